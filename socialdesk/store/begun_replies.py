"""What people have written so far, for mentions that nobody has decided about yet.

A decision deletes nothing here: it only closes the mention, so that undoing it gives the words back. They go
when a reply has left (`Replies.sent`), with the mention, or after `KEPT`.
"""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from datetime import datetime, timedelta

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import BegunReply
from socialdesk.store.encoding import moment_of, stamp, storable
from socialdesk.store.part import Part

KEPT = timedelta(days=30)
"""How long words are kept that were begun for a mention which was then closed without them."""

_UNDECIDED = "m.status IN ('open', 'snoozed', 'stored', 'asked')"

_OF_BRAND = f"EXISTS (SELECT 1 FROM mentions m WHERE m.id = b.mention_id AND m.brand_id = ? AND {_UNDECIDED})"
"""Of ``b``, few as they are; as a join SQLite goes through all mentions of the brand."""


class BegunRepliesRead(Part):
    """Looking up what was begun."""

    def of(self, mention_id: MentionId, person: str) -> BegunReply | None:
        """What ``person`` has written for a mention, None where it is decided or nothing was begun."""
        row = self._one(
            "SELECT b.* FROM begun_replies b JOIN mentions m ON m.id = b.mention_id"
            f" WHERE b.mention_id = ? AND b.person = ? AND {_UNDECIDED}",
            mention_id, storable(fold(person)),
        )  # fmt: skip
        if row is None:
            return None
        return BegunReply(mention_id, row["text"], row["suggested_text"], moment_of(row["written_at"]))

    def mentions(self, brand_id: BrandId, person: str) -> frozenset[MentionId]:
        """The mentions of a brand for which ``person`` has something half-written."""
        rows = self._all(
            f"SELECT b.mention_id FROM begun_replies b WHERE b.person = ? AND {_OF_BRAND}",
            storable(fold(person)), brand_id,
        )  # fmt: skip
        return frozenset(MentionId(row["mention_id"]) for row in rows)

    def used(self, brand_id: BrandId) -> bool:
        """Whether anybody has something half-written for a mention of a brand."""
        return bool(self._value(f"SELECT 1 FROM begun_replies b WHERE {_OF_BRAND} LIMIT 1", brand_id))


class BegunReplies(BegunRepliesRead):
    """Keeping what is being written."""

    def keep(self, mention_id: MentionId, person: str, text: str, suggested_text: str, at: datetime) -> None:
        """Keep the words of ``person`` in place of those before; an empty text deletes them. A mention that
        is gone keeps nothing."""
        self._run(
            "DELETE FROM begun_replies WHERE written_at <= ? AND NOT EXISTS"
            f" (SELECT 1 FROM mentions m WHERE m.id = begun_replies.mention_id AND {_UNDECIDED})",
            stamp(at - KEPT),
        )
        who = storable(fold(person))
        if not text:
            self._run("DELETE FROM begun_replies WHERE mention_id = ? AND person = ?", mention_id, who)
            return
        self._run(
            "INSERT INTO begun_replies (mention_id, person, text, suggested_text, written_at)"
            " SELECT id, ?2, ?3, ?4, ?5 FROM mentions WHERE id = ?1 AND gone_at IS NULL"
            " ON CONFLICT (mention_id, person) DO UPDATE SET text = excluded.text,"
            " suggested_text = excluded.suggested_text, written_at = excluded.written_at",
            mention_id, who, storable(text), storable(suggested_text), stamp(at),
        )  # fmt: skip


def forget_begun(part: Part, mention_id: MentionId) -> None:
    """A reply has left, or the mention is erased: nobody needs what was begun for it."""
    part._run("DELETE FROM begun_replies WHERE mention_id = ?", mention_id)
