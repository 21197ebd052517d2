"""What is opened goes again: widgets, threads and timers are those of the beginning."""

from __future__ import annotations

import gc
import threading
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.launch import take_apart, wait
from socialdesk.desktop.launch import window as open_window
from tests.ui.full_window import DIALOGS, PLACES, FullWindow, opened

TIMES = 5


def alive(window: FullWindow) -> dict[str, int]:
    """Widgets and timers that Qt knows, Python's threads, and who hears of changes."""
    window.settle()
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    timers = [timer for top in QApplication.topLevelWidgets() for timer in top.findChildren(QTimer)]
    return {
        "widgets": len(QApplication.allWidgets()),
        "timers": len(timers),
        "running timers": sum(timer.isActive() and not timer.isSingleShot() for timer in timers),
        "threads": threading.active_count(),
    }


def kinds() -> Counter[str]:
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def children(app: QApplication) -> Counter[str]:
    """What hangs on the application itself and so outlives every window."""
    found = Counter(type(each).__name__ for each in app.findChildren(QObject))
    del found["QPanGesture"]  # Qt's own, one for each scroll area there was; it clears them when it likes
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_leaves_nothing(full_window: Callable[..., FullWindow], name: str) -> None:
    window = full_window()
    with opened(window, DIALOGS[name]):
        pass  # what is made once, at the first time, stays
    before, widgets = alive(window), kinds()
    for _ in range(TIMES):
        with opened(window, DIALOGS[name]):
            pass
    assert alive(window) == before, kinds() - widgets


def test_going_from_place_to_place_leaves_nothing(full_window: Callable[..., FullWindow]) -> None:
    window = full_window()
    for _ in range(2):
        for key, page in PLACES:
            window.show(key, page)
    before, widgets = alive(window), kinds()
    for _ in range(TIMES):
        for key, page in PLACES:
            window.show(key, page)
    assert alive(window) == before, kinds() - widgets


def test_walking_through_the_queue_leaves_nothing(full_window: Callable[..., FullWindow]) -> None:
    """Conversations of different lengths, customers, suggestions: their widgets are used again."""
    window = full_window()
    window.show("queue")
    queue = window.shell.shown_screen("queue")
    assert queue is not None

    def through() -> None:
        for row in (*range(1, 12), 0):
            queue.pane.select(row)  # type: ignore[attr-defined]
            window.settle()

    through()
    before, widgets = alive(window), kinds()
    for _ in range(3):
        through()
    assert alive(window) == before, kinds() - widgets


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier),  # snooze
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),  # assign
        (Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier),  # tag
        (Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier),  # saved views
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),  # numbers
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),  # the tour
    ],
)
def test_what_a_key_brings_up_leaves_nothing(
    full_window: Callable[..., FullWindow], key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window = full_window()
    window.show("queue")

    def up_and_away() -> None:
        QTest.keyClick(QApplication.focusWidget() or window.shell, key, modifier)
        window.settle()
        shown = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert shown is not None
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        window.settle()

    up_and_away()
    before, widgets = alive(window), kinds()
    for _ in range(TIMES):
        up_and_away()
    assert alive(window) == before, kinds() - widgets


def test_a_window_leaves_nothing(full_window: Callable[..., FullWindow]) -> None:
    """Windows are closed and opened anew on one desk; only what is kept for the application stays."""
    first = full_window()
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def one() -> None:
        shell = open_window(first.desk, app, theme="light", scale=1.0)
        shell.show()
        shell.begin()
        wait(lambda: shell.settled, 20)
        for key, _ in PLACES:
            shell.go(key)
            wait(lambda: shell.settled, 20)
        take_apart(shell)

    one()
    before, widgets, below = alive(first), kinds(), children(app)
    for _ in range(3):
        one()
    assert alive(first) == before, kinds() - widgets
    assert not children(app) - below
