"""The suggestions over a reply, by number; in a small window their names end in "…" before they are cut."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.reply.source import source
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import OneLine, keep_room
from socialdesk.desktop.words import tr
from socialdesk.domain.reply import Suggestion

TABS = 3

WIDEST = 204
"""Pixels of one tab at the most."""


class SuggestionTab(QPushButton):
    """One suggestion: its number and its name, as much of it as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ""
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, text: str) -> None:
        self._words = text
        self._elide()

    def sizeHint(self) -> QSize:
        p = self._theme.px
        metrics = QFontMetricsF(self._theme.font(13, bold=True))
        needed = ceil(metrics.horizontalAdvance(self._words)) + 1 + p(24)  # rounded down, the end is cut
        return QSize(min(p(WIDEST), needed), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(48), self.sizeHint().height())

    def _elide(self) -> None:
        room = self.width() - self._theme.px(24)
        metrics = self._theme.metrics(13, bold=True)
        said = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))
        self.setText(said.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class SuggestionTabs(QWidget):
    """The tabs, and under them where the chosen one comes from: of the first where none is chosen yet.
    `picked` carries the number of a suggestion, from 0."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        p = theme.px
        self._gap = p(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.picked)
        self.said = OneLine("", "small")
        self.said.setMinimumHeight(p(32))
        self.source = OneLine("", "small")
        keep_room(self.source)
        line = QHBoxLayout()
        line.setSpacing(self._gap)
        line.addWidget(self.said, 1)
        self._tabs = [SuggestionTab(theme) for _ in range(TABS)]
        for number, tab in enumerate(self._tabs):
            self._group.addButton(tab, number)
            line.addWidget(tab)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(3))
        column.addLayout(line)
        column.addWidget(self.source)

    def buttons(self) -> list[SuggestionTab]:
        """One for each number."""
        return self._tabs

    def show_suggestions(self, suggestions: Sequence[Suggestion], chosen: int, instead: str) -> None:
        """Offer these, the one at ``chosen`` marked (-1: none); where there are none, say ``instead``."""
        self._group.setExclusive(False)
        for number, tab in enumerate(self._tabs):
            known = number < len(suggestions)
            tab.setVisible(known)
            if known:
                suggestion = suggestions[number]
                tab.say(f"{number + 1} · {reply_words.suggestion(suggestion)}")
                tab.setToolTip(words.hover(f"{source(suggestion)}\n\n{suggestion.text}"))
                tab.setAccessibleDescription(source(suggestion))
                tab.setAccessibleName(tr("Suggestion {label}", label=reply_words.suggestion(suggestion)))
            tab.setChecked(known and number == chosen)
        self._group.setExclusive(True)
        told = source(suggestions[max(0, chosen)]) if suggestions else ""
        told = f"1 · {told}" if told and chosen < 0 else told
        self.source.setText(told)
        self.source.setToolTip(words.hover(told))
        self.source.setVisible(bool(told))
        self.said.setVisible(not suggestions)
        self.said.setText(instead)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Each as wide as it wants; where that is too much, the wide ones are as narrow as each other."""
        shown = sorted((tab for tab in self._tabs if not tab.isHidden()), key=lambda t: t.sizeHint().width())
        room = self.width() - self._gap * max(0, len(shown) - 1)
        for place, tab in enumerate(shown):
            width = max(0, min(tab.sizeHint().width(), room // (len(shown) - place)))
            tab.setFixedWidth(width)
            room -= width
