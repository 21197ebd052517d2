from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QPushButton

from socialdesk.desktop.sources.connect import ConnectDialog, connected_already
from socialdesk.desktop.sources.rows import AccountRow, WatchRow
from socialdesk.desktop.sources.screen import SourcesScreen
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.domain.account import Account
from socialdesk.domain.mention import AccountId, BrandId
from socialdesk.errors import CredentialsRejected, DiskFull, NetworkDown, SettingWrong
from socialdesk.sources.protocol import Ability, Field, Traits
from socialdesk.sources.x import X
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
    room.press("z")
    assert not room.desk.accounts.all(room.brand.id)[0].paused


def test_a_cap_can_be_taken_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = sources(room)
    [row] = screen.findChildren(AccountRow)
    assert row.account is not None
    monkeypatch.setattr(QInputDialog, "getDouble", lambda *_: (3.5, True))
    screen.cap(row.account)
    room.settle()
    assert room.desk.accounts.cap(room.desk.accounts.all(room.brand.id)[0]) == Decimal("3.50")
    room.press("z")
    assert room.desk.accounts.all(room.brand.id) == [row.account]


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
    screen.setFocus()
    room.press("z")
    assert room.desk.watches.all(room.brand.id)[1][0] == smell
    screen.remove_watch(changed)
    room.settle()
    assert [watch.name for watch, _ in room.desk.watches.all(room.brand.id)] == ["Lumi"]
    room.press("z")
    assert [watch.name for watch, _ in room.desk.watches.all(room.brand.id)] == ["Lumi", "Smell"]
    room.press("z")  # that it was added, last of all
    assert [watch.name for watch, _ in room.desk.watches.all(room.brand.id)] == ["Lumi"]


def test_a_watch_that_comes_back_has_found_what_it_had_found(room: Room) -> None:
    room.desk.watches.add(room.brand.id, "Smell", "smells")
    room.arrive("the new lumi grinder smells")
    before = room.desk.watches.all(room.brand.id)
    assert [count for _, count in before] == [6, 1]
    screen = sources(room)
    screen.remove_watch(before[0][0])
    room.settle()
    room.press("z")
    assert room.desk.watches.all(room.brand.id) == before


def test_an_account_is_removed_when_its_undo_is_over(room: Room) -> None:
    screen = sources(room)
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    assert not screen._rows
    assert room.desk.accounts.all(room.brand.id) == [replace(room.account, paused=True)]  # nothing is asked
    room.press("z")
    assert list(screen._rows) == [room.account.id]
    assert room.desk.accounts.all(room.brand.id) == [room.account]  # with its keys, and it listens
    assert "Main stage" in room.shell._toast.text.text()
    screen.remove(room.account)
    room.settle()
    screen.leaving.erase(room.account.id)  # as when its time is over
    room.settle()
    assert room.desk.accounts.all(room.brand.id) == []
    room.press("z")
    assert "erased by now" in room.shell._toast.text.text()


def test_an_account_is_removed_when_the_window_closes_meanwhile(room: Room) -> None:
    screen = sources(room)
    screen.remove(room.account)
    room.settle()
    room.shell.close()
    assert room.desk.accounts.all(room.brand.id) == []


def test_an_account_that_cannot_be_removed_is_shown_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise DiskFull("The disk is full. Make room, then try again.")

    screen = sources(room)
    screen.remove(room.account)
    room.settle()
    monkeypatch.setattr(room.desk.accounts, "remove", full)
    screen.leaving.erase(room.account.id)
    room.settle()
    assert list(screen._rows) == [room.account.id]
    assert room.desk.accounts.all(room.brand.id) == [room.account]  # and it listens as before
    assert "disk is full" in room.shell.banners.shown["DiskFull"].text.text()


def test_an_account_that_rested_rests_when_its_removal_is_taken_back(room: Room) -> None:
    screen = sources(room)
    room.desk.accounts.pause(room.account.id)
    resting = room.desk.accounts.all(room.brand.id)
    screen.remove(resting[0])
    room.settle()
    room.press("z")
    assert room.desk.accounts.all(room.brand.id) == resting


