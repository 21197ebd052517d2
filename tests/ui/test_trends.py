from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from socialdesk.desktop.trends import TrendsScreen
from tests.ui.conftest import Room


def trends(room: Room) -> TrendsScreen:
    room.shell.go("trends")
    room.settle()
    screen = room.shell.shown_screen("trends")
    assert isinstance(screen, TrendsScreen)
    return screen


def test_figures_and_shares_are_of_what_is_stored(room: Room) -> None:
    screen = trends(room)
    assert screen._mentions.accessibleName().startswith("Mentions: 5")
    assert screen._first.accessibleName().startswith("First response, median: –")
    texts = [label.text() for label in screen.findChildren(QLabel)]
    assert "By platform" in texts
    assert "Stage" in texts


def test_the_chart_is_read_out_by_keyboard(room: Room) -> None:
    chart = trends(room).chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == 27
    assert chart.accessibleDescription() == chart.describe(27)
    assert "5 mentions, 2 negative" in chart.describe(27)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "0 mentions" in chart.accessibleDescription()


def test_the_period_can_be_changed(room: Room) -> None:
    screen = trends(room)
    screen._choose(7)
    room.settle()
    assert len(screen.chart._data) == 7


def test_an_answer_shows_up(room: Room) -> None:
    screen = trends(room)
    row = room.desk.inbox.page(room.brand.id)[0]
    version = room.desk.inbox.open(row.id).mention.version
    room.desk.replies.approve(row.id, version, "Hi Ayşe, sorry, we look into it.", "Deniz", accept_soft=True)
    room.clock.advance(minutes=1)
    room.desk.dispatch.drain()
    room.settle()
    assert "–" not in screen._first.accessibleName()
