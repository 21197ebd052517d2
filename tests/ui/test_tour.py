"""The tour: it points at what is there, blocks nothing, is left at any time and does not come back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from socialdesk.config import Settings
from socialdesk.desktop.launch import take_apart, wait, window
from socialdesk.desktop.window.shell import Shell
from socialdesk.desktop.window.tour import Tour
from socialdesk.desktop.words import language
from socialdesk.services.desk import Desk
from tests.stage import MORNING, Theatre, a_brand
from tests.ui.conftest import Room
from tests.ui.full_window import FullWindow
from tests.ui.test_leaks import alive
from tests.ui.walk import heard, out_of_order, pale


def begun(room: Room) -> Tour:
    room.press(Qt.Key.Key_F1)
    tour = room.shell.guide.tour
    assert tour is not None
    assert tour.isVisible()
    return tour


def at(tour: Tour) -> QWidget:
    assert tour.stop is not None
    return tour.stop.at


def test_it_goes_by_arrows_and_enter_from_stop_to_stop(room: Room) -> None:
    tour = begun(room)
    assert at(tour) is room.queue.list
    assert tour.hasFocus()
    seen = [at(tour)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down):
        room.press(key)
        seen.append(at(tour))
    assert len({id(each) for each in seen}) == 4
    assert all(each.isVisible() for each in seen)
    room.press(Qt.Key.Key_Left)
    assert at(tour) is seen[2]
    for _ in range(len(tour._stops)):
        if room.shell.guide.tour is not None:
            room.press(Qt.Key.Key_Return)
    assert room.shell.guide.tour is None
    assert QApplication.focusWidget() is room.queue.list


def test_each_stop_names_the_keys_as_the_person_has_them_and_is_announced(room: Room) -> None:
    tour = begun(room)
    assert "J and K walk" in tour.said.text()
    assert tour.accessibleName().startswith(tour.said.text())
    room.shell.keys.put({("queue", "J"): "N"})
    assert "N and K walk" in tour.said.text()


def test_it_stands_beside_what_it_points_at_and_in_the_window(room: Room) -> None:
    tour = begun(room)
    while room.shell.guide.tour is not None:
        target = at(tour)
        ground = tour.geometry()
        assert room.shell.rect().contains(ground)
        corner = target.mapTo(room.shell, QPoint(0, 0))
        assert tour._ring.geometry().contains(target.rect().center() + corner)
        shown = target.rect().translated(corner)
        covered = shown.intersected(ground)
        assert covered.width() * covered.height() < shown.width() * shown.height() / 3
        room.press(Qt.Key.Key_Right)


def test_what_is_under_it_can_be_used_meanwhile(room: Room) -> None:
    tour = begun(room)
    row = room.queue.model.rows[0]
    room.press("x")  # a key of the queue, while the tour has the focus
    assert room.queue.model.handled(row.id)
    room.press("e")
    assert room.composer.field.hasFocus()
    room.press("hello")
    assert room.composer.field.toPlainText().endswith("hello")
    assert tour.isVisible()
    button = room.queue.pane.list.viewport()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    room.settle()
    assert tour.isVisible()
    room.press(Qt.Key.Key_Escape)
    assert room.shell.guide.tour is None


def test_another_screen_leaves_the_window_usable(room: Room) -> None:
    tour = begun(room)
    room.press("g")
    room.press("t")
    assert tour.isVisible()
    assert tour.geometry().center().y() > room.shell.rect().center().y()  # not over the screen's head
    assert tour.geometry().center().x() < room.shell.rect().center().x()
    assert not tour._ring.isVisible()
    assert room.shell.rect().contains(tour.geometry())
    room.press(Qt.Key.Key_Escape)
    assert room.shell.guide.tour is None


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (800, 600)])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_small_windows_and_the_other_direction(
    desk: Desk, open_room: Callable[..., Room], settings: Settings, code: str, size: tuple[int, int]
) -> None:
    desk.save_settings(replace(desk.settings(), language=code))
    room = open_room(theme="dark")
    try:
        room.shell.resize(*size)
        room.settle()
        tour = begun(room)
        ahead = Qt.Key.Key_Left if code == "ar" else Qt.Key.Key_Right
        stops = 0
        while room.shell.guide.tour is not None:
            stops += 1
            room.settle()
            assert room.shell.rect().contains(tour.geometry())
            assert tour.said.height() >= tour.said.heightForWidth(tour.said.width())
            for button in (tour.leave_button, tour.back_button, tour.next_button):
                assert button.width() >= button.sizeHint().width()
                assert tour.rect().contains(button.geometry())
            room.press(ahead)
        assert stops >= 5
    finally:
        language.use("en", QApplication.instance(), settings.resources)  # type: ignore[arg-type]


def test_it_follows_when_the_window_changes(room: Room) -> None:
    tour = begun(room)
    for _ in range(3):
        room.press(Qt.Key.Key_Right)
    room.shell.resize(1100, 700)
    room.settle()
    target = at(tour)
    assert tour._ring.geometry().contains(target.mapTo(room.shell, target.rect().center()))
    assert room.shell.rect().contains(tour.geometry())


def test_the_buttons_do_what_the_keys_do(room: Room) -> None:
    tour = begun(room)
    assert not tour.back_button.isEnabled()
    tour.next_button.click()
    assert tour.back_button.isEnabled()
    tour.leave_button.setFocus()
    room.press(Qt.Key.Key_Return)
    assert room.shell.guide.tour is None


def test_a_stop_that_cannot_be_seen_is_passed_by(room: Room) -> None:
    room.queue.conversation.why.hide()
    tour = begun(room)
    room.press(Qt.Key.Key_Right)
    assert at(tour) is room.composer.tabs
    room.press(Qt.Key.Key_Left)
    assert at(tour) is room.queue.list


@pytest.fixture
def first_run(desk: Desk, theatre: Theatre, qapp: QApplication) -> Iterator[Callable[[], Shell]]:
    """A window over a workspace without a brand."""
    opened: list[Shell] = []

    def make() -> Shell:
        shell = window(desk, qapp, theme="light", scale=1.0)
        opened.append(shell)
        shell.resize(1440, 900)
        shell.show()
        shell.begin()
        shell.activateWindow()
        wait(lambda: shell.settled)
        return shell

    yield make
    for shell in opened:
        take_apart(shell)


def toured(shell: Shell) -> Tour | None:
    return shell.guide.tour


def test_it_comes_by_itself_with_the_first_mention_and_only_once(
    first_run: Callable[[], Shell], desk: Desk, theatre: Theatre
) -> None:
    shell = first_run()
    assert shell.places.currentWidget() is shell.welcome
    brand, account = a_brand(desk)
    desk.intake.poll(account.id)
    shell.welcome.opened.emit(brand)
    wait(lambda: shell.settled)
    shell.guide.look()
    assert toured(shell) is None  # there is nothing to point at yet
    theatre.say("does lumi sell 1 kg bags?", MORNING, by="guest", name="Guest")
    desk.intake.poll(account.id)
    desk.triage.run()
    wait(lambda: toured(shell) is not None, 10)
    assert toured(shell) is not None
    assert not shell.guide.waits
    QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Escape)
    assert toured(shell) is None
    shell.close()
    again = first_run()
    wait(lambda: again.settled)
    assert again.guide._kept.value("tour") == "taken"
    assert not again.guide.waits


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_heard_and_can_be_read(open_room: Callable[..., Room], theme: str) -> None:
    room = open_room(theme=theme)
    tour = begun(room)
    room.press(Qt.Key.Key_Right)
    count: Counter[str] = Counter()
    assert heard(tour, count) + out_of_order(tour, count) + pale(tour, count) == []
    assert count["controls"] == 3


def test_it_leaves_nothing_behind(full_window: Callable[..., FullWindow]) -> None:
    opened = full_window()

    def once() -> None:
        opened.shell.take_tour()
        opened.settle()
        assert opened.shell.guide.tour is not None
        opened.shell.guide.tour.next()
        opened.shell.guide.tour.leave()

    once()
    before = alive(opened)
    for _ in range(4):
        once()
    assert alive(opened) == before
