"""The rules of a brand in their order, as a painted list: what each does, and what it did lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.words import isolated, number, plain, tr

RULE_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as the list shows it. ``place`` counts from 1; ``lately`` is words."""

    name: str
    place: int
    on: bool
    sentence: str
    lately: str = ""
    edited: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for who listens."""
        parts = [
            tr("{place}. {name}", place=number(self.place), name=isolated(self.name)),
            tr("on") if self.on else tr("off"),
            tr("not saved yet") if self.edited else "",
            self.sentence,
            self.lately,
        ]
        return ", ".join(part for part in parts if part)


class RuleModel(QAbstractListModel):
    """The rows; another order moves them, nothing is ever reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RuleRow] = []

    @property
    def rows(self) -> list[RuleRow]:
        return list(self._rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RULE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Bring the list to ``rows``: names are told apart, so a rule that moved keeps its selection."""
        wanted = {row.name for row in rows}
        known = {row.name for row in self._rows}
        for place in reversed(range(len(self._rows))):
            renamed = len(rows) == len(self._rows) and rows[place].name not in known
            if self._rows[place].name not in wanted and not renamed:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            later = [each.name for each in self._rows[place:]]
            if row.name in later:
                if later[0] != row.name:
                    self._move(place + later.index(row.name), place)
            elif not later or later[0] in wanted:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _move(self, at: int, to: int) -> None:
        self.beginMoveRows(_ROOT, at, at, _ROOT, to)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()


class _Painted(QStyledItemDelegate):
    """Name and switch on the first line, what it does on the next two, what it did on the last."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._theme.metrics(13).height() + 3 * self._theme.metrics(12).height()
        return QSize(self._theme.px(240), lines + self._theme.px(22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RULE_ROLE)
        p, t = self._theme.px, self._theme.tokens
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = t.accent_soft if chosen else t.panel
        painter.fillRect(option.rect, QColor(ground))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            x = option.rect.right() + 1 - p(3) if mirrored else option.rect.left()
            painter.fillRect(QRect(x, option.rect.top(), p(3), option.rect.height()), QColor(t.accent))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(t.line)
        )
        inside = option.rect.adjusted(p(14), p(9), -p(14), -p(9))
        quiet, ink = readable(t.mute, ground), readable(t.ink, ground)
        state = tr("not saved yet") if row.edited else tr("on") if row.on else tr("off")
        colors = self._theme.chip("high" if row.edited else "positive" if row.on else "plain")
        small = self._theme.metrics(11)
        width, height = small.horizontalAdvance(state) + p(12), small.height() + p(4)
        x = inside.left() if mirrored else inside.right() + 1 - width
        chip = QRect(x, inside.top(), width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.ground))
        painter.drawRoundedRect(chip, p(4), p(4))
        painter.setFont(self._theme.font(11))
        painter.setPen(QColor(colors.text))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), state)
        room = inside.width() - width - p(8)
        name = self._theme.metrics(13, bold=True).elidedText(
            f"{number(row.place)}  {plain(row.name)}", Qt.TextElideMode.ElideRight, room
        )
        line = QRect(inside.right() + 1 - room if mirrored else inside.left(), inside.top(), room, height)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._theme.font(13, bold=True))
        painter.setPen(QColor(ink if row.on else quiet))
        painter.drawText(line, flags, name)
        painter.setFont(self._theme.font(12))
        painter.setPen(QColor(ink if row.on else quiet))
        text_line = self._theme.metrics(12).height()
        said = QRect(inside.left(), line.bottom() + p(3), inside.width(), 2 * text_line)
        wrapped = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        painter.drawText(said, wrapped | int(Qt.TextFlag.TextWordWrap), row.sentence)
        painter.setPen(QColor(quiet))
        last = QRect(inside.left(), inside.bottom() + 1 - text_line, inside.width(), text_line)
        painter.drawText(last, flags, row.lately)
        painter.restore()


class RuleList(QListView):
    """The list itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rules = RuleModel(self)
        self.setModel(self._rules)
        self.setItemDelegate(_Painted(theme, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Rules in their order"))

    @property
    def rules(self) -> RuleModel:
        return self._rules

    def chosen(self) -> int:
        """The place (from 0) of the rule in focus, -1 for none."""
        return self.currentIndex().row()

    def chosen_name(self) -> str | None:
        """The name of the rule in focus, as its file says it."""
        row = self.currentIndex().data(RULE_ROLE)
        return row.name if isinstance(row, RuleRow) else None

    def choose(self, place: int) -> None:
        """Put the focus on a rule, as near to ``place`` as there are any."""
        count = self._rules.rowCount()
        if count:
            self.setCurrentIndex(self._rules.index(min(max(0, place), count - 1)))
