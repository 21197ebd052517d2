"""From a wording tree to a full-text query.

`fulltext` gives an FTS5 expression that finds everything the tree asks for, and says whether it finds
nothing else. Every word goes in as a quoted string, so that no text can become syntax.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from socialdesk.domain.expression import And, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import tokens
from socialdesk.store.wording import author_names

_SEPARATOR = re.compile(r"[^a-z0-9\x80-\U0010ffff]")


SpellOut = Callable[[str], "list[str] | None"]
"""The stored words that fit a pattern with ``*``; None for too many to name."""

DEEPEST = 20
"""Brackets within brackets that FTS5's parser is given; it gives up at a hundred of its own steps."""

_NOTHING = '"ˍ"'
"""Finds nothing: no word holds this sign."""


@dataclass(frozen=True, slots=True)
class FullText:
    """``query`` None finds everything; ``exact`` says that nothing needs to be checked after it; ``broad``
    that it stands for so many words that answering it takes long."""

    query: str | None
    exact: bool
    broad: bool = False


def fulltext(node: Node, spell_out: SpellOut) -> FullText:
    """Translate a tree without fields."""
    found = _translated(node, spell_out)
    if found.query is not None and _nesting(found.query) > DEEPEST:
        return FullText(None, exact=False, broad=True)
    return found


def _nesting(query: str) -> int:
    return max(accumulate((character == "(") - (character == ")") for character in query))


def _translated(node: Node, spell_out: SpellOut) -> FullText:
    match node:
        case Word(text):
            return _starred(text, spell_out) if "*" in text else _run((text,), spell_out)
        case Phrase(words):
            return _run(words, spell_out)
        case Near(left, right, distance):
            return _near(left, right, distance, spell_out)
        case Or(parts):
            found = [_translated(part, spell_out) for part in parts]
            broad = any(each.broad for each in found)
            if any(each.query is None for each in found):
                return FullText(None, exact=False, broad=broad)
            query = _joined("OR", [each.query for each in found]) if found else _NOTHING
            return FullText(query, all(each.exact for each in found), broad)
        case And(parts):
            return _all_of(parts, spell_out)
        case _:
            return FullText(None, exact=False)


def _all_of(parts: tuple[Node, ...], spell_out: SpellOut) -> FullText:
    wanted = [_translated(part, spell_out) for part in parts if not isinstance(part, Not)]
    unwanted = [_translated(part.part, spell_out) for part in parts if isinstance(part, Not)]
    queries = [each.query for each in wanted if each.query is not None and not each.broad]
    broad = not queries
    if broad:
        queries = [each.query for each in wanted if each.query is not None]
    if not queries:
        return FullText(None, exact=not parts, broad=any(each.broad for each in wanted))
    query = _joined("AND", queries)
    # Beside a narrow part a broad one is better checked text by text.
    exact = all(each.exact and (broad or not each.broad) for each in wanted)
    without = [each.query for each in unwanted if each.exact and each.query is not None and not each.broad]
    if without:
        query = f"({query} NOT {_joined('OR', without)})"
    return FullText(query, exact and len(without) == len(unwanted), broad)


def _starred(word: str, spell_out: SpellOut) -> FullText:
    """One word with ``*`` in it."""
    spelled = spell_out(word)
    if spelled is not None:
        return FullText(_joined("OR", [f'"{each}"' for each in spelled]) if spelled else _NOTHING, exact=True)
    start, _, rest = word.partition("*")
    if not _is_word(start):
        return FullText(None, exact=False, broad=True)
    return FullText(f'"{start}"*', exact=not rest, broad=True)


def _run(words: tuple[str, ...], spell_out: SpellOut) -> FullText:
    """Words side by side."""
    if words and all(_is_word(word) for word in words):
        return FullText('"' + " ".join(words) + '"', exact=True)
    queries = [f'"{word}"' for word in words if _is_word(word)]
    if not queries:
        found = [_starred(word, spell_out) for word in words if word.strip("*") and "*" in word]
        queries = [each.query for each in found if each.query is not None and not each.broad][:1]
    return FullText(_joined("AND", queries) if queries else None, exact=False, broad=not queries)


def _is_word(text: str) -> bool:
    return tokens(text) == [text]


def _near(left: Node, right: Node, distance: int, spell_out: SpellOut) -> FullText:
    a, b = _translated(left, spell_out), _translated(right, spell_out)
    found = [each for each in (a, b) if each.query is not None]
    queries = [each.query for each in found if not each.broad] or [each.query for each in found]
    broad = all(each.broad for each in found)
    if not queries:
        return FullText(None, exact=False, broad=broad)
    plain = all(isinstance(each, Word | Phrase) for each in (left, right))
    if len(queries) == 2 and plain and all(each.exact and _is_run(each.query) for each in found):
        return FullText(f"NEAR({a.query} {b.query}, {distance})", exact=False, broad=broad)
    return FullText(_joined("AND", queries), exact=False, broad=broad)


def _is_run(query: str | None) -> bool:
    """Whether a query is one quoted run of words, as NEAR wants it."""
    return query is not None and query.count('"') == 2 and query[0] == query[-1] == '"'


def _joined(word: str, queries: Sequence[str | None]) -> str:
    return queries[0] or "" if len(queries) == 1 else "(" + f" {word} ".join(q or "" for q in queries) + ")"


# Facts: what a mention is, written as words of their own column.


def fact(letter: str, value: str) -> str:
    """One fact as one word of the index; values that differ in punctuation alone may meet, so the
    column itself is always asked as well."""
    return letter + _SEPARATOR.sub("ˍ", value.lower())


def facts_of(brand_id: int, platform: str, lang: str, handle: str, name: str) -> str:
    """The facts of a mention for the index."""
    found = [fact("b", str(brand_id)), fact("p", platform), fact("l", lang)]
    found += [fact("a", each) for each in author_names(handle, name)]
    return " ".join(dict.fromkeys(found))


def quoted_fact(letter: str, value: str, *, prefix: bool = False) -> str:
    return f'"{fact(letter, value)}"' + ("*" if prefix else "")
