"""Where we listen: accounts (`socialdesk sources …`) and what for (`socialdesk watches …`)."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from socialdesk.cli import shapes, words
from socialdesk.cli.exits import ExitCode, code_of, worst
from socialdesk.cli.session import BrandName, Session, brand_of, pointing_at, verb, whole_number
from socialdesk.domain.mention import AccountId, WatchId
from socialdesk.errors import SettingWrong, SocialDeskError

if TYPE_CHECKING:
    from socialdesk.domain.account import Account, SourceHealth
    from socialdesk.services.desk import Desk
    from socialdesk.sources.protocol import Traits

sources = typer.Typer(
    help="Where we listen: connect, test, pause.", no_args_is_help=True, rich_markup_mode="rich"
)
watches = typer.Typer(help="What we listen for.", no_args_is_help=True, rich_markup_mode="rich")

AccountNumber = Annotated[
    int, typer.Argument(metavar="ACCOUNT", parser=whole_number, help="Its number in `sources list`.")
]


def pairs(given: Sequence[str], option: str) -> dict[str, str]:
    """``["a=b"]`` as a mapping."""
    found: dict[str, str] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name.strip():
            raise typer.BadParameter(f"“{each}” wants the form name=value.", param_hint=option)
        found[name.strip()] = value
    return found


# --- sources ----------------------------------------------------------------------------------------


@verb(sources, "platforms")
def platforms(session: Session) -> None:
    """Which platforms can be connected, and what each asks for."""
    with session.desk() as desk:
        known = desk.accounts.platforms()
        session.out.data(
            [
                {
                    "key": traits.key,
                    "name": traits.name,
                    "abilities": [ability.name for ability in traits.abilities],
                    "price_note": traits.price_note,
                    "fields": [
                        {
                            "name": field.name,
                            "label": field.label,
                            "secret": field.secret,
                            "required": field.required,
                            "default": field.default,
                            "help": field.help,
                            "group": field.group,
                        }
                        for field in traits.fields
                    ],
                }
                for traits in known
            ]
        )
        session.out.table(
            ("Platform", "Name", "Asks for"),
            [(traits.key, traits.name, "\n".join(map(_field_words, traits.fields))) for traits in known],
            lines=True,
        )


def _field_words(field: Any) -> str:
    kind = " (secret)" if field.secret else ""
    need = "" if field.required else f" [{field.default or 'optional'}]"
    return f"{field.name}{kind}: {field.label}{need}"


@verb(sources, "add")
def add(
    session: Session,
    platform: Annotated[str, typer.Argument(help="One of `sources platforms`.")],
    brand: BrandName = "",
    name: Annotated[str, typer.Option("--name", help="What to call the account here.")] = "",
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="A field that is no secret.")
    ] = None,
    secrets: Annotated[
        list[str] | None,
        typer.Option(
            "--secret",
            metavar="FIELD=env:NAME|file:PATH",
            help="A secret, from a variable or a file; what is missing is asked for.",
        ),
    ] = None,
    check: Annotated[bool, typer.Option(help="Sign in once before it is kept.")] = True,
) -> None:
    """Connect an account. Secrets go to the vault and never through the command line itself."""
    with session.desk() as desk:
        traits = desk.accounts.traits(platform)
        given = pairs(settings or [], "--set")
        hidden = {field: secret(field, place) for field, place in pairs(secrets or [], "--secret").items()}
        _known(traits, [*given, *hidden])
        _ask(traits, given, hidden)
        chosen = brand_of(desk, brand, make=True)
        account = desk.accounts.connect(chosen.id, platform, name, given, hidden, check=check)
        health = _health(desk).get(account.id)
        session.out.say(f"Connected {words.clean(account.name)} as number {account.id}.")
        if health is not None and health.error:
            session.out.note(
                f"It did not answer yet: {words.clean(health.error)} It is tried again by itself."
            )
        session.out.data(shapes.account(account, health))


def secret(field: str, place: str) -> str:
    """A secret from where ``env:NAME`` or ``file:PATH`` says. Raises `SettingWrong`."""
    kind, _, where = place.partition(":")
    if kind == "env":
        if where not in os.environ:
            raise SettingWrong(f"The environment variable {where}, named for {field}, is not set.")
        return os.environ[where].strip()
    if kind == "file":
        try:
            return Path(where).expanduser().read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SettingWrong(
                f"The file {where}, named for {field}, cannot be read ({type(error).__name__})."
            ) from None
    raise SettingWrong(
        "A secret on the command line can be read by everyone on this machine. Write "
        f"{field}=env:VARIABLE or {field}=file:PATH, or leave it out to be asked for it."
    )


def _known(traits: Traits, given: Sequence[str]) -> None:
    import difflib

    known = [field.name for field in traits.fields]
    for name in given:
        if name not in known and name not in ("base_url", "daily_cap", "native_id", "handle"):
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"It asks for: {', '.join(known) or 'nothing'}."
            raise SettingWrong(f"{traits.name} has no field “{name}”. {hint}")


def _ask(traits: Traits, given: dict[str, str], hidden: dict[str, str]) -> None:
    """Ask for what is missing, where somebody is there to answer; else `connect` names it."""
    if not _somebody_answers():
        return
    group = ""
    for field in traits.fields:
        into = hidden if field.secret else given
        if field.name in into or (not field.required and not field.secret):
            continue
        if field.group != group:
            group = field.group
            typer.echo(group, err=True)
        if field.help:
            typer.echo(field.help, err=True)
        default = None if field.required and not field.default else field.default
        into[field.name] = typer.prompt(
            field.label, default=default, hide_input=field.secret, show_default=not field.secret, err=True
        ).strip()


def _somebody_answers() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


@verb(sources, "list")
def list_sources(session: Session, brand: BrandName = "") -> None:
    """How each account is doing: last success, lag, quota, money, and what needs you."""
    with session.desk() as desk:
        brand_id = brand_of(desk, brand).id if brand else None
        health = _health(desk)
        accounts = desk.accounts.all(brand_id)
        now = desk.clock()
        session.out.data([shapes.account(each, health.get(each.id)) for each in accounts])
        if not accounts:
            session.out.say(
                "No account yet. See `socialdesk sources platforms`, then `socialdesk sources add`."
            )
            return
        rows = []
        for each in accounts:
            state, last, notes = _state(each, health.get(each.id)), "never", ""
            if (found := health.get(each.id)) is not None:
                last = words.ago(found.last_success_at, now) if found.last_success_at else "never"
                notes = _notes(found)
            rows.append((str(each.id), each.platform, words.clean(each.name, 40), state, last, notes))
        session.out.table((">No.", "Platform", "Name", "State", "Last success", "Notes"), rows)
        session.out.say(f"Secrets are kept in: {desk.vault_kind()}.")


def _state(account: Account, health: SourceHealth | None) -> str:
    if account.paused:
        return "paused"
    if health is None or not health.error_family:
        return "well"
    return "waits" if health.error_family == "unavailable" else "needs you"


def _notes(health: SourceHealth) -> str:
    notes = [words.clean(health.error, 200)] if health.error else []
    if health.lag is not None:
        notes.append(f"finds posts after {words.minutes(health.lag / 60)}")
    if health.gap_since:
        notes.append(f"may miss posts since {health.gap_since:%d %b %H:%M} UTC")
    if health.quota:
        notes.append(f"{health.quota.remaining:,} of {health.quota.limit:,} calls left")
    if health.spent_today or health.daily_cap is not None:
        cap = "no cap" if health.daily_cap is None else f"of ${health.daily_cap}"
        notes.append(f"${health.spent_today} {cap} today")
    if health.poison:
        notes.append(words.plural(health.poison, "unreadable post"))
    return "\n".join([*notes, *(words.clean(note, 200) for note in health.notes)])


def _health(desk: Desk) -> Mapping[AccountId, SourceHealth]:
    return {account.id: health for account, health in desk.accounts.health()}


@verb(sources, "test")
def try_sources(
    session: Session,
    account: Annotated[
        int | None, typer.Argument(metavar="[ACCOUNT]", help="One account; all of them.")
    ] = None,
) -> ExitCode:
    """Sign in and say as whom."""
    with session.desk() as desk:
        tried = [each for each in desk.accounts.all() if account in (None, each.id)]
        if account is not None and not tried:
            raise SettingWrong(f"There is no account {account}. See `socialdesk sources list`.")
        told: list[dict[str, Any]] = []
        codes: list[ExitCode] = []
        for each in tried:
            shape: dict[str, Any] = {"id": each.id, "platform": each.platform, "name": each.name}
            try:
                identity = desk.accounts.test(each.id)
            except SocialDeskError as error:
                codes.append(code_of(error))
                session.out.say(f"{each.id} {words.clean(each.name)}: {words.clean(str(error))}")
                told.append({**shape, "ok": False, "error": str(error)})
            else:
                who = words.clean(identity.handle or identity.name or "no sign-in needed")
                session.out.say(f"{each.id} {words.clean(each.name)}: well, as {who}")
                for note in identity.notes:
                    session.out.say(f"  {words.clean(note)}")
                told.append({**shape, "ok": True, "handle": identity.handle, "notes": list(identity.notes)})
        session.out.data(told)
        return worst(codes)


def _change(session: Session, number: int, done: str, change: Any) -> None:
    with session.desk() as desk:
        if all(each.id != number for each in desk.accounts.all()):
            raise SettingWrong(f"There is no account {number}. See `socialdesk sources list`.")
        change(desk, AccountId(number))
        session.out.say(f"Account {number} is {done}.")
        session.out.data({"account": number, "done": done})


@verb(sources, "pause")
def pause(session: Session, account: AccountNumber) -> None:
    """Stop polling an account; its mentions stay, and approved replies still leave."""
    _change(session, account, "paused", lambda desk, number: desk.accounts.pause(number))


@verb(sources, "resume")
def resume(session: Session, account: AccountNumber) -> None:
    """Poll a paused account again."""
    _change(session, account, "listening", lambda desk, number: desk.accounts.resume(number))


@verb(sources, "remove")
def remove(session: Session, account: AccountNumber) -> None:
    """Forget an account and its secrets; its mentions stay."""
    _change(session, account, "removed", lambda desk, number: desk.accounts.remove(number))


_FORTUNE = 1_000_000
"""Dollars a day that nobody means."""


@verb(sources, "cap")
def cap(
    session: Session,
    account: AccountNumber,
    dollars: Annotated[str, typer.Argument(help="US dollars a day, or none.")],
) -> None:
    """Set the most that an account may spend in a day."""
    try:
        amount = None if dollars == "none" else Decimal(dollars)
    except InvalidOperation:
        amount = Decimal(-1)
    if amount is not None and not (amount.is_finite() and 0 <= amount < _FORTUNE):
        raise typer.BadParameter(
            f"“{dollars[:40]}” is no amount; write it like 2.50, or none.", param_hint="DOLLARS"
        )
    words_ = "without a cap" if amount is None else f"capped at ${amount} a day"
    _change(session, account, words_, lambda desk, number: desk.accounts.set_cap(number, amount))


# --- watches ----------------------------------------------------------------------------------------


@verb(watches, "add")
def add_watch(
    session: Session,
    query: Annotated[str, typer.Argument(help="What to listen for, such as 'kargo OR \"late delivery\"'.")],
    brand: BrandName = "",
    name: Annotated[str, typer.Option("--name", help="What to call it; else the query.")] = "",
    competitor: Annotated[
        bool, typer.Option("--competitor", help="Counted for share of voice only.")
    ] = False,
) -> None:
    """Listen for a query from now on."""
    from socialdesk.domain.brand import WatchKind

    with session.desk() as desk:
        chosen = brand_of(desk, brand, make=True)
        kind = WatchKind.COMPETITOR if competitor else WatchKind.BRAND
        with pointing_at(query):
            watch = desk.watches.add(chosen.id, name, query, kind)
        session.out.say(f"Watch {watch.id} listens for: {query}")
        session.out.data({"id": watch.id, "name": watch.name, "query": watch.query, "kind": watch.kind.value})


@verb(watches, "list")
def list_watches(session: Session, brand: BrandName = "") -> None:
    """Every watch, with what it found in the last seven days."""
    with session.desk() as desk:
        found = desk.watches.all(brand_of(desk, brand).id)
        session.out.data(
            [
                {"id": w.id, "name": w.name, "query": w.query, "kind": w.kind.value, "matched_7d": number}
                for w, number in found
            ]
        )
        if not found:
            session.out.say("No watch yet. Add one with `socialdesk watches add QUERY`.")
            return
        rows = [(str(w.id), w.name, w.query, w.kind.value, f"{number:,}") for w, number in found]
        session.out.table((">No.", "Name", "Query", "Kind", ">Found in 7 days"), rows)


@verb(watches, "preview")
def preview_watch(
    session: Session,
    query: Annotated[str, typer.Argument(help="The query to try.")],
    brand: BrandName = "",
) -> None:
    """What a query would have matched in the last 30 days, and what it would cost; nothing is stored."""
    with session.desk() as desk:
        chosen = brand_of(desk, brand)
        with pointing_at(query):
            found = desk.watches.preview(chosen.id, query)
        session.out.say(
            f"Matches {found.matched:,} of {found.total:,} mentions stored in 30 days, "
            f"{found.per_day:.1f} a day."
        )
        for platform, dollars in found.monthly_costs:
            session.out.say(f"{platform} would bill about ${dollars} a month for them.")
        session.out.table(
            (">No.", "From", "Text"),
            [
                (str(row.id), words.clean(row.author_handle, 30), words.clean(row.excerpt, 160))
                for row in found.examples
            ],
        )
        session.out.data(
            {
                "matched": found.matched,
                "total": found.total,
                "per_day": round(found.per_day, 2),
                "monthly_costs": {platform: str(dollars) for platform, dollars in found.monthly_costs},
                "examples": [
                    {"id": row.id, "handle": row.author_handle, "text": row.excerpt} for row in found.examples
                ],
            }
        )


@verb(watches, "remove")
def remove_watch(
    session: Session, watch: Annotated[int, typer.Argument(metavar="WATCH", parser=whole_number)]
) -> None:
    """Stop listening for a query; what it found stays."""
    with session.desk() as desk:
        if all(each.id != watch for each, _ in desk.watches.all()):
            raise SettingWrong(f"There is no watch {watch}. See `socialdesk watches list`.")
        desk.watches.remove(WatchId(watch))
        session.out.say(f"Watch {watch} is removed.")
        session.out.data({"watch": watch, "done": "removed"})
