"""Rules and the team of a brand, read from TOML: ``rules.toml`` and ``team.toml`` (see docs/rules.md).

Strict: a misspelt key, a query that does not parse or a person nobody knows raises `SettingWrong` naming
file, line and remedy.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from socialdesk.domain.brand import Hours
from socialdesk.domain.expression import And, Is, Node, Not, Or
from socialdesk.domain.folding import fold
from socialdesk.domain.hours import is_holiday, zone
from socialdesk.domain.rule import (
    DAYS,
    MOST_POINTS,
    WEEKDAYS,
    Actions,
    Assign,
    Condition,
    Mute,
    Rule,
    RuleSet,
    Scope,
    Waiting,
)
from socialdesk.domain.shifts import Person, Team
from socialdesk.drafting.toml_file import TomlFile
from socialdesk.errors import QueryError, SettingWrong
from socialdesk.query import DESK_FLAGS, language_code, parse

_T = TypeVar("_T")

RULES, TEAM = "rules.toml", "team.toml"

_CONDITIONS = (
    "when", "unsure", "hours", "days", "times", "holiday", "customer", "needs_reply", "waiting", "waiting_by",
)  # fmt: skip
ACTIONS = (
    "tag", "priority", "assign_to", "assign_skills", "assign_language", "templates", "snooze", "mute",
    "mute_for", "alert", "lead", "faq",
)  # fmt: skip
"""What a rule can do, by the keys of the file; ``stop`` stands beside them."""

_HOURS = ("zone", "country", "subdivision", "closed", *WEEKDAYS)
_PERSON = ("name", "skills", "languages", "lead", "most_open", "away")

_LATER = {
    "status": "Rules act on what is open by themselves",
    "assigned": "A rule gives nothing to anybody that a person has assigned, by itself",
    "tag": "Ask for the words or labels that led to the tag; customer = […] asks for tags of the customer",
    "priority": "Ask for the labels behind it, like urgency:high",
    "age": 'Write waiting = "2h" beside it',
    "due": 'Write waiting = "2h" beside it',
}
"""Fields that rules themselves or time alone change: asked in a rule, its order would matter."""

_SPAN = re.compile(r"\s*(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*")
_LENGTH = re.compile(r"\s*(\d{1,5})\s*(m|min|h|d)\s*")
_DAY_NAMES = {name: day for day, full in zip(WEEKDAYS, DAYS, strict=True) for name in (day, fold(full))}
_YEAR = 366
_MINUTES = {"m": 1, "min": 1, "h": 60, "d": 1440}


@dataclass(frozen=True, slots=True)
class BrandRules:
    """All that the files say. ``hours`` None leaves the brand its own opening hours."""

    rules: RuleSet
    hours: Hours | None = None


Offered = Callable[[], Collection[str] | None]
"""Tells what the templates of the brand's playbook are kept for; None where nobody can say."""


def read(
    folder: Path,
    *,
    shown: str,
    unsaved: Mapping[str, str] | None = None,
    occasions: Offered = lambda: None,
    own: Hours | None = None,
) -> BrandRules:
    """Read both files of a folder; a missing one is empty. ``shown`` is how messages call the folder,
    ``unsaved`` what a file (by name) would hold, to be judged before it is written. ``occasions`` is asked
    only where a rule chooses templates. ``own`` are the hours that the brand has without a file: what the
    file does not say of hours is as there.

    Raises `SettingWrong`.
    """
    team, hours, written = Team(), None, ""
    unsaved = unsaved or {}
    if TEAM in unsaved or (folder / TEAM).exists():
        file = TomlFile(folder / TEAM, shown=f"{shown}/{TEAM}", unsaved=unsaved.get(TEAM))
        hours = _brand_hours(file, own or Hours())
        team = _team(file, hours or own or Hours())
        written = file.source
    rules: tuple[Rule, ...] = ()
    if RULES in unsaved or (folder / RULES).exists():
        file = TomlFile(folder / RULES, shown=f"{shown}/{RULES}", unsaved=unsaved.get(RULES))
        rules = _rules(file, team, occasions)
        written += f"\0{file.source}"
    fingerprint = hashlib.sha256(written.encode()).hexdigest()[:16] if written else ""
    return BrandRules(RuleSet(rules, team, fingerprint), hours)


