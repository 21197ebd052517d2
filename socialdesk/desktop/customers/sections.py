"""What is known of a customer beside their history: likely the same, merges, follow-ups, promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.conversation import follow_up
from socialdesk.desktop.customers.words import PROMISES, likely_words
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.widget_rows import empty
from socialdesk.desktop.words import tr
from socialdesk.domain.customer import GivenPromise, Likely
from socialdesk.domain.mention import MentionId
from socialdesk.services.customers import CustomerCard

SHOWN_PROMISES = 12
SHOWN_FOLLOW_UPS = 5


class CustomerSections(QWidget):
    """Headings with what stands under them; empty ones are left out."""

    compare_wanted = Signal(object)  # CustomerRow
    apart_wanted = Signal(object)  # Likely
    mention_wanted = Signal(object)  # MentionId

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def show_card(self, card: CustomerCard | None) -> None:
        """Show what is known beside the history; None empties it."""
        empty(self._column)
        if card is None:
            return
        if card.likely:
            self._column.addWidget(PlainLabel(tr("Maybe the same person"), "head"))
            for each in card.likely:
                self._column.addWidget(self._likely(each, first=each is card.likely[0]))
        merged = [merge for merge in card.merges if merge.identities]  # what was split off is nobody's
        if merged:
            self._column.addWidget(PlainLabel(tr("Merged by hand"), "head"))
            for merge in merged:
                known = [words.handle(p, a.handle) or words.platform(p) for p, a in merge.identities]
                said = tr(
                    "{name} ({handles}), by {who}, {time}",
                    name=words.isolated(merge.name) or tr("Unknown"),
                    handles=words.commas(known),
                    who=words.isolated(merge.by) or tr("the demo"),
                    time=words.ago(merge.at, self._now()),
                )
                self._column.addWidget(PlainLabel(said, "small", wrap=True))
        if card.follow_ups:
            self._column.addWidget(PlainLabel(tr("Follow-ups"), "head"))
        for asked in card.follow_ups[:SHOWN_FOLLOW_UPS]:
            self._column.addWidget(self._leading(follow_up.story(asked, self._now()), "", asked.mention_id))
        self._column.addWidget(PlainLabel(tr("What was promised"), "head"))
        if card.problem:
            self._column.addWidget(PlainLabel(card.problem, "small", wrap=True))
        elif not card.promises:
            self._column.addWidget(PlainLabel(tr("Nothing that we know of."), "mute"))
        for given in card.promises[:SHOWN_PROMISES]:
            self._column.addWidget(self._promise(given))

    def _likely(self, each: Likely, *, first: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(likely_words(each), "small", wrap=True))
        line = QHBoxLayout()
        for text, key, run in (
            (tr("Compare"), "M", partial(self._wish, self.compare_wanted, each.customer)),
            (tr("Not the same"), "Shift+M", partial(self._wish, self.apart_wanted, each)),
        ):
            button = QPushButton(text)
            button.setProperty("role", "link")
            button.setAccessibleName(f"{text}: {words.plain(each.customer.name)}")
            button.clicked.connect(run)
            if first:
                hint_key(button, key)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return box

    def _promise(self, given: GivenPromise) -> QWidget:
        told = [tr(PROMISES[given.kind]), words.ago(given.at, self._now()), words.isolated(given.by)]
        return self._leading(words.isolated(given.sentence), words.line(told), given.mention_id)

    def _leading(self, text: str, told: str, mention_id: MentionId) -> QWidget:
        """Words, and below them a link that leads to their conversation."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(text, wrap=True))
        button = QPushButton(told or tr("Open the conversation"))
        button.setProperty("role", "link")
        button.setAccessibleName(tr("Open the conversation: {what}", what=told or text))
        button.clicked.connect(partial(self._wish, self.mention_wanted, mention_id))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _wish(self, signal: SignalInstance, wanted: object, _checked: bool = False) -> None:
        signal.emit(wanted)
