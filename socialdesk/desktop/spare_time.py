"""Work that stops the window for a moment, done while it has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK = 4_000
"""Milliseconds between two looks at how busy the window is."""

IDLE = 0.03
"""Share of the time that the GUI thread works while nobody scrolls, walks or types: each takes more."""

EVERY, LATEST = 60.0, 600.0
"""Seconds between two times at least, and at most: then it is done however busy the window is."""


class SpareTime(QObject):
    """Does ``work`` on the GUI thread now and then, when nobody would notice."""

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._looked, self._worked = time.monotonic(), time.thread_time()
        self._done = self._looked
        timer = QTimer(self)
        timer.setInterval(LOOK)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        idle = worked - self._worked < IDLE * (now - self._looked)
        since = now - self._done
        if since >= LATEST or (since >= EVERY and idle):
            self._work()
            self._done = now
        self._looked, self._worked = now, time.thread_time()
