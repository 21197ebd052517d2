"""Decisions by people: once, on what they saw."""

from __future__ import annotations

from datetime import timedelta

import pytest

from socialdesk.domain.mention import Author, MentionId, MentionStatus
from socialdesk.errors import AlreadyDecided, Overtaken, StaleVersion
from socialdesk.store import View
from tests.unit.store.scenery import START, Scene, arrival, post

TOMORROW = START + timedelta(days=1)


def decide(scene: Scene, mention_id: MentionId, status: MentionStatus, **more: object) -> None:
    version = more.pop("version", None) or scene.mention(mention_id).version
    with scene.store.writing() as write:
        write.mentions.set_status(mention_id, status, version=version, by="mk", at=START, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("status", [MentionStatus.SKIPPED, MentionStatus.STORED, MentionStatus.ANSWERED])
def test_a_decision_takes_it_out_of_the_queue_and_back(scene: Scene, status: MentionStatus) -> None:
    mention = scene.add_one()
    decide(scene, mention.id, status)
    after = scene.mention(mention.id)
    assert (after.status, after.version) == (status, 2)
    with scene.store.reading() as read:
        assert read.mentions.count(scene.brand.id, View()) == 0
        assert [(e.kind, e.by) for e in read.events.history(mention.id)] == [(str(status), "mk")]
    decide(scene, mention.id, MentionStatus.OPEN)
    assert scene.mention(mention.id).status is MentionStatus.OPEN


def test_the_second_decision_hears_of_the_first(scene: Scene) -> None:
    mention = scene.add_one()
    decide(scene, mention.id, MentionStatus.SKIPPED)
    with pytest.raises(AlreadyDecided, match="skipped by mk") as caught:
        decide(scene, mention.id, MentionStatus.SNOOZED, until=TOMORROW, version=1)
    assert (caught.value.by, caught.value.at) == ("mk", START)


def test_a_decision_on_an_older_text_is_stale(scene: Scene) -> None:
    mention = scene.add_one()
    scene.add(arrival(post(text="edited")))
    with pytest.raises(StaleVersion):
        decide(scene, mention.id, MentionStatus.SKIPPED, version=mention.version)
    assert scene.mention(mention.id).status is MentionStatus.OPEN


def test_an_approved_mention_is_not_reopened_past_its_reply(scene: Scene) -> None:
    mention = scene.add_one()
    scene.approve(mention.id)
    for status in (MentionStatus.OPEN, MentionStatus.SKIPPED):
        with pytest.raises(AlreadyDecided, match="on its way"):
            decide(scene, mention.id, status)


def test_a_gone_mention_takes_no_decision(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
    for status in (MentionStatus.OPEN, MentionStatus.SKIPPED):
        with pytest.raises(AlreadyDecided, match="deleted"):
            decide(scene, mention.id, status)


def test_snoozing_ends_by_itself(scene: Scene) -> None:
    mention = scene.add_one()
    decide(scene, mention.id, MentionStatus.SNOOZED, until=TOMORROW)
    assert scene.mention(mention.id).snoozed_until == TOMORROW
    with scene.store.writing() as write:
        early = TOMORROW - timedelta(seconds=1)
        assert write.mentions.to_wake(early) == []
        assert write.mentions.wake(early) == 0
        assert write.mentions.to_wake(TOMORROW) == [mention.id]
        assert write.mentions.wake(TOMORROW) == 1
    after = scene.mention(mention.id)
    assert (after.status, after.snoozed_until, after.version) == (MentionStatus.OPEN, None, 3)


def test_a_snooze_ends_when_its_customer_writes(scene: Scene) -> None:
    mention = scene.add_one()
    other = scene.add_one(post("9", author=Author("b1", "bob")))
    with scene.store.writing() as write:
        for each in (mention, other):
            write.mentions.set_status(
                each.id, MentionStatus.SNOOZED, version=each.version, by="mk", at=scene.now
            )
    scene.now += timedelta(hours=1)
    with scene.store.writing() as write:
        assert write.mentions.wake(scene.now + timedelta(days=400)) == 0, "it has no other end"
    scene.add_one(post("2", published_at=scene.now), at=scene.now)
    with scene.store.writing() as write:
        assert write.mentions.to_wake(scene.now) == [mention.id]
        assert write.mentions.wake(scene.now) == 1
        assert write.events.history(mention.id)[-1].detail == "answered"
    assert scene.mention(mention.id).status is MentionStatus.OPEN
    assert scene.mention(other.id).status is MentionStatus.SNOOZED


def test_what_was_posted_before_the_snooze_ends_none(scene: Scene) -> None:
    mention = scene.add_one()
    scene.add_one(post("2", published_at=scene.now - timedelta(days=2)))
    with scene.store.writing() as write:
        write.mentions.set_status(
            mention.id, MentionStatus.SNOOZED, version=mention.version, by="mk", at=scene.now
        )
    scene.now += timedelta(hours=1)
    scene.add_one(post("3", published_at=scene.now - timedelta(days=3)), at=scene.now)  # older, found late
    with scene.store.writing() as write:
        assert write.mentions.wake(scene.now) == 0


@pytest.mark.parametrize(
    ("status", "until"),
    [
        (MentionStatus.APPROVED, None),
        (MentionStatus.GONE, None),
        (MentionStatus.OPEN, TOMORROW),
        (MentionStatus.SKIPPED, TOMORROW),
    ],
)
def test_what_makes_no_sense_is_a_bug(scene: Scene, status: MentionStatus, until: object) -> None:
    mention = scene.add_one()
    with pytest.raises(ValueError, match=r"by hand|an end"):
        decide(scene, mention.id, status, until=until)


def test_an_answer_elsewhere_sets_the_response_time_once(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.mentions.answered(mention.id, at=START, by="")
        write.mentions.answered(mention.id, at=TOMORROW, by="")
    after = scene.mention(mention.id)
    assert (after.status, after.answered_at) == (MentionStatus.ANSWERED, START)
    with scene.store.reading() as read:
        response = read.trends.trend(scene.brand.id, START.date(), START.date(), "UTC").response
    assert (response.answered, response.median) == (1, 30.0)


def test_assigning_tagging_and_looking(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.mentions.assign(mention.id, "mk", "ann", START)
        write.mentions.tag(mention.id, ["vip", "late", "vip"], "ann", START)
        write.mentions.opened(mention.id, START)
        write.mentions.opened(mention.id, TOMORROW)
        with pytest.raises(Overtaken):
            write.mentions.assign(MentionId(9), "mk", "ann", START)
        with pytest.raises(Overtaken):
            write.mentions.tag(MentionId(9), [], "ann", START)
        with pytest.raises(Overtaken):
            write.mentions.set_status(MentionId(9), MentionStatus.OPEN, version=1, by="mk", at=START)
    after = scene.mention(mention.id)
    assert (after.assigned_to, after.tags, after.version) == ("mk", ("vip", "late"), 1)
