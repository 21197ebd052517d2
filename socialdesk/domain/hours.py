"""Opening hours: when an answer is due, counted as the brand works.

Hours are wall-clock times in the brand's zone, holidays are those of its country; all that goes in and
comes out is aware UTC. A day is as long as it is: on the night the clocks change, a shop open from
00:00 to 06:00 is open five or seven hours.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from socialdesk.domain.brand import Hours, Targets
from socialdesk.domain.classification import Urgency
from socialdesk.errors import SettingWrong

HORIZON = 400
"""Days looked ahead for the next opening; a brand closed for longer is treated as always open."""

Opening = tuple[datetime, datetime]


def opening_spans(first: date, last: date, hours: Hours) -> Iterator[Opening]:
    """When the brand is open from ``first`` to ``last`` (days in its zone, both included), in order and
    apart. A span that ends at or before its start runs into the next day.

    Raises `SettingWrong` for an unknown time zone, country or date.
    """
    ahead: Opening | None = None
    day = first
    while day <= last:
        for start, end in _day(hours, day):
            if ahead is not None and start <= ahead[1]:
                ahead = (ahead[0], max(ahead[1], end))
                continue
            if ahead is not None:
                yield ahead
            ahead = (start, end)
        day += timedelta(days=1)
    if ahead is not None:
        yield ahead


def add_business_minutes(start: datetime, minutes: float, hours: Hours) -> datetime:
    """The moment by which ``minutes`` of opening time have passed since ``start``.

    Where the brand never opens, the wall clock counts: a promise needs an end.
    """
    left = timedelta(minutes=minutes)
    today = start.astimezone(zone(hours)).date()
    # From the day before: last night's span may still be open.
    for opened, closed in opening_spans(today - timedelta(days=1), today + timedelta(days=HORIZON), hours):
        begin = max(opened, start)
        if begin >= closed:
            continue
        if begin + left <= closed:
            return (begin + left).astimezone(UTC)
        left -= closed - begin
    return (start + timedelta(minutes=minutes)).astimezone(UTC)


def business_minutes_between(start: datetime, end: datetime, hours: Hours) -> float:
    """Minutes of opening time from ``start`` to ``end``; negative when ``end`` is before ``start``."""
    if end < start:
        return -business_minutes_between(end, start, hours)
    place = zone(hours)
    first = start.astimezone(place).date() - timedelta(days=1)
    total = timedelta(0)
    for opened, closed in opening_spans(first, end.astimezone(place).date(), hours):
        total += max(timedelta(0), min(closed, end) - max(opened, start))
    return total / timedelta(minutes=1)


def answer_by(published_at: datetime, urgency: Urgency, targets: Targets, hours: Hours) -> datetime | None:
    """When the first answer is due: critical by the wall clock, the others by opening
    time; low has no clock (None)."""
    if urgency is Urgency.LOW:
        return None
    if urgency is Urgency.CRITICAL:
        return (published_at + timedelta(minutes=targets.critical)).astimezone(UTC)
    minutes = targets.high if urgency is Urgency.HIGH else targets.normal
    return add_business_minutes(published_at, minutes, hours)


def is_open(at: datetime, hours: Hours) -> bool:
    """Whether the brand is open at this moment."""
    day = at.astimezone(zone(hours)).date()
    return any(start <= at < end for start, end in opening_spans(day - timedelta(days=1), day, hours))


def next_opening(after: datetime, hours: Hours) -> datetime:
    """When the brand opens next: ``after`` itself while it is open, or where it never opens."""
    today = after.astimezone(zone(hours)).date()
    for opened, closed in opening_spans(today - timedelta(days=1), today + timedelta(days=HORIZON), hours):
        if closed > after:
            return max(opened, after).astimezone(UTC)
    return after.astimezone(UTC)


def is_holiday(day: date, hours: Hours) -> str:
    """The name of the public holiday on a day, as its country calls it; empty where it is none.

    Raises `SettingWrong` for an unknown country.
    """
    return _holidays(hours.country, hours.subdivision, day.year).get(day, "")


class Openings:
    """`is_open` and `add_business_minutes` for many moments from ``first`` to ``last`` (days in the brand's
    zone): the spans are laid out once, and each question is a search among them.

    Raises `SettingWrong` as `opening_spans` does.
    """

    def __init__(self, hours: Hours, first: date, last: date) -> None:
        self._zone = zone(hours)
        spans = list(opening_spans(first - timedelta(days=1), last + timedelta(days=HORIZON), hours))
        self._opened = [opened for opened, _ in spans]
        self._closed = [closed for _, closed in spans]
        self._total: list[timedelta] = []  # opening time up to the end of each span
        passed = timedelta(0)
        for opened, closed in spans:
            passed += closed - opened
            self._total.append(passed)

    def is_open(self, at: datetime) -> bool:
        place = bisect_right(self._opened, at) - 1
        return place >= 0 and at < self._closed[place]

    def add(self, start: datetime, minutes: float) -> datetime:
        """As `add_business_minutes`."""
        left = timedelta(minutes=minutes)
        ahead = bisect_right(self._closed, start)
        if ahead < len(self._closed):
            # Counted from the beginning of all spans: what was over by then, and what is wanted from there.
            wanted = self._total[ahead] - (self._closed[ahead] - max(self._opened[ahead], start)) + left
            place = bisect_left(self._total, wanted, ahead)
            if place < len(self._total) and self._in_sight(start, self._opened[place]):
                return (self._closed[place] - (self._total[place] - wanted)).astimezone(UTC)
        return (start + left).astimezone(UTC)

    def _in_sight(self, start: datetime, opening: datetime) -> bool:
        if opening - start < timedelta(days=HORIZON - 1):
            return True
        days = opening.astimezone(self._zone).date() - start.astimezone(self._zone).date()
        return days <= timedelta(days=HORIZON)


def zone(hours: Hours) -> ZoneInfo:
    """The brand's time zone. Raises `SettingWrong` when there is none of that name."""
    try:
        return ZoneInfo(hours.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingWrong(
            f'There is no time zone called "{hours.zone}". Use a name like Europe/Istanbul.'
        ) from error


@lru_cache(maxsize=8192)
def _day(hours: Hours, day: date) -> tuple[Opening, ...]:
    """The spans that begin on one day, in UTC, in order."""
    if day.isoformat() in hours.extra_closed or day in _holidays(hours.country, hours.subdivision, day.year):
        return ()
    place = zone(hours)
    spans: list[Opening] = []
    for start, end in hours.week[day.weekday()] if len(hours.week) == 7 else ():
        end_day = day + timedelta(days=1) if end <= start else day
        opened = datetime.combine(day, start, place).astimezone(UTC)
        closed = datetime.combine(end_day, end, place).astimezone(UTC)
        if opened < closed:  # a span inside the hour that the clocks skip is no time at all
            spans.append((opened, closed))
    return tuple(sorted(spans))


@lru_cache(maxsize=64)
def _holidays(country: str, subdivision: str, year: int) -> Mapping[date, str]:
    if not country:
        return {}
    import holidays  # on first use: it is large, and a brand may have no country

    try:
        return dict(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
    except NotImplementedError as error:
        regions = holidays.list_supported_countries().get(country)
        if regions:
            raise SettingWrong(
                f'There is no calendar of public holidays for "{subdivision}" in {country}. Use one of '
                f"{', '.join(regions)}, or leave the region empty for the whole country."
            ) from error
        if regions is not None:
            raise SettingWrong(
                f"There are no calendars of public holidays for single regions of {country}. "
                "Leave the region empty for the whole country."
            ) from error
        raise SettingWrong(
            f'There is no calendar of public holidays for "{country}". Use a country code like FI or TR, '
            "or leave it empty and list the closed days yourself."
        ) from error
