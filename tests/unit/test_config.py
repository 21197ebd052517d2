from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.config import (
    SETTING_NAMES,
    Agent,
    QuietHours,
    Settings,
    choose_workspace,
    load_settings,
    prepare_workspace,
    save,
)
from socialdesk.errors import SettingWrong

WHOLE = """\
language = "tr"
theme = "dark"
hold_seconds = 30
x_daily_cap = "1.50"
poll_pace = 2
offline = true
vault = "file"
models = "here/models"

[agent]
name = "Ayşe"
initials = "AK"

[quiet_hours]
start = 22:30:00
end = "07:00"
zone = "Europe/Istanbul"
"""


def written(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "none", env={})
    assert settings.agent == Agent("you", "")
    assert settings.hold_seconds == 10
    assert not settings.offline
    assert settings.models.name == "models"
    assert not (tmp_path / "none").exists()


def test_the_file_is_read(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, WHOLE), env={})
    assert settings.agent == Agent("Ayşe", "AK")
    assert settings.quiet_hours == QuietHours(time(22, 30), time(7), "Europe/Istanbul")
    assert (settings.language, settings.theme, settings.hold_seconds) == ("tr", "dark", 30)
    assert settings.x_daily_cap == Decimal("1.50")
    assert settings.poll_pace == 2.0
    assert settings.offline
    assert settings.models == tmp_path / "here/models"


def test_the_environment_wins(tmp_path: Path) -> None:
    env = {
        "SOCIALDESK_AGENT_NAME": "Bo",
        "SOCIALDESK_OFFLINE": "no",
        "SOCIALDESK_HOLD_SECONDS": "0",
        "PATH": "x",
    }
    settings = load_settings(written(tmp_path, WHOLE), env=env)
    assert settings.agent == Agent("Bo", "AK")
    assert settings.hold_seconds == 0
    assert not settings.offline


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            '[agent]\nname = "A"\ninitals = "B"\n',
            ["settings.toml, line 3", '"agent.initals"', '"agent.initials"?'],
        ),
        ('agent.nam = "A"\n', ["line 1", '"agent.name"?']),
        ("\nhold_second = 3\n", ["line 2", '"hold_seconds"?']),
        ("[agnt]\nname = 'A'\n", ["line 2", '"agent.name"?']),
        ("pace = 3\n", ["line 1", '"poll_pace"?']),
        ("xyzzy = 3\n", ["Known are", "hold_seconds"]),
        ("hold_seconds = -1\n", ["line 1", "between 0 and 3600"]),
        ("hold_seconds = true\n", ["wants a number"]),
        ("hold_seconds = 2.5\n", ["whole number"]),
        ('x_daily_cap = "NaN"\n', ["between"]),
        ('x_daily_cap = "five"\n', ['wants a number, but is "five"']),
        ('theme = "Blue"\n', ['"light"', '"dark"']),
        ("theme = 3\n", ["text in quotes"]),
        ("offline = 3\n", ["true or false"]),
        ('[quiet_hours]\nstart = "22:00"\n', ["both", '"end"']),
        ('[quiet_hours]\nstart = "late"\nend = "07:00"\n', ["line 2", "22:00"]),
        (
            '[quiet_hours]\nstart = "22:00"\nend = "07:00"\nzone = "Mars/Base"\n',
            ["line 4", "Europe/Helsinki"],
        ),
        ('[agent]\nname = ""\n', ["line 2", "must not be empty"]),
        ("agent = 3\n", ["line 1", '"agent"']),
        ("hold_seconds = \n", ["not valid TOML", "line 1"]),
        ("a = {}\n", ["line 1", '"a"']),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, text: str, says: list[str]) -> None:
    with pytest.raises(SettingWrong) as caught:
        load_settings(written(tmp_path, text), env={})
    for words in ["settings.toml", *says]:
        assert words in str(caught.value)


def test_an_unknown_variable_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(
        SettingWrong, match=r"SOCIALDESK_OFLINE is unknown\. Did you mean .SOCIALDESK_OFFLINE"
    ):
        load_settings(tmp_path, env={"SOCIALDESK_OFLINE": "1"})
    with pytest.raises(SettingWrong, match="SOCIALDESK_THEME"):
        load_settings(tmp_path, env={"SOCIALDESK_THEME": "loud"})


