from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.brand import Hours
from socialdesk.domain.classification import Head, Intent
from socialdesk.domain.expression import And, Is, Not
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.rule import (
    Actions,
    Assign,
    Condition,
    Mute,
    Outcome,
    Rule,
    RuleSet,
    Scope,
    Step,
    Verdict,
    Waiting,
    apply,
    fits,
)
from tests.unit.domain.scenery_rules import ALWAYS, NOON, OFFICE, a_case, a_mention, mentions, rule_lists

DELIVERY = Is("intent", "delivery")


def outcome(*rules: Rule, mention: Mention | None = None, now: datetime = NOON) -> Outcome:
    return apply(RuleSet(rules), a_case(mention or a_mention()), now)


def test_all_rules_that_hold_act_and_leave_a_trace() -> None:
    found = outcome(
        Rule("Late", Condition(DELIVERY), Actions(tags=("late",), points=10)),
        Rule("Praise", Condition(Is("intent", "praise")), Actions(tags=("nice",))),
        Rule("All", then=Actions(tags=("Late", "seen"), points=-3, alert="Look")),
    )
    assert found.tags == ("late", "seen")  # one spelling of each
    assert found.points == (("Late", 10), ("All", -3))
    assert found.alerts == (("All", "Look"),)
    assert found.trace == (
        Step("Late", Verdict.HELD, (repr(DELIVERY),), ("tag late", "raise the priority by 10")),
        Step(
            "All",
            Verdict.HELD,
            ("every mention",),
            ("tag Late", "tag seen", "lower the priority by 3", "alert: Look"),
        ),
    )


def test_stop_here_is_told_for_each_rule_that_would_have_held() -> None:
    found = outcome(
        Rule("First", Condition(DELIVERY), Actions(tags=("late",)), stop=True),
        Rule("Second", Condition(DELIVERY), Actions(tags=("other",))),
        Rule("Not at all", Condition(Is("intent", "spam")), Actions(tags=("spam",))),
    )
    assert found.tags == ("late",)
    assert [(step.rule, step.verdict, step.by) for step in found.trace] == [
        ("First", Verdict.HELD, ""),
        ("Second", Verdict.STOPPED, "First"),
    ]


def test_a_rule_that_stops_without_holding_stops_nothing() -> None:
    found = outcome(
        Rule("First", Condition(Is("intent", "spam")), stop=True),
        Rule("Second", Condition(DELIVERY), Actions(tags=("late",))),
    )
    assert found.tags == ("late",)


def test_what_is_switched_off_is_not_asked() -> None:
    assert outcome(Rule("Off", then=Actions(tags=("x",)), on=False)) == Outcome()


def test_an_unsure_label_does_not_act_unless_the_rule_says_so() -> None:
    doubtful = a_mention(unsure=frozenset({Head.INTENT}))
    careful = Rule("Careful", Condition(And((Not(Is("intent", "praise")),))), Actions(tags=("x",)))
    [step] = outcome(careful, mention=doubtful).trace
    assert (step.verdict, step.by, step.did) == (Verdict.UNSURE, "intent", ())
    bold = replace(careful, when=replace(careful.when, unsure=True))
    assert outcome(bold, mention=doubtful).tags == ("x",)
    elsewhere = a_mention(unsure=frozenset({Head.URGENCY}))
    assert outcome(careful, mention=elsewhere).tags == ("x",)


@pytest.mark.parametrize(
    ("needs", "unsure", "asked", "held"),
    [
        (True, False, True, True),
        (False, False, True, False),
        (False, True, True, True),
        (False, True, False, False),
    ],
)
def test_an_unsure_no_reply_needed_counts_as_needed(
    needs: bool, unsure: bool, asked: bool, held: bool
) -> None:
    mention = a_mention(needs_reply=needs, unsure=frozenset({Head.NEEDS_REPLY}) if unsure else frozenset())
    assert (fits(Condition(needs_reply=asked), a_case(mention), NOON) is not None) is held


