"""Playbooks from the terminal: ``socialdesk playbook …``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.session import BrandName, Session, brand_of, verb

if TYPE_CHECKING:
    from socialdesk.drafting.playbook_contents import Entry

playbook = typer.Typer(
    help="How a brand speaks: its voice, templates, answers and policies.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)


@verb(playbook, "check")
def check(session: Session, brand: BrandName = "") -> ExitCode | None:
    """Whether the brand's playbook reads: what is wrong, where, and what to do; and answers that are over."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        problem = desk.playbooks.problem(chosen.id)
        sheet = desk.playbooks.sheet(chosen.id)
        over = desk.playbooks.ended(chosen.id)
        strayed = desk.playbooks.strayed(chosen.id)
        unchosen = desk.rules.never_chosen(chosen)
        session.out.data(
            {
                "playbook": chosen.playbook,
                "folder": str(sheet.folder) if sheet.folder.exists() else None,
                "problem": problem.what if problem else "",
                "file": str(problem.path) if problem else "",
                "line": problem.line if problem else 0,
                "ended": list(over),
                "other_language": list(strayed),
                "never_chosen": list(unchosen),
            }
        )
        if problem is not None:
            session.out.say(words.clean(problem.what))
            return ExitCode.NEEDS_ATTENTION
        own = sum(entry.own for entry in sheet.entries)
        session.out.say(
            f"The playbook “{words.clean(chosen.playbook, 60)}” reads well: {len(sheet.entries):,} entries "
            f"in {words.plural(len(sheet.languages), 'language')}, {own:,} of them this brand's own."
        )
        for sentence in (*over, *strayed):
            session.out.say(words.clean(sentence))
        for each in unchosen:
            session.out.say(
                f"Templates kept for “{each}” are never suggested: no rule chooses them. "
                f'Write templates = "{each}" in a rule.'
            )
        return None


@verb(playbook, "show")
def show(
    session: Session,
    part: Annotated[
        str, typer.Option("--part", help="voice, templates, faq, policies, links or never.")
    ] = "",
    lang: Annotated[str, typer.Option("--lang", help="One language, for example fi.")] = "",
    own: Annotated[bool, typer.Option("--own", help="Only what the brand says itself.")] = False,
    brand: BrandName = "",
) -> None:
    """What the brand's playbook says, and what of it is the brand's own."""
    from socialdesk.drafting.playbook_contents import Part
    from socialdesk.errors import SettingWrong

    if part and part not in [str(each) for each in Part]:
        raise typer.BadParameter(f"Use one of: {', '.join(Part)}.", param_hint="--part")
    with session.desk() as desk:
        sheet = desk.playbooks.sheet(brand_of(desk, brand).id)
        if sheet.problem is not None and not sheet.entries:
            raise SettingWrong(sheet.problem.what)
        found = [
            entry
            for entry in sheet.entries
            if (not part or entry.part == part)
            and (not lang or entry.lang == lang)
            and (entry.own or not own)
        ]
        session.out.data([_shape(entry) for entry in found])
        if not found:
            session.out.say("Nothing here.")
            return
        session.out.table(
            ("Part", "Lang", "Name", "Says", "Own"),
            [
                (
                    str(entry.part),
                    entry.lang,
                    words.clean(entry.name if entry.listed else f"{entry.table} {entry.name}".strip(), 60),
                    words.clean(_text(entry), 160),
                    "yes" if entry.own else "",
                )
                for entry in found
            ],
        )


def _text(entry: Entry) -> str:
    value = entry.values.get(entry.main) if entry.listed else entry.value
    if isinstance(value, list | tuple):
        return "; ".join(str(each) for each in value)
    return "" if value is None else str(value)


def _shape(entry: Entry) -> dict[str, Any]:
    return {
        "key": entry.key,
        "part": str(entry.part),
        "lang": entry.lang,
        "platform": entry.platform,
        "own": entry.own,
        "values": _plain(entry.values),
    }


def _plain(value: Any) -> Any:
    """Days as ISO text; everything else is JSON already."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
