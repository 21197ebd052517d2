"""A page of the queue by key, at growing depth, beside OFFSET.

python benchmarks/queue_page.py --keep million.sqlite
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from _million import Million, arguments, p50_p95, timed

from socialdesk.domain.mention import MentionStatus
from socialdesk.store import View

PAGE = 100
TARGET = 5.0
QUEUE = View()
EVERYTHING = View(order="newest", statuses=frozenset(MentionStatus) - {MentionStatus.GONE})


def main() -> None:
    options = arguments(__doc__.splitlines()[0])
    with Million(options) as million:
        plain = sqlite3.connect(million.path)
        total = plain.execute("SELECT count(*) FROM mentions").fetchone()[0]
        print(f"{total:,} mentions, pages of {PAGE}; milliseconds")
        print(f"{'':34}{'p50':>9} {'p95':>9}   (OFFSET)")
        worst = 0.0
        for name, view, order, where in (
            ("queue", QUEUE, "priority DESC, id DESC", "status = 'open'"),
            ("newest", EVERYTHING, "moment DESC, id DESC", "status != 'gone'"),
            ("deadline", View(order="answer_by"), "due, id", "status = 'open'"),
        ):
            many = plain.execute(f"SELECT count(*) FROM mentions WHERE {where}").fetchone()[0]
            for depth in (0, many // 100, many // 10, many // 2, many * 9 // 10):
                sql = (
                    "SELECT m.* FROM mentions m WHERE brand_id = 1 AND kind = 'inbound'"
                    f" AND {where} ORDER BY {order} LIMIT {PAGE} OFFSET {depth}"
                )
                column = {"queue": "priority", "newest": "moment", "deadline": "due"}[name]
                key = plain.execute(
                    f"SELECT {column}, id FROM mentions WHERE brand_id = 1 AND kind = 'inbound' AND {where}"
                    f" ORDER BY {order} LIMIT 1 OFFSET {max(0, depth - 1)}"
                ).fetchone()
                after = key if depth else None
                ours = timed(_page(million, view, after))
                naive = timed(_offset(plain, sql), 5)
                worst = max(worst, sorted(ours)[-2])
                print(f"{name:10} at depth {depth:>12,}  {p50_p95(ours)}   {p50_p95(naive)}")
        plain.close()
    print(f"slowest page at p95: {worst:.2f} ms (promised: under {TARGET:.0f} ms)")


def _page(million: Million, view: View, after: tuple[int, int] | None) -> Callable[[], object]:
    def work() -> object:
        with million.store.reading() as read:
            return read.mentions.page(million.brand_id, view, after, PAGE)

    return work


def _offset(plain: sqlite3.Connection, sql: str) -> Callable[[], object]:
    return lambda: plain.execute(sql).fetchall()


if __name__ == "__main__":
    main()
