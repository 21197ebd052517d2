"""Mastodon: what is asked, what a status means to us, what a reply becomes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from socialdesk.domain.mention import Media, MediaKind, Post
from socialdesk.domain.reply import LengthUnit, OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NotAllowedHere,
    PermissionMissing,
    PlatformDown,
    RateLimited,
    SettingWrong,
    TargetGone,
    Unreadable,
)
from socialdesk.sources import mastodon as module
from socialdesk.sources.mastodon import Mastodon
from socialdesk.sources.protocol import Connection, Cursor
from tests.conformance.replay import Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
US = "77"
INSTANCE = {
    "path": "/api/v2/instance",
    "body": {
        "title": "Tea",
        "configuration": {"statuses": {"max_characters": 640, "characters_reserved_per_url": 25}},
    },
}
ME = {
    "path": "/api/v1/accounts/verify_credentials",
    "body": {"id": US, "acct": "northwind", "username": "northwind", "display_name": "Northwind"},
}


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


def make(replay: Replay, token: str = "invented-token") -> Mastodon:
    secrets = {"access_token": token} if token else {}
    nothing: Any = lambda _: None  # noqa: E731
    return Mastodon(Connection({"base_url": replay.base}, secrets, nothing, nothing, nothing, lambda: NOW))


@pytest.fixture
def source(replay: Replay) -> Iterator[Mastodon]:
    source = make(replay)
    yield source
    source.close()


@pytest.fixture
def visitor(replay: Replay) -> Iterator[Mastodon]:
    """Without an account."""
    source = make(replay, "")
    yield source
    source.close()


def status(number: int = 1, age: float = 60, **more: Any) -> dict[str, Any]:
    made = {
        "id": str(number),
        "created_at": (NOW - timedelta(seconds=age)).isoformat(),
        "content": "<p>hello</p>",
        "visibility": "public",
        "spoiler_text": "",
        "account": {"id": "5", "acct": "mina@tea.example", "username": "mina", "display_name": "Mina"},
        "mentions": [],
        "media_attachments": [],
        "url": f"https://tea.example/@mina/{number}",
    }
    return {**made, **more}


def item(found: dict[str, Any], via: str = "tag", **more: Any) -> dict[str, Any]:
    return {"via": via, "us": US, "limit": 640, "link": 25, "status": found, **more}


def post(source: Mastodon, **more: Any) -> Post:
    return source.normalise(item(status(**more)))


def reply(to: Post, text: str = "Hello!", **more: Any) -> OutgoingReply:
    return OutgoingReply(
        text, to.native_id, to.thread_id, to.author.handle, NOW, "key-1", {**to.context, **more}
    )


def poll(source: Mastodon, searches: tuple[str, ...] = (), cursor: Cursor | None = None) -> list[Any]:
    pages = []
    for _ in range(60):
        page = source.fetch(cursor, searches)
        cursor = json.loads(json.dumps(page.cursor))
        pages.append(page)
        if not page.more:
            return pages
    pytest.fail("the poll does not end")


# What a status means


def test_a_mention_of_us(source: Mastodon) -> None:
    assert source.normalise(item(status(), via="mentions")).addressed
    assert post(source, mentions=[{"id": US, "acct": "northwind"}]).addressed
    assert post(source, in_reply_to_id="3", in_reply_to_account_id=US).addressed
    assert not post(source, mentions=[{"id": "6", "acct": "northwind@else.example"}]).addressed


def test_our_own_posts(source: Mastodon) -> None:
    own = post(source, account={"id": US, "acct": "northwind"}, mentions=[{"id": US, "acct": "northwind"}])
    assert own.by_us
    assert not own.addressed


def test_a_boost_points_to_its_original(source: Mastodon) -> None:
    boosted = post(source, number=9, content="", reblog=status(4, content="<p>a kettle</p>"))
    assert (boosted.native_id, boosted.repost_of, boosted.text) == ("9", "4", "a kettle")


def test_what_came_with_it_and_where_it_was_written(replay: Replay, source: Mastodon) -> None:
    shown = [
        {
            "id": "31", "type": "image", "url": "https://files.tea.example/original/31.png",
            "preview_url": "https://files.tea.example/small/31.png", "remote_url": None,
            "meta": {"original": {"width": 1200, "height": 900, "size": "1200x900", "aspect": 1.33}},
            "description": "A kettle\nwith <b>a dent</b>", "blurhash": "UBL_:rOp",
        },
        {"id": "32", "type": "gifv", "url": "https://files.tea.example/32.mp4",
         "preview_url": "https://files.tea.example/small/32.png", "description": None},
        {"id": "33", "type": "audio", "url": "https://files.tea.example/33.mp3", "preview_url": None},
        {"id": "34", "type": "image", "url": "http://files.tea.example/34.png", "preview_url": None},
    ]  # fmt: skip
    tagged = {"path": "/api/v1/timelines/tag/tea", "body": [status(media_attachments=shown)]}
    replay.play([INSTANCE, ME, tagged, {"path": "/api/v1/.*", "body": []}])
    found = source.normalise(next(item for page in poll(source, ("tea",)) for item in page.items))
    assert found.media == (
        Media(MediaKind.PICTURE, "https://files.tea.example/original/31.png", "A kettle\nwith <b>a dent</b>",
              1200, 900),
        Media(MediaKind.VIDEO, "https://files.tea.example/small/32.png"),
        Media(MediaKind.AUDIO),
        Media(MediaKind.PICTURE),
    )  # fmt: skip
    assert (found.has_media, found.place) == (True, "tea.example")


@pytest.mark.parametrize(
    ("visibility", "public"), [("public", True), ("unlisted", True), ("private", False), ("direct", False)]
)
def test_visibility(source: Mastodon, visibility: str, public: bool) -> None:
    found = post(source, visibility=visibility)
    assert found.public is public
    assert source.reply_rule(found).public is public


def test_warnings_pictures_and_custom_emoji(source: Mastodon) -> None:
    account = {"id": "5", "acct": "mina", "display_name": "Mina :tea:", "emojis": [{"shortcode": "tea"}]}
    found = post(
        source,
        content="",
        spoiler_text="Sad",
        media_attachments=[{"description": "a kettle"}],
        account=account,
    )
    assert (found.title, found.text, found.has_media) == ("Sad", "a kettle", True)
    assert found.author.name == "Mina"
    nameless = post(source, account={"id": "5", "acct": "mina@tea.example", "display_name": ":)"})
    assert nameless.author.name == ":)"
    assert post(source, account={"id": "5", "acct": "mina@tea.example"}).author.name == "mina"


def test_threads(source: Mastodon) -> None:
    assert post(source, number=4).thread_id == "4"
    assert post(source, number=4, in_reply_to_id="2").thread_id is None, "not known from the status alone"
    assert source.normalise(item(status(4, in_reply_to_id="2"), root="1")).thread_id == "1"


@pytest.mark.parametrize("broken", [{"id": None}, {"account": None}, {"created_at": "once"}, {"content": ""}])
def test_unreadable(source: Mastodon, broken: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        source.normalise(item(status(**broken)))


# Listening


def streams(*more: dict[str, Any]) -> list[dict[str, Any]]:
    empty: list[dict[str, Any]] = [
        {"path": "/api/v1/notifications", "body": []},
        {"path": f"/api/v1/accounts/{US}/statuses", "body": []},
        {"path": "/api/v1/timelines/tag/.*", "body": []},
        {"path": "/api/v2/search", "body": {"statuses": []}},
    ]
    return [INSTANCE, ME, *more, *empty]


def asked(replay: Replay, path: str) -> list[dict[str, str]]:
    return [dict(one.query) for one in replay.asked if one.path == path]


def test_each_stream_is_asked_once(source: Mastodon, replay: Replay) -> None:
    replay.play(streams())
    poll(source, ("#kettle", "tea time", "1234"))
    paths = [one.path for one in replay.asked]
    assert paths.count("/api/v1/notifications") == 1
    assert [path for path in paths if "/tag/" in path] == ["/api/v1/timelines/tag/kettle"], (
        "no tag has a space"
    )
    assert [one["q"] for one in asked(replay, "/api/v2/search")] == ["kettle", "tea time", "1234"]
    assert asked(replay, "/api/v1/notifications") == [{"limit": "40", "types[]": "mention"}]
    assert paths.count("/api/v2/instance") == 1, "the server describes itself once in a while"


def test_pages_go_on_below_the_oldest(
    source: Mastodon, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paging is by the notification's id: with a status's id the answer would be empty for ever."""
    monkeypatch.setattr(module, "PER_PAGE", 2)
    notes = [
        {"id": str(900 + n), "created_at": status(n)["created_at"], "status": status(n)}
        for n in (5, 4, 3, 2, 1)
    ]
    replay.play(
        streams(
            {"path": "/api/v1/notifications", "query": {"max_id": "904"}, "body": notes[2:4]},
            {"path": "/api/v1/notifications", "query": {"max_id": "902"}, "body": notes[4:]},
            {"path": "/api/v1/notifications", "body": notes[:2]},
        )
    )
    found = [source.normalise(one).native_id for page in poll(source) for one in page.items]
    assert found == ["5", "4", "3", "2", "1"]


