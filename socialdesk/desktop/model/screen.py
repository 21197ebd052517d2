"""Model: what answers each question, how good it is, what was learned, and how to use another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialdesk.analysis.shipped_card import Shipped
from socialdesk.desktop.model.learning import LearningPanel
from socialdesk.desktop.model.own import OwnModelPanel
from socialdesk.desktop.model.words import HEADS, measure_words, megabytes
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import isolated, moment, person, tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.services.models import OwnModel, Standing


@dataclass(frozen=True, slots=True)
class Known:
    """What the screen shows: read in one go, off the window's thread."""

    shipped: Shipped
    standing: tuple[Standing, ...]
    past: dict[Head, OwnModel]


class ModelScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        theme = place.theme
        self.backs: dict[Head, QPushButton] = {}
        self._own: dict[Head, OwnModel] = {}
        in_use, answering = self._card(tr("In use"))
        self._questions = QGridLayout()
        self._questions.setHorizontalSpacing(theme.px(16))
        self._questions.setVerticalSpacing(theme.px(6))
        self._questions.setColumnStretch(2, 1)
        self._about = PlainLabel("", "small", wrap=True)
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(theme.px(24))
        self._figures.setVerticalSpacing(theme.px(2))
        self._figures.setColumnStretch(3, 1)
        self.card_button = QPushButton(tr("Read the whole card"))
        self.card_button.setProperty("role", "link")
        self.card_button.clicked.connect(self.open_card)
        self._card_file: Path | None = None
        answering.addLayout(self._questions)
        answering.addWidget(self._about)
        answering.addLayout(self._figures)
        answering.addWidget(self.card_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.learning = LearningPanel(place)
        self.own = OwnModelPanel(place)
        self.own.changed.connect(self.show_brand)
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(in_use)
        self._column.addWidget(self.learning)
        self._column.addWidget(self.own)
        self._column.addStretch()
        inside.setMaximumWidth(theme.px(960))
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Model"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(PlainLabel(tr("Model"), "title"))
        head.addWidget(PlainLabel(tr("what labels mentions, on this computer"), "small"))
        head.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        whole.setSpacing(theme.px(12))
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        group = tr("Model")
        self.act(tr("Choose a model folder"), "Ctrl+O", self.own.choose_folder, group=group)
        self.act(tr("Type a folder or a name on the hub"), "/", self._type, group=group)
        self.act(tr("Compare with the model in use"), "Ctrl+Return", self.own.compare, group=group)
        self.act(tr("Read the whole card"), "R", self.open_card, group=group)
        hint_key(self.card_button, "R")
        self.act(tr("Learn from corrections"), "L", self.learning.learn, group=group)
        self.act(tr("Let the shipped model answer"), "S", self.offer_back, group=group, word="shipped")
        by_key(self, self.own.head, tr("The question that it should answer"), "Q", group)
        by_key(self, self.own.before, tr("Take the model that was used before"), "B", group)
        by_key(self, self.own.fetch_button, tr("Fetch the model"), "F", group)
        by_key(self, self.own.use_button, tr("Use the model that was compared"), "U", group)
        by_key(self, self.learning.use_button, tr("Use what was learned"), "Shift+U", group)
        by_key(self, self.learning.back_button, tr("Go back to what was learned before"), "Shift+B", group)
        for stop in (self.own.stop_button, self.learning.stop_button):
            hint_key(stop, "X")
        self.act(tr("Stop what is under way"), "X", self._stop, group=group)

    def _card(self, heading: str) -> tuple[QFrame, QVBoxLayout]:
        theme = self.place.theme
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(PlainLabel(heading, "name"))
        return card, column

    def _stop(self) -> None:
        for stop in (self.own.stop_button, self.learning.stop_button):
            if stop.isVisible():
                stop.click()

    def _type(self) -> None:
        self.own.where.setFocus()
        self.own.where.selectAll()

    # Showing

    def show_brand(self) -> None:
        models = self.place.desk.models

        def look() -> Known:
            past = {head: kept[0] for head in Head if (kept := models.past(head))}
            return Known(models.shipped(), models.standing(), past)

        self.place.background.run(look, owner=self, then=self._show, lane="model")
        self.learning.show_brand()

    def refresh(self, changes: Changes) -> None:
        if changes.model:
            self.show_brand()
        else:
            self.learning.refresh(changes)

    def _show(self, known: Known) -> None:
        shipped, name = known.shipped, f"{known.shipped.name} {known.shipped.version}"
        empty(self._questions)
        self.backs = {}
        self._own = {each.head: each.own for each in known.standing if each.own}
        for line, each in enumerate(known.standing):
            self._questions.addWidget(PlainLabel(tr(HEADS[each.head])), line, 0)
            if each.own is None:
                self._questions.addWidget(PlainLabel(tr("the shipped model"), "mute"), line, 1)
                continue
            self._questions.addWidget(PlainLabel(isolated(each.own.title), "name"), line, 1)
            since = tr(
                "since {moment}, by {person}",
                moment=moment(each.own.at, self.place.now()),
                person=person(each.own.by),
            )
            said = tr("The shipped model answers meanwhile. {why}", why=isolated(translated(each.trouble)))
            words = PlainLabel(
                said if each.trouble else since, "trouble" if each.trouble else "small", wrap=True
            )
            self._questions.addWidget(words, line, 2)
            back = QPushButton(tr("Back to the shipped model"))
            back.setAccessibleDescription(tr(HEADS[each.head]))
            hint_key(back, "S")
            back.clicked.connect(partial(self.back, each.head))
            self._questions.addWidget(back, line, 3)
            self.backs[each.head] = back
        measured = tr(", measured on {day}", day=isolated(shipped.measured)) if shipped.measured else ""
        self._about.setText(
            tr("Shipped: {model}, {size}", model=isolated(name), size=megabytes(shipped.size)) + measured
        )
        empty(self._figures)
        if shipped.figures:
            heads = (tr("On mentions it had not seen"), tr("Mentions"), tr("Figure"))
            for place, words_ in enumerate(heads):
                self._figures.addWidget(PlainLabel(words_, "head"), 0, place)
        for line, figure in enumerate(shipped.figures, 1):
            self._figures.setRowMinimumHeight(line, self.place.theme.px(20))
            for place, text in enumerate(measure_words(figure)):
                self._figures.addWidget(PlainLabel(text, "small" if place < 2 else ""), line, place)
        self._card_file = shipped.card
        self.own.show_standing(known.past)

    def open_card(self) -> None:
        """Show the model's card in whatever reads text here."""
        if self._card_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._card_file)))

    # Going back

    def back(self, head: Head) -> None:
        """Let the shipped model answer one question again; Z undoes it."""
        self._back({each: own for each, own in self._own.items() if each is head})

    def offer_back(self) -> None:
        """Let the shipped model answer again: what it should, where that is more than one question."""
        if len(self._own) < 2:
            self.all_back()
            return
        options: list[tuple[str, object]] = [(tr("Everything"), None)]
        options += [(tr(HEADS[head]), head) for head in self._own]

        def chosen(head: object) -> None:
            self.back(head) if isinstance(head, Head) else self.all_back()

        Menu(self).offer(options, self.backs[next(iter(self._own))], chosen)

    def all_back(self) -> None:
        """Let the shipped model answer every question."""
        self._back(dict(self._own))

    def _back(self, was: dict[Head, OwnModel]) -> None:
        models = self.place.desk.models

        def again() -> None:
            def work() -> None:
                for own in was.values():
                    models.use(
                        own.head, own.directory, own.meanings, own.by,
                        weights=own.weights, temperature=own.temperature,
                    )  # fmt: skip

            self.place.background.run(work, owner=self, then=lambda _: self.show_brand())

        def gone(_: object) -> None:
            self.place.speaker.toast(tr("The shipped model answers again."), undo=again)
            self.show_brand()

        if was:
            self.place.background.run(lambda: [models.back(head) for head in was], owner=self, then=gone)
