"""Suggested replies: up to three ways to answer one mention, each from another place where possible.

The best template, the nearest answer of the FAQ, and the nearest reply that this brand approved before;
what is lacking is filled with other templates. Each says where it comes from. What people made of the ones
before moves them up and down.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import product

import regex
from babel import Locale

from socialdesk.domain.classification import Head, Intent, Sentiment
from socialdesk.domain.habit import TrackRecord
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import Severity, Suggestion, SuggestionKind
from socialdesk.drafting import readiness
from socialdesk.drafting.guard import check
from socialdesk.drafting.leaning import Leaning
from socialdesk.drafting.length import measure as measure_length
from socialdesk.drafting.matter import Matter
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.playbook import UNCLEAR, Approach, Language, Playbook, Template, base
from socialdesk.drafting.precedents import Precedents, reusable
from socialdesk.drafting.reading import matter_of, read
from socialdesk.drafting.repetition import said as said_before
from socialdesk.drafting.request import DraftRequest, Occasion, apology_due, grave
from socialdesk.drafting.retrieval import Vectors
from socialdesk.drafting.slots import greetings, link_of, signed, values_of, with_tags
from socialdesk.drafting.tone import measure as measure_tone

MOST = 3
"""Suggestions for one mention."""

NEARLY_AS_FITTING = 4.0
"""Points of fit that a template may lack beside the best and still be tried for it."""

_OF_LONG = (Occasion.RETURNING, Occasion.ANNIVERSARY)
"""That somebody wrote before is nice to say, but what they wrote now comes first: one of three, never the
first."""

_NEEDLESS = 5.0  # points that an apology loses where nobody complained
_ANSWERED_THERE = (
    1.0  # points for answering a question where it was asked, or in private if it is of an order
)

_PREFERRED = 30  # points of a template that a follow-up names
_TOLD = 6  # points that a template loses for having been used for this very customer lately
_MOST_TIRED = 5  # points that a template loses at most for having been used lately
_OWN_ORDER = "own_order"  # a question of somebody who has ordered
_FIRST_OF_ALL = "burning"  # what may hurt somebody, whatever else they tell
_SILENCE = "no_answer"
_MOST_READ = 4_000  # characters in which orders to a machine are looked for
_QUESTION_MARK = regex.compile(r"[?؟]")
_MACHINE_ORDERS = "machine_orders"  # “ignore all previous instructions”
_ASKED_AGAIN = 6.0  # points that a text loses which asks what the customer said already
_LESS_SPOKEN_OF = 2.0  # points that a text loses whose situation is not the one most spoken of
_READ = 1.5  # points of a text that says we read what they described
_NUMBERED = frozenset({Intent.DELIVERY, Intent.REFUND_RETURN})  # what has an order or a customer number
_OWN_WORDS = 3.0  # points of what the brand wrote itself over the shipped texts
_NOT_TO_US = 4.0  # points that a text loses which answers what was not said to us

_NOT_OUR_VOICE = frozenset({"emoji", "address"})
"""Soft findings with which a text of ours is passed over: a person may write so, the playbook says not to."""

_INTENT_WORDS: dict[str, str] = {
    Intent.DELIVERY: "Delivery",
    Intent.PRODUCT_PROBLEM: "Product problem",
    Intent.SERVICE_PROBLEM: "Service problem",
    Intent.REFUND_RETURN: "Refund or return",
    Intent.ACCOUNT_TECHNICAL: "Account or technical",
    Intent.QUESTION: "Question",
    Intent.SUGGESTION: "Suggestion",
    Intent.PRAISE: "Praise",
    Intent.SAFETY_LEGAL: "Safety",
    UNCLEAR: "Unclear matter",
}
_APPROACH_WORDS = {
    Approach.PRIVATE: "asks for details in private",
    Approach.PUBLIC: "first step in public",
    Approach.SHORT: "short",
    Approach.PERSONAL: "personal",
    Approach.CALL: "a colleague gets in touch",
    Approach.PASS_ON: "passes it on",
    Approach.ASK: "asks what is meant",
}


class _Place(Enum):
    """Where an answer of the FAQ may stand: before the templates, beside the first one, or after them."""

    FIRST = auto()
    BESIDE = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class _Known:
    """An answer of the FAQ, where it may stand, and whether it was asked beside a fault that was told."""

    suggestion: Suggestion
    place: _Place
    beside_a_fault: bool


@dataclass(frozen=True, slots=True)
class _Choice:
    template: Template
    text: str
    intent: str
    score: float
    matter: Matter

    @property
    def key(self) -> str:
        return _template_key(self.template)


@dataclass(frozen=True, slots=True)
class Memory:
    """What suggestions can draw on besides the playbook; each part may be missing.

    ``vectors`` finds the FAQ's questions in other words, and with ``precedents`` what was answered before.
    ``renew`` reads a precedent as it is by now: None when it was taken back. ``identify`` tells the language
    of a text that nobody has read yet, given what it should be. ``record`` is what people made of the
    suggestions before this one.
    """

    vectors: Vectors | None = None
    precedents: Precedents | None = None
    renew: Callable[[Precedent], Precedent | None] | None = None
    identify: Callable[[str, str | None], str] | None = None
    record: TrackRecord | None = None


NO_MEMORY = Memory()


def suggest(request: DraftRequest, playbook: Playbook, memory: Memory = NO_MEMORY) -> tuple[Suggestion, ...]:
    """Draft up to `MOST` replies, best first; none for spam and for orders to a machine.

    Each fits the platform's length as `length.measure` counts it, comes from another place, template or
    approach where possible, passes the guard without a hard finding (but for a platform that allows no
    reply at all: such a text is for posting by hand), and is none of ``recent_texts``. Whether the
    mention needs a reply is for the caller to ask. Without ``memory`` no model is asked: a few
    milliseconds.
    """
    said = request.classification
    if said is not None and said.intent is Intent.SPAM:
        return ()
    language = playbook.language(request.lang)
    if any(_speaks_to_a_machine(request, each) for each in (language, playbook.language("en"))):
        return ()
    known = _from_faq(request, playbook, language, memory)
    answer = known if known is not None and known.place is not _Place.LAST else None
    before = _from_precedents(request, playbook, language, memory)
    leaning = Leaning(memory.record, playbook, request.seed) if memory.record else None
    found = [answer.suggestion] if answer is not None else []
    found += [before] if before is not None else []
    templates = _templates(request, playbook, language, memory, leaning, found)
    if answer is not None and answer.beside_a_fault:  # a reply to one of the two is no more than a start
        templates = [replace(each, ready=False) for each in templates]
    if before is not None and templates:  # the words of a like case fit as well as the house's own do
        found[-1] = replace(before, ready=templates[0].ready)
    # A known answer to a question comes first, and to anything else that nothing else answers.
    if answer is None:
        first = _asks(request)
    else:
        unanswered = answer.suggestion.ready and not any(each.ready for each in templates)
        first = answer.place is _Place.FIRST and (_asks(request) or unanswered)
    ranked = (found + templates if first else templates[:1] + found + templates[1:])[:MOST]
    if leaning is not None:
        ranked = leaning.in_order(ranked)
    if known is not None and answer is None and (leaning is None or not leaning.tries):
        ranked[MOST - 1 :] = [known.suggestion]
    return tuple(ranked)


def _templates(
    request: DraftRequest,
    playbook: Playbook,
    language: Language,
    memory: Memory,
    leaning: Leaning | None,
    found: list[Suggestion],
) -> list[Suggestion]:
    """The best templates, as many as there is room beside what was found elsewhere."""
    room = MOST - len(found)
    choices = list(_choices(request, playbook, language, leaning))
    if leaning is not None and room > 1 and leaning.tries:
        # The floor: now and then the last place goes to the one that was shown least, so that a new
        # template, or one with bad luck at its start, is not lost for good. Another matter's is never it.
        near = [each for each in choices[1:] if each.score >= choices[0].score - NEARLY_AS_FITTING]
        if near:
            least = min(near, key=lambda each: leaning.shown(each.key))
            choices.remove(least)
            choices.insert(room - 1, least)
    templates: list[Suggestion] = []
    for choice in choices:
        if _elsewhere(choice.text, playbook, language, memory):
            continue
        suggestion = _finish(request, playbook, language, choice)
        if suggestion is not None and not any(_alike(suggestion, each) for each in found):
            templates.append(suggestion)
        if len(templates) == room:
            break
    return templates


def _elsewhere(text: str, playbook: Playbook, language: Language, memory: Memory) -> bool:
    """Whether a text is in another language than its file says."""
    return memory.identify is not None and bool(playbook.reads_as(text, language.lang, memory.identify))


def _template_key(template: Template) -> str:
    return f"templates/{template.lang}/{template.key}"


def _asks(request: DraftRequest) -> bool:
    said = request.classification
    return said is not None and said.intent is Intent.QUESTION


def _speaks_to_a_machine(request: DraftRequest, language: Language) -> bool:
    said = folded(request.text[:_MOST_READ])
    listed = (each for each in language.situations if each.key == _MACHINE_ORDERS)
    return any(each.words.first(said) is not None for each in listed)


def _of_their_own(request: DraftRequest, language: Language) -> bool:
    """Whether a question is about an order of theirs or something gone wrong: no general answer is one."""
    spoken = matter_of(request, Intent.QUESTION, language)
    return _OWN_ORDER in spoken.situations or bool(read(request, language).told)


def _alike(one: Suggestion, other: Suggestion) -> bool:
    return said_before((other.text,)).times_alike(one.text) > 0


def _choices(
    request: DraftRequest, playbook: Playbook, language: Language, leaning: Leaning | None
) -> Iterator[_Choice]:
    """Every choice that fits, the best and most different first."""
    ranked: list[tuple[float, int, _Choice]] = []
    before, told_them = said_before(request.recent_texts), said_before(request.told)
    reading = read(request, language)
    wanted = reading.intents
    due = apology_due(request) and wanted[0] != Intent.PRAISE  # thanks under the label of a fault
    # When the likely matter has too few templates that fit, asking what is meant is never wrong.
    spare = () if grave(request) or UNCLEAR in wanted else (UNCLEAR,)
    for place, intent in enumerate((*wanted, *spare)):
        matter = matter_of(request, intent, language)
        values = values_of(request, playbook, language, matter)
        for template in language.templates:
            if intent in reading.told and not template.situation:
                continue
            if template.aside and not reading.aside:
                continue
            if intent in template.intents and _suits(template, request, playbook, matter, values, due):
                text = _written(template, request, playbook, language, values)
                if text is not None:
                    score = _score(template) - 1.5 * place - 20 * (place >= len(wanted))
                    score -= min(_MOST_TIRED, before.times_alike(text))
                    score -= _TOLD * bool(told_them.times_alike(text))
                    score += _PREFERRED * (template.key in request.preferred)
                    told = template.situation != "" and not _positive(request)
                    score -= _NEEDLESS * (template.apologises and not told and not due)
                    score -= _LESS_SPOKEN_OF * (template.situation not in ("", matter.situation))
                    score -= _ASKED_AGAIN * _asks_again(template, intent, matter)
                    score += _OWN_WORDS * template.own
                    score -= _NOT_TO_US * (reading.aside and not template.aside)
                    where = Approach.PRIVATE if matter.situation == _OWN_ORDER else Approach.PUBLIC
                    score += _ANSWERED_THERE * (intent == Intent.QUESTION and template.approach is where)
                    turn = zlib.crc32(f"{request.seed}/{template.key}".encode())
                    choice = _Choice(template, text, intent, score, matter)
                    liked = 0.0 if leaning is None else leaning.points(choice.key)
                    ranked.append((-score - liked, turn, choice))
    ranked.sort(key=lambda each: each[:2])
    in_order = [choice for _, _, choice in ranked]
    of_now = [choice for choice in in_order if choice.template.occasion not in _OF_LONG]
    of_long = [choice for choice in in_order if choice.template.occasion in _OF_LONG]
    first = of_now[:1]
    other = [c for c in of_long if all(c.template.approach is not each.template.approach for each in first)]
    left = first + other[:1] + of_now[1:] + of_long
    fresh = [choice for choice in left if not before.repeated(choice.text)]
    seen: set[str] = set()
    approaches: set[Approach] = set()
    for pool, varied in ((fresh, True), (fresh, False), (left, False)):
        for choice in pool:
            if choice.text not in seen and not (varied and choice.template.approach in approaches):
                seen.add(choice.text)
                approaches.add(choice.template.approach)
                yield choice


def _positive(request: DraftRequest) -> bool:
    said = request.classification
    if said is None or said.sentiment is not Sentiment.POSITIVE:
        return False
    return Head.SENTIMENT not in said.unsure or Head.INTENT not in said.unsure


def _waits(matter: Matter) -> bool:
    """Whether how long they wait is said of something else than our answer."""
    return not matter.besides.isdisjoint({"late", "lost", "money", "outage"})


def _asks_again(template: Template, intent: str, matter: Matter) -> bool:
    """Whether it asks what they told, or for a number where nothing says that they have one."""
    if template.asks or "reference" not in template.slots:
        return template.asks and matter.told
    if not (matter.told or template.situation):
        return False
    numbered = template.situation or matter.own or matter.item_key or intent in _NUMBERED
    return matter.vague or not numbered


def _suits(
    template: Template,
    request: DraftRequest,
    playbook: Playbook,
    matter: Matter,
    values: dict[str, str],
    apology: bool,
) -> bool:
    said = request.classification
    return (
        template.situation in matter.situations | {""}
        and template.also in matter.besides | {""}
        and not (template.situation == _SILENCE and "waiting" in template.slots and _waits(matter))
        and (matter.told or not template.told)
        and (not template.sentiments or (said is not None and said.sentiment in template.sentiments))
        and (not template.urgencies or (said is not None and said.urgency in template.urgencies))
        and (template.occasion in ("", request.follow_up) or template.occasion in request.occasions)
        and (request.follow_up is None or template.occasion is request.follow_up)
        and (Occasion.FOLLOW_UP not in request.occasions or template.occasion is Occasion.FOLLOW_UP)
        and (playbook.emoji or not template.emoji)
        and (request.rule.public or not template.public_only)
        and (not template.platforms or request.platform in template.platforms)
        and (template.apologises if apology else not (_positive(request) and template.apologises))
        and template.slots <= values.keys() | {"greeting"}
    )


def _score(template: Template) -> float:
    return (
        4.0 * bool(template.situation)
        + 4.0 * bool(template.also)
        + 3.0 * (template.situation == _FIRST_OF_ALL)
        + _READ * template.told
        + 2.0 * ("waiting" in template.slots)
        + 1.5 * any(slot.startswith("item") for slot in template.slots)
        + 1.0 * bool(template.sentiments)
        + 1.0 * bool(template.urgencies)
        + 3.0 * bool(template.occasion)
    )


def _written(
    template: Template,
    request: DraftRequest,
    playbook: Playbook,
    language: Language,
    values: dict[str, str],
) -> str | None:
    """The reply, if it fits; with another greeting or a closing line where we just wrote the same."""
    listed = greetings(language, values, careful=grave(request))
    before = said_before(request.recent_texts)
    for closing, greeting in product(("", *language.closings), listed):
        body = template.render({**values, "greeting": greeting})
        text = signed(f"{body} {closing}".rstrip(), playbook, values)
        text = with_tags(text, request, playbook, language)
        if not before.same(text) and measure_length(text, request.rule).fits:
            return text
    return None


def _finish(
    request: DraftRequest, playbook: Playbook, language: Language, choice: _Choice
) -> Suggestion | None:
    template = choice.template
    what = template.situation.replace("_", " ").capitalize() if template.situation else ""
    subject = _INTENT_WORDS[choice.intent]
    shown = f"{subject}: {what.lower()}" if what else subject
    approach = _APPROACH_WORDS[template.approach]
    if request.follow_up is Occasion.FOLLOW_UP:
        shown = f"Follow-up, {shown[0].lower()}{shown[1:]}"
        approach = "asks how it ended" if template.approach is Approach.ASK else approach
    label = f"{shown} · {approach}{_language_note(request, language)}"
    return _judged(
        request,
        playbook,
        language,
        SuggestionKind.TEMPLATE,
        label,
        choice.text,
        choice.key,
        ready=readiness.ready(template, choice.intent, request, choice.matter, language),
    )


def _language_note(request: DraftRequest, language: Language) -> str:
    """Say so when the customer's language is not in the playbook."""
    lang = base(request.lang)
    if lang == language.lang:
        return ""
    asked = _english_name(lang) or "this language"
    return f" · in {_english_name(language.lang) or language.lang}, no templates for {asked}"


