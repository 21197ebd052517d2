"""Customers by keyboard: found, read, noted, merged and split again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from socialdesk.desktop.customers.merge import MergeDialog
from socialdesk.desktop.customers.screen import CustomersScreen
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.launch import wait
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.words import language
from socialdesk.domain.activity import ActivityFilter, Area
from socialdesk.domain.customer import CustomerOrder
from socialdesk.domain.mention import Author, MentionKind, MentionStatus, Post
from socialdesk.store import Arrival
from tests.stage import MORNING
from tests.ui.conftest import Room


def go(room: Room) -> CustomersScreen:
    room.shell.go("customers")
    room.settle()
    screen = room.shell.shown_screen("customers")
    assert isinstance(screen, CustomersScreen)
    screen.list.setFocus()
    return screen


def title(screen: CustomersScreen) -> str:
    return screen.title.text()


def listed(screen: CustomersScreen) -> list[str]:
    return [row.name for row in screen.model.rows]


def deeds(room: Room) -> list[str]:
    found = room.desk.activity.page(room.brand.id, ActivityFilter(area=Area.CUSTOMERS))
    return [line.kind for line in found]


def elsewhere(room: Room, handle: str, name: str, text: str = "hello lumi, me again") -> None:
    """The same sort of person on another platform."""
    author = Author(f"m-{handle}", handle, name, 7)
    post = Post("mastodon", f"m-{handle}", author, text, MORNING)
    with room.desk.store.writing() as write:
        write.mentions.add_new(
            room.account.id,
            room.brand.id,
            [Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, room.clock())],
        )


def test_the_list_is_walked_searched_and_sorted_by_keys(room: Room) -> None:
    screen = go(room)
    with_testers = [QAbstractItemModelTester(model) for model in (screen.model, screen.history)]
    assert listed(screen) == [f"Person {n}" for n in (4, 3, 2, 1, 0)]
    assert title(screen) == "Person 4"
    room.press("j")
    assert title(screen) == "Person 3"
    room.press("k")
    assert title(screen) == "Person 4"
    room.press("/")
    assert QApplication.focusWidget() is screen.search
    room.press("person 1")
    wait(lambda: not screen._typing.isActive() and room.shell.settled, 20)
    assert listed(screen) == ["Person 1"]
    room.press("xyz")
    wait(lambda: not screen._typing.isActive() and room.shell.settled, 20)
    assert listed(screen) == []
    room.press(Qt.Key.Key_Return)
    assert not screen.search.hasFocus()
    room.press("/")
    room.press(Qt.Key.Key_Escape)
    wait(lambda: not screen._typing.isActive() and room.shell.settled, 20)
    assert len(listed(screen)) == 5
    assert QApplication.focusWidget() is screen.list
    room.press("r")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.actions()[list(CustomerOrder).index(CustomerOrder.HAPPY)].trigger()
    menu.close()
    room.settle()
    assert listed(screen)[0] == "Person 3"  # who said thanks
    assert with_testers


def test_enter_goes_to_what_was_said_and_opens_its_conversation(room: Room) -> None:
    screen = go(room)
    room.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.timeline
    said = screen.timeline.current()
    assert said.text == "where is the lumi shop in Tampere?"
    room.press(Qt.Key.Key_Return)
    wait(lambda: room.shell.settled, 20)
    mentions = room.shell.shown_screen("mentions")
    assert isinstance(mentions, QueueScreen)
    assert mentions.isVisible()
    wait(
        lambda: mentions.composer.mention is not None and mentions.composer.mention.id == said.mention_id, 20
    )
    assert [row.id for row in mentions.model.rows] == [said.mention_id]


def test_the_queue_leads_to_the_customer_and_to_addresses(room: Room) -> None:
    room.press("O", Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Open the post"]
    menu.close()
    author = room.queue.composer.mention.post.author.name  # type: ignore[union-attr]
    room.queue.list.setFocus()
    room.press("I", Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: room.shell.settled, 20)
    screen = room.shell.shown_screen("customers")
    assert isinstance(screen, CustomersScreen)
    assert screen.isVisible()
    wait(lambda: title(screen) == author, 20)


def test_what_a_post_said_before_stands_below_it(room: Room) -> None:
    mention = room.queue.composer.mention
    assert mention is not None
    post = replace(mention.post, text="lumi danger: it burns <b>now</b>")
    with room.desk.store.writing() as write:
        again = Arrival(post, MentionKind.INBOUND, "en", (), MentionStatus.OPEN, room.clock())
        write.mentions.add_new(room.account.id, room.brand.id, [again])
    wait(lambda: room.shell.settled, 20)
    card = room.queue.conversation.focused_card()
    assert card is not None
    assert card.text.text == "lumi danger: it burns <b>now</b>"
    assert "edited" in card.when.text()
    assert f"It said before: \u2068{mention.post.text}\u2069" in card.notes.text()


def test_a_follow_up_stands_with_the_customer(room: Room) -> None:
    mention = room.queue.model.rows[0].id
    room.desk.follow_ups.add(mention, room.clock() + timedelta(days=1), "Ann", "Is all well?")
    with room.desk.store.reading() as read:
        customer = read.customers.for_mention(mention)
    assert customer is not None
    screen = go(room)
    screen.show_customer(customer.id)
    room.settle()
    said = [label.text() for label in screen.panel.findChildren(QLabel)]
    assert any("Is all well?" in text for text in said)


def test_notes_are_kept_when_left_and_brought_back_with_z(room: Room) -> None:
    screen = go(room)
    room.press("n")
    assert QApplication.focusWidget() is screen.panel.note
    room.press("likes filter coffee")
    room.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list
    customer = screen.current
    assert customer is not None

    def notes() -> str:
        return room.desk.customers.open(room.brand.id, customer).customer.notes

    assert notes() == "likes filter coffee"
    room.press("z")
    assert notes() == ""
    assert screen.panel.note.toPlainText() == ""
    assert deeds(room) == ["customer_noted", "customer_noted"]


def test_a_tag_is_set_and_taken_back(room: Room) -> None:
    screen = go(room)
    room.press("t")
    room.press("VIP")
    room.press(Qt.Key.Key_Return)
    customer = screen.current
    assert customer is not None
    assert room.desk.customers.open(room.brand.id, customer).customer.tags == ("vip",)
    room.press(Qt.Key.Key_Escape)
    room.press("z")
    assert room.desk.customers.open(room.brand.id, customer).customer.tags == ()


def test_two_are_seen_merged_and_split_again(room: Room) -> None:
    elsewhere(room, "person.two", "Person 2")
    screen = go(room)
    while (
        title(screen) != "Person 2" or screen.card is None or screen.card.customer.identities[0][0] != "stage"
    ):
        room.press("j")
    kept = screen.current
    assert any("has the same name" in label.text() for label in screen.panel.findChildren(QLabel))
    room.press("m")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MergeDialog) and w.isVisible())
    wait(lambda: dialog.other is not None, 20)
    assert dialog.stays.name.text() == dialog.joins.name.text() == "Person 2"
    assert "Mastodon" in dialog.joins.known_as.text()
    dialog.list.setFocus()
    room.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.merge_button
    dialog.merge_button.click()
    wait(lambda: room.shell.settled and not screen._fresh.isActive(), 20)
    room.settle()
    assert screen.current == kept
    assert {p for p, _ in screen.card.customer.identities} == {"stage", "mastodon"}
    assert {said.platform for said in screen.history.rows} == {"stage", "mastodon"}
    room.shell.activateWindow()  # off screen nobody gives the window back what the dialog had
    wait(room.shell.isActiveWindow, 20)
    screen.list.setFocus()
    room.press("z")
    wait(lambda: room.shell.settled and not screen._fresh.isActive(), 20)
    room.settle()
    assert screen.card is not None
    assert len(screen.card.customer.identities) == 1
    assert listed(screen).count("Person 2") == 2
    assert deeds(room) == ["customer_split", "customer_merged"]


def test_nobody_is_merged_before_both_are_seen(room: Room) -> None:
    screen = go(room)
    room.press("m")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MergeDialog) and w.isVisible())
    room.settle()
    assert dialog.other is None  # nobody is likely: nobody is offered to be merged by one Enter
    assert not dialog.merge_button.isEnabled()
    assert QApplication.focusWidget() is dialog.search
    room.press("nobody of this name")
    wait(lambda: not dialog._pause.isActive() and room.shell.settled, 20)
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Nobody else is called like this" in dialog.told.text()
    dialog.search.clear()
    wait(lambda: not dialog._pause.isActive() and room.shell.settled, 20)
    room.press(Qt.Key.Key_Down)
    wait(lambda: dialog.other is not None, 20)
    assert screen.card is not None
    before = dialog.joins.name.text()
    dialog.list.step(1)
    assert not dialog.merge_button.isEnabled()  # the next one is chosen, the one before still stands there
    assert dialog.joins.name.text() == before
    wait(dialog.merge_button.isEnabled, 20)
    assert dialog.joins.name.text() != before
    dialog.reject()


def test_u_splits_an_identity_off(room: Room) -> None:
    elsewhere(room, "person.two", "Person 2")
    rows = room.desk.customers.page(room.brand.id, search="Person 2")
    room.desk.customers.merge(rows[0].id, rows[1].id, "mk")
    screen = go(room)
    screen.show_customer(rows[0].id)
    room.settle()
    room.press("u")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert len(menu.actions()) == 3  # split again, or one of two identities
    menu.actions()[-1].trigger()
    menu.close()
    wait(lambda: room.shell.settled and not screen._fresh.isActive(), 20)
    assert len(room.desk.customers.page(room.brand.id, search="Person 2")) == 2
    room.press("z")
    wait(lambda: room.shell.settled, 20)
    assert len(room.desk.customers.page(room.brand.id, search="Person 2")) == 1


def test_who_was_told_apart_is_not_pointed_out(room: Room) -> None:
    elsewhere(room, "person.two", "Person 2")
    screen = go(room)
    [row] = [each for each in screen.model.rows if each.identities[0] == ("mastodon", "person.two")]
    screen.show_customer(row.id)
    room.settle()
    assert screen.card is not None
    assert screen.card.likely
    room.press("M", Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: room.shell.settled and not screen._fresh.isActive(), 20)
    room.settle()
    assert not screen.card.likely


def test_what_arrives_stands_in_the_list_and_keeps_the_choice(room: Room) -> None:
    screen = go(room)
    room.press("j")
    chosen = screen.current
    room.arrive("lumi danger: it smells again")
    wait(lambda: room.shell.settled and not screen._fresh.isActive() and screen.model.rowCount() == 6, 20)
    assert screen.current == chosen
    assert screen.list.current().id == chosen


@pytest.mark.parametrize("code", ["en", "ar"])
def test_nobody_yet(open_room: Callable[..., Room], qapp: QApplication, code: str) -> None:
    room = open_room(())
    language.use(code, qapp, room.desk.settings().resources)
    screen = go(room)
    assert screen.message.isVisible()
    assert screen.message.text()
    for key in "mujkoh":
        room.press(key)  # nothing to act upon, nothing breaks
    language.use("en", qapp, room.desk.settings().resources)


def test_another_brand_shows_nobody_of_this_one(room: Room) -> None:
    screen = go(room)
    assert screen.current is not None
    screen.show_customer(screen.current)
    room.shell.use_brand(room.desk.opening.add("Other"))
    wait(lambda: room.shell.settled, 20)
    assert screen.card is None
    assert listed(screen) == []
    assert screen.message.isVisible()


def test_markup_in_a_name_is_shown_as_it_was_typed(room: Room) -> None:
    elsewhere(room, "<b>bold</b>", "<img src=x>", "lumi <script>alert(1)</script>")
    screen = go(room)
    [row] = [each for each in screen.model.rows if each.name == "<img src=x>"]
    screen.show_customer(row.id)
    room.settle()
    assert title(screen) == "<img src=x>"
    assert screen.title.textFormat() is Qt.TextFormat.PlainText
