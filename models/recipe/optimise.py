"""Rewrite the exported graph so that ONNX Runtime computes it as fast as it can on a processor.

    python -m models.recipe.optimise SOURCE.onnx TARGET.onnx --tokenizer models/default

`export` calls `optimise`; the command line is for trying it on a graph that lies there already. What
changes, with the time of one batch (64 texts of 26 pieces, two cores) before and after:

- Attention with its three projections is one whole-number operator (`QAttention`): 58 to 23 ms.
- The residual sum stands apart from the norm (`Sum`, which ONNX Runtime does not fuse): its fused
  SkipLayerNormalization took 25 ms where sum and norm together take 7.
- The scales of the activations are constants, chosen on calibration texts: a mention gets the same
  label whoever is read beside it. That costs no time (measured against scales by batch) and, with
  well-chosen ranges, no accuracy.
"""

import argparse
import itertools
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from transformers import PreTrainedTokenizerFast

from models.recipe.batches import pieces_of
from models.recipe.data import every_row

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]

#: Pieces and mask of some texts, padded, each (texts, pieces).
Feed = tuple[Numbers, Numbers]

_LAYER = "layers.{}."
_PRODUCTS = ("asked", "gathered", "widened", "narrowed")
_CONTRIB = "com.microsoft"
_CONTRIB_VERSION = 1

#: Weights keep within seven bits: processors without VNNI add pairs of products in 16 bits, which
#: eight would overflow.
_WEIGHT_TOP = 63
_ACTIVATION_TOP = 255
#: Bigger constants (the tables) stand in a file beside the graph, which the runtime maps into memory:
#: rows that no text needed take no room.
_BESIDE_FROM = 1 << 20
#: Shares of the activations, in per cent, that a range may have to hold; the best is taken.
_WITHIN = (100.0, 99.9999, 99.999, 99.995, 99.99, 99.95, 99.9)
_JUDGED_ROWS = 1_500


@dataclass(frozen=True, slots=True)
class Range:
    """How activations become whole numbers: value = (number - zero) * scale."""

    scale: float
    zero: int

    def rounded(self, values: Floats) -> Floats:
        """What is left of values that went through whole numbers."""
        numbers = np.clip(np.round(values / self.scale) + self.zero, 0, _ACTIVATION_TOP)
        rounded: Floats = ((numbers - self.zero) * self.scale).astype(np.float32)
        return rounded


def optimise(source: Path, target: Path, texts: Sequence[Sequence[int]], attention_heads: int) -> None:
    """Write `source`, a graph of `export.write_graph` with fp32 products, as it ships.

    `texts` are the pieces of some hundred training texts, marks included, like those to come; never
    of texts that judge. The tables stand beside it in `target` + "_data". Raises ValueError when the
    graph is not of that make.
    """
    model = onnx.load(source)
    ranges = measured(model, list(_feeds(texts)))
    _Rewriting(model, ranges, attention_heads).write(target)


def measured(model: onnx.ModelProto, feeds: Iterable[Feed]) -> dict[str, Range]:
    """Choose, for what enters each matrix product, the range that spoils its results least."""
    entering = {
        node.input[1].removesuffix(".weight"): node.input[0]
        for node in model.graph.node
        if node.op_type == "MatMul" and node.input[1].startswith("layers.")
    }
    if not entering:
        raise ValueError("the graph has no layers.N.*.weight: was it written by models.recipe.export?")
    tapped = onnx.ModelProto()
    tapped.CopyFrom(model)
    outputs = list(dict.fromkeys(entering.values()))
    kinds = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
    tapped.graph.output.extend(kinds)
    session = onnxruntime.InferenceSession(tapped.SerializeToString(), providers=["CPUExecutionProvider"])
    seen: dict[str, list[Floats]] = {name: [] for name in outputs}
    for ids, mask in feeds:
        found = session.run(outputs, {"input_ids": ids, "attention_mask": mask})
        for name, values in zip(outputs, found, strict=True):
            seen[name].append(values[mask.astype(bool)])
    weights = _weights(model)
    rows = {name: np.concatenate(parts) for name, parts in seen.items()}
    return {
        product: _best_range(rows[name], weights[f"{product}.weight"]) for product, name in entering.items()
    }


