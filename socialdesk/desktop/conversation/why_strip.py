"""Why a mention stands where it stands: one line, which opens to the whole sum."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.inbox import reasons
from socialdesk.desktop.keys import KeyWords, hint
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.classification import Urgency
from socialdesk.domain.mention import Mention

FIGURE_SPACE = "\u2007"
"""As wide as a digit, so that points stand under each other."""

SAID = 5
"""Reasons in the line; the sum shows them all."""

UNTOLD = ("urgency_", "needs_reply", "cap")
"""Reasons that the line leaves to the sum: the chips say them already."""

WHY = {
    Urgency.CRITICAL: mark("Why critical:"),
    Urgency.HIGH: mark("Why high:"),
    Urgency.NORMAL: mark("Why normal:"),
    Urgency.LOW: mark("Why low:"),
}


class WhyStrip(QFrame):
    """One line that says why a mention stands where it stands; opens to the sum with its points."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._mention: Mention | None = None
        self._open = False
        KeyWords(self, "W", lambda key: self.setToolTip(hint(tr("Show how this adds up"), key)))
        self.setObjectName("why")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        p = theme.px
        self.lead = PlainLabel("", "smallBold")
        self.line = PlainLabel("", "small", wrap=True)
        self._said = QHBoxLayout()
        self._said.setSpacing(p(6))
        self._said.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignTop)
        self._said.addWidget(self.line, 1)
        self.sum = PlainLabel("", "small")
        self.sum.hide()
        self.trace = PlainLabel("", "small", wrap=True)
        self.trace.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(14), p(6), p(14), p(6))
        layout.setSpacing(p(4))
        layout.addLayout(self._said)
        layout.addWidget(self.sum)
        layout.addWidget(self.trace)
        theme.changed.connect(self.update)

    def show_reasons(self, mention: Mention) -> None:
        """Show the reasons of a mention, the weightiest first; hidden where there are none."""
        self._mention = mention
        ordered = sorted((r for r in mention.reasons if r.points), key=lambda r: -abs(r.points))
        self.setVisible(bool(ordered))
        if not ordered:
            return
        urgency = mention.classification.urgency if mention.classification else Urgency.NORMAL
        followed = any(r.code == "follow_up" for r in mention.reasons)
        self.lead.setText(tr("Why it is back:") if followed else tr(WHY[urgency]))
        telling = [r for r in ordered if not r.code.startswith(UNTOLD)] or ordered
        self.line.setText(words.line([reasons.say(r) for r in telling[:SAID]]))
        rows = [f"{words.signed(r.points).rjust(3, FIGURE_SPACE)}  {reasons.say(r)}" for r in ordered]
        total = tr("{points} of 100", points=words.number(mention.priority))
        self.sum.setText("\n".join([*rows, f"{FIGURE_SPACE * 3}  {total}"]))
        self.setAccessibleName(f"{self.lead.text()} {self.line.text()}")
        self._stand()
        self.update()

    def _stand(self) -> None:
        """The reasons beside what leads to them; under it where their longest word would not fit."""
        metrics = QFontMetrics(self.line.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.line.text().split()), default=0)
        room = self.contentsRect().width() - self.lead.sizeHint().width() - 2 * self._theme.px(14)
        beside = longest + self._said.spacing() <= room
        self._said.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def show_trace(self, lines: Sequence[str]) -> None:
        """Show what rules did under the sum."""
        self.trace.setText("\n".join(lines))
        self.trace.setVisible(self._open and bool(lines))

    def toggle(self) -> None:
        """Open or close the sum."""
        self._open = not self._open
        self.sum.setVisible(self._open)
        self.trace.setVisible(self._open and bool(self.trace.text()))
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self._theme.px(3)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        urgency = (
            self._mention.classification.urgency if self._mention and self._mention.classification else None
        )
        token = {Urgency.CRITICAL: "negative", Urgency.HIGH: "high"}.get(urgency or Urgency.LOW, "line")
        x = self.width() - edge if mirrored else 0
        painter.fillRect(QRect(x, 0, edge, self.height()), QColor(self._theme.color(token)))
