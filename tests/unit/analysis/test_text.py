"""What the model reads of a text, and the units that a reason can name."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.analysis.text import HEAD_CHARACTERS, TAIL_CHARACTERS, cut_pieces, prepare, words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("thanks @HelpDesk_1!", "thanks @user!"),
        ("@someone@mastodon.example hi", "@user hi"),
        ("cc @name.bsky.social.", "cc @user."),
        ("write to me@example.org", "write to me@example.org"),
        ("see https://example.org/a?b=c now", "see http now"),
        ("WWW.EXAMPLE.ORG is down", "http is down"),
        ("@علي شكرا", "@user شكرا"),
    ],
)
def test_names_and_links_are_masked(text: str, read: str) -> None:
    assert prepare(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("sooooo goooood", "soo good"),
        ("harikaaaa", "harikaa"),
        ("why????????", "why???"),
        ("😂😂😂😂😂😂", "😂😂😂"),
        ("order 1000000", "order 1000000"),
        ("a  b\n\n\tc", "a b c"),
    ],
)
def test_runs_are_shortened(text: str, read: str) -> None:
    assert prepare(text) == read


def test_what_no_tokenizer_takes_is_removed() -> None:
    assert prepare("a\x00b\x1bc") == "a b c"
    assert prepare("lone \ud83d half") == "lone \ufffd half"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("WHERE IS MY ORDER @LumiCoffee HTTP://X.EXAMPLE", "where is my order @user http"),
        ("KARGOM GELMEDİ, IŞIK YANMIYOR", "kargom gelmedi, ışık yanmıyor"),
        ("KARGOM HALA YOK, SINIR OLDUM", "kargom hala yok, sinir oldum"),
        ("MISSÄ PAKETTINI VIIPYY", "missä pakettini viipyy"),
        ("OK THX", "OK THX"),
        ("My ORDER is LATE again", "My ORDER is LATE again"),
        ("متى تصل طلبيتي من شركة LUMI COFFEE الجديدة", "متى تصل طلبيتي من شركة LUMI COFFEE الجديدة"),
    ],
)
def test_a_text_all_in_capitals_is_read_in_small_letters(text: str, read: str) -> None:
    assert prepare(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("p\u200bar\u00adcel\ufeff", "parcel"),
        ("\u202eolleh\u202c", "olleh"),
        ("👨\u200d👩\u200d👧 ok", "👨\u200d👩\u200d👧 ok"),
        ("cafe\u0301", "café"),
        ("i\u0307yi", "iyi"),
        ("Z\u0337\u0327a\u0335\u0322l\u0336\u0321g\u0338\u0334o", "Zalgo"),
        ("الخدمةُ سيّئةٌ", "الخدمةُ سيّئةٌ"),
    ],
)
def test_what_no_eye_sees_and_heaped_accents_go(text: str, read: str) -> None:
    assert prepare(text) == read


def test_of_a_very_long_text_head_and_tail_are_read() -> None:
    read = prepare("first " + "middle " * 5_000 + "last")
    assert len(read) <= HEAD_CHARACTERS + TAIL_CHARACTERS + 1
    assert read.startswith("first ")
    assert read.endswith(" last")


@given(st.text(st.characters(), max_size=200))
def test_preparing_again_changes_nothing_that_a_tokenizer_would_mind(text: str) -> None:
    read = prepare(text)
    read.encode()
    assert "\n" not in read
    assert read == read.strip()


def test_a_long_list_of_pieces_keeps_head_and_tail() -> None:
    assert cut_pieces(range(10), 12) == list(range(10))
    kept = cut_pieces(range(1_000), 126)
    assert kept == [*range(95), *range(969, 1_000)]


def _said(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Can't wait, really!", ["Can't", "wait", "really"]),
        ("Kargo İstanbul'a gelmedi…", ["Kargo", "İstanbul'a", "gelmedi"]),
        ("الخدمةُ سيّئةٌ جدًا!", ["الخدمةُ", "سيّئةٌ", "جدًا"]),
        ("मेरा ऑर्डर", ["मेरा", "ऑर्डर"]),
        ("love it😍😍👍🏽", ["love", "it", "😍", "😍", "👍🏽"]),
        ("❤️ from 👩‍👩‍👧 in 🇫🇮🇹🇷", ["❤️", "from", "👩‍👩‍👧", "in", "🇫🇮", "🇹🇷"]),
        ("@brand see https://example.org/help now", ["see", "now"]),
        ("re-open order_12", ["re-open", "order_12"]),
        ("...!?", []),
        ("", []),
    ],
)
def test_words_and_emoji_are_the_units(text: str, units: list[str]) -> None:
    assert _said(text) == units


@given(st.text(st.characters(), max_size=200) | st.text("a@.😍❤️\u200d🇫🇮 #'ُ", max_size=60))
def test_units_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    spans = words(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
