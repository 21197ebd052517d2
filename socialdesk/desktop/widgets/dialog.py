"""What every dialog of ours keeps to: it ends where the screen ends, and what does not fit is scrolled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QInputDialog,
    QPushButton,
    QScrollArea,
    QWidget,
)

from socialdesk.desktop.keys import hint
from socialdesk.desktop.widgets.reach import take_along
from socialdesk.desktop.words import tr


class Dialog(QDialog):
    """Never larger than the screen with its frame, and moved up or aside where it would end below or beside
    it, also when it grows later. What works everywhere in the window below works in it."""

    def room(self) -> QRect:
        """What the screen leaves to the dialog, its frame taken off (pixels, screen coordinates). Before the
        frame is there, that of the window below stands for it."""
        beneath = self.parentWidget()
        framed = self if self.isVisible() and self.frameGeometry() != self.geometry() else None
        window = framed or (beneath.window() if beneath is not None else self)
        outer, inner = window.frameGeometry(), window.geometry()
        return self.screen().availableGeometry().adjusted(
            inner.left() - outer.left(), inner.top() - outer.top(),
            inner.right() - outer.right(), inner.bottom() - outer.bottom(),
        )  # fmt: skip

    def fit(self) -> None:
        """Take the size that the contents ask for, as far as the screen has it (Qt's own `adjustSize` ends at
        two thirds)."""
        layout, width = self.layout(), max(self.minimumWidth(), self.sizeHint().width())
        high = self.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            high = layout.totalHeightForWidth(width)
        self.resize(QSize(width, high).boundedTo(self.room().size()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_along(self)
        self._say_keys()
        room = self.room()
        self.setMinimumSize(self.minimumSize().boundedTo(room.size()))
        self.setMaximumSize(room.size())
        self.resize(self.size().boundedTo(room.size()))
        self._stay_inside()

    def _say_keys(self) -> None:
        """Enter presses the default button and Esc leaves: the tooltips of the two say so."""
        for button in self.findChildren(QPushButton):
            box, said = button.parentWidget(), button.text()
            leaves = said == tr("Cancel") or (
                isinstance(box, QDialogButtonBox)
                and box.buttonRole(button) == QDialogButtonBox.ButtonRole.RejectRole
            )
            key = "Esc" if leaves else tr("Enter") if button.isDefault() else ""
            if key and button.toolTip() == str(button.property("saidKey") or ""):
                button.setProperty("saidKey", hint(said.replace("&", ""), key))
                button.setToolTip(button.property("saidKey"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button may say something else now
            self._say_keys()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stay_inside()

    def _stay_inside(self) -> None:
        room, here = self.room(), self.geometry()
        x = max(room.left(), min(here.left(), room.right() + 1 - here.width()))
        y = max(room.top(), min(here.top(), room.bottom() + 1 - here.height()))
        if (x, y) != (here.left(), here.top()):
            # `move` places the frame, and the frame is what was taken off.
            self.move(QPoint(x, y) - (here.topLeft() - self.frameGeometry().topLeft()))


def ask_words(
    parent: QWidget | None, title: str, label: str, text: str, take: str, then: Callable[[str], object]
) -> QInputDialog:
    """Ask for a few words, ``text`` to begin with; ``take`` is what the button says that hands them to
    ``then``. Nothing waits for it."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.setOkButtonText(take)
    dialog.setCancelButtonText(tr("Cancel"))
    frame = 120  # pixels that a window's title leaves to its buttons
    dialog.setMinimumWidth(dialog.fontMetrics().horizontalAdvance(title) + frame)
    dialog.textValueSelected.connect(then)
    dialog.open()
    return dialog


class Scrolled(QScrollArea):
    """Scrolls ``inside`` down where there is too little room, and asks for room for all of it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._show_focus)
        self._shown_at = -1  # where it was scrolled to for what has the focus
        self.verticalScrollBar().rangeChanged.connect(self._room_changed)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, whoever gave it: Qt does so for Tab alone, and shows no more of it
        than its caret."""
        if now is None or not self._inside.isAncestorOf(now):
            return
        self.ensureWidgetVisible(now)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if now.height() <= room:
            top = now.mapTo(self._inside, QPoint(0, 0)).y()
            bar.setValue(max(top + now.height() - room, min(bar.value(), top)))
        self._shown_at = bar.value()

    def _room_changed(self) -> None:
        """There is less room, or more inside: ask for it (Qt tells no layout above what grew in a scroll
        area), and where nobody has scrolled away, what has the focus stays in sight."""
        self.updateGeometry()
        if self.verticalScrollBar().value() == self._shown_at:
            self._show_focus(None, QApplication.focusWidget())

    def sizeHint(self) -> QSize:
        inside = self._inside
        wanted = inside.sizeHint()
        width = max(self.width(), wanted.width()) if self.isVisible() else wanted.width()
        high = inside.heightForWidth(width) if inside.hasHeightForWidth() else wanted.height()
        return QSize(wanted.width(), max(high, wanted.height()))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width() + bar, min(inside.height(), self.fontMetrics().height() * 6))
