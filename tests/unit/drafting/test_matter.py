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


@given(
    st.text(max_size=300),
    st.sampled_from(["en", "tr", "fi", "ar"]),
    st.sampled_from(["delivery", "question"]),
)
def test_slots_hold_the_playbooks_words_only(text: str, lang: str, intent: str) -> None:
    language = default_playbook().languages[lang]
    slots = find(text, intent, language).slots()
    ours = {form for item in language.items for form in item.forms.values()}
    assert {value for slot, value in slots.items() if slot != "waiting"} <= ours
    assert len(slots.get("waiting", "")) <= 12
