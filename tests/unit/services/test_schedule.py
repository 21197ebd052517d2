from __future__ import annotations

import threading
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from socialdesk.config import Settings
from socialdesk.domain.changes import Changes
from socialdesk.services.schedule import QUIET_FACTOR, Schedule
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk


def test_the_whole_way_by_itself(settings: Settings, clock: FrozenClock) -> None:
    """Started, it polls, labels and drafts without being asked."""
    clock.now = datetime.now(UTC)  # the timer runs on the real clock
    theatre = Theatre()
    theatre.say("lumi I am angry", clock.now)
    with a_desk(settings, clock, theatre) as desk:
        brand, _ = a_brand(desk)
        labelled = threading.Event()

        def look(changes: Changes) -> None:
            if changes.mentions and any(row.urgency for row in desk.inbox.page(brand.id)):
                labelled.set()

        leave = desk.bulletin.subscribe(look)
        desk.start()
        assert labelled.wait(20)
        leave()


def test_accounts_come_and_go_while_it_runs(settings: Settings, clock: FrozenClock) -> None:
    clock.now = datetime.now(UTC)
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        desk.start()
        _, account = a_brand(desk)
        assert f"poll-{account.id}" in jobs(desk.schedule)
        desk.accounts.pause(account.id)
        assert f"poll-{account.id}" not in jobs(desk.schedule)
        desk.accounts.resume(account.id)
        assert f"poll-{account.id}" in jobs(desk.schedule)
        desk.accounts.remove(account.id)
        assert f"poll-{account.id}" not in jobs(desk.schedule)


def jobs(schedule: Schedule) -> set[str]:
    assert schedule._scheduler is not None
    return {job.id for job in schedule._scheduler.get_jobs()}


@pytest.mark.parametrize(
    ("hours", "at", "expected"),
    [
        (None, time(3), False),
        ((time(22), time(7)), time(23), True),
        ((time(22), time(7)), time(6, 59), True),
        ((time(22), time(7)), time(7), False),
        ((time(12), time(13)), time(12, 30), True),
        ((time(12), time(13)), time(11), False),
    ],
)
def test_quiet_hours_may_pass_midnight(
    settings: Settings, clock: FrozenClock, hours: tuple[time, time] | None, at: time, expected: bool
) -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    with a_desk(settings, clock) as desk:
        schedule = Schedule(
            desk.accounts, desk.intake, desk.triage, desk.replies, desk.dispatch, desk.bulletin, clock,
            quiet_hours=lambda: hours, zone=lambda: helsinki,
        )  # fmt: skip
        assert schedule.quiet(datetime(2026, 11, 4, at.hour, at.minute, tzinfo=helsinki)) is expected


def test_in_quiet_hours_polls_are_seldom(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        schedule = Schedule(
            desk.accounts, desk.intake, desk.triage, desk.replies, desk.dispatch, desk.bulletin, clock,
            quiet_hours=lambda: (time(0), time(23, 59)),
        )  # fmt: skip
        assert schedule.due(account.id, 60)
        schedule.poll_now(account.id)
        clock.advance(seconds=61)
        assert not schedule.due(account.id, 60)
        clock.now += timedelta(seconds=60 * QUIET_FACTOR)
        assert schedule.due(account.id, 60)


def test_starting_and_stopping_twice_is_harmless(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        desk.start()
        desk.start()
        desk.schedule.stop()
        desk.schedule.stop()
        assert not desk.schedule.running
