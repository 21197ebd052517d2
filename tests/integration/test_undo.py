"""Any sequence of deeds followed by as many undos leaves the desk as it was found."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, event
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from socialdesk.config import load_settings
from socialdesk.domain.brand import Brand, WatchKind
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import Reply, ReplyId, ReplyState
from socialdesk.errors import InDoubt, Overtaken, Refused
from socialdesk.services.bulk import Assign, Deed, Skip, Snooze, Tag, Target
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.replies import Before
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk

ME, LEAD = "Mia", "Aino"
TEAM = '[[person]]\nname = "Mia"\n[[person]]\nname = "Aino"\nlead = true\n'
POSTS = (
    "lumi, when will my order 1 arrive please?",
    "lumi angry: the second parcel is late",
    "thanks lumi, what a carafe",
    "where is the lumi shop in Tampere?",
)
OLD = MentionId(1)
"""A mention from before the first connection: stored, and in no queue."""

LABELS = {
    Head.SENTIMENT: ["positive", "negative"],
    Head.URGENCY: ["low", "critical"],
    Head.NEEDS_REPLY: ["no", "yes"],
}
which = st.integers(0, 9)
deeds: st.SearchStrategy[Deed] = st.one_of(
    st.just(Skip()),
    st.sampled_from([Snooze(None), Snooze(datetime(2026, 11, 5, 9, 0, tzinfo=UTC))]),
    st.sampled_from([Assign("Mia"), Assign("Aino"), Assign("")]),
    st.sampled_from([Tag("vip"), Tag("press")]),
)


class Undoing(RuleBasedStateMachine):
    """What is seen of replies, mentions, labels, drafts and watches, before each deed."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.done: list[tuple[Any, Callable[[], object]]] = []

    @initialize(by_hand=st.booleans(), trouble=st.sampled_from([None, Refused("No."), InDoubt("No answer.")]))
    def begin(self, by_hand: bool, trouble: Exception | None) -> None:
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.clock = FrozenClock(datetime(2026, 11, 4, 10, 0, tzinfo=UTC))
        theatre = Theatre(allowed=not by_hand)
        theatre.say("lumi, an old question", self.clock() - timedelta(days=3), by="old")
        self.desk = self.stack.enter_context(a_desk(load_settings(folder, env={}), self.clock, theatre))
        self.brand: Brand
        self.brand, account = a_brand(self.desk)
        rules = self.desk.rules.place(self.brand)
        rules.mkdir(parents=True, exist_ok=True)
        (rules / "team.toml").write_text(TEAM, encoding="utf-8")
        self.desk.intake.poll(account.id)
        for number, text in enumerate(POSTS):
            theatre.say(text, self.clock(), by=f"u{number}")
        self.desk.intake.poll(account.id)
        self.desk.triage.run()
        self.ids = sorted(row.id for row in self.desk.inbox.page(self.brand.id, EVERYTHING))
        assert self.mention(OLD).status is MentionStatus.STORED
        if trouble is not None and not by_hand:
            theatre.on_send = [trouble]
            self.approve_text(self.ids[-1])
            self.clock.advance(seconds=11)
            self.desk.dispatch.drain()

    # What is there

    def mention(self, mention_id: MentionId) -> Mention:
        with self.desk.store.reading() as read:
            return read.mentions.get(mention_id)

    def pick(self, number: int) -> Mention:
        return self.mention(self.ids[number % len(self.ids)])

    def replies(self) -> list[Reply]:
        return self.desk.replies.outbox(self.brand.id)

    def seen(self) -> Any:
        """All that a person sees, but what stands in the log."""
        mentions = []
        for each in map(self.mention, self.ids):
            labels = each.classification
            corrections = [
                (one.head, one.value, one.by, one.at) for one in self.desk.inbox.open(each.id).corrections
            ]
            mentions.append(
                (
                    each.id, each.status, each.snoozed_until, each.assigned_to, each.tags, each.answered_at,
                    labels and replace(labels, scores={}), corrections,
                )
            )  # fmt: skip
        # What leaves again after a withdrawal is held once more, also where a person had said "send now".
        held = self.clock() + timedelta(seconds=10)
        replies = [
            (
                each.id, each.state, each.text, each.note, max(each.not_before, held), each.receipt,
                each.approved_by,
            )
            for each in self.replies()
            if each.state is not ReplyState.WITHDRAWN
        ]  # fmt: skip
        drafts = [(each.id, each.text, each.state) for each in self.desk.sign_offs.waiting(self.brand.id)]
        return mentions, replies, drafts, self.desk.watches.all(self.brand.id)

    def do(self, name: str, work: Callable[[], Callable[[], object]]) -> None:
        """``work`` does something and answers with its inverse. What is refused changes nothing."""
        before = self.seen()
        try:
            back = work()
        except Overtaken:
            assert self.seen() == before
            return
        event(name)
        self.done.append((before, back))

    # Deeds, as the window does them

    def decide(self, name: str, before: Mention, work: Callable[[], object], by: str = ME) -> None:
        def decided() -> Callable[[], object]:
            work()
            return lambda: self.desk.replies.undo(before.id, by, before)

        self.do(name, decided)

    @rule(number=which)
    def skip(self, number: int) -> None:
        it = self.pick(number)
        self.decide("skip", it, lambda: self.desk.replies.skip(it.id, it.version, ME))

    @rule(number=which, hours=st.sampled_from([None, 1, 30]))
    def snooze(self, number: int, hours: int | None) -> None:
        it = self.pick(number)
        until = None if hours is None else self.clock() + timedelta(hours=hours)
        self.decide("snooze", it, lambda: self.desk.replies.snooze(it.id, it.version, until, ME))

    def approve_text(self, mention_id: MentionId, at: datetime | None = None) -> Reply:
        it = self.mention(mention_id)
        text = f"Hi, thank you for asking. We look into number {mention_id} of ours today."
        return self.desk.replies.approve(it.id, it.version, text, ME, accept_soft=True, at=at)

    @rule(number=which, later=st.booleans())
    def approve(self, number: int, later: bool) -> None:
        it = self.pick(number)
        if it.status is MentionStatus.ASKED:
            return
        at = self.clock() + timedelta(days=1) if later else None
        self.decide("approve", it, lambda: self.approve_text(it.id, at))

    @rule(number=which)
    def ask(self, number: int) -> None:
        it = self.pick(number)
        text = f"Hi, thank you for writing. A colleague looks at number {it.id} today."
        self.decide("ask", it, lambda: self.desk.sign_offs.ask(it.id, it.version, text, ME))

    @rule(number=which, kind=st.sampled_from(["sign", "reject", "take back"]))
    def answer_the_draft(self, number: int, kind: str) -> None:
        waiting = self.desk.sign_offs.waiting(self.brand.id)
        if not waiting:
            return
        draft = waiting[number % len(waiting)]
        it, offs = self.mention(draft.mention_id), self.desk.sign_offs
        if kind == "take back":

            def taken() -> Callable[[], object]:
                offs.take_back(draft.id, ME)
                return lambda: offs.ask_again(draft.id, ME)

            self.do(kind, taken)
        elif kind == "sign":
            self.decide(kind, it, lambda: offs.sign(draft.id, it.version, LEAD, accept_soft=True), LEAD)
        else:
            self.decide(kind, it, lambda: offs.reject(draft.id, it.version, LEAD, "kinder"), LEAD)

    @rule(number=which, kind=st.sampled_from(["withdraw", "send_now", "send_again", "posted"]))
    def move_a_reply(self, number: int, kind: str) -> None:
        shown = {
            "withdraw": set(ReplyState) - {ReplyState.WITHDRAWN, ReplyState.SENT},
            "send_now": {ReplyState.APPROVED},
            "send_again": {ReplyState.FAILED, ReplyState.UNCERTAIN},
            "posted": {ReplyState.BY_HAND},
        }[kind]
        there = [each for each in self.replies() if each.state in shown]
        if not there:
            return
        chosen, replies = there[number % len(there)].id, self.desk.replies
        verb: Callable[[ReplyId, str], Before] = {
            "withdraw": replies.withdraw,
            "send_now": replies.send_now,
            "send_again": lambda each, by: replies.send_again(each, by, held=True),
            "posted": replies.posted_by_hand,
        }[kind]

        def moved() -> Callable[[], object]:
            before = verb(chosen, ME)
            return lambda: replies.restore(before, ME)

        self.do(kind, moved)

    @rule(numbers=st.sets(which, min_size=1, max_size=3), deed=deeds)
    def several(self, numbers: set[int], deed: Deed) -> None:
        targets = {it.id: Target(it.id, it.version) for it in map(self.pick, numbers)}

        def run() -> Callable[[], object]:
            outcome = self.desk.bulk.run(list(targets.values()), deed, ME)
            return lambda: self.desk.bulk.take_back(outcome, ME)

        self.do(type(deed).__name__, run)

    @rule(number=which, head=st.sampled_from(list(LABELS)), value=st.integers(0, 1))
    def label(self, number: int, head: Head, value: int) -> None:
        it, triage = self.pick(number), self.desk.triage

        def labelled() -> Callable[[], object]:
            triage.correct(it.id, head, LABELS[head][value], ME)
            return lambda: triage.uncorrect(it.id, head, ME)

        self.do("label", labelled)

    @rule(number=which)
    def give_a_label_back(self, number: int) -> None:
        it, triage = self.pick(number), self.desk.triage
        known = self.desk.inbox.open(it.id).corrections
        if not known:
            return
        said = known[number % len(known)]

        def given() -> Callable[[], object]:
            triage.uncorrect(it.id, said.head, ME)
            return lambda: triage.correct_again(said, ME)

        self.do("give back", given)

    @rule(number=which, kind=st.sampled_from(["add", "edit", "remove"]))
    def listen_otherwise(self, number: int, kind: str) -> None:
        watches = self.desk.watches
        there = watches.all(self.brand.id)
        if kind == "add" or not there:

            def added() -> Callable[[], object]:
                made = watches.add(self.brand.id, f"W{number}", "grinder")
                return lambda: watches.remove(made.id)

            self.do("add a watch", added)
            return
        watch, _ = there[number % len(there)]

        def changed() -> Callable[[], object]:
            if kind == "remove":
                removed = watches.remove(watch.id)
                return lambda: watches.restore(removed)
            watches.update(replace(watch, name="Other", kind=WatchKind.COMPETITOR))
            return lambda: watches.update(watch)

        self.do(f"{kind} a watch", changed)

    # And back

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        before, back = self.done.pop()
        back()
        for now, then in zip(self.seen(), before, strict=True):
            assert [each for each in now if each not in then] == [each for each in then if each not in now]

    @precondition(lambda self: len(self.done) > 3)
    @rule()
    def undo_all(self) -> None:
        while self.done:
            self.undo()

    @invariant()
    def nobody_is_answered_twice(self) -> None:
        if hasattr(self, "desk"):
            under_way = [
                each.mention_id
                for each in self.replies()
                if each.state not in (ReplyState.WITHDRAWN, ReplyState.SENT)
            ]
            assert len(under_way) == len(set(under_way))

    def teardown(self) -> None:
        try:
            while self.done:
                self.undo()
        finally:
            self.stack.close()


TestUndoing = Undoing.TestCase
TestUndoing.settings = hypothesis_settings(
    max_examples=15,
    stateful_step_count=20,
    suppress_health_check=list(HealthCheck),
    deadline=None,
    phases=[Phase.generate],  # each run builds a desk: to make one smaller takes minutes
)
