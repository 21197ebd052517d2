"""HTTP for every source: one deadline and one size limit per answer, whichever library asks.

Client libraries have read timeouts, but an answer that drips forty bytes at a time never trips one, and
none of them limits the size. So each answer is read here as a whole, against `DEADLINE` and `ANSWER_CAP`:
with `guard` for libraries that own a requests session (tweepy, praw, Mastodon.py), with `client` or
`GuardedTransport` for those on httpx (atproto, and sources that have no library). Nothing is retried here
and a write is never redirected. What the failures mean is `socialdesk.sources.verdict`.
"""

from __future__ import annotations

import http.client
import io
import logging
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast
from urllib.parse import urlsplit, urlunsplit

import httpcore
import httpx
import requests
import requests.adapters
import requests.utils
import urllib3.connection
import urllib3.connectionpool

from socialdesk import __version__
from socialdesk.errors import SettingWrong
from socialdesk.sources import protocol
from socialdesk.sources.verdict import Answer, AnswerTooLong, DeadlinePassed, Moved

USER_AGENT = f"SocialDesk/{__version__}"
CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 20.0
MAX_REDIRECTS = 3
DEADLINE = protocol.DEADLINE  # read at each call, so that a test can shorten it
ANSWER_CAP = protocol.ANSWER_CAP

GLANCE = 0.25
"""Seconds between two looks whether an answer is still wanted."""

_CHUNK = 16 * 1024
_READS = frozenset({"GET", "HEAD", "OPTIONS"})

_TALKATIVE = (
    "httpx", "httpcore", "urllib3", "requests", "oauthlib", "requests_oauthlib", "prawcore", "praw", "tweepy",
)  # fmt: skip


class _Exchange(threading.local):
    """When the answer now being waited for on this thread must be complete (monotonic seconds)."""

    ends: float | None = None
    wanted: Callable[[], bool] | None = None
    """Asked now and then while one waits, where the answer may come to be wanted no more."""

    def left(self, most: float | None = None) -> float:
        """Seconds left, at most ``most``; raises `TimeoutError` when none are."""
        if self.ends is None:
            return most if most is not None else READ_TIMEOUT
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline for the whole answer has passed")
        return left if most is None else min(left, most)

    @property
    def is_over(self) -> bool:
        return self.ends is not None and time.monotonic() >= self.ends


_exchange = _Exchange()


def hush() -> None:
    """Keep the HTTP libraries from logging addresses, headers and bodies, where keys travel."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def address(text: str, *, what: str = "address", is_base: bool = True) -> str:
    """An address as a person types it, made whole: ``https://`` put in front, and no slash at the end of one
    that is a base for others.

    Raises `SettingWrong` for anything but http and https, and for addresses that hold a password."""
    text = text.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not host or any(c.isspace() for c in text):
        raise SettingWrong(f"The {what} is not a web address. It should look like https://example.social.")
    if parts.username or parts.password:
        raise SettingWrong(f"The {what} holds a user name or password. Leave them out of the address.")
    path = parts.path.rstrip("/") if is_base else parts.path
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


# What we raise looks like the library's own, and is none of the kinds that prawcore tries again.


class _RequestsLate(DeadlinePassed, requests.exceptions.Timeout):
    pass


class _RequestsTooLong(AnswerTooLong, requests.exceptions.ContentDecodingError):
    pass


class _RequestsMoved(Moved, requests.exceptions.RequestException):
    pass


class _HttpxLate(DeadlinePassed, httpx.ReadTimeout):
    pass


class _HttpxTooLong(AnswerTooLong, httpx.DecodingError):
    pass


class _HttpxMoved(Moved, httpx.RequestError):
    pass


# requests ------------------------------------------------------------------------------------------


class _TimedFile(io.RawIOBase):
    """The socket's file, where no single read may outlast the exchange."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw = raw
        self._sock = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        usual = self._sock.gettimeout()
        self._sock.settimeout(_exchange.left(usual))
        try:
            return cast("int | None", cast(Any, self._raw).readinto(buffer))
        finally:
            self._sock.settimeout(usual)

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = io.BufferedReader(_TimedFile(self.fp.detach(), sock))


class _Plain(urllib3.connection.HTTPConnection):
    response_class = _TimedResponse


class _Secure(urllib3.connection.HTTPSConnection):
    response_class = _TimedResponse


