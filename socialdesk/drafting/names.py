"""The first name to greet somebody by, or none.

A display name is written by a stranger: it can be a company, a slogan, a nickname, or an attempt to
have us say something. Better no name than a wrong one. What comes back holds letters, at most one
hyphen or apostrophe, in one script, and is at most `LONGEST` characters long.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import regex

from socialdesk.domain.folding import fold
from socialdesk.drafting.phrases import FoldedText, Phrases

LONGEST = 20
_SCRIPTS = tuple(
    regex.compile(rf"[\p{{{script}}}\p{{M}}'’\-]+") for script in ("Latin", "Arabic", "Cyrillic", "Greek")
)
_SUSPECT = regex.compile(r"[\d_@#<>{}\[\]\\/=:;%&*+$€£?!\"“”]|\p{Cc}|https?|www\.|\.\w", regex.IGNORECASE)
_TURNED = regex.compile(r"[\u202A-\u202E\u2066-\u2069]")
_ORNAMENT = regex.compile(r"[\p{So}\p{Sk}\p{Cf}\p{Co}\p{Cn}\p{Emoji_Modifier}\uFE0F]+")
_TAIL = regex.compile(r"\s[|•·–—\-~]\s.*$|\s*[(|•·,،].*$")
_OF_SOMEBODY = regex.compile(
    "['’](?:n?[iıuü]n|s)$"
)  # Selin'in Mutfağı, Anna's Kitchen: a place, not a person
_SHAPE = regex.compile(r"\p{L}\p{L}*\p{M}*(?:['’\-]?[\p{L}\p{M}]+)*")
_INNER_CAPITAL = regex.compile(r"^(?:\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|D[ei]\p{Lu}|La\p{Lu})?\P{Lu}*$")
_HANDLE = regex.compile(r"([a-zçğıöşüåäö]{3,12})(?:[._-][a-zçğıöşüåäö]{1,20})?\d{0,4}", regex.IGNORECASE)
_FIRST_WORDS = 12  # characters before which a greeting begins: “liebe Worte” further down is none
_GREETED = regex.compile(r"[\s,،]{1,3}(?:يا |أ\.\s)?(\p{L}[\p{L}\p{M}]{1,19})(?!['’]?\w)")
_ARABIC = regex.compile(r"\p{Arabic}")


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words to judge names by, all folded (see ``names.toml`` of a playbook).

    ``given`` are first names that may be taken from a handle; ``not_names`` make a display name a
    slogan, a role or a company; ``titles`` are skipped; ``compound`` join the word after them.
    """

    given: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    compound: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        given: Iterable[str] = (),
        not_names: Iterable[str] = (),
        titles: Iterable[str] = (),
        compound: Iterable[str] = (),
    ) -> NameWords:
        return cls(*(frozenset(map(fold, words)) for words in (given, not_names, titles, compound)))


def greeting_name(display: str, handle: str, words: NameWords, lang: str = "en") -> str | None:
    """Find the name to greet by in a display name, else in a handle like ``elif.demir``."""
    local = handle.lstrip("@").split("@")[0].split(".bsky.")[0]
    if display.strip() == local and local.islower() and fold(local) not in words.given:
        return None  # they gave no name, and the platform shows the handle in its place
    shown = _from_display(display, words, lang)
    if shown is not None or _plain(display):
        return shown
    match = _HANDLE.fullmatch(local)
    if match and fold(match[1]) in words.given:
        return _written(match[1], lang)
    return None


def greeted(told: FoldedText, greets: Phrases, words: NameWords) -> tuple[int, int] | None:
    """Where a reply greets somebody by name (“Hi Bob,”), whoever they are: a first name that is known as one,
    or a word with a capital that ends the greeting."""
    for match in greets.matches(told.folded):
        if match.start() > _FIRST_WORDS:
            break
        after = _GREETED.match(told.folded, match.end())
        if after is None or after[1] in words.not_names:
            continue
        span = told.span(*after.span(1))
        ends = after.end() == len(told.folded) or told.folded[after.end()] in ",!.،\n"
        if after[1] in words.given or (ends and told.text[span[0]].isupper()):
            return span
    return None


def same_script(one: str, other: str) -> bool:
    """Whether some letters of ``other`` are of the script of ``one``: else nobody can compare them."""
    found = next((script for script in _SCRIPTS if script.match(one)), None)
    return found is not None and any(found.match(letter) for letter in other if letter.isalpha())


def _plain(display: str) -> str:
    return " ".join(_ORNAMENT.sub(" ", unicodedata.normalize("NFKC", display[:400])).split())


def _from_display(display: str, words: NameWords, lang: str) -> str | None:
    plain = _TAIL.sub("", _plain(display))
    if len(display) > 120 or _TURNED.search(display) or _SUSPECT.search(plain):
        return None
    parts = plain.split()
    folded = [fold(part).strip(".'") for part in parts]
    if not parts or len(parts) > (6 if _ARABIC.search(plain) else 4) or _any_in(folded, words.not_names):
        return None
    while folded and folded[0] in words.titles:
        parts, folded = parts[1:], folded[1:]
    if not parts:
        return None
    first = parts[0]
    if not _is_name(first) or _OF_SOMEBODY.search(first):
        return None
    if first.islower() and folded[0] not in words.given:  # slow mornings, doublebill
        return None
    if _ARABIC.match(first) and not _known_arabic(folded, words):  # no capital tells a name from a word
        return None
    if folded[0] in words.compound:
        if len(parts) < 2 or not _is_name(parts[1]):
            return None
        name = f"{_written(first, lang)} {_written(parts[1], lang)}"
    else:
        name = _written(first, lang)
    return name if len(name) <= LONGEST and _one_script(name.replace(" ", "")) else None


def _known_arabic(folded: list[str], words: NameWords) -> bool:
    """Whether an Arabic name begins with a first name, or with a word that joins one or a name of God."""
    if folded[0] in words.compound:
        return len(folded) > 1 and (folded[1] in words.given or folded[1].startswith("ال"))
    return folded[0] in words.given


def _any_in(folded: Collection[str], listed: frozenset[str]) -> bool:
    return any(word in listed for word in folded)


def _is_name(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    marks = sum(1 for c in word if unicodedata.combining(c))
    return (
        2 <= len(letters) <= LONGEST
        and _SHAPE.fullmatch(word) is not None
        and _one_script(word)
        and (marks == 0 or _ARABIC.match(word) is not None)
        and (
            len(letters) > 2
            if word.isupper()
            else all(_INNER_CAPITAL.match(part) for part in regex.split("[-’']", word))
        )
        and regex.search(r"(\p{L})\1\1", word) is None
    )


def _one_script(word: str) -> bool:
    return any(script.fullmatch(word) for script in _SCRIPTS)


def _written(word: str, lang: str) -> str:
    """Write a shouted or small name as a name; Turkish i keeps its dot."""
    if _ARABIC.match(word):
        return "".join(c for c in word if not unicodedata.combining(c))
    if not (word.isupper() or word.islower()):
        return word
    turkish = lang == "tr" or regex.search("[ığşİĞŞ]", word) is not None
    parts = regex.split(r"([\-'’])", word)
    return "".join(_capital(part, turkish=turkish) for part in parts)


def _capital(part: str, *, turkish: bool) -> str:
    if turkish:
        low = part.replace("I", "ı").replace("İ", "i").lower()
        return ("İ" if low[:1] == "i" else low[:1].upper()) + low[1:]
    return part[:1].upper() + part[1:].lower()
