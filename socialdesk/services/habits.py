"""Habits: what people make of suggestions, so that the next ones come in a better order."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Lock

from socialdesk.domain.habit import NOTHING, Tally, TrackRecord
from socialdesk.domain.mention import BrandId
from socialdesk.services.clock import Clock
from socialdesk.store import Store

REMEMBERED = timedelta(days=365)
"""Decisions that still say something: tastes, people and playbooks change."""

RENEWED = timedelta(minutes=1)
"""How old the record may be by which suggestions are ordered: counting a year of decisions takes a tenth of
a second, too long for each suggestion and nothing for each minute."""


class Habits:
    """Threads may share it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = Lock()
        self._kept: dict[BrandId, tuple[datetime, TrackRecord]] = {}

    def record(self, brand_id: BrandId) -> TrackRecord:
        """What was decided in the last year, up to `RENEWED` old: for the order of suggestions."""
        now = self._clock()
        with self._lock:
            at, known = self._kept.get(brand_id, (None, None))
            if known is not None and at is not None and timedelta(0) <= now - at < RENEWED:
                return known
        counted: dict[str, Tally] = {}
        for each in self.tallies(brand_id):  # a model's answers count in each language by themselves
            counted[each.source_key] = counted.get(each.source_key, NOTHING) + each
        fresh = TrackRecord(counted)
        with self._lock:
            self._kept[brand_id] = (now, fresh)
        return fresh

    def tallies(self, brand_id: BrandId) -> list[Tally]:
        """What became of each suggestion in the last year as of now, the most shown first."""
        with self._store.reading() as read:
            found = read.habits.tallies(brand_id, self._clock() - REMEMBERED)
        return sorted(found, key=lambda each: (-each.shown, each.source_key))
