"""Follow-ups in the window, by keyboard: set, seen, done now, cancelled, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from socialdesk.desktop.follow_ups import FollowUpsScreen
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.domain.follow_up import FollowUpState
from socialdesk.domain.mention import MentionStatus
from tests.ui.conftest import Room

ONE = ("lumi angry: my parcel is late",)
CTRL = Qt.KeyboardModifier.ControlModifier


def choose(room: Room, wanted: str) -> None:
    """Take the entry of the open menu that begins so, by its key."""
    menu = next(each for each in room.queue.findChildren(QMenu) if isinstance(each, Menu))
    for action in menu.actions():
        if wanted in action.text():
            menu.setActiveAction(action)
            break
    else:
        raise AssertionError([action.text() for action in menu.actions()])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    room.settle()


def answer(room: Room) -> None:
    """Approve the first suggestion, and let it leave."""
    room.press("1")
    room.press(Qt.Key.Key_Return, CTRL)
    room.clock.advance(minutes=2)
    room.desk.dispatch.drain()
    room.desk.follow_ups.run()
    room.settle()


def minute(room: Room) -> None:
    room.desk.replies.wake()
    room.desk.follow_ups.run()
    room.desk.triage.refresh()
    room.settle()


def test_it_comes_back_with_its_reason_and_a_draft(open_room: Callable[..., Room]) -> None:
    room = open_room(ONE)
    answer(room)
    assert room.queue.pane.current() is None or room.queue.model.handled(room.queue.pane.current().id)  # type: ignore[union-attr]
    room.clock.advance(days=1)
    minute(room)
    room.queue.show_brand()
    room.settle()
    assert room.current().startswith("lumi angry")
    said = room.queue.follow_up.text.text()
    assert "Follow-up: \u2068Is all well?\u2069" in said or "Follow-up: Is all well?" in said
    assert "answered yesterday" in said
    row = room.queue.pane.current()
    assert row is not None
    assert row.answer_by is None, "its clock has ended with our answer"
    room.press("1")
    assert room.composer.field.toPlainText()
    room.press(Qt.Key.Key_Return, CTRL)
    assert room.desk.follow_ups.open(room.brand.id) == []


def test_f_sets_one_and_z_takes_it_back(open_room: Callable[..., Room]) -> None:
    room = open_room(("does lumi sell bags?",))
    room.press("f")
    choose(room, "In 3 days")
    [made] = room.desk.follow_ups.open(room.brand.id)
    assert made.due_at - room.clock() == timedelta(days=4, hours=23)  # not on Saturday: Monday at nine
    assert "Mon" in room.queue.follow_up.text.text()
    room.press("z")
    assert room.desk.follow_ups.open(room.brand.id) == []
    assert room.queue.follow_up.isHidden()


def test_another_day_is_asked_for(open_room: Callable[..., Room]) -> None:
    room = open_room(("does lumi sell bags?",))
    room.press("f")
    choose(room, "On another day")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TimeDialog))
    [about] = [each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "What about"]
    about.setText("Did the bag fit?")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    room.settle()
    [made] = room.desk.follow_ups.open(room.brand.id)
    assert made.title == "Did the bag fit?"
    assert "Did the bag fit?" in room.queue.follow_up.text.text()


def test_the_one_that_is_there_is_cancelled_and_restored(open_room: Callable[..., Room]) -> None:
    room = open_room(("does lumi sell bags?",))
    row = room.queue.pane.current()
    assert row is not None
    made = room.desk.follow_ups.add(row.id, room.clock() + timedelta(days=1), "mk")
    room.settle()
    room.press("f")
    choose(room, "No follow-up")
    assert room.desk.inbox.open(row.id, seen=False).follow_up is None
    room.press("z")
    again = room.desk.inbox.open(row.id, seen=False).follow_up
    assert again is not None
    assert (again.id, again.state) == (made.id, FollowUpState.WAITING)


def test_snoozed_until_they_write(open_room: Callable[..., Room]) -> None:
    room = open_room(ONE)
    row = room.queue.pane.current()
    assert row is not None
    room.press("s")
    choose(room, "Until they write again")
    with room.desk.store.reading() as read:
        mention = read.mentions.get(row.id)
    assert (mention.status, mention.snoozed_until) == (MentionStatus.SNOOZED, None)
    room.clock.advance(hours=1)
    room.theatre.say("lumi, any news?", room.clock(), by="u0", name="Person 0")
    room.desk.intake.poll(room.account.id)
    minute(room)
    room.desk.triage.run()
    room.queue.show_brand()
    room.settle()
    room.queue.pane.select(room.queue.model.place(row.id))
    room.settle()
    assert "the customer wrote" in room.queue.follow_up.text.text()


def test_the_screen_lists_moves_cancels_and_brings_back(open_room: Callable[..., Room]) -> None:
    room = open_room(("lumi angry: late again", "does lumi sell bags?"))
    for row in list(room.queue.model.rows):
        room.desk.replies.skip(row.id, row.version, "mk")
        room.desk.follow_ups.add(row.id, room.clock() + timedelta(days=int(row.id)), "mk", f"No. {row.id}")
    room.press("g")
    room.press("f")
    screen = room.shell.shown_screen("follow_ups")
    assert isinstance(screen, FollowUpsScreen)
    assert "2 to come" in screen.counts.text()
    first, second = screen.model.rows
    assert first.due_at < second.due_at
    room.press("n")
    assert "1 in the queue" in screen.counts.text()
    room.press("z")
    assert "2 to come" in screen.counts.text()
    room.press("j")
    room.press("x")
    assert [each.id for each in screen.model.rows] == [first.id]
    room.press("z")
    assert len(screen.model.rows) == 2
    assert "set by" in str(screen.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_empty_screen_says_what_to_do(open_room: Callable[..., Room]) -> None:
    room = open_room(())
    room.press("g")
    room.press("f")
    screen = room.shell.shown_screen("follow_ups")
    assert isinstance(screen, FollowUpsScreen)
    assert screen.empty.isVisible()
    assert "Nothing is to be followed up." in screen.empty.text()
    assert "F in the queue" in screen.empty.text()
    assert not screen.list.isVisible()
