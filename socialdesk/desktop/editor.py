"""The reply: suggestions by number, tone and length while one types, and the decision.

A reply that needs a second person is asked about instead of approved; for that person the drafts that wait
take the place of the suggestions (`socialdesk.domain.sign_off`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import reply_words, words
from socialdesk.desktop.assistant_draft import AskModel
from socialdesk.desktop.begun_replies import BegunReplies
from socialdesk.desktop.decision_row import DecisionRow, Possible
from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.labels import OneLine, PlainLabel, restyle, rule
from socialdesk.desktop.mention_delegate import starts_right_to_left
from socialdesk.desktop.meter_row import MeterRow
from socialdesk.desktop.outbox import story
from socialdesk.desktop.reply_field import ReplyField
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.send_later import KEYS
from socialdesk.desktop.sign_off import DraftStrip, PresenceLine, risk_words
from socialdesk.desktop.spelling import ReplySpelling
from socialdesk.desktop.suggestion_tabs import TABS, SuggestionTabs
from socialdesk.desktop.words import tr
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import BegunReply, Finding, Reply, ReplyRule, Severity, Suggestion
from socialdesk.domain.sign_off import Draft as ThatDraft
from socialdesk.domain.sign_off import DraftId, Standing, Where

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

PAUSE = 120
"""Milliseconds after the last key until the text is measured."""


@dataclass(slots=True)
class Draft:
    """What stands in the editor for one mention, kept while the person looks at others."""

    text: str = ""
    tab: int = -1
    touched: bool = False
    of: DraftId | None = None  # somebody's draft that it began as


class Composer(QFrame):
    """The panel at the bottom of a conversation. Its height never changes, so nothing jumps.

    It measures by itself (through the workplace's background) and asks for decisions by signals:
    `approve_wanted` carries the text, whether soft findings were accepted and the suggestion it came from.
    """

    approve_wanted = Signal(str, bool, object)
    later_wanted = Signal(str, bool, object)  # as `approve_wanted`, to leave at a time that is asked for
    hand_off_wanted = Signal(str, bool, object)
    ask_wanted = Signal(str, object)  # text, suggestion: a second person should look
    sign_wanted = Signal(object, str, bool)  # the draft, the text, whether soft findings were accepted
    reject_wanted = Signal(object, str)  # the draft, the note
    take_back_wanted = Signal(object)  # the draft
    send_now_wanted = Signal(object)  # a reply that waits for its time
    withdraw_wanted = Signal(object)
    assign_wanted = Signal()
    snooze_wanted = Signal()
    skip_wanted = Signal()
    touched = Signal()  # the person has written or picked something
    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName("composer")
        self._mention: Mention | None = None
        self._rule: ReplyRule | None = None
        self._leaving: Reply | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._meter: Meter | None = None
        self._measured_text: str | None = None
        self._drafts: dict[MentionId, Draft] = {}
        self._accepting = False
        self._filling = False
        self._blocked: tuple[MentionId, tuple[Finding, ...]] | None = None
        self._standing = Standing()
        self._chosen = 0  # which of the drafts that wait
        self._open = self._decidable = False  # nobody has decided; something can be sent or taken back
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._measure)
        place.theme.changed.connect(self._restyle)
        self.clear()

    def _build(self) -> None:
        p = self.place.theme.px
        self.tabs = SuggestionTabs(self.place.theme)
        self.tabs.picked.connect(self.pick)
        self.presence = PresenceLine(self.place, self)
        self.presence.changed.connect(self._measure)
        tab_row = QHBoxLayout()
        tab_row.setSpacing(p(6))
        tab_row.addWidget(self.tabs, 1)
        self.yours = PlainLabel("", "small")
        self.yours.hide()
        tab_row.addWidget(self.yours)
        tab_row.addWidget(self.presence)
        self.strip = DraftStrip(self.place.theme, self.place.now)
        self.strip.picked.connect(self.pick)
        self.strip.reject_wanted.connect(self._reject)
        self.strip.left.connect(self.left)

        self.meter_row = MeterRow(self.place.theme)

        self.field = ReplyField()
        self.field.setAccessibleName(tr("Your reply"))
        KeyWords(self.field, ("1", "2", "3"), self._say_empty)
        self.field.setTabChangesFocus(True)
        self._lines = p(92)
        self.field.textChanged.connect(self._typed)
        self.spelling = ReplySpelling(self.place, self.field)
        self.field.left.connect(self.left)
        self.begun = BegunReplies(self.place, self)
        self.field.left_alone.connect(self.begun.flush)

        self.finding = OneLine("", "warn")
        self.finding.setFixedHeight(p(18))
        self.again = OneLine("", "warn")  # what to press, in a line of its own: it is never cut off
        self.again.setFixedHeight(p(18))
        self.again.hide()
        said = QVBoxLayout()
        said.setSpacing(p(2))
        said.addWidget(self.finding)
        said.addWidget(self.again)
        self._fit()
        self.ask_model = AskModel(self.place)
        self.ask_model.arrived.connect(self._model_wrote)
        self._fresh = ""  # source of a suggestion that a language model just wrote
        told = QHBoxLayout()
        told.addLayout(said, 1)
        told.addWidget(self.ask_model)

        self.deeds = DecisionRow(self.place)
        self.deeds.assign_wanted.connect(self.assign_wanted)
        self.deeds.snooze_wanted.connect(self.snooze_wanted)
        self.deeds.skip_wanted.connect(self.skip_wanted)
        self.deeds.ask_wanted.connect(self.ask)
        self.deeds.reject_wanted.connect(self.reject)
        self.deeds.send_wanted.connect(self.approve)

        self.padded = inside = QVBoxLayout()
        inside.setContentsMargins(p(24), p(12), p(24), p(14))
        inside.setSpacing(p(7))
        inside.addWidget(self.strip)
        inside.addLayout(tab_row)
        inside.addWidget(self.meter_row)
        inside.addWidget(self.field)
        inside.addLayout(told)
        inside.addWidget(self.deeds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # What is shown -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing to answer."""
        self._keep_draft()
        self._mention = None
        self._rule = self._leaving = None
        self._suggestions = ()
        self._standing = Standing()
        self.strip.show_standing(self._standing, 0)
        self.presence.follow(None)
        self.ask_model.follow(None)
        self.spelling.follow(None)
        self._fill("")
        self._show_tabs()
        self.yours.hide()
        self._forget_meter()
        self.field.setEnabled(False)
        self._decidable = self._open = False
        self.hide()

    def show_mention(
        self,
        mention: Mention,
        rule: ReplyRule,
        suggestions: Sequence[Suggestion],
        taken_back: Reply | None = None,
        standing: Standing | None = None,
        begun: BegunReply | None = None,
        leaving: Reply | None = None,
    ) -> None:
        """Answer ``mention``; a draft that was begun for it before is still there.

        ``taken_back`` is an approval that was undone: its text is worth more than a suggestion.
        ``standing`` are the drafts that wait for a second person, and who else writes. ``begun`` is what the
        person wrote here before, in this window or another. ``leaving`` is an approved reply that waits.
        """
        same = self._mention is not None and self._mention.id == mention.id
        if not same:
            self._keep_draft()
            self._fresh = ""
            self._forget_meter()
        elif not self._accepting:
            self._say("", "warn")  # something was done since: what was said before is not about that
        self._mention, self._rule, self._leaving = mention, rule, leaving
        self._suggestions = tuple(suggestions[:TABS])
        self._standing = standing or Standing()
        waiting = self._standing.waiting
        self._chosen = min(self._chosen, max(0, len(waiting) - 1)) if same else self._first_to_sign()
        self.presence.follow(mention.id, self._standing.present)
        self.ask_model.follow(mention)
        self.spelling.follow(mention.id)
        open_ = mention.status in (MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.STORED)
        asked = mention.status is MentionStatus.ASKED
        writable = open_ or (asked and (self.signing is not None or self._standing.mine is None))
        self.show()
        self._decidable, self._open = open_ or asked, open_
        for each in (self.field, *self.tabs.buttons()):
            each.setEnabled(writable)
        if not same:
            self._give_back(mention.id, begun)
        draft = self._drafts.setdefault(mention.id, Draft())
        stale = self._is_stale(draft, self.text if same else draft.text)
        if stale:
            draft = self._drafts[mention.id] = Draft()
        late = same and draft.tab < 0 and not draft.touched and not self.text and bool(self._suggestions)
        untouched = draft.tab < 0 and not draft.touched
        signing = self.signing
        if signing is not None and (untouched or (not same and draft.of != signing.id)):
            self._take(signing)  # words of one's own would be signed as this author's
        elif self._came_back() is not None and open_ and untouched:
            self._take(self._came_back())
        elif taken_back is not None and open_ and untouched:
            texts = [suggestion.text for suggestion in self._suggestions]
            began = taken_back.suggested_text
            picked = texts.index(began) if began and began in texts else -1
            draft = self._drafts[mention.id] = Draft(taken_back.text, picked, touched=True)
            self._fill(draft.text)
        elif not same or late or stale:
            if not draft.touched and self._suggestions and open_:
                draft = self._drafts[mention.id] = Draft(self._suggestions[0].text, 0)
            self._fill(draft.text)
        self._show_yours(begun if not same else None)
        if leaving is not None:
            self._fill(leaving.text)
        self.strip.show_standing(self._standing, self._chosen)
        self._show_tabs()
        self._show_send()
        self._measure()
        self._measure_drafts()
        if self._blocked is not None and self._blocked[0] == mention.id:
            findings, self._blocked = self._blocked[1], None
            self.show_blocked(findings)
        self._pick_fresh()

    def _is_stale(self, draft: Draft, text: str) -> bool:
        """Whether a text is a suggestion as it was, but is none any more: labels were set right, say."""
        as_it_was = draft.tab >= 0 and not draft.touched and text == draft.text
        return as_it_was and text not in [suggestion.text for suggestion in self._suggestions]

    def _model_wrote(self, suggestion: Suggestion) -> None:
        self._fresh = suggestion.source_key
        self._pick_fresh()

    def _pick_fresh(self) -> None:
        """Show what a language model wrote, once it stands among the suggestions; the person's own words
        stay."""
        sources = [suggestion.source_key for suggestion in self._suggestions]
        draft = self._drafts.get(self._mention.id) if self._mention else None
        if self._fresh in sources and (draft is None or not draft.touched):
            number, self._fresh = sources.index(self._fresh), ""
            self.pick(number)

    def pick(self, number: int) -> None:
        """Put suggestion ``number`` (from 0) into the editor; the draft of that number where some wait."""
        if self._mention is None or not self._writable:
            return
        if self.signing is not None:
            self._choose(number)
            return
        if number >= len(self._suggestions):
            return
        self.touched.emit()
        before = self._drafts.get(self._mention.id)
        own = before is not None and before.touched
        self._drafts[self._mention.id] = Draft(self._suggestions[number].text, number)
        self._fill(self._suggestions[number].text, over=own)
        if own:
            self.begun.write(self._mention.id, "")
        self._show_yours(None)
        self._show_tabs()
        self._measure()

    def forget(self, mention_id: MentionId) -> None:
        """Drop the draft of a mention that was decided."""
        self._drafts.pop(mention_id, None)

    @property
    def mention(self) -> Mention | None:
        return self._mention

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def suggestion(self) -> Suggestion | None:
        """The suggestion that the text began as."""
        draft = self._drafts.get(self._mention.id) if self._mention else None
        return self._suggestions[draft.tab] if draft and 0 <= draft.tab < len(self._suggestions) else None

    def approve_later(self) -> None:
        """As `approve`, for a reply that leaves at a time to be chosen. One that somebody else signs or
        posts by hand has no time of its own."""
        if self.signing is not None or self._asks():
            self._say(tr("Somebody else looks at this one first; it leaves when it is signed."), "warn")
        elif self._rule is not None and not self._rule.allowed:
            self._say(tr("This one is posted by hand, so it cannot be sent later."), "warn")
        else:
            self.approve(later=True)

    def _key(self, key: str) -> str:
        return self.place.keys.shown("queue", key)

    def _say_empty(self, one: str, two: str, three: str) -> None:
        said = tr(
            "Write a reply, or press {one}, {two} or {three} for a suggestion", one=one, two=two, three=three
        )
        self.field.setPlaceholderText(said)

    def approve(self, *, later: bool = False) -> None:
        """Ask for approval; soft findings are shown first and want a second press."""
        if self._leaving is not None:
            self.send_now_wanted.emit(self._leaving)
            return
        if self._mention is None or not self._decidable:
            return
        if not self._writable and self._standing.mine is not None:
            self.take_back_wanted.emit(self._standing.mine)
            return
        text = self.text.strip()
        if not text:
            self._say(
                tr("Write a reply first, or press {key} for the first suggestion.", key=self._key("1")),
                "warn",
            )
            self.field.setFocus()
            return
        if self._measured_text != self.text:
            self._timer.stop()
            self._measure(then=self.approve_later if later else self.approve)
            return
        stopping = self._stopping()
        hard = [f for f in stopping if f.severity is Severity.HARD]
        if hard:
            self.show_blocked(hard)
            return
        signing = self.signing
        if signing is None and self._asks():
            self.ask_wanted.emit(text, self.suggestion())
            return
        if stopping and not self._accepting:
            self._accepting = True
            said = reply_words.finding(stopping[0])
            again = (
                tr("Press {key} again to send it later as it is.", key=self._key(KEYS[0]))
                if later
                else tr("Press {key} again to send it as it is.", key=self._key("Ctrl+Return"))
            )
            self._say(said, "warn", again)
            self._mark(stopping)
            return
        if signing is not None:
            self.sign_wanted.emit(signing, text, self._accepting or not stopping)
            return
        wanted = self.approve_wanted if self._rule is None or self._rule.allowed else self.hand_off_wanted
        if later:
            wanted = self.later_wanted
        wanted.emit(text, self._accepting or not stopping, self.suggestion())

    def ask(self) -> None:
        """Let a second person look, whatever the reply says; for one's own draft that waits: take it back."""
        mine = self._standing.mine
        if self._mention is None or self.signing is not None:
            return
        if mine is not None:
            self.take_back_wanted.emit(mine)
        elif not self._standing.signers:
            said = tr("There is nobody to ask. Add a lead under Rules › People and hours.")
            self._say(said, "warn")
            show = tr("Show people and hours")
            self.place.speaker.banner(
                "team", said, kind="info", action=show, run=self.place.speaker.show_team
            )
        elif not self._writable:
            return
        elif not self.text.strip():
            self._say(
                tr("Write a reply first, or press {key} for the first suggestion.", key=self._key("1")),
                "warn",
            )
            self.field.setFocus()
        elif self._measured_text != self.text:
            self._timer.stop()
            self._measure(then=self.ask)
        elif hard := [f for f in self._stopping() if f.severity is Severity.HARD]:
            self.show_blocked(hard)
        else:
            self.ask_wanted.emit(self.text.strip(), self.suggestion())

    def reject(self) -> None:
        """Ask for a note, then send the chosen draft back to its author; take back a reply that waits."""
        if self._leaving is not None:
            self.withdraw_wanted.emit(self._leaving)
        elif self.signing is not None:
            self.strip.ask_note()

    def _reject(self, note: str) -> None:
        if self.signing is not None:
            self.reject_wanted.emit(self.signing, note)

    @property
    def signing(self) -> ThatDraft | None:
        """The draft that is chosen, if the person at the desk may sign it."""
        waiting = self._standing.waiting
        chosen = waiting[self._chosen] if self._chosen < len(waiting) else None
        return chosen if chosen is not None and self._standing.may_sign(chosen) else None

    @property
    def standing(self) -> Standing:
        return self._standing

    @property
    def _writable(self) -> bool:
        return self.field.isEnabled()

    def blocked_later(self, mention_id: MentionId, findings: Sequence[object]) -> None:
        """The guard said no after all: show it when the mention is in the editor again."""
        known = tuple(f for f in findings if isinstance(f, Finding))
        if self._mention is not None and self._mention.id == mention_id:
            self.show_blocked(known)
        else:
            self._blocked = (mention_id, known)

    def show_blocked(self, findings: Sequence[Finding]) -> None:
        """Say why the reply may not go out, and mark the place."""
        said = reply_words.finding(findings[0]) if findings else tr("This reply may not go out as it is.")
        self._say(said, "trouble")
        self._mark(findings)
        first = findings[0] if findings else None
        if first is not None and first.end > first.start:
            cursor = self.field.textCursor()
            cursor.setPosition(first.end)
            self.field.setTextCursor(cursor)
        self.field.setFocus()

    # A second person -----------------------------------------------------------------------------

    def _first_to_sign(self) -> int:
        waiting = self._standing.waiting
        return next((n for n, draft in enumerate(waiting) if self._standing.may_sign(draft)), 0)

    def _came_back(self) -> ThatDraft | None:
        """My own draft that was sent back with a note."""
        back = self._standing.rejected
        return back if back is not None and fold(back.author) == fold(self._standing.me) else None

    def _take(self, draft: ThatDraft | None) -> None:
        """Put the words of somebody's draft into the editor."""
        if draft is None or self._mention is None:
            return
        began = draft.suggestion.text if draft.suggestion is not None else ""
        texts = [suggestion.text for suggestion in self._suggestions]
        tab = texts.index(began) if began in texts else -1
        self._drafts[self._mention.id] = Draft(draft.text, tab, touched=True, of=draft.id)
        self._fill(draft.text)

    def _choose(self, number: int) -> None:
        """Another of the drafts that wait; what was changed in the one before is given up."""
        waiting = self._standing.waiting
        if number >= len(waiting) or not self._standing.may_sign(waiting[number]):
            return
        self.touched.emit()
        self._chosen = number
        self._take(waiting[number])
        self.strip.show_standing(self._standing, number)
        self._show_tabs()
        self._measure()
        self._measure_drafts()

    def _measure_drafts(self) -> None:
        if self._mention is None or not self._standing.waiting:
            return
        mention_id, desk, texts = self._mention.id, self.place.desk, [d.text for d in self._standing.waiting]

        def arrived(meters: list[Meter]) -> None:
            if self._mention is not None and self._mention.id == mention_id:
                for number, meter in enumerate(meters):
                    self.strip.show_meter(number, meter)

        self.place.background.run(
            lambda: [desk.replies.measure(mention_id, text) for text in texts],
            owner=self,
            then=arrived,
            lane="drafts",
        )

    def _asks(self) -> bool:
        """Whether the next step is a second person."""
        asked = self._mention is not None and self._mention.status is MentionStatus.ASKED
        return asked or (self._meter is not None and self._meter.asks)

    # Inside --------------------------------------------------------------------------------------

    def _stopping(self) -> list[Finding]:
        found = self._meter.findings if self._meter else ()
        return [f for f in found if f.code != "not_allowed"]

    def _keep_draft(self) -> None:
        self.begun.flush()
        if self._mention is None:
            return
        draft = self._drafts.get(self._mention.id)
        if draft is not None:
            draft.text = self.text

    def _give_back(self, mention_id: MentionId, begun: BegunReply | None) -> None:
        """What was kept is the draft, unless this window has written on since."""
        if begun is None or self.begun.holds(mention_id):
            return
        texts = [suggestion.text for suggestion in self._suggestions]
        tab = texts.index(begun.suggested_text) if begun.suggested_text in texts else -1
        signing = self.signing
        of = signing.id if signing is not None and signing.text == begun.suggested_text else None
        self._drafts[mention_id] = Draft(begun.text, tab, touched=True, of=of)

    def _show_yours(self, begun: BegunReply | None) -> None:
        """Say that the words in the field are one's own of some time ago."""
        given_back = begun is not None and begun.text == self.text and self._writable
        if begun is not None and given_back:
            since = words.ago(begun.written_at, self.place.now())
            self.yours.setText(tr("Your draft, {time}", time=since))
        self.yours.setVisible(given_back)

    def _forget_meter(self) -> None:
        """Nothing is known about the text that comes now: the meter was another mention's."""
        self._measured_text = None
        self._show_meter(None)

    def _fill(self, text: str, *, over: bool = False) -> None:
        """Put a text into the field; ``over`` one's own words, the field's own undo brings them back."""
        self._filling = True
        self._accepting = False
        if over:
            cursor = self.field.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        else:
            self.field.setPlainText(text)
        option = self.field.document().defaultTextOption()
        right_to_left = starts_right_to_left(text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.field.document().setDefaultTextOption(option)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False
        self._say("", "warn")

    def _typed(self) -> None:
        if self._filling or self._mention is None:
            return
        self.touched.emit()
        self.presence.write_on()
        draft = self._drafts.setdefault(self._mention.id, Draft())
        draft.touched = True
        draft.text = self.text
        signed, suggested = self.signing, self.suggestion()
        began = signed.text if signed is not None else suggested.text if suggested is not None else ""
        self.begun.write(self._mention.id, self.text, began)
        self.yours.hide()
        self._accepting = False
        self._say("", "warn")
        self._timer.start()

    def _measure(self, then: Callable[[], None] | None = None) -> None:
        if self._mention is None:
            return
        text, mention_id, desk = self.text, self._mention.id, self.place.desk

        def arrived(meter: Meter) -> None:
            if self._mention is None or self._mention.id != mention_id:
                return
            self._measured_text = text
            self._show_meter(meter)
            if then is not None and self.text == text:
                then()

        self.place.background.run(
            lambda: desk.replies.measure(mention_id, text), owner=self, then=arrived, lane="measure"
        )

    def _show_tabs(self) -> None:
        draft = self._drafts.get(self._mention.id) if self._mention else None
        if self.signing is not None:
            self.tabs.show_suggestions((), -1, tr("Approve it as it is, change it, or send it back."))
            return
        said = tr("No suggestion for this one. Write your own.") if self._writable else ""
        offered = self._suggestions if self._writable else ()
        self.tabs.show_suggestions(offered, draft.tab if draft else -1, said)

    def _show_send(self) -> None:
        by_hand = self._rule is not None and not self._rule.allowed
        mine = not self._writable and self._standing.mine is not None
        signing = self.signing is not None
        asks = not signing and self._asks()
        self.deeds.reject_button.say(tr("Send back") if self._leaving is None else tr("Take back"))
        said = (
            tr("Send now")
            if self._leaving is not None
            else tr("Take back")
            if mine
            else tr("Ask the lead")
            if asks
            else tr("Copy and open")
            if by_hand
            else tr("Sign & send")
            if signing
            else tr("Approve & send")
        )
        self.deeds.offer(
            Possible(
                assign=self._mention is not None,
                snooze=self._open,
                skip=self._open and not signing,
                ask=self._writable and bool(self._standing.signers) and not (asks or signing),
                reject=signing or self._leaving is not None,
                send=said if self._decidable or self._leaving is not None else "",
            )
        )
        if self._leaving is not None:
            self._say(story(self._leaving, self.place.now()), "mute")
        if asks and self._meter is not None and self._meter.asks and not self.finding.text():
            why = words.line(risk_words(self._meter.risks))
            self._say(tr("Somebody else looks first: {why}", why=why), "warn")
        if by_hand and self._rule is not None and not self.finding.text():
            self._say(reply_words.why_not(self._rule), "warn")

    def _show_meter(self, meter: Meter | None) -> None:
        self._meter = meter
        public = self._rule is not None and self._rule.public
        self.meter_row.show_meter(meter, public=public, written=bool(self.text.strip()))
        if meter is None:
            self._mark([])
            return
        self._mark([*self._stopping(), *self._risky_words()])
        hard = [f for f in self._stopping() if f.severity is Severity.HARD]
        if hard and self.text.strip():
            self._say(reply_words.finding(hard[0]), "trouble")
        else:
            self._show_send()

    def _mark(self, findings: Sequence[Finding]) -> None:
        marks = []
        for finding in findings:
            if finding.end <= finding.start or finding.end > len(self.text):
                continue
            selection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            hard = finding.severity is Severity.HARD
            look.setBackground(self.place.theme.color("negative_soft" if hard else "high_soft"))
            look.setUnderlineColor(self.place.theme.color("negative" if hard else "high"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection.cursor = self.field.span(finding.start, finding.end)
            selection.format = look
            marks.append(selection)
        self.field.lay("findings", marks)

    def _risky_words(self) -> list[Finding]:
        """The words of the reply for which somebody else must look, to be marked like soft findings."""
        risks = self._meter.risks if self._meter is not None and self.signing is None else ()
        return [
            Finding(f"second_{each.kind}", "", Severity.SOFT, each.start, each.end)
            for each in risks
            if each.where is Where.REPLY
        ]

    def _say(self, text: str, role: str, again: str = "") -> None:
        """``again``: the key that does it all the same."""
        restyle(self.finding, role=role)
        self.finding.setText(text)
        self.finding.setToolTip(words.hover(text))
        self.again.setText(again)
        self.again.setVisible(bool(again))
        self._fit()

    def give_lines(self, pixels: int) -> None:
        """So high may the field be."""
        self._lines = pixels
        self._fit()

    def _fit(self) -> None:
        """What must be read takes its room from the field: the height of the whole stays."""
        p = self.place.theme.px
        self.field.setFixedHeight(self._lines - (0 if self.again.isHidden() else p(18) + p(2)))

    def _restyle(self) -> None:
        self._mark(self._stopping())
