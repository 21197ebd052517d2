"""How warm and how clear a reply reads: features of its words, with weights learned from labelled replies.

The weights stand in ``resources/tone/weights.toml``, one line each and readable: what a feature adds or
takes on a scale from 0 to 1. ``benchmarks/tone.py --fit`` makes them and measures them on replies that
it did not learn from; docs/playbook.md has the figures and what this cannot judge.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

from socialdesk.drafting.phrases import FoldedText
from socialdesk.drafting.tone_words import ToneWords
from socialdesk.errors import SettingWrong

WEIGHTS = Path(__file__).resolve().parents[2] / "resources" / "tone" / "weights.toml"

WARMING = (
    "greets", "acknowledges", "apologises", "thanks", "warm", "empathy", "softens", "personal", "next_step",
    "asks", "smiles", "exclaims", "signed", "length",
)  # fmt: skip
COOLING = (
    "no_apology", "cold", "robot", "blame", "mocks", "shouts", "curt", "long_sentence", "retorts", "jargon",
    "vague", "bare", "repeats",
)  # fmt: skip
CLEARING = ("next_step", "asks", "acknowledges", "concrete", "personal", "softens", "length", "greets")
CLOUDING = (
    "jargon", "vague", "robot", "blame", "mocks", "shouts", "curt", "long_sentence", "long", "many_asks",
    "retorts", "no_step", "cold", "bare",
)  # fmt: skip

LONG_SENTENCE = 30
"""Words from which a sentence is hard to read on a telephone."""

MANY_ASKS = 4
"""From how many questions and requests on a reader does not know where to begin."""

_WORD = regex.compile(r"\w+(?:['’]\w+)?")
_SENTENCE = regex.compile(r"[^\s.!?؟…;؛:\n][^.!?؟…;؛:\n]*")  # a colon lets a reader breathe too
_ASKED = regex.compile(r"[?？؟](?![?？؟!])")
_EXCLAIMED = regex.compile(r"[!！]")
_SMILE = regex.compile(r"\p{Emoji_Presentation}|[:;]-?[)D](?!\w)")
_SIGNED = regex.compile(r"(?:\^\s?\p{L}{1,3}|[–—-]\s?\p{L}{2,20})\s*$")
_CONCRETE = regex.compile(r"\d")
_CURT = 7  # words; under this a reply reads as brushed off


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a text: ``words``, the words of its ``longest`` sentence and where that stands."""

    words: int
    longest: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scale:
    """One judgement: where it starts, and what each feature adds."""

    start: float
    weights: Mapping[str, float]

    def of(self, features: Mapping[str, float]) -> float:
        """The judgement in 0..1."""
        told = self.start + sum(weight * features[name] for name, weight in self.weights.items())
        return max(0.0, min(1.0, told))


@dataclass(frozen=True, slots=True)
class Weights:
    warmth: Scale
    clarity: Scale


@cache
def weights(path: Path = WEIGHTS) -> Weights:
    """Read the learned weights once. Raises `SettingWrong` where the file is missing or damaged."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        scales = {name: _scale(data[name]) for name in ("warmth", "clarity")}
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise SettingWrong(
            f"{path.parent.name}/{path.name} cannot be read. Reinstall SocialDesk: it comes with the program."
        ) from error
    unknown = {*scales["warmth"].weights} - {*WARMING, *COOLING}
    unknown |= {*scales["clarity"].weights} - {*CLEARING, *CLOUDING}
    if unknown:
        raise SettingWrong(
            f"{path.parent.name}/{path.name} weighs “{min(unknown)}”, which is not measured. "
            "Reinstall SocialDesk."
        )
    return Weights(**scales)


def _scale(data: Mapping[str, float]) -> Scale:
    return Scale(float(data["start"]), {name: float(data[name]) for name in data if name != "start"})


def shape(text: str) -> Shape:
    """Count words and find the longest sentence; a line break ends a sentence too."""
    total = longest = start = end = 0
    for match in _SENTENCE.finditer(text):
        count = len(_WORD.findall(match[0]))
        total += count
        if count > longest:
            longest, start, end = count, match.start(), match.end()
    return Shape(total, longest, start, end)


def asks(told: FoldedText, words: ToneWords) -> int:
    """How much is asked of the reader: questions, and requests that are not in one."""
    return max(len(_ASKED.findall(told.text)), words.softens.count(told))


def retort(told: FoldedText, words: ToneWords) -> tuple[int, int] | None:
    """A question that no kind word and no offer goes with: “And where were you?” The place of it."""
    asked = _ASKED.search(told.text)
    gentle = (words.greets, words.softens, words.apologises, words.thanks, words.warm, words.next_step)
    if asked is None or any(each.first(told) for each in gentle):
        return None
    start = max(told.text.rfind(mark, 0, asked.start()) for mark in ".!?؟…\n") + 1
    start += len(told.text[start:]) - len(told.text[start:].lstrip())
    return min(start, asked.start()), asked.end()


def features(
    told: FoldedText, words: ToneWords, passed: Mapping[str, bool], *, apology_due: bool, step_due: bool
) -> dict[str, float]:
    """What the scales weigh, each in 0..1. ``passed`` is by the codes of the tone checks; a check that is
    not needed here counts by whether its words stand there."""
    size = shape(told.text)
    sorry = words.apologises.first(told) is not None
    step = words.next_step.first(told) is not None
    greeted = passed["greets"]
    softened = words.softens.count(told)
    asked = len(_ASKED.findall(told.text))
    kind = greeted or softened or sorry or words.warm.first(told) is not None
    mocks = words.mocks.first(told) is not None
    return {
        "greets": float(greeted),
        "acknowledges": float(passed["acknowledges"]),
        "apologises": float(sorry),
        "no_apology": float(apology_due and not sorry),
        "thanks": float(words.thanks.first(told) is not None),
        "warm": min(3, words.warm.count(told)) / 3,
        "empathy": float(words.empathy.first(told) is not None),
        "softens": min(2, softened) / 2,
        "personal": min(3, words.personal.count(told)) / 3,
        "next_step": float(step),
        "no_step": float(step_due and not step),
        "asks": float(asked > 0),
        "many_asks": float(asks(told, words) >= MANY_ASKS),
        "smiles": float(_SMILE.search(told.text) is not None),
        "exclaims": float(0 < len(_EXCLAIMED.findall(told.text)) < 3),
        "signed": float(_SIGNED.search(told.text) is not None),
        "length": min(40, size.words) / 40,
        "long": float(size.words > 70),
        "curt": float(size.words < _CURT),
        "long_sentence": float(size.longest >= LONG_SENTENCE),
        "cold": min(2, words.cold.count(told)) / 2,
        "robot": min(2, words.robot.count(told)) / 2,
        "blame": float(not passed["no_blame"]),
        "mocks": float(mocks),
        "jargon": min(2, words.jargon.count(told)) / 2,
        "vague": float(words.vague.first(told) is not None),
        "shouts": float(not passed["no_shouting"]),
        "repeats": float(not passed["not_repeated"]),
        "retorts": float(retort(told, words) is not None),
        "bare": float(not kind and not words.thanks.first(told)),
        "concrete": float(_CONCRETE.search(told.text) is not None),
    }
