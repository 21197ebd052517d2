"""Hourly counts, kept with every write, so that a trend never counts mentions.

One table row per hour, dimension and value. Dimensions stand beside each other instead of multiplying
(platform x language x intent x urgency would nearly be a row per mention): an hour has at most a
few dozen rows however much is said. What is counted: inbound mentions of the brand itself; what only a
competitor's watch found counts for the share of voice alone. Gone mentions stay counted.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from socialdesk.store.encoding import HOUR

ALL = "all"
DIMENSIONS = (ALL, "platform", "lang", "intent", "urgency")


@dataclass(slots=True)
class Rollups:
    """Collects what a transaction adds and takes away, then writes it in one go."""

    counts: Counter[tuple[int, str, int, str, str]] = field(default_factory=Counter)
    voices: Counter[tuple[int, int]] = field(default_factory=Counter)

    def count(self, row: Any, by: int) -> None:
        """Add (1) or take away (-1) a mention as ``row`` says it is; what is not counted changes nothing."""
        if not row["counted"]:
            return
        brand, hour, sentiment = row["brand_id"], row["published_at"] // HOUR, row["sentiment"]
        self.counts[brand, ALL, hour, "", sentiment] += by
        for dimension in DIMENSIONS[1:]:
            self.counts[brand, dimension, hour, row[dimension], sentiment] += by

    def voice(self, watch_ids: Iterable[int], published_at: int, by: int = 1) -> None:
        for watch_id in watch_ids:
            self.voices[watch_id, published_at // HOUR] += by

    def write(self, conn: sqlite3.Connection) -> bool:
        """Answers whether anything changed."""
        counts = [(*key, by) for key, by in self.counts.items() if by]
        conn.executemany(
            "INSERT INTO rollups (brand_id, dimension, hour, value, sentiment, count)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
            counts,
        )
        conn.executemany(
            "DELETE FROM rollups WHERE brand_id = ? AND dimension = ? AND hour = ? AND value = ?"
            " AND sentiment = ? AND count = 0",
            [row[:-1] for row in counts if row[-1] < 0],
        )
        conn.executemany(
            "INSERT INTO voices (watch_id, hour, count) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET count = count + excluded.count",
            [(*key, by) for key, by in self.voices.items() if by],
        )
        conn.executemany(
            "DELETE FROM voices WHERE watch_id = ? AND hour = ? AND count = 0",
            [key for key, by in self.voices.items() if by < 0],
        )
        self.counts.clear()
        changed = bool(counts or self.voices)
        self.voices.clear()
        return changed
