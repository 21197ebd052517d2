"""The reply: suggestions by number, tone and length while one types, and the decision.

A reply that needs a second person is asked about instead of approved; for that person the drafts that wait
take the place of the suggestions (`socialdesk.domain.sign_off`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import reply_words, words
from socialdesk.desktop.assistant_draft import AskModel
from socialdesk.desktop.chips import ChipRow
from socialdesk.desktop.key_button import KeyButton
from socialdesk.desktop.labels import OneLine
from socialdesk.desktop.mention_delegate import starts_right_to_left
from socialdesk.desktop.reply_field import LengthRing as LengthRing
from socialdesk.desktop.reply_field import ReplyField
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sign_off import DraftStrip, PresenceLine, risk_words
from socialdesk.desktop.spelling import ReplySpelling
from socialdesk.desktop.words import tr
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import Finding, Reply, ReplyRule, Severity, Suggestion
from socialdesk.domain.sign_off import Draft as ThatDraft
from socialdesk.domain.sign_off import DraftId, Standing, Where

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

PAUSE = 120
"""Milliseconds after the last key until the text is measured."""

TABS = 3


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
        self._suggestions: tuple[Suggestion, ...] = ()
        self._meter: Meter | None = None
        self._measured_text = ""
        self._drafts: dict[MentionId, Draft] = {}
        self._accepting = False
        self._filling = False
        self._blocked: tuple[MentionId, tuple[Finding, ...]] | None = None
        self._standing = Standing()
        self._chosen = 0  # which of the drafts that wait
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._measure)
        place.theme.changed.connect(self._restyle)
        self.clear()

    def _build(self) -> None:
        p = self.place.theme.px
        self.tabs = QButtonGroup(self)
        self.tabs.setExclusive(True)
        tab_row = QHBoxLayout()
        tab_row.setSpacing(p(6))
        for number in range(TABS):
            tab = QPushButton()
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.tabs.addButton(tab, number)
            tab_row.addWidget(tab)
        tab_row.addStretch(1)
        self.tabs.idClicked.connect(self.pick)
        self.no_tabs = QLabel()
        self.no_tabs.setProperty("role", "small")
        self.no_tabs.setTextFormat(Qt.TextFormat.PlainText)
        self.no_tabs.setMinimumHeight(p(32))
        tab_row.insertWidget(0, self.no_tabs)
        self.presence = PresenceLine(self.place, self)
        self.presence.changed.connect(self._measure)
        tab_row.addWidget(self.presence)
        self.strip = DraftStrip(self.place.theme, self.place.now)
        self.strip.picked.connect(self.pick)
        self.strip.reject_wanted.connect(self._reject)
        self.strip.left.connect(self.left)

        self.tone = ChipRow()
        self.tone.setFixedHeight(p(20))
        self.tone_label = QLabel(tr("Tone"))
        self.tone_label.setProperty("role", "small")
        self.ring = LengthRing(self.place.theme)
        self.counter = QLabel()
        self.counter.setProperty("role", "small")
        self.counter.setTextFormat(Qt.TextFormat.PlainText)
        meter_row = QHBoxLayout()
        meter_row.setSpacing(p(6))
        meter_row.addWidget(self.tone_label)
        meter_row.addWidget(self.tone, 1)
        meter_row.addWidget(self.ring)
        meter_row.addWidget(self.counter)

        self.field = ReplyField()
        self.field.setAccessibleName(tr("Your reply"))
        self.field.setPlaceholderText(tr("Write a reply, or press 1, 2 or 3 for a suggestion"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(p(92))
        self.field.textChanged.connect(self._typed)
        self.spelling = ReplySpelling(self.place, self.field)
        self.field.left.connect(self.left)
        self.field.approved.connect(self.approve)
        self.field.later.connect(self.approve_later)

        self.finding = OneLine("", "warn")
        self.finding.setFixedHeight(p(18))
        self.ask_model = AskModel(self.place)
        self.ask_model.arrived.connect(self._model_wrote)
        self._fresh = ""  # source of a suggestion that a language model just wrote
        told = QHBoxLayout()
        told.addWidget(self.finding, 1)
        told.addWidget(self.ask_model)

        theme = self.place.theme
        self.assign_button = KeyButton(theme, tr("Assign"), "A")
        self.assign_button.clicked.connect(self.assign_wanted)
        self.snooze_button = KeyButton(theme, tr("Snooze"), "S")
        self.snooze_button.clicked.connect(self.snooze_wanted)
        self.skip_button = KeyButton(theme, tr("Skip"), "X")
        self.skip_button.clicked.connect(self.skip_wanted)
        self.ask_button = KeyButton(theme, tr("Ask the lead"), "L")
        self.ask_button.clicked.connect(self.ask)
        self.reject_button = KeyButton(theme, tr("Send back"), "R")
        self.reject_button.clicked.connect(self.reject)
        self.send_button = KeyButton(theme, tr("Approve & send"), "Ctrl+↵")
        self.send_button.setProperty("role", "primary")
        self.send_button.clicked.connect(self.approve)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.assign_button)
        deeds.addWidget(self.snooze_button)
        deeds.addStretch(1)
        deeds.addWidget(self.skip_button)
        deeds.addWidget(self.ask_button)
        deeds.addWidget(self.reject_button)
        deeds.addWidget(self.send_button)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(24), p(12), p(24), p(14))
        layout.setSpacing(p(7))
        layout.addWidget(self.strip)
        layout.addLayout(tab_row)
        layout.addLayout(meter_row)
        layout.addWidget(self.field)
        layout.addLayout(told)
        layout.addLayout(deeds)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # What is shown -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing to answer."""
        self._keep_draft()
        self._mention = None
        self._rule = None
        self._suggestions = ()
        self._standing = Standing()
        self.strip.show_standing(self._standing, 0)
        self.presence.follow(None)
        self.ask_model.follow(None)
        self.spelling.follow(None)
        self._fill("")
        self._show_tabs()
        self._show_meter(None)
        self.setEnabled(False)

    def show_mention(
        self,
        mention: Mention,
        rule: ReplyRule,
        suggestions: Sequence[Suggestion],
        taken_back: Reply | None = None,
        standing: Standing | None = None,
    ) -> None:
        """Answer ``mention``; a draft that was begun for it before is still there.

        ``taken_back`` is an approval that was undone: its text is worth more than a suggestion.
        ``standing`` are the drafts that wait for a second person, and who else writes.
        """
        same = self._mention is not None and self._mention.id == mention.id
        if not same:
            self._keep_draft()
            self._accepting, self._fresh = False, ""
        self._mention, self._rule = mention, rule
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
        self.setEnabled(True)
        for part in (self.skip_button, self.snooze_button):
            part.setEnabled(open_)
        written: list[QWidget] = [self.field, self.ask_button, *self.tabs.buttons()]
        for each in written:
            each.setEnabled(writable)
        self.send_button.setEnabled(open_ or asked)
        draft = self._drafts.setdefault(mention.id, Draft())
        stale = self._is_stale(draft, self.text if same else draft.text)
        if stale:
            draft = self._drafts[mention.id] = Draft()
        late = same and draft.tab < 0 and not draft.touched and not self.text and bool(self._suggestions)
        untouched = draft.tab < 0 and not draft.touched
        if self.signing is not None and untouched:
            self._take(self.signing)
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
        if self._mention is None or not self.field.isEnabled():
            return
        if self.signing is not None:
            self._choose(number)
            return
        if number >= len(self._suggestions):
            return
        self.touched.emit()
        self._drafts[self._mention.id] = Draft(self._suggestions[number].text, number)
        self._fill(self._suggestions[number].text)
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

    def approve(self, *, later: bool = False) -> None:
        """Ask for approval; soft findings are shown first and want a second press."""
        if self._mention is None or not self.send_button.isEnabled():
            return
        if not self.field.isEnabled() and self._standing.mine is not None:
            self.take_back_wanted.emit(self._standing.mine)
            return
        text = self.text.strip()
        if not text:
            self._say(tr("Write a reply first, or press 1 for the first suggestion."), "warn")
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
                tr("{reason} Press Ctrl+Shift+Enter again to send it later as it is.", reason=said)
                if later
                else tr("{reason} Press Ctrl+Enter again to send it as it is.", reason=said)
            )
            self._say(again, "warn")
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
            said = tr("There is nobody to ask. Add a lead to the team in your rules (team.toml).")
            self._say(said, "warn")
        elif not self.ask_button.isEnabled():
            return
        elif not self.text.strip():
            self._say(tr("Write a reply first, or press 1 for the first suggestion."), "warn")
            self.field.setFocus()
        elif self._measured_text != self.text:
            self._timer.stop()
            self._measure(then=self.ask)
        elif hard := [f for f in self._stopping() if f.severity is Severity.HARD]:
            self.show_blocked(hard)
        else:
            self.ask_wanted.emit(self.text.strip(), self.suggestion())

    def reject(self) -> None:
        """Ask for a note, then send the chosen draft back to its author."""
        if self.signing is not None:
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
        if self._mention is None:
            return
        draft = self._drafts.get(self._mention.id)
        if draft is not None:
            draft.text = self.text

    def _fill(self, text: str) -> None:
        self._filling = True
        self._accepting = False
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
        chosen = draft.tab if draft else -1
        self.tabs.setExclusive(False)
        for number, tab in enumerate(self.tabs.buttons()):
            known = number < len(self._suggestions) and self.signing is None
            tab.setVisible(known)
            if known:
                suggestion = self._suggestions[number]
                label = f"{number + 1} · {reply_words.suggestion(suggestion)}"
                metrics = QFontMetrics(self.place.theme.font(13, bold=True))
                said = metrics.elidedText(label, Qt.TextElideMode.ElideRight, self.place.theme.px(180))
                tab.setText(said.replace("&", "&&"))
                tab.setFixedWidth(metrics.horizontalAdvance(said) + self.place.theme.px(24))
                tab.setToolTip(words.hover(f"{words.plain(suggestion.label)}\n\n{suggestion.text}"))
                tab.setAccessibleName(tr("Suggestion {label}", label=label))
            tab.setChecked(known and number == chosen)
        self.tabs.setExclusive(True)
        self.no_tabs.setVisible(not self._suggestions or self.signing is not None)
        said = tr("No suggestion for this one. Write your own.") if self._mention else ""
        if self.signing is not None:
            said = tr("Approve it as it is, change it, or send it back.")
        self.no_tabs.setText(said)

    def _show_send(self) -> None:
        by_hand = self._rule is not None and not self._rule.allowed
        mine = not self.field.isEnabled() and self._standing.mine is not None
        signing = self.signing is not None
        asks = not signing and self._asks()
        self.send_button.say(
            tr("Take back")
            if mine
            else tr("Ask the lead")
            if asks
            else tr("Copy and open")
            if by_hand
            else tr("Sign & send")
            if signing
            else tr("Approve & send")
        )
        self.ask_button.setVisible(bool(self._standing.signers) and not (asks or signing or mine))
        self.reject_button.setVisible(signing)
        self.skip_button.setVisible(not signing)
        if asks and self._meter is not None and self._meter.asks and not self.finding.text():
            why = words.line(risk_words(self._meter.risks))
            self._say(tr("Somebody else looks first: {why}", why=why), "warn")
        if by_hand and self._rule is not None and not self.finding.text():
            self._say(reply_words.why_not(self._rule), "warn")

    def _show_meter(self, meter: Meter | None) -> None:
        self._meter = meter
        self.tone_label.setVisible(meter is not None)
        self.ring.setVisible(meter is not None)
        if meter is None or self._rule is None:
            self.tone.show_chips([])
            self.counter.setText("")
            self._mark([])
            return
        length = meter.length
        self.ring.show_share(length.used / length.limit if length.limit else 0)
        kind = tr("public") if self._rule.public else tr("private")
        self.counter.setText(f"{words.number(length.used)} / {words.number(length.limit)} · {kind}")
        self._role(self.counter, "small" if length.fits else "trouble")
        self.counter.setAccessibleName(
            tr(
                "{used} of {limit} characters",
                used=words.number(length.used),
                limit=words.number(length.limit),
            )
        )
        self.tone.show_chips(reply_words.tone_chips(meter.tone, meter.findings) if self.text.strip() else [])
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

    def _say(self, text: str, role: str) -> None:
        self._role(self.finding, role)
        self.finding.setText(text)
        self.finding.setToolTip(words.hover(text))

    def _role(self, label: QLabel, role: str) -> None:
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)

    def _restyle(self) -> None:
        self._mark(self._stopping())
