"""What wants a second person: invented posts and replies in six languages, risky and ordinary ones."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Head
from socialdesk.domain.sign_off import RiskKind, Where
from socialdesk.drafting import risk
from socialdesk.drafting.playbook import Playbook
from tests.unit.drafting.conftest import LANGUAGES, labels, request_for

ORDINARY = labels("delivery", "negative")

RISKY = [
    ("en", RiskKind.SAFETY, "The kettle started smoking and there was a burning smell."),
    ("en", RiskKind.HEALTH, "My son ended up in hospital after one of your bars."),
    ("en", RiskKind.LEGAL, "You will hear from my lawyer."),
    ("en", RiskKind.PRESS, "I'm a journalist and working on a story about your recall."),
    ("tr", RiskKind.SAFETY, "Su ısıtıcısı prizde alev aldı, çok korktuk."),
    ("tr", RiskKind.HEALTH, "Oğlum yedikten sonra zehirlendi, acile gittik."),
    ("tr", RiskKind.LEGAL, "Avukatımla görüşüyorum, dava açacağım."),
    ("tr", RiskKind.PRESS, "Gazeteciyim, bu konuda haber hazırlıyorum."),
    ("fi", RiskKind.SAFETY, "Kahvinkeitin syttyi palamaan keittiössä."),
    ("fi", RiskKind.HEALTH, "Lapsi sai allergisen reaktion ja jouduimme päivystykseen."),
    ("fi", RiskKind.LEGAL, "Olen jo yhteydessä asianajajaan."),
    ("fi", RiskKind.PRESS, "Olen toimittaja ja kirjoitan juttua teidän toimituksistanne."),
    ("ar", RiskKind.SAFETY, "الجهاز انفجر في المطبخ"),
    ("ar", RiskKind.HEALTH, "ابني دخل المستشفى بعد أن أكل منه"),
    ("ar", RiskKind.LEGAL, "سأرفع الأمر إلى المحكمة وكلمت المحامي"),
    ("ar", RiskKind.PRESS, "أنا صحفي وأعمل على تقرير عنكم"),
    ("de", RiskKind.SAFETY, "Der Toaster hat Feuer gefangen."),
    ("de", RiskKind.HEALTH, "Nach dem Essen lag ich mit Lebensmittelvergiftung im Bett."),
    ("de", RiskKind.LEGAL, "Mein Anwalt wird sich bei Ihnen melden."),
    ("de", RiskKind.PRESS, "Ich bin Journalistin und bitte um Stellungnahme."),
    ("es", RiskKind.SAFETY, "La cafetera se incendió esta mañana."),
    ("es", RiskKind.HEALTH, "Terminamos en urgencias por una intoxicación."),
    ("es", RiskKind.LEGAL, "Voy a hablar con mi abogado."),
    ("en", RiskKind.HEALTH, "My toddler drank the descaler"),
    ("tr", RiskKind.HEALTH, "Çocuğum kireç çözücüyü içti"),
    ("fi", RiskKind.HEALTH, "Lapsi joi kalkinpoistoainetta"),
    ("ar", RiskKind.HEALTH, "ابني شرب مزيل الكلس"),
    ("en", RiskKind.SAFETY, "The machine zapped me"),
    ("fi", RiskKind.SAFETY, "Kahvissa oli lasia"),
    ("en", RiskKind.PRESS, "I am writing for the Guardian, care to comment?"),
    ("en", RiskKind.PRESS, "BBC here, want to talk about your beans"),
    ("ar", RiskKind.LEGAL, "سأرفع عليكم قضية"),
    ("es", RiskKind.PRESS, "Soy periodista y preparo un reportaje sobre ustedes."),
]

HARMLESS = [
    ("en", "My coffee tastes burnt, is that normal?"),
    ("en", "Press the button twice and nothing happens."),
    ("en", "The new blend is fire! Sick design too."),
    ("en", "Day nine and still no parcel."),
    ("en", "My head exploded, it is so good"),
    ("en", "You guys are on fire today"),
    ("tr", "Kalbim patladı, çok güzel"),
    ("tr", "Düğmeye iki kez basın diyor ama çalışmıyor."),
    ("tr", "Kargom altı gündür gelmedi, yandık."),
    ("tr", "Kahveniz efsane, bayıldım!"),
    ("fi", "Milloin toimittaja tuo paketin? Rahat palaa mieluummin."),
    ("fi", "Paketti on myöhässä jo viikon."),
    ("ar", "متى يصل الطلب؟ تأخر كثيرا"),
    ("ar", "ذهبنا لقضاء وقت جميل في متجركم"),
    ("de", "Bitte um Rückruf, das Gericht war übrigens lecker."),
    ("de", "Der Artikel über die neue Mühle fehlt im Shop."),
    ("es", "¿Cuándo llega mi pedido? Me quema la impaciencia."),
]


@pytest.mark.parametrize(("lang", "kind", "post"), RISKY)
def test_risky_posts_are_seen_with_their_words(
    lang: str, kind: RiskKind, post: str, playbook: Playbook
) -> None:
    found = risk.find("", request_for(post, lang, said=ORDINARY), playbook)
    [seen] = [each for each in found if each.kind is kind]
    assert seen.where is Where.MENTION
    assert seen.quote == post[seen.start : seen.end] != ""


@pytest.mark.parametrize(("lang", "kind", "post"), RISKY)
def test_the_replys_own_words_count_as_much(lang: str, kind: RiskKind, post: str, playbook: Playbook) -> None:
    found = risk.find(post, request_for("?", lang, said=ORDINARY), playbook, text_lang=lang)
    assert (kind, Where.REPLY) in {(each.kind, each.where) for each in found}


@pytest.mark.parametrize(("lang", "post"), HARMLESS)
def test_everyday_words_ask_nobody(lang: str, post: str, playbook: Playbook) -> None:
    assert risk.find("", request_for(post, lang, said=ORDINARY), playbook) == ()


def test_no_template_of_the_house_asks_for_a_second_person_by_itself(playbook: Playbook) -> None:
    for language in playbook.languages.values():
        for template in language.templates:
            if "safety_legal" not in template.intents:
                request = request_for("?", language.lang, said=ORDINARY)
                assert risk.find(template.text, request, playbook) == (), template.key


def test_the_label_alone_is_enough_and_a_fair_doubt_too(playbook: Playbook) -> None:
    unsure = labels("product_problem", unsure=frozenset({Head.INTENT}), safety_legal=0.3)
    for said in (labels("safety_legal"), unsure):
        [seen] = risk.find("Hi", request_for("It is odd", said=said), playbook)
        assert (seen.kind, seen.where, seen.quote) == (RiskKind.SAFETY, Where.LABELS, "")


@pytest.mark.parametrize(
    ("lang", "reply", "over"),
    [
        ("en", "I have refunded 151 € to your card.", "151 €"),
        ("en", "I have refunded 150 € to your card.", ""),
        ("en", "The grinder costs 249 €.", ""),  # a price gives nothing back
        ("en", "A $20 voucher is on its way.", "$20"),  # nobody here knows the rate
        ("tr", "Size 1.500 € iade ediyoruz.", "1.500 €"),
        ("tr", "Size 15 € iade ediyoruz.", ""),
        ("fi", "Hyvitämme sinulle 200 euroa.", "200 euroa"),
        ("ar", "سنعيد لك ٢٠٠ يورو اليوم", "٢٠٠ يورو"),
        ("de", "Wir erstatten dir 1.200,50 €.", "1.200,50 €"),
        ("es", "Te devolvemos 151 euros mañana.", "151 euros"),
    ],
)
def test_money_back_over_what_one_person_may_give(
    lang: str, reply: str, over: str, playbook: Playbook
) -> None:
    limited = replace(playbook, refund_limit=(Decimal(150), "EUR"))
    found = risk.find(reply, request_for("?", lang, said=ORDINARY), limited, text_lang=lang)
    assert [each.quote for each in found] == ([over] if over else [])
    assert all(each.kind is RiskKind.REFUND and each.where is Where.REPLY for each in found)


@pytest.mark.parametrize(
    ("reply", "asks"),
    [
        ("We refund you the 5000 euros in full.", True),
        ("We refund you 50 EUR.", False),
        ("We refund you 2.500 TL today.", True),
        ("We refund you 1.500 TL today.", False),
        ("We refund you 5 PLN.", True),  # no sum is known for it
        ("The machine costs 5000 euros.", False),
    ],
)
def test_a_playbook_without_a_limit_has_one_of_some_fifty_euros(
    reply: str, asks: bool, playbook: Playbook
) -> None:
    assert playbook.refund_limit is None
    assert bool(risk.find(reply, request_for("?", said=ORDINARY), playbook)) is asks


@pytest.mark.parametrize(
    ("lang", "reply"),
    [
        ("en", "We will give you 500 € back."),
        ("en", "We will transfer 500 € to your account."),
        ("en", "Next coffee is on the house, and I have put 900 euros on your card."),
        ("en", "We will refund you two hundred euros."),
        ("en", "We will refund you 200 quid."),
        ("en", "We will refund you 200."),
        ("en", "There is a refund of €1k for you."),
        ("en", "We refund you 49 € now and 49 € later."),
        ("en", "We refund 3 × 49 €."),
        ("tr", "5000 ₺ gönderiyoruz."),
        ("tr", "5 bin TL iade edeceğiz."),
        ("tr", "Beş bin lirayı geri ödüyoruz."),
        ("tr", "Merhaba Elif, çok üzgünüz. We will refund you 900 € tomorrow."),
        ("fi", "Saat 900 € takaisin."),
        ("fi", "Palautamme sinulle yhdeksänsataa euroa."),
        ("ar", "نرجع لك ٩٠٠ دولار"),
        ("ar", "سنحول ٥٠٠٠ ريال إلى حسابك"),
        ("de", "Wir überweisen dir 500 €."),
        ("es", "Te devolvemos mil euros."),
    ],
)
def test_money_back_in_other_words_than_refund(lang: str, reply: str, playbook: Playbook) -> None:
    limited = replace(playbook, refund_limit=(Decimal(50), "EUR"))
    found = risk.find(reply, request_for("?", lang, said=ORDINARY), limited, text_lang=lang)
    [seen] = [each for each in found if each.kind is RiskKind.REFUND]
    assert seen.quote == reply[seen.start : seen.end] != ""


@pytest.mark.parametrize(
    ("lang", "reply"),
    [
        ("en", "Shipping is free over 500 €, and we send you the parcel today."),
        ("en", "It is back in stock for 1299 €."),
        ("en", "Refunds take 14 days."),
        ("en", "A pound of coffee, just for you."),
        ("tr", "1500 TL üzeri siparişleri ücretsiz gönderiyoruz."),
        ("tr", "İade süresi 14 gün."),
        ("fi", "Yli 500 € tilaukset lähetämme sinulle ilmaiseksi."),
        ("ar", "سعر الجهاز ١٢٩٩ ريال."),
    ],
)
def test_sums_that_nobody_gives_back(lang: str, reply: str, playbook: Playbook) -> None:
    limited = replace(playbook, refund_limit=(Decimal(50), "EUR"))
    found = risk.find(reply, request_for("?", lang, said=ORDINARY), limited, text_lang=lang)
    assert [each.quote for each in found if each.kind is RiskKind.REFUND] == []


def test_a_full_refund_is_as_much_as_the_mention_says(playbook: Playbook) -> None:
    limited = replace(playbook, refund_limit=(Decimal(150), "EUR"))
    request = request_for("I paid 400 € for this and want it back", said=ORDINARY)
    [seen] = risk.find("Of course, we will refund you in full.", request, limited)
    assert (seen.kind, seen.where, seen.quote) == (RiskKind.REFUND, Where.MENTION, "400 €")
    assert risk.find("We will refund the postage of 5 €.", request, limited) == ()


def test_every_language_of_the_playbooks_has_lists() -> None:
    assert risk.languages() == set(LANGUAGES)


def test_a_language_without_lists_is_read_as_english(playbook: Playbook) -> None:
    assert risk.find("", request_for("my lawyer writes", "sv", said=ORDINARY), playbook)


@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, "und", "xx"]))
def test_any_text_can_be_read(playbook: Playbook, text: str, lang: str) -> None:
    limited = replace(playbook, refund_limit=(Decimal(1), "EUR"))
    for each in risk.find(text, request_for(text, lang, said=ORDINARY), limited):
        assert 0 <= each.start < each.end <= len(text)
