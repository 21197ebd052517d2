"""The same person on every channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.mention import Author, CustomerId


@dataclass(frozen=True, slots=True)
class Customer:
    """A person (or organisation) who wrote to the brand: identities, what we know and have noted.

    ``sentiment_by_week`` is the mean of -1/0/+1 per ISO week, oldest first, None where they were silent.
    """

    id: CustomerId
    name: str
    identities: tuple[tuple[str, Author], ...] = ()  # (platform, author)
    tags: tuple[str, ...] = ()
    notes: str = ""
    first_seen: datetime | None = None
    mentions: int = 0
    answered: int = 0
    median_answer_minutes: float | None = None
    sentiment_by_week: tuple[float | None, ...] = ()
