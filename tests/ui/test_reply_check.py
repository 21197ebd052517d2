"""What is measured of a reply while it is written, and which words it points at."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from socialdesk.domain.mention import MentionId
from socialdesk.services.replies import Meter
from tests.ui.conftest import Room


def test_a_check_points_at_the_words(room: Room) -> None:
    field, check = room.composer.field, room.composer.check
    field.setPlainText("Hello 🙂 you should have READ THE PAGE. We are sorry.")
    room.settle()
    assert check.known
    assert check.meter is not None
    failed = [c for c in check.meter.tone.checks if c.needed and not c.passed and c.end > c.start]
    assert failed
    text = field.toPlainText()
    dotted = {
        mark.cursor.selectedText()
        for mark in field.extraSelections()
        if mark.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    }
    assert dotted == {text[each.start : each.end] for each in failed}
    walked = []
    for _ in range(8):
        room.press(Qt.Key.Key_F8)
        walked.append(field.textCursor().selectedText())
    assert dotted < set(walked)  # what a check found good is shown as well
    assert walked[0] != walked[1]


def test_where_nothing_is_pointed_at_it_is_said(room: Room) -> None:
    room.composer.field.setPlainText("")
    room.settle()
    room.press(Qt.Key.Key_F8)
    assert "No check points at a word" in room.shell._toast.text.text()


def test_the_meter_goes_on_while_one_types_on(room: Room) -> None:
    timer = room.composer.check._timer
    timer.setInterval(60_000)
    room.composer.check.soon()
    QTest.qWait(20)
    left = timer.remainingTime()
    room.composer.check.soon()
    assert timer.remainingTime() <= left


def test_approval_is_not_offered_before_the_guard_has_spoken(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, measure, spoken = room.composer.deeds.send_button, room.desk.replies.measure, threading.Event()
    assert send.isEnabled()

    def slowly(mention_id: MentionId, text: str) -> Meter:
        assert spoken.wait(30)
        return measure(mention_id, text)

    monkeypatch.setattr(room.desk.replies, "measure", slowly)
    before = room.composer.mention
    QTest.keyClick(room.queue.list, Qt.Key.Key_J)
    room.qtbot.waitUntil(lambda: room.composer.mention is not before and room.composer.isVisible())
    assert send.isVisible()
    assert not send.isEnabled()
    spoken.set()
    room.settle()
    assert send.isEnabled()
