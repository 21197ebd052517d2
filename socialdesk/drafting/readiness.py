"""Whether a suggestion is ready to go out as it is, or no more than a start for the person's own words.

The rule is a list of what must hold, chosen on suggestions that readers judged blind (docs/playbook.md says
how many and what came of it): what a text says in general is seldom what this customer needs, and one that
answers half of what was told is not sent as it is.
"""

from __future__ import annotations

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment
from socialdesk.drafting.matter import Matter
from socialdesk.drafting.playbook import UNCLEAR, Language, Template
from socialdesk.drafting.reading import addressed_by
from socialdesk.drafting.request import PROBLEMS, DraftRequest, Occasion

SELDOM = frozenset({"app", "cancel", "deadline", "money", "rude"})
"""Situations whose replies readers sent as they were in less than a third of five readings or more, and still
do with other words. Safety is one of them, too: there a person adds what only this case needs, and a second
one signs."""

SURELY_ASKED = 0.7
"""Probability of a question from which a reply that promises to find out is ready."""

LIKELY_THANKS = 0.4
"""Probability of praise from which thanks are ready where no word of theirs thanks or enjoys."""

LIKELY_ENOUGH = 0.15
"""Probability of a matter, other than the likeliest, from which a reply to it is ready."""

TOO_MUCH_TOLD = 40
"""Words of a complaint over which it tells more than a prepared reply takes up."""

_NOT_RULED_OUT = 0.05
"""Probability of a matter from which words that speak of it count."""

_ASKED_FOR = (Occasion.FOLLOW_UP, Occasion.INVITE)
"""A person or a rule chose to write; nothing new was said."""

_SLOW = ("late", "lost", "deadline")
"""Situations for which the season is the reason."""

_ASKS, _ASKS_MORE = "asks", "asks_more"
"""The situations of who asks, and of who asks a second thing in the same breath ("and can I return it")."""

_ASKED = frozenset({"hours", "price", "return", "stock"})
"""Situations that are a matter of their own where something is asked, whatever the model makes of it. What a
complaint asks the price of is seldom one ("how much longer")."""

_TAKEN_UP = {
    "late": {"lost", "courier", "travel"},
    "lost": {"late", "courier"},
    "deadline": {"late", "lost"},
    "courier": {"late", "lost"},
    "no_answer": {"wrote_us"},
    "wrote_us": {"no_answer", "late"},
    "luggage": {"travel", "late", "lost"},
    "missing": {"refund_ask", "money"},
    "money": {"refund_ask", "return", "cancel", "late"},
    "refund_ask": {"money", "return"},
    "cancel_ask": {"cancel"},
    "cancel_refused": {"cancel", "cancel_ask"},
    "disaster": {"outage"},
}
"""Situations that a reply to one of them takes up, too."""


def ready(template: Template, intent: str, request: DraftRequest, matter: Matter, language: Language) -> bool:
    """Whether this template's text probably goes out as it is; ``intent`` is what the mention is answered
    as, and ``matter`` what it is about within that."""
    said = request.classification
    if template.occasion in _ASKED_FOR:
        return True
    if said is None or (template.asks and not template.situation):
        return False
    seldom = template.situation in SELDOM and not (template.also or "waiting" in template.slots)
    if Intent.SAFETY_LEGAL in template.intents or seldom:
        return False
    if _left_out(template, request, matter, language):
        return False
    if Intent.PRAISE in template.intents:
        told = template.situation != "" or "glad" in matter.besides
        thanked = told or _probability(said, Intent.PRAISE) >= LIKELY_THANKS
        return thanked and said.sentiment is Sentiment.POSITIVE and Head.SENTIMENT not in said.unsure
    if Intent.QUESTION in template.intents and UNCLEAR not in template.intents:
        # What somebody asks others is theirs to answer; a person sees whether a word of ours is welcome.
        return (request.to_us or addressed_by(request)) and _surely(said, Intent.QUESTION, SURELY_ASKED)
    if Intent.SUGGESTION in template.intents and not template.situation:
        return Head.INTENT not in said.unsure
    of_now = template.occasion is Occasion.PEAK and matter.situation in _SLOW
    if intent != UNCLEAR and intent != said.intent and _probability(said, intent) < LIKELY_ENOUGH:
        return False
    return (template.situation != "" or of_now) and matter.words <= TOO_MUCH_TOLD


def _probability(said: Classification, intent: str) -> float:
    return next((p for each, p in said.scores.get(Head.INTENT, {}).items() if each == intent), 0.0)


def _surely(said: Classification, intent: Intent, least: float) -> bool:
    """Whether it is of this intent; a label that the scores do not bear out is a person's."""
    if said.intent is not intent or Head.INTENT in said.unsure:
        return False
    scores = said.scores.get(Head.INTENT, {})
    likely = scores.get(intent, 0.0)
    return likely >= least or likely < max(scores.values(), default=1.0)


def _left_out(template: Template, request: DraftRequest, matter: Matter, language: Language) -> bool:
    """Whether the words tell of something gone wrong that the text does not take up."""
    said = request.classification
    scores = said.scores.get(Head.INTENT, {}) if said is not None else {}
    taken_up = template.situation or matter.situation if template.occasion else template.situation
    answered = {taken_up, template.also}
    answered |= _TAKEN_UP.get(taken_up, set()) | _TAKEN_UP.get(template.also, set())
    if template.situation and _asks_more(matter, answered, Intent.QUESTION in template.intents):
        return True  # who says no more than that they ask the team answers whatever was asked
    return any(
        each.key in matter.besides - answered
        and sum(scores.get(intent, 0.0) for intent in PROBLEMS & set(each.intents)) >= _NOT_RULED_OUT
        for each in language.situations
        if not PROBLEMS.isdisjoint(each.intents) and Intent.SAFETY_LEGAL not in each.intents
    )


def _asks_more(matter: Matter, answered: set[str], of_a_question: bool) -> bool:
    """Whether something is asked beside what the text answers."""
    if _ASKS_MORE in matter.besides:
        return True
    asked = _ASKED if of_a_question else _ASKED - {"price"}
    return _ASKS in matter.besides and bool(matter.besides & asked - answered)


def several_asked(matter: Matter) -> bool:
    """Whether two things are asked at once: an answer of the FAQ answers one."""
    return _ASKS_MORE in matter.besides or len(matter.besides & _ASKED) > 1
