"""What can be done from every screen, and where it is looked up: the palette and the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from socialdesk.desktop import keys
from socialdesk.desktop.keys import UNDO_KEY, WINDOW
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.reach import EVERYWHERE, show_numbers
from socialdesk.desktop.window.change_keys import ChangeKeys
from socialdesk.desktop.window.command_palette import ALSO, CommandPalette, KeySheet
from socialdesk.desktop.words import language_names, tr

if TYPE_CHECKING:
    from socialdesk.desktop.window.shell import Shell


class WindowActions(QObject):
    """The actions of one window. A screen's own undo takes the place of the window's while it is shown."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, self._place = shell, shell.place
        window, go = tr("Window"), tr("Go to")
        self._act(tr("Commands"), ["Ctrl+K", "Ctrl+Shift+P"], self._open_palette, window)
        self._act(tr("Keys"), ["?"], self._open_keys, window, tr("shortcuts keyboard help"))
        numbers = self._act(
            tr("Number everything that can be pressed"),
            ["F10"],
            self._show_numbers,
            window,
            tr("hints mouse"),
        )
        numbers.setProperty(EVERYWHERE, True)
        self._act(tr("Take the tour"), ["F1"], shell.take_tour, window)
        self._act(tr("Change keys"), ["Ctrl+Shift+K"], self.change_keys, window)
        self._act(tr("Fold the side bar"), ["Ctrl+B"], shell.side.toggle, window)
        self._act(
            tr("Light or dark"), ["Ctrl+Shift+D"], self.toggle_theme, window, tr("theme colours appearance")
        )
        quit_keys = QKeySequence(QKeySequence.StandardKey.Quit).toString() or "Ctrl+Q"
        self._act(tr("Quit"), [quit_keys], shell.quit, window)
        self._act(
            tr("Do what the line at the top offers"), ["Ctrl+Shift+A"], lambda: shell.banners.act(), window
        )
        self._act(
            tr("Take away the line at the top"), ["Ctrl+Shift+X"], lambda: shell.banners.dismiss(), window
        )
        self._undo = self._act(tr("Undo"), [UNDO_KEY], shell.undo_toast, window)
        for entry in shell.places.entries.values():
            also = tr(entry.also) if entry.also else ""
            if entry.key == "settings":
                also = f"{also} {language_names()}"
            self._act(tr(entry.title), [f"G, {entry.go}"], self._go, go, also).setData(entry.key)
        self._act(tr("People and hours"), ["G, H"], shell.show_team, go, word="people")
        shell.addActions([*shell.views.actions, *shell.brands.actions, shell.lead_seat.action])
        self._place.keys.settle()
        self._tell_keys()
        self._place.keys.changed.connect(self._tell_keys)

    def _act(
        self,
        text: str,
        keys: list[str],
        run: Callable[[], object],
        group: str,
        also: str = "",
        word: str = "",
    ) -> QAction:
        """``also`` are other words to find it by; ``word`` names one that comes without keys."""
        action = QAction(text, self._shell)
        self._place.keys.bind(action, WINDOW, keys, word)
        action.setProperty("group", group)
        action.setProperty(ALSO, also)
        action.triggered.connect(run)
        self._shell.addAction(action)
        return action

    def follow(self, shown: Screen) -> None:
        """Another screen is shown: one key, one action."""
        self._undo.setVisible(not undo_actions(shown))

    def all(self) -> list[QAction]:
        """What can be done where the person is: on the screen that is shown, and in the window."""
        shown = self._shell.places.currentWidget()
        window = [action for action in self._shell.actions() if action.isVisible()]
        return [*(shown.actions() if shown else []), *window]

    def change_keys(self) -> None:
        """Show every action with its key, to be changed."""
        places = self._shell.places
        titles = {entry.scope: tr(entry.title) for entry in reversed(places.entries.values())}
        ChangeKeys(self._place, titles, places.make_next, self._shell).open()

    def _open_palette(self) -> None:
        CommandPalette(self._place.theme, self.all(), self._shell).open_over(self._shell)

    def _open_keys(self) -> None:
        sheet = KeySheet(self._place.theme, self.all(), self._shell)
        sheet.change_wanted.connect(self.change_keys)
        sheet.open()

    def _show_numbers(self) -> None:
        show_numbers(self._place.theme)

    def _tell_keys(self) -> None:
        """Say which of the person's keys cannot be used, and why."""
        held, speaker = self._place.keys, self._place.speaker
        if held.trouble:
            said = tr("The keys are those that SocialDesk comes with. {why}", why=translated(held.trouble))
        elif held.refused:
            refused = ", ".join(sorted(held.written(name) for name in held.refused))
            said = tr("Keys of your own that are another action's too are not used: {keys}.", keys=refused)
        else:
            speaker.clear_banner("keys")
            return
        speaker.banner("keys", said, action=tr("Change keys"), run=self.change_keys)

    def _go(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._shell.go(str(action.data()))

    def toggle_theme(self) -> None:
        """From light to dark, or back; it is kept."""
        desk, theme = self._place.desk, self._place.theme
        wanted = "light" if theme.dark else "dark"
        theme.choose(wanted)
        self._place.background.run(
            lambda: desk.save_settings(replace(desk.settings(), theme=wanted)), owner=self, lane="settings"
        )


def undo_actions(screen: QWidget) -> list[QAction]:
    """The screen's own actions that take back."""
    return [action for action in screen.actions() if keys.is_undo(action)]
