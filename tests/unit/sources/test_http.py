"""One deadline and one size limit per answer, whichever library asks.

Real sockets throughout: what is guarded against happens below every mock.
"""

from __future__ import annotations

import gzip
import json
import logging
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import requests

from socialdesk import __version__
from socialdesk.errors import SettingWrong
from socialdesk.sources import http
from socialdesk.sources.verdict import AnswerTooLong, DeadlinePassed, Moved
from tests.conformance.replay import Fault, Replay, replaying

Ask = Callable[..., Any]
HOST = "https://api.far-away.example"


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as replay:
        replay.play(
            [
                {"method": method, "path": "/ok", "headers": {"X-RateLimit-Remaining": "7"}, "body": {"a": 1}}
                for method in ("GET", "POST")
            ]
            + [
                {"method": method, "path": f"/{status}", "status": status, "headers": {"Location": "/ok"}}
                for method in ("GET", "POST")
                for status in (301, 302, 303, 307, 308)
            ]
            + [{"path": "/loop", "status": 302, "headers": {"Location": "/loop"}}]
            + [{"path": "/file", "status": 302, "headers": {"Location": "file:///etc/hostname"}}]
        )
        yield replay


@pytest.fixture(params=["requests", "httpx"])
def ask(request: pytest.FixtureRequest, replay: Replay) -> Iterator[Ask]:
    """``ask(method, path)`` by one of the two libraries, each guarded by us."""
    if request.param == "requests":
        with requests.Session() as session:
            http.guard(session, base_url=replay.base, hosts=("api.far-away.example",))
            yield lambda method, path: session.request(method, HOST + path)
    else:
        with http.client(replay.base) as client:
            yield client.request


def test_an_answer_is_an_answer(ask: Ask, replay: Replay) -> None:
    answer = ask("GET", "/ok")
    assert answer.status_code == 200
    assert answer.json() == {"a": 1}
    assert answer.text == json.dumps({"a": 1})
    told = replay.asked[0].headers
    assert told["user-agent"] == f"SocialDesk/{__version__}"
    assert told["host"] == replay.base.removeprefix("http://")


def test_the_last_answer_is_remembered(replay: Replay) -> None:
    with requests.Session() as session:
        adapter = http.guard(session)
        session.get(replay.base + "/ok")
        assert adapter.last is not None
        assert (adapter.last.status, adapter.last.headers["x-ratelimit-remaining"]) == (200, "7")
    transport = http.GuardedTransport()
    with httpx.Client(transport=transport) as client:
        client.get(replay.base + "/ok")
        assert transport.last is not None
        assert transport.last.headers["x-ratelimit-remaining"] == "7"


