"""Keys are changed by keyboard, and hold at once wherever they are named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.keys import FILE, read
from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.paged_list import LINE_ROLE
from socialdesk.desktop.window.change_keys import ChangeKeys
from socialdesk.desktop.window.command_palette import CommandPalette, KeySheet, ranked
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def dialog(room: Room) -> ChangeKeys:
    """The dialog, opened by its key, when it knows every action."""
    room.press(Qt.Key.Key_K, CONTROL | SHIFT)
    found = next(each for each in room.shell.findChildren(ChangeKeys) if each.isVisible())
    room.qtbot.waitUntil(lambda: not found._more.isActive(), timeout=15_000)
    return found


def ask(room: Room, found: ChangeKeys, action: str, key: Qt.Key) -> None:
    """Find an action, ask for another key, press it; Enter says that nothing follows."""
    found.filter.setFocus()
    found.filter.clear()
    QTest.keyClicks(found.filter, action)
    QTest.keyClick(found.filter, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is found.field
    QTest.keyClick(found.field, key)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    room.settle()


def own(room: Room) -> dict[tuple[str, str], str]:
    room.settle()
    return read(room.desk.settings().workspace / FILE, ("window", "queue", "sources"))


def tip(room: Room, words: str) -> str:
    """What the button with these words says on hover."""
    return next(each.toolTip() for each in room.composer.findChildren(KeyButton) if each.words == words)


def leave(room: Room, found: ChangeKeys) -> None:
    found.filter.clear()
    QTest.keyClick(found, Qt.Key.Key_Escape)
    room.shell.activateWindow()
    room.queue.list.setFocus()
    room.settle()


def test_a_free_key_is_taken_at_once_and_everywhere(room: Room) -> None:
    found = dialog(room)
    ask(room, found, "snooze", Qt.Key.Key_N)
    assert found.said.text().endswith("is N now.")
    assert QApplication.focusWidget() is found.list
    assert own(room) == {("queue", "S"): "N"}
    leave(room, found)
    assert tip(room, "Snooze") == "Snooze (N)"
    row = room.queue.model.rows[0]
    room.press("s")
    assert QApplication.activePopupWidget() is None
    room.press("n")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    assert not room.queue.model.handled(row.id)
    room.press("k", CONTROL)
    palette = next(each for each in room.shell.findChildren(CommandPalette) if each.isVisible())
    QTest.keyClicks(palette.line, "snooze")
    assert palette.model.index(0, 0).data(LINE_ROLE).aside == "N"
    palette.close()


def test_a_key_of_another_is_named_and_swapped(room: Room) -> None:
    found = dialog(room)
    ask(room, found, "snooze", Qt.Key.Key_X)
    assert "X is “\u2068Skip\u2069” (Queue). Swap them? It gets S." in found.said.text()
    assert QApplication.focusWidget() is found.swap_button
    assert own(room) == {}
    QTest.keyClick(found.swap_button, Qt.Key.Key_Return)
    assert own(room) == {("queue", "S"): "X", ("queue", "X"): "S"}
    QTest.keyClick(found.list, Qt.Key.Key_Z, CONTROL)
    assert own(room) == {}
    assert room.shell.keys.shown("queue", "X") == "X"
    leave(room, found)
    room.press("x")
    assert room.queue.model.handled(room.queue.model.rows[0].id)


def test_a_key_that_works_everywhere_is_not_given_where_it_would_be_in_the_way(room: Room) -> None:
    found = dialog(room)
    ask(room, found, "snooze", Qt.Key.Key_V)  # "Go to a saved view" would get S, which Asked often has
    assert "V is “\u2068Go to a saved view\u2069” (everywhere)" in found.said.text()
    assert found.swap_button.isHidden()
    assert QApplication.focusWidget() is found.field
    QTest.keyClick(found.field, Qt.Key.Key_G)  # begins every "Go to"
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert found.swap_button.isHidden()
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert found.field.isHidden()
    assert own(room) == {}


def test_two_keys_one_after_the_other(room: Room) -> None:
    found = dialog(room)
    found.filter.setFocus()
    QTest.keyClicks(found.filter, "snooze")
    QTest.keyClick(found.filter, Qt.Key.Key_Return)
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    QTest.keyClicks(found.field, "nb")
    room.qtbot.waitUntil(lambda: bool(room.shell.keys.own), timeout=20_000)  # Qt waits for more
    assert own(room) == {("queue", "S"): "N, B"}
    leave(room, found)
    assert tip(room, "Snooze") == "Snooze (N B)"
    room.press("n")
    room.press("b")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_of_lists_and_fields_are_refused_with_a_reason(room: Room, key: Qt.Key) -> None:
    found = dialog(room)
    ask(room, found, "snooze", key)
    assert "belongs to lists and fields" in found.said.text()
    assert QApplication.focusWidget() is found.field
    QTest.keyClick(found.field, Qt.Key.Key_Tab)  # no trap
    assert QApplication.focusWidget() is found.list
    assert own(room) == {}


def test_one_goes_back_and_all_go_back(room: Room) -> None:
    found = dialog(room)
    ask(room, found, "snooze", Qt.Key.Key_N)
    ask(room, found, "pause or resume", Qt.Key.Key_F9)  # comes without a key
    assert own(room) == {("queue", "S"): "N", ("sources", "pause_all"): "F9"}
    QTest.keyClick(found.list, Qt.Key.Key_Delete)
    assert own(room) == {("queue", "S"): "N"}
    assert found.all_button.isEnabled()
    found.all_button.setFocus()
    QTest.keyClick(found.all_button, Qt.Key.Key_Return)
    assert own(room) == {}
    QTest.keyClick(found.list, Qt.Key.Key_Z, CONTROL)
    assert own(room) == {("queue", "S"): "N"}


def test_every_action_is_listed_and_found_by_words_or_key(room: Room) -> None:
    found = dialog(room)

    def shown() -> list[str]:
        lines: list[QTreeWidgetItem] = []
        for head in found._heads.values():
            lines += [line for place in range(head.childCount()) if (line := head.child(place))]
        return [line.text(0) for line in lines if not line.isHidden()]

    assert len(shown()) == len(room.shell.keys.acts()) > 130
    assert not room.shell.places.make_next()
    found.filter.setText("shift+t")
    assert shown() == ["Tag"]
    found.filter.setText("trends go")
    assert found.current is not None
    assert found.current.words == "Trends"
    found.filter.setText("nothing like this")
    assert shown() == []
    assert found.current is None


def test_no_screen_comes_with_keys_that_are_in_each_others_way(room: Room) -> None:
    while room.shell.places.make_next():
        pass
    for act in room.shell.keys.acts():
        for key in act.keys:
            assert room.shell.keys.in_the_way(act.name, key) == [], act


def test_the_key_of_undo_is_one_on_every_screen(room: Room) -> None:
    found = dialog(room)
    found.filter.setFocus()
    QTest.keyClicks(found.filter, "undo")
    QTest.keyClick(found.filter, Qt.Key.Key_Return)
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    QTest.keyClick(found.field, Qt.Key.Key_F11)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    leave(room, found)
    row = room.queue.model.rows[0]
    room.press("x")
    assert room.queue.model.handled(row.id)
    assert room.shell._toast.undo_button.text() == "Undo  F11"
    room.press("z")
    assert room.queue.model.handled(row.id)
    room.press(Qt.Key.Key_F11)
    assert not room.queue.model.handled(row.id)


def test_the_approving_key_is_the_changed_one_in_the_field_too(room: Room) -> None:
    room.shell.keys.put({("queue", "Ctrl+Return"): "Alt+Return"})
    row = room.queue.model.rows[0]
    room.press("e")
    room.composer.field.setPlainText("Thank you, we look into it.")
    room.press(Qt.Key.Key_Return, CONTROL)
    room.press(Qt.Key.Key_Return, CONTROL)
    assert not room.queue.model.handled(row.id)


def test_the_sheet_leads_to_the_dialog(room: Room) -> None:
    room.press("?")
    sheet = next(each for each in room.shell.findChildren(KeySheet) if each.isVisible())
    sheet.change_button.click()
    room.settle()
    assert any(each.isVisible() for each in room.shell.findChildren(ChangeKeys))


def test_the_settings_lead_to_the_dialog_and_say_its_key(room: Room) -> None:
    room.shell.keys.put({("window", "Ctrl+Shift+K"): "F4"})
    room.shell.go("settings")
    room.settle()
    settings = room.shell.shown_screen("settings")
    assert isinstance(settings, PreferencesScreen)
    assert settings.keys_button.toolTip() == "Change keys (F4)"
    settings.keys_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert any(each.isVisible() for each in room.shell.findChildren(ChangeKeys))


def test_a_broken_file_is_said_with_line_and_the_keys_are_those_that_come(
    desk: Desk, open_room: Callable[..., Room]
) -> None:
    (desk.settings().workspace / FILE).write_text('[queue]\n"S" = "Esc"\n')
    room = open_room()
    assert "keys.toml, line 2" in room.shell.banners.shown["keys"].text.text()
    assert tip(room, "Snooze") == "Snooze (S)"
    room.shell.banners.shown["keys"].action.click()
    assert any(each.isVisible() for each in room.shell.findChildren(ChangeKeys))


def test_keys_of_the_file_hold_from_the_start(desk: Desk, open_room: Callable[..., Room]) -> None:
    (desk.settings().workspace / FILE).write_text('[queue]\n"X" = "N"\n[window]\n"G, M" = "F6"\n')
    room = open_room()
    assert "keys" not in room.shell.banners.shown
    room.press("n")
    assert room.queue.model.handled(room.queue.model.rows[0].id)
    room.press(Qt.Key.Key_F6)
    assert isinstance(room.shell.places.currentWidget(), QueueScreen)
    assert room.shell.side.items["mentions"].isChecked()
    assert room.shell.side.items["mentions"].toolTip() == "All mentions (F6)"


def test_two_of_the_file_on_one_key_are_named(desk: Desk, open_room: Callable[..., Room]) -> None:
    (desk.settings().workspace / FILE).write_text('[queue]\n"X" = "N"\n"S" = "N"\n')
    room = open_room()
    said = room.shell.banners.shown["keys"].text.text()
    assert "Skip: N" in said
    assert "Snooze: N" in said
    room.press("x")
    assert room.queue.model.handled(room.queue.model.rows[0].id)


def test_escape_takes_back_the_words_before_it_closes(room: Room) -> None:
    found = dialog(room)
    assert not found.swap_button.isVisible()
    assert not found.another_button.isVisible()
    QTest.keyClicks(found.filter, "quit")
    QTest.keyClick(found.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is found.list
    QTest.keyClick(found.list, Qt.Key.Key_Escape)
    assert found.filter.text() == ""
    assert found.isVisible()
    assert QApplication.focusWidget() is found.filter
    leave(room, found)


def test_the_palette_knows_words_that_people_use(room: Room) -> None:
    def offered(typed: str) -> list[str]:
        return [action.text() for action in ranked(room.shell.acts.all(), typed)][:3]

    assert "Light or dark" in offered("theme")
    assert "Settings" in offered("theme")
    assert "Settings" in offered("preferences")
    assert "Keys" in offered("shortcuts")
