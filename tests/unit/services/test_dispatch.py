from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from socialdesk.config import Settings, load_settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import OutgoingReply, Receipt, Reply, ReplyId, ReplyState
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NetworkDown,
    NotAllowedHere,
    PlatformDown,
    RateLimited,
    TargetGone,
    VaultLocked,
)
from socialdesk.services.desk import Desk
from socialdesk.services.dispatch import LEASE
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

HOLD = timedelta(seconds=10)


@contextmanager
def asked(
    settings: Settings, clock: FrozenClock, theatre: Theatre, count: int = 1
) -> Iterator[tuple[Desk, list[MentionId]]]:
    """A desk with ``count`` labelled questions, oldest first."""
    for number in range(count):
        theatre.say(f"lumi, can you tell me when my order {number} will arrive please?", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run(drafts=False)
        yield desk, sorted(row.id for row in desk.inbox.page(desk.inbox.brands()[0].id))


def approve(desk: Desk, mention_id: MentionId, text: str = "Hei Ayşe, katsomme tätä heti.") -> Reply:
    version = desk.inbox.open(mention_id).mention.version
    return desk.replies.approve(mention_id, version, text, "Deniz", accept_soft=True)


def another(number: int) -> str:
    """A text for each number that is like no other one: figures alone would not make it so."""
    letters = "".join(chr(97 + int(each)) for each in f"{number:03}")
    return f"Answer {letters} about {letters[::-1]}x to {letters * 2}"


def reply(desk: Desk, reply_id: ReplyId) -> Reply:
    with desk.store.reading() as read:
        return read.replies.get(reply_id)


def test_an_approved_reply_leaves_once_after_the_hold(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        assert desk.dispatch.drain().sent == 0
        clock.advance(seconds=11)
        assert desk.dispatch.drain().sent == 1
        assert desk.dispatch.drain().sent == 0
        assert [each.text for each in theatre.sent] == [made.text]
        assert theatre.sent[0].idempotency_key == made.idempotency_key
        assert theatre.sent[0].context == {"room": "main"}
        settled = reply(desk, made.id)
        assert settled.state is ReplyState.SENT
        assert settled.receipt is not None
        assert settled.receipt.native_id == "r1"
        assert desk.inbox.open(mention).mention.status is MentionStatus.ANSWERED


def test_an_undone_reply_never_leaves(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        approve(desk, mention)
        assert desk.replies.undo(mention, "Deniz").status is MentionStatus.OPEN
        clock.advance(minutes=10)
        desk.dispatch.drain()
        assert theatre.sent == []


@pytest.mark.parametrize(
    ("error", "state", "seconds"),
    [
        (NetworkDown("No connection."), ReplyState.APPROVED, 5),
        (CredentialsRejected("The key was taken back."), ReplyState.APPROVED, 300),
        (NotAllowedHere("Only friends may answer."), ReplyState.BY_HAND, 0),
        (TargetGone("The post was deleted."), ReplyState.FAILED, 0),
        (InDoubt("No answer came."), ReplyState.UNCERTAIN, 0),
        (PlatformDown("Stage is in trouble."), ReplyState.UNCERTAIN, 0),
    ],
)
def test_what_each_failure_becomes(
    settings: Settings, clock: FrozenClock, error: Exception, state: ReplyState, seconds: int
) -> None:
    theatre = Theatre(on_send=[error])
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        now = reply(desk, made.id)
        assert now.state is state
        assert str(error) in now.note
        if seconds:
            assert now.not_before == clock() + timedelta(seconds=seconds)


def test_the_platforms_own_time_is_kept_and_the_order_too(settings: Settings, clock: FrozenClock) -> None:
    later = clock() + timedelta(minutes=3)
    theatre = Theatre(on_send=[RateLimited("Stage asks to wait.", retry_at=later)])
    with asked(settings, clock, theatre, count=3) as (desk, mentions):
        texts = [approve(desk, mention, another(mention)).text for mention in mentions]
        clock.advance(seconds=11)
        desk.dispatch.drain()
        assert theatre.sent == []
        clock.advance(minutes=3)
        desk.dispatch.drain()
        assert [each.text for each in theatre.sent] == texts


def test_the_outbox_drains_in_order_when_the_network_returns(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_send=[NetworkDown("No connection.")] * 4)
    with asked(settings, clock, theatre, count=4) as (desk, mentions):
        texts = [approve(desk, mention, another(mention)).text for mention in mentions]
        for _ in range(12):
            clock.advance(seconds=30)
            desk.dispatch.drain()
        assert [each.text for each in theatre.sent] == texts


def test_a_lost_answer_is_found_in_the_thread(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_send=[InDoubt("No answer came.")], keep_when_failing=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        clock.advance(seconds=3)
        assert desk.dispatch.drain().settled == 1
        assert reply(desk, made.id).state is ReplyState.SENT
        assert len(theatre.sent) == 1


def test_a_clock_that_goes_back_puts_no_look_off(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_send=[InDoubt("No answer came.")], keep_when_failing=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        approve(desk, mention)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        clock.advance(hours=-5)
        assert desk.dispatch.drain().settled == 1


def test_what_was_not_found_three_times_waits_for_a_person(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_send=[InDoubt("No answer came.")])
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        for _ in range(20):
            clock.advance(minutes=1)
            desk.dispatch.drain()
        assert theatre.sent == []
        assert reply(desk, made.id).state is ReplyState.UNCERTAIN
        assert "will not be sent again" in reply(desk, made.id).note
        desk.replies.send_again(made.id, "Deniz")
        clock.advance(seconds=1)
        desk.dispatch.drain()
        assert len(theatre.sent) == 1
        assert theatre.sent[0].idempotency_key == made.idempotency_key


def test_where_the_platform_honours_the_key_the_machine_repeats(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(on_send=[InDoubt("No answer came.")], idempotent=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        for _ in range(4):
            clock.advance(seconds=20)
            desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.SENT
        assert len(theatre.sent) == 1


def test_a_death_between_send_and_receipt_is_settled_by_the_next_start(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """Stands for SIGKILL: nothing of ours runs after it."""

    theatre = Theatre(on_send=[Killed()], keep_when_failing=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        with pytest.raises(Killed):
            desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.SENDING
    with a_desk(settings, clock, theatre) as desk:
        desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.SENDING  # somebody else may still be at it
        clock.advance(seconds=LEASE.total_seconds() + 1)
        desk.dispatch.drain()
        desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.SENT
        assert len(theatre.sent) == 1


def test_a_bug_while_sending_is_loud_and_leaves_doubt(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_send=[ZeroDivisionError()], keep_when_failing=True)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        with pytest.raises(ZeroDivisionError):
            desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.UNCERTAIN
        clock.advance(seconds=3)
        desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.SENT


def test_a_reply_posted_by_hand_closes_when_it_is_seen(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(allowed=False)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        assert made.state is ReplyState.BY_HAND
        theatre.say(made.text, clock.advance(minutes=4), id="byhand", by="us", to="p1", thread="p1")
        account = desk.accounts.all()[0]
        desk.intake.poll(account.id)
        settled = reply(desk, made.id)
        assert settled.state is ReplyState.SENT
        assert settled.receipt is not None
        assert settled.receipt.native_id == "byhand"


def test_a_reply_that_waited_too_long_for_its_turn_does_not_leave(
    settings: Settings, clock: FrozenClock
) -> None:
    """A long poll keeps the account; meanwhile another window takes the send for dead."""
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]), a_desk(settings, clock, theatre) as other:
        made = approve(desk, mention)
        clock.advance(seconds=11)
        sender = threading.Thread(target=desk.dispatch.drain)
        with desk.accounts.using(made.account_id):
            sender.start()
            until(lambda: reply(desk, made.id).state is ReplyState.SENDING)
            clock.advance(seconds=LEASE.total_seconds() + 1)
            assert other.dispatch.lapse() == 1
        sender.join(20)
        assert theatre.sent == []
        assert reply(desk, made.id).state is ReplyState.UNCERTAIN


def test_a_reply_whose_lease_is_nearly_over_goes_back_in_the_line(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)
        sender = threading.Thread(target=desk.dispatch.drain)
        with desk.accounts.using(made.account_id):
            sender.start()
            until(lambda: reply(desk, made.id).state is ReplyState.SENDING)
            clock.advance(seconds=LEASE.total_seconds() - 1)
        sender.join(20)
        assert len(theatre.sent) == 1
        assert reply(desk, made.id).attempts == 2


def until(reached: Callable[[], bool]) -> None:
    """Wait for another thread of the test."""
    for _ in range(2000):
        if reached():
            return
        time.sleep(0.01)
    raise AssertionError("it never came so far")


def test_a_person_who_dismisses_a_reply_being_sent_breaks_nothing(
    settings: Settings, clock: FrozenClock, expect_log: Callable[[str], None]
) -> None:
    expect_log("although it was just being sent")
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        clock.advance(seconds=11)

        def dismissed_meanwhile(self: object, outgoing: OutgoingReply) -> Receipt:
            clock.advance(seconds=LEASE.total_seconds() + 1)
            desk.dispatch.lapse()
            desk.replies.withdraw(made.id, "Deniz")
            return Receipt("r1")

        with desk.accounts.using(made.account_id) as source:
            type(source).send = dismissed_meanwhile  # type: ignore[assignment,method-assign]
        desk.dispatch.drain()
        assert reply(desk, made.id).state is ReplyState.WITHDRAWN


def test_the_order_is_kept_over_a_restart(settings: Settings, clock: FrozenClock) -> None:
    later = clock() + timedelta(minutes=30)
    theatre = Theatre(on_send=[RateLimited("Stage asks to wait.", retry_at=later)])
    with asked(settings, clock, theatre, count=2) as (desk, mentions):
        texts = [approve(desk, mention, another(mention)).text for mention in mentions]
        clock.advance(seconds=11)
        desk.dispatch.drain()
    with a_desk(settings, clock, theatre) as desk:
        desk.dispatch.drain()
        assert theatre.sent == []
        clock.advance(minutes=31)
        desk.dispatch.drain()
        assert [each.text for each in theatre.sent] == texts


def in_doubt(desk: Desk, mentions: list[MentionId], theatre: Theatre, clock: FrozenClock) -> None:
    for mention in mentions:
        approve(desk, mention, another(mention))
    clock.advance(seconds=11)
    theatre.on_send = [InDoubt("No answer came.") for _ in mentions]
    desk.dispatch.drain()


def test_replies_that_wait_for_a_person_do_not_keep_others_from_being_looked_for(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(page_size=100)
    with asked(settings, clock, theatre, count=52) as (desk, mentions):
        in_doubt(desk, mentions[:51], theatre, clock)
        for _ in range(5):
            clock.advance(minutes=3)
            desk.dispatch.drain()
        theatre.keep_when_failing = True
        in_doubt(desk, mentions[51:], theatre, clock)
        clock.advance(seconds=3)
        assert desk.dispatch.drain().settled == 1


def test_an_account_that_cannot_be_read_is_asked_once_and_not_for_every_reply(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(keep_when_failing=True)
    with asked(settings, clock, theatre, count=3) as (desk, mentions):
        in_doubt(desk, mentions, theatre, clock)
        clock.advance(seconds=3)
        theatre.on_find = [NetworkDown("No connection.")]
        assert desk.dispatch.drain().settled == 0
        assert theatre.looked == 1
        clock.advance(seconds=31)
        assert desk.dispatch.drain().settled == 3


def test_a_locked_vault_only_puts_the_look_off(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(keep_when_failing=True)
    with asked(settings, clock, theatre) as (desk, mentions):
        in_doubt(desk, mentions, theatre, clock)
        clock.advance(seconds=3)
        theatre.on_find = [VaultLocked("The keyring is locked.")]
        assert desk.dispatch.drain().settled == 0
        clock.advance(minutes=6)
        assert desk.dispatch.drain().settled == 1


def test_a_bug_while_looking_is_loud_once_and_holds_up_nobody(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre, count=2) as (desk, mentions):
        in_doubt(desk, mentions[:1], theatre, clock)
        approve(desk, mentions[1])
        clock.advance(seconds=11)
        theatre.on_find = [ZeroDivisionError()] * 9
        with pytest.raises(ZeroDivisionError):
            desk.dispatch.drain()
        assert desk.dispatch.drain().sent == 1


def test_what_a_platform_keeps_failing_is_repeated_ever_more_slowly(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(idempotent=True, on_send=[PlatformDown("Stage is in trouble.")] * 1000)
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        for _ in range(300):
            clock.advance(seconds=2)
            desk.dispatch.drain()
        assert 4 <= reply(desk, made.id).attempts <= 9


def test_offline_nothing_is_looked_for(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, mentions):
        in_doubt(desk, mentions, theatre, clock)
        desk.save_settings(replace(desk.settings(), offline=True))
        clock.advance(minutes=1)
        desk.dispatch.drain()
        assert theatre.looked == 0


def test_an_older_answer_of_ours_does_not_settle_a_reply_in_doubt(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        asked_at = clock()
        clock.advance(minutes=20)
        in_doubt(desk, [mention], theatre, clock)
        theatre.say("We look into it.", asked_at + timedelta(minutes=1), by="us", to="p1", thread="p1")
        desk.intake.thread(mention)
        [made] = desk.inbox.open(mention).replies
        assert made.state is ReplyState.UNCERTAIN


def test_a_removed_account_leaves_its_replies_to_the_person(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        made = approve(desk, mention)
        desk.accounts.remove(made.account_id)
        clock.advance(seconds=11)
        desk.dispatch.drain()
        assert theatre.sent == []
        assert reply(desk, made.id).state is ReplyState.BY_HAND
        assert "removed" in reply(desk, made.id).note
        opened = desk.inbox.open(mention)
        assert not opened.rule.allowed
        assert "removed" in opened.rule.why_not


class Sending(RuleBasedStateMachine):
    """Whatever fails, whoever dies, edits, deletes or answers elsewhere: the platform never shows a reply
    twice, none leaves that was approved for what is not said any more, and no decision is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.approved: dict[ReplyId, str] = {}
        self.asked: list[str] = []
        self.must_not_leave: set[str] = set()  # keys: the world moved while they waited
        self.answered_elsewhere: set[str] = set()  # posts

    @initialize(idempotent=st.booleans())
    def begin(self, idempotent: bool) -> None:
        import tempfile
        from datetime import UTC, datetime
        from pathlib import Path

        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.settings = load_settings(Path(folder), env={})
        self.clock = FrozenClock(datetime(2026, 11, 4, 10, 0, tzinfo=UTC))
        self.theatre = Theatre(idempotent=idempotent)
        self.desk_stack = ExitStack()
        self.desk = self.desk_stack.enter_context(a_desk(self.settings, self.clock, self.theatre))
        self.brand: Brand
        self.account: Account
        self.brand, self.account = a_brand(self.desk)

    @rule()
    def somebody_asks(self) -> None:
        number = len(self.theatre.posts)
        self.asked.append(self.theatre.say(f"lumi, when will my order {number} arrive please?", self.clock()))
        self.poll()

    def poll(self) -> None:
        self.desk.intake.poll(self.account.id)
        self.desk.triage.run(drafts=False)

    def waiting(self, post: str) -> list[Reply]:
        """The replies to a post that have not reached the platform."""
        standing = {each.idempotency_key for each in self.theatre.sent}
        with self.desk.store.reading() as read:
            known = read.mentions.by_native(self.brand.id, "stage", post)
            assert known is not None
            replies = read.replies.for_mention(known.id)
        return [each for each in replies if each.idempotency_key not in standing]

    @precondition(lambda self: self.asked)
    @rule(which=st.integers(0, 9))
    def the_customer_edits(self, which: int) -> None:
        post = self.asked[which % len(self.asked)]
        self.must_not_leave |= {each.idempotency_key for each in self.waiting(post)}
        self.theatre.say(f"lumi, forget order {len(self.theatre.posts)}", self.clock(), id=post)
        self.poll()
        assert all(each.state is not ReplyState.APPROVED for each in self.waiting(post))

    @precondition(lambda self: self.asked)
    @rule(which=st.integers(0, 9))
    def the_customer_deletes(self, which: int) -> None:
        post = self.asked[which % len(self.asked)]
        self.must_not_leave |= {each.idempotency_key for each in self.waiting(post)}
        self.theatre.gone = [post]
        self.poll()

    @precondition(lambda self: self.asked)
    @rule(which=st.integers(0, 9))
    def a_colleague_answers_there(self, which: int) -> None:
        post = self.asked[which % len(self.asked)]
        self.answered_elsewhere.add(post)
        waiting = {ReplyState.APPROVED, ReplyState.UNCERTAIN}
        self.must_not_leave |= {each.idempotency_key for each in self.waiting(post) if each.state in waiting}
        self.theatre.say(
            "We have found it.", self.clock(), id=f"c{len(self.theatre.posts)}", by="us", to=post, thread=post
        )
        self.poll()

    @rule()
    def the_clock_goes_back(self) -> None:
        self.clock.advance(minutes=-30)

    @rule()
    def approve(self) -> None:
        rows = self.desk.inbox.page(self.brand.id)
        if not rows:  # to assume some would throw the whole run away
            return
        made = approve(self.desk, rows[0].id, f"Answer {len(self.approved)} to {rows[0].id}")
        self.approved[made.id] = made.idempotency_key

    @rule()
    def undo(self) -> None:
        for reply_id in list(self.approved):
            if reply(self.desk, reply_id).state is ReplyState.APPROVED:
                self.desk.replies.withdraw(reply_id, "Deniz")
                return

    @rule(kept=st.booleans(), kind=st.sampled_from(["network", "doubt", "down", "gone"]))
    def sending_fails(self, kept: bool, kind: str) -> None:
        error = {
            "network": NetworkDown("No connection."),
            "doubt": InDoubt("No answer."),
            "down": PlatformDown("Trouble."),
            "gone": TargetGone("Deleted."),
        }[kind]
        self.theatre.keep_when_failing = kept and kind in ("doubt", "down")
        self.theatre.on_send = [error]
        self.desk.dispatch.drain()
        self.theatre.on_send = []

    @rule(kept=st.booleans())
    def killed_while_sending(self, kept: bool) -> None:
        class Killed(BaseException): ...

        self.theatre.keep_when_failing = kept
        self.theatre.on_send = [Killed()]
        try:
            self.desk.dispatch.drain()
        except Killed:
            self.desk_stack.close()
            self.desk = self.desk_stack.enter_context(a_desk(self.settings, self.clock, self.theatre))
        self.theatre.on_send = []

    @rule(seconds=st.sampled_from([1, 11, 100, 400]))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds=seconds)
        self.desk.dispatch.drain()

    @invariant()
    def nothing_stands_twice(self) -> None:
        if hasattr(self, "theatre"):
            keys = [each.idempotency_key for each in self.theatre.sent]
            assert len(keys) == len(set(keys))
            assert self.must_not_leave.isdisjoint(keys)

    @invariant()
    def no_decision_is_lost(self) -> None:
        for reply_id, key in self.approved.items():
            now = reply(self.desk, reply_id)
            assert now.idempotency_key == key
            stands = any(each.idempotency_key == key for each in self.theatre.sent)
            if now.state is ReplyState.SENT and not stands:
                with self.desk.store.reading() as read:  # in doubt when somebody else's answer was seen
                    answered = read.mentions.get(now.mention_id).post.native_id
                assert answered in self.answered_elsewhere
            if now.state is ReplyState.WITHDRAWN:
                assert not stands

    def teardown(self) -> None:
        if hasattr(self, "desk_stack"):
            self.desk_stack.close()
        self.stack.close()


TestSending = Sending.TestCase
TestSending.settings = hypothesis_settings(
    max_examples=20, stateful_step_count=20, suppress_health_check=list(HealthCheck), deadline=None
)
