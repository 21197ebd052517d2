"""A list that loads page after page: rows of any kind, painted as a head, a text and chips, never reset."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialdesk.desktop.background import Background
from socialdesk.desktop.inbox.mention_delegate import LINES, two_lines
from socialdesk.desktop.theme import MEASURE, Theme, readable
from socialdesk.desktop.widgets.chips import paint_chip
from socialdesk.desktop.widgets.page_reader import Key as Key
from socialdesk.desktop.widgets.page_reader import PageReader, Reading

T = TypeVar("T")
ROW_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """How a row looks. ``head`` and ``aside`` stand on the first line, ``beside`` after the head in small
    letters, ``text`` below on at most two lines; ``ours`` marks what the brand said."""

    head: str
    aside: str = ""
    beside: str = ""
    text: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    ours: bool = False
    hint: str = ""  # on hover and for screen readers


class PagedModel(QAbstractListModel, Generic[T]):
    """Rows in the order in which their pages arrive.

    `page_wanted` carries the key after which the next page starts; the answer comes through
    `append_page`, from whoever `read_pages` names. ``identity`` tells rows apart, ``line`` says how one
    looks.
    """

    page_wanted = Signal(object)  # Key | None

    def __init__(
        self,
        identity: Callable[[T], Hashable],
        key: Callable[[T], Key],
        line: Callable[[T], Line],
        page_size: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._identity, self._key, self._line = identity, key, line
        self._page_size = page_size
        self._rows: list[T] = []
        self._more = False
        self._waiting = False
        self._reader: PageReader | None = None

    # What Qt asks --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == LINE_ROLE:
            return self._line(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(row).head
        if role == Qt.ItemDataRole.ToolTipRole:
            return None  # a stranger's words would be read as markup; the whole is a key away
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            line = self._line(row)
            said = [line.head, line.beside, line.aside, *(text for text, _ in line.chips), line.hint]
            return ", ".join(part for part in said if part) + (f". {line.text}" if line.text else "")
        return None

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.page_wanted.emit(self._key(self._rows[-1]) if self._rows else None)

    # What the screen does ------------------------------------------------------------------------

    def read_pages(self, background: Background, reading: Reading) -> None:
        """Have the pages that are wanted read off the GUI thread; ``reading`` names the work."""
        self._reader = PageReader(self, background, reading)

    @property
    def rows(self) -> Sequence[T]:
        """What is loaded, in order; do not change."""
        return self._rows

    def place(self, identity: Hashable) -> int:
        """The row number, -1 where it is not loaded."""
        return next((n for n, row in enumerate(self._rows) if self._identity(row) == identity), -1)

    def clear(self) -> None:
        """Take all rows out; nothing more is loaded until `settle`."""
        self._overtake()
        self._more = self._waiting = False
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows.clear()
            self.endRemoveRows()

    def append_page(self, page: Sequence[T]) -> None:
        """Add the page that `page_wanted` asked for."""
        self._more = len(page) >= self._page_size
        known = {self._identity(row) for row in self._rows}
        fresh = [row for row in page if self._identity(row) not in known]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
        self._waiting = False  # before endInsertRows: views ask for the next page from inside it
        if fresh:
            self.endInsertRows()

    def page_failed(self) -> None:
        """The page could not be had; it may be asked for again."""
        self._waiting = False

    @property
    def wanted(self) -> int:
        """How many rows to read so that `settle` keeps all that are shown."""
        return max(self._page_size, len(self._rows))

    def settle(self, rows: Sequence[T], complete: bool) -> None:
        """Make the list these rows, one insertion or removal at a time; ``complete``: none follow."""
        self._overtake()
        present = {self._identity(row) for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._identity(self._rows[place]) not in present:
                self._remove(place)
        for place, row in enumerate(rows):
            if place < len(self._rows) and self._identity(self._rows[place]) == self._identity(row):
                if self._rows[place] != row:
                    self._rows[place] = row
                    self.tell(place)
                continue
            before = self.place(self._identity(row))
            if before >= 0:
                self._remove(before)
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
        self._more, self._waiting = not complete, False

    def tell(self, place: int) -> None:
        """A row looks different now."""
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _overtake(self) -> None:
        """A page under way would follow rows that are no more."""
        if self._reader is not None:
            self._reader.overtake()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()


class PagedList(QListView):
    """The view of a `PagedModel`. Enter or a double click opens a row; J and K are the screen's."""

    opened = Signal(object)  # the row
    moved = Signal(object)  # the row that is current now

    def __init__(self, theme: Theme, name: str, *, lines: int = LINES, chips: bool = True) -> None:
        """``lines`` of text under the head, and whether there is room for chips."""
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(LineDelegate(theme, self, lines, chips))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._restyle)

    def current(self) -> Any:
        """The row that is current; None where there is none."""
        return self.currentIndex().data(ROW_ROLE)

    def select(self, place: int) -> None:
        """Make a row current and show it; -1 does nothing."""
        model = self.model()
        if model is not None and 0 <= place < model.rowCount():
            self.setCurrentIndex(model.index(place, 0))
            self.scrollTo(model.index(place, 0))

    def step(self, by: int) -> None:
        model = self.model()
        if model is not None and model.rowCount():
            self.select(min(max(self.currentIndex().row() + by, 0), model.rowCount() - 1))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE) if current.isValid() else None
        if row is not None:
            self.moved.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are keys of the window, not a search in the list
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()


