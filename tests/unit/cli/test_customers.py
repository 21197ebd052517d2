"""Customers in the terminal."""

from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Terminal


def test_customers_are_listed_shown_and_noted(busy: Terminal) -> None:
    rows = busy("customers", "list", "--json").data
    assert rows
    number = str(rows[0]["id"])
    assert rows[0]["name"] in busy("customers", "list").out
    assert busy("customers", "note", number, "likes filter coffee").code == 0
    shown = busy("customers", "show", number, "--json").data
    assert shown["notes"] == "likes filter coffee"
    assert shown["history"][0]["voice"] == "them"
    said = busy("customers", "show", number).out
    assert "likes filter coffee" in said
    assert "they" in said


def test_a_search_that_finds_nobody(busy: Terminal) -> None:
    assert "Nobody goes by that name" in busy("customers", "list", "zzzz").out
    assert busy("customers", "list", "zzzz", "--json").data == []


@pytest.mark.parametrize(
    "words", [("list", "--sort", "tallest"), ("merge", "1", "1"), ("show", "x"), ("list", "--limit", "0")]
)
def test_wrong_usage(busy: Terminal, words: tuple[str, ...]) -> None:
    assert busy("customers", *words).code == 2


def test_nobody_and_nothing_to_split(busy: Terminal) -> None:
    assert busy("customers", "show", "999").code == 76
    assert busy("customers", "split", "999").code == 76


def test_two_are_merged_and_split_again(busy: Terminal) -> None:
    rows = busy("customers", "list", "--json").data
    if len(rows) < 2:
        pytest.fail("the scenery has one customer alone")
    stays, joins = str(rows[0]["id"]), str(rows[1]["id"])
    merged = busy("customers", "merge", stays, joins, "--json").data["merge"]
    assert len(busy("customers", "list", "--json").data) == len(rows) - 1
    assert f"split {merged}" in busy("customers", "show", stays).out
    assert busy("customers", "split", str(merged), "--json").data == {"customers": [int(stays), int(joins)]}
    assert len(busy("customers", "list", "--json").data) == len(rows)
