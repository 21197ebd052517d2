"""Starting and ending the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from socialdesk import desktop
from socialdesk.desktop import launch
from socialdesk.desktop.widgets.notices import Banner
from socialdesk.desktop.window.crash import CrashHook
from socialdesk.desktop.window.shell import Shell
from socialdesk.errors import DiskFull, StoreBusy
from socialdesk.services.desk import Desk
from tests.ui.conftest import Room


@pytest.fixture
def closes(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Closes every window, asked on any thread."""

    class Asked(QObject):
        closing = Signal()

    asked = Asked()
    asked.closing.connect(qapp.closeAllWindows, Qt.ConnectionType.QueuedConnection)
    yield asked.closing.emit
    asked.closing.disconnect()


def test_the_desk_starts_after_the_window_is_there_and_off_its_thread(
    desk: Desk, qapp: QApplication, qtbot: QtBot, closes: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def start(_: Desk) -> None:
        windows = [w for w in qapp.topLevelWidgets() if isinstance(w, Shell)]
        seen.append(any(w.isVisible() for w in windows))
        seen.append(threading.current_thread() is not threading.main_thread())
        closes()

    monkeypatch.setattr(Desk, "start", start)
    assert desktop.run(desk, ["socialdesk"]) == 0
    assert seen == [True, True]
    assert (desk.settings().workspace / "window.ini").exists()
    assert not [w for w in qapp.topLevelWidgets() if isinstance(w, Shell) and w.isVisible()]


def test_a_window_closed_while_the_desk_starts_leaves_nothing_running(
    desk: Desk, qtbot: QtBot, closes: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The start is held until the window has gone; it ends before the store closes."""
    gone, really = threading.Event(), Desk.start

    def start(starting: Desk) -> None:
        closes()
        assert gone.wait(10)
        really(starting)

    monkeypatch.setattr(Desk, "start", start)
    assert desktop.run(desk, ["socialdesk"]) == 0
    threading.Timer(0.05, gone.set).start()
    desk.close()
    assert not desk.schedule.running


def test_a_desk_that_cannot_start_says_so_and_tries_again(
    desk: Desk, qapp: QApplication, qtbot: QtBot, closes: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def start(_: Desk) -> None:
        tried.append("again" if tried else "first")
        if len(tried) == 1:
            raise StoreBusy("Another program is using the database.")
        closes()

    def press() -> None:
        [shell] = [w for w in qapp.topLevelWidgets() if isinstance(w, Shell)]
        banners = shell.findChildren(Banner)
        if banners:
            looking.stop()
            said.extend(label.text() for label in banners[0].findChildren(QLabel))
            [button] = [b for b in banners[0].findChildren(QPushButton) if b.text() == "Try again"]
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    said: list[str] = []
    looking = QTimer(interval=10)
    looking.timeout.connect(press)
    looking.start()
    monkeypatch.setattr(Desk, "start", start)
    assert desktop.run(desk, ["socialdesk"]) == 0
    assert tried == ["first", "again"]
    assert "Another program is using the database." in said


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


def test_half_a_minute_after_the_start_memory_is_put_in_order(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[tuple[str, bool]] = []

    def note(what: str) -> None:
        done.append((what, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(launch, "set_aside", lambda: note("set aside"))
    monkeypatch.setattr(launch, "give_back", lambda: note("given back"))
    launch.settle(room.shell)
    room.settle()
    assert done == [("set aside", True), ("given back", False)]


def test_a_start_that_is_refused_says_so_on_the_screen(qapp: QApplication, qtbot: QtBot) -> None:
    said: list[str] = []

    def read() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(f"{box.text()} {box.informativeText()}")
        said.append(box.textFormat().name)
        box.reject()

    QTimer.singleShot(0, read)
    desktop.refused(DiskFull("The disk is full: <b>nothing</b> more can be kept."))
    assert said == [
        "SocialDesk cannot start. The disk is full: <b>nothing</b> more can be kept.",
        "PlainText",
    ]
