"""Settings, and where a workspace lives.

A workspace is one folder with everything of one desk: the database, the vault, the settings. Its
settings come from ``<workspace>/settings.toml``; an environment variable ``SOCIALDESK_<NAME>`` wins
over the file (``SOCIALDESK_AGENT_NAME`` over ``name`` in ``[agent]``). What is not understood is an
error that names the place and the nearest known word: a typo never passes for a setting.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from socialdesk import durable
from socialdesk.errors import SettingWrong

SETTINGS_FILE: Final = "settings.toml"
LANGUAGES: Final = ("", "en", "tr", "fi", "ar")
THEMES: Final = ("system", "light", "dark")
VAULTS: Final = ("auto", "keyring", "file")
PREFIX: Final = "SOCIALDESK_"

# Read straight from the environment elsewhere, because they are secrets or come before the settings.
_OTHER_VARIABLES: Final = ("SOCIALDESK_WORKSPACE", "SOCIALDESK_VAULT_PASSPHRASE")


@dataclass(frozen=True, slots=True)
class Agent:
    """The person at this desk: ``name`` signs decisions, ``initials`` sign replies ("^AK")."""

    name: str = "you"
    initials: str = ""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When the desk polls seldom and stays silent: ``start`` to ``end`` in ``zone``; past midnight when
    ``start`` is later than ``end``. Replies already approved still leave."""

    start: time
    end: time
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen, with paths resolved. ``path`` is the file behind it.

    ``hold_seconds`` is how long an approved reply can be undone; ``poll_pace`` multiplies each
    platform's own pace (2.0 polls half as often); ``x_daily_cap`` is US dollars per account and day.
    """

    workspace: Path
    resources: Path
    models: Path
    agent: Agent = field(default_factory=Agent)
    language: str = ""  # of the screens; empty: the system's
    theme: str = "system"
    hold_seconds: int = 10
    quiet_hours: QuietHours | None = None
    x_daily_cap: Decimal = Decimal("2.00")
    poll_pace: float = 1.0
    offline: bool = False
    vault: str = "auto"
    notify: bool = True  # a native notification for what is critical
    notify_sound: bool = False
    close_to_tray: bool = False
    text_size: int = 100  # percent of the system's
    spelling: bool = True  # misspelt words of a reply are marked

    @property
    def path(self) -> Path:
        return self.workspace / SETTINGS_FILE

    @property
    def database(self) -> Path:
        return self.workspace / "socialdesk.sqlite"


# --- what may stand in the file ---------------------------------------------------------------------


class _Bad(ValueError):
    """A value of the wrong kind; the message continues "<place>: <name> …"."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One setting: its dotted ``name`` in the file, how a value is read, and the words about it."""

    name: str
    read: Callable[[object], object]
    help: str
    example: object

    @property
    def variable(self) -> str:
        return PREFIX + self.name.replace(".", "_").upper()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Bad("wants text in quotes")
    return value.strip()


def _name(value: object) -> str:
    if not (text := _text(value)):
        raise _Bad("must not be empty")
    return text


def _choice(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        text = _text(value).lower()
        if text not in allowed:
            words = ", ".join(f'"{word}"' for word in allowed)
            raise _Bad(f'is "{text}", but wants one of {words}')
        return text

    return read


def _number(least: Decimal, most: Decimal) -> Callable[[object], Decimal]:
    def read(value: object) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise _Bad("wants a number")
        try:
            number = Decimal(str(value).strip())
        except InvalidOperation:
            raise _Bad(f'wants a number, but is "{value}"') from None
        if not (number.is_finite() and least <= number <= most):
            raise _Bad(f"is {value}, but must lie between {least} and {most}")
        return number

    return read


def _whole(least: int, most: int) -> Callable[[object], int]:
    number = _number(Decimal(least), Decimal(most))

    def read(value: object) -> int:
        found = number(value)
        if found != found.to_integral_value():
            raise _Bad(f"is {value}, but wants a whole number")
        return int(found)

    return read


def _yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "yes": True, "1": True, "on": True, "false": False, "no": False, "0": False}
    words |= {"off": False, "": False}
    if isinstance(value, str) and value.strip().lower() in words:
        return words[value.strip().lower()]
    raise _Bad("wants true or false")


