"""The inbox: pages of mentions, and one mention opened with everything around it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from socialdesk.domain.brand import Brand
from socialdesk.domain.customer import Customer
from socialdesk.domain.expression import And, Is, Node, Not, Or, Word
from socialdesk.domain.folding import fold
from socialdesk.domain.follow_up import FollowUp
from socialdesk.domain.learning import Correction
from socialdesk.domain.mention import (
    BrandId,
    Mention,
    MentionId,
    MentionKind,
    MentionRow,
    MentionStatus,
)
from socialdesk.domain.reply import BegunReply, Reply, ReplyRule, ReplyState, Suggestion
from socialdesk.domain.rule import Ruling
from socialdesk.domain.sign_off import Standing
from socialdesk.errors import DiskFull
from socialdesk.query import parse
from socialdesk.services.clock import Clock
from socialdesk.services.replies import Replies
from socialdesk.store import Store
from socialdesk.store.events import Event
from socialdesk.store.pages import Tally
from socialdesk.store.view import View

log = logging.getLogger(__name__)

QUEUE = View()
"""What waits for a person, most pressing first."""

EVERYTHING = View(order="newest", statuses=frozenset(MentionStatus) - {MentionStatus.GONE})
"""All that was ever heard, newest first."""


def view(text: str = "", *, base: View = QUEUE, me: str = "") -> View:
    """A list as the search box describes it; ``me`` is whose are ``is:mine``, ``is:to_sign``,
    ``is:asked`` and ``is:draft``. Raises `QueryError` that points at the place.

    A plain word also finds what begins with it: Turkish and Finnish put endings on words, and
    somebody who types "kargo" wants "kargom" too.
    """
    if not text.strip():
        return base
    node = parse(text)
    parts = node.parts if isinstance(node, And) else (node,)
    if Is("is", "to_sign") in parts or Is("is", "asked") in parts:
        base = replace(base, statuses=frozenset({MentionStatus.ASKED}))  # they are out of the queue
    return replace(base, expression=_mine(beginnings(node), fold(me)))


def _mine(node: Node, me: str) -> Node:
    """The same query with a name for ``is:mine``, ``is:to_sign``, ``is:asked`` and ``is:draft``."""
    match node:
        case Is("is", "mine"):
            return Is("assigned", me) if me else node
        case Is("is", "to_sign" | "asked" | "draft" as flag):
            return Is(flag, me) if me else node
        case And(parts):
            return And(tuple(_mine(part, me) for part in parts))
        case Or(parts):
            return Or(tuple(_mine(part, me) for part in parts))
        case Not(part):
            return Not(_mine(part, me))
        case _:
            return node


SHORTEST_BEGINNING = 3
"""Letters from which a word also finds longer ones; "ab*" would find half of everything."""


def beginnings(node: Node) -> Node:
    """The same query with each plain word open at its end; what is excluded stays exact."""
    match node:
        case Word(text) if "*" not in text and len(text) >= SHORTEST_BEGINNING:
            return replace(node, text=text + "*", typed="")
        case And(parts):
            return And(tuple(beginnings(part) for part in parts))
        case Or(parts):
            return Or(tuple(beginnings(part) for part in parts))
        case _:
            return node


@dataclass(frozen=True, slots=True)
class Woke:
    """A mention that came back from a snooze: since when, and whether its customer wrote."""

    at: datetime
    answered: bool
    snoozed_by: str
    snoozed_at: datetime


@dataclass(frozen=True, slots=True)
class Opened:
    """A mention with all that a person needs to decide."""

    mention: Mention
    thread: tuple[Mention, ...]  # oldest first, the mention itself included
    customer: Customer | None
    suggestions: tuple[Suggestion, ...]
    rule: ReplyRule
    replies: tuple[Reply, ...]
    corrections: tuple[Correction, ...] = ()  # labels that people set, those in force
    standing: Standing = field(default_factory=Standing)  # drafts that wait, and who else writes
    follow_up: FollowUp | None = None  # to come or in the queue, with this customer
    woke: Woke | None = None  # it was put away, and came back
    ruling: Ruling | None = None  # what rules did to it
    edits: tuple[Event, ...] = ()  # of the thread, by authors, oldest first; the detail is what was there
    begun: BegunReply | None = None  # what the person at the desk has written so far


_PLACED = frozenset({"skipped", "stored", "snoozed", "reopened", "answered", "reply_approved", "woke"})


def _woke(mention: Mention, history: Sequence[Event]) -> Woke | None:
    """What brought an open mention back, if nobody has decided about it since."""
    placed = [event for event in history if event.kind in _PLACED][-2:]
    if mention.status is not MentionStatus.OPEN or len(placed) < 2 or placed[1].kind != "woke":
        return None
    before, woke = placed
    return Woke(woke.at, woke.detail == "answered", before.by, before.at)


class Inbox:
    def __init__(self, store: Store, replies: Replies, clock: Clock) -> None:
        self._store = store
        self._replies = replies
        self._clock = clock

    def brands(self) -> list[Brand]:
        with self._store.reading() as read:
            return read.brands.all()

    def page(
        self, brand_id: BrandId, where: View = QUEUE, after: tuple[int, int] | None = None, limit: int = 100
    ) -> list[MentionRow]:
        """Rows after the key of the last one shown; fewer than ``limit`` means that none follow."""
        with self._store.reading() as read:
            return read.mentions.page(brand_id, where, after, limit)

    def rows(self, brand_id: BrandId, ids: frozenset[MentionId], where: View = QUEUE) -> list[MentionRow]:
        """The rows of these mentions as they are now, whether they still match the view or not."""
        with self._store.reading() as read:
            return read.mentions.rows(brand_id, ids, where)

    def fitting(self, brand_id: BrandId, where: View, ids: frozenset[MentionId]) -> list[MentionRow]:
        """The rows of those of these mentions that the view holds now, in no order."""
        with self._store.reading() as read:
            return read.mentions.fitting(brand_id, where, ids)

    def count(self, brand_id: BrandId, where: View = QUEUE, cap: int = 1000) -> int:
        """How many, counted up to ``cap``."""
        with self._store.reading() as read:
            return read.mentions.count(brand_id, where, cap)

    def tally(self, brand_id: BrandId, where: View = EVERYTHING, limit: int = 5000) -> Tally:
        """How many of the newest mentions of a view have each label, language, platform, state …"""
        with self._store.reading() as read:
            return read.mentions.tally(brand_id, where, limit)

    def open(self, mention_id: MentionId, *, seen: bool = True) -> Opened:
        """Everything about one mention; ``seen`` notes that a person looked at it."""
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
            thread = tuple(read.mentions.thread(mention_id))
            customer = read.customers.for_mention(mention_id)
            replies = tuple(read.replies.for_mention(mention_id))
            corrections = read.learning.of(mention_id)
            follow_up = read.follow_ups.with_customer(mention_id)
            ruling = read.rulings.of(mention_id)
            history = read.events.history(mention_id)
            woke = _woke(mention, history)
            edits = tuple(read.events.edits(each.id for each in thread if each.post.edited_at))
        suggestions = self._replies.suggest(mention_id) if mention.kind is MentionKind.INBOUND else ()
        if seen:
            self.note_seen(mention_id)
        return Opened(
            mention,
            thread,
            customer,
            suggestions,
            self._replies.rule(mention),
            replies,
            corrections,
            self._replies.standing(mention),
            follow_up,
            woke,
            ruling,
            edits,
            self._replies.begun(mention_id),
        )

    def note_seen(self, mention_id: MentionId) -> None:
        """Note that a person looked at a mention. Not worth waiting for the disk, and one without room must
        not keep anybody from reading."""
        try:
            with self._store.writing(durable=False) as write:
                write.mentions.opened(mention_id, self._clock())
        except DiskFull as error:
            log.warning("Not noted that a mention was seen: %s", error)

    def outbox_counts(self, brand_id: BrandId) -> dict[ReplyState, int]:
        with self._store.reading() as read:
            return read.replies.counts(brand_id)
