"""Does the desk learn what a manager wants? A simulated one decides over 1,000 mentions, one after the other.

    PYTHONPATH=. .venv/bin/python benchmarks/manager_replay.py [--data ../shared/data] [--seeds 3]
        [--mentions 1000]

The mentions are 250 in each of four languages that somebody should answer: of the labelled data, and where
these are too few (Finnish, Arabic) those of the raw mentions that the shipped model would soonest have
answered. In random order they go

The manager's policy, drawn anew for each seed and never told to the desk:

* To each template and FAQ answer a liking from 0 to 1, drawn once (weight 0.45).
* In each language a liking for each way of answering: in private, short, personal … (weight 0.25).
* The shorter the better: 1 up to 120 characters, 0 from 320 on (weight 0.15).
* A mood with each suggestion and mention (weight 0.15).
* From the top down, the first suggestion whose sum reaches 0.68 is sent as it is. Where there is none, the
  best one from 0.35 on is sent without its last sentence and with one of the manager's own; below that the
  manager writes new words. One mention in twenty is skipped, whatever is suggested.

Twenty mentions are decided a day. Nobody writes back: the customer's next sentiment plays no part here. What
is measured is the share of replies sent that were a suggestion word for word, in the first 200 decisions and
in the last 200; the manager's taste never changes, so what rises was learned.

Three desks stand before the same manager: one that orders as the house does, one that draws as the learning
desk does but is told nothing (a flat belief of everything), and the learning one. What the second gains over
the first is variety; only what the third gains over the second was learned.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from socialdesk import analysis
from socialdesk.analysis import Classifier
from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.domain.classification import Classification, Head, WordReason
from socialdesk.domain.habit import NOTHING, TrackRecord
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import Suggestion
from socialdesk.drafting.playbook import default_playbook
from socialdesk.errors import AgainstGuard
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING

LANGUAGES = ("en", "tr", "fi", "ar")
EACH = 250
WINDOW = 200
GOOD = 0.68
A_DAY = timedelta(days=1) / 20

OWN_WORDS = {
    "en": ("Thank you for writing to us.", "We have read it and will answer you here very soon, number {n}."),
    "tr": ("Bize yazdığınız için teşekkürler.", "Mesajınızı okuduk, size buradan yazacağız, {n}."),
    "fi": ("Kiitos viestistäsi.", "Luimme sen ja vastaamme sinulle täällä pian, {n}."),
    "ar": ("شكرا لأنك كتبت لنا.", "قرأنا رسالتك وسنرد عليك هنا قريبا، {n}."),
}


class Remembering:
    """The shipped classifier, which thinks about each text once for all the runs."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self.model = classifier.model
        self._labels: dict[str, Classification] = {}
        self._vectors: dict[str, npt.NDArray[np.float32]] = {}

    def classify(self, texts: Sequence[str]) -> list[Classification]:
        new = [each for each in dict.fromkeys(texts) if each not in self._labels]
        if new:
            self._labels |= dict(zip(new, self._classifier.classify(new), strict=True))
        return [self._labels[each] for each in texts]

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        new = [each for each in dict.fromkeys(texts) if each not in self._vectors]
        for start in range(0, len(new), 64):
            part = new[start : start + 64]
            self._vectors |= dict(zip(part, self._classifier.embed(part), strict=True))
        return np.stack([self._vectors[each] for each in texts])

    def explain(self, text: str, *heads: Head) -> tuple[WordReason, ...]:
        return self._classifier.explain(text, *heads)


@dataclass(frozen=True, slots=True)
class Manager:
    """The policy above; ``seed`` is its taste."""

    seed: int

    def drawn(self, *what: object) -> float:
        """A number from 0 to 1 that is the same for the same things."""
        return random.Random(f"{self.seed}/{what}").random()

    def likes(self, suggestion: Suggestion, mention: int) -> float:
        template = TEMPLATES.get(suggestion.source_key)
        way = template or str(suggestion.kind)
        key = suggestion.source_key if template or suggestion.source_key.startswith("faq/") else "approved"
        short = min(1.0, max(0.0, (320 - len(suggestion.text)) / 200))
        return (
            0.45 * self.drawn("template", key)
            + 0.25 * self.drawn("way", suggestion.lang, way)
            + 0.15 * short
            + 0.15 * self.drawn("mood", mention, suggestion.source_key)
        )


