"""The hourly counts equal a fresh count, whatever was done to the mentions in whatever order."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from socialdesk.domain.brand import WatchKind
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import MentionId, MentionKind, WatchId
from socialdesk.store.rollups import DIMENSIONS
from tests.unit.store.scenery import START, Scene, arrival, labels, post

moods = st.sampled_from(Sentiment)


class Counting(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene()
        with self.scene.store.writing() as write:
            brand = self.scene.brand.id
            self.watches = [
                write.watches.add(brand, "Lumi", "lumi").id,
                write.watches.add(brand, "Nordbean", "nordbean", WatchKind.COMPETITOR).id,
            ]
        self.ids: list[MentionId] = []

    def teardown(self) -> None:
        self.scene.store.close()

    @rule(
        native=st.integers(0, 5),
        text=st.sampled_from(["lumi", "nordbean", "both"]),
        hours=st.integers(0, 3),
        platform=st.sampled_from(["x", "bluesky"]),
        lang=st.sampled_from(["en", "tr"]),
        watched=st.sets(st.integers(0, 1)),
        kind=st.sampled_from(MentionKind),
        addressed=st.booleans(),
        repost=st.sampled_from([None, "0", "unknown"]),
    )
    def add(
        self,
        native: int,
        text: str,
        hours: int,
        platform: str,
        lang: str,
        watched: set[int],
        kind: MentionKind,
        addressed: bool,
        repost: str | None,
    ) -> None:
        one = post(
            str(native),
            text,
            platform=platform,
            published_at=START - timedelta(hours=hours),
            addressed=addressed,
            repost_of=None if repost == str(native) else repost,
            by_us=kind is MentionKind.OWN,
        )
        watches = [WatchId(self.watches[each]) for each in watched]
        added = self.scene.add(arrival(one, kind=kind, lang=lang, watches=watches))
        assert len(added.new) + len(added.own) + len(added.edited) + added.repeated + added.reposts == 1
        self.ids = sorted({*self.ids, *added.new, *added.own})

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), mood=moods, urgency=st.sampled_from(Urgency), intent=st.sampled_from(Intent))
    def label(self, data: st.DataObject, mood: Sentiment, urgency: Urgency, intent: Intent) -> None:
        self.scene.label(data.draw(st.sampled_from(self.ids)), labels(mood, urgency, intent))

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), mood=moods)
    def correct(self, data: st.DataObject, mood: Sentiment) -> None:
        with self.scene.store.writing() as write:
            mention_id = data.draw(st.sampled_from(self.ids))
            write.mentions.correct(mention_id, Head.SENTIMENT, str(mood), "mk", START)

    @rule(native=st.integers(0, 5), platform=st.sampled_from(["x", "bluesky"]))
    def gone(self, native: int, platform: str) -> None:
        with self.scene.store.writing() as write:
            write.mentions.mark_gone(self.scene.brand.id, platform, [str(native)], START)

    @rule(kind=st.sampled_from(WatchKind))
    def change_watch(self, kind: WatchKind) -> None:
        with self.scene.store.writing() as write:
            import dataclasses

            write.watches.update(dataclasses.replace(write.watches.get(self.watches[1]), kind=kind))

    @invariant()
    def counts_are_right(self) -> None:
        conn = self.scene.store._holder().db.conn
        kept: Counter[tuple[object, ...]] = Counter()
        for *key, count in conn.execute(
            "SELECT brand_id, dimension, hour, value, sentiment, count FROM rollups"
        ):
            assert count > 0
            kept[tuple(key)] = count
        fresh: Counter[tuple[object, ...]] = Counter()
        rows = conn.execute(
            "SELECT brand_id, published_at / 3600000000, sentiment, platform, lang, intent, urgency"
            " FROM mentions WHERE counted"
        ).fetchall()
        for brand, hour, mood, *values in rows:
            for dimension, value in zip(DIMENSIONS, ["", *values], strict=True):
                fresh[brand, dimension, hour, value, mood] += 1
        assert kept == fresh
        voices = dict(conn.execute("SELECT watch_id, sum(count) FROM voices GROUP BY watch_id").fetchall())
        matched = dict(conn.execute("SELECT watch_id, count(*) FROM mention_watches GROUP BY 1").fetchall())
        assert voices == matched
        # What is counted: inbound, and about the brand.
        wrong = conn.execute("SELECT count(*) FROM mentions WHERE counted AND kind != 'inbound'").fetchone()[
            0
        ]
        assert wrong == 0


Counting.TestCase.settings = hypothesis.settings(max_examples=50, stateful_step_count=30, deadline=None)
TestCounting = Counting.TestCase


def test_what_only_a_competitors_watch_found_counts_for_the_share_of_voice_alone(scene: Scene) -> None:
    with scene.store.writing() as write:
        ours = write.watches.add(scene.brand.id, "Lumi", "lumi").id
        theirs = write.watches.add(scene.brand.id, "Nordbean", "nordbean", WatchKind.COMPETITOR).id
    scene.add(
        arrival(post("1"), watches=[ours]),
        arrival(post("2"), watches=[theirs]),
        arrival(post("3"), watches=[ours, theirs]),
        arrival(post("4", addressed=True), watches=[theirs]),
        arrival(post("5")),
    )
    with scene.store.reading() as read:
        trend = read.trends.trend(scene.brand.id, START.date(), START.date(), "UTC")
    assert trend.total.total == 4
    assert trend.share_of_voice == (("Nordbean", 3), ("Lumi", 2))


def test_a_watch_that_becomes_a_competitors_takes_its_mentions_along(scene: Scene) -> None:
    import dataclasses

    with scene.store.writing() as write:
        watch = write.watches.add(scene.brand.id, "Nordbean", "nordbean")
    scene.add(arrival(post("1"), watches=[watch.id]), arrival(post("2")))
    for kind, counted in ((WatchKind.COMPETITOR, 1), (WatchKind.BRAND, 2)):
        with scene.store.writing() as write:
            write.watches.update(dataclasses.replace(watch, kind=kind))
            trend = write.trends.trend(scene.brand.id, START.date(), START.date(), "UTC")
            assert trend.total.total == counted
