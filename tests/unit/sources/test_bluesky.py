from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.mention import Media, MediaKind
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    NotAllowedHere,
    RateLimited,
    ReplyTooLong,
    StoreBusy,
    TargetGone,
)
from socialdesk.sources.bluesky import Bluesky, record_key
from socialdesk.sources.protocol import Connection, Cursor, Page
from tests.conformance.replay import Asked, Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
US = "did:plc:acmebikesacmebikesacmebi"
FAN = "did:plc:aylinaylinaylinaylinayli"
X = "/xrpc/"


def token(label: str, *, lives: timedelta = timedelta(hours=2)) -> str:
    claims = {"sub": US, "jti": label, "exp": int((NOW + lives).timestamp())}
    parts = ({"typ": "at+jwt", "alg": "ES256K"}, claims)
    coded = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return ".".join([*coded, "c2ln"])


def session(label: str, **options: timedelta) -> dict[str, str]:
    return {
        "accessJwt": token(f"{label}-access", **options),
        "refreshJwt": token(f"{label}-refresh", lives=timedelta(days=60)),
        "handle": "acmebikes.test",
        "did": US,
    }


def exchange(method: str, body: object, verb: str = "GET", **more: Any) -> dict[str, Any]:
    return {"method": verb, "path": X + regex.escape(method), "body": body, **more}


LOGIN = exchange("com.atproto.server.createSession", session("login"), "POST")
WHO = exchange("com.atproto.server.getSession", {"did": US, "handle": "acmebikes.test", "active": True})
NO_PROFILES = exchange("app.bsky.actor.getProfiles", {"profiles": []})
EXPIRED = {"error": "ExpiredToken", "message": "Token has expired"}


@pytest.fixture
def server() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


