"""What each screen is given, and what it must be.

A new screen is one file with a `Screen` subclass and one line in `screens.SCREENS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from socialdesk.desktop.background import Background
from socialdesk.desktop.keys import SCOPE, Keys
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.services.desk import Desk

WIDEST = 1760
"""Pixels of the design that a place takes at the most: with the side bar a window of 1920 and some. In a
wider one the rest is left empty, so that nobody's eyes wander two feet from a name to its time."""


class Speaker(Protocol):
    """How a screen talks to the person and to the rest of the window."""

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, seconds: float = 6.0) -> None:
        """Say something at the bottom for a while; ``undo`` is offered with Z."""

    def banner(
        self,
        key: str,
        text: str,
        *,
        kind: str = "warn",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say something above the screens until it is dismissed or `clear_banner`; one banner per key.
        ``kind`` is ``info``, ``warn`` or ``trouble``."""

    def clear_banner(self, key: str) -> None: ...

    def go(self, screen: str) -> None:
        """Show another screen by its key."""

    def open_mention(self, mention_id: MentionId) -> None:
        """Show one mention with its conversation, among all mentions."""

    def open_query(self, query: str) -> None:
        """Show what a query finds among all mentions."""

    def open_customer(self, customer_id: CustomerId) -> None:
        """Show a customer with everything that was said."""

    def open_address(self, url: str) -> None:
        """Ask with the full address shown, then open it in the browser."""

    def use_brand(self, brand: Brand) -> None:
        """Make this the brand of all screens."""

    def add_account(self) -> None:
        """Show the screen that connects accounts."""

    def show_team(self) -> None:
        """Show where the team is written down."""

    def change_keys(self) -> None:
        """Show every action with its key, to be changed."""

    def take_tour(self) -> None:
        """Show what is where, in the queue."""


@dataclass(slots=True)
class Workplace:
    """Everything a screen may use. ``brand`` is None until one is open; ``now`` is the desk's clock; ``said``
    is what is said once in a session, wherever that was."""

    desk: Desk
    background: Background
    theme: Theme
    icons: Icons
    speaker: Speaker
    now: Callable[[], datetime]
    keys: Keys
    brand: Brand | None = None
    said: set[str] = field(default_factory=set)

    @property
    def agent(self) -> str:
        """The person at the desk, as decisions are signed."""
        return self.desk.seat.name


class Screen(QWidget):
    """One place of the window.

    ``show_brand`` is called when a brand is opened or the screen is first shown; ``refresh`` with each
    merged `Changes` while the screen is visible (and once with all that was missed when it is shown
    again). Actions made with `act` appear in the palette and in the sheet of keys.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place
        self.scope = type(self).__module__.removesuffix(".screen").rpartition(".")[2]
        self.setProperty(SCOPE, self.scope)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looks: list[QTimer] = []

    def look_again(self, seconds: float, run: Callable[[], object]) -> None:
        """Call ``run`` every so many seconds while the screen is shown: what it tells ages by itself."""
        timer = QTimer(self)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(run)
        self._looks.append(timer)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for timer in self._looks:
            timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for timer in self._looks:
            timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rest = max(0, self.width() - self.place.theme.px(WIDEST))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(rest if mirrored else 0, 0, 0 if mirrored else rest, 0)

    def show_brand(self) -> None:
        """Show the place's brand from the beginning."""

    def refresh(self, changes: Changes) -> None:
        """Bring up to date what these changes touched."""

    def act(
        self,
        text: str,
        keys: str | list[str],
        run: Callable[[], object],
        *,
        group: str = "",
        hidden: bool = False,
        word: str = "",
    ) -> QAction:
        """An action with the keys it comes with; a person may have given it another. ``word`` names one that
        comes without. Single letters never fire while something is typed: text fields keep them."""
        action = QAction(text, self)
        self.place.keys.bind(action, self.scope, [keys] if isinstance(keys, str) else keys, word)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _=False: run())
        action.setProperty("group", group or tr("This screen"))
        action.setProperty("hidden", hidden)
        action.setAutoRepeat(False)
        self.addAction(action)
        return action

    def key_of(self, key: str) -> str:
        """How to write the key of this screen's action that comes with ``key``."""
        return self.place.keys.shown(self.scope, key)
