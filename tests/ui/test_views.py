"""Saved views, the filter line, facets, and a brand that is left and come back to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from socialdesk.desktop.inbox.queue import AllMentions, QueueScreen
from socialdesk.desktop.launch import wait
from tests.stage import MINUTE, MORNING
from tests.ui.conftest import POSTS, Room
from tests.ui.test_kept import opened_again, queue_of
from tests.ui.test_picking import choose

SHIFT = Qt.KeyboardModifier.ShiftModifier


def named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def take(dialog: QInputDialog) -> None:
        dialog.setTextValue(name)
        dialog.accept()

    monkeypatch.setattr(QInputDialog, "open", take)


def type_in(room: Room, text: str) -> None:
    QTest.keyClicks(room.queue.search, text)


def test_views_are_counted_and_gone_to_by_key(room: Room) -> None:
    side = room.shell.side
    assert list(side.views) == ["critical", "due", "questions:en", "praise", "mine", "unassigned"]
    assert side.views["questions:en"].accessibleName() == "English questions"
    assert {key: item.count for key, item in side.views.items()} | {"due": 0} == {
        "critical": 1, "due": 0, "questions:en": 1, "praise": 1, "mine": 0, "unassigned": 5,
    }  # fmt: skip
    room.press("v")
    choose(room, "Praise")
    assert room.names() == [POSTS[3]]
    assert side.views["praise"].isChecked()
    room.desk.replies.assign(room.queue.model.rows[0].id, room.shell.place.agent, "Aino")
    room.qtbot.waitUntil(lambda: side.views["mine"].count == 1, timeout=20_000)
    assert side.views["unassigned"].count == 4
    room.press("v")
    choose(room, "The whole queue")
    assert len(room.names()) == len(POSTS)


def test_a_filter_is_kept_renamed_moved_and_deleted_by_key(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    for query, name in (("grinder", "Grinders"), ("carafe", "Carafes")):
        room.queue.show_query(query)
        room.settle()
        named(monkeypatch, name)
        room.press("V", SHIFT)
    side = room.shell.side

    def own() -> list[str]:
        return [item.text() for key, item in side.views.items() if key.startswith("own:")]

    assert own() == ["Grinders", "Carafes"]
    assert room.names() == [POSTS[3]]  # the newest one is shown
    room.press(Qt.Key.Key_Up, SHIFT | Qt.KeyboardModifier.AltModifier)
    room.qtbot.waitUntil(lambda: own() == ["Carafes", "Grinders"], timeout=20_000)
    room.settle()
    room.press("z")
    room.qtbot.waitUntil(lambda: own() == ["Grinders", "Carafes"], timeout=20_000)
    room.press(Qt.Key.Key_Up, SHIFT | Qt.KeyboardModifier.AltModifier)
    room.qtbot.waitUntil(lambda: own() == ["Carafes", "Grinders"], timeout=20_000)
    named(monkeypatch, "Glass")
    room.press(Qt.Key.Key_F2)
    room.qtbot.waitUntil(lambda: own() == ["Glass", "Grinders"], timeout=20_000)
    room.settle()
    room.press("z")
    room.qtbot.waitUntil(lambda: own() == ["Carafes", "Grinders"], timeout=20_000)
    room.press(Qt.Key.Key_F2)
    room.qtbot.waitUntil(lambda: own() == ["Glass", "Grinders"], timeout=20_000)
    room.press(Qt.Key.Key_Backspace, SHIFT | Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(lambda: own() == ["Grinders"], timeout=20_000)
    assert room.queue.query == ""
    room.settle()
    room.press("z")
    room.qtbot.waitUntil(lambda: own() == ["Glass", "Grinders"], timeout=20_000)
    room.settle()
    assert room.queue.query == "carafe"  # it is shown again
    [glass] = [item for item in side.views.values() if item.text() == "Glass"]
    assert glass.isChecked()


@pytest.mark.parametrize("place", ["queue", "mentions"])
def test_a_view_that_was_not_to_be_saved_leaves_one_where_one_was(
    room: Room, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    if place == "mentions":
        room.shell.open_query("grinder")
    else:
        room.queue.show_query("grinder")
    room.settle()
    screen = room.shell.shown_screen(place)
    assert isinstance(screen, QueueScreen)
    screen.show_query("carafe")
    room.settle()
    named(monkeypatch, "Carafes")
    room.press("V", SHIFT)
    side = room.shell.side
    room.qtbot.waitUntil(lambda: "Carafes" in [item.text() for item in side.views.values()], timeout=20_000)
    assert room.queue.isVisible()
    room.press("z")
    room.qtbot.waitUntil(
        lambda: "Carafes" not in [item.text() for item in side.views.values()], timeout=20_000
    )
    room.settle()
    assert screen.isVisible()
    assert screen.query == "carafe"
    assert [row.excerpt for row in screen.model.rows] == [POSTS[3]]
    assert side.items[place].isChecked()
    assert room.queue.query == ("carafe" if place == "queue" else "")


def test_ones_own_views_have_the_first_numbers(room: Room) -> None:
    view = room.desk.views.save(room.brand.id, "Carafes", "carafe")
    room.shell.views.refresh()
    room.settle()
    room.press("v")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClicks(menu, "1")
    room.settle()
    assert room.queue.query == view.query


def test_what_is_half_written_has_a_view(room: Room) -> None:
    assert "draft" not in room.shell.side.views
    room.queue.pane.select(2)
    room.settle()
    begun = room.current()
    room.press("e")
    QTest.keyClicks(room.composer.field, "Half")
    room.composer.begun.flush()
    room.settle()
    room.press(Qt.Key.Key_Escape)
    room.shell.views.refresh()
    room.settle()
    assert room.shell.side.views["draft"].accessibleDescription() == "1"
    room.press("v")
    choose(room, "Half-written")
    assert room.queue.query == "is:draft"
    assert room.names() == [begun]


def test_what_comes_with_the_desk_is_not_deleted(room: Room) -> None:
    room.press("v")
    choose(room, "Mine")
    room.press(Qt.Key.Key_Backspace, SHIFT | Qt.KeyboardModifier.ControlModifier)
    assert "one of your own views" in room.shell._toast.text.text()
    assert "mine" in room.shell.side.views


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_where_nothing_was_found_keys_are_no_words_either(room: Room, key: Qt.Key) -> None:
    room.press("/")
    type_in(room, "zebra")
    room.qtbot.waitUntil(lambda: not room.names(), timeout=20_000)
    room.settle()
    room.press(key)
    assert not room.queue.search.hasFocus()
    room.press("d")  # another density
    assert room.queue.search.text() == ("" if key == Qt.Key.Key_Escape else "zebra")
    assert room.queue.pane.delegate.dense
    room.press("C", SHIFT)
    room.qtbot.waitUntil(lambda: len(room.names()) == len(POSTS), timeout=20_000)
    room.settle()
    assert room.queue.list.hasFocus()


def test_fields_and_values_are_offered_as_one_types(room: Room) -> None:
    room.press("/")
    room.settle()
    type_in(room, "sen")
    assert room.queue.search.offered == ["sentiment:"]
    room.press(Qt.Key.Key_Tab)
    assert room.queue.search.text() == "sentiment:"
    assert sorted(room.queue.search.offered) == ["negative", "neutral", "positive"]
    QTest.qWait(300)
    room.settle()
    assert not room.queue.pane.search_error.isVisible()  # nothing is wrong yet
    type_in(room, "neg")
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    assert room.queue.search.text() == "sentiment:negative "
    assert room.queue.search.offered == []
    room.qtbot.waitUntil(lambda: len(room.names()) == 2, timeout=20_000)
    type_in(room, "la")
    room.press(Qt.Key.Key_Escape)
    assert room.queue.search.offered == []
    assert room.queue.search.text() == "sentiment:negative la"
    type_in(room, "ng:")
    assert room.queue.search.offered == ["en", "und"]


def test_what_is_wrong_is_underlined_until_it_is_changed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.press("/")
    heard: list[tuple[int, int]] = []
    line = room.queue.search
    mark = line.mark

    def noted(start: int, end: int) -> None:
        heard.append((start, end))
        mark(start, end)

    monkeypatch.setattr(line, "mark", noted)
    line.setText("  😀 mood:sad kargo")
    room.queue.pane.load()
    room.settle()
    assert heard == [(4, 12)]
    assert line.marked
    assert "mood" in line.toolTip()
    type_in(room, "x")
    line = room.queue.search
    assert not line.marked
    assert line.text() == "  😀 mood:sad kargox"


def test_facets_narrow_all_mentions_by_key(room: Room) -> None:
    room.shell.go("mentions")
    room.settle()
    mentions = room.shell.shown_screen("mentions")
    assert isinstance(mentions, AllMentions)
    facets = mentions.pane.facets
    assert facets.isVisible()
    shown = {key: button.text() for key, button in facets.values.items() if not button.isHidden()}
    assert shown["sentiment", "negative"] == "Negative 2"
    assert shown["sentiment", "positive"] == "Positive 1"
    assert shown["lang", "en"] == "English 4"
    room.press("F", SHIFT)
    assert facets.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]
    room.press("F", SHIFT)
    assert not facets.isVisible()
    room.press("F", SHIFT)
    first = QApplication.focusWidget()
    assert first is not None
    assert first.property("facet")[0] == "sentiment"
    room.press(Qt.Key.Key_Space)
    assert mentions.query == f"sentiment:{first.property('facet')[1]}"
    others = [text for key, text in shown.items() if key[0] == "sentiment"]
    now = [b.text() for key, b in facets.values.items() if key[0] == "sentiment" and not b.isHidden()]
    assert sorted(text.removeprefix("✓ ") for text in now) == sorted(others)
    room.press(Qt.Key.Key_Right)
    room.press(Qt.Key.Key_Space)
    assert "," in mentions.query
    room.press(Qt.Key.Key_Escape)
    assert mentions.list.hasFocus()


def test_all_mentions_are_turned_round_by_key(room: Room, qapp: QApplication) -> None:
    room.shell.go("mentions")
    room.settle()
    mentions = room.shell.shown_screen("mentions")
    assert isinstance(mentions, AllMentions)

    def heard(screen: AllMentions) -> list[str]:
        return [row.excerpt for row in screen.model.rows]

    newest = heard(mentions)
    assert len(newest) == len(POSTS)
    assert mentions.pane.order.text() == "Newest first  Y"
    room.press("y")
    assert heard(mentions) == newest[::-1]
    assert mentions.pane.list.currentIndex().row() == 0
    assert mentions.pane.order.text() == "Oldest first  Y"
    last = "lumi, one more question?"
    room.theatre.say(last, MORNING + 30 * MINUTE, by="guest", name="Guest")
    room.desk.intake.poll(room.account.id)
    room.qtbot.waitUntil(lambda: len(heard(mentions)) == len(POSTS) + 1, timeout=20_000)
    assert heard(mentions)[-1] == last
    room.press("/")
    QTest.keyClicks(mentions.search, "lumi the")
    room.qtbot.waitUntil(lambda: 1 < len(heard(mentions)) < len(POSTS), timeout=20_000)
    assert heard(mentions) == [text for text in newest[::-1] if text in heard(mentions)]
    room.press(Qt.Key.Key_Escape)
    assert mentions.query == ""
    assert mentions.list.hasFocus()  # keys are the list's again
    with opened_again(room.shell, qapp) as shell:
        again = shell.shown_screen("mentions")
        assert isinstance(again, AllMentions)
        assert heard(again)[-1] == last
        shell.go("queue")
        wait(lambda: shell.settled, 20)
        assert queue_of(shell).model.rows[0].excerpt == POSTS[1]  # the most pressing
    room.settle()


def test_a_brand_is_as_it_was_left(open_room: Callable[..., Room]) -> None:
    room = open_room()
    other = room.desk.opening.add("Nordbean")
    room.queue.show_query("lumi")
    room.settle()
    room.press("j")
    room.press("j")
    chosen = room.current()
    room.shell.use_brand(other)
    room.settle()
    assert room.names() == []
    assert room.queue.query == ""
    room.qtbot.waitUntil(lambda: "Connect" in room.queue.pane.message_action.text(), timeout=20_000)
    room.shell.use_brand(room.brand)
    room.settle()
    assert room.queue.query == "lumi"
    assert room.current() == chosen
