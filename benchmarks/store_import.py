"""How many mentions a second are taken in, beside a commit for each of them.

python benchmarks/store_import.py --mentions 1000000 --keep million.sqlite
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from _million import NOW, arguments, arrivals, fill

from socialdesk.store import open_store

NAIVE = 2_000
"""Mentions that the naive way takes in: enough to know its pace."""


def one_by_one(path: Path) -> float:
    """Mentions per second with a transaction, waited for until it is on the disk, for each."""
    store = open_store(path, now=lambda: NOW)
    with store.writing() as write:
        brand = write.brands.add("Lumi")
        account = write.accounts.add(brand.id, "files", "Generated", {})
    posts = [arrival for batch in arrivals(NAIVE) for arrival in batch]
    began = time.perf_counter()
    for arrival in posts:
        with store.writing() as write:
            write.mentions.add_new(account.id, brand.id, [arrival])
    pace = len(posts) / (time.perf_counter() - began)
    store.close()
    return pace


def main() -> None:
    options = arguments(__doc__.splitlines()[0])
    with tempfile.TemporaryDirectory(prefix="socialdesk-bench-") as folder:
        naive = one_by_one(Path(folder) / "naive.sqlite")
        path = options.keep or Path(folder) / "bench.sqlite"
        store = open_store(path, now=lambda: NOW)

        def progress(done: int) -> None:
            if done % 100_000 == 0:
                print(f"  {done:,}", flush=True)

        figures = fill(store, options.mentions, progress)
        store.close()
        size = path.stat().st_size
    print(f"{options.mentions:,} mentions, {size / 1e6:,.0f} MB ({size / options.mentions:,.0f} bytes each)")
    print(f"import in batches of 1000     {figures.imported:10,.0f} mentions/s")
    print(f"import one by one (naive)     {naive:10,.0f} mentions/s")
    print(f"label and prioritise          {figures.labelled:10,.0f} mentions/s")
    print(f"upkeep after it               {figures.upkeep:10.1f} s")


if __name__ == "__main__":
    main()
