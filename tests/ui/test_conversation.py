"""The conversation: what is labelled stays in sight, and what is told as so long ago goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import POSTS, Room
from tests.ui.full_window import FullWindow


def seen(room: Room, widget: QWidget) -> QRect:
    """What of ``widget`` lies in the viewport, in its own coordinates."""
    view = room.queue.conversation.area.viewport()
    place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
    return place.intersected(view.rect()).translated(-place.topLeft())


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (800, 600)])
@pytest.mark.parametrize("sum_open", [False, True])
def test_the_words_that_are_labelled_stay_in_sight(
    open_room: Callable[..., Room], size: tuple[int, int], sum_open: bool
) -> None:
    room = open_room((POSTS[1] + ". " + "It happened again this morning, while I was making coffee. " * 6,))
    room.shell.setMinimumSize(1, 1)
    room.shell.resize(*size)
    room.settle()
    if sum_open:
        room.press("w")
    room.press("c")
    room.settle()
    conversation = room.queue.conversation
    card = conversation.focused_card()
    assert card is not None
    assert conversation.labels.isVisible()
    line = card.text.fontMetrics().lineSpacing()
    assert seen(room, card.text).height() >= min(line, card.text.height()) - 2
    assert seen(room, conversation.labels).top() == 0  # from its first line on
    if size == (1440, 900):
        assert seen(room, conversation.labels).height() == conversation.labels.height()


@pytest.mark.parametrize("language", ["tr", "fi", "ar"])
def test_nothing_is_scrolled_sideways(full_window: Callable[..., FullWindow], language: str) -> None:
    window = full_window(language=language, size=(1024, 700))
    window.shell.setMinimumSize(1, 1)
    window.shell.resize(800, 600)
    window.show("queue")
    queue = window.shell.shown_screen("queue")
    queue.handling.label()  # type: ignore[union-attr]
    window.settle()
    conversation = queue.conversation  # type: ignore[union-attr]
    assert conversation.labels.isVisible()
    assert conversation._thread.minimumSizeHint().width() <= conversation.area.viewport().width()
    assert conversation.area.horizontalScrollBar().value() == 0


def test_how_long_ago_goes_on(room: Room) -> None:
    card = room.queue.conversation.focused_card()
    assert card is not None
    room.clock.advance(minutes=1)
    room.queue.conversation.tell_time()
    before = card.when.text()
    room.clock.advance(hours=3)
    room.queue.conversation.tell_time()
    assert card.when.text() != before
    assert card.accessibleName().endswith(card.when.text())
