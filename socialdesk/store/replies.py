"""The outbox: replies from suggestion to receipt.

::

    approve ▶ APPROVED ──claim──▶ SENDING ──sent──▶ SENT
       │         ▲ ▲  ├withdraw▶ WITHDRAWN  ├─retry──▶ APPROVED (not before a time)
       │         │ │  └──stop──▶ (a note)  ◀┤stop
       ▼         │ │                        ├─failed─▶ FAILED ──send_again──▶ APPROVED
    BY_HAND      │ └────── send_again ──────┼─uncertain / lapsed ─▶ UNCERTAIN
                 └────────── retry ─────────┴─by_hand▶ BY_HAND

A reply is claimed from APPROVED alone and SENT is final but for a person's own word that they posted it,
so that nothing leaves twice; the key made at approval never changes. `Replies.restore` takes back what a
person did last, as long as nothing happened to the reply since. The verbs that move a reply want a durable
transaction, see `socialdesk.store.doors`.
"""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.mention import AccountId, BrandId, MentionId, MentionStatus
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import (
    Receipt,
    Reply,
    ReplyId,
    ReplyState,
    Stopped,
    Suggestion,
    SuggestionKind,
)
from socialdesk.errors import AlreadyDecided, Overtaken
from socialdesk.store import follow_ups
from socialdesk.store.begun_replies import forget_begun
from socialdesk.store.customer_history import LOOKED_AT
from socialdesk.store.deciding import decidable, note_answer
from socialdesk.store.encoding import (
    moment_of,
    stamp,
    storable,
    suggestion_from_json,
    suggestion_to_json,
    to_json,
)
from socialdesk.store.habits import forget_reply, note_reply
from socialdesk.store.part import Part, missing

LAPSED = "SocialDesk stopped while sending. The thread is checked before anything else."

_WHOLE = (
    "SELECT r.*, m.author_name, m.author_handle, m.platform, m.url AS mention_url"
    " FROM replies r JOIN mentions m ON m.id = r.mention_id"
)

_PRECEDENT = (
    "SELECT r.id, r.text AS reply, r.state, m.title, m.text, m.lang, m.intent, m.sentiment,"
    " m.author_name, m.author_handle, (SELECT n.sentiment FROM mentions n"
    " WHERE n.customer_id = m.customer_id AND n.kind = 'inbound' AND n.brand_id = m.brand_id"
    " AND n.published_at > r.sent_at ORDER BY n.published_at LIMIT 1) AS next_sentiment"
    " FROM replies r JOIN mentions m ON m.id = r.mention_id"
)
_STANDS = "+r.state IN ('approved', 'sending', 'sent', 'by_hand') AND m.gone_at IS NULL"

_SAID = {
    ReplyState.SENDING: "This reply is being sent right now.",
    ReplyState.SENT: "This reply was sent.",
    ReplyState.WITHDRAWN: "This reply was withdrawn.",
    ReplyState.APPROVED: "This reply waits to be sent.",
    ReplyState.FAILED: "This reply could not be sent.",
    ReplyState.UNCERTAIN: "Whether this reply was sent is being checked.",
    ReplyState.BY_HAND: "This reply waits to be posted by hand.",
}


_SINCE = "Something else was decided about this mention since."

_BACK = {
    ReplyState.WITHDRAWN: (
        ReplyState.APPROVED, ReplyState.FAILED, ReplyState.UNCERTAIN, ReplyState.BY_HAND,
    ),
    ReplyState.APPROVED: (ReplyState.APPROVED, ReplyState.FAILED, ReplyState.UNCERTAIN),
    ReplyState.SENT: (ReplyState.BY_HAND,),
}  # fmt: skip
"""Where a person has moved a reply to, and from where."""


