from __future__ import annotations

import pytest

from socialdesk.config import Settings
from socialdesk.domain.classification import Urgency
from socialdesk.domain.reply import ReplyState
from socialdesk.errors import QueryError
from socialdesk.services.inbox import EVERYTHING, view
from tests.conftest import FrozenClock
from tests.stage import MINUTE, Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import approve, asked


def test_pages_follow_each_other_without_gap_or_repeat(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=7) as (desk, mentions):
        brand = desk.inbox.brands()[0].id
        seen, after = [], None
        while page := desk.inbox.page(brand, after=after, limit=3):
            seen += [row.id for row in page]
            after = page[-1].key
        assert sorted(seen) == mentions
        assert desk.inbox.count(brand) == 7


def test_the_search_box_speaks_the_query_language(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry about the grinder", clock())
    theatre.say("lumi thanks for the grinder", clock() - MINUTE)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        found = desk.inbox.page(brand.id, view("grinder urgency:high"))
        assert [row.urgency for row in found] == [Urgency.HIGH]
        with pytest.raises(QueryError):
            view("urgency:")


def test_a_word_finds_its_endings(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi kargom nerede kaldı", clock())
    theatre.say("lumi kargo ne zaman gelir", clock() - MINUTE)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)

        def found(text: str) -> int:
            return desk.inbox.count(brand.id, view(text))

        assert (found("kargo"), found("kargo lumi"), found("kargo*")) == (2, 2, 2)
        assert found("lumi -kargo") == 1  # what is excluded is excluded exactly


def test_opening_shows_everything_around_a_mention(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        made = approve(desk, mention)
        opened = desk.inbox.open(mention)
        assert opened.customer is not None
        assert opened.customer.name == "Ayşe Kaya"
        assert [each.id for each in opened.replies] == [made.id]
        assert opened.rule.limit == 500
        desk.customers.note(opened.customer.id, "Prefers mornings", "Ann")
        desk.customers.tag(opened.customer.id, ("vip",), "Ann")
        again = desk.inbox.open(mention).customer
        assert again is not None
        assert (again.notes, again.tags) == ("Prefers mornings", ("vip",))
        assert desk.inbox.outbox_counts(opened.mention.brand_id)[ReplyState.APPROVED] == 1


def test_rows_come_back_although_they_left_the_view(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        brand = desk.inbox.brands()[0].id
        desk.replies.skip(mention, desk.inbox.open(mention).mention.version, "Deniz")
        assert desk.inbox.page(brand) == []
        assert [row.id for row in desk.inbox.rows(brand, frozenset({mention}))] == [mention]
        assert [row.id for row in desk.inbox.page(brand, EVERYTHING)] == [mention]
