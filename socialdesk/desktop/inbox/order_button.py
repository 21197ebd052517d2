"""Which end of all mentions stands at the top."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QPushButton

from socialdesk.desktop.keys import KeyWords, beside, hint
from socialdesk.desktop.words import tr

ORDER = "Y"
"""The key that turns all mentions round."""

_KEPT = "list/oldest"


class OrderButton(QPushButton):
    """Says which come first and turns them round; kept for the next time. `turned`: it was pressed."""

    turned = Signal()

    def __init__(self, kept: QSettings) -> None:
        super().__init__()
        self._kept = kept
        self.oldest = bool(kept.value(_KEPT, False, bool))
        self._key = ""
        self.setProperty("role", "link")
        self.clicked.connect(self._turn)
        KeyWords(self, ORDER, self._say)

    def _turn(self) -> None:
        self.oldest = not self.oldest
        self._kept.setValue(_KEPT, self.oldest)
        self._say(self._key)
        self.turned.emit()

    def _say(self, key: str) -> None:
        self._key = key
        said = tr("Oldest first") if self.oldest else tr("Newest first")
        self.setText(beside(said, key))
        self.setAccessibleName(said)
        self.setToolTip(hint(tr("Oldest or newest first"), key))
