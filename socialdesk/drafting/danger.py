"""Danger words: smoke, a shock, glass in the food, a court, leaked data. They weigh without any label.

The lists stand in ``resources/risk/<lang>.toml`` under ``[danger]``. They are narrower than those that ask
for a second person (`socialdesk.drafting.risk`): a wrong one here lifts a post over everybody else's.
Figures of speech (“my head exploded”) and a no right beside the words (“no burning smell”) take them back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import regex

from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.sign_off import RiskKind
from socialdesk.drafting.phrases import CLAUSE, FoldedText, Phrases, folded, phrases
from socialdesk.drafting.toml_file import TomlFile

WORDS = Path(__file__).resolve().parents[2] / "resources" / "risk"
KINDS = (RiskKind.SAFETY, RiskKind.HEALTH, RiskKind.LEGAL)
"""What danger words tell of, what harms people first; leaked data and stolen accounts are law."""

_FALLBACK = "en"
_CLEARING = ("harmless", "negates", "denies")
_MOST_READ = 20_000
_MOST_QUOTED = 60
_BESIDE = 2  # words before or after, in the same clause, that can say no
_WORD = regex.compile(r"\w+(?:'\w+)?")


@dataclass(frozen=True, slots=True)
class Danger:
    """``text[start:end]``, shown as ``words``, tells of a danger of one of `KINDS`."""

    kind: RiskKind
    words: str
    start: int
    end: int

    @property
    def bodily(self) -> bool:
        """Whether somebody can come to harm; else it is about law."""
        return self.kind is not RiskKind.LEGAL


@lru_cache(maxsize=256)
def find(text: str, lang: str) -> Danger | None:
    """The first danger word of the gravest kind. Words are looked for in the text's language; a language
    without lists is read as English."""
    told = folded(text[:_MOST_READ])
    lists = lists_of(lang)
    harmless = [match.span() for match in lists["harmless"].pattern.finditer(told.folded)]
    for kind in KINDS:
        for match in lists[kind].pattern.finditer(told.folded):
            start, end = match.span()
            if any(first < end and start < last for first, last in harmless):
                continue
            if not _denied(told, start, end, lists):
                place = told.span(start, end)
                return Danger(kind, " ".join(text[slice(*place)].split())[:_MOST_QUOTED], *place)
    return None


def told(text: str, lang: str, said: Classification | None) -> Danger | None:
    """The danger that a text tells of, unless the model is sure of every label that speaks
    against it: no hurry, and gladness or talk that wants no answer (news of a fire elsewhere)."""
    if said is not None and _surely_calm(said):
        return None
    return find(text, lang)


def _surely_calm(said: Classification) -> bool:
    if said.urgency is not Urgency.LOW or Head.URGENCY in said.unsure:
        return False
    glad = said.sentiment is Sentiment.POSITIVE and Head.SENTIMENT not in said.unsure
    idle = said.intent is Intent.CHATTER and Head.INTENT not in said.unsure
    return glad or (idle and not said.needs_reply and Head.NEEDS_REPLY not in said.unsure)


def _denied(told: FoldedText, start: int, end: int, lists: Mapping[str, Phrases]) -> bool:
    before = CLAUSE.split(told.folded[max(0, start - 60) : start])[-1]
    near = [match.start() for match in _WORD.finditer(before)][-_BESIDE:]
    if near and lists["negates"].pattern.search(before[near[0] :]):
        return True
    after = CLAUSE.split(told.folded[end : end + 60])[0]
    ends = [match.end() for match in _WORD.finditer(after)][:_BESIDE]
    return bool(ends) and lists["denies"].pattern.search(after[: ends[-1]]) is not None


def lists_of(lang: str) -> Mapping[str, Phrases]:
    """The danger lists of a language, or those of English. Raises `SettingWrong` for a broken file."""
    code = lang.replace("_", "-").split("-")[0].casefold()
    return _read(code if (WORDS / f"{code}.toml").is_file() and code.isalpha() else _FALLBACK)


@cache
def _read(lang: str) -> Mapping[str, Phrases]:
    file = TomlFile(WORDS / f"{lang}.toml", shown=f"risk/{lang}.toml")
    table = file.table("danger")
    names = (*KINDS, *_CLEARING)
    file.known(table, names, table="danger")
    return {name: phrases(file.texts(table, name, table="danger", required=True)) for name in names}
