"""Asks for a day and a time to come, where a menu offered none that fits."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialogButtonBox, QVBoxLayout, QWidget

from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import tr

FURTHEST = timedelta(days=365)
"""How far ahead something may be planned; later than that it is a slip of the hand."""


class TimeDialog(Dialog):
    """Any time from the next minute on, in the person's own zone; ``chosen`` carries it, aware. ``told`` says
    what happens then; ``begin`` is offered first."""

    chosen = Signal(object)  # datetime

    def __init__(
        self, theme: Theme, now: datetime, begin: datetime, title: str, told: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.time = QDateTimeEdit(_local(begin))
        self.time.setMinimumDateTime(_local(now + timedelta(minutes=1)))
        self.time.setMaximumDateTime(_local(now + FURTHEST))
        self.time.setCalendarPopup(True)
        # Before the format: from right to left Qt turns its parts about, and 22:00 would read 00:22.
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.time.setDisplayFormat(tr("d MMM yyyy  HH:mm"))
        self.time.setAccessibleName(tr("Day and time"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        p = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(p(20), p(16), p(20), p(16))
        self._column.setSpacing(p(10))
        self._column.addWidget(PlainLabel(told))
        self._column.addWidget(self.time)
        self._column.addWidget(buttons)

    def ask_also(self, field: QWidget) -> None:
        """Put another field under the time."""
        self._column.insertWidget(self._column.count() - 1, field)

    def _take(self) -> None:
        told = self.time.dateTime().toPython()
        assert isinstance(told, datetime)
        self.chosen.emit(told.astimezone())
        self.accept()


def _local(at: datetime) -> QDateTime:
    here = at.astimezone()
    return QDateTime(here.year, here.month, here.day, here.hour, here.minute, 0)
