"""Looks at a window as people do who hear it, reach it by Tab, or need strong contrast.

Each function answers findings as sentences, and counts what it looked at in a `Counter`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from socialdesk.desktop.conversation.customer_panel import Sparkline
from socialdesk.desktop.rules.trial import DayBars
from socialdesk.desktop.theme import READABLE, contrast
from socialdesk.desktop.widgets.charts import SentimentChart, ShareBar

PICTURES = (SentimentChart, ShareBar, Sparkline, DayBars)
"""What is painted and has no words of its own: its name says what it shows."""

SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
"""Roles that tell a listener nothing."""

Pixels = NDArray[np.uint32]

SHARP = 3
"""Pixels drawn for each pixel of the window: thin letters then show their colour unmixed."""

ICON = 3.0
"""Contrast (WCAG 1.4.11) of what is no text."""


def visible(root: QWidget) -> list[QWidget]:
    """``root`` and what can be seen in it."""
    return [root, *(each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and seen(each))]


def seen(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def inner(widget: QWidget) -> bool:
    """A part that Qt makes for a control: the field of a spin box, the arrow of a combo box."""
    parent = widget.parentWidget()
    return isinstance(
        parent, (QComboBox, QLineEdit, QAbstractSpinBox, QCalendarWidget)
    ) or widget.objectName().startswith("qt_")


def reached(root: QWidget) -> list[QWidget]:
    """What Tab stops at, in its order, from the beginning."""
    order: list[QWidget] = []
    each = root.nextInFocusChain()
    while each is not None and each is not root:
        if (
            each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.isEnabled()
            and root.isAncestorOf(each)
            and each.isVisibleTo(root)
        ):
            order.append(each)
        each = each.nextInFocusChain()
    return order


def called(widget: QWidget) -> str:
    """The widget, so that one who reads a finding can find it."""
    chain = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(chain) < 4:
        chain.append(type(parent).__name__)
        parent = parent.parentWidget()
    words = next((w for w in (said(widget), _text(widget)) if w), "")
    return f"{' in '.join(chain)} “{words[:40]}”"


def said(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _text(widget: QWidget) -> str:
    return str(widget.property("text") or widget.property("placeholderText") or "").strip()


def heard(root: QWidget, count: Counter[str]) -> list[str]:
    """Each control has a role, a name and a value; lists and pictures are read."""
    found: list[str] = []
    for widget in visible(root):
        control = isinstance(
            widget, (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QProgressBar)
        ) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if inner(widget) or isinstance(widget, QMenu) or not (control or isinstance(widget, PICTURES)):
            continue
        if widget is root or widget.focusProxy() is not None or (control and not widget.isEnabled()):
            continue
        count["controls"] += control
        count["pictures"] += isinstance(widget, PICTURES)
        interface = QAccessible.queryAccessibleInterface(widget)
        if control and interface.role() in SILENT and not widget.accessibleName():
            found.append(f"{called(widget)} has no role")
        if isinstance(widget, PICTURES) and interface.role() in SILENT:
            found.append(f"{called(widget)} is painted, and has no role")
        if isinstance(widget, ShareBar) and not interface.text(QAccessible.Text.Value):
            found.append(f"{called(widget)} has no value")
        if not said(widget):
            found.append(f"{called(widget)} has no name")
        valued = (isinstance(widget, QComboBox) and widget.currentText()) or (
            isinstance(widget, QProgressBar) and widget.maximum() > widget.minimum()
        )
        if valued and not interface.text(QAccessible.Text.Value):
            found.append(f"{called(widget)} has no value")
        if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and interface.textInterface() is None:
            found.append(f"{called(widget)} does not tell what is written in it")
        chosen = isinstance(widget, QAbstractButton) and widget.isCheckable()
        if chosen and not interface.state().checkable and interface.role() != QAccessible.Role.RadioButton:
            found.append(f"{called(widget)} does not say whether it is chosen")
        if isinstance(widget, QAbstractItemView):
            found += _rows(widget, count)
    return found


def _rows(view: QAbstractItemView, count: Counter[str]) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(view)
    if interface is None or isinstance(view, (QTableView, QTreeView)):  # cells may be empty
        return []
    found = []
    for place in range(min(interface.childCount(), 12)):
        row = interface.child(place)
        if row is None or row.role() is not QAccessible.Role.ListItem:
            continue
        count["rows"] += 1
        if not row.text(QAccessible.Text.Name).strip():
            found.append(f"{called(view)}: row {place} is silent")
    return found


def out_of_order(root: QWidget, count: Counter[str]) -> list[str]:
    """Tab goes as one reads: down, and from where lines begin to where they end; never up in a column."""
    found: list[str] = []
    order = reached(root)
    count["stops"] += len(order)
    mirrored = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for one, other in pairwise(order):
        a, b = _apart(root, one, other)
        if mirrored:
            a, b = _flipped(a, root), _flipped(b, root)
        above, before = b.bottom() <= a.top(), b.right() <= a.left()
        below, after = b.top() >= a.bottom(), b.left() >= a.right()
        if (above and not after) or (before and not below):
            found.append(f"after {called(one)} Tab goes back to {called(other)}")
    return found


def _apart(root: QWidget, one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Where the two lie, as the parts of their nearest common ancestor."""
    ancestors = [one]
    while ancestors[-1] is not root and (parent := ancestors[-1].parentWidget()) is not None:
        ancestors.append(parent)
    b = other
    while (parent := b.parentWidget()) is not None and parent not in ancestors:
        b = parent
    shared = b.parentWidget() or root
    a = next((each for each in ancestors if each.parentWidget() is shared), one)
    if a is b:  # one lies in the other
        return QRect(0, 0, 1, 1), QRect(0, 1, 1, 1)
    return _place(root, a), _place(root, b)