def test_a_sweep_stops_where_the_overlap_ends(
    source: Mastodon, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PER_PAGE", 2)
    replay.play(streams())
    cursor = poll(source)[-1].cursor
    notes = [
        {"id": "902", "created_at": status(2, age=60)["created_at"], "status": status(2, age=60)},
        {"id": "901", "created_at": status(1, age=7200)["created_at"], "status": status(1, age=7200)},
    ]
    replay.play(streams({"path": "/api/v1/notifications", "body": notes}))
    pages = poll(source, cursor=cursor)
    assert [source.normalise(one).native_id for page in pages for one in page.items] == ["2"]
    assert len(asked(replay, "/api/v1/notifications")) == 1


def test_a_first_look_is_cut_off_and_says_so(
    visitor: Mastodon, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PER_PAGE", 1)
    tags = [
        {"path": "/api/v1/timelines/tag/tea", "query": {"max_id": str(n)}, "body": [status(n - 1)]}
        for n in range(100, 90, -1)
    ]
    replay.play([INSTANCE, *tags, {"path": "/api/v1/timelines/tag/tea", "body": [status(100)]}])
    pages = poll(visitor, ("tea",))
    assert len(pages) == module.BACKLOG_PAGES
    assert "#tea holds more" in pages[-1].incomplete


def test_search_is_a_top_up(source: Mastodon, replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PER_PAGE", 2)
    full = {"statuses": [status(2), status(1, age=9 * 86400)]}
    replay.play(streams({"path": "/api/v2/search", "query": {"q": "tea"}, "body": full}))
    pages = poll(source, ("tea",))
    offsets = [one.get("offset") for one in asked(replay, "/api/v2/search")]
    assert offsets == [None], "it holds posts that are too old: further pages are not asked for"
    assert [source.normalise(one).native_id for page in pages for one in page.items] == ["2"]


@pytest.mark.parametrize("refusal", [403, 404])
def test_a_server_without_search_says_so(source: Mastodon, replay: Replay, refusal: int) -> None:
    replay.play(streams({"path": "/api/v2/search", "status": refusal, "body": {"error": "no"}}))
    pages = poll(source, ("tea",))
    assert "cannot search" in pages[-1].notes[0]


def test_hashtags_without_an_account(visitor: Mastodon, replay: Replay) -> None:
    replay.play([INSTANCE, {"path": "/api/v1/timelines/tag/tea", "body": [status(3)]}])
    pages = poll(visitor, ("tea",))
    assert [visitor.normalise(one).native_id for one in pages[0].items] == ["3"]
    assert all("authorization" not in one.headers for one in replay.asked)
    assert "No access token" in pages[0].notes[0]
    rule = visitor.reply_rule(visitor.normalise(pages[0].items[0]))
    assert not rule.allowed
    with pytest.raises(NotAllowedHere):
        visitor.send(reply(visitor.normalise(pages[0].items[0])))


@pytest.mark.parametrize("refusal", [401, 422])
def test_a_server_that_shows_hashtags_to_members_only(
    visitor: Mastodon, replay: Replay, refusal: int
) -> None:
    body = {"error": "This method requires an authenticated user"}
    replay.play([INSTANCE, {"path": "/api/v1/timelines/tag/tea", "status": refusal, "body": body}])
    with pytest.raises(PermissionMissing, match="add a token"):
        visitor.fetch(None, ("tea",))


def test_a_server_that_does_not_describe_itself(source: Mastodon, replay: Replay) -> None:
    """With the library's own version check this ends in a RecursionError."""
    fails = {"path": "/api/v[12]/instance", "status": 503}
    replay.play([fails, *streams({"path": "/api/v1/notifications", "body": [
        {"id": "9", "created_at": status()["created_at"], "status": status()}
    ]})])  # fmt: skip
    pages = poll(source, ("tea",))
    (found,) = [source.normalise(one) for page in pages for one in page.items]
    assert source.reply_rule(found).limit == 500 - len("@mina ")
    assert len(asked(replay, "/api/v2/instance")) == 1, "it is not asked again with every page"


def test_older_servers_describe_themselves_elsewhere(visitor: Mastodon, replay: Replay) -> None:
    replay.play([{"path": "/api/v1/instance", "body": {"title": "Old", "max_toot_chars": 1000}}])
    identity = visitor.check()
    assert identity.name == "Old"
    assert "1000" in identity.notes[1]


def test_nobody_there_is_not_a_check(visitor: Mastodon, replay: Replay) -> None:
    replay.play([{"path": ".*", "status": 503}])
    with pytest.raises(PlatformDown):
        visitor.check()


def test_the_last_fifth_of_the_quota_is_for_replies(source: Mastodon, replay: Replay) -> None:
    left = {
        "X-RateLimit-Limit": "300",
        "X-RateLimit-Remaining": "59",
        "X-RateLimit-Reset": "2026-11-04T10:05:00Z",
    }
    replay.play([INSTANCE, ME, {"path": "/api/v1/notifications", "headers": left, "body": []}])
    page = source.fetch(None, ())
    assert page.quota is not None
    assert page.quota.remaining == 59
    with pytest.raises(RateLimited, match="kept for replies") as caught:
        source.fetch(page.cursor, ())
    assert caught.value.retry_at == NOW + timedelta(minutes=5)


def test_odd_limit_headers_are_no_failure(source: Mastodon, replay: Replay) -> None:
    """Mastodon.py raises on them after the answer came."""
    odd = {"X-RateLimit-Limit": "x", "X-RateLimit-Remaining": "many", "X-RateLimit-Reset": "soon"}
    replay.play([INSTANCE, ME, {"path": "/api/v1/notifications", "headers": odd, "body": []}])
    assert source.fetch(None, ()).quota is None


def test_a_token_is_never_taken_for_a_file(replay: Replay, tmp_path: Any) -> None:
    file = tmp_path / "secret"
    file.write_text("what is in the file\n")
    source = make(replay, str(file))
    replay.play([INSTANCE, ME])
    source.check()
    assert replay.asked[-1].headers["authorization"] == f"Bearer {file}"
    source.close()


def test_a_wrong_server(replay: Replay) -> None:
    connection = Connection(
        {"base_url": "ftp://x"}, {}, lambda _: None, lambda _: None, lambda _: None, lambda: NOW
    )
    with pytest.raises(SettingWrong, match="not a web address"):
        Mastodon(connection)


# Answering


def test_the_limit_is_the_servers_less_what_is_put_in_front(source: Mastodon) -> None:
    rule = source.reply_rule(post(source))
    assert (rule.limit, rule.link_length, rule.unit) == (640 - len("@mina "), 25, LengthUnit.MASTODON)
    assert rule.allowed
    assert rule.idempotent
    warned = source.reply_rule(post(source, spoiler_text="Kettle"))
    assert warned.limit == rule.limit - len("Kettle")


def sent(replay: Replay) -> tuple[dict[str, str], str]:
    (write,) = replay.writes
    fields = {key: value[0] for key, value in parse_qs(write.body.decode()).items()}
    return fields, write.headers["idempotency-key"]


def answer(**more: Any) -> dict[str, Any]:
    return {"method": "POST", "path": "/api/v1/statuses", "write": True, "body": status(31), **more}


def test_what_leaves(source: Mastodon, replay: Replay) -> None:
    replay.play([answer()])
    to = post(source, number=4, visibility="direct", spoiler_text="Kettle")
    receipt = source.send(reply(to, "So sorry! 😔"))
    fields, key = sent(replay)
    assert fields == {
        "status": "@mina@tea.example So sorry! 😔",
        "in_reply_to_id": "4",
        "visibility": "direct",
        "spoiler_text": "Kettle",
    }
    assert key == "key-1"
    assert (receipt.native_id, receipt.url) == ("31", "https://tea.example/@mina/31")


@pytest.mark.parametrize(
    ("written", "leaves"),
    [
        ("Hello", "@mina@tea.example Hello"),
        ("@mina@tea.example hello", "@mina@tea.example hello"),
        ("@Mina hello", "@Mina hello"),
        ("@minatour hello", "@mina@tea.example @minatour hello"),
        ("hello @mina", "@mina@tea.example hello @mina"),
    ],
)
def test_the_author_is_mentioned_once(source: Mastodon, replay: Replay, written: str, leaves: str) -> None:
    replay.play([answer()])
    source.send(reply(post(source), written))
    assert sent(replay)[0]["status"] == leaves


@pytest.mark.parametrize(
    ("code", "said", "meant"),
    [
        (401, "The access token is invalid", CredentialsRejected),
        (403, "This action is outside the authorized scopes", PermissionMissing),
        (403, "This action is not allowed", NotAllowedHere),
        (404, "Record not found", TargetGone),
        (429, "Too many requests", RateLimited),
        (500, "oops", InDoubt),
    ],
)
def test_what_a_refusal_means(
    source: Mastodon, replay: Replay, code: int, said: str, meant: type[Exception]
) -> None:
    replay.play([answer(status=code, body={"error": said})])
    with pytest.raises(meant):
        source.send(reply(post(source)))


def test_a_receipt_without_an_id_is_a_doubt(source: Mastodon, replay: Replay) -> None:
    bodies: tuple[Any, ...] = ({}, [], {"id": None})
    for body in bodies:
        replay.play([answer(body=body)])
        with pytest.raises(InDoubt):
            source.send(reply(post(source)))


def look(source: Mastodon, replay: Replay, text: str, *below: dict[str, Any]) -> str | None:
    context = {"path": "/api/v1/statuses/1/context", "body": {"ancestors": [], "descendants": list(below)}}
    replay.play([ME, context])
    found = source.find_sent(reply(post(source), text))
    return found.native_id if found else None


def ours(number: int, html: str, **more: Any) -> dict[str, Any]:
    told = {"account": {"id": US, "acct": "northwind"}, "in_reply_to_id": "1", "age": 0, **more}
    return status(number, content=html, **told)


def test_what_counts_as_sent(source: Mastodon, replay: Replay) -> None:
    text = "Hello  Mina,\nwrite to @help@tea.example please! 😊"
    html = '<p><a class="mention">@<span>mina</span></a> Hello Mina,<br>write to <a>@help</a> please! 😊</p>'
    assert look(source, replay, text, ours(31, html)) == "31"
    assert look(source, replay, text, ours(31, "<p>@mina Something else</p>")) is None
    assert look(source, replay, text, ours(31, html, account={"id": "6", "acct": "other"})) is None
    assert look(source, replay, text, ours(31, html, in_reply_to_id="8")) is None
    assert look(source, replay, text, ours(31, html, age=3600)) is None, "from before the approval"


def test_a_long_reply_may_end_otherwise(source: Mastodon, replay: Replay) -> None:
    text = "Hello Mina, we are sorry about the kettle and will send you a new one :heart:"
    changed = text.replace(":heart:", "❤")
    assert look(source, replay, text, ours(31, f"<p>@mina {changed}</p>")) == "31"
    assert look(source, replay, "Hello :heart:", ours(31, "<p>@mina Hello ❤</p>")) is None


def test_a_reply_whose_post_is_gone_is_looked_for_among_our_own(source: Mastodon, replay: Replay) -> None:
    own = {
        "path": f"/api/v1/accounts/{US}/statuses",
        "body": [ours(31, "<p>@mina Hello!</p>", in_reply_to_id=None)],
    }
    replay.play([ME, {"path": "/api/v1/statuses/1/context", "status": 404, "body": {"error": "x"}}, own])
    found = source.find_sent(reply(post(source)))
    assert found is not None
    assert found.native_id == "31"


def test_recheck_on_a_server_before_4_3(source: Mastodon, replay: Replay) -> None:
    replay.play(
        [
            INSTANCE,
            ME,
            {"path": "/api/v1/statuses", "status": 404, "body": {"error": "x"}},
            {"path": "/api/v1/statuses/1", "body": status(1, content="<p>edited</p>")},
            {"path": "/api/v1/statuses/2", "status": 404, "body": {"error": "x"}},
        ]
    )
    looked = source.recheck([post(source, number=1), post(source, number=2)])
    assert [source.normalise(one).text for one in looked.changed] == ["edited"]
    assert looked.gone == ("2",)
