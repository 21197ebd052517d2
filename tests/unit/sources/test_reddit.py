from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from socialdesk.domain.mention import Media, MediaKind
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NotAllowedHere,
    PlatformDown,
    RateLimited,
    Refused,
    ReplyTooLong,
    SocialDeskError,
    TargetGone,
    Unavailable,
)
from socialdesk.sources.protocol import Connection, Cursor, Page
from socialdesk.sources.reading import from_html
from socialdesk.sources.reddit import Reddit, as_markdown
from tests.conformance.replay import Fault, Replay, replaying

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
SECRETS = {"client_secret": "invented-client-secret", "password": "invented-password"}


@pytest.fixture
def server() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


Opener = Callable[..., Reddit]


@pytest.fixture
def opened(server: Replay) -> Iterator[Opener]:
    made: list[Reddit] = []

    def open_source(secrets: dict[str, str] = SECRETS, **settings: str) -> Reddit:
        settings = {"base_url": server.base, "client_id": "invented", "username": "AcmeBikes", **settings}
        free: Callable[[Decimal], None] = lambda _: None  # noqa: E731
        made.append(Reddit(Connection(settings, secrets, lambda _: None, free, free, lambda: NOW)))
        return made[-1]

    yield open_source
    for source in made:
        source.close()


def exchange(path: str, body: object, method: str = "GET", **more: Any) -> dict[str, Any]:
    return {"method": method, "path": path, "body": body, **more}


GRANTED = {"access_token": "invented", "token_type": "bearer", "expires_in": 3600, "scope": "*"}
TOKEN = exchange("/api/v1/access_token", GRANTED, "POST")


def comment(name: str = "m1", body: str = "squeaks", *, minutes: float = 5, **data: Any) -> dict[str, Any]:
    at = (NOW - timedelta(minutes=minutes)).timestamp()
    told = {"name": f"t1_{name}", "author": "rider_one", "body": body, "created_utc": at, "link_id": "t3_l1"}
    return {"kind": "t1", "data": {**told, "parent_id": "t3_l1", **data}}


def listing(*rows: dict[str, Any], after: str | None = None) -> dict[str, Any]:
    return {"kind": "Listing", "data": {"after": after, "children": list(rows)}}


QUIET = exchange("/(message/.*|user/.*|search|api/info)", listing())


def poll(source: Reddit, cursor: Cursor | None = None, *searches: str) -> tuple[list[Page], Cursor]:
    pages: list[Page] = []
    while not pages or pages[-1].more:
        pages.append(source.fetch(cursor, searches))
        cursor = pages[-1].cursor
    return pages, pages[-1].cursor


def outgoing(text: str = "Thank you!") -> OutgoingReply:
    return OutgoingReply(text, "t1_m1", "t3_l1", "rider_one", NOW, "key-1")


def paths(server: Replay) -> list[str]:
    return [one.path for one in server.asked]


# PRAW kept in hand


@pytest.mark.parametrize("fault", [Fault("status", 500), Fault("status", 503), Fault("lost")])
def test_a_comment_is_posted_once_whatever_comes_back(server: Replay, opened: Opener, fault: Fault) -> None:
    """prawcore alone would post it three times."""
    server.play([TOKEN, exchange("/api/comment", {}, "POST", write=True)])
    fault.writes_only = True
    server.fault = fault
    with pytest.raises(InDoubt):
        opened().send(outgoing())
    assert paths(server).count("/api/comment") == 1


