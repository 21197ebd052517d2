"""Text to labels, reasons and embeddings; the only importer of the inference runtime.

The classifier is a Hugging Face model directory with ONNX weights (`models/default`). Importing this
package is cheap; `load` brings in onnxruntime and transformers, which takes a second, so it is
called on the analysis thread and never before the first paint.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from socialdesk.domain.classification import Classification, Head, WordReason
from socialdesk.errors import ModelMissing

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from socialdesk.analysis.labelling import Source

    Layer = Callable[[Source], Source]

# The runtime keeps a number for this machine and tells Microsoft what it runs on, unless this is set before
# it is imported; its own `disable_telemetry_events` comes too late.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__all__ = ["Classifier", "load", "shipped"]


class Classifier(Protocol):
    """Labels texts, says why, and places them by meaning. Safe to call from several threads."""

    @property
    def model(self) -> str:
        """Name and version, as kept with each label."""

    def classify(self, texts: Sequence[str]) -> list[Classification]:
        """Label each text, in the order given; any string is accepted, also an empty one."""

    def explain(self, text: str, *heads: Head) -> tuple[WordReason, ...]:
        """Name, for each of the heads, at most six words that raised its label, strongest first."""

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return one row of length 1 for each text, (n, 384); a dot product is their likeness."""


def load(directory: Path, layers: Sequence[Layer] = ()) -> Classifier:
    """Open a model directory, and put the layers around it, the innermost first.

    Raises ModelMissing, with a sentence for the person, when it is missing or unreadable.
    """
    from socialdesk.analysis.labelling import Labeller

    source = shipped(directory)
    for layer in layers:
        source = layer(source)
    return Labeller(source)


def shipped(directory: Path) -> Source:
    """Open a model directory of ours, as it is; raises ModelMissing as `load` does."""
    if not directory.is_dir():
        raise ModelMissing(
            f"There is no classifier in {directory}. Reinstall SocialDesk, or choose a model directory "
            "in the settings."
        )
    from socialdesk.analysis.onnx_model import OnnxModel

    return OnnxModel.open(directory)
