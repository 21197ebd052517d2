"""News and blogs: RSS and Atom feeds, read by feedparser over our own HTTP (conditional GET).

``{query}`` in a feed's address stands for each search, which makes the news searches of the web listen to
a brand without any account. Feeds take no replies: the person answers on the page.
"""

from __future__ import annotations

import calendar
import hashlib
import io
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any, ClassVar
from urllib.parse import quote_plus, urljoin, urlsplit

import feedparser
import httpx

from socialdesk.domain.mention import Author, Media, MediaKind, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import NotAllowedHere, SettingWrong, SocialDeskError, Unreadable
from socialdesk.sources import http
from socialdesk.sources.protocol import (
    Ability,
    Connection,
    Cursor,
    Field,
    Identity,
    Item,
    Page,
    Recheck,
    SearchDialect,
    Traits,
)
from socialdesk.sources.reading import (
    HTML_CAP,
    MOST_MEDIA,
    addresses,
    count,
    from_html,
    get,
    ident,
    line,
    media,
    plain,
    rows,
    web,
    when,
)
from socialdesk.sources.verdict import Verdict, never_sent

QUERY = "{query}"
MOST_ENTRIES = 300
MOST_TRIED = 5
ROUND_LASTS = timedelta(minutes=10)
"""A round over the feeds that stopped half way goes on within this time; later it begins again."""

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
ACCEPT = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.5, */*;q=0.1"

USUAL_FEEDS = "\n".join(
    (
        f"https://news.google.com/rss/search?q={QUERY}",
        f"https://www.bing.com/news/search?q={QUERY}&format=rss",
    )
)
WHY_NOT = "Feeds take no replies. Open the page and answer there."


class News:
    """Feeds, and news searches that answer with feeds."""

    traits: ClassVar[Traits] = Traits(
        key="rss",
        name="News and blogs",
        abilities=Ability.SEARCH,
        fields=(
            Field(
                "feeds",
                "Feeds",
                default=USUAL_FEEDS,
                help="One address per line: a feed, or a page that names its feed. "
                "{query} stands for what your watches look for.",
            ),
        ),
        search=SearchDialect(max_length=200),
        interval=900,
        overlap=0,  # a feed shows all it has each time; what we know of it is skipped
        price_note="Free.",
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._verdict = Verdict(self.traits.name, connection)
        told = connection.settings.get("feeds") or USUAL_FEEDS
        self._feeds = tuple(dict.fromkeys(one for line in told.splitlines() if (one := line.strip())))
        # feedparser is made of two old parsers, and strangers choose what they eat
        self._parsing = Verdict(
            self.traits.name,
            connection,
            garbage=(ValueError, LookupError, AssertionError, AttributeError, TypeError, RecursionError),
        )
        self._client = http.client(headers={"Accept": ACCEPT})

    def check(self) -> Identity:
        """Ask the first few feeds; raises when none can be read."""
        titles: list[str] = []
        notes: list[str] = []
        failure: SocialDeskError | None = None
        for feed in self._feeds[:MOST_TRIED]:
            try:
                found = self._read(feed.replace(QUERY, "news"), {})
            except SocialDeskError as why:
                failure = why
                notes.append(f"{_name(feed)} cannot be read: {why}")
            else:
                titles.append(line(get(found.parsed, "feed", "title")) or _name(feed))
        if failure is not None and not titles:
            raise failure
        return Identity("", "", ", ".join(titles)[:300], tuple(notes))

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One feed; ``more`` until each was asked. A feed that cannot be read is named in ``incomplete`` and
        does not hold up the others; only when none can be read is the last failure raised. Feeds that nothing
        can be sent to are passed over at once: a page says that something was reached."""
        watched = _digest(*sorted(searches))
        state = _State(cursor, watched, self._connection.now())
        asked = list(self._addresses(searches))
        waiting = [one for one in asked if one not in state.done]
        if not waiting:
            return Page((), state.cursor(asked), notes=self._notes(searches))
        items: tuple[Item, ...] = ()
        for feed in waiting:
            state.done.append(feed)
            known = state.feeds.get(feed, {})
            try:
                found = self._read(feed, known)
            except SocialDeskError as why:
                state.broken[feed] = str(why)
                if len(state.broken) == len(asked):
                    raise
                if not never_sent(why):
                    break
            else:
                items, state.feeds[feed] = found.entries(self._connection.now(), known)
                break
        more = any(feed not in state.done for feed in asked)
        incomplete = " ".join(f"{_name(one)} was not read: {why}" for one, why in state.broken.items())
        return Page(
            items, state.cursor(asked, more=more), more, incomplete=incomplete, notes=self._notes(searches)
        )

    def _notes(self, searches: Sequence[str]) -> tuple[str, ...]:
        if not searches and any(QUERY in feed for feed in self._feeds):
            return ("The news searches wait for a watch: they ask for what a watch looks for.",)
        return ()

    def _addresses(self, searches: Sequence[str]) -> Iterator[str]:
        for feed in self._feeds:
            if QUERY in feed:
                yield from (feed.replace(QUERY, quote_plus(search)) for search in searches)
            else:
                yield feed

    def _read(self, feed: str, known: Mapping[str, Any]) -> _Answer:
        """Ask a feed, or the feed that a page names."""
        found = self._ask(str(known.get("moved") or feed), known)
        if found.parsed is None or found.parsed.get("version"):
            return found
        named = _named_feed(found.body, found.address)
        if named is None or named == found.address:
            raise SettingWrong(
                f"At {_name(feed)} there is no feed, and the page names none. Check the address."
            )
        found = self._ask(named, {})
        if found.parsed is not None and not found.parsed.get("version"):
            raise SettingWrong(f"The feed that {_name(feed)} names cannot be read. Check the address.")
        found.moved = named
        return found

    def _ask(self, address: str, known: Mapping[str, Any]) -> _Answer:
        headers = {}
        if known.get("etag"):
            headers["If-None-Match"] = str(known["etag"])
        if known.get("modified"):
            headers["If-Modified-Since"] = str(known["modified"])
        with self._verdict():
            answer = self._client.get(http.address(address, is_base=False), headers=headers)
            if answer.status_code != httpx.codes.NOT_MODIFIED:
                answer.raise_for_status()
        with self._parsing():
            found = _Answer(address, answer)
        if found.parsed is not None and not found.body.strip():
            raise self._verdict.nonsense()
        if found.parsed is not None and not found.parsed.get("version") and not _is_markup(found.body):
            raise self._verdict.nonsense()
        return found

    def normalise(self, item: Item) -> Post:
        """An entry as `fetch` packs it."""
        native_id = ident(item.get("id"))
        published = when(item.get("published")) or when(item.get("updated")) or when(item.get("_seen_at"))
        if not native_id or published is None:
            raise Unreadable("An entry of a feed has no identity.")
        title = line(item.get("title"), 500)
        body, linked = from_html(item.get("body"))
        if body.startswith(title):  # news searches repeat the headline
            title = title if len(body) > len(title) + 80 else ""
        if not body and not title:
            raise Unreadable("An entry of a feed has neither a title nor a text.")
        link = web(item.get("link"))
        host = line(get(item, "_feed", "host"))
        feed_title = line(get(item, "_feed", "title"))
        name = line(item.get("author")) or line(item.get("source")) or feed_title or host or "unknown"
        lang = line(item.get("lang")).partition("-")[0].lower()
        updated = when(item.get("updated"))
        return Post(
            platform=self.traits.key,
            native_id=native_id,
            author=Author(f"{host}/{name}", host, name, url=web(get(item, "_feed", "link"))),
            text=body or title,
            published_at=published,
            url=link,
            title=title if body else "",
            lang=lang if lang.isalpha() and 2 <= len(lang) <= 3 else None,
            thread_id=native_id,
            links=tuple(dict.fromkeys((*([link] if link else []), *linked, *addresses(body)))),
            has_media=bool(item.get("media")),
            media=tuple(_media(one) for one in rows(item.get("media")))[:MOST_MEDIA],
            engagement=count(item.get("comments")) or 0,
            edited_at=updated if updated is not None and updated > published else None,
            place=line(item.get("source")) or feed_title,
        )

    def thread(self, post: Post) -> Sequence[Item]:  # noqa: ARG002
        """Feeds have none."""
        return ()

    def recheck(self, posts: Sequence[Post]) -> Recheck:  # noqa: ARG002
        """An edited entry shows up in its feed by itself; a deleted one cannot be told from an old one."""
        return Recheck()

    def reply_rule(self, post: Post) -> ReplyRule:  # noqa: ARG002
        """Never by us; the person answers on the page."""
        return ReplyRule(allowed=False, limit=0, why_not=WHY_NOT)

    def send(self, reply: OutgoingReply) -> Receipt:  # noqa: ARG002
        """Never."""
        raise NotAllowedHere(WHY_NOT)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:  # noqa: ARG002
        """Nothing of ours is to be found in a feed."""
        return None

    def close(self) -> None:
        self._client.close()


class _State:
    """The cursor, opened: what is known of each feed, and how far this round has come.

    Of a feed: ``etag``, ``modified``, ``moved`` (the feed that a page names) and ``known``: for each of its
    present entries a digest of what it said, and for one without a date when it was first seen."""

    def __init__(self, cursor: Cursor | None, watched: str, now: datetime) -> None:
        self.watched = watched
        self.begun = now.timestamp()
        self.feeds: dict[str, dict[str, Any]] = {}
        self.done: list[str] = []
        self.broken: dict[str, str] = {}
        if cursor is None or cursor.get("v") != 1 or not isinstance(cursor.get("feeds"), dict):
            return
        if cursor.get("watched") != watched:
            # a new watch may match what no watch matched before: all entries are shown once more
            for feed, known in cursor["feeds"].items():
                seen = {key: ["", seen_at] for key, (_, seen_at) in known["known"].items()}
                self.feeds[feed] = {"moved": known["moved"], "known": seen}
            return
        self.feeds = dict(cursor["feeds"])
        if 0 <= self.begun - cursor.get("begun", 0) < ROUND_LASTS.total_seconds():
            self.begun = cursor["begun"]
            self.done = list(cursor["done"])
            self.broken = dict(cursor["broken"])

    def cursor(self, asked: Sequence[str], *, more: bool = False) -> Cursor:
        made: dict[str, Any] = {
            "v": 1,
            "watched": self.watched,
            "feeds": {feed: known for feed, known in self.feeds.items() if feed in asked},
        }
        return {**made, "begun": self.begun, "done": self.done, "broken": self.broken} if more else made


class _Answer:
    """What a feed answered: ``parsed`` by feedparser, None when it has not changed."""

    def __init__(self, address: str, answer: httpx.Response) -> None:
        self.address = str(answer.url)
        self.moved: str | None = None
        self.body = answer.content
        self._host = urlsplit(address).hostname or ""
        self._headers = {name.lower(): value for name, value in answer.headers.items()}
        self.parsed: Any = None
        if answer.status_code != httpx.codes.NOT_MODIFIED:
            # always a stream: a text would be taken for an address or a file name to open
            self.parsed = feedparser.parse(
                io.BytesIO(self.body), response_headers={**self._headers, "content-location": self.address}
            )

    def entries(self, now: datetime, known: Mapping[str, Any]) -> tuple[tuple[Item, ...], dict[str, Any]]:
        """The entries that are new or changed, and what is now known of the feed."""
        if self.parsed is None:
            return (), dict(known)
        before: Mapping[str, Any] = known.get("known", {})
        after: dict[str, Any] = {}
        items: list[Item] = []
        for entry in self.parsed.entries[:MOST_ENTRIES]:
            item = self._item(entry)
            key = _digest(item["id"])
            says = _digest(item["title"], item["body"], item["published"])
            said, seen_at = before.get(key, ("", ""))
            if not item["published"] and not item["updated"]:
                seen_at = seen_at or now.isoformat()
            item["_seen_at"] = seen_at or now.isoformat()
            if key not in after and said != says:
                items.append(item)
            after[key] = [says, seen_at]
        facts = {
            "etag": self._headers.get("etag", ""),
            "modified": self._headers.get("last-modified", ""),
            "moved": self.moved or known.get("moved"),
            "known": after,
        }
        return tuple(items), facts

    def _item(self, entry: Any) -> dict[str, Any]:
        contents = entry.get("content") or [{}]
        body = max((contents[0].get("value") or "", entry.get("summary") or ""), key=len)
        item = {
            "title": plain(from_html(entry.get("title"))[0]),
            "body": body[:HTML_CAP],
            "link": web(entry.get("link")),
            "author": line(entry.get("author")),
            "source": line(get(entry, "source", "title")),
            "published": _moment(entry.get("published_parsed")),
            # not by get(): it answers with what was published, and warns
            "updated": _moment(dict.get(entry, "updated_parsed")),
            "lang": line(get(contents[0], "language") or get(self.parsed.feed, "language")),
            "media": _told_media(entry),
            "comments": entry.get("slash_comments"),
            "_feed": {
                "host": self._host,
                "title": line(self.parsed.feed.get("title")),
                "link": web(self.parsed.feed.get("link")),
            },
        }
        return {"id": self._identity(entry, item), **item}

    def _identity(self, entry: Any, item: Mapping[str, Any]) -> str:
        """The entry's id if the whole world agrees on it, else within its host; else its address; else what
        it says."""
        told = line(entry.get("id"), 2000)
        if told.startswith(("http://", "https://", "urn:", "tag:")):
            chosen = told
        elif told:
            chosen = f"{self._host}:{told}"
        else:
            chosen = item["link"] or f"{self._host}:{_digest(item['title'], item['body'])}"
        return chosen if len(chosen) <= 300 else f"{self._host}:{_digest(chosen)}"


def _told_media(entry: Any) -> list[dict[str, str]]:
    """Enclosures and Media RSS, each address once. A picture in several widths is one: the widest. Of a film
    or a sound the address is no picture, so their thumbnail stands for them."""
    still = web(get(entry.get("media_thumbnail"), 0, "url"))
    found: dict[str, dict[str, str]] = {}
    for one in [*rows(entry.get("media_content")), *rows(entry.get("enclosures"))]:
        url = web(get(one, "url")) or web(get(one, "href"))
        kind = line(get(one, "medium")) or line(get(one, "type")).partition("/")[0]
        if kind in _KINDS:
            size = {name: line(get(one, name), 10) for name in ("width", "height")}
            found.setdefault(url, {"kind": kind, "url": url if kind == "image" else still, **size})
    pictures = [each for each in found.values() if each["kind"] == "image"]
    others = [each for each in found.values() if each["kind"] != "image"]
    if len(pictures) > 1 and all(each["width"] for each in pictures):
        pictures = [max(pictures, key=lambda each: count(each["width"]) or 0)]
    if not found and still:
        pictures = [{"kind": "image", "url": still}]
    return [*pictures, *others][:MOST_MEDIA]


_KINDS = {"image": MediaKind.PICTURE, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}


def _media(told: Any) -> Media:
    kind = _KINDS.get(line(get(told, "kind")), MediaKind.PICTURE)
    return media(kind, get(told, "url"), None, get(told, "width"), get(told, "height"))


def _moment(parsed: time.struct_time | None) -> str:
    if parsed is None:
        return ""
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _name(feed: str) -> str:
    """A feed's address for a sentence: without its query, which may hold a key."""
    try:
        parts = urlsplit(feed if "://" in feed else f"https://{feed}")
        return f"{parts.hostname or feed[:60]}{parts.path.rstrip('/')}"[:100]
    except ValueError:
        return feed[:60]


def _is_markup(body: bytes) -> bool:
    return b"<html" in body[:4096].lower() or b"<!doctype html" in body[:4096].lower()


def _named_feed(body: bytes, address: str) -> str | None:
    """The first feed that a page names in its head."""
    finder = _FeedFinder()
    finder.feed(body[:HTML_CAP].decode("utf-8", "replace"))
    finder.close()
    return next((found for href in finder.found if (found := web(urljoin(address, href)))), None)


class _FeedFinder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        is_alternate = tag == "link" and "alternate" in told.get("rel", "").lower().split()
        if is_alternate and told.get("type", "").lower() in FEED_TYPES and told.get("href"):
            self.found.append(told["href"])


SOURCE = News
