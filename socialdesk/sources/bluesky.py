"""Bluesky: mentions, replies, quotes and search over the AT Protocol. https://docs.bsky.app

The SDK signs and sends; answers are read as plain JSON, because its typed models refuse a whole page for
one odd post. A session is kept in the vault and refreshed (a login per poll would spend the 300 logins of
a day), and a reply gets a record key made from its idempotency key, so that sending twice posts once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import regex

from socialdesk.domain.mention import Author, Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    CredentialsRejected,
    NotAllowedHere,
    Refused,
    ReplyTooLong,
    TargetGone,
    Unreadable,
)
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
from socialdesk.sources.reading import MOST_LINKS, count, get, ident, line, plain, web, when
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Answer, Says, Verdict

if TYPE_CHECKING:  # the SDK takes a second to import and is wanted only once we connect
    from atproto import Client, Session
    from atproto_client.request import Response

ENTRYWAY = "https://bsky.social"
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
_REFRESH_AHEAD = timedelta(minutes=20)
_FOLLOWERS_KEPT = timedelta(hours=12)
_AUTHORS_KEPT = 5000
_TOKEN_REFUSED = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"})
_SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"  # base 32 in the order of its characters

_ADVICE = (
    "Make a new app password at Bluesky (Settings, Privacy and security, App passwords) and enter it "
    "together with the handle."
)


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
        self._base_url = connection.settings.get("base_url") or ENTRYWAY
        self._handle = connection.settings.get("handle", "").strip().removeprefix("@")
        self._did = connection.settings.get("native_id", "")
        self._client: Client | None = None
        self._session: Session | None = None
        self._transport = http.GuardedTransport()
        self._last: Answer | None = None  # not of a login, which has limits of its own
        self._refused_searches: dict[str, str] = {}
        self._followers: dict[str, tuple[int | None, datetime]] = {}

    # Signing in ------------------------------------------------------------------------------------

    def check(self) -> Identity:
        said = self._ask("com.atproto.server.getSession")
        did, handle = ident(said.get("did")), line(said.get("handle"))
        if not did or not handle:
            raise self._verdict.nonsense()
        status = "" if said.get("active", True) else line(said.get("status"), 50)
        session = self._session
        return Identity(
            native_id=did,
            handle=handle,
            notes=(f"Bluesky calls this account “{status}”.",) if status else (),
            token_expires_at=_expiry(session.refresh_jwt) if session else None,
        )

    @property
    def _verdict(self) -> Verdict:
        from atproto.exceptions import AtProtocolError

        return Verdict("Bluesky", self._connection, garbage=(AtProtocolError, ValueError))

    def _signed_in(self) -> Client:
        """A client whose access token lasts a while; its own failures are those of a read."""
        if self._session is None:
            self._session = self._kept_session()
        if self._session is None:
            self._log_in()
        elif _expiry(self._session.access_jwt) - _REFRESH_AHEAD <= self._connection.now():
            self._refresh()
        assert self._session is not None
        if self._client is None:
            self._client = self._new_client()
            self._client.login(session_string=self._session.encode(), fetch_bsky_profile=False)
        return self._client

    def _new_client(self) -> Client:
        from atproto import Client, Request

        http.hush()
        request = Request(transport=self._transport, trust_env=False, max_redirects=http.MAX_REDIRECTS)
        request.set_additional_headers({"User-Agent": http.USER_AGENT})
        return Client(http.address(self._base_url), request)

    def _kept_session(self) -> Session | None:
        from atproto import Session

        kept = self._connection.secrets.get("session", "")
        if not kept or self._connection.secrets.get("session_for") != self._session_mark():
            return None
        try:
            return Session.decode(kept)
        except (ValueError, TypeError):
            return None  # written by another version: sign in afresh

    def _session_mark(self) -> str:
        """What a kept session belongs to: another handle, password or server needs another session."""
        parts = (self._base_url, self._handle, self._connection.secrets.get("app_password", ""))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

    def _log_in(self) -> None:
        # not SDK's login(): it also asks for the profile, which a new account does not have yet
        from atproto import models

        password = self._connection.secrets.get("app_password", "")
        if not self._handle or not password:
            raise CredentialsRejected(f"The handle or the app password is missing. {_ADVICE}")
        data = models.ComAtprotoServerCreateSession.Data(identifier=self._handle, password=password)
        rejected: Says = dict.fromkeys(
            (400, 401, 403),
            lambda _: CredentialsRejected(f"Bluesky does not take this handle and password. {_ADVICE}"),
        )
        with self._verdict(says=rejected):
            made = self._new_client().com.atproto.server.create_session(data, ignore_session_check=True)
        self._take(made)

    def _refresh(self) -> None:
        from atproto.exceptions import RequestErrorBase

        session = self._session
        assert session is not None
        client = self._new_client()
        client.update_base_url(session.pds_endpoint)
        with self._verdict():
            try:
                made = client.com.atproto.server.refresh_session(
                    headers={"Authorization": f"Bearer {session.refresh_jwt}"}, ignore_session_check=True
                )
            except RequestErrorBase as failure:
                if failure.response is None or failure.response.status_code not in (400, 401, 403):
                    raise
                made = None
        if made is None:
            self._log_in()
        else:
            self._take(made)

    def _take(self, made: Any) -> None:
        """Keep a new session durably, and only then use it."""
        from atproto import Session
        from atproto_client.client.session import get_session_pds_endpoint

        home = self._base_url
        if home == ENTRYWAY:  # accounts live on other hosts; a server that a person named is kept to
            home = get_session_pds_endpoint(made) or home
        session = Session(made.handle, made.did, made.access_jwt, made.refresh_jwt, http.address(home))
        self._connection.keep({"session": session.encode(), "session_for": self._session_mark()})
        self._session, self._client, self._did = session, None, session.did

    # Asking ----------------------------------------------------------------------------------------

    def _ask(self, method: str, says: Says | None = None, /, **params: Any) -> dict[str, Any]:
        from atproto_client.models.dot_dict import DotDict

        return self._signed(
            lambda client: client.invoke_query(method, params=DotDict(params), ignore_session_check=True),
            says=says,
        )

    def _signed(
        self, call: Callable[[Client], Response], *, writing: bool = False, says: Says | None = None
    ) -> dict[str, Any]:
        """The JSON answer of one call; a refused token is renewed once (nothing was done under it)."""
        from atproto.exceptions import RequestErrorBase

        for retried in (False, True):
            with self._verdict():
                client = self._signed_in()
            with self._verdict(writing=writing, says=says):
                try:
                    answer = call(client).content
                except RequestErrorBase as failure:
                    if _error_name(failure) not in _TOKEN_REFUSED:
                        raise
                    if retried:
                        raise CredentialsRejected(f"Bluesky refuses the sign-in. {_ADVICE}") from None
                else:
                    if not isinstance(answer, dict):
                        raise self._verdict.nonsense(writing=writing)
                    return answer
                finally:
                    self._last = self._transport.last
            self._refresh()
        raise AssertionError("unreachable")

    # Listening -------------------------------------------------------------------------------------

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of one stream: notifications, our own posts, each search."""
        self._verdict.pace(self._last)
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
            young = self._posts(_uri(row) for row in young if get(row, "reason") in REASONS)
        return Page(
            items=self._items(young),
            cursor=sweep.cursor(streams),
            more=sweep.more(streams),
            quota=self._verdict.quota(self._last),
            incomplete=incomplete,
            notes=tuple(self._refused_searches[one] for one in streams if one in self._refused_searches),
        )

    def _listing(self, stream: str, mark: str, back_to: datetime) -> tuple[list[Any], str]:
        """One page of rows with ``indexedAt``, newest first, and where the next begins ("" at the end)."""
        asked: dict[str, Any] = {"limit": PER_PAGE, **({"cursor": mark} if mark else {})}
        if stream == MENTIONS:
            said = self._ask("app.bsky.notification.listNotifications", reasons=list(REASONS), **asked)
            rows = _rows(said.get("notifications"))
        elif stream == OWN:
            feed = "app.bsky.feed.getAuthorFeed"
            said = self._ask(feed, actor=self._own_did(), filter="posts_with_replies", **asked)
            rows = [get(one, "post") for one in _rows(said.get("feed")) if not get(one, "reason")]
        else:
            refused: Says = {400: Refused, 404: Refused, 501: Refused}
            query, since = stream.removeprefix(SEARCH), _stamp(back_to)
            found = "app.bsky.feed.searchPosts"
            said = self._ask(found, refused, q=query, sort="latest", since=since, **asked)
            rows = _rows(said.get("posts"))
        return rows, ident(said.get("cursor"))

    def _posts(self, uris: Iterable[str]) -> list[Any]:
        found: list[Any] = []
        for some in _batches(uri for uri in dict.fromkeys(uris) if uri.startswith("at://")):
            found += _rows(self._ask("app.bsky.feed.getPosts", uris=some).get("posts"))
        return found

    def _items(self, views: Iterable[Any]) -> tuple[Item, ...]:
        views = list(views)
        now = self._connection.now()
        authors = {ident(get(view, "author", "did")) for view in views}
        self._learn_followers({did for did in authors if did.startswith("did:")}, now)
        return tuple(self._item(view) for view in views)

    def _item(self, view: Any, followers: int | None = None) -> Item:
        known, _ = self._followers.get(ident(get(view, "author", "did")), (None, None))
        return {"post": view, "us": self._did, "followers": followers if known is None else known}

    def _learn_followers(self, dids: set[str], now: datetime) -> None:
        if len(self._followers) > _AUTHORS_KEPT:
            self._followers.clear()
        old = now - _FOLLOWERS_KEPT
        unknown = [did for did in sorted(dids) if self._followers.get(did, (0, old))[1] <= old]
        for some in _batches(unknown):
            self._followers.update(dict.fromkeys(some, (None, now)))
            try:
                said = self._ask("app.bsky.actor.getProfiles", {400: Refused}, actors=some)
            except Refused:
                continue  # one odd author must not cost us the posts; reach stays unknown
            for profile in _rows(said.get("profiles")):
                if (followers := count(get(profile, "followersCount"))) is not None:
                    self._followers[ident(get(profile, "did"))] = (followers, now)

    def thread(self, post: Post) -> Sequence[Item]:
        gone: Says = {400: TargetGone}
        try:
            said = self._ask(
                "app.bsky.feed.getPostThread", gone, uri=post.native_id, depth=20, parentHeight=80
            )
        except TargetGone:
            return ()
        views: dict[str, Any] = {}
        waiting = [said.get("thread")]
        while waiting:
            node = waiting.pop()
            post_view = get(node, "post")  # none where it was deleted, or somebody blocks somebody
            if (uri := _uri(post_view)) and _published(post_view):
                views.setdefault(uri, post_view)
            waiting += _rows(get(node, "replies"))
            if (parent := get(node, "parent")) is not None:
                waiting.append(parent)
        return self._items(sorted(views.values(), key=_age))

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        views = {_uri(view): view for view in self._posts(post.native_id for post in posts)}
        changed = [
            self._item(view, post.author.followers)
            for post in posts
            if (view := views.get(post.native_id)) is not None
            and (get(view, "cid") != post.context.get("cid") or _engagement(view) != post.engagement)
        ]
        gone = tuple(post.native_id for post in posts if post.native_id not in views)
        return Recheck(changed=tuple(changed), gone=gone)

    # Understanding ---------------------------------------------------------------------------------

    def normalise(self, item: Item) -> Post:
        post = _post(item)
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
        here = _ref(parent)
        if here is None:
            raise self._verdict.nonsense()
        root = _ref(get(parent, "record", "reply", "root")) or here
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
            "repo": self._own_did(),
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
                if _error_name(failure) == "InvalidSwap":
                    raise _Exists("This reply stands on Bluesky already.") from None
                raise

        try:
            made = self._signed(put, writing=True)
        except _Exists:
            if (sent := self.find_sent(reply)) is None:
                raise
            return sent
        if not (uri := _uri(made)):
            raise self._verdict.nonsense(writing=True)
        return Receipt(uri, _url(self._did, uri), sent_at=self._connection.now(), thread_id=thread_id)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        missing: Says = {400: TargetGone, 404: TargetGone}
        try:
            said = self._ask(
                "com.atproto.repo.getRecord",
                missing,
                repo=self._own_did(),
                collection=POST,
                rkey=record_key(reply),
            )
        except TargetGone:
            return None
        if not (uri := _uri(said)):
            raise self._verdict.nonsense()
        root = _ref(get(said, "value", "reply", "root"))
        return Receipt(
            uri,
            _url(self._did, uri),
            sent_at=when(get(said, "value", "createdAt")),
            thread_id=root["uri"] if root else None,
        )

    def _own_did(self) -> str:
        if not self._did:
            with self._verdict():
                self._signed_in()
            session = self._session
            self._did = session.did if session else ""
        return self._did

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
                said = self._ask("com.atproto.identity.resolveHandle", unknown, handle=mention.handle)
            except TargetGone:
                continue  # nobody has this handle: it stays plain text
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": ident(said.get("did"))}
            index = {"byteStart": mention.byte_start, "byteEnd": mention.byte_end}
            facets.append({"$type": "app.bsky.richtext.facet", "index": index, "features": [feature]})
        return sorted(facets, key=lambda facet: int(facet["index"]["byteStart"]))

    def close(self) -> None:
        self._client = None
        self._transport.close()


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


