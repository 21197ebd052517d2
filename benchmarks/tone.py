"""How far the tone meter agrees with a reader, on replies it did not learn from.

    python benchmarks/tone.py                       figures on the held-out half of tests/data/replies.jsonl
    python benchmarks/tone.py --half odd            the half that the weights and phrases were made with
    python benchmarks/tone.py --misses blames       the replies where a check and the reader differ
    python benchmarks/tone.py --politeness FILE     the Stanford Politeness Corpus too (jsonl.gz)
    python benchmarks/tone.py --fit                 learn resources/tone/weights.toml anew from the odd half

Replies whose number is odd are learned from; those with an even number are held out, with all replies to
one mention on the same side. The politeness corpus states no licence, so no weight is learned from it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from socialdesk.analysis.language import identify
from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.reply import ReplyRule, Tone
from socialdesk.drafting import DraftRequest, impression
from socialdesk.drafting.playbook import default_playbook
from socialdesk.drafting.tone import measure, observe

ROOT = Path(__file__).parents[1]
REPLIES = ROOT / "tests" / "data" / "replies.jsonl"
LANGUAGES = ("en", "tr", "fi", "ar")
RULE = ReplyRule(allowed=True, limit=10_000)
CHECKS = {  # the label's name, the check's code, and what the check says when the label is "yes"
    "greets": ("greets", True),
    "acknowledges": ("acknowledges", True),
    "apologises": ("apologises", True),
    "next_step": ("next_step", True),
    "blames": ("no_blame", False),
    "shouts": ("no_shouting", False),
    "robotic": ("no_robot", False),
    "promises": ("no_promise", False),
    "language": ("same_language", True),
    "repeats": ("not_repeated", False),
}
Row = dict[str, Any]
Figures = Sequence[float] | np.ndarray[Any, Any]


def replies(half: str) -> list[Row]:
    """The labelled replies of a half: ``odd``, ``even`` or ``all``."""
    rows = [json.loads(line) for line in REPLIES.read_text(encoding="utf-8").splitlines()]
    wanted = {"odd": (1,), "even": (0,), "all": (0, 1)}[half]
    return [row for row in rows if int(row["id"].split("-")[1]) % 2 in wanted]


def request(row: Row) -> DraftRequest:
    said = Classification(Sentiment(row["sentiment"]), Urgency.NORMAL, Intent(row["intent"]), True, {})
    return DraftRequest(
        row["mention"], row["lang"], row["author"], "@someone", "x", said, RULE,
        recent_texts=tuple(row.get("recent", ())),
    )  # fmt: skip


def judged(row: Row) -> Tone:
    return measure(row["reply"], request(row), text_lang=identify(row["reply"], row["lang"]))


# Agreement


def spearman(one: Figures, other: Figures) -> float:
    a, b = _ranks(one), _ranks(other)
    if a.std() == 0 or b.std() == 0:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])


def auc(scores: Figures, positive: Sequence[bool]) -> float:
    """The chance that a positive one is ranked above a negative one."""
    ranks, yes = _ranks(scores), np.asarray(positive)
    n, m = int(yes.sum()), int((~yes).sum())
    return float((ranks[yes].sum() - n * (n - 1) / 2) / (n * m)) if n and m else float("nan")


def kappa(said: Sequence[bool], labelled: Sequence[bool]) -> float:
    a, b = np.asarray(said), np.asarray(labelled)
    chance = a.mean() * b.mean() + (1 - a.mean()) * (1 - b.mean())
    return float(((a == b).mean() - chance) / (1 - chance)) if chance < 1 else float("nan")


def interval(
    n: int, figure: Callable[[np.ndarray[Any, Any]], float], rounds: int = 1000
) -> tuple[float, float]:
    """The 95 % bootstrap interval of a figure over rows chosen by index."""
    chance = np.random.default_rng(7)
    found = [figure(chance.integers(0, n, n)) for _ in range(rounds)]
    low, high = np.nanpercentile(found, (2.5, 97.5))
    return float(low), float(high)


def _ranks(values: Figures) -> np.ndarray[Any, Any]:
    _, place, count = np.unique(np.asarray(values, float), return_inverse=True, return_counts=True)
    ends = np.cumsum(count)
    mean: np.ndarray[Any, Any] = (ends - (count + 1) / 2)[place]
    return mean


def agreement(rows: Sequence[Row], tones: Sequence[Tone]) -> None:
    """Print rank agreement of warmth and clarity by language."""
    print(f"{'':<16}{'n':>5}{'Spearman':>11}{'95 %':>15}{'AUC ≥4/≤2':>12}{'95 %':>15}{'points off':>12}")
    for name in ("warmth", "clarity"):
        for lang in (*LANGUAGES, ""):
            at = [number for number, row in enumerate(rows) if lang in ("", row["lang"])]
            told = np.array([getattr(tones[number], name) for number in at])
            label = np.array([rows[number][name] for number in at], float)
            rho = interval(len(at), lambda i, t=told, y=label: spearman(t[i], y[i]))
            far = label != 3
            area = interval(int(far.sum()), lambda i, t=told[far], y=label[far]: auc(t[i], y[i] >= 4))
            off = float(np.abs(1 + 4 * told - label).mean())
            print(
                f"{name + ' ' + (lang or 'all'):<16}{len(at):>5}{spearman(told, label):>11.2f}"
                f"{f'{rho[0]:.2f} to {rho[1]:.2f}':>15}{auc(told[far], label[far] >= 4):>12.2f}"
                f"{f'{area[0]:.2f} to {area[1]:.2f}':>15}{off:>12.2f}"
            )


def checks(rows: Sequence[Row], tones: Sequence[Tone], misses: str) -> None:
    """Print kappa of each check against the label, over the rows where the check is due."""
    print(f"\n{'':<16}{'n':>5}{'labelled':>10}{'said':>6}{'kappa':>8}{'95 %':>16}{'missed':>8}{'false':>7}")
    clear = [(row["clarity"] >= 3, _check(tone, "clear"), row) for row, tone in zip(rows, tones, strict=True)]
    table = {"clear": clear}
    for label, (code, held) in CHECKS.items():
        table[label] = [
            (row["checks"][label] == "yes", _check(tone, code) is held, row)
            for row, tone in zip(rows, tones, strict=True)
            if row["checks"][label] != "not due"
        ]
    for label, judgements in table.items():
        gold = np.array([each[0] for each in judgements])
        said = np.array([each[1] for each in judgements])
        low, high = interval(len(gold), lambda i, s=said, g=gold: kappa(s[i], g[i]))
        print(
            f"{label:<16}{len(gold):>5}{gold.sum():>10}{said.sum():>6}{kappa(said, gold):>8.2f}"
            f"{f'{low:.2f} to {high:.2f}':>16}{(gold & ~said).sum():>8}{(~gold & said).sum():>7}"
        )
        if label == misses:
            for was, told, row in judgements:
                if was != told:
                    print(f"    {'missed' if was else 'false'}  {row['id']}  {row['reply']}")


def _check(tone: Tone, code: str) -> bool:
    return next(each.passed for each in tone.checks if each.code == code)


def politeness(path: Path) -> None:
    """Print how the meter ranks requests among peers, which is not its trade."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    asked = Classification(Sentiment.NEUTRAL, Urgency.NORMAL, Intent.QUESTION, True, {})
    plain = DraftRequest("", "en", "", "@someone", "x", asked, RULE)
    print("\nStanford Politeness Corpus, polite against impolite quarter; nothing was learned from it")
    for source in ("wikipedia", "stack-exchange"):
        some = [row for row in rows if row["source"] == source]
        told = np.array([measure(row["text"], plain, text_lang="en").warmth for row in some])
        score = np.array([row["score"] for row in some])
        label = np.array([row["label"] for row in some])
        far = label != "neutral"
        yes = label[far] == "polite"
        area = interval(len(yes), lambda i, t=told[far], y=yes: auc(t[i], y[i]), 200)
        rho = interval(len(some), lambda i, t=told, y=score: spearman(t[i], y[i]), 200)
        print(
            f"{source:<15} n {len(some):>5}  Spearman {spearman(told, score):.2f} "
            f"({rho[0]:.2f} to {rho[1]:.2f})  AUC {auc(told[far], yes):.2f} "
            f"({area[0]:.2f} to {area[1]:.2f}), n {len(yes)}"
        )


