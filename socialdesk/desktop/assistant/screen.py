"""The Assistant: which language model may draft replies for the brand, where it runs, and what it wrote.

Off until a person switches it on. A host that is not this machine is asked nothing, not even what it has,
before a person saw what would be sent and agreed, for this brand.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.assistant.words import outcome
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.chips import Chip
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, read_with_ease
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.words import ago, isolated, line, moment, number, tr
from socialdesk.domain.assistant import ModelAnswer
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionRow
from socialdesk.errors import SocialDeskError
from socialdesk.services.assistant import Status
from socialdesk.services.drafting_ahead import MOST_A_DAY
from socialdesk.services.model_server import Answer, Cancelled, origin

PRESETS = (
    ("Ollama", "http://127.0.0.1:11434/v1"),
    ("llama.cpp", "http://127.0.0.1:8080/v1"),
    ("vLLM", "http://127.0.0.1:8000/v1"),
    ("transformers serve", "http://localhost:8000/v1"),
)
"""Where servers of these kinds listen on this machine, when nobody told them otherwise."""

SAID = 200
"""Characters of a test's answer that are shown."""


Told = tuple[ModelAnswer, MentionRow | None]
"""An answer with the mention that it was asked about, None where that was erased."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the screen shows, read in one go."""

    status: Status
    answers: Sequence[Told]
    trouble: str  # why it does not draft by itself just now


class AssistantScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._known: Known | None = None
        self._stop = threading.Event()
        self._host = ""  # the origin that must be agreed to
        self._shown = ""  # the address whose consent is shown
        self._build()
        group = tr("Assistant")
        self.act(tr("Switch the language model on or off"), "O", self.switch, group=group)
        self.act(tr("Ask which models it has"), "L", self.list_models, group=group)
        self.act(tr("Test the language model"), "T", self.test, group=group)
        for field, key in ((self.preset, "S"), (self.address, "A"), (self.key, "K"), (self.model, "M")):
            by_key(self, field, field.accessibleName(), key, group)
        by_key(self, self.ahead, self.ahead.text(), "D", group)
        by_key(self, self.agree_button, tr("Agree to what would be sent"), "Ctrl+Return", group)
        by_key(self, self.withdraw_button, tr("Take the consent back"), "W", group)
        self.act(tr("Stop the test"), "Esc", self._stop_test, group=group, hidden=True)
        stop = self._stop
        self.destroyed.connect(lambda: stop.set())

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self.state = Chip()
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Assistant"), "title"))
        head.addWidget(self.state)
        head.addStretch()
        about = tr(
            "A language model may draft one of the suggestions, when you ask it to or by itself. It answers "
            "only from your playbook, each answer is checked before you see it, and nothing is sent without "
            "you."
        )
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(12))
        column.addLayout(read_with_ease(PlainLabel(about, "small", wrap=True), self.place.theme, 12))
        column.addWidget(self._choosing())
        column.addWidget(self._agreeing())
        column.addWidget(self._written())
        column.addStretch()
        inside.setMaximumWidth(p(960))  # as on the screen of the model: a line of a form stays readable
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(p(24), p(16), p(24), p(16))
        whole.setSpacing(p(12))
        whole.addLayout(head)
        whole.addWidget(scroll, 1)

    def _choosing(self) -> QFrame:
        theme = self.place.theme
        p = theme.px
        card = QFrame()
        card.setObjectName("card")
        form = QFormLayout(card)
        form.setContentsMargins(p(16), p(12), p(16), p(14))
        form.setHorizontalSpacing(p(16))
        form.setVerticalSpacing(p(8))
        form.addRow(PlainLabel(tr("Where it runs"), "name"))
        self.preset = QComboBox()
        self.preset.addItem(tr("Choose…"), "")
        for name, address in PRESETS:
            self.preset.addItem(tr("{name} on this machine", name=name), address)
        self.preset.activated.connect(self._preset_chosen)
        self.address = QLineEdit()
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setPlaceholderText("http://127.0.0.1:11434/v1")
        self.address.editingFinished.connect(self._address_changed)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.list_button = KeyButton(theme, tr("Ask which it has"), "L")
        self.list_button.clicked.connect(self.list_models)
        models = QHBoxLayout()
        models.setSpacing(p(8))
        models.addWidget(self.model, 1)
        models.addWidget(self.list_button)
        for said, field, row in (
            (tr("Server"), self.preset, self.preset),
            (tr("Address"), self.address, self.address),
            (tr("Key, if it wants one"), self.key, self.key),
            (tr("Model"), self.model, models),
        ):
            label = QLabel(said)
            label.setMinimumWidth(p(140))
            label.setMinimumHeight(p(32))
            label.setBuddy(field)
            field.setAccessibleName(said)
            form.addRow(label, row)
        self.test_button = KeyButton(theme, tr("Test it"), "T")
        self.test_button.clicked.connect(self.test)
        self.stop_button = KeyButton(theme, tr("Stop"), "Esc")
        self.stop_button.clicked.connect(self._stop_test)
        self.stop_button.hide()
        self.switch_button = KeyButton(theme, tr("Switch it on"), "O")
        self.switch_button.setProperty("role", "primary")
        self.switch_button.clicked.connect(self.switch)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.test_button)
        deeds.addWidget(self.stop_button)
        deeds.addStretch()
        deeds.addWidget(self.switch_button)
        self.ahead = QCheckBox(tr("Draft by itself for what waits"))
        self.ahead.clicked.connect(self.draft_ahead)
        self.ahead_said = PlainLabel("", "small", wrap=True)
        self.said = PlainLabel("", "small", wrap=True)
        self.said.hide()
        form.addRow("", self.ahead)
        form.addRow("", self.ahead_said)
        form.addRow(self.said)
        form.addRow(deeds)
        return card

    def _agreeing(self) -> QFrame:
        p = self.place.theme.px
        self.consent = QFrame()
        self.consent.setObjectName("card")
        column = QVBoxLayout(self.consent)
        column.setContentsMargins(p(16), p(12), p(16), p(14))
        column.setSpacing(p(8))
        self.consent_title = PlainLabel("", "name", wrap=True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("What would be sent"))
        self.preview.setFixedHeight(p(220))
        self.agree_button = QPushButton()
        self.agree_button.clicked.connect(self.agree)
        self.withdraw_button = QPushButton(tr("Take the consent back"))
        self.withdraw_button.clicked.connect(self.withdraw)
        self.agreed = PlainLabel("", "small", wrap=True)
        deeds = QHBoxLayout()
        deeds.addWidget(self.agreed, 1)
        deeds.addWidget(self.withdraw_button)
        deeds.addWidget(self.agree_button)
        column.addWidget(self.consent_title)
        column.addWidget(self.preview)
        column.addLayout(deeds)
        self.consent.hide()
        return self.consent

    def _written(self) -> QFrame:
        p = self.place.theme.px
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(p(16), p(12), p(16), p(14))
        column.setSpacing(p(8))
        self.counts = PlainLabel("", "small", wrap=True)
        self.model_answers: PagedModel[Told] = PagedModel(
            lambda told: told[0].id, lambda told: (0, told[0].id), self._answer_line, parent=self
        )
        self.answers = PagedList(self.place.theme, tr("What it wrote lately"), chips=False)
        self.answers.setModel(self.model_answers)
        self.answers.setMinimumHeight(p(240))
        self.answers.opened.connect(lambda told: self.place.speaker.open_mention(told[0].mention_id))
        column.addWidget(PlainLabel(tr("What it wrote lately"), "name"))
        column.addWidget(self.counts)
        column.addWidget(self.answers)
        return card

    # Showing -------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        self._known = None
        self.key.clear()
        self._say("")
        self.look()

    def refresh(self, changes: Changes) -> None:
        if changes.model or changes.mentions or changes.outbox:
            self.look()

    def look(self) -> None:
        """Read what was chosen, and what it wrote."""
        brand, assistant = self.place.brand, self.place.desk.assistant
        drafting_ahead = self.place.desk.drafting_ahead
        if brand is None:
            return
        self.place.background.run(
            lambda: Known(
                assistant.status(brand.id), assistant.recent(brand.id), drafting_ahead.trouble(brand.id)
            ),
            owner=self,
            then=self._show,
            lane="assistant",
        )

    def _show(self, known: Known) -> None:
        first, self._known = self._known is None, known
        status, choice = known.status, known.status.choice
        self.state.say(tr("on") if status.on else tr("off"), "positive" if status.on else "plain")
        self.switch_button.say(tr("Switch it off") if status.on else tr("Switch it on"))
        self.key.setPlaceholderText(tr("kept in the vault") if status.has_key else "")
        if first:
            self.address.setText(choice.address if choice else PRESETS[0][1])
            self.model.setCurrentText(choice.model if choice else "")
            self._address_changed()
        self._show_ahead(status, known.trouble)
        counts = status.outcomes or {}
        shown, dropped = counts.get("", 0), sum(many for code, many in counts.items() if code)
        self.counts.setText(
            tr("{shown} shown, {dropped} dropped by the checks", shown=number(shown), dropped=number(dropped))
            if counts
            else tr(
                "Nothing yet. In the queue, {key} asks it about the mention in focus.",
                key=self.place.keys.shown("queue", "M"),
            )
        )
        self.answers.setVisible(bool(known.answers))
        self.model_answers.settle(known.answers, complete=True)

    def _show_ahead(self, status: Status, trouble: str) -> None:
        choice = status.choice if status.on else None
        self.ahead.setEnabled(choice is not None)
        self.ahead.setChecked(status.ahead)
        if trouble and self.ahead.isChecked():
            said = translated(trouble)
        elif choice is not None and not status.local:
            said = tr(
                "Without anybody asking, mentions at the top of the queue for which nothing prepared fits "
                "are sent to {host}, at most {most} a day.",
                host=isolated(origin(choice.address)),
                most=number(MOST_A_DAY),
            )
        else:
            said = tr(
                "For mentions at the top of the queue for which nothing prepared fits, its suggestion stands "
                "there when you open them."
            )
        self.ahead_said.setText(said)

    def draft_ahead(self, wanted: bool) -> None:
        """Let it draft by itself, or only when somebody asks."""
        brand, by, assistant = self.place.brand, self.place.agent, self.place.desk.assistant
        if brand is None:
            return

        def done(_: Status) -> None:
            said = tr("It drafts by itself for what waits.") if wanted else tr("It drafts when you ask it.")
            self.place.speaker.toast(said, undo=lambda: self.draft_ahead(not wanted))
            self.look()

        self.place.background.run(
            lambda: assistant.draft_ahead(brand.id, wanted, by),
            owner=self,
            then=done,
            otherwise=self._not_ahead,
        )

    def _not_ahead(self, error: SocialDeskError) -> None:
        self._failed(error)
        self.look()  # the box says again how it is

    def _answer_line(self, told: Told) -> Line:
        (answer, row), now = told, self.place.now()
        about = isolated(row.excerpt) if row is not None else ""
        sent = tr("Sent: {text}", text=isolated(answer.sent)) if answer.sent else ""
        seconds = tr("{seconds} s", seconds=number(round(answer.seconds, 1)))
        return Line(
            outcome(answer),
            aside=ago(answer.at, now),
            beside=line([isolated(answer.model), seconds]),
            text=line([part for part in (about, sent) if part]),
            hint=moment(answer.at, now),
        )

    def _say(self, text: str, role: str = "small") -> None:
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(isolated(text))
        self.said.setVisible(bool(text))

    # Where it runs --------------------------------------------------------------------------------

    def _preset_chosen(self) -> None:
        if address := str(self.preset.currentData()):
            self.address.setText(address)
            self._address_changed()

    def _address_changed(self) -> None:
        """Look where the address leads; another machine wants consent first."""
        brand, address, assistant = self.place.brand, self.address.text().strip(), self.place.desk.assistant
        found = self.preset.findData(address)
        self.preset.setCurrentIndex(max(0, found))
        if brand is None or not address:
            self.consent.hide()
            return

        def work() -> tuple[str, str, str, str]:
            host = assistant.wants_consent(address)
            if not host:
                return address, "", "", ""
            known = assistant.consent(brand.id, host)
            by = (
                ""
                if known is None
                else tr(
                    "{name} agreed on {moment}.",
                    name=isolated(known.by),
                    moment=moment(known.at, self.place.now()),
                )
            )
            return address, host, assistant.preview(brand.id), by

        self.place.background.run(
            work, owner=self, then=self._show_consent, otherwise=self._failed, lane="address"
        )

    def _show_consent(self, found: tuple[str, str, str, str]) -> None:
        self._shown, self._host, preview, agreed = found
        self.consent.setVisible(bool(self._host))
        self.consent_title.setText(
            tr(
                "{host} is another machine. For each mention you ask it about, this leaves yours:",
                host=isolated(self._host),
            )
        )
        self.preview.setPlainText(preview)
        self.agreed.setText(agreed or tr("Nothing is sent before you agree, for this brand and this host."))
        self.agree_button.setText(tr("I agree to send this to {host}", host=self._host))
        self.agree_button.setVisible(not agreed)
        self.withdraw_button.setVisible(bool(agreed))
        for button in (self.list_button, self.test_button):
            button.setEnabled(not self._host or bool(agreed))
        on = self._known is not None and self._known.status.on
        self.switch_button.setEnabled(on or not self._host or bool(agreed))

    def agree(self) -> None:
        """Record that the person agrees to what is shown: another address typed since is not agreed to."""
        brand, address, by = self.place.brand, self._shown, self.place.agent
        assistant = self.place.desk.assistant
        if brand is None:
            return
        self.place.background.run(
            lambda: assistant.agree(brand.id, address, by),
            owner=self,
            then=lambda _: self._address_changed(),
            otherwise=self._failed,
        )

    def withdraw(self) -> None:
        """Take the consent back: nothing is sent any more, and the key is forgotten."""
        self._off(tr("The consent is taken back. Nothing is sent any more."))

    def list_models(self) -> None:
        """Ask the server what it has."""
        brand, address, key = self.place.brand, self.address.text().strip(), self.key.text()
        assistant = self.place.desk.assistant
        if brand is None or not self.list_button.isEnabled():
            return
        self._say(tr("Asking…"))
        self.place.background.run(
            lambda: assistant.models_at(brand.id, address, key),
            owner=self,
            then=self._show_models,
            otherwise=self._failed,
            lane="models",
        )

    def _show_models(self, models: list[str]) -> None:
        chosen = self.model.currentText()
        while self.model.count():
            self.model.removeItem(0)
        self.model.addItems(models)
        self.model.setCurrentText(chosen if chosen in models or not models else models[0])
        self._say(tr("It has %n models.", len(models)))
        self.model.setFocus()

    def test(self) -> None:
        """Ask one question in which nothing of the brand is."""
        brand, address, model = (
            self.place.brand,
            self.address.text().strip(),
            self.model.currentText().strip(),
        )
        key, assistant = self.key.text(), self.place.desk.assistant
        if brand is None or not self.test_button.isEnabled():
            return
        if not model:
            said = tr(
                "Say which model, as the server calls it. {key} asks which it has.", key=self.key_of("L")
            )
            self._say(said, "trouble")
            self.model.setFocus()
            return
        self._stop.clear()
        stop = self._stop
        self.stop_button.show()
        self.test_button.setEnabled(False)
        self._say(tr("Asking…"))

        def work() -> Answer | None:
            try:
                return assistant.test(brand.id, address, model, key, stop=stop)
            except Cancelled:
                return None

        self.place.background.run(work, owner=self, then=self._tested, otherwise=self._failed)

    def _tested(self, answer: Answer | None) -> None:
        self._tested_over()
        if answer is None:
            self._say(tr("Stopped."))
            return
        text = " ".join(answer.text.split())
        self._say(
            tr(
                "Answered in {seconds} s, the first word after {first} s: {text}",
                seconds=number(round(answer.seconds, 1)),
                first=number(round(answer.first, 1)),
                text=isolated(f"“{text[:SAID]}”"),
            ),
            "ok",
        )

    def _tested_over(self) -> None:
        self.stop_button.hide()
        self.test_button.setEnabled(True)

    def _stop_test(self) -> None:
        self._stop.set()

    def _failed(self, error: SocialDeskError) -> None:
        self._tested_over()
        self._say(translated(error), "trouble")

    # On and off -----------------------------------------------------------------------------------

    def switch(self) -> None:
        """Switch it on as it is chosen here, or off."""
        if self._known is None or not self.switch_button.isEnabled():
            return
        if self._known.status.on:
            self._off(tr("No language model drafts for this brand any more."))
            return
        brand, by, assistant = self.place.brand, self.place.agent, self.place.desk.assistant
        address, model, key = self.address.text().strip(), self.model.currentText().strip(), self.key.text()
        if brand is None:
            return

        def on(_: Status) -> None:
            self.key.clear()
            self._say("")
            asks = self.place.keys.shown("queue", "M")
            said = tr("{model} drafts when you press {key} in the queue.", model=isolated(model), key=asks)
            self.place.speaker.toast(said, undo=self.switch)
            self.look()

        self.place.background.run(
            lambda: assistant.switch_on(brand.id, address, model, by, key=key),
            owner=self,
            then=on,
            otherwise=self._failed,
        )

    def _off(self, said: str) -> None:
        brand, by, assistant = self.place.brand, self.place.agent, self.place.desk.assistant
        known = self._known
        if brand is None or known is None:
            return
        # What a key or a consent stood behind is not switched on again by one key.
        status = known.status
        again = self.switch if status.local and not status.has_key else None

        def off(_: object) -> None:
            self.place.speaker.toast(said, undo=again)
            self.look()
            self._address_changed()

        self.place.background.run(
            lambda: assistant.switch_off(brand.id, by), owner=self, then=off, otherwise=self._failed
        )
