"""What an address of a stranger says of itself."""

from __future__ import annotations

import pytest

from socialdesk.desktop.widgets.addresses import read_as, suspicious

CYRILLIC_A = "\u0430"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://example.org/a?b=c#d", ""),
        ("https://user:word@evil.example/", "before the @"),
        (f"https://p{CYRILLIC_A}yp{CYRILLIC_A}l.example/", "mixes letters of two alphabets"),
        ("https://xn--pypl-53dc.example/", "mixes letters of two alphabets"),
        ("https://аррӏе.example/", "look like Latin"),
        ("https://xn--80ak6aa92e.example/", "look like Latin"),
        ("https://kahvekösesi.example/", "can look like others"),
        ("https://example.org/%E2%80%AEgpj.exe", "invisible"),
        ("https://exam\u200bple.org/", "invisible"),
        ("https://203.0.113.7/login", "bare number"),
        ("https://[2001:db8::1]/", "bare number"),
        ("http://example.org/", "not encrypted"),
        ("https://[broken/", "malformed"),
    ],
)
def test_odd_addresses_say_why(url: str, why: str) -> None:
    said = suspicious(url)
    assert why in said
    assert bool(said) is bool(why)


def test_punycode_is_read_out_and_look_alikes_are_named() -> None:
    said = read_as("https://xn--pypl-53dc.example/path")
    assert f"p{CYRILLIC_A}yp{CYRILLIC_A}l.example" in said
    assert "cyrillic small letter a" in said
    assert said.count("cyrillic") == 1  # each letter once


@pytest.mark.parametrize(
    "url", ["https://example.org/ü", "https://xn--.example/", "https://[broken/", "mailto:a@b"]
)
def test_ordinary_and_broken_hosts_need_no_reading(url: str) -> None:
    assert read_as(url) == ""


def test_a_turkish_name_is_read_without_blame() -> None:
    assert read_as("https://kahvekösesi.example/") == "It reads as \u2068kahvekösesi.example\u2069"
