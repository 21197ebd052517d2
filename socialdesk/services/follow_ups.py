"""Follow-ups: what comes back to the queue, as a draft, after it was closed.

`run` is called by the schedule's minute: it brings back what is due, ends what something came between, and
sets what the playbook asks for. Each follow-up is its own transaction, judged again inside it, so that a
crash or a second window changes nothing. Nothing here sends or approves.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from socialdesk.domain.brand import Brand
from socialdesk.domain.follow_up import (
    LATE,
    LONGEST_WAIT,
    After,
    FollowUp,
    FollowUpId,
    FollowUpPlan,
    FollowUpRule,
    FollowUpState,
    Verdict,
    fits,
    judge,
    time_for,
)
from socialdesk.domain.hours import next_opening
from socialdesk.domain.mention import BrandId, Mention, MentionId, MentionKind
from socialdesk.drafting.playbook import Playbooks
from socialdesk.drafting.request import Occasion, answered_matter
from socialdesk.errors import Refused, SettingWrong, SocialDeskError
from socialdesk.services.clock import Clock
from socialdesk.store import Reading, Store, Writing

log = logging.getLogger(__name__)

BATCH = 200
"""Mentions that one rule sets follow-ups for in one round; the rest follow a minute later."""

YEAR = timedelta(days=365)

LOOK_BACK = timedelta(days=3)
"""So late after its day an anniversary is still thought of: SocialDesk may have been closed."""

STILL_WITH_US = timedelta(days=180)
"""Who said nothing for longer gets no word on an anniversary."""

LOOK_EVERY = timedelta(hours=1)

MOST_TITLE = 200
"""Characters of what a follow-up is about that are kept."""


class FollowUps:
    """``draft`` writes the suggestions of a mention that came back."""

    def __init__(
        self, store: Store, playbooks: Playbooks, clock: Clock, draft: Callable[[MentionId], object]
    ) -> None:
        self._store = store
        self._playbooks = playbooks
        self._clock = clock
        self._draft = draft
        self._complained: dict[BrandId, str] = {}

    # Looking

    def open(self, brand_id: BrandId, after: FollowUpId | None = None, limit: int = 200) -> list[FollowUp]:
        """What is in the queue or to come, the soonest first."""
        with self._store.reading() as read:
            return read.follow_ups.open(brand_id, after, limit)

    def count(self, brand_id: BrandId) -> dict[FollowUpState, int]:
        """How many are to come and in the queue."""
        with self._store.reading() as read:
            return read.follow_ups.count(brand_id)

    # What a person does

    def add(self, mention_id: MentionId, due: datetime, by: str, title: str = "") -> FollowUp:
        """Let a mention come back at ``due``, or when the brand opens next after it.

        Raises `SettingWrong` for a time that is over or too far away, `Refused` for what no customer wrote
        and when the customer had enough this month, `Overtaken` when there is one already.
        """
        now = self._clock()
        _sensible(due, now)
        with self._store.writing() as write:
            mention = write.mentions.get(mention_id)
            if mention.kind is not MentionKind.INBOUND:
                raise Refused("Only what a customer wrote to you can be followed up.")
            brand = write.brands.get(mention.brand_id)
            most = self._plan(brand).most_a_month
            if write.follow_ups.this_month(mention_id, now) >= most:
                raise Refused(
                    f"This customer had {most} follow-ups in the last 30 days, and your playbook allows no "
                    "more. You can still write to them by opening the mention."
                )
            return write.follow_ups.make(
                mention_id,
                due_at=next_opening(due, brand.hours),
                since=now,
                at=now,
                by=by,
                title=" ".join(title.split())[:MOST_TITLE],
                templates=_by_hand(mention),
            )

    def move(self, follow_up_id: FollowUpId, due: datetime, by: str) -> FollowUp:
        """Another time. Raises `SettingWrong`, or `Overtaken` when it does not wait any more."""
        now = self._clock()
        _sensible(due, now)
        with self._store.writing() as write:
            brand = write.brands.get(write.follow_ups.get(follow_up_id).brand_id)
            return write.follow_ups.move(follow_up_id, next_opening(due, brand.hours), by, now)

    def cancel(self, follow_up_id: FollowUpId, by: str) -> FollowUp:
        """A person wants none. Raises `Overtaken` when it ended before."""
        with self._store.writing() as write:
            return write.follow_ups.cancel(follow_up_id, by, self._clock())

    def restore(self, follow_up_id: FollowUpId, by: str) -> FollowUp:
        """Take a cancellation back; it waits for its time again."""
        with self._store.writing() as write:
            return write.follow_ups.restore(follow_up_id, by, self._clock())

    def now(self, follow_up_id: FollowUpId, by: str) -> FollowUp:
        """Bring it back at once, whatever the hour. Raises `Overtaken` when its mention is in the queue or
        a reply to it is on its way."""
        with self._store.writing() as write:
            raised = write.follow_ups.raise_(follow_up_id, by, self._clock())
        self._suggest(raised.mention_id)
        return raised

    def lower(self, follow_up_id: FollowUpId, by: str) -> FollowUp:
        """Take `now` back: it waits for its time again."""
        with self._store.writing() as write:
            return write.follow_ups.lower(follow_up_id, by, self._clock())

    # What time does

    def run(self, cancelled: Callable[[], bool] = lambda: False) -> int:
        """Bring back what is due, end what came to nothing, set what the playbooks ask for; answers how many
        follow-ups that changed."""
        with self._store.reading() as read:
            brands = read.brands.all()
        changed = 0
        for brand in brands:
            if cancelled():
                break
            plan = self._plan(brand)
            changed += self._judge_all(brand, plan, cancelled)
            for rule in plan.active:
                changed += self._set(brand, plan, rule)
        return changed

    def _plan(self, brand: Brand) -> FollowUpPlan:
        """The plan; of a playbook that never could be read, none, which is said once."""
        try:
            plan = self._playbooks.get(brand.playbook).follow_ups
        except SocialDeskError as error:
            if self._complained.get(brand.id) != str(error):
                self._complained[brand.id] = str(error)
                log.warning("No follow-ups by themselves for %s: %s", brand.name, error)
            return FollowUpPlan()
        self._complained.pop(brand.id, None)
        return plan

    def _judge_all(self, brand: Brand, plan: FollowUpPlan, cancelled: Callable[[], bool]) -> int:
        now = self._clock()
        with self._store.reading() as read:
            found = [
                each
                for each in read.follow_ups.to_judge(brand.id, now)
                if _verdict(read, each, brand, plan, now) != Verdict()
            ]
        done = 0
        for each in found:
            if cancelled():
                break
            done += self._settle(each.id, brand, plan, now)
        return done

    def _settle(self, follow_up_id: FollowUpId, brand: Brand, plan: FollowUpPlan, now: datetime) -> bool:
        """Judge one again, in the transaction that does what is judged."""
        with self._store.writing() as write:
            known = write.follow_ups.get(follow_up_id)
            if known.state not in (FollowUpState.WAITING, FollowUpState.RAISED):
                return False
            verdict = _verdict(write, known, brand, plan, now)
            if verdict.obstacle is not None:
                write.follow_ups.moot(follow_up_id, verdict.obstacle, now)
                return True
            if not verdict.raise_it:
                return False
            write.follow_ups.raise_(follow_up_id, "", now)
        self._suggest(known.mention_id)
        return True

    def _suggest(self, mention_id: MentionId) -> None:
        """A draft that cannot be written (a broken playbook) keeps nothing from coming back; who opens the
        mention hears why."""
        try:
            self._draft(mention_id)
        except SocialDeskError as error:
            log.warning("No suggestions for mention %s: %s", mention_id, error)

    def _set(self, brand: Brand, plan: FollowUpPlan, rule: FollowUpRule) -> int:
        if rule.after is After.YEAR:
            return self._set_anniversaries(brand, plan, rule)
        now = self._clock()
        with self._store.reading() as read:
            parts = read.follow_ups
            look = parts.answered if rule.after is After.ANSWER else parts.skipped
            found = look(brand.id, rule, now - LATE, BATCH)
            found = [each for each in found if _wanted(read, each[0], rule, plan, now)]
        if not found:
            return 0
        made = 0
        with self._store.writing() as write:
            for mention_id, at in found:
                made += self._make(write, brand, plan, rule, mention_id, at, now)
        return made

    def _set_anniversaries(self, brand: Brand, plan: FollowUpPlan, rule: FollowUpRule) -> int:
        """First mentions of a year ago are walked once, so that a large history costs nothing."""
        now = self._clock()
        until = now - YEAR
        with self._store.reading() as read:
            known = read.follow_ups.looked_until(brand.id)
            if known is None or known > until:  # a clock that was ahead said how far was looked
                known = until - LOOK_BACK
            after = max(known, until - LOOK_BACK)
            if until - after < LOOK_EVERY:
                return 0
            heard = read.follow_ups.first_heard(brand.id, after, until, BATCH)
            found = [
                mention_id
                for customer_id, _ in heard
                if (mention_id := read.follow_ups.latest(customer_id, rule, now - STILL_WITH_US)) is not None
            ]
        made = 0
        with self._store.writing() as write:
            for mention_id in found:
                made += self._make(write, brand, plan, rule, mention_id, now, now)
            write.follow_ups.look_until(brand.id, heard[-1][1] if len(heard) == BATCH else until)
        return made

    @staticmethod
    def _make(
        write: Writing,
        brand: Brand,
        plan: FollowUpPlan,
        rule: FollowUpRule,
        mention_id: MentionId,
        since: datetime,
        now: datetime,
    ) -> bool:
        """Set one, unless the customer has one by now (of several in a batch the first one counts)."""
        if write.follow_ups.with_customer(mention_id) is not None:
            return False
        if not _wanted(write, mention_id, rule, plan, now):
            return False
        write.follow_ups.make(
            mention_id,
            due_at=time_for(since, rule.wait, brand.hours),
            since=since,
            at=now,
            rule=rule.key,
            title=rule.title,
            templates=rule.templates,
            prefer=rule.prefer,
        )
        return True


def _wanted(
    read: Reading | Writing, mention_id: MentionId, rule: FollowUpRule, plan: FollowUpPlan, now: datetime
) -> bool:
    mention = read.mentions.get(mention_id)
    return (
        fits(
            rule,
            mention.classification,
            lang=mention.lang,
            platform=mention.post.platform,
            mentions=read.follow_ups.mentions_of_customer(mention_id),
        )
        and read.follow_ups.this_month(mention_id, now) < plan.most_a_month
        and read.rulings.muted(mention_id, now) is None
    )


def _verdict(
    read: Reading | Writing, follow_up: FollowUp, brand: Brand, plan: FollowUpPlan, now: datetime
) -> Verdict:
    rule = next((each for each in plan.rules if each.key == follow_up.rule), None)
    return judge(
        follow_up,
        read.follow_ups.standing(follow_up, now),
        now,
        brand.hours,
        after=None if rule is None or follow_up.by_hand else rule.after,
        most_a_month=plan.most_a_month,
    )


def _by_hand(mention: Mention) -> str:
    """The templates that suit a follow-up on a mention: those that ask how it ended, where there was a matter
    that can have ended."""
    said = mention.classification
    return Occasion.FOLLOW_UP.value if said is not None and answered_matter(said.intent) else ""


def _sensible(due: datetime, now: datetime) -> None:
    if due <= now:
        raise SettingWrong("This time is over. Choose one that is still to come.")
    if due - now > LONGEST_WAIT:
        raise SettingWrong(f"That is very far away. Choose a time within {LONGEST_WAIT.days} days.")
