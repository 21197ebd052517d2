"""What share of mentions gets a suggestion that a manager could send as it is, as far as a machine can tell.

    PYTHONPATH=. .venv/bin/python benchmarks/suggestions.py [--data ../shared/data] [--sheet FILE]

Two sets go the whole way (import, labels, rules, drafts) over the real desk with the shipped model and
the default playbook: the demo brand, and 200 mentions of the labelled data in four languages (50 in each,
where there are so many) that somebody should answer, those first that taught the model nothing (its dev and
test parts).
A suggestion passes when the editor's meter has nothing against it: the guard finds nothing, each check of
tone that the matter needs is met, the customer's language among them, and it fits on X. What waits for a
second person is counted apart ("for two"); "ready" is how many are offered as more than a start. Beside it:
one prepared answer for everything.

``--sheet`` writes 100 of them for a person to judge with closed eyes for where they come from.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from socialdesk.app import build
from socialdesk.config import load_settings
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import Mention, MentionId
from socialdesk.domain.reply import LengthUnit, ReplyRule, Suggestion
from socialdesk.drafting.length import measure as measure_length
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.triage import wants_reply

LANGUAGES = ("en", "tr", "fi", "ar")
EACH = 50
ALL = len(LANGUAGES) * EACH
JUDGED = 25
"""Suggestions of each language on the sheet."""

#: Labelled rows whose terms allow judging, but which are of other shops' old threads: not a brand's day.
LEFT_OUT = ("twcs_", "us_airline_2015")


CANNED = {
    "en": "Hi, thank you for getting in touch. Please send us a direct message and we will look into it.",
    "tr": "Merhaba, bize ulaştığınız için teşekkür ederiz. Lütfen bize özel mesaj gönderin, inceleyelim.",
    "fi": "Hei, kiitos yhteydenotostasi. Lähetä meille yksityisviesti, niin selvitämme asian.",
    "ar": "مرحبا، شكرا لتواصلك معنا. أرسل لنا رسالة خاصة من فضلك وسنتابع الموضوع.",
}
"""One prepared answer for everything, as a tool without suggestions offers it."""

SECOND = "second_"
"""Findings that say nothing against a text: whatever it says, the matter waits for a second person."""

X = ReplyRule(True, 280, LengthUnit.X_WEIGHTED, link_length=23)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A mention, what was suggested for it, and why each would not go out as it is ("" for none)."""

    mention: Mention
    suggestions: tuple[Suggestion, ...]
    faults: tuple[str, ...]
    canned: str
    for_two: bool  # a second person looks at it first

    @classmethod
    def of(cls, desk: Desk, mention: Mention) -> Drafted:
        """Draft, and measure with the editor's own meter."""
        made = desk.replies.suggest(mention.id)
        canned = CANNED.get(mention.lang, CANNED["en"])
        faults = tuple(fault(desk, mention, each.text) for each in made)
        first = desk.replies.measure(mention.id, made[0].text).stopping if made else ()
        for_two = any(finding.code.startswith(SECOND) for finding in first)
        return cls(mention, made, faults, fault(desk, mention, canned), for_two)


def fault(desk: Desk, mention: Mention, text: str) -> str:
    """The first thing that the meter has against a reply, its language among them; "" when it passes."""
    meter = desk.replies.measure(mention.id, text)
    for finding in meter.stopping:
        if not finding.code.startswith(SECOND):
            return f"guard: {finding.code}"
    for check in meter.tone.checks:
        if check.needed and not check.passed:
            return f"tone: {check.code}"
    return "" if measure_length(text, X).fits else "too long for X"


