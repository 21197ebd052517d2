"""Follow-ups: writing again after a matter was closed, because it is kind to ask how it ended.

::

             ┌─────────────── lower (undo "now") ──────────────┐
             ▼                                                 │
    make ─▶ WAITING ── its time, and nothing came between ──▶ RAISED ── approve ──▶ REPLIED
             │  ▲                                              │  ▲ └─── withdraw ────┘
       cancel│  │restore (undo)                           skip │  │ undo
             ▼  │                                              ▼  │
          CANCELLED                                          SKIPPED
             any of both ── the customer wrote, was muted … ─▶ MOOT (with its reason)

A RAISED one stands in the queue as its mention, open again, with a draft. Nothing is ever sent by it: the
draft goes out, or does not, like any other. A customer has at most one that is WAITING or RAISED.

All here is pure; times are aware UTC, spans are wall-clock time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment
from socialdesk.domain.hours import next_opening
from socialdesk.domain.mention import BrandId, CustomerId, MentionId, MentionStatus

FollowUpId = NewType("FollowUpId", int)

MONTH = timedelta(days=30)
"""The span in which a customer gets at most so many follow-ups."""

LATE = timedelta(days=7)
"""So long after its time a follow-up of a rule is no longer asked for: SocialDesk was closed meanwhile."""

LONGEST_WAIT = timedelta(days=400)
"""Nobody means a follow-up for later than that."""

BY_HAND = ""
"""The rule of a follow-up that a person set."""


class After(StrEnum):
    """What a rule of the playbook waits for."""

    ANSWER = "answer"  # we answered, and the customer said no more
    SKIP = "skip"  # it was skipped, without a word of ours
    YEAR = "year"  # the customer's first mention was a year ago


class FollowUpState(StrEnum):
    """The life of a follow-up; see the drawing above."""

    WAITING = "waiting"
    RAISED = "raised"
    REPLIED = "replied"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    MOOT = "moot"


class Obstacle(StrEnum):
    """Why a follow-up is not asked for (any more)."""

    GONE = "gone"
    WROTE = "wrote"
    MUTED = "muted"
    BUSY = "busy"
    UNANSWERED = "unanswered"
    OPEN = "open"
    OFTEN = "often"
    LATE = "late"


OBSTACLE_WORDS: Mapping[str, str] = {
    Obstacle.GONE: "the post was deleted",
    Obstacle.WROTE: "the customer wrote meanwhile",
    Obstacle.MUTED: "the author or the conversation is muted",
    Obstacle.BUSY: "another mention of this customer is open",
    Obstacle.UNANSWERED: "no answer of ours arrived",
    Obstacle.OPEN: "the mention is in the queue anyway",
    Obstacle.OFTEN: "the customer had enough follow-ups this month",
    Obstacle.LATE: "its time was over while SocialDesk was closed",
}
"""English for each; screens translate it."""

TITLES: Mapping[str, str] = {
    BY_HAND: "as planned",
    "all_well": "Is all well?",
    "after_sales": "Did our answer help?",
    "thanks": "Thank for the praise",
    "welcome_back": "Thank for coming back",
    "anniversary": "A year together",
}
"""The titles of the default playbook, which screens translate; a brand's own rules have their own."""


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """One kind of follow-up, as the playbook defines it.

    Empty sets mean any. ``templates`` is an occasion of the playbook, empty for the usual templates;
    ``prefer`` are keys of templates to put first. ``mentions`` is how many the customer must have written
    at least; ``again`` how long one customer is spared the same kind.
    """

    key: str
    title: str
    after: After
    wait: timedelta
    intents: frozenset[Intent] = frozenset()
    sentiments: frozenset[Sentiment] = frozenset()
    languages: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    templates: str = ""
    prefer: tuple[str, ...] = ()
    mentions: int = 1
    again: timedelta = MONTH
    on: bool = True


