"""Every word that is stored, once: what a ``*`` in a query can stand for.

The full-text index finds the texts of a word, but cannot look for words by their ending or middle
without reading itself through. This list can: half a million words are read in a few milliseconds.
"""

from __future__ import annotations

import fnmatch
import re
import sqlite3
from collections.abc import Iterable

LIMIT = 400
"""Words that a pattern is spelled out to; a pattern of more is common enough to be found by looking."""

_LAST = "\U0010ffff"
_GLOB_STARS = 2
"""Stars that SQLite's own GLOB may be given: it backtracks, and one word can be thousands of letters."""


def learn(conn: sqlite3.Connection, texts: Iterable[str]) -> None:
    """Add the words of texts (words joined by spaces)."""
    words = {word for text in texts for word in text.split(" ") if word}
    conn.executemany(
        "INSERT OR IGNORE INTO vocabulary (word) VALUES (?)", [(word,) for word in sorted(words)]
    )


def unlearn(conn: sqlite3.Connection, text: str) -> None:
    """Take the words of an erased text away that no other text has; the index must not know it any more."""
    for word in {word for word in text.split(" ") if word}:
        found = conn.execute(
            "SELECT 1 FROM texts_fts WHERE texts_fts MATCH ? LIMIT 1", (f'{{words}} : "{word}"',)
        ).fetchone()
        if found is None:
            conn.execute("DELETE FROM vocabulary WHERE word = ?", (word,))


def spell_out(conn: sqlite3.Connection, pattern: str) -> list[str] | None:
    """The stored words that fit ``pattern``; None when they are more than `LIMIT`."""
    start = pattern.partition("*")[0]
    where, parameters = "word >= ? AND word < ?", [start, start + _LAST]
    literal = pattern.replace("[", "[[]").replace("?", "[?]")
    safe = pattern.count("*") <= _GLOB_STARS
    if safe:
        where += " AND word GLOB ?"
        parameters.append(literal)
    sql = f"SELECT word FROM vocabulary WHERE {where}"  # noqa: S608 - our own two conditions
    if safe:
        rows = conn.execute(f"{sql} LIMIT ?", [*parameters, LIMIT + 1]).fetchall()
        return [row[0] for row in rows] if len(rows) <= LIMIT else None
    fits = re.compile(fnmatch.translate(literal)).match
    found: list[str] = []
    for (word,) in conn.execute(sql, parameters):
        if fits(word):
            found.append(word)
            if len(found) > LIMIT:
                return None
    return found