@pytest.mark.parametrize(
    ("when", "local", "held"),
    [
        (Condition(open=False), (2026, 11, 18, 20, 0), True),
        (Condition(open=False), (2026, 11, 18, 12, 30), True),  # the break of a split shift
        (Condition(open=True), (2026, 11, 18, 13, 30), True),
        (Condition(open=True), (2026, 10, 29, 13, 30), False),  # Republic Day
        (Condition(holiday=True), (2026, 10, 29, 13, 30), True),
        (Condition(holiday=False), (2026, 10, 29, 13, 30), False),
        (Condition(days=frozenset({2})), (2026, 11, 18, 0, 30), True),  # still Tuesday in UTC
        (Condition(days=frozenset({1})), (2026, 11, 18, 0, 30), False),
        (Condition(times=((time(22), time(6)),)), (2026, 11, 18, 5, 59), True),
        (Condition(times=((time(22), time(6)),)), (2026, 11, 18, 6, 0), False),
        (Condition(times=((time(9), time(10)), (time(17), time(18)))), (2026, 11, 18, 17, 30), True),
    ],
)  # fmt: skip
def test_times_are_those_of_the_post_in_the_brands_zone(
    when: Condition, local: tuple[int, int, int, int, int], held: bool
) -> None:
    istanbul = Hours("Europe/Istanbul", (((time(9), time(12)), (time(13), time(18))),) * 7, "TR")
    posted = datetime(*local, tzinfo=ZoneInfo("Europe/Istanbul"))
    found = fits(when, a_case(a_mention(published_at=posted), istanbul), posted + timedelta(days=3))
    assert (found is not None) is held


def test_a_customers_tags() -> None:
    vip = Condition(customer=frozenset({"vip", "press"}))
    assert fits(vip, a_case(a_mention()), NOON) is None
    assert fits(vip, a_case(a_mention(), ALWAYS, "press"), NOON) == ("the customer is tagged press",)


def test_waiting_counts_opening_time_and_says_when_it_will_hold() -> None:
    friday = datetime(2026, 11, 6, 17, 30, tzinfo=NOON.tzinfo)
    rule = Rule("Waits", Condition(waiting=Waiting(60)), Actions(alert="Answer!"))
    case = a_case(a_mention(published_at=friday), OFFICE)
    saturday, monday = friday + timedelta(days=1), datetime(2026, 11, 9, 9, 30, tzinfo=NOON.tzinfo)
    before = apply(RuleSet((rule,)), case, saturday)
    assert (before.alerts, before.next_at) == ((), monday)
    at = apply(RuleSet((rule,)), case, monday)
    assert (at.alerts, at.next_at) == ((("Waits", "Answer!"),), None)
    assert at.trace[0].why == ("unanswered for 1 h of opening time",)
    by_clock = replace(rule, when=Condition(waiting=Waiting(60, opening_time=False)))
    assert apply(RuleSet((by_clock,)), case, friday + timedelta(hours=1)).alerts


@pytest.mark.parametrize("status", [MentionStatus.ANSWERED, MentionStatus.APPROVED, MentionStatus.SKIPPED])
def test_what_is_decided_does_not_wait(status: MentionStatus) -> None:
    rule = Rule("Waits", Condition(waiting=Waiting(60)), Actions(alert="Answer!"))
    for now in (NOON, NOON + timedelta(days=1)):
        found = outcome(rule, mention=a_mention(status=status), now=now)
        assert (found.alerts, found.next_at) == ((), None)


def test_of_what_can_only_be_one_the_first_rule_wins() -> None:
    found = outcome(
        Rule("One", then=Actions(assign=Assign("Deniz"), templates="peak", snooze=60)),
        Rule("Two", then=Actions(assign=Assign("Aino"), templates="returning", snooze=5, lead="Look")),
    )
    assert found.assign == Assign("Deniz")
    assert found.templates == "peak"
    assert found.snooze_until == NOON + timedelta(minutes=60)
    assert found.lead == "Look"
    assert found.alerts == (("Two", "Look"),)  # what goes to the lead is announced


def test_a_trace_says_what_was_not_done_and_why() -> None:
    said = outcome(
        Rule("A", then=Actions(assign=Assign("Deniz"), snooze=120, templates="peak")),
        Rule("B", then=Actions(assign=Assign("Aino"), snooze=300, templates="peak", tags=("late",))),
    )
    assert [step.did for step in said.trace] == [
        ("assign to Deniz", "templates for peak", "snooze for 2 h"),
        (
            "tag late",
            "not done: assign to Aino (“A” goes before)",
            "templates for peak",
            "not done: snooze for 5 h (“A” goes before)",
        ),
    ]
    said = outcome(
        Rule("A", then=Actions(assign=Assign("Deniz"))), Rule("B", then=Actions(lead="Decide this."))
    )
    assert [step.did for step in said.trace] == [
        ("not done: assign to Deniz (“B” hands it to the lead)",),
        ("hand to the lead: Decide this.",),
    ]


