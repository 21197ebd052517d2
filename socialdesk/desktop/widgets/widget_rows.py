"""Rows that are widgets, for lists of a few dozen: those that stay are kept, with the focus they have; or all
are made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

K = TypeVar("K")
W = TypeVar("W", bound=QWidget)


def keep_rows(box: QVBoxLayout, rows: dict[K, W], wanted: Sequence[K], make: Callable[[], W]) -> None:
    """Bring ``rows``, which lie in ``box``, to what is wanted and in its order; ``make`` makes a new one."""
    for gone in set(rows).difference(wanted):
        row = rows.pop(gone)
        box.removeWidget(row)
        row.deleteLater()
    for place, key in enumerate(wanted):
        if key not in rows:
            rows[key] = make()
        if box.indexOf(rows[key]) != place:
            box.insertWidget(place, rows[key])


def empty(box: QLayout) -> None:
    """Take everything out of a layout, at once: what Qt deletes later is not seen until then."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
