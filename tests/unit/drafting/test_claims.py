"""What a template claims of itself, told from its words."""

from __future__ import annotations

import pytest

from socialdesk.domain.classification import Intent
from socialdesk.drafting.claims import CLAIMS, kept
from socialdesk.drafting.playbook import Playbook
from tests.unit.drafting.conftest import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_shipped_texts_claim_is_told_from_their_words(lang: str, playbook: Playbook) -> None:
    seen = 0
    for template in playbook.languages[lang].templates:
        told = kept(template.text, lang, template.intents, playbook)
        assert told["apologises"] is template.apologises, template.key  # decides who is offered it
        for claim in CLAIMS:
            assert told[claim] or not getattr(template, claim), f"{template.key}: {claim}"
            seen += 1
    assert seen > 700


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("{greeting} we are on it.", set()),
        ("{greeting} I'm so sorry about this.", {"apologises", "acknowledges"}),
        ("{greeting} thank you for telling us.", {"acknowledges"}),
        ("{greeting} {item} is on its way.", {"acknowledges"}),
        ("{greeting} sorry for the wait. Please send us your order number {private}.", set(CLAIMS)),
        ("", set()),
    ],
)
def test_one_text_at_a_time(text: str, claims: set[str], playbook: Playbook) -> None:
    told = kept(text, "en", (Intent.DELIVERY,), playbook)
    assert {claim for claim, holds in told.items() if holds} == claims
