"""Mastodon, by Mastodon.py: mentions, hashtags, text search where the server has it. https://docs.joinmastodon.org

Works without an account too: hashtag timelines are public on most servers. Everything goes through the
library's own request, which gives us JSON as it came: its typed entities cannot be kept as JSON, and
``search()`` runs into a `RecursionError` when the server's description cannot be read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import requests
from mastodon import Mastodon as Library
from mastodon.errors import MastodonAPIError, MastodonError, MastodonRatelimitError

from socialdesk.domain.mention import Author, Media, MediaKind, Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    CredentialsRejected,
    NotAllowedHere,
    PermissionMissing,
    PlatformDown,
    SettingWrong,
    SocialDeskError,
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
from socialdesk.sources.reading import (
    MOST_MEDIA,
    addresses,
    count,
    from_html,
    get,
    host,
    ident,
    line,
    media,
    rows,
    web,
    when,
)
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Answer, Says, Verdict

PER_PAGE = 40
BACKLOG = timedelta(days=7)
BACKLOG_PAGES = 5
SEARCH_PAGES = 2
RECHECK_BATCH = 20
FACTS_LAST = timedelta(hours=12)
FACTS_RETRY = timedelta(minutes=10)
USUAL_LIMIT = 500
USUAL_LINK = 23

MENTIONS, OWN, TAG, SEARCH = "mentions", "own", "tag:", "search:"

ONLY_HASHTAGS = "No access token: only hashtags are read. Mentions and replies need one."
PARTIAL_SEARCH = (
    "Text search finds only authors who opted in, and not every server has it. "
    "Mentions and hashtags are complete."
)
NO_SEARCH = "This server or token cannot search text. Mentions and hashtags are read."
NOT_FROM_HERE = "Connect this account with an access token to answer from here."


class Mastodon:
    """One account on one server, or a server's public hashtags."""

    traits: ClassVar[Traits] = Traits(
        key="mastodon",
        name="Mastodon",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field(
                "base_url",
                "Server",
                default="https://mastodon.social",
                help="The address of the account's server, for example https://mastodon.social.",
            ),
            Field(
                "access_token",
                "Access token",
                secret=True,
                required=False,
                help="Preferences → Development → New application, with read and write:statuses. "
                "Without it only public hashtags are read.",
            ),
        ),
        search=SearchDialect(hashtags_only=True, phrase=False, max_queries=8),
        interval=60,
        overlap=3600,
        price_note="Free.",
        deletion_check_hours=24,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._token = connection.secrets.get("access_token", "").strip()
        self._session = requests.Session()
        self._line = http.guard(self._session)
        self._verdict = Verdict(
            self.traits.name, connection, garbage=(MastodonError, RecursionError), answer_of=self._answer_of
        )
        self._library = Library(
            api_base_url=http.address(connection.settings.get("base_url") or "https://mastodon.social"),
            ratelimit_method="throw",
            version_check_mode="none",  # else each call may end in a RecursionError
            session=self._session,
            user_agent=http.USER_AGENT,
            request_timeout=http.READ_TIMEOUT,
        )
        # not an argument of the constructor: it would open a file of that name
        self._library.access_token = self._token or None
        self._own_id = connection.settings.get("native_id", "") if self._token else ""
        self._facts = _Facts()
        self._facts_until = datetime.min.replace(tzinfo=UTC)

    def __repr__(self) -> str:
        return f"Mastodon({self._library.api_base_url!r})"

    def _answer_of(self, failure: BaseException) -> Answer | None:
        """The library keeps headers to itself and hides the status in its arguments."""
        headers = self._line.last.headers if self._line.last else {}
        if isinstance(failure, MastodonRatelimitError):
            return Answer(429, headers)
        if isinstance(failure, MastodonAPIError) and len(failure.args) >= 2:
            status = failure.args[1]
            reason = failure.args[3] if len(failure.args) > 3 else ""
            if isinstance(status, int):
                return Answer(status, headers, reason if isinstance(reason, str) else "")
        return None

    def _ask(self, path: str, params: Mapping[str, Any] | None = None, *, says: Says | None = None) -> Any:
        with self._verdict(says=says):
            return self._request("GET", path, params).json()

    def _request(self, method: str, path: str, params: Mapping[str, Any] | None, **more: Any) -> Any:
        ask = getattr(self._library, "_Mastodon__api_request")  # noqa: B009 - else it would be mangled
        # its own reading of rate limits fails on odd headers, after the answer came
        return ask(
            method, path, dict(params or {}), do_ratelimiting=False, return_response_object=True, **more
        )

    # Who and where

    def check(self) -> Identity:
        """Sign in; without a token, ask the server to describe itself."""
        facts = self._server(needed=not self._token)
        if not self._token:
            return Identity("", "", facts.title, (ONLY_HASHTAGS, facts.sentence))
        me = self._ask("/api/v1/accounts/verify_credentials")
        self._own_id = ident(get(me, "id"))
        if not self._own_id:
            raise self._verdict.nonsense()
        return Identity(
            self._own_id,
            line(get(me, "acct")),
            line(get(me, "display_name")),
            (PARTIAL_SEARCH, facts.sentence),
        )

    def _own(self) -> str:
        if self._token and not self._own_id:
            self._own_id = ident(get(self._ask("/api/v1/accounts/verify_credentials"), "id"))
        return self._own_id

    def _server(self, *, needed: bool = False) -> _Facts:
        """What the server says of itself; unless ``needed``, the usual values while it cannot."""
        now = self._connection.now()
        if now < self._facts_until:
            return self._facts
        try:
            try:
                told = self._ask("/api/v2/instance")
            except SettingWrong:
                told = self._ask("/api/v1/instance")  # servers before 4.0, and other software
        except (SettingWrong, PermissionMissing, CredentialsRejected, PlatformDown):
            if needed:
                raise
            self._facts_until = now + FACTS_RETRY
            return self._facts
        self._facts, self._facts_until = _Facts.of(told), now + FACTS_LAST
        return self._facts

    # Listening

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of one stream: mentions, our own posts, each hashtag, each text search."""
        self._verdict.pace(self._line.last)
        us = self._own()
        facts = self._server()
        streams = self._streams(searches)
        sweep = Sweep.read(cursor, self._connection.now())
        notes = (PARTIAL_SEARCH,) if self._token else (ONLY_HASHTAGS,)
        stream = sweep.next(streams)
        if stream is None:
            return Page((), sweep.cursor(streams), notes=notes)
        back_to = sweep.back_to(stream, overlap=self.traits.overlap, backlog=BACKLOG)
        try:
            found = self._page(stream, sweep.mark)
        except (PermissionMissing, SettingWrong):
            if not stream.startswith(SEARCH):
                raise
            found, notes = [], (NO_SEARCH,)
        statuses = [get(one, "status") if stream == MENTIONS else one for one in found]
        times = [when(get(one, "created_at")) for one in found]
        young = [
            status
            for status, at in zip(statuses, times, strict=True)
            if isinstance(status, dict) and (at is None or at >= back_to)
        ]
        items = tuple(_item(status, us, facts, via=stream.partition(":")[0]) for status in young)
        known = [at for at in times if at is not None]
        incomplete = ""
        mark = (sweep.mark or 0) + len(found) if stream.startswith(SEARCH) else ident(get(found, -1, "id"))
        if len(found) < PER_PAGE or not mark or mark == sweep.mark or (known and min(known) < back_to):
            sweep.finish(stream)
        elif stream.startswith(SEARCH) and sweep.pages + 1 >= SEARCH_PAGES:
            sweep.finish(stream)  # by likeness, not by time: further pages hold old posts
        elif sweep.is_new(stream) and sweep.pages + 1 >= BACKLOG_PAGES:
            oldest = min(known, default=back_to)
            incomplete = (
                f"{self._in_words(stream)} holds more than a first look takes: posts before "
                f"{oldest:%d %B, %H:%M} UTC were left out."
            )
            sweep.finish(stream)
        else:
            sweep.next_page(mark)
        return Page(
            items,
            sweep.cursor(streams),
            sweep.more(streams),
            quota=self._verdict.quota(self._line.last),
            incomplete=incomplete,
            notes=notes,
        )

    def _streams(self, searches: Sequence[str]) -> list[str]:
        words = [one.strip().lstrip("#") for one in searches]
        tags = dict.fromkeys(
            word for word in words if re.fullmatch(r"\w{1,100}", word) and not word.isdigit()
        )
        if not self._token:
            return [TAG + tag for tag in tags]
        texts = dict.fromkeys(word for word in words if word)
        return [MENTIONS, OWN, *(TAG + tag for tag in tags), *(SEARCH + text for text in texts)]

    @staticmethod
    def _in_words(stream: str) -> str:
        kind, _, word = stream.partition(":")
        return {"tag": f"The hashtag #{word}", "own": "Your own account"}.get(kind, "Your mentions")

    def _page(self, stream: str, mark: Any) -> list[Any]:
        """One page of a stream, newest first: notifications for mentions, else statuses."""
        params: dict[str, Any] = {"limit": PER_PAGE}
        says: Says | None = None
        if stream.startswith(SEARCH):
            params |= {"q": stream.removeprefix(SEARCH), "type": "statuses"}
            if mark:
                params["offset"] = mark
            found = get(self._ask("/api/v2/search", params), "statuses")
        else:
            if mark:
                params["max_id"] = mark
            if stream == MENTIONS:
                path = "/api/v1/notifications"
                params["types[]"] = ["mention"]
            elif stream == OWN:
                path = f"/api/v1/accounts/{self._own()}/statuses"
                params["exclude_reblogs"] = "true"
            else:
                path = f"/api/v1/timelines/tag/{stream.removeprefix(TAG)}"
                if not self._token:
                    says = dict.fromkeys((401, 403, 422), _signed_in_only)
            found = self._ask(path, params, says=says)
        if not isinstance(found, list):
            raise self._verdict.nonsense()
        return found

    def normalise(self, item: Item) -> Post:
        """A status as `fetch`, `thread` and `recheck` pack it."""
        status = item.get("status")
        us = ident(item.get("us"))
        repost = get(status, "reblog")
        shown = repost if isinstance(repost, dict) else status
        native_id = ident(get(status, "id"))
        account = get(status, "account")
        author_id = ident(get(account, "id"))
        published = when(get(status, "created_at"))
        if not native_id or not author_id or published is None:
            raise Unreadable("A Mastodon post has no id, author or date.")
        body, linked = from_html(get(shown, "content"))
        shown_media = [_media(one) for one in rows(get(shown, "media_attachments"))][:MOST_MEDIA]
        text = body or "\n".join(one.description for one in shown_media if one.description)[:20_000]
        title = line(get(shown, "spoiler_text"))
        if not text and not title and not shown_media:
            raise Unreadable("A Mastodon post has no text.")
        in_reply_to = ident(get(status, "in_reply_to_id")) or None
        mentioned = rows(get(shown, "mentions"))
        to_us = bool(us) and (
            any(ident(get(one, "id")) == us for one in mentioned)
            or ident(get(status, "in_reply_to_account_id")) == us
        )
        by_us = bool(us) and author_id == us
        visibility = line(get(status, "visibility")) or "public"
        card = web(get(shown, "card", "url"))
        root = ident(item.get("root")) or (native_id if in_reply_to is None else "")
        return Post(
            platform=self.traits.key,
            native_id=native_id,
            author=_author(account, author_id),
            text=text or title,
            published_at=published,
            url=web(get(status, "url")) or web(get(shown, "url")) or web(get(status, "uri")),
            title=title,
            lang=line(get(shown, "language"), 20) or None,
            in_reply_to=in_reply_to,
            thread_id=root or None,
            repost_of=ident(get(repost, "id")) or None,
            links=tuple(dict.fromkeys((*linked, *addresses(text), *((card,) if card else ())))),
            has_media=bool(shown_media),
            media=tuple(shown_media),
            addressed=not by_us and (to_us or item.get("via") == MENTIONS),
            by_us=by_us,
            public=visibility in ("public", "unlisted"),
            engagement=sum(
                count(get(shown, f"{what}_count")) or 0 for what in ("replies", "reblogs", "favourites")
            ),
            edited_at=when(get(shown, "edited_at")),
            place=host(web(get(shown, "account", "url")) or web(get(shown, "url"))),
            context={
                "visibility": visibility,
                "spoiler": title,
                "acct": line(get(account, "acct")),
                "limit": str(count(item.get("limit")) or USUAL_LIMIT),
                "link": str(count(item.get("link")) or USUAL_LINK),
            },
        )

    def thread(self, post: Post) -> Sequence[Item]:
        """What stands above and below the post, and the post itself."""
        says: Says = {404: TargetGone, 410: TargetGone}
        status = self._ask(f"/api/v1/statuses/{post.native_id}", says=says)
        around = self._ask(f"/api/v1/statuses/{post.native_id}/context", says=says)
        above, below = get(around, "ancestors"), get(around, "descendants")
        if not isinstance(status, dict) or not isinstance(above, list) or not isinstance(below, list):
            raise self._verdict.nonsense()
        found = [one for one in (*above, status, *below) if isinstance(one, dict)]
        first = get(found, 0)
        root = ident(get(first, "id")) if ident(get(first, "in_reply_to_id")) == "" else ""
        us, facts = self._own(), self._server()
        items = [_item(one, us, facts, via="thread", root=root) for one in found]
        return sorted(items, key=lambda item: str(get(item, "status", "created_at")))

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        """Twenty at a time; one by one on servers before 4.3."""
        self._verdict.pace(self._line.last)
        ids = [post.native_id for post in posts]
        us, facts = self._own(), self._server()
        standing: dict[str, Any] = {}
        try:
            for start in range(0, len(ids), RECHECK_BATCH):
                found = self._ask("/api/v1/statuses", {"id[]": ids[start : start + RECHECK_BATCH]})
                if not isinstance(found, list):
                    raise self._verdict.nonsense()
                standing |= {ident(get(one, "id")): one for one in found}
        except SettingWrong:
            standing = {one: status for one in ids if (status := self._status(one)) is not None}
        return Recheck(
            tuple(_item(standing[one], us, facts, via="recheck") for one in ids if one in standing),
            tuple(one for one in ids if one not in standing),
        )

    def _status(self, native_id: str) -> Any:
        self._verdict.pace(self._line.last)
        try:
            return self._ask(f"/api/v1/statuses/{native_id}", says={404: TargetGone, 410: TargetGone})
        except TargetGone:
            return None

    # Answering

    def reply_rule(self, post: Post) -> ReplyRule:
        """The server's limit less the mention and the content warning that `send` puts in front."""
        limit = count(post.context.get("limit")) or USUAL_LIMIT
        local = post.context.get("acct", post.author.handle).partition("@")[0]
        taken = len(f"@{local} ") + len(post.context.get("spoiler", ""))
        return ReplyRule(
            allowed=bool(self._token),
            limit=max(limit - taken, 1),
            unit=LengthUnit.MASTODON,
            link_length=count(post.context.get("link")) or USUAL_LINK,
            public=post.public,
            why_not="" if self._token else NOT_FROM_HERE,
            idempotent=True,
        )

    def send(self, reply: OutgoingReply) -> Receipt:
        """Post under the key: the server makes one post of it, however often it is sent (for an hour)."""
        if not self._token:
            raise NotAllowedHere(NOT_FROM_HERE)
        visibility = reply.context.get("visibility", "public")
        params = {
            "status": _with_mention(reply),
            "in_reply_to_id": reply.to_native_id,
            "visibility": visibility
            if visibility in ("public", "unlisted", "private", "direct")
            else "unlisted",
        }
        if reply.context.get("spoiler"):
            params["spoiler_text"] = reply.context["spoiler"]
        headers = {"Idempotency-Key": reply.idempotency_key}
        with self._verdict(writing=True, says={403: _forbidden}):
            posted = self._request("POST", "/api/v1/statuses", params, headers=headers).json()
        receipt = _receipt(posted, reply.thread_id)
        if receipt is None:
            raise self._verdict.nonsense(writing=True)
        return receipt

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        """Our child of the post with the same text; in our own posts when the post is gone."""
        if not self._token:
            return None
        us = self._own()
        try:
            around = self._ask(
                f"/api/v1/statuses/{reply.to_native_id}/context", says={404: TargetGone, 410: TargetGone}
            )
            found = get(around, "descendants")
        except TargetGone:
            found = self._ask(f"/api/v1/accounts/{us}/statuses", {"limit": PER_PAGE})
        if not isinstance(found, list):
            raise self._verdict.nonsense()
        wanted = _comparable(reply.text)
        earliest = reply.approved_at - timedelta(minutes=5)
        for status in found:
            written = when(get(status, "created_at"))
            if (
                ident(get(status, "account", "id")) == us
                and ident(get(status, "in_reply_to_id")) in ("", reply.to_native_id)
                and (written is None or written >= earliest)
                and _is_same(_comparable(from_html(get(status, "content"))[0]), wanted)
            ):
                return _receipt(status, reply.thread_id)
        return None

    def close(self) -> None:
        self._session.close()


