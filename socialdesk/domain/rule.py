"""Rules of a team: if a mention is so and so, do this with it.

`apply` is pure: a rule set, a mention and the time in, one outcome and its trace out. Every rule is asked,
in the order of the file. A condition sees the mention as it came (text, author, labels, time), never what
another rule did, so that most of an outcome does not depend on the order: tags, points, alerts, FAQ
candidates and mutes come from all rules that hold; of person, template set, snooze and lead, which can
only be one, the first rule that says so wins.

No action here can approve, write or send a reply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Head
from socialdesk.domain.expression import And, Is, Near, Node, Not, Or
from socialdesk.domain.folding import fold
from socialdesk.domain.hours import (
    Openings,
    add_business_minutes,
    is_holiday,
    is_open,
    next_opening,
    zone,
)
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.shifts import Team

MOST_POINTS = 50
"""The most by which one rule may raise or lower a priority of 0 to 100."""

HEAD_FIELDS = {"sentiment": Head.SENTIMENT, "urgency": Head.URGENCY, "intent": Head.INTENT}

_DECIDED = (MentionStatus.APPROVED, MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.GONE)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Scope(StrEnum):
    """What a mute silences."""

    AUTHOR = "author"
    THREAD = "thread"


class Verdict(StrEnum):
    """What became of a rule at one mention; a rule that did not fit leaves no trace."""

    HELD = "held"
    STOPPED = "stopped"  # fitted, but an earlier rule said "stop here"
    UNSURE = "unsure"  # fitted, but by a label that the model is unsure of


@dataclass(frozen=True, slots=True)
class Waiting:
    """Unanswered for ``minutes``: of opening time, or by the clock on the wall."""

    minutes: int
    opening_time: bool = True

    def since(self, published_at: datetime, hours: Hours, openings: Openings | None = None) -> datetime:
        """When a mention will have waited that long; ``openings`` of these hours make many answers fast."""
        if self.opening_time:
            if openings is not None:
                return openings.add(published_at, self.minutes)
            return add_business_minutes(published_at, self.minutes, hours)
        return published_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Condition:
    """When a rule holds: all that is given must. Times are those at which the post was published, in
    the brand's zone, so that asking again later gives the same answer; only ``waiting`` grows.

    ``query`` is in the watch language; ``unsure`` lets the rule act on labels that the model is unsure of.
    ``days`` are 0 (Monday) to 6; ``times`` pass midnight where the end is not after the start; ``customer``
    are folded tags of the customer, any of which will do.
    """

    query: Node | None = None
    unsure: bool = False
    open: bool | None = None
    days: frozenset[int] = frozenset()
    times: tuple[tuple[time, time], ...] = ()
    holiday: bool | None = None
    customer: frozenset[str] = frozenset()
    needs_reply: bool | None = None
    waiting: Waiting | None = None


@dataclass(frozen=True, slots=True)
class Assign:
    """Whom to give a mention: ``person`` by name, or whoever has all ``skills`` and, where ``language``,
    speaks the customer's language."""

    person: str = ""
    skills: frozenset[str] = frozenset()
    language: bool = True


@dataclass(frozen=True, slots=True)
class Mute:
    """Keep an author or a thread out of the queue, for ``days`` or (None) until it is lifted."""

    scope: Scope
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Actions:
    """What a rule does. ``points`` raise or lower the priority; ``templates`` names what
    templates of the playbook are kept for; ``snooze`` is minutes, 0 until the brand opens; ``alert`` and
    ``lead`` are sentences to show."""

    tags: tuple[str, ...] = ()
    points: int = 0
    assign: Assign | None = None
    templates: str = ""
    snooze: int | None = None
    mute: Mute | None = None
    alert: str = ""
    lead: str = ""
    faq: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the file; ``stop`` ends the walk after it where it holds."""

    name: str
    when: Condition = field(default_factory=Condition)
    then: Actions = field(default_factory=Actions)
    on: bool = True
    stop: bool = False


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a brand in their order. ``fingerprint`` changes with the files; empty: no rules."""

    rules: tuple[Rule, ...] = ()
    team: Team = field(default_factory=Team)
    fingerprint: str = ""

    @property
    def active(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.on)


