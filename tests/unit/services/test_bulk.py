"""Deeds on many: counted, chunked, stopped, taken back; what others decided stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from socialdesk.config import Settings
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.services import bulk
from socialdesk.services.bulk import Assign, Deed, MarkSeen, Skip, Snooze, Tag
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING, QUEUE, view
from socialdesk.store.view import View
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import asked


def look(desk: Desk, mention_id: MentionId) -> tuple[MentionStatus, str, tuple[str, ...], bool]:
    brand = desk.inbox.brands()[0].id
    [row] = desk.inbox.rows(brand, frozenset({mention_id}))
    return row.status, row.assigned_to, row.tags, row.seen


def deeds(clock: FrozenClock) -> list[Deed]:
    soon = clock() + timedelta(hours=1)
    return [Skip(), Snooze(soon), Snooze(None), Assign("Aino"), Tag("gift buyer"), MarkSeen()]


@pytest.mark.parametrize("number", range(6))
def test_what_is_done_to_many_is_taken_back_as_one(
    settings: Settings, clock: FrozenClock, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 3)
    deed = deeds(clock)[number]
    with asked(settings, clock, Theatre(), count=7) as (desk, mentions):
        brand = desk.inbox.brands()[0].id
        before = [look(desk, each) for each in mentions]
        heard: list[int] = []
        targets = desk.bulk.targets(brand, QUEUE)
        outcome = desk.bulk.run(targets, deed, "Deniz", progress=heard.append)
        assert (len(outcome.done), outcome.overtaken, outcome.same, outcome.left) == (7, 0, 0, 0)
        assert heard == [3, 6, 7]
        assert all(look(desk, each) != was for each, was in zip(mentions, before, strict=True))
        if not isinstance(deed, Snooze):  # what sleeps may be put off once more
            again = desk.bulk.run(desk.bulk.targets(brand, EVERYTHING), deed, "Deniz")
            assert (again.done, again.same) == ((), 7)
        back = desk.bulk.take_back(outcome, "Deniz")
        assert (back.done, back.overtaken) == (7, 0)
        assert [look(desk, each) for each in mentions] == before


def test_what_somebody_else_decided_is_counted_and_left(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=4) as (desk, [first, second, *rest]):
        brand = desk.inbox.brands()[0].id
        targets = desk.bulk.targets(brand, QUEUE)
        versions = {each.id: each.version for each in targets}
        desk.replies.snooze(first, versions[first], clock() + timedelta(hours=1), "Aino")
        outcome = desk.bulk.run(targets, Skip(), "Deniz")
        assert ({trace.id for trace in outcome.done}, outcome.overtaken) == ({second, *rest}, 1)
        assert look(desk, first)[0] is MentionStatus.SNOOZED
        desk.replies.undo(second, "Aino")
        desk.replies.skip(second, desk.inbox.open(second, seen=False).mention.version, "Aino")
        back = desk.bulk.take_back(outcome, "Deniz")
        assert (back.done, back.overtaken) == (2, 1)
        assert look(desk, second)[0] is MentionStatus.SKIPPED


def test_a_stop_leaves_whole_chunks_behind(
    settings: Settings, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 2)
    with asked(settings, clock, Theatre(), count=5) as (desk, _):
        brand = desk.inbox.brands()[0].id
        done: list[int] = []
        outcome = desk.bulk.run(
            desk.bulk.targets(brand, QUEUE),
            Skip(),
            "Deniz",
            progress=done.append,
            cancelled=lambda: bool(done),
        )
        assert (len(outcome.done), outcome.left) == (2, 3)
        assert desk.inbox.count(brand, QUEUE) == 3


def test_a_snoozed_one_that_is_skipped_sleeps_on_when_it_is_taken_back(
    settings: Settings, clock: FrozenClock
) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        brand = desk.inbox.brands()[0].id
        until = clock() + timedelta(hours=2)
        desk.replies.snooze(mention, desk.inbox.open(mention, seen=False).mention.version, until, "Deniz")
        outcome = desk.bulk.run(desk.bulk.targets(brand, EVERYTHING), Skip(), "Deniz")
        assert look(desk, mention)[0] is MentionStatus.SKIPPED
        desk.bulk.take_back(outcome, "Deniz")
        found = desk.inbox.open(mention, seen=False).mention
        assert (found.status, found.snoozed_until) == (MentionStatus.SNOOZED, until)


def test_the_targets_are_what_the_view_holds(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    for number in range(30):
        text = (
            f"lumi when does the big winter sale begin this year {number}"
            if number % 3
            else f"lumi {'word ' * number} grinders"
        )
        theatre.say(text, MORNING - number * MINUTE, by=f"u{number}")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.intake.poll(account.id)
        for where in (
            EVERYTHING,
            view("sale", base=EVERYTHING),
            view("is:new -sale", base=EVERYTHING),
            view("is:mine", base=EVERYTHING, me="Deniz"),
            View(statuses=frozenset(), order="newest"),
        ):
            rows = desk.inbox.page(brand.id, where, limit=100)
            found = desk.bulk.targets(brand.id, where)
            assert {each.id for each in found} == {row.id for row in rows}
        cluster = next(row.cluster for row in rows if "sale" in row.excerpt)
        alike = desk.bulk.targets(brand.id, View(statuses=frozenset(), order="newest", cluster=cluster))
        assert len(alike) == 20
