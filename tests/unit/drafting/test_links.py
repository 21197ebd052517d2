"""Links are found generously, and allowed narrowly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.links import allowed, find, host


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://evil.example/x.", ["https://evil.example/x"]),
        ("(www.evil.example)", ["www.evil.example"]),
        ("go to evil.com/now!", ["evil.com/now"]),
        ("bit.ly/abc", ["bit.ly/abc"]),
        ("ftp://evil.example", ["ftp://evil.example"]),
        ("a.b.c.d.e.f.g.h.i.j.k.l.m.evil.com", ["a.b.c.d.e.f.g.h.i.j.k.l.m.evil.com"]),
        ("https://a.example https://b.example", ["https://a.example", "https://b.example"]),
        ("أرسلوا إلى https://evil.example، شكرًا", ["https://evil.example"]),
        ("Well............ok", []),
        ("3.5 kg, 21.11.2026, e.g. this", []),
        ("kahve.Bu", []),
        ("bkz. şirket.com.tr", ["şirket.com.tr"]),  # X begins it at the i
        ("See çlumi.com", ["çlumi.com"]),
        ("мkahve.com now", ["мkahve.com"]),
    ],
)
def test_find(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find(text)] == found


def test_hosts() -> None:
    assert host("HTTPS://user:pw@www.Shop.Example.:443/x@y?z") == "shop.example"


@pytest.mark.parametrize(
    ("link", "may"),
    [
        ("https://a.shop.example/x", True),
        ("shop.example", True),
        ("https://evilshop.example", False),
        ("https://shop.example@evil.example", False),
        ("https://shop.example.evil.example", False),
        ("https://evil.example\\@shop.example", False),
        ("https://evil.example/shop.example", False),
        ("javascript://shop.example", False),
        ("https://", False),
    ],
)
def test_allowed(link: str, may: bool) -> None:
    assert allowed(link, ["shop.example"]) is may


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    last = 0
    for start, end in find(text):
        assert last <= start < end <= len(text)
        last = end
