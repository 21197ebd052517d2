"""A form over one table of a file. The file's own words stay where nobody changes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.rules.fields import Field, ManyChoice, listed
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.down_scroll import DownScroll
from socialdesk.desktop.widgets.labels import PlainLabel, read_with_ease
from socialdesk.desktop.words import tr
from socialdesk.drafting.toml_edit import Value

NARROW = 500
"""Pixels under which a field stands under its words, not beside them."""


class EntryForm(DownScroll):
    """``edited`` says that the person changed something, ``left`` that Escape was pressed in a field; `entry`
    is the table as the file would say it."""

    edited = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: dict[str, Value] = {}
        self._fields: list[Field] = []
        self._filling = False
        self._touched = False
        self._forms: list[QFormLayout] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentence = PlainLabel("", "lead", wrap=True)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.hide()
        self.inside = QWidget()
        self.inside.setObjectName("page")
        self.column = QVBoxLayout(self.inside)
        p = self._theme.px
        self.column.setContentsMargins(0, 0, p(8), 0)
        self.column.setSpacing(p(12))
        self.column.addLayout(read_with_ease(self.sentence, theme, 15))
        self.column.addWidget(self.trouble)
        self.setWidget(self.inside)

    # The controls ---------------------------------------------------------------------------------

    def _card(self, title: str) -> tuple[QFrame, QFormLayout]:
        p = self._theme.px
        card = QFrame()
        card.setObjectName("card")
        form = QFormLayout(card)
        form.setContentsMargins(p(16), p(12), p(16), p(14))
        form.setHorizontalSpacing(p(16))
        form.setVerticalSpacing(p(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if title:
            form.addRow(PlainLabel(title, "name"))
        self._forms.append(form)
        return card, form

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        policy = QFormLayout.RowWrapPolicy
        for form in self._forms:
            form.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.DontWrapRows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field does with Escape (closing its list) comes first."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, form: QFormLayout, said: str, control: QWidget) -> None:
        label = QLabel(said)
        label.setMinimumWidth(self._theme.px(140))
        label.setMinimumHeight(self._theme.px(32))
        label.setBuddy(control)
        if not isinstance(control, ManyChoice):
            control.setAccessibleName(said)
        form.addRow(label, control)

    def _line(self, form: QFormLayout, key: str, said: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.textEdited.connect(self._changed)
        self._row(form, said, line)
        self._fields.append(
            Field(key, lambda: line.text().strip() or None, lambda value: line.setText(str(value or "")))
        )
        return line

    def _list(self, form: QFormLayout, key: str, said: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.textEdited.connect(self._changed)
        self._row(form, said, line)
        self._fields.append(
            Field(
                key, lambda: listed(line.text()) or None, lambda value: line.setText(", ".join(texts(value)))
            )
        )
        return line

    def _tick(self, form: QFormLayout, key: str, said: str, *, usual: bool = False) -> QCheckBox:
        box = QCheckBox(said)
        box.toggled.connect(self._changed)
        form.addRow("", box)
        self._fields.append(
            Field(
                key,
                lambda: box.isChecked() if box.isChecked() is not usual else None,
                lambda value: box.setChecked(value if isinstance(value, bool) else usual),
            )
        )
        return box

    def _one(self, form: QFormLayout, key: str, said: str, options: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        for value, shown in options:
            box.addItem(shown, value)
        box.currentIndexChanged.connect(self._changed)
        self._row(form, said, box)
        self._fields.append(
            Field(
                key,
                lambda: str(box.currentData()) or None,
                lambda value: box.setCurrentIndex(max(0, box.findData(str(value or "")))),
            )
        )
        return box

    def _yes_no(self, form: QFormLayout, key: str, said: str) -> QComboBox:
        box = QComboBox()
        for shown in (tr("does not matter"), tr("yes"), tr("no")):
            box.addItem(shown)
        box.currentIndexChanged.connect(self._changed)
        self._row(form, said, box)
        self._fields.append(
            Field(
                key,
                lambda: {1: True, 2: False}.get(box.currentIndex()),
                lambda value: box.setCurrentIndex({True: 1, False: 2}.get(cast(bool, value), 0)),
            )
        )
        return box

    # In and out -----------------------------------------------------------------------------------

    @property
    def touched(self) -> bool:
        """Whether the person changed something that is not saved."""
        return self._touched

    def show_entry(self, entry: Mapping[str, Value], *, touched: bool = False) -> None:
        """Show a rule as its file says it. ``touched``: it is a draft, not saved yet."""
        self._entry = dict(entry)
        self._filling = True
        for field in self._fields:
            field.show(self._entry.get(field.key))
        self._filling = False
        self._touched = touched

    def entry(self) -> dict[str, Value]:
        """The rule with what the person changed."""
        said = dict(self._entry)
        for field in self._fields:
            field.apply(said)
        return said

    def say(self, sentence: str, trouble: str = "") -> None:
        """What the rule would do, in words, or what is wrong with it."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.trouble.setText(words.isolated(trouble))
        self.trouble.setVisible(bool(trouble))

    def _changed(self) -> None:
        if not self._filling:
            self._touched = True
            self.edited.emit()


def texts(value: Value | None) -> list[str]:
    return [str(each) for each in value] if isinstance(value, Sequence) and not isinstance(value, str) else []
