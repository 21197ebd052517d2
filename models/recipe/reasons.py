"""Which way of naming the words behind a label is right most often, and what it costs.

    python -m models.recipe.reasons models/default

A method is right about a mention when the label loses more probability without the words it names
first (at most three) than without as many others, drawn at random (mean of five draws). Mentions of
fewer than six words are left aside. A method that names nothing is wrong. Three ways:

- leave out: each word in turn, all in one batch, and all heads at once. What the app does.
- shares: one pass; the logit of a label is a sum over the pieces' last hidden vectors (mean pooling,
  linear head), and each word gets the share of its pieces over what it gives the other labels.
- alone: each word by itself, in one batch; the words that come nearest to the label without the rest.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from models.recipe.data import labelled
from models.recipe.scores import Score
from socialdesk.analysis.labelling import Labeller
from socialdesk.analysis.onnx_model import WEIGHTS, OnnxModel
from socialdesk.analysis.text import prepare, words
from socialdesk.domain.classification import Head

Span = tuple[int, int]
#: Text to the words behind each label, strongest first.
Method = Callable[[str], dict[Head, list[Span]]]

MOST = 3
_LEAST_WORDS = 6
_DRAWS = 5


class LeaveOut:
    """What the app does."""

    def __init__(self, model: OnnxModel) -> None:
        self._labeller = Labeller(model)

    def __call__(self, text: str) -> dict[Head, list[Span]]:
        why = self._labeller.explain(text, *Head)
        return {head: [(w.start, w.end) for w in why if w.head is head] for head in Head}


class Alone:
    """Each word read by itself."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model

    def __call__(self, text: str) -> dict[Head, list[Span]]:
        spans = words(text)
        chances = self._model.read([text, *(text[a:b] for a, b in spans)], list(Head)).chances
        found = {}
        for head in Head:
            label = self._model.reading.label(head, chances[head][0])
            found[head] = _ordered(spans, chances[head][1:, label])
        return found


class Shares:
    """What each word's pieces add to the label's logit at the end of the encoder."""

    def __init__(self, model: OnnxModel, directory: Path) -> None:
        graph = onnx.load(directory / WEIGHTS)  # what stands beside it included
        norms = [node for node in graph.graph.node if node.op_type == "LayerNormalization"]
        self._hidden = norms[-1].output[0]
        kind = helper.make_tensor_value_info(self._hidden, TensorProto.FLOAT, None)
        graph.graph.output.append(kind)
        self._session = onnxruntime.InferenceSession(
            graph.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        held = {one.name: one for one in graph.graph.initializer}
        weight = numpy_helper.to_array(held["answers.weight"])
        widths = [len(model.reading.labels[head]) for head in Head]
        self._weights = dict(zip(Head, np.split(weight, np.cumsum(widths)[:-1], axis=1), strict=True))
        self._model = model
        self._tokenizer = model._tokenizer

    def __call__(self, text: str) -> dict[Head, list[Span]]:
        spans = words(text)
        marked = [text[a:b] for a, b in spans]
        split = self._tokenizer([prepare(word) for word in marked], add_special_tokens=False, verbose=False)[
            "input_ids"
        ]
        first, last = self._tokenizer.cls_token_id, self._tokenizer.sep_token_id
        flat = [*[first, *(piece for word in split for piece in word)][:127], last]
        owner = [-1, *(at for at, word in enumerate(split) for _ in word)][:127]
        ids = np.array([flat], dtype=np.int64)
        (hidden,) = self._session.run([self._hidden], {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        chances = self._model.chances([text])
        found = {}
        for head in Head:
            label = self._model.reading.label(head, chances[head][0])
            weight = self._weights[head]
            given = hidden[0] @ (weight[:, label] - weight.mean(1))
            shares = np.zeros(len(spans))
            for place, word in enumerate(owner):
                if word >= 0:
                    shares[word] += given[place]
            found[head] = _ordered(spans, shares)
        return found


def _ordered(spans: Sequence[Span], weights: np.ndarray) -> list[Span]:
    order = sorted(range(len(spans)), key=lambda at: -weights[at])
    return [spans[at] for at in order]


def methods(model: OnnxModel, directory: Path) -> dict[str, Method]:
    """The ways that are compared; the first is what the app does."""
    return {"leave out": LeaveOut(model), "shares": Shares(model, directory), "alone": Alone(model)}


def measure(data: Path, model: OnnxModel, ways: dict[str, Method], most: int | None) -> list[Score]:
    """How often each method is right, by head, and its milliseconds for all four heads of a mention."""
    draw = random.Random(11)
    texts = [row.text for row in labelled(data, "test") if len(words(row.text)) >= _LEAST_WORDS]
    texts = draw.sample(texts, min(most or len(texts), len(texts)))
    others = {text: [draw.sample(words(text), MOST) for _ in range(_DRAWS)] for text in texts}
    scores = []
    for name, method in ways.items():
        costs = []
        right: dict[Head, list[bool]] = {head: [] for head in Head}
        for text in texts:
            began = time.perf_counter()
            named = method(text)
            costs.append(1000 * (time.perf_counter() - began))
            for head in Head:
                right[head].append(_is_right(model, text, head, named[head][:MOST], others[text]))
        scores += [
            Score(head, "test", f"{name}: right", len(texts), 100 * float(np.mean(right[head])))
            for head in Head
        ]
        costs.sort()
        scores += [
            Score("all heads", "test", f"{name}: ms, median", len(texts), statistics.median(costs)),
            Score("all heads", "test", f"{name}: ms, p95", len(texts), costs[len(costs) * 95 // 100]),
        ]
    return scores


def _is_right(
    model: OnnxModel, text: str, head: Head, named: Sequence[Span], others: Sequence[Sequence[Span]]
) -> bool:
    if not named:
        return False
    changed = [_without(text, spans[: len(named)]) for spans in (named, *others)]
    chances = model.read([text, *changed], [head]).chances[head]
    label = model.reading.label(head, chances[0])
    return bool(chances[1, label] < chances[2:, label].mean())


def _without(text: str, spans: Sequence[Span]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text


def main() -> None:
    """Compare the methods."""
    parser = argparse.ArgumentParser(description="Compare ways of naming the words behind a label.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--most", type=int, help="mentions, drawn at random (default: all)")
    given = parser.parse_args()
    model = OnnxModel.open(given.directory)
    for score in measure(given.data, model, methods(model, given.directory), given.most):
        print(f"{score.part:12} {score.measure:24} {score.value:6.1f}  n={score.count}", flush=True)


if __name__ == "__main__":
    main()
