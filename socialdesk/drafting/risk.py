"""Matters that want a second person before a reply leaves: safety, law, health, press, much money back.

Told from the labels, from words of the mention, and from words of the reply itself. The lists stand in
``resources/risk/<lang>.toml`` and no playbook can shorten them; how much money one person may give back
stands in the playbook's policy. It errs on the side of asking: a question too many costs a minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path

from socialdesk.domain.reply import Finding, Severity
from socialdesk.domain.sign_off import Risk, RiskKind, Where
from socialdesk.drafting import danger, money, money_back
from socialdesk.drafting.phrases import Phrases, folded, phrases
from socialdesk.drafting.playbook import FALLBACK, Playbook, base
from socialdesk.drafting.request import DraftRequest, labelled_grave, told_danger
from socialdesk.drafting.toml_file import TomlFile

WORDS = Path(__file__).resolve().parents[2] / "resources" / "risk"

_UNSAID = {
    "EUR": 50, "USD": 50, "GBP": 50, "CHF": 50, "SEK": 500, "NOK": 500, "DKK": 400, "TRY": 2_000, "AED": 200,
    "SAR": 200, "EGP": 2_500, "JPY": 8_000,
}  # fmt: skip
"""What one person may give back where the playbook's ``[refunds]`` says nothing: some fifty euros, in round
sums; of another currency nothing."""

_KINDS = (RiskKind.SAFETY, RiskKind.HEALTH, RiskKind.LEGAL, RiskKind.PRESS)
_MONEY_BACK, _GIVES = "money_back", "gives"
_MOST_READ = 20_000
_MOST_QUOTED = 60


NEEDED = {
    RiskKind.SAFETY: "This may be about somebody's safety.",
    RiskKind.LEGAL: "This may be about law.",
    RiskKind.HEALTH: "This may be about somebody's health.",
    RiskKind.PRESS: "This may be the press.",
    RiskKind.REFUND: "This gives back more money than one person may decide.",
    RiskKind.RULE: "A rule of your team handed this to the lead.",
}
"""Why somebody else must look, in a sentence; a key for translation."""


def find(
    text: str, request: DraftRequest, playbook: Playbook, *, text_lang: str | None = None
) -> tuple[Risk, ...]:
    """Why a reply wants a second person; empty when it does not. Each kind once for each place where it is
    seen: labels, mention, reply.

    ``text_lang`` is the language the text was found to be in, where the caller knows it. Spans of
    `Where.MENTION` point into ``request.text``, those of `Where.REPLY` into ``text``.
    """
    found = [Risk(RiskKind.SAFETY, Where.LABELS)] if labelled_grave(request) else []
    seen = told_danger(request)
    if seen is not None:
        found.append(Risk(seen.kind, Where.MENTION, seen.words, seen.start, seen.end))
    listed = _words(request.text, request.lang, Where.MENTION)
    found += (each for each in listed if seen is None or each.kind is not seen.kind)
    lang = text_lang if text_lang and text_lang != "und" else request.lang
    found += _words(text, lang, Where.REPLY)
    found += _refund(text, request, playbook.refund_limit)
    return tuple(found)


def alone(risks: Sequence[Risk]) -> list[Finding]:
    """Risks where nobody else can look: one more keystroke, once for each kind."""
    found: dict[RiskKind, Finding] = {}
    for each in risks:
        if each.kind not in found or (each.where is Where.REPLY and found[each.kind].end == 0):
            place = (each.start, each.end) if each.where is Where.REPLY else (0, 0)
            said = f"{NEEDED[each.kind]} Read it once more before it leaves."
            found[each.kind] = Finding(f"second_{each.kind}", said, Severity.SOFT, *place)
    return list(found.values())


def _words(text: str, lang: str, where: Where) -> Iterator[Risk]:
    told = folded(text[:_MOST_READ])
    lists = _lists(lang)
    harmless = list(danger.lists_of(lang)["harmless"].find(told))
    for kind in _KINDS:
        for start, end in lists[kind].find(told):
            if not any(first < end and start < last for first, last in harmless):
                yield Risk(kind, where, text[start:end][:_MOST_QUOTED], start, end)
                break


def _refund(text: str, request: DraftRequest, limit: tuple[Decimal, str] | None) -> Iterator[Risk]:
    """Money that the reply gives back, in any of our languages, over the limit. A reply that names no sum
    gives back what the mention speaks of. A sum in another currency counts as over it, for nobody here knows
    the rate, and so does one that no figure tells."""
    told = folded(text[:_MOST_READ])
    named = [_read(each)[_MONEY_BACK] for each in sorted(languages())]
    gives = [_read(each)[_GIVES] for each in sorted(languages())]
    where, sums = Where.REPLY, list(money_back.find(told, named, gives))
    if not sums:
        if not money_back.speaks(told, named):
            return
        asked = money.find(folded(request.text[:_MOST_READ]))
        where, sums = (
            Where.MENTION,
            [money_back.Given(each.value, each.currency, each.start, each.end) for each in asked],
        )
    for each in sums:
        if _over(each, limit):
            source = text if where is Where.REPLY else request.text
            yield Risk(RiskKind.REFUND, where, source[each.start : each.end], each.start, each.end)
            return


def _over(given: money_back.Given, limit: tuple[Decimal, str] | None) -> bool:
    if given.value is None:
        return True
    if limit is None:
        return given.value > _UNSAID.get(given.currency, 0)
    return given.currency != limit[1] or given.value > limit[0]


def _lists(lang: str) -> Mapping[str, Phrases]:
    return _read(lang) if (lang := base(lang)) in languages() else _read(FALLBACK)


@cache
def languages() -> frozenset[str]:
    """The languages that have lists."""
    return frozenset(path.stem for path in WORDS.glob("*.toml"))


@cache
def _read(lang: str) -> Mapping[str, Phrases]:
    file = TomlFile(WORDS / f"{lang}.toml", shown=f"risk/{lang}.toml")
    names = (*_KINDS, _MONEY_BACK, _GIVES)
    file.known(file.data, (*names, "danger"))
    return {name: phrases(file.texts(file.data, name, required=True)) for name in names}
