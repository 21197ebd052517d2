"""Changes a TOML file as a careful person would: one value, one table; comments and order stay.

Each function takes the text of a file and answers the new text. What comes out is parsed again and
compared with what was meant: a file written in a way that is not understood here (dotted keys, say) is
never spoiled, `Unchangeable` is raised instead.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import regex

Value = str | bool | int | float | Decimal | date | Sequence["Value"] | Mapping[str, "Value"]
"""What can stand behind a key."""

_BARE = regex.compile(r"[A-Za-z0-9_-]+")
_WIDE = 100
_HEADER = regex.compile(r"[ \t]*(\[\[?)[ \t]*([^\]\n]+?)[ \t]*\]\]?[ \t]*(?:#[^\n]*)?\r?(?:\n|\Z)")
_KEY = regex.compile(r"[ \t]*((?:[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'))[ \t]*=[ \t]*")
_STRING = regex.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', regex.DOTALL
)
_PLAIN = regex.compile(r"[^\[\]{},#\"'\n]+")


class Unchangeable(ValueError):
    """The file is written in a way that cannot be changed here without spoiling it."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """One statement: ``source[start:end]``, its line end included. ``key`` "" is a header; ``table`` is the
    table it is in or begins, ``number`` which of the tables of that name (from 0)."""

    start: int
    end: int
    table: str
    number: int
    key: str = ""
    value: tuple[int, int] = (0, 0)
    listed: bool = False


def put(source: str, key: str, value: Value, *, table: str = "", index: int | None = None) -> str:
    """Set ``key`` of the top (``table`` ""), of ``[table]``, or of the ``index``-th ``[[table]]``."""
    statements = list(_statements(source))
    within = _section(statements, table, index)
    held = next((each for each in within if each.key == key), None)
    written = _written(value)
    if held is not None:
        changed = source[: held.value[0]] + written + source[held.value[1] :]
    elif within or not table:
        at = within[-1].end if within else _top(source, statements)
        changed = _insert(source, at, f"{_name(key)} = {written}")
    elif index is None:
        header = ".".join(_name(part) for part in table.split("."))
        changed = _insert(_spaced(source), None, f"[{header}]", f"{_name(key)} = {written}")
    else:
        raise Unchangeable(f"There is no [[{table}]] number {index + 1}.")
    return _meant(source, changed, lambda data: _at(data, table, index).__setitem__(key, value))


def take(source: str, key: str, *, table: str = "", index: int | None = None) -> str:
    """Remove a key with its line; a key that is not there stays so. An emptied table keeps its header."""
    within = _section(list(_statements(source)), table, index)
    held = next((each for each in within if each.key == key), None)
    if held is None:
        return source
    changed = source[: held.start] + source[held.end :]
    return _meant(source, changed, lambda data: _at(data, table, index).pop(key))


def append(source: str, table: str, values: Mapping[str, Value]) -> str:
    """Add one ``[[table]]`` at the end."""
    lines = [f"[[{table}]]", *(f"{_name(key)} = {_written(value)}" for key, value in values.items())]
    changed = _insert(_spaced(source), None, *lines)
    return _meant(source, changed, lambda data: data.setdefault(table, []).append(dict(values)))


def drop(source: str, table: str, index: int | None = None) -> str:
    """Remove ``[table]``, or the ``index``-th ``[[table]]``, up to its last key; comments after that stay."""
    within = _section(list(_statements(source)), table, index)
    if not within:
        raise Unchangeable(f"There is no [{table}] to take out.")
    start, end = within[0].start, within[-1].end
    if source[:start].endswith("\n\n"):
        end = len(source[:end]) + len(source[end:]) - len(source[end:].lstrip("\r\n"))
    changed = source[:start] + source[end:]

    def meant(data: dict[str, Any]) -> None:
        *above, last = table.split(".")
        inside = _at(data, ".".join(above), None)
        if index is None:
            inside.pop(last)
            return
        inside[last].pop(index)
        if not inside[last]:
            inside.pop(last)

    return _meant(source, changed, meant)


def move(source: str, table: str, index: int, to: int) -> str:
    """Put the ``index``-th ``[[table]]`` at place ``to``. The comment right above a table goes with it."""
    statements = list(_statements(source))
    spans: list[tuple[int, int]] = []
    for number in range(sum(each.table == table and not each.key for each in statements)):
        within = _section(statements, table, number)
        comment = regex.search(r"(?:[ \t]*#[^\n]*\n)+\Z", source[: within[0].start])
        spans.append((comment.start() if comment else within[0].start, within[-1].end))
    if not (0 <= index < len(spans) and 0 <= to < len(spans)):
        raise Unchangeable(f"There is no [[{table}]] at that place.")
    newline = "\r\n" if "\r\n" in source else "\n"
    blocks = [source[start:end].rstrip("\r\n") + newline for start, end in spans]
    blocks.insert(to, blocks.pop(index))
    parts, at = [], 0
    for block, (start, end) in zip(blocks, spans, strict=True):
        parts += [source[at:start], block]
        at = end
    changed = "".join([*parts, source[at:]])
    return _meant(source, changed, lambda data: data[table].insert(to, data[table].pop(index)))


# Reading the text ------------------------------------------------------------------------------------


def _statements(source: str) -> Iterator[_Statement]:
    at, table, number = 0, "", 0
    seen: dict[str, int] = {}
    while at < len(source):
        line = source.find("\n", at)
        end = len(source) if line < 0 else line + 1
        told = source[at:end].strip()
        if not told or told.startswith("#"):
            at = end
            continue
        if header := _HEADER.match(source, at):
            table = ".".join(part.strip().strip("\"'") for part in header[2].split("."))
            number = seen.get(table, -1) + 1
            seen[table] = number
            yield _Statement(at, header.end(), table, number, listed=header[1] == "[[")
            at = header.end()
            continue
        named = _KEY.match(source, at)
        if named is None:
            raise Unchangeable("A line of the file is not understood.")
        stop = _value_end(source, named.end())
        line = source.find("\n", stop)
        end = len(source) if line < 0 else line + 1
        key = next(iter(tomllib.loads(f"{named[1]} = 0")))
        yield _Statement(at, end, table, number, key, (named.end(), stop))
        at = end


def _value_end(source: str, at: int) -> int:
    depth, last = 0, at
    while at < len(source):
        letter = source[at]
        if letter in "\"'":
            string = _STRING.match(source, at)
            if string is None:
                raise Unchangeable("A text of the file does not end.")
            at = last = string.end()
        elif letter in "[{":
            depth, at = depth + 1, at + 1
            last = at
        elif letter in "]}":
            depth, at = depth - 1, at + 1
            last = at
        elif letter == "#":
            line = source.find("\n", at)
            if depth == 0 or line < 0:
                return last
            at = line
        elif letter == "\n":
            if depth == 0:
                return last
            at += 1
        elif letter == ",":
            at += 1
        else:
            plain = _PLAIN.match(source, at)
            assert plain is not None
            at = plain.end()
            if plain[0].strip():
                last = plain.start() + len(plain[0].rstrip())
    return last


def _section(statements: list[_Statement], table: str, index: int | None) -> list[_Statement]:
    """The header of a table, if it has one, and its keys."""
    found = [each for each in statements if each.table == table and each.number == (index or 0)]
    if found and table and found[0].listed != (index is not None):
        raise Unchangeable(f"[{table}] is not written as expected.")
    return found


def _top(source: str, statements: list[_Statement]) -> int:
    """Where the first key of a file goes that has none at its top: before the first table."""
    if not statements:
        return len(source)
    above = source[: statements[0].start]
    comment = regex.search(r"(?:[ \t]*#[^\n]*\n)+\Z", above)  # a comment right above a table is the table's
    return comment.start() if comment else statements[0].start


# Writing ---------------------------------------------------------------------------------------------


def _insert(source: str, at: int | None, *lines: str) -> str:
    newline = "\r\n" if "\r\n" in source else "\n"
    at = len(source) if at is None else at
    before = source[:at]
    if before and not before.endswith("\n"):
        before += newline
    return before + newline.join(lines) + newline + source[at:]


def _spaced(source: str) -> str:
    """The text with an empty line at its end, for a table to follow."""
    newline = "\r\n" if "\r\n" in source else "\n"
    told = source.rstrip("\r\n")
    return told + newline * 2 if told else source


def _name(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _written(value: Value) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_name(key)} = {_written(each)}" for key, each in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, Sequence):
        parts = [_written(each) for each in value]
        line = f"[{', '.join(parts)}]"
        return line if len(line) <= _WIDE else "[\n" + "".join(f"  {part},\n" for part in parts) + "]"
    return str(value)


def _at(data: dict[str, Any], table: str, index: int | None) -> dict[str, Any]:
    inside = data
    for part in table.split(".") if table else ():
        inside = inside.setdefault(part, [] if index is not None else {})
    return inside[index] if index is not None else inside  # type: ignore[index]


def _meant(source: str, changed: str, change: Any) -> str:
    """``changed``, if it says what ``change`` makes of the data in ``source``."""
    wanted = deepcopy(tomllib.loads(source))
    change(wanted)
    try:
        said = tomllib.loads(changed)
    except tomllib.TOMLDecodeError as error:
        raise Unchangeable("The file would not be readable any more.") from error
    if _plain(said) != _plain(wanted):
        raise Unchangeable("The file would say something else.")
    return changed


def _plain(value: Any) -> Any:
    """The value as it compares after parsing: a tuple is a list, an amount is a number, no empty table."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items() if each != {}}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return float(value) if isinstance(value, Decimal | int) and not isinstance(value, bool) else value
