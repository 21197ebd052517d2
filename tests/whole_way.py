"""The whole way of a mention, for any real platform: said by somebody, polled, sorted, answered, sent once.

`tests/integration` goes it on a Mastodon server, `tests/live` on Bluesky's and with X's description.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from socialdesk.app import build
from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.domain.mention import MentionId, MentionRow, MentionStatus
from socialdesk.domain.reply import Reply, ReplyState
from socialdesk.services.clock import utc_now
from socialdesk.services.desk import Desk
from socialdesk.services.dispatch import LEASE

QUESTION = "My parcel is six days late and nobody answers my emails. I need it tomorrow, where is it?"
PATIENCE = 20.0


class Place(Protocol):
    """A platform with a brand account to connect and somebody to speak to it."""

    name: str

    def connect(self, desk: Desk, brand: Brand) -> Account:
        """Connect the brand's account."""

    def somebody_says(self, text: str) -> str:
        """A customer writes to the brand; answers the native id."""

    def replies_under(self, native_id: str) -> list[str]:
        """The texts of the brand's replies to it that stand on the platform."""


@contextmanager
def desk_of(settings: Settings, ahead: timedelta = timedelta()) -> Iterator[Desk]:
    """The real desk, with the shipped model, its clock ``ahead`` of the world."""
    desk = build(settings, clock=lambda: utc_now() + ahead)
    try:
        yield desk
    finally:
        desk.close()


def heard(desk: Desk, brand: Brand, account: Account, native_id: str) -> MentionRow:
    """Poll until the mention is in the queue with its labels (a platform needs a moment to show it)."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        report = desk.intake.poll(account.id)
        assert report.error == "", report.error
        with desk.store.reading() as read:
            found = read.mentions.by_native(brand.id, account.posts_as, native_id)
        if found is not None:
            desk.triage.run()
            [row] = desk.inbox.rows(brand.id, frozenset({found.id}))
            return row
        time.sleep(0.1)
    raise AssertionError(f"{native_id} was not heard in {PATIENCE} s")


def approve_best(desk: Desk, mention_id: MentionId) -> Reply:
    opened = desk.inbox.open(mention_id)
    best = opened.suggestions[0]
    return desk.replies.approve(
        mention_id, opened.mention.version, best.text, "Deniz", accept_soft=True, suggestion=best
    )


def goes_the_whole_way(settings: Settings, place: Place) -> None:
    """One poll later it is sorted, with reasons and drafts; approved, it stands on the platform, once, and
    is counted."""
    with desk_of(settings) as desk:
        brand = desk.opening.brand("Northwind")
        account = place.connect(desk, brand)
        desk.intake.poll(account.id)
        native_id = place.somebody_says(QUESTION)
        row = heard(desk, brand, account, native_id)
        assert row.sentiment is not None
        opened = desk.inbox.open(row.id)
        assert opened.mention.priority == sum(reason.points for reason in opened.mention.reasons) > 0
        assert len(opened.suggestions) == 3
        assert len({each.text for each in opened.suggestions}) == 3
        made = approve_best(desk, row.id)
        assert place.replies_under(native_id) == []
    with desk_of(settings, ahead=timedelta(seconds=30)) as desk:
        assert desk.dispatch.drain().sent == 1
        assert desk.dispatch.drain().sent == 0
        standing = stands(place, native_id)
        assert len(standing) == 1
        assert made.text in standing[0]
        assert desk.inbox.open(row.id).mention.status is MentionStatus.ANSWERED
        desk.intake.poll(account.id)  # our own reply comes back and is no mention
        assert [each.id for each in desk.inbox.page(brand.id) if made.text in each.excerpt] == []
        trend = desk.insight.trend(brand.id)
        assert trend.response.answered == 1


def stands_once_after_a_kill(settings: Settings, place: Place, *, found_again: bool = True) -> None:
    """SIGKILL between the send and the receipt, start again: still once.

    ``found_again`` is False for a stateless server, where the thread cannot show the reply: then a person
    decides, and the machine still sends nothing twice.
    """
    with desk_of(settings) as desk:
        brand = desk.opening.brand("Northwind")
        account = place.connect(desk, brand)
        desk.intake.poll(account.id)
        native_id = place.somebody_says(QUESTION)
        row = heard(desk, brand, account, native_id)
        made = approve_best(desk, row.id)
    killed = subprocess.run(
        [sys.executable, "-m", "tests.killed", str(settings.workspace), "30"],
        cwd=Path(__file__).parent.parent, env=os.environ, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert killed.stdout.strip(), "the reply had not left"
    with desk_of(settings, ahead=timedelta(seconds=30)) as desk, desk.store.reading() as read:
        assert read.replies.get(made.id).state is ReplyState.SENDING
    with desk_of(settings, ahead=LEASE + timedelta(minutes=5)) as desk:
        desk.dispatch.drain()
        desk.dispatch.drain()
        with desk.store.reading() as read:
            state = read.replies.get(made.id).state
        assert state is (ReplyState.SENT if found_again else ReplyState.UNCERTAIN)
    assert len(stands(place, native_id)) == 1


def stands(place: Place, native_id: str) -> list[str]:
    """The replies as they stand, after the moment that the platform needs to show them."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        if standing := place.replies_under(native_id):
            time.sleep(1.0)  # a second one would have shown by now
            return place.replies_under(native_id) or standing
        time.sleep(0.1)
    return []
