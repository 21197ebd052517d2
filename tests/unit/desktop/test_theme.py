from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop.theme import DARK, LIGHT, READABLE, Theme, Tokens, contrast, readable

HEX = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize(("tokens", "token", "hex_"), [
    (LIGHT, "accent", "#2f6fed"), (LIGHT, "background", "#f5f6f8"), (LIGHT, "high", "#c4620a"),
    (DARK, "panel", "#1c2027"), (DARK, "negative", "#ff8277"), (DARK, "accent_soft", "#22304d"),
])  # fmt: skip
def test_tokens_are_those_of_the_design(tokens: Tokens, token: str, hex_: str) -> None:
    assert getattr(tokens, token) == hex_


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_must_be_read_can_be_read(tokens: Tokens) -> None:
    grounds = (tokens.background, tokens.panel)
    for text, ground in product((tokens.ink, tokens.mute), grounds):
        assert contrast(text, ground) >= READABLE
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    for colors in Theme._chip_colors(tokens).values():
        assert contrast(colors.text, colors.ground) >= READABLE


@given(HEX, HEX)
def test_any_color_is_made_readable_or_ends_at_black_or_white(color: str, ground: str) -> None:
    moved = readable(color, ground)
    assert contrast(moved, ground) >= READABLE or moved in ("#000000", "#ffffff")


@given(HEX)
def test_a_color_that_can_be_read_is_left_alone(color: str) -> None:
    ground = "#ffffff" if contrast(color, "#ffffff") >= READABLE else "#000000"
    assert readable(color, ground) == color


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)


def test_the_style_sheet_is_whole_and_names_no_color_itself(theme: Theme, settings: Settings) -> None:
    written = (settings.resources / "style" / "desk.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9a-f]{6}\b", written)
    theme.choose("light")
    assert "$" not in theme._app.styleSheet()


def test_switching_says_so_and_changes_the_palette(theme: Theme) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.choose("light")
    light = theme._app.palette().window().color().name()
    theme.choose("dark")
    assert theme._app.palette().window().color().name() == DARK.background != light
    theme.choose("light")
    assert heard == [False, True, False]


@pytest.fixture
def system(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Qt.ColorScheme], None]]:
    """The desktop's own scheme, changed while the program runs. Off screen there is none to change."""
    shown = {"now": Qt.ColorScheme.Light}
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: shown["now"])

    def change(scheme: Qt.ColorScheme) -> None:
        shown["now"] = scheme
        theme._app.styleHints().colorSchemeChanged.emit(scheme)

    chosen = theme.choice
    yield change
    shown["now"] = Qt.ColorScheme.Light
    theme.choose(chosen)


def test_the_systems_theme_is_followed_while_it_changes(
    theme: Theme, system: Callable[[Qt.ColorScheme], None]
) -> None:
    theme.choose("system")
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    grounds = []
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown):
        system(scheme)
        grounds.append(theme._app.palette().window().color().name())
        assert theme.tokens.ink in theme._app.styleSheet()
    assert grounds == [DARK.background, LIGHT.background, DARK.background, LIGHT.background]
    assert told == [True, False, True, False]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_theme_that_was_chosen_does_not_follow_the_system(
    theme: Theme, system: Callable[[Qt.ColorScheme], None], choice: str
) -> None:
    theme.choose(choice)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        system(scheme)
        assert theme.dark is (choice == "dark")
    assert told == []
    system(Qt.ColorScheme.Dark)
    theme.choose("system")  # what was not followed meanwhile is taken up
    assert theme.dark


def test_sizes_follow_the_system_and_a_hair_line_stays_one_pixel(theme: Theme) -> None:
    before, theme.scale = theme.scale, 1.5
    try:
        assert (theme.px(1), theme.px(8), theme.px(13)) == (1, 12, 20)
        assert theme.font(13).pixelSize() == 20
    finally:
        theme.scale = before


def test_who_changes_a_font_changes_nobody_elses(theme: Theme) -> None:
    for _ in range(2):  # the first one asked for, and one that was kept
        theme.font(11.5, bold=True).setPixelSize(90)
        assert theme.font(11.5, bold=True).pixelSize() == theme.px(11.5)
