"""Variables in the reply: ``{`` shows what this mention gives a value for, Enter puts the value in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialdesk.desktop.reply.variables import VariableKeys
from socialdesk.desktop.widgets.paged_list import ROW_ROLE
from socialdesk.desktop.widgets.popup_picker import PopupPicker
from socialdesk.services.saved_replies import Variable, named
from tests.stage import MORNING
from tests.ui.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(room: Room) -> PopupPicker[Variable]:
    found = room.queue.findChild(VariableKeys)
    assert isinstance(found, VariableKeys)
    room.qtbot.waitUntil(lambda: found.picker is not None and found.picker.isVisible())
    assert found.picker is not None
    return found.picker


def write(room: Room, text: str) -> None:
    room.press("e")
    room.composer.field.clear()
    room.press(text)


def read_anna(room: Room) -> None:
    """A post of Anna's, with an order number, is in focus."""
    room.theatre.say("lumi, my order #12345 has not come, where is it?", MORNING, by="anna", name="Anna Berg")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run()
    room.queue.show_query("12345")
    room.settle()
    room.queue.pane.select(0)
    room.settle()
    assert room.composer.mention is not None


def test_a_brace_shows_the_values_and_enter_puts_one_in(room: Room) -> None:
    read_anna(room)
    write(room, "Hi {")
    picker = opened(room)
    shown = [picker.model.index(row, 0).data(ROW_ROLE) for row in range(picker.model.rowCount())]
    assert {Variable("name", "Anna"), Variable("order", "#12345")} <= set(shown)
    QTest.keyClicks(picker.line, "name")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    room.settle()
    assert room.composer.text == "Hi Anna"
    room.shell.activateWindow()
    room.composer.field.setFocus()
    room.press(", your order {")
    picker = opened(room)
    QTest.keyClicks(picker.line, "ord")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    room.settle()
    assert room.composer.text == "Hi Anna, your order #12345"


def test_the_key_puts_a_value_in_at_the_cursor(room: Room) -> None:
    read_anna(room)
    write(room, "Hi ")
    room.press(Qt.Key.Key_I, CONTROL)
    picker = opened(room)
    QTest.keyClicks(picker.line, "name")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    room.settle()
    assert room.composer.text == "Hi Anna"


def test_escape_leaves_the_brace_and_the_guard_names_what_is_left_over(room: Room) -> None:
    read_anna(room)
    write(room, "Hi {")
    picker = opened(room)
    QTest.keyClick(picker.line, Qt.Key.Key_Escape)
    room.shell.activateWindow()
    room.composer.field.setFocus()
    room.press("colour}, thank you for asking.")
    assert room.composer.text == "Hi {colour}, thank you for asking."
    mention = room.composer.mention
    assert mention is not None
    found = room.desk.replies.measure(mention.id, room.composer.text).findings
    assert [each.code for each in found if "placeholder" in each.code]


def test_what_is_typed_finds_names_first_then_values() -> None:
    known = [Variable("order", "#7"), Variable("brand", "Orderly"), Variable("link", "https://a.example")]
    assert [each.name for each in named(known, "{or")] == ["order", "brand"]
    assert named(known, "zebra") == []
    assert named(known, "") == known


def test_who_writes_on_behind_a_brace_is_not_asked(room: Room) -> None:
    read_anna(room)
    write(room, "Hi ")
    found = room.queue.findChild(VariableKeys)
    assert isinstance(found, VariableKeys)
    field = room.composer.field
    for text in ("{", "n"):
        QTest.keyClicks(field, text)  # faster than the variables are read
    room.settle()
    assert found.picker is None
    assert room.composer.text == "Hi {n"
