"""How the brand in the window stands: what waits, whether its sources listen, whether models and playbook
can be used. Told in the side bar and in banners."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.desktop import words
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.window.listening import Listening, listening, notice_words
from socialdesk.desktop.window.playbook_problem import show_problem
from socialdesk.desktop.window.saved_views import SavedViews
from socialdesk.desktop.window.side_bar import CAP, SideBar
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.services.accounts import Notice

COUNTING = 700
"""Milliseconds between two counts of the side bar, so that a burst of mentions is counted once."""

DUE = "due:<30m"
"""What the tray and the badge count: what has to be answered now, or should have been."""

LOOKING = 10_000
"""Milliseconds between two looks at what changes without being told: time, other windows, files."""


class Vitals(QObject):
    """`due_counted` carries how many mentions of all brands are due and how many wait,
    `listening_changed` whether the desk listens."""

    due_counted = Signal(int, int)
    listening_changed = Signal(bool)

    def __init__(self, place: Workplace, side: SideBar, views: SavedViews) -> None:
        super().__init__(side)
        self._place, self._side, self._views = place, side, views
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNTING)
        self._soon.timeout.connect(self._count)
        self._soon.timeout.connect(views.count)
        self._look = QTimer(self)
        self._look.setInterval(LOOKING)
        self._look.timeout.connect(self.ask_listening)
        self._look.timeout.connect(views.refresh)  # what others asked in their windows
        self._look.timeout.connect(self._ask_playbook)

    @property
    def waiting(self) -> bool:
        """A count is due."""
        return self._soon.isActive()

    def begin(self) -> None:
        """Look at everything of a brand that is shown now."""
        self._count()
        self.ask_listening()
        self.ask_models()
        self._ask_playbook()
        self._look.start()

    def hear(self, changes: Changes) -> None:
        """Look at what these changes touched."""
        counted = changes.mentions or changes.added or changes.outbox or changes.alerts
        if counted and not self._soon.isActive():
            self._soon.start()
        if changes.views:
            self._views.refresh()
        if changes.accounts:
            self.ask_listening()
        if changes.model:
            self.ask_models()
        if changes.playbook:
            self._ask_playbook()

    # What waits ----------------------------------------------------------------------------------

    def _count(self) -> None:
        brand, desk = self._place.brand, self._place.desk
        if brand is None:
            return

        def work() -> dict[str, int]:
            from socialdesk.domain.reply import ReplyState
            from socialdesk.services.inbox import QUEUE, view

            counts = {"queue": desk.inbox.count(brand.id, QUEUE, CAP)}
            brands, due = desk.inbox.brands(), view(DUE)
            counts["due"] = sum(desk.inbox.count(each.id, due, CAP) for each in brands)
            counts["waiting"] = sum(desk.inbox.count(each.id, QUEUE, CAP) for each in brands)
            counts["rules"] = desk.rules.waiting_alerts(brand.id)
            outbox = desk.inbox.outbox_counts(brand.id)
            waiting = (
                ReplyState.APPROVED,
                ReplyState.SENDING,
                ReplyState.UNCERTAIN,
                ReplyState.FAILED,
                ReplyState.BY_HAND,
            )
            counts["outbox"] = sum(outbox.get(state, 0) for state in waiting)
            return counts

        self._place.background.run(work, owner=self, then=self._counted, lane="count")

    def _counted(self, counts: Mapping[str, int]) -> None:
        for key, item in self._side.items.items():
            if key in counts:
                item.show_count(counts[key])
        self.due_counted.emit(counts["due"], counts["waiting"])

    # What can be used ----------------------------------------------------------------------------

    def ask_listening(self) -> None:
        """Whether the brand's sources are heard, and what they want from the person."""
        brand, desk, now = self._place.brand, self._place.desk, self._place.now
        if brand is None:
            return

        def work() -> tuple[Listening, list[Notice]]:
            health = desk.accounts.health(brand.id)
            if not desk.schedule.listening:
                return Listening(tr("Paused")), []
            return listening(health, now()), desk.accounts.notices(brand.id)

        self._place.background.run(work, owner=self, then=self._show_listening, lane="listening")

    def _show_listening(self, heard: tuple[Listening, list[Notice]]) -> None:
        (state, notices), speaker = heard, self._place.speaker
        self.listening_changed.emit(self._place.desk.schedule.listening)
        if said := notice_words(notices, self._place.now()):
            speaker.banner("notices", said, action=tr("Show sources"), run=lambda: speaker.go("sources"))
        else:
            speaker.clear_banner("notices")
        self._side.state.setText(state.text)
        self._side.state.setToolTip(words.hover(state.trouble))
        item = self._side.items.get("sources")
        if item is not None:
            item.show_dot(bool(state.trouble), translated(state.trouble))

    def ask_models(self) -> None:
        """Whether each of the person's own models can answer."""
        models = self._place.desk.models

        def work() -> str:
            return " ".join(translated(each.trouble) for each in models.standing() if each.trouble)

        self._place.background.run(work, owner=self, then=self._show_models, lane="model")

    def _show_models(self, trouble: str) -> None:
        speaker = self._place.speaker
        if trouble:
            said = tr("The shipped model answers meanwhile. {why}", why=words.isolated(trouble))
            speaker.banner("model", said, action=tr("Show the models"), run=lambda: speaker.go("model"))
        else:
            speaker.clear_banner("model")

    def _ask_playbook(self) -> None:
        """Whether the brand's playbook reads."""
        brand, playbooks = self._place.brand, self._place.desk.playbooks
        if brand is not None:
            self._place.background.run(
                lambda: playbooks.problem(brand.id),
                owner=self,
                then=lambda problem: show_problem(self._place.speaker, problem),
                lane="playbook",
            )
