"""Watches: what we listen for, checked and priced before it is switched on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_UP, Decimal

from socialdesk.domain.brand import Watch, WatchKind
from socialdesk.domain.expression import Node
from socialdesk.domain.mention import BrandId, MentionRow, WatchId
from socialdesk.query import check_watch, parse, translation
from socialdesk.services.clock import Clock
from socialdesk.sources.protocol import Traits
from socialdesk.store import Store
from socialdesk.store.watches import RemovedWatch

PREVIEW_DAYS = 30


@dataclass(frozen=True, slots=True)
class Preview:
    """What a query would have matched among ``total`` mentions stored in the last 30 days.

    ``monthly_costs`` are US dollars for 30 days, per platform that bills for what it finds. ``missed`` are
    the parts of the query that a connected platform's own search may pass over, per platform.
    """

    matched: int
    total: int
    per_day: float
    examples: tuple[MentionRow, ...]
    monthly_costs: tuple[tuple[str, Decimal], ...]
    missed: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Watches:
    """Adds, tries and lists watches. A watch that does not parse is never stored."""

    def __init__(self, store: Store, clock: Clock, traits_of: Callable[[str], Traits]) -> None:
        self._store = store
        self._clock = clock
        self._traits_of = traits_of

    def add(self, brand_id: BrandId, name: str, query: str, kind: WatchKind = WatchKind.BRAND) -> Watch:
        """Raises `QueryError` that points at the place."""
        self.read(query)
        with self._store.writing() as write:
            return write.watches.add(brand_id, name.strip() or query, query, kind)

    def update(self, watch: Watch) -> None:
        self.read(watch.query)
        with self._store.writing() as write:
            write.watches.update(watch)

    def remove(self, watch_id: WatchId) -> RemovedWatch:
        """What it answers brings the watch back, see `restore`."""
        with self._store.writing() as write:
            return write.watches.remove(watch_id)

    def restore(self, removed: RemovedWatch) -> Watch:
        """A watch that was removed listens again, and has found what it had found."""
        with self._store.writing() as write:
            return write.watches.restore(removed)

    def all(self, brand_id: BrandId | None = None) -> list[tuple[Watch, int]]:
        """Each watch with the number of mentions that it found in the last seven days."""
        since = self._clock() - timedelta(days=7)
        with self._store.reading() as read:
            return [(watch, read.watches.matched(watch.id, since)) for watch in read.watches.all(brand_id)]

    def preview(self, brand_id: BrandId, query: str) -> Preview:
        """Try a query on what is stored, and price it where a platform bills for finds."""
        node = self.read(query)
        since = self._clock() - timedelta(days=PREVIEW_DAYS)
        with self._store.reading() as read:
            matched, total, examples = read.mentions.try_expression(brand_id, node, since)
            accounts = read.accounts.all(brand_id)
        costs: dict[str, Decimal] = {}
        missed: dict[str, tuple[str, ...]] = {}
        for platform in {account.platform for account in accounts}:
            traits = self._traits_of(platform)
            if traits.search and traits.search_read_price:
                costs[traits.name] = (traits.search_read_price * matched).quantize(Decimal("0.01"), ROUND_UP)
            if traits.search and (parts := translation(node, traits.search).missed):
                missed[traits.name] = parts
        return Preview(
            matched,
            total,
            matched / PREVIEW_DAYS,
            tuple(examples),
            tuple(sorted(costs.items())),
            tuple(sorted(missed.items())),
        )

    @staticmethod
    def read(query: str) -> Node:
        """Parse a query that is to be watched for."""
        node = parse(query)
        check_watch(node)
        return node
