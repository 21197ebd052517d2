"""One question answered by a person's own model, every other by the source beneath."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.labelling import Answers, Floats, Reading, Source
from socialdesk.analysis.mapping import check
from socialdesk.analysis.model_directory import Card
from socialdesk.domain.classification import Head

LEAST_TO_FIT = 50
"""Judged mentions without which a temperature is not fitted: it would follow chance."""

_TEMPERATURES = np.exp(np.linspace(np.log(0.25), np.log(8.0), 71))
_TINY = 1e-9


class Asked(Protocol):
    """The running model, as far as it is needed here: `socialdesk.analysis.checkpoint.Checkpoint`."""

    @property
    def card(self) -> Card:
        """What it is."""

    def logits(self, texts: Sequence[str]) -> Floats:
        """Raw answers, (n, its labels)."""


@dataclass(frozen=True, slots=True)
class Blend:
    """How raw answers of a model become chances of our labels.

    ``means`` is (theirs, ours), 1 where a label of theirs means one of ours.

    Chances of theirs that mean the same label of ours add up. What neither model alone can say is put
    together by the rule of total probability, with the source beneath (the shipped model) for the rest:

    * the chance of a label of theirs that means none of ours is shared out as the source beneath says;
    * a label of ours that none of theirs means keeps the chance that the source beneath gives it, and the
      others share what is left as theirs says. So a model that knows only good and bad still leaves room
      for neutral.

    Where theirs answers with no number, the source beneath answers alone.
    """

    means: Floats
    temperature: float = 1.0

    @classmethod
    def of(
        cls,
        head: Head,
        theirs: Sequence[str],
        meanings: Mapping[str, str],
        ours: Sequence[str],
        temperature: float = 1.0,
    ) -> Self:
        """Make it of labels; raises SettingWrong when ``meanings`` does not fit them."""
        whole = check(head, theirs, meanings)
        return cls(
            np.array([[mine == each for each in ours] for mine in whole.values()], np.float32), temperature
        )

    def chances(self, logits: Floats, beneath: Floats) -> Floats:
        """Chances of our labels, (n, ours), from theirs (n, theirs, raw) and those beneath (n, ours)."""
        theirs = _softmax(logits / np.float32(self.temperature))
        told = np.isfinite(theirs).all(axis=1, keepdims=True)
        meant = np.where(told, theirs, 0) @ self.means
        nobody = np.clip(1 - meant.sum(axis=1, keepdims=True), 0, 1)
        covered = self.means.any(axis=0)
        room = np.where(covered, beneath, 0).sum(axis=1, keepdims=True)
        usual = np.where(covered, beneath, 0) / np.maximum(room, _TINY)
        mixed = np.where(covered, room * (meant + nobody * usual), beneath)
        chances: Floats = (mixed / mixed.sum(axis=1, keepdims=True)).astype(np.float32)
        return chances

    def fitted(self, logits: Floats, beneath: Floats, truth: Sequence[int]) -> Self:
        """The same with the temperature under which the judged labels (indices of ours) are most likely;
        unchanged when there are fewer than `LEAST_TO_FIT`."""
        if len(truth) < LEAST_TO_FIT:
            return self
        rows = np.arange(len(truth))

        def loss(temperature: float) -> float:
            chances = replace(self, temperature=temperature).chances(logits, beneath)
            return float(-np.log(np.maximum(chances[rows, list(truth)], _TINY)).mean())

        best: float = min(map(float, _TEMPERATURES), key=loss)
        return replace(self, temperature=round(best, 3))


class TakenOver:
    """A `Source` in which ``asked`` answers ``head``.

    How the two are put together is `Blend`'s to say.
    """

    def __init__(
        self, beneath: Source, head: Head, asked: Asked, meanings: Mapping[str, str], temperature: float = 1.0
    ) -> None:
        """``meanings`` is theirs to ours ("" for none); raises SettingWrong when it does not fit."""
        self._beneath = beneath
        self._head = head
        self._asked = asked
        self._blend = Blend.of(head, asked.card.labels, meanings, beneath.reading.labels[head], temperature)

    @property
    def model(self) -> str:
        """Name and version of everything that has a say."""
        return f"{self._beneath.model} + {self._head} by {self._asked.card.title}"

    @property
    def reading(self) -> Reading:
        """As beneath: the same threshold makes a label unsure."""
        return self._beneath.reading

    @property
    def answering(self) -> Mapping[Head, str]:
        """Who answers each question."""
        return {**self._beneath.answering, self._head: self._asked.card.title}

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        """Answer ``head`` with theirs where it was asked for, the rest as beneath."""
        found = self._beneath.read(texts, heads, vectors=vectors)
        if self._head not in heads or not len(texts):
            return found
        mixed = self._blend.chances(self._asked.logits(texts), found.chances[self._head])
        return Answers({**found.chances, self._head: mixed}, found.vectors)


def _softmax(logits: npt.NDArray[np.float32]) -> Floats:
    with np.errstate(invalid="ignore", over="ignore"):
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        chances: Floats = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
    return chances
