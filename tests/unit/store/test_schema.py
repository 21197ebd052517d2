"""Files of every age: new, newest, older, newer, damaged, and not ours."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from socialdesk.errors import SettingWrong, StoreDamaged, StoreTooNew
from socialdesk.store import View, doors, open_store, schema
from socialdesk.store.connection import APPLICATION_ID
from tests.unit.store.scenery import START, Scene

pytestmark = pytest.mark.usefixtures("migrated_anew")

SCHEMAS = Path(__file__).parents[2] / "data" / "schemas"


def opened(path: Path) -> None:
    open_store(path, now=lambda: START).close()


def pragma(path: Path, name: str) -> object:
    conn = sqlite3.connect(path)
    try:
        return conn.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        conn.close()


def test_a_new_file_is_marked_as_ours(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    opened(path)
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == len(schema.MIGRATIONS)
    assert pragma(path, "journal_mode") == "wal"


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS) + 1))
def test_a_file_of_every_released_schema_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.sqlite"
    path.write_bytes((SCHEMAS / f"v{version:03}.sqlite").read_bytes())
    store = open_store(path, now=lambda: START)
    try:
        with store.reading() as read:
            brand = read.brands.all()[0]
            rows = read.mentions.page(brand.id, View(statuses=frozenset()), None, 10)
            assert [row.author_handle for row in rows] == ["ayse", "bob"]
            assert read.replies.page(brand.id, None, 10)[0].text == "So sorry!"
            assert read.trends.trend(brand.id, START.date(), START.date(), "UTC").total.total == 2
    finally:
        store.close()
    conn = sqlite3.connect(path)
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    conn.execute("INSERT INTO texts_fts (texts_fts, rank) VALUES ('integrity-check', 1)")
    conn.close()


def test_the_schema_of_the_newest_release_did_not_change(tmp_path: Path) -> None:
    """A released migration is never edited: add another, and a file of it to tests/data/schemas."""
    opened(tmp_path / "new.sqlite")

    def described(path: Path) -> list[tuple[str, str]]:
        conn = sqlite3.connect(path)
        try:
            return conn.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
                " ORDER BY 1"
            ).fetchall()
        finally:
            conn.close()

    newest = tmp_path / "released.sqlite"
    newest.write_bytes((SCHEMAS / f"v{len(schema.MIGRATIONS):03}.sqlite").read_bytes())
    assert described(newest) == described(tmp_path / "new.sqlite")


def add_colour(db: Database) -> None:
    db.table("brands").add_column("colour", str, not_null_default="red")


def stumble(db: Database) -> None:
    db.table("brands").add_column("size", str)
    raise ZeroDivisionError


def break_keys(db: Database) -> None:
    db.execute(
        "INSERT INTO accounts (brand_id, platform, name, settings, paused) VALUES (99, '', '', '{}', 0)"
    )


def test_an_older_file_is_copied_and_migrated(file_scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file_scene.path
    assert path is not None
    file_scene.add_one()
    file_scene.store.close()
    monkeypatch.setattr(doors, "MIGRATIONS", (*schema.MIGRATIONS, add_colour))
    opened(path)
    assert pragma(path, "user_version") == len(schema.MIGRATIONS) + 1
    backup = path.with_name(f"{path.name}.v{len(schema.MIGRATIONS)}.backup")
    assert pragma(backup, "user_version") == len(schema.MIGRATIONS)
    conn = sqlite3.connect(path)
    assert conn.execute("SELECT name, colour FROM brands").fetchall() == [("Lumi", "red")]
    conn.close()
    conn = sqlite3.connect(backup)
    assert conn.execute("SELECT count(*) FROM mentions").fetchone() == (1,)
    conn.close()


@pytest.mark.parametrize(
    ("last", "error"),
    [(stumble, ZeroDivisionError), (break_keys, StoreDamaged)],
    ids=["stumbles", "breaks keys"],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    file_scene: Scene, monkeypatch: pytest.MonkeyPatch, last: schema.Migration, error: type[Exception]
) -> None:
    path = file_scene.path
    assert path is not None
    file_scene.store.close()
    with monkeypatch.context() as patched:
        patched.setattr(doors, "MIGRATIONS", (*schema.MIGRATIONS, add_colour, last))
        with pytest.raises(error):
            opened(path)
    assert pragma(path, "user_version") == len(schema.MIGRATIONS)
    opened(path)


def test_a_newer_file_is_refused_untouched(file_scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file_scene.path
    assert path is not None
    file_scene.store.close()
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA user_version = 999")
    conn.close()
    with pytest.raises(StoreTooNew, match="newer SocialDesk"):
        opened(path)
    assert pragma(path, "user_version") == 999


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE theirs (id)")
    conn.commit()
    conn.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match="another program"):
        opened(path)
    assert path.read_bytes() == before


def test_what_is_no_database_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(b"Not a database, but long enough to be looked at as one. " * 40)
    with pytest.raises(StoreDamaged, match="damaged"):
        opened(path)


def test_a_damaged_page_is_noticed_when_opening(file_scene: Scene) -> None:
    path = file_scene.path
    assert path is not None
    file_scene.add_one()
    file_scene.store.upkeep()
    file_scene.store.close()
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        opened(path)


def test_a_large_damaged_file_is_noticed_when_it_is_checked(
    file_scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "CHECKED_WHOLE", 0)
    path = file_scene.path
    assert path is not None
    file_scene.store.check()
    file_scene.store.close()
    content = bytearray(path.read_bytes())
    content[-4096:-2048] = b"\xff" * 2048
    path.write_bytes(content)
    file_scene.store = file_scene.open()
    with pytest.raises(StoreDamaged):
        file_scene.store.check()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match="cannot be opened"):
        opened(tmp_path / "nowhere" / "desk.sqlite")
