"""Approving now and sending later: which times are offered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import choices
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Hours
from socialdesk.domain.hours import is_open, next_opening, zone

KEYS = ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]

MORNING = time(9)


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
        told = tr("It is approved now and leaves then. Until then you can take it back.")
        dialog = TimeDialog(theme, now, now + timedelta(hours=1), tr("Send at"), told, owner)
        dialog.chosen.connect(then)
        dialog.open()

    options: list[tuple[str, object]] = [*send_times(now, hours, due), (tr("On another day…"), None)]
    choices.Menu(owner).offer(options, beside, chosen)
