"""The reply: suggestions by number, tone and length while one types, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import reply_words, utf16, words
from socialdesk.desktop.chips import ChipRow
from socialdesk.desktop.key_button import KeyButton
from socialdesk.desktop.labels import OneLine
from socialdesk.desktop.mention_delegate import starts_right_to_left
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import Finding, Reply, ReplyRule, Severity, Suggestion

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


class ReplyField(QPlainTextEdit):
    """The text of the reply. Escape and Ctrl+Enter are the screen's."""

    left = Signal()
    approved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.approved.emit()
            return
        super().keyPressEvent(event)


class LengthRing(QWidget):
    """How full the reply is, as a ring beside the figures."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        side = theme.px(16)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.px(2)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(self._theme.color("line"), width))
        painter.drawEllipse(box)
        token = "negative" if self._share > 1 else "high" if self._share > 0.9 else "accent"
        pen = QPen(self._theme.color(token), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, -round(min(self._share, 1.0) * 360 * 16))


class Composer(QFrame):
    """The panel at the bottom of a conversation. Its height never changes, so nothing jumps.

    It measures by itself (through the workplace's background) and asks for decisions by signals:
    `approve_wanted` carries the text, whether soft findings were accepted and the suggestion it came from.
    """

    approve_wanted = Signal(str, bool, object)
    hand_off_wanted = Signal(str, bool, object)
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
        self.field.left.connect(self.left)
        self.field.approved.connect(self.approve)

        self.finding = OneLine("", "warn")
        self.finding.setFixedHeight(p(18))

        theme = self.place.theme
        self.assign_button = KeyButton(theme, tr("Assign"), "A")
        self.assign_button.clicked.connect(self.assign_wanted)
        self.snooze_button = KeyButton(theme, tr("Snooze"), "S")
        self.snooze_button.clicked.connect(self.snooze_wanted)
        self.skip_button = KeyButton(theme, tr("Skip"), "X")
        self.skip_button.clicked.connect(self.skip_wanted)
        self.send_button = KeyButton(theme, tr("Approve & send"), "Ctrl+↵")
        self.send_button.setProperty("role", "primary")
        self.send_button.clicked.connect(self.approve)
        deeds = QHBoxLayout()
        deeds.setSpacing(p(8))
        deeds.addWidget(self.assign_button)
        deeds.addWidget(self.snooze_button)
        deeds.addStretch(1)
        deeds.addWidget(self.skip_button)
        deeds.addWidget(self.send_button)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(24), p(12), p(24), p(14))
        layout.setSpacing(p(7))
        layout.addLayout(tab_row)
        layout.addLayout(meter_row)
        layout.addWidget(self.field)
        layout.addWidget(self.finding)
        layout.addLayout(deeds)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # What is shown -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing to answer."""
        self._keep_draft()
        self._mention = None
        self._rule = None
        self._suggestions = ()
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
    ) -> None:
        """Answer ``mention``; a draft that was begun for it before is still there.

        ``taken_back`` is an approval that was undone: its text is worth more than a suggestion.
        """
        same = self._mention is not None and self._mention.id == mention.id
        if not same:
            self._keep_draft()
            self._accepting = False
        self._mention, self._rule = mention, rule
        self._suggestions = tuple(suggestions[:TABS])
        open_ = mention.status in (MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.STORED)
        self.setEnabled(True)
        for part in (self.field, self.skip_button, self.snooze_button, self.send_button):
            part.setEnabled(open_)
        for tab in self.tabs.buttons():
            tab.setEnabled(open_)
        draft = self._drafts.setdefault(mention.id, Draft())
        stale = self._is_stale(draft, self.text if same else draft.text)
        if stale:
            draft = self._drafts[mention.id] = Draft()
        late = same and draft.tab < 0 and not draft.touched and not self.text and bool(self._suggestions)
        untouched = draft.tab < 0 and not draft.touched
        if taken_back is not None and open_ and untouched:
            texts = [suggestion.text for suggestion in self._suggestions]
            began = taken_back.suggested_text
            picked = texts.index(began) if began and began in texts else -1
            draft = self._drafts[mention.id] = Draft(taken_back.text, picked, touched=True)
            self._fill(draft.text)
        elif not same or late or stale:
            if not draft.touched and self._suggestions and open_:
                draft = self._drafts[mention.id] = Draft(self._suggestions[0].text, 0)
            self._fill(draft.text)
        self._show_tabs()
        self._show_send()
        self._measure()
        if self._blocked is not None and self._blocked[0] == mention.id:
            findings, self._blocked = self._blocked[1], None
            self.show_blocked(findings)

    def _is_stale(self, draft: Draft, text: str) -> bool:
        """Whether a text is a suggestion as it was, but is none any more: labels were set right, say."""
        as_it_was = draft.tab >= 0 and not draft.touched and text == draft.text
        return as_it_was and text not in [suggestion.text for suggestion in self._suggestions]

    def pick(self, number: int) -> None:
        """Put suggestion ``number`` (from 0) into the editor."""
        if self._mention is None or number >= len(self._suggestions):
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

    def approve(self) -> None:
        """Ask for approval; soft findings are shown first and want a second press."""
        if self._mention is None or not self.send_button.isEnabled():
            return
        text = self.text.strip()
        if not text:
            self._say(tr("Write a reply first, or press 1 for the first suggestion."), "warn")
            self.field.setFocus()
            return
        if self._measured_text != self.text:
            self._timer.stop()
            self._measure(then=self.approve)
            return
        stopping = self._stopping()
        hard = [f for f in stopping if f.severity is Severity.HARD]
        if hard:
            self.show_blocked(hard)
            return
        if stopping and not self._accepting:
            self._accepting = True
            said = reply_words.finding(stopping[0])
            self._say(tr("{reason} Press Ctrl+Enter again to send it as it is.", reason=said), "warn")
            self._mark(stopping)
            return
        wanted = self.approve_wanted if self._rule is None or self._rule.allowed else self.hand_off_wanted
        wanted.emit(text, self._accepting or not stopping, self.suggestion())

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
            known = number < len(self._suggestions)
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
        self.no_tabs.setVisible(not self._suggestions)
        self.no_tabs.setText(tr("No suggestion for this one. Write your own.") if self._mention else "")

    def _show_send(self) -> None:
        by_hand = self._rule is not None and not self._rule.allowed
        self.send_button.say(tr("Copy and open") if by_hand else tr("Approve & send"))
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
        self._mark(self._stopping())
        hard = [f for f in self._stopping() if f.severity is Severity.HARD]
        if hard and self.text.strip():
            self._say(reply_words.finding(hard[0]), "trouble")
        elif not self.finding.text():
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
            cursor = QTextCursor(self.field.document())
            cursor.setPosition(utf16.place(self.text, finding.start))
            cursor.setPosition(utf16.place(self.text, finding.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            marks.append(selection)
        self.field.setExtraSelections(marks)

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
