"""What a brand answered before, and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.reply import ReplyId

_EXCERPT = 60
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Precedent:
    """An approved reply and the mention that it answered, with the labels the mention had.

    ``sent``: it stands on the platform. ``next_sentiment`` is what the customer felt in their next words
    to us, None when they said nothing more.
    """

    reply_id: ReplyId
    mention: str
    lang: str
    intent: Intent | None
    sentiment: Sentiment | None
    reply: str
    author_name: str = ""
    author_handle: str = ""
    sent: bool = True
    next_sentiment: Sentiment | None = None

    @property
    def outcome(self) -> str:
        """What became of it, in a few words."""
        if not self.sent:
            return "approved, not sent yet"
        told = {
            Sentiment.POSITIVE: "the customer was happy with it",
            Sentiment.NEGATIVE: "the customer was still unhappy",
            Sentiment.NEUTRAL: "the customer wrote back",
        }
        return told[self.next_sentiment] if self.next_sentiment else "no word since"

    @property
    def excerpt(self) -> str:
        """How the mention begins, on one line; a stranger's words, to be shown as plain text."""
        plain = " ".join(_UNSEEN.sub(" ", self.mention).split())
        return plain if len(plain) <= _EXCERPT else plain[: _EXCERPT - 1].rstrip() + "…"
