"""How far a source has read each of its streams: mentions, a hashtag, one search.

Platforms list newest first and let items in late, so a stream is read from its newest item back to where
the last sweep *began*, less an overlap. A sweep may take many pages and survive a restart half way: the
cursor holds what is done, the page to go on with, and the time at which the sweep began.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from socialdesk.sources.protocol import Cursor

VERSION = 1


class Sweep:
    """One sweep over the streams of an account. ``mark`` is where the current stream goes on (the source's
    own value, JSON), None at its newest end; ``pages`` counts the pages read of it."""

    def __init__(self, now: datetime) -> None:
        self._since: dict[str, float] = {}
        self._begun = now.timestamp()
        self._done: list[str] = []
        self._stream: str | None = None
        self.mark: Any = None
        self.pages = 0

    @classmethod
    def read(cls, cursor: Cursor | None, now: datetime) -> Sweep:
        """Go on where a cursor of ours ended; begin afresh with any other."""
        sweep = cls(now)
        if cursor is None or cursor.get("v") != VERSION:
            return sweep
        try:
            sweep._since = {str(key): float(value) for key, value in cursor["since"].items()}
            under_way: Mapping[str, Any] | None = cursor.get("sweep")
            if under_way is not None:
                sweep._begun = float(under_way["begun"])
                sweep._done = [str(one) for one in under_way["done"]]
                sweep._stream = under_way["stream"]
                sweep.mark = under_way["mark"]
                sweep.pages = int(under_way["pages"])
        except (KeyError, TypeError, ValueError, AttributeError):
            return cls(now)
        return sweep

    def next(self, streams: Sequence[str]) -> str | None:
        """The stream to read a page of now: the one under way, else the first that was not read."""
        waiting = [one for one in streams if one not in self._done]
        if not waiting:
            return None
        if self._stream not in waiting:
            self._stream, self.mark, self.pages = waiting[0], None, 0
        return self._stream

    def is_new(self, stream: str) -> bool:
        """Whether the stream was never read to its end: it gets a backlog, and not without limit."""
        return stream not in self._since

    def back_to(self, stream: str, *, overlap: float, backlog: timedelta) -> datetime:
        """The moment that the sweep reads back to; ``overlap`` is seconds."""
        if stream in self._since:
            return datetime.fromtimestamp(self._since[stream] - overlap, UTC)
        return datetime.fromtimestamp(self._begun, UTC) - backlog

    def next_page(self, mark: Any) -> None:
        """The current stream goes on at ``mark``."""
        self.mark = mark
        self.pages += 1

    def finish(self, stream: str) -> None:
        """The stream is read as far back as it has to be."""
        self._done.append(stream)
        self._stream, self.mark, self.pages = None, None, 0

    def more(self, streams: Sequence[str]) -> bool:
        """Whether a stream is still to be read in this sweep."""
        return any(one not in self._done for one in streams)

    def cursor(self, streams: Sequence[str]) -> Cursor:
        """The sweep under way, or when it is over where the next one reads back to. Streams that are no
        longer asked for are forgotten."""
        if self.more(streams):
            sweep = {
                "begun": self._begun,
                "done": self._done,
                "stream": self._stream,
                "mark": self.mark,
                "pages": self.pages,
            }
            return {"v": VERSION, "since": dict(self._since), "sweep": sweep}
        return {"v": VERSION, "since": dict.fromkeys(streams, self._begun)}
