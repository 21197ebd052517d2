"""Accounts: connecting, testing and pausing the places where we listen, and what they cost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.mention import AccountId, BrandId
from socialdesk.errors import (
    AccountRemoved,
    CredentialsRejected,
    NeedsAttention,
    Refused,
    SettingWrong,
    SocialDeskError,
    Unavailable,
)
from socialdesk.services.clock import Clock
from socialdesk.sources.protocol import Ability, Connection, Identity, Source, Traits
from socialdesk.store import Store
from socialdesk.vault import Vault

DAILY_CAP = "daily_cap"
"""The account setting that holds the day's spending cap in US dollars."""

HIDDEN = frozenset({"files", "demo"})
"""Platforms that are not offered when an account is connected: they are opened another way."""

SILENT_AFTER = timedelta(minutes=15)
"""A source is called silent after five of its own intervals, and never before this."""


class NoticeKind(StrEnum):
    """Why a source wants to be looked at."""

    SILENT = "silent"
    NEEDS_PERSON = "needs_person"
    GAP = "gap"
    TOKEN_ENDS = "token_ends"  # noqa: S105 - a kind of notice, not a token


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a source that a person should know; ``since`` is when it began."""

    account: Account
    kind: NoticeKind
    since: datetime
    detail: str = ""


class Accounts:
    """Opens one source per account and keeps it; secrets pass through here and are never kept."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        platforms: Callable[[], Mapping[str, type[Source]]],
        clock: Clock,
        default_cap: Decimal | None = None,
    ) -> None:
        self._store = store
        self._vault = vault
        self._platforms = platforms
        self._clock = clock
        self._default_cap = default_cap
        self._lock = threading.Lock()
        self._sources: dict[AccountId, Source] = {}
        self._replaced: dict[AccountId, list[Source]] = {}  # to be closed when nobody uses them any more
        self._changes: dict[AccountId, int] = {}
        self._turns: dict[AccountId, threading.Lock] = {}

    # What can be connected, and what is

    def platforms(self) -> list[Traits]:
        """Every platform that a person can connect, by name."""
        traits = [source.traits for key, source in self._platforms().items() if key not in HIDDEN]
        return sorted(traits, key=lambda each: each.name)

    def traits(self, platform: str) -> Traits:
        """The figures and words of one platform; `SettingWrong` for an unknown one."""
        return self._class(platform).traits

    def answers_on(self, platform: str) -> bool:
        """Whether a person can connect this platform and reply there; not for one that is unknown here."""
        return any(each.key == platform and Ability.REPLY in each.abilities for each in self.platforms())

    def all(self, brand_id: BrandId | None = None) -> list[Account]:
        with self._store.reading() as read:
            return read.accounts.all(brand_id)

    def health(self, brand_id: BrandId | None = None) -> list[tuple[Account, SourceHealth]]:
        """Each account beside how it is doing, with today's spending and cap."""
        with self._store.reading() as read:
            health = {each.account_id: each for each in read.accounts.all_health()}
            accounts = read.accounts.all(brand_id)
        return [
            (account, replace(health[account.id], daily_cap=self.cap(account)))
            for account in accounts
            if account.id in health
        ]

    def notices(self, brand_id: BrandId | None = None) -> list[Notice]:
        """Sources that fell silent, need a person, miss a span of time, or will soon lose access."""
        now = self._clock()
        found: list[Notice] = []
        for account, health in self.health(brand_id):
            if account.paused or account.platform == "files":
                continue
            patience = max(SILENT_AFTER, timedelta(seconds=5 * self.traits(account.platform).interval))
            if health.error_family == "needs_attention":
                since = health.last_success_at or health.last_try_at or now
                found.append(Notice(account, NoticeKind.NEEDS_PERSON, since, health.error))
            elif health.last_try_at and now - (health.last_success_at or health.last_try_at) > patience:
                since = health.last_success_at or health.last_try_at
                found.append(Notice(account, NoticeKind.SILENT, since, health.error))
            if health.gap_since:
                found.append(Notice(account, NoticeKind.GAP, health.gap_since, health.error))
            if health.token_expires_at and health.token_expires_at - now < timedelta(days=3):
                found.append(Notice(account, NoticeKind.TOKEN_ENDS, health.token_expires_at))
        return found

    # Connecting

    def connect(
        self,
        brand_id: BrandId,
        platform: str,
        name: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        check: bool = True,
    ) -> Account:
        """Store an account and its secrets, then sign in once.

        Until then it rests: the schedule would poll it without its keys. A platform that says no
        (`NeedsAttention`, `Refused`) leaves nothing behind; one that cannot be reached just now is kept and
        tried again later.
        """
        traits = self.traits(platform)
        filled = {field.name: field.default for field in traits.fields if field.default and not field.secret}
        filled |= {key: value for key, value in settings.items() if value != ""}
        given = filled | dict(secrets)
        missing = [field.label for field in traits.fields if field.required and not given.get(field.name)]
        if missing:
            raise SettingWrong(f"{traits.name} also needs: {', '.join(missing)}.")
        misplaced = [field.name for field in traits.fields if field.secret and field.name in settings]
        if misplaced:
            raise SettingWrong(
                f"{', '.join(misplaced)} is a secret and belongs in the vault, not in settings."
            )
        self._read_cap(filled.get(DAILY_CAP))
        with self._store.writing() as write:
            account = write.accounts.add(brand_id, platform, name or traits.name, filled)
            write.accounts.update(replace(account, paused=True))
        try:
            if secrets:
                self._vault.put(account.id, secrets)
            if check:
                self.test(account.id)
        except Unavailable:
            pass  # noted on the account; the schedule goes on trying
        except (NeedsAttention, Refused):
            self.remove(account.id)
            raise
        self.resume(account.id)
        with self._store.reading() as read:
            return read.accounts.get(account.id)

    def test(self, account_id: AccountId) -> Identity:
        """Sign in and say who we are; the outcome is noted on the account either way."""
        try:
            with self.using(account_id) as source:
                identity = source.check()
        except SocialDeskError as error:
            self.note_failure(account_id, error, self._clock() + timedelta(minutes=1))
            raise
        with self._store.writing() as write:
            account = write.accounts.get(account_id)
            # Where nobody signs in, the platform knows no name for us.
            known = {
                key: name
                for key, name in (("native_id", identity.native_id), ("handle", identity.handle))
                if name
            }
            write.accounts.update(replace(account, settings={**account.settings, **known}))
            write.accounts.note_token(account_id, identity.token_expires_at)
        return identity

    def note_failure(self, account_id: AccountId, error: SocialDeskError, retry_at: datetime) -> None:
        """Keep what went wrong, in the words of the error, and when to try again.

        After a refused sign-in the next try reads the vault anew: another window may have renewed the token.
        """
        if isinstance(error, CredentialsRejected):
            self._forget_source(account_id)
        family = "unavailable" if isinstance(error, Unavailable) else "needs_attention"
        with self._store.writing() as write:
            write.accounts.note_failure(
                account_id, at=self._clock(), family=family, message=str(error), retry_at=retry_at
            )

    def update(self, account: Account, secrets: Mapping[str, str] | None = None) -> None:
        """Change settings, name or (with ``secrets``) the keys of an account; history stays."""
        self._read_cap(account.settings.get(DAILY_CAP))
        # A source in use may be renewing its token: it must not write the old one over the new keys.
        with self._turn(account.id) if secrets else nullcontext():
            if secrets:
                self._vault.put(account.id, secrets)
            with self._store.writing() as write:
                write.accounts.update(account)
            self._forget_source(account.id)
        self._close_replaced(account.id)

    def pause(self, account_id: AccountId, paused: bool = True) -> None:
        with self._store.writing() as write:
            write.accounts.update(replace(write.accounts.get(account_id), paused=paused))

    def resume(self, account_id: AccountId) -> None:
        self.pause(account_id, False)

    def remove(self, account_id: AccountId) -> None:
        """Forget the account and its secrets; its mentions stay."""
        with self._store.writing() as write:
            write.accounts.remove(account_id)
        self._vault.forget(account_id)
        self._forget_source(account_id)

    def set_cap(self, account_id: AccountId, dollars: Decimal | None) -> None:
        """The most that an account may spend on one UTC day; None lifts the cap."""
        with self._store.writing() as write:
            account = write.accounts.get(account_id)
            settings = {key: value for key, value in account.settings.items() if key != DAILY_CAP}
            settings[DAILY_CAP] = "none" if dollars is None else str(dollars)
            write.accounts.update(replace(account, settings=settings))

    def use_default_cap(self, dollars: Decimal | None) -> None:
        """The cap, from now on, of accounts that cost money and have none of their own."""
        self._default_cap = dollars

    # Using a source

    def source(self, account_id: AccountId) -> Source:
        """The account's source, for calls that ask nothing of the network (`reply_rule`, `normalise`).

        Raises `AccountRemoved` for an account that was removed. Not for inside a reading block: what
        changed since it began would be missed.
        """
        while True:
            with self._lock:
                source = self._sources.get(account_id)
                changes = self._changes.get(account_id, 0)
            if source is not None:
                return source
            with self._store.reading() as read:
                account = read.accounts.get(account_id)
                removed = account not in read.accounts.all(account.brand_id)
            if removed:
                raise AccountRemoved(f"The account “{account.name}” was removed. Post the reply by hand.")
            made = self._class(account.platform)(self._connection(account))
            with self._lock:
                if changes == self._changes.get(account_id, 0):
                    source = self._sources.setdefault(account_id, made)
            if source is made:
                return made
            made.close()  # another thread was faster, or the account changed meanwhile

    @contextmanager
    def using(self, account_id: AccountId) -> Iterator[Source]:
        """The account's source, for one thread at a time: a send waits for the poll under way."""
        try:
            with self._turn(account_id):
                yield self.source(account_id)
        finally:
            self._close_replaced(account_id)

    def _turn(self, account_id: AccountId) -> threading.Lock:
        with self._lock:
            return self._turns.setdefault(account_id, threading.Lock())

    def close(self) -> None:
        with self._lock:
            sources = [*self._sources.values(), *(each for some in self._replaced.values() for each in some)]
            self._sources, self._replaced = {}, {}
        for source in sources:
            source.close()

    def _class(self, platform: str) -> type[Source]:
        try:
            return self._platforms()[platform]
        except KeyError:
            known = ", ".join(sorted(self._platforms()))
            raise SettingWrong(f"There is no platform called “{platform}”. Known are: {known}.") from None

    def _connection(self, account: Account) -> Connection:
        account_id = account.id

        def keep(changed: Mapping[str, str]) -> None:
            self._vault.put(account_id, changed)

        def charge(amount: Decimal) -> None:
            with self._store.writing() as write:
                cap = self.cap(write.accounts.get(account_id))
                write.accounts.book(account_id, amount, self._clock().date(), cap)

        def refund(amount: Decimal) -> None:
            with self._store.writing() as write:
                write.accounts.refund(account_id, amount, self._clock().date())

        secrets = self._vault.get(account_id)
        return Connection(account.settings, secrets, keep, charge, refund, self._clock)

    def cap(self, account: Account) -> Decimal | None:
        """US dollars that an account may spend on one UTC day, None without a limit: its own cap, else the
        usual one where the platform bills for calls."""
        written = account.settings.get(DAILY_CAP)
        if written is not None:
            return self._read_cap(written)
        return self._default_cap if self.traits(account.platform).search_read_price else None

    @staticmethod
    def _read_cap(written: str | None) -> Decimal | None:
        if written in (None, "", "none"):
            return None
        try:
            cap = Decimal(written or "0")
        except InvalidOperation:
            raise SettingWrong(
                f"The daily cap “{written}” is not an amount of dollars, like 5 or 2.50."
            ) from None
        if not cap.is_finite() or cap < 0:
            raise SettingWrong(f"The daily cap must be zero dollars or more, not {written}.")
        return cap

    def _forget_source(self, account_id: AccountId) -> None:
        """Have the source made anew at its next use."""
        with self._lock:
            self._changes[account_id] = self._changes.get(account_id, 0) + 1
            source = self._sources.pop(account_id, None)
            if source is not None:
                self._replaced.setdefault(account_id, []).append(source)
        self._close_replaced(account_id)

    def _close_replaced(self, account_id: AccountId) -> None:
        """Close what was replaced; while a thread still uses the account, that is left to it."""
        turn = self._turn(account_id)
        if turn.acquire(blocking=False):
            try:
                with self._lock:
                    replaced = self._replaced.pop(account_id, [])
                for source in replaced:
                    source.close()
            finally:
                turn.release()
