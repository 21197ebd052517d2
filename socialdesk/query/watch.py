"""Watches: what a query must be to listen with it, and a first one from a brand's name."""

from __future__ import annotations

from collections.abc import Iterator

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import fold, tokens
from socialdesk.errors import QueryError

# Known only after a post is stored, labelled or handled: a watch decides before that.
_LATER = frozenset(
    {"urgency", "sentiment", "intent", "status", "assigned", "tag", "priority", "age", "due", "number"}
)
DESK_FLAGS = frozenset({"new", "mine", "unassigned", "to_sign", "asked", "draft", "follow_up"})
"""Values of ``is:`` that say what people and rules did with a mention, and nothing of the post itself."""

_LATER_FLAGS = DESK_FLAGS | {"unsure"}

SHORTEST_JOINED = 4
"""Letters that a name written as one word needs before it is searched for in that form."""


def check_watch(node: Node) -> None:
    """Raise `QueryError` unless the query can listen: it names something, and asks only for what is
    known when a post arrives."""
    for part in _fields(node):
        if part.field in _LATER or (part.field == "is" and part.value in _LATER_FLAGS):
            name = f"is:{part.value}" if part.field == "is" else f"{part.field}:"
            raise QueryError(
                f"A watch decides when a post arrives, before {name} is known. "
                "Use it in a filter of the queue instead, and leave it out here.",
                position=0,
            )
    if not _names_something(node):
        raise QueryError(
            "This watch would match almost every post there is. Add the word, phrase or author that it "
            "listens for; NOT and fields can only narrow that.",
            position=0,
        )


def _fields(node: Node) -> Iterator[Is]:
    if isinstance(node, Is):
        yield node
    elif isinstance(node, Not):
        yield from _fields(node.part)
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from _fields(part)


def _names_something(node: Node) -> bool:
    if isinstance(node, And):
        return any(_names_something(part) for part in node.parts)
    if isinstance(node, Or):
        return all(_names_something(part) for part in node.parts)
    if isinstance(node, Is):
        return node.field == "from"
    return isinstance(node, Word | Phrase | Near)


def brand_query(name: str) -> str:
    """A first watch for a brand, from its name as people write it: the words side by side, and as one
    word (hashtag, handle, web address).

    Raises `QueryError` when the name holds no letters or digits.
    """
    words = [word for part in name.split() for word in _typed_words(part)]
    if not words:
        raise QueryError("Type the name of your brand: letters or digits to listen for.", position=0)
    if len(words) == 1:
        return _plain(words[0])
    joined = "".join(words).lower()
    phrase = f'"{" ".join(words)}"'
    return phrase if len(fold(joined)) < SHORTEST_JOINED else f"{phrase} OR {joined}"


def _typed_words(part: str) -> list[str]:
    """Cut at what separates words for the matcher (``H&M`` is two), keeping the writer's spelling."""
    words = [""]
    for character in part:
        if tokens(fold(character)) or (words[-1] and not fold(character)):
            words[-1] += character
        elif words[-1]:
            words.append("")
    return [word for word in words if word]


def _plain(word: str) -> str:
    return f'"{word}"' if word in ("AND", "OR", "NOT", "NEAR") else word
