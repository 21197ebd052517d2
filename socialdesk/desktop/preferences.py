"""Settings of the desk, each taking effect at once and kept in the workspace's settings file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from socialdesk.config import Settings
from socialdesk.desktop.key_button import TabButton
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.words import LANGUAGES, mark, tr

THEMES = (("system", mark("System")), ("light", mark("Light")), ("dark", mark("Dark")))


class PreferencesScreen(Screen):
    """Who answers, how long one may undo, the look and the language."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        p = place.theme.px
        title = QLabel(tr("Settings"))
        title.setProperty("role", "title")
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.editingFinished.connect(self._save)
        self.initials = QLineEdit()
        self.initials.setMaxLength(6)
        self.initials.editingFinished.connect(self._save)
        self.hold = QSpinBox()
        self.hold.setRange(0, 3600)
        self.hold.setSuffix(" " + tr("s"))
        self.hold.lineEdit().setTextMargins(p(7), 0, p(7), 0)
        self.hold.valueChanged.connect(self._save)
        self.language = QComboBox()
        self.language.addItem(tr("System"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(self._save)
        self.themes = QButtonGroup(self)
        looks = QHBoxLayout()
        looks.setSpacing(p(6))
        for number, (_, words) in enumerate(THEMES):
            button = TabButton(place.theme, tr(words))
            self.themes.addButton(button, number)
            looks.addWidget(button)
        looks.addStretch(1)
        self.themes.idClicked.connect(self._save)
        self.kept = QLabel()
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kept.setWordWrap(True)
        self.kept.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(p(24), p(16), p(24), p(24))
        column.setSpacing(p(12))
        column.addWidget(title)
        column.addWidget(
            self._card(
                tr("You"),
                (tr("Your name"), self.name, tr("Stands beside your decisions.")),
                (tr("Your initials"), self.initials, tr("Replies are signed with them, like ^AK.")),
                (tr("Time to undo"), self.hold, tr("An approved reply waits this long before it leaves.")),
            )
        )
        holder = QWidget()
        holder.setLayout(looks)
        looks.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            self._card(
                tr("Appearance"),
                (tr("Theme"), holder, ""),
                (tr("Language"), self.language, tr("Takes effect when SocialDesk starts the next time.")),
            )
        )
        column.addWidget(self.kept)
        column.addStretch(1)
        self.setMinimumWidth(p(480))
        self._fill(place.desk.settings())

    def _card(self, title: str, *rows: tuple[str, QWidget, str]) -> QFrame:
        p = self.place.theme.px
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(p(720))
        form = QFormLayout(card)
        form.setContentsMargins(p(16), p(14), p(16), p(16))
        form.setHorizontalSpacing(p(16))
        form.setVerticalSpacing(p(10))
        head = QLabel(title)
        head.setProperty("role", "name")
        form.addRow(head)
        for words, field, said in rows:
            label = QLabel(words)
            label.setMinimumWidth(p(140))
            label.setMinimumHeight(p(32))
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setAccessibleDescription(said)
            line = QHBoxLayout()
            line.setSpacing(p(12))
            field.setMinimumWidth(p(180))
            line.addWidget(field)
            hint = QLabel(said)
            hint.setProperty("role", "small")
            hint.setWordWrap(True)
            line.addWidget(hint, 1)
            form.addRow(label, line)
        return card

    def show_brand(self) -> None:
        self._fill(self.place.desk.settings())

    def _fill(self, settings: Settings) -> None:
        fields = (self.name, self.initials, self.hold, self.language)
        for field in fields:
            field.blockSignals(True)
        self.name.setText(settings.agent.name)
        self.initials.setText(settings.agent.initials)
        self.hold.setValue(settings.hold_seconds)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        for field in fields:
            field.blockSignals(False)
        keys = [key for key, _ in THEMES]
        chosen = self.themes.button(keys.index(self.place.theme.choice))
        chosen.setChecked(True)
        self.kept.setText(tr("Everything of this desk is kept in {folder}.", folder=settings.workspace))

    def _save(self) -> None:
        """Keep what is in the fields; the theme changes at once."""
        before = self.place.desk.settings()
        theme = THEMES[max(0, self.themes.checkedId())][0]
        name = " ".join(self.name.text().split()) or before.agent.name
        agent = replace(before.agent, name=name, initials=self.initials.text().strip())
        wanted = replace(
            before,
            agent=agent,
            hold_seconds=self.hold.value(),
            language=str(self.language.currentData() or ""),
            theme=theme,
        )
        if theme != self.place.theme.choice:
            self.place.theme.choose(theme)
        if wanted != before:
            desk = self.place.desk
            self.place.background.run(lambda: desk.save_settings(wanted), owner=self, lane="settings")
