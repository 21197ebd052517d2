"""What the window says by itself: banners, toasts, and where a link leads before it opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from math import ceil
from urllib.parse import urlsplit

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, beside, hint, twins
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.addresses import read_as, suspicious
from socialdesk.desktop.widgets.dialog import Dialog
from socialdesk.desktop.widgets.icons import Icons
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.words import tr


class Banner(QFrame):
    """One sentence above the screens, with at most one action."""

    dismissed = Signal(str)

    def __init__(self, key: str, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._theme, self._icons = theme, icons
        self._kind = "warn"
        self._run: Callable[[], object] | None = None
        self.setObjectName("banner")
        p = theme.px
        self._icon = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.clicked.connect(self._acted)
        self._key = ""
        KeyWords(self.action, "Ctrl+Shift+A", self._show_key)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(tr("Dismiss"))
        KeyWords(
            self.close_button,
            "Ctrl+Shift+X",
            lambda held: self.close_button.setToolTip(hint(tr("Dismiss"), held)),
        )
        self.close_button.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(p(16), p(8), p(12), p(8))
        layout.setSpacing(p(8))
        for part in (self._icon, self.text, self.action, self.close_button):
            layout.addWidget(part)
        theme.changed.connect(self._restyle)

    def say(self, text: str, kind: str, action: str, run: Callable[[], object] | None) -> None:
        self._kind, self._run = kind, run
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self._show_key(self._key)
        self.action.setVisible(bool(action))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._restyle()

    def _show_key(self, key: str) -> None:
        self._key = key
        self.action.setToolTip(hint(self.action.text(), key))

    def _restyle(self) -> None:
        token = {"trouble": "negative", "info": "accent"}.get(self._kind, "high")
        name = "info" if self._kind == "info" else "warning"
        self._icon.setPixmap(self._icons.pixmap(name, token, 16, self.devicePixelRatioF()))
        self.close_button.setIcon(self._icons.icon("close", "mute"))

    def _acted(self) -> None:
        run = self._run
        self.dismissed.emit(self.key)
        if run is not None:
            run()

    def _dismiss(self) -> None:
        self.dismissed.emit(self.key)


SECOND = 1000
"""Milliseconds of a second that a toast stays."""

PRESSED = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QAbstractSlider,
)
"""What a toast may not cover."""


class Countdown(QWidget):
    """How much longer, "8 s". It only ever changes its figure, in a place that is wide
    enough for each of them, so nothing moves; and it is painted, so that no screen reader says each second.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._since = QElapsedTimer()
        self._whole = 0
        self.seconds = 0
        self._tick = QTimer(self)
        self._tick.setInterval(200)
        self._tick.timeout.connect(self._count)

    def begin(self, seconds: float) -> None:
        """Count from here to 0."""
        self._whole = ceil(seconds)
        self._since.start()
        self._tick.start()
        widest = [self._said(min(self._whole, most)) for most in (self._whole, 3599, 59)]
        self.setFixedWidth(max(map(self._theme.metrics(12).horizontalAdvance, widest)) + 1)
        self._count()

    def stop(self) -> None:
        self._tick.stop()

    def _count(self) -> None:
        left = max(0, self._whole - self._since.elapsed() // 1000)
        if left != self.seconds:
            self.seconds = left
            self.update()
        if not left:
            self._tick.stop()

    @staticmethod
    def _said(seconds: int) -> str:
        return words.span(timedelta(seconds=seconds))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("panel"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._said(self.seconds))


class Toast(QFrame):
    """What just happened, for a few seconds; with Undo where it can be undone, and how much longer. It covers
    nothing that can be pressed: it looks for a free place over the widget it stands over, from the bottom up.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._undo: Callable[[], object] | None = None
        self._said = ""
        self._over: QWidget = parent
        self._foot_free = False
        self.setObjectName("toast")
        p = theme.px
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton()
        KeyWords(self.undo_button, "Z", lambda key: self.undo_button.setText(beside(tr("Undo"), key)))
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo_button.clicked.connect(self.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(p(16), p(6), p(8), p(6))
        layout.setSpacing(p(8))
        layout.addWidget(self.text)
        layout.addWidget(self.undo_button)
        self.left = Countdown(theme)
        layout.addWidget(self.left)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.vanish)
        parent.installEventFilter(self)
        self.hide()

    @property
    def can_undo(self) -> bool:
        return self._undo is not None

    def stand_over(self, widget: QWidget, *, foot_free: bool = False) -> None:
        """Where to look for a place; ``foot_free``: ``widget`` keeps its foot free for this."""
        if widget is not self._over:  # it moves up when what stands under it grows
            for watched in (self._over, widget):
                if watched is not self.parentWidget():
                    watched.removeEventFilter(self)
            widget.installEventFilter(self)
        self._over, self._foot_free = widget, foot_free
        if self.isVisible():
            self._place()

    def say(self, text: str, undo: Callable[[], object] | None, seconds: float) -> None:
        self._undo, self._said = undo, text
        self._word(text)
        for each in (self.undo_button, self.left):
            each.setVisible(undo is not None)
        if undo is not None:
            self.left.begin(seconds)
        else:
            self.left.stop()
        self.layout().setContentsMargins(  # type: ignore[union-attr]
            self._theme.px(16), self._theme.px(6), self._theme.px(16), self._theme.px(6)
        )
        self.setMinimumHeight(self._theme.px(40))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(round(seconds * SECOND))

    def come_from(self, place: str) -> None:
        """Name the place where what is offered to be undone was done; "" where the person is there."""
        self._word(words.line([place, self._said]) if place and self.can_undo else self._said)
        if self.isVisible():
            self._place()

    def _word(self, text: str) -> None:
        self.text.setText(text)
        self.setAccessibleName(text)

    def undo(self) -> None:
        """Run the undo that is offered, if any."""
        undo, self._undo = self._undo, None
        self.vanish()
        if undo is not None:
            undo()

    def vanish(self) -> None:
        self._timer.stop()
        self.left.stop()
        self._undo = None
        self.hide()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        gap = self._theme.px(16)
        area = _within(self._over, parent).adjusted(gap, gap, -gap, -gap)
        self.text.setWordWrap(False)
        self.setMaximumWidth(max(1, area.width()))
        if self.sizeHint().width() > area.width():
            self.text.setWordWrap(True)
            self.resize(area.width(), self.heightForWidth(area.width()))
        else:
            self.adjustSize()
        across = [area.center().x() - self.width() // 2, area.left(), area.right() + 1 - self.width()]
        down = list(range(area.bottom() + 1 - self.height(), area.top(), -gap))
        if self._foot_free:
            across, down = across[:1], down[:1]
        places = [QRect(QPoint(x, y), self.size()) for y in down for x in across]
        if not places:
            return
        busy = [
            _within(each, parent)
            for kind in PRESSED
            for each in self._over.findChildren(kind)
            if each.isVisible()
        ]
        # `min` takes the first of the best, which is the lowest and most central.
        self.move(min(places, key=lambda place: sum(shared(place, each) for each in busy)).topLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self._place)  # when what it stands over has its new size
        return False


def _within(widget: QWidget, parent: QWidget) -> QRect:
    """What is seen of ``widget``, in the coordinates of ``parent``."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(parent, QPoint(0, 0)))


def shared(one: QRect, other: QRect) -> int:
    """Pixels that lie in both."""
    both = one.intersected(other)
    return both.width() * both.height()


class AddressDialog(Dialog):
    """Shows where a link leads, in full, before the browser opens it. Only http and https are opened."""

    def __init__(self, url: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open in the browser"))
        self.setModal(True)
        self.url = url
        p = theme.px
        self.setMinimumWidth(p(480))
        title = QLabel(tr("Open this address in your browser?"))
        title.setProperty("role", "cardTitle")
        address = QLabel(ascii_address(url))
        address.setTextFormat(Qt.TextFormat.PlainText)
        address.setWordWrap(True)
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        reads = QLabel(read_as(url))
        reads.setTextFormat(Qt.TextFormat.PlainText)
        reads.setWordWrap(True)
        reads.setVisible(bool(reads.text()))
        warning = QLabel(suspicious(url))
        warning.setTextFormat(Qt.TextFormat.PlainText)
        warning.setWordWrap(True)
        warning.setProperty("role", "warn")
        warning.setVisible(bool(warning.text()))
        allowed = urlsplit(url).scheme in ("http", "https")
        if not allowed:
            warning.setText(tr("Only web addresses are opened. You can copy this one."))
            warning.show()
        copy = KeyButton(theme, tr("Copy"), "Ctrl+C")
        copy.clicked.connect(self._copy)
        QShortcut(QKeySequence("Ctrl+C"), self, self._copy)
        for key in twins("Ctrl+Return") if allowed else ():
            QShortcut(QKeySequence(key), self, self._open)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        open_ = KeyButton(theme, tr("Open"), "Ctrl+Return")
        open_.setProperty("role", "primary")
        open_.setEnabled(allowed)
        open_.setDefault(True)
        open_.clicked.connect(self._open)
        deeds = QHBoxLayout()
        deeds.addWidget(copy)
        deeds.addStretch(1)
        deeds.addWidget(cancel)
        deeds.addWidget(open_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(p(16), p(16), p(16), p(16))
        layout.setSpacing(p(12))
        for part in (title, address, reads, warning):
            layout.addWidget(part)
        layout.addLayout(deeds)
        (cancel if warning.text() else open_).setFocus()  # Enter is safe

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url)
        self.reject()

    def _open(self) -> None:
        open_in_browser(self.url)
        self.accept()


def ascii_address(url: str) -> str:
    """The address as the browser sends it: look-alike letters become punycode, odd characters escapes."""
    return bytes(QUrl(url).toEncoded().data()).decode("ascii", "replace") or url


def open_in_browser(url: str) -> None:
    """Hand an http(s) address to the system's browser."""
    if urlsplit(url).scheme in ("http", "https"):
        QDesktopServices.openUrl(QUrl(url))
