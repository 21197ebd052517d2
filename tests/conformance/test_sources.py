"""What every platform must do, tried on its recordings; see ``recordings.py`` for what they hold.

A new file in ``socialdesk/sources`` is covered without being named here, and fails until it has its
recordings.
"""

from __future__ import annotations

import copy
import importlib
import json
import logging
import pkgutil
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from socialdesk import sources
from socialdesk.domain.mention import TEXT_CAP, Post
from socialdesk.domain.reply import OutgoingReply
from socialdesk.errors import (
    CredentialsRejected,
    InDoubt,
    NeedsAttention,
    NetworkDown,
    PlatformDown,
    RateLimited,
    Refused,
    SocialDeskError,
    Unavailable,
    Unreadable,
)
from socialdesk.sources import http
from socialdesk.sources.protocol import Ability, Connection, Cursor, Item, Page, Source
from tests.conformance.recordings import Ledger, Recordings, recordings_of
from tests.conformance.replay import Fault, Replay, closed_port, replaying

MODULES = sorted(
    module.name
    for module in pkgutil.iter_modules(sources.__path__)
    if module.name not in sources._NOT_PLATFORMS
)
MOST_PAGES = 20

STATUS_FAULTS: dict[str, tuple[Fault, type[SocialDeskError] | tuple[type[SocialDeskError], ...]]] = {
    "401": (Fault("status", 401), CredentialsRejected),
    "403": (Fault("status", 403), (NeedsAttention, Unavailable)),
    "404": (Fault("status", 404), SocialDeskError),
    "429": (Fault("status", 429, {"Retry-After": "120"}), RateLimited),
    "500": (Fault("status", 500), PlatformDown),
    "503": (Fault("status", 503, {}, b"<html>Down for maintenance</html>"), PlatformDown),
    "504": (Fault("status", 504), PlatformDown),
}
LINE_FAULTS: dict[str, tuple[Fault, type[SocialDeskError] | tuple[type[SocialDeskError], ...]]] = {
    "garbage": (Fault("garbage"), PlatformDown),
    "empty": (Fault("status", 200), PlatformDown),
    "huge": (Fault("huge"), PlatformDown),
    "drip": (Fault("drip"), (NetworkDown, PlatformDown)),
    "drip_headers": (Fault("drip_headers"), (NetworkDown, PlatformDown)),
    "silent": (Fault("silent"), NetworkDown),
    "lost": (Fault("lost"), NetworkDown),
}
FAULTS = STATUS_FAULTS | LINE_FAULTS
NEVER_WHOLE = ("drip", "drip_headers", "silent")
"""What only a deadline ends."""


