"""Approving and sending replies from the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from socialdesk.cli import shapes, words
from socialdesk.cli.exits import ExitCode
from socialdesk.cli.listening import drain_code, drain_shape, drain_words
from socialdesk.cli.session import Session, agent, moment_typed
from socialdesk.domain.mention import MentionId
from socialdesk.domain.reply import Finding, ReplyId, ReplyState, Severity
from socialdesk.errors import AgainstGuard, NeedsSecondPerson

_LOOK_AGAIN = 2.0
"""Seconds: another window may approve or take back meanwhile."""

if TYPE_CHECKING:
    from socialdesk.domain.reply import Suggestion
    from socialdesk.services.desk import Desk
    from socialdesk.services.dispatch import DrainReport
    from socialdesk.services.inbox import Opened


def approve_reply(
    session: Session,
    number: int,
    suggestion: int,
    text: str | None,
    *,
    accept: bool,
    seen: int | None,
    at: str | None = None,
) -> None:
    """Approve a suggestion, or the person's own words; ``at`` is a local time before which the reply does not
    leave. Raises what `Replies.approve` raises."""
    with session.desk() as desk:
        when = None if at is None else _moment(at, desk.clock())
        opened = desk.inbox.open(MentionId(number))
        text, chosen = wanted_text(opened, suggestion, text)
        version = opened.mention.version if seen is None else seen
        with refusal(session, text):
            reply = desk.replies.approve(
                opened.mention.id, version, text, agent(desk), accept_soft=accept, suggestion=chosen, at=when
            )
        if reply.state is ReplyState.BY_HAND:
            session.out.say(f"Approved, to be posted by hand: {opened.rule.why_not}")
            session.out.say(f"{opened.mention.post.url}\n\n{reply.text}")
        elif when is not None:
            session.out.say(
                f"Approved. It leaves {words.due(reply.not_before, desk.clock())}, by `socialdesk run` or an "
                f"open window, or by `socialdesk send` after that. Until then: socialdesk undo {number}"
            )
        else:
            hold = max(0, round((reply.not_before - desk.clock()).total_seconds()))
            session.out.say(
                f"Approved. It can be undone for {words.plural(hold, 'second')} (socialdesk undo {number}), "
                "then `socialdesk send` or a running SocialDesk sends it."
            )
        session.out.data(shapes.reply(reply))


@contextmanager
def refusal(session: Session, text: str) -> Iterator[None]:
    """What the guard has against ``text`` is raised with the words that it means and the way on; a program is
    given the findings, too."""
    try:
        yield
    except AgainstGuard as error:
        findings = [each for each in error.findings if isinstance(each, Finding)]
        session.out.data({"refused": str(error), "findings": [shapes.finding(each) for each in findings]})
        if not findings or isinstance(error, NeedsSecondPerson):
            raise
        said = [
            each.message + (f" Here: “{text[each.start : each.end]}”." if 0 < each.end < len(text) else "")
            for each in findings
        ]
        if all(each.severity is Severity.SOFT for each in findings):
            said.append("If it is right as it is, add --accept.")
        raise AgainstGuard(" ".join(said), findings=findings) from error


def wanted_text(opened: Opened, suggestion: int, text: str | None) -> tuple[str, Suggestion | None]:
    """What is to be said: the person's own words, or where there are none the suggestion of this number."""
    if text is not None:
        return own_words(text), None
    if suggestion > len(opened.suggestions):
        there = words.plural(len(opened.suggestions), "suggestion")
        raise typer.BadParameter(f"Mention {opened.mention.id} has {there}. Write your own with --text.")
    chosen = opened.suggestions[suggestion - 1]
    return chosen.text, chosen


def own_words(text: str) -> str:
    """The words given by ``--text``; ``-`` reads them from standard input.

    Raises `typer.BadParameter` where there are none: a script whose reply came out empty must not send
    something else.
    """
    try:
        said = sys.stdin.read() if text == "-" else text
    except UnicodeDecodeError as error:
        raise typer.BadParameter("What came in is no text. Send it as UTF-8.", param_hint="--text") from error
    if not said.strip():
        raise typer.BadParameter("It holds no words. Write some, or leave it out.", param_hint="--text")
    return said


def _moment(text: str, now: datetime) -> datetime:
    told = moment_typed(text, "--at")
    if told <= now:
        raise typer.BadParameter(f"{text} has passed. Name a time to come.", param_hint="--at")
    return told


def send_replies(session: Session, wait: float, again: list[int]) -> ExitCode:
    """Drain the outbox; for up to ``wait`` seconds also what is held, waits or is in doubt."""
    with session.desk() as desk:
        if desk.settings().offline:
            session.out.note("Offline: nothing is sent. Approved replies wait.")
        for number in again:
            desk.replies.send_again(ReplyId(number), agent(desk))
        done = desk.dispatch.drain()
        until = time.monotonic() + wait
        while not desk.settings().offline and (pause := _pause(desk)) is not None:
            left = until - time.monotonic()
            if left <= 0:
                break
            time.sleep(min(pause, left, _LOOK_AGAIN))
            done = _both(done, desk.dispatch.drain())
        with desk.store.reading() as read:  # what is left as it stands now, not as each round saw it
            waiting = len(read.replies.in_state(ReplyState.APPROVED, ReplyState.SENDING, limit=10_000))
            uncertain = len(read.replies.in_state(ReplyState.UNCERTAIN, limit=10_000))
        report = replace(done, waiting=waiting, uncertain=uncertain)
        session.out.say(drain_words(report))
        session.out.data(drain_shape(report))
        return drain_code(report)


def _pause(desk: Desk) -> float | None:
    """Seconds until it is worth looking again; None when nothing is left to wait for."""
    with desk.store.reading() as read:
        open_ = read.replies.in_state(
            ReplyState.APPROVED, ReplyState.SENDING, ReplyState.UNCERTAIN, limit=200
        )
    if not open_:
        return None
    now = desk.clock()
    waits = [
        max(0.2, (row.not_before - now).total_seconds()) if row.state is ReplyState.APPROVED else 1.0
        for row in open_
    ]
    return min(waits)


def _both(first: DrainReport, second: DrainReport) -> DrainReport:
    return replace(
        second,
        sent=first.sent + second.sent,
        failed=first.failed + second.failed,
        by_hand=first.by_hand + second.by_hand,
        settled=first.settled + second.settled,
    )
