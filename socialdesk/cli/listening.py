"""Polling, sorting and sending without a window: once, or until stopped."""

from __future__ import annotations

import signal
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from socialdesk.cli import words
from socialdesk.cli.exits import ExitCode, worst
from socialdesk.cli.output import Output
from socialdesk.cli.session import Session
from socialdesk.domain.account import Account

if TYPE_CHECKING:
    from socialdesk.domain.changes import Changes
    from socialdesk.services.desk import Desk
    from socialdesk.services.dispatch import DrainReport
    from socialdesk.services.intake import PollReport
    from socialdesk.services.opening import Found

POLL_THREADS = 4


def one_round(session: Session) -> ExitCode:
    """Poll every account, sort what came, send what is due."""
    out = session.out
    with session.desk() as desk:
        polled: list[tuple[Account, PollReport]] = []
        if desk.settings().offline:
            out.note("Offline: nothing is polled or sent.")
        else:
            polled = poll_all(desk, out)
        labelled = sort_all(desk, out)
        sent = desk.dispatch.drain()
        for account, report in polled:
            out.say(poll_words(account, report))
        if not polled and not desk.settings().offline:
            out.say("No account listens yet. Connect one with `socialdesk sources add`.")
        out.say(f"Sorted {words.plural(labelled, 'mention')}. {drain_words(sent)}")
        out.data(
            {
                "polled": [poll_shape(account, report) for account, report in polled],
                "labelled": labelled,
                "outbox": drain_shape(sent),
            }
        )
        return worst([*_poll_codes(desk), drain_code(sent)])


def poll_all(desk: Desk, out: Output) -> list[tuple[Account, PollReport]]:
    """Every account that listens, several at a time; also a second look at what may have been deleted."""
    accounts = [each for each in desk.accounts.all() if not each.paused and each.platform != "files"]
    reports: list[tuple[Account, PollReport]] = []

    def poll(account: Account) -> tuple[Account, PollReport]:
        report = desk.intake.poll(account.id)
        desk.intake.recheck(account.id)
        return account, report

    with (
        ThreadPoolExecutor(POLL_THREADS, thread_name_prefix="poll") as pool,
        out.progress("Polling", len(accounts)) as progress,
    ):
        for done in pool.map(poll, accounts):
            reports.append(done)
            progress(len(reports))
    return reports


def sort_all(desk: Desk, out: Output, *, drafts: bool = True) -> int:
    """Label and prioritise what is new; answers how many."""
    desk.replies.wake()
    desk.follow_ups.run()
    with out.progress("Sorting") as progress:
        labelled = desk.triage.run(drafts=drafts, progress=progress)
    desk.triage.refresh()
    return labelled


def listen_until_stopped(session: Session) -> ExitCode:
    """Run the schedule until Ctrl-C or SIGTERM; says what came, one line for each burst."""
    out = session.out
    stop = threading.Event()
    faults: list[BaseException] = []

    def fault(error: BaseException) -> None:
        faults.append(error)
        traceback.print_exception(error, file=sys.stderr)

    def heard(changes: Changes) -> None:
        if changes.added:
            out.say(f"{words.plural(changes.added, 'new mention')}.")
            out.data({"event": "mentions", "added": changes.added})

    with session.desk(on_bug=fault) as desk, _stopping(stop):
        leave = desk.bulletin.subscribe(heard)
        try:
            desk.start()
            accounts = [each for each in desk.accounts.all() if not each.paused]
            out.say(f"Listening at {words.plural(len(accounts), 'place')}. Stop with Ctrl-C.")
            out.data({"event": "started", "accounts": len(accounts)})
            while not stop.wait(1.0):  # short waits, so that a signal is seen at once on every system
                pass
        finally:
            leave()
        out.say("Stopping; a send under way is finished first.")
    return ExitCode.BUG if faults else ExitCode.DONE


class _stopping:  # noqa: N801 - reads as a word in `with`
    """Let SIGINT and SIGTERM set an event instead of breaking off in the middle."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._before: dict[int, Any] = {}

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, lambda *_: self._stop.set())

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)


def open_brand(session: Session, name: str | None) -> ExitCode:
    """Listen for ``name`` where no account is needed; None opens the demo brand."""
    from socialdesk.cli.tables import queue_lines, show_queue
    from socialdesk.services.inbox import QUEUE

    out = session.out
    failed: list[str] = []

    def heard(found: Found) -> None:
        if found.report is None:
            return
        if found.report.error:
            failed.append(found.report.error)
        if not out.as_json:
            out.note(poll_words(found.account, found.report))

    with session.desk() as desk:
        brand = desk.opening.open_demo(heard) if name is None else desk.opening.listen(name, heard)
        sort_all(desk, out)
        lines = queue_lines(desk, brand, QUEUE, 20, drafts=True)
        show_queue(out, lines, desk.clock(), waiting=desk.inbox.count(brand.id))
    return ExitCode.UNAVAILABLE if failed else ExitCode.DONE


def _poll_codes(desk: Desk) -> list[ExitCode]:
    families = {health.error_family for account, health in desk.accounts.health() if not account.paused}
    codes = {"unavailable": ExitCode.UNAVAILABLE, "needs_attention": ExitCode.NEEDS_ATTENTION}
    return [codes[family] for family in families if family in codes]


def poll_words(account: Account, report: PollReport) -> str:
    name = f"{words.clean(account.name, 40)} ({account.platform})"
    if report.error and not report.found:
        return f"{name}: {words.clean(report.error)}"
    parts = [f"{len(report.new):,} new of {report.found:,} found"]
    for number, what in (
        (report.edited, "edited"),
        (report.gone, "deleted"),
        (report.unmatched, "not for us"),
        (report.unreadable, "unreadable"),
    ):
        if number:
            parts.append(f"{number:,} {what}")
    note = f". {words.clean(report.error)}" if report.error else ""
    return f"{name}: {', '.join(parts)}, {report.seconds:.1f} s{note}"


def poll_shape(account: Account, report: PollReport) -> dict[str, Any]:
    return {
        "account": account.id,
        "platform": account.platform,
        "name": account.name,
        "found": report.found,
        "new": len(report.new),
        "repeated": report.repeated,
        "edited": report.edited,
        "gone": report.gone,
        "unmatched": report.unmatched,
        "unreadable": report.unreadable,
        "seconds": round(report.seconds, 3),
        "error": report.error,
    }


def drain_words(report: DrainReport) -> str:
    parts = [
        f"{number:,} {what}"
        for number, what in (
            (report.sent, "sent"),
            (report.settled, "found in their thread"),
            (report.waiting, "waiting"),
            (report.by_hand, "to be posted by hand"),
            (report.uncertain, "in doubt"),
            (report.failed, "failed"),
        )
        if number
    ]
    return f"Replies: {', '.join(parts)}." if parts else "No reply was due."


def drain_shape(report: DrainReport) -> dict[str, int]:
    return {
        "sent": report.sent,
        "settled": report.settled,
        "waiting": report.waiting,
        "by_hand": report.by_hand,
        "uncertain": report.uncertain,
        "failed": report.failed,
    }


def drain_code(report: DrainReport) -> ExitCode:
    if report.uncertain:
        return ExitCode.IN_DOUBT
    if report.failed:
        return ExitCode.REFUSED
    return ExitCode.UNAVAILABLE if report.waiting else ExitCode.DONE
