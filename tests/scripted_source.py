"""A source of chances that can be led astray: it calls every text negative that holds "crash"."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from socialdesk.analysis.labelling import WIDTH, Answers, Floats, Reading
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency

LABELS = {
    Head.SENTIMENT: tuple(map(str, Sentiment)),
    Head.URGENCY: tuple(map(str, Urgency)),
    Head.INTENT: tuple(map(str, Intent)),
    Head.NEEDS_REPLY: ("no", "yes"),
}
READING = Reading(LABELS, dict.fromkeys(Head, 0.4), urgent_from=0.5, reply_from=0.5)


@dataclass
class Misled:
    """Deterministic: a text's vector is the sum of its words'. ``asked`` counts texts that were read."""

    model: str = "misled 1"
    asked: int = 0
    reading: Reading = field(default_factory=lambda: READING)

    @property
    def answering(self) -> dict[Head, str]:
        return dict.fromkeys(Head, self.model)

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        self.asked += len(texts)
        found = {}
        for head in heads:
            raised = np.zeros((len(texts), len(LABELS[head])), dtype=np.float32)
            if head is Head.SENTIMENT:
                raised[:, 0] = [2.0 * ("crash" in text.casefold()) for text in texts]
                raised[:, 1] = 1.0
                raised[:, 2] = [3.0 * ("lovely" in text.casefold()) for text in texts]
            found[head] = np.exp(raised) / np.exp(raised).sum(1, keepdims=True)
        rows = [self._vector(text) for text in texts] if vectors else []
        none = np.empty((len(texts), 0), dtype=np.float32)
        return Answers(found, np.stack(rows) if rows else none)

    @staticmethod
    def _vector(text: str) -> Floats:
        total = np.full(WIDTH, 1e-3)
        for word in text.casefold().split():
            total += np.random.default_rng(zlib.crc32(word.encode())).normal(size=WIDTH)
        vector: Floats = (total / np.linalg.norm(total)).astype(np.float32)
        return vector


_THINGS = ("box", "case", "cable", "poster", "lamp", "mug", "chair", "bag", "shirt", "clock", "desk", "pen")
_DAYS = ("monday", "tuesday", "friday", "sunday", "march", "april")


def praised(count: int) -> list[str]:
    """Texts about a game named "Fatal Crash" that mean no harm."""
    return [
        f"we played fatal crash with the {_THINGS[at % 12]} on {_DAYS[at // 12 % 6]} number {at}"
        for at in range(count)
    ]


def complaints(count: int) -> list[str]:
    """Texts in which something really did crash."""
    return [
        f"my {_THINGS[at % 12]} app had a crash again since {_DAYS[at // 12 % 6]} version {at}"
        for at in range(count)
    ]


def ordinary(count: int) -> list[str]:
    """Texts about something else."""
    return [
        f"where is the {_THINGS[at % 12]} that you sent in {_DAYS[at // 12 % 6]} order {at}"
        for at in range(count)
    ]
