"""Promises in a reply: of a date, of money back, of a discount or a gift.

A promise that is taken back in the same breath is none (“we can't promise a refund”, “iade edebilirsiniz”):
the words around it, up to the next comma or full stop, are read for that.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

import regex

from socialdesk.drafting.phrases import CLAUSE, FoldedText
from socialdesk.drafting.tone_words import PROMISES, ToneWords

_WORD = regex.compile(r"\w+(?:'\w+)?")
_BEFORE, _AFTER = 4, 4  # words of the same clause that can take a promise back


@dataclass(frozen=True, slots=True)
class Promise:
    """``kind`` is one of `PROMISES`; ``span`` points into the text."""

    kind: str
    span: tuple[int, int]


def find(told: FoldedText, words: ToneWords, covered: Container[str] = ()) -> Iterator[Promise]:
    """Each promise of a kind that is not covered, kind by kind and from left to right.

    Words shared with a promise of something else are part of it: “we promise” in “we promise a refund” is no
    date, while “you'll get it back today” is one beside the refund in it.
    """
    spans = {
        kind: [
            match.span()
            for match in words.promises[kind].matches(told.folded)
            if not _taken_back(told.folded, match.start(), match.end(), words)
        ]
        for kind in PROMISES
    }
    others = spans["refund"] + spans["discount"]
    spans["date"] = [span for span in spans["date"] if not any(_part_of(span, other) for other in others)]
    for kind in PROMISES:
        for span in spans[kind] if kind not in covered else ():
            yield Promise(kind, told.span(*span))


def in_any(
    told: FoldedText, words: ToneWords, others: Iterable[ToneWords], covered: Container[str] = ()
) -> Iterator[Promise]:
    """Those of the text's own language, and beside them those in any of ``others``: who reads the reply may
    be promised something in a second language."""
    own = list(find(told, words, covered))
    yield from own
    for other in others:
        if other is not words:
            for promise in find(told, other, covered):
                if not any(promise.span[0] < each.span[1] and each.span[0] < promise.span[1] for each in own):
                    own.append(promise)
                    yield promise


def _part_of(span: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = span[0] < other[1] and other[0] < span[1]
    return shared and not (span[0] <= other[0] and other[1] <= span[1])


def _taken_back(text: str, start: int, end: int, words: ToneWords) -> bool:
    before = text[max(0, start - 80) : start]
    breaks = list(CLAUSE.finditer(before))
    before = before[breaks[-1].end() :] if breaks else before
    before = words.reassures.pattern.sub(" ", before)
    last = [match.start() for match in _WORD.finditer(before)][-_BEFORE:]
    near = before[last[0] :] if last else ""
    # The last word of the promise is read too: Turkish says no inside the verb (“garanti edemeyiz”).
    verb = [match.start() for match in _WORD.finditer(text[start:end])][-1:]
    if words.negates.pattern.search(near + (text[start + verb[0] : end] if verb else "")):
        return True
    after = text[end : end + 80]
    stop = CLAUSE.search(after)
    after = after[: stop.start()] if stop else after
    ends = [match.end() for match in _WORD.finditer(after)][:_AFTER]
    return bool(ends) and words.denies.pattern.search(after[: ends[-1]]) is not None
