"""Replies: suggestions, the meter beside the editor, and the decisions of a person.

Nothing leaves without an approved row, and only `Replies.approve` and `SignOffs.sign` make one.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from socialdesk.domain.brand import Brand
from socialdesk.domain.folding import fold
from socialdesk.domain.habit import TrackRecord
from socialdesk.domain.mention import BrandId, Mention, MentionId, MentionKind, MentionStatus
from socialdesk.domain.precedent import Precedent
from socialdesk.domain.reply import (
    BegunReply,
    Finding,
    Receipt,
    Reply,
    ReplyId,
    ReplyRule,
    ReplyState,
    Severity,
    Suggestion,
    SuggestionKind,
    Tone,
)
from socialdesk.domain.shifts import Team
from socialdesk.domain.sign_off import DraftId, DraftState, Risk, RiskKind, Role, Standing, Where, role_of
from socialdesk.drafting import DraftRequest, Memory, risk, suggest
from socialdesk.drafting.guard import check
from socialdesk.drafting.length import Length
from socialdesk.drafting.length import measure as measure_length
from socialdesk.drafting.limits import Limits
from socialdesk.drafting.playbook import Playbook, Playbooks
from socialdesk.drafting.precedents import Precedents
from socialdesk.drafting.request import Occasion
from socialdesk.drafting.retrieval import Vectors
from socialdesk.drafting.tone import measure as measure_tone
from socialdesk.errors import (
    AgainstGuard,
    DiskFull,
    MayNotSign,
    ModelMissing,
    NeedsAttention,
    NeedsSecondPerson,
    NotAllowedHere,
    ReplyTooLong,
    SettingWrong,
)
from socialdesk.services import danger
from socialdesk.services.accounts import Accounts
from socialdesk.services.clock import Clock
from socialdesk.store import Store, Writing

RECENT = timedelta(days=2)
"""How far back our own replies count as "the same text again"."""

HOUR = timedelta(hours=1)
"""Within which an account sends at most so many replies as its playbook says."""

RETURNING_FROM = 3
"""Mentions of one customer, one of them answered, from which we welcome them back."""

YEAR, AROUND = timedelta(days=365), timedelta(days=10)
"""Around a year after their first mention we may thank for it."""

log = logging.getLogger(__name__)

BY_HAND_LIMIT = 10_000
"""Characters of a reply by hand where the platform's own limit is not known."""


@dataclass(frozen=True, slots=True)
class Meter:
    """What the editor shows beside a text."""

    length: Length
    tone: Tone
    findings: tuple[Finding, ...]
    risks: tuple[Risk, ...] = ()
    signers: tuple[str, ...] = ()

    @property
    def stopping(self) -> tuple[Finding, ...]:
        """The findings that approval asks about: all but the platform's own ban, which leads to a reply by
        hand instead."""
        return tuple(finding for finding in self.findings if finding.code != "not_allowed")

    @property
    def asks(self) -> bool:
        """Whether somebody else must look first. Where there is nobody else, the risks are soft findings."""
        return bool(self.risks and self.signers)


@dataclass(frozen=True, slots=True)
class Before:
    """A reply as it was before a person moved it, for `Replies.restore`; ``draft`` is the one that it was
    signed as."""

    reply: Reply
    draft: DraftId | None = None


