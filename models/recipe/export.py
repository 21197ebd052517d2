"""Write the trained network as ONNX: fp32 for comparison, int8 to ship.

    python -m models.recipe.export --work ../train --target models/default

Embedding rows are stored in four bits with one scale a row, the wide part's in eight; `optimise` turns
the matrix products to whole numbers of eight bits. The folder is made beside the target and swapped in; its
thresholds are set by `calibrate` afterwards.
"""

import argparse
import shutil
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast

from models.recipe.batches import batches, pieces_of
from models.recipe.calibrate import parts
from models.recipe.data import HEADS
from models.recipe.network import Network
from models.recipe.optimise import calibration_texts, optimise
from models.recipe.train import trained
from models.recipe.wide import WIDTHS, Wide, blend, load_wide, pair_numbers
from socialdesk.analysis.onnx_model import WEIGHTS

NAME, VERSION = "socialdesk-mention", "0.3.0"
MOST_PIECES = 128
OUTPUTS = (*HEADS, "embedding")
_OPSET = 20
_SHARES_OF_GREATEST = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)

#: How much more the network counts than in the likeliest blend: rare intents are found more often then,
#: and the temperature takes up the greater logits.
_MORE = {"intent": 2.0}

#: For each head how much the network's and the wide part's logits count.
Weights = dict[str, tuple[float, float]]


class Table(nn.Module):
    """A table in fp32."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        self.register_buffer("rows", table)

    def forward(self, ids: Tensor) -> Tensor:
        return _looked_up(self.rows, ids)


class SmallTable(nn.Module):
    """A table in int8 with a scale for each row, read as fp32."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return _looked_up(self.rows, ids).float() * _looked_up(self.scale, ids)


class SmallestTable(nn.Module):
    """A table in four bits with a scale for each row, two numbers a byte, read as fp32.

    A row's first half lies in the low bits, its second half in the high ones. A scale has a sign, so
    that the row's greatest number, whichever sign it has, takes the one step (-8) that has no
    opposite; of some scales below it the one that spoils the row least is kept.
    """

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        greatest = table.gather(1, table.abs().argmax(1, keepdim=True))
        greatest = torch.where(greatest == 0, torch.ones_like(greatest), greatest)
        scales = torch.stack([-greatest * share / 8 for share in _SHARES_OF_GREATEST])
        spoilt = torch.stack([(self._numbers(table, s) * s - table).square().sum(1) for s in scales])
        scale = scales[spoilt.argmin(0), torch.arange(len(table))]
        numbers = (self._numbers(table, scale) + 8).to(torch.uint8)
        low, high = numbers.chunk(2, dim=1)
        self.register_buffer("rows", low | (high << 4))
        self.register_buffer("scale", scale)

    @staticmethod
    def _numbers(table: Tensor, scale: Tensor) -> Tensor:
        return (table / scale).round().clamp(-8, 7)

    def forward(self, ids: Tensor) -> Tensor:
        both = _looked_up(self.rows, ids).float()
        high = (both / 16).floor()  # the exporter loses the kind of shifted bytes
        return (torch.cat([both - 16 * high, high], dim=-1) - 8) * _looked_up(self.scale, ids)


def _looked_up(table: Tensor, ids: Tensor) -> Tensor:
    return table.index_select(0, ids.flatten()).reshape(*ids.shape, table.shape[1])


