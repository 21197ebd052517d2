"""Judge a model directory on dev and on the public tests, and write the figures into its card.

    python -m models.recipe.evaluate models/default --work ../train

Beside the shipped int8 graph stand the fp32 graph (`work/fp32`, when `export` left it) and the
support vector machine (`work/baseline.json`, when `baseline` ran). The card's part between the two
`scores` marks is replaced.
"""

import argparse
import datetime
import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from transformers import PreTrainedTokenizerFast

from models.recipe.data import HEADS, labelled, read
from models.recipe.reasons import measure, methods
from models.recipe.robustness import robustness
from models.recipe.robustness import table as robustness_table
from models.recipe.scores import Score, calibration_error, mention_scores, sentiment_scores
from models.recipe.train import meant
from socialdesk.analysis.labelling import Labeller
from socialdesk.analysis.onnx_model import WEIGHTS, OnnxModel
from socialdesk.analysis.text import prepare
from socialdesk.domain.classification import Head

MARKS = ("<!-- scores -->", "<!-- end of scores -->")
_EXPLAINED = 120
_COMPARED = 120


class Judged:
    """A model directory as a judge that reads each text once."""

    def __init__(self, directory: Path, kept: Path) -> None:
        """What is read is kept in `kept`, so that an interrupted run goes on where it was."""
        self.model = OnnxModel.open(directory)
        self.labeller = Labeller(self.model)
        self._read: tuple[Sequence[str], dict[Head, np.ndarray]] = ((), {})
        self._kept = kept
        self._made = hashlib.sha256()
        for name in ("config.json", "tokenizer.json", WEIGHTS, WEIGHTS + "_data"):
            if (directory / name).exists():
                self._made.update((directory / name).read_bytes())

    def judge(self, texts: Sequence[str], head: str) -> np.ndarray:
        """Return the probabilities of each label."""
        if list(texts) != self._read[0]:
            self._read = (list(texts), self._chances(texts))
        return self._read[1][Head(head)]

    def _chances(self, texts: Sequence[str]) -> dict[Head, np.ndarray]:
        key = self._made.copy()
        key.update(json.dumps(list(texts)).encode())
        path = self._kept / f"{key.hexdigest()[:24]}.npz"
        if path.exists():
            with np.load(path) as held:
                return {head: held[head] for head in Head}
        print(f"reading {len(texts):,} texts …", flush=True)
        chances = dict(self.model.chances(texts))
        self._kept.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part.npz")
        np.savez(unfinished, **{str(head): rows for head, rows in chances.items()})
        unfinished.replace(path)
        return chances

    def label(self, head: str, chances: np.ndarray) -> np.ndarray:
        """Choose labels as the app does, with the working thresholds."""
        return np.array([self.model.reading.label(Head(head), row) for row in chances])

    def scores(self, data: Path, most: int | None) -> list[Score]:
        """Judge everything."""
        found = [*mention_scores(data, self.judge, self.label)]
        return [*found, *sentiment_scores(data, self.judge, most=most)]

    def dev_scores(self, data: Path) -> list[Score]:
        """Judge enough to see what int8 costs: 120 rows of each sentiment dev, and the mentions' dev."""
        found = [*mention_scores(data, self.judge, self.label, splits=("dev",))]
        return [*found, *sentiment_scores(data, self.judge, splits=("dev",), most=_COMPARED)]


def calibration(data: Path, judged: Judged) -> list[Score]:
    """Expected calibration error, share of unsure labels, and how often sure labels are right."""
    found = []
    for part in ("dev", "test"):
        rows = labelled(data, part)
        for head in HEADS:
            chances = judged.judge([r.text for r in rows], head)
            truth = np.array([r.labels[head] for r in rows])
            sure = chances.max(1) >= judged.model.reading.unsure_below[Head(head)]
            right = judged.label(head, chances) == truth
            n = len(rows)
            found.append(Score(head, part, "calibration error", n, 100 * calibration_error(chances, truth)))
            found.append(Score(head, part, "unsure", n, 100 * float((~sure).mean())))
            found.append(
                Score(head, part, "right when sure", int(sure.sum()), 100 * float(right[sure].mean()))
            )
    return found


def reasons(data: Path, judged: Judged, directory: Path) -> list[Score]:
    """Which way of naming the words behind a label is right most often, and what it costs."""
    print("comparing ways of naming the words behind a label …", flush=True)
    return measure(data, judged.model, methods(judged.model, directory), _EXPLAINED)


