"""`socialdesk assistant …`: a language model that suggests replies, off until it is switched on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.places import secret
from socialdesk.cli.session import BrandName, MentionNumber, Session, agent, brand_of, verb
from socialdesk.errors import SettingWrong

if TYPE_CHECKING:
    from socialdesk.services.assistant import Drafted, Status

assistant = typer.Typer(
    help="A language model that suggests replies; off until you switch it on.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)


@verb(assistant, "status")
def status(
    session: Session,
    brand: BrandName = "",
    models: Annotated[bool, typer.Option("--models", help="Also ask the server what it has.")] = False,
) -> None:
    """Which model drafts for a brand, where, who agreed to it, and what became of its answers."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        found = desk.assistant.status(chosen.id)
        listed = desk.assistant.models(chosen.id) if models else []
        for line in _told(found):
            session.out.say(line)
        for each in listed:
            session.out.say(f"  {words.clean(each, 80)}")
        session.out.data({"brand": chosen.name, **_shape(found), "models": listed})


@verb(assistant, "on")
def on(
    session: Session,
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="Its base, such as http://127.0.0.1:11434/v1.")
    ],
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="The model, as the server calls it.")],
    brand: BrandName = "",
    key: Annotated[
        str, typer.Option("--key", metavar="env:NAME|file:PATH", help="Its key, if it wants one.")
    ] = "",
    agree: Annotated[
        str, typer.Option("--agree", metavar="HOST", help="Agree to this host, as the question names it.")
    ] = "",
) -> ExitCode | None:
    """Let a model suggest replies for a brand. One on another machine wants your consent first."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        hidden = secret("key", key) if key else ""
        wanted = desk.assistant.wants_consent(address)
        known = desk.assistant.status(chosen.id)
        if wanted and not agree and not (known.consent and known.consent.host == wanted):
            session.out.note(
                f"{wanted} is another machine. For each mention you ask it about, this leaves yours:\n"
            )
            session.out.note(
                "\n".join(words.clean(line) for line in desk.assistant.preview(chosen.id).split("\n"))
            )
            if not sys.stdin.isatty():
                session.out.note(f"\nTo agree for “{chosen.name}”, say it again with --agree {wanted}")
                return ExitCode.NEEDS_ATTENTION
            agree = typer.prompt(
                f"\nTo agree for “{chosen.name}”, type {wanted}", default="", show_default=False
            )
        made = desk.assistant.switch_on(chosen.id, address, model, agent(desk), key=hidden, agreed=agree)
        for line in _told(made):
            session.out.say(line)
        session.out.data({"brand": chosen.name, **_shape(made)})
    return None


@verb(assistant, "ahead")
def ahead(
    session: Session,
    wanted: Annotated[str, typer.Argument(metavar="on|off", help="Whether it drafts by itself.")],
    brand: BrandName = "",
) -> None:
    """Let the model draft by itself for what waits, while the program runs, or only when you ask it."""
    if wanted not in ("on", "off"):
        raise SettingWrong("Say “on” or “off”: socialdesk assistant ahead on")
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        made = desk.assistant.draft_ahead(chosen.id, wanted == "on", agent(desk))
        for line in _told(made):
            session.out.say(line)
        session.out.data({"brand": chosen.name, **_shape(made)})


@verb(assistant, "off")
def off(session: Session, brand: BrandName = "") -> None:
    """No model drafts for the brand any more; consents are taken back and its key is forgotten."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        desk.assistant.switch_off(chosen.id, agent(desk))
        session.out.say(f"No language model drafts for {words.clean(chosen.name)}.")
        session.out.data({"brand": chosen.name, "on": False})


@verb(assistant, "try")
def try_(session: Session, mention: MentionNumber) -> ExitCode | None:
    """Ask the brand's model about one mention. What passes is put among its suggestions."""
    from socialdesk.domain.mention import MentionId

    with session.desk() as desk:
        with session.out.progress("Characters") as progress:
            asking = desk.assistant.start(MentionId(mention), progress=lambda done: progress(done))
            try:
                drafted = asking.result.result()
            except KeyboardInterrupt:
                asking.cancel()
                raise
        session.out.data(_draft(drafted))
        if drafted.suggestion is None:
            why = drafted.dropped.message if drafted.dropped else ""
            session.out.say(f"No suggestion. {words.clean(why)}")
            return ExitCode.REFUSED
        session.out.say(f"{words.clean(drafted.suggestion.label)} · {drafted.seconds:.1f} s")
        session.out.say(words.clean(drafted.suggestion.text))
        for finding in drafted.suggestion.findings:
            session.out.say(f"! {words.clean(finding.message)}")
    return None


def _told(found: Status) -> list[str]:
    if found.choice is None:
        return ["None drafts for this brand. Begin with: socialdesk assistant on ADDRESS --model NAME"]
    choice = found.choice
    place = "this machine" if found.local else "another machine"
    lines = [
        f"{words.clean(choice.model, 60)} at {choice.address}: {'on' if choice.on else 'off'}, on {place}.",
        "It has a key." if found.has_key else "It has no key.",
    ]
    if found.consent is not None:
        lines.append(
            f"{words.clean(found.consent.by)} agreed to {found.consent.host} on {found.consent.at:%Y-%m-%d}."
        )
    elif not found.local:
        lines.append("Nobody agrees to that host at present, so nothing is sent.")
    if found.on:
        lines.append(_by_itself(found))
    answers = found.outcomes or {}
    if answers:
        dropped = sum(many for code, many in answers.items() if code)
        lines.append(f"Answers so far: {answers.get('', 0)} shown, {dropped} dropped.")
    return lines


def _by_itself(found: Status) -> str:
    if not found.ahead:
        return "It drafts when you ask it."
    from socialdesk.services.drafting_ahead import MOST_A_DAY

    if found.local:
        return "While the program runs, it drafts by itself for what waits."
    return (
        "While the program runs, it drafts by itself for what waits: at most "
        f"{MOST_A_DAY} mentions a day leave this machine without anybody asking."
    )


def _shape(found: Status) -> dict[str, Any]:
    return {
        "on": found.on,
        "ahead": found.ahead,
        "address": found.choice.address if found.choice else None,
        "model": found.choice.model if found.choice else None,
        "local": found.local,
        "has_key": found.has_key,
        "consent": None
        if found.consent is None
        else {"host": found.consent.host, "by": found.consent.by, "at": found.consent.at.isoformat()},
        "answers": found.outcomes or {},
    }


def _draft(drafted: Drafted) -> dict[str, Any]:
    made = drafted.suggestion
    return {
        "text": made.text if made else None,
        "label": made.label if made else None,
        "findings": [each.code for each in made.findings] if made else [],
        "dropped": drafted.dropped.code if drafted.dropped else None,
        "why": drafted.dropped.message if drafted.dropped else None,
        "seconds": round(drafted.seconds, 2),
    }
