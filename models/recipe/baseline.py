"""The classifier to beat: TF-IDF of words and character n-grams, a linear support vector machine.

    nice python -m models.recipe.baseline --work ../train

Trained on the same permitted rows as the model (all of them, not a capped draw), sentiment on
everything, the other heads on the labelled mentions. Writes `baseline.json` for `evaluate`.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from models.recipe.data import HEADS, Row, every_row
from models.recipe.scores import mention_scores, sentiment_scores


class Baseline:
    """Features learnt once, one support vector machine a head."""

    def __init__(self, data: Path) -> None:
        rows = every_row(data)
        mentions = [r for r in rows if "urgency" in r.labels]
        self.words = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True, dtype=np.float32)
        self.letters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), min_df=5, max_features=400_000, sublinear_tf=True,
            dtype=np.float32,
        )  # fmt: skip
        texts = [r.text for r in rows]
        self.words.fit(texts)
        self.letters.fit(texts)
        print("features learnt", flush=True)
        self.machines = {head: self._fit(head, rows if head == "sentiment" else mentions) for head in HEADS}

    def judge(self, texts: Sequence[str], head: str) -> np.ndarray:
        """Return the margins of each label."""
        margins = self.machines[head].decision_function(self._features(texts))
        return np.stack([-margins, margins], 1) if margins.ndim == 1 else margins

    def _features(self, texts: Sequence[str]) -> object:
        return hstack([self.words.transform(texts), self.letters.transform(texts)]).tocsr()

    def _fit(self, head: str, rows: Sequence[Row]) -> LinearSVC:
        made = LinearSVC(C=0.3, class_weight=None if head == "sentiment" else "balanced")
        made.fit(self._features([r.text for r in rows]), [r.labels[head] for r in rows])
        print(f"{head} learnt from {len(rows):,} rows", flush=True)
        return made


def main() -> None:
    """Train the baseline and judge it."""
    parser = argparse.ArgumentParser(description="Train and judge the baseline.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args()
    baseline = Baseline(given.data)
    scores = [*sentiment_scores(given.data, baseline.judge)]
    scores += mention_scores(given.data, baseline.judge, lambda _, margins: margins.argmax(1))
    (given.work / "baseline.json").write_text(json.dumps([asdict(s) for s in scores], indent=1))
    for s in scores:
        print(f"{s.part:28} {s.split:8} {s.measure:26} n={s.count:<6} {s.value:6.2f}")


if __name__ == "__main__":
    main()
