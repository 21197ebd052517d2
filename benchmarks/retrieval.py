"""How often the right answer of an FAQ comes first, and how long it takes.

Run with `make bench`, or by itself: ``benchmarks/retrieval.py [--model DIR] [--choose]``. The FAQ is the
demo brand's: 63 questions in four languages, about four wordings each, of which 54 are asked in other words
(`paraphrases.toml`): "reworded" asks the same, "told" only tells a situation. Beside it two plain ways:
words in common, and BM25 over stems. ``--choose`` finds the thresholds of `socialdesk.drafting.retrieval`;
``--wordings`` asks every fourth wording of the FAQ of all the others, by which ways of searching are chosen.
"""

from __future__ import annotations

import argparse
import math
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from socialdesk import analysis
from socialdesk.domain.folding import fold, tokens
from socialdesk.drafting import load
from socialdesk.drafting import retrieval as used
from socialdesk.drafting.retrieval import FaqEntry, FaqIndex, Floats, Vectors

ROOT = Path(__file__).parents[1]
LANGUAGES = ("en", "tr", "fi", "ar")
KINDS = ("reworded", "told")
MANY = 2_000
RIGHT = 0.8
"""Share of the answers offered that shall be right."""

Scorer = Callable[[Sequence["Question"], FaqIndex], Floats]


@dataclass(frozen=True, slots=True)
class Question:
    lang: str
    key: str
    kind: str
    text: str


def questions() -> list[Question]:
    told = tomllib.loads((Path(__file__).parent / "paraphrases.toml").read_text("utf-8"))
    return [
        Question(lang, key, kind, text)
        for key, by_lang in told.items()
        for lang in LANGUAGES
        for kind in KINDS
        for text in by_lang[lang][kind]
    ]


def wordings(index: FaqIndex) -> list[tuple[FaqEntry, str]]:
    return [(entry, question) for entry in index.entries for question in entry.questions]


def stems(text: str) -> list[str]:
    return [word[:6] for word in tokens(fold(text)) if len(word) > 2]


def overlap(asked: Sequence[Question], index: FaqIndex) -> Floats:
    """Share of a wording's words that the question has, in the question's language."""
    held = [(entry.lang, frozenset(stems(wording))) for entry, wording in wordings(index)]
    return np.array(
        [
            [
                len(found & set(stems(q.text))) / (len(found) or 1) if lang == q.lang else -1
                for lang, found in held
            ]
            for q in asked
        ],
        np.float32,
    )


def bm25(asked: Sequence[Question], index: FaqIndex) -> Floats:
    """Okapi BM25 (k1 1.5, b 0.75) over wording and answer, in the question's language."""
    held = [(entry.lang, Counter(stems(f"{wording} {entry.answer}"))) for entry, wording in wordings(index)]
    spread = Counter(stem for _, counts in held for stem in counts)
    mean = statistics.fmean(sum(counts.values()) for _, counts in held)
    rows = []
    for q in asked:
        row = []
        for lang, counts in held:
            length = 1.5 * (0.25 + 0.75 * sum(counts.values()) / mean)
            row.append(
                sum(
                    math.log(1 + (len(held) - spread[s] + 0.5) / (spread[s] + 0.5))
                    * counts[s] * 2.5 / (counts[s] + length)
                    for s in set(stems(q.text))
                    if s in counts
                )
                if lang == q.lang
                else -1
            )  # fmt: skip
        rows.append(row)
    return np.array(rows, np.float32)


def ours(vectors: Vectors | None) -> Scorer:
    def scores(asked: Sequence[Question], index: FaqIndex) -> Floats:
        if vectors is not None:
            vectors.rows([q.text for q in asked])  # in one batch
        return np.array([index.scores(q.text, vectors) for q in asked])

    return scores


def firsts(scores: Floats, index: FaqIndex) -> tuple[list[str], Floats]:
    """The best key of each question and its score."""
    keys = [entry.key for entry, _ in wordings(index)]
    best = scores.argmax(axis=1)
    return [keys[at] for at in best], scores[np.arange(len(best)), best]


