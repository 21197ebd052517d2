import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word
from socialdesk.errors import QueryError
from socialdesk.query import parse, unparse
from socialdesk.query.fields import EXAMPLES
from tests.unit.query.strategies import queries

A, B, C = Word("a"), Word("b"), Word("c")


@given(queries)
def test_what_is_written_reads_the_same(node: Node) -> None:
    assert parse(unparse(node)) == node


@given(
    st.text(
        st.sampled_from('abĞıقهو☕* "“”()-–:|<>=/,.#@\u200f\u202e\x00ANDORTEfrom langhas0123'), max_size=40
    )
)
@example('"0\u202e0“')  # a mark inside a quoted word would part it, once it stands without quotes
@example('"0\u202e“')
def test_any_text_parses_or_says_where_it_does_not(text: str) -> None:
    try:
        node = parse(text)
    except QueryError as error:
        fault: QueryError | None = error
    else:
        fault = None
        again = unparse(node)
        assert parse(again) == node
        assert unparse(parse(again)) == again
    if fault is not None:
        assert 0 <= fault.position <= len(text)
        assert str(fault).endswith(".")


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", And(())),
        ("  \u200f ", And(())),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b c", Or((A, And((B, C))))),
        ("(a OR b) c", And((Or((A, B)), C))),
        ("a -b", And((A, Not(B)))),
        ("a –b", And((A, Not(B)))),  # a phone makes -- into a dash
        ("a NOT b", And((A, Not(B)))),
        ("a NOT (b c)", And((A, Not(And((B, C)))))),
        ("NOT NOT a", Not(Not(A))),
        ("a and b", And((A, Word("and"), B))),
        ('"AND"', Word("and")),
        ('"a b"', Phrase(("a", "b"))),
        ("“a b”", Phrase(("a", "b"))),
        ("„a b“", Phrase(("a", "b"))),
        ("«a b»", Phrase(("a", "b"))),
        ('"a"', A),
        ('"a * c"', Phrase(("a", "*", "c"))),
        ("a-b", Phrase(("a", "b"))),
        ("#a @b", And((A, B))),
        ("10:30", Phrase(("10", "30"))),
        ("wo**rd*", Word("wo*rd*")),
        ("Şikâyet", Word("sikayet")),
        ("İSTANBUL ıstanbul", And((Word("istanbul"), Word("istanbul")))),
        ("قَهْوَة OR أحمد", Or((Word("قهوه"), Word("احمد")))),
        ("☕️", Word("☕")),
        ("a NEAR/3 b", Near(A, B, 3)),
        ("a NEAR/3 b NEAR/0 c", Near(Near(A, B, 3), C, 0)),
        ("a NEAR/2 (b NEAR/1 c)", Near(A, Near(B, C, 1), 2)),
        ('a NEAR/2 (b OR "c d")', Near(A, Or((B, Phrase(("c", "d")))), 2)),
        ("a NEAR/2 b c", And((Near(A, B, 2), C))),
        ("lang:tr", Is("lang", "tr")),
        ("LANG:TR", Is("lang", "tr")),
        ("lang:turkish", Is("lang", "tr")),
        ("lang:tr,fi", Or((Is("lang", "tr"), Is("lang", "fi")))),
        ("-lang:tr", Not(Is("lang", "tr"))),
        ("platform:Twitter", Is("platform", "x")),
        ("from:@Ayşe", Is("from", "ayse")),
        ("from:“Ayşe K”", Is("from", "ayse k")),
        ('tag:"Late, again"', Is("tag", "late, again")),
        ("followers:>10k", Is("followers", "10000", ">")),
        ("followers:1000", Is("followers", "1000")),
        ("priority:>=050", Is("priority", "50", ">=")),
        ("age:<2h", Is("age", "2h", "<")),
        ("intent:safety-legal", Is("intent", "safety_legal")),
        ("is:unsure has:link", And((Is("is", "unsure"), Is("has", "link")))),
    ],
)
def test_reads(text: str, node: Node) -> None:
    assert parse(text) == node


@pytest.mark.parametrize(
    ("text", "position", "says"),
    [
        ('a "b c', 2, "quote is never closed"),
        ("a (b c", 2, '"(" is never closed'),
        ("a b)", 3, '")" has no "("'),
        ("a ()", 2, "brackets are empty"),
        ("a AND", 2, "AND needs a word after it"),
        ("(a OR) b", 3, "OR needs a word after it"),
        ("AND b", 0, "needs words on both sides"),
        ("a AND OR b", 6, "cannot stand side by side"),
        ("a NOT", 2, "NOT needs a word after it"),
        ("a - b", 2, "dash stands alone"),
        ("a NEAR b", 2, "NEAR/5"),
        ("a NEAR/x b", 2, "NEAR/5"),
        ("a NEAR/3", 2, "both sides"),
        ("NEAR/3 b", 0, "both sides"),
        ("a NEAR/3 -b", 9, "both sides"),
        ("a NEAR/51 b", 2, "at most 50"),
        ("a NEAR/99999999999999999999 b", 2, "at most 50"),
        ("a NEAR/3 (b c)", 2, "Put fields, AND and NOT outside"),
        ("x lnag:tr", 2, "Did you mean lang:"),
        ("x author:ayse", 2, "Did you mean from:"),
        ("x blub:tr", 2, "The fields are"),
        ("x https://shop.example", 2, "Put a link in quotes"),
        ("x lang:", 2, "wants a value"),
        ("x lang:klingonese", 7, "not a language code"),
        ("x urgency:hgih", 10, "Did you mean urgency:high"),
        ("x has:wings", 6, "It takes link, media, reply"),
        ("x followers:many", 12, "whole number"),
        ("x age:<2", 6, "number with m, h, d or w"),
        ("x lang:tr,,fi", 7, "comma too many"),
        ("x *", 2, "every word"),
        ('x ""', 2, "quotes are empty"),
        ("x || y", 2, "Write OR in capitals"),
        ("x !!", 2, "no letters or digits"),
        ("(" * 60 + "a" + ")" * 60, 40, "nested"),
        ("NOT " * 60 + "a", 160, "nested"),
        ("a" * 8001, 8000, "characters long"),
    ],
)
def test_faults_are_pointed_at(text: str, position: int, says: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert says in str(caught.value)
    assert caught.value.position == position


def test_every_example_parses() -> None:
    for name, query in EXAMPLES.items():
        node = parse(query)
        assert isinstance(node, Is)
        assert node.field == name


def test_the_writers_spelling_is_kept() -> None:
    assert unparse(parse("Şikâyet “Lumi Coffee”")) == 'Şikâyet "Lumi Coffee"'


def test_an_empty_group_inside_another_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="empty group"):
        unparse(And((A, Or(()))))


def test_a_wide_query_is_fine() -> None:
    node = parse(" OR ".join(f"word{index}" for index in range(600)))
    assert isinstance(node, Or)
    assert len(node.parts) == 600


def test_importing_the_package_does_not_import_lark() -> None:
    code = "import sys, socialdesk.query; sys.exit('lark' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
