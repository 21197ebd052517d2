"""Starting and ending the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk import desktop
from socialdesk.desktop import launch
from socialdesk.desktop.crash import CrashHook
from socialdesk.desktop.shell import Shell
from socialdesk.services.desk import Desk


def test_the_desk_starts_after_the_window_is_there(
    desk: Desk, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def start(_: Desk) -> None:
        windows = [w for w in qapp.topLevelWidgets() if isinstance(w, Shell)]
        seen.append(any(w.isVisible() for w in windows))
        QTimer.singleShot(50, qapp.closeAllWindows)

    monkeypatch.setattr(Desk, "start", start)
    assert desktop.run(desk, ["socialdesk"]) == 0
    assert seen == [True]
    assert (desk.settings().workspace / "window.ini").exists()
    assert not [w for w in qapp.topLevelWidgets() if isinstance(w, Shell) and w.isVisible()]


def test_a_bug_of_the_schedule_reaches_the_window(
    desk: Desk, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told on another thread, raised on the GUI thread, where the crash hook shows it."""
    raised: list[tuple[str, bool]] = []

    def hook(self: object, kind: type[BaseException], error: BaseException, trace: object) -> None:
        raised.append((str(error), threading.current_thread() is threading.main_thread()))
        qapp.closeAllWindows()

    def start(_: Desk) -> None:
        assert desk.schedule.on_bug is not None
        teller = threading.Thread(target=desk.schedule.on_bug, args=(ZeroDivisionError("in a job"),))
        teller.start()
        teller.join()

    monkeypatch.setattr(CrashHook, "__call__", hook)
    monkeypatch.setattr(Desk, "start", start)
    with qtbot.captureExceptions():
        assert desktop.run(desk, ["socialdesk"]) == 0
    assert raised == [("in a job", True)]
    assert desk.schedule.on_bug is None


def test_a_picture_that_cannot_be_written_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(OSError, match="could not be written"):
        desktop.picture(desk, tmp_path / "folder.png")


def test_waiting_ends_when_there_is_nothing_to_wait_for(qapp: QApplication) -> None:
    calls: list[int] = []

    def done() -> bool:
        calls.append(1)
        return len(calls) > 3

    launch.wait(done, patience=5)
    assert 4 <= len(calls) < 20
