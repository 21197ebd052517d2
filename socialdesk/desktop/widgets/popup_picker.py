"""A popup with a line to type in and what fits below: Up and Down choose, Enter takes, Escape leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.widgets.labels import PlainLabel

VALUE_ROLE = Qt.ItemDataRole.UserRole
"""What a row stands for."""


class PickerLine(QStyledItemDelegate):
    """Paints the ground of a row; a subclass paints its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        p, t = self.theme.px, self.theme.tokens
        rect = option.rect.adjusted(p(4), 0, -p(4), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect, p(6), p(6))
        quiet = QColor(readable(t.mute, t.accent_soft if chosen else t.panel))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self.paint_words(painter, rect.adjusted(p(10), 0, -p(10), 0), index, quiet, mirrored=mirrored)
        painter.restore()

    def paint_words(
        self,
        painter: QPainter,
        inside: QRect,
        index: QModelIndex | QPersistentModelIndex,
        quiet: QColor,
        *,
        mirrored: bool,
    ) -> None:
        """Paint a row's words; ``quiet`` is the colour of those that matter less."""
        raise NotImplementedError


class PopupPicker(QDialog):
    """``asked`` stands in the line as long as it is empty. A subclass says what fits and what taking does."""

    def __init__(
        self, theme: Theme, name: str, asked: str, line: type[PickerLine], height: int, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        p = theme.px
        frame = QFrame()
        frame.setObjectName("popup")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asked)
        self.line.setAccessibleName(asked)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.nothing = PlainLabel("", "small", wrap=True)
        self.nothing.setContentsMargins(p(10), p(8), p(10), p(8))
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self.list.setItemDelegate(line(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(p(6), p(6), p(6), p(8))
        inside.setSpacing(p(4))
        inside.addWidget(self.line)
        inside.addWidget(self.nothing)
        inside.addWidget(self.list, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.resize(p(520), p(height))

    def fitting(self, typed: str) -> Sequence[QStandardItem]:
        """What fits the typed words, the best first; `VALUE_ROLE` is what `take` gets."""
        raise NotImplementedError

    def nothing_words(self) -> str:
        """What to say where nothing fits."""
        raise NotImplementedError

    def take(self, value: object) -> None:
        """Do what was chosen; the popup is closed already."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show everything, the line ready to be typed in. Call when placed."""
        self._filter("")
        self.show()
        self.line.setFocus()

    def _filter(self, typed: str) -> None:
        items = self.fitting(typed)
        self.model.removeRows(0, self.model.rowCount())
        for item in items:
            self.model.appendRow(item)
        self.nothing.setText("" if items else self.nothing_words())
        self.nothing.setVisible(not items)
        self.list.setVisible(bool(items))
        if items:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.model.rowCount():
                row = (self.list.currentIndex().row() + step) % self.model.rowCount()
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return False

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and not self.list.isHidden():
            value = index.data(VALUE_ROLE)
            self.close()
            self.take(value)
