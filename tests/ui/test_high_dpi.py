"""On a screen of two device pixels a pixel, what is painted is drawn for it, not enlarged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui import dense_screen

ROOT = Path(__file__).parents[2]

STEEP = 0.6
"""Of the way from the darkest to the lightest: an enlarged picture has no such step inside of what was one
pixel, a smoothed one gets there in four."""

LEAST = {"list": 4000, "place": 56, "post": 1100, "avatar": 24, "open": 24, "chart": 350}
"""Steep steps that each part has at the least, a third of what was counted when this was written; two
initials have 26 in DejaVu Sans and four times as many in Noto Sans."""


def steps(picture: QImage) -> int:
    """Steep steps between the two halves of what is one pixel of the design, across and down."""
    whole = QImage(picture.size(), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)  # a button has no ground of its own
    painter = QPainter(whole)
    painter.drawImage(0, 0, picture)
    painter.end()
    drawn = whole.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), -1)
    grey: NDArray[np.int16] = lines[: drawn.height() // 2 * 2, : drawn.width() // 2 * 2].astype(np.int16)
    steep = STEEP * float(grey.max() - grey.min())
    across, down = np.abs(grey[:, 1::2] - grey[:, ::2]), np.abs(grey[1::2] - grey[::2])
    return int((across > steep).sum() + (down > steep).sum())


@pytest.fixture(scope="module")
def pictures(worked: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    """The parts of `dense_screen.parts` in device pixels."""
    folder = tmp_path_factory.mktemp("dense")
    workspace = shutil.copytree(worked, folder / "workspace")
    done = subprocess.run(
        [sys.executable, "-m", dense_screen.__name__, str(workspace), str(folder)],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {path.stem: QImage(str(path)) for path in folder.glob("*.png")}


@pytest.mark.parametrize("name", LEAST)
def test_it_is_drawn_for_the_screen(pictures: dict[str, QImage], name: str) -> None:
    found = pictures[name]
    assert steps(found) >= LEAST[name]
    small = found.scaled(
        found.width() // 2, found.height() // 2, mode=Qt.TransformationMode.SmoothTransformation
    )
    for mode in (Qt.TransformationMode.FastTransformation, Qt.TransformationMode.SmoothTransformation):
        enlarged = small.scaled(small.width() * 2, small.height() * 2, mode=mode)
        assert steps(enlarged) < LEAST[name] / 4, f"{mode}: an enlarged picture would not be found out"
