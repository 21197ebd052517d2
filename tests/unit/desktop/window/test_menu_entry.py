"""The entry in the menu of programs, in homes of the test's own."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from socialdesk.desktop.window.login_start import AT_LOGIN, ICON, command, desktop_file
from socialdesk.desktop.window.menu_entry import DESKTOP_FILE, MenuEntry
from socialdesk.errors import DiskFull, SettingWrong


def entry_in(home: Path, **environment: str) -> MenuEntry:
    return MenuEntry(home / "desk", home, environment, "linux")


def test_it_stands_where_launchers_look_and_opens_this_desk(tmp_path: Path) -> None:
    entry = entry_in(tmp_path)
    assert entry.put(entry.made) is None
    assert entry.path == tmp_path / ".local" / "share" / "applications" / f"{DESKTOP_FILE}.desktop"
    read = configparser.RawConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(entry.path, encoding="utf-8")
    told = read["Desktop Entry"]
    assert shlex.split(told["Exec"]) == command(tmp_path / "desk")
    assert Path(told["TryExec"]).is_file()
    assert Path(told["Icon"]) == ICON
    assert ICON.read_text(encoding="utf-8").startswith("<svg")


def test_the_folder_that_the_system_names(tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert entry_in(tmp_path, XDG_DATA_HOME=str(other)).path.parent == other / "applications"
    assert entry_in(tmp_path, XDG_DATA_HOME="here").path.parent.parent == tmp_path / ".local" / "share"


def test_what_stood_there_is_put_back(tmp_path: Path) -> None:
    one, other = entry_in(tmp_path), MenuEntry(tmp_path / "second", tmp_path, {}, "linux")
    one.put(one.made)
    before = other.put(other.made)
    assert other.read() == other.made
    other.put(before)
    assert one.read() == one.made
    assert one.put(None) == one.made
    assert not one.path.exists()
    assert one.put(None) is None  # twice is no trouble


@pytest.mark.parametrize("kind", ["a file", "a link"])
def test_what_somebody_else_made_is_left_alone(tmp_path: Path, kind: str) -> None:
    entry = entry_in(tmp_path)
    entry.path.parent.mkdir(parents=True)
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"[Desktop Entry]\nName=Other\n" if kind == "a file" else entry.made)
    if kind == "a file":
        foreign.rename(entry.path)
    else:
        entry.path.symlink_to(foreign)
    before = entry.path.read_bytes()
    for data in (entry.made, None):
        with pytest.raises(SettingWrong, match="another program"):
            entry.put(data)
    assert entry.read() is None
    assert entry.path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / ".local").write_text("in the way")
    entry = entry_in(tmp_path)
    with pytest.raises((DiskFull, SettingWrong), match="cannot be"):
        entry.put(entry.made)


def test_systems_without_such_a_menu_have_none(tmp_path: Path) -> None:
    assert entry_in(tmp_path).there
    assert not MenuEntry(tmp_path, tmp_path, {}, "darwin").there
    assert not MenuEntry(tmp_path, tmp_path, {}, "win32").there


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not here")
@pytest.mark.parametrize("folder", ["desk", 'a "quoted" $HOME `x` 100% \\ desk'])
def test_the_desktops_own_tool_finds_nothing(tmp_path: Path, folder: str) -> None:
    home = tmp_path / "home"
    entry = MenuEntry(tmp_path / folder, home, {}, "linux")
    entry.put(entry.made)
    at_login = tmp_path / "login.desktop"
    at_login.write_bytes(desktop_file(command(tmp_path / folder), AT_LOGIN))
    for path in (entry.path, at_login):
        done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")
