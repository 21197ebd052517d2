"""Pictures are fetched from the public net only, whoever chose the address; below that: real sockets."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import httpcore
import httpx
import pytest

from socialdesk.errors import NetworkDown, Refused
from socialdesk.sources import http, pictures
from tests.conformance.replay import Fault, Replay, replaying

HERE = "https://pictures.example"


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as replay:
        yield replay


@pytest.fixture
def fetch(replay: Replay) -> Callable[..., bytes]:
    """`pictures.fetch` where every public server is the replay."""

    class Nearby(http.GuardedTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            asked = httpx.Request("GET", httpx.URL(replay.base).join(request.url.raw_path.decode()))
            asked.headers = request.headers
            return super().handle_request(asked)

    def fetch(url: str, wanted: Callable[[], bool] = lambda: True) -> bytes:
        return pictures.fetch(url, wanted, lambda wanted: Nearby(None, wanted))

    return fetch


def leads(path: str, location: str) -> dict[str, object]:
    return {"path": path, "status": 302, "headers": {"Location": location, "Set-Cookie": "who=you; Path=/"}}


def test_what_lies_there_comes_whole_and_nothing_is_told_about_us(
    fetch: Callable[..., bytes], replay: Replay
) -> None:
    replay.play([leads("/a.png", "/b.png"), {"path": "/b.png", "text": "PNG"}])
    assert fetch(f"{HERE}/a.png") == b"PNG"
    assert [one.path for one in replay.asked] == ["/a.png", "/b.png"]
    for one in replay.asked:
        assert set(one.headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


HIDDEN = [
    "http://pictures.example/a.png",
    "data:image/png;base64,iVBORw0KGgo=",
    "file:///etc/hostname",
    "ftp://pictures.example/a.png",
    "https://127.0.0.1/a.png",
    "https://[::1]/a.png",
    "https://[::ffff:10.0.0.1]/a.png",
    "https://[64:ff9b::7f00:1]/a.png",
    "https://[2002:7f00:1::]/a.png",
    "https://10.1.2.3/a.png",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/a.png",
    "https://0.0.0.0/a.png",
    "https://224.0.0.1/a.png",
    "https://2130706433/a.png",
    "https://0x7f.1/a.png",
    "https://127.1/a.png",
    "https://localhost/a.png",
    "https://router.local/a.png",
    "https://router/a.png",
    "https://pictures.example:8443/a.png",
    "https://pictures.example:x/a.png",
    "https://me:secret@pictures.example/a.png",
    "https://pictures.example\\@127.0.0.1/a.png",
    "https:///a.png",
    "",
]


@pytest.mark.parametrize("url", HIDDEN)
def test_an_address_that_is_not_public_is_not_asked(
    fetch: Callable[..., bytes], replay: Replay, url: str
) -> None:
    with pytest.raises(Refused, match="only public servers"):
        fetch(url)
    assert replay.asked == []


@pytest.mark.parametrize("url", [one for one in HIDDEN if one and not one.startswith("https:///")])
def test_nor_is_one_that_a_server_leads_to(fetch: Callable[..., bytes], replay: Replay, url: str) -> None:
    replay.play([leads("/start", url), {"path": "/.*", "text": "inside"}])
    with pytest.raises((Refused, NetworkDown)):
        fetch(f"{HERE}/start")
    assert [one.path for one in replay.asked] == ["/start"]


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Every name leads to these; answers what is connected to."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    reached: list[str] = []

    def connect(_: object, host: str, *__: object, **___: object) -> httpcore.NetworkStream:
        reached.append(host)
        raise httpcore.ConnectError("closed")

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    return reached


@pytest.mark.parametrize("inside", [["127.0.0.1"], ["::1", "192.168.1.1"], ["fe80::1%eth0"], []])
def test_a_public_name_that_leads_inside_is_not_connected_to(
    monkeypatch: pytest.MonkeyPatch, inside: list[str]
) -> None:
    reached = resolving(monkeypatch, *inside)
    with pytest.raises(Refused, match="only public servers"):
        pictures.fetch(f"{HERE}/a.png", lambda: True)
    assert reached == []


def test_what_was_judged_is_what_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for its name a second time, a server could lead elsewhere."""
    reached = resolving(monkeypatch, "10.0.0.1", "93.184.216.34", "2606:2800:220:1::1", "93.184.216.34")
    with pytest.raises(NetworkDown):
        pictures.fetch(f"{HERE}/a.png", lambda: True)
    assert reached == ["93.184.216.34", "2606:2800:220:1::1"]


def test_a_name_with_many_silent_places_is_left_with_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    reached = resolving(monkeypatch, *(f"93.184.216.{each}" for each in range(200)))
    with pytest.raises(NetworkDown):
        pictures.fetch(f"{HERE}/a.png", lambda: len(reached) < 2)
    assert len(reached) == 2


def test_a_name_with_many_silent_places_is_left_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    reached = resolving(monkeypatch, *(f"93.184.216.{each}" for each in range(200)))
    monkeypatch.setattr(http, "DEADLINE", 0.0)
    with pytest.raises(NetworkDown):
        pictures.fetch(f"{HERE}/a.png", lambda: True)
    assert reached == []


def test_a_name_that_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(NetworkDown, match="does not answer"):
        pictures.fetch(f"{HERE}/a.png", lambda: True)


def test_a_proxy_of_ours_may_stand_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    reached = resolving(monkeypatch)
    monkeypatch.setenv("https_proxy", "http://10.0.0.9:3128")
    with pytest.raises(NetworkDown):
        pictures.fetch(f"{HERE}/a.png", lambda: True)
    with pytest.raises(Refused, match="only public servers"):
        pictures.fetch("https://10.0.0.8/a.png", lambda: True)
    assert reached == ["10.0.0.9"]


@pytest.mark.parametrize(
    ("status", "said"), [(404, "no longer there"), (410, "no longer there"), (403, "403"), (500, "500")]
)
def test_a_server_that_refuses(fetch: Callable[..., bytes], replay: Replay, status: int, said: str) -> None:
    replay.play([{"path": "/a.png", "status": status, "text": "no"}])
    with pytest.raises(Refused, match=said):
        fetch(f"{HERE}/a.png")


def test_circles_are_left(fetch: Callable[..., bytes], replay: Replay) -> None:
    replay.play([leads("/a.png", "/a.png")])
    with pytest.raises(Refused, match="without end"):
        fetch(f"{HERE}/a.png")
    assert len(replay.asked) == http.MAX_REDIRECTS + 1


def test_an_answer_without_end_is_cut_off(fetch: Callable[..., bytes], replay: Replay) -> None:
    replay.fault = Fault("huge")
    with pytest.raises(Refused, match="larger than 8 MB"):
        fetch(f"{HERE}/a.png")


@pytest.mark.parametrize("fault", ["silent", "drip", "drip_headers"])
def test_nobody_waits_any_more(fetch: Callable[..., bytes], replay: Replay, fault: str) -> None:
    replay.fault = Fault(fault)
    given_up, ended = threading.Event(), []

    def run() -> None:
        try:
            fetch(f"{HERE}/a.png", lambda: not given_up.is_set())
        except NetworkDown:
            ended.append(given_up.is_set())

    waiting = threading.Thread(target=run)
    waiting.start()
    while waiting.is_alive() and not replay.asked:
        threading.Event().wait(0.01)
    given_up.set()
    waiting.join()
    assert ended == [True]


def test_a_line_that_breaks(fetch: Callable[..., bytes], replay: Replay) -> None:
    replay.fault = Fault("lost")
    with pytest.raises(NetworkDown):
        fetch(f"{HERE}/a.png")