TEMPLATES = {
    f"templates/{language.lang}/{each.key}": each.approach.value
    for language in default_playbook().languages.values()
    for each in language.templates
}


RAW = {"fi": ("suomi24_brand_sentences", "ylilauta_entities"), "ar": ("talabat_reviews",)}


def to_answer(data: Path, classifier: Remembering) -> list[dict[str, str]]:
    """Mentions that need an answer, as many of each language, in an order that is always the same."""
    found: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    for row in rows_of(data / "labels" / "brand_mentions.jsonl.gz"):
        if row["needs_reply"] and row["lang"] in LANGUAGES:
            found[str(row["lang"])].append(str(row["text"]))
    draw, rows = random.Random(4), []
    for lang in LANGUAGES:
        draw.shuffle(found[lang])
        chosen = found[lang][:EACH]
        if len(chosen) < EACH:
            files = (data / "mentions" / f"{name}.{lang}.jsonl.gz" for name in RAW[lang])
            raw = [
                text for file in files for row in rows_of(file) if 40 <= len(text := str(row["text"])) <= 400
            ]
            raw = [each for each in dict.fromkeys(raw) if each not in chosen]
            sure = [said.scores[Head.NEEDS_REPLY]["yes"] for said in classifier.classify(raw)]
            ranked = sorted(zip(sure, raw, strict=True), reverse=True)
            chosen += [text for _, text in ranked[: EACH - len(chosen)]]
        print(f"{lang}: {len(chosen)} mentions, {min(len(found[lang]), EACH)} of them labelled by people")
        rows += [{"text": text, "lang": lang} for text in chosen]
    draw.shuffle(rows)
    return rows


def rows_of(file: Path) -> Iterator[dict[str, object]]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


ORDERS: dict[str, TrackRecord | None] = {
    "as the house orders": TrackRecord(),
    "at random": TrackRecord({"": NOTHING}),  # not empty, so it is drawn from; it knows of nothing
    "learning": None,
}
"""What each desk believes of its suggestions, whatever happens; None: what it counted."""


def replay(
    rows: list[dict[str, str]], classifier: Remembering, seed: int, believed: TrackRecord | None
) -> list[str]:
    """What became of each decision: ``unchanged`` (with its place), ``edited``, ``own`` or ``skipped``."""
    now = [datetime(2026, 3, 2, 8, tzinfo=UTC)]
    with tempfile.TemporaryDirectory() as folder:
        desk = build(load_settings(Path(folder), env={}), clock=lambda: now[0], classifier=lambda: classifier)
        if believed is not None:
            desk.replies._record = lambda _: believed
        try:
            manager, outcomes = Manager(seed), []
            for number, mention_id in enumerate(arrived(desk, rows, Path(folder))):
                now[0] += A_DAY
                outcomes.append(decide(desk, manager, mention_id, number))
            return outcomes
        finally:
            desk.close()


def arrived(desk: Desk, rows: list[dict[str, str]], folder: Path) -> list[MentionId]:
    """The mentions, imported and labelled, in the order of the rows."""
    brand = desk.opening.add("Brand")
    file = folder / "rows.jsonl"
    file.write_text(
        "".join(json.dumps({"id": str(at), "by": f"guest{at}", **row}) + "\n" for at, row in enumerate(rows))
    )
    desk.intake.import_file(brand.id, file)
    desk.triage.run(drafts=False)
    desk.playbooks.warm()  # as before the first draft: until then the FAQ is found by spelling alone
    order: dict[str, MentionId] = {}
    after: tuple[int, int] | None = None
    while page := desk.inbox.page(brand.id, EVERYTHING, after):
        with desk.store.reading() as read:
            order |= {read.mentions.get(row.id).post.native_id: row.id for row in page}
        after = page[-1].key
    numbered = sorted(order.items(), key=lambda each: crc32(each[0].encode()))
    return [mention_id for _, mention_id in numbered]


