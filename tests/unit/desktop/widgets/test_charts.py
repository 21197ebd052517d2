from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.config import Settings
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.charts import LEAST_WEEKS, SentimentChart
from socialdesk.domain.trend import SentimentCounts


def test_two_weeks_are_two_columns_and_no_walls(qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
    theme = qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)
    chart = SentimentChart(theme)
    qtbot.addWidget(chart)
    monday = date(2026, 11, 2)
    weeks = tuple((monday + timedelta(weeks=each), SentimentCounts(1, 2, 3)) for each in range(2))
    chart.show_days(weeks, weekly=True)
    (left, right), _ = chart.viewRange()
    assert right - left >= LEAST_WEEKS
    assert chart._days.tickStrings([0, 1, 2, 3], 1, 1)[2:] == ["", ""]  # weeks to come have no name
