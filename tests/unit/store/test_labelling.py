"""Labels, corrections, priorities and the facts behind them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, MentionId
from socialdesk.domain.priority import Priority, Reason
from socialdesk.errors import Overtaken
from tests.unit.store.scenery import START, Scene, arrival, labels, post


def test_labels_come_back_as_they_were(scene: Scene) -> None:
    mention = scene.add_one()
    given = labels(unsure=frozenset({Head.INTENT, Head.URGENCY}))
    scene.label(mention.id, given)
    assert scene.mention(mention.id).classification == given


@pytest.mark.parametrize(
    ("head", "value"),
    [
        (Head.SENTIMENT, "positive"),
        (Head.URGENCY, "critical"),
        (Head.INTENT, "praise"),
        (Head.NEEDS_REPLY, "no"),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_a_correction_survives_the_next_classification(
    scene: Scene, head: Head, value: str, before: bool
) -> None:
    mention = scene.add_one()
    if before:
        scene.label(mention.id, labels(unsure=frozenset({head})))
    with scene.store.writing() as write:
        write.mentions.correct(mention.id, head, value, "mk", START)
    scene.label(mention.id, labels(unsure=frozenset({head})))
    found = scene.mention(mention.id).classification
    assert found is not None
    said = {
        Head.SENTIMENT: found.sentiment,
        Head.URGENCY: found.urgency,
        Head.INTENT: found.intent,
        Head.NEEDS_REPLY: "yes" if found.needs_reply else "no",
    }
    assert said[head] == value
    assert head not in found.unsure  # a person is sure
    untouched = labels()
    others = {
        Head.SENTIMENT: untouched.sentiment,
        Head.URGENCY: untouched.urgency,
        Head.INTENT: untouched.intent,
        Head.NEEDS_REPLY: "yes",
    }
    assert {k: v for k, v in said.items() if k is not head} == {
        k: v for k, v in others.items() if k is not head
    }


def test_a_label_that_does_not_exist_is_a_bug(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write, pytest.raises(ValueError, match="no label"):
        write.mentions.correct(mention.id, Head.URGENCY, "tomorrow", "mk", START)


def test_a_priority_comes_back_and_asks_to_be_looked_at_again(scene: Scene) -> None:
    mention = scene.add_one()
    reasons = (Reason("urgency", 40, "high"), Reason("deadline", 7, "yarın"))
    due = START + timedelta(hours=1)
    again = START + timedelta(minutes=20)
    with scene.store.writing() as write:
        write.mentions.prioritise(mention.id, Priority(47, reasons, again), due)
        assert write.mentions.to_reprioritise(again - timedelta(seconds=1), 9) == []
        assert write.mentions.to_reprioritise(again, 9) == [mention.id]
    after = scene.mention(mention.id)
    assert (after.priority, after.reasons, after.answer_by) == (47, reasons, due)
    scene.approve(mention.id)
    with scene.store.reading() as read:
        assert read.mentions.to_reprioritise(again, 9) == []


def test_facts_before_and_after_the_labels(scene: Scene) -> None:
    mention = scene.add_one(post(title="Broken", addressed=True), likeness=1)
    scene.add(arrival(post("2", author=Author("b", "bob"), repost_of="1")), arrival(post("3"), likeness=1))
    with scene.store.reading() as read:
        assert read.mentions.facts(mention.id, START).unsure == frozenset(Head)
    scene.label(mention.id, labels(Sentiment.POSITIVE, Urgency.CRITICAL, Intent.PRAISE, needs_reply=False))
    due = START + timedelta(hours=2)
    with scene.store.writing() as write:
        write.customers.tag(mention.customer_id, ["VIP"])  # type: ignore[arg-type]
        facts = write.mentions.facts(mention.id, START, due)
    assert (facts.urgency, facts.sentiment, facts.intent) == ("critical", "positive", "praise")
    assert (facts.needs_reply, facts.unsure, facts.addressed) == (False, frozenset(), True)
    assert (facts.text, facts.lang) == ("Broken\nmy grinder is broken", "en")
    assert (facts.published_at, facts.answer_by) == (mention.post.published_at, due)
    assert (facts.followers, facts.customer_tags, facts.similar, facts.reposts) == (120, ("VIP",), 1, 1)


def test_followups_are_counted_until_we_answer(scene: Scene) -> None:
    def say(native: str, minute: int, **more: Any) -> MentionId:
        return scene.add_one(
            post(native, published_at=START + timedelta(minutes=minute), thread_id="1", **more)
        ).id

    def followups(mention_id: MentionId) -> int:
        with scene.store.reading() as read:
            return read.mentions.facts(mention_id, START).unanswered_followups

    first = say("1", 0)
    assert followups(first) == 0
    say("2", 1, in_reply_to="1", author=Author("b", "bob"))
    assert followups(first) == 0
    second = say("3", 2, in_reply_to="1")
    assert followups(first) == followups(second) == 1
    say("4", 3, in_reply_to="1")
    assert followups(second) == 2
    say("5", 4, in_reply_to="1", by_us=True, author=Author("us", "lumi"))
    assert followups(second) == 0
    last = say("6", 5, in_reply_to="5")
    assert followups(last) == 0
    say("7", 6, in_reply_to="5")
    assert followups(last) == 1


def test_contacts_of_a_week_on_every_platform(scene: Scene) -> None:
    mention = scene.add_one(post("1"))
    scene.add(arrival(post("2", published_at=START - timedelta(days=6))))
    scene.add(arrival(post("3", published_at=START - timedelta(days=8))))
    other = scene.add_one(post("4", platform="x", author=Author("x1", "ayse_x")))
    with scene.store.writing() as write:
        assert write.mentions.facts(mention.id, START).contacts_7d == 1
        write.customers.merge(mention.customer_id, other.customer_id)  # type: ignore[arg-type]
        assert write.mentions.facts(mention.id, START).contacts_7d == 2


def test_what_is_not_there_is_said_so(scene: Scene) -> None:
    with pytest.raises(Overtaken):
        scene.label(MentionId(9))
    with pytest.raises(Overtaken):
        scene.mention(MentionId(9))
