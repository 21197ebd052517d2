"""Stands between the program and a server: sees each request, and can hold back or lose an answer.

That is how a test kills the program between a send and its receipt: the server has done its work, the
answer waits here, and nobody but the test knows.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "host", "content-length"})


@dataclass(frozen=True, slots=True)
class Passed:
    """One request and the status it got; ``target`` is path and query."""

    method: str
    target: str
    body: bytes
    status: int


@dataclass
class Held:
    """An answer that is held back. ``arrived`` is set when the server has given it."""

    method: str
    target: re.Pattern[str]
    arrived: threading.Event = field(default_factory=threading.Event)
    _released: threading.Event = field(default_factory=threading.Event)

    def release(self) -> None:
        """Let the answer go on to whoever still listens."""
        self._released.set()


@dataclass
class Front:
    """``base`` is the address to give the program. ``passed`` lists what went through, oldest first.

    ``extra_headers`` go to the server with each request; ``rewrite`` may replace an answer's body.
    """

    server: str
    base: str = ""
    passed: list[Passed] = field(default_factory=list)
    extra_headers: dict[str, str] = field(default_factory=dict)
    rewrite: Callable[[str, str, bytes, int, bytes], bytes] | None = None
    _holds: list[Held] = field(default_factory=list)
    _lose: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextlib.contextmanager
    def holding(self, method: str, target: str) -> Iterator[Held]:
        """Hold back the next answer to ``method`` on a target that the regular expression finds, until
        it is released or the block ends."""
        held = Held(method, re.compile(target))
        with self._lock:
            self._holds.append(held)
        try:
            yield held
        finally:
            held.release()
            with self._lock:
                self._holds = [one for one in self._holds if one is not held]

    def lose(self, method: str, target: str) -> None:
        """Drop the connection instead of giving the next such answer; the server has done its work."""
        with self._lock:
            self._lose.append((method, re.compile(target)))

    def asked(self, method: str, target: str) -> list[Passed]:
        """What went through with this method and a target that the regular expression finds."""
        return [one for one in self.passed if one.method == method and re.search(target, one.target)]

    def _forward(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        host = urlsplit(self.server)
        line = http.client.HTTPConnection(host.hostname or "", host.port, timeout=60)
        try:
            kept = {name: value for name, value in headers.items() if name.lower() not in _HOP_BY_HOP}
            line.request(method, target, body or None, {**kept, **self.extra_headers})
            answer = line.getresponse()
            data = answer.read()
            said = {name: value for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP}
            status = answer.status
        finally:
            line.close()
        if self.rewrite is not None:
            data = self.rewrite(method, target, body, status, data)
        with self._lock:
            self.passed.append(Passed(method, target, body, status))
        return status, said, data

    def _is_lost(self, method: str, target: str) -> bool:
        with self._lock:
            for one in self._lose:
                if one[0] == method and one[1].search(target):
                    self._lose.remove(one)
                    return True
        return False

    def _wait_if_held(self, method: str, target: str) -> None:
        with self._lock:
            held = next(
                (one for one in self._holds if one.method == method and one.target.search(target)), None
            )
            if held is None:
                return
            self._holds.remove(held)
        held.arrived.set()
        held._released.wait(120)


@contextlib.contextmanager
def front(server: str) -> Iterator[Front]:
    """A front for the server at this address, on a port of its own."""
    made = Front(server)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.close_connection = True
            status, headers, data = made._forward(self.command, self.path, dict(self.headers.items()), body)
            made._wait_if_held(self.command, self.path)
            if made._is_lost(self.command, self.path):
                return
            with contextlib.suppress(OSError):  # whoever asked may be gone: that is what held answers are for
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = True
    made.base = f"http://127.0.0.1:{listener.server_port}"
    thread = threading.Thread(target=listener.serve_forever, args=(0.05,), name="front", daemon=True)
    thread.start()
    try:
        yield made
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join(5)