class _Facts:
    """What a server says of itself."""

    def __init__(self, title: str = "", limit: int = USUAL_LIMIT, link: int = USUAL_LINK) -> None:
        self.title, self.limit, self.link = title, limit, link

    @classmethod
    def of(cls, told: Any) -> _Facts:
        statuses = get(told, "configuration", "statuses")
        limit = count(get(statuses, "max_characters")) or count(get(told, "max_toot_chars"))
        link = count(get(statuses, "characters_reserved_per_url"))
        return cls(line(get(told, "title")), limit or USUAL_LIMIT, link or USUAL_LINK)

    @property
    def sentence(self) -> str:
        return f"Replies here may have {self.limit} characters."


def _signed_in_only(message: str) -> SocialDeskError:
    return PermissionMissing(
        f"This server shows its hashtags only to signed-in people: add a token. {message}"
    )


def _forbidden(message: str) -> SocialDeskError:
    if "scope" in message:
        return PermissionMissing(f"The access token may not post: it needs write:statuses. {message}")
    return NotAllowedHere(f"{message} You can post it by hand.")


_STATUS_KEYS = (
    "id", "created_at", "edited_at", "in_reply_to_id", "in_reply_to_account_id", "spoiler_text", "visibility",
    "language", "uri", "url", "replies_count", "reblogs_count", "favourites_count", "content",
)  # fmt: skip
_ACCOUNT_KEYS = ("id", "username", "acct", "display_name", "url", "followers_count", "bot")


