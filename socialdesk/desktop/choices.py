"""Small menus of the queue: until when to snooze, whom to assign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.words import tr


def snooze_times(now: datetime) -> list[tuple[str, datetime | None]]:
    """When a mention may come back, in the person's own time zone; None: when its author writes again."""
    local = now.astimezone()

    def at(hour: int, days: int = 0) -> datetime:
        return (local + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)

    hour = now + timedelta(hours=1)
    times: list[tuple[str, datetime | None]] = [(f"{tr('1 hour')}  ·  {words.clock(hour)}", hour)]
    if local.hour < 13:
        times.append((f"{tr('This afternoon')}  ·  {words.clock(at(14))}", at(14).astimezone(now.tzinfo)))
    elif local.hour < 17:
        times.append((f"{tr('This evening')}  ·  {words.clock(at(18))}", at(18).astimezone(now.tzinfo)))
    tomorrow = at(9, 1)
    times.append((f"{tr('Tomorrow')}  ·  {words.clock(tomorrow)}", tomorrow.astimezone(now.tzinfo)))
    days = 7 - local.weekday()
    if days > 1:
        monday = at(9, days)
        times.append((f"{tr('Monday')}  ·  {words.clock(monday)}", monday.astimezone(now.tzinfo)))
    times.append((tr("Until they write again"), None))
    return times


def assignees(me: str, names: Sequence[str], current: str) -> list[tuple[str, object]]:
    """Whom to offer: oneself, who has mentions already, and nobody."""
    others = sorted({name for name in names if name and name != me})
    offered: list[tuple[str, object]] = (
        [(tr("Me ({name})", name=words.plain(me)), me)] if current != me else []
    )
    offered += [(words.plain(name), name) for name in others if name != current]
    if current:
        offered.append((tr("Nobody"), ""))
    return offered


class Menu(QMenu):
    """A menu of a few choices, numbered for the keyboard, that answers with the value chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # round corners
        self._then: Callable[[object], object] | None = None
        self._other = ""

    def offer(
        self,
        options: Sequence[tuple[str, object]],
        beside: QWidget,
        then: Callable[[object], object],
        *,
        other: str = "",
    ) -> None:
        """Show ``options`` above ``beside``; ``other`` adds one that asks for a name."""
        self._then, self._other = then, other
        for number, (text, value) in enumerate(options, 1):
            action = self.addAction(f"&{number}   " + text.replace("&", "&&"))
            action.setData((value,))
        if other:
            self.addAction(other)
        self.triggered.connect(self._chosen)
        size = self.sizeHint()
        self.popup(beside.mapToGlobal(QPoint(0, -size.height() - 4)))
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def _chosen(self, action: object) -> None:
        data = action.data()  # type: ignore[attr-defined]
        then = self._then
        if then is None:
            return
        if data is not None:
            then(data[0])
            return
        name, taken = QInputDialog.getText(self.parentWidget(), tr("Assign"), tr("Name"))
        if taken and name.strip():
            then(name.strip())
