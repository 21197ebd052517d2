from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.deadlines import Deadline, deadlines

WRITTEN = date(2026, 11, 18)  # a Wednesday


def found(text: str, lang: str) -> list[tuple[str, str, date | None]]:
    return [(d.kind, d.word, d.due) for d in deadlines(text, lang, WRITTEN)]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "word"),
    [
        ("en", "I need it Today please", "today", "Today"),
        ("en", "my flight is tomorrow!", "tomorrow", "tomorrow"),
        ("en", "URGENT: no coffee", "soon", "URGENT"),
        ("en", "answer right  now", "now", "right  now"),
        ("tr", "Bugün gelmezse iptal edin", "today", "Bugün"),
        ("tr", "YARIN doğum günü", "tomorrow", "YARIN"),
        ("tr", "yarına yetişir mi", "tomorrow", "yarına"),
        ("tr", "ACİL dönüş bekliyorum", "soon", "ACİL"),
        ("tr", "asap lütfen", "soon", "asap"),  # people mix
        ("fi", "tarvitsen tämän Tänään", "today", "Tänään"),
        ("fi", "ehtiikö huomiseksi?", "tomorrow", "huomiseksi"),
        ("fi", "asia on kiireellinen", "soon", "kiireellinen"),
        ("ar", "أحتاجها غدًا", "tomorrow", "غدًا"),
        ("ar", "هل يصل اليوم؟", "today", "اليوم"),
        ("ar", "عاجل! الرجاء الرد", "soon", "عاجل"),
        ("ar", "ابيها الليلة", "today", "الليلة"),
        ("ar", "ابغى رد الآن", "now", "الآن"),
        ("pt", "preciso hoje, urgent", "soon", "urgent"),
        ("", "yarın lazım", "tomorrow", "yarın"),
    ],
)
def test_words(lang: str, text: str, kind: str, word: str) -> None:
    assert found(text, lang) == [(kind, word, None)]


@pytest.mark.parametrize(
    ("lang", "text", "due"),
    [
        ("en", "must be here by Friday", date(2026, 11, 20)),
        ("en", "needed for the 25th of November", date(2026, 11, 25)),
        ("en", "party on Nov 21", date(2026, 11, 21)),
        ("tr", "cumaya kadar gelir mi", date(2026, 11, 20)),
        ("tr", "25 Kasım öğretmenler günü için", date(2026, 11, 25)),
        ("tr", "en geç 24.11.2026", date(2026, 11, 24)),
        ("fi", "tuleeko perjantaiksi", date(2026, 11, 20)),
        ("fi", "synttärit 22.11.", date(2026, 11, 22)),
        ("ar", "قبل يوم الخميس", date(2026, 11, 19)),
        ("ar", "الحفلة ٢٥ نوفمبر", date(2026, 11, 25)),
    ],
)
def test_dates(lang: str, text: str, due: date) -> None:
    assert [d.due for d in deadlines(text, lang, WRITTEN)] == [due]


def test_the_turn_of_the_year() -> None:
    assert [d.due for d in deadlines("2. tammikuuta", "fi", date(2026, 12, 28))] == [date(2027, 1, 2)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I bought it on a Friday"),
        ("en", "ordered 25 October"),
        ("en", "open 24/7, 4/5 stars"),
        ("tr", "7/24 destek, 24/7 hizmet"),
        ("tr", "pazar çok kalabalıktı, 5 Ekim'de aldım"),
        ("fi", "versio 1.5 ja 31.02."),
        ("ar", "الغداء كان لذيذ"),
        ("en", "I wrote on Tuesday and again this morning"),
        ("tr", "bu sabah yine para çekilmiş"),
        ("ar", "ما وصلت إلى الآن، ولحد الآن ما رديتوا"),
        ("en", "todayish yesterdaytomorrow"),
        ("en", ""),
    ],
)
def test_what_does_not_press(lang: str, text: str) -> None:
    assert found(text, lang) == []


def test_several_are_found_in_order() -> None:
    result = deadlines("tomorrow, no: today, urgent", "en", WRITTEN)
    assert [d.kind for d in result] == ["tomorrow", "today", "soon"]


@given(st.text(max_size=60), st.sampled_from(["en", "tr", "fi", "ar", "sv", "de", "xx", ""]))
def test_any_text_has_its_words_where_they_stand(text: str, lang: str) -> None:
    for deadline in deadlines(f"{text} bugün tomorrow", lang, WRITTEN):
        assert isinstance(deadline, Deadline)
        assert f"{text} bugün tomorrow"[deadline.start : deadline.end] == deadline.word != ""
        assert (deadline.due is not None) == (deadline.kind == "date")
