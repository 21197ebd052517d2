"""What a person arranged is there again after a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import take_apart, wait, window
from socialdesk.desktop.rules.screen import RulesScreen
from socialdesk.desktop.widgets.kept_splitter import KeptSplitter
from socialdesk.desktop.window.shell import Shell
from tests.ui.conftest import Room


def people(shell: Shell) -> KeptSplitter:
    """What stands between the people and their hours; the screen of the rules is shown."""
    screen = shell.shown_screen("rules")
    assert isinstance(screen, RulesScreen)
    assert screen.isVisible()
    screen.show_people()
    wait(lambda: shell.settled, 20)
    [split] = [each for each in screen.findChildren(KeptSplitter) if each.isVisible()]
    return split


def test_a_window_opens_as_it_was_left(room: Room, qapp: QApplication) -> None:
    room.shell.keeps_geometry = True
    assert room.queue.customer.isVisible()
    assert not room.shell.side.folded
    room.press("i")
    room.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    room.shell.go("rules")
    room.settle()
    split = people(room.shell)
    before = split.sizes()
    split.moveSplitter(before[0] - 60, 1)
    moved = split.sizes()
    assert moved != before
    room.shell.close()
    again = window(room.desk, qapp, theme="light", scale=1.0)
    try:
        again.keeps_geometry = True
        again.resize(1440, 900)
        again.show()
        again.begin()
        wait(lambda: again.settled, 20)
        assert people(again).sizes() == moved
        assert again.side.folded
        again.go("queue")
        wait(lambda: again.settled, 20)
        queue = again.shown_screen("queue")
        assert isinstance(queue, QueueScreen)
        assert not queue.customer.isVisible()
    finally:
        take_apart(again)