@dataclass(frozen=True, slots=True)
class Case:
    """One mention as rules are asked about it.

    ``holds`` says whether a query fits, and by what: the parts of it that did, or None. ``customer_tags``
    are folded. ``closed`` says that its matter is closed and it came back to be followed up, ``stays`` that
    it may be about danger or law: no rule puts it away.
    """

    mention: Mention
    hours: Hours
    holds: Callable[[Node], tuple[str, ...] | None]
    customer_tags: frozenset[str] = frozenset()
    closed: bool = False
    stays: bool = False

    @property
    def waits(self) -> bool:
        """Whether it is still to be answered."""
        return not self.closed and self.mention.status not in _DECIDED and self.mention.answered_at is None


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a trace: why the rule fitted and what it asked for, in words. ``by`` is the rule that
    stopped it, or the label that was unsure."""

    rule: str
    verdict: Verdict
    why: tuple[str, ...] = ()
    did: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules ask for, all together. ``lead`` is why it goes to the lead, ``signed`` why the lead must
    sign what is answered: for what it says, never for its waiting alone. ``next_at`` is when waiting alone
    makes another rule hold."""

    trace: tuple[Step, ...] = ()
    tags: tuple[str, ...] = ()
    points: tuple[tuple[str, int], ...] = ()
    assign: Assign | None = None
    templates: str = ""
    snooze_until: datetime | None = None
    mute: tuple[tuple[str, Mute], ...] = ()
    alerts: tuple[tuple[str, str], ...] = ()
    lead: str = ""
    signed: str = ""
    faq: bool = False
    next_at: datetime | None = None


def apply(rules: RuleSet, case: Case, now: datetime) -> Outcome:
    """Ask every rule that is switched on about one mention at the time ``now``."""
    held: list[Rule] = []
    trace: list[Step] = []
    stopped_by = ""
    nexts: list[datetime] = []
    for rule in rules.active:
        why = fits(rule.when, case, now)
        if why is None:
            waits = rule.when.waiting
            if waits is not None and not stopped_by and case.waits:
                at = waits.since(case.mention.post.published_at, case.hours)
                if at > now:
                    nexts.append(at)
            continue
        doubt = unsure_label(rule.when, case.mention)
        if stopped_by:
            trace.append(Step(rule.name, Verdict.STOPPED, why, by=stopped_by))
        elif doubt:
            trace.append(Step(rule.name, Verdict.UNSURE, why, by=doubt))
        else:
            held.append(rule)
            trace.append(Step(rule.name, Verdict.HELD, why))
            if rule.stop:
                stopped_by = rule.name
    return _together(held, trace, case, min(nexts, default=None))


def _together(held: list[Rule], trace: list[Step], case: Case, next_at: datetime | None) -> Outcome:
    acts = [rule.then for rule in held]
    snoozes = [_snoozed(act.snooze, case) for act in acts if act.snooze is not None and not case.stays]
    done = {rule.name: _done(rule, held, case) for rule in held}
    return Outcome(
        trace=tuple(
            replace(step, did=done[step.rule]) if step.verdict is Verdict.HELD else step for step in trace
        ),
        tags=_once(tag for act in acts for tag in act.tags),
        points=tuple((rule.name, rule.then.points) for rule in held if rule.then.points),
        assign=next((act.assign for act in acts if act.assign is not None), None),
        templates=next((act.templates for act in acts if act.templates), ""),
        snooze_until=next(iter(snoozes), None),
        mute=_mutes(held),
        alerts=tuple(
            (rule.name, rule.then.alert or rule.then.lead)
            for rule in held
            if rule.then.alert or rule.then.lead
        ),
        lead=next((act.lead for act in acts if act.lead), ""),
        signed=next((rule.then.lead for rule in held if rule.then.lead and rule.when.waiting is None), ""),
        faq=any(act.faq for act in acts),
        next_at=next_at,
    )


