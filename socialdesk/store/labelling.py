"""What is said about a mention: labels, corrections by people, priority."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from datetime import datetime
from typing import Any

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionId
from socialdesk.domain.priority import Priority
from socialdesk.store.encoding import NEVER, reasons_to_json, scores_to_json, stamp
from socialdesk.store.part import Part, missing
from socialdesk.store.rollups import Rollups

_LABELS = {
    Head.SENTIMENT: frozenset(map(str, Sentiment)),
    Head.URGENCY: frozenset(map(str, Urgency)),
    Head.INTENT: frozenset(map(str, Intent)),
    Head.NEEDS_REPLY: frozenset({"no", "yes"}),
}


class Labelling(Part):
    """Keeping labels, with the hourly counts beside them."""

    def label(self, mention_id: MentionId, classification: Classification) -> None:
        """Keep a classification. What a person corrected stays as the person said; nothing happens to
        a mention that is gone."""
        row = self._counted_row(mention_id)
        if row["gone_at"] is not None:
            return
        labels = {
            "sentiment": str(classification.sentiment),
            "urgency": str(classification.urgency),
            "intent": str(classification.intent),
            "needs_reply": int(classification.needs_reply),
        }
        unsure = {str(head) for head in classification.unsure}
        for correction in self._all("SELECT head, value FROM corrections WHERE mention_id = ?", mention_id):
            labels |= _corrected(correction["head"], correction["value"])
            unsure.discard(correction["head"])
        best = classification.scores.get(Head.SENTIMENT, {}).get(str(labels["sentiment"]), 0.0)
        self._set_labels(
            row,
            {
                **labels,
                "sentiment_score": round(float(best), 4),
                "unsure": " ".join(sorted(unsure)),
                "scores": scores_to_json(classification.scores),
                "model": classification.model,
                "classified_at": stamp(self._session.now()),
            },
        )

    def correct(self, mention_id: MentionId, head: Head, value: str, by: str, at: datetime) -> None:
        """Keep a person's label (``no`` or ``yes`` for needs_reply); it survives reclassification."""
        if value not in _LABELS[head]:
            raise ValueError(f"{value!r} is no label of {head}")
        row = self._counted_row(mention_id)
        self._db.table("corrections").upsert(
            {"mention_id": mention_id, "head": str(head), "value": value, "by": by, "at": stamp(at)},
            pk=("mention_id", "head"),
        )
        self._log(mention_id, "corrected", by=by, at=stamp(at), detail=f"{head}: {value}")
        if row["sentiment"]:  # before the first classification it waits for it
            unsure = set(row["unsure"].split()) - {str(head)}
            self._set_labels(row, {**_corrected(head, value), "unsure": " ".join(sorted(unsure))})
        self._touch_mention(mention_id)

    def prioritise(self, mention_id: MentionId, priority: Priority, answer_by: datetime | None) -> None:
        """Keep a priority, its reasons, when waiting changes it next, and the deadline."""
        changed = self._run(
            "UPDATE mentions SET priority = ?, reasons = ?, due = ?, changes_at = CASE"
            " WHEN status IN ('open', 'snoozed') THEN ? END WHERE id = ? AND gone_at IS NULL",
            priority.score, reasons_to_json(priority.reasons),
            NEVER if answer_by is None else stamp(answer_by), stamp(priority.changes_at), mention_id,
        )  # fmt: skip
        if changed:
            self._touch_mention(mention_id)

    def _counted_row(self, mention_id: MentionId) -> Any:
        row = self._one(
            "SELECT id, brand_id, published_at, counted, platform, lang, sentiment, urgency, intent, unsure,"
            " gone_at FROM mentions WHERE id = ?",
            mention_id,
        )
        if row is None:
            raise missing("mention", mention_id)
        return row

    def _set_labels(self, row: Any, values: dict[str, Any]) -> None:
        settings = ", ".join(f"{column} = ?" for column in values)
        self._run(f"UPDATE mentions SET {settings} WHERE id = ?", *values.values(), row["id"])
        rollups = Rollups()
        rollups.count(row, -1)
        rollups.count({**dict(row), **values}, 1)
        if rollups.write(self._conn):
            self._touch("trends")
        self._touch_mention(row["id"])


def _corrected(head: str, value: str) -> dict[str, Any]:
    return {"needs_reply": int(value == "yes")} if head == Head.NEEDS_REPLY else {str(head): value}
