"""Learning from corrections: fitting a layer, and judging it on mentions that were held back from it.

Fitting is penalised logistic regression from the frozen model's chances. The corrected labels pull, and
four things hold: weights cost their square, mentions that people left as they were keep their label,
mentions that nobody has looked at keep the model's chances, and so do ordinary ones of other brands. The
problem has one best answer, and the way there is the same each time.

Judging is five-fold: every mention is judged once, by a layer that was fitted without it and without
those much like it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.labelling import Answers, Source
from socialdesk.analysis.learned import Doubles, HeadLayer, Layer, Words, logits, loud, softmax
from socialdesk.analysis.text import prepare
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import FEWEST, Example, HeadFigures, WhyNot

Indices = npt.NDArray[np.intp]

MOST_LOST = 1.0
"""Points that may be lost on mentions that nobody corrected."""

LEAST_GAIN = 3
"""Corrections more that must come out right: one or two do by chance."""

FOLDS = 5
_FEWEST_DECIDED = 50


LEAST = tuple(tenth / 10 for tenth in range(25))
"""Shifts that may count as none, from bold to careful; chosen on what was held back."""

#: What a weight's square costs, and how much a mention counts that nobody corrected, beside one that
#: somebody did; measured by benchmarks/learning.py.
_COST = 0.3
_LEFT = 0.3
_UNSEEN = 0.15

_ALIKE = 0.8  # of two mentions, so that they stay on one side of a fold
_DIMENSIONS = 400
_STEPS = 60
_ENOUGH = 1e-5
_MEMORY = 8


class Cancelled(Exception):
    """The person does not want to wait."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned and what it is worth; ``layer`` None: nothing that may be used."""

    layer: Layer | None
    figures: tuple[HeadFigures, ...]


@dataclass(frozen=True, slots=True)
class _Task:
    """One head's examples: rows to fit on with targets and weights, and what they should come out as."""

    rows: Indices
    targets: Doubles
    is_corrected: npt.NDArray[np.bool_]
    is_decided: npt.NDArray[np.bool_]
    truth: Indices
    elsewhere: npt.NDArray[np.bool_]


