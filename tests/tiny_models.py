"""Small model directories in the formats of the well-known checkpoints, made on the spot.

The ONNX graph adds up one row of numbers for each piece of a text, so a test decides what each word
says. It is written down in protobuf's wire format here: a few dozen bytes, not worth a library.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FAMILIES = {
    "bert": "BertForSequenceClassification",
    "distilbert": "DistilBertForSequenceClassification",
    "roberta": "RobertaForSequenceClassification",
    "xlm-roberta": "XLMRobertaForSequenceClassification",
}
WORDS = ("good", "bad", "fine", "parcel", "late", "the", "is", "@user", "http", "!", "love")
PIECES = {
    "bert": ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"),
    "distilbert": ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"),
    "roberta": ("<s>", "<pad>", "</s>", "<unk>", "<mask>"),
    "xlm-roberta": ("<s>", "<pad>", "</s>", "<unk>", "<mask>"),
}


def make(
    folder: Path,
    labels: Sequence[str] = ("negative", "neutral", "positive"),
    says: Mapping[str, Sequence[float]] | None = None,
    *,
    family: str = "bert",
    weights: str = "model.onnx",
    tokenizer: str = "tokenizer.json",
    inputs: Sequence[str] = ("input_ids", "attention_mask"),
    outputs: int | None = None,
    card: str = "",
    **config: Any,
) -> Path:
    """A directory whose model answers, for each label, the sum of what the text's words say.

    ``says`` gives a word one number per label. ``weights`` "" makes none; ``config`` adds to config.json,
    where None takes a key away. ``tokenizer`` is one of the formats that are found on the hub.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = [*PIECES[family], *WORDS, *sorted(set(says or ()) - set(WORDS))]
    told: dict[str, Any] = {
        "architectures": [FAMILIES[family]],
        "model_type": family,
        "vocab_size": len(vocabulary),
        "hidden_size": 8,
        "dim": 8,
        "num_hidden_layers": 1,
        "n_layers": 1,
        "num_attention_heads": 2,
        "n_heads": 2,
        "intermediate_size": 16,
        "hidden_dim": 16,
        "max_position_embeddings": 66 if "roberta" in family else 64,
        "type_vocab_size": 1 if "roberta" in family else 2,
        "pad_token_id": vocabulary.index(PIECES[family][1 if "roberta" in family else 0]),
        "id2label": {str(at): label for at, label in enumerate(labels)},
        "label2id": {label: at for at, label in enumerate(labels)},
        **config,
    }
    (folder / "config.json").write_text(
        json.dumps({key: value for key, value in told.items() if value is not None})
    )
    pieces = _tokenizer(folder, family, vocabulary, tokenizer)
    if weights.endswith(".onnx"):
        path = folder / weights
        path.parent.mkdir(parents=True, exist_ok=True)
        rows = [[0.0] * (outputs or len(labels)) for _ in range(max(pieces.values()) + 1)]
        for word, numbers in (says or {}).items():
            for spelling in (word, f"▁{word}", f"Ġ{word}"):
                if spelling in pieces:
                    rows[pieces[spelling]] = list(numbers)
        path.write_bytes(graph(rows, inputs))
    if card:
        (folder / "README.md").write_text(card, encoding="utf-8")
    return folder


