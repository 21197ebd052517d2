"""Dispatch: an approved reply leaves once, or says why not.

The store's claim has a lease: a process that dies between the send and the receipt leaves the reply
SENDING, and when its lease is over it becomes UNCERTAIN. An uncertain reply is looked for in the
thread. It is repeated by the machine only where the platform honours our key; elsewhere, after
three looks, a person decides.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from socialdesk.domain.mention import AccountId, BrandId, Mention, MentionStatus
from socialdesk.domain.reply import OutgoingReply, Receipt, Reply, ReplyId, ReplyState, Stopped
from socialdesk.errors import (
    AlreadyDecided,
    NeedsAttention,
    NetworkDown,
    NotAllowedHere,
    RateLimited,
    Refused,
    SocialDeskError,
    Unavailable,
)
from socialdesk.services.accounts import Accounts
from socialdesk.services.clock import Clock
from socialdesk.services.meanwhile import stop_edited
from socialdesk.store import Store

log = logging.getLogger(__name__)

LONGEST_SEND = timedelta(seconds=150)
"""Five answers of `sources.protocol.DEADLINE`: sign-in, a look at who we are and at the post, and the post
itself, once more after a renewed token."""

LEASE = LONGEST_SEND + timedelta(seconds=30)
"""Longer than any send may take. A reply that waited for its turn beyond the rest goes back in the line."""

LOOKS = (timedelta(seconds=2), timedelta(seconds=15), timedelta(minutes=2))
"""How long after the doubt the thread is read: a post shows up in a thread only after a moment."""

PERSON_WAIT = timedelta(minutes=5)
"""How long an account waits that only a person can mend, before it is tried again by itself."""

HOUR = timedelta(hours=1)
FULL = "More replies in this hour would look like spam. It leaves when there is room."

MANY = 10_000
"""Replies of one state that are looked through: more than people leave lying about."""


@dataclass(frozen=True, slots=True)
class DrainReport:
    """What one drain did, in numbers of replies."""

    sent: int = 0
    failed: int = 0
    waiting: int = 0
    by_hand: int = 0
    uncertain: int = 0
    settled: int = 0  # uncertain ones that were found in their thread


class Dispatch:
    """Empties the outbox, one reply at a time, in the order of approval for each account."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        clock: Clock,
        *,
        offline: Callable[[], bool] = lambda: False,
        hourly: Callable[[BrandId], int] = lambda _: MANY,
    ) -> None:
        """``hourly`` answers how many replies of an account of the brand may leave within an hour."""
        self._hourly = hourly
        self._store = store
        self._accounts = accounts
        self._clock = clock
        self._offline = offline
        self._paused = threading.Event()
        self._owner = f"{socket.gethostname()}:{os.getpid()}"
        self._account_waits: dict[AccountId, datetime] | None = None  # until when; None: not read yet
        self._look_waits: dict[AccountId, datetime] = {}
        self._looks: dict[ReplyId, tuple[int, datetime]] = {}
        self._failures: dict[AccountId, int] = {}
        self._draining = threading.Lock()

    @property
    def paused(self) -> bool:
        """Whether approved replies wait although they could leave."""
        return self._paused.is_set() or self._offline()

    def pause(self) -> None:
        """Let nothing leave until `resume`; approvals are still taken."""
        self._paused.set()

    def resume(self) -> None:
        self._paused.clear()

    def drain(self, cancelled: Callable[[], bool] = lambda: False) -> DrainReport:
        """Send everything that is due, and settle what is in doubt. Only bugs raise.

        One thread at a time; ``cancelled`` is asked between replies.
        """
        with self._draining:
            self.lapse()
            report = DrainReport() if self._offline() else DrainReport(settled=self._reconcile(cancelled))
            while not (self.paused or cancelled()):
                now = self._clock()
                waits = frozenset(each for each, until in self._waits().items() if until > now)
                with self._store.writing() as write:
                    reply = write.replies.claim(now, LEASE, self._owner, skip_accounts=waits)
                if reply is None:
                    break
                state = self._send(reply)
                report = replace(
                    report,
                    sent=report.sent + (state is ReplyState.SENT),
                    failed=report.failed + (state is ReplyState.FAILED),
                    waiting=report.waiting + (state is ReplyState.APPROVED),
                    by_hand=report.by_hand + (state is ReplyState.BY_HAND),
                    uncertain=report.uncertain + (state is ReplyState.UNCERTAIN),
                )
            return report

    def lapse(self) -> int:
        """Sends whose process died are in doubt from now on."""
        with self._store.writing() as write:
            lapsed = write.replies.lapsed(self._clock(), LEASE)
        for reply in lapsed:
            self._looks.pop(reply.id, None)
        return len(lapsed)

    def _send(self, reply: Reply) -> ReplyState:
        try:
            return self._attempt(reply)
        except AlreadyDecided:
            # Another window took it for dead and settled it, or a person did.
            now = self._again(reply)
            log.warning("Reply %s is %s although it was just being sent", reply.id, now.state)
            return now.state

    def _attempt(self, reply: Reply) -> ReplyState:
        try:
            with self._accounts.using(reply.account_id) as source:
                # Waiting for the turn may have outlasted the lease, so that another window is at it by now,
                # and the poll that we waited for may have brought an edit or a deletion.
                with self._store.reading() as read:
                    now = read.replies.get(reply.id)
                    mention = read.mentions.get(reply.mention_id)
                    edited = read.replies.read_before_edit(reply.id)
                if now.version != reply.version or now.claimed_until is None:
                    return now.state
                if mention.status is MentionStatus.GONE:
                    return self._failed(reply, Stopped.GONE)
                if edited:
                    return self._stop(reply)
                if now.claimed_until - self._clock() < LONGEST_SEND:
                    return self._back_in_line(reply)
                if room_at := self._full_until(reply.account_id, self._hourly(mention.brand_id)):
                    return self._wait(reply, room_at, FULL)
                receipt = source.send(outgoing_reply(reply, mention))
        except RateLimited as error:
            return self._wait(reply, error.retry_at, str(error))
        except NetworkDown as error:
            return self._wait(reply, self._clock() + self._backoff(reply.account_id), str(error))
        except NeedsAttention as error:
            self._accounts.note_failure(reply.account_id, error, self._clock() + PERSON_WAIT)
            return self._wait(reply, self._clock() + PERSON_WAIT, str(error))
        except NotAllowedHere as error:
            with self._store.writing() as write:
                write.replies.by_hand(reply.id, str(error), self._clock())
            return ReplyState.BY_HAND
        except Refused as error:
            return self._failed(reply, str(error))
        except SocialDeskError as error:
            return self._doubt(reply, str(error))
        except Exception:
            # A bug of ours, perhaps after the post left: never send it again blindly.
            self._doubt(reply, "SocialDesk stumbled while sending. The thread will be checked.")
            raise
        self._failures.pop(reply.account_id, None)
        self._settle(reply, receipt)
        return ReplyState.SENT

    def _full_until(self, account_id: AccountId, most: int) -> datetime | None:
        """When one more reply of an account may leave; None for now."""
        now = self._clock()
        with self._store.reading() as read:
            left = [at for at in read.replies.sent_since(account_id, now - HOUR, most) if at <= now]
        return left[-1] + HOUR if len(left) >= most else None

    def _again(self, reply: Reply) -> Reply:
        with self._store.reading() as read:
            return read.replies.get(reply.id)

    def _settle(self, reply: Reply, receipt: Receipt) -> None:
        self._looks.pop(reply.id, None)
        with self._store.writing() as write:
            write.replies.sent(reply.id, receipt, receipt.sent_at or self._clock())

    def _failed(self, reply: Reply, note: str) -> ReplyState:
        with self._store.writing() as write:
            write.replies.failed(reply.id, note, self._clock())
        return ReplyState.FAILED

    def _stop(self, reply: Reply) -> ReplyState:
        with self._store.writing() as write:
            stop_edited(write, reply, self._clock())
        return ReplyState.WITHDRAWN

    def _wait(self, reply: Reply, until: datetime, note: str) -> ReplyState:
        """Nothing left; the account waits as a whole so that its replies keep their order."""
        self._waits()[reply.account_id] = until
        with self._store.writing() as write:
            write.replies.retry(reply.id, until, note)
        return ReplyState.APPROVED

    def _waits(self) -> dict[AccountId, datetime]:
        """Until when each account waits; at the first call as the last run of SocialDesk left it."""
        if self._account_waits is None:
            with self._store.reading() as read:
                tried = [
                    each for each in read.replies.in_state(ReplyState.APPROVED, limit=MANY) if each.attempts
                ]
            self._account_waits = {each.account_id: each.not_before for each in reversed(tried)}
        return self._account_waits

    def _back_in_line(self, reply: Reply) -> ReplyState:
        with self._store.writing() as write:
            write.replies.retry(reply.id, self._clock(), "")
        return ReplyState.APPROVED

    def _doubt(self, reply: Reply, note: str) -> ReplyState:
        self._looks[reply.id] = (0, self._clock() + LOOKS[0])
        with self._store.writing() as write:
            write.replies.uncertain(reply.id, note, self._clock())
        return ReplyState.UNCERTAIN

    def _backoff(self, account_id: AccountId) -> timedelta:
        tries = self._failures[account_id] = self._failures.get(account_id, 0) + 1
        return timedelta(seconds=min(300, 5 * 2 ** (tries - 1)))

    # Doubt

    def _reconcile(self, cancelled: Callable[[], bool]) -> int:
        """Read the threads of uncertain replies whose look is due; answers how many were found there."""
        with self._store.reading() as read:
            uncertain = read.replies.in_state(ReplyState.UNCERTAIN, limit=MANY)
        found = 0
        for reply in uncertain:
            now = self._clock()
            looks, due = self._looks.get(reply.id, (0, now))
            waits = now < due <= now + LOOKS[-1]  # a later look was set by a clock that was wrong
            if looks >= len(LOOKS) or waits or self._look_waits.get(reply.account_id, now) > now:
                continue
            if cancelled():
                break
            try:
                found += self._look(reply, looks)
            except AlreadyDecided:
                continue  # a person or another window settled it meanwhile
        return found

    def _look(self, reply: Reply, looks: int) -> bool:
        with self._store.reading() as read:
            mention = read.mentions.get(reply.mention_id)
        try:
            with self._accounts.using(reply.account_id) as source:
                receipt = source.find_sent(outgoing_reply(reply, mention))
                idempotent = source.reply_rule(mention.post).idempotent
        except (Unavailable, NeedsAttention) as error:
            # Not a look: the thread could not be read, nor will others of this account just now.
            wait = timedelta(seconds=30) if isinstance(error, Unavailable) else PERSON_WAIT
            later = error.retry_at if isinstance(error, RateLimited) else self._clock() + wait
            self._look_waits[reply.account_id] = later
            if isinstance(error, NeedsAttention):
                self._note_doubt(reply, f"The thread cannot be read: {error}")
            return False
        except SocialDeskError as error:
            self._looks[reply.id] = (len(LOOKS), self._clock())
            self._note_doubt(reply, f"The thread cannot be read: {error}")
            return False
        except Exception:
            # A bug of ours: loud, but once, so that it does not hold up everything else.
            self._looks[reply.id] = (len(LOOKS), self._clock())
            self._note_doubt(reply, "SocialDesk stumbled while reading the thread. Look there yourself.")
            raise
        if receipt is not None:
            self._settle(reply, receipt)
            return True
        if idempotent:
            self._repeat(reply)
            return False
        looks += 1
        later = self._clock() + (LOOKS[looks] if looks < len(LOOKS) else timedelta())
        self._looks[reply.id] = (looks, later)
        if looks >= len(LOOKS):
            note = "Looked at the thread three times: not there. It will not be sent again by itself."
            self._note_doubt(reply, note)
        return False

    def _repeat(self, reply: Reply) -> None:
        """Send again under the same key: at once, later ever more slowly."""
        self._looks.pop(reply.id, None)
        tries = reply.attempts - 1
        wait = timedelta(seconds=min(300, 5 * 2 ** min(tries, 10)) if tries > 0 else 0)
        with self._store.writing() as write:
            write.replies.retry(
                reply.id, self._clock() + wait, "Not in the thread; sending again under the same key."
            )

    def _note_doubt(self, reply: Reply, note: str) -> None:
        if reply.note != note:
            with self._store.writing() as write:
                write.replies.uncertain(reply.id, note, self._clock())


def outgoing_reply(reply: Reply, mention: Mention) -> OutgoingReply:
    """What the source is given; the same for the send and for the look at the thread."""
    post = mention.post
    return OutgoingReply(
        text=reply.text,
        to_native_id=post.native_id,
        thread_id=post.thread_id,
        to_handle=post.author.handle,
        approved_at=reply.approved_at,
        idempotency_key=reply.idempotency_key,
        context=post.context,
    )
