"""Labels and their reasons come from the chances of the outermost source."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from socialdesk.analysis.labelling import WIDTH, Answers, Floats, Labeller, Reading
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency

SHIPPED = Path(__file__).parents[3] / "models" / "default"


def _section() -> dict[str, Any]:
    section: dict[str, Any] = json.loads((SHIPPED / "config.json").read_text())["socialdesk"]
    return section


def a_reading(**changes: Any) -> Reading:
    """A reading with the labels in the domain's order and round thresholds."""
    labels = {
        Head.SENTIMENT: list(Sentiment),
        Head.URGENCY: list(Urgency),
        Head.INTENT: list(Intent),
        Head.NEEDS_REPLY: ["no", "yes"],
    }
    section = {
        "heads": labels,
        "unsure_below": dict.fromkeys(Head, 0.5),
        "urgent_from": 0.425,
        "reply_from": 0.3,
    }
    return Reading.of(section | changes)


@dataclass
class Scripted:
    """A source that finds a text negative by each "bad" in it, and remembers what it was asked."""

    model: str = "scripted 1"
    reading: Reading = field(default_factory=a_reading)
    asked: list[tuple[tuple[str, ...], tuple[Head, ...], bool]] = field(default_factory=list)

    @property
    def answering(self) -> dict[Head, str]:
        return dict.fromkeys(Head, self.model)

    def read(self, texts: Sequence[str], heads: Collection[Head], *, vectors: bool = False) -> Answers:
        self.asked.append((tuple(texts), tuple(heads), vectors))
        found = {}
        for head in heads:
            logits = np.zeros((len(texts), len(self.reading.labels[head])), dtype=np.float32)
            logits[:, 0] = [text.count("bad") for text in texts]
            raised = np.exp(logits)
            found[head] = raised / raised.sum(1, keepdims=True)
        rows: Floats = np.zeros((len(texts), WIDTH if vectors else 0), dtype=np.float32)
        return Answers(found, rows)


def test_the_shipped_configuration_is_whole() -> None:
    reading = Reading.of(_section())
    assert set(reading.labels) == set(Head)
    assert 0.25 < reading.urgent_from < 1  # what is surely normal is not urgent


@pytest.mark.parametrize("temperature", _section()["temperatures"].values())
def test_the_shipped_temperatures_are_mild(temperature: float) -> None:
    assert 0.2 < temperature < 5


def test_a_label_that_the_domain_does_not_know_is_refused() -> None:
    section = _section()
    section["heads"]["intent"][0] = "gossip"
    with pytest.raises(ValueError, match="intent"):
        Reading.of(section)


@pytest.mark.parametrize(
    ("chances", "label"),
    [
        ([0.5, 0.1, 0.2, 0.2], "high"),  # 0.425: one of the two, the first of equals
        ([0.5, 0.1, 0.1, 0.3], "critical"),
        ([0.6, 0.1, 0.2, 0.1], "low"),  # 0.325
        ([0.05, 0.7, 0.25, 0.0], "high"),  # 0.425: surely no calm matter
        ([0.0, 1.0, 0.0, 0.0], "normal"),
    ],
)
def test_a_mention_is_urgent_from_the_threshold(chances: list[float], label: str) -> None:
    reading = a_reading()
    assert reading.labels[Head.URGENCY][reading.label(Head.URGENCY, np.array(chances))] == label


def test_a_reply_is_needed_from_the_threshold() -> None:
    reading = a_reading()
    assert [reading.label(Head.NEEDS_REPLY, np.array(c)) for c in ([0.7, 0.3], [0.71, 0.29])] == [1, 0]


def test_all_heads_are_asked_at_once() -> None:
    source = Scripted()
    one, other = Labeller(source).classify(["bad bad bad bad", "fine"])
    assert source.asked == [(("bad bad bad bad", "fine"), tuple(Head), False)]
    assert one.sentiment is Sentiment.NEGATIVE
    assert Head.SENTIMENT not in one.unsure
    assert Head.SENTIMENT in other.unsure
    assert one.model == "scripted 1"


def test_reasons_ask_only_for_their_head() -> None:
    source = Scripted()
    [reason] = Labeller(source).explain("so bad a day", Head.SENTIMENT)
    assert (reason.start, reason.end) == (3, 6)
    assert [(heads, vectors) for _, heads, vectors in source.asked] == [((Head.SENTIMENT,), False)]


def test_all_heads_are_explained_by_the_same_texts() -> None:
    source = Scripted()
    labeller = Labeller(source)
    why = labeller.explain("so bad a day", *Head)
    assert len(source.asked) == 1
    assert [(w.start, w.end) for w in why if w.head is Head.SENTIMENT] == [(3, 6)]
    assert [w for w in why if w.head is Head.SENTIMENT] == list(
        labeller.explain("so bad a day", Head.SENTIMENT)
    )
    assert labeller.explain("so bad a day") == ()


def test_a_long_text_is_searched_in_stretches_first() -> None:
    source = Scripted()
    text = "word " * 300 + "bad"
    [reason] = Labeller(source).explain(text, Head.SENTIMENT)
    assert text[reason.start : reason.end] == "bad"
    assert len(source.asked) == 2
    assert max(len(texts) for texts, _, _ in source.asked) <= 41


def test_vectors_are_asked_for_without_labels() -> None:
    source = Scripted()
    assert Labeller(source).embed(["a", "b"]).shape == (2, WIDTH)
    assert source.asked == [(("a", "b"), (), True)]
