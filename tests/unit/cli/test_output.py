from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.cli.output import Output, dumps


@given(st.dictionaries(st.text(), st.text(st.characters())))
def test_json_is_always_valid_utf8_and_comes_back(value: dict[str, str]) -> None:
    line = dumps(value)
    assert "\n" not in line
    assert json.loads(line.encode("utf-8")) == value


def test_letters_stay_letters_but_broken_ones_are_escaped() -> None:
    assert dumps({"a": "şey"}) == '{"a": "şey"}'
    assert dumps({"a": "\ud800"}) == '{"a": "\\ud800"}'


def test_a_program_gets_data_alone(capsys: pytest.CaptureFixture[str]) -> None:
    out = Output(as_json=True)
    out.say("Hello.")
    out.table(("A",), [("b",)])
    out.note("By the way.")
    out.data({"x": 1})
    said = capsys.readouterr()
    assert said.out == '{"x": 1}\n'
    assert said.err == "By the way.\n"


def test_a_person_gets_words_alone(capsys: pytest.CaptureFixture[str]) -> None:
    out = Output(as_json=False)
    out.say("Hello [bold]you[/bold] :smile:.")
    out.table(("Name", ">Number"), [("[red]x", "7")])
    out.data({"x": 1})
    said = capsys.readouterr().out
    assert "Hello [bold]you[/bold] :smile:." in said  # a stranger's text is no markup
    assert "[red]x" in said
    assert '"x"' not in said
    assert "\x1b" not in said


def test_progress_is_for_a_person_who_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with Output(as_json=False).progress("Reading", 3) as moved:
        moved(1)
        moved(2, 3)
    assert capsys.readouterr().err == ""
