"""An earlier reply says what became of it, and shows a stranger's words on one plain line."""

from __future__ import annotations

from dataclasses import replace

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import ReplyId

ONE = Precedent(ReplyId(1), "my  order\nis late \u202eevil\x00", "en", None, None, "Hi")


def test_outcome() -> None:
    assert ONE.outcome == "no word since"
    assert replace(ONE, sent=False).outcome == "approved, not sent yet"
    said = {feeling: replace(ONE, next_sentiment=feeling).outcome for feeling in Sentiment}
    assert len(set(said.values())) == 3
    assert "happy" in said[Sentiment.POSITIVE]


def test_excerpt() -> None:
    assert ONE.excerpt == "my order is late evil"
    long = replace(ONE, mention="word " * 40).excerpt
    assert len(long) <= 60
    assert long.endswith("…")
