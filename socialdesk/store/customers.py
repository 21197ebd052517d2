"""Customers: the same person on every channel; found, merged by hand and split again."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from socialdesk.domain.customer import (
    Customer,
    CustomerOrder,
    CustomerRow,
    Likely,
    Likeness,
    Merge,
    MergeId,
)
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.mention import Author, BrandId, CustomerId, MentionId
from socialdesk.errors import Overtaken
from socialdesk.store.customer_figures import count, run_together, spell
from socialdesk.store.customer_history import CustomerHistory
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import missing

WEEKS = 12
"""Weeks of sentiment that a customer's history shows."""

FEW = 2000
"""So many customers are sorted faster than a page of them is found by walking the order."""

LONG_NAME = 6
"""Letters from which a display name of one word says something; "Anna" is many people."""

_ORDERS = {
    CustomerOrder.LATEST: ("last_at", "DESC"),
    CustomerOrder.MOST: ("mentions", "DESC"),
    CustomerOrder.UNHAPPY: ("mood", "ASC"),
    CustomerOrder.HAPPY: ("mood", "DESC"),
    CustomerOrder.FOLLOWED: ("followers", "DESC"),
}

MANY = 500
"""Mentions of one person in one week from which a mean says enough."""

_ROW = (
    "SELECT f.*, f.{place} AS place, c.name, c.tags, (SELECT json_group_array(json_array(platform, handle))"
    " FROM identities i WHERE i.customer_id = f.customer_id) AS known_as"
    " FROM {source} JOIN customers c ON c.id = f.customer_id"
)


