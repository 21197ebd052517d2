"""The Bluesky source against Bluesky's own servers."""

from __future__ import annotations

import contextlib
import functools
import json
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx
import pytest

from socialdesk.domain.mention import Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import CredentialsRejected, InDoubt, NotAllowedHere, TargetGone
from socialdesk.sources.bluesky import Bluesky, record_key
from socialdesk.sources.protocol import Cursor
from tests.live.connections import Desk
from tests.live.servers.bluesky import Login, Network
from tests.live.servers.front import front

T = TypeVar("T")


class Person:
    """Somebody with an account, writing straight to the server without our code."""

    def __init__(self, network: Network, login: Login) -> None:
        self.did, self.handle = login.did, login.handle
        self._http = httpx.Client(base_url=f"{network.pds}/xrpc/", trust_env=False)
        made = self._http.post(
            "com.atproto.server.createSession",
            json={"identifier": login.handle, "password": login.password},
        ).raise_for_status()
        self._http.headers["Authorization"] = f"Bearer {made.json()['accessJwt']}"

    def __enter__(self) -> Person:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def create(self, collection: str, record: dict[str, Any], rkey: str | None = None) -> dict[str, str]:
        body = {
            "repo": self.did,
            "collection": collection,
            "record": {"$type": collection, "createdAt": datetime.now(UTC).isoformat(), **record},
        }
        if rkey:
            body["rkey"] = rkey
        made = self._http.post("com.atproto.repo.createRecord", json=body).raise_for_status().json()
        return {"uri": made["uri"], "cid": made["cid"]}

    def mention(self, whom: Login, text: str) -> dict[str, str]:
        start = len(text.encode()) + 1
        whole = f"{text} @{whom.handle}"
        facet = {
            "index": {"byteStart": start, "byteEnd": start + 1 + len(whom.handle)},
            "features": [{"$type": "app.bsky.richtext.facet#mention", "did": whom.did}],
        }
        return self.create("app.bsky.feed.post", {"text": whole, "langs": ["tr"], "facets": [facet]})

    def delete(self, uri: str) -> None:
        collection, rkey = uri.split("/")[-2:]
        self._http.post(
            "com.atproto.repo.deleteRecord",
            json={"repo": self.did, "collection": collection, "rkey": rkey},
        ).raise_for_status()

    def thread_texts(self, uri: str) -> list[str]:
        """The replies under a post as this person sees them."""
        said = self._http.get("app.bsky.feed.getPostThread", params={"uri": uri}).raise_for_status().json()
        return [reply["post"]["record"]["text"] for reply in said["thread"]["replies"]]

    def posts_of(self, did: str) -> list[dict[str, Any]]:
        """What really stands in somebody's repository."""
        params: dict[str, str | int] = {"repo": did, "collection": "app.bsky.feed.post", "limit": 100}
        found = self._http.get("com.atproto.repo.listRecords", params=params).raise_for_status().json()
        records: list[dict[str, Any]] = found["records"]
        return records


def eventually(look: Callable[[], T]) -> T:
    """What ``look`` finds, once it finds something: the AppView is up to half a second behind."""
    give_up = time.monotonic() + 20
    while not (found := look()) and time.monotonic() < give_up:
        time.sleep(0.1)
    return found


@pytest.fixture
def desk(bluesky_network: Network) -> Desk:
    brand = bluesky_network.accounts["acmebikes"]
    settings = {"base_url": bluesky_network.pds, "handle": brand.handle}
    return Desk(settings, {"app_password": brand.password})


Opener = Callable[[], Bluesky]


@pytest.fixture
def opened(desk: Desk) -> Iterator[Opener]:
    """Opens the source as after a restart: it knows what was kept, and nothing else."""
    with contextlib.ExitStack() as stack:

        def open_source() -> Bluesky:
            source = Bluesky(desk.connection())
            stack.callback(source.close)
            return source

        yield open_source


@pytest.fixture
def source(opened: Opener) -> Bluesky:
    return opened()


@pytest.fixture(scope="session")
def fan(bluesky_network: Network) -> Iterator[Person]:
    with Person(bluesky_network, bluesky_network.accounts["fan"]) as fan:
        yield fan


def poll(source: Bluesky, cursor: Cursor | None = None, *searches: str) -> tuple[dict[str, Post], Cursor]:
    """Every post of one whole poll by its id, and the cursor after it."""
    posts: dict[str, Post] = {}
    while True:
        page = source.fetch(cursor, searches)
        cursor = json.loads(json.dumps(page.cursor))
        posts |= {post.native_id: post for post in map(source.normalise, page.items)}
        if not page.more:
            return posts, page.cursor


