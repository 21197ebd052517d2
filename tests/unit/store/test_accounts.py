"""Accounts: settings, cursors, health and money."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from decimal import Decimal

import pytest

from socialdesk.domain.account import Quota
from socialdesk.domain.mention import AccountId
from socialdesk.errors import BudgetSpent, Overtaken
from socialdesk.store import accounts
from tests.unit.store.scenery import START, Scene

LATER = START + timedelta(minutes=5)


def test_an_account_comes_back_as_it_was(scene: Scene) -> None:
    with scene.store.writing() as write:
        made = write.accounts.add(scene.brand.id, "x", "Lumi on X", {"base_url": "http://127.0.0.1"})
        assert write.accounts.get(made.id) == made
        changed = dataclasses.replace(made, name="Lumi", settings={"a": "ş"}, paused=True)
        write.accounts.update(changed)
        assert write.accounts.all() == [scene.account, changed]
        assert write.accounts.all(scene.brand.id) == [scene.account, changed]
        assert write.accounts.all(write.brands.add("Other").id) == []


def test_the_mentions_of_a_removed_account_stay(scene: Scene) -> None:
    mention = scene.add_one()
    with scene.store.writing() as write:
        write.accounts.save_cursor(scene.account.id, {"since": "1"})
        write.accounts.keep_unreadable(scene.account.id, {"id": 1}, "no date", START)
        write.accounts.remove(scene.account.id)
        assert write.accounts.all() == []
        assert write.accounts.all_health() == []
        removed = write.accounts.get(scene.account.id)
        assert (removed.settings, removed.paused) == ({}, True)
        assert write.accounts.cursor(scene.account.id) is None
        assert write.accounts.unreadable(scene.account.id) == []
        assert write.mentions.get(mention.id).account_id == scene.account.id


def test_a_cursor_comes_back(scene: Scene) -> None:
    with scene.store.writing() as write:
        assert write.accounts.cursor(scene.account.id) is None
        write.accounts.save_cursor(scene.account.id, {"since": "9", "seen": [1, 2]})
        assert write.accounts.cursor(scene.account.id) == {"since": "9", "seen": [1, 2]}


def test_health_after_success_failure_and_recovery(scene: Scene) -> None:
    quota = Quota(100, 7, LATER)
    account = scene.account.id
    with scene.store.writing() as write:
        part = write.accounts
        part.note_success(account, at=START, lag=12.5, quota=quota, notes=("cannot search",), incomplete="")
        health = part.health(account)
        assert (health.last_success_at, health.lag) == (START, 12.5)
        assert (health.quota, health.notes, health.gap_since, health.error) == (
            quota,
            ("cannot search",),
            None,
            "",
        )
        part.note_failure(account, at=LATER, family="unavailable", message="No answer.", retry_at=LATER)
        health = part.health(account)
        assert (health.last_success_at, health.last_try_at) == (START, LATER)
        assert (health.error, health.error_family, health.retry_at) == ("No answer.", "unavailable", LATER)
        assert health.gap_since == START
        part.note_success(account, at=LATER, lag=None, quota=None, notes=(), incomplete="Cut off.")
        health = part.health(account)
        assert (health.gap_since, health.error, health.error_family) == (START, "Cut off.", "")
        assert (health.lag, health.quota) == (12.5, quota)
        part.note_success(account, at=LATER, lag=None, quota=None, notes=(), incomplete="")
        assert part.health(account).gap_since is None
        part.note_token(account, LATER)
        assert part.all_health() == [part.health(account)]
        assert part.health(account).token_expires_at == LATER


def test_money_is_booked_up_to_the_cap_and_not_beyond(scene: Scene) -> None:
    account, day = scene.account.id, START.date()
    with scene.store.writing() as write:
        part = write.accounts
        for _ in range(3):
            part.book(account, Decimal("0.1"), day, Decimal("0.3"))
        with pytest.raises(BudgetSpent, match=r"cap of \$0.3"):
            part.book(account, Decimal("0.001"), day, Decimal("0.3"))
        assert part.spent(account, day, day) == Decimal("0.3")  # to the cent, not nearly
        part.refund(account, Decimal("0.05"), day)
        part.book(account, Decimal("0.05"), day, Decimal("0.3"))
        part.book(account, Decimal(5), day - timedelta(days=1), None)
        assert part.spent(account, day - timedelta(days=1), day) == Decimal("5.3")
        assert part.health(account).spent_today == Decimal("0.3")
        part.refund(account, Decimal(99), day)
        assert part.spent(account, day, day) == 0


def test_unreadable_items_are_kept_once_and_not_for_ever(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accounts, "KEPT_UNREADABLE", 3)
    account = scene.account.id
    with scene.store.writing() as write:
        for n in (1, 1, 2, 3, 4):
            write.accounts.keep_unreadable(account, {"id": n}, f"why {n}", START)
        found = write.accounts.unreadable(account, 2)
        assert found == [({"id": 4}, "why 4", START), ({"id": 3}, "why 3", START)]
        assert write.accounts.health(account).poison == 3


def test_what_is_not_there_is_said_so(scene: Scene) -> None:
    with scene.store.writing() as write, pytest.raises(Overtaken, match="account 99"):
        write.accounts.save_cursor(AccountId(99), {})
