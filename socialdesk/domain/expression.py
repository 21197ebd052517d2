"""The tree of a query, as plain data: `socialdesk.query` makes it from words, the store and the
matcher read it. One language serves watches, the search box and saved views."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word, folded (`socialdesk.domain.folding.fold`); ``*`` stands for any letters, anywhere in it."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side, each folded; a word may hold ``*``."""

    words: tuple[str, ...]


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
    ``followers`` / ``priority`` / ``age`` with ``operator`` one of ``= < <= > >=``.
    Values are lower case; several values of one field are an `Or`."""

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