def test_a_removal_that_is_asked_for_twice_is_taken_back_once(room: Room) -> None:
    screen = sources(room)
    screen.remove(room.account)
    screen.remove(room.account)
    room.settle()
    room.press("z")
    assert list(screen._rows) == [room.account.id]
    assert not any(timer.isActive() for timer in screen.leaving.findChildren(QTimer))
    room.press("z")
    assert "nothing to undo" in room.shell._toast.text.text()


def test_accounts_and_watches_by_key(room: Room) -> None:
    screen = sources(room)
    room.press("j")
    focus = QApplication.focusWidget()
    assert isinstance(focus, AccountRow)
    room.press("p")
    assert room.desk.accounts.all(room.brand.id)[0].paused
    room.press("p")
    assert not room.desk.accounts.all(room.brand.id)[0].paused
    room.press("j")
    assert isinstance(QApplication.focusWidget(), WatchRow)
    room.press("p")  # of an account only
    assert not room.desk.accounts.all(room.brand.id)[0].paused
    room.press("e")
    assert screen._query.hasFocus()
    screen._query.setText("grinder")
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [(watch, _)] = room.desk.watches.all(room.brand.id)
    assert watch.query == "grinder"
    screen.setFocus()
    room.press("j")
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    assert room.desk.watches.all(room.brand.id) == []
    room.press("/")
    assert screen._query.hasFocus()
    assert screen._save.toolTip() == "Add a watch (Ctrl+Enter)"
    assert screen._pause.toolTip() == "Pause or resume listening (Shift+P)"


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


def test_tab_goes_through_the_fields_and_enter_connects_from_the_last(room: Room) -> None:
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
    QTest.keyClick(server, Qt.Key.Key_Return)  # the token is empty: nothing written is lost
    room.settle()
    assert dialog.isVisible()
    assert dialog.focusWidget() is token
    assert isinstance(token, QLineEdit)
    token.setText("another-token")
    server.setFocus()
    QTest.keyClick(server, Qt.Key.Key_Return)
    room.settle()
    assert len(room.desk.accounts.all(room.brand.id)) == 2


def test_who_reads_for_words_is_told_to_add_some(room: Room) -> None:
    for watch, _ in room.desk.watches.all(room.brand.id):
        room.desk.watches.remove(watch.id)
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    dialog.show()
    room.settle()
    stage: Traits = dialog._platform.itemData(0)
    dialog._platform.setItemData(0, replace(stage, abilities=Ability.SEARCH))
    _, token = dialog._inputs["token"]
    assert isinstance(token, QLineEdit)
    token.setText("another-token")
    dialog._connect.click()
    room.settle()
    assert "Add a watch" in room.shell._toast.text.text()


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
    assert "Saved, but not checked yet: Stage cannot be reached right now" in toasts
    assert "It listens from now on" not in toasts


def offered(room: Room, *traits: Traits) -> ConnectDialog:
    """The dialog over platforms that the stage does not play."""
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    room.settle()
    dialog._platform.clear()
    dialog._offer((list(traits), "encrypted file"))
    dialog.open()
    room.settle()
    return dialog


def test_the_longest_form_ends_above_the_screens_end_and_its_buttons_stand(room: Room) -> None:
    short = Traits(
        key="open", name="Open", abilities=Ability.SEARCH, fields=(Field("base_url", "Server", default="a"),)
    )
    many = tuple(Field(f"field{number}", f"Field {number}", required=False) for number in range(30))
    long = Traits(key="long", name="Long", abilities=Ability.SEARCH, fields=many)
    dialog = offered(room, short, long)
    dialog.move(dialog.x(), dialog.screen().availableGeometry().bottom() - dialog.height())
    dialog._platform.setCurrentIndex(1)
    room.settle()
    QTest.qWait(50)
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    stood = dialog._connect.mapToGlobal(QPoint(0, 0))
    dialog._refused(CredentialsRejected("Long does not take this key."))
    room.settle()
    assert dialog._connect.mapToGlobal(QPoint(0, 0)) == stood
    assert dialog._trouble.visibleRegion().boundingRect() == dialog._trouble.rect()
    last = dialog._inputs["field29"][1]
    last.setFocus()
    room.settle()
    assert last.visibleRegion().boundingRect() == last.rect()  # scrolled to
    dialog.reject()


