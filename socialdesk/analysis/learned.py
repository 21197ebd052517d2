"""A small layer on the frozen encoder that has learned from a person's corrections.

For each head it adds to the logarithm of the chances beneath it what a text's features weigh:

* the vector of the text (what it means);
* hashed words, pairs of words and parts of words that corrected texts had (names of products, slang),
  the rarer the more: an encoder that never met a product's name has nothing else to know it by.

Only hashes of words are kept, never a text. `socialdesk.analysis.learning` fits the weights.
"""

from __future__ import annotations

import io
import itertools
import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.labelling import WIDTH, Answers, Floats, Reading, Source
from socialdesk.analysis.text import prepare
from socialdesk.domain.classification import Head
from socialdesk.domain.folding import fold, tokens
from socialdesk.errors import ModelMissing

Doubles = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.uint32]

MOST_PARTS = 20_000
"""Words and parts of words that a layer knows."""

#: How much the vector and the words count before anything is fitted; measured by benchmarks/learning.py.
_VECTOR_SHARE = 3.0
_WORDS_SHARE = 3.0
_CONSTANT = 0.3

_MOST_WORDS = 400
_LENGTHS = (4, 5)
_LEAST_CHANCE = 1e-6
_ROWS = 256
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Words:
    """Which words a layer knows, as sorted hashes, and how telling each is (log of its rarity)."""

    hashes: Numbers
    rarity: Floats

    @classmethod
    def of(cls, corrected: Sequence[str], everything: Sequence[str]) -> Words:
        """Take the words of the corrected texts; ``everything`` says how rare they are."""
        found, times = np.unique(_joined([parts(text) for text in corrected]), return_counts=True)
        if len(found) > MOST_PARTS:
            found = np.sort(found[np.argsort(-times, kind="stable")[:MOST_PARTS]])
        met = np.ones(len(found))
        for text in everything:
            at, known = _places(found, parts(text))
            met[at[known]] += 1
        rarity = np.log((2.0 + len(everything)) / met)
        return cls(found.astype(np.uint32), rarity.astype(np.float32))

    def features(self, texts: Sequence[str], vectors: Floats) -> Doubles:
        """One row a text: vector, words (together of length 1 where all are known), a constant."""
        rows = np.zeros((len(texts), WIDTH + len(self.hashes) + 1))
        rows[:, :WIDTH] = _VECTOR_SHARE * vectors
        rows[:, -1] = _CONSTANT
        unknown = float(self.rarity.max()) if len(self.rarity) else 1.0
        for row, text in zip(rows, texts, strict=True):
            at, known = _places(self.hashes, parts(text))
            if known.any():
                weights = self.rarity[at[known]].astype(np.float64)
                length = np.sqrt((weights**2).sum() + (~known).sum() * unknown**2)
                row[WIDTH + at[known]] = _WORDS_SHARE * weights / length
        return rows


@dataclass(frozen=True, slots=True)
class HeadLayer:
    """The weights of one head, (features, labels), and for which model and labels they were fitted.

    ``least``: weights that sum to less for every label count as nothing, so that the layer is silent
    about texts of which it knows little.
    """

    fitted_on: str
    labels: tuple[str, ...]
    weights: Floats
    least: float


