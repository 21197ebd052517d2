"""The list of a playbook: every text and setting as two lines, narrowed by part, words and labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialdesk.desktop.playbook import words as playbook_words
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.widgets.chips import paint_chip
from socialdesk.desktop.words import lang_name, tr
from socialdesk.domain.folding import fold
from socialdesk.drafting.playbook_contents import Entry, Kind, Part

ENTRY_ROLE = Qt.ItemDataRole.UserRole
CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1
SAID_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Every entry of a playbook. Rows come, go and change by their key; the model is never reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.today = date.min
        self._unsaved: frozenset[str] = frozenset()
        self._folded: dict[str, str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return playbook_words.title(entry)
        if role == SAID_ROLE:
            return playbook_words.said(entry)
        if role == ENTRY_ROLE:
            return entry
        if role == CHIPS_ROLE:
            return self._chips(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chips = ", ".join(said for said, _ in self._chips(entry))
            return f"{playbook_words.title(entry)}. {playbook_words.said(entry)}. {chips}"
        return None

    def _chips(self, entry: Entry) -> list[tuple[str, str]]:
        chips = []
        if entry.key in self._unsaved:
            chips.append((tr("Not saved"), "high"))
        if entry.kind is Kind.ANSWER and playbook_words.ended(entry, self.today):
            chips.append((tr("Ended"), "negative"))
        if entry.own:
            chips.append((tr("Yours"), "accent"))
        if entry.lang:
            chips.append((entry.lang.upper(), "plain"))
        return chips

    def folded(self, row: int) -> str:
        """Everything that is searched in a row, folded."""
        entry = self.entries[row]
        kept = self._folded.get(entry.key)
        if kept is None:
            lang = lang_name(entry.lang) if entry.lang else ""
            questions = " ".join(entry.values.get("questions", ()))
            told = (playbook_words.title(entry), playbook_words.said(entry), entry.name, lang, questions)
            kept = self._folded[entry.key] = fold(" ".join(told))
        return kept

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        """Become these entries; what goes and what comes does so in runs of neighbours."""
        self.today = today
        self._folded = {}
        wanted = {entry.key for entry in entries}
        row = len(self.entries)
        while row:
            end = row
            while row and self.entries[row - 1].key not in wanted:
                row -= 1
            if row < end:
                self.beginRemoveRows(QModelIndex(), row, end - 1)
                del self.entries[row:end]
                self.endRemoveRows()
            else:
                row -= 1
        known = {entry.key for entry in self.entries}
        at = 0
        while at < len(entries):
            run = at
            while run < len(entries) and entries[run].key not in known:
                run += 1
            if run > at:
                self.beginInsertRows(QModelIndex(), at, run - 1)
                self.entries[at:at] = entries[at:run]
                self.endInsertRows()
                at = run
                continue
            if self.entries[at].key != entries[at].key:
                here = self.row_of(entries[at].key)
                self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), at)
                self.entries.insert(at, self.entries.pop(here))
                self.endMoveRows()
            if self.entries[at] != entries[at]:
                self.entries[at] = entries[at]
                self._touch(at)
            at += 1

    def show_unsaved(self, keys: frozenset[str]) -> None:
        """Mark what somebody has begun to change."""
        touched, self._unsaved = self._unsaved ^ keys, keys
        for row, entry in enumerate(self.entries):
            if entry.key in touched:
                self._touch(row)

    def row_of(self, key: str) -> int:
        """Where an entry is, -1 where it is not."""
        return next((row for row, entry in enumerate(self.entries) if entry.key == key), -1)

    def _touch(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of a playbook the list shows; "" means any."""

    part: Part = Part.TEMPLATES
    words: str = ""
    lang: str = ""
    intent: str = ""
    platform: str = ""


class Narrowed(QSortFilterProxyModel):
    """The rows that fit a `Narrowing`."""

    def __init__(self, model: EntryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.narrowing = Narrowing()
        self._words: list[str] = []
        self.setSourceModel(model)

    def narrow(self, to: Narrowing) -> None:
        """Show what fits this."""
        self.beginFilterChange()
        self.narrowing = to
        self._words = fold(to.words).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        entry, wanted = self._model.entries[row], self.narrowing
        if entry.part is not wanted.part:
            return False
        if wanted.lang and entry.lang not in ("", wanted.lang):
            return False
        if wanted.platform and entry.platform not in ("", wanted.platform):
            return False
        if wanted.platform and wanted.platform not in (entry.values.get("platforms") or (wanted.platform,)):
            return False
        if wanted.intent and entry.kind is Kind.TEMPLATE and wanted.intent not in entry.values["intents"]:
            return False
        return not self._words or all(word in self._model.folded(row) for word in self._words)


class EntryDelegate(QStyledItemDelegate):
    """What it is called, with its chips; and under that what it says, on one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._theme.metrics(13).height()
        return QSize(self._theme.px(200), 2 * line + self._theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, t = self._theme.px, self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        ground = t.accent_soft if selected else t.background if hovered else t.panel
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        if selected:
            left = rect.right() + 1 - p(3) if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), p(3), rect.height()), QColor(t.accent))
        inside = rect.adjusted(p(12), p(7), -p(12), -p(8))
        line = self._theme.metrics(13).height()
        room = inside.width()
        small = self._theme.metrics(11, bold=True)
        for text, kind in index.data(CHIPS_ROLE) or ():
            wide = small.horizontalAdvance(text) + p(12)
            x = inside.left() + inside.width() - room if mirrored else inside.left() + room - wide
            paint_chip(
                painter,
                QRectF(x, inside.top() + (line - p(16)) / 2, wide, p(16)),
                text,
                kind,
                self._theme,
                on_accent=selected,
            )
            room -= wide + p(4)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        top = QRect(inside.left() + (inside.width() - room if mirrored else 0), inside.top(), room, line)
        self._line(
            painter, top, str(index.data()), self._theme.metrics(13, bold=True), t.ink, flags, bold=True
        )
        below = QRect(inside.left(), inside.top() + line + p(3), inside.width(), line)
        color = readable(t.mute, ground)
        self._line(painter, below, str(index.data(SAID_ROLE)), self._theme.metrics(13), color, flags)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        metrics: QFontMetrics,
        color: str,
        flags: int,
        *,
        bold: bool = False,
    ) -> None:
        painter.setFont(self._theme.font(13, bold=bold))
        painter.setPen(QColor(color))
        painter.drawText(rect, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
