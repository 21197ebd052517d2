"""A repeated question becomes an entry of the FAQ: how it is asked, and what was answered.

The wordings come from mentions, without greetings, names, handles, links, addresses and numbers of anybody;
the answer from replies that people approved, one that no single customer is in. Both are proposals: a
person reads them before they are written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import numpy as np
import regex

from socialdesk.domain.folding import fold, fold_with_map, tokens
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.question import Answered, Asked
from socialdesk.drafting import identities, links
from socialdesk.drafting.playbook import FALLBACK, Language, Playbook, base
from socialdesk.drafting.precedents import reusable, without_greeting
from socialdesk.drafting.retrieval import NEAR, FaqIndex, Floats, Spelling, Vectors

MOST_WORDINGS = 5
LONGEST = 140
"""Letters of a wording; what a customer says around the question is no part of it."""

_ALIKE = 0.7
"""Share of words in common from which two wordings are one."""

_SPELLING = 0.25
"""What letters in common count beside meaning, held against `NEAR`."""

_SHORTEST_KEY, _LONGEST_KEY = 3, 40
_MAIL = regex.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_HANDLE = regex.compile(r"(?<![\w/.@])(?:@|u/)[\w.\-]{1,64}(?:@[\w.\-]{1,80})?")
_HASH = regex.compile(r"#(?=\p{L})")
_RUN = regex.compile(r"#?[\p{L}\d/\-]{4,60}")
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}\p{Co}]")
_PICTURE = regex.compile(r"(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})\uFE0F?")
_SENTENCE = regex.compile(r"[^.!?؟…\n]+[.!?؟…]*")
_ASKS = ("?", "؟")
_READ = 2_000  # letters of a mention; nobody asks further down
_EDGES = " \t\n,.;:!…،؛-–—_|·•\"'“”„«»()[]"
_LEAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed entry in one language. ``answer`` is empty where nothing was answered yet; ``replies``
    counts the approved replies it was chosen from."""

    lang: str
    questions: tuple[str, ...]
    answer: str = ""
    link: str = ""
    replies: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed entry of the FAQ: ``key`` is free in it; one draft for each language, most asked first."""

    key: str
    drafts: tuple[Draft, ...]


def propose(
    asked: Sequence[Asked], answers: Sequence[Precedent], playbook: Playbook, vectors: Vectors
) -> Proposal:
    """Propose an entry for mentions that ask the same, the most central one first.

    A language that the playbook does not speak goes into the English entry: wordings match in any language.
    """
    grouped: dict[str, list[Asked]] = {}
    for each in asked:
        lang = base(each.lang)
        grouped.setdefault(lang if lang in playbook.languages else FALLBACK, []).append(each)
    drafts = []
    for lang, some in sorted(grouped.items(), key=lambda item: -len(item[1])):
        wordings = _wordings(some, playbook.languages.get(lang))
        if not wordings:
            continue
        said = [reply for reply in answers if base(reply.lang) == lang]
        answer, link = _answer(said, asked, playbook, playbook.languages.get(lang), vectors)
        drafts.append(Draft(lang, wordings, answer, link, len(said)))
    first = drafts[0].questions[0] if drafts else ""
    english = next((draft.questions[0] for draft in drafts if draft.lang == FALLBACK), first)
    taken = {entry.key for entry in playbook.faq.entries}
    return Proposal(free_key(english, taken, f"question-{asked[0].mention_id}"), tuple(drafts))


def wording(text: str, names: Iterable[str] = (), language: Language | None = None) -> str | None:
    """How a mention asks, on one line of at most `LONGEST` letters; None where too little is left.

    ``names`` are words that must not stand in it: the author's, by whatever spelling.
    """
    plain = without_persons(text[:_READ])
    if language is not None:
        plain = without_greeting(plain.strip(), language)
    for part in sorted({fold(part) for name in names for part in name.split()}, key=len, reverse=True):
        if len(part) > 2:
            plain = _without(plain, part)
    sentences = [" ".join(each.split()) for each in _SENTENCE.findall(plain)]
    asking = [each for each in sentences if each.rstrip().endswith(_ASKS)]
    asking = [each for each in asking if len(tokens(fold(each))) > _LEAST_WORDS]
    chosen = " ".join(asking or sentences).strip(_EDGES)
    if len(chosen) > LONGEST:
        cut = chosen[:LONGEST].rsplit(" ", 1)[0]
        chosen = (cut or chosen[:LONGEST]).strip(_EDGES)
    return chosen if len(tokens(fold(chosen))) >= _LEAST_WORDS else None


def without_persons(text: str) -> str:
    """The text without links, addresses, handles, and numbers that could be somebody's."""
    for start, end in reversed(links.find(text)):
        text = f"{text[:start]} {text[end:]}"
    for pattern in (_MAIL, _HANDLE):
        text = pattern.sub(" ", text)
    folded, offsets = fold_with_map(text)
    for number in sorted(identities.find(folded), key=lambda each: -each.start):
        text = f"{text[: offsets[number.start]]} {text[offsets[number.end] :]}"
    text = _RUN.sub(lambda run: " " if _order_number(run[0]) else run[0], text)
    text = _HASH.sub("", _PICTURE.sub(" ", text))
    return "".join(" " if _UNSEEN.match(each) and each not in "\n\u200c\u200d" else each for each in text)


