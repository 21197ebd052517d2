"""The text side of a query, asked of one stored text.

The full-text index answers most queries by itself. What it cannot say exactly (``*`` inside a word,
nearness, a lone "not") is checked here on the words of each candidate, by the SQL function
``wording(tree, words)``. It means the same as `socialdesk.query.matches`; a property test holds the
two together.
"""

from __future__ import annotations

import fnmatch
import json
import re
import sqlite3
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import fold, tokens

Span = tuple[int, int]
Check = Callable[[Sequence[str]], bool]
Find = Callable[[Sequence[str]], Sequence[Span]]


def words_of(title: str, text: str) -> str:
    """A post's words as they are indexed: folded, joined by single spaces."""
    return " ".join(tokens(fold(f"{title}\n{text}" if title else text)))


def author_names(handle: str, name: str) -> list[str]:
    """The folded names under which ``from:`` finds an author."""
    return [fold(each).removeprefix("@") for each in (handle, name) if each]


def is_wording(node: Node) -> bool:
    """Whether a tree asks for text alone."""
    match node:
        case Is():
            return False
        case And(parts) | Or(parts):
            return all(is_wording(part) for part in parts)
        case Not(part):
            return is_wording(part)
        case _:
            return True


def to_tree(node: Node) -> str:
    """A wording tree as a string that travels as an SQL parameter."""
    return json.dumps(_encode(node), ensure_ascii=False, separators=(",", ":"))


def _encode(node: Node) -> list[Any]:
    match node:
        case Word(text):
            return ["words", [text]]
        case Phrase(words):
            return ["words", list(words)]
        case Near(left, right, distance):
            return ["near", _encode(left), _encode(right), distance]
        case And(parts):
            return ["and", *map(_encode, parts)]
        case Or(parts):
            return ["or", *map(_encode, parts)]
        case Not(part):
            return ["not", _encode(part)]
        case Is():
            raise TypeError("a field is not wording")


def register_wording(connection: sqlite3.Connection) -> None:
    """Teach a connection the functions that compiled filters call."""
    connection.create_function("wording", 2, _wording, deterministic=True)
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.create_function("written_by", 3, _written_by, deterministic=True)


def _wording(tree: str, words: str | None) -> bool:
    return _compiled(tree)(words.split(" ") if words else [])


def _folded(text: str | None) -> str:
    return fold(text or "")


def _written_by(value: str, handle: str, name: str) -> bool:
    fits = _pattern(value) if "*" in value else value.__eq__
    return any(fits(each) for each in author_names(handle, name))


@lru_cache(maxsize=1024)
def _pattern(word: str) -> Callable[[str], object]:
    if "*" not in word:
        return word.__eq__
    # fnmatch's expression cannot backtrack badly, and knows ? and [ beside the star.
    return re.compile(fnmatch.translate(word.replace("[", "[[]").replace("?", "[?]"))).match


@lru_cache(maxsize=64)
def _compiled(tree: str) -> Check:
    return _checker(json.loads(tree))


def _checker(node: list[Any]) -> Check:
    kind, *rest = node
    if kind == "and":
        every = [_checker(part) for part in rest]
        return lambda words: all(check(words) for check in every)
    if kind == "or":
        either = [_checker(part) for part in rest]
        return lambda words: any(check(words) for check in either)
    if kind == "not":
        inner = _checker(rest[0])
        return lambda words: not inner(words)
    find = _finder(node)
    return lambda words: bool(find(words))


def _finder(node: list[Any]) -> Find:
    """Where a text node stands, as spans of word numbers."""
    kind, *rest = node
    if kind == "or":
        finders = [_finder(part) for part in rest]
        return lambda words: [span for find in finders for span in find(words)]
    if kind == "words":
        return _run_finder(rest[0])
    if kind == "near":
        left, right, distance = _finder(rest[0]), _finder(rest[1]), rest[2]
        return lambda words: _near(left(words), right(words), distance)
    raise TypeError(f"{kind!r} has no place beside NEAR")


def _run_finder(run: list[str]) -> Find:
    tests = [_pattern(word) for word in run]
    length = len(tests)

    def find(words: Sequence[str]) -> list[Span]:
        return [
            (first, first + length)
            for first in range(len(words) - length + 1)
            if all(test(words[first + index]) for index, test in enumerate(tests))
        ]

    return find


def _near(lefts: Sequence[Span], rights: Sequence[Span], distance: int) -> list[Span]:
    """The runs that cover a left and a right run with at most ``distance`` words between."""
    covers: set[Span] = set()
    rights = sorted(rights)
    longest = max((end - start for start, end in rights), default=0)
    for left in lefts:
        for right in rights:
            if right[0] > left[1] + distance:
                break
            if right[0] < left[0] - distance - longest:
                continue
            # Two runs that share a word are not near each other but the same.
            between = right[0] - left[1] if right[0] >= left[1] else left[0] - right[1]
            if 0 <= between <= distance:
                covers.add((min(left[0], right[0]), max(left[1], right[1])))
    return sorted(covers)
