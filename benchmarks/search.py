"""A search among all mentions, beside LIKE.

python benchmarks/search.py --keep million.sqlite
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from _million import Million, arguments, p50_p95, timed

from socialdesk.domain.mention import MentionStatus
from socialdesk.query import parse
from socialdesk.store import View

PAGE = 100
TARGET = 50.0


def queries(plain: sqlite3.Connection) -> list[tuple[str, str]]:
    """Queries over words chosen by how many texts hold them."""
    plain.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, texts_fts, col)")
    ranked = [
        row[0]
        for row in plain.execute(
            "SELECT term FROM temp.words WHERE col = 'words' AND length(term) > 3"
            " ORDER BY doc DESC LIMIT 3000"
        )
    ]
    rare = [
        row[0]
        for row in plain.execute(
            "SELECT term FROM temp.words WHERE col = 'words' AND doc BETWEEN 5 AND 20 LIMIT 50"
        )
    ]
    common, second, middle = ranked[0], ranked[1], ranked[min(len(ranked) - 1, 1000)]
    text = plain.execute("SELECT words FROM texts ORDER BY moment DESC LIMIT 1 OFFSET 1000").fetchone()[0]
    pair = " ".join(text.split()[1:3])
    return [
        ("common word", common),
        ("middling word", middle),
        ("rare word", rare[0]),
        ("a word nobody wrote", "zzyzx"),
        ("two common words", f"{common} {second}"),
        ("common and rare", f"{common} {rare[1]}"),
        ("either of two", f"{common} OR {rare[2]}"),
        ("short prefix", common[:1] + "*"),
        ("two letters", common[:2] + "*"),
        ("three letters", common[:3] + "*"),
        ("long prefix", middle[:5] + "*"),
        ("phrase", f'"{pair}"'),
        ("near", f"{common} NEAR/3 {second}"),
        ("not", f"{common} -{second}"),
        ("infix", f"{middle[:2]}*{middle[-2:]}"),
        ("suffix", f"*{middle[-4:]}"),
        ("suffix nobody wrote", "*zzyzx"),
        ("common, one language", f"{common} lang:fi"),
        ("common, negative", f"{common} sentiment:negative"),
        ("common, critical", f"{common} urgency:critical"),
        ("common, by a rare author", f"{common} from:user1234"),
        ("by a rare author", "from:user4321"),
        ("a platform", "platform:hackernews"),
    ]


def main() -> None:
    options = arguments(__doc__.splitlines()[0])
    everything = frozenset(MentionStatus) - {MentionStatus.GONE}
    with Million(options) as million:
        plain = sqlite3.connect(million.path)
        total = plain.execute("SELECT count(*) FROM mentions").fetchone()[0]
        print(f"{total:,} mentions, first {PAGE} hits; milliseconds")
        print(f"{'':28}{'':14}{'p50':>9} {'p95':>9}   {'(LIKE)':>9}")
        all_taken: list[float] = []
        for name, query in queries(plain):
            naive = _naive(plain, query)
            for order in ("newest", "queue"):
                view = View(
                    order="newest" if order == "newest" else "queue",
                    statuses=everything if order == "newest" else frozenset({MentionStatus.OPEN}),
                    expression=parse(query),
                )
                taken = timed(_search(million, view), 20)
                all_taken += taken
                beside = p50_p95(timed(naive, 2)) if order == "newest" else ""
                print(f"{name:28}{order:10}{_hits(million, view):>5}{p50_p95(taken)}   {beside}", flush=True)
        plain.close()
    ordered = sorted(all_taken)
    print(
        f"all searches: p50 {ordered[len(ordered) // 2]:.2f} ms, p95"
        f" {ordered[len(ordered) * 95 // 100]:.2f} ms, slowest {ordered[-1]:.2f} ms (promised: p95 under"
        f" {TARGET:.0f} ms)"
    )


def _search(million: Million, view: View) -> Callable[[], object]:
    def work() -> object:
        with million.store.reading() as read:
            return read.mentions.page(million.brand_id, view, None, PAGE)

    return work


def _hits(million: Million, view: View) -> int:
    with million.store.reading() as read:
        return len(read.mentions.page(million.brand_id, view, None, PAGE))


def _naive(plain: sqlite3.Connection, query: str) -> Callable[[], object]:
    """The words of the query by LIKE, newest first."""
    words = [word.strip('"-') for word in query.split() if ":" not in word and not word.isupper()]
    where = " AND ".join("text LIKE ?" for _ in words) or "1"
    patterns = [f"%{word.replace('*', '%')}%" for word in words]
    sql = f"SELECT * FROM mentions WHERE brand_id = 1 AND {where} ORDER BY published_at DESC LIMIT {PAGE}"
    return lambda: plain.execute(sql, patterns).fetchall()


if __name__ == "__main__":
    main()
