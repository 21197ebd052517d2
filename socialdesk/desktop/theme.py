"""Colours, sizes and the one style sheet. Tokens are those of the design; nothing else names a colour."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from socialdesk.desktop.window.text_size import rescale

READABLE = 4.5
"""Contrast (WCAG) that text must reach on its ground."""

MEASURE = 860
"""Pixels of the design that a post, what is told of it or a reply takes at the most: some 120 letters. Longer
lines are hard to read."""

USUAL_PIXELS = {"windows": 12, "offscreen": 0, "minimal": 0}
"""Pixels of the system's font at its usual size, where it is not 13; 0: the size says nothing."""


STILL = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt would move by itself where the desktop has it so. Qt 6.11 does not tell whether less motion is
asked for, so nothing moves for anybody."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as ``#rrggbb``. A pair ``x`` / ``x_soft`` is text on its ground."""

    background: str
    panel: str
    line: str
    ink: str
    mute: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    negative: str
    negative_soft: str
    positive: str
    positive_soft: str
    neutral_soft: str
    high: str
    high_soft: str
    hover: str


LIGHT = Tokens(
    background="#f5f6f8",
    panel="#ffffff",
    line="#e4e7ec",
    ink="#1b1f27",
    mute="#667085",
    faint="#98a2b3",
    accent="#2f6fed",
    accent_soft="#eaf1ff",
    on_accent="#ffffff",
    negative="#d92d20",
    negative_soft="#fdecea",
    positive="#12805c",
    positive_soft="#e6f5ef",
    neutral_soft="#f0f2f5",
    high="#c4620a",
    high_soft="#fff2e2",
    hover="#eceef2",
)
DARK = Tokens(
    background="#14171c",
    panel="#1c2027",
    line="#2d333d",
    ink="#e8eaee",
    mute="#9aa4b2",
    faint="#6c7684",
    accent="#6c9dff",
    accent_soft="#22304d",
    on_accent="#14171c",
    negative="#ff8277",
    negative_soft="#3b2321",
    positive="#5fd0a5",
    positive_soft="#1d3930",
    neutral_soft="#2a2f38",
    high="#ffb86b",
    high_soft="#3b2d1b",
    hover="#222731",
)


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2) of ``#rrggbb``, 0 to 1."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2) of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=512)
def readable(color: str, ground: str, ratio: float = READABLE) -> str:
    """``color``, moved in lightness as little as needed to be read on ``ground``."""
    step = -2 if luminance(ground) > 0.18 else 2
    moved = QColor(color)
    while contrast(moved.name(), ground) < ratio:
        hue, saturation, lightness = moved.hslHue(), moved.hslSaturation(), moved.lightness()
        if lightness == (0 if step < 0 else 255):
            break
        moved.setHsl(hue, saturation, min(255, max(0, lightness + step)))
    return moved.name()


def blend(one: str, other: str, share: float) -> str:
    """``one`` over ``other``, with ``share`` (0 to 1) of the first."""
    a, b = QColor(one), QColor(other)
    mixed = (
        round(x * share + y * (1 - share))
        for x, y in zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    )
    return QColor(*mixed).name()


@dataclass(frozen=True, slots=True)
class ChipColors:
    ground: str
    text: str
    bold: bool = False


def _bounded(scale: float) -> float:
    return min(2.5, max(0.85, scale))


