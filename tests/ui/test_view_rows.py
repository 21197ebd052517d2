"""News reach the list by the mentions that they name; what is far from sight goes and comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from socialdesk.desktop.inbox import inbox_model
from socialdesk.desktop.inbox.outline import Outline
from socialdesk.domain.changes import Changes
from socialdesk.domain.mention import BrandId, MentionId, MentionRow
from socialdesk.errors import SocialDeskError, Unavailable
from socialdesk.store import View
from tests.ui.conftest import Room

OPEN = "lumi question {n}: where is it?"


def pages(room: Room, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What is read of the view as a whole from now on."""
    asked: list[object] = []
    really = room.desk.inbox.page

    def page(*given: object, **named: object) -> list[MentionRow]:
        asked.append(given)
        return really(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(room.desk.inbox, "page", page)
    return asked


def test_a_mention_that_comes_or_goes_is_looked_up_alone(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = pages(room, monkeypatch)
    room.arrive("lumi angry: the kettle leaks")
    room.settle()
    assert "lumi angry: the kettle leaks" in room.names()
    first = room.queue.model.rows[0]
    room.desk.replies.skip(first.id, first.version, "Aino")
    room.settle()
    assert room.queue.model.place(first.id) < 0
    assert not asked
    room.queue.pane.rows._whole.timeout.emit()  # some time later
    room.settle()
    assert len(asked) == 1


def test_news_of_no_mention_in_particular_read_the_top_anew(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = pages(room, monkeypatch)
    room.desk.bulletin.publish(Changes(outbox=True))
    room.settle()
    room.desk.bulletin.publish(Changes(mentions=frozenset(MentionId(n) for n in range(1, 500))))
    room.settle()
    assert len(asked) == 2
    assert len(room.names()) == 5


def test_news_that_come_while_older_ones_are_read_are_not_lost(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, pane = room.queue.model.rows[:3], room.queue.pane
    looked: list[frozenset[MentionId]] = []
    really = room.desk.inbox.fitting

    def fitting(brand: BrandId, where: View, ids: frozenset[MentionId]) -> list[MentionRow]:
        looked.append(ids)
        return really(brand, where, ids)

    monkeypatch.setattr(room.desk.inbox, "fitting", fitting)
    for row in rows:
        pane.settle(Changes(mentions=frozenset({row.id})))
    room.settle()
    assert looked == [{rows[0].id}, {rows[1].id, rows[2].id}]
    pane.settle(Changes(mentions=frozenset({rows[0].id})))
    pane.settle(Changes(mentions=frozenset({rows[0].id})))
    asked = pages(room, monkeypatch)
    pane.settle(Changes(outbox=True))  # of no mention: the whole top is next
    room.settle()
    assert len(asked) == 1


def test_what_cannot_be_read_is_said_and_the_list_stays(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[SocialDeskError] = []
    room.shell.background.failed.connect(told.append)

    def broken(*_: object) -> list[MentionRow]:
        raise Unavailable("The database cannot be reached just now.")

    with monkeypatch.context() as patched:
        patched.setattr(room.desk.inbox, "fitting", broken)
        room.arrive("lumi angry: nobody answers")
        room.settle()
    assert [str(each) for each in told] == ["The database cannot be reached just now."]
    assert len(room.names()) == 5
    room.queue.pane.settle()
    room.settle()
    assert len(room.names()) == 6


def test_rows_that_were_let_go_are_there_before_they_are_seen(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("NEAR", 20), ("CLOSE", 10), ("MOST", 50), ("TOP", 5), ("AHEAD", 30)):
        monkeypatch.setattr(inbox_model, name, value)
    room = open_room(tuple(OPEN.format(n=n * 7919) for n in range(150)))
    pane, model = room.queue.pane, room.queue.model
    model.grouped = False
    pane.load()
    room.settle()
    bar = pane.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    room.settle()
    bar.setValue(bar.maximum())
    room.settle()
    assert model.rowCount() == 150
    assert isinstance(model.rows[60], Outline)
    pane.select(60)
    room.settle()
    assert "lumi question" in model.rows[60].excerpt
    assert room.queue.reader.shows(model.rows[60])
    first, last = pane._seen()
    assert not any(isinstance(row, Outline) for row in model.rows[first : last + 1])
    pane.select(0)
    room.settle()
    pane._clock.timeout.emit()  # the list has rested
    assert model.rowCount() < 60
    end = model.rows[-1].id
    room.press(Qt.Key.Key_End)
    assert pane.current_id() == end
    bar.setValue(bar.maximum())
    room.settle()
    assert model.rowCount() > 100


def test_a_place_hears_once_of_all_that_changed_while_it_was_not_seen(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Changes] = []
    monkeypatch.setattr(room.queue, "refresh", heard.append)
    room.shell.go("mentions")
    room.settle()
    for number in (1, 2):
        room.desk.bulletin.publish(Changes(mentions=frozenset({MentionId(number)}), outbox=number == 2))
        room.settle()
    assert not heard
    room.shell.go("queue")
    assert heard == [Changes(mentions=frozenset({MentionId(1), MentionId(2)}), outbox=True)]
