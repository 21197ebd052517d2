from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from socialdesk.domain.classification import Intent, Urgency
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.domain.routing import Choice, Plan, Staffing, choose, choose_lead, grave, plan
from socialdesk.domain.rule import (
    Actions,
    Assign,
    Condition,
    Deeds,
    Mute,
    Outcome,
    Rule,
    RuleSet,
    Ruling,
    Scope,
    apply,
)
from socialdesk.domain.shifts import Person, Team
from tests.unit.domain.scenery_rules import (
    ALWAYS,
    NOON,
    OFFICE,
    TEAM,
    a_case,
    a_mention,
    deeds,
    mentions,
    rule_lists,
)

DELIVERY = Assign(skills=frozenset({"delivery"}))
NOTHING = Deeds()


def chosen(wanted: Assign, lang: str = "tr", now: datetime = NOON, **loads: int) -> Choice:
    return choose(wanted, lang, TEAM, OFFICE, Staffing(loads), now)


def test_skill_and_language_decide_who_is_asked() -> None:
    assert chosen(DELIVERY, "tr").person == "Deniz"
    assert chosen(DELIVERY, "fi").person == "Aino"
    assert chosen(DELIVERY, "ar").person == "Omar"
    assert chosen(Assign(skills=frozenset({"refunds"}), language=False), "ar").person == "Aino"
    nobody = chosen(Assign(skills=frozenset({"refunds"})), "ar")
    assert (nobody.person, nobody.why) == ("", "nobody in the team knows refunds and speaks ar")


def test_the_fewest_open_mentions_decide_and_a_limit_holds() -> None:
    assert chosen(DELIVERY, "tr", deniz=1).person == "Omar"
    assert chosen(DELIVERY, "tr", deniz=5, omar=2).person == "Deniz"  # Omar carries two at most
    full = chosen(DELIVERY, "ar", omar=2)
    assert (full.person, full.why) == ("", "everybody on shift carries as many open mentions as they may")


def test_of_equals_the_longest_without_a_turn() -> None:
    turns = {"deniz": NOON - timedelta(minutes=5)}
    assert choose(DELIVERY, "tr", TEAM, OFFICE, Staffing({}, turns), NOON).person == "Omar"


def test_nobody_on_shift_waits_for_the_next() -> None:
    night = NOON.replace(hour=22)
    found = chosen(DELIVERY, "tr", night)
    assert found == Choice("", "nobody on shift knows delivery and speaks tr", NOON.replace(day=5, hour=9))


def test_a_day_of_mentions_is_shared_fairly() -> None:
    """Nobody gets two more than a colleague who could have taken them."""
    people = Team(tuple(Person(name) for name in ("A", "B", "C")))
    loads: Counter[str] = Counter()
    turns: dict[str, datetime] = {}
    for number in range(100):
        now = NOON + timedelta(seconds=number)
        person = choose(Assign(), "en", people, OFFICE, Staffing(loads, turns), now).person
        loads[fold(person)] += 1
        turns[fold(person)] = now
    assert max(loads.values()) - min(loads.values()) <= 1


def test_a_lead_is_found_whatever_the_hour() -> None:
    assert choose_lead(TEAM, OFFICE, Staffing(), NOON.replace(hour=3)).person == "Lead"
    assert choose_lead(Team(), OFFICE, Staffing(), NOON) == Choice(why="the team has no lead")


# Plans ------------------------------------------------------------------------------------------------


def planned(
    *rules: Rule,
    mention: Mention | None = None,
    before: Ruling | None = None,
    done: Deeds = NOTHING,
    muted: bool = False,
    now: datetime = NOON,
    danger: bool = False,
) -> Plan:
    mention = mention or a_mention()
    made = RuleSet(rules, TEAM, "f1")
    outcome = apply(made, a_case(mention), now)
    return plan(outcome, mention, before, done, made, ALWAYS, Staffing(), now, muted=muted, danger=danger)


def after(mention: Mention, made: Plan) -> Mention:
    """The mention once a plan is written."""
    if made.tags is not None:
        mention = replace(mention, tags=made.tags)
    if made.assign:
        mention = replace(mention, assigned_to=made.assign)
    if made.hide:
        mention = replace(mention, status=MentionStatus.STORED)
    elif made.snooze_until is not None:
        mention = replace(mention, status=MentionStatus.SNOOZED, snoozed_until=made.snooze_until)
    return mention


TAG = Rule("Tag", then=Actions(tags=("late",)))


def test_tags_are_added_to_those_of_people() -> None:
    made = planned(TAG, mention=a_mention(tags=("mine",)), done=Deeds(tagged=True))
    assert made.tags == ("mine", "late")


def test_a_tag_that_a_person_took_off_stays_off() -> None:
    first = planned(TAG)
    assert first.ruling is not None
    again = planned(TAG, mention=a_mention(tags=()), before=first.ruling, done=Deeds(tagged=True))
    assert again.tags is None