# Learning


def design(rows: Sequence[Row], names: Sequence[str]) -> np.ndarray[Any, Any]:
    book = default_playbook()
    seen = [
        observe(row["reply"], request(row), book, text_lang=identify(row["reply"], row["lang"]))
        for row in rows
    ]
    return np.array([[each[name] for name in names] for each in seen])


def ridge(
    x: np.ndarray[Any, Any], y: np.ndarray[Any, Any], signs: np.ndarray[Any, Any], penalty: float
) -> tuple[float, np.ndarray[Any, Any]]:
    """Least squares with a penalty; a weight that would point the wrong way stays at nothing."""
    middle, mean = x.mean(axis=0), y.mean()
    a, b = x - middle, y - mean
    weights = np.zeros(x.shape[1])
    left = b.copy()
    for _ in range(400):  # coordinate descent: each weight in turn, held to its sign
        for k in range(len(weights)):
            column = a[:, k]
            left += column * weights[k]
            best = column @ left / (column @ column + penalty)
            weights[k] = max(0.0, best * signs[k]) * signs[k]
            left -= column * weights[k]
    return float(mean - middle @ weights), weights


def fit(path: Path) -> None:
    """Learn both scales from the odd half; the penalty is chosen within it, mention by mention."""
    rows = replies("odd")
    lines = [
        "# How warm and how clear a reply reads, from 0 to 1: where the scale starts, and what each feature",
        "# of socialdesk/drafting/impression.py adds or takes. Learned by `python benchmarks/tone.py --fit`:",
        f"# ridge regression on the {len(rows)} odd replies of tests/data/replies.jsonl (invented, labelled",
        "# 1 to 5 by one reader). Signs are given beforehand; a feature that would point the wrong way is",
        "# left out. docs/playbook.md says how it does on the replies that it did not learn from.",
    ]
    scales = {
        "warmth": (impression.WARMING, impression.COOLING),
        "clarity": (impression.CLEARING, impression.CLOUDING),
    }
    for name, (up, down) in scales.items():
        names = (*up, *down)
        x = design(rows, names)
        y = (np.array([row[name] for row in rows], float) - 1) / 4
        signs = np.array([1.0] * len(up) + [-1.0] * len(down))
        mentions = [row["mention"] for row in rows]
        folds = np.array([sorted(set(mentions)).index(each) % 8 for each in mentions])
        tried: dict[float, np.ndarray[Any, Any]] = {}
        for penalty in (0.5, 1, 2, 4, 8, 16, 32):
            told = np.zeros(len(y))
            for fold in range(8):
                start, weights = ridge(x[folds != fold], y[folds != fold], signs, penalty)
                told[folds == fold] = start + x[folds == fold] @ weights
            tried[penalty] = (told.clip(0, 1) - y) ** 2
        # The largest penalty that is no worse than chance allows: few replies, so small weights are safer.
        least = min(tried.values(), key=lambda each: float(each.mean()))
        enough = float(least.mean() + least.std() / len(y) ** 0.5)
        best = max(each for each, error in tried.items() if error.mean() <= enough)
        error = float(tried[best].mean()) ** 0.5 * 4
        start, weights = ridge(x, y, signs, best)
        lines += [
            "",
            f"[{name}]  # penalty {best}, off by {error:.2f} points (root of the mean square, 8 folds)",
        ]
        lines += [f"start = {start:.3f}"]
        lines += [f"{n} = {w:.3f}" for n, w in zip(names, weights, strict=True) if abs(w) >= 0.005]
        print(lines[-2 - sum(abs(w) >= 0.005 for w in weights)])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def speed(rows: Sequence[Row]) -> None:
    """Print what one key costs: no text is measured twice."""
    spent = []
    for number, row in enumerate(rows):
        text, asked = f"{row['reply']} {number}", request(row)
        begin = time.thread_time()
        measure(text, asked, text_lang=row["lang"])
        spent.append((time.thread_time() - begin) * 1000)
    low, high = np.percentile(spent, (50, 95))
    print(f"\none key: {low:.1f} ms of processor in the middle, {high:.1f} at the 95th of 100 (limit 30)")


def main() -> None:
    """Print the tables."""
    words = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    words.add_argument("--half", choices=("even", "odd", "all"), default="even")
    words.add_argument("--misses", default="", choices=("", "clear", *CHECKS))
    words.add_argument("--politeness", type=Path)
    words.add_argument("--fit", action="store_true")
    told = words.parse_args()
    if told.fit:
        fit(impression.WEIGHTS)
        return
    rows = replies(told.half)
    tones = [judged(row) for row in rows]
    kind = {"even": "held out", "odd": "learned from", "all": "half of them learned from"}[told.half]
    print(f"{len(rows)} replies, {kind}\n")
    agreement(rows, tones)
    checks(rows, tones, told.misses)
    speed(rows)
    if told.politeness:
        politeness(told.politeness)


if __name__ == "__main__":
    main()
