from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.analysis.mapping import OURS, check, guess
from socialdesk.domain.classification import Head
from socialdesk.errors import SettingWrong

THREE = ["negative", "neutral", "positive"]


@pytest.mark.parametrize(
    ("labels", "meanings"),
    [
        (["negative", "neutral", "positive"], THREE),
        (["Neutral", "Positive", "Negative"], ["neutral", "positive", "negative"]),
        (["positive", "negative", "neutral"], ["positive", "negative", "neutral"]),
        (["NEG", "NEU", "POS"], THREE),
        (["NEGATIVE", "POSITIVE"], ["negative", "positive"]),
        (["1 star", "2 stars", "3 stars", "4 stars", "5 stars"],
         ["negative", "negative", "neutral", "positive", "positive"]),
        (["★", "★★", "★★★"], THREE),
        (["1 yıldız", "2 yıldız"], ["negative", "positive"]),
        (["Very Negative", "Negative", "Neutral", "Positive", "Very Positive"],
         ["negative", "negative", "neutral", "positive", "positive"]),
        (["very_negative", "slightlyPositive"], ["negative", "positive"]),
        (["olumsuz", "nötr", "olumlu"], THREE),
        (["Çok Olumsuz", "Olumlu"], ["negative", "positive"]),
        (["kielteinen", "neutraali", "myönteinen"], THREE),
        (["سلبي", "محايد", "إيجابي"], THREE),
        (["-1", "0", "1"], THREE),
        (["anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"],
         ["negative", "negative", "negative", "positive", "neutral", "negative", ""]),
        (["toxic", "severe_toxic"], ["", ""]),
    ],
)  # fmt: skip
def test_sentiment_is_guessed_from_names(labels: list[str], meanings: list[str]) -> None:
    found = guess(Head.SENTIMENT, labels)
    assert list(found.meanings.values()) == meanings
    assert found.sure


@pytest.mark.parametrize(
    ("head", "labels", "meanings"),
    [
        (Head.SENTIMENT, ["LABEL_0", "LABEL_1", "LABEL_2"], THREE),
        (Head.SENTIMENT, ["LABEL_0", "LABEL_1"], ["negative", "positive"]),
        (Head.SENTIMENT, ["0", "1", "2"], THREE),
        (Head.SENTIMENT, ["LABEL_0", "LABEL_1", "LABEL_2", "LABEL_3"], ["", "", "", ""]),
        (Head.URGENCY, ["LABEL_0", "LABEL_1", "LABEL_2", "LABEL_3"], ["low", "normal", "high", "critical"]),
        (Head.NEEDS_REPLY, ["LABEL_0", "LABEL_1"], ["no", "yes"]),
        (Head.INTENT, ["LABEL_0", "LABEL_1"], ["", ""]),
    ],
)
def test_numbers_are_guessed_by_custom_and_said_to_be_unsure(
    head: Head, labels: list[str], meanings: list[str]
) -> None:
    found = guess(head, labels)
    assert list(found.meanings.values()) == meanings
    assert not found.sure


@pytest.mark.parametrize(
    ("head", "labels", "meanings"),
    [
        (Head.URGENCY, ["low", "medium", "high", "critical"], ["low", "normal", "high", "critical"]),
        (Head.URGENCY, ["not_urgent", "urgent"], ["low", "high"]),
        (Head.URGENCY, ["P4", "P1"], ["low", "critical"]),
        (Head.URGENCY, ["düşük", "orta", "yüksek"], ["low", "normal", "high"]),
        (Head.NEEDS_REPLY, ["No", "Yes"], ["no", "yes"]),
        (Head.NEEDS_REPLY, ["statement", "question"], ["no", "yes"]),
        (Head.NEEDS_REPLY, ["evet", "hayır"], ["yes", "no"]),
        (Head.INTENT, ["refund_not_showing_up", "card_delivery", "thanks", "spam", "misc"],
         ["refund_return", "delivery", "praise", "spam", "chatter"]),
        (Head.INTENT, ["iade", "kargo", "teşekkür"], ["refund_return", "delivery", "praise"]),
    ],
)  # fmt: skip
def test_other_questions_are_guessed_from_names(head: Head, labels: list[str], meanings: list[str]) -> None:
    assert list(guess(head, labels).meanings.values()) == meanings


@given(st.sampled_from(Head), st.lists(st.text(max_size=40), unique=True, max_size=12))
def test_a_guess_names_each_label_and_only_ours(head: Head, labels: list[str]) -> None:
    found = guess(head, labels)
    assert list(found.meanings) == labels
    assert set(found.meanings.values()) <= {"", *OURS[head]}
    assert found.fits == (len(set(found.meanings.values()) - {""}) >= 2)


def test_a_mapping_is_kept_whole() -> None:
    kept = check(Head.SENTIMENT, ["a", "b", "c"], {"c": "positive", "a": "negative"})
    assert list(kept.items()) == [("a", "negative"), ("b", ""), ("c", "positive")]


@pytest.mark.parametrize(
    ("meanings", "sentence"),
    [
        ({"d": "positive"}, "has no label “d”"),
        ({"a": "angry"}, "“angry” is no label of sentiment"),
        ({"a": "negative", "b": "negative"}, "at least two"),
        ({}, "at least two"),
    ],
)
def test_a_mapping_that_says_nothing_is_refused(meanings: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingWrong, match=sentence):
        check(Head.SENTIMENT, ["a", "b", "c"], meanings)
