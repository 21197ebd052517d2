"""Where no prepared reply fits, the field stays empty, and a start is put in by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from socialdesk.domain.mention import MentionStatus
from tests.ui.conftest import Room

GENERAL = "lumi angry: what a company, honestly, I have never seen the like of it"
NAMED = "lumi angry: my parcel is six days late"


def test_a_start_waits_until_it_is_picked(open_room: Callable[..., Room]) -> None:
    room = open_room((GENERAL,))
    opened = room.queue.reader.opened
    assert opened is not None
    start = opened.suggestions[0]
    assert not start.ready
    assert room.composer.text == ""
    assert room.composer.suggestion() is None
    assert "No prepared reply" in room.composer.field.placeholderText()
    tabs = room.composer.tabs.buttons()
    assert not any(tab.isChecked() for tab in tabs)
    assert "Start" in tabs[0].accessibleName()
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert room.desk.inbox.open(opened.mention.id).mention.status is MentionStatus.OPEN  # nothing to send
    room.press(Qt.Key.Key_Escape)
    room.press("1")
    assert room.composer.text == start.text
    assert room.composer.suggestion() == start


def test_a_ready_one_stands_there_at_once(open_room: Callable[..., Room]) -> None:
    room = open_room((NAMED,))
    opened = room.queue.reader.opened
    assert opened is not None
    assert opened.suggestions[0].ready
    assert room.composer.text == opened.suggestions[0].text
    assert "Start" not in room.composer.tabs.buttons()[0].accessibleName()
