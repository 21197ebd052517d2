"""The rows of the queue as Qt sees them: flat, paged by key, changed one row at a time, never reset."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from socialdesk.desktop import words
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import MentionId, MentionRow

ROW_ROLE = Qt.ItemDataRole.UserRole
HANDLED_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class InboxModel(QAbstractListModel):
    """Holds `MentionRow`s in the order of their keys, biggest first, as pages arrive.

    ``fetchMore`` only asks: `page_wanted` carries the key after which the next page starts (None for the
    first one), and the answer comes through `append_page`. A row that was decided here stays in place,
    marked handled, until the next view.
    """

    page_wanted = Signal(object)  # tuple[int, int] | None

    def __init__(self, page_size: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page_size = page_size
        self._rows: list[MentionRow] = []
        self._places: dict[MentionId, int] = {}
        self._handled: dict[MentionId, str] = {}
        self._more = False
        self._waiting = False

    # What Qt asks --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == HANDLED_ROLE:
            return self._handled.get(row.id, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.excerpt
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.spoken(row)
        return None

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.page_wanted.emit(self._rows[-1].key if self._rows else None)

    # What the screen does ------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[MentionRow]:
        """What is loaded, in order; do not change."""
        return self._rows

    @property
    def waiting(self) -> bool:
        """A page was asked for and has not come yet."""
        return self._waiting

    @property
    def more(self) -> bool:
        """A page may follow what is loaded."""
        return self._more

    def place(self, mention_id: MentionId | None) -> int:
        """The row number of a mention, -1 where it is not loaded."""
        return -1 if mention_id is None else self._places.get(mention_id, -1)

    def row(self, mention_id: MentionId) -> MentionRow | None:
        place = self.place(mention_id)
        return self._rows[place] if place >= 0 else None

    def handled(self, mention_id: MentionId) -> str:
        """What was decided here about a mention in this view ("Skipped"), or an empty string."""
        return self._handled.get(mention_id, "")

    def start(self, page: Sequence[MentionRow]) -> None:
        """Show another view: take the old rows out and put its first page in."""
        self.clear()
        self._waiting = True
        self.append_page(page)

    def clear(self) -> None:
        """Take all rows out; nothing more is loaded until `start`."""
        self._handled.clear()
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows.clear()
            self._places.clear()
            self.endRemoveRows()
        self._more = False
        self._waiting = False

    def append_page(self, page: Sequence[MentionRow]) -> None:
        """Add the page that `page_wanted` asked for."""
        self._more = len(page) >= self._page_size
        fresh = [row for row in page if row.id not in self._places]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self._reindex(first)
        self._waiting = False  # before endInsertRows: views ask for the next page from inside it
        if fresh:
            self.endInsertRows()

    def page_failed(self) -> None:
        """The page could not be had; it may be asked for again."""
        self._waiting = False

    def apply(self, changed: Iterable[MentionRow], gone: Collection[MentionId] = ()) -> None:
        """Bring single rows up to date: changed in place, moved, put in or taken out.

        ``changed`` are rows of the view as they are now; ``gone`` no longer belong to it. Handled rows
        stay where they are. A row that sorts beyond the last loaded page is left for that page.
        """
        for mention_id in gone:
            if mention_id not in self._handled:
                self._remove(self.place(mention_id))
        for row in changed:
            place = self.place(row.id)
            if place < 0:
                self._insert(row)
            elif self._rows[place].key == row.key or row.id in self._handled:
                if self._rows[place] != row:
                    self._rows[place] = row
                    self._tell(place)
            else:
                self._remove(place)
                self._insert(row)

    def settle(self, rows: Sequence[MentionRow], complete: bool) -> None:
        """Make the top of the list what ``rows`` says: the first rows of the view as they are now.

        ``complete`` says that no row follows them.
        """
        present = {row.id for row in rows}
        last = rows[-1].key if rows else None
        gone = [
            row.id
            for row in self._rows
            if row.id not in present and (complete or (last is not None and row.key >= last))
        ]
        self.apply(rows, gone)
        if complete:
            self._more = False

    def mark_handled(self, mention_id: MentionId, decision: str) -> None:
        """Grey a row in place; ``decision`` is said beside it."""
        self._handled[mention_id] = decision
        self._tell(self.place(mention_id))

    def unmark_handled(self, mention_id: MentionId) -> None:
        """An undone decision: the row is open again."""
        if self._handled.pop(mention_id, None) is not None:
            self._tell(self.place(mention_id))

    def next_open(self, place: int, step: int = 1) -> int:
        """The nearest row that is not handled from ``place`` towards ``step``, or the other way; else -1."""
        for direction in (step, -step):
            at = place + direction
            while 0 <= at < len(self._rows):
                if self._rows[at].id not in self._handled:
                    return at
                at += direction
        return -1

    # Single rows ---------------------------------------------------------------------------------

    def _insert(self, row: MentionRow) -> None:
        place = bisect_left(self._rows, _falling(row.key), key=lambda each: _falling(each.key))
        if place == len(self._rows) and self._more:
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self._reindex(place)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        if place < 0:
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._places[self._rows[place].id]
        del self._rows[place]
        self._reindex(place)
        self.endRemoveRows()

    def _reindex(self, first: int) -> None:
        for place in range(first, len(self._rows)):
            self._places[self._rows[place].id] = place

    def _tell(self, place: int) -> None:
        if place >= 0:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def spoken(self, row: MentionRow) -> str:
        """The row as a screen reader says it."""
        parts = [
            tr(
                "{name} on {platform}",
                name=words.plain(row.author_name or row.author_handle),
                platform=words.platform(row.platform),
            )
        ]
        parts += [text for text, _ in row_labels(row)]
        if decision := self._handled.get(row.id):
            parts.append(decision)
        return ", ".join(parts) + ". " + row.excerpt


def row_labels(row: MentionRow) -> list[tuple[str, str]]:
    """The chips of a row: labels, language, tags, how many say the same."""
    chips = words.label_chips(row.urgency, row.sentiment, row.sentiment_score, row.intent, row.unsure)
    if row.lang and row.lang != "und":
        chips.append((row.lang.upper(), "plain"))
    if row.similar:
        chips.append((tr("%n alike", row.similar), "plain"))
    if row.reposts:
        chips.append((tr("%n reposts", row.reposts), "plain"))
    chips += [(words.plain(tag), "plain") for tag in row.tags]
    return chips


def _falling(key: tuple[int, int]) -> tuple[int, int]:
    return (-key[0], -key[1])