def _post(item: Item) -> Post | None:
    view = get(item, "post")
    us = ident(get(item, "us"))
    uri, did = _uri(view), ident(get(view, "author", "did"))
    published_at = _published(view)
    if not uri or not did or published_at is None or not isinstance(get(view, "record", "text"), str):
        return None
    handle = line(get(view, "author", "handle"))
    record = get(view, "record")
    parent, root = _ref(get(record, "reply", "parent")), _ref(get(record, "reply", "root"))
    quoted = _ref(get(record, "embed", "record")) or _ref(get(record, "embed", "record", "record"))
    spoken_to = {_did_of(ref["uri"]) for ref in (parent, root, quoted) if ref} | set(_mentioned(record))
    lang = line(get(record, "langs", 0), 35)
    context = {
        "cid": ident(get(view, "cid")),
        "handle": handle,
        "lang": lang,
        "quotes": quoted["uri"] if quoted else "",
        "replies": "off" if get(view, "viewer", "replyDisabled") else "",
        "blocked": "yes" if get(view, "author", "viewer", "blockedBy") else "",
    }
    if get(view, "author", "viewer", "blocking"):
        context["blocked"] = "yes"
    return Post(
        platform="bluesky",
        native_id=uri,
        author=Author(
            native_id=did,
            handle=handle,
            name=line(get(view, "author", "displayName")),
            followers=count(get(item, "followers")),
            url=f"https://bsky.app/profile/{did}",
        ),
        text=plain(get(record, "text")),
        published_at=published_at,
        url=_url(did, uri),
        lang=lang or None,
        in_reply_to=parent["uri"] if parent else None,
        thread_id=root["uri"] if root else uri,
        links=_links(record),
        has_media=_has_media(record),
        addressed=bool(us) and us in spoken_to and did != us,
        by_us=bool(us) and did == us,
        engagement=_engagement(view),
        context={name: value for name, value in context.items() if value},
    )


