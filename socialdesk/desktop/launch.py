"""Starting the window: application, theme, language, first paint, then the desk."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from socialdesk.config import SHIPPED
from socialdesk.desktop import imports as imports  # before the others: it makes importing them cheap
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.spare_time import SpareTime
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.window.crash import CrashHook
from socialdesk.desktop.window.menu_entry import DESKTOP_FILE
from socialdesk.desktop.window.notifications import Notifications
from socialdesk.desktop.window.shell import Shell
from socialdesk.desktop.window.single_instance import claim
from socialdesk.desktop.window.tray import Tray
from socialdesk.desktop.words import language, tr
from socialdesk.errors import SocialDeskError
from socialdesk.services.desk import Desk
from socialdesk.services.memory import collect, give_back, look_seldom, set_aside

PATIENCE = 30.0
"""Seconds that `picture` waits for data."""


ROUND, MOMENT = 4, 60
"""Milliseconds of one round of `wait`, and within which it waits for what was put off."""

SETTLED = 30_000
"""Milliseconds after which what the start loads is loaded."""

SWITCH = 0.001
"""Seconds for which another thread may keep the interpreter from the window (Python's own: 0.005): while a
backlog is labelled, one paint may have to ask for it several times."""


def application(argv: Sequence[str] = ()) -> QApplication:
    """The one application of this process, made when there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv) or ["socialdesk"])
    app.setApplicationName("SocialDesk")
    sys.setswitchinterval(SWITCH)
    look_seldom()
    app.setDesktopFileName(DESKTOP_FILE)
    return app


def window(desk: Desk, app: QApplication, *, theme: str = "", scale: float | None = None) -> Shell:
    """Build the window for a desk; nothing is shown or started yet."""
    resources = desk.settings().resources
    language.use(desk.settings().language, app, resources)
    look = app.findChild(Theme) or Theme(app, resources, theme or desk.settings().theme, scale)
    if scale is None:
        look.enlarge(desk.settings().text_size)
    else:
        look.scale = scale
    look.choose(theme or desk.settings().theme)
    icons = look.findChild(Icons) or Icons(look, resources / "icons")
    app.setWindowIcon(QIcon(icons.pixmap("socialdesk", size=64)))
    return Shell(desk, look, icons, desk.clock)


class BugRelay(QObject):
    """Carries a bug from a thread of the schedule to the GUI thread, where the crash hook shows it."""

    came = Signal(object)  # BaseException

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._raise)

    @Slot(object)
    def _raise(self, error: BaseException) -> None:
        raise error


def run(desk: Desk, argv: Sequence[str]) -> int:
    app = application(argv)
    place = claim(desk.settings().workspace)
    if place is None:
        print("SocialDesk is open already on this workspace; its window is in front now.")  # noqa: T201
        return 0
    hook = CrashHook()
    hook.install()
    relay = BugRelay()
    desk.schedule.on_bug = relay.came.emit
    shell = window(desk, app)
    place.called.connect(shell.come_forward)
    tray = stand_in_tray(shell)
    try:
        shell.keeps_geometry = True
        shell.begin()
        shell.show()
        QTimer.singleShot(0, lambda: start(shell))
        QTimer.singleShot(SETTLED, shell, lambda: settle(shell))
        status = app.exec()
        tray.leave()
        shell.may_hide = False
        take_apart(shell)
        return status
    finally:
        desk.schedule.on_bug = None
        hook.remove()
        place.leave()


def refused(error: SocialDeskError) -> None:
    language.use("", application(), SHIPPED / "resources")
    box = QMessageBox(QMessageBox.Icon.Warning, "SocialDesk", "", QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("SocialDesk cannot start."))
    box.setInformativeText(translated(error))
    box.exec()


def start(shell: Shell) -> None:
    """Have the desk begin to listen, off the GUI thread. `Desk.close` waits for a start under way; where it
    cannot begin, the person hears why and may try again."""

    def not_started(error: SocialDeskError) -> None:
        shell.banner("start", translated(error), kind="trouble", action=tr("Try again"), run=again)

    def again() -> None:
        shell.clear_banner("start")
        start(shell)

    shell.background.run(shell.desk.start, owner=shell, otherwise=not_started)


def settle(shell: Shell) -> None:
    """The start is over, models are loaded: long lists and the next hours are what memory is for."""
    set_aside()
    SpareTime(collect, shell)
    shell.background.run(give_back, owner=shell)


def stand_in_tray(shell: Shell) -> Tray:
    """The tray icon and the notifications of a window. Where there is no tray, closing ends the program."""
    desk = shell.desk
    tray = Tray(shell.theme, shell.icons, shell)
    notifications = Notifications(
        desk, shell.background, tray, lambda: shell.place.brand, shell.show_critical, shell
    )

    def pause(paused: bool) -> None:
        shell.background.run(desk.schedule.pause if paused else desk.schedule.resume, owner=shell)

    tray.open_wanted.connect(shell.come_forward)
    tray.next_wanted.connect(shell.show_next)
    tray.quit_wanted.connect(shell.quit)
    tray.pause_wanted.connect(pause)
    shell.vitals.due_counted.connect(tray.show_count)
    shell.vitals.listening_changed.connect(tray.show_listening)
    shell.relay.changed.connect(notifications.hear)
    shell.brand_changed.connect(notifications.begin)
    shell.may_hide = tray.there
    tray.begin()
    return tray


def picture(
    desk: Desk, path: Path, *, screen: str, theme: str, size: tuple[int, int], query: str = ""
) -> Path:
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    shell = window(desk, app, theme=theme, scale=1.0)
    try:
        shell.resize(*size)
        shell.show()
        shell.begin()
        wait(lambda: shell.settled)
        if screen not in ("queue", "welcome"):
            shell.go(screen)
        shown = shell.shown_screen("queue")
        if query and isinstance(shown, QueueScreen):
            shown.show_query(query)
        wait(lambda: shell.settled)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not shell.grab().save(str(path)):
            raise OSError(f"The picture could not be written to {path}.")
    finally:
        take_apart(shell)
    return path


def take_apart(shell: Shell) -> None:
    """Close a window and let Qt destroy it before its desk goes: with no loop running, nothing else would."""
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(shell, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def wait(done: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Let the window work until ``done`` holds, and nothing is left that it put off for a moment, for two
    rounds of the event loop."""
    deadline, quiet = time.monotonic() + patience, 0
    loop, over = QEventLoop(), QTimer()
    over.setSingleShot(True)
    over.setInterval(ROUND)
    over.timeout.connect(lambda: loop.quit())  # `QTimer.singleShot`, or Qt's slot, loses a string each time
    while quiet < 2 and time.monotonic() < deadline:
        over.start()
        loop.exec()
        quiet = quiet + 1 if done() and not _put_off() else 0


def _put_off() -> bool:
    """Whether something in a window is to happen within `MOMENT`."""
    return any(
        timer.isSingleShot() and timer.isActive() and timer.remainingTime() <= MOMENT
        for window in QApplication.topLevelWidgets()
        for timer in window.findChildren(QTimer)
    )
