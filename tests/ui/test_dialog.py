"""Every dialog of ours stays on the screen, however long it is and wherever it was opened."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import partial
from importlib import import_module

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import socialdesk.desktop
from socialdesk.desktop.widgets.dialog import Dialog, Scrolled
from socialdesk.desktop.widgets.popup_picker import PopupPicker
from tests.ui.full_window import DIALOGS, FullWindow, opened


def ours() -> list[type[QDialog]]:
    found = []
    for each in pkgutil.walk_packages(socialdesk.desktop.__path__, "socialdesk.desktop."):
        module = import_module(each.name)
        found += [
            one
            for one in vars(module).values()
            if isinstance(one, type) and issubclass(one, QDialog) and one.__module__ == module.__name__
        ]
    return found


def test_all_dialogs_keep_to_the_screen() -> None:
    """The palette and the saved replies place themselves inside the window."""
    kinds = ours()
    assert len(kinds) > 8
    assert [kind.__name__ for kind in kinds if not issubclass(kind, (Dialog, PopupPicker))] == []


@pytest.mark.parametrize("later", [False, True])
def test_what_is_too_tall_is_scrolled_above_the_screens_end(qtbot: QtBot, later: bool) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    inside = QWidget()
    lines = QVBoxLayout(inside)
    column = QVBoxLayout(dialog)
    area = Scrolled(inside)
    column.addWidget(area)
    foot = QLineEdit()
    column.addWidget(foot)
    fields = [QLineEdit() for _ in range(60)]

    def fill() -> None:
        for field in fields:
            lines.addWidget(field)

    if not later:
        fill()
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.right() - 60, screen.bottom() - 60)
    dialog.show()
    dialog.activateWindow()
    if later:
        fill()
        area.updateGeometry()
        dialog.adjustSize()
    QTest.qWait(30)
    assert screen.contains(dialog.frameGeometry())
    assert foot.visibleRegion().boundingRect() == foot.rect()
    fields[-1].setFocus()
    QTest.qWait(30)
    assert fields[-1].visibleRegion().boundingRect() == fields[-1].rect()


@pytest.mark.parametrize("padding", [0, 5, 9])
def test_what_has_the_focus_is_shown_whole_until_somebody_scrolls(qtbot: QtBot, padding: int) -> None:
    """In a field with room around its words, the caret ends above the field's end."""
    inside = QWidget()
    inside.setStyleSheet(f"QLineEdit {{ padding: {padding}px; }}")
    lines = QVBoxLayout(inside)
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        lines.addWidget(field)
    area = Scrolled(inside)
    qtbot.addWidget(area)
    area.resize(200, 300)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)

    def whole(field: QLineEdit) -> bool:
        return field.visibleRegion().boundingRect() == field.rect()

    for place in (19, 10, 0):
        fields[place].setFocus()
        for high in (300, fields[place].height() + 4, 200):
            area.resize(200, high)
            qtbot.waitUntil(partial(whole, fields[place]))
    fields[3].setFocus()
    lines.insertWidget(0, QLineEdit())
    qtbot.waitUntil(lambda: inside.height() > 20 * fields[0].height() and whole(fields[3]))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.resize(200, 120)
    lines.addWidget(QLineEdit())
    QTest.qWait(30)
    assert not whole(fields[3])  # nobody is brought back to where they scrolled away from


def test_a_form_is_as_high_as_its_fields_when_it_opens(full_window: Callable[..., FullWindow]) -> None:
    window = full_window()
    with opened(window, DIALOGS["connect"]) as dialog:
        [fields] = dialog.findChildren(Scrolled)
        assert fields.verticalScrollBar().maximum() == 0
