"""What is ready to go out, and what is only a start."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.domain.classification import Classification, Head
from socialdesk.drafting import Playbook, suggest
from socialdesk.drafting.request import Occasion
from tests.unit.drafting.conftest import labels, request_for

LATE = labels("delivery", "negative", delivery=0.9, refund_return=0.06)
ASKED = labels("question", "neutral", "normal", question=0.9)
GLAD = labels("praise", "positive", "low", praise=0.9)
OUT = labels("account_technical", "negative", account_technical=0.9)
RUDE = labels("service_problem", "negative", service_problem=0.9)


@pytest.mark.parametrize(
    ("text", "said", "ready"),
    [
        ("My order is 6 days late", LATE, True),
        ("My order is 6 days late and I want a refund", LATE, False),
        ("My order is 6 days late, and on the day " + "I waited and waited at home " * 8, LATE, False),
        ("What a company, honestly, I have never seen the like", RUDE, False),
        ("How much is the mildest of your coffees?", ASKED, True),
        ("Which of your coffees is the mildest?", ASKED, False),  # only the team knows: that is no answer yet
        ("Which of them is mild, and why is my order still late?", ASKED, True),
        ("Lovely coffee, thank you", GLAD, True),
        ("Lovely coffee, thank you. When are you open on Sunday?", GLAD, False),
        ("Lovely coffee, thank you", labels("praise", "positive", unsure=frozenset({Head.SENTIMENT})), False),
        ("Could you add a dark mode", labels("suggestion", "neutral", "low", suggestion=0.9), True),
        ("There was glass in it", labels("safety_legal", "negative", safety_legal=0.9), False),
        ("You charged me twice", labels("refund_return", "negative", refund_return=0.9), False),
        ("Give me my money back", labels("refund_return", "negative", refund_return=0.9), False),
        ("Nothing works since the earthquake", OUT, False),
        ("I can't log in to my account", OUT, False),
        ("Waiting 3 weeks for my money", labels("refund_return", "negative", refund_return=0.9), True),
        ("I sent you a DM, no reply", labels("service_problem", "negative", service_problem=0.9), True),
        (
            "There may be something wrong",
            labels("delivery", unsure=frozenset({Head.INTENT}), delivery=0.4, safety_legal=0.3),
            False,
        ),
    ],
)
def test_ready_is_what_takes_up_all_that_was_told(
    text: str, said: Classification, ready: bool, playbook: Playbook
) -> None:
    made = suggest(request_for(text, said=said, to_us=True), playbook)
    assert made[0].ready is ready, made[0].label


@pytest.mark.parametrize(
    ("lang", "one", "two"),
    [
        ("en", "My order is 6 days late, where is it?", "My order is 6 days late, and can I return it?"),
        ("en", "My order is 6 days late, where is it?", "My order is 6 days late. Also do you ship abroad?"),
        ("en", "Are you open on Sunday?", "Are you open on Sunday, and is the mug in stock?"),
        ("tr", "Siparişim nerede?", "Siparişim nerede? Bir de iade şartlarınız ne?"),
        ("fi", "Missä tilaukseni on?", "Missä tilaukseni on, ja paljonko palautus maksaa?"),
        ("ar", "متى تفتحون يوم الأحد؟", "متى تفتحون يوم الأحد؟ وهل عندكم قهوة بدون كافيين؟"),
        ("de", "Wann habt ihr geöffnet?", "Wann habt ihr geöffnet, und was kostet eine Mühle?"),
        ("es", "¿A qué hora abrís?", "¿A qué hora abrís, y cuánto cuesta el molinillo?"),
    ],
)
def test_two_things_asked_are_a_start(lang: str, one: str, two: str, playbook: Playbook) -> None:
    said = LATE if "6 days" in one else ASKED
    assert suggest(request_for(one, lang=lang, said=said, to_us=True), playbook)[0].ready
    made = suggest(request_for(two, lang=lang, said=said, to_us=True), playbook)
    assert not made[0].ready, made[0].label


@pytest.mark.parametrize(
    ("lang", "said", "ready", "start"),
    [
        ("en", LATE, "My order is 6 days late", "My order is 6 days late, every time with you"),
        ("en", LATE, "My order is 6 days late", "My order is 6 days late, go to hell"),
        ("en", GLAD, "Lovely, thank you", "Lovely, thank you, but the box was torn"),
        ("en", GLAD, "Lovely, thank you", "Lovely, thank you Brittany"),
        ("en", GLAD, "Lovely, thank you", "Lovely, thank you all my followers"),
        ("en", GLAD, "Lovely, thank you", "Lovely, thank you, " + "we drank it on the balcony " * 5),
        (
            "en",
            GLAD,
            "Lovely, thank you",
            "Lovely, thank you, my sister laughed and I sang the whole evening",
        ),
        ("en", GLAD, "Lovely, thank you", "RT @lumicoffee_fan: Lovely, thank you"),
        (
            "en",
            ASKED,
            "How much is the mildest of your coffees?",
            "How much is the mildest of your coffees?!",
        ),
        ("tr", LATE, "Siparişim 6 gün gecikti", "Siparişim 6 gün gecikti kanka"),
        ("tr", GLAD, "Çok güzel, teşekkürler", "Çok güzel ama kutusu yırtık, teşekkürler"),
        ("fi", LATE, "Tilaukseni on 6 päivää myöhässä", "Tilaukseni on 6 päivää myöhässä ja akku on rikki"),
        ("fi", GLAD, "Ihana kahvi, kiitos", "Ihana kahvi, mutta laatikko oli märkä, kiitos"),
        ("ar", GLAD, "قهوة رائعة شكرا", "قهوة رائعة بس الفرع زحمة"),
        ("de", GLAD, "Danke, das ist wunderbar", "Danke, das ist wunderbar, aber teuer"),
        ("es", GLAD, "Gracias, me encanta", "Gracias, me encanta, pero llegó abierto"),
    ],
)
def test_words_that_only_a_person_answers_make_a_start(
    lang: str, said: Classification, ready: str, start: str, playbook: Playbook
) -> None:
    assert suggest(request_for(ready, lang=lang, said=said, to_us=True), playbook)[0].ready
    made = suggest(request_for(start, lang=lang, said=said, to_us=True), playbook)
    assert not made[0].ready, made[0].label


def test_a_number_that_was_told_is_not_asked_for(playbook: Playbook) -> None:
    asks = suggest(request_for("My parcel is 6 days late", said=LATE), playbook)
    assert asks[0].ready
    assert "number" in asks[0].text
    told = suggest(
        request_for("My parcel is 6 days late, claim 4016688561 and 4016688562", said=LATE), playbook
    )
    assert not told[0].ready, told[0].text


def test_thanks_for_what_does_not_work_are_a_start(playbook: Playbook) -> None:
    said = labels("praise", "positive", praise=0.5, service_problem=0.3, product_problem=0.15)
    assert not suggest(request_for("It works not at all, thank you", said=said), playbook)[0].ready


def test_an_idea_is_ready_when_it_surely_is_one(playbook: Playbook) -> None:
    text = "It might be an idea to have speakers that work"
    said = labels("suggestion", "neutral", "low", suggestion=0.5, service_problem=0.3)
    assert not suggest(request_for(text, said=said), playbook)[0].ready
    sure = labels("suggestion", "neutral", "low", suggestion=0.9)
    assert suggest(request_for("A calendar with your recipes would be nice", said=sure), playbook)[0].ready


def test_a_question_is_ready_when_it_surely_is_one(playbook: Playbook) -> None:
    text = "How much is the mildest of your coffees?"
    unsure = labels("question", "neutral", question=0.5, chatter=0.4)
    assert not suggest(request_for(text, said=unsure, to_us=True), playbook)[0].ready
    corrected = labels("question", "neutral", question=0.1, chatter=0.8)  # the label is a person's
    assert suggest(request_for(text, said=corrected, to_us=True), playbook)[0].ready


def test_a_question_to_others_is_theirs_to_answer(playbook: Playbook) -> None:
    text = "Does anybody know how much the mildest coffee is?"
    assert not suggest(request_for(text, said=ASKED), playbook)[0].ready
    assert suggest(request_for(text, said=ASKED, to_us=True), playbook)[0].ready
    assert suggest(request_for(f"@lumicoffee {text}", said=ASKED), playbook)[0].ready


def test_what_the_model_rules_out_is_no_second_matter(playbook: Playbook) -> None:
    text = "How much is the app of yours?"
    assert suggest(request_for(text, said=ASKED, to_us=True), playbook)[0].ready
    broken = replace(ASKED, scores={Head.INTENT: {"question": 0.8, "account_technical": 0.15}})
    assert not suggest(request_for(text, said=broken, to_us=True), playbook)[0].ready


def test_in_the_season_only_what_is_late_is_ready(playbook: Playbook) -> None:
    peak = frozenset({Occasion.PEAK})
    assert suggest(request_for("My order is 6 days late", said=LATE, occasions=peak), playbook)[0].ready
    said = suggest(request_for("The box you sent is a joke", said=LATE, occasions=peak), playbook)
    assert not said[0].ready


def test_what_a_person_asked_for_is_ready(playbook: Playbook) -> None:
    request = request_for("Never again, and no answer either", said=LATE, follow_up=Occasion.FOLLOW_UP)
    assert all(each.ready for each in suggest(request, playbook))


def test_without_labels_there_is_only_a_start(playbook: Playbook) -> None:
    assert not any(each.ready for each in suggest(replace(request_for(), classification=None), playbook))


def test_what_is_late_is_a_thing_of_ours(playbook: Playbook) -> None:
    """Who names none waits for a flight, a table or an answer; there is no order to look for."""
    assert suggest(request_for("My parcel is 6 days late", said=LATE), playbook)[0].ready
    elsewhere = suggest(request_for("Not delighted at 6 days of delay from Edinburgh", said=LATE), playbook)
    assert elsewhere[0].source_key.startswith("templates/en/delivery.late")
    assert not elsewhere[0].ready


@pytest.mark.parametrize(
    ("lang", "text", "of_it"),
    [
        ("en", "It worked, thank you", True),
        ("tr", "Param hesabıma geçti, teşekkürler", True),
        ("tr", "Sorunumu çözdünüz, teşekkür ederim", True),
        ("tr", "Sorunumu çözmediniz, teşekkür ederim", False),
        ("fi", "Toimii taas, kiitos", True),
    ],
)
def test_who_tells_that_it_is_solved_is_not_only_welcome(
    lang: str, text: str, of_it: bool, playbook: Playbook
) -> None:
    first = suggest(request_for(text, lang=lang, said=GLAD, to_us=True), playbook)[0]
    assert ("praise.solved" in first.source_key) is of_it, first.source_key
    assert first.ready or not of_it