def _english_name(lang: str) -> str:
    """The language's name, or nothing for codes like ``und`` that name none."""
    return str(Locale("en").languages.get(lang, "")) if lang not in ("und", "zxx", "mul") else ""


def _from_faq(request: DraftRequest, playbook: Playbook, language: Language, memory: Memory) -> _Known | None:
    """The answer that is nearest, and where it may stand."""
    said = request.classification
    if grave(request) or (said is not None and said.intent is Intent.PRAISE):
        return None
    if request.follow_up is not None or Occasion.FOLLOW_UP in request.occasions:
        return None
    found = playbook.faq.nearest(
        request.text, request.today, lang=base(request.lang), fallback=language.lang, vectors=memory.vectors
    )
    if found is None:
        return None
    mark = _QUESTION_MARK.search(request.text) is not None
    theirs = _of_their_own(request, language)
    if apology_due(request):  # who complains reads no FAQ, but where they ask just what it knows
        if not (found.sure and mark):
            return None
        place = _Place.BESIDE
    elif found.offered:
        place = _Place.FIRST if found.sure or (found.likely and not theirs) else _Place.BESIDE
    elif (_asks(request) or mark) and not theirs:
        place = _Place.LAST
    else:
        return None
    answered = playbook.languages.get(found.entry.lang, language)
    values = values_of(request, playbook, answered, Matter())
    values["link"] = link_of(found.entry.link, request, playbook, answered)
    values["greeting"] = greetings(answered, values, careful=False)[0]
    slots = {slot for _, slot in found.entry.parts if slot}
    own_words = " ".join(literal for literal, _ in found.entry.parts)
    if not slots <= values.keys() or _elsewhere(own_words, playbook, answered, memory):
        return None
    text = "".join(literal + (values[slot] if slot else "") for literal, slot in found.entry.parts)
    if "greeting" not in slots:
        text = f"{values['greeting']} {text}"
    text = with_tags(signed(text, playbook, values), request, playbook, answered)
    if said_before(request.recent_texts).same(text) or not measure_length(text, request.rule).fits:
        return None
    label = f"FAQ · “{found.question}”{_language_note(request, answered)}"
    key = f"faq/{answered.lang}/{found.entry.key}"
    ready = place is _Place.FIRST and not readiness.several_asked(matter_of(request, UNCLEAR, language))
    made = _judged(request, playbook, answered, SuggestionKind.FAQ, label, text, key, ready=ready)
    return _Known(made, place, apology_due(request)) if made is not None else None


