from __future__ import annotations

from decimal import Decimal

import pytest

from socialdesk.config import Settings
from socialdesk.errors import BudgetSpent, CredentialsRejected, NetworkDown, SettingWrong
from socialdesk.services.accounts import NoticeKind
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