def _item(status: Any, us: str, facts: _Facts, *, via: str, root: str = "") -> Item:
    item: dict[str, Any] = {"via": via, "us": us, "limit": facts.limit, "link": facts.link}
    if root:
        item["root"] = root
    return {**item, "status": _kept(status)}


def _kept(status: Any, *, inner: bool = False) -> Any:
    """The parts of a status that we read; the whole is ten times as long."""
    if not isinstance(status, dict):
        return status
    kept = {key: status[key] for key in _STATUS_KEYS if key in status}
    account = status.get("account")
    if isinstance(account, dict):
        kept["account"] = {key: account[key] for key in _ACCOUNT_KEYS if key in account}
        kept["account"]["emojis"] = _each(account.get("emojis"), "shortcode")
    else:
        kept["account"] = account
    kept["mentions"] = _each(status.get("mentions"), "id", "acct")
    kept["media_attachments"] = _each(
        status.get("media_attachments"), "type", "description", "url", "preview_url", "meta"
    )
    if get(status, "card", "url"):
        kept["card"] = {"url": status["card"]["url"]}
    if status.get("reblog") and not inner:
        kept["reblog"] = _kept(status["reblog"], inner=True)
    return kept


def _each(found: Any, *keys: str) -> list[dict[str, Any]]:
    return [{key: one.get(key) for key in keys} for one in rows(found) if isinstance(one, dict)]


