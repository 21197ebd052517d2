"""Ctrl+K: every action by name; and ?: every key on one sheet."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.keys import written
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.words import tr

ACTION_ROLE = Qt.ItemDataRole.UserRole
KEYS_ROLE = Qt.ItemDataRole.UserRole + 1


def keys(action: QAction) -> str:
    """The first shortcut of an action as the person's system writes it."""
    shortcuts = action.shortcuts()
    return written(shortcuts[0]) if shortcuts else ""


def _folded(text: str) -> str:
    text = text.replace("İ", "i").replace("ı", "i").casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fit(asked: str, offered: str) -> int | None:
    """How well ``offered`` answers what was typed, smaller is better; None: not at all.

    Every typed word must begin a word or stand inside one; else the letters must appear in order.
    """
    asked, offered = _folded(asked.strip()), _folded(offered)
    if not asked:
        return 0
    ranks = []
    for word in asked.split():
        if any(each.startswith(word) for each in offered.split()):
            ranks.append(0)
        elif word in offered:
            ranks.append(1)
        else:
            letters = iter(offered)
            if not all(letter in letters for letter in word):
                return None
            ranks.append(3)
    return sum(ranks)


class _Line(QStyledItemDelegate):
    """An action's words at one end, its keys at the other."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        p, t = self._theme.px, self._theme.tokens
        rect = option.rect.adjusted(p(4), 0, -p(4), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect, p(6), p(6))
        inside = rect.adjusted(p(10), 0, -p(10), 0)
        painter.setFont(self._theme.font(13))
        painter.setPen(QColor(t.ink))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(inside, flags, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(readable(t.mute, t.accent_soft if chosen else t.panel)))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(inside, flags, str(index.data(KEYS_ROLE) or ""))
        painter.restore()


class CommandPalette(QDialog):
    """A line to type in and the actions that fit; Enter does the chosen one."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Commands"))
        self._actions = [a for a in actions if a.isEnabled() and a.text() and not a.property("hidden")]
        p = theme.px
        frame = QFrame()
        frame.setObjectName("popup")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("What do you want to do?"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Line(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._do)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(p(6), p(6), p(6), p(8))
        inside.setSpacing(p(4))
        inside.addWidget(self.line)
        inside.addWidget(self.list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.resize(p(520), p(420))
        self._filter("")

    def open_over(self, window: QWidget) -> None:
        """Show near the top of ``window``."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 8)
        self.show()
        self.line.setFocus()

    def _filter(self, asked: str) -> None:
        ranked = []
        for place, action in enumerate(self._actions):
            rank = fit(asked, action.text())
            if rank is not None:
                ranked.append((rank, place, action))
        self.model.removeRows(0, self.model.rowCount())
        for _, _, action in sorted(ranked, key=lambda each: each[:2]):
            item = QStandardItem(action.text())
            item.setData(action, ACTION_ROLE)
            item.setData(keys(action), KEYS_ROLE)
            self.model.appendRow(item)
        if ranked:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.model.rowCount():
                row = (self.list.currentIndex().row() + step) % self.model.rowCount()
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentIndex())
                return True
        return False

    def _do(self, index: QModelIndex) -> None:
        action = index.data(ACTION_ROLE) if index.isValid() else None
        self.close()
        if isinstance(action, QAction):
            action.trigger()


class KeySheet(QDialog):
    """Every key, in groups. `change_wanted`: the person would have others."""

    change_wanted = Signal()

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        p = theme.px
        groups: dict[str, list[QAction]] = {}
        for action in actions:
            if keys(action) and not action.property("hidden"):
                groups.setdefault(str(action.property("group") or tr("Window")), []).append(action)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(p(20), p(16), p(20), p(20))
        grid.setHorizontalSpacing(p(24))
        grid.setVerticalSpacing(p(6))
        halves = (list(groups.items())[::2], list(groups.items())[1::2])
        for half, column in zip(halves, (0, 3), strict=True):
            row = 0
            for name, listed in half:
                head = QLabel(name)
                head.setProperty("role", "head")
                head.setContentsMargins(0, p(10) if row else 0, 0, p(2))
                grid.addWidget(head, row, column, 1, 2)
                row += 1
                for action in listed:
                    grid.addWidget(QLabel(action.text()), row, column)
                    key = QLabel(keys(action))
                    key.setProperty("role", "key")
                    key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                    grid.addWidget(key, row, column + 1, Qt.AlignmentFlag.AlignTrailing)
                    row += 1
        grid.setColumnMinimumWidth(2, p(24))
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.change_button = QPushButton(tr("Change keys"))
        self.change_button.clicked.connect(self._change)
        foot = QHBoxLayout()
        foot.setContentsMargins(p(20), p(8), p(20), p(12))
        foot.addStretch(1)
        foot.addWidget(self.change_button)
        layout.addLayout(foot)
        self.resize(inside.sizeHint().width() + p(24), min(p(640), inside.sizeHint().height() + p(64)))

    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()
