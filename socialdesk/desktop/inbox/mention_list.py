"""The list pane: the filter line, the mentions under it, and what is said where there are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
)

from socialdesk.desktop import words
from socialdesk.desktop.inbox.facets import FacetBar
from socialdesk.desktop.inbox.filter_line import FilterLine
from socialdesk.desktop.inbox.filter_line import SearchField as SearchField
from socialdesk.desktop.inbox.inbox_model import ROW_ROLE
from socialdesk.desktop.inbox.mention_delegate import MentionDelegate
from socialdesk.desktop.inbox.no_rows import NoRows
from socialdesk.desktop.inbox.order_button import OrderButton
from socialdesk.desktop.inbox.pick_bar import PickBar
from socialdesk.desktop.inbox.picking_list import PickingList
from socialdesk.desktop.inbox.view_rows import FRESH, PAGE, ViewRows
from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.labels import rule
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import BrandId, MentionId, MentionRow
from socialdesk.errors import QueryError, SocialDeskError
from socialdesk.query import word_at
from socialdesk.query.facets import toggled

if TYPE_CHECKING:
    from socialdesk.store.view import View

SEARCHING = 30
"""Milliseconds after the last key until the list is searched, one search at a time: what the last key found
is there within 100."""

TYPING = 150
"""Milliseconds after the last key until slower searches run; also how long loading may take unseen."""

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
"""What a person does to the list itself."""

FILTER = "list/filter"
"""The entries of ``window.ini``, one for each brand by its number, that hold what narrows its queue."""

REPAINT = 15_000
"""Milliseconds between two looks at the due clocks."""


class MentionList(QFrame):
    """`chosen` carries the row that became current; `emptied` says that a view holds nothing.

    ``everything`` lists all mentions, by time, instead of the queue.
    """

    chosen = Signal(object)  # MentionRow
    emptied = Signal()
    activated = Signal()
    refreshed = Signal()  # the rows are as they are stored

    def __init__(self, place: Workplace, *, everything: bool = False) -> None:
        super().__init__()
        self.place = place
        self.everything = everything
        self._held = False
        self._left: dict[BrandId, tuple[str, MentionId | None, int]] = {}  # filter, choice, rows of a brand
        self._shown: BrandId | None = None
        self._wanted: MentionId | None = None  # to be chosen once it is loaded
        self._sorting = False  # the rows were not sorted yet when they were first shown
        self._touched = False  # the person has chosen, typed or pressed something since
        self.setObjectName("listPane")
        # Many rows come one by one; to ask where they stand lays all of them out each time.
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._look)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCHING)
        self._pause.timeout.connect(self._search_paused)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(TYPING)
        self._slow.timeout.connect(self._show_loading)
        self._clock = QTimer(self)
        self._clock.setInterval(REPAINT)
        self._clock.timeout.connect(self.list.viewport().update)
        self._clock.timeout.connect(self._trim)
        self._clock.start()

    def _build(self) -> None:
        p = self.place.theme.px
        self.rows = ViewRows(self.place, everything=self.everything, parent=self)
        self.rows.loaded.connect(self._loaded)
        self.rows.refused.connect(self._not_loaded)
        self.rows.news.connect(self._take_in)
        self.model = self.rows.model
        self.search = FilterLine(self.place.theme, self.to_list, self._ask_known)
        self.search.setPlaceholderText(tr("Search or filter: urgency:high lang:tr “kargo”"))
        self.search.setAccessibleName(tr("Search or filter"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search_typed)
        self.search_key = QLabel(self.search)
        self.search_key.setProperty("role", "small")
        self.search_key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        KeyWords(self.search, "/", self._show_search_key)
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(p(8), 0, p(10), 0)
        inside.addStretch(1)
        inside.addWidget(self.search_key)
        self.search_error = QLabel()
        self.search_error.setTextFormat(Qt.TextFormat.PlainText)
        self.search_error.setProperty("role", "trouble")
        self.search_error.setWordWrap(True)
        self.search_error.hide()
        bar = QVBoxLayout()
        bar.setContentsMargins(p(12), p(10), p(12), p(10))
        bar.setSpacing(p(4))
        bar.addWidget(self.search)
        bar.addWidget(self.search_error)

        self._kept = QSettings(
            str(self.place.desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat
        )
        if self.everything:
            self.order = OrderButton(self._kept)
            self.rows.oldest = self.order.oldest
            self.order.turned.connect(self._turned)
            bar.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeading)

        self.bar = PickBar(self.place.theme)
        self.list = PickingList(self.model)
        self.list.turn_wanted.connect(self._turn_group)
        self.delegate = MentionDelegate(self.place.theme, self.place.now, self.list)
        self.delegate.dense = self._dense
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(tr("All mentions") if self.everything else tr("Queue"))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.activated.connect(self.activated)
        self.list.verticalScrollBar().valueChanged.connect(self._look)
        self.model.rowsInserted.connect(self._looking.start)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.empty = NoRows(self.place, everything=self.everything)
        self.empty.clear_wanted.connect(self.search.clear)
        self.message, self.message_action = self.empty.text, self.empty.action
        self.states = QStackedWidget()
        self.states.addWidget(self.list)
        self.states.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        if self.everything:
            self.facets = FacetBar(self.place, self.order)
            self.facets.toggled.connect(self._facet_toggled)
            self.facets.left.connect(self.to_list)
            column.addWidget(self.facets)
        column.addWidget(rule())
        column.addWidget(self.states, 1)
        column.addWidget(self.bar)  # under the list: over it, the rows would move under the pointer

    # Views ---------------------------------------------------------------------------------------

    @property
    def view(self) -> View | None:
        """The view that is shown, None before the first one."""
        return self.rows.view

    def show_query(self, text: str) -> None:
        """Show a saved view: its query stands in the filter line."""
        self._put_query(text)
        self.load()

    def _put_query(self, text: str) -> None:
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)
        self.search_key.setVisible(not text)

    @property
    def query(self) -> str:
        return self.search.text().strip()

    def _show_search_key(self, key: str) -> None:
        theme = self.place.theme
        self.search_key.setText(key)
        self.search.setTextMargins(0, 0, theme.metrics(12).horizontalAdvance(key) + theme.px(8), 0)

    def _search_typed(self, text: str) -> None:
        self.touch()
        self.search_key.setVisible(not text)
        self._pause.start()

    def _search_paused(self) -> None:
        if self.rows.loading:
            self._pause.start()  # what was typed before is being looked for
        elif not self.search.unfinished:
            self.load()

    def _ask_known(self) -> None:
        """Somebody comes to type: what values do the fields have?"""
        brand, desk = self.place.brand, self.place.desk
        if brand is None:
            return

        def work() -> dict[str, list[str]]:
            known = {
                field: [value for value, _ in counts.most_common()]
                for field, counts in desk.inbox.tally(brand.id).counts.items()
            }
            team = [person.name for person in desk.rules.of(brand).team.people]
            known["assigned"] = list(dict.fromkeys([*known["assigned"], *team]))
            return known

        def heard(known: dict[str, list[str]]) -> None:
            self.search.known = known

        self.place.background.run(work, owner=self, then=heard, lane="known")

    def begin(self) -> None:
        """Show the brand as it was left: in this session with its place, in an earlier one its filter."""
        brand = self.place.brand
        if brand is None:
            return
        if self._shown not in (None, brand.id):
            assert self._shown is not None
            self._left[self._shown] = (self.search.text(), self.current_id(), self.model.loaded)
        if self._shown != brand.id:
            query, self._wanted, loaded = self._left.get(brand.id, (self._kept_filter(brand.id), None, PAGE))
            self._put_query(query)
            self._touched = self._wanted is not None
            self.load(min(FRESH, max(PAGE, loaded)))
        else:
            self._touched = False
            self.load()
        self._shown = brand.id

    def _kept_filter(self, brand_id: BrandId) -> str:
        """What narrowed the queue when the window was last closed. A search in all mentions is over with the
        window: who comes back to find something new would find it narrowed by what was looked for before."""
        return "" if self.everything else str(self._kept.value(f"{FILTER}/{int(brand_id)}", ""))

    def _keep_filter(self) -> None:
        brand = self.place.brand
        if self.everything or brand is None or brand.id != self._shown:
            return
        if self.query:
            self._kept.setValue(f"{FILTER}/{int(brand.id)}", self.query)
        else:
            self._kept.remove(f"{FILTER}/{int(brand.id)}")

    def touch(self) -> None:
        """The person is at work: from now on nothing is opened for them."""
        self._touched = True

    def load(self, limit: int = PAGE) -> None:
        """Read the view anew, its first ``limit`` rows."""
        if self.place.brand is None:
            return
        self._pause.stop()
        if not self.model.rowCount():
            self._slow.start()
        self.rows.load(self.query, limit)

    def _loaded(self, page: list[MentionRow]) -> None:
        self._slow.stop()
        chosen, self._wanted = self._wanted or self.current_id(), None
        self.list.pick_none()
        self.model.start(page)
        self._query_trouble("")
        self._keep_filter()
        self._show_list()
        self._count_facets()
        self._sorting = any(row.urgency is None for row in page)
        place = self.model.place(chosen)
        self.select(place if place >= 0 else 0)
        if not page:
            self.emptied.emit()
        self.refreshed.emit()

    def _not_loaded(self, error: SocialDeskError) -> None:
        self._slow.stop()
        if isinstance(error, QueryError):
            self._query_trouble(_pointed(error, self.query))
            begin = len(self.search.text()) - len(self.search.text().lstrip())
            start, end = word_at(self.query, error.position)
            self.search.mark(begin + start, begin + end)
            self._show_list()
        elif self.model.rowCount():
            self.place.background.failed.emit(error)
        else:
            self._say(translated(error), tr("Try again"), self.load)

    def _query_trouble(self, text: str) -> None:
        self.search_error.setText(text)
        self.search_error.setVisible(bool(text))
        self.search.setProperty("trouble", bool(text))
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)
        self.search.setAccessibleDescription(text)
        self.search.setToolTip(words.hover(text) if text else "")

    # Changes -------------------------------------------------------------------------------------

    def settle(self, changes: Changes | None = None) -> None:
        """Bring the rows up to date: those that ``changes`` names, else the top of the list."""
        self.rows.settle(changes)

    def _take_in(self, put: Callable[[], None]) -> None:
        # Nothing moves under the pointer: the row at the top of the viewport stays where it is.
        bar, top = self.list.verticalScrollBar(), self.list.indexAt(QPoint(4, 0))
        anchor: MentionRow | None = top.data(ROW_ROLE) if top.isValid() and bar.value() > 0 else None
        offset = self.list.visualRect(top).top() if anchor else 0
        before = self.current_id()
        self._held = True  # a row that moves would hand the choice to its neighbour
        put()
        self._look()
        place = self.model.place(before)
        if place >= 0 and self.current_id() != before:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._held = False
        if anchor is not None and (place := self.model.place(anchor.id)) >= 0:
            bar.setValue(bar.value() + self.list.visualRect(self.model.index(place)).top() - offset)
        self._show_list()
        self._count_facets()
        if place < 0:
            self._choose_first()
        if self._sorting and all(row.urgency is not None for row in self.model.rows[:PAGE]):
            self._sorting = False
            if not self._touched:  # what was first before the sorting is seldom the most pressing
                self.select(0)
        self.refreshed.emit()

    def _choose_first(self) -> None:
        """What was chosen is gone: the first row is next, even where Qt has gone there by itself."""
        row = self.current()
        if row is not None and self.model.place(row.id) == 0:
            self.chosen.emit(row)
        elif self.model.rowCount():
            self.select(0)
        else:
            self.emptied.emit()

    # What the list pane says ---------------------------------------------------------------------

    def _show_loading(self) -> None:
        if not self.model.rowCount():
            self._say(tr("Loading…"))

    def _show_list(self) -> None:
        if self.model.rowCount():
            at_nothing = self.hasFocus() or self.message_action.hasFocus()
            self.states.setCurrentIndex(0)
            if at_nothing:
                self.list.setFocus()
        elif not self.search_error.isHidden():
            self._say("")  # the error above says it all
        else:
            self.empty.explain(self.query)
            self.states.setCurrentIndex(1)
            if not self.query:
                self.ask_reach()

    def ask_reach(self) -> None:
        """The list is empty: can a source be reached at all?"""
        if self.model.rowCount() or self.view is None or self.empty.offers(self.load):
            return  # there is something to show, nothing yet, or an error with "Try again"
        self.empty.ask_reach()

    def _say(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self.empty.say(text, action, run)
        self.states.setCurrentIndex(1)

    # What is seen --------------------------------------------------------------------------------

    def _seen(self) -> tuple[int, int]:
        """The first and the last row on the screen."""
        bottom = QPoint(4, self.list.viewport().height() - 1)
        first, last = self.list.indexAt(QPoint(4, 0)).row(), self.list.indexAt(bottom).row()
        return max(0, first), last if last >= 0 else self.model.rowCount() - 1

    def _look(self) -> None:
        self.model.look(*self._seen())

    def _trim(self) -> None:
        """What is far after what is seen, and after the current row, goes. Not what is picked, and not under
        the hand that drags the scroll bar."""
        if not (self.list.picked_count or self.list.verticalScrollBar().isSliderDown()):
            self.model.trim(max(self._seen()[1], self.list.currentIndex().row()))

    # The current row -----------------------------------------------------------------------------

    def current_id(self) -> MentionId | None:
        row: MentionRow | None = self.list.currentIndex().data(ROW_ROLE)
        return row.id if row is not None else None

    def current(self) -> MentionRow | None:
        row: MentionRow | None = self.list.currentIndex().data(ROW_ROLE)
        return row

    def select(self, place: int) -> None:
        if 0 <= place < self.model.rowCount():
            index = self.model.index(place)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(index)

    # Facets --------------------------------------------------------------------------------------

    def toggle_facets(self) -> None:
        """Go to the facets, shown if they were not; from there fold them away. Kept for the next time."""
        inside = self.facets.isAncestorOf(QApplication.focusWidget() or self)
        if not (self.facets.isHidden() or inside):
            self.facets.begin()
            return
        shown = self.facets.isHidden()
        self._kept.setValue("list/facets", shown)
        self.facets.setVisible(shown)
        if not shown:
            self.to_list()
            return
        self.facets.count(self.query, then=self.facets.begin)

    def _facet_toggled(self, field: str, value: str) -> None:
        self.touch()
        self.search.setText(toggled(self.search.text(), field, value))
        self._pause.stop()
        self.load()

    def _count_facets(self) -> None:
        if self.everything:
            self.facets.count(self.query)

    # Rows ----------------------------------------------------------------------------------------

    def _turned(self) -> None:
        """Of all mentions the oldest first, or the newest again."""
        self.touch()
        self.rows.oldest = self.order.oldest
        self.list.setCurrentIndex(QModelIndex())  # from the top
        self.load()

    @property
    def _dense(self) -> bool:
        return bool(self._kept.value("list/dense", False, bool))

    def toggle_density(self) -> None:
        """Denser rows, or roomier ones; kept for the next time."""
        self._kept.setValue("list/dense", not self._dense)
        self.use_density()

    def use_density(self) -> None:
        """Show rows as dense as was chosen, here or in another list."""
        dense = self._dense
        if self.delegate.dense == dense:
            return
        current = self.list.currentIndex()
        self.delegate.dense = dense
        self.list.doItemsLayout()
        self.list.scrollTo(current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.use_density()
        if self.everything and self._kept.value("list/facets", True, bool) and self.facets.isHidden():
            self.facets.show()
            self._count_facets()

    def toggle_group(self) -> None:
        """Open those that say the same under the row that stands for them, or fold them again."""
        self.touch()
        row = self.current()
        if row is None or row.cluster is None:
            return
        group, cluster = self.model.group(row), row.cluster
        if group.member or group.opened:
            head = self.model.members(cluster)[0]
            if group.member:
                self.select(self.model.place(head.id))
            self.model.close_group(cluster)
            return
        if group.folded:
            self.rows.open_group(cluster)

    def _turn_group(self, open_it: bool) -> None:
        row = self.current()
        if row is not None:
            group = self.model.group(row)
            if group.folded if open_it else group.opened or group.member:
                self.toggle_group()

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row: MentionRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and not self._held:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where the list has no use for it, stops what is being done to many."""
        if event.key() == Qt.Key.Key_Escape and self.bar.working:
            self.bar.stop_wanted.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def next(self) -> None:
        self.touch()
        self.select(min(self.list.currentIndex().row() + 1, self.model.rowCount() - 1))

    def previous(self) -> None:
        self.touch()
        self.select(max(self.list.currentIndex().row() - 1, 0))

    def next_open(self) -> None:
        self.touch()
        self.select(self.model.next_open(self.list.currentIndex().row(), 1))

    def previous_open(self) -> None:
        self.touch()
        self.select(self.model.next_open(self.list.currentIndex().row(), -1))

    def to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def to_list(self) -> None:
        """Leave the filter line, also where nothing was found: keys that are pressed next are no words."""
        places = (self.list, self.message_action, self)
        next(each for each in places if each.isVisible()).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _pointed(error: QueryError, text: str) -> str:
    """The message, with the place it speaks of."""
    rest = text[error.position : error.position + 24].strip()
    return tr("Here: {place}", place=f"“{rest}”") + "\n" + translated(error) if rest else translated(error)
