"""How long a reply is, counted as the platform counts. The editor and the sender use this one counter.

X gives weights (twitter-text 3): most scripts 1, CJK and every emoji sequence 2, each link 23, after
NFC. A leading ``@name`` that X itself fills in is no part of our text and weighs nothing; one typed
into the text weighs what it shows. Bluesky counts graphemes and, as a second limit, UTF-8 bytes;
links count in full. Mastodon counts graphemes, with each ``http(s)`` link at a fixed length and
``@name@server`` as ``@name``. Everybody else counts code points.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Protocol

import regex

from socialdesk.domain.reply import LengthUnit, ReplyRule

LINK_LENGTH = 23
"""What X and Mastodon count for a link where the rule does not say."""

# twitter-text's pattern for domains takes quadratic time on "a.a.a.a": a run with more labels than any
# real host name is counted as plain text (measured: 400 labels would take over a second).
_MOST_DOTS = 12
_INNER_DOT = regex.compile(r"\.\w")  # no link is without one
_HOST_RUN = regex.compile(r"[^\s/?#]+")
_PIECES = regex.compile(r"\s+|\S+")
_REMOTE = regex.compile(r"(?<![\w/=])@([A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@[\w.-]*\w")
_GRAPHEME = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Length:
    """``used`` of ``limit`` in the platform's own unit; ``byte_limit`` only where bytes are limited too."""

    used: int
    limit: int
    fits: bool
    bytes_used: int
    byte_limit: int | None = None

    @property
    def left(self) -> int:
        """What may still be written, in the platform's unit; negative when too long."""
        return self.limit - self.used


class _TwitterText(Protocol):
    def parse_tweet(self, text: str, options: dict[str, Any]) -> Any: ...

    def extract_urls_with_indices(self, text: str, without_protocol: bool) -> list[dict[str, Any]]: ...


def measure(text: str, rule: ReplyRule) -> Length:
    """Count ``text`` against ``rule``. Never raises; an empty text fits."""
    match rule.unit:
        case LengthUnit.X_WEIGHTED:
            used = _x_weight(text, LINK_LENGTH if rule.link_length is None else rule.link_length)
        case LengthUnit.BLUESKY:
            used = _graphemes(text)
        case LengthUnit.MASTODON:
            link = LINK_LENGTH if rule.link_length is None else rule.link_length
            used = _graphemes(_REMOTE.sub(r"@\1", _with_links_as(text, "x" * link)))
        case LengthUnit.CHARACTERS:
            used = len(text if rule.link_length is None else _with_links_as(text, "x" * rule.link_length))
    size = len(text.encode("utf-8", "surrogatepass"))
    fits = used <= rule.limit and (rule.byte_limit is None or size <= rule.byte_limit)
    return Length(used, rule.limit, fits, size, rule.byte_limit)


def links(text: str, *, bare: bool = True) -> tuple[tuple[int, int], ...]:
    """Find links as X does, as (start, end); ``bare`` also takes host names without ``https://``."""
    found: list[tuple[int, int]] = []
    if not _INNER_DOT.search(text):
        return ()
    for start, piece in _pieces(text):
        if not _INNER_DOT.search(piece) or _hostless(piece):
            continue
        for url in _twitter_text().extract_urls_with_indices(piece, bare):
            first, last = url["indices"]
            found.append((start + first, start + last))
    return tuple(found)


def _graphemes(text: str) -> int:
    return sum(1 for _ in _GRAPHEME.finditer(text))


def _with_links_as(text: str, stand_in: str) -> str:
    out: list[str] = []
    at = 0
    for start, end in links(text, bare=False):
        out += text[at:start], stand_in
        at = end
    return "".join((*out, text[at:]))


def _x_weight(text: str, link: int) -> int:
    # A lone surrogate is no character: it leaves as U+FFFD, and the library cannot count it.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return sum(_piece_weight(piece, link) for _, piece in _pieces(text))


@lru_cache(maxsize=4096)
def _piece_weight(piece: str, link: int) -> int:
    """Weigh one run of spaces or of anything else: neither links nor emoji cross that border.

    Kept, because the editor asks again after each key.
    """
    if piece.isascii() and not _INNER_DOT.search(piece):
        return len(piece)
    if _hostless(piece):
        halves = regex.split(r"(\.)", piece)
        return sum(_piece_weight(half, link) for half in halves if half != ".") + piece.count(".")
    options = {**_options(), "transformed_url_length": link}
    return int(_twitter_text().parse_tweet(piece, options).weightedLength)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    return ((match.start(), match.group()) for match in _PIECES.finditer(text))


def _hostless(piece: str) -> bool:
    return any(run.group().count(".") > _MOST_DOTS for run in _HOST_RUN.finditer(piece))


@cache
def _twitter_text() -> _TwitterText:
    # Reading its emoji table takes a fifth of a second: not at start, but at the first count.
    import twitter_text

    return twitter_text  # type: ignore[no-any-return]


@cache
def _options() -> dict[str, Any]:
    from twitter_text.config import config

    return dict(config["defaults"])
