"""What customers keep asking, with the way into the FAQ; and in a second tab those who keep praising."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.ambassadors import AmbassadorsPage
from socialdesk.desktop.key_button import KeyButton, TabButton
from socialdesk.desktop.labels import PlainLabel, edge, rule
from socialdesk.desktop.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.words import (
    ago,
    isolated,
    lang_name,
    line,
    moment,
    number,
    percent,
    plain,
    platform,
    tr,
)
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId
from socialdesk.domain.question import Asked, Outcome, Settled, Topic
from socialdesk.drafting.questions import Draft, Proposal
from socialdesk.errors import SocialDeskError
from socialdesk.services.questions import DAYS, MOST, Added, Repeated

PERIODS = (7, DAYS, 90)


@dataclass(frozen=True, slots=True)
class Row:
    """A topic in the list; ``settled`` where a person was done with it."""

    topic: Topic
    name: str
    settled: Settled | None = None

    @property
    def key(self) -> MentionId:
        return self.topic.first.mention_id


class QuestionsScreen(Screen):
    """Two tabs: repeated questions, ambassadors."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        p = place.theme.px
        self.questions = QuestionsPage(place)
        self.ambassadors = AmbassadorsPage(place)
        self._tabs = (
            TabButton(place.theme, tr("Questions")),
            TabButton(place.theme, tr("Ambassadors")),
        )
        self.stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(10))
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Asked often"), "title"))
        head.addSpacing(p(8))
        for at, (tab, page) in enumerate(zip(self._tabs, (self.questions, self.ambassadors), strict=True)):
            tab.setToolTip(str(at + 1))
            tab.clicked.connect(lambda _=False, at=at: self.show_tab(at))
            head.addWidget(tab)
            self.stack.addWidget(page)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        self._make_actions()
        self.show_tab(0)

    def _make_actions(self) -> None:
        questions, ambassadors = self.questions, self.ambassadors
        group, own, theirs = tr("Asked often"), tr("Questions"), tr("Ambassadors")
        self.act(tr("Repeated questions"), "1", lambda: self.show_tab(0), group=group)
        self.act(tr("Ambassadors"), "2", lambda: self.show_tab(1), group=group)
        self.act(tr("Next"), "J", lambda: self._page.list.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous"), "K", lambda: self._page.list.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Open the mention"), "O", lambda: self._page.open_mention(), group=group)
        self.act(tr("Put aside, or not now"), "X", lambda: self._page.put_aside(), group=group)
        self.act(tr("Bring back what was put aside"), "B", lambda: self._page.bring_back(), group=group)
        self.act(tr("Look again"), "R", lambda: self._page.look(), group=group)
        self.act(tr("Write the answer"), "E", self._on(0, questions.to_answer), group=own)
        self.act(tr("Add to the FAQ"), ["Ctrl+Return", "Ctrl+Enter"], self._on(0, questions.add), group=own)
        self.act(tr("Stop looking"), "S", self._on(0, questions.stop), group=own)
        self.act(tr("Thank"), "T", self._on(1, ambassadors.thank), group=theirs)
        self.act(tr("Invite"), "I", self._on(1, ambassadors.invite), group=theirs)
        self.act(tr("Mark as invited"), "M", self._on(1, ambassadors.mark_invited), group=theirs)
        self.act(tr("Show the customer"), "U", self._on(1, ambassadors.open_customer), group=theirs)

    @property
    def _page(self) -> QuestionsPage | AmbassadorsPage:
        return self.questions if self.stack.currentIndex() == 0 else self.ambassadors

    def _on(self, tab: int, run: Callable[[], object]) -> Callable[[], None]:
        """The same keys mean nothing on the other tab."""

        def only_there() -> None:
            if self.stack.currentIndex() == tab:
                run()

        return only_there

    def show_tab(self, tab: int) -> None:
        """0: questions, 1: ambassadors."""
        self.stack.setCurrentIndex(tab)
        for at, button in enumerate(self._tabs):
            button.setChecked(at == tab)
        self._page.list.setFocus()

    def show_brand(self) -> None:
        self.questions.show_brand()
        self.ambassadors.look()

    def refresh(self, changes: Changes) -> None:
        if changes.customers or changes.mentions:
            self.ambassadors.refresh()


