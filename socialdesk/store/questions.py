"""Mentions that ask or complain, their vectors, and the repeated questions that people were done with."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from socialdesk.domain.classification import Intent
from socialdesk.domain.mention import BrandId, MentionId, MentionStatus
from socialdesk.domain.question import Asked, Outcome, Settled
from socialdesk.store.arriving import first_moment
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import Part, missing
from socialdesk.store.reading import titled

ASKING = frozenset(
    {
        Intent.QUESTION,
        Intent.DELIVERY,
        Intent.PRODUCT_PROBLEM,
        Intent.SERVICE_PROBLEM,
        Intent.REFUND_RETURN,
        Intent.ACCOUNT_TECHNICAL,
    }
)
"""Intents of what an FAQ could answer. Safety and law are for people, never for an FAQ."""

_STATUSES = ", ".join(f"'{each}'" for each in MentionStatus if each is not MentionStatus.GONE)
_ANSWERED = (MentionStatus.ANSWERED, MentionStatus.APPROVED)
_ASKED = (
    "SELECT m.id, m.platform, m.author_id, m.author_handle, m.author_name, m.customer_id, m.title, m.text,"
    " m.lang, m.intent, m.published_at, m.status, m.answered_at, coalesce(r.faq, 0) AS faq"
    " FROM mentions m LEFT JOIN rulings r ON r.mention_id = m.id"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept vector: of which text and model (``digest``), and its bytes."""

    digest: bytes
    vector: bytes


class QuestionsRead(Part):
    """Looking at what was asked."""

    def asked(self, brand_id: BrandId, since: datetime, limit: int) -> list[Asked]:
        """Labelled mentions that ask or complain and want an answer, and what rules put forward for the FAQ,
        newest first. Muted authors and our own posts are left out."""
        intents = ", ".join(f"'{each}'" for each in sorted(ASKING))
        rows = self._all(
            f"{_ASKED} WHERE m.brand_id = ? AND m.kind = 'inbound' AND m.status IN ({_STATUSES})"
            f" AND m.moment >= ? AND m.by_us = 0 AND m.text != '' AND m.intent != ''"
            f" AND (r.faq = 1 OR (m.intent IN ({intents})"
            "  AND (m.needs_reply = 1 OR instr(' ' || m.unsure || ' ', ' needs_reply ') > 0)))"
            " AND NOT EXISTS (SELECT 1 FROM mutes u WHERE u.brand_id = m.brand_id AND u.scope = 'author'"
            "  AND u.platform = m.platform AND u.native_id = m.author_id AND m.author_id != ''"
            "  AND u.lifted_by = '' AND (u.until IS NULL OR u.until > ?))"
            " ORDER BY m.moment DESC LIMIT ?",
            brand_id, first_moment(stamp(since)), stamp(self._session.now()), limit,
        )  # fmt: skip
        return [_asked(row) for row in rows]

    def asked_in(self, ids: Iterable[MentionId]) -> list[Asked]:
        """These mentions in the same shape, as far as they are still there; in the order of their ids."""
        rows = self._all(
            f"{_ASKED} WHERE m.id IN (SELECT value FROM json_each(?)) AND m.gone_at IS NULL ORDER BY m.id",
            to_json([int(each) for each in ids]),
        )
        return [_asked(row) for row in rows]

    def vectors(self, ids: Iterable[MentionId]) -> dict[MentionId, Kept]:
        """The kept vectors of these mentions."""
        rows = self._all(
            "SELECT mention_id, digest, vector FROM question_vectors"
            " WHERE mention_id IN (SELECT value FROM json_each(?))",
            to_json([int(each) for each in ids]),
        )
        return {MentionId(row["mention_id"]): Kept(row["digest"], row["vector"]) for row in rows}

    def settled(self, brand_id: BrandId) -> list[Settled]:
        """What people were done with, newest first."""
        members: dict[int, set[MentionId]] = {}
        for row in self._all(
            "SELECT s.settled_id, s.mention_id FROM settled_question_mentions s"
            " JOIN settled_questions q ON q.id = s.settled_id WHERE q.brand_id = ?",
            brand_id,
        ):
            members.setdefault(row["settled_id"], set()).add(MentionId(row["mention_id"]))
        rows = self._all(
            "SELECT * FROM settled_questions WHERE brand_id = ? ORDER BY at DESC, id DESC", brand_id
        )
        return [
            Settled(
                row["id"],
                Outcome(row["outcome"]),
                row["by"],
                moment_of(row["at"]),
                row["mentions"],
                row["days"],
                frozenset(members.get(row["id"], ())),
            )
            for row in rows
        ]