def likeness(data: Path, judged: Judged, work: Path) -> list[Score]:
    """How often the nearest other question has the same intent; beside the whole start's embedding."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(work / "start")
    found = []
    for name, most in (("banking77.en", 1_500), ("arbanking77.ar", 1_500), ("xsid.tr", 800)):
        rows = list(read(data / "intents" / f"{name}.jsonl.gz"))
        rows = random.Random(5).sample(rows, min(most, len(rows)))
        texts = list(dict.fromkeys(prepare(str(r["text"])) for r in rows))
        intent = {prepare(str(r["text"])): r["intent"] for r in rows}
        for whose, vectors in (
            ("ours", judged.labeller.embed(texts)),
            ("start", meant(texts, work, tokenizer)),
        ):
            near = vectors @ vectors.T
            np.fill_diagonal(near, -1)
            right = [intent[texts[b]] == intent[texts[a]] for a, b in enumerate(near.argmax(1))]
            found.append(
                Score(name, whose, "nearest has the intent", len(texts), 100 * float(np.mean(right)))
            )
    return found


def table(columns: Sequence[str], lines: Sequence[Sequence[object]]) -> str:
    """Lay out a Markdown table; numbers with one decimal, kappa with two."""

    def cell(value: object) -> str:
        if isinstance(value, float):
            return f"{value:.2f}" if abs(value) <= 1 else f"{value:.1f}"
        return "" if value is None else str(value)

    rows = [columns, ["---"] * len(columns), *lines]
    return "\n".join("| " + " | ".join(map(cell, row)) + " |" for row in rows)


def report(
    ours: Sequence[Score],
    svm: Sequence[Score],
    rounding: Sequence[tuple[Score, Score]],
    others: Sequence[Sequence[Score]],
) -> str:
    """Write the card's part."""
    day = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
    sections = [f"Measured on {day} with the int8 graph that ships."]
    for part, title in (("test", "own test part"), ("dev", "dev"), ("foreign", "judging only")):
        sections.append(f"#### Brand mentions, {title}\n\n{_of_mentions(ours, svm, part)}")
    lines = [
        (s.part, s.split, s.measure, s.count, s.value, _same(svm, s))
        for s in ours
        if not s.part.startswith("mentions")
    ]
    columns = ("texts", "part", "measure", "n", "**model**", "SVM")
    sections.append(f"#### Sentiment sets\n\n{table(columns, lines)}")
    for title, scores in zip(("Calibration", "Reasons", "Embedding"), others, strict=True):
        lines = [(s.part, s.split, s.measure, s.count, s.value) for s in scores]
        sections.append(f"#### {title}\n\n{table(('of', 'part', 'measure', 'n', '%'), lines)}")
    if rounding:
        sections.append(f"#### What int8 costs, on dev\n\n{_rounding(rounding)}")
    return "\n\n".join(sections)


def _rounding(pairs: Sequence[tuple[Score, Score]]) -> str:
    lines: list[tuple[object, ...]] = [
        (small.part, small.measure, small.count, small.value, whole.value)
        for small, whole in pairs
        if small.part == "mentions"
    ]
    sets = [pair for pair in pairs if not pair[0].part.startswith("mentions")]
    means = [float(np.mean([pair[which].value for pair in sets])) for which in (0, 1)]
    lines.append((f"{len(sets)} sentiment figures, mean", "", sum(p[0].count for p in sets), *means))
    return table(("texts", "measure", "n", "int8", "fp32"), lines)


def _of_mentions(ours: Sequence[Score], svm: Sequence[Score], part: str) -> str:
    scores = {(s.part, s.measure): s for s in ours if s.split == part}
    every = [s for s in scores.values() if s.part == "mentions"]
    langs = [lang for lang in ("en", "tr", "fi", "ar") if any(w == f"mentions.{lang}" for w, _ in scores)]
    lines = []
    for s in every:
        by_lang = [scores.get((f"mentions.{lang}", s.measure)) for lang in langs]
        cells = [f"{one.value:.2f} ({one.count})" if one else None for one in by_lang]
        lines.append((s.measure, s.count, s.value, _same(svm, s), *cells))
    return table(("measure", "n", "**model**", "SVM", *(f"{lang} (n)" for lang in langs)), lines)


def _same(among: Sequence[Score], s: Score) -> float | None:
    wanted = (s.part, s.split, s.measure, s.count)
    return next((o.value for o in among if (o.part, o.split, o.measure, o.count) == wanted), None)


def main() -> None:
    """Judge a model directory."""
    parser = argparse.ArgumentParser(description="Judge a model directory and fill in its card.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument(
        "--most", type=int, help="rows of each dev part, from its start; tests are judged whole"
    )
    given = parser.parse_args()

    read = given.work / "judged"
    judged = Judged(given.directory, read)
    ours = judged.scores(given.data, given.most)
    fp32, baseline = given.work / "fp32", given.work / "baseline.json"
    rounding: list[tuple[Score, Score]] = []
    if fp32.exists():
        (fp32 / "config.json").write_text((given.directory / "config.json").read_text())
        compared = (judged.dev_scores(given.data), Judged(fp32, read).dev_scores(given.data))
        rounding = list(zip(*compared, strict=True))
    svm = [Score(**s) for s in json.loads(baseline.read_text())] if baseline.exists() else []
    others = [
        calibration(given.data, judged),
        reasons(given.data, judged, given.directory),
        likeness(given.data, judged, given.work),
    ]
    borne = robustness(judged.model)
    kept = [asdict(s) for scores in (ours, *others, borne) for s in scores]
    (given.work / "scores.json").write_text(json.dumps(kept, indent=1))
    text = f"{report(ours, svm, rounding, others)}\n\n#### Robustness\n\n{robustness_table(borne)}"
    print(text)
    card = given.directory / "README.md"
    if card.exists():
        before, _, rest = card.read_text(encoding="utf-8").partition(MARKS[0])
        _, _, after = rest.partition(MARKS[1])
        card.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
