"""A person's own model, running: a Hugging Face sequence classifier on ONNX Runtime or PyTorch.

Nothing is fetched from anywhere, no pickle is opened and no code of the model is run.
"""

from __future__ import annotations

import inspect
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from socialdesk.analysis.model_directory import Card, Masks, shards
from socialdesk.analysis.text import HEAD_CHARACTERS, TAIL_CHARACTERS, readable
from socialdesk.errors import ModelMissing

Floats = npt.NDArray[np.float32]
Pieces = Mapping[str, npt.NDArray[np.int64]]

#: Texts in one call: these models are large, and a person may be waiting for the next turn.
_BATCH = 16
_THREADS = 2
_INTEGERS = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}
_PROBES = ("Thank you!", "", "Sipariş gelmedi 😡 @shop https://example.com ؟" * 40)
_TORCH_MISSING = (
    "The model in {directory} has no ONNX weights and needs PyTorch, which is not installed. Install it in "
    "SocialDesk's environment with `pip install 'socialdesk[torch]'` (in a checkout "
    "`.venv/bin/pip install -e '.[torch]'`), or take the model's ONNX files."
)


class Checkpoint:
    """A model that puts each text under one of ``card.labels``. Safe to call from several threads."""

    def __init__(
        self, card: Card, tokenizer: Any, run: Callable[[Pieces], Floats], batch: int, most: int
    ) -> None:
        """``run`` takes up to ``batch`` texts of up to ``most`` pieces."""
        self.card = card
        self._most = most
        self._tokenizer = tokenizer
        self._run = run
        self._batch = batch
        self._turn = threading.Lock()

    @classmethod
    def open(cls, card: Card) -> Self:
        """Load what a card describes and try it on a few texts.

        Raises ModelMissing, with a sentence for the person, when it cannot be run here.
        """
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TRANSFORMERS_NO_ADVISORY_WARNINGS", "1")
        os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
        tokenizer = _tokenizer(card)
        run, batch, most = _torch(card) if card.needs_torch else _onnx(card, tokenizer)
        if tokenizer.pad_token_id is None:
            batch = 1
        made = cls(card, tokenizer, run, batch, most)
        try:
            answers = made.logits(_PROBES)
        except Exception as error:  # whatever the runtime says of a graph that does not fit its tokenizer
            raise ModelMissing(
                f"The model in {card.directory} cannot be run ({_first_line(error)}). Its weights and its "
                "tokenizer may belong to different models; copy the files of one model once more."
            ) from error
        if not np.isfinite(answers[:1]).all():
            raise ModelMissing(
                f"The model in {card.directory} answers with no numbers. Its weights are damaged; copy them "
                "once more."
            )
        return made

    def logits(self, texts: Sequence[str]) -> Floats:
        """Return the model's raw answers, (n, labels), in the order given."""
        answers = np.empty((len(texts), len(self.card.labels)), dtype=np.float32)
        written = [written_for(self.card.masks, text) for text in texts]
        order = sorted(range(len(texts)), key=lambda at: (len(written[at]), written[at]))
        with self._turn:  # tokenizers keep the last call's padding, and two large models at once help nobody
            for batch in _batches(order, self._batch):
                answers[batch] = self._run(self._pieces([written[at] for at in batch]))
        return answers

    def _pieces(self, texts: Sequence[str]) -> Pieces:
        read = self._tokenizer(
            list(texts),
            truncation=True,
            max_length=self._most,
            padding=len(texts) > 1,
            return_tensors="np",
            verbose=False,
        )
        return {name: np.asarray(values, dtype=np.int64) for name, values in read.items()}


def written_for(masks: Masks, text: str) -> str:
    """A text as the model saw texts when it was trained: names and links masked or not.

    As for the shipped model, control characters become spaces, lone surrogates U+FFFD, and of a very long
    text only the two ends are read.
    """
    if len(text) > HEAD_CHARACTERS + TAIL_CHARACTERS:
        text = f"{text[:HEAD_CHARACTERS]} {text[-TAIL_CHARACTERS:]}"
    text = readable(text)
    if masks is Masks.NONE:
        return text
    user, link = ("@user", "http") if masks is Masks.TWEET else ("@USER", "HTTPURL")
    return " ".join(_masked(word, user, link) for word in text.split())


def _masked(word: str, user: str, link: str) -> str:
    if len(word) > 1 and word.startswith("@"):
        return user
    return link if word.startswith(("http://", "https://", "www.")) else word


def _batches(order: Sequence[int], size: int) -> Iterator[list[int]]:
    for start in range(0, len(order), size):
        yield list(order[start : start + size])


def _tokenizer(card: Card) -> Any:
    from transformers import AutoTokenizer
    from transformers.utils import logging

    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            card.directory, local_files_only=True, trust_remote_code=False
        )
    except Exception as error:  # its parser, its converters and the registry each have their own
        raise ModelMissing(
            f"The tokenizer in {card.directory} cannot be read ({_first_line(error)}). Copy the tokenizer's "
            "files of the model once more; a tokenizer.json is the surest."
        ) from error
    if card.vocabulary and len(tokenizer) > card.vocabulary:
        raise ModelMissing(
            f"The tokenizer in {card.directory} knows {len(tokenizer)} pieces and the model only "
            f"{card.vocabulary}: they belong to different models. Copy the files of one model once more."
        )
    if tokenizer.pad_token_id is None and tokenizer.eos_token_id is not None:
        tokenizer.pad_token = tokenizer.eos_token
    tokenizer.padding_side = "right"
    return tokenizer


