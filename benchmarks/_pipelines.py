"""What `classify.py` compares with; wants torch and onnx."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as socialdesk.analysis does

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from transformers import (
    AutoTokenizer,
    BertConfig,
    BertForSequenceClassification,
    XLMRobertaConfig,
    XLMRobertaForSequenceClassification,
    pipeline,
)

from socialdesk.analysis.onnx_model import WEIGHTS

Work = Callable[[Sequence[str]], object]

BATCH = 32
MOST_PIECES = 128
ROWS = 1_600


def same_weights(directory: Path, threads: int) -> Work:
    """The shipped encoder back in fp32, with the sentiment head, under `pipeline`."""
    raw = json.loads((directory / "config.json").read_text())
    config = BertConfig.from_pretrained(directory, num_labels=len(raw["socialdesk"]["heads"]["sentiment"]))
    model = BertForSequenceClassification(config)
    encoder = model.bert
    shipped = _Weights(directory / WEIGHTS)
    with torch.no_grad():
        encoder.embeddings.word_embeddings.weight.copy_(shipped.table())
        places = shipped.tensor("places")
        encoder.embeddings.position_embeddings.weight[: len(places)].copy_(places)  # kinds of text included
        encoder.embeddings.token_type_embeddings.weight.zero_()
        _norm(encoder.embeddings.LayerNorm, shipped, "first_norm")
        for number, layer in enumerate(encoder.encoder.layer):
            name = f"layers.{number}."
            asked = shipped.tensor(name + "asked.weight").t().chunk(3)
            biases = shipped.tensor(name + "asked.bias").chunk(3)
            attention = layer.attention.self
            for part, weight, bias in zip(
                (attention.query, attention.key, attention.value), asked, biases, strict=True
            ):
                part.weight.copy_(weight)
                part.bias.copy_(bias)
            _product(layer.attention.output.dense, shipped, name + "gathered")
            _product(layer.intermediate.dense, shipped, name + "widened")
            _product(layer.output.dense, shipped, name + "narrowed")
            _norm(layer.attention.output.LayerNorm, shipped, name + "first_norm")
            _norm(layer.output.LayerNorm, shipped, name + "second_norm")
    return _piped(model, directory, threads)


def xlm_roberta_base(directory: Path, threads: int) -> Work:
    """An encoder of XLM-RoBERTa-base's size with random weights; our tokenizer, so the pieces are as many."""
    tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
    config = XLMRobertaConfig(
        vocab_size=len(tokenizer), hidden_size=768, num_hidden_layers=12, num_attention_heads=12,
        intermediate_size=3072, max_position_embeddings=514, type_vocab_size=1, num_labels=3,
        pad_token_id=tokenizer.pad_token_id,
    )  # fmt: skip
    return _piped(XLMRobertaForSequenceClassification(config), directory, threads)


def products(directory: Path, pieces: float, threads: int) -> Work:
    """The encoder's int8 products over as many rows as the texts have pieces, nothing between them."""
    config = BertConfig.from_pretrained(directory)
    wide, inner = config.hidden_size, config.intermediate_size
    shapes = [(wide, 3 * wide), (wide, wide), (wide, inner), (inner, wide)]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    runs = []
    for inputs, outputs in shapes:
        session = onnxruntime.InferenceSession(
            _product_alone(inputs, outputs), options, providers=["CPUExecutionProvider"]
        )
        rows = np.random.default_rng(0).integers(0, 255, (ROWS, inputs), dtype=np.uint8)
        runs.append((session, rows))

    def work(texts: Sequence[str]) -> None:
        for start in range(0, total := round(len(texts) * pieces), ROWS):
            count = min(ROWS, total - start)
            for _layer in range(config.num_hidden_layers):
                for session, rows in runs:
                    session.run(None, {"rows": rows[:count]})

    return work


def _product_alone(inputs: int, outputs: int) -> bytes:
    weight = np.random.default_rng(1).integers(-63, 63, (inputs, outputs), dtype=np.int8)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["rows", "weight"], ["made"])],
        "product",
        [helper.make_tensor_value_info("rows", TensorProto.UINT8, [None, inputs])],
        [helper.make_tensor_value_info("made", TensorProto.INT32, [None, outputs])],
        [numpy_helper.from_array(weight, "weight")],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    return bytes(made.SerializeToString())


class _Weights:
    """The constants of a shipped graph, or of its fp32 twin, as torch tensors."""

    def __init__(self, path: Path) -> None:
        held = onnx.load(path).graph.initializer
        self._held = {one.name: numpy_helper.to_array(one) for one in held}

    def tensor(self, name: str) -> torch.Tensor:
        if name in self._held:
            return torch.from_numpy(self._held[name].copy())
        product = name.removesuffix(".weight")
        return torch.from_numpy(self._held[product + ".numbers"] * self._held[product + ".scales"])

    def table(self) -> torch.Tensor:
        rows = self._held["table.rows"]
        if rows.dtype == np.uint8:  # two numbers of four bits a byte (models.recipe.export.SmallestTable)
            numbers = np.concatenate([rows & 15, rows >> 4], axis=1).astype(np.float32) - 8
            return torch.from_numpy(numbers * self._held["table.scale"])
        return torch.from_numpy(rows.copy())


def _product(layer: Any, shipped: _Weights, name: str) -> None:
    layer.weight.copy_(shipped.tensor(name + ".weight").t())
    layer.bias.copy_(shipped.tensor(name + ".bias"))


def _norm(layer: Any, shipped: _Weights, name: str) -> None:
    layer.weight.copy_(shipped.tensor(name + ".weight"))
    layer.bias.copy_(shipped.tensor(name + ".bias"))


def _piped(model: Any, directory: Path, threads: int) -> Work:
    torch.set_num_threads(threads)
    tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
    whole = pipeline("text-classification", model=model.eval(), tokenizer=tokenizer, device="cpu")

    def work(texts: Sequence[str]) -> None:
        with torch.inference_mode():
            whole(list(texts), batch_size=BATCH, truncation=True, max_length=MOST_PIECES)

    return work
