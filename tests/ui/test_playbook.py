"""The Playbook screen by keyboard: finding, changing, undoing, going back, and changed files."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desktop.playbook.list import CHIPS_ROLE
from socialdesk.desktop.playbook.occasion_choice import OccasionChoice
from socialdesk.desktop.playbook.screen import PlaybookScreen
from socialdesk.drafting.playbook_contents import Entry, Part
from socialdesk.services.inbox import QUEUE
from tests.ui.conftest import Room

SHORT = "templates/en.toml/template/delivery.short"


@pytest.fixture
def screen(room: Room) -> PlaybookScreen:
    QTest.keyClick(room.shell, Qt.Key.Key_G)
    QTest.keyClick(room.shell, Qt.Key.Key_P)
    room.settle()
    found = room.shell.shown_screen("playbook")
    assert isinstance(found, PlaybookScreen)
    assert found.isVisible()
    return found


def own_file(room: Room, name: str = "templates/en.toml") -> Path:
    return room.desk.settings().workspace / "playbooks" / "lumi" / name


def choose(screen: PlaybookScreen, key: str) -> Entry:
    """Choose an entry of the list."""
    index = screen.narrowed.mapFromSource(screen.model.index(screen.model.row_of(key)))
    assert index.isValid(), key
    screen.list.setCurrentIndex(index)
    screen.list.setFocus()
    entry = screen.current()
    assert entry is not None
    return entry


def write(room: Room, screen: PlaybookScreen, text: str) -> None:
    """Type a text in the place of the one in the field."""
    room.press("e")
    assert QApplication.focusWidget() is screen.form.field
    screen.form.field.selectAll()
    room.press(text)
    room.qtbot.waitUntil(lambda: not screen.form._timer.isActive())
    room.settle()


def name_occasion(room: Room, screen: PlaybookScreen, name: str) -> None:
    """Type what a template is kept for in place of what stands there."""
    typed = screen.form.occasion.lineEdit()
    assert typed is not None
    typed.setFocus()
    typed.selectAll()
    room.press(name)


def chips(screen: PlaybookScreen, key: str) -> list[str]:
    return [said for said, _ in screen.model.index(screen.model.row_of(key)).data(CHIPS_ROLE)]


def test_the_list_is_narrowed_by_words_language_and_intent(room: Room, screen: PlaybookScreen) -> None:
    assert screen.part is Part.TEMPLATES
    everything = screen.narrowed.rowCount()
    assert everything > 800
    first = screen.current()
    assert first is not None
    assert first.lang == "en", "the person's own language comes first"
    room.press("/")
    assert QApplication.focusWidget() is screen.filter
    room.press("delivery order number")
    assert 0 < screen.narrowed.rowCount() < 300
    screen.filter.clear()
    screen.language.setCurrentIndex(screen.language.findData("tr"))
    screen.intent.setCurrentIndex(screen.intent.findData("praise"))
    rows = [screen.narrowed.index(at, 0) for at in range(screen.narrowed.rowCount())]
    assert rows
    assert all("TR" in [said for said, _ in row.data(CHIPS_ROLE)] for row in rows)
    room.press("/")
    room.press("zzzz")
    assert screen.narrowed.rowCount() == 0
    assert "Nothing here fits" in screen.form.hint.text()


def test_the_models_are_sound_and_never_reset(room: Room, screen: PlaybookScreen) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    resets: list[str] = []
    models: tuple[QAbstractItemModel, ...] = (screen.model, screen.narrowed)
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    for model in models:
        model.modelReset.connect(lambda: resets.append("reset"))
    choose(screen, SHORT)
    write(room, screen, "{greeting} we are on it.")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    screen.show_part(Part.POLICIES)
    screen.show_part(Part.TEMPLATES)
    room.press("n")
    entries = list(screen.model.entries)
    screen.model.show_entries(entries[::-1][:40] + entries[:20], screen.model.today)
    screen.model.show_entries(entries, screen.model.today)
    assert screen.model.entries == entries
    assert resets == []
    assert testers


def test_a_template_is_changed_saved_undone_and_given_back(room: Room, screen: PlaybookScreen) -> None:
    before = choose(screen, SHORT).values["text"]
    assert screen.form.origin.text() == "Default"
    assert screen.form.save_button.words == "Change it for this brand"
    assert not screen.form.save_button.isEnabled()
    write(room, screen, "{greeting} we are on it {private}.")
    assert "Not saved" in chips(screen, SHORT)
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert chips(screen, SHORT)[0] == "Yours"
    assert screen.form.origin.text() == "Yours"
    [template] = tomllib.loads(own_file(room).read_text("utf-8"))["template"]
    assert template["text"] == "{greeting} we are on it {private}."
    room.press("b")
    assert chips(screen, SHORT) == ["EN"]
    assert screen.form.field.toPlainText() == before
    room.press("z")
    assert screen.form.field.toPlainText() == "{greeting} we are on it {private}."
    assert "Yours" in chips(screen, SHORT)


def test_z_takes_a_save_back_and_the_text_is_not_lost(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    write(room, screen, "{greeting} hello.")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert own_file(room).exists()
    room.press("z")
    assert not own_file(room).exists()
    assert chips(screen, SHORT) == ["Not saved", "EN"]
    assert screen.form.field.toPlainText() == "{greeting} hello."
    QTest.keyClick(screen.list, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert chips(screen, SHORT) == ["EN"]


def test_what_is_begun_stays_while_one_looks_at_others(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    write(room, screen, "{greeting} half a")
    room.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list
    room.press(Qt.Key.Key_Down)
    assert screen.form.field.toPlainText() != "{greeting} half a"
    room.press(Qt.Key.Key_Up)
    assert screen.form.field.toPlainText() == "{greeting} half a"


def test_the_preview_fills_and_judges_as_one_types(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    write(room, screen, "{greeting} sorry, call +358 40 1234567 {privat}.")
    form = screen.form
    assert form.shown.toPlainText().startswith("Hi there, sorry")
    assert "lumi angry: my parcel" in form.sample.text()
    assert "telephone number" in form.findings.text()
    assert "{privat}" in form.trouble.text()
    assert form.counter.text().endswith("/ 500")
    form.platform.setCurrentIndex(form.platform.findData("x"))
    room.settle()
    assert form.counter.text().endswith("/ 280")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "the placeholder {privat} is not known" in form.trouble.text()
    assert not own_file(room).exists()
    assert form.field.toPlainText().endswith("{privat}."), "nothing that was typed is lost"


def test_an_answer_is_added_ends_and_goes(room: Room, screen: PlaybookScreen) -> None:
    room.press("3")
    assert screen.part is Part.FAQ
    assert "Press N" in screen.form.hint.text()
    room.press("n")
    form = screen.form
    assert QApplication.focusWidget() is form.questions
    room.press("can I return it")
    room.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.field
    room.press("yes, within 30 days.")
    form.until.setText("tomorrow")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert form.trouble.text() == "Write the day like this: 2027-01-31."
    form.until.setText("2026-11-03")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    [entry] = tomllib.loads(own_file(room, "faq/en.toml").read_text("utf-8"))["entry"]
    assert entry["questions"] == ["can I return it"]
    key = "faq/en.toml/entry/own.1"
    assert chips(screen, key) == ["Ended", "Yours", "EN"]
    room.press(Qt.Key.Key_Delete)
    assert screen.model.row_of(key) == -1
    room.press("z")
    assert chips(screen, key) == ["Ended", "Yours", "EN"]


def test_settings_are_written_as_people_write_them(room: Room, screen: PlaybookScreen) -> None:
    room.press("4")
    choose(screen, "policy.toml/refunds/limit")
    write(room, screen, "a lot")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "50 EUR" in screen.form.trouble.text()
    write(room, screen, "50 eur")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert tomllib.loads(own_file(room, "policy.toml").read_text("utf-8"))["refunds"] == {
        "limit": 50,
        "currency": "EUR",
    }
    assert screen.form.field.toPlainText() == "50 EUR"
    choose(screen, "policy.toml//season")
    write(room, screen, "2026-11-20 - 2027-01-06")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert screen.form.field.toPlainText() == "2026-11-20 – 2027-01-06"
    room.press("1")
    choose(screen, "voice.toml//emoji")
    screen.form.flag.click()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert tomllib.loads(own_file(room, "voice.toml").read_text("utf-8"))["emoji"] is False
    room.press("6")
    assert screen.narrowed.rowCount() == 1
    room.press("5")
    choose(screen, "policy.toml/private.en/x")
    assert screen.form.heading.text().endswith("Private channel · X")


def test_a_file_changed_on_the_disk_is_not_written_over(room: Room, screen: PlaybookScreen) -> None:
    screen._looks[0].stop()
    choose(screen, SHORT)
    write(room, screen, "{greeting} one.")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    path = own_file(room)
    path.write_text(path.read_text("utf-8").replace("one.", "by hand."), "utf-8")
    write(room, screen, "{greeting} two.")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "was changed on the disk" in screen.form.trouble.text()
    assert screen.form.reload_button.isVisible()
    assert "by hand." in path.read_text("utf-8")
    room.press("r", Qt.KeyboardModifier.ControlModifier)
    assert screen.form.field.toPlainText() == "{greeting} two.", "what was typed is still there"
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "two." in path.read_text("utf-8")


def test_a_broken_file_shows_and_goes_when_it_is_mended(
    room: Room, screen: PlaybookScreen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    choose(screen, SHORT)
    write(room, screen, "{greeting} one.")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    path = own_file(room)
    good = path.read_text("utf-8")
    path.write_text(good + "broken =\n", "utf-8")
    room.qtbot.waitUntil(lambda: "playbook" in room.shell.banners.shown, timeout=10_000)
    banner = room.shell.banners.shown["playbook"]
    assert "lumi/templates/en.toml, line" in banner.text.text()
    assert screen.model.row_of(SHORT) >= 0, "the last good one is still shown"
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    banner.action.click()
    assert opened == [str(path.parent)]
    path.write_text(good + "# mended\n", "utf-8")
    room.qtbot.waitUntil(lambda: "playbook" not in room.shell.banners.shown, timeout=10_000)
    room.settle()
    assert "stays as it was" in caplog.text


def test_every_deed_has_a_key(screen: PlaybookScreen) -> None:
    for action in screen.actions():
        assert action.shortcuts(), action.text()
    assert len({key.toString() for action in screen.actions() for key in action.shortcuts()}) == len(
        screen.actions()
    )


def test_what_people_made_of_it_is_shown(room: Room, screen: PlaybookScreen) -> None:
    assert not screen.form.use.isVisible()
    [mention] = [row for row in room.queue.model.rows if "angry" in row.excerpt]
    [first, *_] = room.desk.replies.suggest(mention.id)
    opened = room.desk.inbox.open(mention.id).mention
    room.desk.replies.approve(
        mention.id, opened.version, first.text, "Deniz", accept_soft=True, suggestion=first
    )
    room.clock.advance(minutes=5)
    screen.show_brand()
    room.settle()
    lang, name = first.source_key.split("/")[1:]
    choose(screen, f"templates/{lang}.toml/template/{name}")
    assert screen.form.use.text().endswith("sent as it is 1 (100%) · edited 0 (0%) · skipped 0 (0%)")


def test_a_template_of_ones_own_reaches_an_unhappy_customer(room: Room, screen: PlaybookScreen) -> None:
    """Nothing but the form says what it is for, and nothing but its words that it says sorry."""
    screen.intent.setCurrentIndex(screen.intent.findData("delivery"))
    screen.language.setCurrentIndex(screen.language.findData("en"))
    room.press("n")
    form = screen.form
    assert QApplication.focusWidget() is form.field
    room.press("{greeting} we're truly sorry about the slow van. Our Oulu depot is looking for it.")
    form.situation.setCurrentIndex(form.situation.findData("late"))
    room.qtbot.waitUntil(lambda: not form._timer.isActive())
    room.settle()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    [template] = tomllib.loads(own_file(room).read_text("utf-8"))["template"]
    assert template["situation"] == "late"
    assert template["apologises"] is True
    assert "platforms" not in template
    room.arrive(*(f"lumi angry: my parcel is {days} days late" for days in range(4, 12)))
    rows = [row for row in room.desk.inbox.page(room.brand.id, QUEUE) if "days late" in row.excerpt]
    offered = [each.text for row in rows for each in room.desk.replies.suggest(row.id)]
    assert any("Our Oulu depot" in text for text in offered)


def test_a_situation_goes_with_its_intent(room: Room, screen: PlaybookScreen) -> None:
    late = next(e for e in screen.model.entries if e.lang == "en" and e.values.get("situation") == "late")
    choose(screen, late.key)
    form = screen.form
    assert form.situation.currentData() == "late"
    assert not form.changed
    form.choice.setCurrentIndex(form.choice.findData("praise"))
    assert form.situation.findData("late") < 0
    assert form.situation.currentData() == ""
    form.choice.setCurrentIndex(form.choice.findData(late.values["intents"][0]))
    form.situation.setCurrentIndex(form.situation.findData("late"))
    assert not form.changed


def test_a_template_is_for_one_platform(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    form = screen.form
    form.platforms.setCurrentIndex(form.platforms.findData("x"))
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    [template] = tomllib.loads(own_file(room).read_text("utf-8"))["template"]
    assert template["platforms"] == ["x"]
    assert template["apologises"] is True, "the words are as before"
    assert "X" in form.heading.text().split(" · ")
    everything = screen.narrowed.rowCount()
    screen.platform.setCurrentIndex(screen.platform.findData("mastodon"))
    assert screen.narrowed.rowCount() == everything - 1
    screen.platform.setCurrentIndex(screen.platform.findData("x"))
    assert screen.narrowed.rowCount() == everything


def test_each_connected_platform_may_have_a_private_channel(room: Room, screen: PlaybookScreen) -> None:
    room.press("5")
    key = "policy.toml/private.en/stage"
    assert choose(screen, key).value == ""
    assert screen.form.hint.text().startswith("Empty")
    write(room, screen, "by stage mail")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    private = tomllib.loads(own_file(room, "policy.toml").read_text("utf-8"))["private"]["en"]
    assert private["stage"] == "by stage mail"
    assert private["default"], "the table stands whole"
    choose(screen, key)
    screen.form.field.clear()
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "private" not in tomllib.loads(own_file(room, "policy.toml").read_text("utf-8"))


def test_a_template_is_kept_for_an_occasion_that_somebody_names(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    assert screen.form.occasion.name() == ""
    assert [screen.form.occasion.itemText(at) for at in (0, 1)] == ["At any time", "peak season"]
    name_occasion(room, screen, "post strike")
    assert "Not saved" in chips(screen, SHORT)
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    [template] = tomllib.loads(own_file(room).read_text("utf-8"))["template"]
    assert template["occasion"] == "post strike"
    assert "Suggested where a rule chooses templates for \u2068post strike\u2069." in screen.form.hint.text()
    assert "post strike" in screen.form.heading.text()
    assert room.desk.rules.never_chosen(room.brand) == ("post strike",)
    room.press("b")
    assert screen.form.occasion.name() == ""


def test_what_is_typed_after_an_occasion_was_chosen_takes_its_place(qtbot: QtBot) -> None:
    choice = OccasionChoice()
    qtbot.addWidget(choice)
    choice.show_names(["invite"])
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    typed = choice.lineEdit()
    assert typed is not None
    QTest.keyClicks(typed, "strike")
    assert choice.name() == "strike"


def test_an_occasion_that_is_nearly_one_we_know_is_refused(room: Room, screen: PlaybookScreen) -> None:
    choose(screen, SHORT)
    name_occasion(room, screen, "peek")
    room.press("s", Qt.KeyboardModifier.ControlModifier)
    assert "“peek” is nearly “peak”" in screen.form.trouble.text()
    assert not own_file(room).exists()
