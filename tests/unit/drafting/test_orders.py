"""The order number that a mention shows, and nothing that is rather a person's own number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.orders import shown


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("where is my order #4711?", "#4711"),
        ("LM-20391 has not come, LM-20391!", "LM-20391"),
        ("siparişim ٢٠٣٩١ nerede", "٢٠٣٩١"),
        ("20391 or 20392, I do not know", ""),
        ("call me at +358 40 123 4567", ""),
        ("card 4111 1111 1111 1111", ""),
        ("I waited 12 days", ""),
        ("", ""),
    ],
)
def test_the_one_that_is_shown(text: str, number: str) -> None:
    assert shown(text) == number


@given(st.text(max_size=200))
def test_what_is_shown_stands_in_the_text(text: str) -> None:
    assert shown(text) in text
