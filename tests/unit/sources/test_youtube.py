from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

import pytest

from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    DuplicateReply,
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
from socialdesk.sources.youtube import YouTube, _midnight
from tests.conformance.replay import Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
US, FAN = "UCacmebikesacmebikesacme", "UCaylinaylinaylinaylinay"
V = "/youtube/v3/"


class Desk:
    """What an account gives its source, and what it asked to be kept."""

    def __init__(self, base: str) -> None:
        self.settings = {"base_url": base, "client_id": "invented-client", "native_id": US}
        self.secrets = {"client_secret": "invented-secret", "refresh_token": "refresh-old"}
        self.kept: list[Mapping[str, str]] = []
        self.full = False
        self.now = NOW
        self.opened: list[YouTube] = []

    def keep(self, changed: Mapping[str, str]) -> None:
        if self.full:
            raise StoreBusy("The vault is busy.")
        self.kept.append(dict(changed))
        self.secrets.update(changed)

    def source(self) -> YouTube:
        free: Callable[[Decimal], None] = lambda _: None  # noqa: E731
        connection = Connection(self.settings, dict(self.secrets), self.keep, free, free, lambda: self.now)
        self.opened.append(YouTube(connection))
        return self.opened[-1]


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


def exchange(path: str, body: object, method: str = "GET", **more: Any) -> dict[str, Any]:
    return {"method": method, "path": path, "body": body, **more}


def granted(**more: str) -> dict[str, Any]:
    return exchange("/token", {"access_token": "access", "expires_in": 3599, **more}, "POST")


def comment(name: str, author: str = FAN, text: str = "squeaks", *, minutes: float = 5, **more: Any) -> Any:
    at = (NOW - timedelta(minutes=minutes)).isoformat()
    told = {"textDisplay": text, "authorDisplayName": "@aylin", "authorChannelId": {"value": author}}
    return {"id": name, "snippet": {**told, "publishedAt": at, "updatedAt": at, "likeCount": 1, **more}}


def thread(top: Any, *replies: Any, total: int | None = None) -> dict[str, Any]:
    snippet = {"videoId": "vid1", "topLevelComment": top, "canReply": True}
    counted = len(replies) if total is None else total
    return {"snippet": {**snippet, "totalReplyCount": counted}, "replies": {"comments": list(replies)}}


def listing(*rows: Any, following: str = "") -> dict[str, Any]:
    return {"items": list(rows), **({"nextPageToken": following} if following else {})}


NOBODY = exchange(V + "(channels|videos)", listing())


def threads(*rows: Any, following: str = "", **more: Any) -> dict[str, Any]:
    return exchange(V + "commentThreads", listing(*rows, following=following), **more)


def poll(source: YouTube, cursor: Cursor | None = None) -> tuple[list[Page], Cursor]:
    pages: list[Page] = []
    while not pages or pages[-1].more:
        pages.append(source.fetch(cursor, []))
        cursor = json.loads(json.dumps(pages[-1].cursor))
    return pages, pages[-1].cursor


def outgoing(text: str = "Thank you!", to: str = "top", thread_id: str | None = "top") -> OutgoingReply:
    return OutgoingReply(text, to, thread_id, "aylin", NOW, "key-1", {"video": "vid1"})


def wrong(status: int, reason: str, message: str = "no") -> dict[str, Any]:
    errors = [{"message": message, "domain": "youtube", "reason": reason}]
    return {"status": status, "body": {"error": {"code": status, "message": message, "errors": errors}}}


# Units


