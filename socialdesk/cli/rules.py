"""Rules and routing from the terminal: ``socialdesk rules …``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.session import (
    BrandName,
    MentionNumber,
    Session,
    agent,
    brand_of,
    pointing_at,
    verb,
    whole_number,
)

if TYPE_CHECKING:
    from socialdesk.services.rule_trial import Trial

rules = typer.Typer(
    help="What happens by itself with a mention, and who gets it.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

SHOWN_COUNTS = 5
"""The most frequent values of each label that a trial prints."""


@verb(rules, "begin")
def begin(session: Session, brand: BrandName = "") -> None:
    """Write a first rules.toml and team.toml to change; what is there stays as it is."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        made = desk.rules.begin(chosen)
        folder = desk.rules.place(chosen)
        session.out.say(
            f"Wrote {' and '.join(path.name for path in made)}." if made else "Both files are there already."
        )
        session.out.say(f"Change them in {folder}, then look with `socialdesk rules list`.")
        session.out.data({"folder": str(folder), "written": [path.name for path in made]})


@verb(rules, "list")
def list_rules(session: Session, brand: BrandName = "") -> ExitCode | None:
    """The rules in force, in their order; and what is wrong with the files, if anything is."""
    from socialdesk.domain.rule import in_words

    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        known, problem = desk.rules.of(chosen), desk.rules.problem(chosen)
        session.out.data(
            {
                "folder": str(desk.rules.place(chosen)),
                "problem": problem,
                "rules": [
                    {"name": rule.name, "on": rule.on, "stop": rule.stop, "does": in_words(rule.then)}
                    for rule in known.rules
                ],
            }
        )
        if not known.rules:
            session.out.say("No rule yet. Begin with `socialdesk rules begin`.")
        else:
            session.out.table(
                (">No.", "Rule", "On", "Does"),
                [
                    (
                        str(number),
                        words.clean(rule.name, 60),
                        "yes" if rule.on else "no",
                        words.clean(
                            "; ".join((*in_words(rule.then), *(("stop here",) if rule.stop else ())))
                        ),
                    )
                    for number, rule in enumerate(known.rules, 1)
                ],
            )
        if problem:
            session.out.note(f"{words.clean(problem)} Until then the rules above stay in force.")
    return ExitCode.NEEDS_ATTENTION if problem else None


@verb(rules, "team")
def team(session: Session, brand: BrandName = "") -> None:
    """Who answers: skills, languages, who is on shift now, and how much each has open."""
    from socialdesk.domain.folding import fold

    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        now, people = desk.clock(), desk.rules.of(chosen).team.people
        hours = desk.rules.hours(chosen)
        loads = desk.rules.staffing(chosen).loads
        found: list[dict[str, Any]] = [
            {
                "name": person.name,
                "skills": sorted(person.skills),
                "languages": sorted(person.languages),
                "lead": person.lead,
                "on_shift": person.on_shift(now, hours),
                "open": loads.get(fold(person.name), 0),
            }
            for person in people
        ]
        session.out.data(found)
        if not found:
            session.out.say("Nobody is listed yet. Begin with `socialdesk rules begin`.")
            return
        session.out.table(
            ("Name", "Skills", "Languages", "Now", ">Open"),
            [
                (
                    words.clean(each["name"], 40) + (" (lead)" if each["lead"] else ""),
                    ", ".join(each["skills"]),
                    ", ".join(each["languages"]) or "all",
                    "on shift" if each["on_shift"] else "off shift",
                    f"{each['open']:,}",
                )
                for each in found
            ],
        )


@verb(rules, "try")
def try_rule(
    session: Session,
    rule: Annotated[str, typer.Argument(help="Its name, switched on or not.")] = "",
    query: Annotated[str, typer.Option("--query", help="A query instead, as in `when`.")] = "",
    days: Annotated[int, typer.Option("--days", min=1, max=3660, help="How far to look back.")] = 30,
    brand: BrandName = "",
) -> None:
    """What a rule would have held for in the past; nothing is written."""
    if bool(rule) == bool(query):
        raise typer.BadParameter("Name a rule, or give a --query.")
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        if query:
            with pointing_at(query):
                found = desk.rules.trial_of_query(chosen, query, days)
        else:
            known = desk.rules.rule(chosen, rule)
            found = desk.rules.trial_of_rule(chosen, desk.rules.of(chosen), known, days)
        _show_trial(session, found)


