"""Intake: from what a source fetched to what the desk keeps.

A post is kept when it speaks to us, is ours, or matches a watch of the brand. New mentions and the
cursor that found them are committed together, so that a crash means polling again, and storing again
changes nothing.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from socialdesk.domain.account import Account
from socialdesk.domain.brand import Watch
from socialdesk.domain.expression import Node
from socialdesk.domain.mention import (
    AccountId,
    BrandId,
    MentionId,
    MentionKind,
    MentionStatus,
    Post,
    WatchId,
)
from socialdesk.errors import (
    AccountRemoved,
    BudgetSpent,
    NeedsAttention,
    QueryError,
    RateLimited,
    Refused,
    SocialDeskError,
    Unavailable,
)
from socialdesk.query import candidate, matches, parse, translate
from socialdesk.services.accounts import Accounts
from socialdesk.services.clock import Clock
from socialdesk.services.likeness import likeness
from socialdesk.services.meanwhile import settle_edited, settle_seen
from socialdesk.sources.protocol import Ability, Cursor, Item, Source, Traits
from socialdesk.store import Store, Writing
from socialdesk.store.arrivals import Added, Arrival
from socialdesk.store.taking_out import TakenOut

if TYPE_CHECKING:
    from socialdesk.sources.files import FilePreview

log = logging.getLogger(__name__)

MAX_PAGES = 50
"""Pages of one poll; the next poll goes on where it stopped."""

BACKFILL_OPEN = timedelta(hours=24)
"""At the first connection, and with a new watch, younger mentions enter the queue; older ones are stored and
searchable."""

WATCH_KNOWN = timedelta(days=30)
"""A watch that found nothing for so long counts as new."""

RECHECKED = 500
"""Posts that one recheck looks at."""

RECHECK_BATCH = 100
"""Posts of one question, kept before the next is asked: what was paid for is not asked twice."""

RECHECK_SHARE = Decimal("0.25")
"""Of the day's cap, where looking again costs money."""

RECENT = timedelta(days=7)
"""Younger posts are looked at again before older ones."""

TAKEN_BACK = 500
"""Mentions of an import that one transaction takes out again."""

UNFINISHED = "More was posted than was read so far. The next poll goes on there."

LONGEST_WAIT = timedelta(hours=1)
"""The longest pause between tries of a source that fails."""

Identify = Callable[[str, str | None], str]
"""Text and the platform's own idea of its language to an ISO 639-1 code, or ``und``."""


