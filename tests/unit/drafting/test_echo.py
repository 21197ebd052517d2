"""A reply that takes up the mention's words is seen, in four languages; idle words do not count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting import Playbook, echo
from socialdesk.drafting.phrases import Phrases, folded, phrases


@pytest.mark.parametrize(
    ("lang", "mention", "reply", "words"),
    [
        ("en", "Day nine, still waiting", "Hello, nine days is far too long", "nine"),
        ("en", "the tent leaks", "Sorry about that leaky tent", "leaky"),
        ("en", "it is 45 minutes late", "After 45 minutes", "45"),
        ("en", "it would have been nice", "I would have", ""),
        ("en", "art", "artichoke", ""),
        ("tr", "kargom nerede", "Kargonuz için üzgünüz", "Kargonuz"),
        ("tr", "bu ne biçim iş", "bu iş", ""),
        ("fi", "keitin vuotaa", "Vuotava keitin", "Vuotava"),
        ("ar", "أين الشحنة", "نتابع شحنتك الآن", "شحنتك"),
        ("ar", "وصل الكوب مكسور", "آسفون على كوبك", "كوبك"),
    ],
)
def test_shared_words(lang: str, mention: str, reply: str, words: str, playbook: Playbook) -> None:
    span = echo.first(folded(reply), mention, playbook.languages[lang].tone.idle)
    assert (reply[slice(*span)] if span else "") == words


def test_idle_words_are_the_playbooks() -> None:
    assert echo.first(folded("the parcel"), "my parcel", Phrases()) == (4, 10)
    assert echo.first(folded("the parcel"), "my parcel", phrases(["parcel"])) is None


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text(reply: str, mention: str) -> None:
    span = echo.first(folded(reply), mention, Phrases())
    assert span is None or 0 <= span[0] <= span[1] <= len(reply)
