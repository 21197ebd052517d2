from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.cli import words
from socialdesk.domain.priority import REASON_WORDS, Reason

NOW = datetime(2026, 11, 4, 10, tzinfo=UTC)


@given(st.text())
def test_nothing_that_a_terminal_acts_on_is_left(text: str) -> None:
    line = words.clean(text)
    assert not any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in line)
    assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert words.clean(line) == line
    line.encode("utf-8")


def test_escape_sequences_lose_their_teeth() -> None:
    assert words.clean("\x1b]0;owned\x07hi\x1b[2J\r\nyou\u202etxt.exe") == "]0;owned hi [2J you txt.exe"
    assert words.clean("şğı 👩‍👧 سلام") == "şğı 👩‍👧 سلام"


@pytest.mark.parametrize("longest", [1, 5, 10])
def test_long_text_is_cut_with_a_mark(longest: int) -> None:
    cut = words.clean("a" * 50, longest)
    assert len(cut) <= longest
    assert cut.endswith("…")
    assert words.clean("ab", 2) == "ab"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "under a minute"),
        (1, "1 min"),
        (89, "89 min"),
        (91, "2 h"),
        (60 * 40, "2 days"),
        (1440 * 61, "2 months"),
        (1440 * 4290, "12 years"),
    ],
)
def test_spans(minutes: int, said: str) -> None:
    assert words.span(timedelta(minutes=minutes)) == said
    assert words.span(-timedelta(minutes=minutes)) == said


def test_due_and_ago() -> None:
    assert words.due(None, NOW) == ""
    assert words.due(NOW + timedelta(minutes=20), NOW) == "in 20 min"
    assert words.due(NOW - timedelta(hours=3), NOW) == "3 h late"
    assert words.ago(NOW, NOW) == "just now"
    assert words.ago(NOW - timedelta(days=4), NOW) == "4 days ago"


@pytest.mark.parametrize("code", REASON_WORDS)
def test_every_reason_has_words(code: str) -> None:
    said = words.reason(Reason(code, -3, "12"))
    assert said.endswith("-3")
    assert "{" not in said


def test_an_unknown_reason_and_a_hostile_detail() -> None:
    assert words.reason(Reason("brand_new", 4)) == "brand new +4"
    assert words.reason(Reason("deadline", 4, "\x1b[2J{detail}")) == "deadline: [2J{detail} +4"


def test_plural() -> None:
    assert [words.plural(n, "reply", "replies") for n in (0, 1, 1000)] == [
        "0 replies",
        "1 reply",
        "1,000 replies",
    ]
