"""A short tour of the window: each stop points at a real widget, says one sentence and names the key.

Nothing is blocked meanwhile: what is pointed at can be used, and Escape leaves from anywhere in the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from socialdesk.desktop.inbox.queue import QueueScreen
from socialdesk.desktop.keys import WINDOW, Keys
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.widgets.notices import shared
from socialdesk.desktop.window.side_bar import SideBar
from socialdesk.desktop.words import line, number, tr

WIDTH = 320


@dataclass(frozen=True, slots=True)
class Stop:
    """``at`` is what it points at; ``say`` answers the sentence with the keys as the person has them."""

    at: QWidget
    say: Callable[[], str]


def stops(queue: QueueScreen, side: SideBar, keys: Keys) -> list[Stop]:
    """The way of one mention through the window, and where everything else is."""

    def key(name: str) -> str:
        return keys.shown(queue.scope, name)

    composer = queue.composer
    return [
        Stop(
            queue.list,
            lambda: tr(
                "Here is what waits for an answer, the most pressing first. {next} and {previous} walk.",
                next=key("J"),
                previous=key("K"),
            ),
        ),
        Stop(
            queue.conversation.why,
            lambda: tr("This line says why it stands here. {key} shows how it adds up.", key=key("W")),
        ),
        Stop(
            composer.tabs,
            lambda: tr(
                "Replies are drafted for you. {one}, {two} and {three} take one, {write} changes it.",
                one=key("1"),
                two=key("2"),
                three=key("3"),
                write=key("E"),
            ),
        ),
        Stop(
            composer.deeds.send_button,
            lambda: tr(
                "{send} approves and goes to the next. Nothing leaves without it, and {undo} takes it back.",
                send=key("Ctrl+Return"),
                undo=key("Z"),
            ),
        ),
        Stop(
            composer.deeds,
            lambda: tr(
                "No reply? {skip} skips, {snooze} puts it off, {assign} gives it to a colleague.",
                skip=key("X"),
                snooze=key("S"),
                assign=key("A"),
            ),
        ),
        Stop(
            queue.search,
            lambda: tr(
                "{filter} filters the list. {save} keeps a filter as a view at the side.",
                filter=key("/"),
                save=keys.shown(WINDOW, "Shift+V"),
            ),
        ),
        Stop(
            side,
            lambda: tr(
                "Everything else is here. {commands} finds any command by its name, {keys} shows all keys.",
                commands=keys.shown(WINDOW, "Ctrl+K"),
                keys=keys.shown(WINDOW, "?"),
            ),
        ),
    ]


class _Ring(QWidget):
    """A line around what is pointed at; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.px(2)
        painter.setPen(QPen(self._theme.color("accent"), width))
        inside = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(inside, self._theme.px(6), self._theme.px(6))


