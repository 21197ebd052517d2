"""Every place and dialog × (light, dark) × (English, Arabic): as drawn before, nothing cut, mirrored.

Pixels differ with the fonts of a machine, so pictures are compared from afar (`tests.ui.coarse`): what lies
where, on which ground, and how much is written there. ``REDRAW_PICTURES=1`` draws those to compare with anew.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTreeView,
    QWidget,
)

from socialdesk.app import build
from socialdesk.config import Settings, load_settings, prepare_workspace
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import take_apart, wait
from socialdesk.desktop.launch import window as open_window
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.window.shell import Shell
from tests.conftest import FrozenClock
from tests.stage import ScriptedClassifier
from tests.ui.coarse import BLOCK, Coarse, coarse, difference, keep, kept
from tests.ui.full_window import DIALOGS, PLACES, FullWindow, opened
from tests.ui.walk import visible

LOOKS = [(language, theme) for language in ("en", "ar") for theme in ("light", "dark")]
KEPT = Path(__file__).parent / "pictures"

GROUND, INK = 0.018, 0.15
"""Shares of a picture that may differ. Measured over all places: with three other families (DejaVu Sans,
Nimbus Sans, C059) at most 0.012 and 0.115; with the side bar folded, the least of the faults below, one of
the two is beyond in every place."""

DIALOG_GROUND, DIALOG_INK = 0.03, 0.18
"""The same for a dialog, which is smaller: with five other families at most 0.021 and 0.158."""

OTHER_SIZE = 0.15
"""Share by which a dialog may be larger or smaller than it was: it is as large as its words ask for."""

REDRAW = bool(os.environ.get("REDRAW_PICTURES"))

TOLERANCE = 0.02
"""Share of the window's width by which a mirrored pane may lie elsewhere."""


def panes(window: FullWindow) -> list[QRect]:
    """The side bar, and the parts of the screen beside each other."""
    shell = window.shell
    return [_place(shell, shell.side), _place(shell, shell.places)]


