"""Trying a rule on history: counts, days, and what would be different with it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from socialdesk.domain.rule import Actions, Assign
from socialdesk.services.rule_trial import COMPARED, Trial
from tests.unit.services.test_rules import Room, room

__all__ = ["room"]

THREE = """
[[rule]]
name = "First"
when = "intent:delivery"
tag = ["parcel"]
assign_to = "Aino"

[[rule]]
name = "Mine"
on = false
when = "sentiment:negative"
tag = ["parcel", "hot"]
priority = 5
assign_skills = ["delivery"]
stop = true

[[rule]]
name = "Last"
tag = ["all"]
"""


def tried(room: Room, name: str, days: int = 30) -> Trial:
    rules = room.desk.rules
    return rules.trial_of_rule(room.brand, rules.of(room.brand), rules.rule(room.brand, name), days)


def test_what_would_be_different(room: Room) -> None:
    room.rule(THREE)
    room.hear("I am angry", "a question", "it is a danger")
    found = tried(room, "Mine")
    assert (found.matched, found.mentions) == (2, 3)
    difference = found.difference
    assert difference is not None
    assert (difference.looked, difference.same) == (2, 0)
    assert dict(difference.more) == {
        Actions(tags=("hot",)): 2,
        Actions(tags=("parcel",)): 1,  # the angry one has it from the first rule
        Actions(points=5): 2,
        Actions(assign=Assign(skills=frozenset({"delivery"}))): 1,
    }
    assert dict(difference.less) == {Actions(tags=("all",)): 2}
    assert room.desk.rules.of(room.brand).rules[1].on is False


def test_a_rule_that_adds_nothing(room: Room) -> None:
    room.rule(THREE + '\n[[rule]]\nname = "Again"\nwhen = "intent:delivery"\ntag = ["All"]\n')
    room.hear("I am angry")
    difference = tried(room, "Again").difference
    assert difference is not None
    assert (difference.same, difference.more, difference.less) == (1, (), ())


def test_what_waited_is_compared_as_it_stood_then(room: Room) -> None:
    room.rule(
        '[[rule]]\nname = "Waits"\non = false\nwaiting = "30m"\nwaiting_by = "clock"\nalert = "Late."\n'
    )
    [mention] = room.hear("I am angry")
    room.clock.advance(minutes=40)
    room.desk.replies.skip(mention.id, room.now(mention).version, "Deniz")
    found = tried(room, "Waits")
    assert found.matched == 1
    assert found.difference is not None
    assert found.difference.more == ((Actions(alert="Late."), 1),)


def test_mentions_that_the_chosen_templates_do_not_fit_are_counted(room: Room) -> None:
    room.rule('[[rule]]\nname = "Season"\ntemplates = "peak"\n')
    room.hear("I am angry", "a question")  # the playbook has peak templates for delivery alone
    found = tried(room, "Season")
    assert (found.matched, found.without) == (2, 1)
    room.rule('[[rule]]\nname = "Season"\ntag = ["x"]\n')
    assert tried(room, "Season").without == 0


def test_days_are_counted_without_gaps(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\ntag = ["t"]\n')
    room.hear("one", "two")
    room.clock.advance(days=3)
    room.hear("three")
    found = tried(room, "All", 7)
    assert [count for _, count in found.daily] == [0, 0, 0, 0, 2, 0, 0, 1]
    days = [day for day, _ in found.daily]
    assert days == [days[0] + timedelta(days=number) for number in range(8)]
    assert found.share == 1.0


def test_it_tells_how_far_it_is_and_can_be_stopped(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\ntag = ["t"]\n')
    room.hear(*(f"number {number}" for number in range(60)))
    rules, told = room.desk.rules, list[tuple[int, int]]()
    known = rules.of(room.brand)
    rules.trial_of_rule(
        room.brand, known, known.rules[0], 30, progress=lambda done, of: told.append((done, of))
    )
    assert told == [(0, 60), (50, 60), (60, 60)]
    stopped = rules.trial_of_rule(room.brand, known, known.rules[0], 30, cancelled=lambda: True)
    assert stopped.matched == 60
    assert stopped.difference is not None
    assert stopped.difference.looked == 0
    assert COMPARED >= 1000


def test_a_rule_that_is_not_saved_yet_is_tried(room: Room, tmp_path: Path) -> None:
    room.hear("I am angry")
    unsaved = room.desk.rules.files.judge(
        room.brand, {"rules.toml": '[[rule]]\nname = "New"\nwhen = "angry"\ntag = ["new"]\n'}
    )
    found = room.desk.rules.trial_of_rule(room.brand, unsaved.rules, unsaved.rules.rules[0], 30)
    assert found.matched == 1
    assert not room.desk.rules.place(room.brand).exists()


def test_lately(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\ntag = ["t"]\n[[rule]]\nname = "Never"\nwhen = "xyz"\ntag = ["n"]\n')
    room.hear("one", "two")
    room.clock.advance(days=6)
    newest = room.hear("three")[0]
    found = room.desk.rules.lately(room.brand.id)
    assert set(found) == {"All"}
    assert (found["All"].times, found["All"].last) == (3, newest.post.published_at)
    room.clock.advance(days=2)
    assert room.desk.rules.lately(room.brand.id)["All"].times == 1


def test_an_alert_can_be_unseen(room: Room) -> None:
    room.rule('[[rule]]\nname = "All"\nalert = "Look."\n')
    room.hear("one")
    [alert] = room.desk.rules.alerts(room.brand.id)
    room.desk.rules.see(alert.id, "Deniz")
    assert room.desk.rules.waiting_alerts(room.brand.id) == 0
    room.desk.rules.unsee(alert.id)
    assert room.desk.rules.waiting_alerts(room.brand.id) == 1
