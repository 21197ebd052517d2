from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.desktop.trends.screen import TrendsScreen, days_query
from tests.ui.conftest import Room


def trends(room: Room) -> TrendsScreen:
    room.shell.go("trends")
    room.settle()
    screen = room.shell.shown_screen("trends")
    assert isinstance(screen, TrendsScreen)
    return screen


def row_of(screen: TrendsScreen, name: str) -> QPushButton:
    return next(each for each in screen.findChildren(QPushButton) if each.text() == name)


def opened(room: Room) -> tuple[str, int]:
    """The query that stands in All mentions, and how many it finds."""
    mentions = room.shell.places.currentWidget()
    assert isinstance(mentions, AllMentions)
    return mentions.query, mentions.model.rowCount()


def test_figures_and_shares_are_of_what_is_stored(room: Room) -> None:
    screen = trends(room)
    assert screen._mentions.accessibleName().startswith("Mentions: 5")
    assert screen._first.accessibleName().startswith("First response, median: –")
    assert "By platform" in [label.text() for label in screen.findChildren(QLabel)]
    assert row_of(screen, "Stage").accessibleName().startswith("Stage: 5, 2 negative")


def test_the_chart_is_read_out_by_keyboard(room: Room) -> None:
    chart = trends(room).chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == 27
    assert chart.accessibleDescription() == chart.describe(27)
    assert "5 mentions, 2 negative" in chart.describe(27)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "0 mentions" in chart.accessibleDescription()


def test_each_period_has_a_key_and_says_so(room: Room) -> None:
    screen = trends(room)
    for key, days in (("3", 56), ("1", 7), ("2", 28)):
        room.press(key)
        assert len(screen.chart._data) == days
        button = screen._periods.button(days)
        assert button.isChecked()
        assert f"({key})" in button.toolTip()


def test_a_key_exports_what_was_said(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "said.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trends(room)
    room.press("e")
    assert len(path.read_text(encoding="utf-8").splitlines()) == 6


def test_without_mentions_it_says_what_to_do_instead_of_empty_cards(open_room: Callable[..., Room]) -> None:
    room = open_room(posts=())
    screen = trends(room)
    shown = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert any("Nothing was heard in these days" in text for text in shown)
    assert "By platform" not in shown
    assert not screen.chart.isVisible()
    room.press("3")
    assert screen.empty.isVisible()
    sources = next(
        each for each in screen.findChildren(QPushButton) if each.accessibleName() == "Show sources"
    )
    assert "G S" in sources.toolTip()
    sources.click()
    room.settle()
    assert room.shell.places.key == "sources"


def test_mentions_that_come_bring_the_cards(open_room: Callable[..., Room]) -> None:
    room = open_room(posts=())
    screen = trends(room)
    room.arrive("lumi angry: where is my parcel")
    room.settle()
    assert screen.chart.isVisible()
    assert not screen.empty.isVisible()


def test_a_day_of_the_chart_opens_its_list_by_keyboard(room: Room) -> None:
    trends(room)
    room.press("c")
    room.press(Qt.Key.Key_Return)
    query, found = opened(room)
    assert query.startswith("age:<=")
    assert found == 5
    trends(room)
    room.press("c")
    room.press(Qt.Key.Key_Left)
    room.press(Qt.Key.Key_Return)
    assert opened(room)[1] == 0


def test_a_click_into_the_chart_opens_the_day_under_the_pointer(room: Room) -> None:
    chart = trends(room).chart
    box = chart.getPlotItem().vb
    at = chart.mapFromScene(box.mapViewToScene(box.viewRect().center()))
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    room.settle()
    assert chart.cursor_day in (13, 14)
    assert "age:>=" in opened(room)[0]


def test_a_bar_and_a_figure_open_what_they_count(room: Room) -> None:
    screen = trends(room)
    row_of(screen, "Stage").setFocus()
    room.press(Qt.Key.Key_Return)
    query, found = opened(room)
    assert query.startswith("platform:stage age:<=")
    assert found == 5
    screen = trends(room)
    screen._mentions.setFocus()
    room.press(Qt.Key.Key_Return)
    assert opened(room)[1] == 5
    room.shell.go("trends")
    room.settle()
    room.press("o")
    assert opened(room)[1] == 5


def test_who_stands_on_a_row_stays_there_when_figures_change(room: Room) -> None:
    screen = trends(room)
    row_of(screen, "Stage").setFocus()
    room.arrive("lumi angry: where is my parcel")
    room.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Stage: 6")


def test_a_listener_hears_what_is_painted(room: Room) -> None:
    screen = trends(room)
    chart = QAccessible.queryAccessibleInterface(screen.chart)
    assert chart.role() is QAccessible.Role.Chart
    screen.chart.point_at(27)
    assert chart.text(QAccessible.Text.Value) == screen.chart.describe(27)
    figure = QAccessible.queryAccessibleInterface(screen._mentions)
    assert figure.role() is QAccessible.Role.Button


def test_who_answered_stands_there_and_is_exported(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answered.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    screen = trends(room)
    assert not screen._people.isVisible()
    row = room.desk.inbox.page(room.brand.id)[0]
    version = room.desk.inbox.open(row.id).mention.version
    room.desk.replies.approve(row.id, version, "Hi Ayşe, sorry, we look into it.", "Deniz", accept_soft=True)
    room.clock.advance(minutes=1)
    room.desk.dispatch.drain()
    room.settle()
    texts = [label.text() for label in screen._people.findChildren(QLabel)]
    assert "Who answered" in texts
    assert any("1 answered" in text and "median" in text for text in texts)
    assert screen._people.x() > screen._matters.geometry().right()  # beside it, not under the fold
    room.shell.resize(800, 600)
    room.settle()
    assert screen._people.y() > screen._matters.geometry().bottom()
    room.press("e", Qt.KeyboardModifier.ShiftModifier)
    head, line = path.read_text(encoding="utf-8").splitlines()
    assert head == "person,answered,due,in_time,median_minutes,p90_minutes"
    assert line.startswith("Deniz,1,")


def test_days_are_those_of_the_brand() -> None:
    now = datetime(2026, 11, 4, 12, 0, 30, tzinfo=UTC)
    day = date(2026, 11, 3)
    # Helsinki's 3 November is 22:00 to 22:00 in London's time.
    assert days_query(day, day, "Europe/Helsinki", now) == "age:<=2281m age:>=840m"
    assert days_query(day, date(2026, 11, 4), "UTC", now) == "age:<=2161m"


def test_an_answer_shows_up(room: Room) -> None:
    screen = trends(room)
    row = room.desk.inbox.page(room.brand.id)[0]
    version = room.desk.inbox.open(row.id).mention.version
    room.desk.replies.approve(row.id, version, "Hi Ayşe, sorry, we look into it.", "Deniz", accept_soft=True)
    room.clock.advance(minutes=1)
    room.desk.dispatch.drain()
    room.settle()
    assert "–" not in screen._first.accessibleName()
