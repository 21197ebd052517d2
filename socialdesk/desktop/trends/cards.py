"""The cards of Trends: a figure, and shares as bars. What can be opened is a button under the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop.keys import hint
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.charts import ShareBar
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.labels import PlainLabel, restyle
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import hover, tr


@dataclass(frozen=True, slots=True)
class Share:
    """A row: its name, the parts of its bar, the count that fills the bar, the figure in words, what a
    listener hears of the parts, and the query of what it counts ("" for none)."""

    name: str
    parts: Sequence[tuple[str, int]]
    whole: int
    words: str
    heard: str = ""
    query: str = ""


class Figure(Heard, QFrame):
    """One number with its name and how it moved; `opened` where it ``opens`` what it counts."""

    heard_as = QAccessible.Role.StaticText
    opened = Signal()

    def __init__(self, place: Workplace, name: str, *, opens: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self._opens = opens
        if opens:
            self.heard_as = QAccessible.Role.Button
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme = place.theme
        self._name = PlainLabel(name, "small")
        self._value = PlainLabel("–", "figure")
        self._move = PlainLabel("", "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        box.setSpacing(theme.px(2))
        for label in (self._name, self._value, self._move):
            box.addWidget(label)

    def say(self, value: str, move: str = "", mood: str = "small") -> None:
        """``mood`` is ``ok``, ``trouble`` or ``small``: whether the move is good news."""
        self._value.setText(value)
        self._move.setText(move)
        restyle(self._move, role=mood)
        self.setAccessibleName(f"{self._name.text()}: {value} {move}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._opens and pressed and not event.isAutoRepeat():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opens and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit()


class Shares(QFrame):
    """Rows of name, bar and number under a heading each; `chosen` carries the query of a row."""

    chosen = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.setObjectName("card")
        self._place = place
        self._held = ""  # the row that had the focus when the rows were made anew
        theme = place.theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, tuple[Share, ...]], ...] | None = None

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Share]]]) -> None:
        """Groups of (heading, rows). A heading without rows is left out; a card without any is hidden."""
        shown = tuple((heading, tuple(rows)) for heading, rows in groups if rows)
        self.setVisible(bool(shown))
        if shown == self._shown:  # whoever stands on a row stays there
            return
        self._shown = shown
        focused = self.focusWidget()
        kept = focused.accessibleName().partition(":")[0] if focused and focused.hasFocus() else ""
        empty(self._grid)
        at = 0
        for heading, rows in shown:
            title = PlainLabel(heading, "name")
            title.setContentsMargins(0, self._place.theme.px(6) if at else 0, 0, 0)
            self._grid.addWidget(title, at, 0, 1, 3)
            at += 1
            for share in rows:
                name = self._row(at, share)
                if kept and name.accessibleName().partition(":")[0] == kept:
                    name.show()  # what is not shown yet takes no focus
                    name.setFocus()
                at += 1
        self._grid.setRowStretch(at, 1)

    def _row(self, at: int, share: Share) -> QWidget:
        said = ", ".join(part for part in (share.words, share.heard) if part)
        bar = ShareBar(self._place.theme)
        bar.show_parts(share.parts, share.whole, share.heard or share.words)
        bar.setAccessibleName(f"{share.name}: {said}")
        bar.setToolTip(hover(f"{share.name}: {said}"))
        name: QWidget
        if share.query:
            button = QPushButton(share.name.replace("&", "&&"))
            button.setProperty("role", "link")
            button.setProperty("flush", True)
            button.setAccessibleName(f"{share.name}: {said}")
            button.setToolTip(hover(hint(f"{share.name}: {said}", tr("Enter"))))
            button.clicked.connect(lambda _=False, query=share.query: self.chosen.emit(query))
            bar.clicked.connect(button.click)
            bar.setCursor(Qt.CursorShape.PointingHandCursor)
            name = button
        else:
            name = PlainLabel(share.name)
        figure = PlainLabel(share.words, "small")
        figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(name, at, 0, leading)
        self._grid.addWidget(bar, at, 1)
        self._grid.addWidget(figure, at, 2)
        return name
