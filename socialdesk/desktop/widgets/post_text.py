"""A stranger's text on the screen: plain, in its own direction, with marked words, and copyable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left
from socialdesk.desktop.theme import Theme, blend
from socialdesk.desktop.widgets import utf16

LEADING = 1.4
"""Line height in heights of the letters' em."""


class PostText(QWidget):
    """Text laid out by Qt's text engine without any markup: what looks like HTML is shown as it was typed.

    Paragraphs follow their own direction. ``marks`` are (start, end) spans painted on a soft ground.
    """

    def __init__(self, theme: Theme, size: float = 13, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._text = ""
        self._marks: tuple[tuple[int, int], ...] = ()
        self._paragraphs: list[tuple[int, QTextLayout, float]] = []  # offset (in UTF-16), layout, top
        self._laid_width = -1
        self._height = 0
        self._anchor = self._caret = 0
        self._quiet = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        return self._text

    @property
    def marks(self) -> tuple[tuple[int, int], ...]:
        return self._marks

    @property
    def selected(self) -> str:
        """The part chosen with the mouse."""
        return utf16.part(self._text, min(self._anchor, self._caret), max(self._anchor, self._caret))

    def show_text(
        self,
        text: str,
        marks: Sequence[tuple[int, int]] = (),
        *,
        quiet: bool = False,
        size: float | None = None,
    ) -> None:
        """Show ``text``; ``quiet`` paints it in the secondary colour (a note of ours, not a post)."""
        self._size = self._size if size is None else size
        self._text = text
        self._quiet = quiet
        self._anchor = self._caret = 0
        self.setAccessibleName(text)
        self._marks = tuple(marks)
        self._laid_width = -1
        self.updateGeometry()
        self.update()

    def mark(self, marks: Sequence[tuple[int, int]]) -> None:
        """Change the marked words, keep the rest (reasons arrive after the text)."""
        self._marks = tuple((a, b) for a, b in marks if 0 <= a < b <= len(self._text))
        self.update()

    # Layout --------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return self._height

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(200))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def _restyle(self) -> None:
        self._laid_width = -1
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> None:
        if width == self._laid_width:
            return
        self._laid_width = width
        self._paragraphs = []
        font = self._theme.font(self._size)
        metrics = QFontMetricsF(font)
        line_height = max(metrics.height(), self._theme.px(self._size) * LEADING)
        top, start = 0.0, 0
        for paragraph in self._text.split("\n"):
            layout = QTextLayout(paragraph, font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            right_to_left = starts_right_to_left(paragraph)
            option.setTextDirection(
                Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            )
            option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
            layout.setTextOption(option)
            layout.beginLayout()
            height = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, height + (line_height - line.height()) / 2))
                height += max(line_height, line.height())
            layout.endLayout()
            self._paragraphs.append((start, layout, top))
            top += height or line_height
            start += utf16.length(paragraph) + 1
        self._height = round(top + 0.5)

    # Painting ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = sorted((self._anchor, self._caret))
        marks = [(utf16.place(self._text, a), utf16.place(self._text, b)) for a, b in self._marks]
        for start, layout, top in self._paragraphs:
            if top > event.rect().bottom():
                break
            for a, b in marks:
                self._paint_span(painter, layout, top, a - start, b - start, t.high_soft, 2)
            if low < high:
                chosen = blend(t.accent, t.panel, 0.3)
                self._paint_span(painter, layout, top, low - start, high - start, chosen, 0)
            painter.setPen(QColor(t.mute if self._quiet else t.ink))
            layout.draw(painter, QPointF(0, top))

    def _paint_span(
        self, painter: QPainter, layout: QTextLayout, top: float, a: int, b: int, color: str, pad: int
    ) -> None:
        """Ground behind ``[a, b)`` of a paragraph, on each line it touches."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if b <= first or a >= last:
                continue
            x1, x2 = _x(line, max(a, first)), _x(line, min(b, last))
            rect = QRectF(min(x1, x2) - pad, top + line.y(), abs(x2 - x1) + 2 * pad, line.height())
            painter.drawRoundedRect(rect, self._theme.px(3), self._theme.px(3))

    # Choosing and copying ------------------------------------------------------------------------

    def _at(self, position: QPointF) -> int:
        for start, layout, top in reversed(self._paragraphs):
            if position.y() < top and start:
                continue
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                if position.y() < top + line.y() + line.height() or number == layout.lineCount() - 1:
                    return start + int(line.xToCursor(position.x()))
            return start
        return 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._anchor = self._caret = self._at(event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._caret = self._at(event.position())
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selected:
            QGuiApplication.clipboard().setText(self.selected)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._caret = 0, utf16.length(self._text)
            self.update()
        else:
            super().keyPressEvent(event)


def _x(line: QTextLine, place: int) -> float:
    """Where a place of a line stands; the binding answers a pair or a number, by version."""
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def one_line(text: str) -> str:
    """A post on one line, fenced in the direction that it runs, handles and tags at its head aside."""
    fence = "\u2067" if starts_right_to_left(text) else "\u2066"
    return f"{fence}{words.plain(text)}\u2069" if text else ""
