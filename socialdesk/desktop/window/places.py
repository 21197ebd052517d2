"""The screens of the window, one above the other: made when they are first shown, told what they missed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.screens import Entry
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId


class Places(QStackedWidget):
    """`made` carries a screen that was just made. ``key`` names the place that is shown, or that comes back
    when something else (the welcome) has left."""

    made = Signal(object)  # Screen

    def __init__(self, place: Workplace, entries: list[Entry]) -> None:
        super().__init__()
        self._place = place
        self.entries = {entry.key: entry for entry in entries}
        self.key = ""
        self._screens: dict[str, Screen] = {}
        self._unshown: dict[str, Screen] = {}
        self._stale: dict[str, _Missed] = {}

    def at(self, key: str) -> Screen:
        """A place, made and with its brand where it has not been shown before."""
        screen = self._screens.get(key)
        if screen is None:
            made = self._unshown.pop(key, None) or self._make(self.entries[key])
            screen = self._screens[key] = made
            screen.show_brand()
        return screen

    def shown(self, key: str) -> Screen | None:
        """A place that has been shown already."""
        return self._screens.get(key)

    def make_next(self) -> bool:
        """Make one more screen, unseen, so that its actions are known; False when all are made."""
        for key, entry in self.entries.items():
            if key not in self._screens and key not in self._unshown:
                self._unshown[key] = self._make(entry)
                return True
        return False

    def _make(self, entry: Entry) -> Screen:
        screen = entry.make(self._place)
        self.made.emit(screen)
        self.addWidget(screen)
        return screen

    def show_brand(self) -> None:
        """Have every screen show the place's brand from the beginning."""
        for screen in self._screens.values():
            screen.show_brand()

    def bring(self, key: str) -> Screen:
        """Put a place in front, with all that it missed."""
        screen = self.at(key)
        self.key = key
        self.setCurrentWidget(screen)
        if missed := self._stale.pop(key, None):
            screen.refresh(missed.together())
        return screen

    def hear(self, changes: Changes) -> None:
        """Tell the screen that is seen; the others are told when they are shown again."""
        for key, screen in self._screens.items():
            if key == self.key and screen.isVisible():
                screen.refresh(changes)
            else:
                self._stale.setdefault(key, _Missed()).add(changes)


class _Missed:
    """What changed while a place was not seen. A day of it names a hundred thousand mentions: they are added
    to one set, for to unite frozen ones anew at each piece of news took milliseconds for every place."""

    def __init__(self) -> None:
        self._rest = Changes()
        self._mentions: set[MentionId] = set()

    def add(self, changes: Changes) -> None:
        self._mentions |= changes.mentions
        self._rest |= replace(changes, mentions=frozenset())

    def together(self) -> Changes:
        return replace(self._rest, mentions=frozenset(self._mentions))
