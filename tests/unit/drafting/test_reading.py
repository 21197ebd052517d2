"""What a mention is answered as, by labels and words together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.domain.classification import Classification, Head, Intent
from socialdesk.drafting import Playbook, suggest
from socialdesk.drafting.playbook import UNCLEAR
from socialdesk.drafting.reading import Reading, matter_of, read
from tests.unit.drafting.conftest import labels, request_for

INTENT = frozenset({Head.INTENT})
BOTH = frozenset({Head.INTENT, Head.SENTIMENT})


def reading(text: str, said: Classification, playbook: Playbook, brand: str = "Lumi Coffee") -> Reading:
    return read(replace(request_for(text, "en", said=said), brand_name=brand), playbook.languages["en"])


def test_sure_labels_decide(playbook: Playbook) -> None:
    said = labels("refund_return", "negative", late=0.4)
    assert reading("my refund", said, playbook).intents == (Intent.REFUND_RETURN,)
    assert reading("my refund", labels("safety_legal"), playbook).intents == (Intent.SAFETY_LEGAL,)


def test_a_fault_behind_a_question_or_under_another_label_is_told_by_the_words(playbook: Playbook) -> None:
    asks = labels("question", "neutral", question=0.5, delivery=0.1)
    found = reading("where is my order?", asks, playbook)
    assert found.intents == (Intent.DELIVERY, Intent.QUESTION)
    assert found.told == {Intent.DELIVERY}, "of deliveries only what the words tell"
    wrong = labels("account_technical", "negative", account_technical=0.7, delivery=0.1)
    assert reading("my parcel never came, days late", wrong, playbook).intents[0] == Intent.DELIVERY
    ruled_out = labels("question", "neutral", question=0.9, delivery=0.01)
    assert reading("where is my order?", ruled_out, playbook).intents == (Intent.QUESTION,)


def test_an_unhappy_question_is_about_the_likeliest_fault(playbook: Playbook) -> None:
    text = "why is it always like this?"
    unhappy = labels("question", "negative", question=0.5, delivery=0.2, account_technical=0.3)
    assert reading(text, unhappy, playbook).intents == (Intent.ACCOUNT_TECHNICAL,)
    calm = labels("question", "neutral", question=0.5, account_technical=0.3)
    assert reading(text, calm, playbook).intents == (Intent.QUESTION,)
    unlikely = labels("question", "negative", question=0.5, account_technical=0.1)
    assert reading(text, unlikely, playbook).intents == (Intent.QUESTION,)


@pytest.mark.parametrize(
    ("text", "said", "intents", "aside"),
    [
        (
            "@lumicoffee which one do I trust?",
            labels("chatter", "neutral", unsure=BOTH),
            ("question",),
            False,
        ),
        (
            "the best coffee, I love it",
            labels("service_problem", "negative", "low", BOTH),
            ("praise",),
            False,
        ),
        ("Lumi Coffee again", labels("service_problem", "negative", "low", BOTH), (UNCLEAR,), True),
        ("@lumicoffee your page is odd", labels("chatter", "neutral", "normal", INTENT), (UNCLEAR,), False),
        ("@friend Lumi Coffee has it", labels("chatter", "neutral", "normal", INTENT), (UNCLEAR,), True),
        ("Lumi Coffee again", labels("service_problem", "negative", "high", INTENT), (UNCLEAR,), False),
        (
            "@lumicoffee put the date on the front",
            labels("suggestion", "neutral", unsure=INTENT, suggestion=0.45),
            ("suggestion",),
            False,
        ),
        ("@lumicoffee how do i grind it", labels("chatter", "neutral", unsure=BOTH), ("question",), False),
    ],
)
def test_unsure_labels_leave_it_to_the_words(
    text: str, said: Classification, intents: tuple[str, ...], aside: bool, playbook: Playbook
) -> None:
    found = reading(text, said, playbook)
    assert found.intents[: len(intents)] == intents
    assert found.aside is aside


def test_a_brand_without_a_name_is_spoken_to_where_a_post_begins_with_an_account(playbook: Playbook) -> None:
    said = labels("chatter", "neutral", "normal", unsure=INTENT)
    assert not reading("@somebody hello there", said, playbook, brand="").aside
    assert reading("hello there", said, playbook, brand="").aside


def test_hostile_names_and_texts_are_only_read(playbook: Playbook) -> None:
    said = labels("chatter", "neutral", "normal", unsure=INTENT)
    for name in ("(((", "a|b", "\\", "x" * 500):
        assert reading("(((?? @@@ \\ a|b " * 50, said, playbook, brand=name).intents


@pytest.mark.parametrize(
    ("lang", "text", "intent"),
    [
        ("fi", "rahat kiitos", "refund_return"),
        ("en", "refund please, thanks", "refund_return"),
        ("fi", "kiitos avusta, mahtavaa", "praise"),
    ],
)
def test_money_asked_for_politely_is_no_thanks(lang: str, text: str, intent: str, playbook: Playbook) -> None:
    request = request_for(text, lang, said=labels("praise", "positive", "low"))
    assert read(request, playbook.languages[lang]).intents[0] == intent


@pytest.mark.parametrize(
    ("lang", "text", "sentiment", "first"),
    [
        ("tr", "hiç beklemiyordum, sağ olun", "negative", "praise"),
        ("en", "thank you so much", "neutral", "praise"),
        ("en", "thank you, but my parcel never came", "negative", "delivery"),
        ("en", "thank you, can you help?", "neutral", "question"),
    ],
)
def test_plain_thanks_under_the_label_of_a_fault_are_thanks(
    lang: str, text: str, sentiment: str, first: str, playbook: Playbook
) -> None:
    said = labels("account_technical", sentiment, account_technical=0.7, delivery=0.2)
    said = replace(said, unsure=frozenset({Head.SENTIMENT}))
    assert read(request_for(text, lang, said=said), playbook.languages[lang]).intents[0] == first
    made = suggest(request_for("thank you so much", "en", said=said), playbook)
    assert "/praise." in made[0].source_key


@pytest.mark.parametrize(
    ("lang", "text", "intent", "situation"),
    [
        ("tr", "indirim kodu çalışmıyor", "account_technical", "code"),
        ("tr", "hizmet faturam hala kesilmedi", "refund_return", "invoice"),
        ("ar", "طلبت بالغلط رفضوا يلغوه", "service_problem", "cancel_refused"),
        ("fi", "mylly hajosi, kampi pyörii tyhjää", "product_problem", "broken"),
    ],
)
def test_words_that_were_taken_for_another_matter(
    lang: str, text: str, intent: str, situation: str, playbook: Playbook
) -> None:
    said = request_for(text, lang, said=labels(intent))
    assert matter_of(said, intent, playbook.languages[lang]).situation == situation
