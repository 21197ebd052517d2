"""An OpenAI-compatible server on loopback that answers what a test tells it to, or misbehaves.

It speaks the two endpoints that SocialDesk asks: ``/v1/models``, and ``/v1/chat/completions`` as a stream.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Say = Callable[[dict[str, Any]], str]


@dataclass
class ChatServer:
    """``say`` makes the answer of the question. ``fault`` is one of ``""``, ``status``, ``silent`` (never
    begins), ``endless``, ``cut`` (breaks off), ``nonsense``, ``redirect``, ``tools``, ``thinking``."""

    say: Say = lambda _: "Hello."
    fault: str = ""
    status: int = 500
    elsewhere: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    base: str = ""
    ended: threading.Event = field(default_factory=threading.Event)
    began: threading.Event = field(default_factory=threading.Event)
    broken_off: threading.Event = field(default_factory=threading.Event)

    def system(self) -> str:
        """The system message of the latest question."""
        return str(self.asked[-1]["messages"][0]["content"])


def _handler(server: ChatServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            pass

        def do_GET(self) -> None:
            server.headers.append(dict(self.headers))
            self._json({"object": "list", "data": [{"id": "tiny", "object": "model", "owned_by": "us"}]})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            server.asked.append(body)
            server.headers.append(dict(self.headers))
            if server.fault == "status":
                self._json({"error": {"message": "no", "type": "invalid", "code": "x"}}, server.status)
            elif server.fault == "redirect":
                self.send_response(307)
                self.send_header("Location", server.elsewhere)
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif server.fault == "nonsense":
                self._begin()
                self._chunk(b"data: {not json\n\n")
                self._chunk(b"")
            else:
                self._answer(body)

        def _answer(self, body: dict[str, Any]) -> None:
            self._begin()
            server.began.set()
            try:
                if server.fault == "silent":
                    while not server.ended.wait(0.05):
                        self._chunk(b": still here\n\n")
                text = server.say(body)
                if server.fault == "endless":
                    while not server.ended.is_set():
                        self._delta({"content": "and so on "})
                        time.sleep(0.005)
                if server.fault == "thinking":
                    self._delta({"reasoning_content": "The customer wants gold."})
                if server.fault == "tools":
                    call = {
                        "index": 0,
                        "id": "1",
                        "type": "function",
                        "function": {"name": "refund", "arguments": "{}"},
                    }
                    self._delta({"tool_calls": [call]})
                for begin in range(0, len(text), 7):
                    self._delta({"content": text[begin : begin + 7]})
                if server.fault == "cut":
                    self.close_connection = True
                    return
                self._chunk(b"data: [DONE]\n\n")
                self._chunk(b"")
            except (BrokenPipeError, ConnectionResetError):
                server.broken_off.set()

        def _delta(self, delta: dict[str, Any]) -> None:
            whole = {
                "id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "tiny",
                "choices": [{"index": 0, "delta": delta, "finish_reason": None}],
            }  # fmt: skip
            self._chunk(b"data: " + json.dumps(whole).encode() + b"\n\n")

        def _begin(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()

        def _chunk(self, data: bytes) -> None:
            self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
            self.wfile.flush()

        def _json(self, value: Any, status: int = 200) -> None:
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    return Handler


@contextmanager
def chatting(say: Say = lambda _: "Hello.") -> Iterator[ChatServer]:
    """Start a server, stop it at the end with whatever it was still saying."""
    server = ChatServer(say)
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    server.base = f"http://127.0.0.1:{http.server_address[1]}/v1"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        http.shutdown()
        http.server_close()
        thread.join()
