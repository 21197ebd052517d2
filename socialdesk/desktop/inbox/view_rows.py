"""The rows of a view: read off the GUI thread, and kept as they are stored while news come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.desktop.inbox.inbox_model import InboxModel
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.page_reader import Key, PageReader
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId, MentionRow
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from socialdesk.store.view import View

PAGE = 100
FRESH = 400
"""Rows from the top that are brought up to date together; what lies deeper is read when it is scrolled to."""

SINGLY = 200
"""So many mentions of one piece of news are looked up by themselves; of more, the top is read anew."""

WHOLE = 3_000
"""Milliseconds after a mention was looked up by itself until the top is read as a whole: what its change did
to others (how many say the same, say) is seen then."""


class ViewRows(QObject):
    """Reads what one list shows into its model. `loaded` carries the first rows of a view that is shown from
    now on, `refused` why it cannot be; `news` carries what puts newer rows into the model, so that the list
    can hold still meanwhile.

    ``everything`` reads all mentions, newest first or `oldest` first, instead of the queue.
    """

    loaded = Signal(object)  # list[MentionRow]
    refused = Signal(object)  # SocialDeskError
    news = Signal(object)  # Callable[[], None]

    def __init__(self, place: Workplace, *, everything: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._everything = place, everything
        self.oldest = False  # of all mentions the oldest come first, from the next `load` on
        self._view: View | None = None
        self._loading = False
        self._settling = False
        self._due: Changes | None = None  # news that came while older ones were read
        self.model = InboxModel(PAGE, self)
        self.model.rows_wanted.connect(self._bring_back)
        self._pages = PageReader(self.model, place.background, self._page)
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.setInterval(WHOLE)
        self._whole.timeout.connect(self.settle)

    @property
    def view(self) -> View | None:
        """The view that is shown, None before the first one."""
        return self._view

    @property
    def loading(self) -> bool:
        """Another view is being read."""
        return self._loading

    # Another view --------------------------------------------------------------------------------

    def load(self, text: str, limit: int = PAGE) -> None:
        """Read a view anew, its first ``limit`` rows; ``text`` is what the filter line says."""
        brand = self._place.brand
        if brand is None:
            return
        desk, everything, me = self._place.desk, self._everything, self._place.agent
        oldest = self.oldest

        def work() -> tuple[View, list[MentionRow]]:
            from socialdesk.services.inbox import EVERYTHING, QUEUE, view

            base = EVERYTHING if everything else QUEUE
            where = view(text, base=replace(base, order="oldest") if oldest else base, me=me)
            return where, desk.inbox.page(brand.id, where, None, limit)

        self._loading = True
        self._place.background.run(
            work, owner=self, then=self._loaded, otherwise=self._not_loaded, lane="view"
        )

    def _loaded(self, answer: tuple[View, list[MentionRow]]) -> None:
        self._loading = False
        self._view, page = answer
        self._pages.overtake()
        for lane in ("settle", "group", "far"):
            self._place.background.forget(self, lane)
        self._settling, self._due = False, None
        self._whole.stop()
        self.loaded.emit(page)

    def _not_loaded(self, error: SocialDeskError) -> None:
        self._loading = False
        self.refused.emit(error)

    # More of it ----------------------------------------------------------------------------------

    def _page(self, after: Key | None) -> Callable[[], list[MentionRow]] | None:
        brand, where, desk = self._place.brand, self._view, self._place.desk
        if brand is None or where is None:
            return None
        return lambda: desk.inbox.page(brand.id, where, after, PAGE)

    def _bring_back(self, ids: frozenset[MentionId]) -> None:
        """Rows that were let go are near what is seen again."""
        brand, where, desk = self._place.brand, self._view, self._place.desk
        if brand is None or where is None:
            return

        def back(rows: list[MentionRow]) -> None:
            self.news.emit(lambda: self.model.bring_back(ids, rows))

        def failed(error: SocialDeskError) -> None:
            self.model.not_brought_back()
            self._place.background.failed.emit(error)

        self._place.background.run(
            lambda: desk.inbox.rows(brand.id, ids, where),
            owner=self,
            then=back,
            otherwise=failed,
            lane="far",
        )

    def open_group(self, cluster: int) -> None:
        """Put all that say the same under the row that stands for them."""
        brand, where, desk = self._place.brand, self._view, self._place.desk
        if brand is None or where is None:
            return
        only = replace(where, cluster=cluster)
        self._place.background.run(
            lambda: desk.inbox.page(brand.id, only, None, FRESH),
            owner=self,
            then=lambda rows: self.model.open_group(cluster, rows),
            lane="group",
        )

    # News ----------------------------------------------------------------------------------------

    def settle(self, changes: Changes | None = None) -> None:
        """Bring the rows up to date: those that ``changes`` names, or the top of the list as a whole."""
        brand, where, desk = self._place.brand, self._view, self._place.desk
        changes = changes or Changes()
        if brand is None or where is None:
            return
        if self._settling:
            self._due = changes if self._due is None else self._together(self._due, changes)
            return
        self._settling = True
        ids = changes.mentions
        if ids and len(ids) <= SINGLY:
            if not self._whole.isActive():
                self._whole.start()

            def single() -> Callable[[], None]:
                rows = desk.inbox.fitting(brand.id, where, ids)
                return lambda: self.model.apply(rows, ids - {row.id for row in rows})

            work = single
        else:
            self._whole.stop()
            limit = min(FRESH, max(PAGE, self.model.loaded + 1))

            def top() -> Callable[[], None]:
                rows = desk.inbox.page(brand.id, where, None, limit)
                return lambda: self.model.settle(rows, complete=len(rows) < limit)

            work = top
        self._place.background.run(
            work, owner=self, then=self._settled, otherwise=self._not_settled, lane="settle"
        )

    @staticmethod
    def _together(one: Changes, other: Changes) -> Changes:
        """Both; where one of them names no mentions, the top is read as a whole."""
        return one | other if one.mentions and other.mentions else Changes()

    def _settled(self, put: Callable[[], None]) -> None:
        self._settling = False
        due, self._due = self._due, None
        self.news.emit(put)
        if due is not None:
            self.settle(due)

    def _not_settled(self, error: SocialDeskError) -> None:
        self._settling = False
        self._place.background.failed.emit(error)
