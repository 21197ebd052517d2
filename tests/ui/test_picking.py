"""Several mentions at a time, by keyboard: picking, deciding together, groups, undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialdesk.desktop.inbox import together
from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.domain.mention import MentionStatus
from socialdesk.services import bulk
from socialdesk.services.inbox import EVERYTHING
from tests.ui.conftest import POSTS, Room
from tests.ui.test_queue import status

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALIKE = "lumi when does the big winter sale of your coffee begin this year, number {}"


def statuses(room: Room) -> set[MentionStatus]:
    return {row.status for row in room.desk.inbox.page(room.brand.id, EVERYTHING, limit=500)}


def choose(room: Room, words: str) -> None:
    """Take the entry of the menu that is open, by its key."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if words in each.text())
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    room.settle()


def test_while_several_are_picked_only_their_bar_says_what_keys_do(room: Room) -> None:
    deeds = room.queue.deeds
    own = (deeds.skip_button, deeds.assign_button, deeds.snooze_button)
    assert all(map(deeds.offers, own))
    room.press("J", SHIFT)
    assert not any(map(deeds.offers, own))
    assert not any(button.isVisible() for button in own)
    assert deeds.folded == []
    assert deeds.send_button.isVisible()
    room.queue.pane.list.pick_none()
    room.settle()
    assert all(map(deeds.offers, own))


def test_picked_ones_are_skipped_together_and_one_undo_brings_all_back(room: Room) -> None:
    bar = room.queue.pane.bar
    assert not bar.isVisible()
    room.press("J", SHIFT)
    room.press("J", SHIFT)
    assert bar.isVisible()
    assert (bar.count.text(), bar.skip_button.words) == ("3 picked", "Skip 3")
    picked = room.names()[:3]
    room.press("K", SHIFT)
    assert bar.count.text() == "2 picked"
    room.press("J", SHIFT)
    room.press("x")
    assert [status(room, text) for text in picked] == [MentionStatus.SKIPPED] * 3
    assert room.names()[:3] == picked  # nothing moved
    assert not bar.isVisible()
    assert room.current() == room.names()[3]
    assert "Skipped 3 mentions." in room.shell._toast.text.text()
    room.press("z")
    assert statuses(room) == {MentionStatus.OPEN}
    assert not any(room.queue.model.handled(row.id) for row in room.queue.model.rows)
    assert "3 are as before." in room.shell._toast.text.text()


def test_escape_picks_none(room: Room) -> None:
    room.press("J", SHIFT)
    room.press(Qt.Key.Key_Escape)
    assert not room.queue.list.picked_count
    assert room.current() == room.names()[1]
    room.press("x")
    assert sum(bool(room.queue.model.handled(row.id)) for row in room.queue.model.rows) == 1


def test_all_that_match_are_decided_with_the_count_first(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 20)
    many = tuple(f"lumi question {n}" for n in range(130))
    room = open_room(("thanks lumi for the beans", *many))
    room.queue.search.setText("question")
    room.queue.pane.load()
    room.queue.pane.to_list()
    room.settle()
    room.press("a", CTRL)
    bar = room.queue.pane.bar
    assert bar.all_button.isVisible()
    room.press("a", CTRL)
    assert bar.count.text() == "All 130 that match"
    assert bar.skip_button.words == "Skip 130"
    room.press("x")
    room.qtbot.waitUntil(lambda: not room.names(), timeout=20_000)
    assert room.desk.inbox.count(room.brand.id) == 1
    assert "Skipped 130 mentions." in room.shell._toast.text.text()
    room.press("z")
    room.qtbot.waitUntil(lambda: len(room.names()) >= 100, timeout=20_000)
    assert room.desk.inbox.count(room.brand.id) == 131


def test_what_somebody_decided_meanwhile_is_said_and_left(room: Room) -> None:
    room.press("J", SHIFT)
    first = room.queue.model.rows[0]
    room.desk.replies.snooze(first.id, first.version, room.clock() + timedelta(hours=1), "Aino")
    room.queue.pane.rows._settling = True  # the news has not reached the list yet
    room.queue.handling.skip()
    room.qtbot.waitUntil(lambda: "mention" in room.shell._toast.text.text(), timeout=20_000)
    assert "decided meanwhile" in room.shell._toast.text.text()


