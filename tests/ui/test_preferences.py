"""Settings take effect at once and are kept."""

from __future__ import annotations

from socialdesk.config import load_settings
from socialdesk.desktop.preferences import PreferencesScreen
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
