"""The tree of a query, as plain data: `socialdesk.query` makes it from words, the store and the
matcher read it. One language serves watches, the search box and saved views."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Word:
    """A word, folded (`socialdesk.domain.folding.fold`); ``*`` stands for any letters, anywhere in it.

    ``typed`` is the writer's own spelling, for platforms that do not fold and for showing the query
    again; it plays no part in comparing.
    """

    text: str
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side, each folded; a word may hold ``*`` (alone: any one word)."""

    words: tuple[str, ...]
    typed: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """At least one word of each side with at most ``distance`` words between them, in either order."""

    left: Node
    right: Node
    distance: int


@dataclass(frozen=True, slots=True)
class Is:
    """A field with a value: ``lang``, ``platform``, ``from``, ``has`` (link, media, reply), ``urgency``,
    ``sentiment``, ``intent``, ``status``, ``assigned``, ``tag``, ``is`` (unsure, repost, public),
    ``followers`` / ``priority`` / ``number`` / ``age`` / ``due`` with ``operator`` one of ``= < <= > >=``.
    Values are lower case (``from``, ``tag`` and ``assigned`` are folded, compare them folded; ``from``
    may hold ``*``); several values of one field are an `Or`. ``has:reply`` is a post that answers another
    post. ``age`` is a number with a unit, see `duration`; ``followers`` and ``priority`` are digits."""

    field: str
    value: str
    operator: str = "="


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Node


Node = Word | Phrase | Near | Is | And | Or | Not


_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def duration(value: str) -> timedelta:
    """Read the value of ``age``: digits and one of ``m h d w``, as in ``2h``. Raises ValueError."""
    if not value or value[-1] not in _UNITS or not (value[:-1].isascii() and value[:-1].isdigit()):
        raise ValueError(f"not a span of time: {value!r}")
    try:
        return timedelta(**{_UNITS[value[-1]]: int(value[:-1])})
    except OverflowError as error:
        raise ValueError(f"longer than time can be: {value!r}") from error
