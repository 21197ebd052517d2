"""Why a mention is where it is, in the person's words."""

from __future__ import annotations

from socialdesk.desktop import words
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.priority import REASON_WORDS, Reason

HEADS = {
    "sentiment": mark("sentiment"),
    "urgency": mark("urgency"),
    "intent": mark("intent"),
    "needs reply": mark("needs reply"),
}


def say(reason: Reason) -> str:
    """A reason as a short clause: "asked twice, no answer yet". The English is the domain's."""
    detail = reason.detail
    if detail in HEADS:
        detail = tr(HEADS[detail])
    elif detail.isascii() and detail.isdigit():
        detail = words.compact(int(detail)) if reason.code == "followers" else words.number(int(detail))
    elif detail.endswith("%") and detail[:-1].isdigit():
        detail = words.percent(int(detail[:-1]) / 100)
    else:
        detail = words.isolated(detail)
    return tr(REASON_WORDS[reason.code], detail=detail)
