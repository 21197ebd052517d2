"""Every place in a very wide window, both ways: no line is longer than one reads with ease."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from socialdesk.desktop.inbox.mention_delegate import two_lines
from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.rules.text import RuleText
from socialdesk.desktop.screen import WIDEST
from socialdesk.desktop.theme import MEASURE
from socialdesk.desktop.widgets import paged_list
from socialdesk.desktop.widgets.post_text import PostText
from tests.ui.full_window import PLACES, FullWindow
from tests.ui.walk import called, inner, seen

LONGEST = 140
"""Letters of usual width that a line holds at the most. A file's own text is as wide as its lines."""

WIDE = (3440, 1440)


def long_lines(root: QWidget, count: Counter[str]) -> list[str]:
    """Words that run further than one reads with ease."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not seen(widget):
            continue
        metrics = QFontMetrics(widget.font())
        if isinstance(widget, QLabel) and widget.text():
            how = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
            width = metrics.boundingRect(widget.contentsRect(), int(how), widget.text()).width()
            width = min(width, widget.width())
        elif isinstance(widget, PostText):
            metrics = QFontMetrics(widget._theme.font(widget._size))
            lines = [text.lineAt(n) for _, text, _ in widget._paragraphs for n in range(text.lineCount())]
            width = round(max((line.naturalTextWidth() for line in lines), default=0))
        elif isinstance(widget, QPlainTextEdit) and not isinstance(widget.parent(), RuleText):
            width = widget.viewport().width()
        else:
            continue
        count["words"] += 1
        letters = width / metrics.averageCharWidth()
        if letters > LONGEST:
            found.append(f"{called(widget)} runs over {letters:.0f} letters")
    return found


def on_its_own(window: FullWindow, count: Counter[str]) -> list[str]:
    """Words and controls of the place that is shown, further from the side bar than a place is wide."""
    shown = window.shell.places
    room, mirrored = window.shell.theme.px(WIDEST), shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
    found = []
    for widget in shown.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) or inner(widget):
            continue
        if widget.isVisibleTo(shown) and seen(widget):
            count["places"] += 1
            rect = QRect(widget.mapTo(shown, QPoint(0, 0)), widget.size())
            far = shown.width() - rect.left() if mirrored else rect.right() + 1
            if far > room:
                found.append(f"{called(widget)} is {far} pixels from the side bar")
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_line_is_too_long(
    full_window: Callable[..., FullWindow], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []

    def noted(text, theme, width):  # type: ignore[no-untyped-def]
        painted.append(width)
        return two_lines(text, theme, width)

    monkeypatch.setattr(paged_list, "two_lines", noted)
    window = full_window(language=language, size=WIDE)
    count: Counter[str] = Counter()
    found: list[str] = []
    for key, page in PLACES:
        window.show(key, page)
        where = f"{key} {page}: "
        found += [where + finding for finding in long_lines(window.shell, count)]
        found += [where + finding for finding in on_its_own(window, count)]
        picture = window.shell.grab()
        if folder := os.environ.get("ROW_PICTURES"):
            picture.save(f"{folder}/{language}-{key}-{page}.png")
    assert not found, "\n" + "\n".join(found)
    assert count["words"] > 300
    assert max(painted) == MEASURE


@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("en", 1.5), ("ar", 1.0)])
def test_post_reasons_and_reply_stand_in_one_column(
    full_window: Callable[..., FullWindow], language: str, scale: float
) -> None:
    window = full_window(language=language, size=WIDE, scale=scale)
    window.show("queue")
    queue = window.shell.shown_screen("queue")
    assert isinstance(queue, QueueScreen)
    card = queue.conversation.focused_card()
    assert card is not None
    assert queue.conversation.why.isVisible()
    px = window.shell.theme.px
    column = [card, queue.conversation.why, queue.composer.field, queue.deeds]
    placed = [QRect(each.mapTo(window.shell, QPoint(0, 0)), each.size()) for each in column]
    mirrored = language == "ar"
    beside = QRect(queue.pane.mapTo(window.shell, QPoint(0, 0)), queue.pane.size())
    for each, rect in zip(column, placed, strict=True):
        assert rect.width() == px(MEASURE), each
        gap = beside.left() - rect.right() if mirrored else rect.left() - beside.right()
        assert gap == px(24) + 2, each  # the edge of the list, and pixels are counted from inside