class Theme(QObject):
    """The look in force: follows the system, or is forced to ``light`` or ``dark``.

    ``changed`` is emitted after palette and style sheet are in place; painted widgets update on it.
    Sizes are given in pixels of the design (13 is the base) and scaled with the system's font.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, resources: Path, choice: str = "system", scale: float | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._sheet = (resources / "style" / "desk.qss").read_text(encoding="utf-8")
        self._choice = choice
        self._system = self._system_scale()
        self.scale = scale if scale is not None else self._system
        self._family = self._best_family()
        self.tokens = LIGHT
        self._chips: dict[str, ChipColors] = {}
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetrics]] = {}
        app.setStyle("Fusion")
        for effect in STILL:
            app.setEffectEnabled(effect, False)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``, as the person chose."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system or force a theme; takes effect at once."""
        self._choice = choice
        self.apply()

    def enlarge(self, percent: int) -> None:
        """Draw what is made from now on at ``percent`` of the system's text size."""
        self.scale = self._system * percent / 100

    def follow(self, *, system: bool = False) -> None:
        """Take another font, and its size, that the application was given while it runs; ``system``: that
        the desktop has now. Windows follow at once."""
        given = self._app.font()
        if given.family() != self._family or given.pixelSize() != self.px(13):
            family = given.family()
            size = _bounded(QFontInfo(given).pixelSize() / (self._usual_pixels() or 13))
        elif system:
            family, size = self._best_family(), self._system_scale()
        else:
            return
        if (family, size) == (self._family, self._system):
            return
        before, self.scale = self.scale, self.scale * size / self._system
        self._family, self._system = family, size
        self._fonts.clear()
        self.apply()
        if self.scale != before:
            for window in self._app.topLevelWidgets():
                rescale(window, before, self.scale)

    def px(self, pixels: float) -> int:
        """Pixels of the design in pixels of this screen's text size; one stays one."""
        return 1 if 0 < pixels <= 1 else round(pixels * self.scale)

    def font(self, pixels: float = 13, *, bold: bool = False) -> QFont:
        """The interface font at a size of the design: regular or semibold, figures of equal width."""
        key = (self.px(pixels), bold)
        kept = self._fonts.get(key)
        if kept is not None:
            return QFont(kept[0])  # a copy: callers may change theirs
        font = QFont(self._family)
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        self._fonts[key] = (font, QFontMetrics(font))
        return QFont(font)

    def metrics(self, pixels: float = 13, *, bold: bool = False) -> QFontMetrics:
        """Measures of `font`, kept for painting."""
        self.font(pixels, bold=bold)
        return self._fonts[self.px(pixels), bold][1]

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.tokens, token))

    def chip(self, kind: str) -> ChipColors:
        """Colours of a chip: ``plain``, ``negative``, ``positive``, ``critical``, ``high``, ``accent``."""
        return self._chips[kind]

    def apply(self) -> None:
        """Put palette, font and style sheet of the theme in force into the application."""
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._choice == "dark" or (self._choice == "system" and system_dark)
        self.tokens = DARK if dark else LIGHT
        self._chips = self._chip_colors(self.tokens)
        self._app.setFont(self.font())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    @staticmethod
    def _chip_colors(t: Tokens) -> dict[str, ChipColors]:
        return {
            "plain": ChipColors(t.neutral_soft, readable(t.mute, t.neutral_soft)),
            "negative": ChipColors(t.negative_soft, readable(t.negative, t.negative_soft)),
            "positive": ChipColors(t.positive_soft, readable(t.positive, t.positive_soft)),
            "critical": ChipColors(t.negative, readable(t.on_accent, t.negative), bold=True),
            "high": ChipColors(t.high_soft, readable(t.high, t.high_soft), bold=True),
            "accent": ChipColors(t.accent_soft, readable(t.accent, t.accent_soft), bold=True),
        }

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.apply()

    def _system_scale(self) -> float:
        usual = self._usual_pixels()
        if not usual:
            return 1.0
        pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
        return _bounded(pixels / usual)

    @staticmethod
    def _usual_pixels() -> int:
        return USUAL_PIXELS.get(QGuiApplication.platformName(), 13)

    def _best_family(self) -> str:
        """The system's own interface font; off screen there is none, so the best kept one."""
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        if (
            QGuiApplication.platformName() in USUAL_PIXELS
            and USUAL_PIXELS[QGuiApplication.platformName()] == 0
        ):
            known = set(QFontDatabase.families())
            return next((f for f in ("Inter", "Noto Sans", "DejaVu Sans") if f in known), family)
        return family

    def _palette(self) -> QPalette:
        t, palette = self.tokens, QPalette()
        role = QPalette.ColorRole
        for where, color in (
            (role.Window, t.background),
            (role.WindowText, t.ink),
            (role.Base, t.panel),
            (role.AlternateBase, t.background),
            (role.Text, t.ink),
            (role.Button, t.panel),
            (role.ButtonText, t.ink),
            (role.BrightText, t.negative),
            (role.ToolTipBase, t.ink),
            (role.ToolTipText, t.panel),
            (role.Highlight, t.accent),
            (role.HighlightedText, t.on_accent),
            (role.Link, t.accent),
            (role.PlaceholderText, readable(t.faint, t.panel)),
            (role.Accent, t.accent),
        ):
            palette.setColor(where, QColor(color))
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(t.faint))
        return palette

    def _style_sheet(self) -> str:
        t = self.tokens
        words = {name: str(value) for name, value in asdict(t).items()}
        assert len(words) == len(fields(Tokens))
        words |= {
            "mute_on_soft": readable(t.mute, t.accent_soft),
            "accent_ink": readable(t.accent, t.accent_soft),
            "accent_hover": blend(t.ink, t.accent, 0.12),
            "accent_pressed": blend(t.ink, t.accent, 0.22),
            "hint": readable(t.faint, t.background),
            "tick": (self._resources / "icons" / f"tick-{'dark' if self.dark else 'light'}.svg").as_posix(),
            "arrow": (self._resources / "icons" / f"down-{'dark' if self.dark else 'light'}.svg").as_posix(),
        }
        for kind, colors in self._chips.items():
            words |= {f"chip_{kind}": colors.ground, f"chip_{kind}_text": colors.text}
        sheet = Template(self._sheet).substitute(words)
        return re.sub(r"(\d+)px", lambda m: f"{self.px(int(m[1]))}px", sheet)
