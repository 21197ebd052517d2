from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.expression import Node
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.mention import Author, Post
from socialdesk.query import candidate, matches, parse, translate, translation
from socialdesk.sources.protocol import SearchDialect
from tests.unit.query.strategies import plain_queries, queries, texts
from tests.unit.query.test_match import NOW

OPERATORS = {"lang": "lang:{}", "from": "from:{}", "has:link": "has:links"}
SIMPLE = SearchDialect(operators=OPERATORS, max_queries=500)
BARE = SearchDialect(phrase=False, max_queries=500)
BOOLEAN = SearchDialect(boolean=True, negation=True, operators=OPERATORS, max_length=512)
HASHTAGS = SearchDialect(hashtags_only=True, phrase=False)


@dataclass
class Platform:
    """A platform's search as a model: words, quoted runs, excluded words, OR between bracketed groups."""

    found: frozenset[str] = field(default=frozenset())

    @staticmethod
    def finds(search: str, text: str) -> bool:
        words = tokens(fold(text))
        pieces = search.replace("(", " ").replace(")", " ").split(" OR ")
        return any(Platform._all(piece, words) for piece in pieces)

    @staticmethod
    def _all(piece: str, words: list[str]) -> bool:
        for index, part in enumerate(piece.split('"')):
            for run in [part] if index % 2 else part.split():
                wanted = tokens(fold(run))
                if not any(words[i : i + len(wanted)] == wanted for i in range(len(words) - len(wanted) + 1)):
                    return False
        return True


def _matches(node: Node, text: str) -> bool:
    author = Author("1", "someone")
    return matches(node, candidate(Post("x", "1", author, text, NOW)))


@pytest.mark.parametrize("dialect", [SIMPLE, BARE])
@given(node=plain_queries, text=texts)
def test_nothing_that_matches_is_missed(dialect: SearchDialect, node: Node, text: str) -> None:
    result = translation(node, dialect)
    if not result.missed and _matches(node, text):
        assert any(Platform.finds(search, text) for search in result.searches)


@given(node=plain_queries, text=texts)
def test_nothing_is_missed_in_one_long_boolean_search(node: Node, text: str) -> None:
    wide = replace(BOOLEAN, max_length=100_000, negation=False)
    result = translation(node, wide)
    if not result.missed and _matches(node, text):
        assert len(result.searches) == 1
        # Brackets are flattened by the model, which only holds for "(a b) OR (c d)" without spellings.
        assert any(Platform.finds(search, text) for search in result.searches)


@given(node=queries, limit=st.integers(5, 80), count=st.integers(1, 4))
def test_limits_are_kept(node: Node, limit: int, count: int) -> None:
    for dialect in (SIMPLE, BARE, BOOLEAN, HASHTAGS):
        searches = translate(node, replace(dialect, max_length=limit, max_queries=count))
        assert len(searches) <= count
        assert len(set(searches)) == len(searches)
        assert all(0 < len(search) <= limit for search in searches)


@given(node=queries)
def test_a_query_without_searches_says_so(node: Node) -> None:
    for dialect in (SIMPLE, BARE, BOOLEAN, HASHTAGS):
        result = translation(node, dialect)
        assert result.searches or result.missed


@pytest.mark.parametrize(
    ("query", "dialect", "searches"),
    [
        ("lumi coffee", SIMPLE, ("lumi coffee",)),
        ('"lumi coffee" OR lumicoffee', SIMPLE, ('"lumi coffee"', "lumicoffee")),
        ('"lumi coffee"', BARE, ("lumi coffee",)),
        ('"lumi coffee" OR lumicoffee', BOOLEAN, ('"lumi coffee" OR lumicoffee',)),
        ("lumi NOT nordbean", SIMPLE, ("lumi",)),
        ("lumi NOT nordbean", BOOLEAN, ("lumi -nordbean",)),
        ("lumi NOT (nordbean OR tea)", BOOLEAN, ("lumi",)),
        ("lumi NOT nord*", BOOLEAN, ("lumi",)),
        ("lumi (kırık OR bozuk)", SIMPLE, ("lumi kırık", "lumi bozuk", "lumi kirik")),
        ("lumi (kırık OR bozuk)", BOOLEAN, ("(lumi (kırık OR kirik)) OR (lumi bozuk)",)),
        ("lumi lang:tr has:link has:media", SIMPLE, ("lumi lang:tr has:links",)),
        ("lumi followers:>10", BOOLEAN, ("lumi",)),
        ("smell NEAR/3 burnt", SIMPLE, ("smell burnt",)),
        ('"lumi coffee* shop"', SIMPLE, ("lumi shop",)),
        ("lumi kahve*", SIMPLE, ("lumi",)),
        ("kahve*", SIMPLE, ("kahve",)),
        ("from:ayse", SIMPLE, ("from:ayse",)),
        ("from:ay*", SIMPLE, ()),
        ("NOT lumi", BOOLEAN, ()),
        ("lang:tr", BOOLEAN, ()),
        ("", BOOLEAN, ()),
        ('lumi "or"', BOOLEAN, ('lumi "or"',)),
        ('"Lumi Coffee" OR lumicoffee', HASHTAGS, ("lumicoffee",)),
        ('"lumi coffee*"', HASHTAGS, ("lumicoffee",)),
        ("lumi coffee", HASHTAGS, ("lumi", "lumicoffee")),
        ("kırık", HASHTAGS, ("kırık", "kirik")),
        ('grinder "lumi coffee"', HASHTAGS, ("lumicoffee",)),
        ('"lumi coffee" grinder', HASHTAGS, ("lumicoffee", "lumicoffeegrinder")),
        ("2024", HASHTAGS, ()),
        ("lumi -nordbean", HASHTAGS, ("lumi",)),
    ],
)
def test_translates(query: str, dialect: SearchDialect, searches: tuple[str, ...]) -> None:
    assert translate(parse(query), dialect) == searches


def test_what_may_be_missed_is_named() -> None:
    assert translation(parse("lumi OR kahve*"), SIMPLE).missed == ("kahve*",)
    assert translation(parse("lumi OR lang:tr"), SIMPLE).missed == ("lang:tr",)
    two = replace(SIMPLE, max_queries=2)
    assert translation(parse("a OR b OR c"), two).missed == ("c",)
    assert translation(parse('a "b c"'), two).missed == ()


def test_a_long_boolean_query_is_split() -> None:
    words = [f"word{index:03}" for index in range(100)]
    result = translation(parse(" OR ".join(words)), replace(BOOLEAN, max_queries=3, max_length=400))
    assert len(result.searches) == 3
    sent = [word for search in result.searches for word in search.split(" OR ")]
    assert sent == words[: len(sent)]
    assert result.missed == tuple(words[len(sent) :])


def test_too_many_alternatives_widen() -> None:
    sides = ["(" + " OR ".join(f"{name}{index}" for index in range(20)) + ")" for name in "xyz"]
    result = translation(parse(" ".join(sides)), SIMPLE)
    assert result.searches == tuple(f"x{index}" for index in range(20))
    assert result.missed == ()


def test_a_value_cannot_break_out_of_its_operator() -> None:
    assert translate(parse('lumi from:"x) OR (y"'), BOOLEAN) == ("lumi",)