def _published(view: Any) -> datetime | None:
    """When it was written; the writer's own word, unless it lies in the future of its arrival."""
    times = (when(get(view, "record", "createdAt")), when(get(view, "indexedAt")))
    return min((at for at in times if at is not None), default=None)


def _age(view: Any) -> datetime:
    published_at = _published(view)
    assert published_at is not None
    return published_at


def _features(record: Any) -> Iterator[Any]:
    for facet in _rows(get(record, "facets")):
        yield from _rows(get(facet, "features"))


def _mentioned(record: Any) -> Iterator[str]:
    for feature in _features(record):
        if get(feature, "$type") == "app.bsky.richtext.facet#mention":
            yield ident(get(feature, "did"))


def _links(record: Any) -> tuple[str, ...]:
    """Whole addresses: the text itself often shows them shortened."""
    found = [get(feature, "uri") for feature in _features(record)]
    found += [get(record, "embed", "external", "uri"), get(record, "embed", "media", "external", "uri")]
    return tuple(dict.fromkeys(link for link in map(web, found) if link))[:MOST_LINKS]


def _has_media(record: Any) -> bool:
    embeds = (get(record, "embed"), get(record, "embed", "media"))
    return any(get(embed, kind) for embed in embeds for kind in ("images", "video"))


def _engagement(view: Any) -> int:
    names = ("likeCount", "repostCount", "replyCount", "quoteCount")
    return sum(count(get(view, name)) or 0 for name in names)