class LineDelegate(QStyledItemDelegate):
    """Paints a `Line`; rows are of equal height."""

    def __init__(self, theme: Theme, parent: QWidget, lines: int, chips: bool) -> None:
        super().__init__(parent)
        self._theme, self._lines, self._chips = theme, lines, chips

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        p, line = self._theme.px, self._theme.metrics(13).height()
        text = p(3) + self._lines * line if self._lines else 0
        return QSize(p(240), p(9) + line + text + (p(24) if self._chips else 0) + p(9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said: Line | None = index.data(LINE_ROLE)
        if said is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        self._paint(painter, option, said)
        painter.restore()

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, said: Line) -> None:
        p, t = self._theme.px, self._theme.tokens
        rect, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = t.accent_soft if selected else t.background if hovered else t.panel
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        if selected:
            x = rect.right() - p(3) + 1 if mirrored else rect.left()
            painter.fillRect(QRect(x, rect.top(), p(3), rect.height()), QColor(t.accent))
        begin = p(40) if said.ours else p(15)  # what we said is set in, as in a conversation
        inside = rect.adjusted(p(15) if mirrored else begin, p(9), -begin if mirrored else -p(15), -p(9))
        quiet, height = QColor(readable(t.mute, ground)), self._theme.metrics(13).height()
        top = QRect(inside.left(), inside.top(), inside.width(), height)
        small = self._theme.font(12)
        aside = QFontMetrics(small).elidedText(said.aside, Qt.TextElideMode.ElideRight, top.width() // 2)
        taken = QFontMetrics(small).horizontalAdvance(aside) + p(12) if aside else 0
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        self._say(painter, top, aside, small, quiet, far)
        left = top.width() - taken
        used = self._near(painter, top, said.head, self._theme.font(13, bold=True), QColor(t.ink), 0, left)
        if left - used > p(40):
            self._near(painter, top, said.beside, small, quiet, used + p(8), left)
        if self._lines == 1 and said.text:
            below = top.translated(0, height + p(3))
            self._near(painter, below, said.text, self._theme.font(13), quiet, 0, below.width())
        elif self._lines and said.text:
            width = min(inside.width(), p(MEASURE))
            layout, _ = two_lines(said.text, self._theme, width)
            painter.setPen(QColor(t.ink))
            at_left = inside.right() + 1 - width if mirrored else inside.left()
            layout.draw(painter, QPointF(at_left, top.bottom() + 1 + p(3)))
        at = 0.0
        for text, kind in said.chips if self._chips else ():
            width = self._theme.metrics(11, bold=self._theme.chip(kind).bold).horizontalAdvance(text) + p(12)
            if at + width > inside.width():
                break
            left_edge = inside.right() + 1 - at - width if mirrored else inside.left() + at
            room = QRectF(left_edge, inside.bottom() + 1 - p(18), width, p(18))
            paint_chip(painter, room, text, kind, self._theme, on_accent=selected)
            at += width + p(5)

    def _near(
        self, painter: QPainter, top: QRect, text: str, font: Any, color: QColor, skip: int, limit: int
    ) -> int:
        """Words from the beginning of the line, after ``skip`` pixels; answers where they end."""
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, limit - skip)
        mirrored = self.parent().layoutDirection() == Qt.LayoutDirection.RightToLeft  # type: ignore[union-attr]
        room = top.adjusted(0, 0, -skip, 0) if mirrored else top.adjusted(skip, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._say(painter, room, shown, font, color, side)
        return skip + QFontMetrics(font).horizontalAdvance(shown)

    def _say(
        self, painter: QPainter, room: QRect, text: str, font: Any, color: QColor, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(color)
        align = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, align, text)
