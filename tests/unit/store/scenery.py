"""A brand with an account, and short ways to let posts arrive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from socialdesk.domain.brand import Brand
from socialdesk.domain.changes import Changes
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency
from socialdesk.domain.mention import (
    Author,
    Mention,
    MentionId,
    MentionKind,
    MentionStatus,
    Post,
    WatchId,
)
from socialdesk.domain.priority import Priority
from socialdesk.domain.reply import Reply
from socialdesk.store import Added, Arrival, Store, open_store

START = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)  # a Wednesday


def post(native_id: str = "1", text: str = "my grinder is broken", **more: Any) -> Post:
    author = more.pop("author", Author("a1", "ayse", "Ayşe K", 120, "https://example.org/ayse"))
    published = more.pop("published_at", START - timedelta(minutes=30))
    return Post(more.pop("platform", "bluesky"), native_id, author, text, published, **more)


def arrival(
    a_post: Post | None = None,
    *,
    kind: MentionKind = MentionKind.INBOUND,
    lang: str = "en",
    watches: Sequence[WatchId] = (),
    status: MentionStatus = MentionStatus.OPEN,
    at: datetime = START,
    likeness: int | None = None,
) -> Arrival:
    return Arrival(a_post or post(), kind, lang, tuple(watches), status, at, likeness)


def labels(
    sentiment: Sentiment = Sentiment.NEGATIVE,
    urgency: Urgency = Urgency.HIGH,
    intent: Intent = Intent.PRODUCT_PROBLEM,
    *,
    needs_reply: bool = True,
    unsure: frozenset[Head] = frozenset(),
) -> Classification:
    scores = {
        Head.SENTIMENT: {str(each): 0.8 if each is sentiment else 0.1 for each in Sentiment},
        Head.NEEDS_REPLY: {"no": 0.25, "yes": 0.75},
    }
    return Classification(sentiment, urgency, intent, needs_reply, scores, unsure, "test 1")


@dataclass
class Scene:
    """A store with one brand and one account; ``now`` can be moved."""

    path: Path | None = None
    now: datetime = START
    heard: list[Changes] = field(default_factory=list)
    busy_timeout: float = 5.0

    def __post_init__(self) -> None:
        self.store: Store = self.open()
        with self.store.writing() as write:
            self.brand: Brand = write.brands.add("Lumi")
            self.account = write.accounts.add(self.brand.id, "bluesky", "Lumi on Bluesky", {})
        self.heard.clear()

    def open(self) -> Store:
        return open_store(
            self.path, now=lambda: self.now, on_change=self.heard.append, busy_timeout=self.busy_timeout
        )

    def reopen(self) -> None:
        """As after a crash: nothing is kept but the file."""
        self.store.close()
        self.store = self.open()

    def add(self, *arrivals: Arrival) -> Added:
        with self.store.writing(durable=False) as write:
            return write.mentions.add_new(self.account.id, self.brand.id, arrivals)

    def add_one(self, a_post: Post | None = None, **more: Any) -> Mention:
        added = self.add(arrival(a_post, **more))
        return self.mention((added.new + added.own)[0])

    def mention(self, mention_id: MentionId) -> Mention:
        with self.store.reading() as read:
            return read.mentions.get(mention_id)

    def label(self, mention_id: MentionId, classification: Classification | None = None) -> None:
        with self.store.writing(durable=False) as write:
            write.mentions.label(mention_id, classification or labels())

    def prioritise(self, mention_id: MentionId, score: int, due: datetime | None = None) -> None:
        with self.store.writing(durable=False) as write:
            write.mentions.prioritise(mention_id, Priority(score, (), None), due)

    def approve(self, mention_id: MentionId, text: str = "So sorry!", **more: Any) -> Reply:
        version = more.pop("version", None) or self.mention(mention_id).version
        with self.store.writing() as write:
            return write.replies.approve(
                mention_id,
                version=version,
                text=text,
                by=more.pop("by", "mk"),
                at=self.now,
                not_before=more.pop("not_before", self.now),
                key=more.pop("key", f"key-{mention_id}-{version}"),
                **more,
            )