@dataclass(frozen=True, slots=True)
class FollowUpPlan:
    """What a brand follows up by itself. ``most_a_month`` counts for what people set, too."""

    rules: tuple[FollowUpRule, ...] = ()
    most_a_month: int = 2

    @property
    def active(self) -> tuple[FollowUpRule, ...]:
        return tuple(rule for rule in self.rules if rule.on)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One follow-up. ``since`` is when the customer's turn began: our answer, or when a person set it.

    ``rule`` is the key of its rule, `BY_HAND` where a person set it; ``title`` what it is about. ``why`` is
    an `Obstacle` where it is MOOT. Name, handle, platform and excerpt are the customer's, to be shown.
    """

    id: FollowUpId
    brand_id: BrandId
    mention_id: MentionId
    rule: str
    title: str
    templates: str
    prefer: tuple[str, ...]
    state: FollowUpState
    due_at: datetime
    since: datetime
    made_by: str
    made_at: datetime
    raised_at: datetime | None = None
    settled_by: str = ""
    settled_at: datetime | None = None
    why: str = ""
    answered_at: datetime | None = None
    customer_id: CustomerId | None = None
    author_name: str = ""
    author_handle: str = ""
    platform: str = ""
    excerpt: str = ""

    @property
    def by_hand(self) -> bool:
        return self.rule == BY_HAND


@dataclass(frozen=True, slots=True)
class Standing:
    """How things are with the mention of a follow-up. ``failed``: our last reply was refused; ``wrote``: the
    customer said something since; ``busy``: another mention of theirs is open; ``month``: other follow-ups
    with this customer in the last `MONTH`; ``another``: an older one is to come (two people were merged)."""

    status: MentionStatus
    failed: bool = False
    wrote: bool = False
    muted: bool = False
    busy: bool = False
    month: int = 0
    another: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do with a follow-up now: raise it, leave it (both None and False), or end it."""

    raise_it: bool = False
    obstacle: Obstacle | None = None


_RESTS = {
    After.ANSWER: frozenset({MentionStatus.ANSWERED}),
    After.SKIP: frozenset({MentionStatus.SKIPPED}),
    After.YEAR: frozenset({MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.STORED}),
}
_CLOSED = frozenset({MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.STORED})
_UNDER_WAY = frozenset({MentionStatus.APPROVED, MentionStatus.ASKED})


def time_for(base: datetime, wait: timedelta, hours: Hours) -> datetime:
    """When a follow-up comes back: ``wait`` after ``base``, in opening hours."""
    return next_opening(base + wait, hours)


def fits(rule: FollowUpRule, said: Classification | None, *, lang: str, platform: str, mentions: int) -> bool:
    """Whether a rule is about such a mention. Labels that the model is unsure of fit no rule, and nothing
    follows by itself where safety or law is at stake."""
    if said is None or said.intent in (Intent.SAFETY_LEGAL, Intent.SPAM):
        return False
    if said.unsure & {Head.INTENT, Head.SENTIMENT}:
        return False
    return (
        (not rule.intents or said.intent in rule.intents)
        and (not rule.sentiments or said.sentiment in rule.sentiments)
        and (not rule.languages or lang.replace("_", "-").split("-")[0] in rule.languages)
        and (not rule.platforms or platform in rule.platforms)
        and mentions >= rule.mentions
    )


def _called_for(follow_up: FollowUp) -> bool:
    """Whether it stands in the queue because a person wants it there now."""
    raised = follow_up.raised_at
    early = raised is not None and raised < follow_up.due_at
    return follow_up.state is FollowUpState.RAISED and (follow_up.by_hand or early)


def judge(
    follow_up: FollowUp,
    standing: Standing,
    now: datetime,
    hours: Hours,
    *,
    after: After | None = None,
    most_a_month: int = FollowUpPlan().most_a_month,
) -> Verdict:
    """What becomes of a follow-up at ``now``. ``after`` is that of its rule, None where a person set it (or
    where the rule is gone)."""
    if standing.status is MentionStatus.GONE:
        return Verdict(obstacle=Obstacle.GONE)
    if standing.wrote:
        return Verdict(obstacle=Obstacle.WROTE)
    if standing.muted:
        return Verdict(obstacle=Obstacle.MUTED)
    if standing.busy and not _called_for(follow_up):
        return Verdict(obstacle=Obstacle.BUSY)
    if follow_up.state is not FollowUpState.WAITING or follow_up.due_at > now:
        return Verdict()
    if next_opening(now, hours) > now:
        return Verdict()  # SocialDesk was closed at its time, and so is the brand now
    if not follow_up.by_hand and now - follow_up.due_at > LATE:
        return Verdict(obstacle=Obstacle.LATE)
    if standing.failed:
        return Verdict(obstacle=Obstacle.UNANSWERED)
    if standing.status in _UNDER_WAY:
        return Verdict()  # an answer is about to leave: its time comes when it has
    rests = _CLOSED if after is None else _RESTS[after]
    if standing.status not in rests:
        still = standing.status in (MentionStatus.OPEN, MentionStatus.SNOOZED)
        return Verdict(obstacle=Obstacle.OPEN if still else Obstacle.UNANSWERED)
    if standing.another or (standing.month >= most_a_month and not follow_up.by_hand):
        return Verdict(obstacle=Obstacle.OFTEN)
    return Verdict(raise_it=True)
