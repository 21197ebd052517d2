"""The Rules screen by keyboard: order, switch, form, trial, text, and files that others change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.rules.list import RuleModel, RuleRow
from socialdesk.desktop.rules.screen import RulesScreen
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.paged_list import PagedList
from socialdesk.desktop.words import isolated
from socialdesk.services.rule_file import RULES, TEAM
from socialdesk.services.rules import GRAVE
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


def said(shown: PagedList, place: int) -> str:
    """A row as it is read out."""
    return str(shown.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def open_screen(room: Room) -> RulesScreen:
    room.queue.list.setFocus()
    room.press("g")
    room.press("r")
    screen = room.shell.shown_screen("rules")
    assert isinstance(screen, RulesScreen)
    screen.rules.list.setFocus()
    return screen


@pytest.fixture
def screen(room: Room) -> RulesScreen:
    write(room)
    return open_screen(room)


def names(screen: RulesScreen) -> list[str]:
    return [row.name for row in screen.rules.list.rules.rows]


def test_rules_stand_in_their_order_and_in_words(room: Room, screen: RulesScreen) -> None:
    assert names(screen) == ["Loud", "Night", "All"]
    loud, night, every = screen.rules.list.rules.rows
    assert loud.sentence == (
        "When the urgency is Critical or High, the language is English"
        ' and not: it says \u2068"press release"\u2069'
        " → tag \u2068“loud”\u2069, alert: \u2068Somebody is loud.\u2069"
    )
    assert night.on is False
    assert night.sentence == "When posted outside opening hours → tag \u2068“night”\u2069"
    assert every.sentence == "For every mention → assign to \u2068Mia\u2069"
    assert screen.rules.list.chosen() == 0
    assert screen.rules.form.name.text() == "Loud"
    assert screen.rules.form.sentence.text() == loud.sentence


def test_what_each_did_lately(room: Room) -> None:
    write(room)
    room.desk.triage.refresh()
    screen = open_screen(room)
    assert screen.rules.list.rules.rows[2].lately.startswith("7 days: 5, last 5")
    assert screen.rules.list.rules.rows[1].lately == "has done nothing in the last 7 days"
    assert "7 days: 5" in screen.rules.list.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_order_is_changed_by_key_and_taken_back(room: Room, screen: RulesScreen) -> None:
    QTest.keyClick(screen.rules.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(
        screen.rules.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
    )  # before the first is written
    room.settle()
    assert names(screen) == ["Night", "All", "Loud"]
    assert screen.rules.list.chosen() == 2
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
    assert screen.rules.list.rules.rows[1].on
    room.press("z")
    assert text(room) == FILE


def test_a_rule_is_removed_and_comes_back(room: Room, screen: RulesScreen) -> None:
    room.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == ["Night", "All"]
    assert screen.rules.form.name.text() == "Night"
    room.press("z")
    assert names(screen) == ["Loud", "Night", "All"]
    assert text(room) == FILE
    assert room.shell._toast.text.text().startswith("Undone: ")


def test_the_form_changes_only_what_was_touched(room: Room, screen: RulesScreen) -> None:
    room.press("e")
    assert QApplication.focusWidget() is screen.rules.form.name
    screen.rules.form.tags.setFocus()
    QTest.keyClicks(screen.rules.form.tags, ", urgent")
    screen.rules.form.choices["lang"].choose(("en", "tr"))
    screen.rules.form._changed()
    assert screen.rules.list.rules.rows[0].edited
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert text(room) == FILE.replace('["loud"]', '["loud", "urgent"]').replace(
        "'urgency:critical,high lang:en -\"press release\"'",
        '"urgency:high,critical lang:en,tr NOT \\"press release\\""',
    )
    assert not screen.rules.list.rules.rows[0].edited


def test_a_draft_waits_while_one_looks_at_another(room: Room, screen: RulesScreen) -> None:
    screen.rules.form.alert.setFocus()
    QTest.keyClicks(screen.rules.form.alert, " Really.")
    screen.rules.list.setFocus()
    room.press(Qt.Key.Key_Down)
    assert screen.rules.form.name.text() == "Night"
    room.press(Qt.Key.Key_Up)
    assert screen.rules.form.alert.text() == "Somebody is loud. Really."
    screen.rules.drop_changes()
    room.settle()
    assert screen.rules.form.alert.text() == "Somebody is loud."
    assert text(room) == FILE


def test_a_query_that_does_not_read_is_marked(room: Room, screen: RulesScreen) -> None:
    screen.rules.form.query.setFocus()
    screen.rules.form.query.selectAll()
    QTest.keyClicks(screen.rules.form.query, "mood:bad parcel")
    room.qtbot.waitUntil(lambda: not screen.rules._pause.isActive())
    room.settle()
    assert 'There is no field "mood:"' in screen.rules.form.query_fault.text()
    assert len(screen.rules.form.query.extraSelections()) == 1
    assert "rules.toml, line 6" in screen.rules.form.trouble.text()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert text(room) == FILE


def test_a_new_rule_begins_as_an_example_is_tried_and_saved(room: Room, screen: RulesScreen) -> None:
    screen.rules.list.setFocus()
    QTest.keyClick(screen.rules.list, Qt.Key.Key_N)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert len(menu.actions()) > 12
    QTest.keyClick(menu, Qt.Key.Key_5)  # the fourth example
    room.shell.activateWindow()
    room.settle()
    assert screen.rules.form.name.text() == "Late parcels"
    assert text(room) == FILE
    screen.rules.list.setFocus()
    room.press("t")
    assert screen.rules.panel.headline.text() == "Holds for 1 of 5 mentions (20%), 0 a day"
    assert "With it: tag \u2068“late delivery”\u2069, once" in screen.rules.panel.difference.text()
    assert screen.rules.panel.examples.model().rowCount() == 1
    assert "six days late" in said(screen.rules.panel.examples, 0)
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == ["Loud", "Night", "All", "Late parcels"]
    assert not room.desk.rules.rule(room.brand, "Late parcels").on
    assert screen.rules.list.chosen() == 3


def test_an_empty_rule_is_no_fault_before_it_is_saved(room: Room, screen: RulesScreen) -> None:
    screen.rules.list.setFocus()
    QTest.keyClick(screen.rules.list, Qt.Key.Key_N)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_1)
    room.shell.activateWindow()
    room.settle()
    form = screen.rules.form
    assert form.sentence.text() == "Choose when the rule holds and what it does."
    assert not form.trouble.isVisible()
    room.press("Quiet")
    room.qtbot.waitUntil(lambda: not screen.rules._pause.isActive(), timeout=10_000)
    room.settle()
    assert not form.trouble.isVisible()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(form.trouble.isVisible, timeout=10_000)
    assert "does nothing" in form.trouble.text()
    room.settle()
    assert form.trouble.isVisible(), "looking at the files again takes nothing back"
    form.tags.setFocus()
    room.press("late")
    room.qtbot.waitUntil(lambda: "late" in form.sentence.text(), timeout=10_000)
    assert not form.trouble.isVisible()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert names(screen)[-1] == "Quiet"


def test_the_first_rule_of_a_brand(room: Room) -> None:
    screen = open_screen(room)
    assert "No rule yet" in screen.rules.empty.text()
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
    screen.rules.list.setFocus()
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
    room.press("4")
    screen.text.field.setPlainText(FILE.replace('tag = ["night"]', "tagg = 3"))
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "Did you mean “tag”?" in screen.text.trouble.text()
    assert screen.text.field.textCursor().blockNumber() == 13
    assert text(room) == FILE


def test_what_changed_on_the_disk_is_seen_and_not_written_over(room: Room, screen: RulesScreen) -> None:
    screen.rules.form.alert.setFocus()
    QTest.keyClicks(screen.rules.form.alert, " Really.")
    write(room, FILE.replace('name = "Night"', 'name = "Evening"'))
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "changed on the disk" in screen.rules.form.trouble.text()
    assert names(screen) == ["Loud", "Evening", "All"]
    assert screen.rules.form.alert.text() == "Somebody is loud. Really."
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


def test_alerts_are_seen_by_key_and_come_back(room: Room) -> None:
    write(room)
    room.desk.triage.refresh()
    screen = open_screen(room)
    room.press("3")
    alerts = screen.alerts.list
    assert QApplication.focusWidget() is alerts
    assert alerts.model().rowCount() == 3
    told = " ".join(said(alerts, row) for row in range(3))
    assert told.count("Somebody is loud.") == 2
    assert told.count(GRAVE) == 1, "danger needs no rule"
    assert screen.tabs.button(2).text() == "Alerts (3)"
    room.press("x")
    assert alerts.model().rowCount() == 2
    room.press("z")
    assert alerts.model().rowCount() == 3
    assert room.shell._toast.text.text() == f"Undone: “{isolated('Seen.')}”"
    room.press(Qt.Key.Key_Return)
    assert room.shell.places.key == "mentions"


def test_who_is_muted_comes_back(room: Room) -> None:
    write(room, '[[rule]]\nname = "Quiet"\nwhen = "Tampere"\nmute = "author"\n')
    room.desk.triage.refresh()
    screen = open_screen(room)
    room.press("3")
    assert screen.alerts.muted.rowCount() == 1
    assert "Person 4" in said(screen.alerts.mutes, 0)
    screen.alerts.lift_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert screen.alerts.muted.rowCount() == 0
    assert room.desk.rules.mutes(room.brand.id) == []
    room.press("z")
    assert screen.alerts.muted.rowCount() == 1
    assert "Person 4" in said(screen.alerts.mutes, 0)
    assert "comes to the queue again" in room.shell._toast.text.text()
    assert room.shell._toast.text.text().startswith("Undone: ")


def test_people_and_their_shifts(room: Room, screen: RulesScreen) -> None:
    room.press("2")
    people = screen.people
    assert "Opening hours" in said(people.list, 0)
    assert "lead · on shift · 5 open" not in said(people.list, 1)
    assert "refunds" in said(people.list, 1)
    room.press(Qt.Key.Key_Down)
    assert people.person.name.text() == "Mia"
    people.person.languages.setFocus()
    QTest.keyClicks(people.person.languages, "tr, en")
    people.person.week[0].setFocus()
    QTest.keyClicks(people.person.week[0], "09:00-12:30, 13:30-18:00")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    team = (place(room) / TEAM).read_text("utf-8")
    assert team == TEAM_FILE + 'languages = ["tr", "en"]\nmon = ["09:00-12:30", "13:30-18:00"]\n'
    [mia] = room.desk.rules.of(room.brand).team.people
    assert mia.languages == {"tr", "en"}
    assert people.list.hasFocus()  # keys are keys again
    room.press("e")
    assert people.person.name.hasFocus()
    room.press(Qt.Key.Key_Escape)
    assert people.list.hasFocus()
    room.press("z")
    assert (place(room) / TEAM).read_text("utf-8") == TEAM_FILE


def test_hours_of_the_brand_and_its_holidays(room: Room, screen: RulesScreen) -> None:
    room.press("2")
    brand = screen.people.brand
    assert brand.zone.text() == "UTC"  # the hours in force, though no file says them
    assert "mon" in brand.entry()
    brand.country.setFocus()
    QTest.keyClicks(brand.country, "FI")
    brand.zone.setFocus()
    brand.zone.selectAll()
    QTest.keyClicks(brand.zone, "Europe/Helsinki")
    room.qtbot.waitUntil(lambda: not screen.people._pause.isActive())
    room.settle()
    assert "6 Dec" in brand.holidays.text()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert 'zone = "Europe/Helsinki"' in (place(room) / TEAM).read_text("utf-8")
    brand.country.setFocus()
    QTest.keyClicks(brand.country, "XX")
    room.qtbot.waitUntil(lambda: not screen.people._pause.isActive())
    room.settle()
    assert "no calendar of public holidays" in brand.trouble.text()


def test_a_new_person_and_one_less(room: Room, screen: RulesScreen) -> None:
    room.press("2")
    room.press("n")
    person = screen.people.person
    assert QApplication.focusWidget() is person.name
    QTest.keyClicks(person.name, "Aino")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in room.desk.rules.of(room.brand).team.people] == ["Mia", "Aino"]
    screen.people.list.setFocus()
    room.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in room.desk.rules.of(room.brand).team.people] == ["Mia"]
    room.press(Qt.Key.Key_Up)
    screen.people.list.select(1)
    room.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert "nobody in team.toml is called “Mia”" in screen.people.person.trouble.text()


def test_a_change_outside_is_noticed_by_itself(room: Room, screen: RulesScreen) -> None:
    write(room, FILE.replace('name = "Night"', 'name = "Evening"'))
    screen._glance()
    room.settle()
    assert names(screen) == ["Loud", "Evening", "All"]


def test_what_rules_did_stands_under_why_it_is_here(room: Room) -> None:
    write(room, FILE + "\n[[rule]]\nname = 'Last'\nstop = true\n\n[[rule]]\nname = 'After'\ntag = ['x']\n")
    room.desk.triage.refresh()
    room.settle()
    room.queue.list.setFocus()
    room.press("w")
    told = room.queue.conversation.why.trace
    assert told.isVisible()
    plain = told.text().replace("\u2068", "").replace("\u2069", "")
    assert "All: assign to Mia (because: every mention)" in plain
    assert (
        "Loud: tag loud, alert: Somebody is loud. (because: the urgency is Critical, the language is English"
        in plain
    )
    assert "After: nothing, because “Last” said stop here" in plain
    room.press("w")
    assert not told.isVisible()


def test_an_example_of_a_trial_opens(room: Room, screen: RulesScreen) -> None:
    room.press("t")
    examples = screen.rules.panel.examples
    assert "grinder" in said(examples, 0) + said(examples, 1)
    examples.setFocus()
    examples.select(0)
    room.press(Qt.Key.Key_Return)
    assert room.shell.places.key == "mentions"


def test_days_are_read_out_by_key(room: Room, screen: RulesScreen) -> None:
    room.press("t")
    bars = screen.rules.panel.bars
    bars.setFocus()
    room.press(Qt.Key.Key_Left)
    assert bars.accessibleDescription() == "4 Nov: 2"
    assert "most on 4 Nov: 2" in bars.accessibleName()


def test_another_brand_begins_empty(room: Room, screen: RulesScreen) -> None:
    screen.rules.form.alert.setFocus()
    QTest.keyClicks(screen.rules.form.alert, " Really.")
    screen.text.field.setPlainText("# of the first brand\n" + FILE)
    other = room.desk.opening.add("Other")
    room.shell.use_brand(other)
    room.settle()
    assert names(screen) == []
    assert not screen.text.touched
    assert screen.text.field.toPlainText() == ""
    screen.undo()
    room.shell.use_brand(room.brand)
    room.settle()
    assert names(screen) == ["Loud", "Night", "All"]
    assert screen.rules.form.alert.text() == "Somebody is loud."
    assert text(room) == FILE


def test_a_draft_of_a_person_follows_when_another_is_removed(room: Room) -> None:
    people = [f'[[person]]\nname = "{name}"\n' for name in ("Aino", "Bea", "Cem")]
    write(room, team="\n".join([*people, TEAM_FILE]))
    page = open_screen(room).people
    room.press("2")
    page.list.select(3)  # Cem
    page.person.languages.setFocus()
    QTest.keyClicks(page.person.languages, "tr")
    page.list.select(1)
    page.list.setFocus()
    room.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    page.list.select(3)
    room.settle()
    assert page.person.name.text() == "Mia"
    assert not page.save_button.isEnabled()
    page.list.select(2)
    room.settle()
    assert page.person.languages.text() == "tr"
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    team = room.desk.rules.of(room.brand).team.people
    assert [(each.name, set(each.languages)) for each in team] == [
        ("Bea", set()),
        ("Cem", {"tr"}),
        ("Mia", set()),
    ]


def test_nothing_is_shown_of_a_rule_that_was_left_while_it_was_tried(room: Room, screen: RulesScreen) -> None:
    page = screen.rules
    known = screen.known
    assert known is not None
    page.panel.run(room.brand, known.rules, known.rules.rules[0])
    page.panel.clear()  # another rule comes into the form
    room.settle()
    assert page.panel.headline.isHidden()
    assert page.panel.bar.isHidden()
    assert page.panel.try_button.isEnabled()


def test_a_rule_begun_while_the_files_are_read_is_not_lost(room: Room) -> None:
    write(room)
    screen = open_screen(room)
    screen.known = None
    screen.look()
    screen.new()
    room.settle()
    [menu] = [each for each in screen.findChildren(Menu) if each.isVisible()]
    assert menu.actions()[0].text().endswith("An empty rule")
    menu.close()


def test_a_rule_chooses_what_the_playbook_has_templates_for(room: Room) -> None:
    folder = room.desk.settings().workspace / "playbooks" / "ours"
    (folder / "templates").mkdir(parents=True)
    (folder / "voice.toml").write_text('based_on = "default"\n')
    (folder / "templates" / "en.toml").write_text(
        'over = true\n\n[[template]]\nkey = "strike"\nintents = ["delivery"]\noccasion = "strike"\n'
        'approach = "public"\ntext = "{greeting} the post is on strike."\n'
    )
    with room.desk.store.writing() as write_:
        write_.brands.update(replace(write_.brands.all()[0], playbook="ours"))
    write(room)
    screen = open_screen(room)
    form = screen.rules.form
    offered = [form.templates.itemData(at) for at in range(form.templates.count())]
    assert offered == ["", "peak", "follow_up", "returning", "anniversary", "invite", "strike"]
    form.templates.setFocus()
    form.templates.setCurrentIndex(offered.index("strike"))
    room.qtbot.waitUntil(lambda: "templates for \u2068strike\u2069" in form.sentence.text())
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert 'templates = "strike"' in text(room)
    assert room.desk.rules.problem(room.brand) == ""