def test_the_secret_passphrase_is_no_setting(tmp_path: Path) -> None:
    settings = load_settings(tmp_path, env={"SOCIALDESK_VAULT_PASSPHRASE": "hush-hush"})
    assert "hush" not in repr(settings)


def test_where_the_workspace_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = {"SOCIALDESK_WORKSPACE": str(tmp_path / "from-env")}
    assert choose_workspace(tmp_path / "named", env) == tmp_path / "named"
    assert choose_workspace(None, env) == tmp_path / "from-env"
    assert choose_workspace(None, {}) == Path(os.environ["XDG_DATA_HOME"]) / "socialdesk"
    monkeypatch.chdir(tmp_path)
    assert choose_workspace(Path("below"), {}) == tmp_path / "below"


def test_not_utf8_and_not_readable(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b'theme = "\xff"')
    with pytest.raises(SettingWrong, match="UTF-8"):
        load_settings(tmp_path, env={})
    (tmp_path / "settings.toml").unlink()
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(SettingWrong, match="cannot be read"):
        load_settings(tmp_path, env={})


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")
def test_the_workspace_is_for_its_owner(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "a" / "b", env={})
    prepare_workspace(settings)
    assert stat.S_IMODE(settings.workspace.stat().st_mode) == 0o700
    settings.workspace.chmod(0o755)
    prepare_workspace(settings)
    assert stat.S_IMODE(settings.workspace.stat().st_mode) == 0o700


def test_a_file_is_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(SettingWrong, match="is a file"):
        prepare_workspace(load_settings(tmp_path / "taken", env={}))
    with pytest.raises(SettingWrong, match="cannot be made"):
        prepare_workspace(load_settings(tmp_path / "taken" / "below", env={}))


def test_saved_settings_come_back(tmp_path: Path) -> None:
    env = {"SOCIALDESK_POLL_PACE": "3", "SOCIALDESK_AGENT_NAME": "Stand-in"}
    settings = load_settings(written(tmp_path, WHOLE), env=env)
    wanted = replace(settings, agent=replace(settings.agent, initials="ÅÖ"), hold_seconds=5, theme="system")
    save(wanted, env)
    assert load_settings(tmp_path, env) == wanted
    again = load_settings(tmp_path, env={})
    assert again.agent == Agent("Ayşe", "ÅÖ")  # the environment's name was for that run
    assert again.poll_pace == 2.0
    assert (again.hold_seconds, again.theme) == (5, "system")
    assert again.quiet_hours == settings.quiet_hours
    assert again.models == settings.models
    assert stat.S_IMODE(again.path.stat().st_mode) & 0o077 == 0 or os.name != "posix"


@pytest.mark.parametrize(
    "wrong",
    [{"theme": "loud"}, {"hold_seconds": -1}, {"agent": Agent("")}, {"x_daily_cap": Decimal("-1")}],
)
def test_nothing_wrong_is_saved(settings: Settings, wrong: dict[str, Any]) -> None:
    save(replace(settings, theme="dark"), {})
    before = settings.path.read_bytes()
    with pytest.raises(SettingWrong):
        save(replace(settings, **wrong), {})
    assert settings.path.read_bytes() == before


def test_quiet_hours_can_be_taken_back(settings: Settings) -> None:
    quiet = replace(settings, quiet_hours=QuietHours(time(22), time(6, 30)))
    save(quiet, {})
    assert load_settings(settings.workspace, {}) == quiet
    save(settings, {})
    assert load_settings(settings.workspace, {}).quiet_hours is None


def test_the_written_file_explains_every_setting(settings: Settings) -> None:
    save(settings, {})
    text = settings.path.read_text()
    for name in SETTING_NAMES:
        assert f"{name.rsplit('.', 1)[-1]} = " in text
    assert load_settings(settings.workspace, env={}) == settings


@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_name_survives_the_file(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    settings = load_settings(tmp_path_factory.mktemp("w"), env={})
    save(replace(settings, agent=Agent(name)), {})
    assert load_settings(settings.workspace, env={}).agent.name == name.strip()
