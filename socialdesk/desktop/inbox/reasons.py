"""Why a mention is where it is, in the person's words."""

from __future__ import annotations

from collections.abc import Sequence

from socialdesk.desktop import words
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.priority import REASON_WORDS, Reason

HEADS = {
    "sentiment": mark("sentiment"),
    "urgency": mark("urgency"),
    "intent": mark("intent"),
    "needs reply": mark("needs reply"),
}


SAID_BY_CHIPS = ("urgency_", "sentiment_", "intent_", "needs_reply", "no_reply_needed", "unsure", "cap")
"""Reasons that a row of a list leaves out: its chips say them."""


def line(reasons: Sequence[Reason], most: int = 2) -> str:
    """What weighs most beside the labels, in one line; the labels' own reasons where nothing else does."""
    ordered = sorted((r for r in reasons if r.points), key=lambda r: -abs(r.points))
    telling = [r for r in ordered if not r.code.startswith(SAID_BY_CHIPS)] or ordered
    return words.line([say(r) for r in telling[:most]]) if telling else ""


TITLES = (
    mark("as planned"),
    mark("Is all well?"),
    mark("Did our answer help?"),
    mark("Thank for the praise"),
    mark("Thank for coming back"),
    mark("A year together"),
)
"""What the default playbook follows up; see `domain.follow_up.TITLES`."""


def follow_up_title(title: str) -> str:
    """What a follow-up is about: translated where it is the default playbook's, else as the team wrote it."""
    return tr(title) if title in TITLES else words.isolated(title)


def say(reason: Reason) -> str:
    """A reason as a short clause: "asked twice, no answer yet". The English is the domain's."""
    form = REASON_WORDS.get(reason.code)
    if form is None:  # kept by another version, until the mention is sorted again
        return words.isolated(reason.code.replace("_", " "))
    detail = reason.detail
    if detail in HEADS:
        detail = tr(HEADS[detail])
    elif reason.code == "follow_up":
        detail = follow_up_title(detail)
    elif detail.isascii() and detail.isdigit():
        detail = words.compact(int(detail)) if reason.code == "followers" else words.number(int(detail))
    elif detail.endswith("%") and detail[:-1].isdigit():
        detail = words.percent(int(detail[:-1]) / 100)
    else:
        detail = words.isolated(detail)
    return tr(form, detail=detail)
