"""What a reply is drafted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.reply import ReplyRule
from socialdesk.drafting import danger

PROBLEMS = frozenset(
    {
        Intent.DELIVERY,
        Intent.PRODUCT_PROBLEM,
        Intent.SERVICE_PROBLEM,
        Intent.REFUND_RETURN,
        Intent.ACCOUNT_TECHNICAL,
        Intent.SAFETY_LEGAL,
    }
)
"""Intents in which something went wrong for the customer."""

_SAFETY_DOUBT = 0.25


class Occasion(StrEnum):
    """When some templates fit beyond what the mention says."""

    PEAK = "peak"  # many orders at once: an honest expectation comes before the apology
    FOLLOW_UP = "follow_up"  # we write again, to ask whether all is well
    RETURNING = "returning"  # somebody who wrote to us before
    ANNIVERSARY = "anniversary"  # a year with us
    INVITE = "invite"  # somebody who keeps saying kind things: will they join us


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """One mention, as far as drafting must know it.

    ``text``, ``author_name`` and ``author_handle`` come from strangers and are data: they choose among
    the playbook's own words and never add any of their own but a checked first name. ``recent_texts`` are our
    latest replies from this account, ``told`` those to this very customer, wherever they wrote. ``seed``
    turns the choice (the same seed gives the same suggestions). ``today`` decides which answers are still
    valid; without it, those with an end date are left out. ``in_thread`` counts our replies so far,
    ``in_last_hour`` those that leave in the hour before this one. ``occasions`` is what the caller knows
    beyond the text. ``follow_up`` asks for templates of that occasion alone, ``preferred`` are keys of
    templates to put first. ``calmed`` is whether a person's label says that words of danger mean none.
    ``to_us`` is whether the platform says that it speaks to our account; the text may tell it, too.
    """

    text: str
    lang: str
    author_name: str
    author_handle: str
    platform: str
    classification: Classification | None
    rule: ReplyRule
    agent_initials: str = ""
    recent_texts: Sequence[str] = ()
    told: Sequence[str] = ()
    seed: int = 0
    brand_name: str = ""
    today: date | None = None
    in_thread: int = 0
    in_last_hour: int = 0
    occasions: frozenset[str] = frozenset()
    follow_up: Occasion | None = None
    preferred: tuple[str, ...] = ()
    calmed: bool = False
    to_us: bool = False


def answered_matter(intent: Intent) -> bool:
    """Whether one can ask later how it ended: something went wrong, or something was asked."""
    return intent in PROBLEMS - {Intent.SAFETY_LEGAL} or intent is Intent.QUESTION


def grave(request: DraftRequest) -> bool:
    """Whether the mention is, or may well be, about safety or law: then no reply is casual. Its words can
    say so where the labels do not."""
    return labelled_grave(request) or told_danger(request) is not None


def told_danger(request: DraftRequest) -> danger.Danger | None:
    """The danger word of a mention; none where its matter is closed and we write again."""
    if request.calmed or request.follow_up is not None:
        return None
    return danger.told(request.text, request.lang, request.classification)


def labelled_grave(request: DraftRequest) -> bool:
    """Whether the labels say, or may mean, safety or law.

    A doubt about somebody who is surely glad, or about words that surely hurry nobody, is none: thanks and
    jokes are not answered like an accident.
    """
    said = request.classification
    return said is not None and labels_say_grave(said)


def labels_say_grave(said: Classification) -> bool:
    """As `labelled_grave`, of labels alone."""
    if Head.INTENT not in said.unsure:
        return said.intent is Intent.SAFETY_LEGAL
    glad = said.sentiment is Sentiment.POSITIVE and Head.SENTIMENT not in said.unsure
    calm = said.urgency is Urgency.LOW and Head.URGENCY not in said.unsure
    doubt = said.scores.get(Head.INTENT, {}).get(Intent.SAFETY_LEGAL, 0.0)
    return not (glad or calm) and (said.intent is Intent.SAFETY_LEGAL or doubt >= _SAFETY_DOUBT)


def apology_due(request: DraftRequest) -> bool:
    """Whether a good reply says sorry: something went wrong, and the customer minds."""
    said = request.classification
    if said is None or request.follow_up is not None or Occasion.FOLLOW_UP in request.occasions:
        return False
    if grave(request):
        return True
    if said.sentiment is not Sentiment.NEGATIVE:
        return False
    if {Head.INTENT, Head.SENTIMENT} <= said.unsure:
        return False  # nothing says that they complain
    contradicted = said.intent is Intent.PRAISE  # negative praise: one of the labels is wrong
    return said.intent in PROBLEMS or contradicted or Head.INTENT in said.unsure
