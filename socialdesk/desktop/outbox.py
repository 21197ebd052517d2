"""The outbox: what was approved, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.keys import hint
from socialdesk.desktop.reply.words import STATES, STOPPED, held, scheduled, sooner, story
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.undo import Undo, say_nothing_left
from socialdesk.desktop.widgets.chips import Chip
from socialdesk.desktop.widgets.heard import Heard
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel, restyle
from socialdesk.desktop.widgets.tab_order import tab_after
from socialdesk.desktop.widgets.widget_rows import empty, keep_rows
from socialdesk.desktop.words import (
    countdown,
    demo_note,
    hover,
    isolated,
    plain,
    platform,
    tr,
)
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import BrandId
from socialdesk.domain.reply import Reply, ReplyId, ReplyState

if TYPE_CHECKING:
    from socialdesk.services.replies import Before

PAGE = 100

FIRST, NOW, AGAIN, POSTED, DISMISS = "O", "N", "R", "Y", "Del"
"""The keys of a row's buttons; `FIRST` is the first one's whatever else is, and so is Enter in the row."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done with a reply, and its key. ``wanted``: the reply waits for a person to do this."""

    words: str
    key: str
    run: Callable[[Reply], object]
    wanted: bool = False


def _widest_chip(theme: Theme) -> int:
    """Pixels of the longest of a row's chips in the language and letters of now: all rows begin alike."""
    said = [tr(words) for words, _ in (*STATES.values(), STOPPED)]
    said.append(tr("Held {time}", time=countdown(timedelta(minutes=10))))
    return max(map(theme.metrics(11, bold=True).horizontalAdvance, said)) + 2 * theme.px(7)


