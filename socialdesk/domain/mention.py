"""Posts as platforms show them, and mentions as the desk keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from socialdesk.domain.classification import Classification, Intent, Sentiment, Urgency
from socialdesk.domain.priority import Reason

MentionId = NewType("MentionId", int)
AccountId = NewType("AccountId", int)
BrandId = NewType("BrandId", int)
WatchId = NewType("WatchId", int)
CustomerId = NewType("CustomerId", int)

TEXT_CAP = 20_000
"""Characters of a post that are kept; the rest is cut at normalise."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a post, as the platform knows them. ``followers`` is None where it does not say."""

    native_id: str
    handle: str
    name: str = ""
    followers: int | None = None
    url: str = ""


class MediaKind(StrEnum):
    """What came with a post beside its words."""

    PICTURE = "picture"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, a video or a sound of a post. ``url`` is where a picture of it lies (of a video its
    preview), always https; "" where there is none that can be shown. ``description`` is the author's own
    (alt text). ``width`` and ``height`` are pixels, None where the platform does not say."""

    kind: MediaKind
    url: str = ""
    description: str = ""
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One post, normalised: plain text, aware UTC times, the platform's own ids as strings.

    ``thread_id`` is the native id of the thread's first post (its own id when it starts one).
    ``addressed`` says that the author spoke to our account (mention or reply), which some platforms
    ask for before a reply is allowed. ``by_us`` marks our own posts. ``context`` carries what the
    source needs to answer (a Bluesky cid, a subreddit …) and is opaque to everybody else. ``place`` is
    where on the platform it was written, as a person names it ("r/coffee", a server, a video's title); ""
    where that is the platform itself. ``media`` is what the platform tells of it: ``has_media`` may be all.
    """

    platform: str
    native_id: str
    author: Author
    text: str
    published_at: datetime
    url: str = ""
    title: str = ""
    lang: str | None = None
    in_reply_to: str | None = None
    thread_id: str | None = None
    repost_of: str | None = None
    links: tuple[str, ...] = ()
    has_media: bool = False
    media: tuple[Media, ...] = ()
    addressed: bool = False
    by_us: bool = False
    public: bool = True
    engagement: int = 0
    edited_at: datetime | None = None
    place: str = ""
    context: Mapping[str, str] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """Title and text as one, as they are classified."""
        return f"{self.title}\n{self.text}" if self.title else self.text


class MentionStatus(StrEnum):
    """Where a mention stands with us."""

    OPEN = "open"
    SNOOZED = "snoozed"
    ASKED = "asked"  # a draft waits for a second person
    APPROVED = "approved"  # a reply is on its way
    ANSWERED = "answered"
    SKIPPED = "skipped"
    STORED = "stored"  # backfilled or needs nothing: searchable, not in the queue
    GONE = "gone"  # deleted at the platform: text erased


class MentionKind(StrEnum):
    """What a stored post is to us."""

    INBOUND = "inbound"
    OWN = "own"
    CONTEXT = "context"  # somebody else's post in the thread of a mention


@dataclass(frozen=True, slots=True)
class Mention:
    """A stored post with everything known about it. ``version`` grows with each change that a person
    who decides about it would want to have seen (text edited, thread continued, decided)."""

    id: MentionId
    brand_id: BrandId
    account_id: AccountId
    kind: MentionKind
    post: Post
    lang: str
    status: MentionStatus
    version: int
    fetched_at: datetime
    customer_id: CustomerId | None = None
    watch_ids: tuple[WatchId, ...] = ()
    classification: Classification | None = None
    priority: int = 0
    reasons: tuple[Reason, ...] = ()
    answer_by: datetime | None = None
    assigned_to: str = ""
    snoozed_until: datetime | None = None
    tags: tuple[str, ...] = ()
    reposts: int = 0
    similar: int = 0
    gone_at: datetime | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One line of a list: just what is painted, frozen, free to cross threads.

    Lists are ordered by ``(priority desc, id desc)`` for the queue and ``(published_at desc, id desc)``
    for all mentions; ``key`` is that pair and pages are asked for after it.
    """

    id: MentionId
    platform: str
    author_name: str
    author_handle: str
    excerpt: str  # the first 280 characters, on one line
    lang: str
    published_at: datetime
    status: MentionStatus
    version: int
    priority: int
    key: tuple[int, int]
    sentiment: Sentiment | None = None
    sentiment_score: float = 0.0
    urgency: Urgency | None = None
    intent: Intent | None = None
    needs_reply: bool = False
    unsure: frozenset[str] = frozenset()
    answer_by: datetime | None = None
    assigned_to: str = ""
    tags: tuple[str, ...] = ()
    similar: int = 0
    reposts: int = 0
    account_id: AccountId = AccountId(0)
    cluster: int | None = None  # the same for all that say the same
    seen: bool = True  # a person has looked at it
    reasons: tuple[Reason, ...] = ()  # of its priority
    place: str = ""  # where on the platform
