"""Rules in plain words: "When urgency is critical and the language is Turkish → assign to Mia, alert"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from babel.dates import get_day_names
from babel.lists import format_list

from socialdesk.desktop import words
from socialdesk.desktop.inbox.filter_line import meaning_of
from socialdesk.desktop.model.words import HEADS
from socialdesk.desktop.sentences import known_again
from socialdesk.desktop.words import isolated, mark, number, tr
from socialdesk.domain.classification import Head
from socialdesk.domain.expression import And, Is, Node, Not, Or
from socialdesk.domain.rule import (
    DAYS,
    Actions,
    Assign,
    Condition,
    Mute,
    Rule,
    Ruling,
    Scope,
    Verdict,
    Waiting,
)
from socialdesk.drafting.occasions import known
from socialdesk.drafting.request import Occasion
from socialdesk.errors import QueryError
from socialdesk.query import parse, unparse

OCCASIONS = {
    Occasion.PEAK: mark("peak season"),
    Occasion.FOLLOW_UP: mark("a follow-up"),
    Occasion.RETURNING: mark("a returning customer"),
    Occasion.ANNIVERSARY: mark("an anniversary"),
    Occasion.INVITE: mark("an invitation"),
}

_FIELDS = {
    "sentiment": mark("the feeling is {value}"),
    "urgency": mark("the urgency is {value}"),
    "intent": mark("the topic is {value}"),
    "lang": mark("the language is {value}"),
    "platform": mark("it is on {value}"),
    "from": mark("the author is {value}"),
}
_FLAGS = {
    ("has", "link"): mark("it has a link"),
    ("has", "media"): mark("it has a picture or video"),
    ("has", "reply"): mark("it answers another post"),
    ("is", "unsure"): mark("the model is unsure"),
    ("is", "repost"): mark("it is a repost"),
    ("is", "public"): mark("it is public"),
}

TRACED = (
    # Why a rule held
    mark("every mention"),
    mark("an answer is expected"),
    mark("no answer is expected"),
    mark("the customer is tagged {tags}"),
    mark("posted on {days}"),
    mark("posted at {time}"),
    mark("posted in opening hours"),
    mark("posted outside opening hours"),
    mark("posted on a public holiday ({name})"),
    mark("posted on no public holiday"),
    mark("unanswered for {span} of opening time"),
    mark("unanswered for {span}"),
    mark("it says {words}"),
    mark("not: {what}"),
    # What it did
    mark("tag {tag}"),
    mark("raise the priority by {points}"),
    mark("lower the priority by {points}"),
    mark("assign to {name}"),
    mark("assign to who is on shift, knows {skills} and speaks the language"),
    mark("assign to who is on shift and knows {skills}"),
    mark("assign to who is on shift and speaks the language"),
    mark("assign to who is on shift"),
    mark("templates for {occasion}"),
    mark("snooze for {span}"),
    mark("snooze until the brand opens"),
    mark("mute the author"),
    mark("mute the conversation"),
    mark("mute the author for {span}"),
    mark("mute the conversation for {span}"),
    mark("alert: {text}"),
    mark("hand to the lead: {text}"),
    mark("add to the FAQ candidates"),
    # What it did not, and why
    mark("not done: {what} ({why})"),
    mark("“{rule}” goes before"),
    mark("“{rule}” hands it to the lead"),
    mark("it may be about safety or law"),
    mark("the playbook has none of these for {topic} in this language"),
    mark("the team has no lead"),
    mark("nobody is in the team"),
    mark("nobody in the team knows {skills}"),
    mark("nobody in the team speaks {lang}"),
    mark("nobody in the team knows {skills} and speaks {lang}"),
    mark("nobody is on shift"),
    mark("nobody on shift knows {skills}"),
    mark("nobody on shift speaks {lang}"),
    mark("nobody on shift knows {skills} and speaks {lang}"),
    mark("everybody on shift carries as many open mentions as they may"),
)
"""The clauses of a trace (`socialdesk.domain.rule`, `.routing`)."""


def sentence(rule: Rule) -> str:
    """The whole rule on one line."""
    acts = actions(rule.then)
    if rule.stop:
        acts.append(tr("stop here"))
    does = words.commas(acts)
    held = conditions(rule.when)
    if not held:
        return tr("For every mention → {actions}", actions=does)
    return tr("When {conditions} → {actions}", conditions=both(held), actions=does)


def conditions(when: Condition) -> list[str]:
    """What must hold, each a clause."""
    said = query(when.query) if when.query is not None else []
    if when.needs_reply is not None:
        said.append(tr("an answer is expected") if when.needs_reply else tr("no answer is expected"))
    if when.customer:
        said.append(
            tr("the customer is tagged {tags}", tags=either(isolated(t) for t in sorted(when.customer)))
        )
    if when.open is not None:
        said.append(tr("posted in opening hours") if when.open else tr("posted outside opening hours"))
    if when.days:
        said.append(tr("posted on {days}", days=either(weekday(day) for day in sorted(when.days))))
    if when.times:
        spans = [f"{begin:%H:%M}–{end:%H:%M}" for begin, end in when.times]
        said.append(tr("posted between {times}", times=either(spans)))
    if when.holiday is not None:
        said.append(tr("posted on a public holiday") if when.holiday else tr("posted on no public holiday"))
    if when.waiting is not None:
        said.append(waiting(when.waiting))
    if when.unsure and said:
        said[-1] += " " + tr("(also where the model is unsure)")
    return said


def waiting(wait: Waiting) -> str:
    """How long it is unanswered."""
    span = length(wait.minutes)
    if wait.opening_time:
        return tr("unanswered for {span} of opening time", span=span)
    return tr("unanswered for {span}", span=span)


def length(minutes: int) -> str:
    """A length of time to the minute: "1 h 30 min"."""
    parts, left = [], minutes
    for unit in (1440, 60, 1):
        count, left = divmod(left, unit)
        if count:
            parts.append(words.minutes(count * unit))
    return " ".join(parts)


def query(node: Node) -> list[str]:
    """The parts of a query that must all hold."""
    return [_part(part) for part in node.parts] if isinstance(node, And) else [_part(node)]


def _part(node: Node) -> str:
    if isinstance(node, Not):
        return tr("not: {what}", what=_part(node.part))
    fields = [node] if isinstance(node, Is) else node.parts if isinstance(node, Or) else []
    alike = [each for each in fields if isinstance(each, Is) and each.operator == "="]
    names = {each.field for each in alike}
    if alike and len(alike) == len(fields) and len(names) == 1:
        [name] = names
        if name in _FIELDS:
            return tr(_FIELDS[name], value=either(value(name, each.value) for each in alike))
        if len(alike) == 1 and (name, alike[0].value) in _FLAGS:
            return tr(_FLAGS[name, alike[0].value])
    if isinstance(node, Is) and node.field == "followers":
        return tr("the author has {figure} followers", figure=f"{node.operator} {number(int(node.value))}")
    typed = isolated(unparse(node))
    return typed if any(isinstance(each, Is) for each in fields) else tr("it says {words}", words=typed)


def value(field: str, text: str) -> str:
    """A value of the query language as people say it."""
    return meaning_of(field, text) or isolated(text)


def actions(act: Actions) -> list[str]:
    """What is done, each a clause."""
    said = [tr("tag {tag}", tag=isolated(f"“{tag}”")) for tag in act.tags]
    if act.points > 0:
        said.append(tr("raise the priority by {points}", points=number(act.points)))
    elif act.points:
        said.append(tr("lower the priority by {points}", points=number(-act.points)))
    if act.assign is not None:
        said.append(assignment(act.assign))
    if act.templates:
        said.append(tr("templates for {occasion}", occasion=occasion(act.templates)))
    if act.snooze is not None:
        said.append(
            tr("snooze for {span}", span=length(act.snooze))
            if act.snooze
            else tr("snooze until the brand opens")
        )
    if act.mute is not None:
        said.append(mute(act.mute))
    if act.alert:
        said.append(tr("alert: {text}", text=isolated(act.alert)))
    if act.lead:
        said.append(tr("hand to the lead: {text}", text=isolated(act.lead)))
    if act.faq:
        said.append(tr("add to the FAQ candidates"))
    return said


def occasion(name: str) -> str:
    """What templates are kept for; one of the brand's own by its name."""
    told = known(name)
    return tr(OCCASIONS[told]) if isinstance(told, Occasion) else isolated(name.replace("_", " "))


