from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from socialdesk.config import Settings, load_settings
from socialdesk.domain.mention import MentionKind, MentionStatus
from socialdesk.errors import NetworkDown, RateLimited
from socialdesk.services.inbox import EVERYTHING
from tests.conftest import ExpectedLogs, FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk

NEWEST = replace(EVERYTHING, statuses=frozenset({MentionStatus.OPEN}))


def test_a_poll_keeps_what_speaks_to_us_or_matches(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("hello there", clock())
    theatre.say("I like lumi", clock(), addressed=False)
    theatre.say("something else", clock(), addressed=False)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        report = desk.intake.poll(account.id)
        assert (report.found, len(report.new), report.unmatched, report.error) == (3, 2, 1, "")
        assert {row.excerpt for row in desk.inbox.page(brand.id)} == {"hello there", "I like lumi"}


def test_polling_again_adds_nothing(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(overlap=10)
    theatre.say("lumi, hello", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        report = desk.intake.poll(account.id)
        assert (report.new, report.repeated) == ((), 1)


def test_the_watch_is_translated_for_the_platform(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk, query='"lumi coffee" NOT lighting')
        desk.intake.poll(account.id)
        assert any("lumi coffee" in search for search in theatre.searches[0])


def test_every_page_is_read(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(page_size=2)
    for number in range(5):
        theatre.say(f"lumi {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        assert len(desk.intake.poll(account.id).new) == 5


def test_a_failure_in_the_middle_keeps_what_came_and_goes_on_there(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(page_size=2)
    for number in range(4):
        theatre.say(f"lumi {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        for number in range(4, 8):
            theatre.say(f"lumi {number}", clock())
        theatre.on_fetch = [NetworkDown("No connection to Stage.")]
        assert desk.intake.poll(account.id).error == "No connection to Stage."
        assert len(desk.intake.poll(account.id).new) == 4
        assert desk.inbox.count(brand.id) == 8


def test_the_first_connection_is_quiet_about_old_posts(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi, an old one", clock() - timedelta(days=3))
    theatre.say("lumi, a new one", clock() - timedelta(hours=1))
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        assert desk.intake.poll(account.id).backfilled
        assert [row.excerpt for row in desk.inbox.page(brand.id)] == ["lumi, a new one"]
        assert len(desk.inbox.page(brand.id, EVERYTHING)) == 2
        theatre.say("lumi, late but seen later", clock() - timedelta(days=2))
        desk.intake.poll(account.id)
        assert len(desk.inbox.page(brand.id)) == 2


def test_an_unreadable_post_is_kept_and_holds_up_nobody(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.posts.append({"id": "broken"})
    theatre.say("lumi, fine", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        report = desk.intake.poll(account.id)
        assert (report.unreadable, len(report.new)) == (1, 1)
        [(_, health)] = desk.accounts.health()
        assert health.poison == 1


def test_our_own_answer_outside_socialdesk_closes_the_mention(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    asked = theatre.say("lumi, are you open?", MORNING)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("We are!", MORNING + 9 * MINUTE, by="us", to=asked, thread=asked)
        desk.intake.poll(account.id)
        assert desk.inbox.page(brand.id) == []
        with desk.store.reading() as read:
            mention = read.mentions.by_native(brand.id, "stage", asked)
        assert mention is not None
        assert (mention.status, mention.answered_at) == (MentionStatus.ANSWERED, MORNING + 9 * MINUTE)
        assert desk.insight.trend(brand.id).response.median == 9


def test_a_deleted_post_is_erased(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi, delete me please", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.gone = ["p1"]
        assert desk.intake.poll(account.id).gone == 1
        assert desk.inbox.page(brand.id, EVERYTHING) == []


def test_recheck_sees_edits_and_deletions(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi, first words", clock())
    theatre.say("lumi, gone tomorrow", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        assert desk.intake.recheck(account.id).found == 0
        clock.advance(hours=25)
        theatre.posts = [{**theatre.posts[0], "text": "lumi, other words"}]
        report = desk.intake.recheck(account.id)
        assert (report.found, report.edited, report.gone) == (2, 1, 1)
        assert [row.excerpt for row in desk.inbox.page(brand.id)] == ["lumi, other words"]
        assert desk.intake.recheck(account.id).found == 0


@pytest.mark.parametrize(("cap", "most"), [("2.00", 100), ("0.10", 5), ("0", 0)])
def test_where_looking_again_costs_money_a_quarter_of_the_cap_is_enough(
    settings: Settings, clock: FrozenClock, cap: str, most: int
) -> None:
    theatre = Theatre(charge_recheck=Decimal("0.005"), page_size=200)
    for number in range(120):
        theatre.say(f"lumi, number {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.accounts.set_cap(account.id, Decimal(cap))
        desk.intake.poll(account.id)
        clock.advance(hours=25)
        looked = [desk.intake.recheck(account.id).found for _ in range(9)]
        assert looked == [most, *[0] * 8]
        [(_, health)] = desk.accounts.health()
        assert health.spent_today == Decimal("0.005") * most
        assert (health.error, health.retry_at) == ("", None)
        clock.advance(hours=25)  # another day, another quarter
        assert desk.intake.recheck(account.id).found == min(most, 120)


def test_a_spent_cap_puts_looking_again_off_and_nothing_else(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(charge_recheck=Decimal("0.005"))
    theatre.say("lumi, hello", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.accounts.set_cap(account.id, Decimal("0.02"))
        clock.advance(hours=25)
        with desk.store.writing() as write:
            write.accounts.book(account.id, Decimal("0.02"), clock().date(), None)
        assert "cap" in desk.intake.recheck(account.id).error
        [(_, health)] = desk.accounts.health()
        assert (health.error, health.retry_at) == ("", None)
        assert desk.intake.poll(account.id).error == ""


def test_what_was_looked_at_is_kept_when_the_next_question_fails(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre(page_size=200)
    for number in range(120):
        theatre.say(f"lumi, number {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        clock.advance(hours=25)
        theatre.on_recheck = [None, NetworkDown("No connection.")]
        assert desk.intake.recheck(account.id).found == 100
        assert desk.intake.recheck(account.id).found == 20


def test_the_conversation_is_fetched_as_context(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.posts = [{"id": "root", "text": "Who makes good coffee?", "at": clock().isoformat(),
                          "by": "mika", "addressed": False}]  # fmt: skip
        asked = theatre.say("lumi of course", clock(), to="root", thread="root")
        theatre.posts.append(theatre.posts.pop(0))
        with desk.store.writing() as write:
            write.accounts.save_cursor(account.id, {"seen": 0})
        desk.intake.poll(account.id)
        with desk.store.reading() as read:
            mention = read.mentions.by_native(brand.id, "stage", asked)
        assert mention is not None
        assert desk.intake.thread(mention.id) == 1
        thread = desk.inbox.open(mention.id).thread
        assert {(each.kind, each.post.text) for each in thread} == {
            (MentionKind.CONTEXT, "Who makes good coffee?"),
            (MentionKind.INBOUND, "lumi of course"),
        }
        assert desk.inbox.count(brand.id) == 1


def test_the_platforms_own_waiting_time_is_kept(settings: Settings, clock: FrozenClock) -> None:
    until = clock() + timedelta(minutes=7)
    theatre = Theatre(on_fetch=[RateLimited("Stage asks to wait.", retry_at=until)])
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        [(_, health)] = desk.accounts.health()
        assert health.retry_at == until
        assert not desk.schedule.due(account.id, 60)
        clock.advance(minutes=8)
        assert desk.schedule.due(account.id, 60)


def test_failures_wait_longer_each_time_and_success_forgives(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(on_fetch=[NetworkDown("No connection.")] * 3)
    waits = []
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        for _ in range(3):
            desk.intake.poll(account.id)
            [(_, health)] = desk.accounts.health()
            assert health.retry_at is not None
            waits.append((health.retry_at - clock()).total_seconds())
        assert waits == [60, 120, 240]
        desk.intake.poll(account.id)
        [(_, health)] = desk.accounts.health()
        assert (health.retry_at, health.error) == (None, "")


def test_an_account_that_was_removed_has_no_trouble(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi, hello", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.accounts.remove(account.id)
        clock.advance(hours=50)
        for report in (desk.intake.poll(account.id), desk.intake.recheck(account.id)):
            assert "was removed" in report.error
            assert report.found == 0
        with desk.store.reading() as read:
            health = read.accounts.health(account.id)
        assert (health.error, health.retry_at) == ("", None)


def test_a_watch_of_an_older_version_stops_nobody(
    settings: Settings, clock: FrozenClock, expect_log: ExpectedLogs
) -> None:
    expect_log("is not understood")
    theatre = Theatre()
    theatre.say("lumi, hello", clock(), addressed=False)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        with desk.store.writing() as write:
            write.watches.add(brand.id, "Old", "lumi AND (", desk.watches.all(brand.id)[0][0].kind)
        assert len(desk.intake.poll(account.id).new) == 1


# Files


def a_file(folder: Path, rows: list[dict[str, object]], name: str = "posts.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


ROWS: list[dict[str, object]] = [
    {"id": "1", "platform": "x", "author": "ayse", "created_at": "2026-11-01T10:00:00Z", "text": "Kargom?"},
    {"id": "2", "platform": "x", "author": "mika", "created_at": "2026-11-01T11:00:00Z", "text": "Kiitos!"},
    {"id": "3", "platform": "x", "author": "lumi", "created_at": "2026-11-01T11:09:00Z", "text": "Ole hyvä!",
     "in_reply_to": "2", "inbound": False},
]  # fmt: skip


def test_every_row_of_a_file_is_accounted_for(settings: Settings, clock: FrozenClock, tmp_path: Path) -> None:
    path = a_file(tmp_path, [*ROWS, {"id": "4", "created_at": "not a day", "text": ""}])
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        report = desk.intake.import_file(brand.id, path)
        assert (report.rows, report.new, report.own, report.unreadable) == (4, 2, 1, 1)
        assert "4" in report.examples[0]
        assert [row.excerpt for row in desk.inbox.page(brand.id)] == ["Kargom?"]
        again = desk.intake.import_file(brand.id, path)
        assert (again.rows, again.new, again.own, again.repeated, again.unreadable) == (4, 0, 0, 3, 1)


def test_an_import_can_be_stopped_and_taken_up_again(
    settings: Settings, clock: FrozenClock, tmp_path: Path
) -> None:
    path = a_file(
        tmp_path, [{**ROWS[0], "id": str(number), "text": f"Soru {number}"} for number in range(2500)]
    )
    heard: list[int] = []
    with a_desk(settings, clock) as desk:
        brand = desk.opening.brand()
        first = desk.intake.import_file(
            brand.id, path, progress=lambda done, _: heard.append(done), cancelled=lambda: bool(heard)
        )
        assert first.cancelled
        assert 0 < first.new < 2500
        second = desk.intake.import_file(brand.id, path)
        assert first.new + second.new == 2500


@given(
    cuts=st.lists(st.integers(1, 4), min_size=1, max_size=8),
    overlap=st.integers(0, 6),
    crash=st.integers(0, 8),
)
@hypothesis_settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_post_is_skipped_or_doubled(
    tmp_path_factory: pytest.TempPathFactory, clock: FrozenClock, cuts: list[int], overlap: int, crash: int
) -> None:
    """Posts arrive in bursts, the network fails at any moment: each is stored once."""
    fresh = load_settings(tmp_path_factory.mktemp("workspace"), env={})
    theatre = Theatre(page_size=3, overlap=overlap)
    with a_desk(fresh, clock, theatre) as desk:
        brand, account = a_brand(desk)
        total = 0
        for turn, burst in enumerate(cuts):
            for _ in range(burst):
                total += 1
                theatre.say(f"lumi question {total}", clock())
            if turn == crash:
                theatre.on_fetch = [NetworkDown("No connection.")]
            desk.intake.poll(account.id)
        desk.intake.poll(account.id)
        rows = desk.inbox.page(brand.id)
        assert sorted(int(row.excerpt.rsplit(" ", 1)[1]) for row in rows) == list(range(1, total + 1))


def test_a_new_watch_is_backfilled_quietly(settings: Settings, clock: FrozenClock) -> None:
    """A platform gives a new search a backlog; a week of it is history, not a queue of alarms."""
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        theatre.say("lumi hello", clock())
        desk.intake.poll(account.id)
        desk.watches.add(brand.id, "Beans", "beans")
        theatre.say("beans went stale", clock() - timedelta(days=5), addressed=False)
        theatre.say("beans are fine", clock() - timedelta(hours=5), addressed=False)
        clock.advance(minutes=5)
        desk.intake.poll(account.id)
        assert [row.excerpt for row in desk.inbox.page(brand.id, NEWEST)] == ["lumi hello", "beans are fine"]
        assert len(desk.inbox.page(brand.id, EVERYTHING)) == 3


def test_late_finds_of_a_known_watch_and_what_speaks_to_us_are_news(
    settings: Settings, clock: FrozenClock
) -> None:
    theatre = Theatre()
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        theatre.say("lumi first", clock(), addressed=False)
        desk.intake.poll(account.id)
        theatre.say("lumi late", clock() - timedelta(days=3), addressed=False)
        theatre.say("held for review", clock() - timedelta(days=4), addressed=True)
        clock.advance(minutes=5)
        desk.intake.poll(account.id)
        assert len(desk.inbox.page(brand.id)) == 3


def test_a_backlog_that_was_broken_off_stays_quiet(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(page_size=1)
    for days in range(5):
        theatre.say(f"lumi {days}", clock() - timedelta(days=2 * days))
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id, cancelled=lambda: True)
        clock.advance(hours=1)
        desk.intake.poll(account.id)
        assert [row.excerpt for row in desk.inbox.page(brand.id)] == ["lumi 0"]
        assert len(desk.inbox.page(brand.id, EVERYTHING)) == 5


def test_a_catch_up_that_was_broken_off_is_still_news(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(page_size=1)
    theatre.say("lumi before", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("lumi a first find", clock.advance(minutes=1))
        desk.intake.poll(account.id)
        monday = clock()
        clock.advance(days=5)
        for day in range(1, 5):
            theatre.say(f"lumi day {day}", monday + timedelta(days=day))
        desk.intake.poll(account.id, cancelled=lambda: True)
        [(_, health)] = desk.accounts.health()
        assert health.gap_since == monday
        clock.advance(hours=1)
        desk.intake.poll(account.id)
        assert len(desk.inbox.page(brand.id)) == 6
        [(_, health)] = desk.accounts.health()
        assert health.gap_since is None
        assert health.error == ""


def test_an_answer_of_ours_seen_before_its_question_closes_it(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(page_size=1)
    asked_at = clock() - timedelta(hours=2)
    theatre.say("We answered", asked_at + timedelta(minutes=30), by="us", to="question", thread="question")
    theatre.say("lumi where is it", asked_at, id="question")
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        assert desk.inbox.page(brand.id) == []
        [row] = desk.inbox.page(brand.id, EVERYTHING)
        assert row.status is MentionStatus.ANSWERED


def test_two_polls_at_once_fetch_nothing_twice(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi hello", clock())
    with a_desk(settings, clock, theatre) as desk, ThreadPoolExecutor(2) as both:
        _, account = a_brand(desk)
        with desk.accounts.using(account.id):
            polls = [both.submit(desk.intake.poll, account.id) for _ in range(2)]
            time.sleep(0.2)  # both wait for their turn now; if not, the test only shows less
        assert sorted(poll.result().found for poll in polls) == [0, 1]


def test_the_lag_is_that_of_new_finds(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre(overlap=10)
    for number in range(5):
        theatre.say(f"lumi {number}", clock())
    with a_desk(settings, clock, theatre) as desk:
        _, account = a_brand(desk)
        desk.intake.poll(account.id)
        theatre.say("lumi news", clock.advance(hours=1))
        clock.advance(seconds=30)
        desk.intake.poll(account.id)
        [(_, health)] = desk.accounts.health()
        assert health.lag == 30
