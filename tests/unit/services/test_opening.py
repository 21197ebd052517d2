from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time, timedelta

import pytest

from socialdesk.app import build
from socialdesk.config import Agent, Settings
from socialdesk.domain.brand import WatchKind
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.sign_off import signers
from socialdesk.errors import SettingWrong
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING
from socialdesk.services.opening import Found, read_hours
from tests.conftest import FrozenClock
from tests.stage import ScriptedClassifier, Theatre, a_desk


@contextmanager
def a_demo_desk(settings: Settings, clock: FrozenClock) -> Iterator[Desk]:
    desk = build(settings, clock=clock, classifier=ScriptedClassifier)
    try:
        yield desk
    finally:
        desk.close()


def test_the_demo_brand_opens_with_a_queue_and_a_past(settings: Settings, clock: FrozenClock) -> None:
    heard: list[Found] = []
    with a_demo_desk(settings, clock) as desk:
        brand = desk.opening.open_demo(heard.append)
        assert brand.demo
        assert all(each.report is None or each.report.error == "" for each in heard)
        queue = desk.inbox.page(brand.id)
        assert len(queue) >= 15
        assert {"en", "tr", "fi", "ar"} <= {row.lang for row in queue}
        assert desk.inbox.count(brand.id, EVERYTHING) > 250
        assert {watch.kind for watch, _ in desk.watches.all(brand.id)} == set(WatchKind)
        assert any(
            row.status is MentionStatus.ANSWERED for row in desk.inbox.page(brand.id, EVERYTHING, limit=500)
        )


def test_the_demo_has_colleagues_and_rules_and_you_are_one_of_them(
    settings: Settings, clock: FrozenClock
) -> None:
    with a_demo_desk(replace(settings, agent=Agent("Aylin")), clock) as desk:
        brand = desk.opening.open_demo()
        rules = desk.rules.of(brand)
        assert desk.rules.problem(brand) == ""
        assert [person.name for person in rules.team.leads] == ["Outi Rinne"]
        assert {"en", "tr", "fi", "ar"} <= {lang for person in rules.team.people for lang in person.languages}
        aylin = rules.team.named("Aylin")
        assert aylin is not None
        assert aylin.on_shift(clock() + timedelta(hours=12), brand.hours)  # whenever the demo is looked at
        assert len(rules.active) >= 3
        assert signers(rules.team, "Aylin") == ("Outi Rinne",)


def test_the_demo_opens_once(settings: Settings, clock: FrozenClock) -> None:
    with a_demo_desk(settings, clock) as desk:
        first = desk.opening.open_demo()
        before = desk.inbox.count(first.id, EVERYTHING, cap=10_000)
        assert desk.opening.open_demo() == first
        assert desk.inbox.count(first.id, EVERYTHING, cap=10_000) == before


def test_listening_wants_a_name(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock, Theatre()) as desk, pytest.raises(SettingWrong, match="name"):
        desk.opening.listen("  ")


def test_a_brand_is_renamed_and_another_is_added(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock, Theatre()) as desk:
        first = desk.opening.brand("Lumi")
        named = desk.opening.rename(first.id, "  Lumi   Coffee ")
        assert named == replace(first, name="Lumi Coffee")
        other = desk.opening.add("Aurinko")
        assert desk.inbox.brands() == [named, other]
        with pytest.raises(SettingWrong, match="name"):
            desk.opening.rename(first.id, " ")
        with pytest.raises(SettingWrong, match="name"):
            desk.opening.add("")
        assert desk.inbox.brands() == [named, other]


def test_hours_are_read_from_words() -> None:
    hours = read_hours({"zone": "Europe/Helsinki", "country": "FI", "mon": ["09:00-12:00", "13:00-17:30"]})
    assert hours.week[0] == ((time(9), time(12)), (time(13), time(17, 30)))
    assert hours.week[1] == ()
    with pytest.raises(SettingWrong, match="09:00-17:30"):
        read_hours({"mon": ["nine to five"]})


def test_a_name_that_cannot_be_heard_leaves_no_brand(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        with pytest.raises(SettingWrong):
            desk.opening.listen("!!!")
        assert desk.inbox.brands() == []
