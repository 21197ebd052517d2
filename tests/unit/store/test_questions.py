from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, Mention, MentionId
from socialdesk.domain.question import Outcome
from socialdesk.domain.rule import Ruling, Scope
from socialdesk.errors import Overtaken
from socialdesk.store.questions import Kept
from tests.unit.store.scenery import START, Scene, labels, post

SINCE = START - timedelta(days=30)


def heard(
    scene: Scene, native: str, intent: Intent = Intent.QUESTION, *, needs: bool = True, by: str = "a1",
    unsure: frozenset[Head] = frozenset(), days: float = 1,
) -> Mention:  # fmt: skip
    mention = scene.add_one(
        post(
            native,
            f"does it ship to Norway {native}?",
            author=Author(by, by, by.upper()),
            published_at=START - timedelta(days=days),
        )
    )
    said = labels(Sentiment.NEUTRAL, Urgency.NORMAL, intent, needs_reply=needs, unsure=unsure)
    scene.label(mention.id, said)
    return scene.mention(mention.id)


def asked(scene: Scene) -> list[MentionId]:
    with scene.store.reading() as read:
        return [each.mention_id for each in read.questions.asked(scene.brand.id, SINCE, 5_000)]


def test_what_asks_or_complains_and_wants_an_answer(scene: Scene) -> None:
    question = heard(scene, "1", days=3)
    complaint = heard(scene, "2", Intent.DELIVERY, days=2)
    perhaps = heard(scene, "3", needs=False, unsure=frozenset({Head.NEEDS_REPLY}))
    heard(scene, "4", needs=False)
    heard(scene, "5", Intent.SAFETY_LEGAL)
    heard(scene, "6", Intent.PRAISE)
    heard(scene, "7", Intent.SPAM)
    heard(scene, "8", days=40)
    scene.add_one(post("9"))  # not labelled yet
    assert asked(scene) == [perhaps.id, complaint.id, question.id]
    with scene.store.reading() as read:
        first = read.questions.asked(scene.brand.id, SINCE, 1)
    assert [each.mention_id for each in first] == [perhaps.id]
    assert first[0].text == "does it ship to Norway 3?"
    assert not first[0].candidate
    assert not first[0].answered


def test_what_a_rule_puts_forward_counts_whatever_it_is(scene: Scene) -> None:
    praise = heard(scene, "1", Intent.PRAISE, needs=False)
    with scene.store.writing() as write:
        write.rulings.keep(praise.id, scene.brand.id, Ruling("f1", START, faq=True))
    assert asked(scene) == [praise.id]
    with scene.store.reading() as read:
        assert read.questions.asked(scene.brand.id, SINCE, 10)[0].candidate


def test_a_muted_author_asks_nothing_until_the_mute_ends(scene: Scene) -> None:
    mention = heard(scene, "1", by="troll")
    with scene.store.writing() as write:
        write.rulings.mute(mention.id, Scope.AUTHOR, "noise", START, START + timedelta(days=1))
    assert asked(scene) == []
    scene.now += timedelta(days=2)
    assert asked(scene) == [mention.id]


def test_an_answered_question_says_so(scene: Scene) -> None:
    mention = heard(scene, "1")
    scene.approve(mention.id)
    with scene.store.reading() as read:
        [found] = read.questions.asked(scene.brand.id, SINCE, 10)
        assert [each.reply for each in read.replies.precedents_of([mention.id])] == ["So sorry!"]
        assert read.replies.precedents_of([]) == []
    assert found.answered


def test_vectors_go_with_their_model_their_age_and_their_mention(scene: Scene) -> None:
    old, new, gone = heard(scene, "1", days=20), heard(scene, "2"), heard(scene, "3")
    kept = {each.id: Kept(b"d", bytes([each.id % 256]) * 4) for each in (old, new, gone)}
    with scene.store.writing(durable=False) as write:
        write.questions.keep_vectors("m1", kept)
        assert write.questions.vectors(kept) == kept
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["3"], START)
        assert set(write.questions.vectors(kept)) == {old.id, new.id}
        write.questions.keep_vectors("m1", {gone.id: Kept(b"d", b"x")})
        assert gone.id not in write.questions.vectors([gone.id])
        assert write.questions.drop_vectors("m1", START - timedelta(days=10)) == 1
        assert set(write.questions.vectors(kept)) == {new.id}
        assert write.questions.drop_vectors("m2", START - timedelta(days=10)) == 1


def test_what_people_are_done_with_is_kept_and_taken_back(scene: Scene) -> None:
    one, other = heard(scene, "1"), heard(scene, "2")
    ids = [one.id, other.id]
    with scene.store.writing() as write:
        number = write.questions.settle(scene.brand.id, Outcome.DISMISSED, ids, 2, 30, "mk", START)
    with scene.store.reading() as read:
        [found] = read.questions.settled(scene.brand.id)
        assert [event.kind for event in read.events.history(one.id)][-1] == "question_dismissed"
    assert (found.id, found.outcome, found.by, found.at) == (number, Outcome.DISMISSED, "mk", START)
    assert (found.mentions, found.days, found.members) == (2, 30, frozenset(ids))
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
        [found] = write.questions.settled(scene.brand.id)
        assert found.members == {other.id}
        assert found.mentions == 2  # how often it was asked does not change
        write.questions.unsettle(number, "mk", START)
        assert write.questions.settled(scene.brand.id) == []
        with pytest.raises(Overtaken):
            write.questions.unsettle(number, "mk", START)


def test_no_words_of_strangers_are_in_these_tables(scene: Scene) -> None:
    mention = heard(scene, "1")
    with scene.store.writing() as write:
        write.questions.settle(scene.brand.id, Outcome.ADDED, [mention.id], 1, 30, "mk", START)
        conn: sqlite3.Connection = write.questions._conn
        for table in ("settled_questions", "settled_question_mentions", "question_vectors"):
            assert "Norway" not in str(conn.execute(f"SELECT * FROM {table}").fetchall())
