"""Mentions from a file: CSV, JSON Lines or JSON (also gzipped), or the archive that X gives to its users.

A file is read as a stream, a thousand rows at a time. Each row becomes a post or an item that says, with its
line, why it cannot be read. A row's id is its id column, or else a digest of what it says: so a second import
adds nothing, and a row that repeats another word for word counts as known.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

from socialdesk.domain.mention import Author, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import NotAllowedHere, SettingWrong, Unreadable
from socialdesk.sources.protocol import (
    Ability,
    Connection,
    Cursor,
    Field,
    Identity,
    Item,
    Page,
    Recheck,
    Traits,
)
from socialdesk.sources.reading import addresses, count, get, ident, line, unescape, web, when
from socialdesk.sources.rows import X_ARCHIVE, FileRows, Problem

PAGE_ROWS = 1000
SAMPLE_ROWS = 200
SHOWN_ROWS = 5

WHY_NOT = "This mention came from a file. Answer it where it was written."

FIELDS: dict[str, tuple[str, ...]] = {
    "id": (
        "id", "id_str", "native_id", "tweet_id", "post_id", "mention_id", "comment_id", "message_id",
        "review_id", "status_id", "guid", "objectid", "tunniste", "kimlik",
    ),
    "text": (
        "text", "full_text", "body", "content", "message", "comment_text", "comment", "review", "review_text",
        "tweet", "tweet_text", "post", "mention", "selftext", "description", "metin", "yorum", "mesaj",
        "içerik", "şikayet", "teksti", "viesti", "kommentti", "sisältö", "arvostelu", "النص", "التعليق", "نص",
    ),
    "title": ("title", "subject", "headline", "başlık", "konu", "otsikko", "aihe", "العنوان"),
    "created_at": (
        "created_at", "published_at", "posted_at", "created", "published", "created_utc", "date", "datetime",
        "timestamp", "time", "tweet_created", "tarih", "zaman", "päivämäärä", "pvm", "aika", "التاريخ",
    ),
    "platform": ("platform", "network", "channel", "source", "site", "kanal", "kaynak", "alusta", "kanava"),
    "author": (
        "author", "author_handle", "author_username", "username", "user_name", "screen_name",
        "user_screen_name", "handle", "user", "from_user", "from", "yazar", "kullanıcı",
        "kirjoittaja", "käyttäjä", "nimimerkki",
    ),
    "author_name": ("author_name", "display_name", "full_name", "name", "isim", "nimi"),
    "author_id": ("author_id", "user_id", "from_user_id"),
    "followers": ("followers", "followers_count", "author_followers", "takipçi", "seuraajat"),
    "engagement": (
        "engagement", "interactions", "likes", "favorite_count", "retweet_count", "score", "points",
    ),
    "lang": ("lang", "language", "dil", "kieli"),
    "url": (
        "url", "permalink", "link", "post_url", "tweet_url", "href", "bağlantı", "adres", "osoite",
        "linkki", "رابط", "الرابط",
    ),
    "in_reply_to": (
        "in_reply_to", "in_reply_to_status_id_str", "in_reply_to_status_id", "in_response_to_tweet_id",
        "reply_to", "parent_id",
    ),
    "thread_id": ("thread_id", "conversation_id", "thread"),
    "inbound": ("inbound", "is_inbound", "direction"),
}  # fmt: skip
"""Our fields and what files call them, the likeliest first. ``inbound`` false marks our own posts."""

_PLATFORMS = {"twitter": "x", "hn": "hackernews", "hacker news": "hackernews", "bsky": "bluesky"}
_OUTBOUND = frozenset({"false", "0", "no", "out", "outbound", "company", "brand", "hayır", "ei", "lähtevä"})
_MANGLED_ID = re.compile(r"\d+([.,]\d+)?[eE]\+\d+")  # a spreadsheet rounded it: many rows now share it


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What a file looks like before it is imported.

    ``kind`` is ``CSV``, ``JSON Lines``, ``JSON`` or ``X archive``; ``guessed`` is our field to the file's
    column; ``samples`` are the first rows, column to value as text; ``rows_estimate`` may be off by a few
    per cent in a long file, None when nothing can be said.
    """

    kind: str
    columns: tuple[str, ...]
    guessed: Mapping[str, str]
    samples: tuple[Mapping[str, str], ...]
    rows_estimate: int | None


def preview(path: Path) -> FilePreview:
    """Look at the first rows. Raises `SettingWrong` for a file that is none of the kinds we read."""
    layout = _look_at(Path(path), None)
    samples = tuple(
        {column: line(str(value), 200) for column, value in _flat(row).items() if value is not None}
        for row in layout.samples[:SHOWN_ROWS]
    )
    return FilePreview(layout.kind, layout.columns, dict(layout.guessed), samples, layout.rows_estimate)