def labelled(data: Path, seed: int) -> list[dict[str, object]]:
    """Two hundred mentions that need an answer, fifty a language; where a language has fewer the others fill
    the rest. Those that never taught the model come first."""
    held_back: dict[str, list[dict[str, object]]] = {lang: [] for lang in LANGUAGES}
    taught: dict[str, list[dict[str, object]]] = {lang: [] for lang in LANGUAGES}
    with gzip.open(data / "labels" / "brand_mentions.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            part = int(hashlib.sha256(row["text"].encode()).hexdigest(), 16) % 10
            if row["needs_reply"] and row["lang"] in LANGUAGES and not row["source"].startswith(LEFT_OUT):
                (held_back if part >= 8 else taught)[row["lang"]].append(row)
    draw, left = random.Random(seed), {}
    for lang in LANGUAGES:
        draw.shuffle(held_back[lang])
        draw.shuffle(taught[lang])
        left[lang] = held_back[lang] + taught[lang]
    chosen = {lang: left[lang][:EACH] for lang in LANGUAGES}
    lacking = ALL - sum(map(len, chosen.values()))
    spare = [row for each in zip_longest(*(left[lang][EACH:] for lang in LANGUAGES)) for row in each if row]
    for row in spare[:lacking]:
        chosen[str(row["lang"])].append(row)
    for lang, rows in chosen.items():
        new = sum(row in held_back[lang] for row in rows)
        print(f"{lang}: {len(rows)} mentions, {new} of them new to the model")
    return [row for rows in chosen.values() for row in rows]


def of_all(rows: Sequence[dict[str, object]], found: list[Drafted]) -> None:
    """The share of every mention, those counted in that the model takes to need no answer."""
    passing = Counter(each.mention.lang for each in found if "" in each.faults)
    for lang in (*LANGUAGES, "all"):
        n = sum(lang in (row["lang"], "all") for row in rows)
        good = passing[lang] if lang in passing else passing.total() if lang == "all" else 0
        share = f"{100 * good / n:.0f} %"
        print(f"{lang:6} of {n} that need an answer {good} get a suggestion that passes ({share})")


def imported(desk: Desk, rows: Iterable[dict[str, object]]) -> Brand:
    """A brand to which these rows were said."""
    brand = desk.opening.add("Brand")
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, row in enumerate(rows):
            file.write(json.dumps({"id": str(number), "text": row["text"], "lang": row["lang"]}) + "\n")
        file.flush()
        desk.intake.import_file(brand.id, Path(file.name))
    return brand


def drafted(desk: Desk, brand: Brand) -> list[Drafted]:
    """Every mention of the brand that the desk would have answered, with its suggestions."""
    desk.triage.run(drafts=False)
    desk.playbooks.warm()  # as before the first draft: until then the FAQ is found by spelling alone
    with desk.store.reading() as read:
        known = [read.mentions.get(each) for each in ids(desk, brand)]
    return [Drafted.of(desk, m) for m in known if m.classification and wants_reply(m.classification)]


def ids(desk: Desk, brand: Brand) -> list[MentionId]:
    """All that was heard of the brand, our own posts left out."""
    found: list[MentionId] = []
    after: tuple[int, int] | None = None
    while page := desk.inbox.page(brand.id, EVERYTHING, after):
        found += [row.id for row in page]
        after = page[-1].key
    return found


def report(name: str, sets: list[Drafted]) -> None:
    """One line a language, and what the first suggestions lack."""
    print(f"\n{name}")
    columns = f"{'':6} {'n':>4} {'drafted':>9} {'one passes':>11} {'the first':>10}"
    print(f"{columns} {'ready':>8} {'canned':>8} {'for two':>8}")
    for lang in (*sorted({each.mention.lang for each in sets}), "all"):
        found = [each for each in sets if lang in (each.mention.lang, "all")]
        shares = (
            sum(bool(each.suggestions) for each in found),
            sum("" in each.faults for each in found),
            sum(each.faults[:1] == ("",) for each in found),
            sum(bool(each.suggestions) and each.suggestions[0].ready for each in found),
            sum(not each.canned for each in found),
            sum(each.for_two for each in found),
        )
        drafts, one, first, ready, canned, two = (f"{100 * share / len(found):.0f} %" for share in shares)
        print(f"{lang:6} {len(found):4} {drafts:>9} {one:>11} {first:>10} {ready:>8} {canned:>8} {two:>8}")
    missed = Counter(each.faults[0] for each in sets if each.faults and each.faults[0])
    print("against the first:", ", ".join(f"{why} {n}" for why, n in missed.most_common(6)) or "nothing")


def sheet(file: Path, sets: list[Drafted]) -> None:
    """Write first suggestions to judge, in random order; where each came from stands in a file beside it."""
    draw = random.Random(11)
    chosen = []
    for lang in LANGUAGES:
        found = [each for each in sets if each.mention.lang == lang and each.suggestions]
        chosen += draw.sample(found, min(JUDGED, len(found)))
    draw.shuffle(chosen)
    with file.open("w", encoding="utf-8") as out, file.with_suffix(".key").open("w", encoding="utf-8") as key:
        for number, each in enumerate(chosen):
            said, first = each.mention.classification, each.suggestions[0]
            out.write(f"## {number} [{each.mention.lang}]\n{each.mention.post.text}\n--> {first.text}\n\n")
            key.write(
                f"{number}\t{each.mention.lang}\t{first.kind}\t{first.source_key}\t{said and said.intent}"
                f"\t{'ready' if first.ready else 'start'}\n"
            )


def main() -> None:
    """Draft, measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--seed", type=int, default=4, help="another number draws other mentions")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = build(load_settings(Path(folder), env={}))
        try:
            report("The demo brand", drafted(desk, desk.opening.open_demo()))
            if not (given.data / "labels").is_dir():
                print(f"\nThere are no data sets in {given.data}: only the demo brand was measured.")
                return
            rows = labelled(given.data, given.seed)
            found = drafted(desk, imported(desk, rows))
            report(f"{len(rows)} labelled mentions that need an answer; those we would answer", found)
            of_all(rows, found)
            if given.sheet:
                sheet(given.sheet, found)
        finally:
            desk.close()


if __name__ == "__main__":
    main()
