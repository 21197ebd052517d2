"""What may follow where somebody types a query: fields, and the values of a field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import MentionStatus
from socialdesk.query.fields import COMPARED, EXAMPLES, FLAGS
from socialdesk.query.grammar import QUOTES

FIXED: Mapping[str, tuple[str, ...]] = {
    **FLAGS,
    "urgency": tuple(reversed([each.value for each in Urgency])),
    "sentiment": tuple(each.value for each in Sentiment),
    "intent": tuple(each.value for each in Intent),
    "status": tuple(each.value for each in MentionStatus),
    "followers": (">1000", ">10k", ">100k"),
    "priority": (">=50", ">=70"),
    "age": ("<1h", "<1d", "<1w"),
    "due": ("<30m", "<2h", "<1d"),
}
"""The values of fields that take only these, or figures like these."""

MOST = 9
"""Options that are offered at a time."""

PIECE = re.compile(rf"[A-Za-z]+:(?:[<>]=?|=)?(?:[{QUOTES}][^{QUOTES}]*[{QUOTES}]?|[^\s(){QUOTES}]*)"
                    rf"|[{QUOTES}][^{QUOTES}]*[{QUOTES}]?|[^\s(){QUOTES}]+")  # fmt: skip
"""A word, a phrase or a condition, finished or not."""
_FIELD = re.compile(r"([A-Za-z]+):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Option:
    """``insert`` takes the place of what was begun. ``value`` empty: it is the field itself."""

    insert: str
    field: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """``options`` for the characters from ``start`` to ``end`` (offsets in the text)."""

    start: int
    end: int
    options: tuple[Option, ...] = ()


def complete(
    text: str, cursor: int, known: Mapping[str, Sequence[str]], *, asked: bool = False
) -> Completion:
    """What fits where the cursor stands. ``known`` holds values of the other fields (languages, platforms,
    people, tags) as the desk knows them, best first; ``asked`` also offers where nothing was begun."""
    piece = next((m for m in PIECE.finditer(text) if m.start() < cursor <= m.end()), None)
    if piece is None:
        options = tuple(Option(f"{name}:", name) for name in EXAMPLES) if asked else ()
        return Completion(cursor, cursor, options)
    start, typed = piece.start(), piece[0][: cursor - piece.start()]
    if typed.startswith(("-", "–", "—", "−")):
        start, typed = start + 1, typed[1:]
    field = _FIELD.fullmatch(typed)
    if field is None:
        begun = typed.lower()
        names = [name for name in EXAMPLES if name.startswith(begun)] if begun else []
        return Completion(start, piece.end(), tuple(Option(f"{name}:", name) for name in names[:MOST]))
    name = field[1].lower()
    if name not in EXAMPLES:
        return Completion(cursor, cursor)
    value = field[2]
    if value[:1] not in QUOTES or not value:
        value = value.rsplit(",", 1)[-1]
    return Completion(
        start + len(typed) - len(value),
        piece.end(),
        tuple(Option(_written(each), name, each) for each in _values(name, value, known)),
    )


def _values(name: str, begun: str, known: Mapping[str, Sequence[str]]) -> list[str]:
    """The values that continue what was begun, those that begin with it first."""
    values = list(dict.fromkeys([*FIXED.get(name, ()), *known.get(name, ())]))
    wanted = begun if name in COMPARED else fold(begun.strip(QUOTES))
    first = [each for each in values if fold(each).startswith(wanted)]
    inside = [each for each in values if wanted in fold(each) and each not in first]
    found = [*first, *inside][:MOST]
    return [] if found == [begun] else found


def _written(value: str) -> str:
    if re.search(rf"[\s(),{QUOTES}]", value):
        return '"' + re.sub(f"[{QUOTES}]", "", value) + '"'
    return value


def word_at(text: str, position: int) -> tuple[int, int]:
    """The piece of a query at ``position``, as (start, end): what an error there speaks of."""
    for piece in PIECE.finditer(text):
        if piece.start() <= position < piece.end():
            return position if text[position] == "," else piece.start(), piece.end()
    end = min(position + 1, len(text))
    return max(0, end - 1), end
