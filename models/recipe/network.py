"""The network: a BERT encoder with a widened embedding table, a pooled vector and one head a question."""

import json
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel, BertModel

from models.recipe.data import HEADS
from models.recipe.vocabulary import start_folder


class Network(nn.Module):
    """Encoder, mean pooling, four heads, and a projection that is the sentence embedding.

    Old and new embedding rows are two tables, so that the new ones can learn faster; both have
    sparse gradients, since a batch touches one row in a hundred. `merge` joins them for export.
    """

    def __init__(self, rows: np.ndarray, old: int) -> None:
        """Start from all-MiniLM-L6-v2 with `rows` as embedding table, the first `old` of them its own."""
        super().__init__()
        config = AutoConfig.from_pretrained(start_folder(), local_files_only=True)
        self.encoder: BertModel = AutoModel.from_pretrained(
            start_folder(), local_files_only=True, add_pooling_layer=False
        )
        width = config.hidden_size
        self.encoder.embeddings.word_embeddings = nn.Identity()
        self.old_rows = nn.Embedding.from_pretrained(torch.from_numpy(rows[:old]).clone(), False, sparse=True)
        self.new_rows = nn.Embedding.from_pretrained(torch.from_numpy(rows[old:]).clone(), False, sparse=True)
        self.old = old
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({head: nn.Linear(width, len(names)) for head, names in HEADS.items()})
        self.meaning = nn.Linear(width, width, bias=False)
        nn.init.eye_(self.meaning.weight)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> dict[str, Tensor]:
        """Return the logits of each head and, as `embedding`, the normalised sentence embedding."""
        return self.read(self._embedded(input_ids), attention_mask)

    def read(self, embedded: Tensor, attention_mask: Tensor) -> dict[str, Tensor]:
        """Do what follows the look-up of the embeddings."""
        last = self.encoder(inputs_embeds=embedded, attention_mask=attention_mask).last_hidden_state
        kept = attention_mask.unsqueeze(-1).to(last.dtype)
        pooled = (last * kept).sum(1) / kept.sum(1).clamp(min=1)
        answers = {head: layer(self.dropout(pooled)) for head, layer in self.heads.items()}
        answers["embedding"] = nn.functional.normalize(self.meaning(pooled).float(), dim=-1)
        return answers

    def table(self) -> Tensor:
        """Join the two embedding tables."""
        return torch.cat([self.old_rows.weight, self.new_rows.weight])

    def _embedded(self, input_ids: Tensor) -> Tensor:
        is_new = (input_ids >= self.old).unsqueeze(-1)
        old = self.old_rows(input_ids.clamp(max=self.old - 1))
        new = self.new_rows((input_ids - self.old).clamp(min=0))
        return torch.where(is_new, new, old)


def start_network(work: Path) -> Network:
    """Build the network of `vocabulary`'s results in `work`."""
    rows = np.load(work / "start" / "rows.npy")
    config = json.loads((start_folder() / "config.json").read_text())
    return Network(rows, config["vocab_size"])


def device() -> torch.device:
    """A GPU where there is one, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def precision() -> torch.autocast:
    """Compute in bf16 where that is faster: on a GPU, or a processor with AMX (else it halves the speed)."""
    where = device().type
    fast = where == "cuda" or torch.cpu._is_amx_tile_supported()
    return torch.autocast(where, torch.bfloat16, enabled=fast)
