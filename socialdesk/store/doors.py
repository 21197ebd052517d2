"""The only doors to the database: `Store.reading` and `Store.writing`.

A reading block sees one unchanging snapshot and never waits for a writer (WAL). A writing block is
one transaction, begun with BEGIN IMMEDIATE: a transaction that reads first and writes later fails at
once when somebody wrote in between, however long the busy timeout. It commits when the block is left
cleanly and rolls back on any exception.

Durability. A commit survives the death of the process in any case. ``writing()`` also waits until the
commit lies on the disk (``synchronous=FULL``), so that it survives a power cut: decisions and the
outbox need that, and the verbs of `socialdesk.store.replies` refuse to run without it. Bulk work that can be
done again (polls, labels, imports) asks for ``writing(durable=False)`` and spares the wait; a power
cut may then take the last commits, never the consistency of the file, and never a durable commit:
the write-ahead log is one sequence, a later sync carries everything before it.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from sqlite_utils import Database

from socialdesk.domain.changes import Changes
from socialdesk.errors import StoreBusy, StoreDamaged, StoreTooNew
from socialdesk.store.accounts import Accounts, AccountsRead
from socialdesk.store.ambassadors import Ambassadors, AmbassadorsRead
from socialdesk.store.assistant import Assistant, AssistantRead
from socialdesk.store.begun_replies import BegunReplies, BegunRepliesRead
from socialdesk.store.brands import Brands, BrandsRead
from socialdesk.store.connection import APPLICATION_ID, connect, world_errors, write_lock
from socialdesk.store.customers import Customers, CustomersRead
from socialdesk.store.erasure import finish_erasing
from socialdesk.store.events import Events, EventsRead
from socialdesk.store.follow_ups import FollowUps, FollowUpsRead
from socialdesk.store.habits import Habits, HabitsRead
from socialdesk.store.learning import Learning, LearningRead
from socialdesk.store.mentions import Mentions
from socialdesk.store.part import Clock, Session
from socialdesk.store.people import People
from socialdesk.store.questions import Questions, QuestionsRead
from socialdesk.store.reading import MentionsRead
from socialdesk.store.replies import Replies, RepliesRead
from socialdesk.store.rulings import Rulings, RulingsRead
from socialdesk.store.saved_views import SavedViews, SavedViewsRead
from socialdesk.store.schema import MIGRATIONS
from socialdesk.store.sign_offs import SignOffs, SignOffsRead
from socialdesk.store.trends import Trends
from socialdesk.store.watches import Watches, WatchesRead

LOCK_WAIT = 60.0
"""Seconds that a thread waits for another thread of this process to finish writing."""

CHECKED_WHOLE = 16 * 1024 * 1024
"""Bytes of a file that is read through when it is opened; a larger one waits for `Store.check`."""


class Reading:
    """One snapshot of everything. Do not keep it, its parts or iterators beyond the block."""

    def __init__(self, session: Session) -> None:
        self.brands = BrandsRead(session)
        self.accounts = AccountsRead(session)
        self.watches = WatchesRead(session)
        self.mentions = MentionsRead(session)
        self.replies = RepliesRead(session)
        self.customers = CustomersRead(session)
        self.trends = Trends(session)
        self.events = EventsRead(session)
        self.learning = LearningRead(session)
        self.rulings = RulingsRead(session)
        self.assistant = AssistantRead(session)
        self.saved_views = SavedViewsRead(session)
        self.follow_ups = FollowUpsRead(session)
        self.sign_offs = SignOffsRead(session)
        self.begun = BegunRepliesRead(session)
        self.habits = HabitsRead(session)
        self.questions = QuestionsRead(session)
        self.ambassadors = AmbassadorsRead(session)


class Writing:
    """One transaction; the same parts as `Reading` with their writing verbs."""

    def __init__(self, session: Session) -> None:
        self.brands = Brands(session)
        self.accounts = Accounts(session)
        self.watches = Watches(session)
        self.mentions = Mentions(session)
        self.replies = Replies(session)
        self.customers = Customers(session)
        self.trends = Trends(session)
        self.events = Events(session)
        self.learning = Learning(session)
        self.rulings = Rulings(session)
        self.assistant = Assistant(session)
        self.saved_views = SavedViews(session)
        self.follow_ups = FollowUps(session)
        self.sign_offs = SignOffs(session)
        self.begun = BegunReplies(session)
        self.habits = Habits(session)
        self.questions = Questions(session)
        self.ambassadors = Ambassadors(session)
        self.people = People(session)


class _Holder:
    """A thread's connection; closed when its thread ends or the store closes."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.session: Session | None = None
        self.writing = False
        self.durable = True

    def close(self) -> None:
        self.db.conn.close()

    def __del__(self) -> None:
        self.close()


