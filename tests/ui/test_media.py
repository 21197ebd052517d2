"""What came with a post is said in words and shown by key, never by itself; where it was written is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from socialdesk.app import build
from socialdesk.config import Settings
from socialdesk.desktop.conversation.media import MediaPart
from socialdesk.desktop.inbox.mention_delegate import MentionDelegate
from socialdesk.desktop.inbox.row_words import ALONE
from socialdesk.desktop.words import language
from socialdesk.errors import Refused
from socialdesk.services.desk import Desk
from socialdesk.sources.protocol import Source
from tests.conftest import FrozenClock
from tests.stage import MORNING, ScriptedClassifier, Stage, Theatre
from tests.ui.conftest import Room
from tests.unit.desktop.conversation.test_media import bomb, picture

ROW = (ALONE, 400, False)
HERE = "https://pictures.example/"


class Net:
    """Where pictures come from: what lies there, what was asked, and whether it is slow."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {"a.png": picture("png", 300, 200), "b.jpeg": picture("jpeg")}
        self.asked: list[str] = []
        self.given_up: list[str] = []
        self.slow = threading.Event()

    def fetch(self, url: str, wanted: Callable[[], bool]) -> bytes:
        name = url.removeprefix(HERE)
        self.asked.append(name)
        while self.slow.is_set():
            if not wanted():
                self.given_up.append(name)
                raise Refused("Nobody waits.")
            threading.Event().wait(0.01)
        if name not in self.files:
            raise Refused("The picture is no longer there.")
        return self.files[name]


@pytest.fixture
def net() -> Net:
    return Net()


@pytest.fixture
def desk(settings: Settings, clock: FrozenClock, theatre: Theatre, net: Net) -> Iterator[Desk]:
    stage: type[Source] = type("StageOfTest", (Stage,), {"theatre": theatre})
    built = build(
        settings,
        clock=clock,
        classifier=ScriptedClassifier,
        platforms=lambda: {"stage": stage},
        picture_of=net.fetch,
    )
    yield built
    built.close()


@pytest.fixture
def show(open_room: Callable[..., Room]) -> Callable[..., Room]:
    """A room in which somebody posted these."""

    def show(*posts: dict[str, object]) -> Room:
        room = open_room(())
        for number, post in enumerate(posts):
            more = {"by": f"u{number}", "name": f"Person {number}", **post}
            text = str(more.pop("text", f"lumi angry: look at box {number}"))
            room.theatre.say(text, MORNING, **more)
        room.desk.intake.poll(room.account.id)
        room.desk.triage.run()
        room.settle()
        return room

    return show


def part(room: Room) -> MediaPart:
    card = room.queue.conversation.focused_card()
    assert card is not None
    return card.media


def sizes(room: Room) -> list[int]:
    return [each.pixmap().width() for each in part(room).pictures]


TORN = {"media": [["picture", HERE + "a.png", "A <b>torn</b> box\u202e"]]}


def test_nothing_is_loaded_before_the_key_is_pressed(show: Callable[..., Room], net: Net) -> None:
    room = show(TORN)
    assert part(room).said.text() == "Picture: \u2068A <b>torn</b> box\u2069"
    assert part(room).button.text() == "Show the picture  P"
    assert net.asked == []
    room.press("p")
    assert net.asked == ["a.png"]
    (shown,) = part(room).pictures
    assert (shown.isVisible(), shown.width() > 0, shown.height()) == (True, True, 200)
    assert shown.accessibleName() == "A <b>torn</b> box"
    assert "<b>" not in shown.toolTip()
    face = QAccessible.queryAccessibleInterface(shown)
    assert face.role() == QAccessible.Role.Graphic
    assert part(room).button.text() == "Hide the picture  P"
    room.press("p")
    assert part(room).pictures == []
    part(room).button.click()
    room.settle()
    assert net.asked == ["a.png", "a.png"], "nothing is kept"
    assert sizes(room) == [300]


def test_the_picture_stays_while_its_mention_is_read_and_goes_with_it(
    show: Callable[..., Room], net: Net
) -> None:
    room = show(TORN, {"text": "thanks lumi"})
    room.press("p")
    room.queue.reader.reopen(room.queue.reader.opened.mention.id)  # type: ignore[union-attr]
    room.settle()
    assert sizes(room) == [300]
    room.press("j")
    assert part(room).isHidden()
    room.press("k")
    assert part(room).pictures == []
    assert net.asked == ["a.png"]


def test_several_stand_in_their_order_and_one_that_fails_says_what_to_do(
    show: Callable[..., Room], net: Net
) -> None:
    net.files["c.png"] = picture("png", 50, 20)
    media = [
        ["picture", HERE + "b.jpeg", ""],
        ["picture", HERE + "gone.png", "The bill"],
        ["video", HERE + "c.png", ""],
        ["audio", "", ""],
    ]
    room = show({"media": media})
    assert part(room).button.text() == "Show the pictures  P"
    room.press("p")
    assert sizes(room) == [40, 50]
    assert part(room).pictures[0].accessibleName() == "Picture without a description"
    assert part(room).said.text().split("\n")[-2:] == [
        "The picture is no longer there.",
        "Open the post to see it (O).",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "PNG, JPEG, WebP and GIF"),
        (b"<!DOCTYPE html><html>", "PNG, JPEG, WebP and GIF"),
        (bomb(60_000, 60_000), "too large"),
        (picture()[:24], "broken"),
    ],
    ids=["svg", "html", "bomb", "broken"],
)
@pytest.mark.qt_log_ignore(".")
def test_what_is_no_picture_is_said(show: Callable[..., Room], net: Net, data: bytes, said: str) -> None:
    net.files["a.png"] = data
    room = show(TORN)
    room.press("p")
    assert part(room).pictures == []
    assert said in part(room).said.text()
    assert part(room).said.text().endswith("Open the post to see it (O).")
    assert part(room).button.text() == "Show the picture  P"
    net.files["a.png"] = picture()
    room.press("p")
    assert sizes(room) == [40]
    assert said not in part(room).said.text()


