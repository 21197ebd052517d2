"""What a brand's replies teach about its playbook: phrases that people take out again and again, and replies
that deserve to become templates."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

import regex

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.habit import SentReply, Turn, difference, pieces
from socialdesk.domain.reply import ReplyRule, Severity, SuggestionKind
from socialdesk.drafting.guard import check
from socialdesk.drafting.matter import find
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.playbook import (
    INTENTS,
    MOST_LETTERS,
    Approach,
    Language,
    LengthClass,
    Parts,
    Playbook,
    base,
)
from socialdesk.drafting.precedents import without_greeting, without_signature
from socialdesk.drafting.repetition import Said
from socialdesk.drafting.request import DraftRequest
from socialdesk.drafting.slots import slots
from socialdesk.drafting.tone import measure as measure_tone

LEAST_CUT = 3
"""Edits that take a phrase out, from which on it is pointed out …"""

SHARE_CUT = 0.6
"""… if they are at least this share of the edits of its template."""

OWN = 0.15
"""Share of a template's words that an edit must change before its result is a text of its own."""

TOLD = 3
"""How many customers' next words an idea carries."""

_CLAUSE = regex.compile(r"[^.!?…؟。,،;؛:—–]+")
_KEPT = 0.5  # share of a clause's words; when no more are left in a row, it is gone
_DIGIT = regex.compile(r"\d")
_HANDLE = regex.compile(r"(?<![\w/.])@\w")
_LEAST_WORDS = 5
_PUBLIC = ReplyRule(True, 10_000)


@dataclass(frozen=True, slots=True)
class CutPhrase:
    """A phrase of a template or FAQ answer that people take out: ``cut`` times in ``edits`` edits;
    ``unchanged`` times it went out with the rest."""

    source_key: str
    lang: str
    phrase: str
    cut: int
    edits: int
    unchanged: int

    @property
    def key(self) -> str:
        """What it is known by: another one as soon as the template says it otherwise."""
        return f"cut/{self.source_key}/{zlib.crc32(self.phrase.encode()):08x}"


@dataclass(frozen=True, slots=True)
class TemplateIdea:
    """A reply that worked, as a template: what the customer's own was is a placeholder again.

    ``uses`` counts the replies that said nearly this, ``better`` those after which the customer's next
    words were kinder. ``mention`` is what one of them answered, ``replied`` what some of those customers
    wrote next (strangers' words).
    """

    key: str
    lang: str
    text: str
    intent: Intent
    situation: str
    approach: Approach
    length: LengthClass
    uses: int
    better: int
    mention: str = field(repr=False)
    sentiments: tuple[Sentiment, ...] = ()
    replied: tuple[str, ...] = field(default=(), repr=False)


def cut_phrases(replies: Iterable[SentReply], playbook: Playbook) -> list[CutPhrase]:
    """Phrases that disappear in at least `LEAST_CUT` edits and `SHARE_CUT` of them, the most cut first.

    A phrase is a clause of the text as the playbook has it now, between its placeholders and marks; it
    has disappeared when at most half of its words are left in a row. Neighbours that always go
    together are told as one.
    """
    edits: dict[str, list[SentReply]] = defaultdict(list)
    unchanged: Counter[str] = Counter()
    for each in replies:
        if each.kind in (SuggestionKind.TEMPLATE, SuggestionKind.FAQ):
            if difference(each.suggested, each.text) == 0.0:
                unchanged[each.source_key] += 1
            else:
                edits[each.source_key].append(each)
    found: list[CutPhrase] = []
    for key, (lang, parts) in _texts(playbook).items():
        of_it = edits.get(key, [])
        if len(of_it) < LEAST_CUT:
            continue
        together: list[tuple[str, frozenset[int]]] = []
        for clause in _clauses(parts):
            gone = frozenset(n for n, reply in enumerate(of_it) if _gone(clause, reply))
            if together and gone and together[-1][1] == gone:
                together[-1] = (f"{together[-1][0]}, {clause}", gone)
            else:
                together.append((clause, gone))
        for phrase, gone in together:
            if len(gone) >= max(LEAST_CUT, SHARE_CUT * len(of_it)):
                found.append(CutPhrase(key, lang, phrase, len(gone), len(of_it), unchanged[key]))
    return sorted(found, key=lambda each: (-each.cut, each.source_key))


