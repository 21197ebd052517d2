"""What is said about a mention: labels, corrections by people, priority."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from datetime import datetime
from typing import Any

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionId
from socialdesk.domain.priority import Priority
from socialdesk.errors import Overtaken
from socialdesk.store.encoding import NEVER, reasons_to_json, scores_from_json, scores_to_json, stamp
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
        for correction in self._corrections(mention_id):
            head = correction["head"]
            if not correction["model"]:  # the person was first
                was = _named(head, labels[head])
                self._run(
                    "UPDATE corrections SET was = ?, was_unsure = ?, model = ?"
                    " WHERE mention_id = ? AND head = ? AND model = ''",
                    was, head in unsure, classification.model, mention_id, head,
                )  # fmt: skip
            labels |= _corrected(head, correction["value"])
            unsure.discard(head)
        best = classification.scores.get(Head.SENTIMENT, {}).get(str(labels["sentiment"]), 0.0)
        if any(each["head"] == Head.SENTIMENT for each in self._corrections(mention_id)):
            best = 1.0  # a person is sure
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

    def correct(
        self,
        mention_id: MentionId,
        head: Head,
        value: str,
        by: str,
        at: datetime,
        *,
        logged: tuple[str, datetime] | None = None,
    ) -> None:
        """Keep a person's label (``no`` or ``yes`` for needs_reply); it survives reclassification.

        An earlier correction stays beneath it until this one is taken back. ``logged``: who puts one back
        that was taken back, and when.
        """
        if value not in _LABELS[head]:
            raise ValueError(f"{value!r} is no label of {head}")
        row = self._counted_row(mention_id)
        known = [each for each in self._corrections(mention_id) if each["head"] == head]
        if known:
            was, was_unsure, model = (known[0][name] for name in ("was", "was_unsure", "model"))
        else:
            was, was_unsure = "", False
            model = row["model"] if row["sentiment"] else ""
            if model:
                was, was_unsure = _named(head, row[head]), head in row["unsure"].split()
        self._run(
            "INSERT INTO corrections (mention_id, head, value, was, was_unsure, model, by, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            mention_id, head, value, was, was_unsure, model, by, stamp(at),
        )  # fmt: skip
        who, when = logged or (by, at)
        self._log(mention_id, "corrected", by=who, at=stamp(when), detail=f"{head}: {value}")
        self._person_says(row, head, value)

    def uncorrect(self, mention_id: MentionId, head: Head, by: str, at: datetime) -> bool:
        """Take the newest correction of a head back; answers whether the mention must be labelled anew.

        An earlier correction comes into force again, else the model's label. That one is known while the
        mention was not labelled again since. Raises `Overtaken` when nobody corrected this.
        """
        row = self._counted_row(mention_id)
        known = [each for each in self._corrections(mention_id) if each["head"] == head]
        if not known:
            raise Overtaken("Nobody corrected this label (any more). Reload and look again.")
        newest = known[0]
        self._run("DELETE FROM corrections WHERE id = ?", newest["id"])
        self._log(mention_id, "uncorrected", by=by, at=stamp(at), detail=f"{head}: {newest['value']}")
        earlier = [each for each in self._corrections(mention_id) if each["head"] == head]
        if earlier:
            self._person_says(row, head, earlier[0]["value"])
            return False
        if newest["model"] and newest["model"] == row["model"] and row["sentiment"]:
            unsure = set(row["unsure"].split()) - {str(head)} | (
                {str(head)} if newest["was_unsure"] else set()
            )
            values = {**_corrected(head, newest["was"]), "unsure": " ".join(sorted(unsure))}
            if head is Head.SENTIMENT:
                scores = scores_from_json(row["scores"] or "{}").get(Head.SENTIMENT, {})
                values["sentiment_score"] = round(float(scores.get(newest["was"], 0.0)), 4)
            self._set_labels(row, values)
            return False
        self._run("UPDATE mentions SET classified_at = NULL WHERE id = ? AND gone_at IS NULL", mention_id)
        self._touch_mention(mention_id)
        return True

    def look_again(self) -> int:
        """Have what waits for a person labelled anew, by another revision; until then the labels stay."""
        return self._run(
            "UPDATE mentions SET classified_at = NULL WHERE kind = 'inbound' AND gone_at IS NULL"
            " AND status IN ('open', 'asked', 'snoozed') AND classified_at IS NOT NULL"
        )

    def _person_says(self, row: Any, head: Head, value: str) -> None:
        if row["sentiment"]:  # before the first classification it waits for it
            unsure = set(row["unsure"].split()) - {str(head)}
            values = {**_corrected(head, value), "unsure": " ".join(sorted(unsure))}
            if head is Head.SENTIMENT:
                values["sentiment_score"] = 1.0  # a person is sure
            self._set_labels(row, values)
        self._touch_mention(row["id"])

    def _corrections(self, mention_id: MentionId) -> list[Any]:
        """The correction in force of each head."""
        return self._all("SELECT *, max(id) FROM corrections WHERE mention_id = ? GROUP BY head", mention_id)

    def prioritise(self, mention_id: MentionId, priority: Priority, answer_by: datetime | None) -> None:
        """Keep a priority, its reasons, when waiting changes it next, and the deadline."""
        changed = self._run(
            "UPDATE mentions SET priority = ?, reasons = ?, due = ?, changes_at = CASE"
            " WHEN status IN ('open', 'snoozed', 'asked') THEN ? END WHERE id = ? AND gone_at IS NULL",
            priority.score, reasons_to_json(priority.reasons),
            NEVER if answer_by is None else stamp(answer_by), stamp(priority.changes_at), mention_id,
        )  # fmt: skip
        if changed:
            self._touch_mention(mention_id)

    def _counted_row(self, mention_id: MentionId) -> Any:
        row = self._one(
            "SELECT id, brand_id, published_at, counted, platform, lang, sentiment, urgency, intent,"
            " needs_reply, unsure, model, scores, gone_at FROM mentions WHERE id = ?",
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


def _named(head: str, kept: Any) -> str:
    """A label as people and models name it, from its column."""
    return ("yes" if kept else "no") if head == Head.NEEDS_REPLY else str(kept)
