"""The Rules screen: what happens by itself with a mention, in its order; people, alerts, and the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.choices import Menu
from socialdesk.desktop.key_button import KeyButton, TabButton
from socialdesk.desktop.labels import PlainLabel
from socialdesk.desktop.rules_examples import examples
from socialdesk.desktop.rules_form import RuleForm
from socialdesk.desktop.rules_list import RuleList, RuleRow
from socialdesk.desktop.rules_text import RuleText
from socialdesk.desktop.rules_try import TryPanel
from socialdesk.desktop.rules_words import sentence
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.words import ago, isolated, tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.rule import Lately, Rule, RuleSet
from socialdesk.drafting.toml_edit import Value
from socialdesk.errors import SettingWrong, SocialDeskError
from socialdesk.services.rule_file import RULES, BrandRules
from socialdesk.services.rule_writing import RULE, Written, added, entries, moved, removed, revised

LOOKING = 3000
"""Milliseconds between two looks at the files, which may be changed outside."""

PAUSE = 300
"""Milliseconds after the last change until a rule is read again."""

FIRST_LINE = (
    "# Rules run from top to bottom; all that hold act, unless one says stop = true. See docs/rules.md.\n"
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the screen shows: read in one go, off the window's thread."""

    written: Written
    rules: RuleSet
    problem: str
    lately: Mapping[str, Lately]


@dataclass(frozen=True, slots=True)
class Saved:
    """A change that Z takes back: the file, what it held before, and what it holds since."""

    name: str
    before: str
    after: str


