"""The mention in focus: opened off the GUI thread, shown with its conversation, its reply and its author."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer

from socialdesk.desktop.conversation.customer_panel import CustomerPanel
from socialdesk.desktop.conversation.follow_up import FollowUpStrip
from socialdesk.desktop.conversation.media import MediaPart
from socialdesk.desktop.conversation.thread import Conversation
from socialdesk.desktop.inbox.mention_list import TYPING, MentionList
from socialdesk.desktop.reply.dealing_line import DealingLine
from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.reply.words import scheduled
from socialdesk.desktop.rules import words as rules_words
from socialdesk.desktop.screen import Screen
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Head
from socialdesk.domain.customer import Dealing
from socialdesk.domain.mention import Mention, MentionId, MentionRow
from socialdesk.domain.reply import ReplyState
from socialdesk.errors import NeedsAttention, SocialDeskError

if TYPE_CHECKING:
    from socialdesk.services.inbox import Opened

_Found: TypeAlias = "tuple[Opened, tuple[Dealing, ...]]"

ARRIVALS = 1000
"""Milliseconds between two looks at what is under way with the customer while mentions arrive."""

MARKED = 3
"""Words that are marked for each label."""


class Reader(QObject):
    """Goes after the list: what it has chosen is what is read, and nothing of one mention ever stands beside
    another. Who walks fast opens only the last."""

    def __init__(
        self,
        screen: Screen,
        pane: MentionList,
        conversation: Conversation,
        composer: Composer,
        customer: CustomerPanel,
        follow_up: FollowUpStrip,
        dealing: DealingLine,
    ) -> None:
        super().__init__(screen)
        self._place, self._pane, self._model = screen.place, pane, pane.model
        self._conversation, self._composer = conversation, composer
        self._customer, self._follow_up, self._dealing = customer, follow_up, dealing
        self._wanted: MentionId | None = None  # to be opened
        self._opening = False
        self.opened: Opened | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(TYPING)
        self._slow.timeout.connect(self._show_loading)
        self._others = QTimer(self)  # others wrote: did the customer, too?
        self._others.setSingleShot(True)
        self._others.setInterval(ARRIVALS)
        self._others.timeout.connect(self._ask_dealings)
        pane.chosen.connect(self.choose)
        pane.emptied.connect(self.clear)
        pane.refreshed.connect(self.follow_list)
        conversation.thread_wanted.connect(self.load_thread)
        conversation.pictures_wanted.connect(self._load_pictures)

    # What is read

    def shows(self, row: MentionRow) -> bool:
        return self.opened is not None and self.opened.mention.id == row.id

    def decidable(self) -> MentionRow | None:
        """The row to decide about: that of the mention in the reader and the editor, and of no other."""
        row = self._pane.current()
        return row if row is not None and self.shows(row) and not self._model.handled(row.id) else None

    @property
    def coming(self) -> bool:
        """The current mention is not shown yet, and nothing else is picked: there is nothing to decide."""
        row = self._pane.current()
        return row is not None and not self.shows(row) and not self._pane.list.picked_count

    @property
    def version(self) -> int:
        """The version that the person looked at."""
        assert self.opened is not None
        return self.opened.mention.version

    # Opening

    def choose(self, row: MentionRow) -> None:
        """Read this one."""
        self._wanted = row.id
        if self.shows(row):
            self._slow.stop()
        elif self.opened is not None and not self._slow.isActive():
            self._slow.start()
        if not self._opening:
            self._open_wanted()

    def follow_list(self) -> None:
        """Rows came, or came back: what the list has chosen is what is read, be it that nothing was left."""
        row = self._pane.current()
        under_way = self._opening or self._wanted is not None
        if row is not None and not (under_way or self.shows(row) or self._model.handled(row.id)):
            self.choose(row)

    def reopen(self, mention_id: MentionId) -> None:
        """Read it anew, if it is the one in focus: something about it is different."""
        self._place.background.run(
            self._opening_of(mention_id), owner=self, then=self._show_again, lane="reopen"
        )

    def open_again(self, mention_id: MentionId) -> None:
        """What was decided about it was taken back."""
        self._model.unmark_handled(mention_id)
        self.reopen(mention_id)

    def clear(self, instead: str = "") -> None:
        """Nothing is read; ``instead`` stands in its place."""
        self._slow.stop()
        self.opened = None
        self._conversation.say(instead)
        self._composer.clear()
        self._customer.clear()
        self._follow_up.clear()
        self._dealing.clear()

    def _show_loading(self) -> None:
        """The mention takes its time: what stands here is another one, so it goes."""
        self.clear(tr("Loading…"))

    def _open_wanted(self) -> None:
        if self._wanted is None:
            return
        mention_id, self._wanted, self._opening = self._wanted, None, True
        self._place.background.run(
            self._opening_of(mention_id), owner=self, then=self._show, otherwise=self._not_opened
        )

    def _opening_of(self, mention_id: MentionId) -> Callable[[], _Found]:
        desk = self._place.desk
        return lambda: (desk.inbox.open(mention_id, seen=False), desk.customers.dealings(mention_id))

    def _show(self, found: _Found) -> None:
        opened, dealings = found
        self._opening = False
        if self._wanted is not None and self._wanted != opened.mention.id:
            self._open_wanted()  # the person has moved on
            return
        self._wanted = None
        self._model.see(opened.mention.id)
        desk, seen = self._place.desk, opened.mention.id  # noted when it is shown: nobody waits for a write
        self._place.background.run(lambda: desk.inbox.note_seen(seen), owner=self)
        current = self._pane.current()
        if current is None or current.id == opened.mention.id:
            self._slow.stop()
        if current is not None and current.id == opened.mention.id:
            self._put(opened, dealings)
            self._explain(opened.mention)
        elif current is not None:
            self.choose(current)  # the list has moved on by itself

    def _show_again(self, found: _Found) -> None:
        opened, dealings = found
        if self._composer.mention is not None and self._composer.mention.id == opened.mention.id:
            marks = self._conversation.marks()
            self._put(opened, dealings)
            self._conversation.mark_words(marks)

    def _put(self, opened: Opened, dealings: Sequence[Dealing]) -> None:
        self.opened = opened
        self._conversation.show_thread(
            opened.mention, opened.thread, opened.replies, opened.corrections, opened.edits
        )
        self._conversation.why.show_trace(rules_words.trace(opened.ruling))
        now = self._place.now()
        last = opened.replies[-1] if opened.replies else None
        self._composer.show_mention(
            opened.mention,
            opened.rule,
            opened.suggestions,
            last if last is not None and last.state is ReplyState.WITHDRAWN else None,
            opened.standing,
            opened.begun,
            last if last is not None and scheduled(last, now) else None,
        )
        self._customer.show_customer(opened.customer, opened.mention)
        self._follow_up.show_opened(opened, now)
        self._dealing.show_dealings(dealings, opened.standing)

    def _not_opened(self, error: SocialDeskError) -> None:
        self._opening = False
        self.clear(translated(error))
        if self._wanted is not None:
            self._open_wanted()

    # More about it

    def refresh(self, changes: Changes) -> None:
        """Read anew what these changes touched: the mention, or what is under way with its customer."""
        opened = self.opened
        if opened is None:
            return
        mention_id, arrived = opened.mention.id, bool(changes.added)
        if mention_id in changes.mentions or (changes.customers and not arrived):
            self.reopen(mention_id)
        elif arrived and not self._others.isActive():
            self._others.start()
        elif (changes.mentions or changes.outbox) and not arrived:
            self._ask_dealings()

    def _ask_dealings(self) -> None:
        opened, desk = self.opened, self._place.desk
        if opened is None:
            return
        mention_id = opened.mention.id

        def arrived(dealings: Sequence[Dealing]) -> None:
            if self.opened is opened:
                self._dealing.show_dealings(dealings, opened.standing)

        self._place.background.run(
            lambda: desk.customers.dealings(mention_id), owner=self, then=arrived, lane="dealings"
        )

    def _explain(self, mention: Mention) -> None:
        """Mark the words that carried its labels; those that were searched for come first."""
        desk, mention_id, text = self._place.desk, mention.id, mention.post.text
        if mention.classification is None or not text.strip():
            return

        def arrived(found: tuple[tuple[int, int], ...]) -> None:
            if self.opened is not None and self.opened.mention.id == mention_id:
                self._conversation.mark_words(found)

        where = self._pane.view

        def work() -> tuple[tuple[int, int], ...]:
            if where is not None and where.expression is not None:
                from socialdesk.query import spans

                if hits := spans(where.expression, text):
                    return tuple(hits)
            heads = (Head.URGENCY, Head.SENTIMENT)
            why = desk.triage.explain(text, *heads)
            strongest = [w for head in heads for w in [w for w in why if w.head is head][:MARKED]]
            return tuple(sorted({(w.start, w.end) for w in strongest}))

        def without(error: SocialDeskError) -> None:
            if not isinstance(error, NeedsAttention):  # no model: the labels stand without marked words
                self._place.background.failed.emit(error)

        self._place.background.run(work, owner=self, then=arrived, otherwise=without, lane="explain")

    def load_thread(self) -> None:
        """Fetch the whole conversation from the platform."""
        row = self._pane.current()
        if row is None:
            return
        desk, mention_id = self._place.desk, row.id
        self._conversation.hint.setText(tr("Loading the conversation…"))
        self._place.background.run(
            lambda: desk.intake.thread(mention_id),
            owner=self,
            then=self._thread_loaded,
            otherwise=self._thread_not_loaded,
            lane="thread",
        )

    def _thread_loaded(self, found: int) -> None:
        self._conversation.show_moves()
        self._place.speaker.toast(
            tr("%n more posts in this conversation", found)
            if found
            else tr("This is the whole conversation.")
        )
        row = self._pane.current()
        if row is not None:
            self.reopen(row.id)

    def _thread_not_loaded(self, error: SocialDeskError) -> None:
        self._conversation.show_moves()
        self._place.speaker.toast(translated(error))

    def open_post(self) -> None:
        """Show the post where it was written."""
        if self.opened is not None and self.opened.mention.post.url:
            self._place.speaker.open_address(self.opened.mention.post.url)

    def show_pictures(self) -> None:
        """Load what came with the post, or hide it."""
        card = self._conversation.focused_card()
        if self.opened is None or card is None:
            return
        if card.media.loadable:
            card.media.toggle()
        else:
            none = tr("No picture came with this post.")
            self._place.speaker.toast(none if card.media.isHidden() else card.media.open_hint)

    def _load_pictures(self, part: MediaPart) -> None:
        part.load(self._place)
