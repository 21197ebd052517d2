"""The desk's own line icons, tinted by token."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from socialdesk.desktop.theme import Theme

FLIPPED = frozenset({"chevron", "skip", "outbox", "undo", "command"})
"""Icons that point somewhere and are mirrored in right-to-left languages."""


@cache
def _drawing(path: Path) -> str:
    return path.read_text(encoding="utf-8")


class Icons(QObject):
    """Draws ``resources/icons/<name>.svg`` in a token's colour; pictures are kept until the theme changes."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._theme = theme
        self._folder = folder
        self._kept: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        theme.changed.connect(self._kept.clear)

    def pixmap(
        self, name: str, tint: str = "mute", size: int = 16, ratio: float = 1.0, mirrored: bool = False
    ) -> QPixmap:
        """The icon at ``size`` pixels of the design; ``tint`` is a token's name or ``#rrggbb``."""
        color = tint if tint.startswith("#") else str(getattr(self._theme.tokens, tint))
        flip = mirrored and name in FLIPPED
        kept = self._kept.get((name, color, size, ratio, flip))
        if kept is not None:
            return kept
        drawing = _drawing(self._folder / f"{name}.svg").replace("currentColor", color)
        side = round(self._theme.px(size) * ratio)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        if flip:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        self._kept[name, color, size, ratio, flip] = picture
        return picture

    def icon(self, name: str, tint: str = "mute", *, mirrored: bool = False) -> QIcon:
        """The icon for a button, sharp on any screen."""
        icon = QIcon()
        for ratio in (1.0, 1.5, 2.0, 3.0):
            icon.addPixmap(self.pixmap(name, tint, 16, ratio, mirrored))
        return icon
