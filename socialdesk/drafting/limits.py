"""How much of the same, and how much at all, a brand sends before it looks like spam (policy.toml)."""

from __future__ import annotations

from dataclasses import dataclass, fields

from socialdesk.drafting.toml_file import TomlFile

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """``thread``: our replies in one conversation, after which another wants a second look. ``hour``: replies
    of one account in an hour, after which none leaves. ``alike``: people who got nearly one text in the last
    two days, after which nobody else gets it. The defaults keep clear of what platforms call spam."""

    thread: int = 5
    hour: int = 60
    alike: int = 10


def read_limits(file: TomlFile) -> Limits:
    """Read ``[limits]`` of policy.toml; what is not said keeps its default. Raises `SettingWrong`."""
    table = file.table("limits")
    names = [each.name for each in fields(Limits)]
    file.known(table, names, table="limits")
    for name, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _MOST:
            raise file.wrong(
                f"“{name}” must be a number from 1 to {_MOST}",
                f"Write {name} = {getattr(Limits(), name)}.",
                table="limits",
                key=name,
            )
    return Limits(**table)
