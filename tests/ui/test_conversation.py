"""The conversation: what is labelled stays in sight, and what is told as so long ago goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from socialdesk.desktop.widgets.post_text import PostText
from tests.stage import MINUTE, MORNING
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


def test_what_every_post_of_the_thread_said_before_is_read_by_key(open_room: Callable[..., Room]) -> None:
    room = open_room(())
    say = room.theatre.say
    say("thanks lumi\nfor the <b>big</b> bag", MORNING, id="a", by="ayse", name="Ayşe")
    say("lumi answers", MORNING + MINUTE, id="b", by="us", to="a", thread="a")
    say("lumi danger: it burns " + "a lot " * 90, MORNING + 2 * MINUTE, id="c", by="cem", to="a", thread="a")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run()
    room.settle()
    now = {"a": "thanks lumi\nfor the bag", "b": "lumi says sorry", "c": "lumi danger: it burns"}
    for post in room.theatre.posts:
        post["text"] = now[post["id"]]
    room.press("t")
    room.qtbot.waitUntil(lambda: len(room.queue.conversation._edits) == 3, timeout=20_000)
    room.settle()
    conversation = room.queue.conversation
    cards = conversation._posts
    first, ours, focused = versions = [card.earlier for card in cards if card.earlier is not None]
    assert [bool(card.property("focused")) for card in cards] == [False, False, True]
    assert [card.text.text for card in cards] == list(now.values())
    assert all("edited" in card.when.text() for card in cards)
    assert [each.texts for each in versions] == [[], [], []]
    assert "It said before: \u2068lumi danger: it burns a lot" in cards[2].notes.text()
    assert [each.button.isVisible() for each in versions] == [
        True,
        True,
        True,
    ]  # the long one is told in short
    assert first.button.text() == "What it said before  H"
    room.press("h")
    assert first.texts == ["thanks lumi\nfor the <b>big</b> bag"]
    assert ours.texts == ["lumi answers"]
    assert focused.texts == ["lumi danger: it burns " + "a lot " * 90]
    assert not cards[2].notes.isVisible()
    assert [each.marks for each in first.findChildren(PostText)] == [((20, 30),)]
    room.press("h")
    assert [each.texts for each in versions] == [[], [], []]
    assert first.button.text() == "What it said before  H"
    first.button.click()
    assert ours.texts == ["lumi answers"]


def test_where_nobody_changed_anything_the_key_says_so(room: Room) -> None:
    room.press("h")
    assert room.shell._toast.text.text() == "Nobody changed a post of this conversation."