def query_of(text: str) -> Node | None:
    """The query of a rule; None for an empty one. Raises `QueryError`, also for what no rule may ask."""
    node = parse(text)
    for asked in _fields(node):
        if asked.field in _LATER:
            raise QueryError(
                f"A rule cannot ask for {asked.field}:, which changes after it. {_LATER[asked.field]}.",
                position=max(text.find(asked.field), 0),
            )
        if asked.field == "is" and asked.value in DESK_FLAGS:
            raise QueryError(
                f"A rule cannot ask for is:{asked.value}, which says what people did. {_LATER['status']}.",
                position=max(text.find("is:"), 0),
            )
    return None if node == And(()) else node


def _fields(node: Node) -> Iterable[Is]:
    match node:
        case Is():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _fields(part)
        case Not(part):
            yield from _fields(part)
        case _:
            return


# Rules -----------------------------------------------------------------------------------------------


def _rules(file: TomlFile, team: Team, occasions: Offered) -> tuple[Rule, ...]:
    file.known(file.data, ["rule"])
    found: list[Rule] = []
    for index, data in enumerate(file.tables("rule")):
        entry = _Entry(file, data, "rule", index)
        entry.known("name", "about", "on", "stop", *_CONDITIONS, *ACTIONS)
        name = " ".join(entry.text("name").split())
        if not name:
            raise entry.wrong("this rule has no name", "Give it one that people know it by.", "name")
        if fold(name) in {fold(rule.name) for rule in found}:
            raise entry.wrong(f"there are two rules called “{name}”", "Give each its own name.", "name")
        entry.text("about", "")
        then = _actions(entry, team, occasions)
        stop = entry.flag("stop", default=False)
        if then == Actions() and not stop:
            raise entry.wrong(
                f"“{name}” does nothing", "Add what to do, such as tag, assign_skills, priority or alert."
            )
        found.append(Rule(name, _condition(entry), then, entry.flag("on", default=True), stop))
    return tuple(found)


def _condition(entry: _Entry) -> Condition:
    query = None
    when = entry.text("when", "")
    try:
        query = query_of(when)
    except QueryError as error:
        raise entry.wrong(
            f"the query does not read at “{when[error.position :][:20]}”", str(error), "when"
        ) from error
    holiday = entry.data.get("holiday")
    needs_reply = entry.data.get("needs_reply")
    hours = entry.text("hours", "")
    if hours:
        entry.one_of(hours, ("open", "closed"), "hours")
    return Condition(
        query=query,
        unsure=entry.flag("unsure", default=False),
        open=None if not hours else hours == "open",
        days=frozenset(
            WEEKDAYS.index(entry.one_of(_DAY_NAMES.get(fold(day).strip(), day), WEEKDAYS, "days"))
            for day in entry.texts("days")
        ),
        times=tuple(entry.span(text, "times") for text in entry.texts("times")),
        holiday=None if holiday is None else entry.flag("holiday", default=False),
        customer=frozenset(fold(tag) for tag in entry.texts("customer")),
        needs_reply=None if needs_reply is None else entry.flag("needs_reply", default=False),
        waiting=_waiting(entry),
    )


def _waiting(entry: _Entry) -> Waiting | None:
    by = entry.text("waiting_by", "opening")
    entry.one_of(by, ("opening", "clock"), "waiting_by")
    if "waiting" not in entry.data:
        if "waiting_by" in entry.data:
            raise entry.wrong("“waiting_by” stands without waiting", 'Add waiting = "2h".', "waiting_by")
        return None
    return Waiting(entry.minutes("waiting", most=30 * 1440), opening_time=by == "opening")


def _actions(entry: _Entry, team: Team, occasions: Offered) -> Actions:
    points = entry.whole("priority", -MOST_POINTS, MOST_POINTS)
    snooze = None
    if "snooze" in entry.data:
        snooze = 0 if entry.text("snooze") == "opening" else entry.minutes("snooze", most=30 * 1440)
    lead = entry.text("lead", "").strip()
    if lead and not team.leads:
        raise entry.wrong(
            "the team has no lead to hand this to", f"Write lead = true for somebody in {TEAM}.", "lead"
        )
    return Actions(
        tags=tuple(" ".join(tag.split()) for tag in entry.texts("tag")),
        points=points,
        assign=_assign(entry, team),
        templates=_templates(entry, occasions),
        snooze=snooze,
        mute=_mute(entry),
        alert=entry.text("alert", "").strip(),
        lead=lead,
        faq=entry.flag("faq", default=False),
    )