class Tour(QFrame):
    """The sentence of a stop beside what it points at. `left` says that it is over."""

    left = Signal()

    def __init__(self, theme: Theme, keys: Keys, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tour")
        self._theme, self._stops, self._window = theme, list(stops), window
        self._at = -1
        self._before = QApplication.focusWidget()
        self._ring = _Ring(theme, window)
        p = theme.px
        self.said = PlainLabel("", wrap=True)
        self.place = PlainLabel("", "small")
        self._mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.back_button = KeyButton(theme, tr("Back"), "→" if self._mirrored else "←")
        self.next_button = KeyButton(theme, tr("Next"), "Enter")
        self.next_button.setProperty("role", "primary")
        self.leave_button = KeyButton(theme, tr("Leave the tour"), "Esc")
        for button, run in (
            (self.back_button, self.back),
            (self.next_button, self.next),
            (self.leave_button, self.leave),
        ):
            button.clicked.connect(run)
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(p(8))
        for part in (self.leave_button, self.back_button, self.next_button):
            foot.addWidget(part)
            if part is self.leave_button:
                foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(14), p(10), p(14), p(12))
        column.setSpacing(p(8))
        for label in (self.place, self.said):
            column.addWidget(label)
        column.addLayout(foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        escape.setParent(self)
        escape.activated.connect(self.leave)
        escape.activatedAmbiguously.connect(self.leave)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        keys.changed.connect(self._say)
        theme.changed.connect(self._soon.start)
        window.installEventFilter(self)
        for stop in self._stops:
            stop.at.installEventFilter(self)

    def begin(self) -> None:
        """Show the first stop; the arrow keys are the tour's until the person goes elsewhere."""
        self.show()
        self.setFocus()
        self.next()

    @property
    def stop(self) -> Stop | None:
        """Where the tour is."""
        return self._stops[self._at] if 0 <= self._at < len(self._stops) else None

    def next(self) -> None:
        """Go on; after the last stop the tour is over."""
        self._go(1)

    def back(self) -> None:
        """Go back; at the first stop stay."""
        self._go(-1)

    def _go(self, step: int) -> None:
        """To the next stop that can be seen: a small window has not all of them."""
        at = self._at + step
        while 0 <= at < len(self._stops) and not self._stops[at].at.isVisible():
            at += step
        if at >= len(self._stops):
            self.leave()
        elif at >= 0:
            self._at = at
            self._say()

    def leave(self) -> None:
        """End the tour and give the focus back."""
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self._ring.deleteLater()
        self.close()
        before = self._before
        if inside and before is not None and before.isVisible():
            before.setFocus()
        self.left.emit()

    def _say(self) -> None:
        stop = self.stop
        if stop is None:
            return
        text = stop.say()
        self.said.setText(line([text]))  # a key at the beginning does not turn the line
        place = tr("{place} of {total}", place=number(self._at + 1), total=number(len(self._stops)))
        self.place.setText(place)
        last = all(not each.at.isVisible() for each in self._stops[self._at + 1 :])
        self.next_button.say(tr("Done") if last else tr("Next"))
        self.back_button.setEnabled(any(each.at.isVisible() for each in self._stops[: self._at]))
        self.setAccessibleName(f"{text} {place}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._place()

    # Where it stands -----------------------------------------------------------------------------

    def _place(self) -> None:
        """Stand beside what is pointed at, over it only where there is no other room."""
        stop = self.stop
        if stop is None:
            return
        p = self._theme.px
        area, gap = self._window.rect().adjusted(p(8), p(8), -p(8), -p(8)), p(12)
        self._foot.invalidate()  # its buttons have other words now
        width = min(max(p(WIDTH), self.sizeHint().width()), area.width())
        size = QSize(width, self.layout().totalHeightForWidth(width))  # type: ignore[union-attr]
        self.setFixedSize(size)
        seen = stop.at.isVisible()
        self._ring.setVisible(seen)
        if not seen:  # on another screen: over the foot of the side bar
            corner = area.bottomRight() if self._mirrored else area.bottomLeft()
            self.move(_kept(QRect(corner, size), area).topLeft())
            self.raise_()
            return
        corner = stop.at.mapTo(self._window, QPoint(0, 0))
        shown = QRect(corner, stop.at.size()).intersected(self._window.rect())
        self._ring.setGeometry(shown.adjusted(-p(4), -p(4), p(4), p(4)).intersected(self._window.rect()))
        begin, after, before = shown.left(), shown.right() + gap, shown.left() - gap - width
        if self._mirrored:
            begin, after, before = shown.right() + 1 - width, before, after
        high = min(shown.top() + p(24), shown.bottom() - size.height())
        upright = [QPoint(begin, shown.bottom() + gap), QPoint(begin, shown.top() - gap - size.height())]
        if shown.center().y() > self._window.rect().center().y():
            upright.reverse()  # towards the middle of the window, where there is more room
        wanted = [
            *upright,
            QPoint(after, max(high, shown.top())),
            QPoint(before, max(high, shown.top())),
            QPoint(begin, shown.bottom() - size.height() - gap),
        ]
        places = [_kept(QRect(at, size), area) for at in wanted]
        best = min(places, key=lambda each: shared(each, shown))  # the first of the best
        self.move(best.topLeft())
        self._ring.raise_()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moved and (watched is self._window or (self.stop and watched is self.stop.at)):
            self._soon.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead, behind = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._mirrored:
            ahead, behind = behind, ahead
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QAbstractButton) and focus.hasFocus():
                focus.click()
            else:
                self.next()
        elif event.key() in (ahead, Qt.Key.Key_Down):
            self.next()
        elif event.key() in (behind, Qt.Key.Key_Up):
            self.back()
        else:
            super().keyPressEvent(event)


def _kept(rect: QRect, area: QRect) -> QRect:
    """``rect``, moved into ``area``."""
    x = max(area.left(), min(rect.left(), area.right() + 1 - rect.width()))
    y = max(area.top(), min(rect.top(), area.bottom() + 1 - rect.height()))
    return QRect(QPoint(x, y), rect.size())
