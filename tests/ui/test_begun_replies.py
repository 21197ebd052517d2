"""What a person is writing is never lost, and what is said about a decision is true when it is said."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.inbox.inbox_model import BEGUN_ROLE
from socialdesk.desktop.inbox.queue import AllMentions, QueueScreen
from socialdesk.desktop.launch import wait
from socialdesk.domain.mention import MentionId, MentionStatus
from tests.ui.conftest import POSTS, Room
from tests.ui.test_queue import CTRL, status

WORDS = "Hi Person, we look into it"


def write(room: Room, text: str = WORDS) -> MentionId:
    mention = room.composer.mention
    assert mention is not None
    room.press("e")
    room.composer.field.selectAll()
    room.press(text)
    return mention.id


def kept(room: Room, mention_id: MentionId) -> str:
    begun = room.desk.replies.begun(mention_id)
    return begun.text if begun is not None else ""


def marked(screen: QueueScreen) -> list[str]:
    model = screen.model
    return [row.excerpt for at, row in enumerate(model.rows) if model.index(at).data(BEGUN_ROLE)]


@contextmanager
def held(room: Room) -> Iterator[None]:
    """As if another window was writing: until the block is left nothing is stored."""
    held, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        with room.desk.store.writing():
            held.set()
            go_on.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(30)
    try:
        yield
    finally:
        go_on.set()
        holder.join()


def test_words_are_kept_by_the_pause_and_by_leaving(room: Room) -> None:
    mention_id = write(room)
    room.qtbot.waitUntil(lambda: kept(room, mention_id) == WORDS, timeout=20_000)
    room.press(" now")
    room.press(Qt.Key.Key_Escape)  # at once, without the pause
    assert kept(room, mention_id) == WORDS + " now"
    assert marked(room.queue) == [POSTS[1]]
    assert "Draft" in room.queue.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    room.press("j")
    assert room.composer.text != WORDS + " now"
    assert not room.composer.yours.isVisible()


def test_words_are_given_back_in_another_window(room: Room) -> None:
    mention_id = write(room)
    room.press(Qt.Key.Key_Escape)
    room.shell.go("mentions")
    room.settle()
    screen = room.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)
    assert marked(screen) == [POSTS[1]]
    screen.pane.select(screen.model.place(mention_id))
    room.settle()
    assert screen.composer.text == WORDS
    assert screen.composer.yours.isVisible()
    assert screen.composer.yours.text().startswith("Your draft")


def test_closing_the_window_keeps_the_last_key(room: Room) -> None:
    mention = room.composer.mention
    assert mention is not None
    room.composer.field.setFocus()
    room.composer.field.setPlainText(WORDS)
    room.shell.close()
    assert kept(room, mention.id) == WORDS


def test_a_decision_takes_the_draft_and_z_gives_it_back(room: Room) -> None:
    mention_id = write(room)
    room.press(Qt.Key.Key_Escape)
    room.press("x")
    assert kept(room, mention_id) == ""
    assert marked(room.queue) == []
    room.press("z")
    assert room.current() == POSTS[1]
    assert room.composer.text == WORDS
    assert marked(room.queue) == [POSTS[1]]


def test_a_suggestion_over_ones_own_words_can_be_undone(room: Room) -> None:
    mention_id = write(room)
    room.press(Qt.Key.Key_Escape)
    room.press("1")
    assert room.composer.text == room.queue.reader.opened.suggestions[0].text  # type: ignore[union-attr]
    room.press("e")
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.composer.text == WORDS
    room.press(Qt.Key.Key_Escape)
    assert kept(room, mention_id) == WORDS


def test_a_decision_is_said_when_it_is_stored(room: Room) -> None:
    toast = room.shell._toast
    toast.vanish()
    with held(room):
        QApplication.focusWidget()
        room.queue.handling.skip()
        wait(lambda: False, 0.3)
        assert room.queue.model.handled(room.queue.model.rows[0].id)  # the next one is due at once
        assert not toast.isVisible()
        assert status(room, POSTS[1]) is MentionStatus.OPEN
    room.settle()
    assert toast.isVisible()
    assert toast.text.text() == "Skipped."
    assert status(room, POSTS[1]) is MentionStatus.SKIPPED


def test_z_before_it_is_stored_takes_back_that_one(room: Room) -> None:
    with held(room):
        room.queue.handling.skip()
        room.queue.undo()
        wait(lambda: False, 0.2)
    room.settle()
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert room.current() == POSTS[1]


def test_closing_waits_for_what_was_decided(room: Room) -> None:
    for _ in range(8):  # the threads are busy: the decision stands in a line
        room.shell.background.run(lambda: threading.Event().wait(0.05), owner=room.shell)
    room.queue.handling.skip()
    room.shell.close()
    assert status(room, POSTS[1]) is MentionStatus.SKIPPED


def test_nothing_is_decided_about_a_mention_that_is_not_shown(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    open_: Callable[..., Any] = room.desk.inbox.open

    def slow(*words: Any, **more: Any) -> Any:
        go_on.wait(30)
        return open_(*words, **more)

    monkeypatch.setattr(type(room.desk.inbox), "open", lambda _, *words, **more: slow(*words, **more))
    before = room.composer.mention
    assert before is not None
    room.queue.pane.next()
    for deed in (
        room.queue.handling.skip,
        room.composer.approve,
        room.queue.handling.snooze,
        room.composer.ask,
    ):
        deed()
    room.qtbot.waitUntil(lambda: room.composer.mention is None, timeout=20_000)
    assert room.queue.conversation.message.text() == "Loading…"
    assert not room.composer.isVisible()
    for deed in (
        room.queue.handling.skip,
        room.composer.approve,
        room.queue.handling.snooze,
        room.composer.ask,
    ):
        deed()
    go_on.set()
    room.settle()
    assert room.composer.mention is not None
    assert room.composer.mention.post.text == POSTS[0] == room.current()
    assert {status(room, text) for text in POSTS} == {MentionStatus.OPEN}
