"""Settings take effect at once and are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication

from socialdesk.config import QuietHours, Settings, load_settings
from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.desktop.window.login_start import LoginStart
from socialdesk.desktop.words import language
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room


def preferences(room: Room) -> PreferencesScreen:
    room.shell.go("settings")
    room.settle()
    screen = room.shell.shown_screen("settings")
    assert isinstance(screen, PreferencesScreen)
    return screen


def listening(room: Room) -> bool:
    return room.desk.schedule.listening


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


def test_what_is_told_outside_of_the_window(room: Room) -> None:
    screen = preferences(room)
    assert not screen.close_to_tray.isEnabled()  # off screen there is no tray, and the settings say so
    screen.notify_sound.click()
    room.settle()
    assert room.desk.settings().notify_sound
    screen.notify.click()
    room.settle()
    assert not room.desk.settings().notify
    assert not screen.notify_sound.isEnabled()
    assert not load_settings(room.desk.settings().workspace, env={}).notify


def test_z_takes_each_change_back(room: Room) -> None:
    screen = preferences(room)
    screen.hold.setValue(30)
    screen.hold.setValue(31)  # an arrow held down is one step
    screen.offline.click()
    room.settle()
    assert listening(room) is False
    room.shell._toast.vanish()
    screen.setFocus()
    room.press("z")
    assert not room.desk.settings().offline
    assert not screen.offline.isChecked()
    assert listening(room) is True
    assert room.desk.settings().hold_seconds == 31
    room.press("z")
    assert room.desk.settings().hold_seconds == 10
    assert screen.hold.value() == 10
    room.press("z")  # nothing is left
    assert room.desk.settings().hold_seconds == 10


def test_what_changed_elsewhere_stays(room: Room) -> None:
    screen = preferences(room)
    room.desk.save_settings(replace(room.desk.settings(), x_daily_cap=Decimal("7.50")))
    screen.notify_sound.click()
    room.settle()
    screen.undo()
    room.settle()
    assert room.desk.settings().x_daily_cap == Decimal("7.50")
    assert not room.desk.settings().notify_sound


def test_hours_and_money_read_from_right_to_left_as_they_do_elsewhere(
    desk: Desk, open_room: Callable[..., Room]
) -> None:
    desk.save_settings(replace(desk.settings(), language="ar"))
    room = open_room()
    screen = preferences(room)
    screen.quiet_from.setTime(QTime(21, 30))
    assert screen.quiet_from.text() == "21:30"
    assert not screen.cap.isRightToLeft()  # or the sign stood before its country
    dialog = TimeDialog(room.shell.theme, room.clock(), room.clock() + timedelta(hours=2), "", "", room.shell)
    day = dialog.time.dateTime()
    assert dialog.time.text().split()[0] == str(day.date().day())
    assert dialog.time.text().split()[-1] == day.toString("H:mm")
    dialog.reject()


def test_quiet_hours(room: Room) -> None:
    screen = preferences(room)
    assert not screen.quiet_from.isEnabled()
    screen.quiet.click()
    screen.quiet_from.setTime(QTime(21, 30))
    screen.zone.setCurrentIndex(screen.zone.findData("Europe/Helsinki"))
    room.settle()
    wanted = QuietHours(time(21, 30), time(7), "Europe/Helsinki")
    assert room.desk.settings().quiet_hours == wanted
    assert load_settings(room.desk.settings().workspace, env={}).quiet_hours == wanted
    screen.quiet.click()
    room.settle()
    assert room.desk.settings().quiet_hours is None
    assert load_settings(room.desk.settings().workspace, env={}).quiet_hours is None


def test_pace_and_cost_hold_at_once(room: Room) -> None:
    screen = preferences(room)
    screen.pace.setCurrentIndex(screen.pace.findData(4.0))
    screen.cap.setValue(0.5)
    room.settle()
    assert room.desk.schedule._pace == 4.0
    assert room.desk.accounts._default_cap == Decimal("0.50")


def test_a_number_of_the_file_that_is_not_offered_is_kept(room: Room) -> None:
    room.desk.save_settings(replace(room.desk.settings(), poll_pace=3.0, text_size=140))
    screen = preferences(room)
    assert screen.pace.currentText() == "× 3"
    assert screen.text_size.currentText() == "140%"
    screen.notify_sound.click()
    room.settle()
    assert (room.desk.settings().poll_pace, room.desk.settings().text_size) == (3.0, 140)


def test_starting_at_login_and_not(room: Room) -> None:
    screen = preferences(room)
    assert not screen.at_login.isChecked()
    screen.at_login.click()
    room.settle()
    assert screen.login.path.is_file()
    assert screen.at_login.isChecked()
    room.press("z")  # as the toast offers
    assert not screen.login.path.exists()
    assert not screen.at_login.isChecked()


def test_standing_in_the_menu_and_not(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    screen = preferences(room)
    assert not screen.in_menu.isChecked()
    screen.in_menu.click()
    room.settle()
    entry = screen.in_menu.entry
    assert entry.read() == entry.made
    assert screen.in_menu.isChecked()
    room.press("z")
    assert not entry.path.exists()
    assert not screen.in_menu.isChecked()
    for _ in range(3):
        screen.in_menu.click()
        screen.at_login.click()
    room.settle()
    assert screen.in_menu.isChecked()
    assert entry.path.exists()
    assert screen.at_login.isChecked()
    assert screen.login.path.exists()
    screen.in_menu.click()
    room.settle()
    entry.path.write_text("[Desktop Entry]\nName=Other\n")
    screen.in_menu.click()
    room.settle()
    assert not screen.in_menu.isChecked()
    assert "another program" in room.shell.banners.shown["SettingWrong"].text.text()


def test_login_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    screen = preferences(room)
    screen.login = LoginStart(tmp_path / "desk", tmp_path, {}, "linux")
    (tmp_path / ".config").write_text("in the way")
    screen.at_login.click()
    room.settle()
    assert not screen.at_login.isChecked()
    assert "cannot be changed" in room.shell.banners.shown["SettingWrong"].text.text()


def test_text_size_is_used_at_the_next_start(desk: Desk, qapp: QApplication) -> None:
    from socialdesk.desktop.launch import take_apart, window

    desk.save_settings(replace(desk.settings(), text_size=150))
    shell = window(desk, qapp)
    try:
        assert shell.theme.px(100) == 150
        assert shell.minimumWidth() <= shell.screen().availableGeometry().width()
    finally:
        take_apart(shell)
