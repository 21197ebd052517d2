"""What this brand answered before to somebody who asked much the same.

An earlier reply is only a suggestion where nothing in it belongs to the earlier customer: its greeting and
signature are put on anew, and one that names somebody, or a number, or a thing that the mention does not,
is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock

import numpy as np
import regex

from socialdesk.domain.classification import Intent, Sentiment
from socialdesk.domain.folding import fold, tokens
from socialdesk.domain.precedent import Precedent
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.playbook import Language, Playbook
from socialdesk.drafting.retrieval import Floats, Vectors

NEAR = 0.89
"""Likeness of two mentions, by meaning alone, from which one is answered like the other; the intent must
agree too. The benchmark does not settle it (``--choose`` finds none near enough): it is the FAQ's."""

MOST_KEPT = 5_000
"""The latest replies of a brand that are compared."""

_LEAST_WORDS = 4
_MOST_TRIED = 8
_GREETED = regex.compile(r"^(?:\p{L}{2,12}, )?[\p{L}\p{M} .'’\-]{1,40}[,،!:]\s+")
_DIGITS = regex.compile(r"\d+")
_HANDLE = regex.compile(r"(?<![\w/.])@\w")


class Precedents:
    """The replies of one brand, by the meaning of what they answered. Threads may share it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: list[Precedent] = []
        self._rows: Floats = np.zeros((0, 0), np.float32)
        self._model = ""

    @property
    def latest(self) -> int:
        """The id of the last reply held, 0 for none: the next to add come after it."""
        with self._lock:
            return self._held[-1].reply_id if self._held else 0

    def add(self, found: Sequence[Precedent], vectors: Vectors) -> None:
        """Hold these too, in the order of their ids; those held already are left out."""
        with self._lock:
            after = self._held[-1].reply_id if self._held else 0
            fresh = [each for each in found if each.reply_id > after and each.mention.strip()]
            if self._model != vectors.model:  # another model sees other likenesses
                self._rows = vectors.rows([each.mention for each in self._held])
                self._model = vectors.model
            if not fresh:
                return
            rows = vectors.rows([each.mention for each in fresh])
            self._rows = np.concatenate([self._rows, rows]) if self._held else rows
            self._held += fresh
            if len(self._held) > MOST_KEPT:
                self._held = self._held[-MOST_KEPT:]
                self._rows = self._rows[-MOST_KEPT:]

    def nearest(
        self,
        text: str,
        vectors: Vectors,
        *,
        lang: str,
        intents: Iterable[Intent] | None,
        sentiment: Sentiment | None,
    ) -> list[tuple[Precedent, float]]:
        """At most eight that answered the like, in this language and of these intents, the nearest first.

        Where the customer's feeling is known, somebody angry is never answered as somebody happy was.
        """
        with self._lock:
            held, rows = list(self._held), self._rows
        if not held or not text.strip():
            return []
        wanted = None if intents is None else frozenset(intents)
        scores = rows @ vectors.of(text)
        found: list[tuple[Precedent, float]] = []
        for at in np.argsort(-scores, kind="stable"):
            if scores[at] < NEAR or len(found) == _MOST_TRIED:
                break
            each = held[at]
            opposed = {sentiment, each.sentiment} >= {Sentiment.POSITIVE, Sentiment.NEGATIVE}
            if each.lang == lang and (wanted is None or each.intent in wanted) and not opposed:
                found.append((each, float(scores[at])))
        return found


def reusable(precedent: Precedent, mention: str, playbook: Playbook, language: Language) -> str | None:
    """The body of an earlier reply, without greeting and signature, if it can be said to somebody else."""
    body = without_signature(precedent.reply.strip(), playbook)
    body = without_greeting(body, language)
    said = folded(body)
    words = tokens(said.folded)
    if len(words) < _LEAST_WORDS or _HANDLE.search(body):
        return None
    theirs = {
        word for word in tokens(fold(f"{precedent.author_name} {precedent.author_handle}")) if len(word) > 2
    }
    if theirs & set(words):
        return None
    numbers = set(_DIGITS.findall(said.folded))
    if numbers - set(_DIGITS.findall(fold(mention))):
        return None
    about = folded(mention)
    for item in language.items:
        if not item.general and item.words.first(said) and not item.words.first(about):
            return None
    return body


def without_signature(text: str, playbook: Playbook) -> str:
    """Take off the signature that the playbook puts under a reply."""
    if not playbook.signature:
        return text
    pattern = regex.escape(playbook.signature, special_only=True).replace(
        regex.escape("{initials}", special_only=True), r"[\p{L}\p{M}.]{1,8}"
    )
    return str(regex.sub(rf"\s*{pattern}\s*$", "", text)).rstrip()


def without_greeting(text: str, language: Language) -> str:
    """Take off “Hi Omar,”: a first clause of at most 40 letters that greets."""
    match = _GREETED.match(text)
    if match is None or language.tone.greets.first(folded(match[0])) is None:
        return text
    return text[match.end() :]
