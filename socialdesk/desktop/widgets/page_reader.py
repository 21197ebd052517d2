"""Pages of a list that grows as it is scrolled: read off the GUI thread, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from socialdesk.desktop.background import Background
from socialdesk.errors import SocialDeskError

Key = tuple[int, int]

Reading = Callable[[Key | None], Callable[[], Sequence[Any]] | None]
"""Names the work that reads the page after a key; None where there is nothing to read from."""


class Paged(Protocol):
    """A model that asks for its next page and takes it."""

    page_wanted: SignalInstance  # Key | None

    def append_page(self, page: Sequence[Any], /) -> None: ...

    def page_failed(self) -> None:
        """The page could not be had; it may be asked for again."""


class PageReader(QObject):
    """Belongs to its model, which is also its parent. What cannot be read is told the person by the window,
    and asked for again when the list is scrolled."""

    def __init__(self, model: QObject, background: Background, reading: Reading) -> None:
        super().__init__(model)
        self._model: Paged = model  # type: ignore[assignment]  # Qt's classes and protocols do not meet
        self._background, self._reading = background, reading
        self._model.page_wanted.connect(self._fetch)

    def overtake(self) -> None:
        """The page under way is of a list that is no more."""
        self._background.forget(self, "page")

    def _fetch(self, after: Key | None) -> None:
        work = self._reading(after)
        if work is None:
            self._model.page_failed()
            return
        self._background.run(
            work, owner=self, then=self._model.append_page, otherwise=self._failed, lane="page"
        )

    def _failed(self, error: SocialDeskError) -> None:
        self._model.page_failed()
        self._background.failed.emit(error)
