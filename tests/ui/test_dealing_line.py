"""Before one writes, the reply's place says what else is under way with the customer, and leads there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.desktop.reply.dealing_line import dealing_words
from socialdesk.domain.customer import Dealing, Doing
from socialdesk.domain.mention import MentionId
from socialdesk.domain.shifts import Person, Team
from socialdesk.domain.sign_off import Standing
from tests.stage import MORNING
from tests.ui.conftest import POSTS, Room

SECOND = "lumi, is anybody reading this?"
SHIFT = Qt.KeyboardModifier.ShiftModifier
MIA = Standing("Mia", Team(people=(Person("Mia"), Person("Juho"))))


@pytest.fixture
def twice(open_room: Callable[..., Room]) -> Room:
    """The danger is in focus; its author wrote a second time."""
    room = open_room()
    settings = room.desk.settings()
    room.desk.save_settings(replace(settings, agent=replace(settings.agent, name="Mia")))
    room.theatre.say(SECOND, MORNING, by="u1", name="Person 1")
    room.desk.intake.poll(room.account.id)
    room.desk.triage.run()
    room.settle()
    room.qtbot.waitUntil(lambda: SECOND in room.names(), timeout=20_000)
    room.qtbot.waitUntil(lambda: bool(said(room)), timeout=20_000)  # it is looked at once a second
    room.settle()
    assert room.current() == POSTS[1]
    return room


def other(room: Room) -> MentionId:
    return next(row.id for row in room.queue.model.rows if row.excerpt == SECOND)


def said(room: Room) -> str:
    line = room.queue.dealing
    return line.text.text() if line.isVisible() else ""


@pytest.mark.parametrize(
    ("doing", "by", "words"),
    [
        (Doing.ANSWERED, "mia", "You answered this customer 3 min ago · X"),
        (Doing.ANSWERED, "juho", "\u2068Juho\u2069 answered this customer 3 min ago · X"),
        (Doing.ANSWERED, "", "This customer was answered 3 min ago · X"),
        (Doing.BEGUN, "mia", "You began another reply to this customer 3 min ago · X"),
        (Doing.BEGUN, "juho", "\u2068Juho\u2069 began another reply to this customer 3 min ago · X"),
        (Doing.LEAVING, "Mia", "Another reply of yours to this customer is on its way · X"),
        (Doing.WAITING, "", "This customer waits for another answer, too, asked 3 min ago · X"),
    ],
)
def test_what_is_said(doing: Doing, by: str, words: str) -> None:
    found = Dealing(doing, MentionId(1), "x", by, MORNING - timedelta(minutes=3))
    assert dealing_words([found], MIA, MORNING) == words
    assert dealing_words([found, found, found], MIA, MORNING) == words + " · 2 more"
    assert dealing_words([], MIA, MORNING) == ""


@pytest.mark.parametrize("doing", list(Doing))
def test_names_are_plain_text_of_their_own_direction(doing: Doing) -> None:
    found = Dealing(doing, MentionId(1), "x", "<b>\u202eJuho</b>", MORNING)
    line = dealing_words([found], MIA, MORNING)
    assert "\u202e" not in line
    assert doing is Doing.WAITING or "\u2068<b>" in line


def test_who_waits_elsewhere_is_said_and_answering_it_is_said_at_once(twice: Room) -> None:
    room = twice
    assert said(room).startswith("This customer waits for another answer")
    version = room.desk.inbox.open(other(room), seen=False).mention.version
    room.desk.replies.approve(other(room), version, "Hi, yes, we do.", "Juho", accept_soft=True)
    room.qtbot.waitUntil(lambda: "approved by \u2068Juho\u2069" in said(room), timeout=20_000)
    room.clock.advance(minutes=5)
    room.desk.dispatch.drain()
    room.qtbot.waitUntil(lambda: "\u2068Juho\u2069 answered this customer" in said(room), timeout=20_000)
    room.settle()


def test_a_key_goes_there(twice: Room) -> None:
    room = twice
    wanted = other(room)
    room.press("E", SHIFT)
    screen = room.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)
    assert screen.isVisible()
    assert screen.composer.mention is not None
    assert screen.composer.mention.id == wanted


def test_whoever_wrote_once_has_no_line(twice: Room) -> None:
    twice.queue.pane.select(twice.names().index(POSTS[2]))
    twice.settle()
    assert said(twice) == ""
    twice.press("E", SHIFT)  # leads nowhere
    assert twice.current() == POSTS[2]


def test_typing_asks_nothing(twice: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def dealings(_: object, number: MentionId) -> tuple[Dealing, ...]:
        raise AssertionError(f"asked about {number}")

    twice.press("e")
    twice.qtbot.waitUntil(lambda: not twice.queue.reader._others.isActive(), timeout=20_000)
    twice.settle()
    monkeypatch.setattr(type(twice.desk.customers), "dealings", dealings)
    twice.press("Hello there")
    mention = twice.composer.mention
    assert mention is not None
    twice.qtbot.waitUntil(lambda: twice.composer.check.known, timeout=20_000)
    twice.qtbot.waitUntil(lambda: twice.desk.replies.begun(mention.id) is not None, timeout=20_000)
    twice.settle()
