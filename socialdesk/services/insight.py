"""Insight: trends for the team lead, and exports that anyone can open."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from socialdesk import durable
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import BrandId, Mention
from socialdesk.domain.trend import Trend
from socialdesk.errors import SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.store import Store
from socialdesk.store.view import View

PAGE = 500

COLUMNS = (
    "platform", "url", "published_at", "author", "handle", "followers", "lang", "text", "status",
    "sentiment", "urgency", "intent", "needs_reply", "unsure", "priority", "reasons",
    "answer_by", "answered_at",
)  # fmt: skip

ANSWERER_COLUMNS = ("person", "answered", "due", "in_time", "median_minutes", "p90_minutes")


class Insight:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def trend(self, brand_id: BrandId, first: date | None = None, last: date | None = None) -> Trend:
        """Days ``first``..``last`` in the brand's zone (default: the last 28), beside as many before."""
        with self._store.reading() as read:
            zone = read.brands.get(brand_id).hours.zone
            last = last or self._clock().astimezone(ZoneInfo(zone)).date()
            return read.trends.trend(brand_id, first or last - timedelta(days=27), last, zone)

    def mentions(self, brand_id: BrandId, where: View) -> Iterator[Mention]:
        """Every mention of a view, page by page, so that nothing is held open or in memory."""
        after: tuple[int, int] | None = None
        while True:
            with self._store.reading() as read:
                rows = read.mentions.page(brand_id, where, after, PAGE)
                found = [read.mentions.get(row.id) for row in rows]
            yield from found
            if len(rows) < PAGE:
                return
            after = rows[-1].key

    def export(
        self,
        brand_id: BrandId,
        where: View,
        path: Path,
        progress: Callable[[int], None] | None = None,
    ) -> int:
        """Write a view to ``.csv`` or ``.jsonl``; answers the number of rows. The file is whole or absent.

        Raises `SettingWrong` for another kind of file and `DiskFull` when it cannot be written.
        """
        if path.suffix not in (".csv", ".jsonl"):
            raise SettingWrong(f"Export writes .csv or .jsonl files, not “{path.suffix or path.name}”.")
        written = 0
        with _whole(path) as out:
            sheet = csv.DictWriter(out, COLUMNS)
            if path.suffix == ".csv":
                sheet.writeheader()
            for mention in self.mentions(brand_id, replace(where, order="newest")):
                row = export_row(mention)
                if path.suffix == ".csv":
                    sheet.writerow({key: spreadsheet_safe(value) for key, value in row.items()})
                else:
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
                written += 1
                if progress:
                    progress(written)
        return written

    def export_answerers(self, brand_id: BrandId, first: date, last: date, path: Path) -> int:
        """Write who answered what was published on the days ``first``..``last`` to a ``.csv``, minutes on the
        wall clock; answers the number of people. Raises as `export`."""
        if path.suffix != ".csv":
            raise SettingWrong(f"Export writes a .csv file here, not “{path.suffix or path.name}”.")
        people = self.trend(brand_id, first, last).answerers
        with _whole(path) as out:
            sheet = csv.writer(out)
            sheet.writerow(ANSWERER_COLUMNS)
            for each in people:
                times = each.times
                sheet.writerow(
                    [
                        spreadsheet_safe(each.name), times.answered, times.due, times.within_target,
                        times.median, times.p90,
                    ]
                )  # fmt: skip
        return len(people)


@contextmanager
def _whole(path: Path) -> Iterator[TextIO]:
    """A file to write that is whole at its path afterwards, or absent. Raises `DiskFull`."""
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as out:
            yield out
        unfinished.replace(path)
    except OSError as error:
        raise durable.unwritable(path, error) from error
    finally:
        with suppress(OSError):  # a name that is too long, or a folder that is not there
            unfinished.unlink(missing_ok=True)


def export_row(mention: Mention) -> dict[str, object]:
    """One mention as flat JSON values, keys as in `COLUMNS`."""
    post, labels = mention.post, mention.classification
    return {
        "platform": post.platform,
        "url": post.url,
        "published_at": post.published_at.isoformat(),
        "author": post.author.name,
        "handle": post.author.handle,
        "followers": post.author.followers,
        "lang": mention.lang,
        "text": post.text,
        "status": mention.status.value,
        "sentiment": labels.sentiment.value if labels else None,
        "urgency": labels.urgency.value if labels else None,
        "intent": labels.intent.value if labels else None,
        "needs_reply": labels.needs_reply if labels else None,
        "unsure": sorted(head.value for head in Head if labels and head in labels.unsure),
        "priority": mention.priority,
        "reasons": [f"{reason.code}:{reason.points}" for reason in mention.reasons],
        "answer_by": mention.answer_by.isoformat() if mention.answer_by else None,
        "answered_at": mention.answered_at.isoformat() if mention.answered_at else None,
    }


def spreadsheet_safe(value: object) -> object:
    """A spreadsheet must not run what a stranger wrote: a leading = + - @ is quoted (CSV injection)."""
    if isinstance(value, list):
        value = " ".join(map(str, value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value
