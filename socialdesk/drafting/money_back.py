"""What a reply gives back, in money.

By the words for it (“refund”, “iade”) anywhere in the text, or by a verb of giving close to a sum (“we send
you 500 €”, “900 € takaisin”). A sum told in words, and a bare number behind “refund”, are sums of unknown
size. A threshold (“orders over 500 €”) is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

import regex

from socialdesk.domain.folding import fold
from socialdesk.drafting import money
from socialdesk.drafting.phrases import FoldedText, Phrases

_SENTENCE = regex.compile(r"[^.!?\n؟]*(?:[.!?؟](?=\w)[^.!?\n؟]*)*[.!?\n؟]?")
_BESIDE = 4  # words between a verb of giving and its sum
_BARE = regex.compile(
    r"(?:\W{1,3}(?!\d)\w+){0,3}?\W{1,3}(?<![#\w])(\d{1,4}(?:[.,]\d{1,3})?)(?=\s*(?:[.!?,;\n]|$))"
)
_OVER = regex.compile(
    r"(?<!\w)(?:over|above|from|yli|vahintaan|alkaen|ab|uber|desde|mas de|فوق|اكثر من|"
    r"costs?|maksaa|kostet|cuesta)\s*$"
)
_UPWARDS = regex.compile(r"^\S{0,8}\s*(?:ve\s)?(?:uzeri|ustu|uzerindeki|ylittav|or more|and up|or over)")


@dataclass(frozen=True, slots=True)
class Given:
    """``value`` of ``currency`` (ISO 4217); None is a sum that no figure tells. ``start`` and ``end`` point
    into the text."""

    value: Decimal | None
    currency: str
    start: int
    end: int


def find(told: FoldedText, named: Sequence[Phrases], gives: Sequence[Phrases]) -> Iterator[Given]:
    """The sums that a text gives back, from left to right: each, and behind them the total of a sentence that
    names several of one currency. ``named`` are words for money back, ``gives`` verbs of giving."""
    spoken = [span for each in named for span in each.find(told)]
    given = [span for each in gives for span in each.find(told)]
    sums = [
        Given(each.value, each.currency, each.start, each.end)
        for each in money.find(told)
        if not _threshold(told.text, each.start, each.end)
    ]
    sums += [Given(None, "", start, end) for start, end in money.in_words(told)]
    if not spoken:
        sums = [each for each in sums if any(_close(told.text, each, span) for span in given)]
    sums += [Given(None, "", *span) for span in _bare(told, spoken, sums)]
    sums.sort(key=lambda each: each.start)
    yield from sums
    yield from _totals(told.text, sums)


def speaks(told: FoldedText, named: Sequence[Phrases]) -> bool:
    """Whether a text speaks of money back at all."""
    return any(each.first(told) is not None for each in named)


def _bare(
    told: FoldedText, spoken: Sequence[tuple[int, int]], sums: Sequence[Given]
) -> Iterator[tuple[int, int]]:
    for _, end in spoken:
        match = _BARE.match(told.text, end)
        if match and all(match.end(1) <= each.start or each.end <= match.start(1) for each in sums):
            yield match.span(1)


def _threshold(text: str, start: int, end: int) -> bool:
    before, after = fold(text[max(0, start - 24) : start]), fold(text[end : end + 24])
    return _OVER.search(before) is not None or _UPWARDS.search(after) is not None


def _close(text: str, sum_: Given, span: tuple[int, int]) -> bool:
    """Whether sum and verb stand within a few words of one sentence."""
    between = text[min(sum_.end, span[1]) : max(sum_.start, span[0])]
    return len(between.split()) <= _BESIDE and not regex.search(r"[.!?؟\n](?!\w)", between)


def _totals(text: str, sums: Sequence[Given]) -> Iterator[Given]:
    for sentence in _SENTENCE.finditer(text):
        inside = [each for each in sums if sentence.start() <= each.start < sentence.end()]
        for currency in dict.fromkeys(each.currency for each in inside):
            same = [each for each in inside if each.currency == currency and each.value is not None]
            if len(same) > 1:
                total = sum((each.value for each in same if each.value is not None), Decimal(0))
                yield Given(total, currency, same[0].start, same[-1].end)