class Desk:
    """One platform with its recordings, a server that plays them and a clock that stands still."""

    def __init__(self, name: str, replay: Replay, tmp: Path | None = None) -> None:
        self.source_class: type[Source] = importlib.import_module(f"socialdesk.sources.{name}").SOURCE
        self.traits = self.source_class.traits
        self.recordings: Recordings = recordings_of(self.traits.key)
        self.replay = replay
        self.tmp = tmp
        self.ledger = Ledger()
        self._made: list[Source] = []

    @property
    def now(self) -> datetime:
        return self.recordings.now

    def connection(self, base: str | None = None) -> Connection:
        made = self.recordings.connection(base or self.replay.base, lambda: self.now, self.ledger)
        made.settings = {k: v.replace("{tmp}", str(self.tmp)) for k, v in made.settings.items()}
        defaults = {one.name: one.default for one in self.traits.fields if one.default and not one.secret}
        made.settings = {**defaults, **made.settings}
        return made

    def source(self, connection: Connection | None = None) -> Source:
        source = self.source_class(connection or self.connection())
        self._made.append(source)
        return source

    def close(self) -> None:
        for source in self._made:
            source.close()

    def play(self, name: str) -> dict[str, Any]:
        """Play one recording and answer it."""
        recording = self.recordings.read(name)
        self.replay.play(recording.get("exchanges", ()), self.recordings.folder)
        return recording

    def nothing_unexpected(self) -> None:
        asked = [f"{one.method} {one.target}" for one in self.replay.unexpected]
        assert not asked, f"Nothing is recorded for {asked}"

    def poll(self, source: Source, cursor: Cursor | None) -> tuple[list[Item], Page]:
        """Fetch until there is no more, as the intake does; the cursor goes through JSON each time."""
        items: list[Item] = []
        for _ in range(MOST_PAGES):
            page = source.fetch(cursor, self.recordings.searches)
            items += page.items
            cursor = json.loads(json.dumps(page.cursor))
            assert cursor == page.cursor, "a cursor holds JSON values only"
            if not page.more:
                return items, page
        pytest.fail(f"fetch did not come to an end in {MOST_PAGES} pages")

    def first_poll(self, source: Source) -> tuple[list[Item], Page]:
        self.play("fetch")
        return self.poll(source, None)

    def posts(self) -> dict[str, Post]:
        """The first poll's posts by native id."""
        source = self.source()
        items, _ = self.first_poll(source)
        return {post.native_id: post for post in (source.normalise(item) for item in items)}

    def fault(self, name: str) -> tuple[Fault, Any, datetime | None]:
        """A fault in the platform's own dialect if it has one, the error it means, and until when."""
        usual, expected = FAULTS[name]
        own = self.recordings.read("faults").get(name) if self.recordings.has("faults") else None
        if own is None:
            return usual, expected, None
        body = own.get("body", "")
        body = body if isinstance(body, str) else json.dumps(body)
        fault = Fault("status", own["status"], own.get("headers", {}), body.encode())
        if "error" in own:
            expected = getattr(importlib.import_module("socialdesk.errors"), own["error"])
        until = datetime.fromisoformat(own["retry_at"]) if "retry_at" in own else None
        return fault, expected, until


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


