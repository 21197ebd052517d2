from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.brand import Hours, Targets
from socialdesk.domain.classification import Urgency
from socialdesk.domain.hours import (
    HORIZON,
    Openings,
    add_business_minutes,
    answer_by,
    business_minutes_between,
    is_holiday,
    is_open,
    next_opening,
    opening_spans,
)
from socialdesk.errors import SettingWrong

HELSINKI = Hours(zone="Europe/Helsinki", country="FI")
DAY = (time(9), time(18))
SPLIT = ((time(9), time(12)), (time(13), time(18)))
NIGHT = ((time(22), time(2)),)
ALWAYS = Hours(week=(((time(0), time(0)),),) * 7)
NEVER = Hours(week=((),) * 7)


def local(zone: str, *when: int) -> datetime:
    return datetime(*when, tzinfo=ZoneInfo(zone)).astimezone(UTC)  # type: ignore[misc,arg-type]


def helsinki(*when: int) -> datetime:
    return local("Europe/Helsinki", *when)


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        (helsinki(2026, 11, 18, 10), 60, helsinki(2026, 11, 18, 11)),
        (helsinki(2026, 11, 18, 17, 30), 60, helsinki(2026, 11, 19, 9, 30)),
        (helsinki(2026, 11, 18, 7), 60, helsinki(2026, 11, 18, 10)),
        (helsinki(2026, 11, 20, 17, 30), 60, helsinki(2026, 11, 23, 9, 30)),  # over a week-end
        (helsinki(2026, 12, 4, 17, 30), 480, helsinki(2026, 12, 7, 16, 30)),  # 6 Dec is a Sunday this year
        (helsinki(2027, 12, 3, 17), 120, helsinki(2027, 12, 7, 10)),  # Independence Day on a Monday
        (helsinki(2026, 12, 24, 17), 60, helsinki(2026, 12, 28, 10)),  # Christmas Eve is closed already
        (helsinki(2026, 11, 18, 10), 0, helsinki(2026, 11, 18, 10)),
    ],
)
def test_opening_time_is_counted(start: datetime, minutes: int, expected: datetime) -> None:
    assert add_business_minutes(start, minutes, HELSINKI) == expected


def test_a_lunch_break_stops_the_clock() -> None:
    hours = Hours(zone="Europe/Istanbul", week=(SPLIT,) * 7)
    start = local("Europe/Istanbul", 2026, 11, 18, 11, 30)
    assert add_business_minutes(start, 60, hours) == local("Europe/Istanbul", 2026, 11, 18, 13, 30)
    assert business_minutes_between(start, local("Europe/Istanbul", 2026, 11, 18, 14), hours) == 90


