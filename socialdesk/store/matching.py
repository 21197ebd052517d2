"""From a wording tree to a full-text query.

`fulltext` gives an FTS5 expression that finds everything the tree asks for, and says whether it finds
nothing else. Every word goes in as a quoted string, so that no text can become syntax.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from socialdesk.domain.expression import And, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import tokens
from socialdesk.store.wording import author_names

_SEPARATOR = re.compile(r"[^a-z0-9\x80-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FullText:
    """``query`` None finds everything; ``exact`` says that nothing needs to be checked after it."""

    query: str | None
    exact: bool


def fulltext(node: Node) -> FullText:
    """Translate a tree without fields."""
    match node:
        case Word(text):
            return _run((text,))
        case Phrase(words):
            return _run(words)
        case Near(left, right, distance):
            return FullText(_near(left, right, distance), exact=False)
        case Or(parts):
            found = [fulltext(part) for part in parts]
            if not found or any(each.query is None for each in found):
                return FullText(None, exact=False)
            return FullText(_joined("OR", [each.query for each in found]), all(f.exact for f in found))
        case And(parts):
            return _all_of(parts)
        case _:
            return FullText(None, exact=False)


def _all_of(parts: tuple[Node, ...]) -> FullText:
    wanted = [fulltext(part) for part in parts if not isinstance(part, Not)]
    unwanted = [fulltext(part.part) for part in parts if isinstance(part, Not)]
    queries = [each.query for each in wanted if each.query is not None]
    if not queries:
        return FullText(None, exact=not parts)
    query = _joined("AND", queries)
    exact = all(each.exact for each in wanted)
    for each in unwanted:
        if each.exact and each.query is not None:
            query = f"({query} NOT {each.query})"
        else:
            exact = False
    return FullText(query, exact)


def _run(words: tuple[str, ...]) -> FullText:
    """Words side by side."""
    last = words[-1] if words else ""
    plain = [*words[:-1], last.removesuffix("*")]
    if all(_is_word(word) for word in plain):
        quoted = '"' + " ".join(plain) + '"'
        return FullText(quoted + ("*" if last.endswith("*") else ""), exact=True)
    beginnings = [word.split("*")[0] for word in words]
    queries = [
        f'"{start}"' + ("*" if "*" in word else "")
        for word, start in zip(words, beginnings, strict=True)
        if _is_word(start)
    ]
    return FullText(_joined("AND", queries) if queries else None, exact=False)


def _is_word(text: str) -> bool:
    return tokens(text) == [text]


def _near(left: Node, right: Node, distance: int) -> str | None:
    a, b = fulltext(left), fulltext(right)
    if a.query is None or b.query is None:
        return a.query or b.query
    if a.exact and b.exact and isinstance(left, Word | Phrase) and isinstance(right, Word | Phrase):
        return f"NEAR({a.query} {b.query}, {distance})"
    return _joined("AND", [a.query, b.query])


def _joined(word: str, queries: list[str | None] | list[str]) -> str:
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
