"""The Model screen by keyboard: looking at a model, mapping, comparing, switching and going back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget

from socialdesk.desktop.model.screen import ModelScreen
from socialdesk.desktop.model.words import measure_words
from socialdesk.domain.classification import Head
from socialdesk.errors import NetworkDown, Overtaken
from socialdesk.services.hub import Hub, HubFile, Offer
from tests import tiny_models
from tests.ui.conftest import Room
from tests.unit.analysis.test_taken_over import Shipped

SAYS = {"thanks": (0.0, 6.0), "angry": (6.0, 0.0), "late": (6.0, 0.0)}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return tiny_models.make(tmp_path / "tiny", ("NEG", "POS"), SAYS, card="---\nlicense: mit\n---\n")


@pytest.fixture
def screen(room: Room) -> ModelScreen:
    room.desk.models._shipped = Shipped  # the real one takes a second to open
    room.shell.go("model")
    room.settle()
    found = room.shell.shown_screen("model")
    assert isinstance(found, ModelScreen)
    return found


def said(screen: ModelScreen) -> str:
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def look_at(room: Room, screen: ModelScreen, place: str) -> None:
    screen.own.where.setFocus()
    screen.own.where.setText(place)
    room.press(Qt.Key.Key_Return)


def test_what_answers_and_how_good_it_is(room: Room, screen: ModelScreen) -> None:
    words = said(screen)
    assert words.count("the shipped model") == 4
    replies = next(f for f in room.desk.models.shipped().figures if f.measure == "needs_reply F1")
    assert " ".join(measure_words(replies)) in words
    assert "_" not in words
    assert "measured on" in words
    assert screen.backs == {}


def test_the_card_is_opened(room: Room, screen: ModelScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    screen.card_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert opened == [str(room.desk.models.shipped().card)]


def test_a_model_is_used_and_given_back_by_keyboard(room: Room, screen: ModelScreen, tiny: Path) -> None:
    room.desk.triage.correct(room.queue.model.rows[0].id, Head.SENTIMENT, "negative", "Deniz")
    room.press("/")
    assert QApplication.focusWidget() is screen.own.where
    look_at(room, screen, str(tiny))
    assert "licence: " in said(screen)
    assert screen.own.meanings() == {"NEG": "negative", "POS": "positive"}
    assert not screen.own.use_button.isVisible()
    screen.own.compare_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert "People have labelled only 1 of this brand's mentions" in said(screen)
    [table] = screen.findChildren(QTableWidget)
    assert table.rowCount() >= 1
    assert table.accessibleName() == "Where they differ"
    assert QApplication.focusWidget() is screen.own.use_button
    room.press(Qt.Key.Key_Return)
    [own] = [each.own for each in room.desk.models.standing() if each.own]
    assert own.directory == tiny
    assert own.by == room.desk.settings().agent.name
    assert "tiny" in said(screen)
    screen.backs[Head.SENTIMENT].setFocus()
    room.press(Qt.Key.Key_Return)
    assert all(each.own is None for each in room.desk.models.standing())
    assert "Used before: " in screen.own.before.text()
    room.shell.undo_toast()
    room.settle()
    assert any(each.own for each in room.desk.models.standing())


def test_another_meaning_wants_another_comparison(room: Room, screen: ModelScreen, tiny: Path) -> None:
    look_at(room, screen, str(tiny))
    screen.own.compare()
    room.settle()
    assert screen.own.use_button.isVisible()
    choice = screen.own._choices["POS"]
    choice.setCurrentIndex(choice.findData("neutral"))
    assert not screen.own.use_button.isVisible()
    assert screen.own.meanings()["POS"] == "neutral"


def test_a_question_that_the_names_say_nothing_about(room: Room, screen: ModelScreen, tiny: Path) -> None:
    look_at(room, screen, str(tiny))
    screen.own.head.setCurrentIndex(screen.own.head.findData(Head.URGENCY))
    assert "Their names say nothing about this question" in said(screen)
    screen.own.compare()
    room.settle()
    assert "at least two" in said(screen)


def test_numbered_labels_are_said_to_be_a_guess(room: Room, screen: ModelScreen, tmp_path: Path) -> None:
    look_at(room, screen, str(tiny_models.make(tmp_path / "n", ("LABEL_0", "LABEL_1", "LABEL_2"))))
    assert "guessed from their order" in said(screen)


def test_what_cannot_be_used_says_why(room: Room, screen: ModelScreen, tmp_path: Path) -> None:
    look_at(room, screen, str(tmp_path))
    assert "has no config.json" in said(screen)
    assert not screen.own.compare_button.isVisible()
    assert QApplication.focusWidget() is screen.own.where
    QTest.keyClicks(screen.own.where, "x")
    assert "has no config.json" not in said(screen)


def test_a_folder_that_vanished_is_said(room: Room, screen: ModelScreen, tiny: Path) -> None:
    room.desk.models.use(Head.SENTIMENT, tiny, {"NEG": "negative", "POS": "positive"}, "Deniz")
    room.settle()
    shutil.rmtree(tiny)
    screen.show_brand()
    room.settle()
    assert "The shipped model answers meanwhile." in said(screen)
    room.shell.vitals.ask_models()
    room.settle()
    assert "There is no folder" in room.shell.banners.shown["model"].text.text()
    screen.all_back()
    room.settle()
    assert screen.backs == {}
    assert "model" not in room.shell.banners.shown


OFFER = Offer(
    repository="invented/tiny",
    revision="0f1e2d3c4b5a",
    kind="BertForSequenceClassification",
    labels=("NEG", "POS"),
    licence="apache-2.0",
    weights="model.onnx",
    files=(HubFile("config.json", 500), HubFile("model.onnx", 4_000_000)),
    left_out=(),
)


def test_a_model_of_the_hub_is_shown_fetched_and_looked_at(
    room: Room, screen: ModelScreen, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(_: Hub, offer: Offer, progress: Callable[[int, int], None], cancelled: Any) -> Path:
        progress(2_000_000, offer.size)
        return tiny

    monkeypatch.setattr(Hub, "look", lambda _, name: OFFER)
    monkeypatch.setattr(Hub, "fetch", fetch)
    look_at(room, screen, "invented/tiny")
    assert "apache-2.0" in said(screen)
    assert screen.own.fetch_button.text() == "Fetch 4 MB"
    assert QApplication.focusWidget() is screen.own.fetch_button
    room.press(Qt.Key.Key_Return)
    assert screen.own.meanings() == {"NEG": "negative", "POS": "positive"}
    assert screen.own.where.text() == str(tiny)


def test_a_download_is_stopped(room: Room, screen: ModelScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(_: Hub, offer: Offer, progress: Callable[[int, int], None], cancelled: Any) -> Path:
        screen.own._stop.wait(10)
        assert cancelled()
        raise Overtaken("The download was stopped.")

    monkeypatch.setattr(Hub, "look", lambda _, name: OFFER)
    monkeypatch.setattr(Hub, "fetch", fetch)
    look_at(room, screen, "invented/tiny")
    screen.own.fetch()
    assert screen.own.stop_button.isVisible()
    assert not screen.own.where.isEnabled()
    screen.own.stop_button.click()
    room.settle()
    assert "The download was stopped." in said(screen)
    assert screen.own.fetch_button.isVisible()


def test_without_a_network_the_sentence_is_shown(
    room: Room, screen: ModelScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(_: Hub, name: str) -> Offer:
        raise NetworkDown("No connection to the hub.")

    monkeypatch.setattr(Hub, "look", look)
    look_at(room, screen, "invented/tiny")
    assert "No connection to the hub." in said(screen)
