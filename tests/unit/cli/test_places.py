from __future__ import annotations

from pathlib import Path

import pytest

from socialdesk.cli.places import pairs
from socialdesk.errors import CredentialsRejected, NetworkDown
from tests.unit.cli.conftest import Terminal

SECRET = "tok-SECRET-4711"  # invented


def connect(terminal: Terminal, *more: str) -> object:
    terminal.monkeypatch.setenv("STAGE_TOKEN", SECRET)
    return terminal("sources", "add", "stage", "--secret", "token=env:STAGE_TOKEN", "--json", *more).data


def test_an_account_is_connected_and_its_secret_is_nowhere(terminal: Terminal) -> None:
    connect(terminal, "--name", "Ours", "--set", "base_url=http://127.0.0.1:1")
    said = terminal("sources", "list", "--json")
    (known,) = said.data
    assert (known["name"], known["platform"], known["paused"]) == ("Ours", "stage", False)
    assert known["settings"]["base_url"] == "http://127.0.0.1:1"
    for shown in (said, terminal("sources", "list"), terminal("sources", "test"), terminal("doctor")):
        assert SECRET not in shown.out + shown.err
    for path in terminal.workspace.rglob("*"):
        assert path.is_dir() or SECRET.encode() not in path.read_bytes()


def test_a_secret_on_the_command_line_is_refused(terminal: Terminal) -> None:
    said = terminal("sources", "add", "stage", "--secret", f"token={SECRET}")
    assert said.code == 78
    assert "read by everyone" in said.err
    assert SECRET not in said.err
    assert terminal("sources", "add", "stage", "--set", f"token={SECRET}").code == 78


def test_a_secret_from_a_file(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\n")
    assert terminal("sources", "add", "stage", "--secret", f"token=file:{tmp_path / 'token'}").code == 0
    said = terminal("sources", "add", "stage", "--secret", "token=file:/nowhere/token")
    assert said.code == 78
    assert "cannot be read" in said.err


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["nowhere"], "Known are"),
        (["stage"], "Token"),
        (["stage", "--secret", "token=env:NOT_SET"], "NOT_SET"),
        (["stage", "--set", "bas_url=x"], "base_url"),
    ],
)
def test_what_is_wrong_is_said(terminal: Terminal, argv: list[str], says: str) -> None:
    said = terminal("sources", "add", *argv)
    assert said.code == 78
    assert says in said.err


def test_a_platform_that_says_no_leaves_nothing(terminal: Terminal) -> None:
    terminal.monkeypatch.setenv("STAGE_TOKEN", SECRET)
    terminal.theatre.on_check.append(CredentialsRejected("Stage does not know this token."))
    said = terminal("sources", "add", "stage", "--secret", "token=env:STAGE_TOKEN")
    assert said.code == 78
    assert terminal("sources", "list", "--json").data == []


def test_one_that_cannot_be_reached_is_kept(terminal: Terminal) -> None:
    terminal.monkeypatch.setenv("STAGE_TOKEN", SECRET)
    terminal.theatre.on_check.append(NetworkDown("The network is down."))
    said = terminal("sources", "add", "stage", "--secret", "token=env:STAGE_TOKEN")
    assert said.code == 0
    assert "tried again" in said.err
    assert len(terminal("sources", "list", "--json").data) == 1


def test_pause_resume_cap_remove(busy: Terminal) -> None:
    busy("sources", "pause", "1")
    assert busy("sources", "list", "--json").data[0]["paused"] is True
    assert "paused" in busy("sources", "list").out
    busy("sources", "resume", "1")
    assert busy("sources", "list", "--json").data[0]["paused"] is False
    busy("sources", "cap", "1", "2.50")
    assert busy("sources", "list", "--json").data[0]["daily_cap"] == "2.50"
    busy("sources", "cap", "1", "none")
    assert busy("sources", "list", "--json").data[0]["daily_cap"] is None
    assert busy("sources", "cap", "1", "-3").code == 2
    busy("sources", "remove", "1")
    assert busy("sources", "list", "--json").data == []
    assert len(busy("queue", "--all", "--json").data) == 3


@pytest.mark.parametrize("verb", ["pause", "resume", "remove", "test"])
def test_an_account_that_is_not_there(busy: Terminal, verb: str) -> None:
    said = busy("sources", verb, "99")
    assert said.code == 78
    assert "99" in said.err


def test_platforms_tell_what_they_ask_for(terminal: Terminal) -> None:
    (stage,) = terminal("sources", "platforms", "--json").data
    assert stage["key"] == "stage"
    assert {"name": "token", "secret": True}.items() <= stage["fields"][0].items()
    assert "token (secret)" in terminal("sources", "platforms").out


def test_watches(busy: Terminal) -> None:
    added = busy("watches", "add", "rivalry OR rival", "--name", "Rival", "--competitor", "--json").data
    assert added["kind"] == "competitor"
    listed = busy("watches", "list", "--json").data
    assert [(each["name"], each["matched_7d"]) for each in listed] == [("Lumi", 3), ("Rival", 0)]
    assert "Rival" in busy("watches", "list").out
    preview = busy("watches", "preview", "parcel", "--json").data
    assert (preview["matched"], preview["total"]) == (1, 3)
    assert preview["monthly_costs"] == {"Stage": "0.00"} or preview["monthly_costs"]["Stage"]
    busy("watches", "remove", str(added["id"]))
    assert len(busy("watches", "list", "--json").data) == 1
    assert busy("watches", "remove", "99").code == 78


def test_a_watch_that_does_not_parse_is_pointed_at(busy: Terminal) -> None:
    for verb in ("add", "preview"):
        said = busy("watches", verb, "lumi AND (")
        assert said.code == 78
        assert said.err.splitlines()[-1].strip() == "^"


def test_pairs_keep_what_follows_the_first_sign() -> None:
    assert pairs(["a=b=c", " d =e"], "--set") == {"a": "b=c", "d": "e"}


def test_what_is_missing_is_asked_for_where_somebody_answers(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    import typer

    from socialdesk.cli import places

    asked: list[tuple[str, bool]] = []

    def prompt(label: str, *, hide_input: bool, **_: object) -> str:
        asked.append((label, hide_input))
        return SECRET if hide_input else "x"

    monkeypatch.setattr(typer, "prompt", prompt)
    monkeypatch.setattr(places, "_somebody_answers", lambda: True)
    said = terminal("sources", "add", "stage")
    assert said.code == 0
    assert asked == [("Token", True)]  # what has no need and no secret is not asked for
    assert SECRET not in said.out + said.err


def test_a_question_that_is_not_answered_is_an_interruption(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    import typer

    from socialdesk.cli import places

    def leave(*_: object, **__: object) -> str:
        raise typer.Abort

    monkeypatch.setattr(typer, "prompt", leave)
    monkeypatch.setattr(places, "_somebody_answers", lambda: True)
    assert terminal("sources", "add", "stage").code == 130
