"""The thread around a mention: posts as cards, our replies set in, the mention in focus, and its reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.conversation.label_panel import LabelPanel
from socialdesk.desktop.conversation.post_card import PostCard
from socialdesk.desktop.conversation.why_strip import WhyStrip
from socialdesk.desktop.keys import KeyWords, beside
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import OneLine
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.words import tr
from socialdesk.domain.learning import Correction
from socialdesk.domain.mention import Mention, MentionId, MentionKind, MentionStatus
from socialdesk.domain.reply import Reply, ReplyState

if TYPE_CHECKING:
    from socialdesk.store.events import Event

SHOWN = 40
"""Posts of a thread that are drawn at once, nearest to the mention first; the others on request."""

CLOCK = 15_000
"""Milliseconds after which it is told anew how long ago a post was written."""

FOOT = 68
"""Pixels below the last post that stay free: a toast stands there and covers nothing."""


class Conversation(QWidget):
    """The middle of the queue: a line about the thread, the posts, the mention in focus, the reasons."""

    address_wanted = Signal(str)
    thread_wanted = Signal()
    pictures_wanted = Signal(object)  # the `MediaPart` of a card

    def __init__(
        self, theme: Theme, icons: Icons, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._now = theme, icons, now
        self.setObjectName("conversation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        p = theme.px
        self.place = OneLine("", "small")
        self.hint = QLabel()
        self._moves = ""
        KeyWords(self.hint, ("J", "K"), self._say_moves)
        self.hint.setProperty("role", "small")
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(8))
        head.addWidget(self.place, 1)
        head.addWidget(self.hint)
        self._thread = QWidget()
        self._thread.setObjectName("thread")
        self._cards = QVBoxLayout(self._thread)
        self._cards.setContentsMargins(p(24), 0, p(24), p(FOOT))
        self._cards.setSpacing(p(10))
        self.earlier = QPushButton()
        self.earlier.setProperty("role", "link")
        self.earlier.clicked.connect(self._show_all)
        self._cards.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self.whole = QPushButton()
        said = tr("Load the whole conversation")
        KeyWords(self.whole, "T", lambda key: self.whole.setText(beside(said, key)))
        self.whole.setProperty("role", "link")
        self.whole.clicked.connect(self.thread_wanted)
        self._cards.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignHCenter)
        self.why = WhyStrip(theme, icons)
        self._cards.addWidget(self.why)
        self.labels = LabelPanel(theme)
        self._cards.addWidget(self.labels)
        self._cards.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("threadArea")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._thread)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "mute")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.padded: tuple[QLayout, ...] = (head, self._cards)
        """What keeps off the sides; whoever places the conversation says how far."""
        layout.addLayout(head)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.message, 1)
        self._posts: list[PostCard] = []
        self._mention: Mention | None = None
        self._by: dict[str, str] = {}
        self._thread_posts: Sequence[Mention] = ()
        self._corrections: Sequence[Correction] = ()
        self._edits: dict[MentionId | None, tuple[Event, ...]] = {}
        self._history = False  # what posts said before is shown in full
        self._whole = False
        self._pending: list[Reply] = []
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK)
        self._clock.timeout.connect(self.tell_time)
        self._clock.start()
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence in place of a thread (nothing chosen, loading, an error)."""
        self._mention = None
        for card in self._posts:
            card.media.forget()
        self.labels.hide()
        self.area.hide()
        self.hint.setVisible(False)
        self.place.setText("")
        self.message.setText(text)
        self.message.show()

    def _say_moves(self, following: str, previous: str) -> None:
        self._moves = tr("{next} / {previous} next, previous", next=following, previous=previous)
        self.show_moves()

    def show_moves(self) -> None:
        """Say at the top by which keys one walks."""
        self.hint.setText(self._moves)

    def show_thread(
        self,
        mention: Mention,
        thread: Sequence[Mention],
        replies: Sequence[Reply],
        corrections: Sequence[Correction] = (),
        edits: Sequence[Event] = (),
    ) -> None:
        """Show ``mention`` within ``thread`` (oldest first); our sent replies say who approved them, and its
        labels who set them right; where an author changed a post, what it said before stands below."""
        same = self._mention is not None and self._mention.id == mention.id
        self._corrections = corrections
        self._edits = {}
        for each in edits:
            self._edits[each.mention_id] = (*self._edits.get(each.mention_id, ()), each)
        if not same:
            self.labels.close_panel()
        self._mention = mention
        self._by = {r.receipt.native_id: r.approved_by for r in replies if r.receipt and r.approved_by}
        self._thread_posts = thread or (mention,)
        self._whole = self._whole and same
        self._fill()
        self._pending = [reply for reply in replies if reply.state not in _QUIET]
        self._say_place()
        self.message.hide()
        self.hint.show()
        self.area.show()
        if not same:
            QTimer.singleShot(0, self, self._reveal)

    def _say_place(self) -> None:
        """Where the conversation is, and what is under way for the mention in focus."""
        mention = self._mention
        if mention is None:
            return
        parts = [words.place(mention.post.platform, mention.post.place)]
        if len(self._thread_posts) > 1:
            parts.append(tr("conversation of %n", len(self._thread_posts)))
        if mention.assigned_to:
            parts.append(tr("assigned to {name}", name=words.person(mention.assigned_to)))
        if mention.status is MentionStatus.SNOOZED:
            until = mention.snoozed_until
            parts.append(
                tr("snoozed until {time}", time=words.weekday_clock(until, self._now()))
                if until
                else tr("snoozed until they write again")
            )
        parts += [_pending(reply, self._now()) for reply in self._pending]
        self.place.setText(words.line(parts))
        self.place.setToolTip(words.hover(self.place.text()))

    def tell_time(self) -> None:
        """Times that are told as so long ago go on."""
        if self._mention is not None and self.isVisible():
            for card in self._posts:
                card.tell_time(self._now())
            self._say_place()

    def open_labels(self) -> None:
        """Open the panel that sets the labels of the mention in focus right."""
        if self._mention is None or self._mention.classification is None:
            return
        self.labels.open_for(self._mention.classification, self._corrections, self._now())
        QTimer.singleShot(0, self, self._reveal_labels)

    def show_addresses(self) -> None:
        """Open the list of what the mention in focus links to; each is shown in full before it opens."""
        card = self.focused_card()
        if card is not None and card.menu.isVisible():
            self.area.ensureWidgetVisible(card.menu)
            menu = card.menu.menu()
            menu.popup(card.menu.mapToGlobal(QPoint(0, card.menu.height())))
            if menu.actions():
                menu.setActiveAction(menu.actions()[0])

    def mark_words(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark the words that carried the labels, in the mention in focus."""
        for card in self._posts:
            if card.property("focused"):
                card.text.mark(spans)

    def marks(self) -> tuple[tuple[int, int], ...]:
        """The spans that are marked in the mention in focus."""
        card = self.focused_card()
        return card.text.marks if card is not None else ()

    def focused_card(self) -> PostCard | None:
        return next((card for card in self._posts if card.property("focused")), None)

    def _fill(self) -> None:
        assert self._mention is not None
        focus = self._mention
        shown = list(self._thread_posts)
        place = next((i for i, post in enumerate(shown) if post.id == focus.id), len(shown) - 1)
        first = 0 if self._whole else max(0, place - SHOWN // 2)
        last = len(shown) if self._whole else min(len(shown), first + SHOWN)
        left_out = len(shown) - (last - first)
        self.earlier.setVisible(left_out > 0)
        self.earlier.setText(tr("Show %n more posts of this conversation", left_out))
        known = {post.post.native_id for post in shown}
        self.whole.setVisible(bool(focus.post.in_reply_to) and focus.post.in_reply_to not in known)
        now = self._now()
        while len(self._posts) > last - first:
            holder = self._posts.pop().holder
            self._cards.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        for number, post in enumerate(shown[first:last]):
            if number < len(self._posts):
                card = self._posts[number]
            else:
                card = self._new_card()
                self._cards.insertWidget(2 + number, card.holder)
            focused = post.id == focus.id
            by = self._by.get(post.post.native_id, "")
            card.show_post(
                post,
                now,
                focused=focused,
                elsewhere=post.post.place != focus.post.place,
                by=by,
                corrections=self._corrections if focused else (),
                edits=self._edits.get(post.id, ()),
                whole=self._history,
            )
            card.style().unpolish(card)
            card.style().polish(card)
            self._indent(card, self._theme.px(38) if post.kind is MentionKind.OWN else 0)
        at = next((i for i, c in enumerate(self._posts) if c.property("focused")), len(self._posts) - 1)
        for each in (self.labels, self.why):
            self._cards.removeWidget(each)
        self._cards.insertWidget(3 + at, self.labels)  # right under the words that are labelled
        self._cards.insertWidget(4 + at, self.why)
        tab_after(self.whole, [*self._posts[: at + 1], self.labels, self.why, *self._posts[at + 1 :]])
        self.why.show_reasons(focus)

    def _new_card(self) -> PostCard:
        card = PostCard(self._theme, self._icons, QWidget(self._thread))
        card.address_wanted.connect(self.address_wanted)
        card.media.wanted.connect(self.pictures_wanted)
        card.media.grown.connect(lambda: QTimer.singleShot(0, card, lambda: self._reveal_pictures(card)))
        card.history_wanted.connect(self.toggle_history)
        self._posts.append(card)
        return card

    def _indent(self, card: PostCard, pixels: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        card.holder.setContentsMargins(0 if mirrored else pixels, 0, pixels if mirrored else 0, 0)

    def toggle_history(self) -> bool:
        """Show in full what the posts said before their authors changed them, or hide it again; False where
        nobody changed any."""
        if self._mention is None or not self._edits:
            return False
        self._history = not self._history
        self._fill()
        QTimer.singleShot(0, self, self._reveal)
        return True

    def _show_all(self) -> None:
        self._whole = True
        self._fill()

    def _reveal(self) -> None:
        card = self.focused_card()
        if card is not None:
            self._thread.layout().activate()  # type: ignore[union-attr]
            bottom = card.mapTo(self._thread, QPoint(0, card.height())).y()
            top = card.mapTo(self._thread, QPoint(0, 0)).y()
            self.area.ensureVisible(0, bottom + self.why.height(), 0, self._theme.px(FOOT))
            self.area.ensureVisible(0, top, 0, self._theme.px(8))

    def _reveal_pictures(self, card: PostCard) -> None:
        """Pictures that came in below the fold, from their first line on."""
        if card.media.pictures:
            self._thread.layout().activate()  # type: ignore[union-attr]
            bottom = card.media.mapTo(self._thread, QPoint(0, card.media.height())).y()
            self.area.ensureVisible(0, bottom, 0, self._theme.px(8))
            top = card.media.mapTo(self._thread, QPoint(0, 0)).y()
            self.area.ensureVisible(0, top, 0, self._theme.px(8))

    def _reveal_labels(self) -> None:
        """The panel and the words that are labelled, or as many of their last lines as there is room for."""
        card = self.focused_card()
        if card is None:
            return
        self._thread.layout().activate()  # type: ignore[union-attr]
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        gap, panel = self._theme.px(8), self.labels.y()
        words = card.text.mapTo(self._thread, QPoint(0, 0)).y() - gap
        least = panel + self.labels.height() + gap - height
        if least <= words:
            bar.setValue(max(least, min(bar.value(), words)))
        else:
            last_line = words + gap + card.text.height() - card.text.fontMetrics().lineSpacing()
            bar.setValue(min(least, last_line))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._mention is not None:
            self._fill()


_QUIET = (ReplyState.SENT, ReplyState.WITHDRAWN)


def _pending(reply: Reply, now: datetime) -> str:
    """What is under way for this mention, in a few words."""
    if reply.state is ReplyState.APPROVED:
        left = reply.not_before - now
        return (
            tr("reply leaves in {span}", span=words.span(left))
            if left.total_seconds() > 0
            else tr("reply is leaving")
        )
    if reply.state is ReplyState.SENDING:
        return tr("reply is leaving")
    if reply.state is ReplyState.BY_HAND:
        return tr("waits for you to post the reply")
    if reply.state is ReplyState.UNCERTAIN:
        return tr("not sure whether the reply arrived")
    return tr("the reply was refused")
