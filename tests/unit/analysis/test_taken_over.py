from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from socialdesk.analysis.checkpoint import Checkpoint
from socialdesk.analysis.labelling import Answers, Floats, Labeller, Reading
from socialdesk.analysis.mapping import OURS
from socialdesk.analysis.model_directory import Card, look
from socialdesk.analysis.taken_over import Blend, TakenOver
from socialdesk.domain.classification import Head, Intent, Sentiment
from socialdesk.errors import SettingWrong
from tests import tiny_models

NAMES = {"NEG": "negative", "POS": "positive"}


class Shipped:
    """A source that says the same of every text and counts how often it is asked."""

    model = "shipped 1"
    reading = Reading(OURS, dict.fromkeys(Head, 0.5), 0.33, 0.5)

    def __init__(self, sentiment: Sequence[float] = (0.2, 0.5, 0.3)) -> None:
        self.sentiment = sentiment
        self.asked = 0

    @property
    def answering(self) -> Mapping[Head, str]:
        return dict.fromkeys(Head, self.model)

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        self.asked += 1
        chances = {
            head: np.full((len(texts), len(OURS[head])), 1 / len(OURS[head]), np.float32) for head in heads
        }
        if Head.SENTIMENT in heads:
            chances[Head.SENTIMENT] = np.tile(np.array(self.sentiment, np.float32), (len(texts), 1))
        return Answers(chances, np.ones((len(texts), 384 if vectors else 0), np.float32))


@dataclass
class Told:
    """A model of which the test says what it answers."""

    card: Card
    answers: Sequence[Sequence[float]]

    def logits(self, texts: Sequence[str]) -> Floats:
        return np.array(self.answers, np.float32)[: len(texts)]


@pytest.fixture(scope="module")
def two_labels(tmp_path_factory: pytest.TempPathFactory) -> Card:
    says = {"good": (0.0, 9.0), "bad": (9.0, 0.0)}
    return look(tiny_models.make(tmp_path_factory.mktemp("a") / "tiny-two", ("NEG", "POS"), says))


def test_the_label_the_reasons_and_the_name_are_the_new_models(two_labels: Card) -> None:
    source = TakenOver(Shipped((0.45, 0.1, 0.45)), Head.SENTIMENT, Checkpoint.open(two_labels), NAMES)
    classifier = Labeller(source)
    [good, bad] = classifier.classify(["the parcel is good", "the parcel is bad"])
    assert (good.sentiment, bad.sentiment) == (Sentiment.POSITIVE, Sentiment.NEGATIVE)
    assert good.intent is Intent.DELIVERY  # as beneath: the first of equals
    assert good.model == f"shipped 1 + sentiment by tiny-two {two_labels.revision}"
    assert source.answering[Head.SENTIMENT] == two_labels.title
    assert source.answering[Head.INTENT] == "shipped 1"
    [why] = classifier.explain("the parcel is bad", Head.SENTIMENT)
    assert "the parcel is bad"[why.start : why.end] == "bad"


def test_other_questions_do_not_run_the_new_model(two_labels: Card) -> None:
    class Never(Told):
        def logits(self, texts: Sequence[str]) -> Floats:
            raise AssertionError("nobody asked")

    beneath = Shipped()
    source = TakenOver(beneath, Head.SENTIMENT, Never(two_labels, []), NAMES)
    assert set(source.read(["a"], [Head.INTENT]).chances) == {Head.INTENT}
    assert source.read(["a"], (), vectors=True).vectors.shape == (1, 384)
    assert source.read([], [Head.SENTIMENT]).chances[Head.SENTIMENT].shape == (0, 3)
    assert beneath.asked == 3


def test_a_model_of_two_labels_leaves_room_for_neutral(two_labels: Card) -> None:
    told = Told(two_labels, [[0.0, 2.0]])
    source = TakenOver(Shipped((0.2, 0.5, 0.3)), Head.SENTIMENT, told, NAMES)
    [[negative, neutral, positive]] = source.read(["a"], [Head.SENTIMENT]).chances[Head.SENTIMENT]
    assert neutral == pytest.approx(0.5)
    assert positive / negative == pytest.approx(np.exp(2.0), rel=1e-4)


def test_labels_of_theirs_that_mean_the_same_add_up(tmp_path: Path) -> None:
    card = look(tiny_models.make(tmp_path, [f"{n} stars" for n in range(1, 6)]))
    meanings = dict(
        zip(card.labels, ("negative", "negative", "neutral", "positive", "positive"), strict=True)
    )
    told = Told(card, [[1.0, 1.0, 1.0, 1.0, 1.0]])
    source = TakenOver(Shipped(), Head.SENTIMENT, told, meanings)
    assert source.read(["a"], [Head.SENTIMENT]).chances[Head.SENTIMENT][0] == pytest.approx([0.4, 0.2, 0.4])


