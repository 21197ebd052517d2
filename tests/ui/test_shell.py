"""The window around the screens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from socialdesk.config import Settings
from socialdesk.desktop.conversation.why_strip import WhyStrip
from socialdesk.desktop.launch import picture, take_apart, wait, window
from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.theme import DARK, LIGHT
from socialdesk.desktop.window.command_palette import CommandPalette, KeySheet, fit
from socialdesk.desktop.window.listening import listening, notice_words, out_of_reach
from socialdesk.desktop.words import isolated, tr
from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.mention import AccountId, BrandId, MentionStatus
from socialdesk.errors import CredentialsRejected, NetworkDown
from socialdesk.services.accounts import Notice, NoticeKind
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room
from tests.ui.full_window import FullWindow

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)


def test_every_place_of_the_side_bar_opens(room: Room) -> None:
    assert set(room.shell.side.items) >= {"queue", "mentions"}
    for key, item in room.shell.side.items.items():
        item.click()
        room.settle()
        assert item.isChecked()
        shown = room.shell.shown_screen(key)
        assert shown is not None
        assert room.shell.places.currentWidget() is shown


def test_saved_views_are_counted_and_shown(room: Room) -> None:
    critical = room.shell.side.views["critical"]
    assert critical.accessibleDescription() == "1"
    assert room.shell.side.items["queue"].accessibleDescription() == "5"
    critical.click()
    room.settle()
    assert critical.isChecked()
    assert room.queue.query == "urgency:critical"
    assert len(room.names()) == 1
    room.shell.side.items["queue"].click()
    room.settle()
    assert room.queue.query == ""
    assert len(room.names()) == 5


def test_going_by_two_keys(room: Room) -> None:
    room.queue.list.setFocus()
    room.press("g")
    room.press("m")
    assert room.shell.side.items["mentions"].isChecked()


def test_enter_presses_the_button_that_has_the_focus(room: Room) -> None:
    room.composer.deeds.skip_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert room.queue.model.handled(room.queue.model.rows[0].id)
    tab = room.composer.tabs.buttons()[1]
    tab.setFocus()
    room.press(Qt.Key.Key_Enter)
    assert tab.isChecked()
    room.shell.side.items["trends"].setFocus()
    room.press(Qt.Key.Key_Return)
    assert room.shell.side.items["trends"].isChecked()


LONG = "Copied. Paste it as your reply; this closes when we see it."


@pytest.mark.parametrize("size", [(1440, 900), (800, 600)])
@pytest.mark.parametrize("screen", ["queue", "mentions", "outbox", "sources", "trends", "settings"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_toast_covers_nothing_that_can_be_pressed(
    desk: Desk, open_room: Callable[..., Room], code: str, screen: str, size: tuple[int, int]
) -> None:
    desk.save_settings(replace(desk.settings(), language=code))
    room = open_room(tuple(f"does lumi sell {n} kg bags?" for n in range(14)))
    room.shell.resize(*size)
    room.shell.go(screen)
    room.settle()
    room.shell.toast(LONG, undo=lambda: None, seconds=60)
    room.settle()
    toast = room.shell._toast
    shown, middle = room.shell.places.currentWidget(), toast.parentWidget()
    assert shown is not None
    assert middle is not None
    assert toast.isVisible()
    ground = toast.geometry()
    assert middle.rect().contains(ground)
    assert toast.text.height() >= toast.text.heightForWidth(toast.text.width())
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QListView, WhyStrip):
        for control in shown.findChildren(kind):
            if control.isVisible():
                seen = control.visibleRegion().boundingRect()
                seen.translate(control.mapTo(middle, QPoint(0, 0)))
                assert not seen.intersects(ground), f"{control} {control.accessibleName()}"


@pytest.mark.parametrize("screen", ["queue", "mentions", "outbox", "trends", "settings"])
def test_z_takes_back_what_the_toast_offers_on_every_screen(room: Room, screen: str) -> None:
    row = room.queue.model.rows[0]
    room.press("x")
    assert room.queue.model.handled(row.id)
    room.shell.go(screen)
    room.settle()
    toast = room.shell._toast
    said = "Skipped." if screen == "queue" else "Queue · Skipped."  # elsewhere it says where that was
    assert toast.text.text() == toast.accessibleName() == said
    room.shell.side.items[screen].setFocus()
    room.press("z")
    assert toast.text.text() == f"Undone: “{isolated('Skipped.')}”"
    assert room.desk.inbox.open(row.id, seen=False).mention.status is MentionStatus.OPEN
    room.press("z")  # there is nothing left to take back
    assert room.desk.inbox.open(row.id, seen=False).mention.status is MentionStatus.OPEN


def test_z_is_a_letter_while_one_types(room: Room) -> None:
    row = room.queue.model.rows[0]
    room.press("x")
    room.shell.go("settings")
    room.settle()
    settings = room.shell.shown_screen("settings")
    assert isinstance(settings, PreferencesScreen)
    settings.initials.setFocus()
    settings.initials.clear()
    room.press("z")
    assert settings.initials.text() == "z"
    assert room.desk.inbox.open(row.id, seen=False).mention.status is MentionStatus.SKIPPED


def test_the_palette_finds_and_does(room: Room) -> None:
    room.press("k", Qt.KeyboardModifier.ControlModifier)
    palette = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, CommandPalette) and w.isVisible()
    )
    QTest.keyClicks(palette.line, "ski")
    assert palette.model.index(0, 0).data() == "Skip"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    room.settle()
    assert room.queue.model.handled(room.queue.model.rows[0].id)


def test_the_palette_knows_english_names_on_a_screen_of_another_language(
    full_window: Callable[..., FullWindow],
) -> None:
    window = full_window(language="ar")
    at = QApplication.focusWidget() or window.shell
    QTest.keyClick(at, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(each for each in window.shell.findChildren(CommandPalette) if each.isVisible())
    QTest.keyClicks(palette.line, "snooz")
    assert palette.model.index(0, 0).data() == tr("Snooze") != "Snooze"
    for language in ("arab", "عرب", "turk", "fin", "suomi", "english"):
        palette.line.setText(language)
        found = [palette.model.index(row, 0).data() for row in range(palette.model.rowCount())]
        assert tr("Settings") in found[:2], language
    palette.close()


def test_the_palette_says_that_nothing_fits(room: Room) -> None:
    room.press("k", Qt.KeyboardModifier.ControlModifier)
    palette = next(each for each in room.shell.findChildren(CommandPalette) if each.isVisible())
    QTest.keyClicks(palette.line, "qqqq")
    assert palette.nothing.text()
    assert palette.list.isHidden()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.line.clear()
    QTest.keyClick(palette.line, Qt.Key.Key_Up)  # around
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    palette.close()


def test_the_sheet_of_keys_lists_everything(room: Room) -> None:
    room.press("?")
    sheets = [w for w in room.shell.findChildren(KeySheet) if w.isVisible()]
    assert len(sheets) == 1
    sheets[0].close()


def test_no_key_is_given_twice(room: Room) -> None:
    seen: dict[str, str] = {}
    for action in room.shell.acts.all():
        for keys in action.shortcuts():
            text = keys.toString()
            assert text not in seen, f"{text}: {seen.get(text)} and {action.text()}"
            seen[text] = action.text()


@pytest.mark.parametrize(
    ("asked", "offered", "fits"),
    [("ski", "Skip", True), ("GO q", "Go to queue", True), ("şkip", "Skip", True), ("zz", "Skip", False)],
)
def test_fit(asked: str, offered: str, fits: bool) -> None:
    assert (fit(asked, offered) is not None) is fits


def test_light_and_dark_switch_live(room: Room) -> None:
    assert room.shell.theme.tokens is LIGHT
    before = room.shell.grab().toImage().pixelColor(5, 400)
    room.shell.acts.toggle_theme()
    room.settle()
    assert room.shell.theme.tokens is DARK
    assert room.desk.settings().theme == "dark"
    assert room.shell.grab().toImage().pixelColor(5, 400) != before


def test_a_window_that_is_open_follows_the_systems_theme(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = [Qt.ColorScheme.Light]
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: shown[0])
    room = open_room(theme="system")

    def seen(scheme: Qt.ColorScheme) -> QImage:
        shown[0] = scheme
        QApplication.styleHints().colorSchemeChanged.emit(scheme)
        room.settle()
        return room.shell.grab().toImage()

    light, dark = seen(Qt.ColorScheme.Light), seen(Qt.ColorScheme.Dark)
    assert light.pixelColor(5, 400).name() == LIGHT.background
    assert dark.pixelColor(5, 400).name() == DARK.background
    assert seen(Qt.ColorScheme.Light) == light
    room.shell.theme.choose("dark")
    assert seen(Qt.ColorScheme.Light) == dark  # rows, chips and icons too
    room.shell.theme.choose("light")
    assert seen(Qt.ColorScheme.Dark) == light


def test_troubles_of_the_world_become_banners(room: Room) -> None:
    room.shell.background.failed.emit(CredentialsRejected("Sign in to X again: the key was refused."))
    room.shell.background.failed.emit(NetworkDown("There is no connection just now."))
    assert {b.text.text() for b in room.shell.banners.shown.values()} == {
        "Sign in to X again: the key was refused.",
        "There is no connection just now.",
    }
    room.shell.clear_banner("NetworkDown")
    assert list(room.shell.banners.shown) == ["CredentialsRejected"]


def test_a_workspace_without_a_brand_is_welcomed(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    shell = window(desk, qapp, theme="light", scale=1.0)
    shell.show()
    shell.begin()
    wait(lambda: shell.settled)
    assert shell.places.currentWidget() is shell.welcome
    assert not shell.side.isVisible()
    shell.welcome.listen()
    assert "Type the name" in shell.welcome.trouble.text()
    take_apart(shell)


def test_changes_arrive_merged_on_the_gui_thread(room: Room) -> None:
    heard: list[tuple[object, bool]] = []
    gui = threading.get_ident()
    room.shell.relay.changed.connect(lambda c: heard.append((c, threading.get_ident() == gui)))
    room.arrive("lumi one?", "lumi two?", "lumi three?")
    room.qtbot.waitUntil(lambda: len(room.names()) == 8, timeout=20_000)
    assert heard
    assert all(on_gui for _, on_gui in heard)
    assert len(heard) <= 3  # several commits, few messages


def test_a_paused_desk_says_so(room: Room) -> None:
    room.desk.schedule.pause()
    room.qtbot.waitUntil(lambda: room.shell.side.state.text() == "Paused", timeout=20_000)
    room.desk.schedule.resume()
    room.qtbot.waitUntil(lambda: room.shell.side.state.text().startswith("Listening"), timeout=20_000)


def health(**more: object) -> tuple[Account, SourceHealth]:
    account = Account(AccountId(1), BrandId(1), "bluesky", "us")
    return account, SourceHealth(AccountId(1), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ([], "No source yet"),
        ([health()], "Listening…"),
        ([health(last_success_at=NOW - timedelta(seconds=40))], "Listening, checked 40 s ago"),
        (
            [health(last_success_at=NOW, error_family="needs_attention")],
            "Bluesky needs you",
        ),
    ],
)
def test_the_line_about_listening(state: list[tuple[Account, SourceHealth]], words: str) -> None:
    assert listening(state, NOW).text == words


def test_out_of_reach_is_said_of_all_sources_only() -> None:
    down = health(error_family="unavailable", last_success_at=NOW)
    account, state = down
    assert out_of_reach([down])
    assert not out_of_reach([])
    assert not out_of_reach([down, health(last_success_at=NOW)])
    assert not out_of_reach([down, health(error_family="needs_attention")])
    assert out_of_reach([down, (replace(account, platform="files"), SourceHealth(AccountId(1)))])
    assert not out_of_reach([(replace(account, paused=True), state)])


def test_a_picture_is_drawn(settings: Settings, open_room: Callable[..., Room], tmp_path: object) -> None:
    room = open_room()
    path = settings.workspace / "pictures" / "queue.png"
    assert picture(room.desk, path, screen="queue", theme="dark", size=(1200, 800), query="") == path
    assert path.stat().st_size > 10_000


def test_closing_leaves_nothing_behind(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    shell = window(desk, qapp, theme="light", scale=1.0)
    gone: list[bool] = []
    shell.destroyed.connect(lambda: gone.append(True))
    shell.show()
    shell.begin()
    take_apart(shell)
    assert gone == [True]


def test_a_silent_source_raises_a_notice(room: Room) -> None:
    assert "notices" not in room.shell.banners.shown
    room.theatre.on_fetch = [NetworkDown("No connection to Stage.")]
    room.clock.advance(minutes=20)
    room.desk.intake.poll(room.account.id)
    room.shell.vitals.ask_listening()
    room.settle()
    assert "Stage has been silent since" in room.shell.banners.shown["notices"].text.text()
    room.desk.intake.poll(room.account.id)
    room.shell.vitals.ask_listening()
    room.settle()
    assert "notices" not in room.shell.banners.shown


def test_the_worst_source_is_named_first() -> None:
    now = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
    account = Account(AccountId(1), BrandId(1), "x", "X")
    notices = [
        Notice(account, NoticeKind.GAP, now),
        Notice(account, NoticeKind.SILENT, now),
        Notice(account, NoticeKind.NEEDS_PERSON, now, "The key was taken back."),
    ]
    assert notice_words(notices, now) == "X needs you: The key was taken back. 1 more source wants a look."
    assert notice_words(notices[:1], now) == ""
