from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from socialdesk.domain.brand import Hours
from socialdesk.domain.shifts import Person, Team
from tests.unit.domain.scenery_rules import ALWAYS, OFFICE

SPLIT = Hours("Europe/Istanbul", (((time(9), time(12)), (time(16), time(20))),) * 5 + ((), ()), "TR")
DENIZ = Person("Deniz", hours=SPLIT)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)  # Istanbul is three hours ahead


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        (at(4, 6), True),
        (at(4, 9), False),  # noon there: the end does not belong
        (at(4, 13), True),
        (at(4, 17), False),
        (at(7, 6), False),  # Saturday
        (at(29, 6, month=10), False),  # Republic Day
    ],
)
def test_split_shifts_weekends_and_holidays(moment: datetime, there: bool) -> None:
    assert DENIZ.on_shift(moment, ALWAYS) is there


def test_without_hours_of_their_own_the_brands_hold() -> None:
    person = Person("Aino")
    assert person.on_shift(at(4, 10), OFFICE)
    assert not person.on_shift(at(4, 20), OFFICE)


def test_days_off() -> None:
    away = replace(DENIZ, away=((date(2026, 11, 4), date(2026, 11, 5)),))
    assert not away.on_shift(at(4, 6), ALWAYS)
    assert not away.on_shift(at(5, 16), ALWAYS)
    assert away.on_shift(at(6, 6), ALWAYS)
    around_the_clock = Person("Night", away=((date(2026, 11, 4), date(2026, 11, 4)),))
    assert around_the_clock.on_shift(at(3, 23, 59), ALWAYS)
    assert not around_the_clock.on_shift(at(4, 0), ALWAYS)


def test_a_night_shift_goes_on_after_midnight() -> None:
    night = Person("Night", hours=Hours(week=(((time(22), time(6)),),) * 7))
    assert night.on_shift(at(4, 5), OFFICE)
    assert not night.on_shift(at(4, 6), OFFICE)


def test_the_next_shift() -> None:
    assert DENIZ.next_shift(at(4, 9), ALWAYS) == at(4, 13)
    assert DENIZ.next_shift(at(6, 17), ALWAYS) == at(9, 6)  # Friday evening to Monday
    gone = replace(DENIZ, away=((date(2026, 1, 1), date(2027, 12, 31)),))
    assert gone.next_shift(at(4, 9), ALWAYS) is None


@pytest.mark.parametrize(
    ("languages", "lang", "speaks"),
    [
        ({"tr"}, "tr", True),
        ({"tr"}, "fi", False),
        ({"pt"}, "pt-BR", True),
        (set(), "fi", True),
        ({"tr"}, "und", True),
    ],
)
def test_languages(languages: set[str], lang: str, speaks: bool) -> None:
    assert Person("X", languages=frozenset(languages)).speaks(lang) is speaks


def test_people_are_found_by_name_in_any_spelling() -> None:
    team = Team((Person("İpek"), Person("Aino", lead=True)))
    assert team.named("ipek") is team.people[0]
    assert team.named("nobody") is None
    assert team.leads == (team.people[1],)
