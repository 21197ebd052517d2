"""Activity by keyboard: read, filtered, opened and written out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from socialdesk.config import QuietHours, Settings
from socialdesk.desktop.activity import BETWEEN, SETTINGS, ActivityScreen, DaysDialog
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import wait
from socialdesk.domain.activity import Area
from socialdesk.domain.classification import Head
from tests.ui.conftest import Room


@pytest.fixture
def busy(room: Room) -> Room:
    """A morning's work of two people."""
    first, second = (row.id for row in room.queue.model.rows[:2])
    room.desk.replies.assign(first, "Ann", "Bob")
    room.clock.advance(minutes=1)
    room.desk.triage.correct(second, Head.SENTIMENT, "positive", "Ann")
    room.settle()
    return room


def go(room: Room) -> ActivityScreen:
    room.shell.go("activity")
    room.settle()
    screen = room.shell.shown_screen("activity")
    assert isinstance(screen, ActivityScreen)
    screen.list.setFocus()
    return screen


def heads(screen: ActivityScreen) -> list[str]:
    return [screen.model.index(row).data() for row in range(screen.model.rowCount())]


def test_deeds_are_said_in_words_newest_first(busy: Room) -> None:
    screen = go(busy)
    tester = QAbstractItemModelTester(screen.model)
    assert heads(screen)[:2] == ["Label set to Sentiment: Positive", "Assigned to \u2068Ann\u2069"]
    spoken = screen.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Ann" in spoken
    assert tester


def test_settings_go_by_the_names_of_their_screen(busy: Room) -> None:
    desk = busy.desk
    quiet = QuietHours(time(21), time(6), "Europe/Helsinki")
    desk.save_settings(replace(desk.settings(), hold_seconds=30, quiet_hours=quiet, spelling=False))
    screen = go(busy)
    [changed] = [each for each in heads(screen) if each.startswith("Settings changed")]
    assert changed == "Settings changed: Time to undo, Quiet hours, \u2068spelling\u2069"
    assert {name.partition(".")[0] for name in SETTINGS} <= {each.name for each in fields(Settings)}


def test_filters_narrow_and_c_clears_them(busy: Room) -> None:
    screen = go(busy)
    everything = heads(screen)
    screen.person.setCurrentIndex(screen.person.findData("Bob"))
    busy.settle()
    assert heads(screen) == ["Assigned to \u2068Ann\u2069"]
    screen.area.setCurrentIndex(screen.area.findData(str(Area.CORRECTIONS)))
    busy.settle()
    assert heads(screen) == []
    assert "C clears" in screen.message.text()
    assert screen.message.isVisible()
    screen.setFocus()
    busy.press("c")
    assert heads(screen) == everything


def test_two_days_are_asked_for_and_count_whole(busy: Room) -> None:
    screen = go(busy)
    everything = heads(screen)
    screen.period.setCurrentIndex(screen.period.findData(BETWEEN))
    screen.period.activated.emit(screen.period.currentIndex())
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DaysDialog) and w.isVisible())
    today = busy.clock().astimezone().date()
    dialog.first.setDate(QDate(today.year, today.month, today.day))  # the later one first: order is ours
    dialog.last.setDate(QDate(today.year, today.month, today.day).addDays(-1))
    dialog._choose()
    busy.settle()
    assert heads(screen) == everything
    screen.show_days(today - timedelta(days=9), today - timedelta(days=2))
    busy.settle()
    assert heads(screen) == []
    screen.clear_filters()
    busy.settle()
    assert heads(screen) == everything


def test_f_shows_one_mention_alone_and_everything_again(busy: Room) -> None:
    screen = go(busy)
    everything = heads(screen)
    busy.press("j")
    busy.press("f")
    assert heads(screen) == ["Assigned to \u2068Ann\u2069"]
    assert screen.only.isVisible()
    assert screen.only.text().endswith("show all  F")
    assert screen.only.toolTip() == ""  # its face says all
    busy.press("f")
    assert heads(screen) == everything


def test_enter_opens_the_mention(busy: Room) -> None:
    screen = go(busy)
    line = screen.list.current()
    busy.press(Qt.Key.Key_Return)
    wait(lambda: busy.shell.settled, 20)
    mentions = busy.shell.shown_screen("mentions")
    assert isinstance(mentions, QueueScreen)
    wait(lambda: mentions.composer.mention is not None, 20)
    assert mentions.composer.mention is not None
    assert mentions.composer.mention.id == line.mention_id


def test_what_happens_meanwhile_appears(busy: Room) -> None:
    screen = go(busy)
    busy.clock.advance(minutes=1)
    busy.desk.replies.assign(busy.queue.model.rows[2].id, "Cem", "Dee")
    wait(lambda: busy.shell.settled and heads(screen)[0] == "Assigned to \u2068Cem\u2069", 20)
    wait(lambda: screen.person.findData("Dee") >= 0, 20)


def test_the_lines_shown_are_written_out(busy: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    screen = go(busy)
    screen.person.setCurrentIndex(screen.person.findData("Bob"))
    busy.settle()
    screen.setFocus()
    busy.press("e")
    wait(lambda: busy.shell.settled and path.exists(), 20)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "Ann" in lines[1]
