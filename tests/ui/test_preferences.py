"""Settings take effect at once and are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings, load_settings
from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.words import language
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room


def preferences(room: Room) -> PreferencesScreen:
    room.shell.go("settings")
    room.settle()
    screen = room.shell.shown_screen("settings")
    assert isinstance(screen, PreferencesScreen)
    return screen


def test_the_theme_changes_at_once_and_is_kept(room: Room) -> None:
    screen = preferences(room)
    screen.themes.button(2).click()
    room.settle()
    assert room.shell.theme.choice == "dark"
    kept = load_settings(room.desk.settings().workspace, env={})
    assert kept.theme == "dark"


def test_who_answers_and_how_long_one_may_undo(room: Room) -> None:
    screen = preferences(room)
    screen.name.setText("Aino  Korhonen")
    screen.initials.setText("AK")
    screen.hold.setValue(30)
    screen.name.editingFinished.emit()
    room.settle()
    settings = room.desk.settings()
    assert settings.agent.name == "Aino Korhonen"
    assert settings.agent.initials == "AK"
    assert settings.hold_seconds == 30
    assert room.queue.place.agent == "Aino Korhonen"


def test_an_empty_name_is_not_taken(room: Room) -> None:
    screen = preferences(room)
    before = room.desk.settings().agent.name
    screen.name.setText("   ")
    screen.name.editingFinished.emit()
    room.settle()
    assert room.desk.settings().agent.name == before


@pytest.fixture
def speaking(
    desk: Desk, open_room: Callable[..., Room], qapp: QApplication, settings: Settings
) -> Iterator[Callable[[str], Room]]:
    """A room in a language."""

    def make(code: str) -> Room:
        desk.save_settings(replace(desk.settings(), language=code))
        return open_room(())

    yield make
    language.use("en", qapp, settings.resources)


@pytest.mark.parametrize(("code", "said"), [("en", "30 s"), ("tr", "30 sn"), ("ar", "30 ث")])
def test_the_time_to_undo_can_be_read(speaking: Callable[[str], Room], code: str, said: str) -> None:
    screen = preferences(speaking(code))
    screen.hold.setValue(30)
    line = screen.hold.lineEdit()
    assert "".join(c for c in line.text() if c.isprintable()) == said
    assert line.width() > line.fontMetrics().horizontalAdvance("3600 " + said) + 16
    assert line.height() > line.fontMetrics().height()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_chosen_theme_is_written_in_full(speaking: Callable[[str], Room], code: str) -> None:
    room = speaking(code)
    screen = preferences(room)
    for button in screen.themes.buttons():
        button.click()
        room.settle()
        bold = room.shell.theme.metrics(13, bold=True).horizontalAdvance(button.text())
        assert button.width() >= bold + 22, button.text()  # 10 px of padding and the line on both sides
