"""Follow-ups: what stands in the queue for one, and what is still to come, the soonest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from socialdesk.desktop import words
from socialdesk.desktop.conversation.follow_up import FollowingUp, past, title
from socialdesk.desktop.screen import Screen, Workplace
from socialdesk.desktop.undo import Undo, say_nothing_left
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel, rule
from socialdesk.desktop.widgets.paged_list import Key, Line, PagedList, PagedModel
from socialdesk.desktop.widgets.post_text import one_line
from socialdesk.desktop.words import tr
from socialdesk.domain.changes import Changes
from socialdesk.domain.follow_up import FollowUp, FollowUpId, FollowUpState
from socialdesk.domain.mention import BrandId, MentionId

PAGE = 100


class FollowUpsScreen(Screen):
    """Enter opens the mention, N brings it back now, F moves it, X wants none, Z takes the last one back."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        p = place.theme.px
        self._undo = Undo(place, self, self._settle)
        self._brand: BrandId | None = None
        self.following_up = FollowingUp(place, self, self._told)
        self.model: PagedModel[FollowUp] = PagedModel(
            lambda each: each.id, lambda each: (0, each.id), self._line, PAGE, self
        )
        self.model.read_pages(place.background, self._page)
        self.list = PagedList(place.theme, tr("Follow-ups"), lines=1)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.list.moved.connect(self._show_deeds)
        self.counts = PlainLabel("", "small")
        self.empty = PlainLabel("", "lead", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.now_button = KeyButton(place.theme, tr("Do it now"), "N")
        self.now_button.clicked.connect(self._now)
        self.move_button = KeyButton(place.theme, tr("Follow up later"), "F")
        self.move_button.clicked.connect(self._move)
        self.cancel_button = KeyButton(place.theme, tr("No follow-up"), "X")
        self.cancel_button.clicked.connect(self._cancel)
        head = QHBoxLayout()
        head.setContentsMargins(p(24), p(14), p(24), p(10))
        head.setSpacing(p(8))
        head.addWidget(PlainLabel(tr("Follow-ups"), "title"))
        head.addWidget(self.counts)
        head.addStretch(1)
        for button in (self.now_button, self.move_button, self.cancel_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        group = tr("Follow-ups")
        self.act(tr("Next"), "J", lambda: self.list.step(1), group=group).setAutoRepeat(True)
        self.act(tr("Previous"), "K", lambda: self.list.step(-1), group=group).setAutoRepeat(True)
        self.act(tr("Open the mention"), "O", self._open_current, group=group)
        self.act(tr("Do it now"), "N", self._now, group=group)
        self.act(tr("Follow up later"), "F", self._move, group=group)
        self.act(tr("No follow-up"), "X", self._cancel, group=group)
        self.act(tr("Undo"), "Z", self._take_back, group=group)
        self._show_counts({})
        place.keys.changed.connect(self._say_empty)
        self._say_empty()

    # Showing -------------------------------------------------------------------------------------

    def _say_empty(self) -> None:
        said = tr(
            "Nothing is to be followed up. It comes by itself when an answer to a complaint has left and "
            "the customer writes no more, as the follow-ups of your playbook say; {key} in the queue sets "
            "one.",
            key=self.place.keys.shown("queue", "F"),
        )
        self.empty.setText(said)

    def show_brand(self) -> None:
        brand = self.place.brand
        if brand is None or brand.id != self._brand:
            self.model.clear()
            self._undo.clear()
        self._brand = None if brand is None else brand.id
        self._settle()

    def refresh(self, changes: Changes) -> None:
        if changes.mentions:
            self._settle()

    def _settle(self) -> None:
        brand_id, desk, wanted = self._brand, self.place.desk, self.model.wanted
        if brand_id is None:
            self._show_counts({})
            return

        def work() -> tuple[list[FollowUp], dict[FollowUpState, int]]:
            return desk.follow_ups.open(brand_id, None, wanted), desk.follow_ups.count(brand_id)

        def then(found: tuple[list[FollowUp], dict[FollowUpState, int]]) -> None:
            rows, counts = found
            self.model.settle(rows, len(rows) < wanted)
            if rows and not self.list.currentIndex().isValid():
                self.list.select(0)
            self._show_counts(counts)

        self.place.background.run(work, owner=self, then=then, lane="follow-ups")

    def _page(self, after: Key | None) -> Callable[[], list[FollowUp]] | None:
        brand_id, desk = self._brand, self.place.desk
        if brand_id is None or after is None:
            return None
        return lambda: desk.follow_ups.open(brand_id, FollowUpId(after[1]), PAGE)

    def _show_counts(self, counts: dict[FollowUpState, int]) -> None:
        raised, waiting = counts.get(FollowUpState.RAISED, 0), counts.get(FollowUpState.WAITING, 0)
        self.counts.setText(words.line([tr("%n in the queue", raised), tr("%n to come", waiting)]))
        some = bool(raised or waiting)
        for widget in (self.list, self.counts, self.now_button, self.move_button, self.cancel_button):
            widget.setVisible(some)
        self.empty.setVisible(not some)
        self._show_deeds()

    def _show_deeds(self, _: object = None) -> None:
        """What stands in the queue already is not done now or moved."""
        each = self._current()
        for button in (self.now_button, self.move_button):
            button.setEnabled(each is not None and each.state is FollowUpState.WAITING)
        self.cancel_button.setEnabled(each is not None)

    def _line(self, each: FollowUp) -> Line:
        now = self.place.now()
        raised = each.state is FollowUpState.RAISED
        when = tr("In the queue") if raised else words.weekday_clock(each.due_at, now)
        chips = []
        if each.answered_at is not None:
            chips.append((tr("answered {time}", time=past(each.answered_at, now)), "plain"))
        chips.append(
            (
                tr("set by {name}", name=words.person(each.made_by)) if each.made_by else tr("by itself"),
                "plain",
            )
        )
        name = words.plain(each.author_name or each.author_handle) or tr("Unknown")
        return Line(
            head=title(each),
            aside=when,
            beside=words.line([words.isolated(name), words.platform(each.platform)]),
            text=one_line(each.excerpt),
            chips=tuple(chips),
        )

    # Doing ---------------------------------------------------------------------------------------

    def _current(self) -> FollowUp | None:
        found = self.list.current()
        return found if isinstance(found, FollowUp) else None

    def _open_current(self) -> None:
        if (each := self._current()) is not None:
            self._open(each)

    def _open(self, each: FollowUp) -> None:
        self.place.speaker.open_mention(each.mention_id)

    def _now(self) -> None:
        each = self._current()
        if each is not None and each.state is FollowUpState.WAITING:
            self.following_up.now(each)

    def _move(self) -> None:
        if (each := self._current()) is not None:
            self.following_up.ask(each.mention_id, each, self.move_button)

    def _cancel(self) -> None:
        if (each := self._current()) is not None:
            self.following_up.cancel(each)

    def _told(self, _: MentionId, said: str, undo: Callable[[], object]) -> None:
        self._undo.did(said, undo)
        self._settle()

    def _take_back(self) -> None:
        if not self._undo.take_back():
            say_nothing_left(self.place)