@dataclass(frozen=True, slots=True)
class Layer:
    """What was learned at one time, under its revision number."""

    number: int
    words: Words
    heads: Mapping[Head, HeadLayer]

    @property
    def fitted_on(self) -> dict[Head, str]:
        """For each head that was learned, name and version of the model beneath."""
        return {head: each.fitted_on for head, each in self.heads.items()}

    def to_bytes(self) -> bytes:
        """As a file: arrays and plain JSON, nothing that runs when it is read."""
        described = {
            "format": _FORMAT,
            "number": self.number,
            "heads": {
                str(head): {"fitted_on": each.fitted_on, "labels": list(each.labels), "least": each.least}
                for head, each in self.heads.items()
            },
        }
        arrays: dict[str, Any] = {f"weights_{head}": each.weights for head, each in self.heads.items()}
        file = io.BytesIO()
        np.savez(
            file,
            described=np.frombuffer(json.dumps(described).encode(), dtype=np.uint8),
            hashes=self.words.hashes,
            rarity=self.words.rarity,
            **arrays,
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Layer:
        """Read a file; raises ModelMissing when it is damaged or of another format."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as kept:
                described = json.loads(kept["described"].tobytes())
                if described["format"] != _FORMAT:
                    raise ValueError(f"format {described['format']}")
                words = Words(kept["hashes"], kept["rarity"])
                heads = {
                    Head(name): HeadLayer(
                        str(told["fitted_on"]),
                        tuple(map(str, told["labels"])),
                        kept[f"weights_{name}"],
                        float(told["least"]),
                    )
                    for name, told in described["heads"].items()
                }
                layer = cls(int(described["number"]), words, heads)
            _check(layer)
        except Exception as error:  # a damaged archive can fail in any of three libraries
            raise ModelMissing(f"the file is damaged ({error})") from error
        return layer


def _check(layer: Layer) -> None:
    hashes, rarity = layer.words.hashes, layer.words.rarity
    if hashes.dtype != np.uint32 or hashes.ndim != 1 or rarity.shape != hashes.shape:
        raise ValueError("its words are not whole")
    for each in layer.heads.values():
        if each.weights.shape != (WIDTH + len(hashes) + 1, len(each.labels)):
            raise ValueError("its weights are not whole")
        if each.weights.dtype != np.float32 or not np.isfinite(each.weights).all():
            raise ValueError("its weights are no numbers")


class Learned:
    """A `Source` with a layer around it; the encoder still runs once for each text."""

    def __init__(self, beneath: Source, layer: Layer) -> None:
        """Heads that were learned on another model than the one beneath are left as they are."""
        self._beneath = beneath
        self._layer = layer
        self._heads = {
            head: each
            for head, each in layer.heads.items()
            if beneath.answering[head] == each.fitted_on and beneath.reading.labels[head] == each.labels
        }

    @property
    def beneath(self) -> Source:
        """The source without the layer."""
        return self._beneath

    @property
    def heads(self) -> frozenset[Head]:
        """For which heads the layer has a say."""
        return frozenset(self._heads)

    @property
    def model(self) -> str:
        """The model beneath and the revision, as kept with each label."""
        return f"{self._beneath.model} + learned {self._layer.number}" if self._heads else self._beneath.model

    @property
    def reading(self) -> Reading:
        """The thresholds of the model beneath."""
        return self._beneath.reading

    @property
    def answering(self) -> Mapping[Head, str]:
        """Name, version and revision for each head."""
        beneath = self._beneath.answering
        added = f" + learned {self._layer.number}"
        return {head: beneath[head] + (added if head in self._heads else "") for head in Head}

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        """Ask beneath for chances and vectors at once, and shift the heads that were learned."""
        changed = [head for head in heads if head in self._heads]
        answers = self._beneath.read(texts, heads, vectors=vectors or bool(changed))
        chances = dict(answers.chances)
        for head in changed:
            chances[head] = chances[head].copy()
        for start in range(0, len(texts) if changed else 0, _ROWS):
            rows = slice(start, start + _ROWS)
            features = self._layer.words.features(texts[rows], answers.vectors[rows])
            for head in changed:
                layer = self._heads[head]
                shift = loud(features @ layer.weights, layer.least)
                chances[head][rows] = softmax(logits(chances[head][rows]) + shift)
        wanted = answers.vectors if vectors else np.empty((len(texts), 0), dtype=np.float32)
        return Answers(chances, wanted)


def logits(chances: Floats) -> Doubles:
    """The logarithm of chances; a zero becomes one in a million, so that learning can raise it."""
    found: Doubles = np.log(np.maximum(chances.astype(np.float64), _LEAST_CHANCE))
    return found


def softmax(raised: Doubles) -> Doubles:
    """Chances of logits, row by row."""
    powers = np.exp(raised - raised.max(axis=1, keepdims=True))
    found: Doubles = powers / powers.sum(axis=1, keepdims=True)
    return found


def loud(shift: Doubles, least: float) -> Doubles:
    """Rows that say enough, each with mean zero; the others are all zero."""
    centred = shift - shift.mean(axis=1, keepdims=True)
    found: Doubles = np.where(np.abs(centred).max(axis=1, keepdims=True) >= least, centred, 0.0)
    return found


def parts(text: str) -> Numbers:
    """The hashes of a text's words, pairs of words and parts of words: sorted, each once."""
    said = tokens(fold(prepare(text)))[:_MOST_WORDS]
    found = {f"w{word}" for word in said}
    found |= {f"b{one} {other}" for one, other in itertools.pairwise(said)}
    for word in set(said):
        framed = f"<{word}>"
        found |= {f"c{framed[at : at + size]}" for size in _LENGTHS for at in range(len(framed) - size + 1)}
    # Not Python's own hash, which differs from run to run.
    hashes = np.fromiter((zlib.crc32(each.encode()) for each in found), dtype=np.uint32, count=len(found))
    return np.unique(hashes)


def _joined(found: Sequence[Numbers]) -> Numbers:
    return np.concatenate(found) if found else np.empty(0, dtype=np.uint32)


def _places(known: Numbers, wanted: Numbers) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """Where each wanted hash stands among the known ones, and whether it does."""
    at = np.searchsorted(known, wanted)
    at = np.minimum(at, max(len(known) - 1, 0))
    here = known[at] == wanted if len(known) else np.zeros(len(wanted), dtype=np.bool_)
    return at, here
