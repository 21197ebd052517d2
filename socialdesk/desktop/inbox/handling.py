"""What is done about a mention besides answering it: skip, snooze, assign, tag, follow up, set its labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from socialdesk.desktop import words
from socialdesk.desktop.conversation.follow_up import FollowingUp
from socialdesk.desktop.conversation.thread import Conversation
from socialdesk.desktop.inbox.decision_row import DecisionRow
from socialdesk.desktop.inbox.decisions import Decisions
from socialdesk.desktop.inbox.mention_list import MentionList
from socialdesk.desktop.inbox.reader import Reader
from socialdesk.desktop.inbox.together import Together
from socialdesk.desktop.model.words import label_word
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.widgets import choices
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.domain.classification import Head
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import MentionId

TAGS = 8
"""Tags in use that are offered by number."""


class Handling(QObject):
    """The keys of a list of mentions for these; where several are picked, they are done to all of them. Menus
    open at the buttons of ``deeds``."""

    def __init__(
        self,
        screen: Screen,
        pane: MentionList,
        reader: Reader,
        conversation: Conversation,
        deeds: DecisionRow,
        decisions: Decisions,
        together: Together,
    ) -> None:
        super().__init__(screen)
        self._screen, self._place = screen, screen.place
        self._pane, self._reader, self._deeds = pane, reader, deeds
        self._conversation = conversation
        self._decisions, self._together = decisions, together
        self._following_up = FollowingUp(self._place, screen, self._followed_up)
        pane.bar.snooze_wanted.connect(self.snooze)
        pane.bar.assign_wanted.connect(self.assign)
        pane.bar.tag_wanted.connect(self.tag)
        deeds.assign_wanted.connect(self.assign)
        deeds.snooze_wanted.connect(self.snooze)
        deeds.skip_wanted.connect(self.skip)
        conversation.labels.applied.connect(self._set_labels)
        conversation.labels.taken_back.connect(self._take_label_back)

    # Out of the queue

    def skip(self) -> None:
        """Nothing to say to this one, or to all that are picked."""
        if self._reader.coming or self._together.skip():
            return
        row = self._reader.decidable()
        if row is None:
            return
        desk, version, by = self._place.desk, self._reader.version, self._place.agent
        self._decisions.decide(
            row, tr("Skipped"), tr("Skipped."), lambda: desk.replies.skip(row.id, version, by)
        )

    def snooze(self) -> None:
        """Ask until when, then put it away, or all that are picked."""
        self._pane.touch()
        beside = self._deeds.at(self._deeds.snooze_button)
        if self._reader.coming or self._together.snooze(beside):
            return
        row = self._reader.decidable()
        if row is None:
            return

        def chosen(until: datetime | None) -> None:
            if self._reader.shows(row):
                self.snooze_until(until)

        choices.ask_snooze(self._screen, self._place.theme, self._place.now(), beside, chosen)

    def snooze_until(self, until: datetime | None) -> None:
        """Put the mention in focus away until then; None: until they write again."""
        row = self._reader.decidable()
        if row is None:
            return
        desk, version, by = self._place.desk, self._reader.version, self._place.agent
        said = (
            tr("Snoozed until {time}.", time=words.weekday_clock(until, self._place.now()))
            if until is not None
            else tr("Snoozed until they write again.")
        )
        self._decisions.decide(
            row, tr("Snoozed"), said, lambda: desk.replies.snooze(row.id, version, until, by)
        )

    def follow_up_later(self) -> None:
        """Ask when the mention in focus comes back, or what to do with the follow-up that is there."""
        self._pane.touch()
        opened = self._reader.opened
        if opened is not None:
            beside = self._deeds.at(self._deeds.snooze_button)
            self._following_up.ask(opened.mention.id, opened.follow_up, beside)

    def _followed_up(self, mention_id: MentionId, said: str, undo: Callable[[], object]) -> None:
        self._decisions.did(mention_id, said, undo)
        if self._reader.opened is not None:
            self._reader.reopen(self._reader.opened.mention.id)

    # Who does it, and what it is about

    def assign(self) -> None:
        """Ask who, by how much they carry, and give them this one or all picked ones; the mention stays."""
        self._pane.touch()
        row, brand = self._pane.current(), self._place.brand
        if row is None or brand is None:
            return
        heard = {each.assigned_to for each in self._pane.model.rows if each.assigned_to}
        current = "" if self._together.wanted else row.assigned_to

        def offer(colleagues: list[choices.Colleague]) -> None:
            choices.Menu(self._screen).offer(
                choices.assignees(self._place.agent, colleagues, current, self._place.now()),
                self._deeds.at(self._deeds.assign_button),
                self.assign_to,
                other=tr("Somebody else…"),
            )

        self._place.background.run(
            lambda: self._colleagues(brand, heard), owner=self, then=offer, lane="colleagues"
        )

    def _colleagues(self, brand: Brand, heard: set[str]) -> list[choices.Colleague]:
        """The team, and whoever else was assigned something; not on the GUI thread."""
        desk = self._place.desk
        people = {person.name: person for person in desk.rules.of(brand).team.people}
        loads, now = desk.rules.staffing(brand).loads, desk.clock()
        found = []
        for name in dict.fromkeys([*people, *sorted(heard)]):
            person = people.get(name)
            away = person is not None and not person.on_shift(now, brand.hours)
            back = person.next_shift(now, brand.hours) if person is not None and away else None
            found.append(choices.Colleague(name, loads.get(fold(name), 0), back))
        return found

    def assign_to(self, who: object) -> None:
        """Give this one, or all that are picked, to somebody; "" for nobody."""
        row = self._pane.current()
        if row is None or not isinstance(who, str) or self._together.assign_to(who):
            return
        desk, by, before, mention_id = self._place.desk, self._place.agent, row.assigned_to, row.id

        def done(_: object) -> None:
            said = tr("Assigned to {name}.", name=words.plain(who)) if who else tr("Assigned to nobody.")
            self._decisions.did(mention_id, said, lambda: desk.replies.assign(mention_id, before, by))

        self._place.background.run(lambda: desk.replies.assign(mention_id, who, by), owner=self, then=done)

    def tag(self) -> None:
        """Ask which tag, of those in use first, then add it to this one, or to all that are picked."""
        self._pane.touch()
        row, brand, desk = self._pane.current(), self._place.brand, self._place.desk
        if row is None or brand is None:
            return
        there = set() if self._together.wanted else {fold(tag) for tag in row.tags}

        def offer(tags: list[str]) -> None:
            fresh = [tag for tag in tags if fold(tag) not in there][:TAGS]
            choices.Menu(self._screen).offer(
                [(words.plain(tag), tag) for tag in fresh],
                self._deeds.at(self._deeds.assign_button),
                lambda tag: self._together.tag(str(tag)),
                other=tr("Another tag…"),
                title=tr("Tag"),
            )

        def known() -> list[str]:
            return [tag for tag, _ in desk.inbox.tally(brand.id).counts["tag"].most_common()]

        self._place.background.run(known, owner=self, then=offer, lane="tags")

    # Labels

    def label(self) -> None:
        """Open the panel in which the labels of the mention in focus are set right."""
        self._pane.touch()
        if self._reader.opened is not None and self._reader.opened.mention.classification is not None:
            self._conversation.open_labels()

    def _set_labels(self, said: dict[Head, str]) -> None:
        if self._reader.opened is None:
            return
        desk, by, mention_id = self._place.desk, self._place.agent, self._reader.opened.mention.id

        def work() -> None:
            for head, value in said.items():
                desk.triage.correct(mention_id, head, value, by)

        def take_back() -> None:
            for head in said:
                desk.triage.uncorrect(mention_id, head, by)

        def done(_: object) -> None:
            chosen = words.line([label_word(head, value) for head, value in said.items()])
            self._decisions.did(mention_id, tr("Labels set: {labels}", labels=chosen), take_back)
            self._reader.reopen(mention_id)

        self._place.background.run(work, owner=self, then=done)

    def _take_label_back(self, head: Head) -> None:
        opened = self._reader.opened
        if opened is None:
            return
        desk, by, mention_id = self._place.desk, self._place.agent, opened.mention.id
        said = next(each for each in opened.corrections if each.head is head)

        def done(_: object) -> None:
            again = tr("The label is the classifier's again.")
            self._decisions.did(mention_id, again, lambda: desk.triage.correct_again(said, by))
            self._reader.reopen(mention_id)

        self._place.background.run(lambda: desk.triage.uncorrect(mention_id, head, by), owner=self, then=done)
