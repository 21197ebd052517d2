"""Length counts as each platform counts."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.reply import LengthUnit, ReplyRule
from socialdesk.drafting.length import links, measure

X = ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23)
BLUESKY = ReplyRule(True, 300, LengthUnit.BLUESKY, byte_limit=3000)
MASTODON = ReplyRule(True, 500, LengthUnit.MASTODON, link_length=23)
PLAIN = ReplyRule(True, 10_000)

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("abc", 3),
        ("şüğ", 3),
        ("سلام", 4),
        ("日本", 4),
        ("👍", 2),
        ("👍🏽", 2),
        (FAMILY, 2),
        ("🏳️‍🌈", 2),
        ("🇹🇷", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("e\u0301", 1),  # NFC first
        ("“x” – y", 7),
        ("…", 2),
        ("a\r\nb", 3),
        ("https://example.com/a/very/long/path?with=many&more=things#and-more", 23),
        ("see example.com now", 4 + 23 + 4),
        ("http://example.com).", 25),
        ("kahve.Bu", 8),  # no such domain
        ("@elif merhaba", 13),  # typed, so it weighs what it shows
    ],
)
def test_x_weighs(text: str, weight: int) -> None:
    assert measure(text, X).used == weight


def test_x_border_is_exact() -> None:
    assert measure("a" * 280, X).fits
    assert not measure("a" * 281, X).fits
    assert measure("日" * 140, X).fits
    assert not measure("日" * 140 + "a", X).fits
    assert measure("a" * 300, X).left == -20


def test_x_agrees_with_the_library_on_whole_texts() -> None:
    from twitter_text import parse_tweet

    for text in (
        "Merhaba Elif, kargonuz için üzgünüz 🙏🏽 https://example.com/x?y=1 ^DZ",
        "نعتذر منكم 💛 أرسلوا لنا رقم الطلب",
        "日本語 and english,mixed.example.com/path 👨‍👩‍👧‍👦👍\n\nsecond  line",
        "a.com,b.org;c.net",
        "mail me@example.com or @me@example.com",
    ):
        assert measure(text, X).used == parse_tweet(text).weightedLength


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "run", ["a." * 5000, "www." * 2000, "http://" + "a." * 3000, "é." * 2000, "x.y-" * 2000]
)
def test_dotted_runs_cannot_hang_the_editor(run: str) -> None:
    # twitter-text alone needs minutes for the first of these.
    assert measure(run, X).used >= 2000
    assert measure(run, MASTODON).used >= 2000


def test_bluesky_counts_graphemes_and_bytes() -> None:
    length = measure(FAMILY, BLUESKY)
    assert (length.used, length.bytes_used, length.byte_limit) == (1, 25, 3000)
    assert measure("e\u0301", BLUESKY).used == 1
    assert measure("https://example.com", BLUESKY).used == 19
    many = measure(FAMILY * 130, BLUESKY)
    assert many.used == 130
    assert many.bytes_used == 3250
    assert not many.fits, "300 graphemes are not used up, 3,000 bytes are"


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("hello", 5),
        (FAMILY, 1),
        ("see https://example.com/a/long/path/that/goes/on/and/on", 4 + 23),
        ("see example.com", 15),
        ("@elif@social.example hi", 8),
        ("@elif hi", 8),
        ("@elif@social.example.", 6),
    ],
)
def test_mastodon_shortens_links_and_remote_names(text: str, used: int) -> None:
    assert measure(text, MASTODON).used == used


def test_mastodon_takes_the_instances_link_length() -> None:
    rule = ReplyRule(True, 500, LengthUnit.MASTODON, link_length=30)
    assert measure("https://example.com", rule).used == 30


def test_plain_counts_code_points() -> None:
    assert measure(FAMILY, PLAIN).used == 7
    assert measure("https://example.com", PLAIN).used == 19


def test_links_are_found_in_place() -> None:
    text = "bak: example.com/x ve https://a.example.org, son"
    assert [text[a:b] for a, b in links(text)] == ["example.com/x", "https://a.example.org"]
    assert [text[a:b] for a, b in links(text, bare=False)] == ["https://a.example.org"]


@given(st.text(max_size=300), st.sampled_from([X, BLUESKY, MASTODON, PLAIN]))
def test_any_text_is_counted(text: str, rule: ReplyRule) -> None:
    length = measure(text, rule)
    assert length.used >= 0
    assert length.bytes_used == len(text.encode("utf-8", "surrogatepass"))
    assert length.fits == (length.used <= rule.limit and length.bytes_used <= (rule.byte_limit or 10**9))
    for start, end in links(text):
        assert 0 <= start < end <= len(text)


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo", "Nd", "Zs"]), max_size=200))
def test_x_does_not_depend_on_the_normal_form(text: str) -> None:
    assert measure(text, X).used == measure(unicodedata.normalize("NFC", text), X).used
