"""What was done on a screen, to be taken back with Z, the newest first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import isolated, tr
from socialdesk.errors import SocialDeskError

REMEMBERED = 50
"""Deeds that can be taken back."""


@dataclass(frozen=True, slots=True)
class _Deed:
    said: str
    back: Callable[[], object]
    here: bool


class Undo(QObject):
    """The deeds of one screen. Each is said in a toast that offers to take it back, and so does the screen's
    key after the toast is gone; ``then`` is called when one was taken back."""

    def __init__(self, place: Workplace, parent: QObject, then: Callable[[], object] = lambda: None) -> None:
        super().__init__(parent)
        self._place, self._then = place, then
        self._done: deque[_Deed] = deque(maxlen=REMEMBERED)

    def clear(self) -> None:
        """Another brand: what was done in the one before is not taken back from here."""
        self._done.clear()

    def did(self, said: str, back: Callable[[], object], *, here: bool = False, seconds: float = 6.0) -> None:
        """Something was done; ``back`` is its inverse: a call of a service, or one that touches widgets and
        stays ``here``. A text that it answers is said, else that what was ``said`` is undone."""
        self._done.append(_Deed(said, back, here))
        self._place.speaker.toast(said, undo=self.take_back, seconds=seconds)

    def take_back(self) -> bool:
        """Take the newest deed back; False where nothing is left."""
        if not self._done:
            return False
        deed = self._done.pop()
        if not deed.here:
            self._place.background.run(
                deed.back,
                owner=self,
                then=lambda answer: self._undone(deed, answer),
                otherwise=self._too_late,
                promised=True,
            )
            return True
        try:
            self._undone(deed, deed.back())
        except SocialDeskError as error:
            self._too_late(error)
        return True

    def _undone(self, deed: _Deed, answer: object) -> None:
        self._place.speaker.toast(answer if isinstance(answer, str) else undone(deed.said))
        self._then()

    def _too_late(self, error: SocialDeskError) -> None:
        self._place.speaker.toast(translated(error))


def undone(said: str) -> str:
    """Which deed was taken back, by the words that it was told with: its toast may be long gone."""
    return tr("Undone: “{what}”", what=isolated(said))


def say_nothing_left(place: Workplace) -> None:
    """Z was pressed, and there is nothing that it could take back."""
    place.speaker.toast(tr("There is nothing to undo here."))
