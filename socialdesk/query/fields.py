"""The fields of the query language: what each is called, what it takes, and what to say if not."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from socialdesk.domain.classification import Intent, Sentiment, Urgency
from socialdesk.domain.expression import Is, duration
from socialdesk.domain.folding import fold
from socialdesk.domain.mention import MentionStatus
from socialdesk.errors import QueryError

FLAGS: Mapping[str, tuple[str, ...]] = {
    "has": ("link", "media", "reply"),
    "is": (
        "unsure",
        "repost",
        "public",
        "new",
        "mine",
        "unassigned",
        "to_sign",
        "asked",
        "draft",
        "follow_up",
    ),
}

EXAMPLES: Mapping[str, str] = {
    "lang": "lang:tr",
    "platform": "platform:bluesky",
    "from": "from:ayse",
    "has": "has:link",
    "is": "is:unsure",
    "urgency": "urgency:high",
    "sentiment": "sentiment:negative",
    "intent": "intent:delivery",
    "status": "status:open",
    "assigned": "assigned:mk",
    "tag": 'tag:"late delivery"',
    "followers": "followers:>1000",
    "priority": "priority:>=50",
    "age": "age:<2h",
    "due": "due:<30m",
    "number": "number:4711",
}
"""Every field, with an example that parses."""

COMPARED = frozenset({"followers", "priority", "age", "due", "number"})
TIMES = frozenset({"age", "due"})

# What people type when they mean one of ours.
_OTHER_NAMES = {
    "language": "lang", "site": "platform", "source": "platform", "network": "platform",
    "author": "from", "by": "from", "user": "from", "filter": "has", "topic": "intent",
    "label": "tag", "tags": "tag", "mood": "sentiment", "assignee": "assigned", "since": "age",
    "deadline": "due", "late": "due",
}  # fmt: skip

_PLATFORMS = {"twitter": "x", "hn": "hackernews", "yt": "youtube", "fediverse": "mastodon", "news": "rss"}

_LANGUAGES = {
    "english": "en", "turkish": "tr", "türkçe": "tr", "finnish": "fi", "suomi": "fi", "arabic": "ar",
    "العربية": "ar", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "swedish": "sv", "svenska": "sv",
}  # fmt: skip

_LANG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?|und")
_NUMBER = re.compile(r"(\d{1,12})([km]?)")
_AGE = re.compile(r"(\d{1,5})\s*(m|min|h|hour|hours|d|day|days|w|week|weeks)")
_SPLIT = re.compile(r"(<=|>=|<|>|=)?(.*)", re.DOTALL)


def field_node(name: str, value: str, *, position: int, quoted: bool = False) -> tuple[Is, ...]:
    """Read ``name:value`` as typed; several comma-separated values give several nodes (any may hold).

    Raises `QueryError` at ``position`` (where the name starts).
    """
    key = name.lower()
    if key not in EXAMPLES:
        raise QueryError(_unknown_field(name, key), position=position)
    place = position + len(name) + 1
    if not value.strip():
        raise QueryError(f'"{name}:" wants a value, for example {EXAMPLES[key]}.', position=position)
    if key in COMPARED:
        return (_comparison(key, value.strip(), place),)
    values = [value] if quoted else value.split(",")
    if not all(part.strip() for part in values):
        raise QueryError(
            f"There is a comma too many in {name}:{value}. Write the values like lang:tr,fi.", position=place
        )
    return tuple(Is(key, _READERS[key](part.strip(), place)) for part in values)


def _unknown_field(name: str, key: str) -> str:
    meant = _OTHER_NAMES.get(key) or next(iter(difflib.get_close_matches(key, EXAMPLES, 1, 0.6)), "")
    quotes = f'To search for these words as text, put them in quotes: "{name}: …".'
    if key in ("http", "https"):
        return 'Put a link in quotes to search for it: "https://…".'
    if meant:
        return f'There is no field "{name}:". Did you mean {meant}:, as in {EXAMPLES[meant]}? {quotes}'
    return f'There is no field "{name}:". The fields are {", ".join(EXAMPLES)}. {quotes}'


def _comparison(key: str, value: str, place: int) -> Is:
    match = _SPLIT.fullmatch(value)
    assert match is not None  # the pattern takes everything
    operator, figure = match[1] or "=", match[2].strip().lower()
    if key in TIMES:
        length = _AGE.fullmatch(figure)
        if length is None:
            raise QueryError(
                f'"{figure}" is no length of time. Write a number with m, h, d or w, like {EXAMPLES[key]}.',
                position=place,
            )
        text = length[1] + length[2][0]
        duration(text)
        return Is(key, str(int(length[1])) + length[2][0], operator)
    number = _NUMBER.fullmatch(figure)
    if number is None:
        raise QueryError(
            f'{key}: wants a whole number, not "{figure}". Write it like {EXAMPLES[key]}.', position=place
        )
    scale = {"": 1, "k": 1_000, "m": 1_000_000}[number[2]]
    return Is(key, str(int(number[1]) * scale), operator)


def _one_of(key: str, choices: tuple[str, ...]) -> Callable[[str, int], str]:
    def read(value: str, place: int) -> str:
        folded = fold(value).replace(" ", "_").replace("-", "_")
        if folded in choices:
            return folded
        close = difflib.get_close_matches(folded, choices, 1, 0.5)
        hint = f"Did you mean {key}:{close[0]}? " if close else ""
        raise QueryError(
            f'{key}: does not know "{value}". {hint}It takes {", ".join(choices)}.', position=place
        )

    return read


def language_code(value: str, place: int = 0) -> str:
    """The code of a language as people type it ("TR", "Turkish", "türkçe"). Raises `QueryError`."""
    lower = value.strip().lower().replace("_", "-")
    lower = _LANGUAGES.get(lower, lower)
    if not _LANG.fullmatch(lower):
        raise QueryError(
            f'"{value}" is not a language code. Languages are written like lang:tr, lang:en, lang:fi.',
            position=place,
        )
    return lower


def _platform(value: str, place: int) -> str:
    lower = fold(value).replace(" ", "")
    lower = _PLATFORMS.get(lower, lower)
    if not re.fullmatch(r"[a-z0-9_]{1,30}", lower):
        raise QueryError(
            f'"{value}" is not a platform. Write its short name, like platform:x or platform:bluesky.',
            position=place,
        )
    return lower


def _free(key: str) -> Callable[[str, int], str]:
    def read(value: str, place: int) -> str:
        folded = " ".join(fold(value).replace('"', "").split())
        if key == "from":
            folded = folded.removeprefix("@")
        if not folded.strip("*"):
            raise QueryError(f"{key}: wants a value, for example {EXAMPLES[key]}.", position=place)
        return folded

    return read


def _names(labels: type[StrEnum]) -> tuple[str, ...]:
    return tuple(label.value for label in labels)


_READERS: Mapping[str, Callable[[str, int], str]] = {
    "lang": language_code,
    "platform": _platform,
    "from": _free("from"),
    "assigned": _free("assigned"),
    "tag": _free("tag"),
    "has": _one_of("has", FLAGS["has"]),
    "is": _one_of("is", FLAGS["is"]),
    "urgency": _one_of("urgency", _names(Urgency)),
    "sentiment": _one_of("sentiment", _names(Sentiment)),
    "intent": _one_of("intent", _names(Intent)),
    "status": _one_of("status", _names(MentionStatus)),
}
