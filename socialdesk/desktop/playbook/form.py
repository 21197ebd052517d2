"""One entry of a playbook in the hand: its text or value, and how it reads as a reply."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left
from socialdesk.desktop.playbook import words as playbook_words
from socialdesk.desktop.playbook.occasion_choice import OccasionChoice
from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.reply.field import LengthRing
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets import utf16
from socialdesk.desktop.widgets.chips import Chip, ChipLine, Flow
from socialdesk.desktop.widgets.key_button import KeyButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import tr
from socialdesk.domain.reply import Severity
from socialdesk.drafting.playbook import INTENTS, Approach
from socialdesk.drafting.playbook_contents import SLOT, Entry, Kind
from socialdesk.services.playbooks import PLATFORMS, Preview, Sheet, length_class

PAUSE = 120
"""Milliseconds after the last key until the text is tried."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody has written and not saved yet."""

    text: str
    flag: bool = False
    choice: str = ""
    approach: str = ""
    situation: str = ""
    platforms: str = ""  # by commas, "" for any
    occasion: str = ""
    questions: str = ""
    link: str = ""
    until: str = ""


class TextField(QPlainTextEdit):
    """Plain text in its own direction. Escape leaves it."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def fill(self, text: str) -> None:
        """Show a text that nobody typed: `textChanged` is not told."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._turn()

    def _turn(self) -> None:
        option = self.document().defaultTextOption()
        mirrored = starts_right_to_left(SLOT.sub("", self.toPlainText()))
        wanted = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            self.document().setDefaultTextOption(option)

    def mark(self, spans: Mapping[tuple[int, int], tuple[str, str]]) -> None:
        """Colour spans (of characters) with a ground and an underline; tokens of the theme."""
        text, found = self.toPlainText(), []
        for (start, end), (ground, line) in spans.items():
            if end > len(text):
                continue
            look = QTextCharFormat()
            look.setBackground(self._color(ground))
            look.setUnderlineColor(self._color(line))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = utf16.span(self.document(), start, end), look
            found.append(selection)
        self.setExtraSelections(found)

    def _color(self, token: str) -> Any:
        return self.property("theme").color(token)


