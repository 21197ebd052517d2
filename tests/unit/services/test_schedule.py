from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from time import sleep
from zoneinfo import ZoneInfo

import pytest
from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent

from socialdesk.config import Settings
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Classification
from socialdesk.errors import ModelMissing, NetworkDown, RateLimited
from socialdesk.services.schedule import QUIET_FACTOR, Schedule
from socialdesk.services.triage import BATCH
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import ScriptedClassifier, Theatre, a_brand, a_desk


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


def test_stopping_does_not_wait_for_a_long_sort(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a big import a million mentions may be waiting for their labels."""
    clock.now = datetime.now(UTC)
    theatre = Theatre(page_size=500)
    for number in range(5 * BATCH):
        theatre.say(f"lumi question {number}", clock.now)
    begun, stopping = threading.Event(), threading.Event()
    classify = ScriptedClassifier.classify
    batches: list[int] = []

    def slow(self: ScriptedClassifier, texts: Sequence[str]) -> list[Classification]:
        batches.append(len(texts))
        begun.set()
        assert stopping.wait(20)
        return classify(self, texts)

    monkeypatch.setattr(ScriptedClassifier, "classify", slow)
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.start()
        assert begun.wait(20)
        ended = threading.Thread(target=desk.schedule.stop)
        ended.start()
        assert desk.schedule._stopping.wait(20)
        stopping.set()
        ended.join(20)
        assert not ended.is_alive()
        assert len(batches) == 1


def test_a_wait_from_a_clock_that_was_wrong_ends(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_fetch=[NetworkDown("No connection.")])
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        clock.advance(days=300)
        desk.intake.poll(account.id)
        assert not desk.schedule.due(account.id, 60)
        clock.now -= timedelta(days=300)
        assert desk.schedule.due(account.id, 60)


def test_a_platform_that_asks_to_wait_is_not_looked_at_again_either(
    settings: Settings, clock: FrozenClock
) -> None:
    later = clock() + timedelta(hours=2)
    theatre = Theatre()
    theatre.say("lumi hello", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        clock.advance(days=2)
        later = clock() + timedelta(hours=2)
        theatre.on_fetch = [RateLimited("Stage asks to wait.", retry_at=later)]
        desk.intake.poll(account.id)
        theatre.posts.clear()
        desk.schedule._recheck_all()
        assert len(desk.inbox.page(desk.inbox.brands()[0].id)) == 1


def test_only_bugs_are_told_as_bugs(settings: Settings, clock: FrozenClock, expect_log: ExpectedLogs) -> None:
    expect_log("The model is missing")
    bugs: list[BaseException] = []
    with a_desk(settings, clock) as desk:
        schedule = Schedule(
            desk.accounts, desk.intake, desk.triage, desk.replies, desk.dispatch, desk.bulletin, clock,
            on_bug=bugs.append,
        )  # fmt: skip
        for error in (ModelMissing("The model is missing."), ZeroDivisionError()):
            schedule._heard(JobExecutionEvent(EVENT_JOB_ERROR, "sort", "default", clock(), exception=error))
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_accounts_may_change_on_many_threads_at_once(settings: Settings, clock: FrozenClock) -> None:
    clock.now = datetime.now(UTC)
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)
        desk.start()
        with ThreadPoolExecutor(8) as many:
            made = [
                many.submit(desk.accounts.connect, brand.id, "stage", f"Stage {n}", {}, {"token": "t"})
                for n in range(16)
            ]
        accounts = {each.result().id for each in made}
        assert {f"poll-{each}" for each in accounts} <= jobs(desk.schedule)


def test_stopping_while_a_poll_ends_comes_to_an_end(settings: Settings, clock: FrozenClock) -> None:
    """The poll asks for a sort at its end; that must not wait for the one who waits for the poll."""
    clock.now = datetime.now(UTC)
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        with desk.accounts.using(account.id):  # its poll waits here
            desk.start()
            ended = threading.Thread(target=desk.schedule.stop, daemon=True)
            sleep(0.3)
            ended.start()
            assert desk.schedule._stopping.wait(20)
            sleep(0.3)
        ended.join(20)
        assert not ended.is_alive()


def test_another_pace_holds_at_once(settings: Settings, clock: FrozenClock) -> None:
    clock.now = datetime.now(UTC)
    with a_desk(settings, clock, Theatre()) as desk:
        _, account = a_brand(desk)
        desk.start()

        def seconds() -> float:
            assert desk.schedule._scheduler is not None
            job = desk.schedule._scheduler.get_job(f"poll-{account.id}")
            return float(job.trigger.interval.total_seconds())

        usual = seconds()
        desk.schedule.use_pace(3.0)
        assert seconds() == 3 * usual
