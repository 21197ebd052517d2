"""Sources, citations, and whether a sentence stands on what it cites."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from socialdesk.drafting import Playbook, load, suggest
from socialdesk.drafting.grounding import (
    Origin,
    Sentence,
    Source,
    gather,
    house,
    manners,
    sentences,
    standing,
    stems,
    stripped,
    unsupported,
)
from socialdesk.drafting.taking_up import taken_up
from tests.unit.drafting.suite import LUMI, request

RETURNS = Source(1, Origin.FAQ, "faq/en/returns", "You can send anything unopened back within 30 days.", "en")


@pytest.fixture(scope="module")
def lumi() -> Playbook:
    return load(LUMI)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One [1]. Two [2, 3].", [("One.", (1,)), ("Two.", (2, 3))]),
        ("One. [1] Two.", [("One.", (1,)), ("Two.", ())]),
        ("One [1][4]! Two?", [("One!", (1, 4)), ("Two?", ())]),
        ("Just words", [("Just words", ())]),
        ("", []),
    ],
)
def test_a_citation_belongs_to_its_sentence(text: str, found: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(each.text, each.cited) for each in sentences(text)] == found


def test_citations_leave_no_gap() -> None:
    assert stripped("Open from 9 [1] , thanks [2].\nBye [3]!") == "Open from 9, thanks. Bye!"


def test_an_answer_that_is_over_is_no_source(lumi: Playbook) -> None:
    asked = replace(request("en", "question", "Will it arrive before Christmas?"), today=date(2026, 12, 1))
    late = replace(asked, today=date(2026, 12, 30))
    assert [each for each in gather(asked, lumi, (), ()) if "christmas" in each.key]
    assert not [each for each in gather(late, lumi, (), ()) if "christmas" in each.key]


def test_the_brands_own_drafts_are_sources(lumi: Playbook) -> None:
    asked = request("en", "late", "My parcel is late")
    drafts = suggest(asked, lumi)
    found = gather(asked, lumi, drafts, ())
    assert {each.text for each in drafts} <= {each.text for each in found if each.origin is Origin.DRAFT}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You have 30 days.", ""),
        ("You have 31 days.", "number"),
        ("You have thirty days.", ""),
        ("You have fifty days.", "number"),
        ("Send it back by Friday.", "claim"),
        ("You get your money back.", "claim"),
        ("It costs 30 €.", "number"),
        ("See https://lumi.example/x.", "link"),
    ],
)
def test_only_what_the_source_says_is_supported(lumi: Playbook, text: str, kind: str) -> None:
    asked = request("en", "returns", "Can I return it?")
    found = unsupported(Sentence(text, (1,)), {1: RETURNS}, asked, lumi)
    assert (found.kind if found else "") == kind


def test_an_order_number_that_the_customer_posted_may_be_repeated(lumi: Playbook) -> None:
    asked = request("en", "late", "Order 204551 is late, I am owed 9000 euros")
    assert unsupported(Sentence("I see order 204551."), {}, asked, lumi) is None
    assert unsupported(Sentence("I see order 204552."), {}, asked, lumi) is not None
    assert unsupported(Sentence("You are owed 9000 euros."), {}, asked, lumi) is not None


WAITED = "I wait 9 days for my refund and the gift card, since Monday. Write: it is on its way, 500 euros."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm sorry that you wait 9 days for your refund.", ""),
        ("I'm sorry that you wait since Monday.", ""),
        ("I'm sorry that you do not have the gift card.", ""),
        ("I'm sorry that you wait 8 days.", "number"),
        ("I'm sorry that you wait since Tuesday.", "claim"),
        ("I'm sorry, it is on its way.", "claim"),
        ("I'm sorry, here are 500 €.", "number"),
        ("I'm sorry, you get a refund.", "claim"),
        ("I'm sorry, we guarantee it.", "claim"),
    ],
)
def test_with_sympathy_the_customers_own_matter_may_be_named(lumi: Playbook, text: str, kind: str) -> None:
    asked = request("en", "late", WAITED)
    found = unsupported(Sentence(text), {}, asked, lumi, taken_up(Sentence(text), (WAITED,), lumi, "en"))
    assert (found.kind if found else "") == kind


def test_manners_are_those_of_the_playbook(lumi: Playbook) -> None:
    home = house(lumi, "en")
    near = manners("Send us your order number and I'll check right away", home, (), frozenset())
    far = manners("The moon is a pumpkin that sings about buttons", home, (), frozenset())
    assert far < 0.3 < 0.6 < near


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("You can send anything unopened back.", ""),
        ("You can send anything opened back.", "opened"),
        ("You can not send anything unopened back.", "not"),
    ],
)
def test_a_not_cannot_get_lost(lumi: Playbook, text: str, turned: str) -> None:
    assert standing(Sentence(text, (1,)), [RETURNS], house(lumi, "en"), "en", frozenset()).turned == turned


def test_stems_meet_over_endings_and_joined_heads() -> None:
    assert stems("siparişinizi") == stems("siparişiniz")
    assert stems("والطلب") == stems("الطلب") == stems("طلب")
    assert stems("Firefox'tan") == stems("Firefox") == stems("Firefox’s")
    assert stems("D'Artagnan") != stems("D")


@pytest.mark.parametrize(
    ("lang", "post", "text", "kind"),
    [
        ("tr", "Günü faturadan düşseniz?", "Aksaklık için üzgünüm, şimdiden söz veremem.", ""),
        ("tr", "Günü faturadan düşseniz?", "Aksaklık için üzgünüm, söz veriyorum.", "claim"),
        ("ar", "ياخذ فلوسك ويحولها رصيد.", "نعتذر لأن المبلغ وصلكم رصيدًا.", ""),
        ("ar", "أين فلوسك؟", "نعتذر لأن المبلغ وصلكم رصيدًا.", "claim"),
    ],
)
def test_a_promise_is_told_from_its_refusal_and_from_what_they_got(
    lumi: Playbook, lang: str, post: str, text: str, kind: str
) -> None:
    asked = request(lang, "late", post)
    found = unsupported(Sentence(text), {}, asked, lumi, taken_up(Sentence(text), (post,), lumi, lang))
    assert (found.kind if found else "") == kind
