"""Words of the Model screen: questions, labels, sizes, and how far a comparison can be trusted."""

from __future__ import annotations

from socialdesk.analysis.shipped_card import Figure
from socialdesk.desktop.words import INTENTS, SENTIMENTS, URGENCIES, isolated, mark, number, tr
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.services.comparison import CAVEATS, THIN, Caveat, Comparison

HEADS = {
    Head.SENTIMENT: mark("Sentiment"),
    Head.URGENCY: mark("Urgency"),
    Head.INTENT: mark("What they want"),
    Head.NEEDS_REPLY: mark("Wants a reply"),
}
"""The four questions."""

MEASURES = {
    "sentiment accuracy": mark("Sentiment: right"),
    "sentiment macro F1": mark("Sentiment: right, rare kinds counted like frequent ones (F1)"),
    "intent accuracy": mark("What they want: right"),
    "intent macro F1": mark("What they want: right, rare kinds counted like frequent ones (F1)"),
    "urgency quadratic kappa": mark("Urgency: agrees with people, 1 is always (kappa)"),
    "critical+high found": mark("Urgent ones that it found"),
    "false alarms a mention": mark("Others that it took for urgent"),
    "needs_reply F1": mark("Wants a reply: found, and right (F1)"),
}
"""What the card of the shipped model measures, in words."""

_PORTION = 1
"""Above it a figure of the card is one of a hundred; what is measured from 0 to 1 stays as it is."""


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


def measure_words(figure: Figure) -> tuple[str, str, str]:
    """A measurement of the card: what was measured, over how many mentions, and the figure. What the card
    calls by a name that nobody knows here stays as it was written."""
    said = MEASURES.get(figure.measure)
    try:
        value, mentions = float(figure.value), number(int(figure.n))
    except ValueError:
        return isolated(figure.measure), isolated(figure.n), isolated(figure.value)
    shown = number(value) if value <= _PORTION else tr("{count} of 100", count=number(value))
    return tr(said) if said is not None else isolated(figure.measure), mentions, shown


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
