"""Hacker News: what the search is asked, and what becomes of its hits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from socialdesk.domain.mention import Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import NotAllowedHere, PlatformDown, Unreadable
from socialdesk.sources import hackernews
from socialdesk.sources.hackernews import HackerNews
from socialdesk.sources.protocol import Connection, Cursor
from tests.conformance.replay import Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
SEARCH = "/api/v1/search_by_date"


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


@pytest.fixture
def source(replay: Replay) -> Iterator[HackerNews]:
    settings = {"base_url": replay.base, "username": "@Northwind_Help"}
    connection = Connection(settings, {}, lambda _: None, lambda _: None, lambda _: None, lambda: NOW)
    source = HackerNews(connection)
    yield source
    source.close()


def hit(number: int, age: float = 60, **more: Any) -> dict[str, Any]:
    """A comment, ``age`` seconds old."""
    made = {
        "objectID": str(number),
        "author": "mina",
        "created_at_i": int((NOW - timedelta(seconds=age)).timestamp()),
        "comment_text": "the kettle broke",
        "story_id": 1,
        "parent_id": 1,
        "_tags": ["comment"],
    }
    return {**made, **more}


class Archive:
    """Answers searches as Algolia does: newest first, a page at a time, within the numeric filters."""

    def __init__(self, replay: Replay, hits: list[dict[str, Any]]) -> None:
        self.hits = hits
        self.replay = replay

    def sweep(self, source: HackerNews, cursor: Cursor | None = None) -> tuple[list[str], Cursor, list[str]]:
        ids: list[str] = []
        incomplete: list[str] = []
        for _ in range(100):
            low, high = self._bounds(source, cursor)
            page = sorted(
                (one for one in self.hits if low <= one["created_at_i"] <= high),
                key=lambda one: -one["created_at_i"],
            )[: hackernews.PER_PAGE]
            self.replay.play([{"path": SEARCH, "body": {"hits": page}}])
            found = source.fetch(cursor, ["kettle"])
            asked = self.replay.asked[0].query["numericFilters"]
            assert asked == f"created_at_i>={low}" + (f",created_at_i<={high}" if high < 10**12 else "")
            cursor = found.cursor
            ids += [source.normalise(item).native_id for item in found.items]
            incomplete += [found.incomplete] if found.incomplete else []
            if not found.more:
                return ids, cursor, incomplete
        pytest.fail("the sweep does not end")

    def _bounds(self, source: HackerNews, cursor: Cursor | None) -> tuple[int, int]:
        """What the source is about to ask for, learnt by asking."""
        self.replay.play([{"path": SEARCH, "body": {"hits": []}}])
        source.fetch(cursor, ["kettle"])
        numbers = [int(one) for one in re.findall(r"\d+", self.replay.asked[0].query["numericFilters"])]
        return numbers[0], numbers[1] if len(numbers) > 1 else 10**12


def test_more_hits_than_the_search_shows_are_read_by_time(
    source: HackerNews, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The 1,000 hits that Algolia shows are no limit; hits of one second are not lost between pages."""
    monkeypatch.setattr(hackernews, "PER_PAGE", 10)
    _, cursor, _ = Archive(replay, []).sweep(source)
    hits = [hit(number, age=number // 3) for number in range(120)]
    ids, _, incomplete = Archive(replay, hits).sweep(source, cursor)
    assert set(ids) == {one["objectID"] for one in hits}
    assert incomplete == []


def test_a_second_full_of_hits_does_not_stop_the_sweep(
    source: HackerNews, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hackernews, "PER_PAGE", 10)
    _, cursor, _ = Archive(replay, []).sweep(source)
    hits = [hit(number, age=30) for number in range(15)] + [hit(99, age=60)]
    ids, _, _ = Archive(replay, hits).sweep(source, cursor)
    assert "99" in ids


def test_a_first_look_is_cut_off_and_says_so(
    source: HackerNews, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hackernews, "PER_PAGE", 10)
    hits = [hit(number, age=number * 60) for number in range(200)]
    ids, _, incomplete = Archive(replay, hits).sweep(source)
    assert 40 <= len(set(ids)) <= 50
    assert len(incomplete) == 1
    assert "“kettle”" in incomplete[0]
    assert "left out" in incomplete[0]


def test_each_search_is_asked(source: HackerNews, replay: Replay) -> None:
    replay.play([{"path": SEARCH, "body": {"hits": []}}])
    cursor: Cursor | None = None
    searches = ['"northwind kettle"', "northwind -wind", "kettle 🫖"]
    for _ in searches:
        page = source.fetch(cursor, searches)
        cursor = page.cursor
    assert not page.more
    assert [one.query["query"] for one in replay.asked] == searches
    assert {one.query["advancedSyntax"] for one in replay.asked} == {"true"}


def test_without_a_search_nothing_is_asked(source: HackerNews, replay: Replay) -> None:
    assert source.fetch(None, ()).items == ()
    assert replay.asked == []


def test_an_answer_without_hits_is_nonsense(source: HackerNews, replay: Replay) -> None:
    for body in ({"hits": "many"}, {"hits": [7]}, [1], {}):
        replay.play([{"path": SEARCH, "body": body}])
        with pytest.raises(PlatformDown):
            source.fetch(None, ["kettle"])


def test_a_comment(source: HackerNews) -> None:
    text = 'It &quot;broke&quot;.<p>See <a href="https://x.example/a">https://x.example/a</a>'
    post = source.normalise(hit(7, comment_text=text, parent_id=5, points=3))
    assert post.text == 'It "broke".\n\nSee https://x.example/a'
    assert (post.native_id, post.in_reply_to, post.thread_id) == ("7", "5", "1")
    assert post.url == "https://news.ycombinator.com/item?id=7"
    assert post.links == ("https://x.example/a",)
    assert (post.title, post.by_us, post.engagement) == ("", False, 3)
    assert source.normalise(hit(8, author="northwind_help")).by_us


def test_a_story(source: HackerNews) -> None:
    story = hit(9, comment_text=None, title="Northwind kettles", url="https://x.example", num_comments=4)
    post = source.normalise(story)
    assert (post.text, post.title, post.thread_id, post.in_reply_to) == ("Northwind kettles", "", "9", None)
    assert post.links == ("https://x.example",)
    post = source.normalise({**story, "story_text": "Any good?"})
    assert (post.text, post.title) == ("Any good?", "Northwind kettles")


@pytest.mark.parametrize(
    "broken", [{"author": None}, {"objectID": ""}, {"created_at_i": "x"}, {"comment_text": ""}]
)
def test_unreadable(source: HackerNews, broken: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        source.normalise(hit(7, **broken))


def node(number: int, parent: int | None, *children: dict[str, Any], **more: Any) -> dict[str, Any]:
    made = {
        "id": number,
        "author": "mina",
        "created_at_i": int(NOW.timestamp()) + number,
        "text": f"text {number}",
        "title": "Kettles" if parent is None else None,
        "type": "story" if parent is None else "comment",
        "parent_id": parent,
        "story_id": 1,
        "children": list(children),
    }
    return {**made, **more}


def test_the_thread_is_what_leads_to_a_post_and_what_follows(source: HackerNews, replay: Replay) -> None:
    tree = node(
        1,
        None,
        node(2, 1, node(4, 2, node(5, 4), node(6, 4, author=None, text=None)), node(7, 2)),
        node(3, 1, node(8, 3)),
    )
    replay.play([{"path": "/api/v1/items/1", "body": tree}])
    post = source.normalise(hit(4, parent_id=2))
    assert [item["objectID"] for item in source.thread(post)] == ["1", "2", "4", "5"]
    story = source.normalise(hit(1, comment_text=None, title="Kettles"))
    assert [item["objectID"] for item in source.thread(story)] == ["1", "2", "3", "4", "5", "7", "8"]


def reply(post: Post) -> OutgoingReply:
    return OutgoingReply(
        "Sorry!", post.native_id, post.thread_id, post.author.handle, NOW, "key", post.context
    )


def test_an_answer_by_hand_is_found(source: HackerNews, replay: Replay) -> None:
    """The person pastes it on the page; we watch for it under the user name of the settings."""
    post = source.normalise(hit(2))
    with pytest.raises(NotAllowedHere):
        source.send(reply(post))
    replay.play([{"path": "/api/v1/items/1", "body": node(1, None, node(2, 1, node(3, 2)))}])
    assert source.find_sent(reply(post)) is None
    answered = node(1, None, node(2, 1, node(3, 2, author="northwind_help")))
    replay.play([{"path": "/api/v1/items/1", "body": answered}])
    found = source.find_sent(reply(post))
    assert found is not None
    assert found.native_id == "3"
