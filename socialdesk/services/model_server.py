"""An OpenAI-compatible server that answers a chat: Ollama, llama.cpp, vLLM, ``transformers serve`` or a host.

The only module that knows the ``openai`` package. Where a request goes is decided by address, never by
name, and checked again on the connection itself, before a byte leaves: a name that says "localhost" and
leads elsewhere gets nothing. Nothing is retried and no redirect is followed.
"""

from __future__ import annotations

import ipaddress
import logging
import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from socialdesk.domain.assistant import Message
from socialdesk.errors import (
    CredentialsRejected,
    NetworkDown,
    PermissionMissing,
    PlatformDown,
    SettingWrong,
    SocialDeskError,
)

if TYPE_CHECKING:
    import httpx2

READ_CAP = 4 * 1024 * 1024
"""Bytes that one answer may take on the wire."""

_POLL = 0.1
_KEPT_HEADERS = frozenset(
    {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "authorization"}
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: until connected, until the first word, and for the whole answer; and characters of it."""

    connect: float = 5.0
    first: float = 60.0
    whole: float = 120.0
    characters: int = 8_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is. ``origin`` is scheme, host and port; ``local`` that every address it has is this
    machine's own."""

    address: str
    origin: str
    local: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, and how long its first word and all of it took (seconds)."""

    text: str = field(repr=False)
    first: float
    seconds: float
    stopped: bool = False


class Cancelled(Exception):
    """The person did not want to wait any longer."""


def place(address: str) -> Place:
    """Read the base address of a server and look up where it leads.

    Raises `SettingWrong` for what is no such address, and for plain http to a public host: whoever is on
    the way could read it."""
    base, origin, host, port = _read(address)
    found = _addresses(host, port)
    local = bool(found) and all(each.is_loopback for each in found)
    if base.startswith("http:") and not all(each.is_loopback or each.is_private for each in found):
        raise SettingWrong(f"{host} is a public host: use https, or others could read what is sent.")
    return Place(base, origin, local)


def origin(address: str) -> str:
    """Scheme, host and port of an address, without looking anything up. Raises `SettingWrong`."""
    return _read(address)[1]


def _read(address: str) -> tuple[str, str, str, int]:
    """The base without a slash at its end, the origin, the host and the port."""
    typed = address.strip()
    text = typed if "://" in typed else f"http://{typed}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host or any(each.isspace() for each in text):
        raise SettingWrong(
            "That is no address of a language model. It should look like http://127.0.0.1:11434/v1."
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SettingWrong("Leave keys and passwords out of the address; the key has a place of its own.")
    shown = f"[{host}]" if ":" in host else host
    base = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))
    usual = 443 if parts.scheme == "https" else 80
    return base, f"{parts.scheme}://{shown}" + (f":{port}" if port else ""), host, port or usual


def _addresses(host: str, port: int) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise NetworkDown(
            f"No address is known for {host}. Check how it is written, and your connection."
        ) from None
    return [_plain(ipaddress.ip_address(str(each[4][0]).partition("%")[0])) for each in found]


def _plain(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


class _Why(Enum):
    CANCELLED = 1
    FIRST = 2
    WHOLE = 3
    ELSEWHERE = 4
    TOO_MUCH = 5


@dataclass(slots=True)
class _Watch:
    """How one exchange stands: whether it may go on, and why it ended."""

    limits: Limits
    cancel: threading.Event
    local: bool
    started: float = field(default_factory=time.monotonic)
    begun: float | None = None
    read: int = 0
    why: _Why | None = None

    def over(self) -> _Why | None:
        """Why this exchange must end now; None while it may go on."""
        spent = time.monotonic() - self.started
        if self.cancel.is_set():
            self.why = _Why.CANCELLED
        elif self.begun is None and spent > self.limits.first:
            self.why = _Why.FIRST
        elif spent > self.limits.whole:
            self.why = _Why.WHOLE
        elif self.read > READ_CAP:
            self.why = _Why.TOO_MUCH
        return self.why


class ModelServer:
    """One server and one of its models. Threads may share it; each answer has a connection of its own."""

    def __init__(self, where: Place, model: str, key: str = "", limits: Limits = Limits()) -> None:
        self._where = where
        self._model = model
        self._key = key
        self._limits = limits

    def __repr__(self) -> str:
        return f"ModelServer({self._where.origin!r}, {self._model!r})"

    def answer(
        self,
        messages: Sequence[Message],
        *,
        cancel: threading.Event | None = None,
        heard: Callable[[str], bool] = lambda _: False,
    ) -> Answer:
        """Ask once and read the answer as it is written.

        ``heard`` gets all that came so far, after each piece; when it says True no more is read. Raises
        `Cancelled` within a fifth of a second of ``cancel``, and our errors with a sentence each:
        `NetworkDown`, `PlatformDown` (also for one that takes too long), `CredentialsRejected`,
        `PermissionMissing`, `SettingWrong` (no such model).
        """
        watch = _Watch(self._limits, cancel or threading.Event(), self._where.local)
        parts: list[str] = []
        said = 0
        stopped = False
        with _client(self._key, watch) as http:
            try:
                client = self._openai(http)
                watch.started = time.monotonic()  # what is loaded at the first question does not count
                stream = client.chat.completions.create(
                    model=self._model,
                    messages=[{"role": each.role, "content": each.content} for each in messages],
                    stream=True,
                    temperature=0.2,
                    max_tokens=600,
                )
                with stream:
                    for chunk in stream:
                        if watch.begun is None:
                            watch.begun = time.monotonic()
                        if watch.over():
                            break
                        piece = _words(chunk)
                        parts.append(piece)
                        said += len(piece)
                        if piece and (heard("".join(parts)) or said > self._limits.characters):
                            stopped = True
                            break
            except Exception as error:  # noqa: BLE001 - sorted below; what we do not know is raised as it is
                raise self._sorted(error, watch) from None
        if watch.why is not None:
            raise self._ended(watch)
        end = time.monotonic()
        if not "".join(parts).strip():
            raise PlatformDown(f"{self._model} answered nothing. Try again, or choose another model.")
        return Answer("".join(parts), (watch.begun or end) - watch.started, end - watch.started, stopped)

    def models(self) -> list[str]:
        """The models that the server has. Raises what `answer` raises."""
        watch = _Watch(Limits(first=10.0, whole=10.0), threading.Event(), self._where.local)
        with _client(self._key, watch) as http:
            try:
                client = self._openai(http)
                watch.started = time.monotonic()  # what is loaded at the first question does not count
                return sorted(str(each.id) for each in client.models.list().data)[:200]
            except Exception as error:  # noqa: BLE001 - sorted below
                raise self._sorted(error, watch) from None

    def _openai(self, http: httpx2.Client) -> Any:
        try:
            from openai import OpenAI
        except ImportError:
            raise SettingWrong(
                "The “openai” package is not installed, and language models are asked through it. "
                "Install SocialDesk again with its requirements."
            ) from None
        for name in ("openai", "httpx2", "httpcore2"):
            logging.getLogger(name).setLevel(logging.WARNING)  # they would log what is asked
        return OpenAI(
            base_url=self._where.address, api_key=self._key or "none", max_retries=0, http_client=http
        )

    def _ended(self, watch: _Watch) -> Exception:
        seconds = watch.limits.first if watch.why is _Why.FIRST else watch.limits.whole
        who = self._model or self._where.origin
        match watch.why:
            case _Why.CANCELLED:
                return Cancelled()
            case _Why.FIRST:
                return PlatformDown(
                    f"{who} said nothing for {seconds:.0f} seconds. A smaller model answers sooner."
                )
            case _Why.WHOLE:
                return PlatformDown(
                    f"{who} was not done after {seconds:.0f} seconds. A smaller model answers sooner."
                )
            case _Why.ELSEWHERE:
                return SettingWrong(
                    f"{self._where.origin} leads to another machine now, and nobody agreed to that. "
                    "Nothing was sent. Check the address of the language model."
                )
            case _Why.TOO_MUCH | None:
                return PlatformDown(
                    f"{self._where.origin} sent far more than a reply. Nothing of it is used."
                )

    def _sorted(self, error: Exception, watch: _Watch) -> Exception:
        """Our error for what the client library raised; a bug stays what it is."""
        import json

        if watch.why is not None:
            return self._ended(watch)
        if isinstance(error, SocialDeskError):
            return error
        import openai

        where = self._where.origin
        match error:
            case openai.AuthenticationError():
                return CredentialsRejected(f"{where} does not take the key. Put in a new one.")
            case openai.PermissionDeniedError():
                return PermissionMissing(f"{where} does not let this key use {self._model}.")
            case openai.NotFoundError():
                return SettingWrong(
                    f"{where} has no model called {self._model}, or does not speak the OpenAI protocol at "
                    "this address. `socialdesk assistant status --models` lists what it has."
                )
            case openai.RateLimitError():
                return PlatformDown(f"{where} asks to slow down, or its quota is used up. Try again later.")
            case openai.APIStatusError() if error.status_code >= 500:
                return PlatformDown(f"{where} is in trouble ({error.status_code}). Try again in a while.")
            case openai.APIStatusError() if 300 <= error.status_code < 400:
                return SettingWrong(
                    f"{where} sends us to another address. Give the final one; none is followed."
                )
            case openai.APIStatusError():
                return SettingWrong(
                    f"{where} did not accept the question ({error.status_code}). Another model may; a small "
                    "one may have too little room for it."
                )
            case openai.APIConnectionError() if watch.begun is None:
                return NetworkDown(
                    f"The language model at {where} does not answer. Start it, or switch it off for this "
                    "brand. The other suggestions are as they were."
                )
            case _ if isinstance(error, openai.APIConnectionError) or _of_transport(error):
                return NetworkDown(f"The connection to {where} broke before the answer was whole. Try again.")
            case openai.APIError() | json.JSONDecodeError() | UnicodeDecodeError():
                return PlatformDown(f"{where} answered something that is no chat. Check its address.")
            case AttributeError() | TypeError() | ValueError() | IndexError() if watch.begun is not None:
                return PlatformDown(f"{where} answered something that is no chat. Check its address.")
        return error


def _words(chunk: Any) -> str:
    """The text of one piece. What a model "thinks" apart from its answer, and calls of tools that it was
    never given, are left out."""
    choices = getattr(chunk, "choices", None)
    delta = getattr(choices[0], "delta", None) if choices else None
    content = getattr(delta, "content", None)
    return content if isinstance(content, str) else ""


def _of_transport(error: Exception) -> bool:
    import httpcore2
    import httpx2

    kinds = (httpx2.HTTPError, httpx2.StreamError, httpcore2.NetworkError, httpcore2.ProtocolError)
    return isinstance(error, (*kinds, httpcore2.TimeoutException, OSError))


def _client(key: str, watch: _Watch) -> httpx2.Client:
    import httpcore2
    import httpx2

    class Watched(httpcore2.NetworkStream):
        """A connection that ends when the watch says so."""

        def __init__(self, stream: httpcore2.NetworkStream) -> None:
            self._stream = stream

        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - the watch has its own
            while True:
                if watch.over():
                    raise httpcore2.ReadTimeout("the exchange is over")
                try:
                    data = self._stream.read(max_bytes, _POLL)
                except httpcore2.ReadTimeout:
                    continue
                watch.read += len(data)
                return data

        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            if watch.over():
                raise httpcore2.WriteTimeout("the exchange is over")
            self._stream.write(buffer, timeout)

        def close(self) -> None:
            self._stream.close()

        def start_tls(
            self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
        ) -> httpcore2.NetworkStream:
            return Watched(self._stream.start_tls(ssl_context, server_hostname, timeout))

        def get_extra_info(self, info: str) -> Any:
            return self._stream.get_extra_info(info)

    class Backend(httpcore2.SyncBackend):
        def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore2.NetworkStream:
            stream = super().connect_tcp(*args, **kwargs)
            peer = str(stream.get_extra_info("server_addr")[0]).partition("%")[0]
            if watch.local and not _plain(ipaddress.ip_address(peer)).is_loopback:
                stream.close()
                watch.why = _Why.ELSEWHERE
                raise httpcore2.ConnectError("not this machine")
            return Watched(stream)

    def quiet(request: httpx2.Request) -> None:
        """The library tells our system and version, and adds names from the environment; not from here."""
        for name in list(request.headers):
            if name.lower() not in _KEPT_HEADERS or (name.lower() == "authorization" and not key):
                del request.headers[name]

    transport = httpx2.HTTPTransport(retries=0, trust_env=False)
    # httpx2 does not pass a backend on; test_model_server.py fails when a new version keeps it elsewhere
    transport._pool._network_backend = Backend()
    limits = watch.limits
    return httpx2.Client(
        transport=transport,
        trust_env=False,  # a proxy would be another machine, and .netrc another key
        follow_redirects=False,
        timeout=httpx2.Timeout(limits.whole, connect=limits.connect),
        event_hooks={"request": [quiet]},
    )
