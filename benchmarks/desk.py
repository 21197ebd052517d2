"""The window on a million mentions: every promise of the desk beside what was measured.

    PYTHONPATH=. .venv/bin/python benchmarks/desk.py [--mentions 1000000] [--rows 100000]

The real window over the real store, off screen, on a copy of the generated database. A frame is what the
GUI thread takes from a wheel turn (or nothing, while mentions arrive) to the painted list. Beside the
search: the pause in typing that it waits for. Other work on the machine is in the figures; it says how many
processes wanted a core.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _million import Million, p50_p95
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_ready import opening

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop import launch
from socialdesk.desktop.mention_list import TYPING
from socialdesk.desktop.queue import QueueScreen
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import AccountId, Author, BrandId, MentionKind, MentionStatus, Post
from socialdesk.services.desk import Desk
from socialdesk.store import Arrival

FRAME, OPEN, FOUND, READY, MEMORY = 33.0, 50.0, 100.0, 1.5, 350.0
"""What is promised: milliseconds, milliseconds, milliseconds, seconds, megabytes."""

ARRIVING, SECONDS = 100, 10
PATIENCE = 20.0


def line(what: str, figures: str, good: bool, aim: str) -> None:
    print(f"{what:34} {figures:46} {'reached' if good else 'missed'} (aim: {aim})", flush=True)


def spread(taken: list[float]) -> str:
    ordered = sorted(taken)
    p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.99))
    return f"p50 {p50:.1f}, p99 {p99:.1f}, worst {ordered[-1]:.1f} ms (n={len(ordered):,})"


def until(app: QApplication, done: Callable[[], bool]) -> float:
    """Milliseconds until ``done``, with the window at work."""
    began = time.perf_counter()
    while not done() and time.perf_counter() - began < PATIENCE:
        app.processEvents()
        time.sleep(0.0005)
    return (time.perf_counter() - began) * 1000


def scroll(app: QApplication, screen: QueueScreen, rows: int) -> list[float]:
    """Frames of a scroll from the top through ``rows`` rows, three heights of the list at a time."""
    view, bar, model, frames = screen.list, screen.list.verticalScrollBar(), screen.model, []
    while True:
        began = time.perf_counter()
        bar.setValue(bar.value() + 3 * view.viewport().height())
        app.processEvents()
        view.viewport().repaint()
        frames.append((time.perf_counter() - began) * 1000)
        if bar.value() >= bar.maximum():
            before = model.rowCount()
            if before >= rows:
                return frames
            until(app, lambda before=before: model.rowCount() > before)
            if model.rowCount() == before:
                return frames


def arrive(desk: Desk, stop: threading.Event) -> None:
    """`ARRIVING` mentions a second, ten at a time, as a poll stores them."""
    number = 0
    while not stop.wait(10 / ARRIVING):
        now = datetime.now(UTC)
        posts = []
        for at in range(number, number + 10):
            post = Post(
                "x", f"late{at}", Author(f"a{at}", f"u{at}", f"User {at}", 1), f"Lumi number {at}", now
            )
            posts.append(Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, now, at))
        number += 10
        with desk.store.writing() as write:
            found = write.mentions.add_new(AccountId(1), BrandId(1), posts)
        desk.bulletin.publish(Changes(added=len(found.new), mentions=frozenset(found.new)))


def memory() -> float:
    """Megabytes that are this process's own now; pages of files that the system lends do not count."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(lines["RssAnon"].split()[0]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--rows", type=int, default=100_000, help="how far the list is scrolled")
    parser.add_argument("--keep", type=Path, help="where the database is kept (default: below build/)")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"{options.mentions:,} mentions; {os.cpu_count()} cores, {load:.1f} processes wanted one")
    with Million(options) as million, tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(million.path, Path(folder) / "socialdesk.sqlite")
        taken = opening(Path(folder), "full")
        line("window ready", f"worst of {len(taken)}: {max(taken):.2f} s", max(taken) < READY, f"{READY} s")
        desk = build(load_settings(Path(folder), env={}))
        app = launch.application()
        shell = launch.window(desk, app, scale=1.0)
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        launch.wait(lambda: shell.settled)
        line("memory, window open", f"{memory():.0f} MB", memory() < MEMORY, f"{MEMORY:.0f} MB")
        shell.go("mentions")
        launch.wait(lambda: shell.settled)
        screen = shell.shown_screen("mentions")
        assert isinstance(screen, QueueScreen)

        chance, opened = random.Random(3), []
        for _ in range(40):
            place = chance.randrange(screen.model.rowCount())
            wanted = screen.model.rows[place].id
            began = time.perf_counter()
            screen.pane.select(place)
            until(app, lambda wanted=wanted: _shown(screen) == wanted)
            opened.append((time.perf_counter() - began) * 1000)
            until(app, lambda: shell.settled)
        worst = sorted(opened)[int(len(opened) * 0.95)]
        line("opening a mention, p50 p95", f"{p50_p95(opened)} ms", worst < OPEN, f"{OPEN:.0f} ms")

        found = []
        for word in ("coffee", "late", "kargo", "grinder", "lang:tr", "carafe"):
            screen.pane.show_query("")
            launch.wait(lambda: shell.settled)
            before = screen.pane.view
            screen.pane.search.setFocus()
            QTest.keyClicks(screen.pane.search, word)
            found.append(until(app, lambda before=before: screen.pane.view is not before))
        text = f"{spread([each - TYPING for each in found])} after the pause of {TYPING} ms"
        line("keystroke to result", text, max(found) - TYPING < FOUND, f"{FOUND:.0f} ms")

        screen.pane.show_query("")
        launch.wait(lambda: shell.settled)
        frames = scroll(app, screen, min(options.rows, options.mentions))
        rows = screen.model.rowCount()
        line(f"scrolling {rows:,} rows", spread(frames), max(frames) < FRAME, f"worst {FRAME:.0f} ms")
        line("memory, all of them loaded", f"{memory():.0f} MB", memory() < MEMORY, f"{MEMORY:.0f} MB")

        shell.go("queue")
        launch.wait(lambda: shell.settled)
        queue = shell.shown_screen("queue")
        assert isinstance(queue, QueueScreen)
        stop, frames = threading.Event(), []
        writer = threading.Thread(target=arrive, args=(desk, stop))
        writer.start()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            began = time.perf_counter()
            QTest.keyClick(queue.list, Qt.Key.Key_J if len(frames) % 40 < 20 else Qt.Key.Key_K)
            app.processEvents()
            queue.list.viewport().repaint()
            frames.append((time.perf_counter() - began) * 1000)
            time.sleep(max(0.0, 0.016 - frames[-1] / 1000))
        stop.set()
        writer.join()
        p99 = sorted(frames)[int(len(frames) * 0.99)]
        line(f"{ARRIVING} arrive a second, J and K", spread(frames), p99 < FRAME, f"p99 {FRAME:.0f} ms")
        line("memory at the end", f"{memory():.0f} MB", memory() < MEMORY, f"{MEMORY:.0f} MB")
        shell.close()
        desk.close()


def _shown(screen: QueueScreen) -> object:
    mention = screen.composer.mention
    return mention.id if mention is not None else None


if __name__ == "__main__":
    main()
