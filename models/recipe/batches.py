"""Texts to padded batches of similar length, the same cut as in the app."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from transformers import PreTrainedTokenizerBase

from models.recipe.data import HEADS, NOT_GIVEN, Row
from socialdesk.analysis.text import cut_pieces


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded pieces of some rows, their labels by head, and which rows they are."""

    input_ids: torch.Tensor
    attention_mask: torch.Tensor
    labels: dict[str, torch.Tensor]
    rows: list[int]

    def part(self, cut: slice) -> "Batch":
        """Take some lines of it."""
        labels = {head: given[cut] for head, given in self.labels.items()}
        return Batch(self.input_ids[cut], self.attention_mask[cut], labels, self.rows[cut])


def pieces_of(texts: Sequence[str], tokenizer: PreTrainedTokenizerBase, most: int) -> list[list[int]]:
    """Split texts into at most `most` pieces each, marks included."""
    if not texts:
        return []
    found = tokenizer(list(texts), add_special_tokens=False, verbose=False)["input_ids"]
    first, last = tokenizer.cls_token_id, tokenizer.sep_token_id
    return [[first, *cut_pieces(ids, most - 2), last] for ids in found]


def batches(rows: Sequence[Row], pieces: Sequence[list[int]], size: int, seed: int | None) -> Iterator[Batch]:
    """Yield batches of similar length, in order of length or, with a seed, shuffled."""
    order = sorted(range(len(rows)), key=lambda at: len(pieces[at]))
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    if seed is not None:
        random.Random(seed).shuffle(groups)
    for group in groups:
        yield _padded(group, rows, pieces)


def _padded(group: list[int], rows: Sequence[Row], pieces: Sequence[list[int]]) -> Batch:
    width = max(len(pieces[at]) for at in group)
    ids = np.zeros((len(group), width), dtype=np.int64)
    for line, at in enumerate(group):
        ids[line, : len(pieces[at])] = pieces[at]
    labels = {h: torch.tensor([rows[at].labels.get(h, NOT_GIVEN) for at in group]) for h in HEADS}
    tensor = torch.from_numpy(ids)
    return Batch(tensor, (tensor != 0).long(), labels, group)
