"""The wide part: a linear model of pieces and pairs of pieces, beside the deep network.

    python -m models.recipe.wide --work ../train

It is what a support vector machine over words is, learnt in a minute from all rows and added to the
network's logits in the same graph. It is strong where the network is young: rare words, and
languages whose pieces the encoder has met only lately. Its weight for each head is fitted on dev by
`blend`, against the newest checkpoint.
"""

import argparse
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast

from models.recipe.batches import pieces_of
from models.recipe.data import HEADS, NOT_GIVEN, Row, every_row

PAIRS = 65_536
_SPREAD = 1_000_003
WIDTHS = [len(names) for names in HEADS.values()]
_PASSES = 4
_BATCH = 256
_RATE = 0.01
_DROPPED = 0.3
_MENTIONS = 3  # times a labelled mention is met in a pass


class Wide(nn.Module):
    """Logits of all heads side by side: a sum over pieces and pairs, over the root of their number."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.pieces = nn.EmbeddingBag(vocabulary, sum(WIDTHS), mode="sum", sparse=True)
        self.pairs = nn.EmbeddingBag(PAIRS, sum(WIDTHS), mode="sum", sparse=True)
        nn.init.zeros_(self.pieces.weight)
        nn.init.zeros_(self.pairs.weight)

    def forward(self, pieces: Sequence[Sequence[int]]) -> Tensor:
        """Score texts, given as pieces with their marks."""
        return self._bag(self.pieces, pieces) + self._bag(self.pairs, [pairs_of(one) for one in pieces])

    def _bag(self, table: nn.EmbeddingBag, found: Sequence[Sequence[int]]) -> Tensor:
        flat = torch.tensor([at for one in found for at in one])
        counts = torch.tensor([len(one) for one in found])
        weights = (1 / counts.float().sqrt()).repeat_interleave(counts)
        if self.training:
            weights = weights * (torch.rand_like(weights) > _DROPPED) / (1 - _DROPPED)
        return table(flat, counts.cumsum(0) - counts, per_sample_weights=weights)


def pairs_of(pieces: Sequence[int]) -> list[int]:
    """Number the neighbours of a text."""
    return [pair_numbers(a, b) for a, b in itertools.pairwise(pieces)]


def pair_numbers(first: Any, second: Any) -> Any:
    """Number a pair of pieces, or two tensors of them."""
    return (first * _SPREAD + second) % PAIRS


def learn(rows: Sequence[Row], tokenizer: PreTrainedTokenizerFast) -> Wide:
    """Learn from all rows."""
    torch.manual_seed(0)
    rows = [*rows, *(r for r in rows if "urgency" in r.labels for _ in range(_MENTIONS - 1))]
    pieces = pieces_of([r.text for r in rows], tokenizer, 128)
    labels = torch.tensor([[r.labels.get(head, NOT_GIVEN) for head in HEADS] for r in rows])
    wide = Wide(len(tokenizer))
    optimizer = torch.optim.SparseAdam(list(wide.parameters()), lr=_RATE)
    steps = -(-len(rows) // _BATCH)
    for number in range(_PASSES):
        order = np.random.default_rng(number).permutation(len(rows))
        total = 0.0
        for step in range(steps):
            for group in optimizer.param_groups:
                group["lr"] = _RATE * (1 - (number * steps + step) / (_PASSES * steps))
            part = order[step * _BATCH : (step + 1) * _BATCH]
            answers = wide([pieces[at] for at in part]).split(WIDTHS, dim=1)
            loss = torch.stack(
                [
                    nn.functional.cross_entropy(
                        a, labels[part, head], ignore_index=NOT_GIVEN, reduction="sum"
                    )
                    for head, a in enumerate(answers)
                ]
            ).sum()
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            total += loss.item()
        print(f"pass {number}: loss {total / len(rows):.3f}", flush=True)
    return wide.eval()


def blend(deep: np.ndarray, wide: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Find the weights of the two logits under which the truth is most likely."""

    def loss(weights: np.ndarray) -> float:
        scores = weights[0] * deep + weights[1] * wide
        top = scores.max(1, keepdims=True)
        total = top[:, 0] + np.log(np.exp(scores - top).sum(1))
        return float((total - scores[np.arange(len(truth)), truth]).mean())

    best = minimize(loss, x0=[0.8, 0.4], bounds=[(0.05, 3), (0, 3)]).x
    return float(best[0]), float(best[1])


def load_wide(work: Path) -> Wide:
    """Read what `main` learnt."""
    state = torch.load(work / "wide.pt", map_location="cpu", weights_only=True)
    wide = Wide(len(state["pieces.weight"]))
    wide.load_state_dict(state)
    return wide.eval()


def main() -> None:
    """Learn the wide part and keep it in the work folder."""
    parser = argparse.ArgumentParser(description="Learn the wide part.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args()
    tokenizer = PreTrainedTokenizerFast.from_pretrained(given.work / "start")
    torch.save(learn(every_row(given.data), tokenizer).state_dict(), given.work / "wide.pt")


if __name__ == "__main__":
    main()
