"""What the platform shows while a reply waits: edits, deletions, and answers that somebody else wrote."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from socialdesk.config import Settings
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import READ_AGAIN, ReplyState, Stopped
from socialdesk.errors import AlreadyDecided, InDoubt, NetworkDown, Overtaken
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_desk
from tests.unit.services.test_dispatch import approve, asked, reply, until
from tests.unit.services.test_sign_off import TEAM, ask, sign, staff

SAID_NOW = "never mind lumi, it has just arrived"


def poll(desk: Desk) -> None:
    desk.intake.poll(desk.accounts.all()[0].id)


def edit(desk: Desk, theatre: Theatre, clock: FrozenClock, number: int = 1, text: str = SAID_NOW) -> None:
    """The customer changes post ``number``, and a poll sees it."""
    theatre.say(text, clock(), id=f"p{number}")
    poll(desk)


def answer(desk: Desk, theatre: Theatre, clock: FrozenClock, text: str, number: int = 1) -> None:
    """Somebody answers post ``number`` as the brand, on the platform itself, and a poll sees it."""
    at = clock()
    theatre.say(text, at, id=f"theirs{len(theatre.posts)}", by="us", to=f"p{number}", thread=f"p{number}")
    poll(desk)


def status(desk: Desk, mention: MentionId) -> MentionStatus:
    with desk.store.reading() as read:
        return read.mentions.get(mention).status


def alerts(desk: Desk) -> list[str]:
    return [each.text for each in desk.rules.alerts(desk.inbox.brands()[0].id)]


@pytest.mark.parametrize("waits", ["held", "scheduled", "refused for now"])
def test_an_edit_stops_a_reply_that_waits_and_says_so(
    settings: Settings, clock: FrozenClock, waits: str
) -> None:
    theatre = Theatre(on_send=[NetworkDown("No connection.")] if waits == "refused for now" else [])
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        if waits == "scheduled":
            desk.replies.undo(mention, "Deniz")
            version = desk.inbox.open(mention).mention.version
            tomorrow = clock() + timedelta(days=1)
            made = desk.replies.approve(mention, version, made.text, "Deniz", accept_soft=True, at=tomorrow)
        if waits == "refused for now":
            clock.advance(seconds=11)
            desk.dispatch.drain()
        edit(desk, theatre, clock)
        now = reply(desk, made.id)
        assert (now.state, now.stopped) == (ReplyState.WITHDRAWN, Stopped.EDITED)
        clock.advance(days=2)
        desk.dispatch.drain()
        assert theatre.sent == []
        opened = desk.inbox.open(mention)
        assert opened.mention.status is MentionStatus.OPEN
        assert opened.replies[-1].text == made.text  # the words are not lost
        assert alerts(desk) == [Stopped.EDITED]
        with desk.store.reading() as read:
            assert [e.kind for e in read.events.history(mention)][-2:] == ["edited", "reply_stopped"]


def test_a_second_edit_of_the_same_post_is_told_again(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        for text in (SAID_NOW, "it has not arrived after all, lumi"):
            approve(desk, mention)
            edit(desk, theatre, clock, text=text)
            brand = desk.inbox.brands()[0].id
            [alert] = desk.rules.alerts(brand)
            desk.rules.see(alert.id, "Deniz")
            assert alerts(desk) == []


def test_what_did_not_change_stops_nothing(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        approve(desk, mention)
        theatre.posts.append(theatre.posts[0])
        poll(desk)
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1


def test_the_person_may_approve_again_after_reading_the_edit(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        approve(desk, mention)
        edit(desk, theatre, clock)
        desk.triage.run(drafts=False)
        second = approve(desk, mention, "Kiva kuulla, Ayşe!")
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1
        assert [each.idempotency_key for each in theatre.sent] == [second.idempotency_key]


def test_a_reply_by_hand_says_that_the_post_was_changed(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(allowed=False)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        edit(desk, theatre, clock)
        now = reply(desk, made.id)
        assert (now.state, now.note) == (ReplyState.BY_HAND, READ_AGAIN)


def test_a_seen_post_is_the_receipt_of_what_a_person_said_they_posted(
    settings: Settings, clock: FrozenClock
) -> None:
    """Taken back after that, the reply would wait by hand for ever: the post is not seen a second time."""
    theatre = Theatre(allowed=False)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(minutes=1)
        before = desk.replies.posted_by_hand(made.id, "Deniz")
        said_at = clock()
        clock.advance(minutes=1)
        answer(desk, theatre, clock, "what we wrote in the end")
        now = reply(desk, made.id)
        assert now.receipt is not None
        assert (now.receipt.native_id, now.receipt.sent_at) == (theatre.posts[-1]["id"], said_at)
        with pytest.raises(AlreadyDecided, match="was sent"):
            desk.replies.restore(before, "Deniz")
        assert reply(desk, made.id) == now
        assert status(desk, mention) is MentionStatus.ANSWERED
        answer(desk, theatre, clock, "and one more line")
        assert reply(desk, made.id) == now


@pytest.mark.parametrize("change", ["edited", "deleted"])
def test_a_change_that_the_poll_before_the_send_brings_stops_the_send(
    settings: Settings, clock: FrozenClock, change: str
) -> None:
    """The sender has claimed the reply and waits for its turn; the poll under way brings the change."""
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]), a_desk(settings, clock, theatre) as other:
        made = approve(desk, mention)
        clock.advance(seconds=11)
        sender = threading.Thread(target=desk.dispatch.drain)
        with desk.accounts.using(made.account_id):
            sender.start()
            until(lambda: reply(desk, made.id).state is ReplyState.SENDING)
            if change == "edited":
                edit(other, theatre, clock)
            else:
                theatre.gone = ["p1"]
                poll(other)
        sender.join(20)
        assert theatre.sent == []
        now = reply(desk, made.id)
        if change == "edited":
            assert (now.state, now.stopped) == (ReplyState.WITHDRAWN, Stopped.EDITED)
            assert status(desk, mention) is MentionStatus.OPEN
        else:
            assert (now.state, now.note) == (ReplyState.FAILED, Stopped.GONE)
            assert status(desk, mention) is MentionStatus.GONE


def test_a_reply_in_doubt_is_not_repeated_to_a_post_that_was_edited_meanwhile(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(on_send=[InDoubt("No answer came.")], idempotent=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        edit(desk, theatre, clock)
        assert reply(desk, made.id).state is ReplyState.UNCERTAIN  # it may stand there: look first
        for _ in range(5):
            clock.advance(minutes=1)
            desk.dispatch.drain()
        assert theatre.sent == []
        assert reply(desk, made.id).stopped is Stopped.EDITED
        assert status(desk, mention) is MentionStatus.OPEN


def test_an_answer_of_a_colleague_elsewhere_stops_the_reply(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        answer(desk, theatre, clock, "We have found your parcel!")
        assert reply(desk, made.id).stopped is Stopped.ANSWERED
        assert status(desk, mention) is MentionStatus.ANSWERED
        clock.advance(minutes=5)
        desk.dispatch.drain()
        assert theatre.sent == []


def test_a_copy_of_a_repeated_reply_settles_it(settings: Settings, clock: FrozenClock) -> None:
    """In doubt, not found, to be sent again under its key; then the poll shows that it had arrived."""
    theatre = Theatre(on_send=[InDoubt("No answer came.")] * 9, idempotent=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        clock.advance(seconds=3)
        desk.dispatch.drain()  # not there: it goes back to the line, and fails once more
        clock.advance(seconds=3)
        with desk.store.writing() as write:
            write.replies.retry(made.id, clock() + timedelta(minutes=5), "")
        answer(desk, theatre, clock, f"@ayse {made.text}")
        now = reply(desk, made.id)
        assert now.state is ReplyState.SENT
        assert status(desk, mention) is MentionStatus.ANSWERED


def test_an_answer_from_before_a_follow_up_does_not_stop_it(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        asked_at = clock()
        approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        clock.advance(minutes=5)
        due = desk.follow_ups.add(mention, clock() + timedelta(hours=1), "Deniz")
        desk.follow_ups.now(due.id, "Deniz")
        made = approve(desk, mention, "Is all well by now, Ayşe?")
        at = asked_at + timedelta(minutes=2)
        theatre.say("We look into it.", at, id="older", by="us", to="p1", thread="p1")
        poll(desk)
        assert reply(desk, made.id).state is ReplyState.APPROVED


def test_a_draft_that_was_signed_waits_for_the_second_person_again(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        staff(desk, desk.inbox.brands()[0], TEAM)
        made = sign(desk, ask(desk, mention))
        edit(desk, theatre, clock)
        assert reply(desk, made.id).stopped is Stopped.EDITED
        assert status(desk, mention) is MentionStatus.ASKED
        assert [draft.waits for draft in desk.inbox.open(mention).standing.drafts] == [True]


def test_a_deleted_post_is_not_answered_by_sending_again(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        theatre.gone = ["p1"]
        poll(desk)
        with pytest.raises(Overtaken, match="deleted"):
            desk.replies.send_again(made.id, "Deniz")
        clock.advance(minutes=1)
        desk.dispatch.drain()
        assert theatre.sent == []
        assert reply(desk, made.id).state is ReplyState.FAILED
