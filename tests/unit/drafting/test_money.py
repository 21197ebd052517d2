from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting import money
from socialdesk.drafting.phrases import folded


def found(text: str) -> list[tuple[str, str, str]]:
    return [
        (str(each.value), each.currency, text[each.start : each.end]) for each in money.find(folded(text))
    ]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("150 €", "150", "EUR"),
        ("€1.234.567,89", "1234567.89", "EUR"),
        ("$1,500.50", "1500.50", "USD"),
        ("1.500 TL", "1500", "TRY"),  # three digits behind the last sign are thousands
        ("1,500 USD", "1500", "USD"),
        ("1 500,50 €", "1500.50", "EUR"),
        ("1\u202f500 €", "1500", "EUR"),
        ("١٥٠ يورو", "150", "EUR"),
        ("٢٬٥٠٠ ريال", "2500", "SAR"),
        ("١٥٠٫٥٠ درهم", "150.50", "AED"),
        ("150 euroa", "150", "EUR"),
        ("200 liralık", "200", "TRY"),
        ("SEK 900", "900", "SEK"),
        ("1'200 CHF", "1200", "CHF"),
        ("40-euro", "40", "EUR"),
        ("150 dólares", "150", "USD"),
        ("90 ALL", "90", "ALL"),
        ("€1k", "1000", "EUR"),
        ("5 bin TL", "5000", "TRY"),
        ("٥ آلاف ريال", "5000", "SAR"),
        ("3 × 49 €", "147", "EUR"),
        ("900e", "900", "EUR"),
        ("200 quid", "200", "GBP"),
        ("2000 kr", "2000", "XXX"),
    ],
)
def test_amounts_as_people_write_them(text: str, value: str, currency: str) -> None:
    assert found(text) == [(value, currency, text)]


@pytest.mark.parametrize(
    "text",
    [
        "90 Europeans",
        "2 libraries",
        "order 12345",
        "we refund 90 all of you",
        "in 5 min",
        "100 jnih",
        "5,5",
        "1.5.2026",
        "try 3 times",
        "",
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert found(text) == []


def test_a_word_before_an_amount_hides_nothing() -> None:
    assert found("2 kg for 5 eur, and all 7 €.") == [("5", "EUR", "5 eur"), ("7", "EUR", "7 €")]
    assert found("200₺'yi 20 dolara") == [("200", "TRY", "200₺"), ("20", "USD", "20 dolara")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We give you two hundred euros.", ["hundred euros"]),
        ("Beş bin lirayı ödüyoruz", ["bin lirayı"]),
        ("200 euros and fifty dollars", ["fifty dollars"]),
        ("We pay 49 € and no kr.", []),
        ("Your iTunes library in Europe", []),
    ],
)
def test_sums_in_words(text: str, said: list[str]) -> None:
    assert [text[start:end] for start, end in money.in_words(folded(text))] == said


@given(st.text(alphabet="0123456789 .,'€$₺٬٫eurtl١٥-\u200f", max_size=60))
def test_every_span_lies_inside_and_no_two_overlap(text: str) -> None:
    last = 0
    for each in money.find(folded(text)):
        assert last <= each.start < each.end <= len(text)
        assert each.value >= Decimal(0)
        last = each.end