class Replies:
    """``agent`` answers with the name and the initials of the person at the desk."""

    def __init__(
        self,
        store: Store,
        accounts: Accounts,
        playbooks: Playbooks,
        clock: Clock,
        *,
        agent: Callable[[], tuple[str, str]],
        hold: Callable[[], timedelta],
        identify: Callable[[str, str | None], str],
        team: Callable[[Brand], Team] = lambda _: Team(),
        seat: str = "",
        vectors: Vectors | None = None,
        record: Callable[[BrandId], TrackRecord] | None = None,
    ) -> None:
        """``team`` is who answers for a brand; ``seat`` tells this program from others at work on the same
        mentions. ``vectors`` finds FAQ answers and earlier replies by meaning; without it nothing asks a
        model. ``record`` answers what people made of the suggestions so far."""
        self._store = store
        self._accounts = accounts
        self._clock = clock
        self._agent = agent
        self._hold = hold
        self._identify = identify
        self._team = team
        self._seat = seat
        self._playbooks = playbooks
        self._vectors = vectors
        self._record = record
        self._precedents: dict[BrandId, Precedents] = {}

    # Suggestions

    def rule(self, mention: Mention) -> ReplyRule:
        """What a reply to this mention may be, here and now. No network.

        Not allowed, with the reason, while the account cannot send at all (a locked vault, a removed
        account): reading goes on, and so does answering by hand.
        """
        try:
            rule = self._accounts.source(mention.account_id).reply_rule(mention.post)
        except (NeedsAttention, NotAllowedHere) as error:
            rule = ReplyRule(allowed=False, limit=0, why_not=str(error))
        # A place that takes no replies from us names no limit; who answers there by hand needs none.
        return rule if rule.allowed or rule.limit else replace(rule, limit=BY_HAND_LIMIT)

    def suggest(self, mention_id: MentionId) -> tuple[Suggestion, ...]:
        """The suggestions of a mention: written at the first call, the same ones after that."""
        with self._store.reading() as read:
            known = read.replies.suggestions(mention_id)
            if known:
                return known
            mention = read.mentions.get(mention_id)
            if mention.classification is None or mention.kind is not MentionKind.INBOUND:
                return ()
        request, playbook = self.request(mention)
        request = self._suited(request, mention, playbook)
        try:
            made = suggest(request, playbook, self._memory(mention.brand_id))
        except ModelMissing as error:  # templates need no model, and triage says the same louder
            log.info("Suggestions without the FAQ and earlier replies: %s", error)
            made = suggest(request, playbook, self._without_model(mention.brand_id))
        if not made:  # nothing to keep: to tell of it would bring the window back here, for ever
            return ()
        try:
            self._keep_suggestions(mention, made)
        except DiskFull as error:  # whoever reads needs no room on the disk
            log.warning("Suggestions are not kept: %s", error)
        return made

    def _keep_suggestions(self, mention: Mention, made: tuple[Suggestion, ...]) -> None:
        with self._store.writing(durable=False) as write:  # what is lost is written again
            now = write.mentions.get(mention.id)
            if (now.post.text, now.version, now.classification) == (
                mention.post.text, mention.version, mention.classification,
            ):  # fmt: skip
                # else it was edited, labelled anew or came back as a follow-up: these would stand in the way
                write.replies.suggest(mention.id, made, self._clock())

    def _memory(self, brand_id: BrandId) -> Memory:
        """What the brand answered before, read up to now."""
        if self._vectors is None:
            return self._without_model(brand_id)
        precedents = self._precedents.setdefault(brand_id, Precedents())
        with self._store.reading() as read:
            fresh = read.replies.precedents(brand_id, precedents.latest)
        precedents.add(fresh, self._vectors)
        return replace(
            self._without_model(brand_id),
            vectors=self._vectors,
            precedents=precedents,
            renew=self._renewed,
        )

    def _without_model(self, brand_id: BrandId) -> Memory:
        record = self._record(brand_id) if self._record is not None else None
        return Memory(identify=self._identify, record=record)

    def _renewed(self, precedent: Precedent) -> Precedent | None:
        with self._store.reading() as read:
            return read.replies.precedent(precedent.reply_id)

    def _suited(self, request: DraftRequest, mention: Mention, playbook: Playbook) -> DraftRequest:
        """The request with what the season, the customer and the rules of the team ask for."""
        now = self._clock()
        found: set[str] = {Occasion.PEAK} if playbook.in_season(now.date()) else set()
        preferred = request.preferred
        with self._store.reading() as read:
            met = read.customers.met(mention.id, RETURNING_FROM)
            ruling = read.rulings.of(mention.id)
        if ruling is not None and ruling.templates:
            # A rule of the team chose these: they come before what fits the words more closely.
            found.add(ruling.templates)
            templates = playbook.language(mention.lang).templates
            preferred += tuple(each.key for each in templates if each.occasion == ruling.templates)
        if met is not None:
            since, mentions = met
            if mentions >= RETURNING_FROM:
                found.add(Occasion.RETURNING)
            if abs(mention.post.published_at - since - YEAR) <= AROUND:
                found.add(Occasion.ANNIVERSARY)
        return replace(request, occasions=frozenset(found), preferred=preferred)

    def measure(self, mention_id: MentionId, text: str) -> Meter:
        """Length, tone and findings of a text for this mention; a few milliseconds."""
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        return self._judge(mention, text, self._agent()[0])[1]

    def standing(self, mention: Mention, me: str = "") -> Standing:
        """Where a mention stands between the people of its team; ``me`` is the person at the desk."""
        with self._store.reading() as read:
            brand = read.brands.get(mention.brand_id)
            drafts = read.sign_offs.of(mention.id)
            present = read.sign_offs.present(mention.id, self._clock(), besides=self._seat)
            ruling = read.rulings.of(mention.id)
        lead = ruling.lead if ruling is not None else ""
        return Standing(me or self._agent()[0], self._team(brand), tuple(drafts), present, lead)

    def _judge(
        self, mention: Mention, text: str, by: str, at: datetime | None = None
    ) -> tuple[DraftRequest, Meter]:
        """All that is known about a text of ``by`` for a mention."""
        request, playbook = self.request(mention, at)
        plain = self._meter(request, playbook, text)
        standing = self.standing(mention, by)
        lang = self._identify(text, request.lang) if text.strip() else request.lang
        risks = list(risk.find(text, request, playbook, text_lang=lang))
        if standing.lead and role_of(standing.team, by) is not Role.LEAD:
            risks.append(Risk(RiskKind.RULE, Where.RULE, standing.lead))
        more = [] if standing.signers else risk.alone(risks)
        more += [
            Finding("presence", f"{each.person} is writing a reply to this, too.", Severity.SOFT)
            for each in standing.present
            if fold(each.person) != fold(by)
        ]
        findings = (*plain.findings, *more)
        return request, replace(plain, findings=findings, risks=tuple(risks), signers=standing.signers)

    def fit(
        self, mention: Mention, text: str, by: str, at: datetime | None = None
    ) -> tuple[DraftRequest, Meter]:
        """A text that may go out as far as the guard is concerned, and what is still to be asked about it.

        Raises `ReplyTooLong`, and `AgainstGuard` for hard findings.
        """
        request, meter = self._judge(mention, text, by, at)
        if not meter.length.fits and text:
            raise ReplyTooLong(
                f"The reply counts {meter.length.used}, and {meter.length.limit} are allowed here. "
                "Shorten it a little.",
                limit=meter.length.limit,
                length=meter.length.used,
            )
        hard = [finding for finding in meter.stopping if finding.severity is Severity.HARD]
        if hard:
            raise against(hard)
        return request, meter

    def _meter(self, request: DraftRequest, playbook: Playbook, text: str) -> Meter:
        lang = self._identify(text, request.lang) if text.strip() else request.lang
        return Meter(
            measure_length(text, request.rule),
            measure_tone(text, request, playbook, text_lang=lang),
            check(text, request, playbook, text_lang=lang),
        )

    def request(self, mention: Mention, at: datetime | None = None) -> tuple[DraftRequest, Playbook]:
        """What drafting is told of a mention, and the playbook of its brand. A reply would leave ``at`` that
        moment, without one after the hold."""
        rule = self.rule(mention)
        with self._store.reading() as read:
            brand = read.brands.get(mention.brand_id)
            recent = read.replies.recent_texts(mention.account_id, self._clock() - RECENT)
            told = read.replies.told(mention.id, self._clock() - RECENT)
            now = self._clock()
            leaves = now + self._hold() if at is None else max(now + self._hold(), at)
            hour = read.replies.leaving(mention.account_id, leaves - HOUR, leaves, now)
            in_thread = read.replies.in_thread(mention.id)
            raised = read.follow_ups.raised(mention.id)
            calmed = danger.calmed(read, mention)
        _, initials = self._agent()
        request = DraftRequest(
            text=mention.post.text,
            lang=mention.lang,
            author_name=mention.post.author.name,
            author_handle=mention.post.author.handle,
            platform=mention.post.platform,
            classification=mention.classification,
            rule=rule,
            agent_initials=initials,
            recent_texts=tuple(recent),
            told=tuple(told),
            seed=mention.id,
            brand_name=brand.name,
            today=self._clock().date(),
            in_thread=in_thread,
            in_last_hour=hour,
            follow_up=Occasion(raised.templates) if raised is not None and raised.templates else None,
            preferred=raised.prefer if raised is not None else (),
            calmed=calmed,
            to_us=mention.post.addressed,
        )
        return request, self._playbooks.get(brand.playbook)

    def hourly(self, brand_id: BrandId) -> int:
        """How many replies of one account of a brand may leave within an hour."""
        with self._store.reading() as read:
            brand = read.brands.get(brand_id)
        try:
            return self._playbooks.get(brand.playbook).limits.hour
        except SettingWrong:  # said where playbooks are looked after; what waits here is not in doubt for it
            return Limits().hour

    # What is being written

    def keep(self, mention_id: MentionId, text: str, began: str = "", by: str = "") -> None:
        """Keep what ``by`` (else the person at the desk) has written for a mention so far; "" forgets it.
        ``began`` is the suggestion, or the draft of somebody else, that it began as."""
        with self._store.writing() as write:
            write.begun.keep(mention_id, by or self._agent()[0], text, began, self._clock())

    def begun(self, mention_id: MentionId) -> BegunReply | None:
        """What the person at the desk has written for a mention that nobody has decided about."""
        with self._store.reading() as read:
            return read.begun.of(mention_id, self._agent()[0])

    def all_begun(self, brand_id: BrandId) -> frozenset[MentionId]:
        """The mentions for which the person at the desk has something half-written."""
        with self._store.reading() as read:
            return read.begun.mentions(brand_id, self._agent()[0])

    # Decisions

    def approve(
        self,
        mention_id: MentionId,
        version: int,
        text: str,
        by: str,
        *,
        accept_soft: bool = False,
        suggestion: Suggestion | None = None,
        at: datetime | None = None,
    ) -> Reply:
        """Approve a text for the mention as it was at ``version``.

        The reply leaves after the hold, with ``at`` (aware) not before that moment, either; where the
        platform forbids it, it waits BY_HAND for the person to post. Raises `ReplyTooLong`, `AgainstGuard`
        (hard findings, or soft ones not accepted), `NeedsSecondPerson` (see `SignOffs.ask`), `StaleVersion`
        or `AlreadyDecided`; nothing is stored then.
        """
        text = text.strip()
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
        request, meter = self.fit(mention, text, by, at)
        if meter.asks and mention.status is not MentionStatus.ASKED:
            raise NeedsSecondPerson(
                f"{risk.NEEDED[meter.risks[0].kind]} Somebody else must look at this reply first: ask "
                f"{' or '.join(meter.signers)}.",
                findings=meter.stopping,
            )
        if meter.stopping and not accept_soft:
            raise against(meter.stopping)
        with self._store.writing() as write:
            reply = self.approve_in(write, mention_id, version, text, by, request, suggestion, at=at)
            if meter.risks:  # nobody else was there to ask
                kinds = ", ".join(dict.fromkeys(each.kind for each in meter.risks))
                write.events.log(mention_id, "approved_alone", by=by, at=self._clock(), detail=kinds)
            return reply

    def approve_in(
        self,
        write: Writing,
        mention_id: MentionId,
        version: int,
        text: str,
        by: str,
        request: DraftRequest,
        suggestion: Suggestion | None,
        *,
        asked: bool = False,
        at: datetime | None = None,
    ) -> Reply:
        """The decision and the outbox row, in the caller's transaction; `fit` came before."""
        now = self._clock()
        held = now + self._hold()
        reply = write.replies.approve(
            mention_id,
            version=version,
            text=text,
            by=by,
            at=now,
            not_before=held if at is None else max(held, at),
            key=uuid.uuid4().hex,
            by_hand=not request.rule.allowed,
            suggestion=suggestion,
            asked=asked,
        )
        if suggestion is not None and suggestion.kind is SuggestionKind.MODEL:
            write.assistant.used(int(suggestion.source_key.removeprefix("model/")), mention_id, reply.id)
        return reply

    def undo(self, mention_id: MentionId, by: str, before: Mention | None = None) -> Mention:
        """Take the last decision back: a held reply does not leave, a skipped or snoozed mention is open, a
        draft that ``by`` asked about or rejected is as it was before. What the mention was ``before`` the
        decision besides open (snoozed, stored, with somebody else) it is again.

        Raises `AlreadyDecided` when the reply has left, `MayNotSign` for somebody else's draft.
        """
        now = self._clock()
        with self._store.writing() as write:
            mention = write.mentions.get(mention_id)
            if mention.status in (MentionStatus.APPROVED, MentionStatus.ANSWERED):
                standing = write.replies.for_mention(mention_id)
                for reply in [each for each in standing if each.state is not ReplyState.WITHDRAWN][-1:]:
                    write.replies.withdraw(reply.id, by, now)
                    write.sign_offs.unsigned(reply.id, by, now)
            elif mention.status is MentionStatus.ASKED:
                self._undo_asking(write, mention_id, by)
            elif mention.status in (MentionStatus.SKIPPED, MentionStatus.SNOOZED):
                write.mentions.set_status(
                    mention_id, MentionStatus.OPEN, version=mention.version, by=by, at=now
                )
            elif mention.status is MentionStatus.OPEN:
                drafts = write.sign_offs.of(mention_id)
                last = [each for each in drafts if each.state is not DraftState.TAKEN_BACK][-1:]
                if last and last[0].state is DraftState.REJECTED and fold(last[0].decided_by) == fold(by):
                    write.sign_offs.wait_again(last[0].id, by, now)
                    if before is not None and before.assigned_to != mention.assigned_to == last[0].author:
                        write.mentions.assign(mention_id, before.assigned_to, by, now)
            mention = write.mentions.get(mention_id)
            put_away = (MentionStatus.SNOOZED, MentionStatus.STORED)
            if before is not None and before.status in put_away and mention.status is MentionStatus.OPEN:
                write.mentions.set_status(
                    mention_id, before.status, version=mention.version, by=by, at=now,
                    until=before.snoozed_until,
                )  # fmt: skip
            return write.mentions.get(mention_id)

    def _undo_asking(self, write: Writing, mention_id: MentionId, by: str) -> None:
        """Of two drafts one may have been asked and the other rejected by the same person: the later step is
        taken back."""
        every = write.sign_offs.of(mention_id)
        drafts = [draft for draft in every if draft.waits]
        own = [draft for draft in drafts if fold(draft.author) == fold(by)]
        sent_back = [
            draft
            for draft in every
            if draft.state is DraftState.REJECTED
            and fold(draft.decided_by) == fold(by)
            and not any(each.author == draft.author and each.id > draft.id for each in every)
        ]
        last = max(sent_back, key=lambda draft: draft.decided_at or draft.asked_at, default=None)
        if last is not None and (not own or (last.decided_at or last.asked_at) >= own[-1].asked_at):
            write.sign_offs.wait_again(last.id, by, self._clock())
            return
        if not own:
            raise MayNotSign(
                f"{drafts[0].author} asked about this, and only {drafts[0].author} can take that back. "
                "Sign the draft, or reject it with a note."
            )
        write.sign_offs.take_back(own[-1].id, by, self._clock())

    def withdraw(self, reply_id: ReplyId, by: str) -> Before:
        """Undo or dismiss one reply of the outbox; a draft behind it waits again. Raises `AlreadyDecided`
        when it has left."""
        with self._store.writing() as write:
            reply = write.replies.get(reply_id)
            drafts = write.sign_offs.of(reply.mention_id)
            write.replies.withdraw(reply_id, by, self._clock())
            write.sign_offs.unsigned(reply_id, by, self._clock())
            signed = (
                each.id for each in drafts if each.state is DraftState.SIGNED and each.reply_id == reply_id
            )
            return Before(reply, next(signed, None))

    def send_again(self, reply_id: ReplyId, by: str, *, held: bool = False) -> Before:
        """A person decides that an uncertain or refused reply is tried once more, under the same key: now, or
        ``held`` like an approval, so that it can be thought better of."""
        with self._store.writing() as write:
            now, before = self._clock(), write.replies.get(reply_id)
            write.replies.send_again(reply_id, by, now, now + self._hold() if held else now)
            return Before(before)

    def send_now(self, reply_id: ReplyId, by: str) -> Before:
        """An approved reply does not wait for its time: it leaves after the hold, and now where it is held.
        Raises `AlreadyDecided` when it has left."""
        with self._store.writing() as write:
            now, before = self._clock(), write.replies.get(reply_id)
            held = now + self._hold()
            write.replies.send_now(reply_id, by, now, held if held < before.not_before else now)
            return Before(before)

    def posted_by_hand(self, reply_id: ReplyId, by: str) -> Before:
        """The person says that they posted a reply themselves, where we cannot see it."""
        with self._store.writing() as write:
            before = write.replies.get(reply_id)
            write.events.log(before.mention_id, "posted_by_hand", by=by, at=self._clock())
            write.replies.sent(reply_id, Receipt(""), self._clock())
            return Before(before)

    def restore(self, before: Before, by: str) -> Reply:
        """Take back what one of the four above did, whose answer this is. A reply that leaves again is held
        once more. Raises `AlreadyDecided` when anything happened to it or its mention since."""
        now, reply = self._clock(), before.reply
        with self._store.writing() as write:
            withdrawn = write.replies.get(reply.id).state is ReplyState.WITHDRAWN
            leaves = withdrawn and reply.state is ReplyState.APPROVED
            restored = write.replies.restore(
                reply,
                by,
                now,
                not_before=max(reply.not_before, now + self._hold()) if leaves else reply.not_before,
                asked=before.draft is not None,
            )
            if before.draft is not None:
                write.sign_offs.signed(before.draft, reply.id, reply.approved_by, reply.approved_at)
            return restored

    def skip(self, mention_id: MentionId, version: int, by: str) -> None:
        with self._store.writing() as write:
            write.mentions.set_status(
                mention_id, MentionStatus.SKIPPED, version=version, by=by, at=self._clock()
            )

    def snooze(self, mention_id: MentionId, version: int, until: datetime | None, by: str) -> None:
        """Out of the queue until a time, or (None) until the customer writes again; `wake` brings it back."""
        with self._store.writing() as write:
            write.mentions.set_status(
                mention_id, MentionStatus.SNOOZED, version=version, by=by, at=self._clock(), until=until
            )

    def wake(self) -> int:
        """Reopen what was snoozed until now, or until its customer wrote; answers how many."""
        now = self._clock()
        with self._store.reading() as read:
            if not read.mentions.to_wake(now):
                return 0
        with self._store.writing() as write:
            return write.mentions.wake(now)

    def assign(self, mention_id: MentionId, who: str, by: str) -> None:
        with self._store.writing() as write:
            write.mentions.assign(mention_id, who, by, self._clock())

    def tag(self, mention_id: MentionId, tags: tuple[str, ...], by: str) -> None:
        with self._store.writing() as write:
            write.mentions.tag(mention_id, tags, by, self._clock())

    def outbox(self, brand_id: BrandId, after: ReplyId | None = None, limit: int = 100) -> list[Reply]:
        """Approved replies and what became of them, newest first."""
        with self._store.reading() as read:
            return read.replies.page(brand_id, after, limit)


def against(findings: Sequence[Finding]) -> AgainstGuard:
    """The error that says why a text does not go out as it is."""
    return AgainstGuard(" ".join(finding.message for finding in findings), findings=findings)
