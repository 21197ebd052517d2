"""Changing a brand's rules and its team: the files as they stand, judged before anything is written.

Everything goes through the text of the two files, so that comments and the order of the writer stay. A
file that changed on the disk since it was read is never written over, a wrong one is never written, and
what was there before is answered, so that it can be put back.
"""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from socialdesk import durable
from socialdesk.domain.brand import Brand, Hours
from socialdesk.domain.rule import WEEKDAYS
from socialdesk.drafting import toml_edit
from socialdesk.drafting.toml_edit import Unchangeable, Value
from socialdesk.errors import Overtaken, SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.rule_file import RULES, TEAM, BrandRules, read
from socialdesk.store import Store

RULE, PERSON, HOURS = "rule", "person", "hours"
"""The tables of the files."""


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the two files; a missing one is empty. ``at`` is the folder, which need not exist."""

    rules: str
    team: str
    at: Path

    def of(self, name: str) -> str:
        """The text of a file by its name."""
        return self.rules if name == RULES else self.team


class RuleFiles:
    """The files of every brand. Threads may share it."""

    def __init__(
        self,
        store: Store,
        place: Callable[[Brand], Path],
        clock: Clock,
        occasions: Callable[[Brand], Collection[str] | None] = lambda _: None,
    ) -> None:
        """``occasions`` is what the templates of a brand are kept for, None where nobody can say."""
        self._store = store
        self._occasions = occasions
        self._place = place
        self._clock = clock
        self._turn = threading.Lock()

    def written(self, brand: Brand) -> Written:
        """The files as they are on the disk. Raises `SettingWrong` for what cannot be read as text."""
        folder = self._place(brand)
        return Written(_text(folder / RULES), _text(folder / TEAM), folder)

    def judge(self, brand: Brand, unsaved: Mapping[str, str]) -> BrandRules:
        """What the files would say with these texts in place of some (by file name). Raises
        `SettingWrong` with file, line and remedy."""
        folder = self._place(brand)
        return read(
            folder,
            shown=f"{folder.parent.name}/{folder.name}",
            unsaved=unsaved,
            occasions=lambda: self._occasions(brand),
            own=own_hours(brand),
        )

    def save(self, brand: Brand, name: str, text: str, *, seen: str, by: str, deed: str = "") -> None:
        """Write one file in one step, if it still holds what the person saw.

        ``deed`` says in a few words what was done, for the log. Raises `Overtaken` when the file changed
        meanwhile, `SettingWrong` when the text is wrong, `DiskFull`; nothing is written then.
        """
        with self._turn:
            folder = self._place(brand)
            if _text(folder / name) != seen:
                raise Overtaken(
                    f"{name} was changed on the disk since it was read here. It is shown as it is now; "
                    "make your change again."
                )
            self.judge(brand, {name: text})
            durable.folder(folder)
            durable.write(folder / name, text.encode())
        with self._store.writing() as write:
            write.events.log(
                None, "rules_changed", by=by, at=self._clock(), detail=deed or name, brand_id=brand.id
            )


def own_hours(brand: Brand) -> Hours:
    """The opening hours of a brand where its team file says none."""
    return brand.own_hours or brand.hours


def hours_entry(hours: Hours) -> dict[str, Value]:
    """Hours as the table of a team file that says all of them."""
    week = {
        key: [f"{begin:%H:%M}-{end:%H:%M}" for begin, end in day]
        for key, day in zip(WEEKDAYS, hours.week, strict=False)
        if day
    }
    entry: dict[str, Value] = {"zone": hours.zone, **week}
    told = {"country": hours.country, "subdivision": hours.subdivision, "closed": list(hours.extra_closed)}
    return entry | {key: value for key, value in told.items() if value}


def entries(text: str, table: str) -> list[dict[str, Any]]:
    """The tables of a file as they are written, in their order; none where it is no TOML."""
    try:
        found = tomllib.loads(text).get(table, [])
    except tomllib.TOMLDecodeError:
        return []
    if isinstance(found, dict):
        return [found]
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def revised(text: str, table: str, index: int | None, entry: Mapping[str, Value]) -> str:
    """``text`` with one table saying ``entry`` and nothing else; keys that say the same already are not
    touched. ``index`` None is the one ``[table]``. Raises `SettingWrong`."""
    known = entries(text, table)
    place = index or 0
    before = known[place] if place < len(known) else {}

    def change(source: str) -> str:
        if not before:
            if index is not None:
                return toml_edit.append(source, table, entry)
            for key, value in entry.items():
                source = toml_edit.put(source, key, value, table=table)
            return source
        for key in before:
            if key not in entry:
                source = toml_edit.take(source, key, table=table, index=index)
        for key, value in entry.items():
            if before.get(key) != _listed(value) or type(before.get(key)) is not type(_listed(value)):
                source = toml_edit.put(source, key, value, table=table, index=index)
        return source

    return _changed(lambda: change(text))


def added(text: str, table: str, entry: Mapping[str, Value]) -> str:
    """``text`` with one more table at its end. Raises `SettingWrong`."""
    return _changed(lambda: toml_edit.append(text, table, entry))


def removed(text: str, table: str, index: int) -> str:
    """``text`` without a table. Raises `SettingWrong`."""
    return _changed(lambda: toml_edit.drop(text, table, index))


def moved(text: str, table: str, index: int, to: int) -> str:
    """``text`` with a table at another place. Raises `SettingWrong`."""
    return _changed(lambda: toml_edit.move(text, table, index, to))


def _changed(change: Callable[[], str]) -> str:
    try:
        return change()
    except (Unchangeable, tomllib.TOMLDecodeError) as error:
        raise SettingWrong(
            "The file is written in a way that cannot be changed here without spoiling it. Change it as text."
        ) from error


def _listed(value: Value) -> object:
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise SettingWrong(
            f"{path.name} cannot be read as text. Save it as UTF-8, or put back the one in its folder "
            "“.last-good”."
        ) from error
