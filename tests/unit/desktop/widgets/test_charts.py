from __future__ import annotations

from datetime import date, timedelta

import pytest
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


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_stands_on_its_panel_before_the_days_have_come(
    qtbot: QtBot, qapp: QApplication, settings: Settings, choice: str
) -> None:
    theme = qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)
    before = theme.choice
    theme.choose(choice)
    try:
        chart = SentimentChart(theme)
        qtbot.addWidget(chart)
        chart.resize(400, 300)
        assert chart.grab().toImage().pixelColor(200, 150).name() == theme.tokens.panel
    finally:
        theme.choose(before)
