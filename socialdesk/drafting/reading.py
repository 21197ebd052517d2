"""What a mention is answered as: the model's labels and the customer's own words, read together.

Where the labels are sure they decide, but for a fault of which the words say nothing, and a question behind
which a fault is told. Where they are unsure the words decide, and last whether it is said to us at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.folding import fold, tokens
from socialdesk.drafting.matter import Matter, find
from socialdesk.drafting.playbook import UNCLEAR, Language
from socialdesk.drafting.request import DraftRequest, Occasion, grave

_FAULTS = (
    Intent.ACCOUNT_TECHNICAL,
    Intent.PRODUCT_PROBLEM,
    Intent.DELIVERY,
    Intent.REFUND_RETURN,
    Intent.SERVICE_PROBLEM,
)

_LIKELY_FAULT = 0.15
"""Probability from which an angry question is answered as the fault that it tells of."""

_LIKELY_IF_TOLD = 0.05
"""Probability from which a fault is answered where the customer's own words tell of it, too."""

_LIKELY_IDEA = 0.4
"""Probability from which an idea is thanked for, though the label is unsure."""

_PLAIN_FAULTS = frozenset(
    {"burning", "late", "lost", "damaged", "wrong", "missing", "no_answer", "charge", "money"}
)
"""Situations that are a fault however calmly they are told, and though the post only asks."""

_GLAD = "glad"  # the situation of who thanks or enjoys
_MONEY_BACK = "refund_ask"  # money is asked for, however short and polite ("refund, thanks")
_MENDED = "mended"  # who tells that they mended it themselves wants no repair
_ASKING = "asks"  # the situation of who asks, with or without a question mark

_ASKS = regex.compile(r"[?؟]")
_HANDLE = regex.compile(r"(?<![\w/.])(?:@|u/)([\w.\-]{1,64})")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mention is answered as: intents, the likeliest first; ``told`` are those of them of which only
    what the words tell is answered; ``aside`` is whether it is said about us rather than to us."""

    intents: tuple[str, ...]
    told: frozenset[str] = frozenset()
    aside: bool = False


def read(request: DraftRequest, language: Language) -> Reading:
    """Labels and words together: where the labels are unsure, what the customer's own words tell decides."""
    said = request.classification
    if grave(request):
        return Reading((Intent.SAFETY_LEGAL,))
    if said is None:
        return Reading((UNCLEAR,))
    if request.follow_up in (Occasion.RETURNING, Occasion.ANNIVERSARY):
        return Reading((Intent.PRAISE,))  # we write to thank, whatever the last matter was
    if said.intent is Intent.PRAISE and _MONEY_BACK in matter_of(request, UNCLEAR, language).situations:
        return Reading((Intent.REFUND_RETURN, UNCLEAR))
    angry = said.sentiment is Sentiment.NEGATIVE and Head.SENTIMENT not in said.unsure
    glad = said.sentiment is Sentiment.POSITIVE and Head.SENTIMENT not in said.unsure
    unsure = Head.INTENT in said.unsure or said.intent in (Intent.CHATTER, Intent.SPAM)
    if said.intent is Intent.PRAISE and said.sentiment is Sentiment.NEGATIVE:
        unsure = True  # the labels disagree, and cheerful thanks to somebody angry is the worse mistake
    if not unsure:
        intent = _fault_behind(said)
        told: tuple[str, ...] = ()
        if intent in _FAULTS and not angry and _thanks_only(request, language):
            return Reading((Intent.PRAISE, UNCLEAR))
        if intent is Intent.QUESTION:
            told = _told(request, language)
        elif intent in _FAULTS and not matter_of(request, intent, language).situation:
            told = _told(request, language, every=True)  # sure of a fault, and maybe of the wrong one
            if not told and said.sentiment is not Sentiment.NEGATIVE and _asks(request, language):
                return Reading((Intent.QUESTION, intent))
        return Reading((*told, intent), frozenset(told))
    if glad:
        return Reading((Intent.PRAISE, UNCLEAR))  # whatever it is about, they are glad
    if _MENDED in matter_of(request, UNCLEAR, language).situations:
        return Reading((UNCLEAR,))
    if said.intent is Intent.CHATTER and said.urgency is Urgency.LOW and _thanks_only(request, language):
        return Reading((Intent.PRAISE, UNCLEAR))  # touched to tears reads as negative
    told = _told(request, language)
    if _GLAD in matter_of(request, UNCLEAR, language).situations and not (angry or told):
        return Reading((Intent.PRAISE, UNCLEAR))
    addressed = addressed_by(request)
    if _asks(request, language) and (said.needs_reply or addressed) and not (angry or told):
        return Reading((Intent.QUESTION,))
    idea = said.scores.get(Head.INTENT, {}).get(Intent.SUGGESTION, 0.0) if said.needs_reply else 0.0
    if said.intent is Intent.SUGGESTION and idea >= _LIKELY_IDEA and not (angry or told):
        return Reading((Intent.SUGGESTION, UNCLEAR))
    calm = said.urgency is Urgency.LOW or not (said.needs_reply and addressed)
    aside = calm and not (angry or told)
    likely = () if said.intent in (Intent.CHATTER, Intent.SPAM, Intent.PRAISE) else (_fault_behind(said),)
    intents = dict.fromkeys((*told, UNCLEAR, *likely))
    return Reading(tuple(intents), frozenset(told) - {*likely}, aside)


