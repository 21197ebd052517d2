"""What is under way goes on under a new name; what was decided keeps its own."""

from __future__ import annotations

from dataclasses import replace

from socialdesk.config import Settings
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk
from tests.unit.store.scenery import Scene, arrival, post


def test_what_is_assigned_asked_and_begun_is_theirs_under_the_new_name(scene: Scene) -> None:
    one, other = scene.add(arrival(post("1")), arrival(post("2"))).new
    with scene.store.writing() as write:
        write.mentions.assign(one, "you", by="Mia", at=scene.now)
        write.begun.keep(one, "you", "Hi Ayşe", "", scene.now)
        write.begun.keep(other, "you", "from before", "", scene.now)
        write.begun.keep(other, "Elif", "my own", "", scene.now)
    with scene.store.writing() as write:
        write.people.rename("you", "Elif")
    with scene.store.reading() as read:
        assert read.mentions.get(one).assigned_to == "Elif"
        kept = [read.begun.of(mention, "elif") for mention in (one, other)]
        assert [each.text for each in kept if each] == ["Hi Ayşe", "my own"]
        assert read.begun.of(one, "you") is None


def test_the_first_name_takes_everything_along_and_a_second_one_nothing(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    theatre.say("lumi, where is it?", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        [mention_id] = desk.intake.poll(account.id).new
        desk.replies.keep(mention_id, "Hi there")
        for name in ("Elif", "Onni"):
            now_set = desk.settings()
            desk.save_settings(replace(now_set, agent=replace(now_set.agent, name=name)))
            begun = desk.replies.begun(mention_id)
            assert (begun.text if begun else None) == ("Hi there" if name == "Elif" else None)