def open_file(path: Path, mapping: Mapping[str, str] | None, now: Callable[[], datetime]) -> Files:
    """A source that reads one file; ``mapping`` (our field to column, "" for none) overrules the guess.

    Raises `SettingWrong` when the file or the mapping cannot be used."""
    settings = {"path": str(path)}
    if mapping:
        settings["mapping"] = json.dumps(dict(mapping))

    def nothing(_: object) -> None:
        """A file has no secrets and costs nothing."""

    source = Files(Connection(settings, {}, nothing, nothing, nothing, now))
    source.check()
    return source


class Files:
    """The rows of one file. Without a path (the account that imports share) it is silent."""

    traits: ClassVar[Traits] = Traits(
        key="files",
        name="Imported files",
        abilities=Ability.NONE,
        fields=(
            Field("path", "File", required=False, help="CSV, JSON Lines (also .gz) or an X archive."),
            Field(
                "mapping",
                "Columns",
                required=False,
                help='Which column holds what, as JSON: {"text": "review", "created_at": "date"}.',
            ),
        ),
        interval=24 * 3600,
        overlap=0,
        price_note="Free.",
    )

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        path = connection.settings.get("path", "").strip()
        self._path = Path(path) if path else None
        self._layout: _Layout | None = None
        self._rows: Iterator[Item] | None = None
        self._read = 0
        self._open = contextlib.ExitStack()

    def check(self) -> Identity:
        """Look at the file; raises `SettingWrong` when it or the mapping cannot be used."""
        if self._path is None:
            return Identity("", "")
        layout = self._look()
        return Identity("", "", f"{self._path.name} ({layout.kind})", self._notes(layout, 0))

    def _look(self) -> _Layout:
        if self._layout is None:
            assert self._path is not None
            self._layout = _look_at(self._path, self._mapping())
        return self._layout

    def _mapping(self) -> dict[str, str]:
        told = self._connection.settings.get("mapping", "").strip()
        try:
            mapping = json.loads(told or "{}")
        except ValueError:
            mapping = None
        if not isinstance(mapping, dict) or not all(isinstance(value, str) for value in mapping.values()):
            raise SettingWrong('The columns are not JSON. They look like this: {"text": "review"}.')
        return mapping

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:  # noqa: ARG002
        """The next thousand rows; the cursor counts rows. Going on is cheap, resuming skips."""
        if self._path is None:
            return Page((), {})
        layout = self._look()
        done = cursor.get("row") if cursor is not None and cursor.get("v") == 1 else 0
        done = done if isinstance(done, int) and done >= 0 else 0
        if self._rows is None or done != self._read:
            self._open.close()
            self._rows = layout.items(self._open)
            self._read = sum(1 for _ in islice(self._rows, done))
        items = tuple(islice(self._rows, PAGE_ROWS))
        self._read += len(items)
        more = len(items) == PAGE_ROWS
        if not more:
            self._open.close()
            self._rows = None
        undated = sum("fields" in item and not item["fields"].get("created_at") for item in items)
        return Page(items, {"v": 1, "row": self._read}, more, notes=self._notes(layout, undated))

    @staticmethod
    def _notes(layout: _Layout, undated: int) -> tuple[str, ...]:
        notes = []
        if "created_at" not in layout.mapping and not layout.constants.get("created_at"):
            notes.append("The file has no column with dates: its own date stands for them.")
        elif undated:
            notes.append("Some rows have no date: the file's own date stands for it.")
        return tuple(notes)

    def normalise(self, item: Item) -> Post:
        """A row as `fetch` packs it; what cannot be read is explained with its line."""
        where = f"{line(item.get('file')) or 'The file'}, line {count(item.get('line')) or 0}"
        if isinstance(item.get("problem"), str):
            raise Unreadable(f"{where}: {line(item['problem'])}")
        told = item.get("fields")
        if not isinstance(told, dict):
            raise Unreadable(f"{where}: there is nothing in this row.")
        text, title = unescape(told.get("text")), line(unescape(told.get("title")))
        if not text and not title:
            raise Unreadable(f"{where}: there is no text.")
        if title and text.startswith(title):
            title = ""
        platform = line(told.get("platform"), 40).lower()
        platform = _PLATFORMS.get(platform, platform) or self.traits.key
        written = told.get("created_at")
        published = when(item.get("file_date")) if written in (None, "") else _moment(written, item)
        if published is None:
            raise Unreadable(f"{where}: “{line(str(written), 40)}” is not a date.")
        native_id = _identity(told, text, title, platform)
        handle = line(told.get("author")).lstrip("@")
        url = web(told.get("url"))
        inbound = told.get("inbound")
        # nobody's rows are not one person's: each nameless author is somebody else
        author_id = ident(told.get("author_id")) or handle or f"unknown:{native_id}"
        return Post(
            platform=platform,
            native_id=native_id,
            author=Author(
                author_id, handle, line(told.get("author_name")) or handle, count(told.get("followers"))
            ),
            text=text or title,
            published_at=published,
            url=url,
            title=title if text else "",
            lang=_language(told.get("lang")),
            in_reply_to=ident(told.get("in_reply_to")) or None,
            thread_id=ident(told.get("thread_id")) or (None if told.get("in_reply_to") else native_id),
            links=addresses(text),
            by_us=inbound is False or (inbound is not True and str(inbound).strip().lower() in _OUTBOUND),
            engagement=count(told.get("engagement")) or 0,
            place=line(item.get("file")) if platform == self.traits.key else "",
        )

    def thread(self, post: Post) -> Sequence[Item]:  # noqa: ARG002
        """A file has no more than its rows."""
        return ()

    def recheck(self, posts: Sequence[Post]) -> Recheck:  # noqa: ARG002
        """A file does not change."""
        return Recheck()

    def reply_rule(self, post: Post) -> ReplyRule:  # noqa: ARG002
        """Never by us."""
        return ReplyRule(allowed=False, limit=0, why_not=WHY_NOT)

    def send(self, reply: OutgoingReply) -> Receipt:  # noqa: ARG002
        """Never."""
        raise NotAllowedHere(WHY_NOT)

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:  # noqa: ARG002
        """Nothing of ours is to be found in a file."""
        return None

    def close(self) -> None:
        self._open.close()
        self._rows = None


