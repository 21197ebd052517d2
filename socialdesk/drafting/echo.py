"""The words in which a reply takes up what the mention is about.

“Nine days” under a post that says “day nine”, “keitin” under “vedenkeitin vuotaa”: endings differ, so two
words are one when they begin alike for most of their length. Words that name nothing (the ``idle`` list of
``tone/<lang>.toml``) do not count. Only places are told, never words: the mention gives none to a reply.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

import regex

from socialdesk.domain.folding import token_spans
from socialdesk.drafting.phrases import FoldedText, Phrases, folded

_ARABIC = regex.compile(r"\p{Arabic}")
_JOINED = regex.compile(r"(?:[وف]?(?:[بك]?ال|لل)(?=\w{3})|[وفبل](?=\w{4}))")
_LEAST, _LEAST_ARABIC = 4, 3
_PART = 0.6  # of the longer word that must be in common
_MOST_READ = 4_000


def first(told: FoldedText, mention: str, idle: Phrases) -> tuple[int, int] | None:
    """Where ``told`` first says a word of the mention again, as a span of its text."""
    stems = _stems(mention[:_MOST_READ], idle)
    for start, end in token_spans(told.folded):
        word, least = _bare(told.folded[start:end])
        if any(_alike(word, each, least) for each in stems.get(word[:least], ())):
            return told.span(start, end)
    return None


@lru_cache(maxsize=256)
def _stems(mention: str, idle: Phrases) -> dict[str, frozenset[str]]:
    """The telling words of a mention by how they begin."""
    told = folded(mention)
    dull = [match.span() for match in idle.pattern.finditer(told.folded)]
    found: dict[str, set[str]] = defaultdict(set)
    for start, end in token_spans(told.folded):
        word, least = _bare(told.folded[start:end])
        if len(word) >= least and not any(first <= start < last for first, last in dull):
            found[word[:least]].add(word)
    return {key: frozenset(words) for key, words in found.items()}


def _bare(word: str) -> tuple[str, int]:
    """A word without the Arabic letters that are joined before it, and how long a telling one is."""
    if word.isdecimal():
        return word, 2
    if _ARABIC.match(word):
        return _JOINED.sub("", word, count=1), _LEAST_ARABIC
    return word, _LEAST


def _alike(one: str, other: str, least: int) -> bool:
    longer = max(len(one), len(other))
    if one.isdecimal() or other.isdecimal():
        return one == other
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    return (min(len(one), len(other)) if common is None else common) >= max(least, _PART * longer)
