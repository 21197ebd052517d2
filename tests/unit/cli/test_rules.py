from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ExpectedLogs
from tests.unit.cli.conftest import Terminal

RULES = """
[[rule]]
name = "Angry"
when = "sentiment:negative"
tag = ["hot"]
assign_skills = []
alert = "Somebody is angry."
stop = true

[[rule]]
name = "Parcels"
when = "parcel"
tag = ["parcel"]

[[rule]]
name = "Thanks"
on = false
when = "intent:praise"
mute = "author"
"""
PEOPLE = '[[person]]\nname = "Deniz"\nskills = ["Delivery"]\nlanguages = ["en"]\nlead = true\n'


def folder(terminal: Terminal) -> Path:
    return Path(terminal("rules", "begin", "--json").data["folder"])


@pytest.fixture
def ruled(busy: Terminal) -> Terminal:
    place = folder(busy)
    (place / "rules.toml").write_text(RULES)
    (place / "team.toml").write_text(PEOPLE)
    return busy


def number_of(terminal: Terminal, word: str) -> str:
    [row] = [row for row in terminal("queue", "--json").data if word in row["text"]]
    return str(row["id"])


def test_first_files_are_written_once(busy: Terminal) -> None:
    said = busy("rules", "begin")
    assert "Wrote team.toml and rules.toml" in said.out
    assert "there already" in busy("rules", "begin").out
    assert busy("rules", "list").code == 0


def test_rules_are_listed_in_their_order(ruled: Terminal) -> None:
    said = ruled("rules", "list", "--json")
    assert [(rule["name"], rule["on"], rule["stop"]) for rule in said.data["rules"]] == [
        ("Angry", True, True),
        ("Parcels", True, False),
        ("Thanks", False, False),
    ]
    assert "tag hot; assign to who is on shift and speaks the language" in " ".join(
        ruled("rules", "list").out.split()
    )


def test_a_broken_file_is_named(ruled: Terminal, expect_log: ExpectedLogs) -> None:
    expect_log("stay in force")
    ruled("rules", "list")
    (folder(ruled) / "rules.toml").write_text('[[rule]]\nname = "A"\ntags = ["x"]\n')
    said = ruled("rules", "list")
    assert said.code == 78
    assert "rules.toml, line 3" in said.err
    assert "Angry" in said.out


def test_the_queue_hears_the_rules_and_says_why(ruled: Terminal) -> None:
    assert ruled("rules", "apply", "--json").data["looked_at"] >= 3
    number = number_of(ruled, "angry")
    said = ruled("rules", "trace", number, "--json").data
    assert [(step["rule"], step["verdict"], step["by"]) for step in said["steps"]] == [
        ("Angry", "held", ""),
        ("Parcels", "stopped", "Angry"),
    ]
    assert "said stop here" in " ".join(ruled("rules", "trace", number).out.split())
    assert "No rule held" in ruled("rules", "trace", number_of(ruled, "Sunday")).out
    [person] = ruled("rules", "team", "--json").data
    assert (person["name"], person["on_shift"], person["open"]) == ("Deniz", True, 1)
    assert "Deniz (lead)" in ruled("rules", "team").out


def test_alerts_are_shown_until_they_are_seen(ruled: Terminal) -> None:
    ruled("rules", "apply")
    [alert] = ruled("rules", "alerts", "--json").data
    assert alert["text"] == "Somebody is angry."
    assert "Somebody is angry." in ruled("rules", "alerts").out
    assert "Nothing to see" in ruled("rules", "alerts", "--seen", str(alert["id"])).out
    assert ruled("rules", "alerts", "--all", "--json").data[0]["seen_by"] == "you"
    assert ruled("rules", "alerts", "--seen", "99").code == 76


def test_a_rule_is_tried_before_it_is_switched_on(ruled: Terminal) -> None:
    said = ruled("rules", "try", "thanks", "--json").data
    assert (said["mentions"], said["matched"]) == (3, 1)
    assert said["by"]["sentiment"] == {"positive": 1}
    assert (said["difference"]["looked"], said["difference"]["same"]) == (1, 0)
    assert sum(said["daily"].values()) == 1
    out = ruled("rules", "try", "Thanks").out
    assert "Holds for 1 of 3 mentions in 30 days" in out
    assert "with it: mute the author" in out
    assert ruled("rules", "try", "--query", "parcel", "--json").data["matched"] == 1
    assert ruled("rules", "mutes", "--json").data == []


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        (["try"], 2, "Name a rule"),
        (["try", "Angry", "--query", "x"], 2, "Name a rule"),
        (["try", "Nobody"], 78, "Known are: “Angry”"),
        (["try", "--query", "tag:hot"], 78, "cannot ask for tag:"),
        (["unmute", "5"], 76, "no mute 5"),
    ],
)
def test_what_is_wrong_is_said(ruled: Terminal, argv: list[str], code: int, says: str) -> None:
    said = ruled("rules", *argv)
    assert said.code == code
    assert says in " ".join(said.err.split())


def test_a_mute_is_listed_and_lifted(ruled: Terminal) -> None:
    path = folder(ruled) / "rules.toml"
    path.write_text(RULES.replace("on = false", "on = true"))
    ruled("rules", "apply")
    [mute] = ruled("rules", "mutes", "--json").data
    assert (mute["scope"], mute["rule"]) == ("author", "Thanks")
    assert "lifted by hand" in ruled("rules", "mutes").out
    assert ruled("rules", "unmute", str(mute["id"])).code == 0
    assert "Nobody is muted" in ruled("rules", "mutes").out


def test_no_team_and_no_rules(busy: Terminal) -> None:
    assert "No rule yet" in busy("rules", "list").out
    assert "Nobody is listed" in busy("rules", "team").out