def test_a_night_shift_runs_into_the_next_day() -> None:
    hours = Hours(week=(NIGHT,) * 7)
    start = datetime(2026, 11, 19, 1, 0, tzinfo=UTC)  # inside the span that began the evening before
    assert is_open(start, hours)
    assert add_business_minutes(start, 90, hours) == datetime(2026, 11, 19, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(("day", "minutes"), [((2026, 3, 29), 300), ((2026, 10, 25), 420)])
def test_the_night_the_clocks_change_is_as_long_as_it_is(day: tuple[int, int, int], minutes: int) -> None:
    hours = Hours(zone="Europe/Helsinki", week=(((time(0), time(6)),),) * 7)
    begin, end = helsinki(*day), helsinki(*day, 12)
    assert business_minutes_between(begin, end, hours) == minutes


def test_a_span_inside_the_skipped_hour_is_no_time() -> None:
    hours = Hours(zone="Europe/Helsinki", week=(((time(3, 10), time(3, 50)),),) * 7)
    skipped = date(2026, 3, 29)
    total = sum((end - start for start, end in opening_spans(skipped, skipped, hours)), timedelta(0))
    assert total <= timedelta(minutes=40)


def test_spans_that_touch_are_one() -> None:
    hours = Hours(week=(((time(9), time(12)), (time(11), time(14)), (time(14), time(15))),) * 7)
    day = date(2026, 11, 18)
    assert list(opening_spans(day, day, hours)) == [
        (datetime(2026, 11, 18, 9, tzinfo=UTC), datetime(2026, 11, 18, 15, tzinfo=UTC))
    ]
    assert len(list(opening_spans(day, day + timedelta(days=5), ALWAYS))) == 1


def test_closed_days_of_ones_own() -> None:
    hours = Hours(week=(((time(9), time(18)),),) * 7, extra_closed=("2026-11-18",))
    start = datetime(2026, 11, 18, 10, tzinfo=UTC)
    assert add_business_minutes(start, 30, hours) == datetime(2026, 11, 19, 9, 30, tzinfo=UTC)


def test_a_brand_that_never_opens_still_answers() -> None:
    start = datetime(2026, 11, 18, 10, tzinfo=UTC)
    assert add_business_minutes(start, 30, NEVER) == start + timedelta(minutes=30)
    assert business_minutes_between(start, start + timedelta(days=3), NEVER) == 0


def test_answer_by_follows_the_urgency() -> None:
    saturday = helsinki(2026, 11, 21, 23)
    targets = Targets(critical=15, high=60, normal=480)
    assert answer_by(saturday, Urgency.LOW, targets, HELSINKI) is None
    assert answer_by(saturday, Urgency.CRITICAL, targets, HELSINKI) == saturday + timedelta(minutes=15)
    assert answer_by(saturday, Urgency.HIGH, targets, HELSINKI) == helsinki(2026, 11, 23, 10)
    assert answer_by(saturday, Urgency.NORMAL, targets, HELSINKI) == helsinki(2026, 11, 23, 17)


@pytest.mark.parametrize("hours", [Hours(zone="Mars/Olympus"), Hours(zone=""), Hours(zone="../etc/passwd")])
def test_an_unknown_zone_is_a_wrong_setting(hours: Hours) -> None:
    with pytest.raises(SettingWrong, match="time zone"):
        add_business_minutes(datetime(2026, 11, 18, tzinfo=UTC), 1, hours)


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (Hours(country="QQ"), "country code like FI"),
        (Hours(country="DE", subdivision="Bavaria"), "in DE. Use one of BB, BE, BW, BY"),
    ],
)
def test_an_unknown_country_or_region_is_a_wrong_setting(hours: Hours, said: str) -> None:
    with pytest.raises(SettingWrong, match=said):
        add_business_minutes(datetime(2026, 11, 18, tzinfo=UTC), 1, hours)


@pytest.mark.parametrize(
    ("country", "subdivision", "zone", "free", "back"),
    [  # noon of a working day that is free, and the next opening: 9 o'clock there
        ("TR", "", "Europe/Istanbul", (2026, 10, 29), (2026, 10, 30)),  # Republic Day
        ("TR", "", "Europe/Istanbul", (2026, 3, 20), (2026, 3, 23)),  # end of Ramadan, a Friday
        ("FI", "", "Europe/Helsinki", (2026, 5, 14), (2026, 5, 15)),  # Ascension
        ("SA", "", "Asia/Riyadh", (2026, 9, 23), (2026, 9, 24)),  # National Day
        ("AE", "", "Asia/Dubai", (2026, 12, 2), (2026, 12, 4)),  # National Day, two days
        ("EG", "", "Africa/Cairo", (2026, 7, 23), (2026, 7, 24)),  # Revolution Day
        ("GB", "SCT", "Europe/London", (2026, 11, 30), (2026, 12, 1)),  # St Andrew's Day, in Scotland alone
        ("US", "", "America/New_York", (2026, 11, 26), (2026, 11, 27)),  # Thanksgiving
        ("DE", "BY", "Europe/Berlin", (2026, 6, 4), (2026, 6, 5)),  # Corpus Christi, not in Berlin
        ("ES", "CT", "Europe/Madrid", (2026, 9, 11), (2026, 9, 14)),  # Catalonia's day, a Friday
    ],
)
def test_public_holidays_by_country_and_region(
    country: str, subdivision: str, zone: str, free: tuple[int, int, int], back: tuple[int, int, int]
) -> None:
    hours = Hours(zone, country=country, subdivision=subdivision)
    noon = local(zone, *free, 12)
    assert is_holiday(date(*free), hours)
    assert not is_open(noon, hours)
    assert next_opening(noon, hours) == local(zone, *back, 9)
    assert answer_by(noon, Urgency.HIGH, Targets(), hours) == local(zone, *back, 10)


