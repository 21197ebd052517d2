"""Order numbers: what they look like, and the one that a mention shows."""

from __future__ import annotations

import regex

from socialdesk.drafting import identities
from socialdesk.drafting.phrases import folded

ORDER = regex.compile(r"(?<![\w#])(?:#\d{3,18}|#?[a-z]{0,5}-?\d{5,18}(?:-[a-z0-9]{1,8})?)(?!\w)")
"""On folded text: “#4711”, “LM-20391”, “20391-2”; bare figures from five digits on."""

_MOST_READ = 4_000
_MOST_DIGITS = 12  # from there on it may be a card or an account


def shown(text: str) -> str:
    """The order number that a post shows, as it is written there; "" for none, for several, and for what is
    rather a telephone, card or identity number."""
    told = folded(text[:_MOST_READ])
    personal = [(each.start, each.end) for each in identities.find(told.folded)]
    found = {}
    for match in ORDER.finditer(told.folded):
        digits = regex.sub(r"\D", "", match[0])
        apart = all(match.end() <= start or end <= match.start() for start, end in personal)
        if apart and len(digits) <= _MOST_DIGITS:
            start, end = told.span(*match.span())
            found[digits] = told.text[start:end]
    return next(iter(found.values())) if len(found) == 1 else ""
