"""From the words of a query to its tree, and back.

Lark does the grammar (LALR). Faults are looked for in the tokens first, so that each gets its own
sentence and place; what passes there parses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import regex

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.domain.folding import fold_with_map
from socialdesk.errors import QueryError
from socialdesk.query.fields import EXAMPLES, field_node

if TYPE_CHECKING:
    from lark import Lark, Token

MAX_LENGTH = 8_000
"""Characters of a query; a watch beyond that is a mistake or an attack."""

MAX_DEPTH = 40
"""Brackets and NOTs inside one another."""

MAX_DISTANCE = 50
"""The most words that NEAR/n may leave between its sides."""

QUOTES = '"“”„‟«»＂'  # curly quotes are what phones type
# Bidi marks and the like, pasted along.
_UNSEEN = r"\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_MARKS = re.compile(f"[{_UNSEEN}]")
_SKIP = rf"\s{_UNSEEN}"
_STOP = rf"{_SKIP}()（）{QUOTES}"
_END = rf"(?![^{_STOP}])"

_GRAMMAR = rf"""
start: either
either: both (OR both)*
both: one (AND? one)*
?one: NOT one -> negated
    | near
near: atom (NEAR atom)*
?atom: _LPAR either _RPAR
     | QUOTED | FIELD | WORD

AND.5: /AND{_END}/
OR.5: /OR{_END}/
NOT.5: /NOT{_END}|[-–—−](?=[^{_SKIP}–—−-])/
NEAR.5: /NEAR\/[0-9]+{_END}/
FIELD.4: /[A-Za-z]+:(?:[<>]=?|=)?(?:[{QUOTES}][^{QUOTES}]*[{QUOTES}]|[^{_STOP}]+)?/
QUOTED.4: /[{QUOTES}][^{QUOTES}]*[{QUOTES}]/
_LPAR: /[(（]/
_RPAR: /[)）]/
WORD: /[^{_STOP}–—−-][^{_STOP}]*/
SKIPPED: /[{_SKIP}]+/
%ignore SKIPPED
"""

_PIECE = regex.compile(r"[\p{L}\p{M}\p{N}*]+|\p{So}|\p{Emoji_Modifier}")
_FIELD = re.compile(r"([A-Za-z]+):([<>]=?|=)?(.*)", re.DOTALL)
_RESERVED = re.compile(r"AND|OR|NOT|NEAR(/.*)?")
_SYMBOLS = {"|": "OR", "||": "OR", "&": "AND", "&&": "AND", "!": "NOT", "+": "AND"}


@lru_cache(maxsize=1)
def _lark() -> Lark:
    from lark import Lark  # on first use: building the tables costs 50 ms

    return Lark(_GRAMMAR, parser="lalr", lexer="basic", propagate_positions=False)


def parse(text: str) -> Node:
    """Read a query; an empty one is ``And(())`` and matches everything.

    Raises `QueryError` whose message says what to do and whose ``position`` is where in ``text``.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(
            f"This query is {len(text):,} characters long; {MAX_LENGTH:,} is the most. Split it in two.",
            position=MAX_LENGTH,
        )
    _check_quotes(text)
    tokens = _tokens(text)
    if not tokens:
        return And(())
    _check_order(tokens)
    return _build(_lark().parse(text))


def _tokens(text: str) -> list[Token]:
    from lark import UnexpectedCharacters

    try:
        return list(_lark().lex(text))
    except UnexpectedCharacters as error:
        # Quotes are paired by now, so only a dash can stand where nothing may.
        raise QueryError(
            "This dash stands alone. Write it against a word to leave the word out, like -nordbean, "
            "or remove it.",
            position=error.pos_in_stream or 0,
        ) from None


def _check_quotes(text: str) -> None:
    places = [index for index, character in enumerate(text) if character in QUOTES]
    if len(places) % 2:
        raise QueryError(
            'This quote is never closed. Add a " where the phrase ends, or remove it.', position=places[-1]
        )


