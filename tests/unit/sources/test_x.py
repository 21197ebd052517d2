from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.mention import Author, Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    BudgetSpent,
    CredentialsRejected,
    DuplicateReply,
    InDoubt,
    NetworkDown,
    NotAllowedHere,
    PermissionMissing,
    PlatformDown,
    RateLimited,
    Refused,
    ReplyTooLong,
    SettingWrong,
    SocialDeskError,
    StoreBusy,
    TargetGone,
)
from socialdesk.sources.protocol import Connection, Cursor, Page
from socialdesk.sources.x import X
from socialdesk.sources.x_posts import bare, snowflake
from tests.conformance.replay import Fault, Replay, closed_port, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
US, FAN = "2244994945", "783214"
USER_KEYS = {
    "consumer_key": "invented-key",
    "consumer_secret": "invented-secret",
    "access_token": f"{US}-invented",
    "access_token_secret": "invented-too",
}
MENTIONS, OWN, SEARCH = f"/2/users/{US}/mentions", f"/2/users/{US}/tweets", "/2/tweets/search/recent"
TOKEN = "/2/oauth2/token"


class Desk:
    """A vault and a meter that can both say no."""

    def __init__(self, base: str) -> None:
        self.settings = {"base_url": base, "native_id": US, "handle": "acmebikes", "client_id": "invented-id"}
        self.secrets = dict(USER_KEYS)
        self.kept: list[Mapping[str, str]] = []
        self.full = False
        self.cap: Decimal | None = None
        self.spent = Decimal(0)
        self.now = NOW
        self.opened: list[X] = []

    def source(self) -> X:
        connection = Connection(
            self.settings, dict(self.secrets), self.keep, self.charge, self.refund, lambda: self.now
        )
        self.opened.append(X(connection))
        return self.opened[-1]

    def keep(self, changed: Mapping[str, str]) -> None:
        if self.full:
            raise StoreBusy("The vault is busy.")
        self.kept.append(dict(changed))
        self.secrets.update(changed)

    def charge(self, amount: Decimal) -> None:
        if self.cap is not None and self.spent + amount > self.cap:
            raise BudgetSpent("The day's cap is reached.")
        self.spent += amount

    def refund(self, amount: Decimal) -> None:
        assert amount > 0
        self.spent -= amount


@pytest.fixture
def server() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


@pytest.fixture
def desk(server: Replay) -> Iterator[Desk]:
    desk = Desk(server.base)
    yield desk
    for source in desk.opened:
        source.close()


def number(minutes_ago: float) -> str:
    at = NOW - timedelta(minutes=minutes_ago)
    return str((int(at.timestamp() * 1000) - 1_288_834_974_657) << 22)


def post(minutes: float = 5, text: str = "hello", author: str = FAN, **more: Any) -> dict[str, Any]:
    return {"id": number(minutes), "author_id": author, "text": text, **more}


def listing(*posts: dict[str, Any], following: str = "") -> dict[str, Any]:
    authors = dict.fromkeys(one["author_id"] for one in posts)
    users = [{"id": one, "username": f"user_{one}", "name": one} for one in authors]
    meta = {"result_count": len(posts), **({"next_token": following} if following else {})}
    return {**({"data": list(posts), "includes": {"users": users}} if posts else {}), "meta": meta}


def exchange(path: str, body: object, method: str = "GET", **more: Any) -> dict[str, Any]:
    return {"method": method, "path": path, "body": body, **more}


QUIET = [exchange(path, listing()) for path in (MENTIONS, OWN, SEARCH)]


def poll(source: X, cursor: Cursor | None = None, *searches: str) -> tuple[list[Page], Cursor]:
    pages: list[Page] = []
    while not pages or pages[-1].more:
        pages.append(source.fetch(cursor, searches))
        cursor = json.loads(json.dumps(pages[-1].cursor))
    return pages, pages[-1].cursor


def outgoing(text: str = "Thank you!", **context: str) -> OutgoingReply:
    return OutgoingReply(text, number(5), number(5), "renee", NOW, "key-1", context)


def paths(server: Replay) -> list[str]:
    return [one.path for one in server.asked]


# Keys and tokens


def oauth2(desk: Desk, *, ends: timedelta | None = None) -> None:
    desk.secrets = {"refresh_token": "refresh-old", "client_secret": "invented-secret"}
    if ends is not None:
        desk.secrets |= {
            "oauth2_access_token": "access-old",
            "oauth2_expires_at": (NOW + ends).isoformat(),
            "oauth2_for": hashlib.sha256(b"refresh-old").hexdigest()[:16],
        }


