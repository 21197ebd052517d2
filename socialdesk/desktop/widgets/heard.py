"""What is painted, for those who listen: a role, and a value beside the name. Qt gives what it does not know
the role of a client area, which tells a screen reader nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Heard:
    """Mixed into a widget: ``heard_as`` is its role, `heard_value` what it shows at the moment ("" where its
    name says all)."""

    heard_as = QAccessible.Role.Graphic

    def heard_value(self) -> str:
        return ""


class _Interface(QAccessibleWidget):
    """Holds no widget: Qt drops it with its widget, and a reference here would keep both."""

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            widget = self.object()
            return widget.heard_value() if isinstance(widget, Heard) else ""
        return str(super().text(kind))


def _interface(_key: str, widget: QObject) -> _Interface | None:
    if isinstance(widget, QWidget) and isinstance(widget, Heard):
        return _Interface(widget, widget.heard_as)
    return None


QAccessible.installFactory(_interface)
