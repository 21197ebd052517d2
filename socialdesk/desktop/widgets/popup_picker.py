"""A popup with a line to type in and what fits below: Up and Down choose, Enter takes, Escape leaves."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
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
from socialdesk.desktop.widgets.paged_list import LINE_ROLE, ROW_ROLE, Line, PagedModel

T = TypeVar("T")


class _Rows(QStyledItemDelegate):
    """A row on one line: its head, what stands ``beside`` it where there is room, ``aside`` at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        p, t, line = self._theme.px, self._theme.tokens, index.data(LINE_ROLE)
        rect = option.rect.adjusted(p(4), 0, -p(4), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect, p(6), p(6))
        quiet = readable(t.mute, t.accent_soft if chosen else t.panel)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inside = rect.adjusted(p(10), 0, -p(10), 0)
        most = inside.width() // 2 if line.beside else inside.width()
        used = self._say(painter, line.head, inside, t.ink, 13, most=most, bold=bool(line.beside)) + p(12)
        rest = inside.adjusted(0, 0, -used, 0) if mirrored else inside.adjusted(used, 0, 0, 0)
        self._say(painter, line.beside, rest, quiet, 12, most=rest.width())
        self._say(painter, line.aside, rest, quiet, 12, most=rest.width(), far=True)
        painter.restore()

    def _say(
        self,
        painter: QPainter,
        words: str,
        rect: QRect,
        color: str,
        size: float,
        *,
        most: int,
        bold: bool = False,
        far: bool = False,
    ) -> int:
        """Paint words on at most ``most`` pixels; answers how many they took."""
        metrics = self._theme.metrics(size, bold=bold)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
        side = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
        painter.setFont(self._theme.font(size, bold=bold))
        painter.setPen(QColor(color))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | side), shown)
        return metrics.horizontalAdvance(shown)


class PopupPicker(QDialog, Generic[T]):
    """Offers rows of any kind; `taken` carries the one that was chosen, when the popup is closed already.

    ``asked`` stands in the line as long as it is empty. ``fitting`` answers with the rows that fit what is
    typed, the best first; ``line`` says how one looks, ``identity`` tells them apart, ``nothing`` is said
    where none fits. Rows that still fit stay where they are.
    """

    taken = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        asked: str,
        nothing: str,
        fitting: Callable[[str], Sequence[T]],
        identity: Callable[[T], Hashable],
        line: Callable[[T], Line],
        parent: QWidget,
        *,
        height: int,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        p = theme.px
        self._fitting = fitting
        self.model: PagedModel[T] = PagedModel(identity, lambda _: (0, 0), line, parent=self)
        frame = QFrame()
        frame.setObjectName("popup")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asked)
        self.line.setAccessibleName(asked)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.nothing = PlainLabel(nothing, "small", wrap=True)
        self.nothing.setContentsMargins(p(10), p(8), p(10), p(8))
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(theme, self.list))
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

    def begin(self) -> None:
        """Show everything, the line ready to be typed in. Call when placed."""
        self._filter("")
        self.show()
        self.line.setFocus()

    def open_above(self, field: QWidget) -> None:
        """Show right above ``field``, as wide as it where that is less than usual."""
        self.resize(min(self.width(), field.width()), self.height())
        corner = field.mapToGlobal(QPoint(0, -self.height() - 4))
        if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + field.width() - self.width())
        self.move(corner)
        self.begin()

    def _filter(self, typed: str) -> None:
        rows = self._fitting(typed)
        self.model.settle(rows, complete=True)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
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
            value = index.data(ROW_ROLE)
            self.close()
            self.taken.emit(value)
