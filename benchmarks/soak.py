"""Memory while the desk works: mentions arrive, are labelled, drafted for and walked through, for an hour.

    PYTHONPATH=. .venv/bin/python benchmarks/soak.py [--minutes 60] [--rate 2]

The real window, store and model, off screen, over the demo brand. Each minute a line, at the end the slope
of the second half (the first fills caches) in megabytes an hour. Memory of its own (RssAnon) is what counts;
pages of the database and of the model that the system lends are beside it.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop import launch
from socialdesk.desktop.queue import QueueScreen
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import Author, MentionKind, MentionStatus, Post
from socialdesk.store import Arrival

TEXTS = (
    "Lumi parcel {n} is late, where is it?",
    "Does Lumi sell bag {n}?",
    "Kahvi {n} on hyvää, kiitos Lumi",
)
FLAT = 10.0
"""Megabytes an hour that count as flat."""


def megabytes() -> tuple[float, float]:
    """Memory of its own, and all that is resident; Linux only."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    own, resident = (int(lines[name].split()[0]) / 1024 for name in ("RssAnon", "VmRSS"))
    return own, resident


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=2, help="mentions a second")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = build(load_settings(Path(folder), env={}))
        brand = desk.opening.open_demo()
        account = desk.accounts.all(brand.id)[0]
        app = launch.application()
        shell = launch.window(desk, app, scale=1.0)
        shell.show()
        shell.begin()
        desk.start()
        launch.wait(lambda: shell.settled)
        queue = shell.shown_screen("queue")
        assert isinstance(queue, QueueScreen)
        began, told, number, points = time.monotonic(), 0.0, 0, []
        while (passed := time.monotonic() - began) < options.minutes * 60:
            due = int(passed * options.rate)
            if due > number:
                now, arrivals = datetime.now(UTC), []
                for at in range(number, due):
                    who = Author(f"s{at % 500}", f"soak{at % 500}", f"Soak {at % 500}", at % 900)
                    post = Post("x", f"soak{at}", who, TEXTS[at % len(TEXTS)].format(n=at), now)
                    arrivals.append(
                        Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, now, at * 7919)
                    )
                number = due
                with desk.store.writing() as write:
                    found = write.mentions.add_new(account.id, brand.id, arrivals)
                desk.bulletin.publish(Changes(added=len(found.new), mentions=frozenset(found.new)))
                desk.triage.run()
            QTest.keyClick(queue.list, Qt.Key.Key_J if int(passed) % 20 < 10 else Qt.Key.Key_K)
            launch.wait(lambda: shell.settled, 1)
            if passed - told >= 60 or not points:
                told, (own, resident) = passed, megabytes()
                points.append((passed / 3600, own))
                print(
                    f"{passed / 60:5.1f} min  own {own:6.1f} MB  resident {resident:6.1f}, {number:,} came",
                    flush=True,
                )
        points.append(((time.monotonic() - began) / 3600, megabytes()[0]))
        half = points[len(points) // 2 :] if len(points) > 3 else points
        slope = float(np.polyfit([at for at, _ in half], [own for _, own in half], 1)[0])
        print(
            f"slope {slope:+.1f} MB an hour: {'flat' if slope < FLAT else 'growing'} (aim: under {FLAT:.0f})"
        )
        shell.close()
        desk.close()


if __name__ == "__main__":
    main()