def learn(
    source: Source,
    examples: Sequence[Example],
    ordinary: Sequence[str],
    answers: Answers,
    number: int,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Lesson:
    """Fit a layer for ``source`` and judge it.

    ``ordinary`` are texts about other things, which must keep their labels. ``answers`` are the source's
    chances and vectors for the examples' texts and these, in that order. Raises `Cancelled` soon after
    ``cancelled`` answers yes. Seconds for a few hundred examples.
    """
    names, reading = source.reading.labels, source.reading
    every = list(examples)
    for at, text in enumerate(ordinary, start=len(examples)):
        said = {h: names[h][reading.label(h, answers.chances[h][at])] for h in Head}
        every.append(Example(text, said, decided=True))
    texts = [each.text for each in every]
    words = Words.of([each.text for each in examples if each.corrected], texts)
    room = _Room(source, every, answers, words.features(texts, answers.vectors), cancelled)
    heads, figures = {}, []
    for done, head in enumerate(Head):
        progress(done / len(Head))
        layer, found = room.learn(head)
        figures.append(found)
        if layer is not None:
            heads[head] = layer
    progress(1.0)
    return Lesson(Layer(number, words, heads) if heads else None, tuple(figures))


class _Room:
    """Everything about the examples that the heads share."""

    def __init__(
        self,
        source: Source,
        examples: Sequence[Example],
        answers: Answers,
        features: Doubles,
        cancelled: Callable[[], bool],
    ) -> None:
        self._source = source
        self._reading = source.reading
        self._examples = examples
        self._logits = {head: logits(answers.chances[head]) for head in Head}
        self._features = features
        alike = features @ features.T
        # The examples are fewer than the features, and most of what tells them apart lies in few
        # directions: fitting there costs a tenth.
        power, axes = np.linalg.eigh(alike)
        kept = np.flatnonzero(power > 1e-3 * power[-1])[-_DIMENSIONS:] if len(power) else np.arange(0)
        self._axes = axes[:, kept] / np.sqrt(power[kept])
        self._places = axes[:, kept] * np.sqrt(power[kept])
        self._fold = _folds(examples, alike)
        self._cancelled = cancelled

    def learn(self, head: Head) -> tuple[HeadLayer | None, HeadFigures]:
        """Choose the strength that gets most corrections right within what may be lost; fit with it."""
        task = self._task(head)
        before = self._labels(head, self._logits[head][task.rows])
        right_before = before == task.truth
        corrected, elsewhere = task.is_corrected, task.elsewhere
        count = int(corrected.sum())
        known = HeadFigures(
            head, count, int(right_before[corrected].sum()), int(right_before[corrected].sum()),
            int(elsewhere.sum()), int(right_before[elsewhere].sum()), int(right_before[elsewhere].sum()),
        )  # fmt: skip
        wrong = count - known.before
        if wrong < FEWEST:
            return None, replace(known, why=WhyNot.RIGHT_ALREADY if count >= FEWEST else WhyNot.TOO_FEW)
        shifts = self._held_back(head, task)
        tried = []
        for least in LEAST:
            found = self._labels(head, self._logits[head][task.rows] + loud(shifts, least))
            right = found == task.truth
            after, kept = int(right[corrected].sum()), int(right[elsewhere].sum())
            tried.append((replace(known, after=after, kept_after=kept), least))
        allowed = [each for each in tried if each[0].lost <= MOST_LOST]
        if not allowed:
            return None, replace(tried[-1][0], why=WhyNot.LOSES)
        judged, least = max(allowed, key=lambda each: (each[0].after, each[0].kept_after, each[1]))
        if judged.after - judged.before < LEAST_GAIN:
            return None, replace(judged, why=WhyNot.NO_BETTER)
        given = self._fit(head, task, np.arange(len(task.rows)))
        weights = self._features.T @ (self._axes @ given)
        layer = HeadLayer(
            self._source.answering[head],
            self._reading.labels[head],
            weights.astype(np.float32),
            least,
        )
        return layer, replace(judged, used=True)

    def _task(self, head: Head) -> _Task:
        names = self._reading.labels[head]
        shown = np.array([names.index(each.labels[head]) for each in self._examples], dtype=np.intp)
        said = self._labels(head, self._logits[head])
        corrected = np.array([head in each.corrected for each in self._examples], dtype=np.bool_)
        decided = np.array([each.decided for each in self._examples], dtype=np.bool_) & ~corrected
        # A label of an earlier layer that nobody looked at proves nothing either way.
        rows = np.flatnonzero(corrected | decided | (shown == said))
        sure = corrected | (decided & (shown != said))
        targets = softmax(self._logits[head])
        targets[sure] = np.eye(len(names))[shown[sure]]
        elsewhere = decided if decided.sum() >= _FEWEST_DECIDED else ~corrected
        return _Task(rows, targets[rows], corrected[rows], decided[rows], shown[rows], elsewhere[rows])

    def _held_back(self, head: Head, task: _Task) -> Doubles:
        """The shift of each row by a layer that was fitted without its fold."""
        found = np.zeros(task.targets.shape)
        fold = self._fold[task.rows]
        for number in range(FOLDS):
            seen, held = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
            if len(held):
                found[held] = self._places[task.rows[held]] @ self._fit(head, task, seen)
        return found

    def _fit(self, head: Head, task: _Task, among: Indices) -> Doubles:
        """The weights of the places, (dimensions, labels), fitted on some of the task's rows."""
        rows, targets = task.rows[among], task.targets[among]
        weight = np.where(task.is_decided[among], _LEFT, _UNSEEN)
        weight[task.is_corrected[among]] = 1.0
        start, places = self._logits[head][rows], self._places[rows]
        shape = (places.shape[1], targets.shape[1])

        def loss(flat: Doubles) -> tuple[float, Doubles]:
            if self._cancelled():
                raise Cancelled
            given = flat.reshape(shape)
            raised = start + places @ given
            top = raised.max(axis=1, keepdims=True)
            logs = raised - top - np.log(np.exp(raised - top).sum(axis=1, keepdims=True))
            value = -(weight[:, None] * targets * logs).sum() + 0.5 * _COST * (flat @ flat)
            slope = places.T @ (weight[:, None] * (np.exp(logs) - targets)) + _COST * given
            return float(value), slope.ravel()

        found: Doubles = minimised(loss, np.zeros(shape[0] * shape[1])).reshape(shape)
        return found

    def _labels(self, head: Head, raised: Doubles) -> Indices:
        chances = softmax(raised)
        return np.array([self._reading.label(head, row) for row in chances], dtype=np.intp)


def minimised(loss: Callable[[Doubles], tuple[float, Doubles]], start: Doubles) -> Doubles:
    """Walk to the least of a smooth convex function (limited-memory BFGS with halved steps)."""
    at = start
    value, slope = loss(at)
    moves: list[tuple[Doubles, Doubles]] = []
    for _ in range(_STEPS):
        direction = -_scaled(slope, moves)
        downhill = float(slope @ direction)
        step = 1.0
        while True:
            there = at + step * direction
            value_there, slope_there = loss(there)
            if value_there <= value + 1e-4 * step * downhill or step < 1e-9:
                break
            step /= 2
        move, bend = there - at, slope_there - slope
        gained, at, value, slope = value - value_there, there, value_there, slope_there
        if gained <= _ENOUGH * max(1.0, abs(value)):
            break
        if move @ bend > 1e-12:
            moves = [*moves, (move, bend)][-_MEMORY:]
    return at


def _scaled(slope: Doubles, moves: Sequence[tuple[Doubles, Doubles]]) -> Doubles:
    """The slope times what the moves so far tell of the inverse curvature (the two-loop recursion)."""
    if not moves:
        return slope / max(1.0, float(np.linalg.norm(slope)))
    found, shares = slope.copy(), []
    for move, bend in reversed(moves):
        share = (move @ found) / (bend @ move)
        found -= share * bend
        shares.append(share)
    move, bend = moves[-1]
    found *= (move @ bend) / (bend @ bend)
    for (move, bend), share in zip(moves, reversed(shares), strict=True):
        found += (share - (bend @ found) / (bend @ move)) * move
    return found


def _folds(examples: Sequence[Example], alike: Doubles) -> Indices:
    """A fold for each example; texts that are much alike go together."""
    length = np.sqrt(np.maximum(np.diag(alike), 1e-12))
    near = alike / length / length[:, None] >= _ALIKE
    group = np.full(len(examples), -1, dtype=np.intp)
    for at in range(len(examples)):
        if group[at] < 0:
            group[at] = at
            group[near[at] & (group < 0)] = at
    texts = [prepare(each.text).casefold().encode() for each in examples]
    order = sorted(set(group.tolist()), key=lambda first: (zlib.crc32(texts[first]), texts[first]))
    fold = {first: place % FOLDS for place, first in enumerate(order)}
    return np.array([fold[first] for first in group.tolist()], dtype=np.intp)
