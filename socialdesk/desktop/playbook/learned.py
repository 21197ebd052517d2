"""What the replies of a year say about the playbook: phrases that are always cut, replies worth keeping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.playbook import words as playbook_words
from socialdesk.desktop.playbook.form import TextField
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, edge
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.words import tr
from socialdesk.drafting.lessons import CutPhrase, TemplateIdea
from socialdesk.drafting.playbook_contents import SLOT
from socialdesk.errors import SocialDeskError
from socialdesk.services.lessons import Learned
from socialdesk.services.playbooks import Written

MOST = 500
"""Rows in the list; a brand whose playbook misses more mends the first ones first."""

Lesson = CutPhrase | TemplateIdea


@dataclass(frozen=True, slots=True)
class Row:
    """A lesson in the list; ``about`` is what its template is called, "" for an idea."""

    lesson: Lesson
    about: str = ""
    aside: bool = False

    @property
    def key(self) -> str:
        return self.lesson.key


class LearnedPage(QWidget):
    """The lessons on the left, the one in focus on the right."""

    template_wanted = Signal(str, str)  # the source key, the phrase to mark

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._texts: dict[str, str] = {}  # ideas in other words, not made a template yet
        self._shown = ""
        self._build()

    def _build(self) -> None:
        theme, p = self._place.theme, self._place.theme.px
        self.said = PlainLabel("", "small", wrap=True)
        self.model: PagedModel[Row] = PagedModel(
            lambda row: row.key, lambda _: (0, 0), self._line, MOST, self
        )
        self.list = PagedList(theme, tr("What was learned"), lines=1)
        self.list.setModel(self.model)
        self.list.moved.connect(self._show)
        self.list.opened.connect(lambda _: self.open())
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, p(12))
        left.setSpacing(p(8))
        self.empty = PlainLabel(
            tr(
                "Nothing yet. Phrases that people keep taking out of suggestions show up here, and"
                " replies of your own words after which the customer was kinder."
            ),
            "lead",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        QVBoxLayout(self.list).addWidget(self.empty)  # inside, so that the empty list keeps the keys
        left.addWidget(self.said)
        left.addWidget(self.list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(p(16))
        whole.addLayout(left, 2)
        self._edge = edge()
        whole.addWidget(self._edge)
        whole.addWidget(self._build_detail(), 3)

    def _build_detail(self) -> QWidget:
        theme, p = self._place.theme, self._place.theme.px
        self.heading = PlainLabel("", "cardTitle", wrap=True)
        self.figures = PlainLabel("", "small", wrap=True)
        self.field = TextField(tr("Text of the template"))
        self.field.setProperty("theme", theme)
        self.field.setMinimumHeight(p(96))
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.list.setFocus)
        self.story = PlainLabel("", "", wrap=True)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.setAccessibleName(tr("What is wrong"))
        self.open_button = KeyButton(theme, tr("Open the template"), "Enter")
        self.open_button.clicked.connect(self.open)
        self.aside_button = KeyButton(theme, tr("Put aside"), "X")
        self.aside_button.clicked.connect(self.put_aside)
        self.make_button = KeyButton(theme, tr("Make it a template"), "T")
        self.make_button.setProperty("role", "primary")
        self.make_button.clicked.connect(self.make)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.aside_button)
        deeds.addStretch()
        deeds.addWidget(self.open_button)
        deeds.addWidget(self.make_button)
        self.card = QFrame()
        self.card.setObjectName("composer")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(p(16), p(12), p(16), p(14))
        column.setSpacing(p(8))
        for widget in (self.heading, self.figures, self.field, self.story, self.trouble):
            column.addWidget(widget)
        column.addLayout(deeds)
        column.addStretch(1)
        self.card.hide()
        return self.card

    # Showing

    def forget(self) -> None:
        """Another brand: nothing of the one before stays."""
        self._texts.clear()
        self.model.clear()
        self.card.hide()
        self.said.setText("")

    def look(self) -> None:
        """Read what was learned, in the background."""
        brand, desk = self._place.brand, self._place.desk
        if brand is None:
            return
        if not self.model.rowCount():
            self.said.setText(tr("Reading the replies of the last year…"))

        def work() -> tuple[Learned, dict[str, str]]:
            titles = {
                each.source_key: playbook_words.title(each)
                for each in desk.playbooks.sheet(brand.id).entries
                if each.listed
            }
            return desk.lessons.learned(brand.id), titles

        self._place.background.run(
            work, owner=self, then=self._looked, otherwise=self._failed, lane="learned"
        )

    def _failed(self, error: SocialDeskError) -> None:
        self.said.setText(words.isolated(translated(error)))

    def _looked(self, found: tuple[Learned, dict[str, str]]) -> None:
        learned, titles = found
        rows = [
            Row(each, titles.get(each.source_key, ""), each.key in learned.aside) for each in learned.cuts
        ]
        rows += [Row(each, aside=each.key in learned.aside) for each in learned.ideas]
        rows.sort(key=lambda row: row.aside)
        at = max(self.list.currentIndex().row(), 0)
        kept = self.current()
        self.model.settle(rows[:MOST], complete=True)
        place = self.model.place(kept.key) if kept is not None else -1
        self.list.select(place if place >= 0 else min(at, len(rows) - 1))
        self.card.setVisible(bool(rows))
        if (row := self.current()) is not None:
            self._show(row)
        self._edge.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        counts = [
            tr("%n phrases often taken out", len(learned.cuts)),
            tr("%n replies that worked", len(learned.ideas)),
        ]
        self.said.setText(words.line(counts))
        self.said.setVisible(bool(rows))

    def current(self) -> Row | None:
        """The lesson that is chosen."""
        row: Row | None = self.list.current()
        return row

    def _line(self, row: Row) -> Line:
        each = row.lesson
        chips = [(each.lang.upper(), "plain")]
        if row.aside:
            chips.insert(0, (tr("Put aside"), "plain"))
        if isinstance(each, CutPhrase):
            return Line(
                f"“{words.isolated(each.phrase)}”",
                aside=f"{words.number(each.cut)} / {words.number(each.edits)}",
                text=row.about,
                chips=((tr("Often taken out"), "high"), *chips),
            )
        return Line(
            playbook_words.intent_name(each.intent),
            aside=f"× {words.number(each.uses)}",
            text=words.isolated(each.text),
            chips=((tr("Worked"), "positive"), *chips),
        )

    def _show(self, row: Row) -> None:
        each, cut = row.lesson, isinstance(row.lesson, CutPhrase)
        self.field.setVisible(not cut)
        self.make_button.setVisible(not cut)
        self.open_button.setVisible(cut)
        self.aside_button.say(tr("Bring back") if row.aside else tr("Put aside"))
        if row.key != self._shown:
            self.trouble.setText("")
        self._shown = row.key
        lang = words.lang_name(each.lang)
        if isinstance(each, CutPhrase):
            self.heading.setText(words.line([lang, row.about]))
            self.figures.setText(
                words.line(
                    [
                        tr(
                            "Taken out in {cut} of {edits} edits",
                            cut=words.number(each.cut),
                            edits=words.number(each.edits),
                        ),
                        tr("sent as it is {number}", number=words.number(each.unchanged)),
                    ]
                )
            )
            self.story.setText(f"“{words.isolated(each.phrase)}”")
            return
        self.heading.setText(words.line([lang, playbook_words.intent_name(each.intent)]))
        self.figures.setText(
            words.line([tr("Sent %n times", each.uses), tr("kinder after it %n", each.better)])
        )
        self._fill(self._texts.get(row.key, each.text))
        told = [tr("It answered: “{mention}”", mention=words.isolated(each.mention))]
        told += [tr("Then the customer wrote: “{text}”", text=words.isolated(text)) for text in each.replied]
        self.story.setText("\n".join(told))

    def _fill(self, text: str) -> None:
        if self.field.toPlainText() != text:
            self.field.fill(text)
        self._mark()

    def _mark(self) -> None:
        found = SLOT.finditer(self.field.toPlainText())
        self.field.mark({match.span(): ("accent_soft", "accent") for match in found})

    def _typed(self) -> None:
        row = self.current()
        if row is not None and isinstance(row.lesson, TemplateIdea):
            self._texts[row.key] = self.field.toPlainText()
            self.trouble.setText("")
            self._mark()

    # Doing

    def open(self) -> None:
        """The template with the phrase marked; the text of an idea, to write it in other words."""
        row = self.current()
        if row is None:
            return
        if isinstance(row.lesson, CutPhrase):
            self.template_wanted.emit(row.lesson.source_key, row.lesson.phrase)
        else:
            self.field.setFocus()

    def put_aside(self) -> None:
        """Be done with a lesson without following it; one that was put aside comes back. Z undoes either."""
        row, brand, desk, by = self.current(), self._place.brand, self._place.desk, self._place.agent
        if row is None or brand is None:
            return

        def down() -> None:
            desk.lessons.put_aside(brand.id, row.key, by)

        def up() -> None:
            desk.lessons.take_up(brand.id, row.key)

        def run(work: Callable[[], None], then: Callable[[None], object]) -> None:
            self._place.background.run(work, owner=self, then=then)

        def done(_: None) -> None:
            self._place.speaker.toast(
                tr("Brought back.") if row.aside else tr("Put aside."),
                undo=lambda: run(down if row.aside else up, lambda _: self.look()),
            )
            self.look()

        run(up if row.aside else down, done)

    def make(self) -> None:
        """Write the idea into the brand's own playbook; Z takes it back."""
        row, brand, desk = self.current(), self._place.brand, self._place.desk
        if row is None or brand is None or not isinstance(row.lesson, TemplateIdea):
            return
        idea = row.lesson
        text = " ".join(self._texts.get(row.key, "").split())

        def done(written: Written) -> None:
            self._texts.pop(row.key, None)
            self.list.setFocus()
            self._place.speaker.toast(
                tr("It is a template of this brand now."),
                undo=lambda: self._place.background.run(
                    lambda: desk.playbooks.undo(written), owner=self, then=lambda _: self.look()
                ),
            )
            self.look()

        self._place.background.run(
            lambda: desk.lessons.make_template(brand.id, idea, text),
            owner=self,
            then=done,
            otherwise=lambda error: self.trouble.setText(words.isolated(translated(error))),
        )