def _clock_time(value: object) -> time:
    if isinstance(value, time):
        found = value
    else:
        try:
            found = time.fromisoformat(_text(value))
        except ValueError:
            raise _Bad(f'is "{value}", but wants a time such as "22:00"') from None
    if found.tzinfo is not None:
        raise _Bad('wants a time without an offset; say the zone in "quiet_hours.zone"')
    return found


def _zone(value: object) -> str:
    name = _name(value)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _Bad(f'is "{name}", which is no time zone; write it like "Europe/Helsinki"') from None
    return name


def _folder(value: object) -> Path:
    return Path(_name(value)).expanduser()


_ENTRIES: Final = (
    _Entry("agent.name", _name, "Your name, as it stands beside your decisions.", "you"),
    _Entry("agent.initials", _text, "Your initials; replies are signed with them.", ""),
    _Entry("language", _choice(*LANGUAGES), "Language of the screens; empty: the system's.", ""),
    _Entry("theme", _choice(*THEMES), "system, light or dark.", "system"),
    _Entry("hold_seconds", _whole(0, 3600), "Seconds in which an approved reply can be undone.", 10),
    _Entry("quiet_hours.start", _clock_time, "Poll seldom and stay silent from this time ...", "22:00"),
    _Entry("quiet_hours.end", _clock_time, "... to this time.", "07:00"),
    _Entry("quiet_hours.zone", _zone, "The time zone of the quiet hours.", "Europe/Helsinki"),
    _Entry(
        "x_daily_cap",
        _number(Decimal(0), Decimal(100_000)),
        "US dollars that one X account may spend in a day; 0 stops paid calls.",
        "2.00",
    ),
    _Entry(
        "poll_pace",
        _number(Decimal("0.1"), Decimal(100)),
        "Times the usual wait between polls: 2 polls half as often.",
        1.0,
    ),
    _Entry("notify", _yes_no, "Tell of critical mentions and alerts with a notification.", True),
    _Entry("notify_sound", _yes_no, "... and with a sound.", False),
    _Entry("close_to_tray", _yes_no, "Closing the window leaves SocialDesk listening in the tray.", False),
    _Entry("text_size", _whole(70, 250), "Size of the screens in percent of the system's.", 100),
    _Entry("spelling", _yes_no, "Mark misspelt words while a reply is written.", True),
    _Entry("offline", _yes_no, "true: never use the network; approved replies wait.", False),
    _Entry("vault", _choice(*VAULTS), "Where keys are kept: auto, keyring or file.", "auto"),
    _Entry("resources", _folder, "Folder of playbooks, translations and the demo brand.", ""),
    _Entry("models", _folder, "Folder of the classifier.", ""),
)
_BY_NAME: Final = {entry.name: entry for entry in _ENTRIES}
_TABLES: Final = frozenset(name.split(".")[0] for name in _BY_NAME if "." in name)

SETTING_NAMES: Final = tuple(_BY_NAME)
"""Every setting by its dotted name in the file; the documentation must name each."""


# --- loading ----------------------------------------------------------------------------------------


def default_workspace() -> Path:
    """The person's own data folder, as the system has it."""
    from platformdirs import user_data_path  # 10 ms that a --workspace does not need

    return user_data_path("socialdesk", appauthor=False)


def choose_workspace(workspace: Path | None, env: Mapping[str, str]) -> Path:
    """``--workspace``, else SOCIALDESK_WORKSPACE, else the person's data folder; absolute."""
    if workspace is None:
        named = env.get("SOCIALDESK_WORKSPACE", "").strip()
        workspace = Path(named) if named else default_workspace()
    return Path(os.path.abspath(workspace.expanduser()))  # noqa: PTH100 - keeps the person's own symlinks


