"""What stands in place of a list of mentions that has no rows: why, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from socialdesk.desktop.keys import hint
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.window.listening import out_of_reach
from socialdesk.desktop.words import tr
from socialdesk.domain.account import Account, SourceHealth

CLEAR = "Shift+C"


class NoRows(QWidget):
    """`clear_wanted`: the person wants to see what the filter hides."""

    clear_wanted = Signal()

    def __init__(self, place: Workplace, *, everything: bool) -> None:
        super().__init__()
        self._place, self._everything = place, everything
        self._query = ""
        self._cut_off = False  # no source can be reached
        self._deaf = False  # there is none
        self._run: Callable[[], object] | None = None
        p = place.theme.px
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setProperty("role", "mute")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(p(24), p(24), p(24), p(24))
        lines.setSpacing(p(12))
        lines.addStretch(2)
        lines.addWidget(self.text)
        lines.addWidget(self.action, 0, Qt.AlignmentFlag.AlignCenter)
        lines.addStretch(3)

    def say(
        self, text: str, action: str = "", run: Callable[[], object] | None = None, key: str = ""
    ) -> None:
        """``key`` is the one of the action that does the same from anywhere."""
        self.text.setText(text)
        self.action.setText(action)
        self.action.setToolTip(hint(action, self._place.keys.shown("queue", key)) if key else "")
        self.action.setVisible(bool(action))
        self._run = run

    def offers(self, run: Callable[[], object]) -> bool:
        """Whether this is what its button does."""
        return self._run == run

    def explain(self, query: str) -> None:
        """Say why a view that was read holds nothing; ``query`` narrows it."""
        self._query = query
        if not query:
            self._say_empty()
            return
        said = (
            tr("Nothing matches. Fewer words find more.")
            if self._everything
            else tr("Nothing that waits for you matches. What is answered or skipped is in All mentions.")
        )
        self.say(said, tr("Clear the filter"), self.clear_wanted.emit, CLEAR)

    def ask_reach(self) -> None:
        """An empty list means little while no source can be reached: look whether that is so."""
        brand, accounts = self._place.brand, self._place.desk.accounts
        if brand is not None:
            self._place.background.run(
                lambda: accounts.health(brand.id), owner=self, then=self._reached, lane="reach"
            )

    def _reached(self, health: list[tuple[Account, SourceHealth]]) -> None:
        self._cut_off, self._deaf = out_of_reach(health), not health
        if not self._query:
            self._say_empty()

    def _say_empty(self) -> None:
        if self._cut_off:
            self.say(
                tr(
                    "No source can be reached right now. "
                    "SocialDesk keeps trying; what arrived before is here."
                ),
                tr("Show sources"),
                lambda: self._place.speaker.go("sources"),
                "G, S",
            )
        elif self._everything or self._deaf:
            self.say(
                tr("Nothing was heard yet. Connect an account, or add a watch."),
                tr("Connect an account"),
                self._place.speaker.add_account,
                "G, S",
            )
        else:
            self.say(
                tr("Nothing waits for you. New mentions appear here by themselves."),
                tr("Show all mentions"),
                lambda: self._place.speaker.go("mentions"),
                "G, M",
            )

    def _act(self) -> None:
        if self._run is not None:
            self._run()
