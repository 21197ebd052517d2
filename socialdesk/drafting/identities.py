"""Numbers that belong to a person: cards, bank accounts, telephones, national identity numbers.

Each has a check digit or a known shape, so that a price, a date or a model number is not mistaken for one.
`CARD_LIKE` is written as cards are, in fours, and its check digit is wrong: mistyped, or something else.
All patterns run on folded text: Arabic-Indic and full-width digits are plain ones there, and characters
of no width, which could split a number, are gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from socialdesk.domain.folding import fold

CARD, CARD_LIKE, IBAN, NATIONAL_ID, PHONE = "card", "card_like", "iban", "national_id", "phone"

_DIGITS = regex.compile(r"(?<![\w.,-])(?:\+ ?)?\(?\d(?:[ ().\-/_*·•\u20e3]{0,3}\d){7,24}(?![^\W\u20e3])")
_IN_FOURS = regex.compile(r"[1-9]\d{3}([ .\-])\d{4}\1\d{4}(?:\1\d{4})?(?:\1\d{1,3})?")
_IN_FOURS_BY_COMMAS = regex.compile(r"(?<![\w,])\d{4}(?:,[ ]?\d{4}){3}(?![\w,])")
_YEARS = regex.compile(r"(?:19|20)\d\d(?:[ .,/\-]{1,3}(?:19|20)\d\d)+")
_IBAN = regex.compile(
    r"(?<!\w)[a-z]{2}[ .-]?\d{2}(?:[ .-]{0,2}[a-z0-9]{4}){2,7}(?:[ .-]{0,2}[a-z0-9]{1,4})?(?!\w)"
)
_FINNISH_ID = regex.compile(r"(?<![\w-])(\d{6})([-+a-fu-y])(\d{3})([0-9a-y])(?![\w-])")
_TURKISH_ID = regex.compile(r"(?<![\w.,-])[1-9]\d{10}(?![\w-])")
_DATE = regex.compile(r"(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)")
_CLOCK = regex.compile(r"(?<!\d)\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}(?!\d)")
_DIGIT_WORDS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|"
    "sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|"
    "nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|"
    "صفر|واحد|اثنين|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|"
    "null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
)
_SPOKEN = regex.compile(
    rf"(?<!\w)(?:{fold(_DIGIT_WORDS)})(?:[ ,.\-]{{1,3}}(?:{fold(_DIGIT_WORDS)})(?!\w)){{6,24}}"
)
"""A number that is spelled out, from seven words on."""
_CHECK_LETTERS = "0123456789abcdefhjklmnprstuvwxy"
_PHONE_LEAST, _PHONE_MOST = 9, 15
_IBAN_LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29,
    "by": 28, "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29,
    "es": 24, "fi": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28,
    "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20,
    "lb": 28, "li": 21, "lt": 20, "lu": 20, "lv": 21, "ly": 25, "ma": 28, "mc": 27, "md": 24, "me": 22,
    "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18, "no": 15, "om": 23, "pk": 24, "pl": 28, "ps": 29,
    "pt": 25, "qa": 29, "ro": 24, "rs": 22, "sa": 24, "sd": 18, "se": 24, "si": 19, "sk": 24, "sm": 27,
    "so": 23, "sv": 28, "sy": 24, "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20,
    "ye": 30,
}  # fmt: skip
"""Lengths by country, from the IBAN registry; another country's is taken at its own length."""


@dataclass(frozen=True, slots=True)
class Number:
    """``start`` and ``end`` point into the folded text; ``digits`` are its digits alone."""

    kind: str
    start: int
    end: int
    digits: str


def find(folded: str) -> Iterator[Number]:
    """Each number of a person, surest kinds first; places do not overlap."""
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in taken)

    def one(kind: str, start: int, end: int) -> Number:
        taken.append((start, end))
        return Number(kind, start, end, _plain(folded[start:end]))

    for match in _IBAN.finditer(folded):
        length = _iban_end(match[0])
        if length:
            yield one(IBAN, match.start(), match.start() + length)
    for match in _FINNISH_ID.finditer(folded):
        if _finnish(match):
            yield one(NATIONAL_ID, *match.span())
    for match in _TURKISH_ID.finditer(folded):
        if free(*match.span()) and _turkish(match[0]):
            yield one(NATIONAL_ID, *match.span())
    taken += dates(folded)
    for match in _IN_FOURS_BY_COMMAS.finditer(folded):
        if free(*match.span()) and _luhn(_plain(match[0])):
            yield one(CARD, *match.span())
    for match in _SPOKEN.finditer(folded):
        if free(*match.span()):
            yield one(PHONE, *match.span())
    for match in _DIGITS.finditer(folded):
        digits = _plain(match[0])
        if free(*match.span()) and not _YEARS.fullmatch(match[0]):
            if 13 <= len(digits) <= 19 and _luhn(digits):
                yield one(CARD, *match.span())
            elif 13 <= len(digits) <= 19 and _IN_FOURS.fullmatch(match[0]):
                yield one(CARD_LIKE, *match.span())
            elif _phone(match[0], digits):
                yield one(PHONE, *match.span())


def dates(folded: str) -> list[tuple[int, int]]:
    """Dates and hours, which look like numbers of a person and are none."""
    return [match.span() for pattern in (_DATE, _CLOCK) for match in pattern.finditer(folded)]


def _plain(written: str) -> str:
    return "".join(each for each in written if each.isdecimal())


def _phone(written: str, digits: str) -> bool:
    if not _PHONE_LEAST <= len(digits) <= _PHONE_MOST:
        return False
    if len(set(digits)) <= 2:
        return False  # 000 000 000, 1000000000: a placeholder or an amount
    return (
        written.startswith(("+", "0", "(0", "(+"))
        or regex.search(r"\d[ ().\-/_]{1,3}\d", written) is not None
    )


def _luhn(digits: str) -> bool:
    if len(set(digits)) == 1:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _turkish(digits: str) -> bool:
    """The two check digits of a T.C. kimlik numarası."""
    d = [int(each) for each in digits]
    tenth = (7 * sum(d[0:9:2]) - sum(d[1:8:2])) % 10
    return d[9] == tenth and d[10] == sum(d[:10]) % 10 and len(set(digits)) > 2


def _finnish(match: regex.Match[str]) -> bool:
    """The check letter of a henkilötunnus, and a day and month that there are."""
    day, month = int(match[1][:2]), int(match[1][2:4])
    rest = int(match[1] + match[3]) % 31
    return 1 <= day <= 31 and 1 <= month <= 12 and _CHECK_LETTERS[rest] == match[4]


def _iban_end(written: str) -> int:
    """How much of ``written`` is a valid IBAN (0 for none): the words after it may look like more."""
    length = _IBAN_LENGTHS.get(written[:2], sum(each.isalnum() for each in written))
    end = seen = 0
    while end < len(written) and seen < length:
        seen += written[end].isalnum()
        end += 1
    plain = "".join(each for each in written[:end] if each.isalnum())
    if len(plain) != length or not 15 <= length <= 34 or not plain.isascii():
        return 0
    turned = plain[4:] + plain[:4]
    return end if int("".join(str(int(each, 36)) for each in turned)) % 97 == 1 else 0