def test_trouble_is_told_at_once(server: Replay, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    server.play([TOKEN, exchange("/message/mentions", {}, status=502)])
    with pytest.raises(PlatformDown):
        opened().fetch(None, [])
    assert paths(server) == ["/api/v1/access_token", "/message/mentions"]
    assert slept == []


def test_a_spent_quota_is_a_time_to_come_back_and_no_sleep(
    server: Replay, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    spent = {"x-ratelimit-remaining": "0.0", "x-ratelimit-used": "996", "x-ratelimit-reset": "53"}
    server.play([TOKEN, {**QUIET, "headers": spent}])
    source = opened()
    page = source.fetch(None, [])
    assert page.quota is not None
    assert (page.quota.limit, page.quota.remaining) == (996, 0)
    with pytest.raises(RateLimited) as caught:
        source.fetch(page.cursor, [])
    assert caught.value.retry_at == NOW + timedelta(seconds=53)
    assert slept == []


def test_no_praw_ini_has_a_say(
    server: Replay, opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PRAW reads one from the folder it is started in."""
    import praw.config

    (tmp_path / "praw.ini").write_text("[DEFAULT]\nratelimit_seconds=600\npassword=stolen\nuser_agent=x\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(praw.config.Config, "CONFIG", None)
    monkeypatch.setenv("praw_username", "somebody")
    server.play([TOKEN, QUIET])
    poll(opened())
    assert b"username=AcmeBikes" in server.asked[0].body
    assert b"stolen" not in server.asked[0].body
    assert "SocialDesk" in server.asked[1].headers["user-agent"]


def test_a_token_that_ended_early_is_replaced_once(server: Replay, opened: Opener) -> None:
    server.play([TOKEN, exchange("/api/v1/me", {"message": "Unauthorized"}, status=401, times=1)])
    server.exchanges.append(exchange("/api/v1/me", {"id": "acmeb", "name": "AcmeBikes"}))
    assert opened().check().native_id == "t2_acmeb"
    assert paths(server) == ["/api/v1/access_token", "/api/v1/me"] * 2


@pytest.mark.parametrize(
    ("status", "body"), [(200, {"error": "invalid_grant"}), (400, {"error": 400}), (401, {"error": 401})]
)
def test_a_refused_sign_in_is_for_a_person(
    server: Replay, opened: Opener, status: int, body: dict[str, Any]
) -> None:
    server.play([{**TOKEN, "status": status, "body": body}])
    with pytest.raises(CredentialsRejected, match="approves each API key"):
        opened().fetch(None, [])


@pytest.mark.parametrize("fault", [Fault("lost"), Fault("status", 503)])
def test_a_token_that_cannot_be_had_leaves_no_doubt(server: Replay, opened: Opener, fault: Fault) -> None:
    server.play([TOKEN])
    server.fault = fault
    with pytest.raises(Unavailable):
        opened().send(outgoing())
    assert paths(server) == ["/api/v1/access_token"]


def test_a_new_token_is_fetched_before_the_old_one_ends(
    server: Replay, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.play([TOKEN, QUIET])
    source = opened()
    _, cursor = poll(source)
    monkeypatch.setattr(source._connection, "now", lambda: NOW + timedelta(minutes=55))
    poll(source, cursor)
    assert paths(server).count("/api/v1/access_token") == 2


# Listening


def test_without_a_user_only_search_is_read(server: Replay, opened: Opener) -> None:
    server.play([TOKEN, exchange("/search", listing(comment()))])
    source = opened({"client_secret": "invented"}, username="")
    pages, _ = poll(source, None, "acme")
    assert paths(server) == ["/api/v1/access_token", "/search"]
    post = source.normalise(pages[0].items[0])
    assert not source.reply_rule(post).allowed
    with pytest.raises(NotAllowedHere):
        source.send(outgoing())
    assert source.check().notes


def test_comments_of_chosen_subreddits_are_read(server: Replay, opened: Opener) -> None:
    server.play([TOKEN, exchange(r"/r/cycling\+bikewrench/comments", listing(comment())), QUIET])
    pages, _ = poll(opened(subreddits="r/cycling, bikewrench"))
    assert sum(len(page.items) for page in pages) == 1


def test_removed_posts_are_not_taken_in(server: Replay, opened: Opener) -> None:
    removed = comment("m2", "[removed]", author="[deleted]")
    server.play([TOKEN, exchange("/search", listing(comment(), removed)), QUIET])
    pages, _ = poll(opened(), None, "acme")
    assert [item["thing"]["data"]["name"] for page in pages for item in page.items] == ["t1_m1"]


@pytest.mark.parametrize(
    ("body", "addressed"),
    [
        ("hey u/acmebikes, why?", True),
        ("hey /u/AcmeBikes", True),
        ("hey u/acmebikes_fan", False),
        ("menu/acmebikes", False),
    ],
)
def test_who_names_us_speaks_to_us(opened: Opener, body: str, addressed: bool) -> None:
    item = {"thing": comment(body=body), "us": "AcmeBikes", "to_us": False}
    assert opened().normalise(item).addressed is addressed


GALLERY = {
    "gallery_data": {"items": [{"media_id": "b", "caption": "the <b>box</b>"}, {"media_id": "a"}]},
    "media_metadata": {
        "a": {"status": "valid", "e": "Image", "m": "image/jpg",
              "s": {"x": 640, "y": 480, "u": "https://preview.redd.it/a.jpg?width=640&amp;s=1f"}},
        "b": {"status": "valid", "e": "AnimatedImage", "s": {"gif": "https://i.redd.it/b.gif"}},
    },
}  # fmt: skip
PREVIEW = {"images": [{"source": {"url": "https://external-preview.redd.it/p.png?s=2e&amp;v=1",
                                  "width": 1280, "height": 720}}]}  # fmt: skip
STILL = "https://external-preview.redd.it/p.png?s=2e&v=1"


@pytest.mark.parametrize(
    ("data", "media"),
    [
        ({"post_hint": "image", "url_overridden_by_dest": "https://i.redd.it/c.png", "preview": PREVIEW},
         [Media(MediaKind.PICTURE, "https://i.redd.it/c.png", "", 1280, 720)]),
        ({"is_video": True, "preview": PREVIEW}, [Media(MediaKind.VIDEO, STILL, "", 1280, 720)]),
        (GALLERY, [Media(MediaKind.PICTURE, "https://i.redd.it/b.gif", "the <b>box</b>"),
                   Media(MediaKind.PICTURE, "https://preview.redd.it/a.jpg?width=640&s=1f", "", 640, 480)]),
        ({"media_metadata": {"x": {"status": "unprocessed"}}}, [Media(MediaKind.PICTURE)]),
        ({"post_hint": "link", "preview": PREVIEW}, []),
        ({"is_video": True, "preview": {"images": [{"source": {"url": "https://127.0.0.1/p.png"}}]}},
         [Media(MediaKind.VIDEO)]),
    ],
)  # fmt: skip
def test_what_came_with_it_and_where_it_was_written(
    opened: Opener, data: dict[str, Any], media: list[Media]
) -> None:
    row = comment(subreddit="cycling", **data)
    found = opened().normalise({"thing": row, "us": "", "to_us": False})
    assert (found.media, found.has_media, found.place) == (tuple(media), bool(media), "r/cycling")


# Answering


@pytest.mark.parametrize(
    ("error", "told", "expected"),
    [
        (["TOO_OLD", "that's a piece of history now", "parent"], {}, NotAllowedHere),
        (["THREAD_LOCKED", "Comments are locked.", "parent"], {}, NotAllowedHere),
        (["DELETED_COMMENT", "that comment has been deleted", "parent"], {}, TargetGone),
        (["TOO_LONG", "this is too long (max: 10000)", "text"], {}, ReplyTooLong),
        (["SOMETHING_NEW", "not like this", None], {}, Refused),
        ("nonsense", {}, Refused),
    ],
)
def test_why_reddit_refuses(
    server: Replay, opened: Opener, error: Any, told: dict[str, Any], expected: type[SocialDeskError]
) -> None:
    server.play([TOKEN, exchange("/api/comment", {"json": {"errors": [error], **told}}, "POST")])
    with pytest.raises(expected):
        opened().send(outgoing())
    assert paths(server).count("/api/comment") == 1


@pytest.mark.parametrize(
    ("said", "seconds", "wait"),
    [
        (
            "Looks like you've been doing that a lot. Take a break for 9 minutes before trying again.",
            None,
            540,
        ),
        ("Take a break for 5 seconds before trying again.", None, 5),
        ("you are doing that too much.", 417.3, 417),
        ("you are doing that too much.", None, 600),
    ],
)
def test_how_long_reddit_asks_to_wait(
    server: Replay, opened: Opener, said: str, seconds: float | None, wait: int
) -> None:
    body = {"json": {"errors": [["RATELIMIT", said, "ratelimit"]], "ratelimit": seconds}}
    server.play([TOKEN, exchange("/api/comment", body, "POST")])
    with pytest.raises(RateLimited) as caught:
        opened().send(outgoing())
    assert caught.value.retry_at == NOW + timedelta(seconds=wait)


@pytest.mark.parametrize("data", [{}, {"things": []}, {"things": [None]}, None])
def test_a_reply_that_vanishes_is_refused(server: Replay, opened: Opener, data: Any) -> None:
    """PRAW answers None here."""
    server.play([TOKEN, exchange("/api/comment", {"json": {"errors": [], "data": data}}, "POST")])
    with pytest.raises(Refused, match="did not publish"):
        opened().send(outgoing())


@pytest.mark.parametrize("closed", ["locked", "archived"])
def test_a_closed_conversation_takes_no_reply(opened: Opener, closed: str) -> None:
    source = opened()
    item = {"thing": comment("m1", "squeaks", minutes=5, **{closed: True}), "us": "AcmeBikes", "to_us": True}
    rule = source.reply_rule(source.normalise(item))
    assert not rule.allowed
    assert closed in rule.why_not


def test_what_grows_too_long_in_markdown_is_not_sent(server: Replay, opened: Opener) -> None:
    with pytest.raises(ReplyTooLong):
        opened().send(outgoing("*" * 5_001))
    assert server.asked == []


def test_our_comment_is_found_on_a_later_page(server: Replay, opened: Opener) -> None:
    mine = comment("sent", as_markdown("2 * 3 = 6"), parent_id="t1_m1", author="AcmeBikes")
    others = [comment(f"o{n}", "hello", minutes=0, parent_id="t1_zz") for n in range(3)]
    server.play(
        [
            TOKEN,
            exchange("/user/AcmeBikes/comments", listing(*others, after="t1_o2"), times=1),
            exchange("/user/AcmeBikes/comments", listing(mine), query={"after": "t1_o2"}),
        ]
    )
    found = opened().find_sent(outgoing("2 * 3 = 6"))
    assert found is not None
    assert found.native_id == "t1_sent"


def test_looking_ends_at_the_approval(server: Replay, opened: Opener) -> None:
    old = comment("o1", "hello", minutes=30, parent_id="t1_zz")
    server.play([TOKEN, exchange("/user/AcmeBikes/comments", listing(old, after="t1_o1"))])
    assert opened().find_sent(outgoing()) is None
    assert paths(server).count("/user/AcmeBikes/comments") == 1


# Markdown


SHOW = MarkdownIt("commonmark", {"html": False})


def shown(markdown: str) -> str:
    return from_html(SHOW.render(markdown))[0]


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 _is_ 24",
        "# not a heading",
        "- no\n- list",
        "1. no\n2) list",
        "> no quote",
        "a\nb\n\nc",
        "`code` ~~gone~~ ^up ||secret|| >!spoiler!<",
        "[no](https://link.example) &amp; <b>no tag</b>",
        "a \\* b",
        "title\n===\nrule\n---",
        "    four spaces",
        "Merhaba ş, مرحبا, hyvää päivää 👋",
    ],
)
def test_plain_text_stays_plain(text: str) -> None:
    wanted = "\n".join(" ".join(one.split()) for one in text.strip().split("\n"))
    assert shown(as_markdown(text)) == re.sub(r"\n{3,}", "\n\n", wanted)


@given(st.text(alphabet="ab1 .-+*_#>`~^[]()<>&;!|\\=\n", max_size=40))
def test_any_plain_text_stays_plain(text: str) -> None:
    wanted = "\n".join(" ".join(one.split()) for one in text.strip().split("\n"))
    assert shown(as_markdown(text)) == re.sub(r"\n{3,}", "\n\n", wanted).strip()


def test_addresses_are_left_alone() -> None:
    text = "see https://example.com/a_b_c?x=*&y=1 and * this"
    assert as_markdown(text) == "see https://example.com/a_b_c?x=*&y=1 and \\* this"
