"""Work off the GUI thread, and changes brought back to it.

No widget calls a service itself: it names the work, itself as the owner, and what to do with the answer.
Only these two objects cross threads; both are made on the GUI thread, because a signal of an object made
there runs its receivers there, whichever thread emits it (style notes, M2).
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from socialdesk.domain.changes import Changes
from socialdesk.errors import SocialDeskError

T = TypeVar("T")
P = TypeVar("P")

log = logging.getLogger(__name__)

MERGING = 100
"""Milliseconds for which changes are gathered, before the screens look at what there is now."""


@dataclass(frozen=True, slots=True)
class _Ticket:
    owner: QObject
    lane: str
    then: Callable[[Any], object] | None
    otherwise: Callable[[SocialDeskError], object] | None
    during: Callable[[Any], object] | None = None


class Background(QObject):
    """Runs work on the desk's executor and delivers the answer on the GUI thread.

    An answer is dropped when its owner's C++ object is gone, or when a newer piece of work of the same
    owner and ``lane`` was started since. Errors of `socialdesk.errors` go to ``otherwise`` or, without
    one, to `failed` (a banner); any other error is raised on the GUI thread, where the crash hook is.
    """

    failed = Signal(object)  # SocialDeskError that nobody took
    idle = Signal()  # nothing under way any more
    closing = Signal()  # the last moment to ask for something
    _finished = Signal(int, object, object)
    _told = Signal(int, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._numbers = itertools.count(1)
        self._tickets: dict[int, _Ticket] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._closed = threading.Event()
        self._promised: set[Future[None]] = set()
        self._finished.connect(self._deliver)
        self._told.connect(self._tell)

    @property
    def pending(self) -> int:
        """Pieces of work whose answer has not been delivered yet."""
        return len(self._tickets)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], object] | None = None,
        otherwise: Callable[[SocialDeskError], object] | None = None,
        lane: str = "",
        promised: bool = False,
        on: Executor | None = None,
    ) -> int:
        """Start ``work``; its answer goes to ``then``. Work of one ``lane`` overtakes: only the newest
        answer counts. ``promised``: `close` waits for it (what a person decided or wrote). ``on`` has it done
        elsewhere than where a person's own work is (what strangers may make slow). Call on the GUI thread."""
        number = next(self._numbers)
        if self._closed.is_set():
            return number
        if lane:
            self._newest[id(owner), lane] = number
        self._tickets[number] = _Ticket(owner, lane, then, otherwise)
        begun = (on or self._executor).submit(self._work, number, work)
        if promised:
            self._promised.add(begun)
            begun.add_done_callback(self._promised.discard)
        return number

    def run_telling(
        self,
        work: Callable[[Callable[[P], None]], T],
        *,
        owner: QObject,
        during: Callable[[P], object],
        then: Callable[[T], object] | None = None,
        otherwise: Callable[[SocialDeskError], object] | None = None,
    ) -> int:
        """`run` for work that tells how far it is: it is given a function, and what it hands to that
        reaches ``during`` on the GUI thread, in order and before the answer."""
        number = next(self._numbers)

        def told(news: P) -> None:
            if not self._closed.is_set() and shiboken6.isValid(self):
                self._told.emit(number, news)

        if not self._closed.is_set():
            self._tickets[number] = _Ticket(owner, "", then, otherwise, during)
            self._executor.submit(self._work, number, lambda: work(told))
        return number

    def forget(self, owner: QObject, lane: str) -> None:
        """Drop the answers under way in a lane, without starting anything newer."""
        self._newest[id(owner), lane] = next(self._numbers)

    def close(self) -> None:
        """Deliver nothing from now on. Waits for what was promised; other work under way ends by itself."""
        if not self._closed.is_set():
            self.closing.emit()
        self._closed.set()
        self._tickets.clear()
        futures.wait(set(self._promised))

    def _work(self, number: int, work: Callable[[], object]) -> None:
        answer: object = None
        error: BaseException | None = None
        try:
            answer = work()
        except BaseException as trouble:  # noqa: BLE001 - carried to the GUI thread, where it is shown or raised
            error = trouble
        if not self._closed.is_set() and shiboken6.isValid(self):
            self._finished.emit(number, answer, error)
        elif error is not None:
            log.info("Not done any more while the window closed: %s", error)

    @Slot(int, object, object)
    def _deliver(self, number: int, answer: object, error: BaseException | None) -> None:
        ticket = self._tickets.pop(number, None)
        if ticket is None:
            return
        try:
            self._hand_over(number, ticket, answer, error)
        finally:
            if not self._tickets:
                self.idle.emit()

    @Slot(int, object)
    def _tell(self, number: int, news: object) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and ticket.during is not None and shiboken6.isValid(ticket.owner):
            ticket.during(news)

    def _hand_over(self, number: int, ticket: _Ticket, answer: object, error: BaseException | None) -> None:
        lane = (id(ticket.owner), ticket.lane)
        stale = bool(ticket.lane) and self._newest.get(lane) != number
        if ticket.lane and not stale:
            del self._newest[lane]
        if error is not None and not isinstance(error, SocialDeskError):
            raise error
        if stale or not shiboken6.isValid(ticket.owner):
            return
        if error is None:
            if ticket.then is not None:
                ticket.then(answer)
        elif ticket.otherwise is not None:
            ticket.otherwise(error)
        else:
            log.info("Shown to the person: %s", error)
            self.failed.emit(error)


class InTurn(QObject):
    """A person's work on one thing, one after the other: of two that write it at once, either could be the
    last. Of what is asked for while one is under way the newest is done, and only its answer is heard."""

    def __init__(self, background: Background, owner: QObject) -> None:
        super().__init__(owner)
        self._background = background
        self._next: Callable[[], None] | None = None
        self.busy = False

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        otherwise: Callable[[SocialDeskError], object],
    ) -> None:
        """As `Background.run` does what was promised."""
        if self.busy:
            self._next = lambda: self.run(work, then, otherwise)
            return

        def done(answer: T) -> None:
            if not self._go_on():
                then(answer)

        def failed(error: SocialDeskError) -> None:
            if not self._go_on():
                otherwise(error)

        self.busy = True
        self._background.run(work, owner=self, then=done, otherwise=failed, promised=True)

    def _go_on(self) -> bool:
        self.busy, begin, self._next = False, self._next, None
        if begin is not None:
            begin()
        return begin is not None


class ChangeRelay(QObject):
    """Merges bursts of `Changes` and tells the screens at most every ``interval`` milliseconds."""

    changed = Signal(object)  # Changes
    _came = Signal()

    def __init__(self, parent: QObject | None = None, interval: int | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting = Changes()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MERGING if interval is None else interval)
        self._timer.timeout.connect(self._emit)
        self._came.connect(self._schedule)

    def hear(self, changes: Changes) -> None:
        """Take changes from any thread."""
        with self._lock:
            first = not self._waiting
            self._waiting |= changes
        if first and shiboken6.isValid(self):
            self._came.emit()

    @property
    def waiting(self) -> bool:
        """Changes were heard that the screens have not been told yet."""
        return bool(self._waiting)

    @Slot()
    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _emit(self) -> None:
        with self._lock:
            changes, self._waiting = self._waiting, Changes()
        if changes:
            self.changed.emit(changes)
