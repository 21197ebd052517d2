"""What every part of the store stands on: one open transaction and a note of what it changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId
from socialdesk.errors import AlreadyDecided, Overtaken

Clock = Callable[[], datetime]


@dataclass(slots=True)
class Session:
    """One transaction. ``durable``: its commit has reached the disk when the block is left."""

    db: Database
    now: Clock
    durable: bool = False
    mentions: set[MentionId] = field(default_factory=set)
    added: int = 0
    areas: set[str] = field(default_factory=set)

    def changes(self) -> Changes:
        return Changes(
            frozenset(self.mentions),
            self.added,
            outbox="outbox" in self.areas,
            accounts="accounts" in self.areas,
            watches="watches" in self.areas,
            customers="customers" in self.areas,
            trends="trends" in self.areas,
            model="model" in self.areas,
            alerts="alerts" in self.areas,
            views="views" in self.areas,
        )


class Part:
    """Base of the parts; a part lives as long as its transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._db = session.db
        self._conn: sqlite3.Connection = session.db.conn

    def _all(self, sql: str, *parameters: Any) -> list[Any]:
        """Every row, readable by column name."""
        cursor = self._conn.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, parameters).fetchall()

    def _one(self, sql: str, *parameters: Any) -> Any:
        """The first row or None."""
        cursor = self._conn.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, parameters).fetchone()

    def _value(self, sql: str, *parameters: Any) -> Any:
        """The first column of the first row or None."""
        row = self._conn.execute(sql, parameters).fetchone()
        return row[0] if row else None

    def _run(self, sql: str, *parameters: Any) -> int:
        """Execute a statement; answers the number of rows changed."""
        return self._conn.execute(sql, parameters).rowcount

    def _many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        if rows:
            self._conn.executemany(sql, rows)

    def _insert(self, table: str, row: dict[str, Any]) -> int:
        pk: Any = self._db.table(table).insert(row).last_pk
        return int(pk)

    def _touch(self, *areas: str) -> None:
        self._session.areas.update(areas)

    def _touch_mention(self, mention_id: int) -> None:
        self._session.mentions.add(MentionId(mention_id))

    def _log(
        self,
        mention_id: int | None,
        kind: str,
        *,
        by: str = "",
        at: int,
        detail: str = "",
        brand_id: int | None = None,
        customer_id: int | None = None,
    ) -> None:
        """``brand_id`` is for what no mention or customer says it of; without any of them a line belongs to
        the workspace."""
        self._run(
            "INSERT INTO events (mention_id, kind, by, at, detail, brand_id, customer_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            mention_id, kind, by, at, detail, brand_id, customer_id,
        )  # fmt: skip


def decided_by(said: str, by: str, at: datetime) -> AlreadyDecided:
    """The error for what somebody, or (empty) SocialDesk, did first."""
    return AlreadyDecided(f"{said} by {by}." if by else f"{said}.", by=by, at=at)


def missing(what: str, number: int) -> Overtaken:
    """The error for an id that is not (or no longer) there."""
    return Overtaken(f"There is no {what} {number} (any more). Reload and look again.")
