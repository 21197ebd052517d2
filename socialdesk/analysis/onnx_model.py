"""The shipped classifier: a tokenizer and an ONNX graph with four heads and an embedding."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.text import cut_pieces, prepare, words
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency, WordReason
from socialdesk.errors import ModelMissing

Floats = npt.NDArray[np.float32]

WEIGHTS = "model.onnx"

#: Texts in one call of the graph; they are sorted by length first, so little is padding.
_BATCH = 64
_THREADS = 2
_EMBEDDING = "embedding"

#: A longer text is first searched in this many stretches, then word by word in the strongest.
_MOST_WORDS = 40
_MOST_REASONS = 6
_LEAST_WEIGHT = 0.005


@dataclass(frozen=True, slots=True)
class Reading:
    """How the graph's numbers become labels; `socialdesk` in the directory's config.json."""

    name: str
    version: str
    labels: Mapping[Head, tuple[str, ...]]
    #: Logits are divided by these.
    temperatures: Mapping[Head, float]
    #: A best probability below this is "unsure".
    unsure_below: Mapping[Head, float]
    #: From this probability of high and critical together a mention is one of the two.
    urgent_from: float
    #: From this probability a mention needs a reply.
    reply_from: float
    #: Pieces the graph reads, the two marks included.
    most_pieces: int

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Self:
        """Read the section; raises KeyError, TypeError or ValueError when it is not whole."""
        labels = {head: tuple(config["heads"][head]) for head in Head}
        for head, names in ((Head.SENTIMENT, Sentiment), (Head.URGENCY, Urgency), (Head.INTENT, Intent)):
            if set(labels[head]) != set(names):
                raise ValueError(f"the labels of {head} are not {', '.join(names)}")
        return cls(
            name=str(config["name"]),
            version=str(config["version"]),
            labels=labels,
            temperatures={head: float(config["temperatures"][head]) for head in Head},
            unsure_below={head: float(config["unsure_below"][head]) for head in Head},
            urgent_from=float(config["urgent_from"]),
            reply_from=float(config["reply_from"]),
            most_pieces=int(config["most_pieces"]),
        )


class OnnxModel:
    """A `Classifier` on ONNX Runtime, two threads, nothing fetched from anywhere."""

    def __init__(self, session: Any, tokenizer: Any, reading: Reading) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._tokenizing = threading.Lock()
        self.reading = reading

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Read tokenizer, configuration and weights; raises ModelMissing when one of them cannot be read."""
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TRANSFORMERS_NO_ADVISORY_WARNINGS", "1")
        os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
        import onnxruntime
        from transformers import AutoConfig, AutoTokenizer

        weights = directory / WEIGHTS
        if not weights.is_file():
            raise ModelMissing(
                f"The classifier in {directory} has no {WEIGHTS}. Reinstall SocialDesk, or choose another "
                "model directory in the settings."
            )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            config = AutoConfig.from_pretrained(directory, local_files_only=True)
            reading = Reading.of(config.socialdesk)
            tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
            session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # each of the three libraries has its own
            raise ModelMissing(
                f"The classifier in {directory} cannot be read ({error}). Reinstall SocialDesk, or choose "
                "another model directory in the settings."
            ) from error
        return cls(session, tokenizer, reading)

    @property
    def model(self) -> str:
        """Name and version, as kept with each label."""
        return f"{self.reading.name} {self.reading.version}"

    def classify(self, texts: Sequence[str]) -> list[Classification]:
        """Label each text, in the order given."""
        chances = self.chances(texts)
        return [self._classification({head: chances[head][at] for head in Head}) for at in range(len(texts))]

    def chances(self, texts: Sequence[str]) -> dict[Head, Floats]:
        """Return the calibrated probabilities of each head, one line a text, labels in the model's order."""
        answers = self._run(texts, list(Head))
        return {head: self._chances(head, answers[head]) for head in Head}

    def label(self, head: Head, chances: Floats) -> int:
        """Choose from one text's probabilities: the likeliest, but for the heads with a working threshold."""
        names = self.reading.labels[head]
        if head is Head.URGENCY:
            urgent = [names.index(Urgency.HIGH), names.index(Urgency.CRITICAL)]
            is_urgent = chances[urgent].sum() >= self.reading.urgent_from
            among = [at for at in range(len(names)) if (at in urgent) == is_urgent]
            return max(among, key=chances.__getitem__)
        if head is Head.NEEDS_REPLY:
            yes = names.index("yes")
            return yes if chances[yes] >= self.reading.reply_from else 1 - yes
        return int(chances.argmax())

    def embed(self, texts: Sequence[str]) -> Floats:
        """Return one row of length 1 for each text, (n, 384)."""
        return self._run(texts, [_EMBEDDING])[_EMBEDDING]

    def explain(self, text: str, head: Head) -> tuple[WordReason, ...]:
        """Leave out each word in turn and see how much of the label's probability goes with it.

        A text of more than 40 words is searched in stretches first, and only the words of the
        strongest stretches one by one: two calls of the graph at most.
        """
        spans = words(text)
        if len(spans) > _MOST_WORDS:
            spans = self._strongest_stretches(text, spans, head)
        reasons = [
            WordReason(start, end, head, weight)
            for (start, end), weight in zip(spans, self._losses(text, spans, head), strict=True)
            if weight >= _LEAST_WEIGHT
        ]
        reasons.sort(key=lambda reason: (-reason.weight, reason.start))
        return tuple(reasons[:_MOST_REASONS])

    def _strongest_stretches(
        self, text: str, spans: Sequence[tuple[int, int]], head: Head
    ) -> tuple[tuple[int, int], ...]:
        size = -(-len(spans) // _MOST_WORDS)
        stretches = [spans[at : at + size] for at in range(0, len(spans), size)]
        losses = self._losses(text, [(part[0][0], part[-1][1]) for part in stretches], head)
        order = sorted(range(len(stretches)), key=lambda at: (-losses[at], at))
        kept = [span for at in order for span in stretches[at]]
        return tuple(sorted(kept[:_MOST_WORDS]))

    def _losses(self, text: str, spans: Sequence[tuple[int, int]], head: Head) -> list[float]:
        """How much probability the label of `head` loses without each span."""
        if not spans:
            return []
        without = [f"{text[:start]} {text[end:]}" for start, end in spans]
        chances = self._chances(head, self._run([text, *without], [head])[head])
        label = self.label(head, chances[0])
        return [float(loss) for loss in chances[0, label] - chances[1:, label]]

    def _classification(self, chances: Mapping[Head, Floats]) -> Classification:
        reading = self.reading
        label = {head: reading.labels[head][self.label(head, chances[head])] for head in Head}
        return Classification(
            sentiment=Sentiment(label[Head.SENTIMENT]),
            urgency=Urgency(label[Head.URGENCY]),
            intent=Intent(label[Head.INTENT]),
            needs_reply=label[Head.NEEDS_REPLY] == "yes",
            scores={
                head: dict(zip(reading.labels[head], map(float, chances[head]), strict=True)) for head in Head
            },
            unsure=frozenset(head for head in Head if chances[head].max() < reading.unsure_below[head]),
            model=self.model,
        )

    def _chances(self, head: Head, logits: Floats) -> Floats:
        scaled = logits / np.float32(self.reading.temperatures[head])
        raised = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
        chances: Floats = raised / raised.sum(axis=-1, keepdims=True)
        return chances

    def _run(self, texts: Sequence[str], outputs: Sequence[str]) -> dict[str, Floats]:
        """Run the graph over all texts, batch by batch, and put the answers in the order given."""
        pieces = self._pieces(texts)
        answers: dict[str, Floats] = {}
        for batch in _by_length(pieces):
            ids, mask = _padded([pieces[at] for at in batch])
            given = {"input_ids": ids, "attention_mask": mask}
            for name, values in zip(outputs, self._session.run(list(outputs), given), strict=True):
                whole = answers.setdefault(name, np.empty((len(texts), values.shape[1]), dtype=np.float32))
                whole[batch] = values
        return answers or {name: self._nothing(name) for name in outputs}

    def _nothing(self, output: str) -> Floats:
        (width,) = (found.shape[1] for found in self._session.get_outputs() if found.name == output)
        return np.empty((0, width), dtype=np.float32)

    def _pieces(self, texts: Sequence[str]) -> list[list[int]]:
        if not texts:
            return []
        with self._tokenizing:
            read = self._tokenizer([prepare(text) for text in texts], add_special_tokens=False, verbose=False)
        first, last = self._tokenizer.cls_token_id, self._tokenizer.sep_token_id
        most = self.reading.most_pieces - 2
        return [[first, *cut_pieces(ids, most), last] for ids in read["input_ids"]]


def _by_length(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    order = sorted(range(len(pieces)), key=lambda at: (len(pieces[at]), pieces[at]))
    for start in range(0, len(order), _BATCH):
        yield order[start : start + _BATCH]


def _padded(pieces: Sequence[Sequence[int]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    width = max(map(len, pieces))
    ids = np.zeros((len(pieces), width), dtype=np.int64)
    mask = np.zeros((len(pieces), width), dtype=np.int64)
    for row, one in enumerate(pieces):
        ids[row, : len(one)] = one
        mask[row, : len(one)] = 1
    return ids, mask
