"""A query taken apart for the form and put together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.desktop.rules.fields import QueryParts, joined_query, listed, split_query
from socialdesk.query import parse


@pytest.mark.parametrize(
    ("query", "values", "rest"),
    [
        ("", {}, ""),
        ("urgency:critical,high lang:tr", {"urgency": ("critical", "high"), "lang": ("tr",)}, ""),
        ("lang:tr kargo OR lang:en parcel", {}, "lang:tr kargo OR lang:en parcel"),
        ("lang:tr (kargo OR paket*)", {"lang": ("tr",)}, "kargo OR paket*"),
        ("-lang:tr kargo", {}, "-lang:tr kargo"),
        ("lang:tr lang:en", {"lang": ("tr",)}, "lang:en"),
        ("from:ayse,mehmet followers:>10k", {"from": ("ayse", "mehmet")}, "followers:>10000"),
        ('has:link intent:spam "win now"', {"intent": ("spam",)}, 'has:link "win now"'),
        ("no:field here", {}, "no:field here"),
    ],
)
def test_labels_have_controls_and_the_rest_is_text(
    query: str, values: dict[str, tuple[str, ...]], rest: str
) -> None:
    assert split_query(query) == QueryParts(values, rest)


LABELS = st.fixed_dictionaries(
    {},
    optional={
        "urgency": st.lists(st.sampled_from(["low", "high", "critical"]), min_size=1, unique=True),
        "lang": st.lists(st.sampled_from(["tr", "en", "zh-hans"]), min_size=1, unique=True),
        "from": st.lists(st.sampled_from(["ayse", "ayşe kaya", "a*"]), min_size=1, unique=True),
    },
)
TEXTS = st.sampled_from(
    ["", "kargo", "kargo OR paket*", '"too late" -press', "smell NEAR/3 burnt", "(a OR b) c", "followers:>10"]
)


@given(LABELS, TEXTS)
def test_what_is_put_together_is_taken_apart_alike(labels: dict[str, list[str]], text: str) -> None:
    parts = QueryParts({field: tuple(values) for field, values in labels.items()}, text)
    query = joined_query(parts)
    again = split_query(query)
    assert {field: set(values) for field, values in again.values.items()} == {
        field: set(parse_values(field, values)) for field, values in parts.values.items()
    }
    assert parse(joined_query(again)) == parse(query)


def parse_values(field: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The values as the query language folds them."""
    return split_query(joined_query(QueryParts({field: values}, ""))).values[field]


def test_an_or_beside_labels_stays_together() -> None:
    assert joined_query(QueryParts({"lang": ("tr",)}, "a OR b")) == "lang:tr (a OR b)"
    assert joined_query(QueryParts({"lang": ("tr",)}, "a OR")) == "lang:tr a OR"  # its fault stays to be seen


def test_what_stands_between_commas() -> None:
    assert listed(" a, b ,,c،د ") == ["a", "b", "c", "د"]
