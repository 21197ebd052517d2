"""Approving now and sending later: which times are offered, and the dialog for any other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from socialdesk.desktop import choices, words
from socialdesk.desktop.labels import PlainLabel
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Hours
from socialdesk.domain.hours import is_open, next_opening, zone

KEYS = ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]

MORNING = time(9)
FURTHEST = timedelta(days=365)
"""How far ahead a reply may be planned; later than that it is a slip of the hand."""


def send_times(now: datetime, hours: Hours, due: datetime | None = None) -> list[tuple[str, datetime]]:
    """When an approved reply may leave, soonest first, for a brand that works in ``hours``; those after
    ``due`` (when the answer is due) say so."""
    place = zone(hours)
    nine = datetime.combine(now.astimezone(place).date() + timedelta(days=1), MORNING, place)
    times = [(tr("In an hour"), now + timedelta(hours=1))]
    if not is_open(now, hours):
        times.append((tr("When you open"), next_opening(now, hours)))
    times.append((tr("Next working morning"), next_opening(nine, hours)))
    offered: dict[datetime, str] = {}
    for said, at in sorted(times, key=lambda each: each[1]):
        if at > now:
            offered.setdefault(at, said)
    late = tr("after it is due")
    return [
        (
            "  ·  ".join(
                [said, words.weekday_clock(at, now), *([late] if due is not None and at > due else [])]
            ),
            at,
        )
        for at, said in offered.items()
    ]


class SendTimeDialog(QDialog):
    """Any day and time to come, in the person's own time zone; ``chosen`` carries it, aware."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send at"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        begin = _local(now + timedelta(hours=1))
        self.time = QDateTimeEdit(begin)
        self.time.setMinimumDateTime(_local(now + timedelta(minutes=1)))
        self.time.setMaximumDateTime(_local(now + FURTHEST))
        self.time.setLocale(QLocale(words.language.code))
        self.time.setCalendarPopup(True)
        self.time.setDisplayFormat("d MMM yyyy  HH:mm")
        self.time.setAccessibleName(tr("Day and time"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        p = theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(20), p(16), p(20), p(16))
        layout.setSpacing(p(10))
        layout.addWidget(
            PlainLabel(tr("It is approved now and leaves then. Until then you can take it back."))
        )
        layout.addWidget(self.time)
        layout.addWidget(buttons)

    def _take(self) -> None:
        told = self.time.dateTime().toPython()
        assert isinstance(told, datetime)
        self.chosen.emit(told.astimezone())
        self.accept()


def ask_when(
    owner: QWidget,
    theme: Theme,
    now: datetime,
    hours: Hours,
    due: datetime | None,
    beside: QWidget,
    then: Callable[[datetime], object],
) -> None:
    """Offer the times in a menu above ``beside``; ``then`` hears the one that was chosen."""

    def chosen(at: object) -> None:
        if isinstance(at, datetime):
            then(at)
            return
        dialog = SendTimeDialog(theme, now, owner)
        dialog.chosen.connect(then)
        dialog.open()

    options: list[tuple[str, object]] = [*send_times(now, hours, due), (tr("On another day…"), None)]
    choices.Menu(owner).offer(options, beside, chosen)


def _local(at: datetime) -> QDateTime:
    here = at.astimezone()
    return QDateTime(here.year, here.month, here.day, here.hour, here.minute, 0)
