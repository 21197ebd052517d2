"""Every place × (light, dark) × (English, Arabic): painted whole, nothing cut off, mirrored.

Pixels differ with the fonts of a machine, so what is compared is structure: where things are, whether words
have their room, and that Arabic is the mirror image of English in its panes.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QWidget

from socialdesk.desktop.key_button import KeyButton
from tests.ui.full_window import PLACES, FullWindow
from tests.ui.walk import visible

LOOKS = [(language, theme) for language in ("en", "ar") for theme in ("light", "dark")]
TOLERANCE = 0.02
"""Share of the window's width by which a mirrored pane may lie elsewhere."""


def panes(window: FullWindow) -> list[QRect]:
    """The side bar, and the parts of the screen beside each other."""
    shell = window.shell
    return [_place(shell, shell.side), _place(shell, shell.stack)]


def _place(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_place_is_painted_whole(
    full_window: Callable[..., FullWindow], language: str, theme: str
) -> None:
    window = full_window(language=language, theme=theme)
    shell = window.shell
    for key, page in PLACES:
        window.show(key, page)
        picture = shell.grab().toImage()
        ground = QColor(shell.theme.tokens.background)
        colors = {picture.pixelColor(x, y).name() for x in range(4, 1440, 12) for y in range(4, 900, 12)}
        assert ground.name() in colors, f"{key} {page} is not in its theme"
        assert len(colors) > 4, f"{key} {page} is empty"
        for button in visible(shell):
            if isinstance(button, (KeyButton, QAbstractButton)) and button.text() and _sized(button):
                needed = button.minimumSizeHint().width()
                assert button.width() >= needed, (
                    f"{key} {page}: “{button.text()}” is cut: {button.width()} of {needed}"
                )


def _sized(button: QAbstractButton) -> bool:
    """Facets, side bar and links end in "…" by themselves."""
    return button.inherits("QPushButton") and button.property("role") != "link"


def test_arabic_is_the_mirror_image(full_window: Callable[..., FullWindow]) -> None:
    english = full_window(language="en")
    places = {}
    for key, page in PLACES:
        english.show(key, page)
        places[key, page] = panes(english)
    width = english.shell.width()
    arabic = full_window(language="ar")
    for key, page in PLACES:
        arabic.show(key, page)
        for one, other in zip(places[key, page], panes(arabic), strict=True):
            mirrored = width - one.right() - 1
            assert abs(mirrored - other.left()) <= TOLERANCE * width, f"{key} {page}"
