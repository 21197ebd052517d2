"""Rules in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from babel import Locale
from hypothesis import given
from PySide6.QtWidgets import QApplication

from socialdesk.config import Settings
from socialdesk.desktop import words
from socialdesk.desktop.rules import words as rules_words
from socialdesk.desktop.sentences import known_again
from socialdesk.domain.mention import Mention
from socialdesk.domain.routing import Staffing, plan
from socialdesk.domain.rule import (
    Actions,
    Assign,
    Condition,
    Deeds,
    Mute,
    Rule,
    RuleSet,
    Ruling,
    Scope,
    Step,
    Verdict,
    Waiting,
    apply,
)
from socialdesk.query import parse
from tests.stage import MORNING
from tests.unit.domain.scenery_rules import ALWAYS, NOON, TEAM, a_case, mentions, rule_lists


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("urgency:critical lang:tr", "the urgency is Critical and the language is Turkish"),
        ("lang:tr,en,fi", "the language is Turkish, English or Finnish"),
        ("platform:hackernews", "it is on Hacker News"),
        ("from:ayse has:link", "the author is ayse and it has a link"),
        ("followers:>10k", "the author has > 10,000 followers"),
        ("is:unsure -kargo", "the model is unsure and not: it says kargo"),
        ("smell NEAR/3 burnt", "it says smell NEAR/3 burnt"),
        ("lang:tr kargo OR lang:en", "lang:tr kargo OR lang:en"),
    ],
)
def test_queries(query: str, said: str) -> None:
    node = parse(query)
    assert plain(rules_words.both(rules_words.query(node))) == said


@pytest.mark.parametrize(
    ("code", "all_of", "one_of", "listed"),
    [
        ("en_GB", "a, b and c", "a, b or c", "a, b, c"),
        ("tr", "a, b ve c", "a, b veya c", "a, b, c"),
        ("ar", "a وb وc", "a أو b أو c", "a، b، c"),
    ],
)
def test_lists_are_joined_as_the_language_does(
    code: str, all_of: str, one_of: str, listed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words.language, "locale", Locale.parse(code))
    monkeypatch.setattr(words.language, "code", code[:2])
    assert rules_words.both("abc") == all_of
    assert rules_words.either("abc") == one_of
    assert words.commas("abc") == listed
    assert rules_words.both(["a"]) == "a"
    assert rules_words.either([]) == ""


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (Condition(needs_reply=True), "an answer is expected"),
        (Condition(needs_reply=False), "no answer is expected"),
        (Condition(customer=frozenset({"vip", "press"})), "the customer is tagged press or vip"),
        (Condition(open=False), "posted outside opening hours"),
        (Condition(days=frozenset({5, 6})), "posted on Saturday or Sunday"),
        (Condition(times=((time(22), time(6)),)), "posted between 22:00–06:00"),
        (Condition(holiday=True), "posted on a public holiday"),
        (Condition(waiting=Waiting(120)), "unanswered for 2 h of opening time"),
        (Condition(waiting=Waiting(45, opening_time=False)), "unanswered for 45 min"),
        (Condition(parse("intent:spam"), unsure=True), "the topic is Spam (also where the model is unsure)"),
    ],
)
def test_conditions(when: Condition, said: str) -> None:
    assert plain(rules_words.both(rules_words.conditions(when))) == said


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (Actions(tags=("a", "b")), "tag “a”, tag “b”"),
        (Actions(points=5), "raise the priority by 5"),
        (Actions(points=-5), "lower the priority by 5"),
        (Actions(assign=Assign("Mia")), "assign to Mia"),
        (Actions(assign=Assign()), "assign to who is on shift and speaks the language"),
        (Actions(assign=Assign(language=False)), "assign to who is on shift"),
        (
            Actions(assign=Assign(skills=frozenset({"refunds", "law"}))),
            "assign to who is on shift, knows law and refunds and speaks the language",
        ),
        (
            Actions(assign=Assign(skills=frozenset({"law"}), language=False)),
            "assign to who is on shift and knows law",
        ),
        (Actions(templates="peak"), "templates for peak season"),
        (Actions(snooze=0), "snooze until the brand opens"),
        (Actions(snooze=90), "snooze for 1 h 30 min"),
        (Actions(mute=Mute(Scope.AUTHOR, 30)), "mute the author (30 days)"),
        (Actions(mute=Mute(Scope.THREAD)), "mute the conversation"),
        (Actions(alert="Look.", lead="Now."), "alert: Look., hand to the lead: Now."),
        (Actions(faq=True), "add to the FAQ candidates"),
    ],
)
def test_actions(act: Actions, said: str) -> None:
    assert plain(", ".join(rules_words.actions(act))) == said


def test_a_whole_rule() -> None:
    rule = Rule("x", Condition(parse("urgency:critical")), Actions(assign=Assign("Mia")), stop=True)
    said = plain(rules_words.sentence(rule))
    assert said == "When the urgency is Critical → assign to Mia, stop here"


def test_words_of_strangers_do_not_turn_the_line() -> None:
    rule = Rule("x", Condition(), Actions(tags=("a\u202eb",)))
    assert "\u202e" not in rules_words.sentence(rule)


def test_a_trace() -> None:
    steps = (
        Step("A", Verdict.HELD, ("says x",), ()),
        Step("B", Verdict.STOPPED, ("says x",), by="A"),
        Step("C", Verdict.UNSURE, ("intent:spam",), by="intent"),
    )
    said = [plain(each) for each in rules_words.trace(Ruling("f", MORNING, steps, note="nobody on shift"))]
    assert said == [
        "What rules did:",
        "A: stop here (because: says x)",
        "B: nothing, because “A” said stop here",
        "C: nothing, because the model is unsure of “What they want”",
        "Not assigned yet: nobody on shift",
    ]
    assert rules_words.trace(None) == []


@given(rule_lists, mentions)
def test_every_clause_of_a_trace_is_known_again(rules: tuple[Rule, ...], mention: Mention) -> None:
    asked = replace(a_case(mention), holds=lambda node: ("it says kargo", "not: it says cargo"))
    said = apply(RuleSet(rules, TEAM), asked, NOON)
    made = plan(said, mention, None, Deeds(), RuleSet(rules, TEAM), ALWAYS, Staffing(), NOON)
    if made.ruling is None:
        return
    clauses = [clause for step in made.ruling.trace for clause in (*step.why, *step.did)]
    for clause in filter(None, (*clauses, made.ruling.note)):
        assert known_again(clause, rules_words.TRACED) is not None


@pytest.fixture
def turkish(qapp: QApplication, settings: Settings) -> Iterator[None]:
    words.language.use("tr", qapp, settings.resources)
    yield
    words.language.use("en", qapp, settings.resources)


def test_traced_clauses_in_another_language(turkish: None) -> None:
    said = [
        plain(rules_words.traced(clause))
        for clause in (
            "posted on Monday",
            "unanswered for 2 h of opening time",
            "not done: snooze for 5 h (“A” goes before)",
            "lang:fi",
            "it says kargo",
            "nobody on shift knows delivery and speaks ar",
            "words that nobody knows",
        )
    ]
    assert said == [
        "paylaşım günü Pazartesi",
        "çalışma saatleriyle 2 sa boyunca yanıtsız",
        "yapılmadı: 5 sa ertele (önce “A” geliyor)",
        "dil Fince",
        "kargo geçiyor",
        "vardiyada hem delivery hem Arapça bilen yok",
        "words that nobody knows",
    ]
