"""The measures, and the parts of the data that judge; used for the model and for the baseline alike."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.metrics import cohen_kappa_score, f1_score, recall_score

from models.recipe.data import HEADS, LEFT_OUT, SENTIMENT, Row, labelled, sentiment

#: Texts and a head to scores: one line a text, one column a label; the greatest wins.
Judge = Callable[[Sequence[str], str], np.ndarray]

PUBLIC_TESTS = (
    "tweeteval.en", "umsab.en", "us-airlines.en", "brands-sxsw.en", "apple-dfe.en", "sanders.en",
    "sts-gold.en", "semeval-sms-livejournal.en", "umsab.ar",
)  # fmt: skip
URGENT = (HEADS["urgency"].index("high"), HEADS["urgency"].index("critical"))


@dataclass(frozen=True, slots=True)
class Score:
    """One figure: what was judged, on how many texts, by which measure, in per cent unless kappa."""

    part: str
    split: str
    measure: str
    count: int
    value: float


def sentiment_scores(
    data: Path, judge: Judge, splits: Sequence[str] = ("dev", "test"), most: int | None = None
) -> Iterator[Score]:
    """Judge sentiment on each file's dev, and on the tests that are public.

    `most` is how many rows of a dev part are judged, from its start; tests are judged whole.
    Where a file has two classes, the likelier of the two is taken.
    """
    names = [*SENTIMENT, *(n.removeprefix("sentiment/") for n in LEFT_OUT if n.startswith("sentiment/"))]
    for name in sorted(names, key=lambda n: (n.rsplit(".", 1)[1], n)):
        for split in splits:
            if split == "test" and name not in PUBLIC_TESTS:
                continue
            rows = sentiment(data, name, split)[: most if split == "dev" else None]
            truth = np.array([r.labels["sentiment"] for r in rows])
            present = sorted(set(truth))
            given = judge([r.text for r in rows], "sentiment")[:, present].argmax(1)
            found = np.array(present)[given]
            measure = "macro F1" if len(present) == 3 else "macro F1 (2 classes)"
            yield Score(name, split, measure, len(rows), 100 * f1_score(truth, found, average="macro"))
            if name == "tweeteval.en":
                recall = 100 * recall_score(truth, found, average="macro")
                yield Score(name, split, "macro recall", len(rows), recall)


def mention_scores(
    data: Path,
    judge: Judge,
    label: Callable[[str, np.ndarray], np.ndarray],
    splits: Sequence[str] = ("dev", "test", "foreign"),
) -> Iterator[Score]:
    """Judge all heads on the labelled mentions, together and by language."""
    for part in splits:
        rows = labelled(data, part)
        judged = {head: judge([r.text for r in rows], head) for head in HEADS}
        found = {head: label(head, scores) for head, scores in judged.items()}
        langs = sorted({r.lang for r in rows}) if part != "foreign" else []
        for lang in [None, *langs]:
            at = np.array([i for i, r in enumerate(rows) if lang in (None, r.lang)])
            yield from _of_mentions(part, lang, [rows[i] for i in at], {h: f[at] for h, f in found.items()})


def _of_mentions(
    part: str, lang: str | None, rows: Sequence[Row], found: dict[str, np.ndarray]
) -> Iterator[Score]:
    where = f"mentions.{lang}" if lang else "mentions"
    truth = {head: np.array([r.labels[head] for r in rows]) for head in HEADS}
    count = len(rows)

    def score(measure: str, value: float, n: int = count) -> Score:
        return Score(where, part, measure, n, value)

    for head in ("sentiment", "intent"):
        value = f1_score(truth[head], found[head], average="macro", labels=sorted(set(truth[head])))
        yield score(f"{head} macro F1", 100 * value)
        yield score(f"{head} accuracy", 100 * float((truth[head] == found[head]).mean()))
    kappa = cohen_kappa_score(truth["urgency"], found["urgency"], weights="quadratic")
    yield score("urgency quadratic kappa", kappa)
    urgent, said = np.isin(truth["urgency"], URGENT), np.isin(found["urgency"], URGENT)
    if urgent.any():
        yield score("critical+high found", 100 * float(said[urgent].mean()), int(urgent.sum()))
    yield score("false alarms a mention", 100 * float((said & ~urgent).mean()))
    yield score("needs_reply F1", 100 * f1_score(truth["needs_reply"], found["needs_reply"]))


def calibration_error(chances: np.ndarray, truth: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error of the likeliest label, in equal-width bins."""
    best, right = chances.max(1), chances.argmax(1) == truth
    at = np.minimum((best * bins).astype(int), bins - 1)
    gaps = [abs(best[at == b].mean() - right[at == b].mean()) * (at == b).mean() for b in set(at)]
    return float(sum(gaps))
