"""What a mention is about, told in the playbook's words.

A mention never gives words to a reply. It picks among those of the playbook: a thing (``grinder`` →
“your grinder”), a situation (``late``), what to ask for (``booking`` → “your booking reference”), and a
number of days that becomes “6 days” in our own form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import regex
from babel import Locale
from babel.core import UnknownLocaleError

from socialdesk.domain.classification import Intent
from socialdesk.domain.folding import tokens
from socialdesk.drafting import orders
from socialdesk.drafting.phrases import FoldedText, Phrases, folded
from socialdesk.drafting.playbook import Language, Situation

_MOST_READ = 4_000
_OF_GOODS = frozenset({Intent.DELIVERY, Intent.PRODUCT_PROBLEM})  # of a situation that goods can be in
_ENOUGH_WORDS = 6  # of a mention that says what it is about
_NO_WORD = regex.compile(r"https?://\S{1,300}|[@#]\S{1,80}")


@dataclass(frozen=True, slots=True)
class Matter:
    """``situation`` "" is unknown; ``item`` are the forms of the thing, empty when unknown or several;
    ``waiting`` is how long, in our words; ``reference`` what to ask for so that we find the matter, and
    ``own`` whether their own words speak of one: an order, a booking, a contract; ``vague`` is a reference
    that asks for no more than details. ``situations`` are all that the words speak of within the intent,
    ``besides`` within any. ``words`` counts them, links and names left out."""

    situation: str = ""
    item_key: str = ""
    item: Mapping[str, str] = field(default_factory=dict)
    waiting: str = ""
    reference: str = ""
    own: bool = False
    vague: bool = False
    situations: frozenset[str] = frozenset()
    besides: frozenset[str] = frozenset()
    words: int = 0

    @property
    def told(self) -> bool:
        """Whether they said enough not to be asked again what happened."""
        return self.words >= _ENOUGH_WORDS

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
    said = folded(text[:_MOST_READ])
    key, forms = _item(said, intent, language)
    reference, own, vague = _reference(said, intent, language)
    spoken = _situations(said, language.situations)
    hits = {each: spoken[each] for each in spoken if intent in each.intents}
    situation = max(hits, key=lambda each: hits[each], default=None)  # of equals the first in the file
    if vague and (key or (situation is not None and situation.intents >= _OF_GOODS)):
        reference, own, vague = _reference(said, Intent.DELIVERY, language)  # goods were ordered
    return Matter(
        situation=situation.key if situation is not None else "",
        item_key=key,
        item=forms,
        waiting=_waiting(said, language),
        reference=reference,
        own=own,
        vague=vague,
        situations=frozenset(each.key for each in hits),
        besides=frozenset(each.key for each in spoken),
        words=len(_words(said.folded)),
    )


@lru_cache(maxsize=256)
def _words(said: str) -> tuple[str, ...]:
    return tuple(tokens(_NO_WORD.sub(" ", said)))


@lru_cache(maxsize=64)  # the matter is read once for each intent that comes into question
def _situations(said: FoldedText, listed: tuple[Situation, ...]) -> Mapping[Situation, int]:
    """How often the words speak of each situation, in the order of the file."""
    found = {each: each.words.count(said) for each in listed}
    return {each: hits for each, hits in found.items() if hits}


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


@lru_cache(maxsize=64)
def _counted(said: str, numbers: tuple[tuple[Phrases, str], ...]) -> FoldedText:
    """The text with its numbers in digits; no places can be read from it."""
    for words, digits in numbers:
        said = words.pattern.sub(digits, said)
    return FoldedText(said, said, ())


def _waiting(said: FoldedText, language: Language) -> str:
    told = _counted(said.folded, language.numbers)
    for each in language.waiting:
        numbers = [n for n in each.words.numbers(told) if each.least <= n <= each.most]
        if numbers:
            longest = max(numbers)
            form = each.forms.get(_plural(language.lang, longest), each.forms["other"])
            return form.replace("{n}", str(longest))
    return ""


def _reference(told: FoldedText, intent: str, language: Language) -> tuple[str, bool, bool]:
    """What the words speak of, else what the intent is mostly about, else details, and whether it is the
    first or the last of these; never what the mention shows already."""
    for each in language.references:
        if each.words.first(told) if each.words else not each.intents or intent in each.intents:
            form = each.shown if each.shown and orders.shown(told.text) else each.form
            return form, bool(each.words), not each.words and not each.intents
    return "", False, True


@lru_cache(maxsize=512)
def _plural(lang: str, number: int) -> str:
    try:
        return str(Locale.parse(lang).plural_form(number))
    except (UnknownLocaleError, ValueError):
        return "other"
