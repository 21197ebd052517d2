"""The queue: what waits for a person, the conversation around it, and the reply. Made for the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialdesk.desktop.conversation.customer_panel import CustomerPanel
from socialdesk.desktop.conversation.earlier import HISTORY
from socialdesk.desktop.conversation.follow_up import FollowUpStrip
from socialdesk.desktop.conversation.media import PICTURES
from socialdesk.desktop.conversation.thread import Conversation
from socialdesk.desktop.inbox.decisions import Decisions
from socialdesk.desktop.inbox.handling import Handling
from socialdesk.desktop.inbox.mention_list import MentionList
from socialdesk.desktop.inbox.no_rows import CLEAR
from socialdesk.desktop.inbox.order_button import ORDER
from socialdesk.desktop.inbox.reader import Reader
from socialdesk.desktop.inbox.together import Together
from socialdesk.desktop.reply.answering import Answering
from socialdesk.desktop.reply.assistant_draft import ask_keys
from socialdesk.desktop.reply.dealing_line import KEY as DEALING
from socialdesk.desktop.reply.dealing_line import DealingLine
from socialdesk.desktop.reply.editor import Composer
from socialdesk.desktop.reply.saved_replies import SavedReplyKeys
from socialdesk.desktop.reply.send_later import KEYS as LATER
from socialdesk.desktop.reply.spelling import QUIET, SpellingLine
from socialdesk.desktop.reply.variables import VariableKeys
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.theme import MEASURE
from socialdesk.desktop.widgets.labels import edge
from socialdesk.desktop.widgets.reach import by_key
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId

LIST_SHARE = 0.46
"""Of the screen's width, so much is the list's at the most."""

CROWDED = 420
"""Pixels of the conversation under which its margins are narrower."""

LOW = 480
"""Pixels of the screen's height under which the reply has fewer lines, so that the post is seen."""

LOWEST = 420
"""Pixels under which what is remarked below the reply has one line, too."""


PANEL = "panel/shown"
"""The entry of ``window.ini`` that says whether the customer is shown, once a person has said so."""


