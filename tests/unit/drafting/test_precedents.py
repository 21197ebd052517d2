"""An earlier reply is said again only where nothing in it belongs to somebody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import ReplyId, SuggestionKind
from socialdesk.drafting import Memory, Playbook, suggest
from socialdesk.drafting.precedents import Precedents, reusable
from socialdesk.drafting.retrieval import Vectors
from tests.unit.drafting.conftest import labels, request_for
from tests.unit.drafting.test_retrieval import Meanings

BEFORE = Precedent(
    ReplyId(1),
    "the lid of my grinder does not close",
    "en",
    Intent.PRODUCT_PROBLEM,
    Sentiment.NEGATIVE,
    "Hi Omar, I'm sorry the lid gives you trouble. Turn the ring to the left until it clicks, and tell us "
    "by DM if it stays open. ^AB",
    "Omar Haddad",
    "@omarh",
    next_sentiment=Sentiment.POSITIVE,
)
MENTION = "grinder lid will not close, so annoying"


def memory(*held: Precedent, **more: object) -> Memory:
    vectors = Vectors(Meanings("lid", "delivery late"))
    precedents = Precedents()
    precedents.add(held, vectors)
    return Memory(vectors, precedents, **more)  # type: ignore[arg-type]


def approved(made: tuple[object, ...]) -> list[str]:
    return [s.text for s in made if getattr(s, "kind", None) is SuggestionKind.APPROVED]  # type: ignore[attr-defined]


def test_it_is_greeted_and_signed_anew(playbook: Playbook) -> None:
    request = request_for(MENTION, said=labels("product_problem"))
    made = suggest(request, playbook, memory(BEFORE))
    [found] = [each for each in made if each.kind is SuggestionKind.APPROVED]
    assert found.text == (
        "Hi Sarah! I'm sorry the lid gives you trouble. Turn the ring to the left until it clicks, "
        "and tell us by DM if it stays open. ^DZ"
    )
    assert found.label == (
        "Approved before · “the lid of my grinder does not close” · the customer was happy with it"
    )
    assert found.source_key == "replies/1"
    assert made[0].kind is SuggestionKind.TEMPLATE, "the playbook's own words stand first"
    assert len(made) == 3


@pytest.mark.parametrize(
    "changed",
    [
        {"reply": "Hi Omar, sorry Omar, turn the ring to the left until it clicks. ^AB"},
        {"reply": "Hi Omar, sorry, turn the ring by 90 degrees until it clicks please. ^AB"},
        {"reply": "Hi Omar, sorry, @lidmaker knows how to turn the ring of the lid. ^AB"},
        {"reply": "Hi Omar, sorry for this. It will be delivered tomorrow, I promise you that. ^AB"},
        {"reply": "Hi Omar, sorry. ^AB"},
        {"reply": "Hi Omar, I'm sorry about your headphones, please tell us more by DM. ^AB"},
        {"lang": "fi"},
        {"intent": Intent.QUESTION},
        {"sentiment": Sentiment.POSITIVE},
        {"mention": "the delivery is late"},
    ],
)
def test_what_belongs_to_somebody_else_is_not(changed: dict[str, object], playbook: Playbook) -> None:
    request = request_for(MENTION, said=labels("product_problem"))
    held = replace(BEFORE, **changed)  # type: ignore[arg-type]
    assert approved(suggest(request, playbook, memory(held))) == []
    assert approved(suggest(request, playbook, memory(BEFORE))) != []


def test_grave_and_unsure_mentions_get_new_words(playbook: Playbook) -> None:
    request = request_for(MENTION, said=labels("safety_legal"))
    assert approved(suggest(request, playbook, memory(replace(BEFORE, intent=Intent.SAFETY_LEGAL)))) == []


def test_a_reply_taken_back_and_one_in_another_language_are_passed_over(playbook: Playbook) -> None:
    request = request_for(MENTION, said=labels("product_problem"))
    assert approved(suggest(request, playbook, memory(BEFORE, renew=lambda _: None))) == []
    assert approved(suggest(request, playbook, memory(BEFORE, identify=lambda *_: "sv"))) == []
    now = replace(BEFORE, sent=False)
    made = suggest(request, playbook, memory(BEFORE, renew=lambda _: now))
    assert any(each.label.endswith("approved, not sent yet") for each in made)


def test_only_the_new_ones_are_added() -> None:
    embed = Meanings("lid")
    vectors, precedents = Vectors(embed), Precedents()
    assert precedents.latest == 0
    precedents.add([BEFORE], vectors)
    precedents.add([BEFORE, replace(BEFORE, reply_id=ReplyId(4), mention="lid again")], vectors)
    assert precedents.latest == 4
    assert embed.asked == [[BEFORE.mention], ["lid again"]]
    near = precedents.nearest("lid", vectors, lang="en", intents=None, sentiment=None)
    assert [each.reply_id for each, _ in near] == [1, 4]


@pytest.mark.parametrize(
    ("lang", "reply", "body"),
    [
        ("en", "Hello there! Thanks for telling us. ^AB", "Thanks for telling us."),
        ("tr", "Merhaba Elif, yazdığınız için çok teşekkürler. ^AB", "yazdığınız için çok teşekkürler."),
        ("ar", "مرحبًا سارة، شكرًا لأنكم كتبتم لنا. ^AB", "شكرًا لأنكم كتبتم لنا."),
        ("es", "Hola, Marta: gracias por escribirnos hoy. ^AB", "gracias por escribirnos hoy."),
        ("en", "Sure, we can look into that for you.", "Sure, we can look into that for you."),
    ],
)
def test_greeting_and_signature_come_off(lang: str, reply: str, body: str, playbook: Playbook) -> None:
    held = replace(BEFORE, reply=reply, author_name="", author_handle="")
    assert reusable(held, MENTION, playbook, playbook.languages[lang]) == body
