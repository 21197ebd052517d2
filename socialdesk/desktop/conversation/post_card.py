"""A post of a conversation as a card: who wrote it and when, its words, its labels, what it links to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.conversation.earlier import EarlierVersions
from socialdesk.desktop.conversation.label_panel import correction_words
from socialdesk.desktop.conversation.media import MediaPart
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import Avatar, ChipRow
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel
from socialdesk.desktop.widgets.post_text import PostText
from socialdesk.desktop.words import tr
from socialdesk.domain.learning import Correction
from socialdesk.domain.mention import Mention, MentionKind, MentionStatus

if TYPE_CHECKING:
    from socialdesk.store.events import Event

NAME = 240
"""Pixels that a name may take."""

EDITS, BEFORE = 3, 400
"""Changes by its author that the post in focus tells in short, and characters of what it said before."""


class PostCard(QFrame):
    """One post: who, when, the text as it was typed, and what it links to."""

    address_wanted = Signal(str)
    history_wanted = Signal()  # what it said before, in full, or that no more

    def __init__(self, theme: Theme, icons: Icons, holder: QWidget) -> None:
        """``holder`` sets the card in from the edge; the card becomes its only child."""
        super().__init__(holder)
        self._theme, self._icons = theme, icons
        self.holder = holder
        self._written: datetime | None = None
        self._around = ("", "", "", "")
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
        self.menu.setAccessibleName(tr("Open or copy"))
        hint_key(self.menu, "O")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title = PostText(theme, 13)
        self.text = PostText(theme, 13)
        self.media = MediaPart(theme)
        self.notes = PlainLabel("", "small", wrap=True)
        self.earlier: EarlierVersions | None = None  # made for the first post that was changed
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
        layout.addWidget(self.media)
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
        elsewhere: bool = False,
        by: str = "",
        corrections: Sequence[Correction] = (),
        edits: Sequence[Event] = (),
        whole: bool = False,
    ) -> None:
        """Show one post; ``focused`` is the mention that is being answered, ``corrections`` its labels that
        people set. One from ``elsewhere`` than the rest of the conversation says where. ``edits`` are told in
        short of the mention in focus, in full of any where ``whole``."""
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
        where = words.isolated(post.place) if elsewhere and words.plain(post.place) not in handle else ""
        said_by = tr("sent by {name}", name=words.plain(by)) if by else ""
        edited = tr("edited") if post.edited_at else ""
        self._written, self._around = post.published_at, (handle, where, said_by, edited)
        self.tell_time(now)
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
        self.media.show_media(mention.id, () if gone else post.media, post.has_media and not gone)
        notes = []
        in_short = edits[-EDITS:] if focused and not whole else ()
        for edit in in_short:
            before = words.isolated(edit.detail[:BEFORE] + ("…" if len(edit.detail) > BEFORE else ""))
            time = words.ago(edit.at, now)
            notes.append(tr("Changed {time}. It said before: {text}", time=time, text=before))
        said_all = len(in_short) == len(edits) and all(len(each.detail) <= BEFORE for each in edits)
        said_now = f"{post.title}\n{post.text}" if post.title else post.text
        if self.earlier is None and edits:
            self.earlier = EarlierVersions(self._theme)
            self.earlier.wanted.connect(self.history_wanted)
            self.layout().addWidget(self.earlier)  # type: ignore[union-attr]
        if self.earlier is not None:
            self.earlier.show_edits(edits, said_now, now, whole=whole, told=said_all)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._fill_menu(mention)
        self.setAccessibleName(f"{name}, {self.when.text()}")
        self.setAccessibleDescription(post.text)

    def tell_time(self, now: datetime) -> None:
        """Say how long ago it was written."""
        handle, where, said_by, edited = self._around
        ago = words.ago(self._written, now) if self._written is not None else ""
        said = words.line([part for part in (handle, where, ago, said_by, edited) if part])
        if said != self.when.text():
            self.when.setText(said)
            self.setAccessibleName(f"{self.name.text()}, {said}")
        if self.earlier is not None:
            self.earlier.tell_time(now)

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
