"""Labels for words of any script, plain text at the side where the screen's language begins; and lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from socialdesk.desktop.theme import MEASURE, Theme


class PlainLabel(QLabel):
    """A label that never reads markup. Qt would put Latin words of an Arabic screen at the left; here the
    screen's direction decides, so that names line up."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)
        self._align()

    def _align(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()


class OneLine(PlainLabel):
    """A label of one line that ends in "…" where the room ends; the whole is in the tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        said = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment()), said)


def read_with_ease(label: PlainLabel, theme: Theme, pixels: float = 13) -> QHBoxLayout:
    """A wrapped label, of letters so many pixels high, that runs no further than `MEASURE` on a wide page."""
    label.setMaximumWidth(round(theme.px(MEASURE) * pixels / 13))
    line = QHBoxLayout()
    line.addWidget(label, 1)
    line.addStretch()
    return line


def rule() -> QFrame:
    """A one-pixel line across."""
    line = QFrame()
    line.setObjectName("edge")
    line.setFixedHeight(1)
    return line


def edge() -> QFrame:
    """A one-pixel line down."""
    line = QFrame()
    line.setObjectName("edge")
    line.setFixedWidth(1)
    return line


def restyle(widget: QWidget, **look: object) -> None:
    """Give a widget other properties of the style sheet (``role="trouble"``); it is drawn anew if they
    differ."""
    if any(widget.property(name) != value for name, value in look.items()):
        for name, value in look.items():
            widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def keep_room(widget: QWidget) -> None:
    """Let nothing move when the widget comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
