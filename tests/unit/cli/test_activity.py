"""Who did what, in the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Terminal


@pytest.fixture
def worked(busy: Terminal) -> Terminal:
    number = str(busy("queue", "--json").data[0]["id"])
    busy("label", number, "--sentiment", "positive")
    busy("skip", number)
    return busy


def test_what_was_done_is_listed_newest_first(worked: Terminal) -> None:
    lines = worked("activity", "--json").data
    kinds = [line["kind"] for line in lines]
    assert kinds.index("skipped") < kinds.index("corrected")
    assert {"corrected", "skipped"} <= set(kinds)
    said = worked("activity").out
    assert "Skipped" in said
    assert "Label set to sentiment: positive" in said


def test_lines_are_narrowed(worked: Terminal) -> None:
    def kinds(*words: str) -> list[str]:
        return [line["kind"] for line in worked("activity", "--json", *words).data]

    number = str(worked("activity", "--about", "decisions", "--json").data[0]["mention"])
    assert kinds("--about", "corrections") == ["corrected"]
    assert set(kinds("--mention", number)) >= {"skipped", "corrected"}
    assert kinds("--by", "nobody") == []
    assert kinds("--until", "2026-11-03") == []
    assert kinds("--since", "2026-11-05") == []
    assert "skipped" in kinds("--since", "2026-11-04", "--until", "2026-11-04")
    assert "Nothing like that happened" in worked("activity", "--by", "nobody").out


def test_the_lines_are_written_out(worked: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    written = worked("activity", "--csv", str(path), "--json").data
    assert written["lines"] == len(path.read_text(encoding="utf-8").splitlines()) - 1
    assert worked("activity", "--csv", str(tmp_path / "log.xlsx")).code == 78


def test_an_export_of_mentions_is_noted(worked: Terminal, tmp_path: Path) -> None:
    worked("export", str(tmp_path / "all.csv"))
    [line] = worked("activity", "--about", "exports", "--json").data
    assert line["what"] == "Mentions exported: all.csv"


@pytest.mark.parametrize("words", [("--about", "gossip"), ("--since", "yesterday"), ("--limit", "0")])
def test_wrong_usage(worked: Terminal, words: tuple[str, str]) -> None:
    assert worked("activity", *words).code == 2