def _identity(told: Mapping[str, Any], text: str, title: str, platform: str) -> str:
    native_id = ident(told.get("id"))
    if native_id and not _MANGLED_ID.fullmatch(native_id):
        return native_id
    author = ident(told.get("author_id")) or line(told.get("author"))
    parts = (platform, author, str(told.get("created_at") or ""), title, text)
    return "row-" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:24]


def _language(value: Any) -> str | None:
    lang = line(value, 20).replace("_", "-").partition("-")[0].lower()
    return lang if lang.isalpha() and 2 <= len(lang) <= 3 and lang != "und" else None


def _moment(value: Any, item: Item) -> datetime | None:
    """A date as people and programs write it; without a zone it is UTC. ``item["dates"]`` says whether
    31/12 (``dmy``) or 12/31 (``mdy``) is meant."""
    if isinstance(value, str) and re.fullmatch(r"\d{9,16}(\.\d+)?", value.strip()):
        value = float(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return when(value / 1000 if abs(value) >= 1e11 else value)
    text = " ".join(str(value).split())[:60].removesuffix(" UTC").removesuffix(" GMT")
    if (read := when(text)) is not None:
        return read
    text = text.removesuffix("Z")
    slashes = "%m/%d/%Y" if item.get("dates") == "mdy" else "%d/%m/%Y"
    days = (slashes, *(_NUMBERED_DAYS if text[:1].isdigit() else _NAMED_DAYS))
    for written in (*_WHOLE, *(day + clock for day in days for clock in _CLOCKS)):
        with contextlib.suppress(ValueError):
            return when(datetime.strptime(text, written).isoformat())  # noqa: DTZ007 - when() makes it UTC
    with contextlib.suppress(ValueError, TypeError):
        return when(parsedate_to_datetime(text).isoformat())
    return None


_WHOLE = ("%a %b %d %H:%M:%S %z %Y", "%Y-%m-%d %H:%M:%S %z")  # X; databases
_NUMBERED_DAYS = ("%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%d-%m-%Y", "%d %B %Y", "%d %b %Y")
_NAMED_DAYS = ("%b %d, %Y", "%B %d, %Y", "%b %d %Y", "%B %d %Y")
_CLOCKS = ("", " %H:%M", " %H:%M:%S", " %H.%M", " %I:%M %p", " %I:%M:%S %p", " %H:%M:%S %z")


# Looking at a file


@dataclass(slots=True)
class _Layout:
    """What is in which column of a file, learnt from its first rows."""

    rows_of: FileRows
    columns: tuple[str, ...] = ()
    guessed: dict[str, str] = field(default_factory=dict)
    mapping: dict[str, str] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)
    samples: list[Any] = field(default_factory=list)
    rows_estimate: int | None = None
    dates: str = "mdy"
    file_date: str = ""

    @property
    def name(self) -> str:
        return self.rows_of.path.name

    @property
    def kind(self) -> str:
        return self.rows_of.kind

    def items(self, stack: contextlib.ExitStack) -> Iterator[Item]:
        """Every row as an item; files are closed with ``stack``."""
        for number, row in self.rows_of.read(stack):
            item: dict[str, Any] = {"file": self.name, "line": number}
            if isinstance(row, Problem):
                yield {**item, "problem": str(row), "raw": row.raw}
            elif not isinstance(row, dict):
                yield {**item, "problem": "This line holds no fields.", "raw": str(row)[:500]}
            else:
                flat = _flat(row)
                fields = {
                    ours: flat[column]
                    for ours, column in self.mapping.items()
                    if flat.get(column) not in (None, "")
                }
                dates = {"file_date": self.file_date, "dates": self.dates}
                yield {**item, **dates, "fields": {**self.constants, **fields}}


