"""What a mention is about, told in the playbook's words.

A mention never gives words to a reply. It picks among those of the playbook: a thing (``grinder`` →
“your grinder”), a situation (``late``), what to ask for (``booking`` → “your booking reference”), and a
number of days that becomes “6 days” in our own form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from babel import Locale
from babel.core import UnknownLocaleError

from socialdesk.drafting import orders
from socialdesk.drafting.phrases import FoldedText, folded
from socialdesk.drafting.playbook import Language

_MOST_READ = 4_000


@dataclass(frozen=True, slots=True)
class Matter:
    """``situation`` "" is unknown; ``item`` are the forms of the thing, empty when unknown or several;
    ``waiting`` is how long, in our words; ``reference`` what to ask for so that we find the matter, and
    ``own`` whether their own words speak of one: an order, a booking, a contract."""

    situation: str = ""
    item_key: str = ""
    item: Mapping[str, str] = field(default_factory=dict)
    waiting: str = ""
    reference: str = ""
    own: bool = False

    def slots(self) -> dict[str, str]:
        """The placeholders that this matter can fill."""
        found = {f"item_{form}" if form else "item": words for form, words in self.item.items()}
        if self.waiting:
            found["waiting"] = self.waiting
        if self.reference:
            found["reference"] = self.reference
        return found


def find(text: str, intent: str, language: Language) -> Matter:
    """Read a mention's matter within ``intent``."""
    told = folded(text[:_MOST_READ])
    key, forms = _item(told, intent, language)
    reference, own = _reference(told, intent, language)
    return Matter(_situation(told, intent, language), key, forms, _waiting(told, language), reference, own)


def _situation(told: FoldedText, intent: str, language: Language) -> str:
    """The situation with most hits; of equals the one that stands first in the file."""
    best, most = "", 0
    for each in language.situations:
        if intent in each.intents:
            hits = each.words.count(told)
            if hits > most:
                best, most = each.key, hits
    return best


def _item(told: FoldedText, intent: str, language: Language) -> tuple[str, Mapping[str, str]]:
    """The one thing named; two different things name none, and an order stands back behind goods."""
    hits = [
        each
        for each in language.items
        if (not each.intents or intent in each.intents) and each.words.first(told) is not None
    ]
    for general in (False, True):
        of_kind = [each for each in hits if each.general is general]
        if len(of_kind) == 1 or (of_kind and general):
            return of_kind[0].key, of_kind[0].forms
        if of_kind:
            return "", {}
    return "", {}


def _waiting(told: FoldedText, language: Language) -> str:
    for each in language.waiting:
        numbers = [n for n in each.words.numbers(told) if each.least <= n <= each.most]
        if numbers:
            longest = max(numbers)
            form = each.forms.get(_plural(language.lang, longest), each.forms["other"])
            return form.replace("{n}", str(longest))
    return ""


def _reference(told: FoldedText, intent: str, language: Language) -> tuple[str, bool]:
    """What the words speak of, else what the intent is mostly about, and which of the two it is; never what
    the mention shows already."""
    for each in language.references:
        if each.words.first(told) if each.words else not each.intents or intent in each.intents:
            return each.shown if each.shown and orders.shown(told.text) else each.form, bool(each.words)
    return "", False


@lru_cache(maxsize=512)
def _plural(lang: str, number: int) -> str:
    try:
        return str(Locale.parse(lang).plural_form(number))
    except (UnknownLocaleError, ValueError):
        return "other"
