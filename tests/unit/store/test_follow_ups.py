"""Follow-ups in the store: one at a time, moved together with their mention, erased with their customer."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from socialdesk.domain.classification import Head, Intent, Sentiment
from socialdesk.domain.follow_up import (
    After,
    FollowUp,
    FollowUpRule,
    FollowUpState,
    Obstacle,
    Standing,
    judge,
)
from socialdesk.domain.mention import Author, Mention, MentionId, MentionStatus
from socialdesk.domain.reply import Receipt
from socialdesk.errors import AlreadyDecided, Overtaken
from tests.unit.store.scenery import START, Scene, labels, post

DAY = timedelta(days=1)
RULE = FollowUpRule(
    "all_well",
    "Is all well?",
    After.ANSWER,
    DAY,
    frozenset({Intent.DELIVERY}),
    frozenset({Sentiment.NEGATIVE}),
)


def author(name: str) -> Author:
    return Author(f"id-{name}", name, name.title(), 10)


def answered(scene: Scene, native_id: str = "1", **more: Any) -> Mention:
    """A complaint that was answered just now."""
    mention = scene.add_one(post(native_id, **more))
    scene.label(mention.id, labels(intent=Intent.DELIVERY))
    reply = scene.approve(mention.id, key=f"k{native_id}")
    with scene.store.writing() as write:
        write.replies.claim(scene.now, timedelta(seconds=9), "me")
        write.replies.sent(reply.id, Receipt(f"r{native_id}", sent_at=scene.now), scene.now)
    return scene.mention(mention.id)


def make(scene: Scene, mention_id: MentionId, due: datetime | None = None) -> FollowUp:
    with scene.store.writing() as write:
        return write.follow_ups.make(mention_id, due_at=due or scene.now + DAY, since=scene.now, at=scene.now)


def state(scene: Scene, follow_up: FollowUp) -> FollowUpState:
    with scene.store.reading() as read:
        return read.follow_ups.get(follow_up.id).state


def test_it_comes_back_with_its_mention(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    assert made.state is FollowUpState.WAITING
    with scene.store.writing() as write:
        raised = write.follow_ups.raise_(made.id, "", scene.now + DAY)
    after = scene.mention(mention.id)
    assert (after.status, after.version) == (MentionStatus.OPEN, mention.version + 1)
    assert raised.answered_at == scene.now
    with scene.store.reading() as read:
        assert read.follow_ups.raised(mention.id) == raised
        assert [event.kind for event in read.events.history(mention.id)][-2:] == [
            "follow_up_set",
            "follow_up_raised",
        ]
        assert mention.id in read.mentions.to_reprioritise(scene.now + DAY, 10)


def test_one_at_a_time_with_a_customer(scene: Scene) -> None:
    first = answered(scene)
    other = answered(scene, "2")
    assert first.customer_id == other.customer_id
    made = make(scene, first.id)
    with pytest.raises(Overtaken, match="already"):
        make(scene, other.id)
    with scene.store.writing() as write:
        write.follow_ups.cancel(made.id, "mk", scene.now)
    second = make(scene, other.id)
    with pytest.raises(Overtaken, match="another"), scene.store.writing() as write:
        write.follow_ups.restore(made.id, "mk", scene.now)
    assert state(scene, second) is FollowUpState.WAITING


def test_skipping_it_and_taking_that_back(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "", scene.now)
    for status, expected in (
        (MentionStatus.SKIPPED, FollowUpState.SKIPPED),
        (MentionStatus.OPEN, FollowUpState.RAISED),
        (MentionStatus.SNOOZED, FollowUpState.RAISED),
    ):
        with scene.store.writing() as write:
            version = write.mentions.get(mention.id).version
            until = scene.now + DAY if status is MentionStatus.SNOOZED else None
            write.mentions.set_status(mention.id, status, version=version, by="mk", at=scene.now, until=until)
        assert state(scene, made) is expected


def test_a_second_reply_and_taking_that_back(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "", scene.now)
    reply = scene.approve(mention.id, "Is all well?", key="second")
    assert state(scene, made) is FollowUpState.REPLIED
    with scene.store.writing() as write:
        write.replies.withdraw(reply.id, "mk", scene.now)
    assert state(scene, made) is FollowUpState.RAISED
    assert scene.mention(mention.id).status is MentionStatus.OPEN
    reply = scene.approve(mention.id, "Is all well now?", key="third")
    with scene.store.writing() as write:
        write.replies.claim(scene.now, timedelta(seconds=9), "me")
        write.replies.sent(reply.id, Receipt("r2", sent_at=scene.now + DAY), scene.now + DAY)
    assert state(scene, made) is FollowUpState.REPLIED
    assert scene.mention(mention.id).answered_at == mention.answered_at, "the first answer counts"


def test_now_and_back(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "mk", scene.now)
        with pytest.raises(AlreadyDecided, match="queue already"):
            write.follow_ups.raise_(made.id, "mk", scene.now)
        write.follow_ups.lower(made.id, "mk", scene.now)
    assert state(scene, made) is FollowUpState.WAITING
    assert scene.mention(mention.id).status is MentionStatus.ANSWERED


def test_what_is_in_the_queue_is_not_raised(scene: Scene) -> None:
    mention = scene.add_one()
    made = make(scene, mention.id)
    with pytest.raises(Overtaken, match="queue already"), scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "", scene.now)


def test_something_came_between(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "", scene.now)
        ended = write.follow_ups.moot(made.id, Obstacle.WROTE, scene.now)
    assert (ended.state, ended.why) == (FollowUpState.MOOT, "wrote")
    assert scene.mention(mention.id).status is MentionStatus.ANSWERED


def test_an_older_answer_does_not_close_it(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.writing() as write:
        write.follow_ups.raise_(made.id, "", scene.now + DAY)
        write.mentions.answered(mention.id, at=scene.now, by="")
    assert scene.mention(mention.id).status is MentionStatus.OPEN
    with scene.store.writing() as write:
        write.mentions.answered(mention.id, at=scene.now + 2 * DAY, by="")
    assert scene.mention(mention.id).status is MentionStatus.ANSWERED
    assert state(scene, made) is FollowUpState.REPLIED


def test_how_things_stand(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    with scene.store.reading() as read:
        calm = read.follow_ups.standing(made, scene.now)
    assert calm == Standing(MentionStatus.ANSWERED)
    scene.now += DAY
    scene.add_one(post("2", published_at=scene.now))
    with scene.store.reading() as read:
        told = read.follow_ups.standing(made, scene.now)
        assert read.follow_ups.to_judge(scene.brand.id, scene.now - timedelta(hours=1)) == [made], (
            "heard of before its time"
        )
    assert told.wrote
    assert told.busy


def test_somebody_else_says_nothing_about_it(scene: Scene) -> None:
    mention = answered(scene)
    made = make(scene, mention.id)
    scene.now += DAY
    scene.add_one(post("2", published_at=scene.now, author=author("bob")))
    with scene.store.reading() as read:
        told = read.follow_ups.standing(made, scene.now)
    assert not told.wrote
    assert not told.busy


def test_whom_a_rule_is_about(scene: Scene) -> None:
    mention = answered(scene)
    happy = scene.add_one(post("2", author=author("bob")))
    scene.label(happy.id, labels(Sentiment.POSITIVE, intent=Intent.PRAISE))

    def found() -> list[MentionId]:
        with scene.store.reading() as read:
            return [each for each, _ in read.follow_ups.answered(scene.brand.id, RULE, scene.now - DAY, 10)]

    assert found() == [mention.id]
    made = make(scene, mention.id)
    assert found() == []
    with scene.store.writing() as write:
        write.follow_ups.cancel(made.id, "mk", scene.now)
    assert found() == [], "a person wanted none"


def test_what_never_fits_takes_no_place_from_what_does(scene: Scene) -> None:
    fits = answered(scene, "1", author=author("ann"))
    scene.now += timedelta(minutes=1)
    for number, (lang, unsure) in enumerate(
        [("de", frozenset[Head]()), ("en", frozenset({Head.INTENT})), ("en", frozenset({Head.SENTIMENT}))], 2
    ):
        mention = scene.add_one(post(f"{number}", author=author(f"guest{number}")), lang=lang)
        scene.label(mention.id, labels(intent=Intent.DELIVERY, unsure=unsure))
        with scene.store.writing() as write:
            write.mentions.answered(mention.id, at=scene.now, by="mk")
    british = scene.add_one(post("9", author=author("bea")), lang="en-GB")
    scene.label(british.id, labels(intent=Intent.DELIVERY))
    with scene.store.writing() as write:
        write.mentions.answered(british.id, at=scene.now - timedelta(seconds=1), by="mk")
    rule = replace(RULE, languages=frozenset({"en"}))
    with scene.store.reading() as read:
        found = read.follow_ups.answered(scene.brand.id, rule, START - DAY, 2)
    assert [mention_id for mention_id, _ in found] == [british.id, fits.id]


def test_an_erased_customer_takes_it_along(scene: Scene) -> None:
    mention = answered(scene)
    make(scene, mention.id)
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], scene.now)
        assert write.follow_ups.of(mention.id) == []
        assert write.follow_ups.open(scene.brand.id) == []


def test_lists_are_paged_and_counted(scene: Scene) -> None:
    made = [
        make(scene, answered(scene, str(n), author=author(f"a{n}")).id, START + (5 - n) * DAY)
        for n in range(5)
    ]
    with scene.store.reading() as read:
        first = read.follow_ups.open(scene.brand.id, None, 3)
        rest = read.follow_ups.open(scene.brand.id, first[-1].id, 3)
        assert [each.id for each in first + rest] == [each.id for each in reversed(made)]
        assert read.follow_ups.count(scene.brand.id) == {FollowUpState.WAITING: 5}


class Following(RuleBasedStateMachine):
    """Two customers over one file: people, time and crashes in any order. A customer has at most one that is
    open, a mention in the queue for one says so, and what is decided is never decided twice."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name) / "desk.sqlite")
        self.posts = 0
        self.mentions: list[MentionId] = []
        for name in ("ayse", "bob"):
            self.write_to_us(name)

    def teardown(self) -> None:
        self.scene.store.close()
        self.folder.cleanup()

    def pick(self, which: int) -> MentionId:
        return self.mentions[which % len(self.mentions)]

    def known(self, which: int) -> FollowUp | None:
        with self.scene.store.reading() as read:
            return next(iter(read.follow_ups.of(self.pick(which))), None)

    @rule(name=st.sampled_from(["ayse", "bob"]))
    def write_to_us(self, name: str) -> None:
        self.posts += 1
        made = self.scene.add_one(
            post(str(self.posts), author=author(name), published_at=self.scene.now), at=self.scene.now
        )
        self.mentions.append(made.id)

    @rule(which=st.integers(0, 9), status=st.sampled_from([MentionStatus.SKIPPED, MentionStatus.OPEN]))
    def decide(self, which: int, status: MentionStatus) -> None:
        mention = self.scene.mention(self.pick(which))
        with suppress(Overtaken), self.scene.store.writing() as write:
            write.mentions.set_status(mention.id, status, version=mention.version, by="mk", at=self.scene.now)

    @rule(which=st.integers(0, 9), ends=st.booleans())
    def snooze(self, which: int, ends: bool) -> None:
        mention = self.scene.mention(self.pick(which))
        until = self.scene.now + DAY if ends else None
        with suppress(Overtaken), self.scene.store.writing() as write:
            write.mentions.set_status(
                mention.id, MentionStatus.SNOOZED, version=mention.version, by="mk", at=self.scene.now,
                until=until,
            )  # fmt: skip

    @rule(which=st.integers(0, 9), leaves=st.booleans())
    def answer(self, which: int, leaves: bool) -> None:
        mention = self.scene.mention(self.pick(which))
        with suppress(Overtaken):
            reply = self.scene.approve(mention.id, key=f"{mention.id} {mention.version}")
            with self.scene.store.writing() as write:
                if leaves:
                    write.replies.claim(self.scene.now, timedelta(seconds=9), "me")
                    write.replies.sent(reply.id, Receipt(str(reply.id)), self.scene.now)
                else:
                    write.replies.withdraw(reply.id, "mk", self.scene.now)

    @rule(which=st.integers(0, 9), days=st.integers(0, 3))
    def set(self, which: int, days: int) -> None:
        with suppress(Overtaken):
            make(self.scene, self.pick(which), self.scene.now + days * DAY)

    @rule(which=st.integers(0, 9), verb=st.sampled_from(["cancel", "restore", "raise_", "lower"]))
    def change(self, which: int, verb: str) -> None:
        known = self.known(which)
        if known is not None:
            with suppress(Overtaken), self.scene.store.writing() as write:
                getattr(write.follow_ups, verb)(known.id, "mk", self.scene.now)

    @rule(which=st.integers(0, 9))
    def crash(self, which: int) -> None:
        known = self.known(which)
        if known is None:
            return
        with suppress(ZeroDivisionError, Overtaken), self.scene.store.writing() as write:
            write.follow_ups.raise_(known.id, "", self.scene.now)
            raise ZeroDivisionError
        self.scene.reopen()
        assert self.known(which) == known

    @rule(which=st.integers(0, 9))
    def erase(self, which: int) -> None:
        mention = self.scene.mention(self.pick(which))
        with self.scene.store.writing() as write:
            write.mentions.mark_gone(self.scene.brand.id, "bluesky", [mention.post.native_id], self.scene.now)

    @rule(hours=st.sampled_from([1, 25, 24 * 9]))
    def time_passes(self, hours: int) -> None:
        """What the schedule's minute does, by the same judgement."""
        self.scene.now += timedelta(hours=hours)
        with self.scene.store.writing() as write:
            write.mentions.wake(self.scene.now)
            for each in write.follow_ups.to_judge(self.scene.brand.id, self.scene.now):
                standing = write.follow_ups.standing(each, self.scene.now)
                verdict = judge(each, standing, self.scene.now, self.scene.brand.hours)
                if verdict.obstacle is not None:
                    write.follow_ups.moot(each.id, verdict.obstacle, self.scene.now)
                elif verdict.raise_it:
                    write.follow_ups.raise_(each.id, "", self.scene.now)

    @invariant()
    def all_is_as_drawn(self) -> None:
        with self.scene.store.reading() as read:
            open_ = read.follow_ups.open(self.scene.brand.id)
            customers = [each.customer_id for each in open_]
            assert len(customers) == len(set(customers)), "one at a time"
            for each in open_:
                mention = read.mentions.get(each.mention_id)
                assert mention.status is not MentionStatus.GONE
                if each.state is FollowUpState.RAISED:
                    assert mention.status in (MentionStatus.OPEN, MentionStatus.SNOOZED)
            for mention_id in self.mentions:
                mention = read.mentions.get(mention_id)
                for each in read.follow_ups.of(mention_id):
                    assert mention.status is not MentionStatus.GONE, "erased with its mention"
                    if each.state is FollowUpState.REPLIED:
                        assert any(r.state != "withdrawn" for r in read.replies.for_mention(mention_id))


TestFollowing = Following.TestCase
TestFollowing.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
