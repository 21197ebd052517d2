"""A page that is scrolled down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea


class DownScroll(QScrollArea):
    """Asks for the width that what it holds needs, in whatever letters; in a low window it is scrolled, not
    squeezed."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        hint, inside = super().minimumSizeHint(), self.widget()
        if inside is not None:
            beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
            hint.setWidth(inside.minimumSizeHint().width() + beside)
        return hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
