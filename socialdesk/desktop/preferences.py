"""Settings of the desk, each kept at once in the workspace's settings file and taken back with Z."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import time as clock_time
from decimal import Decimal

from PySide6.QtCore import Qt, QTime, QTimeZone
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QSystemTrayIcon,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.config import QuietHours, Settings
from socialdesk.desktop import words
from socialdesk.desktop.background import InTurn
from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.undo import say_nothing_left
from socialdesk.desktop.widgets.key_button import KeyButton, TabButton
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.window import login_start
from socialdesk.desktop.window.menu_entry import MenuTick
from socialdesk.desktop.words import LANGUAGES, mark, money_signs, tr
from socialdesk.errors import SocialDeskError

THEMES = (("system", mark("System")), ("light", mark("Light")), ("dark", mark("Dark")))
SIZES = (85, 100, 115, 130, 150, 175, 200)
"""Sizes of text to choose from, in percent of the system's."""
PACES = (
    (0.5, mark("Twice as often")),
    (1.0, mark("As usual")),
    (2.0, mark("Half as often")),
    (4.0, mark("A quarter as often")),
)
NIGHT = QuietHours(clock_time(22), clock_time(7))
TOGETHER = 2.0
"""Seconds in which changes of one setting are one step to take back, as when an arrow is held down."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One step to take back: the settings as they were and as they became, and when (monotonic)."""

    before: Settings
    after: Settings
    at: float

    @property
    def names(self) -> set[str]:
        return {
            each.name
            for each in fields(Settings)
            if getattr(self.before, each.name) != getattr(self.after, each.name)
        }


