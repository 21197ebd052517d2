from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.desktop.choices import Colleague, assignees, snooze_times

MORNING = datetime(2026, 11, 4, 3, 0, tzinfo=UTC)  # Wednesday, 08:45 where the tests live


def test_in_the_morning_the_afternoon_is_offered() -> None:
    said = [text.split("  ·  ")[0] for text, _ in snooze_times(MORNING)]
    assert said == ["1 hour", "This afternoon", "Tomorrow", "Monday", "Until they write again"]


@pytest.mark.parametrize(("hour", "offered"), [(9, "This evening"), (15, None)])
def test_later_the_evening_then_nothing_of_today(hour: int, offered: str | None) -> None:
    said = [text.split("  ·  ")[0] for text, _ in snooze_times(MORNING.replace(hour=hour))]
    assert ("This evening" in said) is (offered == "This evening")
    assert "This afternoon" not in said


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_every_time_offered_is_still_to_come(now: datetime) -> None:
    times = [until for _, until in snooze_times(now)]
    assert times[-1] is None
    known = [until for until in times if until is not None]
    assert all(until > now for until in known)
    assert all(until.tzinfo is not None for until in known)


def test_whom_to_offer() -> None:
    offered = assignees("Deniz", [Colleague("Aino"), Colleague("Deniz")], "Aino", MORNING)
    assert [value for _, value in offered] == ["Deniz", ""]
    assert [value for _, value in assignees("Deniz", [Colleague("Omar")], "", MORNING)] == ["Deniz", "Omar"]
