"""Customers as a service: what was promised, and that every deed is noted without its words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from socialdesk.config import Settings
from socialdesk.domain.activity import ActivityFilter, Area
from socialdesk.domain.customer import Doing, Utterance, Voice
from socialdesk.domain.mention import CustomerId, MentionId
from socialdesk.drafting.playbook import Playbooks
from socialdesk.services.customers import promised
from tests.conftest import FrozenClock
from tests.stage import Theatre
from tests.unit.services.test_dispatch import approve, asked

AT = datetime(2026, 11, 4, 10, tzinfo=UTC)


def said(text: str) -> Utterance:
    return Utterance(Voice.US, AT, "x", text, MentionId(1), (0, 0), by="Ann")


@pytest.mark.parametrize(
    ("lang", "text", "sentences"),
    [
        (
            "en",
            "Hi Ann! Sorry for the wait. We will refund you today. Thanks!",
            ["We will refund you today."],
        ),
        ("en", "We can't promise a refund, but we will look into it.", []),
        ("en", "Thank you for the kind words.", []),
        ("tr", "Merhaba. Yarın 12.00'ye kadar size dönüyoruz.", ["Yarın 12.00'ye kadar size dönüyoruz."]),
        ("en", "Sorry! I will look today.", ["I will look today."]),
        ("en", "", []),
        (
            "en",
            "You get your money back. And it will arrive tomorrow!\nBye",
            ["You get your money back.", "And it will arrive tomorrow!"],
        ),
    ],
)
def test_sentences_that_promise_are_found_each_once(
    settings: Settings, lang: str, text: str, sentences: list[str]
) -> None:
    book = Playbooks(settings.resources / "playbooks", today=lambda: AT.date()).get("default")
    found = list(promised(said(text), book.language(lang).tone))
    assert [each.sentence for each in found] == sentences
    assert all((each.by, each.at, each.mention_id) == ("Ann", AT, 1) for each in found)


def test_what_was_promised_stands_with_the_customer(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        approve(desk, mention, "Hi Ayşe, sorry. We will refund you today.")
        clock.advance(minutes=5)
        desk.dispatch.drain()
        brand = desk.inbox.brands()[0].id
        [row] = desk.customers.page(brand)
        card = desk.customers.open(brand, row.id)
        assert [each.kind for each in card.promises] == ["refund"]
        assert card.promises[0].mention_id == mention
        assert card.problem == ""
        assert [each.voice for each in desk.customers.history(row.id)] == [Voice.US, Voice.THEM]


def test_deeds_are_noted_without_the_notes_words(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, _):
        brand = desk.inbox.brands()[0].id
        [row] = desk.customers.page(brand)
        desk.customers.note(row.id, "allergic to nuts", "Ann")
        desk.customers.tag(row.id, ("vip",), "Ann")
        lines = desk.activity.page(brand, ActivityFilter(area=Area.CUSTOMERS, customer_id=row.id))
        assert [(line.kind, line.detail, line.by) for line in lines] == [
            ("customer_tagged", "vip", "Ann"),
            ("customer_noted", "", "Ann"),
        ]
        assert all(line.who == "Ayşe Kaya" for line in lines)
        assert desk.customers.open(brand, row.id).customer.notes == "allergic to nuts"


def test_a_broken_playbook_hides_promises_and_nothing_else(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, _):
        brand = desk.inbox.brands()[0]
        import dataclasses

        with desk.store.writing() as write:
            write.brands.update(dataclasses.replace(brand, playbook="not-there"))
        [row] = desk.customers.page(brand.id)
        card = desk.customers.open(brand.id, CustomerId(row.id))
        assert card.customer.name == "Ayşe Kaya"
        assert "not-there" in card.problem


def test_what_tells_most_about_a_customer_comes_first(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        asking = desk.inbox.open(mention).mention
        for text in ("lumi, hello?", "lumi, anybody there?", "lumi, the last time"):
            theatre.say(text, clock.now, by=asking.post.author.handle)
        desk.intake.poll(asking.account_id)
        desk.triage.run()
        rows = {row.excerpt: row.id for row in desk.inbox.page(asking.brand_id)}
        second, third = rows["lumi, hello?"], rows["lumi, anybody there?"]
        desk.replies.keep(second, "Half a reply")
        approve(desk, mention, "Hi, sorry. It leaves today.")
        found = desk.customers.dealings(third)
        assert [(each.doing, each.mention_id) for each in found][:2] == [
            (Doing.LEAVING, mention),
            (Doing.BEGUN, second),
        ]
        assert len({each.mention_id for each in found}) == len(found) == 3
        clock.advance(minutes=5)
        desk.dispatch.drain()
        found = desk.customers.dealings(third)
        assert [(each.doing, each.mention_id) for each in found][:2] == [
            (Doing.BEGUN, second),
            (Doing.ANSWERED, mention),
        ]
        clock.advance(days=3)
        assert [each.doing for each in desk.customers.dealings(third)] == [Doing.WAITING, Doing.WAITING]
