"""Numbers of a person are told from prices, dates and model numbers by check digit and shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.folding import fold
from socialdesk.drafting import identities


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("4111 1111 1111 1111", "card"),
        ("5500-0000-0000-0004", "card"),
        ("3782 822463 10005", "card"),
        ("٤١١١ ١١١١ ١١١١ ١١١١", "card"),
        ("4111\u200b1111\u200b1111\u200b1111", "card"),
        ("4111_1111_1111_1111", "card"),
        ("4111 1111 1111 1112", "card_like"),
        ("4111-1111-1111-1", "card_like"),
        ("4111 1111 1111 1112 345", "card_like"),
        ("TR33 0006 1005 1978 6457 8413 26", "iban"),
        ("FI21-1234-5600-0007-85", "iban"),
        ("SA03 8000 0000 6080 1016 7519", "iban"),
        ("GB82 WEST 1234 5698 7654 32", "iban"),
        ("DE89 3704 0044 0532 0130 00", "iban"),
        ("10000000146", "national_id"),
        ("131052-308T", "national_id"),
        ("+358 40 123 4567", "phone"),
        ("0532 123 45 67", "phone"),
        ("+966 50 123 4567", "phone"),
        ("٠٥٠ ١٢٣ ٤٥٦٧", "phone"),
        ("(020) 7946-0958", "phone"),
    ],
)
def test_numbers_of_a_person(text: str, kind: str) -> None:
    assert [each.kind for each in identities.find(fold(f"see {text} please"))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "2023 2024 2025 2026",
        "TR34 0006 1005 1978 6457 8413 26",
        "131052-308U",
        "on 12.11.2026 and 2026-11-12",
        "open 10.00-18.00",
        "1.299,90 TL",
        "model 3000-X",
        "1 000 000 000",
        "version 10.15.7",
    ],
)
def test_other_numbers(text: str) -> None:
    assert [each.kind for each in identities.find(fold(text)) if each.kind != "phone"] == []
    assert (
        "phone" not in [each.kind for each in identities.find(fold(text))] or "1111" in text or "0006" in text
    )


@given(st.text(alphabet="0123456789 -+().trfi٣", max_size=80))
def test_places_lie_in_the_text(text: str) -> None:
    folded = fold(text)
    last = [(each.start, each.end) for each in identities.find(folded)]
    assert all(0 <= start < end <= len(folded) for start, end in last)