def test_units_are_counted_and_outlive_the_program(server: Replay, desk: Desk) -> None:
    server.play([granted(), threads(thread(comment("a"))), NOBODY])
    pages, cursor = poll(desk.source())
    quota = pages[-1].quota
    assert quota is not None
    assert (quota.limit, quota.remaining) == (10_000, 9_997)  # a page of threads, of channels, of videos
    assert quota.resets_at == datetime(2026, 11, 5, 8, 0, tzinfo=UTC), "midnight in California"
    pages, cursor = poll(desk.source(), cursor)
    assert pages[-1].quota is not None
    assert pages[-1].quota.remaining == 9_994, "another process goes on counting"
    desk.now += timedelta(days=1)
    pages, _ = poll(desk.source(), cursor)
    assert pages[-1].quota is not None
    assert pages[-1].quota.remaining == 9_997, "a new day"


@pytest.mark.parametrize(
    ("now", "midnight"),
    [
        (datetime(2026, 11, 1, 7, 30, tzinfo=UTC), datetime(2026, 11, 2, 8, 0, tzinfo=UTC)),  # clocks go back
        (datetime(2026, 3, 8, 9, 0, tzinfo=UTC), datetime(2026, 3, 9, 7, 0, tzinfo=UTC)),  # and forward
        (datetime(2026, 7, 1, 6, 59, tzinfo=UTC), datetime(2026, 7, 1, 7, 0, tzinfo=UTC)),
    ],
)
def test_the_day_ends_in_california(now: datetime, midnight: datetime) -> None:
    assert _midnight(now) == midnight


def test_units_are_spared_for_replies(server: Replay, desk: Desk) -> None:
    server.play([granted(), threads(), NOBODY, exchange(V + "comments", comment("made", US), "POST")])
    source = desk.source()
    cursor = {"units": {"day": "2026-11-04", "used": 8_001}}
    with pytest.raises(RateLimited) as caught:
        source.fetch(cursor, [])
    assert caught.value.retry_at == datetime(2026, 11, 5, 8, 0, tzinfo=UTC)
    assert server.asked == []
    for _ in range(39):
        source.send(outgoing())
    with pytest.raises(RateLimited):
        source.send(outgoing())


@pytest.mark.parametrize("reason", ["quotaExceeded", "dailyLimitExceeded"])
def test_a_spent_day_is_waited_for(server: Replay, desk: Desk, reason: str) -> None:
    server.play([granted(), {**threads(), **wrong(403, reason)}])
    source = desk.source()
    for _ in range(2):
        with pytest.raises(RateLimited) as caught:
            source.fetch(None, [])
        assert caught.value.retry_at == datetime(2026, 11, 5, 8, 0, tzinfo=UTC)
    assert len(server.asked) == 2, "the second time nobody is asked"


# Signing in


def test_a_key_travels_in_a_header(server: Replay, desk: Desk) -> None:
    desk.secrets = {"api_key": "invented-api-key"}
    server.play([threads(), NOBODY])
    poll(desk.source())
    assert server.asked[0].headers["x-goog-api-key"] == "invented-api-key"
    assert "invented-api-key" not in server.asked[0].target


def test_a_key_alone_only_reads(server: Replay, desk: Desk) -> None:
    desk.secrets = {"api_key": "invented-api-key"}
    channel = {"id": US, "snippet": {"title": "Acme Bikes", "customUrl": "@acmebikes"}}
    server.play([exchange(V + "channels", listing(channel), query={"id": US}), threads(thread(comment("a")))])
    source = desk.source()
    identity = source.check()
    assert (identity.handle, identity.name) == ("acmebikes", "Acme Bikes")
    assert "only reads" in identity.notes[0]
    item = {
        "comment": comment("a"),
        "us": US,
        "thread": "a",
        "video": "v",
        "can_reply": True,
        "followers": None,
    }
    assert not source.reply_rule(source.normalise(item)).allowed
    with pytest.raises(NotAllowedHere):
        source.send(outgoing())


def test_without_keys_or_channel_nobody_is_asked(server: Replay, desk: Desk) -> None:
    desk.secrets = {}
    with pytest.raises(CredentialsRejected):
        desk.source().fetch(None, [])
    del desk.settings["native_id"]
    with pytest.raises(SettingWrong, match="channel"):
        desk.source().check()
    assert server.asked == []


