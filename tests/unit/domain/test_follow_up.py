"""Whether a follow-up is asked for: pure, at any hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.follow_up import (
    BY_HAND,
    OBSTACLE_WORDS,
    After,
    FollowUp,
    FollowUpId,
    FollowUpRule,
    FollowUpState,
    Obstacle,
    Standing,
    Verdict,
    fits,
    judge,
    time_for,
)
from socialdesk.domain.hours import is_open
from socialdesk.domain.mention import BrandId, MentionId, MentionStatus

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)  # a Wednesday
DAY = timedelta(days=1)
HOURS = Hours()
RULE = FollowUpRule("all_well", "Is all well?", After.ANSWER, DAY)
WAITING = FollowUp(
    FollowUpId(1), BrandId(1), MentionId(1), "all_well", "", "follow_up", (), FollowUpState.WAITING, NOON,
    NOON - DAY, "", NOON - DAY,
)  # fmt: skip
CALM = Standing(MentionStatus.ANSWERED)


def verdict(standing: Standing, now: datetime = NOON, follow_up: FollowUp = WAITING) -> Verdict:
    return judge(follow_up, standing, now, HOURS, after=None if follow_up.by_hand else After.ANSWER)


def said(intent: Intent = Intent.DELIVERY, unsure: frozenset[Head] = frozenset()) -> Classification:
    return Classification(Sentiment.NEGATIVE, Urgency.HIGH, intent, True, {}, unsure, "test")


def test_what_a_person_calls_for_stays_beside_another_open_mention() -> None:
    busy = replace(CALM, status=MentionStatus.OPEN, busy=True)
    raised = replace(WAITING, state=FollowUpState.RAISED, raised_at=NOON)
    assert verdict(busy, follow_up=raised) == Verdict(obstacle=Obstacle.BUSY)
    assert verdict(busy, follow_up=replace(raised, due_at=NOON + DAY)) == Verdict()  # "do it now"
    assert verdict(busy, follow_up=replace(raised, rule=BY_HAND)) == Verdict()


def test_at_its_time_and_not_before() -> None:
    assert verdict(CALM, NOON - timedelta(minutes=1)) == Verdict()
    assert verdict(CALM) == Verdict(raise_it=True)


@pytest.mark.parametrize(
    ("standing", "why"),
    [
        (replace(CALM, wrote=True), Obstacle.WROTE),
        (replace(CALM, muted=True), Obstacle.MUTED),
        (replace(CALM, busy=True), Obstacle.BUSY),
        (replace(CALM, month=2), Obstacle.OFTEN),
        (replace(CALM, another=True), Obstacle.OFTEN),
        (replace(CALM, failed=True), Obstacle.UNANSWERED),
        (Standing(MentionStatus.GONE), Obstacle.GONE),
        (Standing(MentionStatus.OPEN), Obstacle.OPEN),
        (Standing(MentionStatus.SNOOZED), Obstacle.OPEN),
        (Standing(MentionStatus.SKIPPED), Obstacle.UNANSWERED),
    ],
)
def test_what_comes_between(standing: Standing, why: Obstacle) -> None:
    assert verdict(standing).obstacle is why
    assert OBSTACLE_WORDS[why]


def test_it_waits_while_a_reply_is_on_its_way_or_the_brand_is_closed() -> None:
    assert verdict(Standing(MentionStatus.APPROVED)) == Verdict()
    assert verdict(Standing(MentionStatus.ASKED)) == Verdict()
    assert verdict(CALM, NOON + timedelta(hours=10)) == Verdict()
    assert verdict(CALM, NOON + timedelta(hours=22)).raise_it


def test_what_a_person_set_is_late_or_often_all_the_same() -> None:
    by_hand = replace(WAITING, rule="")
    assert verdict(replace(CALM, month=9), NOON + 20 * DAY, by_hand).raise_it
    assert verdict(CALM, NOON + 20 * DAY).obstacle is Obstacle.LATE
    assert verdict(Standing(MentionStatus.SKIPPED), follow_up=by_hand).raise_it


def test_one_in_the_queue_ends_only_when_something_came_between() -> None:
    raised = replace(WAITING, state=FollowUpState.RAISED)
    assert verdict(Standing(MentionStatus.OPEN), NOON + 30 * DAY, raised) == Verdict()
    assert verdict(Standing(MentionStatus.OPEN, wrote=True), NOON, raised).obstacle is Obstacle.WROTE


def test_whom_a_rule_is_about() -> None:
    def asked(rule: FollowUpRule, label: Classification | None = None, mentions: int = 1) -> bool:
        return fits(rule, label or said(), lang="pt-BR", platform="x", mentions=mentions)

    assert asked(RULE)
    assert not fits(RULE, None, lang="", platform="x", mentions=1)
    assert not asked(RULE, said(Intent.SAFETY_LEGAL))
    assert not asked(RULE, said(Intent.SPAM))
    assert not asked(RULE, said(unsure=frozenset({Head.INTENT})))
    assert not asked(replace(RULE, intents=frozenset({Intent.PRAISE})))
    assert not asked(replace(RULE, sentiments=frozenset({Sentiment.POSITIVE})))
    assert asked(replace(RULE, languages=frozenset({"pt"})))
    assert not asked(replace(RULE, languages=frozenset({"en"})))
    assert not asked(replace(RULE, platforms=frozenset({"bluesky"})))
    assert not asked(replace(RULE, mentions=3), mentions=2)


@given(st.integers(0, 365 * 24 * 60), st.integers(0, 500))
def test_its_time_is_always_in_opening_hours_and_never_early(minutes: int, hours: int) -> None:
    base, wait = NOON + timedelta(minutes=minutes), timedelta(hours=hours)
    due = time_for(base, wait, HOURS)
    assert due >= base + wait
    assert is_open(due, HOURS)
