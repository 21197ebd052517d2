"""Reddit: the inbox, new posts that a search finds, comments of chosen subreddits, replies.
https://www.reddit.com/dev/api

PRAW signs in and sends; what it would do beside that is turned off here, because it holds a poll thread or
repeats a write: sleeping to pace itself, and trying again after a broken line or a 5xx (a comment too!).
Reddit wants approval before any API use, so keys may be refused at any time.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

import prawcore
import requests

from socialdesk.domain.mention import Author, Media, MediaKind, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    CredentialsRejected,
    NotAllowedHere,
    RateLimited,
    Refused,
    ReplyTooLong,
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
    ident,
    line,
    media,
    plain,
    rows,
    unescape,
    web,
    when,
)
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Answer, Says, Verdict, clock_words

if TYPE_CHECKING:
    import praw

HOME = "https://www.reddit.com"
API = "https://oauth.reddit.com"
LIMIT = 10_000

INBOX = ("message/mentions", "message/comments", "message/selfreply")
OWN, SUBREDDITS, SEARCH = "own", "subreddits", "search:"
PER_PAGE = 100  # also the most ids in one question
MOST_PAGES = 10  # a listing holds the last thousand
BACKLOG = timedelta(days=7)
BACKLOG_PAGES = 2
_TOKEN_LASTS = timedelta(minutes=50)  # of sixty
_EMPTIED = frozenset({"[deleted]", "[removed]"})
_ID = re.compile(r"t[13]_[a-z0-9]{1,13}")

_AS_USER = "Your Reddit account: mentions and replies need it, searching does not"
_ADVICE = (
    "Check the client id and secret, and the user name with password or the refresh token. "
    "Reddit approves each API key and may withdraw it."
)
_CLOSED = {
    "TOO_OLD": "This conversation is archived; nobody can answer there any more.",
    "THREAD_LOCKED": "The moderators have locked this conversation.",
    "SUBREDDIT_NOTALLOWED": "This subreddit does not let the account post.",
    "BANNED_FROM_SUBREDDIT": "This subreddit has banned the account.",
    "USER_BLOCKED": "The author has blocked the account.",
}
_GONE = frozenset({"DELETED_COMMENT", "DELETED_LINK", "THING_NOT_FOUND", "NO_THING_ID"})


class _Requestor(prawcore.Requestor):
    """Sends once. Trouble leaves prawcore at once instead of being slept over and tried again."""

    def __init__(self, *, verdict: Verdict, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._verdict = verdict

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        kwargs.pop("timeout", None)  # the adapter sets deadlines
        url = str(args[1] if len(args) > 1 else kwargs.get("url"))
        if url.endswith("/api/v1/access_token"):
            # judged here, as a read: a token that cannot be had leaves no doubt about a comment
            with self._verdict(says=dict.fromkeys((400, 401, 403), _sign_in_refused)):
                response: requests.Response = self._http.request(*args, **kwargs)
                response.raise_for_status()
                if "error" in response.json():
                    raise _sign_in_refused("")
            return response
        response = self._http.request(*args, **kwargs)
        if response.status_code in (401, 408) or response.status_code >= 500:  # what prawcore would retry
            raise requests.HTTPError(response=response)
        for name in ("x-ratelimit-remaining", "x-ratelimit-used", "x-ratelimit-reset"):
            response.headers.pop(name, None)  # prawcore would sleep by these; the adapter has kept them
        return response


def _sign_in_refused(_: str) -> CredentialsRejected:
    return CredentialsRejected(f"Reddit does not accept the sign-in. {_ADVICE}")


class Reddit:
    """One account at Reddit, or with app keys alone the search."""

    traits: ClassVar[Traits] = Traits(
        key="reddit",
        name="Reddit",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field("client_id", "Client id", help="Of a “script” app at reddit.com/prefs/apps"),
            Field("client_secret", "Client secret", secret=True),
            Field("username", "User name", required=False, group=_AS_USER),
            Field("password", "Password", secret=True, required=False, group=_AS_USER),
            Field(
                "refresh_token",
                "Refresh token",
                secret=True,
                required=False,
                help="Instead of a password",
                group=_AS_USER,
            ),
            Field(
                "subreddits",
                "Subreddits",
                required=False,
                help="Names with commas: their new comments are read too, which search does not cover",
            ),
            Field("base_url", "Server", required=False, default=HOME),
        ),
        search=SearchDialect(
            boolean=True,
            negation=True,
            not_word="NOT ",
            max_length=500,
            max_queries=6,
            operators={"from": "author:{}"},
        ),
        interval=120.0,
        overlap=3600.0,
        price_note="Free for approved keys; commercial use needs a contract with Reddit.",
        deletion_check_hours=24.0,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        base = connection.settings.get("base_url") or HOME
        self._home, self._api = (HOME, API) if base == HOME else (base, base)
        self._session = requests.Session()
        self._line = http.guard(self._session)
        self._reddit: praw.Reddit | None = None
        self._signed_in_at: datetime | None = None
        self._us = line(connection.settings.get("username") or connection.settings.get("handle"), 50)
        self._refused_searches: dict[str, str] = {}
        secrets = connection.secrets
        self._is_user = bool(secrets.get("refresh_token") or (self._us and secrets.get("password")))
        # PRAW and prawcore fall over answers of another shape; the status is what counts then
        nonsense = (
            prawcore.PrawcoreException,
            AttributeError,
            TypeError,
            KeyError,
            ValueError,
            AssertionError,
        )
        self._verdict = Verdict("Reddit", connection, garbage=nonsense, answer_of=self._answer_of)

    def __repr__(self) -> str:
        return "Reddit()"

    def _answer_of(self, failure: BaseException) -> Answer | None:
        last = self._line.last
        is_known = getattr(failure, "response", None) is not None
        return None if is_known or last is None or last.status < 400 else last

    # Signing in ------------------------------------------------------------------------------------

    def check(self) -> Identity:
        if not self._is_user:
            self._ask("search", q="reddit", limit=1)
            return Identity("", "", notes=("Without a user only search works; replies are posted by hand.",))
        me = self._ask("api/v1/me")
        native_id, name = ident(me.get("id")), line(me.get("name"), 50)
        if not native_id or not name:
            raise self._verdict.nonsense()
        self._us = name
        notes = ("Reddit has suspended this account.",) if me.get("is_suspended") else ()
        return Identity(f"t2_{native_id}", name, notes=notes)

    def _client(self) -> praw.Reddit:
        now = self._connection.now()
        if self._reddit is None or self._signed_in_at is None or now - self._signed_in_at > _TOKEN_LASTS:
            import praw

            given = self._connection
            client_id, secret = given.settings.get("client_id"), given.secrets.get("client_secret")
            if not client_id or not secret:
                raise CredentialsRejected(f"The keys for Reddit are missing. {_ADVICE}")
            refresh_token = given.secrets.get("refresh_token") or None
            # all of it is given, so that no praw.ini or environment variable can put in a word
            self._reddit = praw.Reddit(
                client_id=client_id,
                client_secret=secret,
                refresh_token=refresh_token,
                username=None if refresh_token else (self._us or None),
                password=None if refresh_token else (given.secrets.get("password") or None),
                redirect_uri=None,
                user_agent=f"{http.USER_AGENT} (desktop; by /u/{self._us or 'unknown'})",
                oauth_url=http.address(self._api),
                reddit_url=http.address(self._home),
                requestor_class=_Requestor,
                requestor_kwargs={"session": self._session, "verdict": self._verdict},
                check_for_updates=False,
                check_for_async=False,
                ratelimit_seconds=0,
                timeout=int(http.READ_TIMEOUT),
            )
            self._signed_in_at = now
        return self._reddit

    def _ask(self, path: str, says: Says | None = None, /, **params: Any) -> Any:
        """One answer as JSON. A token refused early is replaced once."""
        for renewed in (False, True):
            with self._verdict(says=says):
                try:
                    return self._client().request(method="GET", path=path, params=params)
                except requests.HTTPError as failure:
                    status = getattr(failure.response, "status_code", 0)
                    self._reddit = None if status == 401 else self._reddit
                    if status != 401 or renewed:
                        raise
        raise AssertionError("unreachable")

    # Listening -------------------------------------------------------------------------------------

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of one stream: the three parts of the inbox, our own comments, subreddits, searches."""
        self._verdict.pace(self._line.last)
        streams = self._streams(searches)
        sweep = Sweep.read(cursor, self._connection.now())
        stream = sweep.next(streams)
        if stream is None:
            return Page((), sweep.cursor(streams))
        back_to = sweep.back_to(stream, overlap=self.traits.overlap, backlog=BACKLOG)
        try:
            said = self._listing(stream, ident(sweep.mark))
            self._refused_searches.pop(stream, None)
        except Refused as refusal:
            said, query = {}, stream.removeprefix(SEARCH)
            self._refused_searches[stream] = f"The search for “{query}” does not work here. {refusal}"
        rows, mark = _things(said), ident(get(said, "data", "after"))
        times = [when(get(row, "data", "created_utc")) for row in rows]
        young = [row for row, at in zip(rows, times, strict=True) if at is None or at >= back_to]
        met = not rows or not mark or any(at is not None and at < back_to for at in times)
        most = BACKLOG_PAGES if sweep.is_new(stream) else MOST_PAGES
        incomplete = ""
        if met or sweep.pages + 1 >= most:
            if not met and not sweep.is_new(stream):
                incomplete = f"More than {most * PER_PAGE} new posts at once: the oldest were not read."
            sweep.finish(stream)
        else:
            sweep.next_page(mark)
        if stream in INBOX:  # the inbox tells neither the conversation nor whether it is closed
            young = self._look_up(_name(row) for row in young)
        return Page(
            items=tuple(self._items(young, to_us=stream in INBOX)),
            cursor=sweep.cursor(streams),
            more=sweep.more(streams),
            quota=self._verdict.quota(self._line.last),
            incomplete=incomplete,
            notes=tuple(self._refused_searches[one] for one in streams if one in self._refused_searches),
        )

    def _streams(self, searches: Sequence[str]) -> list[str]:
        own = [*INBOX, OWN] if self._is_user else []
        some = [SUBREDDITS] if self._subreddits() else []
        return [*own, *some, *(SEARCH + query for query in dict.fromkeys(searches))]

    def _subreddits(self) -> str:
        named = re.findall(r"\w{2,50}", self._connection.settings.get("subreddits", "").replace("r/", " "))
        return "+".join(dict.fromkeys(named))

    def _listing(self, stream: str, mark: str) -> Any:
        asked: dict[str, Any] = {"limit": PER_PAGE, **({"after": mark} if mark else {})}
        if stream in INBOX:
            return self._ask(stream, mark="false", **asked)  # what a person has not read stays unread
        if stream == OWN:
            return self._ask(f"user/{self._own_name()}/comments", sort="new", **asked)
        if stream == SUBREDDITS:
            return self._ask(f"r/{self._subreddits()}/comments", **asked)
        refused: Says = {400: Refused, 403: Refused, 404: Refused}
        query = stream.removeprefix(SEARCH)
        return self._ask("search", refused, q=query, sort="new", t="week", type="link", **asked)

    def _own_name(self) -> str:
        if not self._us:
            self.check()
        return self._us

    def _items(self, rows: Iterable[Any], *, to_us: bool = False) -> Iterator[Item]:
        for row in rows:
            if not _is_emptied(row):
                yield {"thing": row, "us": self._us if self._is_user else "", "to_us": to_us}

    def _look_up(self, names: Iterable[str]) -> list[Any]:
        wanted = [name for name in dict.fromkeys(names) if _ID.fullmatch(name)]
        found: list[Any] = []
        for start in range(0, len(wanted), PER_PAGE):
            some = ",".join(wanted[start : start + PER_PAGE])
            found += _things(self._ask("api/info", id=some, limit=PER_PAGE))
        return found

    def thread(self, post: Post) -> Sequence[Item]:
        root = post.thread_id or post.native_id
        around: dict[str, Any] = {"limit": 200, "depth": 10, "sort": "old"}
        if post.native_id != root:
            around |= {"comment": post.native_id.removeprefix("t1_"), "context": 8}
        missing: Says = {403: TargetGone, 404: TargetGone}
        try:
            said = self._ask(f"comments/{root.removeprefix('t3_')}", missing, **around)
        except TargetGone:
            return ()
        rows: dict[str, Any] = {}
        waiting = list(said) if isinstance(said, list) else [said]
        while waiting:
            for row in _things(waiting.pop()):
                if _name(row) and when(get(row, "data", "created_utc")):
                    rows.setdefault(_name(row), row)
                waiting.append(get(row, "data", "replies"))
        # with their answers inside, items would repeat the thread many times over
        flat = [{**row, "data": {**row["data"], "replies": ""}} for row in rows.values()]
        flat.sort(key=lambda row: float(row["data"]["created_utc"]))
        return list(self._items(flat))

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        found = {_name(row): row for row in self._look_up(post.native_id for post in posts)}
        changed: list[Item] = []
        gone: list[str] = []
        for post in posts:
            row = found.get(post.native_id)
            if row is None or _is_emptied(row):
                gone.append(post.native_id)
                continue
            if when(_edited(row)) != post.edited_at or _engagement(row) != post.engagement:
                changed += self._items([row], to_us=post.addressed)
        return Recheck(changed=tuple(changed), gone=tuple(gone))

    # Understanding ---------------------------------------------------------------------------------

    def normalise(self, item: Item) -> Post:
        post = _post(item)
        if post is None:
            raise Unreadable("A post from Reddit lacks its id, author, text or time.")
        return post

    # Answering -------------------------------------------------------------------------------------

    def reply_rule(self, post: Post) -> ReplyRule:
        why_not = ""
        if not self._is_user:
            why_not = "No Reddit user is signed in. Copy the reply and post it by hand."
        elif post.context.get("closed"):
            why_not = _CLOSED["TOO_OLD" if post.context["closed"] == "archived" else "THREAD_LOCKED"]
        return ReplyRule(allowed=not why_not, limit=LIMIT, why_not=why_not)

    def send(self, reply: OutgoingReply) -> Receipt:
        if not self._is_user:
            raise NotAllowedHere("No Reddit user is signed in. Post the reply by hand.")
        text = as_markdown(reply.text)
        if len(text) > LIMIT:
            raise ReplyTooLong(
                f"The reply takes {len(text)} characters at Reddit, which allows {LIMIT}.",
                limit=LIMIT,
                length=len(text),
            )
        with self._verdict():
            client = self._client()
        data = {"thing_id": reply.to_native_id, "text": text, "api_type": "json"}
        with self._verdict(writing=True):
            try:
                said = client.request(method="POST", path="api/comment", data=data)
            except requests.HTTPError as failure:
                if getattr(failure.response, "status_code", 0) == 401:
                    self._reddit = None  # the next try signs in anew
                raise
            errors = get(said, "json", "errors")
            if isinstance(errors, list) and errors:
                raise self._why_refused(errors[0], get(said, "json", "ratelimit"))
            if not isinstance(get(said, "json"), dict):
                raise self._verdict.nonsense(writing=True)
            made = get(said, "json", "data", "things", 0)
            if not _name(made):
                raise Refused("Reddit took the reply and did not publish it, without saying why.")
        return self._receipt(made, reply.thread_id)

    def _why_refused(self, error: Any, seconds: Any) -> SocialDeskError:
        code, said = line(get(error, 0), 60).upper(), self._verdict.clean(plain(get(error, 1)))
        if code == "RATELIMIT":
            now = self._connection.now()
            wait = count(seconds) or _spoken_seconds(said) or 600
            until = now + timedelta(seconds=min(max(wait, 1), 86_400))
            return RateLimited(f"Reddit asks to wait until {clock_words(until, now)}.", retry_at=until)
        if code in _GONE:
            return TargetGone("The post to answer is no longer on Reddit.")
        if code == "TOO_LONG":
            return ReplyTooLong("The reply is too long for Reddit.", limit=LIMIT, length=LIMIT + 1)
        if code in _CLOSED:
            return NotAllowedHere(_CLOSED[code])
        return Refused(f"Reddit did not accept this reply. It says: “{said or code}”")

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        if not self._is_user:
            return None
        since = reply.approved_at - timedelta(minutes=1)
        wanted = " ".join(as_markdown(reply.text).split())
        mark = ""
        for _ in range(MOST_PAGES):
            said = self._listing(OWN, mark)
            rows, mark = _things(said), ident(get(said, "data", "after"))
            for row in rows:
                body = " ".join(unescape(get(row, "data", "body")).split())
                if get(row, "data", "parent_id") == reply.to_native_id and body == wanted:
                    return self._receipt(row, reply.thread_id)
            times = [at for row in rows if (at := when(get(row, "data", "created_utc"))) is not None]
            if not mark or not times or min(times) < since:
                return None
        return None

    def _receipt(self, row: Any, thread_id: str | None) -> Receipt:
        at = when(get(row, "data", "created_utc"))
        return Receipt(_name(row), _url(row), sent_at=at, thread_id=_thread(row) or thread_id)

    def close(self) -> None:
        self._reddit = None
        self._session.close()


