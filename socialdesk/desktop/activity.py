"""Activity: who did what, when. Filtered by person, matter, time and mention; opens the mention."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.conversation.label_panel import ANSWERS
from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.model.words import HEADS, label_word
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, rule
from socialdesk.desktop.widgets.paged_list import Key, Line, PagedList, PagedModel
from socialdesk.desktop.widgets.post_text import one_line
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.activity import TIMED, ActivityFilter, ActivityLine, Area, wording
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head

PAGE = 100
FRESH = 800
"""Milliseconds between two looks at what was added."""

AREAS = {
    Area.DECISIONS: mark("Decisions"),
    Area.REPLIES: mark("Replies"),
    Area.SIGN_OFFS: mark("Second person"),
    Area.CORRECTIONS: mark("Labels set right"),
    Area.FOLLOW_UPS: mark("Follow-ups"),
    Area.CUSTOMERS: mark("Customers"),
    Area.QUESTIONS: mark("Repeated questions"),
    Area.SETTINGS: mark("Rules and settings"),
    Area.EXPORTS: mark("Exports"),
    Area.PLATFORM: mark("Changed by its author"),
}
PERIODS = (
    (0, mark("Today")),
    (7, mark("Last 7 days")),
    (30, mark("Last 30 days")),
    (365, mark("Last year")),
)


SETTINGS = {
    "agent.name": mark("Your name"),
    "agent.initials": mark("Your initials"),
    "language": mark("Language"),
    "theme": mark("Theme"),
    "text_size": mark("Text size"),
    "hold_seconds": mark("Time to undo"),
    "quiet_hours": mark("Quiet hours"),
    "poll_pace": mark("How often sources are asked"),
    "x_daily_cap": mark("Most that X may cost a day"),
    "notify": mark("Notifications"),
    "notify_sound": mark("Notifications"),
    "close_to_tray": mark("Tray"),
    "offline": mark("Network"),
}
"""Settings as their screen calls them; others go by the name that they have in the file."""

BETWEEN = -1
"""The choice of two days, beside the lengths of `PERIODS`."""


def detail_words(line: ActivityLine, now: datetime) -> str:
    """The detail of a line as a person reads it: moments in their own time, labels in their language."""
    if line.kind in TIMED:
        try:
            return words.weekday_clock(datetime.fromisoformat(line.detail), now)
        except ValueError:  # "until they write again" has no moment
            return words.isolated(line.detail)
    if line.kind in ("corrected", "uncorrected"):
        head, _, value = line.detail.partition(": ")
        if head in set(Head) and value in ANSWERS[Head(head)]:
            return f"{tr(HEADS[Head(head)])}: {label_word(Head(head), value)}"
    if line.kind == "settings_changed":
        return words.commas(dict.fromkeys(map(_setting, line.detail.split(", "))))
    if line.kind == "follow_up_moot":  # one of `follow_up.OBSTACLES`
        return tr(line.detail)
    return words.isolated(translated(line.detail))


def _setting(name: str) -> str:
    known = SETTINGS.get(name) or SETTINGS.get(name.partition(".")[0])
    return tr(known) if known else words.isolated(name)


def deed_words(line: ActivityLine, now: datetime) -> str:
    """What was done, as a clause."""
    form = tr(wording(line.kind, line.detail))
    return form.replace("{detail}", detail_words(line, now)) if line.detail else form


def activity_line(line: ActivityLine, now: datetime) -> Line:
    """A line of the log in the list."""
    about = words.isolated(line.who)
    if line.platform:
        about = f"{about} · {words.platform(line.platform)}" if about else words.platform(line.platform)
    said = line.detail if line.kind == "edited" and line.detail else line.excerpt
    text = one_line(said)
    if line.kind == "edited" and line.detail:
        text = tr("It said before: {text}", text=text)
    return Line(
        deed_words(line, now),
        words.ago(line.at, now),
        words.person(line.by) or "SocialDesk",
        " · ".join(part for part in (about, text) if part),
        hint=words.moment(line.at, now),
    )


class DaysDialog(Dialog):
    """Asks for two days; `chosen` carries them in their order."""

    chosen = Signal(object, object)  # date, date

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("From day to day"))
        self.setModal(True)
        p, day = place.theme.px, place.now().astimezone().date()
        today = QDate(day.year, day.month, day.day)
        self.first, self.last = QDateEdit(today.addDays(-7)), QDateEdit(today)
        form = QFormLayout(self)
        form.setContentsMargins(p(16), p(16), p(16), p(16))
        form.setSpacing(p(10))
        for edit, text in ((self.first, tr("From")), (self.last, tr("To"))):
            edit.setCalendarPopup(True)
            edit.setAccessibleName(text)
            form.addRow(text, edit)
        deeds = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        deeds.accepted.connect(self._choose)
        deeds.rejected.connect(self.reject)
        form.addRow(deeds)

    def _choose(self) -> None:
        days = sorted(date(*each.date().getDate()) for each in (self.first, self.last))
        self.chosen.emit(*days)
        self.accept()


class ActivityScreen(Screen):
    """The log, newest first."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.which = ActivityFilter()
        self._build()
        self._make_actions()
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(FRESH)
        self._fresh.timeout.connect(self._look_again)

    def _build(self) -> None:
        theme, p, now = self.place.theme, self.place.theme.px, self.place.now
        self.person = self._choice(tr("Who"))
        self.area = self._choice(tr("What about"))
        self.area.addItem(tr("Everything"), None)
        for area, text in AREAS.items():
            self.area.addItem(tr(text), str(area))
        self.period = self._choice(tr("When"))
        self.period.addItem(tr("At any time"), None)
        for days, text in PERIODS:
            self.period.addItem(tr(text), days)
        self.period.addItem(tr("From day to day…"), BETWEEN)
        self.person.addItem(tr("Everybody"), None)
        for box in (self.person, self.area, self.period):
            box.currentIndexChanged.connect(self._filtered)
        self.period.activated.connect(self._period_chosen)
        self.only = QPushButton()
        self.only.setProperty("role", "link")
        self.only.clicked.connect(self.only_this)
        KeyWords(self.only, "F", self._name_only)
        self.only.hide()
        self.export_button = KeyButton(theme, tr("Export…"), "E")
        self.export_button.clicked.connect(self.export)
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(10))
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Activity"), "title"))
        head.addSpacing(p(8))
        for widget in (self.person, self.area, self.period, self.only):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.export_button)
        self.model: PagedModel[ActivityLine] = PagedModel(
            lambda line: line.key, lambda line: line.key, lambda line: activity_line(line, now()), PAGE, self
        )
        self.model.read_pages(self.place.background, self._page)
        self.list = PagedList(theme, tr("Activity"), lines=1, chips=False)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.message = PlainLabel("", "lead", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        self.message.setContentsMargins(p(24), p(24), p(24), p(24))
        self.message.hide()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _make_actions(self) -> None:
        group = tr("Activity")
        self.act(tr("Next line"), "J", lambda: self.list.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous line"), "K", lambda: self.list.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Open the mention"), "O", lambda: self._open(self.list.current()), group=group)
        by_key(self, self.person, tr("Who"), "P", group)
        by_key(self, self.area, tr("What about"), "B", group)
        by_key(self, self.period, tr("When"), "D", group)
        self.act(tr("Only this mention, or all again"), "F", self.only_this, group=group)
        self.act(tr("Clear the filters"), "C", self.clear_filters, group=group)
        self.act(tr("Export the activity"), "E", self.export, group=group)

    # Life ----------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        desk = self.place.desk
        self.place.background.run(desk.activity.people, owner=self, then=self._show_people, lane="people")
        self.clear_filters()

    def refresh(self, changes: Changes) -> None:
        if changes and not self._fresh.isActive():
            self._fresh.start()

    def _show_people(self, people: list[str]) -> None:
        """Offer everybody who stands in the log; who is chosen stays chosen."""
        known = {self.person.itemData(place) for place in range(self.person.count())}
        for name in ["", *people]:
            if name not in known:
                self.person.addItem(words.plain(name) or "SocialDesk", name)

    # Filtering -----------------------------------------------------------------------------------

    def _filtered(self) -> None:
        area, days = self.area.currentData(), self.period.currentData()
        since, until = (self.which.since, self.which.until) if days == BETWEEN else (None, None)
        if days is not None and days != BETWEEN:
            midnight = self.place.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
            since = midnight - timedelta(days=days)
        self.which = replace(
            self.which,
            by=self.person.currentData(),
            area=Area(area) if area else None,
            since=since,
            until=until,
        )
        self._load()

    def _period_chosen(self) -> None:
        """Whoever chooses two days is asked which, also for the second time."""
        if self.period.currentData() == BETWEEN:
            dialog = DaysDialog(self.place, self)
            dialog.chosen.connect(self.show_days)
            dialog.open()

    def show_days(self, first: date, last: date) -> None:
        """Show what was done from the morning of one day to the night of another, in local time."""
        midnight = datetime.combine(first, time()).astimezone()
        after = datetime.combine(last + timedelta(days=1), time()).astimezone()
        self.which = replace(self.which, since=midnight, until=after)
        self._load()

    def only_this(self) -> None:
        """All that happened to the mention in focus, and nothing else; once more: everything again."""
        line = self.list.current()
        if self.which.mention_id is not None:
            self.which = replace(self.which, mention_id=None)
        elif line is not None and line.mention_id is not None:
            self.which = replace(self.which, mention_id=line.mention_id)
        else:
            return
        self._name_only(self.key_of("F"))
        self.only.setVisible(self.which.mention_id is not None)
        self._load()

    def _name_only(self, key: str) -> None:
        number = self.which.mention_id
        self.only.setText(beside(tr("Only mention {number} – show all", number=number or ""), key))

    def clear_filters(self) -> None:
        """Everybody, everything, at any time."""
        self.which = ActivityFilter()
        self.only.hide()
        for box in (self.person, self.area, self.period):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._load()

    # The list ------------------------------------------------------------------------------------

    def _load(self) -> None:
        brand, desk, which = self.place.brand, self.place.desk, self.which
        if brand is not None:
            self.place.background.run(
                lambda: desk.activity.page(brand.id, which, None, PAGE),
                owner=self, then=self._loaded, lane="list",
            )  # fmt: skip

    def _loaded(self, lines: list[ActivityLine]) -> None:
        self.model.clear()
        self.model.append_page(lines)
        self._say_empty()
        self.list.select(0)

    def _page(self, after: Key | None) -> Callable[[], list[ActivityLine]] | None:
        brand, desk, which = self.place.brand, self.place.desk, self.which
        return None if brand is None else lambda: desk.activity.page(brand.id, which, after, PAGE)

    def _look_again(self) -> None:
        brand, desk, which, many = self.place.brand, self.place.desk, self.which, self.model.wanted
        if brand is not None:
            self.place.background.run(
                lambda: desk.activity.page(brand.id, which, None, many),
                owner=self, then=partial(self._looked, many), lane="list",
            )  # fmt: skip
            self.place.background.run(desk.activity.people, owner=self, then=self._show_people, lane="people")

    def _looked(self, many: int, lines: list[ActivityLine]) -> None:
        self.model.settle(lines, complete=len(lines) < many)
        self._say_empty()

    def _say_empty(self) -> None:
        empty = not self.model.rowCount()
        self.message.setVisible(empty)
        self.list.setVisible(not empty)
        filtered = self.which != ActivityFilter()
        self.message.setText(
            tr("Nothing like that happened. {key} clears the filters.", key=self.key_of("C"))
            if filtered
            else tr("Nothing happened yet. Whatever is decided, set right or sent is noted here.")
        )

    # What a line leads to ------------------------------------------------------------------------

    def _open(self, line: ActivityLine | None) -> None:
        if line is None:
            return
        if line.mention_id is not None:
            self.place.speaker.open_mention(line.mention_id)
        elif line.customer_id is not None:
            self.place.speaker.open_customer(line.customer_id)

    def export(self) -> None:
        """Ask where to, then write the lines that are filtered as a table."""
        brand, desk, which, by, now = (
            self.place.brand, self.place.desk, self.which, self.place.agent, self.place.now(),
        )  # fmt: skip
        if brand is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the activity"), "activity.csv", tr("Tables (*.csv)")
        )
        if path:
            self.place.background.run(
                lambda: desk.activity.export(
                    brand.id, which, Path(path), by=by, words=lambda line: deed_words(line, now)
                ),
                owner=self,
                then=lambda rows: self.place.speaker.toast(tr("%n lines written to {path}", rows, path=path)),
            )
