"""What customers keep asking: how often, by whom, and the way into the FAQ."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
)

from socialdesk.desktop.questions.entry_form import EntryForm
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.list_and_card import ListAndCard
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel
from socialdesk.desktop.widgets.post_text import one_line
from socialdesk.desktop.widgets.still_bar import StillBar
from socialdesk.desktop.words import (
    ago,
    commas,
    isolated,
    lang_name,
    line,
    moment,
    number,
    percent,
    person,
    platform,
    tr,
)
from socialdesk.domain.mention import MentionId
from socialdesk.domain.question import Asked, Outcome, Settled, Topic
from socialdesk.drafting.questions import Proposal
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


class QuestionsPage(ListAndCard):
    """What is asked often, who asks it, and the answer for the FAQ."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._stop = threading.Event()
        self._found: Repeated | None = None
        self._edited: dict[MentionId, Proposal] = {}
        self.model: PagedModel[Row] = PagedModel(
            lambda row: row.key, lambda row: (0, int(row.key)), self._line, MOST, self
        )
        self.list = PagedList(place.theme, tr("Repeated questions"), lines=1)
        self.list.setModel(self.model)
        self.list.moved.connect(self._show)
        self.list.opened.connect(lambda _: self.form.to_answer())
        self._build_card(self._build_top())
        self._working(False)

    def _build_top(self) -> QHBoxLayout:
        p = self._place.theme.px
        self.period = QComboBox()
        self.period.setAccessibleName(tr("How far to look back"))
        for days in PERIODS:
            self.period.addItem(tr("Last %n days", days), days)
        self.period.setCurrentIndex(PERIODS.index(DAYS))
        self.period.currentIndexChanged.connect(self.look)
        self.again = self._button(tr("Look again"), "R", self.look)
        self.bar = StillBar()
        self.bar.setAccessibleName(tr("Reading questions"))
        self.stop_button = self._button(tr("Stop"), "S", self.stop)
        top = QHBoxLayout()
        top.setContentsMargins(p(12), p(8), p(12), 0)
        top.setSpacing(p(8))
        for widget in (self.period, self.again, self.bar, self.stop_button):
            top.addWidget(widget)
        top.addStretch(1)
        return top

    def _build_card(self, top: QHBoxLayout) -> None:
        theme, p = self._place.theme, self._place.theme.px
        self.figures = PlainLabel("", "small", wrap=True)
        self.standing = PlainLabel("", "small", wrap=True)
        self.example_model: PagedModel[Asked] = PagedModel(
            lambda each: each.mention_id, lambda each: (0, int(each.mention_id)), self._example, MOST, self
        )
        self.examples = PagedList(theme, tr("Mentions that ask this"), lines=1, chips=False)
        self.examples.setModel(self.example_model)
        self.examples.opened.connect(self._open)
        self.examples.setMinimumHeight(p(150))
        self.form = EntryForm(theme)
        self.form.edited.connect(self._edit)
        self.form.left.connect(self.list.setFocus)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self._stand(self.list, (self.figures, self.standing, self.examples, self.form, self.trouble), top=top)
        self._card_column.setStretchFactor(self.examples, 1)
        self.add_button = self._button(tr("Add to the FAQ"), "Ctrl+Return", self.add, primary=True)
        self.aside_button = self._button(tr("Put aside"), "X", self.put_aside)
        self.back_button = self._button(tr("Bring back"), "B", self.bring_back)
        self.open_button = self._button(tr("Open the mention"), "O", self.open_mention)
        self._deeds(self.add_button, self.aside_button, self.back_button, self.open_button)

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
        self.destroyed.connect(lambda: stop.set())  # a window that is closed waits for nothing that runs on
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
            self.said.setText(isolated(translated(error)))

    def _looked(self, stop: threading.Event, found: Repeated | None) -> None:
        if stop is not self._stop:
            return
        self._working(False)
        if found is None:
            again = self._place.keys.shown("questions", "R")
            self.said.setText(tr("Stopped. {key} looks again; what was read is kept.", key=again))
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
        if not topic.sure:
            chips.append((tr("Perhaps the same"), "warning"))
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
            text=one_line(each.text),
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
                    commas(lang_name(lang) for lang in topic.languages),
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
        if not row.topic.sure:
            said.append(tr("They may ask different things: read them before you add an answer."))
        done = row.settled or row.topic.again
        if done is not None:
            values = {"person": person(done.by), "moment": moment(done.at, self._place.now())}
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
        known = self._edited.get(row.key)
        brand, desk = self._place.brand, self._place.desk
        self.form.show_proposal(None)
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
        if row is not None and row.key == key:
            self.form.show_proposal(proposal, editable=row.settled is None)

    def _edit(self, proposal: Proposal) -> None:
        row = self.current()
        if row is not None:
            self._edited[row.key] = proposal

    # Doing ---------------------------------------------------------------------------------------

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
        row, brand, proposal = self.current(), self._place.brand, self.form.proposal
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
        self.trouble.setText(isolated(translated(error)))
        self.form.to_answer()

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