@pytest.mark.parametrize("kind", ["drip", "drip_headers", "silent"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_slow_answer_ends_at_the_deadline(
    ask: Ask, replay: Replay, monkeypatch: pytest.MonkeyPatch, kind: str, method: str
) -> None:
    """A dripping answer never trips a read timeout; without the deadline this test would hang."""
    monkeypatch.setattr(http, "DEADLINE", 0.3)
    replay.fault = Fault(kind)
    with pytest.raises(DeadlinePassed):
        ask(method, "/ok")
    replay.fault = None
    assert ask("GET", "/ok").status_code == 200, "the next one is none the worse"


def test_an_answer_without_end_is_cut_off(ask: Ask, replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "ANSWER_CAP", 500_000)
    replay.fault = Fault("huge")
    with pytest.raises(AnswerTooLong):
        ask("GET", "/ok")


def test_an_answer_that_unpacks_without_end_is_cut_off(
    ask: Ask, replay: Replay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "ANSWER_CAP", 500_000)
    packed = gzip.compress(b"x" * 5_000_000)
    assert len(packed) < 500_000
    replay.fault = Fault("status", 200, {"Content-Encoding": "gzip"}, packed)
    with pytest.raises(AnswerTooLong):
        ask("GET", "/ok")


def test_what_is_packed_tightly_does_not_fill_the_memory(ask: Ask, replay: Replay) -> None:
    """A hundred kilobytes that are a hundred megabytes: they are not unpacked beyond the cap."""
    packed = gzip.compress(bytes(100_000_000))
    replay.fault = Fault("status", 200, {"Content-Encoding": "gzip"}, packed)
    tracemalloc.start()
    try:
        with pytest.raises(AnswerTooLong):
            ask("GET", "/x")
        assert tracemalloc.get_traced_memory()[1] < 4 * http.ANSWER_CAP
    finally:
        tracemalloc.stop()


def test_what_follows_the_end_of_the_packing_counts(replay: Replay) -> None:
    packed = gzip.compress(b"{}") + bytes(http.ANSWER_CAP)
    replay.fault = Fault("status", 200, {"Content-Encoding": "gzip"}, packed)
    with http.client(replay.base) as client, pytest.raises(AnswerTooLong):
        client.get("/x")


@pytest.mark.parametrize("packing", ["zstd", "br", "gzip, gzip", "deflate"])
def test_what_is_packed_otherwise_is_no_answer(replay: Replay, packing: str) -> None:
    replay.fault = Fault("status", 200, {"Content-Encoding": packing}, b"not deflated")
    with http.client(replay.base) as client, pytest.raises(httpx.DecodingError):
        client.get("/x")
    assert replay.asked[-1].headers["accept-encoding"] == "gzip"


def test_a_packed_answer_is_unpacked_once(ask: Ask, replay: Replay) -> None:
    replay.fault = Fault("status", 200, {"Content-Encoding": "gzip"}, gzip.compress(b'{"b": 2}'))
    assert ask("GET", "/ok").json() == {"b": 2}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_read_follows_where_it_is_sent(ask: Ask, status: int) -> None:
    assert ask("GET", f"/{status}").json() == {"a": 1}


@pytest.mark.parametrize(
    ("status", "done"), [(301, False), (302, True), (303, True), (307, False), (308, False)]
)
def test_a_write_is_never_redirected(ask: Ask, replay: Replay, status: int, done: bool) -> None:
    with pytest.raises(Moved) as caught:
        ask("POST", f"/{status}")
    assert caught.value.done is done
    assert len(replay.asked) == 1


def test_circles_are_left(ask: Ask, replay: Replay) -> None:
    with pytest.raises((requests.TooManyRedirects, httpx.TooManyRedirects)):
        ask("GET", "/loop")
    assert len(replay.asked) == http.MAX_REDIRECTS + 1


def test_only_the_web_is_asked(ask: Ask, replay: Replay) -> None:
    with pytest.raises((requests.exceptions.InvalidSchema, httpx.UnsupportedProtocol)):
        ask("GET", "/file")


def test_nothing_is_tried_twice(ask: Ask, replay: Replay) -> None:
    replay.fault = Fault("lost")
    for method in ("GET", "POST"):
        with pytest.raises((requests.ConnectionError, httpx.TransportError)):
            ask(method, "/ok")
    assert [one.method for one in replay.asked] == ["GET", "POST"]


def test_other_addresses_are_not_rewritten(replay: Replay) -> None:
    with requests.Session() as session, replaying() as other:
        other.play([{"path": "/ok", "body": {"other": True}}])
        http.guard(session, base_url=replay.base, hosts=("api.far-away.example",))
        assert session.get(other.base + "/ok").json() == {"other": True}


def test_addresses_stay_out_of_the_log(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ask("GET", "/ok?access_token=s3cret")
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mastodon.social", "https://mastodon.social"),
        (" https://Tea.Example/ ", "https://Tea.Example"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("https://news.example/feed?q=a", "https://news.example/feed?q=a"),
    ],
)
def test_an_address_as_people_type_it(typed: str, meant: str) -> None:
    assert http.address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "ftp://x.example", "file:///etc/passwd", "https://", "https://a b.example", "http://[::1", "x:y:z"],
)
def test_no_address(typed: str) -> None:
    with pytest.raises(SettingWrong, match="not a web address"):
        http.address(typed)


def test_an_address_holds_no_password() -> None:
    with pytest.raises(SettingWrong, match="Leave them out") as caught:
        http.address("https://me:hunter2@x.example")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("library", ["requests", "httpx"])
def test_the_proxy_of_the_environment_is_used_and_guarded(
    replay: Replay, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setenv("http_proxy", replay.base)
    monkeypatch.setattr(http, "DEADLINE", 0.3)
    session = requests.Session()
    http.guard(session)
    client = http.client()
    get: Ask = session.get if library == "requests" else client.get
    try:
        assert get("http://far-away.example/ok").json() == {"a": 1}
        assert replay.asked[0].target == "http://far-away.example/ok"
        replay.fault = Fault("drip_headers")
        with pytest.raises(DeadlinePassed):
            get("http://far-away.example/ok")
    finally:
        session.close()
        client.close()
