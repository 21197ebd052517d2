"""Pages of mentions: the road that finds a page fastest, whatever the view asks for.

There are two. Along an **index** of the order wanted, status by status, each mention held against
the filter until the page is full: good when many mentions fit. Through the **full-text index**,
which answers newest first by itself (a text's row number is its moment): good for words, best for
rare ones. Which is better depends on how many there are, so both are counted up to `FEW` first.
"""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from socialdesk.domain.mention import BrandId, MentionId, MentionStatus
from socialdesk.store.filters import Filter, compile_view
from socialdesk.store.part import Part
from socialdesk.store.rows import KEYS, LINE
from socialdesk.store.view import BY_TIME, View
from socialdesk.store.vocabulary import spell_out

FEW = 2000
"""So many mentions can be looked at one by one within a few milliseconds."""


SORTED = 3 * FEW
"""So many hits are sorted as fast as as many mentions of a million are walked past until a page is full."""

SCATTERED = 10
"""From one hit in so many texts on, knowing all hits is faster than reading each text that is walked past."""

SAMPLE = 500
"""Texts that are read to guess how common something is."""

_ALL = -1
"""SQLite's word for no limit."""


TALLIED = {
    "sentiment": "m.sentiment",
    "intent": "m.intent",
    "urgency": "m.urgency",
    "lang": "m.lang",
    "platform": "m.platform",
    "status": "m.status",
    "assigned": "m.assigned_to",
    "tag": "m.tags",
}
"""Fields of the query language whose values are counted, and where they stand."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Of ``mentions`` looked at, how many have each value of each field of `TALLIED`."""

    mentions: int
    counts: Mapping[str, Counter[str]]


