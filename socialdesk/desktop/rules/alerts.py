"""What rules want seen, and whom they keep out of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.widgets.post_text import one_line
from socialdesk.desktop.words import ago, handle, isolated, line, moment, platform, tr
from socialdesk.domain.mention import MentionRow
from socialdesk.domain.rule import Alert, Muted, Scope

if TYPE_CHECKING:
    from socialdesk.desktop.rules.screen import Known, RulesScreen

Told = tuple[Alert, MentionRow | None]
"""An alert with the mention that it is about, None where that was erased."""

MOST = 500
"""Rows that a list loads; the store answers with fewer."""


class AlertsPage(QWidget):
    """Enter opens the mention of an alert; X notes that it was seen."""

    def __init__(self, screen: RulesScreen) -> None:
        super().__init__()
        self._whole, self.place = screen, screen.place
        theme = self.place.theme
        p = theme.px
        self.everything = False
        self.model: PagedModel[Told] = PagedModel(
            lambda told: told[0].id, lambda told: (0, told[0].id), self._alert_line, MOST, self
        )
        self.list = PagedList(theme, tr("Alerts"), lines=1, chips=False)
        self.list.setModel(self.model)
        self.list.opened.connect(lambda told: self.place.speaker.open_mention(told[0].mention_id))
        self.seen_button = KeyButton(theme, tr("Mark as seen"), "X")
        self.seen_button.clicked.connect(self.see)
        self.all_box = QCheckBox(tr("Show those that were seen, too"))
        self.all_box.toggled.connect(self._show_all)
        self.empty = PlainLabel(tr("Nothing to see. Rules with an alert write here."), "mute", wrap=True)
        self.muted: PagedModel[Muted] = PagedModel(
            lambda muted: muted.id, lambda muted: (0, muted.id), self._mute_line, MOST, self
        )
        self.mutes = PagedList(theme, tr("Kept out of the queue"), lines=0, chips=False)
        self.mutes.setModel(self.muted)
        self.lift_button = QPushButton(tr("Let them in again"))
        self.lift_button.clicked.connect(self.lift)
        self.no_mutes = PlainLabel(tr("No rule keeps anybody out of the queue."), "mute", wrap=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(12))
        for said, parts, row in (
            (tr("Alerts"), (self.list, self.empty), (self.all_box, None, self.seen_button)),
            (tr("Kept out of the queue"), (self.mutes, self.no_mutes), (None, self.lift_button)),
        ):
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(p(16), p(12), p(16), p(12))
            inside.setSpacing(p(8))
            title = PlainLabel(said, "name")
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            inside.addWidget(title)
            inside.addWidget(parts[0], 1)
            inside.addWidget(parts[1])
            deeds = QHBoxLayout()
            for button in row:
                if button is None:
                    deeds.addStretch()
                else:
                    deeds.addWidget(button)
            inside.addLayout(deeds)
            column.addWidget(card)
        column.addStretch()

    def show_known(self, known: Known) -> None:
        """Bring the page up to date; what is in focus stays in focus."""
        self.model.settle(known.alerts, complete=True)
        self.muted.settle(known.mutes, complete=True)
        for place, (shown, none, rows, stretch) in enumerate(
            ((self.list, self.empty, known.alerts, 2), (self.mutes, self.no_mutes, known.mutes, 1))
        ):
            shown.setVisible(bool(rows))
            none.setVisible(not rows)
            self._column.setStretch(place, stretch if rows else 0)
            if rows and not shown.currentIndex().isValid():
                shown.select(0)
        self.seen_button.setVisible(bool(known.alerts))
        self.seen_button.setEnabled(any(not alert.seen_by for alert, _ in known.alerts))
        self.lift_button.setVisible(bool(known.mutes))

    def _alert_line(self, told: Told) -> Line:
        (alert, row), now = told, self.place.now()
        parts = [isolated(alert.rule)]
        if row is not None:
            parts += [handle(row.platform, row.author_handle), platform(row.platform)]
        if alert.seen_by:
            parts.append(tr("seen by {name}", name=isolated(alert.seen_by)))
        return Line(
            isolated(alert.text) if alert.rule else tr(alert.text),
            aside=ago(alert.at, now),
            beside=line([part for part in parts if part]),
            text=one_line(row.excerpt) if row is not None else "",
            hint=moment(alert.at, now),
        )

    def _mute_line(self, muted: Muted) -> Line:
        scope = tr("the author") if muted.scope is Scope.AUTHOR else tr("a conversation of")
        until = (
            tr("until {time}", time=moment(muted.until, self.place.now()))
            if muted.until
            else tr("until it is lifted")
        )
        return Line(
            f"{scope} {isolated(muted.label)}",
            aside=until,
            beside=line([platform(muted.platform), isolated(muted.rule)]),
        )

    def see(self) -> None:
        """Note that the alert in focus was seen."""
        from socialdesk.desktop.rules.screen import Saved

        told: Told | None = self.list.current()
        if told is None or told[0].seen_by or not self.isVisible():
            return
        alert, rules, by = told[0], self.place.desk.rules, self.place.agent
        said = tr("Seen.")

        def again() -> None:
            self.place.background.run(
                lambda: rules.unsee(alert.id), owner=self, then=lambda _: self._whole.taken_back(said)
            )

        def seen(_: object) -> None:
            self._whole.remember(Saved(undo=again), said)
            self._whole.look()

        self.place.background.run(lambda: rules.see(alert.id, by), owner=self, then=seen)

    def lift(self) -> None:
        """Let the muted author or conversation in focus into the queue again. No rule mutes them anew."""
        from socialdesk.desktop.rules.screen import Saved

        muted: Muted | None = self.mutes.current()
        brand = self.place.brand
        if muted is None or brand is None:
            return
        rules, by = self.place.desk.rules, self.place.agent
        said = tr("{who} comes to the queue again from now on.", who=isolated(muted.label))

        def again() -> None:
            self.place.background.run(
                lambda: rules.mute_again(brand, muted.id), owner=self,
                then=lambda _: self._whole.taken_back(said),
            )  # fmt: skip

        def lifted(_: object) -> None:
            self._whole.remember(Saved(undo=again), said)
            self._whole.look()

        self.place.background.run(lambda: rules.unmute(muted.id, by), owner=self, then=lifted)

    def _show_all(self, shown: bool) -> None:
        self.everything = shown
        self._whole.look()
