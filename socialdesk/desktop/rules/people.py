"""Who answers, what they know and when they work; and the opening hours of the brand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.rules.entry import EntryForm
from socialdesk.desktop.rules.fields import Field
from socialdesk.desktop.rules.words import weekday
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.kept_splitter import KeptSplitter
from socialdesk.desktop.widgets.key_button import KeyButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.words import day, isolated, line, plain, tr
from socialdesk.domain.brand import Hours
from socialdesk.domain.folding import fold
from socialdesk.domain.hours import is_holiday
from socialdesk.domain.rule import WEEKDAYS
from socialdesk.drafting.toml_edit import Value
from socialdesk.errors import SocialDeskError
from socialdesk.services.rule_file import TEAM, BrandRules
from socialdesk.services.rule_writing import (
    HOURS,
    PERSON,
    added,
    entries,
    hours_entry,
    own_hours,
    removed,
    revised,
)

if TYPE_CHECKING:
    from socialdesk.desktop.rules.screen import Known, RulesScreen

PAUSE = 300
AHEAD = 366
"""Days that public holidays are looked for."""

SHOWN_HOLIDAYS = 4
_BRAND = -1
_NEW = -2


class PersonForm(EntryForm):
    """A person, or (``brand``) the opening hours of the brand."""

    def __init__(self, place: Workplace, *, brand: bool) -> None:
        super().__init__(place.theme)
        if not brand:
            card, form = self._card("")
            self.name = self._line(form, "name", tr("Name"), tr("as it signs decisions"))
            self.skills = self._list(form, "skills", tr("Skills"), tr("refunds, delivery"))
            self.languages = self._list(
                form, "languages", tr("Languages"), tr("en, tr; none: every language")
            )
            self._tick(form, "lead", tr("Is a lead"))
            most = QSpinBox()
            most.setRange(0, 10_000)
            most.setSpecialValueText(tr("no limit"))
            most.lineEdit().setTextMargins(self._theme.px(7), 0, self._theme.px(7), 0)
            most.valueChanged.connect(self._changed)
            self._row(form, tr("Most open mentions"), most)
            self._fields.append(
                Field(
                    "most_open",
                    lambda: most.value() or None,
                    lambda value: most.setValue(value if isinstance(value, int) else 0),
                )
            )
            self._list(form, "away", tr("Away"), _such_as("2026-12-24/2027-01-02, 2027-03-01"))
            self.column.addWidget(card)
        card, form = self._card(
            tr("Opening hours") if brand else tr("Own hours (empty: the brand's opening hours)")
        )
        self.zone = self._line(form, "zone", tr("Time zone"), _such_as("Europe/Helsinki"))
        self.week = [
            self._list(form, key, weekday(place_), _such_as("09:00-12:30, 13:30-18:00"))
            for place_, key in enumerate(WEEKDAYS)
        ]
        self.country = self._line(form, "country", tr("Public holidays of"), tr("a country code: FI, TR, DE"))
        self._line(form, "subdivision", tr("Region"), _such_as("BY"))
        self._list(form, "closed", tr("Also closed on"), _such_as("2026-12-31"))
        self.holidays = PlainLabel("", "small", wrap=True)
        form.addRow(self.holidays)
        self.column.addWidget(card)
        self.column.addStretch()


class PeoplePage(QWidget):
    """The team file as forms; what it says in other words stays."""

    def __init__(self, screen: RulesScreen) -> None:
        super().__init__()
        self._whole, self.place = screen, screen.place
        theme = self.place.theme
        p = theme.px
        self._shown = _BRAND
        self._drafts: dict[int, dict[str, Value]] = {}  # by the place in the file
        self._whose: dict[int, str] = {}  # of each draft of a person: the name in the file
        self._refused = ""
        # A row is its place: the first is the brand, then people in the order of the file.
        self.model: PagedModel[tuple[int, Line]] = PagedModel(
            lambda row: row[0], lambda row: (0, row[0]), lambda row: row[1], parent=self
        )
        self.list = PagedList(theme, tr("People and hours"), lines=1, chips=False)
        self.list.setModel(self.model)
        self.list.moved.connect(lambda row: self._chosen(row[0]))
        self.list.opened.connect(lambda _: self.edit())
        self.person = PersonForm(self.place, brand=False)
        self.brand = PersonForm(self.place, brand=True)
        for form in (self.person, self.brand):
            form.left.connect(lambda: self.list.setFocus())
        for form in (self.person, self.brand):
            form.edited.connect(self._edited)
        self.save_button = KeyButton(theme, tr("Save"), "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.drop_button = QPushButton(tr("Drop the changes"))
        self.drop_button.clicked.connect(self.drop_changes)
        hint_key(self.drop_button, "Ctrl+Backspace")
        self.remove_button = QPushButton(tr("Remove"))
        hint_key(self.remove_button, "Ctrl+Delete")
        self.remove_button.clicked.connect(self.remove)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.remove_button)
        deeds.addStretch()
        deeds.addWidget(self.drop_button)
        deeds.addWidget(self.save_button)
        right = QFrame()
        side = QVBoxLayout(right)
        side.setContentsMargins(p(12), 0, 0, 0)
        side.setSpacing(p(8))
        side.addWidget(self.person, 1)
        side.addWidget(self.brand, 1)
        side.addLayout(deeds)
        split = KeptSplitter(self.place, "people")
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self.list.setMinimumWidth(p(240))
        right.setMinimumWidth(p(360))
        split.restore()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)

    # Showing --------------------------------------------------------------------------------------

    @property
    def form(self) -> PersonForm:
        return self.brand if self._shown == _BRAND else self.person

    def clear(self) -> None:
        """Another brand is shown."""
        self._drafts.clear()
        self._shown, self._refused = _BRAND, ""
        self.list.select(0)

    def show_known(self, known: Known, *, again: bool) -> None:
        """Bring the page up to date; ``again``: the files say something else than before."""
        brand = self.place.brand
        if brand is None:
            return
        if again and not known.problem:
            self._follow(known)
        now = self.place.now()
        said = [Line(tr("Opening hours"), text=isolated(brand.name))]
        for person in known.rules.team.people:
            state = tr("on shift") if person.on_shift(now, brand.hours) else tr("not on shift")
            told = [tr("lead")] if person.lead else []
            told += [state, tr("%n open", known.loads.get(fold(person.name), 0))]
            about = [", ".join(sorted(person.skills)), ", ".join(sorted(person.languages))]
            told += [isolated(each) for each in about if each]
            said.append(Line(isolated(person.name), text=line(told)))
        if _NEW in self._drafts:
            said.append(Line(tr("New person")))
        self.model.settle(list(enumerate(said)), complete=True)
        if not self.list.currentIndex().isValid():
            self.list.select(0)
        if self._shown >= 0 and self._shown in self._drafts:
            self.list.select(self._shown + 1)
        if again:
            self._fill()
        self._show_standing()

    def _follow(self, known: Known) -> None:
        """A draft stays with its person when others come or go above; with a person it goes."""
        names = [str(each.get("name", "")) for each in entries(known.written.team, PERSON)]
        places = {
            at: names.index(name) for at, name in self._whose.items() if at in self._drafts and name in names
        }
        self._drafts = {
            places.get(at, at): draft for at, draft in self._drafts.items() if at < 0 or at in places
        }
        self._whose = {places[at]: name for at, name in self._whose.items() if at in places}
        if self._shown in places:
            self._shown = places[self._shown]

    def _chosen(self, row: int) -> None:
        known = self._whole.known
        people = len(entries(known.written.team, PERSON)) if known else 0
        shown = _BRAND if row <= 0 else _NEW if row > people else row - 1
        if shown != self._shown:
            self._shown, self._refused = shown, ""
            self._fill()
            self._show_standing()

    def _fill(self) -> None:
        known = self._whole.known
        if known is None:
            return
        draft = self._drafts.get(self._shown)
        entry = self._standing(known.written.team) if draft is None else draft
        if draft is None or self.form.entry() != draft:
            self.form.show_entry(entry, touched=draft is not None)
        self._judge()

    def _standing(self, team: str) -> dict[str, Value]:
        """What the chosen table of the file says; of the brand without one, the hours that are in force."""
        if self._shown != _BRAND:
            people = entries(team, PERSON)
            return people[self._shown] if 0 <= self._shown < len(people) else {}
        brand = self.place.brand
        own = hours_entry(own_hours(brand)) if brand is not None else {}
        told = next(iter(entries(team, HOURS)), {})
        # A week of which one day is told is told whole.
        week = () if any(day in told for day in WEEKDAYS) else WEEKDAYS
        place = ("country", "subdivision") if "country" not in told else ()
        kept = {key: own[key] for key in ("zone", "closed", *place, *week) if key in own}
        return kept | told

    def _said(self) -> dict[str, Value]:
        """The table as the form says it; what was emptied of the brand's hours is said, too, else it would be
        as without a file."""
        entry, brand = self.form.entry(), self.place.brand
        if self._shown != _BRAND or brand is None:
            return entry
        own = hours_entry(own_hours(brand))
        empty: dict[str, Value] = {"country": "", "closed": []}
        return {key: value for key, value in empty.items() if key in own} | entry

    def _show_standing(self) -> None:
        known = self._whole.known
        broken = known is not None and bool(known.problem)
        self.person.setVisible(self._shown != _BRAND)
        self.brand.setVisible(self._shown == _BRAND)
        self.save_button.setEnabled(self._shown in self._drafts and not broken)
        self.drop_button.setVisible(self._shown in self._drafts)
        self.remove_button.setVisible(self._shown >= 0)
        for form in (self.person, self.brand):
            form.inside.setEnabled(not broken)

    # Changing -------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._refused = ""
        known, shown = self._whole.known, self._shown
        if shown >= 0 and shown not in self._drafts and known is not None:
            self._whose[shown] = str(entries(known.written.team, PERSON)[shown].get("name", ""))
        self._drafts[shown] = self.form.entry()
        self._show_standing()
        self._pause.start()

    @staticmethod
    def _text(text: str, shown: int, entry: dict[str, Value]) -> str:
        if shown == _NEW:
            return added(text, PERSON, entry)
        if shown == _BRAND:
            return revised(text, HOURS, None, entry) if entry or entries(text, HOURS) else text
        return revised(text, PERSON, shown, entry)

    def _judge(self) -> None:
        """Read the file as it would be; say what is wrong, or the next public holidays."""
        brand, known, shown = self.place.brand, self._whole.known, self._shown
        if brand is None or known is None:
            return
        entry, files = self._said(), self.place.desk.rules.files
        before = known.written.team
        today = self.place.now().date()

        def work() -> list[tuple[date, str]]:
            found: BrandRules = files.judge(brand, {TEAM: self._text(before, shown, entry)})
            if shown == _BRAND:
                hours = found.hours
            else:
                hours = found.rules.team.people[shown if shown >= 0 else -1].hours
            return next_holidays(hours or brand.hours, today)

        def good(days: list[tuple[date, str]]) -> None:
            if self._shown != shown:
                return
            self.form.say("", self._refused)
            told = [f"{day(at)} {isolated(name)}" for at, name in days]
            self.form.holidays.setText(
                tr("Next public holidays: {days}", days=line(told)) if told else tr("No public holidays.")
            )

        def wrong(error: SocialDeskError) -> None:
            if self._shown == shown:
                self.form.say("", translated(error))

        self.place.background.run(work, owner=self, then=good, otherwise=wrong, lane="judge")

    def new(self) -> None:
        """Begin a person."""
        self._drafts.setdefault(_NEW, {"name": tr("New person")})
        if self._whole.known is not None:
            self.show_known(self._whole.known, again=False)
        self.list.select(self.model.rowCount() - 1)
        self.person.name.setFocus()
        self.person.name.selectAll()

    def edit(self) -> None:
        """Go to the form."""
        (self.brand.zone if self._shown == _BRAND else self.person.name).setFocus()

    def save(self) -> None:
        """Write what the form says."""
        shown = self._shown
        if shown not in self._drafts:
            return
        entry = self._said()
        name = plain(str(entry.get("name", ""))) or tr("Opening hours")

        def done() -> None:
            self._drafts.pop(shown, None)
            self.list.setFocus()
            if shown == _NEW and self._whole.known is not None:
                self._shown = len(entries(self._whole.known.written.team, PERSON)) - 1

        self._whole.change(
            TEAM,
            lambda text: self._text(text, shown, entry),
            tr("Saved: {name}", name=isolated(name)),
            done,
            self.refuse,
        )

    def drop_changes(self) -> None:
        """Show what the file says."""
        self._drafts.pop(self._shown, None)
        if self._shown == _NEW:
            self.list.select(0)
        self._fill()
        if self._whole.known is not None:
            self.show_known(self._whole.known, again=False)

    def remove(self) -> None:
        """Take the person in focus out of the team."""
        shown, known = self._shown, self._whole.known
        if shown < 0 or known is None or known.problem:
            return
        name = plain(str(entries(known.written.team, PERSON)[shown].get("name", "")))
        self._drafts.pop(shown, None)
        self._whole.change(
            TEAM,
            lambda text: removed(text, PERSON, shown),
            tr("Removed: {name}", name=isolated(name)),
            None,
            self.refuse,
        )

    def refuse(self, error: SocialDeskError) -> None:
        """Say why a change was not written."""
        self._refused = translated(error)
        self.form.say("", self._refused)


def next_holidays(hours: Hours, today: date) -> list[tuple[date, str]]:
    """The public holidays that come next. Raises `SettingWrong` for an unknown country."""
    found: list[tuple[date, str]] = []
    for ahead in range(AHEAD):
        at = today + timedelta(days=ahead)
        if name := is_holiday(at, hours):
            found.append((at, name))
            if len(found) == SHOWN_HOLIDAYS:
                break
    return found


def _such_as(example: str) -> str:
    """What stands in an empty field: never to be taken for what is set."""
    return tr("empty; such as {example}", example=isolated(example))