def test_who_goes_on_meanwhile_gives_it_up(show: Callable[..., Room], net: Net) -> None:
    other = {"text": "thanks lumi", "media": [["picture", HERE + "b.jpeg", "The other box"]]}
    room = show(TORN, other)
    net.slow.set()
    room.queue.reader.show_pictures()
    assert part(room).button.text() == "Stop loading  P"
    room.press("j")
    room.qtbot.waitUntil(lambda: net.given_up == ["a.png"], timeout=10_000)
    assert "The other box" in part(room).said.text()
    net.slow.clear()
    room.settle()
    assert part(room).pictures == []
    assert "Nobody waits" not in part(room).said.text()


def test_loading_is_stopped_by_the_same_key(show: Callable[..., Room], net: Net) -> None:
    room = show(TORN)
    net.slow.set()
    room.queue.reader.show_pictures()
    room.queue.reader.show_pictures()
    room.qtbot.waitUntil(lambda: net.given_up == net.asked, timeout=10_000)
    room.settle()
    assert (part(room).button.text(), part(room).pictures) == ("Show the picture  P", [])


def test_a_window_that_closes_waits_for_no_picture(show: Callable[..., Room], net: Net) -> None:
    room = show(TORN)
    net.slow.set()
    room.queue.reader.show_pictures()
    room.qtbot.waitUntil(lambda: net.asked == ["a.png"], timeout=10_000)
    room.desk.pictures.close()
    assert net.given_up == ["a.png"]


def test_a_post_that_its_author_deleted_shows_nothing(show: Callable[..., Room]) -> None:
    room = show(TORN)
    room.press("p")
    mention_id = room.queue.reader.opened.mention.id  # type: ignore[union-attr]
    room.theatre.gone = ["p1"]
    room.desk.intake.poll(room.account.id)
    room.settle()
    room.qtbot.waitUntil(lambda: not part(room).isVisible(), timeout=10_000)
    assert part(room).pictures == []
    assert room.desk.inbox.open(mention_id, seen=False).mention.post.media == ()


def test_where_the_platform_tells_no_address_the_post_is_opened(show: Callable[..., Room], net: Net) -> None:
    room = show({"media": [["picture", "", ""]] * 2}, {"text": "thanks lumi"})
    assert part(room).said.text() == "2 pictures without a description\nOpen the post to see it (O)."
    assert part(room).button.isHidden()
    room.press("p")
    assert room.shell._toast.text.text() == "Open the post to see it (O)."
    room.press("j")
    room.press("p")
    assert room.shell._toast.text.text() == "No picture came with this post."
    assert net.asked == []


def test_a_mention_from_before_says_as_much_as_is_known(show: Callable[..., Room]) -> None:
    room = show({})
    part(room).show_media(room.queue.reader.opened.mention.id, (), True)  # type: ignore[union-attr]
    assert part(room).said.text() == "Has a picture or video.\nOpen the post to see it (O)."


def test_the_place_is_told_where_it_is_not_told_already(
    show: Callable[..., Room], qapp: QApplication, settings: Settings
) -> None:
    room = show({"place": "r/coffee", "name": "Mina"}, {"place": "The Kettle", "name": "The Kettle"}, {})
    pane, conversation = room.queue.pane, room.queue.conversation
    delegate = pane.list.itemDelegate()
    assert isinstance(delegate, MentionDelegate)
    told = []
    for _ in range(3):
        row = pane.current()
        assert row is not None
        told.append((conversation.place.text(), delegate._lay_out(row, *ROW).where))
        room.press("j")
    assert sorted(told) == sorted(
        [
            ("Stage · \u2068r/coffee\u2069", "\u2068u0\u2069 · Stage · \u2068r/coffee\u2069"),
            ("Stage · \u2068The Kettle\u2069", "\u2068u1\u2069 · Stage"),
            ("Stage", "\u2068u2\u2069 · Stage"),
        ]
    )
    language.use("ar", qapp, settings.resources)
    conversation._say_place()
    assert conversation.place.text().startswith("\u200f")


def test_a_post_from_another_server_says_so(show: Callable[..., Room]) -> None:
    room = show(
        {"id": "a", "place": "tea.example", "text": "lumi angry: cold"},
        {"id": "b", "to": "a", "thread": "a", "place": "cup.example", "text": "lumi me too"},
    )
    first, second = (card.when.text() for card in room.queue.conversation._posts)
    assert "tea.example" not in first
    assert "\u2068cup.example\u2069" in second
