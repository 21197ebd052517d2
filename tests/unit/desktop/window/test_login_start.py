"""What each system reads at login, in homes of the test's own."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import stat
from pathlib import Path

import pytest

from socialdesk.desktop.window.login_start import LoginStart, command, desktop_file
from socialdesk.errors import SettingWrong


def test_linux(tmp_path: Path) -> None:
    login = LoginStart(tmp_path / "desk", tmp_path, {}, "linux")
    assert not login.asked()
    login.ask(True)
    assert login.asked()
    assert login.path.parent == tmp_path / ".config" / "autostart"
    assert stat.S_IMODE(login.path.stat().st_mode) & 0o077 == 0
    entry = configparser.RawConfigParser()
    entry.read(login.path, encoding="utf-8")
    said = shlex.split(entry["Desktop Entry"]["Exec"])
    assert said[-2:] == ["--workspace", str(tmp_path / "desk")]
    login.ask(False)
    assert not login.path.exists()
    login.ask(False)  # twice is no trouble


def test_the_folder_that_the_system_names(tmp_path: Path) -> None:
    login = LoginStart(tmp_path / "desk", tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "other")}, "linux")
    assert login.path.parent == tmp_path / "other" / "autostart"
    relative = LoginStart(tmp_path / "desk", tmp_path, {"XDG_CONFIG_HOME": "here"}, "linux")
    assert relative.path.parent == tmp_path / ".config" / "autostart"  # as the specification says


def test_macos(tmp_path: Path) -> None:
    login = LoginStart(tmp_path / "desk", tmp_path, {}, "darwin")
    login.ask(True)
    agent = plistlib.loads(login.path.read_bytes())
    assert agent["RunAtLoad"] is True
    assert agent["ProgramArguments"] == command(tmp_path / "desk")
    assert agent["Label"] == login.path.stem
    login.ask(False)
    assert not login.asked()


def test_two_desks_do_not_undo_each_other(tmp_path: Path) -> None:
    one = LoginStart(tmp_path / "one", tmp_path, {}, "linux")
    other = LoginStart(tmp_path / "other", tmp_path, {}, "linux")
    one.ask(True)
    other.ask(True)
    other.ask(False)
    assert one.asked()


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/a b/c", '"/a b/c"'),
        ("50%", '"50%%"'),
        ("$HOME`x`", r'"\\$HOME\\`x\\`"'),
        ('say "so"', r'"say \\"so\\""'),
    ],
)
def test_no_sign_of_a_path_is_read_as_more(word: str, written: str) -> None:
    assert f"Exec={written}\n".encode() in desktop_file([word])


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_line_end_in_a_path_adds_no_line(end: str) -> None:
    lines = desktop_file([f"/a{end}Exec=evil"]).splitlines()
    assert sum(line.startswith(b"Exec=") for line in lines) == 1


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("in the way")
    with pytest.raises(SettingWrong, match="cannot be changed"):
        LoginStart(tmp_path / "desk", tmp_path, {}, "linux").ask(True)