def _place(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _flipped(rect: QRect, root: QWidget) -> QRect:
    return QRect(root.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())


@dataclass(frozen=True, slots=True)
class Painted:
    """Words that were painted by hand: where in the picture, and in which colour."""

    words: str
    color: str
    rect: QRect


@contextmanager
def listening_to_paint() -> Iterator[list[Painted]]:
    """What is painted through `QPainter.drawText` with a rectangle while this lasts."""
    painted: list[Painted] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *parts: object) -> object:
        rect = parts[0] if parts else None
        words = next((part for part in parts[::-1] if isinstance(part, str)), "")
        if isinstance(rect, (QRect, QRectF)) and words.strip():
            color = painter.pen().color()
            where = painter.deviceTransform().mapRect(QRectF(rect)).toAlignedRect()
            if color.alpha() == 255 and painter.opacity() == 1.0:
                painted.append(Painted(words, color.name(), where))
        return draw(painter, *parts)  # type: ignore[call-overload]

    QPainter.drawText = noted  # type: ignore[method-assign, assignment]
    try:
        yield painted
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


def pale(root: QWidget, count: Counter[str]) -> list[str]:
    """Words (and icons) that are hard to read on what they stand on."""
    picture = QImage(root.size() * SHARP, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SHARP)
    with listening_to_paint() as painted:
        root.render(picture)
    lines = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)
    pixels: Pixels = lines[:, : picture.width()] & np.uint32(0xFFFFFF)
    found = []
    for each in painted:
        part = _part(pixels, each.rect)
        if part is None:
            continue
        count["painted words"] += 1
        ground = _ground(part)
        ratio = contrast(each.color, ground)
        if ratio < READABLE and (part == int(each.color[1:], 16)).any():
            found.append(f"“{each.words[:40]}” is painted {each.color} on {ground}: {ratio:.2f}")
    for widget in visible(root):
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)) or inner(widget):
            continue
        words = _text(widget) or (isinstance(widget, QComboBox) and widget.currentText())
        if not widget.isEnabled() or not (words or isinstance(widget, QAbstractButton)):
            continue
        if isinstance(widget, QLabel) and not widget.text().strip():
            continue
        region = widget.visibleRegion().boundingRect()
        if region.height() < min(10, widget.height()) or region.width() < 6:
            continue  # scrolled all but out of sight
        top = widget.mapTo(root, region.topLeft())
        rect = QRect(top.x() * SHARP, top.y() * SHARP, region.width() * SHARP, region.height() * SHARP)
        part = _part(pixels, rect)
        if part is None:
            continue
        count["words and icons"] += 1
        edge = SHARP * 2
        inside = part[edge:-edge, edge:-edge] if min(part.shape) > 4 * edge else part
        ground, ratio = _strongest(inside)
        least = READABLE if words else ICON
        if isinstance(widget, QCheckBox):
            found += _box(widget, root, pixels, count)
        if ratio < least:
            found.append(f"{called(widget)} stands out {ratio:.2f} on {ground}")
    return found


def _box(widget: QCheckBox, root: QWidget, pixels: Pixels, count: Counter[str]) -> list[str]:
    """The box of a check box, seen on what it stands on."""
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    mark = widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, widget)
    if not widget.visibleRegion().contains(mark):
        return []
    corner = widget.mapTo(root, mark.topLeft()) * SHARP
    part = _part(pixels, QRect(corner, mark.size() * SHARP).adjusted(-SHARP, -SHARP, SHARP, SHARP))
    if part is None:
        return []
    count["boxes"] += 1
    around = f"#{int(part[0, 0]):06x}"
    colors, counts = np.unique(part, return_counts=True)
    edge = SHARP * min(mark.width(), mark.height())  # as many pixels as one side of the box at the least
    seen = [contrast(f"#{int(c):06x}", around) for c, n in zip(colors, counts, strict=True) if n >= edge]
    ratio = max(seen)
    return [f"the box of {called(widget)} stands out {ratio:.2f} on {around}"] if ratio < ICON else []


def _part(pixels: Pixels, rect: QRect) -> Pixels | None:
    top, left = max(0, rect.top()), max(0, rect.left())
    part = pixels[top : max(0, rect.bottom() + 1), left : max(0, rect.right() + 1)]
    return part if part.size else None


def _ground(part: Pixels) -> str:
    colors, counts = np.unique(part, return_counts=True)
    return f"#{int(colors[counts.argmax()]):06x}"


def _strongest(part: Pixels) -> tuple[str, float]:
    """The colour most seen, and how far another stands out from it; specks do not count."""
    colors, counts = np.unique(part, return_counts=True)
    ground = f"#{int(colors[counts.argmax()]):06x}"
    ratios = [contrast(f"#{int(c):06x}", ground) for c, n in zip(colors, counts, strict=True) if n >= 4]
    return ground, max(ratios, default=1.0)
