"""From our query to a platform's own search: wider where it must be, never narrower.

A query is first spread into alternatives, each a handful of things that must all be there (a
disjunctive normal form). What the platform cannot express is left out of an alternative, which widens
it; `socialdesk.query.matches` decides afterwards, locally. Nothing under NOT is ever searched for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Protocol, TypeVar

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import fold
from socialdesk.query.grammar import unparse

_T = TypeVar("_T")

MAX_ALTERNATIVES = 64
"""Alternatives kept apart; a query with more is widened, not refused."""

SHORTEST_STEM = 3
"""Letters before a ``*`` that are worth searching for when nothing better is known."""

_SAFE_VALUE = re.compile(r"[\w.@-]+")


class Dialect(Protocol):
    """What a platform's search understands (`socialdesk.sources.protocol.SearchDialect`)."""

    @property
    def boolean(self) -> bool: ...
    @property
    def phrase(self) -> bool: ...
    @property
    def negation(self) -> bool: ...
    @property
    def or_word(self) -> str: ...
    @property
    def not_word(self) -> str: ...
    @property
    def max_length(self) -> int: ...
    @property
    def max_queries(self) -> int: ...
    @property
    def operators(self) -> Mapping[str, str]: ...
    @property
    def hashtags_only(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Translation:
    """``searches`` to send, and the parts of the query (in our language) that they may miss: those
    with nothing searchable in them, with a ``*`` that the platform does not know, or beyond its number
    of queries. Empty ``missed``: whatever matches is found, as far as the platform's search goes."""

    searches: tuple[str, ...]
    missed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Atom:
    """A word or several side by side, as typed and as folded."""

    typed: tuple[str, ...]
    folded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Alternative:
    """Things that must all be there. ``stems`` stand for words with a ``*``; ``anchored`` says that the
    operators alone make a search (an author's posts); ``part`` is the query it came from."""

    part: Node
    atoms: tuple[_Atom, ...] = ()
    stems: tuple[_Atom, ...] = ()
    operators: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    anchored: bool = False

    def joined(self, other: _Alternative) -> _Alternative:
        return _Alternative(
            And((self.part, other.part)),
            _unique(self.atoms + other.atoms),
            _unique(self.stems + other.stems),
            _unique(self.operators + other.operators),
            _unique(self.excluded + other.excluded),
            self.anchored or other.anchored,
        )


def _unique(items: Sequence[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))


def translate(node: Node, dialect: Dialect) -> tuple[str, ...]:
    """The searches to send for a watch; none when the platform's search cannot help."""
    return translation(node, dialect).searches


def translation(node: Node, dialect: Dialect) -> Translation:
    """As `translate`, and what the searches may miss."""
    missed: list[Node] = []
    usable: list[_Alternative] = []
    for alternative in _spread(node, dialect):
        if not alternative.atoms and not alternative.anchored:
            missed.append(alternative.part)
            if not alternative.stems:
                continue
        usable.append(alternative)
    if dialect.hashtags_only:
        searches, left_out = _hashtags(usable, dialect)
    elif dialect.boolean:
        searches, left_out = _packed(usable, dialect)
    else:
        searches, left_out = _one_each(usable, dialect)
    return Translation(searches, _unique([_shown(part) for part in (*missed, *left_out)]))


def _shown(part: Node) -> str:
    flat = _flat(part)
    return unparse(flat[0] if len(flat) == 1 else And(flat))


def _flat(part: Node) -> tuple[Node, ...]:
    if isinstance(part, And):
        return _unique([inner for piece in part.parts for inner in _flat(piece)])
    return (part,)


def _spread(node: Node, dialect: Dialect) -> list[_Alternative]:
    if isinstance(node, Or):
        return [alternative for part in node.parts for alternative in _spread(part, dialect)]
    if isinstance(node, And | Near):
        parts = node.parts if isinstance(node, And) else (node.left, node.right)
        spread = [_Alternative(And(()))]
        # The parts with the fewest alternatives first: if the product gets too large, the rest only widens.
        pieces = [_spread(part, dialect) for part in parts]
        kept = sorted(range(len(pieces)), key=lambda index: (not _useful(pieces[index]), len(pieces[index])))
        chosen: list[int] = []
        size = 1
        for index in kept:
            if size * len(pieces[index]) <= MAX_ALTERNATIVES:
                chosen.append(index)
                size *= len(pieces[index])
            elif not any(_useful(pieces[other]) for other in chosen):
                chosen, size = [index], len(pieces[index])
        for index in sorted(chosen):
            spread = [left.joined(right) for left, right in product(spread, pieces[index])]
        return spread
    return [_leaf(node, dialect)]


def _useful(alternatives: Sequence[_Alternative]) -> bool:
    return all(alternative.atoms or alternative.anchored for alternative in alternatives)


def _leaf(node: Node, dialect: Dialect) -> _Alternative:
    if isinstance(node, Word):
        return _words(node, (node.text,), (node.typed or node.text,), dialect)
    if isinstance(node, Phrase):
        typed = node.typed if len(node.typed) == len(node.words) else node.words
        return _words(node, node.words, typed, dialect)
    if isinstance(node, Is):
        operator = _operator(node, dialect)
        if operator is None:
            return _Alternative(node)
        return _Alternative(node, operators=(operator,), anchored=node.field == "from")
    assert isinstance(node, Not)
    excluded = _excluded(node.part, dialect) if dialect.negation else None
    return _Alternative(node, excluded=(excluded,) if excluded else ())


def _words(part: Node, folded: Sequence[str], typed: Sequence[str], dialect: Dialect) -> _Alternative:
    """The runs of plain words between those with a star."""
    if dialect.hashtags_only and any("*" in word for word in folded[1:]):
        # A hashtag is one word: "lumi coffee*" is best guessed as lumicoffee.
        starts = [
            (t.split("*", 1)[0].lower(), f.split("*", 1)[0]) for t, f in zip(typed, folded, strict=True)
        ]
        guess = _Atom(tuple(t for t, _ in starts if t), tuple(f for _, f in starts if f))
        return _Alternative(part, stems=(guess,) if len("".join(guess.folded)) >= SHORTEST_STEM else ())
    atoms: list[_Atom] = []
    stems: list[_Atom] = []
    run: list[tuple[str, str]] = []

    def close() -> None:
        if dialect.phrase or dialect.hashtags_only:
            if run:
                atoms.append(_Atom(tuple(t for t, _ in run), tuple(f for _, f in run)))
        else:
            atoms.extend(_Atom((t,), (f,)) for t, f in run)
        run.clear()

    for word, spelling in zip(folded, typed, strict=True):
        if "*" not in word:
            run.append((spelling.lower(), word))
            continue
        close()
        stem, spelled = word.split("*", 1)[0], spelling.split("*", 1)[0].lower()
        if len(stem) >= SHORTEST_STEM:
            stems.append(_Atom((spelled,), (stem,)))
    close()
    return _Alternative(part, _unique(atoms), _unique(stems))


def _operator(node: Is, dialect: Dialect) -> str | None:
    """Our field in the platform's spelling; None where it has none or the value might break out of it."""
    pattern = dialect.operators.get(f"{node.field}:{node.value}") or dialect.operators.get(node.field)
    if pattern is None or node.operator != "=" or not _SAFE_VALUE.fullmatch(node.value):
        return None
    return pattern.format(node.value)


def _excluded(node: Node, dialect: Dialect) -> str | None:
    """What to leave out, only where the platform's idea of it is exactly ours."""
    if isinstance(node, Word) and "*" not in node.text:
        return dialect.not_word + _quoted((node.typed or node.text).lower(), dialect)
    if isinstance(node, Phrase) and dialect.phrase and not any("*" in word for word in node.words):
        return dialect.not_word + '"' + " ".join(node.typed or node.words).lower() + '"'
    if isinstance(node, Is) and node.field != "from":
        operator = _operator(node, dialect)
        return None if operator is None else dialect.not_word + operator
    return None


def _quoted(word: str, dialect: Dialect) -> str:
    # Some platforms read "or" and "and" as operators in any case.
    return f'"{word}"' if dialect.phrase and fold(word) in ("and", "or", "not", "near") else word


def _spelled(words: Sequence[str], dialect: Dialect) -> str:
    if len(words) == 1:
        return _quoted(words[0], dialect)
    return '"' + " ".join(words) + '"' if dialect.phrase else " ".join(words)


def _fitting(parts: Sequence[str], tail: Sequence[str], dialect: Dialect) -> str:
    """As many of the parts as the platform takes; dropping one widens the search."""
    chosen: list[str] = []
    for part in (*parts, *tail):
        if len(" ".join([*chosen, part])) <= dialect.max_length:
            chosen.append(part)
        elif not chosen and part.startswith('"'):
            words = part.strip('"').split()
            while len(words) > 1 and len(" ".join(words)) + 2 > dialect.max_length:
                words.pop()
            if len(" ".join(words)) + 2 <= dialect.max_length:
                chosen.append(_spelled(words, dialect))
    return " ".join(chosen)


def _one_each(usable: Sequence[_Alternative], dialect: Dialect) -> tuple[tuple[str, ...], list[Node]]:
    """One search for each alternative; other spellings of the same words come after, where there is room."""
    first: dict[str, _Alternative] = {}
    more: list[str] = []
    left_out: list[Node] = []
    for alternative in usable:
        atoms = alternative.atoms or (() if alternative.anchored else alternative.stems)
        tail = (*alternative.operators, *alternative.excluded)
        typed = _fitting([_spelled(atom.typed, dialect) for atom in atoms], tail, dialect)
        folded = _fitting([_spelled(atom.folded, dialect) for atom in atoms], tail, dialect)
        if not typed:
            left_out.append(alternative.part)
            continue
        first.setdefault(typed, alternative)
        more.append(folded)
    left_out += [alternative.part for alternative in list(first.values())[dialect.max_queries :]]
    return _unique([*first, *(text for text in more if text)])[: dialect.max_queries], left_out


def _packed(usable: Sequence[_Alternative], dialect: Dialect) -> tuple[tuple[str, ...], list[Node]]:
    """Alternatives joined by OR, as many in one search as its length allows."""
    searches: list[list[str]] = []
    owners: list[list[Node]] = []
    left_out: list[Node] = []
    seen: set[str] = set()
    for alternative in usable:
        atoms = alternative.atoms or (() if alternative.anchored else alternative.stems)
        tail = (*alternative.operators, *alternative.excluded)
        text = _fitting([_either_spelling(atom, dialect) for atom in atoms], tail, dialect)
        if not text:
            left_out.append(alternative.part)
            continue
        if text in seen:
            continue
        seen.add(text)
        grouped = [*searches[-1], text] if searches else [text]
        if searches and len(_joined(grouped, dialect)) <= dialect.max_length:
            searches[-1] = grouped
            owners[-1].append(alternative.part)
        else:
            searches.append([text])
            owners.append([alternative.part])
    left_out += [part for owner in owners[dialect.max_queries :] for part in owner]
    return tuple(_joined(group, dialect) for group in searches[: dialect.max_queries]), left_out


def _joined(group: Sequence[str], dialect: Dialect) -> str:
    if len(group) == 1:
        return group[0]
    return dialect.or_word.join(f"({text})" if _compound(text) else text for text in group)


def _compound(text: str) -> bool:
    return " " in text and not re.fullmatch(r'"[^"]*"|\([^()]*\)', text)


def _either_spelling(atom: _Atom, dialect: Dialect) -> str:
    spellings = _unique([_spelled(atom.typed, dialect), _spelled(atom.folded, dialect)])
    return spellings[0] if len(spellings) == 1 else "(" + dialect.or_word.join(spellings) + ")"


def _hashtags(usable: Sequence[_Alternative], dialect: Dialect) -> tuple[tuple[str, ...], list[Node]]:
    """Hashtag names: a phrase is written as one word. Of several words that must all be there, a phrase
    leads (it is the rarest), else the one written first (it is most often the brand), and all of them as
    one."""
    names: dict[str, _Alternative] = {}
    more: list[str] = []
    left_out: list[Node] = []
    for alternative in usable:
        atoms = alternative.atoms or alternative.stems
        if not atoms:
            left_out.append(alternative.part)
            continue
        everything = _Atom(
            tuple(w for atom in atoms for w in atom.typed), tuple(w for atom in atoms for w in atom.folded)
        )
        leading = max(atoms, key=lambda atom: len(atom.folded))  # the first of the longest
        joined = [leading] + ([everything] if len(atoms) in (2, 3) and leading is atoms[0] else [])
        fits = [_name(atom.typed) for atom in joined]
        if not _is_name(fits[0], dialect):
            left_out.append(alternative.part)
            continue
        names.setdefault(fits[0], alternative)
        more += [*fits[1:], *(_name(atom.folded) for atom in joined)]
    left_out += [alternative.part for alternative in list(names.values())[dialect.max_queries :]]
    spare = [name for name in more if _is_name(name, dialect)]
    return _unique([*names, *spare])[: dialect.max_queries], left_out


def _name(words: Sequence[str]) -> str:
    return re.sub(r"[^\w]", "", "".join(words))


def _is_name(name: str, dialect: Dialect) -> bool:
    # Platforms take no hashtag of digits alone.
    return 0 < len(name) <= dialect.max_length and not name.isdigit()
