"""Does a post match a query, and which of its words do."""

from __future__ import annotations

import fnmatch
import operator
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from socialdesk.domain.classification import Classification
from socialdesk.domain.expression import And, Is, Near, Node, Not, Or, Phrase, Word, duration
from socialdesk.domain.folding import fold, fold_with_map, token_spans, tokens
from socialdesk.domain.mention import MentionStatus, Post

Span = tuple[int, int]

_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A post made ready for matching many queries: folded words in order, and its fields.

    ``authors`` are the folded handle and name; ``flags`` are what ``has:`` and ``is:`` ask for
    (``has:link``, ``is:public``). A field that is not known yet is None or empty, and never holds.
    """

    words: tuple[str, ...]
    vocabulary: frozenset[str]
    platform: str
    authors: tuple[str, ...]
    flags: frozenset[str]
    lang: str = ""
    urgency: str = ""
    sentiment: str = ""
    intent: str = ""
    status: str = ""
    assigned: str = ""
    tags: frozenset[str] = frozenset()
    followers: int | None = None
    priority: int | None = None
    number: int | None = None  # of a stored mention
    age: timedelta | None = None
    due: timedelta | None = None


def candidate(
    post: Post,
    lang: str | None = None,
    *,
    now: datetime | None = None,
    classification: Classification | None = None,
    status: MentionStatus | None = None,
    assigned: str = "",
    tags: Iterable[str] = (),
    priority: int | None = None,
    number: int | None = None,
    answer_by: datetime | None = None,
    seen: bool = False,
) -> Candidate:
    """Make ``post`` ready for `matches`; ``lang`` is what was identified, else the platform's word.

    ``now`` is needed for ``age`` and ``due`` (time left until ``answer_by``, negative when late); the
    labels are unknown before classification. ``is:mine`` is nobody's here: who asks puts the name in its
    place (`socialdesk.services.inbox.view`).
    """
    words = tuple(tokens(fold(post.said)))
    flags = {
        "has:link": bool(post.links) or "://" in post.text,
        "has:media": post.has_media,
        "has:reply": post.in_reply_to is not None,
        "is:repost": post.repost_of is not None,
        "is:public": post.public,
        "is:unsure": classification is not None and bool(classification.unsure),
        "is:new": not seen,
        "is:unassigned": not assigned,
    }
    return Candidate(
        words=words,
        vocabulary=frozenset(words),
        platform=post.platform,
        authors=tuple(
            fold(name).removeprefix("@") for name in (post.author.handle, post.author.name) if name
        ),
        flags=frozenset(flag for flag, holds in flags.items() if holds),
        lang=(lang or post.lang or "").lower(),
        urgency=classification.urgency.value if classification else "",
        sentiment=classification.sentiment.value if classification else "",
        intent=classification.intent.value if classification else "",
        status=status.value if status else "",
        assigned=fold(assigned),
        tags=frozenset(fold(tag) for tag in tags),
        followers=post.author.followers,
        priority=priority,
        number=number,
        age=None if now is None else now - post.published_at,
        due=None if now is None or answer_by is None else answer_by - now,
    )


def matches(node: Node, post: Candidate) -> bool:
    """Whether ``post`` is what the query asks for."""
    if isinstance(node, And):
        return all(matches(part, post) for part in node.parts)
    if isinstance(node, Or):
        return any(matches(part, post) for part in node.parts)
    if isinstance(node, Not):
        return not matches(node.part, post)
    if isinstance(node, Is):
        return _field_holds(node, post)
    if isinstance(node, Word):
        if "*" not in node.text:
            return node.text in post.vocabulary
        pattern = _pattern(node.text)
        return any(pattern(word) for word in post.vocabulary)
    return bool(_found(node, post.words))


def spans(node: Node, text: str) -> tuple[Span, ...]:
    """Where the words that the query asks for stand in ``text`` (offsets, in order, apart).

    What stands under NOT marks nothing; fields mark nothing. The marks do not depend on whether the
    whole query matches, so that a search can show its words as they are typed.
    """
    folded, offsets = fold_with_map(text)
    places = token_spans(folded)
    words = [folded[start:end] for start, end in places]
    marked: list[Span] = []
    for first, after in sorted(set(_hits(node, words))):
        start = offsets[places[first][0]]
        end = max(offsets[places[after - 1][1]], start + 1)
        end = start + len(text[start:end].rstrip())
        if marked and start <= marked[-1][1]:
            marked[-1] = (marked[-1][0], max(marked[-1][1], end))
        else:
            marked.append((start, end))
    return tuple(marked)


def _hits(node: Node, words: Sequence[str]) -> Iterable[Span]:
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from _hits(part, words)
    elif isinstance(node, Near):
        # Only the words themselves, not all that stands between them.
        for left, right, _ in _pairs(node, words):
            yield left
            yield right
    elif isinstance(node, Word | Phrase):
        yield from _found(node, words)


def _found(node: Node, words: Sequence[str]) -> list[Span]:
    """Runs of words (first, one after the last) that a text node covers, in order."""
    if isinstance(node, Word):
        holds = _pattern(node.text)
        return [(index, index + 1) for index, word in enumerate(words) if holds(word)]
    if isinstance(node, Phrase):
        tests = [_pattern(word) for word in node.words]
        length = len(tests)
        return [
            (first, first + length)
            for first in range(len(words) - length + 1)
            if all(test(words[first + index]) for index, test in enumerate(tests))
        ]
    if isinstance(node, Near):
        return sorted({cover for _, _, cover in _pairs(node, words)})
    if isinstance(node, Or):
        return sorted({span for part in node.parts for span in _found(part, words)})
    raise TypeError(f"not a text node: {node!r}")


def _pairs(node: Near, words: Sequence[str]) -> Iterable[tuple[Span, Span, Span]]:
    """Each left run with each right run near it, and the run that covers both."""
    lefts, rights = _found(node.left, words), _found(node.right, words)
    starts = [start for start, _ in rights]
    longest = max((end - start for start, end in rights), default=0)
    for left in lefts:
        first = bisect_left(starts, left[0] - node.distance - longest)
        for right in rights[first:]:
            if right[0] > left[1] + node.distance:
                break
            # Words between; two runs that share a word are not near each other but the same.
            between = right[0] - left[1] if right[0] >= left[1] else left[0] - right[1]
            if 0 <= between <= node.distance:
                yield left, right, (min(left[0], right[0]), max(left[1], right[1]))


@lru_cache(maxsize=1024)
def _pattern(word: str) -> Callable[[str], object]:
    if "*" not in word:
        return word.__eq__
    # fnmatch's expression cannot backtrack badly, and knows ? and [ beside the star.
    literal = word.replace("[", "[[]").replace("?", "[?]")
    return re.compile(fnmatch.translate(literal)).match


def _field_holds(node: Is, post: Candidate) -> bool:
    field, value = node.field, node.value
    if field == "lang":
        return post.lang == value or post.lang.startswith(value + "-")
    if field == "platform":
        return post.platform == value
    if field == "from":
        pattern = _pattern(value.removeprefix("@")) if "*" in value else value.removeprefix("@").__eq__
        return any(pattern(author) for author in post.authors)
    if field in ("has", "is"):
        return f"{field}:{value}" in post.flags
    if field == "assigned":
        return post.assigned == value
    if field == "tag":
        return value in post.tags
    if field in ("urgency", "sentiment", "intent", "status"):
        return bool(getattr(post, field) == value)
    compare = _COMPARE[node.operator]
    if field == "followers":
        return post.followers is not None and compare(post.followers, int(value))
    if field == "priority":
        return post.priority is not None and compare(post.priority, int(value))
    if field == "number":
        return post.number is not None and compare(post.number, int(value))
    if field in ("age", "due"):
        length: timedelta | None = getattr(post, field)
        return length is not None and compare(length.total_seconds(), duration(value).total_seconds())
    raise ValueError(f"no such field: {field}")