class QueueScreen(Screen):
    """List, conversation, composer and customer. ``everything`` lists all mentions, not just the queue."""

    def __init__(self, place: Workplace, *, everything: bool = False) -> None:
        super().__init__(place)
        self.everything = everything
        self._kept = QSettings(
            str(place.desk.settings().workspace / "window.ini"), QSettings.Format.IniFormat
        )
        asked = self._kept.contains(PANEL)
        self._panel_asked: bool | None = bool(self._kept.value(PANEL, True, bool)) if asked else None
        self._build()
        self._join()
        self._make_actions()

    def _build(self) -> None:
        p, theme, icons = self.place.theme.px, self.place.theme, self.place.icons
        self.pane = MentionList(self.place, everything=self.everything)
        self.model, self.list, self.search = self.pane.model, self.pane.list, self.pane.search
        self.conversation = Conversation(theme, icons, self.place.now)
        self.follow_up = FollowUpStrip(theme, icons)
        self.dealing = DealingLine(theme, icons, self.place.now)
        self.composer = Composer(self.place)
        self.spelling = SpellingLine(self.place, self.composer.spelling)
        self.deeds = self.composer.deeds
        self.customer = CustomerPanel(self.place)
        self.customer.setFixedWidth(p(244))
        self.customer_edge = edge()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.conversation, 1)
        middle.addWidget(self.follow_up)
        middle.addWidget(self.dealing)
        middle.addWidget(self.spelling)
        middle.addWidget(self.composer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane)
        layout.addWidget(edge())
        layout.addLayout(middle, 1)
        layout.addWidget(self.customer_edge)
        layout.addWidget(self.customer)

    def _join(self) -> None:
        """What happens between the parts: opening, deciding, answering."""
        pane, composer, conversation = self.pane, self.composer, self.conversation
        self.reader = Reader(self, pane, conversation, composer, self.customer, self.follow_up, self.dealing)
        self.decisions = Decisions(
            self,
            pane,
            composer,
            reopen=self.reader.reopen,
            undone=self._ask_begun,
            focus=self.reader.choose,
            done=self._all_done,
        )
        self.together = Together(self.place, pane, pane.bar)
        self.together.decided.connect(self._decided_together)
        self.together.moved_on.connect(self.decisions.go_on)
        self.together.taken_back.connect(self.reader.follow_list)
        self.handling = Handling(
            self, pane, self.reader, conversation, self.deeds, self.decisions, self.together
        )
        self.answering = Answering(self, self.reader, composer, self.decisions)
        pane.activated.connect(self._to_editor)
        pane.list.picked_changed.connect(self._picked)
        conversation.address_wanted.connect(self.place.speaker.open_address)
        self.dealing.wanted.connect(self.place.speaker.open_mention)
        composer.begun.changed.connect(self.model.mark_begun)
        for left in (conversation.labels.left, composer.left, self.customer.left):
            left.connect(pane.to_list)
        conversation.area.verticalScrollBar().actionTriggered.connect(pane.touch)
        composer.touched.connect(pane.touch)
        self.customer.note.textChanged.connect(pane.touch)  # filling it is silent
        self.customer.tag_field.textEdited.connect(pane.touch)

    def _make_actions(self) -> None:
        move, decide, look = tr("Move"), tr("Decide"), tr("Look")
        self.act(tr("Next mention"), "J", self.pane.next, group=move).setAutoRepeat(True)
        self.act(tr("Previous mention"), "K", self.pane.previous, group=move).setAutoRepeat(True)
        self.act(tr("Next open mention"), "]", self.pane.next_open, group=move)
        self.act(tr("Previous open mention"), "[", self.pane.previous_open, group=move)
        self.act(tr("Search or filter"), ["/", "Ctrl+F"], self.pane.to_search, group=move)
        self.act(tr("Clear the filter"), CLEAR, self.pane.search.clear, group=move)
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
        self.act(tr("Next words that a check points at"), "F8", self.composer.check.next, group=decide)
        self.act(tr("Do not say again that spelling is off"), QUIET, self.spelling.quiet, group=decide)
        self.act(tr("Ask the lead, or take that back"), "L", self.composer.ask, group=decide)
        self.act(tr("Send a draft back with a note"), "R", self.composer.reject, group=decide)
        self.act(tr("Skip"), "X", self.handling.skip, group=decide)
        self.act(tr("Snooze"), "S", self.handling.snooze, group=decide)
        self.act(tr("Follow up later"), "F", self.handling.follow_up_later, group=decide)
        self.act(tr("Assign"), "A", self.handling.assign, group=decide)
        self.act(tr("Tag"), "Shift+T", self.handling.tag, group=decide)
        self.act(tr("Mark as seen"), "U", self.together.mark_seen, group=decide)
        self.act(tr("Set the labels right"), "C", self.handling.label, group=decide)
        SavedReplyKeys(self, self.composer)
        VariableKeys(self, self.composer)
        ask_keys(self, self.composer.ask_model, decide)
        self.act(tr("Undo"), "Z", self.undo, group=decide)
        self.act(tr("Why is it here"), "W", self.conversation.why.toggle, group=look)
        self.act(tr("What the posts said before they were changed"), HISTORY, self._show_history, group=look)
        self.act(tr("Open the post"), "O", self.reader.open_post, group=look)
        self.act(tr("Show or hide its pictures"), PICTURES, self.reader.show_pictures, group=look)
        self.act(tr("What the post links to"), "Shift+O", self.conversation.show_addresses, group=look)
        self.act(tr("All that this customer said"), "Shift+I", self.customer.open_customer, group=look)
        self.act(tr("Show or hide the customer"), "I", self._toggle_panel, group=look)
        self.act(tr("What else is under way with this customer"), DEALING, self.dealing.go, group=look)
        self.act(tr("Load the whole conversation"), "T", self.reader.load_thread, group=look)
        by_key(self, self.conversation.earlier, tr("Show the other posts of the conversation"), "B", look)
        self.act(tr("Denser or roomier rows"), "D", self.pane.toggle_density, group=look)
        if self.everything:
            self.act(tr("Narrow by facets"), "Shift+F", self.pane.toggle_facets, group=look)
            self.act(tr("Oldest or newest first"), ORDER, self.pane.order.click, group=look)

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
            self.pane.settle(changes)
        if changes.accounts:
            self.pane.ask_reach()
        self.reader.refresh(changes)

    def _picked(self) -> None:
        self.deeds.give_way(bool(self.list.picked_count))

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

    def _show_history(self) -> None:
        if not self.conversation.toggle_history() and self.reader.opened is not None:
            self.place.speaker.toast(tr("Nobody changed a post of this conversation."))

    def _toggle_panel(self) -> None:
        self._panel_asked = not self.customer.isVisible()
        self._kept.setValue(PANEL, self._panel_asked)
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
        room = self.contentsRect().width()
        listed = min(wanted, round(room * LIST_SHARE))
        self.pane.setFixedWidth(listed)
        left = room - listed - 1 - (1 + self.customer.width() if shown else 0)  # a line beside each
        side = p(24) if left > p(CROWDED) else p(12)
        low, lowest = self.height() <= p(LOW), self.height() <= p(LOWEST)
        self.composer.give_lines(p(48 if lowest else 56 if low else 92))
        over = (self.follow_up, self.dealing, self.spelling)
        strips = [each for each in map(QWidget.layout, over) if each is not None]
        far = max(side, left - side - p(MEASURE))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for each in (*self.conversation.padded, self.composer.padded, *strips):
            margins = each.contentsMargins()
            begin, end = (far, side) if mirrored else (side, far)
            each.setContentsMargins(begin, margins.top(), end, margins.bottom())

    # Deciding ------------------------------------------------------------------------------------

    def _decided_together(self, said: str, take_back: Callable[[], None]) -> None:
        row = self.pane.current()
        mention_id = row.id if row is not None else MentionId(0)
        self.decisions.note(mention_id, said, take_back, seconds=10)

    def _all_done(self) -> None:
        self.reader.clear(tr("That was the last one. {key} takes it back.", key=self.key_of("Z")))

    def undo(self) -> None:
        """Take the last decision of this screen back."""
        self.decisions.undo()


class AllMentions(QueueScreen):
    """Everything that was ever heard, by time, with the same conversation beside it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, everything=True)
