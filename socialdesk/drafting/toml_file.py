"""A TOML file of a playbook, read strictly: each complaint names file, line and remedy."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import regex

from socialdesk.errors import SettingWrong

MOST_BYTES = 1_000_000
"""A playbook file is words; more than this is a mistake."""


@lru_cache(maxsize=64)
def _parsed(source: str) -> Mapping[str, Any]:
    """What a text says; nobody changes it. The same text is read again when it was judged before it was
    saved, and where a playbook is a copy of another."""
    return tomllib.loads(source)


class TomlFile:
    """One parsed file and its text, to find the line of what is wrong in it."""

    def __init__(self, path: Path, *, shown: str, unsaved: str | None = None) -> None:
        """Read and parse; raises `SettingWrong`. ``shown`` is how messages call the file; ``unsaved`` is
        what it would hold, to be judged before it is written."""
        self.path, self.shown = path, shown
        try:
            raw = path.read_bytes() if unsaved is None else unsaved.encode("utf-8", "surrogatepass")
        except OSError as error:
            raise SettingWrong(
                f"{shown}: the file cannot be read ({error.strerror}). Put it back, or copy it from the "
                "default playbook."
            ) from error
        if len(raw) > MOST_BYTES:
            raise SettingWrong(f"{shown}: the file is larger than 1 MB. Keep only playbook entries in it.")
        try:
            self.source = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            raise SettingWrong(f"{shown}, line {line}: not UTF-8 text. Save the file as UTF-8.") from error
        try:
            self.data: Mapping[str, Any] = _parsed(self.source)
        except tomllib.TOMLDecodeError as error:
            where = regex.search(r"line (\d+)", str(error))
            line = int(where[1]) if where else self.source.count("\n") + 1
            what = regex.sub(r"\s*\(at .*\)$", "", str(error))
            raise SettingWrong(
                f"{shown}, line {line}: this is not valid TOML ({what}). Look for a missing quote, bracket "
                "or equals sign on this line or the one before."
            ) from error

    def wrong(
        self, what: str, remedy: str, *, table: str = "", index: int = 0, key: str = "", near: str = ""
    ) -> SettingWrong:
        """Make the error for a place: key ``key`` of the ``index``-th ``[[table]]`` (or ``[table]``);
        ``near`` is a literal piece of text after it that stands on the very line."""
        return SettingWrong(f"{self.place(table=table, index=index, key=key, near=near)}: {what}. {remedy}")

    def place(self, *, table: str = "", index: int = 0, key: str = "", near: str = "") -> str:
        """The file and line of a key, as a person looks it up."""
        return f"{self.shown}, line {self._line(table, index, key, near)}"

    def _line(self, table: str, index: int, key: str, near: str) -> int:
        lines = self.source.split("\n")
        at = 0
        end = len(lines)
        if table:
            header = regex.compile(rf"^\s*\[\[?\s*{regex.escape(table)}\s*\]\]?")
            starts = [number for number, line in enumerate(lines) if header.match(line)]
            if index < len(starts):
                at = starts[index]
                later = (
                    n
                    for n in range(at + 1, end)
                    if regex.match(r"^\s*\[\[?[\w.\- \"]+\]\]?\s*(#|$)", lines[n])
                )
                end = next(later, end)
        if key:
            entry = regex.compile(rf"^\s*\"?{regex.escape(key)}\"?\s*=")
            at = next((n for n in range(at, end) if entry.match(lines[n])), at)
        if near:
            at = next((n for n in range(at, end) if near in lines[n]), at)
        return at + 1

    # Typed access. ``table`` and ``index`` say where ``data`` came from.

    def known(self, data: Mapping[str, Any], keys: Iterable[str], *, table: str = "", index: int = 0) -> None:
        """Refuse keys that mean nothing: a misspelt key would otherwise be silently without effect."""
        known = frozenset(keys)
        for key in data:
            if key not in known:
                allowed = sorted(known)
                close = difflib.get_close_matches(key, allowed, 1)
                remedy = f"Did you mean “{close[0]}”?" if close else f"Known here: {', '.join(allowed)}."
                header = rf"(?m)^\s*\[\[?\s*{regex.escape(key)}\s*\]"
                nested = not table and regex.search(header, self.source) is not None
                raise self.wrong(
                    f"“{key}” is not known",
                    remedy,
                    table=key if nested else table,
                    index=index,
                    key="" if nested else key,
                )

    def text(
        self,
        data: Mapping[str, Any],
        key: str,
        default: str | None = None,
        *,
        table: str = "",
        index: int = 0,
    ) -> str:
        value = data.get(key, default)
        if value is None:
            raise self.wrong(f"“{key}” is missing", f'Add {key} = "…".', table=table, index=index)
        if not isinstance(value, str):
            raise self.wrong(
                f"“{key}” must be text", f'Write {key} = "…" in quotes.', table=table, index=index, key=key
            )
        return value

    def flag(
        self, data: Mapping[str, Any], key: str, default: bool, *, table: str = "", index: int = 0
    ) -> bool:
        value = data.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(
                f"“{key}” must be true or false", f"Write {key} = true.", table=table, index=index, key=key
            )
        return value

    def texts(
        self, data: Mapping[str, Any], key: str, *, table: str = "", index: int = 0, required: bool = False
    ) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.wrong(
                f"“{key}” must be a list of texts",
                f'Write {key} = ["…", "…"].',
                table=table,
                index=index,
                key=key,
            )
        if required and not value:
            raise self.wrong(f"“{key}” is empty", "Give at least one.", table=table, index=index, key=key)
        return tuple(value)

    def one_of(
        self,
        value: str,
        allowed: Collection[str],
        key: str,
        *,
        table: str = "",
        index: int = 0,
    ) -> str:
        if value not in allowed:
            listed = sorted(allowed)
            close = difflib.get_close_matches(value, listed, 1)
            remedy = f"Did you mean “{close[0]}”?" if close else f"Use one of: {', '.join(listed)}."
            raise self.wrong(
                f"“{value}” is no {key} that is known", remedy, table=table, index=index, key=key
            )
        return value

    def table(self, key: str) -> Mapping[str, Any]:
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(f"“{key}” must be a table", f"Write it as [{key}].", key=key)
        return value

    def tables(self, key: str) -> list[Mapping[str, Any]]:
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.wrong(f"“{key}” must be a list of tables", f"Write each as [[{key}]].", key=key)
        return value
