"""Customers are found, merged by hand and split again, and nothing of it is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.customer import CustomerOrder, CustomerRow, Doing, Likeness, MergeId, Voice
from socialdesk.domain.mention import Author, CustomerId, Mention, MentionKind
from socialdesk.domain.reply import Receipt
from socialdesk.errors import Overtaken
from socialdesk.store.customer_figures import _COUNTED
from socialdesk.store.doors import Reading
from tests.unit.store.scenery import START, Scene, arrival, labels, post

BY: dict[str, Any] = {"by": "mk", "at": START}


def wrote(
    scene: Scene, native_id: str, who: str, platform: str = "bluesky", name: str = "", **more: Any
) -> Mention:
    author = Author(f"{platform}-{who}", who, name, more.pop("followers", None))
    return scene.add_one(post(native_id, platform=platform, author=author, **more))


def who(mention: Mention) -> CustomerId:
    assert mention.customer_id is not None
    return mention.customer_id


def page(scene: Scene, order: CustomerOrder, search: str = "", **more: Any) -> list[CustomerRow]:
    with scene.store.reading() as read:
        return read.customers.page(scene.brand.id, order, search, **more)


def names(rows: Sequence[CustomerRow]) -> list[str]:
    return [row.identities[0][1] for row in rows]


def test_a_list_is_sorted_by_what_was_asked(scene: Scene) -> None:
    for number, (handle, hours, followers, feeling) in enumerate(
        [
            ("ann", 1, 5, Sentiment.NEGATIVE),
            ("ann", 2, 5, Sentiment.NEGATIVE),
            ("bob", 3, 900, Sentiment.POSITIVE),
            ("cem", 4, None, Sentiment.NEUTRAL),
        ]
    ):
        at = START - timedelta(hours=hours)
        mention = wrote(scene, str(number), handle, followers=followers, published_at=at)
        scene.label(mention.id, labels(feeling))
    expected = {
        CustomerOrder.LATEST: ["ann", "bob", "cem"],
        CustomerOrder.MOST: ["ann", "cem", "bob"],
        CustomerOrder.UNHAPPY: ["ann", "cem", "bob"],
        CustomerOrder.HAPPY: ["bob", "cem", "ann"],
        CustomerOrder.FOLLOWED: ["bob", "ann", "cem"],
    }
    for order in CustomerOrder:
        assert names(page(scene, order)) == expected[order], order
    ann = page(scene, CustomerOrder.LATEST)[0]
    assert (ann.mentions, ann.mood, ann.followers, ann.last_at) == (2, -2, 5, START - timedelta(hours=1))


@pytest.mark.parametrize("order", CustomerOrder)
@pytest.mark.parametrize("search", ["", "guest"])
def test_pages_follow_each_other_without_gap_or_repeat(
    scene: Scene, order: CustomerOrder, search: str
) -> None:
    for number in range(7):
        wrote(scene, str(number), f"guest {number}", followers=number % 3)
    seen: list[CustomerRow] = []
    while found := page(scene, order, search, after=seen[-1].key if seen else None, limit=3):
        seen += found
    assert len({row.id for row in seen}) == len(seen) == 7
    assert all((a.key > b.key) == (order is not CustomerOrder.UNHAPPY) for a, b in pairwise(seen))


@pytest.mark.parametrize(
    "search", ["ayse", "AYŞE", "kaya ays", "kay", "aysek", "@ayse_k92", "ayse k92", "  Ayşe  "]
)
def test_a_customer_is_found_whatever_keyboard_typed_the_name(scene: Scene, search: str) -> None:
    wrote(scene, "1", "ayse_k92", name="Ayşe Kaya")
    wrote(scene, "2", "mehmet", name="Mehmet Öz")
    assert names(page(scene, CustomerOrder.LATEST, search)) == ["ayse_k92"]


@pytest.mark.parametrize("search", ["yse", "ayse mehmet", "@@@", "%", "zzz"])
def test_what_begins_no_word_finds_nobody(scene: Scene, search: str) -> None:
    wrote(scene, "1", "ayse", name="Ayşe")
    assert page(scene, CustomerOrder.LATEST, search) == []


def test_a_new_handle_is_found_and_the_old_one_is_not(scene: Scene) -> None:
    wrote(scene, "1", "kahveci", name="Zehra")
    scene.add(arrival(post("1", author=Author("bluesky-kahveci", "aylin", "Aylin"))))
    assert page(scene, CustomerOrder.LATEST, "kahveci") == []
    [row] = page(scene, CustomerOrder.LATEST, "aylin")
    assert row.identities == (("bluesky", "aylin"),)
    assert page(scene, CustomerOrder.LATEST, "zehra") == [row]  # the name that we show


def test_other_brands_are_not_in_the_list(scene: Scene) -> None:
    wrote(scene, "1", "ayse")
    with scene.store.writing() as write:
        other = write.brands.add("Other")
        assert write.customers.page(other.id, CustomerOrder.LATEST) == []
        assert write.customers.page(other.id, CustomerOrder.LATEST, "ayse") == []


def test_who_deleted_everything_is_not_in_the_list(scene: Scene) -> None:
    wrote(scene, "1", "ayse", name="Ayşe")
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "bluesky", ["1"], START)
    assert page(scene, CustomerOrder.LATEST) == []
    assert page(scene, CustomerOrder.LATEST, "ayse") == []


# --- the same person --------------------------------------------------------------------------------


def likely(scene: Scene, customer: CustomerId) -> list[tuple[str, Likeness]]:
    with scene.store.reading() as read:
        return [(each.shared, each.why) for each in read.customers.likely(customer)]


def test_the_same_handle_or_full_name_elsewhere_is_pointed_out(scene: Scene) -> None:
    one = wrote(scene, "1", "ayse.kaya", name="Ayşe K")
    wrote(scene, "2", "Ayse_Kaya", platform="x", name="coffee first")
    wrote(scene, "3", "somebody", platform="mastodon", name="AYSE  K")
    wrote(scene, "4", "ayse.kaya.too", platform="x", name="Nobody")
    assert likely(scene, who(one)) == [("Ayse_Kaya", Likeness.HANDLE), ("AYSE  K", Likeness.NAME)]


def test_a_short_first_name_or_the_same_platform_points_to_nobody(scene: Scene) -> None:
    one = wrote(scene, "1", "anna1", name="Anna")
    wrote(scene, "2", "anna2", platform="x", name="Anna")
    wrote(scene, "3", "anna_1", name="Other Anna")
    assert likely(scene, who(one)) == []


def test_who_was_told_apart_is_not_pointed_out_again(scene: Scene) -> None:
    one, other = wrote(scene, "1", "ayse"), wrote(scene, "2", "ayse", platform="x")
    with scene.store.writing() as write:
        write.customers.tell_apart(who(other), who(one), **BY)
        write.customers.tell_apart(who(one), who(other), **BY)
    assert likely(scene, who(one)) == likely(scene, who(other)) == []
    with scene.store.writing() as write:
        write.customers.untell(who(one), who(other))
    assert likely(scene, who(other)) == [("ayse", Likeness.HANDLE)]


# --- merging and splitting ----------------------------------------------------------------------------


def test_a_split_restores_both_exactly(scene: Scene) -> None:
    one, other = wrote(scene, "1", "ayse"), wrote(scene, "2", "kahveci", platform="x")
    erased = wrote(scene, "3", "kahveci", platform="x")
    with scene.store.writing() as write:
        write.customers.note(who(one), "likes espresso")
        write.customers.note(who(other), "asked twice")
        write.customers.tag(who(one), ["vip"])
        write.customers.tag(who(other), ["vip", "press"])
        before = [write.customers.get(who(each)) for each in (one, other)]
        merge = write.customers.merge(who(one), who(other), **BY)
        with pytest.raises(Overtaken, match="merged into another"):
            write.customers.get(who(other))
        [known] = write.customers.merges(who(one))
        assert (known.id, known.name, known.by, known.at) == (merge, "kahveci", "mk", START)
        assert [platform for platform, _ in known.identities] == ["x"]
        write.mentions.mark_gone(scene.brand.id, "x", ["3"], START)
    assert names(page(scene, CustomerOrder.LATEST)) == ["ayse"]
    assert names(page(scene, CustomerOrder.LATEST, "kahveci")) == ["ayse"]
    later = wrote(scene, "4", "kahveci", platform="x")
    assert later.customer_id == one.customer_id
    with scene.store.writing() as write:
        write.customers.split_again(merge, **BY)
        kept, given = (write.customers.get(who(each)) for each in (one, other))
        with pytest.raises(Overtaken):
            write.customers.split_again(merge, **BY)
    assert kept == before[0]
    assert given == dataclasses.replace(before[1], mentions=3)  # and what they wrote meanwhile
    assert scene.mention(later.id).customer_id == scene.mention(erased.id).customer_id == other.customer_id
    assert names(page(scene, CustomerOrder.LATEST, "kahveci")) == ["kahveci"]


def test_what_was_noted_after_a_merge_outlives_the_split(scene: Scene) -> None:
    one, other = wrote(scene, "1", "ayse"), wrote(scene, "2", "kahveci", platform="x")
    with scene.store.writing() as write:
        write.customers.note(who(other), "asked twice")
        merge = write.customers.merge(who(one), who(other), **BY)
        write.customers.note(who(one), "asked twice, then a third time")
        write.customers.tag(who(one), ["patient"])
        write.customers.split_again(merge, **BY)
        assert write.customers.get(who(one)).notes == "asked twice, then a third time"
        assert write.customers.get(who(one)).tags == ("patient",)
        assert write.customers.get(who(other)).notes == "asked twice"


def test_merges_of_merges_are_split_in_any_order(scene: Scene) -> None:
    a, b, c = (wrote(scene, n, n, platform=n) for n in ("x", "bluesky", "mastodon"))
    with scene.store.writing() as write:
        first = write.customers.merge(who(b), who(c), **BY)
        second = write.customers.merge(who(a), who(b), **BY)
        with pytest.raises(Overtaken):  # b rests: it is split off before anybody is split off it
            write.customers.split_again(first, **BY)
        write.customers.split_again(second, **BY)
        write.customers.split_again(first, **BY)
    for mention in (a, b, c):
        assert scene.mention(mention.id).customer_id == mention.customer_id


def test_one_identity_becomes_a_customer_of_its_own_and_comes_back(scene: Scene) -> None:
    one, other = wrote(scene, "1", "ayse"), wrote(scene, "2", "kahveci", platform="x", name="Kahveci")
    with scene.store.writing() as write:
        write.customers.merge(who(one), who(other), **BY)
        made = write.customers.split_out(who(one), "x", "x-kahveci")
        assert write.customers.get(made).name == "Kahveci"
        assert write.mentions.get(other.id).customer_id == made
        assert len(write.customers.get(who(one)).identities) == 1
        with pytest.raises(Overtaken, match="no other identity"):
            write.customers.split_out(who(one), "bluesky", "bluesky-ayse")
        write.customers.join_again(who(one), made, **BY)
        assert write.mentions.get(other.id).customer_id == one.customer_id
        assert [each.name for each in write.customers.merges(who(one))] == ["Kahveci"]


def test_nobody_is_merged_with_themselves_or_with_another_brands_customer(scene: Scene) -> None:
    mine = wrote(scene, "1", "ayse")
    with scene.store.writing() as write:
        brand = write.brands.add("Other").id
        account = write.accounts.add(brand, "bluesky", "Other", {}).id
        theirs = write.mentions.get(write.mentions.add_new(account, brand, [arrival()]).new[0])
        with pytest.raises(ValueError, match="two brands"):
            write.customers.merge(who(mine), who(theirs), **BY)
        with pytest.raises(ValueError, match="another one"):
            write.customers.merge(who(mine), who(mine), **BY)


def test_the_name_of_who_was_merged_is_erased_with_their_posts(scene: Scene) -> None:
    one, other = wrote(scene, "1", "ayse"), wrote(scene, "2", "kahveci", platform="x", name="Kahveci")
    with scene.store.writing() as write:
        merge = write.customers.merge(who(one), who(other), **BY)
        write.mentions.mark_gone(scene.brand.id, "x", ["2"], START)
        assert [each.name for each in write.customers.merges(who(one))] == [""]
        write.customers.split_again(merge, **BY)
        assert write.customers.get(who(other)).name == ""
    assert page(scene, CustomerOrder.LATEST, "kahveci") == []


# --- history ------------------------------------------------------------------------------------------


def test_history_shows_both_sides_on_every_platform(scene: Scene) -> None:
    minute = timedelta(minutes=1)
    one = wrote(scene, "1", "ayse", published_at=START - 9 * minute, text="where is it", title="Parcel")
    other = wrote(scene, "2", "ayse_x", platform="x", published_at=START - 5 * minute, text="hello?")
    us = Author("us", "lumi")
    reply = scene.approve(one.id, "It left today.", by="Ann")
    with scene.store.writing() as write:
        write.replies.claim(START, timedelta(minutes=1), "here")
        write.replies.sent(reply.id, Receipt("r1", sent_at=START - 3 * minute), START)
        write.customers.merge(who(one), who(other), **BY)
    for native_id, to, thread in (("r1", "1", "1"), ("own-2", "2", "2")):
        platform = "x" if to == "2" else "bluesky"
        own = post(
            native_id, f"answer {native_id}", author=us, by_us=True, in_reply_to=to, thread_id=thread,
            platform=platform, published_at=START - 2 * minute,
        )  # fmt: skip
        scene.add(arrival(own, kind=MentionKind.OWN))
    with scene.store.reading() as read:
        said = read.customers.history(who(one))
        pages = [read.customers.history(who(one), None, 2)]
        while pages[-1]:
            pages.append(read.customers.history(who(one), pages[-1][-1].key, 2))
    assert [(each.voice, each.text, each.by, each.mention_id) for each in said] == [
        (Voice.ELSEWHERE, "answer own-2", "", other.id),
        (Voice.US, "It left today.", "Ann", one.id),
        (Voice.THEM, "hello?", "", other.id),
        (Voice.THEM, "Parcel\nwhere is it", "", one.id),
    ]
    assert [each for some in pages for each in some] == said


def test_what_is_under_way_with_a_customer_is_found_on_every_platform(scene: Scene) -> None:
    minute = timedelta(minutes=1)
    places = ("bluesky", "x", "mastodon", "reddit", "x", "x")
    made = [
        wrote(scene, str(n), "ayse", platform=place, published_at=START - n * minute)
        for n, place in enumerate(places, 1)
    ]
    here, sent, leaving, waits, begun, old = made
    stranger = wrote(scene, "9", "bob")
    with scene.store.writing() as write:
        for other in dict.fromkeys(who(each) for each in made if who(each) != who(here)):
            write.customers.merge(who(here), other, **BY)
    reply = scene.approve(sent.id, "It left today.", by="Ann")
    with scene.store.writing() as write:
        write.replies.claim(START, timedelta(minutes=1), "here")
        write.replies.sent(reply.id, Receipt("r1", sent_at=START), START)
    past = scene.approve(old.id, "Long ago.", by="Ann")
    with scene.store.writing() as write:
        write.replies.claim(START, timedelta(minutes=1), "here")
        write.replies.sent(past.id, Receipt("r2", sent_at=START - timedelta(days=9)), START)
    scene.approve(leaving.id, "On its way.", by="Bea")
    with scene.store.writing() as write:
        write.sign_offs.ask(waits.id, version=1, text="May I?", author="Cem", at=START - 2 * minute)
        write.begun.keep(begun.id, "Cem", "Half a", "", START - minute)
    with scene.store.reading() as read:
        found = read.customers.dealings(here.id, START - timedelta(days=2))
        assert read.customers.dealings(stranger.id, START - timedelta(days=2)) == []
    assert {(each.doing, each.mention_id, each.by) for each in found} == {
        (Doing.ANSWERED, sent.id, "Ann"),
        (Doing.LEAVING, leaving.id, "Bea"),
        (Doing.ASKED, waits.id, "Cem"),
        (Doing.BEGUN, begun.id, "cem"),
        (Doing.WAITING, begun.id, ""),
    }
    assert [each.at for each in found] == sorted((each.at for each in found), reverse=True)
    with scene.store.writing() as write:
        write.mentions.mark_gone(scene.brand.id, "x", [made[4].post.native_id], START)
    with scene.store.reading() as read:
        assert begun.id not in [
            each.mention_id for each in read.customers.dealings(here.id, START - timedelta(days=2))
        ]


def test_weeks_begin_with_the_first_mention_and_keep_silent_ones(scene: Scene) -> None:
    for native_id, ago, feeling in (("1", 3, Sentiment.NEGATIVE), ("2", 0, Sentiment.POSITIVE)):
        mention = wrote(scene, native_id, "ayse", published_at=START - timedelta(weeks=ago))
        scene.label(mention.id, labels(feeling))
    with scene.store.reading() as read:
        weeks = read.customers.weeks(who(mention))
        assert read.customers.weeks(who(mention), most=2)[0][0] == weeks[-1][0]
    assert [(counts.negative, counts.positive) for _, counts in weeks] == [(1, 0), (0, 0), (0, 0), (0, 1)]
    assert all(at.weekday() == 0 for at, _ in weeks)


def test_moods_are_the_means_of_twelve_weeks(scene: Scene) -> None:
    feelings = {"1": (0, Sentiment.POSITIVE), "2": (0, Sentiment.NEUTRAL), "3": (11, Sentiment.NEGATIVE)}
    feelings |= {"4": (13, Sentiment.POSITIVE)}
    for native_id, (ago, feeling) in feelings.items():
        mention = wrote(scene, native_id, "ayse", published_at=START - timedelta(weeks=ago))
        scene.label(mention.id, labels(feeling))
    unlabelled = wrote(scene, "5", "ayse", published_at=START - timedelta(weeks=3))
    with scene.store.reading() as read:
        customer = read.customers.get(who(unlabelled))
        assert customer.sentiment_by_week == (-1, *[None] * 10, 0.5)
        assert customer.first_seen == START - timedelta(weeks=13)
        assert customer.mentions == 5


def test_whom_we_met_is_who_was_answered(scene: Scene) -> None:
    first = wrote(scene, "1", "ayse", published_at=START - timedelta(weeks=60))
    last = wrote(scene, "2", "ayse")
    stranger = wrote(scene, "3", "bob")
    with scene.store.reading() as read:
        assert read.customers.met(last.id, 3) is None  # nobody answered them yet
    reply = scene.approve(first.id)
    with scene.store.writing() as write:
        assert write.replies.claim(START, timedelta(minutes=1), "one") is not None
        write.replies.sent(reply.id, Receipt("77"), START)
    with scene.store.reading() as read:
        assert read.customers.met(last.id, 3) == (START - timedelta(weeks=60), 2)
        assert read.customers.met(last.id, 1) == (START - timedelta(weeks=60), 1)
        assert read.customers.met(stranger.id, 3) is None
        assert read.customers.for_mention(last.id).answered == 1  # type: ignore[union-attr]


def test_a_customer_is_known_without_reading_their_mentions(scene: Scene) -> None:
    """Somebody may have written very many: their index holds all that is said of them."""
    mention, asked = wrote(scene, "1", "ayse"), list[str]()
    with scene.store.reading() as read:
        conn = read.customers._conn
        conn.set_trace_callback(asked.append)
        read.customers.get(who(mention))
        conn.set_trace_callback(None)
        about = [sql for sql in asked if "FROM mentions" in sql]
        plans = [str(row[3]) for sql in about for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    walks = [each for each in plans if "mentions" in each]
    assert len(walks) >= 2
    assert all("COVERING INDEX mentions_customer" in each for each in walks), walks


# --- whatever happens ---------------------------------------------------------------------------------


def identities(read: Reading, customer: CustomerId) -> frozenset[str]:
    return frozenset(author.native_id for _, author in read.customers.get(customer).identities)


class WhoIsWho(RuleBasedStateMachine):
    """People write, are merged, split and erased in any order; the figures stay those that are counted."""

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene()
        self.posts = 0
        self.merges: list[tuple[MergeId, dict[CustomerId, frozenset[str]]]] = []

    def teardown(self) -> None:
        self.scene.store.close()

    def live(self) -> list[CustomerId]:
        rows = self.scene.store._holder().db.execute(
            "SELECT id FROM customers WHERE merged_into IS NULL ORDER BY id"
        )
        return [CustomerId(row[0]) for row in rows]

    @rule(
        handle=st.sampled_from("abcd"),
        platform=st.sampled_from(["x", "bluesky"]),
        hours=st.integers(0, 500),
        followers=st.none() | st.integers(0, 9),
        feeling=st.none() | st.sampled_from(Sentiment),
    )
    def write(
        self, handle: str, platform: str, hours: int, followers: int | None, feeling: Sentiment | None
    ) -> None:
        self.posts += 1
        mention = wrote(
            self.scene, f"{self.posts}", handle, platform, followers=followers,
            published_at=START - timedelta(hours=hours),
        )  # fmt: skip
        if feeling:
            self.scene.label(mention.id, labels(feeling))

    @precondition(lambda self: self.posts)
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        native_id = str(data.draw(st.integers(1, self.posts)))
        with self.scene.store.writing() as write:
            for platform in ("x", "bluesky"):
                write.mentions.mark_gone(self.scene.brand.id, platform, [native_id], START)

    @precondition(lambda self: len(self.live()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        into, other = data.draw(st.lists(st.sampled_from(self.live()), min_size=2, max_size=2, unique=True))
        with self.scene.store.writing() as write:
            before = {each: identities(write, each) for each in (into, other)}  # type: ignore[arg-type]
            self.merges.append((write.customers.merge(into, other, **BY), before))

    @precondition(lambda self: self.merges)
    @rule()
    def split_newest(self) -> None:
        merge, before = self.merges.pop()
        with self.scene.store.writing() as write:
            write.customers.split_again(merge, **BY)
            for customer, known in before.items():
                assert identities(write, customer) == known  # type: ignore[arg-type]

    @invariant()
    def figures_are_what_is_counted(self) -> None:
        conn = self.scene.store._holder().db
        kept = sorted(conn.execute("SELECT * FROM customer_figures").fetchall())
        counted = sorted(conn.execute(_COUNTED.format(which="IS NOT NULL")).fetchall())
        assert kept == counted
        rows = page(self.scene, CustomerOrder.LATEST)
        assert {row.id for row in rows} <= set(self.live())

    @invariant()
    def each_mention_is_with_its_author(self) -> None:
        strays = self.scene.store._holder().db.execute(
            "SELECT m.id FROM mentions m JOIN identities i ON i.platform = m.platform"
            " AND i.native_id = m.author_id WHERE m.customer_id != i.customer_id"
        )
        assert strays.fetchall() == []


TestWhoIsWho = WhoIsWho.TestCase
TestWhoIsWho.settings = hypothesis_settings(max_examples=12, stateful_step_count=15, deadline=None)
