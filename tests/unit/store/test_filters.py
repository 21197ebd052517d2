"""A compiled filter answers as `socialdesk.query.matches` does."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.mention import Author, BrandId, Mention, MentionKind, MentionStatus
from socialdesk.query import candidate, matches, parse
from socialdesk.store import View
from tests.unit.query.strategies import STARRED, WORDS, fields, nodes, phrases, queries, texts, words
from tests.unit.store.scenery import START, Scene, arrival, labels, post

EVERYTHING = View(order="newest", statuses=frozenset(), kinds=frozenset())

more_fields = st.one_of(
    fields,
    st.builds(Is, st.just("is"), st.sampled_from(["unsure", "repost", "public"])),
    st.builds(Is, st.just("sentiment"), st.sampled_from(list(map(str, Sentiment)))),
    st.builds(Is, st.just("urgency"), st.sampled_from(["low", "high"])),
    st.builds(Is, st.just("intent"), st.sampled_from(["question", "praise"])),
    st.builds(Is, st.just("status"), st.sampled_from(["open", "snoozed", "stored"])),
    st.builds(Is, st.just("assigned"), st.sampled_from(["mk", "ayse k"])),
    st.builds(Is, st.just("from"), st.sampled_from(["*", "*s*e", "@ayse", "b*"])),
    st.builds(Is, st.just("priority"), st.sampled_from(["0", "50"]), st.sampled_from(["=", "<", ">="])),
)
due_fields = st.builds(
    Is, st.just("due"), st.sampled_from(["30m", "2h"]), st.sampled_from(["=", "<", "<=", ">", ">="])
)
both = nodes(st.one_of(words, phrases, more_fields, due_fields))

odd_words = st.sampled_from(
    [*WORDS, *STARRED, "*", "**", "l[um]i", "a?", '"', "lumi coffee", "zzz*", "x*y*z*"]
)
odd_trees = nodes(
    st.one_of(
        odd_words.map(Word),
        st.lists(odd_words, max_size=3).map(lambda run: Phrase(tuple(run))),
        st.builds(Near, odd_words.map(Word), odd_words.map(Word), st.integers(0, 3)),
    )
)

posts: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "text": st.one_of(texts, st.text(max_size=30)),
        "title": st.one_of(st.just(""), texts),
        "platform": st.sampled_from(["x", "bluesky"]),
        "author": st.builds(
            Author,
            st.sampled_from(["1", "2"]),
            st.sampled_from(["ayse", "A.B", "@Bob", "", "a(b"]),
            st.sampled_from(["Ayşe K", "", "or"]),
            st.one_of(st.none(), st.integers(0, 10**7)),
        ),
        "age": st.sampled_from([timedelta(minutes=30), timedelta(hours=2), timedelta(days=8)]),
        "lang": st.sampled_from(["tr", "en", "pt-BR", ""]),
        "post_lang": st.sampled_from([None, "en"]),
        "links": st.sampled_from([(), ("https://example.org",)]),
        "has_media": st.booleans(),
        "in_reply_to": st.sampled_from([None, "elsewhere"]),
        "repost_of": st.sampled_from([None, "unknown"]),
        "public": st.booleans(),
        "labels": st.one_of(
            st.none(),
            st.builds(
                labels,
                st.sampled_from(Sentiment),
                st.sampled_from(Urgency),
                st.sampled_from(Intent),
                unsure=st.sets(st.sampled_from(Head)).map(frozenset),
            ),
        ),
        "tags": st.sampled_from([(), ("VIP",), ("Late Delivery", "çok")]),
        "assigned": st.sampled_from(["", "MK", "Ayşe K"]),
        "priority": st.sampled_from([0, 50, 80]),
        "due": st.sampled_from([None, timedelta(minutes=-5), timedelta(minutes=30), timedelta(hours=3)]),
        "status": st.sampled_from([MentionStatus.OPEN, MentionStatus.STORED, MentionStatus.SNOOZED]),
    }
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Scene]:
    """One store; each example has a brand of its own in it, so brands must be kept apart too."""
    made = Scene()
    yield made
    made.store.close()


def settle(scene: Scene, made: list[dict[str, Any]]) -> tuple[BrandId, list[Mention]]:
    """Let posts arrive and be handled as described; answers them as stored."""
    with scene.store.writing(durable=False) as write:
        brand = write.brands.add("Another").id
        account = write.accounts.add(brand, "bluesky", "Another", {}).id
        coming = [
            arrival(
                post(
                    str(number),
                    one["text"],
                    title=one["title"],
                    platform=one["platform"],
                    author=one["author"],
                    published_at=START - one["age"],
                    lang=one["post_lang"],
                    links=one["links"],
                    has_media=one["has_media"],
                    in_reply_to=one["in_reply_to"],
                    repost_of=one["repost_of"],
                    public=one["public"],
                ),
                lang=one["lang"],
            )
            for number, one in enumerate(made)
        ]
        ids = write.mentions.add_new(account, brand, coming).new
        for mention_id, one in zip(ids, made, strict=True):
            if one["labels"]:
                write.mentions.label(mention_id, one["labels"])
            write.mentions.tag(mention_id, one["tags"], "mk", START)
            write.mentions.assign(mention_id, one["assigned"], "mk", START)
        found = [write.mentions.get(each) for each in ids]
        for mention, one in zip(found, made, strict=True):
            if one["status"] is not MentionStatus.OPEN:
                until = START + timedelta(days=1) if one["status"] is MentionStatus.SNOOZED else None
                write.mentions.set_status(
                    mention.id, one["status"], version=mention.version, by="mk", at=START, until=until
                )
    for mention, one in zip(found, made, strict=True):
        due = None if one["due"] is None else START + one["due"]
        scene.prioritise(mention.id, one["priority"], due)
    return brand, [scene.mention(each) for each in ids]


def expected(mentions: list[Mention], node: Node) -> set[int]:
    return {
        each.id
        for each in mentions
        if matches(
            node,
            candidate(
                each.post,
                lang=each.lang,
                now=START,
                classification=each.classification,
                status=each.status,
                assigned=each.assigned_to,
                tags=each.tags,
                priority=each.priority,
                answer_by=each.answer_by,
            ),
        )
    }


def check(scene: Scene, brand: BrandId, mentions: list[Mention], node: Node) -> None:
    wanted = expected(mentions, node)
    with scene.store.reading() as read:
        for order in ("newest", "oldest", "queue", "answer_by"):
            view = dataclasses.replace(EVERYTHING, order=order, expression=node)
            assert {row.id for row in read.mentions.page(brand, view, None, 100)} == wanted, order
        assert read.mentions.count(brand, view) == len(wanted)
        inbound = {each.id for each in mentions if each.kind is MentionKind.INBOUND}
        matched, total, examples = read.mentions.try_expression(brand, node, START - timedelta(days=30))
        assert (matched, total) == (len(wanted & inbound), len(inbound))
        assert {row.id for row in examples} == wanted & inbound


@settings(max_examples=120)
@given(st.lists(posts, min_size=1, max_size=5), st.lists(st.one_of(queries, both), min_size=1, max_size=4))
def test_sql_answers_as_the_matcher(shared: Scene, made: list[dict[str, Any]], trees: list[Node]) -> None:
    brand, mentions = settle(shared, made)
    for node in trees:
        check(shared, brand, mentions, node)


@settings(max_examples=80)
@given(
    st.lists(st.one_of(texts, st.text(max_size=20)), min_size=1, max_size=5), st.lists(odd_trees, max_size=5)
)
def test_odd_words_are_only_words(shared: Scene, some: list[str], trees: list[Node]) -> None:
    plain = {
        "title": "", "platform": "x", "author": Author("1", "h"), "age": timedelta(1), "lang": "en",
        "post_lang": None, "links": (), "has_media": False, "in_reply_to": None, "repost_of": None,
        "public": True, "labels": None, "tags": (), "assigned": "", "priority": 0, "due": None,
        "status": MentionStatus.OPEN,
    }  # fmt: skip
    brand, mentions = settle(shared, [{**plain, "text": text} for text in some])
    for node in trees:
        check(shared, brand, mentions, node)


@pytest.mark.parametrize(
    "value",
    ["'; DROP TABLE mentions; --", '" OR words : "a', "x') OR 1=1 --", "%", "_", "NEAR(a b)", "^lumi", "-"],
)
def test_nothing_in_a_query_becomes_syntax(scene: Scene, value: str) -> None:
    mention = scene.add_one(post("1", "lumi a b"))
    for name in ("from", "tag", "assigned", "platform", "lang"):
        check(scene, scene.brand.id, [mention], Is(name, value))
    check(scene, scene.brand.id, [mention], Word(value))
    check(scene, scene.brand.id, [mention], Phrase((value, "a")))


def test_a_query_of_many_words_is_answered(scene: Scene) -> None:
    mention = scene.add_one(post("1", "w299 and more"))
    for node in (
        Or(tuple(Word(f"w{n}") for n in range(300))),
        And(tuple(Not(Word(f"v{n}")) for n in range(300))),
        And((Word("more"), *(Not(Word(f"v{n}")) for n in range(300)))),
    ):
        check(scene, scene.brand.id, [mention], node)


def test_an_unknown_field_is_a_bug(scene: Scene) -> None:
    with scene.store.reading() as read, pytest.raises(ValueError, match="no such field"):
        read.mentions.page(scene.brand.id, View(expression=Is("colour", "red")), None, 10)


def test_a_star_that_stands_for_very_many_words(scene: Scene) -> None:
    found = [
        scene.mention(each)
        for each in scene.add(
            *(arrival(post(str(n), f"pre{n}post {'rare' if n % 100 == 0 else 'often'}")) for n in range(900))
        ).new
    ]
    for query in (
        "pre*",
        "*post",
        "p*post",
        "p*9p*t",
        "pre* rare",
        '"pre* rare"',
        "pre* NEAR/2 rare",
        "-pre*",
        "often -pre1*",
    ):
        node = parse(query)
        wanted = expected(found, node)
        with scene.store.reading() as read:
            view = View(order="newest", expression=node)
            assert {row.id for row in read.mentions.page(scene.brand.id, view, None, 1000)} == wanted
            assert read.mentions.count(scene.brand.id, view) == len(wanted)


def test_a_deeply_nested_query_is_answered(scene: Scene) -> None:
    mention = scene.add_one(post("1", "lumi"))
    query = "lumi"
    for depth in range(39):
        query = f"{'lang:en' if depth % 2 else 'platform:x'} {'' if depth % 2 else 'OR '}({query})"
    check(scene, scene.brand.id, [mention], parse(query))
    query = "lumi"
    for depth in range(39):
        query = f"a{depth} {'' if depth % 2 else 'OR '}({query})"
    check(scene, scene.brand.id, [mention], parse(query))
