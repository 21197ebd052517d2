from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Terminal

ROWS = [
    {
        "id": f"r{number}",
        "platform": "x",
        "author": f"user{number}",
        "created_at": "2026-11-03T10:00:00Z",
        "text": text,
    }
    for number, text in enumerate(
        ["angry about the late parcel", "thanks for the help", "where is the shop?"]
    )
]


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "mentions.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)))
    return path


def test_every_row_is_in_the_queue_and_a_second_import_adds_nothing(terminal: Terminal, rows: Path) -> None:
    said = terminal("import", str(rows), "--json")
    assert said.code == 0
    (told,) = said.data["files"]
    assert (told["rows"], told["new"], told["unreadable"]) == (3, 3, 0)
    assert said.data["labelled"] == 3
    assert len(terminal("queue", "--json").data) == 3
    again = terminal("import", str(rows), "--json").data["files"][0]
    assert (again["new"], again["repeated"]) == (0, 3)


def test_a_row_that_cannot_be_read_is_explained(terminal: Terminal, rows: Path) -> None:
    rows.write_text(rows.read_text() + "\n{broken\n")
    said = terminal("import", str(rows), "--no-classify")
    assert said.code == 65
    assert "3 new, 1 unreadable" in said.out
    assert said.err
    assert terminal("queue", "--json").data[0]["priority"] == 0


def test_a_brand_is_made_by_its_name(terminal: Terminal, rows: Path) -> None:
    assert terminal("import", str(rows), "--brand", "Lumi", "--json").data["brand"] == "Lumi"
    assert terminal("import", str(rows), "--brand", "Other", "--json").data["brand"] == "Other"
    assert len(terminal("queue", "--brand", "Other", "--json").data) == 3


def test_a_preview_stores_nothing(terminal: Terminal, rows: Path) -> None:
    said = terminal("import", "--preview", str(rows))
    assert said.code == 0
    assert "text" in said.out
    assert not terminal.workspace.exists()
    assert terminal("import", "--preview", str(rows), "--json").data[0]["file"] == str(rows)


def test_a_file_that_is_not_there(terminal: Terminal) -> None:
    said = terminal("import", "/nowhere/at-all.csv")
    assert said.code == 78
    assert "Traceback" not in said.err


def test_a_mapping_has_its_form(terminal: Terminal, rows: Path) -> None:
    assert terminal("import", str(rows), "--map", "text").code == 2
