"""A sweep never skips: whatever arrives late within the overlap, however it is interrupted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from socialdesk.sources.protocol import Cursor
from socialdesk.sources.sweep import Sweep

NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


def test_a_first_sweep_reads_a_backlog() -> None:
    sweep = Sweep.read(None, NOW)
    assert sweep.next(["a"]) == "a"
    assert sweep.is_new("a")
    assert sweep.back_to("a", overlap=3600, backlog=WEEK) == NOW - WEEK


def test_the_next_sweep_goes_back_to_where_the_last_one_began() -> None:
    sweep = Sweep.read(None, NOW)
    sweep.next(["a"])
    sweep.finish("a")
    cursor = sweep.cursor(["a"])
    later = Sweep.read(cursor, NOW + timedelta(hours=5))
    assert not later.is_new("a")
    assert later.back_to("a", overlap=3600, backlog=WEEK) == NOW - timedelta(hours=1)


def test_a_sweep_goes_on_after_a_restart() -> None:
    sweep = Sweep.read(None, NOW)
    sweep.next(["a", "b"])
    sweep.finish("a")
    assert sweep.next(["a", "b"]) == "b"
    sweep.next_page({"max_id": "77"})
    restarted = Sweep.read(json.loads(json.dumps(sweep.cursor(["a", "b"]))), NOW + timedelta(hours=1))
    assert restarted.next(["a", "b"]) == "b"
    assert (restarted.mark, restarted.pages) == ({"max_id": "77"}, 1)
    restarted.finish("b")
    done = Sweep.read(restarted.cursor(["a", "b"]), NOW + timedelta(hours=2))
    assert done.back_to("a", overlap=0, backlog=WEEK) == NOW, (
        "from where the sweep began, not where it went on"
    )


def test_a_new_stream_gets_its_backlog_and_an_old_one_is_forgotten() -> None:
    sweep = Sweep.read(None, NOW)
    sweep.next(["a"])
    sweep.finish("a")
    again = Sweep.read(sweep.cursor(["a"]), NOW + timedelta(hours=1))
    assert again.is_new("b")
    for stream in ("a", "b"):
        again.next(["a", "b"])
        again.finish(stream)
    assert set(again.cursor(["a", "b"])["since"]) == {"a", "b"}


def test_a_stream_that_is_no_longer_wanted_does_not_hold_up_the_sweep() -> None:
    sweep = Sweep.read(None, NOW)
    sweep.next(["a", "b"])
    sweep.next_page("7")
    assert sweep.next(["b"]) == "b"
    assert sweep.mark is None


@pytest.mark.parametrize(
    "cursor",
    [
        {},
        {"v": 2},
        {"v": 1},
        {"v": 1, "since": 5},
        {"v": 1, "since": {"a": "x"}},
        {"v": 1, "since": {}, "sweep": 3},
    ],
)
def test_a_cursor_that_is_not_ours_begins_afresh(cursor: Cursor) -> None:
    sweep = Sweep.read(cursor, NOW)
    assert sweep.is_new("a")
    assert not sweep.pages


@given(st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=5)))
def test_any_cursor_can_be_read(cursor: dict[str, Any]) -> None:
    Sweep.read(cursor, NOW).next(["a"])


class Platform(RuleBasedStateMachine):
    """A stream that lets items in up to an hour late, read one page at a time, interrupted anywhere."""

    OVERLAP = 3600.0

    @initialize()
    def start(self) -> None:
        self.now = NOW
        self.standing: list[tuple[datetime, int]] = []
        self.found: set[int] = set()
        self.cursor: Any = None
        self.number = 0
        self.complete_at = NOW - WEEK

    @rule(late=st.floats(min_value=0, max_value=3500))
    def post(self, late: float) -> None:
        self.number += 1
        self.standing.append((self.now - timedelta(seconds=late), self.number))

    @rule(minutes=st.integers(min_value=1, max_value=300))
    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(pages=st.integers(min_value=1, max_value=6))
    def poll(self, pages: int) -> None:
        """Read some pages of two, newest first, and perhaps stop half way."""
        for _ in range(pages):
            sweep = Sweep.read(self.cursor, self.now)
            stream = sweep.next(["s"])
            assert stream == "s"
            back_to = sweep.back_to("s", overlap=self.OVERLAP, backlog=WEEK)
            older = sorted((one for one in self.standing if self._below(one, sweep.mark)), reverse=True)
            page = older[:2]
            self.found |= {number for at, number in page if at >= back_to}
            if len(page) < 2 or page[-1][0] < back_to:
                sweep.finish("s")
            else:
                sweep.next_page([page[-1][0].timestamp(), page[-1][1]])
            self.cursor = json.loads(json.dumps(sweep.cursor(["s"])))
            if not sweep.more(["s"]):
                self.complete_at = self.now
                break

    @staticmethod
    def _below(one: tuple[datetime, int], mark: Any) -> bool:
        return mark is None or [one[0].timestamp(), one[1]] < mark

    @rule()
    def finish(self) -> None:
        """Two whole sweeps: the one under way, and one that began after everything stood."""
        for _ in range(2):
            before = self.complete_at
            while self.complete_at == before:
                self.now += timedelta(microseconds=1)
                self.poll(50)
        assert self.found == {number for _, number in self.standing}

    @invariant()
    def finds_only_what_stands(self) -> None:
        assert self.found <= {number for _, number in self.standing}


TestPlatform = Platform.TestCase