def _ref(value: Any) -> dict[str, str] | None:
    """A strong reference (address and content id) to a record, or None."""
    uri, cid = ident(get(value, "uri")), ident(get(value, "cid"))
    return {"uri": uri, "cid": cid} if uri.startswith("at://") and cid else None


def _did_of(uri: str) -> str:
    return uri.removeprefix("at://").partition("/")[0]


def _url(did: str, uri: str) -> str:
    return f"https://bsky.app/profile/{did}/post/{uri.rpartition('/')[2]}"


def _uri(view: Any) -> str:
    uri = ident(get(view, "uri"))
    return uri if uri.startswith("at://") else ""


def _expiry(token: str) -> datetime:
    """When a token ends; the distant past for one that cannot be read, so that it is renewed."""
    from atproto import get_jwt_payload
    from atproto_server.exceptions import TokenDecodeError

    try:
        ends = get_jwt_payload(token).exp
    except (TokenDecodeError, ValueError):
        ends = None
    return datetime.fromtimestamp(ends or 0, UTC)


def _error_name(failure: Any) -> str:
    """The name that an AT Protocol server gives its error (``ExpiredToken``), "" without one."""
    return str(getattr(getattr(failure.response, "content", None), "error", "") or "")


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _batches(values: Iterable[str]) -> Iterator[list[str]]:
    rest = list(values)
    for start in range(0, len(rest), _BATCH):
        yield rest[start : start + _BATCH]


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


SOURCE = Bluesky