def _check_order(tokens: Sequence[Token]) -> None:
    """Find brackets and operators that stand where they cannot, before the grammar does."""
    open_at: list[int] = []
    depth = 0
    before: Token | None = None
    for token in tokens:
        kind, place = token.type, token.start_pos or 0
        after_operand = before is not None and before.type in ("WORD", "QUOTED", "FIELD", "_RPAR")
        if kind in ("AND", "OR", "NEAR") and not after_operand:
            raise QueryError(_needs_left(str(token), before), position=place)
        if kind == "_RPAR":
            if not open_at:
                raise QueryError('This ")" has no "(" before it. Remove it or add the "(".', position=place)
            if before is not None and before.type == "_LPAR":
                raise QueryError("These brackets are empty. Write words in them.", position=open_at[-1])
            _check_dangling(before)
            open_at.pop()
        elif kind == "_LPAR":
            open_at.append(place)
        elif kind == "NOT" and before is not None and before.type == "NEAR":
            raise QueryError("NEAR needs a word or phrase on both sides, not NOT.", position=place)
        depth = depth + 1 if kind == "NOT" else 0
        if len(open_at) + depth > MAX_DEPTH:
            raise QueryError(
                f"This query is nested more than {MAX_DEPTH} deep. Make it simpler.", position=place
            )
        before = token
    _check_dangling(before)
    if open_at:
        raise QueryError(
            'This "(" is never closed. Add a ")" where the group ends, or remove it.', position=open_at[-1]
        )


def _needs_left(operator: str, before: Token | None) -> str:
    if operator.startswith("NEAR"):
        return f"{operator} needs a word or phrase on both sides, like smell {operator} burnt."
    if before is not None and before.type in ("AND", "OR", "NOT", "NEAR"):
        return f"{before} and {operator} cannot stand side by side. Remove one, or write a word between them."
    return f'{operator} needs words on both sides. To search for the word itself, write "{operator.lower()}".'


def _check_dangling(last: Token | None) -> None:
    if last is None or last.type not in ("AND", "OR", "NOT", "NEAR"):
        return
    place = last.start_pos or 0
    if last.type == "NEAR":
        message = f"{last} needs a word or phrase on both sides, like smell {last} burnt."
    elif last.type == "NOT":
        message = f"{last} needs a word after it, like {'-' if len(last) == 1 else 'NOT '}nordbean."
    else:
        message = f"{last} needs a word after it. Add one, or remove {last}."
    raise QueryError(message, position=place)


def _build(tree: Any) -> Node:
    """Make the node of one lark tree or token (whose depth `_check_order` has bounded)."""
    kind = getattr(tree, "data", None)
    if kind is None:
        return _leaf(tree)
    if kind == "start":
        return _build(tree.children[0])
    if kind == "negated":
        return Not(_build(tree.children[1]))
    if kind == "near":
        return _near(tree.children)
    parts = [_build(child) for child in tree.children if getattr(child, "type", "") not in ("AND", "OR")]
    return either(parts) if kind == "either" else both(parts)


def both(parts: Sequence[Node]) -> Node:
    """And, flat; a single part is itself."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def either(parts: Sequence[Node]) -> Node:
    """Or, flat; a single part is itself."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def _near(children: Sequence[Any]) -> Node:
    node = _build(children[0])
    for operator, right in zip(children[1::2], children[2::2], strict=True):
        distance = int(operator[5:]) if len(operator) < 10 else MAX_DISTANCE + 1
        if distance > MAX_DISTANCE:
            raise QueryError(
                f"NEAR takes at most {MAX_DISTANCE} words between. Write NEAR/{MAX_DISTANCE} or AND.",
                position=operator.start_pos,
            )
        sides = (node, _build(right))
        if not all(_is_text(side) for side in sides):
            raise QueryError(
                f"{operator} takes words, phrases or (one OR another) on its sides. "
                "Put fields, AND and NOT outside: (smell NEAR/5 burnt) lang:en.",
                position=operator.start_pos,
            )
        node = Near(*sides, distance)
    return node


def _is_text(node: Node) -> bool:
    if isinstance(node, Or):
        return all(_is_text(part) for part in node.parts)
    return isinstance(node, Word | Phrase | Near)


