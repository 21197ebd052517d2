from __future__ import annotations

from datetime import date, timedelta

import pytest

from socialdesk.desktop.trends.screen import finding, share, signed
from socialdesk.domain.trend import ResponseTimes, SentimentCounts, Trend

FIRST = date(2026, 10, 8)


def a_trend(**more: object) -> Trend:
    counts = SentimentCounts(negative=4, neutral=10, positive=6)
    days = tuple((FIRST + timedelta(days=n), counts if n == 0 else SentimentCounts()) for n in range(28))
    known: dict[str, object] = {
        "first": FIRST, "last": FIRST + timedelta(days=27), "days": days, "total": counts,
        "by_platform": (("x", counts),), "by_lang": (("tr", counts),), "by_intent": (("delivery", counts),),
        "by_urgency": (("high", 4),), "share_of_voice": (("Lumi", 15), ("Nordbean", 5)),
        "before": SentimentCounts(neutral=10), "response": ResponseTimes(4, 18.0, 60.0, 3, 4),
        "response_before": ResponseTimes(2, 27.0, 50.0, 1, 2),
    }  # fmt: skip
    return Trend(**(known | more))  # type: ignore[arg-type]


def test_the_title_says_what_stands_out() -> None:
    assert finding(a_trend(spike=(date(2026, 11, 6), 4.13))) == "Spike on 6 Nov: 4.1× usual"
    assert finding(a_trend()) == "No day stands out"
    assert finding(a_trend(total=SentimentCounts())) == "Nothing heard in these days"


@pytest.mark.parametrize(("value", "words"), [(21.4, "+21"), (-6.5, "−6"), (0.2, "0"), (-0.2, "0")])
def test_a_net_sentiment_has_its_sign(value: float, words: str) -> None:
    assert signed(value) == words


def test_a_share_of_nothing_is_unknown() -> None:
    assert share(1, 0) is None
    assert share(1, 4) == 0.25
