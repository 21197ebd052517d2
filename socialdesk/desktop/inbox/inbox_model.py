"""The rows of the queue as Qt sees them: flat, paged by key, changed one row at a time, never reset."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal

from socialdesk.desktop.inbox.outline import Outline, outline
from socialdesk.desktop.inbox.row_words import ALONE, Group, spoken
from socialdesk.domain.mention import MentionId, MentionRow

ROW_ROLE = Qt.ItemDataRole.UserRole
HANDLED_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
BEGUN_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


NEAR = 600
"""Rows before and after those that are seen that are kept whole."""

CLOSE = 200
"""Nearer than this, a row that was let go is read again: a person who scrolls back sees no gap."""

MOST = 2 * NEAR + 300
"""So many whole rows, then those that are not near are let go: some at a time, so that no frame waits."""

TOP = 400
"""The first rows stay whole: news are read into them."""

AHEAD = 600
"""Rows after those that are seen that stay in the list when it rests; where there are twice as many, the rest
come again as pages."""

AT_ONCE = 4000
"""Rows that are left to pages at a time: some milliseconds."""

BEHIND = 5
"""Rows of a group that are kept whole behind its head: the next ones to stand for it."""


class InboxModel(QStringListModel):
    """Holds `MentionRow`s in the order of their keys, biggest first, as pages arrive.

    ``fetchMore`` only asks: `page_wanted` carries the key after which the next page starts (None for the
    first one), and the answer comes through `append_page`. A row that was decided here stays in place,
    marked handled, until the next view.

    While it is `grouped`, rows that say the same (one cluster) are one row, the first that came in; the
    others are folded behind it until `open_group`, which puts them under it. When it goes, or is decided
    while they are folded, the next of them takes its place.

    Rows far from what is seen (`look`) are let go down to an `Outline`: `rows_wanted` asks for those that
    come near again, and the answer comes through `bring_back`. When the list rests, `trim` leaves what is
    far behind what is seen to be read as pages.

    How many rows there are, Qt counts itself, in a list of empty strings: a view asks for it at each row
    whenever rows come or go, and asked in Python that is 0.2 s for 100,000 of them. What a row is stands
    here, and changes in the moment between Qt's change and the first view that hears of it.
    """

    page_wanted = Signal(object)  # tuple[int, int] | None
    rows_wanted = Signal(object)  # frozenset[MentionId]

    def __init__(self, page_size: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page_size = page_size
        self._rows: list[MentionRow] = []
        self._places: dict[MentionId, int] = {}
        self._handled: dict[MentionId, str] = {}
        self._begun: set[MentionId] = set()  # something is half-written for them
        self._more = False
        self._waiting = False
        self._end: tuple[int, int] | None = None  # key of the last row that a page brought
        self.grouped = True
        self._heads: dict[int, MentionId] = {}  # of each cluster the row that stands for it
        self._folded: dict[int, dict[MentionId, MentionRow]] = {}
        self._behind: dict[MentionId, int] = {}  # of each folded row its cluster
        self._under: dict[MentionId, int] = {}  # of each row that stands under its head the cluster
        self._whole = (0, 0)  # the places before and after which all rows are outlines, but for the top
        self._bringing = False
        self._change: Callable[[], None] | None = None
        for moment in (self.rowsInserted, self.rowsRemoved, self.rowsMoved):
            moment.connect(self._follow)  # before any view: those are told in the order they came

    # What Qt asks --------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        known = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return known if index.isValid() else flag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == HANDLED_ROLE:
            return self._handled.get(row.id, "")
        if role == GROUP_ROLE:
            return self.group(row)
        if role == BEGUN_ROLE:
            return row.id in self._begun
        if role == Qt.ItemDataRole.DisplayRole:
            return row.excerpt
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            begun = row.id in self._begun
            return spoken(row, self.group(row), begun=begun, decision=self._handled.get(row.id, ""))
        return None

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.page_wanted.emit(self._end)

    # What the screen does ------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[MentionRow]:
        """What is seen, in order; do not change."""
        return self._rows

    @property
    def loaded(self) -> int:
        """Rows that were read, the folded ones too."""
        return len(self._rows) + len(self._behind)

    @property
    def waiting(self) -> bool:
        """A page was asked for and has not come yet."""
        return self._waiting

    @property
    def more(self) -> bool:
        """A page may follow what is loaded."""
        return self._more

    def place(self, mention_id: MentionId | None) -> int:
        """The row number of a mention, -1 where it is not loaded or folded."""
        return -1 if mention_id is None else self._places.get(mention_id, -1)

    def row(self, mention_id: MentionId) -> MentionRow | None:
        place = self.place(mention_id)
        return self._rows[place] if place >= 0 else None

    def handled(self, mention_id: MentionId) -> str:
        """What was decided here about a mention in this view ("Skipped"), or an empty string."""
        return self._handled.get(mention_id, "")

    def group(self, row: MentionRow) -> Group:
        """How a row stands to those that say the same."""
        if row.id in self._under:
            return Group(member=True)
        if row.cluster is None or self._heads.get(row.cluster) != row.id:
            return ALONE
        folded = len(self._folded.get(row.cluster, ()))
        opened = not folded and row.cluster in self._under.values()
        return Group(folded, opened) if folded or opened else ALONE

    def start(self, page: Sequence[MentionRow]) -> None:
        """Show another view: take the old rows out and put its first page in."""
        self.clear()
        self._waiting = True
        self.append_page(page)

    def clear(self) -> None:
        """Take all rows out; nothing more is loaded until `start`."""
        self._handled.clear()
        self._take_out(0, len(self._rows))
        for kept in (self._heads, self._folded, self._behind, self._under):
            kept.clear()
        self._more = False
        self._waiting = self._bringing = False
        self._end = None

    def append_page(self, page: Sequence[MentionRow]) -> None:
        """Add the page that `page_wanted` asked for."""
        self._more = len(page) >= self._page_size
        if page:
            self._end = page[-1].key
        fresh = [row for row in page if row.id not in self._places and row.id not in self._behind]
        seen = [row for row in fresh if not self._joins(row)]
        self._waiting = False  # first: views ask for the next page as soon as they hear of this one
        self._put_in(len(self._rows), seen)
        for row in fresh:
            if row.id not in self._places and row.id not in self._behind:
                self._insert(row)
        for head in {self._heads[row.cluster] for row in fresh if row.cluster in self._folded}:
            self._tell(self.place(head))
        if page and not seen:
            self.fetchMore()  # all of it was folded: nothing on the screen would ask again

    def _joins(self, row: MentionRow) -> bool:
        """Whether a new row stands with others of its cluster; it is folded at once where they are."""
        cluster = row.cluster
        if cluster is None or not self.grouped:
            return False
        head = self._heads.setdefault(cluster, row.id)
        if head in self._handled:  # decided: what comes now is a matter of its own
            head = self._heads[cluster] = row.id
        if head == row.id:
            return False
        if cluster in self._under.values():
            self._under[row.id] = cluster
        else:
            self._fold(row)
        return True

    def _fold(self, row: MentionRow) -> None:
        assert row.cluster is not None
        members = self._folded.setdefault(row.cluster, {})
        members[row.id] = row if len(members) < BEHIND else outline(row)
        self._behind[row.id] = row.cluster

    def page_failed(self) -> None:
        """The page could not be had; it may be asked for again."""
        self._waiting = False

    def apply(self, changed: Iterable[MentionRow], gone: Collection[MentionId] = ()) -> None:
        """Bring single rows up to date: changed in place, moved, put in or taken out.

        ``changed`` are rows of the view as they are now; ``gone`` no longer belong to it. Handled rows
        stay where they are. A row that sorts beyond the last loaded page is left for that page.
        """
        for mention_id in gone:
            if mention_id in self._behind:
                self._unfold(mention_id)
            elif mention_id not in self._handled:
                self._leave(mention_id)
        for row in changed:
            place = self.place(row.id)
            if row.id in self._behind:
                members = self._folded[self._behind[row.id]]
                members[row.id] = outline(row) if isinstance(members[row.id], Outline) else row
            elif place < 0:
                if not (self._more and self._end is not None and row.key < self._end):
                    self._arrive(row)
            elif self._rows[place].key == row.key or row.id in self._handled:
                kept = self._kept(place, row)
                if self._rows[place] != kept:
                    self._rows[place] = kept
                    self._tell(place)
            else:
                self._move(place, row)

    def settle(self, rows: Sequence[MentionRow], complete: bool) -> None:
        """Make the top of the list what ``rows`` says: the first rows of the view as they are now.

        ``complete`` says that no row follows them.
        """
        present = {row.id for row in rows}
        last = rows[-1].key if rows else None
        folded = (row for members in self._folded.values() for row in members.values())
        gone = [
            row.id
            for row in (*self._rows, *folded)
            if row.id not in present and (complete or (last is not None and row.key >= last))
        ]
        self.apply(rows, gone)
        if complete:
            self._more = False

    def mark_handled(self, mention_id: MentionId, decision: str, *, group: bool = False) -> None:
        """Grey a row in place; ``decision`` is said beside it. ``group``: those folded behind it are decided
        with it."""
        self._handled[mention_id] = decision
        self._tell(self.place(mention_id))
        row = self.row(mention_id)
        if row is not None and self.group(row).folded and not group:
            assert row.cluster is not None
            del self._heads[row.cluster]
            self._promote(row.cluster)

    def unmark_handled(self, mention_id: MentionId) -> None:
        """An undone decision: the row is open again."""
        if self._handled.pop(mention_id, None) is not None:
            self._tell(self.place(mention_id))

    def show_begun(self, mentions: Collection[MentionId]) -> None:
        """These are all for which the person has something half-written."""
        for mention_id in self._begun ^ set(mentions):
            self.mark_begun(mention_id, mention_id not in self._begun)

    def mark_begun(self, mention_id: MentionId, begun: bool) -> None:
        """Something is half-written for a mention, or nothing any more."""
        if begun != (mention_id in self._begun):
            (self._begun.add if begun else self._begun.discard)(mention_id)
            self._tell(self.place(mention_id))

    def see(self, mention_id: MentionId) -> None:
        """The person looks at a row: it is new no longer."""
        place = self.place(mention_id)
        if place >= 0 and not self._rows[place].seen:
            self._rows[place] = replace(self._rows[place], seen=True)
            self._tell(place)

    def next_open(self, place: int, step: int = 1) -> int:
        """The nearest row that is not handled from ``place`` towards ``step``, or the other way; else -1."""
        for direction in (step, -step):
            at = place + direction
            while 0 <= at < len(self._rows):
                if self._rows[at].id not in self._handled:
                    return at
                at += direction
        return -1

    # Near and far --------------------------------------------------------------------------------

    def look(self, first: int, last: int) -> None:
        """Rows ``first`` to ``last`` are seen: those far from them are let go, those that were let go and are
        close come back."""
        count = len(self._rows)
        begin, end = self._whole
        low, high = max(0, first - CLOSE), min(count, last + 1 + CLOSE)
        if low < begin or high > end or end - begin > MOST:
            self._let_go(max(0, first - NEAR), min(count, last + 1 + NEAR))
        if self._bringing:
            return
        rows = (*self._rows[first : last + 1], *self._rows[last + 1 : high], *self._rows[low:first])
        ids = [row.id for row in rows if isinstance(row, Outline)][: self._page_size]
        if ids:
            self._bringing = True
            self.rows_wanted.emit(frozenset(ids))

    def _let_go(self, begin: int, end: int) -> None:
        before = range(max(self._whole[0], TOP), min(self._whole[1], begin))
        for place in (*before, *range(max(self._whole[0], TOP, end), self._whole[1])):
            if not isinstance(row := self._rows[place], Outline):
                self._rows[place] = outline(row)
        self._whole = (begin, end)

    def _kept(self, place: int, row: MentionRow) -> MentionRow:
        """What stands for a row at a place: far from what is seen, what came or changed is let go at once."""
        begin, end = self._whole
        near = place < TOP or begin <= place < end
        return row if near or isinstance(row, Outline) else outline(row)

    def _widen(self, first: int, count: int) -> None:
        """Rows were put in at ``first``, or one has moved there."""
        begin, end = self._whole
        self._whole = (
            begin + count if first < begin else begin,
            max(end, first) + count if first <= end or count > 1 else end,
        )
        pushed = range(TOP, min(TOP + count, len(self._rows))) if first < TOP else range(0)
        for place in (*range(first, first + count), *pushed):
            self._rows[place] = self._kept(place, self._rows[place])

    def _narrow(self, first: int, count: int) -> None:
        """Rows from ``first`` on were taken out."""
        begin, end = (place - max(0, min(place, first + count) - first) for place in self._whole)
        self._whole = begin, end

    def bring_back(self, ids: Collection[MentionId], rows: Iterable[MentionRow]) -> None:
        """``rows`` are what was asked for as ``ids``; what is missing is no more."""
        self._bringing = False
        known = list(rows)
        self.apply(known, set(ids) - {row.id for row in known})

    def not_brought_back(self) -> None:
        """The rows could not be had; they may be asked for again."""
        self._bringing = False

    def trim(self, last: int) -> None:
        """Leave what comes far after row ``last`` to be read as pages again, when it is scrolled to."""
        count = len(self._rows)
        if self._waiting or count - last - 1 <= 2 * AHEAD:
            return
        cut = max(last + 1 + AHEAD, count - AT_ONCE)
        while cut < count and self._rows[cut].id in self._under:
            cut += 1
        tail = self._rows[cut:]
        if not tail or (self._under and any(row.id in self._under for row in tail)):
            return  # an opened group stays whole
        above = self._rows[cut - 1]
        cluster = self._under.get(above.id)
        end = above.key if cluster is None else self._rows[self._places[self._heads[cluster]]].key
        for members in list(self._folded.values()):
            for row in [each for each in members.values() if each.key < end]:
                self._unfold(row.id)
        lost = [row.cluster for row in tail if row.cluster and self._heads.get(row.cluster) == row.id]
        self._end, self._more, self._waiting = end, True, True  # nobody asks before it is done
        self._take_out(cut, len(tail))
        for row in tail:
            self._handled.pop(row.id, None)
        for cluster in lost:  # one of those behind it may belong further up
            del self._heads[cluster]
            self._promote(cluster)
        self._waiting = False

    # Groups --------------------------------------------------------------------------------------

    def members(self, cluster: int) -> list[MentionRow]:
        """The rows of a group that are loaded, its head first."""
        head = self.row(self._heads[cluster])
        assert head is not None
        under = [row for row in self._rows if self._under.get(row.id) == cluster]
        return [head, *under, *sorted(self._folded.get(cluster, {}).values(), key=_order)]

    def open_group(self, cluster: int, more: Sequence[MentionRow] = ()) -> None:
        """Put those that say the same under the row that stands for them. ``more`` are members that no page
        has brought yet."""
        head = self.place(self._heads.get(cluster))
        if head < 0:
            return
        members = self._folded.pop(cluster, {})
        for row in more:
            if row.id not in self._places:
                members[row.id] = row
        fresh = sorted(members.values(), key=_order)
        for row in fresh:
            self._behind.pop(row.id, None)
            self._under[row.id] = cluster
        if any(self._under.get(row.id) == cluster for row in self._rows):
            for row in fresh:  # some stand there already
                self._insert(row)
        elif fresh:
            self._put_in(head + 1, fresh)
        self._tell(head)

    def close_group(self, cluster: int) -> None:
        """Fold those that say the same behind one row again; of those that were decided nothing is left."""
        head = self.place(self._heads.get(cluster))
        under = [row for row in self._rows if self._under.get(row.id) == cluster]
        if head < 0 or not under:
            return

        def fold() -> None:
            for row in under:
                if self._handled.pop(row.id, None) is None:
                    self._fold(row)

        self._take_out(head + 1, len(under), fold)
        self._tell(head)

    def _unfold(self, mention_id: MentionId) -> None:
        """Take a folded row out."""
        cluster = self._behind.pop(mention_id)
        del self._folded[cluster][mention_id]
        if not self._folded[cluster]:
            del self._folded[cluster]
        self._tell(self.place(self._heads.get(cluster)))

    def _promote(self, cluster: int) -> None:
        """A group has lost its head: the first of those behind it takes its place."""
        members = self._folded.pop(cluster, None)
        if not members:
            return
        best = min(members.values(), key=_order)
        del members[best.id], self._behind[best.id]
        self._heads[cluster] = best.id
        if members:
            self._folded[cluster] = members
        self._insert(best)

    # Single rows ---------------------------------------------------------------------------------

    def _arrive(self, row: MentionRow) -> None:
        """A row that was not there before."""
        if self._joins(row) and row.id in self._behind:
            assert row.cluster is not None
            self._tell(self.place(self._heads[row.cluster]))
        else:
            self._insert(row)

    def _leave(self, mention_id: MentionId) -> None:
        """A row goes; of a group the next one stands for the others."""
        row = self.row(mention_id)
        if row is None:
            return
        cluster = row.cluster
        if cluster is None or self._heads.get(cluster) != mention_id:
            self._remove(self.place(mention_id))
            return
        self.close_group(cluster)
        del self._heads[cluster]
        self._remove(self.place(mention_id))
        self._promote(cluster)

    def _move(self, place: int, row: MentionRow) -> None:
        """Bring a row to where its new key belongs; it stays chosen if it was."""
        group = self.group(row)
        if group.opened:
            assert row.cluster is not None
            self.close_group(row.cluster)
        others = self._rows[:place] + self._rows[place + 1 :]
        to = bisect_left(others, self._rank(row), key=self._rank)
        if to != place:

            def moved() -> None:
                del self._rows[place]
                self._narrow(place, 1)
                self._rows.insert(to, row)
                self._widen(to, 1)
                for at in range(min(place, to), max(place, to) + 1):
                    self._places[self._rows[at].id] = at

            self._change = moved
            done = self.moveRows(QModelIndex(), place, 1, QModelIndex(), to + (to > place))
            assert done
        self._rows[to] = self._kept(to, row)
        self._tell(to)
        if group.opened:
            assert row.cluster is not None
            self.open_group(row.cluster)

    def _insert(self, row: MentionRow) -> None:
        self._put_in(bisect_left(self._rows, self._rank(row), key=self._rank), [row])

    def _remove(self, place: int) -> None:
        self._take_out(place, 1)

    # What Qt counts and what stands there --------------------------------------------------------

    def _put_in(self, first: int, rows: Sequence[MentionRow]) -> None:
        def change() -> None:
            self._rows[first:first] = rows
            self._widen(first, len(rows))
            self._reindex(first)

        if rows:
            self._change = change
            self.insertRows(first, len(rows))

    def _take_out(self, first: int, count: int, also: Callable[[], object] = lambda: None) -> None:
        """``also`` is done before anybody hears that they are gone."""

        def change() -> None:
            for row in self._rows[first : first + count]:
                del self._places[row.id]
                self._under.pop(row.id, None)
            del self._rows[first : first + count]
            self._narrow(first, count)
            self._reindex(first)
            also()

        if count:
            self._change = change
            self.removeRows(first, count)

    def _follow(self) -> None:
        """Qt has counted: change the rows accordingly."""
        change, self._change = self._change, None
        if change is not None:
            change()

    def _rank(self, row: MentionRow) -> tuple[int, ...]:
        """What rows are sorted by, smallest first: their key, and under a head the head's."""
        cluster = self._under.get(row.id)
        if cluster is None:
            return (*_order(row), 0, 0, 0)
        return (*_order(self._rows[self._places[self._heads[cluster]]]), 1, *_order(row))

    def _reindex(self, first: int) -> None:
        for place in range(first, len(self._rows)):
            self._places[self._rows[place].id] = place

    def _tell(self, place: int) -> None:
        if place >= 0:
            index = self.index(place)
            self.dataChanged.emit(index, index)


def _order(row: MentionRow) -> tuple[int, int]:
    return (-row.key[0], -row.key[1])
