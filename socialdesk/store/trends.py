"""Trends from the hourly counts: the same cost at ten thousand and at ten million mentions."""

# ruff: noqa: S608 - values travel as parameters; what is put together here are our own names
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from socialdesk.domain.classification import Urgency
from socialdesk.domain.mention import BrandId
from socialdesk.domain.trend import Answerer, ResponseTimes, SentimentCounts, Trend
from socialdesk.store.encoding import HOUR, NEVER, stamp
from socialdesk.store.part import Part
from socialdesk.store.rollups import ALL

SPIKE_RATIO = 2.0
SPIKE_LEAST = 10

Tally = dict[str, int]
"""Sentiment ("" is unlabelled) to mentions."""


class Trends(Part):
    """Counts over days in a time zone."""

    def trend(self, brand_id: BrandId, first: date, last: date, zone: str) -> Trend:
        """One brand over the days ``first``..``last`` (both counted) as ``zone`` has them, beside as many
        days before."""
        if last < first:
            raise ValueError("a trend ends before it begins")
        length = (last - first).days + 1
        before_first = first - timedelta(days=length)
        edges = [midnight(first + timedelta(days=n), zone) for n in range(length + 1)]
        start, end = edges[0], edges[-1]
        before = midnight(before_first, zone)
        series = self._series(brand_id, edges)
        days = tuple((first + timedelta(days=n), counts(tally)) for n, tally in enumerate(series))
        return Trend(
            first=first,
            last=last,
            days=days,
            by_platform=self._by(brand_id, "platform", start, end),
            by_lang=self._by(brand_id, "lang", start, end),
            by_intent=tuple(e for e in self._by(brand_id, "intent", start, end) if e[0]),
            by_urgency=self._by_urgency(brand_id, start, end),
            share_of_voice=self._voices(brand_id, start, end),
            total=counts(_sum(series)),
            before=counts(self._between(brand_id, ALL, before, start).get("", {})),
            response=self._response(brand_id, start, end),
            response_before=self._response(brand_id, before, start),
            spike=spike(days),
            answerers=self._answerers(brand_id, start, end),
        )

    def _series(self, brand_id: BrandId, edges: list[int]) -> list[Tally]:
        """One tally per day; ``edges`` are its midnights, in microseconds."""
        if all(edge % HOUR == 0 for edge in edges):
            series: list[Tally] = [defaultdict(int) for _ in edges[1:]]
            day = 0
            for row in self._all(
                "SELECT hour, sentiment, sum(count) AS many FROM rollups WHERE brand_id = ? AND dimension = ?"
                " AND hour >= ? AND hour < ? GROUP BY hour, sentiment ORDER BY hour",
                brand_id, ALL, edges[0] // HOUR, edges[-1] // HOUR,
            ):  # fmt: skip
                while row["hour"] * HOUR >= edges[day + 1]:
                    day += 1
                series[day][row["sentiment"]] += row["many"]
            return series
        return [self._between(brand_id, ALL, begin, end).get("", {}) for begin, end in pairwise(edges)]

    def _by(
        self, brand_id: BrandId, dimension: str, start: int, end: int
    ) -> tuple[tuple[str, SentimentCounts], ...]:
        """One dimension, the most frequent value first."""
        found = [(value, counts(t)) for value, t in self._between(brand_id, dimension, start, end).items()]
        return tuple(sorted(found, key=lambda each: (-each[1].total, each[0])))

    def _by_urgency(self, brand_id: BrandId, start: int, end: int) -> tuple[tuple[str, int], ...]:
        found = self._between(brand_id, "urgency", start, end)
        return tuple((str(u), sum(found.get(str(u), {}).values())) for u in reversed(Urgency))

    def _between(self, brand_id: BrandId, dimension: str, start: int, end: int) -> dict[str, Tally]:
        """Value to tally over a span: whole hours from the counts, and what is left at its ends (zones at
        half and quarter hours) from the mentions."""
        found: dict[str, Tally] = defaultdict(lambda: defaultdict(int))
        first, last = -(-start // HOUR), end // HOUR
        for row in self._all(
            "SELECT value, sentiment, sum(count) AS many FROM rollups WHERE brand_id = ? AND dimension = ?"
            " AND hour >= ? AND hour < ? GROUP BY value, sentiment",
            brand_id, dimension, first, last,
        ):  # fmt: skip
            found[row["value"]][row["sentiment"]] += row["many"]
        column = "''" if dimension == ALL else dimension
        for begin, finish in ((start, min(first * HOUR, end)), (max(last * HOUR, start), end)):
            if begin >= finish:
                continue
            for row in self._all(
                f"SELECT {column} AS value, sentiment, count(*) AS many FROM mentions WHERE brand_id = ?"
                " AND counted = 1 AND published_at >= ? AND published_at < ? GROUP BY 1, 2",
                brand_id, begin, finish,
            ):  # fmt: skip
                found[row["value"]][row["sentiment"]] += row["many"]
        return found

    def _voices(self, brand_id: BrandId, start: int, end: int) -> tuple[tuple[str, int], ...]:
        """Mentions per watch, competitors included, the most mentioned first. Whole hours."""
        rows = self._all(
            "SELECT w.name, coalesce(sum(v.count), 0) AS many FROM watches w LEFT JOIN voices v"
            " ON v.watch_id = w.id AND v.hour >= ? AND v.hour < ? WHERE w.brand_id = ? GROUP BY w.id"
            " ORDER BY many DESC, w.id",
            start // HOUR, -(-end // HOUR), brand_id,
        )  # fmt: skip
        return tuple((row["name"], row["many"]) for row in rows)

    def _response(self, brand_id: BrandId, start: int, end: int) -> ResponseTimes:
        """First responses to what was published in the span."""
        rows = self._all(
            "SELECT published_at, due, answer_minutes FROM mentions WHERE brand_id = ? AND published_at >= ?"
            " AND published_at < ? AND counted = 1"
            " AND (due < 4611686018427387904 OR answer_minutes IS NOT NULL)",
            brand_id, start, end,
        )  # fmt: skip
        return self._times(rows)

    def _answerers(self, brand_id: BrandId, start: int, end: int) -> tuple[Answerer, ...]:
        """Who approved the first reply to what was published in the span and is answered, most first. Answers
        that nobody approved here (given on the platform itself) are nobody's."""
        rows = self._all(
            "SELECT r.approved_by AS person, m.published_at, m.due, m.answer_minutes FROM mentions m"
            " JOIN replies r ON r.id ="
            " (SELECT min(id) FROM replies WHERE mention_id = m.id AND state = 'sent')"
            " WHERE m.brand_id = ? AND m.published_at >= ? AND m.published_at < ? AND m.counted = 1"
            " AND m.answer_minutes IS NOT NULL",
            brand_id, start, end,
        )  # fmt: skip
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            found[row["person"]].append(row)
        each = (Answerer(name, self._times(theirs)) for name, theirs in found.items())
        return tuple(sorted(each, key=lambda one: (-one.times.answered, one.name)))

    def _times(self, rows: Sequence[Any]) -> ResponseTimes:
        now = stamp(self._session.now())
        minutes = sorted(row["answer_minutes"] for row in rows if row["answer_minutes"] is not None)
        due = [
            row for row in rows
            if row["due"] < NEVER and (row["answer_minutes"] is not None or row["due"] < now)
        ]  # fmt: skip
        return ResponseTimes(
            answered=len(minutes),
            median=median(minutes) if minutes else None,
            p90=minutes[-(-len(minutes) * 9 // 10) - 1] if minutes else None,
            within_target=sum(map(_in_time, due)),
            due=len(due),
        )


def _in_time(row: Any) -> bool:
    minutes = row["answer_minutes"]
    return minutes is not None and row["published_at"] + minutes * 60_000_000 <= row["due"]


def midnight(day: date, zone: str) -> int:
    """When a day begins in a zone, in microseconds; where the clock jumps over midnight, at the jump."""
    return stamp(datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC))


def counts(tally: Tally) -> SentimentCounts:
    return SentimentCounts(
        tally.get("negative", 0), tally.get("neutral", 0), tally.get("positive", 0), tally.get("", 0)
    )


def spike(days: Iterable[tuple[date, SentimentCounts]]) -> tuple[date, float] | None:
    """The day that stands out most: more than twice the median of the others, and at least ten."""
    totals = [(day, each.total) for day, each in days]
    best: tuple[date, float] | None = None
    for index, (day, total) in enumerate(totals):
        others = [other for place, (_, other) in enumerate(totals) if place != index]
        if not others or total < SPIKE_LEAST:
            continue
        usual = median(others)
        if total > SPIKE_RATIO * usual:
            ratio = total / max(usual, 1.0)
            if best is None or ratio > best[1]:
                best = (day, ratio)
    return best


def _sum(series: Iterable[Tally]) -> Tally:
    total: Tally = defaultdict(int)
    for tally in series:
        for sentiment, many in tally.items():
            total[sentiment] += many
    return total
