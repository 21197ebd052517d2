"""Street addresses in a reply, as they are written in the languages of the playbooks.

Told by the word for a street and the number of a house beside it, or by a box of the post. Where the word is
an everyday one the name before it must begin with a capital, and what is counted (“5 km”, “3 days”) is no
house. A village without streets, a place known by its name alone and an address without a number are not
seen.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from socialdesk.drafting.phrases import FoldedText

_COUNTED = (
    r"(?! ?(?:%|(?:km|m|h|g|kg|x|min|eur|tl|kpl|vk|kk|dk|ay|hs?|mal)(?!\w)"
    r"|(?:euro|day|night|hour|week|month|minut|tag|stund|woch|uhr|dia|hora|semana|mes|paiva|tunti|tunnis|viik"
    r"|kuukau|gun|saat|hafta|dakika|lira|يوم|ايام|ساع|دقيق|اسبوع|اسابيع|شهر|ريال|درهم|جنيه|دينار)))"
)
_HOUSE = rf"\d{{1,5}}(?![\d:%])(?![.,]\d){_COUNTED}"
_FLAT = r"(?: ?[a-z](?: ?\d{1,3})?(?!\w))?"

_FINNISH = (
    r"kat(?:u|ua|uja)|kadu(?:n|lla|lle|lta)|ti(?:e|en|ella|elle|elta)|kuja(?:n|lla|lle|lta)?"
    r"|pol(?:ku|un|ulla|ulle)|kaar(?:i|en|ella|elle)|vayla(?:n|lla|lle)?|rait(?:ti|in|illa|ille)"
    r"|puistik(?:ko|on|olla|olle)|bulevardi(?:n|lla|lle)?|esplanadi(?:n|lla|lle)?|gatan|vagen|granden|allen"
)
_GERMAN = r"strasse|str\.?|weg|gasse|platz|allee|damm|ufer|chaussee"
_NO_STREET = r"(?!valta|kanta|seutu|yhdys|rauta|moottori|maan|keha|park|arbeits|sitz|stell)"
_ENGLISH = (
    r"(?<![\w.,/])\d{1,5}[a-z]?(?:-\d{1,4})?,? (?P<name>[a-z])[\w'.-]{0,20}(?: [\w'.-]{1,20}){0,2}"
    r" (?:(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|crescent|terrace|mews|highway|parkway)"
    r"|(?P<kind>drive|dr|court|square|place|close|gardens|grove|quay|way))(?!\w)"
)
_SPANISH = (
    r"(?<!\w)(?:calle|c/|avenida|avda?\.?|plaza|pza\.?|paseo|camino|carrera|ronda|travesia) ?"
    r"(?:(?:de|del|la|las|los|el) ){0,3}(?P<name>[a-z])[\w'-]{0,20}(?: [\w'-]{1,20}){0,3},?"
    rf" (?:n\.?o\.? ?|num\.? ?|numero )?{_HOUSE}"
)
_TURKISH = (
    r"(?<!\w)(?:cad(?:desi)?|cd|sok(?:agi|ak)?|sk|bulvari|bulv|blv|apartmani|apt)(?:'?n?d[ae]n?|'?n?[ae])?\.?"
    r"[ ,]{1,2}(?:[\w.]{1,20}[ ,]{1,2}){0,3}(?:no|numara|daire)(?: ?[.:] ?| )\d{1,4}(?!\d)"
)
_ARABIC = rf"(?<!\w)[وبلف]?(?:ال)?شارع (?:\w{{1,15}}[ ،,]{{1,2}}){{1,4}}(?:رقم ?:? ?)?{_HOUSE}"
_BOX = (
    r"(?<!\w)(?:p\.? ?o\.? box|postfach|apartado (?:de correos|postal)|posta kutusu|صندوق بريد|ص\. ?ب\.?)"
    r" ?\d{1,6}"
)

_CAPITAL = (
    _ENGLISH,  # 12 Baker Street
    rf"(?<!\w){_NO_STREET}(?P<name>[a-z])[a-z-]{{1,24}}(?:{_FINNISH}) {_HOUSE}{_FLAT}",  # Hämeenkatu 12 A 4
    rf"(?<!\w){_NO_STREET}(?P<name>[a-z])[a-z-]{{1,24}}(?:{_GERMAN}) {_HOUSE}{_FLAT}",  # Lindenstraße 5
    rf"(?<!\w)(?P<name>[a-z])[a-z.-]{{1,24}} (?:strasse|str\.|allee|chaussee) {_HOUSE}{_FLAT}",
    _SPANISH,  # calle de Alcalá, 42
)
_PLAIN = (
    _TURKISH,  # Bağdat Caddesi No: 12
    rf"(?<!\w)\w{{2,20}} (?:caddesi|cad\.|sokagi|sok\.|bulvari),? {_HOUSE}",  # Lale Sok. 5
    r"(?<![\w.,:])\d{1,5}\. ?(?:soka[kg]\w{0,3}|sok\.|cadde(?:si|de|ye)?(?!\w)|cad\.)",  # 1234. Sokak
    _ARABIC,
    rf"(?<!\w)[وبلف]?(?:ال)?(?:عماره|بنايه|شقه|فيلا)(?: رقم)?:? {_HOUSE}",
    _BOX,
    r"(?<!\w)pl \d{1,5}, \d{5}(?!\d)",  # a Finnish box
)
_NAMED = tuple(regex.compile(each) for each in _CAPITAL)
_KNOWN = tuple(regex.compile(each) for each in _PLAIN)
_POSTCODE = regex.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)")
"""A British one, which is a few houses; others name a town."""


def find(told: FoldedText) -> Iterator[tuple[int, int]]:
    """The places of street addresses, as spans of the original text; they may overlap."""
    for pattern in _NAMED:
        for match in pattern.finditer(told.folded):
            at = [match.start(each) for each in pattern.groupindex if match[each] is not None]
            if all(told.text[told.offsets[each]].isupper() for each in at):
                yield told.span(*match.span())
    for pattern in _KNOWN:
        for match in pattern.finditer(told.folded):
            yield told.span(*match.span())
    for match in _POSTCODE.finditer(told.text):
        yield match.span()
