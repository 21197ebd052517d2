"""Lists of words and phrases, found in a text whatever keyboard wrote it.

Phrases are folded (`socialdesk.domain.folding`), match whole words, and may end with ``*`` for any
ending (``sipari*``), begin with ``*`` for up to four joined letters (Arabic ``*طلب``: والطلب) or with
``**`` for any stem (``**mektedir``: değiştirilmektedir). A ``...`` inside stands for up to three words
(``will ... arrive``), ``{n}`` for a number, ``a|b`` for one word or the other. A phrase that begins with
``!`` takes away each hit that it touches (``your fault`` and ``!not your fault``). Repetition is bounded
everywhere, so hostile text cannot make the patterns slow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from socialdesk.domain.folding import fold, fold_with_map

CLAUSE = regex.compile(r"[.,;:!?\n،؛؟…]|(?<!\w)(?:but|ama|fakat|mutta|لكن|aber|pero)(?!\w)")
"""Where, in folded text, one clause ends: a no in another clause says nothing about this one."""

_NEVER = regex.compile(r"(?!)")
_GAP = r"[^\w]{1,3}"
_NUMBER_MARK, _NUMBER = "{n}", r"(?P<n>\d{1,3})"


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text beside its folded form, to search in one and to point into the other."""

    text: str
    folded: str
    offsets: tuple[int, ...] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``folded[start:end]`` stands in ``text``."""
        return self.offsets[start], self.offsets[end]


@lru_cache(maxsize=256)
def folded(text: str) -> FoldedText:
    """Fold a text once; the tone meter, the guard and the matter all read the same one."""
    return FoldedText(text, *fold_with_map(text))


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases as one pattern, compiled when it is first looked for: a playbook has over six hundred
    lists, and compiling them is most of reading it. ``number`` is the group of ``{n}`` where a phrase has
    one."""

    listed: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    _kept: list[regex.Pattern[str]] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def pattern(self) -> regex.Pattern[str]:
        if not self._kept:
            self._kept.append(_compiled(self.listed))
        return self._kept[0]

    def __bool__(self) -> bool:
        return bool(self.listed)

    def matches(self, folded: str) -> Iterator[regex.Match[str]]:
        """Each hit in a folded text, left to right and not overlapping, but those that are spared."""
        kept = [match.span() for match in _compiled(self.spared).finditer(folded)] if self.spared else ()
        for match in self.pattern.finditer(folded):
            if not any(start < match.end() and match.start() < end for start, end in kept):
                yield match

    def find(self, text: FoldedText) -> Iterator[tuple[int, int]]:
        """Each hit, left to right and not overlapping, as a span of the original text."""
        for match in self.matches(text.folded):
            yield text.span(*match.span())

    def first(self, text: FoldedText) -> tuple[int, int] | None:
        return next(self.find(text), None)

    def count(self, text: FoldedText) -> int:
        return sum(1 for _ in self.matches(text.folded))

    def numbers(self, text: FoldedText) -> Iterator[int]:
        """The numbers that stood where the phrases have ``{n}``."""
        for match in self.matches(text.folded):
            found = match.captures("n")
            if found:
                yield int(found[0])


def phrases(listed: Iterable[str]) -> Phrases:
    """Make one pattern of many phrases, the longest tried first."""
    wanted = {phrase for phrase in listed if phrase.strip("*! ")}
    ordered = sorted(wanted, key=lambda phrase: (-len(phrase), phrase))
    return Phrases(
        tuple(each for each in ordered if not each.startswith("!")),
        tuple(each[1:] for each in ordered if each.startswith("!")),
    )


@lru_cache(maxsize=4096)
def _compiled(listed: tuple[str, ...]) -> regex.Pattern[str]:
    """The same list in several playbooks, and in one that is read anew, is compiled once."""
    bodies = "|".join(_body(phrase) for phrase in listed)
    return regex.compile(rf"(?<!\w)(?:{bodies})(?!\w)") if listed else _NEVER


def _body(phrase: str) -> str:
    body = ""
    for word in phrase.split():
        if word == "...":
            body += rf"(?:{_GAP}\w+){{0,3}}"
            continue
        if body:
            body += _GAP
        either = word.split("|")
        whole = len(either) == 1 or not all(each.strip("*") for each in either)  # a bare bar is itself
        body += _word(word) if whole else f"(?:{'|'.join(map(_word, either))})"
    return body


def _word(word: str) -> str:
    core = _NUMBER.join(
        regex.escape(fold(part), special_only=True) for part in word.strip("*").split(_NUMBER_MARK)
    )
    head = ("", r"\w{0,4}", r"\w{0,24}")[min(2, len(word) - len(word.lstrip("*")))]
    return head + core + (r"\w*" if word.endswith("*") else "")
