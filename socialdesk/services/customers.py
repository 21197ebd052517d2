"""Customers: who they are on every platform, what was said, felt, noted and promised."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import regex

from socialdesk.domain.customer import (
    Customer,
    CustomerOrder,
    CustomerRow,
    Dealing,
    Doing,
    GivenPromise,
    Likely,
    Merge,
    MergeId,
    Utterance,
)
from socialdesk.domain.follow_up import FollowUp
from socialdesk.domain.mention import BrandId, CustomerId, MentionId
from socialdesk.domain.trend import SentimentCounts
from socialdesk.drafting import promises
from socialdesk.drafting.phrases import folded
from socialdesk.drafting.playbook import Playbook
from socialdesk.drafting.tone_words import ToneWords
from socialdesk.errors import SettingWrong
from socialdesk.services.clock import Clock
from socialdesk.store import Store

REPLIES_READ = 200
"""Our newest replies to a customer that are read for promises."""

LATELY = timedelta(days=2)
"""An answer of ours is news for so long to somebody about to write to the same person."""

_SENTENCE = regex.compile(r"(?:[^.!?؟…\n]|\.(?=\d))*+(?:[.!?؟…]+|\n|$)")


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """A customer with all that a person wants to know before answering them."""

    customer: Customer
    weeks: tuple[tuple[datetime, SentimentCounts], ...]  # by week (Monday, UTC), silent ones included
    likely: tuple[Likely, ...]
    merges: tuple[Merge, ...]
    follow_ups: tuple[FollowUp, ...]  # newest first
    promises: tuple[GivenPromise, ...]  # newest first
    problem: str = ""  # why promises could not be looked for


class Customers:
    """``playbook`` answers with the playbook of a name: its word lists say what a promise is."""

    def __init__(self, store: Store, clock: Clock, playbook: Callable[[str], Playbook]) -> None:
        self._store = store
        self._clock = clock
        self._playbook = playbook

    def page(
        self,
        brand_id: BrandId,
        order: CustomerOrder = CustomerOrder.LATEST,
        search: str = "",
        after: tuple[int, int] | None = None,
        limit: int = 100,
    ) -> list[CustomerRow]:
        """Customers after the key of the last one shown; fewer than ``limit`` means that none follow."""
        with self._store.reading() as read:
            return read.customers.page(brand_id, order, search, after, limit)

    def get(self, customer_id: CustomerId) -> Customer:
        """One customer with every identity. Raises `Overtaken` when they are not there."""
        with self._store.reading() as read:
            return read.customers.get(customer_id)

    def open(self, brand_id: BrandId, customer_id: CustomerId) -> CustomerCard:
        """Everything about one customer but their history. Raises `Overtaken` when they are not there."""
        with self._store.reading() as read:
            customer = read.customers.get(customer_id)
            weeks = tuple(read.customers.weeks(customer_id))
            likely = tuple(read.customers.likely(customer_id))
            merges = tuple(read.customers.merges(customer_id))
            follow_ups = tuple(read.follow_ups.of_customer(customer_id))
            sent = read.customers.sent(customer_id, REPLIES_READ)
            name = read.brands.get(brand_id).playbook
        try:
            book = self._playbook(name)
        except SettingWrong as error:  # everything else about them is still worth seeing
            return CustomerCard(customer, weeks, likely, merges, follow_ups, (), str(error))
        given = tuple(each for lang, said in sent for each in promised(said, book.language(lang).tone))
        return CustomerCard(customer, weeks, likely, merges, follow_ups, given)

    def history(
        self, customer_id: CustomerId, after: tuple[int, int] | None = None, limit: int = 50
    ) -> list[Utterance]:
        """What they said and what we said to them, newest first, after a key."""
        with self._store.reading() as read:
            return read.customers.history(customer_id, after, limit)

    def dealings(self, mention_id: MentionId) -> tuple[Dealing, ...]:
        """What is under way with the customer behind a mention, about other mentions of theirs; what tells
        most to somebody about to write comes first, each mention once. A millisecond."""
        with self._store.reading() as read:
            found = read.customers.dealings(mention_id, self._clock() - LATELY)
        order = list(Doing)
        first: dict[MentionId, Dealing] = {}
        for each in sorted(found, key=lambda each: order.index(each.doing)):
            first.setdefault(each.mention_id, each)
        return tuple(first.values())

    # What people know and decide

    def note(self, customer_id: CustomerId, text: str, by: str) -> None:
        """Replace the notes; what they say stays out of the log."""
        with self._store.writing() as write:
            write.customers.note(customer_id, text)
            write.events.log(None, "customer_noted", by=by, at=self._clock(), customer_id=customer_id)

    def tag(self, customer_id: CustomerId, tags: tuple[str, ...], by: str) -> None:
        """Replace the tags."""
        with self._store.writing() as write:
            write.customers.tag(customer_id, tags)
            write.events.log(
                None, "customer_tagged", by=by, at=self._clock(), detail=", ".join(tags),
                customer_id=customer_id,
            )  # fmt: skip

    def merge(self, into: CustomerId, other: CustomerId, by: str) -> MergeId:
        """One person after all; `split_again` takes it back."""
        now = self._clock()
        with self._store.writing() as write:
            merge_id = write.customers.merge(into, other, by=by, at=now)
            write.events.log(None, "customer_merged", by=by, at=now, customer_id=into)
        return merge_id

    def split_again(self, merge_id: MergeId, by: str) -> Merge:
        """Take a merge back. Raises `Overtaken` when it was taken back already."""
        now = self._clock()
        with self._store.writing() as write:
            merge = write.customers.split_again(merge_id, by=by, at=now)
            write.events.log(None, "customer_split", by=by, at=now, customer_id=merge.into)
        return merge

    def split_out(self, customer_id: CustomerId, platform: str, native_id: str, by: str) -> CustomerId:
        """Make one identity a customer of its own; answers who that is. `join_again` takes it back."""
        with self._store.writing() as write:
            made = write.customers.split_out(customer_id, platform, native_id)
            write.events.log(None, "customer_split_out", by=by, at=self._clock(), customer_id=customer_id)
        return made

    def join_again(self, into: CustomerId, other: CustomerId, by: str) -> None:
        now = self._clock()
        with self._store.writing() as write:
            write.customers.join_again(into, other, by=by, at=now)
            write.events.log(None, "customer_joined", by=by, at=now, customer_id=into)

    def tell_apart(self, one: CustomerId, other: CustomerId, by: str, *, apart: bool = True) -> None:
        """They are two people and are not suggested to each other again; ``apart`` False takes it back."""
        now = self._clock()
        with self._store.writing() as write:
            if apart:
                write.customers.tell_apart(one, other, by=by, at=now)
            else:
                write.customers.untell(one, other)
            kind = "customer_told_apart" if apart else "customer_untold"
            write.events.log(None, kind, by=by, at=now, customer_id=one)


def promised(said: Utterance, words: ToneWords) -> Iterator[GivenPromise]:
    """The sentences of a reply that promise something, each once: what is given counts before its day."""
    found: dict[int, tuple[int, str]] = {}  # start of the sentence -> its end, the kind
    for promise in sorted(promises.find(folded(said.text), words), key=lambda each: each.kind == "date"):
        for sentence in _SENTENCE.finditer(said.text):
            if sentence.start() <= promise.span[0] < sentence.end():
                found.setdefault(sentence.start(), (sentence.end(), promise.kind))
                break
    for start, (end, kind) in sorted(found.items()):
        text = said.text[start:end].strip()
        yield GivenPromise(kind, text, said.at, said.by, said.platform, said.mention_id)