def test_a_tag_and_a_colleague_for_all_that_are_picked(room: Room) -> None:
    room.desk.replies.tag(room.queue.model.rows[4].id, ("gift",), "Aino")
    room.press("J", SHIFT)
    room.press("T", SHIFT)
    choose(room, "gift")
    assert [row.tags for row in room.queue.model.rows[:2]] == [("gift",)] * 2
    assert room.queue.list.picked_count == 2  # still picked
    room.press("a")
    choose(room, "Me (")
    assert [bool(row.assigned_to) for row in room.queue.model.rows[:3]] == [True, True, False]
    room.press("z")
    room.press("z")
    assert [(row.tags, row.assigned_to) for row in room.queue.model.rows[:2]] == [((), "")] * 2


def test_a_row_is_new_until_somebody_looks(room: Room) -> None:
    assert [row.seen for row in room.queue.model.rows] == [True, False, False, False, False]
    room.press("A", CTRL)
    room.press("u")
    assert all(row.seen for row in room.queue.model.rows)
    room.press("z")
    assert [row.seen for row in room.queue.model.rows][2:] == [False, False, False]


def test_those_that_say_the_same_are_one_row_and_are_skipped_as_one(open_room: Callable[..., Room]) -> None:
    room = open_room((*(ALIKE.format(n) for n in range(6)), "lumi angry: late again"))
    QAbstractItemModelTester(room.queue.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(room.names()) == 2
    head = room.queue.model.rows[1]
    assert room.queue.model.group(head).folded == 5
    assert "+5 like this" in room.queue.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    room.press("j")
    room.press(".")
    assert len(room.names()) == 7
    assert all(room.queue.model.group(row).member for row in room.queue.model.rows[2:])
    room.press(Qt.Key.Key_Left)
    assert len(room.names()) == 2
    room.press("x")
    assert room.desk.inbox.count(room.brand.id) == 1
    assert "Skipped 6 mentions." in room.shell._toast.text.text()
    room.press("z")
    assert room.desk.inbox.count(room.brand.id) == 7
    room.settle()
    assert len(room.names()) == 2


def test_one_of_a_group_is_answered_and_the_next_stands_for_the_rest(open_room: Callable[..., Room]) -> None:
    room = open_room(tuple(ALIKE.format(n) for n in range(4)))
    first = room.queue.model.rows[0]
    room.press("1")
    for _ in range(2):
        if status(room, first.excerpt) is MentionStatus.OPEN:
            room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, first.excerpt) is MentionStatus.APPROVED
    assert len(room.names()) == 2
    assert room.queue.model.group(room.queue.model.rows[1]).folded == 2
    assert room.current() == room.names()[1]


def test_rows_are_denser_by_a_key_and_stay_so(room: Room) -> None:
    height = room.queue.list.visualRect(room.queue.model.index(0)).height()
    room.press("d")
    denser = room.queue.list.visualRect(room.queue.model.index(0)).height()
    assert denser < height * 0.75
    room.shell.go("mentions")
    room.settle()
    mentions = room.shell.shown_screen("mentions")
    assert isinstance(mentions, AllMentions)
    assert mentions.list.visualRect(mentions.model.index(0)).height() == denser


def test_what_is_picked_stays_picked_when_others_arrive(room: Room) -> None:
    room.press("j")
    room.press("J", SHIFT)
    picked = [row.id for row in room.queue.list.picked]
    room.arrive("lumi danger again, smoke everywhere", "lumi angry angry")
    room.qtbot.waitUntil(lambda: len(room.names()) == len(POSTS) + 2, timeout=20_000)
    room.settle()
    assert [row.id for row in room.queue.list.picked] == picked


def test_escape_stops_what_takes_long_and_what_is_done_can_be_taken_back(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 1)
    monkeypatch.setattr(together, "SHORT", 0)
    room = open_room(tuple(f"lumi question {n}" for n in range(30)))
    begun, go_on = threading.Event(), threading.Event()
    do = bulk.Bulk._do

    def slow(self: bulk.Bulk, *args: Any) -> Any:
        begun.set()
        assert go_on.wait(10)
        return do(self, *args)

    monkeypatch.setattr(bulk.Bulk, "_do", slow)
    QTest.keyClick(room.queue.list, Qt.Key.Key_A, CTRL)
    QTest.keyClick(room.queue.list, Qt.Key.Key_X)
    assert begun.wait(10)
    bar = room.queue.pane.bar
    room.qtbot.waitUntil(lambda: bar.working, timeout=20_000)
    assert "0 of 30" in bar.doing.text()
    QTest.keyClick(room.queue.list, Qt.Key.Key_Escape)
    go_on.set()
    room.settle()
    assert not bar.working
    assert "29 were not reached." in room.shell._toast.text.text()
    assert room.desk.inbox.count(room.brand.id) == 29
    room.press("z")
    assert room.desk.inbox.count(room.brand.id) == 30
