"""A platform on loopback that plays recorded answers, and misbehaves on demand.

It stands below the client libraries: tweepy, praw, Mastodon.py, atproto and httpx all speak real HTTP to
it through their ``base_url`` setting, so the libraries themselves are under test.

A recording is a JSON file with ``exchanges``, tried in order; the first that fits a request answers it::

    {"exchanges": [{
        "method": "GET",               usual: GET
        "path": "/api/v1/statuses/.*", a regular expression for the whole path, without the query
        "query": {"limit": "\\d+"},    regular expressions; these parameters must be there
        "times": 1,                    how often it may answer; usual: for ever
        "always": true,                answers even while a fault is on (a login that must work)
        "write": true,                 this request posts a reply; it is counted
        "status": 200, "headers": {},
        "body": {...}                  JSON; or "text": "...", or "file": "feed.xml" beside the recording
    }], "expect": {...}}

``{base}`` in paths, headers, texts and JSON strings becomes the server's address.
"""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Exchange = Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    target: str

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Fault:
    """What the server does instead of answering.

    ``kind``: ``status`` (with ``status``, ``headers``, ``body``), ``garbage`` (200 and no JSON), ``huge``,
    ``drip`` (headers, then a byte at a time), ``drip_headers``, ``silent`` (never answers), ``lost``
    (takes the request, then drops the line). ``writes_only`` lets everything else be answered as recorded.
    """

    kind: str
    status: int = 500
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    writes_only: bool = False


class Replay:
    """The server. ``base`` is its address; ``asked`` and ``unexpected`` are what came, ``writes`` those
    that an exchange marked as a write answered."""

    def __init__(self) -> None:
        self.exchanges: list[dict[str, Any]] = []
        self.folder: Path | None = None
        self.fault: Fault | None = None
        self.asked: list[Asked] = []
        self.unexpected: list[Asked] = []
        self.writes: list[Asked] = []
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler(), bind_and_activate=True)
        self._server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="replay")
        self._thread.start()

    def play(self, exchanges: Sequence[Exchange], folder: Path | None = None) -> None:
        """Answer with these from now on; forgets what was asked before."""
        with self._lock:
            self.exchanges = [dict(one) for one in exchanges]
            self.folder = folder
            self.asked.clear()
            self.unexpected.clear()
            self.writes.clear()

    def close(self) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _find(self, asked: Asked) -> dict[str, Any] | None:
        for one in self.exchanges:
            if one.get("method", "GET") != asked.method or one.get("times", 1) <= 0:
                continue
            if not re.fullmatch(one["path"], asked.path):
                continue
            wanted = one.get("query", {})
            if all(re.fullmatch(value, asked.query.get(name, "\0")) for name, value in wanted.items()):
                if "times" in one:
                    one["times"] -= 1
                return one
        return None

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        replay = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

            def handle(self) -> None:
                try:
                    super().handle()
                except OSError:  # the client went away: many tests want that
                    self.close_connection = True

            def _serve(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                parts = urlsplit(self.path)
                asked = Asked(
                    method=self.command,
                    path=parts.path,
                    query=dict(parse_qsl(parts.query, keep_blank_values=True)),
                    headers={name.lower(): value for name, value in self.headers.items()},
                    body=self.rfile.read(length) if length else b"",
                    target=self.path,
                )
                replay._answer(self, asked)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _serve  # noqa: N815

        return Handler

    def _answer(self, handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        with self._lock:
            self.asked.append(asked)
            found = self._find(asked)
            fault = self.fault
            is_write = bool(found and found.get("write"))
            if is_write:
                self.writes.append(asked)
        handler.close_connection = True
        if fault is not None and not (found and found.get("always")) and (is_write or not fault.writes_only):
            self._misbehave(handler, fault)
            return
        if found is None:
            with self._lock:
                self.unexpected.append(asked)
            found = {"status": 404, "body": {"error": "Nothing is recorded for this request"}}
        headers = {name: self._fill(value) for name, value in found.get("headers", {}).items()}
        self._send(handler, found.get("status", 200), headers, self._body(found, headers))

    def _fill(self, text: str) -> str:
        return text.replace("{base}", self.base)

    def _body(self, found: Exchange, headers: dict[str, str]) -> bytes:
        if "file" in found:
            assert self.folder is not None
            return self._fill((self.folder / found["file"]).read_text("utf-8")).encode()
        if "text" in found:
            return self._fill(found["text"]).encode()
        if "body" not in found:
            return b""
        headers.setdefault("Content-Type", "application/json; charset=utf-8")
        return self._fill(json.dumps(found["body"])).encode()

    @staticmethod
    def _send(handler: BaseHTTPRequestHandler, status: int, headers: Mapping[str, str], body: bytes) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header("Connection", "close")
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(body)

    def _misbehave(self, handler: BaseHTTPRequestHandler, fault: Fault) -> None:
        if fault.kind == "status":
            self._send(handler, fault.status, fault.headers, fault.body)
        elif fault.kind == "garbage":
            self._send(handler, 200, {"Content-Type": "application/json"}, b"<html>{ not json")
        elif fault.kind == "lost":
            # a reset, not a polite end
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()
        elif fault.kind == "silent":
            self._over.wait(60)
        elif fault.kind == "huge":
            handler.send_response(200)
            handler.send_header("Content-Type", "application/json")
            handler.send_header("Connection", "close")
            handler.end_headers()
            while not self._over.is_set():
                handler.wfile.write(b"[" * 65536)
        else:
            slow_headers = fault.kind == "drip_headers"
            handler.wfile.write(
                b"HTTP/1.1 200 OK\r\n" + (b"" if slow_headers else b"Connection: close\r\n\r\n")
            )
            while not self._over.wait(0.02):
                handler.wfile.write(b"X-Drip: 1\r\n" if slow_headers else b" ")
                handler.wfile.flush()


@contextmanager
def replaying() -> Iterator[Replay]:
    """A server for the length of a block."""
    replay = Replay()
    try:
        yield replay
    finally:
        replay.close()
        patience = time.monotonic() + 5
        while threading.active_count() > 1 and time.monotonic() < patience:
            if not any("process_request_thread" in thread.name for thread in threading.enumerate()):
                break
            time.sleep(0.01)


def closed_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