class CustomersRead(CustomerHistory):
    """Looking customers up."""

    def get(self, customer_id: CustomerId) -> Customer:
        """Raises `Overtaken` when there is none, or when they were merged into another."""
        row = self._one("SELECT * FROM customers WHERE id = ?", customer_id)
        if row is None:
            raise missing("customer", customer_id)
        if row["merged_into"] is not None:
            raise Overtaken("This customer was merged into another one. Reload and look again.")
        identities = self._all("SELECT * FROM identities WHERE customer_id = ? ORDER BY id", customer_id)
        first = self._value(
            "SELECT published_at FROM mentions WHERE customer_id = ? AND kind = 'inbound'"
            " ORDER BY published_at LIMIT 1",
            customer_id,
        )
        many = self._value("SELECT mentions FROM customer_figures WHERE customer_id = ?", customer_id) or 0
        minutes = [
            each[0]
            for each in self._conn.execute(
                "SELECT answer_minutes FROM mentions INDEXED BY mentions_customer_answered"
                " WHERE customer_id = ? AND answered_at IS NOT NULL",
                (customer_id,),
            )
        ]
        return Customer(
            CustomerId(row["id"]),
            row["name"],
            tuple((each["platform"], _author(each)) for each in identities),
            tuple(json.loads(row["tags"])),
            row["notes"],
            moment_of(first),
            int(many),
            len(minutes),
            median(minutes) if minutes else None,
            self._moods(customer_id),
        )

    def by_handle(self, brand_id: BrandId, platform: str, handle: str) -> Customer | None:
        """Who goes by a handle on a platform; None when nobody was heard under it."""
        customer_id = self._value(
            "SELECT customer_id FROM identities WHERE brand_id = ? AND platform = ? AND handle = ?",
            brand_id, platform, handle,
        )  # fmt: skip
        return None if customer_id is None else self.get(CustomerId(customer_id))

    def for_mention(self, mention_id: MentionId) -> Customer | None:
        """The customer who wrote a mention; None where the platform names nobody."""
        customer_id = self._value("SELECT customer_id FROM mentions WHERE id = ?", mention_id)
        return None if customer_id is None else self.get(CustomerId(customer_id))

    def met(self, mention_id: MentionId, enough: int) -> tuple[datetime, int] | None:
        """Since when the customer of a mention has been writing, and how many mentions, counted up to
        ``enough``; None where we answered none of their last thousand, or nobody is named.

        What `for_mention` says of somebody who wrote very many takes too long for a draft.
        """
        row = self._one(
            "SELECT (SELECT published_at FROM mentions WHERE customer_id = m.customer_id"
            "   AND kind = 'inbound' ORDER BY published_at LIMIT 1) AS first,"
            "  (SELECT count(*) FROM (SELECT 1 FROM mentions WHERE customer_id = m.customer_id"
            "   AND kind = 'inbound' LIMIT ?2)) AS many"
            " FROM mentions m WHERE m.id = ?1 AND m.customer_id IS NOT NULL AND EXISTS"
            " (SELECT 1 FROM (SELECT answered_at FROM mentions WHERE customer_id = m.customer_id"
            "   AND kind = 'inbound' ORDER BY published_at DESC LIMIT 1000) WHERE answered_at IS NOT NULL)",
            mention_id, enough,
        )  # fmt: skip
        return None if row is None else (moment_of(row["first"]), int(row["many"]))

    def page(
        self,
        brand_id: BrandId,
        order: CustomerOrder,
        search: str = "",
        after: tuple[int, int] | None = None,
        limit: int = 100,
    ) -> list[CustomerRow]:
        """Customers after the key of the last one shown; fewer than ``limit`` means that none follow.

        Each word of ``search`` begins a word of their names or handles, whatever keyboard typed it. Who
        deleted all they ever wrote has no name any more and is left out.
        """
        column, direction = _ORDERS[order]
        wanted = tokens(fold(search))
        parameters: list[Any] = []
        source = "customer_figures f"
        where = "f.brand_id = ? AND c.name != ''"
        if wanted:
            ranges = {word: (word, word + "\U0010ffff") for word in wanted}
            hits = {word: self._named(brand_id, *ranges[word]) for word in ranges}
            rarest = min(hits, key=lambda word: hits[word])
            if hits[rarest] < FEW:
                # CROSS JOIN begins with those found; to walk the order until they come would take longer.
                source = (
                    "(SELECT DISTINCT customer_id FROM customer_names WHERE brand_id = ? AND word >= ?"
                    " AND word < ?) n CROSS JOIN customer_figures f ON f.customer_id = n.customer_id"
                )
                parameters += [brand_id, *ranges.pop(rarest)]
            where += (
                " AND EXISTS (SELECT 1 FROM customer_names o WHERE o.customer_id = f.customer_id"
                " AND o.word >= ? AND o.word < ?)"
            ) * len(ranges)
            parameters += [brand_id, *(bound for each in ranges.values() for bound in each)]
        elif search.strip():
            return []  # nothing but signs
        else:
            parameters.append(brand_id)
        if after is not None:
            compared = "<" if direction == "DESC" else ">"
            where += f" AND (f.{column}, f.customer_id) {compared} (?, ?)"
            parameters += after
        rows = self._all(
            f"{_ROW.format(place=column, source=source)} WHERE {where}"
            f" ORDER BY f.{column} {direction}, f.customer_id {direction} LIMIT ?",
            *parameters, limit,
        )  # fmt: skip
        return [_line(row) for row in rows]

    def _named(self, brand_id: BrandId, first: str, beyond: str) -> int:
        """How many names there are in a range of words, counted up to `FEW`."""
        found = self._value(
            "SELECT count(*) FROM (SELECT 1 FROM customer_names"
            " WHERE brand_id = ? AND word >= ? AND word < ? LIMIT ?)",
            brand_id, first, beyond, FEW,
        )  # fmt: skip
        return int(found)

    def rows(
        self, ids: Iterable[CustomerId], order: CustomerOrder = CustomerOrder.LATEST
    ) -> list[CustomerRow]:
        """The rows of these customers, in the order of ``ids``; who wrote nothing has none."""
        wanted = list(dict.fromkeys(ids))
        rows = self._all(
            f"{_ROW.format(place=_ORDERS[order][0], source='customer_figures f')}"
            " WHERE f.customer_id IN (SELECT value FROM json_each(?))",
            to_json(wanted),
        )
        found = {row["customer_id"]: _line(row) for row in rows}
        return [found[each] for each in wanted if each in found]

    def likely(self, customer_id: CustomerId) -> list[Likely]:
        """Who may be the same person: the same handle or full name, on a platform that this one lacks.

        Pairs that somebody told apart are left out.
        """
        known = self._all("SELECT * FROM identities WHERE customer_id = ?", customer_id)
        if not known:
            return []
        brand_id, here = known[0]["brand_id"], {row["platform"] for row in known}
        handles = {run_together(row["handle"]) for row in known} - {""}
        names = {run_together(row["name"]) for row in known if _tells(row["name"])}
        others = self._all(
            "SELECT DISTINCT i.* FROM customer_names n JOIN identities i ON i.customer_id = n.customer_id"
            " WHERE n.brand_id = ?1 AND n.word IN (SELECT value FROM json_each(?2)) AND i.customer_id != ?3"
            " AND NOT EXISTS (SELECT 1 FROM customer_strangers s"
            "  WHERE s.one_id = min(?3, i.customer_id) AND s.other_id = max(?3, i.customer_id))"
            " ORDER BY i.id LIMIT 200",
            brand_id, to_json(sorted(handles | names)), customer_id,
        )  # fmt: skip
        found: dict[int, tuple[Likeness, str]] = {}
        for row in others:
            if row["platform"] in here:
                continue
            if run_together(row["handle"]) in handles:
                found[row["customer_id"]] = (Likeness.HANDLE, row["handle"])
            elif _tells(row["name"]) and run_together(row["name"]) in names:
                found.setdefault(row["customer_id"], (Likeness.NAME, row["name"]))
        ordered = sorted(found, key=lambda each: (found[each][0] is not Likeness.HANDLE, each))
        return [Likely(row, *found[row.id]) for row in self.rows(map(CustomerId, ordered))]

    def merges(self, customer_id: CustomerId) -> list[Merge]:
        """Who was merged into a customer and can be split off again, newest first."""
        rows = self._all(
            "SELECT g.*, c.name FROM customer_merges g JOIN customers c ON c.id = g.other_id"
            " WHERE g.into_id = ? AND g.undone_at IS NULL ORDER BY g.id DESC",
            customer_id,
        )
        return [self._merge(row) for row in rows]

    def _merge(self, row: Any) -> Merge:
        identities = self._all(
            "SELECT * FROM identities WHERE id IN (SELECT value FROM json_each(?)) AND customer_id = ?"
            " ORDER BY id",
            row["identities"], row["into_id"],
        )  # fmt: skip
        return Merge(
            MergeId(row["id"]),
            CustomerId(row["into_id"]),
            CustomerId(row["other_id"]),
            row["name"],
            tuple((each["platform"], _author(each)) for each in identities),
            row["by"],
            moment_of(row["at"]),
        )

    def _moods(self, customer_id: CustomerId) -> tuple[float | None, ...]:
        """Mean sentiment of the last weeks (Monday to Sunday, UTC), oldest first; of a week in which they
        wrote more than `MANY`, of the newest."""
        now = self._session.now()
        monday = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=now.weekday())
        # A walk along the index for each week: to group by week would sort all that they wrote.
        rows = self._conn.execute(
            "WITH RECURSIVE weeks (begins, ends) AS (SELECT ?2, ?2 + ?3 UNION ALL"
            " SELECT ends, ends + ?3 FROM weeks WHERE ends < ?4)"
            " SELECT (SELECT avg((sentiment = 'positive') - (sentiment = 'negative')) FROM"
            "  (SELECT sentiment FROM mentions WHERE customer_id = ?1 AND published_at >= begins"
            "   AND published_at < ends AND sentiment != '' AND kind = 'inbound'"
            "   ORDER BY published_at DESC LIMIT ?5)) FROM weeks ORDER BY begins",
            (
                customer_id,
                stamp(monday - timedelta(weeks=WEEKS - 1)),
                timedelta(weeks=1) // timedelta(microseconds=1),
                stamp(monday + timedelta(weeks=1)),
                MANY,
            ),
        )
        return tuple(row[0] for row in rows)


