"""Customers: who writes to the brand, on every platform; their history, what was noted and promised."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.conversation.customer_panel import CustomerPanel
from socialdesk.desktop.customers.merge import MergeDialog
from socialdesk.desktop.customers.sections import CustomerSections
from socialdesk.desktop.customers.words import ORDERS, row_line, said_line
from socialdesk.desktop.inbox.filter_line import SearchField
from socialdesk.desktop.inbox.mention_list import TYPING
from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.charts import SentimentChart
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel, edge, rule
from socialdesk.desktop.widgets.paged_list import Key, PagedList, PagedModel
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.customer import CustomerOrder, CustomerRow, Likely, Merge, Utterance
from socialdesk.domain.mention import Author, CustomerId, MentionId
from socialdesk.errors import SocialDeskError
from socialdesk.services.customers import CustomerCard

PAGE = 100
FRESH = 400
"""Milliseconds between two looks at what changed, so that a burst of mentions is read once."""


class CustomersScreen(Screen):
    """List, history and what is known, side by side. ``current`` is the customer that is shown."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._order = CustomerOrder.LATEST
        self._wanted: CustomerId | None = None  # asked for from elsewhere: shown whether in the list or not
        self.card: CustomerCard | None = None
        self._build()
        self._make_actions()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self._load)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(FRESH)
        self._fresh.timeout.connect(self._look_again)

    # Building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._pane = self._build_list()
        layout.addWidget(self._pane)
        layout.addWidget(edge())
        layout.addWidget(self._build_history(), 1)
        self._panel_edge = edge()
        layout.addWidget(self._panel_edge)
        self.panel = CustomerPanel(self.place)
        self.panel.left.connect(self._to_list)
        self.panel.all_button.hide()  # it is all here
        self.panel.setFixedWidth(self.place.theme.px(280))
        self.sections = CustomerSections(self.place.theme, self.place.now)
        self.sections.compare_wanted.connect(self._compare)
        self.sections.apart_wanted.connect(self._tell_apart)
        self.sections.mention_wanted.connect(self._open_mention)
        self.panel.add_below(self.sections)
        layout.addWidget(self.panel)

    def _build_list(self) -> QFrame:
        p, now = self.place.theme.px, self.place.now
        self.model: PagedModel[CustomerRow] = PagedModel(
            lambda row: row.id, lambda row: row.key, lambda row: row_line(row, now()), PAGE, self
        )
        self.model.read_pages(self.place.background, self._page)
        self.search = SearchField(self._to_list)
        self.search.setPlaceholderText(tr("Find a customer by name or handle"))
        self.search.setAccessibleName(tr("Find a customer by name or handle"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.order_button = QPushButton()
        self.order_button.setProperty("role", "link")
        self.order_button.clicked.connect(self.sort)
        KeyWords(self.order_button, "R", lambda _: self._name_order())
        bar = QVBoxLayout()
        bar.setContentsMargins(p(12), p(10), p(12), p(6))
        bar.setSpacing(p(4))
        bar.addWidget(self.search)
        bar.addWidget(self.order_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.list = PagedList(self.place.theme, tr("Customers"), lines=0)
        self.list.setModel(self.model)
        self.list.moved.connect(self._chosen)
        self.list.opened.connect(self._to_history)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "mute")
        pane = QFrame()
        pane.setObjectName("listPane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.message, 1)
        self._name_order()
        self.message.hide()
        return pane

    def _build_history(self) -> QWidget:
        p, theme, now = self.place.theme.px, self.place.theme, self.place.now
        self.title = OneLine("", "title")
        self.about = PlainLabel("", "small", wrap=True)
        self.merge_button = KeyButton(theme, tr("Merge…"), "M")
        self.merge_button.clicked.connect(self.merge)
        self.split_button = KeyButton(theme, tr("Split…"), "U")
        self.split_button.clicked.connect(self.split)
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(8))
        head.setSpacing(p(8))
        names = QVBoxLayout()
        names.addWidget(self.title)
        names.addWidget(self.about)
        head.addLayout(names, 1)
        head.addWidget(self.merge_button)
        head.addWidget(self.split_button)
        self.chart = SentimentChart(theme)
        self.chart.setFixedHeight(p(150))
        self.history: PagedModel[Utterance] = PagedModel(
            lambda said: said.key, lambda said: said.key, lambda said: said_line(said, now()), 50, self
        )
        self.history.read_pages(self.place.background, self._more_said)
        self.timeline = PagedList(theme, tr("What was said"))
        self.timeline.setModel(self.history)
        self.timeline.opened.connect(self._open_said)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(rule())
        column.addWidget(self.timeline, 1)
        return page

    def _make_actions(self) -> None:
        group = tr("Customers")
        self.act(tr("Next customer"), "J", lambda: self.list.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous customer"), "K", lambda: self.list.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Find a customer"), ["/", "Ctrl+F"], self._to_search, group=group)
        self.act(tr("Sort the customers"), "R", self.sort, group=group)
        self.act(tr("What was said"), "H", self._to_history, group=group)
        self.act(tr("Open the conversation"), "O", self._open_conversation, group=group)
        self.act(tr("Write notes"), "N", lambda: self.panel.note.setFocus(), group=group)
        self.act(tr("Add or take off a tag"), "T", lambda: self.panel.tag_field.setFocus(), group=group)
        self.act(tr("Merge with another customer"), "M", self.merge, group=group)
        self.act(tr("Split again, or split an identity off"), "U", self.split, group=group)
        self.act(tr("Not the same person"), "Shift+M", self.tell_first_apart, group=group)

    # Life ----------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        self._wanted = None  # customers of two brands are strangers
        self.place.background.forget(self, "open")
        self._show_card(None)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._load()

    def refresh(self, changes: Changes) -> None:
        if (changes.customers or changes.mentions or changes.added) and not self._fresh.isActive():
            self._fresh.start()

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show somebody, whether the list has come to them or not."""
        self._wanted = customer_id
        place = self.model.place(customer_id)
        if place >= 0 and self.list.currentIndex().row() != place:
            self.list.select(place)
        else:
            self._open(customer_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        p, width = self.place.theme.px, self.width()
        narrow = width < p(800)
        self._pane.setFixedWidth(p(220) if narrow else min(p(360), max(p(240), width // 4)))
        self.panel.setFixedWidth(p(280) if width >= p(960) else p(200) if narrow else p(220))

    # The list ------------------------------------------------------------------------------------

    @property
    def current(self) -> CustomerId | None:
        return self.card.customer.id if self.card is not None else None

    def _typed(self) -> None:
        self._wanted = None
        self._typing.start()

    def sort(self) -> None:
        """Ask how the list is to be sorted."""
        options: list[tuple[str, object]] = [(tr(text), order) for order, text in ORDERS.items()]
        Menu(self).offer(options, self.order_button, self._sort_by)

    def _sort_by(self, order: object) -> None:
        assert isinstance(order, CustomerOrder)
        self._order, self._wanted = order, None
        self._name_order()
        self._load()

    def _name_order(self) -> None:
        said = tr("Sorted by: {order}", order=tr(ORDERS[self._order]))
        self.order_button.setText(beside(said, self.key_of("R")))
        self.order_button.setAccessibleName(said)

    def _load(self) -> None:
        brand, desk, order, search = self.place.brand, self.place.desk, self._order, self.search.text()
        if brand is None:
            return
        self.place.background.run(
            lambda: desk.customers.page(brand.id, order, search, None, PAGE),
            owner=self, then=self._loaded, lane="list",
        )  # fmt: skip

    def _loaded(self, rows: list[CustomerRow]) -> None:
        self.model.clear()
        self.model.append_page(rows)
        self._say_empty()
        if self._wanted is not None:
            self.show_customer(self._wanted)
        elif rows:
            self.list.select(0)
        else:
            self._show_card(None)

    def _page(self, after: Key | None) -> Callable[[], list[CustomerRow]] | None:
        brand, desk, order, search = self.place.brand, self.place.desk, self._order, self.search.text()
        return None if brand is None else lambda: desk.customers.page(brand.id, order, search, after, PAGE)

    def _look_again(self) -> None:
        """Bring what is shown up to date, in place."""
        brand, desk, order, search = self.place.brand, self.place.desk, self._order, self.search.text()
        if brand is None or self._typing.isActive():
            return
        many = self.model.wanted
        self.place.background.run(
            lambda: desk.customers.page(brand.id, order, search, None, many),
            owner=self, then=partial(self._looked, many), lane="list",
        )  # fmt: skip
        if self.current is not None:
            self._open(self.current, again=True)

    def _looked(self, many: int, rows: list[CustomerRow]) -> None:
        self.list.blockSignals(True)  # a row that moves would hand the choice to its neighbour
        self.model.settle(rows, complete=len(rows) < many)
        place = self.model.place(self.current)
        if place >= 0 and self.list.currentIndex().row() != place:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.list.blockSignals(False)
        self._say_empty()
        if self.card is None and rows:
            self.list.select(0)

    def _say_empty(self) -> None:
        empty = not self.model.rowCount()
        self.list.setVisible(not empty)
        self.message.setVisible(empty)
        if not empty and self.hasFocus():
            self._to_list()
        self.message.setText(
            tr("Nobody goes by that name. Fewer letters find more.")
            if self.search.text().strip()
            else tr("Nobody wrote yet. Who writes to you or about you appears here.")
        )

    def _chosen(self, row: CustomerRow) -> None:
        if self._wanted is not None and row.id != self._wanted:
            self._wanted = None
        self._open(row.id)

    # One customer --------------------------------------------------------------------------------

    def _open(self, customer_id: CustomerId, *, again: bool = False) -> None:
        brand, desk = self.place.brand, self.place.desk
        if brand is None:
            return
        many = self.history.wanted if again else 50

        def work() -> tuple[CustomerCard, list[Utterance], int]:
            card = desk.customers.open(brand.id, customer_id)
            return card, desk.customers.history(customer_id, None, many), many

        self.place.background.run(work, owner=self, then=self._opened, otherwise=self._gone, lane="open")

    def _opened(self, answer: tuple[CustomerCard, list[Utterance], int]) -> None:
        card, said, many = answer
        same = self.current == card.customer.id
        self._show_card(card)
        if same:
            self.history.settle(said, complete=len(said) < many)
        else:
            self.history.clear()
            self.history.append_page(said)
            self.timeline.scrollToTop()

    def _gone(self, error: SocialDeskError) -> None:
        """They were merged or are not there any more: the list knows who is."""
        self._wanted = None
        self._show_card(None)
        self.place.speaker.toast(translated(error))
        self._load()

    def _show_card(self, card: CustomerCard | None) -> None:
        self.card = card
        self.merge_button.setEnabled(card is not None)
        self.split_button.setEnabled(card is not None and bool(self._splittable(card)))
        if card is None:
            self.title.setText("")
            self.about.setText("")
            self.chart.hide()
            self.history.clear()
            self.panel.clear()
            self.sections.show_card(None)
            return
        customer = card.customer
        name = words.plain(customer.name) or tr("Unknown")
        self.title.setText(name)
        platforms = len({platform for platform, _ in customer.identities})
        figures = [tr("%n mentions", customer.mentions), tr("%n answered", customer.answered)]
        self.about.setText(words.line([*figures, tr("%n platforms", platforms)]))
        self.chart.setVisible(len(card.weeks) > 1)
        if len(card.weeks) > 1:
            self.chart.show_days(tuple((at.date(), counts) for at, counts in card.weeks), weekly=True)
        self.panel.show_customer(customer)
        self.panel.feeling_head.hide()  # the chart says more
        self.panel.feeling.hide()
        self.sections.show_card(card)

    # Moving --------------------------------------------------------------------------------------

    def _to_list(self) -> None:
        (self.list if self.list.isVisible() else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_history(self, _row: object = None) -> None:
        self.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.timeline.currentIndex().isValid():
            self.timeline.select(0)

    def _open_said(self, said: Utterance) -> None:
        self.place.speaker.open_mention(said.mention_id)

    def _open_mention(self, mention_id: MentionId, _checked: bool = False) -> None:
        self.place.speaker.open_mention(mention_id)

    def _open_conversation(self) -> None:
        said = self.timeline.current() or next(iter(self.history.rows), None)
        if said is not None:
            self.place.speaker.open_mention(said.mention_id)

    def _more_said(self, after: Key | None) -> Callable[[], list[Utterance]] | None:
        desk, current = self.place.desk, self.current
        return None if current is None else lambda: desk.customers.history(current, after, 50)

    # Who is who ----------------------------------------------------------------------------------

    def merge(self) -> None:
        """Choose somebody who is the same person, see both, then make them one."""
        if self.card is not None:
            self._compare(None)

    def _compare(self, other: CustomerRow | None, _checked: bool = False) -> None:
        if self.card is None or self.place.brand is None:
            return
        dialog = MergeDialog(self.place, self.card, other, self)
        dialog.merge_wanted.connect(self._merge)
        dialog.open()

    def _merge(self, into: CustomerId, other: CustomerId, *, toast: bool = True) -> None:
        desk, by = self.place.desk, self.place.agent

        def done(merge_id: object) -> None:
            self.show_customer(into)
            if toast:
                self.place.speaker.toast(
                    tr("Now one customer."),
                    undo=lambda: self._do(lambda: desk.customers.split_again(merge_id, by)),  # type: ignore[arg-type]
                    seconds=12,
                )

        self.place.background.run(lambda: desk.customers.merge(into, other, by), owner=self, then=done)

    def split(self) -> None:
        """Offer what can be split off: who was merged by hand, and each identity."""
        if self.card is None:
            return
        options = self._splittable(self.card)
        if options:
            Menu(self).offer(options, self.split_button, self._split)
        else:
            self.place.speaker.toast(tr("There is nothing to split: one identity, and nobody was merged."))

    def _splittable(self, card: CustomerCard) -> list[tuple[str, object]]:
        options: list[tuple[str, object]] = [
            (tr("Undo the merge with {name}", name=words.plain(merge.name) or tr("Unknown")), merge)
            for merge in card.merges
            if merge.identities
        ]
        if len(card.customer.identities) > 1:
            options += [
                (
                    tr("Make {handle} on {platform} a customer of their own",
                       handle=words.plain(author.handle or author.name), platform=words.platform(platform)),
                    (platform, author),
                )
                for platform, author in card.customer.identities
            ]  # fmt: skip
        return options

    def _split(self, chosen: object) -> None:
        if self.card is None:
            return
        desk, by, customer_id = self.place.desk, self.place.agent, self.card.customer.id
        if isinstance(chosen, Merge):
            merge = chosen

            def split_again(_: object) -> None:
                self.place.speaker.toast(
                    tr("Two customers again."),
                    undo=partial(self._merge, merge.into, merge.other, toast=False),
                )

            self.place.background.run(
                lambda: desk.customers.split_again(merge.id, by), owner=self, then=split_again
            )
            return
        assert isinstance(chosen, tuple)
        platform: str = chosen[0]
        author: Author = chosen[1]

        def split_off(made: CustomerId) -> None:
            self.place.speaker.toast(
                tr("Now a customer of its own."),
                undo=lambda: self._do(lambda: desk.customers.join_again(customer_id, made, by)),
            )

        self.place.background.run(
            lambda: desk.customers.split_out(customer_id, platform, author.native_id, by),
            owner=self, then=split_off,
        )  # fmt: skip

    def tell_first_apart(self) -> None:
        """The first who may be the same person is not."""
        if self.card is not None and self.card.likely:
            self._tell_apart(self.card.likely[0])

    def _tell_apart(self, each: Likely, _checked: bool = False) -> None:
        if self.card is None:
            return
        desk, by, one, other = self.place.desk, self.place.agent, self.card.customer.id, each.customer.id

        def done(_: object) -> None:
            self.place.speaker.toast(
                tr("Noted: two people."),
                undo=lambda: self._do(lambda: desk.customers.tell_apart(one, other, by, apart=False)),
            )

        self.place.background.run(lambda: desk.customers.tell_apart(one, other, by), owner=self, then=done)

    def _do(self, work: object) -> None:
        self.place.background.run(work, owner=self)  # type: ignore[arg-type]
