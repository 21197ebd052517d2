from __future__ import annotations

from datetime import timedelta

from socialdesk.errors import InDoubt, TargetGone
from tests.unit.cli.conftest import Terminal


def test_a_refused_reply_has_its_code_and_can_be_tried_again(busy: Terminal) -> None:
    busy("approve", "1")
    busy.clock.advance(seconds=30)
    busy.theatre.on_send.append(TargetGone("The post is gone."))
    said = busy("send", "--wait", "0", "--json")
    assert said.code == 77
    assert said.data["failed"] == 1
    row = busy("outbox", "--json").data[0]
    assert row["state"] == "failed"
    again = busy("send", "--again", str(row["id"]), "--json")
    assert again.code == 0
    assert again.data["sent"] == 1


def test_a_reply_in_doubt_is_found_and_not_sent_twice(busy: Terminal) -> None:
    busy("approve", "1")
    busy.clock.advance(seconds=30)
    busy.theatre.on_send.append(InDoubt("The answer got lost."))
    busy.theatre.keep_when_failing = True
    said = busy("send", "--wait", "0", "--json")
    assert said.code == 74
    assert said.data["uncertain"] == 1
    busy.clock.advance(seconds=30)
    assert busy("send", "--wait", "0", "--json").data == {
        "sent": 0,
        "settled": 1,
        "waiting": 0,
        "by_hand": 0,
        "uncertain": 0,
        "failed": 0,
    }
    assert len(busy.theatre.sent) == 1


def test_send_waits_for_the_hold(busy: Terminal) -> None:
    """Time moves only while the command sleeps: it waits as long as the hold, and no longer."""
    import time as real_time

    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        busy.clock.advance(seconds=seconds)

    busy.monkeypatch.setattr(real_time, "sleep", sleep)
    busy("approve", "1")
    said = busy("send", "--json")
    assert said.data["sent"] == 1
    assert 9.9 <= sum(slept) <= 11


def test_a_reply_leaves_at_its_time_and_not_before(busy: Terminal) -> None:
    at = (busy.clock() + timedelta(hours=5)).isoformat()
    said = busy("approve", "1", "--at", at)
    assert said.code == 0
    assert "leaves in 5 h" in said.out
    busy.clock.advance(hours=4)
    assert busy("send", "--wait", "0", "--json").data["sent"] == 0
    busy.clock.advance(hours=1)
    assert busy("send", "--wait", "0", "--json").data["sent"] == 1


def test_a_time_that_has_passed_or_is_none_is_refused(busy: Terminal) -> None:
    assert busy("approve", "1", "--at", "2020-01-01T10:00").code == 2
    assert busy("approve", "1", "--at", "soon").code == 2
    assert busy("outbox", "--json").data == []