def pair(refresh: str = "refresh-new") -> dict[str, Any]:
    return {
        "token_type": "bearer",
        "expires_in": 7200,
        "access_token": "access-new",
        "refresh_token": refresh,
    }


def test_a_token_near_its_end_is_traded_and_kept_before_use(server: Replay, desk: Desk) -> None:
    oauth2(desk, ends=timedelta(minutes=4))
    server.play([exchange(TOKEN, pair(), "POST"), *QUIET])
    poll(desk.source())
    assert paths(server) == [TOKEN, MENTIONS, OWN]
    asked = server.asked[0]
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["refresh-old"],
        "client_id": ["invented-id"],
    }
    assert base64.b64decode(asked.headers["authorization"].split()[1]) == b"invented-id:invented-secret"
    assert server.asked[1].headers["authorization"] == "Bearer access-new"
    assert desk.kept == [
        {
            "oauth2_access_token": "access-new",
            "oauth2_expires_at": "2026-11-04T12:00:00+00:00",
            "refresh_token": "refresh-new",
            "oauth2_for": hashlib.sha256(b"refresh-new").hexdigest()[:16],
        }
    ]
    poll(desk.source())
    assert paths(server).count(TOKEN) == 1, "a restart goes on with the kept token"


def test_an_access_token_of_an_earlier_sign_in_is_not_used(server: Replay, desk: Desk) -> None:
    oauth2(desk, ends=timedelta(hours=1))
    desk.secrets["refresh_token"] = "refresh-of-another-account"
    server.play([exchange(TOKEN, pair(), "POST"), *QUIET])
    poll(desk.source())
    assert paths(server)[0] == TOKEN


def test_a_token_that_cannot_be_kept_is_not_used(server: Replay, desk: Desk) -> None:
    oauth2(desk)
    desk.full = True
    server.play([exchange(TOKEN, pair(), "POST"), *QUIET])
    with pytest.raises(StoreBusy):
        desk.source().fetch(None, [])
    assert paths(server) == [TOKEN]


@pytest.mark.parametrize("empty", ["", None])
def test_an_empty_refresh_token_replaces_nothing(server: Replay, desk: Desk, empty: Any) -> None:
    oauth2(desk)
    server.play([exchange(TOKEN, pair(empty), "POST"), *QUIET])
    poll(desk.source())
    assert "refresh_token" not in desk.kept[0]
    assert desk.secrets["refresh_token"] == "refresh-old"


def test_a_refused_refresh_is_for_a_person(server: Replay, desk: Desk) -> None:
    oauth2(desk)
    refused = {"error": "invalid_request", "error_description": "Value passed for the token was invalid."}
    server.play([exchange(TOKEN, refused, "POST", status=400)])
    with pytest.raises(CredentialsRejected, match="Connect the account again"):
        desk.source().fetch(None, [])
    assert desk.kept == []


def test_trouble_at_the_token_address_is_no_verdict_on_the_token(server: Replay, desk: Desk) -> None:
    oauth2(desk)
    server.play([exchange(TOKEN, {}, "POST", status=503)])
    with pytest.raises(PlatformDown):
        desk.source().fetch(None, [])


def test_a_token_refused_on_the_way_is_traded_once(server: Replay, desk: Desk) -> None:
    oauth2(desk, ends=timedelta(hours=1))
    unauthorized = {"title": "Unauthorized", "detail": "Unauthorized", "type": "about:blank", "status": 401}
    refusing = exchange("/2/tweets", unauthorized, "POST", status=401, times=1)
    made = exchange("/2/tweets", {"data": {"id": number(0), "text": "x"}}, "POST")
    server.play([refusing, exchange(TOKEN, pair(), "POST"), made])
    assert desk.source().send(outgoing()).native_id == number(0)
    assert paths(server) == ["/2/tweets", TOKEN, "/2/tweets"]
    assert desk.spent == Decimal("0.010"), "one reply is paid once"


def test_without_keys_nobody_is_asked(server: Replay, desk: Desk) -> None:
    desk.secrets = {}
    with pytest.raises(CredentialsRejected, match="keys for X are missing"):
        desk.source().fetch(None, [])
    assert server.asked == []
    assert desk.spent == 0


def test_a_bearer_token_reads_and_says_so(server: Replay, desk: Desk) -> None:
    desk.secrets = {"bearer_token": "invented-bearer"}
    del desk.settings["native_id"], desk.settings["handle"]
    with pytest.raises(SettingWrong, match="handle"):
        desk.source().check()
    desk.settings["handle"] = "@acmebikes"
    server.play([exchange("/2/users/by/username/acmebikes", {"data": {"id": US, "username": "acmebikes"}})])
    source = desk.source()
    identity = source.check()
    assert identity.native_id == US
    assert "only read" in identity.notes[0]
    assert not source.reply_rule(read(source, post(), mentions=True)).allowed
    with pytest.raises(NotAllowedHere):
        source.send(outgoing())


