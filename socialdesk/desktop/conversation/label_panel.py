"""The panel that sets labels right: four questions, every answer with its letter, all by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop.model.words import HEADS, label_word
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import Flow
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import moment, person, tr
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.learning import Correction

ANSWERS: dict[Head, tuple[str, ...]] = {
    Head.SENTIMENT: tuple(map(str, Sentiment)),
    Head.URGENCY: tuple(map(str, Urgency)),
    Head.INTENT: tuple(map(str, Intent)),
    Head.NEEDS_REPLY: ("yes", "no"),
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""One for each answer, through all questions: the same in every language."""


def label_of(labels: Classification, head: Head) -> str:
    """The label of a head, as corrections name it."""
    match head:
        case Head.SENTIMENT:
            return str(labels.sentiment)
        case Head.URGENCY:
            return str(labels.urgency)
        case Head.INTENT:
            return str(labels.intent)
        case Head.NEEDS_REPLY:
            return "yes" if labels.needs_reply else "no"


def correction_words(each: Correction, now: datetime) -> str:
    """Who set a label, when, and what it was before."""
    said = tr(
        "{question}: set by {person}, {moment}",
        question=tr(HEADS[each.head]),
        person=person(each.by),
        moment=moment(each.at, now),
    )
    if not each.was:
        return said
    if each.confirms:
        return said + ". " + tr("The classifier had said the same.")
    return said + ". " + tr("The classifier had said {label}.", label=label_word(each.head, each.was))


class LabelPanel(QFrame):
    """Up and Down choose the question, Left and Right or a letter the answer, Enter applies, Esc leaves."""

    applied = Signal(object)  # dict[Head, str]: what the person said, and nothing else
    taken_back = Signal(object)  # the Head whose correction is withdrawn
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: dict[Head, str] = {}
        self._touched: set[Head] = set()
        self._corrected: dict[Head, Correction] = {}
        self._row = 0
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Set the labels right"))
        self._names: dict[Head, PlainLabel] = {}
        self.answers: dict[tuple[Head, str], QPushButton] = {}
        p = theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(p(12))
        grid.setVerticalSpacing(p(8))
        grid.setColumnStretch(1, 1)
        letters = iter(LETTERS)
        self._by_letter: dict[str, tuple[Head, str]] = {}
        self._letters: dict[tuple[Head, str], str] = {}
        self._held: dict[Head, str] = {}
        for row, head in enumerate(Head):
            name = self._names[head] = PlainLabel(tr(HEADS[head]), "small")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            options = QWidget()
            flow = Flow(options, gap=p(4))
            for value in ANSWERS[head]:
                letter = next(letters)
                self._by_letter[letter] = (head, value)
                self._letters[head, value] = letter
                button = QPushButton(_ticked(letter, head, value, holds=True))
                button.setProperty("role", "tab")
                button.setCheckable(True)
                button.setChecked(True)
                button.ensurePolished()  # the answer that holds is bold and ticked, and moves no neighbour
                button.setMinimumWidth(button.sizeHint().width() + p(10))
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(partial(self._clicked, head, value))
                self.answers[head, value] = button
                flow.addWidget(button)
            grid.addWidget(options, row, 1)
        self.notes = PlainLabel("", "small", wrap=True)
        self.notes.hide()
        said = tr("Letters or arrows, Enter sets, Backspace takes back, Esc leaves")
        keys = PlainLabel(said, "small", wrap=True)
        self.apply_button = QPushButton(tr("Set the labels"))
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.apply_button.clicked.connect(self.apply)
        foot = QHBoxLayout()
        foot.addWidget(keys, 1)
        foot.addWidget(self.apply_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(14), p(10), p(14), p(12))
        column.setSpacing(p(8))
        column.addWidget(PlainLabel(tr("Set the labels right"), "name"))
        column.addLayout(grid)
        column.addWidget(self.notes)
        column.addLayout(foot)
        self.hide()

    def open_for(self, labels: Classification, corrections: Sequence[Correction], now: datetime) -> None:
        """Show the labels in force; the first question is in focus."""
        self._held = {head: label_of(labels, head) for head in Head}
        self._labels = dict(self._held)
        self._corrected = {each.head: each for each in corrections}
        self._touched = set()
        self._row = 0
        self.notes.setText("\n".join(correction_words(each, now) for each in corrections))
        self.notes.setVisible(bool(corrections))
        self._paint()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def question(self) -> Head:
        """The question in focus."""
        return list(Head)[self._row]

    @property
    def said(self) -> Mapping[Head, str]:
        """What the person has chosen so far."""
        return {head: self._labels[head] for head in Head if head in self._touched}

    def apply(self) -> None:
        """Hand over what was chosen; nothing chosen is the same as leaving."""
        said = dict(self.said)
        self.close_panel()
        if said:
            self.applied.emit(said)

    def close_panel(self) -> None:
        """Leave without a change."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def choose(self, head: Head, value: str) -> None:
        """Say what the label of a question is; saying what stands there confirms it."""
        self._labels[head] = value
        self._touched.add(head)
        self._row = list(Head).index(head)
        self._paint()

    def _clicked(self, head: Head, value: str, _checked: bool = False) -> None:
        self.choose(head, value)

    def _step(self, by: int) -> None:
        options = ANSWERS[self.question]
        at = options.index(self._labels[self.question])
        self.choose(self.question, options[(at + by) % len(options)])

    def _paint(self) -> None:
        for row, head in enumerate(Head):
            here = row == self._row
            said = f"› {tr(HEADS[head])}" if here else tr(HEADS[head])
            self._names[head].setText(said)
            for value in ANSWERS[head]:
                button, holds = self.answers[head, value], self._labels.get(head) == value
                button.setChecked(holds)
                button.setText(_ticked(self._letters[head, value], head, value, holds=holds))
                answer = f"{tr(HEADS[head])}: {label_word(head, value)}"
                held = self._held.get(head) == value
                button.setAccessibleName(tr("{answer}, holds now", answer=answer) if held else answer)
        current = f"{tr(HEADS[self.question])}: {label_word(self.question, self._labels[self.question])}"
        self.setAccessibleDescription(current)
        self.apply_button.setEnabled(bool(self._touched))

    # Keys ----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """While the panel has the focus its letters are its own, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if plain:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if mirrored else -1, Qt.Key.Key_Right: -1 if mirrored else 1}
        rows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_Escape:
            self.close_panel()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            if self.question in self._corrected:
                head = self.question
                self.close_panel()
                self.taken_back.emit(head)
        elif key in steps:
            self._step(steps[key])
        elif key in rows:
            self._row = (self._row + rows[key]) % len(Head)
            self._paint()
        elif (found := self._by_letter.get(event.text().lower())) is not None:
            self.choose(*found)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab stays in the panel: it goes to the next question."""
        self._row = (self._row + (1 if following else -1)) % len(Head)
        self._paint()
        return True


def _ticked(letter: str, head: Head, value: str, *, holds: bool) -> str:
    """An answer behind its letter; the one that holds carries a tick, so that colour is not alone."""
    answer = f"{letter}  {label_word(head, value)}"
    return f"{answer}  ✓" if holds else answer