def _show_trial(session: Session, found: Trial) -> None:
    from socialdesk.domain.rule import in_words

    session.out.say(
        f"Holds for {found.matched:,} of {found.mentions:,} mentions in {found.days} days, "
        f"{found.per_day:.1f} a day."
    )
    if found.unsure:
        session.out.say(
            f"For {found.unsure:,} more it would hold, but the model is unsure of a label it asks for."
        )
    if found.without:
        session.out.say(
            f"For {found.without:,} of them the playbook has none of the templates that it chooses: what is "
            "suggested there stays as it is."
        )
    for name, counts in found.by.items():
        if counts:
            told = ", ".join(f"{value or 'unknown'} {number:,}" for value, number in counts[:SHOWN_COUNTS])
            session.out.say(f"{name}: {told}" + (" …" if len(counts) > SHOWN_COUNTS else ""))
    beside = found.difference
    if beside is not None and beside.looked:
        session.out.say(f"Compared with the rules without it, on the newest {beside.looked:,}:")
        for said, acts in (("with it", beside.more), ("no longer", beside.less)):
            for act, count in acts:
                session.out.say(f"  {said}: {words.clean('; '.join(in_words(act)), 100)}, {count:,}")
        if beside.same:
            session.out.say(f"  nothing different: {beside.same:,}")
    session.out.table(
        (">No.", "From", "Text"),
        [
            (str(row.id), words.clean(row.author_handle, 30), words.clean(row.excerpt, 160))
            for row in found.examples
        ],
    )
    session.out.data(
        {
            "days": found.days,
            "mentions": found.mentions,
            "matched": found.matched,
            "unsure": found.unsure,
            "without_templates": found.without,
            "by": {name: dict(counts) for name, counts in found.by.items()},
            "daily": {f"{day}": count for day, count in found.daily},
            "difference": None
            if beside is None
            else {
                "looked": beside.looked,
                "same": beside.same,
                "more": {"; ".join(in_words(act)): count for act, count in beside.more},
                "less": {"; ".join(in_words(act)): count for act, count in beside.less},
            },
            "examples": [
                {"id": row.id, "handle": row.author_handle, "text": row.excerpt} for row in found.examples
            ],
        }
    )


@verb(rules, "apply")
def apply_now(session: Session) -> None:
    """Let the queue hear the rules in force at once; a running SocialDesk does it within a minute."""
    with session.desk() as desk:
        done = 0
        while moved := desk.triage.refresh():
            done += moved
        session.out.say(f"Looked at {words.plural(done, 'mention')} again.")
        session.out.data({"looked_at": done})


@verb(rules, "trace")
def trace(session: Session, mention: MentionNumber) -> None:
    """What rules did to a mention and why, in order; also those that an earlier rule stopped."""
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        with desk.store.reading() as read:
            read.mentions.get(MentionId(mention))  # of one that is not there nothing can be said
        found = desk.rules.trace(MentionId(mention))
        steps = found.trace if found else ()
        session.out.data(
            {
                "mention": mention,
                "note": found.note if found else "",
                "steps": [
                    {
                        "rule": step.rule,
                        "verdict": step.verdict.value,
                        "why": step.why,
                        "did": step.did,
                        "by": step.by,
                    }
                    for step in steps
                ],
            }
        )
        if not steps:
            session.out.say("No rule held for this mention.")
            return
        told = {
            "held": lambda step: "; ".join(step.did) or "nothing but to stop here",
            "stopped": lambda step: f"nothing: “{step.by}” said stop here",
            "unsure": lambda step: f"nothing: the model is unsure of {step.by}",
        }
        session.out.table(
            ("Rule", "Because", "Did"),
            [
                (
                    words.clean(step.rule, 60),
                    words.clean("; ".join(step.why)),
                    words.clean(told[step.verdict.value](step)),
                )
                for step in steps
            ],
        )
        if found and found.note:
            session.out.say(f"Not assigned yet: {words.clean(found.note)}.")


@verb(rules, "alerts")
def alerts(
    session: Session,
    seen: Annotated[
        list[int] | None,
        typer.Option("--seen", metavar="ALERT", parser=whole_number, help="Note that you have seen it."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Those that were seen, too.")] = False,
    brand: BrandName = "",
) -> None:
    """What rules want seen, newest first."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        for number in seen or []:
            desk.rules.see(number, agent(desk))
        found = desk.rules.alerts(chosen.id, seen=everything)
        session.out.data(
            [
                {
                    "id": each.id, "mention": each.mention_id, "rule": each.rule, "text": each.text,
                    "at": each.at.isoformat(), "seen_by": each.seen_by,
                }
                for each in found
            ]
        )  # fmt: skip
        if not found:
            session.out.say("Nothing to see.")
            return
        session.out.table(
            (">No.", ">Mention", "Rule", "What", "When"),
            [
                (
                    str(each.id), str(each.mention_id), words.clean(each.rule, 40),
                    words.clean(each.text, 160), words.ago(each.at, desk.clock()),
                )
                for each in found
            ],
        )  # fmt: skip


@verb(rules, "mutes")
def mutes(session: Session, brand: BrandName = "") -> None:
    """Whom and what rules keep out of the queue."""
    with session.desk() as desk:
        found = desk.rules.mutes(brand_of(desk, brand).id)
        session.out.data(
            [
                {
                    "id": each.id, "platform": each.platform, "scope": each.scope.value, "who": each.label,
                    "rule": each.rule, "until": each.until.isoformat() if each.until else None,
                }
                for each in found
            ]
        )  # fmt: skip
        if not found:
            session.out.say("Nobody is muted.")
            return
        session.out.table(
            (">No.", "Platform", "What", "Who", "Rule", "Until"),
            [
                (
                    str(each.id), each.platform, each.scope.value, words.clean(each.label, 40),
                    words.clean(each.rule, 40), f"{each.until:%Y-%m-%d}" if each.until else "lifted by hand",
                )
                for each in found
            ],
        )  # fmt: skip


@verb(rules, "unmute")
def unmute(
    session: Session, mute: Annotated[int, typer.Argument(metavar="MUTE", parser=whole_number)]
) -> None:
    """Lift a mute for good: no rule puts it back. What it hid stays searchable."""
    with session.desk() as desk:
        desk.rules.unmute(mute, agent(desk))
        session.out.say(f"Mute {mute} is lifted.")
        session.out.data({"unmuted": mute})
