"""Drafts that wait for a second person, and who is writing a reply just now.

The life of a draft is drawn in `socialdesk.domain.sign_off`. A mention is ASKED exactly as long as a draft
of it waits; every verb here changes both in the caller's transaction, and refuses with `Overtaken` what
another window did first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId, MentionId, MentionStatus
from socialdesk.domain.reply import ReplyId, Suggestion
from socialdesk.domain.sign_off import (
    ALIVE,
    Draft,
    DraftId,
    DraftState,
    Presence,
    Risk,
    RiskKind,
    Where,
)
from socialdesk.errors import AlreadyDecided
from socialdesk.store.deciding import decidable
from socialdesk.store.encoding import (
    moment_of,
    stamp,
    storable,
    suggestion_from_json,
    suggestion_to_json,
    to_json,
)
from socialdesk.store.part import Part, decided_by, missing

_SAID = {
    DraftState.WAITING: "This draft still waits",
    DraftState.SIGNED: "This draft was approved",
    DraftState.REJECTED: "This draft was rejected",
    DraftState.TAKEN_BACK: "This draft was taken back",
    DraftState.DROPPED: "This draft is of no use any more: the mention was answered otherwise",
}


class SignOffsRead(Part):
    """Looking drafts and presences up."""

    def get(self, draft_id: DraftId) -> Draft:
        """Raises `Overtaken` when there is none."""
        row = self._one("SELECT * FROM sign_offs WHERE id = ?", draft_id)
        if row is None:
            raise missing("draft", draft_id)
        return _draft(row)

    def of(self, mention_id: MentionId) -> list[Draft]:
        """Every draft of a mention, oldest first."""
        rows = self._all("SELECT * FROM sign_offs WHERE mention_id = ? ORDER BY id", mention_id)
        return [_draft(row) for row in rows]

    def waiting(self, brand_id: BrandId, limit: int = 200) -> list[Draft]:
        """The drafts of a brand that wait, the one asked first at the head."""
        rows = self._all(
            "SELECT * FROM sign_offs WHERE brand_id = ? AND state = 'waiting' ORDER BY asked_at, id LIMIT ?",
            brand_id, limit,
        )  # fmt: skip
        return [_draft(row) for row in rows]

    def used(self, brand_id: BrandId) -> bool:
        """Whether anybody of a brand ever asked for a second person."""
        return bool(self._value("SELECT 1 FROM sign_offs WHERE brand_id = ? LIMIT 1", brand_id))

    def present(self, mention_id: MentionId, now: datetime, *, besides: str) -> tuple[Presence, ...]:
        """Who writes a reply to a mention in another seat, and gave a sign of life within `ALIVE`."""
        rows = self._all(
            "SELECT person, seat, since FROM presences WHERE mention_id = ? AND seat != ? AND beat_at > ?"
            " ORDER BY since, seat",
            mention_id, besides, stamp(now - ALIVE),
        )  # fmt: skip
        return tuple(Presence(row["person"], row["seat"], moment_of(row["since"])) for row in rows)


class SignOffs(SignOffsRead):
    """Asking, and what the second person decides."""

    def ask(
        self,
        mention_id: MentionId,
        *,
        version: int,
        text: str,
        author: str,
        at: datetime,
        signers: tuple[str, ...] = (),
        risks: tuple[Risk, ...] = (),
        suggestion: Suggestion | None = None,
    ) -> Draft:
        """Keep a draft for the mention as it was at ``version``; the mention leaves the queue. It waits for
        ``signers``, in whose view it stands (`is:to_sign`).

        A second author may add a draft of their own while the first one waits. Raises `AlreadyDecided`,
        `StaleVersion`.
        """
        waits = self._waits(mention_id)
        row = decidable(self, mention_id, version, asked=waits)
        if self._value(
            "SELECT 1 FROM sign_offs WHERE mention_id = ? AND author_key = ? AND state = 'waiting'",
            mention_id, storable(fold(author)),
        ):  # fmt: skip
            raise AlreadyDecided("Your draft for this mention waits already.", by=author, at=at)
        draft_id = self._insert(
            "sign_offs",
            {
                "mention_id": mention_id,
                "brand_id": row["brand_id"],
                "state": str(DraftState.WAITING),
                "text": storable(text),
                "author": storable(author),
                "author_key": storable(fold(author)),
                "asked_at": stamp(at),
                "signers": _folded(signers),
                "risks": to_json([[r.kind, r.where, r.quote, r.start, r.end] for r in risks]),
                "suggestion": None if suggestion is None else suggestion_to_json(suggestion),
            },
        )
        self._run(
            "UPDATE mentions SET status = 'asked', version = version + 1, snoozed_until = NULL WHERE id = ?",
            mention_id,
        )
        if not self._value(
            "SELECT 1 FROM sign_offs WHERE brand_id = ? AND id != ? LIMIT 1", row["brand_id"], draft_id
        ):
            self._touch("views")  # the brand's first: from now on there is a view of them
        return self._moved(draft_id, mention_id, "asked", author, at)

    def signed(self, draft_id: DraftId, reply_id: ReplyId, by: str, at: datetime) -> Draft:
        """Note that a waiting draft became a reply; the mention's other drafts are dropped with it.

        Raises `AlreadyDecided`. The reply is approved in the same transaction, which checks the version.
        """
        mention_id = self._settle(draft_id, DraftState.SIGNED, by, at, reply_id=reply_id)
        self._run(
            "UPDATE sign_offs SET state = 'dropped', decided_by = ?, decided_at = ?, reply_id = ?"
            " WHERE mention_id = ? AND state = 'waiting'",
            by, stamp(at), reply_id, mention_id,
        )  # fmt: skip
        return self._moved(draft_id, mention_id, "signed", by, at)

    def reject(self, draft_id: DraftId, *, version: int, by: str, note: str, at: datetime) -> Draft:
        """Send a draft back to its author with a note; the mention is theirs, unless somebody else than
        ``by`` has it. Raises `AlreadyDecided`, `StaleVersion`."""
        decidable(self, self.get(draft_id).mention_id, version, asked=True)
        mention_id = self._settle(draft_id, DraftState.REJECTED, by, at, note=storable(note))
        self._return(mention_id, at)
        self._run(
            "UPDATE mentions SET assigned_to = (SELECT author FROM sign_offs WHERE id = ?)"
            " WHERE id = ? AND assigned_to IN ('', ?)",
            draft_id, mention_id, by,
        )  # fmt: skip
        return self._moved(draft_id, mention_id, "rejected", by, at, note)

    def take_back(self, draft_id: DraftId, by: str, at: datetime) -> Draft:
        """The author does not ask any more. Raises `AlreadyDecided`."""
        mention_id = self._settle(draft_id, DraftState.TAKEN_BACK, by, at)
        self._return(mention_id, at)
        return self._moved(draft_id, mention_id, "taken_back", by, at)

    def wait_again(self, draft_id: DraftId, by: str, at: datetime) -> Draft:
        """Undo a rejection, or that its author took it back: the draft waits again. Raises `AlreadyDecided`
        when its author, or anybody about the mention, went on."""
        draft = self.get(draft_id)
        row = self._one("SELECT status FROM mentions WHERE id = ?", draft.mention_id)
        returned = (DraftState.REJECTED, DraftState.TAKEN_BACK)
        if draft.state not in returned or row["status"] not in ("open", "asked"):
            raise self._decided(draft)
        if self._value(
            "SELECT 1 FROM sign_offs o JOIN sign_offs s USING (mention_id, author_key)"
            " WHERE s.id = ? AND o.id > s.id AND o.state != 'taken_back'",
            draft_id,
        ):
            raise AlreadyDecided(
                f"{draft.author} has asked with another draft since. Decide about that one.",
                by=draft.author, at=at,
            )  # fmt: skip
        return self._let_wait([draft], by, at)[0]

    def unsigned(self, reply_id: ReplyId, by: str, at: datetime) -> None:
        """A reply was withdrawn: the draft behind it waits again, and so do those that it had dropped, unless
        the mention was answered otherwise."""
        rows = self._all(
            "SELECT s.* FROM sign_offs s JOIN mentions m ON m.id = s.mention_id WHERE s.reply_id = ?"
            " AND s.state IN ('signed', 'dropped') AND m.status = 'open' ORDER BY s.id",
            reply_id,
        )
        if rows:
            self._let_wait([_draft(row) for row in rows], by, at)

    def entrust(self, brand_id: BrandId, who: Callable[[str], tuple[str, ...]]) -> None:
        """Let the drafts that wait stand in the view of those who may sign them by now: ``who`` says so of an
        author."""
        for row in self._all(
            "SELECT id, mention_id, author, signers FROM sign_offs WHERE brand_id = ? AND state = 'waiting'",
            brand_id,
        ):
            now = _folded(who(row["author"]))
            if now != row["signers"]:
                self._run("UPDATE sign_offs SET signers = ? WHERE id = ?", now, row["id"])
                self._touch_mention(row["mention_id"])

    # Presence

    def write_on(self, mention_id: MentionId, person: str, seat: str, at: datetime) -> None:
        """A sign of life of somebody who writes; a seat writes to one mention at a time."""
        self._run("DELETE FROM presences WHERE beat_at <= ?", stamp(at - ALIVE))
        self._run("DELETE FROM presences WHERE seat = ? AND mention_id != ?", seat, mention_id)
        if not self._value("SELECT 1 FROM mentions WHERE id = ? AND gone_at IS NULL", mention_id):
            return
        self._run(
            "INSERT INTO presences (mention_id, seat, person, since, beat_at) VALUES (?1, ?2, ?3, ?4, ?4)"
            " ON CONFLICT (mention_id, seat) DO UPDATE SET beat_at = excluded.beat_at",
            mention_id, seat, storable(person), stamp(at),
        )  # fmt: skip

    def leave(self, seat: str) -> None:
        """Whoever sat there does not write any more."""
        self._run("DELETE FROM presences WHERE seat = ?", seat)

    def arrive(self, seat: str, person: str) -> None:
        """Somebody sits down at ``seat``: they have left every other one, or the program there was killed."""
        self._run("DELETE FROM presences WHERE person = ? AND seat != ?", storable(person), seat)

    # Inside

    def _waits(self, mention_id: MentionId) -> bool:
        status = self._value("SELECT status FROM mentions WHERE id = ?", mention_id)
        return bool(status == MentionStatus.ASKED)

    def _settle(
        self,
        draft_id: DraftId,
        to: DraftState,
        by: str,
        at: datetime,
        *,
        note: str = "",
        reply_id: ReplyId | None = None,
    ) -> MentionId:
        """Move a waiting draft. Raises `AlreadyDecided` for any other."""
        if not self._session.durable:
            raise RuntimeError("a decision wants writing(durable=True): a power cut must not undo it")
        row = self._one(
            "UPDATE sign_offs SET state = ?, decided_by = ?, decided_at = ?, note = ?, reply_id = ?"
            " WHERE id = ? AND state = 'waiting' RETURNING mention_id",
            str(to), by, stamp(at), note, reply_id, draft_id,
        )  # fmt: skip
        if row is None:
            raise self._decided(self.get(draft_id))
        return MentionId(row["mention_id"])

    def _return(self, mention_id: MentionId, at: datetime) -> None:
        """Back into the queue, unless another draft waits."""
        self._run(
            "UPDATE mentions SET version = version + 1, status = CASE WHEN EXISTS (SELECT 1 FROM sign_offs"
            " WHERE mention_id = ?1 AND state = 'waiting') THEN 'asked' ELSE 'open' END, changes_at = ?2"
            " WHERE id = ?1",
            mention_id, stamp(at),
        )  # fmt: skip

    def _let_wait(self, drafts: list[Draft], by: str, at: datetime) -> list[Draft]:
        """Let drafts of one mention wait as before."""
        mention_id = drafts[0].mention_id
        for draft in drafts:
            self._run(
                "UPDATE sign_offs SET state = 'waiting', decided_by = '', decided_at = NULL, note = '',"
                " reply_id = NULL WHERE id = ?",
                draft.id,
            )
        self._run(
            "UPDATE mentions SET status = 'asked', version = version + 1, decided_by = '', decided_at = NULL,"
            " changes_at = ? WHERE id = ? AND status IN ('open', 'asked')",
            stamp(at), mention_id,
        )  # fmt: skip
        return [self._moved(draft.id, mention_id, "waits_again", by, at) for draft in drafts]

    def _decided(self, draft: Draft) -> AlreadyDecided:
        return decided_by(_SAID[draft.state], draft.decided_by, draft.decided_at or draft.asked_at)

    def _moved(
        self, draft_id: int, mention_id: int, kind: str, by: str, at: datetime, detail: str = ""
    ) -> Draft:
        self._log(mention_id, f"draft_{kind}", by=by, at=stamp(at), detail=storable(detail))
        self._touch_mention(mention_id)
        return self.get(DraftId(draft_id))


def _folded(names: Iterable[str]) -> str:
    return to_json([fold(each) for each in names])


def _draft(row: Any) -> Draft:
    return Draft(
        id=DraftId(row["id"]),
        mention_id=MentionId(row["mention_id"]),
        brand_id=BrandId(row["brand_id"]),
        state=DraftState(row["state"]),
        text=row["text"],
        author=row["author"],
        asked_at=moment_of(row["asked_at"]),
        risks=tuple(
            Risk(RiskKind(kind), Where(where), quote, start, end)
            for kind, where, quote, start, end in json.loads(row["risks"])
        ),
        suggestion=None if row["suggestion"] is None else suggestion_from_json(row["suggestion"]),
        decided_by=row["decided_by"],
        decided_at=moment_of(row["decided_at"]),
        note=row["note"],
        reply_id=None if row["reply_id"] is None else ReplyId(row["reply_id"]),
    )
