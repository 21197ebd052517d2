"""Amounts of money in a text: “150 €”, “$1,500.50”, “1.500 TL”, “١٥٠ يورو”, “150 euroa”, “SEK 900”, “€1k”,
“5 bin TL”, “3 × 49 €”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import regex
from babel.numbers import list_currencies

from socialdesk.domain.folding import fold
from socialdesk.drafting.phrases import FoldedText

_WORDS = {
    "EUR": ("€", "euro*", "eur", "avro*", "يورو", "e"),
    "USD": ("$", "us$", "usd", "dollar*", "dolar*", "dolares", "دولار*", "buck", "bucks"),
    "GBP": ("£", "gbp", "pound*", "quid", "sterlin*", "pfund", "punta*", "libra*", "جنيه استرليني"),
    "TRY": ("₺", "tl", "lira*", "liira*", "ليره"),
    "JPY": ("¥", "jpy", "yen*"),
    "CHF": ("chf", "franken"),
    "SEK": ("sek",),
    "NOK": ("nok",),
    "DKK": ("dkk",),
    "AED": ("aed", "dirham*", "درهم*"),
    "SAR": ("sar", "riyal*", "ريال*"),
    "EGP": ("egp", "جنيه مصري", "جنيه"),
    "PLN": ("zł", "zloty*"),
    "XXX": ("kr", "kr.", "krona*", "kronor*", "kruunu*"),
}
"""How people of our languages call a currency; ``*`` takes any ending. Other currencies by their code; “XXX”
is one that several countries call so."""

_THOUSANDS = r"(?:k|thousand|grand|bin|tuhat(?:ta)?|الف|الاف|tausend|mil)"
_GLYPHS = ("€", "$", "£", "₺", "¥", "e", "kr", "kr.")
"""Signs that name a currency beside a figure only: by themselves they speak of no sum."""

_NOT_MONEY = r"(?!europ|eurov|librar|librer|libret)"
"""Words that begin like a currency: Europe, a library."""

_CODES = frozenset(list_currencies())
_NUMBER = r"\d{1,3}(?:[ .,'٬]\d{3}){1,4}(?:[.,٫]\d{1,2})?(?!\d)|\d{1,9}(?:[.,٫]\d{1,2})?(?!\d)"


def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str], dict[str, str]]:
    names, said, codes = [], [], {}
    for code, listed in _WORDS.items():
        for each in listed:
            stem = fold(each.rstrip("*"))
            codes[stem] = code
            ending = r"\w{0,6}" if each.endswith("*") else ""
            edge = r"(?!\w)" if stem[-1].isalpha() else ""
            body = rf"{_NOT_MONEY}{regex.escape(stem, special_only=True)}{ending}{edge}"
            names.append((stem, body))
            if each not in _GLYPHS:
                said.append(body)
    names.sort(key=lambda pair: -len(pair[0]))
    told = "|".join(body for _, body in names)
    word = rf"(?:{told}|[a-z]{{3}}(?!\w))"
    times = r"(?:(?P<times>\d{1,3})[ ]?[x×*][ ]?)?"
    thousands = rf"(?:[ ]?(?P<thousands>{_THOUSANDS})(?!\w))?"
    return (
        regex.compile(
            rf"(?<![\w.,]){times}(?:(?P<before>{word})[ ]?(?P<after_it>{_NUMBER}){thousands}"
            rf"|(?P<number>{_NUMBER}){thousands}[ ]?-?(?P<after>{word}))"
        ),
        regex.compile(rf"(?<!\w)(?:ال|بال)?(?:{'|'.join(said)})"),
        codes,
    )


_AMOUNT, _NAMED, _STEMS = _patterns()


@dataclass(frozen=True, slots=True)
class Amount:
    """``currency`` is an ISO 4217 code; ``start`` and ``end`` point into the text."""

    value: Decimal
    currency: str
    start: int
    end: int


def find(told: FoldedText) -> Iterator[Amount]:
    """Each amount that names its currency, from left to right. A bare number is none.

    “1.500” and “1,500” are one and a half thousand: three digits behind the last sign are thousands.
    """
    last = 0
    for match in _AMOUNT.finditer(told.folded, overlapped=True):  # “all 5 EUR”: five euros, no Albanian lek
        word = match["before"] or match["after"]
        start, end = told.span(*match.span())
        currency = _currency(word, told, match) if start >= last else ""
        if currency:
            last = end
            value = _value(match["after_it"] or match["number"])
            value *= (1_000 if match["thousands"] else 1) * int(match["times"] or 1)
            yield Amount(value, currency, start, end)


def in_words(told: FoldedText) -> Iterator[tuple[int, int]]:
    """Where a currency is named with no figure beside it, as in “two hundred euros”; with the word before."""
    figures = [(each.start, each.end) for each in find(told)]
    for match in _NAMED.finditer(told.folded):
        before = regex.search(r"\w+[^\w.!?\n]{1,3}$", told.folded[max(0, match.start() - 30) : match.start()])
        place = told.span(match.start() - (len(before[0]) if before else 0), match.end())
        if all(place[1] <= start or end <= place[0] for start, end in figures):
            yield place


def _currency(word: str, told: FoldedText, match: regex.Match[str]) -> str:
    stem = max((each for each in _STEMS if word.startswith(each)), key=len, default="")
    if stem:
        return _STEMS[stem]
    start, end = told.span(*match.span("before" if match["before"] else "after"))
    written = told.text[start:end]  # “90 all” is no Albanian lek, “90 ALL” is
    return written if written in _CODES else ""


def _value(number: str) -> Decimal:
    plain = number.replace("٬", ",").replace("٫", ".").replace(" ", "").replace("'", "")
    place = max(plain.rfind("."), plain.rfind(","))
    if place < 0 or len(plain) - place - 1 > 2:
        return Decimal(plain.replace(".", "").replace(",", ""))
    whole = plain[:place].replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{plain[place + 1 :]}")
