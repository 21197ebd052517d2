"""What stops the window for a moment waits until it is idle, but not for ever."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from socialdesk.desktop import spare_time
from socialdesk.desktop.spare_time import EVERY, LATEST, SpareTime


@dataclass
class Hours:
    """A wall clock, and what the GUI thread worked."""

    now: float = 1000.0
    worked: float = 50.0

    def monotonic(self) -> float:
        return self.now

    def thread_time(self) -> float:
        return self.worked


def test_it_is_done_when_idle_and_however_busy_in_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours, done, owner = Hours(), list[float](), QObject()
    monkeypatch.setattr(spare_time, "time", hours)
    [timer] = SpareTime(lambda: done.append(hours.now), owner).findChildren(QTimer)

    def pass_by(seconds: float, busy: float) -> None:
        for _ in range(round(seconds / 4)):
            hours.now += 4
            hours.worked += 4 * busy
            timer.timeout.emit()

    pass_by(EVERY - 4, busy=0)
    assert not done  # too soon
    pass_by(40, busy=0.3)
    assert not done  # somebody scrolls
    pass_by(4, busy=0.01)
    assert done == [1000 + EVERY + 40]
    pass_by(LATEST - 4, busy=0.3)
    assert len(done) == 1
    pass_by(4, busy=0.3)
    assert len(done) == 2
    pass_by(2 * EVERY, busy=0)
    assert len(done) == 4
