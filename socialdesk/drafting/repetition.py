"""Whether a reply says again what we said a moment ago.

Platforms punish the same text sent to many people, and people notice it. Names, numbers, emoji and the
signature are left aside: “Hi Elif, sorry …” and “Hi Omar, sorry …” are one text, be they ever so short.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from socialdesk.domain.folding import fold, tokens

ALIKE = 0.8
"""Share of words in common from which two texts count as one (Jaccard)."""

MANY = 3
"""From how many nearly identical replies on another one is too many."""

_BESIDES = 1
"""Words by which two texts may differ whatever their length: a name, in a reply of five words."""

Word = tuple[str, int]
"""A word and which time it stands there: “so so sorry” has two so."""


class Said:
    """Our latest replies, indexed, so that one text is held against hundreds in a moment."""

    def __init__(self, recent: Sequence[str]) -> None:
        self._plain = frozenset(_plain(each) for each in recent)
        self._sizes: list[int] = []
        self._where: dict[Word, list[int]] = defaultdict(list)
        for number, each in enumerate(recent):
            words = _kept_words(each)
            self._sizes.append(len(words))
            for word in words:
                self._where[word].append(number)

    def same(self, text: str) -> bool:
        """Whether the very same text, but for spaces, is among them."""
        return _plain(text) in self._plain

    def times_alike(self, text: str) -> int:
        """How many of them differ at most in name, numbers, emoji, signature and a few words."""
        own = _words(text)
        held = Counter(number for word in own for number in self._where.get(word, ()))
        return sum(_alike(common, len(own), self._sizes[number]) for number, common in held.items())

    def repeated(self, text: str) -> bool:
        """Whether this is the very text of before, or nearly what `MANY` people got already."""
        return self.same(text) or self.times_alike(text) >= MANY


def said(recent: Sequence[str]) -> Said:
    """The index of ``recent``; kept, because the editor asks again after each key."""
    return _said(tuple(recent))


@lru_cache(maxsize=16)
def _said(recent: tuple[str, ...]) -> Said:
    return Said(recent)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _alike(common: int, one: int, other: int) -> bool:
    return max(one, other) - common <= _BESIDES or common >= ALIKE * (one + other - common)


@lru_cache(maxsize=1024)
def _kept_words(text: str) -> frozenset[Word]:
    """Those of a reply that was sent: asked for again with the next one. Of drafts they are not kept, each is
    another text."""
    return _words(text)


def _words(text: str) -> frozenset[Word]:
    seen: Counter[str] = Counter()
    marked: set[Word] = set()
    for word in tokens(fold(text.rsplit("^", 1)[0] if "^" in text[-12:] else text)):
        if word[0].isalpha() and not any(map(str.isdecimal, word)):
            marked.add((word, seen[word]))
            seen[word] += 1
    return frozenset(marked)
