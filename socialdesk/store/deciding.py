"""What people do with a mention."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from socialdesk.domain.mention import BrandId, MentionId, MentionStatus
from socialdesk.errors import AlreadyDecided, StaleVersion
from socialdesk.store import follow_ups
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.habits import forget_skip, note_skip
from socialdesk.store.part import Part, missing

_DECIDED = {MentionStatus.APPROVED, MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.GONE}

_WORDS = {
    MentionStatus.APPROVED: "A reply to this mention is on its way",
    MentionStatus.ANSWERED: "This mention was answered",
    MentionStatus.SKIPPED: "This mention was skipped",
    MentionStatus.GONE: "This post was deleted by its author",
}

_WITH_LEAD = "A draft for this mention waits for a second person. Sign it, reject it or take it back first."

WROTE_AGAIN = (
    "snoozed_until IS NULL AND EXISTS (SELECT 1 FROM mentions n WHERE n.customer_id = m.customer_id"
    " AND n.kind = 'inbound' AND n.published_at > m.published_at AND n.fetched_at > m.decided_at"
    " AND n.id != m.id"
    " UNION ALL SELECT 1 FROM mentions n WHERE n.brand_id = m.brand_id AND n.platform = m.platform"
    " AND n.thread_key = m.thread_key AND n.author_id = m.author_id AND m.author_id != '' AND n.kind != 'own'"
    " AND n.published_at > m.published_at AND n.fetched_at > m.decided_at AND n.id != m.id)"
)
"""Since the mention ``m`` was snoozed its customer said something anywhere, or its author in the thread."""


class Deciding(Part):
    """Status, assignment, tags."""

    def set_status(
        self,
        mention_id: MentionId,
        status: MentionStatus,
        *,
        version: int,
        by: str,
        at: datetime,
        until: datetime | None = None,
    ) -> None:
        """Skip, snooze, store, answer or reopen the mention as it was at ``version``. A snooze ends at
        ``until``; without it, when the customer writes again.

        Raises `AlreadyDecided` when it was decided before (only reopening takes a decision back, and
        never one whose reply is on its way or whose draft waits), `StaleVersion` when it changed since.
        ASKED, APPROVED and GONE have verbs of their own.
        """
        if status in (MentionStatus.ASKED, MentionStatus.APPROVED, MentionStatus.GONE):
            raise ValueError(f"{status} is not set by hand")
        if until is not None and status is not MentionStatus.SNOOZED:
            raise ValueError("only snoozing has an end")
        row = decidable(self, mention_id, version, reopening=status is MentionStatus.OPEN)
        reopened = status is MentionStatus.OPEN
        self._run(
            "UPDATE mentions SET status = ?, snoozed_until = ?, version = version + 1, decided_by = ?,"
            " decided_at = ?, changes_at = CASE WHEN ? THEN ? WHEN ? = 'snoozed' THEN changes_at END"
            " WHERE id = ?",
            status, stamp(until), "" if reopened else by, None if reopened else stamp(at),
            reopened, stamp(at), status, row["id"],
        )  # fmt: skip
        follow_ups.decided(self, mention_id, status, by, at)
        if status is MentionStatus.SKIPPED:
            note_skip(self, mention_id, at)
        elif reopened and row["status"] == MentionStatus.SKIPPED:
            forget_skip(self, mention_id)
        detail = until.isoformat() if until else ""
        self._log(mention_id, "reopened" if reopened else str(status), by=by, at=stamp(at), detail=detail)
        self._touch_mention(mention_id)

    def wake(self, now: datetime) -> int:
        """Reopen what was snoozed until ``now``, and what was snoozed until its customer writes, where they
        have; answers how many."""
        return self._wake(now, "snoozed_until <= ?1", "time") + self._wake(now, WROTE_AGAIN, "answered")

    def _wake(self, now: datetime, where: str, why: str) -> int:
        rows = self._all(
            "UPDATE mentions AS m SET status = 'open', snoozed_until = NULL, version = version + 1,"
            " decided_by = '', decided_at = NULL, changes_at = ?1"
            f" WHERE status = 'snoozed' AND {where} RETURNING id",
            stamp(now),
        )
        for row in rows:
            self._log(row["id"], "woke", at=stamp(now), detail=why)
            self._touch_mention(row["id"])
        return len(rows)

    def answered(self, mention_id: MentionId, *, at: datetime, by: str) -> None:
        """Note that a mention was answered, here or elsewhere; the first answer sets the response time.

        An answer from before its follow-up came back does not close that.
        """
        raised = self._value(
            "SELECT raised_at FROM follow_ups WHERE mention_id = ? AND state = 'raised'", mention_id
        )
        if raised is not None and stamp(at) <= raised:
            return
        if note_answer(self, mention_id, at):
            self._log(mention_id, "answered", by=by, at=stamp(at))

    def assign(self, mention_id: MentionId, who: str, by: str, at: datetime) -> None:
        """Give a mention to somebody; empty gives it back to all."""
        self._change(mention_id, "assigned_to", who)
        self._log(mention_id, "assigned", by=by, at=stamp(at), detail=who)

    def tag(self, mention_id: MentionId, tags: Iterable[str], by: str, at: datetime) -> None:
        """Set the tags of a mention, all of them."""
        kept = list(dict.fromkeys(tags))
        self._change(mention_id, "tags", to_json(kept))
        self._log(mention_id, "tagged", by=by, at=stamp(at), detail=", ".join(kept))

    def opened(self, mention_id: MentionId, at: datetime) -> None:
        """Note when a person first looked at a mention."""
        self._run(
            "UPDATE mentions SET opened_at = ? WHERE id = ? AND opened_at IS NULL", stamp(at), mention_id
        )

    def rechecked(self, brand_id: BrandId, platform: str, native_ids: Sequence[str], at: datetime) -> None:
        """Note that these posts were looked at on the platform."""
        self._run(
            "UPDATE mentions SET checked_at = ? WHERE brand_id = ? AND platform = ? AND native_id IN"
            " (SELECT value FROM json_each(?))",
            stamp(at), brand_id, platform, to_json(list(native_ids)),
        )  # fmt: skip

    def _change(self, mention_id: MentionId, column: str, value: str) -> None:
        if not self._run(f"UPDATE mentions SET {column} = ? WHERE id = ?", value, mention_id):
            raise missing("mention", mention_id)
        self._touch_mention(mention_id)


def decidable(
    part: Part, mention_id: MentionId, version: int, *, reopening: bool = False, asked: bool = False
) -> Any:
    """The row of a mention that may be decided now; ``asked``: while a draft of it waits, and only then.

    Raises `AlreadyDecided` or `StaleVersion`.
    """
    row = part._one(
        "SELECT id, brand_id, account_id, status, version, decided_by, decided_at, gone_at"
        " FROM mentions WHERE id = ?",
        mention_id,
    )
    if row is None:
        raise missing("mention", mention_id)
    status = MentionStatus(row["status"])
    final = {MentionStatus.APPROVED, MentionStatus.GONE} if reopening else _DECIDED
    if status in final:
        at = row["gone_at"] if status is MentionStatus.GONE else row["decided_at"]
        who = f" by {row['decided_by']}" if row["decided_by"] and status is not MentionStatus.GONE else ""
        raise AlreadyDecided(f"{_WORDS[status]}{who} already.", by=row["decided_by"], at=moment_of(at or 0))
    if (status is MentionStatus.ASKED) != asked:
        said = "No draft of this mention waits any more." if asked else _WITH_LEAD
        raise AlreadyDecided(said, by=row["decided_by"], at=moment_of(row["decided_at"] or 0))
    if row["version"] != version:
        raise StaleVersion("This mention changed since you opened it. Look at it again, then decide.")
    return row


def note_answer(part: Part, mention_id: MentionId, at: datetime) -> bool:
    """Mark a mention answered at ``at``; False when it is gone (its response time is kept all the same)."""
    sent = stamp(at)
    part._run(
        "UPDATE mentions SET answered_at = ?1, answer_minutes = max(0, (?1 - published_at) / 60000000.0)"
        " WHERE id = ?2 AND answered_at IS NULL",
        sent, mention_id,
    )  # fmt: skip
    changed = part._run(
        "UPDATE mentions SET status = 'answered', version = version + 1, changes_at = NULL,"
        " snoozed_until = NULL, decided_at = coalesce(decided_at, ?) WHERE id = ? AND gone_at IS NULL",
        sent, mention_id,
    )  # fmt: skip
    part._run(  # what waited for a second person waits no more
        "UPDATE sign_offs SET state = 'dropped', decided_at = ? WHERE mention_id = ? AND state = 'waiting'",
        sent, mention_id,
    )  # fmt: skip
    if changed:
        follow_ups.decided(part, mention_id, MentionStatus.ANSWERED, "", at)
    part._touch_mention(mention_id)
    part._touch("trends")
    return bool(changed)