def table(index: FaqIndex, vectors: Vectors) -> None:
    asked = questions()
    shown: list[tuple[str, Scorer]] = [
        ("words in common", overlap),
        ("BM25 over stems", bm25),
        ("ours without embeddings", ours(None)),
        ("ours", ours(vectors)),
    ]
    for kind in KINDS:
        some = [q for q in asked if q.kind == kind]
        print(f"\nright answer first, {kind}, in % (n = {len(some) // len(LANGUAGES)} for each language)")
        print(f"{'':<28}" + "".join(f"{lang:>8}" for lang in LANGUAGES) + f"{'all':>8}")
        for name, scorer in shown:
            keys, _ = firsts(scorer(some, index), index)
            right = [key == q.key for key, q in zip(keys, some, strict=True)]
            by_lang = [
                statistics.fmean(r for r, q in zip(right, some, strict=True) if q.lang == lang)
                for lang in LANGUAGES
            ]
            print(
                f"{name:<28}" + "".join(f"{100 * each:8.1f}" for each in (*by_lang, statistics.fmean(right)))
            )
    english = FaqIndex([entry for entry in index.entries if entry.lang == "en"])
    print("\nasked in one language, the FAQ only in English, in %")
    for kind in KINDS:
        line = f"{kind:<28}"
        for lang in LANGUAGES:
            some = [q for q in asked if q.kind == kind and q.lang == lang]
            keys, _ = firsts(ours(vectors)(some, english), english)
            line += f"{100 * statistics.fmean(k == q.key for k, q in zip(keys, some, strict=True)):8.1f}"
        print(line)


def outcomes(
    index: FaqIndex, asked: Sequence[Question], vectors: Vectors | None
) -> list[tuple[float, bool, bool]]:
    """(score, right, answerable) of each question twice: with its entry there, and with it taken out."""
    scores = ours(vectors)(asked, index)
    keys = np.array([entry.key for entry, _ in wordings(index)])
    best, height = firsts(scores, index)
    found = [(float(h), key == q.key, True) for key, h, q in zip(best, height, asked, strict=True)]
    for row, q in zip(scores, asked, strict=True):
        found.append((float(row[keys != q.key].max()), False, False))
    return found


def choose(index: FaqIndex, vectors: Vectors) -> None:
    """Half of the entries sets each threshold, the other half judges it."""
    keys = sorted({entry.key for entry in index.entries})
    asked = questions()
    for name, how in (("NEAR", vectors), ("NEAR_SPELLING", None)):
        halves = [outcomes(index, [q for q in asked if q.key in set(keys[half::2])], how) for half in (0, 1)]
        # Few who write to a brand ask what its FAQ knows: as many questions without an answer as with one.
        levels = sorted({round(score, 2) for score, _, _ in halves[0]})
        near = next((level for level in levels if _precision(halves[0], level) >= RIGHT), levels[-1])
        offered = [each for each in halves[1] if each[0] >= near]
        answerable = [each for each in halves[1] if each[2]]
        right = 100 * _precision(halves[1], near)
        found = 100 * sum(r and s >= near for s, r, _ in answerable) / len(answerable)
        misled = 100 * sum(s >= near for s, _, a in halves[1] if not a) / len(answerable)
        print(
            f"{name} = {near}: on the other half, of {len(offered)} answers offered {right:.0f} % are right; "
            f"of {len(answerable)} questions with an answer {found:.0f} % get it; of as many without one "
            f"{misled:.0f} % get a wrong one"
        )
    # Two customers with one matter: each question against the others of its language, none of them an FAQ's.
    rows = vectors.rows([q.text for q in asked])
    halves = [
        _pairs([(q, row) for q, row in zip(asked, rows, strict=True) if q.key in set(keys[h::2])])
        for h in (0, 1)
    ]
    levels = sorted({round(score, 2) for score, _, _ in halves[0]})
    near = next((level for level in levels if _precision(halves[0], level) >= RIGHT), levels[-1])
    offered = [each for each in halves[1] if each[0] >= near]
    print(
        f"precedents.NEAR = {near}: on the other half the nearest question has the same matter in "
        f"{100 * _precision(halves[1], near):.0f} % of {len(offered)} (of {len(halves[1])} asked)"
    )


def apart(index: FaqIndex, vectors: Vectors) -> None:
    """What is right of the answers offered, and of those that stand first; half of the reworded questions
    have no answer (their entry is taken out). By half of the entries."""
    asked = [q for q in questions() if q.kind == "reworded"]
    scores = ours(vectors)(asked, index)
    held = np.array([entry.key for entry, _ in wordings(index)])
    keys = sorted(set(held))
    best = np.stack([scores[:, held == key].max(axis=1) for key in keys], axis=1)
    found: list[tuple[float, bool, bool, int]] = []  # sureness, right, answerable, half
    for row, q in zip(best, asked, strict=True):
        for answerable in (True, False):
            left = row.copy()
            if not answerable:
                left[keys.index(q.key)] = -1
            first, second = np.sort(left)[:-3:-1]
            sureness = first + used.APART * (first - max(second, used.ELSEWHERE))
            found.append((sureness, keys[int(left.argmax())] == q.key, answerable, keys.index(q.key) % 2))
    for name in ("PERHAPS", "OFFERED", "LIKELY", "FIRST"):
        level = getattr(used, name)
        halves = [
            statistics.fmean(right for sure, right, _, half in found if half == each and sure >= level)
            for each in (0, 1)
        ]
        told = [right for sure, right, answerable, _ in found if answerable and sure >= level]
        print(
            f"{name} = {level}: {100 * halves[0]:.0f} and {100 * halves[1]:.0f} % right in each half; "
            f"{100 * statistics.fmean(told):.0f} % where there is one; "
            f"{100 * sum(told) / len(asked):.0f} % of {len(asked)} questions get it"
        )


