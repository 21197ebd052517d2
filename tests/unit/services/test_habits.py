"""The desk learns from decisions: what is always sent comes first, and says so in figures."""

from __future__ import annotations

from datetime import timedelta

from socialdesk.config import Settings
from socialdesk.domain.mention import MentionId
from socialdesk.services.desk import Desk
from socialdesk.services.habits import REMEMBERED, RENEWED
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import asked


def take(desk: Desk, mention_id: MentionId, place: int, text: str | None = None) -> str:
    """Send a suggestion, edited or as it is; answers its source."""
    opened = desk.inbox.open(mention_id)
    one = opened.suggestions[place]
    desk.replies.approve(
        mention_id, opened.mention.version, text or one.text, "Deniz", accept_soft=True, suggestion=one
    )
    return one.source_key


def test_each_decision_is_counted_until_it_is_taken_back(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=3) as (desk, [one, two, three]):
        brand = desk.inbox.brands()[0].id
        sent = take(desk, one, 1)
        edited = take(desk, two, 0, "Hi Ayşe, thank you for asking. We look into it and write to you here.")
        desk.replies.skip(three, desk.inbox.open(three).mention.version, "Deniz")
        found = {each.source_key: each for each in desk.habits.tallies(brand)}
        assert found[sent].unchanged == 1
        assert found[edited].edited == 1
        assert sum(each.skipped for each in found.values()) == len(desk.inbox.open(three).suggestions)
        for mention in (one, two, three):
            desk.replies.undo(mention, "Deniz")
        assert desk.habits.tallies(brand) == []


def test_the_order_follows_what_people_do(settings: Settings, clock: FrozenClock) -> None:
    """Somebody always takes the template that stands last: after a while it stands first."""
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        wanted, places = "", []
        for number in range(40):
            theatre.say(f"lumi, can you tell me when order {number} will come?", clock(), by=f"guest{number}")
            clock.advance(days=4)  # out of reach of what was said lately
            desk.intake.poll(account.id)
            desk.triage.run(drafts=False)
            row = desk.inbox.page(brand.id)[0]
            keys = [each.source_key for each in desk.inbox.open(row.id).suggestions]
            wanted = wanted or keys[-1]
            if wanted in keys:
                places.append(keys.index(wanted))
                take(desk, row.id, keys.index(wanted))
            else:
                desk.replies.skip(row.id, desk.inbox.open(row.id).mention.version, "Deniz")
        assert sum(places[-10:]) / 10 < 0.7 < places[0]
        # Opened again, the order of a decided mention is as it was.
        assert desk.replies.suggest(row.id) == desk.inbox.open(row.id).suggestions


def test_the_record_is_counted_anew_after_a_minute_and_forgets_after_a_year(
    settings: Settings, clock: FrozenClock
) -> None:
    with asked(settings, clock, Theatre()) as (desk, [one]):
        brand = desk.inbox.brands()[0].id
        assert not desk.habits.record(brand)
        sent = take(desk, one, 0)
        assert not desk.habits.record(brand)
        clock.advance(seconds=RENEWED.total_seconds())
        assert desk.habits.record(brand).of(sent).unchanged == 1
        clock.now += REMEMBERED + timedelta(days=1)
        assert not desk.habits.record(brand)
