"""Order and tracking numbers: what they look like, and the one that a mention shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from socialdesk.drafting import identities, money
from socialdesk.drafting.phrases import FoldedText, folded

_ORDER = regex.compile(r"(?<![\w#])(?:#\d{3,18}|#?[a-z]{0,5}-?\d{5,18}(?:-[a-z0-9]{1,8})?)(?!\w)")
"""On folded text: “#4711”, “LM-20391”, “20391-2”; bare figures from five digits on."""

_SHAPED = (
    regex.compile(r"(?<!\w)(?:[a-z]{2}\d{9}[a-z]{2}|1z[0-9a-z]{16}|jd\d{10,18}(?:[a-z]{2})?)(?!\w)"),
    regex.compile(r"(?<![\w#])#?[a-z]{1,5}-?\d{5,18}[a-z]{1,5}(?!\w)"),
)
"""Numbers of parcels as the post and couriers shape them, and letters around figures: “LM20391AB”."""

_WORD = (
    r"(?:order|tracking|shipment|parcel|invoice|siparis\w*|takip|kargo|gonderi|fatura\w*|tilau\w+|seuranta\w*|"
    r"lahety\w+|lasku\w*|(?:ال|لل|و)?طلب\w{0,3}|تتبع|(?:ال)?شحنه\w{0,3}|(?:ال)?فاتوره|bestell\w*|sendung\w*|rechnung\w*|"
    r"pedido|seguimiento|factura)"
)
_COUNT = r"(?:no|nr|nro|num|number|code|id|numara\w*|kodu|numero\w*|tunnus\w*|koodi\w*|رقم|رقمه|nummer|n°)"
_FIGURES = r"#?(?:[a-z]{1,4}-?)?\d(?:[\d-]|[ ](?=\d{2})){0,16}\d(?:[a-z]{1,4})?(?!\w)"
_NAMED = regex.compile(
    rf"(?<!\w){_WORD}(?P<count>(?:[ ]|[ ]?[.:#-][ ]?){_COUNT})?(?:[ ]?[.:-]{{0,2}}[ ]?|[ ](?:is|on|هو)[ ])"
    rf"(?P<token>{_FIGURES})|(?<![\w#])(?P<ahead>{_FIGURES})[ ](?:numarali|nolu|no'?lu|numaroinen)[ ]{_WORD}"
)
_UNIT = regex.compile(
    r"[ ]?(?:g|gr|kg|ml|l|cl|cm|mm|m|w|v|x|%|st|pcs|pieces?|bags?|cups?|days?|hours?|minutes?|weeks?|pm|am|"
    r"gun\w*|"
    r"saat\w*|dakika\w*|paket\w*|adet\w*|paiva\w*|tuntia?|pussi\w*|kpl|ايام|يوم\w*|ساع\w+|كيس\w*|tage?|stuck|dias?)(?!\w)"
)
_YEAR = regex.compile(r"(?:19|20)\d\d")
_MOST_READ = 4_000
_MOST_DIGITS = 12  # from there on it may be a card or an account
_FEW_FIGURES = 5  # bare figures up to here are a postcode or a count as often


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """``start`` and ``end`` point into the folded text. ``sure`` when word, sign, letters or length tell that
    it is one; a bare “20391” may be a postcode. ``digits`` are its figures."""

    start: int
    end: int
    digits: str
    sure: bool


def find(told: FoldedText) -> Iterator[OrderNumber]:
    """Each that a text shows, not overlapping; sums of money are none, nor are round thousands."""
    text = told.folded
    sums = [(each.start, each.end) for each in money.find(told)]
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        place = told.span(start, end)
        return all(end <= first or last <= start for first, last in taken) and all(
            place[1] <= first or last <= place[0] for first, last in sums
        )

    for match in _NAMED.finditer(text):
        group = "token" if match["token"] else "ahead"
        start, end = match.span(group)
        digits = regex.sub(r"\D", "", match[group])
        marked = match["count"] is not None or "#" in match[0] or group == "ahead"
        plain = match[group].isdecimal()
        enough = len(digits) >= (3 if marked or not plain else 4)
        counted = not marked and (_UNIT.match(text, end) or (plain and _YEAR.fullmatch(digits)))
        if enough and not counted and free(start, end):
            taken.append((start, end))
            yield OrderNumber(start, end, digits, sure=True)
    for pattern in (*_SHAPED, _ORDER):
        for match in pattern.finditer(text):
            digits = regex.sub(r"\D", "", match[0])
            bare = match[0].isdecimal() and len(digits) <= _FEW_FIGURES
            if free(*match.span()) and not (bare and digits.endswith("000")):
                taken.append(match.span())
                yield OrderNumber(match.start(), match.end(), digits, sure=not bare)


def shown(text: str) -> str:
    """The order number that a post shows, as it is written there; "" for none, for several, and for what is
    rather a telephone, card or identity number."""
    told = folded(text[:_MOST_READ])
    personal = [(each.start, each.end) for each in identities.find(told.folded)]
    found = {}
    for match in _ORDER.finditer(told.folded):
        digits = regex.sub(r"\D", "", match[0])
        apart = all(match.end() <= start or end <= match.start() for start, end in personal)
        if apart and len(digits) <= _MOST_DIGITS:
            start, end = told.span(*match.span())
            found[digits] = told.text[start:end]
    return next(iter(found.values())) if len(found) == 1 else ""