def found(source: Bluesky, uri: str, *searches: str) -> Post | None:
    return poll(source, None, *searches)[0].get(uri)


def answer_to(post: Post, text: str) -> OutgoingReply:
    return OutgoingReply(
        text=text,
        to_native_id=post.native_id,
        thread_id=post.thread_id,
        to_handle=post.author.handle,
        approved_at=datetime.now(UTC),
        idempotency_key=uuid.uuid4().hex,
        context=post.context,
    )


@pytest.fixture
def mention(source: Bluesky, fan: Person, bluesky_network: Network) -> Post:
    made = fan.mention(bluesky_network.accounts["acmebikes"], f"Uygulama açılmıyor 😭 {uuid.uuid4().hex[:6]}")
    post = eventually(lambda: found(source, made["uri"]))
    assert post is not None
    return post


def test_a_mention_is_found_as_it_was_written(mention: Post, fan: Person, source: Bluesky) -> None:
    assert mention.author.handle == "fan.test"
    assert mention.author.followers == 0
    assert mention.lang == "tr"
    assert mention.text.startswith("Uygulama açılmıyor 😭 ")
    assert mention.addressed
    assert not mention.by_us
    assert source.reply_rule(mention).allowed


def test_a_reply_stands_once_however_often_it_is_sent(
    mention: Post, source: Bluesky, opened: Opener, fan: Person, bluesky_network: Network
) -> None:
    reply = answer_to(mention, "Merhaba 👋 @fan.test, bakıyoruz: https://status.example.com/uygulama")
    assert source.find_sent(reply) is None

    receipt = source.send(reply)
    again = opened().send(reply)  # another process that never got the answer
    found = source.find_sent(reply)

    assert found is not None
    assert receipt.native_id == again.native_id == found.native_id
    assert receipt.thread_id == mention.native_id
    brand = bluesky_network.accounts["acmebikes"]
    ours = [one for one in fan.posts_of(brand.did) if one["value"]["text"] == reply.text]
    assert [one["uri"] for one in ours] == [receipt.native_id]
    assert eventually(lambda: fan.thread_texts(mention.native_id)) == [reply.text]

    thread = [source.normalise(item) for item in source.thread(mention)]
    assert [post.native_id for post in thread] == [mention.native_id, receipt.native_id]
    assert [post.by_us for post in thread] == [False, True]
    shown = {
        reply.text.encode()[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode(): f["features"][0]
        for f in ours[0]["value"]["facets"]
    }
    assert shown["@fan.test"]["did"] == fan.did
    assert shown["https://status.example.com/uygulama"]["uri"] == "https://status.example.com/uygulama"


def test_two_replies_with_one_text_are_two_posts(mention: Post, source: Bluesky, fan: Person) -> None:
    for _ in range(2):
        source.send(answer_to(mention, "Teşekkürler!"))
    assert eventually(lambda: len(fan.thread_texts(mention.native_id)) == 2)


def test_a_deleted_post_is_seen_and_not_answered(mention: Post, source: Bluesky, fan: Person) -> None:
    assert source.recheck([mention]).gone == ()
    fan.delete(mention.native_id)
    assert eventually(lambda: source.recheck([mention]).gone) == (mention.native_id,)
    with pytest.raises(TargetGone):
        source.send(answer_to(mention, "Merhaba"))
    assert source.thread(mention) == ()


def test_a_closed_thread_is_not_answered(mention: Post, source: Bluesky, fan: Person) -> None:
    gate = {"post": mention.native_id, "allow": []}
    fan.create("app.bsky.feed.threadgate", gate, rkey=mention.native_id.split("/")[-1])

    def closed() -> Post | None:
        post = found(source, mention.native_id)
        return post if post and not source.reply_rule(post).allowed else None

    assert eventually(closed)
    with pytest.raises(NotAllowedHere):
        source.send(answer_to(mention, "Merhaba"))


def test_replies_and_quotes_to_us_are_found(
    mention: Post, source: Bluesky, fan: Person, bluesky_network: Network
) -> None:
    receipt = source.send(answer_to(mention, "Merhaba!"))
    # the AppView notifies nobody of a reply that it indexes before the post it answers
    assert eventually(lambda: fan.thread_texts(mention.native_id))
    ours = next(
        one
        for one in fan.posts_of(bluesky_network.accounts["acmebikes"].did)
        if one["uri"] == receipt.native_id
    )
    here = {"uri": ours["uri"], "cid": ours["cid"]}
    root = ours["value"]["reply"]["root"]
    reply = fan.create("app.bsky.feed.post", {"text": "hâlâ yok", "reply": {"root": root, "parent": here}})
    embed = {"$type": "app.bsky.embed.record", "record": here}
    quote = fan.create("app.bsky.feed.post", {"text": "şuna bakın", "embed": embed})
    for made in (reply, quote):
        post = eventually(functools.partial(found, source, made["uri"]))
        assert post is not None, made
        assert post.addressed
    replied = found(source, reply["uri"])
    assert replied is not None
    assert (replied.in_reply_to, replied.thread_id) == (receipt.native_id, mention.native_id)


def test_search_finds_what_does_not_name_us(source: Bluesky, fan: Person) -> None:
    word = f"acme{uuid.uuid4().hex[:8]}"
    made = fan.create("app.bsky.feed.post", {"text": f"{word} harika", "langs": ["tr"]})

    post = eventually(lambda: found(source, made["uri"], word))
    assert post is not None
    assert not post.addressed


def test_the_cursor_finds_late_posts_and_goes_on(
    source: Bluesky, fan: Person, mention: Post, bluesky_network: Network
) -> None:
    _, cursor = poll(source)
    late = fan.create(
        "app.bsky.feed.post",
        {
            "text": "@acmebikes.test",
            "createdAt": (datetime.now(UTC) - timedelta(minutes=30)).isoformat(),
            "facets": [
                {
                    "index": {"byteStart": 0, "byteEnd": 15},
                    "features": [
                        {
                            "$type": "app.bsky.richtext.facet#mention",
                            "did": bluesky_network.accounts["acmebikes"].did,
                        }
                    ],
                }
            ],
        },
    )

    assert eventually(lambda: late["uri"] in poll(source, cursor)[0])


def test_one_login_serves_many_polls_and_restarts(desk: Desk, opened: Opener) -> None:
    first = opened()
    assert first.check().handle == "acmebikes.test"
    poll(first)
    assert opened().check().native_id.startswith("did:plc:")
    assert len(desk.kept) == 1


def spoil(desk: Desk, *, access: str = "", refresh: str = "") -> None:
    handle, did, old_access, old_refresh, home = desk.secrets["session"].split(":::")
    parts = (handle, did, access or old_access, refresh or old_refresh, home)
    desk.secrets["session"] = ":::".join(parts)


def test_a_refused_access_token_is_renewed(desk: Desk, opened: Opener) -> None:
    opened().check()
    good = desk.secrets["session"].split(":::")[2]
    spoil(desk, access=good[:-6] + "AAAAAA")  # looks well, is not: the server says InvalidToken
    assert opened().check().handle == "acmebikes.test"
    assert len(desk.kept) == 2


def test_a_revoked_session_is_replaced_by_a_login(
    desk: Desk, opened: Opener, bluesky_network: Network
) -> None:
    opened().check()
    refresh = desk.secrets["session"].split(":::")[3]
    httpx.post(
        f"{bluesky_network.pds}/xrpc/com.atproto.server.deleteSession",
        headers={"Authorization": f"Bearer {refresh}"},
        trust_env=False,
    ).raise_for_status()
    spoil(desk, access="nonsense")
    assert opened().check().handle == "acmebikes.test"
    assert len(desk.kept) == 2
    assert desk.secrets["session"].split(":::")[3] != refresh


def test_a_wrong_password_is_said_plainly(desk: Desk, opened: Opener) -> None:
    desk.secrets["app_password"] = "wrong-wrong"
    with pytest.raises(CredentialsRejected, match="app password") as refused:
        opened().check()
    assert "wrong-wrong" not in str(refused.value)


def test_the_record_key_is_taken_by_the_server(mention: Post, source: Bluesky) -> None:
    reply = answer_to(mention, "Merhaba")
    assert source.send(reply).native_id.endswith("/" + record_key(reply))


def test_a_lost_answer_is_a_doubt_and_the_repeat_is_harmless(
    mention: Post, bluesky_network: Network, fan: Person
) -> None:
    brand = bluesky_network.accounts["acmebikes"]
    reply = answer_to(mention, f"Bakıyoruz {uuid.uuid4().hex[:6]}")
    with front(bluesky_network.pds) as between:
        desk = Desk({"base_url": between.base, "handle": brand.handle}, {"app_password": brand.password})
        source = Bluesky(desk.connection())
        between.lose("POST", "putRecord")
        with pytest.raises(InDoubt):
            source.send(reply)
        found = source.find_sent(reply)
        again = source.send(reply)
        source.close()
        assert len(between.asked("POST", "putRecord")) == 2, "all of it went through the address we gave"
    assert found is not None
    assert again.native_id == found.native_id
    texts = [one["value"]["text"] for one in fan.posts_of(brand.did)]
    assert texts.count(reply.text) == 1
