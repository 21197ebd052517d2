"""What people set right, what may be learned from it, and which learned layer is in force."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from socialdesk.domain.classification import Head
from socialdesk.domain.learning import Correction, Example, HeadFigures, Revision, Turn, WhyNot
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import Part
from socialdesk.store.reading import titled

IN_FORCE = (
    "SELECT mention_id, head, value, by, at, was, was_unsure, model, max(id) AS id FROM corrections"
    " GROUP BY mention_id, head"
)
"""The newest correction of each head of each mention; the older ones wait for it to be taken back."""

_DECIDED = ("answered", "skipped", "approved")
_REST = ("open", "snoozed", "asked", "stored", *_DECIDED)


class LearningRead(Part):
    """Looking at corrections and learned layers."""

    def of(self, mention_id: MentionId) -> tuple[Correction, ...]:
        """The corrections in force of one mention, in the order of the heads."""
        rows = self._all(f"SELECT * FROM ({IN_FORCE}) WHERE mention_id = ?", mention_id)
        return tuple(sorted(map(_correction, rows), key=lambda each: list(Head).index(each.head)))

    def corrections(
        self,
        brand_id: BrandId | None = None,
        after: tuple[datetime, MentionId] | None = None,
        limit: int = 100,
    ) -> list[Correction]:
        """Corrections in force, newest first, of one brand or all; ``after`` is (at, mention) of the last."""
        at, mention = (1 << 62, 0) if after is None else (stamp(after[0]), int(after[1]))
        rows = self._all(
            f"SELECT c.* FROM ({IN_FORCE}) c JOIN mentions m ON m.id = c.mention_id"
            " WHERE (?1 IS NULL OR m.brand_id = ?1) AND (c.at, c.mention_id) < (?2, ?3)"
            " ORDER BY c.at DESC, c.mention_id DESC, c.head LIMIT ?4",
            brand_id, at, mention, limit,
        )  # fmt: skip
        return [_correction(row) for row in rows]

    def counts(self) -> dict[Head, tuple[int, int]]:
        """For each head how many labels people changed, and how many they confirmed, of posts still there."""
        rows = self._all(
            f"SELECT c.head, sum(c.value != c.was) AS changed, sum(c.value = c.was) AS confirmed"
            f" FROM ({IN_FORCE}) c JOIN mentions m ON m.id = c.mention_id"
            " WHERE m.gone_at IS NULL GROUP BY c.head"
        )
        found = {Head(row["head"]): (int(row["changed"]), int(row["confirmed"])) for row in rows}
        return {head: found.get(head, (0, 0)) for head in Head}

    def examples(self, limit: int) -> list[Example]:
        """Every corrected mention, oldest first, and up to ``limit`` others: those on which people decided
        first, then the newest. Posts that are gone teach nothing."""
        corrected = self._all(
            "SELECT m.id, m.title, m.text, m.sentiment, m.urgency, m.intent, m.needs_reply, m.status,"
            f" m.decided_by, group_concat(c.head) AS heads FROM ({IN_FORCE}) c"
            " JOIN mentions m ON m.id = c.mention_id"
            " WHERE m.gone_at IS NULL AND m.sentiment != '' GROUP BY m.id ORDER BY min(c.id)"
        )
        known = {row["id"] for row in corrected}
        others: list[Any] = []
        for statuses, by_a_person in ((_DECIDED, True), (_REST, False)):
            if len(others) < limit:
                found = self._newest_labelled(statuses, by_a_person, limit + len(known))
                fresh = [row for row in found if row["id"] not in known]
                others += fresh[: limit - len(others)]
                known |= {row["id"] for row in fresh}
        return [_example(row) for row in (*corrected, *others)]

    def revisions(self) -> list[Revision]:
        """Every layer that was ever put to use, oldest first."""
        return [_revision(row) for row in self._all("SELECT * FROM learned ORDER BY number")]

    def turns(self) -> list[Turn]:
        """What was put to use and taken back, oldest first."""
        rows = self._all("SELECT * FROM learned_turns ORDER BY id")
        return [Turn(row["revision"], row["by"], moment_of(row["at"])) for row in rows]

    def in_force(self) -> Revision | None:
        """The layer in use; None while the classifier speaks as it shipped."""
        row = self._one(
            "SELECT l.* FROM learned_turns t LEFT JOIN learned l ON l.number = t.revision"
            " ORDER BY t.id DESC LIMIT 1"
        )
        return None if row is None or row["number"] is None else _revision(row)

    def next_number(self) -> int:
        """The number that the next layer will have."""
        return 1 + int(self._value("SELECT coalesce(max(number), 0) FROM learned"))

    def _newest_labelled(self, statuses: Collection[str], by_a_person: bool, limit: int) -> list[Any]:
        """Newest first over all brands, walking the index of each brand and status."""
        found: list[Any] = []
        brands = [row["id"] for row in self._all("SELECT id FROM brands ORDER BY id")]
        for brand_id in brands:
            for status in statuses:
                found += self._all(
                    "SELECT id, moment, title, text, sentiment, urgency, intent, needs_reply, status,"
                    " decided_by, '' AS heads FROM mentions WHERE brand_id = ? AND kind = 'inbound'"
                    " AND status = ? AND sentiment != '' AND gone_at IS NULL"
                    " AND (decided_by != '' OR NOT ?) ORDER BY moment DESC LIMIT ?",
                    brand_id, status, by_a_person, limit,
                )  # fmt: skip
        return sorted(found, key=lambda row: -row["moment"])[:limit]


class Learning(LearningRead):
    """Keeping learned layers; their weights lie in files beside the database."""

    def add(self, revision: Revision) -> None:
        """Keep a layer and put it to use."""
        self._insert(
            "learned",
            {
                "number": revision.number,
                "by": revision.by,
                "at": stamp(revision.at),
                "fitted_on": to_json({str(head): name for head, name in revision.fitted_on.items()}),
                "figures": to_json([asdict(each) for each in revision.figures]),
            },
        )
        self.use(revision.number, revision.by, revision.at)

    def use(self, number: int | None, by: str, at: datetime) -> None:
        """Put a layer to use, or none."""
        self._run("INSERT INTO learned_turns (revision, by, at) VALUES (?, ?, ?)", number, by, stamp(at))
        kind = "learning_off" if number is None else "learning_used"
        self._log(None, kind, by=by, at=stamp(at), detail="" if number is None else str(number))
        self._touch("model")


def _correction(row: Any) -> Correction:
    return Correction(
        MentionId(row["mention_id"]),
        Head(row["head"]),
        row["value"],
        row["by"],
        moment_of(row["at"]),
        row["was"],
        bool(row["was_unsure"]),
        row["model"],
    )


def _example(row: Any) -> Example:
    labels = {
        Head.SENTIMENT: str(row["sentiment"]),
        Head.URGENCY: str(row["urgency"]),
        Head.INTENT: str(row["intent"]),
        Head.NEEDS_REPLY: "yes" if row["needs_reply"] else "no",
    }
    corrected = frozenset(Head(head) for head in row["heads"].split(",") if head)
    return Example(titled(row), labels, corrected, row["status"] in _DECIDED and row["decided_by"] != "")


def _revision(row: Any) -> Revision:
    fitted_on: Mapping[str, str] = json.loads(row["fitted_on"])
    figures = [
        HeadFigures(
            **{**each, "head": Head(each["head"]), "why": WhyNot(each["why"]) if each["why"] else None}
        )
        for each in json.loads(row["figures"])
    ]
    return Revision(
        int(row["number"]),
        moment_of(row["at"]),
        row["by"],
        {Head(head): name for head, name in fitted_on.items()},
        tuple(figures),
    )
