"""One rule as a form: when it holds, what it does. The file's own words stay where nobody changes them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QSpinBox, QVBoxLayout

from socialdesk.desktop import words
from socialdesk.desktop.rules import words as rules_words
from socialdesk.desktop.rules.entry import EntryForm, texts
from socialdesk.desktop.rules.fields import (
    CHOSEN,
    Field,
    ManyChoice,
    QueryField,
    QueryParts,
    joined_query,
    listed,
    split_query,
)
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import tr
from socialdesk.domain.rule import MOST_POINTS, WEEKDAYS
from socialdesk.drafting.toml_edit import Value

_LANGUAGES = ("en", "tr", "fi", "ar", "de", "es", "fr", "sv")
_PLATFORMS = ("x", "bluesky", "mastodon", "reddit", "youtube", "hackernews", "rss")
_ANYBODY = "\0skills"


class RuleForm(EntryForm):
    """A rule; ``below`` is room under its cards."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.theme)
        for card in (self._named(), self._when(), self._then()):
            self.column.addWidget(card)
        self.below = QVBoxLayout()
        self.column.addLayout(self.below)
        self.column.addStretch()

    # The controls ---------------------------------------------------------------------------------

    def _named(self) -> QFrame:
        card, form = self._card("")
        self.name = self._line(form, "name", tr("Name"), "")
        self.about = self._line(form, "about", tr("Note to colleagues"), "")
        self.on = self._tick(form, "on", tr("Switched on"), usual=True)
        return card

    def _when(self) -> QFrame:
        card, form = self._card(tr("When all of this holds"))
        labels: dict[str, Sequence[str]] = {
            "urgency": [str(each) for each in words.URGENCIES],
            "sentiment": [str(each) for each in words.SENTIMENTS],
            "intent": [str(each) for each in words.INTENTS],
            "lang": _LANGUAGES,
            "platform": _PLATFORMS,
        }
        names = {
            "urgency": tr("Urgency"),
            "sentiment": tr("Feeling"),
            "intent": tr("Topic"),
            "lang": tr("Language"),
            "platform": tr("Platform"),
        }
        self.choices: dict[str, ManyChoice] = {}
        for field, offered in labels.items():
            choice = ManyChoice(names[field], [(each, rules_words.value(field, each)) for each in offered])
            choice.changed.connect(self._changed)
            self.choices[field] = choice
            self._row(form, names[field], choice)
        self.author = QLineEdit()
        self.author.setPlaceholderText(tr("handles, with commas between them"))
        self.author.textEdited.connect(self._changed)
        self._row(form, tr("Author"), self.author)
        self.query = QueryField(self._theme)
        self.query.textChanged.connect(self._query_changed)
        self._row(form, tr("Words and more"), self.query)
        self.query_fault = PlainLabel("", "trouble", wrap=True)
        self.query_fault.hide()
        form.addRow(self.query_fault)
        self._fields.append(Field("when", self._read_query, self._fill_query))
        self.unsure = self._tick(form, "unsure", tr("Also where the model is unsure of these labels"))
        self.needs_reply = self._yes_no(form, "needs_reply", tr("Answer expected"))
        self.customer = self._list(form, "customer", tr("Customer is tagged"), "vip, press")
        self.hours = self._one(
            form, "hours", tr("Posted"),
            [("", tr("at any time")), ("open", tr("in opening hours")),
             ("closed", tr("outside opening hours"))],
        )  # fmt: skip
        self.days = ManyChoice(
            tr("On these days"),
            [(name, rules_words.weekday(day)) for day, name in enumerate(WEEKDAYS)],
            none=tr("any day"),
        )
        self.days.changed.connect(self._changed)
        self._row(form, tr("On these days"), self.days)
        self._fields.append(
            Field(
                "days", lambda: list(self.days.values()) or None, lambda value: self.days.choose(_days(value))
            )
        )
        self.times = self._list(form, "times", tr("Between"), "22:00-06:00")
        self.holiday = self._yes_no(form, "holiday", tr("Public holiday"))
        self.waiting = self._line(form, "waiting", tr("Unanswered for"), "45m, 2h, 1d")
        self.waiting_by = self._one(
            form, "waiting_by", tr("Counted in"),
            [("", tr("opening time")), ("clock", tr("any time"))],
        )  # fmt: skip
        return card

    def _then(self) -> QFrame:
        card, form = self._card(tr("Do this"))
        self.tags = self._list(form, "tag", tr("Tag"), tr("tags, with commas between them"))
        self.priority = QSpinBox()
        self.priority.setRange(-MOST_POINTS, MOST_POINTS)
        self.priority.setSuffix(" " + tr("points"))
        self.priority.lineEdit().setTextMargins(self._theme.px(7), 0, self._theme.px(7), 0)
        self.priority.valueChanged.connect(self._changed)
        self._row(form, tr("Priority"), self.priority)
        self._fields.append(
            Field(
                "priority",
                lambda: self.priority.value() or None,
                lambda value: self.priority.setValue(value if isinstance(value, int) else 0),
            )
        )
        self.assign = QComboBox()
        self.assign.currentIndexChanged.connect(self._assign_changed)
        self._row(form, tr("Assign to"), self.assign)
        self._fields.append(Field("assign_to", self._read_person, self._fill_person))
        self.skills = QLineEdit()
        self.skills.setPlaceholderText(tr("skills, with commas; none: anybody"))
        self.skills.textEdited.connect(self._changed)
        self._row(form, tr("Who knows"), self.skills)
        self._fields.append(Field("assign_skills", self._read_skills, lambda _: None))
        self.language = QCheckBox(tr("and speaks the customer's language"))
        self.language.toggled.connect(self._changed)
        form.addRow("", self.language)
        self._fields.append(
            Field(
                "assign_language",
                lambda: False if self._by_skills and not self.language.isChecked() else None,
                lambda value: self.language.setChecked(value is not False),
            )
        )
        self.templates = QComboBox()
        self.templates.addItem(tr("as usual"), "")
        self.templates.currentIndexChanged.connect(self._changed)
        self._row(form, tr("Templates for"), self.templates)
        self._fields.append(
            Field("templates", lambda: str(self.templates.currentData() or "") or None, self._offer_templates)
        )
        self.snooze = self._line(form, "snooze", tr("Snooze for"), tr("45m, 2h, 1d, or “opening”"))
        self.mute = self._one(
            form, "mute", tr("Keep out of the queue"),
            [("", tr("nobody")), ("author", tr("the author")), ("thread", tr("the conversation"))],
        )  # fmt: skip
        self.mute_for = self._line(form, "mute_for", tr("For"), tr("30d; empty: until it is lifted"))
        self.alert = self._line(form, "alert", tr("Alert"), tr("a sentence to show among the alerts"))
        self.lead = self._line(form, "lead", tr("Hand to the lead"), tr("a sentence that says why"))
        self.faq = self._tick(form, "faq", tr("Add to the FAQ candidates"))
        self.stop = self._tick(form, "stop", tr("Stop here: later rules do nothing"))
        return card

    # The query ------------------------------------------------------------------------------------

    def _read_query(self) -> str | None:
        values = {field: choice.values() for field, choice in self.choices.items()}
        values["from"] = tuple(handle.removeprefix("@") for handle in listed(self.author.text()))
        ordered = {field: values[field] for field in CHOSEN if values.get(field)}
        return joined_query(QueryParts(ordered, self.query.toPlainText())) or None

    def _fill_query(self, value: Value | None) -> None:
        parts = split_query(str(value or ""))
        for field, choice in self.choices.items():
            choice.choose(parts.values.get(field, ()), partial(rules_words.value, field))
        self.author.setText(", ".join(parts.values.get("from", ())))
        self.query.setPlainText(parts.rest)

    def _query_changed(self) -> None:
        self.query_fault.setText(translated(self.query.fault))
        self.query_fault.setVisible(bool(self.query.fault))
        self._changed()

    # Which templates ------------------------------------------------------------------------------

    def show_occasions(self, names: Sequence[str]) -> None:
        """What templates of the playbook are kept for; what is chosen stays."""
        chosen = self.templates.currentData()
        self._filling, before = True, self._filling
        self.templates.clear()
        self.templates.addItem(tr("as usual"), "")
        for name in names:
            self.templates.addItem(rules_words.occasion(name), name)
        self._offer_templates(chosen)
        self._filling = before

    def _offer_templates(self, name: object) -> None:
        wanted = str(name or "")
        if wanted and self.templates.findData(wanted) < 0:
            self.templates.addItem(rules_words.occasion(wanted), wanted)
        self.templates.setCurrentIndex(max(0, self.templates.findData(wanted)))

    # Who gets it ----------------------------------------------------------------------------------

    def show_people(self, names: Sequence[str]) -> None:
        """Whom a mention can be given to; what is chosen stays."""
        chosen = self.assign.currentData()
        self._filling, before = True, self._filling
        self.assign.clear()
        self.assign.addItem(tr("nobody"), "")
        self.assign.addItem(tr("who is on shift and has the least to do"), _ANYBODY)
        for name in names:
            self.assign.addItem(words.plain(name), name)
        self._offer_person(chosen)
        self._filling = before

    def _offer_person(self, name: object) -> None:
        wanted = str(name or "")
        if wanted and self.assign.findData(wanted) < 0:
            self.assign.addItem(words.plain(wanted), wanted)
        self.assign.setCurrentIndex(max(0, self.assign.findData(wanted)))

    @property
    def _by_skills(self) -> bool:
        return bool(self.assign.currentData() == _ANYBODY)

    def _read_person(self) -> str | None:
        return None if self._by_skills else str(self.assign.currentData() or "") or None

    def _read_skills(self) -> list[Value] | None:
        return cast(list[Value], listed(self.skills.text())) if self._by_skills else None

    def _fill_person(self, value: Value | None) -> None:
        skills = self._entry.get("assign_skills")
        self.skills.setText(", ".join(texts(skills)))
        self._offer_person(value if value else _ANYBODY if skills is not None else "")
        self._show_skills()

    def _assign_changed(self) -> None:
        self._show_skills()
        self._changed()

    def _show_skills(self) -> None:
        self.skills.setEnabled(self._by_skills)
        self.language.setEnabled(self._by_skills)


def _days(value: Value | None) -> tuple[str, ...]:
    return tuple(each.lower()[:3] for each in texts(value))
