"""Narrowing a query by its fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.query import parse
from socialdesk.query.facets import chosen, toggled, without


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("", "lang:tr"),
        ("kargo", "kargo lang:tr"),
        ("kargo lang:fi", "kargo lang:fi,tr"),
        ("lang:fi,tr kargo", "lang:fi kargo"),
        ("kargo lang:tr   late", "kargo late"),
        ("lang:tr", ""),
        ("a OR b", "(a OR b) lang:tr"),
        ("(a OR b)", "(a OR b) lang:tr"),
        ("(lang:fi OR b)", "(lang:fi OR b) lang:tr"),
        ("-lang:tr kargo", "-lang:tr kargo lang:tr"),
        ("NOT lang:tr", "NOT lang:tr lang:tr"),
        ('"a lang:tr"', '"a lang:tr" lang:tr'),
    ],
)
def test_a_value_is_taken_and_left(text: str, after: str) -> None:
    assert toggled(text, "lang", "tr") == after
    parse(after)


def test_what_is_chosen() -> None:
    assert chosen("kargo lang:tr,fi -status:open (intent:praise OR x)", "lang") == {"tr", "fi"}
    assert chosen("kargo -status:open", "status") == frozenset()
    assert without("lang:tr kargo lang:fi", "lang") == "kargo"


PARTS = [
    "kargo",
    "lang:tr",
    "lang:fi,tr",
    "-lang:en",
    "(a OR lang:tr)",
    '"big sale"',
    "status:open",
    "NOT late",
    "OR x",
]


@given(st.lists(st.sampled_from(PARTS[:-1]), max_size=5), st.booleans(), st.sampled_from(["tr", "fi", "ar"]))
def test_a_toggle_reads_and_a_second_one_takes_it_back(parts: list[str], either: bool, value: str) -> None:
    text = " ".join(parts) + (" OR x" if either and parts else "")
    once = toggled(text, "lang", value)
    parse(once)
    assert (value in chosen(once, "lang")) is not (value in chosen(text, "lang")) or "lang:" in text
    twice = toggled(once, "lang", value)
    parse(twice)
    if value not in chosen(text, "lang"):
        assert value not in chosen(twice, "lang")
    assert chosen(without(text, "lang"), "lang") == frozenset()
