"""Draw the pictures of this folder anew: each screen on the demo brand, and what opens over one, light, dark,
and in Arabic.

Run from the repository's root: ``make screens``. No display is needed, nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from socialdesk.app import build
from socialdesk.config import load_settings, prepare_workspace
from socialdesk.desktop import launch, picture
from socialdesk.desktop.screens import screens
from socialdesk.desktop.window.shell import Shell
from socialdesk.domain.brand import Brand
from socialdesk.errors import AgainstGuard, SocialDeskError
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import view

NO_DITHERING = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
WELCOME = "welcome"
LOOKS = (("en", "light"), ("en", "dark"), ("ar", "light"))
FOLDER = Path(__file__).parent
SIZE = (1440, 900)
SCREEN = {
    "name": "",
    "x": 0,
    "y": 0,
    "width": 1600,
    "height": 1000,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""The screen that is not there; Qt's own is 800 pixels wide, and no dialog is larger than its screen."""
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def press(shell: Shell, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or shell, key, modifier)
    launch.wait(lambda: shell.settled)


def write(shell: Shell, words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or shell, words)
    launch.wait(lambda: shell.settled)


def _palette(shell: Shell) -> None:
    press(shell, Qt.Key.Key_K, CTRL)
    write(shell, "a")


def _picked(shell: Shell) -> None:
    for _ in range(3):
        press(shell, Qt.Key.Key_J, SHIFT)


def _watch(shell: Shell) -> None:
    shell.go("sources")
    launch.wait(lambda: shell.settled)
    write(shell, "/")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    write(shell, "(parcel* OR kargo*) AND (late OR gelmedi)")
    press(shell, Qt.Key.Key_Return)


OVER: dict[str, Callable[[Shell], None]] = {
    "palette": _palette,
    "keys": lambda shell: write(shell, "?"),
    "labels": lambda shell: write(shell, "c"),
    "picked": _picked,
    "watch": _watch,
}
"""What stands over a screen or in it, and how a person comes there."""


def draw_over(desk: Desk, path: Path, come: Callable[[Shell], None], theme: str) -> None:
    """The window after ``come``, with the dialogs and lists that stand over it."""
    shell = launch.window(desk, launch.application(), theme=theme, scale=1.0)
    try:
        shell.resize(*SIZE)
        shell.show()
        shell.begin()
        shell.activateWindow()
        launch.wait(lambda: shell.settled)
        come(shell)
        launch.wait(lambda: shell.settled)
        drawn = shell.grab()
        painter = QPainter(drawn)
        for each in QApplication.topLevelWidgets():
            if each is not shell and each.isVisible():
                at = _corner(each) - _corner(shell)
                if each.windowType() is Qt.WindowType.Dialog:  # a window manager puts it there, framed
                    at = shell.rect().center() - each.rect().center()
                    painter.setPen(shell.palette().color(QPalette.ColorRole.PlaceholderText))
                    painter.drawRect(QRect(at, each.size()).adjusted(-1, -1, 0, 0))
                painter.drawPixmap(at, each.grab())
        painter.end()
        if not drawn.save(str(path)):
            raise OSError(f"The picture could not be written to {path}.")
    finally:
        launch.take_apart(shell)


def _corner(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, 0))


def draw(desk: Desk, wanted: Sequence[str], looks: Sequence[tuple[str, str]], folder: Path) -> None:
    for language, theme in looks:
        # Of the settings, too: the screen that shows them must agree with what is seen.
        desk.save_settings(replace(desk.settings(), language=language, theme=theme))
        for screen in wanted:
            name = "-".join([screen, theme, *([language] if language != "en" else [])]) + ".png"
            if screen in OVER:
                draw_over(desk, folder / name, OVER[screen], theme)
            else:
                picture(desk, folder / name, screen=screen, theme=theme, size=SIZE)
            _lighten(folder / name)
            print(folder / name, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--screens", nargs="*", default=[WELCOME, *(entry.key for entry in screens()), *OVER])
    parser.add_argument("--languages", nargs="*", help="en tr fi ar, each in both themes")
    options = parser.parse_args()
    looks = [(lang, theme) for lang in options.languages or () for theme in ("light", "dark")] or list(LOOKS)
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        launch.application()
        settings = load_settings(Path(folder) / "workspace", env={})
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
