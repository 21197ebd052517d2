"""Where Tab goes when widgets come late: Qt puts them last, people read them where they stand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from ``before`` through ``parts`` and what lies in them, in the order in which they were
    made. All must be in one window already; ``before`` must take the focus itself (Qt does nothing else)."""
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
            if stops and widget.window() is before.window():  # the list of a combo box is a window of its own
                QWidget.setTabOrder(before, widget)
                before = widget
