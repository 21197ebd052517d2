"""What a view is made of, counted; whether somebody has looked; groups; everything that fits."""

from __future__ import annotations

from datetime import timedelta

from socialdesk.domain.expression import Is, Word
from socialdesk.domain.mention import MentionStatus
from socialdesk.store import View
from tests.unit.store.scenery import START, Scene, arrival, labels, post

EVERYTHING = View(order="newest", statuses=frozenset(MentionStatus))


def a_few(scene: Scene, count: int = 6) -> None:
    for number in range(count):
        scene.add(
            arrival(post(str(number), f"grinder {number}", published_at=START + timedelta(minutes=number)))
        )


def test_values_are_counted_over_what_fits(scene: Scene) -> None:
    a_few(scene)
    with scene.store.reading() as read:
        ids = [row.id for row in read.mentions.page(scene.brand.id, EVERYTHING, None, 10)]
    for mention_id in ids[:4]:
        scene.label(mention_id, labels())
    with scene.store.writing() as write:
        write.mentions.tag(ids[0], ("vip", "gift"), "mk", START)
        write.mentions.tag(ids[1], ("vip",), "mk", START)
        write.mentions.assign(ids[2], "Aino", "mk", START)
    with scene.store.reading() as read:
        found = read.mentions.tally(scene.brand.id, EVERYTHING, 100)
        assert found.mentions == 6
        assert sum(found.counts["sentiment"].values()) == 4  # the others have no labels yet
        assert found.counts["tag"] == {"vip": 2, "gift": 1}
        assert found.counts["assigned"] == {"Aino": 1}
        assert sum(found.counts["status"].values()) == 6
        few = read.mentions.tally(scene.brand.id, EVERYTHING, 2)
        assert (few.mentions, few.counts["tag"]["vip"]) == (2, 2)  # the newest
        for node in (Word("grinder"), Word("nothing"), Is("tag", "vip"), Is("assigned", "aino")):
            view = View(order="queue", statuses=frozenset(), expression=node)
            counted = read.mentions.tally(scene.brand.id, view, 100).mentions
            assert counted == read.mentions.count(scene.brand.id, view)
            assert counted == len(read.mentions.versions(scene.brand.id, view))


def test_somebody_has_looked_or_not(scene: Scene) -> None:
    mention = scene.add_one()
    new = View(statuses=frozenset(), expression=Is("is", "new"))
    with scene.store.writing() as write:
        assert not write.mentions.unsee(mention.id)
        assert write.mentions.see(mention.id, START)
        assert not write.mentions.see(mention.id, START)
    with scene.store.reading() as read:
        assert read.mentions.count(scene.brand.id, new) == 0
        [row] = read.mentions.page(scene.brand.id, EVERYTHING, None, 10)
        assert row.seen
    with scene.store.writing() as write:
        assert write.mentions.unsee(mention.id)
    with scene.store.reading() as read:
        assert read.mentions.count(scene.brand.id, new) == 1
        assert read.mentions.versions(scene.brand.id, new) == [(mention.id, mention.version)]


def test_a_view_of_one_cluster(scene: Scene) -> None:
    for number, likeness in enumerate((5, 5, 7 << 40, 5)):
        scene.add(arrival(post(str(number), f"text {number}"), likeness=likeness))
    with scene.store.reading() as read:
        rows = read.mentions.page(scene.brand.id, EVERYTHING, None, 10)
        first = next(row for row in rows if row.similar)
        view = View(statuses=frozenset(), cluster=first.cluster)
        alike = read.mentions.page(scene.brand.id, view, None, 10)
        assert len(alike) == 3
        assert {row.cluster for row in alike} == {first.cluster}
        assert read.mentions.count(scene.brand.id, view) == 3


def test_a_forgotten_brand_text_leaves_saved_views_alone(scene: Scene) -> None:
    with scene.store.writing() as write:
        made = write.saved_views.add(scene.brand.id, "Parcels", "kargo")
    with scene.store.reading() as read:
        assert read.saved_views.all(scene.brand.id) == [made]
        assert read.saved_views.asking_languages(scene.brand.id, 3) == []
