"""Routing: who takes a mention, and what of a rule's wishes may be done.

Rules wish, people decide. `plan` compares what the rules ask for with what they did before and with what
people did by hand, and leaves the difference: doing it twice changes nothing, and nothing that a person
did is undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Intent, Urgency
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.rule import Assign, Deeds, Mute, Outcome, RuleSet, Ruling, Scope
from socialdesk.domain.shifts import Person, Team

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Staffing:
    """How busy people are, by folded name: open mentions they carry, and when a rule last gave them one."""

    loads: Mapping[str, int] = field(default_factory=dict)
    turns: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """``person`` empty means nobody, ``why`` says why; ``retry_at`` is when the next one comes on shift."""

    person: str = ""
    why: str = ""
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written for one mention. None and empty mean: leave it.

    ``ruling`` None: nothing about it changed. ``hide`` takes it out of the queue (it stays searchable).
    """

    ruling: Ruling | None = None
    tags: tuple[str, ...] | None = None
    assign: str = ""
    snooze_until: datetime | None = None
    hide: bool = False
    mute: tuple[tuple[str, Mute], ...] = ()
    alerts: tuple[tuple[str, str], ...] = ()


def choose(wanted: Assign, lang: str, team: Team, hours: Hours, staffing: Staffing, now: datetime) -> Choice:
    """The person for a mention in ``lang``: knows what is wanted, is on shift, carries the fewest open
    mentions; of equals the one whose last turn is longest ago, then the first of the file."""
    if wanted.person:
        person = team.named(wanted.person)
        return Choice(person.name if person else wanted.person)
    able = [
        person
        for person in team.people
        if wanted.skills <= person.skills and (not wanted.language or person.speaks(lang))
    ]
    if not able:
        return Choice(why=_nobody("in the team", wanted, lang))
    present = [person for person in able if person.on_shift(now, hours)]
    if not present:
        begins = [begin for person in able if (begin := person.next_shift(now, hours)) is not None]
        return Choice(why=_nobody("on shift", wanted, lang), retry_at=min(begins, default=None))
    free = [p for p in present if not p.most_open or staffing.loads.get(fold(p.name), 0) < p.most_open]
    if not free:
        return Choice(why="everybody on shift carries as many open mentions as they may")
    return Choice(_least_busy(free, staffing).name)


def choose_lead(team: Team, hours: Hours, staffing: Staffing, now: datetime) -> Choice:
    """The lead on shift, else any lead: they must know, whatever the hour."""
    if not team.leads:
        return Choice(why="the team has no lead")
    present = [person for person in team.leads if person.on_shift(now, hours)]
    return Choice(_least_busy(present or team.leads, staffing).name)


def _least_busy(people: Sequence[Person], staffing: Staffing) -> Person:
    return min(
        people,
        key=lambda p: (staffing.loads.get(fold(p.name), 0), staffing.turns.get(fold(p.name), _LONG_AGO)),
    )


def _nobody(where: str, wanted: Assign, lang: str) -> str:
    parts = [f"knows {' and '.join(sorted(wanted.skills))}"] if wanted.skills else []
    if wanted.language:
        parts.append(f"speaks {lang or 'the language'}")
    return f"nobody {where} {' and '.join(parts)}" if parts else f"nobody is {where}"


def grave(mention: Mention) -> bool:
    """Whether a mention may be about danger or law: no rule hides it."""
    said = mention.classification
    return said is not None and (said.intent is Intent.SAFETY_LEGAL or said.urgency is Urgency.CRITICAL)


def plan(
    outcome: Outcome,
    mention: Mention,
    before: Ruling | None,
    deeds: Deeds,
    rules: RuleSet,
    hours: Hours,
    staffing: Staffing,
    now: datetime,
    *,
    muted: bool = False,
    lifted: frozenset[Scope] = frozenset(),
    danger: bool = False,
) -> Plan:
    """What to write so that a mention is as its rules want it, as far as people leave it to them.

    ``before`` is what rules did so far; ``muted`` says that its author or thread is muted, ``lifted`` what
    of them a person has unmuted, ``danger`` that its words tell of one whatever the labels say. Only what is
    open in the queue is assigned, snoozed, muted or announced.
    """
    was = before or Ruling("", now)
    waits = mention.status is MentionStatus.OPEN
    tags, given = _tags(outcome, mention, was, deeds)
    once = set(was.once)
    choice = Choice()
    assigned = was.assigned
    if waits and outcome.lead:
        if "lead" in once:
            choice = Choice(why=was.note)
        elif not deeds.assigned:
            choice = choose_lead(rules.team, hours, staffing, now)
        once.add("lead")
    elif waits and outcome.assign and "assign" not in once and not (deeds.assigned or mention.assigned_to):
        choice = choose(outcome.assign, mention.lang, rules.team, hours, staffing, now)
        if choice.person:
            once.add("assign")
    if choice.person:
        assigned = choice.person
    mute: tuple[tuple[str, Mute], ...] = ()
    if waits and not deeds.placed:
        mute = tuple(
            each
            for each in outcome.mute
            if each[1].scope not in lifted and f"mute {each[1].scope}" not in once
        )
        once |= {f"mute {each.scope}" for _, each in mute}
    kept = danger or grave(mention)
    hide = waits and not deeds.placed and not kept and (muted or bool(mute))
    snooze = outcome.snooze_until if waits and not deeds.placed and not kept else None
    if snooze is not None and (snooze <= now or hide or "snooze" in once):
        snooze = None
    if snooze is not None:
        once.add("snooze")
    alerts = tuple(each for each in outcome.alerts if f"alert {each[0]}" not in once) if waits else ()
    once |= {f"alert {rule}" for rule, _ in alerts}
    looks = [at for at in (outcome.next_at, choice.retry_at) if at is not None]
    ruling = Ruling(
        rules=rules.fingerprint,
        at=now,
        trace=outcome.trace,
        points=outcome.points,
        tags=given,
        assigned=assigned,
        once=frozenset(once),
        templates=outcome.templates,
        lead=outcome.signed if waits or was.lead else "",
        faq=outcome.faq,
        note=choice.why,
        next_at=min(looks, default=None) if waits and not hide and snooze is None else None,
    )
    if before is None:
        # What is in the queue is noted as heard; of the rest only what a rule held for.
        changed = (waits and rules.fingerprint != "") or ruling != Ruling(rules.fingerprint, now)
    else:
        changed = replace(ruling, at=before.at) != before
    return Plan(
        ruling=ruling if changed else None,
        tags=tags,
        assign=choice.person if choice.person != mention.assigned_to else "",
        snooze_until=snooze,
        hide=hide,
        mute=mute,
        alerts=alerts,
    )


def _tags(
    outcome: Outcome, mention: Mention, was: Ruling, deeds: Deeds
) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """The new tags (None: as they are) and those that rules have given.

    A tag that a rule gave once and that is gone was taken off by a person: it stays off. One that no
    rule wants any more goes, unless a person has touched the tags since.
    """
    there = {fold(tag): tag for tag in mention.tags}
    given = {fold(tag): tag for tag in was.tags}
    wanted = {fold(tag): tag for tag in outcome.tags}
    withdrawn = set() if deeds.tagged else {key for key in given if key not in wanted and key in there}
    after = {key: tag for key, tag in there.items() if key not in withdrawn}
    after |= {key: tag for key, tag in wanted.items() if key not in given and key not in there}
    kept = {key: tag for key, tag in given.items() if key not in withdrawn} | {
        key: given.get(key, tag) for key, tag in wanted.items()
    }
    changed = after.keys() != there.keys()
    return (tuple(after.values()) if changed else None), tuple(kept.values())
