"""What may follow where somebody types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.errors import QueryError
from socialdesk.query import complete, parse, word_at
from socialdesk.query.fields import EXAMPLES

KNOWN = {
    "lang": ["tr", "en"],
    "platform": ["bluesky", "x"],
    "assigned": ["Aino Virta", "Deniz"],
    "tag": ["gift buyer", "VIP", 'a "b"'],
}


def offered(text: str, cursor: int | None = None, **more: bool) -> list[str]:
    return [
        each.insert for each in complete(text, len(text) if cursor is None else cursor, KNOWN, **more).options
    ]


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("la", ["lang:"]),
        ("kargo LA", ["lang:"]),
        ("-se", ["sentiment:"]),
        ("(pl", ["platform:"]),
        ("lang:", ["tr", "en"]),
        ("lang:tr,e", ["en"]),
        ("lang:tr", []),
        ("sentiment:neg", ["negative"]),
        ("is:un", ["unsure", "unassigned"]),
        ("due:<3", ["<30m"]),
        ("tag:gift", ['"gift buyer"']),
        ('tag:"gift b', ['"gift buyer"']),
        ("tag:vip", ["VIP"]),
        ("assigned:virta", ['"Aino Virta"']),
        ("nosuch:x", []),
        ("kargo ", []),
        ('"la', []),
        ("", []),
    ],
)
def test_what_is_offered(typed: str, options: list[str]) -> None:
    assert offered(typed) == options


def test_all_fields_are_offered_to_who_asks() -> None:
    assert offered("", asked=True) == [f"{name}:" for name in EXAMPLES]


def test_in_the_middle_the_whole_word_is_replaced() -> None:
    found = complete("sent kargo", 3, KNOWN)
    assert (found.start, found.end) == (0, 4)
    found = complete("lang:xx kargo", 6, KNOWN)
    assert (found.start, found.end) == (5, 7)


@given(st.text(alphabet='abl:<>="“,() -*', max_size=30), st.integers(0, 30), st.booleans())
def test_whatever_is_typed_its_place_is_inside(text: str, cursor: int, asked: bool) -> None:
    cursor = min(cursor, len(text))
    found = complete(text, cursor, KNOWN, asked=asked)
    assert 0 <= found.start <= cursor <= found.end <= len(text)


@pytest.mark.parametrize("field", sorted(EXAMPLES))
def test_what_is_offered_reads(field: str) -> None:
    for option in complete(f"{field}:", len(field) + 1, KNOWN).options:
        if '"b' not in option.value:
            parse(f"{field}:{option.insert}")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("kargo mood:sad yes", "mood:sad"),
        ("kargo sentiment:bad", "sentiment:bad"),
        ("grinder AND (", "("),
        ("kargo )", ")"),
        ("a OR", "OR"),
        ("due:soon x", "due:soon"),
    ],
)
def test_an_error_marks_the_wrong_word(text: str, wrong: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    start, end = word_at(text, caught.value.position)
    assert text[start:end] == wrong


def test_beyond_the_end_the_last_letter_is_marked() -> None:
    assert word_at("abc", 99) == (2, 3)
    assert word_at("", 0) == (0, 0)
