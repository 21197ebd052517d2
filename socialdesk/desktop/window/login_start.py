"""Starting with the session: what each system reads when a person logs in, written and taken away again.

Linux and the BSDs read a desktop file (XDG autostart), macOS a launch agent, Windows a value of the
registry. Each workspace has an entry of its own, so that two desks do not undo each other's.
"""

from __future__ import annotations

import hashlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from socialdesk import durable
from socialdesk.config import SHIPPED
from socialdesk.errors import SettingWrong

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
AT_LOGIN = "X-GNOME-Autostart-enabled=true"
ICON = SHIPPED / "resources" / "icons" / "socialdesk.svg"


def command(workspace: Path) -> list[str]:
    """What opens the window of a workspace: the installed command, or this checkout."""
    installed = Path(sys.executable).with_name("socialdesk.exe" if os.name == "nt" else "socialdesk")
    start = [str(installed)]
    if not installed.exists():
        start = [sys.executable, str(Path(__file__).resolve().parents[3] / "main.py")]
    return [*start, "--workspace", str(workspace)]


@dataclass(frozen=True, slots=True)
class LoginStart:
    """The entry of one workspace on one system. Reads and writes files: not for the GUI thread."""

    workspace: Path
    home: Path
    environment: Mapping[str, str]
    platform: str = sys.platform

    @property
    def name(self) -> str:
        return "socialdesk-" + hashlib.sha256(str(self.workspace).encode()).hexdigest()[:12]

    @property
    def path(self) -> Path:
        """The file that is the entry, where it is one."""
        if self.platform == "darwin":
            return self.home / "Library" / "LaunchAgents" / f"{self.name}.plist"
        folder = base_folder(self.environment, "XDG_CONFIG_HOME", self.home / ".config")
        return folder / "autostart" / f"{self.name}.desktop"

    def asked(self) -> bool:
        """Whether SocialDesk starts at login."""
        if self.platform == "win32":
            return self._registry().contains(self.name)
        return self.path.is_file()

    def ask(self, wanted: bool) -> None:
        """Start at login from now on, or no longer. Raises `SettingWrong` or `DiskFull` where that cannot be
        written."""
        start = command(self.workspace)
        if self.platform == "win32":
            registry = self._registry()
            if wanted:
                registry.setValue(self.name, subprocess.list2cmdline(start))
            else:
                registry.remove(self.name)
            registry.sync()
            return
        try:
            if not wanted:
                self.path.unlink(missing_ok=True)
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingWrong(
                f"{self.path} cannot be changed ({error.strerror}). Look who may write in that folder."
            ) from error
        data = self._plist(start) if self.platform == "darwin" else desktop_file(start, AT_LOGIN)
        durable.write(self.path, data)

    def _plist(self, start: Sequence[str]) -> bytes:
        return plistlib.dumps({"Label": self.name, "ProgramArguments": list(start), "RunAtLoad": True})

    @staticmethod
    def _registry() -> QSettings:
        return QSettings(RUN_KEY, QSettings.Format.NativeFormat)


def here(workspace: Path) -> LoginStart:
    """The entry of a workspace on this machine."""
    return LoginStart(workspace, Path.home(), os.environ)


def base_folder(environment: Mapping[str, str], name: str, otherwise: Path) -> Path:
    """A folder of the XDG Base Directory Specification: ``name`` counts only where it is absolute."""
    named = Path(environment.get(name, ""))
    return named if named.is_absolute() else otherwise


def desktop_file(start: Sequence[str], *more: str) -> bytes:
    """A file that starts ``start`` (Desktop Entry Specification 1.5), with ``more`` lines of its own: words
    are quoted, then each value is escaped."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=SocialDesk",
        f"Exec={' '.join(_quoted(word) for word in start)}",
        f"Icon={escaped(str(ICON))}",
        *more,
    )
    return ("\n".join(lines) + "\n").encode()


def escaped(value: str) -> str:
    """A string as the value of a desktop file: it stays on its line."""
    for sign, written in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        value = value.replace(sign, written)
    return value


def _quoted(word: str) -> str:
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return f'"{escaped(word.replace("%", "%%"))}"'
