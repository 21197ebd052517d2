"""A teacher's answers (`models.recipe.teacher`), to learn from beside the labels that people gave."""

import random
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from models.recipe.data import HEADS, Row

#: Teacher and learner are both softened so far before they are compared.
TEMPERATURE = 2.0
#: How much the teacher's word counts beside a label.
WEIGHT = 0.7


class Answers:
    """The kept answers: (n, 20) logits of the four heads in the order of HEADS."""

    def __init__(self, work: Path) -> None:
        stored = np.load(work / "answers.npz", allow_pickle=True)
        self.logits = torch.from_numpy(stored["logits"].astype(np.float32))
        texts: list[str] = stored["texts"].tolist()
        self.at = {text: at for at, text in enumerate(texts)}
        self.raw = [Row(t, str(lang), "raw") for t, lang in zip(texts, stored["langs"], strict=True) if lang]

    def rows(self, most: int, draw: random.Random) -> list[Row]:
        """Draw raw posts, which have no labels but the teacher's."""
        return draw.sample(self.raw, min(most, len(self.raw)))

    def loss(self, answers: dict[str, Tensor], texts: list[str]) -> Tensor:
        """Sum over rows and heads of the divergence from the teacher's answer."""
        found = [(line, self.at[t]) for line, t in enumerate(texts) if t in self.at]
        total = answers["embedding"].new_zeros(())
        if not found:
            return total
        lines, at = (list(each) for each in zip(*found, strict=True))
        said = self.logits[at].to(total.device).split([len(names) for names in HEADS.values()], dim=1)
        for head, wanted in zip(HEADS, said, strict=True):
            mine = nn.functional.log_softmax(answers[head][lines].float() / TEMPERATURE, -1)
            theirs = nn.functional.log_softmax(wanted / TEMPERATURE, -1)
            total = total + nn.functional.kl_div(mine, theirs, reduction="sum", log_target=True)
        return total * WEIGHT * TEMPERATURE**2
