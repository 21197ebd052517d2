"""The files of the rules as text, for those who like that better."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.key_button import KeyButton, TabButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import isolated, tr
from socialdesk.services.rule_file import RULES, TEAM
from socialdesk.services.rule_writing import Written

_LINE = re.compile(r"line (\d+)")


class RuleText(QWidget):
    """`save_wanted` carries a file's name, its new text, and what it held when it was read."""

    save_wanted = Signal(str, str, str)
    folder_wanted = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._seen: dict[str, str] = {RULES: "", TEAM: ""}
        self._drafts: dict[str, str] = {}
        self._name = RULES
        theme = place.theme
        self.files = {name: TabButton(theme, name) for name in (RULES, TEAM)}
        for name, tab in self.files.items():
            tab.setAutoExclusive(True)
            tab.clicked.connect(self._chosen)
            tab.setChecked(name == RULES)
        self.save_button = KeyButton(theme, tr("Save"), "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.reload_button = QPushButton(tr("Take the file as it is"))
        self.reload_button.clicked.connect(self.reload)
        folder = QPushButton(tr("Open the folder"))
        folder.clicked.connect(self.folder_wanted)
        hint_key(folder, "F")
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.hide()
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("Text of the file"))
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = theme.font(13)
        font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
        self.field.setFont(font)
        self.field.textChanged.connect(self._typed)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        for tab in self.files.values():
            head.addWidget(tab)
        head.addStretch()
        for button in (folder, self.reload_button, self.save_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self.field, 1)

    def clear(self) -> None:
        """Another brand is shown: what was typed belongs to the one before."""
        self._drafts.clear()
        self._seen = {RULES: "", TEAM: ""}
        self._fill()
        self.reload_button.hide()
        self.say("")

    def show_files(self, written: Written, problem: str) -> None:
        """Show the files as they are on the disk; what is being typed stays."""
        again = problem or any(self._seen[name] != written.of(name) for name in self._seen)
        for name in (RULES, TEAM):
            before, self._seen[name] = self._seen[name], written.of(name)
            if self._drafts.get(name, before) == before:
                self._drafts.pop(name, None)
        self._fill()
        changed = self._drafts.get(self._name) is not None
        self.reload_button.setVisible(changed)
        if again:
            self.say(problem)

    def say(self, trouble: str) -> None:
        """What is wrong, and the cursor where it is."""
        self.trouble.setText(isolated(trouble))
        self.trouble.setVisible(bool(trouble))

    def point_at(self, trouble: str) -> None:
        """Put the cursor on the line that a complaint names."""
        named = next((name for name in (RULES, TEAM) if name in trouble), self._name)
        self.show_file(named)
        where = _LINE.search(trouble)
        if where is not None:
            block = self.field.document().findBlockByNumber(int(where[1]) - 1)
            if block.isValid():
                self.field.setTextCursor(QTextCursor(block))
        self.field.setFocus()

    def show_file(self, name: str) -> None:
        """Show one of the two files."""
        self._name = name
        self.files[name].setChecked(True)
        self._fill()

    @property
    def touched(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self._drafts)

    def save(self) -> None:
        """Ask for the shown file to be written."""
        if self._name in self._drafts:
            self.save_wanted.emit(self._name, self._drafts[self._name], self._seen[self._name])

    def saved(self, name: str) -> None:
        """What was typed is in the file now."""
        self._drafts.pop(name, None)

    def reload(self) -> None:
        """Drop what was typed."""
        self._drafts.pop(self._name, None)
        self._fill()
        self.reload_button.hide()
        self.say("")

    def _chosen(self) -> None:
        self.show_file(next(name for name, tab in self.files.items() if tab.isChecked()))

    def _fill(self) -> None:
        text = self._drafts.get(self._name, self._seen[self._name])
        if self.field.toPlainText() != text.replace("\r\n", "\n"):
            self.field.blockSignals(True)
            self.field.setPlainText(text)
            self.field.blockSignals(False)
        self.save_button.setEnabled(self._name in self._drafts)

    def _typed(self) -> None:
        self.say("")
        text = self.field.toPlainText()
        if text == self._seen[self._name].replace("\r\n", "\n"):
            self._drafts.pop(self._name, None)
        else:
            self._drafts[self._name] = text
        self.save_button.setEnabled(self._name in self._drafts)
        self.reload_button.setVisible(self._name in self._drafts)
