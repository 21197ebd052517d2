"""X (Twitter), API v2: own mentions, search of the last seven days, replies. https://docs.x.com

Every read costs money here, so each call is booked with `Connection.charge` before it leaves, for the most
it may bring, and what it did not bring is given back. X counts an item once per UTC day ("soft", no
promise); the same is done here with what this process has seen today, so that the overlap window does not
make the meter run. After a restart the meter may say a little too much, never too little.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from socialdesk.domain.account import Quota
from socialdesk.domain.mention import Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import (
    CredentialsRejected,
    DuplicateReply,
    InDoubt,
    NetworkDown,
    NotAllowedHere,
    PermissionMissing,
    RateLimited,
    Refused,
    ReplyTooLong,
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
from socialdesk.sources.reading import count, get, ident, line, rows, when
from socialdesk.sources.sweep import Sweep
from socialdesk.sources.verdict import Answer, Says, Verdict, clock_words, never_sent, quota
from socialdesk.sources.x_posts import (
    as_user,
    bare,
    engagement,
    history,
    included,
    native_id_of,
    post_of,
    published,
    replied_to,
    reported_gone,
    text_of,
    url_of,
)

if TYPE_CHECKING:
    import tweepy

HOME = "https://api.twitter.com"  # where tweepy sends, and what it signs
HOSTS = ("api.twitter.com", "api.x.com")

OWN_MENTION = Decimal("0.001")
POST_READ = Decimal("0.005")
USER_READ = Decimal("0.010")
REPLY = Decimal("0.010")  # to somebody who mentioned or quoted us
WITH_LINK = Decimal("0.200")

WEIGHT = 280
LINK_WEIGHT = 23

MENTIONS, OWN, SEARCH = "mentions", "own", "search:"  # streams of a sweep
PER_PAGE = 20  # small, because a page is booked in full before it is asked for
MOST_PAGES = 40  # X keeps the last 800 mentions
BACKLOG_PAGES = 2
_SEARCH_REACH = timedelta(days=7) - timedelta(minutes=2)  # recent search answers 400 for anything older
_LOOKUP = 100
_OWN_PAGES = 3
_SEEN_MOST = 20_000
_REFRESH_AHEAD = timedelta(minutes=5)

_FIELDS = [
    "author_id", "created_at", "conversation_id", "in_reply_to_user_id", "lang", "public_metrics",
    "referenced_tweets", "entities", "attachments", "edit_history_tweet_ids", "note_tweet",
]  # fmt: skip
_AUTHORS: Mapping[str, Any] = {
    "expansions": ["author_id"],
    "user_fields": ["username", "name", "public_metrics"],
}
_USER_KEYS = "With the four user keys: reads and replies"
_OAUTH2 = "Or with OAuth 2: reads and replies"
_BEARER = "Or with a bearer token and the handle: reads only"

_KEYS_ADVICE = (
    "Enter one set of keys of an X app of yours: the four user keys, or an OAuth 2 client id with its "
    "refresh token, or a bearer token with the handle."
)


@dataclass(slots=True)
class _Bill:
    """What a call turned out to cost."""

    cost: Decimal = Decimal(0)


@dataclass(slots=True)
class _Today:
    """Posts and users already paid for on one UTC day."""

    day: date
    seen: set[str] = field(default_factory=set)


class X:
    """One account at X, with the keys of the brand's own app."""

    traits: ClassVar[Traits] = Traits(
        key="x",
        name="X",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(
            Field("consumer_key", "API key", secret=True, required=False, group=_USER_KEYS),
            Field("consumer_secret", "API key secret", secret=True, required=False, group=_USER_KEYS),
            Field("access_token", "Access token", secret=True, required=False, group=_USER_KEYS),
            Field(
                "access_token_secret", "Access token secret", secret=True, required=False, group=_USER_KEYS
            ),
            Field("client_id", "OAuth 2 client id", required=False, group=_OAUTH2),
            Field("refresh_token", "OAuth 2 refresh token", secret=True, required=False, group=_OAUTH2),
            Field(
                "client_secret",
                "OAuth 2 client secret",
                secret=True,
                required=False,
                help="Only where your app has one",
                group=_OAUTH2,
            ),
            Field("bearer_token", "Bearer token", secret=True, required=False, group=_BEARER),
            Field("handle", "Handle", required=False, help="Of the account to listen for", group=_BEARER),
            Field("base_url", "Server", required=False, default=HOME),
        ),
        search=SearchDialect(
            boolean=True,
            negation=True,
            max_length=480,  # of 512: "-is:retweet" is added
            max_queries=4,
            operators={
                "lang": "lang:{}",
                "from": "from:{}",
                "has:link": "has:links",
                "has:media": "has:media",
            },
        ),
        interval=180.0,
        overlap=1800.0,
        price_note=(
            "A post read costs $0.001 (own mentions) or $0.005 (search), its author up to $0.010; "
            "a reply $0.010, with a link $0.20. Once a day SocialDesk looks whether posts were edited or "
            "deleted, for $0.005 each: what waits for you and what is younger than a week, for at most a "
            "quarter of the day's cap."
        ),
        search_read_price=POST_READ + USER_READ,
        deletion_check_hours=24.0,
        recheck_price=POST_READ,
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._base_url = connection.settings.get("base_url") or HOME
        self._secrets = dict(connection.secrets)
        self._us: dict[str, str] = {}
        self._client: tweepy.Client | None = None
        self._adapter: http.GuardedAdapter | None = None
        self._limits: dict[str, Quota] = {}
        self._refused_searches: dict[str, str] = {}
        self._today = _Today(date.min)

    def __repr__(self) -> str:
        return "X()"

    # Signing ---------------------------------------------------------------------------------------

    def check(self) -> Identity:
        me = self._ask_who_we_are()
        notes = () if self._may_write else ("These keys can only read: replies are posted by hand.",)
        return Identity(
            native_id=me["id"],
            handle=me["handle"],
            name=me["name"],
            notes=notes,
        )

    @property
    def _may_write(self) -> bool:
        return self._signs_as_user or self._uses_oauth2

    @property
    def _signs_as_user(self) -> bool:
        names = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
        return all(self._secrets.get(name) for name in names)

    @property
    def _uses_oauth2(self) -> bool:
        return not self._signs_as_user and bool(
            self._secrets.get("refresh_token") or self._secrets.get("oauth2_access_token")
        )

    @property
    def _verdict(self) -> Verdict:
        from tweepy.errors import TweepyException

        # tweepy trips over error bodies of another shape than it knows: the status is what counts then
        nonsense = (TweepyException, AttributeError, TypeError, KeyError, ValueError)
        return Verdict("X", self._connection, garbage=nonsense, answer_of=self._answer_behind)

    def _answer_behind(self, failure: BaseException) -> Answer | None:
        from tweepy.errors import HTTPException

        last = self._adapter.last if self._adapter else None
        if isinstance(failure, HTTPException) or last is None or last.status < 400:
            return None
        return last

    def _session(self) -> tweepy.Client:
        """The client, with a token that lasts a while."""
        if self._client is None:
            self._client = self._new_client()
        if self._uses_oauth2 and self._oauth2_ends() - _REFRESH_AHEAD <= self._connection.now():
            self._refresh()
        return self._client

    def _new_client(self) -> tweepy.Client:
        import tweepy

        secrets = self._secrets
        if self._signs_as_user:
            names = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
            keys = {name: secrets[name] for name in names}
        else:
            token = secrets.get("oauth2_access_token") if self._uses_oauth2 else secrets.get("bearer_token")
            if not token and not self._uses_oauth2:
                raise CredentialsRejected(f"The keys for X are missing. {_KEYS_ADVICE}")
            keys = {"bearer_token": token or ""}
        client = tweepy.Client(**keys, return_type=dict)
        client.user_agent = http.USER_AGENT
        base_url = http.address(self._base_url)
        # not rewritten where tweepy sends anyway: OAuth 1 signs the address
        self._adapter = http.guard(client.session, base_url="" if base_url == HOME else base_url, hosts=HOSTS)
        return client

    def _oauth2_ends(self) -> datetime:
        """When the kept access token ends: long ago when there is none, or it came with another sign-in."""
        kept, refresh_token = self._secrets, self._secrets.get("refresh_token", "")
        if not refresh_token:
            return datetime.max.replace(tzinfo=UTC)  # a bare access token: used until it is refused
        ends = when(kept.get("oauth2_expires_at"))
        fits = kept.get("oauth2_access_token") and kept.get("oauth2_for") == _mark(refresh_token)
        return ends if ends and fits else datetime.fromtimestamp(0, UTC)

    def _refresh(self) -> None:
        """Trade the refresh token for a new pair. X takes each refresh token once, so the new one is
        stored durably before anything else happens."""
        client, secrets = self._client, self._secrets
        assert client is not None
        refresh_token, client_id = secrets.get("refresh_token"), self._connection.settings.get("client_id")
        ended = CredentialsRejected("The sign-in at X has ended. Connect the account again.")
        if not refresh_token:
            raise ended
        if not client_id:
            raise SettingWrong(
                "The OAuth 2 refresh token is of no use without its client id: enter that too."
            )
        data = {"grant_type": "refresh_token", "refresh_token": refresh_token, "client_id": client_id}
        auth = (client_id, secrets["client_secret"]) if secrets.get("client_secret") else None
        with self._verdict(says={400: lambda _: ended, 401: lambda _: ended, 403: lambda _: ended}):
            answer = client.session.post(f"{HOME}/2/oauth2/token", data=data, auth=auth)
            answer.raise_for_status()
            made = answer.json()
        token, lives = get(made, "access_token"), count(get(made, "expires_in")) or 7200
        if not isinstance(token, str) or not token:
            raise self._verdict.nonsense()
        changed = {
            "oauth2_access_token": token,
            "oauth2_expires_at": (self._connection.now() + timedelta(seconds=lives)).isoformat(),
        }
        if isinstance(rotated := get(made, "refresh_token"), str) and rotated:
            changed["refresh_token"] = rotated  # an empty one never replaces a good one
        changed["oauth2_for"] = _mark(changed.get("refresh_token", refresh_token))
        self._connection.keep(changed)
        self._secrets.update(changed)
        client.bearer_token = token

    # Asking ----------------------------------------------------------------------------------------

    def _ask(self, what: str, call: Callable[[tweepy.Client, bool], Any], **judged: Any) -> dict[str, Any]:
        """One answer as JSON. ``what`` names the limit that the call counts against."""
        self._pace(what)
        with self._verdict():
            client = self._session()
        renewed = False
        while True:
            with self._verdict(**judged):
                try:
                    answer = call(client, self._signs_as_user)
                except Exception:
                    if renewed or not self._token_ended():
                        raise
                else:
                    if not isinstance(answer, dict):
                        raise self._verdict.nonsense(writing=judged.get("writing", False))
                    return answer
                finally:
                    self._note_limit(what)
            self._refresh()
            renewed = True

    def _token_ended(self) -> bool:
        last = self._adapter.last if self._adapter else None
        refused = last is not None and last.status == 401
        return refused and self._uses_oauth2 and bool(self._secrets.get("refresh_token"))

    def _pace(self, what: str) -> None:
        """Do not ask what X has said it will not answer before a certain time."""
        limit, now = self._limits.get(what), self._connection.now()
        if limit and limit.remaining <= 0 and limit.resets_at and limit.resets_at > now:
            until = limit.resets_at
            raise RateLimited(f"X asks to wait until {clock_words(until, now)}.", retry_at=until)

    def _note_limit(self, what: str) -> None:
        if self._adapter and self._adapter.last:
            told = quota(self._adapter.last.headers, self._connection.now())
            if told is not None:
                self._limits[what] = told

    @contextmanager
    def _paying(self, most: Decimal) -> Iterator[_Bill]:
        """Book ``most`` before a call; give back what it did not cost. Nothing is given back while it is
        unknown whether X counted the call."""
        self._connection.charge(most)
        bill = _Bill()
        try:
            yield bill
        except SocialDeskError as error:
            if never_sent(error) or not isinstance(error, NetworkDown | InDoubt):
                self._connection.refund(most)
            raise
        if bill.cost < most:
            self._connection.refund(most - bill.cost)

    def _read(
        self, what: str, method: str, *wanted: Any, says: Says | None = None, **asked: Any
    ) -> dict[str, Any]:
        """Posts from one of tweepy's methods, booked for the most they may cost and then settled."""
        price = OWN_MENTION if what == "mentions" else POST_READ
        most = int(asked.get("max_results") or len(wanted[0]))
        each = price + (USER_READ if "expansions" in asked else 0)
        with self._paying(most * each) as bill:
            said = self._ask(
                what,
                lambda client, user: getattr(client, method)(*wanted, user_auth=user, **asked),
                says=says,
            )
            bill.cost = self._cost(said, price)
        return said

    def _cost(self, said: Mapping[str, Any], price: Decimal) -> Decimal:
        today = self._connection.now().astimezone(UTC).date()
        if self._today.day != today or len(self._today.seen) > _SEEN_MOST:
            self._today = _Today(today)
        data = said.get("data")
        posts = data if isinstance(data, list) else [data] if data else []
        posts = [f"p{ident(get(post, 'id'))}" for post in (*posts, *included(said, "tweets", "posts"))]
        users = [f"u{ident(get(user, 'id'))}" for user in included(said, "users")]
        cost = sum((price for post in posts if post not in self._today.seen), Decimal(0))
        cost += sum((USER_READ for user in users if user not in self._today.seen), Decimal(0))
        self._today.seen.update(posts, users)
        return cost

    def _ask_who_we_are(self) -> dict[str, str]:
        handle = self._connection.settings.get("handle", "").strip().removeprefix("@")
        if not self._may_write and not self._secrets.get("bearer_token"):
            raise SettingWrong(f"The keys for X are missing or not complete. {_KEYS_ADVICE}")
        if not self._may_write and not handle:
            raise SettingWrong("With a bearer token alone X does not say whose it is: enter the handle too.")

        def ask(client: tweepy.Client, user_auth: bool) -> Any:
            if self._may_write:
                return client.get_me(user_auth=user_auth)
            return client.get_user(username=handle, user_auth=False)

        with self._paying(USER_READ) as bill:
            said = self._ask("users", ask)
            bill.cost = USER_READ
        native_id, username = ident(get(said, "data", "id")), line(get(said, "data", "username"))
        if not native_id or not username:
            raise self._verdict.nonsense()
        self._us = {"id": native_id, "handle": username}
        return {**self._us, "name": line(get(said, "data", "name"))}

    def _whose(self) -> dict[str, str]:
        """Our own id and handle. `check` has them stored in the settings, because asking costs."""
        if not self._us:
            settings = self._connection.settings
            native_id, handle = settings.get("native_id", ""), settings.get("handle", "").lstrip("@ ")
            if native_id and handle:
                self._us = {"id": native_id, "handle": handle}
            else:
                self._ask_who_we_are()
        return self._us

    # Listening -------------------------------------------------------------------------------------

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        """One page of one stream: mentions, our own posts, each search. A page is small, and handed over
        before the next is asked for, because it was paid for."""
        now = self._connection.now()
        us = self._whose()
        streams = [MENTIONS, OWN, *(SEARCH + query for query in dict.fromkeys(searches))]
        sweep = Sweep.read(cursor, now)
        stream = sweep.next(streams)
        if stream is None:
            return Page((), sweep.cursor(streams))
        back_to = sweep.back_to(stream, overlap=self.traits.overlap, backlog=_SEARCH_REACH)
        incomplete = ""
        if stream.startswith(SEARCH) and back_to < now - _SEARCH_REACH:
            back_to = now - _SEARCH_REACH
            incomplete = "X searches seven days back: what is older was not seen."
        try:
            said = self._listing(stream, ident(sweep.mark), back_to, us)
            self._refused_searches.pop(stream, None)
        except Refused as refusal:
            said = {}
            query = stream.removeprefix(SEARCH)
            self._refused_searches[stream] = f"The search for “{query}” does not work here. {refusal}"
        mark = ident(get(said, "meta", "next_token"))
        most = BACKLOG_PAGES if sweep.is_new(stream) else MOST_PAGES
        if not mark or sweep.pages + 1 >= most:
            if mark and not sweep.is_new(stream):
                incomplete = f"More than {most * PER_PAGE} new posts at once: the oldest were not read."
            sweep.finish(stream)
        else:
            sweep.next_page(mark)
        limits = [limit for limit in self._limits.values() if limit.limit]
        return Page(
            items=tuple(self._items(said, us, mentions=stream == MENTIONS)),
            cursor=sweep.cursor(streams),
            more=sweep.more(streams),
            gone=tuple(dict.fromkeys(reported_gone(said))),
            quota=min(limits, key=lambda limit: limit.remaining / limit.limit, default=None),
            incomplete=incomplete,
            notes=tuple(self._refused_searches[one] for one in streams if one in self._refused_searches),
        )

    def _listing(self, stream: str, mark: str, back_to: datetime, us: Mapping[str, str]) -> dict[str, Any]:
        asked: dict[str, Any] = {"max_results": PER_PAGE, "start_time": back_to, "tweet_fields": _FIELDS}
        if stream.startswith(SEARCH):
            query = f"({stream.removeprefix(SEARCH)}) -is:retweet"
            asked |= {**_AUTHORS} | ({"next_token": mark} if mark else {})
            return self._read("search", "search_recent_tweets", query, says={400: Refused}, **asked)
        if mark:
            asked["pagination_token"] = mark
        if stream == OWN:
            return self._read("own posts", "get_users_tweets", us["id"], **asked)
        return self._read("mentions", "get_users_mentions", us["id"], **asked, **_AUTHORS)

    def _items(self, said: Mapping[str, Any], us: Mapping[str, str], *, mentions: bool) -> Iterator[Item]:
        users: dict[str, Any] = {us["id"]: {"id": us["id"], "username": us["handle"]}}
        users |= {ident(get(user, "id")): user for user in included(said, "users")}
        for post in rows(said.get("data")):
            author = users.get(ident(get(post, "author_id")))
            yield {"post": post, "author": author, "us": dict(us), "mentions": mentions}

    def _look_up(self, ids: Sequence[str], **asked: Any) -> Iterator[dict[str, Any]]:
        for start in range(0, len(ids), _LOOKUP):
            some = list(ids[start : start + _LOOKUP])
            yield self._read("lookup", "get_tweets", some, tweet_fields=_FIELDS, **asked)

    def thread(self, post: Post) -> Sequence[Item]:
        us = self._whose()
        root = post.thread_id or post.native_id
        query = f"conversation_id:{root}"
        said = self._read(
            "search", "search_recent_tweets", query, max_results=PER_PAGE, tweet_fields=_FIELDS, **_AUTHORS
        )
        items = {native_id_of(item["post"]): item for item in self._items(said, us, mentions=False)}
        # search ends after seven days; what the conversation hangs on may be older
        wanted = dict.fromkeys([root, post.in_reply_to or root, post.native_id])
        for more in self._look_up([one for one in wanted if one not in items], **_AUTHORS):
            items |= {native_id_of(item["post"]): item for item in self._items(more, us, mentions=False)}
        dated = [(at, item) for item in items.values() if (at := published(item["post"])) is not None]
        return [item for _, item in sorted(dated, key=lambda pair: pair[0])]

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        us = self._whose()
        asked = {post.context.get("latest_id") or post.native_id: post for post in posts}
        found: dict[str, Any] = {}
        gone: dict[str, None] = {}
        for said in self._look_up(list(asked)):
            found |= {ident(get(one, "id")): one for one in rows(said.get("data"))}
            gone |= {asked[one].native_id: None for one in reported_gone(said, hidden=True) if one in asked}
        newer = {history(one)[-1]: old for old, one in found.items() if history(one)[-1] != old}
        for said in self._look_up(list(newer)):  # an edit at X is a new post
            for one in rows(said.get("data")):
                if (old := newer.get(ident(get(one, "id")))) is not None:
                    found[old] = one
        changed = [
            {"post": one, "author": as_user(post.author), "us": dict(us), "mentions": post.addressed}
            for asked_id, post in asked.items()
            if (one := found.get(asked_id)) is not None
            and (ident(get(one, "id")) != asked_id or engagement(one) != post.engagement)
        ]
        return Recheck(changed=tuple(changed), gone=tuple(gone))

    # Understanding ---------------------------------------------------------------------------------

    def normalise(self, item: Item) -> Post:
        post = post_of(item)
        if post is None:
            raise Unreadable("A post from X lacks its number, author or text.")
        return post

    # Answering -------------------------------------------------------------------------------------

    def reply_rule(self, post: Post) -> ReplyRule:
        why_not = ""
        if not self._may_write:
            why_not = "The keys of this account can only read. Copy the reply and post it by hand."
        elif not (post.addressed or post.by_us):
            why_not = (
                "X lets an app answer only those who mention or quote the account. "
                "Copy the reply and post it by hand."
            )
        return ReplyRule(
            allowed=not why_not,
            limit=WEIGHT,
            unit=LengthUnit.X_WEIGHTED,
            link_length=LINK_WEIGHT,
            why_not=why_not,
            cost=REPLY,
        )

    def send(self, reply: OutgoingReply) -> Receipt:
        if not self._may_write:
            raise NotAllowedHere("The keys of this X account can only read. Post the reply by hand.")
        price = self._weigh(reply.text)
        target = reply.context.get("latest_id") or reply.to_native_id
        us = self._whose()
        with self._paying(price) as bill:
            said = self._ask(
                "create", lambda client, user: self._create(client, reply.text, target, user), writing=True
            )
            bill.cost = price
            native_id = ident(get(said, "data", "id"))
            if not native_id:
                raise self._verdict.nonsense(writing=True)
        return Receipt(
            native_id,
            url_of(us["handle"], native_id),
            sent_at=self._connection.now(),
            thread_id=reply.thread_id,
        )

    def _create(self, client: tweepy.Client, text: str, target: str, user_auth: bool) -> Any:
        from tweepy.errors import BadRequest, Forbidden

        try:
            return client.create_tweet(text=text, in_reply_to_tweet_id=target, user_auth=user_auth)
        except (BadRequest, Forbidden) as refusal:
            raise self._why_refused(refusal) from None

    def _why_refused(self, refusal: Exception) -> SocialDeskError:
        """X uses one status for many reasons, and tells them apart in words only."""
        words = " ".join(getattr(refusal, "api_messages", ())).casefold()
        if "duplicate" in words:
            return DuplicateReply("X says that this text was posted already. Change it a little.")
        if "deleted" in words or "not visible" in words:
            return TargetGone("The post to answer is no longer on X, or not visible to this account.")
        if "oauth1 app permissions" in words or "oauth2 scope" in words or "not enrolled" in words:
            return PermissionMissing(
                "The X app may not write. Give it “Read and write” at X, then make new keys and enter them."
            )
        status = getattr(getattr(refusal, "response", None), "status_code", 403)
        if status == 403:  # "... only if you are mentioned or quoted", closed conversations, blocks
            why = self._verdict.clean(" ".join(getattr(refusal, "api_messages", ())))
            return NotAllowedHere(
                f"X does not allow this reply through an app. Post it by hand. It says: “{why}”"
            )
        return self._verdict.of_status(
            Answer(status, {}, " ".join(getattr(refusal, "api_messages", ()))), writing=True
        )

    def _weigh(self, text: str) -> Decimal:
        """Refuse what is too long; answer what the reply costs."""
        import twitter_text  # takes a fifth of a second: not at start
        from twitter_text.config import config

        text = unicodedata.normalize("NFC", text)
        weight = int(twitter_text.parse_tweet(text, config["defaults"]).weightedLength)
        if weight > WEIGHT:
            raise ReplyTooLong(
                f"The reply counts {weight} at X, which takes {WEIGHT}.", limit=WEIGHT, length=weight
            )
        return WITH_LINK if twitter_text.extract_urls(text) else REPLY

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        us = self._whose()
        targets = {reply.to_native_id, reply.context.get("latest_id")}
        page = ""
        for _ in range(_OWN_PAGES):
            more: dict[str, Any] = {"pagination_token": page} if page else {}
            said = self._read(
                "own posts",
                "get_users_tweets",
                us["id"],
                max_results=PER_PAGE,
                start_time=reply.approved_at - timedelta(minutes=1),
                tweet_fields=_FIELDS,
                **more,
            )
            for post in rows(said.get("data")):
                if replied_to(post) in targets and bare(text_of(post)) == bare(reply.text):
                    native_id = ident(get(post, "id"))
                    url = url_of(us["handle"], native_id)
                    return Receipt(native_id, url, sent_at=published(post), thread_id=reply.thread_id)
            page = ident(get(said, "meta", "next_token"))
            if not page:
                return None
        raise InDoubt("X lists too many posts since the approval to be sure. Look at the conversation.")

    def close(self) -> None:
        if self._client is not None:
            self._client.session.close()
        self._client = None


def _mark(refresh_token: str) -> str:
    """Which refresh token an access token came with, without repeating it."""
    return hashlib.sha256(refresh_token.encode()).hexdigest()[:16]


SOURCE = X
