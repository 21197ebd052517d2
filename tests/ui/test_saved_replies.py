"""Saved replies by keyboard: saved from one mention, put in at the cursor for the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.reply.saved_replies import SavedReplyKeys, SavedReplyPicker
from tests.ui.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keys(room: Room) -> SavedReplyKeys:
    found = room.queue.findChild(SavedReplyKeys)
    assert isinstance(found, SavedReplyKeys)
    return found


def save(room: Room, text: str, name: str) -> None:
    """Write a text into the editor and save it under a name."""
    room.press("e")
    room.composer.field.setPlainText(text)
    room.press(Qt.Key.Key_J, CONTROL | SHIFT)
    naming = keys(room).naming
    assert naming is not None
    naming.setTextValue(name)
    naming.accept()
    room.shell.activateWindow()  # the offscreen platform does not give the focus back by itself
    room.settle()


def pick(room: Room) -> SavedReplyPicker:
    room.press(Qt.Key.Key_J, CONTROL)
    picker = keys(room).picker
    assert picker is not None
    assert picker.isVisible()
    return picker


def test_saved_here_and_inserted_at_the_cursor_there(room: Room) -> None:
    name = room.composer.mention.post.author.name.split()[0]  # type: ignore[union-attr]
    save(room, f"Hi {name}, we ring the courier about it.", "Courier")
    save(room, "We are open from nine to five.", "Hours")
    room.press(Qt.Key.Key_Escape)
    room.press("j")
    room.press("e")
    room.composer.field.setPlainText("Hello! Bye!")
    cursor = room.composer.field.textCursor()
    cursor.setPosition(6)
    room.composer.field.setTextCursor(cursor)
    picker = pick(room)
    assert picker.model.rowCount() == 2
    QTest.keyClicks(picker.line, "nine")
    assert [picker.model.index(row, 0).data() for row in range(picker.model.rowCount())] == ["Hours"]
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    room.settle()
    assert room.composer.text == "Hello! We are open from nine to five. Bye!"
    assert QApplication.focusWidget() is room.composer.field


def test_what_is_not_known_is_selected_to_be_typed_over(room: Room) -> None:
    mention = room.composer.mention
    assert mention is not None
    room.desk.saved_replies.save(mention.id, "Order", "\U0001f642 About order {order}: it is on its way.")
    room.press("e")
    room.composer.field.setPlainText("")
    QTest.keyClick(pick(room).line, Qt.Key.Key_Return)
    room.settle()
    assert room.composer.field.textCursor().selectedText() == "{order}"
    room.press("4711")
    assert room.composer.text == "\U0001f642 About order 4711: it is on its way."


def test_arrows_choose_and_escape_changes_nothing(room: Room) -> None:
    mention = room.composer.mention
    assert mention is not None
    for name in ("One", "Two"):
        room.desk.saved_replies.save(mention.id, name, f"Text {name.lower()} for everybody.")
    room.press("e")
    room.composer.field.setPlainText("")
    picker = pick(room)
    QTest.keyClick(picker.line, Qt.Key.Key_Escape)
    room.settle()
    assert room.composer.text == ""
    picker = pick(room)
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Enter)
    room.settle()
    assert room.composer.text == "Text two for everybody."


def test_an_empty_list_names_the_key_that_saves_as_the_person_has_it(room: Room) -> None:
    room.shell.keys.put({("queue", "Ctrl+Shift+J"): "F6"})
    assert "press F6 to save" in pick(room).nothing.text()


def test_saving_is_undone_and_an_empty_list_says_what_to_do(room: Room) -> None:
    picker = pick(room)
    assert "Ctrl+Shift+J" in picker.nothing.text()
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.isVisible()
    QTest.keyClick(picker.line, Qt.Key.Key_Escape)
    save(room, "We look into it.", "Looking")
    room.press(Qt.Key.Key_Escape)
    room.press("z")
    assert pick(room).model.rowCount() == 0


def test_a_text_with_a_stray_brace_is_not_saved_and_says_why(room: Room) -> None:
    save(room, "One } brace", "Brace")
    mention = room.composer.mention
    assert mention is not None
    assert room.desk.saved_replies.listed(mention.id) == []
