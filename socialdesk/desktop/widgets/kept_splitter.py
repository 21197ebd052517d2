"""A splitter that stands where it was left."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter

from socialdesk.desktop.screen import Workplace


class KeptSplitter(QSplitter):
    """Two parts side by side. ``name`` is the entry of ``window.ini``; `restore` once the parts are in."""

    def __init__(self, place: Workplace, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self._entry = f"split/{name}"
        self._kept = QSettings(
            str(place.desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat
        )
        self.splitterMoved.connect(self._keep)

    def restore(self) -> None:
        """Stand as the person left it; as it was made where nobody moved it."""
        state = self._kept.value(self._entry)
        if isinstance(state, QByteArray):
            self.restoreState(state)

    def _keep(self) -> None:
        self._kept.setValue(self._entry, self.saveState())
