"""How the classifier bears what people and machines do to texts.

    python -m models.recipe.robustness models/default

`robustness.jsonl` holds invented texts in four languages, written by hand for this suite and never
trained on, each with the sentiment a reader would give it; the groups are judged by that label. All of
them are also changed by machine in ways that leave their meaning alone (capitals, missing diacritics,
invisible characters …): there every label should stay what it was.
Last, inputs that are hardly texts: an answer is whole when its probabilities are numbers that add up.
"""

import argparse
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from models.recipe.disturbances import CHANGES, LANGUAGES, extremes, texts
from models.recipe.scores import Score
from socialdesk.analysis.onnx_model import OnnxModel
from socialdesk.domain.classification import Head


def robustness(model: OnnxModel) -> list[Score]:
    """Judge all groups; `n` is the number of texts."""
    return [*_judged(model), *_stayed(model), *_whole(model)]


def _judged(model: OnnxModel) -> Iterator[Score]:
    suite = texts()
    found = _labels(model, [one.text for one in suite])[Head.SENTIMENT]
    names = model.reading.labels[Head.SENTIMENT]
    for group in dict.fromkeys(one.group for one in suite):
        for lang in (None, *LANGUAGES):
            rows = [at for at, one in enumerate(suite) if one.group == group and lang in (None, one.lang)]
            right = [names[found[at]] == suite[at].sentiment for at in rows]
            where = f"{group}.{lang}" if lang else group
            if rows:
                yield Score(where, "written", "sentiment right", len(rows), 100 * float(np.mean(right)))


def _stayed(model: OnnxModel) -> Iterator[Score]:
    suite = texts()
    for name, langs, change in CHANGES:
        some = [one.text for one in suite if one.lang in langs]
        before, after = _labels(model, some), _labels(model, [change(text) for text in some])
        for head in Head:
            same = float(np.mean(np.array(before[head]) == np.array(after[head])))
            yield Score(name, "changed", f"{head} stays", len(some), 100 * same)


def _whole(model: OnnxModel) -> Iterator[Score]:
    for name, inputs in extremes().items():
        chances = model.chances(inputs)
        whole = [
            all(
                bool(np.isfinite(chances[h][at]).all() and abs(chances[h][at].sum() - 1) < 1e-4) for h in Head
            )
            for at in range(len(inputs))
        ]
        yield Score(name, "hostile", "whole answers", len(inputs), 100 * float(np.mean(whole)))


def _labels(model: OnnxModel, some: Sequence[str]) -> dict[Head, list[int]]:
    chances = model.chances(some)
    return {head: [model.reading.label(head, row) for row in chances[head]] for head in Head}


def table(scores: Sequence[Score]) -> str:
    """Lay the figures out for the card, one line a group."""
    lines = [
        "| written for the group | n | sentiment right | en | tr | fi | ar |",
        "|---|---|---|---|---|---|---|",
    ]
    written = {s.part: s for s in scores if s.split == "written"}
    for group in dict.fromkeys(part.split(".")[0] for part in written):
        cells = [written.get(f"{group}.{lang}") for lang in LANGUAGES]
        shown = " | ".join(f"{c.value:.0f} ({c.count})" if c else "" for c in cells)
        lines.append(f"| {group} | {written[group].count} | **{written[group].value:.1f}** | {shown} |")
    lines += ["", "| the same texts, changed | n | " + " | ".join(f"{h} stays" for h in Head) + " |"]
    lines.append("|---|---|" + "---|" * len(Head))
    changed = [s for s in scores if s.split == "changed"]
    for name, group in itertools.groupby(changed, key=lambda s: s.part):
        some = list(group)
        lines.append(f"| {name} | {some[0].count} | " + " | ".join(f"{s.value:.0f}" for s in some) + " |")
    lines += ["", "| hardly texts | n | whole answers |", "|---|---|---|"]
    lines += [f"| {s.part} | {s.count} | {s.value:.0f} |" for s in scores if s.split == "hostile"]
    return "\n".join(lines)


def main() -> None:
    """Print the figures of a model directory."""
    parser = argparse.ArgumentParser(description="Judge how a model directory bears what is done to texts.")
    parser.add_argument("directory", type=Path)
    print(table(robustness(OnnxModel.open(parser.parse_args().directory))))


if __name__ == "__main__":
    main()
