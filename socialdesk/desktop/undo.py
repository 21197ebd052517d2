"""What was done on a screen, to be taken back with Z, the newest first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import tr
from socialdesk.errors import SocialDeskError

REMEMBERED = 50
"""Deeds that can be taken back."""


class Undo(QObject):
    """The deeds of one screen. Each is said in a toast that offers to take it back, and so does the screen's
    key after the toast is gone; ``then`` is called when one was taken back."""

    def __init__(self, place: Workplace, parent: QObject, then: Callable[[], object] = lambda: None) -> None:
        super().__init__(parent)
        self._place, self._then = place, then
        self._done: deque[Callable[[], object]] = deque(maxlen=REMEMBERED)

    def clear(self) -> None:
        """Another brand: what was done in the one before is not taken back from here."""
        self._done.clear()

    def did(self, said: str, back: Callable[[], object], *, seconds: float = 6.0) -> None:
        """Something was done; ``back`` is its inverse, a call of a service."""
        self._done.append(back)
        self._place.speaker.toast(said, undo=self.take_back, seconds=seconds)

    def take_back(self) -> bool:
        """Take the newest deed back; False where nothing is left."""
        if not self._done:
            return False

        def done(answer: object) -> None:
            self._place.speaker.toast(answer if isinstance(answer, str) else tr("Undone."))
            self._then()

        def too_late(error: SocialDeskError) -> None:
            self._place.speaker.toast(translated(error))

        self._place.background.run(self._done.pop(), owner=self, then=done, otherwise=too_late, promised=True)
        return True


def say_nothing_left(place: Workplace) -> None:
    """Z was pressed, and there is nothing that it could take back."""
    place.speaker.toast(tr("There is nothing to undo here."))
