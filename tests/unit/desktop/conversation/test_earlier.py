from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.desktop.conversation.earlier import taken_out


@pytest.mark.parametrize(("before", "after", "gone"), [
    ("it came six days late", "it came late", "six days"),
    ("it came late", "it came six days late", ""),
    ("it came", "it came", ""),
    ("late again", "sorry", ""),
    ("a a a a", "a a", "a a"),
    ("", "it came", ""),
    ("geç  geldi\nhâlâ yok", "geç geldi", "hâlâ yok"),
])  # fmt: skip
def test_the_words_that_went(before: str, after: str, gone: str) -> None:
    assert [before[a:b] for a, b in taken_out(before, after)] == ([gone] if gone else [])


@given(st.text(alphabet="ab \n", max_size=30), st.text(alphabet="ab \n", max_size=30))
def test_what_stands_around_the_words_that_went_is_still_there(before: str, after: str) -> None:
    for start, end in taken_out(before, after):
        kept = before[:start].split() + before[end:].split()
        assert kept != before.split()
        assert (
            kept
            == after.split()[: len(before[:start].split())]
            + after.split()[len(after.split()) - len(before[end:].split()) :]
        )
