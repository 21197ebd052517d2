"""The bar over the list while several mentions are picked: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop import words
from socialdesk.desktop.keys import KeyWords, hint
from socialdesk.desktop.theme import Theme
from socialdesk.desktop.widgets.chips import Flow
from socialdesk.desktop.widgets.key_button import KeyButton
from socialdesk.desktop.widgets.labels import PlainLabel
from socialdesk.desktop.words import tr


class PickBar(QFrame):
    """Says the count first, then offers the deeds; while one is done, how far it is and a way to stop."""

    all_wanted = Signal()
    skip_wanted = Signal()
    snooze_wanted = Signal()
    assign_wanted = Signal()
    tag_wanted = Signal()
    seen_wanted = Signal()
    none_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pickBar")
        p = theme.px
        self.count = PlainLabel("", "name")
        self.all_button = QPushButton()
        said = tr("Pick all that match")
        KeyWords(self.all_button, "Ctrl+A", lambda key: self.all_button.setText(hint(said, key)))
        self.all_button.setProperty("role", "link")
        self.all_button.clicked.connect(self.all_wanted)
        self.none_button = QPushButton(tr("None"))
        self.none_button.setProperty("role", "quiet")
        self.none_button.setToolTip(tr("Pick none (Esc)"))
        self.none_button.setAccessibleName(tr("Pick none"))
        self.none_button.clicked.connect(self.none_wanted)
        head = QHBoxLayout()
        head.setSpacing(p(4))
        head.addWidget(self.count)
        head.addWidget(self.all_button)
        head.addStretch(1)
        head.addWidget(self.none_button)
        self.deeds = QWidget()
        flow = Flow(self.deeds, gap=p(6))
        self.skip_button = KeyButton(theme, "", "X")
        self.snooze_button = KeyButton(theme, tr("Snooze"), "S")
        self.assign_button = KeyButton(theme, tr("Assign"), "A")
        self.tag_button = KeyButton(theme, tr("Tag"), "Shift+T")
        self.seen_button = KeyButton(theme, tr("Mark as seen"), "U")
        for button, wanted in (
            (self.skip_button, self.skip_wanted),
            (self.snooze_button, self.snooze_wanted),
            (self.assign_button, self.assign_wanted),
            (self.tag_button, self.tag_wanted),
            (self.seen_button, self.seen_wanted),
        ):
            button.clicked.connect(wanted)
            flow.addWidget(button)
        self.work = QWidget()
        self.doing = PlainLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(p(6))
        self.stop_button = KeyButton(theme, tr("Stop"), "Esc")
        self.stop_button.clicked.connect(self.stop_wanted)
        beside = QHBoxLayout(self.work)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(p(8))
        beside.addWidget(self.doing)
        beside.addWidget(self.bar, 1)
        beside.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(p(12), p(6), p(12), p(8))
        column.setSpacing(p(6))
        column.addLayout(head)
        column.addWidget(self.deeds)
        column.addWidget(self.work)
        self.head = (self.count, self.all_button, self.none_button)
        self.work.hide()
        self.hide()

    def show_count(self, picked: int, *, everything: bool, total: int | None, more: bool) -> None:
        """``everything``: all that match are picked, ``total`` of them (None: not counted yet); ``more`` says
        that rows match which are not loaded."""
        self.setVisible(picked > 0 or self.working)
        if not picked:
            return
        number = total if everything and total is not None else picked
        if everything:
            said = tr("All %n that match", number) if total is not None else tr("All that match")
        else:
            said = tr("%n picked", number)
        self.count.setText(said)
        self.all_button.setVisible(more and not everything)
        self.skip_button.say(tr("Skip %n", number) if not everything or total is not None else tr("Skip all"))
        self.setAccessibleName(said)

    @property
    def working(self) -> bool:
        """A deed is being done."""
        return not self.work.isHidden()

    def show_work(self, what: str, done: int, total: int) -> None:
        """How far a deed is."""
        for part in (*self.head, self.deeds):
            part.hide()
        self.work.show()
        self.show()
        figures = tr("{done} of {total}", done=words.number(done), total=words.number(total))
        self.doing.setText(f"{what} {figures}" if total else what)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.doing.text())

    def end_work(self) -> None:
        """The deed is done or was stopped."""
        self.work.hide()
        for part in (self.count, self.none_button, self.deeds):
            part.show()
        self.hide()

    def keyPressEvent(self, event):  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            (self.stop_wanted if self.working else self.none_wanted).emit()
        else:
            super().keyPressEvent(event)
