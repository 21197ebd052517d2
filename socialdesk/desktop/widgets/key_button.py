"""A button that shows its key beside its words, quietly."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from socialdesk.desktop.keys import KeyWords, hint
from socialdesk.desktop.theme import Theme, readable
from socialdesk.desktop.words import tr


class TabButton(QPushButton):
    """One of a few choices. The chosen one is semibold, so room for that is kept from the beginning: Qt
    measures the words as they are written unchosen, and cut the chosen ones."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setProperty("role", "tab")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        hint, words = super().sizeHint(), self.text().replace("&&", "&")
        regular, bold = self._theme.metrics(13), self._theme.metrics(13, bold=True)
        wider = max(0, bold.horizontalAdvance(words) - regular.horizontalAdvance(words))
        return QSize(hint.width() + wider, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def hint_key(widget: QWidget, key: str, words: str = "") -> None:
    """Have the tooltip of a button or field say its words (or ``words``) and the key of the action that comes
    with ``key``, where there is no room for it on its face."""

    def say(shown: str) -> None:
        own = str(widget.property("text") or widget.accessibleName()).replace("&&", "&").rstrip("…")
        widget.setToolTip(hint(words or own, shown))

    KeyWords(widget, key, say)


class KeyButton(QPushButton):
    """``key`` is the one that the action comes with ("A", "Ctrl+Return"); the button shows the one that the
    person has. The tooltip says both."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._key = ""
        self.say(text)
        KeyWords(self, key, self._show_key)

    def say(self, text: str) -> None:
        """Change the words; the key stays."""
        self._words = text
        self.setAccessibleName(text)
        self.setToolTip(hint(text, self._key))
        self.updateGeometry()
        self.update()

    def _show_key(self, key: str) -> None:
        self._key = key
        self.say(self._words)

    @property
    def _sign(self) -> str:
        """The key as there is room for it: "Ctrl+↵"."""
        return self._key.replace(tr("Enter"), "↵")

    @property
    def words(self) -> str:
        return self._words

    @property
    def key(self) -> str:
        """The key, as it is written beside the words."""
        return self._key

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        bold = self.property("role") == "primary"
        return self._theme.metrics(13, bold=bold), self._theme.metrics(11)

    def sizeHint(self) -> QSize:
        words, key = self._fonts()
        p = self._theme.px
        return QSize(
            p(26) + words.horizontalAdvance(self._words) + p(8) + key.horizontalAdvance(self._sign), p(32)
        )

    def minimumSizeHint(self) -> QSize:
        """Room for the words; where there is no more, the key stands in the tooltip only."""
        words, _ = self._fonts()
        p = self._theme.px
        return QSize(p(26) + words.horizontalAdvance(self._words), p(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys are written from left to right
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        p, t = self._theme.px, self._theme.tokens
        primary, enabled = self.property("role") == "primary", self.isEnabled()
        ground = t.accent if primary else t.panel
        color = readable(t.mute, t.neutral_soft) if not enabled else t.on_accent if primary else t.ink
        faint = color if primary or not enabled else readable(t.mute, ground)
        words, key = self._fonts()
        first, second = words.horizontalAdvance(self._words), key.horizontalAdvance(self._sign)
        if self.width() < self.sizeHint().width():
            painter.setFont(self._theme.font(13, bold=primary))
            painter.setPen(QColor(color))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)
            return
        left = (self.width() - first - second - p(8)) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x_words = left + second + p(8) if mirrored else left
        x_key = left if mirrored else left + first + p(8)
        center = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(self._theme.font(13, bold=primary))
        painter.setPen(QColor(color))
        painter.drawText(QRect(x_words - 2, 0, first + 4, self.height()), center, self._words)
        painter.setFont(self._theme.font(11))
        painter.setPen(QColor(faint))
        painter.drawText(QRect(x_key - 2, 0, second + 4, self.height()), center, self._sign)