def test_danger_is_not_snoozed_and_the_trace_says_so() -> None:
    case = replace(a_case(a_mention()), stays=True)
    said = apply(RuleSet((Rule("A", then=Actions(snooze=180)),)), case, NOON)
    assert said.snooze_until is None
    assert said.trace[0].did == ("not done: snooze for 3 h (it may be about safety or law)",)


def test_what_came_back_to_be_followed_up_does_not_wait() -> None:
    late = Rule("A", Condition(waiting=Waiting(60)), Actions(tags=("late",)))
    mention = a_mention(published_at=NOON - timedelta(hours=3))
    assert apply(RuleSet((late,)), a_case(mention), NOON).tags == ("late",)
    assert apply(RuleSet((late,)), replace(a_case(mention), closed=True), NOON) == Outcome()


def test_waiting_alone_asks_for_no_signature() -> None:
    mention = a_mention(published_at=NOON - timedelta(hours=3))
    late = Rule("A", Condition(waiting=Waiting(60)), Actions(lead="Unanswered for an hour."))
    said = outcome(late, mention=mention)
    assert (said.lead, said.signed) == ("Unanswered for an hour.", "")
    said = outcome(late, Rule("B", then=Actions(lead="About money.")), mention=mention)
    assert (said.lead, said.signed) == ("Unanswered for an hour.", "About money.")


def test_the_longest_mute_of_each_scope() -> None:
    found = outcome(
        Rule("One", then=Actions(mute=Mute(Scope.AUTHOR, 3))),
        Rule("Two", then=Actions(mute=Mute(Scope.AUTHOR))),
        Rule("Three", then=Actions(mute=Mute(Scope.THREAD, 1))),
    )
    assert found.mute == (("Two", Mute(Scope.AUTHOR)), ("Three", Mute(Scope.THREAD, 1)))


@given(rule_lists, mentions, st.integers(0, 6000))
def test_asking_again_gives_the_same_answer(rules: tuple[Rule, ...], mention: Mention, later: int) -> None:
    now = NOON + timedelta(minutes=later)
    case = a_case(mention, OFFICE)
    assert apply(RuleSet(rules), case, now) == apply(RuleSet(rules), case, now)


@given(rule_lists, mentions, st.randoms(use_true_random=False))
def test_what_adds_up_does_not_depend_on_the_order(
    rules: tuple[Rule, ...], mention: Mention, random: object
) -> None:
    """Tags, points, alerts, FAQ candidates and mutes, as long as no rule says stop."""
    through = [replace(rule, stop=False) for rule in rules]
    shuffled = list(through)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    case = a_case(mention, OFFICE)
    one, other = (apply(RuleSet(tuple(each)), case, NOON) for each in (through, shuffled))
    assert {tag.lower() for tag in one.tags} == {tag.lower() for tag in other.tags}
    assert sorted(one.points) == sorted(other.points)
    assert sorted(one.alerts) == sorted(other.alerts)
    assert one.faq == other.faq
    assert {mute for _, mute in one.mute} == {mute for _, mute in other.mute}
    assert {step.rule for step in one.trace} == {step.rule for step in other.trace}
    assert one.next_at == other.next_at


@given(rule_lists, mentions)
def test_a_rule_that_does_not_hold_changes_nothing(rules: tuple[Rule, ...], mention: Mention) -> None:
    never = Rule("Never", Condition(And((Is("lang", "xx"),))), Actions(tags=("no",), points=9), stop=True)
    case = a_case(mention, OFFICE)
    assert apply(RuleSet((never, *rules)), case, NOON) == apply(RuleSet(rules), case, NOON)


def test_no_action_can_approve_write_or_send() -> None:
    """A new action is thought about here before anywhere else."""
    assert {each.name for each in dataclasses.fields(Actions)} == {
        *("tags", "points", "assign", "templates", "snooze", "mute", "alert", "lead", "faq"),
    }
    assert Intent.PRAISE  # thanks, too, wait for a person
