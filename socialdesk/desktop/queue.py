"""The queue: what waits for a person, the conversation around it, and the reply. Made for the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import choices, words
from socialdesk.desktop.conversation import Conversation
from socialdesk.desktop.customer_panel import CustomerPanel
from socialdesk.desktop.editor import Composer
from socialdesk.desktop.inbox_model import ROW_ROLE, InboxModel
from socialdesk.desktop.mention_delegate import MentionDelegate
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Mention, MentionId, MentionRow
from socialdesk.domain.reply import Reply, Suggestion
from socialdesk.errors import (
    AgainstGuard,
    NeedsAttention,
    Overtaken,
    QueryError,
    ReplyTooLong,
    SocialDeskError,
)

if TYPE_CHECKING:
    from socialdesk.services.inbox import Opened
    from socialdesk.store.view import View

PAGE = 100
FRESH = 400
"""Rows from the top that a change brings up to date; what lies deeper is read when it is scrolled to."""

MARKED = 3
"""Words that are marked for each label."""

TYPING = 150
"""Milliseconds after the last key until the search runs; also how long loading may take unseen."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that Z takes back."""

    mention_id: MentionId
    words: str
    undo: Callable[[], object] | None = None  # other than `Replies.undo`


class SearchField(QLineEdit):
    """The filter line; Escape goes back to the list, Down and Enter into it."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
        else:
            super().keyPressEvent(event)


class QueueScreen(Screen):
    """List, conversation, composer and customer. ``everything`` lists all mentions, not just the queue."""

    def __init__(self, place: Workplace, *, everything: bool = False) -> None:
        super().__init__(place)
        self.everything = everything
        self._view: View | None = None
        self._wanted: MentionId | None = None  # to be opened
        self._opening = False
        self._opened: Opened | None = None
        self._settling = False
        self._unsettled = False
        self._decided: list[Decided] = []
        self._panel_asked: bool | None = None
        self._message_run: Callable[[], object] | None = None
        self._build()
        self._make_actions()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING)
        self._pause.timeout.connect(self._load)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(TYPING)
        self._slow.timeout.connect(self._show_loading)
        self._clock = QTimer(self)
        self._clock.setInterval(15_000)
        self._clock.timeout.connect(self.list.viewport().update)
        self._clock.start()

    def _build(self) -> None:
        p = self.place.theme.px
        self.model = InboxModel(PAGE, self)
        self.model.page_wanted.connect(self._fetch)
        self.search = SearchField(self._to_list)
        self.search.setPlaceholderText(tr("Search or filter: urgency:high lang:tr “kargo”"))
        self.search.setAccessibleName(tr("Search or filter"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search_typed)
        self.search_key = QLabel("/", self.search)
        self.search_key.setProperty("role", "small")
        self.search_key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.setTextMargins(0, 0, p(14), 0)
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

        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(MentionDelegate(self.place.theme, self.place.now, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("All mentions") if self.everything else tr("Queue"))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.activated.connect(self._to_editor)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("role", "mute")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message_action = QPushButton()
        self.message_action.clicked.connect(self._message_acted)
        empty = QWidget()
        lines = QVBoxLayout(empty)
        lines.setContentsMargins(p(24), p(24), p(24), p(24))
        lines.setSpacing(p(12))
        lines.addStretch(2)
        lines.addWidget(self.message)
        lines.addWidget(self.message_action, 0, Qt.AlignmentFlag.AlignCenter)
        lines.addStretch(3)
        self.states = QStackedWidget()
        self.states.addWidget(self.list)
        self.states.addWidget(empty)
        pane = QFrame()
        pane.setObjectName("listPane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(rule())
        column.addWidget(self.states, 1)
        self.pane = pane

        self.conversation = Conversation(self.place.theme, self.place.icons, self.place.now)
        self.conversation.address_wanted.connect(self.place.speaker.open_address)
        self.conversation.thread_wanted.connect(self._load_thread)
        self.composer = Composer(self.place)
        self.composer.approve_wanted.connect(self._approve)
        self.composer.hand_off_wanted.connect(self._hand_off)
        self.composer.assign_wanted.connect(self.assign)
        self.composer.snooze_wanted.connect(self.snooze)
        self.composer.skip_wanted.connect(self.skip)
        self.composer.left.connect(self._to_list)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.conversation, 1)
        middle.addWidget(rule())
        middle.addWidget(self.composer)
        self.customer = CustomerPanel(self.place)
        self.customer.setFixedWidth(p(244))
        self.customer_edge = edge()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(pane)
        layout.addWidget(edge())
        layout.addLayout(middle, 1)
        layout.addWidget(self.customer_edge)
        layout.addWidget(self.customer)

    def _make_actions(self) -> None:
        move, decide, look = tr("Move"), tr("Decide"), tr("Look")
        self.act(tr("Next mention"), "J", self._next, group=move).setAutoRepeat(True)
        self.act(tr("Previous mention"), "K", self._previous, group=move).setAutoRepeat(True)
        self.act(tr("Next open mention"), "]", self._next_open, group=move)
        self.act(tr("Previous open mention"), "[", self._previous_open, group=move)
        self.act(tr("Search or filter"), ["/", "Ctrl+F"], self._to_search, group=move)
        self.act(tr("Write the reply"), ["Return", "Enter", "E"], self._to_editor, group=decide)
        self.act(tr("First suggestion"), "1", self._pick_first, group=decide)
        self.act(tr("Second suggestion"), "2", self._pick_second, group=decide)
        self.act(tr("Third suggestion"), "3", self._pick_third, group=decide)
        self.act(
            tr("Approve and send, go to the next"),
            ["Ctrl+Return", "Ctrl+Enter"],
            self.composer.approve,
            group=decide,
        )
        self.act(tr("Skip"), "X", self.skip, group=decide)
        self.act(tr("Snooze"), "S", self.snooze, group=decide)
        self.act(tr("Assign"), "A", self.assign, group=decide)
        self.act(tr("Undo"), "Z", self.undo, group=decide)
        self.act(tr("Why is it here"), "W", self.conversation.why.toggle, group=look)
        self.act(tr("Open the post"), "O", self._open_post, group=look)
        self.act(tr("Show or hide the customer"), "I", self._toggle_panel, group=look)
        self.act(tr("Load the whole conversation"), "T", self._load_thread, group=look)

    # Views ---------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        self._decided.clear()
        self._load()

    def show_query(self, text: str) -> None:
        """Show a saved view: its query stands in the filter line."""
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)
        self.search_key.setVisible(not text)
        self._load()

    @property
    def query(self) -> str:
        return self.search.text().strip()

    def _search_typed(self, text: str) -> None:
        self.search_key.setVisible(not text)
        self._pause.start()

    def _load(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        self._pause.stop()
        desk, text, everything = self.place.desk, self.query, self.everything

        def work() -> tuple[View, list[MentionRow]]:
            from socialdesk.services.inbox import EVERYTHING, QUEUE, view

            where = view(text, base=EVERYTHING if everything else QUEUE)
            return where, desk.inbox.page(brand.id, where, None, PAGE)

        if not self.model.rowCount():
            self._slow.start()
        self.place.background.run(
            work, owner=self, then=self._loaded, otherwise=self._not_loaded, lane="view"
        )

    def _loaded(self, answer: tuple[View, list[MentionRow]]) -> None:
        self._slow.stop()
        self._view, page = answer
        chosen = self._current_id()
        self.place.background.forget(self, "page")
        self.place.background.forget(self, "settle")
        self._settling = False
        self.model.start(page)
        self._query_trouble("")
        self._show_list()
        place = self.model.place(chosen)
        self._select(place if place >= 0 else 0)
        if not page:
            self._nothing_open()

    def _not_loaded(self, error: SocialDeskError) -> None:
        self._slow.stop()
        if isinstance(error, QueryError):
            self._query_trouble(_pointed(error, self.query))
        elif self.model.rowCount():
            self.place.background.failed.emit(error)
        else:
            self._say(str(error), tr("Try again"), self._load)

    def _query_trouble(self, text: str) -> None:
        self.search_error.setText(text)
        self.search_error.setVisible(bool(text))
        self.search.setProperty("trouble", bool(text))
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)
        self.search.setAccessibleDescription(text)

    def _fetch(self, after: tuple[int, int] | None) -> None:
        brand, where, desk = self.place.brand, self._view, self.place.desk
        if brand is None or where is None:
            self.model.page_failed()
            return
        self.place.background.run(
            lambda: desk.inbox.page(brand.id, where, after, PAGE),
            owner=self,
            then=self.model.append_page,
            otherwise=self._page_failed,
            lane="page",
        )

    def _page_failed(self, error: SocialDeskError) -> None:
        self.model.page_failed()
        self.place.background.failed.emit(error)

    # Changes -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.mentions or changes.added or changes.outbox:
            self._settle()
        mention = self.composer.mention
        if mention is not None and (mention.id in changes.mentions or changes.customers):
            self._reopen(mention.id)

    def _settle(self) -> None:
        brand, where, desk = self.place.brand, self._view, self.place.desk
        if brand is None or where is None:
            return
        if self._settling:
            self._unsettled = True
            return
        self._settling, self._unsettled = True, False
        limit = min(FRESH, max(PAGE, self.model.rowCount() + 1))
        self.place.background.run(
            lambda: (desk.inbox.page(brand.id, where, None, limit), limit),
            owner=self,
            then=self._settled,
            otherwise=self._not_settled,
            lane="settle",
        )

    def _settled(self, answer: tuple[list[MentionRow], int]) -> None:
        rows, limit = answer
        self._settling = False
        # Nothing moves under the pointer: the row at the top of the viewport stays where it is.
        bar, top = self.list.verticalScrollBar(), self.list.indexAt(QPoint(4, 0))
        anchor: MentionRow | None = top.data(ROW_ROLE) if top.isValid() and bar.value() > 0 else None
        offset = self.list.visualRect(top).top() if anchor else 0
        before = self._current_id()
        self.model.settle(rows, complete=len(rows) < limit)
        if anchor is not None and (place := self.model.place(anchor.id)) >= 0:
            bar.setValue(bar.value() + self.list.visualRect(self.model.index(place)).top() - offset)
        self._show_list()
        if self.model.rowCount() and self.model.place(before) < 0:
            self._select(0)
        if self._unsettled:
            self._settle()

    def _not_settled(self, error: SocialDeskError) -> None:
        self._settling = False
        self.place.background.failed.emit(error)

    # What the list pane says ---------------------------------------------------------------------

    def _show_loading(self) -> None:
        if not self.model.rowCount():
            self._say(tr("Loading…"))

    def _show_list(self) -> None:
        if self.model.rowCount():
            self.states.setCurrentIndex(0)
        elif self.query:
            self._say(tr("Nothing matches."), tr("Clear the filter"), self.search.clear)
        elif self.everything:
            self._say(
                tr("Nothing was heard yet. Connect an account, or add a watch."),
                tr("Connect an account"),
                self.place.speaker.add_account,
            )
        else:
            self._say(tr("Nothing waits for you. New mentions appear here by themselves."))

    def _say(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        self.message.setText(text)
        self.message_action.setText(action)
        self.message_action.setVisible(bool(action))
        self._message_run = run
        self.states.setCurrentIndex(1)

    def _message_acted(self) -> None:
        if self._message_run is not None:
            self._message_run()

    # The mention in focus ------------------------------------------------------------------------

    def _current_id(self) -> MentionId | None:
        row: MentionRow | None = self.list.currentIndex().data(ROW_ROLE)
        return row.id if row is not None else None

    def _current(self) -> MentionRow | None:
        row: MentionRow | None = self.list.currentIndex().data(ROW_ROLE)
        return row

    def _select(self, place: int) -> None:
        if 0 <= place < self.model.rowCount():
            index = self.model.index(place)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(index)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row: MentionRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is None:
            return
        self._wanted = row.id
        if not self._opening:
            self._open_wanted()

    def _open_wanted(self) -> None:
        if self._wanted is None:
            return
        mention_id, self._wanted, self._opening = self._wanted, None, True
        desk = self.place.desk
        self.place.background.run(
            lambda: desk.inbox.open(mention_id), owner=self, then=self._show, otherwise=self._not_opened
        )

    def _reopen(self, mention_id: MentionId) -> None:
        desk = self.place.desk
        self.place.background.run(
            lambda: desk.inbox.open(mention_id, seen=False), owner=self, then=self._show_again, lane="reopen"
        )

    def _show(self, opened: Opened) -> None:
        self._opening = False
        if self._wanted is not None and self._wanted != opened.mention.id:
            self._open_wanted()  # the person has moved on
            return
        self._wanted = None
        if self._current_id() == opened.mention.id:
            self._put(opened)
            self._explain(opened.mention)

    def _show_again(self, opened: Opened) -> None:
        if self.composer.mention is not None and self.composer.mention.id == opened.mention.id:
            marks = self.conversation.marks()
            self._put(opened)
            self.conversation.mark_words(marks)

    def _put(self, opened: Opened) -> None:
        self._opened = opened
        self.conversation.show_thread(opened.mention, opened.thread, opened.replies)
        self.composer.show_mention(opened.mention, opened.rule, opened.suggestions)
        self.customer.show_customer(opened.customer, opened.mention)

    def _not_opened(self, error: SocialDeskError) -> None:
        self._opening = False
        self.conversation.say(str(error))
        self.composer.clear()
        self.customer.clear()
        if self._wanted is not None:
            self._open_wanted()

    def _nothing_open(self) -> None:
        self._opened = None
        self.conversation.say("")
        self.composer.clear()
        self.customer.clear()

    def _explain(self, mention: Mention) -> None:
        desk, mention_id, text = self.place.desk, mention.id, mention.post.text
        if mention.classification is None or not text.strip():
            return

        def arrived(found: tuple[tuple[int, int], ...]) -> None:
            if self._opened is not None and self._opened.mention.id == mention_id:
                self.conversation.mark_words(found)

        def work() -> tuple[tuple[int, int], ...]:
            heads = (Head.URGENCY, Head.SENTIMENT)
            found = {(w.start, w.end) for head in heads for w in desk.triage.explain(text, head)[:MARKED]}
            return tuple(sorted(found))

        def without(error: SocialDeskError) -> None:
            if not isinstance(error, NeedsAttention):  # no model: the labels stand without marked words
                self.place.background.failed.emit(error)

        self.place.background.run(work, owner=self, then=arrived, otherwise=without, lane="explain")

    def _load_thread(self) -> None:
        row = self._current()
        if row is None:
            return
        desk, mention_id = self.place.desk, row.id
        self.conversation.hint.setText(tr("Loading the conversation…"))
        self.place.background.run(
            lambda: desk.intake.thread(mention_id),
            owner=self,
            then=self._thread_loaded,
            otherwise=self._thread_not_loaded,
            lane="thread",
        )

    def _thread_loaded(self, found: int) -> None:
        said = (
            tr("%n more posts in this conversation", found)
            if found
            else tr("This is the whole conversation.")
        )
        self.conversation.hint.setText(tr("J / K next, previous"))
        self.place.speaker.toast(said)
        row = self._current()
        if row is not None:
            self._reopen(row.id)

    def _thread_not_loaded(self, error: SocialDeskError) -> None:
        self.conversation.hint.setText(tr("J / K next, previous"))
        self.place.speaker.toast(str(error))

    # Moving --------------------------------------------------------------------------------------

    def _next(self) -> None:
        self._select(min(self.list.currentIndex().row() + 1, self.model.rowCount() - 1))

    def _previous(self) -> None:
        self._select(max(self.list.currentIndex().row() - 1, 0))

    def _next_open(self) -> None:
        self._select(self.model.next_open(self.list.currentIndex().row(), 1))

    def _previous_open(self) -> None:
        self._select(self.model.next_open(self.list.currentIndex().row(), -1))

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_editor(self) -> None:
        if self.composer.field.isEnabled():
            self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick_first(self) -> None:
        self.composer.pick(0)

    def _pick_second(self) -> None:
        self.composer.pick(1)

    def _pick_third(self) -> None:
        self.composer.pick(2)

    def _open_post(self) -> None:
        if self._opened is not None and self._opened.mention.post.url:
            self.place.speaker.open_address(self._opened.mention.post.url)

    def _toggle_panel(self) -> None:
        self._panel_asked = not self.customer.isVisible()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        p = self.place.theme.px
        roomy = self.window().width() >= p(1280)
        shown = roomy if self._panel_asked is None else self._panel_asked
        self.customer.setVisible(shown)
        self.customer_edge.setVisible(shown)
        self.pane.setFixedWidth(min(p(420), max(p(320), round(self.window().width() * 0.256))))

    # Deciding ------------------------------------------------------------------------------------

    def _version(self, row: MentionRow) -> int:
        """The version that the person looked at."""
        return (
            self._opened.mention.version
            if self._opened and self._opened.mention.id == row.id
            else row.version
        )

    def _decidable(self) -> MentionRow | None:
        row = self._current()
        return row if row is not None and not self.model.handled(row.id) else None

    def skip(self) -> None:
        """Nothing to say to this one."""
        row = self._decidable()
        if row is None:
            return
        desk, version, by = self.place.desk, self._version(row), self.place.agent
        self._decide(row, tr("Skipped"), tr("Skipped."), lambda: desk.replies.skip(row.id, version, by))

    def snooze(self) -> None:
        """Ask until when, then put it away."""
        row = self._decidable()
        if row is None:
            return
        options = choices.snooze_times(self.place.now())
        choices.Menu(self).offer(
            [(text, until) for text, until in options], self.composer.snooze_button, self._snooze_until
        )

    def _snooze_until(self, until: object) -> None:
        row = self._decidable()
        if row is None:
            return
        desk, version, by = self.place.desk, self._version(row), self.place.agent
        when = until if until is not None else self.place.now() + timedelta(days=3650)
        said = (
            tr("Snoozed until {time}.", time=words.weekday_clock(until, self.place.now()))  # type: ignore[arg-type]
            if until is not None
            else tr("Snoozed until they write again.")
        )
        self._decide(
            row,
            tr("Snoozed"),
            said,
            lambda: desk.replies.snooze(row.id, version, when, by),  # type: ignore[arg-type]
        )

    def assign(self) -> None:
        """Ask who, then give it to them; the mention stays."""
        row = self._current()
        if row is None:
            return
        names = [r.assigned_to for r in self.model.rows if r.assigned_to]
        options = choices.assignees(self.place.agent, names, row.assigned_to)
        choices.Menu(self).offer(
            options, self.composer.assign_button, self._assign_to, other=tr("Somebody else…")
        )

    def _assign_to(self, who: object) -> None:
        row = self._current()
        if row is None or not isinstance(who, str):
            return
        desk, by, before, mention_id = self.place.desk, self.place.agent, row.assigned_to, row.id

        def take_back() -> None:
            self.place.background.run(lambda: desk.replies.assign(mention_id, before, by), owner=self)

        def done(_: object) -> None:
            said = tr("Assigned to {name}.", name=words.plain(who)) if who else tr("Assigned to nobody.")
            self._decided.append(Decided(mention_id, said, take_back))
            self.place.speaker.toast(said, undo=self.undo)

        self.place.background.run(lambda: desk.replies.assign(mention_id, who, by), owner=self, then=done)

    def _approve(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        row = self._decidable()
        mention = self.composer.mention
        if row is None or mention is None or mention.id != row.id:
            return
        desk, by, hold = self.place.desk, self.place.agent, self.place.desk.settings().hold_seconds

        def work() -> Reply:
            return desk.replies.approve(
                mention.id, mention.version, text, by, accept_soft=accept_soft, suggestion=suggestion
            )

        said = tr("Approved. It leaves in %n s.", hold) if hold else tr("Approved.")
        self._decide(row, tr("Approved"), said, work, seconds=max(6.0, float(hold)))

    def _hand_off(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        row, mention = self._decidable(), self.composer.mention
        if row is None or mention is None or mention.id != row.id:
            return
        desk, by, url = self.place.desk, self.place.agent, mention.post.url

        def work() -> Reply:
            return desk.replies.approve(
                mention.id, mention.version, text, by, accept_soft=accept_soft, suggestion=suggestion
            )

        QGuiApplication.clipboard().setText(text)
        said = tr("Copied. Paste it as your reply; this closes when we see it.")
        self._decide(row, tr("By hand"), said, work, seconds=10)
        if url:
            self.place.speaker.open_address(url)

    def _decide(
        self, row: MentionRow, decision: str, said: str, work: Callable[[], object], *, seconds: float = 6.0
    ) -> None:
        """Grey the row, go to the next one, and let the work follow; what fails comes back."""
        self.model.mark_handled(row.id, decision)
        decided = Decided(row.id, said)
        self._decided.append(decided)
        del self._decided[:-50]
        self.place.speaker.toast(said, undo=self.undo, seconds=seconds)
        following = self.model.next_open(self.model.place(row.id), 1)
        if following >= 0:
            self._select(following)
        self._to_list()

        def done(_: object) -> None:
            self.composer.forget(row.id)

        def failed(error: SocialDeskError) -> None:
            if decided in self._decided:
                self._decided.remove(decided)
            self._give_back(row.id, error)

        self.place.background.run(work, owner=self, then=done, otherwise=failed)

    def _give_back(self, mention_id: MentionId, error: SocialDeskError) -> None:
        """A decision that could not be: the row is open again and in focus, with the reason."""
        self.model.unmark_handled(mention_id)
        self._select(self.model.place(mention_id))
        if isinstance(error, AgainstGuard):
            self.composer.blocked_later(mention_id, error.findings)
        elif isinstance(error, Overtaken):
            self._reopen(mention_id)
            self.place.speaker.toast(tr("This changed while you were deciding. Look again."))
            return
        elif not isinstance(error, ReplyTooLong):
            self.place.background.failed.emit(error)
            return
        self.place.speaker.toast(str(error))

    def undo(self) -> None:
        """Take the last decision of this screen back."""
        if not self._decided:
            return
        decided = self._decided.pop()
        if decided.undo is not None:
            decided.undo()
            self.place.speaker.toast(tr("Undone."))
            return
        desk, by = self.place.desk, self.place.agent

        def done(_: object) -> None:
            self.model.unmark_handled(decided.mention_id)
            self._select(self.model.place(decided.mention_id))
            self._reopen(decided.mention_id)
            self.place.speaker.toast(tr("Undone."))

        def too_late(error: SocialDeskError) -> None:
            self.place.speaker.toast(str(error))

        self.place.background.run(
            lambda: desk.replies.undo(decided.mention_id, by), owner=self, then=done, otherwise=too_late
        )


class AllMentions(QueueScreen):
    """Everything that was ever heard, newest first, with the same conversation beside it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, everything=True)


def rule() -> QFrame:
    """A one-pixel line across."""
    line = QFrame()
    line.setObjectName("edge")
    line.setFixedHeight(1)
    return line


def edge() -> QFrame:
    """A one-pixel line down."""
    line = QFrame()
    line.setObjectName("edge")
    line.setFixedWidth(1)
    return line


def _pointed(error: QueryError, text: str) -> str:
    """The message, with the place it speaks of."""
    rest = text[error.position : error.position + 24].strip()
    return tr("Here: {place}", place=f"“{rest}”") + "\n" + str(error) if rest else str(error)