def personal(text: str) -> set[str]:
    """The addresses, handles and numbers of persons that stand in a text, folded."""
    folded = fold(text)
    found = {match[0].strip() for pattern in (_MAIL, _HANDLE) for match in pattern.finditer(folded)}
    return found | {folded[number.start : number.end] for number in identities.find(folded)}


def named(asked: Asked, language: Language | None = None) -> str:
    """The words by which a topic is called: how its most central mention asks."""
    found = wording(asked.text, (asked.author_name, asked.author_handle), language)
    return found or " ".join(_UNSEEN.sub(" ", asked.text).split())[:LONGEST]


def free_key(text: str, taken: Iterable[str], otherwise: str) -> str:
    """A key of plain letters for the file, as ``text`` says it, that nothing in ``taken`` has."""
    words = [word for word in tokens(fold(text)) if word.isascii() and word.isalnum()]
    key = ""
    for word in words:
        if len(key) + len(word) >= _LONGEST_KEY:
            break
        key = f"{key}-{word}".strip("-")
    key = key if len(key) >= _SHORTEST_KEY else otherwise
    known, number = set(taken), 2
    free = key
    while free in known:
        free, number = f"{key}-{number}", number + 1
    return free


def answered(
    index: FaqIndex, texts: Sequence[str], rows: Floats, vectors: Vectors, today: date
) -> list[Answered | None]:
    """What the FAQ answers to each text, whose embeddings (n, d) are ``rows``; None where nothing is near.

    Less strict than `FaqIndex.nearest`: what stands between two entries is answered by one of them.
    """
    wordings = [(entry, question) for entry in index.entries for question in entry.questions]
    if not wordings or not len(texts):
        return [None] * len(texts)
    meaning = rows @ index.prepare(vectors).T
    spelling = Spelling([question for _, question in wordings])
    valid = np.array([entry.valid(today) for entry, _ in wordings])
    found: list[Answered | None] = []
    for text, row in zip(texts, np.where(valid, meaning, -np.inf), strict=True):
        if row.max() + _SPELLING < NEAR:  # not even the very same letters would be near enough
            found.append(None)
            continue
        scores = row + _SPELLING * spelling.scores(text)
        best = int(scores.argmax())
        entry, question = wordings[best]
        found.append(Answered(entry.key, question) if scores[best] >= NEAR else None)
    return found


def _wordings(asked: Sequence[Asked], language: Language | None) -> tuple[str, ...]:
    """Up to `MOST_WORDINGS` different ways of asking, the most central first."""
    chosen: list[str] = []
    known: list[frozenset[str]] = []
    for each in asked:
        found = wording(each.text, (each.author_name, each.author_handle), language)
        if found is None:
            continue
        words = frozenset(tokens(fold(found)))
        if all(len(words & other) < _ALIKE * len(words | other) for other in known):
            chosen.append(found)
            known.append(words)
        if len(chosen) == MOST_WORDINGS:
            break
    return tuple(chosen)


def _answer(
    said: Sequence[Precedent],
    asked: Sequence[Asked],
    playbook: Playbook,
    language: Language | None,
    vectors: Vectors,
) -> tuple[str, str]:
    """The most central of the replies that can be said to anybody, and its link; empty without any."""
    if language is None:
        return "", ""
    bodies = []
    for at, reply in enumerate(said):
        # A number or a thing that others say too belongs to the matter, not to one customer.
        others = [other.reply for place, other in enumerate(said) if place != at]
        others += [each.text for each in asked if each.text != reply.mention]
        body = reusable(reply, "\n".join(others), playbook, language)
        if body is not None:
            bodies.append(" ".join(body.split()))
    if not bodies:
        return "", ""
    rows = vectors.rows(bodies)
    body = bodies[int((rows @ rows.sum(axis=0)).argmax())]
    first = "İ" if language.lang == "tr" and body[:1] == "i" else body[:1].upper()
    body = first + body[1:]  # its greeting was cut off
    where = links.find(body)
    body, link = body.replace("{", "{{").replace("}", "}}"), ""
    if len(where) == 1 and "{" not in body:
        start, end = where[0]
        link = _untagged(body[start:end])
        body = f"{body[:start]}{{link}}{body[end:]}"
    return body, link


def _untagged(link: str) -> str:
    """A link without what counts visitors."""
    parts = urlsplit(link)
    kept = [(key, value) for key, value in parse_qsl(parts.query) if not key.casefold().startswith("utm_")]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def _order_number(run: str) -> bool:
    """Five digits, or four with letters or a # beside them; "24/7", "A4" and "2026" are none."""
    digits = sum(each.isdecimal() for each in run)
    return digits >= 5 or (digits == 4 and any(each.isalpha() or each == "#" for each in run))


def _without(text: str, name: str) -> str:
    """The text without a folded word, with what is joined to it by an apostrophe."""
    folded, offsets = fold_with_map(text)
    pattern = rf"(?<!\w){regex.escape(name)}(?:'\w{{1,8}})?(?!\w)"
    for match in reversed(list(regex.finditer(pattern, folded))):
        text = f"{text[: offsets[match.start()]]} {text[offsets[match.end()] :]}"
    return text
