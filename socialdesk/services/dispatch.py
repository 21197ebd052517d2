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

from socialdesk.domain.mention import AccountId, Mention, MentionStatus
from socialdesk.domain.reply import OutgoingReply, Receipt, Reply, ReplyId, ReplyState
from socialdesk.errors import (
    InDoubt,
    NeedsAttention,
    NetworkDown,
    NotAllowedHere,
    PlatformDown,
    RateLimited,
    Refused,
    SocialDeskError,
    Unavailable,
)
from socialdesk.services.accounts import Accounts
from socialdesk.services.clock import Clock
from socialdesk.store import Store, Writing

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
"""Longer than any send may take (`sources.protocol.DEADLINE`), sign-in included."""

LOOKS = (timedelta(seconds=2), timedelta(seconds=15), timedelta(minutes=2))
"""How long after the doubt the thread is read: a post shows up in a thread only after a moment."""

PERSON_WAIT = timedelta(minutes=5)
"""How long an account waits that only a person can mend, before it is tried again by itself."""


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
        lease: timedelta = LEASE,
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._clock = clock
        self._offline = offline
        self._paused = threading.Event()
        self._lease = lease
        self._owner = f"{socket.gethostname()}:{os.getpid()}"
        self._account_waits: dict[AccountId, datetime] = {}
        self._looks: dict[ReplyId, tuple[int, datetime]] = {}
        self._failures: dict[AccountId, int] = {}

    @property
    def paused(self) -> bool:
        """Whether approved replies wait although they could leave."""
        return self._paused.is_set() or self._offline()

    def pause(self) -> None:
        """Let nothing leave until `resume`; approvals are still taken."""
        self._paused.set()

    def resume(self) -> None:
        self._paused.clear()

    def drain(self) -> DrainReport:
        """Send everything that is due, and settle what is in doubt. Only bugs raise."""
        self.lapse()
        report = DrainReport(settled=self.reconcile())
        while not self.paused:
            now = self._clock()
            waits = frozenset(each for each, until in self._account_waits.items() if until > now)
            with self._store.writing() as write:
                reply = write.replies.claim(now, self._lease, self._owner, skip_accounts=waits)
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
            return len(write.replies.lapsed(self._clock()))

    def _send(self, reply: Reply) -> ReplyState:
        with self._store.reading() as read:
            mention = read.mentions.get(reply.mention_id)
        outgoing = outgoing_reply(reply, mention)
        try:
            with self._accounts.using(reply.account_id) as source:
                receipt = source.send(outgoing)
        except RateLimited as error:
            return self._wait(reply, error.retry_at, str(error))
        except NetworkDown as error:
            return self._wait(reply, self._clock() + self._backoff(reply.account_id), str(error))
        except (InDoubt, PlatformDown) as error:
            return self._doubt(reply, str(error))
        except NeedsAttention as error:
            self._accounts.note_failure(reply.account_id, error, self._clock() + PERSON_WAIT)
            return self._wait(reply, self._clock() + PERSON_WAIT, str(error))
        except NotAllowedHere as error:
            with self._store.writing() as write:
                write.replies.by_hand(reply.id, str(error), self._clock())
            return ReplyState.BY_HAND
        except Refused as error:
            with self._store.writing() as write:
                write.replies.failed(reply.id, str(error), self._clock())
            return ReplyState.FAILED
        except Exception:
            # A bug of ours, perhaps after the post left: never send it again blindly.
            self._doubt(reply, "SocialDesk stumbled while sending. The thread will be checked.")
            raise
        self._failures.pop(reply.account_id, None)
        self._settle(reply, receipt)
        return ReplyState.SENT

    def _settle(self, reply: Reply, receipt: Receipt) -> None:
        self._looks.pop(reply.id, None)
        with self._store.writing() as write:
            write.replies.sent(reply.id, receipt, receipt.sent_at or self._clock())

    def _wait(self, reply: Reply, until: datetime, note: str) -> ReplyState:
        """Nothing left; the account waits as a whole so that its replies keep their order."""
        self._account_waits[reply.account_id] = until
        with self._store.writing() as write:
            write.replies.retry(reply.id, until, note)
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

    def reconcile(self, *, at_once: bool = False) -> int:
        """Read the threads of uncertain replies; answers how many were found there.

        ``at_once`` does not wait for the next look's time (a person asked).
        """
        with self._store.reading() as read:
            uncertain = read.replies.in_state(ReplyState.UNCERTAIN, limit=50)
        found = 0
        for reply in uncertain:
            looks, due = self._looks.get(reply.id, (0, self._clock()))
            if not at_once and (looks >= len(LOOKS) or due > self._clock()):
                continue
            found += self._look(reply, looks)
        return found

    def _look(self, reply: Reply, looks: int) -> bool:
        with self._store.reading() as read:
            mention = read.mentions.get(reply.mention_id)
        try:
            with self._accounts.using(reply.account_id) as source:
                receipt = source.find_sent(outgoing_reply(reply, mention))
                idempotent = source.reply_rule(mention.post).idempotent
        except Unavailable as error:
            # Not a look: the thread could not be read. Wait and come back.
            later = (
                error.retry_at if isinstance(error, RateLimited) else self._clock() + timedelta(seconds=30)
            )
            self._looks[reply.id] = (looks, later)
            return False
        except SocialDeskError as error:
            self._looks[reply.id] = (len(LOOKS), self._clock())
            with self._store.writing() as write:
                write.replies.uncertain(reply.id, f"The thread cannot be read: {error}", self._clock())
            return False
        if receipt is not None:
            self._settle(reply, receipt)
            return True
        if idempotent:
            self._looks.pop(reply.id, None)
            with self._store.writing() as write:
                write.replies.retry(
                    reply.id, self._clock(), "Not in the thread; sending again under the same key."
                )
            return False
        looks += 1
        later = self._clock() + (LOOKS[looks] if looks < len(LOOKS) else timedelta())
        self._looks[reply.id] = (looks, later)
        if looks >= len(LOOKS):
            note = "Looked at the thread three times: not there. It will not be sent again by itself."
            with self._store.writing() as write:
                write.replies.uncertain(reply.id, note, self._clock())
        return False


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


def settle_seen(write: Writing, own: Mention) -> None:
    """Let a post of ours, seen on the platform, close what it answers.

    It settles a reply that a person posted by hand or that was in doubt, and answers the mention when
    it was answered outside SocialDesk.
    """
    post = own.post
    if post.in_reply_to is None:
        return
    target = write.mentions.by_native(own.brand_id, post.platform, post.in_reply_to)
    if target is None:
        return
    receipt = Receipt(post.native_id, post.url, post.published_at, post.thread_id)
    for reply in write.replies.for_mention(target.id):
        if reply.receipt and reply.receipt.native_id == post.native_id:
            return
        if reply.state in (ReplyState.BY_HAND, ReplyState.UNCERTAIN):
            write.replies.sent(reply.id, receipt, post.published_at)
            return
    if target.status in (MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.STORED):
        write.mentions.answered(target.id, at=post.published_at, by="")
