"""A disk without room keeps nobody from reading."""

from __future__ import annotations

from typing import NoReturn

import pytest

from socialdesk.config import Settings
from socialdesk.errors import DiskFull
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import Theatre, a_brand, a_desk


def full(*, durable: bool = True) -> NoReturn:
    raise DiskFull("The disk is full.")


def test_a_mention_opens_with_its_suggestions(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectedLogs
) -> None:
    expect_log("The disk is full")
    theatre = Theatre()
    theatre.say("lumi I am angry, where is my parcel?", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        [mention_id] = desk.intake.poll(account.id).new
        desk.triage.run()
        with monkeypatch.context() as patch:
            patch.setattr(desk.store, "writing", full)
            opened = desk.inbox.open(mention_id)
            assert opened.suggestions
            with pytest.raises(DiskFull):
                desk.replies.skip(mention_id, opened.mention.version, "Mia")
        assert desk.inbox.open(mention_id).suggestions == opened.suggestions
