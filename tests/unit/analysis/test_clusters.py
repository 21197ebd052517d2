from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.analysis.clusters import (
    SAME_ANSWER,
    WORDS,
    beside,
    by_centrality,
    centred,
    clusters,
    convincing,
    likeness_of,
    sure,
)

Floats = npt.NDArray[np.float32]


def unit(rows: Any) -> Floats:
    found = np.asarray(rows, np.float32)
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def drawn(seed: int, count: int, width: int = 6) -> Floats:
    return unit(np.random.default_rng(seed).standard_normal((count, width)))


def by_the_book(rows: Floats, near: float) -> list[list[int]]:
    """Average linkage as it is defined: join the two nearest groups until none are near enough."""
    likeness = (rows @ rows.T).astype(float)
    groups = [[at] for at in range(len(rows))]
    while len(groups) > 1:
        mean, one, other = max(
            (float(likeness[np.ix_(a, b)].mean()), at, bt)
            for at, a in enumerate(groups)
            for bt, b in enumerate(groups)
            if at < bt
        )
        if mean < near:
            break
        groups[one] = sorted(groups[one] + groups.pop(other))
    return sorted(groups, key=lambda each: (-len(each), each))


@given(st.integers(0, 10_000), st.integers(1, 14), st.sampled_from([0.1, 0.3, 0.5, 0.7]))
def test_chains_of_neighbours_find_what_average_linkage_is(seed: int, count: int, near: float) -> None:
    rows = drawn(seed, count)
    assert clusters(rows, near) == by_the_book(rows, near)


@given(st.integers(0, 10_000), st.integers(2, 20))
def test_every_row_is_in_one_group_whatever_repeats(seed: int, count: int) -> None:
    rows = drawn(seed, 4)[np.random.default_rng(seed).integers(0, 4, count)]  # many ties
    found = clusters(rows)
    assert sorted(at for group in found for at in group) == list(range(count))
    for group in found:
        assert group == sorted(group)
    same = {tuple(row) for row in rows.round(4).tolist()}
    assert len(found) <= len(same)


def test_none_and_one() -> None:
    assert clusters(np.zeros((0, 0), np.float32)) == []
    assert clusters(unit([[1, 0]])) == [[0]]


def test_the_largest_group_comes_first() -> None:
    rows = unit([[0, 1, 0], [1, 0, 0], [1, 0.1, 0], [1, 0, 0.1], [0, 1, 0.1]])
    assert clusters(rows) == [[1, 2, 3], [0, 4]]


def test_one_question_in_two_languages_meets_once_the_languages_are_taken_off() -> None:
    say = {"tr": np.array([5.0, 0, 0, 0]), "en": np.array([0, 5.0, 0, 0])}
    ask = {"price": np.array([0, 0, 1.0, 0]), "where": np.array([0, 0, 0, 1.0])}
    told = [(lang, what) for lang in ("tr", "en") for what in ("price", "price", "where", "where")]
    rows = unit([say[lang] + ask[what] for lang, what in told])
    ordinary = {lang: unit([vector])[0] for lang, vector in say.items()}
    assert clusters(rows) == [[0, 1, 2, 3], [4, 5, 6, 7]]  # by language
    assert clusters(centred(rows, [lang for lang, _ in told], ordinary)) == [[0, 1, 4, 5], [2, 3, 6, 7]]


def test_a_question_that_drowns_all_others_is_not_taken_for_its_language() -> None:
    """The mean of the questions alone would be that question, and only noise would be left of it."""
    draw = np.random.default_rng(1)
    outage = unit([[4, 1, 0, 0, 0, 0, 0, 0]])[0]
    rows = unit(outage + 0.15 * draw.standard_normal((40, 8)))
    ordinary = {"en": unit([[4, 0, 0, 0, 0, 0, 0, 0]])[0]}
    alone = rows - rows.mean(axis=0)
    assert len(clusters(unit(alone))[0]) < 20
    assert len(clusters(centred(rows, ["en"] * 40, ordinary))[0]) > len(clusters(unit(alone))[0])


def test_a_language_without_ordinary_posts_leans_on_all_of_them() -> None:
    rows = drawn(3, 4)
    held = {"": drawn(4, 1)[0]}
    assert centred(rows, ["sv"] * 4, held) == pytest.approx(centred(rows, ["xx"] * 4, held))
    assert np.linalg.norm(centred(rows, ["sv"] * 4, {}), axis=1) == pytest.approx(1.0, abs=1e-5)
    assert np.isfinite(centred(rows[:1], ["sv"], {})).all()  # nothing is left of one alone


def test_the_most_central_comes_first() -> None:
    rows = unit([[1, 0.9], [1, 0], [1, 0.4]])
    assert by_centrality(rows) == [2, 0, 1]
    assert likeness_of(rows[:1], rows[1:2]) == pytest.approx(float(rows[0] @ rows[1]))


def alike(count: int, likeness: float) -> Floats:
    """Rows of length 1, each two of them so much alike."""
    shared = np.full((count, 1), likeness**0.5)
    return unit(np.concatenate([shared, np.eye(count) * (1 - likeness) ** 0.5], axis=1))


def test_few_texts_must_be_more_alike_than_many() -> None:
    assert not convincing(alike(3, 0.42))
    assert convincing(alike(3, 0.48))
    assert convincing(alike(5, 0.42))
    assert convincing(alike(1, 0.0))


def test_what_is_shown_is_not_always_sure() -> None:
    assert not sure(alike(3, 0.55))
    assert sure(alike(3, 0.65))
    assert not sure(alike(6, 0.45))
    assert sure(alike(6, 0.55))
    assert sure(alike(1, 0.0))


def test_words_and_answers_that_texts_share_count_beside_their_meaning() -> None:
    rows = unit(np.eye(5))
    texts = ["gift card expiry", "gift card valid until", "opening hours", "tilauksen tauko", "gift card"]
    seen = beside(rows, texts, ["en", "en", "en", "fi", "fi"], ["a", None, "b", "b", None])
    likeness = seen @ seen.T
    assert likeness[0, 1] > 0.05  # the words
    assert likeness[1, 4] == pytest.approx(0, abs=1e-6)  # the same letters in another language
    assert likeness[2, 3] == pytest.approx(SAME_ANSWER, abs=1e-6)
    assert likeness[0, 2] == pytest.approx(0, abs=1e-6)
    assert likeness[0, 0] == pytest.approx(1 + WORDS + SAME_ANSWER, abs=1e-5)


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_any_texts_can_stand_beside(texts: list[str]) -> None:
    rows = unit(np.eye(8)[: len(texts)])
    seen = beside(rows, texts, ["en"] * len(texts), [None] * len(texts))
    assert seen.dtype == np.float32
    assert np.isfinite(seen).all()
