"""A page that is scrolled down, never sideways."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desktop.widgets.down_scroll import DownScroll


def test_it_asks_for_the_width_of_what_it_holds(qtbot: QtBot) -> None:
    window, area, page = QWidget(), DownScroll(), QWidget()
    words = QLabel("short")
    QVBoxLayout(page).addWidget(words)
    area.setWidget(page)
    line = QHBoxLayout(window)
    line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the window stays as it is
    line.addWidget(area)
    line.addWidget(QLabel("beside"), 1)
    qtbot.addWidget(window)
    window.resize(900, 100)
    window.show()
    before = line.minimumSize().width()
    words.setText("much longer words than at first, all of them on one line")
    longer = words.minimumSizeHint().width()
    assert longer > before
    qtbot.waitUntil(lambda: line.minimumSize().width() > longer)
    assert area.viewport().width() >= longer
    assert area.horizontalScrollBar().maximum() == 0
