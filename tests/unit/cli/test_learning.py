"""Labels set right and learned from, in the terminal."""

from __future__ import annotations

import pytest

from socialdesk.analysis.learned import Layer, Words
from socialdesk.analysis.learning import Lesson
from socialdesk.domain.classification import Head
from socialdesk.domain.learning import HeadFigures, WhyNot
from socialdesk.services.learning import Learning, Learnt
from tests.unit.cli.conftest import Terminal


def test_a_label_is_set_shown_and_taken_back(busy: Terminal) -> None:
    number = str(busy("queue", "--json").data[0]["id"])
    said = busy("label", number, "--sentiment", "positive", "--needs-reply", "no", "--json").data
    assert said["labels"]["sentiment"] == "positive"
    assert said["labels"]["needs_reply"] is False
    assert [(each["head"], each["value"], each["was"]) for each in said["corrections"]] == [
        ("sentiment", "positive", "negative"),
        ("needs_reply", "no", "yes"),
    ]
    assert "needs reply" in busy("label", number).out
    assert (
        busy("label", number, "--back", "sentiment", "--back", "needs-reply", "--json").data["corrections"]
        == []
    )
    assert "classifier's" in busy("label", number).out


@pytest.mark.parametrize(
    "words",
    [("--sentiment", "angry"), ("--intent", "gossip"), ("--needs-reply", "maybe"), ("--back", "mood")],
)
def test_a_label_that_does_not_exist_is_wrong_usage(busy: Terminal, words: tuple[str, str]) -> None:
    said = busy("label", "1", *words)
    assert said.code == 2
    assert words[1] in said.err


def test_nothing_to_take_back(busy: Terminal) -> None:
    assert busy("label", "1", "--back", "intent").code == 76


def _learnt(*, good: bool) -> Learnt:
    figures = (
        HeadFigures(Head.SENTIMENT, 20, 2, 15, 200, 200, 199, used=good, why=None if good else WhyNot.LOSES),
        HeadFigures(Head.URGENCY, 4, 1, why=WhyNot.TOO_FEW),
        HeadFigures(Head.INTENT, 12, 9, why=WhyNot.RIGHT_ALREADY),
        HeadFigures(Head.NEEDS_REPLY, 12, 1, 2, 200, 200, 200, why=WhyNot.NO_BETTER),
    )
    return Learnt(figures, Lesson(Layer(1, Words.of([], []), {}) if good else None, figures))


def test_learn_shows_and_changes_nothing(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Learning, "learn", lambda *_, **__: _learnt(good=True))
    said = busy("learn")
    assert "199 of 200" in said.out
    assert "correct 7 more labels to learn from" in said.out
    assert "--apply" in said.out
    assert busy("learn", "--list", "--json").data["in_use"] is None


def test_learn_apply_list_and_back(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Learning, "learn", lambda *_, **__: _learnt(good=True))
    assert busy("learn", "--apply", "--json").data["applied"] == 1
    listed = busy("learn", "--list", "--json").data
    assert listed["in_use"] == 1
    assert listed["revisions"][0]["labels"] == 20
    assert busy("learn", "--back", "0", "--json").data == {"in_use": None}
    assert "without what was learned" in busy("learn", "--back", "0").out
    assert "Revision 1 is in use" in busy("learn", "--back", "1").out
    assert "sentiment" in busy("learn", "--list").out
    assert busy("learn", "--back", "9").code == 78


def test_what_is_no_better_is_not_applied(busy: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Learning, "learn", lambda *_, **__: _learnt(good=False))
    said = busy("learn", "--apply")
    assert "Nothing was learned that is better" in said.out
    assert "too much of what is right" in said.out
    assert busy("learn", "--list", "--json").data["revisions"] == []
