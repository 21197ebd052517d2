"""Watches: what a brand listens for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from socialdesk.domain.brand import Watch, WatchKind
from socialdesk.domain.mention import BrandId, WatchId
from socialdesk.store.encoding import HOUR, stamp, to_json
from socialdesk.store.part import Part, missing
from socialdesk.store.rollups import Rollups


@dataclass(frozen=True, slots=True)
class RemovedWatch:
    """A watch and the numbers of the mentions that it had found."""

    watch: Watch
    finds: tuple[int, ...]


class WatchesRead(Part):
    """Looking watches up."""

    def get(self, watch_id: WatchId) -> Watch:
        """Raises `Overtaken` when there is none."""
        row = self._one("SELECT * FROM watches WHERE id = ?", watch_id)
        if row is None:
            raise missing("watch", watch_id)
        return _watch(row)

    def all(self, brand_id: BrandId | None = None) -> list[Watch]:
        rows = self._all("SELECT * FROM watches WHERE ?1 IS NULL OR brand_id = ?1 ORDER BY id", brand_id)
        return [_watch(row) for row in rows]

    def matched(self, watch_id: WatchId, since: datetime) -> int:
        """How many mentions published since then it found."""
        found = self._value(
            "SELECT count(*) FROM mention_watches WHERE watch_id = ? AND published_at >= ?",
            watch_id, stamp(since),
        )  # fmt: skip
        return int(found)


class Watches(WatchesRead):
    """Adding and changing watches."""

    def add(self, brand_id: BrandId, name: str, query: str, kind: WatchKind = WatchKind.BRAND) -> Watch:
        watch_id = self._insert("watches", {"brand_id": brand_id, "name": name, "query": query, "kind": kind})
        self._touch("watches")
        return self.get(WatchId(watch_id))

    def update(self, watch: Watch) -> None:
        """Store name, query and kind. What it found before stays found; a changed kind says anew
        which of it is about the brand and counts in its trends."""
        before = self.get(watch.id)
        self._db.table("watches").update(
            watch.id, {"name": watch.name, "query": watch.query, "kind": str(watch.kind)}
        )
        self._touch("watches")
        if watch.kind is not before.kind:
            self._count_anew(watch.id)

    def _count_anew(self, watch_id: WatchId) -> None:
        rollups = Rollups()
        for row in self._all(
            "SELECT m.id, m.brand_id, m.published_at, m.sentiment, m.platform, m.lang, m.intent, m.urgency,"
            " m.counted, (m.addressed OR EXISTS (SELECT 1 FROM mention_watches o JOIN watches w"
            "   ON w.id = o.watch_id WHERE o.mention_id = m.id AND w.kind = 'brand')) AS ours"
            " FROM mention_watches f JOIN mentions m ON m.id = f.mention_id"
            " WHERE f.watch_id = ? AND m.kind = 'inbound'",
            watch_id,
        ):
            if row["ours"] != row["counted"]:
                self._run("UPDATE mentions SET counted = ? WHERE id = ?", row["ours"], row["id"])
                rollups.count(row, -1)
                rollups.count({**dict(row), "counted": row["ours"]}, 1)
        if rollups.write(self._conn):
            self._touch("trends")

    def remove(self, watch_id: WatchId) -> RemovedWatch:
        """Forget a watch and its share of voice; the mentions that it found stay. What it answers brings it
        back (`restore`)."""
        finds = self._all("SELECT mention_id FROM mention_watches WHERE watch_id = ?", watch_id)
        removed = RemovedWatch(self.get(watch_id), tuple(row["mention_id"] for row in finds))
        self._run("DELETE FROM mention_watches WHERE watch_id = ?", watch_id)
        self._run("DELETE FROM voices WHERE watch_id = ?", watch_id)
        self._run("DELETE FROM watches WHERE id = ?", watch_id)
        self._touch("watches", "trends")
        return removed

    def restore(self, removed: RemovedWatch) -> Watch:
        """A watch that was removed, with what it had found; under another number where another watch has its
        own by now."""
        watch = removed.watch
        taken = self._value("SELECT 1 FROM watches WHERE id = ?", watch.id)
        row = {"brand_id": watch.brand_id, "name": watch.name, "query": watch.query, "kind": str(watch.kind)}
        watch_id = self._insert("watches", row if taken else {"id": int(watch.id), **row})
        self._run(
            "INSERT INTO mention_watches (watch_id, mention_id, published_at)"
            " SELECT ?, m.id, m.published_at FROM json_each(?) f JOIN mentions m ON m.id = f.value",
            watch_id, to_json(removed.finds),
        )  # fmt: skip
        self._run(
            "INSERT INTO voices (watch_id, hour, count) SELECT watch_id, published_at / ?, count(*)"
            " FROM mention_watches WHERE watch_id = ? GROUP BY 2",
            HOUR, watch_id,
        )  # fmt: skip
        self._touch("watches", "trends")
        return self.get(WatchId(watch_id))


def _watch(row: Any) -> Watch:
    return Watch(
        WatchId(row["id"]), BrandId(row["brand_id"]), row["name"], row["query"], WatchKind(row["kind"])
    )
