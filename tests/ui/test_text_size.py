"""A window that is open follows another font of the application: all is measured anew, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMargins
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QFrame

from socialdesk.desktop.trends.screen import TrendsScreen
from socialdesk.desktop.widgets.chips import Chip
from tests.ui.conftest import Room
from tests.ui.full_window import PLACES, FullWindow


@pytest.fixture
def give_font(qapp: QApplication) -> Iterator[Callable[[Room | FullWindow, str, int], None]]:
    """Gives the application a font, as a desktop's settings do while it runs."""
    begun = QFont(qapp.font())
    rooms: list[Room | FullWindow] = []

    def give(room: Room | FullWindow, family: str, pixels: int) -> None:
        rooms.append(room)
        font = QFont(family)
        font.setPixelSize(pixels)
        qapp.setFont(font)
        QCoreApplication.sendEvent(room.shell, QEvent(QEvent.Type.ApplicationFontChange))
        room.settle()

    yield give
    give(rooms[0], begun.family(), 13)


def measures(room: Room) -> dict[str, int]:
    """What hangs on the size of the text."""
    queue, shell = room.queue, room.shell
    card = queue.conversation.focused_card()
    assert card is not None
    return {
        "row": queue.list.sizeHintForRow(0),
        "side bar": shell.side.width(),
        "place": shell.side.items["queue"].height(),
        "tab": queue.composer.tabs.buttons()[0].height(),
        "tab's words": queue.composer.tabs.buttons()[0].width(),
        "send": queue.deeds.send_button.width(),
        "field": queue.composer.field.height(),
        "meter": queue.composer.check.row.height(),
        "avatar": card.avatar.width(),
        "chip": card.chips.findChildren(Chip)[0].height(),
        "search": queue.search.height(),
    }


def test_larger_letters_are_followed_and_smaller_ones_again(
    room: Room, give_font: Callable[[Room, str, int], None]
) -> None:
    room.composer.field.setPlainText("A draft of mine")
    before, current, family = measures(room), room.current(), QApplication.font().family()
    give_font(room, family, 20)
    larger = measures(room)
    for name, pixels in before.items():
        assert larger[name] > pixels * 1.2, f"{name}: {pixels}, then {larger[name]}"
    assert room.current() == current
    assert room.composer.text == "A draft of mine"
    assert room.shell.theme.scale == pytest.approx(20 / 13)
    give_font(room, family, 13)
    assert measures(room) == before  # nothing drifts


def test_a_frames_padding_grows_once(room: Room, give_font: Callable[[Room, str, int], None]) -> None:
    """The style sheet brings it in the new size; it is not enlarged again with what the code has set."""

    def padding() -> dict[QFrame, QMargins]:
        return {frame: frame.contentsMargins() for frame in room.shell.findChildren(QFrame)}

    before, family = padding(), QApplication.font().family()
    assert any(not margins.isNull() for margins in before.values())
    give_font(room, family, 20)
    again = [round(side * 20 / 13) for side in (2, 6)]
    card = room.queue.conversation.focused_card()
    assert card is not None
    margins = card.chips.findChildren(Chip)[0].contentsMargins()
    assert [margins.top(), margins.left()] == again
    give_font(room, family, 13)
    after = padding()
    drifted = [f"{f} {m}: {after[f]}" for f, m in before.items() if f in after and after[f] != m]
    assert not drifted, "\n".join(drifted)


def test_another_family_is_followed(room: Room, give_font: Callable[[Room, str, int], None]) -> None:
    before, wide = measures(room), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    give_font(room, wide, 13)  # each letter as wide as the widest: no system's usual one is
    assert room.shell.theme.font().family() == wide
    assert room.queue.search.font().family() == wide
    assert measures(room)["send"] != before["send"]


def test_charts_are_drawn_in_the_new_size(
    full_window: Callable[..., FullWindow], give_font: Callable[[FullWindow, str, int], None]
) -> None:
    window = full_window()
    window.show("trends")
    screen = window.shell.shown_screen("trends")
    assert isinstance(screen, TrendsScreen)
    give_font(window, QApplication.font().family(), 20)
    axis = screen.chart._days
    assert axis.style["tickFont"].pixelSize() == round(11 * 20 / 13)
    for key, page in PLACES[:4]:
        window.show(key, page)  # made after it: in the new size, too
    assert window.shell.theme.px(13) == 20