def _from_precedents(
    request: DraftRequest, playbook: Playbook, language: Language, memory: Memory
) -> Suggestion | None:
    """What was said to somebody else in the like case; nothing where a person should find new words."""
    said = request.classification
    if memory.precedents is None or memory.vectors is None or said is None or grave(request):
        return None
    if Head.INTENT in said.unsure or Occasion.FOLLOW_UP in request.occasions:
        return None
    if request.follow_up is not None:
        return None
    if language.lang != base(request.lang):
        return None
    values = values_of(request, playbook, language, Matter())
    near = memory.precedents.nearest(
        request.text, memory.vectors, lang=language.lang, intents=(said.intent,), sentiment=said.sentiment
    )
    for held, _ in near:
        precedent = memory.renew(held) if memory.renew is not None else held
        if precedent is None:
            continue
        body = reusable(precedent, request.text, playbook, language)
        if body is None:
            continue
        greeting = greetings(language, values, careful=False)[0]
        if body[:1].isupper():  # a new sentence: the greeting ends one
            greeting = f"{greeting[:-1]}!"
        text = with_tags(signed(f"{greeting} {body}", playbook, values), request, playbook, language)
        if said_before(request.recent_texts).same(text) or not measure_length(text, request.rule).fits:
            continue
        if memory.identify is not None and base(memory.identify(body, language.lang)) != language.lang:
            continue
        label = f"Approved before · “{precedent.excerpt}” · {precedent.outcome}"
        key = f"replies/{precedent.reply_id}"
        made = _judged(request, playbook, language, SuggestionKind.APPROVED, label, text, key, ready=False)
        # What one customer was promised holds for nobody else.
        if made is not None and not any(each.code.startswith("promise") for each in made.findings):
            return made
    return None


def _judged(
    request: DraftRequest,
    playbook: Playbook,
    language: Language,
    kind: SuggestionKind,
    label: str,
    text: str,
    key: str,
    *,
    ready: bool,
) -> Suggestion | None:
    # How much went out lately is asked when somebody approves: a suggestion is kept longer than an hour.
    unhurried = replace(request, in_thread=0, in_last_hour=0)
    findings = check(text, unhurried, playbook, text_lang=language.lang)
    if any(each.severity is Severity.HARD and each.code != "not_allowed" for each in findings):
        return None
    if any(each.code in _NOT_OUR_VOICE for each in findings):
        return None
    tone = measure_tone(text, request, playbook, text_lang=language.lang)
    return Suggestion(kind, label, text, language.lang, tone, findings, key, ready)
