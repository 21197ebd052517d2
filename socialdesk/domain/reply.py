"""Suggested, approved and sent replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from socialdesk.domain.mention import AccountId, MentionId

ReplyId = NewType("ReplyId", int)


class ReplyState(StrEnum):
    """The life of a reply; see the drawing in docs/architecture.md."""

    APPROVED = "approved"  # waits: held for undo, scheduled, or in the line
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"  # refused for good; reason shown
    UNCERTAIN = "uncertain"  # left, no receipt: the thread is read before anything else
    BY_HAND = "by_hand"  # the platform forbids it here: the person posts, we watch for it
    WITHDRAWN = "withdrawn"  # undone during the hold, dismissed, or stopped (the note says why)


class Stopped(StrEnum):
    """Why an approved reply did not leave although nobody took it back: the note that is kept with it, and a
    key for translation."""

    EDITED = "The post was changed before the reply left. Read it again; nothing was sent."
    ANSWERED = "Somebody answered on the platform before the reply left. Nothing was sent."
    GONE = "The post was deleted before the reply left."


READ_AGAIN = "The post was changed since this reply was approved. Read it again before you post."
"""The note of a reply by hand whose post was changed; a key for translation, too."""


class SuggestionKind(StrEnum):
    """Where a suggestion comes from."""

    TEMPLATE = "template"
    FAQ = "faq"
    APPROVED = "approved"
    MODEL = "model"


class Severity(StrEnum):
    """A soft finding needs one more keystroke, a hard one blocks approval."""

    SOFT = "soft"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the guard points at: ``text[start:end]`` and why. ``code`` is stable (``email``,
    ``too_long``, ``promise_date`` …); ``message`` is English and a key for translation."""

    code: str
    message: str
    severity: Severity
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class ToneCheck:
    """One check of the tone meter, e.g. ``greets``, ``apologises``, ``next_step``."""

    code: str
    label: str
    passed: bool
    needed: bool = True
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Tone:
    """``warmth`` and ``clarity`` in 0..1 (0.5 where they are not known) and the checks beside them."""

    warmth: float
    checks: tuple[ToneCheck, ...] = ()
    clarity: float = 0.5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed reply. ``label`` says where it comes from in a few words ("Late delivery, TR").

    ``ready`` is whether it probably goes out as it is; else nothing prepared fits this mention, and it is no
    more than a start (see docs/playbook.md)."""

    kind: SuggestionKind
    label: str
    text: str
    lang: str
    tone: Tone
    findings: tuple[Finding, ...] = ()
    source_key: str = ""  # the template, FAQ entry or reply it came from
    ready: bool = True


class LengthUnit(StrEnum):
    """How a platform counts; the counting itself is drafting/length.py."""

    CHARACTERS = "characters"
    X_WEIGHTED = "x_weighted"
    BLUESKY = "bluesky"  # graphemes, and bytes as a second limit
    MASTODON = "mastodon"  # characters, links as 23, remote mentions by their local part


@dataclass(frozen=True, slots=True)
class ReplyRule:
    """What a reply to one post may be, here and now.

    ``why_not`` is a sentence for the person when ``allowed`` is false. ``cost`` is US
    dollars per reply, zero where it is free. ``idempotent`` says that sending twice with one key
    posts once, so that an unsure send may be repeated by the machine.
    """

    allowed: bool
    limit: int
    unit: LengthUnit = LengthUnit.CHARACTERS
    byte_limit: int | None = None
    link_length: int | None = None
    public: bool = True
    why_not: str = ""
    cost: Decimal = Decimal(0)
    idempotent: bool = False


@dataclass(frozen=True, slots=True)
class OutgoingReply:
    """What a source needs to send: the text and the post it answers.

    ``approved_at`` bounds the search for a reply already sent."""

    text: str
    to_native_id: str
    thread_id: str | None
    to_handle: str
    approved_at: datetime
    idempotency_key: str
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BegunReply:
    """What one person has written so far for a mention that nobody has decided about. ``suggested_text`` is
    the suggestion that it began as, "" for none."""

    mention_id: MentionId
    text: str
    suggested_text: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that a reply stands on the platform."""

    native_id: str
    url: str = ""
    sent_at: datetime | None = None
    thread_id: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An approved reply and what became of it. No row exists without an approval."""

    id: ReplyId
    mention_id: MentionId
    account_id: AccountId
    state: ReplyState
    text: str
    idempotency_key: str
    approved_by: str
    approved_at: datetime
    not_before: datetime  # end of the hold, the scheduled time or the next try
    attempts: int = 0
    note: str = ""  # a sentence on what happened last
    claimed_until: datetime | None = None
    receipt: Receipt | None = None
    suggestion_kind: SuggestionKind | None = None
    suggested_text: str = ""
    author_name: str = ""
    author_handle: str = ""
    platform: str = ""
    mention_url: str = ""
    version: int = 1

    @property
    def stopped(self) -> Stopped | None:
        """Why it did not leave; None where nothing came between, or a person took it back. One whose post was
        deleted says so also when a person put it away after that."""
        if self.state is not ReplyState.WITHDRAWN:
            return None
        return next((each for each in Stopped if each == self.note), None)