def _texts(playbook: Playbook) -> dict[str, tuple[str, Parts]]:
    told = {
        f"templates/{each.lang}/{each.key}": (each.lang, each.parts)
        for language in playbook.languages.values()
        for each in language.templates
    }
    return told | {f"faq/{each.lang}/{each.key}": (each.lang, each.parts) for each in playbook.faq.entries}


def _clauses(parts: Parts) -> Iterable[str]:
    for literal, _ in parts:
        for match in _CLAUSE.finditer(literal):
            clause = " ".join(match[0].split())
            if len(pieces(clause)) >= 2:
                yield clause


def _gone(clause: str, reply: SentReply) -> bool:
    """Whether the clause was suggested and is not in what was sent."""
    words = pieces(fold(clause))
    return _left(words, reply.suggested) == 1.0 and _left(words, reply.text) <= _KEPT


def _left(words: list[str], text: str) -> float:
    matcher = SequenceMatcher(None, words, pieces(fold(text)), autojunk=False)
    longest = matcher.find_longest_match(0, len(words))
    return longest.size / len(words)


def template_ideas(replies: Sequence[SentReply], playbook: Playbook, brand_name: str) -> list[TemplateIdea]:
    """Replies worth keeping, those said most often with good effect first.

    Taken up is what went out after a language model, an earlier reply or nobody suggested it, or after
    a real edit, when the customer's next words were kinder. Left out is what names a person, a number
    or a thing that is no placeholder again, what the guard has something against, what is said where
    safety is at stake, and what a template says already.
    """
    bodies: dict[str, list[str]] = defaultdict(list)
    worked: dict[str, list[str]] = defaultdict(list)
    candidates: list[tuple[SentReply, str]] = []
    for each in replies:
        lang = base(each.lang)
        language = playbook.languages.get(lang)
        if language is None or not _of_its_own(each):
            continue
        body = without_greeting(without_signature(each.text.strip(), playbook), language)
        bodies[lang].append(body)
        if each.turn is Turn.BETTER:
            worked[lang].append(body)
            candidates.append((each, body))
    said = {lang: Said(told) for lang, told in bodies.items()}
    good = {lang: Said(told) for lang, told in worked.items()}
    found: list[TemplateIdea] = []
    for each, body in candidates:
        lang = base(each.lang)
        idea = as_template(each, body, playbook, brand_name)
        if idea is None:
            continue
        replied = (each.next,) if each.next else ()
        place = next(
            (n for n, o in enumerate(found) if o.lang == lang and Said([o.text]).times_alike(idea.text)), -1
        )
        if place >= 0:
            told = dict.fromkeys((*found[place].replied, *replied))
            found[place] = replace(found[place], replied=tuple(told)[:TOLD])
            continue
        uses, better = said[lang].times_alike(body), good[lang].times_alike(body)
        found.append(replace(idea, uses=max(1, uses), better=max(1, better), replied=replied))
    return sorted(found, key=lambda each: (-each.better, -each.uses, each.key))


def _of_its_own(reply: SentReply) -> bool:
    if reply.intent not in INTENTS or reply.intent is Intent.SAFETY_LEGAL:
        return False
    from_playbook = reply.kind in (SuggestionKind.TEMPLATE, SuggestionKind.FAQ)
    return not from_playbook or difference(reply.suggested, reply.text) >= OWN