def test_a_channel_that_is_not_there_is_said(server: Replay, desk: Desk) -> None:
    server.play([granted(), NOBODY])
    with pytest.raises(SettingWrong, match="UC"):
        desk.source().check()


def test_one_token_serves_until_its_end(server: Replay, desk: Desk) -> None:
    server.play([granted(), threads()])
    source = desk.source()
    poll(source)
    poll(source)
    desk.now += timedelta(minutes=56)
    poll(source)
    asked = [one.path for one in server.asked]
    assert asked == ["/token", V + "commentThreads", V + "commentThreads", "/token", V + "commentThreads"]
    assert parse_qs(server.asked[0].body.decode())["refresh_token"] == ["refresh-old"]


@pytest.mark.parametrize(("rotated", "kept"), [("refresh-new", 1), ("", 0), ("refresh-old", 0)])
def test_a_changed_refresh_token_is_kept(server: Replay, desk: Desk, rotated: str, kept: int) -> None:
    server.play([granted(refresh_token=rotated), threads()])
    poll(desk.source())
    assert len(desk.kept) == kept
    assert desk.secrets["refresh_token"] == (rotated or "refresh-old")


def test_a_token_that_cannot_be_kept_is_not_used(server: Replay, desk: Desk) -> None:
    desk.full = True
    server.play([granted(refresh_token="refresh-new"), threads()])
    with pytest.raises(StoreBusy):
        desk.source().fetch(None, [])
    assert len(server.asked) == 1


def test_a_token_refused_early_is_replaced_once(server: Replay, desk: Desk) -> None:
    refused = {**threads(), **wrong(401, "authError"), "times": 1}
    server.play([granted(), refused, threads(), NOBODY])
    poll(desk.source())
    assert [one.path for one in server.asked].count("/token") == 2
    server.play([granted(), {**threads(), **wrong(401, "authError")}])
    with pytest.raises(CredentialsRejected):
        desk.source().fetch(None, [])
    assert len(server.asked) == 4


def test_an_ended_sign_in_is_for_a_person(server: Replay, desk: Desk) -> None:
    server.play([exchange("/token", {"error": "invalid_grant"}, "POST", status=400)])
    with pytest.raises(CredentialsRejected, match="has ended"):
        desk.source().fetch(None, [])


@pytest.mark.parametrize(
    ("status", "reason", "message", "error"),
    [
        (400, "badRequest", "API key not valid. Please pass a valid API key.", CredentialsRejected),
        (403, "accessNotConfigured", "YouTube Data API has not been used in project 1", PermissionMissing),
        (403, "rateLimitExceeded", "slow down", RateLimited),
        (403, "forbidden", "no", PermissionMissing),
        (404, "channelNotFound", "no", SettingWrong),
        (500, "backendError", "oops", PlatformDown),
    ],
)
def test_what_google_means(
    server: Replay, desk: Desk, status: int, reason: str, message: str, error: type[SocialDeskError]
) -> None:
    server.play([granted(), {**threads(), **wrong(status, reason, message)}])
    with pytest.raises(error):
        desk.source().fetch(None, [])


# Listening


def test_left_out_replies_are_asked_for_when_their_number_changes(server: Replay, desk: Desk) -> None:
    top = comment("top")
    rows = [comment(f"top.{n}", parentId="top", minutes=4) for n in range(3)]
    asking = exchange(V + "comments", listing(*rows), query={"parentId": "top"})
    server.play([granted(), threads(thread(top, rows[0], total=3)), asking, NOBODY])
    source = desk.source()
    pages, cursor = poll(source)
    assert len(pages[0].items) == 4
    poll(source, cursor)
    assert [one.path for one in server.asked].count(V + "comments") == 1
    server.play([threads(thread(top, rows[0], total=4)), asking, NOBODY])
    poll(source, cursor)
    assert [one.path for one in server.asked].count(V + "comments") == 1


