"""A window that stands already follows another size of the text, without losing what is open in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLayout,
    QWidget,
)

UNLIMITED = 16_777_215
"""Qt's QWIDGETSIZE_MAX: no greatest size was set."""


def rescale(window: QWidget, before: float, after: float) -> None:
    """Bring sizes that were set in pixels of the design, at scale ``before``, to scale ``after``.

    What the style sheet sets is new already; what is painted measures itself. Rows are laid out anew and the
    current one stays in sight.
    """

    def again(pixels: int) -> int:
        return pixels if pixels <= 1 else round(round(pixels / before) * after)

    def around(margins: QMargins) -> QMargins:
        return QMargins(
            again(margins.left()), again(margins.top()), again(margins.right()), again(margins.bottom())
        )

    widgets = window.findChildren(QWidget)
    for widget in widgets:
        _resize(widget, again)
        framed = _frame(widget)
        widget.setContentsMargins(around(widget.contentsMargins() - framed) + framed)
        widget.updateGeometry()
    for layout in window.findChildren(QLayout):
        layout.setContentsMargins(around(layout.contentsMargins()))
        if isinstance(layout, (QGridLayout, QFormLayout)):
            layout.setHorizontalSpacing(again(layout.horizontalSpacing()))
            layout.setVerticalSpacing(again(layout.verticalSpacing()))
        else:
            layout.setSpacing(again(layout.spacing()))
        layout.invalidate()
    for widget in widgets:
        if isinstance(widget, QAbstractItemView):
            current = widget.currentIndex()
            widget.doItemsLayout()
            if current.isValid():
                widget.scrollTo(current)
        else:  # whoever divides its room by hand does so again
            QApplication.postEvent(widget, QResizeEvent(widget.size(), widget.size()))


def _frame(widget: QWidget) -> QMargins:
    """What of its margins is its frame's, border and padding: the style sheet brings them with it."""
    if not isinstance(widget, QFrame):
        return QMargins()
    outer, inner = widget.frameRect(), widget.contentsRect()
    return QMargins(
        inner.left() - outer.left(), inner.top() - outer.top(),
        outer.right() - inner.right(), outer.bottom() - inner.bottom(),
    )  # fmt: skip


def _resize(widget: QWidget, again: Callable[[int], int]) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()

    def own(side: str) -> bool:  # the style sheet's sizes come with the sheet
        return not widget.property(f"_q_stylesheet_{side}")

    new_least = QSize(
        again(least.width()) if own("minw") else least.width(),
        again(least.height()) if own("minh") else least.height(),
    )
    new_most = QSize(
        again(most.width()) if own("maxw") and most.width() < UNLIMITED else most.width(),
        again(most.height()) if own("maxh") and most.height() < UNLIMITED else most.height(),
    )
    if new_least != least:
        widget.setMinimumSize(new_least)
    if new_most != most:
        widget.setMaximumSize(new_most)
