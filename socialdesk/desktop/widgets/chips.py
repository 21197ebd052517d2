"""Chips: a few words on a soft ground, painted in lists and as labels in panels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import restyle


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, kind: str, theme: Theme, *, on_accent: bool = False
) -> None:
    """Paint one chip; on the selected row a plain chip stands on the panel's colour to be seen."""
    colors = theme.chip(kind)
    ground = theme.tokens.panel if on_accent and kind == "plain" else colors.ground
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, theme.px(4), theme.px(4))
    painter.setFont(theme.font(11, bold=colors.bold))
    painter.setPen(QColor(colors.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Chip(QLabel):
    """A chip as a label; plain text only."""

    def __init__(self, text: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", kind)

    def say(self, text: str, kind: str) -> None:
        """Change words and colour."""
        self.setText(text)
        restyle(self, kind=kind)


class Flow(QLayout):
    """Lays its widgets out in lines, wrapping where the width ends; mirrored from right to left."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        x, y, line = 0, 0, 0
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x and x + width > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if place:
                left = rect.right() + 1 - x - width if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, hint.height())))
            x += width + self._gap
            line = max(line, hint.height())
        return y + line


class ChipRow(QWidget):
    """A line of chips that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these chips, in place of the old ones; widgets are used again."""
        while self._flow.count() > len(chips):
            item = self._flow.takeAt(self._flow.count() - 1)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, (text, kind) in enumerate(chips):
            item = self._flow.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Chip):
                widget.say(text, kind)
            else:
                self._flow.addWidget(Chip(text, kind, self))
        self.setVisible(bool(chips))
        self._flow.invalidate()
        self.updateGeometry()


class ChipLine(QWidget):
    """Chips in one line; those that find no room are counted at its end and told on hover."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._gap = gap
        self._chips: list[Chip] = []
        self._rest = Chip("+9", "plain", self)

    def sizeHint(self) -> QSize:
        return self._rest.sizeHint()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these chips, in place of the old ones; widgets are used again."""
        while len(self._chips) > len(chips):
            chip = self._chips.pop()
            chip.hide()
            chip.deleteLater()
        for place, (text, kind) in enumerate(chips):
            if place == len(self._chips):
                self._chips.append(Chip(text, kind, self))
            self._chips[place].say(text, kind)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place()

    def _place(self) -> None:
        widths = [chip.sizeHint().width() + self._gap for chip in self._chips]
        room, shown = self.width() + self._gap, len(widths)
        self._rest.setText(f"+{shown}")
        rest = self._rest.sizeHint().width() + self._gap
        if sum(widths) > room:
            while shown and sum(widths[:shown]) + rest > room:
                shown -= 1
        left = self._chips[shown:]
        self._rest.setText(f"+{len(left)}")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for chip in (*self._chips[:shown], *([self._rest] if left else [])):
            size = chip.sizeHint()
            chip.setGeometry(QRect(QPoint(self.width() - x - size.width() if mirrored else x, 0), size))
            x += size.width() + self._gap
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < shown)
        self._rest.setVisible(bool(left))
        self._rest.setToolTip(words.hover("\n".join(chip.text() for chip in left)))
        self.setAccessibleDescription(words.line([chip.text() for chip in left]))


class Avatar(QWidget):
    """A round mark with initials; no picture is loaded from anywhere."""

    def __init__(self, theme: Theme, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._initials = ""
        self._ours = False
        side = theme.px(size)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def say(self, initials: str, *, ours: bool = False) -> None:
        self._initials, self._ours = initials, ours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.chip("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent if self._ours else colors.ground))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(self._theme.tokens.on_accent if self._ours else colors.text))
        painter.setFont(self._theme.font(self._size * 0.4, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
