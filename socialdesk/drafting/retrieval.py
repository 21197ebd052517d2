"""The nearest question of a brand's FAQ, by the words in common.

A first version: folded words, cut to a stem of six letters and weighed by how rare they are in the
FAQ. It finds the question in other word orders and endings, not in other words; embeddings come with
the next depth and fit behind `FaqIndex.nearest`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from socialdesk.domain.folding import fold, tokens

NEAR = 0.6
"""Share of a question's weight that a mention must hold to be taken for it."""

_STEM = 6
_MOST_WORDS = 200


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """A question in several wordings and its answer. ``valid_until`` is the last day it is offered."""

    key: str
    questions: tuple[str, ...]
    answer: str
    parts: tuple[tuple[str, str | None], ...] = field(repr=False)
    link: str = ""
    valid_until: date | None = None

    def valid(self, today: date | None) -> bool:
        """Whether it may be offered; without a date, only when it never ends."""
        return self.valid_until is None or (today is not None and today <= self.valid_until)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, the wording that matched and how well (0..1)."""

    entry: FaqEntry
    question: str
    score: float


class FaqIndex:
    """The FAQ of one language, indexed once. Threads may share it."""

    def __init__(self, entries: Sequence[FaqEntry] = ()) -> None:
        self.entries = tuple(entries)
        self._wordings = [(entry, question) for entry in self.entries for question in entry.questions]
        stems = [_stems(question) for _, question in self._wordings]
        spread = Counter(stem for each in stems for stem in each)
        self._weight = {stem: math.log(1 + len(stems) / count) for stem, count in spread.items()}
        self._total = [sum(self._weight[stem] for stem in each) for each in stems]
        self._where: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(stems):
            for stem in each:
                self._where[stem].append(number)

    def nearest(self, text: str, today: date | None = None) -> Found | None:
        """The best valid entry for a text, or None when nothing is near enough."""
        held: dict[int, float] = defaultdict(float)
        common: Counter[int] = Counter()
        for stem in _stems(text):
            for number in self._where.get(stem, ()):
                held[number] += self._weight[stem]
                common[number] += 1
        best: Found | None = None
        for number, weight in held.items():
            entry, question = self._wordings[number]
            score = weight / self._total[number]
            if score < NEAR or common[number] < 2 or not entry.valid(today):
                continue
            if best is None or score > best.score:
                best = Found(entry, question, score)
        return best


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in tokens(fold(text))[:_MOST_WORDS] if len(word) > 2)
