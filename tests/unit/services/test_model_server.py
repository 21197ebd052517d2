"""Asking a model: where it may go, how long it may take, and what each failure says."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from socialdesk.domain.assistant import Message
from socialdesk.errors import (
    CredentialsRejected,
    NetworkDown,
    PermissionMissing,
    PlatformDown,
    SettingWrong,
    SocialDeskError,
)
from socialdesk.services.model_server import Cancelled, Limits, ModelServer, origin, place
from tests.chat_server import ChatServer, chatting

ASK = (Message("system", "Be brief."), Message("user", "Hello?"))


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    with chatting() as server:
        yield server


def asked(chat: ChatServer, **limits: float) -> ModelServer:
    return ModelServer(place(chat.base), "tiny", "k3y-of-the-brand", Limits(**limits))  # type: ignore[arg-type]


def test_an_answer_is_read_as_it_is_written(chat: ChatServer) -> None:
    chat.say = lambda _: "Thank you, Sarah! ☕ We are happy."
    heard: list[int] = []

    def hear(text: str) -> bool:
        heard.append(len(text))
        return False

    answer = asked(chat).answer(ASK, heard=hear)
    assert answer.text == "Thank you, Sarah! ☕ We are happy."
    assert len(heard) > 3
    assert heard == sorted(heard)
    assert 0 < answer.first <= answer.seconds
    assert [each["content"] for each in chat.asked[0]["messages"]] == ["Be brief.", "Hello?"]
    assert "tools" not in chat.asked[0]


def test_only_what_is_needed_travels(chat: ChatServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.setenv(name, "of-somebody-else")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    asked(chat).answer(ASK)
    ModelServer(place(chat.base), "tiny").answer(ASK)
    first, second = ({name.lower(): value for name, value in each.items()} for each in chat.headers)
    assert first["authorization"] == "Bearer k3y-of-the-brand"
    assert "authorization" not in second
    for each in (first, second):
        assert "of-somebody-else" not in str(each)
        assert not [name for name in each if name.startswith(("x-stainless", "openai-", "user-agent"))]


def test_the_key_shows_itself_nowhere(chat: ChatServer) -> None:
    server = asked(chat)
    assert "k3y" not in repr(server)
    chat.fault, chat.status = "status", 401
    with pytest.raises(CredentialsRejected) as caught:
        server.answer(ASK)
    assert "k3y" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, SettingWrong), (401, CredentialsRejected), (403, PermissionMissing), (404, SettingWrong),
        (429, PlatformDown), (500, PlatformDown), (503, PlatformDown),
    ],
)  # fmt: skip
def test_each_refusal_is_a_sentence_and_nothing_is_tried_again(
    chat: ChatServer, status: int, kind: type[SocialDeskError]
) -> None:
    chat.fault, chat.status = "status", status
    with pytest.raises(kind, match=r"\.$"):
        asked(chat).answer(ASK)
    assert len(chat.asked) == 1


def test_a_redirect_is_not_followed(chat: ChatServer) -> None:
    with chatting() as other:
        chat.fault, chat.elsewhere = "redirect", f"{other.base}/chat/completions"
        with pytest.raises(SettingWrong, match="another address"):
            asked(chat).answer(ASK)
        assert other.asked == []


@pytest.mark.parametrize("fault", ["nonsense", "cut"])
def test_what_is_no_whole_chat_is_said_to_be_so(chat: ChatServer, fault: str) -> None:
    chat.fault = fault
    with pytest.raises((PlatformDown, NetworkDown), match=r"(no chat|broke)"):
        asked(chat).answer(ASK)


def test_a_server_that_is_not_there(chat: ChatServer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with pytest.raises(NetworkDown, match="does not answer"):
            ModelServer(place(nobody), "tiny").answer(ASK)


def test_silence_ends_at_the_limit_for_the_first_word(chat: ChatServer) -> None:
    chat.fault = "silent"
    with pytest.raises(PlatformDown, match="said nothing"):
        asked(chat, first=0.3).answer(ASK)


def test_an_endless_answer_ends_at_the_limit_for_all_of_it(chat: ChatServer) -> None:
    chat.fault = "endless"
    with pytest.raises(PlatformDown, match="was not done"):
        asked(chat, whole=1.0, characters=10**9).answer(ASK)
    assert chat.broken_off.wait(30), "the server was left writing"


def test_an_answer_far_too_long_is_cut(chat: ChatServer) -> None:
    chat.fault = "endless"
    answer = asked(chat, characters=200).answer(ASK)
    assert answer.stopped
    assert len(answer.text) < 400


@pytest.mark.parametrize("fault", ["silent", "endless"])
def test_it_can_be_cancelled_at_any_time(chat: ChatServer, fault: str) -> None:
    chat.fault = fault
    stop = threading.Event()

    def stop_it_when_it_began() -> None:
        chat.began.wait(20)
        stop.set()

    waiter = threading.Thread(target=stop_it_when_it_began)
    waiter.start()
    with pytest.raises(Cancelled):
        asked(chat, characters=10**9).answer(ASK, cancel=stop)
    waiter.join()
    assert chat.broken_off.wait(30), "the server was left writing"


def test_the_listener_can_end_it(chat: ChatServer) -> None:
    chat.fault = "endless"
    answer = asked(chat).answer(ASK, heard=lambda text: len(text) > 50)
    assert answer.stopped


def test_calls_of_tools_and_thoughts_are_no_answer(chat: ChatServer) -> None:
    chat.fault, chat.say = "tools", lambda _: ""
    with pytest.raises(PlatformDown, match="answered nothing"):
        asked(chat).answer(ASK)
    chat.fault, chat.say = "thinking", lambda _: "Thank you."
    assert asked(chat).answer(ASK).text == "Thank you."


def test_it_lists_its_models(chat: ChatServer) -> None:
    assert asked(chat).models() == ["tiny"]


# --- where it may go --------------------------------------------------------------------------------


def leading_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    def getaddrinfo(host: Any, port: Any, *_: Any, **__: Any) -> Any:
        kind = socket.AF_INET6 if ":" in addresses[0] else socket.AF_INET
        return [(kind, socket.SOCK_STREAM, 6, "", (each, port)) for each in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize("address", ["http://127.0.0.1:11434/v1", "127.8.8.8:1/v1", "http://[::1]:8080/v1/"])
def test_this_machine_is_local(address: str) -> None:
    assert place(address).local


@pytest.mark.parametrize("addresses", [("10.0.0.7",), ("127.0.0.1", "10.0.0.7"), ("::ffff:10.0.0.7",)])
def test_a_name_is_judged_by_where_it_leads(
    monkeypatch: pytest.MonkeyPatch, addresses: tuple[str, ...]
) -> None:
    leading_to(monkeypatch, *addresses)
    assert not place("http://localhost:11434/v1").local


def test_a_name_for_this_machine_is_local_whatever_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    leading_to(monkeypatch, "::ffff:127.0.0.1")
    assert place("http://box.lan:8000/v1").local


def test_a_public_host_wants_https(monkeypatch: pytest.MonkeyPatch) -> None:
    leading_to(monkeypatch, "203.0.113.9".replace("203.0.113.9", "93.184.216.34"))
    with pytest.raises(SettingWrong, match="https"):
        place("http://models.example/v1")
    assert not place("https://models.example/v1").local


@pytest.mark.parametrize(
    "address",
    ["", "ftp://x/v1", "http://", "http://u:p@127.0.0.1/v1", "http://127.0.0.1/v1?key=1", "http://a b/"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(SettingWrong):
        place(address)


def test_the_origin_needs_no_look_up() -> None:
    assert origin("https://models.example/v1/") == "https://models.example"
    assert origin("models.example:8000/v1") == "http://models.example:8000"


def test_a_connection_that_ends_elsewhere_gets_nothing(
    chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name was this machine's when it was chosen, and is another's now."""
    import httpcore2

    where = place(chat.base)
    real = httpcore2.SyncBackend.connect_tcp

    class Moved(httpcore2.NetworkStream):
        def __init__(self, stream: httpcore2.NetworkStream) -> None:
            self.stream = stream

        def get_extra_info(self, info: str) -> Any:
            return ("192.0.2.9", 443) if info == "server_addr" else self.stream.get_extra_info(info)

        def close(self) -> None:
            self.stream.close()

        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            pytest.fail("something was sent")

    monkeypatch.setattr(httpcore2.SyncBackend, "connect_tcp", lambda *a, **k: Moved(real(*a, **k)))
    with pytest.raises(SettingWrong, match="another machine"):
        ModelServer(where, "tiny").answer(ASK)
    assert chat.asked == []
