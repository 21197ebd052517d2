"""Saved replies are read strictly, filled with what is known, and found by what one remembers of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.drafting import load
from socialdesk.drafting.saved_replies import Filled, SavedReply, filled, found
from socialdesk.errors import SettingWrong

TWO = """
# our own
[[reply]]
key = "stock"
title = "Back in stock"
text = "{greeting} {item} is back. Shall we keep one for {name}?"

[[reply]]
key = "bye"
text = "Have a lovely day."
"""


def saved(folder: Path, text: str, lang: str = "en") -> tuple[SavedReply, ...]:
    (folder / "saved").mkdir(exist_ok=True)
    (folder / "saved" / f"{lang}.toml").write_text(text, encoding="utf-8")
    return load(folder).saved


def test_they_are_read_from_the_playbook(own_playbook: Path) -> None:
    assert load(own_playbook).saved == ()
    stock, bye = saved(own_playbook, TWO)
    assert (stock.key, stock.lang, stock.title) == ("stock", "en", "Back in stock")
    assert bye.title == "bye"  # without a title it is called by its key


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[reply]]\nkey = "a"\ntext = "Dear {nobody}"', r"saved/en.toml, line 3.*\{nobody\} is not known"),
        ('[[reply]]\nkey = "a"\ntext = " "', "line 3: the text is empty"),
        ('[[reply]]\nkey = "a"\ntekst = "Hi"', "Did you mean “text”"),
        ('[[reply]]\ntext = "Hi"', "“key” is missing"),
        ('[[answer]]\nkey = "a"', "“answer” is not known"),
        ('[[reply]]\nkey = "a"\ntext = "one } brace"', "brace"),
        (f'[[reply]]\nkey = "a"\ntext = "{"long " * 1000}"', "more than 4000"),
    ],
)
def test_a_mistake_is_refused_with_its_place(own_playbook: Path, text: str, said: str) -> None:
    with pytest.raises(SettingWrong, match=said):
        saved(own_playbook, text)


def test_what_is_not_known_stays_to_be_typed_over(own_playbook: Path) -> None:
    stock, _ = saved(own_playbook, TWO)
    one = filled(stock, {"greeting": "Hi Sarah,", "name": "Sarah"})
    assert one.text == "Hi Sarah, {item} is back. Shall we keep one for Sarah?"
    assert [one.text[a:b] for a, b in one.open] == ["{item}"]


def named(title: str, text: str) -> Filled:
    return Filled(SavedReply(title.lower(), "en", title, text, ()), text, ())


def test_they_are_found_by_the_beginnings_of_words_titles_first() -> None:
    some = [named("Opening hours", "We open at nine"), named("Nine o'clock", "…"), named("Bye", "See you")]
    assert [each.saved.title for each in found(some, "nin")] == ["Nine o'clock", "Opening hours"]
    assert [each.saved.title for each in found(some, "hou OPEN")] == ["Opening hours"]
    assert found(some, "") == some
    assert found(some, "zebra") == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_looking_for_anything_never_fails(typed: str, text: str) -> None:
    one = named("A title", text)
    assert set(map(id, found([one], typed))) <= {id(one)}