def decide(desk: Desk, manager: Manager, mention_id: MentionId, number: int) -> str:
    opened = desk.inbox.open(mention_id)
    version, shown = opened.mention.version, opened.suggestions
    if not shown or manager.drawn("skip", mention_id) < 0.05:
        desk.replies.skip(mention_id, version, "Manager")
        return "skipped"
    likings = [manager.likes(each, mention_id) for each in shown]
    first, last = OWN_WORDS.get(opened.mention.lang, OWN_WORDS["en"])
    choices: list[tuple[str, str, Suggestion | None]] = [
        (f"unchanged {at}", each.text, each) for at, each in enumerate(shown) if likings[at] >= GOOD
    ]
    best = max(range(len(shown)), key=likings.__getitem__)
    if likings[best] >= 0.35:
        kept = shown[best].text.rsplit(". ", 1)[0]
        choices.append(("edited", f"{kept}. {last.format(n=number)}", shown[best]))
    choices.append(("own", f"{first} {last.format(n=number)}", None))
    for outcome, text, suggestion in choices:
        try:
            desk.replies.approve(
                mention_id, version, text, "Manager", accept_soft=True, suggestion=suggestion
            )
        except AgainstGuard:  # said to too many lately, say: the next best
            continue
        return outcome
    desk.replies.skip(mention_id, version, "Manager")
    return "skipped"


def shares(outcomes: Sequence[str]) -> tuple[float, float]:
    """Of the replies sent, in percent: word for word a suggestion, and word for word the first one."""
    sent = [each for each in outcomes if each != "skipped"]
    return (
        100 * sum(each.startswith("unchanged") for each in sent) / len(sent),
        100 * sum(each == "unchanged 0" for each in sent) / len(sent),
    )


def main() -> None:
    """Replay and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument(
        "--mentions", type=int, default=len(LANGUAGES) * EACH, help="fewer of them, for a quick look"
    )
    given = parser.parse_args()
    if not (given.data / "labels" / "brand_mentions.jsonl.gz").is_file():
        print(f"There are no data sets in {given.data}: nothing was replayed.")
        return
    classifier = Remembering(analysis.load(load_settings(Path(), env={}).models / "default"))
    rows = to_answer(given.data, classifier)[: given.mentions]
    window = min(WINDOW, len(rows) // 2)
    print(
        f"\n{len(rows)} mentions; % of the replies sent that were a suggestion word for word (the first one)"
    )
    heads = ("first 50", f"first {window}", f"last {window}", "all")
    print(f"{'':24} " + " ".join(f"{each:>18}" for each in heads))
    for name, believed in ORDERS.items():
        runs, curves = [], []
        for seed in range(1, given.seeds + 1):
            outcomes = replay(rows, classifier, seed, believed)
            parts = (outcomes[:50], outcomes[:window], outcomes[-window:], outcomes)
            runs.append([shares(part) for part in parts])
            curves.append([shares(outcomes[at : at + 100])[0] for at in range(0, len(outcomes), 100)])
            line(f"{name}, {seed}", [runs[-1]])
        line("  mean ± spread", runs)
        by_hundreds = (statistics.fmean(each) for each in zip(*curves, strict=True))
        print(f"{'  by hundreds':24} " + " ".join(f"{each:.0f}" for each in by_hundreds), flush=True)


def line(name: str, runs: list[list[tuple[float, float]]]) -> None:
    """The mean of some runs, with their standard deviation where they are several."""
    told = []
    for parts in zip(*runs, strict=True):
        any_, first = ([each[at] for each in parts] for at in (0, 1))
        spread = f" ± {statistics.stdev(any_):.1f}" if len(any_) > 1 else ""
        told.append(f"{statistics.fmean(any_):.1f}{spread} ({statistics.fmean(first):.1f})")
    print(f"{name:24} " + " ".join(f"{each:>18}" for each in told), flush=True)


if __name__ == "__main__":
    main()
