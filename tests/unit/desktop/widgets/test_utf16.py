from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from socialdesk.desktop.widgets import utf16


def test_an_emoji_is_two_for_qt() -> None:
    assert utf16.length("a😀b") == 4
    assert utf16.place("a😀b", 2) == 3
    assert utf16.part("a😀b", 1, 3) == "😀"
    assert utf16.part("a😀b", 3) == "b"
    assert utf16.part("a😀b", 1, 2) == ""  # half of it is nothing


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_places_and_parts_agree(text: str, one: int, other: int) -> None:
    first, last = sorted((min(one, len(text)), min(other, len(text))))
    cut = utf16.part(text, utf16.place(text, first), utf16.place(text, last))
    assert cut == text[first:last]


def test_a_span_is_over_characters() -> None:
    document = QTextDocument()
    document.setPlainText("a😀bc")
    assert utf16.span(document, 1, 3).selectedText() == "😀b"
    assert utf16.span(document, 4, 4).position() == 5
