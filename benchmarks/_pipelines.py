"""What `classify.py` compares with; wants torch and onnx."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as socialdesk.analysis does

import numpy as np
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

from models.recipe.shipped import Constants, encoder_state

Work = Callable[[Sequence[str]], object]

BATCH = 32
MOST_PIECES = 128
ROWS = 1_600


def same_weights(directory: Path, threads: int) -> Work:
    """The shipped encoder back in fp32, with the sentiment head, under `pipeline`."""
    raw = json.loads((directory / "config.json").read_text())
    config = BertConfig.from_pretrained(directory, num_labels=len(raw["socialdesk"]["heads"]["sentiment"]))
    model = BertForSequenceClassification(config)
    shipped, embeddings = Constants(directory), model.bert.embeddings
    model.bert.load_state_dict(encoder_state(shipped, config.num_hidden_layers), strict=False)
    with torch.no_grad():
        embeddings.word_embeddings.weight.copy_(shipped.table())
        places = shipped.tensor("places")
        embeddings.position_embeddings.weight[: len(places)].copy_(places)  # kinds of text included
        embeddings.token_type_embeddings.weight.zero_()
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


def _piped(model: Any, directory: Path, threads: int) -> Work:
    torch.set_num_threads(threads)
    tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
    whole = pipeline("text-classification", model=model.eval(), tokenizer=tokenizer, device="cpu")

    def work(texts: Sequence[str]) -> None:
        with torch.inference_mode():
            whole(list(texts), batch_size=BATCH, truncation=True, max_length=MOST_PIECES)

    return work
