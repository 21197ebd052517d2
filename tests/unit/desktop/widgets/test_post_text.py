from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.config import Settings
from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left, two_lines
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.post_text import PostText, one_line


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> PostText:
    text = PostText(theme)
    qtbot.addWidget(text)
    text.resize(300, 40)
    return text


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("hello", False),
        ("نورة hello", True),
        ("@lumi طلبت", True),
        ("@lumi hi نورة", False),
        ("https://lumi.example طلبت", True),
        ("#شكر", True),
        ("123 طلبت", True),
        ("", False),
    ],
)
def test_direction_is_that_of_the_first_letter_that_the_author_chose(text: str, rtl: bool) -> None:
    assert starts_right_to_left(text) is rtl


def test_paragraphs_follow_their_own_direction(shown: PostText) -> None:
    shown.show_text("first\nالثاني")
    shown.heightForWidth(300)
    directions = [layout.textOption().textDirection() for _, layout, _ in shown._paragraphs]
    assert directions == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def test_it_grows_as_it_gets_narrow(shown: PostText) -> None:
    shown.show_text("one two three four five six seven eight nine ten " * 4)
    assert shown.heightForWidth(120) > shown.heightForWidth(400) > 0


def test_html_is_shown_as_typed_and_can_be_copied(shown: PostText, qtbot: QtBot) -> None:
    text = '<b onclick="x">lumi</b> &amp; co'
    shown.show_text(text)
    shown.show()
    drawn = "".join(layout.text() for _, layout, _ in shown._paragraphs)
    shown.grab()
    drawn = "".join(layout.text() for _, layout, _ in shown._paragraphs)
    assert drawn == text
    QTest.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_marks_outside_the_text_are_left_out(shown: PostText) -> None:
    shown.show_text("short")
    shown.mark([(0, 3), (4, 99), (3, 3)])
    assert shown.marks == ((0, 3),)
    shown.grab()


def test_choosing_with_the_mouse(shown: PostText) -> None:
    shown.show_text("choose me")
    shown.heightForWidth(300)
    assert shown._at(QPointF(0, 2)) == 0
    assert shown._at(QPointF(299, 2)) == len("choose me")


@given(st.text(max_size=400))
@hypothesis_settings(max_examples=60)
def test_any_text_can_be_painted(text: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = app.findChild(Theme)
    assert theme is not None
    widget = PostText(theme)
    widget.show_text(text, [(0, len(text))])
    widget.resize(200, max(1, widget.heightForWidth(200)))
    widget.grab()
    layout, lines = two_lines(" ".join(text.split()), theme, 200)
    assert lines <= 2
    assert layout.lineCount() == lines


def test_a_long_text_is_elided_on_the_second_line(theme: Theme, qtbot: QtBot) -> None:
    layout, lines = two_lines("word " * 100, theme, 200)
    assert lines == 2
    assert layout.text().endswith("…")


def test_an_emoji_before_the_end_is_neither_lost_nor_doubled(theme: Theme, qtbot: QtBot) -> None:
    text = "🎁🎁🎁 the present for my sister came open and the ribbon was torn, " + "so sad " * 30
    layout, _ = two_lines(text, theme, 220)
    shown = layout.text()
    assert text.startswith(shown.removesuffix("…").rstrip())


def test_words_after_an_emoji_can_be_chosen_and_marked(shown: PostText) -> None:
    text = "😀 lumi"
    shown.show_text(text, [(2, 6)])
    shown.heightForWidth(300)
    shown._anchor, shown._caret = 3, 7  # as Qt counts
    assert shown.selected == "lumi"
    shown.grab()


@pytest.mark.parametrize(
    ("text", "fence"),
    [
        ("@lumi أين طلبي؟", "\u2067"),
        ("@lumi where is it?\nطلبي", "\u2066"),
        ("Hei", "\u2066"),
        ("#لومي good", "\u2066"),
    ],
)
def test_a_post_on_one_line_runs_as_its_words_do(text: str, fence: str) -> None:
    assert one_line(text) == f"{fence}{' '.join(text.split())}\u2069"
    assert one_line("") == ""