# The meter


def test_the_meter_counts_what_came_and_each_item_once_a_day(server: Replay, desk: Desk) -> None:
    mentions = listing(post(5), post(6), post(7, author="99"))
    hits = listing(post(5), post(8))
    server.play([exchange(MENTIONS, mentions), exchange(OWN, listing()), exchange(SEARCH, hits)])
    source = desk.source()
    _, cursor = poll(source, None, "acme")
    # three mentions, their two authors, and the one search hit that was not among the mentions
    assert desk.spent == 3 * Decimal("0.001") + 2 * Decimal("0.010") + Decimal("0.005")
    poll(source, cursor, "acme")
    assert desk.spent == Decimal("0.028"), "the overlap reads them again and pays nothing"
    desk.now += timedelta(days=1)
    poll(source, cursor, "acme")
    assert desk.spent == Decimal("0.056"), "a new day counts anew"


def test_a_spent_budget_stops_the_call_before_it_leaves(server: Replay, desk: Desk) -> None:
    server.play(QUIET)
    desk.cap = Decimal("0.01")
    with pytest.raises(BudgetSpent):
        desk.source().fetch(None, [])
    with pytest.raises(BudgetSpent):
        desk.source().send(outgoing("see https://example.com"))
    assert server.asked == []


@pytest.mark.parametrize(
    ("fault", "error", "kept"),
    [
        (Fault("status", 503), PlatformDown, False),
        (Fault("status", 429), RateLimited, False),
        (Fault("lost"), NetworkDown, True),
        (Fault("garbage"), PlatformDown, False),
    ],
)
def test_what_is_given_back(
    server: Replay, desk: Desk, fault: Fault, error: type[SocialDeskError], kept: bool
) -> None:
    server.play(QUIET)
    server.fault = fault
    with pytest.raises(error):
        desk.source().fetch(None, [])
    assert (desk.spent > 0) is kept, "only while X may have counted it"


def test_hours_without_a_network_cost_nothing(desk: Desk) -> None:
    desk.settings["base_url"] = f"http://127.0.0.1:{closed_port()}"
    source = desk.source()
    for _ in range(3):
        with pytest.raises(NetworkDown):
            source.fetch(None, [])
        with pytest.raises(NetworkDown):
            source.send(outgoing())
    assert desk.spent == 0


def test_each_page_is_handed_over_before_the_next_is_paid(server: Replay, desk: Desk) -> None:
    server.play(
        [
            exchange(MENTIONS, listing(post(5), following="second"), times=1),
            exchange(MENTIONS, {}, status=429, headers={"retry-after": "60"}),
        ]
    )
    source = desk.source()
    first = source.fetch(None, [])
    assert [source.normalise(item).native_id for item in first.items] == [number(5)]
    with pytest.raises(RateLimited):
        source.fetch(first.cursor, [])
    server.play([exchange(MENTIONS, listing(post(9))), exchange(OWN, listing())])
    pages, _ = poll(source, first.cursor)
    assert [len(page.items) for page in pages] == [1, 0]
    assert server.asked[0].query["pagination_token"] == "second", "it goes on, it does not begin again"


def test_a_full_line_is_not_asked_again(server: Replay, desk: Desk) -> None:
    until = NOW + timedelta(minutes=9)
    headers = {
        "x-rate-limit-limit": "300",
        "x-rate-limit-remaining": "0",
        "x-rate-limit-reset": str(int(until.timestamp())),
    }
    server.play([exchange(MENTIONS, listing(), headers=headers), exchange(OWN, listing())])
    source = desk.source()
    _, cursor = poll(source)
    server.asked.clear()
    with pytest.raises(RateLimited) as caught:
        source.fetch(cursor, [])
    assert caught.value.retry_at == until
    assert server.asked == []
    desk.now = until
    poll(source, cursor)
    assert paths(server) == [MENTIONS, OWN]


def test_a_week_without_a_poll_is_said(server: Replay, desk: Desk) -> None:
    server.play(QUIET)
    source = desk.source()
    _, cursor = poll(source, None, "acme")
    desk.now += timedelta(days=9)
    pages, _ = poll(source, cursor, "acme")
    assert "seven days" in pages[-1].incomplete
    start = datetime.fromisoformat(server.asked[-1].query["start_time"])
    assert desk.now - timedelta(days=7) < start


