"""How values lie in columns: times as microseconds since 1970 (UTC), structures as JSON."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, overload

from socialdesk.domain.brand import Hours, Targets
from socialdesk.domain.classification import Head
from socialdesk.domain.mention import Media, MediaKind
from socialdesk.domain.priority import Reason
from socialdesk.domain.reply import Finding, Severity, Suggestion, SuggestionKind, Tone, ToneCheck

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

HOUR = 3_600_000_000
"""Microseconds of an hour."""

NEVER = 1 << 62
"""Sorts after every time: the ``due`` of a mention without a clock."""


@overload
def stamp(at: datetime) -> int: ...
@overload
def stamp(at: None) -> None: ...
def stamp(at: datetime | None) -> int | None:
    """Microseconds since 1970; ``at`` must be aware."""
    return None if at is None else (at - _EPOCH) // _MICROSECOND


@overload
def moment_of(value: int) -> datetime: ...
@overload
def moment_of(value: None) -> None: ...
def moment_of(value: int | None) -> datetime | None:
    """The aware UTC time of a `stamp`."""
    return None if value is None else _EPOCH + timedelta(microseconds=value)


def storable(text: str) -> str:
    """Text that SQLite can keep: half surrogate pairs become the replacement sign, NUL a space."""
    if _UNSTORABLE.search(text) is None:
        return text
    return _UNSTORABLE.sub(lambda found: " " if found[0] == "\x00" else "\ufffd", text)


def storable_or_none(text: str | None) -> str | None:
    return None if text is None else storable(text)


def to_json(value: Any) -> str:
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def hours_to_json(hours: Hours) -> str:
    return to_json(
        {
            "zone": hours.zone,
            "week": [[[a.isoformat(), b.isoformat()] for a, b in day] for day in hours.week],
            "country": hours.country,
            "subdivision": hours.subdivision,
            "extra_closed": list(hours.extra_closed),
        }
    )


def hours_from_json(text: str) -> Hours:
    found = json.loads(text)
    week = tuple(
        tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in day) for day in found["week"]
    )
    return Hours(found["zone"], week, found["country"], found["subdivision"], tuple(found["extra_closed"]))


def targets_to_json(targets: Targets) -> str:
    return to_json({"critical": targets.critical, "high": targets.high, "normal": targets.normal})


def targets_from_json(text: str) -> Targets:
    return Targets(**json.loads(text))


def scores_to_json(scores: Mapping[Head, Mapping[str, float]]) -> str:
    """Probabilities to four places: finer figures say nothing and cost a third of the row."""
    return to_json(
        {str(head): {k: round(float(v), 4) for k, v in per.items()} for head, per in scores.items()}
    )


def scores_from_json(text: str) -> dict[Head, dict[str, float]]:
    return {Head(head): per for head, per in json.loads(text).items()}


def reasons_to_json(reasons: Iterable[Reason]) -> str:
    return to_json([[each.code, each.points, each.detail] for each in reasons])


@functools.lru_cache(512)
def reasons_from_json(text: str) -> tuple[Reason, ...]:
    """The same object for the same reasons: of the rows of a page, most have those of some other."""
    return tuple(Reason(code, points, detail) for code, points, detail in json.loads(text))


def media_to_json(media: Iterable[Media]) -> str:
    return to_json([[each.kind, each.url, each.description, each.width, each.height] for each in media])


def media_from_json(text: str) -> tuple[Media, ...]:
    return tuple(Media(MediaKind(kind), *rest) for kind, *rest in json.loads(text))


def suggestion_to_json(suggestion: Suggestion) -> str:
    tone = suggestion.tone
    return to_json(
        {
            "kind": suggestion.kind,
            "label": suggestion.label,
            "text": suggestion.text,
            "lang": suggestion.lang,
            "warmth": tone.warmth,
            "clarity": tone.clarity,
            "checks": [[c.code, c.label, c.passed, c.needed, c.start, c.end] for c in tone.checks],
            "findings": [[f.code, f.message, f.severity, f.start, f.end] for f in suggestion.findings],
            "source_key": suggestion.source_key,
            "ready": suggestion.ready,
        }
    )


def suggestion_from_json(text: str) -> Suggestion:
    found = json.loads(text)
    return Suggestion(
        SuggestionKind(found["kind"]),
        found["label"],
        found["text"],
        found["lang"],
        Tone(
            found["warmth"],
            tuple(ToneCheck(*each) for each in found["checks"]),
            found.get("clarity", 0.5),  # a suggestion of before clarity was measured
        ),
        tuple(Finding(code, message, Severity(s), a, b) for code, message, s, a, b in found["findings"]),
        found["source_key"],
        found.get("ready", True),  # one of before starts were told apart
    )
