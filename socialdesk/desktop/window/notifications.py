"""What cannot wait is told outside of the window, whichever brand is shown: critical mentions, and alerts
of the team's rules.

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
from socialdesk.desktop.window.tray import Tray
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import BrandId, MentionId, MentionRow
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

    brand: Brand
    critical: tuple[MentionRow, ...]
    alerts: tuple[Alert, ...]


class Notifications(QObject):
    """Tells what is new. ``show`` is called by a click, with the brand and one mention, or with the critical
    ones of that brand where it is given no mention."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        tray: Tray,
        shown: Callable[[], Brand | None],
        show: Callable[[Brand, MentionId | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._tray = desk, background, tray
        self._shown, self._show = shown, show
        self._told: set[MentionId] = set()
        self._alerts_told: set[int] = set()
        self._known: set[BrandId] = set()
        self._target: tuple[Brand, MentionId | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        tray.clicked.connect(self._clicked)

    def hear(self, changes: Changes) -> None:
        """Look soon whether something critical came."""
        if (changes.mentions or changes.alerts) and not self._timer.isActive():
            self._timer.start(GATHER)

    def begin(self) -> None:
        """What stands open of a brand when it is first looked at is in the window already and is not told."""
        self._timer.start(0)

    def _ask(self) -> None:
        desk = self._desk
        if self._shown() is None or not desk.settings().notify:
            return

        def pressing(brand: Brand) -> Pressing:
            from socialdesk.services.inbox import view

            rows = desk.inbox.page(brand.id, view("urgency:critical"), limit=MOST)
            sure = tuple(row for row in rows if Head.URGENCY not in row.unsure)
            return Pressing(brand, sure, tuple(desk.rules.alerts(brand.id)))

        def work() -> tuple[bool, list[Pressing]]:
            return desk.schedule.quiet(desk.clock()), [pressing(brand) for brand in desk.inbox.brands()]

        self._background.run(work, owner=self, then=self._tell, lane="pressing")

    def _tell(self, answer: tuple[bool, list[Pressing]]) -> None:
        quiet, found = answer
        news: list[Pressing] = []
        for each in found:
            critical = tuple(row for row in each.critical if row.id not in self._told)
            alerts = tuple(alert for alert in each.alerts if alert.id not in self._alerts_told)
            first = each.brand.id not in self._known
            self._known.add(each.brand.id)
            if not first and (critical or alerts):
                news.append(Pressing(each.brand, critical, alerts))
            if first or not quiet:
                self._told |= {row.id for row in critical}
                self._alerts_told |= {alert.id for alert in alerts}
        if not news:
            return
        if quiet:
            self._timer.start(AGAIN)
            return
        fresh = [row for each in news for row in each.critical]
        alerts_ = [alert for each in news for alert in each.alerts]
        shown = self._shown()
        brand = next((each.brand for each in news if shown and each.brand.id == shown.id), news[0].brand)
        self._target = brand, _one_of(fresh, alerts_)
        title, text = said(fresh, alerts_)
        if len(found) > 1:
            title = words.line([title, words.commas(words.plain(each.brand.name) for each in news)])
        self._tray.tell(title, text)
        if self._desk.settings().notify_sound:
            QApplication.beep()

    def _clicked(self) -> None:
        if self._target is not None:
            self._show(*self._target)


def _one_of(fresh: list[MentionRow], alerts: list[Alert]) -> MentionId | None:
    """The mention that a click opens; None for several."""
    meant = {row.id for row in fresh} | {MentionId(each.mention_id) for each in alerts}
    return meant.pop() if len(meant) == 1 else None


def said(fresh: list[MentionRow], alerts: list[Alert]) -> tuple[str, str]:
    """Title and text of one notification for everything that is new."""
    if len(fresh) == 1 and {each.mention_id for each in alerts} <= {int(fresh[0].id)}:
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
