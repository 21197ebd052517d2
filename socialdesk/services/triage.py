"""Triage: labels, priority and first drafts for what arrived.

Runs on one thread, which owns the classifier; no transaction is open while it thinks.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from socialdesk.domain.brand import Brand
from socialdesk.domain.classification import Classification, Head, Urgency, WordReason
from socialdesk.domain.hours import answer_by
from socialdesk.domain.learning import Correction
from socialdesk.domain.mention import BrandId, Mention, MentionId
from socialdesk.domain.priority import prioritise
from socialdesk.drafting.danger import Danger
from socialdesk.errors import Overtaken, SocialDeskError
from socialdesk.services import danger
from socialdesk.services.clock import Clock
from socialdesk.services.rules import Rules
from socialdesk.store import Store, Writing

if TYPE_CHECKING:
    from socialdesk.analysis import Classifier

log = logging.getLogger(__name__)

BATCH = 64
"""Texts at a time: a person who opens a mention meanwhile waits for one batch at most."""


class Triage:
    """Classifies and prioritises; ``load`` is called on the first text, and again after `reload`."""

    def __init__(
        self,
        store: Store,
        load: Callable[[], Classifier],
        clock: Clock,
        draft: Callable[[MentionId], object],
        rules: Rules | None = None,
    ) -> None:
        self._store = store
        self._load = load
        self._clock = clock
        self._draft = draft
        self._rules = rules
        self._classifier: Classifier | None = None
        self._turn = threading.Lock()  # a tokenizer serves one thread at a time

    @contextmanager
    def classifier(self) -> Iterator[Classifier]:
        """The classifier, loaded on first use, for one thread at a time. Raises `ModelMissing`."""
        with self._turn:
            if self._classifier is None:
                self._classifier = self._load()
            yield self._classifier

    def reload(self) -> None:
        """Open the classifier anew when it is wanted next: what answers has changed."""
        with self._turn:
            self._classifier = None

    def run(
        self,
        *,
        drafts: bool = True,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Label everything that has no labels yet; answers how many.

        ``drafts`` also writes the suggestions of those that need a reply. A backlog, more than fits in
        one batch, leaves that to the moment when a mention is opened: labels come first, and drafting
        takes ten times as long. ``progress`` hears the number labelled so far.
        """
        done = 0
        while not cancelled():
            with self._store.reading() as read:
                waiting = read.mentions.unclassified(BATCH)
            if not waiting:
                break
            with self.classifier() as classifier:
                labels = classifier.classify([text for _, text in waiting])
            now = self._clock()
            with self._store.writing(durable=False) as write:
                brands = {brand.id: brand for brand in write.brands.all()}
                for (mention_id, text), classification in zip(waiting, labels, strict=True):
                    before = _there(write, mention_id)
                    if before is not None and before.post.said == text:  # else it was edited meanwhile
                        write.mentions.label(mention_id, classification)
                        known = before.classification
                        if known is not None and _says_otherwise(known, write.mentions.get(mention_id)):
                            write.replies.suggest(mention_id, (), now)
                        self._place(write, mention_id, brands, now)
            if drafts and len(waiting) < BATCH:
                for (mention_id, _), classification in zip(waiting, labels, strict=True):
                    if wants_reply(classification) and not cancelled():
                        self._suggest(mention_id)
            done += len(waiting)
            if progress:
                progress(done)
        return done

    def _suggest(self, mention_id: MentionId) -> None:
        """Drafts that cannot be written (a broken playbook) hold up no labels; who opens the mention hears
        why."""
        try:
            self._draft(mention_id)
        except Overtaken as error:
            log.info("No suggestions for mention %s: %s", mention_id, error)
        except SocialDeskError as error:
            log.warning("No suggestions for mention %s: %s", mention_id, error)

    def refresh(self, limit: int = 2000) -> int:
        """Prioritise again what waiting time has moved; answers how many."""
        now = self._clock()
        with self._store.reading() as read:
            due = read.mentions.to_reprioritise(now, limit)
        if self._rules is not None:
            due = list(dict.fromkeys([*due, *self._rules.due(now, limit)]))
        for start in range(0, len(due), BATCH):
            with self._store.writing(durable=False) as write:
                brands = {brand.id: brand for brand in write.brands.all()}
                for mention_id in due[start : start + BATCH]:
                    if _there(write, mention_id) is not None:
                        self._place(write, mention_id, brands, now)
        return len(due)

    def correct(self, mention_id: MentionId, head: Head, value: str, by: str) -> Mention:
        """Take a person's label; it outlives every later classification.

        The mention moves to its new place, and its suggestions are written anew when somebody opens it.
        """
        now = self._clock()
        with self._store.writing() as write:
            write.mentions.correct(mention_id, head, value, by, now)
            return self._settle(write, mention_id, now)

    def correct_again(self, said: Correction, by: str) -> Mention:
        """A correction that was taken back is in force again, in the name of who made it."""
        now = self._clock()
        with self._store.writing() as write:
            write.mentions.correct(said.mention_id, said.head, said.value, said.by, said.at, logged=(by, now))
            return self._settle(write, said.mention_id, now)

    def uncorrect(self, mention_id: MentionId, head: Head, by: str) -> Mention:
        """Take the newest correction of a label back: the one before it is in force again, else the
        model's label. Raises `Overtaken` when there is none."""
        now = self._clock()
        with self._store.writing() as write:
            look_again = write.mentions.uncorrect(mention_id, head, by, now)
            mention = self._settle(write, mention_id, now)
        if not look_again:
            return mention
        with self.classifier() as classifier:
            [found] = classifier.classify([mention.post.said])
        with self._store.writing() as write:
            if write.mentions.get(mention_id).post.said == mention.post.said:
                write.mentions.label(mention_id, found)
            return self._settle(write, mention_id, now)

    def _settle(self, write: Writing, mention_id: MentionId, now: datetime) -> Mention:
        write.replies.suggest(mention_id, (), now)
        self._place(write, mention_id, {brand.id: brand for brand in write.brands.all()}, now)
        return write.mentions.get(mention_id)

    def explain(self, text: str, *heads: Head) -> tuple[WordReason, ...]:
        """For each head the words of a text that carry its label, strongest first. Tens of milliseconds."""
        with self.classifier() as classifier:
            return classifier.explain(text, *heads)

    def _place(
        self, write: Writing, mention_id: MentionId, brands: dict[BrandId, Brand], now: datetime
    ) -> None:
        mention = write.mentions.get(mention_id)
        if self._rules is not None:
            mention = self._rules.settle(write, mention_id, brands[mention.brand_id], now)
        due = None
        seen = danger.told(write, mention)
        if mention.classification and (wants_reply(mention.classification) or seen is not None):
            brand = brands[mention.brand_id]
            urgency = clock_urgency(mention.classification, seen)
            due = answer_by(mention.post.published_at, urgency, brand.targets, brand.hours)
        facts = replace(write.mentions.facts(mention_id, now), answer_by=due)
        if seen is not None:
            words = {True: seen.words, False: ""}
            facts = replace(facts, danger=words[seen.bodily], law=words[not seen.bodily])
        write.mentions.prioritise(mention_id, prioritise(facts, now), due)


