"""Switching between brands, and calling one by another name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu

from tests.ui.conftest import Room


def palette(room: Room) -> dict[str, QAction]:
    return {action.text(): action for action in room.shell.acts.all()}


def test_the_name_at_the_top_offers_the_other_brands(room: Room) -> None:
    other = room.desk.opening.add("Fish & Chips")
    room.shell.side.brand.click()
    room.settle()
    menu = next(each for each in room.shell.findChildren(QMenu) if each.isVisible())
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered == [
        f"{room.brand.name}\tG 1",
        "Fish && Chips\tG 2",
        "Another brand…\tCtrl+Shift+N",
        "Rename…\tShift+F2",
    ]
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    menu.actions()[1].trigger()
    menu.close()
    room.settle()
    assert room.shell.place.brand == other
    assert room.shell.side.brand.name == "Fish & Chips"
    assert room.names() == []
    palette(room)[f"Switch to {room.brand.name}"].trigger()
    room.settle()
    assert room.shell.place.brand == room.brand
    assert len(room.names()) == 5
    assert "Switch to Fish & Chips" in palette(room)
    assert "Another brand…" in palette(room)


def test_each_brand_can_have_a_key_of_its_own(room: Room) -> None:
    other = room.desk.opening.add("Fish & Chips")
    room.shell.brands.refresh()
    room.settle()
    room.shell.keys.put({("window", f"brand_{other.id}"): "F9", ("window", f"brand_{room.brand.id}"): "F12"})
    room.press(Qt.Key.Key_F9)
    assert room.shell.place.brand == other
    room.press(Qt.Key.Key_F9)  # it is there already
    assert room.shell.place.brand == other
    room.press(Qt.Key.Key_F12)
    assert room.shell.place.brand == room.brand
    room.shell.brands.refresh()  # the window became active
    room.settle()
    room.press(Qt.Key.Key_F9)
    assert room.shell.place.brand == other
    shown = [action.text() for action in room.shell.acts.all()]
    assert len(shown) == len(set(shown))


def test_a_brand_is_renamed(room: Room) -> None:
    palette(room)["Rename the brand…"].trigger()
    dialog = next(each for each in room.shell.findChildren(QInputDialog) if each.isVisible())
    assert dialog.textValue() == room.brand.name
    dialog.setTextValue("Lumi Roastery")
    dialog.accept()
    room.settle()
    assert room.shell.side.brand.name == "Lumi Roastery"
    assert room.shell.windowTitle() == "Lumi Roastery – SocialDesk"
    assert [brand.name for brand in room.desk.inbox.brands()] == ["Lumi Roastery"]
    assert len(room.names()) == 5
    room.shell.activateWindow()
    room.settle()
    room.press("z")
    assert room.shell.side.brand.name == room.brand.name
    assert room.desk.inbox.brands() == [room.brand]
