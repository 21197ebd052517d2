"""What the world does to the file is told from our own mistakes by SQLite's result codes."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from socialdesk.errors import DiskFull, SettingWrong, SocialDeskError, StoreBusy, StoreDamaged
from socialdesk.store.connection import connect, translate, world_errors, write_lock
from tests.unit.store.scenery import Scene, arrival, post


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, StoreBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusy),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, StoreBusy),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CORRUPT_VTAB, StoreDamaged),
        (sqlite3.SQLITE_NOTADB, StoreDamaged),
        (sqlite3.SQLITE_IOERR_READ, StoreDamaged),
        (sqlite3.SQLITE_READONLY_DBMOVED, SettingWrong),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, SettingWrong),
        (sqlite3.SQLITE_ERROR, None),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, None),
        (sqlite3.SQLITE_MISUSE, None),
        (sqlite3.SQLITE_INTERRUPT, None),
    ],
)
def test_result_codes(code: int, kind: type[SocialDeskError] | None) -> None:
    error = sqlite3.OperationalError("engine talk")
    error.sqlite_errorcode = code
    found = translate(error, Path("desk.sqlite"))
    assert type(found) is (kind or type(None))
    if found is not None and kind is not StoreDamaged:
        assert "engine talk" not in str(found)


def test_our_own_mistakes_stay_bugs() -> None:
    with pytest.raises(sqlite3.OperationalError), world_errors(None):
        sqlite3.connect(":memory:").execute("SELECT nonsense")
    with pytest.raises(sqlite3.ProgrammingError), world_errors(None):
        raise sqlite3.ProgrammingError("no code at all")


def test_a_full_disk_is_said_and_nothing_is_half_written(file_scene: Scene) -> None:
    file_scene.add_one()
    conn = file_scene.store._holder().db.conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskFull, match="Free some space"):
        file_scene.add(*(arrival(post(str(n), "words " * 500)) for n in range(100)))
    conn.execute("PRAGMA max_page_count = 1000000")
    assert len(file_scene.add(arrival(post("2"))).new) == 1


def test_a_disk_without_room_is_not_called_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """SQLite calls it an I/O error when the small files beside the database do not fit any more."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    for free, kind in ((0, DiskFull), (100_000_000, StoreDamaged)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: SimpleNamespace(free=free))
        assert type(translate(error, tmp_path / "desk.sqlite")) is kind
    monkeypatch.undo()
    assert type(translate(error, tmp_path / "nowhere" / "desk.sqlite")) is StoreDamaged


def test_one_lock_for_one_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert write_lock(tmp_path / "x") is write_lock(tmp_path / "a" / ".." / "x")
    assert write_lock(tmp_path / "x") is not write_lock(tmp_path / "y")
    assert write_lock(None) is not write_lock(None)


def test_a_part_of_a_transaction_that_fails_leaves_the_rest() -> None:
    db = connect(None, 1.0)
    db.table("places").create({"id": int, "name": str}, pk="id", not_null={"name"})
    asked: list[str] = []

    def fail() -> None:
        with db.atomic():
            db.table("places").insert({"id": 2, "name": "café"})
            with db.atomic():
                db.table("places").insert({"id": 3, "name": "market"})
            raise ZeroDivisionError

    with db.atomic():
        db.table("places").insert({"id": 1, "name": "shop"})
        with pytest.raises(ZeroDivisionError):
            fail()
        with pytest.raises(sqlite3.IntegrityError):
            db.table("places").update(1, {"name": None})
        db.conn.set_trace_callback(asked.append)
        for name in ("corner shop", "kiosk"):
            db.table("places").update(1, {"name": name})
        db.conn.set_trace_callback(None)
    assert list(db.table("places").rows) == [{"id": 1, "name": "kiosk"}]
    # No statement is of its own but for its values: the connection keeps them prepared.
    assert len({each for each in asked if "SAVEPOINT" in each.upper() or "RELEASE" in each.upper()}) == 2
    db.close()
