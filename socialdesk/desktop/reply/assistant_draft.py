"""Asking the language model about the mention in focus: M asks, Esc stops, what it rests on is shown.

Nothing of an answer is shown while it is written: a post may have told the model what to say. What is seen
is how far it is; the text comes when it was judged, as one of the suggestions.
"""

from __future__ import annotations

import time
from concurrent.futures import CancelledError, Future

import shiboken6
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.keys import WINDOW, KeyWords, beside
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.labels import OneLine
from socialdesk.desktop.words import isolated, number, tr
from socialdesk.domain.mention import Mention, MentionId
from socialdesk.domain.reply import Suggestion
from socialdesk.errors import SocialDeskError
from socialdesk.services.assistant import Asking, Drafted

WIDE = 220
"""Pixels for what is said beside the button."""


class AskModel(QWidget):
    """Stands beside the suggestions where a model is switched on. `arrived` carries a suggestion that the
    model wrote for the mention in focus."""

    arrived = Signal(object)  # Suggestion
    asking_changed = Signal(bool)
    _told = Signal(object, int)  # question, characters
    _ended = Signal(object, object)  # question, Drafted or the error

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._mention: MentionId | None = None
        self._asked: MentionId | None = None
        self._asking: Asking | None = None
        self._question: object = None
        self._written = 0
        self._began = 0.0
        self._on = False
        p = place.theme.px
        self.said = OneLine("", "small")
        self.said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.said.setFixedWidth(p(WIDE))
        self.button = QPushButton()
        KeyWords(self.button, "M", lambda key: self.button.setText(beside(tr("Ask the model"), key)))
        self.button.setProperty("role", "link")
        self.button.setAccessibleName(tr("Ask the model"))
        self.button.clicked.connect(self.ask)
        self.stop_button = QPushButton(tr("Stop") + "  Esc")
        self.stop_button.setProperty("role", "link")
        self.stop_button.setAccessibleName(tr("Stop the language model"))
        self.stop_button.clicked.connect(self.stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(p(6))
        for part in (self.said, self.stop_button, self.button):
            line.addWidget(part)
        self._told.connect(self._tell)
        self._ended.connect(self._end)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._say_progress)
        self.said.hide()
        self.stop_button.hide()
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether a question is under way."""
        return self._asking is not None

    def follow(self, mention: Mention | None) -> None:
        """Stand beside another mention; a question about the one before is stopped."""
        same = mention is not None and mention.id == self._mention
        self._mention = mention.id if mention is not None else None
        if same:
            return
        self.stop()
        self._say("")
        if mention is None:
            self.hide()
            return
        assistant, brand_id = self._place.desk.assistant, mention.brand_id
        self._place.background.run(
            lambda: assistant.is_on(brand_id), owner=self, then=self._show_on, lane="assistant"
        )

    def _show_on(self, on: bool) -> None:
        self._on = on
        self.setVisible(on and self._mention is not None)

    def ask(self) -> None:
        """Ask about the mention in focus."""
        if self._mention is None or self.asking:
            return
        if not self._on:
            self._place.speaker.toast(
                tr(
                    "No language model is switched on for this brand. The Assistant ({key}) does that.",
                    key=self._place.keys.shown(WINDOW, "G, L"),
                )
            )
            return
        self._asked, self._written, self._began = self._mention, 0, time.monotonic()
        question = self._question = object()

        def told(characters: int) -> None:
            if shiboken6.isValid(self):
                self._told.emit(question, characters)

        def done(future: Future[Drafted]) -> None:
            try:
                answer: object = future.result()
            except CancelledError:
                return
            except BaseException as error:  # noqa: BLE001 - carried to the GUI thread, shown or raised there
                answer = error
            if shiboken6.isValid(self):
                self._ended.emit(question, answer)

        self._working(True)
        self._asking = self._place.desk.assistant.start(self._mention, done, told)
        self.asking_changed.emit(True)
        self._say_progress()

    def stop(self) -> None:
        """Do not wait any longer; the other suggestions are as they were."""
        if self._asking is not None:
            self._asking.cancel()
            self._over()
            self._say(tr("Stopped."))

    def _working(self, busy: bool) -> None:
        self.button.setVisible(not busy)
        self.stop_button.setVisible(busy)
        if busy:
            self._clock.start()
        else:
            self._clock.stop()

    def _over(self) -> None:
        self._asking, self._question = None, None
        self._working(False)
        self.asking_changed.emit(False)

    @Slot(object, int)
    def _tell(self, question: object, characters: int) -> None:
        if question is self._question:
            self._written = characters
            self._say_progress()

    def _say_progress(self) -> None:
        seconds = number(int(time.monotonic() - self._began))
        self._say(
            tr("Writing, %n characters, {seconds} s", self._written, seconds=seconds)
            if self._written
            else tr("Asking the model, {seconds} s", seconds=seconds)
        )

    @Slot(object, object)
    def _end(self, question: object, answer: object) -> None:
        if question is not self._question:
            return  # stopped, or about another mention
        self._over()
        if isinstance(answer, SocialDeskError):
            self._say(str(answer), "warn")
        elif isinstance(answer, BaseException):
            raise answer
        elif isinstance(answer, Drafted):
            self._show_drafted(answer)

    def _show_drafted(self, drafted: Drafted) -> None:
        if drafted.suggestion is None:
            why = translated(drafted.dropped.message) if drafted.dropped is not None else ""
            self._say(tr("Dropped: {why}", why=isolated(why)), "warn")
            return
        rests = ", ".join(isolated(title) for title in drafted.cited)
        self._say(
            tr("Rests on: {sources}", sources=rests) if rests else tr("Says nothing that needs a source.")
        )
        suggestion: Suggestion = drafted.suggestion
        if self._asked == self._mention:
            self.arrived.emit(suggestion)

    def _say(self, text: str, role: str = "small") -> None:
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            self.said.style().unpolish(self.said)
            self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setToolTip(words.hover(text) if text else "")
        self.said.setAccessibleName(text)
        self.said.setVisible(bool(text))


def ask_keys(screen: Screen, asks: AskModel, group: str) -> None:
    """M asks; Esc stops, and is anybody's else while nothing is asked."""
    screen.act(tr("Ask the language model"), "M", asks.ask, group=group)
    stop = screen.act(tr("Stop the language model"), "Esc", asks.stop, group=group)
    stop.setEnabled(False)
    asks.asking_changed.connect(stop.setEnabled)
