"""Go on from the weights that ship, where their checkpoint is lost.

    python -m models.recipe.shipped models/default --work ../train --rows 300000

Writes into the work folder what `vocabulary` and a round of `train` of so many rows would have left: the
tokenizer that ships with the start's rows of its pieces, the weights read back in fp32 as that round's end,
and a checkpoint from which `train --rows 300000 400000` goes on with a second round. What the whole numbers
rounded stays rounded, and of the heads only the product of their weights and their share in the blend is
known; training takes both up. Weights made so are no longer from data alone: say so where they ship.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from models.recipe.data import HEADS
from models.recipe.network import Network
from models.recipe.start import start
from models.recipe.train import Training
from models.recipe.vocabulary import rows_of
from models.recipe.wide import WIDTHS
from socialdesk.analysis.onnx_model import WEIGHTS

_PRODUCTS = {
    "gathered": "attention.output.dense", "widened": "intermediate.dense", "narrowed": "output.dense",
}  # fmt: skip
_NORMS = {"first_norm": "attention.output.LayerNorm", "second_norm": "output.LayerNorm"}


class Constants:
    """The constants of a shipped graph, or of its fp32 twin, as torch tensors."""

    def __init__(self, directory: Path) -> None:
        held = onnx.load(directory / WEIGHTS).graph.initializer
        self._held = {one.name: numpy_helper.to_array(one) for one in held}

    def tensor(self, name: str) -> Tensor:
        """Return one in fp32; a product's weight lies as (inputs, outputs)."""
        if name in self._held:
            return torch.from_numpy(self._held[name].copy())
        product = name.removesuffix(".weight")
        return torch.from_numpy(self._held[product + ".numbers"] * self._held[product + ".scales"])

    def table(self) -> Tensor:
        """Return the pieces' rows."""
        rows = self._held["table.rows"]
        if rows.dtype == np.uint8:  # two numbers of four bits a byte (models.recipe.export.SmallestTable)
            numbers = np.concatenate([rows & 15, rows >> 4], axis=1).astype(np.float32) - 8
            return torch.from_numpy(numbers * self._held["table.scale"])
        return torch.from_numpy(rows.copy())


def encoder_state(known: Constants, layers: int) -> dict[str, Tensor]:
    """Name the encoder's weights as `BertModel` does; its places hold the kind of text as well."""
    found = {
        "embeddings.LayerNorm.weight": known.tensor("first_norm.weight"),
        "embeddings.LayerNorm.bias": known.tensor("first_norm.bias"),
    }
    for number in range(layers):
        ours, theirs = f"layers.{number}.", f"encoder.layer.{number}."
        weights = known.tensor(ours + "asked.weight").t().chunk(3)
        biases = known.tensor(ours + "asked.bias").chunk(3)
        for part, weight, bias in zip(("query", "key", "value"), weights, biases, strict=True):
            found[f"{theirs}attention.self.{part}.weight"] = weight
            found[f"{theirs}attention.self.{part}.bias"] = bias
        for name, part in _PRODUCTS.items():
            found[f"{theirs}{part}.weight"] = known.tensor(f"{ours}{name}.weight").t()
            found[f"{theirs}{part}.bias"] = known.tensor(f"{ours}{name}.bias")
        for name, part in _NORMS.items():
            found[f"{theirs}{part}.weight"] = known.tensor(f"{ours}{name}.weight")
            found[f"{theirs}{part}.bias"] = known.tensor(f"{ours}{name}.bias")
    return found


def read_back(network: Network, known: Constants) -> None:
    """Give a network of the same shape the weights that ship."""
    state = network.state_dict()
    layers = network.encoder.config.num_hidden_layers
    held = {f"encoder.{name}": tensor for name, tensor in encoder_state(known, layers).items()}
    held["rows.weight"] = known.table()
    held["meaning.weight"] = known.tensor("meaning.weight").t()
    held["meaning.bias"] = known.tensor("meaning.bias")
    answers = known.tensor("answers.weight").t().split(WIDTHS), known.tensor("answers.bias").split(WIDTHS)
    for head, weight, bias in zip(HEADS, *answers, strict=True):
        held[f"heads.{head}.weight"], held[f"heads.{head}.bias"] = weight, bias
    network.load_state_dict(state | {name: tensor.contiguous() for name, tensor in held.items()})
    embeddings, places = network.encoder.embeddings, known.tensor("places")
    with torch.no_grad():
        embeddings.token_type_embeddings.weight.zero_()
        embeddings.position_embeddings.weight[: len(places)] = places


def main() -> None:
    """Write a work folder from which training goes on."""
    parser = argparse.ArgumentParser(description="Go on from the weights that ship.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rows", type=int, required=True, help="how many the shipped weights have seen")
    given = parser.parse_args()
    if (given.work / "checkpoint.pt").exists():
        parser.error(f"{given.work} holds a training already")
    folder = given.work / "start"
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(given.directory)
    tokenizer.save_pretrained(folder)
    pieces = tokenizer.convert_ids_to_tokens(list(range(len(tokenizer))))
    np.save(folder / "rows.npy", rows_of(pieces, start()))
    training = Training(given.data, given.work, None, [given.rows])
    read_back(training.network, Constants(given.directory))
    training.begin_round(given.rows)
    print(f"{given.work}: training goes on after {given.rows:,} rows")


if __name__ == "__main__":
    main()
