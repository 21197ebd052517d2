from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.desktop.reply.send_later import send_times
from socialdesk.domain.brand import Hours
from socialdesk.domain.hours import is_open

HOURS = Hours("Europe/Helsinki", ((((time(9), time(17)),),) * 5) + ((), ()))
WEDNESDAY = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)  # 12:00 in Helsinki


def told(now: datetime, due: datetime | None = None) -> list[str]:
    return [text.split("  ·  ")[0] for text, _ in send_times(now, HOURS, due)]


def test_the_morning_is_the_brands() -> None:
    assert told(WEDNESDAY) == ["In an hour", "Next working morning"]
    assert send_times(WEDNESDAY, HOURS)[1][1] == datetime(2026, 11, 5, 7, 0, tzinfo=UTC)


def test_after_friday_comes_monday() -> None:
    friday = datetime(2026, 11, 6, 18, 0, tzinfo=UTC)
    assert [at for _, at in send_times(friday, HOURS)][-1] == datetime(2026, 11, 9, 7, 0, tzinfo=UTC)


def test_in_the_small_hours_today_is_a_choice() -> None:
    night = datetime(2026, 11, 4, 3, 0, tzinfo=UTC)
    assert told(night) == ["In an hour", "When you open", "Next working morning"]


def test_a_time_after_the_answer_is_due_says_so() -> None:
    offered = send_times(WEDNESDAY, HOURS, WEDNESDAY + timedelta(hours=3))
    assert ["after it is due" in text for text, _ in offered] == [False, True]


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_each_time_is_to_come_once_and_the_later_ones_in_working_hours(now: datetime) -> None:
    times = [at for _, at in send_times(now, HOURS)]
    assert times == sorted(set(times))
    assert all(at > now for at in times)
    assert all(is_open(at, HOURS) for at in times if at != now + timedelta(hours=1))