class RepliesRead(Part):
    """Looking replies and suggestions up."""

    def suggestions(self, mention_id: MentionId) -> tuple[Suggestion, ...]:
        """The stored suggestions, best first."""
        rows = self._all("SELECT suggestion FROM suggestions WHERE mention_id = ? ORDER BY place", mention_id)
        return tuple(suggestion_from_json(row["suggestion"]) for row in rows)

    def get(self, reply_id: ReplyId) -> Reply:
        """Raises `Overtaken` when there is none."""
        row = self._one(f"{_WHOLE} WHERE r.id = ?", reply_id)
        if row is None:
            raise missing("reply", reply_id)
        return _reply(row)

    def in_state(self, *states: ReplyState, limit: int = 100) -> list[Reply]:
        """Replies in any of the states, in order of approval."""
        marks = ",".join("?" * len(states))
        rows = self._all(
            f"{_WHOLE} WHERE r.state IN ({marks}) ORDER BY r.approved_at, r.id LIMIT ?",
            *map(str, states), limit,
        )  # fmt: skip
        return [_reply(row) for row in rows]

    def page(self, brand_id: BrandId, after: ReplyId | None, limit: int) -> list[Reply]:
        """Replies of a brand, newest first, after the last one shown."""
        rows = self._all(
            f"{_WHOLE} WHERE r.brand_id = ?1 AND (?2 IS NULL OR r.id < ?2) ORDER BY r.id DESC LIMIT ?3",
            brand_id, after, limit,
        )  # fmt: skip
        return [_reply(row) for row in rows]

    def for_mention(self, mention_id: MentionId) -> list[Reply]:
        """Every reply to a mention, oldest first."""
        return [
            _reply(row) for row in self._all(f"{_WHOLE} WHERE r.mention_id = ? ORDER BY r.id", mention_id)
        ]

    def recent_texts(self, account_id: AccountId, since: datetime) -> list[str]:
        """What was approved for an account since then, newest first (withdrawn ones left out)."""
        rows = self._all(
            "SELECT text FROM replies WHERE account_id = ? AND approved_at >= ? AND state != 'withdrawn'"
            " ORDER BY approved_at DESC, id DESC LIMIT 500",
            account_id, stamp(since),
        )  # fmt: skip
        return [row["text"] for row in rows]

    def leaving(self, account_id: AccountId, since: datetime, until: datetime, now: datetime) -> int:
        """How many replies of an account leave after ``since`` and not after ``until``: those that did, and
        at ``now`` those that are to. What is overdue leaves as soon as it can."""
        return int(
            self._value(
                "SELECT (SELECT count(*) FROM replies WHERE account_id = ?1 AND sent_at > ?2"
                "  AND sent_at <= ?3) + (SELECT count(*) FROM (SELECT CASE state"
                "  WHEN 'uncertain' THEN not_before ELSE max(not_before, ?4) END AS leaves FROM replies"
                "  WHERE state IN ('approved', 'sending', 'uncertain') AND +account_id = ?1)"
                "  WHERE leaves > ?2 AND leaves <= ?3)",
                account_id, stamp(since), stamp(until), stamp(now),
            )
        )  # fmt: skip

    def sent_since(self, account_id: AccountId, since: datetime, limit: int) -> list[datetime]:
        """When the latest ``limit`` replies of an account left after ``since``, newest first."""
        rows = self._all(
            "SELECT sent_at FROM replies WHERE account_id = ? AND sent_at > ? ORDER BY sent_at DESC LIMIT ?",
            account_id, stamp(since), limit,
        )  # fmt: skip
        return [at for row in rows if (at := moment_of(row["sent_at"])) is not None]

    def in_thread(self, mention_id: MentionId) -> int:
        """How often we answered in the conversation of a mention: our posts that were read there, and our
        replies that no such post is."""
        return int(
            self._value(
                "WITH t AS MATERIALIZED (SELECT id, native_id, in_reply_to, kind FROM mentions"
                "  WHERE (brand_id, platform, thread_key) ="
                "   (SELECT brand_id, platform, thread_key FROM mentions WHERE id = ?)),"
                " r AS MATERIALIZED (SELECT coalesce(r.receipt_id, '') AS post, t.native_id AS answered"
                "  FROM t JOIN replies r ON r.mention_id = t.id WHERE r.state NOT IN ('withdrawn', 'failed'))"
                " SELECT (SELECT count(*) FROM r) + (SELECT count(*) FROM t WHERE kind = 'own'"
                "  AND in_reply_to IS NOT NULL AND native_id NOT IN (SELECT post FROM r)"
                "  AND in_reply_to NOT IN (SELECT answered FROM r WHERE post = ''))",
                mention_id,
            )
        )

    def told(self, mention_id: MentionId, since: datetime) -> list[str]:
        """What was approved since then for other mentions of the same customer, on any platform, newest first
        (withdrawn ones left out); looked for among their newest `LOOKED_AT`."""
        rows = self._all(
            "WITH o AS MATERIALIZED (SELECT id FROM mentions WHERE kind = 'inbound' AND id != ?1 AND"
            "  customer_id = (SELECT customer_id FROM mentions WHERE id = ?1)"
            "  ORDER BY published_at DESC LIMIT ?3)"
            " SELECT r.text FROM o JOIN replies r ON r.mention_id = o.id"
            " WHERE r.approved_at >= ?2 AND r.state != 'withdrawn' ORDER BY r.approved_at DESC, r.id DESC",
            mention_id, stamp(since), LOOKED_AT,
        )  # fmt: skip
        return [row["text"] for row in rows]

    def precedents(self, brand_id: BrandId, after: int = 0, limit: int = 5_000) -> list[Precedent]:
        """The latest approved replies of a brand with what they answered, in the order of their ids, from
        after an id on. Those taken back or refused, and those to posts that are gone, are left out."""
        rows = self._all(
            f"{_PRECEDENT} WHERE +r.brand_id = ? AND r.id > ? AND {_STANDS} ORDER BY r.id DESC LIMIT ?",
            brand_id, after, limit,
        )  # fmt: skip
        return [_precedent(row) for row in reversed(rows)]

    def precedent(self, reply_id: ReplyId) -> Precedent | None:
        """One of them as it is now; None when it no longer counts."""
        row = self._one(f"{_PRECEDENT} WHERE r.id = ? AND {_STANDS}", reply_id)
        return _precedent(row) if row else None

    def precedents_of(self, ids: Collection[MentionId]) -> list[Precedent]:
        """The standing replies to these mentions, in the order of their ids."""
        rows = self._all(
            f"{_PRECEDENT} WHERE m.id IN (SELECT value FROM json_each(?)) AND {_STANDS} ORDER BY r.id",
            to_json([int(each) for each in ids]),
        )
        return [_precedent(row) for row in rows]

    def read_before_edit(self, reply_id: ReplyId) -> bool:
        """Whether its author changed the post after a person last let this reply go."""
        return bool(
            self._value(
                "SELECT 1 FROM replies r JOIN events e ON e.mention_id = r.mention_id WHERE r.id = ?"
                " AND e.kind = 'edited' AND e.id >"
                " (SELECT max(id) FROM events WHERE mention_id = r.mention_id"
                "  AND kind IN ('reply_approved', 'reply_send_again', 'reply_send_now')) LIMIT 1",
                reply_id,
            )
        )

    def counts(self, brand_id: BrandId) -> dict[ReplyState, int]:
        """Replies per state; states without any are left out."""
        rows = self._all(
            "SELECT state, count(*) AS many FROM replies WHERE brand_id = ? GROUP BY state", brand_id
        )
        return {ReplyState(row["state"]): row["many"] for row in rows}


