"""Trends count days as the brand's zone has them, and say which day stands out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionKind
from socialdesk.domain.reply import Receipt
from socialdesk.domain.trend import Answerer, ResponseTimes, SentimentCounts
from socialdesk.store.trends import midnight, spike
from tests.unit.store.scenery import START, Scene, arrival, labels, post

EQUINOX = datetime(2026, 3, 20, tzinfo=UTC)
ZONES = ["UTC", "Europe/Helsinki", "Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia"]


@settings(max_examples=40)
@given(
    st.sampled_from(ZONES),
    st.lists(st.integers(0, 21 * 86_400).map(lambda n: EQUINOX + timedelta(seconds=n)), max_size=15),
    st.integers(1, 12),
)
def test_days_are_those_of_the_zone(zone: str, times: list[datetime], length: int) -> None:
    """Half-hour zones and the changes of the clock (29 March 2026) included."""
    scene = Scene()
    try:
        scene.add(*(arrival(post(str(n), published_at=at)) for n, at in enumerate(times)))
        first = date(2026, 3, 27)
        last = first + timedelta(days=length - 1)
        with scene.store.reading() as read:
            trend = read.trends.trend(scene.brand.id, first, last, zone)
        local = [at.astimezone(ZoneInfo(zone)).date() for at in times]
        assert [(day, counts.total) for day, counts in trend.days] == [
            (day, local.count(day)) for day in (first + timedelta(days=n) for n in range(length))
        ]
        inside = sum(first <= day <= last for day in local)
        assert trend.total.total == inside
        assert sum(counts.total for _, counts in trend.by_platform) == inside
        assert trend.before.total == sum(first - timedelta(days=length) <= day < first for day in local)
    finally:
        scene.store.close()


def test_a_day_of_23_and_of_25_hours() -> None:
    spring = midnight(date(2026, 3, 30), "Europe/Helsinki") - midnight(date(2026, 3, 29), "Europe/Helsinki")
    autumn = midnight(date(2026, 10, 26), "Europe/Helsinki") - midnight(date(2026, 10, 25), "Europe/Helsinki")
    assert (spring, autumn) == (23 * 3_600_000_000, 25 * 3_600_000_000)


def test_what_was_said_of_whom_and_where(scene: Scene) -> None:
    ids = scene.add(
        arrival(post("1", platform="x"), lang="tr"),
        arrival(post("2", platform="x")),
        arrival(post("3")),
        arrival(post("4"), kind=MentionKind.CONTEXT),
        arrival(post("5", by_us=True)),
    ).new
    scene.label(ids[0], labels(Sentiment.POSITIVE, Urgency.LOW, Intent.PRAISE))
    scene.label(ids[1], labels(Sentiment.NEGATIVE, Urgency.CRITICAL, Intent.DELIVERY))
    with scene.store.reading() as read:
        trend = read.trends.trend(scene.brand.id, START.date(), START.date(), "UTC")
    assert trend.total == SentimentCounts(negative=1, positive=1, unlabelled=1)
    assert trend.total.net == 0
    assert trend.by_platform == (
        ("x", SentimentCounts(negative=1, positive=1)), ("bluesky", SentimentCounts(unlabelled=1)),
    )  # fmt: skip
    assert dict(trend.by_lang)["tr"] == SentimentCounts(positive=1)
    assert trend.by_intent == (
        ("delivery", SentimentCounts(negative=1)), ("praise", SentimentCounts(positive=1)),
    )  # fmt: skip
    assert trend.by_urgency == (("critical", 1), ("high", 0), ("normal", 0), ("low", 1))


def test_response_times(scene: Scene) -> None:
    """Ten answered after 1..10 hours, targets of five; one late and open, one open in time."""
    published = START - timedelta(days=1)
    ids = scene.add(*(arrival(post(str(n), published_at=published)) for n in range(12))).new
    for hours, mention_id in enumerate(ids, 1):
        target = START + timedelta(hours=1) if hours == 12 else published + timedelta(hours=5)
        scene.prioritise(mention_id, 0, target)
        if hours <= 10:
            with scene.store.writing() as write:
                write.mentions.answered(mention_id, at=published + timedelta(hours=hours), by="")
    with scene.store.reading() as read:
        day = published.date()
        response = read.trends.trend(scene.brand.id, day, day, "UTC").response
        after = read.trends.trend(scene.brand.id, START.date(), START.date(), "UTC")
    assert (response.answered, response.median, response.p90) == (10, 330.0, 540.0)
    assert (response.due, response.within_target) == (11, 5)
    assert (after.response.answered, after.response_before) == (0, response)


def test_who_answered_first_and_how_soon(scene: Scene) -> None:
    """Ann answers three, one of them late; Bob one; one is answered on the platform, one taken back."""
    published = START - timedelta(hours=6)
    ids = scene.add(*(arrival(post(str(n), published_at=published)) for n in range(6))).new
    for place, mention_id in enumerate(ids):
        scene.prioritise(mention_id, 0, published + timedelta(hours=4))
        if place == 4:
            with scene.store.writing() as write:
                write.mentions.answered(mention_id, at=published + timedelta(hours=1), by="")
            continue
        made = scene.approve(mention_id, by="Bob" if place == 3 else "Ann")
        with scene.store.writing() as write:
            if place == 5:
                write.replies.withdraw(made.id, "Ann", START)
                continue
            write.replies.claim(START, timedelta(minutes=1), "test")
            sent_at = published + timedelta(hours=5 if place == 2 else 1 + place)
            write.replies.sent(made.id, Receipt(f"r{place}", sent_at=sent_at), START)
    with scene.store.reading() as read:
        found = read.trends.trend(scene.brand.id, published.date(), START.date(), "UTC").answerers
    assert found == (
        Answerer("Ann", ResponseTimes(answered=3, median=120, p90=300, within_target=2, due=3)),
        Answerer("Bob", ResponseTimes(answered=1, median=240, p90=240, within_target=1, due=1)),
    )


def days(*totals: int) -> list[tuple[date, SentimentCounts]]:
    return [(date(2026, 11, n), SentimentCounts(neutral=total)) for n, total in enumerate(totals, 1)]


@pytest.mark.parametrize(
    ("totals", "found"),
    [
        ((), None),
        ((100,), None),
        ((5, 5, 5, 10), None),  # twice is not more than twice
        ((5, 5, 5, 11), (date(2026, 11, 4), 2.2)),
        ((1, 1, 1, 9), None),  # too few to be anything
        ((0, 0, 0, 10), (date(2026, 11, 4), 10.0)),
        ((10, 40, 10, 30, 10), (date(2026, 11, 2), 4.0)),
        ((20, 20, 20), None),
    ],
)
def test_the_day_that_stands_out(totals: tuple[int, ...], found: tuple[date, float] | None) -> None:
    assert spike(days(*totals)) == found


def test_a_trend_that_ends_before_it_begins_is_a_bug(scene: Scene) -> None:
    with scene.store.reading() as read, pytest.raises(ValueError, match="ends before"):
        read.trends.trend(scene.brand.id, START.date(), START.date() - timedelta(days=1), "UTC")
