"""The people of a team: what they know, which languages they speak, and when they work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from socialdesk.domain.brand import Hours
from socialdesk.domain.folding import fold
from socialdesk.domain.hours import opening_spans, zone

AHEAD = timedelta(days=21)
"""How far ahead the next shift of a person is looked for."""


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague. ``skills`` are folded; ``languages`` are codes (``tr``), none meaning all.

    ``hours`` None are the brand's. ``away`` are days off, first and last included, in the person's zone.
    ``most_open`` is how many open mentions they carry before others are asked; 0 is no limit.
    """

    name: str
    skills: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    hours: Hours | None = None
    away: tuple[tuple[date, date], ...] = ()
    lead: bool = False
    most_open: int = 0

    def speaks(self, lang: str) -> bool:
        """Whether they write this language; one that was not recognised is everybody's."""
        if not self.languages or lang in ("", "und"):
            return True
        return lang.lower() in self.languages or lang.lower().split("-")[0] in self.languages

    def on_shift(self, at: datetime, brand: Hours) -> bool:
        return any(begin <= at < end for begin, end in self._shifts(at - timedelta(days=1), at, brand))

    def next_shift(self, after: datetime, brand: Hours) -> datetime | None:
        """When they begin to work next after a moment; None within the next three weeks never."""
        begins = (begin for begin, _ in self._shifts(after, after + AHEAD, brand) if begin > after)
        return next(begins, None)

    def _shifts(self, first: datetime, last: datetime, brand: Hours) -> Iterator[tuple[datetime, datetime]]:
        hours = self.hours or brand
        place = zone(hours)
        day, end = first.astimezone(place).date() - timedelta(days=1), last.astimezone(place).date()
        while day <= end:  # day by day: spans that touch would become one across a day off
            if not any(a <= day <= b for a, b in self.away):
                yield from opening_spans(day, day, hours)
            day += timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who answers for a brand, in the order of the file."""

    people: tuple[Person, ...] = ()

    def named(self, name: str) -> Person | None:
        wanted = fold(name)
        return next((person for person in self.people if fold(person.name) == wanted), None)

    @property
    def leads(self) -> tuple[Person, ...]:
        return tuple(person for person in self.people if person.lead)
