"""Whether the words of a mention tell of a danger that nobody has judged yet."""

from __future__ import annotations

from socialdesk.domain.classification import Head, Intent, Urgency
from socialdesk.domain.mention import Mention
from socialdesk.drafting import danger
from socialdesk.drafting.danger import Danger
from socialdesk.drafting.request import labels_say_grave
from socialdesk.store import Reading, Writing

_CALM = {
    Head.URGENCY: frozenset({str(Urgency.LOW), str(Urgency.NORMAL)}),
    Head.INTENT: frozenset({str(Intent.CHATTER), str(Intent.PRAISE), str(Intent.SPAM)}),
}
"""Labels with which a person says that the words mean no danger."""


def told(room: Reading | Writing, mention: Mention) -> Danger | None:
    """The danger word of a mention, None where a person's label says that there is none."""
    seen = danger.told(mention.post.said, mention.lang, mention.classification)
    return seen if seen is not None and not calmed(room, mention) else None


def calmed(room: Reading | Writing, mention: Mention) -> bool:
    """Whether a person set a label with which danger words weigh no more."""
    return any(each.value in _CALM.get(each.head, ()) for each in room.learning.of(mention.id))


def grave(room: Reading | Writing, mention: Mention) -> bool:
    """Whether a mention is, or may well be, about safety or law: by its labels or by its words."""
    if mention.classification is not None and labels_say_grave(mention.classification):
        return True
    return told(room, mention) is not None
