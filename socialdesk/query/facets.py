"""Narrowing a query by one field after another, as its words stand in the filter line.

Only what stands by itself counts: ``sentiment:negative`` beside other words, not within brackets, under NOT
or as one side of an OR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialdesk.query.completion import PIECE

_CONDITION = re.compile(r"([A-Za-z]+):([^<>=].*)", re.DOTALL)
_OPENING, _CLOSING = "(（", ")）"


def chosen(text: str, field: str) -> frozenset[str]:
    """The values that a query asks of a field, as they are written."""
    return frozenset(value for _, _, values in _conditions(text, field) for value in values)


def toggled(text: str, field: str, value: str) -> str:
    """The query that also takes ``value`` of ``field``, or takes it no more."""
    for start, end, values in _conditions(text, field):
        left = [each for each in values if each != value]
        if len(left) < len(values) or not left:
            return _put(text, start, end, field, left)
        return _put(text, start, end, field, [*values, value])
    rest = text.strip()
    if rest and _has_or(text):
        rest = f"({rest})"
    return f"{rest} {field}:{value}".strip()


def without(text: str, field: str) -> str:
    """The query that asks nothing of a field."""
    while found := next(_conditions(text, field), None):
        text = _put(text, found[0], found[1], field, [])
    return text


def _put(text: str, start: int, end: int, field: str, values: list[str]) -> str:
    if values:
        return f"{text[:start]}{field}:{','.join(values)}{text[end:]}"
    return f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """What stands outside all brackets: from, to, words."""
    depth, at = 0, 0
    while at < len(text):
        if text[at] in _OPENING + _CLOSING:
            depth += 1 if text[at] in _OPENING else -1
            at += 1
            continue
        piece = PIECE.match(text, at)
        if piece is None or not piece[0]:
            at += 1
            continue
        if depth == 0:
            yield piece.start(), piece.end(), piece[0]
        at = piece.end()


def _has_or(text: str) -> bool:
    return any(word in ("OR", "|", "||") for _, _, word in _pieces(text))


def _conditions(text: str, field: str) -> Iterator[tuple[int, int, list[str]]]:
    if _has_or(text):
        return
    before = ""
    for start, end, word in _pieces(text):
        found = _CONDITION.fullmatch(word)
        if found and found[1].lower() == field and before not in ("NOT", "-") and '"' not in found[2]:
            yield start, end, [value for value in found[2].split(",") if value]
        before = word
