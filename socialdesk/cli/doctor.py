"""`socialdesk doctor`: a look at everything the desk stands on, without the network."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from time import monotonic
from typing import TYPE_CHECKING

from socialdesk import __version__
from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.session import Session
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from socialdesk.config import Settings

WELL, LOOK, BROKEN = "well", "look", "broken"
LEAST_FREE = 500 * 1024 * 1024
_STYLE = {WELL: "green", LOOK: "yellow", BROKEN: "bold red"}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: ``state`` is well, look (works, but) or broken; ``detail`` says what and why."""

    name: str
    state: str
    detail: str


def examine(session: Session) -> ExitCode:
    """Look at everything; 78 when something is broken."""
    from rich.text import Text

    checks = list(_checks(session))
    session.out.table(
        ("", "State", ""),
        [
            (each.name, Text(each.state, style=_STYLE[each.state]), words.clean(each.detail))
            for each in checks
        ],
    )
    session.out.data([asdict(each) for each in checks])
    broken = [each.name for each in checks if each.state == BROKEN]
    session.out.say(f"To mend: {', '.join(broken)}." if broken else "All is well.")
    return ExitCode.NEEDS_ATTENTION if broken else ExitCode.DONE


def _checks(session: Session) -> Iterator[Check]:
    yield Check(
        "Program",
        WELL,
        f"SocialDesk {__version__}, Python {platform.python_version()}, {platform.platform()}",
    )
    yield _window()
    try:
        settings = session.settings()
    except SocialDeskError as error:
        yield Check("Settings", BROKEN, str(error))
        return
    said = "as in the file" if settings.path.exists() else "all defaults; there is no file yet"
    yield Check("Settings", WELL, f"{settings.path}, {said}")
    yield _workspace(settings)
    yield _tried("Keys", lambda: _keys(settings))
    yield _tried("Classifier", lambda: _classifier(settings))
    yield _tried("Playbooks", lambda: _playbooks(settings))
    yield _tried("Platforms", _platforms)
    yield _spelling(settings)
    demo = settings.resources / "demo" / "brand.toml"
    yield Check("Demo brand", WELL if demo.exists() else BROKEN, str(demo.parent))
    if not settings.database.exists():
        yield Check("Database", WELL, "there is none yet; the first start makes it")
        return
    try:
        with session.desk() as desk:
            brands = desk.inbox.brands()
            yield Check("Database", WELL, f"{settings.database}, {words.plural(len(brands), 'brand')}")
            for each in desk.models.standing():
                if each.own is not None:
                    said = each.trouble or f"{words.clean(each.own.title)} in {each.own.directory}"
                    yield Check(f"Own model ({each.head})", LOOK if each.trouble else WELL, said)
            for account, health in desk.accounts.health():
                state = WELL if account.paused or not health.error_family else LOOK
                state = BROKEN if health.error_family == "needs_attention" and not account.paused else state
                detail = health.error or ("paused" if account.paused else "no trouble known")
                yield Check(f"{words.clean(account.name, 30)} ({account.platform})", state, detail)
    except SocialDeskError as error:
        yield Check("Database", BROKEN, str(error))


def _tried(name: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except SocialDeskError as error:
        return Check(name, BROKEN, str(error))
    except ImportError as error:
        return Check(name, BROKEN, f"{error}. Install SocialDesk again with `make run`.")


def _window() -> Check:
    from socialdesk.display import can_show_window

    display = can_show_window()
    detail = "can be shown" if display.ok else f"{display.reason} {display.remedy}"
    return Check("Window", WELL if display.ok else LOOK, detail)


def _workspace(settings: Settings) -> Check:
    folder = settings.workspace
    if not folder.exists():
        return Check("Workspace", WELL, f"{folder}, not there yet; the first start makes it")
    if not os.access(folder, os.W_OK):
        return Check("Workspace", BROKEN, f"{folder} cannot be written. Choose another with --workspace.")
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        return Check("Workspace", LOOK, f"{folder} can be read by others; the next start closes it.")
    free = shutil.disk_usage(folder).free
    told = f"{folder}, {free / 1024**3:.1f} GiB free"
    return (
        Check("Workspace", WELL, told)
        if free >= LEAST_FREE
        else Check("Workspace", LOOK, f"{told}. Make room.")
    )


def _keys(settings: Settings) -> Check:
    from socialdesk.domain.mention import AccountId
    from socialdesk.vault import open_vault

    vault = open_vault(settings)
    vault.get(AccountId(0))  # opens it if there is one
    return Check("Keys", WELL, f"{vault.kind}. {vault.note}")


def _classifier(settings: Settings) -> Check:
    from socialdesk import analysis

    began = monotonic()
    classifier = analysis.load(settings.models / "default")
    found = classifier.classify(["My parcel is three days late and nobody answers."])[0]
    took = monotonic() - began
    return Check(
        "Classifier",
        WELL,
        f"{classifier.model}, loaded in {took:.1f} s; a late parcel is {found.intent.value}",
    )


def _playbooks(settings: Settings) -> Check:
    from socialdesk.drafting import Playbooks

    books = Playbooks(settings.workspace / "playbooks", settings.resources / "playbooks")
    names = books.names()
    for name in names:
        books.get(name)
    if not names:
        return Check("Playbooks", BROKEN, f"There is none in {settings.resources / 'playbooks'}.")
    return Check("Playbooks", WELL, ", ".join(names))


def _spelling(settings: Settings) -> Check:
    from socialdesk.drafting.spelling import NoSpelling, languages

    if not settings.spelling:
        return Check("Spelling", WELL, "turned off in the settings")
    try:
        found = languages()
    except NoSpelling as error:
        return Check("Spelling", LOOK, str(error))
    if not found:
        return Check("Spelling", LOOK, "There are no dictionaries. Install one, hunspell-en-us say.")
    return Check("Spelling", WELL, ", ".join(found))


def _platforms() -> Check:
    from socialdesk import sources

    return Check(
        "Platforms", WELL, ", ".join(sorted(source.traits.name for source in sources.discover().values()))
    )