class Shipped(nn.Module):
    """The network as it ships, written out plainly so that its graph is small.

    Query, key and value are one matrix product, and so are the four heads; weights lie as
    (inputs, outputs). No dropout, no token types (their one row is added to the positions).
    """

    def __init__(self, network: Network, wide: Wide, weights: Weights, *, small: bool) -> None:
        super().__init__()
        encoder = network.encoder
        self.table = (SmallestTable if small else Table)(network.table().detach())
        self.wide = _WidePart(wide, weights, SmallTable if small else Table)
        kept = encoder.embeddings
        self.places = nn.Parameter(
            kept.position_embeddings.weight[:MOST_PIECES] + kept.token_type_embeddings.weight[0]
        )
        self.first_norm = kept.LayerNorm
        self.layers = nn.ModuleList(
            _Layer(layer, encoder.config.num_attention_heads) for layer in encoder.encoder.layer
        )
        deep = [(network.heads[head], weights[head][0]) for head in HEADS]
        self.answers = _Product(
            torch.cat([layer.weight * share for layer, share in deep]),
            torch.cat([layer.bias * share for layer, share in deep]),
        )
        self.meaning = _of(network.meaning)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, ...]:
        """Return the outputs in the order of OUTPUTS."""
        kept = attention_mask.to(self.places.dtype)
        hidden = self.first_norm(self.table(input_ids) + self.places[: input_ids.shape[1]])
        hidden_away = (kept - 1)[:, None, None, :] * 10_000.0
        for layer in self.layers:
            hidden = layer(hidden, hidden_away)
        pooled = (hidden * kept[:, :, None]).sum(1) / kept.sum(1, keepdim=True)
        meant = self.meaning(pooled)
        length = meant.square().sum(1, keepdim=True).sqrt()
        answers = self.answers(pooled) + self.wide(input_ids, kept)
        return (*answers.split(WIDTHS, dim=1), meant / length)


class _WidePart(nn.Module):
    def __init__(self, wide: Wide, weights: Weights, table: type[Table | SmallTable]) -> None:
        super().__init__()
        shares = torch.cat(
            [torch.full((width,), weights[h][1]) for h, width in zip(HEADS, WIDTHS, strict=True)]
        )
        self.pieces = table(wide.pieces.weight.detach() * shares)
        self.pairs = table(wide.pairs.weight.detach() * shares)

    def forward(self, input_ids: Tensor, kept: Tensor) -> Tensor:
        pairs = pair_numbers(input_ids[:, :-1], input_ids[:, 1:])
        return self._sum(self.pieces, input_ids, kept) + self._sum(self.pairs, pairs, kept[:, 1:])

    def _sum(self, table: nn.Module, at: Tensor, kept: Tensor) -> Tensor:
        return (table(at) * kept[:, :, None]).sum(1) / kept.sum(1, keepdim=True).sqrt()


class _Product(nn.Module):
    def __init__(self, weight: Tensor, bias: Tensor | None) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight.detach().t().contiguous())
        self.bias = None if bias is None else nn.Parameter(bias.detach())

    def forward(self, x: Tensor) -> Tensor:
        product = x @ self.weight
        return product if self.bias is None else product + self.bias


class _Layer(nn.Module):
    def __init__(self, layer: nn.Module, count: int) -> None:
        super().__init__()
        parts = [layer.attention.self.query, layer.attention.self.key, layer.attention.self.value]
        self.asked = _Product(torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts]))
        self.gathered = _of(layer.attention.output.dense)
        self.first_norm = layer.attention.output.LayerNorm
        self.widened, self.narrowed = _of(layer.intermediate.dense), _of(layer.output.dense)
        self.second_norm = layer.output.LayerNorm
        self.count = count

    def forward(self, hidden: Tensor, hidden_away: Tensor) -> Tensor:
        batch, length, width = hidden.shape
        each = width // self.count
        split = self.asked(hidden).reshape(batch, length, 3, self.count, each).permute(2, 0, 3, 1, 4)
        query, key, value = split[0], split[1], split[2]
        scores = query @ key.transpose(-1, -2) * each**-0.5 + hidden_away
        gathered = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, width)
        hidden = self.first_norm(hidden + self.gathered(gathered))
        return self.second_norm(hidden + self.narrowed(nn.functional.gelu(self.widened(hidden))))


def _of(linear: nn.Linear) -> _Product:
    return _Product(linear.weight, linear.bias)


def write_graph(shipped: Shipped, path: Path) -> None:
    """Export to ONNX with free batch and length."""
    ids = torch.ones(2, 16, dtype=torch.long)
    free = {0: torch.export.Dim("batch"), 1: torch.export.Dim("pieces", max=MOST_PIECES)}
    torch.onnx.export(
        shipped.eval(), (ids, torch.ones_like(ids)), path, input_names=["input_ids", "attention_mask"],
        output_names=list(OUTPUTS), dynamic_shapes={"input_ids": free, "attention_mask": free},
        opset_version=_OPSET, dynamo=True, external_data=False, verbose=False,
    )  # fmt: skip


