from __future__ import annotations

from collections.abc import Iterator

import pytest

from socialdesk.config import Settings
from socialdesk.domain.account import Account
from socialdesk.domain.ambassador import Ambassador, Standing
from socialdesk.domain.brand import Brand
from socialdesk.domain.customer import CustomerOrder
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.rule import Scope
from socialdesk.drafting.request import Occasion
from socialdesk.services.desk import Desk
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk

KIND = (
    "thanks lumi, the carafe is a joy every single morning",
    "thanks lumi for the quick help with my broken grinder today",
)


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


@pytest.fixture
def desk(settings: Settings, clock: FrozenClock, theatre: Theatre) -> Iterator[Desk]:
    with a_desk(settings, clock, theatre) as built:
        yield built


@pytest.fixture
def place(desk: Desk) -> tuple[Brand, Account]:
    brand, account = a_brand(desk)
    desk.intake.poll(account.id)
    return brand, account


def hear(desk: Desk, theatre: Theatre, account: Account, by: str, *texts: str) -> None:
    for number, text in enumerate(texts):
        theatre.say(text, MORNING + (len(theatre.posts) + number) * MINUTE / 60, by=by, name=by.title())
    desk.intake.poll(account.id)
    desk.triage.run(drafts=False)


def names(found: list[Ambassador]) -> list[str]:
    return [each.praise.name for each in found]


def test_repeated_praise_and_what_rules_somebody_out(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    hear(desk, theatre, account, "once", KIND[0])
    hear(desk, theatre, account, "copy", KIND[0], KIND[0] + "!")
    hear(desk, theatre, account, "cross", *KIND, "lumi angry: the parcel never came")
    hear(desk, theatre, account, "returns", *KIND, "lumi: I would like to return the grinder")
    hear(desk, theatre, account, "waits", "lumi, do you ship to Oslo?", *KIND)
    hear(desk, theatre, account, "us", *KIND)
    hear(desk, theatre, account, "muted", *KIND)
    with desk.store.writing() as write:
        last = desk.ambassadors.found(brand.id)
        muted = next(each for each in last if each.praise.name == "Muted")
        write.rulings.mute(muted.praise.latest, Scope.AUTHOR, "noise", MORNING, None)
    [fan] = desk.ambassadors.found(brand.id)
    assert (fan.praise.name, len(fan.praise.kind), fan.praise.every) == ("Fan", 2, 2)
    assert fan.praise.followers == 120
    assert fan.reach > 1


def test_marks_are_remembered_with_who_and_taken_back(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account], clock: FrozenClock
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    hear(desk, theatre, account, "other", *(text.replace("lumi", "dear lumi") for text in KIND))
    fan, other = sorted(desk.ambassadors.found(brand.id), key=lambda each: each.praise.name)
    assert desk.ambassadors.mark(fan, Standing.INVITED, "Mia") is None
    desk.ambassadors.mark(other, Standing.NOT_NOW, "Deniz")
    assert desk.ambassadors.found(brand.id) == []
    marked = {each.praise.name: each.praise.mark for each in desk.ambassadors.marked(brand.id)}
    assert {(name, mark.standing, mark.by) for name, mark in marked.items() if mark} == {
        ("Fan", Standing.INVITED, "Mia"),
        ("Other", Standing.NOT_NOW, "Deniz"),
    }
    with desk.store.reading() as read:
        assert read.events.history(fan.praise.latest)[-1].kind == "ambassador_invited"
    clock.advance(days=91)
    assert names(desk.ambassadors.found(brand.id)) == ["Other"]  # left in peace for long enough
    before = desk.ambassadors.mark(fan, None, "Mia")
    assert before is not None
    assert set(names(desk.ambassadors.found(brand.id))) == {"Fan", "Other"}
    desk.ambassadors.restore(fan.praise.customer_id, before, "Mia")
    assert names(desk.ambassadors.found(brand.id)) == ["Other"]


def test_what_was_decided_about_somebody_merged_is_known_and_can_be_taken_back(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    hear(desk, theatre, account, "middle", "thanks lumi, a lovely box")
    hear(desk, theatre, account, "last", "thanks lumi, what a kind note inside the parcel")
    [fan] = desk.ambassadors.found(brand.id)
    desk.ambassadors.mark(fan, Standing.INVITED, "Mia")
    with desk.store.reading() as read:
        rows = read.customers.page(brand.id, CustomerOrder.LATEST)
    ids = {row.name: row.id for row in rows}
    desk.customers.merge(ids["Middle"], ids["Fan"], "Mia")
    desk.customers.merge(ids["Last"], ids["Middle"], "Mia")
    assert desk.ambassadors.found(brand.id) == []
    [same] = desk.ambassadors.marked(brand.id)
    before = desk.ambassadors.mark(same, None, "Deniz")
    assert before is not None
    assert before.by == "Mia"
    assert names(desk.ambassadors.found(brand.id)) == ["Last"]
    desk.ambassadors.restore(ids["Last"], before, "Deniz")
    assert names(desk.ambassadors.marked(brand.id)) == ["Last"]


def test_a_split_customer_and_an_erased_one(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    [fan] = desk.ambassadors.found(brand.id)
    desk.ambassadors.mark(fan, Standing.INVITED, "Mia")
    with desk.store.writing() as write:
        write.mentions.mark_gone(brand.id, "stage", [post["id"] for post in theatre.posts], MORNING)
    with desk.store.reading() as read:
        assert read.ambassadors.mark(fan.praise.customer_id) is None
    assert desk.ambassadors.marked(brand.id) == []


def test_an_invitation_brings_the_kind_mention_back_with_drafts_that_invite(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    [fan] = desk.ambassadors.found(brand.id)
    opened = desk.inbox.open(fan.praise.latest)
    desk.replies.skip(fan.praise.latest, opened.mention.version, "Mia")
    mention_id = desk.ambassadors.prepare(fan, Occasion.INVITE, "Mia")
    again = desk.inbox.open(mention_id)
    assert again.mention.status is MentionStatus.OPEN
    assert again.suggestions
    assert all(each.source_key.split("/")[-1].startswith("praise.invite") for each in again.suggestions)
    assert theatre.sent == []


def test_thanks_on_an_open_mention_only_change_its_drafts(
    desk: Desk, theatre: Theatre, place: tuple[Brand, Account]
) -> None:
    brand, account = place
    hear(desk, theatre, account, "fan", *KIND)
    [fan] = desk.ambassadors.found(brand.id)
    mention_id = desk.ambassadors.prepare(fan, Occasion.RETURNING, "Mia")
    opened = desk.inbox.open(mention_id)
    assert opened.mention.status is MentionStatus.OPEN
    assert all("praise.returning" in each.source_key for each in opened.suggestions)
    with desk.store.reading() as read:
        assert read.follow_ups.with_customer(mention_id) is None