class Pages(Part):
    """Finding mentions; the base of the readable mentions part."""

    def _page_rows(
        self, brand_id: BrandId, view: View, after: tuple[int, int] | None, limit: int
    ) -> list[Any]:
        filtered = self._filter(brand_id, view)
        if self._by_words(brand_id, view, filtered):
            sql, parameters = self._word_road(brand_id, view, filtered, after)
        else:
            members = view.order not in BY_TIME and self._are_scattered(filtered)
            sql, parameters = self._index_road(brand_id, view, filtered, after, limit, members=members)
        ids = self._conn.execute(f"{sql} LIMIT ?", [*parameters, limit]).fetchall()
        return self._lines([row[0] for row in ids])

    def _fitting_rows(self, brand_id: BrandId, view: View, ids: Iterable[MentionId]) -> list[Any]:
        """The list columns of those of ``ids`` that a view holds, in no order."""
        filtered = self._filter(brand_id, view)
        where = ["m.brand_id = ?", "m.id IN (SELECT value FROM json_each(?))", *filtered.where]
        parameters: list[Any] = [brand_id, json.dumps(sorted(ids)), *filtered.parameters]
        where.append(f"m.kind IN ({_quoted(filtered.kinds)})")
        where.append(f"m.status IN ({_quoted(filtered.statuses)})")
        if filtered.check is not None:
            where.append("wording(?, (SELECT words FROM texts t WHERE t.moment = m.moment))")
            parameters.append(filtered.check)
        # By number, whatever index the view has: few are asked about.
        sql = f"SELECT {LINE} FROM mentions m NOT INDEXED WHERE {' AND '.join(where)}"
        return self._all(sql, *parameters)

    def _count(self, brand_id: BrandId, view: View, cap: int) -> int:
        filtered = self._filter(brand_id, view)
        if filtered.covered and filtered.statuses == (MentionStatus.OPEN,):
            along = replace(filtered, index="mentions_open")
            sql, parameters = self._index_road(brand_id, view, along, None, cap, ordered=False)
        elif self._by_words(brand_id, replace(view, order="newest"), filtered):
            sql, parameters = self._word_road(brand_id, view, filtered, None, ordered=False)
        else:
            sql, parameters = self._index_road(brand_id, view, filtered, None, cap, ordered=False)
        found = self._value(f"SELECT count(*) FROM ({sql} LIMIT ?)", *parameters, cap)
        return int(found)

    def versions(self, brand_id: BrandId, view: View) -> list[tuple[MentionId, int]]:
        """Everything that fits a view, as it is now, in no order."""
        filtered = self._filter(brand_id, view)
        if self._by_words(brand_id, replace(view, order="newest"), filtered):
            sql, parameters = self._word_road(brand_id, view, filtered, None, ordered=False)
        else:
            sql, parameters = self._index_road(brand_id, view, filtered, None, _ALL, ordered=False)
        found = self._conn.execute(
            f"SELECT id, version FROM mentions WHERE id IN (SELECT id FROM ({sql}))", parameters
        )
        return [(MentionId(row[0]), int(row[1])) for row in found]

    def tally(self, brand_id: BrandId, view: View, limit: int) -> Tally:
        """What the newest mentions of a view are, at most ``limit`` of them, whatever its order."""
        view = replace(view, order="newest")
        filtered = self._filter(brand_id, view)
        if self._by_words(brand_id, view, filtered):
            sql, parameters = self._word_road(brand_id, view, filtered, None)
        else:
            sql, parameters = self._index_road(brand_id, view, filtered, None, limit)
        columns = ", ".join(TALLIED.values())
        rows = self._conn.execute(
            f"SELECT {columns}, count(*) FROM mentions m WHERE m.id IN (SELECT id FROM ({sql} LIMIT ?))"
            f" GROUP BY {', '.join(str(n + 1) for n in range(len(TALLIED)))}",
            [*parameters, limit],
        ).fetchall()
        counts: dict[str, Counter[str]] = {name: Counter() for name in TALLIED}
        for row in rows:
            for name, value in zip(TALLIED, row, strict=False):
                if name == "tag":
                    counts[name].update(dict.fromkeys(json.loads(value), row[-1]))
                elif value:
                    counts[name][value] += row[-1]
        return Tally(sum(row[-1] for row in rows), counts)

    def _lines(self, ids: list[int]) -> list[Any]:
        """The list columns of mentions, in the order of ``ids``."""
        sql = f"SELECT {LINE} FROM mentions m WHERE m.id IN (SELECT value FROM json_each(?))"
        found = {row["id"]: row for row in self._all(sql, json.dumps(ids))}
        return [found[each] for each in ids]

    def _filter(self, brand_id: BrandId, view: View) -> Filter:
        brands = self._value("SELECT count(*) FROM (SELECT 1 FROM brands LIMIT 2)")
        return compile_view(view, brand_id, self._session.now(), self._spell_out, many_brands=brands > 1)

    def _spell_out(self, pattern: str) -> list[str] | None:
        return spell_out(self._conn, pattern)

    def _by_words(self, brand_id: BrandId, view: View, filtered: Filter) -> bool:
        """Whether the road through the full-text index is the better one."""
        if filtered.match is None or (filtered.broad and self._is_dense(filtered)):
            return False
        # By time the index brings hits in order; in another order all of them must be sorted.
        bound = FEW if view.order in BY_TIME else SORTED
        hits = self._value(
            "SELECT count(*) FROM (SELECT 1 FROM texts_fts WHERE texts_fts MATCH ? LIMIT ?)",
            filtered.match, bound,
        )  # fmt: skip
        if hits < bound:
            return True
        return view.order in BY_TIME and not self._few_in_status(brand_id, filtered)

    def _is_dense(self, filtered: Filter) -> bool:
        """Whether at least every twentieth of the newest texts is a hit."""
        hits, texts = self._conn.execute(
            "SELECT coalesce(sum(wording(?, words)), 0), count(*) FROM"
            " (SELECT words FROM texts ORDER BY moment DESC LIMIT ?)",
            (filtered.check, SAMPLE),
        ).fetchone()
        return bool(hits * 20 >= texts)

    def _are_scattered(self, filtered: Filter) -> bool:
        """Whether hits are many and yet far between, told from how old the `FEW`th newest one is."""
        if filtered.match is None or filtered.broad:
            return False
        oldest = self._value(
            "SELECT min(rowid) FROM"
            " (SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? ORDER BY rowid DESC LIMIT ?)",
            filtered.match, FEW,
        )  # fmt: skip
        if oldest is None:
            return False
        newer = self._value(
            "SELECT count(*) FROM (SELECT 1 FROM mentions WHERE moment > ? LIMIT ?)", oldest, SCATTERED * FEW
        )
        return bool(newer >= SCATTERED * FEW)

    def _few_in_status(self, brand_id: BrandId, filtered: Filter) -> bool:
        if len(filtered.statuses) >= len(MentionStatus) - 1:
            return False
        left = FEW
        for kind in filtered.kinds:
            for status in filtered.statuses:
                left -= self._value(
                    "SELECT count(*) FROM (SELECT 1 FROM mentions"
                    " WHERE brand_id = ? AND kind = ? AND status = ? LIMIT ?)",
                    brand_id, kind, status, left,
                )  # fmt: skip
                if left <= 0:
                    return False
        return True

    def _word_road(
        self,
        brand_id: BrandId,
        view: View,
        filtered: Filter,
        after: tuple[int, int] | None,
        *,
        ordered: bool = True,
    ) -> tuple[str, list[Any]]:
        where = ["texts_fts MATCH ?", "m.brand_id = ?", *filtered.where]
        parameters: list[Any] = [filtered.match, brand_id, *filtered.parameters]
        if len(filtered.kinds) < 3:
            where.append(f"m.kind IN ({_quoted(filtered.kinds)})")
        if len(filtered.statuses) < len(MentionStatus):
            where.append(f"m.status IN ({_quoted(filtered.statuses)})")
        if filtered.recheck:
            where.append("wording(?, (SELECT words FROM texts t WHERE t.moment = m.moment))")
            parameters.append(filtered.check)
        order = ""
        if view.order in BY_TIME:
            if after:
                where.append(f"texts_fts.rowid {_beyond(view)} ?")
                parameters.append(abs(after[0]))
            order = f"texts_fts.rowid {_direction(view)}"
        else:
            if after:
                where.append(_keyset(view))
                parameters += after
            order = _order(view)
        # CROSS JOIN keeps the full-text index outside: it brings the hits in order.
        sql = (
            "SELECT m.id FROM texts_fts CROSS JOIN mentions m ON m.moment = texts_fts.rowid"
            f" WHERE {' AND '.join(where)}"
        )
        return (f"{sql} ORDER BY {order}" if ordered else sql), parameters

    def _index_road(
        self,
        brand_id: BrandId,
        view: View,
        filtered: Filter,
        after: tuple[int, int] | None,
        limit: int,
        *,
        ordered: bool = True,
        members: bool = False,
    ) -> tuple[str, list[Any]]:
        """One walk along the index per status, each ``limit`` long at most, merged.

        ``members`` asks the full-text index once for all hits and walks past what is none of them, without
        reading its text.
        """
        where, shared = list(filtered.where), list(filtered.parameters)
        if members:
            # The + keeps SQLite from starting at the hits, which would have to be sorted then.
            where.insert(0, "+m.moment IN (SELECT rowid FROM texts_fts WHERE texts_fts MATCH ?)")
            shared.insert(0, filtered.match)
        if filtered.check is not None and (filtered.recheck or not members):
            where.append("wording(?, (SELECT words FROM texts t WHERE t.moment = m.moment))")
            shared.append(filtered.check)
        key = KEYS[view.order]
        rest = "".join(f" AND {condition}" for condition in where)
        order = f" ORDER BY {_order(view)}" if ordered else ""
        source = f"mentions m INDEXED BY {filtered.index}" if filtered.index else "mentions m"
        walks, parameters = [], []
        for kind in filtered.kinds:
            for status in filtered.statuses:
                for start, place in _starts(view, after):
                    # Literals, so that SQLite sees that the partial indexes apply.
                    walks.append(
                        f"SELECT * FROM (SELECT m.id AS id, m.{key} AS place FROM {source} WHERE"
                        f" m.brand_id = ? AND m.kind = '{kind}' AND m.status = '{status}'{start}{rest}{order}"
                        " LIMIT ?)"
                    )
                    parameters += [brand_id, *place, *shared, limit]
        direction = _direction(view)
        sql = f"SELECT id, place FROM ({' UNION ALL '.join(walks)})"
        if ordered:
            sql += f" ORDER BY place {direction}, id {direction}"
        return sql, parameters


def _starts(view: View, after: tuple[int, int] | None) -> list[tuple[str, list[int]]]:
    """Where walks begin: the rest of the key's own value, then everything beyond it. One comparison of
    the pair would walk through every mention of that value, and after an import that is all of them."""
    if after is None:
        return [("", [])]
    key, beyond = KEYS[view.order], _beyond(view)
    if view.order in BY_TIME:  # moments are unique
        return [(f" AND m.{key} {beyond} ?", [abs(after[0])])]
    return [
        (f" AND m.{key} = ? AND m.id {beyond} ?", list(after)),
        (f" AND m.{key} {beyond} ?", [after[0]]),
    ]


def _keyset(view: View) -> str:
    return f"(m.{KEYS[view.order]}, m.id) {_beyond(view)} (?, ?)"


def _order(view: View) -> str:
    return f"m.{KEYS[view.order]} {_direction(view)}, m.id {_direction(view)}"


def _direction(view: View) -> str:
    return "ASC" if view.order in ("oldest", "answer_by") else "DESC"


def _beyond(view: View) -> str:
    """What follows a key stands in this relation to it."""
    return ">" if _direction(view) == "ASC" else "<"


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)