@pytest.mark.parametrize(
    ("country", "subdivision", "day"),
    [("GB", "ENG", (2026, 11, 30)), ("DE", "BE", (2026, 6, 4)), ("ES", "MD", (2026, 9, 11))],
)
def test_a_holiday_of_another_region_is_a_working_day(
    country: str, subdivision: str, day: tuple[int, int, int]
) -> None:
    assert is_holiday(date(*day), Hours(country=country, subdivision=subdivision)) == ""


def test_the_next_opening() -> None:
    hours = Hours(week=(SPLIT,) * 7)
    at = datetime(2026, 11, 18, 10, tzinfo=UTC)
    assert next_opening(at, hours) == at  # it is open
    assert next_opening(at.replace(hour=12, minute=30), hours) == at.replace(hour=13)
    assert next_opening(at.replace(hour=18), hours) == at.replace(day=19, hour=9)
    assert next_opening(at, NEVER) == at


_times = st.times().map(lambda t: t.replace(microsecond=0))
_weeks = st.lists(st.lists(st.tuples(_times, _times), max_size=3).map(tuple), min_size=7, max_size=7).map(
    tuple
)
_zones = st.sampled_from(
    ["UTC", "Europe/Helsinki", "Europe/Istanbul", "Asia/Dubai", "America/New_York", "Asia/Kolkata"]
)
_hours = st.builds(Hours, zone=_zones, week=_weeks, country=st.sampled_from(["", "FI", "TR", "AE"]))
_moments = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda m: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=m)
)


@given(_hours, _moments, st.integers(0, 3000))
def test_adding_and_counting_agree(hours: Hours, start: datetime, minutes: int) -> None:
    end = add_business_minutes(start, minutes, hours)
    assert end >= start
    if is_open(start, hours) or any(hours.week):
        counted = business_minutes_between(start, end, hours)
        assert counted == pytest.approx(minutes, abs=1e-6) or counted == 0  # 0: never open within the horizon


@given(_hours, _moments)
def test_spans_are_in_order_and_apart(hours: Hours, start: datetime) -> None:
    spans = list(opening_spans(start.date(), start.date() + timedelta(days=10), hours))
    assert all(begin < end for begin, end in spans)
    assert all(first[1] < second[0] for first, second in pairwise(spans))


@given(
    _hours, _moments, st.integers(0, 100), st.integers(0, 300), st.integers(0, 200_000), st.integers(0, 59)
)
def test_many_moments_are_answered_as_one_is(
    hours: Hours, start: datetime, days: int, after: int, minutes: int, seconds: int
) -> None:
    """`Openings`, laid out around a moment, says the same as the functions that walk from it."""
    place = ZoneInfo(hours.zone)
    start += timedelta(seconds=seconds)
    day = start.astimezone(place).date()
    known = Openings(hours, day - timedelta(days=days), day + timedelta(days=after))
    assert known.is_open(start) == is_open(start, hours)
    assert known.add(start, minutes) == add_business_minutes(start, minutes, hours)


def test_what_opens_beyond_the_horizon_is_not_waited_for() -> None:
    first = date(2026, 1, 1)
    closed = tuple((first + timedelta(days=day)).isoformat() for day in range(HORIZON + 30))
    hours = Hours(week=((DAY,),) * 7, extra_closed=closed)
    start = datetime(2026, 1, 1, 10, tzinfo=UTC)
    known = Openings(hours, first, first + timedelta(days=90))
    assert known.add(start, 30) == add_business_minutes(start, 30, hours) == start + timedelta(minutes=30)
