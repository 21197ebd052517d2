"""The window on a million mentions: every promise of the desk beside what was measured.

    PYTHONPATH=. .venv/bin/python benchmarks/desk.py [--mentions 1000000] [--rows 100000] [--plant 100]
        [--soak 60]

The real window over the real store, off screen, on a copy of the generated database. A frame is one turn of
the GUI thread: what was asked of it (a wheel turn, a key, or nothing), every event that waited, and the
painted list. Beside the time on the wall stands what the GUI thread itself worked: on a machine that others
share, the difference is theirs. ``--plant`` blocks the GUI thread for so many milliseconds once a second; the
frames must show it. ``--soak`` has `soak.py` go on for so many minutes afterwards: what memory grows by while
mentions are polled, labelled and read.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _million import Million
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_ready import opening

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop import launch
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.window.shell import Shell
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import AccountId, Author, BrandId, MentionKind, MentionStatus, Post
from socialdesk.services.desk import Desk
from socialdesk.store import Arrival

FRAME, OPEN, FOUND, READY, MEMORY = 33.0, 50.0, 100.0, 1.5, 350.0
"""What is promised: milliseconds, milliseconds, milliseconds, seconds, megabytes."""

ARRIVING, SECONDS = 100, 10
PATIENCE = 20.0

WORDS = ("coffee", "late", "kargo", "grinder", "lang:tr", "carafe")

Times = list[tuple[float, float]]
"""Milliseconds on the wall, and of them at work on this thread."""


def line(what: str, figures: str, good: bool, aim: str) -> None:
    print(f"{what:31} {figures:98} {'reached' if good else 'missed'} (aim: {aim})", flush=True)


def at(times: Times, share: float, which: int = 0) -> float:
    ordered = sorted(each[which] for each in times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def spread(times: Times) -> str:
    shares = (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("worst", 1))
    wall, work = (
        ", ".join(f"{name} {at(times, share, which):.1f}" for name, share in shares) for which in (0, 1)
    )
    return f"{wall} ms; at work {work} (n={len(times):,})"


class Window:
    """The window at work, its turns measured."""

    def __init__(self, app: QApplication, shell: Shell) -> None:
        self._app, self._shell = app, shell

    def turn(self, screen: QueueScreen, ask: Callable[[], object] = lambda: None) -> tuple[float, float]:
        """One frame."""
        wall, work = time.perf_counter(), time.thread_time()
        ask()
        self._app.processEvents()
        screen.list.viewport().repaint()
        return (time.perf_counter() - wall) * 1000, (time.thread_time() - work) * 1000

    def until(self, done: Callable[[], bool], ask: Callable[[], object]) -> tuple[float, float]:
        """How long it is from ``ask`` to ``done``."""
        wall, work = time.perf_counter(), time.thread_time()
        ask()
        while not done():
            self._app.processEvents()
            if time.perf_counter() - wall > PATIENCE:
                sys.exit(f"It never came, in {PATIENCE:.0f} s.")
            time.sleep(0.0005)
        return (time.perf_counter() - wall) * 1000, (time.thread_time() - work) * 1000

    def rest(self) -> None:
        """Wait until nothing is under way; a window that never rests is the finding."""
        launch.wait(lambda: self._shell.settled, 3 * PATIENCE)
        if not self._shell.settled:
            sys.exit(f"The window never came to rest: {self._shell.background.pending} pieces of work go on.")

    def open(self, key: str) -> QueueScreen:
        self._shell.go(key)
        self.rest()
        screen = self._shell.shown_screen(key)
        assert isinstance(screen, QueueScreen)
        return screen

    def scroll(self, screen: QueueScreen, rows: int) -> Times:
        """Frames of a scroll from the top through ``rows`` rows, three heights of the list at a time; those
        in which the next page comes are among them."""
        view, bar, model, frames = screen.list, screen.list.verticalScrollBar(), screen.model, Times()
        waited = 0.0
        while model.rowCount() < rows or bar.value() < bar.maximum():
            before = bar.value(), model.rowCount()
            frames.append(self.turn(screen, lambda: bar.setValue(bar.value() + 3 * view.viewport().height())))
            if (bar.value(), model.rowCount()) == before:  # the page is not there yet
                time.sleep(0.002)
                waited += 0.002
                if waited > PATIENCE:
                    sys.exit(f"No page followed the {model.rowCount():,} rows.")
            else:
                waited = 0.0
        return frames


def arrive(desk: Desk, stop: threading.Event) -> None:
    """`ARRIVING` mentions a second, ten at a time, as a poll stores them."""
    number, began = 0, time.monotonic()
    while not stop.wait(max(0.0, began + number / ARRIVING - time.monotonic())):
        now = datetime.now(UTC)
        posts = []
        for each in range(number, number + 10):
            who = Author(f"a{each}", f"u{each}", f"User {each}", 1)
            post = Post("x", f"late{each}", who, f"Lumi number {each}", now)
            posts.append(Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, now, each * 7919))
        number += 10
        with desk.store.writing(durable=False) as write:
            found = write.mentions.add_new(AccountId(1), BrandId(1), posts)
        desk.bulletin.publish(Changes(added=len(found.new), mentions=frozenset(found.new)))


def block(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def memory(what: str) -> None:
    """Its own megabytes now, and all that is resident: pages of files that the system lends among it."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    own, resident = (int(lines[name].split()[0]) / 1024 for name in ("RssAnon", "VmRSS"))
    figures = f"{own:.0f} MB of its own, {resident:.0f} MB resident"
    line(f"memory, {what}", figures, own < MEMORY, f"{MEMORY:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--rows", type=int, default=100_000, help="how far the list is scrolled")
    parser.add_argument("--keep", type=Path, help="where the database is kept (default: below build/)")
    parser.add_argument("--plant", type=int, default=0, help="milliseconds that are blocked once a second")
    parser.add_argument("--soak", type=int, default=0, help="minutes that memory is watched for afterwards")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    print(f"{options.mentions:,} mentions; {os.cpu_count()} cores, {load:.1f} processes wanted one")
    with Million(options) as million, tempfile.TemporaryDirectory(dir=million.path.parent) as folder:
        shutil.copyfile(million.path, Path(folder) / "socialdesk.sqlite")
        taken, work = zip(*opening(Path(folder), "full"), strict=True)
        figures = f"median {median(taken):.2f}, worst {max(taken):.2f} s; at work {median(work):.2f} s"
        line(f"window ready (n={len(taken)})", figures, max(taken) < READY, f"worst {READY} s")
        desk = build(load_settings(Path(folder), env={}))
        app = launch.application()
        shell = launch.window(desk, app, scale=1.0)
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        if options.plant:
            planted = QTimer(shell, interval=1000)
            planted.timeout.connect(lambda: block(options.plant / 1000))
            planted.start()
        measure(Window(app, shell), desk, shell, min(options.rows, options.mentions))
        shell.close()
        desk.close()
    if options.soak:
        soak = Path(__file__).with_name("soak.py")
        subprocess.run([sys.executable, str(soak), "--minutes", str(options.soak)], check=True)
    else:
        print("memory after an hour of polling  not watched this time (--soak 60)")


