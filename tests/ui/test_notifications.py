"""The tray, and what is told outside of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import time

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from socialdesk.config import QuietHours
from socialdesk.desktop.launch import stand_in_tray, wait
from socialdesk.desktop.window import notifications, vitals
from socialdesk.desktop.window.tray import Tray
from socialdesk.domain.mention import MentionId
from socialdesk.services.inbox import view
from socialdesk.services.rules import Rules
from tests.ui.conftest import POSTS, Room


@dataclass
class Outside:
    """A room with a tray, and what was told there."""

    room: Room
    tray: Tray
    told: list[tuple[str, str]] = field(default_factory=list)

    def settle(self) -> None:
        self.room.settle()
        wait(lambda: self.room.shell.settled, 20)


@pytest.fixture
def outside(open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outside]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _: True)
    monkeypatch.setattr(notifications, "GATHER", 1)
    monkeypatch.setattr(notifications, "AGAIN", 1)

    def make(posts: tuple[str, ...] = POSTS) -> Outside:
        room = open_room(posts)
        made = Outside(room, stand_in_tray(room.shell))
        monkeypatch.setattr(
            QSystemTrayIcon, "showMessage", lambda _, title, text, icon: made.told.append((title, text))
        )
        room.shell.brand_changed.emit()
        made.settle()
        return made

    return make


def test_what_came_while_nobody_looked_is_not_told_at_the_start(outside: Callable[..., Outside]) -> None:
    assert outside().told == []


def test_a_critical_mention_is_told_once_and_a_click_opens_it(outside: Callable[..., Outside]) -> None:
    there = outside(())
    there.room.arrive("lumi danger: <b>smoke</b> & sparks")
    there.settle()
    assert there.told == [("Critical: Guest", "lumi danger: ‹b›smoke‹/b› ＆ sparks")]
    there.room.arrive("does lumi sell bags?")
    there.settle()
    assert len(there.told) == 1
    there.room.shell.showMinimized()
    there.tray.clicked.emit()
    there.settle()
    assert not there.room.shell.isMinimized()
    shown = there.room.shell.shown_screen("mentions")
    assert shown is not None
    assert shown.isVisible()


def test_several_are_told_together(outside: Callable[..., Outside]) -> None:
    there = outside(())
    there.room.arrive("lumi danger: smoke", "lumi danger: fire")
    there.settle()
    assert there.told == [("2 critical mentions", "Guest")]
    there.tray.clicked.emit()
    there.settle()
    assert there.room.queue.isVisible()
    assert there.room.queue.query == "urgency:critical"
    assert len(there.room.names()) == 2


def test_another_brand_is_told_by_its_name_and_a_click_goes_there(outside: Callable[..., Outside]) -> None:
    there = outside(())
    room, other = there.room, there.room.desk.opening.add("Fish & Chips")
    room.shell.use_brand(other)
    there.settle()
    room.arrive("lumi danger: smoke")
    there.settle()
    assert there.told == [(f"Critical: Guest · {room.brand.name}", "lumi danger: smoke")]
    there.tray.clicked.emit()
    there.settle()
    assert room.shell.place.brand == room.brand
    shown = room.shell.shown_screen("mentions")
    assert shown is not None
    assert shown.isVisible()


def test_the_icon_counts_what_is_due_of_all_brands(outside: Callable[..., Outside]) -> None:
    there = outside(())
    room = there.room
    room.shell.use_brand(room.desk.opening.add("Fish & Chips"))
    there.settle()
    room.arrive("lumi danger: smoke", "does lumi sell bags?")
    waiting = room.desk.inbox.count(room.brand.id)
    due = room.desk.inbox.count(room.brand.id, view(vitals.DUE))
    assert 0 < due <= waiting
    said = f"SocialDesk: {due} due, {waiting} to answer"
    wait(lambda: there.tray.icon.toolTip() == said, 20)
    assert there.tray.icon.toolTip() == said


def test_quiet_hours_are_quiet_and_then_it_is_told(outside: Callable[..., Outside]) -> None:
    there = outside(())
    desk, clock = there.room.desk, there.room.clock
    at = clock().time()
    night = QuietHours(at, time((at.hour + 1) % 24, at.minute))
    desk.save_settings(replace(desk.settings(), quiet_hours=night))
    there.room.arrive("lumi danger: smoke")
    there.settle()
    assert there.told == []
    clock.advance(hours=2)
    wait(lambda: bool(there.told), 20)
    assert [title for title, _ in there.told] == ["Critical: Guest"]


def test_switched_off_nothing_is_told(outside: Callable[..., Outside]) -> None:
    there = outside(())
    desk = there.room.desk
    desk.save_settings(replace(desk.settings(), notify=False))
    there.room.arrive("lumi danger: smoke")
    there.settle()
    assert there.told == []


def test_an_alert_of_a_rule_is_told(outside: Callable[..., Outside], monkeypatch: pytest.MonkeyPatch) -> None:
    there = outside(())
    from socialdesk.domain.rule import Alert

    late = "Nobody has answered this for two hours."
    alerts = [Alert(number, number, "late", late, there.room.clock()) for number in (1, 2)]
    monkeypatch.setattr(Rules, "alerts", lambda *_: alerts)
    there.room.arrive("does lumi sell bags?")
    there.settle()
    assert there.told == [("2 alerts of your rules", late)]


def test_one_mention_and_its_alert_are_one_target() -> None:
    from datetime import UTC, datetime

    from socialdesk.desktop.window.notifications import _one_of
    from socialdesk.domain.rule import Alert

    at = datetime(2026, 11, 4, tzinfo=UTC)
    assert _one_of([], [Alert(1, 5, "a", "x", at), Alert(2, 5, "b", "y", at)]) == MentionId(5)
    assert _one_of([], [Alert(1, 5, "a", "x", at), Alert(2, 6, "b", "y", at)]) is None


def test_the_icon_counts_and_its_menu_leads_back(outside: Callable[..., Outside]) -> None:
    there = outside()
    there.room.arrive("lumi, one more question?")
    wait(lambda: there.tray.icon.toolTip().endswith(f" {len(POSTS) + 1} to answer"), 20)
    assert there.tray.icon.toolTip().endswith(f" {len(POSTS) + 1} to answer")
    words = [action.text() for action in there.tray.menu.actions() if action.text()]
    assert words == ["Open SocialDesk", "The next one due", "Pause listening", "Quit"]
    there.tray.pause.trigger()
    there.settle()
    assert not there.room.desk.schedule.listening
    there.room.desk.schedule.resume()
    there.settle()
    assert not there.tray.pause.isChecked()


def test_closing_leaves_it_in_the_tray_where_asked(outside: Callable[..., Outside]) -> None:
    there = outside()
    desk, shell = there.room.desk, there.room.shell
    desk.save_settings(replace(desk.settings(), close_to_tray=True))
    shell.close()
    assert not shell.isVisible()
    there.tray.open_wanted.emit()
    assert shell.isVisible()
    there.room.arrive("lumi danger: smoke")  # it goes on listening
    there.settle()
    assert there.told
    there.tray.quit_wanted.emit()
    assert not shell.isVisible()
    assert not shell.may_hide
