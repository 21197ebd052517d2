from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desktop.reply.field import LengthRing, ReplyField
from socialdesk.desktop.theme import Theme
from tests.ui.conftest import Room


def test_enter_is_a_line_and_escape_is_the_screens(qtbot: QtBot) -> None:
    field = ReplyField()
    qtbot.addWidget(field)
    heard: list[str] = []
    field.left.connect(lambda: heard.append("left"))
    QTest.keyClicks(field, "hi")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "hi\n"
    assert heard == ["left"]


def test_the_ring_fills_and_warns(room: Room, qapp: QApplication) -> None:
    theme: Theme = room.shell.theme
    ring = LengthRing(theme, room.shell)
    ring.show()
    shades = []
    for share in (0.0, 0.5, 0.95, 1.5):
        ring.show_share(share)
        image = ring.grab().toImage()
        shades.append({image.pixelColor(x, y).name() for x in range(16) for y in range(16)})
    assert theme.color("negative").name() in shades[3]
    assert theme.color("negative").name() not in shades[1]
    ring.deleteLater()
    qapp.processEvents()
