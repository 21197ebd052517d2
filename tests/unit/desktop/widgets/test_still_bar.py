from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from socialdesk.desktop.widgets.still_bar import StillBar


@pytest.mark.parametrize(("bar", "moves"), [(StillBar, 0), (QProgressBar, 1)])
def test_nothing_moves_while_nobody_knows_how_long(
    bar: type[QProgressBar], moves: int, qapp: QApplication, qtbot: QtBot
) -> None:
    shown = bar()
    qtbot.addWidget(shown)
    shown.resize(200, 12)
    shown.setRange(0, 0)
    shown.grab()
    assert len(shown.findChildren(QAbstractAnimation)) == moves  # Qt's own, which this one is not


def test_it_is_filled_as_far_as_it_is(qtbot: QtBot) -> None:
    bar = StillBar()
    qtbot.addWidget(bar)
    bar.resize(200, 12)
    pictures = []
    for most, value in ((0, 0), (10, 1), (10, 9)):
        bar.setRange(0, most)
        bar.setValue(value)
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert bar.findChildren(QAbstractAnimation) == []
