"""Fit temperatures and working thresholds on dev, with the graph that ships, and write them to config.json.

    python -m models.recipe.calibrate models/default

Only dev parts are read: the labelled mentions' own, and for sentiment up to 80 rows of each file.
Below which probability a label is "unsure" is not fitted: after calibration it says how often such
labels are right.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar

from models.recipe.data import HEADS, SENTIMENT, Row, labelled, sentiment
from models.recipe.scores import URGENT, calibration_error
from socialdesk.analysis.labelling import pressing
from socialdesk.analysis.onnx_model import OnnxModel
from socialdesk.domain.classification import Head

_EACH_FILE = 80
_FOUND_AT_LEAST = 0.90  # on dev, so that unseen mentions stay above 85 %
_FALSE_ALARMS_AT_MOST = 0.10
_UNSURE_BELOW = {"sentiment": 0.55, "urgency": 0.5, "intent": 0.45, "needs_reply": 0.62}


def temperature(logits: np.ndarray, truth: np.ndarray) -> float:
    """Find the divisor of the logits under which the truth is most likely."""

    def loss(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        top = scaled.max(1, keepdims=True)
        total = top[:, 0] + np.log(np.exp(scaled - top).sum(1))
        return float((total - scaled[np.arange(len(truth)), truth]).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-2, 2), method="bounded").x))


def urgent_from(chances: np.ndarray, truth: np.ndarray) -> float:
    """Choose the working threshold from which a mention is high or critical.

    The highest that finds 90 % of them; when that means more than one false alarm in ten
    mentions, the lowest that stays within one in ten.
    """
    urgent, score = np.isin(truth, URGENT), chances @ pressing(HEADS["urgency"])
    grid = np.arange(0.25, 0.91, 0.01)
    found = [t for t in grid if (score[urgent] >= t).mean() >= _FOUND_AT_LEAST]
    quiet = [t for t in grid if ((score >= t) & ~urgent).mean() <= _FALSE_ALARMS_AT_MOST]
    return float(max(max(found, default=grid[0]), min(quiet, default=grid[-1])))


def reply_from(chances: np.ndarray, truth: np.ndarray) -> float:
    """Choose the threshold of `yes` with the best F1."""

    def f1(t: float) -> float:
        said = chances[:, 1] >= t
        return 2 * (said & (truth == 1)).sum() / (said.sum() + (truth == 1).sum())

    return float(max(np.arange(0.20, 0.70, 0.01), key=f1))


def parts(data: Path) -> dict[Head, list[Row]]:
    """Gather what each head is calibrated on."""
    mentions = labelled(data, "dev")
    spread = [r for name in SENTIMENT for r in sentiment(data, name, "dev")[:_EACH_FILE]]
    return {head: mentions + spread if head is Head.SENTIMENT else mentions for head in Head}


def chances_at(logits: np.ndarray, heat: float) -> np.ndarray:
    """Turn logits to probabilities at a temperature."""
    raised = np.exp((logits - logits.max(1, keepdims=True)) / heat)
    return raised / raised.sum(1, keepdims=True)


def main() -> None:
    """Calibrate a model directory."""
    parser = argparse.ArgumentParser(description="Calibrate a model directory on dev.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    given = parser.parse_args()

    path = given.directory / "config.json"
    config: dict[str, Any] = json.loads(path.read_text())
    section = config["socialdesk"]
    section["temperatures"] = dict.fromkeys(HEADS, 1.0)
    path.write_text(json.dumps(config, indent=2) + "\n")
    model = OnnxModel.open(given.directory)

    for head, rows in parts(given.data).items():
        truth = np.array([r.labels[head] for r in rows])
        logits = np.log(_chances(model, rows, head) + 1e-12)
        heat = temperature(logits, truth)
        chances = chances_at(logits, heat)
        section["temperatures"][head] = round(heat, 4)
        section["unsure_below"][head] = _UNSURE_BELOW[head]
        if head is Head.URGENCY:
            section["urgent_from"] = round(urgent_from(chances, truth), 2)
        if head is Head.NEEDS_REPLY:
            section["reply_from"] = round(reply_from(chances, truth), 2)
        unsure = chances.max(1) < _UNSURE_BELOW[head]
        right = chances.argmax(1) == truth
        print(
            f"{head}: unsure {unsure.mean():.1%}, right {right[unsure].mean():.1%} of these and "
            f"{right[~unsure].mean():.1%} of the others"
        )
        before, after = calibration_error(chances_at(logits, 1), truth), calibration_error(chances, truth)
        print(f"{head}: n={len(rows)} temperature {heat:.2f}, calibration error {before:.3f} -> {after:.3f}")
    path.write_text(json.dumps(config, indent=2) + "\n")
    print({name: section[name] for name in ("urgent_from", "reply_from")})


def _chances(model: OnnxModel, rows: Sequence[Row], head: Head) -> np.ndarray:
    return model.chances([r.text for r in rows])[head].astype(np.float64)


if __name__ == "__main__":
    main()
