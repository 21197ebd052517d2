from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from socialdesk.desktop.connect import ConnectDialog, connected_already
from socialdesk.desktop.source_rows import AccountRow
from socialdesk.desktop.sources import SourcesScreen
from socialdesk.domain.account import Account
from socialdesk.domain.mention import AccountId, BrandId
from socialdesk.errors import CredentialsRejected, NetworkDown
from socialdesk.sources.protocol import Ability, Field, Traits
from tests.ui.conftest import Room


def sources(room: Room) -> SourcesScreen:
    room.shell.go("sources")
    room.settle()
    screen = room.shell.shown_screen("sources")
    assert isinstance(screen, SourcesScreen)
    return screen


def said(screen: SourcesScreen | ConnectDialog) -> str:
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_an_account_says_how_it_is_doing(room: Room) -> None:
    screen = sources(room)
    [row] = screen.findChildren(AccountRow)
    assert "Listening" in row.accessibleName()
    room.theatre.on_fetch = [NetworkDown("No connection to Stage.")]
    assert row.account is not None
    screen.check(row.account)
    room.settle()
    assert "Waiting until" in row.accessibleName()
    assert "No connection to Stage." in row.accessibleName()
    screen.toggle(row.account)
    room.settle()
    assert "Paused" in row.accessibleName()


def test_a_watch_is_tried_added_edited_and_removed(room: Room) -> None:
    screen = sources(room)
    screen._query.setText("grinder NEAR/3 (smell* OR smoke)")
    screen._try()
    room.settle()
    assert "Would have matched 1 of 5 stored mentions" in said(screen)
    screen._watch_name.setText("Smell")
    screen._save_watch()
    room.settle()
    assert [watch.name for watch, _ in room.desk.watches.all(room.brand.id)] == ["Lumi", "Smell"]
    smell = room.desk.watches.all(room.brand.id)[1][0]
    screen.edit_watch(smell)
    screen._query.setText("grinder")
    screen._save_watch()
    room.settle()
    changed = room.desk.watches.all(room.brand.id)[1][0]
    assert (changed.id, changed.query) == (smell.id, "grinder")
    screen.remove_watch(changed)
    room.settle()
    assert [watch.name for watch, _ in room.desk.watches.all(room.brand.id)] == ["Lumi"]


def test_a_broken_query_points_at_the_place(room: Room) -> None:
    screen = sources(room)
    screen._query.setText('lumi AND ("coffee')
    screen._try()
    room.settle()
    assert screen._query.cursorPosition() >= len("lumi AND ")
    assert screen._answer.property("role") == "trouble"
    assert screen._answer.isVisible()


def test_connecting_asks_for_what_the_platform_wants(room: Room) -> None:
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    dialog.show()
    room.settle()
    _, token = dialog._inputs["token"]
    assert isinstance(token, QLineEdit)
    assert token.echoMode() is QLineEdit.EchoMode.Password
    dialog._connect.click()
    room.settle()
    assert "Token" in said(dialog)
    token.setText("another-token")
    room.theatre.on_check = [CredentialsRejected("Stage does not take this token.")]
    dialog._connect.click()
    room.settle()
    assert "does not take this token" in said(dialog)
    assert len(room.desk.accounts.all(room.brand.id)) == 1
    dialog._connect.click()
    room.settle()
    assert len(room.desk.accounts.all(room.brand.id)) == 2


def test_tab_goes_through_the_fields_and_enter_presses_nothing(room: Room) -> None:
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    dialog.show()
    dialog.activateWindow()
    room.settle()
    _, token = dialog._inputs["token"]
    _, server = dialog._inputs["base_url"]
    assert dialog.focusWidget() is token
    assert dialog._platform.nextInFocusChain() is token
    QTest.keyClick(token, Qt.Key.Key_Return)
    assert dialog._connect.isEnabled()  # not pressed
    assert dialog.focusWidget() is server
    assert "Hears mentions" in said(dialog)
    dialog.reject()


def test_a_platform_out_of_reach_is_saved_and_not_called_listening(room: Room) -> None:
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    dialog.show()
    room.settle()
    _, token = dialog._inputs["token"]
    assert isinstance(token, QLineEdit)
    token.setText("another-token")
    room.theatre.on_check = [NetworkDown("No connection to Stage.")]
    dialog._connect.click()
    room.settle()
    toasts = " ".join(label.text() for label in room.shell.findChildren(QLabel))
    assert "Saved. Stage cannot be reached right now" in toasts
    assert "It listens from now on" not in toasts


def test_a_place_without_a_sign_in_is_connected_once() -> None:
    traits = Traits(
        key="open", name="Open", abilities=Ability.SEARCH, fields=(Field("base_url", "Server", default="a"),)
    )
    known = [Account(AccountId(1), BrandId(1), "open", "Open", {"base_url": "a"})]
    assert connected_already(traits, {}, known)
    assert not connected_already(traits, {"base_url": "b"}, known)
    assert not connected_already(traits, {}, [])


def test_all_listening_can_be_paused(room: Room) -> None:
    screen = sources(room)
    screen._pause.click()
    assert not room.desk.schedule.listening
    screen._pause.click()
    assert room.desk.schedule.listening


def entries(row: AccountRow) -> list[str]:
    row._menu.aboutToShow.emit()
    return [action.text() for action in row._menu.actions()]


def test_the_menu_says_what_applies(room: Room) -> None:
    screen = sources(room)
    [row] = screen.findChildren(AccountRow)
    assert "Pause" in entries(row)
    assert row.account is not None
    screen.toggle(row.account)
    room.settle()
    assert "Resume" in entries(row)
    assert "Pause" not in entries(row)


def test_editing_a_watch_can_be_left(room: Room) -> None:
    screen = sources(room)
    [(watch, _)] = room.desk.watches.all(room.brand.id)
    screen.edit_watch(watch)
    assert screen._cancel.isVisible()
    screen._query.setFocus()
    room.press(Qt.Key.Key_Escape)
    assert not screen._cancel.isVisible()
    assert screen._query.text() == ""
    assert room.desk.watches.all(room.brand.id)[0][0] == watch


def test_the_words_are_renewed_only_while_they_are_seen(room: Room) -> None:
    screen = sources(room)
    assert screen._tick.isActive()
    room.shell.go("queue")
    room.settle()
    assert not screen._tick.isActive()


def test_what_has_the_focus_keeps_it_when_the_screen_looks_again(room: Room) -> None:
    screen = sources(room)
    edit = next(each for each in screen.findChildren(QPushButton) if each.accessibleName() == "Edit: Lumi")
    edit.setFocus()
    screen.show_brand()
    room.settle()
    assert QApplication.focusWidget() is edit
