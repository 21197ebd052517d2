"""Repeated questions and ambassadors by keyboard, through the real desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.questions.screen import QuestionsScreen
from socialdesk.domain.mention import MentionStatus
from socialdesk.drafting.retrieval import Floats
from tests.ui.conftest import Room

ASKED = (
    "lumi can you ship the grinder to Norway please?",
    "lumi do you ship the grinder to Norway?",
    "hello lumi will you ship the grinder to Norway soon?",
    "is the lumi decaf made with water or chemicals?",
    "lumi decaf made with water or chemicals?",
    "lumi is your decaf made with chemicals or with water?",
    "does <b>lumi</b> have a shop in Tampere?",
)
KIND = (
    "thanks lumi, the carafe is a joy every single morning",
    "thanks lumi for the quick help with my broken grinder today",
)


@pytest.fixture
def busy(open_room: Callable[..., Room]) -> Room:
    room = open_room(posts=ASKED)
    room.settle()
    return room


def go(room: Room) -> QuestionsScreen:
    room.shell.setFocus()
    room.press("G")
    room.press("U")
    screen = room.shell.shown_screen("questions")
    assert isinstance(screen, QuestionsScreen)
    assert screen.isVisible()
    room.settle()
    return screen


def names(screen: QuestionsScreen) -> list[str]:
    return [row.name for row in screen.questions.model.rows]


def test_what_repeats_is_listed_with_figures_and_examples(busy: Room) -> None:
    screen = go(busy)
    page = screen.questions
    tester = QAbstractItemModelTester(page.model)
    assert len(names(screen)) == 2
    assert {name.split()[-1].rstrip("?") for name in names(screen)} <= {
        "Norway",
        "please",
        "soon",
        "chemicals",
        "water",
    }
    assert "7 questions and complaints compared" in page.said.text()
    assert "3 times" in page.figures.text()
    assert "100%" in page.figures.text().replace("\u00a0", "")
    assert page.example_model.rowCount() == 3
    assert page.form.wordings.toPlainText()
    assert page.form.answer.toPlainText() == ""
    first = names(screen)[0]
    busy.press("J")
    assert page.current() is not None
    assert page.name.text() != f"\u2068{first}\u2069"
    busy.press("K")
    assert page.name.text() == f"\u2068{first}\u2069"
    assert page.name.textFormat() is Qt.TextFormat.PlainText
    spoken = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "this week" in spoken
    assert tester


def test_looking_is_stopped_and_taken_up_again(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_room(posts=ASKED)
    embed, begun, release = room.desk.questions._embed, Event(), Event()

    def slowly(texts: Sequence[str]) -> Floats:
        begun.set()
        assert release.wait(10)
        return embed(texts)

    monkeypatch.setattr(room.desk.questions, "_embed", slowly)
    room.shell.go("questions")
    assert begun.wait(10)
    screen = room.shell.shown_screen("questions")
    assert isinstance(screen, QuestionsScreen)
    assert screen.questions.stop_button.isVisible()
    QTest.keyClicks(screen.questions.list, "S")
    release.set()
    room.settle()
    assert "Stopped" in screen.questions.said.text()
    assert not screen.questions.stop_button.isVisible()
    room.press("R")
    assert len(names(screen)) == 2


def test_from_right_to_left_and_in_the_dark(open_room: Callable[..., Room], qapp: QApplication) -> None:
    room = open_room(posts=ASKED, theme="dark")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        screen = go(room)
        page = screen.questions
        left = page.list.mapTo(screen, page.list.rect().center()).x()
        right = page.card.mapTo(screen, page.card.rect().center()).x()
        assert left > right  # mirrored
        for text, side in (
            ("when is it back", Qt.AlignmentFlag.AlignLeft),
            ("متى يتوفر", Qt.AlignmentFlag.AlignRight),
        ):
            page.form.wordings.fill(text)
            assert page.form.wordings.document().defaultTextOption().alignment() & side
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_putting_aside_and_undo(busy: Room) -> None:
    screen = go(busy)
    first = names(screen)[0]
    busy.press("X")
    assert names(screen) == [name for name in names(screen) if name != first]
    busy.press("R")
    row = screen.questions.model.rows[-1]
    assert row.name == first
    assert row.settled is not None
    screen.questions.list.select(1)
    busy.press("B")
    assert all(each.settled is None for each in screen.questions.model.rows)
    screen.questions.list.select(0)
    busy.press("X")
    busy.press("Z")
    assert all(each.settled is None for each in screen.questions.model.rows)


def test_an_answer_is_written_and_added_to_the_faq_and_taken_out(busy: Room) -> None:
    screen = go(busy)
    page = screen.questions
    row = page.current()
    assert row is not None
    busy.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "no answer yet" in page.trouble.text()
    screen.questions.list.setFocus()
    busy.press("E")
    busy.press("yes, we do.")
    assert page.form.answer.toPlainText() == "yes, we do."
    screen.questions.list.setFocus()
    busy.press("J")
    assert page.form.answer.toPlainText() == ""
    busy.press("K")
    assert page.form.answer.toPlainText() == "yes, we do."  # what was begun is kept
    busy.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert row.name not in names(screen)
    sheet = busy.desk.playbooks.sheet(busy.brand.id)
    assert [e.values["answer"] for e in sheet.entries if e.file.startswith("faq/") and e.own] == [
        "yes, we do."
    ]
    busy.press("Z")
    sheet = busy.desk.playbooks.sheet(busy.brand.id)
    assert not [e for e in sheet.entries if e.file.startswith("faq/") and e.own]
    assert row.name in names(screen)


def test_a_mention_is_opened(busy: Room) -> None:
    screen = go(busy)
    row = screen.questions.current()
    assert row is not None
    busy.press("O")
    shown = busy.shell.places.currentWidget()
    assert isinstance(shown, QueueScreen)
    assert shown.composer.mention is not None
    assert shown.composer.mention.id == row.topic.first.mention_id


def test_nothing_repeats_is_said(open_room: Callable[..., Room]) -> None:
    room = open_room(posts=())
    screen = go(room)
    assert "Nobody asked anything" in screen.questions.said.text()
    assert not screen.questions.card.isVisible()
    for key in ("J", "X", "B", "O", "E"):
        room.press(key)
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def kind(open_room: Callable[..., Room]) -> Room:
    room = open_room(posts=())
    for text in KIND:
        room.theatre.say(text, room.clock(), by="fan", name="Fan Fox")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run()
    room.settle()
    return room


def test_an_ambassador_is_explained_invited_and_marked(kind: Room) -> None:
    screen = go(kind)
    kind.press("2")
    page = screen.ambassadors
    fan = page.current()
    assert fan is not None
    assert "Fan Fox" in page.name.text()
    assert "2 kind posts" in page.why.text()
    assert "120 followers" in page.why.text()
    assert "Score" in page.sum.text()
    opened = kind.desk.inbox.open(fan.praise.latest)
    kind.desk.replies.skip(fan.praise.latest, opened.mention.version, "Deniz")
    kind.settle()
    kind.press("I")
    shown = kind.shell.places.currentWidget()
    assert isinstance(shown, QueueScreen)
    again = kind.desk.inbox.open(fan.praise.latest)
    assert again.mention.status is MentionStatus.OPEN
    assert all("praise.invite" in each.source_key for each in again.suggestions)
    screen = go(kind)
    screen.show_tab(1)
    kind.press("M")
    assert screen.ambassadors.mark.text()
    assert not screen.ambassadors.mark_button.isVisible()
    kind.press("Z")
    assert not screen.ambassadors.mark.text()
    kind.press("X")
    assert "Not now" in screen.ambassadors.mark.text()
    kind.press("B")
    assert not screen.ambassadors.mark.text()


def test_keys_of_one_tab_mean_nothing_on_the_other(kind: Room) -> None:
    screen = go(kind)
    assert screen.stack.currentIndex() == 0
    kind.press("M")
    kind.press("T")
    assert kind.desk.ambassadors.marked(kind.brand.id) == []
    assert kind.shell.places.currentWidget() is screen
