"""What every command is given: the settings, the desk when it is wanted, and where to print."""

from __future__ import annotations

import functools
import inspect
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from socialdesk.cli.exits import ExitCode
from socialdesk.cli.output import Output

if TYPE_CHECKING:
    from socialdesk.config import Settings
    from socialdesk.domain.brand import Brand
    from socialdesk.errors import SocialDeskError
    from socialdesk.services.desk import Desk


class Build(Protocol):
    """`socialdesk.app.build`, as far as a command needs it."""

    def __call__(
        self, settings: Settings, /, *, on_bug: Callable[[BaseException], None] | None = None
    ) -> Desk: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What the composition root hands in, so that this package knows neither Qt nor how a desk is built."""

    build: Build
    window: Callable[[Desk, list[str]], int] | None = None
    picture: Callable[[Desk, Path], None] | None = None
    refused: Callable[[SocialDeskError], None] | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One run of one command. ``workspace`` None means the usual place."""

    doors: Doors
    workspace: Path | None = None
    as_json: bool = False

    @property
    def out(self) -> Output:
        return Output(self.as_json)

    def settings(self) -> Settings:
        from socialdesk.config import load_settings

        return load_settings(self.workspace)

    @contextmanager
    def desk(self, on_bug: Callable[[BaseException], None] | None = None) -> Iterator[Desk]:
        """The desk of the workspace, which is made if it is not there; closed at the end."""
        from socialdesk.config import prepare_workspace

        settings = self.settings()
        prepare_workspace(settings)
        desk = self.doors.build(settings, on_bug=on_bug)
        try:
            yield desk
        finally:
            desk.close()


def agent(desk: Desk) -> str:
    """In whose name a decision is made."""
    return desk.settings().agent.name


def brand_of(desk: Desk, name: str, *, make: bool = False) -> Brand:
    """The brand called ``name``, or the first one; ``make`` adds it where there is none."""
    from socialdesk.errors import SettingWrong

    brands = desk.inbox.brands()
    if not name and brands:
        return brands[0]
    for brand in brands:
        if brand.name.casefold() == name.casefold():
            return brand
    if make:
        return desk.opening.add(name) if name else desk.opening.brand()
    if not brands:
        raise SettingWrong(
            'There is no brand in this workspace yet. Begin with `socialdesk listen "Your Brand"`, '
            "`socialdesk import FILE` or `socialdesk demo`."
        )
    known = ", ".join(f"“{brand.name}”" for brand in brands)
    raise SettingWrong(f"There is no brand called “{name}”. Known are: {known}.")


def moment_typed(text: str, option: str) -> datetime:
    """A local time as it is typed for ``option``: a day, or a day and an hour."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError) as error:  # the first and last hours of all time have no zone
        raise typer.BadParameter(
            f"“{text[:40]}” is no time. Write it like 2026-12-01T14:00.", param_hint=option
        ) from error


def moment_after(now: datetime, text: str, option: str) -> datetime:
    """The moment after a length of time as it is typed for ``option``: 24h, 3d, 2w."""
    from socialdesk.domain.expression import duration

    try:
        return now + duration(text.replace(" ", ""))
    except (ValueError, OverflowError) as error:  # the end of all time
        raise typer.BadParameter(
            f"“{text[:40]}” is no length of time to wait. Write it like 24h, 3d or 2w.", param_hint=option
        ) from error


@contextmanager
def pointing_at(query: str) -> Iterator[None]:
    """Show a query that does not parse, with a mark under the place: a terminal has no other way to point."""
    from socialdesk.errors import QueryError

    try:
        yield
    except QueryError as error:
        place = min(max(error.position, 0), len(query))
        raise QueryError(f"{error}\n  {query}\n  {' ' * place}^", position=error.position) from None


_LARGEST = (1 << 63) - 1
"""The largest number that a database knows."""


def _countable(name: str, value: Any) -> None:
    """Refuse a number that nothing here can have; ``value`` is what was given for an option or argument."""
    for each in value if isinstance(value, list | tuple) else (value,):
        if isinstance(each, int) and abs(each) > _LARGEST:
            raise typer.BadParameter(f"{each} is too large a number.", param_hint=name.replace("_", "-"))


def whole_number(text: str) -> int:
    """A number as it is typed for an argument."""
    try:
        return int(text)
    except ValueError:
        raise typer.BadParameter(f"“{text[:40]}” is no whole number.") from None


# --- words that several commands take ---------------------------------------------------------------

MentionNumber = Annotated[
    int,
    typer.Argument(metavar="MENTION", parser=whole_number, help="The mention's number in the queue."),
]

# --- options that every command has -----------------------------------------------------------------

Workspace = Annotated[
    Path | None,
    typer.Option("--workspace", metavar="DIR", help="Where everything lives (or SOCIALDESK_WORKSPACE)."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document for a program.")]
BrandName = Annotated[str, typer.Option("--brand", metavar="NAME", help="Which brand, if there are several.")]

_EVERYWHERE = (
    inspect.Parameter("workspace", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Workspace),
    inspect.Parameter("as_json", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=AsJson),
)


def verb(
    group: typer.Typer, name: str, *, panel: str | None = None
) -> Callable[[Callable[..., ExitCode | None]], Callable[..., None]]:
    """Add a command whose first parameter is the `Session`; ``--workspace`` and ``--json`` come to it.

    What it returns is the exit code; None is success.
    """

    def add(command: Callable[..., ExitCode | None]) -> Callable[..., None]:
        @functools.wraps(command)
        def call(ctx: typer.Context, *, workspace: Path | None, as_json: bool, **given: Any) -> None:
            session: Session = ctx.obj
            session = replace(
                session, workspace=workspace or session.workspace, as_json=as_json or session.as_json
            )
            for name, value in given.items():
                _countable(name, value)
            try:
                code = command(session, **given)
            except BrokenPipeError:  # whoever read has enough, as `head` does; no fault, and nothing to say
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                code = None
            if code:
                raise typer.Exit(int(code))

        told = inspect.signature(command, eval_str=True)
        own = [
            each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(told.parameters.values())[1:]
        ]
        context = inspect.Parameter("ctx", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
        call.__signature__ = told.replace(parameters=[context, *own, *_EVERYWHERE])  # type: ignore[attr-defined]
        call.__annotations__ = {each.name: each.annotation for each in (context, *own, *_EVERYWHERE)}
        group.command(name, rich_help_panel=panel)(call)
        return call

    return add
