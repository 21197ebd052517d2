"""Bluesky: mentions, replies, quotes and search over the AT Protocol. https://docs.bsky.app

A reply gets a record key made from its idempotency key, so that sending twice posts once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import regex

from socialdesk.domain.mention import Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    NotAllowedHere,
    Refused,
    ReplyTooLong,
    TargetGone,
    Unreadable,
)
from socialdesk.sources.bluesky_posts import engagement, post_of, published, reference, uri_of, url_of
from socialdesk.sources.bluesky_session import ENTRYWAY, SignIn, error_name
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
from socialdesk.sources.reading import count, get, ident, line, rows, when
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Says

if TYPE_CHECKING:  # the SDK takes a second to import and is wanted only once we connect
    from atproto import Client
    from atproto_client.request import Response

POST = "app.bsky.feed.post"
GRAPHEMES = 300
BYTES = 3000

MENTIONS, OWN, SEARCH = "mentions", "own", "search:"  # streams of a sweep
REASONS = ("mention", "reply", "quote")
PER_PAGE = 100
MOST_PAGES = 50
BACKLOG = timedelta(days=7)
BACKLOG_PAGES = 3
_BATCH = 25  # posts or profiles in one question
_FOLLOWERS_KEPT = timedelta(hours=12)
_AUTHORS_KEPT = 5000
_SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"  # base 32 in the order of its characters


class Bluesky:
    """One account at Bluesky or at another AT Protocol server."""

    traits: ClassVar[Traits] = Traits(
        key="bluesky",
        name="Bluesky",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field("handle", "Handle", help="yourbrand.bsky.social"),
            Field(
                "app_password",
                "App password",
                secret=True,
                help="Made at Bluesky under Settings, Privacy and security, App passwords",
            ),
            Field("base_url", "Server", required=False, default=ENTRYWAY),
        ),
        search=SearchDialect(operators={"lang": "lang:{}", "from": "from:{}"}),
        interval=60.0,
        overlap=3600.0,
        deletion_check_hours=24.0,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._us = SignIn(connection)
        self._refused_searches: dict[str, str] = {}
        self._followers: dict[str, tuple[int | None, datetime]] = {}

    def check(self) -> Identity:
        said = self._us.ask("com.atproto.server.getSession")
        did, handle = ident(said.get("did")), line(said.get("handle"))
        if not did or not handle:
            raise self._us.verdict.nonsense()
        status = "" if said.get("active", True) else line(said.get("status"), 50)
        return Identity(
            native_id=did,
            handle=handle,
            notes=(f"Bluesky calls this account “{status}”.",) if status else (),
            token_expires_at=self._us.ends_at,
        )

    # Listening -------------------------------------------------------------------------------------

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of one stream: notifications, our own posts, each search."""
        self._us.pace()
        now = self._connection.now()
        streams = [MENTIONS, OWN, *(SEARCH + query for query in dict.fromkeys(searches))]
        sweep = Sweep.read(cursor, now)
        stream = sweep.next(streams)
        if stream is None:
            return Page((), sweep.cursor(streams))
        back_to = sweep.back_to(stream, overlap=self.traits.overlap, backlog=BACKLOG)
        incomplete = ""
        try:
            listed, mark = self._listing(stream, ident(sweep.mark), back_to)
            self._refused_searches.pop(stream, None)
        except Refused as refusal:
            listed, mark = [], ""
            query = stream.removeprefix(SEARCH)
            self._refused_searches[stream] = f"The search for “{query}” does not work here. {refusal}"
        times = [when(get(row, "indexedAt")) for row in listed]
        young = [row for row, at in zip(listed, times, strict=True) if at is None or at >= back_to]
        met = not listed or not mark or any(at is not None and at < back_to for at in times)
        most = BACKLOG_PAGES if sweep.is_new(stream) else MOST_PAGES
        if met or sweep.pages + 1 >= most:
            if not met and not sweep.is_new(stream):
                incomplete = f"More than {most * PER_PAGE} new posts at once: the oldest were not read."
            sweep.finish(stream)
        else:
            sweep.next_page(mark)
        if stream == MENTIONS:  # they only name posts; with the posts come figures and what we may do there
            young = self._posts(uri_of(row) for row in young if get(row, "reason") in REASONS)
        return Page(
            items=self._items(young),
            cursor=sweep.cursor(streams),
            more=sweep.more(streams),
            quota=self._us.quota,
            incomplete=incomplete,
            notes=tuple(self._refused_searches[one] for one in streams if one in self._refused_searches),
        )

    def _listing(self, stream: str, mark: str, back_to: datetime) -> tuple[list[Any], str]:
        """One page of rows with ``indexedAt``, newest first, and where the next begins ("" at the end)."""
        asked: dict[str, Any] = {"limit": PER_PAGE, **({"cursor": mark} if mark else {})}
        if stream == MENTIONS:
            said = self._us.ask("app.bsky.notification.listNotifications", reasons=list(REASONS), **asked)
            listed = rows(said.get("notifications"))
        elif stream == OWN:
            feed = "app.bsky.feed.getAuthorFeed"
            said = self._us.ask(feed, actor=self._us.own_did(), filter="posts_with_replies", **asked)
            listed = [get(one, "post") for one in rows(said.get("feed")) if not get(one, "reason")]
        else:
            refused: Says = {400: Refused, 404: Refused, 501: Refused}
            query, since = stream.removeprefix(SEARCH), _stamp(back_to)
            found = "app.bsky.feed.searchPosts"
            said = self._us.ask(found, refused, q=query, sort="latest", since=since, **asked)
            listed = rows(said.get("posts"))
        return listed, ident(said.get("cursor"))

    def _posts(self, uris: Iterable[str]) -> list[Any]:
        found: list[Any] = []
        for some in _batches(uri for uri in dict.fromkeys(uris) if uri.startswith("at://")):
            found += rows(self._us.ask("app.bsky.feed.getPosts", uris=some).get("posts"))
        return found

    def _items(self, views: Iterable[Any]) -> tuple[Item, ...]:
        views = list(views)
        now = self._connection.now()
        authors = {ident(get(view, "author", "did")) for view in views}
        self._learn_followers({did for did in authors if did.startswith("did:")}, now)
        return tuple(self._item(view) for view in views)

    def _item(self, view: Any, followers: int | None = None) -> Item:
        known, _ = self._followers.get(ident(get(view, "author", "did")), (None, None))
        return {"post": view, "us": self._us.did, "followers": followers if known is None else known}

    def _learn_followers(self, dids: set[str], now: datetime) -> None:
        if len(self._followers) > _AUTHORS_KEPT:
            self._followers.clear()
        old = now - _FOLLOWERS_KEPT
        unknown = [did for did in sorted(dids) if self._followers.get(did, (0, old))[1] <= old]
        for some in _batches(unknown):
            self._followers.update(dict.fromkeys(some, (None, now)))
            try:
                said = self._us.ask("app.bsky.actor.getProfiles", {400: Refused}, actors=some)
            except Refused:
                continue  # one odd author must not cost us the posts; reach stays unknown
            for profile in rows(said.get("profiles")):
                if (followers := count(get(profile, "followersCount"))) is not None:
                    self._followers[ident(get(profile, "did"))] = (followers, now)

    def thread(self, post: Post) -> Sequence[Item]:
        gone: Says = {400: TargetGone}
        try:
            said = self._us.ask(
                "app.bsky.feed.getPostThread", gone, uri=post.native_id, depth=20, parentHeight=80
            )
        except TargetGone:
            return ()
        views: dict[str, tuple[datetime, Any]] = {}
        waiting = [said.get("thread")]
        while waiting:
            node = waiting.pop()
            post_view = get(node, "post")  # none where it was deleted, or somebody blocks somebody
            if (uri := uri_of(post_view)) and (at := published(post_view)) is not None:
                views.setdefault(uri, (at, post_view))
            waiting += rows(get(node, "replies"))
            if (parent := get(node, "parent")) is not None:
                waiting.append(parent)
        return self._items(view for _, view in sorted(views.values(), key=lambda dated: dated[0]))

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        views = {uri_of(view): view for view in self._posts(post.native_id for post in posts)}
        changed = [
            self._item(view, post.author.followers)
            for post in posts
            if (view := views.get(post.native_id)) is not None
            and (get(view, "cid") != post.context.get("cid") or engagement(view) != post.engagement)
        ]
        gone = tuple(post.native_id for post in posts if post.native_id not in views)
        return Recheck(changed=tuple(changed), gone=gone)

    # Understanding ---------------------------------------------------------------------------------

    def normalise(self, item: Item) -> Post:
        post = post_of(item)
        if post is None:
            raise Unreadable("A post from Bluesky lacks its address, author, text or time.")
        return post

    # Answering -------------------------------------------------------------------------------------

    def reply_rule(self, post: Post) -> ReplyRule:
        why_not = ""
        if post.context.get("replies") == "off":
            why_not = "The author does not take replies from us to this post."
        elif post.context.get("blocked"):
            why_not = "The author blocks our account, or we block theirs."
        return ReplyRule(
            allowed=not why_not,
            limit=GRAPHEMES,
            unit=LengthUnit.BLUESKY,
            byte_limit=BYTES,
            why_not=why_not,
            idempotent=True,
        )

    def send(self, reply: OutgoingReply) -> Receipt:
        self._check_length(reply.text)
        # asked afresh: Bluesky takes replies to deleted and closed posts, and nobody would see them
        parent = next(iter(self._posts([reply.to_native_id])), None)
        if parent is None:
            raise TargetGone("The post to answer is no longer on Bluesky.")
        rule = self.reply_rule(self.normalise(self._item(parent)))
        if not rule.allowed:
            raise NotAllowedHere(rule.why_not)
        here = reference(parent)
        if here is None:
            raise self._us.verdict.nonsense()
        root = reference(get(parent, "record", "reply", "root")) or here
        record: dict[str, Any] = {
            "$type": POST,
            "text": reply.text,
            "createdAt": _stamp(self._connection.now()),
            "reply": {"root": root, "parent": here},
        }
        if facets := self._facets(reply.text):
            record["facets"] = facets
        if lang := reply.context.get("lang"):
            record["langs"] = [lang]
        return self._put(reply, record, thread_id=root["uri"])

    def _put(self, reply: OutgoingReply, record: Mapping[str, Any], *, thread_id: str) -> Receipt:
        # "swapRecord": null asks that there be no such record yet. createRecord would answer 500 then,
        # which says nothing; and the SDK's own model drops the null, which would overwrite.
        from atproto.exceptions import BadRequestError

        body = {
            "repo": self._us.own_did(),
            "collection": POST,
            "rkey": record_key(reply),
            "record": record,
            "swapRecord": None,
        }
        content = json.dumps(body).encode()

        def put(client: Client) -> Response:
            try:
                return client.invoke_procedure(
                    "com.atproto.repo.putRecord",
                    content=content,
                    input_encoding="application/json",
                    ignore_session_check=True,
                )
            except BadRequestError as failure:
                if error_name(failure) == "InvalidSwap":
                    raise _Exists("This reply stands on Bluesky already.") from None
                raise

        try:
            made = self._us.signed(put, writing=True)
        except _Exists:
            if (sent := self.find_sent(reply)) is None:
                raise
            return sent
        if not (uri := uri_of(made)):
            raise self._us.verdict.nonsense(writing=True)
        return Receipt(uri, url_of(self._us.did, uri), sent_at=self._connection.now(), thread_id=thread_id)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        missing: Says = {400: TargetGone, 404: TargetGone}
        try:
            said = self._us.ask(
                "com.atproto.repo.getRecord",
                missing,
                repo=self._us.own_did(),
                collection=POST,
                rkey=record_key(reply),
            )
        except TargetGone:
            return None
        if not (uri := uri_of(said)):
            raise self._us.verdict.nonsense()
        root = reference(get(said, "value", "reply", "root"))
        return Receipt(
            uri,
            url_of(self._us.did, uri),
            sent_at=when(get(said, "value", "createdAt")),
            thread_id=root["uri"] if root else None,
        )

    def _check_length(self, text: str) -> None:
        graphemes = len(regex.findall(r"\X", text))
        if graphemes > GRAPHEMES:
            raise ReplyTooLong(
                f"The reply has {graphemes} characters; Bluesky takes {GRAPHEMES}.",
                limit=GRAPHEMES,
                length=graphemes,
            )
        size = len(text.encode())
        if size > BYTES:
            raise ReplyTooLong(
                f"The reply takes {size} bytes; Bluesky takes {BYTES}.", limit=BYTES, length=size
            )

    def _facets(self, text: str) -> list[dict[str, Any]]:
        """Where links, tags and mentions stand in the text, in UTF-8 bytes; without these they are dead."""
        from atproto_client.utils import facet_detection

        facets = [
            facet.model_dump(by_alias=True, exclude_none=True)
            for facet in facet_detection.detect_facets(text)
        ]
        unknown: Says = {400: TargetGone, 404: TargetGone}
        for mention in facet_detection.detect_mentions(text):
            try:
                said = self._us.ask("com.atproto.identity.resolveHandle", unknown, handle=mention.handle)
            except TargetGone:
                continue  # nobody has this handle: it stays plain text
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": ident(said.get("did"))}
            index = {"byteStart": mention.byte_start, "byteEnd": mention.byte_end}
            facets.append({"$type": "app.bsky.richtext.facet", "index": index, "features": [feature]})
        return sorted(facets, key=lambda facet: int(facet["index"]["byteStart"]))

    def close(self) -> None:
        self._us.close()


class _Exists(Refused):
    """Our record key is taken: this very reply was written before."""


def record_key(reply: OutgoingReply) -> str:
    """The key of the record that a reply becomes: the same for every try, another for every other reply.

    It has the form that Bluesky wants (a TID: 53 bits of microseconds, 10 bits of clock); the second is
    that of the approval, the rest comes from the idempotency key.
    """
    digest = int.from_bytes(hashlib.sha256(reply.idempotency_key.encode()).digest()[:8], "big")
    micros = int(reply.approved_at.timestamp()) * 1_000_000 + digest % 1_000_000
    number = (micros << 10) | (digest >> 54)
    return "".join(_SORTABLE[number >> shift & 31] for shift in range(60, -1, -5))


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _batches(values: Iterable[str]) -> Iterator[list[str]]:
    rest = list(values)
    for start in range(0, len(rest), _BATCH):
        yield rest[start : start + _BATCH]


SOURCE = Bluesky
