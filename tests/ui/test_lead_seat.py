"""The demo's second person, by keyboard: a risky reply is asked about, and looked at from the lead's seat."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.keys import canonical
from socialdesk.domain.mention import MentionStatus
from socialdesk.domain.sign_off import Draft, DraftState
from tests.ui.conftest import Room
from tests.ui.full_window import FullWindow

CTRL = Qt.KeyboardModifier.ControlModifier
LEAD = "Outi Rinne"


@pytest.fixture
def demo(full_window: Callable[..., FullWindow]) -> FullWindow:
    return full_window()


def press(
    demo: FullWindow, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focus = QApplication.focusWidget() or demo.shell
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key, modifier)
    demo.settle()


def change_seat(demo: FullWindow) -> None:
    press(demo, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)


def queue(demo: FullWindow) -> QueueScreen:
    shown = demo.shell.shown_screen("queue")
    assert isinstance(shown, QueueScreen)
    return shown


def asked(demo: FullWindow) -> Draft:
    """Ask the lead about the reply that is suggested for the first mention; one draft waited before."""
    queue(demo).pane.select(0)
    demo.settle()
    press(demo, "1")
    press(demo, "l")
    [_, draft] = demo.desk.sign_offs.waiting(demo.brand.id)
    return draft


def test_asking_says_how_the_leads_side_is_seen(demo: FullWindow) -> None:
    asked(demo)
    said = demo.shell._toast.text.text()
    assert LEAD in said
    assert "Ctrl+Shift+L" in said


def test_what_was_asked_is_signed_from_the_leads_seat(demo: FullWindow) -> None:
    draft = asked(demo)
    change_seat(demo)
    assert demo.shell.place.agent == LEAD
    assert LEAD in demo.shell.side.demo.text()
    assert LEAD in demo.shell.banners.shown["seat"].text.text()
    assert queue(demo).query == "is:to_sign"
    assert draft.mention_id in [row.id for row in queue(demo).model.rows]
    queue(demo).pane.select(queue(demo).model.place(draft.mention_id))
    demo.settle()
    assert "Waits for you" in queue(demo).composer.strip.head.text()
    press(demo, Qt.Key.Key_Return, CTRL)
    decided, mention = demo.desk.sign_offs.draft(draft.id)
    assert (decided.state, decided.decided_by) == (DraftState.SIGNED, LEAD)
    assert mention.status is MentionStatus.APPROVED


def test_the_same_key_goes_back_and_z_takes_that_back(demo: FullWindow) -> None:
    own = demo.shell.place.agent
    change_seat(demo)
    assert "own seat" in demo.shell.lead_seat.action.text()
    change_seat(demo)
    assert demo.shell.place.agent == own
    assert "seat" not in demo.shell.banners.shown
    assert demo.shell.side.demo.text() == "Demo: invented people"
    press(demo, "z")
    assert demo.shell.place.agent == LEAD


def test_half_a_reply_stays_with_its_writer(demo: FullWindow) -> None:
    queue(demo).pane.select(0)
    demo.settle()
    own = demo.shell.place.agent
    press(demo, "e")
    queue(demo).composer.field.clear()
    queue(demo).composer.field.insertPlainText("Half a word")
    mention = queue(demo).composer.mention
    assert mention is not None
    change_seat(demo)
    demo.shell.go("queue")
    demo.settle()
    queue(demo).pane.select(queue(demo).model.place(mention.id))
    demo.settle()
    reopened = queue(demo).composer.mention
    assert reopened is not None
    assert reopened.id == mention.id
    assert queue(demo).composer.text != "Half a word"
    assert demo.desk.replies.begun(mention.id) is None
    change_seat(demo)
    assert demo.shell.place.agent == own
    begun = demo.desk.replies.begun(mention.id)
    assert begun is not None
    assert begun.text == "Half a word"
    queue(demo).pane.select(queue(demo).model.place(mention.id))
    demo.settle()
    assert queue(demo).composer.text == "Half a word"


def test_the_banner_goes_back_too_and_no_setting_was_touched(demo: FullWindow) -> None:
    before = demo.desk.settings()
    change_seat(demo)
    demo.shell.banners.shown["seat"].action.click()
    demo.settle()
    assert demo.shell.place.agent == before.agent.name
    assert demo.desk.settings() == before


def test_the_seat_is_left_with_the_demo(demo: FullWindow) -> None:
    own = demo.shell.place.agent
    mine = demo.desk.opening.add("Aurinko")
    change_seat(demo)
    demo.shell.use_brand(mine)
    demo.settle()
    assert demo.shell.place.agent == own
    assert not demo.shell.lead_seat.action.isVisible()


def test_going_to_another_brand_is_faster_than_sitting_down(demo: FullWindow) -> None:
    mine = demo.desk.opening.add("Aurinko")
    own = demo.shell.place.agent
    demo.shell.lead_seat.take()
    demo.shell.use_brand(mine)
    demo.settle()
    assert demo.shell.place.agent == own


def test_a_brand_of_ones_own_has_no_seat_to_take(room: Room) -> None:
    assert not room.shell.lead_seat.action.isVisible()
    room.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert room.desk.seat.lead == ""
    assert canonical("Ctrl+Shift+L") in {key for act in room.shell.keys.acts() for key in act.keys}


def test_colleagues_can_be_assigned_and_one_is_mine(demo: FullWindow) -> None:
    press(demo, "a")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert "Me (you)" in offered[0]
    assert "Pınar Uslu" in " ".join(offered)
    row = queue(demo).pane.current()
    assert row is not None
    assert LEAD in " ".join([*offered, row.assigned_to])  # who has it is not offered it
    QTest.keyClicks(menu, "1")
    demo.settle()
    queue(demo).show_query("is:mine")
    demo.settle()
    assert [each.id for each in queue(demo).model.rows] == [row.id]
