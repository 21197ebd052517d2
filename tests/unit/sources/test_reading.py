"""Values from strangers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.mention import TEXT_CAP, Media, MediaKind
from socialdesk.sources.reading import (
    DESCRIPTION_CAP,
    addresses,
    count,
    from_html,
    get,
    ident,
    is_public,
    line,
    may_load,
    media,
    plain,
    unescape,
    web,
    when,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
any_text = st.text(alphabet=st.characters(codec=None), max_size=200)


@given(json_values)
def test_nothing_raises_and_everything_keeps_its_promise(value: Any) -> None:
    assert isinstance(plain(value), str)
    assert "\n" not in line(value)
    assert isinstance(ident(value), str)
    assert (number := count(value)) is None or number >= 0
    assert web(value) == "" or web(value).startswith(("http://", "https://"))
    assert (moment := when(value)) is None or moment.tzinfo is UTC
    assert isinstance(from_html(value)[0], str)
    get(value, "a", 0, "b", -1)


@given(any_text)
def test_texts_can_be_stored_and_shown(text: str) -> None:
    for read in (plain(text), line(text), from_html(text)[0], unescape(text)):
        read.encode("utf-8")  # no lone surrogates
        assert not [c for c in read if ord(c) < 32 and c not in "\t\n"]
        assert read == read.strip()


def test_long_texts_are_cut() -> None:
    assert len(plain("ş" * 100_000)) == TEXT_CAP
    assert len(from_html("<p>" + "ş" * 100_000)[0]) == TEXT_CAP
    assert len(line("x " * 1000)) <= 300


def test_a_path_through_an_item() -> None:
    item = {"a": [{"b": 1}], "s": "text"}
    assert get(item, "a", 0, "b") == 1
    assert get(item, "a", -1, "b") == 1
    assert get(item, "a", 1) is None
    assert get(item, "s", 0) is None
    assert get(item, "a", "b") is None


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("2026-11-04T10:00:00.000Z", datetime(2026, 11, 4, 10, tzinfo=UTC)),
        ("2026-11-04T12:00:00+02:00", datetime(2026, 11, 4, 10, tzinfo=UTC)),
        ("2026-11-04 10:00", datetime(2026, 11, 4, 10, tzinfo=UTC)),
        (1793786400, datetime(2026, 11, 4, 10, tzinfo=UTC)),
        (True, None),
        (float("nan"), None),
        (-5, None),
        (10**30, None),
        ("yesterday", None),
    ],
)
def test_moments(value: Any, meant: datetime | None) -> None:
    assert when(value) == meant


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (5, 5),
        ("5", 5),
        (5.9, 5),
        (True, None),
        (-1, None),
        ("many", None),
        (float("inf"), None),
        (None, None),
    ],
)
def test_counts(value: Any, meant: int | None) -> None:
    assert count(value) == meant


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "https://a b",
        "file:///etc/passwd",
        "https://x.example/\u0000",
        "//x.example",
        "",
        5,
    ],
)
def test_no_web_address(value: Any) -> None:
    assert web(value) == ""


def test_addresses_in_a_text() -> None:
    text = "See https://a.example/x, (https://b.example/y) and https://c.example/z_(1)! https://a.example/x"
    assert addresses(text) == ("https://a.example/x", "https://b.example/y", "https://c.example/z_(1)")


# Markup


def test_paragraphs_and_lines() -> None:
    text, _ = from_html("<p>One<br>two</p><p>three &amp; <b>four</b></p><ul><li>a</li><li>b</li></ul>")
    assert text == "One\ntwo\n\nthree & four\n\n- a\n- b"


def test_a_shortened_link_is_written_out() -> None:
    mastodon = (
        '<p>See <a href="https://x.example/a/long/path"><span class="invisible">https://</span>'
        '<span class="ellipsis">x.example/a/lo</span><span class="invisible">ng/path</span></a>!</p>'
    )
    assert from_html(mastodon) == ("See https://x.example/a/long/path!", ("https://x.example/a/long/path",))
    hacker_news = '<a href="https://x.example/a/long/path">https://x.example/a/lo...</a> is it'
    assert from_html(hacker_news)[0] == "https://x.example/a/long/path is it"


def test_words_of_a_link_are_kept() -> None:
    text, links = from_html('Read <a href="https://x.example/terms">the terms</a>.')
    assert (text, links) == ("Read the terms.", ("https://x.example/terms",))


def test_mentions_and_hashtags_are_no_links() -> None:
    text, links = from_html(
        '<a class="u-url mention" href="https://x.example/@a">@<span>a</span></a> '
        '<a class="mention hashtag" href="https://x.example/tags/b">#<span>b</span></a>'
    )
    assert (text, links) == ("@a #b", ())


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>ok",
        "<style>p{}</style>ok",
        "<scr<script>ipt>alert(1)</script>ok",
        '<img src=x onerror="alert(1)">ok',
        "<!-- <b> -->ok",
        "<template>x</template>ok",
    ],
)
def test_hostile_markup_leaves_only_words(markup: str) -> None:
    text, links = from_html(markup)
    assert "ok" in text
    assert "alert" not in text.replace("ipt>alert(1)", "")
    assert links == ()


def test_hostile_addresses_are_dropped() -> None:
    assert from_html('<a href="javascript:alert(1)">click</a>') == ("click", ())


@given(st.integers(min_value=1, max_value=30_000))
def test_deep_markup_is_no_matter(depth: int) -> None:
    assert from_html("<div>" * depth + "x")[0] in ("x", "")


def test_entities_left_in_plain_text() -> None:
    assert unescape("Tom &amp; Ay&#351;e &lt;3") == "Tom & Ayşe <3"


@pytest.mark.parametrize(
    "url",
    [
        "https://cdn.bsky.example/img/plain/did:plc:x/bafk@jpeg",
        "https://preview.reddit.example/a.png?width=640&s=1f#x",
        "https://bücher.example/ö.png",
        "https://xn--bcher-kva.example:443/a",
        "https://93.184.216.34/a.png",
        "https://[2606:2800:220:1::1]/a.png",
        "HTTPS://FILES.EXAMPLE/A.PNG",
        "https://files.example./a.png",
    ],
)
def test_addresses_that_a_picture_may_have(url: str) -> None:
    """Those that it may not have: test_pictures.py."""
    assert media(MediaKind.PICTURE, url) == Media(MediaKind.PICTURE, url)


@pytest.mark.parametrize("value", [None, 7, [], {}, True, "x" * 3000, "javascript:alert(1)"])
def test_media_of_any_shape(value: object) -> None:
    made = media(MediaKind.VIDEO, value, value, value, value)
    assert made.url == ""
    assert len(made.description) <= DESCRIPTION_CAP
    assert made.width in (None, 7)


@pytest.mark.parametrize(
    "address",
    [
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::7f00:1",
        "2002:a00:1::",
        "fec0::1",
        "4000::1",
    ],
)
def test_no_number_of_ipv6_leads_inside(address: str) -> None:
    assert not is_public(address)


@given(st.text(max_size=200))
def test_no_address_breaks_the_judging(text: str) -> None:
    for url in (text, f"https://{text}", f"https://files.example/{text}", f"https://[{text}]/"):
        may_load(url)
        is_public(url)