class PlaybookForm(QFrame):
    """Shows an entry and takes changes; what it is asked to do it asks of the screen."""

    save_wanted = Signal()
    restore_wanted = Signal()
    remove_wanted = Signal()
    reload_wanted = Signal()
    folder_wanted = Signal()
    touched = Signal()
    left = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place
        self.setObjectName("composer")
        self._sheet: Sheet | None = None
        self._entry: Entry | None = None
        self._filling = False
        self._preview: Preview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._try)
        self._build()
        place.theme.changed.connect(self._mark)
        self.clear("")

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self.heading = PlainLabel("", "cardTitle", wrap=True)
        self.origin = Chip()
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(self.heading, 1)
        head.addWidget(self.origin, 0, Qt.AlignmentFlag.AlignTop)
        self.hint = PlainLabel("", "small", wrap=True)
        self.use = PlainLabel("", "small", wrap=True)
        self.questions = TextField(tr("Questions, one a line"))
        self.questions_label = PlainLabel(tr("What people ask, one wording a line"), "smallBold")
        self.field = TextField(tr("Text"))
        self.field_label = PlainLabel(tr("Text"), "smallBold")
        for field in (self.questions, self.field):
            field.setProperty("theme", theme)
            field.textChanged.connect(self._typed)
            field.left.connect(self.left)
        self.questions.setFixedHeight(p(84))
        self.field.setMinimumHeight(p(96))
        self.flag = QCheckBox(tr("Templates may have emoji"))
        self.flag.toggled.connect(self._typed)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Choice"))
        self.choice.currentIndexChanged.connect(self._fill_situations)
        self.choice.currentIndexChanged.connect(self._typed)
        self.approach = QComboBox()
        self.approach.setAccessibleName(tr("What kind of answer"))
        for approach, said in playbook_words.APPROACHES.items():
            self.approach.addItem(tr(said), str(approach))
        self.approach.currentIndexChanged.connect(self._typed)
        self.situation = QComboBox()
        self.situation.setAccessibleName(tr("Situation"))
        self.situation.currentIndexChanged.connect(self._typed)
        self.platforms = QComboBox()
        self.platforms.setAccessibleName(tr("Platform"))
        self.platforms.currentIndexChanged.connect(self._typed)
        self.occasion = OccasionChoice()
        self.occasion.editTextChanged.connect(self._typed)
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        self.link.setAccessibleName(tr("Link"))
        self.link.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.link.textChanged.connect(self._typed)
        self.until = QLineEdit()
        self.until.setPlaceholderText("2027-01-31")
        self.until.setAccessibleName(tr("Last day it is offered"))
        self.until.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.until.setFixedWidth(p(120))
        self.until.textChanged.connect(self._typed)
        self.link_label = PlainLabel(tr("Link, for {slot}", slot="{link}"), "smallBold")
        self.until_label = PlainLabel(tr("Until"), "smallBold")
        kind = Flow(gap=p(8))
        for combo in (self.choice, self.situation, self.approach, self.platforms, self.occasion):
            combo.setMinimumWidth(p(80))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            kind.addWidget(combo)
        until, link = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (until, (self.until_label, self.until)),
            (link, (self.link_label, self.link)),
        ):
            row.setSpacing(p(8))
            for part in parts:
                row.addWidget(part, int(part is self.link))
        until.addStretch()
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.setAccessibleName(tr("What is wrong"))
        self.reload_button = KeyButton(theme, tr("Read it again"), "Ctrl+R")
        self.reload_button.clicked.connect(self.reload_wanted)
        self.folder_button = QPushButton(tr("Open the file's folder"))
        self.folder_button.clicked.connect(self.folder_wanted)
        hint_key(self.folder_button, "O")
        mending = Flow(gap=p(8))
        mending.addWidget(self.reload_button)
        mending.addWidget(self.folder_button)
        self.save_button = KeyButton(theme, tr("Save"), "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save_wanted)
        self.restore_button = KeyButton(theme, tr("Back to the default"), "B")
        self.restore_button.clicked.connect(self.restore_wanted)
        self.remove_button = KeyButton(theme, tr("Take it out"), "Del")
        self.remove_button.clicked.connect(self.remove_wanted)
        deeds = Flow(gap=p(8))
        for button in (self.save_button, self.restore_button, self.remove_button):
            deeds.addWidget(button)  # where they wrap, the first one stays in its place
        column = QVBoxLayout(self)
        column.setContentsMargins(p(16), p(12), p(16), p(14))
        column.setSpacing(p(8))
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.use)
        column.addWidget(self.questions_label)
        column.addWidget(self.questions)
        column.addWidget(self.field_label)
        column.addWidget(self.field, 2)
        column.addWidget(self.flag)
        column.addLayout(kind)
        column.addLayout(link)
        column.addLayout(until)
        column.addWidget(self.trouble)
        column.addLayout(mending)
        column.addLayout(deeds)
        column.addWidget(self._build_preview(), 3)
        column.addStretch()

    def _build_preview(self) -> QWidget:
        theme = self.place.theme
        p = theme.px
        self.platform = QComboBox()
        self.platform.setAccessibleName(tr("Platform of the preview"))
        self.platform.setMinimumWidth(p(80))
        self.platform.addItem(tr("where it was written"), "")
        for key in PLATFORMS:
            self.platform.addItem(words.platform(key), key)
        self.platform.currentIndexChanged.connect(self._try)
        self.sample = PlainLabel("", "small", wrap=True)
        self.shown = TextField(tr("How it reads"))
        self.shown.setProperty("theme", theme)
        self.shown.setReadOnly(True)
        self.shown.left.connect(self.left)
        self.tone = ChipLine()
        self.ring = LengthRing(theme)
        self.counter = PlainLabel("", "small")
        line = QHBoxLayout()
        line.setSpacing(p(6))
        line.addWidget(self.tone, 1)
        line.addWidget(self.ring)
        line.addWidget(self.counter)
        self.findings = PlainLabel("", "warn", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(p(8))
        top.addWidget(PlainLabel(tr("How it reads"), "name"))
        top.addStretch()
        top.addWidget(self.platform)
        self.card = QFrame()
        self.card.setObjectName("card")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(p(16), p(10), p(16), p(12))
        column.setSpacing(p(6))
        column.addLayout(top)
        column.addWidget(self.sample)
        column.addWidget(self.shown, 1)
        column.addLayout(line)
        column.addWidget(self.findings)
        return self.card

    # Showing

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def clear(self, why: str) -> None:
        """Show nothing, with a sentence on what to do."""
        self._entry = None
        self._show_parts()
        self.heading.setText("")
        self.show_use("")
        self.origin.hide()
        self.hint.setText(why)

    def show_entry(self, sheet: Sheet, entry: Entry, draft: Draft | None) -> None:
        """Show an entry, or what somebody began to make of it."""
        self._filling = True
        self._sheet, self._entry, self._preview = sheet, entry, None
        self.say("")
        lang = f"{words.lang_name(entry.lang)} · " if entry.lang else ""
        self.heading.setText(lang + playbook_words.title(entry))
        self.origin.say(tr("Yours") if entry.own else tr("Default"), "accent" if entry.own else "plain")
        self.origin.setVisible(entry.own or entry.beneath is not None)
        self.hint.setText(playbook_words.hint(entry))
        self._fill_choices(entry)
        shown = draft or self.as_saved(entry)
        self.field.setPlainText(shown.text)
        self.flag.setChecked(shown.flag)
        self.choice.setCurrentIndex(max(0, self.choice.findData(shown.choice)))
        self.approach.setCurrentIndex(max(0, self.approach.findData(shown.approach)))
        self._fill_situations()
        self.situation.setCurrentIndex(max(0, self.situation.findData(shown.situation)))
        self.platforms.setCurrentIndex(max(0, self.platforms.findData(shown.platforms)))
        self.occasion.choose(shown.occasion)
        self.questions.setPlainText(shown.questions)
        self.link.setText(shown.link)
        self.link.setCursorPosition(0)
        self.until.setText(shown.until)
        self._filling = False
        self._show_parts()
        self._mark()
        self._try()

    def show_use(self, told: str) -> None:
        """Say what people made of it so far; "" for nothing."""
        self.use.setText(told)
        self.use.setVisible(bool(told))

    def mark_phrase(self, phrase: str) -> None:
        """Select a phrase of the text, whatever stands between its words; nothing where it is gone."""
        text = self.field.toPlainText()
        between = r"[^\w{}]+"
        found = re.search(between.join(map(re.escape, re.findall(r"\w+", phrase))), text, re.IGNORECASE)
        if found is None:
            return
        self.field.setFocus()
        self.field.setTextCursor(utf16.span(self.field.document(), *found.span()))

    def show_sheet(self, sheet: Sheet) -> None:
        """The files were read again and say the same of this entry."""
        self._sheet = sheet
        self.say("")
        self._try()

    def _fill_choices(self, entry: Entry) -> None:
        self.choice.clear()
        if entry.kind is Kind.TEMPLATE:
            for intent in sorted(INTENTS, key=playbook_words.intent_name):
                self.choice.addItem(playbook_words.intent_name(intent), str(intent))
            self.platforms.clear()
            self.platforms.addItem(tr("All platforms"), "")
            several = entry.values.get("platforms", ())
            each_by_itself = [[each] for each in self._sheet.platforms] if self._sheet is not None else []
            for keys in dict.fromkeys(map(tuple, [*each_by_itself, *([several] if several else [])])):
                self.platforms.addItem(words.commas(map(words.platform, keys)), ",".join(keys))
            self.occasion.show_names(self._sheet.occasions if self._sheet is not None else ())
        for value in entry.choices:
            self.choice.addItem(tr(playbook_words.CHOICES[value]), value)
        if entry.choices and not entry.value:
            self.choice.insertItem(0, tr("not said"), "")

    def _fill_situations(self) -> None:
        """What a template of this intent can be about; "" for whatever it is."""
        entry, sheet, combo = self._entry, self._sheet, self.situation
        if entry is None or sheet is None or entry.kind is not Kind.TEMPLATE:
            return
        intent = str(self.choice.currentData() or "")
        first, *more = entry.values["intents"]
        intents = {first, *more} if intent == first else {intent}
        fitting = [key for key, told in sheet.situations.get(entry.lang, {}).items() if told & intents]
        saved = str(entry.values.get("situation", ""))
        if intent == first and saved and saved not in fitting:
            fitting.append(saved)
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(tr("Any situation"), "")
        for said, key in sorted((playbook_words.situation(key), key) for key in fitting):
            combo.addItem(said, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def as_saved(self, entry: Entry) -> Draft:
        """The fields as they are without a change."""
        values = entry.values
        if entry.kind is Kind.TEMPLATE:
            first = str(values["intents"][0])
            return Draft(
                playbook_words.written(entry),
                choice=first,
                approach=str(values["approach"]),
                situation=str(values.get("situation", "")),
                platforms=",".join(values.get("platforms", ())),
                occasion=str(values.get("occasion", "")),
            )
        if entry.kind is Kind.ANSWER:
            until = values.get("valid_until")
            return Draft(
                playbook_words.written(entry),
                questions="\n".join(values.get("questions", ())),
                link=values.get("link", ""),
                until=until.isoformat() if isinstance(until, date) else "",
            )
        if entry.kind is Kind.FLAG:
            return Draft("", flag=bool(entry.value))
        if entry.kind is Kind.CHOICE:
            return Draft("", choice=str(entry.value))
        return Draft(playbook_words.written(entry))

    def draft(self) -> Draft:
        """The fields as they are."""
        entry = self._entry
        kind = entry.kind if entry is not None else Kind.TEXT
        answer, template = kind is Kind.ANSWER, kind is Kind.TEMPLATE
        return Draft(
            "" if kind in (Kind.FLAG, Kind.CHOICE) else self.field.toPlainText(),
            flag=kind is Kind.FLAG and self.flag.isChecked(),
            choice=str(self.choice.currentData() or "") if template or kind is Kind.CHOICE else "",
            approach=str(self.approach.currentData()) if template else "",
            situation=str(self.situation.currentData() or "") if template else "",
            platforms=str(self.platforms.currentData() or "") if template else "",
            occasion=self.occasion.name() if template else "",
            questions=self.questions.toPlainText() if answer else "",
            link=self.link.text().strip() if answer else "",
            until=self.until.text().strip() if answer else "",
        )

    @property
    def changed(self) -> bool:
        """Whether the fields say something else than the file."""
        return self._entry is not None and self.draft() != self.as_saved(self._entry)

    def values(self) -> Mapping[str, Any]:
        """The keys to save. Raises `SettingWrong` with what to write."""
        entry, draft = self._entry, self.draft()
        assert entry is not None
        match entry.kind:
            case Kind.FLAG:
                return {entry.name: draft.flag}
            case Kind.CHOICE:
                return {entry.name: draft.choice}
            case Kind.TEMPLATE:
                text = " ".join(draft.text.split())
                first, *more = entry.values["intents"]
                intents = [first, *more] if draft.choice == first else [draft.choice]
                return {
                    entry.main: text,
                    "intents": intents,
                    "situation": draft.situation or None,
                    "approach": str(Approach(draft.approach)),
                    "platforms": draft.platforms.split(",") if draft.platforms else None,
                    "occasion": draft.occasion or None,
                    "length": length_class(max(self._texts(entry, text), key=len)),
                }
            case Kind.ANSWER:
                until = playbook_words.day(draft.until)
                return {
                    "questions": [line.strip() for line in draft.questions.split("\n") if line.strip()],
                    "answer": " ".join(draft.text.split()),
                    "link": draft.link or None,
                    "valid_until": until,
                }
            case _:
                return playbook_words.meant(entry, draft.text)

    def _texts(self, entry: Entry, text: str) -> list[str]:
        """The text and those in the other form of address: one declared length bounds them all."""
        others = [
            str(entry.values[key]) for key in entry.values if key.startswith("text") and key != entry.main
        ]
        return [text, *others]

    def say(self, text: str, *, overtaken: bool = False, folder: bool = False) -> None:
        """Say what is wrong, with what can be done about it; "" for nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.reload_button.setVisible(overtaken)
        self.folder_button.setVisible(folder)

    def _show_parts(self) -> None:
        entry = self._entry
        kind = entry.kind if entry is not None else None
        answer, template = kind is Kind.ANSWER, kind is Kind.TEMPLATE
        written = kind is not None and kind not in (Kind.FLAG, Kind.CHOICE)
        for part, on in (
            (self.questions, answer), (self.questions_label, answer), (self.field, written),
            (self.field_label, answer), (self.flag, kind is Kind.FLAG),
            (self.choice, template or kind is Kind.CHOICE), (self.approach, template),
            (self.situation, template), (self.platforms, template), (self.occasion, template),
            (self.link, answer), (self.link_label, answer), (self.until, answer), (self.until_label, answer),
            (self.card, answer or template), (self.save_button, kind is not None),
            (self.restore_button, entry is not None and entry.own and entry.beneath is not None),
            (self.remove_button, entry is not None and entry.listed),
        ):  # fmt: skip
            part.setVisible(on)
        self.field_label.setText(tr("Answer") if answer else tr("Text"))
        if kind is not None:
            p = self.place.theme.px
            one_line = kind in (Kind.TEXT, Kind.NUMBER, Kind.AMOUNT)
            self.field.setMaximumHeight(p(60) if one_line else 16_777_215)
            self.field.setMinimumHeight(p(60) if one_line else p(96))
        self._show_save()

    def _show_save(self) -> None:
        entry = self._entry
        new = entry is not None and not entry.own and entry.beneath is None and entry.listed
        shipped = entry is not None and not entry.own and not new
        self.save_button.say(
            tr("Change it for this brand") if shipped else tr("Add it") if new else tr("Save")
        )
        self.save_button.setEnabled(self.changed or new)

    # Trying

    def _typed(self) -> None:
        if self._filling or self._entry is None:
            return
        self.say("")
        self._show_save()
        self._timer.start()
        self.touched.emit()

    def _try(self) -> None:
        sheet, entry = self._sheet, self._entry
        if sheet is None or entry is None or not entry.listed:
            return
        text, platform = self.field.toPlainText(), str(self.platform.currentData() or "")
        desk, link = self.place.desk, self.link.text().strip()
        key = entry.key

        def arrived(preview: Preview) -> None:
            if self._entry is not None and self._entry.key == key:
                self._show_preview(preview)

        self.place.background.run(
            lambda: desk.playbooks.preview(sheet, entry, text, platform, link),
            owner=self,
            then=arrived,
            lane="preview",
        )

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self.shown.setPlainText(preview.text)
        length = preview.meter.length
        self.ring.show_share(length.used / length.limit if length.limit else 0)
        self.counter.setText(f"{words.number(length.used)} / {words.number(length.limit)}")
        where = words.platform(preview.platform)
        self.counter.setAccessibleName(
            tr(
                "{used} of {limit} characters",
                used=words.number(length.used),
                limit=words.number(length.limit),
            )
        )
        mention = words.isolated(textwrap.shorten(preview.mention, 120, placeholder="…"))
        self.sample.setText(
            tr("To “{mention}” on {platform}", mention=mention, platform=where)
            if preview.mention
            else tr("To somebody on {platform}; this brand has no such mention yet", platform=where)
        )
        self.tone.show_chips(reply_words.tone_chips(preview.meter.tone, preview.meter.findings))
        said = [
            reply_words.finding(each)
            for each in preview.meter.findings
            if each.code not in ("not_allowed", "placeholder")
        ]
        slots = words.commas("{" + slot + "}" for slot in preview.lacking)
        if preview.lacking:
            said.append(tr("No value for {slots} here: such a mention is not offered this.", slots=slots))
        self.findings.setText("\n".join(dict.fromkeys(said)))
        self.findings.setVisible(bool(said))
        text = self.field.toPlainText()
        if preview.unknown and preview.unknown[0][1] <= len(text):
            start, end = preview.unknown[0]
            self.say(tr("{slot} is no placeholder that is known here.", slot=words.isolated(text[start:end])))
        self._mark()

    def _mark(self) -> None:
        """Placeholders are marked; those that mean nothing, and what may not go out, in other colours."""
        text = self.field.toPlainText()
        marks = {match.span(): ("accent_soft", "accent") for match in SLOT.finditer(text)}
        preview = self._preview
        if preview is not None:
            marks |= dict.fromkeys(preview.unknown, ("negative_soft", "negative"))
            shown = dict.fromkeys(preview.filled, ("accent_soft", "accent"))
            for finding in preview.meter.findings:
                if finding.end > finding.start and finding.end - finding.start < len(preview.text):
                    hard = finding.severity is Severity.HARD
                    shown[finding.start, finding.end] = (
                        ("negative_soft", "negative") if hard else ("high_soft", "high")
                    )
            self.shown.mark(shown)
        listed = self._entry is not None and (self._entry.listed or self._entry.name == "signature")
        self.field.mark(marks if listed else {})
