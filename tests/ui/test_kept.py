"""What a person arranged is there again after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import take_apart, wait, window
from socialdesk.desktop.rules.screen import RulesScreen
from socialdesk.desktop.widgets.kept_splitter import KeptSplitter
from socialdesk.desktop.window.shell import Shell
from tests.ui.conftest import POSTS, Room


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


@contextmanager
def opened_again(shell: Shell, qapp: QApplication) -> Iterator[Shell]:
    """The window after a restart."""
    shell.keeps_geometry = True
    shell.close()
    again = window(shell.desk, qapp, theme="light", scale=1.0)
    try:
        again.keeps_geometry = True
        again.show()
        again.begin()
        wait(lambda: again.settled, 20)
        yield again
    finally:
        take_apart(again)


def queue_of(shell: Shell) -> QueueScreen:
    queue = shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    return queue


def test_what_narrowed_the_queue_narrows_it_again(room: Room, qapp: QApplication) -> None:
    room.press("/")
    QTest.keyClicks(room.queue.search, 'carafe OR "a, b"')
    room.qtbot.waitUntil(lambda: len(room.names()) == 1, timeout=20_000)
    with opened_again(room.shell, qapp) as shell:
        queue = queue_of(shell)
        assert queue.query == 'carafe OR "a, b"'
        assert len(queue.model.rows) == 1
        assert shell.side.items["queue"].isChecked()
        queue.pane.search.clear()
        wait(lambda: len(queue.model.rows) == len(POSTS), 20)
        with opened_again(shell, qapp) as third:
            assert queue_of(third).query == ""
            assert len(queue_of(third).model.rows) == len(POSTS)


def test_a_filter_that_cannot_be_read_is_not_kept(room: Room, qapp: QApplication) -> None:
    for query in ("carafe", "urgency:nobody"):
        room.queue.show_query(query)
        room.settle()
    assert room.queue.pane.search_error.isVisible()
    with opened_again(room.shell, qapp) as shell:
        assert queue_of(shell).query == "carafe"


def test_each_brand_has_its_own_filter(room: Room, qapp: QApplication) -> None:
    room.queue.show_query("carafe")
    room.settle()
    other = room.desk.opening.add("Other")
    room.shell.use_brand(other)
    room.settle()
    assert room.queue.query == ""
    with opened_again(room.shell, qapp) as shell:
        assert shell.place.brand == other
        assert queue_of(shell).query == ""
        shell.use_brand(room.brand)
        wait(lambda: shell.settled, 20)
        assert queue_of(shell).query == "carafe"


def test_the_saved_view_is_shown_again_and_left_by_going_to_the_queue(room: Room, qapp: QApplication) -> None:
    room.shell.views.go("praise")
    room.settle()
    with opened_again(room.shell, qapp) as shell:
        assert queue_of(shell).query == "intent:praise"
        assert shell.side.views["praise"].isChecked()
        assert not shell.side.items["queue"].isChecked()
        shell.go("queue")
        wait(lambda: shell.settled, 20)
        assert queue_of(shell).query == ""
        assert not shell.side.views["praise"].isChecked()
        assert shell.side.items["queue"].isChecked()


def test_a_search_in_all_mentions_is_over_with_the_window(room: Room, qapp: QApplication) -> None:
    room.shell.open_query("carafe")
    room.settle()
    with opened_again(room.shell, qapp) as shell:
        mentions = shell.shown_screen("mentions")
        assert isinstance(mentions, QueueScreen)
        assert mentions.isVisible()
        assert mentions.query == ""
        assert len(mentions.model.rows) == len(POSTS)