def left_out(index: FaqIndex, vectors: Vectors) -> None:
    """Every fourth wording asked of the FAQ without it, but for those that stand alone in their language."""
    found: dict[str, list[bool]] = {lang: [] for lang in LANGUAGES}
    several = [(at, each) for at, each in enumerate(index.entries) if len(each.questions) > 1]
    for at, entry, question in [(at, each, q) for at, each in several for q in each.questions][::4]:
        others = replace(entry, questions=tuple(each for each in entry.questions if each != question))
        without = FaqIndex([*index.entries[:at], others, *index.entries[at + 1 :]])
        keys, _ = firsts(ours(vectors)([Question(entry.lang, entry.key, "", question)], without), without)
        found[entry.lang].append(keys[0] == entry.key)
    told = ", ".join(f"{lang} {100 * statistics.fmean(each):.1f}" for lang, each in found.items())
    every = [each for some in found.values() for each in some]
    print(f"wordings asked of the others, right in %: {told}, all {100 * statistics.fmean(every):.1f}")


def _pairs(asked: Sequence[tuple[Question, Floats]]) -> list[tuple[float, bool, bool]]:
    """(likeness to the nearest other, whether it is the same matter, True)."""
    found = []
    for at, (one, row) in enumerate(asked):
        others = [
            (float(row @ other), two.key == one.key)
            for where, (two, other) in enumerate(asked)
            if where != at and two.lang == one.lang
        ]
        found.append((*max(others), True))
    return found


def _precision(found: Sequence[tuple[float, bool, bool]], near: float) -> float:
    offered = [right for score, right, _ in found if score >= near]
    return statistics.fmean(offered) if offered else 1.0


def speed(index: FaqIndex, classifier: analysis.Classifier) -> None:
    """One question to an FAQ of `MANY` entries whose vectors are kept."""
    entries = [
        replace(
            index.entries[n % len(index.entries)],
            key=f"{n}",
            questions=tuple(f"{q} {n}" for q in index.entries[n % len(index.entries)].questions),
        )
        for n in range(MANY)
    ]
    draw = np.random.default_rng(0)

    def embed(texts: Sequence[str]) -> Floats:
        if len(texts) < 100:
            return classifier.embed(texts)
        made = draw.standard_normal((len(texts), 384)).astype(np.float32)
        return made / np.linalg.norm(made, axis=1, keepdims=True)

    big = FaqIndex(entries)
    vectors = Vectors(embed)
    big.prepare(vectors)
    asked = [q.text for q in questions()][:200]
    new, again = [], []
    for text in asked:
        for spent in (new, again):
            start = time.perf_counter()
            big.nearest(text, vectors=vectors)
            spent.append((time.perf_counter() - start) * 1000)
    for name, spent in (("a question never seen", new), ("the same once more", again)):
        spent.sort()
        slow = spent[int(len(spent) * 0.95)]
        print(f"{MANY} entries, {name}: median {statistics.median(spent):.1f} ms, 95 % under {slow:.1f} ms")


def main(argv: Sequence[str] | None = None) -> None:
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("--model", type=Path, default=ROOT / "models" / "default")
    read.add_argument("--choose", action="store_true", help="find the thresholds anew")
    read.add_argument("--wordings", action="store_true", help="ask wordings of the FAQ of the others")
    given = read.parse_args(argv)
    classifier = analysis.load(given.model)
    vectors = Vectors(classifier.embed)
    index = load(ROOT / "resources" / "playbooks" / "lumi-coffee").faq
    print(f"{classifier.model}; spelling counts {used.SPELLING}, NEAR {used.NEAR}")
    if given.choose:
        choose(index, vectors)
        apart(index, vectors)
        return
    if given.wordings:
        left_out(index, vectors)
        return
    table(index, vectors)
    print()
    apart(index, vectors)
    print()
    speed(index, classifier)


if __name__ == "__main__":
    main()
