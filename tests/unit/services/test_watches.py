from __future__ import annotations

from decimal import Decimal

import pytest

from socialdesk.config import Settings
from socialdesk.domain.brand import WatchKind
from socialdesk.errors import QueryError
from tests.conftest import FrozenClock
from tests.stage import MINUTE, Theatre, a_brand, a_desk


def test_a_watch_that_does_not_parse_is_not_stored(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        with pytest.raises(QueryError) as caught:
            desk.watches.add(brand.id, "Broken", 'lumi AND ("coffee')
        assert caught.value.position >= len("lumi AND ")
        assert desk.watches.all(brand.id) == []


def test_a_watch_counts_what_it_found(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    for number in range(3):
        theatre.say(f"lumi parcel number {number}", clock() - number * MINUTE, addressed=False)
    theatre.say("nordbean is fine", clock(), addressed=False)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.watches.add(brand.id, "Nordbean", "nordbean", WatchKind.COMPETITOR)
        desk.intake.poll(account.id)
        assert {watch.name: found for watch, found in desk.watches.all(brand.id)} == {
            "Lumi": 3,
            "Nordbean": 1,
        }


def test_a_preview_counts_prices_and_shows_examples(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi grinder smells of smoke", clock())
    theatre.say("lumi parcel is late", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        preview = desk.watches.preview(brand.id, "grinder NEAR/3 smok*")
        assert preview.missed == ()
        assert desk.watches.preview(brand.id, "grinder OR smok*").missed == (("Stage", ("smok*",)),)
        assert (preview.matched, preview.total) == (1, 2)
        assert "grinder" in preview.examples[0].excerpt
        assert preview.monthly_costs == (("Stage", Decimal("0.01")),)
