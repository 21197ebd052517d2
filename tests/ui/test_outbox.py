from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from socialdesk.desktop.outbox import OutboxRow, OutboxScreen
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.reply import Reply, ReplyState, Stopped
from socialdesk.errors import InDoubt, Refused
from tests.stage import MINUTE
from tests.ui.conftest import Room


def approved(room: Room, place: int = 0) -> Reply:
    row = room.desk.inbox.page(room.brand.id)[place]
    opened = room.desk.inbox.open(row.id)
    return room.desk.replies.approve(
        row.id, opened.mention.version, "Hi Ayşe, sorry, we look into it now.", "Deniz", accept_soft=True
    )


def outbox(room: Room) -> OutboxScreen:
    room.shell.go("outbox")
    room.settle()
    screen = room.shell.shown_screen("outbox")
    assert isinstance(screen, OutboxScreen)
    return screen


def rows(screen: OutboxScreen) -> list[OutboxRow]:
    return [row for row in screen.findChildren(OutboxRow) if row.reply is not None]


def button(row: OutboxRow, words: str) -> QPushButton:
    return next(each for each in row.findChildren(QPushButton) if each.text() == words)


def test_a_held_reply_counts_down_and_is_undone(room: Room) -> None:
    made = approved(room)
    screen = outbox(room)
    [row] = rows(screen)
    assert "Held 0:10" in row.accessibleName()
    room.clock.advance(seconds=4)
    screen._count_down()
    assert "Held 0:06" in row.accessibleName()
    button(row, "Undo").click()
    room.settle()
    assert room.desk.inbox.open(made.mention_id).mention.status is MentionStatus.OPEN
    assert "Taken back" in row.accessibleName()


def test_a_post_that_was_changed_stops_its_reply_and_says_so_everywhere(room: Room) -> None:
    made = approved(room)
    post = room.desk.inbox.open(made.mention_id).mention.post
    room.theatre.say("lumi, never mind, it came", room.clock(), id=post.native_id)
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run(drafts=False)
    [row] = rows(outbox(room))
    assert "Stopped" in row.accessibleName()
    assert Stopped.EDITED in row.accessibleName()
    room.shell.go("queue")
    room.settle()
    room.shell.open_mention(made.mention_id)
    room.settle()
    assert Stopped.EDITED in room.queue.follow_up.text.text()
    assert room.composer.text == made.text  # to be read again, not to be written again


def test_rows_stay_the_same_widget_when_their_state_changes(room: Room) -> None:
    approved(room)
    screen = outbox(room)
    [before] = rows(screen)
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    room.settle()
    [after] = rows(screen)
    assert after is before
    assert "Sent" in after.accessibleName()


def test_a_doubt_offers_what_a_person_can_do(room: Room) -> None:
    room.theatre.on_send = [InDoubt("No answer came from Stage.")]
    approved(room)
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    screen = outbox(room)
    [row] = rows(screen)
    assert {each.text() for each in row.findChildren(QPushButton)} >= {"Open thread", "Send again", "Dismiss"}
    button(row, "Send again").click()
    room.settle()
    assert "Held 0:10" in row.accessibleName()
    room.clock.advance(seconds=10)
    room.desk.dispatch.drain()
    assert len(room.theatre.sent) == 1


