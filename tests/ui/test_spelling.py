from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialdesk.config import Settings
from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.desktop.reply.spelling import PAUSE, SpellingLine
from socialdesk.desktop.widgets.notices import Toast
from socialdesk.drafting import spelling
from tests.ui.conftest import Room
from tests.unit.drafting.test_spelling import ENGLISH, Known

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "Hello, your pracel is late 😀. Plaese write to us, thank you."


@pytest.fixture(autouse=True)
def _a_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    """English of a few words, whatever this machine has."""
    monkeypatch.setattr(spelling.Speller.__init__, "__defaults__", (lambda _: Known(ENGLISH),))


def write(room: Room, text: str = TEXT) -> None:
    room.press("e")
    room.composer.field.setPlainText(text)
    QTest.qWait(PAUSE + 50)
    room.settle()


def wavy(room: Room) -> list[str]:
    return [
        mark.cursor.selectedText()
        for mark in room.composer.field.extraSelections()
        if mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    ]


def menu(room: Room) -> QMenu:
    room.press(Qt.Key.Key_F7)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_misspelt_words_are_underlined_and_findings_stay(room: Room) -> None:
    write(room)
    assert wavy(room) == ["pracel", "Plaese"]
    room.composer.field.setPlainText("Hello, thank you")
    QTest.qWait(PAUSE + 50)
    room.settle()
    assert wavy(room) == []


def test_f7_goes_from_word_to_word_and_sets_them_right(room: Room) -> None:
    write(room)
    first = menu(room)
    cursor = room.composer.field.textCursor()
    assert cursor.selectedText() == "pracel"
    assert "parcel" in first.actions()[0].text()
    QTest.keyClicks(first, "1")
    room.settle()
    assert room.composer.text == TEXT.replace("pracel", "parcel")
    second = menu(room)
    assert room.composer.field.textCursor().selectedText() == "Plaese"
    QTest.keyClick(second, Qt.Key.Key_Escape)
    room.composer.field.undo()
    assert room.composer.text == TEXT


def test_a_word_of_ones_own(room: Room, settings: Settings) -> None:
    write(room, "Hello, your pracel is late")
    asked = menu(room)
    QTest.keyClicks(asked, str(len(asked.actions())))
    room.settle()
    assert wavy(room) == []
    kept: Path = settings.workspace / "words.txt"
    assert kept.read_text("utf-8") == "pracel\n"
    toast = room.shell.findChild(Toast)
    assert isinstance(toast, Toast)
    toast.undo_button.click()
    room.settle()
    assert kept.read_text("utf-8") == ""
    assert wavy(room) == ["pracel"]


NONE = "Spelling is not checked: install something."


@pytest.fixture
def bare(room: Room, monkeypatch: pytest.MonkeyPatch) -> Room:
    """A machine without any dictionary."""

    def none(_: str) -> spelling.Dictionary:
        raise spelling.NoSpelling(NONE)

    monkeypatch.setattr(room.desk.spelling._speller, "_open", none)
    room.desk.spelling._speller._opened.clear()
    return room


def test_without_a_dictionary_f7_says_why(bare: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(bare.composer.place.speaker, "toast", lambda text, **_: said.append(text))
    write(bare)
    assert wavy(bare) == []
    bare.press(Qt.Key.Key_F7)
    assert said[-1:] == [NONE]


def test_without_a_dictionary_it_is_said_once_where_one_types(bare: Room) -> None:
    line = bare.queue.spelling
    QTest.qWait(PAUSE + 50)
    bare.settle()
    assert not line.isVisible()  # nobody types yet
    write(bare)
    assert line.isVisible()
    assert line.text.text() == NONE
    assert line.text.textFormat() is Qt.TextFormat.PlainText
    bare.press(Qt.Key.Key_Escape)
    bare.press("j")
    assert not line.isVisible()
    write(bare)
    assert not line.isVisible()  # once
    other = SpellingLine(bare.shell.place, bare.composer.spelling)  # as of another place
    bare.composer.spelling.unchecked.emit("There is no dictionary for Finnish.")
    assert other.isHidden()  # in all


def test_it_can_be_dismissed_for_good_and_that_taken_back(bare: Room) -> None:
    line = bare.queue.spelling
    bare.press(Qt.Key.Key_F7, CTRL)  # there is nothing to dismiss
    write(bare)
    assert line.isVisible()
    bare.press(Qt.Key.Key_F7, CTRL)
    assert not line.isVisible()
    bare.shell.go("mentions")
    bare.settle()
    screen = bare.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)

    def types_there() -> bool:
        screen.composer.field.setFocus()
        screen.composer.field.insertPlainText("a word ")
        QTest.qWait(PAUSE + 50)
        bare.settle()
        return screen.spelling.isVisible()

    assert not types_there()
    toast = bare.shell.findChild(Toast)
    assert isinstance(toast, Toast)
    toast.undo()
    assert types_there()


def test_who_turned_spelling_off_is_not_told(bare: Room) -> None:
    bare.desk.save_settings(replace(bare.desk.settings(), spelling=False))
    write(bare)
    assert not bare.queue.spelling.isVisible()
