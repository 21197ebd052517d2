"""Setting labels right in the conversation, and learning from it on the Model screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from socialdesk.analysis.learned import Layer, Words
from socialdesk.analysis.learning import Lesson
from socialdesk.desktop.model.learning import LearningPanel
from socialdesk.desktop.model.screen import ModelScreen
from socialdesk.domain.classification import Head, Intent, Sentiment, Urgency
from socialdesk.domain.learning import HeadFigures, WhyNot
from socialdesk.errors import SettingWrong
from socialdesk.services.learning import Learnt
from tests.ui.conftest import Room


def labels_of(room: Room) -> dict[Head, str]:
    with room.desk.store.reading() as read:
        mention_id = room.queue.conversation._mention.id  # type: ignore[union-attr]
        return {each.head: each.value for each in read.learning.of(mention_id)}


def chips(room: Room) -> list[str]:
    card = room.queue.conversation.focused_card()
    assert card is not None
    return [each.text() for each in card.chips.findChildren(QLabel) if each.isVisibleTo(card)]


def test_labels_are_set_by_letters_and_taken_back_with_z(room: Room) -> None:
    first = room.current()
    before = room.queue.composer.mention
    assert before is not None
    room.press("c")
    panel = room.queue.conversation.labels
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel
    room.press("c")  # positive
    room.press("d")  # low
    room.press(Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert room.current() == first  # the row moves, the person stays
    assert labels_of(room) == {Head.SENTIMENT: "positive", Head.URGENCY: "low"}
    assert {"Positive ✓", "Low ✓"} <= set(chips(room))
    card = room.queue.conversation.focused_card()
    assert card is not None
    assert "The classifier had said Critical." in card.chips.toolTip()
    after = room.queue.composer.mention
    assert after is not None
    assert after.priority < before.priority
    assert room.names().index(first) > 0
    room.press("z")
    assert labels_of(room) == {}
    assert room.names().index(first) == 0


def test_the_labels_that_hold_are_marked_and_said(room: Room) -> None:
    room.press("c")
    answers = room.queue.conversation.labels.answers
    ticked = {key for key, button in answers.items() if button.text().endswith("✓")}
    assert ticked == {
        (Head.SENTIMENT, "negative"),
        (Head.URGENCY, "critical"),
        (Head.INTENT, str(Intent.SAFETY_LEGAL)),
        (Head.NEEDS_REPLY, "yes"),
    }
    assert ticked == {key for key, button in answers.items() if button.isChecked()}
    held = answers[Head.SENTIMENT, "negative"]
    assert held.accessibleName() == "Sentiment: Negative, holds now"
    width = held.width()
    room.press("c")  # positive: the tick goes there, what holds now is still said
    assert answers[Head.SENTIMENT, "positive"].text().endswith("✓")
    assert not held.text().endswith("✓")
    assert held.accessibleName() == "Sentiment: Negative, holds now"
    assert held.width() == width  # nothing moves under the pointer


def test_a_suggestion_for_the_old_labels_does_not_stay_in_the_editor(room: Room) -> None:
    composer = room.queue.composer
    old = composer.text
    assert old
    room.press("c")
    room.press("d")  # low
    room.press("r")  # spam: nothing is suggested for it
    room.press(Qt.Key.Key_Return)
    assert composer.text == ""
    room.press("z")
    assert composer.text == old


def test_what_the_person_wrote_survives_other_labels(room: Room) -> None:
    composer = room.queue.composer
    room.press("e")
    composer.field.setPlainText("Hi, this is mine.")
    room.press(Qt.Key.Key_Escape)
    room.press("c")
    room.press("r")
    room.press(Qt.Key.Key_Return)
    assert composer.text == "Hi, this is mine."


def test_arrows_choose_question_and_answer(room: Room) -> None:
    room.press("c")
    panel = room.queue.conversation.labels
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Down)
    assert str(panel.question) == "intent"
    now = room.queue.composer.mention
    assert now is not None
    assert now.classification is not None
    room.press(Qt.Key.Key_Right)
    room.press(Qt.Key.Key_Tab)
    assert str(panel.question) == "needs_reply"
    room.press(Qt.Key.Key_Up)
    room.press(Qt.Key.Key_Enter)
    every = list(Intent)
    wanted = every[(every.index(now.classification.intent) + 1) % len(every)]
    assert labels_of(room) == {Head.INTENT: str(wanted)}


def test_escape_leaves_everything_as_it_was(room: Room) -> None:
    room.press("c")
    room.press("a")
    room.press(Qt.Key.Key_Escape)
    assert labels_of(room) == {}
    assert not room.queue.conversation.labels.isVisible()
    room.press("j")  # the list has the keys again
    assert room.current() != room.names()[0]


def test_the_window_does_not_hear_the_letters_of_the_panel(room: Room) -> None:
    first = room.current()
    room.press("c")
    for letter in "jkxsz":
        room.press(letter)
    assert room.current() == first
    assert room.queue.conversation.labels.isVisible()
    assert len(room.names()) == 5


def test_saying_what_stands_there_confirms_it(room: Room) -> None:
    now = room.queue.composer.mention
    assert now is not None
    assert now.classification is not None
    room.press("c")
    room.press("defg"[list(Urgency).index(now.classification.urgency)])
    room.press(Qt.Key.Key_Return)
    assert labels_of(room) == {Head.URGENCY: str(now.classification.urgency)}
    assert room.desk.learning.counts()[Head.URGENCY] == (0, 1)


def test_backspace_takes_an_earlier_correction_back(room: Room) -> None:
    mention = room.queue.composer.mention
    assert mention is not None
    room.desk.triage.correct(mention.id, Head.SENTIMENT, str(Sentiment.POSITIVE), "Ece")
    room.settle()
    room.press("c")
    panel = room.queue.conversation.labels
    assert "Ece" in panel.notes.text()
    [before] = room.desk.inbox.open(mention.id).corrections
    room.press(Qt.Key.Key_Backspace)
    assert labels_of(room) == {}
    room.press("z")
    assert room.desk.inbox.open(mention.id).corrections == (before,)


def test_new_suggestions_come_for_the_new_intent(room: Room) -> None:
    before = [each.text for each in room.queue.reader.opened.suggestions]  # type: ignore[union-attr]
    room.press("c")
    for letter in "cdo":  # positive, low, praise
        room.press(letter)
    room.press(Qt.Key.Key_Return)
    room.settle()
    after = [each.text for each in room.queue.reader.opened.suggestions]  # type: ignore[union-attr]
    assert after
    assert set(before).isdisjoint(after)


# The panel of the Model screen ----------------------------------------------------------------------


def panel_of(room: Room) -> LearningPanel:
    room.shell.go("model")
    room.settle()
    screen = room.shell.shown_screen("model")
    assert isinstance(screen, ModelScreen)
    return screen.learning


def texts(panel: LearningPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel)]


def learnt(*, good: bool) -> Learnt:
    figures = (
        HeadFigures(Head.SENTIMENT, 20, 2, 15, 200, 200, 199, used=good, why=None if good else WhyNot.LOSES),
        HeadFigures(Head.URGENCY, 4, 1, why=WhyNot.TOO_FEW),
        HeadFigures(Head.INTENT, 12, 9, why=WhyNot.RIGHT_ALREADY),
        HeadFigures(Head.NEEDS_REPLY, 0, why=WhyNot.TOO_FEW),
    )
    layer = Layer(1, Words.of([], []), {}) if good else None
    return Learnt(figures, Lesson(layer, figures))


@pytest.fixture
def taught(room: Room, monkeypatch: pytest.MonkeyPatch) -> Callable[..., LearningPanel]:
    def make(*, good: bool = True) -> LearningPanel:
        mention = room.queue.composer.mention
        assert mention is not None
        room.desk.triage.correct(mention.id, Head.SENTIMENT, "positive", "Ece")
        monkeypatch.setattr(type(room.desk.learning), "learn", lambda *_, **__: learnt(good=good))
        return panel_of(room)

    return make


def test_without_corrections_there_is_nothing_to_learn(room: Room) -> None:
    panel = panel_of(room)
    assert "Press C" in panel.said.text()
    assert not panel.learn_button.isEnabled()
    assert not panel.back_button.isVisible()


def test_learn_look_use_and_go_back(room: Room, taught: Callable[..., LearningPanel]) -> None:
    panel = taught()
    assert "Sentiment 1 " in panel.said.text()
    panel.learn_button.click()
    room.settle()
    assert "199 of 200" in texts(panel)
    assert "Correct 7 more to learn from." in texts(panel)
    assert panel.use_button.isVisible()
    assert room.desk.learning.in_force().revision is None
    panel.use_button.click()
    room.settle()
    used = room.desk.learning.in_force().revision
    assert used is not None
    assert used.at.tzinfo is not None
    assert used.at <= datetime.now(UTC)
    assert "revision 1" in panel.standing.text()
    assert panel.back_button.isVisible()
    panel.back(None)
    room.settle()
    assert "Nothing that was learned" in panel.standing.text()
    assert room.desk.learning.in_force().revision is None


def test_what_is_no_better_is_not_offered(room: Room, taught: Callable[..., LearningPanel]) -> None:
    panel = taught(good=False)
    panel.learn()
    room.settle()
    assert "It would change too much of what is right." in texts(panel)
    assert not panel.use_button.isVisible()


def test_trouble_with_a_layer_is_said(room: Room, taught: Callable[..., LearningPanel]) -> None:
    panel = taught()
    panel.learn()
    room.settle()
    panel.use()
    room.settle()
    (room.desk.settings().workspace / "learned" / "1.npz").unlink()
    panel.show_brand()
    room.settle()
    assert "revision 1 is not used" in panel.trouble.text()
    assert panel.trouble.isVisible()


def test_an_error_while_learning_is_said(
    room: Room, taught: Callable[..., LearningPanel], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise SettingWrong("This classifier cannot learn.")

    panel = taught()
    monkeypatch.setattr(type(room.desk.learning), "learn", broken)
    panel.learn()
    room.settle()
    assert not panel.bar.isVisible()
    assert panel.learn_button.isEnabled()
    assert not panel.use_button.isVisible()