def test_a_search_that_x_refuses_stops_no_other(server: Replay, desk: Desk) -> None:
    bad = {"errors": [{"message": "There were errors processing your request"}], "title": "Invalid Request"}
    refused = exchange(SEARCH, bad, status=400, query={"query": r"\(bad\).*"})
    server.play([refused, *QUIET[:2], exchange(SEARCH, listing(post(5)))])
    pages, _ = poll(desk.source(), None, "bad", "good")
    assert len(pages[-1].items) == 1
    assert "“bad”" in pages[-1].notes[0]


@pytest.mark.parametrize(
    ("status", "body", "headers", "error"),
    [
        (500, "[]", {}, PlatformDown),
        (401, '["no"]', {}, CredentialsRejected),
        (403, '"no"', {}, PermissionMissing),
        (429, "{}", {"x-rate-limit-reset": "soon"}, RateLimited),
        (418, "<html>", {}, PlatformDown),
        (200, "[]", {}, PlatformDown),
    ],
)
def test_odd_bodies_do_not_hide_the_status(
    server: Replay, desk: Desk, status: int, body: str, headers: dict[str, str], error: type[SocialDeskError]
) -> None:
    server.play([{"path": MENTIONS, "status": status, "text": body, "headers": headers}])
    with pytest.raises(error):
        desk.source().fetch(None, [])


# Reading posts


def read(source: X, one: dict[str, Any], *, mentions: bool = False) -> Post:
    us = {"id": US, "handle": "AcmeBikes"}
    return source.normalise(
        {"post": one, "author": {"id": FAN, "username": "renee"}, "us": us, "mentions": mentions}
    )


def quote_of(whom: str) -> dict[str, Any]:
    urls = [{"url": "https://t.co/abcdefghij", "expanded_url": f"https://twitter.com/{whom}/status/77"}]
    return post(
        text="look https://t.co/abcdefghij",
        entities={"urls": urls},
        referenced_tweets=[{"type": "quoted", "id": "77"}],
    )


@pytest.mark.parametrize(
    ("one", "addressed"),
    [
        (post(), False),
        (post(in_reply_to_user_id=US), True),
        (post(entities={"mentions": [{"username": "acmeBIKES"}]}), True),
        (post(entities={"mentions": [{"username": "acmebikes_fan", "id": "5"}]}), False),
        (quote_of("acmebikes"), True),
        (quote_of("somebody"), False),
        (post(author=US, in_reply_to_user_id=US), False),
    ],
)
def test_who_speaks_to_us_may_be_answered(desk: Desk, one: dict[str, Any], addressed: bool) -> None:
    source = desk.source()
    made = read(source, one)
    assert made.addressed is addressed
    rule = source.reply_rule(made)
    assert rule.allowed is (addressed or made.by_us)
    assert rule.cost == Decimal("0.010")


@given(st.integers(1, (1 << 63) - 1))
def test_the_time_in_a_number_is_the_time_of_publication(at: int) -> None:
    made = snowflake(str(at))
    if made is not None:
        assert abs(made.timestamp() * 1000 - ((at >> 22) + 1_288_834_974_657)) < 1


def test_an_edited_post_keeps_its_first_number(desk: Desk) -> None:
    one = post(2, "second", edit_history_tweet_ids=[number(30), number(2)])
    made = read(desk.source(), one)
    assert (made.native_id, made.context["latest_id"]) == (number(30), number(2))
    assert made.published_at == NOW - timedelta(minutes=30)
    assert made.edited_at == NOW - timedelta(minutes=2)


# Answering


