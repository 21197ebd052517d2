"""Draw the pictures of this folder anew: each screen on the demo brand, light, dark, and in Arabic.

Run from the repository's root: ``make screens``. No display is needed, nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from socialdesk.app import build
from socialdesk.config import load_settings, prepare_workspace
from socialdesk.desktop import picture
from socialdesk.desktop.screens import screens
from socialdesk.domain.brand import Brand
from socialdesk.errors import AgainstGuard, SocialDeskError
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import view

NO_DITHERING = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
WELCOME = "welcome"
LOOKS = (("en", "light"), ("en", "dark"), ("ar", "light"))
FOLDER = Path(__file__).parent


def a_morning(desk: Desk) -> Brand:
    """Open the demo and do what a manager would do first, so that every screen has something to show."""
    brand = desk.opening.open_demo()
    desk.triage.run()
    rows = desk.inbox.page(brand.id, view("intent:question OR intent:praise"), limit=12)
    answered = 0
    for row in rows:
        opened = desk.inbox.open(row.id)
        if answered == 5 or not opened.suggestions:
            continue
        best = opened.suggestions[0]
        with contextlib.suppress(AgainstGuard):
            desk.replies.approve(
                row.id, opened.mention.version, best.text, "Deniz", accept_soft=True, suggestion=best
            )
            answered += 1
        if answered == 4:
            desk.dispatch.drain()
            desk.save_settings(replace(desk.settings(), hold_seconds=60))
    for days, row in enumerate(rows[-3:], 1):
        with contextlib.suppress(SocialDeskError):  # not everything may be followed up
            desk.follow_ups.add(row.id, desk.clock() + timedelta(days=days), "Deniz", "Did it come?")
    return brand


def _lighten(path: Path) -> None:
    """The 256 colours that are there most: the repository keeps every picture for good."""
    drawn = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(drawn.constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(each) for each in colours[np.argsort(-counts)[:256]]]
    drawn.convertToFormat(QImage.Format.Format_Indexed8, table, NO_DITHERING).save(str(path), "PNG", 0)


def draw(desk: Desk, wanted: Sequence[str], looks: Sequence[tuple[str, str]], folder: Path) -> None:
    for language, theme in looks:
        # Of the settings, too: the screen that shows them must agree with what is seen.
        desk.save_settings(replace(desk.settings(), language=language, theme=theme))
        for screen in wanted:
            name = "-".join([screen, theme, *([language] if language != "en" else [])]) + ".png"
            picture(desk, folder / name, screen=screen, theme=theme)
            _lighten(folder / name)
            print(folder / name, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--screens", nargs="*", default=[WELCOME, *(entry.key for entry in screens())])
    parser.add_argument("--languages", nargs="*", help="en tr fi ar, each in both themes")
    options = parser.parse_args()
    looks = [(lang, theme) for lang in options.languages or () for theme in ("light", "dark")] or list(LOOKS)
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(Path(folder), env={})
        prepare_workspace(settings)
        desk = build(replace(settings, hold_seconds=0))
        try:
            if WELCOME in options.screens:  # what a person sees who has no brand yet
                draw(desk, [WELCOME], looks, options.out)
            a_morning(desk)
            draw(desk, [each for each in options.screens if each != WELCOME], looks, options.out)
        finally:
            desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
