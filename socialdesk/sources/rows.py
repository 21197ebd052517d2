"""The rows of a file, one at a time: CSV, JSON Lines, one JSON array, the archive that X gives to its users.

Nothing but the row at hand is in memory. UTF-8 and UTF-16 are told apart by their first bytes; bytes that
are no UTF-8 are read as Windows does in Turkey (cp1254), which has Western Europe's letters too.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from socialdesk.errors import SettingWrong
from socialdesk.sources.reading import get, line

CSV, JSON_LINES, JSON, X_ARCHIVE = "CSV", "JSON Lines", "JSON", "X archive"

ROW_CAP = 4 * 1024 * 1024
"""Characters of one row; a longer one is a quotation mark without its partner."""

_HEAD = 64 * 1024
_CHUNK = 256 * 1024
_ACCOUNT_CAP = 100_000
_ARCHIVE_PART = re.compile(r"(?:.*/)?tweets?(?:-part\d+)?\.js")
_ARCHIVE_ACCOUNT = re.compile(r"(?:.*/)?account\.js")
_BROKEN_OFF = (EOFError, zlib.error, zipfile.BadZipFile, OSError)


class Problem(ValueError):
    """A row that cannot be read, in words; ``raw`` is its beginning."""

    def __init__(self, message: str, raw: str = "") -> None:
        super().__init__(message)
        self.raw = raw[:500]


@dataclass(slots=True)
class FileRows:
    """A file that holds rows. ``header`` are a CSV's columns; ``owner`` is what an X archive says of its
    account; ``parts`` are the members of a zipped archive."""

    path: Path
    kind: str
    encoding: str
    delimiter: str = ","
    header: tuple[str, ...] = ()
    owner: Mapping[str, Any] | None = None
    parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, path: Path) -> FileRows:
        """Find out what a file is. Raises `SettingWrong` when it cannot be read or is none of our kinds."""
        try:
            rows = cls._of(path)
            with contextlib.ExitStack() as stack:
                if rows.kind == CSV:
                    file = next(rows._texts(stack))
                    rows.header = _header(next(csv.reader(file, delimiter=rows.delimiter), []))
        except FileNotFoundError:
            raise SettingWrong(f"There is no file {path.name}. Choose it again.") from None
        except PermissionError:
            raise SettingWrong(f"{path.name} may not be read by you. Check its permissions.") from None
        except (*_BROKEN_OFF, csv.Error) as why:
            said = line(getattr(why, "strerror", None) or str(why), 100).rstrip(".")
            raise SettingWrong(f"{path.name} cannot be read: {said}.") from None
        return rows

    @classmethod
    def _of(cls, path: Path) -> FileRows:
        if path.is_dir():
            raise SettingWrong(f"{path.name} is a folder. Choose a file in it, such as tweets.js.")
        if zipfile.is_zipfile(path):
            return cls._of_zip(path)
        with _binary(path) as file:
            head = file.read(_HEAD)
        encoding = _encoding(head)
        text = codecs.getincrementaldecoder(encoding)("socialdesk.cp1254").decode(head).lstrip()
        if text.startswith("window.YTD."):
            account = path.with_name("account.js")
            told = account.read_bytes()[:_ACCOUNT_CAP] if account.is_file() else b""
            return cls(path, X_ARCHIVE, encoding, owner=_owner(told))
        if not text or "\x00" in text:
            raise SettingWrong(
                f"{path.name} is empty or no text. CSV, JSON Lines and X archives can be read."
            )
        if text[0] in "[{":
            return cls(path, JSON if text[0] == "[" else JSON_LINES, encoding)
        return cls(path, CSV, encoding, delimiter=_delimiter(text))

    @classmethod
    def _of_zip(cls, path: Path) -> FileRows:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            parts = tuple(sorted(name for name in names if _ARCHIVE_PART.fullmatch(name)))
            account = next((name for name in names if _ARCHIVE_ACCOUNT.fullmatch(name)), None)
            told = b""
            if account is not None:
                with archive.open(account) as file:
                    told = file.read(_ACCOUNT_CAP)
        if not parts:
            raise SettingWrong(f"{path.name} is no archive from X: there is no data/tweets.js in it.")
        return cls(path, X_ARCHIVE, "utf-8-sig", owner=_owner(told), parts=parts)

    def read(self, stack: contextlib.ExitStack) -> Iterator[tuple[int, Any]]:
        """Rows with the line they begin on; one that cannot be read is a `Problem`. A file that breaks off
        ends with one. Files are closed with ``stack``."""
        number = 0
        try:
            for file in self._texts(stack):
                for number, row in self._rows(file):
                    yield number, row
        except _BROKEN_OFF as why:
            said = line(str(why), 80)
            yield number + 1, Problem(f"The file breaks off here ({said}); the rows before are complete.")

    def _rows(self, file: IO[str]) -> Iterator[tuple[int, Any]]:
        if self.kind == CSV:
            return _csv_rows(file, self.delimiter)
        return _json_lines(file) if self.kind == JSON_LINES else _json_array(file)

    def _texts(self, stack: contextlib.ExitStack) -> Iterator[IO[str]]:
        if self.parts:
            archive = stack.enter_context(zipfile.ZipFile(self.path))
            files: Iterator[IO[bytes]] = (stack.enter_context(archive.open(part)) for part in self.parts)
        else:
            files = iter((stack.enter_context(_binary(self.path)),))
        for file in files:
            yield stack.enter_context(io.TextIOWrapper(file, self.encoding, "socialdesk.cp1254", newline=""))

    def estimate(self, rows: Sequence[Any]) -> int:
        """How many rows the file holds, judged by the length of the first ``rows``."""
        sampled = sum(len(json.dumps(row, ensure_ascii=False, default=str).encode()) for row in rows)
        if self.kind == CSV:  # the names of the columns are not in each row
            sampled -= sum(len(name.encode()) + 7 for name in self.header) * len(rows)
        if self.parts:
            with zipfile.ZipFile(self.path) as archive:
                size = sum(archive.getinfo(part).file_size for part in self.parts)
        else:
            size = self.path.stat().st_size
            with self.path.open("rb") as file:
                if file.read(2) == b"\x1f\x8b":
                    file.seek(-4, io.SEEK_END)  # gzip's own note of its length, modulo 4 GiB
                    size = max(int.from_bytes(file.read(4), "little"), size)
        return max(len(rows), round(size * len(rows) / max(sampled, 1)))


def _cp1254(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1254", "replace"), error.end


codecs.register_error("socialdesk.cp1254", _cp1254)


def _binary(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        is_packed = file.read(2) == b"\x1f\x8b"
    return cast("IO[bytes]", gzip.open(path, "rb")) if is_packed else path.open("rb")


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    every_other = head[1:400:2]
    return "utf-16-le" if every_other.count(0) > len(every_other) // 2 else "utf-8-sig"


def _delimiter(text: str) -> str:
    """The one that cuts the first rows into the same number of pieces, and many."""
    lines = text.splitlines()[:50]
    best, most = ",", (0.0, 0)
    for delimiter in ",;\t|":
        with contextlib.suppress(csv.Error):
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
            if widths and widths[0] > 1:
                agree = sum(width == widths[0] for width in widths) / len(widths)
                if (agree, widths[0]) > most:
                    best, most = delimiter, (agree, widths[0])
    return best


def _owner(told: bytes) -> Mapping[str, Any] | None:
    text = told.decode("utf-8", "replace")
    try:
        account = get(json.loads(text[text.index("[") :]), 0, "account")
    except ValueError:
        return None
    return account if isinstance(account, dict) else None


def _header(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(line(name) or f"column {place}" for place, name in enumerate(cells, 1))


def _csv_rows(file: IO[str], delimiter: str) -> Iterator[tuple[int, Any]]:
    csv.field_size_limit(ROW_CAP)
    reader = csv.reader(file, delimiter=delimiter)
    header = _header(next(reader, []))
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as why:
            yield number, Problem(f"A quotation mark has no partner, or the row is too long ({why}).")
            continue
        if not any(cell.strip() for cell in cells):
            continue  # an empty line between rows
        if any(cell.strip() for cell in cells[len(header) :]):
            message = f"There are {len(cells)} cells under {len(header)} columns."
            yield number, Problem(message, delimiter.join(cells))
            continue
        yield number, dict(zip(header, cells, strict=False))


def _json_lines(file: IO[str]) -> Iterator[tuple[int, Any]]:
    number = 0
    while text := file.readline(ROW_CAP):
        number += 1
        if len(text) == ROW_CAP and not text.endswith("\n"):
            yield number, Problem("This line is too long.", text)
            while (rest := file.readline(ROW_CAP)) and not rest.endswith("\n"):
                pass
        elif text.strip():
            try:
                yield number, json.loads(text)
            except (ValueError, RecursionError):
                yield number, Problem("This line is no JSON.", text)


def _json_array(file: IO[str]) -> Iterator[tuple[int, Any]]:
    """The elements of one great array, with the line they begin on; an X archive wraps each in ``tweet``."""
    decoder = json.JSONDecoder()
    buffer = file.read(_CHUNK)  # "window.YTD.tweets.part0 = [" or just "["
    at = buffer.find("[") + 1
    number = 1 + buffer.count("\n", 0, at)
    while True:
        start = re.compile(r"[\s,]*").match(buffer, at).end()  # type: ignore[union-attr]
        number += buffer.count("\n", at, start)
        at = start
        if buffer.startswith("]", at):
            return
        try:
            row, end = decoder.raw_decode(buffer, at)
        except RecursionError:
            yield number, Problem("This element is nested too deeply; nothing after it is read.")
            return
        except ValueError:
            more = file.read(_CHUNK) if len(buffer) - at <= ROW_CAP else ""
            if more:
                buffer, at = buffer[at:] + more, 0
                continue
            if buffer[at:].strip():
                message = "From here on the file is no JSON; the rows before are complete."
                yield number, Problem(message, buffer[at:])
            return
        tweet = get(row, "tweet")
        yield number, tweet if isinstance(tweet, dict) else row
        number += buffer.count("\n", at, end)
        at = end