def _look_at(path: Path, mapping: Mapping[str, str] | None) -> _Layout:
    rows_of = FileRows.of(path)
    with contextlib.ExitStack() as stack:
        rows = [row for _, row in islice(rows_of.read(stack), SAMPLE_ROWS)]
    is_whole = len(rows) < SAMPLE_ROWS
    layout = _Layout(rows_of, samples=[row for row in rows if isinstance(row, dict)])
    if not layout.samples:
        raise SettingWrong(
            f"{path.name} holds no rows that can be read. CSV, JSON Lines and X archives can be."
        )
    flat = [_flat(row) for row in layout.samples]
    layout.columns = rows_of.header or tuple(dict.fromkeys(column for row in flat for column in row))
    layout.constants = _owner(rows_of)
    layout.guessed = _guess(layout.columns, flat)
    layout.mapping = _chosen(layout, mapping or {}, is_whole=is_whole)
    layout.rows_estimate = len(rows) if is_whole else rows_of.estimate(rows)
    layout.dates = _date_order([row.get(layout.mapping.get("created_at", "")) for row in flat])
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    layout.file_date = changed.replace(microsecond=0).isoformat()
    return layout


def _owner(rows_of: FileRows) -> dict[str, Any]:
    """Whose archive it is: every post in it is by them."""
    if rows_of.kind != X_ARCHIVE:
        return {}
    account = rows_of.owner
    return {
        "platform": "x",
        "inbound": False,
        "author": line(get(account, "username")),
        "author_name": line(get(account, "accountDisplayName")),
        "author_id": ident(get(account, "accountId")),
    }


def _guess(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    spelled: dict[str, str] = {}
    for column in columns:
        spelled.setdefault(_spelling(column), column)
    for column in columns:  # the last step of a path, where no whole name is the same
        spelled.setdefault(_spelling(column.rpartition(".")[2]), column)
    guessed: dict[str, str] = {}
    for ours, names in FIELDS.items():
        found = next((spelled[name] for name in names if name in spelled), None)
        if found is not None and found not in guessed.values():
            guessed[ours] = found
    if "text" not in guessed:
        lengths = {
            column: sum(len(str(row.get(column) or "")) for row in rows)
            for column in columns
            if column not in guessed.values()
        }
        if lengths and max(lengths.values()) > 0:
            guessed["text"] = max(lengths, key=lambda column: lengths[column])
    return guessed


def _spelling(column: str) -> str:
    folded = column.replace("İ", "i").replace("I", "i").lower().strip()  # ID and Kimlik, in any locale
    return re.sub(r"\W+", "_", folded).strip("_")


def _chosen(layout: _Layout, mapping: Mapping[str, str], *, is_whole: bool) -> dict[str, str]:
    for ours, column in mapping.items():
        if ours not in FIELDS:
            raise SettingWrong(f"“{ours}” is none of the fields. They are: {', '.join(FIELDS)}.")
        must_be_there = is_whole or layout.kind == "CSV" or ours == "text"
        if column and column not in layout.columns and must_be_there:
            shown = ", ".join(layout.columns[:30])
            raise SettingWrong(f"{layout.name} has no column “{column}” for {ours}. It has: {shown}.")
    chosen = {ours: column for ours, column in {**layout.guessed, **mapping}.items() if column}
    if "text" not in chosen and "title" not in chosen:
        raise SettingWrong(f"No column of {layout.name} looks like text. Say which one it is.")
    return chosen


def _date_order(values: Sequence[Any]) -> str:
    for value in values:
        found = re.match(r"\s*(\d{1,2})/(\d{1,2})/\d{4}", str(value))
        if found and int(found[1]) > 12:
            return "dmy"
    return "mdy"


@lru_cache(maxsize=10_000)  # the same few in every row
def _column(key: str) -> str:
    return line(key, 80)


def _flat(row: Mapping[str, Any], prefix: str = "", depth: int = 0) -> dict[str, Any]:
    """A row with its inner objects as ``outer.inner`` columns, down to three."""
    flat: dict[str, Any] = {}
    for key, value in row.items():
        name = prefix + _column(str(key))
        if isinstance(value, dict) and depth < 3:
            flat |= _flat(value, f"{name}.", depth + 1)
        elif not isinstance(value, list | dict):
            flat[name] = value
    return flat


SOURCE = Files