def write_config(network: Network, folder: Path) -> None:
    """Write config.json: the encoder's sizes and how the answers are read (calibrated by `calibrate`)."""
    config = network.encoder.config
    config.vocab_size = len(network.table())
    config.architectures = ["BertModel"]
    config.socialdesk = {
        "name": NAME, "version": VERSION, "heads": {h: list(names) for h, names in HEADS.items()},
        "temperatures": dict.fromkeys(HEADS, 1.0), "unsure_below": dict.fromkeys(HEADS, 0.5),
        "urgent_from": 0.5, "reply_from": 0.5, "most_pieces": MOST_PIECES,
    }  # fmt: skip
    config.save_pretrained(folder)


def main() -> None:
    """Export the newest checkpoint."""
    parser = argparse.ArgumentParser(description="Export the newest checkpoint.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--target", type=Path, default=Path("models/default"))
    given = parser.parse_args()

    network, wide = trained(given.work), load_wide(given.work)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(given.work / "start")
    weights = fitted(given.data, network, wide, tokenizer)
    whole, made = (_folder(network, tokenizer, given.work / name) for name in ("fp32", "int8"))
    write_graph(Shipped(network, wide, weights, small=False), whole / WEIGHTS)
    write_graph(Shipped(network, wide, weights, small=True), given.work / "small.onnx")
    texts = pieces_of(calibration_texts(given.data), tokenizer, MOST_PIECES)
    optimise(given.work / "small.onnx", made / WEIGHTS, texts, network.encoder.config.num_attention_heads)
    swap(made, given.target)
    for path in sorted(given.target.iterdir()):
        print(f"{path.stat().st_size:12,} {path.name}")


@torch.inference_mode()
def fitted(data: Path, network: Network, wide: Wide, tokenizer: PreTrainedTokenizerFast) -> Weights:
    """Fit, on dev, how much the network and the wide part count for each head."""
    weights: Weights = {}
    known: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    for head, rows in parts(data).items():
        fresh = [r for r in rows if r.text not in known]
        pieces = pieces_of([r.text for r in fresh], tokenizer, MOST_PIECES)
        for batch in batches(fresh, pieces, 64, None):
            answers = network(batch.input_ids, batch.attention_mask)
            deep = torch.cat([answers[h] for h in HEADS], 1).numpy()
            beside = wide([pieces[at] for at in batch.rows]).numpy()
            known.update((fresh[at].text, (deep[i], beside[i])) for i, at in enumerate(batch.rows))
        truth = np.array([r.labels[head] for r in rows])
        start = sum(WIDTHS[: list(HEADS).index(head)])
        columns = slice(start, start + len(HEADS[head]))
        deep, beside = (np.stack([known[r.text][which][columns] for r in rows]) for which in (0, 1))
        network_counts, wide_counts = blend(deep, beside, truth)
        weights[head] = network_counts * _MORE.get(head, 1.0), wide_counts
        print(f"{head}: network {weights[head][0]:.2f}, wide {weights[head][1]:.2f}")
    return weights


def _folder(network: Network, tokenizer: PreTrainedTokenizerFast, folder: Path) -> Path:
    """Make an empty model directory with tokenizer and configuration."""
    shutil.rmtree(folder, ignore_errors=True)
    tokenizer.save_pretrained(folder)
    # One line instead of a million: a third of the size.
    (folder / "tokenizer.json").write_text(tokenizer.backend_tokenizer.to_str(pretty=False), encoding="utf-8")
    write_config(network, folder)
    return folder


def swap(made: Path, target: Path) -> None:
    """Put a finished folder in the place of another; a README.md of the old one is kept."""
    if (target / "README.md").exists():
        shutil.copy(target / "README.md", made)
    beside, old = target.with_name(target.name + ".new"), target.with_name(target.name + ".old")
    shutil.copytree(made, beside)
    if target.exists():
        target.rename(old)
    beside.rename(target)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    main()
