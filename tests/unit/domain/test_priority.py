from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.priority import (
    DANGER_FLOOR,
    LAW_FLOOR,
    REASON_WORDS,
    Priority,
    PriorityFacts,
    Reason,
    in_words,
    prioritise,
)

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
QUESTION = PriorityFacts(
    urgency=Urgency.NORMAL,
    sentiment=Sentiment.NEUTRAL,
    intent=Intent.QUESTION,
    needs_reply=True,
    published_at=NOW,
    lang="en",
)
SAFETY = replace(QUESTION, urgency=Urgency.CRITICAL, sentiment=Sentiment.NEGATIVE, intent=Intent.SAFETY_LEGAL)
PRAISE = replace(QUESTION, urgency=Urgency.LOW, sentiment=Sentiment.POSITIVE, intent=Intent.PRAISE)

_texts = st.sampled_from(["", "I need it today", "by Friday", "yarın lazım", "urgent!", "nothing", "غدا"])
_moments = st.integers(-20_000, 20_000).map(lambda minutes: NOW + timedelta(minutes=minutes))
facts = st.builds(
    PriorityFacts,
    urgency=st.sampled_from(Urgency),
    sentiment=st.sampled_from(Sentiment),
    intent=st.sampled_from(Intent),
    needs_reply=st.booleans(),
    published_at=_moments,
    answer_by=st.none() | _moments,
    unsure=st.frozensets(st.sampled_from(Head)),
    text=_texts,
    lang=st.sampled_from(["en", "tr", "ar", "xx"]),
    unanswered_followups=st.integers(0, 9),
    contacts_7d=st.integers(0, 30),
    followers=st.none() | st.integers(0, 10**9),
    customer_tags=st.lists(st.sampled_from(["VIP", "loyal", "press", "other"]), unique=True).map(tuple),
    similar=st.integers(0, 500),
    reposts=st.integers(0, 10**6),
    addressed=st.booleans(),
    danger=st.sampled_from(["", "yanık kokusu"]),
    law=st.sampled_from(["", "my lawyer"]),
)


def codes(priority: Priority) -> set[str]:
    return {reason.code for reason in priority.reasons}


@given(facts)
def test_the_reasons_add_up(known: PriorityFacts) -> None:
    priority = prioritise(known, NOW)
    assert 0 <= priority.score <= 100
    assert priority.score == sum(reason.points for reason in priority.reasons)
    assert priority.reasons
    assert all(in_words(reason) for reason in priority.reasons)


@given(facts)
def test_more_urgent_is_never_lower(known: PriorityFacts) -> None:
    scores = [prioritise(replace(known, urgency=urgency), NOW).score for urgency in Urgency]
    assert all(calmer <= sooner for calmer, sooner in pairwise(scores))


@given(facts, facts)
def test_danger_comes_before_any_praise(danger: PriorityFacts, praise: PriorityFacts) -> None:
    danger = replace(danger, urgency=Urgency.CRITICAL, intent=Intent.SAFETY_LEGAL)
    praise = replace(praise, intent=Intent.PRAISE)
    assert prioritise(danger, NOW).score > prioritise(praise, NOW).score


@given(facts, st.integers(0, 10**9))
def test_fame_never_outranks_danger(danger: PriorityFacts, followers: int) -> None:
    nobody = replace(danger, urgency=Urgency.CRITICAL, intent=Intent.SAFETY_LEGAL, followers=None)
    famous = replace(QUESTION, followers=followers, reposts=10**6, customer_tags=("vip", "press"))
    assert prioritise(nobody, NOW).score > prioritise(famous, NOW).score


@given(facts)
def test_nothing_changes_before_it_says_so(known: PriorityFacts) -> None:
    priority = prioritise(known, NOW)
    if priority.changes_at is None:
        later = NOW + timedelta(days=400)
    else:
        assert priority.changes_at > NOW
        later = priority.changes_at - timedelta(microseconds=1)
    assert prioritise(known, later).reasons == priority.reasons


@given(facts)
def test_time_settles(known: PriorityFacts) -> None:
    at, steps = NOW, 0
    while (changes := prioritise(known, at).changes_at) is not None:
        at, steps = changes, steps + 1
        assert steps < 20


def test_waiting_grows_and_jumps() -> None:
    waiting = replace(QUESTION, answer_by=NOW + timedelta(hours=10))
    points = []
    at: datetime | None = NOW
    while at is not None:
        priority = prioritise(waiting, at)
        points.append(
            sum(r.points for r in priority.reasons if r.code in ("waited", "overdue", "long_overdue"))
        )
        at = priority.changes_at
    assert points == [0, 3, 6, 9, 14, 17]


def test_a_deadline_presses_until_it_passes() -> None:
    today = replace(QUESTION, text="I need it TODAY, or tomorrow")
    priority = prioritise(today, NOW)
    assert Reason("deadline", 10, "TODAY") in priority.reasons
    assert priority.changes_at == NOW + timedelta(days=1)
    assert Reason("deadline", 7, "tomorrow") in prioritise(today, NOW + timedelta(days=1)).reasons
    assert "deadline" not in codes(prioritise(today, NOW + timedelta(days=2)))
    friday = prioritise(replace(QUESTION, text="must be here by Friday"), NOW)
    assert Reason("deadline", 4, "by Friday") in friday.reasons
    assert friday.changes_at == NOW + timedelta(days=3)


