"""Follow-ups beside a mention: why it came back, what is still to come, and setting one by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.reasons import follow_up_title
from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets import choices
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.brand import Hours
from socialdesk.domain.follow_up import TITLES, FollowUp, FollowUpState
from socialdesk.domain.hours import next_opening
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.services.inbox import Opened, Woke

DAY = timedelta(days=1)

SPANS = ((mark("In 24 hours"), DAY), (mark("In 3 days"), 3 * DAY), (mark("In a week"), 7 * DAY))

OBSTACLES = {
    "gone": mark("the post was deleted"),
    "wrote": mark("the customer wrote meanwhile"),
    "muted": mark("the author or the conversation is muted"),
    "busy": mark("another mention of this customer is open"),
    "unanswered": mark("no answer of ours arrived"),
    "open": mark("the mention is in the queue anyway"),
    "often": mark("the customer had enough follow-ups this month"),
    "late": mark("its time was over while SocialDesk was closed"),
}
"""See `domain.follow_up.OBSTACLE_WORDS`."""


ENDED = {
    FollowUpState.REPLIED: mark("Followed up: {title}"),
    FollowUpState.SKIPPED: mark("Follow-up skipped: {title}"),
    FollowUpState.CANCELLED: mark("Follow-up cancelled: {title}"),
    FollowUpState.MOOT: mark("Follow-up dropped: {title}"),
}


def title(follow_up: FollowUp) -> str:
    """What it is about, in the person's language."""
    return follow_up_title(follow_up.title or TITLES.get(follow_up.rule, follow_up.rule))


def story(follow_up: FollowUp, now: datetime) -> str:
    """One line on a follow-up: "Follow-up: Is all well? · answered yesterday 14:10 · set by Mia"; one that
    ended says how and when."""
    if follow_up.state in ENDED:
        why = tr(OBSTACLES[follow_up.why]) if follow_up.why in OBSTACLES else ""
        parts = [tr(ENDED[follow_up.state], title=title(follow_up)), why]
        if follow_up.settled_at is not None:
            parts.append(past(follow_up.settled_at, now))
        return words.line([part for part in parts if part])
    if follow_up.state is FollowUpState.RAISED:
        parts = [tr("Follow-up: {title}", title=title(follow_up))]
    else:
        when = words.weekday_clock(follow_up.due_at, now)
        parts = [tr("Follow-up {time}: {title}", time=when, title=title(follow_up))]
    if follow_up.answered_at is not None:
        parts.append(tr("answered {time}", time=past(follow_up.answered_at, now)))
    if follow_up.made_by:
        parts.append(tr("set by {name}", name=words.isolated(follow_up.made_by)))
    return words.line(parts)