def test_a_tag_goes_with_its_reason_unless_a_person_touched_the_tags() -> None:
    first = planned(TAG)
    without = planned(mention=a_mention(tags=("late",)), before=first.ruling)
    assert without.tags == ()
    kept = planned(mention=a_mention(tags=("late", "mine")), before=first.ruling, done=Deeds(tagged=True))
    assert kept.tags is None


def test_nothing_is_taken_from_a_person() -> None:
    give = Rule("Give", then=Actions(assign=Assign("Deniz")))
    assert planned(give).assign == "Deniz"
    assert planned(give, mention=a_mention(assigned_to="Aino")).assign == ""
    given_back = planned(give, done=Deeds(assigned=True))  # a person took it off somebody
    assert given_back.assign == ""


def test_the_lead_takes_over_from_a_rule_but_not_from_a_person() -> None:
    give = Rule("Give", then=Actions(assign=Assign("Deniz")))
    up = Rule("Up", then=Actions(lead="Decide this."))
    first = planned(give)
    handed = planned(give, up, mention=a_mention(assigned_to="Deniz"), before=first.ruling)
    assert (handed.assign, handed.alerts) == ("Lead", (("Up", "Decide this."),))
    by_hand = planned(give, up, mention=a_mention(assigned_to="Deniz"), done=Deeds(assigned=True))
    assert (by_hand.assign, by_hand.alerts) == ("", (("Up", "Decide this."),))


def test_what_a_person_reopened_is_not_snoozed_or_hidden() -> None:
    rules = (Rule("S", then=Actions(snooze=60)), Rule("M", then=Actions(mute=Mute(Scope.AUTHOR))))
    assert planned(*rules).hide
    made = planned(*rules, done=Deeds(placed=True), muted=True)
    assert not made.hide
    assert not made.mute
    assert made.snooze_until is None


@pytest.mark.parametrize("label", [{"intent": Intent.SAFETY_LEGAL}, {"urgency": Urgency.CRITICAL}])
def test_danger_is_never_hidden(label: dict[str, Any]) -> None:
    rules = (Rule("S", then=Actions(snooze=60)), Rule("M", then=Actions(mute=Mute(Scope.AUTHOR))))
    mention = a_mention(**label)
    assert grave(mention)
    made = planned(*rules, mention=mention, muted=True)
    assert not made.hide
    assert made.snooze_until is None


def test_what_its_words_call_danger_is_never_hidden_either() -> None:
    rules = (Rule("S", then=Actions(snooze=60)), Rule("M", then=Actions(mute=Mute(Scope.AUTHOR))))
    assert planned(*rules, mention=a_mention(), muted=True).hide
    made = planned(*rules, mention=a_mention(), muted=True, danger=True)
    assert not made.hide
    assert made.snooze_until is None


def test_only_what_is_open_is_acted_upon() -> None:
    everything = Rule(
        "All",
        then=Actions(
            tags=("t",), points=5, assign=Assign("Deniz"), snooze=60, mute=Mute(Scope.AUTHOR),
            alert="!", lead="?", faq=True,
        ),
    )  # fmt: skip
    made = planned(everything, mention=a_mention(status=MentionStatus.STORED))
    assert made.ruling is not None
    assert made == Plan(made.ruling, tags=("t",))
    assert made.ruling.points == (("All", 5),)
    assert made.ruling.faq
    assert made.ruling.lead == ""


def test_no_ruling_is_kept_for_history_that_no_rule_holds_for() -> None:
    old = a_mention(status=MentionStatus.STORED)
    assert planned(Rule("No", Condition(customer=frozenset({"vip"}))), mention=old) == Plan()
    assert planned(Rule("No", Condition(customer=frozenset({"vip"})))).ruling is not None


@given(rule_lists, mentions, deeds)
def test_doing_it_twice_changes_nothing(rules: tuple[Rule, ...], mention: Mention, done: Deeds) -> None:
    first = planned(*rules, mention=mention, done=done)
    then = after(mention, first)
    second = planned(*rules, mention=then, before=first.ruling, done=done)
    assert second == Plan()


@given(rule_lists, mentions, deeds)
def test_what_people_did_stands(rules: tuple[Rule, ...], mention: Mention, done: Deeds) -> None:
    made = planned(*rules, mention=mention, done=done)
    then = after(mention, made)
    if done.assigned:
        assert then.assigned_to == mention.assigned_to
    if done.placed or mention.status is not MentionStatus.OPEN:
        assert then.status is mention.status
    assert set(mention.tags) <= set(then.tags)
    assert then.status in (mention.status, MentionStatus.SNOOZED, MentionStatus.STORED)


@given(rule_lists, mentions)
def test_one_mention_gets_the_same_from_the_same_facts(rules: tuple[Rule, ...], mention: Mention) -> None:
    assert planned(*rules, mention=mention) == planned(*rules, mention=mention)


def test_an_empty_outcome_of_no_rules_writes_nothing() -> None:
    made = plan(Outcome(), a_mention(), None, NOTHING, RuleSet(), ALWAYS, Staffing(), NOON)
    assert made == Plan()
