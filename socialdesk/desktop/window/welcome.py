"""The first thing a person sees: three ways to begin, and the brand's first mentions arriving."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop import words
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.chips import ChipRow
from socialdesk.desktop.widgets.labels import keep_room, restyle
from socialdesk.desktop.words import tr
from socialdesk.domain.brand import Brand
from socialdesk.errors import SocialDeskError

if TYPE_CHECKING:
    from socialdesk.services.opening import Found

WIDTH = 860


class Welcome(QWidget):
    """`opened` carries the brand that the person began with, `connect_wanted` the name typed for a new
    one, and `left` says that the person stays with the brand they came from."""

    opened = Signal(object)
    connect_wanted = Signal(str)
    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._found: dict[str, int | str | None] = {}
        self._labels: dict[str, str] = {}
        self._brand: Brand | None = None
        self._came_from: Brand | None = None
        self._began = 0.0
        self._busy = False
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._say_sum)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def _build(self) -> None:
        p = self.place.theme.px
        self.back_button = QPushButton()
        self.back_button.setProperty("role", "quiet")
        self.back_button.clicked.connect(self.leave)
        self.back_button.hide()
        hero = self._label(tr("Hear what people say about you, and answer well."), "hero")
        lead = self._label(
            tr(
                "Everything is read, sorted and drafted on this computer. "
                "Nothing is sent until you approve it."
            ),
            "lead",
        )
        self.start_button = QPushButton(tr("Start with a name"))
        self.start_button.setProperty("role", "primary")
        self.start_button.clicked.connect(self.listen)
        self.demo_button = QPushButton(tr("Open the demo"))
        self.demo_button.clicked.connect(self.open_demo)
        self.connect_button = QPushButton(tr("Choose"))
        self.connect_button.clicked.connect(self._connect)
        ways = QHBoxLayout()
        ways.setSpacing(p(12))
        for title, said, button in (
            (
                tr("Listen for my brand now"),
                tr(
                    "No account needed. Looks at news, blogs, Hacker News and public Mastodon posts "
                    "while you watch."
                ),
                self.start_button,
            ),
            (
                tr("Look around with a demo"),
                tr(
                    "Lumi Coffee, an invented shop with eight busy weeks in English, Turkish, "
                    "Finnish and Arabic."
                ),
                self.demo_button,
            ),
            (
                tr("Connect accounts"),
                tr(
                    "Bluesky, Mastodon, X, Reddit, YouTube, feeds, or a file you exported. "
                    "Keys stay in this computer's vault."
                ),
                self.connect_button,
            ),
        ):
            button.setAccessibleDescription(said)
            ways.addWidget(self._way(title, said, button), 1)

        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("The name of your brand, as people write it"))
        self.name.setAccessibleName(tr("The name of your brand, as people write it"))
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self.listen)
        self.listen_button = QPushButton(tr("Listen"))
        self.listen_button.setProperty("role", "primary")
        self.listen_button.clicked.connect(self.listen)
        line = QHBoxLayout()
        line.setSpacing(p(8))
        line.addWidget(self.name, 1)
        line.addWidget(self.listen_button)
        self.found = ChipRow()
        self.found.setMinimumHeight(p(20))
        self.sum = self._label("", "small")
        self.sum.setWordWrap(False)
        self.open_button = QPushButton(tr("Open the queue"))
        self.open_button.setProperty("role", "primary")
        self.open_button.clicked.connect(self._open)
        keep_room(self.open_button)
        self.open_button.hide()
        state = QHBoxLayout()
        state.setSpacing(p(12))
        state.addWidget(self.found, 1)
        state.addWidget(self.sum)
        state.addWidget(self.open_button)
        box = QFrame()
        box.setObjectName("card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(p(14), p(12), p(14), p(12))
        inside.setSpacing(p(10))
        inside.addLayout(line)
        inside.addLayout(state)
        self.trouble = self._label("", "trouble")
        self.trouble.setMinimumHeight(p(36))
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        keep_room(self.trouble)
        self.trouble.hide()

        column = QWidget()
        column.setMaximumWidth(p(WIDTH + 48))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(p(24), 0, p(24), 0)
        lines.setSpacing(p(12))
        lines.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addWidget(hero)
        lines.addWidget(lead)
        lines.addSpacing(p(16))
        lines.addLayout(ways)
        lines.addWidget(box)
        lines.addWidget(self.trouble)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(5)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _way(self, title: str, said: str, button: QPushButton) -> QFrame:
        p = self.place.theme.px
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(p(20), p(18), p(20), p(18))
        inside.setSpacing(p(10))
        inside.addWidget(self._label(title, "cardTitle"))
        words_ = self._label(words.line([said]), "mute")  # names of platforms do not turn the line
        words_.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(words_, 1)
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        inside.addLayout(foot)
        return card

    # Coming and leaving --------------------------------------------------------------------------

    def begin_again(self, came_from: Brand) -> None:
        """Start with another brand; ``came_from`` is the way back."""
        self._came_from = came_from
        self.back_button.setText(tr("Back to {name}", name=words.plain(came_from.name).replace("&", "&&")))
        self.back_button.show()
        if not self._busy:
            self._brand, self._began = None, 0.0
            self._found.clear()
            self._show_found()
            self.sum.setText("")
            self.name.clear()
            self._complain("")
            self.open_button.hide()
            restyle(self.listen_button, role="primary")
        self.name.setFocus()

    def leave(self) -> None:
        """Back to the brand that the person came from, if they came from one."""
        if self._came_from is not None:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Ways ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        name = self.name.text().strip()
        if self._came_from is not None and not name:  # the first brand may be named later, a second not
            self._complain(tr("Type the name of your brand, as people write it."))
            self.name.setFocus()
            return
        self.connect_wanted.emit(name)

    def listen(self) -> None:
        """Listen for the typed name where no account is needed, and show what each place answers."""
        name, desk = self.name.text().strip(), self.place.desk
        if not name:
            self._complain(tr("Type the name of your brand, as people write it."))
            self.name.setFocus()
            return
        self._start(lambda tell: desk.opening.listen(name, tell), stay=True)

    def open_demo(self) -> None:
        """Open the invented brand."""
        desk = self.place.desk
        self._start(lambda tell: desk.opening.open_demo(tell), stay=False)

    def _start(self, work: Callable[[Callable[[Found], None]], Brand], *, stay: bool) -> None:
        if self._busy:
            return
        self._found.clear()
        self._brand = None
        self._began = time.monotonic()
        self._set_busy(True)
        self._seconds.start()
        self._show_found()
        self.place.background.run_telling(
            work,
            owner=self,
            during=self._heard,
            then=self._done if stay else self._arrived,
            otherwise=self._failed,
        )

    def _heard(self, news: Found) -> None:
        key = str(news.account.id)
        self._labels[key] = words.platform(news.account.settings.get("as", news.account.platform))
        report = news.report
        self._found[key] = None if report is None else tr("not reached") if report.error else len(report.new)
        self._show_found()

    def _show_found(self) -> None:
        chips = []
        for key, found in self._found.items():
            name = self._labels[key]
            if found is None:
                chips.append((tr("{place} · looking…", place=name), "plain"))
            elif isinstance(found, str):
                chips.append((f"{name} · {found}", "high"))
            else:
                chips.append((f"{name} · " + tr("%n found", found), "positive" if found else "plain"))
        self.found.show_chips(chips)
        self.found.show()
        self._say_sum()

    def _say_sum(self) -> None:
        if not self._began:
            return
        total = sum(found for found in self._found.values() if isinstance(found, int))
        seconds = round(time.monotonic() - self._began)
        self.sum.setText(tr("%n mentions", total) + " · " + tr("%n s", seconds))

    def _done(self, brand: Brand) -> None:
        self._brand = brand
        self._say_sum()
        self._seconds.stop()
        self._set_busy(False)
        if self._found and all(isinstance(found, str) for found in self._found.values()):
            self._complain(
                tr(
                    "None of these places can be reached now. Look whether this computer is online. "
                    "SocialDesk keeps trying by itself, so you can open the queue already."
                )
            )
        self.open_button.show()
        restyle(self.listen_button, role="")  # one thing to do next
        self.open_button.setFocus()

    def _arrived(self, brand: Brand) -> None:
        self._seconds.stop()
        self._set_busy(False)
        if self.isVisible():  # who went back in the meantime stays there
            self.opened.emit(brand)

    def _open(self) -> None:
        if self._brand is not None:
            self.opened.emit(self._brand)

    def _failed(self, error: SocialDeskError) -> None:
        self._seconds.stop()
        self._set_busy(False)
        self._complain(translated(error))

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self._complain("")
            self.open_button.hide()
            restyle(self.listen_button, role="primary")
        for part in (self.start_button, self.demo_button, self.connect_button, self.listen_button, self.name):
            part.setEnabled(not busy)