_KINDS = {"video": MediaKind.VIDEO, "gifv": MediaKind.VIDEO, "audio": MediaKind.AUDIO}


def _media(attachment: Any) -> Media:
    """The picture itself, or the preview of what is none; both lie at the account's own server."""
    kind = _KINDS.get(line(get(attachment, "type")), MediaKind.PICTURE)
    preview = get(attachment, "preview_url")
    url = (web(get(attachment, "url")) or preview) if kind is MediaKind.PICTURE else preview
    size = get(attachment, "meta", "original")
    return media(kind, url, get(attachment, "description"), get(size, "width"), get(size, "height"))


def _author(account: Any, native_id: str) -> Author:
    handle = line(get(account, "acct"))
    name = line(get(account, "display_name"))
    emojis = get(account, "emojis")
    for emoji in emojis if isinstance(emojis, list) else ():
        if code := line(get(emoji, "shortcode")):
            name = name.replace(f":{code}:", "")
    return Author(
        native_id=native_id,
        handle=handle,
        name=line(name) or handle.partition("@")[0],
        followers=count(get(account, "followers_count")),
        url=web(get(account, "url")),
    )


def _with_mention(reply: OutgoingReply) -> str:
    """The author is told only when mentioned; a person may have written the mention already."""
    acct = reply.context.get("acct") or reply.to_handle
    local = acct.partition("@")[0]
    if not acct or re.match(rf"\s*@{re.escape(local)}(?![\w])", reply.text, re.IGNORECASE):
        return reply.text
    return f"@{acct} {reply.text}"


def _receipt(status: Any, thread_id: str | None) -> Receipt | None:
    native_id = ident(get(status, "id"))
    if not native_id:
        return None
    return Receipt(native_id, web(get(status, "url")), when(get(status, "created_at")), thread_id)


def _comparable(text: str) -> str:
    """A text as it survives the way to a server and back: without leading mentions, hosts and spacing."""
    text = re.sub(r"@([\w.]+)@[\w.-]+", r"@\1", text)
    text = re.sub(r"^(\s*@[\w.]+)+", "", text)
    return "".join(text.split()).casefold()


def _is_same(found: str, wanted: str) -> bool:
    """Servers may rewrite an emoji or a link somewhere: the same beginning is enough, if it is long."""
    return found == wanted or (len(wanted) >= 40 and found[:40] == wanted[:40])


SOURCE = Mastodon
