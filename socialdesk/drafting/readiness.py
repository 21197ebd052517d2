"""Whether a suggestion is ready to go out as it is, or no more than a start for the person's own words.

The rule is a list of what must hold, chosen on suggestions that readers judged blind (docs/playbook.md says
how many and what came of it): what a text says in general is seldom what this customer needs, and one that
answers half of what was told is not sent as it is.
"""

from __future__ import annotations

import regex

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment
from socialdesk.drafting import orders
from socialdesk.drafting.matter import Matter
from socialdesk.drafting.playbook import UNCLEAR, Language, Template
from socialdesk.drafting.reading import addressed_by
from socialdesk.drafting.request import PROBLEMS, DraftRequest, Occasion

SELDOM = frozenset(
    {
        "app", "cancel", "charge", "damaged", "deadline", "disaster", "expensive", "fast", "helpful", "late",
        "leaving", "login", "luggage", "money", "no_answer", "outage", "quality", "return", "rude", "travel",
    }
)  # fmt: skip
"""Situations whose replies readers sent as they were in less than half of five readings or more, and still
do with other words. Safety is one of them, too: there a person adds what only this case needs, and a second
one signs."""

SURELY_ASKED = 0.8
"""Probability of a question from which an answer is ready, and of an idea from which thanks for it are: what
is called an idea with less is mostly a complaint."""

LIKELY_THANKS = 0.4
"""Probability of praise from which thanks are ready where no word of theirs thanks or enjoys."""

LIKELY_ENOUGH = 0.15
"""Probability of a matter, other than the likeliest, from which a reply to it is ready."""

LIKELY_FAULT = 0.35
"""Probability of all faults together from which thanks alone are not ready: "it does not work, thank you"."""

TOO_MUCH_TOLD = 25
"""Words over which a mention tells more than a prepared reply takes up."""

LITTLE_TOLD = 8
"""Words up to which thanks that name nothing are all that praise needs: who says more tells what was good."""

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

_BY_HAND = "by_hand"
"""Words that a person answers, or nobody: curses, politics, what others say to others."""

_BUT = "but"
"""Praise with a but."""

_ANOTHER_MATTER = {
    "late": {"on_site", "repeated"},
    "lost": {"on_site", "repeated"},
    "wrong": {"repeated"},
    "missing": {"repeated"},
    "quality": {"on_site"},
}
"""Situations beside which another one says that the reply is about something else."""

_ANNOYED = regex.compile(r"[?؟]!|![?؟]")  # “did the bus stop running?!?” is no question to thank for
_NUMBER = regex.compile(r"(?<![\w@#/.])\d{6,}(?!\w)")  # who wrote a number is not asked for one
_THANKED = r"thank you|thanks|thx|kudos to|kiitos|te[sş]ekkürler|danke|gracias"
_PASSED_ON = regex.compile(r"^\W*RT @")  # said by somebody else, to their own readers
_BY_NAME = regex.compile(rf"\b(?i:{_THANKED})[ ,]+(?i:to |an |a )?\p{{Lu}}\p{{Ll}}{{2,}}")
"""Thanks to somebody by name: a person says that they will hear it."""

_ON_ITS_WAY = frozenset({"late", "lost"})
"""Situations of a thing of ours: who names none waits for a flight, a table or an answer."""

_OF_ANYTHING = frozenset({"", "thanks"})
"""Situations of praise whose replies name nothing that was good."""

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
    if Intent.SAFETY_LEGAL in template.intents or seldom or _BY_HAND in matter.besides:
        return False
    if _left_out(template, request, matter, language) or _asks_what_was_told(template, request, matter):
        return False
    if matter.words > TOO_MUCH_TOLD or _PASSED_ON.search(request.text):
        return False
    if Intent.QUESTION in template.intents and UNCLEAR not in template.intents:
        return _answers_a_question(template, request, said)
    if Intent.PRAISE in template.intents:
        return _thanks_for_praise(template, request, said, matter)
    if Intent.SUGGESTION in template.intents and not template.situation:
        return _surely(said, Intent.SUGGESTION, SURELY_ASKED)
    if template.situation in _ON_ITS_WAY and not (matter.item_key or matter.own):
        return False
    of_now = template.occasion is Occasion.PEAK and matter.situation in _SLOW
    if intent != UNCLEAR and intent != said.intent and _probability(said, intent) < LIKELY_ENOUGH:
        return False
    return template.situation != "" or of_now


def _answers_a_question(template: Template, request: DraftRequest, said: Classification) -> bool:
    """Whether it answers what was asked: surely a question, put to us, calmly. That the team will find out is
    no answer: of fifty such replies readers sent a quarter as they were."""
    # What somebody asks others is theirs to answer; a person sees whether a word of ours is welcome.
    if not (request.to_us or addressed_by(request)) or not _surely(said, Intent.QUESTION, SURELY_ASKED):
        return False
    calm = said.sentiment is not Sentiment.NEGATIVE and not _ANNOYED.search(request.text)
    return calm and template.situation != ""


def _thanks_for_praise(
    template: Template, request: DraftRequest, said: Classification, matter: Matter
) -> bool:
    """Whether thanks are all that it needs: surely glad, of all that was told, and of nobody by name."""
    if said.sentiment is not Sentiment.POSITIVE or Head.SENTIMENT in said.unsure:
        return False
    told = template.situation != "" or "glad" in matter.besides
    if not told and _probability(said, Intent.PRAISE) < LIKELY_THANKS:
        return False
    if sum(_probability(said, each) for each in PROBLEMS) >= LIKELY_FAULT or _BUT in matter.besides:
        return False
    of_a_thing = any(slot.startswith("item") for slot in template.slots)
    if not of_a_thing and template.situation in _OF_ANYTHING and matter.words > LITTLE_TOLD:
        return False
    # The thing named pleased them only if a word says so: else it was the crew, and not the flight.
    return not (of_a_thing and "glad" not in matter.besides) and not _BY_NAME.search(request.text)


def _asks_what_was_told(template: Template, request: DraftRequest, matter: Matter) -> bool:
    """Whether it asks what happened, or for a number, of somebody who wrote it."""
    if template.asks and matter.told:
        return True
    return (
        "reference" in template.slots
        and _NUMBER.search(request.text) is not None
        and not orders.shown(request.text)
    )


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
    if not matter.besides.isdisjoint(_ANOTHER_MATTER.get(template.situation, ())):
        return True
    if _asks_more(matter, answered, Intent.QUESTION in template.intents):
        return True
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
