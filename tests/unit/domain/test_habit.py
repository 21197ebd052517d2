"""How much an edit changed, what a decision counts for, and one draw of what is believed."""

from __future__ import annotations

from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.habit import NOTHING, Tally, Turn, difference, turn, worth

TEXT = "Sorry for the wait. We are looking into it and will write to you here."


@pytest.mark.parametrize(
    ("sent", "least", "most"),
    [
        (f"  {TEXT}\n", 0.0, 0.0),
        (TEXT.replace(" here", " today"), 0.01, 0.1),
        (TEXT.removeprefix("Sorry for the wait. "), 0.1, 0.25),
        ("Totally other words", 0.9, 1.0),
        ("", 1.0, 1.0),
    ],
)
def test_how_much_an_edit_changed(sent: str, least: float, most: float) -> None:
    assert least <= difference(TEXT, sent) <= most


def test_scripts_without_spaces_are_held_against_each_other_by_character() -> None:
    assert (
        difference("ご連絡ありがとうございます。確認します。", "ご連絡ありがとうございます。調べます。") < 0.3
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_difference_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= difference(one, other) <= 1.0
    assert difference(one, one) == 0.0


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Sentiment.NEGATIVE, Sentiment.NEUTRAL, Turn.BETTER),
        (Sentiment.POSITIVE, Sentiment.POSITIVE, Turn.SAME),
        (Sentiment.NEUTRAL, Sentiment.NEGATIVE, Turn.WORSE),
        (Sentiment.NEGATIVE, None, None),
        (None, Sentiment.POSITIVE, None),
    ],
)
def test_how_the_customer_went_on(
    before: Sentiment | None, after: Sentiment | None, said: Turn | None
) -> None:
    assert turn(before, after) is said


def drawn(own: Tally, *groups: Tally, times: int = 400) -> float:
    return mean(worth(groups, own, f"{seed}/x") for seed in range(times))


LIKED = Tally(shown=20, unchanged=16, edited=2, kept=1.6, passed=2)
DISLIKED = Tally(shown=20, unchanged=1, passed=14, skipped=5)


def test_what_was_liked_is_worth_more() -> None:
    assert drawn(LIKED) > 0.7 > 0.5 > 0.2 > drawn(DISLIKED)


def test_what_nobody_tried_is_worth_what_its_like_are() -> None:
    assert drawn(NOTHING, DISLIKED) < 0.4 < 0.6 < drawn(NOTHING, LIKED)
    assert abs(drawn(NOTHING) - 0.5) < 0.05


def test_what_is_hardly_known_is_tried_now_and_then() -> None:
    new = [worth((), NOTHING, f"{seed}/new") for seed in range(400)]
    known = [worth((), LIKED, f"{seed}/known") for seed in range(400)]
    better = sum(one > other for one, other in zip(new, known, strict=True))
    assert 10 < better < 160


def test_a_better_next_sentiment_helps_a_little_and_an_edit_counts_by_what_stayed() -> None:
    plain = Tally(shown=10, unchanged=5, passed=5)
    happier = Tally(shown=10, unchanged=5, passed=5, better=5)
    edited = Tally(shown=10, edited=5, kept=2.5, passed=5)
    assert happier.good / happier.trials > plain.good / plain.trials > edited.good / edited.trials
    assert drawn(happier) > drawn(plain) > drawn(edited)


@given(
    st.integers(0, 500),
    st.integers(0, 500),
    st.integers(0, 500),
    st.integers(0, 500),
    st.floats(0, 1),
    st.text(),
)
def test_a_draw_is_a_share_and_the_same_again(
    unchanged: int, edited: int, passed: int, better: int, kept: float, seed: str
) -> None:
    own = Tally(unchanged=unchanged, edited=edited, passed=passed, kept=edited * kept, better=better)
    assert 0.0 <= worth((LIKED, own), own, seed) <= 1.0
    assert worth((LIKED, own), own, seed) == worth((LIKED, own), own, seed)


def test_groups_are_the_sum_of_what_is_in_them() -> None:
    both = LIKED + DISLIKED
    assert (both.shown, both.sent, both.tried) == (40, LIKED.sent + DISLIKED.sent, 40)