def test_a_doubtful_reply_is_dealt_with_by_keys(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.theatre.on_send = [InDoubt("No answer came from Stage.")]
    approved(room)
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    screen = outbox(room)
    asked: list[str] = []
    monkeypatch.setattr(room.shell, "open_address", asked.append)
    [row] = rows(screen)
    room.press("j")
    assert QApplication.focusWidget() is row
    assert button(row, "Open thread").property("role") == "primary"
    assert "O)" in button(row, "Open thread").toolTip()
    room.press(Qt.Key.Key_Return)
    assert asked == [row.reply.mention_url if row.reply else ""]
    room.press("y")  # what no button of the row stands for does nothing
    room.press("r")
    room.clock.advance(seconds=10)
    room.desk.dispatch.drain()
    assert len(room.theatre.sent) == 1


def test_j_and_k_walk_the_replies_and_delete_takes_back_the_one_in_focus(room: Room) -> None:
    older, newer = approved(room, 0), approved(room, 1)
    screen = outbox(room)
    screen.setFocus()
    room.press("o")  # nobody stands on a reply yet: that shows which one it would be
    assert screen._current() is screen._rows[newer.id]
    assert room.desk.inbox.open(newer.mention_id).mention.status is MentionStatus.APPROVED
    room.press("j")
    assert screen._current() is screen._rows[older.id]
    assert screen._rows[older.id].property("current") is True
    assert screen._rows[newer.id].property("current") is False
    room.press(Qt.Key.Key_Up)
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    assert room.desk.inbox.open(older.mention_id).mention.status is MentionStatus.OPEN
    assert room.desk.inbox.open(newer.mention_id).mention.status is MentionStatus.APPROVED
    assert QApplication.focusWidget() is screen._rows[older.id]
    room.press("k")
    room.press(Qt.Key.Key_Return)
    assert room.desk.inbox.open(newer.mention_id).mention.status is MentionStatus.OPEN


def for_the_hand(room: Room) -> Reply:
    made = approved(room)
    with room.desk.store.writing() as write:
        write.replies.claim(room.clock.advance(seconds=11) or room.clock(), MINUTE, "test")
        return write.replies.by_hand(made.id, "Stage does not let programs answer here.", room.clock())


def as_it_was(room: Room, before: Reply) -> bool:
    """The reply, and its mention."""
    [now] = room.desk.replies.outbox(room.brand.id)
    status = room.desk.inbox.open(before.mention_id).mention.status
    return (now.state, now.note, now.receipt) == (before.state, before.note, before.receipt) and (
        status is MentionStatus.APPROVED
    )


def test_y_says_that_a_reply_was_posted_by_hand_and_z_that_it_was_not(room: Room) -> None:
    made = for_the_hand(room)
    screen = outbox(room)
    [row] = rows(screen)
    room.press("j")
    room.press("y")
    assert "Sent" in row.accessibleName()
    assert room.desk.inbox.open(made.mention_id).mention.answered_at is not None
    room.press("z")
    assert as_it_was(room, made)
    assert room.desk.inbox.open(made.mention_id).mention.answered_at is None
    assert "By hand" in row.accessibleName()


@pytest.mark.parametrize("how", ["refused", "doubtful", "by hand", "held"])
def test_a_reply_that_was_dismissed_comes_back_as_it_was(room: Room, how: str) -> None:
    if how == "by hand":
        before = for_the_hand(room)
    else:
        before = approved(room)
        trouble = {"refused": Refused("Too rude."), "doubtful": InDoubt("No answer came from Stage.")}
        room.theatre.on_send = [trouble[how]] if how in trouble else []
        room.clock.advance(seconds=0 if how == "held" else 11)
        room.desk.dispatch.drain()
        [before] = room.desk.replies.outbox(room.brand.id)
    outbox(room)
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    assert room.desk.inbox.open(before.mention_id).mention.status is MentionStatus.OPEN
    room.press("z")
    assert as_it_was(room, before)


def test_a_reply_that_is_sent_again_is_held_and_z_leaves_it_refused(room: Room) -> None:
    room.theatre.on_send = [Refused("Too rude.")]
    approved(room)
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    [before] = room.desk.replies.outbox(room.brand.id)
    outbox(room)
    room.press("j")
    room.press("r")
    assert room.desk.dispatch.drain().sent == 0
    room.press("z")
    assert as_it_was(room, before)
    room.clock.advance(minutes=1)
    assert room.desk.dispatch.drain().sent == 0


def test_z_takes_back_one_deed_after_the_other_also_when_their_toasts_are_gone(room: Room) -> None:
    older, newer = approved(room, 0), approved(room, 1)
    outbox(room)
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    room.press("j")
    room.press(Qt.Key.Key_Delete)
    room.shell._toast.vanish()
    room.press("z")
    room.shell._toast.vanish()
    room.press("z")
    states = {each.id: each.state for each in room.desk.replies.outbox(room.brand.id)}
    assert states == {older.id: ReplyState.APPROVED, newer.id: ReplyState.APPROVED}


def test_z_takes_the_newest_replies_back_one_by_one_and_says_when_nothing_is_left(room: Room) -> None:
    approved(room, 0)
    approved(room, 1)
    outbox(room)
    for _ in range(2):
        room.press("z")
    states = [each.state for each in room.desk.replies.outbox(room.brand.id)]
    assert states == [ReplyState.WITHDRAWN, ReplyState.WITHDRAWN]
    room.press("z")
    assert room.shell._toast.text.text() == "There is nothing to undo here."


def test_what_has_left_meanwhile_is_not_taken_back(room: Room) -> None:
    room.theatre.on_send = [Refused("Too rude.")]
    approved(room)
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    outbox(room)
    room.press("j")
    room.press("r")
    room.clock.advance(seconds=11)
    room.desk.dispatch.drain()
    room.settle()
    room.press("z")
    assert room.shell._toast.text.text() == "This reply was sent."
    [now] = room.desk.replies.outbox(room.brand.id)
    assert now.state is ReplyState.SENT


def test_sending_can_be_paused(room: Room) -> None:
    approved(room)
    screen = outbox(room)
    [pause] = [each for each in screen.findChildren(KeyButton) if each.words == "Pause sending"]
    pause.click()
    room.clock.advance(minutes=1)
    assert room.desk.dispatch.drain().sent == 0
    assert pause.words == "Go on sending"
    screen.setFocus()
    room.press("p")
    assert pause.words == "Pause sending"
    assert room.desk.dispatch.drain().sent == 1


def test_an_empty_outbox_says_what_it_is_for(room: Room) -> None:
    screen = outbox(room)
    assert any(
        "Nothing here yet" in label.text() for label in screen.findChildren(QLabel) if label.isVisible()
    )