def as_markdown(text: str) -> str:
    """Write a plain text so that Reddit's Markdown shows it as it is: nothing becomes a list, a heading, a
    quote or bold by accident; line breaks stay; web addresses stay links."""
    lines = []
    for written in text.replace("\r\n", "\n").split("\n"):
        pieces = re.split(r"(https?://[^\s<>\"]+)", written.strip())
        pieces[::2] = [re.sub(r"([\\`*_~^\[\]<>#|!&])", r"\\\1", piece) for piece in pieces[::2]]
        one = re.sub(r"^([-+=]|\d+(?=[.)]))", _guarded, "".join(pieces))
        lines.append(re.sub(r" {2,}", " ", one))
    # two spaces keep a line break; an empty line is a paragraph already
    joined = "\n".join(
        one + "  " if one and after else one for one, after in zip(lines, [*lines[1:], ""], strict=True)
    )
    return joined.strip()


def _guarded(start: re.Match[str]) -> str:
    """A list mark that is none: ``\\-``, ``1\\.``"""
    mark = start.group(1)
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"


def _post(item: Item) -> Post | None:
    row = get(item, "thing")
    data = get(row, "data")
    name, author = _name(row), line(get(data, "author"), 50)
    published_at = when(get(data, "created_utc"))
    title = line(get(data, "title"))
    markup = get(data, "body_html") or get(data, "selftext_html")
    text, links = from_html(markup)
    if not text:
        text = unescape(get(data, "body")) or unescape(get(data, "selftext"))
        links = addresses(text)
    if not name or not author or published_at is None or not (text or title):
        return None
    us = line(get(item, "us"), 50).casefold()
    by_us = bool(us) and author.casefold() == us
    named = (
        bool(us) and re.search(rf"(?<![\w/])/?u/{re.escape(us)}\b", f"{title} {text}".casefold()) is not None
    )
    target = "" if get(data, "is_self") else web(get(data, "url_overridden_by_dest"))
    shown = tuple(_media(data))[:MOST_MEDIA]
    context = {
        "subreddit": line(get(data, "subreddit"), 50),
        "closed": "archived" if get(data, "archived") else "locked" if get(data, "locked") else "",
    }
    return Post(
        platform="reddit",
        native_id=name,
        author=Author(
            native_id=ident(get(data, "author_fullname")) or author,
            handle=author,
            url=f"{HOME}/user/{author}" if re.fullmatch(r"[\w-]+", author) else "",
        ),
        text=text or title,
        title=title or line(get(data, "link_title")),
        published_at=published_at,
        url=_url(row),
        in_reply_to=ident(get(data, "parent_id")) or None,
        thread_id=_thread(row) or name,
        links=tuple(dict.fromkeys((*links, *((target,) if target else ())))),
        has_media=bool(shown),
        media=shown,
        addressed=not by_us and (get(item, "to_us") is True or named),
        by_us=by_us,
        engagement=_engagement(row),
        edited_at=when(_edited(row)),
        place=f"r/{context['subreddit']}" if context["subreddit"] else "",
        context={key: value for key, value in context.items() if value},
    )


