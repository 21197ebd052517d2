"""The folders that one playbook is read from: its own, and those it is based on.

A brand's playbook holds only what is its own; ``based_on = "default"`` in its voice.toml takes the rest
from there. A file that the brand has replaces the whole file underneath; of voice.toml and policy.toml
each table and key is looked up by itself, and so is each template and answer of a file that says
``over = true`` at its top: it replaces the one of its key underneath, or comes after them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import SettingWrong

_MOST = 4


Found = tuple[TomlFile, int, Mapping[str, Any]]
"""One ``[[table]]``: its file, its number there, and what it says."""


@dataclass(frozen=True, slots=True)
class Layers:
    """The folders, a brand's own first. ``unsaved`` are texts that files would hold, by path."""

    folders: tuple[Path, ...]
    unsaved: Mapping[Path, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, folder: Path, roots: Sequence[Path] = (), unsaved: Mapping[Path, str] | None = None
    ) -> Layers:
        """Follow ``based_on`` from ``folder``: to a folder beside it, else to one in ``roots``.

        Raises `SettingWrong`.
        """
        unsaved = unsaved or {}
        folders = [folder]
        while True:
            here = folders[-1]
            file = opened(here, "voice.toml", unsaved)
            base = file.text(file.data, "based_on", "")
            if not base:
                return cls(tuple(folders), unsaved)
            plain = base == Path(base).name and not base.startswith(".")
            places = (root / base for root in (here.parent, *roots))
            following = next((each for each in places if plain and each.is_dir()), None)
            if following is None:
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

    def _has(self, folder: Path, name: str) -> bool:
        return folder / name in self.unsaved or (folder / name).is_file()

    def file(self, name: str) -> TomlFile:
        """The uppermost file of that name. Raises `SettingWrong` when no folder has it."""
        holder = next((each for each in self.folders if self._has(each, name)), self.folders[0])
        return opened(holder, name, self.unsaved)

    def has(self, name: str) -> bool:
        return any(self._has(each, name) for each in self.folders)

    def stems(self, kind: str) -> tuple[str, ...]:
        """The names, without ending, of all TOML files in the folder ``kind``, sorted."""
        found = {path.stem for each in self.folders for path in (each / kind).glob("*.toml")}
        found |= {path.stem for path in self.unsaved if path.parent.name == kind}
        return tuple(sorted(found))

    def stacked(self, name: str) -> Stacked:
        """A file of all folders that have it, to look keys up from top to bottom."""
        return Stacked(
            tuple(opened(each, name, self.unsaved) for each in self.folders if self._has(each, name))
        )

    def over(self, name: str) -> Stacked:
        """The files of that name that stand over each other: down to the first that replaces the rest.
        Raises `SettingWrong` when no folder has it."""
        files: list[TomlFile] = []
        for each in self.folders:
            if self._has(each, name):
                files.append(opened(each, name, self.unsaved))
                if not files[-1].flag(files[-1].data, "over", False):
                    break
        return Stacked(tuple(files or [self.file(name)]))


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

    def tables(self, name: str, known: Sequence[str]) -> list[Found]:
        """Every ``[[name]]``, which may have the keys ``known``.

        Those on top stand in the place of those of their ``key`` underneath; keys that a file on top lists in
        ``without`` are left out, also where nothing has them any more. Raises `SettingWrong`.
        """
        found: dict[str, Found] = {}
        for file in reversed(self.files):
            for key in file.texts(file.data, "without"):
                found.pop(key, None)
            seen: set[str] = set()
            for index, data in enumerate(file.tables(name)):
                file.known(data, known, table=name, index=index)
                key = file.text(data, "key", table=name, index=index)
                if key in seen:
                    raise file.wrong(
                        f"the key “{key}” is used twice", "Give each its own.", table=name, index=index
                    )
                seen.add(key)
                found[key] = file, index, data
        return list(found.values())


def opened(folder: Path, name: str, unsaved: Mapping[Path, str] | None = None) -> TomlFile:
    """Parse one file of a playbook. Raises `SettingWrong`."""
    path = folder / name
    if not folder.is_dir() and path not in (unsaved or {}):
        raise SettingWrong(
            f"There is no playbook called “{folder.name}”. Choose another in the brand's "
            "settings, or copy the default playbook under this name."
        )
    shown = f"{folder.name}/{name}"
    if unsaved and path in unsaved:
        return TomlFile(path, shown=shown, unsaved=unsaved[path])
    try:
        status = path.stat()
    except OSError:
        return TomlFile(path, shown=shown)  # raises, and says why
    return _parsed(path, shown, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=128)
def _parsed(path: Path, shown: str, _changed: int, _size: int) -> TomlFile:
    """A file as it was when it had this stamp: of a playbook that is read again, most files are as before."""
    return TomlFile(path, shown=shown)
