"""Taking out what an import brought in, as if it had never come: rows, figures, words and people.

Not for what its author deleted (that is `erasure`, which keeps the counts of the past), and never for what
a person has done anything about.
"""

# ruff: noqa: S608 - what is put together here are our own names
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from socialdesk.domain.mention import MentionId
from socialdesk.store.customer_figures import count as count_figures
from socialdesk.store.encoding import to_json
from socialdesk.store.erasure import Erasing
from socialdesk.store.likenesses import bands_of
from socialdesk.store.rollups import Rollups
from socialdesk.store.vocabulary import unlearn

HIGHEST = "mention_ids"
"""The entry of ``upkeep`` that holds the highest number of a mention that was taken out: numbers are not
given out twice, because the log and clusters name mentions by them."""

_HANGS_ON = (
    "mention_watches", "suggestions", "model_answers", "rulings", "alerts", "presences", "follow_ups",
    "question_vectors", "events",
)  # fmt: skip
"""What SocialDesk itself keeps about a mention that nobody has done anything about."""

_ACTED = (
    "m.status NOT IN ('open', 'stored') OR m.answered_at IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM events e WHERE e.mention_id = m.id AND e.by != '')"
    " OR EXISTS (SELECT 1 FROM follow_ups f WHERE f.mention_id = m.id AND f.made_by != '')"
    + "".join(
        f" OR EXISTS (SELECT 1 FROM {table} t WHERE t.mention_id = m.id)"
        for table in (
            "replies", "sign_offs", "begun_replies", "corrections", "offers", "settled_question_mentions",
        )
    )
)  # fmt: skip
"""A person did something about the mention ``m``, or somebody answered it."""

_NEEDED = (
    "m.checked_at > m.fetched_at"
    " OR m.kind = 'own' AND m.in_reply_to IS NOT NULL AND EXISTS (SELECT 1 FROM mentions a"
    "  WHERE a.brand_id = m.brand_id AND a.platform = m.platform AND a.native_id = m.in_reply_to"
    "  AND a.answered_at IS NOT NULL)"
)
"""The mention ``m`` was heard again since, from anywhere, or is our answer to another."""

_PEOPLE = (
    ("customer_merges", "into_id"), ("customer_merges", "other_id"), ("customer_strangers", "one_id"),
    ("customer_strangers", "other_id"), ("ambassadors", "customer_id"), ("events", "customer_id"),
    ("mentions", "customer_id"), ("customers", "merged_into"),
)  # fmt: skip
"""What keeps a customer: somebody did something about them, or wrote."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """``gone`` were taken out; ``acted`` stay because a person did something about them, ``needed`` because
    they were heard again since or are our answer to something."""

    gone: int = 0
    acted: int = 0
    needed: int = 0


class TakingOut(Erasing):
    """Taking mentions out."""

    def take_out(self, ids: Sequence[MentionId], *, last: bool = True) -> TakenOut:
        """Take these out where nobody did anything about them; those that are not there are passed over.
        Their words leave the free pages of the index with the ``last`` of them."""
        rows = self._all(
            f"SELECT m.*, ({_ACTED}) AS acted, ({_NEEDED}) AS needed FROM mentions m"
            " WHERE m.id IN (SELECT value FROM json_each(?))",
            to_json([int(each) for each in ids]),
        )
        going = [row for row in rows if not row["acted"] and not row["needed"]]
        if going:
            self._take(going)
        if last:
            self._clear_index()
        acted = sum(1 for row in rows if row["acted"])
        return TakenOut(len(going), acted, len(rows) - len(going) - acted)

    def _take(self, rows: Sequence[Any]) -> None:
        chosen = to_json([row["id"] for row in rows])
        which = "IN (SELECT value FROM json_each(?))"
        rollups = Rollups()
        for row in rows:
            rollups.count(row, -1)
        for heard in self._all(f"SELECT * FROM mention_watches WHERE mention_id {which}", chosen):
            rollups.voice([heard["watch_id"]], heard["published_at"], -1)
        rollups.write(self._conn)
        self._forget_words(rows)
        for table in _HANGS_ON:
            self._run(f"DELETE FROM {table} WHERE mention_id {which}", chosen)
        self._run(f"DELETE FROM mentions WHERE id {which}", chosen)
        self._leave_clusters(rows)
        for row in rows:
            if row["repost_of"] is not None and row["kind"] == "context":
                self._run(
                    "UPDATE mentions SET reposts = max(0, reposts - 1) WHERE brand_id = ? AND platform = ?"
                    " AND native_id = ?",
                    row["brand_id"], row["platform"], row["repost_of"],
                )  # fmt: skip
            self._touch_mention(row["id"])
        for customer in {row["customer_id"] for row in rows} - {None}:
            self._leave_customer(customer)
        highest = max(row["id"] for row in rows)
        known = int(self._value("SELECT value FROM upkeep WHERE name = ?", HIGHEST) or 0)
        self._db.table("upkeep").upsert({"name": HIGHEST, "value": str(max(highest, known))}, pk="name")
        self._touch("trends", "customers")

    def _forget_words(self, rows: Sequence[Any]) -> None:
        moments = to_json([row["moment"] for row in rows])
        gone = "WHERE moment IN (SELECT value FROM json_each(?))"
        words: set[str] = set()
        for row in self._all(f"SELECT words FROM texts {gone}", moments):
            words.update(row["words"].split(" "))
        self._run(f"DELETE FROM texts {gone}", moments)
        unlearn(self._conn, " ".join(sorted(words)))

    def _leave_clusters(self, rows: Sequence[Any]) -> None:
        """What is like them counts fewer; a cluster goes with its last member and their hash."""
        for cluster, many in Counter(row["cluster_id"] for row in rows).items():
            if cluster is not None:
                self._run("UPDATE clusters SET size = size - ? WHERE id = ?", many, cluster)
        for row in rows:
            if row["cluster_id"] is None:
                continue
            for likeness in self._all(
                "SELECT l.id FROM likenesses l JOIN clusters c ON c.id = l.cluster_id WHERE l.brand_id = ?"
                " AND l.likeness = ? AND l.cluster_id = ? AND c.size <= 0",
                row["brand_id"], row["likeness"], row["cluster_id"],
            ):  # fmt: skip
                for band in bands_of(row["likeness"]):
                    self._run(
                        "DELETE FROM bands WHERE brand_id = ? AND band = ? AND likeness_id = ?",
                        row["brand_id"], band, likeness["id"],
                    )  # fmt: skip
                self._run("DELETE FROM likenesses WHERE id = ?", likeness["id"])
        self._run(
            "DELETE FROM clusters WHERE size <= 0 AND id IN (SELECT value FROM json_each(?))",
            to_json(sorted({row["cluster_id"] for row in rows} - {None})),
        )

    def _leave_customer(self, customer: int) -> None:
        """Forget somebody who never wrote otherwise and about whom nobody did anything; else count anew."""
        kept = self._value("SELECT tags != '[]' OR notes != '' FROM customers WHERE id = ?", customer)
        if kept or any(
            self._value(f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", customer)
            for table, column in _PEOPLE
        ):
            count_figures(self, customer)
            return
        self._run("DELETE FROM identities WHERE customer_id = ?", customer)
        self._run("DELETE FROM customers WHERE id = ?", customer)
