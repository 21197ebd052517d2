"""Warmth and clarity: the weights are readable and whole, and features move them the right way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialdesk.drafting import Playbook, impression
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.tone import measure, observe
from socialdesk.errors import SettingWrong
from tests.unit.drafting.conftest import labels, request_for

REPLIES = Path(__file__).parents[2] / "data" / "replies.jsonl"


def test_the_shipped_weights_point_the_right_way() -> None:
    shipped = impression.weights()
    for scale, up in ((shipped.warmth, impression.WARMING), (shipped.clarity, impression.CLEARING)):
        assert len(scale.weights) > 5
        for name, weight in scale.weights.items():
            assert (weight > 0) is (name in up), name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[warmth]\nstart = 0.5\n",
        "[warmth]\nstart = 0.5\nmagic = 1\n[clarity]\nstart = 0.5\n",
        "[warmth\n",
        '[warmth]\nstart = "x"\n[clarity]\nstart = 0.5\n',
    ],
)
def test_damaged_weights_are_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "weights.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingWrong, match="Reinstall SocialDesk"):
        impression.weights(path)


def test_a_scale_stays_between_nothing_and_all() -> None:
    scale = impression.Scale(0.5, {"warm": 2.0, "cold": -2.0})
    assert scale.of({"warm": 1.0, "cold": 0.0}) == 1.0
    assert scale.of({"warm": 0.0, "cold": 1.0}) == 0.0
    assert scale.of({"warm": 0.1, "cold": 0.0}) == pytest.approx(0.7)


def test_the_longest_sentence_is_pointed_at() -> None:
    text = "Short one. This one here is longer: this after a colon!"
    size = impression.shape(text)
    assert size.words == 11
    assert text[size.start : size.end] == "This one here is longer"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You got it. And where were you?", "And where were you?"),
        ("Hi Sarah. And where were you?", ""),
        ("Could you tell us where it was?", ""),
        ("No.", ""),
    ],
)
def test_a_bare_question_is_a_retort(text: str, words: str, playbook: Playbook) -> None:
    span = impression.retort(folded(text), playbook.languages["en"].tone)
    assert (text[slice(*span)] if span else "") == words


def test_each_feature_is_between_nothing_and_one(playbook: Playbook) -> None:
    for line in REPLIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        asked = request_for(row["mention"], row["lang"], said=labels(row["intent"], row["sentiment"]))
        seen = observe(row["reply"], asked, playbook, text_lang=row["lang"])
        assert set(seen) >= {*impression.WARMING, *impression.COOLING, *impression.CLEARING}
        assert all(0.0 <= value <= 1.0 for value in seen.values())
    assert observe("Hej", request_for("…", "sv"), playbook, text_lang="sv") == {}


@pytest.mark.parametrize("lang", ["en", "tr", "fi", "ar"])
def test_it_agrees_with_the_reader_on_replies_it_did_not_learn_from(lang: str, playbook: Playbook) -> None:
    """A floor well under the measured agreement (benchmarks/tone.py): it falls when something breaks."""
    told: dict[bool, list[float]] = {True: [], False: []}
    for line in REPLIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["lang"] == lang and int(row["id"][3:]) % 2 == 0 and row["warmth"] != 3:
            asked = request_for(
                row["mention"],
                lang,
                said=labels(row["intent"], row["sentiment"]),
                author_name=row["author"],
            )
            told[row["warmth"] > 3].append(measure(row["reply"], asked, playbook, text_lang=lang).warmth)
    pairs = [(warm, cold) for warm in told[True] for cold in told[False]]
    assert len(pairs) > 100
    assert sum(warm > cold for warm, cold in pairs) / len(pairs) > 0.85
