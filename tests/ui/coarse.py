"""A picture seen from afar: what lies where, and how much is written there; not in which letters.

A picture is cut into blocks of `BLOCK` pixels. Of each block is kept the colour that most of its pixels have
(its ground: a pane, a card, a chosen row) and the share of the others (its ink: words, icons, lines). Letters
seldom cover half of a block, so the ground does not hang on the font, and ink hardly does once blurred.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

BLOCK = 30
"""Pixels of a block's side; a window's picture is 1440 × 900."""

UNLIKE = 3
"""Steps of grey by which two grounds differ: the window's and a pane's are 9 apart in the light theme."""

Coarse = NDArray[np.uint8]
"""Rows × columns × (grey of the ground, ink of 255)."""


def coarse(picture: QImage) -> Coarse:
    """See a picture from afar."""
    drawn = picture.convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(drawn.constBits(), np.uint32).reshape(drawn.height(), -1)
    pixels = lines[:, : drawn.width()] & np.uint32(0xFFFFFF)
    rows, columns = drawn.height() // BLOCK, drawn.width() // BLOCK
    blocks = pixels[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
    blocks = np.sort(blocks.transpose(0, 2, 1, 3).reshape(rows * columns, -1), axis=1)
    seen = np.empty((rows * columns, 2), np.uint8)
    for place, block in enumerate(blocks):
        starts = np.flatnonzero(np.r_[True, block[1:] != block[:-1]])
        runs = np.diff(np.r_[starts, len(block)])
        most = int(runs.argmax())
        color = int(block[starts[most]])
        red, green, blue = color >> 16, color >> 8 & 255, color & 255
        seen[place] = (red * 11 + green * 16 + blue * 5) // 32, round(255 * (1 - runs[most] / len(block)))
    return seen.reshape(rows, columns, 2)


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart: the share of blocks on another ground, and the share of ink that is
    elsewhere (0 to 1)."""

    ground: float
    ink: float


def difference(one: Coarse, other: Coarse) -> Difference:
    """Compare two pictures of the same size; `ValueError` where they are not."""
    if one.shape != other.shape:
        raise ValueError(f"the pictures are of different sizes: {one.shape} and {other.shape}")
    ground = (_moved(one[..., 0], other[..., 0]) + _moved(other[..., 0], one[..., 0])) / 2
    a, b = _blurred(one[..., 1]), _blurred(other[..., 1])
    total = max(1.0, float(a.sum() + b.sum()))
    return Difference(ground, float(np.abs(a - b).sum()) / total)


def _moved(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """The share of blocks whose ground is not there in the other picture, nor beside there: rows are as high
    as the letters of a machine, panes as wide everywhere."""
    around = np.lib.stride_tricks.sliding_window_view(np.pad(other.astype(int), 1, mode="edge"), (3, 3))
    apart = np.abs(around - one.astype(int)[..., None, None]).min(axis=(2, 3))
    return float((apart > UNLIKE).mean())


def _blurred(ink: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Each block with those around it, two in each direction."""
    padded = np.pad(ink.astype(float), 2, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (5, 5))
    return np.asarray(windows.mean(axis=(2, 3)))


def keep(path: Path, pictures: Sequence[Coarse]) -> None:
    """Write pictures below each other into a PNG: red is the ground, green the ink; what is black lies
    beside a picture that is smaller than the largest."""
    height, width = (max(picture.shape[side] for picture in pictures) for side in (0, 1))
    sheet = np.zeros((len(pictures), height, width, 2), np.uint8)
    for framed, picture in zip(sheet, pictures, strict=True):
        framed[: picture.shape[0], : picture.shape[1]] = picture
    lines = sheet.reshape(-1, width, 2).astype(np.uint32)
    rgb = np.uint32(0xFF000000) | lines[..., 0] << 16 | lines[..., 1] << 8
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(rgb.tobytes(), width, len(lines), width * 4, QImage.Format.Format_RGB32)
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def kept(path: Path, count: int) -> list[Coarse]:
    """The pictures that `keep` wrote; `ValueError` where there are not so many."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull() or image.height() % count:
        raise ValueError(f"{path} does not hold {count} pictures")
    lines = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    sheet = np.stack([lines >> 16 & 255, lines >> 8 & 255], axis=-1).astype(np.uint8)
    return [_unframed(picture) for picture in sheet.reshape(count, -1, image.width(), 2)]


def _unframed(picture: Coarse) -> Coarse:
    drawn = picture.max(axis=2)
    return picture[: np.count_nonzero(drawn.max(axis=1)), : np.count_nonzero(drawn.max(axis=0))]
