"""The Assistant screen, and asking the model in the queue: by keyboard, against a real server on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.assistant.screen import AssistantScreen
from socialdesk.desktop.assistant.words import WHY, outcome
from socialdesk.desktop.launch import wait
from socialdesk.domain.assistant import ModelAnswer
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import ReplyId, SuggestionKind
from socialdesk.services.model_server import Place
from tests.chat_server import ChatServer, chatting
from tests.conftest import ExpectedLogs
from tests.stage import MORNING
from tests.ui.conftest import Room

GOOD = "Hi Person, sorry for the long wait. Send us your order number by DM and I'll check right away."
FAR = "https://models.example/v1"


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    with chatting(lambda _: GOOD) as server:
        yield server


def open_screen(room: Room) -> AssistantScreen:
    room.shell.go("assistant")
    room.settle()
    screen = room.shell.shown_screen("assistant")
    assert isinstance(screen, AssistantScreen)
    return screen


def choose(room: Room, screen: AssistantScreen, address: str) -> None:
    screen.address.setFocus()
    screen.address.selectAll()
    QTest.keyClicks(screen.address, address)
    room.press(Qt.Key.Key_Tab)


def test_a_local_server_is_listed_tested_and_switched_on(room: Room, chat: ChatServer) -> None:
    screen = open_screen(room)
    assert screen.state.text() == "off"
    choose(room, screen, chat.base)
    assert not screen.consent.isVisible()
    screen.test_button.setFocus()
    room.press("l")
    assert "It has 1 model" in screen.said.text()
    assert screen.model.currentText() == "tiny"
    screen.test_button.setFocus()
    room.press("t")
    assert "Answered in" in screen.said.text()
    assert "order number" in screen.said.text()
    assert [each["content"] for each in chat.asked[-1]["messages"]] != []
    assert not room.desk.assistant.status(room.brand.id).on
    screen.test_button.setFocus()
    room.press("o")
    assert room.desk.assistant.status(room.brand.id).on
    assert screen.state.text() == "on"
    room.press("z")
    assert not room.desk.assistant.status(room.brand.id).on


def test_it_drafts_by_itself_when_somebody_wants_it(asked: Room, chat: ChatServer) -> None:
    room = asked
    screen = open_screen(room)
    assert not screen.ahead.isChecked()
    screen.test_button.setFocus()
    room.press("d")
    assert room.desk.assistant.status(room.brand.id).ahead
    assert screen.ahead.isChecked()
    assert "stands there when you open" in screen.ahead_said.text()
    room.press("z")
    assert not room.desk.assistant.status(room.brand.id).ahead
    assert not screen.ahead.isChecked()


def test_why_it_does_not_draft_by_itself_is_said(
    asked: Room, chat: ChatServer, expect_log: ExpectedLogs
) -> None:
    expect_log("Drafting ahead")
    room = asked
    room.desk.assistant.draft_ahead(room.brand.id, wanted=True, by="Deniz")
    screen = open_screen(room)
    chat.fault = "status"
    room.desk.drafting_ahead.run(lambda: False)
    room.settle()
    assert "is in trouble" in screen.ahead_said.text()
    chat.fault = ""
    room.desk.drafting_ahead.run(lambda: False)
    room.settle()
    assert "is in trouble" not in screen.ahead_said.text()


def test_what_is_sent_without_asking_is_said_for_another_machine(
    asked: Room, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "socialdesk.services.assistant.place",
        lambda address: Place(address, address.removesuffix("/v1"), local=False),
    )
    screen = open_screen(asked)
    assert "Without anybody asking" in screen.ahead_said.text()
    assert "at most 300 a day" in screen.ahead_said.text()


def test_another_machine_shows_what_would_be_sent_and_asks(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "socialdesk.services.assistant.place",
        lambda address: Place(address, address.removesuffix("/v1"), local=False),
    )
    screen = open_screen(room)
    choose(room, screen, FAR)
    assert screen.consent.isVisible()
    assert "https://models.example is another machine" in screen.consent_title.text().replace(
        "\u2068", ""
    ).replace("\u2069", "")
    assert "lumi" in screen.preview.toPlainText()
    assert not screen.list_button.isEnabled()
    assert not screen.switch_button.isEnabled()
    screen.agree_button.setFocus()
    room.press(Qt.Key.Key_Return)
    consent = room.desk.assistant.consent(room.brand.id, "https://models.example")
    assert consent is not None
    assert consent.by == room.desk.settings().agent.name
    assert screen.switch_button.isEnabled()
    assert not screen.agree_button.isVisible()
    screen.model.setCurrentText("big")
    screen.key.setText("s3cret")
    screen.switch()
    room.settle()
    status = room.desk.assistant.status(room.brand.id)
    assert status.on
    assert status.has_key
    assert screen.key.text() == ""
    screen.withdraw_button.setFocus()
    room.press(Qt.Key.Key_Return)
    status = room.desk.assistant.status(room.brand.id)
    assert not status.on
    assert status.consent is None
    assert not status.has_key
    assert screen.agree_button.isVisible()


def test_consent_is_given_to_the_host_that_was_shown(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "socialdesk.services.assistant.place",
        lambda address: Place(address, address.removesuffix("/v1"), local=False),
    )
    screen = open_screen(room)
    choose(room, screen, FAR)
    assert "https://models.example" in screen.agree_button.text()
    screen.address.setText("https://elsewhere.example/v1")  # nobody saw yet where that leads
    screen.agree()
    room.settle()
    assert room.desk.assistant.consent(room.brand.id, "https://elsewhere.example") is None
    assert room.desk.assistant.consent(room.brand.id, "https://models.example") is not None


def test_what_cannot_be_reached_is_said(room: Room, chat: ChatServer) -> None:
    screen = open_screen(room)
    choose(room, screen, "not an address at all")
    assert "no address of a language model" in screen.said.text()
    chat.fault = "status"
    choose(room, screen, chat.base)
    screen.list_button.setFocus()
    screen.model.setCurrentText("tiny")
    room.press("t")
    assert "is in trouble" in screen.said.text()
    assert screen.test_button.isEnabled()


@pytest.fixture
def asked(room: Room, chat: ChatServer) -> Room:
    room.desk.assistant.switch_on(room.brand.id, chat.base, "tiny", "Deniz")
    room.queue.list.setFocus()
    room.press("j")
    assert "late" in room.current()
    return room


def test_m_asks_and_the_answer_is_one_of_the_suggestions(asked: Room, chat: ChatServer) -> None:
    strip = asked.composer.ask_model
    assert strip.isVisible()
    asked.press("m")
    wait(lambda: not strip.asking, 30)
    asked.settle()
    assert asked.composer.text == GOOD
    picked = asked.composer.suggestion()
    assert picked is not None
    assert picked.kind is SuggestionKind.MODEL
    assert strip.said.text() == "Says nothing that needs a source."
    screen = open_screen(asked)
    assert screen.model_answers.rowCount() == 1
    assert str(screen.model_answers.index(0).data()) == "shown, not used"
    assert screen.counts.text() == "1 shown, 0 dropped by the checks"


def test_what_is_dropped_says_why_and_my_words_stay(asked: Room, chat: ChatServer) -> None:
    chat.say = lambda _: "You get 900 euros back [1]."
    asked.press("e")
    QTest.keyClicks(asked.composer.field, " Mine.")
    before = asked.composer.text
    asked.composer.ask_model.ask()
    wait(lambda: not asked.composer.ask_model.asking, 30)
    asked.settle()
    assert asked.composer.ask_model.said.text().startswith("Dropped: ")
    assert "900 euros" not in asked.composer.text
    assert asked.composer.text == before


def test_escape_stops_and_then_belongs_to_others_again(asked: Room, chat: ChatServer) -> None:
    chat.fault = "silent"
    strip = asked.composer.ask_model
    asked.queue.list.setFocus()
    QTest.keyClick(asked.queue.list, Qt.Key.Key_M)
    assert (strip.asking, strip.stop_button.isVisible()) == (True, True)
    QTest.keyClick(asked.queue.list, Qt.Key.Key_Escape)
    assert not strip.asking
    assert strip.said.text() == "Stopped."
    asked.press("e")
    asked.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is asked.queue.list


def test_where_none_is_switched_on_nothing_stands_there(room: Room) -> None:
    room.queue.list.setFocus()
    room.press("m")
    assert not room.composer.ask_model.isVisible()
    assert "No language model is switched on" in room.shell._toast.text.text()


@pytest.mark.parametrize(
    ("dropped", "words"),
    [
        *((code, said) for code, said in WHY.items()),
        ("guard_iban", "the guard"),
        ("unsupported_price", "no source"),
    ],
)
def test_each_reason_has_words(dropped: str, words: str) -> None:
    answer = ModelAnswer(1, MentionId(1), MORNING, "h", "m", "1", {}, (), "", 1.0, dropped)
    assert words in outcome(answer)


def test_what_became_of_an_answer() -> None:
    shown = ModelAnswer(1, MentionId(1), MORNING, "h", "m", "1", {}, (), "", 1.0)
    used = ModelAnswer(1, MentionId(1), MORNING, "h", "m", "1", {}, (), "", 1.0, "", ReplyId(1), "a", "a")
    edited = ModelAnswer(1, MentionId(1), MORNING, "h", "m", "1", {}, (), "", 1.0, "", ReplyId(1), "a", "b")
    assert [outcome(each) for each in (shown, used, edited)] == [
        "shown, not used",
        "approved as it was",
        "approved after editing",
    ]