def test_what_means_nothing_is_shared_as_beneath(tmp_path: Path) -> None:
    card = look(tiny_models.make(tmp_path, ("good", "so", "bad", "gibberish")))
    told = Told(card, [[0.0, 0.0, 0.0, 20.0], [20.0, 0.0, 0.0, 0.0]])
    meanings = {"good": "positive", "so": "neutral", "bad": "negative"}
    source = TakenOver(Shipped((0.2, 0.5, 0.3)), Head.SENTIMENT, told, meanings)
    lost, sure = source.read(["a", "b"], [Head.SENTIMENT]).chances[Head.SENTIMENT]
    assert lost == pytest.approx([0.2, 0.5, 0.3], abs=1e-4)
    assert sure == pytest.approx([0, 0, 1], abs=1e-4)


@pytest.mark.parametrize("broken", [float("nan"), float("inf"), float("-inf")])
def test_where_it_answers_no_number_the_shipped_model_answers(two_labels: Card, broken: float) -> None:
    told = Told(two_labels, [[broken, broken], [0.0, 0.0]])
    source = TakenOver(Shipped(), Head.SENTIMENT, told, NAMES)
    first, second = source.read(["a", "b"], [Head.SENTIMENT]).chances[Head.SENTIMENT]
    assert first == pytest.approx([0.2, 0.5, 0.3])
    assert second == pytest.approx([0.25, 0.5, 0.25])


def test_a_temperature_makes_it_less_sure(two_labels: Card) -> None:
    told = Told(two_labels, [[0.0, 6.0]])
    warm = TakenOver(Shipped(), Head.SENTIMENT, told, NAMES, 3.0).read(["a"], [Head.SENTIMENT])
    assert warm.chances[Head.SENTIMENT][0, 2] == pytest.approx(0.5 / (1 + np.exp(-2)), rel=1e-4)


def test_a_mapping_that_does_not_fit_is_refused(two_labels: Card) -> None:
    with pytest.raises(SettingWrong):
        TakenOver(Shipped(), Head.SENTIMENT, Told(two_labels, []), {"NEG": "negative"})


@st.composite
def _mixtures(draw: st.DrawFn) -> tuple[Floats, Floats, Floats]:
    theirs, ours = draw(st.integers(2, 6)), draw(st.integers(2, 5))
    numbers = st.floats(0, 1, width=32)

    def simplex(size: int) -> Floats:
        raw = np.array(draw(st.lists(numbers, min_size=size, max_size=size)), np.float32)
        chances: Floats = (raw + np.float32(1e-3)) / (raw + np.float32(1e-3)).sum()
        return chances

    means = np.zeros((theirs, ours), np.float32)
    for row in range(theirs):
        at = draw(st.integers(-1, ours - 1))
        if at >= 0:
            means[row, at] = 1
    return simplex(theirs)[None], simplex(ours)[None], means


@given(_mixtures())
@hypothesis_settings(max_examples=200)
def test_chances_stay_chances(mixture: tuple[Floats, Floats, Floats]) -> None:
    theirs, beneath, means = mixture
    mixed = Blend(means).chances(np.log(theirs), beneath)
    assert (mixed >= 0).all()
    assert mixed.sum() == pytest.approx(1, abs=1e-5)
    unmapped = ~means.any(axis=0)
    assert mixed[:, unmapped] == pytest.approx(beneath[:, unmapped], abs=1e-5)
    if not means.any():
        assert mixed == pytest.approx(beneath, abs=1e-5)


def test_a_temperature_is_fitted_from_fifty() -> None:
    random = np.random.default_rng(4)
    means = np.eye(3, dtype=np.float32)
    truth = random.integers(0, 3, 400)
    logits = random.normal(0, 1, (400, 3)).astype(np.float32)
    logits[np.arange(400), truth] += 1.0
    beneath = np.full((400, 3), 1 / 3, np.float32)
    honest = Blend(means).fitted(logits, beneath, list(truth)).temperature
    boastful = Blend(means).fitted(4 * logits, beneath, list(truth)).temperature
    assert 0.7 < honest < 1.4
    assert boastful == pytest.approx(4 * honest, rel=0.1)
    assert Blend(means).fitted(logits[:49], beneath[:49], list(truth[:49])).temperature == 1.0
