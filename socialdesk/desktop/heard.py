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
    def __init__(self, widget: QWidget, heard: Heard) -> None:
        super().__init__(widget, heard.heard_as)
        self._heard = heard

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._heard.heard_value()
        return str(super().text(kind))


def _interface(_key: str, widget: QObject) -> _Interface | None:
    if isinstance(widget, QWidget) and isinstance(widget, Heard):
        return _Interface(widget, widget)
    return None


QAccessible.installFactory(_interface)
