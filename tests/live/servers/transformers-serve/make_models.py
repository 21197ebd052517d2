"""Two tiny Llama checkpoints in the folder given: run by the Python that has transformers and torch.

``agreeable`` says one sentence whatever it is asked: its layers add nothing, and the head answers each word
with the next. ``rubbish`` has random weights. ``sentence.txt`` in the folder is what the first shall say; no
word of it may come twice.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

SPECIAL = ("<unk>", "<s>", "</s>", "<|assistant|>")
CHAT = "{% for m in messages %}{{ m['content'] }} {% endfor %}<|assistant|>"
SURE = 40.0


def main(folder: Path) -> None:
    torch.manual_seed(7)
    words = ["▁" + word for word in (folder / "sentence.txt").read_text("utf-8").split()]
    assert len(set(words)) == len(words), "a word comes twice"
    vocabulary = {piece: at for at, piece in enumerate((*SPECIAL, *words))}
    inner = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.Metaspace()
    inner.decoder = decoders.Metaspace()
    fast: Any = PreTrainedTokenizerFast  # typed where it is installed, and not where it is not
    tokenizer = fast(
        tokenizer_object=inner, unk_token="<unk>", bos_token="<s>", eos_token="</s>", pad_token="</s>",
        additional_special_tokens=["<|assistant|>"], chat_template=CHAT,
    )  # fmt: skip
    config = LlamaConfig(
        vocab_size=len(vocabulary), hidden_size=64, intermediate_size=64, num_hidden_layers=2,
        num_attention_heads=4, num_key_value_heads=4, max_position_embeddings=32_768,
        bos_token_id=1, eos_token_id=2, pad_token_id=2, tie_word_embeddings=False,
    )  # fmt: skip
    for name in ("agreeable", "rubbish"):
        model = LlamaForCausalLM(config)
        model.generation_config.eos_token_id = 2
        if name == "agreeable":
            _recite(model, [vocabulary[each] for each in ("<|assistant|>", *words, "</s>")])
        model.save_pretrained(folder / name)
        tokenizer.save_pretrained(folder / name)


def _recite(model: LlamaForCausalLM, chain: list[int]) -> None:
    """After each piece of the chain comes the next, whatever stood before it."""
    with torch.no_grad():
        for layer in model.model.layers:
            layer.self_attn.o_proj.weight.zero_()
            layer.mlp.down_proj.weight.zero_()
        table = torch.eye(model.config.vocab_size, model.config.hidden_size)
        model.model.embed_tokens.weight.copy_(table)
        model.lm_head.weight.zero_()
        for before, after in pairwise(chain):
            model.lm_head.weight[after] = SURE * table[before]


main(Path(sys.argv[1]))
