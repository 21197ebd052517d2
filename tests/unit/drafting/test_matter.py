"""The matter of a mention, told in the playbook's words only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting import Playbook
from socialdesk.drafting.matter import find
from socialdesk.drafting.playbook import default_playbook


@pytest.mark.parametrize(
    ("text", "lang", "intent", "situation", "item", "waiting"),
    [
        ("My grinder is 6 days late", "en", "delivery", "late", "your grinder", "6 days"),
        ("Waiting 12 days for my order, still no parcel", "en", "delivery", "late", "your order", "12 days"),
        ("It says delivered but nothing is here", "en", "delivery", "lost", "", ""),
        ("The box arrived broken", "en", "delivery", "damaged", "", ""),
        ("can I wait 3 days?", "en", "question", "", "", ""),
        ("How much is the new one?", "en", "question", "price", "", ""),
        ("I waited for 400 days", "en", "delivery", "", "", ""),
        ("shoes and a jacket, both late", "en", "delivery", "late", "", ""),
        ("the coffee maker exploded", "en", "safety_legal", "danger", "", ""),
        ("no internet since noon, it is down", "en", "account_technical", "outage", "", ""),
        ("Siparişim 6 gündür gelmedi", "tr", "delivery", "late", "siparişiniz", "6 gündür"),
        ("siparisim 6 gundur gelmedi", "tr", "delivery", "late", "siparişiniz", "6 gündür"),
        ("DEĞİRMENİM KIRIK GELDİ", "tr", "delivery", "damaged", "değirmeniniz", ""),
        ("teslim edildi yazıyor ama paket ortada yok", "tr", "delivery", "lost", "paketiniz", ""),
        ("yarın kaça kadar açık mısınız", "tr", "question", "hours", "", ""),
        ("Olen odottanut 6 päivää tilausta", "fi", "delivery", "late", "tilauksesi", "6 päivää"),
        ("Kahvimylly tuli rikki perille", "fi", "product_problem", "damaged", "kahvimyllysi", ""),
        ("صارلي 6 ايام انتظر طلبي", "ar", "delivery", "late", "طلبكم", "6 أيام"),
        ("صارلي ٦ أيام انتظر طلبي", "ar", "delivery", "late", "طلبكم", "6 أيام"),
        ("منذ 15 يوما لم تصل الشحنة", "ar", "delivery", "late", "شحنتكم", "15 يومًا"),
        ("مرت 2 اسابيع", "ar", "delivery", "", "", "أسبوعين"),
    ],
)
def test_find(
    text: str, lang: str, intent: str, situation: str, item: str, waiting: str, playbook: Playbook
) -> None:
    matter = find(text, intent, playbook.languages[lang])
    assert (matter.situation, matter.item.get("", ""), matter.waiting) == (situation, item, waiting)


@pytest.mark.parametrize(
    ("text", "lang", "intent", "situation"),
    [
        ("my phone has no bars and no signal since noon", "en", "service_problem", "outage"),
        ("you charged me twice this month", "en", "account_technical", "charge"),
        ("the driver was rude and yelled at me", "en", "service_problem", "rude"),
        ("this is a bad company", "en", "service_problem", ""),
        ("our flight is delayed again, stranded at the gate", "en", "service_problem", "travel"),
        ("my suitcase never came off the belt, no baggage desk", "en", "delivery", "luggage"),
        ("they cancelled my contract without asking", "en", "service_problem", "cancel"),
        ("is this mail a scam or are you really asking", "en", "question", "scam"),
        ("evde hiç çekmiyor, şebeke yok", "tr", "service_problem", "outage"),
        ("deprem oldu kimse kimseyi arayamadı", "tr", "account_technical", "disaster"),
        ("faturama iki kere yansıtılmış", "tr", "service_problem", "charge"),
        ("personel çok saygısız, bağırdı", "tr", "service_problem", "rude"),
        ("netti pätkii ja yhteys katkeaa", "fi", "service_problem", "outage"),
        ("myyjä oli töykeä ja ylimielinen", "fi", "service_problem", "rude"),
        ("السائق وقح وغير محترم", "ar", "service_problem", "rude"),
        ("لغوا طلبي بعد ساعة", "ar", "delivery", "cancel"),
        ("رسوم التوصيل غالية", "ar", "service_problem", "expensive"),
        ("اتخصم مني المبلغ مرتين", "ar", "service_problem", "charge"),
        ("mein Koffer ist weg", "de", "delivery", "luggage"),
        ("me han cobrado dos cargos", "es", "service_problem", "charge"),
    ],
)
def test_the_words_tell_what_happened_whatever_the_intent(
    text: str, lang: str, intent: str, situation: str, playbook: Playbook
) -> None:
    assert find(text, intent, playbook.languages[lang]).situation == situation


@pytest.mark.parametrize(
    ("text", "lang", "intent", "reference"),
    [
        ("my order never came", "en", "delivery", "your order number"),
        ("it never came", "en", "delivery", "your order number"),
        ("my order 47112233 never came", "en", "delivery", "the name on the order"),
        ("my flight was changed", "en", "refund_return", "your booking reference"),
        ("the bill is wrong", "en", "refund_return", "your customer number"),
        ("you owe me money", "en", "refund_return", "your order or customer number"),
        ("nothing happens when I press it", "en", "account_technical", "the name on your account"),
        ("you owe me an answer", "en", "service_problem", "a few details"),
        ("faturam yanlış", "tr", "refund_return", "müşteri numaranızı"),
        ("lasku on väärin", "fi", "refund_return", "asiakasnumerosi"),
        ("الفاتورة غلط", "ar", "refund_return", "رقم العميل"),
        ("die Rechnung stimmt nicht", "de", "refund_return", "Ihre Kundennummer"),
        ("mi vuelo cambió", "es", "refund_return", "tu código de reserva"),
    ],
)
def test_what_is_asked_for_fits_the_matter(
    text: str, lang: str, intent: str, reference: str, playbook: Playbook
) -> None:
    assert find(text, intent, playbook.languages[lang]).reference == reference


@pytest.mark.parametrize(
    ("text", "lang", "waiting"),
    [
        ("nine days now and no parcel", "en", "9 days"),
        ("waited 3 hours for my food", "en", "3 hours"),
        ("on gün oldu hâlâ yok", "tr", "10 gündür"),
        ("olen odottanut jo kaksi viikkoa", "fi", "2 viikkoa"),
        ("أسبوعين والطلب ما تحرك", "ar", "أسبوعين"),
        ("seit drei Wochen nichts", "de", "3 Wochen"),
        ("llevo cinco días esperando", "es", "5 días"),
        ("arrives in two to four days", "en", ""),
    ],
)
def test_how_long_is_told_in_words_too(text: str, lang: str, waiting: str, playbook: Playbook) -> None:
    assert find(text, "delivery", playbook.languages[lang]).waiting == waiting


def test_what_was_said_enough_and_what_else_is_spoken_of(playbook: Playbook) -> None:
    english = playbook.languages["en"]
    full = find("@shop my order is late and nobody answers my mails", "delivery", english)
    assert full.told
    assert full.situation == "late"
    assert "no_answer" in full.besides
    assert "no_answer" not in full.situations, "it is none of a delivery's"
    bare = find("@shop @other #fail https://shop.example/a/b so bad", "delivery", english)
    assert not bare.told
    assert find("this is bad", "service_problem", english).vague
    assert not find("my order", "service_problem", english).vague


@given(
    st.text(max_size=300),
    st.sampled_from(["en", "tr", "fi", "ar"]),
    st.sampled_from(["delivery", "question"]),
)
def test_slots_hold_the_playbooks_words_only(text: str, lang: str, intent: str) -> None:
    language = default_playbook().languages[lang]
    slots = find(text, intent, language).slots()
    ours = {form for item in language.items for form in item.forms.values()}
    ours |= {form for each in language.references for form in (each.form, each.shown)}
    assert {value for slot, value in slots.items() if slot != "waiting"} <= ours
    assert len(slots.get("waiting", "")) <= 12
