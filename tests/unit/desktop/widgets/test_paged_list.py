"""Rows come page by page, move one at a time, and are never reset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from socialdesk.config import Settings
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.paged_list import Line, PagedList, PagedModel


@dataclass(frozen=True)
class Row:
    id: int
    text: str = ""


def model(page_size: int = 3) -> PagedModel[Row]:
    return PagedModel(
        lambda row: row.id,
        lambda row: (row.id, 0),
        lambda row: Line(f"head {row.id}", "aside", "beside", row.text, (("chip", "plain"),), hint="hint"),
        page_size,
    )


def rows(*numbers: int) -> list[Row]:
    return [Row(number) for number in numbers]


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)


def test_pages_are_asked_for_after_the_last_key_until_one_is_short(qapp: QApplication) -> None:
    made = model()
    asked: list[object] = []
    made.page_wanted.connect(asked.append)
    assert not made.canFetchMore()
    made.append_page(rows(9, 8, 7))
    assert made.canFetchMore()
    made.fetchMore()
    assert not made.canFetchMore()  # asked once, not twice
    made.append_page(rows(7, 6))  # a row that moved between two pages comes once
    assert asked == [(7, 0)]
    assert list(made.rows) == rows(9, 8, 7, 6)
    assert not made.canFetchMore()


def test_a_page_that_failed_may_be_asked_for_again(qapp: QApplication) -> None:
    made = model()
    made.append_page(rows(3, 2, 1))
    made.fetchMore()
    made.page_failed()
    assert made.canFetchMore()


@given(st.lists(st.integers(0, 12), unique=True), st.lists(st.integers(0, 12), unique=True))
def test_settling_gives_the_new_order_without_a_reset(before: list[int], after: list[int]) -> None:
    made = model()
    resets: list[None] = []
    made.modelReset.connect(lambda: resets.append(None))
    tester = QAbstractItemModelTester(made)
    made.append_page(rows(*before))
    made.settle([Row(number, "new") for number in after], complete=True)
    assert [row.id for row in made.rows] == after
    assert all(row.text == "new" for row in made.rows)
    assert not resets
    assert not made.canFetchMore()
    assert tester


def test_a_page_that_was_overtaken_can_be_asked_for_again(qapp: QApplication) -> None:
    made = model()
    made.append_page(rows(9, 8, 7))
    made.fetchMore()
    made.settle(rows(10, 9, 8), complete=False)
    assert made.canFetchMore()


def test_a_row_is_spoken_with_all_its_parts(qapp: QApplication) -> None:
    made = model()
    made.append_page([Row(1, "text")])
    said = made.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "head 1, beside, aside, chip, hint. text"
    assert made.data(QModelIndex()) is None


@pytest.fixture
def listed(theme: Theme, qapp: QApplication) -> Iterator[tuple[PagedList, PagedModel[Row]]]:
    view, made = PagedList(theme, "Things"), model(10)
    view.setModel(made)
    made.append_page([Row(3, "three"), Row(2, "two"), Row(1, "\u0645\u0631\u062d\u0628\u0627")])
    view.resize(400, 300)
    view.show()
    yield view, made
    view.close()
    view.deleteLater()


def test_steps_stay_inside_and_tell_where_they_are(listed: tuple[PagedList, PagedModel[Row]]) -> None:
    view, _ = listed
    moved: list[Row] = []
    view.moved.connect(moved.append)
    for by in (1, 1, 1, 1, -1):
        view.step(by)
    assert [row.id for row in moved][-3:] == [2, 1, 2]
    view.select(-1)
    assert view.current().id == 2


def test_enter_opens_and_letters_are_left_to_the_window(listed: tuple[PagedList, PagedModel[Row]]) -> None:
    view, _ = listed
    opened: list[Row] = []
    view.opened.connect(opened.append)
    view.select(1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [row.id for row in opened] == [2]
    letter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h")
    view.keyPressEvent(letter)
    assert not letter.isAccepted()
    assert view.current().id == 2


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("lines", [0, 1, 2])
def test_rows_are_painted_in_both_directions(
    listed: tuple[PagedList, PagedModel[Row]], theme: Theme, direction: Qt.LayoutDirection, lines: int
) -> None:
    view = PagedList(theme, "Things", lines=lines, chips=lines != 1)
    view.setModel(listed[1])
    view.setLayoutDirection(direction)
    option = QStyleOptionViewItem()
    option.direction = direction
    option.state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled
    option.rect = view.rect()
    image = QImage(view.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, listed[1].index(0))
    painter.end()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 2  # ground, edge and letters
    view.deleteLater()
