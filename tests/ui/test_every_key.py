"""Every action has a key, and whatever can be pressed says one; what does not stands here with its reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from socialdesk.desktop.customers.sections import CustomerSections
from socialdesk.desktop.inbox.facets import FacetBar
from socialdesk.desktop.launch import wait
from socialdesk.desktop.playbook.form import PlaybookForm
from socialdesk.desktop.preferences import PreferencesScreen
from socialdesk.desktop.questions.screen import QuestionsScreen
from socialdesk.desktop.rules.entry import EntryForm
from socialdesk.desktop.rules.fields import ManyChoice
from socialdesk.desktop.sources.rows import AccountRow
from socialdesk.desktop.sources.screen import SourcesScreen
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.reach import usable
from socialdesk.desktop.window.command_palette import CommandPalette, KeySheet
from tests.ui.conftest import Room
from tests.ui.full_window import DIALOGS, PLACES, FullWindow, opened
from tests.ui.walk import called, inner, visible

FIELDS = (QComboBox, QCheckBox, QAbstractSpinBox)

Without = Callable[[QWidget], bool]

WITHOUT: dict[str, Without] = {
    "fields of a form: a key (E, N, /) goes into the form, Tab from one to the next": lambda each: (
        within(each, EntryForm, PlaybookForm, QDialog) and isinstance(each, (*FIELDS, ManyChoice))
    ),
    "whom a new watch listens for: a field beside the query, which / goes to": lambda each: (
        within(each, SourcesScreen) and isinstance(each, QComboBox)
    ),
    "values of facets: Shift+F goes to them, arrows walk and Space takes": lambda each: within(
        each, FacetBar
    ),
    "the menu of an account: all that it offers has a key": lambda each: within(each, AccountRow),
    "links below promises and follow-ups: one for each of any number": lambda each: within(
        each, CustomerSections
    ),
}
"""What has no key of its own and why; F10 numbers these, too."""


def within(widget: QWidget, *kinds: type[QWidget]) -> bool:
    each: QWidget | None = widget
    while each is not None:
        if isinstance(each, kinds):
            return True
        each = each.parentWidget()
    return False


def says_a_key(widget: QWidget) -> bool:
    """On its face ("Skip  X", "1 · Short") or in its tooltip ("Skip (X)")."""
    face, tip = str(widget.property("text") or ""), widget.toolTip()
    return (
        (isinstance(widget, KeyButton) and bool(widget.key))
        or bool(re.search(r"\(\S[^()]*\)(</p>)?(\n|$)", tip))
        or bool(re.search(r"  \S+$|\([^()]+\)$|^\d · ", face))
    )


def keyless(root: QWidget, why: Counter[str]) -> list[str]:
    """What can be pressed in ``root`` and neither says a key nor is one of `WITHOUT`, which are counted."""
    found, numbered = [], usable(root)
    for each in visible(root):
        if not isinstance(each, (QAbstractButton, *FIELDS)) or inner(each) or not each.isEnabled():
            continue
        if not (each in numbered or each.focusPolicy() == Qt.FocusPolicy.NoFocus):
            found.append(f"{called(each)} has no number")
        if says_a_key(each):
            why["a key"] += 1
            continue
        reason = next((reason for reason, holds in WITHOUT.items() if holds(each)), None)
        if reason is None:
            found.append(f"{called(each)} says no key")
        else:
            why[reason] += 1
    return found


def test_whatever_can_be_pressed_says_its_key(full_window: Callable[..., FullWindow]) -> None:
    window = full_window()
    window.shell.banner("late", "Something to know.", action="Look", run=lambda: None)
    found: list[str] = []
    why: Counter[str] = Counter()
    for key, page in PLACES:
        window.show(key, page)
        found += [f"{key} {page}: {each}" for each in keyless(window.shell, why)]
    for name, make in DIALOGS.items():
        with opened(window, make) as dialog:
            found += [f"{name}: {each}" for each in keyless(dialog, why)]
    print("\n".join(f"{number:4} {what}" for what, number in why.items()))
    assert not found, "\n" + "\n".join(dict.fromkeys(found))
    assert why["a key"] > 400
    assert set(WITHOUT) <= set(why), "a reason that nothing needs any more"
    planted_says_no_key(window.shell)
    with opened(window, DIALOGS["days"]) as dialog:
        planted_says_no_key(dialog)


def planted_says_no_key(root: QWidget) -> None:
    """A button without a key is found."""
    planted = QPushButton("Do it", root)
    planted.show()
    assert len(keyless(root, Counter())) == 1
    planted.hide()
    planted.deleteLater()


def test_every_action_has_a_key_that_the_palette_and_the_sheet_show(
    full_window: Callable[..., FullWindow],
) -> None:
    window = full_window()
    window.desk.opening.add("Fish & Chips")
    window.shell.brands.refresh()
    window.settle()
    found: list[str] = []
    for key, page in PLACES:
        window.show(key, page)
        actions = window.shell.acts.all()
        found += [f"{key} {page}: {each.text()}" for each in actions if not each.shortcuts()]
        offered = {each.text() for each in actions if not each.property("hidden")}
        sheet = KeySheet(window.shell.theme, actions, window.shell)
        listed = {each.text() for each in sheet.findChildren(QLabel)}
        found += [f"{key} {page}: not on the sheet: {each}" for each in offered - listed]
        sheet.close()
        palette = CommandPalette(window.shell.theme, actions, window.shell)
        palette.open_over(window.shell)
        rows = {str(palette.model.index(row, 0).data()) for row in range(palette.model.rowCount())}
        enabled = {each.text() for each in actions if each.isEnabled() and not each.property("hidden")}
        found += [f"{key} {page}: not in the palette: {each}" for each in enabled - rows]
        palette.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def test_brands_are_gone_to_by_number(room: Room) -> None:
    other = room.desk.opening.add("Fish & Chips")
    room.shell.brands.refresh()
    room.settle()
    room.press("g2")
    assert room.shell.place.brand == other
    room.press("g1")
    assert room.shell.place.brand == room.brand


def test_settings_are_changed_by_the_letter_beside_them(room: Room) -> None:
    room.press("ge")
    screen = room.shell.shown_screen("settings")
    assert isinstance(screen, PreferencesScreen)
    room.press("o")
    assert room.desk.settings().offline
    room.press("z")
    assert not room.desk.settings().offline
    room.press("3")
    assert room.shell.theme.choice == "dark"
    room.press("p")
    assert screen.pace.view().isVisible()
    QTest.keyClick(screen.pace.view(), Qt.Key.Key_Down)
    QTest.keyClick(screen.pace.view(), Qt.Key.Key_Return)
    room.settle()
    assert room.desk.settings().poll_pace == 2.0
    room.press("n")
    assert QApplication.focusWidget() is screen.name
    room.press("op")  # is typed, and no action
    assert screen.name.text() == "op"
    room.shell.keys.put({("preferences", "O"): "F9"})
    caps = [each.text() for each in screen.findChildren(QLabel) if each.property("role") == "key"]
    assert "F9" in caps
    assert "O" not in caps


def test_the_choices_of_asked_often_open_by_key(room: Room) -> None:
    room.press("gu")
    screen = room.shell.shown_screen("questions")
    assert isinstance(screen, QuestionsScreen)
    room.press("d")
    assert screen.questions.period.view().isVisible()
    screen.questions.period.hidePopup()


def test_the_line_at_the_top_has_keys(room: Room) -> None:
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    done: list[str] = []
    room.shell.banner("one", "First.", action="Look", run=lambda: done.append("one"))
    room.shell.banner("two", "Second.", action="Look", run=lambda: done.append("two"))
    shown = room.shell.banners.shown
    assert shown["one"].action.toolTip() == "Look (Ctrl+Shift+A)"
    room.press(Qt.Key.Key_A, control_shift)
    assert done == ["one"]
    assert list(shown) == ["two"]
    room.press(Qt.Key.Key_X, control_shift)
    assert not shown
    assert done == ["one"]
    room.press(Qt.Key.Key_A, control_shift)  # nothing is offered
    assert done == ["one"]


def test_the_filter_is_cleared_by_key_and_the_empty_list_says_which(room: Room) -> None:
    room.queue.show_query("zebra")
    room.settle()
    assert not room.names()
    assert room.queue.pane.empty.action.toolTip() == "Clear the filter (Shift+C)"
    room.press(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: len(room.names()) == 5, 20)
    assert len(room.names()) == 5
