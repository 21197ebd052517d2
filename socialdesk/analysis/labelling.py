"""From chances to labels and reasons, whatever the chances come from.

A `Source` reads texts and answers with chances: the shipped graph, or a layer around another source
that changes what it says (corrections learned here, a person's own model for one question). The
`Labeller` makes the `Classifier` of it, so that a label and its reasons always come from the same
chances: those of the outermost layer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.text import words
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency, WordReason

Floats = npt.NDArray[np.float32]

WIDTH = 384
"""Numbers in the vector of one text."""

_PRESSING: Mapping[str, float] = {
    Urgency.LOW: 0.0, Urgency.NORMAL: 0.25, Urgency.HIGH: 1.0, Urgency.CRITICAL: 1.0,
}  # fmt: skip
"""How far each level speaks for urgency: to take a normal mention for an urgent one is a lesser mistake."""


def pressing(levels: Sequence[str]) -> Floats:
    """Weights of the levels' chances, in their order; their sum is compared with `Reading.urgent_from`."""
    return np.array([_PRESSING[level] for level in levels], dtype=np.float32)


#: A longer text is first searched in this many stretches, then word by word in the strongest.
_MOST_WORDS = 40
_MOST_REASONS = 6
_LEAST_WEIGHT = 0.005


@dataclass(frozen=True, slots=True)
class Reading:
    """How chances become labels; `socialdesk` in the model directory's config.json."""

    labels: Mapping[Head, tuple[str, ...]]
    #: A best probability below this is "unsure".
    unsure_below: Mapping[Head, float]
    #: From this sum of chances, each counted by `_PRESSING`, a mention is high or critical.
    urgent_from: float
    #: From this probability a mention needs a reply.
    reply_from: float

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Self:
        """Read the section; raises KeyError, TypeError or ValueError when it is not whole."""
        labels = {head: tuple(config["heads"][head]) for head in Head}
        for head, names in ((Head.SENTIMENT, Sentiment), (Head.URGENCY, Urgency), (Head.INTENT, Intent)):
            if set(labels[head]) != set(names):
                raise ValueError(f"the labels of {head} are not {', '.join(names)}")
        return cls(
            labels=labels,
            unsure_below={head: float(config["unsure_below"][head]) for head in Head},
            urgent_from=float(config["urgent_from"]),
            reply_from=float(config["reply_from"]),
        )

    def label(self, head: Head, chances: npt.NDArray[np.floating]) -> int:
        """Choose from one text's probabilities: the likeliest, but for the heads with a working threshold."""
        names = self.labels[head]
        if head is Head.URGENCY:
            is_urgent = pressing(names) @ chances >= self.urgent_from
            urgent = {names.index(Urgency.HIGH), names.index(Urgency.CRITICAL)}
            among = [at for at in range(len(names)) if (at in urgent) == is_urgent]
            return max(among, key=chances.__getitem__)
        if head is Head.NEEDS_REPLY:
            yes = names.index("yes")
            return yes if chances[yes] >= self.reply_from else 1 - yes
        return int(chances.argmax())


@dataclass(frozen=True, slots=True)
class Answers:
    """What a source says of n texts.

    ``chances[head]`` is (n, labels), each line sums to 1, labels in the order of `Reading.labels`.
    ``vectors`` is (n, 384) with rows of length 1, or (n, 0) when nobody asked for them.
    """

    chances: Mapping[Head, Floats]
    vectors: Floats = field(default_factory=lambda: np.empty((0, 0), dtype=np.float32))


class Source(Protocol):
    """Where chances come from. Safe to call from several threads."""

    @property
    def model(self) -> str:
        """Name and version of everything that has a say, as kept with each label."""

    @property
    def reading(self) -> Reading:
        """How these chances become labels."""

    @property
    def answering(self) -> Mapping[Head, str]:
        """Name and version of what answers each question; a layer fitted on another does not fit."""

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        """Answer the questions asked, and no other, for each text in the order given.

        A layer that wants vectors asks for them here, so that the encoder runs once for each text.
        """


class Labeller:
    """The `Classifier` over any source."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @property
    def model(self) -> str:
        """Name and version, as kept with each label."""
        return self.source.model

    def classify(self, texts: Sequence[str]) -> list[Classification]:
        """Label each text, in the order given."""
        chances = self.source.read(texts, list(Head)).chances
        return [self._classification({head: chances[head][at] for head in Head}) for at in range(len(texts))]

    def embed(self, texts: Sequence[str]) -> Floats:
        """Return one row of length 1 for each text, (n, 384)."""
        return self.source.read(texts, (), vectors=True).vectors

    def explain(self, text: str, *heads: Head) -> tuple[WordReason, ...]:
        """Leave out each word in turn and see how much of the labels' probability goes with it.

        All heads are answered by the same texts. A text of more than 40 words is searched in stretches
        first, and only the words of the strongest stretches one by one: two calls of the source at most.
        """
        spans = words(text)
        if len(spans) > _MOST_WORDS:
            spans = self._strongest_stretches(text, spans, heads)
        found: list[WordReason] = []
        for head, losses in self._losses(text, spans, heads).items():
            reasons = [
                WordReason(start, end, head, weight)
                for (start, end), weight in zip(spans, losses, strict=True)
                if weight >= _LEAST_WEIGHT
            ]
            reasons.sort(key=lambda reason: (-reason.weight, reason.start))
            found += reasons[:_MOST_REASONS]
        return tuple(found)

    def _strongest_stretches(
        self, text: str, spans: Sequence[tuple[int, int]], heads: Sequence[Head]
    ) -> tuple[tuple[int, int], ...]:
        """Keep the words of the stretches that matter most to any of the heads, as many as are searched."""
        size = -(-len(spans) // _MOST_WORDS)
        stretches = [spans[at : at + size] for at in range(0, len(spans), size)]
        best = [len(stretches)] * len(stretches)
        for losses in self._losses(text, [(part[0][0], part[-1][1]) for part in stretches], heads).values():
            for place, at in enumerate(sorted(range(len(stretches)), key=lambda at: (-losses[at], at))):
                best[at] = min(best[at], place)
        order = sorted(range(len(stretches)), key=lambda at: (best[at], at))
        kept = [span for at in order for span in stretches[at]]
        return tuple(sorted(kept[:_MOST_WORDS]))

    def _losses(
        self, text: str, spans: Sequence[tuple[int, int]], heads: Sequence[Head]
    ) -> dict[Head, list[float]]:
        """How much probability the label of each head loses without each span."""
        if not spans or not heads:
            return {}
        without = [f"{text[:start]} {text[end:]}" for start, end in spans]
        answers = self.source.read([text, *without], heads).chances
        found: dict[Head, list[float]] = {}
        for head in heads:
            chances = answers[head]
            label = self.source.reading.label(head, chances[0])
            found[head] = [float(loss) for loss in chances[0, label] - chances[1:, label]]
        return found

    def _classification(self, chances: Mapping[Head, Floats]) -> Classification:
        reading = self.source.reading
        label = {head: reading.labels[head][reading.label(head, chances[head])] for head in Head}
        return Classification(
            sentiment=Sentiment(label[Head.SENTIMENT]),
            urgency=Urgency(label[Head.URGENCY]),
            intent=Intent(label[Head.INTENT]),
            needs_reply=label[Head.NEEDS_REPLY] == "yes",
            scores={
                head: dict(zip(reading.labels[head], map(float, chances[head]), strict=True)) for head in Head
            },
            unsure=frozenset(head for head in Head if chances[head].max() < reading.unsure_below[head]),
            model=self.model,
        )
