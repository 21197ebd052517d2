"""Memory while the desk works: mentions are polled, labelled, drafted for and walked through, for an hour.

    PYTHONPATH=. .venv/bin/python benchmarks/soak.py [--minutes 60] [--rate 2] [--keys 2]

The real window, schedule, store and model, off screen, over the demo brand; the platform is a scripted
one that somebody writes on twice a second. Each minute a line, at the end the slope of the second half (the
first fills caches) in megabytes an hour with its 95 % interval, and in bytes a mention. Memory of its own
(RssAnon) is what counts; pages of files that the system lends (libraries, weights, database) are beside it.
With other rates and keys one sees what grows with what.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop import launch
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.sources import discover
from socialdesk.sources.protocol import Ability, Cursor, Page
from tests.stage import Stage, Theatre

TEXTS = (
    "Lumi parcel {n} is late, where is it?",
    "Does Lumi sell bag {n}?",
    "Kahvi {n} on hyvää, kiitos Lumi",
    "Lumi kargom {n} gündür gelmedi",
)
INTERVAL = 5
"""Seconds between two polls."""

FLAT = 10.0
"""Megabytes an hour that count as flat."""

MOST = 350.0
"""Megabytes of its own that the program may have after an hour."""


class Crowd(Stage):
    """A platform on which somebody writes ``rate`` times a second; nothing of it is kept here."""

    theatre = Theatre()
    traits = replace(
        Stage.traits,
        interval=INTERVAL,
        abilities=Ability.MENTIONS | Ability.REPLY,
    )
    began = time.time()
    rate = 2.0

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:  # noqa: ARG002 - the port's
        seen, now = int(cursor["seen"]) if cursor else 0, datetime.now(UTC)
        due = int((time.time() - self.began) * self.rate)
        items = tuple(
            {
                "id": f"soak{at}",
                "text": TEXTS[at % len(TEXTS)].format(n=at),
                "at": now.isoformat(),
                "by": f"soak{at % 500}",
                "name": f"Soak {at % 500}",
            }
            for at in range(seen, due)
        )
        return Page(items, {"seen": due})


def megabytes() -> tuple[float, float]:
    """Memory of its own, and all that is resident; Linux only."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    own, resident = (int(lines[name].split()[0]) / 1024 for name in ("RssAnon", "VmRSS"))
    return own, resident


def slope(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Growth per unit of the first number by least squares, and half its 95 % interval.

    One minute's memory is much like the last one's: the standard error is widened by the residuals'
    correlation with themselves, sqrt((1 + r) / (1 - r)).
    """
    at, own = (np.array(each) for each in zip(*points, strict=True))
    steep, start = np.polyfit(at, own, 1)
    rest = own - (steep * at + start)
    if len(points) < 4 or not rest.any():
        return float(steep), float("inf") if len(points) < 4 else 0.0
    error = np.sqrt((rest @ rest) / (len(points) - 2) / ((at - at.mean()) @ (at - at.mean())))
    like = float(np.clip((rest[1:] @ rest[:-1]) / (rest @ rest), 0, 0.95))
    return float(steep), float(1.96 * error * np.sqrt((1 + like) / (1 - like)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=2, help="mentions a second")
    parser.add_argument("--keys", type=float, default=2, help="keys a second; 0: nobody reads along")
    options = parser.parse_args()
    Crowd.rate = options.rate
    with tempfile.TemporaryDirectory() as folder:
        desk = build(
            load_settings(Path(folder), env={}),
            platforms=lambda: {**discover(), "stage": Crowd},
        )
        brand = desk.opening.open_demo()
        desk.watches.add(brand.id, "Soak", "lumi")
        desk.accounts.connect(brand.id, "stage", "Crowd", {}, {"token": "none"})
        app = launch.application()
        shell = launch.window(desk, app, scale=1.0)
        shell.show()
        shell.begin()
        launch.start(shell)
        QTimer.singleShot(launch.SETTLED, shell, lambda: launch.settle(shell))
        launch.wait(lambda: shell.settled)
        queue = shell.shown_screen("queue")
        assert isinstance(queue, QueueScreen)
        began, told, points, pressed = time.monotonic(), 0.0, list[tuple[float, float]](), 0
        while (passed := time.monotonic() - began) < options.minutes * 60:
            if options.keys:
                # A manager who reads along: two steps down, one up, and now and then one is skipped.
                key = (
                    Qt.Key.Key_X if pressed % 10 == 9 else Qt.Key.Key_K if pressed % 3 == 2 else Qt.Key.Key_J
                )
                QTest.keyClick(queue.list, key)
                pressed += 1
            launch.wait(lambda: False, 1 / (options.keys or 2))
            if passed - told >= 60 or not points:
                told, (own, resident) = passed, megabytes()
                points.append((passed / 3600, own))
                with desk.store.reading() as read:
                    waiting = len(read.mentions.unclassified(1000))
                came = int((time.time() - Crowd.began) * Crowd.rate)
                print(
                    f"{passed / 60:5.1f} min  own {own:6.1f} MB  resident {resident:6.1f}, {came:,} came,"
                    f" {waiting} wait for labels, {pressed:,} keys",
                    flush=True,
                )
        half = points[len(points) // 2 :]
        steep, give = slope(half)
        grows = "flat" if steep + give < FLAT else "growing" if steep - give > 0 else "too short to tell"
        print(
            f"slope {steep:+.1f} MB an hour (95 %: {steep - give:+.1f} to {steep + give:+.1f}):"
            f" {grows} (aim: surely under {FLAT:.0f})"
        )
        if options.rate:
            print(f"that is {steep / (options.rate * 3600) * 2**20:,.0f} bytes a mention")
        own, most = points[-1][1], max(own for _, own in points)
        print(f"own {own:.0f} MB at the end, {most:.0f} at the most (aim: under {MOST:.0f})")
        shell.close()
        desk.close()


if __name__ == "__main__":
    main()
