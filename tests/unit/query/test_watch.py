import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.folding import fold, tokens
from socialdesk.errors import QueryError
from socialdesk.query import brand_query, candidate, check_watch, matches, parse
from tests.unit.query.test_match import post


@pytest.mark.parametrize(
    "query",
    ["lumi", "lumi OR coffee", "lumi lang:tr", "from:ayse", "lumi -from:lumi", "a NEAR/2 b", "x OR (y -z)"],
)
def test_a_watch_that_names_something_may_listen(query: str) -> None:
    check_watch(parse(query))


@pytest.mark.parametrize(
    "query", ["", "NOT lumi", "lang:tr", "lumi OR lang:tr", "lumi OR NOT coffee", "-a -b"]
)
def test_a_watch_for_everything_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="almost every post"):
        check_watch(parse(query))


@pytest.mark.parametrize(
    "query", ["lumi urgency:high", "lumi NOT status:open", "lumi (is:unsure OR age:<2h)"]
)
def test_a_watch_cannot_ask_for_what_comes_later(query: str) -> None:
    with pytest.raises(QueryError, match="before"):
        check_watch(parse(query))


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("Lumi Coffee", '"Lumi Coffee" OR lumicoffee'),
        ("Lumi", "Lumi"),
        ("  Kahve   Dünyası ", '"Kahve Dünyası" OR kahvedünyası'),
        ("H&M", '"H M"'),
        ("“Lumi” (Coffee)", '"Lumi Coffee" OR lumicoffee'),
        ("قهوة لومي", '"قهوة لومي" OR قهوةلومي'),
        ("NOT", '"NOT"'),
        ("lang:tr", '"lang tr" OR langtr'),
    ],
)
def test_a_first_query_for_a_name(name: str, query: str) -> None:
    assert brand_query(name) == query


@given(st.text(max_size=30))
def test_a_brand_query_finds_its_name(name: str) -> None:
    if not tokens(fold(name)):
        with pytest.raises(QueryError, match="name of your brand"):
            brand_query(name)
        return
    node = parse(brand_query(name))
    check_watch(node)
    assert matches(node, candidate(post(f"I like {name} a lot")))
