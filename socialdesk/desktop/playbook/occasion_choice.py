"""What a template is kept for: one of the occasions that we know, or a name that somebody types."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QLineEdit

from socialdesk.desktop import words
from socialdesk.desktop.rules.words import OCCASIONS
from socialdesk.desktop.words import tr
from socialdesk.drafting.occasions import known
from socialdesk.drafting.request import Occasion


class OccasionChoice(QComboBox):
    """``editTextChanged`` tells of every change."""

    def __init__(self) -> None:
        super().__init__()
        typed = QLineEdit()
        typed.setMaxLength(60)
        self.setEditable(True)
        self.setLineEdit(typed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # it would finish a new name as an old one
        self.activated.connect(lambda _at: typed.selectAll())  # what is typed next replaces what was chosen
        for part in (self, typed):
            part.setAccessibleName(tr("Occasion"))

    def show_names(self, names: Iterable[str]) -> None:
        """What can be chosen beside any time."""
        self.clear()
        self.addItem(tr("At any time"), "")
        for name in names:
            self.addItem(_said(name), name)

    def choose(self, name: str) -> None:
        at = self.findData(name)
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText(words.plain(name))

    def name(self) -> str:
        """What is chosen or typed; "" for any time."""
        typed = " ".join(self.currentText().split())
        at = self.findText(typed)
        return str(self.itemData(at)) if at >= 0 else typed


def _said(name: str) -> str:
    told = known(name)
    return tr(OCCASIONS[told]) if isinstance(told, Occasion) else words.plain(name.replace("_", " "))
