"""Whose seat can be taken, and in whose name decisions are made then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialdesk.config import Agent
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import BrandId
from socialdesk.domain.shifts import Person, Team
from socialdesk.errors import SettingWrong
from socialdesk.services.seat import Seat

DEMO = Brand(BrandId(1), "Lumi Coffee", demo=True)
TEAM = Team((Person("you"), Person("Outi Rinne", lead=True), Person("Onni Salo", lead=True)))


def a_seat(name: str = "you", team: Team = TEAM) -> Seat:
    return Seat(lambda: Agent(name), lambda _: team)


def test_the_leads_seat_is_taken_and_left() -> None:
    seat = a_seat()
    assert (seat.name, seat.lead) == ("you", "")
    seat.take(DEMO, seat.lead_of(DEMO))
    assert (seat.name, seat.lead) == ("Outi Rinne", "Outi Rinne")
    seat.leave()
    assert (seat.name, seat.lead) == ("you", "")


def test_a_lead_sits_in_the_seat_of_another_one() -> None:
    assert a_seat("outi rinne").lead_of(DEMO) == "Onni Salo"


@pytest.mark.parametrize(
    ("brand", "team"), [(replace(DEMO, demo=False), TEAM), (DEMO, Team((Person("you"), Person("Onni Salo"))))]
)
def test_only_the_demo_has_a_seat_to_take_and_only_a_leads(brand: Brand, team: Team) -> None:
    seat = a_seat(team=team)
    with pytest.raises(SettingWrong, match="demo"):
        seat.lead_of(brand)


def test_a_brand_of_ones_own_is_never_decided_for_in_another_name() -> None:
    seat = a_seat()
    seat.take(replace(DEMO, demo=False), "Outi Rinne")
    assert (seat.name, seat.lead) == ("you", "")