class QuestionsPage(QWidget):
    """The topics on the left, the one in focus on the right."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._stop = threading.Event()
        self._found: Repeated | None = None
        self._proposal: Proposal | None = None
        self._edited: dict[MentionId, Proposal] = {}
        self._build()
        stop = self._stop  # a window that is closed waits for nothing that runs on
        self.destroyed.connect(lambda: stop.set())

    def _build(self) -> None:
        theme, p = self._place.theme, self._place.theme.px
        self.period = QComboBox()
        self.period.setAccessibleName(tr("How far to look back"))
        for days in PERIODS:
            self.period.addItem(tr("Last %n days", days), days)
        self.period.setCurrentIndex(PERIODS.index(DAYS))
        self.period.currentIndexChanged.connect(self.look)
        self.again = KeyButton(theme, tr("Look again"), "R")
        self.again.clicked.connect(self.look)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Reading questions"))
        self.stop_button = KeyButton(theme, tr("Stop"), "S")
        self.stop_button.clicked.connect(self.stop)
        top = QHBoxLayout()
        top.setContentsMargins(p(12), p(8), p(12), p(8))
        top.setSpacing(p(8))
        for widget in (self.period, self.again, self.bar, self.stop_button):
            top.addWidget(widget)
        top.addStretch(1)
        self.said = PlainLabel("", "small", wrap=True)
        self.said.setContentsMargins(p(14), 0, p(12), p(8))
        self.model: PagedModel[Row] = PagedModel(
            lambda row: row.key, lambda row: (0, int(row.key)), self._line, MOST, self
        )
        self.list = PagedList(theme, tr("Repeated questions"), lines=1)
        self.list.setModel(self.model)
        self.list.moved.connect(self._show)
        self.list.opened.connect(lambda _: self.to_answer())
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self.said)
        left.addWidget(rule())
        left.addWidget(self.list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 2)
        whole.addWidget(edge())
        whole.addWidget(self._build_detail(), 3)
        self._working(False)

    def _build_detail(self) -> QWidget:
        theme, p = self._place.theme, self._place.theme.px
        self.name = PlainLabel("", "cardTitle", wrap=True)
        self.figures = PlainLabel("", "small", wrap=True)
        self.standing = PlainLabel("", "small", wrap=True)
        self.example_model: PagedModel[Asked] = PagedModel(
            lambda each: each.mention_id, lambda each: (0, int(each.mention_id)), self._example, MOST, self
        )
        self.examples = PagedList(theme, tr("Mentions that ask this"), lines=1, chips=False)
        self.examples.setModel(self.example_model)
        self.examples.opened.connect(self._open)
        self.examples.setMinimumHeight(p(150))
        self.lang = QComboBox()
        self.lang.setAccessibleName(tr("Language of the entry"))
        self.lang.activated.connect(self._show_draft)
        self.wordings = QPlainTextEdit()
        self.wordings.setTabChangesFocus(True)
        self.wordings.setAccessibleName(tr("How it is asked, one wording a line"))
        self.wordings.setMaximumHeight(p(110))
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(tr("The answer"))
        self.answer.setPlaceholderText(
            tr("Nobody answered this yet. Write the answer without a greeting: each customer gets their own.")
        )
        self.answer.setMaximumHeight(p(110))
        self.source = PlainLabel("", "small", wrap=True)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        for field in (self.wordings, self.answer):
            field.textChanged.connect(self._typed)
        self.add_button = KeyButton(theme, tr("Add to the FAQ"), "Ctrl+↵")
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.aside_button = KeyButton(theme, tr("Put aside"), "X")
        self.aside_button.clicked.connect(self.put_aside)
        self.back_button = KeyButton(theme, tr("Bring back"), "B")
        self.back_button.clicked.connect(self.bring_back)
        self.open_button = KeyButton(theme, tr("Open the mention"), "O")
        self.open_button.clicked.connect(self.open_mention)
        buttons = QHBoxLayout()
        buttons.setSpacing(p(8))
        for button in (self.add_button, self.aside_button, self.back_button, self.open_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        asked = QHBoxLayout()
        asked.addWidget(PlainLabel(tr("How it is asked, one wording a line"), "head"))
        asked.addStretch(1)
        asked.addWidget(self.lang)
        self.card = QFrame()
        self.card.setObjectName("page")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(p(24), p(16), p(24), p(16))
        column.setSpacing(p(8))
        for label in (self.name, self.figures, self.standing):
            column.addWidget(label)
        column.addWidget(self.examples, 1)
        column.addLayout(asked)
        column.addWidget(self.wordings)
        column.addWidget(PlainLabel(tr("The answer"), "head"))
        for widget in (self.answer, self.source, self.trouble):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.card.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.card)
        return area

    # Looking -------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        """Look at the place's brand from the beginning."""
        self._edited.clear()
        self._found = None
        self.model.clear()
        self.card.hide()
        self.look()

    def look(self) -> None:
        """Find what is asked often, in the background."""
        brand, desk, days = self._place.brand, self._place.desk, int(self.period.currentData())
        self._stop.set()  # what is under way looks at something else
        if brand is None:
            return
        stop = self._stop = threading.Event()
        self.destroyed.connect(lambda: stop.set())
        self.bar.setRange(0, 0)
        self._working(True)
        self.said.setText(tr("Reading questions…"))

        def work(tell: Callable[[tuple[int, int]], None]) -> Repeated | None:
            return desk.questions.repeated(
                brand.id, days, progress=lambda done, of: tell((done, of)), cancelled=stop.is_set
            )

        self._place.background.run_telling(
            work,
            owner=self,
            during=lambda at: self._progress(stop, at),
            then=lambda found: self._looked(stop, found),
            otherwise=lambda error: self._failed(stop, error),
        )

    def stop(self) -> None:
        """Stop looking; what was read is kept for the next time."""
        self._stop.set()

    def _progress(self, stop: threading.Event, at: tuple[int, int]) -> None:
        if stop is self._stop:
            self.bar.setRange(0, at[1])
            self.bar.setValue(at[0])

    def _failed(self, stop: threading.Event, error: SocialDeskError) -> None:
        if stop is self._stop:
            self._working(False)
            self.said.setText(isolated(plain(str(error))))

    def _looked(self, stop: threading.Event, found: Repeated | None) -> None:
        if stop is not self._stop:
            return
        self._working(False)
        if found is None:
            self.said.setText(tr("Stopped. R looks again; what was read is kept."))
            return
        self._found = found
        names = dict(found.names)
        rows = [Row(topic, names[topic.first.mention_id]) for topic in found.topics]
        rows += [Row(topic, names[topic.first.mention_id], done) for topic, done in found.settled]
        before = self.current()
        self.model.settle(rows, complete=True)
        at = self.model.place(before.key) if before is not None else -1
        self.list.select(max(at, 0))
        if rows and at >= 0:
            self._show(rows[at])
        self.card.setVisible(bool(rows))
        self._say(found)

    def _say(self, found: Repeated) -> None:
        if not found.looked_at:
            self.said.setText(tr("Nobody asked anything in this time."))
        elif not found.topics and not found.settled:
            self.said.setText(tr("%n questions and complaints, and none repeats.", found.looked_at))
        else:
            parts = [
                tr("%n questions and complaints compared", found.looked_at),
                tr("%n repeat", len(found.topics)),
            ]
            if found.settled:
                parts.append(tr("%n put aside or added", len(found.settled)))
            if found.cut:
                parts.append(tr("older ones left out"))
            self.said.setText(line(parts))

    def _working(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.again.setVisible(not busy)

    # The topic in focus --------------------------------------------------------------------------

    def current(self) -> Row | None:
        row: Row | None = self.list.current()
        return row

    def _line(self, row: Row) -> Line:
        topic = row.topic
        this, before = topic.weeks(self._found.at) if self._found is not None else (0, 0)
        chips: list[tuple[str, str]] = []
        if row.settled is not None:
            added = row.settled.outcome is Outcome.ADDED
            chips.append((tr("Added") if added else tr("Put aside"), "plain"))
        if topic.candidates:
            chips.append((tr("From a rule"), "accent"))
        if topic.again is not None:
            chips.append((tr("Doubled since"), "high"))
        if topic.faq is not None:
            chips.append((tr("In the FAQ"), "positive"))
        if topic.complaint:
            chips.append((tr("Complaint"), "high"))
        chips += [(lang.upper(), "plain") for lang in topic.languages[:3]]
        trend = "▲" if this > before else "▼" if this < before else "="
        return Line(
            isolated(row.name),
            aside=f"{number(len(topic.mentions))} {trend}",
            text=line(self._weeks(this, before)),
            chips=tuple(chips),
        )

    def _weeks(self, this: int, before: int) -> list[str]:
        return [tr("%n this week", this), tr("%n the week before", before)]

    def _example(self, each: Asked) -> Line:
        who = isolated(each.author_name or each.author_handle)
        return Line(
            who,
            aside=ago(each.published_at, self._place.now()),
            beside=line([platform(each.platform), tr("answered") if each.answered else tr("not answered")]),
            text=isolated(each.text),
            hint=moment(each.published_at, self._place.now()),
        )

    def _show(self, row: Row) -> None:
        topic = row.topic
        this, before = topic.weeks(self._found.at) if self._found is not None else (0, 0)
        self.name.setText(isolated(row.name))
        many = len(topic.mentions)
        self.figures.setText(
            line(
                [
                    tr("%n times", many),
                    tr("%n people", topic.people),
                    *self._weeks(this, before),
                    tr("{share} not answered", share=percent(topic.unanswered / many)),
                    ", ".join(lang_name(lang) for lang in topic.languages),
                ]
            )
        )
        self.standing.setText(self._story(row))
        self.standing.setVisible(bool(self.standing.text()))
        self.example_model.clear()
        self.example_model.settle(topic.mentions, complete=True)
        self.back_button.setVisible(row.settled is not None)
        self.aside_button.setVisible(row.settled is None)
        self.add_button.setVisible(row.settled is None)
        self.trouble.setText("")
        self._propose(row)

    def _story(self, row: Row) -> str:
        said = []
        done = row.settled or row.topic.again
        if done is not None:
            values = {"person": isolated(done.by), "moment": moment(done.at, self._place.now())}
            said.append(
                tr("{person} added it to the FAQ, {moment}.", **values)
                if done.outcome is Outcome.ADDED
                else tr("{person} put it aside, {moment}.", **values)
            )
        if row.topic.again is not None:
            said.append(tr("It is asked twice as often by now."))
        if row.topic.faq is not None:
            said.append(
                tr("The FAQ answers it under “{question}”.", question=isolated(row.topic.faq.question))
            )
        return " ".join(said)

    def _propose(self, row: Row) -> None:
        self._proposal = None
        known = self._edited.get(row.key)
        brand, desk = self._place.brand, self._place.desk
        for field in (self.wordings, self.answer):
            field.setEnabled(known is not None)
        if known is not None:
            self._proposed(row.key, known)
        elif brand is not None:
            self._place.background.run(
                lambda: desk.questions.propose(brand.id, row.topic),
                owner=self,
                then=lambda proposal: self._proposed(row.key, proposal),
                lane="proposal",
            )

    def _proposed(self, key: MentionId, proposal: Proposal) -> None:
        row = self.current()
        if row is None or row.key != key:
            return
        self._proposal = proposal
        self.lang.clear()
        for draft in proposal.drafts:
            self.lang.addItem(lang_name(draft.lang), draft.lang)
        self.lang.setVisible(len(proposal.drafts) > 1)
        for field in (self.wordings, self.answer):
            field.setEnabled(bool(proposal.drafts) and row.settled is None)
        self._show_draft()

    def _show_draft(self) -> None:
        draft = self._draft()
        for field, text in (
            (self.wordings, "\n".join(draft.questions) if draft else ""),
            (self.answer, draft.answer if draft else ""),
        ):
            field.blockSignals(True)
            field.setPlainText(text)
            field.blockSignals(False)
        self.source.setText(
            tr("Taken from %n replies that were approved. Read it before you add it.", draft.replies)
            if draft is not None and draft.replies and draft.answer
            else ""
        )
        self.source.setVisible(bool(self.source.text()))
        mirrored = draft is not None and draft.lang in ("ar", "fa", "he", "ur")
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        for field in (self.wordings, self.answer):
            field.setLayoutDirection(direction)

    def _draft(self) -> Draft | None:
        if self._proposal is None:
            return None
        wanted = self.lang.currentData()
        return next((each for each in self._proposal.drafts if each.lang == wanted), None)

    def _typed(self) -> None:
        draft, row = self._draft(), self.current()
        if draft is None or row is None or self._proposal is None:
            return
        asked = [each.strip() for each in self.wordings.toPlainText().splitlines()]
        changed = replace(
            draft, questions=tuple(each for each in asked if each), answer=self.answer.toPlainText()
        )
        drafts = tuple(changed if each.lang == draft.lang else each for each in self._proposal.drafts)
        self._proposal = self._edited[row.key] = replace(self._proposal, drafts=drafts)

    # Doing ---------------------------------------------------------------------------------------

    def to_answer(self) -> None:
        """Into the answer, to write it."""
        if self.answer.isEnabled():
            self.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_mention(self) -> None:
        """The example in focus, else the most central mention."""
        row = self.current()
        each: Asked | None = self.examples.current()
        if row is not None:
            self._open(each if each is not None else row.topic.first)

    def _open(self, each: Asked) -> None:
        self._place.speaker.open_mention(each.mention_id)

    def add(self) -> None:
        """Write the entry into the brand's FAQ."""
        row, brand, proposal = self.current(), self._place.brand, self._proposal
        if row is None or brand is None or proposal is None or row.settled is not None:
            return
        desk, by, days = self._place.desk, self._place.agent, self._days()
        self.trouble.setText("")

        def done(added: Added) -> None:
            self._edited.pop(row.key, None)
            self._take_out(row)
            self._place.speaker.toast(
                tr("Added to the FAQ."), undo=lambda: self._undo(lambda: desk.questions.take_out(added, by))
            )

        self._place.background.run(
            lambda: desk.questions.add(brand.id, row.topic, proposal, days, by),
            owner=self,
            then=done,
            otherwise=self._not_added,
        )

    def _not_added(self, error: SocialDeskError) -> None:
        self.trouble.setText(isolated(plain(str(error))))
        self.to_answer()

    def put_aside(self) -> None:
        """Not for the FAQ; it comes back when it is asked twice as often."""
        row, brand = self.current(), self._place.brand
        if row is None or brand is None or row.settled is not None:
            return
        desk, by, days = self._place.desk, self._place.agent, self._days()

        def done(settled_id: int) -> None:
            self._take_out(row)
            self._place.speaker.toast(
                tr("Put aside. It comes back when it is asked twice as often."),
                undo=lambda: self._undo(lambda: desk.questions.bring_back(settled_id, by)),
            )

        self._place.background.run(
            lambda: desk.questions.dismiss(brand.id, row.topic, days, by), owner=self, then=done
        )

    def bring_back(self) -> None:
        """What was put aside, or added, is open again; an entry that was added stays in the FAQ."""
        row = self.current()
        if row is None or row.settled is None:
            return
        settled_id, desk, by = row.settled.id, self._place.desk, self._place.agent
        self._undo(lambda: desk.questions.bring_back(settled_id, by))

    def _undo(self, work: Callable[[], object]) -> None:
        self._place.background.run(work, owner=self, then=lambda _: self.look())

    def _take_out(self, row: Row) -> None:
        """It leaves the list at once; looking again shows it among those put aside."""
        at = self.model.place(row.key)
        self.model.settle([each for each in self.model.rows if each.key != row.key], complete=True)
        self.list.select(min(max(at, 0), self.model.rowCount() - 1))
        self.card.setVisible(bool(self.model.rowCount()))
        self.list.setFocus()

    def _days(self) -> int:
        return self._found.days if self._found is not None else DAYS