def _there(write: Writing, mention_id: MentionId) -> Mention | None:
    """A mention; None where it was taken out meanwhile, with the import that had brought it."""
    try:
        return write.mentions.get(mention_id)
    except Overtaken:
        return None


def _says_otherwise(before: Classification, mention: Mention) -> bool:
    """Whether what was drafted for the labels of before no longer fits those of now."""
    now = mention.classification
    return now is not None and replace(before, scores={}, model="") != replace(now, scores={}, model="")


def wants_reply(classification: Classification) -> bool:
    """Whether to treat a mention as one to answer; an unsure "no" counts as yes, so that nobody is lost."""
    return classification.needs_reply or Head.NEEDS_REPLY in classification.unsure


def clock_urgency(classification: Classification, seen: Danger | None = None) -> Urgency:
    """The urgency whose target sets the clock: an unsure "critical" does not start the alarm by itself, words
    of danger do; words of law or of leaked data make it urgent."""
    if seen is not None and seen.bodily:
        return Urgency.CRITICAL
    unsure = Head.URGENCY in classification.unsure
    if seen is not None and (unsure or classification.urgency is not Urgency.CRITICAL):
        return Urgency.HIGH
    return Urgency.HIGH if unsure and classification.urgency is Urgency.CRITICAL else classification.urgency