def as_template(reply: SentReply, body: str, playbook: Playbook, brand_name: str) -> TemplateIdea | None:
    """The template that says this to anybody; None where its customer's own is
    left in it, or where the playbook says it already."""
    language = playbook.language(reply.lang)
    request = DraftRequest(
        text=reply.mention,
        lang=language.lang,
        author_name=reply.author_name,
        author_handle=reply.author_handle,
        platform=reply.platform,
        classification=None,
        rule=_PUBLIC,
        brand_name=brand_name,
    )
    intent = reply.intent
    assert intent is not None
    matter = find(reply.mention, intent, language)
    known = values = slots(request, playbook, language) | matter.slots()
    if any(item.general and item.key == matter.item_key for item in language.items):
        # “your order” is said in every sentence, and “your grinder number” is none.
        values = {slot: value for slot, value in values.items() if not slot.startswith("item")}
    # The other platforms' words for a private message mean the same, all but the plain “here”.
    private = {words: "private" for channel, words in language.private.items() if channel != "here"}
    text = turned_back(body, values, private)
    bare = regex.sub(r"\{\w+\}", " ", text)
    theirs = {w for w in tokens(fold(f"{reply.author_name} {reply.author_handle}")) if len(w) > 2}
    words = tokens(fold(bare))
    if len(words) < _LEAST_WORDS or theirs & set(words) or _DIGIT.search(bare) or _HANDLE.search(bare):
        return None
    if "{" in bare or "}" in bare or _names_a_thing(bare, language):
        return None
    filled = regex.sub(r"\{(\w+)\}", lambda slot: values[slot[1]], text)
    findings = check(filled, request, playbook, text_lang=language.lang)
    if any(f.severity is Severity.HARD or f.code.startswith("promise") for f in findings):
        return None
    asked = tuple(dict.fromkeys(each.form for each in language.references))
    told = Said(
        [
            each.render(defaultdict(str, {**known, "reference": form}))
            for each in language.templates
            for form in (asked if "reference" in each.slots else ("",))  # what it asked for may vary
        ]
    )
    if told.times_alike(f"{known['greeting']} {filled}"):
        return None  # the playbook says it already
    letters = len(bare)
    length = next((each for each in LengthClass if letters <= MOST_LETTERS[each]), None)
    if length is None:
        return None
    tone = measure_tone(filled, request, playbook, text_lang=language.lang).checks
    steps = any(each.code == "next_step" and each.passed for each in tone)
    text = f"{{greeting}} {text}"
    return TemplateIdea(
        key=f"own.{intent}.{zlib.crc32(text.encode()):08x}",
        lang=language.lang,
        text=text,
        intent=intent,
        situation=matter.situation,
        approach=_approach(text, length, next_step=steps),
        length=length,
        uses=1,
        better=1,
        mention=reply.mention,
        sentiments=(reply.sentiment,) if reply.sentiment is Sentiment.POSITIVE else (),
    )


def turned_back(body: str, values: Mapping[str, str], others: Mapping[str, str] | None = None) -> str:
    """A text with the values of placeholders turned back into these, the longest first, whole words only.
    ``others`` are more words that stand for one: words to placeholder."""
    known = {words.casefold(): slot for words, slot in (others or {}).items()}
    known |= {
        value.casefold(): slot for slot, value in values.items() if slot != "greeting" and value.strip()
    }
    if not known:
        return body
    listed = "|".join(regex.escape(each) for each in sorted(known, key=len, reverse=True))
    changed: str = regex.sub(
        rf"(?<![\w{{@])(?:{listed})(?![\w}}@])",
        lambda match: f"{{{known[match[0].casefold()]}}}",
        body,
        flags=regex.IGNORECASE,
    )
    return changed


def _names_a_thing(text: str, language: Language) -> bool:
    """Whether a thing of the shop is named that the next customer may not have bought."""
    told = folded(text)
    return any(not item.general and item.words.first(told) is not None for item in language.items)


def _approach(text: str, length: LengthClass, *, next_step: bool) -> Approach:
    if "{private}" in text:
        return Approach.PRIVATE
    if length is LengthClass.SHORT:
        return Approach.SHORT
    return Approach.PUBLIC if next_step else Approach.PERSONAL
