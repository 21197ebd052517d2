"""The reply: suggestions by number, tone and length while one types, and the decision.

A reply that needs a second person is asked about instead of approved; for that person the drafts that wait
take the place of the suggestions (`socialdesk.domain.sign_off`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.inbox.decision_row import DecisionRow
from socialdesk.desktop.keys import KeyWords
from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.reply.assistant_draft import AskModel
from socialdesk.desktop.reply.begun_replies import BegunReplies
from socialdesk.desktop.reply.check import ReplyCheck
from socialdesk.desktop.reply.drafts import ReplyDrafts
from socialdesk.desktop.reply.field import ReplyField
from socialdesk.desktop.reply.remarks import ReplyRemarks
from socialdesk.desktop.reply.send_later import KEYS
from socialdesk.desktop.reply.sign_off import DraftStrip, PresenceLine, risk_words
from socialdesk.desktop.reply.situation import Situation, Step
from socialdesk.desktop.reply.spelling import ReplySpelling
from socialdesk.desktop.reply.suggestion_tabs import TABS, SuggestionTabs
from socialdesk.desktop.reply.words import story
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.labels import PlainLabel, rule
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import Mention, MentionId
from socialdesk.domain.reply import BegunReply, Finding, Reply, ReplyRule, Suggestion
from socialdesk.domain.sign_off import Draft, Standing
from socialdesk.drafting.guard import HOUR_FULL

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

NOBODY = "team"
"""The banner that says that there is nobody to ask."""


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
    touched = Signal()  # the person has written or picked something
    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName("composer")
        self._at: Situation | None = None
        self._drafts = ReplyDrafts()
        self._writer = place.agent
        self._accepting = False
        self._filling = False
        self._pick_words = ""
        self._stands = ""  # what the remark says of where the reply stands, as long as nothing else is said
        self._fresh = ""  # source of a suggestion that a language model just wrote
        self._blocked: tuple[MentionId, tuple[Finding, ...]] | None = None
        self._build()
        self.clear()

    def _build(self) -> None:
        p = self.place.theme.px
        self.tabs = SuggestionTabs(self.place.theme)
        self.tabs.picked.connect(self.pick)
        self.presence = PresenceLine(self.place, self)
        self.yours = PlainLabel("", "small")
        self.yours.hide()
        tab_row = QHBoxLayout()
        tab_row.setSpacing(p(6))
        tab_row.addWidget(self.tabs, 1)
        tab_row.addWidget(self.yours)
        tab_row.addWidget(self.presence)
        self.strip = DraftStrip(self.place.theme, self.place.now)
        self.strip.picked.connect(self.pick)
        self.strip.reject_wanted.connect(self._reject)
        self.strip.left.connect(self.left)

        self.field = ReplyField()
        self.field.setAccessibleName(tr("Your reply"))
        KeyWords(self.field, ("1", "2", "3"), self._say_empty)
        self.field.setTabChangesFocus(True)
        self._lines = p(92)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.left)
        self.check = ReplyCheck(self.place, self.field)
        self.check.measured.connect(self._measured)
        self.presence.changed.connect(self.check.now)
        self.spelling = ReplySpelling(self.place, self.field)
        self.begun = BegunReplies(self.place, self)
        self.field.left_alone.connect(self.begun.flush)

        self.remarks = ReplyRemarks(self.place.theme)
        self.finding, self.again = self.remarks.finding, self.remarks.again
        self.remarks.grew.connect(self._fit)
        self._fit()
        self.ask_model = AskModel(self.place)
        self.ask_model.arrived.connect(self._model_wrote)
        told = QHBoxLayout()
        told.addWidget(self.remarks, 1)
        told.addWidget(self.ask_model)

        self.deeds = DecisionRow(self.place)
        self.deeds.ask_wanted.connect(self.ask)
        self.deeds.reject_wanted.connect(self.reject)
        self.deeds.send_wanted.connect(self.approve)

        self.padded = inside = QVBoxLayout()
        inside.setContentsMargins(p(24), p(12), p(24), p(14))
        inside.setSpacing(p(7))
        inside.addWidget(self.strip)
        inside.addLayout(tab_row)
        inside.addWidget(self.check.row)
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
        self._at = None
        self.strip.show_standing(Standing(), 0)
        self.presence.follow(None)
        self.ask_model.follow(None)
        self.spelling.follow(None)
        self.check.follow(None)
        self._fill("")
        self._show_tabs()
        self.yours.hide()
        self.field.setEnabled(False)
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
        if self._writer != self.place.agent:  # somebody else sits here now, with words of their own
            self.clear()
            self._writer, self._drafts = self.place.agent, ReplyDrafts()
        before = self._at
        same = before is not None and before.mention.id == mention.id
        if not same:
            self._keep_draft()
            self._fresh = ""
        elif not self._accepting:
            self.remarks.say("", "warn")  # something was done since: what was said before is not about that
        standing = standing or Standing()
        given = begun if not same and not self.begun.holds(mention.id) else None
        number = (
            before.chosen
            if before is not None and same
            else self._drafts.looked_at(mention.id, standing, given)
        )
        at = Situation(mention, rule, tuple(suggestions[:TABS]), standing, taken_back, leaving).looking_at(
            number
        )
        self._at = at
        if at.standing.signers:
            self.place.speaker.clear_banner(NOBODY)
        self.presence.follow(mention.id, at.standing.present)
        self.ask_model.follow(mention)
        self.spelling.follow(mention.id)
        self.check.follow(mention.id, public=rule.public, signing=at.signing is not None)
        self.show()
        for each in (self.field, *self.tabs.buttons()):
            each.setEnabled(at.writable)
        if given is not None:
            self._drafts.give_back(at, given)
        own = self._drafts.own(at) if not same else ""
        text = self._drafts.words(at, self.text if same else None)
        if text is not None:
            self._fill(own or text)
            if own:
                self._fill(text, over=True)
        self._show_yours(begun if not same else None, hidden=own)
        if leaving is not None:
            self._fill(leaving.text)
        self.strip.show_standing(at.standing, at.chosen)
        self._show_tabs()
        self._show_send()
        self.check.now()
        self._measure_drafts()
        if self._blocked is not None and self._blocked[0] == mention.id:
            findings, self._blocked = self._blocked[1], None
            self.show_blocked(findings)
        self._pick_fresh()

    def _model_wrote(self, suggestion: Suggestion) -> None:
        self._fresh = suggestion.source_key
        self._pick_fresh()

    def _pick_fresh(self) -> None:
        """Show what a language model wrote, once it stands among the suggestions; the person's own words
        stay."""
        if self._at is None or not self._fresh:
            return
        sources = [suggestion.source_key for suggestion in self._at.suggestions]
        if self._fresh in sources and not self._drafts.of(self._at.mention.id).touched:
            number, self._fresh = sources.index(self._fresh), ""
            self.pick(number)

    def pick(self, number: int) -> None:
        """Put suggestion ``number`` (from 0) into the editor; the draft of that number where some wait."""
        at = self._at
        if at is None or not self._writable:
            return
        if at.signing is not None:
            self._choose(number)
        elif number < len(at.suggestions):
            self.touched.emit()
            own = self._drafts.pick(at, number)
            self._fill(at.suggestions[number].text, over=own)
            if own:
                self.begun.write(at.mention.id, "")
            self._show_yours(None)
            self._show_tabs()
            self.check.now()

    def _choose(self, number: int) -> None:
        """Another of the drafts that wait; what was changed in the one before stays with that one."""
        assert self._at is not None
        waiting = self._at.standing.waiting
        if number >= len(waiting) or not self._at.standing.may_sign(waiting[number]):
            return
        self.touched.emit()
        self._at = self._at.looking_at(number)
        self._fill(self._drafts.take(self._at, waiting[number]))
        self.strip.show_standing(self._at.standing, number)
        self._show_tabs()
        self.check.now()
        self._measure_drafts()

    def forget(self, mention_id: MentionId) -> None:
        """Drop the draft of a mention that was decided."""
        self._drafts.forget(mention_id)

    @property
    def mention(self) -> Mention | None:
        return self._at.mention if self._at is not None else None

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def suggestion(self) -> Suggestion | None:
        """The suggestion that the text began as."""
        return self._drafts.suggestion(self._at) if self._at is not None else None

    @property
    def signing(self) -> Draft | None:
        """The draft that is chosen, if the person at the desk may sign it."""
        return self._at.signing if self._at is not None else None

    @property
    def standing(self) -> Standing:
        return self._at.standing if self._at is not None else Standing()

    @property
    def _writable(self) -> bool:
        return self.field.isEnabled()

    # Deciding ------------------------------------------------------------------------------------

    def approve_later(self) -> None:
        """As `approve`, for a reply that leaves at a time to be chosen. One that somebody else signs or
        posts by hand has no time of its own."""
        if self._at is not None and (self.signing is not None or self._at.needs_another(self.check.meter)):
            self.remarks.say(
                tr("Somebody else looks at this one first; it leaves when it is signed."), "warn"
            )
        elif self._at is not None and not self._at.rule.allowed:
            self.remarks.say(tr("This one is posted by hand, so it cannot be sent later."), "warn")
        else:
            self.approve(later=True)

    def approve(self, *, later: bool = False) -> None:
        """Ask for approval; soft findings are shown first and want a second press."""
        at = self._at
        if at is None:
            return
        step = at.step(self.check.meter)
        if step is Step.SEND_NOW:
            self.send_now_wanted.emit(at.leaving)
        elif step is Step.TAKE_BACK and at.decidable:
            self.take_back_wanted.emit(at.standing.mine)
        elif at.decidable and self._fit_to_leave(self.approve_later if later else self.approve, later=later):
            self._decide(at.step(self.check.meter), later=later)

    def _fit_to_leave(self, once_measured: Callable[[], None], *, later: bool = False) -> bool:
        """Whether there is a text that the guard lets out, as far as is known; says so where there is none.
        A text that was not measured yet is, and ``once_measured`` runs then. How full this hour is says
        nothing about a reply that leaves ``later``: that is looked at when its time is known."""
        if not self.text.strip():
            said = tr("Write a reply first, or press {key} for the first suggestion.", key=self._key("1"))
            self.remarks.say(said, "warn")
            self.field.setFocus()
        elif not self.check.known:
            self.check.now(then=once_measured)
        elif hard := [each for each in self.check.hard() if not (later and each.code == HOUR_FULL)]:
            self.show_blocked(hard)
        else:
            return True
        return False

    def _decide(self, step: Step, *, later: bool) -> None:
        text = self.text.strip()
        stopping = [each for each in self.check.stopping() if not (later and each.code == HOUR_FULL)]
        if step is Step.ASK:
            self.ask_wanted.emit(text, self.suggestion())
            return
        if stopping and not self._accepting:
            self._accepting = True
            again = (
                tr("Press {key} again to send it later as it is.", key=self._key(KEYS[0]))
                if later
                else tr("Press {key} again to send it as it is.", key=self._key("Ctrl+Return"))
            )
            told = dict.fromkeys(map(reply_words.finding, stopping))  # what is accepted was said, all of it
            self.remarks.say(" ".join(told), "warn", again)
            self.check.mark(stopping)
            return
        accepted = self._accepting or not stopping
        if step is Step.SIGN:
            self.sign_wanted.emit(self.signing, text, accepted)
            return
        wanted = self.approve_wanted if step is Step.APPROVE else self.hand_off_wanted
        (self.later_wanted if later else wanted).emit(text, accepted, self.suggestion())

    def ask(self) -> None:
        """Let a second person look, whatever the reply says; for one's own draft that waits: take it back."""
        if self._at is None or self.signing is not None:
            return
        if self.standing.mine is not None:
            self.take_back_wanted.emit(self.standing.mine)
        elif not self.standing.signers:
            said = tr("There is nobody to ask. Add a lead under Rules › People and hours.")
            self.remarks.say(said, "warn")
            show = tr("Show people and hours")
            self.place.speaker.banner(
                NOBODY, said, kind="info", action=show, run=self.place.speaker.show_team
            )
        elif self._writable and self._fit_to_leave(self.ask):
            self.ask_wanted.emit(self.text.strip(), self.suggestion())

    def reject(self) -> None:
        """Ask for a note, then send the chosen draft back to its author; take back a reply that waits."""
        if self._at is not None and self._at.leaving is not None:
            self.withdraw_wanted.emit(self._at.leaving)
        elif self.signing is not None:
            self.strip.ask_note()

    def _reject(self, note: str) -> None:
        if self.signing is not None:
            self.reject_wanted.emit(self.signing, note)

    def blocked_later(self, mention_id: MentionId, findings: Sequence[object]) -> None:
        """The guard said no after all: show it when the mention is in the editor again."""
        known = tuple(f for f in findings if isinstance(f, Finding))
        if self.mention is not None and self.mention.id == mention_id:
            self.show_blocked(known)
        else:
            self._blocked = (mention_id, known)

    def show_blocked(self, findings: Sequence[Finding]) -> None:
        """Say why the reply may not go out, and mark the place."""
        said = reply_words.finding(findings[0]) if findings else tr("This reply may not go out as it is.")
        self.remarks.say(said, "trouble")
        self.check.mark(findings)
        first = findings[0] if findings else None
        if first is not None and first.end > first.start:
            cursor = self.field.textCursor()
            cursor.setPosition(first.end)
            self.field.setTextCursor(cursor)
        self.field.setFocus()

    # Inside --------------------------------------------------------------------------------------

    def _key(self, key: str) -> str:
        return self.place.keys.shown("queue", key)

    def _say_empty(self, one: str, two: str, three: str) -> None:
        self._pick_words = tr(
            "Write a reply, or press {one}, {two} or {three} for a suggestion", one=one, two=two, three=three
        )
        self._start_words = tr(
            "No prepared reply fits this one. Write your own; {key} puts in a start", key=one
        )
        self._show_tabs()

    def _keep_draft(self) -> None:
        self.begun.flush()
        if self.mention is not None:
            self._drafts.leave(self.mention.id, self.text)

    def _show_yours(self, begun: BegunReply | None, *, hidden: str = "") -> None:
        """Say that the words in the field are one's own of some time ago, or that others are ``hidden`` under
        them."""
        if hidden:
            self.yours.setText(tr("{key} brings your own words back", key="Ctrl+Z"))
            self.yours.show()
            return
        given_back = begun is not None and begun.text == self.text and self._writable
        if begun is not None and given_back:
            since = words.ago(begun.written_at, self.place.now())
            self.yours.setText(tr("Your draft, {time}", time=since))
        self.yours.setVisible(given_back)

    def _fill(self, text: str, *, over: bool = False) -> None:
        """Put a text into the field; ``over`` one's own words, the field's own undo brings them back."""
        self._filling = True
        self._accepting = False
        self.field.fill(text, over=over)
        self._filling = False
        self.remarks.say("", "warn")

    def _typed(self) -> None:
        if self._filling or self._at is None:
            return
        self.touched.emit()
        self.presence.write_on()
        mention_id = self._at.mention.id
        self._drafts.typed(mention_id, self.text)
        signed, suggested = self.signing, self.suggestion()
        began = signed.text if signed is not None else suggested.text if suggested is not None else ""
        self.begun.write(mention_id, self.text, began)
        self.yours.hide()
        self._accepting = False
        self.remarks.say("", "warn")
        self.check.soon()

    def _measure_drafts(self) -> None:
        """What tone meter and guard say about each of the drafts that wait."""
        if self._at is None or not self._at.standing.waiting:
            return
        mention_id, desk = self._at.mention.id, self.place.desk
        texts = [draft.text for draft in self._at.standing.waiting]

        def arrived(meters: list[Meter]) -> None:
            if self.mention is not None and self.mention.id == mention_id:
                for number, meter in enumerate(meters):
                    self.strip.show_meter(number, meter)

        self.place.background.run(
            lambda: [desk.replies.measure(mention_id, text) for text in texts],
            owner=self,
            then=arrived,
            lane="drafts",
        )

    def _measured(self) -> None:
        if self.check.meter is None:
            return
        hard = self.check.hard()
        if hard and self.text.strip():
            self.remarks.say(reply_words.finding(hard[0]), "trouble")
        else:
            self._show_send()

    def _show_tabs(self) -> None:
        offered = self._at is not None and self._writable and bool(self._at.suggestions)
        ready = self._at is not None and offered and self._at.suggestions[0].ready
        empty = self._pick_words if ready else self._start_words
        self.field.setPlaceholderText(empty if offered and self.signing is None else "")
        if self._at is None or not self._writable:
            self.tabs.show_suggestions((), -1, "")
        elif self.signing is not None:
            self.tabs.show_suggestions((), -1, tr("Approve it as it is, change it, or send it back."))
        else:
            said = tr("No suggestion for this one. Write your own.")
            self.tabs.show_suggestions(
                self._at.suggestions, self._drafts.of(self._at.mention.id).tab(self._at), said
            )

    def _show_send(self) -> None:
        at, meter = self._at, self.check.meter
        if at is None:
            return
        self.deeds.reject_button.say(tr("Send back") if at.leaving is None else tr("Take back"))
        self.deeds.offer(at.possible(meter))
        if at.leaving is not None:
            self.remarks.say(story(at.leaving, self.place.now()), "mute")
        if not at.decidable or self.finding.text() not in ("", self._stands):
            return
        said = []
        if at.signing is None and meter is not None and meter.asks:
            why = words.line(risk_words(meter.risks))
            said.append(tr("Somebody else looks first: {why}", why=why))
        if not at.rule.allowed:
            said.append(reply_words.why_not(at.rule))
        self._stands = words.line(said) if said else ""
        self.remarks.say(self._stands, "warn")

    def give_lines(self, pixels: int) -> None:
        """So high may the field be."""
        self._lines = pixels
        p = self.place.theme.px
        self.remarks.allow(2 if pixels >= p(92) else 1 if pixels >= p(56) else 0)

    def _fit(self) -> None:
        """What must be read takes its room from the field: the height of the whole stays."""
        self.field.setFixedHeight(self._lines - self.remarks.more)
