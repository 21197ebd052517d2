from __future__ import annotations

import os

import pytest

from socialdesk.cli.doctor import BROKEN, LOOK, WELL
from socialdesk.config import Settings
from tests.unit.cli.conftest import Terminal


def states(terminal: Terminal) -> tuple[int, dict[str, str]]:
    said = terminal("doctor", "--json")
    return said.code, {each["name"]: each["state"] for each in said.data}


def test_all_is_well(busy: Terminal) -> None:
    code, found = states(busy)
    assert code == 0
    assert BROKEN not in found.values()
    assert {"Settings", "Keys", "Classifier", "Playbooks", "Database", "Main stage (stage)"} <= found.keys()
    assert "All is well." in busy("doctor").out


def test_it_makes_nothing(terminal: Terminal) -> None:
    code, _ = states(terminal)
    assert code == 0
    assert not terminal.workspace.exists()


def test_a_damaged_database_is_named(busy: Terminal) -> None:
    (busy.workspace / "socialdesk.sqlite").write_bytes(b"not a database" * 1000)
    code, found = states(busy)
    assert code == 78
    assert found["Database"] == BROKEN
    assert found["Classifier"] == WELL


def test_a_wrong_setting_ends_the_look_with_a_reason(busy: Terminal, settings: Settings) -> None:
    settings.path.write_text("nonsense = 1\n")
    code, found = states(busy)
    assert code == 78
    assert found["Settings"] == BROKEN


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")
def test_an_open_workspace_is_worth_a_look(busy: Terminal) -> None:
    busy.workspace.chmod(0o755)
    code, found = states(busy)
    assert (code, found["Workspace"]) == (0, LOOK)


def test_a_missing_classifier_is_broken(busy: Terminal) -> None:
    from socialdesk import analysis
    from socialdesk.errors import ModelMissing

    def missing(_: object) -> None:
        raise ModelMissing("There is no classifier.")

    busy.monkeypatch.setattr(analysis, "load", missing)
    code, found = states(busy)
    assert (code, found["Classifier"]) == (78, BROKEN)
