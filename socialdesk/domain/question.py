"""What customers keep asking: mentions that ask the same, how often, and whether it grows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from socialdesk.domain.classification import Intent
from socialdesk.domain.mention import MentionId

LEAST = 3
"""Mentions that make a question a repeated one; of at least `PEOPLE` people."""

PEOPLE = 2

WEEK = timedelta(days=7)

DOUBLED = 2
"""A question that was put aside comes back when it is asked that many times as often."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One mention that asks, or complains. ``person`` tells people apart, on each platform by itself;
    ``candidate``: a rule put it forward for the FAQ."""

    mention_id: MentionId
    person: str
    author_name: str
    author_handle: str
    platform: str
    text: str
    lang: str
    intent: Intent
    published_at: datetime
    answered: bool = False
    candidate: bool = False


class Outcome(StrEnum):
    """What a person did with a repeated question."""

    DISMISSED = "dismissed"
    ADDED = "added"  # written into the FAQ


@dataclass(frozen=True, slots=True)
class Settled:
    """A repeated question that a person was done with. ``mentions`` in ``days`` is how often it was asked
    then; ``members`` are those mentions of it that are still there."""

    id: int
    outcome: Outcome
    by: str
    at: datetime
    mentions: int
    days: int
    members: frozenset[MentionId]

    def back(self, mentions: int, days: int) -> bool:
        """Whether it is asked so much more often by now that it is worth another look. A longer look back
        finds more by itself, and is measured by what was to be expected; a shorter one by what there was."""
        return mentions * self.days >= DOUBLED * self.mentions * max(days, self.days)


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer of the FAQ that a question finds: its key, and the wording that matched."""

    key: str
    question: str


@dataclass(frozen=True, slots=True)
class Topic:
    """Mentions that ask the same, the most central first: its words name the topic.

    ``faq`` is the answer that most of them find, None where the FAQ does not know; ``again`` is what a person
    did with it before, if it came back since. ``sure``: they are so much alike that they hardly are by
    chance; else a person should look whether they ask the same.
    """

    mentions: tuple[Asked, ...]
    faq: Answered | None = None
    again: Settled | None = None
    sure: bool = True

    @property
    def first(self) -> Asked:
        """The most central mention."""
        return self.mentions[0]

    @property
    def people(self) -> int:
        return len({each.person for each in self.mentions})

    @property
    def languages(self) -> tuple[str, ...]:
        """Most frequent first."""
        counted = Counter(each.lang for each in self.mentions)
        return tuple(sorted(counted, key=lambda lang: (-counted[lang], lang)))

    @property
    def candidates(self) -> int:
        """How many of them rules put forward."""
        return sum(each.candidate for each in self.mentions)

    @property
    def unanswered(self) -> int:
        return sum(not each.answered for each in self.mentions)

    @property
    def complaint(self) -> bool:
        """Whether most of them complain rather than ask."""
        return 2 * sum(each.intent is not Intent.QUESTION for each in self.mentions) > len(self.mentions)

    @property
    def repeated(self) -> bool:
        """Whether it is worth a person's look: asked often enough and by more than one, or put forward."""
        return self.candidates > 0 or (len(self.mentions) >= LEAST and self.people >= PEOPLE)

    def weeks(self, now: datetime) -> tuple[int, int]:
        """How many came in the last seven days, and in the seven before."""
        ages = [(now - each.published_at) // WEEK for each in self.mentions]
        return sum(age <= 0 for age in ages), ages.count(1)


def ordered(topics: list[Topic], now: datetime) -> list[Topic]:
    """What rules put forward first, then what surely repeats, then what the FAQ does not answer; each from
    the most asked down, and of those asked as often the one asked more lately."""
    return sorted(
        topics,
        key=lambda topic: (
            topic.candidates == 0,
            not topic.sure,
            topic.faq is not None,
            -len(topic.mentions),
            -topic.weeks(now)[0],
            topic.first.mention_id,
        ),
    )
