"""Trying a rule on history: what it would have held for, and what would be different with it.

Nothing is written. Labels are those of today; waiting ends with the answer or the decision.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from operator import attrgetter

from socialdesk.domain.brand import Brand, Hours
from socialdesk.domain.hours import Openings, zone
from socialdesk.domain.mention import MentionRow, MentionStatus
from socialdesk.domain.routing import grave
from socialdesk.domain.rule import (
    Actions,
    Case,
    Condition,
    Outcome,
    Rule,
    RuleSet,
    apply,
    heads_asked,
    timing,
)
from socialdesk.services import danger
from socialdesk.services.clock import Clock
from socialdesk.services.rule_asking import Asked
from socialdesk.store import Store
from socialdesk.store.rulings import Heard

EXAMPLES = 20
"""Mentions that a trial shows."""

COMPARED = 1000
"""The newest of the mentions that a rule holds for, on which all rules are run with it and without it."""

_AT_ONCE = 50

_COUNTED = ("sentiment", "urgency", "intent", "platform", "lang")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a rule changes beside all the others, on the newest ``looked`` mentions it holds for.

    ``more`` and ``less`` are single acts that happen only with it and only without it (it was first, or
    said "stop here"), with the number of mentions; ``same`` mentions are treated alike.
    """

    looked: int
    same: int
    more: tuple[tuple[Actions, int], ...] = ()
    less: tuple[tuple[Actions, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have held for: ``matched`` of ``mentions`` in the last ``days``.

    ``by`` counts what matched under ``sentiment``, ``urgency``, ``intent``, ``platform`` and ``lang``, most
    frequent first; ``unsure`` more fit, but by a label that the model is unsure of. ``daily`` counts per
    day of the brand's zone, oldest first, days without any included. ``difference`` is None where only a
    condition was tried. For ``without`` of what matched, the playbook has none of the templates that the rule
    chooses: nothing changes there.
    """

    days: int
    mentions: int
    matched: int
    unsure: int = 0
    by: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    examples: tuple[MentionRow, ...] = ()
    daily: tuple[tuple[date, int], ...] = ()
    difference: Difference | None = None
    without: int = 0

    @property
    def per_day(self) -> float:
        return self.matched / self.days

    @property
    def share(self) -> float:
        """Of all mentions, 0 to 1."""
        return self.matched / self.mentions if self.mentions else 0.0


class Trials:
    """Reads history. Threads may share it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of_condition(self, brand: Brand, when: Condition, days: int) -> Trial:
        """Hold a condition against the labelled mentions of the last ``days``."""
        return self._counted(brand, when, days)[0]

    def of_rule(
        self,
        brand: Brand,
        rules: RuleSet,
        rule: Rule,
        days: int,
        *,
        suit: Callable[[str, str], bool] | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Trial:
        """As `of_condition`, and what would be different with ``rule``, one of ``rules``, were it switched
        on. ``suit`` says whether any of the templates that it chooses is for a language and an intent.
        ``progress`` hears how many of how many mentions were compared; a cancelled comparison covers what it
        came to."""
        found, held = self._counted(brand, rule.when, days)
        told = self._compared(brand, rules, rule, held, progress, cancelled)
        without = 0 if suit is None else sum(not suit(each.lang, each.intent) for each in held)
        return replace(found, difference=told, without=without)

    def _counted(self, brand: Brand, when: Condition, days: int) -> tuple[Trial, list[Heard]]:
        now = self._clock()
        since = now - timedelta(days=days)
        asked = heads_asked(when.query)
        with self._store.reading() as read:
            total, heard = read.rulings.heard(
                brand.id, when.query, since, customer=when.customer, needs_reply=when.needs_reply
            )
            fitting = _in_time(when, heard, brand.hours, since, now)
            sure = fitting if when.unsure else [each for each in fitting if not asked & each.unsure]
            examples = read.rulings.lines([each.id for each in sure[:EXAMPLES]])
        daily = _daily(sure, since, now, brand.hours)
        found = Trial(
            days, total, len(sure), len(fitting) - len(sure), _counted(sure), tuple(examples), daily
        )
        return found, sure

    def _compared(
        self,
        brand: Brand,
        rules: RuleSet,
        rule: Rule,
        held: list[Heard],
        progress: Progress | None,
        cancelled: Callable[[], bool],
    ) -> Difference:
        index = next(place for place, each in enumerate(rules.rules) if each.name == rule.name)
        others = (*rules.rules[:index], *rules.rules[index + 1 :])
        on = replace(rule, on=True)
        with_it = replace(rules, rules=(*rules.rules[:index], on, *rules.rules[index + 1 :]))
        without = replace(rules, rules=others)
        more: Counter[Actions] = Counter()
        less: Counter[Actions] = Counter()
        looked = same = 0
        chosen = held[:COMPARED]
        for start in range(0, len(chosen), _AT_ONCE):
            if cancelled():
                break
            if progress is not None:
                progress(start, len(chosen))
            with self._store.reading() as read:  # short: nobody waits for a trial
                cases = [
                    (mention, read.rulings.customer_tags(each.id), each.until, danger.told(read, mention))
                    for each in chosen[start : start + _AT_ONCE]
                    for mention in (read.mentions.get(each.id),)
                ]
            for mention, tags, until, told in cases:
                # As it stood when its waiting ended: else no rule about waiting would hold for what is
                # answered by now.
                waiting = replace(mention, status=MentionStatus.OPEN, answered_at=None)
                stays = told is not None or grave(mention)
                case = Case(waiting, brand.hours, Asked(waiting), tags, stays=stays)
                at = until or self._clock()
                after = _acts(apply(with_it, case, at), on)
                before = _acts(apply(without, case, at), on)
                more.update(after - before)
                less.update(before - after)
                looked += 1
                same += after == before
        if progress is not None:
            progress(looked, len(chosen))
        return Difference(looked, same, tuple(more.most_common()), tuple(less.most_common()))


def _acts(outcome: Outcome, rule: Rule) -> frozenset[Actions]:
    """An outcome as single acts. A snooze is told by the length that ``rule`` wants, if it is its own."""
    found = {Actions(tags=(tag,)) for tag in outcome.tags}
    if points := sum(worth for _, worth in outcome.points):
        found.add(Actions(points=points))
    if outcome.lead:
        found.add(Actions(lead=outcome.lead))
    elif outcome.assign is not None:  # the lead comes before
        found.add(Actions(assign=outcome.assign))
    if outcome.templates:
        found.add(Actions(templates=outcome.templates))
    if outcome.snooze_until is not None:
        found.add(Actions(snooze=rule.then.snooze if rule.then.snooze is not None else 0))
    found |= {Actions(mute=mute) for _, mute in outcome.mute}
    found |= {Actions(alert=text) for _, text in outcome.alerts if text != outcome.lead}
    if outcome.faq:
        found.add(Actions(faq=True))
    return frozenset(found)


def _in_time(
    when: Condition, heard: list[Heard], hours: Hours, since: datetime, now: datetime
) -> list[Heard]:
    """Those whose publication and waiting fit."""
    place = zone(hours)
    openings = Openings(hours, since.astimezone(place).date(), now.astimezone(place).date())
    found = heard
    if when.days or when.times or when.open is not None or when.holiday is not None:
        found = [each for each in found if timing(when, each.published_at, hours, openings) is not None]
    if (waiting := when.waiting) is not None:
        found = [
            each for each in found if waiting.since(each.published_at, hours, openings) <= (each.until or now)
        ]
    return found


def _counted(held: list[Heard]) -> dict[str, tuple[tuple[str, int], ...]]:
    """How many have each label: those alike in all of them are counted first."""
    alike = Counter(map(attrgetter(*_COUNTED), held))
    counts: dict[str, Counter[str]] = {name: Counter() for name in _COUNTED}
    for labels, number in alike.items():
        for name, label in zip(_COUNTED, labels, strict=True):
            counts[name][label] += number
    return {name: tuple(each.most_common()) for name, each in counts.items()}


def _daily(held: list[Heard], since: datetime, now: datetime, hours: Hours) -> tuple[tuple[date, int], ...]:
    place = zone(hours)
    first, last = since.astimezone(place).date(), now.astimezone(place).date()
    days = [first + timedelta(days=day) for day in range((last - first).days + 1)]
    moments = sorted(each.published_at for each in held)
    # A day begins at midnight, or where the clocks skip it, as they do so.
    begins = [bisect_left(moments, datetime.combine(day, time(), place).astimezone(UTC)) for day in days]
    ends = [*begins[1:], len(moments)]
    return tuple((day, end - begin) for day, begin, end in zip(days, begins, ends, strict=True))
