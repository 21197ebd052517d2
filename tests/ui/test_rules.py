"""The Rules screen by keyboard: order, switch, form, trial, text, and files that others change."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.choices import Menu
from socialdesk.desktop.rules import RulesScreen
from socialdesk.desktop.rules_list import RuleModel, RuleRow
from socialdesk.services.rule_file import RULES, TEAM
from tests.conftest import ExpectedLogs
from tests.ui.conftest import Room

FILE = """\
# Ours.

# the loud ones
[[rule]]
name = "Loud"      # as it is called
when = 'urgency:critical,high lang:en -"press release"'
tag = ["loud"]
alert = "Somebody is loud."

[[rule]]
name = "Night"
on = false
hours = "closed"
tag = ["night"]

[[rule]]
name = "All"
assign_to = "Mia"
"""
TEAM_FILE = '[[person]]\nname = "Mia"\nlead = true\nskills = ["refunds"]\n'


def place(room: Room) -> Path:
    return room.desk.rules.place(room.brand)


def write(room: Room, rules: str = FILE, team: str = TEAM_FILE) -> None:
    place(room).mkdir(parents=True, exist_ok=True)
    (place(room) / TEAM).write_text(team, "utf-8")
    (place(room) / RULES).write_text(rules, "utf-8")


def text(room: Room) -> str:
    return (place(room) / RULES).read_text("utf-8")


def open_screen(room: Room) -> RulesScreen:
    room.queue.list.setFocus()
    room.press("g")
    room.press("r")
    screen = room.shell.shown_screen("rules")
    assert isinstance(screen, RulesScreen)
    screen.list.setFocus()
    return screen


@pytest.fixture
def screen(room: Room) -> RulesScreen:
    write(room)
    return open_screen(room)


def names(screen: RulesScreen) -> list[str]:
    return [row.name for row in screen.list.rules.rows]


def test_rules_stand_in_their_order_and_in_words(room: Room, screen: RulesScreen) -> None:
    assert names(screen) == ["Loud", "Night", "All"]
    loud, night, every = screen.list.rules.rows
    assert loud.sentence == (
        "When the urgency is Critical or High, the language is English"
        ' and not: it says \u2068"press release"\u2069'
        " → tag \u2068“loud”\u2069, alert: \u2068Somebody is loud.\u2069"
    )
    assert night.on is False
    assert night.sentence == "When posted outside opening hours → tag \u2068“night”\u2069"
    assert every.sentence == "For every mention → assign to \u2068Mia\u2069"
    assert screen.list.chosen() == 0
    assert screen.form.name.text() == "Loud"
    assert screen.form.sentence.text() == loud.sentence


def test_what_each_did_lately(room: Room) -> None:
    write(room)
    room.desk.triage.refresh()
    screen = open_screen(room)
    assert screen.list.rules.rows[2].lately.startswith("5 in 7 days, last 5")
    assert screen.list.rules.rows[1].lately == "not in the last 7 days"
    assert "5 in 7 days" in screen.list.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_order_is_changed_by_key_and_taken_back(room: Room, screen: RulesScreen) -> None:
    QTest.keyClick(screen.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(
        screen.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
    )  # before the first is written
    room.settle()
    assert names(screen) == ["Night", "All", "Loud"]
    assert screen.list.chosen() == 2
    assert text(room).endswith(
        "# the loud ones\n" + FILE.split("# the loud ones\n")[1].split("\n\n")[0] + "\n"
    )
    room.press("z")
    assert names(screen) == ["Night", "Loud", "All"]
    room.press("z")
    assert text(room) == FILE
    room.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert text(room) == FILE


def test_a_rule_is_switched_by_key(room: Room, screen: RulesScreen) -> None:
    room.press(Qt.Key.Key_Down)
    room.press("o")
    assert room.desk.rules.rule(room.brand, "Night").on
    assert text(room) == FILE.replace("on = false", "on = true")
    assert screen.list.rules.rows[1].on
    room.press("z")
    assert text(room) == FILE


def test_a_rule_is_removed_and_comes_back(room: Room, screen: RulesScreen) -> None:
    room.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == ["Night", "All"]
    assert screen.form.name.text() == "Night"
    room.press("z")
    assert names(screen) == ["Loud", "Night", "All"]
    assert text(room) == FILE


def test_the_form_changes_only_what_was_touched(room: Room, screen: RulesScreen) -> None:
    room.press("e")
    assert QApplication.focusWidget() is screen.form.name
    screen.form.tags.setFocus()
    QTest.keyClicks(screen.form.tags, ", urgent")
    screen.form.choices["lang"].choose(("en", "tr"))
    screen.form._changed()
    assert screen.list.rules.rows[0].edited
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert text(room) == FILE.replace('["loud"]', '["loud", "urgent"]').replace(
        "'urgency:critical,high lang:en -\"press release\"'",
        '"urgency:high,critical lang:en,tr NOT \\"press release\\""',
    )
    assert not screen.list.rules.rows[0].edited


def test_a_draft_waits_while_one_looks_at_another(room: Room, screen: RulesScreen) -> None:
    screen.form.alert.setFocus()
    QTest.keyClicks(screen.form.alert, " Really.")
    screen.list.setFocus()
    room.press(Qt.Key.Key_Down)
    assert screen.form.name.text() == "Night"
    room.press(Qt.Key.Key_Up)
    assert screen.form.alert.text() == "Somebody is loud. Really."
    screen.drop_changes()
    room.settle()
    assert screen.form.alert.text() == "Somebody is loud."
    assert text(room) == FILE


def test_a_query_that_does_not_read_is_marked(room: Room, screen: RulesScreen) -> None:
    screen.form.query.setFocus()
    screen.form.query.selectAll()
    QTest.keyClicks(screen.form.query, "mood:bad parcel")
    room.qtbot.waitUntil(lambda: not screen._pause.isActive())
    room.settle()
    assert 'There is no field "mood:"' in screen.form.query_fault.text()
    assert len(screen.form.query.extraSelections()) == 1
    assert "rules.toml, line 6" in screen.form.trouble.text()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert text(room) == FILE


def test_a_new_rule_begins_as_an_example_is_tried_and_saved(room: Room, screen: RulesScreen) -> None:
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_N)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert len(menu.actions()) > 12
    QTest.keyClick(menu, Qt.Key.Key_5)  # the fourth example
    room.shell.activateWindow()
    room.settle()
    assert screen.form.name.text() == "Late parcels"
    assert text(room) == FILE
    screen.list.setFocus()
    room.press("t")
    assert screen.panel.headline.text() == "Holds for 1 of 5 mentions (20%), 0 a day"
    assert "With it: tag \u2068“late delivery”\u2069, 1 times" in screen.panel.difference.text()
    assert screen.panel.examples.count() == 1
    assert "six days late" in screen.panel.examples.item(0).text()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == ["Loud", "Night", "All", "Late parcels"]
    assert not room.desk.rules.rule(room.brand, "Late parcels").on
    assert screen.list.chosen() == 3


def test_the_first_rule_of_a_brand(room: Room) -> None:
    screen = open_screen(room)
    assert "No rule yet" in screen.empty.text()
    screen.new()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_2)
    room.shell.activateWindow()
    room.settle()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == ["Danger first"]
    assert text(room).startswith("# Rules run from top to bottom")


def test_a_broken_file_is_said_and_mended(room: Room, screen: RulesScreen, expect_log: ExpectedLogs) -> None:
    expect_log("stay in force")
    write(room, FILE.replace("'urgency", "urgency"))
    screen.look()
    room.settle()
    assert "rules.toml, line 6" in screen.trouble.text()
    assert names(screen) == ["Loud", "Night", "All"]
    screen.list.setFocus()
    room.press("o")
    assert "urgency:critical" in text(room)
    screen.mend_button.click()
    assert screen.text.field.textCursor().blockNumber() == 5
    screen.text.field.setPlainText(FILE)
    assert QApplication.focusWidget() is screen.text.field
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert text(room) == FILE
    assert screen.trouble.text() == ""


def test_a_wrong_text_is_not_written_and_the_line_is_shown(room: Room, screen: RulesScreen) -> None:
    room.press("2")
    screen.text.field.setPlainText(FILE.replace('tag = ["night"]', "tagg = 3"))
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "Did you mean “tag”?" in screen.text.trouble.text()
    assert screen.text.field.textCursor().blockNumber() == 13
    assert text(room) == FILE


def test_what_changed_on_the_disk_is_seen_and_not_written_over(room: Room, screen: RulesScreen) -> None:
    screen.form.alert.setFocus()
    QTest.keyClicks(screen.form.alert, " Really.")
    write(room, FILE.replace('name = "Night"', 'name = "Evening"'))
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "changed on the disk" in screen.form.trouble.text()
    assert names(screen) == ["Loud", "Evening", "All"]
    assert screen.form.alert.text() == "Somebody is loud. Really."
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "Really." in text(room)
    assert "Evening" in text(room)


@pytest.mark.parametrize(
    "orders",
    [
        [["a", "b", "c"], ["c", "a", "b"], ["b"], [], ["x", "b"]],
        [["a"], ["z", "a", "y"], ["y", "z"], ["q", "r", "s", "y"]],
    ],
)
def test_the_list_moves_and_never_resets(room: Room, orders: list[list[str]]) -> None:
    model = RuleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(1))
    for order in orders:
        model.show_rows([RuleRow(name, place, True, "") for place, name in enumerate(order, 1)])
        assert [row.name for row in model.rows] == order
        assert [row.place for row in model.rows] == list(range(1, len(order) + 1))
    assert not resets
    tester.deleteLater()
