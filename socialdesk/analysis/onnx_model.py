"""The shipped classifier: a tokenizer and an ONNX graph with four heads and an embedding."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.labelling import Answers, Floats, Reading
from socialdesk.analysis.text import cut_pieces, prepare
from socialdesk.domain.classification import Head
from socialdesk.errors import ModelMissing

WEIGHTS = "model.onnx"

#: Pieces in one call of the graph. Texts are sorted by length first, so little is padding. More would be
#: no faster, but the runtime keeps what its largest call needed.
_BATCH_PIECES = 512
_THREADS = 2
_EMBEDDING = "embedding"


class OnnxModel:
    """A `Source` on ONNX Runtime, two threads, nothing fetched from anywhere."""

    def __init__(self, session: Any, tokenizer: Any, section: Mapping[str, Any]) -> None:
        """``section`` is `socialdesk` of config.json; raises KeyError, TypeError or ValueError when it is
        not whole."""
        self._session = session
        self._tokenizer = tokenizer
        self._tokenizing = threading.Lock()
        self._first, self._last = int(tokenizer.cls_token_id), int(tokenizer.sep_token_id)
        self._reading = Reading.of(section)
        #: Logits are divided by these.
        self._temperatures = {head: np.float32(section["temperatures"][head]) for head in Head}
        #: Pieces the graph reads, the two marks included.
        self._most_pieces = int(section["most_pieces"])
        self._name = f"{section['name']} {section['version']}"

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Read tokenizer, configuration and weights; raises ModelMissing when one of them cannot be read."""
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TRANSFORMERS_NO_ADVISORY_WARNINGS", "1")
        os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
        import onnxruntime
        from transformers import PreTrainedTokenizerFast  # not AutoTokenizer, which costs a third more

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
        # A thread with nothing to do sleeps: by default it turns round, and takes the core from the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
            tokenizer = PreTrainedTokenizerFast.from_pretrained(directory, local_files_only=True)
            session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
            return cls(session, tokenizer, config["socialdesk"])
        except Exception as error:  # each of the three libraries has its own
            raise ModelMissing(
                f"The classifier in {directory} cannot be read ({error}). Reinstall SocialDesk, or choose "
                "another model directory in the settings."
            ) from error

    @property
    def model(self) -> str:
        """Name and version, as kept with each label."""
        return self._name

    @property
    def reading(self) -> Reading:
        """How the chances become labels."""
        return self._reading

    @property
    def answering(self) -> Mapping[Head, str]:
        """Name and version: one model answers every question."""
        return dict.fromkeys(Head, self._name)

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        """Run the graph once for each text, for the outputs asked for."""
        answers = self._run(texts, [*heads, _EMBEDDING] if vectors else list(heads))
        nothing = np.empty((len(texts), 0), dtype=np.float32)
        return Answers(
            {head: self._chances(head, answers[head]) for head in heads}, answers.get(_EMBEDDING, nothing)
        )

    def chances(self, texts: Sequence[str]) -> Mapping[Head, Floats]:
        """Return the calibrated probabilities of each head, one line a text, labels in the model's order."""
        return self.read(texts, list(Head)).chances

    def _chances(self, head: Head, logits: Floats) -> Floats:
        scaled = logits / self._temperatures[head]
        raised = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
        chances: Floats = raised / raised.sum(axis=-1, keepdims=True)
        return chances

    def _run(self, texts: Sequence[str], outputs: Sequence[str]) -> dict[str, Floats]:
        """Run the graph over all texts, batch by batch, and put the answers in the order given."""
        if not outputs:
            return {}  # the runtime takes "none" for "all"
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
        most = self._most_pieces - 2
        return [[self._first, *cut_pieces(ids, most), self._last] for ids in read["input_ids"]]


def _by_length(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    batch: list[int] = []
    for at in sorted(range(len(pieces)), key=lambda at: (len(pieces[at]), pieces[at])):
        if batch and (len(batch) + 1) * len(pieces[at]) > _BATCH_PIECES:
            yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch


def _padded(pieces: Sequence[Sequence[int]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    width = max(map(len, pieces))
    ids = np.zeros((len(pieces), width), dtype=np.int64)
    mask = np.zeros((len(pieces), width), dtype=np.int64)
    for row, one in enumerate(pieces):
        ids[row, : len(one)] = one
        mask[row, : len(one)] = 1
    return ids, mask
