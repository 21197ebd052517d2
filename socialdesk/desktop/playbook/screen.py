"""The playbook: how the brand speaks, to read and to change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.playbook import words as playbook_words
from socialdesk.desktop.playbook.form import Draft, PlaybookForm
from socialdesk.desktop.playbook.learned import LearnedPage
from socialdesk.desktop.playbook.list import ENTRY_ROLE, EntryDelegate, EntryModel, Narrowed, Narrowing
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.chips import Flow
from socialdesk.desktop.widgets.down_scroll import DownScroll
from socialdesk.desktop.widgets.key_button import TabButton, hint_key
from socialdesk.desktop.widgets.labels import PlainLabel, edge
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.window.playbook_problem import show_problem
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.habit import TrackRecord
from socialdesk.drafting.lessons import CutPhrase
from socialdesk.drafting.playbook import FALLBACK, INTENTS, Approach
from socialdesk.drafting.playbook_contents import Entry, Kind, Part
from socialdesk.errors import Overtaken, SettingWrong, SocialDeskError
from socialdesk.services.playbooks import Sheet, Written

LEARNED = len(Part)
"""The number of what was learned, behind the parts of the playbook."""

LOOKING = 2
"""Seconds between two looks whether a file changed on the disk."""


def _nearness(lang: str) -> tuple[bool, bool, str]:
    """Sorts languages: what is in none, the person's own, the one that stands in for others, the rest."""
    return lang not in ("", words.language.code), lang != FALLBACK, lang


