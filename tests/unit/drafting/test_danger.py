"""Danger words: invented posts in six languages that tell of one, and everyday ones that only sound so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.sign_off import RiskKind
from socialdesk.drafting import danger
from tests.unit.drafting.conftest import LANGUAGES

SAFETY, HEALTH, LEGAL = RiskKind.SAFETY, RiskKind.HEALTH, RiskKind.LEGAL

TOLD = [
    ("en", SAFETY, "my grinder smells of burnt plastic every time it runs now"),
    ("en", SAFETY, "I plugged it in and got an electric shock"),
    ("en", SAFETY, "Found a piece of glass in the bag of beans"),
    ("en", SAFETY, "It's not cheap. Then smoke started pouring out of it"),
    ("en", HEALTH, "My daughter had an allergic reaction to the oat drink"),
    ("en", HEALTH, "we both threw up after your chicken wrap"),
    ("en", HEALTH, "nobody answers me, I feel suicidal"),
    ("en", LEGAL, "you will hear from my lawyer"),
    ("en", LEGAL, "I opened my account and it was a data leak, everybody's orders"),
    ("en", LEGAL, "My account was hacked and my points are gone"),
    ("tr", SAFETY, "yanık kokusu diyenler var, bende de aynısı oldu. Kullanmayı bırakalım mı?"),
    ("tr", SAFETY, "Fişe takınca elektrik çarptı"),
    ("tr", SAFETY, "Kahvenin içinden cam parçası çıktı"),
    ("tr", SAFETY, "su ısıtıcısı elimde patladı"),
    ("tr", HEALTH, "Kızım alerjik reaksiyon gösterdi"),
    ("tr", HEALTH, "Pakette böcek çıktı"),
    ("tr", LEGAL, "Tüketici hakem heyetine gidiyorum"),
    ("tr", LEGAL, "hesabım çalındı, puanlarım gitti"),
    ("fi", SAFETY, "Mylly haisee palaneelta aina kun sen käynnistää"),
    ("fi", SAFETY, "Sain sähköiskun keittimestä"),
    ("fi", SAFETY, "Pussista löytyi lasinsirpaleita"),
    ("fi", HEALTH, "Lapsi sai allergisen reaktion"),
    ("fi", HEALTH, "saimme ruokamyrkytyksen teidän salaatista"),
    ("fi", LEGAL, "Tein asiasta rikosilmoituksen"),
    ("fi", LEGAL, "tilini on hakkeroitu"),
    ("ar", SAFETY, "طلعت من المطحنة ريحة حرق ودخان"),
    ("ar", SAFETY, "لقيت قطعة معدن داخل الكيس"),
    ("ar", SAFETY, "الجهاز كهربني اليوم"),
    ("ar", HEALTH, "ابني تسمم بعد ما أكل ورحنا للطوارئ"),
    ("ar", HEALTH, "وجدت صرصور في العلبة"),
    ("ar", LEGAL, "سأقدم شكوى في حماية المستهلك"),
    ("ar", LEGAL, "تم اختراق حسابي عندكم"),
    ("de", SAFETY, "Die Mühle riecht nach verbranntem Plastik"),
    ("de", SAFETY, "Ich habe einen Stromschlag bekommen"),
    ("de", SAFETY, "In der Packung waren Glassplitter"),
    ("de", HEALTH, "Mein Sohn hatte eine allergische Reaktion"),
    ("de", HEALTH, "Da waren Maden im Müsli"),
    ("de", LEGAL, "Ich werde meinen Anwalt einschalten"),
    ("de", LEGAL, "mein Konto wurde gehackt"),
    ("es", SAFETY, "El molinillo huele a quemado cada vez que lo enciendo"),
    ("es", SAFETY, "Me dio la corriente al enchufarlo"),
    ("es", SAFETY, "Encontré un trozo de vidrio en el café"),
    ("es", HEALTH, "Mi hija tuvo una reacción alérgica"),
    ("es", HEALTH, "acabamos en urgencias por vuestro sándwich"),
    ("es", LEGAL, "Pondré una hoja de reclamaciones"),
    ("es", LEGAL, "hay un cargo no autorizado en mi tarjeta"),
]

HARMLESS = [
    ("en", "A burning question: do you ship to Norway?"),
    ("en", "Sick deal, the new blend is to die for"),
    ("en", "There is no burning smell and no smoke, all good"),
    ("en", "my phone exploded with notifications, my head explodes"),
    ("en", "This price is killing me. You are on fire lately!"),
    ("en", "My coffee tastes burnt, the roast is too dark"),
    ("en", "I'm not a lawyer but that reads fine"),
    ("en", "Never had food poisoning here"),
    ("tr", "Kargom altı gündür gelmedi, yandık"),
    ("tr", "Yanık kokusu yok, gayet iyi"),
    ("tr", "Gülmekten patladım, satışlar patladı"),
    ("tr", "bu fiyat beni öldürür, bayıldım kahveye"),
    ("fi", "Pää räjähtää näistä tarjouksista"),
    ("fi", "Ei savua eikä palaneen hajua, kiitos korjauksesta"),
    ("fi", "Kahvi maistuu palaneelta"),
    ("ar", "انفجرت من الضحك على الإعلان"),
    ("ar", "لا يوجد دخان الآن وكل شيء تمام"),
    ("ar", "الأسعار نار عندكم"),
    ("de", "Kein Brandgeruch mehr, danke"),
    ("de", "Mir explodiert der Kopf. Eine brennende Frage hätte ich"),
    ("de", "Das Gericht war lecker, ich bin Feuer und Flamme"),
    ("es", "No huele a quemado, todo bien"),
    ("es", "Me explotó la cabeza con este sabor"),
    ("es", "Me quema la impaciencia, ¿cuándo llega?"),
]


def labels(
    sentiment: Sentiment = Sentiment.NEGATIVE,
    urgency: Urgency = Urgency.LOW,
    intent: Intent = Intent.CHATTER,
    unsure: frozenset[Head] = frozenset(),
    *,
    needs_reply: bool = False,
) -> Classification:
    return Classification(sentiment, urgency, intent, needs_reply, {}, unsure)


@pytest.mark.parametrize(("lang", "kind", "post"), TOLD)
def test_danger_is_told_with_its_words(lang: str, kind: RiskKind, post: str) -> None:
    seen = danger.find(post, lang)
    assert seen is not None
    assert seen.kind is kind
    assert seen.words == post[seen.start : seen.end] != ""
    assert seen.bodily == (kind is not LEGAL)


@pytest.mark.parametrize(("lang", "post"), HARMLESS)
def test_figures_of_speech_and_a_no_tell_of_none(lang: str, post: str) -> None:
    assert danger.find(post, lang) is None


def test_what_harms_people_comes_first() -> None:
    seen = danger.find("My lawyer writes to you: it caught fire and my son was taken to hospital", "en")
    assert seen is not None
    assert seen.words == "caught fire"


def test_a_no_elsewhere_takes_nothing_back() -> None:
    assert danger.find("No answer for days. It caught fire", "en")
    assert danger.find("No, it caught fire!", "en")


def test_sure_labels_against_it_quiet_the_words_and_unsure_ones_do_not() -> None:
    news = "House goes up in flames two streets from the shop"
    assert danger.told(news, "en", labels()) is None
    assert danger.told(news, "en", labels(Sentiment.POSITIVE, intent=Intent.QUESTION)) is None
    for head in (Head.URGENCY, Head.INTENT, Head.NEEDS_REPLY):
        assert danger.told(news, "en", labels(unsure=frozenset({head})))
    assert danger.told(news, "en", labels(urgency=Urgency.NORMAL))
    assert danger.told(news, "en", labels(needs_reply=True))
    assert danger.told(news, "en", labels(intent=Intent.PRODUCT_PROBLEM))
    assert danger.told(news, "en", None)


def test_each_language_has_its_lists_and_another_is_read_as_english() -> None:
    english = danger.lists_of("en")
    assert all(danger.lists_of(lang) is not english for lang in LANGUAGES if lang != "en")
    assert danger.lists_of("sv") is danger.lists_of("../x") is danger.lists_of("") is english


@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, "und", "xx"]))
def test_any_text_can_be_read(text: str, lang: str) -> None:
    seen = danger.find(text, lang)
    assert seen is None or 0 <= seen.start < seen.end <= len(text)
