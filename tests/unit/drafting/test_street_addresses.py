"""Street addresses are told from distances, waits and ranks by how they are written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.reply import Severity
from socialdesk.drafting import Playbook, street_addresses
from socialdesk.drafting.guard import check
from socialdesk.drafting.phrases import folded
from tests.unit.drafting.conftest import RULES, request_for


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("We'll send it to 12 Baker Street today.", "12 Baker Street"),
        ("Is it still 4b, Old Mill Rd?", "4b, Old Mill Rd"),
        ("Your flat at 7 Kings Court is noted.", "7 Kings Court"),
        ("It goes to SW1A 1AA.", "SW1A 1AA"),
        ("It goes to PO Box 144.", "PO Box 144"),
        ("Lähetämme sen osoitteeseen Hämeenkatu 12 A 4.", "Hämeenkatu 12 A 4"),
        ("Asut siis Koivutiellä 3?", None),
        ("Toimitus on Itäisellä Pitkäkadulla 31, eikö?", "Pitkäkadulla 31"),
        ("Paketti menee osoitteeseen Koivutie 3.", "Koivutie 3"),
        ("Osoite on PL 12, 00101 Helsinki.", "PL 12, 00101"),
        ("Paketi Bağdat Caddesi No: 12 adresine gönderiyoruz.", "Caddesi No: 12"),
        ("Lale Sok. 5 adresiniz doğru mu?", "Lale Sok. 5"),
        ("Adresiniz 1234. Sokak mı?", "1234. Sokak"),
        ("Atatürk Mah. Gül Sokağı, Yıldız Apt. No 3 doğru mu?", "Sokağı, Yıldız Apt. No 3"),
        ("سنرسله إلى شارع الملك فهد 12 اليوم", "شارع الملك فهد 12"),
        ("هل عنوانك شقة رقم ٧؟", "شقة رقم ٧"),
        ("Wir schicken es in die Lindenstraße 5a.", "Lindenstraße 5a"),
        ("Wohnen Sie noch Berliner Allee 7?", "Berliner Allee 7"),
        ("Es geht an das Postfach 1234.", "Postfach 1234"),
        ("Lo enviamos a la calle de Alcalá, 42.", "calle de Alcalá, 42"),
        ("¿Sigue siendo Avda. Diagonal nº 100?", "Avda. Diagonal nº 100"),
    ],
)
def test_addresses_in_six_languages(text: str, address: str | None) -> None:
    found = [text[start:end] for start, end in street_addresses.find(folded(text))]
    assert (address in found) if address else found, found


@pytest.mark.parametrize(
    "text",
    [
        "We have been 2 days on the road with it.",
        "It took 5 long hours, and 3 more on our way.",
        "You are 12 steps from a street in Oslo.",
        "The tie breaker is 3 points.",
        "Valtatie 4 on suljettu.",
        "Kahvitiellä 5 km eteenpäin.",
        "uutiskirje tulee 2 kertaa",
        "Sie stehen auf Platz 1.",
        "Auf dem Heimweg 3 Tage gewartet.",
        "Parkplatz 5 ist frei.",
        "Web sitesinde sipariş no 12345 görünüyor.",
        "Caddede 5 gün bekledik.",
        "Saat 12'de arayacağız, no 3 hazır.",
        "سنجيبك عن طريق الرسائل خلال 3 أيام",
        "الشارع كان مغلقا لمدة طويلة 3 أيام",
        "Tu pedido está en camino, 2 días más.",
        "Ha sido una carrera de 10 km.",
        "The V60 is back, and the AB12 too.",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert [text[start:end] for start, end in street_addresses.find(folded(text))] == []


@given(st.text(max_size=80), st.sampled_from(("12 Baker Street", "Hämeenkatu 12", "شارع الملك فهد 12")))
def test_every_span_lies_in_the_text(around: str, address: str) -> None:
    text = f"{around} {address} {around}"
    for start, end in street_addresses.find(folded(text)):
        assert 0 <= start < end <= len(text)


def test_in_public_one_more_keystroke_unless_it_is_ours_or_was_posted(playbook: Playbook) -> None:
    text = "Thanks, Sarah. We'll send the new one to 12 Baker Street."
    asked = request_for("My parcel is late", rule=RULES["reddit"])
    [found] = check(text, asked, playbook)
    assert (found.code, found.severity, text[found.start : found.end]) == (
        "street",
        Severity.SOFT,
        "12 Baker Street",
    )
    assert not check(text, replace(asked, text="It never came to 12 baker street"), playbook)
    assert not check(text, replace(asked, rule=replace(asked.rule, public=False)), playbook)
    assert not check(text, asked, replace(playbook, contacts=frozenset({"12 baker street, london"})))
