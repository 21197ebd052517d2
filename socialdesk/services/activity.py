"""The audit: who did what, when; read by person, area and day, and written out as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from socialdesk import durable
from socialdesk.domain.activity import ActivityFilter, ActivityLine, in_words
from socialdesk.domain.mention import BrandId, CustomerId, MentionId
from socialdesk.errors import SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.services.insight import spreadsheet_safe
from socialdesk.store import Store

PAGE = 500
COLUMNS = ("at", "by", "kind", "what", "mention", "platform", "about", "text")
"""Columns of an export."""


class Activity:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def page(
        self,
        brand_id: BrandId,
        which: ActivityFilter | None = None,
        after: tuple[int, int] | None = None,
        limit: int = 100,
    ) -> list[ActivityLine]:
        """Lines after the key of the last one shown, newest first; fewer than ``limit``: none follow."""
        with self._store.reading() as read:
            return read.events.page(brand_id, which or ActivityFilter(), after, limit)

    def people(self) -> list[str]:
        """Everybody who stands in the log."""
        with self._store.reading() as read:
            return read.events.people()

    def note(
        self,
        kind: str,
        *,
        by: str,
        detail: str = "",
        brand_id: BrandId | None = None,
        mention_id: MentionId | None = None,
        customer_id: CustomerId | None = None,
    ) -> None:
        """Write a line of its own: for deeds that change nothing in the store, such as an export."""
        with self._store.writing() as write:
            write.events.log(
                mention_id,
                kind,
                by=by,
                at=self._clock(),
                detail=detail,
                brand_id=brand_id,
                customer_id=customer_id,
            )

    def settings_changed(self, before: object, after: object, by: str) -> None:
        """Note which settings are other than before, by name alone; nothing where none is."""
        changed = sorted(_changed(before, after))
        if changed:
            self.note("settings_changed", by=by, detail=", ".join(changed))

    def export(
        self,
        brand_id: BrandId,
        which: ActivityFilter,
        path: Path,
        *,
        by: str,
        words: Callable[[ActivityLine], str] | None = None,
    ) -> int:
        """Write the lines as ``.csv``, newest first; answers how many. The file is whole or absent, and the
        export itself is noted. ``words`` says what a line is in the person's language (default English).

        Raises `SettingWrong` for another kind of file and `DiskFull` when it cannot be written.
        """
        if path.suffix.lower() != ".csv":
            raise SettingWrong(f"The activity is written as a .csv file, not “{path.suffix or path.name}”.")
        text = io.StringIO(newline="")
        sheet = csv.writer(text)
        sheet.writerow(COLUMNS)
        count = 0
        for line in self._all(brand_id, which):
            said = words(line) if words else in_words(line.kind, line.detail)
            row = (
                line.at.isoformat(), line.by, line.kind, said, line.mention_id or "", line.platform,
                line.who, line.excerpt,
            )  # fmt: skip
            sheet.writerow([spreadsheet_safe(cell) for cell in row])
            count += 1
        durable.write(path, text.getvalue().encode("utf-8", "replace"))
        self.note("exported_activity", by=by, detail=path.name, brand_id=brand_id)
        return count

    def _all(self, brand_id: BrandId, which: ActivityFilter) -> Iterator[ActivityLine]:
        after = None
        while True:
            lines = self.page(brand_id, which, after, PAGE)
            yield from lines
            if len(lines) < PAGE:
                return
            after = lines[-1].key


def _changed(before: Any, after: Any, name: str = "") -> Iterator[str]:
    """The dotted names of the settings that differ."""
    if is_dataclass(before) and type(before) is type(after):
        for each in fields(before):
            dotted = f"{name}.{each.name}" if name else each.name
            yield from _changed(getattr(before, each.name), getattr(after, each.name), dotted)
    elif before != after:
        yield name
