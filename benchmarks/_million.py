"""The database that the store's benchmarks run on: a million invented mentions, always the same ones.

Texts vary those of ``resources/demo/posts.jsonl`` with words of a made-up language whose frequencies
fall off as in real speech (Zipf): a few words are in every third text, most in a handful. Times
spread over ninety days, three in ten mentions are open.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import statistics
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import Author, BrandId, MentionId, MentionKind, MentionStatus, Post
from socialdesk.domain.priority import Priority, Reason
from socialdesk.store import Arrival, Store, open_store

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
BATCH = 1000
DEMO = Path(__file__).parents[1] / "resources" / "demo" / "posts.jsonl"

INVENTED = [
    ("en", "Ordered the Lumi grinder two weeks ago and it still has not arrived"),
    ("en", "Does the Lumi kettle work with 110 volts?"),
    ("en", "My new grinder smells burnt after five minutes, is that normal"),
    ("en", "Great coffee this morning, thank you Lumi"),
    ("tr", "Kargom üç gündür gelmedi, siparişim nerede?"),
    ("tr", "Lumi değirmen bozuk çıktı, iade istiyorum"),
    ("fi", "Kahvimylly hajosi heti, saanko rahat takaisin"),
    ("ar", "متى تصل القهوة؟ طلبتها قبل أسبوع"),
]
SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ra",
    "tu",
    "ne",
    "so",
    "vi",
    "pa",
    "de",
    "ku",
    "le",
    "mo",
    "ti",
    "sa",
    "ro",
    "ni",
    "po",
)
VOCABULARY = 60_000
PLATFORMS = ["x", "bluesky", "mastodon", "reddit", "youtube", "rss", "hackernews"]


def arguments(about: str) -> argparse.Namespace:
    """The options that every benchmark of the store takes."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--mentions", type=int, default=1_000_000, help="how many to generate")
    parser.add_argument("--keep", type=Path, help="where the database is kept (default: below build/)")
    return parser.parse_args()


def arrivals(count: int) -> Iterator[list[Arrival]]:
    """``count`` posts in batches, oldest first; the same ones at every call."""
    chance = random.Random(4)
    words = _vocabulary(chance)
    cumulative = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    texts = _texts()
    statuses = [MentionStatus.OPEN, MentionStatus.STORED, MentionStatus.ANSWERED, MentionStatus.SKIPPED]
    step = timedelta(days=90) / count
    for begin in range(0, count, BATCH):
        batch: list[Arrival] = []
        for number in range(begin, min(begin + BATCH, count)):
            lang, base = chance.choice(texts)
            extra = chance.choices(words, cum_weights=cumulative, k=chance.randint(3, 18))
            cut = base.split()
            place = chance.randint(0, len(cut))
            text = " ".join([*cut[:place], *extra, *cut[place:]])
            author = int(chance.paretovariate(0.6)) % 200_000
            platform = PLATFORMS[int(chance.paretovariate(1)) % len(PLATFORMS)]
            post = Post(
                platform,
                f"n{number}",
                Author(f"a{author}", f"user{author}", f"User {author}", author % 5000),
                text,
                NOW - timedelta(days=90) + step * number,
                links=("https://example.org/a",) if number % 7 == 0 else (),
            )
            status = chance.choices(statuses, weights=[30, 40, 20, 10])[0]
            likeness = zlib.crc32(text.encode()) << 32 | zlib.crc32(base.encode(), number)
            batch.append(Arrival(post, MentionKind.INBOUND, lang, (), status, NOW, likeness))
        yield batch


def fill(store: Store, count: int, progress: Callable[[int], None] = lambda _: None) -> Figures:
    """Import, label and prioritise ``count`` mentions."""
    with store.writing() as write:
        brand = write.brands.add("Lumi")
        account = write.accounts.add(brand.id, "files", "Generated", {})
    added = importing = 0.0
    for batch in arrivals(count):
        began = time.perf_counter()
        with store.writing(durable=False) as write:
            found = write.mentions.add_new(account.id, brand.id, batch)
        importing += time.perf_counter() - began
        assert len(found.new) == len(batch)
        added += len(batch)
        progress(int(added))
    chance = random.Random(5)
    began = time.perf_counter()
    for begin in range(1, count + 1, BATCH):
        with store.writing(durable=False) as write:
            for number in range(begin, min(begin + BATCH, count + 1)):
                label, priority, due = _labels(chance)
                write.mentions.label(MentionId(number), label)
                write.mentions.prioritise(MentionId(number), priority, due)
    labelling = time.perf_counter() - began
    began = time.perf_counter()
    while store.upkeep():
        pass
    return Figures(added / importing, count / labelling, time.perf_counter() - began)


@dataclass(frozen=True, slots=True)
class Figures:
    """``imported`` and ``labelled`` are mentions per second, ``upkeep`` is seconds."""

    imported: float
    labelled: float
    upkeep: float


class Million:
    """The generated database, opened. It is made once, which takes some minutes, and kept for the others."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.path: Path = options.keep or Path("build") / f"bench-{options.mentions}.sqlite"
        if not self.path.exists():
            self._generate(options.mentions)
        self.store = open_store(self.path, now=lambda: NOW)
        self.brand_id = BrandId(1)

    def _generate(self, mentions: int) -> None:
        print(f"Generating {mentions:,} mentions …", flush=True)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_name(self.path.name + ".part")  # a broken-off one is never used
        for left in unfinished.parent.glob(unfinished.name + "*"):
            left.unlink()
        store = open_store(unfinished, now=lambda: NOW)
        fill(store, mentions)
        store.close()
        unfinished.rename(self.path)

    def __enter__(self) -> Million:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()


def timed(work: Callable[[], object], times: int = 30) -> list[float]:
    """Milliseconds of each of ``times`` runs, after one that warms the caches."""
    work()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def p50_p95(taken: list[float]) -> str:
    ordered = sorted(taken)
    return f"{statistics.median(ordered):9.2f} {ordered[-(-len(ordered) * 95 // 100) - 1]:9.2f}"


def _vocabulary(chance: random.Random) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < VOCABULARY:
        made["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4)))] = None
    return sorted(made, key=len)  # short words are the frequent ones


def _texts() -> list[tuple[str, str]]:
    if not DEMO.exists():
        return INVENTED
    found = []
    for line in DEMO.read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        if post.get("text"):
            found.append((post.get("lang") or "und", post["text"]))
    return found or INVENTED


def _labels(chance: random.Random) -> tuple[Classification, Priority, datetime | None]:
    sentiment = chance.choices(list(Sentiment), weights=[4, 4, 2])[0]
    urgency = chance.choices(list(Urgency), weights=[50, 35, 13, 2])[0]
    intent = chance.choice(list(Intent))
    scores = {
        Head.SENTIMENT: {str(each): 0.9 if each is sentiment else 0.05 for each in Sentiment},
        Head.URGENCY: {str(each): 0.7 if each is urgency else 0.1 for each in Urgency},
        Head.INTENT: {str(each): 0.5 if each is intent else 0.05 for each in Intent},
        Head.NEEDS_REPLY: {"no": 0.2, "yes": 0.8},
    }
    score = chance.randint(0, 100)
    reasons = (Reason(f"urgency_{urgency}", score - 10), Reason("waited", 10, "45"))
    due = NOW + timedelta(minutes=chance.randint(-600, 600)) if chance.random() < 0.6 else None
    return (
        Classification(sentiment, urgency, intent, chance.random() < 0.6, scores, frozenset(), "bench"),
        Priority(score, reasons, None),
        due,
    )
