"""Accounts: where we listen, how far we have read, how it is doing and what it cost."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from socialdesk.domain.account import Account, Quota, SourceHealth
from socialdesk.domain.mention import AccountId, BrandId
from socialdesk.errors import BudgetSpent
from socialdesk.store.encoding import moment_of, stamp, to_json
from socialdesk.store.part import Part, missing

KEPT_UNREADABLE = 500
"""Unreadable items kept per account for a look; the oldest leave first."""


class AccountsRead(Part):
    """Looking accounts up."""

    def get(self, account_id: AccountId) -> Account:
        """An account, removed ones too (their mentions point at them). Raises `Overtaken`."""
        return _account(self._row(account_id))

    def all(self, brand_id: BrandId | None = None) -> list[Account]:
        """Accounts that were not removed, in the order in which they were added."""
        rows = self._all(
            "SELECT * FROM accounts WHERE removed = 0 AND (?1 IS NULL OR brand_id = ?1) ORDER BY id", brand_id
        )
        return [_account(row) for row in rows]

    def cursor(self, account_id: AccountId) -> dict[str, Any] | None:
        """Where the last fetch ended; None before the first."""
        text = self._row(account_id)["cursor"]
        return None if text is None else dict(json.loads(text))

    def health(self, account_id: AccountId) -> SourceHealth:
        """How an account is doing; ``daily_cap`` is for the caller to fill in."""
        return self._health(self._row(account_id))

    def all_health(self) -> list[SourceHealth]:
        return [
            self._health(row) for row in self._all("SELECT * FROM accounts WHERE removed = 0 ORDER BY id")
        ]

    def used(self, account_id: AccountId) -> bool:
        """Whether a mention that is there came through it."""
        return bool(self._value("SELECT EXISTS (SELECT 1 FROM mentions WHERE account_id = ?)", account_id))

    def spent(self, account_id: AccountId, first: date, last: date) -> Decimal:
        """US dollars booked on the days ``first``..``last`` (both counted)."""
        rows = self._all(
            "SELECT amount FROM spending WHERE account_id = ? AND day BETWEEN ? AND ?",
            account_id, first.isoformat(), last.isoformat(),
        )  # fmt: skip
        return sum((Decimal(row["amount"]) for row in rows), Decimal(0))

    def unreadable(
        self, account_id: AccountId, limit: int = 50
    ) -> list[tuple[dict[str, Any], str, datetime]]:
        """Items that could not be read, newest first: (item, why, when)."""
        rows = self._all(
            "SELECT item, message, at FROM unreadable WHERE account_id = ? ORDER BY id DESC LIMIT ?",
            account_id, limit,
        )  # fmt: skip
        return [(json.loads(row["item"]), row["message"], moment_of(row["at"])) for row in rows]

    def _row(self, account_id: AccountId) -> Any:
        row = self._one("SELECT * FROM accounts WHERE id = ?", account_id)
        if row is None:
            raise missing("account", account_id)
        return row

    def _health(self, row: Any) -> SourceHealth:
        today = self._session.now().date()
        account_id = AccountId(row["id"])
        quota = json.loads(row["quota"]) if row["quota"] else None
        return SourceHealth(
            account_id,
            last_success_at=moment_of(row["last_success_at"]),
            last_try_at=moment_of(row["last_try_at"]),
            lag=row["lag"],
            gap_since=moment_of(row["gap_since"]),
            error=row["error"],
            error_family=row["error_family"],
            retry_at=moment_of(row["retry_at"]),
            quota=Quota(quota[0], quota[1], moment_of(quota[2])) if quota else None,
            token_expires_at=moment_of(row["token_expires_at"]),
            spent_today=self.spent(account_id, today, today),
            notes=tuple(json.loads(row["notes"])),
            poison=self._value("SELECT count(*) FROM unreadable WHERE account_id = ?", account_id),
        )


class Accounts(AccountsRead):
    """Connecting accounts and noting how they do."""

    def add(self, brand_id: BrandId, platform: str, name: str, settings: Mapping[str, str]) -> Account:
        account_id = self._insert(
            "accounts",
            {
                "brand_id": brand_id,
                "platform": platform,
                "name": name,
                "settings": to_json(dict(settings)),
                "paused": 0,
            },
        )
        self._touch("accounts")
        return self.get(AccountId(account_id))

    def update(self, account: Account) -> None:
        """Store name, settings and whether it is paused."""
        self._set(
            account.id,
            name=account.name,
            settings=to_json(dict(account.settings)),
            paused=int(account.paused),
        )

    def remove(self, account_id: AccountId) -> None:
        """Forget an account, its settings and its cursor; the mentions it found stay."""
        self._set(account_id, removed=1, paused=1, settings="{}", cursor=None, error="", error_family="")
        self._run("DELETE FROM unreadable WHERE account_id = ?", account_id)

    def save_cursor(self, account_id: AccountId, cursor: Mapping[str, Any]) -> None:
        self._set(account_id, cursor=to_json(dict(cursor)))

    def note_success(
        self,
        account_id: AccountId,
        *,
        at: datetime,
        lag: float | None,
        quota: Quota | None,
        notes: Sequence[str],
        incomplete: str,
    ) -> None:
        """A fetch went through. ``incomplete`` (a sentence) opens a gap since the last success; a
        complete one closes it. ``lag`` None and ``quota`` None leave what was known."""
        row = self._row(account_id)
        values: dict[str, Any] = {
            "last_success_at": stamp(at),
            "last_try_at": stamp(at),
            "error": incomplete,
            "error_family": "",
            "retry_at": None,
            "notes": to_json(list(notes)),
            "gap_since": (row["gap_since"] or row["last_success_at"] or stamp(at)) if incomplete else None,
        }
        if lag is not None:
            values["lag"] = float(lag)
        if quota is not None:
            values["quota"] = to_json([quota.limit, quota.remaining, stamp(quota.resets_at)])
        self._set(account_id, **values)

    def note_failure(
        self,
        account_id: AccountId,
        *,
        at: datetime,
        family: str,
        message: str,
        retry_at: datetime | None = None,
    ) -> None:
        """A fetch failed; something may be missed from the last success on."""
        row = self._row(account_id)
        self._set(
            account_id,
            last_try_at=stamp(at),
            error=message,
            error_family=family,
            retry_at=stamp(retry_at),
            gap_since=row["gap_since"] or row["last_success_at"],
        )

    def note_token(self, account_id: AccountId, expires_at: datetime | None) -> None:
        self._set(account_id, token_expires_at=stamp(expires_at))

    def book(self, account_id: AccountId, amount: Decimal, day: date, cap: Decimal | None) -> None:
        """Book US dollars before they are spent. Raises `BudgetSpent`, booking nothing, when the day's
        sum would pass ``cap``."""
        booked = self.spent(account_id, day, day)
        if cap is not None and booked + amount > cap:
            raise BudgetSpent(
                f"Today's cap of ${cap} for this account would be passed (${booked} spent, ${amount} more "
                "asked). It goes on tomorrow; raise the cap on the Sources screen to go on now."
            )
        self._keep_spending(account_id, day, booked + amount)

    def refund(self, account_id: AccountId, amount: Decimal, day: date) -> None:
        """Give back what was booked too much; never below zero."""
        self._keep_spending(account_id, day, max(Decimal(0), self.spent(account_id, day, day) - amount))

    def keep_unreadable(
        self, account_id: AccountId, item: Mapping[str, Any], message: str, at: datetime
    ) -> None:
        """Keep an item that could not be read, for a look; the same item is kept once."""
        text = to_json(dict(item))
        if self._value("SELECT 1 FROM unreadable WHERE account_id = ? AND item = ?", account_id, text):
            return
        self._insert(
            "unreadable", {"account_id": account_id, "item": text, "message": message, "at": stamp(at)}
        )
        self._run(
            "DELETE FROM unreadable WHERE account_id = ?1 AND id NOT IN"
            " (SELECT id FROM unreadable WHERE account_id = ?1 ORDER BY id DESC LIMIT ?2)",
            account_id, KEPT_UNREADABLE,
        )  # fmt: skip
        self._touch("accounts")

    def _keep_spending(self, account_id: AccountId, day: date, amount: Decimal) -> None:
        self._db.table("spending").upsert(
            {"account_id": account_id, "day": day.isoformat(), "amount": str(amount)},
            pk=("account_id", "day"),
        )
        self._touch("accounts")

    def _set(self, account_id: AccountId, **values: Any) -> None:
        self._row(account_id)
        self._db.table("accounts").update(account_id, values)
        self._touch("accounts")


def _account(row: Any) -> Account:
    return Account(
        AccountId(row["id"]),
        BrandId(row["brand_id"]),
        row["platform"],
        row["name"],
        json.loads(row["settings"]),
        bool(row["paused"]),
    )
