"""Customers: the same person on every channel."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta
from statistics import mean, median
from typing import Any

from socialdesk.domain.customer import Customer
from socialdesk.domain.mention import Author, BrandId, CustomerId, MentionId
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import Part, missing

WEEKS = 12
"""Weeks of sentiment that a customer's history shows."""

_MOOD = {"negative": -1, "neutral": 0, "positive": 1}


class CustomersRead(Part):
    """Looking customers up."""

    def get(self, customer_id: CustomerId) -> Customer:
        """Raises `Overtaken` when there is none."""
        row = self._one("SELECT * FROM customers WHERE id = ?", customer_id)
        if row is None:
            raise missing("customer", customer_id)
        identities = self._all("SELECT * FROM identities WHERE customer_id = ? ORDER BY id", customer_id)
        figures = self._one(
            "SELECT min(published_at) AS first, count(*) AS many, count(answered_at) AS answered"
            " FROM mentions WHERE customer_id = ? AND kind = 'inbound'",
            customer_id,
        )
        minutes = [
            each["answer_minutes"]
            for each in self._all(
                "SELECT answer_minutes FROM mentions WHERE customer_id = ? AND answer_minutes IS NOT NULL",
                customer_id,
            )
        ]
        return Customer(
            CustomerId(row["id"]),
            row["name"],
            tuple((each["platform"], _author(each)) for each in identities),
            tuple(json.loads(row["tags"])),
            row["notes"],
            moment_of(figures["first"]),
            figures["many"],
            figures["answered"],
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

    def _moods(self, customer_id: CustomerId) -> tuple[float | None, ...]:
        """Mean sentiment of the last weeks (Monday to Sunday, UTC), oldest first."""
        today = self._session.now().date()
        monday = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
        weeks: list[list[int]] = [[] for _ in range(WEEKS)]
        rows = self._all(
            "SELECT published_at, sentiment FROM mentions WHERE customer_id = ? AND published_at >= ?"
            " AND sentiment != '' AND kind = 'inbound'",
            customer_id, stamp(self._session.now() - timedelta(weeks=WEEKS + 1)),
        )  # fmt: skip
        for row in rows:
            week = (moment_of(row["published_at"]).date() - monday).days // 7
            if 0 <= week < WEEKS:
                weeks[week].append(_MOOD[row["sentiment"]])
        return tuple(mean(each) if each else None for each in weeks)


class Customers(CustomersRead):
    """What the team knows about customers."""

    def note(self, customer_id: CustomerId, text: str) -> None:
        """Replace the notes."""
        self._set(customer_id, notes=text)

    def tag(self, customer_id: CustomerId, tags: Iterable[str]) -> None:
        """Replace the tags; the priority of what they wrote is due again."""
        self._set(customer_id, tags=to_json(list(dict.fromkeys(tags))))
        self._run(
            "UPDATE mentions SET changes_at = ? WHERE customer_id = ? AND status IN ('open', 'snoozed', 'asked')",
            stamp(self._session.now()), customer_id,
        )  # fmt: skip

    def merge(self, into: CustomerId, other: CustomerId) -> None:
        """One person after all: identities, mentions, tags and notes of ``other`` go to ``into``."""
        if into == other:
            return
        kept, given = self.get(into), self.get(other)
        self._run("UPDATE identities SET customer_id = ? WHERE customer_id = ?", into, other)
        self._run("UPDATE mentions SET customer_id = ? WHERE customer_id = ?", into, other)
        notes = "\n".join(each for each in (kept.notes, given.notes) if each)
        tags = list(dict.fromkeys(kept.tags + given.tags))
        self._set(into, name=kept.name or given.name, tags=to_json(tags), notes=notes)
        self._run("DELETE FROM customers WHERE id = ?", other)

    def _set(self, customer_id: CustomerId, **values: Any) -> None:
        self.get(customer_id)
        self._db.table("customers").update(customer_id, values)
        self._touch("customers")


def _author(row: Any) -> Author:
    return Author(row["native_id"], row["handle"], row["name"], row["followers"], row["url"])
