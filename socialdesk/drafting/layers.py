"""The folders that one playbook is read from: its own, and those it is based on.

A brand's playbook holds only what is its own; ``based_on = "default"`` in its voice.toml takes the rest
from there. A file that the brand has replaces the whole file underneath; of voice.toml and policy.toml
each table and key is looked up by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import SettingWrong

_MOST = 4


@dataclass(frozen=True, slots=True)
class Layers:
    """The folders, a brand's own first."""

    folders: tuple[Path, ...]

    @classmethod
    def of(cls, folder: Path) -> Layers:
        """Follow ``based_on`` from ``folder``. Raises `SettingWrong`."""
        folders = [folder]
        while True:
            here = folders[-1]
            file = opened(here, "voice.toml")
            base = file.text(file.data, "based_on", "")
            if not base:
                return cls(tuple(folders))
            following = here.parent / base
            plain = base == Path(base).name and not base.startswith(".")
            if not plain or not following.is_dir():
                raise file.wrong(
                    f"there is no playbook “{base}” to be based on",
                    f"Name a folder beside {here.name}, for example “default”.",
                    key="based_on",
                )
            if following in folders or len(folders) == _MOST:
                raise file.wrong(
                    f"“{base}” is based on this playbook in turn, or there are too many in a row",
                    "Base it on “default”.",
                    key="based_on",
                )
            folders.append(following)

    def file(self, name: str) -> TomlFile:
        """The uppermost file of that name. Raises `SettingWrong` when no folder has it."""
        holder = next((each for each in self.folders if (each / name).is_file()), self.folders[0])
        return opened(holder, name)

    def has(self, name: str) -> bool:
        return any((each / name).is_file() for each in self.folders)

    def stems(self, kind: str) -> tuple[str, ...]:
        """The names, without ending, of all TOML files in the folder ``kind``, sorted."""
        found = {path.stem for each in self.folders for path in (each / kind).glob("*.toml")}
        return tuple(sorted(found))

    def stacked(self, name: str) -> Stacked:
        """A file of all folders that have it, to look keys up from top to bottom."""
        return Stacked(tuple(opened(each, name) for each in self.folders if (each / name).is_file()))


@dataclass(frozen=True, slots=True)
class Stacked:
    """One file in several folders; the first that has a key gives its value, and the place of errors."""

    files: tuple[TomlFile, ...]

    def holding(self, key: str, within: str = "") -> TomlFile:
        """The uppermost file with ``key`` (of the table ``within``), else the uppermost."""
        for file in self.files:
            table = file.table(within) if within else file.data
            if key in table:
                return file
        return self.files[0]

    def entry(self, key: str, within: str) -> tuple[TomlFile, Mapping[str, Any]]:
        """The file with ``key`` in the table ``within``, and that table of it."""
        file = self.holding(key, within)
        return file, file.table(within)


def opened(folder: Path, name: str) -> TomlFile:
    """Parse one file of a playbook. Raises `SettingWrong`."""
    if not folder.is_dir():
        raise SettingWrong(
            f"There is no playbook called “{folder.name}”. Choose another in the brand's "
            "settings, or copy the default playbook under this name."
        )
    return TomlFile(folder / name, shown=f"{folder.name}/{name}")
