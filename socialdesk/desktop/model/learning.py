"""Learning from corrections: how many there are, what learning would bring, use it, go back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from socialdesk.desktop.model.words import HEADS
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import line, mark, moment, number, person, tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import HeadFigures, Revision, WhyNot
from socialdesk.errors import SocialDeskError
from socialdesk.services.learning import InForce, Learnt

WHY_NOT = {
    WhyNot.RIGHT_ALREADY: mark("The classifier has them right already."),
    WhyNot.LOSES: mark("It would change too much of what is right."),
    WhyNot.NO_BETTER: mark("It would get no more of them right."),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the panel shows: read in one go, off the window's thread."""

    counts: dict[Head, tuple[int, int]]
    in_force: InForce
    revisions: tuple[Revision, ...]


class LearningPanel(QFrame):
    """A card of the Model screen."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._stop = threading.Event()
        self._learnt: Learnt | None = None
        self._known: Known | None = None
        theme = place.theme
        self.setObjectName("card")
        self.said = PlainLabel("", "", wrap=True)
        self.standing = PlainLabel("", "small", wrap=True)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.hide()
        self.learn_button = QPushButton(tr("Learn now"))
        hint_key(self.learn_button, "L")
        self.learn_button.clicked.connect(self.learn)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Learning"))
        self.bar.hide()
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(self._stop.set)
        self.stop_button.hide()
        self.use_button = QPushButton(tr("Use it"))
        self.use_button.setProperty("role", "primary")
        self.use_button.clicked.connect(self.use)
        self.use_button.hide()
        self.back_button = QPushButton(tr("Go back…"))
        self.back_button.clicked.connect(self._offer_back)
        self.back_button.hide()
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(theme.px(24))
        self._table.setVerticalSpacing(theme.px(4))
        self._table.setColumnStretch(5, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.learn_button, self.use_button, self.back_button):
            buttons.addWidget(button)
        buttons.addWidget(self.bar, 1)
        buttons.addWidget(self.stop_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(PlainLabel(tr("Learning from corrections"), "name"))
        column.addWidget(self.said)
        column.addWidget(self.standing)
        column.addWidget(self.trouble)
        column.addLayout(self._table)
        column.addLayout(buttons)

    # Showing -------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        """Read anew what there is to learn from and what is in use."""
        learning = self._place.desk.learning

        def look() -> Known:
            return Known(learning.counts(), learning.in_force(), tuple(learning.revisions()))

        self._place.background.run(look, owner=self, then=self._show, lane="learning")

    def refresh(self, changes: Changes) -> None:
        """Bring up to date what these changes touched."""
        if changes.model or changes.mentions:
            self.show_brand()

    def _show(self, known: Known) -> None:
        self._known = known
        every = sum(changed + confirmed for changed, confirmed in known.counts.values())
        each = [f"{tr(HEADS[head])} {number(sum(known.counts[head]))}" for head in Head]
        self.said.setText(
            line([tr("%n labels corrected or confirmed", every), *each])
            if every
            else tr(
                "Nobody corrected a label yet. Press {key} at a mention whose labels are wrong.",
                key=self._place.keys.shown("queue", "C"),
            )
        )
        revision = known.in_force.revision
        self.standing.setText(
            tr("Nothing that was learned is in use.")
            if revision is None
            else tr(
                "In use: revision {revision}, learned from {count} labels, since {moment}, by {person}.",
                count=number(revision.corrections),
                revision=number(revision.number),
                moment=moment(revision.at, self._place.now()),
                person=person(revision.by),
            )
        )
        self.trouble.setText(known.in_force.trouble)
        self.trouble.setVisible(bool(known.in_force.trouble))
        self.learn_button.setEnabled(every > 0 and not self.bar.isVisible())
        self.back_button.setVisible(bool(self._targets()))

    def _show_figures(self, figures: tuple[HeadFigures, ...]) -> None:
        empty(self._table)
        heads = ("", tr("Labels"), tr("Right before"), tr("Right after"), tr("Others that stay"), "")
        for place, text in enumerate(heads):
            self._table.addWidget(PlainLabel(text, "head"), 0, place)
        for row, found in enumerate(figures, 1):
            judged = found.why in (None, WhyNot.LOSES, WhyNot.NO_BETTER)
            cells = (
                tr(HEADS[found.head]),
                number(found.corrections),
                number(found.before) if found.corrections else "–",
                number(found.after) if judged else "–",
                tr("{right} of {of}", right=number(found.kept_after), of=number(found.elsewhere))
                if judged
                else "–",
                verdict(found),
            )
            for place, text in enumerate(cells):
                self._table.addWidget(
                    PlainLabel(text, "small" if place in (0, 5) else "", wrap=place == 5), row, place
                )

    # Doing ---------------------------------------------------------------------------------------

    def learn(self) -> None:
        """Learn and judge; nothing changes until `use`."""
        if self.bar.isVisible() or not self.learn_button.isEnabled():
            return
        self._stop.clear()
        self._learnt = None
        self._working(True)
        learning, stop = self._place.desk.learning, self._stop

        def work(tell: Callable[[float], None]) -> Learnt:
            return learning.learn(progress=tell, cancelled=stop.is_set)

        self._place.background.run_telling(
            work, owner=self, during=self._progress, then=self._judged, otherwise=self._failed
        )

    def _progress(self, share: float) -> None:
        self.bar.setValue(round(100 * share))

    def _judged(self, learnt: Learnt) -> None:
        self._working(False)
        self._learnt = learnt
        self._show_figures(learnt.figures)
        self.use_button.setVisible(learnt.worth_using)
        if learnt.worth_using:
            self.use_button.setFocus()

    def use(self) -> None:
        """Put to use what was learned."""
        learnt, learning, by = self._learnt, self._place.desk.learning, self._place.agent
        if learnt is None:
            return
        before = self._known.in_force.revision if self._known else None
        self._learnt = None
        self.use_button.hide()

        def again() -> None:
            self.back(before.number if before else None)

        def done(revision: Revision) -> None:
            said = tr("New mentions are labelled with revision {revision}.", revision=number(revision.number))
            self._place.speaker.toast(said, undo=again)
            self.show_brand()

        self._place.background.run(
            lambda: learning.use(learnt, by), owner=self, then=done, otherwise=self._failed
        )

    def back(self, revision: int | None) -> None:
        """Put an earlier revision to use, or none."""
        learning, by = self._place.desk.learning, self._place.agent
        empty(self._table)
        self.use_button.hide()
        self._learnt = None

        def done(_: object) -> None:
            self._place.speaker.toast(tr("Changed. New mentions are labelled so."))
            self.show_brand()

        self._place.background.run(
            lambda: learning.back(revision, by), owner=self, then=done, otherwise=self._failed
        )

    def _targets(self) -> list[tuple[str, object]]:
        known = self._known
        if known is None or not known.revisions:
            return []
        current = known.in_force.revision
        offered: list[tuple[str, object]] = [
            (
                tr(
                    "Revision {revision}, {moment}",
                    revision=number(each.number),
                    moment=moment(each.at, self._place.now()),
                ),
                each.number,
            )
            for each in reversed(known.revisions)
            if current is None or each.number != current.number
        ]
        if current is not None:
            offered.insert(0, (tr("The classifier without learning"), None))
        return offered

    def _offer_back(self) -> None:
        Menu(self).offer(self._targets()[:9], self.back_button, self._chosen)

    def _chosen(self, revision: object) -> None:
        self.back(revision if isinstance(revision, int) else None)

    def _working(self, busy: bool) -> None:
        empty(self._table)
        self.bar.setValue(0)
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.learn_button.setEnabled(not busy)
        self.use_button.hide()

    def _failed(self, error: SocialDeskError) -> None:
        self._working(False)
        self._place.speaker.toast(translated(error))
        self.show_brand()


def verdict(found: HeadFigures) -> str:
    """What is to be done with a head, in a sentence."""
    if found.why is None:
        return tr("Better: it can be used.")
    if found.why is WhyNot.TOO_FEW:
        return tr("Correct %n more to learn from.", found.wanted)
    return tr(WHY_NOT[found.why])