def _done(rule: Rule, held: list[Rule], case: Case) -> tuple[str, ...]:
    """What a rule that holds comes to, in words: its wishes, and why some of them yield."""
    said = []
    for wish, words in _wishes(rule.then):
        reason = ""
        if wish == "assign" and (to_lead := next((each for each in held if each.then.lead), None)):
            reason = f"“{to_lead.name}” hands it to the lead"
        elif wish == "snooze" and case.stays:
            reason = "it may be about safety or law"
        elif wish in ("assign", "templates", "snooze"):
            first = next(each for each in held if getattr(each.then, wish) not in (None, ""))
            if getattr(first.then, wish) != getattr(rule.then, wish):
                reason = f"“{first.name}” goes before"
        said.append(f"not done: {words} ({reason})" if reason else words)
    return tuple(said)


def _mutes(held: list[Rule]) -> tuple[tuple[str, Mute], ...]:
    """One mute for each scope; of several the longest."""
    found: dict[Scope, tuple[str, Mute]] = {}
    for rule in held:
        mute = rule.then.mute
        if mute is None:
            continue
        known = found.get(mute.scope)
        if known is None or _longer(mute, known[1]):
            found[mute.scope] = (rule.name, mute)
    return tuple(found[scope] for scope in Scope if scope in found)


def _longer(one: Mute, other: Mute) -> bool:
    return other.days is not None and (one.days is None or one.days > other.days)