def _onnx(card: Card, tokenizer: Any) -> tuple[Callable[[Pieces], Floats], int, int]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    path = card.directory / card.weights
    try:
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the runtime's own, which it does not export
        raise ModelMissing(
            f"The weights {path} cannot be read ({_first_line(error)}). Copy them once more."
        ) from error
    wanted = {each.name: each for each in session.get_inputs()}
    strange = sorted(set(wanted) - {"input_ids", "attention_mask", "token_type_ids", "position_ids"})
    if strange or "input_ids" not in wanted:
        raise ModelMissing(
            f"The weights {path} want {', '.join(strange) or 'no text'}, which SocialDesk cannot give. "
            "Export the model once more for text classification."
        )
    output = _output(path, session.get_outputs(), len(card.labels))
    batch, width = _fixed(wanted["input_ids"].shape)
    pad = tokenizer.pad_token_id or 0

    def run(pieces: Pieces) -> Floats:
        ids = pieces["input_ids"]
        rows = len(ids)
        mask = pieces.get("attention_mask", np.ones_like(ids))
        given = {
            "input_ids": _widened(ids, width, pad),
            "attention_mask": _widened(mask, width, 0),
            "token_type_ids": _widened(pieces.get("token_type_ids", np.zeros_like(ids)), width, 0),
        }
        given["position_ids"] = np.broadcast_to(
            np.arange(given["input_ids"].shape[1]), given["input_ids"].shape
        )
        told = {name: given[name].astype(_INTEGERS.get(each.type, np.int64)) for name, each in wanted.items()}
        if batch and rows < batch:
            told = {
                name: np.concatenate([rows_, rows_[:1].repeat(batch - rows, 0)])
                for name, rows_ in told.items()
            }
        (answers,) = session.run([output], told)
        return np.asarray(answers, dtype=np.float32)[:rows]

    return run, batch or _BATCH, min(card.most_pieces, width or card.most_pieces)


def _output(path: Path, outputs: Sequence[Any], labels: int) -> str:
    """The output with one number for each label."""
    flat = [
        each for each in outputs if len(each.shape) == 2 and each.shape[1] in (labels, None, *_names(each))
    ]
    named = [each for each in flat if each.name == "logits"] or flat
    if not named:
        raise ModelMissing(
            f"The weights {path} do not answer with {labels} labels, as config.json says. Export the model "
            "once more for text classification."
        )
    return str(named[0].name)


def _names(output: Any) -> Iterator[str]:
    """Sizes that are not fixed have names."""
    return (size for size in output.shape if isinstance(size, str))


def _fixed(shape: Sequence[Any]) -> tuple[int, int]:
    """Rows and pieces that a graph insists on; 0 where it takes any number."""
    sizes = [size if isinstance(size, int) else 0 for size in shape]
    return (sizes[0], sizes[1]) if len(sizes) == 2 else (0, 0)


def _widened(rows: npt.NDArray[np.int64], width: int, value: int) -> npt.NDArray[np.int64]:
    if not width:
        return rows
    return np.pad(rows, ((0, 0), (0, width - rows.shape[1])), constant_values=value)


def _torch(card: Card) -> tuple[Callable[[Pieces], Floats], int, int]:
    if card.weights.endswith(".index.json"):
        for shard in shards(card.directory / card.weights):
            if not shard.is_file():
                raise ModelMissing(
                    f"{shard} is missing, a part of the model's weights. Copy the model's files once more."
                )
    try:
        import torch
    except ImportError:
        raise ModelMissing(_TORCH_MISSING.format(directory=card.directory)) from None
    from transformers import AutoModelForSequenceClassification

    try:
        model, loaded = AutoModelForSequenceClassification.from_pretrained(
            card.directory,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
            dtype=torch.float32,
        )
    except Exception as error:  # transformers, safetensors and PyTorch each have their own
        raise ModelMissing(
            f"The weights in {card.directory} cannot be read ({_first_line(error)}). Copy them once more."
        ) from error
    if missing := [name for name in loaded["missing_keys"] if "position_ids" not in name]:
        raise ModelMissing(
            f"The weights in {card.directory} lack {len(missing)} parts of a classifier "
            f"({sorted(missing)[0]} first), so its answers would be chance. Choose a model that was "
            "trained to sort texts."
        )
    model.eval()
    takes = ("input_ids", "attention_mask", "token_type_ids")
    named = set(inspect.signature(model.forward).parameters)

    def run(pieces: Pieces) -> Floats:
        with torch.inference_mode():
            given = {
                name: torch.from_numpy(pieces[name]) for name in takes if name in pieces and name in named
            }
            answers: Floats = model(**given).logits.float().numpy()
        return answers

    return run, _BATCH, card.most_pieces


def _first_line(error: BaseException) -> str:
    from socialdesk.analysis.model_directory import plain

    return plain(str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__, 160)
