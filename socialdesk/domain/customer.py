"""The same person on every channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from socialdesk.domain.classification import Sentiment
from socialdesk.domain.mention import Author, CustomerId, MentionId

MergeId = NewType("MergeId", int)


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


class CustomerOrder(StrEnum):
    """How a list of customers is sorted."""

    LATEST = "latest"  # who wrote last
    MOST = "most"  # who wrote most
    UNHAPPY = "unhappy"  # most negative mentions over positive ones
    HAPPY = "happy"  # most positive mentions over negative ones
    FOLLOWED = "followed"  # most followers


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of a list of customers.

    ``mood`` is the number of positive mentions less that of negative ones. ``key`` is what the list is
    sorted by and the customer's number; pages are asked for after it.
    """

    id: CustomerId
    name: str
    identities: tuple[tuple[str, str], ...]  # (platform, handle)
    last_at: datetime
    mentions: int
    mood: int
    followers: int | None
    tags: tuple[str, ...]
    key: tuple[int, int]


class Likeness(StrEnum):
    """Why two customers may be one person."""

    HANDLE = "handle"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Likely:
    """A customer who may be the same person as another, on another platform; only people decide that."""

    customer: CustomerRow
    why: Likeness
    shared: str  # the handle or name as this customer writes it


@dataclass(frozen=True, slots=True)
class Merge:
    """Two customers that a person made one, as long as it can be taken back."""

    id: MergeId
    into: CustomerId
    other: CustomerId
    name: str  # of the other one
    identities: tuple[tuple[str, Author], ...]  # that came with the other one
    by: str
    at: datetime


class Voice(StrEnum):
    """Who speaks in a customer's history."""

    THEM = "them"
    US = "us"  # a reply that SocialDesk sent
    ELSEWHERE = "elsewhere"  # our answer, written elsewhere


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that a customer said, or that we said to them. ``mention_id`` opens its conversation."""

    voice: Voice
    at: datetime
    platform: str
    text: str
    mention_id: MentionId
    key: tuple[int, int]
    by: str = ""  # who approved our reply
    sentiment: Sentiment | None = None
    edited: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class GivenPromise:
    """A sentence of a reply that was sent which promises something: ``date``, ``refund``, ``discount``."""

    kind: str
    sentence: str
    at: datetime
    by: str
    platform: str
    mention_id: MentionId


class Doing(StrEnum):
    """What is under way with a customer. The first ones tell most to somebody about to write to them."""

    LEAVING = "leaving"  # a reply is approved, and not known to have arrived
    ASKED = "asked"  # a draft waits for a second person
    BEGUN = "begun"  # somebody has written half a reply
    ANSWERED = "answered"  # lately
    WAITING = "waiting"  # nobody has done anything yet


@dataclass(frozen=True, slots=True)
class Dealing:
    """What is under way about another mention of a customer, on whatever platform. ``by`` is who does it, ""
    where nobody is known; of half a reply it is the folded name."""

    doing: Doing
    mention_id: MentionId
    platform: str
    by: str
    at: datetime
