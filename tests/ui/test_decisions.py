"""What the reader, the bar and the editor say is true after decisions, one or many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.desktop.reply.suggestion_tabs import SuggestionTab
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.reply import Finding, Severity
from tests.ui.conftest import POSTS, Room
from tests.ui.test_queue import CTRL, status


def test_after_taking_all_back_the_reader_shows_a_mention_again(room: Room) -> None:
    room.press(Qt.Key.Key_A, CTRL)
    room.press("x")
    assert room.queue.conversation.message.text().startswith("That was the last one.")
    room.press("z")
    mention = room.composer.mention
    assert mention is not None
    assert mention.post.text == room.current()
    assert not room.queue.conversation.message.isVisible()


def test_the_bar_counts_what_is_still_to_be_decided(room: Room) -> None:
    room.press("x")
    room.press(Qt.Key.Key_A, CTRL)
    assert room.queue.pane.bar.skip_button.words == f"Skip {len(POSTS) - 1}"
    room.press("x")
    assert f"Skipped {len(POSTS) - 1} mentions." in room.shell._toast.text.text()


def test_nothing_is_known_of_the_next_mention_before_it_is_measured(room: Room) -> None:
    room.composer.remarks.say("Somebody else looks first", "warn")
    assert room.composer.finding.text()
    opened = room.desk.inbox.open(room.queue.model.rows[1].id, seen=False)
    room.composer.show_mention(opened.mention, opened.rule, opened.suggestions)
    assert room.composer.check.meter is None  # the next one's answer is under way
    assert room.composer.finding.text() == ""
    room.settle()
    assert room.composer.check.meter is not None


def test_what_was_said_does_not_outlive_another_deed(room: Room) -> None:
    room.press("l")
    assert "nobody to ask" in room.composer.finding.text()
    room.queue.handling.assign_to("Deniz")
    room.settle()
    assert room.composer.finding.text() == ""


@pytest.mark.parametrize("width", [1280, 1024])
def test_what_to_press_again_is_never_cut_off(open_room: Callable[..., Room], width: int) -> None:
    room = open_room()
    room.shell.resize(width, 700)
    room.settle()
    composer = room.composer
    before = composer.height()
    reason = "It speaks of something dangerous, and nobody else is there to look at it before it leaves. " * 3
    assert composer.check.meter is not None
    soft = Finding("risk", reason, Severity.SOFT, 0, 0)
    composer.check.stopping = lambda: [soft]  # type: ignore[method-assign]
    composer.approve()
    line = composer.again
    assert line.isVisible()
    assert "Press Ctrl+Enter again" in line.text()
    assert QFontMetricsF(line.font()).horizontalAdvance(line.text()) <= line.width()
    room.settle()
    assert composer.height() == before  # nothing jumps
    del composer.check.stopping


@pytest.mark.parametrize("key", ["r", "now"])
def test_a_reply_that_waits_for_its_time_is_shown_and_can_be_taken_back_or_sent(room: Room, key: str) -> None:
    mention = room.composer.mention
    assert mention is not None
    text = "Hi Person, we look into it."
    room.desk.replies.approve(
        mention.id, mention.version, text, "Deniz", accept_soft=True, at=room.clock.now + timedelta(hours=3)
    )
    room.shell.go("mentions")
    room.settle()
    screen = room.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)
    screen.pane.select(screen.model.place(mention.id))
    room.settle()
    composer = screen.composer
    assert composer.text == text
    assert not composer.field.isEnabled()
    assert "Leaves at" in composer.finding.text()
    assert (composer.deeds.send_button.words, composer.deeds.reject_button.words) == ("Send now", "Take back")
    if key == "r":
        room.press("r")
        assert status(room, POSTS[1]) is MentionStatus.OPEN
        assert composer.text == text
        assert composer.field.isEnabled()
        assert composer.deeds.send_button.words == "Approve & send"
    else:
        room.press(Qt.Key.Key_Return, CTRL)
        [reply] = room.desk.replies.outbox(room.brand.id)
        assert reply.not_before == room.clock.now + timedelta(seconds=10)
    room.press("z")
    assert status(room, POSTS[1]) is MentionStatus.APPROVED
    [reply] = room.desk.replies.outbox(room.brand.id)
    assert reply.not_before == room.clock.now + timedelta(hours=3)
    assert composer.deeds.send_button.words == "Send now"


def test_z_with_nothing_to_undo_says_so(room: Room) -> None:
    room.press("z")
    assert room.shell._toast.text.text() == "There is nothing to undo here."


def test_a_snoozed_mention_that_is_skipped_is_snoozed_again(room: Room) -> None:
    mention = room.composer.mention
    assert mention is not None
    until = room.clock() + timedelta(hours=3)
    room.desk.replies.snooze(mention.id, mention.version, until, "Deniz")
    room.shell.open_mention(mention.id)
    room.settle()
    room.press("x")
    room.press("z")
    now = room.desk.inbox.open(mention.id).mention
    assert (now.status, now.snoozed_until) == (MentionStatus.SNOOZED, until)


def test_a_tab_with_room_to_spare_is_whole(room: Room) -> None:
    tab = SuggestionTab(room.shell.theme)
    for text in ("1 · Short", "2 · Teşekkür", "3 · We are on it", "1 · FAQ: opening hours"):
        tab.say(text)
        tab.resize(tab.sizeHint())
        tab._elide()
        assert tab.text() == text
        theme = room.shell.theme
        needed = QFontMetricsF(theme.font(13, bold=True)).horizontalAdvance(text)
        assert tab.sizeHint().width() - theme.px(24) >= needed
    tab.deleteLater()
