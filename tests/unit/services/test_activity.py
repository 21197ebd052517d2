"""The audit says who did what, and is written out so that a spreadsheet runs nothing of it."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import pytest

from socialdesk.config import Settings
from socialdesk.domain.activity import ActivityFilter, Area
from socialdesk.domain.assistant import AssistantChoice
from socialdesk.domain.classification import Head
from socialdesk.errors import SettingWrong
from socialdesk.services.activity import COLUMNS
from socialdesk.services.rule_file import RULES
from tests.conftest import FrozenClock
from tests.stage import Theatre, a_desk
from tests.unit.services.test_dispatch import asked


def test_settings_are_noted_by_name_and_never_by_value(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, _):
        brand = desk.inbox.brands()[0].id
        desk.save_settings(dataclasses.replace(settings, hold_seconds=33, theme="dark"))
        desk.save_settings(desk.settings())  # nothing changed: nothing to note
        [line] = desk.activity.page(brand, ActivityFilter(area=Area.SETTINGS))
        assert (line.kind, line.detail, line.by) == (
            "settings_changed",
            "hold_seconds, theme",
            settings.agent.name,
        )


def test_lines_are_filtered_by_person_area_mention_and_day(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre(), count=2) as (desk, [one, other]):
        brand = desk.inbox.brands()[0].id
        desk.replies.assign(one, "Ann", "Bob")
        clock.advance(minutes=60 * 24)
        desk.triage.correct(other, Head.SENTIMENT, "positive", "Ann")
        desk.replies.assign(other, "", "Ann")

        def kinds(**which: object) -> list[str]:
            found = desk.activity.page(brand, ActivityFilter(**which))  # type: ignore[arg-type]
            return [line.kind for line in found if line.by]

        assert kinds() == ["assigned", "corrected", "assigned"]
        assert kinds(by="Bob") == kinds(mention_id=one) == ["assigned"]
        assert kinds(area=Area.CORRECTIONS) == ["corrected"]
        assert kinds(since=clock()) == ["assigned", "corrected"]
        assert kinds(until=clock()) == ["assigned"]
        assert kinds(area=Area.CORRECTIONS, by="Bob") == []
        assert desk.activity.people() == ["Ann", "Bob"]
        line = desk.activity.page(brand, ActivityFilter(by="Bob"))[0]
        assert (line.who, line.platform, line.mention_id) == ("Ayşe Kaya", "stage", one)
        with desk.store.reading() as read:
            customer = read.mentions.get(one).customer_id
        assert kinds(customer_id=customer) == kinds()


def test_pages_follow_each_other_without_gap_or_repeat(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        brand = desk.inbox.brands()[0].id
        for number in range(7):
            desk.replies.assign(mention, f"person {number}", "Ann")  # all at the same moment
        seen, after = [], None
        while page := desk.activity.page(brand, ActivityFilter(by="Ann"), after, 3):
            seen += [line.detail for line in page]
            after = page[-1].key
        assert seen == [f"person {number}" for number in reversed(range(7))]


def test_another_brands_lines_are_not_shown(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        other = desk.opening.add("Other").id
        mine = desk.inbox.brands()[0].id
        desk.replies.assign(mention, "Ann", "Bob")
        desk.activity.note("exported_mentions", by="Bob", detail="x.csv", brand_id=mine)
        desk.activity.note("settings_changed", by="Bob", detail="theme")  # of the whole workspace
        assert [line.kind for line in desk.activity.page(other, ActivityFilter(by="Bob"))] == [
            "settings_changed"
        ]
        assert len(desk.activity.page(mine, ActivityFilter(by="Bob"))) == 3


def test_what_was_changed_for_one_brand_stands_in_its_log_alone(
    settings: Settings, clock: FrozenClock
) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention]):
        other = desk.opening.add("Other").id
        mine = desk.inbox.brands()[0]
        desk.rules.files.save(mine, RULES, "# none\n", seen="", by="Bob")
        with desk.store.writing() as write:
            write.assistant.agree(mine.id, "https://models.example", shown="ab", by="Bob", at=clock())
            write.assistant.withdraw(mine.id, by="Bob", at=clock())
            customer = write.mentions.get(mention).customer_id
            assert customer is not None
            write.ambassadors.set_mark(customer, None, by="Bob", at=clock(), about=None)
        bob = ActivityFilter(by="Bob")
        assert {line.kind for line in desk.activity.page(mine.id, bob)} == {
            "rules_changed",
            "assistant_agreed",
            "assistant_withdrawn",
            "ambassador_back",
        }
        assert desk.activity.page(other, bob) == []


def test_an_export_is_a_table_that_runs_nothing_and_is_noted(
    settings: Settings, clock: FrozenClock, tmp_path: Path
) -> None:
    theatre = Theatre()
    theatre.say("=HYPERLINK(1) lumi", clock(), name="@SUM(A1)")
    with a_desk(settings, clock, theatre) as desk:
        from tests.stage import a_brand

        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        [row] = desk.inbox.page(brand.id)
        desk.replies.assign(row.id, "=1+1", "Ann")
        path = tmp_path / "log.csv"
        count = desk.activity.export(brand.id, ActivityFilter(by="Ann"), path, by="Ann")
        with path.open(newline="", encoding="utf-8") as file:
            header, *lines = list(csv.reader(file))
        assert tuple(header) == COLUMNS
        assert count == len(lines) == 1
        assert lines[0][2:4] == ["assigned", "Assigned to =1+1"]
        assert lines[0][6] == "'@SUM(A1)"
        assert lines[0][7].startswith("'=HYPERLINK")
        newest = desk.activity.page(brand.id)[0]
        assert (newest.kind, newest.detail, newest.by) == ("exported_activity", "log.csv", "Ann")
        with pytest.raises(SettingWrong, match=r"\.csv"):
            desk.activity.export(brand.id, ActivityFilter(), tmp_path / "log.xlsx", by="Ann")


def test_what_is_gone_leaves_no_words_in_the_log(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    with asked(settings, clock, theatre) as (desk, [mention]):
        brand = desk.inbox.brands()[0].id
        desk.replies.assign(mention, "Ann", "Bob")
        with desk.store.writing() as write:
            native = write.mentions.get(mention).post.native_id
            write.mentions.mark_gone(brand, "stage", [native], clock())
        for line in desk.activity.page(brand):
            assert (line.who, line.excerpt, line.detail) == ("", "", "")


def test_a_language_model_is_its_brands_own_matter(settings: Settings, clock: FrozenClock) -> None:
    with asked(settings, clock, Theatre()) as (desk, _):
        mine, other = desk.inbox.brands()[0].id, desk.opening.add("Other").id
        with desk.store.writing() as write:
            write.assistant.choose(AssistantChoice(mine, "http://127.0.0.1:9", "tiny", True), "Ann", clock())
            write.learning.use(None, "Ann", clock())  # of the whole workspace
        which = ActivityFilter(area=Area.SETTINGS)
        assert [line.kind for line in desk.activity.page(mine, which)] == ["learning_off", "assistant_on"]
        assert [line.kind for line in desk.activity.page(other, which)] == ["learning_off"]
