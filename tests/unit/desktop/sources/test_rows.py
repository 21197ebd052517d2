from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from socialdesk.desktop.sources.rows import money, state_of
from socialdesk.domain.account import Account, SourceHealth
from socialdesk.domain.mention import AccountId, BrandId

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
ACCOUNT = Account(AccountId(1), BrandId(1), "mastodon", "Mastodon")
WELL = SourceHealth(
    AccountId(1), last_success_at=NOW - timedelta(seconds=20), notes=("Searches hashtags only.",)
)


@pytest.mark.parametrize(
    ("health", "words"),
    [
        (WELL, "Listening"),
        (SourceHealth(AccountId(1)), "Starting"),
        (SourceHealth(AccountId(1), error="No way.", error_family="unavailable"), "Not reached yet"),
        (replace(WELL, last_success_at=NOW - timedelta(hours=1)), "Silent"),
        (replace(WELL, error="The key was taken back.", error_family="needs_attention"), "Needs you"),
    ],
)
def test_the_first_word_about_a_source(health: SourceHealth, words: str) -> None:
    assert state_of(ACCOUNT, health, NOW, 60).words == words


def test_waiting_says_until_when_and_why() -> None:
    waiting = replace(
        WELL,
        error="Mastodon asks to slow down.",
        error_family="unavailable",
        retry_at=NOW + timedelta(minutes=5),
    )
    state = state_of(ACCOUNT, waiting, NOW, 60)
    assert state.words.startswith("Waiting until ")
    assert state.story == "\u2068Mastodon asks to slow down.\u2069"
    assert state_of(ACCOUNT, waiting, NOW + timedelta(minutes=6), 600).words == "Listening"


def test_a_gap_is_said_although_it_listens() -> None:
    state = state_of(ACCOUNT, replace(WELL, gap_since=NOW - timedelta(hours=2)), NOW, 60)
    assert state.words == "Listening"
    assert "may be missing" in state.story


def test_paused_comes_first() -> None:
    assert state_of(replace(ACCOUNT, paused=True), WELL, NOW, 60).words == "Paused"


@pytest.mark.parametrize(
    ("spent", "cap", "words"),
    [
        ("0", None, "free"),
        ("1.2", "5", "US$1.20 of US$5.00 today"),
        ("0.5", None, "US$0.50 today"),
    ],
)
def test_money_in_words(spent: str, cap: str | None, words: str) -> None:
    assert money(replace(WELL, spent_today=Decimal(spent), daily_cap=Decimal(cap) if cap else None)) == words


def test_an_import_is_done_and_not_starting() -> None:
    state = state_of(replace(ACCOUNT, platform="files"), SourceHealth(AccountId(1)), NOW, 60)
    assert state.words == "Imported"
