"""Rows that are widgets: those that stay are the same ones, in the order that is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desktop.widgets.widget_rows import empty, keep_rows


@pytest.mark.parametrize("orders", [["abc", "cab", "b", "", "xb"], ["a", "zay", "yz", "qrsy"]])
def test_rows_that_stay_are_kept_in_the_order_that_is_wanted(qtbot: QtBot, orders: list[str]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box, rows = QVBoxLayout(page), dict[str, QLabel]()
    for order in orders:
        before = dict(rows)
        keep_rows(box, rows, order, QLabel)
        shown = [box.itemAt(place).widget() for place in range(box.count())]  # type: ignore[union-attr]
        assert shown == [rows[key] for key in order]
        assert all(rows[key] is before[key] for key in order if key in before)


def test_what_is_emptied_is_gone_at_once(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box, line = QVBoxLayout(page), QHBoxLayout()
    shown = [QLabel("one"), QLabel("two")]
    box.addWidget(shown[0])
    line.addWidget(shown[1])
    box.addLayout(line)
    box.addStretch()
    empty(box)
    assert box.count() == 0
    assert all(each.isHidden() for each in shown)
