from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.services.likeness import BITS, likeness

ORIGINAL = "Lumi coffee has not answered my three mails about the broken grinder, please share"


def apart(one: str, other: str) -> int:
    first, second = likeness(one), likeness(other)
    assert first is not None
    assert second is not None
    return (first ^ second).bit_count()


@pytest.mark.parametrize(
    "copy",
    [
        ORIGINAL.upper(),
        f"@lumicoffee {ORIGINAL} https://pics.example/123",
        ORIGINAL.replace("three", "3 three").replace("3 ", ""),
        f"{ORIGINAL}!!! 😡",
    ],
)
def test_near_copies_are_alike(copy: str) -> None:
    assert apart(ORIGINAL, copy) <= 3


def test_other_texts_are_not() -> None:
    assert apart(ORIGINAL, "The new winter blend is the best coffee that I had in years, thank you all") > 12


@pytest.mark.parametrize("text", ["", "where is my order", "@lumi https://a.example 12345 ok"])
def test_short_texts_have_no_likeness(text: str) -> None:
    assert likeness(text) is None


@given(st.text())
def test_any_text_has_64_bits_or_none(text: str) -> None:
    found = likeness(text)
    assert found is None or 0 <= found < 2**BITS
