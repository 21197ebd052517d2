"""Tone, length and guard of a reply while one types: measured off the GUI thread, its places marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from socialdesk.desktop.reply import words as reply_words
from socialdesk.desktop.reply.field import ReplyField
from socialdesk.desktop.reply.meter_row import MeterRow
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.words import tr
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import Finding, Severity
from socialdesk.domain.sign_off import Where

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

PAUSE = 25
"""Milliseconds after a key until the text is measured, whether more keys follow or not."""


class ReplyCheck(QObject):
    """`measured` says that `meter` is another one: what is known about the words in the field."""

    measured = Signal()

    def __init__(self, place: Workplace, field: ReplyField) -> None:
        super().__init__(field)
        self._place, self._field = place, field
        self._mention: MentionId | None = None
        self._public = False
        self._signing = False
        self._text: str | None = None  # that was measured last
        self.meter: Meter | None = None
        self.row = MeterRow(place.theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.now)
        place.theme.changed.connect(self._restyle)

    def follow(self, mention_id: MentionId | None, *, public: bool = False, signing: bool = False) -> None:
        """The field answers this mention from now on; ``signing``: with somebody's draft, for whose words a
        second person is there already. Nothing is known about the text of another mention."""
        another = mention_id != self._mention
        self._mention, self._public, self._signing = mention_id, public, signing
        if another:
            self._text = None
            self._show(None)

    @property
    def known(self) -> bool:
        """Whether the words as they stand were measured."""
        return self._text == self._field.toPlainText()

    def soon(self) -> None:
        """Measure in a moment, with the keys that come until then."""
        if not self._timer.isActive():
            self._timer.start()

    def now(self, then: Callable[[], None] | None = None) -> None:
        """Measure; ``then`` runs if the words are still the same when the answer is there."""
        self._timer.stop()
        mention_id, text, desk = self._mention, self._field.toPlainText(), self._place.desk
        if mention_id is None:
            return

        def arrived(meter: Meter) -> None:
            if self._mention != mention_id:
                return
            self._text = text
            self._show(meter)
            if then is not None and self.known:
                then()

        self._place.background.run(
            lambda: desk.replies.measure(mention_id, text), owner=self, then=arrived, lane="measure"
        )

    def stopping(self) -> list[Finding]:
        """What approval asks about."""
        return list(self.meter.stopping) if self.meter is not None else []

    def hard(self) -> list[Finding]:
        """What no keystroke lets out."""
        return [finding for finding in self.stopping() if finding.severity is Severity.HARD]

    def mark(self, findings: Sequence[Finding]) -> None:
        """Mark the places of these in the field, and of no others."""
        theme, length = self._place.theme, len(self._field.toPlainText())
        marks = []
        for finding in findings:
            if finding.end <= finding.start or finding.end > length:
                continue
            look = QTextCharFormat()
            hard = finding.severity is Severity.HARD
            look.setBackground(theme.color("negative_soft" if hard else "high_soft"))
            look.setUnderlineColor(theme.color("negative" if hard else "high"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            marks.append(self._over(finding.start, finding.end, look))
        self._field.lay("findings", marks)

    def next(self) -> None:
        """Select the words that the next check or finding points at, and say which it is."""
        pointed = sorted(self._pointed())
        if not pointed:
            self._place.speaker.toast(tr("No check points at a word here."))
            return
        at = self._field.selected()
        start, end, said = next((each for each in pointed if each[:2] > at), pointed[0])
        self._field.setTextCursor(self._field.span(start, end))
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place.speaker.toast(said)

    def _pointed(self) -> Iterator[tuple[int, int, str]]:
        if self.meter is None or not self.known:
            return
        for check in self.meter.tone.checks:
            if check.needed and check.end > check.start:
                yield check.start, check.end, reply_words.check(check)
        for finding in self.stopping():
            if finding.end > finding.start:
                yield finding.start, finding.end, reply_words.finding(finding)

    def _dot(self) -> None:
        """Dots under the words for which a check of the tone does not hold."""
        look = QTextCharFormat()
        look.setUnderlineColor(self._place.theme.color("high"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        checks = self.meter.tone.checks if self.meter is not None and self.known else ()
        failed = [each for each in checks if each.needed and not each.passed and each.end > each.start]
        self._field.lay("tone", [self._over(each.start, each.end, look) for each in failed])

    def _over(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._field.span(start, end)
        mark.format = look
        return mark

    def _show(self, meter: Meter | None) -> None:
        self.meter = meter
        written = bool(self._field.toPlainText().strip())
        self.row.show_meter(meter, public=self._public, written=written)
        self._restyle()
        self.measured.emit()

    def _restyle(self) -> None:
        self.mark([*self.stopping(), *self._risky_words()])
        self._dot()

    def _risky_words(self) -> list[Finding]:
        """The words of the reply for which somebody else must look, to be marked like soft findings."""
        risks = self.meter.risks if self.meter is not None and not self._signing else ()
        return [
            Finding(f"second_{each.kind}", "", Severity.SOFT, each.start, each.end)
            for each in risks
            if each.where is Where.REPLY
        ]