class Store:
    """The database of one workspace; safe to share between threads. Made by `open_store`."""

    def __init__(
        self, path: Path | None, now: Clock, on_change: Callable[[Changes], None], busy_timeout: float
    ) -> None:
        self._path = path
        self._now = now
        self._on_change = on_change
        self._busy_timeout = busy_timeout
        self._lock = write_lock(path)
        self._local = threading.local()
        self._holders: weakref.WeakSet[_Holder] = weakref.WeakSet()
        self._guard = threading.Lock()
        self._closed = False
        # In memory there is one connection, and readers take turns with writers.
        self._shared = _Holder(connect(None, busy_timeout)) if path is None else None
        self._turn = threading.RLock() if path is None else None

    @property
    def path(self) -> Path | None:
        """The file; None in memory."""
        return self._path

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Read from one snapshot. Inside a writing block of this thread it sees that block's changes."""
        with world_errors(self._path), self._turn or nullcontext():
            holder = self._holder()
            if holder.session is not None:
                yield Reading(holder.session)
                return
            holder.session = Session(holder.db, self._now)
            try:
                holder.db.conn.execute("BEGIN")
                try:
                    yield Reading(holder.session)
                finally:
                    holder.db.rollback()
            finally:
                holder.session = None

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Writing]:
        """Write in one transaction; see the head of this module for ``durable``.

        Afterwards ``on_change`` hears once what changed, outside of every lock. Raises `StoreBusy`
        when another process keeps the file longer than the busy timeout, and RuntimeError (a bug)
        inside another block of this thread.
        """
        with world_errors(self._path), self._turn or nullcontext():
            holder = self._holder()
            if holder.session is not None:
                raise RuntimeError("writing() inside another block of the same thread")
            if not self._lock.acquire(timeout=LOCK_WAIT):
                raise StoreBusy("SocialDesk is still writing something large. Try again in a moment.")
            try:
                changes = yield from self._transaction(holder, durable)
            finally:
                self._lock.release()
        if changes:
            self._on_change(changes)

    def _transaction(self, holder: _Holder, durable: bool) -> Generator[Writing, None, Changes]:
        conn = holder.db.conn
        if durable != holder.durable:
            conn.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            holder.durable = durable
        session = holder.session = Session(holder.db, self._now, durable=durable)
        try:
            conn.execute("BEGIN IMMEDIATE")
            try:
                yield Writing(session)
                conn.execute("COMMIT")
            except BaseException:
                holder.db.rollback()
                raise
        finally:
            holder.session = None
        return session.changes()

    def backup(self, to: Path) -> None:
        """Copy the database to the file ``to`` while others go on reading and writing."""
        with world_errors(to), self._turn or nullcontext():
            _copy(self._holder().db.conn, to)

    def check(self) -> None:
        """Read the whole file through; seconds for a large one. Raises `StoreDamaged`."""
        with world_errors(self._path), self._turn or nullcontext():
            _check(self._holder().db.conn, self._path)

    def upkeep(self, *, steps: int = 50) -> bool:
        """Finish erasing what is gone, fold the write-ahead log into the file and refresh the
        statistics that queries are planned by. Short steps; answers whether some are left.

        Call it now and then (say every ten minutes, and after a large import).
        """
        with world_errors(self._path), self._turn or nullcontext():
            conn = self._holder().db.conn
            left = False
            if conn.execute("SELECT 1 FROM upkeep WHERE name = 'erasing'").fetchone():
                for _ in range(steps):
                    with self._lock:
                        left = finish_erasing(conn)
                    if not left:
                        break
            with self._lock:
                conn.execute("PRAGMA analysis_limit = 400")
                conn.execute("PRAGMA optimize")
                conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return left

    def close(self) -> None:
        """Close every connection; blocks that are still open fail."""
        with self._guard:
            self._closed = True
            holders = [*self._holders, *([self._shared] if self._shared else [])]
            for holder in holders:
                holder.close()

    def _holder(self) -> _Holder:
        if self._closed:
            raise RuntimeError("the store is closed")
        if self._shared is not None:
            return self._shared
        holder: _Holder | None = getattr(self._local, "holder", None)
        if holder is None:
            holder = _Holder(connect(self._path, self._busy_timeout))
            self._local.holder = holder
            with self._guard:
                self._holders.add(holder)
        return holder


