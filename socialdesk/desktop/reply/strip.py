"""A line between a conversation and its reply: a sign, a sentence, and one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel
from socialdesk.desktop.words import hover


class Strip(QFrame):
    """Hidden until something is said. `pressed`: the button, which says ``words`` and its ``key``."""

    pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        words: str,
        key: str,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        """``wrap``: the sentence is shown whole, however high; else it ends in "…" where the room ends."""
        super().__init__(parent)
        self._theme, self._icons, self._icon, self._words = theme, icons, icon, words
        self.setObjectName("followUp")
        p = theme.px
        self.sign = PlainLabel()
        self.text = PlainLabel("", "small", wrap=True) if wrap else OneLine("", "small")
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setAccessibleName(words)
        self.button.clicked.connect(self.pressed)
        KeyWords(self.button, key, self._show_key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(p(24), p(2), p(24), p(2))
        layout.setSpacing(p(8))
        layout.addWidget(self.sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, text: str) -> None:
        """Show this; "" hides it."""
        self.text.setText(text)
        self.text.setToolTip(hover(text))
        self.setAccessibleName(text)
        self.button.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def _show_key(self, key: str) -> None:
        self.button.setText(beside(self._words, key))

    def _restyle(self) -> None:
        self.sign.setPixmap(self._icons.pixmap(self._icon, "accent", 14, self.devicePixelRatioF()))