def _leaf(token: Token) -> Node:
    text, place = str(token), token.start_pos or 0
    if token.type == "FIELD":
        match = _FIELD.fullmatch(text)
        assert match is not None  # the lexer took it by the same pattern
        name, operator, value = match[1], match[2] or "", match[3]
        quoted = value[:1] != "" and value[0] in QUOTES
        return either(
            field_node(
                name, operator + value.strip(QUOTES) if quoted else operator + value,
                position=place, quoted=quoted,
            )
        )  # fmt: skip
    if token.type == "WORD" and _RESERVED.fullmatch(text):  # only a NEAR without its number comes here
        raise QueryError(
            "Write NEAR with the number of words that may stand between, like smell NEAR/5 burnt. "
            'To search for the word itself, write "near".',
            position=place,
        )
    words, typed = _pieces(text.strip(QUOTES) if token.type == "QUOTED" else text)
    if not any(word.strip("*") for word in words):
        raise QueryError(_no_letters(text), position=place)
    if len(words) == 1:
        return Word(words[0], typed[0])
    return Phrase(tuple(words), tuple(typed))


def _no_letters(text: str) -> str:
    if text in _SYMBOLS:
        return f'Write {_SYMBOLS[text]} in capitals instead of "{text}".'
    if "*" in text:
        return "A * alone would match every word. Add the letters that the word starts or ends with."
    if text.strip(QUOTES + " ") == "":
        return "These quotes are empty. Write words between them, or remove them."
    return f'"{text.strip(QUOTES)}" holds no letters or digits to search for. Remove it.'


def _pieces(text: str) -> tuple[list[str], list[str]]:
    """Cut a typed word or phrase into folded words and the same words as typed."""
    folded, offsets = fold_with_map(text)
    words: list[str] = []
    typed: list[str] = []
    for match in _PIECE.finditer(folded):
        start, end = match.span()
        words.append(re.sub(r"\*+", "*", match.group()))
        typed.append(_MARKS.sub("", text[offsets[start] : offsets[end]]).strip())
    return words, typed


def unparse(node: Node) -> str:
    """Write a tree as a query that parses to the same tree. The writer's spelling is kept where known."""
    if node == And(()):
        return ""
    return _write(node, 0)


# How tightly each kind binds; what binds looser than its surroundings gets brackets.
_OR, _AND, _NOT, _NEAR_SIDE = 0, 1, 2, 3


def _write(node: Node, around: int) -> str:
    if isinstance(node, Word):
        return _write_word(node)
    if isinstance(node, Phrase):
        typed = node.typed if _spells(node.typed, node.words) else node.words
        return '"' + " ".join(typed) + '"'
    if isinstance(node, Is):
        return _write_field(node)
    if isinstance(node, Not):
        return _bracket("NOT " + _write(node.part, _NOT), around > _NOT)
    if isinstance(node, Near):
        left = _write(node.left, _NOT if isinstance(node.left, Near) else _NEAR_SIDE)
        right = _write(node.right, _NEAR_SIDE)
        return _bracket(f"{left} NEAR/{node.distance} {right}", around >= _NEAR_SIDE)
    if not node.parts:
        raise ValueError("a query cannot write an empty group inside another")
    if isinstance(node, And):
        return _bracket(" ".join(_write(part, _AND + 1) for part in node.parts), around > _AND)
    return _bracket(" OR ".join(_write(part, _OR + 1) for part in node.parts), around > _OR)


def _bracket(text: str, needed: bool) -> str:
    return f"({text})" if needed else text


def _spells(typed: Sequence[str], words: Sequence[str]) -> bool:
    return bool(typed) and _pieces(" ".join(typed))[0] == list(words)


def _write_word(word: Word) -> str:
    text = word.typed if _spells((word.typed,), (word.text,)) else word.text
    return f'"{text}"' if _RESERVED.fullmatch(text) or _FIELD.fullmatch(text) else text


def _write_field(node: Is) -> str:
    if node.field not in EXAMPLES:
        raise ValueError(f"no such field: {node.field}")
    operator = "" if node.operator == "=" else node.operator
    plain = re.fullmatch(rf"[^{_STOP},<>=]+", node.value)
    return f"{node.field}:{operator}{node.value}" if plain else f'{node.field}:{operator}"{node.value}"'
