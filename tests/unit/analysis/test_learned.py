"""A learned layer: what it shifts, what it leaves alone, and how it is kept."""

from __future__ import annotations

import io
import zipfile
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.analysis.labelling import WIDTH, Labeller
from socialdesk.analysis.learned import HeadLayer, Layer, Learned, Words, loud, parts
from socialdesk.domain.classification import Head, Sentiment
from socialdesk.errors import ModelMissing
from tests.scripted_source import LABELS, Misled, complaints, ordinary, praised


def a_layer(number: int = 3, fitted_on: str = "misled 1", least: float = 0.0, only: str = "") -> Layer:
    """Knows the words of some praise, and takes each of them (or one part) for positive."""
    words = Words.of(praised(20), praised(20) + complaints(20) + ordinary(20))
    weights = np.zeros((WIDTH + len(words.hashes) + 1, 3), dtype=np.float32)
    if only:
        weights[WIDTH:-1, 2] = 12.0 * (words.hashes == zlib.crc32(only.encode()))
    else:
        weights[WIDTH:-1, 2] = 4.0
    return Layer(
        number, words, {Head.SENTIMENT: HeadLayer(fitted_on, LABELS[Head.SENTIMENT], weights, least)}
    )


def test_a_learned_head_is_shifted_and_the_others_are_not() -> None:
    beneath, layer = Misled(), a_layer()
    texts = [praised(30)[-1], "quite another thing"]
    before = beneath.read(texts, list(Head)).chances
    after = Learned(beneath, layer).read(texts, list(Head)).chances
    assert before[Head.SENTIMENT][0].argmax() == 0
    assert after[Head.SENTIMENT][0].argmax() == 2
    for head in (Head.URGENCY, Head.INTENT, Head.NEEDS_REPLY):
        assert (before[head] == after[head]).all()
    assert after[Head.SENTIMENT].sum(1) == pytest.approx([1, 1], abs=1e-5)


def test_the_encoder_runs_once_for_each_text() -> None:
    beneath = Misled()
    Learned(beneath, a_layer()).read(praised(5), list(Head), vectors=True)
    assert beneath.asked == 5


def test_vectors_come_only_when_they_are_wanted() -> None:
    learned = Learned(Misled(), a_layer())
    assert learned.read(["a"], [Head.SENTIMENT]).vectors.shape == (1, 0)
    assert learned.read(["a"], [], vectors=True).vectors.shape == (1, WIDTH)
    assert learned.read([], list(Head)).chances[Head.SENTIMENT].shape == (0, 3)


def test_the_revision_stands_on_the_label_and_reasons_explain_what_is_shown() -> None:
    labeller = Labeller(Learned(Misled(), a_layer(only="wplayed")))
    text = "crash played"
    [found] = labeller.classify([text])
    assert found.model == "misled 1 + learned 3"
    assert found.sentiment is Sentiment.POSITIVE
    reasons = labeller.explain(text, Head.SENTIMENT)
    assert {text[r.start : r.end] for r in reasons} >= {"played"}  # not "crash", which says negative beneath


def test_a_layer_that_was_fitted_on_another_model_has_no_say() -> None:
    beneath = Misled(model="misled 2")
    learned = Learned(beneath, a_layer())
    assert learned.heads == frozenset()
    assert learned.model == "misled 2"
    texts = praised(3)
    assert (
        learned.read(texts, [Head.SENTIMENT]).chances[Head.SENTIMENT]
        == beneath.read(texts, [Head.SENTIMENT]).chances[Head.SENTIMENT]
    ).all()


def test_answering_names_the_revision_only_where_it_speaks() -> None:
    answering = Learned(Misled(), a_layer()).answering
    assert answering[Head.SENTIMENT] == "misled 1 + learned 3"
    assert answering[Head.INTENT] == "misled 1"


def test_a_layer_comes_back_from_its_file_as_it_was() -> None:
    layer = a_layer(least=0.7)
    again = Layer.from_bytes(layer.to_bytes())
    texts = praised(4) + ordinary(4)
    one, other = (Learned(Misled(), each).read(texts, list(Head)).chances for each in (layer, again))
    assert all((one[head] == other[head]).all() for head in Head)
    assert again.number == 3
    assert again.fitted_on == {Head.SENTIMENT: "misled 1"}


def test_the_file_holds_no_words() -> None:
    data = Layer.to_bytes(a_layer())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert b"played" not in content
    assert b"crash" not in content


@pytest.mark.parametrize("keep", [0, 10, 200, -20])
def test_a_damaged_file_is_refused(keep: int) -> None:
    with pytest.raises(ModelMissing, match="damaged"):
        Layer.from_bytes(a_layer().to_bytes()[:keep])


@pytest.mark.parametrize("spoilt", ["nan", "narrow", "unsorted type", "newer"])
def test_a_file_that_is_not_what_it_says_is_refused(spoilt: str) -> None:
    layer = a_layer()
    head = layer.heads[Head.SENTIMENT]
    weights = head.weights.copy()
    words = layer.words
    if spoilt == "nan":
        weights[0, 0] = np.nan
    elif spoilt == "narrow":
        weights = weights[:-1]
    elif spoilt == "unsorted type":
        words = Words(words.hashes.astype(np.float32), words.rarity)
    made = Layer(3, words, {Head.SENTIMENT: HeadLayer("misled 1", head.labels, weights, 0.0)})
    data = made.to_bytes()
    if spoilt == "newer":
        data = data.replace(b'"format": 1', b'"format": 2')
    with pytest.raises(ModelMissing):
        Layer.from_bytes(data)


def test_small_shifts_are_quiet() -> None:
    shift = np.array([[0.1, 0.2, 0.0], [3.0, 0.0, 0.0]])
    found = loud(shift, 1.0)
    assert (found[0] == 0).all()
    assert found[1].argmax() == 0
    assert found.sum(1) == pytest.approx([0, 0])


@given(st.text(max_size=200))
@settings(deadline=None)
def test_parts_of_any_text_are_sorted_hashes(text: str) -> None:
    found = parts(text)
    assert found.dtype == np.uint32
    assert (np.diff(found.astype(np.int64)) > 0).all()


def test_parts_do_not_mind_case_and_accents_but_order() -> None:
    assert (parts("Fatal CRASH") == parts("fatal crash")).all()
    assert len(np.setdiff1d(parts("fatal crash"), parts("crash fatal"))) == 1


def test_a_layer_without_words_still_reads() -> None:
    words = Words.of([], [])
    assert words.features(["a"], np.ones((1, WIDTH), dtype=np.float32)).shape == (1, WIDTH + 1)
