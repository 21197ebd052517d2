"""Ambassadors: customers with repeated praise, to thank and to invite."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from socialdesk.domain.ambassador import NOT_NOW, Ambassador, Mark, Standing, ambassadors
from socialdesk.domain.mention import BrandId, CustomerId, MentionId, MentionStatus
from socialdesk.drafting import suggest
from socialdesk.drafting.request import Occasion
from socialdesk.services.clock import Clock
from socialdesk.services.replies import Replies
from socialdesk.store import Store

DAYS = 180
"""How far back kind posts count; their weight halves every 60 days anyway."""

_RESTING = (MentionStatus.ANSWERED, MentionStatus.SKIPPED, MentionStatus.STORED)


class Ambassadors:
    def __init__(self, store: Store, replies: Replies, clock: Clock) -> None:
        self._store = store
        self._replies = replies
        self._clock = clock

    def found(self, brand_id: BrandId, days: int = DAYS) -> list[Ambassador]:
        """Whom to thank or invite, the highest score first; see `socialdesk.domain.ambassador` for it.

        Left out are our own accounts, muted authors, those who complained last or wait for an answer, the
        press and staff (by the tags of the customer), and whoever is marked: they are in `marked`.
        """
        now = self._clock()
        return [each for each in self._all(brand_id, days, now) if not _held(each, now)]

    def marked(self, brand_id: BrandId, days: int = DAYS) -> list[Ambassador]:
        """Those who were invited, and those who are left in peace for now; the latest decision first."""
        now = self._clock()
        some = [each for each in self._all(brand_id, days, now) if _held(each, now)]
        return sorted(some, key=lambda each: each.praise.mark.at if each.praise.mark else now, reverse=True)

    def mark(self, ambassador: Ambassador, standing: Standing | None, by: str) -> Mark | None:
        """Remember who was invited, or not to ask for now; None takes it back. Answers the mark before."""
        now = self._clock()
        until = now + NOT_NOW if standing is Standing.NOT_NOW else None
        praise = ambassador.praise
        with self._store.writing() as write:
            before = write.ambassadors.mark(praise.customer_id)
            write.ambassadors.set_mark(
                praise.customer_id,
                Mark(standing, by, now, until) if standing is not None else None,
                by=by,
                at=now,
                about=praise.latest,
            )
        return before

    def restore(self, customer_id: CustomerId, mark: Mark | None, by: str) -> None:
        """Put a mark back as it was."""
        with self._store.writing() as write:
            write.ambassadors.set_mark(customer_id, mark, by=by, at=self._clock(), about=None)

    def prepare(self, ambassador: Ambassador, occasion: Occasion, by: str) -> MentionId:
        """Bring the latest kind mention of somebody to the queue, with drafts that thank or invite.

        Nothing is sent: a person approves one of them, or not. Answers the mention. Raises `Overtaken` when a
        follow-up with this customer waits already, or when the post is gone.
        """
        now, mention_id = self._clock(), ambassador.praise.latest
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        if mention.status in _RESTING:
            with self._store.writing() as write:
                made = write.follow_ups.make(
                    mention_id, due_at=now, since=now, at=now, by=by, templates=str(occasion)
                )
                write.follow_ups.raise_(made.id, by, now)
                mention = write.mentions.get(mention_id)
        elif mention.status not in (MentionStatus.OPEN, MentionStatus.SNOOZED):
            return mention_id  # on its way, or with somebody: shown as it stands
        request, playbook = self._replies.request(mention)
        drafts = suggest(replace(request, follow_up=occasion), playbook)
        with self._store.writing() as write:
            write.replies.suggest(mention_id, drafts, now)
        return mention_id

    def _all(self, brand_id: BrandId, days: int, now: datetime) -> list[Ambassador]:
        with self._store.reading() as read:
            return ambassadors(read.ambassadors.praise(brand_id, now - timedelta(days=days)), now)


def _held(ambassador: Ambassador, now: datetime) -> bool:
    mark = ambassador.praise.mark
    return mark is not None and mark.holds(now)