class OutboxRow(Heard, QFrame):
    """One reply. Its words follow `show_reply`; its buttons ask the screen. Enter does the first of them."""

    heard_as = QAccessible.Role.ListItem

    def __init__(self, screen: OutboxScreen) -> None:
        super().__init__()
        self.setObjectName("listRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._screen = screen
        self.reply: Reply | None = None
        theme = screen.place.theme
        self._chip = Chip()
        self._who = PlainLabel()
        self._who.setProperty("role", "name")
        self._text = OneLine()
        self._story = PlainLabel()
        self._story.setProperty("role", "small")
        self._story.setWordWrap(True)
        chip_place = QWidget()
        chip_place.setFixedWidth(max(theme.px(96), _widest_chip(theme)))
        chip_line = QHBoxLayout(chip_place)
        chip_line.setContentsMargins(0, 0, 0, 0)
        chip_line.addWidget(self._chip)
        chip_line.addStretch()
        self._who.setFixedWidth(theme.px(200))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._text)
        words.addWidget(self._story)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        line.setSpacing(theme.px(12))
        line.addWidget(chip_place)
        line.addWidget(self._who)
        line.addLayout(words, 1)
        line.addLayout(self._buttons)
        self._offered: tuple[str, ...] = ()
        self.deeds: tuple[Deed, ...] = ()

    def show_reply(self, reply: Reply, now: datetime) -> None:
        self.reply = reply
        left = held(reply, now)
        if left is not None:
            self._chip.say(tr("Held {time}", time=countdown(left)), "high")
        else:
            words, kind = STATES[reply.state] if reply.stopped is None else STOPPED
            self._chip.say(tr(words), kind)
        author = isolated(reply.author_name or reply.author_handle) or tr("Deleted")
        who = f"{author} · {platform(reply.platform)}"
        self._who.setText(
            self._who.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, self._who.width())
        )
        self._who.setToolTip(hover(plain(reply.author_handle)))
        line = isolated(reply.text)
        self._text.setText(line)
        self._story.setText(story(reply, now))
        self.setAccessibleName(
            tr("{state}, reply to {who}: {text}. {story}", state=self._chip.text(), who=who, text=line,
               story=self._story.text())
        )  # fmt: skip
        self.deeds = self._possible(reply)
        self._offer()

    def _possible(self, reply: Reply) -> tuple[Deed, ...]:
        """The first is the one thing to do."""
        screen = self._screen
        dismiss = Deed(tr("Dismiss"), DISMISS, screen.withdraw)
        match reply.state:
            case ReplyState.APPROVED:
                undo = Deed(tr("Undo"), DISMISS, screen.withdraw)  # first: Enter by mistake sends nothing
                if not scheduled(reply, screen.place.now()):
                    return (undo,)
                return (undo, Deed(tr("Send now"), NOW, screen.send_now))
            case ReplyState.UNCERTAIN:
                return (
                    Deed(tr("Open thread"), FIRST, screen.open_thread, wanted=True),
                    Deed(tr("Send again"), AGAIN, screen.send_again),
                    dismiss,
                )
            case ReplyState.BY_HAND:
                return (
                    Deed(tr("Copy and open"), FIRST, screen.copy_and_open, wanted=True),
                    Deed(tr("I posted it"), POSTED, screen.posted),
                    dismiss,
                )
            case ReplyState.FAILED:
                return (Deed(tr("Send again"), AGAIN, screen.send_again, wanted=True), dismiss)
            case ReplyState.SENT if reply.receipt and reply.receipt.url:
                return (Deed(tr("Show"), FIRST, screen.show_sent),)
            case _:
                return ()

    def do(self, key: str) -> bool:
        """Do what the key stands for on this reply; False where it stands for nothing."""
        by_key = (each for each in self.deeds if each.key == key)
        deed = next(iter(self.deeds), None) if key == FIRST else next(by_key, None)
        if deed is None or self.reply is None:
            return False
        deed.run(self.reply)
        return True

    def _offer(self) -> None:
        """Make the buttons anew only when others are wanted, so that none vanishes under the pointer."""
        wanted = tuple(deed.words for deed in self.deeds)
        if wanted == self._offered:
            return
        self._offered = wanted
        if any(button.hasFocus() for button in self.findChildren(QPushButton)):
            self.setFocus()  # the button goes: the keyboard stays at its reply
        empty(self._buttons)
        for deed in self.deeds:
            button = QPushButton(deed.words)
            if deed.wanted:
                button.setProperty("role", "primary")
            button.setAccessibleName(tr("{action}: {who}", action=deed.words, who=self._who.text()))
            key = self._screen.key_of(deed.key)
            button.setToolTip(
                hover(hint(deed.words, f"{tr('Enter')}, {key}" if deed is self.deeds[0] else key))
            )
            button.clicked.connect(lambda _=False, key=deed.key: self.do(key))
            self._buttons.addWidget(button)
        tab_after(self, self.findChildren(QPushButton))

    def show_keys(self) -> None:
        """The keys are others now."""
        self._offered = ()
        self._offer()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._screen.stand_on(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the first button; the arrows go from reply to reply."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._screen.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.do(FIRST)
        else:
            super().keyPressEvent(event)


class OutboxScreen(Screen):
    """Rows newest first; those that are held count down."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        theme = place.theme
        self._rows: dict[ReplyId, OutboxRow] = {}
        self._undo = Undo(place, self)
        self._brand: BrandId | None = None
        title = PlainLabel(tr("Outbox"))
        title.setProperty("role", "title")
        self._about = OneLine("", "small")
        self._pause = KeyButton(theme, "", "P")
        self._pause.clicked.connect(self._toggle_pause)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(title)
        head.addWidget(self._about, 1)
        head.addWidget(self._pause)
        self._empty = PlainLabel(
            tr("Nothing here yet. Replies that you approve wait here, and show what became of them.")
        )
        self._empty.setProperty("role", "lead")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()  # until it is known that there is nothing
        self._card = QFrame()
        self._card.setObjectName("card")
        self._list = QVBoxLayout(self._card)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._more = QPushButton(tr("Show older"))
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._load_more)
        self._more.hide()
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Outbox"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._scroll = scroll
        self._at: ReplyId | None = None  # the reply that the keys are for
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        whole.setSpacing(theme.px(12))
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        self.look_again(1, self._count_down)
        self._show_pause()
        group = tr("Outbox")
        self.act(tr("Next"), "J", lambda: self.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous"), "K", lambda: self.step(-1), group=group).setAutoRepeat(True)
        self.act(
            tr("Do what this reply waits for: show, open, send again, undo"),
            FIRST,
            lambda: self._do_on(FIRST),
            group=group,
        )
        self.act(tr("I posted it"), POSTED, lambda: self._do_on(POSTED), group=group)
        self.act(tr("Send again"), AGAIN, lambda: self._do_on(AGAIN), group=group)
        self.act(tr("Dismiss"), DISMISS, lambda: self._do_on(DISMISS), group=group)
        self.act(tr("Pause sending, or go on"), "P", self._toggle_pause, group=group)
        self.act(tr("Undo, or take the newest reply back"), "Z", self._take_back, group=group)
        self.act(tr("Send the next one that waits for its time now"), NOW, self._send_next, group=group)
        place.keys.changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        for row in self._rows.values():
            row.show_keys()

    # The reply that the keys are for

    def stand_on(self, row: OutboxRow) -> None:
        """Make this the row that the keys are for."""
        self._at = row.reply.id if row.reply else None
        for each in self._rows.values():
            restyle(each, current=each is row)

    def step(self, by: int) -> None:
        """To the next row or the one before; to the first where there was none."""
        order, current = self._in_order(), self._current()
        if order:
            place = order.index(current) + by if current in order else 0
            row = order[min(max(place, 0), len(order) - 1)]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row, 0, self.place.theme.px(24))

    def _current(self) -> OutboxRow | None:
        """The row with the focus, else the one that had it last."""
        focus = QApplication.focusWidget()
        for row in self._rows.values():
            if focus is not None and (row is focus or row.isAncestorOf(focus)):
                return row
        return self._rows.get(self._at) if self._at is not None else None

    def _in_order(self) -> list[OutboxRow]:
        return sorted(self._rows.values(), key=self._list.indexOf)

    def _do_on(self, key: str) -> None:
        row = self._current()
        if row is None:
            self.step(1)  # shows which one it would be; the next press does it
        else:
            row.do(key)

    # Life

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None:
            self._show([])
            return
        if brand.id != self._brand:
            self._brand = brand.id
            self._undo.clear()
        plainly = tr("what you approved, and what became of it")
        self._about.setText(demo_note() if brand.demo else plainly)
        self.place.background.run(
            lambda: self.place.desk.replies.outbox(brand.id, None, PAGE),
            owner=self,
            then=self._show,
            lane="outbox",
        )

    def refresh(self, changes: Changes) -> None:
        if changes.outbox or changes.mentions:
            self.show_brand()

    # Rows

    def _show(self, replies: list[Reply]) -> None:
        """Bring the rows to this order: kept ones stay the same widget, with its focus."""
        now = self.place.now()
        keep_rows(self._list, self._rows, [reply.id for reply in replies], lambda: OutboxRow(self))
        for reply in replies:
            self._rows[reply.id].show_reply(reply, now)
        tab_after(self._scroll, self._in_order())
        if self._at not in self._rows:
            self._at = None
        self._card.setVisible(bool(replies))
        self._empty.setVisible(not replies)
        self._more.setVisible(len(replies) >= PAGE and len(replies) % PAGE == 0)

    def _load_more(self) -> None:
        brand, last = self.place.brand, min(self._rows, default=None)
        if brand is None or last is None:
            return
        shown = [row.reply for row in self._rows.values() if row.reply]
        shown.sort(key=lambda each: -each.id)
        self.place.background.run(
            lambda: self.place.desk.replies.outbox(brand.id, last, PAGE),
            owner=self,
            then=lambda older: self._show(shown + older),
            lane="outbox",
        )

    def _count_down(self) -> None:
        now = self.place.now()
        for row in self._rows.values():
            if row.reply and row.reply.state is ReplyState.APPROVED:
                row.show_reply(row.reply, now)

    # What the buttons do

    def withdraw(self, reply: Reply) -> None:
        self._do(self.place.desk.replies.withdraw, reply, tr("Taken back. The mention is open again."))

    def send_now(self, reply: Reply) -> None:
        """After the hold; a held one now, for whoever presses twice."""
        said, seconds = sooner(reply, self.place.now(), self.place.desk.settings().hold_seconds)
        self._do(self.place.desk.replies.send_now, reply, said, seconds=seconds)

    def _send_next(self) -> None:
        """The one that the keyboard stands on, where it waits; else the one whose time comes first."""
        row = self._current()
        if row is not None and row.do(NOW):
            return
        now = self.place.now()
        waiting = [row.reply for row in self._rows.values() if row.reply and scheduled(row.reply, now)]
        if waiting:
            self.send_now(min(waiting, key=lambda each: each.not_before))

    def send_again(self, reply: Reply) -> None:
        hold = self.place.desk.settings().hold_seconds
        said = tr("It leaves in %n s.", hold) if hold else tr("It goes out again now.")
        again = partial(self.place.desk.replies.send_again, held=True)
        self._do(again, reply, said, seconds=float(hold or 6))

    def posted(self, reply: Reply) -> None:
        self._do(self.place.desk.replies.posted_by_hand, reply, tr("Noted as sent."))

    def copy_and_open(self, reply: Reply) -> None:
        QGuiApplication.clipboard().setText(reply.text)
        self.place.speaker.toast(tr("Copied. Paste it under the post."))
        self.open_thread(reply)

    def open_thread(self, reply: Reply) -> None:
        if reply.mention_url:
            self.place.speaker.open_address(reply.mention_url)

    def show_sent(self, reply: Reply) -> None:
        if reply.receipt and reply.receipt.url:
            self.place.speaker.open_address(reply.receipt.url)

    def _take_back(self) -> None:
        """The last deed; where there is none, the newest approval that has not left."""
        if self._undo.take_back():
            return
        now = self.place.now()
        waiting = [row.reply for row in self._rows.values() if row.reply and scheduled(row.reply, now)]
        if not waiting:
            say_nothing_left(self.place)
            return
        newest, by = max(waiting, key=lambda each: each.approved_at), self.place.agent
        said = tr("Taken back. The mention is open again.")
        self.place.background.run(  # an undo itself: Z takes the next one back, and not this
            lambda: self.place.desk.replies.withdraw(newest.id, by),
            owner=self,
            then=lambda _: self.place.speaker.toast(said),
            promised=True,
        )

    def _do(
        self, work: Callable[[ReplyId, str], Before], reply: Reply, said: str, *, seconds: float = 6.0
    ) -> None:
        """Something that can be taken back as long as nothing else happens to the reply."""
        replies, by = self.place.desk.replies, self.place.agent
        self.place.background.run(
            lambda: work(reply.id, by),
            owner=self,
            then=lambda before: self._undo.did(said, lambda: replies.restore(before, by), seconds=seconds),
            promised=True,
        )

    # Pause

    def _toggle_pause(self) -> None:
        dispatch = self.place.desk.dispatch
        if dispatch.paused:
            dispatch.resume()
        else:
            dispatch.pause()
        self._show_pause()

    def _show_pause(self) -> None:
        paused = self.place.desk.dispatch.paused
        self._pause.say(tr("Go on sending") if paused else tr("Pause sending"))
        if paused:
            self.place.speaker.banner(
                "sending", tr("Sending is paused. Approved replies wait in the outbox.")
            )
        else:
            self.place.speaker.clear_banner("sending")