class Replies(RepliesRead):
    """Approving replies and moving them through the outbox."""

    def suggest(self, mention_id: MentionId, suggestions: Sequence[Suggestion], at: datetime) -> None:
        """Keep these suggestions instead of the ones before; none for a mention that is gone."""
        gone = self._value("SELECT gone_at IS NOT NULL FROM mentions WHERE id = ?", mention_id)
        if gone is None:
            raise missing("mention", mention_id)
        self._run("DELETE FROM suggestions WHERE mention_id = ?", mention_id)
        if not gone:
            self._many(
                "INSERT INTO suggestions (mention_id, place, suggestion, at) VALUES (?, ?, ?, ?)",
                [(mention_id, i, suggestion_to_json(each), stamp(at)) for i, each in enumerate(suggestions)],
            )
        self._touch_mention(mention_id)

    def forget_suggestions(self, brand_id: BrandId) -> None:
        """Let the suggestions of what waits for a person be written anew when somebody opens it."""
        self._run(
            "DELETE FROM suggestions WHERE mention_id IN "
            "(SELECT id FROM mentions WHERE brand_id = ? AND status IN ('open', 'snoozed'))",
            brand_id,
        )

    def approve(
        self,
        mention_id: MentionId,
        *,
        version: int,
        text: str,
        by: str,
        at: datetime,
        not_before: datetime,
        key: str,
        by_hand: bool = False,
        suggestion: Suggestion | None = None,
        asked: bool = False,
    ) -> Reply:
        """Decide to send ``text`` for the mention as it was at ``version``; ``asked``: as the second person
        whom a draft of it waits for.

        The decision and the outbox row are one transaction. Raises `AlreadyDecided` or `StaleVersion`,
        and keeps nothing then.
        """
        self._require_durable()
        row = decidable(self, mention_id, version, asked=asked)
        state = ReplyState.BY_HAND if by_hand else ReplyState.APPROVED
        reply_id = self._insert(
            "replies",
            {
                "mention_id": mention_id,
                "account_id": row["account_id"],
                "brand_id": row["brand_id"],
                "state": str(state),
                "text": storable(text),
                "idempotency_key": key,
                "approved_by": by,
                "approved_at": stamp(at),
                "not_before": stamp(not_before),
                "suggestion_kind": str(suggestion.kind) if suggestion else None,
                "suggested_text": suggestion.text if suggestion else "",
            },
        )
        self._run(
            "UPDATE mentions SET status = 'approved', version = version + 1, decided_by = ?, decided_at = ?,"
            " snoozed_until = NULL, changes_at = NULL WHERE id = ?",
            by, stamp(at), mention_id,
        )  # fmt: skip
        note_reply(self, mention_id, reply_id, text, suggestion, at)
        follow_ups.replied(self, mention_id, reply_id, by, at)
        return self._moved(reply_id, mention_id, "approved", by, at)

    def withdraw(self, reply_id: ReplyId, by: str, at: datetime) -> Reply:
        """Take a reply back before it leaves, or dismiss one that did not; its mention is open again.

        Raises `AlreadyDecided` for one that is being sent, was sent or was withdrawn.
        """
        allowed = (ReplyState.APPROVED, ReplyState.FAILED, ReplyState.UNCERTAIN, ReplyState.BY_HAND)
        row = self._move(reply_id, allowed, ReplyState.WITHDRAWN, at)
        self._reopen(reply_id, row["mention_id"], by, at)
        return self._moved(reply_id, row["mention_id"], "withdrawn", by, at)

    def stop(self, reply_id: ReplyId, why: Stopped, at: datetime) -> Reply:
        """Keep back a reply of which nothing has left, because the world moved; its mention is open again.

        For one that is being sent this is its sender's verb alone. Raises `AlreadyDecided` for any other.
        """
        allowed = (ReplyState.APPROVED, ReplyState.SENDING)
        row = self._move(reply_id, allowed, ReplyState.WITHDRAWN, at, note=str(why))
        self._reopen(reply_id, row["mention_id"], "", at)
        return self._moved(reply_id, row["mention_id"], "stopped", "", at, str(why))

    def _reopen(self, reply_id: ReplyId, mention_id: MentionId, by: str, at: datetime) -> None:
        """A reply will not leave: its mention, and the follow-up that it answers, are as before it."""
        self._run(
            "UPDATE mentions SET status = 'open', version = version + 1, decided_by = '', decided_at = NULL,"
            " changes_at = ? WHERE id = ? AND status = 'approved'",
            stamp(at), mention_id,
        )  # fmt: skip
        forget_reply(self, reply_id)
        follow_ups.withdrawn(self, mention_id, reply_id, by, at)

    def claim(
        self,
        now: datetime,
        lease: timedelta,
        owner: str,
        *,
        skip_accounts: Collection[AccountId] = (),
    ) -> Reply | None:
        """Take the reply that is due and was approved first; None when there is nothing to send.

        From now on it is SENDING until ``now + lease``; one more attempt is counted. Nobody else gets it.
        """
        self._require_durable()
        skipped = ",".join(str(int(each)) for each in skip_accounts)
        row = self._one(
            "UPDATE replies SET state = 'sending', attempts = attempts + 1, claimed_until = ?, owner = ?,"
            " version = version + 1 WHERE id = (SELECT id FROM replies WHERE state = 'approved'"
            f" AND not_before <= ? AND account_id NOT IN ({skipped})"
            " ORDER BY approved_at, id LIMIT 1) RETURNING id, mention_id",
            stamp(now + lease), owner, stamp(now),
        )  # fmt: skip
        if row is None:
            return None
        return self._moved(row["id"], row["mention_id"], "claimed", "", now)

    def lapsed(self, now: datetime, lease: timedelta) -> list[Reply]:
        """Replies whose sender fell silent: their lease is over, they are UNCERTAIN from now on.

        So are those whose lease ends later than two whole ones from now: they were claimed by a clock that
        was wrong, and nobody could touch them until it is that late.
        """
        self._require_durable()
        rows = self._all(
            "UPDATE replies SET state = 'uncertain', note = ?, claimed_until = NULL, owner = '',"
            " version = version + 1 WHERE state = 'sending' AND (claimed_until <= ? OR claimed_until > ?)"
            " RETURNING id, mention_id",
            LAPSED, stamp(now), stamp(now + 2 * lease),
        )  # fmt: skip
        return [self._moved(row["id"], row["mention_id"], "lapsed", "", now) for row in rows]

    def sent(self, reply_id: ReplyId, receipt: Receipt, at: datetime) -> Reply:
        """Settle a reply with proof that it stands on the platform; its mention is answered.

        A second receipt changes nothing: the first one stays. Raises `AlreadyDecided` for a reply that
        never was on its way.
        """
        reply = self.get(reply_id)
        if reply.state is ReplyState.SENT:
            return reply
        # FAILED counts too: a refusal may have been about a copy of a post that had arrived. So does one that
        # is to be tried again, because a try in doubt may have arrived.
        allowed = [ReplyState.SENDING, ReplyState.UNCERTAIN, ReplyState.BY_HAND, ReplyState.FAILED]
        if reply.attempts:
            allowed.append(ReplyState.APPROVED)
        sent_at = receipt.sent_at or at
        self._move(
            reply_id, allowed, ReplyState.SENT, at,
            receipt_id=receipt.native_id, receipt_url=receipt.url, receipt_thread=receipt.thread_id,
            sent_at=stamp(sent_at), note="",
        )  # fmt: skip
        note_answer(self, reply.mention_id, sent_at)
        forget_begun(self, reply.mention_id)
        return self._moved(reply_id, reply.mention_id, "sent", "", at)

    def prove(self, reply_id: ReplyId, receipt: Receipt) -> Reply:
        """The post of a reply that was sent on a person's word alone was seen: what they said of it is proved
        and not taken back any more. Changes nothing where there was proof, or where it was not sent."""
        row = self._one(
            "UPDATE replies SET receipt_id = ?, receipt_url = ?, receipt_thread = ?, version = version + 1"
            " WHERE id = ? AND state = 'sent' AND receipt_id = '' RETURNING mention_id",
            receipt.native_id, receipt.url, receipt.thread_id, reply_id,
        )  # fmt: skip
        if row is not None:
            self._touch("outbox")
            self._touch_mention(row["mention_id"])
        return self.get(reply_id)

    def failed(self, reply_id: ReplyId, note: str, at: datetime) -> Reply:
        """The platform refused it for good; ``note`` is the reason for the person."""
        row = self._move(
            reply_id, (ReplyState.SENDING, ReplyState.UNCERTAIN), ReplyState.FAILED, at, note=note
        )
        return self._moved(reply_id, row["mention_id"], "failed", "", at, note)

    def retry(self, reply_id: ReplyId, not_before: datetime, note: str) -> Reply:
        """It certainly did not arrive, or the platform honours our key: try again from ``not_before`` on."""
        now = self._session.now()
        row = self._move(
            reply_id, (ReplyState.SENDING, ReplyState.UNCERTAIN), ReplyState.APPROVED, now,
            not_before=stamp(not_before), note=note,
        )  # fmt: skip
        return self._moved(reply_id, row["mention_id"], "retry", "", now, note)

    def uncertain(self, reply_id: ReplyId, note: str, at: datetime) -> Reply:
        """It may have arrived: nothing is sent until the thread was read or a person decides."""
        row = self._move(
            reply_id, (ReplyState.SENDING, ReplyState.UNCERTAIN), ReplyState.UNCERTAIN, at, note=note
        )
        return self._moved(reply_id, row["mention_id"], "uncertain", "", at, note)

    def by_hand(self, reply_id: ReplyId, note: str, at: datetime) -> Reply:
        """The platform forbids it here: the person posts it, and it closes when it is seen. ``note`` takes
        the place of what was said of one that waits by hand already."""
        allowed = (ReplyState.SENDING, ReplyState.FAILED, ReplyState.UNCERTAIN, ReplyState.BY_HAND)
        row = self._move(reply_id, allowed, ReplyState.BY_HAND, at, note=note)
        return self._moved(reply_id, row["mention_id"], "by_hand", "", at, note)

    def send_again(self, reply_id: ReplyId, by: str, at: datetime, leaves: datetime | None = None) -> Reply:
        """A person decides that a refused or uncertain reply is tried once more, under the same key: now, or
        when it ``leaves``. Raises `Overtaken` where the post is gone."""
        if self._value(
            "SELECT 1 FROM mentions WHERE id = (SELECT mention_id FROM replies WHERE id = ?)"
            " AND gone_at IS NOT NULL",
            reply_id,
        ):
            raise Overtaken("This post was deleted by its author. There is nothing to answer any more.")
        allowed = (ReplyState.UNCERTAIN, ReplyState.FAILED)
        row = self._move(reply_id, allowed, ReplyState.APPROVED, at, not_before=stamp(leaves or at), note="")
        return self._moved(reply_id, row["mention_id"], "send_again", by, at)

    def send_now(self, reply_id: ReplyId, by: str, at: datetime, leaves: datetime | None = None) -> Reply:
        """A person brings the time of an approved reply forward: to when it ``leaves``, else to now."""
        row = self._move(
            reply_id, (ReplyState.APPROVED,), ReplyState.APPROVED, at, not_before=stamp(leaves or at), note=""
        )
        return self._moved(reply_id, row["mention_id"], "send_now", by, at)

    def restore(
        self, before: Reply, by: str, at: datetime, *, not_before: datetime | None = None, asked: bool = False
    ) -> Reply:
        """Take back what a person did last with a reply (`withdraw`, `send_again`, `send_now`, or `sent` on
        their own word): it is as it was ``before``, and its mention with it. ``not_before`` in place of its
        time of then; ``asked``: a draft of the mention waits again since, which the caller signs.

        Raises `AlreadyDecided` when anything happened to the reply or its mention since.
        """
        now = self.get(before.id)
        proof = now.receipt is not None and now.receipt.native_id
        if now.version != before.version + 1 or before.state not in _BACK.get(now.state, ()) or proof:
            raise AlreadyDecided(_SAID[now.state], by=now.approved_by, at=now.approved_at)
        if now.state is ReplyState.WITHDRAWN:
            self._decide_again(before, by, at, asked=asked)
        elif now.state is ReplyState.SENT:
            self._unanswer(before, at)
        self._move(
            before.id, (now.state,), before.state, at,
            note=before.note, not_before=stamp(not_before or before.not_before),
            receipt_id=None, receipt_url="", receipt_thread=None, sent_at=None,
        )  # fmt: skip
        # As it was, its version too: what was done before that can be taken back next.
        self._run("UPDATE replies SET version = ? WHERE id = ?", before.version, before.id)
        return self._moved(before.id, before.mention_id, "restored", by, at)

    def _decide_again(self, before: Reply, by: str, at: datetime, *, asked: bool) -> None:
        """The mention of a reply that was taken back is decided as it was."""
        mention_id = before.mention_id
        now = self._one("SELECT version, gone_at FROM mentions WHERE id = ?", mention_id)
        if now["gone_at"] is not None and before.state is ReplyState.FAILED:
            return  # nothing was open again
        row = decidable(self, mention_id, now["version"], asked=asked)
        if row["status"] not in (MentionStatus.OPEN, MentionStatus.ASKED):
            raise AlreadyDecided(_SINCE, by=row["decided_by"], at=at)
        self._run(
            "UPDATE mentions SET status = 'approved', version = version + 1, decided_by = ?, decided_at = ?,"
            " changes_at = NULL WHERE id = ?",
            before.approved_by, stamp(before.approved_at), mention_id,
        )  # fmt: skip
        shown = (
            each
            for each in self.suggestions(mention_id)
            if (each.kind, each.text) == (before.suggestion_kind, before.suggested_text)
        )
        note_reply(self, mention_id, before.id, before.text, next(shown, None), before.approved_at)
        follow_ups.replied(self, mention_id, before.id, by, at)

    def _unanswer(self, before: Reply, at: datetime) -> None:
        """A mention waits again for the reply that a person is to post."""
        if not self._run(
            "UPDATE mentions AS m SET status = 'approved', version = version + 1,"
            " answer_minutes = CASE WHEN answered_at = r.sent_at THEN NULL ELSE answer_minutes END,"
            " answered_at = CASE WHEN answered_at = r.sent_at THEN NULL ELSE answered_at END"
            " FROM (SELECT sent_at FROM replies WHERE id = ?) AS r WHERE m.id = ? AND m.status = 'answered'",
            before.id, before.mention_id,
        ):  # fmt: skip
            raise AlreadyDecided(_SINCE, by=before.approved_by, at=at)
        self._touch("trends")

    def _move(
        self, reply_id: ReplyId, allowed: Sequence[ReplyState], to: ReplyState, at: datetime, **values: Any
    ) -> Any:
        """Change the state. Raises `AlreadyDecided` when the reply is in another than the allowed ones."""
        self._require_durable()
        settled = to in (ReplyState.SENT, ReplyState.FAILED, ReplyState.WITHDRAWN)
        values = {
            "state": str(to),
            "claimed_until": None,
            "owner": "",
            "settled_at": stamp(at) if settled else None,
            **values,
        }
        settings = ", ".join(f"{column} = ?" for column in values)
        marks = ", ".join(f"'{state}'" for state in allowed)
        row = self._one(
            f"UPDATE replies SET {settings}, version = version + 1 WHERE id = ?"
            f" AND state IN ({marks}) RETURNING mention_id",
            *values.values(), reply_id,
        )  # fmt: skip
        if row is None:
            reply = self.get(reply_id)
            raise AlreadyDecided(_SAID[reply.state], by=reply.approved_by, at=reply.approved_at)
        return row

    def _moved(
        self, reply_id: int, mention_id: int, kind: str, by: str, at: datetime, detail: str = ""
    ) -> Reply:
        self._log(mention_id, f"reply_{kind}", by=by, at=stamp(at), detail=detail)
        self._touch("outbox")
        self._touch_mention(mention_id)
        return self.get(ReplyId(reply_id))

    def _require_durable(self) -> None:
        if not self._session.durable:
            raise RuntimeError("the outbox wants writing(durable=True): a power cut must not undo it")


