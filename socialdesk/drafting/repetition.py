"""Whether a reply says again what we said a moment ago.

Platforms punish the same text sent to many people, and people notice it. The name in the greeting
and the signature are left aside: “Hi Elif, sorry …” and “Hi Omar, sorry …” are one text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from socialdesk.domain.folding import fold, tokens

ALIKE = 0.8
"""Share of three-word runs in common from which two texts count as one (Jaccard)."""

MANY = 3
"""From how many nearly identical replies on another one is too many."""

_GREETING_WORDS = 3

Run = tuple[str, ...]


class Said:
    """Our latest replies, indexed, so that one text is held against hundreds in a moment."""

    def __init__(self, recent: Sequence[str]) -> None:
        self._plain = frozenset(_plain(each) for each in recent)
        self._sizes: list[int] = []
        self._where: dict[Run, list[int]] = defaultdict(list)
        for number, each in enumerate(recent):
            runs = _kept_runs(each)
            self._sizes.append(len(runs))
            for run in runs:
                self._where[run].append(number)

    def same(self, text: str) -> bool:
        """Whether the very same text, but for spaces, is among them."""
        return _plain(text) in self._plain

    def times_alike(self, text: str) -> int:
        """How many of them differ at most in name, signature and a few words."""
        own = _runs(text)
        held = Counter(number for run in own for number in self._where.get(run, ()))
        return sum(
            common >= ALIKE * (len(own) + self._sizes[number] - common) for number, common in held.items()
        )

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


@lru_cache(maxsize=1024)
def _kept_runs(text: str) -> frozenset[Run]:
    """Those of a reply that was sent: asked for again with the next one. Of drafts they are not kept, each is
    another text, and the runs of one take some kilobytes."""
    return _runs(text)


def _runs(text: str) -> frozenset[Run]:
    words = tokens(fold(text.rsplit("^", 1)[0] if "^" in text[-12:] else text))
    if len(words) > 2 * _GREETING_WORDS:
        words = words[_GREETING_WORDS:]
    if len(words) < 3:
        return frozenset({tuple(words)}) if words else frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))