def assignment(wanted: Assign) -> str:
    """Who gets it."""
    if wanted.person:
        return tr("assign to {name}", name=isolated(wanted.person))
    if wanted.skills:
        skills = both([isolated(skill) for skill in sorted(wanted.skills)])
        if wanted.language:
            return tr("assign to who is on shift, knows {skills} and speaks the language", skills=skills)
        return tr("assign to who is on shift and knows {skills}", skills=skills)
    if wanted.language:
        return tr("assign to who is on shift and speaks the language")
    return tr("assign to who is on shift")


def mute(wanted: Mute) -> str:
    """Whom to keep out of the queue, and for how long."""
    said = tr("mute the author") if wanted.scope is Scope.AUTHOR else tr("mute the conversation")
    return f"{said} ({tr('%n days', wanted.days)})" if wanted.days else said


def weekday(day: int) -> str:
    """0 is Monday."""
    return str(get_day_names("wide", context="stand-alone", locale=words.language.locale)[day])


def both(parts: Sequence[str]) -> str:
    """`a, b and c`."""
    return str(format_list(list(parts), locale=words.language.locale))


def either(parts: Iterable[str]) -> str:
    """`a, b or c`."""
    return str(format_list(list(parts), "or", locale=words.language.locale))


def trace(ruling: Ruling | None) -> list[str]:
    """What rules did to a mention and why, one line each; also those that came to nothing."""
    if ruling is None or not ruling.trace:
        return []
    said = [tr("What rules did:")]
    for step in ruling.trace:
        name = isolated(step.rule)
        match step.verdict:
            case Verdict.HELD:
                does = words.commas(map(traced, step.did)) or tr("stop here")
                why = words.commas(map(traced, step.why))
                said.append(tr("{rule}: {does} (because: {why})", rule=name, does=does, why=why))
            case Verdict.STOPPED:
                by = isolated(step.by)
                said.append(tr("{rule}: nothing, because “{by}” said stop here", rule=name, by=by))
            case Verdict.UNSURE:
                label = words.commas(f"“{_head(each)}”" for each in step.by.split(", "))
                said.append(
                    tr("{rule}: nothing, because the model is unsure of {label}", rule=name, label=label)
                )
    if ruling.note:
        said.append(tr("Not assigned yet: {why}", why=traced(ruling.note)))
    return said


def _head(name: str) -> str:
    return tr(HEADS[Head(name)]) if name in list(Head) else isolated(name)


def traced(text: str) -> str:
    """A clause of a trace, which is kept in English, in the person's language."""
    found = known_again(text, TRACED)
    if found is None:
        try:
            node = parse(text)
        except QueryError:
            return isolated(text)
        return _part(node) if isinstance(node, Is) else isolated(text)
    template, values = found
    return tr(template, **{place: _place(place, value) for place, value in values.items()})


def _place(place: str, value: str) -> str:
    """What stands in a place of a traced clause."""
    match place:
        case "what" | "why":
            return traced(value)
        case "days":
            return weekday(DAYS.index(value)) if value in DAYS else isolated(value)
        case "span":
            return _span(value)
        case "occasion":
            return occasion(value.replace(" ", "_"))
        case "topic":
            return meaning_of("intent", value.replace(" ", "_"))
        case "lang":
            return words.lang_name(value)
    return isolated(value)


def _span(said: str) -> str:
    """A length as `span_in_words` tells it."""
    count, _, unit = said.partition(" ")
    minutes = {"d": 1440, "h": 60, "min": 1}.get(unit)
    return length(int(count) * minutes) if minutes and count.isdecimal() else isolated(said)
