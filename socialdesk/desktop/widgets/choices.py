"""Small menus of the queue: until when to snooze, whom to assign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.dialog import ask_words
from socialdesk.desktop.widgets.time_dialog import TimeDialog
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


def ask_snooze(
    owner: QWidget, theme: Theme, now: datetime, beside: QWidget, then: Callable[[datetime | None], object]
) -> None:
    """Offer `snooze_times` and any other in a menu at ``beside``; ``then`` hears the one that was chosen."""

    def chosen(until: object) -> None:
        if until is None or isinstance(until, datetime):
            then(until)
            return
        tomorrow = now + timedelta(days=1)
        dialog = TimeDialog(theme, now, tomorrow, tr("Snooze"), tr("It comes back to the queue then."), owner)
        dialog.chosen.connect(then)
        dialog.open()

    options: list[tuple[str, object]] = [*snooze_times(now), (tr("On another day…"), "day")]
    Menu(owner).offer(options, beside, chosen)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to give mentions to: how many open ones they carry; when their shift begins, None: it has."""

    name: str
    open: int = 0
    back_at: datetime | None = None


def assignees(
    me: str, colleagues: Sequence[Colleague], current: str, now: datetime
) -> list[tuple[str, object]]:
    """Whom to offer: oneself, the others (those on shift first, then who carries least), and nobody."""
    known = {each.name: each for each in colleagues if each.name}
    mine = known.pop(me, Colleague(me))
    others = sorted(known.values(), key=lambda each: (each.back_at is not None, each.open, each.name))
    offered: list[tuple[str, object]] = []
    if current != me:
        offered.append((_carrying(tr("Me ({name})", name=words.person(me)), mine, now), me))
    offered += [(_carrying(words.plain(o.name), o, now), o.name) for o in others if o.name != current]
    if current:
        offered.append((tr("Nobody"), ""))
    return offered


def _carrying(name: str, who: Colleague, now: datetime) -> str:
    parts = [name]
    if who.open:
        parts.append(tr("%n open", who.open))
    if who.back_at is not None:
        parts.append(tr("from {time}", time=words.weekday_clock(who.back_at, now)))
    return "  ·  ".join(parts)


class Menu(QMenu):
    """A menu of a few choices, numbered for the keyboard, that answers with the value chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # round corners
        self._then: Callable[[object], object] | None = None
        self._other = ""
        self._title = ""

    def offer(
        self,
        options: Sequence[tuple[str, object]],
        beside: QWidget,
        then: Callable[[object], object],
        *,
        other: str = "",
        title: str = "",
    ) -> None:
        """Show ``options`` above ``beside``, or below it where the window ends; the first nine by number.
        ``other`` adds one that asks for a name, under ``title``."""
        self._then, self._other, self._title = then, other, title or tr("Assign")
        for number, (text, value) in enumerate(options, 1):
            said = text.replace("&", "&&")
            # A tenth would take the first one's key: "10" begins with 1.
            action = self.addAction(f"&{number}   {said}" if number < 10 else f"\u2007   {said}")
            action.setData((value,))
        if other:
            self.addAction(other)
        self.triggered.connect(self._chosen)
        self.popup(self._place(beside))
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def _place(self, beside: QWidget) -> QPoint:
        """Where the menu begins: its leading edge stands over that of ``beside``."""
        size, at, window = self.sizeHint(), beside.mapToGlobal(QPoint()), beside.window()
        above, below = at.y() - size.height() - 4, at.y() + beside.height() + 4
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = at.x() + beside.width() - size.width() if mirrored else at.x()
        return QPoint(x, above if above >= window.mapToGlobal(QPoint()).y() else below)

    def _chosen(self, action: object) -> None:
        data = action.data()  # type: ignore[attr-defined]
        then = self._then
        if then is None:
            return
        if data is not None:
            then(data[0])
            return

        def named(text: str) -> None:
            if name := text.strip():
                then(name)

        ask_words(self.parentWidget(), self._title, tr("Name"), "", self._title, named)
