"""A second person, by keyboard: asking, signing, sending back, and who is writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from socialdesk.app import build
from socialdesk.desktop.inbox.queue import AllMentions
from socialdesk.desktop.rules.screen import RulesScreen
from socialdesk.desktop.window.shell import Shell
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import ReplyState
from socialdesk.domain.sign_off import DraftState
from tests.stage import ScriptedClassifier, on_stage
from tests.ui.conftest import POSTS, Room

CTRL = Qt.KeyboardModifier.ControlModifier
TEAM = '[[person]]\nname = "Mia"\n[[person]]\nname = "Juho"\n[[person]]\nname = "Aino"\nlead = true\n'
TEXT = "Hi Person, thank you for telling us. Please unplug it; a colleague will call you today."
BETTER = (
    "Hi Person, thank you for telling us at once. Please unplug it and leave it be. I will call you today."
)


@pytest.fixture
def team(open_room: Callable[..., Room]) -> Room:
    """Mia at the window of a team with Juho and a lead, Aino; the danger is in focus."""
    room = open_room(())
    folder = room.desk.rules.place(room.brand)
    folder.mkdir(parents=True)
    (folder / "team.toml").write_text(TEAM, encoding="utf-8")
    become(room, "Mia")
    room.arrive(*POSTS)
    room.queue.show_brand()
    room.settle()
    room.queue.pane.select(0)
    room.settle()
    assert room.current() == POSTS[1]
    return room


def become(room: Room, name: str) -> None:
    """Somebody else sits down at the window."""
    settings = room.desk.settings()
    room.desk.save_settings(replace(settings, agent=replace(settings.agent, name=name)))


def write(room: Room, text: str) -> None:
    room.press("e")
    room.composer.field.clear()
    room.composer.field.insertPlainText(text)
    measured(room)


def measured(room: Room) -> None:
    room.qtbot.waitUntil(lambda: room.composer.check.known, timeout=10_000)
    room.settle()


def danger(room: Room) -> MentionId:
    from socialdesk.services.inbox import EVERYTHING

    rows = room.desk.inbox.page(room.brand.id, EVERYTHING)
    return next(row.id for row in rows if row.excerpt == POSTS[1])


def status(room: Room) -> MentionStatus:
    return room.desk.inbox.open(danger(room), seen=False).mention.status


def asked(room: Room, text: str = TEXT) -> None:
    """Mia asks about a reply to the danger."""
    write(room, text)
    room.press(Qt.Key.Key_Return, CTRL)
    assert status(room) is MentionStatus.ASKED


def waiting_for(room: Room, name: str) -> None:
    """``name`` sits down and opens what waits for them."""
    become(room, name)
    room.queue.show_query("is:to_sign")
    room.settle()


def test_approving_what_is_risky_asks_the_lead(team: Room) -> None:
    write(team, TEXT)
    assert team.composer.deeds.send_button.words == "Ask the lead"
    assert "Safety" in team.composer.finding.text()
    assert not team.composer.deeds.ask_button.isVisible()  # the primary one says it
    team.press(Qt.Key.Key_Return, CTRL)
    assert status(team) is MentionStatus.ASKED
    assert team.names()[0] == POSTS[1]  # greyed in place
    assert team.current() == POSTS[0]
    assert team.desk.replies.outbox(team.brand.id) == []
    team.queue.show_query("")
    team.settle()
    assert POSTS[1] not in team.names()


def test_z_asks_again_with_a_draft_that_was_taken_back(team: Room) -> None:
    asked(team)
    team.shell.open_mention(danger(team))
    team.settle()
    team.press("l")
    assert status(team) is MentionStatus.OPEN
    team.press("z")
    assert status(team) is MentionStatus.ASKED
    [draft] = team.desk.sign_offs.waiting(team.brand.id)
    assert draft.text == TEXT


def test_z_takes_the_asking_back(team: Room) -> None:
    asked(team)
    team.press("z")
    assert status(team) is MentionStatus.OPEN
    assert team.current() == POSTS[1]


def test_the_lead_signs_it_as_it_is(team: Room) -> None:
    asked(team)
    waiting_for(team, "Aino")
    assert team.names() == [POSTS[1]]
    strip = team.composer.strip
    assert strip.isVisible()
    assert "Waits for you" in strip.head.text()
    assert "Safety" in strip.head.text()
    assert strip.cards[0].text.toPlainText() == TEXT
    assert "Mia" in strip.cards[0].head.text()
    assert not strip.cards[1].isVisible()
    assert team.composer.text == TEXT
    assert team.composer.deeds.send_button.words == "Sign & send"
    team.press(Qt.Key.Key_Return, CTRL)
    if status(team) is MentionStatus.ASKED:  # a soft finding asked for one more press
        team.press(Qt.Key.Key_Return, CTRL)
    [reply] = team.desk.inbox.open(danger(team), seen=False).replies
    assert (reply.text, reply.approved_by, reply.state) == (TEXT, "Aino", ReplyState.APPROVED)
    assert team.shell._toast.left._whole == team.desk.settings().hold_seconds  # so long it can be undone
    team.press("z")
    assert status(team) is MentionStatus.ASKED


def test_the_lead_edits_and_signs_and_both_texts_are_kept(team: Room) -> None:
    asked(team)
    waiting_for(team, "Aino")
    write(team, BETTER)
    team.press(Qt.Key.Key_Return, CTRL)
    if status(team) is MentionStatus.ASKED:
        team.press(Qt.Key.Key_Return, CTRL)
    opened = team.desk.inbox.open(danger(team), seen=False)
    assert [reply.text for reply in opened.replies] == [BETTER]
    assert [(d.text, d.state) for d in opened.standing.drafts] == [(TEXT, DraftState.SIGNED)]


def test_the_lead_sends_it_back_and_the_author_reads_why(team: Room) -> None:
    asked(team)
    waiting_for(team, "Aino")
    team.press("r")
    note = team.composer.strip.note
    assert note.hasFocus()
    team.press(Qt.Key.Key_Escape)
    assert not note.isVisible()
    assert team.queue.list.hasFocus()
    team.press("r")
    team.press(Qt.Key.Key_Return)  # without a word nothing happens
    assert status(team) is MentionStatus.ASKED
    team.press("Offer a call <b>now</b>.")
    team.press(Qt.Key.Key_Return)
    assert status(team) is MentionStatus.OPEN
    become(team, "Mia")
    team.queue.show_query("")
    team.settle()
    team.queue.pane.select(team.names().index(POSTS[1]))
    team.settle()
    said = team.composer.strip.head
    assert "Aino" in said.text()
    assert "Offer a call <b>now</b>." in said.text()
    assert said.textFormat() is Qt.TextFormat.PlainText
    assert team.composer.text == TEXT  # her draft, to go on with
    asked(team, BETTER)


def test_the_author_cannot_sign_but_take_it_back(team: Room) -> None:
    asked(team)
    team.queue.show_query("is:to_sign")
    team.settle()
    assert team.names() == []
    team.shell.go("mentions")
    team.settle()
    screen = team.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)
    screen.show_query("status:asked")
    team.settle()
    composer = screen.composer
    assert "Waits for \u2068Aino\u2069" in composer.strip.head.text()
    assert not composer.field.isEnabled()
    assert composer.deeds.send_button.words == "Take back"
    team.press("l")
    assert status(team) is MentionStatus.OPEN


def test_l_asks_about_any_reply(team: Room) -> None:
    team.queue.pane.select(team.names().index(POSTS[2]))
    team.settle()
    write(team, "Hi, yes, we sell 1 kg bags in every shop.")
    assert team.composer.deeds.send_button.words == "Approve & send"
    assert team.composer.deeds.ask_button.isVisible()
    team.press(Qt.Key.Key_Escape)
    team.press("l")
    [draft] = team.desk.sign_offs.waiting(team.brand.id)
    assert (draft.author, draft.risks) == ("Mia", ())


def test_two_drafts_stand_side_by_side_and_are_chosen_by_key(team: Room) -> None:
    asked(team)
    version = team.desk.inbox.open(danger(team), seen=False).mention.version
    team.desk.sign_offs.ask(danger(team), version, BETTER, "Juho")
    waiting_for(team, "Aino")
    cards = team.composer.strip.cards
    assert [card.text.toPlainText() for card in cards] == [TEXT, BETTER]
    assert all(card.isVisible() and card.chips.isVisible() for card in cards)
    assert [bool(card.property("focused")) for card in cards] == [True, False]
    team.press("2")
    assert team.composer.text == BETTER
    assert [bool(card.property("focused")) for card in cards] == [False, True]
    measured(team)
    team.press(Qt.Key.Key_Return, CTRL)
    if status(team) is MentionStatus.ASKED:
        team.press(Qt.Key.Key_Return, CTRL)
    states = {d.author: d.state for d in team.desk.inbox.open(danger(team), seen=False).standing.drafts}
    assert states == {"Mia": DraftState.DROPPED, "Juho": DraftState.SIGNED}


def test_what_the_lead_made_of_each_draft_outlives_the_window(team: Room) -> None:
    asked(team)
    version = team.desk.inbox.open(danger(team), seen=False).mention.version
    team.desk.sign_offs.ask(danger(team), version, BETTER, "Juho")
    waiting_for(team, "Aino")
    write(team, TEXT + " Aino.")
    team.press(Qt.Key.Key_Escape)
    team.press("2")
    assert team.composer.text == BETTER
    write(team, BETTER + " Aino, too.")
    team.press(Qt.Key.Key_Escape)
    team.press("1")
    assert team.composer.text == TEXT + " Aino."
    team.press("2")
    assert team.composer.text == BETTER + " Aino, too."
    team.shell.go("mentions")
    team.settle()
    screen = team.shell.shown_screen("mentions")
    assert isinstance(screen, AllMentions)
    screen.show_query("status:asked")
    team.settle()
    assert screen.composer.text == BETTER + " Aino, too."
    assert [bool(card.property("focused")) for card in screen.composer.strip.cards] == [False, True]
    assert [d.text for d in team.desk.sign_offs.waiting(team.brand.id)] == [TEXT, BETTER]


def test_a_leads_own_half_reply_is_not_lost_when_somebody_asks(team: Room) -> None:
    become(team, "Aino")
    write(team, "I will call them mysel")
    team.press(Qt.Key.Key_Escape)
    version = team.desk.inbox.open(danger(team), seen=False).mention.version
    become(team, "Mia")
    team.desk.sign_offs.ask(danger(team), version, TEXT, "Mia")
    waiting_for(team, "Aino")
    composer = team.composer
    assert composer.text == TEXT
    assert composer.yours.text() == "Ctrl+Z brings your own words back"
    team.press("e")
    team.press(Qt.Key.Key_Z, CTRL)
    assert composer.text == "I will call them mysel"
    assert composer.strip.cards[0].text.toPlainText() == TEXT


def test_who_works_alone_presses_once_more(room: Room) -> None:
    write(room, TEXT)
    assert room.composer.deeds.send_button.words == "Approve & send"
    assert not room.composer.deeds.ask_button.isVisible()
    room.press(Qt.Key.Key_Return, CTRL)
    assert room.desk.inbox.open(danger(room), seen=False).mention.status is MentionStatus.OPEN
    assert "Ctrl+Enter again" in room.composer.again.text()
    room.press(Qt.Key.Key_Return, CTRL)
    assert room.desk.inbox.open(danger(room), seen=False).mention.status is MentionStatus.APPROVED
    room.press("l")
    assert "nobody to ask" in room.composer.finding.text()
    room.shell.banners.shown["team"].action.click()
    room.settle()
    rules = room.shell.shown_screen("rules")
    assert isinstance(rules, RulesScreen)
    assert rules.people.isVisible()


def test_nobody_to_ask_is_not_said_any_more_once_there_is_somebody(room: Room) -> None:
    room.press("l")
    assert "team" in room.shell.banners.shown
    folder = room.desk.rules.place(room.brand)
    folder.mkdir(parents=True)
    (folder / "team.toml").write_text(TEAM, encoding="utf-8")
    become(room, "Mia")
    room.press("j")
    assert "team" not in room.shell.banners.shown


def test_what_is_decided_needs_nobody_else(team: Room) -> None:
    measured(team)
    assert "Somebody else looks first" in team.composer.finding.text()
    team.press("x")
    team.press("k")
    measured(team)
    assert team.composer.mention is not None
    assert team.composer.mention.status is MentionStatus.SKIPPED
    assert team.composer.finding.text() == ""
    assert team.composer.field.placeholderText() == ""


def test_the_side_bar_counts_what_waits(team: Room) -> None:
    assert "to_sign" not in team.shell.side.views
    asked(team)
    team.qtbot.waitUntil(lambda: "to_sign" in team.shell.side.views, timeout=20_000)
    become(team, "Aino")
    team.shell.views.count()
    team.settle()
    assert team.shell.side.views["to_sign"].accessibleDescription() == "1"
    become(team, "Juho")  # no lead: nothing waits for him
    team.shell.views.count()
    team.settle()
    assert team.shell.side.views["to_sign"].accessibleDescription() == ""


def test_who_is_writing_is_seen_and_asks_for_one_more_keystroke(team: Room) -> None:
    other = build(
        team.desk.settings(),
        clock=team.clock,
        classifier=ScriptedClassifier,
        platforms=lambda: on_stage(team.theatre),
    )
    try:
        team.queue.pane.select(team.names().index(POSTS[2]))
        team.settle()
        row = team.queue.pane.current()
        assert row is not None
        other.sign_offs.write_on(row.id, "Juho")
        team.clock.advance(seconds=40)
        team.composer.presence.beat()
        team.settle()
        assert team.composer.presence.text() == "\u2068Juho\u2069 is writing, 40 s"
        write(team, "Hi, yes, we sell 1 kg bags in every shop.")
        assert [each.person for each in other.sign_offs.present(row.id)] == ["Mia"]
        team.press(Qt.Key.Key_Return, CTRL)
        assert "Juho is writing" in team.composer.finding.text()
        team.press(Qt.Key.Key_Return, CTRL)
        assert len(team.desk.replies.outbox(team.brand.id)) == 1
        assert other.sign_offs.present(row.id) == ()  # she went on to the next one
        team.clock.advance(seconds=61)
        team.queue.pane.select(team.names().index(POSTS[2]))
        team.settle()
        assert not team.composer.presence.isVisible()
    finally:
        other.close()


def test_a_window_names_itself_to_screen_readers(team: Room) -> None:
    asked(team)
    waiting_for(team, "Aino")
    card = team.composer.strip.cards[0]
    assert card.accessibleName() == "Draft 1 by \u2068Mia\u2069"
    assert card.accessibleDescription() == TEXT
    assert isinstance(team.shell, Shell)
    keys = {key.toString() for action in team.queue.actions() for key in action.shortcuts()}
    assert {"L", "R"} <= keys


def test_why_somebody_else_looks_is_said_where_the_platform_forbids_it_too(team: Room) -> None:
    team.theatre.allowed = False
    team.queue.pane.select(1)
    team.settle()
    team.queue.pane.select(0)
    team.settle()
    write(team, TEXT)
    said = team.composer.finding.text()
    assert said.startswith("Somebody else looks first:")
    assert said.endswith("Stage lets only friends answer.")
