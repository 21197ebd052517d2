"""The queue by keyboard, through the real services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from socialdesk.desktop.inbox.mention_delegate import MentionDelegate
from socialdesk.desktop.inbox.queue import AllMentions, QueueScreen
from socialdesk.desktop.widgets.notices import AddressDialog
from socialdesk.desktop.widgets.time_dialog import TimeDialog
from socialdesk.domain.mention import MentionId, MentionStatus
from socialdesk.domain.reply import ReplyState, Severity
from socialdesk.errors import NetworkDown
from socialdesk.services.inbox import EVERYTHING
from tests.stage import MINUTE, MORNING
from tests.ui.conftest import POSTS, Room

CTRL = Qt.KeyboardModifier.ControlModifier


def status(room: Room, text: str) -> MentionStatus:
    rows = room.desk.inbox.page(room.brand.id, EVERYTHING)
    return next(row.status for row in rows if row.excerpt == text)


def test_the_most_pressing_is_first_and_open(room: Room) -> None:
    assert room.current() == POSTS[1]  # danger
    assert room.names()[1] == POSTS[0]  # angry
    card = room.queue.conversation.focused_card()
    assert card is not None
    assert card.text.text == POSTS[1]
    assert card.text.marks == ((0, len("lumi")),)
    assert room.queue.conversation.why.isVisible()
    assert room.composer.text == room.composer.suggestion().text  # type: ignore[union-attr]


@pytest.mark.parametrize("touched", [False, True])
def test_the_first_row_is_opened_again_once_all_is_sorted(
    open_room: Callable[..., Room], touched: bool
) -> None:
    room = open_room(())
    for number, text in enumerate(POSTS):
        room.theatre.say(text, MORNING + number * MINUTE, by=f"u{number}", name=f"Person {number}")
    room.desk.intake.poll(room.account.id)
    room.queue.show_brand()
    room.settle()
    begun = room.current()
    assert begun != POSTS[1]  # nothing is sorted: the newest stands first
    if touched:
        room.press("e")
    room.desk.triage.run()
    room.qtbot.waitUntil(lambda: room.names()[0] == POSTS[1], timeout=20_000)
    room.settle()
    assert room.current() == (begun if touched else POSTS[1])
    assert room.composer.mention is not None
    assert room.composer.mention.post.text == room.current()
    room.arrive("lumi danger again, smoke everywhere")
    room.qtbot.waitUntil(lambda: len(room.names()) == len(POSTS) + 1, timeout=20_000)
    room.settle()
    assert room.current() == (begun if touched else POSTS[1])  # only the first sorting moves anything


def test_walking_and_picking_by_keyboard(room: Room) -> None:
    room.press("j")
    assert room.current() == POSTS[0]
    room.press("k")
    assert room.current() == POSTS[1]
    room.press(Qt.Key.Key_Down)
    assert room.current() == POSTS[0]
    suggestions = room.queue.reader.opened.suggestions  # type: ignore[union-attr]
    assert len(suggestions) >= 2
    room.press("2")
    assert room.composer.text == suggestions[1].text
    room.press("1")
    assert room.composer.text == suggestions[0].text


def test_letters_are_letters_while_one_types(room: Room) -> None:
    before = len(room.queue.model.rows)
    room.press(Qt.Key.Key_Return)
    assert room.composer.field.hasFocus()
    room.composer.field.clear()
    for key in "jkxsa1z?/":
        room.press(key)
    assert room.composer.text == "jkxsa1z?/"
    assert len(room.queue.model.rows) == before
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    room.press(Qt.Key.Key_Escape)
    assert room.queue.list.hasFocus()
    room.press("j")
    room.press("k")
    assert room.composer.text == "jkxsa1z?/"  # the draft waited


def test_skipping_greys_in_place_and_goes_on(room: Room) -> None:
    room.press("x")
    assert status(room, POSTS[1]) is MentionStatus.SKIPPED
    assert room.names()[0] == POSTS[1]  # nothing moved
    assert room.queue.model.handled(room.queue.model.rows[0].id)
    assert room.current() == POSTS[0]
    room.queue.show_query("")
    room.settle()
    assert POSTS[1] not in room.names()  # gone with the next view


def test_approve_holds_and_z_takes_it_back(room: Room) -> None:
    mention_id = room.queue.model.rows[0].id
    text = room.composer.text.strip()
    room.press(Qt.Key.Key_Return, CTRL)
    if status(room, POSTS[1]) is MentionStatus.OPEN:  # a soft finding asked for one more press
        room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.APPROVED
    assert [r.text for r in room.desk.inbox.open(mention_id, seen=False).replies] == [text]
    assert room.current() == POSTS[0]
    assert room.shell._toast.left._whole == room.desk.settings().hold_seconds  # so long it can be undone
    room.press("z")
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert room.current() == POSTS[1]
    assert not room.queue.model.handled(mention_id)
    replies = room.desk.inbox.open(mention_id, seen=False).replies
    assert [r.state for r in replies] == [ReplyState.WITHDRAWN]


@pytest.mark.parametrize("alone", [False, True])
def test_undoing_an_approval_gives_the_edited_text_back(open_room: Callable[..., Room], alone: bool) -> None:
    room = open_room(POSTS[1:2] if alone else POSTS)
    edited = room.composer.text.strip() + " Our own words, too."
    room.composer.field.setPlainText(edited)
    room.settle()
    for _ in range(2):  # a soft finding asks for one more press
        if status(room, POSTS[1]) is MentionStatus.OPEN:
            room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.APPROVED
    room.press("z")
    assert room.current() == POSTS[1]
    assert room.composer.text == edited
    assert room.composer.suggestion() == room.queue.reader.opened.suggestions[0]  # type: ignore[union-attr]
    room.press("j")
    room.press("k")
    assert room.composer.text == edited


def test_an_empty_reply_is_not_approved(room: Room) -> None:
    room.composer.field.clear()
    room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert "Write a reply first" in room.composer.finding.text()


def test_a_reply_too_long_is_blocked_with_the_figure(room: Room) -> None:
    room.composer.field.setPlainText("word " * 200)
    room.settle()
    room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert room.composer.finding.text() or not room.composer.check.row.counter.text().startswith("0")
    assert room.composer.check.row.counter.property("role") == "trouble"


def test_snooze_offers_times_and_puts_away(room: Room) -> None:
    room.queue.handling.snooze_until(room.clock.now + timedelta(hours=1))
    room.settle()
    assert status(room, POSTS[1]) is MentionStatus.SNOOZED
    room.press("z")
    assert status(room, POSTS[1]) is MentionStatus.OPEN


def test_snooze_until_any_time(room: Room) -> None:
    room.press("s")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if "another day" in each.text()).trigger()
    menu.close()
    [dialog] = room.shell.findChildren(TimeDialog)
    wanted = room.clock.now + timedelta(days=3, hours=2)
    dialog.time.setDateTime(QDateTime.fromSecsSinceEpoch(int(wanted.timestamp())))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    room.settle()
    with room.desk.store.reading() as read:
        mention = read.mentions.get(MentionId(int(room.queue.model.rows[0].id)))
    assert (mention.status, mention.snoozed_until) == (MentionStatus.SNOOZED, wanted)


def test_assign_and_undo(room: Room) -> None:
    room.queue.handling.assign_to("Deniz")
    room.settle()
    assert room.queue.model.rows[0].assigned_to == "Deniz"
    room.press("z")
    assert room.queue.model.rows[0].assigned_to == ""


def test_search_finds_and_says_where_it_is_wrong(room: Room) -> None:
    room.press("/")
    assert room.queue.search.hasFocus()
    room.queue.search.setText("intent:praise")
    room.queue.pane.load()
    room.settle()
    assert room.names() == [POSTS[3]]
    room.queue.search.setText("grinder AND (")
    room.queue.pane.load()
    room.settle()
    assert room.queue.pane.search_error.isVisible()
    assert room.queue.search.property("trouble") is True
    assert room.names() == [POSTS[3]]  # what was found stays
    room.queue.search.setText("nothingofthiskind")
    room.queue.pane.load()
    room.settle()
    assert room.queue.pane.message.text().startswith("Nothing that waits for you matches.")
    assert room.queue.pane.message_action.isVisible()
    room.queue.search.setText("nothingofthiskind AND (")
    room.queue.pane.load()
    room.settle()
    room.queue.pane.settle()
    room.settle()
    assert room.queue.pane.search_error.isVisible()
    assert room.queue.pane.message.text() == ""  # the error alone
    assert not room.queue.pane.message_action.isVisible()
    room.queue.search.clear()
    room.queue.pane.load()
    room.settle()
    assert not room.queue.pane.search_error.isVisible()
    assert len(room.names()) == len(POSTS)


def test_a_wrong_query_leaves_an_empty_queue_as_it_is(open_room: Callable[..., Room]) -> None:
    room = open_room(())
    room.queue.search.setText("urgency:")
    room.queue.pane.load()
    room.settle()
    assert room.queue.pane.search_error.isVisible()
    assert room.queue.pane.message.text() == ""
    room.shell.go("mentions")
    room.settle()
    mentions = room.shell.shown_screen("mentions")
    assert isinstance(mentions, AllMentions)
    mentions.search.setText("nothingofthiskind")
    mentions.pane.load()
    room.settle()
    assert mentions.pane.message.text() == "Nothing matches. Fewer words find more."
    mentions.pane.message_action.click()
    assert mentions.query == ""


def test_enter_in_a_field_belongs_to_the_field(room: Room) -> None:
    room.queue.customer.tag_field.setFocus()
    room.queue.customer.tag_field.setText("loyal")
    room.press(Qt.Key.Key_Return)
    assert room.queue.customer.tag_field.text() == ""
    assert not room.composer.field.hasFocus()
    room.queue.search.setFocus()
    room.press(Qt.Key.Key_Return)
    assert room.queue.list.hasFocus()


def test_new_mentions_come_in_without_moving_the_choice(room: Room) -> None:
    QAbstractItemModelTester(room.queue.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    room.press("j")
    chosen = room.current()
    room.arrive("lumi danger again, smoke everywhere", "is lumi open today?")
    room.qtbot.waitUntil(lambda: len(room.names()) == len(POSTS) + 2, timeout=20_000)
    room.settle()
    assert room.current() == chosen
    assert sorted(room.names()[:2]) == sorted(["lumi danger again, smoke everywhere", POSTS[1]])


def test_what_somebody_else_decided_leaves_the_list(room: Room) -> None:
    room.press("j")
    other = room.queue.model.rows[0]
    room.desk.replies.skip(other.id, other.version, "Aino")
    room.qtbot.waitUntil(lambda: POSTS[1] not in room.names(), timeout=20_000)
    assert room.current() == POSTS[0]


def test_a_decision_overtaken_comes_back_with_a_word(room: Room) -> None:
    row = room.queue.model.rows[0]
    room.desk.replies.skip(row.id, room.queue.reader.version, "Aino")
    room.queue.handling.skip()
    room.settle()
    assert "changed while you were deciding" in room.shell._toast.text.text()


def test_markup_in_a_mention_is_text(open_room: Callable[..., Room]) -> None:
    nasty = '<img src="http://tracker.example/x.png"><b>lumi</b> <a href="javascript:alert(1)">here</a>'
    room = open_room((nasty,))
    card = room.queue.conversation.focused_card()
    assert card is not None
    assert card.text.text == nasty
    assert nasty in card.accessibleDescription()
    for label in (card.name, card.when, room.queue.customer.name, room.queue.conversation.place):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_where_replies_are_forbidden_the_text_is_handed_over(open_room: Callable[..., Room]) -> None:
    room = open_room(("my lumi parcel is late",))
    room.theatre.allowed = False
    room.queue.reader.reopen(room.queue.model.rows[0].id)
    room.settle()
    assert room.composer.deeds.send_button.words == "Copy and open"
    text = room.composer.text.strip()
    room.press(Qt.Key.Key_Return, CTRL)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, AddressDialog) and w.isVisible()]
    if not dialogs:  # a soft finding asked for one more press
        room.press(Qt.Key.Key_Return, CTRL)
        dialogs = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, AddressDialog) and w.isVisible()
        ]
    assert QGuiApplication.clipboard().text() == text
    assert [d.url for d in dialogs] == ["https://stage.example/p1"]
    for dialog in dialogs:
        dialog.done(QDialog.DialogCode.Rejected)
    replies = room.desk.inbox.open(room.queue.model.rows[0].id, seen=False).replies
    assert [r.state for r in replies] == [ReplyState.BY_HAND]


@pytest.mark.parametrize("screen", ["queue", "mentions"])
def test_an_empty_list_says_when_no_source_can_be_reached(
    open_room: Callable[..., Room], screen: str
) -> None:
    room = open_room(())
    room.shell.go(screen)
    room.settle()
    shown = room.shell.shown_screen(screen)
    assert isinstance(shown, QueueScreen)
    before = shown.pane.message.text()
    assert "can be reached" not in before
    room.theatre.on_fetch = [NetworkDown("No connection to Stage.")]
    room.desk.intake.poll(room.account.id)
    room.qtbot.waitUntil(lambda: shown.pane.message.text() != before, timeout=20_000)
    assert shown.pane.message.text() == (
        "No source can be reached right now. SocialDesk keeps trying; what arrived before is here."
    )
    assert shown.pane.message_action.text() == "Show sources"
    room.desk.intake.poll(room.account.id)
    room.qtbot.waitUntil(lambda: shown.pane.message.text() == before, timeout=20_000)


def test_a_list_that_cannot_be_read_offers_to_try_again(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_room(())
    assert "Nothing waits for you" in room.queue.pane.message.text()

    def broken(*_: object, **__: object) -> list[object]:
        raise NetworkDown("The database cannot be reached just now.")

    monkeypatch.setattr(type(room.desk.inbox), "page", broken)
    room.queue.pane.load()
    room.settle()
    assert room.queue.pane.message.text() == "The database cannot be reached just now."
    assert room.queue.pane.message_action.text() == "Try again"
    monkeypatch.undo()
    room.queue.pane.message_action.click()
    room.settle()
    assert "Nothing waits for you" in room.queue.pane.message.text()


def test_pages_follow_while_one_scrolls(open_room: Callable[..., Room]) -> None:
    room = open_room(tuple(f"lumi question number {n:03d} about bags" for n in range(130)))
    assert len(room.queue.model.rows) >= 100
    room.queue.list.scrollToBottom()
    room.settle()
    assert len(room.queue.model.rows) == 130
    keys = [row.key for row in room.queue.model.rows]
    assert keys == sorted(keys, reverse=True)


def test_the_customer_panel_keeps_notes_and_tags(room: Room) -> None:
    panel = room.queue.customer
    assert panel.name.text() == "Person 1"
    panel.note.setPlainText("Prefers e-mail.")
    panel._save_note()
    panel.tag_field.setText("Loyal")
    panel._add_tag()
    room.settle()
    customer = room.desk.inbox.open(room.queue.model.rows[0].id, seen=False).customer
    assert customer is not None
    assert customer.notes == "Prefers e-mail."
    assert customer.tags == ("loyal",)


def test_what_is_half_typed_for_one_person_never_reaches_another(room: Room) -> None:
    panel = room.queue.customer
    panel.tag_field.setFocus()
    panel.tag_field.setText("vi")
    panel.note.setPlainText("Likes dark roast.")
    room.queue.pane.next()
    room.settle()
    assert panel.name.text() == "Person 0"
    assert panel.tag_field.text() == ""
    assert panel.note.toPlainText() == ""
    panel._save_note()
    panel._add_tag()
    room.settle()
    first, second = (room.desk.inbox.open(row.id, seen=False).customer for row in room.queue.model.rows[:2])
    assert first is not None
    assert second is not None
    assert (first.notes, first.tags) == ("Likes dark roast.", ())
    assert (second.notes, second.tags) == ("", ())


def test_a_half_typed_tag_survives_news_about_the_same_person(room: Room) -> None:
    room.queue.customer.tag_field.setText("vi")
    room.queue.reader.reopen(room.queue.model.rows[0].id)
    room.settle()
    assert room.queue.customer.tag_field.text() == "vi"


@pytest.mark.parametrize("field", ["note", "tag_field"])
def test_escape_leaves_what_one_writes_about_a_person(room: Room, field: str) -> None:
    written = getattr(room.queue.customer, field)
    written.setFocus()
    room.press("x")
    room.press(Qt.Key.Key_Escape)
    assert room.queue.list.hasFocus()
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    customer = room.desk.inbox.open(room.queue.model.rows[0].id, seen=False).customer
    assert customer is not None
    assert customer.notes == ("x" if field == "note" else "")
    assert customer.tags == ()


def test_the_customer_panel_folds_in_a_small_window(room: Room) -> None:
    assert room.queue.customer.isVisible()
    room.shell.resize(1180, 800)
    room.settle()
    assert not room.queue.customer.isVisible()
    room.queue.list.setFocus()
    room.press("i")
    assert room.queue.customer.isVisible()
    room.shell.resize(1040, 700)
    room.settle()
    assert room.shell.side.folded


def test_after_the_last_one_there_is_nothing_to_press(open_room: Callable[..., Room]) -> None:
    room = open_room(("my lumi parcel is late",))
    room.press("x")
    assert "last one" in room.queue.conversation.message.text()
    assert not room.composer.isVisible()
    room.press("z")
    assert room.composer.isVisible()
    assert room.composer.mention is not None
    assert room.composer.text


def test_words_that_were_searched_for_are_marked(room: Room) -> None:
    room.queue.show_query("parcel")
    room.settle()
    card = room.queue.conversation.focused_card()
    assert card is not None
    assert [card.text.text[a:b] for a, b in card.text.marks] == ["parcel"]


def test_a_draft_under_way_is_not_taken_over_by_late_suggestions(room: Room) -> None:
    opened = room.queue.reader.opened
    assert opened is not None
    room.composer.forget(opened.mention.id)
    room.composer._fill("")
    room.composer.show_mention(opened.mention, opened.rule, ())
    room.composer.show_mention(opened.mention, opened.rule, opened.suggestions)
    assert room.composer.text == opened.suggestions[0].text  # nothing was written: the first one is taken
    room.composer.field.setPlainText("my own words")
    room.composer.show_mention(opened.mention, opened.rule, opened.suggestions)
    assert room.composer.text == "my own words"


def test_soft_findings_want_a_second_press(room: Room) -> None:
    room.composer.field.setPlainText("Hi Person, so sorry. We will refund you. Ask @somebody_else too. ^AK")
    room.qtbot.waitUntil(lambda: room.composer.check.known, timeout=20_000)
    soft = [f for f in room.composer.check.stopping() if f.severity is Severity.SOFT]
    assert soft, "the guard should mind a promise"
    assert soft == room.composer.check.stopping()
    assert room.composer.field.extraSelections()
    room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert "Press Ctrl+Enter again" in room.composer.again.text()
    told = room.composer.finding.text()
    assert "promises money back" in told
    assert "names somebody other" in told, "what is accepted was said, all of it"
    room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.APPROVED


def test_hard_findings_block_with_the_reason(room: Room) -> None:
    room.composer.field.setPlainText("Hi Person, write to me at deniz.private@mail.example please. ^AK")
    room.settle()
    for _ in range(3):
        room.press(Qt.Key.Key_Return, CTRL)
    assert status(room, POSTS[1]) is MentionStatus.OPEN
    assert "e-mail address" in room.composer.finding.text()
    assert room.composer.finding.property("role") == "trouble"


def test_what_goes_wrong_while_a_row_is_painted_is_heard(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its picture is given back before: one that goes while it is painted ends the program."""
    delegate = room.queue.list.itemDelegate()
    assert isinstance(delegate, MentionDelegate)
    painters: list[QPainter] = []

    def fail(painter: QPainter, _face: object) -> None:
        painters.append(painter)
        raise ZeroDivisionError

    monkeypatch.setattr(delegate, "_paint", fail)
    face = next(iter(delegate._drawn.values()))[0]
    delegate._drawn.clear()
    with pytest.raises(ZeroDivisionError):
        delegate._draw(face)
    assert [each.isActive() for each in painters] == [False]
    monkeypatch.undo()