def test_a_deadline_in_small_talk_does_not_press() -> None:
    talk = replace(PRAISE, needs_reply=False, text="best coffee today")
    assert "deadline" not in codes(prioritise(talk, NOW))
    assert "deadline" in codes(prioritise(replace(talk, urgency=Urgency.NORMAL), NOW))


def test_unsure_labels_count_half_and_say_so() -> None:
    priority = prioritise(replace(SAFETY, unsure=frozenset({Head.URGENCY, Head.SENTIMENT})), NOW)
    assert Reason("urgency_critical", 70) in priority.reasons
    assert Reason("unsure", -35, "urgency") in priority.reasons
    assert Reason("unsure", -4, "sentiment") in priority.reasons
    talk = prioritise(replace(PRAISE, needs_reply=False, unsure=frozenset({Head.NEEDS_REPLY})), NOW)
    assert Reason("unsure", 5, "needs reply") in talk.reasons


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"unanswered_followups": 1}, "asked_twice", "asked twice, no answer yet"),
        ({"unanswered_followups": 3}, "asked_often", "asked 4 times, no answer yet"),
        ({"followers": 12_400}, "followers", "12,400 followers"),
        ({"contacts_7d": 2}, "contacts", "wrote 3 times this week"),
        ({"customer_tags": ("VIP",)}, "customer_vip", "VIP customer"),
        ({"similar": 6, "reposts": 5}, "many", "11 others say the same"),
        ({"addressed": True}, "addressed", "wrote to you directly"),
        ({"text": "by tomorrow"}, "deadline", "deadline: tomorrow"),
        ({"answer_by": NOW + timedelta(hours=1), "published_at": NOW - timedelta(hours=1)}, "waited",
         "50% of the answer time used"),
    ],
)  # fmt: skip
def test_each_fact_lifts_and_is_told(change: dict[str, object], code: str, words: str) -> None:
    plain, lifted = prioritise(QUESTION, NOW), prioritise(replace(QUESTION, **change), NOW)  # type: ignore[arg-type]
    assert lifted.score > plain.score
    assert words in [in_words(reason) for reason in lifted.reasons if reason.code == code]


def test_thanks_do_not_press_however_often() -> None:
    often = {"contacts_7d": 5, "unanswered_followups": 3}
    assert prioritise(replace(PRAISE, **often), NOW).score == prioritise(PRAISE, NOW).score  # type: ignore[arg-type]
    angry = replace(PRAISE, sentiment=Sentiment.NEGATIVE, intent=Intent.SERVICE_PROBLEM)
    assert prioritise(replace(angry, **often), NOW).score > prioritise(angry, NOW).score  # type: ignore[arg-type]


def test_the_usual_order() -> None:
    late = replace(QUESTION, urgency=Urgency.HIGH, sentiment=Sentiment.NEGATIVE, intent=Intent.DELIVERY)
    spam = replace(PRAISE, sentiment=Sentiment.NEUTRAL, intent=Intent.SPAM, needs_reply=False)
    talk = replace(spam, intent=Intent.CHATTER)
    order = [SAFETY, late, QUESTION, PRAISE, talk]
    scores = [prioritise(known, NOW).score for known in order]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores) or scores[-2:] == [0, 0]
    assert prioritise(spam, NOW).score == 0


def test_limits_are_told() -> None:
    crowd = {"reposts": 50, "followers": 10**6, "customer_tags": ("vip", "press", "loyal")}
    famous = replace(SAFETY, **crowd)  # type: ignore[arg-type]
    assert "cap" in codes(prioritise(famous, NOW))
    grump = replace(PRAISE, sentiment=Sentiment.NEGATIVE, intent=Intent.SERVICE_PROBLEM, contacts_7d=9)
    assert "low_ceiling" in codes(prioritise(replace(grump, **crowd), NOW))  # type: ignore[arg-type]
    faint = replace(SAFETY, needs_reply=False, unsure=frozenset(Head))
    assert "safety_floor" in codes(prioritise(faint, NOW))


def test_every_label_has_words() -> None:
    for urgency in Urgency:
        for intent in Intent:
            for sentiment in Sentiment:
                known = replace(QUESTION, urgency=urgency, intent=intent, sentiment=sentiment)
                assert all(reason.code in REASON_WORDS for reason in prioritise(known, NOW).reasons)


@given(facts)
def test_danger_words_hold_a_mention_up_whatever_labels_and_rules_say(known: PriorityFacts) -> None:
    known = replace(known, rules=(("quiet", -60),))
    smoke = prioritise(replace(known, danger="smoke came", law=""), NOW)
    court = prioritise(replace(known, danger="", law="my lawyer"), NOW)
    assert smoke.score >= DANGER_FLOOR
    assert court.score >= LAW_FLOOR
    assert Reason("danger", 10, "smoke came") in smoke.reasons
    assert Reason("law", 6, "my lawyer") in court.reasons


def test_danger_words_rank_behind_danger_that_is_sure_and_before_haste() -> None:
    word = prioritise(replace(QUESTION, danger="smoke came"), NOW).score
    haste = replace(QUESTION, urgency=Urgency.HIGH, intent=Intent.DELIVERY, sentiment=Sentiment.NEGATIVE)
    assert prioritise(SAFETY, NOW).score > word > prioritise(haste, NOW).score
    assert word > prioritise(replace(QUESTION, law="my lawyer"), NOW).score


def test_the_words_of_a_closed_matter_lift_no_follow_up() -> None:
    back = replace(QUESTION, danger="smoke came", law="my lawyer", follow_up="Is all well?")
    assert prioritise(back, NOW).score < LAW_FLOOR