SHIPPED = Path(__file__).resolve().parent.parent
"""Where resources and models lie as they come: the repository, or site-packages."""


def load_settings(workspace: Path | None = None, env: Mapping[str, str] | None = None) -> Settings:
    """Read the settings of a workspace; nothing is created. `SettingWrong` names file, line and remedy."""
    env = os.environ if env is None else env
    folder = choose_workspace(workspace, env)
    found = _from_file(folder / SETTINGS_FILE) | _from_environment(env)
    settings = Settings(workspace=folder, resources=SHIPPED / "resources", models=SHIPPED / "models")
    return _with(settings, found)


def prepare_workspace(settings: Settings) -> None:
    """Make the workspace folder, readable by its owner alone."""
    folder = settings.workspace
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)  # made by hand, or by a copy
    except FileExistsError:
        raise SettingWrong(f"{folder} is a file. Choose a folder for the workspace.") from None
    except OSError as error:
        raise SettingWrong(
            f"The workspace {folder} cannot be made ({error.strerror}). "
            "Choose another folder with --workspace."
        ) from error


def _with(settings: Settings, found: Mapping[str, object]) -> Settings:
    """Apply values already read, by their dotted names."""
    changes: dict[str, Any] = {name: value for name, value in found.items() if "." not in name}
    if "poll_pace" in changes:
        changes["poll_pace"] = float(changes["poll_pace"])
    agent = {name.removeprefix("agent."): value for name, value in found.items() if name.startswith("agent.")}
    if agent:
        changes["agent"] = replace(settings.agent, **agent)  # type: ignore[arg-type]
    quiet: dict[str, Any] = {
        name.removeprefix("quiet_hours."): value
        for name, value in found.items()
        if name.startswith("quiet_hours.")
    }
    if quiet:
        if not {"start", "end"} <= quiet.keys():
            raise SettingWrong(
                f'Quiet hours in {settings.path} want both "start" and "end", such as '
                '[quiet_hours] start = "22:00" end = "07:00".'
            )
        changes["quiet_hours"] = QuietHours(**quiet)
    return replace(settings, **changes)


def _from_file(path: Path) -> dict[str, object]:
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):  # the latter is prepare_workspace's to explain
        return {}
    except UnicodeDecodeError:
        raise SettingWrong(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    except OSError as error:
        raise SettingWrong(f"{path} cannot be read ({error.strerror}).") from error
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingWrong(f"{path} is not valid TOML: {error}.") from error
    found: dict[str, object] = {}
    for name, value in _leaves(tree):
        place = f"{path}{_line_of(text, name)}"
        entry = _BY_NAME.get(name)
        if entry is None:
            raise SettingWrong(f'{place}: there is no setting "{name}".{_did_you_mean(name, _BY_NAME)}')
        try:
            found[name] = entry.read(value)
        except _Bad as error:
            raise SettingWrong(f"{place}: {name} {error}.") from None
    for name in ("resources", "models"):  # relative to the file that names them
        if isinstance(folder := found.get(name), Path):
            found[name] = path.parent / folder
    return found


def _from_environment(env: Mapping[str, str]) -> dict[str, object]:
    by_variable = {entry.variable: entry for entry in _ENTRIES}
    found: dict[str, object] = {}
    for variable, value in env.items():
        if not variable.startswith(PREFIX) or variable in _OTHER_VARIABLES:
            continue
        entry = by_variable.get(variable)
        if entry is None:
            known = {**by_variable, **dict.fromkeys(_OTHER_VARIABLES)}
            raise SettingWrong(
                f"The environment variable {variable} is unknown.{_did_you_mean(variable, known)}"
            )
        try:
            found[entry.name] = entry.read(value)
        except _Bad as error:
            raise SettingWrong(f"The environment variable {variable} {error}.") from None
    return found


def _leaves(tree: Mapping[str, Any], under: str = "") -> Iterator[tuple[str, object]]:
    for key, value in tree.items():
        name = f"{under}{key}"
        if isinstance(value, dict) and not under and (value or name in _TABLES):
            yield from _leaves(value, f"{name}.")
        else:
            yield name, value


def _line_of(text: str, name: str) -> str:
    """``", line 7"`` for the line that sets a dotted name, or ``""``: the TOML reader does not keep it."""
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[\s*([^\]]+?)\s*\]", line):
            table = header[1].replace('"', "") + "."
            if f"{name}." == table:
                return f", line {number}"
        elif key := re.match(r"""\s*([\w\-."']+(?:\s*\.\s*[\w\-"']+)*)\s*=""", line):
            dotted = table + re.sub(r"""[\s"']""", "", key[1])
            if name == dotted or (name.startswith(f"{dotted}.") and name.split(".")[-1] in line):
                return f", line {number}"
    return ""


