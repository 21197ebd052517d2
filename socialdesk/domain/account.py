"""Accounts: one place where we listen, and how it is doing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from socialdesk.domain.mention import AccountId, BrandId


@dataclass(frozen=True, slots=True)
class Account:
    """A connected place. ``settings`` are what the source asked for and is no secret (base address,
    feeds, hashtags …); secrets live in the vault under the account's id."""

    id: AccountId
    brand_id: BrandId
    platform: str
    name: str
    settings: Mapping[str, str] = field(default_factory=dict)
    paused: bool = False

    @property
    def posts_as(self) -> str:
        """The platform that its posts belong to: a demo account imitates another one."""
        return self.settings.get("as", self.platform)


@dataclass(frozen=True, slots=True)
class Quota:
    """What a platform lets us ask: ``remaining`` of ``limit`` calls until ``resets_at`` (aware UTC)."""

    limit: int
    remaining: int
    resets_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How an account is doing, for the Sources screen.

    ``lag`` is the median of seconds between publication and fetch of the last finds; ``gap_since`` is
    set while a time span may be missing (a poll failed after the cursor, or pages were cut off);
    ``spent_today`` and ``daily_cap`` are US dollars.
    """

    account_id: AccountId
    last_success_at: datetime | None = None
    last_try_at: datetime | None = None
    lag: float | None = None
    gap_since: datetime | None = None
    error: str = ""
    error_family: str = ""  # "", "unavailable", "needs_attention"
    retry_at: datetime | None = None
    quota: Quota | None = None
    token_expires_at: datetime | None = None
    spent_today: Decimal = Decimal(0)
    daily_cap: Decimal | None = None
    notes: tuple[str, ...] = ()
    poison: int = 0  # items that could not be read, kept for a look
