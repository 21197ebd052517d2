"""Fitting and judging a layer, on a source that a product's name leads astray."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.analysis.labelling import Answers, Source
from socialdesk.analysis.learned import Learned
from socialdesk.analysis.learning import Cancelled, Lesson, learn, minimised
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import FEWEST, Example, HeadFigures, WhyNot
from tests.scripted_source import LABELS, Misled, complaints, ordinary, praised

_USUAL = {Head.URGENCY: "low", Head.INTENT: LABELS[Head.INTENT][0], Head.NEEDS_REPLY: "yes"}


def example(text: str, sentiment: str, *, corrected: bool = False, decided: bool = True) -> Example:
    heads = frozenset({Head.SENTIMENT}) if corrected else frozenset[Head]()
    return Example(text, {**_USUAL, Head.SENTIMENT: sentiment}, heads, decided)


def a_desk(corrections: int, left: int = 60) -> list[Example]:
    """Praise set right to neutral; complaints and other things left as they were."""
    return [
        *(example(text, "neutral", corrected=True) for text in praised(corrections)),
        *(example(text, "negative") for text in complaints(left)),
        *(example(text, "neutral") for text in ordinary(left)),
    ]


def lesson_of(examples: list[Example], source: Source | None = None, others: int = 10) -> Lesson:
    source = source or Misled()
    texts = [f"nothing to do with it, number {at}" for at in range(others)]
    answers = source.read([*(each.text for each in examples), *texts], list(Head), vectors=True)
    return learn(source, examples, texts, answers, 1)


def figures_of(lesson: Lesson, head: Head = Head.SENTIMENT) -> HeadFigures:
    [found] = [each for each in lesson.figures if each.head is head]
    return found


def said(source: Source, texts: list[str]) -> list[str]:
    return [
        LABELS[Head.SENTIMENT][at]
        for at in source.read(texts, [Head.SENTIMENT]).chances[Head.SENTIMENT].argmax(1)
    ]


def test_what_misled_is_learned_and_the_rest_stays() -> None:
    source = Misled()
    lesson = lesson_of(a_desk(40), source)
    assert lesson.layer is not None
    found = figures_of(lesson)
    assert (found.corrections, found.before, found.used, found.why) == (40, 0, True, None)
    assert found.after > 30
    assert found.lost <= 1
    learned = Learned(source, lesson.layer)
    fresh = [text.replace("we played", "they played") for text in praised(60)[40:]]
    assert said(source, fresh) == ["negative"] * 20
    assert said(learned, fresh).count("neutral") > 15
    assert said(learned, complaints(80)[60:]).count("negative") > 15


def test_other_heads_are_told_how_many_corrections_they_want() -> None:
    lesson = lesson_of(a_desk(12))
    assert figures_of(lesson, Head.INTENT).why is WhyNot.TOO_FEW
    assert figures_of(lesson, Head.INTENT).wanted == FEWEST
    one_short = figures_of(lesson_of(a_desk(FEWEST - 1)))
    assert (one_short.why, one_short.wanted) == (WhyNot.TOO_FEW, 1)
    assert not one_short.used


def test_nothing_to_learn_when_the_model_is_right() -> None:
    confirmed = [example(text, "negative", corrected=True) for text in complaints(15)]
    lesson = lesson_of([*confirmed, *(example(text, "neutral") for text in ordinary(30))])
    assert lesson.layer is None
    assert figures_of(lesson).why is WhyNot.RIGHT_ALREADY


def test_corrections_without_rhyme_or_reason_are_not_used() -> None:
    texts = [*ordinary(60)]
    drawn = random.Random(4)
    guessed = [
        example(text, drawn.choice(("positive", "negative")), corrected=True)
        for text in drawn.sample(texts, 15)
    ]
    known = {each.text for each in guessed}
    lesson = lesson_of([*guessed, *(example(text, "neutral") for text in texts if text not in known)])
    assert lesson.layer is None
    assert figures_of(lesson).why in (WhyNot.LOSES, WhyNot.NO_BETTER)


def test_labels_that_an_earlier_layer_gave_and_people_left_are_not_unlearned() -> None:
    """What was shown right under the last revision is no correction any more, and must not pull back."""
    seen = [example(text, "neutral") for text in praised(60)[30:]]
    lesson = lesson_of([*a_desk(30), *seen])
    assert lesson.layer is not None
    assert said(Learned(Misled(), lesson.layer), [each.text for each in seen]) == ["neutral"] * 30


def test_learning_is_the_same_each_time() -> None:
    one, other = lesson_of(a_desk(25)), lesson_of(a_desk(25))
    assert one.figures == other.figures
    assert one.layer is not None
    assert other.layer is not None
    assert one.layer.to_bytes() == other.layer.to_bytes()


def test_it_can_be_stopped_and_says_how_far_it_is() -> None:
    examples = a_desk(30)
    source = Misled()
    answers = source.read([each.text for each in examples], list(Head), vectors=True)
    heard: list[float] = []
    learn(source, examples, [], answers, 1, progress=heard.append)
    assert heard[0] == 0
    assert heard[-1] == 1
    assert heard == sorted(heard)
    with pytest.raises(Cancelled):
        learn(source, examples, [], answers, 1, cancelled=lambda: True)


def test_nothing_at_all() -> None:
    empty = Answers(
        {head: np.empty((0, len(LABELS[head])), dtype=np.float32) for head in Head},
        np.empty((0, 384), dtype=np.float32),
    )
    assert learn(Misled(), [], [], empty, 1).layer is None


@given(
    st.lists(st.floats(-3, 3), min_size=2, max_size=6),
    st.lists(st.floats(0.1, 20), min_size=6, max_size=6),
)
@settings(deadline=None)
def test_the_least_of_a_bowl_is_found(goal: list[float], widths: list[float]) -> None:
    aim, scale = np.array(goal), np.array(widths[: len(goal)])

    def loss(at: np.ndarray) -> tuple[float, np.ndarray]:
        return float((scale * (at - aim) ** 2).sum()), 2 * scale * (at - aim)

    found = minimised(loss, np.zeros(len(goal)))
    assert loss(found)[0] <= 1e-3 * max(1.0, loss(np.zeros(len(goal)))[0])
