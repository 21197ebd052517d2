"""When the tour is taken: asked for, or once by itself when there is something to point at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.window.tour import Tour, stops

if TYPE_CHECKING:
    from socialdesk.desktop.window.shell import Shell

LOOKING = 400
"""Milliseconds between two looks whether there is something to point at."""

TAKEN = "tour"
"""The entry of ``window.ini`` that says that it was taken."""


class TourGuide(QObject):
    """Takes the person through the queue of a window. ``tour`` is the one under way."""

    def __init__(self, shell: Shell, kept: QSettings) -> None:
        super().__init__(shell)
        self._shell, self._kept = shell, kept
        self.tour: Tour | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOKING)
        self._look.timeout.connect(self.look)

    @property
    def waits(self) -> bool:
        """Whether the tour comes by itself as soon as it can."""
        return self._look.isActive()

    def come_once(self) -> None:
        """A workspace without a brand: the tour comes by itself, if it never was taken here."""
        if self._kept.value(TAKEN) is None:
            self._look.start()

    def take(self) -> None:
        """Show what is where, in the queue; from the beginning where it is under way."""
        shell = self._shell
        if shell.place.brand is None:
            return
        if self.tour is not None:
            self.tour.leave()
        shell.go("queue")
        queue = shell.places.at("queue")
        assert isinstance(queue, QueueScreen)
        self._look.stop()
        self._kept.setValue(TAKEN, "taken")  # it never comes by itself again
        self.tour = Tour(shell.theme, shell.keys, stops(queue, shell.side, shell.keys), shell)
        self.tour.left.connect(self._left)
        self.tour.begin()

    def _left(self) -> None:
        self.tour = None

    def look(self) -> None:
        """Take it as soon as a mention is on the screen that has been sorted: before that there is little to
        point at."""
        shell = self._shell
        queue = shell.places.shown("queue")
        if shell.places.key == "queue" and isinstance(queue, QueueScreen) and queue.composer.mention:
            row = queue.pane.current()
            if row is not None and row.urgency is not None and shell.settled:
                self.take()
