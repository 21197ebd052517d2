"""What people make of suggestions, and how much one is worth trying because of it.

A decision says something of each suggestion that was shown. One that was sent, as it was or edited, was
good by as much of it as stayed. One that stood above it was looked at and passed over. One below it may
never have been read, and counts for nothing (the cascade model: Kveton et al., Cascading Bandits, ICML
2015). A skipped mention passes all of them over.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

import regex

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import SuggestionKind

STRENGTH = 4.0
"""Trials that what is known of a wider group counts for, beside the suggestion's own."""

HALF_KNOWN = 0.5
"""What a suggestion is worth of whose like nothing is known."""

BONUS = 0.1
"""What the customer's better (or worse) next sentiment counts beside the person's own decision."""

# Scripts without spaces count by character, others by word; each mark stands for itself.
_PIECE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]")
_FEELING = {Sentiment.NEGATIVE: -1, Sentiment.NEUTRAL: 0, Sentiment.POSITIVE: 1}


class Use(StrEnum):
    """What a decision made of one suggestion."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    PASSED = "passed"  # stood above the one taken, or all of them when own words were sent
    UNREAD = "unread"  # stood below the one taken
    SKIPPED = "skipped"


class Turn(StrEnum):
    """How the customer's next words compare with those that were answered."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def pieces(text: str) -> list[str]:
    """A text cut into the words and marks that an edit keeps, takes away or puts in."""
    return [match[0] for match in _PIECE.finditer(text)]


def difference(suggested: str, sent: str) -> float:
    """How much of a suggestion an edit changed: 0 for nothing but spaces, 1 for everything.

    One less the share of words and marks that both have in the same order: twice the length of the
    matching runs over the length of both (Ratcliff/Obershelp, as `difflib` has it; no library for
    Levenshtein's distance is kept, and this one forgives a sentence that was only moved no more).
    """
    if suggested.split() == sent.split():
        return 0.0
    return 1.0 - SequenceMatcher(None, pieces(suggested), pieces(sent), autojunk=False).ratio()


def turn(before: Sentiment | None, after: Sentiment | None) -> Turn | None:
    """None while the customer said nothing more, or one of the two is not known."""
    if before is None or after is None:
        return None
    step = _FEELING[after] - _FEELING[before]
    return Turn.BETTER if step > 0 else Turn.WORSE if step < 0 else Turn.SAME


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of one suggestion, or of a group of them.

    ``kept`` is the sum, over the edited ones, of the share that stayed. ``better``, ``same`` and ``worse``
    count the customers who wrote again after one was sent.
    """

    kind: SuggestionKind | None = None
    source_key: str = ""
    lang: str = ""
    shown: int = 0
    unchanged: int = 0
    edited: int = 0
    passed: int = 0
    skipped: int = 0
    kept: float = 0.0
    better: int = 0
    same: int = 0
    worse: int = 0

    @property
    def sent(self) -> int:
        """How often it went out, as it was or edited."""
        return self.unchanged + self.edited

    @property
    def tried(self) -> int:
        """How often it was certainly looked at."""
        return self.unchanged + self.edited + self.passed + self.skipped

    @property
    def good(self) -> float:
        """Successes among the trials: 1 for unchanged, the share that stayed for edited, 0 for the rest;
        a better next sentiment is `BONUS` of a success more, a worse one of a failure."""
        return self.unchanged + self.kept + BONUS * self.better

    @property
    def trials(self) -> float:
        return self.tried + BONUS * (self.better + self.worse)

    def __add__(self, other: Tally) -> Tally:
        """Both together, as a group: of no one source."""
        return Tally(
            shown=self.shown + other.shown,
            unchanged=self.unchanged + other.unchanged,
            edited=self.edited + other.edited,
            passed=self.passed + other.passed,
            skipped=self.skipped + other.skipped,
            kept=self.kept + other.kept,
            better=self.better + other.better,
            same=self.same + other.same,
            worse=self.worse + other.worse,
        )


@dataclass(frozen=True, slots=True)
class SentReply:
    """A reply that stands on the platform, with what it answered, began as, and led to.

    ``kind`` and ``source_key`` are empty where the person wrote their own words, ``next`` while the
    customer wrote nothing more.
    """

    mention_id: MentionId
    mention: str
    lang: str
    platform: str
    intent: Intent | None
    sentiment: Sentiment | None
    author_name: str
    author_handle: str
    kind: SuggestionKind | None
    source_key: str
    suggested: str
    text: str
    turn: Turn | None
    next: str = field(default="", repr=False)


NOTHING = Tally()


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """What a brand's people made of each suggestion, by its source key."""

    tallies: Mapping[str, Tally] = field(default_factory=dict)

    def of(self, source_key: str) -> Tally:
        return self.tallies.get(source_key, NOTHING)

    def __bool__(self) -> bool:
        return bool(self.tallies)


def worth(groups: Sequence[Tally], own: Tally, seed: str) -> float:
    """How good a suggestion may well be, in 0..1: one draw from what is believed of it.

    Thompson sampling (Thompson 1933; for rewards between 0 and 1 Agrawal and Goyal, COLT 2012): a draw
    from Beta(a + successes, b + failures), so that one of which little is known is sometimes tried, and
    one that keeps failing seldom. Where it starts (a, b) is what is known of its like: ``groups``, the
    widest first, each drawn towards the one before as if that were `STRENGTH` trials (shrinkage, as in
    empirical Bayes). The same ``seed`` gives the same draw.
    """
    mean = HALF_KNOWN
    for group in groups:
        mean = (STRENGTH * mean + group.good) / (STRENGTH + group.trials)
    failures = max(0.0, own.trials - own.good)
    drawn = random.Random(seed)
    return drawn.betavariate(
        max(0.05, STRENGTH * mean + own.good), max(0.05, STRENGTH * (1 - mean) + failures)
    )
