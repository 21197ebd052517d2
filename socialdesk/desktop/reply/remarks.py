"""Under the reply's field: what must be known before it leaves, and the key that sends it all the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel, restyle

LINE, GAP = 18, 2
"""Pixels of a line, and between two."""


class Remark(PlainLabel):
    """One line or two, as the words need and as many as there is room for; the end is "…" where even two are
    too few, and the whole is in the tooltip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def needs_two(self) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), QFontMetrics(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        first, rest = self._broken() if self.height() > 1.5 * metrics.height() else ("", self.text())
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        lines = [first, last] if first else [last]
        each = self.height() / len(lines)
        for number, line in enumerate(lines):
            inside = self.rect().adjusted(0, round(number * each), 0, 0)
            inside.setHeight(round(each))
            painter.drawText(inside, int(self.alignment()), line)

    def _broken(self) -> tuple[str, str]:
        """What the first line holds, and what is left."""
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width())
        line.setPosition(QPointF(0, 0))
        end = line.textLength()
        layout.endLayout()
        return utf16.part(self.text(), 0, end).rstrip(), utf16.part(self.text(), end)


class ReplyRemarks(QWidget):
    """`grew`: it needs more room, or less; `more` says how much. At first it is as high as one line."""

    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = 2
        self.finding = Remark("warn")
        self.again = OneLine("", "warn")  # what to press, in a line of its own: it is never cut off
        self.again.setFixedHeight(theme.px(LINE))
        self.again.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(GAP))
        layout.addWidget(self.finding)
        layout.addWidget(self.again)
        self._fit()

    def say(self, text: str, role: str, again: str = "") -> None:
        """``again``: the key that does it all the same."""
        restyle(self.finding, role=role)
        self.finding.setText(text)
        self.finding.setToolTip(words.hover(text))
        self.again.setText(again)
        self.again.setVisible(bool(again))
        self._fit()

    def allow(self, lines: int) -> None:
        """So many lines at the most, besides the first."""
        self._most = lines
        self._fit()

    @property
    def more(self) -> int:
        """Pixels that are wanted besides the first line."""
        again = 0 if self.again.isHidden() else self._theme.px(LINE) + self._theme.px(GAP)
        return again + self.finding.height() - self._theme.px(LINE)

    def _fit(self) -> None:
        two = self.finding.needs_two() and self._most > (0 if self.again.isHidden() else 1)
        self.finding.setFixedHeight(self._theme.px(LINE) * (2 if two else 1))
        self.grew.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
