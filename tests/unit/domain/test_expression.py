from datetime import timedelta

import pytest

from socialdesk.domain.expression import Phrase, Word, duration


@pytest.mark.parametrize(
    ("value", "span"),
    [
        ("30m", timedelta(minutes=30)),
        ("2h", timedelta(hours=2)),
        ("7d", timedelta(days=7)),
        ("1w", timedelta(weeks=1)),
    ],
)
def test_spans_of_time(value: str, span: timedelta) -> None:
    assert duration(value) == span


@pytest.mark.parametrize("value", ["", "h", "2", "2x", "-2h", "2.5h", "٢h", "²h"])
def test_what_is_no_span_of_time(value: str) -> None:
    with pytest.raises(ValueError, match="span of time"):
        duration(value)


def test_the_spelling_plays_no_part_in_comparing() -> None:
    assert Word("sikayet", "Şikâyet") == Word("sikayet")
    assert hash(Phrase(("a", "b"), ("A", "B"))) == hash(Phrase(("a", "b")))