@pytest.fixture(params=MODULES)
def desk(request: pytest.FixtureRequest, replay: Replay, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(request.param, replay, tmp_path)
    try:
        yield desk
    finally:
        desk.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines of a second and answers of 200 kB, so that a bad platform is found out soon."""
    monkeypatch.setattr(http, "DEADLINE", 1.0)
    monkeypatch.setattr(http, "ANSWER_CAP", 200_000)


def needs(desk: Desk, ability: Ability) -> None:
    if ability not in desk.traits.abilities:
        pytest.skip(f"{desk.traits.name} cannot do this")


def needs_network(desk: Desk) -> None:
    if not desk.recordings.uses_network:
        pytest.skip(f"{desk.traits.name} asks nobody")


# Traits


def test_traits_are_complete(desk: Desk) -> None:
    traits = desk.traits
    assert traits.key == desk.source_class.__module__.rpartition(".")[2]
    assert traits.name
    assert traits.interval > 0
    assert traits.overlap >= 0
    names = [field.name for field in traits.fields]
    assert len(names) == len(set(names))
    for field in traits.fields:
        assert field.label, f"{field.name} needs a label"
        assert not (field.secret and field.default), f"{field.name}: a secret has no default"
    assert (traits.search is not None) == (Ability.SEARCH in traits.abilities)
    if Ability.RECHECK in traits.abilities:
        assert traits.deletion_check_hours
    if desk.recordings.uses_network and traits.key != "rss":
        assert "base_url" in names or "base_url" in desk.connection().settings
    given = set(desk.connection().settings) | set(desk.connection().secrets)
    missing = [field.name for field in traits.fields if field.required and field.name not in given]
    assert not missing, f"connection.json lacks {missing}"
    for field in traits.fields:
        assert not field.secret or field.name not in desk.connection().settings


# Listening


def test_fetch_and_normalise(desk: Desk) -> None:
    source = desk.source()
    recording = desk.play("fetch")
    items, page = desk.poll(source, None)
    desk.nothing_unexpected()
    posts = [source.normalise(item) for item in items]
    for item, post in zip(items, posts, strict=True):
        assert json.loads(json.dumps(item)) == item, "an item holds JSON values only"
        check_post(desk, post)
    expect = recording["expect"]
    ids = [post.native_id for post in posts]
    assert set(ids) == set(expect["ids"])
    by_id = {post.native_id: post for post in posts}
    for one in expect.get("addressed", ()):
        assert by_id[one].addressed, f"{one} is addressed to us"
    assert {post.native_id for post in posts if post.by_us} == set(expect.get("by_us", ()))
    assert {p.native_id: p.repost_of for p in posts if p.repost_of} == expect.get("reposts", {})
    assert set(page.gone) == set(expect.get("gone", ()))
    if page.quota is not None:
        assert page.quota.remaining >= 0
        assert page.quota.resets_at is None or page.quota.resets_at.tzinfo is not None


def check_post(desk: Desk, post: Post) -> None:
    assert post.platform, "the platform is named"
    if desk.traits.key not in ("files", "demo"):
        assert post.platform == desk.traits.key
    assert post.native_id
    assert post.author.native_id
    assert post.published_at.tzinfo is not None
    assert post.published_at.utcoffset() == timedelta(0)
    assert post.published_at > datetime(1990, 1, 1, tzinfo=UTC)
    assert len(post.text) <= TEXT_CAP
    for text in (post.text, post.title, post.author.name, post.author.handle):
        assert not [
            c for c in text if (ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 or c == "\x00"
        ]
        assert not any(0xD800 <= ord(c) < 0xE000 for c in text), "no lone surrogates: they cannot be stored"
    for address in (post.url, post.author.url, *post.links):
        assert address == "" or address.startswith(("https://", "http://")), address
    assert all(isinstance(value, str) for value in post.context.values())
    if post.edited_at is not None:
        assert post.edited_at.tzinfo is not None


def test_normalise_is_pure(desk: Desk) -> None:
    source = desk.source()
    items, _ = desk.first_poll(source)
    assert items
    other = desk.source()
    desk.replay.play(())
    for item in items:
        before = copy.deepcopy(item)
        first = source.normalise(item)
        assert source.normalise(item) == first
        assert item == before, "normalise leaves its item alone"
        assert other.normalise(json.loads(json.dumps(item))) == first, "normalise needs nothing but the item"
    assert desk.replay.asked == [], "normalise asks nobody"


def mutations(item: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in an item, outermost first."""
    if isinstance(item, dict):
        for key in item:
            yield (*path, key)
            yield from mutations(item[key], (*path, key))
    elif isinstance(item, list):
        for index in range(min(len(item), 2)):
            yield (*path, index)
            yield from mutations(item[index], (*path, index))


def mutated(item: Item, path: Sequence[Any], value: Any) -> Item:
    changed = copy.deepcopy(item)
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    if value is mutated and isinstance(place, dict):
        del place[path[-1]]
    else:
        place[path[-1]] = None if value is mutated else value
    return changed


HOSTILE: tuple[Any, ...] = (
    mutated,  # stands for "take it away"
    None,
    -1,
    1e400,
    "",
    "<b>&#0;\x00\x1b[31m</b>" + "\u202e" + "x",
    "y" * (TEXT_CAP + 5_000),
    "\ud800 half a pair",
    [],
    {},
    [{"a": [None]}],
    True,
)


def test_a_poisoned_item_is_readable_or_says_why_not(desk: Desk) -> None:
    """Whatever a platform sends in whatever place: a post or `Unreadable`, never a crash."""
    source = desk.source()
    items, _ = desk.first_poll(source)
    seen: set[tuple[Any, ...]] = set()
    sentences: set[str] = set()
    for item in items:
        for path in mutations(item):
            if path in seen:
                continue  # one try for each place, whichever item has it
            seen.add(path)
            for value in HOSTILE:
                try:
                    post = source.normalise(mutated(item, path, value))
                except Unreadable as why:
                    sentences.add(str(why))
                    continue
                except Exception as crash:
                    raise AssertionError(f"{path} = {str(value)[:40]!r} crashed normalise") from crash
                try:
                    check_post(desk, post)
                except AssertionError as wrong:
                    raise AssertionError(f"{path} = {str(value)[:40]!r}: {wrong}") from wrong
    assert "" not in sentences, "it says why"
    for item in items:
        source.normalise(item)  # the others still go on


def test_the_cursor_resumes_and_late_items_are_found(desk: Desk) -> None:
    source = desk.source()
    first_items, page = desk.first_poll(source)
    first = {post.native_id: post for post in map(source.normalise, first_items)}
    newest = max(post.published_at for post in first.values())
    resumed = desk.source()  # a new start of the program: all it has is the cursor
    expect = desk.play("later")["expect"]
    items, after = desk.poll(resumed, json.loads(json.dumps(page.cursor)))
    desk.nothing_unexpected()
    later = {post.native_id: post for post in map(resumed.normalise, items)}
    new = set(later) - set(first)
    assert new == set(expect["ids"]) | set(expect.get("late", ()))
    if desk.traits.overlap:
        assert expect.get("late"), "later.json must hold an item that came late"
    for one in expect.get("late", ()):
        assert later[one].published_at < newest, "a late item is older than the newest of the first poll"
    window = timedelta(seconds=desk.traits.overlap)
    repeated = [later[one] for one in set(later) & set(first)]
    too_old = [post.native_id for post in repeated if newest - post.published_at > 2 * window]
    assert not too_old, f"the overlap reaches back too far: {too_old}"
    assert json.loads(json.dumps(after.cursor)) == after.cursor


def test_a_cursor_stays_small(desk: Desk) -> None:
    source = desk.source()
    _, page = desk.first_poll(source)
    assert len(json.dumps(page.cursor)) < 200_000


def test_an_unknown_cursor_starts_afresh(desk: Desk) -> None:
    """A cursor of an older version, or of another platform, is no reason to stand still."""
    expect = desk.play("fetch")["expect"]
    source = desk.source()
    items, _ = desk.poll(source, {"made by": "somebody else", "v": 99})
    assert {source.normalise(item).native_id for item in items} == set(expect["ids"])


def test_check_says_who_we_are(desk: Desk) -> None:
    expect = desk.play("check")["expect"]
    identity = desk.source().check()
    desk.nothing_unexpected()
    assert (identity.native_id, identity.handle) == (expect["native_id"], expect["handle"])


def test_the_thread_around_a_post(desk: Desk) -> None:
    needs(desk, Ability.THREAD)
    posts = desk.posts()
    recording = desk.play("thread")
    source = desk.source()
    thread = [source.normalise(item) for item in source.thread(posts[recording["of"]])]
    desk.nothing_unexpected()
    assert [post.native_id for post in thread] == recording["expect"]["ids"]
    for post in thread:
        check_post(desk, post)


def test_no_thread_where_there_is_none(desk: Desk) -> None:
    if Ability.THREAD in desk.traits.abilities:
        pytest.skip("it has threads")
    posts = desk.posts()
    assert list(desk.source().thread(next(iter(posts.values())))) == []


def test_recheck_sees_edits_and_deletions(desk: Desk) -> None:
    posts = desk.posts()
    source = desk.source()
    if Ability.RECHECK not in desk.traits.abilities:
        desk.replay.play(())
        looked = source.recheck(list(posts.values()))
        assert (looked.changed, looked.gone) == ((), ())
        assert desk.replay.asked == []
        return
    expect = desk.play("recheck")["expect"]
    looked = source.recheck(list(posts.values()))
    desk.nothing_unexpected()
    assert {source.normalise(item).native_id for item in looked.changed} >= set(expect["changed"])
    assert set(looked.gone) == set(expect["gone"])
    for item in looked.changed:
        check_post(desk, source.normalise(item))


# Trouble


@pytest.mark.parametrize("name", FAULTS)
def test_trouble_while_fetching(desk: Desk, name: str, impatient: None) -> None:
    needs_network(desk)
    desk.play("fetch")
    fault, expected, until = desk.fault(name)
    desk.replay.fault = fault
    source = desk.source()
    deadline = 0.3 if name in NEVER_WHOLE else http.DEADLINE
    with pytest.raises(SocialDeskError) as caught, mock.patch.object(http, "DEADLINE", deadline):
        desk.poll(source, None)
    error = caught.value
    assert isinstance(error, expected), f"{name} became {error!r}"
    assert not isinstance(error, InDoubt | Refused) or name in ("403", "404")
    assert desk.traits.name in str(error) or "address" in str(error), "it says which platform"
    if isinstance(error, RateLimited):
        assert desk.now < error.retry_at <= desk.now + timedelta(hours=25)
        if until is not None:
            assert error.retry_at == until
        elif name == "429":
            assert error.retry_at == desk.now + timedelta(seconds=120)
    desk.replay.fault = None
    desk.play("fetch")
    if isinstance(error, RateLimited):
        source = desk.source()  # the old one may rightly wait, and the clock stands still
    items, _ = desk.poll(source, None)
    assert items, "it goes on when the trouble is over"


def test_nobody_is_there(desk: Desk, impatient: None) -> None:
    needs_network(desk)
    source = desk.source(desk.connection(f"http://127.0.0.1:{closed_port()}"))
    with pytest.raises(NetworkDown):
        desk.poll(source, None)


@pytest.mark.parametrize("name", ["401", "403", "429", "503", "garbage", "lost"])
def test_trouble_while_checking(desk: Desk, name: str, impatient: None) -> None:
    needs_network(desk)
    desk.play("check")
    fault, expected, _ = desk.fault(name)
    desk.replay.fault = fault
    with pytest.raises(SocialDeskError) as caught:
        desk.source().check()
    if name != "403":
        assert isinstance(caught.value, expected), f"{name} became {caught.value!r}"


@pytest.mark.parametrize("name", ["none", "401", "429", "500", "garbage", "lost", "echo"])
def test_secrets_stay_secret(
    desk: Desk, name: str, impatient: None, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = [value for value in desk.connection().secrets.values() if len(value) >= 4]
    if not secrets:
        pytest.skip("it has no secrets")
    caplog.set_level(logging.DEBUG)
    desk.play("fetch")
    if name == "echo":  # a platform that repeats what it was sent
        said = json.dumps({"error": " ".join(secrets), "message": " ".join(secrets)})
        desk.replay.fault = Fault("status", 403, {}, said.encode())
    elif name != "none":
        desk.replay.fault = desk.fault(name)[0]
    connection = desk.connection()
    source = desk.source(connection)
    shown = [repr(source), str(source), repr(connection)]
    try:
        desk.poll(source, None)
    except SocialDeskError as error:
        shown += [str(error), repr(error), *traceback.format_exception(error)]
    shown += [caplog.text, repr(source)]
    shown += [one.target for one in desk.replay.asked]
    for secret in secrets:
        for text in shown:
            assert secret not in text


# Answering


def outgoing(desk: Desk, recording: dict[str, Any], post: Post) -> OutgoingReply:
    return OutgoingReply(
        text=recording["text"],
        to_native_id=post.native_id,
        thread_id=post.thread_id,
        to_handle=post.author.handle,
        approved_at=desk.now,
        idempotency_key="5e1b6b0e-7f0a-4f7e-9d62-1c1f3f0f8a11",
        context=post.context,
    )


def test_reply_rule_asks_nobody(desk: Desk) -> None:
    posts = desk.posts()
    source = desk.source()
    desk.replay.play(())
    for post in posts.values():
        rule = source.reply_rule(post)
        if rule.allowed:
            assert Ability.REPLY in desk.traits.abilities
            assert rule.limit > 0
        else:
            assert rule.why_not.endswith("."), "a sentence says why not"
    assert desk.replay.asked == []
    if Ability.REPLY in desk.traits.abilities:
        recording = desk.recordings.read("send")
        assert source.reply_rule(posts[recording["to"]]).allowed


def test_no_reply_where_none_is_allowed(desk: Desk) -> None:
    if Ability.REPLY in desk.traits.abilities:
        pytest.skip("it takes replies")
    post = next(iter(desk.posts().values()))
    source = desk.source()
    desk.replay.play(())
    reply = outgoing(desk, {"text": "Thank you!"}, post)
    with pytest.raises(Refused):
        source.send(reply)
    assert source.find_sent(reply) is None
    assert [one for one in desk.replay.asked if one.method != "GET"] == []


def test_send_then_find_sent_agree(desk: Desk) -> None:
    needs(desk, Ability.REPLY)
    posts = desk.posts()
    recording = desk.play("send")
    reply = outgoing(desk, recording, posts[recording["to"]])
    receipt = desk.source().send(reply)
    writes = 1 if desk.recordings.uses_network else 0
    assert len(desk.replay.writes) == writes
    assert receipt.native_id == recording["expect"]["native_id"]
    assert receipt.url == "" or receipt.url.startswith("http")
    assert receipt.sent_at is None or receipt.sent_at.tzinfo is not None
    found = desk.source().find_sent(reply)
    desk.nothing_unexpected()
    assert found is not None
    assert found.native_id == receipt.native_id
    other = replace(reply, text="Quite another answer of ours, of another hour.", idempotency_key="another")
    assert desk.source().find_sent(other) is None, "not every reply of ours is this one"
    assert len(desk.replay.writes) == writes, "looking writes nothing"


def test_an_unsent_reply_is_not_found(desk: Desk) -> None:
    needs(desk, Ability.REPLY)
    posts = desk.posts()
    recording = desk.recordings.read("send")
    desk.play("unsent")
    assert desk.source().find_sent(outgoing(desk, recording, posts[recording["to"]])) is None
    desk.nothing_unexpected()
    assert desk.replay.writes == []


@pytest.mark.parametrize("name", ["lost", "silent", "drip", "garbage", "huge", "500", "502", "504"])
def test_a_lost_answer_leaves_a_doubt(desk: Desk, name: str, impatient: None) -> None:
    """The write left: it may stand there. It is never repeated, and never called failed."""
    needs(desk, Ability.REPLY)
    needs_network(desk)
    posts = desk.posts()
    recording = desk.play("send")
    fault = Fault("status", int(name)) if name.isdigit() else Fault(name)
    fault.writes_only = True
    desk.replay.fault = fault
    with pytest.raises((InDoubt, PlatformDown)):
        desk.source().send(outgoing(desk, recording, posts[recording["to"]]))
    assert len(desk.replay.writes) == 1, "a write is tried once"


@pytest.mark.parametrize("name", ["401", "403", "404", "429"])
def test_a_refused_reply_is_known_not_to_stand(desk: Desk, name: str, impatient: None) -> None:
    needs(desk, Ability.REPLY)
    needs_network(desk)
    posts = desk.posts()
    recording = desk.play("send")
    fault, expected, _ = desk.fault(name)
    fault.writes_only = True
    desk.replay.fault = fault
    wanted: Any = {"403": (Refused, NeedsAttention), "404": Refused}.get(name, expected)
    with pytest.raises(SocialDeskError) as caught:
        desk.source().send(outgoing(desk, recording, posts[recording["to"]]))
    assert isinstance(caught.value, wanted), f"{name} became {caught.value!r}"
    assert len(desk.replay.writes) == 1, "a write is tried once"


def test_a_write_that_never_left_is_no_doubt(desk: Desk, impatient: None) -> None:
    needs(desk, Ability.REPLY)
    needs_network(desk)
    posts = desk.posts()
    recording = desk.recordings.read("send")
    source = desk.source(desk.connection(f"http://127.0.0.1:{closed_port()}"))
    with pytest.raises(NetworkDown):
        source.send(outgoing(desk, recording, posts[recording["to"]]))


# Manners


def test_making_and_closing_asks_nobody(desk: Desk) -> None:
    source = desk.source()
    source.close()
    source.close()
    assert desk.replay.asked == []


def test_changed_secrets_are_kept_whole(desk: Desk) -> None:
    """No empty token ever replaces a good one."""
    desk.posts()
    for kept in desk.ledger.kept:
        assert kept, "keep is told what changed"
        assert all(kept.values()), "an empty secret is never kept"


def test_money_is_booked_before_it_is_spent(desk: Desk) -> None:
    """Where calls cost money, the books never say less than was asked."""
    desk.posts()
    assert desk.ledger.balance() >= 0
    if desk.traits.search_read_price:
        assert desk.ledger.charged


def test_our_name_is_told(desk: Desk) -> None:
    needs_network(desk)
    desk.posts()
    assert all("SocialDesk" in one.headers.get("user-agent", "") for one in desk.replay.asked)


def test_the_suite_itself_can_fail(replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform without recordings fails, with the name of what is missing."""
    desk = Desk(MODULES[0], replay)
    with (
        mock.patch.object(desk, "recordings", recordings_of("nowhere")),
        pytest.raises(AssertionError) as caught,
    ):
        desk.play("fetch")
    assert "recordings/nowhere/fetch.json" in str(caught.value)
