"""What a Hugging Face model directory holds, told without loading any of it.

The directory comes from strangers. Only its JSON files and the head of its card are read here, as
data; weights that can run program code (pickles) and models that bring their own code are refused.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from socialdesk.errors import ModelMissing

MOST_LABELS = 64
"""Labels of a model that a person could still map by hand."""

MOST_PIECES = 256
"""Pieces of a text that are read of a person's own model; more would only make long posts slow."""

_MOST_JSON = 16 * 1024 * 1024
_MOST_CARD = 64 * 1024

_ONNX = ("model.onnx", "model_optimized.onnx", "model_quantized.onnx", "model_int8.onnx", "model_qint8*.onnx",
         "model_uint8.onnx", "model_quint8*.onnx")  # fmt: skip
"""Whole weights before quantised ones; what is named otherwise (fp16, 4 bits) is made for other machines."""

_SAFETENSORS = ("model.safetensors", "model.safetensors.index.json")
BESIDE = ("tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "merges.txt", "README.md")
"""Files that belong to a model besides configuration, weights and `TOKENIZERS`."""

TOKENIZERS = ("tokenizer.json", "vocab.txt", "vocab.json", "sentencepiece.bpe.model", "spiece.model",
               "tokenizer.model")  # fmt: skip

_TWO_RESERVED = frozenset({"roberta", "xlm-roberta", "xlm-roberta-xl", "camembert", "bertweet", "mpnet"})
"""Model types that keep two of their places for padding, so that 514 places read 512 pieces."""

_OTHER_KINDS = {
    "ForMaskedLM": "fills gaps in texts",
    "ForCausalLM": "writes texts",
    "ForTokenClassification": "marks single words",
    "ForQuestionAnswering": "finds answers in texts",
    "ForConditionalGeneration": "rewrites texts",
    "ForMultipleChoice": "chooses among answers",
    "ForPreTraining": "has learned a language but no question yet",
    "Model": "has learned a language but no question yet",
}


class Masks(StrEnum):
    """How user names and links are written for a model, as it saw them when it was trained."""

    NONE = "none"
    TWEET = "tweet"  # @user and http
    BERTWEET = "bertweet"  # @USER and HTTPURL


@dataclass(frozen=True, slots=True)
class Card:
    """A directory that can answer a question.

    ``weights`` and ``choices`` (all that could be taken) are paths below the directory; ``size`` is bytes
    of weights and tokenizer; ``labels`` are as the model's maker wrote them, in the order of its outputs,
    cut to one printable line each and made distinct. ``revision`` changes when the files change.
    """

    directory: Path
    name: str
    kind: str  # "RobertaForSequenceClassification"
    labels: tuple[str, ...]
    named: bool  # False: the labels are only LABEL_0, LABEL_1 …
    weights: str
    choices: tuple[str, ...]
    size: int
    licence: str
    masks: Masks
    most_pieces: int
    vocabulary: int  # rows of the embedding; 0 when not said
    revision: str

    @property
    def needs_torch(self) -> bool:
        """Whether PyTorch must be installed to run it."""
        return not self.weights.endswith(".onnx")

    @property
    def title(self) -> str:
        """Name and revision, as kept with each label."""
        return f"{self.name} {self.revision}"


def look(directory: Path, weights: str = "") -> Card:
    """Read what a directory says of itself; ``weights`` names one of its `Card.choices`.

    Raises ModelMissing, with a sentence for the person, when it cannot take over a question.
    """
    if not directory.is_dir():
        raise ModelMissing(f"There is no folder {directory}. Choose the folder that holds config.json.")
    config = _json(directory / "config.json")
    if config is None:
        if (directory / "adapter_config.json").is_file():
            raise ModelMissing(
                f"{directory} holds an adapter, not a whole model. Merge it into its base model first, then "
                "choose the folder of the result."
            )
        raise ModelMissing(
            f"{directory} has no config.json, so it is no model folder of the Hugging Face kind. Choose the "
            "folder that holds config.json, the weights and the tokenizer."
        )
    asked = _json(directory / "tokenizer_config.json") or {}
    kind, labels, named = check_config(str(directory), config, asked)
    choices = _choices(directory)
    chosen = weights or choices[0]
    if chosen not in choices:
        raise ModelMissing(
            f"{directory} has no weights {chosen} that can be used. It has: {', '.join(choices)}."
        )
    if not any((directory / name).is_file() for name in TOKENIZERS):
        raise ModelMissing(
            f"{directory} has no tokenizer (tokenizer.json or vocab.txt). Copy the tokenizer's files of the "
            "model into it."
        )
    name, words = _name(directory), _card_text(directory)
    return Card(
        directory=directory,
        name=name,
        kind=kind,
        labels=labels,
        named=named,
        weights=chosen,
        choices=choices,
        size=sum(map(_size, _files(directory, chosen))),
        licence=_licence(words),
        masks=_masks(f"{name} {config.get('_name_or_path', '')}", words),
        most_pieces=_most_pieces(config, asked),
        vocabulary=vocabulary if isinstance(vocabulary := config.get("vocab_size"), int) else 0,
        revision=_revision(directory, chosen),
    )


def check_config(
    where: str, config: Mapping[str, Any], asked: Mapping[str, Any]
) -> tuple[str, tuple[str, ...], bool]:
    """Kind of model, labels and whether they have names, from config.json and tokenizer_config.json.

    Raises ModelMissing, naming ``where``, for what cannot take over a question.
    """
    _refuse_code(where, config, asked)
    return _kind(where, config), *_labels(where, config)


def choose_weights(names: Sequence[str]) -> str:
    """The weights to take from a list of files, or "" where none can be used: ONNX, which runs without
    PyTorch, before safetensors."""
    found = _in_order(names)
    return found[0] if found else ""


def plain(text: object, most: int = 60) -> str:
    """Words of a stranger on one printable line."""
    line = " ".join("".join(c if c.isprintable() else " " for c in str(text)[: 4 * most]).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _in_order(names: Sequence[str]) -> list[str]:
    names, found = [name for name in names if re.fullmatch(r"(onnx/)?[\w.-]+", name)], list[str]()
    for folder in ("", "onnx/"):
        for pattern in _ONNX:
            found += sorted(name for name in names if fnmatch(name, folder + pattern) and name not in found)
    whole_first = sorted(found, key=lambda name: "model.onnx" not in name)
    return [*whole_first, *(name for name in _SAFETENSORS if name in names)]


def _choices(directory: Path) -> tuple[str, ...]:
    names = [path.name for path in directory.iterdir() if path.is_file()]
    if (directory / "onnx").is_dir():
        names += [f"onnx/{path.name}" for path in (directory / "onnx").iterdir() if path.is_file()]
    if found := _in_order(names):
        return tuple(found)
    if any(name.endswith((".bin", ".pt", ".pth", ".pkl", ".ckpt")) for name in names):
        raise ModelMissing(
            f"The weights in {directory} are in a format that can run program code when it is opened "
            "(pytorch_model.bin), so SocialDesk does not open it. Take the model's safetensors or ONNX "
            "files instead; docs/models.md says how to get them."
        )
    if any(name.endswith((".h5", ".msgpack", ".ot")) for name in names):
        raise ModelMissing(
            f"The weights in {directory} are for TensorFlow, Flax or Rust. Take the model's safetensors or "
            "ONNX files instead; docs/models.md says how to get them."
        )
    if any(name.endswith(".onnx") for name in names):
        raise ModelMissing(
            f"The ONNX weights in {directory} are for other machines (half precision or 4 bits). Put the "
            "model.onnx or model_quantized.onnx of the model beside them."
        )
    raise ModelMissing(
        f"{directory} has no weights. SocialDesk uses model.onnx or model.safetensors; copy one of them "
        "into it."
    )


def _refuse_code(directory: str, *parts: Mapping[str, Any]) -> None:
    fetched = ("attn_implementation", "_attn_implementation", "_attn_implementation_internal")
    if any("auto_map" in part or any("/" in str(part.get(key, "")) for key in fetched) for part in parts):
        raise ModelMissing(
            f"The model in {directory} wants to run program code of its own, which SocialDesk never does. "
            "Choose a model of a kind that is built into transformers, such as BERT or RoBERTa."
        )


def _kind(directory: str, config: Mapping[str, Any]) -> str:
    said = config.get("architectures")
    kinds = [plain(each) for each in said] if isinstance(said, list) else []
    for kind in kinds:
        if kind.endswith("ForSequenceClassification"):
            return kind
    if not kinds and "id2label" in config:  # older checkpoints do not say
        return f"{plain(config.get('model_type', ''))} classifier".strip()
    does = next((does for end, does in _OTHER_KINDS.items() if kinds and kinds[0].endswith(end)), "")
    raise ModelMissing(
        f"The model in {directory} does not sort texts into labels"
        f"{f': it {does} ({kinds[0]})' if does else ''}. Choose one whose config.json says "
        "“…ForSequenceClassification”."
    )


def _labels(directory: str, config: Mapping[str, Any]) -> tuple[tuple[str, ...], bool]:
    told = config.get("id2label")
    if isinstance(told, dict) and told:
        numbered = {int(key): value for key, value in told.items() if str(key).isdecimal()}
        if sorted(numbered) != list(range(len(told))):
            raise ModelMissing(
                f"The labels in {directory} (id2label in config.json) are not numbered 0, 1, 2 …; "
                "SocialDesk cannot tell which is which."
            )
        labels = [plain(numbered[at]) or f"LABEL_{at}" for at in range(len(numbered))]
    else:
        count = config.get("num_labels", config.get("_num_labels", 2))
        count = count if isinstance(count, int) and not isinstance(count, bool) else 2
        labels = [f"LABEL_{at}" for at in range(min(max(count, 0), MOST_LABELS + 1))]
    if config.get("problem_type") == "regression" or len(labels) < 2:
        raise ModelMissing(
            f"The model in {directory} answers with a single number, not with labels, so it cannot take over "
            "a question."
        )
    if config.get("problem_type") == "multi_label_classification":
        raise ModelMissing(
            f"The model in {directory} may give a text several labels at once. SocialDesk asks for exactly "
            "one answer to each question, so it cannot take this model."
        )
    if len(labels) > MOST_LABELS:
        raise ModelMissing(
            f"The model in {directory} has {len(labels)} labels; more than {MOST_LABELS} cannot be mapped by "
            "hand. Choose a model made for the question."
        )
    named = not all(re.fullmatch(r"LABEL_\d+", label) for label in labels)
    return tuple(_distinct(labels)), named


def _distinct(labels: Sequence[str]) -> list[str]:
    found: list[str] = []
    for label in labels:
        name, number = label, 2
        while name in found:
            name, number = f"{label} ({number})", number + 1
        found.append(name)
    return found


def _most_pieces(config: Mapping[str, Any], asked: Mapping[str, Any]) -> int:
    limits = [MOST_PIECES]
    for key in ("max_position_embeddings", "n_positions"):
        places = config.get(key)
        if isinstance(places, int) and places > 8:
            limits.append(places - 2 if config.get("model_type") in _TWO_RESERVED else places)
    length = asked.get("model_max_length")
    if isinstance(length, int | float) and length > 8:  # many say 1e30 for "not said"
        limits.append(int(min(length, MOST_PIECES)))
    return min(limits)


def _name(directory: Path) -> str:
    """The model's name: owner and name in a hub cache or a download of ours, else the folder's."""
    parts = directory.resolve().parts
    for part in (parts[-1], *(parts[-3:-2] if len(parts) > 2 and parts[-2] == "snapshots" else ())):
        if found := re.fullmatch(r"(?:models--)?([\w.-]+?)--([\w.-]+)", part):
            return plain(f"{found[1]}/{found[2]}")
    return plain(directory.resolve().name) or "model"


def _card_text(directory: Path) -> str:
    try:
        with (directory / "README.md").open("rb") as file:
            return file.read(_MOST_CARD).decode("utf-8", "replace")
    except OSError:
        return ""


def _licence(words: str) -> str:
    front = re.match(r"---\r?\n(.*?)\r?\n---", words, re.DOTALL)
    found = re.search(r"^licen[cs]e:[ \t]*(\S.*)$", front[1], re.MULTILINE) if front else None
    return plain(found[1].strip("'\" "), 40) if found else ""


def _masks(name: str, words: str) -> Masks:
    name = name.casefold()
    if "bertweet" in name:
        return Masks.BERTWEET
    return Masks.TWEET if "tweet" in name or "twitter" in name or "@user" in words else Masks.NONE


def _files(directory: Path, weights: str) -> list[Path]:
    """The files that a model is run from."""
    found = [directory / weights, *(directory / name for name in TOKENIZERS)]
    if weights.endswith(".onnx"):
        found += [directory / f"{weights}{end}" for end in ("_data", ".data")]
    elif weights.endswith(".index.json"):
        found += shards(directory / weights)
    return [path for path in found if path.is_file()]


def shards(index: Path) -> list[Path]:
    """The files named by an index of safetensors; raises ModelMissing when one lies elsewhere."""
    told = (_json(index) or {}).get("weight_map")
    names = sorted(set(map(str, told.values()))) if isinstance(told, dict) else []
    if not names or not all(re.fullmatch(r"[\w.-]+\.safetensors", name) for name in names):
        raise ModelMissing(
            f"{index} does not name the model's weights properly. Copy the model's files once more."
        )
    return [index.parent / name for name in names]


def _size(path: Path) -> int:
    return path.stat().st_size


def _revision(directory: Path, weights: str) -> str:
    """Eight letters that change with configuration, weights or tokenizer; a large file counts by its size,
    head and tail."""
    told = hashlib.sha256()
    for path in [directory / "config.json", *_files(directory, weights)]:
        told.update(f"{path.name} {_size(path)}\n".encode())
        with path.open("rb") as file:
            told.update(file.read(1 << 20))
            if _size(path) > 2 << 20:
                file.seek(-(1 << 20), 2)
                told.update(file.read())
    return told.hexdigest()[:8]


def _json(path: Path) -> dict[str, Any] | None:
    """An object in a file, None where there is no file. Raises ModelMissing for anything else."""
    try:
        if path.stat().st_size > _MOST_JSON:
            raise ModelMissing(
                f"{path} is far larger than such a file ever is. Copy the model's files again."
            )
        told = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise ModelMissing(
            f"{path} cannot be read ({type(error).__name__}). Copy the model's files once more."
        ) from error
    if not isinstance(told, dict):
        raise ModelMissing(f"{path} does not hold what it should. Copy the model's files once more.")
    return told
