"""Feeds: many kinds, half of them odd, none of them holding up the others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from socialdesk.domain.mention import Media, MediaKind, Post
from socialdesk.errors import NetworkDown, PlatformDown, SettingWrong
from socialdesk.sources.protocol import Connection, Cursor, Page
from socialdesk.sources.rss import News
from tests.conformance.replay import Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)


class Reader:
    """Feeds that a person listens to, on a clock of their own."""

    def __init__(self, replay: Replay) -> None:
        self.replay = replay
        self.now = NOW

    def source(self, feeds: str) -> News:
        settings = {"feeds": feeds.replace("{base}", self.replay.base)}
        return News(
            Connection(settings, {}, lambda _: None, lambda _: None, lambda _: None, lambda: self.now)
        )

    def poll(
        self, feeds: str, cursor: Cursor | None = None, searches: tuple[str, ...] = ()
    ) -> tuple[list[Post], Page]:
        source = self.source(feeds)
        posts: list[Post] = []
        try:
            while True:
                page = source.fetch(cursor, searches)
                cursor = json.loads(json.dumps(page.cursor))
                posts += [source.normalise(item) for item in page.items]
                if not page.more:
                    return posts, page
        finally:
            source.close()


@pytest.fixture
def reader() -> Iterator[Reader]:
    with replaying() as replay:
        yield Reader(replay)


def rss(*entries: str, head: str = "") -> str:
    items = "".join(f"<item>{entry}</item>" for entry in entries)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Tea</title>{head}{items}</channel></rss>'


def entry(number: int, text: str = "kettle", date: str = "Wed, 04 Nov 2026 09:00:00 GMT") -> str:
    told = f"<pubDate>{date}</pubDate>" if date else ""
    told += f"<title>Entry {number}</title><description>{text}</description>"
    return f"<guid>https://tea.example/{number}</guid>{told}"


def feed(path: str, body: str, **more: Any) -> dict[str, Any]:
    return {"path": path, "text": body, "headers": {"Content-Type": "application/rss+xml"}, **more}


def test_only_what_is_new_or_changed_is_told(reader: Reader) -> None:
    reader.replay.play([feed("/f", rss(entry(1), entry(2)))])
    posts, page = reader.poll("{base}/f")
    assert [post.native_id for post in posts] == ["https://tea.example/1", "https://tea.example/2"]
    reader.replay.play([feed("/f", rss(entry(3), entry(1), entry(2, "a better kettle")))])
    posts, page = reader.poll("{base}/f", page.cursor)
    assert [post.native_id for post in posts] == ["https://tea.example/3", "https://tea.example/2"]
    posts, _ = reader.poll("{base}/f", page.cursor)
    assert posts == []


FILE = "https://files.tea.example"


@pytest.mark.parametrize(
    ("told", "media"),
    [
        (f'<enclosure url="{FILE}/a.jpg" type="image/jpeg" length="9"/>',
         [Media(MediaKind.PICTURE, f"{FILE}/a.jpg")]),
        ((f'<media:content url="{FILE}/140.jpg" medium="image" width="140"/>'
          f'<media:content url="{FILE}/700.jpg" medium="image" width="700" height="400"/>'),
         [Media(MediaKind.PICTURE, f"{FILE}/700.jpg", "", 700, 400)]),
        (f'<media:content url="{FILE}/a.mp4" type="video/mp4"/><media:thumbnail url="{FILE}/a.jpg"/>',
         [Media(MediaKind.VIDEO, f"{FILE}/a.jpg")]),
        (f'<enclosure url="{FILE}/a.mp3" type="audio/mpeg" length="9"/>', [Media(MediaKind.AUDIO)]),
        (f'<media:thumbnail url="{FILE}/t.jpg"/>', [Media(MediaKind.PICTURE, f"{FILE}/t.jpg")]),
        ('<enclosure url="http://files.tea.example/a.jpg" type="image/jpeg" length="9"/>',
         [Media(MediaKind.PICTURE)]),
        (f'<enclosure url="{FILE}/a.pdf" type="application/pdf" length="9"/>', []),
    ],
)  # fmt: skip
def test_what_came_with_an_entry(reader: Reader, told: str, media: list[Media]) -> None:
    body = rss(entry(1) + told).replace("<rss ", '<rss xmlns:media="http://search.yahoo.com/mrss/" ')
    reader.replay.play([feed("/f", body)])
    posts, _ = reader.poll("{base}/f")
    assert (posts[0].media, posts[0].has_media, posts[0].place) == (tuple(media), bool(media), "Tea")


def test_a_news_search_names_the_paper(reader: Reader) -> None:
    told = '<source url="https://paper.example">The Kettle</source><author>mina@paper.example (Mina)</author>'
    reader.replay.play([feed("/f", rss(entry(1) + told))])
    posts, _ = reader.poll("{base}/f")
    assert posts[0].place == "The Kettle"


def test_a_new_watch_is_shown_everything_once_more(reader: Reader) -> None:
    """What no watch matched before is not kept; a new one may match it."""
    reader.replay.play([feed("/f", rss(entry(1)))])
    _, page = reader.poll("{base}/f", None, ("kettle",))
    posts, page = reader.poll("{base}/f", page.cursor, ("kettle", "toaster"))
    assert len(posts) == 1
    posts, _ = reader.poll("{base}/f", page.cursor, ("toaster", "kettle"))
    assert posts == []


def test_unchanged_feeds_are_not_sent_again(reader: Reader) -> None:
    headers = {"ETag": '"v1"', "Last-Modified": "Wed, 04 Nov 2026 09:00:00 GMT"}
    reader.replay.play([feed("/f", rss(entry(1)), headers=headers)])
    _, page = reader.poll("{base}/f")
    reader.replay.play([{"path": "/f", "status": 304}])
    posts, page = reader.poll("{base}/f", page.cursor)
    assert posts == []
    asked = reader.replay.asked[0].headers
    assert asked["if-none-match"] == '"v1"'
    assert asked["if-modified-since"] == "Wed, 04 Nov 2026 09:00:00 GMT"
    reader.replay.play([feed("/f", rss(entry(1), entry(2)))])
    posts, _ = reader.poll("{base}/f", page.cursor)
    assert [post.native_id for post in posts] == ["https://tea.example/2"], "what was known stays known"


def test_an_entry_without_a_date_has_the_time_it_was_first_seen(reader: Reader) -> None:
    reader.replay.play([feed("/f", rss(entry(1, date="")))])
    posts, page = reader.poll("{base}/f")
    assert posts[0].published_at == NOW
    reader.now += timedelta(days=1)
    reader.replay.play([feed("/f", rss(entry(1, "changed", date="")))])
    posts, _ = reader.poll("{base}/f", page.cursor)
    assert posts[0].text == "changed"
    assert posts[0].published_at == NOW


def test_identities(reader: Reader) -> None:
    entries = (
        "<guid>https://tea.example/1</guid><title>a</title>",
        "<guid isPermaLink='false'>17</guid><title>b</title>",
        "<link>https://tea.example/c</link><title>c</title>",
        "<title>d</title><description>only words</description>",
        f"<guid>{'x' * 900}</guid><title>e</title>",
    )
    reader.replay.play([feed("/f", rss(*entries))])
    posts, _ = reader.poll("{base}/f")
    ids = [post.native_id for post in posts]
    assert ids[:3] == ["https://tea.example/1", "127.0.0.1:17", "https://tea.example/c"]
    assert ids[3].startswith("127.0.0.1:")
    assert len(set(ids)) == 5
    assert all(len(one) <= 300 for one in ids)
    again, _ = reader.poll("{base}/f")
    assert [post.native_id for post in again] == ids


def test_a_broken_feed_is_named_and_holds_up_nobody(reader: Reader) -> None:
    reader.replay.play(
        [feed("/good", rss(entry(1))), {"path": "/bad", "status": 503}, feed("/last", rss(entry(2)))]
    )
    posts, page = reader.poll("{base}/good\n{base}/bad?key=hidden\n{base}/last")
    assert len(posts) == 2
    assert "127.0.0.1/bad was not read" in page.incomplete
    assert "hidden" not in page.incomplete
    reader.replay.play([feed("/(good|bad|last)", rss(entry(1)))])
    _, page = reader.poll("{base}/good\n{base}/bad?key=hidden\n{base}/last", page.cursor)
    assert page.incomplete == ""


def test_when_no_feed_can_be_read_that_is_a_failure(reader: Reader) -> None:
    reader.replay.play([{"path": "/.*", "status": 503}])
    source = reader.source("{base}/a\n{base}/b")
    first = source.fetch(None, ())
    with pytest.raises(PlatformDown):
        source.fetch(first.cursor, ())
    reader.now += timedelta(minutes=15)
    reader.replay.play([feed("/a", rss(entry(1))), feed("/b", rss(entry(2)))])
    assert source.fetch(first.cursor, ()).more, "the next round begins at the first feed"
    source.close()


def test_a_query_is_filled_in_for_each_search(reader: Reader) -> None:
    reader.replay.play([feed("/search", rss(entry(1)))])
    _, page = reader.poll("{base}/search?q={query}&format=rss", None, ('"acme & sons"', "şeker"))
    assert [one.query["q"] for one in reader.replay.asked] == ['"acme & sons"', "şeker"]
    assert page.notes == ()
    _, page = reader.poll("{base}/search?q={query}&format=rss")
    assert "wait for a watch" in page.notes[0]


def test_a_page_that_names_its_feed(reader: Reader) -> None:
    page_text = (
        '<html><head><link rel="alternate" hreflang="fi" href="/fi">'
        '<link rel="ALTERNATE nofollow" type="application/atom+xml" href="feeds/all.xml"></head></html>'
    )
    reader.replay.play([{"path": "/blog/", "text": page_text}, feed("/blog/feeds/all.xml", rss(entry(1)))])
    posts, page = reader.poll("{base}/blog/")
    assert len(posts) == 1
    reader.replay.play([feed("/blog/feeds/all.xml", rss(entry(2)))])
    posts, _ = reader.poll("{base}/blog/", page.cursor)
    assert [one.path for one in reader.replay.asked] == ["/blog/feeds/all.xml"], "the page is not asked again"
    assert len(posts) == 1


def test_a_page_without_a_feed_is_for_a_person(reader: Reader) -> None:
    reader.replay.play([{"path": "/page", "text": "<!DOCTYPE html><html><body>Hello</body></html>"}])
    source = reader.source("{base}/page")
    with pytest.raises(SettingWrong, match="names none"):
        source.check()
    source.close()
    source = reader.source("file:///etc/hostname")
    with pytest.raises(SettingWrong, match="not a web address"):
        source.fetch(None, ())
    source.close()


@pytest.mark.parametrize("body", ["/etc/hostname", "http://127.0.0.1:9/x", "{}", "<rss", "\x01\x02"])
def test_what_a_feed_says_is_never_opened(reader: Reader, body: str) -> None:
    """feedparser opens addresses and file names that it is given as text."""
    reader.replay.play([{"path": "/f", "text": body}])
    source = reader.source("{base}/f")
    with pytest.raises((PlatformDown, SettingWrong)):
        source.fetch(None, ())
    assert len(reader.replay.asked) == 1
    source.close()


def test_hostile_markup_leaves_words(reader: Reader) -> None:
    text = (
        "&lt;p&gt;Hi&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;a href='javascript:x'&gt;y&lt;/a&gt;"
    )
    reader.replay.play([feed("/f", rss(entry(1, text)))])
    posts, _ = reader.poll("{base}/f")
    assert posts[0].text == "Hi\n\ny"
    assert posts[0].links == ("https://tea.example/1",)


def test_a_headline_is_not_told_twice(reader: Reader) -> None:
    told = "<guid>https://n.example/1</guid><title>Acme recalls kettles</title>"
    reader.replay.play([feed("/f", rss(f"{told}<description>Acme recalls kettles  The Daily</description>"))])
    posts, _ = reader.poll("{base}/f")
    assert (posts[0].title, posts[0].text) == ("", "Acme recalls kettles The Daily")


def test_language_author_and_updates(reader: Reader) -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="tr-TR"><title>Çay</title>'
        '<link href="https://cay.example/"/><entry><id>tag:cay.example,2026:1</id><title>Su ısıtıcısı</title>'
        "<published>2026-11-04T07:00:00Z</published><updated>2026-11-04T08:00:00Z</updated>"
        "<author><name>Ayşe</name></author><content>Bozuldu.</content></entry></feed>"
    )
    reader.replay.play([feed("/f", atom)])
    (post,), _ = reader.poll("{base}/f")
    assert (post.lang, post.author.name, post.author.handle) == ("tr", "Ayşe", "127.0.0.1")
    assert post.published_at == datetime(2026, 11, 4, 7, tzinfo=UTC)
    assert post.edited_at == datetime(2026, 11, 4, 8, tzinfo=UTC)
    assert (post.title, post.text) == ("Su ısıtıcısı", "Bozuldu.")


def test_out_of_reach_is_no_page(reader: Reader) -> None:
    """Offline nothing answers: not even the first of several feeds may count as having been heard."""
    source = reader.source("http://127.0.0.1:9/a\nhttp://127.0.0.1:9/b")
    with pytest.raises(NetworkDown, match="Check the internet connection"):
        source.fetch(None, ())
    source.close()
