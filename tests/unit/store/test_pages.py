"""Pages by key: every row once, in order, whatever the view and whichever road finds them."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.expression import Word
from socialdesk.domain.mention import Author, MentionId, MentionKind, MentionRow, MentionStatus
from socialdesk.query import parse
from socialdesk.store import Order, View, pages
from socialdesk.store.view import BY_TIME
from tests.unit.store.scenery import START, Scene, arrival, labels, post

ORDERS: tuple[Order, ...] = ("queue", "newest", "oldest", "answer_by")
EVERYTHING = View(order="newest", statuses=frozenset(), kinds=frozenset())


def walk(scene: Scene, view: View, limit: int) -> list[MentionRow]:
    """All rows of a view, page by page."""
    found: list[MentionRow] = []
    while True:
        with scene.store.reading() as read:
            page = read.mentions.page(scene.brand.id, view, found[-1].key if found else None, limit)
        found += page
        if len(page) < limit:
            return found


rows = st.lists(
    st.tuples(
        st.integers(0, 3),  # priority
        st.integers(0, 3),  # hours ago
        st.one_of(st.none(), st.integers(-2, 2)),  # deadline, hours from now
        st.sampled_from([MentionStatus.OPEN, MentionStatus.STORED, MentionStatus.SKIPPED]),
        st.sampled_from(MentionKind),
        st.booleans(),  # holds the word
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(
    rows,
    st.integers(1, 5),
    st.sampled_from(ORDERS),
    st.booleans(),
    st.sets(st.sampled_from(MentionStatus)),
    st.booleans(),
)
def test_pages_put_together_are_the_whole_list(
    made: list[tuple[int, int, int | None, MentionStatus, MentionKind, bool]],
    limit: int,
    order: Order,
    searched: bool,
    statuses: set[MentionStatus],
    few: bool,
) -> None:
    scene = Scene()
    before = pages.FEW, pages.SORTED
    pages.FEW = pages.SORTED = 2000 if few else 0  # every road
    try:
        facts = {}
        for number, (priority, hours, due, status, kind, word) in enumerate(made):
            one = post(
                str(number),
                "word and more" if word else "more",
                published_at=START - timedelta(hours=hours),
                by_us=kind is MentionKind.OWN,
            )
            mention = scene.add_one(one, kind=kind, status=status)
            deadline = None if due is None else START + timedelta(hours=due)
            scene.prioritise(mention.id, priority, deadline)
            facts[mention.id] = (mention, priority, deadline, word)
        view = View(
            order=order,
            statuses=frozenset(statuses),
            kinds=frozenset(),
            expression=Word("word") if searched else None,
        )
        wanted = [
            mention_id
            for mention_id, (mention, *_, word) in facts.items()
            if (not statuses or mention.status in statuses) and (word or not searched)
        ]
        never = START + timedelta(days=9)
        if order == "queue":
            wanted.sort(key=lambda each: (-facts[each][1], -each))
        elif order == "newest":
            wanted.sort(key=lambda each: (-facts[each][0].post.published_at.timestamp(), -each))
        elif order == "oldest":
            wanted.sort(key=lambda each: (facts[each][0].post.published_at.timestamp(), each))
        else:
            wanted.sort(key=lambda each: (facts[each][2] or never, each))
        assert [row.id for row in walk(scene, view, limit)] == wanted
        with scene.store.reading() as read:
            assert read.mentions.count(scene.brand.id, view) == len(wanted)
            assert read.mentions.count(scene.brand.id, view, 2) == min(2, len(wanted))
            again = read.mentions.rows(scene.brand.id, wanted, view)
            assert [row.id for row in again] == wanted
            fitting = read.mentions.fitting(scene.brand.id, view, facts)
            assert sorted(fitting, key=lambda row: wanted.index(row.id)) == again
            assert read.mentions.fitting(scene.brand.id, view, []) == []
    finally:
        pages.FEW, pages.SORTED = before
        scene.store.close()


def test_a_row_says_what_is_painted(scene: Scene) -> None:
    one = post("1", "Line one\n\n  line two " + "x" * 400, title="Title", author=Author("a", "ayse", "Ayşe"))
    mention = scene.add_one(one, likeness=1)
    scene.add(arrival(post("2"), likeness=1))
    scene.label(mention.id, labels(unsure=frozenset({next(iter(labels().scores))})))
    scene.prioritise(mention.id, 66, START + timedelta(hours=1))
    with scene.store.writing() as write:
        write.mentions.tag(mention.id, ("vip",), "mk", START)
        write.mentions.assign(mention.id, "mk", "mk", START)
        row = write.mentions.page(scene.brand.id, View(), None, 1)[0]
    assert row.excerpt.startswith("Title — Line one line two xxx")
    assert len(row.excerpt) == 280
    assert (row.author_name, row.author_handle, row.platform) == ("Ayşe", "ayse", "bluesky")
    assert (row.sentiment, row.sentiment_score) == (Sentiment.NEGATIVE, 0.8)
    assert row.unsure == {"sentiment"}
    assert (row.priority, row.key, row.answer_by) == (66, (66, mention.id), START + timedelta(hours=1))
    assert (row.tags, row.assigned_to, row.similar, row.needs_reply) == (("vip",), "mk", 1, True)
    assert row.account_id == scene.account.id


def test_a_view_of_one_watch_or_account(scene: Scene) -> None:
    with scene.store.writing() as write:
        watch = write.watches.add(scene.brand.id, "Lumi", "lumi").id
        other = write.accounts.add(scene.brand.id, "x", "X", {}).id
        third = write.mentions.add_new(other, scene.brand.id, [arrival(post("3", platform="x"))]).new
    first = scene.add_one(post("1"), watches=[watch])
    scene.add_one(post("2"))
    for order in ORDERS:
        for view, wanted in (
            (View(order, watch_id=watch), [first.id]),
            (View(order, account_id=other), [*third]),
        ):
            assert [row.id for row in walk(scene, view, 10)] == wanted
            searched = dataclasses.replace(view, expression=Word("grinder"))
            assert [row.id for row in walk(scene, searched, 10)] == wanted


@pytest.mark.parametrize("query", ["p*", "p* word", "*p", "word"])
def test_dense_hits_are_found_by_looking(scene: Scene, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from socialdesk.store import vocabulary

    monkeypatch.setattr(vocabulary, "LIMIT", 3)
    ids = scene.add(*(arrival(post(str(n), f"p{n}p word")) for n in range(20))).new
    for order in ORDERS:
        view = View(order, expression=parse(query))
        assert {row.id for row in walk(scene, view, 7)} == set(ids)


def plan(scene: Scene, view: View) -> str:
    with scene.store.reading() as read:
        part = read.mentions
        filtered = part._filter(scene.brand.id, view)
        sql, parameters = part._index_road(scene.brand.id, view, filtered, (1, 1), 10)
        return "\n".join(str(row[3]) for row in part._conn.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))


@pytest.mark.parametrize(
    ("order", "index"),
    [
        ("queue", "mentions_queue"),
        ("newest", "mentions_newest"),
        ("oldest", "mentions_newest"),
        ("answer_by", "mentions_deadline"),
    ],
)
def test_a_walk_follows_its_index_and_sorts_no_table(scene: Scene, order: Order, index: str) -> None:
    found = plan(scene, View(order))
    assert f"USING COVERING INDEX {index}" in found
    if order not in BY_TIME:
        key = "priority" if order == "queue" else "due"
        assert re.search(rf"{key}=\? AND (id|rowid)[<>]\?", found), found  # ties are jumped over
    assert "SCAN m" not in found


@pytest.mark.parametrize("order", ORDERS)
def test_what_somebody_has_is_found_by_their_name(scene: Scene, order: Order) -> None:
    """Whatever SQLite guesses of how much there is: who has nothing would walk past all that is open."""
    found = plan(scene, View(order, expression=parse("assigned:mira")))
    assert "SEARCH m USING INDEX mentions_assigned (brand_id=? AND assigned_to=? AND status=?" in found, found


@pytest.mark.parametrize(
    "query",
    [
        "urgency:critical", "-urgency:critical", "intent:question lang:en", "lang:tr OR sentiment:positive",
        "due:<30m", "is:unassigned urgency:high", "is:unassigned platform:x", "lang:en grinder",
    ],
)  # fmt: skip
def test_what_waits_is_counted_as_it_is_listed(scene: Scene, query: str) -> None:
    """Fields that the index of open mentions knows are counted along it, the others as they are found."""
    urgencies, langs = [*Urgency, None], ["en", "tr", "en-GB", "und"]
    for n in range(24):
        mention = scene.add_one(
            post(str(n), "my grinder" if n % 2 else "tea"),
            lang=langs[n % 4],
            status=MentionStatus.SKIPPED if n % 5 == 0 else MentionStatus.OPEN,
        )
        urgency = urgencies[n % 5]
        if urgency is not None:
            scene.label(mention.id, labels(list(Sentiment)[n % 3], urgency, list(Intent)[n % 4]))
            scene.prioritise(mention.id, n, START + timedelta(minutes=n * 5 - 30))
    view = View(expression=parse(query))
    with scene.store.reading() as read:
        listed = len(walk(scene, view, 100))
        assert read.mentions.count(scene.brand.id, view, 1000) == listed
        assert read.mentions.count(scene.brand.id, view, 2) == min(2, listed)


def test_counting_by_a_rare_label_reads_no_mentions(scene: Scene) -> None:
    """A view of the side bar that holds little must not read everything that is open to say so."""
    asked: list[str] = []
    with scene.store.reading() as read:
        read.mentions._conn.set_trace_callback(asked.append)
        read.mentions.count(scene.brand.id, View(expression=parse("urgency:critical lang:en")), 1000)
        read.mentions._conn.set_trace_callback(None)
        [counting] = [sql for sql in asked if "INDEXED BY" in sql]
        found = "\n".join(
            str(row[3]) for row in read.mentions._conn.execute(f"EXPLAIN QUERY PLAN {counting}")
        )
    assert "SEARCH m USING INDEX mentions_open (brand_id=? AND kind=?)" in found, found


def test_unclassified_are_the_open_ones_first(scene: Scene) -> None:
    def made(native: str, status: MentionStatus, hours: int) -> MentionId:
        one = post(native, f"text {native}", published_at=START - timedelta(hours=hours))
        return scene.add_one(one, status=status).id

    stored = made("1", MentionStatus.STORED, 0)
    older, newer = made("2", MentionStatus.OPEN, 2), made("3", MentionStatus.OPEN, 1)
    scene.add(arrival(post("4"), kind=MentionKind.CONTEXT))
    with scene.store.reading() as read:
        assert [each for each, _ in read.mentions.unclassified(9)] == [newer, older, stored]
        assert read.mentions.unclassified(1) == [(newer, "text 3")]
    scene.label(newer)
    with scene.store.reading() as read:
        assert [each for each, _ in read.mentions.unclassified(9)] == [older, stored]


def test_texts_are_newest_first_and_end_at_since(scene: Scene) -> None:
    scene.add(
        *(arrival(post(str(n), f"text {n}", published_at=START - timedelta(hours=n))) for n in range(5))
    )
    with scene.store.reading() as read:
        since = START - timedelta(hours=3)
        found = [text for _, text in read.mentions.texts(scene.brand.id, since, 100)]
        assert found == ["text 0", "text 1", "text 2", "text 3"]
        assert len(list(read.mentions.texts(scene.brand.id, since, 2))) == 2