def _did_you_mean(word: str, known: Mapping[str, object]) -> str:
    bare = {name.rsplit(".", 1)[-1]: name for name in known}
    if near := difflib.get_close_matches(word, known, n=1, cutoff=0.6):
        return f' Did you mean "{near[0]}"?'
    if near := difflib.get_close_matches(word.rsplit(".", 1)[-1], bare, n=1, cutoff=0.75):
        return f' Did you mean "{bare[near[0]]}"?'
    return f" Known are: {', '.join(known)}."


# --- saving -----------------------------------------------------------------------------------------


def save(wanted: Settings, env: Mapping[str, str] | None = None) -> None:
    """Write into the file what ``wanted`` has otherwise than the file and the environment now say.

    So what the environment set for one run stays out of the file, and so does every default. The
    file is replaced in one step. `SettingWrong` (and an untouched file) when a value is not allowed.
    """
    now, then = _values(load_settings(wanted.workspace, env)), _values(wanted)
    kept = _from_file(wanted.path)
    for entry in _ENTRIES:
        value = then[entry.name]
        if value == now[entry.name]:
            continue
        if value is None:
            kept.pop(entry.name, None)
            continue
        try:
            kept[entry.name] = entry.read(value if isinstance(value, bool | int | float) else str(value))
        except _Bad as error:
            raise SettingWrong(f"{entry.name} {error}.") from None
    prepare_workspace(wanted)
    durable.write(wanted.path, _as_toml(kept).encode())


def _values(settings: Settings) -> dict[str, object]:
    """Every setting by its dotted name; None where it is unset."""
    found: dict[str, object] = {}
    for name in SETTING_NAMES:
        value: object = settings
        for part in name.split("."):
            value = getattr(value, part, None)
        found[name] = value
    return found


def _as_toml(values: Mapping[str, object]) -> str:
    """The file with a word about each setting; what is not set is a comment that shows its form."""
    lines = [
        "# Settings of this SocialDesk workspace. Change them here or in the window,",
        "# which writes this file anew: comments of your own are not kept.",
    ]
    table = ""
    for entry in sorted(_ENTRIES, key=lambda entry: "." in entry.name):  # plain keys before the tables
        head, _, key = entry.name.rpartition(".")
        if head != table:
            table = head
            lines += ["", f"[{head}]"]
        lines.append(f"# {entry.help}" if head else f"\n# {entry.help}")
        value = values.get(entry.name)
        lines.append(
            f"# {key} = {_as_value(entry.example)}" if value is None else f"{key} = {_as_value(value)}"
        )
    return "\n".join(lines) + "\n"


def _as_value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f'"{value}"'
        case int() | float():
            return str(value)
        case time():
            return f'"{value.isoformat(timespec="minutes")}"'
        case _:  # a JSON string is a TOML string, but for DEL
            return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
