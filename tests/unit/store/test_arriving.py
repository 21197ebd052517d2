"""Posts become mentions once, whatever order and however often they come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.mention import Author, Media, MediaKind, MentionKind, MentionStatus
from socialdesk.store import Added, View
from tests.unit.store.scenery import START, Scene, arrival, labels, post


def test_a_post_comes_back_as_it_was(scene: Scene) -> None:
    whole = post(
        "at://x/1",
        "Kargom gelmedi 😡 https://example.org",
        title="Kargo",
        url="https://example.org/1",
        lang="tr",
        in_reply_to="at://x/0",
        thread_id="at://x/0",
        links=("https://example.org",),
        has_media=True,
        media=(Media(MediaKind.PICTURE, "https://pictures.example/1.png", "Ezik kutu 📦", 800, 600),),
        addressed=True,
        public=False,
        engagement=7,
        edited_at=START,
        place="r/kahve",
        context={"cid": "c1"},
        published_at=START - timedelta(microseconds=1),
    )
    mention = scene.add_one(whole, lang="tr")
    assert mention.post == whole
    assert (mention.kind, mention.lang, mention.status) == (MentionKind.INBOUND, "tr", MentionStatus.OPEN)
    assert (mention.version, mention.fetched_at, mention.classification) == (1, START, None)


def test_the_same_post_again_is_repeated_and_brings_its_figures(scene: Scene) -> None:
    with scene.store.writing() as write:
        watches = [write.watches.add(scene.brand.id, name, name).id for name in ("a", "b")]
    mention = scene.add_one(watches=watches[:1])
    again = post(engagement=9, author=Author("a1", "ayse_new", "Ayşe K", 500))
    assert scene.add(arrival(again, watches=watches[1:])) == Added(repeated=1)
    after = scene.mention(mention.id)
    assert after.post.engagement == 9
    assert (after.post.author.handle, after.post.author.followers) == ("ayse_new", 500)
    assert after.watch_ids == tuple(watches)
    assert after.version == mention.version
    assert scene.add(arrival(again, watches=watches)) == Added(repeated=1)
    scene.heard.clear()
    scene.add(arrival(again, watches=watches))
    assert scene.heard == []  # nothing changed: nobody is told


def test_media_and_place_are_brought_up_to_date_and_survive_a_look_without_them(scene: Scene) -> None:
    picture, other = (Media(MediaKind.PICTURE, f"https://pictures.example/{n}.png") for n in (1, 2))
    mention = scene.add_one(post(has_media=True))  # as the versions before knew it
    scene.add(arrival(post(has_media=True, media=(picture,), place="r/coffee")))
    found = scene.mention(mention.id)
    assert (found.post.media, found.post.place, found.version) == ((picture,), "r/coffee", mention.version)
    scene.add(arrival(post(has_media=True)), arrival(post("2", place="Lumi's roastery")))
    assert scene.mention(mention.id).post == found.post
    scene.add(arrival(post(text="another one", has_media=True, media=(other,))))
    assert scene.mention(mention.id).post.media == (other,)
    scene.add(arrival(post(text="without it")))  # its author took the picture away
    after = scene.mention(mention.id).post
    assert (after.media, after.has_media, after.place) == ((), False, "r/coffee")
    with scene.store.reading() as read:
        rows = read.mentions.page(scene.brand.id, View(), None, 10)
    assert sorted(row.place for row in rows) == ["Lumi's roastery", "r/coffee"]


def test_an_edited_text_is_classified_again_and_the_old_one_is_in_the_log(scene: Scene) -> None:
    mention = scene.add_one()
    scene.label(mention.id)
    added = scene.add(arrival(post(text="now it works")))
    assert added == Added(edited=(mention.id,))
    after = scene.mention(mention.id)
    assert (after.post.text, after.version, after.classification) == ("now it works", 2, None)
    with scene.store.reading() as read:
        assert read.mentions.unclassified(10) == [(mention.id, "now it works")]
        assert [(e.kind, e.detail) for e in read.events.history(mention.id)] == [
            ("edited", "my grinder is broken")
        ]
        assert read.events.edits([mention.id]) == read.events.history(mention.id)
        assert read.events.edits([]) == []
        from socialdesk.query import parse

        for word, hits in (("works", 1), ("broken", 0), ("bro*", 0), ("*orks", 1)):
            assert read.mentions.count(scene.brand.id, View(expression=parse(word))) == hits


def test_twice_in_one_batch(scene: Scene) -> None:
    added = scene.add(arrival(), arrival(), arrival(post(text="edited")))
    assert (len(added.new), added.repeated, len(added.edited)) == (1, 1, 1)


def test_a_repost_is_counted_on_its_original(scene: Scene) -> None:
    added = scene.add(
        arrival(post("1")),
        arrival(post("2", repost_of="1", author=Author("b", "bob"))),
        arrival(post("3", repost_of="nobody knows", author=Author("c", "cem"))),
    )
    assert (len(added.new), added.reposts) == (2, 1)
    assert scene.mention(added.new[0]).reposts == 1
    assert scene.add(arrival(post("2", repost_of="1"))).repeated == 1
    assert scene.mention(added.new[0]).reposts == 1
    with scene.store.reading() as read:
        repost = read.mentions.by_native(scene.brand.id, "bluesky", "2")
    assert repost is not None
    assert (repost.kind, repost.status) == (MentionKind.CONTEXT, MentionStatus.STORED)


def test_our_own_posts_are_known_as_ours(scene: Scene) -> None:
    added = scene.add(arrival(post(by_us=True)))
    assert len(added.own) == 1
    assert added.new == ()
    mine = scene.mention(added.own[0])
    assert (mine.kind, mine.status, mine.customer_id) == (MentionKind.OWN, MentionStatus.STORED, None)


def test_context_that_a_watch_finds_later_becomes_inbound(scene: Scene) -> None:
    first = scene.add_one(kind=MentionKind.CONTEXT)
    assert (first.kind, first.status) == (MentionKind.CONTEXT, MentionStatus.STORED)
    added = scene.add(arrival())
    assert added.new == (first.id,)
    after = scene.mention(first.id)
    assert (after.kind, after.status) == (MentionKind.INBOUND, MentionStatus.OPEN)
    assert after.customer_id is not None
    assert scene.add(arrival(kind=MentionKind.CONTEXT)).repeated == 1
    assert scene.mention(first.id).kind is MentionKind.INBOUND


def test_a_continued_thread_makes_the_waiting_mention_new_to_look_at(scene: Scene) -> None:
    mention = scene.add_one(post("1"))
    other = scene.add_one(post("7"))
    scene.heard.clear()
    reply = scene.add_one(post("2", thread_id="1", in_reply_to="1"))
    assert scene.mention(mention.id).version == 2
    assert scene.mention(other.id).version == 1
    assert scene.heard[0].mentions == {mention.id, reply.id}
    scene.add(arrival(post("2", thread_id="1", in_reply_to="1")))
    assert scene.mention(mention.id).version == 2  # a repeat continues nothing
    with scene.store.reading() as read:
        assert [each.id for each in read.mentions.thread(reply.id)] == [mention.id, reply.id]


def test_near_duplicates_of_a_week_are_grouped(scene: Scene) -> None:
    likeness = 0xFFFF_0000_AAAA_5555

    def like(native: str, change: int, days: float = 0.0) -> int:
        one = post(native, f"text {native}", published_at=START - timedelta(days=days))
        return scene.add_one(one, likeness=likeness ^ change).id

    first = like("1", 0)
    same = like("2", 0)
    near = like("3", 1 << 63 | 1 << 20 | 1)
    far = like("4", 0b1111)
    late = like("5", 0, days=8)
    similar = {each: scene.mention(each).similar for each in (first, same, near, far, late)}  # type: ignore[arg-type]
    assert similar == {first: 2, same: 2, near: 2, far: 0, late: 0}


def test_near_duplicates_stay_within_their_brand(scene: Scene) -> None:
    scene.add(arrival(likeness=5))
    with scene.store.writing() as write:
        brand = write.brands.add("Other").id
        account = write.accounts.add(brand, "x", "Other", {}).id
        added = write.mentions.add_new(account, brand, [arrival(likeness=5)])
        assert write.mentions.get(added.new[0]).similar == 0


@pytest.mark.parametrize("year", [1, 1969, 2026, 2300, 9999])
def test_strange_dates_are_kept_and_sorted(scene: Scene, year: int) -> None:
    strange = datetime(year, 6, 1, tzinfo=UTC)
    usual = scene.add_one(post("usual", published_at=datetime(2020, 1, 1, tzinfo=UTC)))
    mention = scene.add_one(post("strange", published_at=strange))
    assert mention.post.published_at == strange
    with scene.store.reading() as read:
        rows = read.mentions.page(scene.brand.id, View(order="newest"), None, 10)
    order = sorted([usual, mention], key=lambda each: each.post.published_at, reverse=True)
    assert [row.id for row in rows] == [each.id for each in order]


def test_posts_of_one_moment_keep_their_order(scene: Scene) -> None:
    ids = scene.add(*(arrival(post(str(n))) for n in range(5))).new
    ids += scene.add(*(arrival(post(str(n))) for n in range(5, 8))).new
    with scene.store.reading() as read:
        rows = read.mentions.page(scene.brand.id, View(order="newest"), None, 10)
    assert [row.id for row in rows] == sorted(ids, reverse=True)


@settings(max_examples=50)
@given(st.text(st.characters(), max_size=40), st.text(st.characters(), max_size=10))
def test_any_text_can_be_kept(text: str, handle: str) -> None:
    """Half surrogate pairs and NUL included: strangers write what they like."""
    made = Scene()
    try:
        mention = made.add_one(
            post("\ud800\x00", text, title=text[:5], author=Author(handle, handle, text), links=(text,))
        )
        assert len(mention.post.text) == len(text)
        if "\x00" not in text and not any("\ud800" <= c <= "\udfff" for c in text):
            assert mention.post.text == text
        assert (
            made.add(arrival(post("\ud800\x00", text, title=text[:5], author=mention.post.author))).repeated
            == 1
        )
    finally:
        made.store.close()


def test_an_edit_keeps_what_a_person_corrected(scene: Scene) -> None:
    from socialdesk.domain.classification import Head, Sentiment

    mention = scene.add_one()
    scene.label(mention.id)
    with scene.store.writing() as write:
        write.mentions.correct(mention.id, Head.SENTIMENT, "positive", "mk", START)
    scene.add(arrival(post(text="edited")))
    scene.label(mention.id, labels(Sentiment.NEGATIVE))
    after = scene.mention(mention.id).classification
    assert after is not None
    assert after.sentiment is Sentiment.POSITIVE


def test_one_brands_post_is_not_the_others(scene: Scene) -> None:
    scene.add_one()
    with scene.store.writing() as write:
        brand = write.brands.add("Other").id
        account = write.accounts.add(brand, "bluesky", "Other", {}).id
        assert len(write.mentions.add_new(account, brand, [arrival()]).new) == 1
        assert write.mentions.count(brand, View()) == 1