class PreferencesScreen(Screen):
    """Who answers, the look, what is told outside of the window, and how the desk listens."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._steps: list[Changed] = []
        self._wanted = place.desk.settings()
        self._writing = False
        self._filling = False
        self.login = login_start.here(place.desk.settings().workspace)
        self._logins = InTurn(place.background, self)
        self._build()
        self._fill()
        self.act(tr("Undo"), "Z", self.undo, group=tr("Settings"))

    def _build(self) -> None:
        p = self.place.theme.px
        self.kept = PlainLabel("", "small", wrap=True)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kept.setMinimumHeight(p(56))  # a toast stands here, over nothing that can be pressed
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, p(8), 0)
        column.setSpacing(p(12))
        for card in (self._you(), self._appearance(), self._keys(), self._telling(), self._listening()):
            column.addWidget(card)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(p(24), p(16), p(24), p(8))
        whole.setSpacing(p(12))
        whole.addWidget(PlainLabel(tr("Settings"), "title"))
        whole.addWidget(self.area, 1)
        whole.addWidget(self.kept)

    # Cards ---------------------------------------------------------------------------------------

    def _you(self) -> QFrame:
        self.name, self.initials = QLineEdit(), QLineEdit()
        self.name.setMaxLength(60)
        self.initials.setMaxLength(6)
        for line in (self.name, self.initials):
            line.editingFinished.connect(self._save)
        self.hold = QSpinBox()
        self.hold.setRange(0, 3600)
        self.hold.setSuffix(" " + tr("s"))
        self._count(self.hold)
        return self._card(
            tr("You"),
            (tr("Your name"), self.name, tr("Stands beside your decisions."), "N"),
            (tr("Your initials"), self.initials, tr("Replies are signed with them, like ^AK."), "I"),
            (tr("Time to undo"), self.hold, tr("An approved reply waits this long before it leaves."), "U"),
        )

    def _appearance(self) -> QFrame:
        p = self.place.theme.px
        self.language, self.text_size = QComboBox(), QComboBox()
        self.language.addItem(tr("System"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for percent in SIZES:
            self.text_size.addItem(words.percent(percent / 100), percent)
        for box in (self.language, self.text_size):
            box.currentIndexChanged.connect(self._save)
        self.themes = QButtonGroup(self)
        looks = QWidget()
        line = QHBoxLayout(looks)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(p(6))
        for number, (_, said) in enumerate(THEMES):
            button = TabButton(self.place.theme, tr(said))
            self.themes.addButton(button, number)
            by_key(self, button, f"{tr('Theme')}: {tr(said)}", str(number + 1), tr("Settings"))
            line.addWidget(button)
        line.addStretch(1)
        self.themes.idClicked.connect(self._save)
        self.place.theme.changed.connect(self._show_theme)
        later = tr("Takes effect when SocialDesk starts the next time.")
        return self._card(
            tr("Appearance"),
            (tr("Theme"), looks, "", ""),
            (tr("Text size"), self.text_size, later, "S"),
            (tr("Language"), self.language, later, "L"),
        )

    def _keys(self) -> QFrame:
        theme, speaker = self.place.theme, self.place.speaker
        self.keys_button = KeyButton(theme, tr("Change keys"), "Ctrl+Shift+K")
        self.keys_button.clicked.connect(speaker.change_keys)
        self.tour_button = KeyButton(theme, tr("Take the tour"), "F1")
        self.tour_button.clicked.connect(speaker.take_tour)
        return self._card(
            tr("Keys"),
            (
                tr("Keyboard"),
                self.keys_button,
                tr("Every action with its key; any of them can be another."),
                "",
            ),
            (
                tr("First steps"),
                self.tour_button,
                tr("Seven stops in the queue. Esc leaves it at any time."),
                "",
            ),
        )

    def _telling(self) -> QFrame:
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self.notify = self._tick(tr("Tell me of what is critical"))
        self.notify_sound = self._tick(tr("… and with a sound"))
        self.close_to_tray = self._tick(tr("Go on in the tray when the window is closed"))
        self.close_to_tray.setEnabled(there)
        self.at_login = QCheckBox(tr("Start when I log in"))
        self.at_login.toggled.connect(self._ask_login)
        self.in_menu = MenuTick(self.place)
        menu = (
            tr("Menu"),
            self.in_menu,
            tr("The launcher then shows how many answers are due, where it can."),
            "M",
        )
        no_tray = tr("This system has no tray now: closing the window ends SocialDesk.")
        return self._card(
            tr("Outside of the window"),
            (
                tr("Notifications"),
                self.notify,
                tr("Critical mentions and alerts of your rules, several in one, never in the quiet hours.")
                if there
                else tr("They need a tray, which this system does not have now."),
                "T",
            ),
            ("", self.notify_sound, "", "A"),
            (tr("Tray"), self.close_to_tray, "" if there else no_tray, "W"),
            (tr("Login"), self.at_login, "", "B"),
            *([menu] if self.in_menu.entry.there else ()),
        )

    def _listening(self) -> QFrame:
        self.offline = self._tick(tr("Work offline"))
        self.pace = QComboBox()
        for pace, said in PACES:
            self.pace.addItem(tr(said), pace)
        self.pace.currentIndexChanged.connect(self._save)
        self.quiet = self._tick(tr("Keep quiet hours"))
        self.quiet_from, self.quiet_to = QTimeEdit(), QTimeEdit()
        for edit in (self.quiet_from, self.quiet_to):
            # Before the format: from right to left Qt turns its parts about, and 22:00 would read 00:22.
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            edit.setDisplayFormat(tr("HH:mm"))
            edit.setKeyboardTracking(False)
            self._margins(edit.lineEdit())
            edit.timeChanged.connect(self._save)
        self.zone = QComboBox()
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        known = {bytes(each.data()).decode("ascii") for each in QTimeZone.availableTimeZoneIds()}
        for name in [own, *sorted(name for name in known if "/" in name and name != own)]:
            self.zone.addItem(name, name)
        self.zone.setMaxVisibleItems(16)
        self.zone.currentIndexChanged.connect(self._save)
        self.cap = QDoubleSpinBox()
        self.cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.cap.setRange(0, 100_000)
        before, after = money_signs()
        self.cap.setPrefix(before)
        self.cap.setSuffix(after)
        self._count(self.cap)
        return self._card(
            tr("Listening"),
            (
                tr("Network"),
                self.offline,
                tr("Nothing is asked and nothing is sent; approved replies wait."),
                "O",
            ),
            (tr("How often sources are asked"), self.pace, tr("Each platform has a pace of its own."), "P"),
            (tr("Quiet hours"), self.quiet, tr("Sources are asked seldom then, and nothing is told."), "Q"),
            (tr("From"), self.quiet_from, "", "F"),
            (tr("To"), self.quiet_to, "", "E"),
            (tr("Time zone"), self.zone, "", "C"),
            (
                tr("Most that X may cost a day"),
                self.cap,
                tr("For each X account without an amount of its own. At zero nothing paid is asked."),
                "X",
            ),
        )

    def _tick(self, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.toggled.connect(self._save)
        return box

    def _count(self, box: QSpinBox | QDoubleSpinBox) -> None:
        box.setKeyboardTracking(False)  # a number is taken when it is whole
        self._margins(box.lineEdit())
        box.valueChanged.connect(self._save)

    def _margins(self, line: QLineEdit) -> None:
        p = self.place.theme.px
        line.setTextMargins(p(7), 0, p(7), 0)

    def _card(self, title: str, *rows: tuple[str, QWidget, str, str]) -> QFrame:
        """Each row: what it is, its field, more about it, and the key that changes it or goes there."""
        p = self.place.theme.px
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(p(720))
        form = QFormLayout(card)
        form.setContentsMargins(p(16), p(14), p(16), p(16))
        form.setHorizontalSpacing(p(16))
        form.setVerticalSpacing(p(10))
        form.addRow(PlainLabel(title, "name"))
        for said, field, about, key in rows:
            label = PlainLabel(said)
            label.setMinimumWidth(p(140))
            label.setMaximumWidth(p(200))
            label.setWordWrap(True)
            label.setMinimumHeight(p(36))  # two lines of either label
            label.setBuddy(field)
            field.setAccessibleName(
                field.text() if isinstance(field, QCheckBox) else field.accessibleName() or said
            )
            field.setAccessibleDescription(about)
            line = QHBoxLayout()
            line.setSpacing(p(12))
            cap = PlainLabel("", "key" if key else "")
            cap.setMinimumWidth(p(24))
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            if key:
                KeyWords(cap, key, cap.setText)
                by_key(self, field, f"{title}: {field.accessibleName()}", key, tr("Settings"))
            field.setMinimumWidth(p(180))
            line.addWidget(field)
            told = PlainLabel(about, "small", wrap=True)
            told.setMinimumHeight(label.minimumHeight())
            line.addWidget(told, 1)
            form.addRow(label, line)
        return card

    # Showing -------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        if not self._writing:
            self._wanted = self.place.desk.settings()
        self._fill()
        if not self._logins.busy:
            self.place.background.run(self.login.asked, owner=self, then=self._show_login, lane="login")
        self.in_menu.look()

    def _fill(self) -> None:
        """Show what is wanted, without taking that for a wish."""
        settings, self._filling = self._wanted, True
        self.name.setText(settings.agent.name)
        self.initials.setText(settings.agent.initials)
        self.hold.setValue(settings.hold_seconds)
        _choose(self.language, settings.language)
        _choose(self.text_size, settings.text_size, words.percent(settings.text_size / 100))
        self._show_theme()
        self.notify.setChecked(settings.notify)
        self.notify_sound.setChecked(settings.notify_sound)
        self.close_to_tray.setChecked(settings.close_to_tray)
        self.offline.setChecked(settings.offline)
        _choose(self.pace, settings.poll_pace, f"× {words.number(settings.poll_pace)}")
        quiet = settings.quiet_hours or replace(NIGHT, zone=str(self.zone.itemData(0)))
        self.quiet.setChecked(settings.quiet_hours is not None)
        self.quiet_from.setTime(QTime(quiet.start.hour, quiet.start.minute))
        self.quiet_to.setTime(QTime(quiet.end.hour, quiet.end.minute))
        _choose(self.zone, quiet.zone, quiet.zone)
        self.cap.setValue(float(settings.x_daily_cap))
        self._filling = False
        self._enable()
        self.kept.setText(
            tr("Everything of this desk is kept in {folder}.", folder=words.isolated(str(settings.workspace)))
        )

    def _show_theme(self) -> None:
        keys = [key for key, _ in THEMES]
        self.themes.button(keys.index(self.place.theme.choice)).setChecked(True)

    def _enable(self) -> None:
        self.notify_sound.setEnabled(self.notify.isChecked())
        for part in (self.quiet_from, self.quiet_to, self.zone):
            part.setEnabled(self.quiet.isChecked())

    def _show_login(self, asked: bool) -> None:
        self.at_login.blockSignals(True)
        self.at_login.setChecked(asked)
        self.at_login.blockSignals(False)

    # Keeping -------------------------------------------------------------------------------------

    def _read(self) -> Settings:
        """The settings that the fields ask for."""
        before = self._wanted
        name = " ".join(self.name.text().split()) or before.agent.name
        start, end = self.quiet_from.time(), self.quiet_to.time()
        quiet = QuietHours(
            clock_time(start.hour(), start.minute()),
            clock_time(end.hour(), end.minute()),
            str(self.zone.currentData()),
        )
        chosen = THEMES[max(0, self.themes.checkedId())][0]  # the look in force may be of one run only
        cap = Decimal(f"{self.cap.value():.2f}")
        return replace(
            before,
            agent=replace(before.agent, name=name, initials=self.initials.text().strip()),
            hold_seconds=self.hold.value(),
            language=str(self.language.currentData() or ""),
            text_size=int(self.text_size.currentData()),
            theme=before.theme if chosen == self.place.theme.choice else chosen,
            notify=self.notify.isChecked(),
            notify_sound=self.notify_sound.isChecked(),
            close_to_tray=self.close_to_tray.isChecked(),
            offline=self.offline.isChecked(),
            poll_pace=float(self.pace.currentData()),
            quiet_hours=quiet if self.quiet.isChecked() else None,
            x_daily_cap=before.x_daily_cap if cap == before.x_daily_cap else cap,
        )

    def _save(self) -> None:
        """Keep what is in the fields; the theme changes at once."""
        if self._filling:
            return
        if not self._writing:
            self._wanted = self.place.desk.settings()  # the window has switches of its own
        wanted = self._read()
        self._enable()
        step = Changed(self._wanted, wanted, time.monotonic())
        if not step.names:
            return
        last = self._steps[-1] if self._steps else None
        if last is not None and last.names == step.names and step.at - last.at < TOGETHER:
            step = replace(step, before=self._steps.pop().before)
        if step.names:
            self._steps.append(step)
            self.place.speaker.toast(tr("Kept."), undo=self.undo)
        self._keep(wanted)

    def undo(self) -> None:
        """Take the last change back; settings that it did not touch stay as they are."""
        if not self._steps:
            say_nothing_left(self.place)
            return
        step = self._steps.pop()
        self._keep(replace(self._wanted, **{name: getattr(step.before, name) for name in step.names}))
        self._fill()

    def _keep(self, wanted: Settings) -> None:
        self._wanted = wanted
        if wanted.theme != self.place.theme.choice:
            self.place.theme.choose(wanted.theme)
        if not self._writing:
            self._write()

    def _write(self) -> None:
        """One at a time, so that what was wanted last is what stands in the file."""
        desk, wanted = self.place.desk, self._wanted
        self._writing = True

        def kept(_: object) -> None:
            self._writing = False
            if self._wanted != wanted:
                self._write()

        self.place.background.run(
            lambda: desk.save_settings(wanted), owner=self, then=kept, otherwise=self._failed
        )

    def _failed(self, error: SocialDeskError) -> None:
        self._writing = False
        self._wanted = self.place.desk.settings()
        self._steps.clear()
        self._fill()
        self.place.speaker.banner(type(error).__name__, translated(error), kind="trouble")

    # Login ---------------------------------------------------------------------------------------

    def _ask_login(self, wanted: bool) -> None:
        self._change_login(
            wanted,
            lambda: self.place.speaker.toast(
                tr("SocialDesk starts when you log in.") if wanted else tr("SocialDesk waits to be started."),
                undo=lambda: self._change_login(not wanted),
            ),
        )

    def _change_login(self, wanted: bool, then: Callable[[], object] = lambda: None) -> None:
        login = self.login

        def work() -> bool:
            login.ask(wanted)
            return login.asked()

        def done(asked: bool) -> None:
            self._show_login(asked)
            then()

        def failed(error: SocialDeskError) -> None:
            self._show_login(not wanted)
            self.place.speaker.banner(type(error).__name__, translated(error), kind="trouble")

        self.place.background.forget(self, "login")  # what a look under way finds is no longer so
        self._logins.run(work, done, failed)


def _choose(box: QComboBox, value: object, said: str = "") -> None:
    """Choose the item of a value; one that is not offered, but stands in the file, is added as ``said``."""
    known: Sequence[object] = [box.itemData(place) for place in range(box.count())]
    if value not in known and said:
        box.addItem(said, value)
        known = [*known, value]
    box.setCurrentIndex(known.index(value) if value in known else 0)