def _once(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once, whatever its spelling, in the order of the first."""
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(fold(tag), tag)
    return tuple(found.values())


def _snoozed(minutes: int, case: Case) -> datetime:
    """The end of a snooze, counted from publication: asking again does not prolong it."""
    published = case.mention.post.published_at
    return next_opening(published, case.hours) if minutes == 0 else published + timedelta(minutes=minutes)


def fits(when: Condition, case: Case, now: datetime) -> tuple[str, ...] | None:
    """Why a condition holds, in words; None where it does not. Doubt about labels is asked separately."""
    post = case.mention.post
    why: list[str] = []
    if when.needs_reply is not None:
        if needs_reply(case.mention) is not when.needs_reply:
            return None
        why.append("an answer is expected" if when.needs_reply else "no answer is expected")
    if when.customer:
        shared = sorted(when.customer & case.customer_tags)
        if not shared:
            return None
        why += [f"the customer is tagged {tag}" for tag in shared]
    if when.days or when.times or when.open is not None or when.holiday is not None:
        timely = timing(when, post.published_at, case.hours)
        if timely is None:
            return None
        why += timely
    if when.query is not None:
        said = case.holds(when.query)
        if said is None:
            return None
        why += said
    if when.waiting is not None:
        if not case.waits or when.waiting.since(post.published_at, case.hours) > now:
            return None
        kind = " of opening time" if when.waiting.opening_time else ""
        why.append(f"unanswered for {span_in_words(when.waiting.minutes)}{kind}")
    return tuple(why) or ("every mention",)


def timing(
    when: Condition, published_at: datetime, hours: Hours, openings: Openings | None = None
) -> list[str] | None:
    """Why a moment of publication fits; None where it does not. ``openings`` of these hours make many answers
    fast."""
    why: list[str] = []
    local = published_at.astimezone(zone(hours))
    if when.days:
        if local.weekday() not in when.days:
            return None
        why.append(f"posted on {DAYS[local.weekday()]}")
    if when.times:
        at = local.time()
        if not any(a <= at < b if a < b else at >= a or at < b for a, b in when.times):
            return None
        why.append(f"posted at {local:%H:%M}")
    if when.open is not None:
        opened = is_open(published_at, hours) if openings is None else openings.is_open(published_at)
        if opened is not when.open:
            return None
        why.append("posted in opening hours" if when.open else "posted outside opening hours")
    if when.holiday is not None:
        named = is_holiday(local.date(), hours)
        if bool(named) is not when.holiday:
            return None
        why.append(f"posted on a public holiday ({named})" if named else "posted on no public holiday")
    return why


def needs_reply(mention: Mention) -> bool | None:
    """Whether somebody expects an answer, an unsure "no" being a yes; None before classification."""
    said = mention.classification
    return None if said is None else said.needs_reply or Head.NEEDS_REPLY in said.unsure


def heads_asked(node: Node | None) -> frozenset[Head]:
    """The labels that a query asks about."""
    match node:
        case Is(field=name) if name in HEAD_FIELDS:
            return frozenset({HEAD_FIELDS[name]})
        case And(parts) | Or(parts):
            return frozenset[Head]().union(*(heads_asked(part) for part in parts))
        case Not(part):
            return heads_asked(part)
        case Near(left, right):
            return heads_asked(left) | heads_asked(right)
        case _:
            return frozenset()


def unsure_label(when: Condition, mention: Mention) -> str:
    """The label that a condition rests on and the model is unsure of; empty where there is none. What is
    unsure does not act by itself (unless the rule says so)."""
    if when.unsure or mention.classification is None:
        return ""
    doubtful = heads_asked(when.query) & mention.classification.unsure
    return ", ".join(sorted(doubtful))


def in_words(act: Actions) -> tuple[str, ...]:
    """What a rule does, for its trace and for the list of rules."""
    return tuple(words for _, words in _wishes(act))


def _wishes(act: Actions) -> Iterator[tuple[str, str]]:
    """Each wish of a rule by its kind, in the words that the window knows in other languages, too."""
    for tag in act.tags:
        yield "tag", f"tag {tag}"
    if act.points:
        yield "points", f"{'raise' if act.points > 0 else 'lower'} the priority by {abs(act.points)}"
    if act.assign is not None:
        yield "assign", _assign_in_words(act.assign)
    if act.templates:
        yield "templates", f"templates for {act.templates.replace('_', ' ')}"
    if act.snooze is not None:
        until = f"for {span_in_words(act.snooze)}" if act.snooze else "until the brand opens"
        yield "snooze", f"snooze {until}"
    if act.mute is not None:
        for_days = f" for {span_in_words(act.mute.days * 1440)}" if act.mute.days else ""
        what = "author" if act.mute.scope is Scope.AUTHOR else "conversation"
        yield "mute", f"mute the {what}{for_days}"
    if act.alert:
        yield "alert", f"alert: {act.alert}"
    if act.lead:
        yield "lead", f"hand to the lead: {act.lead}"
    if act.faq:
        yield "faq", "add to the FAQ candidates"


def _assign_in_words(wanted: Assign) -> str:
    if wanted.person:
        return f"assign to {wanted.person}"
    who = "assign to who is on shift"
    if wanted.skills:
        both = ", " if wanted.language else " and "
        who += f"{both}knows {' and '.join(sorted(wanted.skills))}"
    return f"{who} and speaks the language" if wanted.language else who


def span_in_words(minutes: int) -> str:
    for unit, length in (("d", 1440), ("h", 60)):
        if minutes and minutes % length == 0:
            return f"{minutes // length} {unit}"
    return f"{minutes} min"


# What rules have done to a mention, as it is kept -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ruling:
    """What rules did to one mention so far.

    ``rules`` is the fingerprint of the set that spoke last. ``tags`` and ``assigned`` are what rules gave
    and have not taken back; ``once`` names deeds that are not repeated (``snooze``, ``lead``, ``mute`` …).
    ``lead`` is why a lead signs what is answered.
    ``note`` says what could not be done yet, for example that nobody is on shift.
    """

    rules: str
    at: datetime
    trace: tuple[Step, ...] = ()
    points: tuple[tuple[str, int], ...] = ()
    tags: tuple[str, ...] = ()
    assigned: str = ""
    once: frozenset[str] = frozenset()
    templates: str = ""
    lead: str = ""
    faq: bool = False
    note: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """Something a rule wants seen. ``seen_by`` is empty until somebody has."""

    id: int
    mention_id: int
    rule: str
    text: str
    at: datetime
    seen_by: str = ""


@dataclass(frozen=True, slots=True)
class Lately:
    """For how many mentions a rule held, and when the newest of them was posted."""

    times: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Muted:
    """An author or a thread that a rule keeps out of the queue. ``label`` is how people know them."""

    id: int
    platform: str
    scope: Scope
    label: str
    rule: str
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deeds:
    """What people did to a mention by hand; no rule undoes it."""

    tagged: bool = False
    assigned: bool = False
    placed: bool = False  # skipped, snoozed, reopened
