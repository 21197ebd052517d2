"""Promises are found in their inflected forms, and those taken back in the same breath are not."""

from __future__ import annotations

import pytest

from socialdesk.drafting import Playbook, promises
from socialdesk.drafting.phrases import folded


def found(lang: str, text: str, playbook: Playbook, covered: frozenset[str] = frozenset()) -> list[str]:
    words = playbook.languages[lang].tone
    return [text[slice(*each.span)] for each in promises.find(folded(text), words, covered)]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "You'll get your money back by Friday.", ["by Friday", "get your money back"]),
        ("en", "It leaves no later than noon.", ["no later than"]),
        ("en", "Take 10% off your next order.", ["Take 10% off"]),
        ("tr", "Ücret iadeniz kartınıza yansıyacaktır.", ["kartınıza yansıyacaktır"]),
        ("tr", "Paketiniz cuma günü elinizde olur.", ["cuma günü elinizde"]),
        ("fi", "Hyvitetään maksu ja paketti on perjantaina perillä.", ["perjantaina perillä", "Hyvitetään"]),
        ("fi", "Saat 15 prosentin alennuksen.", ["alennuksen"]),
        ("ar", "أعدك أن الطلب سيصلك غدًا.", ["أعدك"]),
        ("en", "I will look today.", ["I will look today"]),
        ("en", "We'll get back to you tonight.", ["back to you tonight"]),
        ("en", "You'll hear from us on Thursday.", ["hear from us on"]),
        ("en", "It is done by 5pm, before noon at best.", ["by 5pm", "before noon"]),
        ("en", "Expect my call before 17:30.", ["before 17:30"]),
        ("tr", "Yarın 12.00'ye kadar size dönüyoruz.", ["Yarın 12.00'ye kadar"]),
        ("tr", "Bugün bakıyorum, bu akşam size dönerim.", ["Bugün bakıyorum", "bu akşam size dönerim"]),
        ("tr", "Saat 15'e kadar haber vereceğim.", ["Saat 15'e kadar"]),
        ("tr", "Cuma akşamına kadar hallederiz.", ["Cuma akşamına kadar"]),
        ("tr", "Salı günü sizi arayacağız.", ["Salı günü sizi arayacağız"]),
        ("fi", "Palaamme asiaan huomenna.", ["Palaamme asiaan huomenna"]),
        ("fi", "Katson tämän tänään.", ["Katson tämän tänään"]),
        ("fi", "Vastaus tulee klo 12.00 mennessä.", ["klo 12.00 mennessä"]),
        ("fi", "Torstaina soitamme sinulle.", ["Torstaina soitamme"]),
        ("ar", "سنرد عليك غدًا قبل الظهر.", ["سنرد عليك غدًا", "قبل الظهر"]),
        ("ar", "سأنظر في الأمر اليوم.", ["سأنظر في الأمر اليوم"]),
        ("ar", "سنتواصل معك يوم الخميس.", ["سنتواصل معك يوم الخميس"]),
        ("de", "Wir melden uns morgen bis 12 Uhr.", ["melden uns morgen", "bis 12 Uhr"]),
        ("de", "Ich schaue mir das heute an.", ["schaue mir das heute"]),
        ("de", "Am Freitag rufen wir an, bis zum Mittag.", ["Freitag rufen", "bis zum Mittag"]),
        ("es", "Te respondemos mañana antes de las 12.", ["respondemos mañana", "antes de las 12"]),
        ("es", "Lo reviso hoy mismo.", ["reviso hoy"]),
        ("es", "El jueves te llamamos.", ["El jueves te llamamos"]),
    ],
)
def test_promises(lang: str, text: str, words: list[str], playbook: Playbook) -> None:
    assert [each for each in words if each not in found(lang, text, playbook)] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Refunded."),
        ("en", "We have refunded the 49 €."),
        ("en", "We are refunding you today."),
        ("en", "Refund approved!"),
        ("en", "You get every cent back."),
        ("en", "We will give you your money."),
        ("en", "The amount goes back to your card."),
        ("en", "I have put 20 euros on your account."),
        ("en", "We are sending another bag."),
        ("en", "It should be there on 27 November."),
        ("en", "ETA Thursday."),
        ("en", "Expect it in 2-3 business days."),
        ("en", "Expect it in a couple of days."),
        ("en", "Your machine will be repaired this week."),
        ("en", "Back online at 5 pm, count on it."),
        ("en", "Delivery is set for the 24th."),
        ("en", "We'll knock ten euros off."),
        ("en", "Use LUMI20 at checkout and save €10."),
        ("en", "We will waive the fee."),
        ("en", "Coffee's on me!"),
        ("en", "Twenty percent off for you"),
        ("tr", "Siparişiniz 27 Kasım'da elinizde."),
        ("tr", "Kargonuz yarın gelir."),
        ("tr", "Cuma günü gelecek."),
        ("tr", "Yarın kesin sizde."),
        ("tr", "Ücretiniz iade edildi."),
        ("tr", "İadeniz onaylandı."),
        ("tr", "Paranız geri gelecek."),
        ("tr", "Size yeni bir makine yolluyoruz."),
        ("tr", "Bir paket kahve hediye."),
        ("tr", "Kargo ücreti almayacağız."),
        ("fi", "Saat pakettisi perjantaina."),
        ("fi", "Pakettisi saapuu 27. marraskuuta."),
        ("fi", "Rahat on palautettu."),
        ("fi", "Palautimme rahasi."),
        ("fi", "Olemme hyvittäneet ostoksen."),
        ("fi", "Summa palautuu kortillesi."),
        ("fi", "Lähetämme sinulle toisen paketin."),
        ("fi", "Toimitus ei maksa sinulle mitään."),
        ("ar", "يوصلك يوم الجمعة"),
        ("ar", "الطرد يصل يوم ٢٧ نوفمبر"),
        ("ar", "رجعنا لك فلوسك"),
        ("ar", "تم استرجاع المبلغ"),
        ("ar", "تمت الموافقة على استرداد المبلغ"),
        ("ar", "هدية صغيرة منا"),
    ],
)
def test_the_plainest_ways_to_promise(lang: str, text: str, playbook: Playbook) -> None:
    assert found(lang, text, playbook) != []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Don't worry it will arrive tomorrow"),
        ("en", "Can't wait to refund you"),
        ("en", "No strings attached 20% discount"),
        ("en", "Why not enjoy a 20% discount"),
        ("tr", "Merak etmeyin paranızı iade edeceğiz"),
        ("fi", "Ei huolta saat rahat takaisin"),
        ("fi", "Ei hätää palautamme rahat heti"),
        ("ar", "لا تقلق سنعيد لك المبلغ كاملا"),
    ],
)
def test_a_comforting_no_takes_nothing_back(lang: str, text: str, playbook: Playbook) -> None:
    assert found(lang, text, playbook) != []


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("tr", "Merhaba Elif, siparişinize bakıyoruz. We will refund you in full.", "We will refund"),
        ("fi", "Saat 20 % discount!", "discount"),
        ("en", "Sorry Anna. Paranızı iade edeceğiz.", "Paranızı iade"),
    ],
)
def test_a_promise_in_a_second_language_is_one(lang: str, text: str, said: str, playbook: Playbook) -> None:
    others = [each.tone for each in playbook.languages.values()]
    words = playbook.languages[lang].tone
    spans = [each.span for each in promises.in_any(folded(text), words, others)]
    assert said in [text[start:end] for start, end in spans]
    assert len(set(spans)) == len(spans)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Discounts are not something we do on machines."),
        ("en", "You can ask for a refund within 30 days."),
        ("en", "The delay is on us."),
        ("tr", "Şu anda indirim yapmıyoruz."),
        ("tr", "İndirim kodu paylaşamıyoruz, üzgünüz."),
        ("tr", "Bugün saat 18:00'e kadar açığız."),
        ("fi", "Alennuskoodia ei valitettavasti ole."),
        ("en", "I'm afraid we can't promise a full refund."),
        ("en", "You can return it within 30 days."),
        ("en", "A discount isn't possible here."),
        ("tr", "Bu konuda garanti edemeyiz."),
        ("tr", "Ürünü 14 gün içinde iade edebilirsiniz."),
        ("tr", "Tam fiyata indirim yok."),
        ("fi", "Emme valitettavasti voi antaa alennusta."),
        ("fi", "Voit palauttaa 30 päivän sisällä."),
        ("ar", "لا أستطيع أن أعدكم بذلك."),
        ("ar", "سأساعدكم بكل سرور."),
        ("en", "How are you today? What can I do?"),
        ("en", "I can't say whether it leaves today."),
        ("en", "We read every spam report by hand, 10 of 12."),
        ("tr", "Bugüne kadar böyle bir şey duymadık."),
        ("tr", "Bugün nasılsınız?"),
        ("fi", "Mitä kuuluu tänään?"),
        ("fi", "Tähän mennessä kaikki hyvin."),
        ("ar", "كيف حالك اليوم؟"),
        ("de", "Guten Morgen, wie geht es Ihnen heute?"),
        ("de", "Danke, dass Sie heute geschrieben haben."),
        ("es", "¿Qué tal esta mañana?"),
        ("es", "Gracias por escribirnos hoy."),
    ],
)
def test_no_promise(lang: str, text: str, playbook: Playbook) -> None:
    assert found(lang, text, playbook) == []


def test_a_no_in_another_clause_takes_nothing_back(playbook: Playbook) -> None:
    assert found("en", "It is not your fault, we'll refund you", playbook)
    assert found("en", "It is not your fault but we'll refund you", playbook)


def test_what_the_playbook_covers_is_left_aside(playbook: Playbook) -> None:
    assert found("en", "a full refund", playbook, frozenset({"refund"})) == []


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "We promise a refund.", "refund"),
        ("en", "I promise you a voucher.", "discount"),
        ("tr", "Ücret iadesi için söz veriyoruz.", "refund"),
        ("fi", "Lupaamme hyvityksen.", "refund"),
        ("ar", "أعدك باسترداد المبلغ.", "refund"),
        ("de", "Wir versprechen Ihnen eine Erstattung.", "refund"),
        ("es", "Te prometemos un reembolso.", "refund"),
    ],
)
def test_the_word_promise_alone_is_no_date(lang: str, text: str, kind: str, playbook: Playbook) -> None:
    words = playbook.languages[lang].tone
    assert {each.kind for each in promises.find(folded(text), words)} == {kind}
    assert not list(promises.find(folded(text), words, {kind}))