def past(at: datetime, now: datetime) -> str:
    """A time that is over, as one says it: "today 09:12", "yesterday 14:10", "14 Nov, 18:02"."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    if days == 0:
        return tr("today {time}", time=words.clock(at))
    if days == 1:
        return tr("yesterday {time}", time=words.clock(at))
    return words.moment(at, now)


def woke_words(woke: Woke, now: datetime) -> str:
    """Why a snoozed mention is here again."""
    said = tr("Back: the customer wrote") if woke.answered else tr("Back: its snooze is over")
    parts = [said]
    if woke.snoozed_by:
        name, time = words.isolated(woke.snoozed_by), past(woke.snoozed_at, now)
        parts.append(tr("snoozed by {name} {time}", name=name, time=time))
    return words.line(parts)


class FollowUpStrip(QFrame):
    """Between a conversation and the reply: why the mention came back, or what is to come. Hidden where there
    is nothing to say."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setObjectName("followUp")
        p = theme.px
        self.icon = PlainLabel()
        self.text = PlainLabel("", "small", wrap=True)
        self.keys = PlainLabel("", "small")
        KeyWords(self.keys, "F", lambda key: self.keys.setText(tr("{key} change", key=key)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(p(24), p(6), p(24), p(6))
        layout.setSpacing(p(8))
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _restyle(self) -> None:
        self.icon.setPixmap(self._icons.pixmap("clock", "accent", 14, self.devicePixelRatioF()))

    def clear(self) -> None:
        self.hide()

    def show_opened(self, opened: Opened, now: datetime) -> None:
        """Say what is so of a mention that was opened."""
        lines = []
        last = opened.replies[-1].stopped if opened.replies else None
        if last is not None and opened.mention.status in (MentionStatus.OPEN, MentionStatus.ASKED):
            lines.append(tr(last))
        if opened.woke is not None:
            lines.append(woke_words(opened.woke, now))
        if opened.follow_up is not None:
            lines.append(story(opened.follow_up, now))
        self.setVisible(bool(lines))
        self.text.setText("\n".join(lines))
        self.keys.setVisible(opened.follow_up is not None)
        self.setAccessibleName("\n".join(lines))


@dataclass(frozen=True, slots=True)
class Deed:
    """What was chosen in the menu: ``word`` is now, cancel, day or at."""

    word: str
    due: datetime | None = None


class FollowingUp:
    """The menu of F, for one mention or one follow-up, and what its choices do.

    ``told`` hears what was done: the mention, a sentence, and what takes it back.
    """

    def __init__(
        self, place: Workplace, owner: QWidget, told: Callable[[MentionId, str, Callable[[], object]], object]
    ) -> None:
        self._place, self._owner, self._told = place, owner, told

    def ask(self, mention_id: MentionId, known: FollowUp | None, beside: QWidget) -> None:
        """Offer the times, and what can be done with the one that is there."""
        now = self._place.now()
        options: list[tuple[str, object]] = []
        if known is not None and known.state is FollowUpState.WAITING:
            options.append((tr("Do it now"), Deed("now")))
        if known is None or known.state is FollowUpState.WAITING:
            hours = self._place.brand.hours if self._place.brand is not None else Hours()
            for said, span in SPANS:
                at = next_opening(now + span, hours)  # it comes back in opening hours
                options.append((f"{tr(said)}  ·  {words.weekday_clock(at, now)}", Deed("at", now + span)))
            options.append((tr("On another day…"), Deed("day")))
        if known is not None:
            options.append((tr("No follow-up"), Deed("cancel")))

        def chosen(value: object) -> None:
            assert isinstance(value, Deed)
            self._do(mention_id, known, value)

        choices.Menu(self._owner).offer(options, beside, chosen)

    def _do(self, mention_id: MentionId, known: FollowUp | None, deed: Deed) -> None:
        match deed.word:
            case "now" if known is not None:
                self.now(known)
            case "cancel" if known is not None:
                self.cancel(known)
            case "day":
                self._ask_day(mention_id, known)
            case _:
                assert deed.due is not None
                self._at(mention_id, known, deed.due, "")

    def _ask_day(self, mention_id: MentionId, known: FollowUp | None) -> None:
        now = self._place.now()
        told = tr("It comes back to the queue then, as a draft. Nothing is sent by itself.")
        dialog = TimeDialog(self._place.theme, now, now + DAY, tr("Follow up"), told, self._owner)
        about = QLineEdit()
        about.setMaxLength(60)
        about.setPlaceholderText(tr("What about? (for you and your colleagues)"))
        about.setAccessibleName(tr("What about"))
        if known is None:  # one that is moved keeps what it is about
            dialog.ask_also(about)
        dialog.chosen.connect(lambda due: self._at(mention_id, known, due, about.text().strip()))
        dialog.open()

    def _at(self, mention_id: MentionId, known: FollowUp | None, due: datetime, about: str) -> None:
        desk, by, now = self._place.desk, self._place.agent, self._place.now()

        def work() -> FollowUp:
            if known is not None:
                return desk.follow_ups.move(known.id, due, by)
            return desk.follow_ups.add(mention_id, due, by, about)

        def done(made: FollowUp) -> None:
            said = tr("It comes back {time}.", time=words.weekday_clock(made.due_at, now))
            if known is None:
                self._tell(made, said, lambda: desk.follow_ups.cancel(made.id, by))
            else:
                self._tell(made, said, lambda: desk.follow_ups.move(made.id, known.due_at, by))

        self._run(work, done)

    def now(self, known: FollowUp) -> None:
        """Bring it back at once."""
        desk, by = self._place.desk, self._place.agent

        def done(made: FollowUp) -> None:
            self._tell(made, tr("It is in the queue."), lambda: desk.follow_ups.lower(made.id, by))

        self._run(lambda: desk.follow_ups.now(known.id, by), done)

    def cancel(self, known: FollowUp) -> None:
        """The person wants none."""
        desk, by = self._place.desk, self._place.agent

        def done(made: FollowUp) -> None:
            self._tell(made, tr("No follow-up."), lambda: desk.follow_ups.restore(made.id, by))

        self._run(lambda: desk.follow_ups.cancel(known.id, by), done)

    def _tell(self, made: FollowUp, said: str, undo: Callable[[], object]) -> None:
        self._told(made.mention_id, said, undo)

    def _run(self, work: Callable[[], FollowUp], done: Callable[[FollowUp], object]) -> None:
        self._place.background.run(
            work,
            owner=self._owner,
            then=done,
            otherwise=lambda error: self._place.speaker.toast(translated(error)),
        )
