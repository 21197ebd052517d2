"""The field in which a reply is written, and the ring that shows how full it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import utf16


class ReplyField(QPlainTextEdit):
    """The text of the reply. Escape is the screen's."""

    left = Signal()
    brace_typed = Signal()  # a variable is wanted
    left_alone = Signal()  # the focus is elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: dict[str, Sequence[QTextEdit.ExtraSelection]] = {}

    def fill(self, text: str, *, over: bool = False) -> None:
        """Put a text in, in its own direction; ``over`` one's own words, `undo` brings them back."""
        if over:
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        else:
            self.setPlainText(text)
        option = self.document().defaultTextOption()
        to_left = starts_right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def lay(self, layer: str, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Put marks over the text in place of those that this ``layer`` had; the other layers stay."""
        self._layers[layer] = marks
        self.setExtraSelections([mark for each in self._layers.values() for mark in each])

    def span(self, start: int, end: int) -> QTextCursor:
        """A cursor over ``text[start:end]``, in characters."""
        return utf16.span(self.document(), start, end)

    def selected(self) -> tuple[int, int]:
        """Where the selection (or the cursor) begins and ends, in characters."""
        cursor, text = self.textCursor(), self.toPlainText()
        return utf16.characters(text, cursor.selectionStart()), utf16.characters(text, cursor.selectionEnd())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left_alone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.text() == "{":
            self.brace_typed.emit()


class LengthRing(QWidget):
    """How full the reply is, as a ring beside the figures."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        side = theme.px(16)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.px(2)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(self._theme.color("line"), width))
        painter.drawEllipse(box)
        token = "negative" if self._share > 1 else "high" if self._share > 0.9 else "accent"
        pen = QPen(self._theme.color(token), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, -round(min(self._share, 1.0) * 360 * 16))
