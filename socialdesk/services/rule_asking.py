"""One mention, asked the queries of many rules."""

from __future__ import annotations

from collections.abc import Iterator

from socialdesk.domain.expression import And, Is, Node, Not, Or
from socialdesk.domain.mention import Mention
from socialdesk.query import Candidate, candidate, matches, unparse


class Asked:
    """Answers the parts of a query that hold, or None; the mention is made ready at the first query, and each
    query asked once."""

    def __init__(self, mention: Mention) -> None:
        self._mention = mention
        self._made: Candidate | None = None
        self._said: dict[int, tuple[Node, tuple[str, ...] | None]] = {}

    def __call__(self, node: Node) -> tuple[str, ...] | None:
        # By identity: to hash a query is to walk it. The node is kept, so that no other takes its place.
        if id(node) not in self._said:
            self._said[id(node)] = node, self._ask(node)
        return self._said[id(node)][1]

    def _ask(self, node: Node) -> tuple[str, ...] | None:
        if self._made is None:
            post = self._mention.post
            self._made = candidate(
                post,
                self._mention.lang,
                classification=self._mention.classification,
                number=int(self._mention.id),
            )
        if not matches(node, self._made):
            return None
        return tuple(dict.fromkeys(_parts(node, self._made)))


def _parts(node: Node, made: Candidate) -> Iterator[str]:
    """The parts of a query that hold, as they are typed."""
    match node:
        case And(parts):
            for part in parts:
                yield from _parts(part, made)
        case Or(parts):
            yield from _parts(next(part for part in parts if matches(part, made)), made)
        case Not(part):
            yield f"not: {unparse(part)}"
        case Is():
            yield unparse(node)
        case _:
            yield f"it says {unparse(node)}"
