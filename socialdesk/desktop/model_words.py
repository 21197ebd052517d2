"""Words of the Model screen: questions, labels, sizes, and how far a comparison can be trusted."""

from __future__ import annotations

from socialdesk.desktop.words import INTENTS, SENTIMENTS, URGENCIES, mark, number, tr
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.services.comparison import CAVEATS, THIN, Caveat, Comparison

HEADS = {
    Head.SENTIMENT: mark("Sentiment"),
    Head.URGENCY: mark("Urgency"),
    Head.INTENT: mark("What they want"),
    Head.NEEDS_REPLY: mark("Wants a reply"),
}
"""The four questions."""


def label_word(head: Head, label: str) -> str:
    """A label of ours in the person's language; "" is a dash."""
    if not label:
        return "–"
    match head:
        case Head.SENTIMENT:
            return tr(SENTIMENTS[Sentiment(label)])
        case Head.URGENCY:
            return tr(URGENCIES[Urgency(label)])
        case Head.INTENT:
            return tr(INTENTS[Intent(label)])
        case Head.NEEDS_REPLY:
            return tr("Yes") if label == "yes" else tr("No")


def megabytes(size: float) -> str:
    """A size in bytes, in words: "38.5 MB"."""
    millions = max(0.1, size / 1e6)
    return tr("{size} MB", size=number(round(millions, 1) if millions < 100 else round(millions)))


def caveat_words(caveat: Caveat, found: Comparison) -> str:
    """What must be kept in mind, with its numbers as the locale writes them."""
    return tr(
        CAVEATS[caveat],
        judged=number(found.judged),
        changed=number(found.changed),
        enough=number(THIN),
        points=number(round(100 / max(1, found.judged))),
        times=number(round(found.slower)),
    )
