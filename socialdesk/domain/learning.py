"""Labels that a person set right, and what was learned from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialdesk.domain.classification import Head
from socialdesk.domain.mention import MentionId


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's label of one mention, in force until it is taken back.

    ``was`` is the label that the model had given (empty when it had not looked yet), ``was_unsure`` that
    it said so itself, ``model`` the name and version that said it. Labels of ``needs_reply`` are ``no``
    and ``yes``.
    """

    mention_id: MentionId
    head: Head
    value: str
    by: str
    at: datetime
    was: str = ""
    was_unsure: bool = False
    model: str = ""

    @property
    def confirms(self) -> bool:
        """Whether the person said that the model was right."""
        return self.value == self.was


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled mention as something to learn from.

    ``labels`` are those in force, a person's over the model's; ``corrected`` are the heads that a person
    labelled. ``decided`` says that a person answered or skipped the mention with these labels in sight.
    """

    text: str
    labels: Mapping[Head, str]
    corrected: frozenset[Head] = frozenset()
    decided: bool = False


FEWEST = 10
"""Labels of a head that the classifier had wrong, before anything can be learned for it."""


class WhyNot(StrEnum):
    """Why nothing was learned for a head."""

    TOO_FEW = "too_few"
    RIGHT_ALREADY = "right_already"
    LOSES = "loses"
    NO_BETTER = "no_better"


@dataclass(frozen=True, slots=True)
class HeadFigures:
    """What learning does for one head, judged on mentions that were held back from it.

    ``corrections`` labels by people, of which the shipped classifier had ``before`` right and learning
    gets ``after`` right. ``elsewhere`` mentions that nobody corrected, of which ``kept_before`` and
    ``kept_after`` show the label under which they were left. ``used`` says whether the layer speaks for
    this head, ``why`` why not.
    """

    head: Head
    corrections: int
    before: int = 0
    after: int = 0
    elsewhere: int = 0
    kept_before: int = 0
    kept_after: int = 0
    used: bool = False
    why: WhyNot | None = None

    @property
    def wanted(self) -> int:
        """Labels that are still to be corrected before anything can be learned."""
        return max(0, FEWEST - (self.corrections - self.before))

    @property
    def lost(self) -> float:
        """Points (of 100) lost where nobody corrected anything."""
        return 100 * (self.kept_before - self.kept_after) / self.elsewhere if self.elsewhere else 0.0


@dataclass(frozen=True, slots=True)
class Revision:
    """A layer that was put to use once. ``fitted_on`` names, head by head, the model it belongs to."""

    number: int
    at: datetime
    by: str
    fitted_on: Mapping[Head, str]
    figures: tuple[HeadFigures, ...]

    @property
    def corrections(self) -> int:
        """Labels that it was fitted on."""
        return sum(each.corrections for each in self.figures if each.used)


@dataclass(frozen=True, slots=True)
class Turn:
    """One change of what is in force: ``revision`` None is the classifier as it shipped."""

    revision: int | None
    by: str
    at: datetime
