"""A progress bar that stands still while nobody knows how long something takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar


class StillBar(QProgressBar):
    """Striped over its whole length until there is a range: Qt would have it run to and fro, and tells nobody
    whether less motion is asked for. What is done stands in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() < self.maximum():
            super().paintEvent(event)
            return
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = self.height() / 2
        for brush, opacity in ((QBrush(accent), 0.3), (QBrush(accent, Qt.BrushStyle.BDiagPattern), 1.0)):
            painter.setOpacity(opacity)
            painter.setBrush(brush)
            painter.drawRoundedRect(self.rect(), half, half)
        painter.end()
