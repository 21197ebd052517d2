"""Pages are read elsewhere, one at a time; one that fails is told and asked for again, one overtaken is
dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from socialdesk.desktop.background import Background
from socialdesk.desktop.widgets.page_reader import Key
from socialdesk.desktop.widgets.paged_list import Line, PagedModel
from socialdesk.errors import NetworkDown, SocialDeskError


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    with ThreadPoolExecutor(1) as pool:
        made = Background(pool)
        yield made
        made.close()


@pytest.fixture
def model(qtbot: QtBot) -> PagedModel[int]:
    made: PagedModel[int] = PagedModel(lambda n: n, lambda n: (n, 0), lambda n: Line(str(n)), 3)
    made.append_page([9, 8, 7])
    return made


def test_the_page_after_the_last_row_is_read_elsewhere(
    background: Background, model: PagedModel[int], qtbot: QtBot
) -> None:
    seen: list[tuple[Key | None, int]] = []

    def reading(after: Key | None) -> Callable[[], list[int]]:
        def work() -> list[int]:
            seen.append((after, threading.get_ident()))
            return [6, 5]

        return work

    model.read_pages(background, reading)
    with qtbot.waitSignal(background.idle):
        model.fetchMore()
    assert list(model.rows) == [9, 8, 7, 6, 5]
    [(after, thread)] = seen
    assert after == (7, 0)
    assert thread != threading.get_ident()


def test_what_cannot_be_read_is_told_and_asked_for_again(
    background: Background, model: PagedModel[int], qtbot: QtBot
) -> None:
    told: list[SocialDeskError] = []
    answers: list[list[int] | SocialDeskError] = [NetworkDown("No connection."), [6]]
    background.failed.connect(told.append)

    def work() -> list[int]:
        answer = answers.pop(0)
        if isinstance(answer, SocialDeskError):
            raise answer
        return answer

    model.read_pages(background, lambda _: work)
    with qtbot.waitSignal(background.idle):
        model.fetchMore()
    assert [str(each) for each in told] == ["No connection."]
    assert list(model.rows) == [9, 8, 7]
    with qtbot.waitSignal(background.idle):
        model.fetchMore()
    assert list(model.rows) == [9, 8, 7, 6]


@pytest.mark.parametrize("other", ["clear", "settle"])
def test_a_page_of_a_list_that_is_no_more_is_dropped(
    background: Background, model: PagedModel[int], qtbot: QtBot, other: str
) -> None:
    gate = threading.Event()

    def work() -> list[int]:
        gate.wait(10)
        return [6]

    model.read_pages(background, lambda _: work)
    model.fetchMore()
    if other == "clear":
        model.clear()
    else:
        model.settle([5, 4, 3], complete=False)
    with qtbot.waitSignal(background.idle):
        gate.set()
    assert list(model.rows) == ([] if other == "clear" else [5, 4, 3])


def test_nothing_is_read_where_there_is_nothing_to_read_from(
    background: Background, model: PagedModel[int]
) -> None:
    model.read_pages(background, lambda _: None)
    model.fetchMore()
    assert not background.pending
    assert model.canFetchMore()