class RulesScreen(Screen):
    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._known: Known | None = None
        self._drafts: dict[str, dict[str, Value]] = {}  # by the name in the file; "" is a new rule
        self._shown: str | None = None
        self._saved: list[Saved] = []
        self._wanted = ""  # the rule to choose when the list is there
        self._refused = ""  # why the last change was not written
        self._writing = False
        self._later: list[Callable[[], object]] = []  # changes asked for while a file is written
        self._build()
        self._make_actions()
        self._look = QTimer(self)
        self._look.setInterval(LOOKING)
        self._look.timeout.connect(self.look)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self.tabs = QButtonGroup(self)
        self.pages = QStackedWidget()
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Rules"), "title"))
        head.addSpacing(p(8))
        self.text = RuleText(self.place)
        self.text.save_wanted.connect(self._save_text)
        self.text.folder_wanted.connect(self._open_folder)
        for number, (said, page) in enumerate(((tr("Rules"), self._rules_page()), (tr("Text"), self.text))):
            tab = TabButton(theme, said)
            self.tabs.addButton(tab, number)
            self.pages.addWidget(page)
            head.addWidget(tab)
        self.tabs.button(0).setChecked(True)
        self.tabs.idClicked.connect(self.show_page)
        head.addStretch()
        self.new_button = KeyButton(theme, tr("New rule"), "N")
        self.new_button.setProperty("role", "primary")
        self.new_button.clicked.connect(self.new)
        head.addWidget(self.new_button)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.mend_button = QPushButton(tr("Show the line"))
        self.mend_button.clicked.connect(self._mend)
        trouble = QHBoxLayout()
        trouble.addWidget(self.trouble, 1)
        trouble.addWidget(self.mend_button)
        self._troubled = QWidget()
        self._troubled.setLayout(trouble)
        trouble.setContentsMargins(0, 0, 0, 0)
        self._troubled.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(p(24), p(16), p(24), p(16))
        whole.setSpacing(p(12))
        whole.addLayout(head)
        whole.addWidget(self._troubled)
        whole.addWidget(self.pages, 1)

    def _rules_page(self) -> QWidget:
        theme = self.place.theme
        p = theme.px
        self.list = RuleList(theme)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(self.edit)
        self.empty = PlainLabel(
            tr("No rule yet. A rule says what happens by itself with a mention: press N to begin with one."),
            "mute",
            wrap=True,
        )
        self.form = RuleForm(self.place)
        self.form.edited.connect(self._edited)
        self.panel = TryPanel(self.place)
        self.panel.try_button.clicked.connect(self.try_rule)
        self.panel.mention_wanted.connect(self._show_mention)
        self.form.below.addWidget(self.panel)
        self.save_button = KeyButton(theme, tr("Save the rule"), "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.drop_button = QPushButton(tr("Drop the changes"))
        self.drop_button.clicked.connect(self.drop_changes)
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.clicked.connect(self.remove)
        self.stands = PlainLabel("", "small", wrap=True)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.remove_button)
        deeds.addWidget(self.stands, 1)
        deeds.addWidget(self.drop_button)
        deeds.addWidget(self.save_button)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(p(12), 0, 0, 0)
        side.setSpacing(p(8))
        side.addWidget(self.form, 1)
        side.addLayout(deeds)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._side)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        left.setMinimumWidth(p(280))
        self._side.setMinimumWidth(p(360))
        return split

    def _make_actions(self) -> None:
        rules = tr("Rules")
        self.act(tr("New rule"), "N", self.new, group=rules)
        self.act(tr("Change the rule"), "E", self.edit, group=rules)
        self.act(tr("Switch the rule on or off"), "O", self.switch, group=rules)
        self.act(tr("Move the rule up"), "Alt+Up", self.up, group=rules)
        self.act(tr("Move the rule down"), "Alt+Down", self.down, group=rules)
        self.act(tr("Try the rule on history"), "T", self.try_rule, group=rules)
        self.act(tr("Save"), "Ctrl+S", self.save, group=rules)
        self.act(tr("Remove the rule"), "Ctrl+Delete", self.remove, group=rules)
        self.act(tr("Undo"), "Z", self.undo, group=rules)
        self.act(tr("Show the rules"), "1", lambda: self.show_page(0), group=rules)
        self.act(tr("Show the files as text"), "2", lambda: self.show_page(1), group=rules)

    # Showing -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def show_brand(self) -> None:
        self._drafts.clear()
        self._saved.clear()
        self._shown = None
        self.panel.clear()
        self.look()

    def refresh(self, changes: Changes) -> None:
        if changes.mentions or changes.alerts:
            self.look()

    def show_page(self, number: int) -> None:
        """Show the rules, or the files."""
        self.tabs.button(number).setChecked(True)
        self.pages.setCurrentIndex(number)
        (self.list, self.text.field)[number].setFocus()

    def look(self) -> None:
        """Read the files, and what the rules did lately."""
        brand, rules = self.place.brand, self.place.desk.rules
        if brand is None:
            return

        def work() -> Known:
            return Known(
                rules.files.written(brand), rules.of(brand), rules.problem(brand), rules.lately(brand.id)
            )

        self.place.background.run(work, owner=self, then=self._show, otherwise=self._unread, lane="rules")

    def _unread(self, error: SocialDeskError) -> None:
        self._say(str(error))

    def _say(self, trouble: str) -> None:
        self.trouble.setText(isolated(trouble))
        self._troubled.setVisible(bool(trouble))

    def _show(self, known: Known) -> None:
        before, self._known = self._known, known
        self._say(
            f"{known.problem} {tr('Until then the rules below stay in force.')}" if known.problem else ""
        )
        self.text.show_files(known.written, known.problem)
        self.list.rules.show_rows(self._rows(known))
        self.form.show_people([person.name for person in known.rules.team.people])
        names = [rule.name for rule in known.rules.rules]
        self.empty.setVisible(not names)
        self.list.setVisible(bool(names))
        if self._wanted in names:
            self.list.choose(names.index(self._wanted))
            self._wanted = ""
        elif names and self.list.chosen() < 0 and self._shown != "":
            self.list.choose(0)
        elif before is None or before.written != known.written:
            self._fill()
        self._show_standing()

    def _rows(self, known: Known) -> list[RuleRow]:
        now, rows = self.place.now(), []
        for place, rule in enumerate(known.rules.rules, 1):
            found = known.lately.get(rule.name)
            said = (
                tr("%n in 7 days, last {ago}", found.times, ago=ago(found.last, now))
                if found
                else tr("not in the last 7 days")
            )
            rows.append(RuleRow(rule.name, place, rule.on, sentence(rule), said, rule.name in self._drafts))
        return rows

    def _show_standing(self) -> None:
        mine = self._shown is not None
        draft = mine and self._shown in self._drafts
        broken = self._known is not None and bool(self._known.problem)
        self._side.setVisible(mine)
        self.save_button.setEnabled(draft and not broken)
        self.drop_button.setVisible(draft)
        self.remove_button.setVisible(mine and self._shown != "")
        self.form.inside.setEnabled(not broken)
        self.stands.setText(
            tr("The file must be mended first.") if broken else tr("Not saved yet.") if draft else ""
        )

    # The rule in focus ----------------------------------------------------------------------------

    def _chosen(self) -> None:
        name = self.list.chosen_name()
        if name is not None and name != self._shown:
            self._shown, self._refused = name, ""
            self.panel.clear()
            self._fill()

    def _fill(self) -> None:
        """Show the rule in focus in the form: its draft, else what the file says."""
        if self._shown is None or self._known is None:
            self._show_standing()
            return
        draft = self._drafts.get(self._shown)
        entry = draft if draft is not None else self._entry(self._shown)
        if entry is None:
            self._shown = None
            self._show_standing()
            return
        if draft is None or self.form.entry() != draft:
            self.form.show_entry(entry, touched=draft is not None)
        self._judge()
        self._show_standing()

    def _entry(self, name: str) -> dict[str, Value] | None:
        place = self._place_of(name)
        return None if place < 0 or self._known is None else entries(self._known.written.rules, RULE)[place]

    def _place_of(self, name: str) -> int:
        """Where a rule stands in the file; -1 where it does not."""
        known = entries(self._known.written.rules, RULE) if self._known else []
        names = [" ".join(str(each.get("name", "")).split()) for each in known]
        return names.index(name) if name in names else -1

    def _edited(self) -> None:
        if self._shown is None:
            return
        self._refused = ""
        self._drafts[self._shown] = self.form.entry()
        if self._known is not None:
            self.list.rules.show_rows(self._rows(self._known))
        self._show_standing()
        self._pause.start()

    def _text_with_draft(self) -> str | None:
        """The file as it would be with what the form says; None where there is no rule in focus."""
        if self._shown is None or self._known is None:
            return None
        text, place, entry = self._known.written.rules, self._place_of(self._shown), self.form.entry()
        if self._shown == "":
            return added(text or FIRST_LINE, RULE, entry)
        return revised(text, RULE, place, entry) if place >= 0 else None

    def _judge(self, then: Callable[[RuleSet, Rule], object] | None = None, lane: str = "judge") -> None:
        """Read the rule as it stands in the form: say it in words, or what is wrong."""
        brand, shown = self.place.brand, self._shown
        if brand is None or shown is None:
            return
        try:
            text = self._text_with_draft()
        except SettingWrong as error:
            self.form.say("", str(error))
            return
        if text is None:
            return
        files = self.place.desk.rules.files
        place = self._place_of(shown) if shown else -1

        def read(found: BrandRules) -> None:
            if self._shown != shown or not found.rules.rules:
                return
            rule = found.rules.rules[place]
            self.form.say(sentence(rule), self._refused)
            if then is not None:
                then(found.rules, rule)

        def wrong(error: SocialDeskError) -> None:
            if self._shown == shown:
                self.form.say("", str(error))

        self.place.background.run(
            lambda: files.judge(brand, {RULES: text}), owner=self, then=read, otherwise=wrong, lane=lane
        )

    def edit(self) -> None:
        """Go to the form."""
        self.show_page(0)
        if self._shown is not None:
            self.form.name.setFocus()

    def try_rule(self) -> None:
        """Try the rule as it stands in the form, saved or not."""
        brand = self.place.brand
        if brand is not None and self._shown is not None:
            self.show_page(0)
            self.form.ensureWidgetVisible(self.panel)
            self._judge(lambda rules, rule: self.panel.run(brand, rules, rule), lane="try")

    def _show_mention(self, mention_id: object) -> None:
        self.place.speaker.go("mentions")

    # Changing -------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin a rule: from an example, or from nothing."""
        if self._known is None or self._known.problem:
            self.place.speaker.toast(tr("The file must be mended first."))
            return
        taken = {rule.name for rule in self._known.rules.rules}
        offered: list[tuple[str, object]] = [(tr("An empty rule"), {"name": tr("New rule"), "on": False})]
        offered += [(str(each["name"]), each) for each in examples() if each["name"] not in taken]
        Menu(self).offer(offered, self.new_button, self._begin)

    def _begin(self, entry: object) -> None:
        assert isinstance(entry, dict)
        self.show_page(0)
        self.list.clearSelection()
        self._shown = ""
        self._drafts[""] = dict(entry)
        self.panel.clear()
        self.form.show_entry(entry, touched=True)
        self._judge()
        self._show_standing()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def save(self) -> None:
        """Write the rule in the form, or the text."""
        if self.pages.currentIndex() == 1:
            self.text.save()
            return
        if self._shown is None or self._shown not in self._drafts:
            return
        shown = self._shown
        name = " ".join(str(self._drafts[shown].get("name", "")).split())

        def done() -> None:
            self._drafts.pop(shown, None)
            self._shown, self._wanted = name, name

        try:
            text = self._text_with_draft()
        except SettingWrong as error:
            self.form.say("", str(error))
            return
        if text is not None:
            self._write(RULES, text, tr("Saved: {name}", name=isolated(name)), done)

    def drop_changes(self) -> None:
        """Show the rule as the file says it."""
        if self._shown is not None:
            self._drafts.pop(self._shown, None)
            if self._shown == "":
                self._shown = None
                self._chosen()
            else:
                entry = self._entry(self._shown)
                if entry is not None:
                    self.form.show_entry(entry)
            self._fill()
            if self._known is not None:
                self.list.rules.show_rows(self._rows(self._known))

    def switch(self) -> None:
        """Switch the rule in focus on or off."""
        name, entry = self._shown, self._entry(self._shown) if self._shown else None
        if name is None or entry is None or self._known is None:
            return
        on = entry.get("on", True) is False
        draft = self._drafts.get(name)
        if draft is not None:
            draft["on"] = on
        said = tr("On: {name}", name=isolated(name)) if on else tr("Off: {name}", name=isolated(name))
        self._change(lambda text, place: revised(text, RULE, place, {**entry, "on": on}), said)

    def up(self) -> None:
        """Ask the rule earlier."""
        self._move(-1)

    def down(self) -> None:
        """Ask the rule later."""
        self._move(1)

    def _move(self, step: int) -> None:
        name = self._shown
        if not name or self._known is None:
            return
        count = len(entries(self._known.written.rules, RULE))

        def change(text: str, place: int) -> str:
            to = place + step
            return moved(text, RULE, place, to) if 0 <= to < count else text

        if self._writing or 0 <= self._place_of(name) + step < count:
            self._change(change, tr("Moved: {name}", name=isolated(name)))

    def remove(self) -> None:
        """Take the rule in focus out of the file."""
        name = self._shown
        if name:
            self._drafts.pop(name, None)
            self._change(
                lambda text, place: removed(text, RULE, place), tr("Removed: {name}", name=isolated(name))
            )

    def _change(self, change: Callable[[str, int], str], said: str) -> None:
        """Change the rule in focus where it stands in the file."""
        if self._writing:
            self._later.append(lambda: self._change(change, said))
            return
        if self._known is None or self._shown is None:
            return
        place = self._place_of(self._shown)
        if place < 0 or self._known.problem:
            self.place.speaker.toast(tr("The file must be mended first."))
            return
        try:
            text = change(self._known.written.rules, place)
        except SettingWrong as error:
            self.form.say("", str(error))
            return
        if text != self._known.written.rules:
            self._write(RULES, text, said)

    def _save_text(self, name: str, text: str, seen: str) -> None:
        self._write(name, text, tr("Saved: {name}", name=name), lambda: self.text.saved(name), seen=seen)

    def _write(
        self,
        name: str,
        text: str,
        said: str,
        done: Callable[[], object] | None = None,
        *,
        seen: str | None = None,
    ) -> None:
        """Write one file; Z puts back what it held."""
        brand, known = self.place.brand, self._known
        if brand is None or known is None or self._writing:
            return
        self._writing = True
        before = known.written.of(name) if seen is None else seen
        files, by = self.place.desk.rules.files, self.place.agent

        def written(_: object) -> None:
            self._writing = False
            now = known.written
            now = replace(now, rules=text) if name == RULES else replace(now, team=text)
            self._known = replace(known, written=now)
            if done is not None:
                done()
            self._saved.append(Saved(name, before, text))
            self.place.speaker.toast(said, undo=self.undo)
            if self._later:
                self._later.pop(0)()
            self.look()

        self.place.background.run(
            lambda: files.save(brand, name, text, seen=before, by=by, deed=said),
            owner=self,
            then=written,
            otherwise=self._not_written,
        )

    def _not_written(self, error: SocialDeskError) -> None:
        self._writing = False
        self._later.clear()
        if self.pages.currentIndex() == 1:
            self.text.say(str(error))
            self.text.point_at(str(error))
        elif self._shown is not None:
            self._refused = str(error)
            self.form.say("", self._refused)
            self.form.ensureWidgetVisible(self.form.trouble)
        else:
            self.place.speaker.toast(str(error))
        self.look()

    def undo(self) -> None:
        """Put back what the file held before the last change made here."""
        brand = self.place.brand
        if brand is None or not self._saved:
            return
        last = self._saved.pop()
        files, by, said = self.place.desk.rules.files, self.place.agent, tr("Undone.")

        def done(_: object) -> None:
            self.place.speaker.toast(said)
            self.look()

        def too_late(error: SocialDeskError) -> None:
            self.place.speaker.toast(str(error))
            self.look()

        self.place.background.run(
            lambda: files.save(brand, last.name, last.before, seen=last.after, by=by, deed=said),
            owner=self,
            then=done,
            otherwise=too_late,
        )

    # The files ------------------------------------------------------------------------------------

    def _mend(self) -> None:
        if self._known is not None:
            self.show_page(1)
            self.text.point_at(self._known.problem)

    def _open_folder(self) -> None:
        if self._known is not None:
            folder = self._known.written.at
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.exists() else folder.parent)))
