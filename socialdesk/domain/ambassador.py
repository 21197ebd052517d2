"""Customers who keep saying kind things: whom to thank, and whom to invite.

::

    warmth = log2(1 + k)            k: kind posts, each worth half as much every 60 days
    share  = (kind + 1) / (all + 2) of what they wrote in the period (rule of succession)
    reach  = 1 + log10(1 + followers) / 5     1 where the platform does not say
    echo   = 1 + log10(1 + engagement) / 5    mean of likes, shares and answers of a kind post
    score  = warmth x share x reach x echo

Ten kind posts are not ten times as good as one, nor are a million followers: hence the logarithms. A
customer with 12,000 followers counts 1.8 times as much as one without any, and somebody who also complains
half the time half as much as one who never does.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import CustomerId, MentionId

HALF_LIFE = timedelta(days=60)
"""After this time a kind post counts half."""

LEAST = 2
"""Kind posts that are repeated praise; near-copies of one text count once."""

SCALE = 5.0
"""Powers of ten of followers, or of engagement, that double a score."""

NOT_NOW = timedelta(days=90)
"""How long somebody is left in peace after "not now"."""

NEVER_INVITED = frozenset(
    fold(tag)
    for tag in (
        "press", "journalist", "basın", "gazeteci", "lehdistö", "toimittaja", "صحافة", "صحفي", "presse",
        "prensa", "periodista", "competitor", "rakip", "kilpailija", "منافس", "blocked", "sanctioned",
        "staff", "employee",
    )
)  # fmt: skip
"""Folded tags of customers who are none: the press belongs to the press office, staff are not customers."""


class Standing(StrEnum):
    """What the team decided about an ambassador."""

    INVITED = "invited"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True)
class Mark:
    """Who decided what, and when; ``until`` ends a "not now"."""

    standing: Standing
    by: str
    at: datetime
    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until


@dataclass(frozen=True, slots=True)
class Praise:
    """What one customer wrote in the period. ``kind`` are the times of their kind posts, latest first;
    ``every`` counts all they wrote; ``latest`` is their latest kind mention."""

    customer_id: CustomerId
    name: str
    handle: str
    platform: str
    lang: str
    kind: tuple[datetime, ...]
    every: int
    answered: int
    followers: int | None
    engagement: float
    latest: MentionId
    tags: tuple[str, ...] = ()
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Ambassador:
    """A customer with repeated praise, and how the score comes about: the four factors."""

    praise: Praise
    warmth: float
    share: float
    reach: float
    echo: float

    @property
    def score(self) -> float:
        return self.warmth * self.share * self.reach * self.echo


def ambassadors(found: Sequence[Praise], now: datetime) -> list[Ambassador]:
    """Those with repeated praise whom one may invite, the highest score first."""
    weighed = [
        weigh(each, now)
        for each in found
        if len(each.kind) >= LEAST and NEVER_INVITED.isdisjoint(map(fold, each.tags))
    ]
    return sorted(weighed, key=lambda each: (-each.score, each.praise.customer_id))


def weigh(praise: Praise, now: datetime) -> Ambassador:
    """The four factors of a score; see the head of this module."""
    worth = sum(0.5 ** max(0.0, (now - at) / HALF_LIFE) for at in praise.kind)
    return Ambassador(
        praise,
        warmth=math.log2(1 + worth),
        share=(len(praise.kind) + 1) / (praise.every + 2),
        reach=1 + math.log10(1 + (praise.followers or 0)) / SCALE,
        echo=1 + math.log10(1 + max(0.0, praise.engagement)) / SCALE,
    )
