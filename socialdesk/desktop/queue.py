"""The queue: what waits for a person, the conversation around it, and the reply. Made for the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
)

from socialdesk.desktop import choices, rules_words, words
from socialdesk.desktop.assistant_draft import ask_keys
from socialdesk.desktop.conversation import Conversation
from socialdesk.desktop.customer_panel import CustomerPanel
from socialdesk.desktop.decisions import Decisions
from socialdesk.desktop.editor import Composer
from socialdesk.desktop.follow_up import FollowingUp, FollowUpStrip
from socialdesk.desktop.labels import edge
from socialdesk.desktop.mention_list import TYPING, MentionList
from socialdesk.desktop.model_words import label_word
from socialdesk.desktop.outbox import scheduled
from socialdesk.desktop.saved_replies import SavedReplyKeys
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.send_later import KEYS as LATER
from socialdesk.desktop.send_later import ask_when
from socialdesk.desktop.sign_off import SecondPerson
from socialdesk.desktop.together import Together
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionId, MentionRow
from socialdesk.domain.reply import Reply, ReplyId, ReplyState, Suggestion
from socialdesk.domain.sign_off import Draft
from socialdesk.errors import (
    NeedsAttention,
    SocialDeskError,
)

if TYPE_CHECKING:
    from socialdesk.services.inbox import Opened

TAGS = 8
"""Tags in use that are offered by number."""

LIST_SHARE = 0.46
"""Of the screen's width, so much is the list's at the most."""

CROWDED = 420
"""Pixels of the conversation under which its margins are narrower."""

LOW = 480
"""Pixels of the screen's height under which the reply has fewer lines, so that the post is seen."""

MARKED = 3
"""Words that are marked for each label."""