def test_keys_stand_under_the_way_of_signing_in_that_they_belong_to(room: Room) -> None:
    dialog = offered(room, X.traits)
    heads = [label.text() for label in dialog.findChildren(PlainLabel) if label.property("role") == "name"]
    assert heads == [
        "With the four user keys: reads and replies",
        "Or with OAuth 2: reads and replies",
        "Or with a bearer token and the handle: reads only",
    ]
    assert said(dialog).count("(optional)") == 1  # the server
    dialog.reject()


def test_after_a_refusal_the_writing_goes_on_where_it_is_wrong(room: Room) -> None:
    dialog = offered(room, X.traits)
    dialog._connect.click()
    assert not dialog._trouble.isVisible()
    dialog._refused(CredentialsRejected("The keys for X are missing."))
    assert dialog.focusWidget() is dialog._inputs["consumer_key"][1]
    bearer, handle = dialog._inputs["bearer_token"][1], dialog._inputs["handle"][1]
    assert isinstance(bearer, QLineEdit)
    assert isinstance(handle, QLineEdit)
    bearer.setText("invented")
    dialog._refused(SettingWrong("Enter the handle too."))
    assert dialog.focusWidget() is handle
    handle.setText("lumicoffee")
    dialog._refused(CredentialsRejected("X does not take this token."))
    assert dialog.focusWidget() is bearer
    dialog.reject()


def test_what_was_wrong_is_not_said_while_it_is_tried_again(room: Room) -> None:
    dialog = ConnectDialog(room.shell.place, room.brand.id, room.shell)
    dialog.open()
    room.settle()
    dialog._connect.click()
    room.settle()
    assert dialog._trouble.isVisible()
    assert dialog.focusWidget() is dialog._inputs["token"][1]
    dialog._connect.click()
    assert not dialog._trouble.isVisible()
    assert dialog.focusWidget() is not dialog._platform
    room.settle()
    dialog.reject()


def test_a_place_without_a_sign_in_is_connected_once() -> None:
    traits = Traits(
        key="open", name="Open", abilities=Ability.SEARCH, fields=(Field("base_url", "Server", default="a"),)
    )
    known = [Account(AccountId(1), BrandId(1), "open", "Open", {"base_url": "a"})]
    assert connected_already(traits, {}, known)
    assert not connected_already(traits, {"base_url": "b"}, known)
    assert not connected_already(traits, {}, [])


def test_the_demo_says_that_it_is_one(room: Room) -> None:
    assert not room.shell.side.demo.isVisible()
    room.shell.use_brand(replace(room.brand, demo=True))
    room.settle()
    assert room.shell.side.demo.isVisible()
    assert "(demo)" in room.shell.windowTitle()
    assert "these people are invented" in said(sources(room))
    room.shell.go("outbox")
    room.settle()
    outbox = room.shell.shown_screen("outbox")
    assert outbox is not None
    assert "these people are invented" in " ".join(label.text() for label in outbox.findChildren(QLabel))
    room.shell.use_brand(room.brand)
    room.settle()
    assert not room.shell.side.demo.isVisible()


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
    [tick] = screen._looks
    assert tick.isActive()
    room.shell.go("queue")
    room.settle()
    assert not tick.isActive()


def test_what_has_the_focus_keeps_it_when_the_screen_looks_again(room: Room) -> None:
    screen = sources(room)
    edit = next(each for each in screen.findChildren(QPushButton) if each.accessibleName() == "Edit: Lumi")
    edit.setFocus()
    screen.show_brand()
    room.settle()
    assert QApplication.focusWidget() is edit
