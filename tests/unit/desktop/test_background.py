from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from socialdesk.desktop.background import Background, ChangeRelay, InTurn
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import MentionId
from socialdesk.errors import NetworkDown, SocialDeskError


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    with ThreadPoolExecutor(2) as pool:
        made = Background(pool)
        yield made
        made.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_work_runs_elsewhere_and_the_answer_comes_here(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    threads: dict[str, int] = {}
    with qtbot.waitSignal(background.idle):
        background.run(
            lambda: threads.setdefault("work", threading.get_ident()),
            owner=owner,
            then=lambda _: threads.setdefault("answer", threading.get_ident()),
        )
    assert threads["answer"] == threading.get_ident() != threads["work"]


def test_work_on_one_thing_is_done_in_turn_and_the_newest_counts(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    gate, done, heard = threading.Event(), list[int](), list[object]()
    turns = InTurn(background, owner)

    def work(number: int) -> Callable[[], int]:
        def write() -> int:
            gate.wait(60)
            done.append(number)
            if number == 9:
                raise NetworkDown("no")
            return number

        return write

    for number in (1, 2, 3):
        turns.run(work(number), heard.append, heard.append)
    assert turns.busy
    gate.set()
    qtbot.waitUntil(lambda: not turns.busy, timeout=30_000)
    assert (done, heard) == ([1, 3], [3])
    turns.run(work(9), heard.append, lambda error: heard.append(type(error)))
    qtbot.waitUntil(lambda: not turns.busy, timeout=30_000)
    turns.run(work(4), heard.append, heard.append)
    qtbot.waitUntil(lambda: not turns.busy, timeout=30_000)
    assert (done, heard) == ([1, 3, 9, 4], [3, NetworkDown, 4])


def test_what_strangers_make_slow_holds_up_no_other_work(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    gate, heard = threading.Event(), list[str]()

    def slow() -> str:
        gate.wait(60)
        return "slow"

    with ThreadPoolExecutor(1) as elsewhere:
        for _ in range(5):
            background.run(slow, owner=owner, then=heard.append, on=elsewhere)
        background.run(lambda: "a person's", owner=owner, then=heard.append)
        qtbot.waitUntil(lambda: heard == ["a person's"], timeout=30_000)
        with qtbot.waitSignal(background.idle, timeout=30_000):
            gate.set()
    assert heard[1:] == ["slow"] * 5


def test_only_the_newest_of_a_lane_counts(background: Background, owner: QObject, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), list[str]()

    def slow() -> str:
        gate.wait(10)
        return "old"

    background.run(slow, owner=owner, then=heard.append, lane="search")
    background.run(lambda: "other lane", owner=owner, then=heard.append, lane="count")
    background.run(lambda: "new", owner=owner, then=heard.append, lane="search")
    qtbot.waitUntil(lambda: "new" in heard)
    with qtbot.waitSignal(background.idle):
        gate.set()
    assert sorted(heard) == ["new", "other lane"]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    gate, heard = threading.Event(), list[object]()
    background.run(lambda: gate.wait(10), owner=owner, then=heard.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(background.idle):
        gate.set()
    assert heard == []


def test_errors_of_the_world_are_handed_over_or_told(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    def work() -> None:
        raise NetworkDown("No connection.")

    taken: list[SocialDeskError] = []
    with qtbot.waitSignal(background.idle):
        background.run(work, owner=owner, otherwise=taken.append)
    assert [str(error) for error in taken] == ["No connection."]
    with qtbot.waitSignal(background.failed) as told:
        background.run(work, owner=owner)
    assert isinstance(told.args[0], NetworkDown)


def test_a_bug_is_raised_on_the_gui_thread_with_its_traceback(
    background: Background, owner: QObject, qtbot: QtBot
) -> None:
    def work() -> None:
        raise KeyError("a bug")

    with qtbot.capture_exceptions() as caught:
        background.run(work, owner=owner, then=lambda _: None, otherwise=lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    kind, _, trace = caught[0]
    assert kind is KeyError
    assert "work" in [frame.name for frame in traceback.extract_tb(trace)]


def test_news_arrive_in_order_before_the_answer(background: Background, owner: QObject, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(tell: Callable[[int], None]) -> str:
        for number in range(5):
            tell(number)
        return "done"

    with qtbot.waitSignal(background.idle):
        background.run_telling(work, owner=owner, during=heard.append, then=heard.append)
    assert heard == [0, 1, 2, 3, 4, "done"]


def test_after_closing_nothing_is_delivered(background: Background, owner: QObject, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), list[object]()
    background.run(lambda: gate.wait(10), owner=owner, then=heard.append)
    background.close()
    gate.set()
    background.run(lambda: 1, owner=owner, then=heard.append)
    qtbot.wait(50)
    assert heard == []


def test_bursts_of_changes_are_merged(qtbot: QtBot) -> None:
    relay, heard = ChangeRelay(interval=30), list[Changes]()
    relay.changed.connect(heard.append)

    def burst() -> None:
        for number in range(200):
            relay.hear(Changes(mentions=frozenset({MentionId(number)}), added=1))

    threads = [threading.Thread(target=burst) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: sum(c.added for c in heard) == 400)
    assert len(heard) < 10
    assert frozenset().union(*(c.mentions for c in heard)) == frozenset(map(MentionId, range(200)))
    assert not relay.waiting
