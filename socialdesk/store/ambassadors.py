"""Customers with repeated praise, and what the team decided about them."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import Any

from socialdesk.domain.ambassador import LEAST, Mark, Praise, Standing
from socialdesk.domain.classification import Intent
from socialdesk.domain.mention import BrandId, CustomerId, MentionId
from socialdesk.store.encoding import moment_of, stamp
from socialdesk.store.part import Part, missing

_KIND = (
    "m.intent = 'praise' AND m.sentiment = 'positive' AND instr(' ' || m.unsure || ' ', ' sentiment ') = 0"
)
_WRITTEN = (
    "m.customer_id IS NOT NULL AND m.brand_id = :brand AND m.kind = 'inbound' AND m.gone_at IS NULL"
    " AND m.by_us = 0 AND m.sentiment != '' AND m.published_at >= :since"
)
_COMPLAINTS = ", ".join(
    f"'{intent}'"
    for intent in (
        Intent.DELIVERY, Intent.PRODUCT_PROBLEM, Intent.SERVICE_PROBLEM, Intent.REFUND_RETURN,
        Intent.ACCOUNT_TECHNICAL, Intent.SAFETY_LEGAL,
    )
)  # fmt: skip
_WAITS = (
    "m.kind = 'inbound' AND m.by_us = 0 AND m.status IN ('open', 'snoozed', 'asked')"
    " AND m.intent NOT IN ('praise', 'chatter', 'spam')"
)
_LATEST = (
    "(WITH RECURSIVE one (id) AS (SELECT {customer}"
    " UNION SELECT o.id FROM customers o JOIN one ON o.merged_into = one.id)"
    " SELECT x.customer_id FROM ambassadors x JOIN one ON x.customer_id = one.id ORDER BY x.at DESC LIMIT 1)"
)
"""Under which customer the latest decision stands: theirs, or that of somebody who was merged into them."""


class AmbassadorsRead(Part):
    """Looking at who is kind to a brand."""

    def praise(self, brand_id: BrandId, since: datetime) -> list[Praise]:
        """Each customer with at least `LEAST` kind posts published since, in no order.

        Left out: our own accounts, muted authors, and those whose latest word was unhappy or a complaint, or
        who wait for an answer: they want that, not an invitation.
        """
        given = {"brand": brand_id, "since": stamp(since), "now": stamp(self._session.now()), "least": LEAST}
        rows = self._named(
            "WITH candidates AS ("  # near-copies of one text are one kind post
            "  SELECT m.customer_id AS id FROM mentions m"
            f"  WHERE {_WRITTEN} AND {_KIND} AND m.status != 'gone' GROUP BY m.customer_id"
            "  HAVING count(DISTINCT coalesce(m.cluster_id, -m.id)) >= :least)"
            " SELECT c.id, c.name, c.tags, a.state, a.by, a.at, a.until FROM candidates k"
            " JOIN customers c ON c.id = k.id LEFT JOIN ambassadors a"
            f" ON a.customer_id = {_LATEST.format(customer='c.id')}"
            " WHERE NOT EXISTS (SELECT 1 FROM identities i JOIN mutes u ON u.brand_id = i.brand_id"
            "   AND u.platform = i.platform AND u.scope = 'author' AND u.native_id = i.native_id"
            "   WHERE i.customer_id = c.id AND u.lifted_by = '' AND (u.until IS NULL OR u.until > :now))"
            f" AND (SELECT m.sentiment = 'positive' OR m.sentiment = 'neutral' AND m.intent NOT IN"
            f"   ({_COMPLAINTS}) FROM mentions m"
            "   WHERE m.customer_id = c.id AND m.kind = 'inbound' AND m.gone_at IS NULL AND m.sentiment != ''"
            "   ORDER BY m.published_at DESC, m.id DESC LIMIT 1)"
            f" AND NOT EXISTS (SELECT 1 FROM mentions m WHERE {_WAITS} AND m.customer_id = c.id)",
            given,
        )
        return [self._one_praise(row, given) for row in rows]

    def mark(self, customer_id: CustomerId) -> Mark | None:
        """What was decided last about a customer or who was merged into them, None when nothing was."""
        row = self._one(
            f"SELECT * FROM ambassadors WHERE customer_id = {_LATEST.format(customer='?')}", customer_id
        )
        return None if row is None else _mark(row)

    def _one_praise(self, customer: Any, given: dict[str, Any]) -> Praise:
        rows = self._named(
            f"SELECT m.id, m.platform, m.author_handle, m.lang, m.published_at, m.engagement, m.answered_at,"
            f" coalesce(m.cluster_id, -m.id) AS copy, {_KIND} AS kind FROM mentions m"
            f" WHERE m.customer_id = :customer AND {_WRITTEN} ORDER BY m.published_at DESC, m.id DESC",
            given | {"customer": customer["id"]},
        )
        kind: dict[int, Any] = {}
        for row in rows:
            if row["kind"]:
                kind.setdefault(row["copy"], row)
        latest = next(iter(kind.values()))
        followers = self._value("SELECT max(followers) FROM identities WHERE customer_id = ?", customer["id"])
        return Praise(
            customer_id=CustomerId(customer["id"]),
            name=customer["name"],
            handle=latest["author_handle"],
            platform=latest["platform"],
            lang=latest["lang"],
            kind=tuple(moment_of(row["published_at"]) for row in kind.values()),
            every=len(rows),
            answered=sum(row["answered_at"] is not None for row in kind.values()),
            followers=followers,
            engagement=sum(row["engagement"] for row in kind.values()) / len(kind),
            latest=MentionId(latest["id"]),
            tags=tuple(json.loads(customer["tags"])),
            mark=None if customer["state"] is None else _mark(customer),
        )

    def _named(self, sql: str, given: dict[str, Any]) -> list[Any]:
        cursor = self._conn.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, given).fetchall()


class Ambassadors(AmbassadorsRead):
    """Keeping what the team decided."""

    def set_mark(
        self, customer_id: CustomerId, mark: Mark | None, *, by: str, at: datetime, about: MentionId | None
    ) -> None:
        """Keep a decision in place of the one before; None takes back what was decided about them and who
        was merged into them. ``about`` is the kind mention it is logged with. Raises `Overtaken` when there
        is no such customer."""
        brand_id = self._value("SELECT brand_id FROM customers WHERE id = ?", customer_id)
        if brand_id is None:
            raise missing("customer", customer_id)
        self._run("DELETE FROM ambassadors WHERE customer_id = ?", customer_id)
        if mark is None:
            while self._run(
                f"DELETE FROM ambassadors WHERE customer_id = {_LATEST.format(customer='?')}", customer_id
            ):
                pass
        else:
            self._run(
                "INSERT INTO ambassadors (customer_id, brand_id, state, by, at, until)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                customer_id, brand_id, str(mark.standing), mark.by, stamp(mark.at), stamp(mark.until),
            )  # fmt: skip
        kind = f"ambassador_{mark.standing}" if mark else "ambassador_back"
        self._log(about, kind, by=by, at=stamp(at), customer_id=customer_id)
        self._touch("customers")


def _mark(row: Any) -> Mark:
    return Mark(Standing(row["state"]), row["by"], moment_of(row["at"]), moment_of(row["until"]))
