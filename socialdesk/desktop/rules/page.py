"""The rules of a brand in their order, and the one in focus as a form; tried before it is switched on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.rules.examples import examples
from socialdesk.desktop.rules.form import RuleForm
from socialdesk.desktop.rules.list import RuleList, RuleRow
from socialdesk.desktop.rules.trial import TryPanel
from socialdesk.desktop.rules.words import sentence
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.widgets.kept_splitter import KeptSplitter
from socialdesk.desktop.widgets.key_button import KeyButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import ago, isolated, number, tr
from socialdesk.domain.rule import Rule, RuleSet
from socialdesk.drafting.toml_edit import Value
from socialdesk.errors import SocialDeskError
from socialdesk.services.rule_file import ACTIONS, RULES, BrandRules
from socialdesk.services.rule_writing import RULE, added, entries, moved, removed, revised

if TYPE_CHECKING:
    from socialdesk.desktop.rules.screen import Known, RulesScreen

PAUSE = 300
"""Milliseconds after the last change until a rule is read again."""

FIRST_LINE = (
    "# Rules run from top to bottom; all that hold act, unless one says stop = true. See docs/rules.md.\n"
)


class RulesPage(QWidget):
    """Drafts stay while one looks at another rule."""

    def __init__(self, screen: RulesScreen) -> None:
        super().__init__()
        self._whole, self.place = screen, screen.place
        self._drafts: dict[str, dict[str, Value]] = {}  # by the name in the file; "" is a new rule
        self._shown: str | None = None
        self._wanted = ""  # the rule to choose when the list is there
        self._refused = ""  # why the last change was not written
        self._begins = False  # a rule is to be begun once the files are read
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self.list = RuleList(theme)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.opened.connect(lambda _: self.edit())
        self.empty = PlainLabel("", "lead", wrap=True)
        KeyWords(self.empty, "N", self._say_empty)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form = RuleForm(self.place)
        self.form.edited.connect(self._edited)
        self.form.left.connect(lambda: self.list.setFocus())
        self.panel = TryPanel(self.place)
        self.panel.try_button.clicked.connect(self.try_rule)
        self.panel.mention_wanted.connect(self.place.speaker.open_mention)
        self.panel.tried.connect(lambda: QTimer.singleShot(0, self, self._show_trial))
        self.form.below.addWidget(self.panel)
        self.save_button = KeyButton(theme, tr("Save the rule"), "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.drop_button = QPushButton(tr("Drop the changes"))
        self.drop_button.clicked.connect(self.drop_changes)
        hint_key(self.drop_button, "Ctrl+Backspace")
        self.remove_button = QPushButton(tr("Remove"))
        hint_key(self.remove_button, "Ctrl+Delete")
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
        split = KeptSplitter(self.place, "rules")
        split.addWidget(left)
        split.addWidget(self._side)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        left.setMinimumWidth(p(240))
        split.restore()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    @property
    def _known(self) -> Known | None:
        return self._whole.known

    def _say_empty(self, key: str) -> None:
        said = tr(
            "No rule yet. A rule says what happens by itself with a mention: press {key} to begin with one.",
            key=key,
        )
        self.empty.setText(said)

    def clear(self) -> None:
        """Another brand is shown."""
        self._drafts.clear()
        self._shown, self._refused, self._begins = None, "", False
        self.panel.clear()

    def show_known(self, known: Known, *, again: bool) -> None:
        """Bring the page up to date; ``again``: the files say something else than before."""
        self.list.rules.show_rows(self._rows(known))
        self.form.show_people([person.name for person in known.rules.team.people])
        self.form.show_occasions(known.occasions)
        names = [rule.name for rule in known.rules.rules]
        self.empty.setVisible(not names)
        self.list.setVisible(bool(names))
        if self._wanted in names:
            self.list.choose(names.index(self._wanted))
            self._wanted = ""
        elif names and self.list.chosen() < 0 and self._shown != "":
            self.list.choose(0)
        elif again:
            self._fill()
        self._show_standing()
        if self._begins:
            self._begins = False
            self.new()

    def _rows(self, known: Known) -> list[RuleRow]:
        now, rows = self.place.now(), []
        for place, rule in enumerate(known.rules.rules, 1):
            found = known.lately.get(rule.name)
            said = (
                tr("7 days: {count}, last {ago}", count=number(found.times), ago=ago(found.last, now))
                if found
                else tr("has done nothing in the last 7 days")
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
        return place_of(self._known.written.rules, name) if self._known is not None else -1

    def _edited(self) -> None:
        if self._shown is None:
            return
        self._refused = ""
        self._drafts[self._shown] = self.form.entry()
        if self._known is not None:
            self.list.rules.show_rows(self._rows(self._known))
        self._show_standing()
        self._pause.start()

    def _with_draft(self) -> Callable[[str], str]:
        """What makes of the file what it would be with what the form says."""
        shown, entry = self._shown or "", self.form.entry()

        def change(text: str) -> str:
            if not shown:
                return added(text or FIRST_LINE, RULE, entry)
            place = place_of(text, shown)
            return revised(text, RULE, place, entry) if place >= 0 else text

        return change

    def _judge(self, then: Callable[[RuleSet, Rule], object] | None = None, lane: str = "judge") -> None:
        """Read the rule as it stands in the form: say it in words, or what is wrong."""
        brand, shown = self.place.brand, self._shown
        if brand is None or shown is None or self._known is None:
            return
        if then is None and not shown and self.form.entry().keys().isdisjoint((*ACTIONS, "stop")):
            # Begun and not done: that it does nothing yet is no fault before it is saved or tried.
            self.form.say(tr("Choose when the rule holds and what it does."), self._refused)
            return
        text, change, files = self._known.written.rules, self._with_draft(), self.place.desk.rules.files
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
                self.form.say("", translated(error))

        self.place.background.run(
            lambda: files.judge(brand, {RULES: change(text)}),
            owner=self,
            then=read,
            otherwise=wrong,
            lane=lane,
        )

    def edit(self) -> None:
        """Go to the form."""
        if self._shown is not None:
            self.form.name.setFocus()

    def try_rule(self) -> None:
        """Try the rule as it stands in the form, saved or not."""
        brand = self.place.brand
        if brand is not None and self._shown is not None:
            self.form.ensureWidgetVisible(self.panel)
            self._judge(lambda rules, rule: self.panel.run(brand, rules, rule), lane="try")

    def _show_trial(self) -> None:
        """Bring what a trial found to the top, once there is room for it."""
        self.form.verticalScrollBar().setValue(self.panel.mapTo(self.form.inside, QPoint()).y())

    # Changing -------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin a rule: from an example, or from nothing."""
        if self._known is None:
            self._begins = True  # the files are still being read
            return
        if self._known.problem:
            self.place.speaker.toast(tr("The file must be mended first."))
            return
        taken = {rule.name for rule in self._known.rules.rules}
        offered: list[tuple[str, object]] = [(tr("An empty rule"), {"name": tr("New rule"), "on": False})]
        offered += [(str(each["name"]), each) for each in examples() if each["name"] not in taken]
        Menu(self).offer(offered, self._whole.new_button, self._begin)

    def _begin(self, entry: object) -> None:
        assert isinstance(entry, dict)
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
        """Write the rule in the form."""
        if self._shown is None or self._shown not in self._drafts:
            return
        shown = self._shown
        name = " ".join(str(self._drafts[shown].get("name", "")).split())

        def done() -> None:
            self._drafts.pop(shown, None)
            self._shown, self._wanted = name, name
            self.list.setFocus()

        self._whole.change(
            RULES,
            self._with_draft(),
            tr("Saved: {name}", name=isolated(name)),
            done,
            self.refuse,
        )

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
        def change(text: str, place: int) -> str:
            to = place + step
            return moved(text, RULE, place, to) if 0 <= to < len(entries(text, RULE)) else text

        if self._shown:
            self._change(change, tr("Moved: {name}", name=isolated(self._shown)))

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
        shown = self._shown
        if self._known is None or shown is None:
            return
        if self._known.problem:
            self.place.speaker.toast(tr("The file must be mended first."))
            return

        def anew(text: str) -> str:
            place = self._place_of(shown)
            return change(text, place) if place >= 0 else text

        self._whole.change(RULES, anew, said, None, self.refuse)

    def refuse(self, error: SocialDeskError) -> None:
        """Say why a change was not written."""
        if self._shown is None:
            self.place.speaker.toast(translated(error))
            return
        self._refused = translated(error)
        self.form.say("", self._refused)
        self.form.ensureWidgetVisible(self.form.trouble)


def place_of(text: str, name: str) -> int:
    """Where a rule stands in a file; -1 where it does not."""
    names = [" ".join(str(each.get("name", "")).split()) for each in entries(text, RULE)]
    return names.index(name) if name in names else -1
