"""Whatever can be pressed or filled in, reached by key: `use` does it for one that is known, `Numbers` for
all that are seen."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)

from socialdesk.desktop.screen import Screen
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.key_button import hint_key
from socialdesk.desktop.words import tr

EVERYWHERE = "everywhere"
"""The property of an action of the window that its dialogs know, too."""


def use(widget: QWidget) -> None:
    """Do what a click on ``widget`` is for: press a button, open a choice, begin to write in a field."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(widget, QComboBox):
        widget.showPopup()
    elif isinstance(widget, QToolButton) and widget.menu() is not None:
        widget.showMenu()
    elif isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, (QLineEdit, QAbstractSpinBox)):
        widget.selectAll()


def by_key(screen: Screen, widget: QWidget, words: str, key: str, group: str) -> QAction:
    """An action of a screen that uses one of its widgets, as long as that can be used; the widget's tooltip
    says the key."""
    hint_key(widget, key, words)

    def run() -> None:
        if widget.isVisible() and widget.isEnabled():
            use(widget)

    return screen.act(words, key, run, group=group)


def usable(root: QWidget) -> list[QWidget]:
    """What can be used in the window ``root`` now and is seen, in the order in which it was made."""
    return [each for each in root.findChildren(QWidget) if _usable(each, root)]


def _usable(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    part_of_one = isinstance(
        parent, (QComboBox, QAbstractSpinBox, QLineEdit, QCalendarWidget)
    ) or widget.objectName().startswith("qt_")
    reached = isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (
        reached
        and not part_of_one
        and not isinstance(widget, (QScrollArea, QScrollBar))
        and widget.focusProxy() is None
        and widget.window() is root
        and widget.isEnabled()
        and widget.isVisible()
        and not widget.visibleRegion().isEmpty()
    )


class Numbers(QWidget):
    """A number on everything that can be used in a window; typing it does what a click does. Anything else
    takes the numbers away. All have as many figures, so that none begins another."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._before = window.focusWidget()
        self._typed = ""
        targets = usable(window)
        first = 1
        while first * 9 < len(targets):
            first *= 10
        self.targets = {str(number): each for number, each in enumerate(targets, first)}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Type the number of what you want"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(window.size())
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Take the numbers away; the focus is where it was."""
        if not self.isHidden():
            self.hide()
            if self._before is not None and shiboken6.isValid(self._before):
                self._before.setFocus()
            self.close()

    def tags(self) -> list[tuple[str, QRect]]:
        """The numbers that can still be meant, and where they stand: on the upper corner at which reading
        begins, so that the words below them can be read."""
        p, metrics = self._theme.px, self._theme.metrics(11, bold=True)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tags = []
        for number, widget in self.targets.items():
            if not (number.startswith(self._typed) and _there(widget)):
                continue
            seen = widget.visibleRegion().boundingRect()
            seen.moveTopLeft(widget.mapTo(self.window(), seen.topLeft()))
            wide, high = metrics.horizontalAdvance(number) + p(8), metrics.height() + p(2)
            corner = seen.right() + p(4) - wide if mirrored else seen.left() - p(4)
            x = max(0, min(corner, self.width() - wide))
            into = high // 2 if seen.height() > p(27) else p(5)
            tags.append((number, QRect(x, max(0, seen.top() - high + into), wide, high)))
        return tags

    def paintEvent(self, event: QPaintEvent) -> None:
        p, t = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(11, bold=True))
        for number, rect in self.tags():
            painter.setPen(QColor(t.panel))
            painter.setBrush(QColor(t.accent))
            painter.drawRoundedRect(rect, p(4), p(4))
            painter.setPen(QColor(t.on_accent))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # every key is ours, also those of actions
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            return  # some keyboards have figures only with Shift
        figure = event.text()
        typed = self._typed + (str(int(figure)) if figure.isdecimal() else "-")  # whatever the alphabet
        if typed in self.targets:
            target = self.targets[typed]
            self.leave()
            if _there(target) and target.isEnabled():
                use(target)
        elif any(number.startswith(typed) for number in self.targets):
            self._typed = typed
            self.update()
        else:
            self.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.leave()  # another window: who comes back writes on where they were
        elif not self.isHidden():
            self.hide()  # the focus went where somebody wanted it
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.leave()
        return False


def _there(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and not widget.visibleRegion().isEmpty()


def show_numbers(theme: Theme) -> None:
    """Number what can be used in the window or dialog where the person is; once more takes them away."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is not None:
        Numbers(theme, window)


def take_along(dialog: QWidget) -> None:
    """Let a dialog know those actions of the window below that work in dialogs, too."""
    below = dialog.parentWidget()
    if below is not None:
        dialog.addActions([each for each in below.window().actions() if each.property(EVERYWHERE)])
