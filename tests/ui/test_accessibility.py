"""The accessibility walk: every screen and dialog of the demo brand's window, heard, tabbed and looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.full_window import DIALOGS, PLACES, FullWindow, opened
from tests.ui.walk import heard, out_of_order, pale

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
STATES: dict[str, list[tuple[Qt.Key, Qt.KeyboardModifier]]] = {
    "labels": [(Qt.Key.Key_C, NONE)],
    "why": [(Qt.Key.Key_W, NONE)],
    "picked": [(Qt.Key.Key_J, SHIFT), (Qt.Key.Key_J, SHIFT)],
    "toast": [(Qt.Key.Key_X, NONE)],
    "completion": [(Qt.Key.Key_Slash, NONE), (Qt.Key.Key_S, NONE)],
}
"""What the keys of the queue bring up inside the window."""

Looker = Callable[[QWidget, Counter[str]], list[str]]


def walk(window: FullWindow, *lookers: Looker) -> tuple[list[str], Counter[str]]:
    """Every screen and dialog under each looker; the findings with where they are, and what was counted."""
    found: list[str] = []
    count: Counter[str] = Counter()
    for key, page in PLACES:
        window.show(key, page)
        count["places"] += 1
        for look in lookers:
            found += [f"{key} {page}: {finding}" for finding in look(window.shell, count)]
    for name, keys in STATES.items():
        window.show("queue")
        for pressed, modifier in keys:
            QTest.keyClick(QApplication.focusWidget() or window.shell, pressed, modifier)
            window.settle()
        count["states"] += 1
        for look in lookers:
            found += [f"{name}: {finding}" for finding in look(window.shell, count)]
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget() or window.shell, Qt.Key.Key_Escape)
            window.settle()
    for name, make in DIALOGS.items():
        with opened(window, make) as dialog:
            count["dialogs"] += 1
            for look in lookers:
                found += [f"{name}: {finding}" for finding in look(dialog, count)]
    return list(dict.fromkeys(found)), count


def told(found: list[str], count: Counter[str]) -> None:
    print(", ".join(f"{number} {what}" for what, number in count.items()), f"– {len(found)} findings")
    assert not found, "\n" + "\n".join(found)


@pytest.fixture
def listener() -> Iterator[None]:
    """Somebody listens: Qt tells what changed in lists, else what it keeps of their rows grows old."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listener")
def test_everything_is_heard(full_window: Callable[..., FullWindow]) -> None:
    found, count = walk(full_window(), heard)
    told(found, count)
    assert count["controls"] > 300
    assert count["rows"] > 60
    assert count["pictures"] > 4


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_goes_as_one_reads(full_window: Callable[..., FullWindow], language: str) -> None:
    window = full_window(language=language)
    window.shell.banner("late", "Something to know.", action="Look", run=lambda: None)
    found, count = walk(window, out_of_order)
    told(found, count)
    assert count["stops"] > 200


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_can_be_read(full_window: Callable[..., FullWindow], theme: str) -> None:
    found, count = walk(full_window(theme=theme), pale)
    told(found, count)
    assert count["words and icons"] > 400
    assert count["painted words"] > 400
    assert count["boxes"] > 3


def test_the_window_is_where_the_focus_is(full_window: Callable[..., FullWindow]) -> None:
    """A dialog has the focus while it is open and gives it back when it is closed."""
    window = full_window()
    window.show("queue")
    before = QApplication.focusWidget()
    assert before is not None
    for make in DIALOGS.values():
        with opened(window, make) as dialog:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus is dialog or dialog.isAncestorOf(focus), type(dialog)
        assert QApplication.focusWidget() is before, type(dialog)