def test_reach_is_known_where_it_is_shown(server: Replay, desk: Desk) -> None:
    told = [
        {"id": FAN, "statistics": {"subscriberCount": "1520", "hiddenSubscriberCount": False}},
        {"id": "UChidden", "statistics": {"subscriberCount": "5", "hiddenSubscriberCount": True}},
    ]
    rows = [thread(comment("a")), thread(comment("b", "UChidden")), thread(comment("c"))]
    server.play([granted(), threads(*rows), exchange(V + "channels", listing(*told)), NOBODY])
    source = desk.source()
    pages, _ = poll(source)
    reach = [source.normalise(item).author.followers for item in pages[0].items]
    assert reach == [1520, None, 1520]
    assert server.asked[-1].query["id"].split(",") == [FAN, "UChidden"]


def test_a_comment_stands_under_a_video_that_has_a_title(server: Replay, desk: Desk) -> None:
    told = {"id": "vid1", "snippet": {"title": "Brakes that\ndo not squeal"}}
    server.play(
        [granted(), threads(thread(comment("a"))), exchange(V + "videos", listing(told), times=1), NOBODY]
    )
    source = desk.source()
    pages, cursor = poll(source)
    found = source.normalise(pages[0].items[0])
    assert (found.place, found.media) == ("Brakes that do not squeal", ())
    pages, _ = poll(source, cursor)
    assert [one.path for one in server.asked].count(V + "videos") == 1, "a title is asked for once"
    assert source.normalise(pages[0].items[0]).place == found.place
    server.play([exchange(V + "comments", listing(comment("a"))), NOBODY])
    assert [source.normalise(item).place for item in source.thread(found)] == [found.place] * 2


# Answering


def test_a_reply_to_a_reply_hangs_on_the_first_comment(server: Replay, desk: Desk) -> None:
    server.play([granted(), exchange(V + "comments", comment("top.made", US), "POST")])
    receipt = desk.source().send(outgoing(to="top.3", thread_id="top"))
    assert server.asked[-1].json() == {"snippet": {"parentId": "top", "textOriginal": "Thank you!"}}
    assert receipt.url == "https://www.youtube.com/watch?v=vid1&lc=top.made"


@pytest.mark.parametrize(
    ("status", "reason", "error"),
    [
        (403, "commentsDisabled", NotAllowedHere),
        (403, "forbidden", NotAllowedHere),
        (404, "parentCommentNotFound", TargetGone),
        (400, "commentTextTooLong", ReplyTooLong),
        (400, "processingFailure", Refused),
        (403, "quotaExceeded", RateLimited),
        (409, "conflict", DuplicateReply),
        (401, "authError", CredentialsRejected),
    ],
)
def test_why_youtube_refuses(
    server: Replay, desk: Desk, status: int, reason: str, error: type[SocialDeskError]
) -> None:
    server.play([granted(), {**exchange(V + "comments", {}, "POST"), **wrong(status, reason)}])
    with pytest.raises(error):
        desk.source().send(outgoing())
    assert len(server.asked) == 2


def test_a_reply_that_is_too_long_is_not_sent(server: Replay, desk: Desk) -> None:
    with pytest.raises(ReplyTooLong):
        desk.source().send(outgoing("x" * 10_001))
    assert server.asked == []


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (comment("r", US, "Thank  you!\n", minutes=0), True),
        (comment("r", FAN, "Thank you!", minutes=0), False),
        (comment("r", US, "Thank you so much!", minutes=0), False),
        (comment("r", US, "Thank you!", minutes=30), False),  # before the approval: another reply
    ],
)
def test_our_reply_is_known(server: Replay, desk: Desk, row: Any, found: bool) -> None:
    server.play([granted(), exchange(V + "comments", listing(row), query={"parentId": "top"})])
    assert (desk.source().find_sent(outgoing()) is not None) is found
