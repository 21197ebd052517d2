"""Corrections, what is learned from them, and which layer is in force."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.learning import Correction, HeadFigures, Revision, WhyNot
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.errors import Overtaken
from socialdesk.store import View, open_store
from tests.unit.store.scenery import START, Scene, arrival, labels, post

SCHEMAS = Path(__file__).parents[2] / "data" / "schemas"


def correct(scene: Scene, mention_id: MentionId, head: Head, value: str, minute: int = 0) -> None:
    with scene.store.writing() as write:
        write.mentions.correct(mention_id, head, value, "mk", START + timedelta(minutes=minute))


def take_back(scene: Scene, mention_id: MentionId, head: Head = Head.SENTIMENT) -> bool:
    with scene.store.writing() as write:
        return write.mentions.uncorrect(mention_id, head, "mk", START)


def kept(scene: Scene, mention_id: MentionId) -> tuple[Correction, ...]:
    with scene.store.reading() as read:
        return read.learning.of(mention_id)


def test_a_correction_knows_what_it_corrected(scene: Scene) -> None:
    mention = scene.add_one()
    scene.label(mention.id, labels(Sentiment.NEGATIVE, unsure=frozenset({Head.SENTIMENT})))
    correct(scene, mention.id, Head.SENTIMENT, "positive")
    correct(scene, mention.id, Head.URGENCY, "high")
    [sentiment, urgency] = kept(scene, mention.id)
    assert sentiment == Correction(
        mention.id, Head.SENTIMENT, "positive", "mk", START, "negative", True, "test 1"
    )
    assert (sentiment.confirms, urgency.confirms) == (False, True)


def test_the_model_speaks_after_the_person(scene: Scene) -> None:
    mention = scene.add_one()
    correct(scene, mention.id, Head.NEEDS_REPLY, "no")
    assert kept(scene, mention.id)[0].was == ""
    scene.label(mention.id, labels(needs_reply=True))
    assert (kept(scene, mention.id)[0].was, kept(scene, mention.id)[0].model) == ("yes", "test 1")


@pytest.mark.parametrize("head", list(Head))
def test_taken_back_the_label_is_the_models_again(scene: Scene, head: Head) -> None:
    mention = scene.add_one()
    given = labels(unsure=frozenset({head}))
    scene.label(mention.id, given)
    other = {
        Head.SENTIMENT: "positive",
        Head.URGENCY: "low",
        Head.INTENT: "spam",
        Head.NEEDS_REPLY: "no",
    }
    correct(scene, mention.id, head, other[head])
    assert scene.mention(mention.id).classification != given
    assert take_back(scene, mention.id, head) is False
    assert scene.mention(mention.id).classification == given
    assert kept(scene, mention.id) == ()


def test_a_person_is_sure_of_a_sentiment(scene: Scene) -> None:
    def score() -> float:
        with scene.store.reading() as read:
            [row] = read.mentions.rows(scene.brand.id, [mention.id], View())
        return row.sentiment_score

    mention = scene.add_one()
    scene.label(mention.id)
    assert score() == pytest.approx(0.8)
    correct(scene, mention.id, Head.SENTIMENT, "positive")
    assert score() == 1
    scene.label(mention.id)
    assert score() == 1
    take_back(scene, mention.id)
    scene.label(mention.id)
    assert score() == pytest.approx(0.8)
    correct(scene, mention.id, Head.SENTIMENT, "positive")
    take_back(scene, mention.id)
    assert score() == pytest.approx(0.8)


def test_the_correction_before_comes_into_force_again(scene: Scene) -> None:
    mention = scene.add_one()
    scene.label(mention.id)
    correct(scene, mention.id, Head.SENTIMENT, "positive")
    correct(scene, mention.id, Head.SENTIMENT, "neutral", minute=1)
    assert [(each.value, each.was) for each in kept(scene, mention.id)] == [("neutral", "negative")]
    take_back(scene, mention.id)
    assert [each.value for each in kept(scene, mention.id)] == ["positive"]
    found = scene.mention(mention.id).classification
    assert found is not None
    assert found.sentiment is Sentiment.POSITIVE


def test_after_another_look_by_a_model_it_must_look_again(scene: Scene) -> None:
    mention = scene.add_one()
    correct(scene, mention.id, Head.SENTIMENT, "positive")
    assert take_back(scene, mention.id) is True
    scene.label(mention.id, labels(Sentiment.NEUTRAL))
    found = scene.mention(mention.id).classification
    assert found is not None
    assert found.sentiment is Sentiment.NEUTRAL


def test_nothing_to_take_back(scene: Scene) -> None:
    mention = scene.add_one()
    with pytest.raises(Overtaken, match="Nobody corrected"):
        take_back(scene, mention.id)


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["correct", "back", "label"]), st.sampled_from(list(Sentiment))),
        max_size=12,
    )
)
@settings(deadline=None, max_examples=40)
def test_the_label_in_force_is_the_last_persons_else_the_last_models(
    steps: list[tuple[str, Sentiment]],
) -> None:
    scene = Scene()
    try:
        mention = scene.add_one()
        scene.label(mention.id, labels(Sentiment.NEUTRAL))
        said: list[Sentiment] = []
        model = Sentiment.NEUTRAL
        number = 1
        for step, value in steps:
            if step == "correct":
                correct(scene, mention.id, Head.SENTIMENT, value)
                said.append(value)
            elif step == "label":
                number += 1
                model = value
                scene.label(mention.id, replace(labels(value), model=f"test {number}"))
            elif said:
                said.pop()
                if take_back(scene, mention.id):
                    scene.label(mention.id, replace(labels(model), model=f"test {number}"))
            found = scene.mention(mention.id).classification
            assert found is not None
            assert found.sentiment is (said[-1] if said else model)
    finally:
        scene.store.close()


def test_corrections_are_listed_newest_first_in_pages(scene: Scene) -> None:
    mentions = [scene.add_one(post(str(number))) for number in range(4)]
    for minute, mention in enumerate(mentions):
        scene.label(mention.id)
        correct(scene, mention.id, Head.INTENT, "praise", minute)
    with scene.store.reading() as read:
        first = read.learning.corrections(scene.brand.id, limit=3)
        rest = read.learning.corrections(scene.brand.id, (first[-1].at, first[-1].mention_id))
        nobody = read.learning.corrections(type(scene.brand.id)(99))
    assert [each.mention_id for each in (*first, *rest)] == [m.id for m in reversed(mentions)]
    assert nobody == []


def test_counts_leave_out_what_is_gone(scene: Scene) -> None:
    one, other = (scene.add_one(post(number)) for number in "12")
    for each in (one, other):
        scene.label(each.id)
        correct(scene, each.id, Head.URGENCY, "low")
    correct(scene, one.id, Head.INTENT, "product_problem")
    with scene.store.writing() as write:
        assert write.learning.counts()[Head.URGENCY] == (2, 0)
        assert write.learning.counts()[Head.INTENT] == (0, 1)
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["2"], START)
        assert write.learning.counts()[Head.URGENCY] == (1, 0)
        assert [each.text for each in write.learning.examples(10)] == ["my grinder is broken"]


def test_examples_are_the_corrected_then_the_decided_then_the_newest(scene: Scene) -> None:
    ids = {}
    for minute, name in enumerate(["plain", "skipped", "corrected", "newest"]):
        made = scene.add_one(post(name, name, title="T", published_at=START + timedelta(minutes=minute)))
        scene.label(made.id, labels(intent=Intent.QUESTION))
        ids[name] = made.id
    scene.add(arrival(post("unlabelled", "unlabelled")))
    correct(scene, ids["corrected"], Head.URGENCY, "critical")
    with scene.store.writing() as write:
        version = write.mentions.get(ids["skipped"]).version
        write.mentions.set_status(ids["skipped"], MentionStatus.SKIPPED, version=version, by="mk", at=START)
        found = write.learning.examples(10)
        fewer = write.learning.examples(2)
    assert [each.text for each in found] == ["T\ncorrected", "T\nskipped", "T\nnewest", "T\nplain"]
    assert [each.text for each in fewer] == ["T\ncorrected", "T\nskipped", "T\nnewest"]
    assert [each.decided for each in found] == [False, True, False, False]
    assert found[0].corrected == {Head.URGENCY}
    assert found[0].labels == {
        Head.SENTIMENT: "negative",
        Head.URGENCY: str(Urgency.CRITICAL),
        Head.INTENT: "question",
        Head.NEEDS_REPLY: "yes",
    }


def _revision(number: int) -> Revision:
    figures = (
        HeadFigures(Head.SENTIMENT, 20, 3, 15, 100, 100, 99, used=True),
        HeadFigures(Head.URGENCY, 2, why=WhyNot.TOO_FEW),
    )
    return Revision(number, START, "mk", {Head.SENTIMENT: "shipped 1"}, figures)


def test_layers_are_kept_and_turned_to(file_scene: Scene) -> None:
    with file_scene.store.writing() as write:
        assert (write.learning.in_force(), write.learning.next_number()) == (None, 1)
        write.learning.add(_revision(1))
        write.learning.add(_revision(write.learning.next_number()))
        write.learning.use(1, "ek", START)
    assert file_scene.heard[-1].model
    file_scene.reopen()
    with file_scene.store.reading() as read:
        assert read.learning.in_force() == _revision(1)
        assert read.learning.revisions() == [_revision(1), _revision(2)]
        assert read.learning.next_number() == 3
    with file_scene.store.writing() as write:
        write.learning.use(None, "ek", START)
        assert write.learning.in_force() is None
        assert [each.revision for each in write.learning.turns()] == [1, 2, 1, None]
    assert _revision(1).corrections == 20
    assert _revision(1).figures[0].lost == pytest.approx(1)


def test_corrections_of_version_1_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes((SCHEMAS / "v001.sqlite").read_bytes())
    conn = sqlite3.connect(path)
    conn.execute("INSERT INTO corrections VALUES (1, 'sentiment', 'positive', 'mk', 1793786400000000)")
    conn.commit()
    conn.close()
    store = open_store(path, now=lambda: START)
    try:
        with store.reading() as read:
            [found] = read.learning.of(MentionId(1))
    finally:
        store.close()
    assert (found.value, found.by, found.at, found.was, found.model) == ("positive", "mk", START, "", "")
