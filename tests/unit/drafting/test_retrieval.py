"""FAQ answers are found by words in common, and only while they are valid."""

from __future__ import annotations

from datetime import date

import pytest

from socialdesk.drafting.retrieval import FaqEntry, FaqIndex


def entry(key: str, *questions: str, until: date | None = None) -> FaqEntry:
    return FaqEntry(key, questions, "answer", (("answer", None),), valid_until=until)


INDEX = FaqIndex(
    [
        entry("returns", "how long can I return something", "what is your return policy"),
        entry("hours", "what are your opening hours on sunday", "are you open on sunday"),
        entry("iade", "iade süresi kaç gün", "ürünü nasıl iade ederim"),
        entry("xmas", "when do you ship before christmas", until=date(2026, 12, 20)),
    ]
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Hi! What's your policy if I want to return shoes?", "returns"),
        ("are you OPEN sunday??", "hours"),
        ("urunu nasil iade edebilirim", "iade"),
        ("İADE SÜRESİ KAÇ GÜN ACABA", "iade"),
        ("my coffee was cold", None),
        ("return", None),
        ("", None),
    ],
)
def test_nearest(text: str, key: str | None) -> None:
    found = INDEX.nearest(text)
    assert (found.entry.key if found else None) == key


def test_an_answer_ends_with_its_last_day() -> None:
    question = "when will you ship before christmas?"
    found = INDEX.nearest(question, date(2026, 12, 20))
    assert found is not None
    assert found.question == "when do you ship before christmas"
    assert INDEX.nearest(question, date(2026, 12, 21)) is None
    assert INDEX.nearest(question) is None, "without a date nothing that ends is offered"


def test_an_empty_faq_answers_nothing() -> None:
    assert FaqIndex().nearest("what are your hours") is None
