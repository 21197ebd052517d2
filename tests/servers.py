"""Real servers on loopback for tests, each started as a process of its own and stopped by its id.

Use the context manager, or import the fixture into a test module::

    from tests.servers import MastodonServer, mastodon_server  # noqa: F401
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

CONFIG = Path(__file__).parent / "data" / "servers" / "mastodon.toml"
ACCOUNTS = ("northwind", "mina", "ari")
"""``northwind`` is the brand; the others are its customers."""


@dataclass(frozen=True)
class MastodonServer:
    """A stateful Mastodon API (mastodon_mock) with the accounts of ``tests/data/servers/mastodon.toml``."""

    base: str

    @staticmethod
    def token(account: str) -> str:
        return f"{account}-token-5521"

    def call(self, method: str, path: str, *, account: str | None = None, **body: Any) -> Any:
        """One request, as an account or as nobody; answers the JSON and fails on an error status."""
        headers = {"Authorization": f"Bearer {self.token(account)}"} if account else {}
        answer = httpx.request(
            method, self.base + path, headers=headers, json=body or None, timeout=20, trust_env=False
        )
        assert answer.status_code < 400, f"{method} {path}: {answer.status_code} {answer.text[:300]}"
        return answer.json() if answer.content else None

    def post(
        self, account: str, text: str, *, in_reply_to: str | None = None, visibility: str = "public"
    ) -> dict[str, Any]:
        """Write a status."""
        body: dict[str, Any] = {"status": text, "visibility": visibility}
        if in_reply_to:
            body["in_reply_to_id"] = in_reply_to
        posted = self.call("POST", "/api/v1/statuses", account=account, **body)
        assert isinstance(posted, dict)
        return posted

    def replies_to(self, status_id: str) -> list[dict[str, Any]]:
        """What stands under a status, as everybody sees it or as its author does."""
        around = self.call("GET", f"/api/v1/statuses/{status_id}/context", account="mina")
        return list(around["descendants"])

    @contextmanager
    def fault(
        self, path: str, kind: str, *, methods: tuple[str, ...] = (), count: int | None = None, **effect: Any
    ) -> Iterator[None]:
        """Misbehave on a path (``*`` for any part of it): ``status``, ``ratelimit``, ``latency``,
        ``malformed`` or ``timeout``."""
        match: dict[str, Any] = {"path": path}
        if methods:
            match["methods"] = list(methods)
        rule: dict[str, Any] = {"match": match, "effect": {"type": kind, **effect}}
        if count is not None:
            rule["count"] = count
        self.call("POST", "/api/v1/_mock/faults", **rule)
        try:
            yield
        finally:
            self.call("DELETE", "/api/v1/_mock/faults")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_mastodon(log: Path) -> Iterator[MastodonServer]:
    """Start the server, wait until it answers, stop it. ``log`` is where it writes what it has to say."""
    port = _free_port()
    command = [
        sys.executable, "-m", "mastodon_mock", "serve", "--in-memory", "--host", "127.0.0.1",
        "--port", str(port), "--domain", f"localhost:{port}", "--config", str(CONFIG),
        "--log-level", "warning",
    ]  # fmt: skip
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=log.parent)
        try:
            server = MastodonServer(f"http://127.0.0.1:{port}")
            _wait_until_it_answers(server, process, log)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_until_it_answers(server: MastodonServer, process: subprocess.Popen[bytes], log: Path) -> None:
    patience = time.monotonic() + 60
    while time.monotonic() < patience:
        if process.poll() is not None:
            break
        try:
            httpx.get(f"{server.base}/api/v1/instance", timeout=2, trust_env=False).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    said = log.read_text("utf-8", "replace")[-2000:]
    raise RuntimeError(f"The Mastodon server did not start: {said}")


@pytest.fixture(scope="session")
def mastodon_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MastodonServer]:
    """One server for the session; texts in tests should be their own, since statuses stay."""
    with running_mastodon(tmp_path_factory.mktemp("mastodon") / "server.log") as server:
        yield server
