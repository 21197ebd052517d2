"""Schedule: when each account is polled, mentions are sorted and replies leave.

APScheduler keeps the time. Jobs are made anew at each start from the accounts in the store, one per
account, never two at once on one account; after sleep a job that was missed many times runs once,
spread by its jitter.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import AccountId
from socialdesk.errors import SocialDeskError
from socialdesk.services.accounts import Accounts
from socialdesk.services.bulletin import Bulletin
from socialdesk.services.clock import Clock
from socialdesk.services.dispatch import Dispatch
from socialdesk.services.intake import Intake, PollReport
from socialdesk.services.replies import Replies
from socialdesk.services.triage import Triage

log = logging.getLogger(__name__)

POLL_THREADS = 4
JITTER = 0.15
"""Share of an interval by which polls are spread, so that forty accounts do not ask at once."""

DRAIN_SECONDS = 2
REFRESH_SECONDS = 60
WARM_AFTER_SECONDS = 5  # when the window is up
RECHECK_HOURS = 1
UPKEEP_MINUTES = 10
AHEAD_SECONDS = 20
LONGEST_WAIT = timedelta(hours=26)
"""Nobody asks for a longer wait: sources believe a platform for a day and an hour (`sources.verdict`)."""

QUIET_FACTOR = 6
"""In quiet hours each account is polled this many times less often."""


class Schedule:
    """Runs everything that happens by itself. `start` and `stop` may follow each other."""

    def __init__(
        self,
        accounts: Accounts,
        intake: Intake,
        triage: Triage,
        replies: Replies,
        dispatch: Dispatch,
        bulletin: Bulletin,
        clock: Clock,
        *,
        quiet_hours: Callable[[], tuple[time, time] | None] = lambda: None,
        zone: Callable[[], ZoneInfo] = lambda: ZoneInfo("UTC"),
        pace: float = 1.0,
        upkeep: Callable[[], bool] = lambda: False,
        follow_ups: Callable[[Callable[[], bool]], int] = lambda _: 0,
        warm: Callable[[Callable[[], bool]], None] = lambda _: None,
        draft_ahead: Callable[[Callable[[], bool]], int] = lambda _: 0,
        on_bug: Callable[[BaseException], None] | None = None,
    ) -> None:
        self._accounts = accounts
        self._intake = intake
        self._triage = triage
        self._replies = replies
        self._dispatch = dispatch
        self._bulletin = bulletin
        self._clock = clock
        self._quiet_hours = quiet_hours
        self._zone = zone
        self._pace = pace
        self._upkeep = upkeep
        self._follow_ups = follow_ups
        self._warm = warm
        self._draft_ahead = draft_ahead
        self.on_bug = on_bug  # a window that opens later puts its own here
        self._scheduler: BackgroundScheduler | None = None
        self._executors: tuple[ThreadPoolExecutor, ...] = ()
        self._leave: Callable[[], None] | None = None
        self._last_poll: dict[AccountId, datetime] = {}
        self._sort_asked = threading.Event()
        self._stopping = threading.Event()
        self._arranging = threading.Lock()
        self._life = threading.Lock()  # a window may be closed while another thread still starts
        self._listening = threading.Event()
        self._listening.set()

    # Life

    def start(self) -> None:
        """Begin, on any thread; where it runs already, nothing happens. What cannot be begun is ended."""
        with self._life:
            if self._scheduler is None:
                try:
                    self._start()
                except BaseException:
                    self._stopping.set()
                    self._stop()
                    raise

    def _start(self) -> None:
        executors = {
            "default": ThreadPoolExecutor(POLL_THREADS),
            "analysis": ThreadPoolExecutor(1),
            "dispatch": ThreadPoolExecutor(1),
            "assistant": ThreadPoolExecutor(1),
        }
        self._executors = tuple(executors.values())
        scheduler = BackgroundScheduler(
            executors=executors,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=ZoneInfo("UTC"),
        )
        scheduler.add_listener(self._heard, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        # A job that is still under way when it is due again is left out, as it should be: no warning.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._stopping.clear()
        self._scheduler = scheduler
        scheduler.start()
        every = scheduler.add_job
        every(self._drain, IntervalTrigger(seconds=DRAIN_SECONDS), id="drain", executor="dispatch")
        every(self._sort, IntervalTrigger(seconds=REFRESH_SECONDS), id="sort", executor="analysis")
        every(self._recheck_all, IntervalTrigger(hours=RECHECK_HOURS, jitter=300), id="recheck")
        every(
            lambda: self._warm(self._stopping.is_set),
            IntervalTrigger(seconds=REFRESH_SECONDS),
            id="warm",
            next_run_time=self._clock() + timedelta(seconds=WARM_AFTER_SECONDS),
        )
        every(
            lambda: self._draft_ahead(self._stopping.is_set),
            IntervalTrigger(seconds=AHEAD_SECONDS),
            id="draft_ahead",
            executor="assistant",
        )
        every(self._upkeep, IntervalTrigger(minutes=UPKEEP_MINUTES), id="upkeep", executor="analysis")
        self._leave = self._bulletin.subscribe(self._changed)  # first, so that no account slips through
        self._arrange()
        self.sort_soon()

    def stop(self) -> None:
        """End; waits for the step under way of each job: one page, one batch, one reply."""
        with self._life:
            self._stopping.set()
            self._stop()

    def _stop(self) -> None:
        if self._leave:
            self._leave()
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            # Not wait=True: APScheduler waits with its locks held, and a job that ends may ask for another.
            # And only between two rounds of its own thread, which would look for jobs that are gone.
            scheduler.pause()
            scheduler.get_jobs()
            scheduler.shutdown(wait=False)
            for executor in self._executors:
                executor.shutdown(wait=True)
            self._sort_asked.clear()

    @property
    def running(self) -> bool:
        return self._scheduler is not None

    @property
    def listening(self) -> bool:
        """False while everything is paused."""
        return self._listening.is_set()

    def pause(self) -> None:
        """Stop polling until `resume`; replies still leave."""
        self._listening.clear()
        self._bulletin.publish(Changes(accounts=True))

    def resume(self) -> None:
        self._listening.set()
        self._bulletin.publish(Changes(accounts=True))

    def use_pace(self, pace: float) -> None:
        """Poll at another pace from now on: ``pace`` times each platform's own interval."""
        with self._arranging:
            if pace == self._pace:
                return
            self._pace = pace
            scheduler = self._scheduler
            if scheduler is not None and not self._stopping.is_set():
                for job in scheduler.get_jobs():
                    if job.id.startswith("poll-"):
                        scheduler.remove_job(job.id)
                self._arrange_polls(scheduler)

    # Doing things now

    def poll_now(self, account_id: AccountId) -> PollReport:
        """Poll on the caller's thread, waits and quiet hours aside, then have the finds sorted."""
        report = self._intake.poll(account_id, self._stopping.is_set)
        self._last_poll[account_id] = self._clock()
        self.sort_soon()
        return report

    def sort_soon(self) -> None:
        """Have new mentions labelled at once, on the analysis thread; asked often, it runs once more."""
        scheduler = self._scheduler
        if scheduler is not None and not self._sort_asked.is_set():
            self._sort_asked.set()
            scheduler.add_job(self._sort_asked_for, executor="analysis")

    def _sort_asked_for(self) -> None:
        self._sort_asked.clear()  # whoever asks from here on is served by the next run
        self._sort()

    # Jobs

    def _arrange(self) -> None:
        """One job per account that listens; none for the others."""
        with self._arranging:  # every thread that commits comes here
            if self._scheduler is not None and not self._stopping.is_set():
                self._arrange_polls(self._scheduler)

    def _arrange_polls(self, scheduler: BackgroundScheduler) -> None:
        wanted = {
            f"poll-{account.id}": account
            for account in self._accounts.all()
            if not account.paused and account.platform != "files"
        }
        known = {job.id for job in scheduler.get_jobs() if job.id.startswith("poll-")}
        for job_id in known - wanted.keys():
            scheduler.remove_job(job_id)
        for job_id in wanted.keys() - known:
            account = wanted[job_id]
            seconds = self._accounts.traits(account.platform).interval * self._pace
            scheduler.add_job(
                self._poll,
                IntervalTrigger(seconds=seconds, jitter=seconds * JITTER),
                args=(account.id, seconds),
                id=job_id,
                max_instances=2,  # resumed while its last poll runs, it waits for that (`Accounts.using`)
                next_run_time=self._clock(),
            )

    def _poll(self, account_id: AccountId, interval: float) -> None:
        if self._working and self.due(account_id, interval):
            self.poll_now(account_id)

    @property
    def _working(self) -> bool:
        """Whether a job may begin: nobody paused or stops us."""
        return self._listening.is_set() and not self._stopping.is_set()

    def due(self, account_id: AccountId, interval: float) -> bool:
        """Whether a poll may run now: after the platform's own wait, and seldom in quiet hours."""
        now = self._clock()
        if self._held_off(account_id, now):
            return False
        last = self._last_poll.get(account_id)
        if last is None or not self.quiet(now):
            return True
        return now - last >= timedelta(seconds=interval * QUIET_FACTOR)

    def _held_off(self, account_id: AccountId, now: datetime) -> bool:
        """Whether the platform, or a failure, asks to wait. A longer wait than any comes from a clock that
        was wrong."""
        for account, health in self._accounts.health():
            if account.id == account_id and health.retry_at is not None:
                return now < health.retry_at <= now + LONGEST_WAIT
        return False

    def quiet(self, now: datetime) -> bool:
        """Whether ``now`` lies in the quiet hours, which may pass midnight."""
        hours = self._quiet_hours()
        if hours is None:
            return False
        begin, end = hours
        at = now.astimezone(self._zone()).time()
        return begin <= at < end if begin <= end else at >= begin or at < end

    def _sort(self) -> None:
        if self._stopping.is_set():
            return
        self._replies.wake()
        self._follow_ups(self._stopping.is_set)
        self._triage.run(cancelled=self._stopping.is_set)
        self._triage.refresh()

    def _drain(self) -> None:
        self._dispatch.drain(self._stopping.is_set)

    def _recheck_all(self) -> None:
        for account in self._accounts.all():
            resting = account.paused or account.platform == "files"
            if self._working and not resting and not self._held_off(account.id, self._clock()):
                self._intake.recheck(account.id)

    def _changed(self, changes: Changes) -> None:
        if changes.accounts:
            self._arrange()

    def _heard(self, event: JobExecutionEvent) -> None:
        error = getattr(event, "exception", None)
        if error is None:
            log.info("The job %s was missed at %s", event.job_id, event.scheduled_run_time)
        elif isinstance(error, SocialDeskError):
            log.warning("%s", error)  # no bug: the world, or something that a person must mend
        elif self.on_bug:
            self.on_bug(error)