class Vault:
    """What a connection keeps, and whether it can."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.secrets = {"app_password": "abcd-efgh-ijkl-mnop"}
        self.kept: list[Mapping[str, str]] = []
        self.full = False
        self.opened: list[Bluesky] = []

    def keep(self, changed: Mapping[str, str]) -> None:
        if self.full:
            raise StoreBusy("The vault is busy.")
        self.kept.append(changed)
        self.secrets.update(changed)

    def source(self) -> Bluesky:
        settings = {"base_url": self.base, "handle": "acmebikes.test"}
        free: Callable[[Decimal], None] = lambda _: None  # noqa: E731
        made = Bluesky(Connection(settings, dict(self.secrets), self.keep, free, free, lambda: NOW))
        self.opened.append(made)
        return made


@pytest.fixture
def vault(server: Replay) -> Iterator[Vault]:
    vault = Vault(server.base)
    yield vault
    for source in vault.opened:
        source.close()


def methods(server: Replay) -> list[str]:
    return [asked.path.rpartition(".")[2] for asked in server.asked]


def bearer(asked: Asked) -> str:
    return asked.headers["authorization"].removeprefix("Bearer ")


def post(key: str, text: str = "merhaba", *, minutes: float = 5, **view: Any) -> dict[str, Any]:
    at = (NOW - timedelta(minutes=minutes)).isoformat()
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": at}
    uri = f"at://{FAN}/app.bsky.feed.post/{key}"
    author = {"did": FAN, "handle": "aylin.test"}
    made = {"uri": uri, "cid": f"cid-{key}", "author": author, "record": record, "indexedAt": at}
    return {**made, "reason": "mention", **view}


def outgoing(text: str = "Merhaba!", key: str = "k1", **fields: Any) -> OutgoingReply:
    fields = {"approved_at": NOW, "context": {}, **fields}
    return OutgoingReply(text, post("one")["uri"], None, "aylin.test", idempotency_key=key, **fields)


# Sessions


def test_a_session_is_kept_before_it_is_used(server: Replay, vault: Vault) -> None:
    server.play([LOGIN, WHO])
    vault.full = True
    with pytest.raises(StoreBusy):
        vault.source().check()
    assert methods(server) == ["createSession"], "an unkept session is not used"


def test_a_restart_goes_on_with_the_kept_session(server: Replay, vault: Vault) -> None:
    server.play([LOGIN, WHO])
    vault.source().check()
    vault.source().check()
    assert methods(server) == ["createSession", "getSession", "getSession"]


@pytest.mark.parametrize("changed", ["app_password", "handle", "nonsense"])
def test_a_kept_session_of_something_else_is_not_used(server: Replay, vault: Vault, changed: str) -> None:
    server.play([LOGIN, WHO])
    vault.source().check()
    if changed == "app_password":
        vault.secrets["app_password"] = "another"
    elif changed == "handle":
        vault.secrets["session_for"] = "0123456789abcdef"
    else:
        vault.secrets["session"] = "of an older version"
    vault.source().check()
    assert methods(server).count("createSession") == 2


def test_a_token_near_its_end_is_refreshed_first(server: Replay, vault: Vault) -> None:
    short = {**LOGIN, "body": session("short", lives=timedelta(minutes=10))}
    refresh = exchange("com.atproto.server.refreshSession", session("fresh"), "POST")
    server.play([short, refresh, WHO])
    source = vault.source()
    source.check()
    source.check()
    assert methods(server) == ["createSession", "getSession", "refreshSession", "getSession"]
    asked = server.asked
    assert bearer(asked[2]) == token("short-refresh", lives=timedelta(days=60))
    assert bearer(asked[3]) == token("fresh-access")
    assert [kept["session"].split(":::")[2] for kept in vault.kept] == [
        token("short-access", lives=timedelta(minutes=10)),
        token("fresh-access"),
    ]


def test_a_refused_token_is_renewed_once_and_the_write_is_tried_again(server: Replay, vault: Vault) -> None:
    made = {"uri": f"at://{US}/app.bsky.feed.post/3m4aaaaaaaa2a", "cid": "c"}
    put = "com.atproto.repo.putRecord"
    server.play(
        [
            LOGIN,
            NO_PROFILES,
            exchange("app.bsky.feed.getPosts", {"posts": [post("one")]}),
            exchange(put, EXPIRED, "POST", status=400, times=1),
            exchange("com.atproto.server.refreshSession", session("fresh"), "POST"),
            exchange(put, made, "POST"),
        ]
    )
    receipt = vault.source().send(outgoing())
    assert receipt.native_id == made["uri"]
    assert methods(server)[-3:] == ["putRecord", "refreshSession", "putRecord"]
    first, _, second = server.asked[-3:]
    assert bearer(first) != bearer(second)
    assert first.json()["rkey"] == second.json()["rkey"]


def test_a_refused_refresh_leads_to_one_login(server: Replay, vault: Vault) -> None:
    revoked = {"error": "ExpiredToken", "message": "Token has been revoked"}
    server.play(
        [
            LOGIN,
            exchange("com.atproto.server.getSession", EXPIRED, status=400, times=1),
            exchange("com.atproto.server.refreshSession", revoked, "POST", status=400),
            WHO,
        ]
    )
    assert vault.source().check().native_id == US
    assert methods(server) == [
        *("createSession", "getSession", "refreshSession", "createSession", "getSession"),
    ]


def test_a_network_that_breaks_the_refresh_costs_no_login(server: Replay, vault: Vault) -> None:
    short = {**LOGIN, "body": session("short", lives=timedelta(minutes=10)), "times": 1}
    limited = {"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}
    refresh = exchange(
        "com.atproto.server.refreshSession", limited, "POST", status=429, headers={"retry-after": "30"}
    )
    server.play([short, refresh, WHO])
    source = vault.source()
    source.check()
    with pytest.raises(RateLimited) as caught:
        source.check()
    assert caught.value.retry_at == NOW + timedelta(seconds=30)
    assert methods(server).count("createSession") == 1


def test_a_token_refused_twice_is_for_a_person(server: Replay, vault: Vault) -> None:
    refused = {"error": "InvalidToken", "message": "Token could not be verified"}
    server.play(
        [
            LOGIN,
            exchange("com.atproto.server.getSession", refused, status=400),
            exchange("com.atproto.server.refreshSession", session("fresh"), "POST"),
        ]
    )
    with pytest.raises(CredentialsRejected, match="app password"):
        vault.source().check()
    assert len(server.asked) == 4


def test_without_a_password_nobody_is_asked(server: Replay, vault: Vault) -> None:
    del vault.secrets["app_password"]
    with pytest.raises(CredentialsRejected):
        vault.source().check()
    assert server.asked == []


# Listening


def page(keys: range, cursor: str = "", **more: Any) -> dict[str, Any]:
    body: dict[str, Any] = {"posts": [post(f"p{n}", minutes=n) for n in keys]}
    if cursor:
        body["cursor"] = cursor
    return exchange("app.bsky.feed.searchPosts", body, times=1, **more)


QUIET = [
    exchange("app.bsky.notification.listNotifications", {"notifications": []}),
    exchange("app.bsky.feed.getAuthorFeed", {"feed": []}),
]


def poll(
    source: Bluesky, cursor: Cursor | None, *searches: str, most: int = 100
) -> tuple[list[Page], Cursor]:
    """Fetch until there is no more; the cursor goes through JSON, as through the database."""
    pages: list[Page] = []
    while not pages or pages[-1].more:
        assert len(pages) < most
        pages.append(source.fetch(cursor, searches))
        cursor = json.loads(json.dumps(pages[-1].cursor))
    return pages, pages[-1].cursor


def test_a_long_absence_survives_a_restart_half_way(server: Replay, vault: Vault) -> None:
    server.play([LOGIN, NO_PROFILES, *QUIET, page(range(9_000, 9_001))])
    _, cursor = poll(vault.source(), None, "acme")
    pages = [page(range(10 * n, 10 * n + 10), f"c{n + 1}") for n in range(12)]
    server.play([NO_PROFILES, *QUIET, *pages, page(range(130, 131), "c13")])
    source = vault.source()
    first = [source.fetch(cursor, ["acme"])]
    for _ in range(4):
        first.append(source.fetch(first[-1].cursor, ["acme"]))
    half_way = json.loads(json.dumps(first[-1].cursor))
    assert first[-1].more
    server.asked.clear()

    rest, _ = poll(vault.source(), half_way, "acme")
    assert "listNotifications" not in methods(server), "what is read is read"
    assert next(one.query["cursor"] for one in server.asked if "cursor" in one.query) == "c3"
    found = [item["post"]["uri"] for got in (*first, *rest) for item in got.items]
    minutes = sorted(int(uri.rpartition("p")[2]) for uri in found)
    assert minutes == list(range(61)), "everything since the last poll and its overlap, once"


def test_a_flood_is_cut_and_said(server: Replay, vault: Vault) -> None:
    server.play([LOGIN, NO_PROFILES, *QUIET, page(range(9_000, 9_001))])
    source = vault.source()
    _, cursor = poll(source, None, "acme")
    endless = {"posts": [post("p1", minutes=1)], "cursor": "on"}
    server.play([*QUIET, NO_PROFILES, exchange("app.bsky.feed.searchPosts", endless)])
    pages, _ = poll(source, cursor, "acme")
    assert methods(server).count("searchPosts") == 50
    assert [bool(got.incomplete) for got in pages] == [False] * (len(pages) - 1) + [True]


def test_a_first_connection_is_modest_and_complete(server: Replay, vault: Vault) -> None:
    endless = {"posts": [post("p1", minutes=1)], "cursor": "on"}
    server.play([LOGIN, *QUIET, NO_PROFILES, exchange("app.bsky.feed.searchPosts", endless)])
    pages, _ = poll(vault.source(), None, "acme")
    assert not any(got.incomplete for got in pages)
    assert methods(server).count("searchPosts") == 3


def test_one_bad_search_does_not_stop_the_others(server: Replay, vault: Vault) -> None:
    bad = {"error": "BadQueryString", "message": "cannot read the query"}
    refused = exchange("app.bsky.feed.searchPosts", bad, status=400, query={"q": "bad.*"}, times=1)
    server.play(
        [LOGIN, *QUIET, NO_PROFILES, refused, page(range(1, 2)), page(range(1, 2)), page(range(1, 2))]
    )
    source = vault.source()
    pages, cursor = poll(source, None, "bad (", "good")
    assert len(pages[-1].items) == 1
    assert len(pages[-1].notes) == 1
    assert "“bad (”" in pages[-1].notes[0]
    pages, _ = poll(source, cursor, "bad (", "good")
    assert pages[-1].notes == (), "it works again"


def test_reach_is_asked_once_per_author(server: Replay, vault: Vault) -> None:
    profile = {"did": FAN, "handle": "aylin.test", "followersCount": 1240}
    server.play([LOGIN, *QUIET, page(range(1, 2)), page(range(1, 3))])
    server.exchanges.append(exchange("app.bsky.actor.getProfiles", {"profiles": [profile]}))
    source = vault.source()
    pages, cursor = poll(source, None, "acme")
    poll(source, cursor, "acme")
    assert source.normalise(pages[-1].items[0]).author.followers == 1240
    assert methods(server).count("getProfiles") == 1


def test_an_odd_author_costs_no_post(server: Replay, vault: Vault) -> None:
    refused = exchange("app.bsky.actor.getProfiles", {"error": "InvalidRequest"}, status=400)
    server.play([LOGIN, *QUIET, page(range(1, 2)), refused])
    source = vault.source()
    pages, _ = poll(source, None, "acme")
    (item,) = pages[-1].items
    assert source.normalise(item).author.followers is None


def test_our_own_posts_are_read_and_our_reposts_are_not(server: Replay, vault: Vault) -> None:
    ours = post(
        "ours", author={"did": US, "handle": "acmebikes.test"}, uri=f"at://{US}/app.bsky.feed.post/ours"
    )
    repost = {"post": post("theirs"), "reason": {"$type": "app.bsky.feed.defs#reasonRepost"}}
    feed = exchange("app.bsky.feed.getAuthorFeed", {"feed": [{"post": ours}, repost]})
    server.play([LOGIN, NO_PROFILES, QUIET[0], feed])
    source = vault.source()
    pages, _ = poll(source, None)
    found = [source.normalise(item) for got in pages for item in got.items]
    assert [(one.native_id, one.by_us) for one in found] == [(ours["uri"], True)]


def test_a_time_from_the_future_is_not_believed(vault: Vault) -> None:
    view = post("one", minutes=5)
    view["record"]["createdAt"] = "2031-01-01T00:00:00Z"
    at = vault.source().normalise({"post": view, "us": US, "followers": None}).published_at
    assert at == NOW - timedelta(minutes=5)


CDN = "https://cdn.bsky.example/img"
SHOWN = {
    "$type": "app.bsky.embed.images#view",
    "images": [
        {"thumb": f"{CDN}/feed_thumbnail/1@jpeg", "fullsize": f"{CDN}/feed_fullsize/1@jpeg",
         "alt": "A bent\nwheel", "aspectRatio": {"width": 3, "height": 2}},
        {"thumb": "http://127.0.0.1/2", "alt": ""},
    ],
}  # fmt: skip
PICTURES = (
    Media(MediaKind.PICTURE, f"{CDN}/feed_thumbnail/1@jpeg", "A bent\nwheel", 3, 2),
    Media(MediaKind.PICTURE),
)
FILM = {"$type": "app.bsky.embed.video#view", "playlist": f"{CDN}/v.m3u8", "thumbnail": f"{CDN}/v.jpg"}
KEPT = {"images": [{"alt": "A bent wheel", "image": {"$type": "blob"}}]}


@pytest.mark.parametrize(
    ("embed", "record", "media"),
    [
        (SHOWN, KEPT, PICTURES),
        ({"media": SHOWN, "record": {"record": {}}}, {"media": KEPT}, PICTURES),
        (FILM, {"video": {"$type": "blob"}}, (Media(MediaKind.VIDEO, f"{CDN}/v.jpg"),)),
        (None, KEPT, (Media(MediaKind.PICTURE, "", "A bent wheel"),)),
        ({"external": {"uri": "https://x.example", "thumb": f"{CDN}/t.jpg"}}, None, ()),
        ("nonsense", {"images": "nonsense"}, ()),
    ],
)
def test_what_came_with_it(vault: Vault, embed: Any, record: Any, media: tuple[Media, ...]) -> None:
    view = post("one", embed=embed)
    view["record"]["embed"] = record
    found = vault.source().normalise({"post": view, "us": US, "followers": None})
    assert (found.media, found.has_media, found.place) == (media, bool(media), "")


# Answering


@pytest.mark.parametrize(
    ("changed", "allowed"),
    [
        ({}, True),
        ({"viewer": {"replyDisabled": True}}, False),
        ({"author": {"did": FAN, "handle": "a.test", "viewer": {"blockedBy": True}}}, False),
        ({"author": {"did": FAN, "handle": "a.test", "viewer": {"blocking": "at://x"}}}, False),
    ],
)
def test_where_a_reply_is_allowed(
    server: Replay, vault: Vault, changed: dict[str, Any], allowed: bool
) -> None:
    view = post("one", **changed)
    source = vault.source()
    rule = source.reply_rule(source.normalise({"post": view, "us": US, "followers": None}))
    assert rule.allowed is allowed
    assert (rule.limit, rule.byte_limit, rule.idempotent) == (300, 3000, True)
    if not allowed:
        server.play([LOGIN, NO_PROFILES, exchange("app.bsky.feed.getPosts", {"posts": [view]})])
        with pytest.raises(NotAllowedHere):
            source.send(outgoing())
        assert "putRecord" not in methods(server)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("👩‍👩‍👧‍👦" * 120, True),  # 120 of 300 to the eye, 3000 bytes exactly
        ("👩‍👩‍👧‍👦" * 121, False),  # 121 to the eye, 3025 bytes
        ("ş" * 300, True),
        ("ş" * 301, False),
    ],
)
def test_length_is_counted_as_bluesky_counts(server: Replay, vault: Vault, text: str, fits: bool) -> None:
    server.play([LOGIN, exchange("app.bsky.feed.getPosts", {"posts": []})])
    with pytest.raises(TargetGone if fits else ReplyTooLong):
        vault.source().send(outgoing(text))
    assert bool(server.asked) is fits, "what is too long asks nobody"


def test_links_and_mentions_stand_where_their_bytes_are(server: Replay, vault: Vault) -> None:
    text = "İyi günler 👋🏽 @aylin.test ve @kimse.test: acmebikes.com/yardım (https://acmebikes.com/a?b=ç)."
    unknown = {"error": "InvalidRequest", "message": "Unable to resolve handle"}
    resolve = "com.atproto.identity.resolveHandle"
    server.play(
        [
            LOGIN,
            NO_PROFILES,
            exchange("app.bsky.feed.getPosts", {"posts": [post("one")]}),
            exchange(resolve, {"did": FAN}, query={"handle": "aylin.test"}),
            exchange(resolve, unknown, status=400),
            exchange("com.atproto.repo.putRecord", {"uri": f"at://{US}/a/b", "cid": "c"}, "POST"),
        ]
    )
    vault.source().send(outgoing(text, context={"lang": "tr"}))
    record = server.asked[-1].json()["record"]
    shown = {
        text.encode()[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(): facet["features"][0]
        for facet in record["facets"]
    }
    assert shown["@aylin.test"] == {"$type": "app.bsky.richtext.facet#mention", "did": FAN}
    assert shown["https://acmebikes.com/a?b=ç"]["uri"] == "https://acmebikes.com/a?b=ç"
    assert shown["acmebikes.com/yardım"]["uri"] == "https://acmebikes.com/yardım"
    assert "@kimse.test" not in shown, "nobody has this handle"
    assert record["langs"] == ["tr"]
    assert record["text"] == text


def test_a_reply_within_a_thread_names_its_root(server: Replay, vault: Vault) -> None:
    root = {"uri": f"at://{US}/app.bsky.feed.post/root", "cid": "cid-root"}
    parent = post("one")
    parent["record"]["reply"] = {"root": root, "parent": root}
    server.play(
        [
            LOGIN,
            NO_PROFILES,
            exchange("app.bsky.feed.getPosts", {"posts": [parent]}),
            exchange("com.atproto.repo.putRecord", {"uri": f"at://{US}/a/b", "cid": "c"}, "POST"),
        ]
    )
    receipt = vault.source().send(outgoing())
    assert receipt.thread_id == root["uri"]
    body = server.asked[-1].json()
    assert body["record"]["reply"] == {"root": root, "parent": {"uri": parent["uri"], "cid": "cid-one"}}
    assert body["swapRecord"] is None, "null: only where no such record is"


def test_a_reply_that_stands_already_is_not_written_over(server: Replay, vault: Vault) -> None:
    uri = f"at://{US}/app.bsky.feed.post/{record_key(outgoing())}"
    swap = {"error": "InvalidSwap", "message": "Record was at cid-made"}
    value = {"text": "Merhaba!", "createdAt": "2026-11-04T09:59:00Z"}
    server.play(
        [
            LOGIN,
            NO_PROFILES,
            exchange("app.bsky.feed.getPosts", {"posts": [post("one")]}),
            exchange("com.atproto.repo.putRecord", swap, "POST", status=400),
            exchange("com.atproto.repo.getRecord", {"uri": uri, "cid": "cid-made", "value": value}),
        ]
    )
    receipt = vault.source().send(outgoing())
    assert receipt.native_id == uri
    assert receipt.sent_at == datetime(2026, 11, 4, 9, 59, tzinfo=UTC)


# Record keys


@given(
    key=st.text(min_size=1, max_size=60),
    at=st.integers(1_600_000_000, 4_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC)),
)
def test_a_record_key_is_a_tid_of_the_second_of_approval(key: str, at: datetime) -> None:
    made = record_key(outgoing(key=key, approved_at=at))
    assert regex.fullmatch(r"[234567abcdefghij][234567a-z]{12}", made)
    number = 0
    for char in made:
        number = number * 32 + "234567abcdefghijklmnopqrstuvwxyz".index(char)
    assert (number >> 10) // 1_000_000 == int(at.timestamp())


@given(keys=st.sets(st.uuids(), min_size=50, max_size=50))
def test_record_keys_of_one_second_differ(keys: set[Any]) -> None:
    assert len({record_key(outgoing(key=str(key))) for key in keys}) == len(keys)


def test_a_record_key_outlives_the_program() -> None:
    """A fixed value: a new version that made another key would send twice."""
    assert record_key(outgoing(key="5e1b6b0e-7f0a-4f7e-9d62-1c1f3f0f8a11")) == "3mzi3snlq4h7l"
