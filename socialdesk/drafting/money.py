"""Amounts of money in a text: “150 €”, “$1,500.50”, “1.500 TL”, “١٥٠ يورو”, “150 euroa”, “SEK 900”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import regex
from babel.numbers import list_currencies

from socialdesk.domain.folding import fold
from socialdesk.drafting.phrases import FoldedText

_WORDS = {
    "EUR": ("€", "euro*", "eur", "avro*", "يورو"),
    "USD": ("$", "us$", "usd", "dollar*", "dolar*", "dolares", "دولار*"),
    "GBP": ("£", "gbp", "pound*", "sterlin*", "pfund", "punta*", "libra*", "جنيه استرليني"),
    "TRY": ("₺", "tl", "lira*", "liira*", "ليره"),
    "JPY": ("¥", "jpy", "yen*"),
    "CHF": ("chf", "franken"),
    "SEK": ("sek",),
    "NOK": ("nok",),
    "DKK": ("dkk",),
    "AED": ("aed", "dirham*", "درهم*"),
    "SAR": ("sar", "riyal*", "ريال*"),
    "EGP": ("egp", "جنيه مصري", "جنيه"),
}
"""How people of our languages call a currency; ``*`` takes any ending. Other currencies by their code."""

_CODES = frozenset(list_currencies())
_NUMBER = r"\d{1,3}(?:[ .,'٬]\d{3}){1,4}(?:[.,٫]\d{1,2})?(?!\d)|\d{1,9}(?:[.,٫]\d{1,2})?(?!\d)"


def _pattern() -> tuple[regex.Pattern[str], dict[str, str]]:
    names, codes = [], {}
    for code, listed in _WORDS.items():
        for each in listed:
            stem = fold(each.rstrip("*"))
            codes[stem] = code
            ending = r"\w{0,6}" if each.endswith("*") else ""
            edge = r"(?!\w)" if stem[-1].isalpha() else ""
            names.append((stem, rf"{regex.escape(stem, special_only=True)}{ending}{edge}"))
    names.sort(key=lambda pair: -len(pair[0]))
    told = "|".join(body for _, body in names)
    word = rf"(?:{told}|[a-z]{{3}}(?!\w))"
    return (
        regex.compile(
            rf"(?<![\w.,])(?:(?P<before>{word})[ ]?(?P<after_it>{_NUMBER})"
            rf"|(?P<number>{_NUMBER})[ ]?-?(?P<after>{word}))"
        ),
        codes,
    )


_AMOUNT, _STEMS = _pattern()


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
            yield Amount(_value(match["after_it"] or match["number"]), currency, start, end)


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
