"""What was learned, by keyboard: a phrase always cut is found in its template, a reply becomes one."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.playbook.screen import PlaybookScreen
from socialdesk.domain.reply import Suggestion, SuggestionKind, Tone
from socialdesk.drafting.lessons import CutPhrase, TemplateIdea
from socialdesk.drafting.playbook_contents import SLOT, Kind, Part
from tests.ui.conftest import Room

OWN = "Hi Sarah, I am so sorry for the wait. Write me your address by DM and I will ring the courier myself."
LATE = "templates/en/delivery.late.short"
THANKS = "thanks lumi, <b>that</b> was quick"


def answered(room: Room, text: str, by: str, reply: str, suggestion: Suggestion | None = None) -> None:
    """Somebody writes, and is answered like this."""
    room.theatre.say(text, room.clock(), by=by, name=f"{by.title()} Jones")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run(drafts=False)
    [row] = [row for row in room.desk.inbox.page(room.brand.id) if row.author_handle.startswith(by)]
    room.desk.replies.approve(
        row.id,
        room.desk.inbox.open(row.id).mention.version,
        reply,
        "Deniz",
        accept_soft=True,
        suggestion=suggestion,
    )
    room.clock.advance(minutes=2)
    room.desk.dispatch.drain()
    room.clock.advance(hours=1)


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    return open_room(posts=())


def opened(room: Room) -> PlaybookScreen:
    QTest.keyClick(room.shell, Qt.Key.Key_G)
    QTest.keyClick(room.shell, Qt.Key.Key_P)
    room.settle()
    screen = room.shell.shown_screen("playbook")
    assert isinstance(screen, PlaybookScreen)
    room.press("7")
    room.settle()
    assert QApplication.focusWidget() is screen.learned.list
    return screen


def with_an_idea(room: Room) -> PlaybookScreen:
    answered(room, "lumi angry: my parcel is late", "sarah", OWN)
    room.theatre.say(THANKS, room.clock(), by="sarah", name="Sarah Jones")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run(drafts=False)
    return opened(room)


def own_templates(room: Room) -> Path:
    return room.desk.settings().workspace / "playbooks" / "lumi" / "templates" / "en.toml"


def test_nothing_learned_says_what_would_be(room: Room) -> None:
    page = opened(room).learned
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()
    assert not page.card.isVisible()
    room.press("t")  # means nothing
    assert not own_templates(room).exists()


def test_a_reply_that_worked_becomes_a_template_by_one_key(room: Room) -> None:
    screen = with_an_idea(room)
    page = screen.learned
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    [row] = page.model.rows
    assert isinstance(row.lesson, TemplateIdea)
    assert page.field.toPlainText().startswith("{greeting} I am so sorry for the wait.")
    assert "Sarah" not in page.field.toPlainText()
    assert "my parcel is late" in page.story.text()
    assert THANKS in page.story.text(), "what the customer wrote next, as plain text"
    assert page.story.textFormat() is Qt.TextFormat.PlainText
    room.press("t")
    [template] = tomllib.loads(own_templates(room).read_text("utf-8"))["template"]
    assert template["text"] == row.lesson.text
    assert page.model.rowCount() == 0
    assert f"templates/en.toml/template/{row.lesson.key}" in [e.key for e in screen.model.entries]
    room.press("z")
    assert not own_templates(room).exists()
    assert [each.key for each in page.model.rows] == [row.key]
    assert tester is not None


def test_an_idea_is_made_in_other_words_and_the_guard_is_heard(room: Room) -> None:
    page = with_an_idea(room).learned
    room.press("e")
    assert QApplication.focusWidget() is page.field
    page.field.selectAll()
    room.press("{greeting} write to deniz@example.org and I ring the courier myself, today.")
    room.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list
    room.press("t")
    assert "e-mail" in page.trouble.text()
    assert not own_templates(room).exists()
    assert "deniz@example.org" in page.field.toPlainText(), "nothing that was typed is lost"
    room.press("e")
    page.field.selectAll()
    room.press("{greeting} sorry, I ring the courier myself.")
    room.press(Qt.Key.Key_Escape)
    room.press("t")
    [template] = tomllib.loads(own_templates(room).read_text("utf-8"))["template"]
    assert template["text"] == "{greeting} sorry, I ring the courier myself."


def test_a_phrase_that_is_always_cut_is_marked_in_its_template(room: Room) -> None:
    sheet = room.desk.playbooks.sheet(room.brand.id)
    entry = next(e for e in sheet.entries if e.kind is Kind.TEMPLATE and e.source_key == LATE)
    last = entry.values["text"].rsplit(". ", 1)[1].split("{")[0].split()
    phrase = " ".join(last)
    for number in range(3):
        text = f"Hi there, sorry for the long wait number {number}. {entry.values['text']}"
        said = Suggestion(SuggestionKind.TEMPLATE, "…", text, "en", Tone(0.5), source_key=entry.source_key)
        sent = text.replace(phrase, f"Back soon, {'abc'[number]}.")
        filled = SLOT.sub("", sent)
        answered(room, f"lumi angry: parcel {number} is late", f"guest{number}", filled, said)
        room.clock.advance(hours=3)
    screen = opened(room)
    page = screen.learned
    rows = [row for row in page.model.rows if isinstance(row.lesson, CutPhrase)]
    assert rows
    assert all(row.lesson.cut == 3 for row in rows if isinstance(row.lesson, CutPhrase))
    assert "3 of 3" in page.figures.text()
    room.press(Qt.Key.Key_Return)
    assert screen.part is Part.TEMPLATES
    assert screen.form.entry is not None
    assert screen.form.entry.key == entry.key
    assert QApplication.focusWidget() is screen.form.field
    marked = screen.form.field.textCursor().selectedText()
    assert marked
    assert isinstance(rows[0].lesson, CutPhrase)
    assert marked.casefold().split()[0] == rows[0].lesson.phrase.casefold().split()[0]


def test_what_is_put_aside_stands_below_and_comes_back(room: Room) -> None:
    page = with_an_idea(room).learned
    room.press("x")
    [row] = page.model.rows
    assert row.aside
    assert page.aside_button.words == "Bring back"
    assert room.desk.lessons.learned(room.brand.id).aside == {row.key}
    room.press("z")
    assert not page.model.rows[0].aside
    room.press("x")
    room.press("x")
    assert not page.model.rows[0].aside
    assert room.desk.lessons.learned(room.brand.id).aside == frozenset()


def test_another_brand_shows_nothing_of_this_one(room: Room) -> None:
    page = with_an_idea(room).learned
    assert page.model.rowCount() == 1
    room.shell.use_brand(room.desk.opening.add("Other"))
    room.settle()
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()


def test_the_keys_of_the_texts_mean_nothing_here(room: Room) -> None:
    screen = with_an_idea(room)
    before = list(screen.model.entries)
    for key in ("b", "n"):
        room.press(key)
    room.press(Qt.Key.Key_Delete)
    assert screen.model.entries == before
    assert screen.stack.currentIndex() == 1
    room.press("2")
    assert screen.stack.currentIndex() == 0
    assert QApplication.focusWidget() is screen.list
