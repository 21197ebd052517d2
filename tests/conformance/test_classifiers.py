"""What every classifier must do, tried on the one that ships.

The texts are invented. They are clear-cut on purpose: this suite asks whether the model is whole and
wired up rightly; how good it is stands in its card, measured by ``models/recipe/evaluate.py``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.recipe import disturbances
from socialdesk.analysis import Classifier, load
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency

SHIPPED = Path(__file__).parents[2] / "models" / "default"

TEXTS = [
    "Absolutely love the new headphones, thank you so much!",
    "Your app crashes every time I open it, fix it please",
    "Siparişim üç haftadır gelmedi, kimse cevap vermiyor, rezalet!",
    "Ürün çok güzel, kargo da hızlıydı, teşekkürler 😊",
    "Onko myymälä auki sunnuntaina?",
    "الخدمة ممتازة وسريعة، شكرا لكم",
    "ok",
    "",
]

LABELS = {
    Head.SENTIMENT: {str(label) for label in Sentiment},
    Head.URGENCY: {str(label) for label in Urgency},
    Head.INTENT: {str(label) for label in Intent},
    Head.NEEDS_REPLY: {"no", "yes"},
}


@pytest.fixture(scope="module", params=[SHIPPED], ids=["shipped"])
def classifier(request: pytest.FixtureRequest) -> Classifier:
    return load(request.param)


def _label(found: Classification, head: Head) -> str:
    match head:
        case Head.NEEDS_REPLY:
            return "yes" if found.needs_reply else "no"
        case Head.SENTIMENT:
            return found.sentiment
        case Head.URGENCY:
            return found.urgency
        case Head.INTENT:
            return found.intent


@pytest.mark.parametrize(
    ("text", "sentiment"),
    [
        ("I love this phone, best purchase I ever made!", Sentiment.POSITIVE),
        ("Great service, thank you so much for your help!", Sentiment.POSITIVE),
        ("Worst customer service ever. I am so angry and disappointed.", Sentiment.NEGATIVE),
        ("This is terrible, the app crashes all the time and I hate it", Sentiment.NEGATIVE),
        ("Harika bir ürün, çok memnun kaldım, herkese tavsiye ederim", Sentiment.POSITIVE),
        ("Çok teşekkürler, süpersiniz 😍", Sentiment.POSITIVE),
        ("Berbat bir hizmet, sakın almayın, rezalet", Sentiment.NEGATIVE),
        ("İnternet yine çekmiyor, bıktım artık sizden", Sentiment.NEGATIVE),
        ("Aivan mahtava tuote, kiitos! Suosittelen lämpimästi ❤️", Sentiment.POSITIVE),
        ("Todella hyvä ja ystävällinen palvelu, kiitos", Sentiment.POSITIVE),
        ("Surkea firma, täyttä paskaa, en osta enää ikinä", Sentiment.NEGATIVE),
        ("Huono palvelu ja hirveä laatu, olen pettynyt", Sentiment.NEGATIVE),
        ("خدمة ممتازة ورائعة، شكرا جزيلا", Sentiment.POSITIVE),
        ("أحب هذا المطعم، الأكل لذيذ جدا", Sentiment.POSITIVE),
        ("أسوأ خدمة في العالم، لا أنصح به أبدا", Sentiment.NEGATIVE),
        ("تطبيق سيء جدا وخدمة زبالة", Sentiment.NEGATIVE),
    ],
)
def test_a_clear_feeling_is_recognised(classifier: Classifier, text: str, sentiment: Sentiment) -> None:
    (found,) = classifier.classify([text])
    assert found.sentiment is sentiment


@pytest.mark.parametrize(
    "text",
    [
        "Third message and still no answer! My account is locked and I can't pay my rent, help me now",
        "My lawyer will contact you, your heater caught fire and my son was burned",
        "Üç gündür internet yok, kaç kere aradım kimse dönmüyor, artık yeter!",
        "طلبي متأخر من ثلاث ساعات وما حد يرد علي، وين الطلب؟",
    ],
)
def test_what_cannot_wait_is_urgent(classifier: Classifier, text: str) -> None:
    (found,) = classifier.classify([text])
    assert found.urgency in (Urgency.HIGH, Urgency.CRITICAL)
    assert found.needs_reply


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Thank you for the amazing service, you are the best!", Intent.PRAISE),
        ("My parcel was due last week and it still has not arrived", Intent.DELIVERY),
        ("I want my money back, when will I get my refund?", Intent.REFUND_RETURN),
        ("I can't log in to the app, it keeps saying wrong password", Intent.ACCOUNT_TECHNICAL),
        ("İade ettim ama param hâlâ geri yatmadı", Intent.REFUND_RETURN),
    ],
)
def test_what_the_author_wants_is_recognised(classifier: Classifier, text: str, intent: Intent) -> None:
    (found,) = classifier.classify([text])
    assert found.intent is intent


def test_thanks_can_wait(classifier: Classifier) -> None:
    (found,) = classifier.classify(["Thanks for the great service!"])
    assert found.urgency is Urgency.LOW


def test_answers_come_whole_and_in_order(classifier: Classifier) -> None:
    found = classifier.classify(TEXTS)
    assert len(found) == len(TEXTS)
    for one in found:
        assert one.model == classifier.model
        assert one.unsure <= set(Head)
        for head, labels in LABELS.items():
            assert set(one.scores[head]) == labels
            assert sum(one.scores[head].values()) == pytest.approx(1, abs=1e-5)
            assert _label(one, head) in labels
        assert one.scores[Head.SENTIMENT][one.sentiment] == max(one.scores[Head.SENTIMENT].values())
        assert one.scores[Head.INTENT][one.intent] == max(one.scores[Head.INTENT].values())


def test_no_texts_no_answers(classifier: Classifier) -> None:
    assert classifier.classify([]) == []
    assert classifier.embed([]).shape == (0, 384)


def test_the_order_of_a_batch_does_not_matter(classifier: Classifier) -> None:
    texts = [f"{text} {number}" for number in range(40) for text in TEXTS]
    forwards = classifier.classify(texts)
    backwards = classifier.classify(texts[::-1])[::-1]
    for one, other in zip(forwards, backwards, strict=True):
        for head in Head:
            for label, score in one.scores[head].items():
                assert other.scores[head][label] == pytest.approx(score, abs=1e-3)
        assert other.unsure == one.unsure


def test_company_changes_a_score_little(classifier: Classifier) -> None:
    """Whole-number arithmetic shares its scale over a batch: scores move, but not far."""
    together = classifier.classify(TEXTS)
    for text, one in zip(TEXTS, together, strict=True):
        (alone,) = classifier.classify([text])
        for head in Head:
            for label, score in one.scores[head].items():
                assert alone.scores[head][label] == pytest.approx(score, abs=0.15)


HOSTILE = [
    "",
    " \n\t ",
    "\x00\x01\x1f\x7f",
    "\ud800",
    "half \udfff a pair",
    "word " * 2_000,
    "a" * 10_000,
    "😡" * 5_000,
    "\u202eright to left\u202c \u200b\u200d\ufeff",
    "ب\u064b\u064c\u064d" * 500,
    "[CLS] [SEP] [PAD] [MASK] [UNK]",
    "İIıi" * 300,
    "@" * 3_000,
    "https://" + "a" * 9_000,
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
]


@pytest.mark.parametrize("kind", disturbances.extremes())
def test_what_is_hardly_text_gets_whole_answers(classifier: Classifier, kind: str) -> None:
    texts = disturbances.extremes()[kind]
    for found in classifier.classify(texts):
        for head, labels in LABELS.items():
            assert set(found.scores[head]) == labels
            assert sum(found.scores[head].values()) == pytest.approx(1, abs=1e-5)
    rows = classifier.embed(texts)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(len(texts)), abs=1e-3)


@pytest.mark.parametrize(
    ("langs", "change"), [c[1:] for c in disturbances.CHANGES], ids=[c[0] for c in disturbances.CHANGES]
)
def test_a_changed_text_gets_a_whole_answer_and_reasons_that_lie_in_it(
    classifier: Classifier, langs: tuple[str, ...], change: Callable[[str], str]
) -> None:
    texts = [change(one.text) for one in disturbances.texts()[::6] if one.lang in langs]
    assert texts
    for found in classifier.classify(texts):
        assert sum(found.scores[Head.SENTIMENT].values()) == pytest.approx(1, abs=1e-5)
    for reason in classifier.explain(texts[0], *Head):
        assert 0 <= reason.start < reason.end <= len(texts[0])


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(classifier: Classifier, text: str) -> None:
    (found,) = classifier.classify([text])
    assert sum(found.scores[Head.INTENT].values()) == pytest.approx(1, abs=1e-5)
    for reason in classifier.explain(text, Head.SENTIMENT):
        assert 0 <= reason.start < reason.end <= len(text)
    assert np.isfinite(classifier.embed([text])).all()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("head", list(Head))
def test_reasons_are_words_that_raised_the_label(classifier: Classifier, text: str, head: Head) -> None:
    reasons = classifier.explain(text, head)
    assert len(reasons) <= 6
    assert [r.weight for r in reasons] == sorted((r.weight for r in reasons), reverse=True)
    for reason in reasons:
        assert reason.head is head
        assert 0 < reason.weight <= 1
        word = text[reason.start : reason.end]
        assert word
        assert word == word.strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The parcel came on Monday and I am so disappointed", {"disappointed"}),
        ("ابني فتح الصندوق وكان المنتج رائعًا", {"رائعًا"}),
        ("Dün mağazaya gittik, personel BERBAT", {"BERBAT"}),
        ("Pöytä tuli eilen ja se on ihana", {"ihana"}),
        ("new shoes today 😍", {"😍"}),
    ],
)
def test_the_telling_word_is_among_the_reasons(classifier: Classifier, text: str, words: set[str]) -> None:
    reasons = classifier.explain(text, Head.SENTIMENT)
    assert words <= {text[r.start : r.end] for r in reasons}


def test_a_long_text_is_explained_as_well(classifier: Classifier) -> None:
    text = "We went to the shop on Monday and looked at some chairs. " * 7 + "The staff was disgusting!"
    said = {text[r.start : r.end] for r in classifier.explain(text, Head.SENTIMENT)}
    assert "disgusting" in said


@given(text=st.text(st.characters(), max_size=120) | st.text("aşığİ ب\u064b😍👍🏽@.#", max_size=60))
@settings(deadline=None, max_examples=25)
def test_reasons_of_any_text_lie_in_it(classifier: Classifier, text: str) -> None:
    for reason in classifier.explain(text, Head.URGENCY):
        assert 0 <= reason.start < reason.end <= len(text)


def test_embeddings_have_length_one(classifier: Classifier) -> None:
    rows = classifier.embed(TEXTS)
    assert rows.shape == (len(TEXTS), 384)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-3)


@pytest.mark.parametrize(
    ("question", "alike", "other"),
    [
        ("When do you open on Sunday?", "What are your weekend opening hours?", "I was charged twice"),
        ("How do I reset my password?", "I forgot my password, what now?", "Do you ship to Norway?"),
        ("Pazar günü açık mısınız?", "Pazar günleri mağaza açık mı?", "Kartımdan iki kere para çekildi"),
        ("Mistä löydän laskuni?", "Missä näen laskuni?", "Onko takki vedenpitävä?"),
        ("متى يصل طلبي؟", "متى سيصل الطلب؟", "هل الفرع مفتوح يوم الجمعة؟"),
    ],
)
def test_like_questions_lie_close(classifier: Classifier, question: str, alike: str, other: str) -> None:
    asked, near, far = classifier.embed([question, alike, other])
    assert asked @ near > asked @ far


def test_two_threads_may_ask_at_once(classifier: Classifier) -> None:
    expected = classifier.classify(TEXTS)
    found: list[list[Classification]] = []
    threads = [threading.Thread(target=lambda: found.append(classifier.classify(TEXTS))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected, expected]
