"""Two customers side by side, before a person makes them one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.customers.words import likely_words, mood, row_line
from socialdesk.desktop.inbox.filter_line import SearchField
from socialdesk.desktop.inbox.mention_list import TYPING
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.chips import ChipRow
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.labels import PlainLabel, restyle
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.words import tr
from socialdesk.domain.customer import Customer, CustomerOrder, CustomerRow
from socialdesk.services.customers import CustomerCard

OFFERED = 50


class Side(QFrame):
    """What is known of one of the two."""

    def __init__(self, place: Workplace, heading: str) -> None:
        super().__init__()
        self._now = place.now
        self.setObjectName("card")
        p = place.theme.px
        self.name = PlainLabel("", "name", wrap=True)
        self.known_as = PlainLabel("", "small", wrap=True)
        self.figures = PlainLabel("", "small", wrap=True)
        self.tags = ChipRow()
        self.notes = PlainLabel("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(14), p(10), p(14), p(12))
        column.setSpacing(p(4))
        column.addWidget(PlainLabel(heading, "head"))
        for part in (self.name, self.known_as, self.figures, self.tags, self.notes):
            column.addWidget(part)
        column.addStretch(1)

    def show_customer(self, customer: Customer | None) -> None:
        """Show one; None: nobody is chosen yet."""
        self.name.setText("" if customer is None else words.plain(customer.name) or tr("Unknown"))
        self.tags.show_chips([] if customer is None else [(words.plain(t), "plain") for t in customer.tags])
        if customer is None:
            for part in (self.known_as, self.figures, self.notes):
                part.setText("")
            return
        self.known_as.setText(
            "\n".join(
                f"{words.platform(p)} {words.handle(p, a.handle) or words.isolated(a.name)}"
                for p, a in customer.identities
            )
        )
        told = [tr("%n mentions", customer.mentions), tr("%n answered", customer.answered)]
        if customer.first_seen is not None:
            first = words.month(customer.first_seen.astimezone().date())
            told.append(tr("First seen {month}", month=first))
        self.figures.setText(words.line(told))
        self.notes.setText(words.isolated(customer.notes))
        self.setAccessibleName(f"{self.name.text()}, {self.known_as.text()}, {self.figures.text()}")


class MergeDialog(Dialog):
    """Choose the other one (who is likely stands first), see both, merge. `merge_wanted` carries who stays
    and who joins them."""

    merge_wanted = Signal(int, int)

    def __init__(
        self, place: Workplace, card: CustomerCard, other: CustomerRow | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.place, self._card = place, card
        self._named = other is not None
        self.other: Customer | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge two customers"))
        self.setModal(True)
        p = place.theme.px
        self.setMinimumSize(p(560), p(420))
        self._likely = {each.customer.id: likely_words(each) for each in card.likely}
        self.search = SearchField(self._to_list)
        self.search.setPlaceholderText(tr("Find the other customer by name or handle"))
        self.search.setAccessibleName(tr("Find the other customer by name or handle"))
        self.search.textChanged.connect(self._typed)
        self.model: PagedModel[CustomerRow] = PagedModel(
            lambda row: row.id, lambda row: row.key, self._line, OFFERED, self
        )
        self.list = PagedList(place.theme, tr("Customers"), lines=0)
        self.list.setModel(self.model)
        self.list.moved.connect(self._chosen)
        self.list.opened.connect(self._accept_row)
        self.stays = Side(place, tr("Stays"))
        self.joins = Side(place, tr("Joins them"))
        self.stays.show_customer(card.customer)
        sides = QHBoxLayout()
        sides.addWidget(self.stays, 1)
        sides.addWidget(self.joins, 1)
        self.told = PlainLabel("", "small", wrap=True)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.merge_button = QPushButton(tr("Make them one"))
        self.merge_button.setProperty("role", "primary")
        self.merge_button.setEnabled(False)
        self.merge_button.clicked.connect(self._merge)
        deeds = QHBoxLayout()
        deeds.addStretch(1)
        deeds.addWidget(cancel)
        deeds.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(16), p(16), p(16), p(16))
        column.setSpacing(p(10))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(sides)
        column.addWidget(self.told)
        column.addLayout(deeds)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING)
        self._pause.timeout.connect(self._load)
        if other is not None:
            self._show_rows([other])
        elif card.likely:
            self._show_rows([each.customer for each in card.likely])
        else:
            self._load()
        (self.list if self.model.rowCount() and self._meant() else self.search).setFocus()

    def _line(self, row: CustomerRow) -> Line:
        line = row_line(row, self.place.now())
        return Line(
            line.head, line.aside, line.beside, chips=(mood(row.mood), *line.chips[:1]),
            hint=self._likely.get(row.id, ""),
        )  # fmt: skip

    def _typed(self) -> None:
        self._pause.start()

    def _load(self) -> None:
        brand, desk, search = self.place.brand, self.place.desk, self.search.text()
        if brand is None:
            return
        self.place.background.run(
            lambda: desk.customers.page(brand.id, CustomerOrder.LATEST, search, None, OFFERED),
            owner=self, then=self._show_rows, lane="list",
        )  # fmt: skip

    def _show_rows(self, rows: list[CustomerRow]) -> None:
        self.model.clear()
        self.model.append_page([row for row in rows if row.id != self._card.customer.id])
        self.place.background.forget(self, "other")
        self._show_other(None)
        self._say()
        if self.model.rowCount() and self._meant():
            self.list.select(0)

    def _meant(self) -> bool:
        """Whether who stands first is there for a reason: named by the person, likely, or found by words."""
        return bool(self._named or self._likely or self.search.text().strip())

    def _say(self) -> None:
        restyle(self.told, role="small")
        if self.model.rowCount():
            self.told.setText(
                tr("Identities, mentions, tags and notes of both will be together. It can be split again.")
            )
        else:
            self.told.setText(tr("Nobody else is called like this."))

    def _chosen(self, row: CustomerRow) -> None:
        self.other = None  # until both are seen, nobody is merged
        self.merge_button.setEnabled(False)
        desk = self.place.desk
        self.place.background.run(
            lambda: desk.customers.get(row.id), owner=self, then=self._show_other, lane="other"
        )

    def _show_other(self, customer: Customer | None) -> None:
        self.other = customer
        self.joins.show_customer(customer)
        self.merge_button.setEnabled(customer is not None)
        self.merge_button.setDefault(customer is not None)

    def _accept_row(self, row: CustomerRow) -> None:
        """Enter in the list goes to the button: both are seen before they are one."""
        self.merge_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.select(0)
        elif self.search.text():  # Escape empties it first; whoever looks for somebody stays here
            restyle(self.told, role="trouble")
        else:
            self.reject()

    def _merge(self) -> None:
        if self.other is not None:
            self.merge_wanted.emit(int(self._card.customer.id), int(self.other.id))
            self.accept()
