from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from socialdesk.config import Settings
from socialdesk.domain.mention import AccountId
from socialdesk.errors import BudgetSpent, CredentialsRejected, NetworkDown, SettingWrong
from socialdesk.services.accounts import NoticeKind
from socialdesk.sources.protocol import Identity
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk


def test_connecting_signs_in_and_remembers_who_we_are(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        assert account.settings["native_id"] == "us"
        assert "s3cret" not in repr(account)


def test_a_refused_key_leaves_nothing_behind(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_check=[CredentialsRejected("Stage does not take this token.")])
    with a_desk(settings, clock, theatre) as desk:
        with pytest.raises(CredentialsRejected):
            a_brand(desk)
        assert desk.accounts.all() == []


def test_nobody_polls_an_account_whose_keys_are_still_on_their_way(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_desk(settings, clock) as desk:
        put, seen = desk.accounts._vault.put, []

        def slow(account_id: AccountId, secrets: Mapping[str, str]) -> None:
            seen.append([each.paused for each in desk.accounts.all()])
            put(account_id, secrets)

        monkeypatch.setattr(desk.accounts._vault, "put", slow)
        _, account = a_brand(desk)
        assert seen == [[True]]
        assert not account.paused


def test_a_platform_out_of_reach_is_kept_and_tried_later(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_check=[NetworkDown("No connection to Stage.")])
    with a_desk(settings, clock, theatre) as desk:
        a_brand(desk)
        [(_, health)] = desk.accounts.health()
        assert health.error == "No connection to Stage."
        assert health.error_family == "unavailable"


def test_missing_fields_are_named(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        with pytest.raises(SettingWrong, match="Token"):
            desk.accounts.connect(brand.id, "stage", "", {}, {})


def test_a_secret_among_the_settings_is_refused(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        with pytest.raises(SettingWrong, match="vault") as caught:
            desk.accounts.connect(brand.id, "stage", "", {"token": "s3cret"}, {})
        assert "s3cret" not in str(caught.value)


def test_an_unknown_platform_is_named_with_the_known_ones(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        with pytest.raises(SettingWrong, match=r"orkut.*stage"):
            desk.accounts.connect(brand.id, "orkut", "", {}, {})


def test_secrets_stay_out_of_the_database(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        a_brand(desk)
    for path in settings.workspace.rglob("*"):
        if path.is_file():
            assert b"s3cret-token" not in path.read_bytes(), path


def test_the_day_cap_stops_a_call_before_it_is_made(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(charge=Decimal("0.60"))
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.accounts.set_cap(account.id, Decimal("1.00"))
        assert desk.intake.poll(account.id).error == ""
        assert "1.00" in desk.intake.poll(account.id).error
        [(_, health)] = desk.accounts.health()
        assert (health.spent_today, health.daily_cap) == (Decimal("0.60"), Decimal("1.00"))
        clock.advance(days=1)
        assert desk.intake.poll(account.id).error == ""


def test_charging_over_the_cap_raises(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        desk.accounts.set_cap(account.id, Decimal("0.10"))
        with desk.accounts.using(account.id) as source:
            connection = source.connection  # type: ignore[attr-defined]
        connection.charge(Decimal("0.08"))
        with pytest.raises(BudgetSpent):
            connection.charge(Decimal("0.03"))
        connection.refund(Decimal("0.05"))
        connection.charge(Decimal("0.03"))


@pytest.mark.parametrize("cap", ["a lot", "-1", "NaN"])
def test_a_cap_that_is_no_amount_is_refused(settings: Settings, clock: FrozenClock, cap: str) -> None:
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        with pytest.raises(SettingWrong, match="cap"):
            desk.accounts.connect(brand.id, "stage", "", {"daily_cap": cap}, {"token": "t"})


def test_a_silent_source_raises_a_notice(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        assert desk.accounts.notices() == []
        heard = clock()
        theatre.on_fetch = [NetworkDown("No connection to Stage.")] * 2
        clock.advance(minutes=16)
        desk.intake.poll(account.id)
        [notice, *_] = desk.accounts.notices()
        assert (notice.kind, notice.since) == (NoticeKind.SILENT, heard)
        desk.accounts.pause(account.id)
        assert desk.accounts.notices() == []


def test_a_removed_account_forgets_its_secrets_and_keeps_its_mentions(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    theatre.say("lumi where is my parcel", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.accounts.remove(account.id)
        assert desk.accounts.all() == []
        assert len(desk.inbox.page(brand.id)) == 1


def test_a_source_in_use_is_closed_only_afterwards(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        with desk.accounts.using(account.id) as before:
            desk.accounts.update(replace(account, name="Renamed"))
            assert not before.closed  # type: ignore[attr-defined]
            assert desk.accounts.source(account.id) is not before
        assert before.closed  # type: ignore[attr-defined]


def test_new_keys_while_a_source_is_being_made_are_the_ones_used(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_desk(settings, clock) as desk:
        _, account = a_brand(desk)
        desk.accounts.update(account)
        vault = desk.accounts._vault
        read = vault.get

        def slow(account_id: AccountId) -> Mapping[str, str]:
            found = read(account_id)
            monkeypatch.setattr(vault, "get", read)
            desk.accounts.update(account, {"token": "new-token"})
            return found

        monkeypatch.setattr(vault, "get", slow)
        source = desk.accounts.source(account.id)
        assert source.connection.secrets["token"] == "new-token"  # type: ignore[attr-defined]


def test_after_a_refused_sign_in_the_vault_is_read_again(settings: Settings, clock: FrozenClock) -> None:
    """Another window on the same workspace may have renewed the token."""
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.accounts._vault.put(account.id, {"token": "renewed"})
        theatre.on_fetch = [CredentialsRejected("Stage does not take this token.")]
        desk.intake.poll(account.id)
        assert desk.accounts.source(account.id).connection.secrets["token"] == "renewed"  # type: ignore[attr-defined]


def test_who_nobody_is_does_not_become_somebody(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody signs in, authors without an id are still not us."""
    theatre = Theatre()
    theatre.say("lumi where is my parcel", clock(), by="")
    monkeypatch.setattr("tests.stage.Stage.check", lambda _: Identity("", ""))
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.accounts.update(replace(account, settings={**account.settings, "native_id": ""}))
        desk.intake.poll(account.id)
        assert len(desk.inbox.page(brand.id)) == 1
        assert "native_id" not in account.settings