def _media(data: Any) -> Iterator[Media]:
    """The picture or the video of a post, the pictures of its gallery, or those in a comment."""
    preview = get(data, "preview", "images", 0, "source")
    size = (get(preview, "width"), get(preview, "height"))
    if get(data, "is_video"):
        yield media(MediaKind.VIDEO, _unescaped(get(preview, "url")), None, *size)
    elif get(data, "post_hint") == "image":
        whole = web(get(data, "url_overridden_by_dest")) or _unescaped(get(preview, "url"))
        yield media(MediaKind.PICTURE, whole, None, *size)
    told = get(data, "media_metadata")
    pictures = told if isinstance(told, dict) else {}
    gallery = [(ident(get(one, "media_id")), one) for one in rows(get(data, "gallery_data", "items"))]
    captions = {name: get(one, "caption") for name, one in gallery}
    for name in dict.fromkeys((*captions, *pictures)):  # a gallery says the order
        source = get(pictures, name, "s")
        kind = MediaKind.VIDEO if get(pictures, name, "e") == "RedditVideo" else MediaKind.PICTURE
        url = _unescaped(get(source, "u") or get(source, "gif"))
        yield media(kind, url, captions.get(name), get(source, "x"), get(source, "y"))


def _unescaped(url: Any) -> str:
    """Signed addresses break over an entity that is left in them."""
    return html.unescape(url) if isinstance(url, str) else ""


