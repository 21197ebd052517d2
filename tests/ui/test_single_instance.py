"""One window a workspace."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk import desktop
from socialdesk.desktop.window.single_instance import LOCK, claim
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from socialdesk.desktop.window.single_instance import claim
app = QCoreApplication([])
place = claim(Path(sys.argv[1]))
print("alone" if place else "second", flush=True)
if place and len(sys.argv) > 2:
    import os
    os._exit(1)  # killed: nothing is tidied up
"""


def start(workspace: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(workspace), *more], stdout=subprocess.PIPE, text=True
    )


def said(process: subprocess.Popen[str]) -> str:
    return process.communicate(timeout=60)[0].strip()


def test_a_second_start_calls_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    place = claim(tmp_path)
    assert place is not None
    with qtbot.waitSignal(place.called, timeout=30_000):
        second = start(tmp_path)
    assert said(second) == "second"
    place.leave()
    assert said(start(tmp_path)) == "alone"


def test_another_workspace_has_its_own_window(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "other").mkdir()
    first, other = claim(tmp_path), claim(tmp_path / "other")
    assert first is not None
    assert other is not None
    first.leave()
    other.leave()


def test_the_place_of_a_killed_window_is_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    assert said(start(tmp_path, "die")) == "alone"
    assert (tmp_path / LOCK).exists()
    place = claim(tmp_path)
    assert place is not None
    place.leave()


def test_the_window_comes_forward(room: Room) -> None:
    room.shell.showMinimized()
    room.shell.come_forward()
    assert not room.shell.windowState() & Qt.WindowState.WindowMinimized
    assert room.shell.isVisible()


def test_no_second_window_is_opened(desk: Desk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    desk.settings().workspace.mkdir(parents=True, exist_ok=True)
    lock = subprocess.Popen(
        [sys.executable, "-c", SECOND + "\nprint(input())", str(desk.settings().workspace)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert lock.stdout is not None
    assert lock.stdout.readline().strip() == "alone"
    assert desktop.run(desk, ["socialdesk"]) == 0
    assert "open already" in capsys.readouterr().out
    lock.communicate("done\n", timeout=60)
