"""Two models beside each other on the same mentions: who was right how often, and where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from socialdesk.domain.classification import Head
from socialdesk.domain.mention import MentionId

THIN = 30
"""Fewer judged mentions than this say little."""

SHOWN = 10
"""Disagreements that a person is shown."""

_EXCERPT = 160


@dataclass(frozen=True, slots=True)
class Judged:
    """A mention, both answers and, where a person gave one, the label that is right ("" where nobody did).

    ``confirmed`` says that the person agreed with the model of that day.
    """

    mention_id: MentionId
    text: str
    right: str
    now: str
    then: str
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """One model's marks. ``macro_f1`` is the mean over the labels that somebody gave, 0 to 1;
    ``confusion`` counts (right label, label given); ``per_second`` is mentions a second on this machine."""

    model: str
    of: int
    right: int
    macro_f1: float
    confusion: Mapping[tuple[str, str], int]
    per_second: float

    @property
    def accuracy(self) -> float:
        """The share that was right, 0 to 1; 0 where nothing was judged."""
        return self.right / self.of if self.of else 0.0


class Caveat(StrEnum):
    """What must be kept in mind when reading a comparison."""

    NOTHING = "nothing"
    THIN = "thin"
    CHANGED = "changed"
    LEARNED = "learned"
    SLOW = "slow"


CAVEATS: Mapping[Caveat, str] = {
    Caveat.NOTHING: "Nobody has corrected or confirmed a label of this brand yet, so neither can be judged. "
    "Look at where they differ.",
    Caveat.THIN: "People have labelled only {judged} of this brand's mentions, so the comparison is thin: "
    "each counts for {points} points. From {enough} on it says more.",
    Caveat.CHANGED: "In {changed} of these {judged} a person changed the label: there the model in use was "
    "wrong, which is why they are here, so it looks worse than it is.",
    Caveat.LEARNED: "The model in use has learned from corrections such as these, so it looks better here "
    "than it is.",
    Caveat.SLOW: "The other model needs {times} times as long for each mention.",
}
"""The caveats as sentences; the names in braces are those of `Comparison.numbers`."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is in use now beside what could be, for one question.

    ``others`` are mentions that nobody judged, of which ``others_differ`` get another label. ``memory`` is
    bytes that the new model took when it was opened, None where the system does not tell. ``temperature``
    is what its answers should be divided by.
    """

    head: Head
    now: Marks
    then: Marks
    changed: int
    confirmed: int
    others: int
    others_differ: int
    disagreements: tuple[Judged, ...]
    temperature: float
    size: int
    memory: int | None
    learned: bool

    @property
    def judged(self) -> int:
        """Mentions with a person's label."""
        return self.now.of

    @property
    def slower(self) -> float:
        """How many times as long the new model needs."""
        return self.now.per_second / self.then.per_second if self.then.per_second else 0.0

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What to keep in mind, most important first."""
        found = []
        if not self.judged:
            found.append(Caveat.NOTHING)
        elif self.judged < THIN:
            found.append(Caveat.THIN)
        if self.changed:
            found.append(Caveat.CHANGED)
        if self.learned and self.judged:
            found.append(Caveat.LEARNED)
        if self.slower >= 3:
            found.append(Caveat.SLOW)
        return tuple(found)

    @property
    def numbers(self) -> dict[str, str]:
        """The numbers in `CAVEATS`, as they are written in English."""
        return {
            "judged": str(self.judged),
            "changed": str(self.changed),
            "enough": str(THIN),
            "points": f"{100 / max(1, self.judged):.0f}",
            "times": f"{self.slower:.0f}",
        }


def marks(model: str, pairs: Sequence[tuple[str, str]], per_second: float) -> Marks:
    """Mark (right label, label given) pairs."""
    confusion = Counter(pairs)
    scores = [_f1(label, confusion) for label in sorted({label for pair in pairs for label in pair})]
    return Marks(
        model=model,
        of=len(pairs),
        right=sum(count for (right, given), count in confusion.items() if right == given),
        macro_f1=sum(scores) / len(scores) if scores else 0.0,
        confusion=dict(sorted(confusion.items())),
        per_second=per_second,
    )


def disagreements(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """Up to `SHOWN` mentions with two answers: first, in turn, those that one of the two had right."""
    differ = [each for each in judged if each.now != each.then]
    better = [each for each in differ if each.right and each.then == each.right]
    worse = [each for each in differ if each.right and each.now == each.right]
    rest = [each for each in differ if each not in better and each not in worse]
    turns: list[Judged] = []
    for place in range(max(len(better), len(worse))):
        turns += better[place : place + 1] + worse[place : place + 1]
    return tuple([*turns, *rest][:SHOWN])


def excerpt(text: str) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"


def _f1(label: str, confusion: Mapping[tuple[str, str], int]) -> float:
    both = confusion.get((label, label), 0)
    right = sum(count for (truth, _), count in confusion.items() if truth == label)
    given = sum(count for (_, said), count in confusion.items() if said == label)
    return 2 * both / (right + given) if right + given else 0.0