def _templates(entry: _Entry, occasions: Offered) -> str:
    chosen = entry.text("templates", "").strip()
    there = occasions() if chosen else None
    if there is not None and chosen not in there:
        close = difflib.get_close_matches(chosen, there, 1)
        hint = (
            f"Did you mean “{close[0]}”? " if close else f"There are: {', '.join(there)}. " if there else ""
        )
        raise entry.wrong(
            f"no template of the playbook is kept for “{chosen}”",
            f'{hint}Else write occasion = "{chosen}" in a template first.',
            "templates",
        )
    return chosen


def _assign(entry: _Entry, team: Team) -> Assign | None:
    name = entry.text("assign_to", "").strip()
    if name and "assign_skills" in entry.data:
        raise entry.wrong(
            "assign_to and assign_skills stand together", "Name the person, or the skills.", "assign_to"
        )
    if name:
        person = team.named(name)
        if person is None:
            known = [each.name for each in team.people]
            close = difflib.get_close_matches(name, known, 1)
            hint = f"Did you mean “{close[0]}”? " if close else ""
            raise entry.wrong(f"nobody in {TEAM} is called “{name}”", f"{hint}Add them there.", "assign_to")
        return Assign(person.name)
    if "assign_skills" not in entry.data:
        if "assign_language" in entry.data:
            raise entry.wrong(
                "assign_language stands alone",
                "Add assign_skills = [] to give it to anybody who speaks the language.",
                "assign_language",
            )
        return None
    skills = frozenset(fold(skill) for skill in entry.texts("assign_skills"))
    if not any(skills <= person.skills for person in team.people):
        what = f"knows {', '.join(sorted(skills))}" if skills else "is listed"
        raise entry.wrong(
            f"nobody in {TEAM} {what}", "Add somebody with these skills there.", "assign_skills"
        )
    return Assign(skills=skills, language=entry.flag("assign_language", default=True))


def _mute(entry: _Entry) -> Mute | None:
    scope = entry.text("mute", "")
    if not scope:
        if "mute_for" in entry.data:
            raise entry.wrong("“mute_for” stands without mute", 'Add mute = "author".', "mute_for")
        return None
    entry.one_of(scope, [str(each) for each in Scope], "mute")
    if "mute_for" not in entry.data:
        return Mute(Scope(scope))
    days, rest = divmod(entry.minutes("mute_for", most=3650 * 1440), 1440)
    if rest:
        raise entry.wrong("a mute lasts whole days", 'Write mute_for = "30d".', "mute_for")
    return Mute(Scope(scope), days)


# The team --------------------------------------------------------------------------------------------


def _team(file: TomlFile, brand: Hours) -> Team:
    file.known(file.data, ["person", "hours"])
    people: list[Person] = []
    for index, data in enumerate(file.tables("person")):
        entry = _Entry(file, data, "person", index)
        entry.known(*_PERSON, *_HOURS)
        name = " ".join(entry.text("name").split())
        if not name:
            raise entry.wrong("this person has no name", "Write it as it signs decisions.", "name")
        if fold(name) in {fold(person.name) for person in people}:
            raise entry.wrong(f"“{name}” is there twice", "Keep one of them.", "name")
        people.append(
            Person(
                name,
                skills=frozenset(fold(skill) for skill in entry.texts("skills")),
                languages=frozenset(entry.language(text) for text in entry.texts("languages")),
                hours=_hours(entry, brand if "zone" not in entry.data else Hours()),
                away=tuple(entry.dates(text, "away") for text in entry.texts("away")),
                lead=entry.flag("lead", default=False),
                most_open=entry.whole("most_open", 0, 10_000),
            )
        )
    return Team(tuple(people))


def _brand_hours(file: TomlFile, own: Hours) -> Hours | None:
    data = file.table("hours")
    if not data:
        return None
    entry = _Entry(file, data, "hours", 0)
    entry.known(*_HOURS)
    return _hours(entry, own)


