"""How the terminal says things: ages, deadlines, reasons; and strangers' text made safe to print."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from socialdesk.domain.priority import REASON_WORDS, Reason

# Control characters move the cursor, rename the terminal's window or paste commands; bidirectional
# overrides show text other than it is. Joiners stay: emoji and Persian need them.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufff9-\ufffb]+")
_UNPAIRED = re.compile(r"[\ud800-\udfff]")


def clean(text: str, longest: int | None = None) -> str:
    """Text of a stranger on one line, with nothing in it that a terminal acts on."""
    line = " ".join(_UNPAIRED.sub("\ufffd", _UNSAFE.sub(" ", text)).split())
    return line if longest is None or len(line) <= longest else line[: longest - 1].rstrip() + "…"


def reason(why: Reason) -> str:
    """``urgent +40``"""
    form = REASON_WORDS.get(why.code, why.code.replace("_", " "))
    return f"{form.replace('{detail}', clean(why.detail))} {why.points:+d}"


def span(length: timedelta) -> str:
    """A length of time in its largest useful unit: ``45 min``, ``3 h``, ``2 days``, ``5 years``."""
    minutes = int(abs(length).total_seconds() // 60)
    if minutes < 1:
        return "under a minute"
    if minutes < 90:
        return f"{minutes} min"
    if minutes < 36 * 60:
        return f"{round(minutes / 60)} h"
    days = round(minutes / 1440)
    if days < 60:
        return f"{days} days"
    return f"{round(days / 30.4)} months" if days < 730 else f"{round(days / 365.25)} years"


def ago(then: datetime, now: datetime) -> str:
    return "just now" if abs(now - then) < timedelta(minutes=1) else f"{span(now - then)} ago"


def due(answer_by: datetime | None, now: datetime) -> str:
    """``in 20 min``, ``3 h late``, or nothing without a deadline."""
    if answer_by is None:
        return ""
    return f"in {span(answer_by - now)}" if answer_by >= now else f"{span(now - answer_by)} late"


def minutes(length: float | None) -> str:
    return "–" if length is None else span(timedelta(minutes=length))


def plural(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
