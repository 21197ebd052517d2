from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from socialdesk.display import PACKAGES, can_show_window

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1"}


def yes(*_: object) -> bool:
    return True


def all_but(*names: str) -> object:
    return lambda name: name not in names


def test_no_display_is_said_with_what_to_do() -> None:
    display = can_show_window({}, system="linux")
    assert not display.ok
    assert "no display" in display.reason
    assert display.remedy


def test_other_systems_bring_their_own() -> None:
    for system in ("darwin", "win32"):
        assert can_show_window({}, system=system).ok


def test_everything_there() -> None:
    assert can_show_window(X11, system="linux", loadable=yes, greets=yes).ok


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    gone = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1")
    display = can_show_window(X11, system="linux", loadable=lambda name: name not in gone, greets=yes)
    assert not display.ok
    assert display.missing == gone
    assert all(name in display.reason for name in gone)
    assert display.remedy.endswith("sudo apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1")


def test_elsewhere_the_remedy_names_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    display = can_show_window(X11, system="linux", loadable=lambda name: name != "libEGL.so.1", greets=yes)
    assert "apt-get" not in display.remedy
    assert "libEGL.so.1" in display.remedy
    assert "libegl1" in display.remedy


def test_a_display_that_does_not_answer() -> None:
    display = can_show_window(X11, system="linux", loadable=yes, greets=lambda *_: False)
    assert ":0 does not answer" in display.reason


def test_one_working_server_of_two_is_enough() -> None:
    def greets(server: str, env: Mapping[str, str]) -> bool:
        return server == "xcb"

    assert can_show_window(X11 | WAYLAND, system="linux", loadable=yes, greets=greets).ok
    wayland_only = can_show_window(
        X11 | WAYLAND, system="linux", loadable=lambda name: "xcb-" not in name, greets=yes
    )
    assert wayland_only.ok


def test_the_persons_choice_of_plugin_holds() -> None:
    chosen = X11 | WAYLAND | {"QT_QPA_PLATFORM": "xcb"}
    asked: list[str] = []

    def greets(server: str, env: Mapping[str, str]) -> bool:
        asked.append(server)
        return True

    assert can_show_window(chosen, system="linux", loadable=yes, greets=greets).ok
    assert asked == ["xcb"]
    assert can_show_window({"QT_QPA_PLATFORM": "offscreen"}, system="linux", loadable=yes).ok


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are asked on Linux")
def test_real_servers_that_are_not_there(tmp_path: Path) -> None:
    try:
        ctypes.CDLL("libxcb.so.1")
    except OSError:
        pytest.skip("libxcb is not installed")
    assert (
        "does not answer"
        in can_show_window({"DISPLAY": "127.0.0.1:7999"}, system="linux", loadable=yes).reason
    )
    env = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "does not answer" in can_show_window(env, system="linux", loadable=yes).reason
    long = {"WAYLAND_DISPLAY": "w" * 200, "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "does not answer" in can_show_window(long, system="linux", loadable=yes).reason
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        assert can_show_window(env, system="linux", loadable=yes).ok


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("objdump"), reason="reads ELF files with objdump"
)
def test_the_list_is_what_the_installed_plugins_need() -> None:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "Qt" / "plugins" / "platforms"
    always = re.compile(r"lib(stdc\+\+|m|gcc_s|c|pthread|dl|rt)\.so|^ld-linux")
    needed = _needs(folder / "libqxcb.so", set()) | _needs(folder / "libqwayland.so", set())
    assert {name for name in needed if not always.match(name)} == set(PACKAGES)


def _needs(library: Path, seen: set[Path]) -> set[str]:
    """The system libraries that a Qt library names, with those of Qt's own libraries below it."""
    seen.add(library)
    said = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout
    found: set[str] = set()
    for name in re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE):
        ours = library.parent / name if "plugins" not in library.parts else library.parents[2] / "lib" / name
        if not ours.exists():
            found.add(name)
        elif ours not in seen:
            found |= _needs(ours, seen)
    return found