DUPLICATE = "You are not allowed to create a Tweet with duplicate content."
UNADDRESSED = (
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by "
    "the author of the post you are replying to."
)
READ_ONLY = "Your client app is not configured with the appropriate oauth1 app permissions for this endpoint."
VANISHED = "You attempted to reply to a Tweet that is deleted or not visible to you."


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, {"detail": DUPLICATE, "title": "Forbidden", "status": 403}, DuplicateReply),
        (403, {"detail": UNADDRESSED, "title": "Forbidden", "status": 403}, NotAllowedHere),
        (403, {"detail": READ_ONLY, "title": "Forbidden", "status": 403}, PermissionMissing),
        (403, {"detail": VANISHED, "title": "Forbidden", "status": 403}, TargetGone),
        (403, {"errors": [{"code": 187, "message": "Status is a duplicate."}]}, DuplicateReply),
        (400, {"errors": [{"message": VANISHED}], "title": "Invalid Request"}, TargetGone),
        (400, {"errors": [{"message": "text is too odd"}], "title": "Invalid Request"}, Refused),
        (429, {"title": "Too Many Requests"}, RateLimited),
    ],
)
def test_why_x_refuses_a_reply(
    server: Replay, desk: Desk, status: int, body: dict[str, Any], error: type[SocialDeskError]
) -> None:
    server.play([exchange("/2/tweets", body, "POST", status=status)])
    with pytest.raises(error):
        desk.source().send(outgoing())
    assert desk.spent == 0, "what was refused is not paid"
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Thank you!", "0.010"),
        ("See https://acmebikes.example.com/help", "0.200"),
        ("See acmebikes.com", "0.200"),  # X makes this a link too
        ("Version 2.0 is out.Enjoy", "0.010"),
    ],
)
def test_a_link_has_its_price(server: Replay, desk: Desk, text: str, price: str) -> None:
    server.play([exchange("/2/tweets", {"data": {"id": "9", "text": text}}, "POST", status=201)])
    desk.source().send(outgoing(text))
    assert desk.spent == Decimal(price)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a" * 280, True),
        ("a" * 281, False),
        ("語" * 140, True),
        ("語" * 141, False),
        ("👩‍👩‍👧‍👦" * 140, True),
    ],
)
def test_length_is_weighed_as_x_weighs(server: Replay, desk: Desk, text: str, fits: bool) -> None:
    server.play([exchange("/2/tweets", {"data": {"id": "9", "text": text}}, "POST", status=201)])
    if fits:
        desk.source().send(outgoing(text))
        return
    with pytest.raises(ReplyTooLong):
        desk.source().send(outgoing(text))
    assert server.asked == []
    assert desk.spent == 0


def test_an_edited_post_is_answered_in_its_latest_form(server: Replay, desk: Desk) -> None:
    server.play([exchange("/2/tweets", {"data": {"id": "9", "text": "x"}}, "POST", status=201)])
    desk.source().send(outgoing(latest_id=number(1)))
    assert server.asked[0].json()["reply"] == {"in_reply_to_tweet_id": number(1)}


def answered(text: str, to: str = number(5), minutes: float = 0) -> dict[str, Any]:
    return post(minutes, text, US, referenced_tweets=[{"type": "replied_to", "id": to}])


@pytest.mark.parametrize(
    ("sent", "listed", "same"),
    [
        ("Thank you!", "@renee Thank you!", True),
        ("Thank you!", "@renee @kai Thank you!", True),
        ("A & B <3 see https://acme.com/a", "@renee A &amp; B &lt;3 see https://t.co/abcdefghij", True),
        ("see acme.com/a now", "@renee see https://t.co/abcdefghij now", True),
        ("Te\u015fekku\u0308rler\n\nAcme", "@renee Te\u015fekk\u00fcrler\n\nAcme", True),
        ("Thank you!", "@renee Thank you very much!", False),
    ],
)
def test_our_reply_is_known_however_x_writes_it(
    server: Replay, desk: Desk, sent: str, listed: str, same: bool
) -> None:
    elsewhere = answered("@kai " + sent, to=number(50))
    server.play([exchange(OWN, listing(elsewhere, answered(listed)))])
    found = desk.source().find_sent(outgoing(sent))
    assert (found is not None) is same
    if found is not None:
        assert found.native_id == number(0)


@given(st.text(alphabet="aşü&<> \n👋.,!?@_", max_size=60))
def test_mentions_in_front_never_matter(text: str) -> None:
    assert bare("@renee @kai " + text) == bare(text)


def test_too_many_posts_to_be_sure_is_a_doubt(server: Replay, desk: Desk) -> None:
    server.play([exchange(OWN, listing(answered("other"), following="on"))])
    with pytest.raises(InDoubt):
        desk.source().find_sent(outgoing())


# Looking again


def test_a_post_that_x_does_not_speak_of_is_left_alone(server: Replay, desk: Desk) -> None:
    known = Post("x", number(5), Author(FAN, "renee", followers=7), "hello", NOW)
    server.play([exchange("/2/tweets", {"data": []})])
    looked = desk.source().recheck([known])
    assert (looked.changed, looked.gone) == ((), ())


def test_rechecking_asks_a_hundred_at_a_time(server: Replay, desk: Desk) -> None:
    posts = [Post("x", number(n + 1), Author(FAN, "renee"), "hello", NOW) for n in range(250)]
    server.play([exchange("/2/tweets", {"data": []})])
    desk.source().recheck(posts)
    assert [len(one.query["ids"].split(",")) for one in server.asked] == [100, 100, 50]
    assert desk.spent == 0, "what did not come is given back"
