"""How late the window is while a backlog is classified behind it; the real desk, store and model.

    PYTHONPATH=. .venv/bin/python benchmarks/backlog.py [--mentions 10000]

Off screen, a person goes through the queue with J and K while everything that came is labelled,
prioritised and drafted for. Measured on the GUI thread: how much later than asked a timer of 5 ms
fires (a frame could have been drawn that late, no later) and how much of that was the thread's own
work (the rest it waited, for the interpreter or on a busy machine for a core), and how long after a
key the list is painted. Beside it: the same keys with nothing in the background.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from classify import TEXTS
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.desktop import launch
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Author, MentionKind, MentionStatus, Post
from socialdesk.services.desk import Desk
from socialdesk.store import Arrival

TICK = 5
KEY_EVERY = 120
LATE = 50
QUIET_SECONDS = 4
PAGES = 600
PATIENCE = 900.0


class Watch(QObject):
    """Ticks, keys and paints of the GUI thread, in milliseconds."""

    def __init__(self, screen: QueueScreen) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self.painted: list[float] = []
        self._screen = screen
        self._pressed: float | None = None
        self._down = True
        self._last, self._used = time.perf_counter(), time.thread_time()
        screen.list.viewport().installEventFilter(self)
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._ticked)
        self._tick.start(TICK)
        self._keys = QTimer(self)
        self._keys.timeout.connect(self._key)
        self._keys.start(KEY_EVERY)

    def start_anew(self) -> None:
        """Forget what was measured so far."""
        self.late.clear()
        self.worked.clear()
        self.painted.clear()

    def stop(self) -> None:
        self._tick.stop()
        self._keys.stop()

    def said(self, when: str) -> str:
        """One line of figures."""
        late, painted = sorted(self.late), sorted(self.painted)
        over = sum(each > LATE for each in late) + sum(each > LATE for each in painted)
        return (
            f"{when:32} loop late p99 {_at(late, 0.99):5.1f}, at most {late[-1]:5.1f} ms "
            f"(own work {max(self.worked):4.1f}, n={len(late):,}); "
            f"key to paint p50 {_at(painted, 0.5):4.1f}, p99 {_at(painted, 0.99):5.1f}, at most "
            f"{painted[-1]:5.1f} ms (n={len(painted)}); over {LATE} ms: {over}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and self._pressed is not None:
            self.painted.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = None
        return super().eventFilter(watched, event)

    def _ticked(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK))
        self.worked.append((used - self._used) * 1000)
        self._last, self._used = now, used

    def _key(self) -> None:
        pane, row = self._screen.pane, self._screen.pane.current()
        place = self._screen.model.place(row.id) if row else 0
        self._down = (self._down or place <= 0) and place < min(PAGES, self._screen.model.rowCount() - 1)
        before = place
        self._pressed = time.perf_counter()
        QTest.keyClick(pane.list, Qt.Key.Key_J if self._down else Qt.Key.Key_K)
        after = pane.current()
        if after is not None and self._screen.model.place(after.id) == before:
            self._pressed = None  # nothing moved, so nothing is painted


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the window while a backlog is classified.")
    parser.add_argument("--mentions", type=int, default=10_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = build(load_settings(Path(folder), env={}))
        _fill(desk, given.mentions)
        app = launch.application()
        shell = launch.window(desk, app, scale=1.0)
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        launch.wait(lambda: shell.settled)
        screen = shell.shown_screen("queue")
        assert isinstance(screen, QueueScreen)
        watch = Watch(screen)
        launch.wait(_after(1))
        watch.start_anew()
        launch.wait(_after(QUIET_SECONDS))
        print(watch.said("nothing behind"), flush=True)

        watch.start_anew()
        with_model = threading.Event()
        threading.Thread(target=_opened, args=(desk, with_model)).start()
        launch.wait(with_model.is_set, 60)
        print(watch.said("the classifier is being loaded"), flush=True)

        watch.start_anew()
        launch.wait(_after(0.2))
        began = time.perf_counter()
        desk.start()
        print(watch.said("the schedule starts"), flush=True)
        all_done = threading.Event()
        threading.Thread(target=_await_labels, args=(desk, all_done)).start()
        launch.wait(all_done.is_set, PATIENCE)
        taken = time.perf_counter() - began
        print(watch.said("a backlog is classified"), flush=True)
        print(
            f"{given.mentions:,} mentions in {taken:.1f} s, {given.mentions / taken:.0f}/s, drafts included"
        )
        reached = max(*watch.late, *watch.painted) <= LATE
        print(f"no frame later than {LATE} ms: {'reached' if reached else 'missed'}")
        pages = int(Path("/proc/self/statm").read_text().split()[1]) if sys.platform == "linux" else 0
        print(f"memory {pages * os.sysconf('SC_PAGE_SIZE') / 2**20:.0f} MB")
        watch.stop()
        shell.close()
        desk.close()


def _fill(desk: Desk, count: int) -> None:
    now = datetime.now(UTC)
    with desk.store.writing() as write:
        brand = write.brands.add("Lumi")
        account = write.accounts.add(brand.id, "files", "Invented", {})
    for start in range(0, count, 500):
        arrivals = []
        for at in range(start, min(start + 500, count)):
            who = Author(f"a{at % 900}", f"user{at % 900}", f"User {at % 900}", at % 5000)
            text = f"{TEXTS[at % len(TEXTS)]} {at}"
            post = Post("x", f"n{at}", who, text, now - timedelta(seconds=count - at))
            arrivals.append(
                Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, now, hash(text) & 2**62 - 1)
            )
        with desk.store.writing(durable=False) as write:
            write.mentions.add_new(account.id, brand.id, arrivals)


def _opened(desk: Desk, done: threading.Event) -> None:
    desk.triage.explain(TEXTS[0], Head.SENTIMENT)
    done.set()


def _after(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def _await_labels(desk: Desk, done: threading.Event) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with desk.store.reading() as read:
            if not read.mentions.unclassified(1):
                break
        time.sleep(0.2)
    done.set()


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    main()