def open_store(
    path: Path | None,
    *,
    now: Clock,
    on_change: Callable[[Changes], None] = lambda _: None,
    busy_timeout: float = 5.0,
) -> Store:
    """Open the database file, or make it; None keeps everything in memory.

    An older file is copied beside itself (``….v1.backup``) and migrated. Raises `StoreTooNew`,
    `StoreDamaged`, `StoreBusy`, `DiskFull`, or `SettingWrong` when the file may not be written.
    """
    store = Store(path, now, on_change, busy_timeout)
    try:
        with world_errors(path), write_lock(path):
            _prepare(store._holder().db, path)
    except BaseException:
        store.close()
        raise
    return store


def _prepare(db: Database, path: Path | None) -> None:
    """Bring the file to the newest schema."""
    conn = db.conn
    where = path or "in memory"
    ours, version = _identity(conn)
    if version > len(MIGRATIONS) and ours:
        raise StoreTooNew(
            f"The database {where} was written by a newer SocialDesk. Update SocialDesk to open it."
        )
    empty = not conn.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if not ours and not empty:
        raise StoreDamaged(
            f"{where} is a database of another program. Choose another workspace, or move the file away."
        )
    if ours and path is not None and path.stat().st_size <= CHECKED_WHOLE:
        _check(conn, path)
    if path is not None:
        db.enable_wal()
    if version == len(MIGRATIONS):
        return
    if ours and path is not None:
        _copy(conn, path.with_name(f"{path.name}.v{version}.backup"))
    conn.execute("PRAGMA foreign_keys = OFF")  # tables are rebuilt; checked as a whole below
    conn.execute("BEGIN IMMEDIATE")
    try:
        ours, version = _identity(conn)  # another process may have been faster
        for migration in MIGRATIONS[version:]:
            migration(db)
        wrong = conn.execute("PRAGMA foreign_key_check").fetchone()
        if wrong:
            raise StoreDamaged(f"The database {where} is damaged: rows of {wrong[0]} point nowhere.")
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        conn.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
    finally:
        conn.execute("PRAGMA foreign_keys = ON")


def _check(conn: sqlite3.Connection, path: Path | None) -> None:
    found = conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreDamaged(f"The database {path or 'in memory'} is damaged. Restore the newest backup.")


def _identity(conn: sqlite3.Connection) -> tuple[bool, int]:
    application = conn.execute("PRAGMA application_id").fetchone()[0]
    return application == APPLICATION_ID, conn.execute("PRAGMA user_version").fetchone()[0]


def _copy(conn: sqlite3.Connection, to: Path) -> None:
    """Copy a database; the target is whole or absent."""
    unfinished = to.with_name(to.name + ".part")
    unfinished.unlink(missing_ok=True)
    target = sqlite3.connect(unfinished)
    try:
        conn.backup(target, pages=4096, sleep=0.01)
    finally:
        target.close()
    unfinished.replace(to)
