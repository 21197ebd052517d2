from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.expression import And, Node, Not, Or
from socialdesk.domain.mention import Author, MentionStatus, Post
from socialdesk.query import candidate, matches, parse, spans
from tests.unit.query.strategies import queries, texts, word_queries

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def post(text: str, **changes: Any) -> Post:
    values: dict[str, Any] = {
        "platform": "bluesky",
        "native_id": "1",
        "author": Author("7", "ayse.example", "Ayşe Kırmızı", followers=1200),
        "text": text,
        "published_at": NOW - timedelta(minutes=90),
        "lang": "tr",
    }
    return Post(**(values | changes))


def holds(query: str, text: str) -> bool:
    return matches(parse(query), candidate(post(text)))


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("", "anything", True),
        ("coffee", "I love #Coffee!", True),
        ("coffee", "coffeeshop", False),
        ("coffee*", "coffeeshop", True),
        ("*shop", "coffeeshop", True),
        ("c*e", "coffee", True),
        ("c*e", "coffees", False),
        ('"lumi coffee"', "the Lumi\nCoffee shop", True),
        ('"lumi coffee"', "lumi and coffee", False),
        ('"lumi coffee"', "@lumi_coffee", True),
        ('"lumi * coffee"', "lumi dark coffee", True),
        ('"lumi * coffee"', "lumi coffee", False),
        ('"lumi coffee*"', "Lumi Coffeelta tuli paketti", True),
        ("smell NEAR/2 burnt", "a burnt, bad smell", True),
        ("smell NEAR/1 burnt", "burnt and bad smell", False),
        ("smell NEAR/2 smell", "one smell only", False),
        ("smell NEAR/2 smell", "smell, what a smell", True),
        ('(a OR "b c") NEAR/0 d', "b c d", True),
        ("a NEAR/0 b NEAR/0 c", "b a c", True),
        ("a NEAR/0 b NEAR/0 c", "b a x c", False),
        ("lumi NOT nordbean", "lumi or nordbean", False),
        ("lumi -nordbean", "lumi", True),
        ("(a OR b) c", "b c", True),
        ("(a OR b) c", "a", False),
        ("siparis", "SİPARİŞ", True),
        ("sipariş", "siparis", True),
        ("istanbul", "ISTANBUL'da", True),
        ("ısıtıcı", "isitici", True),
        ("قهوة", "قهوه", True),
        ("احمد", "أَحْمَد", True),
        ("☕", "morning ☕️", True),
        ("refund", "re\u200bfund", True),
    ],
)
def test_words(query: str, text: str, expected: bool) -> None:
    assert holds(query, text) is expected


def test_the_title_is_searched_too() -> None:
    assert matches(parse("grinder"), candidate(post("it broke", title="Lumi grinder")))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("lang:tr", True), ("lang:en", False), ("lang:en,tr", True), ("-lang:en", True),
        ("platform:bluesky", True), ("platform:x", False),
        ("from:ayse.example", True), ("from:@Ayse.Example", True), ("from:ayse*", True),
        ("from:ayse", False), ('from:"ayşe kırmızı"', True),
        ("has:link", True), ("has:media", False), ("has:reply", True),
        ("is:public", True), ("is:repost", False), ("is:unsure", True),
        ("urgency:high", True), ("urgency:low,normal", False), ("sentiment:negative", True),
        ("intent:delivery", True), ("status:open", True), ("status:answered", False),
        ("assigned:MK", True), ('tag:"geç teslimat"', True), ("tag:vip", False),
        ("followers:>1000", True), ("followers:>1200", False),
        ("followers:>=1200", True), ("followers:1200", True),
        ("priority:>=50", True), ("priority:<50", False),
        ("age:<2h", True), ("age:<1h", False), ("age:>=90m", True), ("age:>1d", False),
    ],
)  # fmt: skip
def test_fields(query: str, expected: bool) -> None:
    labels = Classification(
        Sentiment.NEGATIVE, Urgency.HIGH, Intent.DELIVERY, True, {}, unsure=frozenset({Head.INTENT})
    )
    subject = candidate(
        post("x", links=("https://shop.example",), in_reply_to="0"),
        now=NOW,
        classification=labels,
        status=MentionStatus.OPEN,
        assigned="mk",
        tags=("Geç teslimat",),
        priority=50,
    )
    assert matches(parse(query), subject) is expected


@pytest.mark.parametrize(
    "query", ["urgency:low", "status:open", "followers:<5", "priority:<5", "age:<2h", "is:unsure"]
)
def test_what_is_not_known_does_not_hold(query: str) -> None:
    unknown = candidate(post("x", author=Author("7", "a")))
    assert not matches(parse(query), unknown)
    assert matches(parse(f"NOT {query}"), unknown)


@given(queries, queries, texts)
def test_logic(left: Node, right: Node, text: str) -> None:
    subject = candidate(post(text), now=NOW)
    one, other = matches(left, subject), matches(right, subject)
    assert matches(And((left, right)), subject) is (one and other)
    assert matches(Or((left, right)), subject) is (one or other)
    assert matches(Not(left), subject) is not one


@given(word_queries, texts)
def test_marks_are_apart_in_order_and_on_words(node: Node, text: str) -> None:
    found = spans(node, text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    assert all(text[start:end].strip() == text[start:end] for start, end in found)


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in spans(parse(query), text)]


def test_marks() -> None:
    assert marked("coffee OR grind*", "Coffee and Grinders, coffee") == ["Coffee", "Grinders", "coffee"]
    assert marked('"lumi coffee"', "by Lumi – Coffee!") == ["Lumi – Coffee"]
    assert marked("smell NEAR/3 burnt", "burnt smell, smell of tea and more smell") == [
        "burnt",
        "smell",
        "smell",
    ]
    assert marked("lumi -coffee", "lumi coffee") == ["lumi"]
    assert marked("قهوة", "أحب القهوة وقَهْوَة قَهْوَة") == ["قَهْوَة"]
    assert marked("lang:tr", "lang tr") == []


def test_a_hostile_text_is_matched_in_good_time() -> None:
    # Backtracking stars or all pairs of a NEAR would run for minutes here.
    long = candidate(post("a" * 20_000))
    assert not matches(parse("*a*a*a*a*a*a*b"), long)
    many = candidate(post("a " * 10_000))
    assert matches(parse("a NEAR/0 a"), many)
    assert not matches(parse("a NEAR/50 b"), many)
