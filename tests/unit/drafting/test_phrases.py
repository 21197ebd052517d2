"""Phrases are found whatever keyboard wrote them, and point into the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.phrases import folded, phrases


@pytest.mark.parametrize(
    ("listed", "text", "hit"),
    [
        ("sorry", "I am SORRY.", "SORRY"),
        ("sorry", "sorryish", None),
        ("apolog*", "we apologise", "apologise"),
        ("özür", "cok ozur dileriz", "ozur"),
        ("ışık", "IŞIK yandı", "IŞIK"),
        ("let you down", "we let  you down", "let  you down"),
        ("for your", "for your-", "for your"),
        ("*طلب", "والطلب متأخر", "والطلب"),
        ("إرجاع", "ارجاع", "ارجاع"),
        ("so sorry", "s\u200bo sorry", "s\u200bo sorry"),
        ("**mektedir", "Parça değiştirilmektedir.", "değiştirilmektedir"),
        ("*mektedir", "Parça değiştirilmektedir.", None),
        ("will ... arrive", "it will arrive", "will arrive"),
        ("will ... arrive", "it will, most surely, arrive", "will, most surely, arrive"),
        ("will ... arrive", "will a b c d arrive", None),
        ("by|before noon|{n}pm", "it is here before 5pm.", "before 5pm"),
        ("by|before noon|{n}pm", "by spam", None),
        ("*سنرد|*سأرد ... غدا|اليوم", "وسنرد عليك غدًا", "وسنرد عليك غدًا"),
        ("cash | card", "by cash | card", "cash | card"),
        ("c++ (really)", "use c++ (really)", "c++ (really)"),
    ],
)
def test_find(listed: str, text: str, hit: str | None) -> None:
    span = phrases([listed]).first(folded(text))
    assert (text[slice(*span)] if span else None) == hit


def test_the_longest_phrase_wins() -> None:
    text = folded("so very sorry")
    assert list(phrases(["so", "so very", "so very sorry"]).find(text)) == [(0, 13)]


def test_numbers() -> None:
    found = phrases(["for {n} days", "{n} gündür"])
    assert list(found.numbers(folded("for 6 days, ٧ gündür"))) == [6, 7]
    assert list(found.numbers(folded("for six days"))) == []


def test_an_empty_list_finds_nothing() -> None:
    assert not phrases([])
    assert not phrases(["*", " "])
    assert phrases([]).count(folded("anything")) == 0


def test_a_phrase_with_a_mark_takes_away_what_it_touches() -> None:
    blame = phrases(["your fault", "you must have", "!not your fault", "!you must have been"])
    assert blame.first(folded("It is your fault.")) == (6, 16)
    assert blame.first(folded("It is not your fault, you must have been worried.")) is None
    assert blame.count(folded("Not your fault. Your fault!")) == 1


@given(st.lists(st.text(min_size=1, max_size=12), max_size=5), st.text(max_size=80))
def test_any_list_on_any_text(listed: list[str], text: str) -> None:
    for start, end in phrases(listed).find(folded(text)):
        assert 0 <= start <= end <= len(text)