def _tokenizer(folder: Path, family: str, vocabulary: Sequence[str], form: str) -> dict[str, int]:
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    first, last = ("<s>", "</s>") if "roberta" in family else ("[CLS]", "[SEP]")
    numbers = {piece: at for at, piece in enumerate(vocabulary)}
    if family in ("bert", "distilbert"):
        if form == "vocab.txt":
            (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
            (folder / "tokenizer_config.json").write_text(
                json.dumps({"do_lower_case": True, "tokenizer_class": "BertTokenizer"})
            )
            return numbers
        made = Tokenizer(models.WordPiece(numbers, unk_token="[UNK]"))
        made.normalizer = normalizers.BertNormalizer(lowercase=True)
        made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    elif family == "roberta":
        letters = sorted(pre_tokenizers.ByteLevel.alphabet())
        numbers = {piece: at for at, piece in enumerate([*PIECES[family], *letters])}
        merges: list[tuple[str, str]] = []
        for word in vocabulary[len(PIECES[family]) :]:
            spelled = f"Ġ{word}"
            for end in range(2, len(spelled) + 1):
                pair = (spelled[: end - 1], spelled[end - 1])
                if pair not in merges and all(letter in letters for letter in spelled):
                    merges.append(pair)
                    numbers.setdefault(spelled[:end], len(numbers))
        config = json.loads((folder / "config.json").read_text())
        if config.get("vocab_size") == len(vocabulary):
            (folder / "config.json").write_text(json.dumps({**config, "vocab_size": len(numbers)}))
        if form == "vocab.json":
            (folder / "vocab.json").write_text(json.dumps(numbers), encoding="utf-8")
            lines = ["#version: 0.2", *(" ".join(pair) for pair in merges)]
            (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            return numbers
        made = Tokenizer(models.BPE(numbers, merges))
        made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
        made.decoder = decoders.ByteLevel()
    else:
        spelled_out = [(piece if at < 5 else f"▁{piece}", -float(at)) for at, piece in enumerate(vocabulary)]
        made = Tokenizer(models.Unigram(spelled_out, unk_id=3, byte_fallback=False))
        made.pre_tokenizer = pre_tokenizers.Metaspace()
        numbers = {piece: at for at, (piece, _) in enumerate(spelled_out)}
    made.add_special_tokens(list(PIECES[family]))
    made.post_processor = processors.TemplateProcessing(
        single=f"{first} $A {last}",
        pair=f"{first} $A {last} {last} $B {last}",
        special_tokens=[(first, numbers[first]), (last, numbers[last])],
    )
    made.save(str(folder / "tokenizer.json"))
    pad = "<pad>" if "roberta" in family else "[PAD]"
    unknown = "<unk>" if "roberta" in family else "[UNK]"
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "tokenizer_class": "PreTrainedTokenizerFast",
                "pad_token": pad,
                "unk_token": unknown,
                "cls_token": first,
                "sep_token": last,
                "model_max_length": 64,
            }
        )
    )
    return numbers


# --- ONNX on the wire --------------------------------------------------------------------------------

_FLOAT, _INT64 = 1, 7


def graph(
    rows: Sequence[Sequence[float]],
    inputs: Sequence[str] = ("input_ids", "attention_mask"),
    sizes: tuple[int | str, int | str] = ("n", "pieces"),
) -> bytes:
    """A model: logits (n, labels) = for each text the sum of ``rows`` at its pieces, padding left out.

    ``sizes`` are the texts and pieces that it takes: a name for any number.
    """
    labels = len(rows[0])
    nodes = [
        _node("Gather", ["rows", "input_ids"], ["looked_up"]),
        _node("Cast", ["attention_mask"], ["mask"], to=_FLOAT),
        _node("Unsqueeze", ["mask", "last"], ["wide_mask"]),
        _node("Mul", ["looked_up", "wide_mask"], ["read"]),
        _node("ReduceSum", ["read", "middle"], ["logits"], keepdims=0),
    ]
    kept = [
        tensor("rows", (len(rows), labels), _FLOAT, b"".join(struct.pack(f"<{labels}f", *r) for r in rows)),
        tensor("last", (1,), _INT64, struct.pack("<q", 2)),
        tensor("middle", (1,), _INT64, struct.pack("<q", 1)),
    ]
    body = b"".join(_bytes(1, node) for node in nodes) + _text(2, "tiny")
    body += b"".join(_bytes(5, each) for each in kept)
    body += b"".join(_bytes(11, _value(name, _INT64, sizes)) for name in inputs)
    body += _bytes(12, _value("logits", _FLOAT, (sizes[0], labels)))
    return _number(1, 8) + _bytes(8, _text(1, "") + _number(2, 13)) + _bytes(7, body)


def _node(op: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: int) -> bytes:
    told = b"".join(_text(1, name) for name in inputs) + b"".join(_text(2, name) for name in outputs)
    told += _text(4, op)
    for name, value in attributes.items():
        told += _bytes(5, _text(1, name) + _number(3, value) + _number(20, 2))
    return told


def tensor(name: str, sizes: Sequence[int], kind: int, data: bytes) -> bytes:
    return b"".join(_number(1, size) for size in sizes) + _number(2, kind) + _text(8, name) + _bytes(9, data)


def tensor_in_file(name: str, sizes: Sequence[int], kind: int, where: str) -> bytes:
    """A tensor whose numbers lie in another file."""
    said = _bytes(13, _text(1, "location") + _text(2, where)) + _number(14, 1)
    return b"".join(_number(1, size) for size in sizes) + _number(2, kind) + _text(8, name) + said


def _value(name: str, kind: int, sizes: Sequence[int | str]) -> bytes:
    dims = b"".join(
        _bytes(1, _number(1, size) if isinstance(size, int) else _text(2, size)) for size in sizes
    )
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, dims)))


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())
