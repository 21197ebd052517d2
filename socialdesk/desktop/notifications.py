"""What cannot wait is told outside of the window: critical mentions, and alerts of the team's rules.

Told once each, several at once in one notification, and never in the quiet hours: what came then is told
together when they end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from socialdesk.desktop import words
from socialdesk.desktop.background import Background
from socialdesk.desktop.tray import Tray
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import MentionId, MentionRow
from socialdesk.domain.reply import Stopped
from socialdesk.domain.rule import Alert
from socialdesk.services.desk import Desk

GATHER = 2_000
"""Milliseconds in which what comes together is told together."""

AGAIN = 60_000
"""Milliseconds after which the quiet hours are asked for again."""

MOST = 50
"""Critical mentions looked at; beyond that the number is told as it is."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """What stands open of one brand: critical mentions that the classifier is sure of, unseen alerts."""

    critical: tuple[MentionRow, ...]
    alerts: tuple[Alert, ...]
    quiet: bool


class Notifications(QObject):
    """Hears of changes and tells. ``show`` opens a mention, or the critical ones where it is given None."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        tray: Tray,
        brand: Callable[[], Brand | None],
        show: Callable[[MentionId | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._tray = desk, background, tray
        self._brand, self._show = brand, show
        self._told: set[MentionId] = set()
        self._alerts_told: set[int] = set()
        self._silently: int | None = None
        self._target: MentionId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        tray.clicked.connect(lambda: self._show(self._target))

    def hear(self, changes: Changes) -> None:
        """Look soon whether something critical came."""
        if (changes.mentions or changes.alerts) and not self._timer.isActive():
            self._timer.start(GATHER)

    def begin(self) -> None:
        """What stands open at the start is in the window already and is not told; for each brand anew."""
        self._timer.start(0)

    def _ask(self) -> None:
        brand, desk = self._brand(), self._desk
        if brand is None or not desk.settings().notify:
            return

        def work() -> tuple[int, Pressing]:
            from socialdesk.services.inbox import view

            rows = desk.inbox.page(brand.id, view("urgency:critical"), limit=MOST)
            sure = tuple(row for row in rows if Head.URGENCY not in row.unsure)
            return int(brand.id), Pressing(
                sure, tuple(desk.rules.alerts(brand.id)), desk.schedule.quiet(desk.clock())
            )

        self._background.run(work, owner=self, then=self._tell, lane="pressing")

    def _tell(self, answer: tuple[int, Pressing]) -> None:
        brand, pressing = answer
        fresh = [row for row in pressing.critical if row.id not in self._told]
        alerts = [each for each in pressing.alerts if each.id not in self._alerts_told]
        first, self._silently = self._silently != brand, brand
        if not first and pressing.quiet:
            if fresh or alerts:
                self._timer.start(AGAIN)
            return
        self._told |= {row.id for row in fresh}
        self._alerts_told |= {each.id for each in alerts}
        if first or not (fresh or alerts):
            return
        self._target = _one_of(fresh, alerts)
        self._tray.tell(*said(fresh, alerts))
        if self._desk.settings().notify_sound:
            QApplication.beep()


def _one_of(fresh: list[MentionRow], alerts: list[Alert]) -> MentionId | None:
    """The mention that a click opens; None for several."""
    meant = {row.id for row in fresh} | {MentionId(each.mention_id) for each in alerts}
    return meant.pop() if len(meant) == 1 else None


def said(fresh: list[MentionRow], alerts: list[Alert]) -> tuple[str, str]:
    """Title and text of one notification for everything that is new."""
    if len(fresh) == 1 and not alerts:
        row = fresh[0]
        who = words.plain(row.author_name or row.author_handle)
        title = tr("Critical: {who}", who=who) if who else tr("A critical mention")
        return title, words.plain(row.excerpt)
    if fresh:
        names = dict.fromkeys(words.plain(row.author_name or row.author_handle) for row in fresh)
        return tr("%n critical mentions", len(fresh)), ", ".join(name for name in names if name)
    texts = dict.fromkeys(words.plain(each.text) if each.rule else tr(each.text) for each in alerts)
    if not any(each.rule or each.text not in set(Stopped) for each in alerts):
        return tr("%n replies stopped", len(alerts)), " ".join(texts)
    if all(each.rule for each in alerts):
        return tr("%n alerts of your rules", len(alerts)), " ".join(texts)
    return tr("%n alerts", len(alerts)), " ".join(texts)
