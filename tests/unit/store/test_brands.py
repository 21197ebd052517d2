"""Brands, watches, customers and the log come back as they were."""

from __future__ import annotations

import dataclasses
from datetime import time, timedelta

import pytest

from socialdesk.domain.brand import Hours, Targets, WatchKind
from socialdesk.domain.classification import Sentiment
from socialdesk.domain.mention import Author, BrandId, CustomerId, WatchId
from socialdesk.errors import Overtaken
from socialdesk.store.events import Event
from tests.unit.store.scenery import START, Scene, arrival, labels, post

HOURS = Hours(
    "Europe/Istanbul", (((time(9), time(12, 30)), (time(13), time(18))),) * 7, "TR", "34", ("2026-12-31",)
)


def test_a_brand(scene: Scene) -> None:
    with scene.store.writing() as write:
        made = write.brands.add("Öz", hours=HOURS, targets=Targets(5, 30, 60), signature="^mk", demo=True)
        assert write.brands.get(made.id) == made
        changed = dataclasses.replace(made, name="Özlem", playbook="shop", demo=False)
        write.brands.update(changed)
        assert write.brands.all() == [scene.brand, changed]
        with pytest.raises(Overtaken, match="brand 99"):
            write.brands.get(BrandId(99))
        with pytest.raises(Overtaken):
            write.brands.update(dataclasses.replace(changed, id=BrandId(99)))


def test_a_watch(scene: Scene) -> None:
    with scene.store.writing() as write:
        made = write.watches.add(scene.brand.id, "Lumi", '"lumi coffee"', WatchKind.COMPETITOR)
        changed = dataclasses.replace(made, query="lumi")
        write.watches.update(changed)
        assert write.watches.all() == write.watches.all(scene.brand.id) == [changed]
        assert write.watches.all(BrandId(99)) == []
    scene.add_one(watches=[made.id])
    with scene.store.writing() as write:
        assert write.watches.matched(made.id, START - timedelta(hours=1)) == 1
        assert write.watches.matched(made.id, START) == 0
        write.watches.remove(made.id)
        assert write.watches.all() == []
        assert write.mentions.unclassified(9)
        with pytest.raises(Overtaken):
            write.watches.get(WatchId(made.id))


def test_a_customer_and_what_is_known_of_them(scene: Scene) -> None:
    first = scene.add_one(post("1", published_at=START - timedelta(days=8)))
    second = scene.add_one(post("2"))
    scene.label(first.id, labels(Sentiment.NEGATIVE))
    scene.label(second.id, labels(Sentiment.POSITIVE))
    with scene.store.writing() as write:
        write.mentions.answered(second.id, at=START, by="")
        customer = write.customers.for_mention(first.id)
    assert customer is not None
    assert customer.name == "Ayşe K"
    assert customer.identities == (("bluesky", first.post.author),)
    assert (customer.mentions, customer.answered, customer.median_answer_minutes) == (2, 1, 30.0)
    assert customer.first_seen == START - timedelta(days=8)
    assert customer.sentiment_by_week == (*[None] * 10, -1.0, 1.0)


def test_customers_are_noted_tagged_and_merged(scene: Scene) -> None:
    mine = scene.add_one(post("1")).customer_id
    other = scene.add_one(post("2", platform="x", author=Author("x9", "ayse_x", "Ayşe"))).customer_id
    assert mine is not None
    assert other is not None
    with scene.store.writing() as write:
        write.customers.note(mine, "likes espresso")
        write.customers.note(other, "loyal")
        write.customers.tag(mine, ["vip"])
        write.customers.tag(other, ["vip", "press"])
        write.customers.merge(mine, other)
        merged = write.customers.get(mine)
        with pytest.raises(Overtaken):
            write.customers.get(other)
    assert merged.notes == "likes espresso\nloyal"
    assert merged.tags == ("vip", "press")
    assert [platform for platform, _ in merged.identities] == ["bluesky", "x"]
    assert merged.mentions == 2
    assert scene.add_one(post("3", platform="x", author=Author("x9", "ayse_x"))).customer_id == mine


def test_tagging_a_customer_asks_for_new_priorities(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.customers.tag(CustomerId(mention.customer_id or 0), ["vip"])
        assert write.mentions.to_reprioritise(START, 9) == [mention.id]


def test_nobody_is_made_where_the_platform_names_nobody(scene: Scene) -> None:
    mention = scene.add_one(post(author=Author("", "", "A newspaper")))
    with scene.store.reading() as read:
        assert mention.customer_id is None
        assert read.customers.for_mention(mention.id) is None


def test_a_customer_is_found_by_handle(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.reading() as read:
        assert read.customers.by_handle(scene.brand.id, "bluesky", "ayse") == read.customers.for_mention(
            mention.id
        )
        assert read.customers.by_handle(scene.brand.id, "x", "ayse") is None


def test_customers_of_two_brands_are_strangers(scene: Scene) -> None:
    mine = scene.add_one()
    with scene.store.writing() as write:
        brand = write.brands.add("Other").id
        account = write.accounts.add(brand, "bluesky", "Other", {}).id
        theirs = write.mentions.get(write.mentions.add_new(account, brand, [arrival()]).new[0])
    assert theirs.customer_id != mine.customer_id


def test_the_log(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.events.log(None, "started", by="", at=START)
        write.events.log(mention.id, "handed_over", by="mk", at=START, detail="to Ann")
        assert write.events.history(mention.id) == [Event("handed_over", "mk", START, "to Ann", mention.id)]
