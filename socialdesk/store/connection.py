"""Connections: how the database file is opened, and how its troubles become ours.

Every connection runs in WAL mode, with foreign keys and secure deletion on. Python's own transaction
handling is off (``isolation_level=None``): transactions begin and end in `socialdesk.store.doors`
alone.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from socialdesk.errors import DiskFull, SettingWrong, SocialDeskError, StoreBusy, StoreDamaged
from socialdesk.store.wording import register_wording

APPLICATION_ID = 0x534F4344
"""Marks the file as ours ("SOCD"), so that no other program's database is taken for it."""

CACHE_KIB = 1024
"""Pages that each thread's connection keeps. There are up to nine; the system keeps the file's pages for all
of them, and on a million mentions 4 or 32 MB each were no faster (pages, searches and imports within 3 %)."""

CACHED_STATEMENTS = 128
"""Statements that each thread's connection keeps prepared, some 10 to 40 KB each: SQL never holds a list of
values (``json_each`` takes those), or each length of it would be a statement of its own."""

_LEAST = 256 * 1024
"""Bytes of disk that a database begins with beside its file."""

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_FORBIDDEN = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}


class _Connected(Database):
    """The library's database, whose savepoints have one name.

    It names each at random. Every write through it would be two statements that nobody asks for again, and
    they would push ours out of those that the connection keeps.
    """

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        if not self.conn.in_transaction:
            with super().atomic() as whole:
                yield whole
            return
        self.conn.execute("SAVEPOINT part")
        try:
            yield self
        except BaseException:
            if self.conn.in_transaction:  # an error can have ended all of it
                self.conn.execute("ROLLBACK TO part")
                self.conn.execute("RELEASE part")
            raise
        self.conn.execute("RELEASE part")


def connect(path: Path | None, busy_timeout: float) -> Database:
    """Open a connection to ``path`` (None: a private database in memory).

    May be used from any thread, by one at a time.
    """
    connection = sqlite3.connect(
        ":memory:" if path is None else str(path),
        timeout=busy_timeout,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=CACHED_STATEMENTS,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        # What is erased is overwritten, not just unlinked.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA temp_store = MEMORY")
        register_wording(connection)
        return _Connected(connection)
    except BaseException:
        connection.close()
        raise


@contextmanager
def world_errors(path: Path | None) -> Iterator[None]:
    """Turn what the world did to the file into our errors; our own mistakes pass through as bugs."""
    try:
        yield
    except sqlite3.Error as error:
        translated = translate(error, path)
        if translated is None:
            raise
        raise translated from error


def translate(error: sqlite3.Error, path: Path | None) -> SocialDeskError | None:
    """The error to show for ``error``, or None when it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF  # extended result codes carry the primary one in the low byte
    where = path or "in memory"
    if primary in _BUSY:
        return StoreBusy(
            "Another program is using the SocialDesk database. This is tried again; "
            "close other SocialDesk windows on this workspace if it stays so."
        )
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _no_room(path)):
        return DiskFull(f"The disk is full: nothing more can be kept in {where}. Free some space and go on.")
    if primary in _DAMAGED:
        return StoreDamaged(
            f"The database {where} is damaged or is not a database. "
            "Restore the newest backup, or move the file away to begin a new one."
        )
    if primary in _FORBIDDEN:
        return SettingWrong(
            f"The database {where} cannot be opened for writing. "
            "Check that the folder exists and that you may write in it."
        )
    if primary == sqlite3.SQLITE_IOERR:
        return StoreDamaged(
            f"The disk failed while reading or writing {where} ({error}). "
            "Check the disk, then restore the newest backup if needed."
        )
    return None


def _no_room(path: Path | None) -> bool:
    """Whether a failure of the disk is only that it is full: SQLite says so of the database itself, but not
    of the small files beside it that it begins with."""
    try:
        return path is not None and shutil.disk_usage(path.parent).free < _LEAST
    except OSError:  # the disk is not there any more
        return False


_write_locks: dict[Path, threading.Lock] = {}
_write_locks_guard = threading.Lock()


def write_lock(path: Path | None) -> threading.Lock:
    """The lock of this process for writing to ``path``, shared by every store opened on it.

    Threads line up here instead of polling SQLite's file lock, which sleeps longer and longer.
    """
    if path is None:
        return threading.Lock()
    with _write_locks_guard:
        return _write_locks.setdefault(path.resolve(), threading.Lock())
