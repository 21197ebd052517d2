"""What tests put at the outside edges: a platform and a classifier that do as they are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar
from zlib import crc32

import numpy as np

from socialdesk.app import build
from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.brand import Brand
from socialdesk.domain.classification import Classification, Head, Intent, Sentiment, Urgency, WordReason
from socialdesk.domain.mention import Author, Media, MediaKind, Post
from socialdesk.domain.reply import OutgoingReply, Receipt, ReplyRule
from socialdesk.errors import Unreadable
from socialdesk.services.clock import Clock
from socialdesk.services.desk import Desk
from socialdesk.sources.protocol import (
    Ability,
    Connection,
    Cursor,
    Field,
    Identity,
    Item,
    Page,
    Recheck,
    SearchDialect,
    Source,
    Traits,
)


@dataclass
class Theatre:
    """The platform behind every `Stage` of a test: what was posted there, and how it behaves."""

    posts: list[dict[str, Any]] = field(default_factory=list)
    sent: list[OutgoingReply] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    on_fetch: list[BaseException] = field(default_factory=list)
    on_send: list[BaseException] = field(default_factory=list)
    on_check: list[BaseException] = field(default_factory=list)
    on_find: list[BaseException] = field(default_factory=list)
    on_recheck: list[BaseException | None] = field(default_factory=list)  # None: all goes well
    looked: int = 0  # how often a thread was read for a reply of ours
    keep_when_failing: bool = False  # the post arrives although the sender hears of a failure
    idempotent: bool = False
    allowed: bool = True
    page_size: int = 50
    searches: list[tuple[str, ...]] = field(default_factory=list)
    overlap: int = 0
    charge: Decimal = Decimal(0)
    charge_recheck: Decimal = Decimal(0)  # for each post

    def say(self, text: str, at: datetime, **more: Any) -> str:
        """Somebody posts; answers the native id."""
        native_id = more.pop("id", f"p{len(self.posts) + 1}")
        self.posts.append({"id": native_id, "text": text, "at": at.isoformat(), **more})
        return str(native_id)


class Stage:
    """A platform in memory. Tests set `theatre` on a subclass, see `on_stage`."""

    theatre: ClassVar[Theatre]
    traits: ClassVar[Traits] = Traits(
        key="stage",
        name="Stage",
        abilities=Ability.MENTIONS | Ability.SEARCH | Ability.THREAD | Ability.REPLY | Ability.RECHECK,
        fields=(Field("token", "Token", secret=True), Field("base_url", "Server", required=False)),
        search=SearchDialect(),
        interval=60,
        deletion_check_hours=24,
        search_read_price=Decimal("0.005"),
    )

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.closed = False

    def check(self) -> Identity:
        if self.theatre.on_check:
            raise self.theatre.on_check.pop(0)
        return Identity("us", "brand", "The Brand")

    def fetch(self, cursor: Cursor | None, searches: Sequence[str]) -> Page:
        self.theatre.searches.append(tuple(searches))
        if self.theatre.on_fetch:
            raise self.theatre.on_fetch.pop(0)
        if self.theatre.charge:
            self.connection.charge(self.theatre.charge)
        start = int(cursor["seen"]) if cursor else 0
        if cursor and not cursor.get("more"):
            start = max(0, start - self.theatre.overlap)
        items = self.theatre.posts[start : start + self.theatre.page_size]
        end = start + len(items)
        more = end < len(self.theatre.posts)
        gone, self.theatre.gone = tuple(self.theatre.gone), []
        return Page(tuple(items), {"seen": end, "more": more}, more=more, gone=gone)

    def normalise(self, item: Item) -> Post:
        if "text" not in item:
            raise Unreadable(f"Post {item.get('id')} has no text.")
        return Post(
            platform="stage",
            native_id=item["id"],
            author=Author(item.get("by", "ayse"), item.get("by", "ayse"), item.get("name", "Ayşe Kaya"), 120),
            text=item["text"],
            published_at=datetime.fromisoformat(item["at"]),
            url=f"https://stage.example/{item['id']}",
            in_reply_to=item.get("to"),
            thread_id=item.get("thread", item["id"]),
            repost_of=item.get("repost_of"),
            addressed=item.get("addressed", True),
            by_us=item.get("by") == "us",
            has_media=bool(item.get("media")),
            media=tuple(Media(MediaKind(kind), *rest) for kind, *rest in item.get("media", ())),
            place=item.get("place", ""),
            context={"room": "main"},
        )

    def thread(self, post: Post) -> Sequence[Item]:
        return [each for each in self.theatre.posts if each.get("thread", each["id"]) == post.thread_id]

    def recheck(self, posts: Sequence[Post]) -> Recheck:
        if self.theatre.on_recheck and (error := self.theatre.on_recheck.pop(0)) is not None:
            raise error
        if self.theatre.charge_recheck:
            self.connection.charge(self.theatre.charge_recheck * len(posts))
        now = {each["id"]: each for each in self.theatre.posts}
        return Recheck(
            tuple(
                now[p.native_id] for p in posts if p.native_id in now and now[p.native_id]["text"] != p.text
            ),
            tuple(p.native_id for p in posts if p.native_id not in now),
        )

    def reply_rule(self, post: Post) -> ReplyRule:
        why_not = "" if self.theatre.allowed else "Stage lets only friends answer."
        return ReplyRule(self.theatre.allowed, 500, idempotent=self.theatre.idempotent, why_not=why_not)

    def send(self, reply: OutgoingReply) -> Receipt:
        if self.theatre.on_send:
            error = self.theatre.on_send.pop(0)
            if self.theatre.keep_when_failing:
                self._post(reply)
            raise error
        return self._post(reply)

    def _post(self, reply: OutgoingReply) -> Receipt:
        if self.theatre.idempotent:
            for index, known in enumerate(self.theatre.sent):
                if known.idempotency_key == reply.idempotency_key:
                    return Receipt(f"r{index + 1}")
        self.theatre.sent.append(reply)
        return Receipt(f"r{len(self.theatre.sent)}")

    def find_sent(self, reply: OutgoingReply) -> Receipt | None:
        self.theatre.looked += 1
        if self.theatre.on_find:
            raise self.theatre.on_find.pop(0)
        for index, known in enumerate(self.theatre.sent):
            if known.idempotency_key == reply.idempotency_key:
                return Receipt(f"r{index + 1}")
        return None

    def close(self) -> None:
        self.closed = True


def on_stage(theatre: Theatre) -> Mapping[str, type[Source]]:
    """The platforms of a test: the stage, and imported files."""
    from socialdesk.sources.files import SOURCE as FILES

    traits = replace(Stage.traits, recheck_price=theatre.charge_recheck)
    stage: type[Source] = type("StageOfTest", (Stage,), {"theatre": theatre, "traits": traits})
    return {"stage": stage, "files": FILES}


class ScriptedClassifier:
    """Labels by plain words in the text, so that a test can say what it wants: ``"angry"`` is negative
    and high, ``"danger"`` critical, ``"thanks"`` positive praise, ``"hm"`` unsure; else a question."""

    model = "scripted 1"

    def __init__(self) -> None:
        self.calls = 0

    def classify(self, texts: Sequence[str]) -> list[Classification]:
        self.calls += 1
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> Classification:
        sentiment, urgency, intent, needs = Sentiment.NEUTRAL, Urgency.NORMAL, Intent.QUESTION, True
        if "angry" in text:
            sentiment, urgency, intent = Sentiment.NEGATIVE, Urgency.HIGH, Intent.DELIVERY
        elif "danger" in text:
            sentiment, urgency, intent = Sentiment.NEGATIVE, Urgency.CRITICAL, Intent.SAFETY_LEGAL
        elif "thanks" in text:
            sentiment, urgency, intent = Sentiment.POSITIVE, Urgency.LOW, Intent.PRAISE
        elif "chat" in text:
            urgency, intent, needs = Urgency.LOW, Intent.CHATTER, False
        unsure = frozenset({Head.SENTIMENT, Head.NEEDS_REPLY}) if "hm" in text else frozenset[Head]()
        label = {Head.SENTIMENT: sentiment, Head.URGENCY: urgency, Head.INTENT: intent}
        scores: dict[Head, dict[str, float]] = {head: {str(value): 0.9} for head, value in label.items()}
        scores[Head.NEEDS_REPLY] = {"yes": 0.9 if needs else 0.1, "no": 0.1 if needs else 0.9}
        return Classification(sentiment, urgency, intent, needs, scores, unsure, self.model)

    def explain(self, text: str, *heads: Head) -> tuple[WordReason, ...]:
        return tuple(WordReason(0, len(text.split(" ")[0]), head, 0.5) for head in heads)

    def embed(self, texts: Sequence[str]) -> Any:
        """Texts with words in common are alike: each word adds to a place of its own."""
        rows = np.zeros((len(texts), 384), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.casefold().split():
                row[crc32(word.encode()) % 384] += 1
            row[0] += not row.any()
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@contextmanager
def a_desk(settings: Settings, clock: Clock, theatre: Theatre | None = None) -> Iterator[Desk]:
    """The real desk with a stage, a scripted classifier and a frozen clock."""
    desk = build(
        settings, clock=clock, classifier=ScriptedClassifier, platforms=lambda: on_stage(theatre or Theatre())
    )
    try:
        yield desk
    finally:
        desk.close()


def a_brand(desk: Desk, query: str = "lumi", name: str = "Lumi") -> tuple[Brand, Account]:
    """A brand with one watch and one connected stage account."""
    brand = desk.opening.brand(name)
    desk.watches.add(brand.id, name, query)
    return brand, desk.accounts.connect(brand.id, "stage", "Main stage", {}, {"token": "s3cret-token"})


MORNING = datetime(2026, 11, 4, 9, 0, tzinfo=UTC)
"""An hour before the tests' frozen clock."""

MINUTE = timedelta(minutes=1)
