"""The window for everybody: names for screen readers, both writing directions, both themes, big text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from socialdesk.config import Settings
from socialdesk.desktop.widgets.choices import Menu
from socialdesk.desktop.words import language
from socialdesk.domain.mention import Mention, MentionStatus
from socialdesk.services.desk import Desk
from socialdesk.services.inbox import EVERYTHING
from tests.ui.conftest import POSTS, Room

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


@pytest.fixture
def english(qapp: QApplication, settings: Settings) -> Iterator[None]:
    yield
    language.use("en", qapp, settings.resources)


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_every_control_of_every_screen_has_a_name(room: Room) -> None:
    walked = 0
    for key in room.shell.side.items:
        room.shell.go(key)
        room.settle()
        for kind in CONTROLS:
            for control in room.shell.findChildren(kind):
                named = isinstance(
                    control.parent(), (QComboBox, QLineEdit)
                ) or control.objectName().startswith("qt_")
                if not control.isVisible() or named:
                    continue
                walked += 1
                assert spoken(control).strip(), f"{key}: {control} {control.objectName()} has no name"
    assert walked > 40


def test_the_painted_list_is_read_row_by_row(room: Room) -> None:
    interface = QAccessible.queryAccessibleInterface(room.queue.list)
    assert interface.childCount() == len(POSTS)
    said = interface.child(0).text(QAccessible.Text.Name)
    assert said.startswith("Person 1 on")
    assert "Critical" in said
    assert POSTS[1] in said


def test_every_label_with_a_strangers_words_is_plain(open_room: Callable[..., Room]) -> None:
    room = open_room(("<h1>lumi</h1> <script>x</script>?",))
    room.queue.customer.show_customer(None, replace_author(room, "<i>Eve</i>"))
    for label in room.queue.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def replace_author(room: Room, name: str) -> Mention:
    opened = room.queue.reader.opened
    assert opened is not None
    mention = opened.mention
    return replace(mention, post=replace(mention.post, author=replace(mention.post.author, name=name)))


def test_arabic_mirrors_the_window_and_keeps_the_mention_its_way(
    open_room: Callable[..., Room],
    desk: Desk,
    english: None,
) -> None:
    desk.save_settings(replace(desk.settings(), language="ar"))
    room = open_room()
    shell, queue = room.shell, room.queue
    assert shell.side.mapTo(shell, QPoint(0, 0)).x() > queue.pane.mapTo(shell, QPoint(0, 0)).x()
    assert queue.pane.mapTo(shell, QPoint(0, 0)).x() > queue.composer.mapTo(shell, QPoint(0, 0)).x()
    assert shell.side.items["queue"].text() == "قائمة الانتظار"
    option = queue.composer.field.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.LeftToRight  # the reply is English
    name = queue.conversation.focused_card().name  # type: ignore[union-attr]
    assert name.alignment() & Qt.AlignmentFlag.AlignRight
    room.press("x")
    assert queue.model.handled(queue.model.rows[0].id) == "مُتخطّاة"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_screen_is_painted_in_its_theme(open_room: Callable[..., Room], theme: str) -> None:
    room = open_room(theme=theme)
    ground = room.shell.theme.tokens.background
    for key in room.shell.side.items:
        room.shell.go(key)
        room.settle()
        picture = room.shell.grab().toImage()
        colors = {picture.pixelColor(x, y).name() for x in range(0, 1440, 16) for y in range(0, 900, 16)}
        assert QColor(ground).name() in colors
        assert len(colors) > 4, f"{key} is empty"


def test_bigger_text_fits(open_room: Callable[..., Room]) -> None:
    room = open_room(scale=1.5)
    composer = room.composer
    for button in (
        composer.deeds.skip_button,
        composer.deeds.send_button,
        composer.deeds.assign_button,
        *composer.tabs.buttons(),
    ):
        if button.isVisible():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
            assert button.mapTo(room.shell, button.rect().bottomRight()).x() <= room.shell.width()
    assert composer.deeds.skip_button.width() >= composer.deeds.skip_button.sizeHint().width()
    assert room.queue.list.itemDelegate().sizeHint(None, None).height() > 130  # type: ignore[arg-type]


def test_snoozing_by_two_keys(room: Room) -> None:
    QTest.keyClick(room.queue.list, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_1)
    room.settle()
    rows = room.desk.inbox.page(room.brand.id, EVERYTHING)
    assert next(r.status for r in rows if r.excerpt == POSTS[1]) is MentionStatus.SNOOZED


def test_assigning_by_two_keys(room: Room) -> None:
    QTest.keyClick(room.queue.list, Qt.Key.Key_A)
    room.settle()  # the colleagues are looked up first
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    room.settle()
    assert room.queue.model.rows[0].assigned_to == room.desk.settings().agent.name


def test_the_keyboard_alone_reaches_everything(room: Room) -> None:
    room.queue.list.setFocus()
    reached: set[QWidget] = set()
    for _ in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in reached:
            break
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {room.composer.field, room.composer.deeds.send_button, room.queue.search} <= reached