def _best_range(rows: Floats, weight: Floats) -> Range:
    some = rows[:: max(1, len(rows) // _JUDGED_ROWS)]

    def spoilt(one: Range) -> float:
        return float(np.square((some - one.rounded(some)) @ weight).sum())

    return min((_range(rows, share) for share in _WITHIN), key=spoilt)


def _range(rows: Floats, share: float) -> Range:
    beyond = (100 - share) / 2
    low, high = np.percentile(rows, (beyond, 100 - beyond)) if beyond else (rows.min(), rows.max())
    low, high = min(float(low), 0.0), max(float(high), 1e-6)
    scale = (high - low) / _ACTIVATION_TOP
    return Range(scale, round(-low / scale))


def _feeds(texts: Sequence[Sequence[int]], size: int = 32) -> Iterable[Feed]:
    order = sorted(texts, key=len)
    for start in range(0, len(order), size):
        part = order[start : start + size]
        ids = np.zeros((len(part), max(map(len, part))), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, pieces in enumerate(part):
            ids[row, : len(pieces)] = pieces
            mask[row, : len(pieces)] = 1
        yield ids, mask


def _weights(model: onnx.ModelProto) -> dict[str, Floats]:
    return {
        one.name: numpy_helper.to_array(one)
        for one in model.graph.initializer
        if one.name.startswith("layers.")
    }


class _Rewriting:
    """Puts new nodes between the first norm and the last, and drops what nobody reads any more."""

    def __init__(self, model: onnx.ModelProto, ranges: dict[str, Range], attention_heads: int) -> None:
        self._model = model
        self._ranges = ranges
        self._heads = attention_heads
        self._weights = _weights(model)
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def write(self, target: Path) -> None:
        graph = self._model.graph
        norms = [node for node in graph.node if node.op_type == "LayerNormalization"]
        layers = len({name.split(".")[1] for name in self._weights})
        if len(norms) != 1 + 2 * layers:
            raise ValueError(f"{len(norms)} norms in a graph of {layers} layers: an encoder of another make")
        (epsilon,) = {a.f for norm in norms for a in norm.attribute if a.name == "epsilon"}
        first, last = norms[0].output[0], norms[-1].output[0]
        mask = self._node("Cast", ["attention_mask"], "mask in 32 bits", to=TensorProto.INT32)
        hidden = first
        for layer in range(layers):
            name = _LAYER.format(layer)
            gathered = self._product(name + "gathered", self._attention(name, hidden, mask))
            between = self._normed(name + "first_norm", hidden, gathered, epsilon, name + "between")
            widened = self._node("Gelu", [self._product(name + "widened", between)], name + "gelu")
            narrowed = self._product(name + "narrowed", widened)
            out = last if layer == layers - 1 else name + "hidden"
            hidden = self._normed(name + "second_norm", between, narrowed, epsilon, out)
        self._splice(last)
        beside = target.with_name(target.name + "_data")
        beside.unlink(missing_ok=True)  # onnx would write behind what is there
        onnx.save(
            self._model, target, save_as_external_data=True, location=beside.name, size_threshold=_BESIDE_FROM
        )
        beside.chmod(0o644)

    def _splice(self, last: str) -> None:
        graph = self._model.graph
        after = next(at for at, node in enumerate(graph.node) if last in node.output)
        # Of the old encoder only what others read (shapes, the mask as numbers) is found needed below.
        nodes = [*graph.node[:after], *self._nodes, *graph.node[after + 1 :]]
        needed = {output.name for output in graph.output}
        kept = []
        for node in reversed(nodes):
            if needed.intersection(node.output):
                kept.append(node)
                needed.update(filter(None, node.input))
        constants = [c for c in itertools.chain(graph.initializer, self._constants) if c.name in needed]
        del graph.node[:], graph.initializer[:], graph.value_info[:]
        graph.node.extend(reversed(kept))
        graph.initializer.extend(constants)
        # The exporter notes where each node stood in whose files; that is nobody's business.
        for part in (*graph.node, *graph.initializer, *graph.input, *graph.output, graph, self._model):
            part.doc_string = ""
            del part.metadata_props[:]
        self._model.opset_import.append(helper.make_opsetid(_CONTRIB, _CONTRIB_VERSION))

    def _attention(self, name: str, hidden: str, mask: str) -> str:
        asked = name + "asked"
        weight, scales = self._whole_numbers(asked)
        numbers, scale, zero = self._quantised(asked, hidden)
        zeros = self._constant(asked + ".zeros", np.zeros(len(self._weights[asked + ".bias"]), np.int8))
        inputs = [numbers, weight, asked + ".bias", scale, scales, mask, zero, zeros]
        return self._node("QAttention", inputs, name + "attention", _CONTRIB, num_heads=self._heads)

    def _product(self, name: str, values: str) -> str:
        weight, scales = self._whole_numbers(name)
        numbers, scale, zero = self._quantised(name, values)
        inputs = [numbers, weight, scale, scales, zero, "", name + ".bias"]
        return self._node("MatMulIntegerToFloat", inputs, name + " made", _CONTRIB)

    def _normed(self, norm: str, hidden: str, change: str, epsilon: float, out: str) -> str:
        total = self._node("Sum", [hidden, change], norm + " of")
        inputs = [total, norm + ".weight", norm + ".bias"]
        return self._node("LayerNormalization", inputs, out, axis=-1, epsilon=epsilon)

    def _quantised(self, product: str, values: str) -> tuple[str, str, str]:
        chosen = self._ranges[product]
        scale = self._constant(product + ".scale", np.float32(chosen.scale))
        zero = self._constant(product + ".zero", np.uint8(chosen.zero))
        return self._node("QuantizeLinear", [values, scale, zero], product + " entering"), scale, zero

    def _whole_numbers(self, product: str) -> tuple[str, str]:
        """Keep a weight as int8 with a scale for each column; returns the names of both."""
        weight = self._weights[product + ".weight"]
        scales = np.maximum(np.abs(weight).max(0), 1e-9).astype(np.float32) / _WEIGHT_TOP
        numbers = np.round(weight / scales).astype(np.int8)
        return self._constant(product + ".numbers", numbers), self._constant(product + ".scales", scales)

    def _constant(self, name: str, value: npt.ArrayLike) -> str:
        self._constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def _node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        made = helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes)
        self._nodes.append(made)
        return output


def main() -> None:
    """Rewrite one graph."""
    parser = argparse.ArgumentParser(description="Rewrite an exported graph to whole numbers.")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--tokenizer", type=Path, default=Path("models/default"))
    parser.add_argument("--attention-heads", type=int, default=12)
    given = parser.parse_args()
    tokenizer = PreTrainedTokenizerFast.from_pretrained(given.tokenizer)
    texts = pieces_of(calibration_texts(given.data), tokenizer, 128)
    optimise(given.source, given.target, texts, given.attention_heads)
    print(f"{given.target.stat().st_size:,} bytes")


def calibration_texts(data: Path, count: int = 800) -> list[str]:
    """Draw training texts, languages and kinds in their proportions."""
    return [row.text for row in random.Random(3).sample(every_row(data), count)]


if __name__ == "__main__":
    main()