class _PlainPool(urllib3.connectionpool.HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(urllib3.connectionpool.HTTPSConnectionPool):
    ConnectionCls = _Secure


class GuardedAdapter(requests.adapters.HTTPAdapter):
    """Sends for a requests session, reads each answer whole within `DEADLINE` and `ANSWER_CAP`.

    ``base_url`` takes the place of every address at ``hosts``, for libraries that have no setting for it.
    ``last`` is the latest answer's status and headers, since some libraries keep them to themselves.
    """

    def __init__(self, *, base_url: str = "", hosts: Iterable[str] = ()) -> None:
        super().__init__(max_retries=0)
        self._base_url = base_url.rstrip("/")
        self._hosts = frozenset(hosts)
        self.last: Answer | None = None

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}
        return manager

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send once. Raises the exceptions of requests, `DeadlinePassed`, `AnswerTooLong`, `Moved`."""
        self._rewrite(request)
        self.last = None
        kwargs["stream"] = True
        kwargs["timeout"] = (CONNECT_TIMEOUT, min(READ_TIMEOUT, DEADLINE))
        _exchange.ends = time.monotonic() + DEADLINE
        try:
            response = super().send(request, *args, **kwargs)
            self.last = Answer(
                response.status_code, {name.lower(): value for name, value in response.headers.items()}
            )
            _read_whole(response)
        except (requests.RequestException, TimeoutError) as failure:
            if _exchange.is_over and not isinstance(failure, requests.ConnectTimeout):
                raise _RequestsLate("the answer took too long") from None
            raise
        finally:
            _exchange.ends = None
        _refuse_redirect(request.method, response.status_code, _RequestsMoved)
        return response

    def _rewrite(self, request: requests.PreparedRequest) -> None:
        parts = urlsplit(request.url or "")
        if self._base_url and parts.hostname in self._hosts:
            request.url = self._base_url + urlunsplit(("", "", parts.path, parts.query, ""))
            request.headers.pop("Host", None)


def _read_whole(response: requests.Response) -> None:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > ANSWER_CAP:
            response.close()
            raise _RequestsTooLong("the answer is too long")
        if _exchange.is_over:
            response.close()
            raise _RequestsLate("the answer took too long")
    # requests has no public way to say "already read"; iter_content above set the rest
    response._content = bytes(body)


def _refuse_redirect(method: str | None, status: int, kind: type[Moved]) -> None:
    if status in (301, 302, 303, 307, 308) and (method or "GET").upper() not in _READS:
        moved = kind("a write was redirected")
        moved.done = status in (302, 303)
        raise moved


def guard(session: requests.Session, *, base_url: str = "", hosts: Iterable[str] = ()) -> GuardedAdapter:
    """Make a library's session safe: our adapter for every address, few redirects, our name.

    With ``base_url`` every request to one of ``hosts`` goes there instead (tweepy has no such setting).
    """
    hush()
    adapter = GuardedAdapter(base_url=base_url, hosts=hosts)
    for old in session.adapters.values():
        old.close()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.max_redirects = MAX_REDIRECTS
    session.headers["User-Agent"] = USER_AGENT
    return adapter


# httpx ---------------------------------------------------------------------------------------------


_UNWANTED = "nobody waits for the answer any more"


class _TimedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        wanted = _exchange.wanted
        if wanted is None:
            return self._stream.read(max_bytes, _left(timeout))
        ends = time.monotonic() + _left(timeout)
        while True:
            if not wanted():
                raise httpcore.ReadError(_UNWANTED)
            left = ends - time.monotonic()
            try:
                return self._stream.read(max_bytes, max(min(left, GLANCE), 0.001))
            except httpcore.ReadTimeout:
                if left <= GLANCE:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(timeout: float | None) -> float:
    try:
        return _exchange.left(timeout)
    except TimeoutError as over:
        raise httpcore.ReadTimeout(str(over)) from None


class TimedBackend(httpcore.SyncBackend):
    """Connects for `GuardedTransport`, within what is left of its exchange."""

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *args: Any, **kwargs: Any
    ) -> httpcore.NetworkStream:
        if _exchange.wanted is not None and not _exchange.wanted():
            raise httpcore.ReadError(_UNWANTED)
        return _TimedStream(super().connect_tcp(host, port, _left(timeout), *args, **kwargs))


class GuardedTransport(httpx.BaseTransport):
    """Sends for an httpx client, reads each answer whole (and unpacked) within `DEADLINE` and `ANSWER_CAP`.

    Proxies are taken from the environment, as requests does; ``backend`` connects where there is none.
    ``wanted`` is asked while one waits: when it says no, the answer is given up as if the line had broken.
    ``last`` is the latest status and headers.
    """

    def __init__(
        self, backend: httpcore.NetworkBackend | None = None, wanted: Callable[[], bool] | None = None
    ) -> None:
        self._backend, self._wanted = backend or TimedBackend(), wanted
        self._routes: dict[str | None, httpx.HTTPTransport] = {}
        self.last: Answer | None = None

    def _route(self, url: str) -> httpx.HTTPTransport:
        proxy = requests.utils.select_proxy(url, requests.utils.get_environ_proxies(url))
        if proxy not in self._routes:
            route = httpx.HTTPTransport(proxy=proxy, retries=0)
            # httpx does not pass a backend on; test_http.py fails when a new version keeps it elsewhere
            route._pool._network_backend = self._backend if proxy is None else TimedBackend()
            self._routes[proxy] = route
        return self._routes[proxy]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send once. Raises the exceptions of httpx, `DeadlinePassed`, `AnswerTooLong`, `Moved`."""
        if request.url.scheme not in ("http", "https") or not request.url.host:
            raise httpx.UnsupportedProtocol("only web addresses are asked", request=request)
        self.last = None
        request.headers["Accept-Encoding"] = "gzip"
        request.extensions["timeout"] = {
            "connect": CONNECT_TIMEOUT,
            "pool": CONNECT_TIMEOUT,
            "read": min(READ_TIMEOUT, DEADLINE),
            "write": min(READ_TIMEOUT, DEADLINE),
        }
        _exchange.ends, _exchange.wanted = time.monotonic() + DEADLINE, self._wanted
        try:
            answer = self._route(str(request.url)).handle_request(request)
            self.last = Answer(answer.status_code, dict(answer.headers))
            response = self._whole(answer)
        except httpx.TransportError as failure:
            if _exchange.is_over and not isinstance(failure, httpx.ConnectTimeout | httpx.ConnectError):
                raise _HttpxLate("the answer took too long") from None
            raise
        finally:
            _exchange.ends = _exchange.wanted = None
        _refuse_redirect(request.method, response.status_code, _HttpxMoved)
        return response

    def _whole(self, answer: httpx.Response) -> httpx.Response:
        came, body = 0, bytearray()
        try:
            unpack = _unpacking(answer.headers.get("content-encoding", ""))
            for chunk in answer.iter_raw():
                came += len(chunk)
                body += unpack(chunk, ANSWER_CAP + 1 - len(body))
                if max(came, len(body)) > ANSWER_CAP:  # what follows the end of the packing is nothing
                    raise _HttpxTooLong("the answer is too long")
                if _exchange.is_over:
                    raise _HttpxLate("the answer took too long")
        finally:
            answer.close()
        packing = {b"content-encoding", b"content-length", b"transfer-encoding"}
        headers = [(name, value) for name, value in answer.headers.raw if name.lower() not in packing]
        return httpx.Response(
            answer.status_code, headers=headers, content=bytes(body), extensions=answer.extensions
        )

    def close(self) -> None:
        for route in self._routes.values():
            route.close()
        self._routes.clear()


def _unpacking(encoding: str) -> Callable[[bytes, int], bytes]:
    """Unpacks the parts of an answer, each to so many bytes at most. httpx unpacks each part whole, however
    often it is packed, and a few bytes of some packings are gigabytes."""
    if encoding.strip().lower() in ("", "identity"):
        return lambda packed, _: packed
    if encoding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        raise httpx.DecodingError("the answer is packed in a way that was not asked for")
    opened = zlib.decompressobj(zlib.MAX_WBITS | 32)  # sees by itself which of them it is

    def unpack(packed: bytes, most: int) -> bytes:
        try:
            return opened.decompress(packed, most)
        except zlib.error as failure:
            raise httpx.DecodingError(str(failure)) from None

    return unpack


def client(base_url: str = "", *, headers: Mapping[str, str] | None = None) -> httpx.Client:
    """An httpx client for a source without a library of its own.

    Put keys in ``headers``, not in addresses: addresses end up in histories and logs."""
    hush()
    return httpx.Client(
        base_url=base_url,
        headers={"User-Agent": USER_AGENT, **(headers or {})},
        transport=GuardedTransport(),
        follow_redirects=True,
        max_redirects=MAX_REDIRECTS,
        trust_env=False,  # no .netrc; proxies are the transport's
    )
