"""A second person in the window: drafts side by side, the note of one that came back, and who writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.mention_delegate import starts_right_to_left
from socialdesk.desktop.keys import WINDOW
from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.rules.words import either
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import ChipRow
from socialdesk.desktop.widgets.labels import OneLine, PlainLabel
from socialdesk.desktop.window import lead_seat
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionId, MentionRow
from socialdesk.domain.reply import Reply, ReplyRule, Suggestion
from socialdesk.domain.sign_off import Draft, DraftId, Presence, Risk, RiskKind, Standing

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

BEAT = 15_000
"""Milliseconds between two signs of life, and between two looks at who else writes."""

UNDO = 6.0
"""Seconds for which Undo is offered where an approved reply leaves at once, or at a time of its own."""

SIDE_BY_SIDE = 2
"""Drafts that are drawn beside each other; more are told by their number."""

RISKS = {
    RiskKind.SAFETY: mark("Safety"),
    RiskKind.LEGAL: mark("Law"),
    RiskKind.HEALTH: mark("Health"),
    RiskKind.PRESS: mark("Press"),
    RiskKind.REFUND: mark("Money back"),
    RiskKind.RULE: mark("A rule of your team"),
}


def risk_words(risks: Sequence[Risk]) -> list[str]:
    """Why a second person is wanted, each kind once, with the words behind it: "Health: “hospital”"."""
    found: dict[RiskKind, str] = {}
    for each in risks:
        quote = words.isolated(each.quote)
        said = tr("{risk}: “{words}”", risk=tr(RISKS[each.kind]), words=quote) if quote else ""
        found[each.kind] = found.get(each.kind) or said
    return [said or tr(RISKS[kind]) for kind, said in found.items()]


def presence_words(present: Sequence[Presence], me: str, now: datetime) -> str:
    """Who else writes a reply: "Mia is writing, 2 min"; empty when nobody does."""
    if not present:
        return ""
    first = present[0]
    span = words.span(now - first.since)
    if len(present) > 1:
        return tr("%n others are writing, {span}", len(present), span=span)
    if fold(first.person) == fold(me):
        return tr("You are writing in another window, {span}", span=span)
    return tr("{name} is writing, {span}", name=words.isolated(first.person), span=span)


class DraftCard(QFrame):
    """One draft: its author, when, its words, and what tone meter and guard say about them."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setObjectName("postCard")
        p = theme.px
        self.head = OneLine("", "smallBold")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setFixedHeight(p(84))
        self.chips = ChipRow()
        self.chips.setFixedHeight(p(20))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(10), p(6), p(10), p(8))
        layout.setSpacing(p(4))
        for part in (self.head, self.text, self.chips):
            layout.addWidget(part)

    def show_draft(self, draft: Draft, standing: Standing, now: datetime, *, chosen: bool) -> None:
        mine = fold(draft.author) == fold(standing.me)
        author = tr("You") if mine else words.isolated(draft.author)
        self.head.setText(words.line([str(self.number + 1), author, words.ago(draft.asked_at, now)]))
        self.text.setPlainText(draft.text)
        option = self.text.document().defaultTextOption()
        to_left = starts_right_to_left(draft.text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.document().setDefaultTextOption(option)
        self.setAccessibleName(tr("Draft {number} by {name}", number=self.number + 1, name=author))
        self.setAccessibleDescription(draft.text)
        if bool(self.property("focused")) != chosen:
            self.setProperty("focused", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.number)


class NoteField(QLineEdit):
    """What the author should do otherwise. Enter sends the draft back, Escape thinks better of it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DraftStrip(QWidget):
    """Above the editor: the drafts that wait, or why the last one came back. Hidden where nobody asked.

    ``picked`` carries the number of a draft (from 0), ``reject_wanted`` the note for its author.
    """

    picked = Signal(int)
    reject_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        p = theme.px
        self.head = OneLine("", "warn")
        self.note = NoteField()
        self.note.setAccessibleName(tr("What should be different"))
        self.note.setPlaceholderText(tr("What should be different? Enter sends it back to its author."))
        self.note.returnPressed.connect(self._noted)
        self.note.left.connect(self._not_noted)
        self.cards = [DraftCard(theme, number) for number in range(SIDE_BY_SIDE)]
        row = QHBoxLayout()
        row.setSpacing(p(8))
        for card in self.cards:
            card.pressed.connect(self.picked)
            row.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(p(6))
        layout.addWidget(self.head)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.note.hide()
        self.hide()

    def show_standing(self, standing: Standing, chosen: int) -> None:
        """Show what waits, the one at ``chosen`` marked; else the note of what came back; else nothing."""
        waiting, back = standing.waiting, standing.rejected
        self.setVisible(bool(waiting) or back is not None)
        if not any(standing.may_sign(draft) for draft in waiting):
            self.note.hide()
        if waiting:
            shown = waiting[chosen] if chosen < len(waiting) else waiting[0]
            many = tr("{count} drafts, keys 1 to {count}", count=len(waiting))
            told = [many] if len(waiting) > SIDE_BY_SIDE else []
            self.head.setText(words.line([_waits_for(standing, shown), *told, *risk_words(shown.risks)]))
        elif back is not None:
            self.head.setText(
                tr(
                    "{name} sent this back, {time}: {note}",
                    name=words.isolated(back.decided_by),
                    time=words.ago(back.decided_at or back.asked_at, self._now()),
                    note=words.isolated(back.note),
                )
            )
        self.head.setToolTip(words.hover(self.head.text()))
        self.setAccessibleName(self.head.text())
        first = min(max(0, chosen - SIDE_BY_SIDE + 1), max(0, len(waiting) - SIDE_BY_SIDE))
        for place, card in enumerate(self.cards):
            number = first + place
            card.setVisible(number < len(waiting))
            if number < len(waiting):
                card.number = number
                card.show_draft(waiting[number], standing, self._now(), chosen=number == chosen)

    def show_meter(self, number: int, meter: Meter) -> None:
        """What tone meter and guard say about the draft at ``number``."""
        for card in self.cards:
            if card.number == number and not card.isHidden():
                card.chips.show_chips(reply_words.tone_chips(meter.tone, meter.findings))

    def ask_note(self) -> None:
        """Let the person write why a draft goes back."""
        self.note.clear()
        self.note.show()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _noted(self) -> None:
        if note := self.note.text().strip():
            self.note.hide()
            self.reject_wanted.emit(note)

    def _not_noted(self) -> None:
        self.note.hide()
        self.left.emit()


def _waits_for(standing: Standing, draft: Draft) -> str:
    if standing.may_sign(draft):
        return tr("Waits for you")
    others = standing.signers_of(draft)
    return (
        tr("Waits for {names}", names=either(map(words.isolated, others)))
        if others
        else tr("Waits for a second person")
    )


class PresenceLine(PlainLabel):
    """Who else writes a reply to the mention that is shown; and tells others that somebody writes here."""

    changed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", "warn", parent=parent)
        self._place = place
        self._mention: MentionId | None = None
        self._writing = False
        self.present: tuple[Presence, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self.beat)

    def follow(self, mention_id: MentionId | None, present: tuple[Presence, ...] = ()) -> None:
        """Look at another mention; ``present`` is who writes there now."""
        if mention_id != self._mention:
            self.stop()
            self._mention = mention_id
            if mention_id is None:
                self._timer.stop()
            else:
                self._timer.start()
        self._show(present)

    def write_on(self) -> None:
        """The person has typed something."""
        if not self._writing and self._mention is not None:
            self._writing = True
            self.beat()

    def stop(self) -> None:
        """The person does not write any more."""
        if self._writing:
            self._writing = False
            desk = self._place.desk
            self._place.background.run(desk.sign_offs.leave, owner=self)

    def beat(self) -> None:
        """A sign of life, and a look at who else is there."""
        mention_id, desk, me = self._mention, self._place.desk, self._place.agent
        around = self.parentWidget()
        if mention_id is None or around is None or not around.isVisible():
            return
        writing = self._writing

        def work() -> tuple[Presence, ...]:
            if writing:
                return desk.sign_offs.write_on(mention_id, me)
            return desk.sign_offs.present(mention_id)

        def arrived(present: tuple[Presence, ...]) -> None:
            if self._mention == mention_id:
                self._show(present)

        self._place.background.run(work, owner=self, then=arrived, lane="presence")

    def _show(self, present: tuple[Presence, ...]) -> None:
        before, self.present = self.present, present
        self.setText(presence_words(present, self._place.agent, self._place.now()))
        self.setVisible(bool(present))
        if [each.seat for each in before] != [each.seat for each in present]:
            self.changed.emit()


class SecondPerson:
    """What a list of mentions does with drafts: asks, signs, sends back and takes back.

    ``decide`` is `Decisions.decide`: it greys the row, goes on to the next one and lets the work follow;
    ``did`` is `Decisions.did`, ``reopen`` shows a mention anew.
    """

    def __init__(
        self,
        place: Workplace,
        *,
        row: Callable[[], MentionRow | None],
        decide: Callable[..., object],
        did: Callable[[MentionId, str, Callable[[], object]], object],
        reopen: Callable[[MentionId], object],
    ) -> None:
        self._place, self._row, self._decide, self._did, self._reopen = place, row, decide, did, reopen

    def ask(self, mention: Mention, text: str, signers: Sequence[str], suggestion: Suggestion | None) -> None:
        """Leave the reply to a second person."""
        row, desk, me = self._row(), self._place.desk, self._place.agent
        if row is None or row.id != mention.id:
            return

        def work() -> Draft:
            return desk.sign_offs.ask(mention.id, mention.version, text, me, suggestion=suggestion)

        said = tr("{names} will look at it.", names=either(map(words.isolated, signers)))
        brand = self._place.brand
        if brand is not None and brand.demo and not desk.seat.lead:  # nobody else is there to look at it
            key = self._place.keys.shown(WINDOW, lead_seat.KEY)
            said = words.line([said, tr("{key} sits in the lead's seat (demo).", key=key)])
        self._decide(row, tr("Asked"), said, work)

    def sign(self, mention: Mention, draft: Draft, text: str, rule: ReplyRule, *, accept: bool) -> None:
        """Approve a draft, as it is or with the words that stand in the editor now."""
        row, desk, me = self._row(), self._place.desk, self._place.agent
        if row is None or row.id != mention.id:
            return

        def work() -> Reply:
            return desk.sign_offs.sign(draft.id, mention.version, me, text=text, accept_soft=accept)

        if rule.allowed:
            hold = desk.settings().hold_seconds
            said = tr("Approved. It leaves in %n s.", hold) if hold else tr("Approved.")
            self._decide(row, tr("Approved"), said, work, seconds=float(hold or UNDO))
            return
        QGuiApplication.clipboard().setText(text)
        said = tr("Copied. Paste it as your reply; this closes when we see it.")
        self._decide(row, tr("By hand"), said, work)
        if mention.post.url:
            self._place.speaker.open_address(mention.post.url)

    def reject(self, mention: Mention, draft: Draft, note: str, waiting: Sequence[Draft]) -> None:
        """Send one of the drafts that wait back to its author."""
        row, desk, me = self._row(), self._place.desk, self._place.agent
        if row is None or row.id != mention.id:
            return
        said = tr("Sent back to {name}.", name=words.isolated(draft.author))

        def work() -> Draft:
            return desk.sign_offs.reject(draft.id, mention.version, me, note)

        if len(waiting) == 1:
            self._decide(row, tr("Sent back"), said, work)
            return

        def done(_: object) -> None:  # others wait here still: the mention stays in focus
            self._did(mention.id, said, lambda: desk.replies.undo(mention.id, me))
            self._reopen(mention.id)

        self._place.background.run(work, owner=self._place.background, then=done)

    def take_back(self, mention: Mention, draft: Draft) -> None:
        """The author does not ask any more; the mention stays in focus."""
        desk, me, draft_id = self._place.desk, self._place.agent, DraftId(draft.id)
        owner = self._place.background

        def done(_: object) -> None:
            said = tr("Taken back. It is yours again.")
            self._did(mention.id, said, lambda: desk.sign_offs.ask_again(draft_id, me))
            self._reopen(mention.id)

        self._place.background.run(lambda: desk.sign_offs.take_back(draft_id, me), owner=owner, then=done)
