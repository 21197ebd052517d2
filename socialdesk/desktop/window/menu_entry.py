"""SocialDesk in the desktop's menu of programs, for systems that read desktop files (Linux, the BSDs).

There a launcher knows a window, its icon and its badge by a desktop file that is called as
`QGuiApplication.setDesktopFileName` says. macOS and Windows show the badge without one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from socialdesk import durable
from socialdesk.desktop.background import InTurn
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.window.login_start import base_folder, command, desktop_file, escaped
from socialdesk.desktop.words import tr
from socialdesk.errors import SettingWrong, SocialDeskError

DESKTOP_FILE = "socialdesk"
OURS = "X-SocialDesk-Menu=true"
"""The line by which a file of ours is known: another's is never touched."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """The entry, which opens one workspace. Reads and writes files: not for the GUI thread."""

    workspace: Path
    home: Path
    environment: Mapping[str, str]
    platform: str = sys.platform

    @property
    def there(self) -> bool:
        """Whether this system has such a menu."""
        return self.platform not in ("darwin", "win32")

    @property
    def path(self) -> Path:
        data = base_folder(self.environment, "XDG_DATA_HOME", self.home / ".local" / "share")
        return data / "applications" / f"{DESKTOP_FILE}.desktop"

    @property
    def made(self) -> bytes:
        """What the file holds when this workspace stands in the menu."""
        start = command(self.workspace)
        return desktop_file(
            start,
            f"TryExec={escaped(start[0])}",  # who takes the program away takes it out of the menu
            "StartupWMClass=SocialDesk",
            "Categories=Network;",
            OURS,
        )

    def read(self) -> bytes | None:
        """What stands there; None for nothing, or what somebody else put there. Raises `SettingWrong`."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SettingWrong(
                f"{self.path} cannot be read ({error.strerror}). Look who may read that file."
            ) from error
        return data if OURS.encode() in data.splitlines() and not self.path.is_symlink() else None

    def put(self, data: bytes | None) -> bytes | None:
        """Have ``data`` stand there, or nothing; answers what of ours stood there. Raises `SettingWrong`
        where the file is somebody else's, and `DiskFull`."""
        before = self.read()
        if before is None and os.path.lexists(self.path):
            raise SettingWrong(
                f"{self.path} was made by another program. Move it somewhere else, then try again."
            )
        if data is None:
            durable.remove(self.path)
        else:
            durable.folder(self.path.parent)
            durable.write(self.path, data)
        return before


class MenuTick(QCheckBox):
    """Whether SocialDesk stands in the menu, to be changed and taken back."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(tr("Show in the menu of programs"))
        self._place = place
        self.entry = MenuEntry(place.desk.settings().workspace, Path.home(), os.environ)
        self._writes = InTurn(place.background, self)
        self.toggled.connect(lambda on: self._put(self.entry.made if on else None))

    def look(self) -> None:
        """Show what stands there now."""
        if not self._writes.busy:
            self._place.background.run(self.entry.read, owner=self, then=self._show, lane="menu")

    def _show(self, data: bytes | None) -> None:
        self.blockSignals(True)
        self.setChecked(data == self.entry.made)
        self.blockSignals(False)

    def _put(self, data: bytes | None, *, tell: bool = True) -> None:
        entry, speaker = self.entry, self._place.speaker

        def done(before: bytes | None) -> None:
            self._show(data)
            if tell:
                speaker.toast(
                    tr("SocialDesk stands in the menu of programs.")
                    if data
                    else tr("SocialDesk no longer stands in the menu of programs."),
                    undo=lambda: self._put(before, tell=False),
                )

        def failed(error: SocialDeskError) -> None:
            self.look()
            speaker.banner(type(error).__name__, translated(error), kind="trouble")

        self._place.background.forget(self, "menu")  # what a look under way finds is no longer so
        self._writes.run(lambda: entry.put(data), done, failed)
