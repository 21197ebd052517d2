"""Looks at a window that is small: whose words are cut off, and what lies where nobody can get at it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from socialdesk.desktop.reply.remarks import LINE, Remark
from socialdesk.desktop.widgets.labels import OneLine
from socialdesk.desktop.window.shell import Shell
from tests.ui.walk import called, inner

SLACK = 1
"""Pixels that nobody misses."""


def cut_off(root: QWidget, count: Counter[str]) -> list[str]:
    """Labels and buttons with less room than their words, and widgets that end outside of what can be seen
    or scrolled to. What ends in "…" by itself is no finding."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or inner(widget) or widget.isWindow():
            continue
        if not isinstance(widget, (QLabel, QAbstractButton)):
            continue
        count["words"] += 1
        if missing := _missing(widget):
            found.append(f"{called(widget)} {missing}")
        elif outside := _outside(root, widget):
            found.append(f"{called(widget)} {outside}")
        elif other := _covering(root, widget):
            found.append(f"{called(widget)} lies over {called(other)}")
    return found


def _roomy(widget: QWidget) -> bool:
    """Whether the window is high enough for its letters that a second line has room; the design decides, so
    that it is the same in whatever letters."""
    shell = widget.window()
    assert isinstance(shell, Shell)
    return shell.height() > 26 * shell.theme.px(LINE)


def sideways(root: QWidget) -> list[str]:
    """Pages that scroll sideways."""
    return [
        f"{called(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0
    ]


def _covering(root: QWidget, widget: QWidget) -> QWidget | None:
    """Another label or button of the same parent that lies where this one does."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QLineEdit):  # a field's own mark stands in its margin
        return None
    for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if other is widget or not other.isVisibleTo(root) or not isinstance(other, (QLabel, QAbstractButton)):
            continue
        both = widget.geometry().intersected(other.geometry())
        if both.width() > SLACK and both.height() > SLACK:
            return other
    return None


def _missing(widget: QWidget) -> str:
    """What its words lack."""
    if isinstance(widget, OneLine):
        return ""
    if isinstance(widget, Remark):  # beyond its second line it ends in "…", too
        one = widget.height() < 1.5 * QFontMetrics(widget.font()).height()
        return "has one line and needs two" if widget.needs_two() and one and _roomy(widget) else ""
    if isinstance(widget, QLabel):
        if not widget.text():
            return ""
        if widget.wordWrap():
            longest = max(
                (QFontMetrics(widget.font()).horizontalAdvance(word) for word in widget.text().split()),
                default=0,
            )
            if widget.contentsRect().width() + SLACK < min(longest, 400):
                return f"breaks a word: {widget.contentsRect().width()} of {longest}"
            needed = widget.heightForWidth(widget.width())
            return f"lacks lines: {widget.height()} of {needed}" if widget.height() + SLACK < needed else ""
        needed = widget.minimumSizeHint().width()
        return f"is cut: {widget.width()} of {needed}" if widget.width() + SLACK < needed else ""
    sized = isinstance(widget, (QPushButton, QCheckBox, QRadioButton))
    if sized and widget.property("role") != "link":
        needed = widget.minimumSizeHint().width()
        return f"is cut: {widget.width()} of {needed}" if widget.width() + SLACK < needed else ""
    return ""


def _outside(root: QWidget, widget: QWidget) -> str:
    """Where it ends outside of what holds it; a scroll area may hold more than it shows."""
    each, rect = widget, QRect(QPoint(0, 0), widget.size())
    across = down = True  # whether leaving on that axis is a loss
    while each is not root:
        parent = each.parentWidget()
        if parent is None:
            break
        rect.translate(each.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.horizontalScrollBarPolicy() != off:
                across = False
            if area.verticalScrollBarPolicy() != off and isinstance(area, QScrollArea):
                down = False
            elif not isinstance(area, QScrollArea):
                return ""  # a list lays out what it holds
        room = parent.rect()
        if across and (rect.left() < -SLACK or rect.right() > room.right() + SLACK):
            return f"ends outside {type(parent).__name__}: {rect.left()} to {rect.right()} of {room.width()}"
        if down and (rect.top() < -SLACK or rect.bottom() > room.bottom() + SLACK):
            return f"ends below {type(parent).__name__}: {rect.top()} to {rect.bottom()} of {room.height()}"
        each = parent
    return ""
