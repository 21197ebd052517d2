"""The Mastodon source against a stateful server of somebody else's making."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from socialdesk.domain.mention import Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NetworkDown,
    PermissionMissing,
    PlatformDown,
    RateLimited,
    TargetGone,
)
from socialdesk.sources import http
from socialdesk.sources.mastodon import Mastodon
from socialdesk.sources.protocol import Connection, Cursor
from tests.servers import MastodonServer, mastodon_server  # noqa: F401 - a fixture


def connect(base: str, token: str = "") -> Mastodon:
    connection = Connection(
        settings={"base_url": base},
        secrets={"access_token": token} if token else {},
        keep=lambda _: None,
        charge=lambda _: None,
        refund=lambda _: None,
        now=lambda: datetime.now(UTC),
    )
    return Mastodon(connection)


@pytest.fixture
def server(mastodon_server: MastodonServer) -> MastodonServer:  # noqa: F811
    return mastodon_server


@pytest.fixture
def source(server: MastodonServer) -> Iterator[Mastodon]:
    source = connect(server.base, server.token("northwind"))
    yield source
    source.close()


@pytest.fixture
def word() -> str:
    """A word that no other test uses."""
    return f"w{uuid.uuid4().hex[:12]}"


def poll(source: Mastodon, cursor: Cursor | None = None, *searches: str) -> tuple[dict[str, Post], Cursor]:
    posts: dict[str, Post] = {}
    while True:
        page = source.fetch(cursor, searches)
        cursor = page.cursor
        for item in page.items:
            post = source.normalise(item)
            posts.setdefault(post.native_id, post)
        if not page.more:
            return posts, cursor


def outgoing(post: Post, text: str, key: str | None = None) -> OutgoingReply:
    return OutgoingReply(
        text=text,
        to_native_id=post.native_id,
        thread_id=post.thread_id,
        to_handle=post.author.handle,
        approved_at=datetime.now(UTC),
        idempotency_key=key or str(uuid.uuid4()),
        context=post.context,
    )


def mention(server: MastodonServer, source: Mastodon, word: str, **more: str) -> Post:
    posted = server.post("mina", f"@northwind my kettle broke, {word}!", **more)
    posts, _ = poll(source)
    return posts[posted["id"]]


def test_we_are_who_the_token_says(source: Mastodon) -> None:
    identity = source.check()
    assert identity.handle == "northwind"
    assert identity.name == "Northwind"
    assert any("500" in note for note in identity.notes)


def test_a_wrong_token_is_for_a_person(server: MastodonServer) -> None:
    source = connect(server.base, "no-such-token-1")
    with pytest.raises(CredentialsRejected, match="Connect the account again"):
        source.check()
    with pytest.raises(CredentialsRejected):
        source.fetch(None, ())
    source.close()


def test_a_mention_is_found_once_and_the_next_one_later(
    server: MastodonServer, source: Mastodon, word: str
) -> None:
    first = server.post("mina", f"@northwind first {word}")
    posts, cursor = poll(source)
    assert posts[first["id"]].addressed
    assert posts[first["id"]].author.handle == "mina"
    assert word in posts[first["id"]].text
    second = server.post("ari", f"@northwind second {word}")
    posts, _ = poll(source, cursor)
    assert second["id"] in posts


def test_many_mentions_are_read_over_several_pages(
    server: MastodonServer, source: Mastodon, word: str
) -> None:
    _, cursor = poll(source)
    sent = {server.post("ari", f"@northwind number {number} {word}")["id"] for number in range(45)}
    posts, _ = poll(source, cursor)
    assert sent <= set(posts)


def test_the_way_of_a_mention(server: MastodonServer, source: Mastodon, word: str) -> None:
    """Found, read with its thread, answered twice under one key, once on the server, found again."""
    post = mention(server, source, word)
    assert source.reply_rule(post).allowed
    reply = outgoing(post, f"So sorry! A new one is on its way. {word}")
    assert source.find_sent(reply) is None
    receipt = source.send(reply)
    again = source.send(reply)
    assert again.native_id == receipt.native_id
    standing = [one for one in server.replies_to(post.native_id) if one["account"]["username"] == "northwind"]
    assert [one["id"] for one in standing] == [receipt.native_id]
    assert standing[0]["content"].count("@") == 1
    assert standing[0]["in_reply_to_id"] == post.native_id
    found = source.find_sent(reply)
    assert found is not None
    assert found.native_id == receipt.native_id
    thread = [source.normalise(item) for item in source.thread(post)]
    assert [one.native_id for one in thread] == [post.native_id, receipt.native_id]
    assert [one.by_us for one in thread] == [False, True]
    assert {one.thread_id for one in thread} == {post.native_id}
    own, _ = poll(source)
    assert own[receipt.native_id].by_us


def test_a_direct_message_is_answered_directly(server: MastodonServer, source: Mastodon, word: str) -> None:
    post = mention(server, source, word, visibility="direct")
    assert not post.public
    assert not source.reply_rule(post).public
    receipt = source.send(outgoing(post, f"Thank you {word}"))
    standing = server.call("GET", f"/api/v1/statuses/{receipt.native_id}", account="mina")
    assert standing["visibility"] == "direct"


def test_hashtags_without_an_account(server: MastodonServer, word: str) -> None:
    tagged = server.post("ari", f"What a kettle #{word}")
    source = connect(server.base)
    identity = source.check()
    assert any("hashtags" in note for note in identity.notes)
    posts, _ = poll(source, None, word)
    assert set(posts) == {tagged["id"]}
    rule = source.reply_rule(posts[tagged["id"]])
    assert not rule.allowed
    assert "token" in rule.why_not
    source.close()


def test_text_search_with_an_account(server: MastodonServer, source: Mastodon, word: str) -> None:
    written = server.post("ari", f"Has anyone tried the {word} kettle?")
    posts, _ = poll(source, None, word)
    assert written["id"] in posts
    assert not posts[written["id"]].addressed


def test_edits_and_deletions_are_seen(server: MastodonServer, source: Mastodon, word: str) -> None:
    kept = mention(server, source, word)
    doomed = mention(server, source, word + "b")
    server.call(
        "PUT",
        f"/api/v1/statuses/{kept.native_id}",
        account="mina",
        status=f"@northwind it works again, {word}",
    )
    server.call("DELETE", f"/api/v1/statuses/{doomed.native_id}", account="mina")
    looked = source.recheck([kept, doomed])
    assert looked.gone == (doomed.native_id,)
    changed = [source.normalise(item) for item in looked.changed]
    assert [one.native_id for one in changed] == [kept.native_id]
    assert "works again" in changed[0].text
    assert changed[0].edited_at is not None
    with pytest.raises(TargetGone):
        source.thread(doomed)


def test_faults_of_a_read(
    server: MastodonServer, source: Mastodon, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    post = mention(server, source, word)
    with server.fault("/api/v1/notifications", "ratelimit"), pytest.raises(RateLimited) as limited:
        source.fetch(None, ())
    assert limited.value.retry_at > datetime.now(UTC)
    fresh = connect(server.base, server.token("northwind"))  # the old one waits now
    with server.fault("/api/v1/notifications", "status", status=503), pytest.raises(PlatformDown):
        fresh.fetch(None, ())
    with server.fault("/api/v1/notifications", "malformed"), pytest.raises(PlatformDown):
        fresh.fetch(None, ())
    with server.fault("/api/v1/notifications", "status", status=403), pytest.raises(PermissionMissing):
        fresh.fetch(None, ())
    monkeypatch.setattr(http, "DEADLINE", 0.5)
    with server.fault("/api/v1/notifications", "latency", delay_ms=3000), pytest.raises(NetworkDown):
        fresh.fetch(None, ())
    monkeypatch.undo()
    assert post.native_id in poll(fresh)[0]
    fresh.close()


def test_a_server_that_cannot_describe_itself(server: MastodonServer, word: str) -> None:
    """Where Mastodon.py's own version check ends in a RecursionError."""
    posted = server.post("mina", f"@northwind hello {word}")
    source = connect(server.base, server.token("northwind"))
    with server.fault("/api/v*/instance", "status", status=503):
        assert source.check().handle == "northwind"
        posts, _ = poll(source, None, word)
        assert source.reply_rule(posts[posted["id"]]).limit <= 500
    source.close()


def test_a_server_without_search_still_brings_mentions(
    server: MastodonServer, source: Mastodon, word: str
) -> None:
    posted = server.post("mina", f"@northwind hello {word}")
    with server.fault("/api/v2/search", "status", status=404):
        posts, _ = poll(source, None, word)
    assert posted["id"] in posts


def test_a_reply_in_doubt_is_settled_by_the_key(
    server: MastodonServer, source: Mastodon, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    post = mention(server, source, word)
    reply = outgoing(post, f"We will look into it. {word}")
    monkeypatch.setattr(http, "DEADLINE", 0.5)
    with (
        server.fault("/api/v1/statuses", "latency", methods=("POST",), delay_ms=1500),
        pytest.raises(InDoubt, match="may or may not"),
    ):
        source.send(reply)
    with server.fault("/api/v1/statuses", "status", methods=("POST",), status=502), pytest.raises(InDoubt):
        source.send(reply)
    monkeypatch.undo()
    receipt = source.send(reply)
    standing = [one for one in server.replies_to(post.native_id) if one["account"]["username"] == "northwind"]
    assert [one["id"] for one in standing] == [receipt.native_id]
    other = replace(reply, text="Something else that nobody ever sent from here", idempotency_key="other")
    assert source.find_sent(other) is None
