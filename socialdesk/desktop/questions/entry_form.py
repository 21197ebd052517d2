"""The entry of the FAQ that a repeated question would become: wordings and an answer, in each language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from socialdesk.desktop.playbook.form import TextField
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import lang_name, tr
from socialdesk.drafting.questions import Draft, Proposal


class EntryForm(QWidget):
    """Shows a `Proposal` and takes what the person makes of it."""

    edited = Signal(object)  # Proposal
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        p = theme.px
        self._proposal: Proposal | None = None
        self.lang = QComboBox()
        self.lang.setAccessibleName(tr("Language of the entry"))
        self.lang.activated.connect(self._show_draft)
        self.wordings = TextField(tr("How it is asked, one wording a line"))
        self.answer = TextField(tr("The answer"))
        self.answer.setPlaceholderText(
            tr("No earlier answer fits here. Write it without a greeting: each customer gets their own.")
        )
        self.source = PlainLabel("", "small", wrap=True)
        for field in (self.wordings, self.answer):
            field.left.connect(self.left)
            field.setMaximumHeight(p(110))
            field.textChanged.connect(self._typed)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("How it is asked, one wording a line"), "head", wrap=True), 1)
        head.addWidget(self.lang)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(p(8))
        column.addLayout(head)
        column.addWidget(self.wordings)
        column.addWidget(PlainLabel(tr("The answer"), "head"))
        column.addWidget(self.answer)
        column.addWidget(self.source)

    @property
    def proposal(self) -> Proposal | None:
        """What stands in the form; None while nothing does."""
        return self._proposal

    def show_proposal(self, proposal: Proposal | None, *, editable: bool = True) -> None:
        """Show a proposal in its first language; None empties the form."""
        self._proposal = proposal
        drafts = proposal.drafts if proposal is not None else ()
        self.lang.clear()
        for draft in drafts:
            self.lang.addItem(lang_name(draft.lang), draft.lang)
        self.lang.setVisible(len(drafts) > 1)
        for field in (self.wordings, self.answer):
            field.setEnabled(bool(drafts) and editable)
        self._show_draft()

    def to_answer(self) -> None:
        """Into the answer, to write it."""
        if self.answer.isEnabled():
            self.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_draft(self) -> None:
        draft = self._draft()
        for field, text in (
            (self.wordings, "\n".join(draft.questions) if draft else ""),
            (self.answer, draft.answer if draft else ""),
        ):
            field.fill(text)
        self.source.setText(
            tr("Taken from %n replies that were approved. Read it before you add it.", draft.replies)
            if draft is not None and draft.replies and draft.answer
            else ""
        )
        self.source.setVisible(bool(self.source.text()))

    def _draft(self) -> Draft | None:
        if self._proposal is None:
            return None
        wanted = self.lang.currentData()
        return next((each for each in self._proposal.drafts if each.lang == wanted), None)

    def _typed(self) -> None:
        draft = self._draft()
        if draft is None or self._proposal is None:
            return
        asked = [each.strip() for each in self.wordings.toPlainText().splitlines()]
        changed = replace(
            draft, questions=tuple(each for each in asked if each), answer=self.answer.toPlainText()
        )
        drafts = tuple(changed if each.lang == draft.lang else each for each in self._proposal.drafts)
        self._proposal = replace(self._proposal, drafts=drafts)
        self.edited.emit(self._proposal)
