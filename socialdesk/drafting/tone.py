"""The tone meter: how warm a reply is, and what a careful reader would miss in it.

Every check points at words. What it knows are the phrase lists of the playbook (``tone/<lang>.toml``)
and the shape of the text, so it cannot tell irony, a hollow apology, or whether the answer is right;
docs/playbook.md says so too.
"""

from __future__ import annotations

import regex

from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.reply import Tone, ToneCheck
from socialdesk.drafting.matter import find
from socialdesk.drafting.names import greeting_name
from socialdesk.drafting.phrases import FoldedText, folded
from socialdesk.drafting.playbook import (
    PROMISES,
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
}
"""English words for each check; its code is the key for translation."""

_SHOUT = regex.compile(
    r"[!！]{2,}|[!?？！]{3,}|(?<!\w)(?:(?:\p{Lu}{2,}\W{1,2}){2,}\p{Lu}{2,}|\p{Lu}{4,}\W{1,2}\p{Lu}{4,})(?!\w)"
)
_WORD = regex.compile(r"\w+")
_CURT = 7  # words; under this a reply reads as brushed off
_MOST_READ = 10_000

Span = tuple[int, int] | None


def measure(
    text: str, request: DraftRequest, playbook: Playbook | None = None, *, text_lang: str | None = None
) -> Tone:
    """Judge ``text`` as a reply to ``request``; a few milliseconds, never raises on any text.

    ``text_lang`` is the language the text was found to be in; without it the text is read in the
    language the reply should have. Where the playbook has no phrase lists for the language, the checks
    that need them are marked as not needed and warmth stays at its middle.
    """
    book = playbook or default_playbook()
    due = _due_language(request, book)
    read_as = base(text_lang) if text_lang and text_lang != "und" else due
    words = book.languages.get(read_as)
    told = folded(text[:_MOST_READ])
    checks = _judge(told, request, book, words) if words else _unjudged()
    checks["no_shouting"] = _avoid("no_shouting", _first(_SHOUT, text))
    checks["same_language"] = _check("same_language", read_as in (due, base(request.lang)), (0, len(text)))
    again = said(request.recent_texts).repeated(text)
    checks["not_repeated"] = _check("not_repeated", not again, (0, len(text)) if again else None)
    warmth = _warmth(told, request, words, checks) if words else 0.5
    return Tone(round(warmth, 2), tuple(checks[code] for code in LABELS))


def _due_language(request: DraftRequest, book: Playbook) -> str:
    lang = base(request.lang)
    return lang if lang in book.languages else book.language(lang).lang


def _judge(told: FoldedText, request: DraftRequest, book: Playbook, words: Language) -> dict[str, ToneCheck]:
    tone = words.tone
    intent = request.classification.intent if request.classification else UNCLEAR
    name = greeting_name(request.author_name, request.author_handle, book.names, words.lang)
    named = _name_at(told, name) if name else None
    greeted = named or tone.greets.first(told)
    open_matter = intent in PROBLEMS or intent == Intent.QUESTION or intent == UNCLEAR
    promise: Span = None
    for kind in PROMISES:
        if kind not in book.promises and promise is None:
            promise = tone.promises[kind].first(told)
    return {
        "greets": _check("greets", (named if name else greeted) is not None, greeted),
        "acknowledges": _found("acknowledges", _acknowledged(told, request, words)),
        "apologises": _found("apologises", tone.apologises.first(told), needed=apology_due(request)),
        "next_step": _found("next_step", tone.next_step.first(told), needed=open_matter or _unsure(request)),
        "no_blame": _avoid("no_blame", tone.blame.first(told)),
        "no_robot": _avoid("no_robot", tone.robot.first(told)),
        "no_promise": _avoid("no_promise", promise),
    }


def _unjudged() -> dict[str, ToneCheck]:
    codes = ("greets", "acknowledges", "apologises", "next_step", "no_blame", "no_robot", "no_promise")
    return {code: ToneCheck(code, LABELS[code], passed=True, needed=False) for code in codes}


def _unsure(request: DraftRequest) -> bool:
    return request.classification is None or Head.INTENT in request.classification.unsure


def _acknowledged(told: FoldedText, request: DraftRequest, words: Language) -> Span:
    """By a phrase that does so, or by naming the thing or the days that the mention names."""
    found = words.tone.acknowledges.first(told) or words.tone.thanks.first(told)
    if found:
        return found
    intent = request.classification.intent if request.classification else UNCLEAR
    matter = find(request.text, intent, words)
    for item in words.items:
        if item.key == matter.item_key:
            return item.words.first(told)
    if matter.waiting and (at := told.text.find(matter.waiting)) >= 0:
        return at, at + len(matter.waiting)
    return None


def _name_at(told: FoldedText, name: str) -> Span:
    at = folded(name).folded
    match = regex.search(rf"(?<!\w){regex.escape(at)}(?!\w)", told.folded)
    return told.span(*match.span()) if match else None


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


def _warmth(told: FoldedText, request: DraftRequest, words: Language, checks: dict[str, ToneCheck]) -> float:
    """Add up what warms and what cools (docs/playbook.md has the table)."""
    tone = words.tone
    score = 0.35
    if checks["greets"].passed:
        score += 0.12
    if checks["acknowledges"].passed:
        score += 0.10
    if checks["apologises"].passed and apology_due(request):
        score += 0.10
    if checks["next_step"].passed:
        score += 0.08
    score += min(0.24, 0.08 * tone.warm.count(told)) + min(0.08, 0.08 * tone.thanks.count(told))
    score -= min(0.30, 0.15 * tone.cold.count(told))
    for code, cost in (("no_robot", 0.20), ("no_blame", 0.25), ("no_shouting", 0.15), ("not_repeated", 0.05)):
        if not checks[code].passed:
            score -= cost
    if len(_WORD.findall(told.text)) < _CURT:
        score -= 0.15
    return max(0.0, min(1.0, score))
