"""What a person is writing, kept while they write: a window that dies takes a second of it at the most."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.desktop.screen import Workplace
from socialdesk.domain.mention import MentionId
from socialdesk.errors import SocialDeskError

PAUSE = 1000
"""Milliseconds after which words that were typed are kept, typed on or not."""


class BegunReplies(QObject):
    """`changed` says that a mention has something half-written from now on, or nothing any more."""

    changed = Signal(object, bool)  # MentionId

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._waiting: dict[MentionId, tuple[str, str, str]] = {}  # text, what it began as, who wrote it
        self._guard = threading.Lock()
        self._order = threading.Lock()  # what was typed last is kept last
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        place.background.closing.connect(self._close)

    def write(self, mention_id: MentionId, text: str, began: str = "") -> None:
        """These are the words for a mention now; "" for none."""
        with self._guard:
            self._waiting[mention_id] = (text, began, self._place.agent)
        self.changed.emit(mention_id, bool(text))
        if not self._timer.isActive():
            self._timer.start()

    def holds(self, mention_id: MentionId) -> bool:
        """Whether words for a mention wait to be kept."""
        with self._guard:
            return mention_id in self._waiting

    def flush(self) -> None:
        """Keep what waits, off the GUI thread."""
        if self._waiting and not self._under_way:
            self._under_way = True
            self._place.background.run(self.keep, owner=self, then=self._kept, otherwise=self._not_kept)

    def keep(self) -> None:
        """Keep what waits, on this thread: not that of the window. A decision does so first, so that undoing
        it finds the last words."""
        with self._order:
            with self._guard:
                waiting = dict(self._waiting)
            for mention_id, words in waiting.items():
                self._place.desk.replies.keep(mention_id, *words)
                with self._guard:
                    if self._waiting.get(mention_id) == words:
                        del self._waiting[mention_id]

    def _kept(self, _: object) -> None:
        self._under_way = False
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _not_kept(self, error: SocialDeskError) -> None:
        self._under_way = False
        self._place.background.failed.emit(error)  # what waits is tried again with the next key

    def _close(self) -> None:
        self._timer.stop()
        if self._waiting:
            self._place.background.run(self.keep, owner=self, promised=True)
