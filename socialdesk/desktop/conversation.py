"""The thread around a mention: posts as cards, our replies set in, the mention in focus, and its reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import reasons, words
from socialdesk.desktop.chips import Avatar, ChipRow
from socialdesk.desktop.icons import Icons
from socialdesk.desktop.keys import KeyWords, beside, hint
from socialdesk.desktop.label_panel import LabelPanel, correction_words
from socialdesk.desktop.labels import OneLine, PlainLabel
from socialdesk.desktop.post_text import PostText
from socialdesk.desktop.tab_order import tab_after
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.classification import Urgency
from socialdesk.domain.learning import Correction
from socialdesk.domain.mention import Mention, MentionKind, MentionStatus
from socialdesk.domain.reply import Reply, ReplyState

if TYPE_CHECKING:
    from socialdesk.store.events import Event

SHOWN = 40
"""Posts of a thread that are drawn at once, nearest to the mention first; the others on request."""

FIGURE_SPACE = "\u2007"
"""As wide as a digit, so that points stand under each other."""

FOOT = 68
"""Pixels below the last post that stay free: a toast stands there and covers nothing."""

NAME = 240
"""Pixels that a name may take."""

EDITS, BEFORE = 3, 400
"""Changes by its author that a post shows, and characters of what it said before."""

SAID = 5
"""Reasons in the line; the sum shows them all."""

UNTOLD = ("urgency_", "needs_reply", "cap")
"""Reasons that the line leaves to the sum: the chips say them already."""

WHY = {
    Urgency.CRITICAL: mark("Why critical:"),
    Urgency.HIGH: mark("Why high:"),
    Urgency.NORMAL: mark("Why normal:"),
    Urgency.LOW: mark("Why low:"),
}


class PostCard(QFrame):
    """One post: who, when, the text as it was typed, and what it links to."""

    address_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, holder: QWidget) -> None:
        """``holder`` sets the card in from the edge; the card becomes its only child."""
        super().__init__(holder)
        self._theme, self._icons = theme, icons
        self.holder = holder
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        self.setObjectName("postCard")
        p = theme.px
        self.avatar = Avatar(theme, 28)
        self.name = PlainLabel("", "name")
        self.when = OneLine("", "small")
        self.chips = ChipRow()
        self.chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.menu = QToolButton()
        self.menu.setToolTip(tr("Open or copy"))
        self.menu.setAccessibleName(tr("Open or copy"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title = PostText(theme, 13)
        self.text = PostText(theme, 13)
        self.notes = PlainLabel("", "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(p(8))
        head.addWidget(self.avatar)
        head.addWidget(self.name)
        head.addWidget(self.when, 1)
        head.addWidget(self.menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(14), p(10), p(14), p(12))
        layout.setSpacing(p(6))
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.chips)
        layout.addWidget(self.notes)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.menu.setIcon(self._icons.icon("open", "mute"))

    def show_post(
        self,
        mention: Mention,
        now: datetime,
        *,
        focused: bool,
        by: str = "",
        corrections: Sequence[Correction] = (),
        edits: Sequence[Event] = (),
    ) -> None:
        """Show one post; ``focused`` is the mention that is being answered, ``corrections`` its labels that
        people set."""
        post, ours = mention.post, mention.kind is MentionKind.OWN
        gone = mention.status is MentionStatus.GONE
        self.setProperty("focused", focused)
        name = words.plain(post.author.name or post.author.handle) or tr("Unknown")
        self.avatar.say(words.initials(name), ours=ours)
        shown = QFontMetrics(self._theme.font(13, bold=True))
        self.name.setText(shown.elidedText(name, Qt.TextElideMode.ElideRight, self._theme.px(NAME)))
        self.name.setToolTip(words.hover(name))
        handle = words.handle(post.platform, post.author.handle)
        handle = "" if ours or words.plain(post.author.handle) == name else handle
        said_by = tr("sent by {name}", name=words.plain(by)) if by else ""
        edited = tr("edited") if post.edited_at else ""
        parts = [handle, words.ago(post.published_at, now), said_by, edited]
        self.when.setText(words.line([part for part in parts if part]))
        self.when.setToolTip(words.moment(post.published_at, now))
        self.title.setVisible(bool(post.title) and not gone)
        self.title.show_text(words.plain(post.title), quiet=True)
        self.text.show_text(
            tr("The author deleted this post.") if gone else post.text, quiet=gone, size=15 if focused else 13
        )
        chips = (
            words.classification_chips(mention.classification, frozenset(each.head for each in corrections))
            if focused and mention.classification
            else []
        )
        told = "\n".join(correction_words(each, now) for each in corrections)
        self.chips.setToolTip(words.hover(told) if told else "")
        self.chips.setAccessibleDescription(told)
        if focused and not mention.post.public:
            chips.append((tr("Private"), "accent"))
        self.chips.show_chips(chips)
        notes = (
            [tr("Has a picture or video; open the post to see it.")] if post.has_media and not gone else []
        )
        for edit in edits[-EDITS:]:
            if edit.detail:
                before = words.isolated(edit.detail[:BEFORE] + ("…" if len(edit.detail) > BEFORE else ""))
                time = words.ago(edit.at, now)
                notes.append(tr("Changed {time}. It said before: {text}", time=time, text=before))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._fill_menu(mention)
        self.setAccessibleName(f"{name}, {self.when.text()}")
        self.setAccessibleDescription(post.text)

    def _fill_menu(self, mention: Mention) -> None:
        menu = QMenu(self.menu)
        addresses = ([mention.post.url] if mention.post.url else []) + list(mention.post.links)
        for place, address in enumerate(dict.fromkeys(addresses)):
            shown = address if len(address) < 70 else address[:50] + "…" + address[-18:]
            said = tr("Open the post") if place == 0 and mention.post.url else words.isolated(shown)
            action = menu.addAction(said.replace("&", "&&"))
            action.setData(address)
            action.triggered.connect(self._chosen)
        before = self.menu.menu()
        self.menu.setMenu(menu)
        if before is not None:
            before.deleteLater()
        self.menu.setVisible(bool(addresses))

    def _chosen(self) -> None:
        self.address_wanted.emit(str(self.sender().data()))  # type: ignore[attr-defined]


class WhyStrip(QFrame):
    """One line that says why a mention stands where it stands; opens to the sum with its points."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._mention: Mention | None = None
        self._open = False
        KeyWords(self, "W", lambda key: self.setToolTip(hint(tr("Show how this adds up"), key)))
        self.setObjectName("why")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        p = theme.px
        self.lead = PlainLabel("", "smallBold")
        self.line = PlainLabel("", "small", wrap=True)
        said = QHBoxLayout()
        said.setSpacing(p(6))
        said.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.line, 1)
        self.sum = PlainLabel("", "small")
        self.sum.hide()
        self.trace = PlainLabel("", "small", wrap=True)
        self.trace.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(14), p(6), p(14), p(6))
        layout.setSpacing(p(4))
        layout.addLayout(said)
        layout.addWidget(self.sum)
        layout.addWidget(self.trace)
        theme.changed.connect(self.update)

    def show_reasons(self, mention: Mention) -> None:
        """Show the reasons of a mention, the weightiest first; hidden where there are none."""
        self._mention = mention
        ordered = sorted((r for r in mention.reasons if r.points), key=lambda r: -abs(r.points))
        self.setVisible(bool(ordered))
        if not ordered:
            return
        urgency = mention.classification.urgency if mention.classification else Urgency.NORMAL
        followed = any(r.code == "follow_up" for r in mention.reasons)
        self.lead.setText(tr("Why it is back:") if followed else tr(WHY[urgency]))
        telling = [r for r in ordered if not r.code.startswith(UNTOLD)] or ordered
        self.line.setText(words.line([reasons.say(r) for r in telling[:SAID]]))
        rows = [f"{words.signed(r.points).rjust(3, FIGURE_SPACE)}  {reasons.say(r)}" for r in ordered]
        total = tr("{points} of 100", points=words.number(mention.priority))
        self.sum.setText("\n".join([*rows, f"{FIGURE_SPACE * 3}  {total}"]))
        self.setAccessibleName(f"{self.lead.text()} {self.line.text()}")
        self.update()

    def show_trace(self, lines: Sequence[str]) -> None:
        """Show what rules did under the sum."""
        self.trace.setText("\n".join(lines))
        self.trace.setVisible(self._open and bool(lines))

    def toggle(self) -> None:
        """Open or close the sum."""
        self._open = not self._open
        self.sum.setVisible(self._open)
        self.trace.setVisible(self._open and bool(self.trace.text()))
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self._theme.px(3)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        urgency = (
            self._mention.classification.urgency if self._mention and self._mention.classification else None
        )
        token = {Urgency.CRITICAL: "negative", Urgency.HIGH: "high"}.get(urgency or Urgency.LOW, "line")
        x = self.width() - edge if mirrored else 0
        painter.fillRect(QRect(x, 0, edge, self.height()), QColor(self._theme.color(token)))


