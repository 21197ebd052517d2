"""Whether a reply says again what we said a moment ago.

Platforms punish the same text sent to many people, and people notice it. The name in the greeting
and the signature are left aside: “Hi Elif, sorry …” and “Hi Omar, sorry …” are one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from socialdesk.domain.folding import fold, tokens

ALIKE = 0.8
"""Share of three-word runs in common from which two texts count as one (Jaccard)."""

MANY = 3
"""From how many nearly identical replies on another one is too many."""

_GREETING_WORDS = 3


def same(text: str, recent: Sequence[str]) -> bool:
    """Whether the very same text, but for spaces, is among our latest."""
    plain = " ".join(text.split())
    return any(" ".join(each.split()) == plain for each in recent)


def times_alike(text: str, recent: Sequence[str]) -> int:
    """How many of our latest differ at most in name, signature and a few words."""
    own = _runs(text)
    return sum(_overlap(own, _runs(each)) >= ALIKE for each in recent)


def repeated(text: str, recent: Sequence[str]) -> bool:
    """Whether this is the very text of before, or nearly what `MANY` people got already."""
    return same(text, recent) or times_alike(text, recent) >= MANY


def _overlap(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    together = len(one | other)
    return len(one & other) / together if together else 0.0


@lru_cache(maxsize=2048)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = tokens(fold(text.rsplit("^", 1)[0] if "^" in text[-12:] else text))
    if len(words) > 2 * _GREETING_WORDS:
        words = words[_GREETING_WORDS:]
    if len(words) < 3:
        return frozenset({tuple(words)}) if words else frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))
