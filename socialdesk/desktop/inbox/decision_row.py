"""What can be decided about a mention, as buttons in one line; what finds no room waits behind "More"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.words import tr


@dataclass(frozen=True, slots=True)
class Possible:
    """What can be decided now. ``send`` is what the button at the end says, "" for nothing to send; it
    ``waits`` until the guard has spoken about this reply. Its key needs no waiting: it asks the guard first.
    """

    assign: bool = False
    snooze: bool = False
    skip: bool = False
    ask: bool = False
    reject: bool = False
    send: str = ""
    waits: bool = False


class DecisionRow(QWidget):
    """Assign, snooze, skip, ask, send back, and the primary one at the end, always at the same place.

    What cannot be done is not shown. In a narrow window the first of `_folds` go behind "More", with
    their keys; the keys themselves work wherever a button is. Where even "More" would cut the primary one's
    words, it is "…".
    """

    assign_wanted = Signal()
    snooze_wanted = Signal()
    skip_wanted = Signal()
    ask_wanted = Signal()
    reject_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = self._theme = place.theme
        self._keys = place.keys
        self._offered: set[QPushButton] = set()
        self._possible = Possible()
        self._several = False
        self.assign_button = KeyButton(theme, tr("Assign"), "A")
        self.snooze_button = KeyButton(theme, tr("Snooze"), "S")
        self.more_button = QPushButton(tr("More"))
        self.more_button.setAccessibleName(tr("More"))
        self.more_button.setToolTip(tr("What else can be decided"))
        self.more_button.clicked.connect(self._open_more)
        self.skip_button = KeyButton(theme, tr("Skip"), "X")
        self.ask_button = KeyButton(theme, tr("Ask the lead"), "L")
        self.reject_button = KeyButton(theme, tr("Send back"), "R")
        self.send_button = KeyButton(theme, tr("Approve & send"), "Ctrl+↵")
        self.send_button.setProperty("role", "primary")
        for button, wanted in (
            (self.assign_button, self.assign_wanted),
            (self.snooze_button, self.snooze_wanted),
            (self.skip_button, self.skip_wanted),
            (self.ask_button, self.ask_wanted),
            (self.reject_button, self.reject_wanted),
            (self.send_button, self.send_wanted),
        ):
            button.clicked.connect(wanted)
        first: tuple[QPushButton, ...] = (self.assign_button, self.snooze_button, self.more_button)
        then = (self.skip_button, self.ask_button, self.reject_button, self.send_button)
        self._folds = {
            self.assign_button: "A",
            self.snooze_button: "S",
            self.ask_button: "L",
            self.skip_button: "X",
            self.reject_button: "R",
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        for each in first:
            line.addWidget(each)
        line.addStretch(1)
        for each in then:
            line.addWidget(each)
        # The row takes the width it is given: its buttons never make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.offer(Possible())

    def give_way(self, several: bool) -> None:
        """While several mentions are picked, their own bar says what these keys do."""
        if several != self._several:
            self._several = several
            self.offer(self._possible)

    def offer(self, possible: Possible) -> None:
        """Show what can be decided now, and nothing else."""
        self._possible = possible
        if self._several:
            possible = replace(possible, assign=False, snooze=False, skip=False)
        if possible.send:
            self.send_button.say(possible.send)
            self.send_button.setEnabled(not possible.waits)
        self._offered = {
            button
            for button, can in (
                (self.assign_button, possible.assign),
                (self.snooze_button, possible.snooze),
                (self.skip_button, possible.skip),
                (self.ask_button, possible.ask),
                (self.reject_button, possible.reject),
                (self.send_button, bool(possible.send)),
            )
            if can
        }
        self._fit()

    def offers(self, button: QPushButton) -> bool:
        """Whether a decision can be made now, be its button here or behind "More"."""
        return button in self._offered

    def at(self, button: QPushButton) -> QWidget:
        """Where a menu of this button opens: the button, or what it lies behind."""
        return button if button.isVisible() else self.more_button if self.more_button.isVisible() else self

    @property
    def folded(self) -> list[KeyButton]:
        """What lies behind "More", in the order of the row."""
        return [b for b in self._folds if b in self._offered and b.isHidden()]

    def _fit(self) -> None:
        gap = self._theme.px(8)
        shown = set(self._offered)

        def taken() -> int:
            widths = [button.sizeHint().width() for button in shown]
            if shown != self._offered:
                widths.append(self._more_width())
            return sum(widths) + gap * len(widths)

        for button in self._folds:
            if taken() <= self.width():
                break
            shown.discard(button)
        for button in (*self._folds, self.send_button):
            button.setVisible(button in shown)
        self.more_button.setVisible(shown != self._offered)
        least = [self.send_button.minimumSizeHint().width() + gap] if self.send_button in shown else []
        says = tr("More") if sum(least) + self._more_width() <= self.width() else "…"
        if says != self.more_button.text():
            self.more_button.setText(says)

    def _more_width(self) -> int:
        """What "More" takes when it is written out."""
        button = self.more_button
        measure = button.fontMetrics().horizontalAdvance
        return button.sizeHint().width() - measure(button.text()) + measure(tr("More"))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.folded:
            key = self._keys.shown("queue", self._folds[button])
            menu.addAction(f"{button.words.replace('&', '&&')}\t{key}", self._chosen(button))
        menu.popup(self.more_button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - self._theme.px(4))))
        menu.setActiveAction(menu.actions()[0])

    @staticmethod
    def _chosen(button: QPushButton) -> Callable[[], None]:
        return button.click

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button says something else, or is drawn larger
            self._fit()
        return super().event(event)