class Conversation(QWidget):
    """The middle of the queue: a line about the thread, the posts, the mention in focus, the reasons."""

    address_wanted = Signal(str)
    thread_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._now = theme, icons, now
        self.setObjectName("conversation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        p = theme.px
        self.place = PlainLabel("", "small")
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
        self._edits: Sequence[Event] = ()
        self._whole = False
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence in place of a thread (nothing chosen, loading, an error)."""
        self._mention = None
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
        labels who set them right; where its author changed it, what it said before stands below."""
        same = self._mention is not None and self._mention.id == mention.id
        self._corrections, self._edits = corrections, edits
        if not same:
            self.labels.close_panel()
        self._mention = mention
        self._by = {r.receipt.native_id: r.approved_by for r in replies if r.receipt and r.approved_by}
        self._thread_posts = thread or (mention,)
        self._whole = self._whole and same
        self._fill()
        parts = [words.platform(mention.post.platform)]
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
        parts += [_pending(reply, self._now()) for reply in replies if reply.state not in _QUIET]
        self.place.setText(words.line(parts))
        self.message.hide()
        self.hint.show()
        self.area.show()
        if not same:
            QTimer.singleShot(0, self, self._reveal)

    def open_labels(self) -> None:
        """Open the panel that sets the labels of the mention in focus right."""
        if self._mention is None or self._mention.classification is None:
            return
        self.labels.open_for(self._mention.classification, self._corrections, self._now())
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.labels))

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
                by=by,
                corrections=self._corrections if focused else (),
                edits=self._edits if focused else (),
            )
            card.style().unpolish(card)
            card.style().polish(card)
            self._indent(card, self._theme.px(38) if post.kind is MentionKind.OWN else 0)
        self._cards.removeWidget(self.why)
        at = next((i for i, c in enumerate(self._posts) if c.property("focused")), len(self._posts) - 1)
        self._cards.insertWidget(3 + at, self.why)
        self._cards.removeWidget(self.labels)
        self._cards.insertWidget(4 + at, self.labels)
        tab_after(self.whole, [*self._posts[: at + 1], self.why, self.labels, *self._posts[at + 1 :]])
        self.why.show_reasons(focus)

    def _new_card(self) -> PostCard:
        card = PostCard(self._theme, self._icons, QWidget(self._thread))
        card.address_wanted.connect(self.address_wanted)
        self._posts.append(card)
        return card

    def _indent(self, card: PostCard, pixels: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        card.holder.setContentsMargins(0 if mirrored else pixels, 0, pixels if mirrored else 0, 0)

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
