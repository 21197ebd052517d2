"""The popup of the palette and of saved replies: what fits, the best first, and rows that stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from socialdesk.config import Settings
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.paged_list import Line
from socialdesk.desktop.widgets.popup_picker import PopupPicker

WORDS = ("answer", "answered", "band", "ban", "cab", "Hallo \u2067مرحبا\u2069", "")
LETTERS = "abandcer"


def fitting(typed: str) -> list[str]:
    """Those that have what is typed; the earlier it stands in them, the better."""
    return sorted((word for word in WORDS if typed in word), key=lambda word: (word.find(typed), word))


def row(word: str) -> Line:
    return Line(word, beside=word)


@pytest.fixture
def picker(qapp: QApplication, settings: Settings) -> Iterator[PopupPicker[str]]:
    parent = QWidget()
    theme = qapp.findChild(Theme) or Theme(qapp, settings.resources, "light", 1.0)
    made = PopupPicker(
        theme,
        "Words",
        "Which?",
        "None.",
        fitting,
        str,
        lambda word: Line(word, beside=word),
        parent,
        height=200,
    )
    made.begin()
    yield made
    parent.hide()
    shiboken6.delete(parent)


def rows(picker: PopupPicker[str]) -> list[str]:
    return [str(picker.model.index(row, 0).data()) for row in range(picker.model.rowCount())]


@trying(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.lists(st.text(alphabet=LETTERS, max_size=4), max_size=6))
def test_what_fits_is_there_in_order_and_what_still_fits_stays(
    picker: PopupPicker[str], typed: list[str]
) -> None:
    tester = QAbstractItemModelTester(picker.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[object] = []
    picker.model.modelReset.connect(lambda: resets.append(None))
    for each in typed:
        before = {
            word: QPersistentModelIndex(picker.model.index(n, 0)) for n, word in enumerate(rows(picker))
        }
        first = next(iter(before), None)
        picker.line.setText(each)
        assert rows(picker) == fitting(each)
        assert picker.nothing.isHidden() == bool(fitting(each)) != picker.list.isHidden()
        if fitting(each):
            assert picker.list.currentIndex().row() == 0
        if first is not None and fitting(each)[:1] == [first]:
            assert before[first].isValid()  # the row that was first and is: it was not taken out
    assert not resets
    tester.deleteLater()


def test_the_row_that_is_chosen_is_taken_when_the_popup_is_gone(picker: PopupPicker[str]) -> None:
    taken: list[tuple[object, bool]] = []
    picker.taken.connect(lambda word: taken.append((word, picker.isVisible())))
    QTest.keyClicks(picker.line, "ban")
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Up)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert taken == [("band", False)]


def test_nothing_is_taken_where_nothing_fits(picker: PopupPicker[str]) -> None:
    taken: list[object] = []
    picker.taken.connect(taken.append)
    QTest.keyClicks(picker.line, "xyz")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.nothing.isVisible()
    assert picker.isVisible()
    assert not taken
