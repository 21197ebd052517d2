from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from socialdesk.config import Settings
from socialdesk.errors import SettingWrong
from socialdesk.services.inbox import EVERYTHING
from tests.conftest import FrozenClock
from tests.stage import MINUTE, MORNING, Theatre, a_brand, a_desk
from tests.unit.services.test_dispatch import approve, asked


def test_a_trend_counts_labels_and_response_times(settings: Settings, clock: FrozenClock) -> None:
    theatre = Theatre()
    theatre.say("lumi I am angry", MORNING)
    theatre.say("lumi thanks", MORNING + MINUTE)
    theatre.say("lumi where is it", MORNING + 2 * MINUTE)
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        angry = desk.inbox.page(brand.id)[0]
        approve(desk, angry.id)
        clock.advance(minutes=5)
        desk.dispatch.drain()
        trend = desk.insight.trend(brand.id)
        total = trend.total
        assert (total.negative, total.neutral, total.positive, total.unlabelled) == (1, 1, 1, 0)
        assert total.net == 0
        assert trend.days[-1] == (clock().date(), total)
        assert sum(counts.total for _, counts in trend.days) == 3
        assert trend.by_platform == (("stage", total),)
        assert (trend.response.answered, trend.response.median) == (1, 65)


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_an_export_holds_every_row(settings: Settings, clock: FrozenClock, tmp_path: Path, kind: str) -> None:
    theatre = Theatre()
    for number in range(5):
        theatre.say(f"=cmd|' /C calc'!A{number} lumi", clock())
    with a_desk(settings, clock, theatre) as desk:
        brand, account = a_brand(desk)
        desk.intake.poll(account.id)
        desk.triage.run()
        path = tmp_path / f"out.{kind}"
        assert desk.insight.export(brand.id, EVERYTHING, path) == 5
        with path.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines)) if kind == "csv" else [json.loads(line) for line in lines]
        assert len(rows) == 5
        assert {row["sentiment"] for row in rows} == {"neutral"}
        first = "'" if kind == "csv" else "="  # a spreadsheet must not run it
        assert all(row["text"].startswith(first) for row in rows)
        assert list(tmp_path.glob("*.part")) == []


def test_an_unknown_kind_of_file_is_refused(settings: Settings, clock: FrozenClock, tmp_path: Path) -> None:
    with asked(settings, clock, Theatre()) as (desk, _), pytest.raises(SettingWrong, match="csv"):
        desk.insight.export(desk.inbox.brands()[0].id, EVERYTHING, tmp_path / "out.xls")


def test_who_answered_is_a_table_that_a_spreadsheet_does_not_run(
    settings: Settings, clock: FrozenClock, tmp_path: Path
) -> None:
    with asked(settings, clock, Theatre()) as (desk, [mention_id]):
        version = desk.inbox.open(mention_id).mention.version
        desk.replies.approve(mention_id, version, "Hi, sorry, we look into it.", "=Ann", accept_soft=True)
        clock.advance(minutes=5)
        desk.dispatch.drain()
        brand, today = desk.inbox.brands()[0], clock().date()
        path = tmp_path / "answered.csv"
        assert desk.insight.export_answerers(brand.id, today, today, path) == 1
        with path.open(encoding="utf-8", newline="") as lines:
            [row] = csv.DictReader(lines)
        assert (row["person"], row["answered"]) == ("'=Ann", "1")
        with pytest.raises(SettingWrong, match="csv"):
            desk.insight.export_answerers(brand.id, today, today, tmp_path / "answered.xls")