class PlaybookScreen(Screen):
    """Parts at one side, what they hold in the middle, the text in the hand at the other side."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._sheet: Sheet | None = None
        self._stamp: object = None
        self._record = TrackRecord()
        self._cuts: dict[str, list[CutPhrase]] = {}
        self._drafts: dict[str, Draft] = {}
        self._new: dict[str, Entry] = {}
        self._wanted = ""
        self._part = Part.TEMPLATES
        self.model = EntryModel(self)
        self.narrowed = Narrowed(self.model, self)
        self._build()
        self._make_actions()
        self.look_again(LOOKING, self._look)

    def _build(self) -> None:
        theme = self.place.theme
        p = theme.px
        self._about = PlainLabel("", "small")
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Playbook"), "title"))
        head.addWidget(self._about)
        head.addStretch()
        self.parts = QButtonGroup(self)
        row = QVBoxLayout()
        row.setSpacing(p(4))
        for number, (_, said) in enumerate(playbook_words.PARTS.items()):
            button = TabButton(theme, tr(said))
            hint_key(button, str(number + 1))
            self.parts.addButton(button, number)
            row.addWidget(button)
        learned = TabButton(theme, tr("Learned"))
        hint_key(learned, str(LEARNED + 1))
        self.parts.addButton(learned, LEARNED)
        row.addSpacing(p(8))
        row.addWidget(learned)
        row.addStretch()
        self.parts.button(list(Part).index(Part.TEMPLATES)).setChecked(True)
        self.parts.idClicked.connect(self._open)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find in the playbook"))
        self.filter.setAccessibleName(tr("Find in the playbook"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.list = QListView()
        self.filter.returnPressed.connect(self.list.setFocus)
        self.language = self._combo(tr("Language"), tr("All languages"))
        self.intent = self._combo(tr("Intent"), tr("All intents"))
        for intent in sorted(INTENTS, key=playbook_words.intent_name):
            self.intent.addItem(playbook_words.intent_name(intent), str(intent))
        self.platform = self._combo(tr("Platform"), tr("All platforms"))
        narrowing = Flow(gap=p(6))
        for combo in (self.language, self.intent, self.platform):
            narrowing.addWidget(combo)
        self.list.setObjectName("playbookList")
        self.list.setAccessibleName(tr("What the playbook says"))
        self.list.setModel(self.narrowed)
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda _: self.edit())
        self.count = PlainLabel("", "small")
        middle = QVBoxLayout()
        middle.setSpacing(p(8))
        middle.setContentsMargins(0, 0, 0, p(12))
        middle.addWidget(self.filter)
        middle.addLayout(narrowing)
        middle.addWidget(self.list, 1)
        middle.addWidget(self.count)
        self.form = PlaybookForm(self.place)
        self.form.touched.connect(self._touched)
        self.form.left.connect(self.list.setFocus)
        self.form.save_wanted.connect(self.save)
        self.form.restore_wanted.connect(self.restore)
        self.form.remove_wanted.connect(self.remove)
        self.form.reload_wanted.connect(self.reload)
        self.form.folder_wanted.connect(self.open_folder)
        texts = QWidget()
        sides = QHBoxLayout(texts)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(p(16))
        sides.addLayout(middle, 2)
        sides.addWidget(edge())
        around = DownScroll()
        around.setWidget(self.form)
        sides.addWidget(around, 3)
        self.learned = LearnedPage(self.place)
        self.learned.template_wanted.connect(self.open_template)
        self.stack = QStackedWidget()
        self.stack.addWidget(texts)
        self.stack.addWidget(self.learned)
        body = QHBoxLayout()
        body.setSpacing(p(16))
        body.addLayout(row)
        body.addWidget(self.stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(p(24), p(16), p(24), 0)
        whole.setSpacing(p(12))
        whole.addLayout(head)
        whole.addLayout(body, 1)

    def _combo(self, name: str, anything: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.addItem(anything, "")
        combo.currentIndexChanged.connect(lambda _: self._narrow())
        return combo

    def _make_actions(self) -> None:
        group = tr("Playbook")
        texts, learned = partial(self._on, 0), partial(self._on, 1)
        self.act(tr("Find in the playbook"), "/", texts(self._find), group=group)
        self.act(tr("Change the text"), "E", self.edit, group=group)
        self.act(tr("Save the change"), "Ctrl+S", texts(self.save), group=group)
        self.act(tr("Back to the default"), "B", texts(self.restore), group=group)
        self.act(tr("Take it out"), "Del", texts(self.remove), group=group)
        self.act(tr("New template or answer"), "N", texts(self.add), group=group)
        self.act(tr("Drop what is not saved"), "Ctrl+Backspace", texts(self.drop), group=group)
        self.act(tr("Read the files again"), "Ctrl+R", self.reload, group=group)
        self.act(tr("Open the playbook's folder"), "O", self.open_folder, group=group)
        for number, (part, said) in enumerate(playbook_words.PARTS.items(), 1):
            self.act(tr(said), str(number), partial(self.show_part, part), group=group)
        self.act(tr("Learned"), str(LEARNED + 1), self.show_learned, group=group)
        for choice, key in ((self.language, "L"), (self.intent, "I"), (self.platform, "P")):
            by_key(self, choice, choice.accessibleName(), key, group)
        self.act(tr("Make it a template"), "T", learned(self.learned.make), group=group)
        self.act(tr("Put aside, or bring back"), "X", learned(self.learned.put_aside), group=group)

    def _on(self, page: int, run: Callable[[], object]) -> Callable[[], None]:
        """A key means nothing where its list is not shown."""

        def only_there() -> None:
            if self.stack.currentIndex() == page:
                run()

        return only_there

    # Showing

    @property
    def part(self) -> Part:
        """The part that is open, or was before what was learned."""
        return self._part

    def show_part(self, part: Part) -> None:
        """Open a part."""
        self.parts.button(list(Part).index(part)).setChecked(True)
        self._open(list(Part).index(part))
        self.list.setFocus()

    def show_learned(self) -> None:
        """Open what the replies of a year say about the playbook."""
        self.parts.button(LEARNED).setChecked(True)
        self._open(LEARNED)
        self.learned.list.setFocus()

    def _open(self, number: int) -> None:
        self.stack.setCurrentIndex(int(number == LEARNED))
        if number == LEARNED:
            self.learned.look()
        else:
            self._part = list(Part)[number]
            self._narrow()

    def open_template(self, source_key: str, phrase: str) -> None:
        """Show a template or an answer, the cursor on a phrase of it."""
        entry = next(
            (each for each in self.model.entries if each.listed and each.source_key == source_key), None
        )
        if entry is None:
            self.place.speaker.toast(tr("It is not in the playbook any more."))
            return
        self.filter.clear()
        for combo in (self.language, self.intent, self.platform):
            combo.setCurrentIndex(0)
        self.show_part(entry.part)
        self._narrow(entry.key)
        self.edit()
        self.form.mark_phrase(phrase)

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None:
            return
        if self._sheet is not None and self._sheet.brand.id != brand.id:
            self._drafts, self._new, self._sheet = {}, {}, None
            self.learned.forget()
            if self.stack.currentIndex():
                self.learned.look()
        self._about.setText(tr("how {brand} speaks", brand=words.isolated(brand.name)))
        self._read()
        desk = self.place.desk
        self.place.background.run(
            lambda: (desk.habits.record(brand.id), desk.lessons.cut_phrases(brand.id)),
            owner=self,
            then=self._know_use,
            otherwise=lambda _: None,  # a playbook that does not read: the banner says it
            lane="use",
        )

    def refresh(self, changes: Changes) -> None:
        if changes.playbook:
            self._read()
        if self.stack.currentIndex() and (changes.playbook or changes.mentions):
            self.learned.look()

    def reload(self) -> None:
        """Read the files again; what is not saved stays in the fields."""
        self._read()
        if self.stack.currentIndex():
            self.learned.look()

    def _read(self) -> None:
        brand, desk = self.place.brand, self.place.desk
        if brand is None:
            return

        def work() -> tuple[Sheet, object]:
            stamp = desk.playbooks.stamp(brand.id)
            return desk.playbooks.sheet(brand.id), stamp

        self.place.background.run(work, owner=self, then=self._show, lane="playbook")

    def _look(self) -> None:
        brand, desk = self.place.brand, self.place.desk
        if brand is None:
            return

        def looked(stamp: object) -> None:
            if stamp != self._stamp:
                self._read()

        self.place.background.run(
            lambda: desk.playbooks.stamp(brand.id), owner=self, then=looked, lane="stamp"
        )

    def _show(self, found: tuple[Sheet, object]) -> None:
        sheet, self._stamp = found
        show_problem(self.place.speaker, sheet.problem)
        if not sheet.entries:
            if self._sheet is None:
                self.form.clear(translated(sheet.problem.what) if sheet.problem else "")
            return
        self._sheet = sheet
        known = {entry.key for entry in sheet.entries}
        self._new = {key: entry for key, entry in self._new.items() if key not in known}
        languages = sorted(sheet.languages, key=_nearness)
        self._fill(self.language, [(words.lang_name(lang), lang) for lang in languages])
        platforms = dict.fromkeys(
            [*sheet.platforms, *(each.platform for each in sheet.entries if each.platform)]
        )
        self._fill(self.platform, [(words.platform(each), each) for each in platforms])
        shown = self._wanted or (entry.key if (entry := self.current()) is not None else "")
        entries = sorted([*sheet.entries, *self._new.values()], key=lambda each: _nearness(each.lang))
        self.model.show_entries(entries, self.place.now().date())
        self._mark_unsaved()
        self._narrow(shown)
        self._wanted = ""

    def _fill(self, combo: QComboBox, choices: list[tuple[str, str]]) -> None:
        if combo.count() - 1 == len(choices):
            return
        combo.blockSignals(True)
        kept = combo.currentData()
        while combo.count() > 1:
            combo.removeItem(1)
        for said, value in choices:
            combo.addItem(said, value)
        combo.setCurrentIndex(max(0, combo.findData(kept)))
        combo.blockSignals(False)

    def _narrow(self, key: str = "") -> None:
        """Show what fits; ``key`` stays chosen, or what was, or the first of what is left."""
        entry = self.current()
        key = key or (entry.key if entry is not None else "")
        part = self.part
        self.intent.setVisible(part is Part.TEMPLATES)
        of_platforms = part in (Part.TEMPLATES, Part.LINKS)
        self.platform.setVisible(of_platforms)
        self.language.setVisible(part is not Part.NEVER)
        self.narrowed.narrow(
            Narrowing(
                part,
                self.filter.text(),
                str(self.language.currentData() or "") if part is not Part.NEVER else "",
                str(self.intent.currentData() or "") if part is Part.TEMPLATES else "",
                str(self.platform.currentData() or "") if of_platforms else "",
            )
        )
        rows = self.narrowed.rowCount()
        self.count.setText(tr("%n entries", rows))
        at = self.narrowed.mapFromSource(self.model.index(self.model.row_of(key)))
        index = at if at.isValid() else self.narrowed.index(0, 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self._show_current()
        elif self.filter.text() or any(
            combo.currentData() for combo in (self.language, self.intent, self.platform)
        ):
            self.form.clear(tr("Nothing here fits. Take out a word, or show all languages."))
        elif part is Part.FAQ:
            self.form.clear(
                tr(
                    "No answer yet. Press {key} to write the first: what people ask, and what you say.",
                    key=self.key_of("N"),
                )
            )
        else:
            self.form.clear("")

    def current(self) -> Entry | None:
        """The entry that is chosen."""
        entry = self.list.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, Entry) else None

    def _chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        entry, sheet = self.current(), self._sheet
        if entry is None or sheet is None:
            return
        shown = self.form.entry
        if shown is not None and shown == entry:
            draft = self._drafts.get(entry.key)
            if draft is None or draft == self.form.draft():
                self.form.show_sheet(sheet)
                return
        self.form.show_entry(sheet, entry, self._drafts.get(entry.key))
        self._show_use()

    def _know_use(self, found: tuple[TrackRecord, list[CutPhrase]]) -> None:
        self._record, cuts = found
        self._cuts = {}
        for each in cuts:
            self._cuts.setdefault(each.source_key, []).append(each)
        self._show_use()

    def _show_use(self) -> None:
        entry = self.form.entry
        if entry is None or not entry.listed:
            self.form.show_use("")
            return
        key = entry.source_key
        self.form.show_use(playbook_words.use(self._record.of(key), self._cuts.get(key, ())))

    def _touched(self) -> None:
        entry = self.form.entry
        if entry is None:
            return
        if self.form.changed:
            self._drafts[entry.key] = self.form.draft()
        else:
            self._drafts.pop(entry.key, None)
        self._mark_unsaved()

    def _mark_unsaved(self) -> None:
        self.model.show_unsaved(frozenset(self._drafts) | frozenset(self._new))

    # Doing

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def edit(self) -> None:
        """Put the cursor into the text."""
        if self.stack.currentIndex():
            self.learned.open()
            return
        form = self.form
        for field in (form.questions, form.field, form.flag, form.choice):
            if field.isVisibleTo(form):
                field.setFocus()
                return

    def save(self) -> None:
        """Write what is in the hand into the brand's own playbook; Z takes it back."""
        entry, sheet = self.form.entry, self._sheet
        if entry is None or sheet is None or not self.form.save_button.isEnabled():
            return
        try:
            values = self.form.values()
        except SettingWrong as error:
            self.form.say(translated(error))
            return
        desk = self.place.desk
        self._do(lambda: desk.playbooks.save(sheet, entry, values), entry, tr("Saved for this brand."))

    def restore(self) -> None:
        """Go back to the default; Z takes that back."""
        entry, sheet, desk = self.form.entry, self._sheet, self.place.desk
        if entry is None or sheet is None or not entry.own or entry.beneath is None:
            return
        self._do(lambda: desk.playbooks.restore(sheet, entry), entry, tr("The default is in use again."))

    def remove(self) -> None:
        """Take a template or an answer out; Z takes that back."""
        entry, sheet, desk = self.form.entry, self._sheet, self.place.desk
        if entry is None or sheet is None or not entry.listed:
            return
        if entry.key in self._new:
            self._forget(entry.key)
            self._show((sheet, self._stamp))
            return
        self._do(
            lambda: desk.playbooks.remove(sheet, entry), entry, tr("Taken out; it is not suggested any more.")
        )

    def drop(self) -> None:
        """Forget what is not saved of this entry."""
        entry = self.form.entry
        if entry is not None and entry.key in self._drafts:
            self._drafts.pop(entry.key)
            self._mark_unsaved()
            if self._sheet is not None:
                self.form.show_entry(self._sheet, entry, None)

    def add(self) -> None:
        """Begin a template like the one that is chosen, or an answer."""
        sheet, entry = self._sheet, self.current()
        if sheet is None or self.part not in (Part.TEMPLATES, Part.FAQ):
            self.place.speaker.toast(
                tr(
                    "Open templates or answers first: press {one} or {other}.",
                    one=self.key_of("2"),
                    other=self.key_of("3"),
                )
            )
            return
        lang = str(self.language.currentData() or "") or (entry.lang if entry is not None else "") or FALLBACK
        if lang not in sheet.languages:
            lang = sheet.languages[0]
        template = self.part is Part.TEMPLATES
        table, kind = ("template", Kind.TEMPLATE) if template else ("entry", Kind.ANSWER)
        taken = {each.name for each in (*sheet.entries, *self._new.values()) if each.kind is kind}
        number = 1
        while f"own.{number}" in taken:
            number += 1
        name, values = f"own.{number}", dict[str, object]()
        if template:
            intents = [str(self.intent.currentData() or "")] if self.intent.currentData() else None
            like = entry.values if entry is not None and entry.kind is Kind.TEMPLATE else {}
            values = {
                "key": name, "intents": intents or list(like.get("intents", ["question"])),
                "approach": str(like.get("approach", Approach.SHORT)), "length": "short", "text": "",
            }  # fmt: skip
            if platform := str(self.platform.currentData() or ""):
                values["platforms"] = [platform]
        else:
            values = {"key": name, "questions": [], "answer": ""}
        new = Entry(
            self.part, kind, f"{self.part}/{lang}.toml", table, name, values, False, None, lang,
            main="text" if template else "answer",
        )  # fmt: skip
        self._new[new.key] = new
        self.filter.clear()
        self._wanted = new.key
        self._show((sheet, self._stamp))
        self.edit()

    def open_folder(self) -> None:
        """Show the files of the playbook to whatever shows folders here."""
        if self._sheet is not None:
            folder = self._sheet.folder
            problem = self._sheet.problem
            folder = problem.path.parent if problem is not None else folder
            shown = folder if folder.is_dir() else self.place.desk.settings().resources / "playbooks"
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def _do(self, work: Callable[[], Written], entry: Entry, told: str) -> None:
        desk, brand = self.place.desk, self.place.brand
        draft = self._drafts.get(entry.key)
        if brand is None:
            return

        def done(written: Written) -> None:
            self._forget(entry.key)
            self._wanted = entry.key
            self.list.setFocus()

            def back() -> None:
                if draft is not None and self._sheet is not None and self._sheet.brand.id == brand.id:
                    self._drafts[entry.key] = draft
                self.place.background.run(
                    lambda: desk.playbooks.undo(written), owner=self, then=lambda _: self._read()
                )

            self.place.speaker.toast(told, undo=back)
            self._read()

        self.place.background.run(work, owner=self, then=done, otherwise=self._failed)

    def _forget(self, key: str) -> None:
        self._drafts.pop(key, None)
        self._new.pop(key, None)

    def _failed(self, error: SocialDeskError) -> None:
        self.form.say(
            translated(error), overtaken=isinstance(error, Overtaken), folder=isinstance(error, Overtaken)
        )
