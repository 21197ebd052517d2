"""Using another model: look at it, say what its labels mean, compare, switch."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.analysis.mapping import OURS
from socialdesk.desktop.model.comparison import ComparisonView
from socialdesk.desktop.model.words import HEADS, label_word, megabytes
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import PlainLabel, read_with_ease
from socialdesk.desktop.widgets.still_bar import StillBar
from socialdesk.desktop.words import isolated, plain, tr
from socialdesk.domain.classification import Head
from socialdesk.errors import SocialDeskError
from socialdesk.services.comparison import Comparison
from socialdesk.services.hub import Offer, is_hub_name
from socialdesk.services.models import Inspected, OwnModel, Standing

SHOWN_FILES = 8


class OwnModelPanel(QFrame):
    """One model at a time. ``changed`` says that another model answers from now on."""

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._stop = threading.Event()
        self._inspected: Inspected | None = None
        self._offer: Offer | None = None
        self._compared: Comparison | None = None
        self._choices: dict[str, QComboBox] = {}
        self._past: dict[Head, OwnModel] = {}
        self.setObjectName("card")
        self._build()
        self._show_step()
        stop = self._stop  # a window that is closed waits for nothing that runs on
        self.destroyed.connect(lambda: stop.set())

    def _build(self) -> None:
        theme = self._place.theme
        self.where = QLineEdit()
        self.where.setPlaceholderText(tr("Folder of a model, or owner/name on the hub"))
        self.where.setAccessibleName(tr("Folder of a model, or owner/name on the hub"))
        self.where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.where.returnPressed.connect(self.look)
        self.where.textEdited.connect(self._forget)
        browse = QPushButton(tr("Choose a folder…"))
        browse.clicked.connect(self.choose_folder)
        hint_key(browse, "Ctrl+O")
        self.look_button = QPushButton(tr("Look at it"))
        self.look_button.clicked.connect(self.look)
        hint_key(self.look_button, "Return")
        first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        first.addWidget(self.where, 1)
        first.addWidget(browse)
        first.addWidget(self.look_button)
        self.head = QComboBox()
        self.head.setAccessibleName(tr("Question"))
        for head, words in HEADS.items():
            self.head.addItem(tr(words), head)
        self.head.currentIndexChanged.connect(self._show_meanings)
        self.before = QPushButton()
        self.before.setProperty("role", "link")
        self.before.clicked.connect(self._take_before)
        self._before: OwnModel | None = None
        question = QHBoxLayout()
        question.setSpacing(theme.px(8))
        question.addWidget(PlainLabel(tr("It should answer"), "small"))
        question.addWidget(self.head)
        question.addWidget(self.before)
        question.addStretch()
        self._about = PlainLabel("", "small", wrap=True)
        self._trouble = PlainLabel("", "trouble", wrap=True)
        self._guessed = PlainLabel("", "warn", wrap=True)
        self._meanings = QWidget()
        self._form = QFormLayout(self._meanings)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(theme.px(16))
        self._form.setVerticalSpacing(theme.px(6))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._bar = StillBar()
        self._bar.setAccessibleName(tr("Progress"))
        self.view = ComparisonView(theme)
        self.fetch_button = QPushButton()
        self.fetch_button.clicked.connect(self.fetch)
        self.compare_button = QPushButton(tr("Compare with the model in use"))
        self.compare_button.setProperty("role", "primary")
        self.compare_button.clicked.connect(self.compare)
        hint_key(self.compare_button, "Ctrl+Return")
        self.use_button = QPushButton()
        self.use_button.clicked.connect(self.use)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.fetch_button, self.compare_button, self.use_button, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        whole.setSpacing(theme.px(8))
        whole.addWidget(PlainLabel(tr("Use another model"), "name"))
        about = tr(
            "A model of the Hugging Face kind can answer one of the questions. It runs on this computer; "
            "nothing is switched before you have seen how it does on your own mentions."
        )
        whole.addLayout(read_with_ease(PlainLabel(about, "small", wrap=True), theme, 12))
        whole.addLayout(first)
        whole.addLayout(question)
        for widget in (self._about, self._trouble, self._meanings, self._guessed, self._bar):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        whole.addWidget(self.view)

    # What is shown

    @property
    def question(self) -> Head:
        """The question that is chosen."""
        return Head(self.head.currentData())

    def show_standing(self, past: dict[Head, OwnModel]) -> None:
        """Offer what answered a question before."""
        self._past = past
        self._show_before()

    def _show_before(self) -> None:
        self._before = self._past.get(self.question)
        if self._before is not None:
            self.before.setText(tr("Used before: {model}", model=isolated(self._before.title)))
        self.before.setVisible(self._before is not None)

    def _show_step(self, *, busy: bool = False) -> None:
        """Show the buttons of this step and no others."""
        known = self._inspected is not None
        self._meanings.setVisible(known)
        self.fetch_button.setVisible(self._offer is not None and not busy)
        self.compare_button.setVisible(known and not busy)
        self.use_button.setVisible(known and self._compared is not None and not busy)
        self.use_button.setText(tr("Use it for: {question}", question=tr(HEADS[self.question])))
        self.stop_button.setVisible(busy)
        self._bar.setVisible(busy)
        self.look_button.setEnabled(not busy)
        self.where.setEnabled(not busy)
        self.head.setEnabled(not busy)
        for choice in self._choices.values():
            choice.setEnabled(not busy)
        for label in (self._about, self._trouble, self._guessed):
            label.setVisible(bool(label.text()))

    def _forget(self) -> None:
        """Another place was typed: nothing that is shown is about it."""
        self._inspected = self._offer = self._compared = None
        for label in (self._about, self._trouble, self._guessed):
            label.setText("")
        self.view.clear()
        self._show_step()

    # Steps

    def choose_folder(self) -> None:
        """Ask for a folder and look at it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a model folder"))
        if folder:
            self.where.setText(folder)
            self.look()

    def look(self) -> None:
        """Look at what was typed: a folder here, or a name on the hub."""
        text = self.where.text().strip()
        if not text:
            self.where.setFocus()
            return
        self._forget()
        models = self._place.desk.models

        def work() -> Inspected | Offer:
            return models.hub.look(text) if is_hub_name(text) else models.inspect(Path(text))

        self._place.background.run(
            work, owner=self, then=self._show_found, otherwise=self._fail, lane="own model"
        )

    def _show_found(self, found: Inspected | Offer) -> None:
        if isinstance(found, Offer):
            self._show_offer(found)
            return
        self._inspected, card = found, found.card
        self._about.setText(
            tr(
                "{model}: {size}, {runs}, licence: {licence}.",
                model=isolated(card.name),
                size=megabytes(card.size),
                runs=tr("needs PyTorch") if card.needs_torch else tr("runs on what is installed"),
                licence=isolated(card.licence) or tr("not stated"),
            )
        )
        fitting = [head for head in HEADS if found.guesses[head].fits]
        if fitting and self.question not in fitting:
            self.head.setCurrentIndex(self.head.findData(fitting[0]))
        self._show_meanings()
        if self._choices:
            next(iter(self._choices.values())).setFocus()

    def _show_offer(self, offer: Offer) -> None:
        self._offer = offer
        files = ", ".join(each.name for each in offer.files[:SHOWN_FILES])
        self._about.setText(
            tr(
                "{model}: {size}, {runs}, licence: {licence}. Labels: {labels}. Files: {files}.",
                model=isolated(offer.repository),
                size=megabytes(offer.size),
                runs=tr("needs PyTorch") if offer.needs_torch else tr("runs on what is installed"),
                licence=isolated(offer.licence) or tr("not stated"),
                labels=isolated(", ".join(offer.labels)),
                files=isolated(files),
            )
        )
        self.fetch_button.setText(tr("Fetch {size}", size=megabytes(offer.size)))
        self._show_step()
        self.fetch_button.setFocus()

    def _show_meanings(self) -> None:
        """One line for each label of the model, with our labels to choose from."""
        self._show_before()
        self._compared = None
        self.view.clear()
        found, head = self._inspected, self.question
        while self._form.rowCount():
            self._form.removeRow(0)
        self._choices = {}
        if found is None:
            self._show_step()
            return
        guess = found.guesses[head]
        for theirs, ours in guess.meanings.items():
            choice = QComboBox()
            choice.addItem(tr("(left out)"), "")
            for label in OURS[head]:
                choice.addItem(label_word(head, label), label)
            choice.setCurrentIndex(max(0, choice.findData(ours)))
            choice.setMinimumWidth(self._place.theme.px(220))
            choice.setAccessibleName(tr("What {label} means", label=isolated(theirs)))
            choice.currentIndexChanged.connect(self._meaning_changed)
            self._form.addRow(PlainLabel(isolated(theirs)), choice)
            self._choices[theirs] = choice
        doubt = ""
        if not guess.sure:
            doubt = tr(
                "The labels are only numbered: what they mean is guessed from their order. Look at examples."
            )
        elif not guess.fits:
            doubt = tr(
                "Their names say nothing about this question. Say what they mean, or choose another question."
            )
        self._guessed.setText(doubt)
        self._show_step()

    def _meaning_changed(self) -> None:
        self._compared = None
        self.view.clear()
        self._show_step()

    def meanings(self) -> dict[str, str]:
        """What the person says that the labels mean."""
        return {theirs: str(choice.currentData()) for theirs, choice in self._choices.items()}

    def fetch(self) -> None:
        """Fetch what the hub offers, then look at it."""
        offer, models, stop = self._offer, self._place.desk.models, self._begin()
        if offer is None:
            return

        def work(tell: Callable[[tuple[int, int]], None]) -> Path:
            return models.hub.fetch(offer, lambda done, of: tell((done, of)), stop.is_set)

        self._place.background.run_telling(
            work, owner=self, during=self._progress, then=self._fetched, otherwise=self._fail
        )

    def _fetched(self, folder: Path) -> None:
        self.where.setText(str(folder))
        self.look()

    def compare(self) -> None:
        """Ask both models about the brand's mentions."""
        brand, found = self._place.brand, self._inspected
        if brand is None or found is None:
            return
        self.view.clear()
        self._compared = None
        models, stop = self._place.desk.models, self._begin()
        head, meanings, card = self.question, self.meanings(), found.card

        def work(tell: Callable[[tuple[int, int]], None]) -> Comparison:
            return models.compare(
                brand.id,
                head,
                card.directory,
                meanings,
                weights=card.weights,
                progress=lambda done, of: tell((done, of)),
                cancelled=stop.is_set,
            )

        self._place.background.run_telling(
            work, owner=self, during=self._progress, then=self._show_comparison, otherwise=self._fail
        )

    def _show_comparison(self, found: Comparison) -> None:
        self._compared = found
        self.view.show_comparison(found)
        self._show_step()
        self.use_button.setFocus()

    def use(self) -> None:
        """Let it answer from now on."""
        found, compared = self._inspected, self._compared
        if found is None or compared is None:
            return
        models, by = self._place.desk.models, self._place.agent
        head, meanings, card = self.question, self.meanings(), found.card
        self._begin()
        self._bar.setRange(0, 0)
        self.stop_button.hide()

        def work() -> Standing:
            return models.use(
                head, card.directory, meanings, by, weights=card.weights, temperature=compared.temperature
            )

        self._place.background.run(work, owner=self, then=self._used, otherwise=self._fail)

    def _used(self, stands: Standing) -> None:
        self.where.clear()
        self._forget()
        self.where.setFocus()
        if stands.own is not None:
            self._place.speaker.toast(
                tr(
                    "{model} answers from the next mention on. Labels given stay.",
                    model=isolated(stands.own.title),
                )
            )
        self.changed.emit()

    def stop(self) -> None:
        """Stop what is under way; what was fetched stays."""
        self._stop.set()

    def _take_before(self) -> None:
        if self._before is not None:
            self.where.setText(str(self._before.directory))
            self.look()

    def _begin(self) -> threading.Event:
        self._stop.clear()
        self._trouble.setText("")
        self._bar.setRange(0, 0)
        self._show_step(busy=True)
        self.stop_button.setFocus()
        return self._stop

    def _progress(self, at: tuple[int, int]) -> None:
        done, of = at
        # A progress bar counts to 2^31; models are larger.
        self._bar.setRange(0, 1000 if of else 0)
        self._bar.setValue(1000 * done // of if of else 0)

    def _fail(self, error: SocialDeskError) -> None:
        self._trouble.setText(isolated(plain(translated(error))))
        self._show_step()
        (self.compare_button if self._inspected else self.where).setFocus()
