from __future__ import annotations

from socialdesk.domain.changes import Changes
from socialdesk.services.bulletin import Bulletin
from tests.conftest import ExpectedLogs


def test_every_hearer_hears_until_it_leaves() -> None:
    bulletin, first, second = Bulletin(), list[Changes](), list[Changes]()
    leave = bulletin.subscribe(first.append)
    bulletin.subscribe(second.append)
    bulletin.publish(Changes(outbox=True))
    leave()
    leave()
    bulletin.publish(Changes(trends=True))
    assert first == [Changes(outbox=True)]
    assert second == [Changes(outbox=True), Changes(trends=True)]


def test_nothing_changed_is_not_news() -> None:
    bulletin, heard = Bulletin(), list[Changes]()
    bulletin.subscribe(heard.append)
    bulletin.publish(Changes())
    assert heard == []


def test_a_broken_hearer_does_not_silence_the_others(expect_log: ExpectedLogs) -> None:
    expect_log("A hearer of changes failed")
    bulletin, heard = Bulletin(), list[Changes]()

    def broken(changes: Changes) -> None:
        raise RuntimeError("a bug of the hearer")

    bulletin.subscribe(broken)
    bulletin.subscribe(heard.append)
    bulletin.publish(Changes(outbox=True))
    assert heard == [Changes(outbox=True)]
