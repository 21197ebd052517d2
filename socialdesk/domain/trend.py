"""Counts over time, kept at write time so that a trend costs the same at any size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SentimentCounts:
    """Mentions by sentiment; ``unlabelled`` are stored but not classified yet."""

    negative: int = 0
    neutral: int = 0
    positive: int = 0
    unlabelled: int = 0

    @property
    def total(self) -> int:
        return self.negative + self.neutral + self.positive + self.unlabelled

    @property
    def net(self) -> float | None:
        """Net sentiment, (positive - negative) / classified x 100; None when nothing is classified."""
        classified = self.negative + self.neutral + self.positive
        return None if not classified else (self.positive - self.negative) / classified * 100


@dataclass(frozen=True, slots=True)
class ResponseTimes:
    """First response in a period: minutes on the wall clock from publication to the first reply.

    ``within_target`` counts replies before their answer-by time, of ``due`` that had one (open and
    already late counts as due)."""

    answered: int = 0
    median: float | None = None
    p90: float | None = None
    within_target: int = 0
    due: int = 0


@dataclass(frozen=True, slots=True)
class Answerer:
    """A person, and the first responses that went out with their approval."""

    name: str
    times: ResponseTimes


@dataclass(frozen=True, slots=True)
class Trend:
    """One brand over days ``first``..``last`` (brand's time zone), with the same span before it."""

    first: date
    last: date
    days: tuple[tuple[date, SentimentCounts], ...]
    by_platform: tuple[tuple[str, SentimentCounts], ...]
    by_lang: tuple[tuple[str, SentimentCounts], ...]
    by_intent: tuple[tuple[str, SentimentCounts], ...]
    by_urgency: tuple[tuple[str, int], ...]
    share_of_voice: tuple[tuple[str, int], ...]  # (watch name, mentions)
    total: SentimentCounts
    before: SentimentCounts
    response: ResponseTimes
    response_before: ResponseTimes
    spike: tuple[date, float] | None = None  # the day that stands out, and times the usual
    answerers: tuple[Answerer, ...] = ()  # who answered most first
