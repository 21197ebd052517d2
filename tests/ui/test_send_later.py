from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMenu, QPushButton

from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.domain.mention import AccountId, MentionStatus
from socialdesk.domain.reply import Reply, ReplyState
from socialdesk.store.replies import RepliesRead
from tests.ui.conftest import Room
from tests.ui.test_outbox import button, outbox, rows

LATER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FINE = "Hi Ayşe, thank you for asking. We are looking into it and will write to you here."


def write(room: Room) -> None:
    room.press("e")
    room.composer.field.setPlainText(FINE)
    room.settle()


def menu(room: Room) -> QMenu:
    for _ in range(2):  # soft findings want a second press
        room.press(Qt.Key.Key_Return, LATER)
        found = QApplication.activePopupWidget()
        if isinstance(found, QMenu):
            return found
    raise AssertionError(room.composer.finding.text())


def choose(room: Room, asked: QMenu, number: int) -> None:
    QTest.keyClicks(asked, str(number))
    room.settle()


def replies(room: Room) -> list[Reply]:
    return room.desk.replies.outbox(room.brand.id)


def test_a_reply_is_approved_now_and_leaves_in_an_hour(room: Room) -> None:
    write(room)
    choose(room, menu(room), 1)
    [made] = replies(room)
    assert made.text == FINE
    assert made.not_before == room.clock() + timedelta(hours=1)
    room.clock.advance(minutes=59)
    assert room.desk.dispatch.drain().sent == 0
    room.clock.advance(minutes=1)
    assert room.desk.dispatch.drain().sent == 1


def test_undo_takes_it_back(room: Room) -> None:
    write(room)
    choose(room, menu(room), 1)
    [made] = replies(room)
    room.press("z")
    assert room.desk.inbox.open(made.mention_id).mention.status is MentionStatus.OPEN
    assert [each.state for each in replies(room)] == [ReplyState.WITHDRAWN]
    assert room.composer.text == FINE


def test_any_other_day_and_time(room: Room) -> None:
    write(room)
    asked = menu(room)
    choose(room, asked, len(asked.actions()))
    dialog = next(each for each in room.queue.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, TimeDialog)
    wanted = (room.clock() + timedelta(days=3)).astimezone()
    dialog.time.setDateTime(QDateTime(wanted.year, wanted.month, wanted.day, wanted.hour, wanted.minute, 0))
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)  # type: ignore[union-attr]
    ok.click()
    room.settle()
    [made] = replies(room)
    assert made.not_before == wanted


def test_leaving_the_menu_decides_nothing(room: Room) -> None:
    write(room)
    QTest.keyClick(menu(room), Qt.Key.Key_Escape)
    room.settle()
    assert replies(room) == []


def test_the_outbox_shows_the_time_and_sends_it_now(room: Room) -> None:
    write(room)
    choose(room, menu(room), 2)
    screen = outbox(room)
    [row] = rows(screen)
    assert "Leaves at tomorrow" in row.accessibleName()
    assert {each.text() for each in row.findChildren(QPushButton)} >= {"Send now", "Undo"}
    button(row, "Send now").click()
    room.settle()
    assert "Held 0:10" in row.accessibleName()
    assert room.desk.dispatch.drain().sent == 0
    button(row, "Send now").click()
    room.settle()
    assert room.desk.dispatch.drain().sent == 1
    room.settle()
    assert "Sent" in row.accessibleName()


def test_the_outbox_by_key(room: Room) -> None:
    write(room)
    choose(room, menu(room), 2)
    screen = outbox(room)
    screen.setFocus()
    [before] = replies(room)
    room.press("n")
    room.press("z")  # thought better of it
    assert [each.not_before for each in replies(room)] == [before.not_before]
    room.press("n")
    room.clock.advance(seconds=10)
    assert room.desk.dispatch.drain().sent == 1


def test_when_the_hour_is_full_a_reply_can_leave_later(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    now = room.clock()
    full = now + timedelta(minutes=30)

    def leaving(_: object, __: AccountId, since: datetime, *___: datetime) -> int:
        return 60 if since < full else 0

    monkeypatch.setattr(RepliesRead, "leaving", leaving)
    write(room)
    for _ in range(2):
        room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert replies(room) == []
    assert "60 replies leave within that hour" in room.composer.finding.text()
    choose(room, menu(room), 1)  # in an hour: the hour before it begins now
    assert replies(room) == [], "that hour is full, too"
    assert "60 replies leave within that hour" in room.composer.finding.text()
    asked = menu(room)
    choose(room, asked, 2)
    [made] = replies(room)
    assert made.not_before > full + timedelta(hours=1)
