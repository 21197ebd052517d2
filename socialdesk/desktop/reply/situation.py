"""Where the reply to one mention stands: who may write, what the primary key does, what else can be done."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from socialdesk.desktop.inbox.decision_row import Possible
from socialdesk.desktop.words import tr
from socialdesk.domain.classification import Intent
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.reply import Reply, ReplyRule, Suggestion
from socialdesk.domain.sign_off import Draft, Standing

if TYPE_CHECKING:
    from socialdesk.services.replies import Meter

_OPEN = (MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.STORED)


class Step(Enum):
    """What the primary key does."""

    SEND_NOW = auto()  # a reply that waits for its time
    TAKE_BACK = auto()  # my own draft that waits for a second person
    ASK = auto()
    SIGN = auto()
    HAND_OFF = auto()  # copy it, to be posted by hand
    APPROVE = auto()


@dataclass(frozen=True, slots=True)
class Situation:
    """``taken_back`` is an approval that was undone, ``leaving`` an approved reply that waits for its time,
    ``chosen`` which of the drafts that wait for a second person is looked at."""

    mention: Mention
    rule: ReplyRule
    suggestions: tuple[Suggestion, ...] = ()
    standing: Standing = field(default_factory=Standing)
    taken_back: Reply | None = None
    leaving: Reply | None = None
    chosen: int = 0

    @property
    def open(self) -> bool:
        """Nobody has decided."""
        return self.mention.status in _OPEN

    @property
    def asked(self) -> bool:
        """A second person has been asked."""
        return self.mention.status is MentionStatus.ASKED

    @property
    def decidable(self) -> bool:
        """There is something to send, or to take back."""
        return self.open or self.asked

    @property
    def writable(self) -> bool:
        return self.open or (self.asked and (self.signing is not None or self.standing.mine is None))

    @property
    def at_once(self) -> bool:
        """The first suggestion stands in the field before anybody picks it: one that is ready, and careful
        words for somebody who may be hurt: a hurried person's own are worse, and a second one reads these."""
        said = self.mention.classification
        careful = said is not None and said.intent is Intent.SAFETY_LEGAL
        return bool(self.suggestions) and (self.suggestions[0].ready or careful)

    @property
    def signing(self) -> Draft | None:
        """The draft that is chosen, if the person at the desk may sign it."""
        waiting = self.standing.waiting
        chosen = waiting[self.chosen] if self.chosen < len(waiting) else None
        return chosen if chosen is not None and self.standing.may_sign(chosen) else None

    @property
    def came_back(self) -> Draft | None:
        """My own draft that was sent back with a note."""
        back = self.standing.rejected
        return back if back is not None and fold(back.author) == fold(self.standing.me) else None

    def needs_another(self, meter: Meter | None) -> bool:
        """Whether somebody else looks before a text with this meter leaves."""
        return self.signing is None and (self.asked or (meter is not None and meter.asks))

    def step(self, meter: Meter | None) -> Step:
        if self.leaving is not None:
            return Step.SEND_NOW
        if not self.writable and self.standing.mine is not None:
            return Step.TAKE_BACK
        if self.signing is not None:
            return Step.SIGN
        if self.needs_another(meter):
            return Step.ASK
        return Step.APPROVE if self.rule.allowed else Step.HAND_OFF

    def possible(self, meter: Meter | None) -> Possible:
        """What can be decided about a reply with this meter."""
        signing = self.signing is not None
        asks, step = self.needs_another(meter), self.step(meter)
        return Possible(
            assign=True,
            snooze=self.open,
            skip=self.open and not signing,
            ask=self.writable and bool(self.standing.signers) and not (asks or signing),
            reject=signing or self.leaving is not None,
            send=self._said(step) if self.decidable or self.leaving is not None else "",
            waits=meter is None and step not in (Step.SEND_NOW, Step.TAKE_BACK),
        )

    def _said(self, step: Step) -> str:
        if step in (Step.SIGN, Step.HAND_OFF) and not self.rule.allowed:
            return tr("Copy and open")
        return {
            Step.SEND_NOW: tr("Send now"),
            Step.TAKE_BACK: tr("Take back"),
            Step.ASK: tr("Ask the lead"),
            Step.SIGN: tr("Sign & send"),
        }.get(step) or tr("Approve & send")

    def looking_at(self, number: int | None) -> Situation:
        """The same, looking at the draft at ``number``; None: at the first that may be signed."""
        waiting = self.standing.waiting
        if number is None:
            number = next((n for n, draft in enumerate(waiting) if self.standing.may_sign(draft)), 0)
        return replace(self, chosen=min(number, max(0, len(waiting) - 1)))
