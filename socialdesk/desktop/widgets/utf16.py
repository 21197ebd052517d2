"""Qt counts a text in UTF-16 units, Python in characters: an emoji is two of the one and one of the other."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def length(text: str) -> int:
    """How long Qt takes ``text`` to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def place(text: str, characters: int) -> int:
    """Qt's place of the character with this number."""
    return characters if text.isascii() else length(text[:characters])


def characters(text: str, place: int) -> int:
    """How many characters stand before Qt's place."""
    return place if text.isascii() else len(part(text, 0, place))


def part(text: str, start: int, end: int | None = None) -> str:
    """The part of ``text`` between two of Qt's places; a halved character is left out."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")


def span(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor over the characters from ``start`` to ``end`` of a document's plain text."""
    text, cursor = document.toPlainText(), QTextCursor(document)
    cursor.setPosition(place(text, start))
    cursor.setPosition(place(text, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