def _place(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_place_is_painted_whole(
    full_window: Callable[..., FullWindow], language: str, theme: str
) -> None:
    window = full_window(language=language, theme=theme)
    shell = window.shell
    seen: list[Coarse] = []
    for key, page in PLACES:
        window.show(key, page)
        seen.append(coarse(shell.grab().toImage()))
        look_through(shell, shell.theme, seen[-1], f"{key} {page}")
    compare(KEPT / f"{language}-{theme}.png", [f"{key} {page}" for key, page in PLACES], seen)


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_dialog_and_the_first_run_are_painted_whole(
    full_window: Callable[..., FullWindow],
    first_run: Callable[[str, str], Shell],
    language: str,
    theme: str,
) -> None:
    path = KEPT / f"{language}-{theme}-dialogs.png"
    sizes = [None] * len(DIALOGS) if REDRAW else [_size(each) for each in kept(path, len(DIALOGS) + 1)]
    window = full_window(language=language, theme=theme)
    seen: list[Coarse] = []
    for (name, make), size in zip(DIALOGS.items(), sizes, strict=False):
        with opened(window, make) as dialog:
            seen.append(look(window, dialog, size))
            look_through(dialog, window.shell.theme, seen[-1], name)
    welcome = first_run(language, theme)
    seen.append(coarse(welcome.grab().toImage()))
    look_through(welcome, welcome.theme, seen[-1], "welcome")
    compare(path, [*DIALOGS, "welcome"], seen, DIALOG_GROUND, DIALOG_INK)


@pytest.fixture
def first_run(
    settings: Settings, tmp_path: Path, clock: FrozenClock, qapp: QApplication
) -> Iterator[Callable[[str, str], Shell]]:
    """Opens the window as a person sees it who has no brand yet."""
    with ExitStack() as opened_:

        def make(language: str, theme: str) -> Shell:
            fresh = load_settings(tmp_path / "first", env={})
            prepare_workspace(fresh)
            desk = build(
                replace(fresh, language=language, theme=theme), clock=clock, classifier=ScriptedClassifier
            )
            opened_.callback(desk.close)
            shell = open_window(desk, qapp, theme=theme, scale=1.0)
            opened_.callback(take_apart, shell)
            shell.resize(1440, 900)
            shell.show()
            shell.begin()
            wait(lambda: shell.settled, 20)
            return shell

        yield make


def _size(picture: Coarse) -> QSize:
    return QSize(picture.shape[1], picture.shape[0]) * BLOCK


def look(window: FullWindow, dialog: QDialog, size: QSize | None) -> Coarse:
    """A dialog from afar, in the ``size`` that was kept, which must be about its own."""
    own = dialog.size()
    size = size or QSize(-(-own.width() // BLOCK), -(-own.height() // BLOCK)) * BLOCK
    for one, other in ((own.width(), size.width()), (own.height(), size.height())):
        assert abs(one - other) <= BLOCK + other * OTHER_SIZE, f"{type(dialog).__name__}: {own} for {size}"
    dialog.resize(size)
    window.settle()
    return coarse(dialog.grab(QRect(QPoint(0, 0), size)).toImage())


def look_through(root: QWidget, theme: Theme, seen: Coarse, name: str) -> None:
    """It is in its theme, something is written there, and no button is cut."""
    grounds = [_grey(QColor(each)) for each in (theme.tokens.background, theme.tokens.panel)]
    assert (seen[..., 1] > 0).mean() > 0.02, f"{name} is empty"
    assert np.isin(seen[..., 0], grounds).any(), f"{name} is not in its theme"
    for button in visible(root):
        if isinstance(button, (KeyButton, QAbstractButton)) and button.text() and _sized(button):
            needed = button.minimumSizeHint().width()
            assert button.width() >= needed, f"{name}: “{button.text()}” is cut: {button.width()} of {needed}"


def _grey(color: QColor) -> int:
    return (color.red() * 11 + color.green() * 16 + color.blue() * 5) // 32


def compare(
    path: Path, names: Sequence[str], seen: Sequence[Coarse], ground: float = GROUND, ink: float = INK
) -> None:
    """Fail where something looks different from what was kept."""
    if REDRAW:
        keep(path, seen)
    assert not (found := changed(kept(path, len(names)), names, seen, ground, ink)), path.stem + found


def changed(
    before: Sequence[Coarse], names: Sequence[str], seen: Sequence[Coarse], ground: float, ink: float
) -> str:
    """What differs more than it may, a line each."""
    found = ""
    for name, one, other in zip(names, before, seen, strict=True):
        apart = difference(one, other)
        if apart.ground > ground or apart.ink > ink:
            found += f"\n{name}: ground {apart.ground:.3f}, ink {apart.ink:.3f}"
    return found


@contextmanager
def family(window: FullWindow, name: str) -> Iterator[None]:
    """The window in another font, as on a machine that has no other."""
    begun = window.shell.theme.font().family()
    for each in (name, begun):
        font = QFont(each)
        font.setPixelSize(13)
        QApplication.setFont(font)
        QCoreApplication.sendEvent(window.shell, QEvent(QEvent.Type.ApplicationFontChange))
        window.settle()
        if each == name:
            yield


OTHERS = ("DejaVu Sans", "Nimbus Sans", "C059", "Liberation Sans", "Noto Serif")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_another_font_is_no_difference(full_window: Callable[..., FullWindow], language: str) -> None:
    window = full_window(language=language)
    known = set(QFontDatabase.families()) - {window.shell.theme.font().family()}
    others = [name for name in OTHERS if name in known][:2]
    if not others:
        pytest.skip("this machine has one family of letters")
    places = kept(KEPT / f"{language}-light.png", len(PLACES))
    for name in others:
        seen = []
        with family(window, name):
            for key, page in PLACES:
                window.show(key, page)
                seen.append(coarse(window.shell.grab().toImage()))
        found = changed(places, [f"{key} {page}" for key, page in PLACES], seen, GROUND, INK)
        assert not found, name + found


def test_another_font_is_no_difference_in_a_dialog(full_window: Callable[..., FullWindow]) -> None:
    window = full_window()
    known = set(QFontDatabase.families()) - {window.shell.theme.font().family()}
    name = next((name for name in OTHERS if name in known), None)
    if name is None:
        pytest.skip("this machine has one family of letters")
    dialogs = kept(KEPT / "en-light-dialogs.png", len(DIALOGS) + 1)[:-1]
    seen = []
    with family(window, name):
        for make, before in zip(DIALOGS.values(), dialogs, strict=True):
            with opened(window, make) as dialog:
                seen.append(look(window, dialog, _size(before)))
    found = changed(dialogs, list(DIALOGS), seen, DIALOG_GROUND, DIALOG_INK)
    assert not found, name + found


def _move_the_list(queue: QueueScreen) -> None:
    queue.pane.setFixedWidth(queue.pane.width() + 120)


def _drop_the_side_bar(queue: QueueScreen) -> None:
    queue.place.speaker.side.hide()  # type: ignore[attr-defined]


def _fold_the_side_bar(queue: QueueScreen) -> None:
    queue.place.speaker.side.fold(True)  # type: ignore[attr-defined]


FAULTS: dict[str, Callable[[QueueScreen], object]] = {
    "the list lies elsewhere": _move_the_list,
    "the side bar is lost": _drop_the_side_bar,
    "the side bar is folded": _fold_the_side_bar,
    "the list is lost": lambda queue: queue.list.hide(),
    "the reply is lost": lambda queue: queue.composer.hide(),
    "the customer is lost": lambda queue: queue.customer.hide(),
    "the wrong theme": lambda queue: queue.place.theme.choose("dark"),
    "not mirrored": lambda queue: queue.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_seen(full_window: Callable[..., FullWindow], fault: str) -> None:
    window = full_window()
    window.show("queue")
    queue = window.shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    before = kept(KEPT / "en-light.png", len(PLACES))[PLACES.index(("queue", 0))]
    whole = difference(before, coarse(window.shell.grab().toImage()))
    assert whole.ground <= GROUND, fault
    assert whole.ink <= INK, fault
    FAULTS[fault](queue)
    window.settle()
    apart = difference(before, coarse(window.shell.grab().toImage()))
    assert apart.ground > GROUND or apart.ink > INK, f"{fault}: {apart}"


def _lose(*kinds: type[QWidget]) -> Callable[[QDialog], None]:
    def lose(dialog: QDialog) -> None:
        for kind in kinds:
            for widget in dialog.findChildren(kind):
                widget.hide()

    return lose


DIALOG_FAULTS: dict[tuple[str, str], Callable[[QDialog], object]] = {
    ("address", "the buttons are lost"): _lose(QPushButton),
    ("change keys", "the list is lost"): _lose(QTreeView),
    ("import", "the table is lost"): _lose(QTableView),
    ("crash", "the report is lost"): _lose(QPlainTextEdit),
    ("merge", "mirrored"): lambda dialog: dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    ("connect", "the wrong theme"): lambda dialog: dialog.setStyleSheet("* { background: #14171c }"),
}


def test_a_planted_fault_in_a_dialog_is_seen(full_window: Callable[..., FullWindow]) -> None:
    window = full_window()
    before = dict(zip(DIALOGS, kept(KEPT / "en-light-dialogs.png", len(DIALOGS) + 1), strict=False))
    for (name, fault), plant in DIALOG_FAULTS.items():
        with opened(window, DIALOGS[name]) as dialog:
            size = _size(before[name])
            whole = difference(before[name], look(window, dialog, size))
            assert whole.ground <= DIALOG_GROUND, name
            assert whole.ink <= DIALOG_INK, name
            plant(dialog)
            apart = difference(before[name], look(window, dialog, size))
            assert apart.ground > DIALOG_GROUND or apart.ink > DIALOG_INK, f"{name}, {fault}: {apart}"


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
