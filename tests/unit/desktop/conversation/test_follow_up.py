"""What the window says of a follow-up, and of a mention that came back from a snooze."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from socialdesk.desktop.conversation.follow_up import ENDED, OBSTACLES, past, story, woke_words
from socialdesk.desktop.inbox.reasons import TITLES, follow_up_title
from socialdesk.domain import follow_up as domain
from socialdesk.domain.follow_up import FollowUp, FollowUpId, FollowUpState
from socialdesk.domain.mention import BrandId, MentionId
from socialdesk.services.inbox import Woke

NOW = datetime(2026, 11, 4, 6, tzinfo=UTC)  # a Wednesday, 11:45 where the tests are
DAY = timedelta(days=1)
ONE = FollowUp(
    FollowUpId(1), BrandId(1), MentionId(1), "all_well", "Is all well?", "follow_up", (),
    FollowUpState.WAITING, NOW + DAY, NOW - DAY, "", NOW - DAY, answered_at=NOW - DAY,
)  # fmt: skip


def test_each_title_and_obstacle_of_the_domain_has_words() -> None:
    assert set(TITLES) == set(domain.TITLES.values())
    assert dict(domain.OBSTACLE_WORDS) == OBSTACLES
    assert set(ENDED) == set(FollowUpState) - {FollowUpState.WAITING, FollowUpState.RAISED}


def test_to_come_and_in_the_queue() -> None:
    assert story(ONE, NOW) == "Follow-up tomorrow 11:45: Is all well? · answered yesterday 11:45"
    raised = replace(ONE, state=FollowUpState.RAISED, made_by="Mia")
    assert story(raised, NOW) == (
        "Follow-up: Is all well? · answered yesterday 11:45 · set by \u2068Mia\u2069"
    )


@pytest.mark.parametrize(
    ("state", "why", "said"),
    [
        (FollowUpState.REPLIED, "", "Followed up: Is all well? · today 11:45"),
        (
            FollowUpState.MOOT,
            "wrote",
            "Follow-up dropped: Is all well? · the customer wrote meanwhile · today 11:45",
        ),
    ],
)
def test_what_became_of_it(state: FollowUpState, why: str, said: str) -> None:
    assert story(replace(ONE, state=state, why=why, settled_at=NOW), NOW) == said


def test_a_title_of_the_team_is_fenced() -> None:
    assert follow_up_title("\u202eoops") == "\u2068oops\u2069"


def test_the_past_as_one_says_it() -> None:
    assert past(NOW - 40 * DAY, NOW) == "25 Sept, 11:45"


def test_back_from_a_snooze() -> None:
    assert woke_words(Woke(NOW, True, "Mia", NOW - DAY), NOW) == (
        "Back: the customer wrote · snoozed by \u2068Mia\u2069 yesterday 11:45"
    )
    assert woke_words(Woke(NOW, False, "", NOW - DAY), NOW) == "Back: its snooze is over"
