"""F10 numbers what can be used, in the window and in its dialogs; a typed number does what a click does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.widgets.reach import Numbers, usable
from socialdesk.desktop.window.tray import Tray
from tests.ui.conftest import Room
from tests.ui.full_window import DIALOGS, PLACES, FullWindow, opened


def numbered() -> Numbers | None:
    found = [each for each in QApplication.allWidgets() if isinstance(each, Numbers) and each.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


def show(room: Room) -> Numbers:
    room.press(Qt.Key.Key_F10)
    numbers = numbered()
    assert numbers is not None
    return numbers


def number_of(numbers: Numbers, widget: QWidget) -> str:
    return next(number for number, each in numbers.targets.items() if each is widget)


def test_a_number_presses_what_it_stands_on(room: Room) -> None:
    numbers = show(room)
    assert len({len(number) for number in numbers.targets}) == 1
    room.press(number_of(numbers, room.shell.side.items["rules"]))
    assert room.shell.places.key == "rules"
    assert numbered() is None


def test_a_choice_opens_and_a_field_is_gone_into(room: Room) -> None:
    room.shell.go("activity")
    room.settle()
    box = next(each for each in room.shell.findChildren(QComboBox) if each.isVisible())
    room.press(number_of(show(room), box))
    assert box.view().isVisible()
    box.hidePopup()
    room.shell.go("settings")
    room.settle()
    screen = room.shell.shown_screen("settings")
    assert isinstance(screen, PreferencesScreen)
    name = screen.name
    room.press(number_of(show(room), name))
    assert QApplication.focusWidget() is name
    assert name.selectedText() == name.text()


def test_any_other_key_takes_the_numbers_away_and_does_nothing(room: Room) -> None:
    before, rows = QApplication.focusWidget(), room.names()
    for key in ("x", Qt.Key.Key_Escape, Qt.Key.Key_F10, "0"):
        show(room)
        room.press(key)
        assert numbered() is None
        assert QApplication.focusWidget() is before
    assert room.names() == rows


def test_they_go_with_the_focus_a_click_and_another_size(room: Room) -> None:
    show(room)
    room.queue.composer.field.setFocus()
    room.settle()
    assert numbered() is None
    QTest.mouseClick(show(room), Qt.MouseButton.LeftButton)
    room.settle()
    assert numbered() is None
    show(room)
    room.shell.resize(room.shell.size() - QSize(9, 9))
    room.settle()
    assert numbered() is None


def test_who_comes_back_from_another_window_is_where_they_were(room: Room) -> None:
    before = QApplication.focusWidget()
    numbers = show(room)
    QApplication.sendEvent(numbers, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert numbered() is None
    assert room.shell.focusWidget() is before


def test_what_went_meanwhile_is_left_alone(room: Room) -> None:
    numbers = show(room)
    item = room.shell.side.items["rules"]
    number = number_of(numbers, item)
    item.hide()
    room.press(number)
    assert room.shell.places.key == "queue"
    assert numbered() is None


@pytest.mark.parametrize("dialog", ["days", "connect", "import", "change keys", "keys", "time", "merge"])
def test_in_dialogs_too(full_window: Callable[..., FullWindow], dialog: str) -> None:
    window = full_window()
    with opened(window, DIALOGS[dialog]) as shown:
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_F10)
        numbers = numbered()
        assert numbers is not None
        assert numbers.window() is shown
        assert set(numbers.targets.values()) == set(usable(shown)) - {numbers}
        QTest.keyClick(numbers, Qt.Key.Key_Escape)
        assert numbered() is None
        assert shown.isVisible()
        assert isinstance(shown, QDialog)


def test_everywhere_there_is_a_number_for_each(full_window: Callable[..., FullWindow]) -> None:
    window = full_window(language="ar")
    for key, page in PLACES:
        window.show(key, page)
        QTest.keyClick(QApplication.focusWidget() or window.shell, Qt.Key.Key_F10)
        numbers = numbered()
        assert numbers is not None, key
        shown = dict(numbers.tags())
        assert set(shown) == set(numbers.targets), key
        assert all(numbers.rect().contains(rect) for rect in shown.values()), key
        for number, rect in shown.items():
            widget = numbers.targets[number]
            seen = widget.visibleRegion().boundingRect()
            if rect.top() > 0 and seen.height() > 12:  # its words can be read
                assert rect.bottom() < widget.mapTo(widget.window(), seen.center()).y(), (key, widget)
        QTest.keyClick(numbers, Qt.Key.Key_Escape)
        window.settle()


def test_what_python_holds_outlives_the_numbers(room: Room) -> None:
    """Asking Qt for the chain of Tab had PySide hang the chain on the numbers, and take it down with them."""
    shell = room.shell
    tray = Tray(shell.theme, shell.icons, shell)
    held = [*shell.findChildren(QObject), *tray.menu.actions(), tray.pause, tray.menu]
    show(room)
    room.press(Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.settle()
    assert [place for place, each in enumerate(held) if not shiboken6.isValid(each)] == []
    tray.leave()
