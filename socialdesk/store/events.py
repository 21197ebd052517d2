"""The log: who did what, and when; to a mention, a customer, or the workspace itself."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from socialdesk.domain.activity import DEEDS, ActivityFilter, ActivityLine
from socialdesk.domain.mention import BrandId, CustomerId, MentionId
from socialdesk.store.encoding import moment_of, stamp, storable, to_json
from socialdesk.store.part import Part
from socialdesk.store.rows import excerpt

EXCERPT = 200
"""Characters of a mention that its line shows."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log. ``kind`` is stable ("edited", "approved", "gone" …); ``by`` is empty for
    SocialDesk itself; ``detail`` is erased when the mention is gone."""

    kind: str
    by: str
    at: datetime
    detail: str = ""
    mention_id: MentionId | None = None


class EventsRead(Part):
    """Looking into the log."""

    def history(self, mention_id: MentionId) -> list[Event]:
        """All that happened to a mention, oldest first."""
        rows = self._all("SELECT * FROM events WHERE mention_id = ? ORDER BY id", mention_id)
        return [_event(row) for row in rows]

    def edits(self, ids: Iterable[MentionId]) -> list[Event]:
        """What these mentions said before their authors changed them (the ``detail``), oldest first."""
        rows = self._all(
            "SELECT * FROM events WHERE mention_id IN (SELECT value FROM json_each(?)) AND +kind = 'edited'"
            " AND detail != '' ORDER BY id",  # with the plus it is not read through all that was ever edited
            to_json(list(ids)),
        )
        return [_event(row) for row in rows]

    def page(
        self,
        brand_id: BrandId,
        which: ActivityFilter,
        after: tuple[int, int] | None = None,
        limit: int = 100,
    ) -> list[ActivityLine]:
        """Lines of a brand, and of the workspace as a whole, newest first, after the key of the last one
        shown; fewer than ``limit`` means that none follow."""
        where = ["(m.brand_id = ?1 OR (e.mention_id IS NULL AND coalesce(e.brand_id, c.brand_id, ?1) = ?1))"]
        parameters: list[Any] = [brand_id]

        def asked(condition: str, *values: Any) -> None:
            for value in values:
                parameters.append(value)
                condition = condition.replace("?", f"${len(parameters)}", 1)
            where.append(condition.replace("$", "?"))

        if which.by is not None:
            asked("e.by = ?", which.by)
        if which.area is not None:
            asked("e.kind IN (SELECT value FROM json_each(?))", to_json(list(DEEDS[which.area])))
        if which.mention_id is not None:
            asked("e.mention_id = ?", which.mention_id)
        if which.customer_id is not None:
            asked("(e.customer_id = ? OR m.customer_id = ?)", which.customer_id, which.customer_id)
        if which.since is not None:
            asked("e.at >= ?", stamp(which.since))
        if which.until is not None:
            asked("e.at < ?", stamp(which.until))
        if after is not None:
            asked("e.at <= ?", after[0])
            asked("(e.at, e.id) < (?, ?)", *after)
        parameters.append(limit)
        rows = self._all(
            "SELECT e.*, m.platform, m.author_name, m.author_handle, c.name AS customer,"
            f" substr(m.text, 1, {2 * EXCERPT}) AS excerpt FROM events e"
            " LEFT JOIN mentions m ON m.id = e.mention_id LEFT JOIN customers c ON c.id = e.customer_id"
            f" WHERE {' AND '.join(where)} ORDER BY e.at DESC, e.id DESC LIMIT ?{len(parameters)}",
            *parameters,
        )
        return [_line(row) for row in rows]

    def people(self) -> list[str]:
        """Everybody who stands in the log, by name; one step through the index for each."""
        rows = self._all(
            "WITH RECURSIVE each_one (by) AS (SELECT min(by) FROM events"
            " UNION ALL SELECT (SELECT min(e.by) FROM events e WHERE e.by > each_one.by) FROM each_one"
            "  WHERE each_one.by IS NOT NULL)"
            " SELECT by FROM each_one WHERE by != ''"
        )
        return [row["by"] for row in rows]


class Events(EventsRead):
    """Writing into the log."""

    def log(
        self,
        mention_id: MentionId | None,
        kind: str,
        *,
        by: str,
        at: datetime,
        detail: str = "",
        brand_id: BrandId | None = None,
        customer_id: CustomerId | None = None,
    ) -> None:
        """``brand_id`` is for what no mention or customer says it of; without any of them a line belongs to
        the workspace."""
        self._log(
            mention_id, kind, by=by, at=stamp(at), detail=storable(detail), brand_id=brand_id,
            customer_id=customer_id,
        )  # fmt: skip


def _event(row: Any) -> Event:
    return Event(row["kind"], row["by"], moment_of(row["at"]), row["detail"], MentionId(row["mention_id"]))


def _line(row: Any) -> ActivityLine:
    return ActivityLine(
        row["kind"],
        row["by"],
        moment_of(row["at"]),
        row["detail"],
        (row["at"], row["id"]),
        None if row["mention_id"] is None else MentionId(row["mention_id"]),
        None if row["customer_id"] is None else CustomerId(row["customer_id"]),
        row["platform"] or "",
        row["author_name"] or row["author_handle"] or row["customer"] or "",
        excerpt(row["excerpt"] or "", EXCERPT),
    )
