"""The query language: one language for watches, the search box and saved views.

::

    "lumi coffee" OR lumicoffee*          phrase, either, any ending
    grinder (broken OR "does not start")  words side by side mean AND
    delivery NOT nordbean                 or -nordbean
    smell NEAR/5 burnt                    at most five words between
    lang:tr platform:x,bluesky has:link   fields; several values are either
    followers:>1000 priority:>=50 age:<2h figures
    is:unsure tag:"late delivery"

Operators are capitals (``and``, ``or``, ``not`` are words). Words are compared folded: case, accents,
Turkish i's and Arabic letter forms make no difference (`socialdesk.domain.folding`).
"""

from __future__ import annotations

from socialdesk.query.completion import Completion, Option, complete, word_at
from socialdesk.query.fields import language_code
from socialdesk.query.grammar import parse, unparse
from socialdesk.query.match import Candidate, candidate, matches, spans
from socialdesk.query.translate import Dialect, Translation, translate, translation
from socialdesk.query.watch import DESK_FLAGS, brand_query, check_watch

__all__ = [
    "DESK_FLAGS",
    "Candidate",
    "Completion",
    "Dialect",
    "Option",
    "Translation",
    "brand_query",
    "candidate",
    "check_watch",
    "complete",
    "language_code",
    "matches",
    "parse",
    "spans",
    "translate",
    "translation",
    "unparse",
    "word_at",
]
