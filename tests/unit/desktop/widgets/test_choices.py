from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desktop.widgets.choices import Colleague, Menu, assignees, snooze_times

off_screen = pytest.mark.qt_log_ignore("This plugin does not support")

MORNING = datetime(2026, 11, 4, 3, 0, tzinfo=UTC)  # Wednesday, 08:45 where the tests live


def test_in_the_morning_the_afternoon_is_offered() -> None:
    said = [text.split("  ·  ")[0] for text, _ in snooze_times(MORNING)]
    assert said == ["1 hour", "This afternoon", "Tomorrow", "Monday", "Until they write again"]


@pytest.mark.parametrize(("hour", "offered"), [(9, "This evening"), (15, None)])
def test_later_the_evening_then_nothing_of_today(hour: int, offered: str | None) -> None:
    said = [text.split("  ·  ")[0] for text, _ in snooze_times(MORNING.replace(hour=hour))]
    assert ("This evening" in said) is (offered == "This evening")
    assert "This afternoon" not in said


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_every_time_offered_is_still_to_come(now: datetime) -> None:
    times = [until for _, until in snooze_times(now)]
    assert times[-1] is None
    known = [until for until in times if until is not None]
    assert all(until > now for until in known)
    assert all(until.tzinfo is not None for until in known)


def test_whom_to_offer() -> None:
    offered = assignees("Deniz", [Colleague("Aino"), Colleague("Deniz")], "Aino", MORNING)
    assert [value for _, value in offered] == ["Deniz", ""]
    assert [value for _, value in assignees("Deniz", [Colleague("Omar")], "", MORNING)] == ["Deniz", "Omar"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.move(100, 60)
    return made


def offered(window: QWidget, y: int, chosen: list[object]) -> tuple[Menu, QPushButton]:
    """A menu of twelve beside a button at this height."""
    button = QPushButton("Choose", window)
    button.setGeometry(300, y, 120, 32)
    window.show()
    menu = Menu(window)
    menu.offer([(f"Choice {n}", n) for n in range(1, 13)], button, chosen.append)
    return menu, button


@off_screen
def test_a_menu_opens_above(window: QWidget) -> None:
    menu, button = offered(window, 550, [])
    top = button.mapToGlobal(QPoint())
    assert menu.geometry().bottom() < top.y()
    assert menu.x() == top.x()


@off_screen
def test_at_the_top_of_the_window_it_opens_below(window: QWidget) -> None:
    menu, button = offered(window, 10, [])
    assert menu.y() > button.mapToGlobal(QPoint()).y() + button.height()


@off_screen
def test_from_right_to_left_it_begins_at_the_right(window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu, button = offered(window, 10, [])
    assert menu.geometry().right() == button.mapToGlobal(QPoint(button.width() - 1, 0)).x()


@off_screen
def test_the_first_has_its_number_to_itself(window: QWidget) -> None:
    chosen: list[object] = []
    menu, _ = offered(window, 10, chosen)
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert chosen == [1]
