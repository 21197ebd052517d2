"""What the shipped classifier is, and how good it was measured to be: its configuration and its card."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from socialdesk.analysis.model_directory import plain
from socialdesk.errors import ModelMissing

JUDGED_BY = "Brand mentions, own test part"
"""The table of the card that is shown: mentions that no training saw."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement as the card has it: ``value`` in the card's own unit, over ``n`` mentions."""

    measure: str
    n: str
    value: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """Name, version and bytes of the shipped classifier; ``figures`` of its card, with the day they were
    ``measured`` (ISO, "" where the card does not say)."""

    name: str
    version: str
    size: int
    measured: str
    figures: tuple[Figure, ...]
    card: Path


def describe(directory: Path) -> Shipped:
    """Read it without loading the model. Raises ModelMissing; a card that says nothing gives no figures."""
    try:
        section = json.loads((directory / "config.json").read_text("utf-8"))["socialdesk"]
        name, version = str(section["name"]), str(section["version"])
        size = sum(path.stat().st_size for path in directory.iterdir() if path.is_file())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelMissing(
            f"The classifier in {directory} cannot be read ({type(error).__name__}). Reinstall SocialDesk, "
            "or choose a model directory in the settings."
        ) from error
    card = directory / "README.md"
    try:
        words = card.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        words = ""
    day = re.search(r"^Measured on (\d{4}-\d{2}-\d{2})", words, re.MULTILINE)
    return Shipped(name, version, size, day[1] if day else "", _figures(words), card)


def _figures(words: str) -> tuple[Figure, ...]:
    """Rows of the table under `JUDGED_BY`: its columns measure, n and model."""
    _, heading, after = words.partition(f"#### {JUDGED_BY}\n")
    lines = after.lstrip().splitlines() if heading else []
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([plain(cell.strip(" *")) for cell in line.strip().strip("|").split("|")])
    if len(rows) < 3 or rows[0][:3] != ["measure", "n", "model"]:
        return ()
    return tuple(Figure(*row[:3]) for row in rows[2:] if len(row) >= 3)
