"""follow_ups.toml: what stands there, and what is said about what is wrong in it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.follow_up import TITLES, After, FollowUpPlan
from socialdesk.drafting.follow_ups import read_follow_ups
from socialdesk.drafting.layers import Layers
from socialdesk.drafting.playbook import default_playbook
from socialdesk.errors import SettingWrong

GOOD = '[[follow_up]]\nkey = "ask"\ntitle = "Ask"\nafter = "answer"\nwait = "24h"\n'


def plan(tmp_path: Path, text: str) -> FollowUpPlan:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "voice.toml").write_text("")
    (tmp_path / "own" / "follow_ups.toml").write_text(text)
    return read_follow_ups(Layers.of(tmp_path / "own"), ("follow.short",))


def test_the_shipped_ones() -> None:
    shipped = default_playbook().follow_ups
    assert shipped.most_a_month == 2
    assert {rule.key: rule.title for rule in shipped.rules} == {k: v for k, v in TITLES.items() if k}
    assert [rule.key for rule in shipped.active] == ["all_well", "welcome_back", "anniversary"]
    all_well = shipped.rules[0]
    assert (all_well.after, all_well.wait, all_well.templates) == (
        After.ANSWER,
        timedelta(days=1),
        "follow_up",
    )
    assert all_well.sentiments == {Sentiment.NEGATIVE}
    assert Intent.SAFETY_LEGAL not in all_well.intents


def test_a_playbook_without_the_file_follows_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "voice.toml").write_text("")
    assert read_follow_ups(Layers.of(tmp_path), ()) == FollowUpPlan()


def test_all_that_can_be_said(tmp_path: Path) -> None:
    [rule] = plan(
        tmp_path,
        GOOD + 'intents = ["delivery"]\nsentiments = ["negative"]\nlanguages = ["TR"]\nplatforms = ["x"]\n'
        'templates = "returning"\nprefer = ["follow.short"]\nmentions = 3\nagain = "2w"\non = false\n',
    ).rules
    assert rule.languages == {"tr"}
    assert rule.platforms == {"x"}
    assert rule.prefer == ("follow.short",)
    assert (rule.mentions, rule.again, rule.on) == (3, timedelta(weeks=2), False)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (GOOD.replace('"24h"', '"soon"'), 5, "no length of time"),
        (GOOD.replace('"24h"', '"500d"'), 5, "too long"),
        (GOOD.replace('"answer"', '"anser"'), 4, "Did you mean “answer”"),
        (GOOD.replace('"ask"', '"Ask me"'), 2, "no key"),
        (GOOD.replace('"Ask"', '" "'), 3, "0 letters"),
        (GOOD + GOOD, 7, "twice"),
        (GOOD + 'intents = ["safety_legal"]\n', 6, "no intents that is known"),
        (GOOD + 'templates = "peek"\n', 6, "Did you mean “peak”"),
        (GOOD + 'prefer = ["follow.shrt"]\n', 6, "Did you mean “follow.short”"),
        (GOOD + "mentions = 0\n", 6, "from 1 to 1000"),
        (GOOD + "waits = 3\n", 6, "Did you mean “wait”"),
        ("most_a_month = true\n", 1, "from 1 to 30"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    with pytest.raises(SettingWrong, match=what) as told:
        plan(tmp_path, text)
    assert f"follow_ups.toml, line {line}:" in str(told.value)
