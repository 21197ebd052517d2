"""Guards around every test, and the things most tests want.

A test fails when it logs a warning that it did not announce, speaks to anything but this machine, or
leaves a thread running. Nothing of the person who runs the tests is read or written: home, data,
cache and keyring are temporary, and ``SOCIALDESK_*`` of the shell is forgotten.

What each test needs and none is about is made once: a new database is a copy of one that this process
migrated (`MADE_ONCE`), and files lie in memory, where no commit waits for a disk.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import socket
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

MEMORY = Path("/dev/shm")
ROOMY = 2 * 1024**3
"""Bytes that have to be free in memory for the tests' files; those of a test that passed go with it."""


def _in_memory() -> None:
    """Put `tmp_path` into memory where that is a place for files and programs like any other."""
    if hasattr(os, "statvfs") and MEMORY.is_dir() and os.access(MEMORY, os.W_OK):
        there = os.statvfs(MEMORY)
        if not there.f_flag & os.ST_NOEXEC and there.f_bavail * there.f_frsize > ROOMY:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


_in_memory()
_HOME = Path(tempfile.mkdtemp(prefix="socialdesk-tests-"))


def _shelter() -> None:
    """Before anything of ours, of Qt or of keyring is imported."""
    for name in [name for name in os.environ if name.startswith("SOCIALDESK_")]:
        del os.environ[name]
    for name in (
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "DBUS_SESSION_BUS_ADDRESS",
        "NO_COLOR",
        "FORCE_COLOR",
        "COLUMNS",
    ):
        os.environ.pop(name, None)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        os.environ.pop(name, None)
    folders = {
        "HOME": "",
        "USERPROFILE": "",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "XDG_RUNTIME_DIR": ".runtime",
    }
    for name, below in folders.items():
        folder = _HOME / below
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
        HF_HUB_OFFLINE="1",
        TRANSFORMERS_OFFLINE="1",
        LC_ALL="C.UTF-8",
        TZ="Asia/Kathmandu",  # 05:45 from UTC: local time taken for UTC shows at once
    )
    if hasattr(time, "tzset"):
        time.tzset()


_shelter()

import hypothesis  # noqa: E402
import pytest  # noqa: E402
from sqlite_utils import Database  # noqa: E402

from socialdesk.config import Settings, load_settings, prepare_workspace  # noqa: E402
from socialdesk.store import doors  # noqa: E402

hypothesis.settings.register_profile(
    "socialdesk", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("socialdesk")

MADE_ONCE: dict[tuple[Any, ...], sqlite3.Connection] = {}
"""The newest schema by its migrations: all of them take 28 ms, which is more than most tests; a copy 1."""

_prepare = doors._prepare


def _prepare_from_copy(db: Database, path: Path | None) -> None:
    """As the product does, but that a database which holds nothing is given the migrated one."""
    if (
        doors._identity(db.conn) == (False, 0)
        and not db.conn.execute("SELECT 1 FROM sqlite_master").fetchone()
    ):
        migrations = doors.MIGRATIONS  # type: ignore[attr-defined]  # where tests put their own
        made = MADE_ONCE.get(migrations)
        if made is None:
            made = sqlite3.connect(":memory:", check_same_thread=False)
            _prepare(Database(made), None)
            MADE_ONCE[migrations] = made
        made.backup(db.conn)
    _prepare(db, path)


doors._prepare = _prepare_from_copy


@pytest.fixture
def migrated_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """New databases run every migration themselves."""
    monkeypatch.setattr(doors, "_prepare", _prepare)


_LOOPBACK = re.compile(r"^(127\.\d+\.\d+\.\d+|::1|localhost|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0|::|)$")
_outside: list[str] = []
_real = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "sendto")}
_real_getaddrinfo = socket.getaddrinfo


def _refuse(where: str) -> None:
    """Not an OSError: the product would take that for a network that is down, and go on."""
    _outside.append(where)
    pytest.fail(f"The test spoke to {where}. Tests reach 127.0.0.1 only; record the answer instead.")


def _check(sock: socket.socket, address: object) -> None:
    if sock.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        host = str(address[0])
        if not _LOOPBACK.match(host):
            _refuse(f"{host}:{address[1]}")


def pytest_configure(config: pytest.Config) -> None:
    def guarded(name: str) -> Callable[..., Any]:
        def call(self: socket.socket, *arguments: Any) -> Any:
            _check(self, arguments[-1])
            return _real[name](self, *arguments)

        return call

    def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
        asked = host.decode() if isinstance(host, bytes) else host
        if asked is not None and not _LOOPBACK.match(asked):
            _refuse(asked)
        return _real_getaddrinfo(host, *arguments, **named)

    for name in _real:
        setattr(socket.socket, name, guarded(name))
    socket.getaddrinfo = getaddrinfo


def pytest_collection_finish() -> None:
    """What was imported and collected stays until the end: nothing looks through it for garbage again."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    for name, method in _real.items():
        setattr(socket.socket, name, method)
    socket.getaddrinfo = _real_getaddrinfo
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    before = len(_outside)
    yield
    if spoken := _outside[before:]:
        pytest.fail(f"The test spoke to {', '.join(spoken)}.")


class ExpectedLogs:
    """Announce a log record: ``expect_log("token was refused")`` (a regular expression)."""

    def __init__(self) -> None:
        self._patterns: dict[str, bool] = {}

    def __call__(self, pattern: str) -> None:
        self._patterns.setdefault(pattern, False)

    def allows(self, text: str) -> bool:
        hits = [pattern for pattern in self._patterns if re.search(pattern, text)]
        for pattern in hits:
            self._patterns[pattern] = True
        return bool(hits)

    @property
    def missing(self) -> list[str]:
        return [pattern for pattern, seen in self._patterns.items() if not seen]


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expect_log() -> ExpectedLogs:
    return ExpectedLogs()


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """No unexpected warning. A test that asks for ``caplog`` looks at the log itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    expected: ExpectedLogs | None = None
    if "expect_log" in request.fixturenames:
        expected = request.getfixturevalue("expect_log")
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    for record in collector.records:
        said = f"{record.name}: {record.getMessage()}"
        if expected is None or not expected.allows(said):
            pytest.fail(f"Unexpected log record, {record.levelname} {said}")
    if expected is not None and expected.missing:
        pytest.fail(f"Expected log records that never came: {expected.missing}")


_THREADS_OF_OTHERS = re.compile(r"^(Dummy-|tqdm_monitor|pytest_timeout|asyncio_)")


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    patience = time.monotonic() + 5.0
    while left := [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not _THREADS_OF_OTHERS.match(thread.name)
    ]:
        if time.monotonic() > patience:
            pytest.fail(f"The test left threads running: {', '.join(thread.name for thread in left)}")
        time.sleep(0.01)


class FrozenClock:
    """A clock that stands still until told otherwise: ``clock()`` is aware UTC."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> datetime:
        """``clock.advance(minutes=5)``"""
        self.now += timedelta(**by)
        return self.now


@pytest.fixture
def clock() -> FrozenClock:
    """Wednesday, 4 November 2026, 10:00 UTC."""
    return FrozenClock(datetime(2026, 11, 4, 10, 0, tzinfo=UTC))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Defaults over a fresh workspace."""
    fresh = load_settings(tmp_path / "workspace", env={})
    prepare_workspace(fresh)
    return fresh
