# ruff: noqa: E501
"""The tone meter's checks point at words, and can fail."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.reply import ToneCheck
from socialdesk.drafting import Playbook, load
from socialdesk.drafting.playbook import default_playbook
from socialdesk.drafting.tone import LABELS, measure
from tests.unit.drafting.conftest import LANGUAGES, labels, request_for
from tests.unit.drafting.suite import LUMI

GOOD = {
    "en": "Hi Sarah, I'm sorry about the trouble with your delivery. Send us your order number by DM and I'll look into it. ^DZ",
    "tr": "Merhaba Elif, teslimattaki aksaklık için üzgünüz. Sipariş numaranızı DM üzerinden iletin, hemen bakalım. ^DZ",
    "fi": "Hei Matti, pahoittelut toimituksen ongelmista. Lähetä tilausnumerosi yksityisviestillä, niin selvitetään. ^DZ",
    "de": "Hallo Lena, der Ärger mit der Lieferung tut uns leid. Schreib uns deine Bestellnummer per DM, dann schaue ich gleich nach. ^DZ",
    "es": "Hola Marta, sentimos mucho el problema con la entrega. ¿Nos envías tu número de pedido por mensaje directo? Lo miro enseguida. ^DZ",
    "ar": "مرحبًا سارة، نعتذر عن مشكلة التوصيل. أرسلوا لنا رقم طلبكم في رسالة خاصة وسننظر في الأمر. ^DZ",
}


def checks(text: str, playbook: Playbook, lang: str = "en", /, **changes: object) -> dict[str, ToneCheck]:
    request = replace(request_for("…", lang), **changes)  # type: ignore[arg-type]
    return {each.code: each for each in measure(text, request, playbook, text_lang=lang).checks}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_good_reply_passes_everything(lang: str, playbook: Playbook) -> None:
    found = checks(GOOD[lang], playbook, lang)
    assert list(found) == list(LABELS)
    assert [code for code, each in found.items() if not each.passed] == []


@pytest.mark.parametrize(
    ("lang", "text", "code", "points_at"),
    [
        ("en", "Hello, sorry about the delay.", "greets", "Hello"),
        ("en", "Hi Sarah. Which model is it?", "apologises", ""),
        ("en", "Hi Sarah, so it goes.", "next_step", ""),
        ("en", "Hi Sarah, bye.", "acknowledges", ""),
        ("en", "You should have read the label, Sarah.", "no_blame", "You should have"),
        ("en", "SEND US THE NUMBER NOW", "no_shouting", "SEND US THE NUMBER NOW"),
        ("en", "Sorry!!", "no_shouting", "!!"),
        ("en", "Sorry for any inconvenience, Sarah.", "no_robot", "for any inconvenience"),
        ("en", "It will arrive by tomorrow.", "no_promise", "It will arrive by tomorrow"),
        ("en", "Here is a 20 percent off voucher.", "no_promise", "20 percent off"),
        ("tr", "Değerli müşterimiz, talebiniz alınmıştır.", "no_robot", "Değerli müşterimiz"),
        ("tr", "DEGERLI MUSTERIMIZ", "no_robot", "DEGERLI MUSTERIMIZ"),
        ("tr", "3 gün içinde çözülür.", "no_promise", "3 gün içinde"),
        ("tr", "Dikkat etmeliydiniz.", "no_blame", "Dikkat etmeliydiniz"),
        ("fi", "Arvoisa asiakas, hei.", "no_robot", "Arvoisa asiakas"),
        ("fi", "Saat rahat takaisin.", "no_promise", "Saat rahat takaisin"),
        ("fi", "Ymmärsit väärin.", "no_blame", "Ymmärsit väärin"),
        ("ar", "عزيزي العميل، نعتذر.", "no_robot", "عزيزي العميل"),
        ("ar", "سنعيد لكم المبلغ.", "no_promise", "سنعيد لكم المبلغ"),
        ("ar", "هذا خطؤكم.", "no_blame", "خطؤكم"),
        ("en", "You gave us a wrong address.", "no_blame", "You gave us a wrong"),
        ("en", "The courier lost it, not us.", "no_blame", "courier lost it"),
        ("tr", "Adresi yanlış vermişsiniz.", "no_blame", "Adresi yanlış vermişsiniz"),
        ("fi", "Et ollut kotona.", "no_blame", "Et ollut kotona"),
        ("ar", "الغلط منك.", "no_blame", "الغلط منك"),
        ("en", "We do not apologise for this.", "apologises", ""),
        ("en", "Sorry not sorry, Sarah.", "apologises", ""),
        ("tr", "Özür dilemiyoruz.", "apologises", ""),
        ("fi", "Emme pahoittele tätä.", "apologises", ""),
        ("ar", "لن نعتذر عن هذا", "apologises", ""),
        ("en", "As an AI language model, I cannot do that.", "no_robot", "As an AI"),
        ("fi", "Kiitos yhteydenotostanne.", "no_robot", "Kiitos yhteydenotostanne"),
        ("en", "Sorry❗❗", "no_shouting", "❗❗"),
        ("en", "Hi, sorry about that. Ask Sarah.", "greets", "Hi"),
    ],
)
def test_failures_point_at_words(lang: str, text: str, code: str, points_at: str, playbook: Playbook) -> None:
    check = checks(text, playbook, lang)[code]
    assert not check.passed
    assert text[check.start : check.end] == points_at


@pytest.mark.parametrize(
    ("lang", "text", "code"),
    [
        ("en", "It's not your fault at all.", "no_blame"),
        ("en", "You must have been waiting for days.", "no_blame"),
        ("en", "If you had a moment, tell me more.", "no_blame"),
        ("en", "Nobody else should have to wait like this.", "no_blame"),
        ("en", "You didn't order this, we mixed it up.", "no_blame"),
        ("tr", "Sizin hatanız değil.", "no_blame"),
        ("fi", "Se ei ole sinun syysi.", "no_blame"),
        ("ar", "الخطأ منا وليس بسببك", "no_blame"),
        ("ar", "اصبر علينا قليلا من فضلك", "no_blame"),
        ("en", "I feel terrible about your late parcel.", "apologises"),
        ("tr", "Mahcubuz.", "apologises"),
        ("fi", "Sori tästä.", "apologises"),
        ("ar", "حقك علينا", "apologises"),
        ("en", "She kindly wrapped it herself.", "no_robot"),
        ("en", "At this time of year we are slower.", "no_robot"),
        ("en", "DHL, UPS, DPD, FEDEX are our couriers.", "no_shouting"),
        ("en", "Hi! Thanks for that, Sarah.", "greets"),
    ],
)
def test_kind_words_are_not_marked(lang: str, text: str, code: str, playbook: Playbook) -> None:
    said = labels("delivery", "negative")
    assert checks(text, playbook, lang, classification=said)[code].passed


def test_a_name_in_other_letters_than_theirs_may_be_the_same(playbook: Playbook) -> None:
    arabic = "مرحبا سارة، شكرا لك"
    assert checks(arabic, playbook, "ar", author_name="Sara Haddad")["greets"].passed
    assert not checks(arabic, playbook, "ar", author_name="أحمد علي")["greets"].passed


def test_abbreviations_and_initials_are_no_shouting(playbook: Playbook) -> None:
    assert checks("Hi Sarah, the USB port and the PDF are fine! ^DZ", playbook)["no_shouting"].passed
    assert checks("Merhaba Elif, KVKK metni burada.", playbook, "tr")["no_shouting"].passed


def test_apology_is_due_when_something_went_wrong_and_hurts(playbook: Playbook) -> None:
    for intent, sentiment, due in [
        ("delivery", "negative", True),
        ("delivery", "neutral", False),
        ("safety_legal", "neutral", True),
        ("question", "negative", False),
        ("praise", "positive", False),
    ]:
        found = checks("Hi Sarah", playbook, classification=labels(intent, sentiment))
        assert found["apologises"].needed is due, (intent, sentiment)


def test_a_greeting_without_a_name_is_enough_for_the_nameless(playbook: Playbook) -> None:
    assert not checks("Hello there", playbook)["greets"].passed
    assert checks("Hello there", playbook, author_name="xX_77", author_handle="x")["greets"].passed


def test_naming_the_thing_acknowledges_it(playbook: Playbook) -> None:
    text = "Hi Sarah, your grinder."
    assert not checks(text, playbook)["acknowledges"].passed
    check = checks(text, playbook, text="the grinder is dead")["acknowledges"]
    assert check.passed
    assert text[check.start : check.end] == "grinder"


def test_language_and_repetition(playbook: Playbook) -> None:
    request = request_for("…", "tr", recent_texts=(GOOD["tr"].replace("Elif", "Deniz"),) * 3)
    found = {c.code: c for c in measure(GOOD["en"], request, playbook, text_lang="en").checks}
    assert not found["same_language"].passed
    assert found["not_repeated"].passed
    found = {c.code: c for c in measure(GOOD["tr"], request, playbook, text_lang="tr").checks}
    assert found["same_language"].passed
    assert not found["not_repeated"].passed
    swedish = request_for("…", "sv")
    for text_lang in ("sv", "en", None, "und"):
        found = {c.code: c for c in measure("Hej Sarah", swedish, playbook, text_lang=text_lang).checks}
        assert found["same_language"].passed, text_lang
    assert not {c.code: c for c in measure("Hei", swedish, playbook, text_lang="fi").checks}[
        "same_language"
    ].passed


def test_a_language_without_lists_is_not_judged(playbook: Playbook) -> None:
    tone = measure("Hej Sarah, tyvärr.", request_for("…", "sv"), playbook, text_lang="sv")
    assert tone.warmth == 0.5
    assert not any(c.needed for c in tone.checks if c.code in ("greets", "apologises", "next_step"))


def test_a_promise_that_the_playbook_covers_is_none(playbook: Playbook) -> None:
    text = "Hi Sarah, sorry, we'll refund it. Send us the number."
    assert not checks(text, playbook)["no_promise"].passed
    covered = replace(playbook, promises=frozenset({"refund"}))
    assert checks(text, covered)["no_promise"].passed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_warmth_orders_replies_as_people_would(lang: str, playbook: Playbook) -> None:
    cold = {
        "en": "You must send the order number. As per our policy refunds are not possible.",
        "tr": "Sipariş numarasını bildirmeniz gerekmektedir. Maalesef mümkün değil.",
        "fi": "Sinun täytyy lähettää tilausnumero. Valitettavasti ei onnistu.",
        "de": "Sie müssen die Bestellnummer angeben. Das ist leider nicht möglich.",
        "es": "Tiene que indicar el número de pedido. No es posible.",
        "ar": "يجب عليكم إرسال رقم الطلب. للأسف غير ممكن.",
    }[lang]
    request = request_for("…", lang)
    good = measure(GOOD[lang], request, playbook, text_lang=lang).warmth
    assert good >= 0.65
    assert measure(cold, request, playbook, text_lang=lang).warmth <= 0.4
    assert measure("ok", request, playbook, text_lang=lang).warmth < 0.4
    if lang != "ar":  # has no capitals
        assert measure(GOOD[lang].upper(), request, playbook, text_lang=lang).warmth < good


def test_the_default_playbook_serves_callers_without_one() -> None:
    assert measure(GOOD["en"], request_for("…")).warmth >= 0.65


@given(
    st.text(max_size=400),
    st.sampled_from([*LANGUAGES, "sv", "und", None]),
    st.sampled_from([*LANGUAGES, "sv"]),
)
def test_any_text_is_judged(text: str, text_lang: str | None, lang: str) -> None:
    tone = measure(text, request_for("my order", lang), default_playbook(), text_lang=text_lang)
    assert 0.0 <= tone.warmth <= 1.0
    for check in tone.checks:
        assert 0 <= check.start <= check.end <= len(text)


def test_an_answer_of_the_faq_takes_up_what_was_asked_and_needs_no_step() -> None:
    book = load(LUMI)
    entry = next(each for each in book.faq.entries if (each.lang, each.key) == ("en", "capsules"))
    asked = {"text": "do you make pods?", "classification": labels("question", "neutral", "normal")}
    angry = {**asked, "classification": labels("product_problem", "negative", "normal")}
    text = f"Hi Sarah, {entry.answer}"
    found = checks(text, book, "en", **asked)
    for code in ("acknowledges", "next_step"):
        assert found[code].passed
        assert text[found[code].start : found[code].end].strip(".") in entry.answer
        assert not checks("Hi Sarah, the moon is far.", book, "en", **asked)[code].passed
    assert not checks(text, book, "en", **angry)["next_step"].passed, "who complains wants more than that"