def _hours(entry: _Entry, usual: Hours) -> Hours | None:
    """The hours of an entry; None where it names none at all. What is not told is as in ``usual``; of a week
    of which one day is told, the others are closed."""
    if not any(key in entry.data for key in _HOURS):
        return None
    told = any(day in entry.data for day in WEEKDAYS)
    week = tuple(tuple(entry.span(text, day) for text in entry.texts(day)) for day in WEEKDAYS)
    closed = tuple(
        (first + timedelta(days=day)).isoformat()
        for first, last in (entry.dates(text, "closed", most=_YEAR) for text in entry.texts("closed"))
        for day in range((last - first).days + 1)
    )
    hours = Hours(
        zone=entry.text("zone", usual.zone),
        week=week if told else usual.week,
        country=entry.text("country", usual.country).upper(),
        subdivision=entry.text("subdivision", "" if "country" in entry.data else usual.subdivision),
        extra_closed=closed if "closed" in entry.data else usual.extra_closed,
    )
    for key, check in (("zone", zone), ("country", _holidays), ("subdivision", _holidays)):
        try:
            check(hours if key != "country" else replace(hours, subdivision=""))
        except SettingWrong as error:
            what, _, remedy = str(error).partition(". ")
            raise entry.wrong(what[:1].lower() + what[1:], remedy, key) from error
    return hours


def _holidays(hours: Hours) -> str:
    return is_holiday(date(2026, 1, 1), hours)


# Reading one table -----------------------------------------------------------------------------------


class _Entry:
    """One table of a file, which knows where it stands."""

    def __init__(self, file: TomlFile, data: Mapping[str, Any], table: str, index: int) -> None:
        self.file, self.data = file, data
        self._place: dict[str, Any] = {"table": table, "index": index}

    def wrong(self, what: str, remedy: str, key: str = "") -> SettingWrong:
        return self.file.wrong(what, remedy, key=key, **self._place)

    def known(self, *keys: str) -> None:
        self.file.known(self.data, keys, **self._place)

    def text(self, key: str, default: str | None = None) -> str:
        return self.file.text(self.data, key, default, **self._place)

    def texts(self, key: str) -> tuple[str, ...]:
        return self.file.texts(self.data, key, **self._place)

    def flag(self, key: str, *, default: bool) -> bool:
        return self.file.flag(self.data, key, default, **self._place)

    def one_of(self, value: str, allowed: Collection[str], key: str) -> str:
        return self.file.one_of(value, allowed, key, **self._place)

    def whole(self, key: str, least: int, most: int) -> int:
        value = self.data.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.wrong(
                f"“{key}” must be a whole number from {least} to {most}", f"Write {key} = {most // 2}.", key
            )
        return value

    def minutes(self, key: str, *, most: int) -> int:
        length = _LENGTH.fullmatch(self.text(key))
        minutes = int(length[1]) * _MINUTES[length[2]] if length else 0
        if not 0 < minutes <= most:
            raise self.wrong(
                f"“{key}” is no length of time that can be used",
                f'Write {key} = "45m", "2h" or "1d", at most "{most // 1440}d".',
                key,
            )
        return minutes

    def language(self, text: str) -> str:
        try:
            return language_code(text)
        except QueryError as error:
            raise self.wrong(
                f"“{text}” is no language that we know", 'Write its code, like "tr" or "fi".', "languages"
            ) from error

    def span(self, text: str, key: str) -> tuple[time, time]:
        def make() -> tuple[time, time]:
            match = _SPAN.fullmatch(text)
            if match is None:
                raise ValueError(text)
            end = "00:00" if match[2] == "24:00" else match[2]  # a span that ends at midnight
            return time.fromisoformat(match[1].zfill(5)), time.fromisoformat(end.zfill(5))

        return self._made(make, text, key, "09:00-12:00", "hours")

    def dates(self, text: str, key: str, *, most: int | None = None) -> tuple[date, date]:
        """A day, or the first and last of several (``2026-12-24/2026-12-31``), at most so many."""

        def make() -> tuple[date, date]:
            first, _, last = text.partition("/")
            begin = date.fromisoformat(first.strip())
            end = date.fromisoformat(last.strip()) if last else begin
            if end < begin or (most is not None and (end - begin).days >= most):
                raise ValueError(text)
            return begin, end

        what = "a day or a span of days" if most is None else f"a day or a span of at most {most} days"
        return self._made(make, text, key, "2026-12-24/2027-01-02", what)

    def _made(self, make: Callable[[], _T], text: str, key: str, example: str, what: str) -> _T:
        try:
            return make()
        except ValueError as error:
            raise self.wrong(f"“{text}” is not {what}", f'Write it like "{example}".', key) from error
