"""The guard over its suite: what may not go out is found, ordinary replies are left alone."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.domain.reply import Severity
from socialdesk.drafting import Playbook, links
from socialdesk.drafting.guard import check
from tests.unit.drafting.conftest import RULES, request_for

CASES = [
    json.loads(line)
    for line in Path(__file__).with_name("guard_cases.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("lang", ["en", "tr", "fi", "ar"])
def test_each_case(lang: str, playbook: Playbook) -> None:
    ours = replace(playbook, allowed_links=frozenset({"lumi.example"}))
    for case in CASES:
        if case["lang"] == lang:
            asked = request_for("…", lang, rule=RULES["reddit"])
            codes = {each.code for each in check(case["text"], asked, ours, text_lang=lang)}
            assert (case["finds"] in codes) if case["finds"] else not codes, (case, codes)


def test_the_suite_is_as_large_as_it_says() -> None:
    assert len(CASES) >= 200
    assert sum(not case["finds"] for case in CASES) >= 100
    assert min(Counter(case["lang"] for case in CASES).values()) >= 50


def test_too_many_in_an_hour_stop_and_many_in_a_thread_ask(playbook: Playbook) -> None:
    text = "Hi Sarah, thanks for telling us."
    found = {each.code: each.severity for each in check(text, request_for("…", in_last_hour=60), playbook)}
    assert found == {"hour_full": Severity.HARD}
    found = {each.code: each.severity for each in check(text, request_for("…", in_thread=5), playbook)}
    assert found == {"thread_full": Severity.SOFT}
    assert check(text, request_for("…", in_last_hour=59, in_thread=4), playbook) == ()


def test_nearly_one_text_to_many_people_stops(playbook: Playbook) -> None:
    text = "Hi {}, sorry about the trouble with your delivery. Send us your order number by DM, please."
    names = ("Sam", "Lee", "Kim", "Pat", "Max", "Jo", "Alex", "Robin", "Sasha", "Noor")
    before = tuple(text.format(each) for each in names)
    found = check(text.format("Sarah"), request_for("…", recent_texts=before), playbook)
    assert [(each.code, each.severity) for each in found] == [("repeated", Severity.HARD)]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("lumі.example", "lumi.example"),
        ("1umi.example", "lumi.example"),
        ("shop.lümi.example", "lumi.example"),
        ("luna.example", None),
    ],
)
def test_hosts_that_look_like_ours(name: str, meant: str | None) -> None:
    assert links.lookalike(name, ["lumi.example"]) == meant


def test_two_alphabets_in_one_name() -> None:
    assert links.mixed("pаypal.example")
    assert not links.mixed("яблоко.example")
    assert not links.mixed("xn--")
