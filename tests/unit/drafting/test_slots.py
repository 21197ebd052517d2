"""What placeholders read: our own words, and of a stranger no more than a first name and an order number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.drafting import DraftRequest, Playbook
from socialdesk.drafting.slots import signed, slots
from tests.unit.drafting.conftest import RULES, labels, request_for

BOOK_LINK = "https://lumi.example/help"


def filled(request: DraftRequest, book: Playbook, *, link: str = "") -> dict[str, str]:
    return slots(request, book, book.language(request.lang), link=link)


@pytest.fixture
def linked(playbook: Playbook) -> Playbook:
    return replace(
        playbook,
        help_link=BOOK_LINK,
        allowed_links=frozenset({"lumi.example"}),
        campaign={"source": "{platform}"},
    )


def test_the_words_of_a_mention_choose_among_ours(playbook: Playbook) -> None:
    read = filled(request_for("My order 55123 is 6 days late"), playbook)
    assert read["name"] == "Sarah"
    assert read["greeting"].endswith("Sarah,")
    assert (read["order"], read["waiting"], read["private"]) == ("55123", "6 days", "by DM")


def test_what_has_no_value_is_missing(playbook: Playbook) -> None:
    read = filled(request_for("hello", author_name="xX_42_Xx", brand_name="", agent_initials=""), playbook)
    assert read.keys().isdisjoint({"name", "order", "waiting", "brand", "initials", "link"})
    assert "{" not in read["greeting"]


def test_a_strangers_name_is_no_place_for_words(playbook: Playbook) -> None:
    nasty = request_for(
        "hello", author_name="Sarah {order} https://evil.example", brand_name="A{x}<b>@c\u202e"
    )
    read = filled(nasty, playbook)
    assert not any(each in " ".join(read.values()) for each in ("evil", "{", "<", "\u202e"))


def test_a_private_conversation_is_answered_there(playbook: Playbook) -> None:
    here = request_for("hello", rule=replace(RULES["x"], public=False))
    assert filled(here, playbook)["private"] == "right here"


def test_links_carry_the_brands_tags(linked: Playbook) -> None:
    assert filled(request_for("hello"), linked)["link"] == f"{BOOK_LINK}?utm_source=x"
    other = "https://lumi.example/returns"
    assert filled(request_for("hello"), linked, link=other)["link"] == f"{other}?utm_source=x"


def test_who_may_be_hurt_is_greeted_carefully(playbook: Playbook) -> None:
    language = playbook.language("en")
    careful = filled(request_for("It burned", said=labels("safety_legal")), playbook)["greeting"]
    assert careful in [each.replace("{name}", "Sarah") for each in language.greetings_grave]


def test_a_signature_that_cannot_be_filled_is_left_out(playbook: Playbook) -> None:
    book = replace(playbook, signature="^{initials}")
    assert signed("Thanks.", book, {"initials": "DZ"}) == "Thanks. ^DZ"
    assert signed("Thanks.", book, {}) == "Thanks."
