"""Changing the files of rules: comments stay, nothing wrong is written, nobody's change is written over."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.config import Settings
from socialdesk.domain.brand import Brand
from socialdesk.errors import DiskFull, Overtaken, SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.rule_file import RULES, TEAM
from socialdesk.services.rule_writing import PERSON, RULE, added, entries, moved, removed, revised
from socialdesk.services.rules import LAST_GOOD
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import a_brand, a_desk

FILE = """\
# Ours, from top to bottom.

# the loud ones
[[rule]]
name = "Loud"      # as it is called
when = 'sentiment:negative'
tag = ["loud"]

[[rule]]
name = "Night"
on = false
hours = "closed"
tag = ["night"]
"""


@dataclass
class Room:
    desk: Desk
    brand: Brand

    def save(self, text: str, seen: str, name: str = RULES) -> None:
        self.desk.rules.files.save(self.brand, name, text, seen=seen, by="Mia")

    @property
    def names(self) -> list[str]:
        return [rule.name for rule in self.desk.rules.of(self.brand).rules]


@pytest.fixture
def room(settings: Settings, clock: FrozenClock) -> Iterator[Room]:
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)
        yield Room(desk, brand)


def test_a_first_file_is_written_and_in_force(room: Room) -> None:
    assert room.desk.rules.files.written(room.brand).rules == ""
    room.save(FILE, "")
    assert room.names == ["Loud", "Night"]
    assert room.desk.rules.files.written(room.brand).of(RULES) == FILE
    with room.desk.store.reading() as read:
        [event] = read.events._all("SELECT * FROM events WHERE kind = 'rules_changed'")
    assert (event["by"], event["detail"]) == ("Mia", RULES)


def test_a_file_that_changed_on_the_disk_is_not_written_over(room: Room) -> None:
    room.save(FILE, "")
    path = room.desk.rules.place(room.brand) / RULES
    path.write_text(FILE + "# by another hand\n", "utf-8")
    with pytest.raises(Overtaken, match="changed on the disk"):
        room.save(FILE.replace("Loud", "Quiet"), FILE)
    assert path.read_text("utf-8").endswith("# by another hand\n")


def test_what_is_wrong_is_not_written(room: Room) -> None:
    room.save(FILE, "")
    with pytest.raises(SettingWrong, match=r"rules\.toml, line 6: the query does not read"):
        room.save(FILE.replace("sentiment:negative", "mood:(bad"), FILE)
    with pytest.raises(SettingWrong, match=r"team\.toml"):
        room.save('[[person]]\nnam = "Mia"\n', "", TEAM)
    assert room.names == ["Loud", "Night"]


def test_a_broken_file_can_be_mended(room: Room, expect_log: ExpectedLogs) -> None:
    expect_log("stay in force")
    room.save(FILE, "")
    broken = FILE.replace("[[rule]]", "[[rule", 1)
    (room.desk.rules.place(room.brand) / RULES).write_text(broken, "utf-8")
    assert "line 4" in room.desk.rules.problem(room.brand)
    room.save(FILE, broken)
    assert room.desk.rules.problem(room.brand) == ""


def test_one_value_changes_and_the_rest_stays() -> None:
    [loud, night] = entries(FILE, RULE)
    assert revised(FILE, RULE, 0, loud) == FILE
    changed = revised(FILE, RULE, 1, {**night, "on": True, "tag": ("night", "late")})
    wanted = FILE.replace("on = false", "on = true").replace('["night"]', '["night", "late"]')
    assert changed == wanted
    assert revised(FILE, RULE, 0, {"name": "Loud", "tag": ["loud"]}) == FILE.replace(
        "when = 'sentiment:negative'\n", ""
    )


def test_true_is_not_one() -> None:
    text = '[[rule]]\nname = "A"\npriority = 1\n'
    assert "priority = true" in revised(text, RULE, 0, {"name": "A", "priority": True})


def test_hours_are_one_table() -> None:
    made = revised("", "hours", None, {"zone": "Europe/Helsinki", "mon": ["09:00-12:00", "13:00-17:00"]})
    assert tomllib.loads(made)["hours"]["mon"] == ["09:00-12:00", "13:00-17:00"]
    assert entries(made, "hours")[0]["zone"] == "Europe/Helsinki"
    assert "UTC" in revised(made, "hours", None, {"zone": "UTC"})


def test_what_cannot_be_changed_without_spoiling_is_left() -> None:
    inline = 'rule = [{ name = "A", tag = ["x"] }]\n'
    with pytest.raises(SettingWrong, match="Change it as text"):
        revised(inline, RULE, 0, {"name": "B"})


def test_no_entries_in_what_is_no_toml() -> None:
    assert entries("[[rule", RULE) == []
    assert entries("rule = 3", RULE) == []


NAMES = st.text("abcçşä \"'#\\", min_size=1, max_size=8)


@given(st.lists(NAMES, min_size=1, max_size=5), st.data())
def test_any_change_says_what_was_meant(names: list[str], data: Any) -> None:
    text, wanted = FILE, [each["name"] for each in entries(FILE, RULE)]
    for name in names:
        at, to = data.draw(st.integers(0, len(wanted) - 1)), data.draw(st.integers(0, len(wanted) - 1))
        match data.draw(st.sampled_from(["add", "move", "rename", "remove"])):
            case "add":
                text = added(text, RULE, {"name": name, "tag": [name]})
                wanted.append(name)
            case "move":
                text = moved(text, RULE, at, to)
                wanted.insert(to, wanted.pop(at))
            case "rename":
                text = revised(text, RULE, at, {**entries(text, RULE)[at], "name": name})
                wanted[at] = name
            case _ if len(wanted) > 1:
                text = removed(text, RULE, at)
                del wanted[at]
        assert [each["name"] for each in entries(text, RULE)] == wanted
    assert text.startswith("# Ours, from top to bottom.\n")
    assert entries(text, PERSON) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(room: Room) -> None:
    place = room.desk.rules.place(room.brand)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("a file where the folder of the rules should be")
    with pytest.raises(DiskFull, match="cannot be written"):
        room.desk.rules.begin(room.brand)


def test_without_room_for_a_copy_the_rules_are_in_force(room: Room) -> None:
    place = room.desk.rules.place(room.brand)
    place.mkdir(parents=True)
    (place / LAST_GOOD).write_text("in the way")
    room.save(FILE, "")
    assert room.names == ["Loud", "Night"]