class Customers(CustomersRead):
    """What the team knows about customers, and who is who."""

    def note(self, customer_id: CustomerId, text: str) -> None:
        """Replace the notes."""
        self._set(customer_id, notes=text)

    def tag(self, customer_id: CustomerId, tags: Iterable[str]) -> None:
        """Replace the tags; the priority of what they wrote is due again."""
        self._set(customer_id, tags=to_json(list(dict.fromkeys(tags))))
        self._prioritise_again(customer_id)

    def merge(
        self, into: CustomerId, other: CustomerId, *, by: str = "", at: datetime | None = None
    ) -> MergeId:
        """One person after all: identities and mentions of ``other`` go to ``into``, tags and notes are
        joined. ``other`` rests, with what was known of them, until `split_again`."""
        if into == other:
            raise ValueError("a customer is merged with another one")
        kept, given = self.get(into), self.get(other)
        brand_id, strange = self._one(
            "SELECT brand_id, (SELECT brand_id FROM customers WHERE id = ?) FROM customers WHERE id = ?",
            other, into,
        )  # fmt: skip
        if brand_id != strange:
            raise ValueError("customers of two brands are strangers")
        identities = self._ids("SELECT id FROM identities WHERE customer_id = ? ORDER BY id", other)
        mentions = self._ids("SELECT id FROM mentions WHERE customer_id = ? ORDER BY id", other)
        notes = "\n".join(each for each in (kept.notes, given.notes) if each)
        tags = list(dict.fromkeys(kept.tags + given.tags))
        merge_id = self._insert(
            "customer_merges",
            {
                "brand_id": brand_id, "into_id": into, "other_id": other, "identities": to_json(identities),
                "mentions": to_json(mentions), "named": int(bool(kept.name)),
                "before": to_json({"tags": kept.tags, "notes": kept.notes}),
                "after": to_json({"tags": tags, "notes": notes}),
                "by": by, "at": stamp(at or self._session.now()),
            },
        )  # fmt: skip
        self._run("UPDATE identities SET customer_id = ? WHERE customer_id = ?", into, other)
        self._run("UPDATE mentions SET customer_id = ? WHERE customer_id = ?", into, other)
        self._run("UPDATE customers SET merged_into = ? WHERE id = ?", into, other)
        self._set(into, name=kept.name or given.name, tags=to_json(tags), notes=notes)
        self._moved(into, other)
        return MergeId(merge_id)

    def split_again(self, merge_id: MergeId, *, by: str, at: datetime) -> Merge:
        """Take a merge back: the other customer is who they were, with what they wrote since.

        Tags and notes of the one who stays are as before the merge, unless somebody changed them since.
        Raises `Overtaken` when it was taken back already.
        """
        row = self._one(
            "SELECT g.*, c.name, c.merged_into FROM customer_merges g JOIN customers c ON c.id = g.other_id"
            " WHERE g.id = ? AND g.undone_at IS NULL",
            merge_id,
        )
        if row is None or row["merged_into"] != row["into_id"]:
            raise Overtaken("These two are split already. Reload and look again.")
        into, other = CustomerId(row["into_id"]), CustomerId(row["other_id"])
        kept, merge = self.get(into), self._merge(row)
        self._run("UPDATE customers SET merged_into = NULL WHERE id = ?", other)
        self._move(other, into, json.loads(row["identities"]), row["mentions"])
        after, before = json.loads(row["after"]), json.loads(row["before"])
        values: dict[str, Any] = {}
        if list(kept.tags) == after["tags"]:
            values["tags"] = to_json(before["tags"])
        if kept.notes == after["notes"]:
            values["notes"] = before["notes"]
        if not row["named"]:
            values["name"] = self._name_of(into)
        self._set(into, **values)
        if not row["name"]:  # erased meanwhile; another identity may still have one
            self._set(other, name=self._name_of(other))
        self._run(
            "UPDATE customer_merges SET undone_by = ?, undone_at = ? WHERE id = ?", by, stamp(at), merge_id
        )
        self._moved(into, other)
        return merge

    def split_out(self, customer_id: CustomerId, platform: str, native_id: str) -> CustomerId:
        """Make one identity a customer of its own, with what was written under it.

        Raises `Overtaken` when it is not (any more) one of several.
        """
        customer = self.get(customer_id)
        row = self._one(
            "SELECT * FROM identities WHERE customer_id = ? AND platform = ? AND native_id = ?",
            customer_id, platform, native_id,
        )  # fmt: skip
        if row is None or len(customer.identities) < 2:
            raise Overtaken("This customer has no other identity to split off. Reload and look again.")
        made = CustomerId(
            self._insert(
                "customers",
                {
                    "brand_id": row["brand_id"],
                    "name": row["name"] or row["handle"],
                    "tags": "[]",
                    "notes": "",
                },
            )
        )
        self._move(made, customer_id, [row["id"]], "[]")
        self._touch("customers")
        self._moved(customer_id, made)
        return made

    def join_again(self, into: CustomerId, other: CustomerId, *, by: str, at: datetime) -> None:
        """Take `split_out` back; nothing is left of it to be split."""
        merge_id = self.merge(into, other, by=by, at=at)
        self._run(
            "UPDATE customer_merges SET undone_by = ?, undone_at = ? WHERE id = ?", by, stamp(at), merge_id
        )

    def tell_apart(self, one: CustomerId, other: CustomerId, *, by: str, at: datetime) -> None:
        """Two customers are not one person: they are not suggested to each other again."""
        self._run(
            "INSERT OR IGNORE INTO customer_strangers VALUES (?, ?, ?, ?)",
            min(one, other), max(one, other), by, stamp(at),
        )  # fmt: skip
        self._touch("customers")

    def untell(self, one: CustomerId, other: CustomerId) -> None:
        """They may be suggested to each other again."""
        self._run(
            "DELETE FROM customer_strangers WHERE one_id = ? AND other_id = ?",
            min(one, other), max(one, other),
        )  # fmt: skip
        self._touch("customers")

    def _move(self, to: CustomerId, origin: CustomerId, identities: Sequence[int], mentions: str) -> None:
        """Hand identities over with all that was written under them, and these mentions (a JSON list):
        a post that was deleted no longer says who wrote it."""
        self._run(
            "UPDATE identities SET customer_id = ? WHERE customer_id = ? AND id IN"
            " (SELECT value FROM json_each(?))",
            to, origin, to_json(list(identities)),
        )  # fmt: skip
        self._run(
            "UPDATE mentions SET customer_id = ?1 WHERE customer_id = ?2 AND"
            " ((platform, author_id) IN (SELECT platform, native_id FROM identities WHERE customer_id = ?1)"
            " OR (author_id = '' AND id IN (SELECT value FROM json_each(?3))))",
            to, origin, mentions,
        )  # fmt: skip

    def _moved(self, *customers: CustomerId) -> None:
        for each in customers:
            count(self, each)
            spell(self, each)
            self._prioritise_again(each)

    def _prioritise_again(self, customer_id: CustomerId) -> None:
        self._run(
            "UPDATE mentions SET changes_at = ? WHERE customer_id = ? AND status IN ('open', 'snoozed')",
            stamp(self._session.now()), customer_id,
        )  # fmt: skip

    def _name_of(self, customer_id: CustomerId) -> str:
        return str(
            self._value(
                "SELECT CASE WHEN name != '' THEN name ELSE handle END FROM identities"
                " WHERE customer_id = ? AND handle || name != '' ORDER BY id LIMIT 1",
                customer_id,
            )
            or ""
        )

    def _ids(self, sql: str, *parameters: Any) -> list[int]:
        return [row[0] for row in self._conn.execute(sql, parameters)]

    def _set(self, customer_id: CustomerId, **values: Any) -> None:
        self.get(customer_id)
        if values:
            self._db.table("customers").update(customer_id, values)
        self._touch("customers")


def _author(row: Any) -> Author:
    return Author(row["native_id"], row["handle"], row["name"], row["followers"], row["url"])


def _tells(name: str) -> bool:
    """Whether a display name says who somebody is: two words, or a long one."""
    words = tokens(fold(name))
    return len(words) > 1 or sum(map(len, words)) >= LONG_NAME


def _line(row: Any) -> CustomerRow:
    return CustomerRow(
        CustomerId(row["customer_id"]),
        row["name"],
        tuple((platform, handle) for platform, handle in json.loads(row["known_as"])),
        moment_of(row["last_at"]),
        row["mentions"],
        row["mood"],
        row["followers"] if row["followers"] >= 0 else None,
        tuple(json.loads(row["tags"])),
        (row["place"], row["customer_id"]),
    )
