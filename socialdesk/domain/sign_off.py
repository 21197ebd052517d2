"""Sign-off: a second person looks at a reply before it leaves.

The life of a draft::

                      ┌────────────── undo (Z) ──────────────┐
                      ▼                                      │
    author ──ask──▶ WAITING ──sign, as it is or edited──▶ SIGNED ──▶ a reply, APPROVED
      ▲               │  ▲
      ├── take back ──┤  └─ undo ─┐
      └── with note ──┼──────▶ REJECTED
                      ├─ another draft was signed, or it was answered elsewhere ─▶ DROPPED
                      └─ the post was deleted ─▶ erased

While a draft waits its mention is ASKED: out of the queue, and only signing, rejecting and taking back
move it. A mention may have several waiting drafts, one of each author; signing one drops the others, and
undoing that brings all of them back. Who may sign is told by `signers`: never the author.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.domain.reply import ReplyId, Suggestion
from socialdesk.domain.shifts import Team

DraftId = NewType("DraftId", int)

ALIVE = timedelta(seconds=60)
"""How long after the last sign of life somebody still counts as writing."""


class Role(StrEnum):
    """What somebody may do in a team. Who works alone is their own lead."""

    MANAGER = "manager"
    LEAD = "lead"


class RiskKind(StrEnum):
    """Why a second person must look."""

    SAFETY = "safety"
    LEGAL = "legal"
    HEALTH = "health"
    PRESS = "press"
    REFUND = "refund"  # more than the playbook lets one person give
    RULE = "rule"  # a rule of the team handed it to the lead


class Where(StrEnum):
    """Where a risk was seen."""

    LABELS = "labels"
    MENTION = "mention"
    REPLY = "reply"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Risk:
    """One reason. ``quote`` are the words behind it, as they were written (for a rule: what it says);
    ``start`` and ``end`` are their place in the mention or in the reply, 0 and 0 where there is none."""

    kind: RiskKind
    where: Where
    quote: str = ""
    start: int = 0
    end: int = 0


class DraftState(StrEnum):
    """The life of a draft; see the drawing above."""

    WAITING = "waiting"
    SIGNED = "signed"
    REJECTED = "rejected"
    TAKEN_BACK = "taken_back"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply that waits, or waited, for a second person. ``risks`` empty: the author just asked.

    ``text`` is the author's; what left is the text of the reply ``reply_id``. ``note`` is what the second
    person wrote when rejecting it.
    """

    id: DraftId
    mention_id: MentionId
    brand_id: BrandId
    state: DraftState
    text: str
    author: str
    asked_at: datetime
    risks: tuple[Risk, ...] = ()
    suggestion: Suggestion | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    note: str = ""
    reply_id: ReplyId | None = None

    @property
    def waits(self) -> bool:
        return self.state is DraftState.WAITING


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody writes a reply, in one window or program (``seat``), since a time."""

    person: str
    seat: str
    since: datetime


def role_of(team: Team, name: str) -> Role:
    """What a person may do: a lead says so in team.toml. Who has no colleagues is a lead, too."""
    person = team.named(name)
    if person is not None and person.lead:
        return Role.LEAD
    return Role.MANAGER if colleagues(team, name) else Role.LEAD


def colleagues(team: Team, name: str) -> tuple[str, ...]:
    """Everybody else in the team."""
    return tuple(person.name for person in team.people if fold(person.name) != fold(name))


def signers(team: Team, author: str) -> tuple[str, ...]:
    """Who may sign what ``author`` wrote: the other leads; where there is none, any colleague. Empty for
    somebody who works alone."""
    others = colleagues(team, author)
    leads = {person.name for person in team.leads}
    return tuple(name for name in others if name in leads) or others


def may_sign(team: Team, author: str, name: str) -> bool:
    """Whether ``name`` may sign, edit or reject what ``author`` wrote."""
    return fold(name) in {fold(each) for each in signers(team, author)}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a mention stands between the people of a team, as ``me`` sees it.

    ``drafts`` are all that anybody asked about, oldest first; ``present`` are those who write just now, in
    other windows; ``lead`` is why a rule handed the mention to the lead.
    """

    me: str = ""
    team: Team = field(default_factory=Team)
    drafts: tuple[Draft, ...] = ()
    present: tuple[Presence, ...] = ()
    lead: str = ""

    @property
    def signers(self) -> tuple[str, ...]:
        """Who may sign what I write."""
        return signers(self.team, self.me)

    def signers_of(self, draft: Draft) -> tuple[str, ...]:
        """Who may sign this one."""
        return signers(self.team, draft.author)

    @property
    def mine(self) -> Draft | None:
        """My own draft that waits."""
        return next((draft for draft in self.waiting if fold(draft.author) == fold(self.me)), None)

    @property
    def waiting(self) -> tuple[Draft, ...]:
        return tuple(draft for draft in self.drafts if draft.waits)

    @property
    def rejected(self) -> Draft | None:
        """The draft that came back last, as long as nobody has asked anew."""
        last = self.drafts[-1] if self.drafts else None
        return last if last is not None and last.state is DraftState.REJECTED else None

    def may_sign(self, draft: Draft) -> bool:
        """Whether I may sign or reject this one."""
        return draft.waits and may_sign(self.team, draft.author, self.me)