class Questions(QuestionsRead):
    """Keeping vectors and decisions."""

    def keep_vectors(self, model: str, vectors: Mapping[MentionId, Kept]) -> None:
        """Keep these in place of the ones before; those of mentions that are gone meanwhile are not kept."""
        self._many(
            "INSERT OR REPLACE INTO question_vectors (mention_id, model, digest, vector)"
            " SELECT id, ?, ?, ? FROM mentions WHERE id = ? AND gone_at IS NULL",
            [(model, kept.digest, kept.vector, mention_id) for mention_id, kept in vectors.items()],
        )

    def drop_vectors(self, model: str, before: datetime) -> int:
        """Forget those of other models, and of mentions published before; answers how many."""
        return self._run(
            "DELETE FROM question_vectors WHERE model != ?"
            " OR (SELECT published_at FROM mentions m WHERE m.id = question_vectors.mention_id) < ?",
            model, stamp(before),
        )  # fmt: skip

    def settle(
        self,
        brand_id: BrandId,
        outcome: Outcome,
        ids: Sequence[MentionId],
        mentions: int,
        days: int,
        by: str,
        at: datetime,
    ) -> int:
        """Note that a person is done with a question of that many ``mentions`` in the last ``days``; ``ids``
        are those to know it by."""
        settled_id = self._insert(
            "settled_questions",
            {
                "brand_id": brand_id,
                "outcome": str(outcome),
                "by": by,
                "at": stamp(at),
                "mentions": mentions,
                "days": days,
            },
        )
        self._many(
            "INSERT INTO settled_question_mentions (settled_id, mention_id) SELECT ?, id FROM mentions"
            " WHERE id = ?",  # one may have been taken out with its import
            [(settled_id, int(each)) for each in ids],
        )
        self._log(int(ids[0]), f"question_{outcome}", by=by, at=stamp(at), detail=str(mentions))
        return settled_id

    def unsettle(self, settled_id: int, by: str, at: datetime) -> None:
        """Take that back. Raises `Overtaken` when there is none."""
        first = self._value(
            "SELECT min(mention_id) FROM settled_question_mentions WHERE settled_id = ?", settled_id
        )
        self._run("DELETE FROM settled_question_mentions WHERE settled_id = ?", settled_id)
        brand_id = self._value("SELECT brand_id FROM settled_questions WHERE id = ?", settled_id)
        if brand_id is None:
            raise missing("question put aside", settled_id)
        self._run("DELETE FROM settled_questions WHERE id = ?", settled_id)
        self._log(first, "question_back", by=by, at=stamp(at), brand_id=brand_id)


def _asked(row: Any) -> Asked:
    customer = row["customer_id"]
    return Asked(
        mention_id=MentionId(row["id"]),
        person=str(customer) if customer is not None else f"{row['platform']} {row['author_id']}",
        author_name=row["author_name"],
        author_handle=row["author_handle"],
        platform=row["platform"],
        text=titled(row),
        lang=row["lang"],
        intent=Intent(row["intent"]),
        published_at=moment_of(row["published_at"]),
        answered=row["answered_at"] is not None or row["status"] in _ANSWERED,
        candidate=bool(row["faq"]),
    )
