"""The tone meter: how warm and how clear a reply is, and what a careful reader would miss in it.

Every check points at words. What it knows are the phrase lists of the playbook (``tone/<lang>.toml``),
the words that mention and reply share, and the shape of the text, so it cannot tell irony, a hollow
apology, or whether the answer is right; docs/playbook.md says so, with figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import regex

from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.reply import Tone, ToneCheck
from socialdesk.drafting import echo, impression, names, promises
from socialdesk.drafting.matter import find
from socialdesk.drafting.names import greeting_name
from socialdesk.drafting.phrases import FoldedText, folded
from socialdesk.drafting.playbook import (
    UNCLEAR,
    Language,
    Playbook,
    base,
    default_playbook,
)
from socialdesk.drafting.repetition import said
from socialdesk.drafting.request import PROBLEMS, DraftRequest, apology_due

LABELS = {
    "greets": "Greets by name",
    "acknowledges": "Acknowledges the matter",
    "apologises": "Says sorry",
    "next_step": "Offers a next step",
    "no_blame": "Blames nobody",
    "no_shouting": "Does not shout",
    "no_robot": "Sounds like a person",
    "no_promise": "Promises only what is sure",
    "same_language": "Customer's language",
    "not_repeated": "Not what we just wrote",
    "clear": "Easy to read",
}
"""English words for each check; its code is the key for translation."""

_SHOUT = regex.compile(
    r"[!！❗‼]{2,}|‼|[!?？！]{3,}|"
    r"(?<!\w)(?:(?:\p{Lu}{2,}[\s!]{1,2}){2,}\p{Lu}{2,}|\p{Lu}{4,}[\s!]{1,2}\p{Lu}{4,})(?!\w)"
)
_CLEAR = 0.4  # clarity under which a reply leaves its reader with nothing to hold on to
_ENDS = regex.compile(r"[.!?؟\n](?=\s|$)")
_MOST_READ = 10_000

Span = tuple[int, int] | None


def measure(
    text: str, request: DraftRequest, playbook: Playbook | None = None, *, text_lang: str | None = None
) -> Tone:
    """Judge ``text`` as a reply to ``request``; a few milliseconds, never raises on any text.

    ``text_lang`` is the language the text was found to be in; without it the text is read in the
    language the reply should have. Where the playbook has no phrase lists for the language, the checks
    that need them are marked as not needed, and warmth and clarity stay at their middle.
    """
    read = _read(text, request, playbook or default_playbook(), text_lang)
    warmth, clarity = 0.5, 0.5
    if read.features:
        scales = impression.weights()
        warmth, clarity = scales.warmth.of(read.features), scales.clarity.of(read.features)
    return Tone(round(warmth, 2), tuple(read.checks[code] for code in LABELS), round(clarity, 2))


def observe(
    text: str, request: DraftRequest, playbook: Playbook, *, text_lang: str | None = None
) -> Mapping[str, float]:
    """The features that `measure` weighs, each in 0..1; empty in a language without phrase lists."""
    return _read(text, request, playbook, text_lang).features


@dataclass(frozen=True, slots=True)
class _Read:
    checks: Mapping[str, ToneCheck]
    features: Mapping[str, float]


def _read(text: str, request: DraftRequest, book: Playbook, text_lang: str | None) -> _Read:
    due = _due_language(request, book)
    read_as = base(text_lang) if text_lang and text_lang != "und" else due
    words = book.languages.get(read_as)
    told = folded(text[:_MOST_READ])
    checks = _judge(told, request, book, words) if words else _unjudged()
    checks["no_shouting"] = _avoid("no_shouting", _first(_SHOUT, text))
    checks["same_language"] = _check("same_language", read_as in (due, base(request.lang)), (0, len(text)))
    again = said(request.recent_texts).repeated(text) or said(request.told).times_alike(text) > 0
    checks["not_repeated"] = _check("not_repeated", not again, (0, len(text)) if again else None)
    if words is None:
        return _Read(checks, {})
    features = impression.features(
        told,
        words.tone,
        {code: each.passed for code, each in checks.items()},
        apology_due=apology_due(request),
        step_due=checks["next_step"].needed,
    )
    unclear = impression.weights().clarity.of(features) < _CLEAR
    checks["clear"] = _avoid("clear", _hurdle(told, words, unclear=unclear))
    return _Read(checks, features)


def _due_language(request: DraftRequest, book: Playbook) -> str:
    lang = base(request.lang)
    return lang if lang in book.languages else book.language(lang).lang


def _judge(told: FoldedText, request: DraftRequest, book: Playbook, words: Language) -> dict[str, ToneCheck]:
    tone = words.tone
    intent = request.classification.intent if request.classification else UNCLEAR
    name = greeting_name(request.author_name, request.author_handle, book.names, words.lang)
    named = _name_at(told, name) if name else None
    if name and named is None:  # “مرحبا سارة” to Sara: whether it is the same name nobody here can tell
        said = names.greeted(told, tone.greets, book.names)
        named = said if said and not names.same_script(told.text[slice(*said)], name) else None
    greeted = named or tone.greets.first(told)
    open_matter = intent in PROBLEMS or intent == Intent.QUESTION or intent == UNCLEAR
    # Who asks what the FAQ knows, and is told it, was heard and needs nothing more.
    answer = None if apology_due(request) else book.faq.stated(told)
    given = promises.in_any(told, tone, [each.tone for each in book.languages.values()], book.promises)
    promise = next((each for each in given if not book.states(told.text, each.span)), None)
    return {
        "greets": _check("greets", (named if name else greeted) is not None, greeted),
        "acknowledges": _found("acknowledges", _acknowledged(told, request, words) or answer),
        "apologises": _found("apologises", tone.apologises.first(told), needed=apology_due(request)),
        "next_step": _found(
            "next_step", tone.next_step.first(told) or answer, needed=open_matter or _unsure(request)
        ),
        "no_blame": _avoid("no_blame", tone.blame.first(told) or impression.retort(told, tone)),
        "no_robot": _avoid("no_robot", tone.robot.first(told)),
        "no_promise": _avoid("no_promise", promise.span if promise else None),
    }


def _unjudged() -> dict[str, ToneCheck]:
    judged_by_shape = ("no_shouting", "same_language", "not_repeated")
    codes = [code for code in LABELS if code not in judged_by_shape]
    return {code: ToneCheck(code, LABELS[code], passed=True, needed=False) for code in codes}


def _unsure(request: DraftRequest) -> bool:
    return request.classification is None or Head.INTENT in request.classification.unsure


def _acknowledged(told: FoldedText, request: DraftRequest, words: Language) -> Span:
    """By a phrase that does so, or by naming the thing or the days that the mention names."""
    found = words.tone.acknowledges.first(told)
    if found is None and not apology_due(request):  # thanks alone do not take up a complaint
        found = words.tone.thanks.first(told)
    if found:
        return found
    if words.tone.blame.first(told):
        return None  # who throws the customer's words back does not take them up
    intent = request.classification.intent if request.classification else UNCLEAR
    matter = find(request.text, intent, words)
    for item in words.items:
        if item.key == matter.item_key and (found := item.words.first(told)):
            return found
    if matter.waiting and (at := told.text.find(matter.waiting)) >= 0:
        return at, at + len(matter.waiting)
    return echo.first(told, request.text, words.tone.idle)


def _hurdle(told: FoldedText, words: Language, *, unclear: bool) -> Span:
    """What makes a reply hard to follow: a word of the trade, an endless sentence, too much asked at once;
    or, where it is unclear as a whole, the phrase that says nothing."""
    tone = words.tone
    jargon = tone.jargon.first(told)
    if jargon:
        return jargon
    size = impression.shape(told.text)
    if size.longest >= impression.LONG_SENTENCE:
        return size.start, size.end
    if impression.asks(told, tone) >= impression.MANY_ASKS:
        asked = list(tone.softens.find(told))
        return asked[-1] if asked else (0, len(told.text))
    if not unclear:
        return None
    empty = (each.first(told) for each in (tone.vague, tone.robot, tone.blame, tone.mocks))
    return next((span for span in empty if span), (0, len(told.text)))


def _name_at(told: FoldedText, name: str) -> Span:
    at = folded(name).folded
    for match in regex.finditer(rf"(?<!\w){regex.escape(at)}(?!\w)", told.folded):
        before = told.folded[: match.start()].rstrip()
        if not _ENDS.search(before) or before.endswith(("،", ",")):  # “Ask Anna.” further down greets nobody
            return told.span(*match.span())
    return None


def _first(pattern: regex.Pattern[str], text: str) -> Span:
    match = pattern.search(text[:_MOST_READ])
    return match.span() if match else None


def _check(code: str, passed: bool, span: Span, *, needed: bool = True) -> ToneCheck:
    start, end = span or (0, 0)
    return ToneCheck(code, LABELS[code], passed, needed, start, end)


def _found(code: str, span: Span, *, needed: bool = True) -> ToneCheck:
    return _check(code, span is not None, span, needed=needed)


def _avoid(code: str, span: Span) -> ToneCheck:
    return _check(code, span is None, span)