def matter_of(request: DraftRequest, intent: str, language: Language) -> Matter:
    """What the mention is about; the brand's own name (a coffee roaster's) is no word of it."""
    name = " ".join(request.brand_name.split())
    text = regex.sub(rf"(?i)(?<!\w){regex.escape(name)}(?!\w)", " ", request.text) if name else request.text
    return find(text, intent, language)


def _thanks_only(request: DraftRequest, language: Language) -> bool:
    """Whether the words thank, and tell of no fault and ask nothing."""
    if _ASKS.search(request.text):
        return False
    spoken = matter_of(request, UNCLEAR, language)
    return _GLAD in spoken.situations and not any(
        matter_of(request, fault, language).situations for fault in _FAULTS
    )


def _asks(request: DraftRequest, language: Language) -> bool:
    """Whether something is asked; many leave the question mark out."""
    if _ASKS.search(request.text):
        return True
    return _ASKING in matter_of(request, UNCLEAR, language).situations


def addressed_by(request: DraftRequest) -> bool:
    """Whether the words speak to us: they name our account, or begin with one and do not speak of us."""
    brand = "".join(tokens(fold(request.brand_name)))
    named = ["".join(tokens(fold(each))) for each in _HANDLE.findall(request.text)]
    if brand and any(brand in each for each in named):
        return True
    said = "".join(tokens(fold(request.text)))
    return request.text.lstrip().startswith("@") and not (brand and brand in said)


def _told(request: DraftRequest, language: Language, *, every: bool = False) -> tuple[str, ...]:
    """The faults of which the words tell, if the model does not rule them out, the likeliest first: plain
    ones, or ``every`` one."""
    said = request.classification
    if said is None:
        return ()
    scores = said.scores.get(Head.INTENT, {})
    found = []
    for fault in _FAULTS:
        if scores.get(fault, 0.0) >= _LIKELY_IF_TOLD:
            situations = matter_of(request, fault, language).situations
            if situations & _PLAIN_FAULTS or (every and situations):
                found.append(fault)
    return tuple(sorted(found, key=lambda each: -scores.get(each, 0.0)))


def _fault_behind(said: Classification) -> Intent:
    """“Why can't I log in?” asks, and means that something is broken: the likeliest fault, if likely."""
    if said.intent is not Intent.QUESTION or said.sentiment is not Sentiment.NEGATIVE:
        return said.intent
    scores = said.scores.get(Head.INTENT, {})
    fault = max(_FAULTS, key=lambda each: scores.get(each, 0.0))
    return fault if scores.get(fault, 0.0) >= _LIKELY_FAULT else said.intent
