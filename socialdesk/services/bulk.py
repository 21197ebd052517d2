"""One deed on many mentions: counted first, done in chunks, stopped at will, taken back as one.

Each chunk is a transaction of its own, so that nobody waits long for the database and a stop leaves whole
chunks behind. Each mention is decided as it was when the deed began: what somebody else has decided, or
what has changed meanwhile, is left alone and counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from socialdesk.domain.folding import fold
from socialdesk.domain.mention import BrandId, Mention, MentionId, MentionStatus
from socialdesk.errors import Overtaken
from socialdesk.services.clock import Clock
from socialdesk.store import Store, Writing
from socialdesk.store.view import View

T = TypeVar("T")

CHUNK = 200
"""Mentions of one transaction: some tens of milliseconds."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Nothing to say to them."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """Out of the queue until then; None: until the customer writes again."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class Assign:
    """Give them to somebody; empty gives them back to all."""

    who: str


@dataclass(frozen=True, slots=True)
class Tag:
    """Add a tag."""

    tag: str


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """A person has looked at them."""


Deed = Skip | Snooze | Assign | Tag | MarkSeen


@dataclass(frozen=True, slots=True)
class Target:
    """A mention as the person saw it."""

    id: MentionId
    version: int


@dataclass(frozen=True, slots=True)
class Trace:
    """What a deed changed of one mention: what was there before."""

    id: MentionId
    status: MentionStatus
    snoozed_until: datetime | None
    assigned_to: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """``done`` were changed; ``overtaken`` were decided or changed by somebody else meanwhile, ``same`` were
    so already; ``left`` were not looked at, because it was stopped."""

    deed: Deed
    done: tuple[Trace, ...] = ()
    overtaken: int = 0
    same: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many are as before, and how many were not because somebody has decided since."""

    done: int
    overtaken: int


def _never() -> bool:
    return False


class Bulk:
    """Deeds on a selection, or on all that a view holds. Call off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def targets(self, brand_id: BrandId, where: View) -> tuple[Target, ...]:
        """Everything that a view holds now; what arrives later is not among it."""
        with self._store.reading() as read:
            return tuple(Target(*found) for found in read.mentions.versions(brand_id, where))

    def run(
        self,
        targets: Sequence[Target],
        deed: Deed,
        by: str,
        *,
        progress: Callable[[int], object] = lambda _: None,
        cancelled: Callable[[], bool] = _never,
    ) -> Outcome:
        """Do it to each; ``progress`` hears how many were looked at, ``cancelled`` is asked before each
        chunk."""
        done: list[Trace] = []
        overtaken = same = looked = 0
        for chunk in _chunks(targets):
            if cancelled():
                break
            now = self._clock()
            with self._store.writing() as write:
                for target in chunk:
                    try:
                        trace = self._do(write, target, deed, by, now)
                    except Overtaken:
                        overtaken += 1
                        continue
                    if trace is None:
                        same += 1
                    else:
                        done.append(trace)
            looked += len(chunk)
            progress(looked)
        return Outcome(deed, tuple(done), overtaken, same, len(targets) - looked)

    def take_back(
        self, outcome: Outcome, by: str, *, progress: Callable[[int], object] = lambda _: None
    ) -> TakenBack:
        """Bring back what `run` changed, except what somebody has decided since."""
        back = overtaken = 0
        for chunk in _chunks(outcome.done):
            now = self._clock()
            with self._store.writing() as write:
                for trace in chunk:
                    try:
                        as_before = self._undo(write, trace, outcome.deed, by, now)
                    except Overtaken:
                        as_before = False
                    back += as_before
                    overtaken += not as_before
            progress(back + overtaken)
        return TakenBack(back, overtaken)

    def _do(self, write: Writing, target: Target, deed: Deed, by: str, now: datetime) -> Trace | None:
        """Raises `Overtaken` before anything is written; None where nothing had to be."""
        mentions = write.mentions
        mention = mentions.get(target.id)
        match deed:
            case Skip():
                if mention.status is MentionStatus.SKIPPED:
                    return None
                mentions.set_status(target.id, MentionStatus.SKIPPED, version=target.version, by=by, at=now)
            case Snooze(until):
                mentions.set_status(
                    target.id, MentionStatus.SNOOZED, version=target.version, by=by, at=now, until=until
                )
            case Assign(who):
                if mention.assigned_to == who:
                    return None
                mentions.assign(target.id, who, by, now)
            case Tag(tag):
                if _has(mention, tag):
                    return None
                mentions.tag(target.id, (*mention.tags, tag), by, now)
            case MarkSeen():
                if not mentions.see(target.id, now):
                    return None
        return Trace(target.id, mention.status, mention.snoozed_until, mention.assigned_to)

    def _undo(self, write: Writing, trace: Trace, deed: Deed, by: str, now: datetime) -> bool:
        """False, or `Overtaken`, where somebody has decided since."""
        mentions = write.mentions
        match deed:
            case Skip() | Snooze():
                mention = mentions.get(trace.id)
                to = MentionStatus.SNOOZED if isinstance(deed, Snooze) else MentionStatus.SKIPPED
                as_left = (
                    mention.status is to
                    and mention.snoozed_until == (deed.until if isinstance(deed, Snooze) else None)
                    and mentions.decider(trace.id) == by
                )
                if not as_left:  # versions do not tell: a deed that was taken back in between moved them
                    return False
                mentions.set_status(trace.id, MentionStatus.OPEN, version=mention.version, by=by, at=now)
                if trace.status is not MentionStatus.OPEN:
                    mentions.set_status(
                        trace.id,
                        trace.status,
                        version=mention.version + 1,
                        by=by,
                        at=now,
                        until=trace.snoozed_until,
                    )
            case Assign(who):
                if mentions.get(trace.id).assigned_to != who:
                    return False
                mentions.assign(trace.id, trace.assigned_to, by, now)
            case Tag(tag):
                mention = mentions.get(trace.id)
                if not _has(mention, tag):
                    return False
                kept = tuple(each for each in mention.tags if fold(each) != fold(tag))
                mentions.tag(trace.id, kept, by, now)
            case MarkSeen():
                return mentions.unsee(trace.id)
        return True


def _has(mention: Mention, tag: str) -> bool:
    return fold(tag) in {fold(each) for each in mention.tags}


def _chunks(whole: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(whole), CHUNK):
        yield whole[start : start + CHUNK]
