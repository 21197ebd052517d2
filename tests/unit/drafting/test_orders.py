"""The order number that a mention shows, and nothing that is rather a person's own number."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting.orders import find, shown
from socialdesk.drafting.phrases import folded


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("where is my order #4711?", "#4711"),
        ("LM-20391 has not come, LM-20391!", "LM-20391"),
        ("siparişim ٢٠٣٩١ nerede", "٢٠٣٩١"),
        ("20391 or 20392, I do not know", ""),
        ("call me at +358 40 123 4567", ""),
        ("card 4111 1111 1111 1111", ""),
        ("I waited 12 days", ""),
        ("", ""),
    ],
)
def test_the_one_that_is_shown(text: str, number: str) -> None:
    assert shown(text) == number


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("Order 4821 is packed", "4821"),
        ("order no. A-4821", "4821"),
        ("Order LM20391AB is packed", "20391"),
        ("Order 48 213 is packed", "48213"),
        ("Tracking JD014600003SE", "014600003"),
        ("It is 1Z999AA10123456784", "199910123456784"),
        ("order number 483", "483"),
        ("Your order, #4821, left", "4821"),
        ("4821 numaralı sipariş yolda", "4821"),
        ("Tilaus nro 4821 lähti", "4821"),
        ("طلبك رقم ٤٨٢١ خرج", "4821"),
        ("It is 204813 then", "204813"),
    ],
)
def test_what_is_surely_an_order_number(text: str, digits: str) -> None:
    assert [(each.digits, each.sure) for each in find(folded(text))] == [(digits, True)]


@pytest.mark.parametrize("text", ["We deliver in 20095 Hamburg", "Posta kodunuz 34710 ise evet"])
def test_five_bare_figures_may_be_a_postcode(text: str) -> None:
    assert [each.sure for each in find(folded(text))] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "We have roasted 12000 bags since 2015",
        "Paahdoimme viime vuonna 15000 pussia",
        "حمصنا ١٢٠٠٠ كيس",
        "Fiyatı 12500TL",
        "An order of 250 g",
        "Tilaus 1250 g kahvia",
        "Your order 2026 begins",
        "Siparişiniz 3 gün önce",
    ],
)
def test_counts_sums_and_weights_are_none(text: str) -> None:
    assert list(find(folded(text))) == []


@given(st.text(alphabet="order no.#-0123456789 abLMsipariş طلب", max_size=80))
def test_every_place_lies_inside_and_no_two_overlap(text: str) -> None:
    told = folded(text)
    places = sorted((each.start, each.end) for each in find(told))
    assert all(0 <= start < end <= len(told.folded) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))


@given(st.text(max_size=200))
def test_what_is_shown_stands_in_the_text(text: str) -> None:
    assert shown(text) in text