@dataclass(frozen=True, slots=True)
class PollReport:
    """What one poll brought. ``error`` is the sentence that the person sees, empty when all went well."""

    account_id: AccountId
    found: int = 0
    new: tuple[MentionId, ...] = ()
    repeated: int = 0
    edited: int = 0
    gone: int = 0
    unmatched: int = 0
    unreadable: int = 0
    backfilled: bool = False
    seconds: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every row of a file.

    ``rows == new + own + repeated + edited + reposts + unreadable``.
    """

    rows: int = 0
    new: int = 0
    own: int = 0
    repeated: int = 0
    edited: int = 0
    reposts: int = 0
    unreadable: int = 0
    seconds: float = 0.0
    cancelled: bool = False
    examples: tuple[str, ...] = ()  # sentences on the first rows that could not be read
    ids: tuple[range, ...] = ()  # of the mentions that were not there before, for `Intake.take_back`
    account_id: AccountId | None = None  # that they came through


@dataclass(slots=True)
class _Heard:
    """How far an account was heard before this poll, and so which finds are history and no news.

    ``new_watches`` is filled as they are asked about; what this poll stores must not change the answer.
    """

    until: datetime
    backfilling: bool
    new_watches: dict[WatchId, bool] = field(default_factory=dict)


class Intake:
    """Polls accounts, imports files, looks at stored posts again."""

    def __init__(self, store: Store, accounts: Accounts, identify: Identify, clock: Clock) -> None:
        self._store = store
        self._accounts = accounts
        self._identify = identify
        self._clock = clock
        self._failures: dict[AccountId, int] = {}

    # Polling

    def poll(self, account_id: AccountId, cancelled: Callable[[], bool] = lambda: False) -> PollReport:
        """Fetch everything new for one account and keep it; ``cancelled`` is asked between pages.

        A platform in trouble is noted on the account and comes back as ``error``; only bugs raise. An account
        that was removed meanwhile has no trouble, and nothing is noted.
        """
        started = time.monotonic()
        report = PollReport(account_id)
        try:
            report = self._poll(account_id, cancelled)
        except AccountRemoved as error:
            report = replace(report, error=str(error))
        except SocialDeskError as error:
            self._failed(account_id, error)
            report = replace(report, error=str(error))
        else:
            self._failures.pop(account_id, None)
        return replace(report, seconds=time.monotonic() - started)

    def _poll(self, account_id: AccountId, cancelled: Callable[[], bool]) -> PollReport:
        with self._accounts.using(account_id) as source:
            # Read when it is our turn: who waited for another poll goes on where that one stopped.
            with self._store.reading() as read:
                account = read.accounts.get(account_id)
                cursor: Cursor | None = read.accounts.cursor(account_id)
                health = read.accounts.health(account_id)
                watches = _parsed(read.watches.all(account.brand_id))
            # A backlog that was broken off is still one: nothing was ever found at its usual pace.
            backfilling = cursor is None or (health.gap_since is not None and health.lag is None)
            heard = _Heard(health.gap_since or health.last_success_at or self._clock(), backfilling)
            report = PollReport(account_id, backfilled=backfilling)
            searches = _searches(source, watches)
            for _ in range(MAX_PAGES):
                page = source.fetch(cursor, searches)
                now = self._clock()
                posts, unreadable = self._read(source, page.items)
                arrivals = self._arrivals(account, posts, watches, now, heard=heard)
                report = replace(report, error=page.incomplete or report.error)
                with self._store.writing() as write:
                    for item, message in unreadable:
                        write.accounts.keep_unreadable(account_id, dict(item), message, now)
                    added = self._keep(write, account, arrivals, now)
                    _settle_answered(write, added.new, now)
                    gone = write.mentions.mark_gone(account.brand_id, account.posts_as, page.gone, now)
                    write.accounts.save_cursor(account_id, dict(page.cursor))
                    write.accounts.note_success(
                        account_id,
                        at=now,
                        lag=None if backfilling else _lag(write, added.new, now),
                        quota=page.quota,
                        notes=page.notes,
                        incomplete=report.error or (UNFINISHED if page.more else ""),
                    )
                cursor = page.cursor
                report = replace(
                    report,
                    found=report.found + len(page.items),
                    new=report.new + added.new,
                    repeated=report.repeated + added.repeated,
                    edited=report.edited + len(added.edited),
                    gone=report.gone + gone,
                    unmatched=report.unmatched + len(posts) - len(arrivals),
                    unreadable=report.unreadable + len(unreadable),
                )
                if not page.more or cancelled():
                    break
        return report

    def _failed(self, account_id: AccountId, error: SocialDeskError) -> None:
        """Note a failure and choose the next try: the platform's own time, else doubling from a minute."""
        tries = self._failures[account_id] = self._failures.get(account_id, 0) + 1
        wait = min(LONGEST_WAIT, timedelta(minutes=2 ** min(tries - 1, 10)))
        retry_at = self._clock() + wait
        if isinstance(error, RateLimited):
            retry_at = error.retry_at
        elif not isinstance(error, Unavailable | NeedsAttention):
            log.warning("Account %s: %s", account_id, error)
        self._accounts.note_failure(account_id, error, retry_at)

    def thread(self, mention_id: MentionId) -> int:
        """Fetch the conversation around a mention and keep it as context; answers how many were new."""
        with self._store.reading() as read:
            mention = read.mentions.get(mention_id)
            account = read.accounts.get(mention.account_id)
            watches = _parsed(read.watches.all(account.brand_id))
        if Ability.THREAD not in self._accounts.traits(account.platform).abilities:
            return 0
        with self._accounts.using(account.id) as source:
            posts, _ = self._read(source, source.thread(mention.post))
        now = self._clock()
        arrivals = self._arrivals(account, posts, watches, now, context=True)
        with self._store.writing() as write:
            added = self._keep(write, account, arrivals, now)
        return len(added.new) + len(added.own)

    def recheck(self, account_id: AccountId, limit: int = RECHECKED) -> PollReport:
        """Look at up to ``limit`` stored posts again: edited text is taken over, deleted posts are erased.

        Where looking costs money, only at what waits for a person and at the last week, and for no more than
        `RECHECK_SHARE` of the day's cap: hearing and answering go before.
        """
        with self._store.reading() as read:
            account = read.accounts.get(account_id)
        traits = self._accounts.traits(account.platform)
        report = PollReport(account_id)
        if Ability.RECHECK not in traits.abilities or traits.deletion_check_hours is None:
            return report
        now = self._clock()
        limit = min(limit, self._affordable(account, traits, now))
        with self._store.reading() as read:
            due = read.mentions.recheck_due(
                account_id,
                now - timedelta(hours=traits.deletion_check_hours),
                limit,
                recent=now - RECENT,
                older=not traits.recheck_price,
            )
            watches = _parsed(read.watches.all(account.brand_id))
        for start in range(0, len(due), RECHECK_BATCH):
            some = due[start : start + RECHECK_BATCH]
            try:
                with self._accounts.using(account_id) as source:
                    looked = source.recheck(some)
                    posts, unreadable = self._read(source, looked.changed)
            except (AccountRemoved, BudgetSpent) as error:  # nothing is wrong: it ends, or goes on tomorrow
                return replace(report, error=str(error))
            except SocialDeskError as error:
                self._failed(account_id, error)
                return replace(report, error=str(error))
            arrivals = self._arrivals(account, posts, watches, now, context=True)
            with self._store.writing() as write:
                added = self._keep(write, account, arrivals, now)
                gone = write.mentions.mark_gone(account.brand_id, account.posts_as, looked.gone, now)
                write.mentions.rechecked(
                    account.brand_id, account.posts_as, [post.native_id for post in some], now
                )
            report = replace(
                report,
                found=report.found + len(some),
                edited=report.edited + len(added.edited),
                gone=report.gone + gone,
                unreadable=report.unreadable + len(unreadable),
            )
        return report

    def _affordable(self, account: Account, traits: Traits, now: datetime) -> int:
        """How many posts may still be looked at again on this UTC day."""
        cap = self._accounts.cap(account)
        if not traits.recheck_price or cap is None:
            return RECHECKED
        midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        with self._store.reading() as read:
            looked_at = read.mentions.looked_at_again(account.id, midnight)
        return max(0, int(cap * RECHECK_SHARE / traits.recheck_price) - looked_at)

    # Files

    def preview_file(self, path: Path) -> FilePreview:
        """Columns, a guessed mapping and sample rows."""
        from socialdesk.sources import files

        return files.preview(path)

    def import_file(
        self,
        brand_id: BrandId,
        path: Path,
        mapping: Mapping[str, str] | None = None,
        *,
        progress: Callable[[int, int | None], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Read a file into the queue; every row is stored, repeated or explained.

        ``mapping`` is our field to the file's column (None: as guessed by `preview_file`). ``progress``
        hears rows done and the estimated total. What was stored before a cancel stays; importing again
        goes on without doubles. Raises `SettingWrong` for a file or mapping that cannot be used.
        """
        from socialdesk.sources import files

        started = time.monotonic()
        account, source = self._file_account(brand_id, files, path, mapping)
        with self._store.reading() as read:
            watches = _parsed(read.watches.all(brand_id))
        total = files.preview(path).rows_estimate
        report = ImportReport(account_id=account.id)
        cursor: Mapping[str, Any] | None = None
        examples: list[str] = []
        try:
            while True:
                if cancelled():
                    report = replace(report, cancelled=True)
                    break
                page = source.fetch(cursor, ())
                now = self._clock()
                posts, unreadable = self._read(source, page.items)
                examples += [message for _, message in unreadable[: 5 - len(examples)]]
                arrivals = self._arrivals(account, posts, watches, now, wanted=True)
                with self._store.writing() as write:
                    for item, message in unreadable:
                        write.accounts.keep_unreadable(account.id, dict(item), message, now)
                    added = self._keep(write, account, arrivals, now)
                cursor = page.cursor
                report = replace(
                    report,
                    rows=report.rows + len(page.items),
                    new=report.new + len(added.new),
                    own=report.own + len(added.own),
                    repeated=report.repeated + added.repeated,
                    edited=report.edited + len(added.edited),
                    reposts=report.reposts + added.reposts,
                    unreadable=report.unreadable + len(unreadable),
                    examples=tuple(examples),
                    ids=_joined(report.ids, added.ids),
                )
                if progress:
                    progress(report.rows, total)
                if not page.more:
                    break
        finally:
            source.close()
        return replace(report, seconds=time.monotonic() - started)

    def take_back(self, report: ImportReport, progress: Callable[[int, int], None] | None = None) -> TakenOut:
        """Take out again what an import brought, but what somebody did anything about, what was heard again
        since and our answers to what stays. Texts that it changed stay changed. Where nothing is left of any
        import, their account goes, too. ``progress`` hears how many were looked at, of how many."""
        total, looked, found = sum(map(len, report.ids)), 0, TakenOut()
        for span in report.ids:
            for start in range(span.start, span.stop, TAKEN_BACK):
                some = [MentionId(each) for each in range(start, min(start + TAKEN_BACK, span.stop))]
                with self._store.writing() as write:
                    out = write.mentions.take_out(some, last=looked + len(some) >= total)
                found = TakenOut(found.gone + out.gone, found.acted + out.acted, found.needed + out.needed)
                looked += len(some)
                if progress:
                    progress(looked, total)
        if report.account_id is not None:
            with self._store.writing() as write:
                if not write.accounts.used(report.account_id):
                    write.accounts.remove(report.account_id)
        return found

    def _file_account(
        self, brand_id: BrandId, files: Any, path: Path, mapping: Mapping[str, str] | None
    ) -> tuple[Account, Source]:
        """All imports of a brand share one account, so that a second import finds the first. A file that
        cannot be read leaves none."""
        source: Source = files.open_file(path, mapping, self._clock)
        with self._store.writing() as write:
            known = [each for each in write.accounts.all(brand_id) if each.platform == "files"]
            account = known[0] if known else write.accounts.add(brand_id, "files", "Imported files", {})
        return account, source

    # From posts to arrivals

    @staticmethod
    def _read(source: Source, items: Iterable[Item]) -> tuple[list[Post], list[tuple[Item, str]]]:
        """One unreadable post never holds up the others: it is kept with the reason."""
        posts: list[Post] = []
        unreadable: list[tuple[Item, str]] = []
        for item in items:
            try:
                posts.append(source.normalise(item))
            except Refused as error:
                unreadable.append((item, str(error)))
        return posts, unreadable

    def _arrivals(
        self,
        account: Account,
        posts: Sequence[Post],
        watches: Sequence[tuple[Watch, Node]],
        now: datetime,
        *,
        heard: _Heard | None = None,
        context: bool = False,
        wanted: bool = False,
    ) -> list[Arrival]:
        arrivals: list[Arrival] = []
        us = account.settings.get("native_id") or None
        for post in posts:
            ours = post.by_us or (us is not None and post.author.native_id == us)
            lang = self._identify(post.text, post.lang)
            found = tuple(_matching(watches, post, lang, now))
            if ours:
                kind, status = MentionKind.OWN, MentionStatus.STORED
            elif post.addressed or found or wanted:
                kind = MentionKind.INBOUND
                history = heard is not None and self._is_history(heard, post, found)
                status = MentionStatus.STORED if history else MentionStatus.OPEN
            elif context:
                kind, status = MentionKind.CONTEXT, MentionStatus.STORED
            else:
                continue  # the platform's search is wider than the watch
            like = likeness(post.text) if kind is MentionKind.INBOUND else None
            arrivals.append(Arrival(post, kind, lang, found, status, now, like))
        return arrivals

    def _is_history(self, heard: _Heard, post: Post, found: Sequence[WatchId]) -> bool:
        """Whether a post is part of a backlog that nobody asks us to answer today."""
        if post.published_at >= heard.until - BACKFILL_OPEN:
            return False
        if heard.backfilling or post.addressed:
            return heard.backfilling
        with self._store.reading() as read:
            for watch in found:
                if watch not in heard.new_watches:
                    known = read.watches.matched(watch, heard.until - WATCH_KNOWN)
                    heard.new_watches[watch] = known == 0
        return all(heard.new_watches[watch] for watch in found)

    @staticmethod
    def _keep(write: Writing, account: Account, arrivals: Sequence[Arrival], now: datetime) -> Added:
        """Store; let our own posts close what they answer, and edits stop the replies to what was said."""
        added = write.mentions.add_new(account.id, account.brand_id, arrivals)
        settle_edited(write, added.edited, now)
        for own in added.own:
            settle_seen(write, write.mentions.get(own), now)
        return added


def _joined(spans: tuple[range, ...], more: range) -> tuple[range, ...]:
    """Spans with one more; what lies side by side is one."""
    if spans and spans[-1].stop == more.start:
        return (*spans[:-1], range(spans[-1].start, more.stop))
    return (*spans, more) if more else spans


def _parsed(watches: Sequence[Watch]) -> list[tuple[Watch, Node]]:
    """Watches with their trees. A stored query that no longer parses (an older version wrote it) listens
    for nothing, and is shown as broken on the Sources screen, instead of stopping the others."""
    parsed: list[tuple[Watch, Node]] = []
    for watch in watches:
        try:
            parsed.append((watch, parse(watch.query)))
        except QueryError as error:
            log.warning("The watch “%s” is not understood: %s", watch.name, error)
    return parsed


def _searches(source: Source, watches: Sequence[tuple[Watch, Node]]) -> list[str]:
    dialect = source.traits.search
    if dialect is None:
        return []
    wanted: dict[str, None] = {}
    for _, node in watches:
        wanted |= dict.fromkeys(translate(node, dialect))
    return list(wanted)


def _matching(
    watches: Sequence[tuple[Watch, Node]], post: Post, lang: str, now: datetime
) -> Iterable[WatchId]:
    if not watches:
        return
    seen = candidate(post, lang=lang, now=now)
    for watch, node in watches:
        if matches(node, seen):
            yield watch.id


def _settle_answered(write: Writing, new: Sequence[MentionId], now: datetime) -> None:
    """Let answers of ours that were seen before what they answer close it (pages come newest first)."""
    arrived = [write.mentions.get(mention_id).post for mention_id in new]
    native_ids = {post.native_id for post in arrived}
    # Each thread is read once, however many of its posts came.
    threads = {post.thread_id or post.native_id: each for post, each in zip(arrived, new, strict=True)}
    for mention_id in threads.values():
        for other in write.mentions.thread(mention_id):
            if other.kind is MentionKind.OWN and other.post.in_reply_to in native_ids:
                settle_seen(write, other, now)


def _lag(write: Writing, new: Sequence[MentionId], now: datetime) -> float | None:
    """Median seconds between publication and fetch of what was found for the first time."""
    lags = sorted((now - write.mentions.get(each).post.published_at).total_seconds() for each in new)
    return lags[len(lags) // 2] if lags else None