def measure(window: Window, desk: Desk, shell: Shell, rows: int) -> None:
    window.rest()
    desk.schedule._warm(lambda: False)  # as it does five seconds after its start,
    launch.settle(shell)  # and the program after half a minute
    window.rest()
    memory("window open")
    screen = window.open("mentions")
    chance, opened = random.Random(3), Times()
    for number in range(41):
        place = chance.randrange(screen.model.rowCount())
        wanted = screen.model.rows[place].id
        took = window.until(
            lambda wanted=wanted: _shown(screen) == wanted, lambda place=place: screen.pane.select(place)
        )
        if number:  # the first one reads the playbook and the model
            opened.append(took)
        window.rest()
    line("opening a mention", spread(opened), at(opened, 0.95) < OPEN, f"p95 {OPEN:.0f} ms")

    found = Times()
    for word in WORDS:
        screen.pane.show_query("")
        window.rest()
        screen.pane.search.setFocus()
        QTest.keyClicks(screen.pane.search, word[:-1])
        window.rest()
        before = screen.pane.view
        took = window.until(
            lambda before=before: screen.pane.view is not before,
            lambda word=word: QTest.keyClick(screen.pane.search, word[-1]),
        )
        found.append(took)
    line("keystroke to result", spread(found), at(found, 1) < FOUND, f"worst {FOUND:.0f} ms")

    screen.pane.show_query("")
    window.rest()
    frames = window.scroll(screen, rows)
    what = f"scrolling {screen.model.rowCount():,} rows"
    line(what, spread(frames), at(frames, 1) < FRAME, f"worst {FRAME:.0f} ms")
    memory("all of them loaded")

    screen = window.open("queue")
    stop, frames = threading.Event(), Times()
    writer = threading.Thread(target=arrive, args=(desk, stop))
    writer.start()
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        key = Qt.Key.Key_J if len(frames) % 40 < 20 else Qt.Key.Key_K
        frames.append(window.turn(screen, lambda key=key: QTest.keyClick(screen.list, key)))
        time.sleep(max(0.0, 0.016 - frames[-1][0] / 1000))
    stop.set()
    writer.join()
    line(
        f"{ARRIVING} arrive a second, J and K",
        spread(frames),
        at(frames, 0.99) < FRAME,
        f"p99 {FRAME:.0f} ms",
    )
    memory("at the end")


def _shown(screen: QueueScreen) -> object:
    mention = screen.composer.mention
    return mention.id if mention is not None else None


if __name__ == "__main__":
    main()
