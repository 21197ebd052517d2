"""Facets over the list of all mentions: what there is, with counts, to narrow the list by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.filter_line import meaning_of
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.chips import Flow
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.classification import Sentiment
from socialdesk.domain.mention import MentionStatus
from socialdesk.query.facets import chosen, without

if TYPE_CHECKING:
    from socialdesk.store.pages import Tally

FACETS = {
    "sentiment": mark("Sentiment"),
    "intent": mark("Intent"),
    "lang": mark("Language"),
    "platform": mark("Platform"),
    "status": mark("State"),
}
"""Fields that the list is narrowed by, and what they are called."""

_ORDERS = {
    "sentiment": [str(each) for each in Sentiment],
    "status": [str(each) for each in MentionStatus],
}

SAMPLE = 5000
"""Mentions that are counted over: the newest of those that match."""

GAP = 4
"""Pixels between two values, and between two lines of them."""

HIGHEST = 190
"""Pixels of the design that the facets take at most; beyond that they scroll."""


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many of what matches have each value; ``partly``: of the newest only, so there are more."""

    counts: Mapping[str, Mapping[str, int]]
    partly: bool = False


class FacetBar(QScrollArea):
    """`toggled` carries a field and a value. Arrows walk, Space takes, Escape goes back to the list."""

    toggled = Signal(str, str)
    left = Signal()

    def __init__(self, place: Workplace, before: QWidget) -> None:
        """Tab comes here from ``before``."""
        super().__init__()
        self.place, self._theme, self._before = place, place.theme, before
        theme = place.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        p = theme.px
        self.setObjectName("facets")
        inside = QWidget()
        inside.setObjectName("facets")
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(p(12), p(4), p(12), p(8))
        column.setSpacing(p(5))
        width = max(theme.metrics(11, bold=True).horizontalAdvance(tr(title)) for title in FACETS.values())
        self._beside = 2 * p(12) + width + p(8)
        self._flows: dict[str, Flow] = {}
        self._rows: dict[str, QWidget] = {}
        self.values: dict[tuple[str, str], QPushButton] = {}
        for field, title in FACETS.items():
            head = PlainLabel(tr(title), "head")
            head.setFixedWidth(width + p(8))
            row, values = QWidget(), QWidget()
            self._flows[field] = Flow(values, gap=p(GAP))
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(0)
            beside.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(values, 1)
            self._rows[field] = row
            column.addWidget(row)
        self.setWidget(inside)
        self.hide()

    def count(self, text: str, then: Callable[[], object] = lambda: None) -> None:
        """Count what the query ``text`` finds by each facet; of one that narrows, what would be."""
        brand, desk, me = self.place.brand, self.place.desk, self.place.agent
        if brand is None or self.isHidden():
            return

        def work() -> FacetCounts:
            from socialdesk.services.inbox import EVERYTHING, view

            def tally(query: str) -> Tally:
                return desk.inbox.tally(brand.id, view(query, base=EVERYTHING, me=me), SAMPLE)

            found = tally(text)
            counts: dict[str, Mapping[str, int]] = dict(found.counts)
            partly = found.mentions >= SAMPLE
            for field in FACETS:
                if chosen(text, field):
                    other = tally(without(text, field))
                    counts[field] = other.counts[field]
                    partly = partly or other.mentions >= SAMPLE
            return FacetCounts(counts, partly)

        def counted(found: FacetCounts) -> None:
            self.show_counts(found, text)
            then()

        # A query that cannot be read has been said so by the list.
        self.place.background.run(work, owner=self, then=counted, otherwise=lambda _: None, lane="facets")

    def show_counts(self, found: FacetCounts, text: str) -> None:
        """Show what there is beside what the query ``text`` asks for; what is shown keeps its place."""
        for field in FACETS:
            asked = chosen(text, field)
            counts = {value: found.counts.get(field, {}).get(value, 0) for value in asked}
            counts |= found.counts.get(field, {})
            order = _ORDERS.get(field)
            values = sorted(
                counts, key=lambda v: (order.index(v), 0) if order and v in order else (99, -counts[v])
            )
            for value in values:
                if (field, value) not in self.values:
                    self._add(field, value)
            for (of, value), button in self.values.items():
                if of == field:
                    number = counts.get(value, 0)
                    button.setChecked(value in asked)
                    self._say(button, field, value, number, partly=found.partly)
                    button.setVisible(number > 0 or value in asked)
            self._flows[field].invalidate()
            self._rows[field].setVisible(bool(counts))
        order = list(FACETS)
        buttons = sorted(self.values.values(), key=lambda button: order.index(button.property("facet")[0]))
        tab_after(self._before, buttons)
        self._fit()

    def _add(self, field: str, value: str) -> None:
        button = QPushButton()
        button.setObjectName("facet")
        button.setCheckable(True)
        button.setProperty("facet", (field, value))
        button.clicked.connect(self._clicked)
        button.installEventFilter(self)
        self.values[field, value] = button
        self._flows[field].addWidget(button)

    def _say(self, button: QPushButton, field: str, value: str, number: int, *, partly: bool) -> None:
        name = words.plain(meaning_of(field, value) or value)
        shown = words.number(number) + ("+" if partly else "")
        tick = "✓ " if button.isChecked() else ""  # never by colour alone
        button.setText(f"{tick}{name} {shown}".replace("&", "&&"))
        button.setAccessibleName(f"{tr(FACETS[field])}: {name}")
        button.setAccessibleDescription(shown)

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        field, value = button.property("facet")
        self.toggled.emit(field, value)

    def _fit(self) -> None:
        """As high as all of it, at most `HIGHEST`; then it ends between two lines of values."""
        height = self._column.heightForWidth(self.viewport().width())
        if height < 0:  # nothing in it that wraps
            height = self._column.sizeHint().height()
        most = self._theme.px(HIGHEST)
        if height > most:
            height = max([end for end in self._line_ends() if end <= most], default=most)
        self.setFixedHeight(height)

    def _line_ends(self) -> list[int]:
        """Where each line of values ends, from the top, with the space below it."""
        gap, y, ends = self._theme.px(GAP), self._column.contentsMargins().top(), []
        width = self.viewport().width() - self._beside
        for field, row in self._rows.items():
            if row.isHidden():
                continue
            shown = [
                button for (of, _), button in self.values.items() if of == field and not button.isHidden()
            ]
            line = max((button.sizeHint().height() for button in shown), default=0)
            high = self._flows[field].heightForWidth(width)
            ends += [y + end + gap // 2 for end in range(line, high + 1, line + gap) if line]
            y += high + self._column.spacing()
        return ends

    def resizeEvent(self, event):  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event):  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._fit()

    # Keys ----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the focus on the first value."""
        shown = self._shown()
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> list[QPushButton]:
        return [
            button
            for field in FACETS
            for (of, _), button in self.values.items()
            if of == field and not button.isHidden()
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = self._step(Qt.Key(event.key()))
            if step is not None and isinstance(watched, QPushButton):
                shown = self._shown()
                to = shown[(shown.index(watched) + step) % len(shown)]
                to.setFocus(Qt.FocusReason.TabFocusReason)
                self.ensureWidgetVisible(to)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return False

    def _step(self, key: Qt.Key) -> int | None:
        ahead = (
            Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        )
        if key in (ahead, Qt.Key.Key_Down):
            return 1
        return -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up) else None
