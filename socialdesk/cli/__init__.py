"""The command line: all that the window does, without one; and two filters that need no workspace.

Importing this package is cheap, and `--help` loads neither the services nor a client library: each
command imports what it uses when it runs.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from socialdesk.cli.exits import ExitCode, code_of, worst
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from socialdesk.cli.session import Build
    from socialdesk.services.desk import Desk

__all__ = ["ExitCode", "code_of", "command_names", "help_of", "run", "worst"]


def run(
    argv: Sequence[str],
    *,
    build: Build,
    window: Callable[[Desk, list[str]], int] | None = None,
    picture: Callable[[Desk, Path], None] | None = None,
    refused: Callable[[SocialDeskError], None] | None = None,
) -> int:
    """Run one command line; answers the exit code.

    ``build`` makes a desk of settings, ``window`` shows it until it is closed, ``picture`` draws it
    into a file, ``refused`` says on the screen why no window can be. Errors of `socialdesk.errors` become
    one sentence; anything else is a bug and shows its traceback.
    """
    from socialdesk.cli.commands import make_command
    from socialdesk.cli.session import Doors, Session

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    doors = Doors(build, window, picture, refused)
    try:
        make_command()(list(argv), prog_name="socialdesk", obj=Session(doors))
    except SystemExit as end:
        if end.code == 1:  # typer's word for a question that was not answered
            return ExitCode.INTERRUPTED
        return end.code if isinstance(end.code, int) else ExitCode.DONE
    except SocialDeskError as error:
        print(str(error), file=sys.stderr)  # noqa: T201
        return code_of(error)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception:  # noqa: BLE001 - a bug: shown whole, and told apart by its exit code
        traceback.print_exc()
        print("This is a fault in SocialDesk. Please report it with the lines above.", file=sys.stderr)  # noqa: T201
        return ExitCode.BUG
    finally:
        logging.getLogger().removeHandler(handler)
    return ExitCode.DONE


def command_names() -> list[str]:
    """Every command as it is typed, such as ``sources add``; the documentation must name each."""
    from socialdesk.cli.commands import listing

    return list(listing())


def help_of(command: str) -> str:
    """The help text of a command."""
    from socialdesk.cli.commands import listing

    return listing()[command]
