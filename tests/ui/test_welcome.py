"""The first minutes: three ways to begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.app import build
from socialdesk.config import Settings
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import take_apart, wait, window
from socialdesk.desktop.sources.connect import ConnectDialog
from socialdesk.desktop.widgets.chips import Chip
from socialdesk.desktop.window.shell import Shell
from socialdesk.errors import NetworkDown
from socialdesk.services.desk import Desk
from socialdesk.services.opening import OPEN_PLATFORMS
from socialdesk.sources.protocol import Source
from tests.conftest import FrozenClock
from tests.stage import MORNING, ScriptedClassifier, Stage, Theatre


def open_platform(key: str, theatre: Theatre) -> type[Source]:
    """A platform that needs no account."""
    traits = replace(Stage.traits, key=key, name=key, fields=())
    made: type[Source] = type("OpenStage", (Stage,), {"theatre": theatre, "traits": traits})
    return made


@pytest.fixture
def places() -> dict[str, Theatre]:
    return {key: Theatre() for key in OPEN_PLATFORMS}


@pytest.fixture
def shell(
    settings: Settings, clock: FrozenClock, places: dict[str, Theatre], qapp: QApplication, qtbot: QtBot
) -> Iterator[Shell]:
    desk: Desk = build(
        settings,
        clock=clock,
        classifier=ScriptedClassifier,
        platforms=lambda: {key: open_platform(key, theatre) for key, theatre in places.items()},
    )
    shell = window(desk, qapp, theme="light", scale=1.0)
    shell.resize(1200, 800)
    shell.show()
    shell.begin()
    wait(lambda: shell.settled)
    yield shell
    take_apart(shell)
    desk.close()


def chips(shell: Shell) -> list[str]:
    return [chip.text() for chip in shell.welcome.found.findChildren(Chip) if not chip.isHidden()]


def test_listening_shows_what_each_place_answered_and_opens_the_queue(
    shell: Shell, places: dict[str, Theatre]
) -> None:
    places["hackernews"].say("does lumi coffee ship abroad?", MORNING)
    places["rss"].on_fetch.append(NetworkDown("No connection."))
    assert shell.places.currentWidget() is shell.welcome
    shell.welcome.name.setText("Lumi Coffee")
    shell.welcome.listen()
    assert not shell.welcome.listen_button.isEnabled()
    wait(lambda: shell.settled)
    assert chips(shell) == ["Hacker News · 1 found", "News · not reached", "Mastodon · 0 found"]
    assert shell.welcome.sum.text().startswith("1 mention · ")
    assert shell.welcome.open_button.isVisible()
    shell.welcome.open_button.click()
    wait(lambda: shell.settled)
    assert shell.side.brand.name == "Lumi Coffee"
    assert shell.side.items["queue"].isChecked()
    shell.go("mentions")
    wait(lambda: shell.settled)
    mentions = shell.shown_screen("mentions")
    assert [row.excerpt for row in mentions.model.rows] == ["does lumi coffee ship abroad?"]  # type: ignore[union-attr]


def test_without_a_network_it_says_that_it_keeps_trying(shell: Shell, places: dict[str, Theatre]) -> None:
    for theatre in places.values():
        theatre.on_fetch.append(NetworkDown("No connection."))
    shell.welcome.name.setText("Lumi Coffee")
    shell.welcome.listen()
    wait(lambda: shell.settled)
    assert "keeps trying by itself" in shell.welcome.trouble.text()
    assert shell.welcome.trouble.isVisible()
    shell.welcome.open_button.click()
    wait(lambda: shell.settled)
    queue = shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    assert queue.pane.message.text().startswith("No source can be reached right now.")
    shell.welcome.name.setText("Aurinko")
    shell.welcome.listen()
    assert not shell.welcome.trouble.isVisible()
    wait(lambda: shell.settled)
    assert not shell.welcome.trouble.isVisible()  # they answer again


def test_what_is_too_old_to_answer_is_shown_all_the_same(shell: Shell, places: dict[str, Theatre]) -> None:
    places["rss"].say("lumi coffee opened a shop", MORNING - timedelta(days=40))
    shell.welcome.name.setText("Lumi Coffee")
    shell.welcome.listen()
    wait(lambda: shell.settled)
    assert shell.welcome.sum.text().startswith("1 mention · ")
    shell.welcome.open_button.click()
    wait(lambda: shell.settled)
    assert shell.side.items["mentions"].isChecked()
    shell.go("queue")
    wait(lambda: shell.settled)
    queue = shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    assert queue.pane.message_action.text() == "Show all mentions"
    queue.pane.message_action.click()
    wait(lambda: shell.settled)
    assert shell.side.items["mentions"].isChecked()


def test_nothing_moves_while_it_listens_and_complains(shell: Shell, places: dict[str, Theatre]) -> None:
    for theatre in places.values():
        theatre.on_fetch.append(NetworkDown("No connection."))

    def tops() -> list[int]:
        welcome = shell.welcome
        return [part.mapTo(welcome, QPoint(0, 0)).y() for part in (welcome.start_button, welcome.name)]

    before = tops()
    shell.welcome.start_button.click()
    wait(lambda: shell.settled)
    assert shell.welcome.trouble.isVisible()
    assert tops() == before
    shell.welcome.name.setText("Lumi Coffee")
    shell.welcome.listen()
    wait(lambda: shell.settled)
    assert shell.welcome.open_button.isVisible()
    assert tops() == before


def test_a_name_is_asked_for(shell: Shell) -> None:
    shell.welcome.start_button.click()
    assert shell.welcome.name.hasFocus()
    assert shell.welcome.trouble.isVisible()
    shell.welcome.listen()
    assert shell.welcome.trouble.isVisible()
    assert shell.welcome.listen_button.isEnabled()


def test_connecting_accounts_makes_a_brand_and_goes_to_the_sources(shell: Shell) -> None:
    shell.welcome.connect_button.click()
    wait(lambda: shell.settled)
    assert shell.place.brand is not None
    assert shell.side.items["sources"].isChecked()
    assert [each.isVisible() for each in shell.findChildren(ConnectDialog)] == [True]


def test_the_demo_opens_the_queue(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    brand = shell.desk.opening.brand("Lumi Coffee")
    monkeypatch.setattr(type(shell.desk.opening), "open_demo", lambda self, progress: brand)
    shell.welcome.demo_button.click()
    wait(lambda: shell.settled)
    assert shell.place.brand == brand
    assert shell.side.isVisible()
    assert shell.side.items["queue"].isChecked()


def test_another_brand_is_begun_with_a_way_back(shell: Shell) -> None:
    lumi = shell.desk.opening.brand("Lumi & Co")
    shell.use_brand(lumi)
    wait(lambda: shell.settled)
    shell.go("outbox")
    shell.brands.another_wanted.emit()
    assert shell.places.currentWidget() is shell.welcome
    assert not shell.side.isVisible()
    assert shell.welcome.back_button.isVisible()
    shell.welcome.connect_button.click()  # a second brand wants a name
    assert shell.welcome.trouble.isVisible()
    QTest.keyClick(shell.welcome.name, Qt.Key.Key_Escape)
    wait(lambda: shell.settled)
    assert shell.side.isVisible()
    assert shell.places.currentWidget() is shell.shown_screen("outbox")
    assert shell.place.brand == lumi
    shell.brands.another_wanted.emit()
    assert not shell.welcome.trouble.isVisible()
    shell.welcome.name.setText("Aurinko")
    shell.welcome.connect_button.click()
    wait(lambda: shell.settled)
    assert shell.side.brand.name == "Aurinko"
    assert shell.side.items["sources"].isChecked()
    assert [brand.name for brand in shell.desk.inbox.brands()] == ["Lumi & Co", "Aurinko"]