def _things(said: Any) -> list[Any]:
    """The rows of a listing: comments (t1) and posts (t3), not messages or “more”."""
    return [row for row in rows(get(said, "data", "children")) if get(row, "kind") in ("t1", "t3")]


def _name(row: Any) -> str:
    name = ident(get(row, "data", "name"))
    return name if _ID.fullmatch(name) else ""


def _thread(row: Any) -> str:
    link = ident(get(row, "data", "link_id"))
    return link if _ID.fullmatch(link) else ""


def _url(row: Any) -> str:
    path = get(row, "data", "permalink")
    return web(HOME + path) if isinstance(path, str) and path.startswith("/r/") else ""


def _is_emptied(row: Any) -> bool:
    """What Reddit leaves of a deleted or removed post."""
    data = get(row, "data")
    if get(data, "removed_by_category"):
        return True
    return get(data, "body") in _EMPTIED or get(data, "selftext") in _EMPTIED


def _edited(row: Any) -> Any:
    edited = get(row, "data", "edited")
    return None if isinstance(edited, bool) else edited


def _engagement(row: Any) -> int:
    return (count(get(row, "data", "score")) or 0) + (count(get(row, "data", "num_comments")) or 0)


def _spoken_seconds(said: str) -> int:
    """“… try again in 9 minutes.”"""
    found = re.search(r"(\d{1,4}) (second|minute|hour)", said)
    return int(found.group(1)) * {"second": 1, "minute": 60, "hour": 3600}[found.group(2)] if found else 0


SOURCE = Reddit
