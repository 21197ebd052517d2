"""The views of the side bar."""

from __future__ import annotations

import pytest

from socialdesk.config import Settings
from socialdesk.domain.saved_view import LONGEST_NAME
from socialdesk.errors import Overtaken, QueryError, SettingWrong
from socialdesk.query import parse
from socialdesk.services.inbox import view
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import asked


def test_questions_have_a_view_for_each_language_asked_in(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=2) as (desk, _):
        brand = desk.inbox.brands()[0].id
        views = desk.views.of(brand)
        keys = [each.key for each in views]
        assert keys == ["critical", "due", "questions:en", "praise", "mine", "unassigned"]
        counts = desk.views.counts(brand, views, "Deniz", 100)
        assert (counts["questions:en"], counts["mine"], counts["unassigned"]) == (2, 0, 2)
        assert all(parse(each.query) for each in views)


def test_mine_is_whoever_asks(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=3) as (desk, [first, *_]):
        brand = desk.inbox.brands()[0].id
        desk.replies.assign(first, "Deniz Öz", "Aino")
        assert [row.id for row in desk.inbox.page(brand, view("is:mine", me="deniz öz"))] == [first]
        assert desk.inbox.count(brand, view("-is:mine", me="Deniz Öz")) == 2
        assert desk.inbox.count(brand, view("is:mine (order OR is:mine)", me="Aino")) == 0
        assert desk.inbox.count(brand, view("is:unassigned")) == 2


def test_ones_own_are_kept_renamed_moved_deleted_and_restored(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)

        def own() -> list[tuple[str, str]]:
            return [(each.name, each.query) for each in desk.views.of(brand.id) if each.id is not None]

        made = [
            desk.views.save(brand.id, f" {name}  one ", f"lang:{name}  kargo") for name in ("tr", "fi", "ar")
        ]
        assert own() == [(f"{name} one", f"lang:{name} kargo") for name in ("tr", "fi", "ar")]
        desk.views.rename(brand.id, made[0], "Turkish parcels")
        assert desk.views.move(made[2], -1)
        assert not desk.views.move(made[0], -1)
        assert [name for name, _ in own()] == ["Turkish parcels", "ar one", "fi one"]
        place = desk.views.remove(brand.id, made[2])
        assert [name for name, _ in own()] == ["Turkish parcels", "fi one"]
        desk.views.restore(brand.id, made[2], place)
        assert [name for name, _ in own()] == ["Turkish parcels", "ar one", "fi one"]


def test_a_view_that_another_window_deleted_is_gone(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)
        made = desk.views.save(brand.id, "Turkish", "lang:tr")
        desk.views.remove(brand.id, made)
        with pytest.raises(Overtaken, match="saved view"):
            desk.views.remove(brand.id, made)


def test_what_is_no_view_is_refused_with_a_remedy(settings: Settings, clock: FrozenClock) -> None:
    with a_desk(settings, clock) as desk:
        brand, _ = a_brand(desk)
        made = desk.views.save(brand.id, "Parcels", "kargo")
        other = desk.views.save(brand.id, "Others", "kargo")
        with pytest.raises(SettingWrong, match="Give the view a name"):
            desk.views.save(brand.id, "  ", "kargo")
        with pytest.raises(SettingWrong, match="already"):
            desk.views.save(brand.id, "PARCELS", "kargo")
        with pytest.raises(SettingWrong, match="already"):
            desk.views.rename(brand.id, other, "parcels")
        desk.views.rename(brand.id, made, "parcels")  # its own name in other letters
        with pytest.raises(SettingWrong, match=str(LONGEST_NAME)):
            desk.views.save(brand.id, "x" * (LONGEST_NAME + 1), "kargo")
        with pytest.raises(SettingWrong, match="Filter the list first"):
            desk.views.save(brand.id, "All", "  ")
        with pytest.raises(QueryError):
            desk.views.save(brand.id, "Wrong", "mood:sad")
