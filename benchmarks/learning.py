"""What learning from corrections is worth: a brand whose names and slang mislead, in four languages.

    python benchmarks/learning.py [--data FOLDER] [--head sentiment] [--seeds 3]

Invented mentions arrive (four in ten misled, see `_misled_brand`); a scripted manager sets right each
label of one head that is wrong and leaves the others as they are. After 0, 10, 25, 50 and 100
corrections of the misled kind the layer is learned as the desk does it, with its own judgement whether
it may be used, and both kinds are judged on sentences that never arrived. The line of 0 corrections is what
it is without learning. "by the name" are those misled mentions that the model labels rightly under a plain
name: errors on them are the misleading itself; "plain names" is the error of all of them under a plain
name, which no correction of a name can lower. With --data, a folder with `labels/brand_mentions.jsonl.gz`,
also on real mentions of other brands.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import statistics
import time
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
from _misled_brand import NAMES, PLAIN, Arrived, arriving, judging

from socialdesk.analysis import shipped
from socialdesk.analysis.labelling import Answers, Floats, Source
from socialdesk.analysis.learned import Learned
from socialdesk.analysis.learning import learn
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import Example

MODEL = Path(__file__).parents[1] / "models" / "default"
ORDINARY = Path(__file__).parents[1] / "resources" / "learning" / "ordinary.txt"
STEPS = (0, 10, 25, 50, 100)
LEFT = 500
JUDGED = 400


class Remembering:
    """A source that reads each text once: the steps of a run share most of theirs."""

    def __init__(self, beneath: Source) -> None:
        self._beneath = beneath
        self._known: dict[str, tuple[dict[Head, Floats], Floats]] = {}
        self.model, self.reading, self.answering = beneath.model, beneath.reading, beneath.answering

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:  # noqa: ARG002 - always at hand
        fresh = list(dict.fromkeys(text for text in texts if text not in self._known))
        if fresh:
            found = self._beneath.read(fresh, list(Head), vectors=True)
            for at, text in enumerate(fresh):
                self._known[text] = ({head: found.chances[head][at] for head in Head}, found.vectors[at])
        known = [self._known[text] for text in texts]
        return Answers(
            {head: np.stack([chances[head] for chances, _ in known]) for head in heads},
            np.stack([vector for _, vector in known]),
        )


def main() -> None:
    """Run the simulation and print."""
    parser = argparse.ArgumentParser(description="Measure learning from corrections.")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--head", type=Head, choices=list(Head), action="append")
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()

    source = Remembering(shipped(MODEL))
    print(f"{source.model}; errors in %, {given.seeds} runs of {JUDGED} mentions a column")
    for head in given.head or [Head.SENTIMENT]:
        runs = [_run(source, head, seed, given.data) for seed in range(given.seeds)]
        columns = list(runs[0][0])
        print(f"\n{head}\n" + "".join(f"{name:>15}" for name in ("corrections", *columns)))
        for step, lines in zip(STEPS, zip(*runs, strict=True), strict=True):
            cells = [statistics.mean(line[column] for line in lines) for column in columns]
            print(f"{step:15}" + "".join(f"{cell:15.1f}" for cell in cells))


def _run(source: Source, head: Head, seed: int, data: Path | None) -> list[dict[str, float]]:
    misled, ordinary = (judging(1000 + seed, JUDGED, misled=kind) for kind in (True, False))
    plain = [Arrived(_plainly(each), each.lang, False, each.labels) for each in misled]
    unmisled = [one for one, wrong in zip(misled, _wrong(source, head, plain), strict=True) if not wrong]
    judged = {"misled": misled, "by the name": unmisled, "elsewhere": ordinary}
    if data is not None:
        judged["real"] = _real(data)
    ordinary = ORDINARY.read_text("utf-8").splitlines()
    lines = []
    for step in STEPS:
        began = time.perf_counter()
        examples, labels = _desk(source, head, seed, step)
        texts = [*(each.text for each in examples), *ordinary]
        answers = source.read(texts, list(Head), vectors=True)
        read = time.perf_counter()
        layered: Source = source
        if step:
            lesson = learn(source, examples, ordinary, answers, 1)
            [found] = [each for each in lesson.figures if each.head is head]
            if lesson.layer is not None:
                layered = Learned(source, lesson.layer)
        learned = time.perf_counter()
        line = {name: _error(layered, head, rows) for name, rows in judged.items()}
        line["plain names"] = _error(source, head, plain)
        line["arrived"] = len(examples)
        line["labels set"] = labels
        line["used"] = 100.0 * (layered is not source)
        line["own: right"] = 100 * found.after / max(found.corrections, 1) if step else 0.0
        line["own: lost"] = found.lost if step else 0.0
        line["reading s"], line["learning s"] = read - began, learned - read
        lines.append(line)
    return lines


def _desk(source: Source, head: Head, seed: int, wanted: int) -> tuple[list[Example], int]:
    """What lies on the desk when ``wanted`` labels of misled mentions were set right; all labels set."""
    corrected: list[Example] = []
    left: list[Example] = []
    stream = arriving(seed)
    fixed = 0
    while fixed < wanted:
        some = list(itertools.islice(stream, 64))
        for each, found in zip(some, _labels(source, [each.text for each in some]), strict=True):
            wrong = found[head] != each.labels[head]
            (corrected if wrong else left).append(
                Example(
                    each.text,
                    found | {head: each.labels[head]},
                    frozenset({head} if wrong else ()),
                    not wrong,
                )
            )
            fixed += wrong and each.misled
            if fixed == wanted:
                break
    return [*corrected, *left[-LEFT:]], len(corrected)


def _labels(source: Source, texts: Sequence[str]) -> list[dict[Head, str]]:
    names = source.reading.labels
    answers: Answers = source.read(texts, list(Head))
    return [
        {head: names[head][source.reading.label(head, answers.chances[head][at])] for head in Head}
        for at in range(len(texts))
    ]


def _error(source: Source, head: Head, rows: Sequence[Arrived]) -> float:
    return 100 * float(np.mean(_wrong(source, head, rows)))


def _wrong(source: Source, head: Head, rows: Sequence[Arrived]) -> list[bool]:
    names = source.reading.labels[head]
    chances = source.read([each.text for each in rows], [head]).chances[head]
    said = [names[source.reading.label(head, row)] for row in chances]
    return [one != each.labels[head] for one, each in zip(said, rows, strict=True)]


def _plainly(one: Arrived) -> str:
    text = one.text
    for name in NAMES[one.lang]:
        text = text.replace(name, PLAIN[one.lang])
    return text


def _real(data: Path) -> list[Arrived]:
    found = []
    with gzip.open(data / "labels" / "brand_mentions.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in itertools.islice(lines, 0, None, 4):
            told = json.loads(line)
            labels = {head: str(told[head]) for head in (Head.SENTIMENT, Head.URGENCY, Head.INTENT)}
            labels[Head.NEEDS_REPLY] = "yes" if told["needs_reply"] else "no"
            found.append(Arrived(told["text"], told["lang"], False, labels))
    return found


if __name__ == "__main__":
    main()
