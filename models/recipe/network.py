"""The network: a BERT encoder of some of the start's layers, a pooled vector and one head a question."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from models.recipe.data import HEADS
from models.recipe.start import start

#: How many of the start's twelve layers are kept, from the first: all.
LAYERS = 12


class Network(nn.Module):
    """Encoder, mean pooling, four heads, and a projection that is the sentence embedding.

    The embedding table has sparse gradients, since a batch touches one row in a hundred.
    """

    def __init__(self, rows: np.ndarray, layers: int = LAYERS) -> None:
        """Start from the first layers of multilingual-e5-small, with `rows` as embedding table."""
        super().__init__()
        self.encoder = BertModel(config_of(len(rows), layers), add_pooling_layer=False)
        self.encoder.embeddings.word_embeddings = nn.Identity()
        weights = {name: torch.from_numpy(held) for name, held in start().encoder(layers).items()}
        self.encoder.load_state_dict(weights)
        self.rows = nn.Embedding.from_pretrained(torch.from_numpy(rows).clone(), freeze=False, sparse=True)
        width = self.encoder.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({head: nn.Linear(width, len(names)) for head, names in HEADS.items()})
        self.meaning = nn.Linear(width, width)
        nn.init.eye_(self.meaning.weight)
        nn.init.zeros_(self.meaning.bias)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> dict[str, Tensor]:
        """Return the logits of each head and, as `embedding`, the normalised sentence embedding."""
        last = self.encoder(inputs_embeds=self.rows(input_ids), attention_mask=attention_mask)
        kept = attention_mask.unsqueeze(-1).to(last.last_hidden_state.dtype)
        pooled = (last.last_hidden_state * kept).sum(1) / kept.sum(1).clamp(min=1)
        answers = {head: layer(self.dropout(pooled)) for head, layer in self.heads.items()}
        answers["embedding"] = nn.functional.normalize(self.meaning(pooled).float(), dim=-1)
        return answers

    def table(self) -> Tensor:
        """Return the embedding table."""
        return self.rows.weight


def config_of(vocabulary: int, layers: int) -> BertConfig:
    """Describe the encoder in Hugging Face's terms."""
    shape = start().shape
    return BertConfig(
        vocab_size=vocabulary, hidden_size=shape.width, num_hidden_layers=layers,
        num_attention_heads=shape.heads, intermediate_size=shape.inner,
        max_position_embeddings=shape.places, type_vocab_size=shape.kinds,
        layer_norm_eps=shape.epsilon, attn_implementation="sdpa",
    )  # fmt: skip


def start_network(work: Path, layers: int = LAYERS) -> Network:
    """Build the network of `vocabulary`'s results in `work`, from the first `layers` of the start."""
    return Network(np.load(work / "start" / "rows.npy"), layers)


def device() -> torch.device:
    """A GPU where there is one, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def precision() -> torch.autocast:
    """Compute in bf16 where that is faster: on a GPU, or a processor with AMX (else it halves the speed)."""
    where = device().type
    fast = where == "cuda" or torch.cpu._is_amx_tile_supported()
    return torch.autocast(where, torch.bfloat16, enabled=fast)
