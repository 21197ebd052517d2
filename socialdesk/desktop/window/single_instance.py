"""One window a workspace: a second start brings the first window to the front.

A lock file says who is there (its process may have died: then the lock is taken over), and a local socket,
which only the same user can open, carries the wish to be seen.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LOCK = "window.lock"
WAIT = 1_500
"""Milliseconds that the first window has to answer."""


class SingleInstance(QObject):
    """Hold the one place for a window of a workspace, as long as it lives."""

    called = Signal()  # somebody started the program again

    def __init__(self, lock: QLockFile, name: str) -> None:
        super().__init__()
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name)  # left by a process that died; the lock says that nobody uses it
        if not self._server.listen(name):
            log.info("A second start cannot bring this window to the front: %s", self._server.errorString())

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.called.emit()

    def leave(self) -> None:
        """Free the place."""
        self._server.close()
        self._lock.unlock()


def claim(workspace: Path) -> SingleInstance | None:
    """Take the place of the workspace's window; None when another window has it, which is now in front."""
    lock = QLockFile(str(workspace / LOCK))
    lock.setStaleLockTime(
        0
    )  # a window may stay open for weeks; only that its process is gone frees the place
    name = "socialdesk-" + hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:24]
    if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
        # A folder that cannot hold a lock (some network drives) is no reason not to work.
        return SingleInstance(lock, name)
    call(name)
    return None


def call(name: str) -> bool:
    """Ask the window that is there to come to the front; whether it heard."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(WAIT)
    if heard and socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
        socket.waitForDisconnected(WAIT)
    return heard
