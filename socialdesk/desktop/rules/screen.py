"""The Rules screen: what happens by itself with a mention, who answers, what wants to be seen, the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from socialdesk.desktop.rules.alerts import AlertsPage
from socialdesk.desktop.rules.page import RulesPage
from socialdesk.desktop.rules.people import PeoplePage
from socialdesk.desktop.rules.text import RuleText
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.undo import say_nothing_left, undone
from socialdesk.desktop.widgets.key_button import KeyButton, TabButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.words import isolated, number, plain, tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionRow
from socialdesk.domain.rule import Alert, Lately, Muted, RuleSet
from socialdesk.errors import SettingWrong, SocialDeskError
from socialdesk.services.rule_file import RULES
from socialdesk.services.rule_writing import Written

LOOKING = 3
"""Seconds between two looks at the files, which may be changed outside."""

SOON = 2000
"""Milliseconds from a change of mentions until what the rules did is counted anew."""

_RULES, _PEOPLE, _ALERTS, _TEXT = range(4)


@dataclass(frozen=True, slots=True)
class Known:
    """What the screen shows: read in one go, off the window's thread. ``loads`` are open mentions by the
    folded name of who has them."""

    written: Written
    rules: RuleSet
    problem: str
    lately: Mapping[str, Lately]
    alerts: Sequence[tuple[Alert, MentionRow | None]]
    mutes: Sequence[Muted]
    loads: Mapping[str, int]
    occasions: Sequence[str] = ()  # what templates of the playbook are kept for


@dataclass(frozen=True, slots=True)
class Saved:
    """A change that Z takes back: of a file, what it held before and holds since, or ``undo``; and the words
    that told of it."""

    name: str = ""
    before: str = ""
    after: str = ""
    undo: Callable[[], object] | None = None
    said: str = ""


class RulesScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.known: Known | None = None
        self._saved: list[Saved] = []
        self._writing = False
        self._later: list[Callable[[], object]] = []  # changes asked for while a file is written
        self._build()
        self._make_actions()
        self.look_again(LOOKING, self._glance)
        self._soon = QTimer(self)  # a burst of mentions is counted once
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.look)

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self.tabs = QButtonGroup(self)
        self.pages = QStackedWidget()
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Rules"), "title"))
        head.addSpacing(p(8))
        self.new_button = KeyButton(theme, tr("New rule"), "N")
        self.new_button.setProperty("role", "primary")
        self.new_button.clicked.connect(self.new)
        kept = self.new_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the tabs stay where they are on pages without it
        self.new_button.setSizePolicy(kept)
        self.rules = RulesPage(self)
        self.people = PeoplePage(self)
        self.alerts = AlertsPage(self)
        self.text = RuleText(self.place)
        self.text.save_wanted.connect(self._save_text)
        self.text.folder_wanted.connect(self._open_folder)
        pages = (
            (tr("Rules"), self.rules),
            (tr("People and hours"), self.people),
            (tr("Alerts"), self.alerts),
            (tr("Text"), self.text),
        )
        for place, (said, page) in enumerate(pages):
            tab = TabButton(theme, said)
            hint_key(tab, str(place + 1))
            self.tabs.addButton(tab, place)
            self.pages.addWidget(page)
            head.addWidget(tab)
        self.tabs.button(_RULES).setChecked(True)
        self.tabs.idClicked.connect(self.show_page)
        head.addStretch()
        head.addWidget(self.new_button)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.mend_button = QPushButton(tr("Show the line"))
        self.mend_button.clicked.connect(self._mend)
        self._troubled = QWidget()
        trouble = QHBoxLayout(self._troubled)
        trouble.setContentsMargins(0, 0, 0, 0)
        trouble.addWidget(self.trouble, 1)
        trouble.addWidget(self.mend_button)
        self._troubled.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(p(24), p(16), p(24), p(16))
        whole.setSpacing(p(12))
        whole.addLayout(head)
        whole.addWidget(self._troubled)
        whole.addWidget(self.pages, 1)

    def _make_actions(self) -> None:
        rules = tr("Rules")
        self.act(tr("New rule, or person"), "N", self.new, group=rules)
        self.act(tr("Change the rule"), "E", self._edit, group=rules)
        self.act(tr("Switch the rule on or off"), "O", self._on_rules(self.rules.switch), group=rules)
        self.act(tr("Move the rule up"), "Alt+Up", self._on_rules(self.rules.up), group=rules)
        self.act(tr("Move the rule down"), "Alt+Down", self._on_rules(self.rules.down), group=rules)
        self.act(tr("Try the rule on history"), "T", self._try, group=rules)
        self.act(tr("Save"), "Ctrl+S", self._save, group=rules)
        self.act(tr("Remove"), "Ctrl+Delete", self._remove, group=rules)
        self.act(tr("Mark the alert as seen"), "X", self.alerts.see, group=rules)
        self.act(tr("Undo"), "Z", self.undo, group=rules)
        self.act(tr("Show the rules"), "1", lambda: self.show_page(_RULES), group=rules)
        self.act(tr("Show people and hours"), "2", lambda: self.show_page(_PEOPLE), group=rules)
        self.act(tr("Show the alerts"), "3", lambda: self.show_page(_ALERTS), group=rules)
        self.act(tr("Show the files as text"), "4", lambda: self.show_page(_TEXT), group=rules)
        self.act(tr("Open the folder"), "F", self._open_folder, group=rules)
        self.act(tr("Drop the changes"), "Ctrl+Backspace", self._drop, group=rules)
        alerts, panel, text = self.alerts, self.rules.panel, self.text
        by_key(self, panel.days, tr("How far to look back"), "D", rules)
        by_key(self, panel.stop_button, tr("Stop trying"), "S", rules)
        by_key(self, alerts.all_box, tr("Show those that were seen, too"), "A", rules)
        by_key(self, alerts.lift_button, tr("Let them in again"), "L", rules)
        by_key(self, self.mend_button, tr("Show the line"), "M", rules)
        by_key(self, text.reload_button, tr("Take the file as it is"), "Ctrl+R", rules)
        for key, (name, tab) in zip(("Ctrl+1", "Ctrl+2"), text.files.items(), strict=True):
            by_key(self, tab, name, key, rules)

    @property
    def page(self) -> int:
        return self.pages.currentIndex()

    # What the keys do depends on the page ---------------------------------------------------------

    def _on_rules(self, run: Callable[[], object]) -> Callable[[], object]:
        return lambda: run() if self.page == _RULES else None

    def new(self) -> None:
        """Begin a rule, or on the page of people a person."""
        if self.page == _PEOPLE:
            self.people.new()
        else:
            self.show_page(_RULES)
            self.rules.new()

    def _edit(self) -> None:
        if self.page == _PEOPLE:
            self.people.edit()
        else:
            self.show_page(_RULES)
            self.rules.edit()

    def _try(self) -> None:
        self.show_page(_RULES)
        self.rules.try_rule()

    def _save(self) -> None:
        {_RULES: self.rules.save, _PEOPLE: self.people.save, _TEXT: self.text.save}.get(
            self.page, lambda: None
        )()

    def _drop(self) -> None:
        {_RULES: self.rules.drop_changes, _PEOPLE: self.people.drop_changes}.get(self.page, lambda: None)()

    def _remove(self) -> None:
        {_RULES: self.rules.remove, _PEOPLE: self.people.remove}.get(self.page, lambda: None)()

    # Showing -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    def _glance(self) -> None:
        """Look whether the files changed outside; only then everything is read again."""
        brand, files, known = self.place.brand, self.place.desk.rules.files, self.known
        if brand is None or known is None or self._writing:
            return
        self.place.background.run(
            lambda: files.written(brand) != known.written,
            owner=self,
            then=lambda changed: self.look() if changed else None,
            otherwise=self._unread,
            lane="glance",
        )

    def show_brand(self) -> None:
        self._saved.clear()
        self.known = None
        self.rules.clear()
        self.people.clear()
        self.text.clear()
        self._later.clear()
        self.look()

    def refresh(self, changes: Changes) -> None:
        if changes.alerts:
            self.look()
        elif changes.mentions and not self._soon.isActive():
            self._soon.start()

    def show_people(self) -> None:
        """The page of people and hours."""
        self.show_page(_PEOPLE)

    def show_page(self, number: int) -> None:
        """Show one of the pages."""
        self.tabs.button(number).setChecked(True)
        self.pages.setCurrentIndex(number)
        self.new_button.setVisible(number in (_RULES, _PEOPLE))
        self.new_button.say(tr("New person") if number == _PEOPLE else tr("New rule"))
        (self.rules.list, self.people.list, self.alerts.list, self.text.field)[number].setFocus()

    def look(self) -> None:
        """Read the files, and what the rules did lately."""
        brand, rules = self.place.brand, self.place.desk.rules
        if brand is None or self._writing:
            return
        everything = self.alerts.everything

        def work() -> Known:
            return Known(
                rules.files.written(brand),
                rules.of(brand),
                rules.problem(brand),
                rules.lately(brand.id),
                rules.alerted(brand.id, seen=everything),
                rules.mutes(brand.id),
                rules.staffing(brand).loads,
                there.names if (there := rules.occasions(brand)) is not None else (),
            )

        self.place.background.run(work, owner=self, then=self._show, otherwise=self._unread, lane="rules")

    def _unread(self, error: SocialDeskError) -> None:
        self._say(translated(error))

    def _say(self, trouble: str) -> None:
        self.trouble.setText(isolated(trouble))
        self._troubled.setVisible(bool(trouble))

    def _show(self, known: Known) -> None:
        if self._writing:
            return  # it is read again when the file is written
        before, self.known = self.known, known
        again = before is None or before.written != known.written or before.rules != known.rules
        self._say(
            f"{translated(known.problem)} {tr('Until then the rules below stay in force.')}"
            if known.problem
            else ""
        )
        self.text.show_files(known.written, known.problem)
        self.rules.show_known(known, again=again)
        self.people.show_known(known, again=again)
        self.alerts.show_known(known)
        unseen = sum(not alert.seen_by for alert, _ in known.alerts)
        self.tabs.button(_ALERTS).setText(
            tr("Alerts ({count})", count=number(unseen)) if unseen else tr("Alerts")
        )

    # Changing -------------------------------------------------------------------------------------

    def change(
        self,
        name: str,
        change: Callable[[str], str],
        said: str,
        done: Callable[[], object] | None,
        refused: Callable[[SocialDeskError], object],
    ) -> None:
        """Change the text of a file; Z puts back what it held. Changes asked for meanwhile wait."""
        if self._writing:
            self._later.append(lambda: self.change(name, change, said, done, refused))
            return
        if self.known is None:
            return
        before = self.known.written.of(name)
        try:
            text = change(before)
        except SettingWrong as error:
            refused(error)
            return
        if text == before:
            if done is not None:
                done()
                self.look()
            return
        self._write(name, text, before, said, done, refused)

    def _save_text(self, name: str, text: str, seen: str) -> None:
        def refused(error: SocialDeskError) -> None:
            self.text.say(translated(error))
            self.text.point_at(translated(error))

        if not self._writing:
            said = tr("Saved: {name}", name=name)
            self._write(name, text, seen, said, lambda: self.text.saved(name), refused)

    def _write(
        self,
        name: str,
        text: str,
        before: str,
        said: str,
        done: Callable[[], object] | None,
        refused: Callable[[SocialDeskError], object],
        *,
        undoing: bool = False,
    ) -> None:
        brand = self.place.brand
        if brand is None:
            return
        self._writing = True
        files, by = self.place.desk.rules.files, self.place.agent

        def here() -> bool:
            """Whether the brand is still the one that is shown."""
            self._writing = False
            shown = self.place.brand
            if shown is None or shown.id != brand.id:
                self.look()
                return False
            return True

        def written(_: object) -> None:
            if not here():
                return
            if self.known is not None:
                now = self.known.written
                now = replace(now, rules=text) if name == RULES else replace(now, team=text)
                self.known = replace(self.known, written=now)
            if done is not None:
                done()
            if undoing:
                self.place.speaker.toast(said)
            else:
                self.remember(Saved(name, before, text), said)
            if self._later:
                self._later.pop(0)()
            self.look()

        def not_written(error: SocialDeskError) -> None:
            if not here():
                self.place.speaker.toast(translated(error))
                return
            self._later.clear()
            refused(error)
            self.look()

        self.place.background.run(
            lambda: files.save(brand, name, text, seen=before, by=by, deed=plain(said)),
            owner=self,
            then=written,
            otherwise=not_written,
        )

    def remember(self, saved: Saved, said: str) -> None:
        """Say what was done, and let Z take it back."""
        self._saved.append(replace(saved, said=said))
        self.place.speaker.toast(said, undo=self.undo)

    def taken_back(self, said: str) -> None:
        """What was told with these words is undone."""
        self.place.speaker.toast(undone(said))
        self.look()

    def undo(self) -> None:
        """Take the last change made here back, if nobody changed the file since."""
        if self._writing:
            return
        if not self._saved:
            say_nothing_left(self.place)
            return
        last = self._saved.pop()
        if last.undo is not None:
            last.undo()
            return

        def too_late(error: SocialDeskError) -> None:
            self.place.speaker.toast(translated(error))

        self._write(last.name, last.before, last.after, undone(last.said), None, too_late, undoing=True)

    # The files ------------------------------------------------------------------------------------

    def _mend(self) -> None:
        if self.known is not None:
            self.show_page(_TEXT)
            self.text.point_at(self.known.problem)

    def _open_folder(self) -> None:
        if self.known is not None:
            folder = self.known.written.at
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.exists() else folder.parent)))