class QueueScreen(Screen):
    """List, conversation, composer and customer. ``everything`` lists all mentions, not just the queue."""

    def __init__(self, place: Workplace, *, everything: bool = False) -> None:
        super().__init__(place)
        self.everything = everything
        self._wanted: MentionId | None = None  # to be opened
        self._opening = False
        self._opened: Opened | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(TYPING)
        self._slow.timeout.connect(self._show_loading)
        self._panel_asked: bool | None = None
        self._build()
        self._make_actions()

    def _build(self) -> None:
        p = self.place.theme.px
        self.pane = MentionList(self.place, everything=self.everything)
        self.pane.chosen.connect(self._chosen)
        self.pane.emptied.connect(self._nothing_open)
        self.pane.activated.connect(self._to_editor)
        self.model, self.list, self.search = self.pane.model, self.pane.list, self.pane.search
        self.together = Together(self.place, self.pane, self.pane.bar)
        self.together.decided.connect(self._decided_together)
        self.together.moved_on.connect(self._moved_on)
        self.together.taken_back.connect(self._follow_list)
        self.pane.refreshed.connect(self._follow_list)
        bar = self.pane.bar
        bar.snooze_wanted.connect(self.snooze)
        bar.assign_wanted.connect(self.assign)
        bar.tag_wanted.connect(self.tag)
        self.conversation = Conversation(self.place.theme, self.place.icons, self.place.now)
        self.conversation.address_wanted.connect(self.place.speaker.open_address)
        self.conversation.thread_wanted.connect(self._load_thread)
        self.conversation.labels.applied.connect(self._set_labels)
        self.conversation.labels.taken_back.connect(self._take_label_back)
        self.conversation.labels.left.connect(self.pane.to_list)
        self.composer = Composer(self.place)
        self.deeds = self.composer.deeds
        self.composer.approve_wanted.connect(self._approve)
        self.composer.later_wanted.connect(self._approve_later)
        self.composer.hand_off_wanted.connect(self._hand_off)
        self.decisions = Decisions(
            self,
            self.pane,
            self.composer,
            reopen=self._reopen,
            undone=self._ask_begun,
            focus=self._chosen,
            done=self._all_done,
        )
        self.second = SecondPerson(
            self.place, row=self._decidable, decide=self.decisions.decide, reopen=self._reopen
        )
        self.composer.ask_wanted.connect(self._ask)
        self.composer.sign_wanted.connect(self._sign)
        self.composer.reject_wanted.connect(self._reject)
        self.composer.take_back_wanted.connect(self._take_back)
        self.composer.send_now_wanted.connect(self._send_now)
        self.composer.withdraw_wanted.connect(self._withdraw)
        self.composer.assign_wanted.connect(self.assign)
        self.composer.snooze_wanted.connect(self.snooze)
        self.composer.skip_wanted.connect(self.skip)
        self.composer.left.connect(self.pane.to_list)
        self.composer.touched.connect(self.pane.touch)
        self.composer.begun.changed.connect(self.model.mark_begun)
        self.follow_up = FollowUpStrip(self.place.theme, self.place.icons)
        self.following_up = FollowingUp(self.place, self, self._followed_up)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.conversation, 1)
        middle.addWidget(self.follow_up)
        middle.addWidget(self.composer)
        self.customer = CustomerPanel(self.place)
        self.customer.left.connect(self.pane.to_list)
        self.customer.note.textChanged.connect(self.pane.touch)  # filling it is silent
        self.customer.tag_field.textEdited.connect(self.pane.touch)
        self.conversation.area.verticalScrollBar().actionTriggered.connect(self.pane.touch)
        self.customer.setFixedWidth(p(244))
        self.customer_edge = edge()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane)
        layout.addWidget(edge())
        layout.addLayout(middle, 1)
        layout.addWidget(self.customer_edge)
        layout.addWidget(self.customer)

    def _make_actions(self) -> None:
        move, decide, look = tr("Move"), tr("Decide"), tr("Look")
        self.act(tr("Next mention"), "J", self.pane.next, group=move).setAutoRepeat(True)
        self.act(tr("Previous mention"), "K", self.pane.previous, group=move).setAutoRepeat(True)
        self.act(tr("Next open mention"), "]", self.pane.next_open, group=move)
        self.act(tr("Previous open mention"), "[", self.pane.previous_open, group=move)
        self.act(tr("Search or filter"), ["/", "Ctrl+F"], self.pane.to_search, group=move)
        pick = tr("Pick several")
        self.act(tr("Pick the next one too"), "Shift+J", self.list.pick_next, group=pick).setAutoRepeat(True)
        self.act(
            tr("Pick the previous one too"), "Shift+K", self.list.pick_previous, group=pick
        ).setAutoRepeat(True)
        self.act(
            tr("Pick all, once more all that match"), "Ctrl+A", self.together.pick_everything, group=pick
        )
        self.act(tr("Open or fold those that say the same"), ".", self.pane.toggle_group, group=pick)
        # Enter belongs to the list (`activated`): as a key of the window it would be taken from every field.
        self.act(tr("Write the reply"), "E", self._to_editor, group=decide)
        self.act(tr("First suggestion"), "1", self._pick_first, group=decide)
        self.act(tr("Second suggestion"), "2", self._pick_second, group=decide)
        self.act(tr("Third suggestion"), "3", self._pick_third, group=decide)
        self.act(
            tr("Approve and send, go to the next"),
            ["Ctrl+Return", "Ctrl+Enter"],
            self.composer.approve,
            group=decide,
        )
        self.act(tr("Approve, and send at…"), LATER, self.composer.approve_later, group=decide)
        self.act(tr("Next misspelt word"), "F7", self.composer.spelling.next, group=decide)
        self.act(tr("Ask the lead, or take that back"), "L", self.composer.ask, group=decide)
        self.act(tr("Send a draft back with a note"), "R", self.composer.reject, group=decide)
        self.act(tr("Skip"), "X", self.skip, group=decide)
        self.act(tr("Snooze"), "S", self.snooze, group=decide)
        self.act(tr("Follow up later"), "F", self.follow_up_later, group=decide)
        self.act(tr("Assign"), "A", self.assign, group=decide)
        self.act(tr("Tag"), "Shift+T", self.tag, group=decide)
        self.act(tr("Mark as seen"), "U", self.together.mark_seen, group=decide)
        self.act(tr("Set the labels right"), "C", self.label, group=decide)
        SavedReplyKeys(self, self.composer)
        ask_keys(self, self.composer.ask_model, decide)
        self.act(tr("Undo"), "Z", self.undo, group=decide)
        self.act(tr("Why is it here"), "W", self.conversation.why.toggle, group=look)
        self.act(tr("Open the post"), "O", self._open_post, group=look)
        self.act(tr("What the post links to"), "Shift+O", self.conversation.show_addresses, group=look)
        self.act(tr("All that this customer said"), "Shift+I", self.customer.open_customer, group=look)
        self.act(tr("Show or hide the customer"), "I", self._toggle_panel, group=look)
        self.act(tr("Load the whole conversation"), "T", self._load_thread, group=look)
        self.act(tr("Denser or roomier rows"), "D", self.pane.toggle_density, group=look)
        if self.everything:
            self.act(tr("Narrow by facets"), "Shift+F", self.pane.toggle_facets, group=look)

    # Views ---------------------------------------------------------------------------------------

    def show_brand(self) -> None:
        self.decisions.clear()
        self._ask_begun()
        self.pane.begin()

    def show_query(self, text: str) -> None:
        """Show a saved view: its query stands in the filter line."""
        self.pane.show_query(text)

    @property
    def query(self) -> str:
        return self.pane.query

    def _ask_begun(self) -> None:
        """Mark for which mentions the person has something half-written."""
        brand, desk = self.place.brand, self.place.desk
        if brand is not None:
            self.place.background.run(
                lambda: desk.replies.all_begun(brand.id),
                owner=self,
                then=self.model.show_begun,
                lane="begun",
            )

    # Changes -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        if changes.mentions or changes.added or changes.outbox:
            self.pane.settle()
        if changes.accounts:
            self.pane.ask_reach()
        mention = self.composer.mention
        if mention is not None and (mention.id in changes.mentions or changes.customers):
            self._reopen(mention.id)

    # The mention in focus ------------------------------------------------------------------------

    def _chosen(self, row: MentionRow) -> None:
        self._wanted = row.id
        if self._shown(row):
            self._slow.stop()
        elif self._opened is not None and not self._slow.isActive():
            self._slow.start()
        if not self._opening:
            self._open_wanted()

    def _follow_list(self) -> None:
        """Rows came, or came back: what the list has chosen is what is read, be it that nothing was left."""
        row = self.pane.current()
        under_way = self._opening or self._wanted is not None
        if row is not None and not (under_way or self._shown(row) or self.model.handled(row.id)):
            self._chosen(row)

    def _show_loading(self) -> None:
        """The mention takes its time: what stands here is another one, so it goes."""
        self._nothing_open()
        self.conversation.say(tr("Loading…"))

    def _open_wanted(self) -> None:
        if self._wanted is None:
            return
        mention_id, self._wanted, self._opening = self._wanted, None, True
        desk = self.place.desk
        self.place.background.run(
            lambda: desk.inbox.open(mention_id), owner=self, then=self._show, otherwise=self._not_opened
        )

    def _reopen(self, mention_id: MentionId) -> None:
        desk = self.place.desk
        self.place.background.run(
            lambda: desk.inbox.open(mention_id, seen=False), owner=self, then=self._show_again, lane="reopen"
        )

    def _show(self, opened: Opened) -> None:
        self._opening = False
        if self._wanted is not None and self._wanted != opened.mention.id:
            self._open_wanted()  # the person has moved on
            return
        self._wanted = None
        self.model.see(opened.mention.id)
        current = self.pane.current()
        if current is None or current.id == opened.mention.id:
            self._slow.stop()
        if current is not None and current.id == opened.mention.id:
            self._put(opened)
            self._explain(opened.mention)
        elif current is not None:
            self._chosen(current)  # the list has moved on by itself

    def _show_again(self, opened: Opened) -> None:
        if self.composer.mention is not None and self.composer.mention.id == opened.mention.id:
            marks = self.conversation.marks()
            self._put(opened)
            self.conversation.mark_words(marks)

    def _put(self, opened: Opened) -> None:
        self._opened = opened
        self.conversation.show_thread(
            opened.mention, opened.thread, opened.replies, opened.corrections, opened.edits
        )
        self.conversation.why.show_trace(rules_words.trace(opened.ruling))
        last = opened.replies[-1] if opened.replies else None
        taken_back = last if last is not None and last.state is ReplyState.WITHDRAWN else None
        self.composer.show_mention(
            opened.mention,
            opened.rule,
            opened.suggestions,
            taken_back,
            opened.standing,
            opened.begun,
            last if last is not None and scheduled(last, self.place.now()) else None,
        )
        self.customer.show_customer(opened.customer, opened.mention)
        self.follow_up.show_opened(opened, self.place.now())

    def _not_opened(self, error: SocialDeskError) -> None:
        self._opening = False
        self._nothing_open()
        self.conversation.say(str(error))
        if self._wanted is not None:
            self._open_wanted()

    def _nothing_open(self) -> None:
        self._slow.stop()
        self._opened = None
        self.conversation.say("")
        self.composer.clear()
        self.customer.clear()
        self.follow_up.clear()

    def _all_done(self) -> None:
        self._nothing_open()
        self.conversation.say(tr("That was the last one. {key} takes it back.", key=self.key_of("Z")))

    def _explain(self, mention: Mention) -> None:
        desk, mention_id, text = self.place.desk, mention.id, mention.post.text
        if mention.classification is None or not text.strip():
            return

        def arrived(found: tuple[tuple[int, int], ...]) -> None:
            if self._opened is not None and self._opened.mention.id == mention_id:
                self.conversation.mark_words(found)

        where = self.pane.view

        def work() -> tuple[tuple[int, int], ...]:
            if where is not None and where.expression is not None:
                from socialdesk.query import spans

                if hits := spans(where.expression, text):  # what was searched for is marked first
                    return tuple(hits)
            heads = (Head.URGENCY, Head.SENTIMENT)
            why = desk.triage.explain(text, *heads)
            strongest = [w for head in heads for w in [w for w in why if w.head is head][:MARKED]]
            return tuple(sorted({(w.start, w.end) for w in strongest}))

        def without(error: SocialDeskError) -> None:
            if not isinstance(error, NeedsAttention):  # no model: the labels stand without marked words
                self.place.background.failed.emit(error)

        self.place.background.run(work, owner=self, then=arrived, otherwise=without, lane="explain")

    def _load_thread(self) -> None:
        row = self.pane.current()
        if row is None:
            return
        desk, mention_id = self.place.desk, row.id
        self.conversation.hint.setText(tr("Loading the conversation…"))
        self.place.background.run(
            lambda: desk.intake.thread(mention_id),
            owner=self,
            then=self._thread_loaded,
            otherwise=self._thread_not_loaded,
            lane="thread",
        )

    def _thread_loaded(self, found: int) -> None:
        said = (
            tr("%n more posts in this conversation", found)
            if found
            else tr("This is the whole conversation.")
        )
        self.conversation.show_moves()
        self.place.speaker.toast(said)
        row = self.pane.current()
        if row is not None:
            self._reopen(row.id)

    def _thread_not_loaded(self, error: SocialDeskError) -> None:
        self.conversation.show_moves()
        self.place.speaker.toast(str(error))

    # Moving --------------------------------------------------------------------------------------

    def _to_editor(self) -> None:
        self.pane.touch()
        if self.composer.field.isEnabled():
            self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick_first(self) -> None:
        self.composer.pick(0)

    def _pick_second(self) -> None:
        self.composer.pick(1)

    def _pick_third(self) -> None:
        self.composer.pick(2)

    def _open_post(self) -> None:
        if self._opened is not None and self._opened.mention.post.url:
            self.place.speaker.open_address(self._opened.mention.post.url)

    def _toggle_panel(self) -> None:
        self._panel_asked = not self.customer.isVisible()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        p = self.place.theme.px
        roomy = self.window().width() >= p(1280)
        shown = roomy if self._panel_asked is None else self._panel_asked
        self.customer.setVisible(shown)
        self.customer_edge.setVisible(shown)
        wanted = min(p(420), max(p(320), round(self.window().width() * 0.256)))
        listed = min(wanted, round(self.width() * LIST_SHARE))
        self.pane.setFixedWidth(listed)
        left = self.width() - listed - (self.customer.width() if shown else 0)
        side = p(24) if left > p(CROWDED) else p(12)
        self.composer.give_lines(p(92) if self.height() > p(LOW) else p(56))
        strip = self.follow_up.layout()
        for each in (*self.conversation.padded, self.composer.padded, *([strip] if strip else [])):
            margins = each.contentsMargins()
            each.setContentsMargins(side, margins.top(), side, margins.bottom())

    # Labels --------------------------------------------------------------------------------------

    def label(self) -> None:
        """Open the panel in which the labels of the mention in focus are set right."""
        self.pane.touch()
        if self._opened is not None and self._opened.mention.classification is not None:
            self.conversation.open_labels()

    def _set_labels(self, said: dict[Head, str]) -> None:
        if self._opened is None:
            return
        desk, by, mention_id = self.place.desk, self.place.agent, self._opened.mention.id

        def work() -> None:
            for head, value in said.items():
                desk.triage.correct(mention_id, head, value, by)

        def take_back() -> None:
            def gone() -> None:
                for head in said:
                    desk.triage.uncorrect(mention_id, head, by)

            self.place.background.run(gone, owner=self, then=lambda _: self._reopen(mention_id))

        def done(_: object) -> None:
            chosen = words.line([label_word(head, value) for head, value in said.items()])
            toast = tr("Labels set: {labels}", labels=chosen)
            self.decisions.note(mention_id, toast, take_back)
            self._reopen(mention_id)

        self.place.background.run(work, owner=self, then=done)

    def _take_label_back(self, head: Head) -> None:
        if self._opened is None:
            return
        desk, by, mention_id = self.place.desk, self.place.agent, self._opened.mention.id

        def done(_: object) -> None:
            self.place.speaker.toast(tr("The label is the classifier's again."))
            self._reopen(mention_id)

        self.place.background.run(lambda: desk.triage.uncorrect(mention_id, head, by), owner=self, then=done)

    # Deciding ------------------------------------------------------------------------------------

    def _decidable(self) -> MentionRow | None:
        """The row to decide about: that of the mention in the reader and the editor, and of no other."""
        row = self.pane.current()
        return row if row is not None and self._shown(row) and not self.model.handled(row.id) else None

    def _shown(self, row: MentionRow) -> bool:
        return self._opened is not None and self._opened.mention.id == row.id

    @property
    def _coming(self) -> bool:
        """The current mention is not shown yet, and nothing else is picked: there is nothing to decide."""
        row = self.pane.current()
        return row is not None and not self._shown(row) and not self.list.picked_count

    @property
    def _version(self) -> int:
        """The version that the person looked at."""
        assert self._opened is not None
        return self._opened.mention.version

    def skip(self) -> None:
        """Nothing to say to this one, or to all that are picked."""
        if self._coming or self.together.skip():
            return
        row = self._decidable()
        if row is None:
            return
        desk, version, by = self.place.desk, self._version, self.place.agent
        self.decisions.decide(
            row, tr("Skipped"), tr("Skipped."), lambda: desk.replies.skip(row.id, version, by)
        )

    def snooze(self) -> None:
        """Ask until when, then put it away, or all that are picked."""
        self.pane.touch()
        if self._coming or self.together.snooze(self.deeds.at(self.deeds.snooze_button)):
            return
        row = self._decidable()
        if row is None:
            return

        def chosen(until: object) -> None:
            if self._shown(row):
                self._snooze_until(until)

        options = choices.snooze_times(self.place.now())
        choices.Menu(self).offer(
            [(text, until) for text, until in options], self.deeds.at(self.deeds.snooze_button), chosen
        )

    def _snooze_until(self, until: object) -> None:
        row = self._decidable()
        if row is None:
            return
        desk, version, by = self.place.desk, self._version, self.place.agent
        said = (
            tr("Snoozed until {time}.", time=words.weekday_clock(until, self.place.now()))  # type: ignore[arg-type]
            if until is not None
            else tr("Snoozed until they write again.")
        )
        self.decisions.decide(
            row,
            tr("Snoozed"),
            said,
            lambda: desk.replies.snooze(row.id, version, until, by),  # type: ignore[arg-type]
        )

    def follow_up_later(self) -> None:
        """Ask when the mention in focus comes back, or what to do with the follow-up that is there."""
        self.pane.touch()
        if self._opened is not None:
            known = self._opened.follow_up
            self.following_up.ask(self._opened.mention.id, known, self.deeds.at(self.deeds.snooze_button))

    def _followed_up(self, mention_id: MentionId, said: str, undo: Callable[[], object]) -> None:
        self.decisions.note(mention_id, said, undo)
        if self._opened is not None:
            self._reopen(self._opened.mention.id)

    def assign(self) -> None:
        """Ask who, by how much they carry, and give them this one or all picked ones; the mention stays."""
        self.pane.touch()
        row, brand, desk = self.pane.current(), self.place.brand, self.place.desk
        if row is None or brand is None:
            return
        heard = {each.assigned_to for each in self.model.rows if each.assigned_to}
        current = "" if self.together.wanted else row.assigned_to

        def offer(colleagues: list[choices.Colleague]) -> None:
            choices.Menu(self).offer(
                choices.assignees(self.place.agent, colleagues, current, self.place.now()),
                self.deeds.at(self.deeds.assign_button),
                self._assign_to,
                other=tr("Somebody else…"),
            )

        def known() -> list[choices.Colleague]:
            people = {person.name: person for person in desk.rules.of(brand).team.people}
            loads, now = desk.rules.staffing(brand).loads, desk.clock()
            found = []
            for name in dict.fromkeys([*people, *sorted(heard)]):
                person = people.get(name)
                away = person is not None and not person.on_shift(now, brand.hours)
                back = person.next_shift(now, brand.hours) if person is not None and away else None
                found.append(choices.Colleague(name, loads.get(fold(name), 0), back))
            return found

        self.place.background.run(known, owner=self, then=offer, lane="colleagues")

    def _assign_to(self, who: object) -> None:
        row = self.pane.current()
        if row is None or not isinstance(who, str) or self.together.assign_to(who):
            return
        desk, by, before, mention_id = self.place.desk, self.place.agent, row.assigned_to, row.id

        def take_back() -> None:
            self.place.background.run(lambda: desk.replies.assign(mention_id, before, by), owner=self)

        def done(_: object) -> None:
            said = tr("Assigned to {name}.", name=words.plain(who)) if who else tr("Assigned to nobody.")
            self.decisions.note(mention_id, said, take_back)

        self.place.background.run(lambda: desk.replies.assign(mention_id, who, by), owner=self, then=done)

    def tag(self) -> None:
        """Ask which tag, of those in use first, then add it to this one, or to all that are picked."""
        self.pane.touch()
        row, brand, desk = self.pane.current(), self.place.brand, self.place.desk
        if row is None or brand is None:
            return
        there = set() if self.together.wanted else {fold(tag) for tag in row.tags}

        def offer(tags: list[str]) -> None:
            fresh = [tag for tag in tags if fold(tag) not in there][:TAGS]
            choices.Menu(self).offer(
                [(words.plain(tag), tag) for tag in fresh],
                self.deeds.at(self.deeds.assign_button),
                lambda tag: self.together.tag(str(tag)),
                other=tr("Another tag…"),
                title=tr("Tag"),
            )

        def known() -> list[str]:
            return [tag for tag, _ in desk.inbox.tally(brand.id).counts["tag"].most_common()]

        self.place.background.run(known, owner=self, then=offer, lane="tags")

    def _decided_together(self, said: str, take_back: Callable[[], None]) -> None:
        row = self.pane.current()
        mention_id = row.id if row is not None else MentionId(0)
        self.decisions.note(mention_id, said, take_back, seconds=10)

    def _moved_on(self) -> None:
        self.decisions.go_on()

    def _approve_later(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        mention, brand, now = self.composer.mention, self.place.brand, self.place.now()
        if mention is None or brand is None:
            return

        def chosen(at: datetime) -> None:
            if self.composer.mention is not None and self.composer.mention.id == mention.id:
                self._approve(text, accept_soft, suggestion, at)

        theme, beside = self.place.theme, self.deeds.at(self.deeds.send_button)
        ask_when(self, theme, now, brand.hours, mention.answer_by, beside, chosen)

    def _approve(
        self, text: str, accept_soft: bool, suggestion: Suggestion | None, at: datetime | None = None
    ) -> None:
        row = self._decidable()
        mention = self.composer.mention
        if row is None or mention is None or mention.id != row.id:
            return
        desk, by, hold = self.place.desk, self.place.agent, self.place.desk.settings().hold_seconds

        def work() -> Reply:
            return desk.replies.approve(
                mention.id, mention.version, text, by, accept_soft=accept_soft, suggestion=suggestion, at=at
            )

        said = tr("Approved. It leaves in %n s.", hold) if hold else tr("Approved.")
        if at is not None:
            said = tr("Approved. It leaves at {time}.", time=words.weekday_clock(at, self.place.now()))
        self.decisions.decide(row, tr("Approved"), said, work, seconds=max(6.0, float(hold)))

    def _hand_off(self, text: str, accept_soft: bool, suggestion: Suggestion | None) -> None:
        row, mention = self._decidable(), self.composer.mention
        if row is None or mention is None or mention.id != row.id:
            return
        desk, by, url = self.place.desk, self.place.agent, mention.post.url

        def work() -> Reply:
            return desk.replies.approve(
                mention.id, mention.version, text, by, accept_soft=accept_soft, suggestion=suggestion
            )

        QGuiApplication.clipboard().setText(text)
        said = tr("Copied. Paste it as your reply; this closes when we see it.")
        self.decisions.decide(row, tr("By hand"), said, work, seconds=10)
        if url:
            self.place.speaker.open_address(url)

    def _ask(self, text: str, suggestion: Suggestion | None) -> None:
        if self.composer.mention is not None:
            self.second.ask(self.composer.mention, text, self.composer.standing.signers, suggestion)

    def _sign(self, draft: Draft, text: str, accept: bool) -> None:
        if self._opened is not None and self.composer.mention is not None:
            self.second.sign(self.composer.mention, draft, text, self._opened.rule, accept=accept)

    def _reject(self, draft: Draft, note: str) -> None:
        if self.composer.mention is not None:
            self.second.reject(self.composer.mention, draft, note)

    def _take_back(self, draft: Draft) -> None:
        if self.composer.mention is not None:
            self.second.take_back(self.composer.mention, draft)

    def _send_now(self, reply: Reply) -> None:
        self._of_leaving(reply, self.place.desk.replies.send_now, tr("It goes out now."))

    def _withdraw(self, reply: Reply) -> None:
        self._of_leaving(
            reply, self.place.desk.replies.withdraw, tr("Taken back. The mention is open again.")
        )

    def _of_leaving(self, reply: Reply, work: Callable[[ReplyId, str], object], said: str) -> None:
        """Do something about a reply that waits for its time; the mention stays in focus."""

        def done(_: object) -> None:
            self.model.unmark_handled(reply.mention_id)
            self.place.speaker.toast(said)
            self._reopen(reply.mention_id)

        by = self.place.agent
        self.place.background.run(lambda: work(reply.id, by), owner=self, then=done, promised=True)

    def undo(self) -> None:
        """Take the last decision of this screen back."""
        self.decisions.undo()


class AllMentions(QueueScreen):
    """Everything that was ever heard, newest first, with the same conversation beside it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, everything=True)
