"""What an import brought is taken out as if it had never come, but what somebody did anything about."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Author, MentionId, MentionKind, MentionStatus, Post, WatchId
from socialdesk.errors import Overtaken
from socialdesk.store import Arrival, View
from socialdesk.store.taking_out import TakenOut
from tests.unit.store.scenery import START, Scene, arrival, labels, post

TABLES = (
    "mentions", "mention_watches", "customers", "identities", "customer_figures", "customer_names", "rollups",
    "voices", "texts", "vocabulary", "clusters", "events", "suggestions", "rulings",
)  # fmt: skip


def everything(scene: Scene) -> dict[str, list[tuple[Any, ...]]]:
    """All rows, but how often a mention was looked at and changed, which nothing takes back."""
    with scene.store.reading() as read:
        every = read.brands._all
        found: dict[str, list[tuple[Any, ...]]] = {}
        for table in TABLES:
            rows = [dict(row) for row in every(f"SELECT * FROM {table}")]
            for row in rows:
                for passing in ("version", "checked_at", "engagement"):
                    row.pop(passing, None)
            found[table] = sorted((tuple(row.values()) for row in rows), key=repr)
        found["indexed"] = [
            tuple(row) for row in every("SELECT rowid FROM texts_fts WHERE texts_fts MATCH 'grinder'")
        ]
        return found


def take_out(scene: Scene, *ids: int) -> TakenOut:
    with scene.store.writing() as write:
        return write.mentions.take_out([MentionId(each) for each in ids])


TEXTS = st.lists(st.sampled_from(["grinder", "smoke", "thanks", "kahve", "where"]), min_size=1, max_size=4)


@st.composite
def posts(draw: st.DrawFn, numbers: st.SearchStrategy[int]) -> Arrival:
    number = draw(numbers)
    who = f"u{draw(st.integers(0, 3))}"
    kind = draw(st.sampled_from([MentionKind.INBOUND, MentionKind.INBOUND, MentionKind.CONTEXT]))
    made: Post = post(
        str(number),
        " ".join(draw(TEXTS)),
        author=Author(who, who, who.upper(), 10),
        published_at=START - timedelta(minutes=number),
        addressed=draw(st.booleans()),
        repost_of=draw(st.none() | st.integers(0, 5).map(str)),
        thread_id=draw(st.sampled_from([None, "t"])),
    )
    watches = [WatchId(1)] if draw(st.booleans()) and kind is MentionKind.INBOUND else []
    likeness = draw(st.sampled_from([None, 5, 7, 1 << 40])) if kind is MentionKind.INBOUND else None
    return arrival(made, kind=kind, watches=watches, likeness=likeness)


@given(
    before=st.lists(posts(st.integers(0, 9)), max_size=6, unique_by=lambda each: each.post.native_id),
    brought=st.lists(posts(st.integers(10, 30)), max_size=8, unique_by=lambda each: each.post.native_id),
    labelled=st.booleans(),
)
def test_nothing_is_left_of_what_was_brought(
    before: list[Arrival], brought: list[Arrival], labelled: bool
) -> None:
    scene = Scene()
    with scene.store.writing() as write:
        write.watches.add(scene.brand.id, "Lumi", "lumi")
    for each in scene.add(*before).new:
        scene.label(each)
    there = everything(scene)
    added = scene.add(*brought)
    if labelled:
        for each in added.new:
            scene.label(each, labels())
    found = take_out(scene, *added.ids)
    assert found == TakenOut(len(brought))
    assert everything(scene) == there
    again = scene.add(*brought)  # and it can come anew, under other numbers
    assert len(again.ids) == len(brought)
    assert not set(again.ids) & set(added.ids)
    scene.store.close()


DEEDS = ("skip", "approve", "assign", "tag", "correct", "begin", "ask", "follow up", "see")


@pytest.mark.parametrize("deed", DEEDS)
def test_what_somebody_did_anything_about_stays(deed: str) -> None:
    scene = Scene()
    mention = scene.add_one()
    scene.label(mention.id)
    with scene.store.writing() as write:
        at, by = START, "mk"
        match deed:
            case "skip":
                write.mentions.set_status(mention.id, MentionStatus.SKIPPED, version=1, by=by, at=at)
            case "assign":
                write.mentions.assign(mention.id, by, by, at)
            case "tag":
                write.mentions.tag(mention.id, ("vip",), by, at)
            case "correct":
                write.mentions.correct(mention.id, Head.SENTIMENT, "positive", by, at)
            case "begin":
                write.begun.keep(mention.id, by, "Hello", "", at)
            case "ask":
                write.sign_offs.ask(mention.id, version=1, text="Hi", author=by, at=at)
            case "follow up":
                write.follow_ups.make(mention.id, due_at=at, since=at, at=at, by=by)
            case "see":
                write.mentions.see(mention.id, at)
    if deed == "approve":
        scene.approve(mention.id)
    looking = deed == "see"  # to look is to do nothing about it
    assert take_out(scene, mention.id) == TakenOut(gone=int(looking), acted=int(not looking))
    if not looking:
        assert scene.mention(mention.id).post.text == mention.post.text
    scene.store.close()


def test_what_a_source_heard_as_well_stays(scene: Scene) -> None:
    mention = scene.add_one()
    scene.add(arrival(at=START + timedelta(minutes=5)))
    assert take_out(scene, mention.id) == TakenOut(needed=1)


def test_our_answer_to_what_stays_stays(scene: Scene) -> None:
    asked = scene.add_one()
    own = scene.add_one(post("2", "we look into it", in_reply_to="1", by_us=True), kind=MentionKind.OWN)
    with scene.store.writing() as write:
        write.mentions.answered(asked.id, at=START, by="")
    assert take_out(scene, own.id) == TakenOut(needed=1)


def test_a_customer_about_whom_somebody_wrote_a_note_stays(scene: Scene) -> None:
    mention = scene.add_one()
    assert mention.customer_id is not None
    with scene.store.writing() as write:
        write.customers.note(mention.customer_id, "likes oat milk")
    assert take_out(scene, mention.id).gone == 1
    with scene.store.reading() as read:
        assert read.customers.get(mention.customer_id).notes == "likes oat milk"


def test_what_is_alike_is_found_alike_when_it_comes_again(scene: Scene) -> None:
    alike = [arrival(post(str(number)), likeness=number) for number in (5, 7)]
    for mention_id in scene.add(*alike).new:  # as a large import is taken out: not in one go
        assert take_out(scene, mention_id) == TakenOut(gone=1)
    scene.add(*alike)
    with scene.store.reading() as read:
        rows = read.mentions.page(scene.brand.id, View(), None, 10)
    assert [row.similar for row in rows] == [1, 1]


def test_what_is_not_there_is_passed_over(scene: Scene) -> None:
    assert take_out(scene, 7) == TakenOut()


def test_whoever_still_works_on_one_that_was_taken_out_hears_so(scene: Scene) -> None:
    mention = scene.add_one()
    take_out(scene, mention.id)
    with pytest.raises(Overtaken):
        scene.mention(mention.id)
    with scene.store.writing() as write, pytest.raises(Overtaken):
        write.mentions.label(mention.id, labels())
