from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from socialdesk.desktop.reply.words import STATES, held, story
from socialdesk.domain.mention import AccountId, MentionId
from socialdesk.domain.reply import Receipt, Reply, ReplyId, ReplyState

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)

REPLY = Reply(
    id=ReplyId(1), mention_id=MentionId(1), account_id=AccountId(1), state=ReplyState.APPROVED,
    text="Hi Ayşe", idempotency_key="k", approved_by="Deniz", approved_at=NOW,
    not_before=NOW + timedelta(seconds=7),
    author_name="Ayşe", platform="x",
)  # fmt: skip


def test_a_fresh_approval_is_held_and_counts_down() -> None:
    assert held(REPLY, NOW) == timedelta(seconds=7)
    assert held(REPLY, NOW + timedelta(seconds=7)) is None
    assert story(REPLY, NOW) == "Leaves in 7 s. Undo takes it back."


def test_a_second_try_is_no_hold() -> None:
    later = replace(REPLY, attempts=1, note="No connection to X.", not_before=NOW + timedelta(minutes=5))
    assert held(later, NOW) is None
    assert story(later, NOW).startswith("\u2068No connection to X.\u2069 Tried again at ")


def test_a_scheduled_reply_is_no_hold() -> None:
    assert held(replace(REPLY, not_before=NOW + timedelta(hours=8)), NOW) is None


@pytest.mark.parametrize("state", list(ReplyState))
def test_every_state_has_a_word_and_a_sentence(state: ReplyState) -> None:
    assert STATES[state][0]
    reply = replace(
        REPLY, state=state, note="What happened.", not_before=NOW, receipt=Receipt("r1", sent_at=NOW)
    )
    assert story(reply, NOW + timedelta(minutes=3))


def test_the_sent_say_when_and_who() -> None:
    sent = replace(REPLY, state=ReplyState.SENT, receipt=Receipt("r1", sent_at=NOW))
    assert "Deniz" in story(sent, NOW + timedelta(minutes=3))
    assert "3 min ago" in story(sent, NOW + timedelta(minutes=3))
