"""Follow-ups from the terminal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.unit.cli.conftest import Terminal


def test_set_listed_done_cancelled_and_restored(busy: Terminal) -> None:
    said = busy("follow-ups", "add", "3", "--in", "2d", "--about", "Sunday hours", "--json")
    assert said.code == 0, said.err
    number = str(said.data["id"])
    assert said.data["due_at"] == "2026-11-06T10:00:00+00:00"
    assert [each["title"] for each in busy("follow-ups", "list", "--json").data] == ["Sunday hours"]
    shown = busy("follow-ups", "list").out
    assert "Sunday hours" in shown
    assert "in 2 days" in shown
    moved = busy("follow-ups", "move", number, "--in", "9d", "--json").data
    assert moved["due_at"] > said.data["due_at"]
    assert busy("follow-ups", "cancel", number).code == 0
    assert "Nothing" in busy("follow-ups", "list").out
    assert busy("follow-ups", "restore", number, "--json").data["state"] == "waiting"
    assert busy("follow-ups", "now", number).code == 76, "the mention is in the queue anyway"


def test_it_comes_back_in_one_round(busy: Terminal) -> None:
    assert busy("skip", "2").code == 0
    assert busy("follow-ups", "add", "2", "--in", "1d").code == 0
    busy.clock.advance(days=1)
    assert busy("run", "--once").code == 0
    [found] = busy("follow-ups", "list", "--json").data
    assert found["state"] == "raised"
    assert "in the queue" in busy("follow-ups", "list").out


def test_on_a_day_of_the_local_calendar(busy: Terminal) -> None:
    said = busy("follow-ups", "add", "1", "--on", "2026-11-10T20:00", "--json")
    kathmandu = timedelta(hours=5, minutes=45)
    assert datetime.fromisoformat(said.data["due_at"]) == datetime(2026, 11, 10, 20, tzinfo=UTC) - kathmandu


@pytest.mark.parametrize(
    "words", [[], ["--in", "soon"], ["--on", "tomorrow"], ["--in", "1d", "--on", "2027-01-01"]]
)
def test_what_is_no_time_is_wrong_usage(busy: Terminal, words: list[str]) -> None:
    assert busy("follow-ups", "add", "1", *words).code == 2
