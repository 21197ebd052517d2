"""The X source against X's own OpenAPI description, served by Prism, which refuses what X's forbids."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from socialdesk.domain.mention import Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import InDoubt, PlatformDown, RateLimited
from socialdesk.sources.protocol import Cursor
from socialdesk.sources.x import X
from tests.live.connections import Desk
from tests.live.servers.x_prism import MENTION_ID, SEARCH_HIT_ID, US, PrismX

USER_KEYS = {
    "consumer_key": "invented-key",
    "consumer_secret": "invented-secret",
    "access_token": f"{US['id']}-invented",
    "access_token_secret": "invented-too",
}
Opener = Callable[..., X]


@pytest.fixture
def desk(prism_x: PrismX) -> Desk:
    return Desk({"base_url": prism_x.base}, dict(USER_KEYS))


@pytest.fixture
def opened(desk: Desk) -> Iterator[Opener]:
    """Opens the source as after a restart."""
    made: list[X] = []

    def open_source(**settings: str) -> X:
        connection = desk.connection()
        connection.settings = {**connection.settings, **settings}
        made.append(X(connection))
        return made[-1]

    yield open_source
    for source in made:
        source.close()


def poll(source: X, *searches: str) -> dict[str, Post]:
    posts: dict[str, Post] = {}
    cursor: Cursor | None = None
    while True:
        page = source.fetch(cursor, searches)
        cursor = json.loads(json.dumps(page.cursor))
        posts |= {post.native_id: post for post in map(source.normalise, page.items)}
        if not page.more:
            return posts


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


def test_mentions_and_search_are_fetched(opened: Opener) -> None:
    posts = poll(opened(), 'acme OR "acme bikes" lang:en')
    mention, hit = posts[MENTION_ID], posts[SEARCH_HIT_ID]
    assert mention.text == "@acmebikes the gear & brake app is down again 😭 https://status.example.com/app"
    assert mention.author.handle == "renee_rides"
    assert mention.author.followers == 12
    assert mention.addressed
    assert mention.links == ("https://status.example.com/app",)
    assert not hit.addressed
    source = opened()
    assert source.reply_rule(mention).allowed
    assert "by hand" in source.reply_rule(hit).why_not


@pytest.mark.parametrize("keys", [{"bearer_token": "invented"}, {"oauth2_access_token": "invented"}])
def test_other_keys_are_taken(desk: Desk, opened: Opener, keys: dict[str, str]) -> None:
    desk.secrets = keys
    source = opened(handle="acmebikes")
    identity = source.check()
    assert (identity.native_id, identity.handle) == (US["id"], "acmebikes")
    assert MENTION_ID in poll(source)


def test_a_reply_is_sent_found_and_paid(opened: Opener, desk: Desk, prism_x: PrismX) -> None:
    source = opened()
    mention = poll(source)[MENTION_ID]
    reply = answer_to(mention, f"Sorry about that! We are on it. {uuid.uuid4().hex[:8]}")
    assert source.find_sent(reply) is None
    before = desk.spent
    receipt = source.send(reply)
    assert desk.spent - before == Decimal("0.010")
    found = opened().find_sent(reply)
    assert found is not None
    assert found.native_id == receipt.native_id == prism_x.made[-1]["id"]
    sent = prism_x.front.asked("POST", "^/2/tweets$")[-1]
    assert json.loads(sent.body) == {"text": reply.text, "reply": {"in_reply_to_tweet_id": MENTION_ID}}
    thread = [source.normalise(item) for item in source.thread(mention)]
    assert receipt.native_id in [post.native_id for post in thread]
    assert thread[0].native_id == MENTION_ID


def test_a_lost_answer_is_a_doubt_and_the_reply_is_found(opened: Opener, prism_x: PrismX) -> None:
    source = opened()
    reply = answer_to(poll(source)[MENTION_ID], f"Fixed now, thank you. {uuid.uuid4().hex[:8]}")
    before = len(prism_x.made)
    prism_x.front.lose("POST", "^/2/tweets$")
    with pytest.raises(InDoubt):
        source.send(reply)
    found = source.find_sent(reply)
    assert found is not None
    assert found.native_id == prism_x.made[-1]["id"]
    assert len(prism_x.made) == before + 1


def test_a_full_line_is_waited_for(opened: Opener, prism_x: PrismX) -> None:
    source = opened()
    mention = poll(source)[MENTION_ID]
    with prism_x.preferring("code=429"):
        with pytest.raises(RateLimited):
            poll(source)
        with pytest.raises(RateLimited):
            source.send(answer_to(mention, "Hello!"))


def test_trouble_at_x_is_called_that(opened: Opener, desk: Desk, prism_x: PrismX) -> None:
    source = opened()
    mention = poll(source)[MENTION_ID]
    before = desk.spent
    with prism_x.preferring("code=503"):
        with pytest.raises(PlatformDown):
            poll(source)
        assert desk.spent == before, "an answer that never came is not paid"
        with pytest.raises(InDoubt):
            source.send(answer_to(mention, "Hello!"))


def test_a_deleted_post_is_seen(opened: Opener, prism_x: PrismX) -> None:
    source = opened()
    mention = poll(source)[MENTION_ID]
    assert source.recheck([mention]).gone == ()
    with prism_x.preferring("example=gone"):
        assert source.recheck([mention]).gone == (MENTION_ID,)