def _precedent(row: Any) -> Precedent:
    return Precedent(
        reply_id=ReplyId(row["id"]),
        mention=f"{row['title']}\n{row['text']}" if row["title"] else row["text"],
        lang=row["lang"],
        intent=Intent(row["intent"]) if row["intent"] else None,
        sentiment=Sentiment(row["sentiment"]) if row["sentiment"] else None,
        reply=row["reply"],
        author_name=row["author_name"],
        author_handle=row["author_handle"],
        sent=row["state"] == ReplyState.SENT,
        next_sentiment=Sentiment(row["next_sentiment"]) if row["next_sentiment"] else None,
    )


def _reply(row: Any) -> Reply:
    receipt = None
    if row["state"] == ReplyState.SENT:
        receipt = Receipt(
            row["receipt_id"] or "", row["receipt_url"], moment_of(row["sent_at"]), row["receipt_thread"]
        )
    return Reply(
        id=ReplyId(row["id"]),
        mention_id=MentionId(row["mention_id"]),
        account_id=AccountId(row["account_id"]),
        state=ReplyState(row["state"]),
        text=row["text"],
        idempotency_key=row["idempotency_key"],
        approved_by=row["approved_by"],
        approved_at=moment_of(row["approved_at"]),
        not_before=moment_of(row["not_before"]),
        attempts=row["attempts"],
        note=row["note"],
        claimed_until=moment_of(row["claimed_until"]),
        receipt=receipt,
        suggestion_kind=SuggestionKind(row["suggestion_kind"]) if row["suggestion_kind"] else None,
        suggested_text=row["suggested_text"],
        author_name=row["author_name"],
        author_handle=row["author_handle"],
        platform=row["platform"],
        mention_url=row["mention_url"],
        version=row["version"],
    )
