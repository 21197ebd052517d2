from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import MINUTE, MORNING
from tests.unit.cli.conftest import Terminal

ASKED = (
    "lumi can you ship the grinder to Norway please?",
    "lumi do you ship the grinder to Norway?",
    "hello lumi will you ship the grinder to Norway \x1bsoon?",
)
KIND = (
    "thanks lumi, the carafe is a joy every single morning",
    "thanks lumi for the quick help with my broken grinder today",
)


@pytest.fixture
def asked(busy: Terminal) -> Terminal:
    for number, text in enumerate(ASKED):
        busy.theatre.say(text, MORNING + number * MINUTE, by=f"asks{number}", name=f"Asker {number}")
    for number, text in enumerate(KIND):
        busy.theatre.say(text, MORNING + number * MINUTE, by="fan", name="Fan Fox")
    assert busy("run", "--once").code == 0
    return busy


def test_what_repeats_is_listed_and_shown(asked: Terminal) -> None:
    said = asked("questions", "list")
    assert "Norway" in said.out
    data = asked("questions", "list", "--json").data
    [question] = data["questions"]
    assert (len(question["mentions"]), question["people"], question["this_week"]) == (3, 3, 3)
    shown = asked("questions", "show", "1")
    assert "no answer yet" in shown.out
    assert "\x1b" not in said.out + shown.out
    assert asked("questions", "show", "2").code == 2


def test_an_answer_goes_into_the_faq(asked: Terminal) -> None:
    assert asked("questions", "add", "1").code == 78  # nothing to say yet
    made = asked("questions", "add", "1", "--answer", "yes, we ship there.", "--json")
    assert made.code == 0
    [path] = made.data["files"]
    assert 'answer = "yes, we ship there."' in Path(path).read_text("utf-8")
    data = asked("questions", "list", "--json").data
    assert data["questions"] == []
    assert [each["outcome"] for each in data["settled"]] == ["added"]


def test_put_aside_and_back(asked: Terminal) -> None:
    number = asked("questions", "dismiss", "1", "--json").data["settled"]
    assert "Nothing repeats" in asked("questions", "list").out
    assert asked("questions", "back", str(number)).code == 0
    assert len(asked("questions", "list", "--json").data["questions"]) == 1
    assert asked("questions", "back", str(number)).code == 76


def test_ambassadors(asked: Terminal) -> None:
    [fan] = asked("questions", "ambassadors", "--json").data
    assert (fan["name"], fan["kind"], fan["of"], fan["followers"]) == ("Fan Fox", 2, 2, 120)
    assert fan["score"] == pytest.approx(fan["warmth"] * fan["share"] * fan["reach"] * fan["echo"], rel=0.01)
    assert "Fan Fox" in asked("questions", "ambassadors").out
