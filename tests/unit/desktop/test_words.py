from __future__ import annotations

import importlib.util
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDoubleSpinBox

from socialdesk.config import LANGUAGES as CONFIGURED
from socialdesk.config import Settings
from socialdesk.desktop import words
from socialdesk.desktop.inbox.reasons import say
from socialdesk.desktop.words import language, tr
from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.priority import REASON_WORDS, Reason

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)


@pytest.fixture
def speak(qapp: QApplication, settings: Settings) -> Iterator[object]:
    def use(code: str) -> None:
        language.use(code, qapp, settings.resources)

    use("en")
    yield use
    use("en")


@pytest.fixture(scope="module")
def refresh() -> ModuleType:
    spec = importlib.util.spec_from_file_location("refresh", ROOT / "resources/translations/refresh.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_language_of_the_settings_has_a_name() -> None:
    assert set(CONFIGURED) - {""} == set(words.LANGUAGES)


@pytest.mark.parametrize("code", ["en", "tr", "fi", "ar"])
def test_no_sentence_is_missing_and_none_is_left_over(refresh: ModuleType, code: str) -> None:
    wanted = {text for text, counts in refresh.sentences().items() if counts or code != "en"}
    known = set(refresh.read(ROOT / "resources/translations" / f"{code}.ts"))
    assert wanted - known == set(), "translate these, see resources/translations/refresh.py"
    assert known - wanted == set(), "run resources/translations/refresh.py"


@pytest.mark.parametrize("code", ["tr", "fi", "ar"])
def test_translations_keep_the_places_for_names_and_numbers(refresh: ModuleType, code: str) -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    for source, forms in refresh.read(ROOT / "resources/translations" / f"{code}.ts").items():
        for form in forms:
            assert places(form) <= places(source), source
        assert places(forms[-1]) == places(source), source
        assert ("%n" in forms[-1]) == ("%n" in source), source


@pytest.mark.parametrize("code", ["en", "tr", "fi", "ar"])
def test_the_compiled_catalogue_is_the_written_one(refresh: ModuleType, tmp_path: Path, code: str) -> None:
    folder = ROOT / "resources/translations"
    refresh.compile_catalogue(folder / f"{code}.ts", tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (folder / f"{code}.qm").read_bytes()


def test_a_catalogue_that_cannot_be_compiled_is_told(refresh: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "broken.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        refresh.compile_catalogue(tmp_path / "broken.ts", tmp_path / "broken.qm")


@pytest.mark.parametrize(
    ("code", "count", "said"),
    [("en", 1, "1 mention"), ("en", 2, "2 mentions"), ("tr", 2, "2 bahsetme"), ("fi", 1, "1 maininta"),
     ("fi", 5, "5 mainintaa"), ("ar", 1, "إشارة واحدة"), ("ar", 2, "إشارتان"), ("ar", 3, "3 إشارات"),
     ("ar", 11, "11 إشارة"), ("ar", 100, "100 إشارة")],
)  # fmt: skip
def test_plurals(speak, code: str, count: int, said: str) -> None:  # type: ignore[no-untyped-def]
    speak(code)
    assert tr("%n mentions", count) == said


def test_arabic_turns_the_window_around(speak, qapp: QApplication) -> None:  # type: ignore[no-untyped-def]
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("fi")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("left", "said", "kind"),
    [(timedelta(minutes=4), "due 4 min", "soon"), (timedelta(minutes=35), "due 35 min", "calm"),
     (timedelta(hours=3), "due 3 h", "calm"), (timedelta(seconds=20), "due now", "soon"),
     (-timedelta(minutes=12), "late 12 min", "late"), (-timedelta(days=2), "late 2 days", "late"),
     (timedelta(days=3), "due Sat 15:45", "calm"),
        (timedelta(days=9), "due 13 Nov", "calm")],
)  # fmt: skip
def test_the_due_clock(speak, left: timedelta, said: str, kind: str) -> None:  # type: ignore[no-untyped-def]
    assert words.due(NOW + left, NOW) == (said, kind)


@pytest.mark.parametrize(
    ("passed", "said"),
    [(timedelta(seconds=1), "just now"), (timedelta(seconds=40), "40 s ago"),
     (timedelta(minutes=2), "2 min ago"), (timedelta(hours=3), "3 h ago"),
     (timedelta(days=2), "2 Nov, 15:45"), (timedelta(days=400), "30 Sept 2025, 15:45")],
)  # fmt: skip
def test_how_long_ago(speak, passed: timedelta, said: str) -> None:  # type: ignore[no-untyped-def]
    assert words.ago(NOW - passed, NOW) == said


@pytest.mark.parametrize(
    ("code", "said", "field"),
    [("fi", "1 234,50 $", "1 234,50"), ("tr", "$1.234,50", "1.234,50"),
     ("ar", "\u200f1,234.50 US$", "1,234.50")],
)  # fmt: skip
def test_money_and_qts_fields_are_written_as_the_language_does(  # type: ignore[no-untyped-def]
    speak, code: str, said: str, field: str
) -> None:
    def spaced(text: str) -> str:
        return re.sub(r"\s", " ", text)

    speak(code)
    assert spaced(words.money(1234.5)) == spaced(said)
    before, after = words.money_signs()
    assert spaced(before + field + after) == spaced(said)
    spin = QDoubleSpinBox()
    spin.setGroupSeparatorShown(True)
    spin.setMaximum(5000)
    spin.setValue(1234.5)
    assert spaced(spin.text()) == field


def test_probabilities_are_never_certain(speak) -> None:  # type: ignore[no-untyped-def]
    assert words.score(0.9999) == "0.99"
    speak("fi")
    assert words.score(0.5) == "0,50"


@pytest.mark.parametrize(
    ("name", "said"), [("Elif Demir", "ED"), ("u/northwind_jo", "UN"), ("نورة", "ن"), ("", "?"), ("42", "?")]
)
def test_initials(name: str, said: str) -> None:
    assert words.initials(name) == said


@given(st.text())
def test_a_strangers_name_cannot_turn_the_line(text: str) -> None:
    fenced = words.isolated(text)
    assert "\n" not in fenced
    inside = fenced[1:-1]
    assert not any(c in inside for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


@given(st.text())
def test_a_tooltip_is_never_markup(text: str) -> None:
    assert "<b>" not in words.hover("<b>" + text)


@pytest.mark.parametrize(
    ("platform", "handle", "said"),
    [("x", "elifd", "@elifd"), ("mastodon", "@mikko@example.social", "@mikko@example.social"),
     ("reddit", "jo", "u/jo"), ("rss", "news.example", "news.example"), ("x", "", "")],
)  # fmt: skip
def test_handles_as_their_platform_writes_them(platform: str, handle: str, said: str) -> None:
    assert words.handle(platform, handle).strip("\u2068\u2069") == said


@pytest.mark.parametrize(
    ("platform", "where", "beside", "said"),
    [
        ("reddit", "r/coffee", "u/mina", "Reddit · \u2068r/coffee\u2069"),
        ("mastodon", "tea.example", "Mina @mina", "Mastodon · \u2068tea.example\u2069"),
        ("mastodon", "tea.example", "Mina @mina@Tea.example", "Mastodon"),
        ("rss", "The Kettle", "the kettle", "News"),
        ("youtube", "How\u202e\nto <b>brew</b>", "", "YouTube · \u2068How to <b>brew</b>\u2069"),
        ("x", "", "", "X"),
    ],
)
def test_a_place_as_people_name_it(platform: str, where: str, beside: str, said: str) -> None:
    assert words.place(platform, where, beside) == said


def test_every_label_has_words() -> None:
    assert set(words.SENTIMENTS) == set(Sentiment)
    assert set(words.URGENCIES) == set(Urgency)
    assert set(words.INTENTS) == set(Intent)
    assert set(words.STATUSES) == set(MentionStatus)


@pytest.mark.parametrize("code", ["en", "tr", "fi", "ar"])
def test_every_reason_is_said(speak, code: str) -> None:  # type: ignore[no-untyped-def]
    speak(code)
    for reason in REASON_WORDS:
        said = say(Reason(reason, 5, "12400"))
        assert said
        assert "{" not in said
    speak("en")
    assert say(Reason("followers", 5, "12400")) == "12.4K followers"
    assert say(Reason("waited", 5, "50%")) == "50% of the answer time used"
